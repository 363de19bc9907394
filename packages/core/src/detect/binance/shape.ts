// The forms of Binance's 64-character values, and the statistics that a random value of each form keeps. The bounds lose
// fewer than two keys in ten thousand (200,000 draws) and refuse names, sequences and repetitions.

/**
 * `hmac`: base62. `cloud`: 32 hexadecimal digits of both cases, then 32 of base62 (Tokocrypto, Binance TR). `lower-hex`,
 * `upper-hex`: futures testnet, Binance TH; also every SHA-256. `lower`: base36 (Binance Pay).
 */
export type Shape = "hmac" | "cloud" | "lower-hex" | "upper-hex" | "lower";

export const VALUE_LENGTH = 64;

/** The form of a 64-character base62 value, or null where it is none (one case only with letters beyond hexadecimal, say). */
export function shapeOf(value: string): Shape | null {
  if (value.length !== VALUE_LENGTH) return null;
  if (/^[0-9a-f]+$/.test(value)) return "lower-hex";
  if (/^[0-9A-F]+$/.test(value)) return "upper-hex";
  if (/^[0-9a-z]+$/.test(value)) return "lower";
  if (!/^[0-9A-Za-z]+$/.test(value) || !/[a-z]/.test(value)) return null;
  const head = value.slice(0, 32);
  return /^[0-9A-Fa-f]+$/.test(head) && /[A-F]/.test(head) && /[a-f]/.test(head) ? "cloud" : "hmac";
}

const classOf = (code: number): number => (code <= 57 ? 0 : code <= 90 ? 1 : 2);

interface Bounds {
  readonly entropy: number;
  readonly distinct: number;
  readonly digits: number;
  readonly letters: number;
  readonly changes: number;
}

/** Per form: least entropy in bits, distinct characters, digits, letters of each case, neighbours that differ in class. */
const bounds: Readonly<Record<Shape, Bounds>> = {
  hmac: { entropy: 4.5, distinct: 26, digits: 2, letters: 10, changes: 22 },
  cloud: { entropy: 4.1, distinct: 22, digits: 6, letters: 4, changes: 16 },
  "lower-hex": { entropy: 3.2, distinct: 11, digits: 16, letters: 0, changes: 14 },
  "upper-hex": { entropy: 3.2, distinct: 11, digits: 16, letters: 0, changes: 14 },
  lower: { entropy: 4.2, distinct: 20, digits: 6, letters: 0, changes: 10 },
};

const counts = new Uint8Array(128);

/** Whether the value may come from a random source. A value that is named as Binance's own secret may hold a single digit. */
export function looksRandom(value: string, shape: Shape, named = false): boolean {
  const least = bounds[shape];
  counts.fill(0);
  const classes: [number, number, number] = [0, 0, 0];
  let distinct = 0;
  let changes = 0;
  let last = -1;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index) & 127;
    if (counts[code]!++ === 0) distinct++;
    const kind = classOf(code);
    classes[kind]!++;
    if (last >= 0 && kind !== last) changes++;
    last = kind;
  }
  if (
    distinct < least.distinct ||
    classes[0] < (named ? Math.min(1, least.digits) : least.digits) ||
    Math.min(classes[1], classes[2]) < least.letters ||
    changes < least.changes
  )
    return false;
  let entropy = 0;
  for (const times of counts) if (times > 0) entropy -= (times / value.length) * Math.log2(times / value.length);
  return entropy >= least.entropy;
}
