// Bech32 and bech32m (BIP-173, BIP-350) as key encodings: a name, `1`, base32 data and a six-character checksum that a
// random text passes once in 2^30. No length limit of 90 here: Cardano's and Sui's keys are longer.

import { bech32, bech32m } from "@scure/base";

export interface Bech32Text {
  /** The human-readable part, lower case: `nsec`, `suiprivkey`, `addr_xsk`. */
  readonly prefix: string;
  readonly bytes: Uint8Array;
}

const LONGEST = 300;

/** The decoded text, or null where it is not bech32 of either kind. */
export function decodeBech32(text: string): Bech32Text | null {
  if (text.length > LONGEST) return null;
  for (const coder of [bech32, bech32m]) {
    try {
      const { prefix, words } = coder.decode(text as `${string}1${string}`, false);
      return { prefix: prefix.toLowerCase(), bytes: coder.fromWords(words) };
    } catch {}
  }
  return null;
}

export const encodeBech32 = (prefix: string, bytes: Uint8Array): string => bech32.encode(prefix, bech32.toWords(bytes), false);

/** A version-0 witness address (BIP-173). */
export const encodeWitness = (prefix: string, hash: Uint8Array): string => bech32.encode(prefix, [0, ...bech32.toWords(hash)]);
