// A throw-away repository that stands in for the real one: the real hooks, the real guard files, an index and object store
// of its own, and a fresh fake key as the only change. Hooks, and whatever managers they call, can stash, check out and
// write there as they like; the real repository and work tree are only read.

import { generateKeyPairSync, randomBytes } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type GitAnswer, git } from "./git-command.ts";
import { gitPath, type HookPlace, isFile } from "./hook-place.ts";

export interface Canary {
  /** Top folder of the throw-away work tree. */
  readonly root: string;
  readonly gitDir: string;
  /** Path of the file with the fake key, which a report about it must name. */
  readonly file: string;
  /** Path of a commit message with a fake key. */
  readonly message: string;
  /** The commit before, and the one that brings the fake key. */
  readonly before: string;
  readonly commit: string;
  readonly env: NodeJS.ProcessEnv;
  remove(): void;
}

/** The guard's own files count at commit time as the index has them. */
const policyFiles = [":(glob)hodlguard.*", ".hodlguard-baseline.json", "package.json"];

/** Hook managers read theirs from the work tree, added or not. */
const managerFiles = [
  ".husky",
  ".githooks",
  ":(glob)*lefthook*",
  ":(glob).config/*lefthook*",
  ".pre-commit-config.yaml",
  ":(glob)*simple-git-hooks*",
  ":(glob).lintstagedrc*",
  ":(glob)lint-staged.config.*",
];

const base62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Uniform, as the exchange makes them: bytes that would favour the first characters are thrown away. */
function credential(): string {
  let text = "";
  while (text.length < 64) for (const byte of randomBytes(64)) if (byte < 248 && text.length < 64) text += base62[byte % 62];
  return text;
}

/** Looks real in every respect and opens nothing. */
function fakeSecrets(): string {
  const pem = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
  return `BINANCE_API_KEY=${credential()}\nBINANCE_API_SECRET=${credential()}\n\n${pem}`;
}

/** Throws where git cannot make a repository in the temporary folder. */
export async function plantCanary(place: HookPlace, env: NodeJS.ProcessEnv): Promise<Canary> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), "hodlguard-doctor-")));
  const sweep = () => rmSync(home, { recursive: true, force: true });
  // Whoever interrupts us gets it swept as well: nothing else runs then any more.
  process.once("exit", sweep);
  const remove = () => {
    process.off("exit", sweep);
    sweep();
  };
  try {
    const root = join(home, "tree");
    const gitDir = join(root, ".git");
    const file = `hodlguard-canary-${randomBytes(4).toString("hex")}.env`;
    const message = join(gitDir, "COMMIT_EDITMSG");
    const plain = withoutGitVariables(env);
    const ask = async (args: readonly string[], input = ""): Promise<GitAnswer> => {
      const answer = await git(args, { cwd: root, env: plain, input });
      if (answer.status !== 0) throw new Error(`git ${args[0]} failed in the throw-away repository: ${answer.err}`);
      return answer;
    };
    mkdirSync(root);
    const format = (await git(["rev-parse", "--show-object-format"], { cwd: place.root, env })).out || "sha1";
    await ask(["init", "-q", "--template=", `--object-format=${format}`, "."]);
    const objects = await gitPath(["--git-path", "objects"], place.root, env);
    mkdirSync(join(gitDir, "objects/info"), { recursive: true });
    mkdirSync(join(gitDir, "info"), { recursive: true });
    writeFileSync(join(gitDir, "objects/info/alternates"), `${objects}\n`);
    writeFileSync(join(gitDir, "info/exclude"), "node_modules\n");
    for (const [key, value] of [
      ["user.name", "hodlguard doctor"],
      ["user.email", "doctor@invalid"],
      ["core.hooksPath", place.hooks],
    ] as const)
      await ask(["config", key, value]);
    const entries = place.bare
      ? ""
      : (await git(["ls-files", "-s", "-z", "--", ...policyFiles, ...managerFiles], { cwd: place.root, env })).out;
    await ask(["update-index", "-z", "--index-info"], entries);
    await ask(["checkout-index", "-q", "-a"]);
    if (!place.bare) await overlay(place, root, env, ask);
    if (existsSync(join(place.root, "node_modules"))) symlinkSync(join(place.root, "node_modules"), join(root, "node_modules"));
    const quiet = ["-c", "core.hooksPath=/dev/null", "-c", "commit.gpgSign=false", "commit", "-q", "--allow-empty", "-m"];
    await ask([...quiet, "before"]);
    const before = (await ask(["rev-parse", "HEAD"])).out;
    writeFileSync(join(root, file), fakeSecrets(), { mode: 0o600 });
    await ask(["add", "-f", "--", file]);
    const tree = (await ask(["write-tree"])).out;
    const commit = (await ask(["commit-tree", tree, "-p", before, "-m", "canary"])).out;
    writeFileSync(message, `Add ${file}\n\n${fakeSecrets()}`, { mode: 0o600 });
    return { root, gitDir, file, message, before, commit, env: { ...plain, GIT_INDEX_FILE: join(gitDir, "index") }, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The work tree's copies of the managers' files over the index's, staged, so that nothing looks unfinished to them. */
async function overlay(
  place: HookPlace,
  root: string,
  env: NodeJS.ProcessEnv,
  ask: (args: readonly string[]) => Promise<GitAnswer>,
): Promise<void> {
  const { out } = await git(["ls-files", "-z", "-co", "--exclude-standard", "--", ...managerFiles], { cwd: place.root, env });
  const paths = [...new Set(out.split("\0").filter(Boolean))].filter((path) => isFile(join(place.root, path)));
  if (paths.length === 0) return;
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    copyFileSync(join(place.root, path), join(root, path));
  }
  await ask(["add", "-f", "--", ...paths]);
}

/** The caller's own repository must not leak into the throw-away one. */
function withoutGitVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const local =
    /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX|NAMESPACE|QUARANTINE_PATH)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !local.test(name)));
}
