// How a change to each kind of guarded file weakens the guard.

import { compareBaselines } from "./compare-baselines.ts";
import { compareConfigurations } from "./compare-configurations.ts";
import { type GuardedKind, guardedKind } from "./guarded-paths.ts";
import { type Change, lineChanges, textOf, type Weakening } from "./weakening.ts";

const guardWord = /\bhodlguard\b/i;

/** Lines that switch a guard off wherever they stand beside it. */
const disarming = [
  { sign: /\bHODLGUARD_SKIP\b\W{0,8}1/, what: "switches the guard's hooks off" },
  { sign: /\bhodlguard\b.*\|\|\s*(true|:|exit 0)/, what: "ignores the guard's answer" },
  { sign: /\b(HUSKY|LEFTHOOK|SKIP_SIMPLE_GIT_HOOKS)\b\s*[=:]\s*["']?[01]\b/, what: "switches the hook manager off" },
  { sign: /\bcontinue-on-error:\s*true\b|\ballow_failure:\s*true\b/, what: "lets the job pass whatever is found" },
  { sign: /\bfail-on:\s*["']?never\b|--fail-on[= ]never\b/, what: "lets every finding pass" },
  { sign: /(^|\s)--no-verify\b/, what: "commits or pushes without hooks" },
  { sign: /core\.hooksPath/, what: "changes where git looks for hooks" },
] as const;

/** For scripts and pipelines: what called the guard before and does not any more, and what disarms it. */
function compareCallers({ path, before, after }: Change): Weakening[] {
  const [old, now] = [textOf(before), textOf(after)];
  const { added, removed } = lineChanges(old, now);
  const found: Weakening[] = [];
  const guarded = guardWord.test(old) || guardWord.test(now);
  if (guardWord.test(old) && after === null) return [{ line: 1, message: `${path} is gone, and with it the call of the guard` }];
  const goneCalls = removed.filter(({ text }) => guardWord.test(text) && !text.startsWith("#"));
  const newCalls = added.filter(({ text }) => guardWord.test(text) && !text.startsWith("#"));
  if (goneCalls.length > 0)
    found.push({
      line: newCalls[0]?.number ?? 1,
      message: newCalls.length === 0 ? `${path} no longer calls the guard as it did` : `the call of the guard in ${path} changed`,
    });
  if (!guarded) return found;
  for (const { number, text } of added) {
    const kind = disarming.find(({ sign }) => sign.test(text));
    if (kind !== undefined) found.push({ line: number, message: `a new line in ${path} ${kind.what}` });
    else if (guardWord.test(old) && /^(exit 0|exit|return 0)$/.test(text))
      found.push({ line: number, message: `a new line in ${path} ends the hook early` });
  }
  return found;
}

/** A workflow that runs the guard: when it starts, and on which conditions. */
function compareWorkflows(change: Change): Weakening[] {
  const found = compareCallers(change);
  const [old, now] = [textOf(change.before), textOf(change.after)];
  if (!guardWord.test(old) || change.after === null) return found;
  const { added, removed } = lineChanges(old, now);
  for (const { text } of removed)
    if (/^-?\s*(pull_request|push|merge_group|schedule)\b/.test(text))
      found.push({ line: 1, message: `the workflow no longer starts on ${text.replace(/^-\s*|:.*$/g, "")}` });
  for (const { number, text } of added)
    if (/^(-\s*)?(if:|paths(-ignore)?:|branches-ignore:|fail-on:|policy-from:)/.test(text))
      found.push({ line: number, message: `a new condition or setting in ${change.path}: ${text.slice(0, 80)}` });
  return found;
}

function compareAttributes({ path, before, after }: Change): Weakening[] {
  const { added } = lineChanges(textOf(before), textOf(after));
  return added
    .filter(
      ({ text }) =>
        !text.startsWith("#") &&
        /\s(-diff|binary|diff=\S+|filter=\S+|export-ignore|linguist-generated|linguist-vendored)(\s|=|$)/.test(text),
    )
    .map(({ number, text }) => ({
      line: number,
      message: `${path} hides files from review, or changes what is stored: ${text.slice(0, 80)}`,
    }));
}

/** package.json: its key `hodlguard` is configuration; scripts and hook managers may call the guard. */
const comparePackage = (change: Change): Weakening[] => [
  ...(/"hodlguard"\s*:\s*\{/.test(textOf(change.before) + textOf(change.after)) ? compareConfigurations(change) : []),
  ...compareCallers({ ...change, before: withoutVersions(change.before), after: withoutVersions(change.after) }),
];

/** The version of a dependency may move; that the guard is one at all is what counts. */
const withoutVersions = (bytes: Uint8Array | null): Uint8Array | null =>
  bytes === null
    ? null
    : new TextEncoder().encode(
        textOf(bytes)
          .replaceAll(/("hodlguard"\s*:\s*)("[^"]*"|\{)/g, '$1"*"')
          .replaceAll(/,(\s*\n)/g, "$1"),
      );

const comparisons: Readonly<Record<GuardedKind, (change: Change) => Weakening[]>> = {
  configuration: compareConfigurations,
  baseline: compareBaselines,
  package: comparePackage,
  hooks: compareCallers,
  pipeline: compareWorkflows,
  attributes: compareAttributes,
};

/** Nothing for a file that the guard does not stand on. */
export function weakeningsOf(change: Change): Weakening[] {
  const kind = guardedKind(change.path);
  return kind === null ? [] : comparisons[kind](change);
}
