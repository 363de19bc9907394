// The text of a hook: POSIX sh, LF. It finds the tool in the project, on PATH or where `install` was run from, and blocks
// where there is none: a guard that passes when it is missing is no guard.

import { createHash } from "node:crypto";
import { type HookName, readsInput } from "./hook-names.ts";

/** Where `install` ran from, for hooks that stay on this machine; left out of hooks that are committed. */
export interface Recorded {
  readonly node: string;
  readonly script: string;
}

/** Name of the file that a foreign hook is kept under. Without a dot, as hooks are: in a project of modules Node refuses extensions that it does not know. */
export const keptName = (hook: HookName): string => `${hook}-before-hodlguard`;

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Runs in a subshell of its own: nothing that it sets or sources reaches the hook around it. */
function guard(hook: HookName, recorded: Recorded | null): string {
  return `  if [ "\${HODLGUARD_SKIP-}" = 1 ]; then
    echo "hodlguard: ${hook} skipped (HODLGUARD_SKIP=1)" >&2
    exit 0
  fi
  init="\${XDG_CONFIG_HOME:-\${HOME-}/.config}/hodlguard/init.sh"
  if [ -f "$init" ]; then . "$init"; fi
  node=${quoted(recorded?.node ?? "")}
  script=${quoted(recorded?.script ?? "")}
  if ! command -v node >/dev/null 2>&1 && [ -x "$node" ]; then
    PATH="\${PATH:+$PATH:}\${node%/*}"
    export PATH
  fi
  if command -v node >/dev/null 2>&1; then
    if [ -f node_modules/hodlguard/dist/cli.js ]; then exec node node_modules/hodlguard/dist/cli.js hook ${hook} "$@"; fi
    if [ -x node_modules/.bin/hodlguard ]; then exec node_modules/.bin/hodlguard hook ${hook} "$@"; fi
    if command -v hodlguard >/dev/null 2>&1; then exec hodlguard hook ${hook} "$@"; fi
    if [ -f "$script" ]; then exec node "$script" hook ${hook} "$@"; fi
    echo "hodlguard: blocked, because hodlguard is not installed here." >&2
    echo "  Install it (npm install --save-dev hodlguard), or put it on PATH." >&2
  else
    echo "hodlguard: blocked, because node is not on PATH here." >&2
    echo "  Set PATH in \${XDG_CONFIG_HOME:-~/.config}/hodlguard/init.sh, which this hook reads." >&2
  fi
  echo "  To pass without the guard this once: HODLGUARD_SKIP=1 git ..." >&2
  exit 1`;
}

/** A whole hook file, which calls the kept foreign hook after the guard with the same arguments and standard input. */
export function hookFile(hook: HookName, recorded: Recorded | null): string {
  const chained = readsInput(hook)
    ? `if [ ! -x "$kept" ]; then guard "$@"; exit $?; fi
input=$(mktemp "\${TMPDIR:-/tmp}/hodlguard.XXXXXX") || exit 1
trap 'rm -f "$input"' EXIT
trap 'exit 1' HUP INT TERM
cat >"$input"
guard "$@" <"$input" || exit $?
"$kept" "$@" <"$input"
`
    : `guard "$@" || exit $?
if [ -x "$kept" ]; then exec "$kept" "$@"; fi
exit 0
`;
  // One character per byte from here on, as hooks are read and compared: a recorded path may hold any letters.
  const body = bytesAsText(`kept="\${0%/*}/${keptName(hook)}"
guard() (
${guard(hook, recorded)}
)
${chained}`);
  return `#!/bin/sh\n# hodlguard hook 1 ${checksum(body)}: \`hodlguard uninstall\` removes it; do not edit\n${body}`;
}

const bytesAsText = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

const checksum = (body: string): string => createHash("sha256").update(body, "latin1").digest("hex").slice(0, 32);

/** `ours`: as some version of `install` wrote it. `edited`: it was ours. */
export function kindOfHook(text: string): "ours" | "edited" | "foreign" {
  const match = /^#!\/bin\/sh\n# hodlguard hook \d+ ([0-9a-f]{32}): [^\n]*\n([\s\S]*)$/.exec(text);
  if (match === null) return /^# hodlguard hook \d+ /m.test(text) ? "edited" : "foreign";
  return checksum(match[2]!) === match[1] ? "ours" : "edited";
}

const opening = "# >>> hodlguard";
const closing = "# <<< hodlguard <<<";

/** The block that goes into a shell script which is committed (husky, a tracked core.hooksPath). */
function block(hook: HookName, how: "" | " created" | " unended"): string {
  const call = readsInput(hook)
    ? `hodlguard_input=$(cat)
printf '%s\\n' "$hodlguard_input" | (
${guard(hook, null)}
) || exit $?
if [ -n "$hodlguard_input" ]; then
  exec <<HODLGUARD_INPUT
$hodlguard_input
HODLGUARD_INPUT
else
  exec </dev/null
fi`
    : `(
${guard(hook, null)}
) || exit $?`;
  return `${opening} 1${how} >>> \`hodlguard uninstall\` removes this block; do not edit\n${call}\n${closing}\n`;
}

const blockPattern = /^# >>> hodlguard \d+( created| unended)? >>>[^\n]*\n[\s\S]*?^# <<< hodlguard <<<\n/m;

export const holdsBlock = (text: string): boolean => blockPattern.test(text);

/**
 * The script with the guard in front, so that no early \`exit\` or \`exec\` of the rest can pass it by. A script that holds
 * a block gets the current one at the same place. Null text: there was no file.
 */
export function withBlock(text: string | null, hook: HookName, shebang: boolean): string {
  if (text === null) return `${shebang ? "#!/bin/sh\n" : ""}${block(hook, " created")}`;
  const present = blockPattern.exec(text);
  if (present !== null) return text.replace(blockPattern, () => block(hook, (present[1] as " created" | " unended" | undefined) ?? ""));
  const head = /^(?:#![^\n]*\n)?(?:#[^\n]*\n|[ \t]*\n)*(?:\. "\$\(dirname -- "\$0"\)\/_\/husky\.sh"\n)?/.exec(`${text}\n`)![0];
  if (head.length > text.length) return `${text}\n${block(hook, " unended")}`;
  return `${head}${block(hook, "")}${text.slice(head.length)}`;
}

/** The script without the block, byte for byte as before; null where the block's file was ours alone. */
export function withoutBlock(text: string): string | null {
  const present = blockPattern.exec(text);
  if (present === null) return text;
  const rest = text.replace(blockPattern, "");
  if (present[1] === " unended") return rest.replace(/\n$/, "");
  return present[1] === " created" && /^(#!\/bin\/sh\n)?$/.test(rest) ? null : rest;
}
