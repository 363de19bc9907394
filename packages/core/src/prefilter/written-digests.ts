// Digests that say so right before themselves, as lock files and checksum lists write them by the thousand: `sha256:` and
// `checksum =` before as many hexadecimal digits as a digest has, integrity values of web pages and lock files, `sha256-` and
// the digest in base64 (https://www.w3.org/TR/SRI/), `h1:` of Go modules (https://go.dev/ref/mod#go-sum-files), and
// `10c0/` of yarn's caches. The detectors that look for decoys know more of them (`detect/decoy`), but only these are sure
// without a look at anything else.

import { endsWith, isHex, isOfName, startsWith } from "./bytes-at.ts";
import type { Run } from "./places.ts";

export const isWrittenDigest = (bytes: Uint8Array, run: Run): boolean =>
  run.end - run.start >= SHORTEST && (isLabelled(bytes, run) || isIntegrity(bytes, run) || isOfModule(bytes, run));

/** Name of each algorithm and length of the whole value. */
const INTEGRITY = [
  ["sha1-", 5 + 28],
  ["sha256-", 7 + 44],
  ["sha384-", 7 + 64],
  ["sha512-", 7 + 88],
] as const;

function isIntegrity(bytes: Uint8Array, { start, end }: Run): boolean {
  if (!startsWith(bytes, start, "sha")) return false;
  return INTEGRITY.some(([name, length]) => end - start === length && startsWith(bytes, start, name));
}

/** Digits of MD5, SHA-1 and the lengths of SHA-2. */
const LENGTHS = [64, 128, 40, 32, 96, 56];
const SHORTEST = 32;
/** What yarn puts before a checksum: its cache's version and compression, and a slash. */
const LONGEST_VERSION = 5;

const SLASH = 0x2f;
const EQUALS = 0x3d;
const HYPHEN = 0x2d;

/** The digits are the whole run, or all of it behind the last sign. The label is looked at first: it is shorter than they are. */
function isLabelled(bytes: Uint8Array, { start, end }: Run): boolean {
  for (const length of LENGTHS) {
    const from = end - length;
    if (from < start) continue;
    const sign = from > start ? bytes[from - 1] : SLASH;
    const labelled =
      sign === SLASH
        ? from - start <= LONGEST_VERSION && hasLabel(bytes, start)
        : (sign === EQUALS || sign === HYPHEN) && isLabel(bytes, from - 1);
    if (labelled && isHex(bytes, from, length)) return true;
  }
  return false;
}

const QUOTES = [0x22, 0x27];
const SPACES = [0x20, 0x09];
const COLON = 0x3a;
/** Spaces that align values in columns. */
const MOST_SPACES = 8;

/** `sha256:`, `"sha256": "`, `checksum = "` directly before. */
function hasLabel(bytes: Uint8Array, at: number): boolean {
  let end = at;
  if (QUOTES.includes(bytes[end - 1]!)) end--;
  end = withoutSpaces(bytes, end);
  if (bytes[end - 1] !== COLON && bytes[end - 1] !== EQUALS) return false;
  end = withoutSpaces(bytes, end - 1);
  if (QUOTES.includes(bytes[end - 1]!)) end--;
  return isLabel(bytes, end);
}

function withoutSpaces(bytes: Uint8Array, end: number): number {
  let before = end;
  while (end - before < MOST_SPACES && SPACES.includes(bytes[before - 1]!)) before--;
  return before;
}

const LABELS = ["sha256", "sha512", "sha1", "checksum", "md5", "sha384", "sha224", "sha-256", "sha-512", "sha-1", "shasum", "content-hash"];

/** A label of its own: of `api_secret_sha256` the detectors judge. */
const isLabel = (bytes: Uint8Array, end: number): boolean =>
  LABELS.some((label) => endsWith(bytes, end, label) && !isOfName(bytes[end - label.length - 1] ?? 0));

const BASE64_OF_SHA256 = 44;

const isOfModule = (bytes: Uint8Array, { start, end }: Run): boolean =>
  end - start === BASE64_OF_SHA256 && bytes[end - 1] === EQUALS && endsWith(bytes, start, " h1:");
