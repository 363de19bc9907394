// Runs that show by their mere shape that people made them: between any two separators stand letters of one kind, or a number
// (`com/ccxt/ccxt/issues/15990`, `--timerange=1527595200-1527618600`), or camel case whose words are whole (`fetchL2OrderBook`);
// or such words have short pieces of letters and digits among them (`numbered-names.ts`). Short of words' statistics
// (`names.ts`), and hardly ever true of a draw: one of 10,000 of 16 base62 characters at most.

import { isNumberedName } from "./numbered-names.ts";
import { isPlain, kinds, SEPARATOR } from "./pieces.ts";
import type { Run } from "./places.ts";

const EQUALS = 0x3d;

/** Whether all that stands between separators in a run of token characters is plain, or short among words. */
export const isPlainName = (bytes: Uint8Array, { start, end }: Run): boolean =>
  arePlain(bytes, start, end) || areNumbered(bytes, start, end);

/** Behind an equals sign stands a value, which must be a name by itself. */
function areNumbered(bytes: Uint8Array, start: number, end: number): boolean {
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && bytes[to] !== EQUALS) to++;
    if (!isNumberedName(bytes, from, to)) return false;
    from = to + 1;
  }
  return true;
}

function arePlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let from = start, index = start; index <= end; index++) {
    if (index < end && kinds[bytes[index]!] !== SEPARATOR) continue;
    if (from < index && !isPlain(bytes, from, index)) return false;
    from = index + 1;
  }
  return true;
}
