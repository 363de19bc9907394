// Which token runs are told.

import { digitsOf, isLetter } from "./bytes";
import { BLOCK } from "./tables";

export const SHORTEST_RUN: u32 = 16;
/** A run without digits is told only from this length on. */
const DIGITLESS_RUN: u32 = 28;
/** Share of neighbours that differ in case. */
const MIXED: f64 = 0.38;

/** Characters of the XRP Ledger's two kinds of seeds, of base58, which has no `l`, `I` and `O`. */
const SEED: usize = 29;
const ED25519_SEED: usize = 31;
const SMALL_S: u8 = 0x73;
const SMALL_L: u8 = 0x6c;
const CAPITAL_I: u8 = 0x49;
const CAPITAL_O: u8 = 0x4f;

/**
 * Whether a token run is to be told: it is long enough and holds a digit, or is longer and mixes cases as random text does, or
 * ends as a seed of the XRP Ledger may.
 */
export function isTold(start: usize, end: usize): bool {
  const size = end - start;
  if (size < SHORTEST_RUN) return false;
  const last = end - BLOCK;
  for (let at = start; at < last; at += BLOCK) if (digitsOf(v128.load(at)) !== 0) return true;
  return (
    digitsOf(v128.load(last)) !== 0 ||
    (size >= DIGITLESS_RUN && (mixesCases(start, end) || endsInSeed(start, end, SEED) || endsInSeed(start, end, ED25519_SEED)))
  );
}

/** The same question as in `src/prefilter/ripple-runs.ts`, of a run without digits. */
function endsInSeed(start: usize, end: usize, size: usize): bool {
  let at = end - size;
  if (at < start || load<u8>(at) !== SMALL_S || (at > start && isLetter(load<u8>(at - 1)))) return false;
  for (; at < end; at++) {
    const byte = load<u8>(at);
    if (!isLetter(byte) || byte === SMALL_L || byte === CAPITAL_I || byte === CAPITAL_O) return false;
  }
  return true;
}

/** The same question as in `src/prefilter/find-runs.ts`. */
function mixesCases(start: usize, end: usize): bool {
  const last = end - 1;
  let changes: u32 = 0;
  for (let at = start; at < last; at += BLOCK) {
    const differing = v128.xor(v128.load(at), v128.load(at, 1));
    const pairs: u32 = i8x16.bitmask(i16x8.shl(differing, 2));
    changes += popcnt(pairs & (last - at < BLOCK ? (1 << (last - at)) - 1 : 0xffff));
  }
  return <f64>changes >= <f64>(end - start) * MIXED;
}
