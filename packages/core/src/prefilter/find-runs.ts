// Token runs in one pass over a fraction of the bytes. A window of MIN_RUN bytes is read from its end backwards; the first
// byte that is no token throws the window behind it, so prose costs about a third of its bytes.

import { rememberingOfBytes } from "../facts/remembering.ts";
import { isNamed } from "./named.ts";
import { isName } from "./names.ts";
import type { Run } from "./places.ts";
import { hasPublicForm } from "./public-forms.ts";
import { isPublicWhereItStands } from "./public-places.ts";
import { endsInSeed } from "./ripple-runs.ts";
import { DIGIT, OTHER, tokenClasses } from "./token.ts";
import { isWrittenDigest } from "./written-digests.ts";

/** Shortest token run that is worth a look: the shortest secrets (XRP seeds, short API tokens) are longer. */
export const MIN_RUN = 16;

/**
 * From this length on a run without any digit is kept if it mixes cases as random text does. One of 70,000 Binance keys and
 * one of 1,400 Ed25519 keys in base64 has no digit; below it, names are too many and such tokens too few.
 */
const DIGITLESS = 28;

/** Share of neighbours that differ in case: random letters have a half (of 64, nineteen in twenty reach this), camel case about a quarter. */
const MIXED = 0.38;

/** Of the runs that hold a digit, mix cases or may be seeds, as the kernel says, those that may be random. */
export function keptRuns(bytes: Uint8Array, found: Readonly<Uint32Array>): Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < found.length; index += 2) {
    const run = { start: found[index]!, end: found[index + 1]! };
    if (!isPublic(bytes, run)) runs.push(run);
  }
  return runs;
}

/** Maximal runs of at least MIN_RUN token characters that `mayBeRandom`, ascending. Reads each byte at most a few times. */
export function findRuns(bytes: Uint8Array): Run[] {
  const runs: Run[] = [];
  const size = bytes.length;
  let floor = 0;
  let last = MIN_RUN - 1;
  while (last < size) {
    const first = last - MIN_RUN + 1;
    let index = last;
    while (index >= first && tokenClasses[bytes[index]!] !== OTHER) index--;
    if (index >= first) {
      last = index + MIN_RUN;
      continue;
    }
    let start = first;
    while (start > floor && tokenClasses[bytes[start - 1]!] !== OTHER) start--;
    let end = last + 1;
    while (end < size && tokenClasses[bytes[end]!] !== OTHER) end++;
    if (mayBeRandom(bytes, { start, end })) runs.push({ start, end });
    floor = end;
    last = end + MIN_RUN;
  }
  return runs;
}

/** Holds a digit, or is long and mixes cases or may be a seed, and is neither a name, but for one that leads to a key, nor of a public form. */
export const mayBeRandom = (bytes: Uint8Array, run: Run): boolean =>
  (holdsDigit(bytes, run) || mixesCases(bytes, run) || endsInSeed(bytes, run)) && !isPublic(bytes, run);

/** Of embedded files and bytecode nothing is asked that reads the whole of them; only letters tell whether they are prose. */
const LONGEST_FORM = 1024;

/** Asked once of a run, which stands in hundreds of versions of a file: a maximal one is a name or of a public form wherever it stands. */
const isPublicByItself = rememberingOfBytes((bytes, run) => (isNamed(bytes, run) ? !holdsPutty(bytes, run) : hasPublicForm(bytes, run)));

function isPublic(bytes: Uint8Array, run: Run): boolean {
  // First what lock files hold most of, and what costs least to tell.
  if (isWrittenDigest(bytes, run)) return true;
  if (run.end - run.start > LONGEST_FORM) return isName(bytes, run) && !holdsPutty(bytes, run);
  return isPublicByItself(bytes, run) || isPublicWhereItStands(bytes, run);
}

/** `PuTTY-User-Key-File-3` is a name and yet what leads to a key. */
function holdsPutty(bytes: Uint8Array, { start, end }: Run): boolean {
  for (let index = start; index + putty.length <= end; index++) {
    let offset = 0;
    while (offset < putty.length && bytes[index + offset] === putty[offset]) offset++;
    if (offset === putty.length) return true;
  }
  return false;
}

const putty = [..."PuTTY-User-Key-File-"].map((character) => character.charCodeAt(0));

function holdsDigit(bytes: Uint8Array, { start, end }: Run): boolean {
  for (let index = start; index < end; index++) if (tokenClasses[bytes[index]!] === DIGIT) return true;
  return false;
}

function mixesCases(bytes: Uint8Array, { start, end }: Run): boolean {
  if (end - start < DIGITLESS) return false;
  let changes = 0;
  for (let index = start + 1; index < end; index++) if (((bytes[index]! ^ bytes[index - 1]!) & 0x20) !== 0) changes++;
  return changes >= (end - start) * MIXED;
}
