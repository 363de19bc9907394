// The environment and the settings under which every git process of a scan runs. Promises: the words of git are
// English and plain, nothing prompts, nothing is fetched, nothing is locked, replace refs and grafts hide nothing, and
// no command that the scanned repository configures is ever run. Keeps the variables by which a hook tells git's index,
// object store and quarantine.

/** Variables that would make git run a program, print traces into what we read, or change what a diff shows. */
const dropped =
  /^(?:GIT_TRACE.*|GIT_EXTERNAL_DIFF|GIT_DIFF_OPTS|GIT_PAGER|GIT_EDITOR|GIT_SEQUENCE_EDITOR|GIT_GLOB_PATHSPECS|GIT_NOGLOB_PATHSPECS|GIT_LITERAL_PATHSPECS|GIT_ICASE_PATHSPECS|GIT_REPLACE_REF_BASE|GIT_FLUSH|GIT_REF_PARANOIA|GIT_REDIRECT_.*|PAGER)$/;

/** Variables that tie a process to one repository; they are wrong as soon as another repository is named. */
const local = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
  "GIT_SHALLOW_FILE",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_IMPLICIT_WORK_TREE",
];

/**
 * The environment of git's processes.
 *
 * GIT_NO_LAZY_FETCH is known to git 2.44 (and to security releases from 2.39.4 on); an empty GIT_ALLOW_PROTOCOL refuses
 * every transport in all versions, so older ones cannot fetch either.
 */
export function gitEnvironment(base: NodeJS.ProcessEnv, options: { otherRepository?: boolean } = {}): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(base)) {
    if (dropped.test(name) || (options.otherRepository && (local.includes(name) || name.startsWith("GITHEAD_")))) continue;
    environment[name] = value;
  }
  return Object.assign(environment, {
    LC_ALL: "C",
    LANGUAGE: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_PAGER: "cat",
    GIT_ASKPASS: "true",
    SSH_ASKPASS: "true",
  });
}

/**
 * Settings of the scanned repository that name commands, switched off; given before the subcommand. `core.fsmonitor` is
 * set empty and not `false`: git before 2.36 reads it as the path of a program.
 */
export const inertSettings: readonly string[] = [
  "--no-pager",
  ...[
    "core.fsmonitor=",
    "core.hooksPath=/dev/null",
    "core.alternateRefsCommand=true",
    "core.quotePath=false",
    "core.pager=cat",
    "diff.external=",
    "diff.ignoreSubmodules=none",
    "log.showSignature=false",
    "credential.helper=",
    "protocol.ext.allow=never",
    "gc.auto=0",
    "maintenance.auto=false",
    "submodule.recurse=false",
    "fetch.recurseSubmodules=false",
  ].flatMap((setting) => ["-c", setting]),
];

/** The same for a fetch, which may use the credential helper that the user configured. */
export const settingsOfFetch: readonly string[] = inertSettings.flatMap((word, index) =>
  word === "credential.helper=" || inertSettings[index + 1] === "credential.helper=" ? [] : [word],
);
