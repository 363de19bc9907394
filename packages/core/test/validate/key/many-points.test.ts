// Many public keys at once are those that each key has by itself.

import { Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { secp256k1PublicKeys } from "../../../src/validate/key/many-points.ts";

const keyOf = (scalar: bigint): Uint8Array => Uint8Array.from(Buffer.from(scalar.toString(16).padStart(64, "0"), "hex"));
const n = secp256k1.Point.Fn.ORDER;
const edges = [1n, 2n, 255n, 256n, 257n, 65_535n, 65_536n, 1n << 248n, (1n << 248n) + 1n, 255n << 240n, n - 1n, n - 2n, n >> 1n];

test.each([0, 1, 5, 127, 128, 700])("%i keys among edges of windows and of the curve's range", (count) => {
  const random = new Random(`many points ${count}`);
  const keys = [...edges.map(keyOf), ...Array.from({ length: count }, () => random.bytes(32))];
  expect(secp256k1PublicKeys(keys)).toEqual(keys.map((key) => secp256k1.getPublicKey(key, false)));
});
