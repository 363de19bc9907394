// From what GitHub says happened to what must be scanned: a pure function of the event's name and payload. An event that it
// does not know is an error, never a smaller scan.

export interface Event {
  readonly name: string;
  readonly payload: unknown;
}

/** What to scan, which commits must be present for it, and whose policy counts. */
export type Request =
  | { readonly kind: "nothing"; readonly why: string }
  | { readonly kind: "history"; readonly policyFrom: string }
  | {
      readonly kind: "range";
      readonly base: string;
      readonly head: string;
      /** Refs of the remote that hold the commits, for the case that they have to be fetched. */
      readonly refs: readonly string[];
      /** How many commits the payload says there are, or null where it does not. */
      readonly commits: number | null;
      /** A base that may be gone from the remote (a forced push): then the default branch takes its place. */
      readonly fallback: string | null;
      readonly policyFrom: string;
    }
  | {
      readonly kind: "new-ref";
      readonly head: string;
      readonly refs: readonly string[];
      /** Default branch whose commits are already published, or null where the new ref is that branch. */
      readonly not: string | null;
      readonly policyFrom: string;
    };

export class EventError extends Error {
  override readonly name = "EventError";
}

export function requestOf({ name, payload }: Event): Request {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return pullRequest(payload);
    case "merge_group":
      return mergeGroup(payload);
    case "push":
      return push(payload);
    case "schedule":
    case "workflow_dispatch":
      return { kind: "history", policyFrom: "HEAD" };
    default:
      throw new EventError(
        `the event "${name}" does not say what to scan; run hodlguard on pull_request, merge_group, push, schedule or workflow_dispatch, or give the input "range" or "mode: history"`,
      );
  }
}

function pullRequest(payload: unknown): Request {
  const number = numberAt(payload, "pull_request", "number");
  const base = commitAt(payload, "pull_request", "base", "sha");
  return {
    kind: "range",
    base,
    head: commitAt(payload, "pull_request", "head", "sha"),
    // A fork's head is fetched from the base repository.
    refs: [`refs/pull/${number}/head`, refOf(`refs/heads/${textAt(payload, "pull_request", "base", "ref")}`)],
    commits: numberAt(payload, "pull_request", "commits"),
    fallback: null,
    policyFrom: base,
  };
}

function mergeGroup(payload: unknown): Request {
  const base = commitAt(payload, "merge_group", "base_sha");
  const refs = [refOf(textAt(payload, "merge_group", "head_ref")), refOf(textAt(payload, "merge_group", "base_ref"))];
  return { kind: "range", base, head: commitAt(payload, "merge_group", "head_sha"), refs, commits: null, fallback: null, policyFrom: base };
}

function push(payload: unknown): Request {
  const [before, after, ref] = [commitAt(payload, "before"), commitAt(payload, "after"), refOf(textAt(payload, "ref"))];
  if (at(payload, "deleted") === true || isZero(after)) return { kind: "nothing", why: `${ref} was deleted` };
  const branch = textAt(payload, "repository", "default_branch");
  const published = ref === `refs/heads/${branch}` ? null : refOf(`refs/heads/${branch}`);
  const refs = published === null ? [ref] : [ref, published];
  if (isZero(before)) return { kind: "new-ref", head: after, refs, not: published, policyFrom: published ?? after };
  const forced = at(payload, "forced") === true;
  return { kind: "range", base: before, head: after, refs, commits: null, fallback: forced ? published : null, policyFrom: before };
}

/** The id that stands for no object: 40 zeros, or 64 in a SHA-256 repository. */
const isZero = (oid: string): boolean => /^0+$/.test(oid);

function at(payload: unknown, ...path: readonly string[]): unknown {
  let value = payload;
  for (const name of path) value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return value;
}

function commitAt(payload: unknown, ...path: readonly string[]): string {
  const value = at(payload, ...path);
  if (typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw new EventError(`the event's payload holds no commit id at ${path.join(".")}`);
}

function textAt(payload: unknown, ...path: readonly string[]): string {
  const value = at(payload, ...path);
  if (typeof value === "string" && value !== "" && !value.startsWith("-")) return value;
  throw new EventError(`the event's payload holds no text at ${path.join(".")}`);
}

/** A name that git would not allow for a ref could mean something else to it: a refspec, a pattern, an option. */
function refOf(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git allows no control character in a ref.
  if (!/[\u0000- ~^:?*[\\\u007f]|\.\.|@\{|\/\/|\/$|^-/.test(name)) return name;
  throw new EventError(`the event's payload names a ref that git cannot have: ${name.slice(0, 100)}`);
}

function numberAt(payload: unknown, ...path: readonly string[]): number {
  const value = at(payload, ...path);
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new EventError(`the event's payload holds no number at ${path.join(".")}`);
}
