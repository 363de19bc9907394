// Values that say by their form alone that they are public. They stand by the thousand where nothing else deserves a look: the
// ids that Kraken gives to orders, trades, ledger entries and transfers, `OQCLML-BW3P3-BUCMWZ` (https://docs.kraken.com/api/);
// GitHub's security advisories (`GHSA-...`); packages in the addresses of npm's and PyPI's registries, and versions of Go
// modules; addresses of Ethereum (`0x` and 40 digits); labels of internationalised domains; alphabets; the names of
// descriptors that protobuf's compiler makes; and options by the names that their clearing house gives them.

import { isCapitalOrDigit, isDigit, isHex, isLetterOrDigit, startsWith } from "./bytes-at.ts";
import { isNamed } from "./named.ts";
import type { Run } from "./places.ts";
import { isPseudoVersion } from "./revisions.ts";

/** Depends on the run alone, wherever it stands. */
export const hasPublicForm = (bytes: Uint8Array, run: Run): boolean =>
  isPseudoVersion(bytes, run) ||
  isPackage(bytes, run) ||
  isAddress(bytes, run) ||
  isKrakenId(bytes, run) ||
  isAdvisory(bytes, run) ||
  isPunycode(bytes, run) ||
  isDescriptor(bytes, run) ||
  isAlphabet(bytes, run) ||
  isOption(bytes, run);

const HYPHEN = 0x2d;
const SLASH = 0x2f;

/** `org/aws-sign2/-/aws-sign2-0`: behind `/-/` npm's registries repeat the name, with the version behind it; longer names are rare. */
const BETWEEN = "/-/";
const LONGEST_NAME = 60;

function isPackage(bytes: Uint8Array, { start, end }: Run): boolean {
  for (let at = end - BETWEEN.length; at > start; at--) {
    if (bytes[at] !== SLASH || !startsWith(bytes, at, BETWEEN)) continue;
    let from = at;
    while (from > start && bytes[from - 1] !== SLASH) from--;
    return at - from <= LONGEST_NAME && isRepeated(bytes, from, at, end) && isNamed(bytes, { start, end: from });
  }
  return isUpload(bytes, { start, end });
}

function isRepeated(bytes: Uint8Array, from: number, to: number, end: number): boolean {
  const second = to + BETWEEN.length;
  for (let index = 0; index < to - from; index++) if (bytes[second + index] !== bytes[from + index]) return false;
  let at = second + to - from;
  if (bytes[at++] !== HYPHEN || at >= end) return false;
  while (at < end && isDigit(bytes[at]!)) at++;
  return at === end;
}

const PACKAGES = "/packages/";
/** A BLAKE2b digest of 64 digits, of which the first four make two folders. */
const FOLDERS = 2 + 1 + 2 + 1;
const REST_OF_DIGEST = 60;

/** `org/packages/1a/2b/<60 digits>/requests-2`, as PyPI files what is uploaded. */
function isUpload(bytes: Uint8Array, { start, end }: Run): boolean {
  for (let at = start; at + PACKAGES.length + FOLDERS + REST_OF_DIGEST < end; at++) {
    if (bytes[at] !== SLASH || !startsWith(bytes, at, PACKAGES)) continue;
    const digest = at + PACKAGES.length + FOLDERS;
    const behind = digest + REST_OF_DIGEST;
    return (
      isHex(bytes, digest, REST_OF_DIGEST) &&
      bytes[behind] === SLASH &&
      isNamed(bytes, { start, end: at }) &&
      isNamed(bytes, { start: behind, end })
    );
  }
  return false;
}

const ADDRESS = 2 + 40;

function isAddress(bytes: Uint8Array, { start, end }: Run): boolean {
  if (end - start !== ADDRESS || !startsWith(bytes, start, "0x")) return false;
  for (let at = start + 2; at < end; at++) if (!isHexOfAnyCase(bytes[at]!)) return false;
  return true;
}

const isHexOfAnyCase = (byte: number): boolean => isDigit(byte) || ((byte | 0x20) >= 97 && (byte | 0x20) <= 102);

/** Groups of 6, 5 and 6 capitals and digits, the first of which tells what it is an id of. */
function isKrakenId(bytes: Uint8Array, { start, end }: Run): boolean {
  if (end - start !== 19 || !"ALOT".includes(String.fromCharCode(bytes[start]!))) return false;
  for (let index = 0; index < 19; index++) {
    const byte = bytes[start + index]!;
    if (index === 6 || index === 12 ? byte !== HYPHEN : !isCapitalOrDigit(byte)) return false;
  }
  return true;
}

/** Three groups of four behind the mark. */
const ADVISORY = "GHSA-";
const GROUPS = 14;

function isAdvisory(bytes: Uint8Array, { start, end }: Run): boolean {
  const groups = end - GROUPS;
  const mark = groups - ADVISORY.length;
  if (mark < start || !startsWith(bytes, mark, ADVISORY) || bytes[groups + 4] !== HYPHEN || bytes[groups + 9] !== HYPHEN) return false;
  return isNamed(bytes, { start, end: mark });
}

const PUNYCODE = "xn--";
const LONGEST_LABEL = 63;

/** `//xn--d1abbgf6aiiy`: a label of an internationalised domain (RFC 5890), with slashes before it or without; in what follows a secret may stand. */
function isPunycode(bytes: Uint8Array, { start, end }: Run): boolean {
  let from = start;
  while (bytes[from] === SLASH) from++;
  if (end - from > LONGEST_LABEL || !startsWith(bytes, from, PUNYCODE)) return false;
  for (let at = from; at < end; at++) if (!isLetterOrDigit(bytes[at]!) && bytes[at] !== HYPHEN) return false;
  return true;
}

const DESCRIPTOR = "fileDescriptor_";
const DIGITS_OF_DESCRIPTOR = 16;

const isDescriptor = (bytes: Uint8Array, { start, end }: Run): boolean =>
  end - start === DESCRIPTOR.length + DIGITS_OF_DESCRIPTOR &&
  startsWith(bytes, start, DESCRIPTOR) &&
  isHex(bytes, end - DIGITS_OF_DESCRIPTOR, DIGITS_OF_DESCRIPTOR);

/** What encoders write their alphabets in: letters in their order once at least, and little besides. */
const LETTERS = 26;
const LONGEST_ALPHABET = 100;
const OTHER_STEPS = 6;

function isAlphabet(bytes: Uint8Array, { start, end }: Run): boolean {
  if (end - start < LETTERS || end - start > LONGEST_ALPHABET) return false;
  let others = 0;
  let row = 1;
  let longest = 1;
  for (let at = start + 1; at < end; at++) {
    if (bytes[at] === bytes[at - 1]! + 1) longest = Math.max(longest, ++row);
    else {
      row = 1;
      if (++others > OTHER_STEPS) return false;
    }
  }
  return longest >= LETTERS;
}

const ZERO = 0x30;
const OPTION = 15;
const LONGEST_SYMBOL = 6;

/** `SPY230811P00430000`: symbol, day, call or put, and the strike in thousandths (Options Symbology Initiative, OCC). */
function isOption(bytes: Uint8Array, { start, end }: Run): boolean {
  const day = end - OPTION;
  if (day <= start || day - start > LONGEST_SYMBOL) return false;
  for (let at = start; at < day; at++) if (!isCapitalOrDigit(bytes[at]!) || isDigit(bytes[at]!)) return false;
  const right = day + 6;
  if (bytes[right] !== CALL && bytes[right] !== PUT) return false;
  for (let at = day; at < end; at++) if (at !== right && !isDigit(bytes[at]!)) return false;
  return isAmong(bytes, day + 2, 12) && isAmong(bytes, day + 4, 31);
}

const CALL = 0x43;
const PUT = 0x50;

/** Whether the number of two digits at a place is one of those from 1 to `last`. */
function isAmong(bytes: Uint8Array, at: number, last: number): boolean {
  const number = (bytes[at]! - ZERO) * 10 + bytes[at + 1]! - ZERO;
  return number >= 1 && number <= last;
}
