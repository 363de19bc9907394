// Public keys of many secp256k1 scalars at once, several times as fast as one after the other: windows of eight bits over a
// table of affine multiples, all keys going through a window together, so that they share its one inversion (Montgomery's
// trick) and an addition costs six multiplications. For files of nothing but keys; the table takes longer than sixty keys do.

import { normalizeZ } from "@noble/curves/abstract/curve.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { bytesToNumberBE, numberToBytesBE } from "@noble/curves/utils.js";
import { KnownOfSecrets } from "../../facts/known-of-secrets.ts";
import { ecPublicKey } from "./curves.ts";

const { Fp } = secp256k1.Point;
const P = Fp.ORDER;
const WINDOWS = 32;
const MULTIPLES = 255;
/** From this many keys on. */
const MANY = 128;
/** Keys that go together: more would share no more than a hundredth of an inversion. */
const BATCH = 256;

interface Table {
  readonly x: readonly bigint[];
  readonly y: readonly bigint[];
}

let built: Table | null = null;

/** Multiple `digit` of the base point times 256^window, at `window * MULTIPLES + digit - 1`. */
function table(): Table {
  if (built !== null) return built;
  const points = [];
  let base = secp256k1.Point.BASE;
  for (let window = 0; window < WINDOWS; window++) {
    let multiple = base;
    for (let digit = 1; digit <= MULTIPLES; digit++) {
      points.push(multiple);
      multiple = multiple.add(base);
    }
    base = multiple;
  }
  const affine = normalizeZ(secp256k1.Point, points);
  built = { x: affine.map(({ X }) => X), y: affine.map(({ Y }) => Y) };
  return built;
}

/**
 * The uncompressed public keys of 32-byte private ones, each of which is in the curve's range (0 < k < n), in their order. No
 * addition meets its own point or its negative: what was added before is a smaller multiple, and the sum stays under n.
 */
export const secp256k1PublicKeys = (keys: readonly Uint8Array[]): Uint8Array[] =>
  known.getAll(keys, (places) => publicKeys(places.map((place) => keys[place]!)));

const known = new KnownOfSecrets<Uint8Array>();

function publicKeys(keys: readonly Uint8Array[]): Uint8Array[] {
  if (keys.length < MANY) return keys.map((key) => ecPublicKey("secp256k1", bytesToNumberBE(key))!);
  const all: Uint8Array[] = [];
  for (let from = 0; from < keys.length; from += BATCH) all.push(...together(keys.slice(from, from + BATCH)));
  return all;
}

function together(keys: readonly Uint8Array[]): Uint8Array[] {
  const { x, y } = table();
  const xs = new Array<bigint>(keys.length).fill(0n);
  const ys = new Array<bigint>(keys.length).fill(0n);
  const begun = new Uint8Array(keys.length);
  for (let window = 0; window < WINDOWS; window++) {
    const adding: number[] = [];
    const entries: number[] = [];
    const products: bigint[] = [];
    let product = 1n;
    for (const [index, key] of keys.entries()) {
      const digit = key[WINDOWS - 1 - window]!;
      if (digit === 0) continue;
      const entry = window * MULTIPLES + digit - 1;
      if (begun[index] === 0) {
        begun[index] = 1;
        [xs[index], ys[index]] = [x[entry]!, y[entry]!];
        continue;
      }
      adding.push(index);
      entries.push(entry);
      products.push(product);
      product = (product * (x[entry]! - xs[index]! + P)) % P;
    }
    if (adding.length === 0) continue;
    let inverse = Fp.inv(product);
    for (let place = adding.length - 1; place >= 0; place--) {
      const index = adding[place]!;
      const entry = entries[place]!;
      const [x1, y1] = [xs[index]!, ys[index]!];
      const difference = x[entry]! - x1 + P;
      const slope = ((y[entry]! - y1 + P) * ((inverse * products[place]!) % P)) % P;
      inverse = (inverse * difference) % P;
      const x3 = (slope * slope + 2n * P - x1 - x[entry]!) % P;
      xs[index] = x3;
      ys[index] = (slope * (x1 - x3 + P) + P - y1) % P;
    }
  }
  return keys.map((_, index) => {
    const point = new Uint8Array(65);
    point[0] = 4;
    point.set(numberToBytesBE(xs[index]!, 32), 1);
    point.set(numberToBytesBE(ys[index]!, 32), 33);
    return point;
  });
}
