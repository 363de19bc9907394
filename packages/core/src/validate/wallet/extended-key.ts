// BIP-32 extended private keys (xprv and the SLIP-132 kin) and the derivation of children, by which one such key opens
// every account below it.

import { secp256k1 } from "@noble/curves/secp256k1.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { KnownOfSecrets } from "../../facts/known-of-secrets.ts";
import { hash160 } from "./addresses.ts";
import { decodeBase58Check } from "./base58check.ts";
import { bytesToHex, isSecp256k1Scalar } from "./scalar.ts";

export interface HdNode {
  readonly key: Uint8Array;
  readonly chainCode: Uint8Array;
}

export interface ExtendedKey extends HdNode {
  readonly encoding: string;
  readonly chain: string;
  readonly network: "mainnet" | "testnet";
  /** 0 is the master key, 3 usually an account. */
  readonly depth: number;
  /** First four bytes of the public key's hash, hex: how wallets name the key. */
  readonly fingerprint: string;
}

/** Version bytes of private keys (SLIP-132), with the prefix that they show in base58. */
const versions: Readonly<Record<number, readonly [encoding: string, chain: string, network: "mainnet" | "testnet"]>> = {
  76066276: ["xprv", "bitcoin", "mainnet"],
  77428856: ["yprv", "bitcoin", "mainnet"],
  78791436: ["zprv", "bitcoin", "mainnet"],
  43364357: ["Yprv", "bitcoin", "mainnet"],
  44726937: ["Zprv", "bitcoin", "mainnet"],
  70615956: ["tprv", "bitcoin", "testnet"],
  71978536: ["uprv", "bitcoin", "testnet"],
  73341116: ["vprv", "bitcoin", "testnet"],
  37914037: ["Uprv", "bitcoin", "testnet"],
  39276616: ["Vprv", "bitcoin", "testnet"],
  27106558: ["Ltpv", "litecoin", "mainnet"],
  28469138: ["Mtpv", "litecoin", "mainnet"],
  71711009: ["ttpv", "litecoin", "testnet"],
  49988504: ["dgpv", "dogecoin", "mainnet"],
};

const fingerprints = new KnownOfSecrets<string>();

/** The key, or null where the text is no extended private key (a public one is none). 107 to 112 characters can be one. */
export function readExtendedKey(text: string): ExtendedKey | null {
  if (text.length < 107 || text.length > 112) return null;
  const payload = decodeBase58Check(text);
  if (payload === null || payload.length !== 78 || payload[45] !== 0) return null;
  const version = versions[payload[0]! * 2 ** 24 + payload[1]! * 2 ** 16 + payload[2]! * 2 ** 8 + payload[3]!];
  const key = payload.slice(46);
  if (version === undefined || !isSecp256k1Scalar(key)) return null;
  const [encoding, chain, network] = version;
  const fingerprint = fingerprints.get(key, () => bytesToHex(hash160(secp256k1.getPublicKey(key, true)).subarray(0, 4)));
  return { encoding, chain, network, depth: payload[4]!, key, chainCode: payload.slice(13, 45), fingerprint };
}

/** Master node of a seed of 16 to 64 bytes (BIP-32). */
export function masterNode(seed: Uint8Array): HdNode {
  const digest = hmac(sha512, utf8ToBytes("Bitcoin seed"), seed);
  return { key: digest.slice(0, 32), chainCode: digest.slice(32) };
}

const HARDENED = 2 ** 31;

/** The node at a path such as `m/44'/60'/0'/0/0`. */
export function derive(node: HdNode, path: string): HdNode {
  let at = node;
  for (const part of path.split("/").slice(1)) at = child(at, Number.parseInt(part, 10) + (part.endsWith("'") ? HARDENED : 0));
  return at;
}

function child(node: HdNode, index: number): HdNode {
  const number = Uint8Array.of(index >>> 24, index >>> 16, index >>> 8, index);
  const head = index >= HARDENED ? concatBytes(Uint8Array.of(0), node.key) : secp256k1.getPublicKey(node.key, true);
  const digest = hmac(sha512, node.chainCode, concatBytes(head, number));
  const sum = (BigInt(`0x${bytesToHex(digest.subarray(0, 32))}`) + BigInt(`0x${bytesToHex(node.key)}`)) % secp256k1.Point.Fn.ORDER;
  return { key: secp256k1.Point.Fn.toBytes(sum), chainCode: digest.slice(32) };
}
