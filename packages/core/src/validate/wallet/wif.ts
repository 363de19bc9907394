// Bitcoin's wallet import format and its kin: base58check of a version byte, 32 key bytes and, for compressed public
// keys, a final 01. Source: Bitcoin Core's chain parameters and those of the coins that copied them.

import { pubKeyHashAddress, segwitAddress } from "./addresses.ts";
import { decodeBase58Check } from "./base58check.ts";
import { isSecp256k1Scalar } from "./scalar.ts";

export interface Wif {
  readonly chain: string;
  readonly network: "mainnet" | "testnet";
  readonly compressed: boolean;
  readonly key: Uint8Array;
  readonly address: string;
  /** The version-0 witness address, where the chain has one and the key is compressed. */
  readonly segwit: string | null;
}

interface Coin {
  readonly chain: string;
  readonly network: "mainnet" | "testnet";
  readonly addressVersion: number;
  readonly witness: string | null;
}

const coins: Readonly<Record<number, Coin>> = {
  128: { chain: "bitcoin", network: "mainnet", addressVersion: 0, witness: "bc" },
  239: { chain: "bitcoin", network: "testnet", addressVersion: 111, witness: "tb" },
  176: { chain: "litecoin", network: "mainnet", addressVersion: 48, witness: "ltc" },
  158: { chain: "dogecoin", network: "mainnet", addressVersion: 30, witness: null },
  241: { chain: "dogecoin", network: "testnet", addressVersion: 113, witness: null },
  204: { chain: "dash", network: "mainnet", addressVersion: 76, witness: null },
};

/** The key, or null where the text is no WIF key of a known chain. Lengths 50 to 53 can be one. */
export function readWif(text: string): Wif | null {
  if (text.length < 50 || text.length > 53) return null;
  const payload = decodeBase58Check(text);
  if (payload === null) return null;
  const coin = coins[payload[0]!];
  const compressed = payload.length === 34 && payload[33] === 1;
  if (coin === undefined || !(compressed || payload.length === 33)) return null;
  const key = payload.slice(1, 33);
  if (!isSecp256k1Scalar(key)) return null;
  const address = pubKeyHashAddress(key, coin.addressVersion, compressed);
  const segwit = compressed && coin.witness !== null ? segwitAddress(key, coin.witness) : null;
  return { chain: coin.chain, network: coin.network, compressed, key, address, segwit };
}
