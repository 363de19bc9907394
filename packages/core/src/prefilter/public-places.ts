// Values that what stands around them says are public: revisions; the addresses under which GitHub hides those of people
// (`number+name@users.noreply.github.com`); mailboxes (`<name_42aeyd@`); numbers that a program compares with; points of a
// curve; and the tokens of public keys by which .NET names assemblies (`PublicKeyToken=b77a5c561934e089`). What a program
// declares as a function is no value either, however long tests are named.

import { endsWith, isHex, isLetterOrDigit, isWord, startsWith } from "./bytes-at.ts";
import { isCoordinate } from "./curve-points.ts";
import type { Run } from "./places.ts";
import { isRevision } from "./revisions.ts";

export const isPublicWhereItStands = (bytes: Uint8Array, run: Run): boolean =>
  isRevision(bytes, run) ||
  isComparedNumber(bytes, run) ||
  isPublicKeyToken(bytes, run) ||
  isNoReply(bytes, run) ||
  isMailbox(bytes, run) ||
  isDeclared(bytes, run) ||
  isCoordinate(bytes, run);

const PARENTHESIS = 0x28;
const UNDERSCORE = 0x5f;
const LESS_THAN = 0x3c;
const AT_SIGN = 0x40;

const ZERO = 0x30;
const DIGITS_OF_WORD = 64;
const LEADING_ZEROS = 60;

/** `value === '000...001'`, as contracts' answers are told apart: hardly a key, and one that everybody knows. */
function isComparedNumber(bytes: Uint8Array, { start, end }: Run): boolean {
  if (end - start !== DIGITS_OF_WORD || !(endsWith(bytes, start, "== '") || endsWith(bytes, start, '== "'))) return false;
  for (let at = start; at < start + LEADING_ZEROS; at++) if (bytes[at] !== ZERO) return false;
  return true;
}

/** A number of ten digits, a plus sign, and a name of at most 39 characters. */
const LONGEST_HIDDEN = 50;

const isNoReply = (bytes: Uint8Array, { start, end }: Run): boolean =>
  bytes[end] === AT_SIGN && end - start <= LONGEST_HIDDEN && startsWith(bytes, end, "@users.noreply.");

/** Shorter than what stands before such a sign in the address of a server. */
const LONGEST_MAILBOX = 30;

/** `<name_42aeyd@`, as every commit says who made it (RFC 5322). */
const isMailbox = (bytes: Uint8Array, { start, end }: Run): boolean =>
  bytes[end] === AT_SIGN && bytes[start - 1] === LESS_THAN && end - start <= LONGEST_MAILBOX && isLetterOrDigit(bytes[end + 1] ?? 0);

/** `function testThatMySqlThrows(`: one word of letters, digits and underscores. */
function isDeclared(bytes: Uint8Array, { start, end }: Run): boolean {
  if (bytes[end] !== PARENTHESIS || !(isWord(bytes, "function ", start) || isWord(bytes, "def ", start) || isWord(bytes, "func ", start)))
    return false;
  for (let at = start; at < end; at++) if (!isLetterOrDigit(bytes[at]!) && bytes[at] !== UNDERSCORE) return false;
  return true;
}

const TOKEN_DIGITS = 16;
const TOKEN_LABELS = ["PublicKeyToken=", 'publicKeyToken="', "publicKeyToken='"];

/** The last eight bytes of a digest of a public key (https://learn.microsoft.com/dotnet/standard/assembly/strong-named). */
function isPublicKeyToken(bytes: Uint8Array, { start, end }: Run): boolean {
  const from = end - TOKEN_DIGITS;
  const label = TOKEN_LABELS.find((one) => endsWith(bytes, from, one));
  if (label === undefined || !isHex(bytes, from, TOKEN_DIGITS)) return false;
  return from === start || from - label.length === start;
}
