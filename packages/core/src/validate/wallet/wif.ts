// Bitcoin's wallet import format and its kin: base58check of a version byte, 32 key bytes and, for compressed public
// keys, a final 01. Source: Bitcoin Core's chain parameters and those of the coins that copied them.

import { secp256k1PublicKeys } from "../key/many-points.ts";
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

interface Decoded {
  readonly coin: Coin;
  readonly compressed: boolean;
  readonly key: Uint8Array;
}

/** Those of the texts that are WIF keys of a known chain, each with what it holds. Lengths 50 to 53 can be one. */
export function readWifs(texts: readonly string[]): ReadonlyMap<string, Wif> {
  const decoded = new Map<string, Decoded>();
  for (const text of texts) {
    const one = decode(text);
    if (one !== null) decoded.set(text, one);
  }
  const points = secp256k1PublicKeys([...decoded.values()].map(({ key }) => key));
  return new Map([...decoded].map(([text, one], index) => [text, withAddresses(one, points[index]!)]));
}

function decode(text: string): Decoded | null {
  if (text.length < 50 || text.length > 53 || !/^[5KL9c6TQ7X]/.test(text)) return null;
  const payload = decodeBase58Check(text);
  if (payload === null) return null;
  const coin = coins[payload[0]!];
  const compressed = payload.length === 34 && payload[33] === 1;
  if (coin === undefined || !(compressed || payload.length === 33)) return null;
  const key = payload.slice(1, 33);
  return isSecp256k1Scalar(key) ? { coin, compressed, key } : null;
}

function withAddresses({ coin, compressed, key }: Decoded, point: Uint8Array): Wif {
  const { chain, network, addressVersion, witness } = coin;
  const address = pubKeyHashAddress(key, addressVersion, compressed, point);
  const segwit = compressed && witness !== null ? segwitAddress(key, witness, point) : null;
  return { chain, network, compressed, key, address, segwit };
}
