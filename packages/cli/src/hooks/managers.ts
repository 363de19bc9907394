// Hook managers that own the hooks of a work tree, told by their configuration files, and the lines that wire the guard
// through each of them. Their files belong to people: they are read here, never written.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Manager {
  readonly name: "lefthook" | "pre-commit" | "simple-git-hooks" | "husky" | "lint-staged";
  /** File that configures it, from the root. */
  readonly file: string;
  /** Its configuration calls the guard. */
  readonly callsGuard: boolean;
  /** What makes it write its hooks. */
  readonly activate: string;
  /** A hook file that it wrote holds this. */
  readonly sign: RegExp;
  /** What to add to its configuration. */
  readonly snippet: string;
}

const tool = "node_modules/.bin/hodlguard hook";

const lefthookSnippet = `pre-commit:
  commands:
    hodlguard:
      run: ${tool} pre-commit
pre-merge-commit:
  commands:
    hodlguard:
      run: ${tool} pre-merge-commit
commit-msg:
  commands:
    hodlguard:
      run: ${tool} commit-msg {1}
pre-push:
  commands:
    hodlguard:
      run: ${tool} pre-push {1} {2}
      use_stdin: true
`;

const preCommitSnippet = `default_install_hook_types: [pre-commit, pre-merge-commit, commit-msg, pre-push]
repos:
  - repo: local
    hooks:
      - id: hodlguard
        name: hodlguard
        entry: ${tool} pre-commit
        language: system
        pass_filenames: false
        always_run: true
      - id: hodlguard-message
        name: hodlguard (message)
        entry: ${tool} commit-msg
        language: system
        stages: [commit-msg]
        always_run: true
`;

const simpleSnippet = `"simple-git-hooks": {
  "pre-commit": "${tool} pre-commit",
  "pre-merge-commit": "${tool} pre-merge-commit",
  "commit-msg": "${tool} commit-msg \\"$1\\"",
  "pre-push": "${tool} pre-push \\"$@\\""
}
`;

const lefthookFiles = ["lefthook", ".lefthook", ".config/lefthook"].flatMap((name) =>
  ["yml", "yaml", "toml", "json", "jsonc"].map((end) => `${name}.${end}`),
);
const simpleFiles = [".simple-git-hooks", "simple-git-hooks"].flatMap((name) =>
  ["cjs", "js", "mjs", "json"].map((end) => `${name}.${end}`),
);
const lintStagedFiles = [
  ".lintstagedrc",
  ...["json", "yaml", "yml", "mjs", "mts", "js", "ts", "cjs", "cts"].map((end) => `.lintstagedrc.${end}`),
  ...["mjs", "mts", "js", "ts", "cjs", "cts"].map((end) => `lint-staged.config.${end}`),
];

/** The managers configured in a work tree, the ones that own hooks first. */
export function findManagers(root: string): Manager[] {
  const packageText = textOf(join(root, "package.json")) ?? "";
  const keys = packageKeys(packageText);
  const managers: Manager[] = [];
  const add = (
    name: Manager["name"],
    files: readonly string[],
    key: string | null,
    facts: Pick<Manager, "activate" | "sign" | "snippet">,
  ) => {
    const file = files.find((candidate) => existsSync(join(root, candidate)));
    if (file !== undefined) managers.push({ name, file, callsGuard: /\bhodlguard\b/.test(textOf(join(root, file)) ?? ""), ...facts });
    else if (key !== null && keys[key] !== undefined)
      managers.push({ name, file: "package.json", callsGuard: /\bhodlguard\b/.test(JSON.stringify(keys[key])), ...facts });
  };
  add("lefthook", lefthookFiles, null, { activate: "npx lefthook install", sign: /lefthook/i, snippet: lefthookSnippet });
  add("pre-commit", [".pre-commit-config.yaml"], null, {
    activate: "pre-commit install",
    sign: /pre-commit\.com|pre_commit/,
    snippet: preCommitSnippet,
  });
  add("simple-git-hooks", simpleFiles, "simple-git-hooks", {
    activate: "npx simple-git-hooks",
    sign: /SIMPLE_GIT_HOOKS|hodlguard/,
    snippet: simpleSnippet,
  });
  if (existsSync(join(root, ".husky")) || keys.husky !== undefined)
    managers.push({ name: "husky", file: ".husky", callsGuard: false, activate: "npx husky", sign: /\/h"|husky/, snippet: "" });
  add("lint-staged", lintStagedFiles, "lint-staged", { activate: "", sign: /lint-staged/, snippet: "" });
  return managers;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** Keys of package.json, with `husky` for the dependency as well as for old configuration. */
function packageKeys(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return {};
    const keys = value as Readonly<Record<string, unknown>>;
    const dependencies = keys.devDependencies;
    const husky = typeof dependencies === "object" && dependencies !== null ? (dependencies as Record<string, unknown>).husky : undefined;
    return husky === undefined ? keys : { husky, ...keys };
  } catch {
    return {};
  }
}
