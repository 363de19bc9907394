// What can go wrong between a scan and git, as typed errors: each says what happened and what to do next.

export type GitErrorKind =
  | "git-missing"
  | "not-a-repository"
  | "dubious-ownership"
  | "unknown-revision"
  | "missing-object"
  | "corrupt-object"
  | "unreadable-index"
  | "no-work-tree"
  | "shallow"
  | "bad-input"
  | "failed";

export class GitError extends Error {
  override readonly name = "GitError";
  readonly kind: GitErrorKind;
  /** What the user can do, or null where nothing general helps. */
  readonly nextStep: string | null;

  constructor(kind: GitErrorKind, message: string, nextStep: string | null = null) {
    super(nextStep === null ? message : `${message}\n${nextStep}`);
    this.kind = kind;
    this.nextStep = nextStep;
  }

  /**
   * Whether what was asked for is known but could not be read, so that the scan is incomplete (exit 3) and not wrongly
   * asked for (exit 2).
   */
  get isIncomplete(): boolean {
    return ["missing-object", "corrupt-object", "unreadable-index", "shallow", "dubious-ownership", "failed"].includes(this.kind);
  }
}

/** Git's own words, safe to print: one line, no control characters. */
const wording = (stderr: string): string =>
  stderr
    .split("\n")
    .filter((line) => /^(?:fatal|error):/.test(line))
    .join("; ")
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, "?")
    .slice(0, 500);

export function errorFrom(args: readonly string[], code: number | null, stderr: string): GitError {
  const words = wording(stderr) || `git ${args[0] ?? ""} ended with status ${code}`;
  const dubious = /detected dubious ownership in repository at '([^']*)'/.exec(stderr);
  if (dubious) {
    return new GitError(
      "dubious-ownership",
      `git refuses to read ${dubious[1]}: the folder belongs to another user`,
      `If you trust it, run: git config --global --add safe.directory '${dubious[1]}'`,
    );
  }
  if (/cannot use bare repository/.test(stderr))
    return new GitError("not-a-repository", words, "safe.bareRepository is set to explicit: name the repository with GIT_DIR.");
  if (/not a git repository|cannot change to|Invalid path/i.test(stderr))
    return new GitError("not-a-repository", words, "Run it inside a repository, or name one with --repo DIR; `files` works without one.");
  if (
    /index file (?:corrupt|smaller than expected)|bad index file|bad signature|unable to map index|could not (?:open|read) index/i.test(
      stderr,
    )
  )
    return new GitError("unreadable-index", words, "The index cannot be read: restore it (git reset), then scan again.");
  if (/must be run in a work tree/.test(stderr)) return new GitError("no-work-tree", words, "This repository has no work tree.");
  if (/is corrupt|unable to unpack|inflate: |hash mismatch|is empty|bad tree|corrupt/i.test(stderr))
    return new GitError("corrupt-object", words, "Run git fsck, and fetch or restore the damaged objects.");
  if (/could not fetch .* from promisor remote|lazy fetching disabled/.test(stderr))
    return new GitError("missing-object", words, "This is a partial clone: scan with --fetch to read what is missing.");
  if (
    /bad revision|unknown revision|ambiguous argument|Needed a single revision|not a valid object name|Invalid revision range/i.test(stderr)
  )
    return new GitError("unknown-revision", words);
  if (/bad object|unable to read|missing|[Cc]ould not read|unable to find|Failed to traverse parents/.test(stderr))
    return new GitError("missing-object", words, "Run git fsck, and fetch or restore the missing objects.");
  return new GitError("failed", words);
}
