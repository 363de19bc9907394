// Which files the guard stands on, told by their paths alone: what every scan of changes asks, so it loads nothing else.

import { BASELINE_FILE } from "../policy/baseline.ts";
import { configurationFiles } from "../policy/find-configuration.ts";

export type GuardedKind = "configuration" | "baseline" | "package" | "hooks" | "pipeline" | "attributes";

const kinds: readonly { readonly kind: GuardedKind; readonly paths: RegExp; readonly pathspecs: readonly string[] }[] = [
  { kind: "configuration", paths: /^hodlguard\.(ya?ml|jsonc?)$/, pathspecs: configurationFiles },
  { kind: "baseline", paths: /^\.hodlguard-baseline\.json$/, pathspecs: [BASELINE_FILE] },
  { kind: "package", paths: /^package\.json$/, pathspecs: ["package.json"] },
  {
    kind: "hooks",
    paths:
      /^(\.husky\/[^/]+|\.githooks\/[^/]+|(\.config\/)?\.?lefthook(-local)?\.(ya?ml|toml|jsonc?)|\.pre-commit-config\.yaml|\.?simple-git-hooks\.(c?js|mjs|json))$/,
    pathspecs: [
      ".husky",
      ".githooks",
      ":(glob)*lefthook*",
      ":(glob).config/*lefthook*",
      ".pre-commit-config.yaml",
      ":(glob)*simple-git-hooks*",
    ],
  },
  {
    kind: "pipeline",
    paths:
      /^(\.github\/(workflows|actions)\/.+\.ya?ml|\.gitlab-ci\.ya?ml|\.gitlab\/.+\.ya?ml|Jenkinsfile|[^/]+-pipelines\.ya?ml|\.circleci\/.+\.ya?ml)$/,
    pathspecs: [
      ".github/workflows",
      ".github/actions",
      ":(glob).gitlab-ci.y*ml",
      ".gitlab",
      "Jenkinsfile",
      ":(glob)*-pipelines.y*ml",
      ".circleci",
    ],
  },
  { kind: "attributes", paths: /(^|\/)\.gitattributes$/, pathspecs: [":(glob)**/.gitattributes"] },
];

export const guardedKind = (path: string): GuardedKind | null => kinds.find(({ paths }) => paths.test(path))?.kind ?? null;

/** The same paths for git, so that a range is not walked file by file; they may hold a few more. */
export const guardedPathspecs: readonly string[] = kinds.flatMap(({ pathspecs }) => pathspecs);
