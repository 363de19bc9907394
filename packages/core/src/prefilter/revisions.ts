// Commits where git, code hosts and build tools name them: in messages that they write (`cherry picked from commit ...`,
// `Merge ... into ...`), in addresses (`.../commit/...`), behind a repository, a package or an action (`actions/checkout@...`), and in
// versions of Go modules (`v0.0.0-20200101120000-...`, https://go.dev/ref/mod#pseudo-versions).

import { endsWith, isDigit, isHex, isWord, startsWith } from "./bytes-at.ts";
import { isNamed } from "./named.ts";
import type { Run } from "./places.ts";

/** Digits of a SHA-1. Of longer digests keys have the form, too. */
const DIGITS = 40;

/** What stands around it tells, up to the address that it is part of. */
export const isRevision = (bytes: Uint8Array, run: Run): boolean => isNamedRevision(bytes, run) || isInAddress(bytes, run);

const AT = 0x40;
const HASH = 0x23;
const INTO = " into ";
const COMPARED = "/compare/";

/** Behind `commit`, a repository or the address of a package, or one of the two of `Merge ... into ...`. */
function isNamedRevision(bytes: Uint8Array, { start, end }: Run): boolean {
  if (end - start !== DIGITS || !isSha1(bytes, start)) return false;
  const before = bytes[start - 1];
  if (before === AT || before === HASH || isWord(bytes, "commit ", start) || isWord(bytes, "commit:", start)) return true;
  if (isWord(bytes, "Merge ", start)) return startsWith(bytes, end, INTO) && isSha1(bytes, end + INTO.length);
  return (
    isSecond(bytes, start, INTO, (first) => isWord(bytes, "Merge ", first)) ||
    isSecond(bytes, start, "...", (first) => endsWith(bytes, first, COMPARED))
  );
}

const isSha1 = (bytes: Uint8Array, at: number): boolean => isHex(bytes, at, DIGITS);

/** Whether a digest comes behind another one and what joins the two, and the first one stands rightly. */
function isSecond(bytes: Uint8Array, start: number, joint: string, stands: (first: number) => boolean): boolean {
  const first = start - joint.length - DIGITS;
  return endsWith(bytes, start, joint) && isSha1(bytes, first) && stands(first);
}

/** What addresses of code hosts and paths of compilers have before a revision. */
const LEADING = ["/commit/", "/commits/", "/blob/", "/tree/", "/raw/", "/rustc/", "/tar.gz/", COMPARED];
const SLASH = 0x2f;

/** `com/ccxt/ccxt/blob/<sha1>/python/ccxt`: a revision in an address, and names all around it. */
function isInAddress(bytes: Uint8Array, { start, end }: Run): boolean {
  for (let at = start; at + DIGITS < end; at++) {
    if (bytes[at] !== SLASH || !isSha1(bytes, at + 1)) continue;
    const behind = at + 1 + DIGITS;
    return (
      (behind === end || bytes[behind] === SLASH) &&
      LEADING.some((word) => endsWith(bytes, at + 1, word)) &&
      isNamed(bytes, { start, end: at }) &&
      isNamed(bytes, { start: behind, end })
    );
  }
  return false;
}

/** A time in fourteen digits and the first twelve of the commit. */
const TIME = 14;
const SHORTENED = 12;
const PSEUDO = TIME + 1 + SHORTENED;
const HYPHEN = 0x2d;

/** What may come behind: the mark of modules that have none of their own, and the beginning of `/go.mod`. */
const SUFFIXES = ["", "/go", "+incompatible", "+incompatible/go"];

/** `0-20200101120000-0123456789ab`, the part of such a version behind its last dot. */
export function isPseudoVersion(bytes: Uint8Array, { start, end }: Run): boolean {
  const from = isDigit(bytes[start]!) && bytes[start + 1] === HYPHEN ? start + 2 : start;
  if (!SUFFIXES.some((suffix) => from + PSEUDO + suffix.length === end && endsWith(bytes, end, suffix))) return false;
  if (!startsWith(bytes, from, "20") || bytes[from + TIME] !== HYPHEN || !isHex(bytes, from + TIME + 1, SHORTENED)) return false;
  for (let index = 0; index < TIME; index++) if (!isDigit(bytes[from + index]!)) return false;
  return true;
}
