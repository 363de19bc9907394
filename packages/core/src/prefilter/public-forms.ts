// Values that say by their form that they are public. They stand by the thousand where nothing else deserves a look: integrity
// values of web pages and lock files, `sha256-` and the digest in base64 (https://www.w3.org/TR/SRI/), the ids that Kraken
// gives to orders, trades, ledger entries and transfers, `OQCLML-BW3P3-BUCMWZ` (https://docs.kraken.com/api/), and the addresses
// under which GitHub hides those of people (`number+name@users.noreply.github.com`); the commits that git and GitHub name in messages
// that they write (`cherry picked from commit ...`, `Merge ... into ...`) or in addresses (`.../commit/...`); and what yarn writes behind the address of a package
// (`name-1.0.0.tgz#` and its SHA-1). What a program declares as a function is no value either, however long tests are named.

import { isName } from "./names.ts";
import type { Run } from "./places.ts";
import { isPlainName } from "./plain-names.ts";

export const hasPublicForm = (bytes: Uint8Array, run: Run): boolean =>
  isIntegrity(bytes, run) ||
  isKrakenId(bytes, run) ||
  isNoReply(bytes, run) ||
  isDigest(bytes, run) ||
  isRevision(bytes, run) ||
  isDeclared(bytes, run);

/** Name of each algorithm and length of the whole value. */
const INTEGRITY = [
  ["sha256-", 7 + 44],
  ["sha384-", 7 + 64],
  ["sha512-", 7 + 88],
] as const;

function isIntegrity(bytes: Uint8Array, { start, end }: Run): boolean {
  return INTEGRITY.some(([name, length]) => end - start === length && startsWith(bytes, start, name));
}

function startsWith(bytes: Uint8Array, start: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) if (bytes[start + index] !== name.charCodeAt(index)) return false;
  return true;
}

const HYPHEN = 0x2d;

/** Groups of 6, 5 and 6 capitals and digits, the first of which tells what it is an id of. */
function isKrakenId(bytes: Uint8Array, { start, end }: Run): boolean {
  if (end - start !== 19 || !"ALOT".includes(String.fromCharCode(bytes[start]!))) return false;
  for (let index = 0; index < 19; index++) {
    const byte = bytes[start + index]!;
    if (index === 6 || index === 12 ? byte !== HYPHEN : !isCapitalOrDigit(byte)) return false;
  }
  return true;
}

const isCapitalOrDigit = (byte: number): boolean => (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57);

/** A number of ten digits, a plus sign, and a name of at most 39 characters. */
const LONGEST_HIDDEN = 50;

const isNoReply = (bytes: Uint8Array, { start, end }: Run): boolean =>
  bytes[end] === 0x40 && end - start <= LONGEST_HIDDEN && startsWith(bytes, end, "@users.noreply.");

const SLASH = 0x2f;
const PARENTHESIS = 0x28;
const UNDERSCORE = 0x5f;

/** `function testThatMySqlThrows(`: one word of letters, digits and underscores. */
function isDeclared(bytes: Uint8Array, { start, end }: Run): boolean {
  if (bytes[end] !== PARENTHESIS || !(isWord(bytes, "function ", start) || isWord(bytes, "def ", start) || isWord(bytes, "func ", start)))
    return false;
  for (let at = start; at < end; at++) if (!isLetterOrDigit(bytes[at]!) && bytes[at] !== UNDERSCORE) return false;
  return true;
}

/** Digits of a SHA-1. Of longer digests keys have the form, too. */
const DIGEST = 40;

/** Behind `commit` or the address of a package, or one of the two of `Merge ... into ...`. */
function isDigest(bytes: Uint8Array, { start, end }: Run): boolean {
  if (end - start !== DIGEST || !isSha1(bytes, start)) return false;
  if (isWord(bytes, "commit ", start) || startsWith(bytes, start - PACKAGE.length, PACKAGE)) return true;
  if (isWord(bytes, "Merge ", start)) return startsWith(bytes, end, INTO) && isSha1(bytes, end + INTO.length);
  return (
    isSecond(bytes, start, INTO, (first) => isWord(bytes, "Merge ", first)) ||
    isSecond(bytes, start, "...", (first) => startsWith(bytes, first - COMPARED.length, COMPARED))
  );
}

/** Whether a digest comes behind another one and what joins the two, and the first one stands rightly. */
function isSecond(bytes: Uint8Array, start: number, joint: string, stands: (first: number) => boolean): boolean {
  const first = start - joint.length - DIGEST;
  return startsWith(bytes, start - joint.length, joint) && isSha1(bytes, first) && stands(first);
}

const COMPARED = "/compare/";
/** What the addresses of GitHub and GitLab have before a revision. */
const REVISIONS = ["/commit/", "/commits/", "/blob/", "/tree/", "/raw/", COMPARED];

/** `com/ccxt/ccxt/blob/<sha1>/python/ccxt`: a revision in an address, and names all around it. */
function isRevision(bytes: Uint8Array, { start, end }: Run): boolean {
  for (let at = start; at + DIGEST < end; at++) {
    if (bytes[at] !== SLASH || !isSha1(bytes, at + 1)) continue;
    const behind = at + 1 + DIGEST;
    return (
      (behind === end || bytes[behind] === SLASH) &&
      REVISIONS.some((word) => startsWith(bytes, at + 1 - word.length, word)) &&
      isNamed(bytes, { start, end: at }) &&
      isNamed(bytes, { start: behind, end })
    );
  }
  return false;
}

const isNamed = (bytes: Uint8Array, run: Run): boolean => isPlainName(bytes, run) || isName(bytes, run);

const PACKAGE = ".tgz#";
const INTO = " into ";

/** Whether `word` ends at `end`, as a word of its own. */
const isWord = (bytes: Uint8Array, word: string, end: number): boolean =>
  startsWith(bytes, end - word.length, word) && !isLetterOrDigit(bytes[end - word.length - 1] ?? 0);

const isLetterOrDigit = (byte: number): boolean => isCapitalOrDigit(byte) || (byte >= 97 && byte <= 122);

function isSha1(bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < DIGEST; index++) {
    const byte = bytes[at + index] ?? 0;
    if (!((byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102))) return false;
  }
  return true;
}
