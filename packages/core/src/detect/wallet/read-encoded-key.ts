// One word to the wallet key that it encodes, told by length and first characters before any arithmetic is done.

import { ed25519 } from "@noble/curves/ed25519.js";
import { textSpan } from "../../facts/span.ts";
import { aptosAddress, nostrPublicKey, suiAddress } from "../../validate/wallet/addresses.ts";
import { decodeBase58Check } from "../../validate/wallet/base58check.ts";
import { decodeBech32 } from "../../validate/wallet/bech32.ts";
import { readEosKey } from "../../validate/wallet/eos-key.ts";
import { readExtendedKey } from "../../validate/wallet/extended-key.ts";
import { readRippleSeed } from "../../validate/wallet/ripple-seed.ts";
import { bytesToHex, hexToBytes, isSecp256k1Scalar } from "../../validate/wallet/scalar.ts";
import { readStellarSeed, stellarAddress } from "../../validate/wallet/strkey.ts";
import { readTezosKey } from "../../validate/wallet/tezos-key.ts";
import type { Wif } from "../../validate/wallet/wif.ts";
import type { Token } from "./tokens.ts";
import { proves, supports, type WalletFacts } from "./wallet-candidate.ts";

const checksum = proves("base58check", "its checksum holds");

/** Null where the word encodes no private key. `wifs`: those of the document's words that are WIF keys. */
export function readEncodedKey(token: Token, text: string, wifs: ReadonlyMap<string, Wif>): WalletFacts | null {
  const word = token.text;
  const size = word.length;
  if (word.startsWith("PVT_")) return eos(token);
  if (size === 56 && word[0] === "S") return stellar(token);
  if (size === 66 && word.startsWith("0x")) return aptos(token, text);
  if (size <= 31 && word[0] === "s") return ripple(token);
  if (size >= 50 && size <= 53) return wif(token, wifs) ?? bech32Key(token);
  if (size >= 107 && size <= 112 && /^.[pt]{1,2}[rp]v/.test(word)) return extended(token) ?? bech32Key(token);
  if (/^(?:ed|sp|p2)e?sk/.test(word)) return tezos(token);
  if (size === 58 && word.startsWith("6P")) return bip38(token);
  return bech32Key(token);
}

function wif({ text, span }: Token, wifs: ReadonlyMap<string, Wif>): WalletFacts | null {
  const found = wifs.get(text);
  if (found === undefined) return null;
  const { chain, network, address, segwit, key } = found;
  return {
    span,
    key,
    canonical: `secp256k1:${bytesToHex(key)}`,
    what: `${title(chain)} private key (WIF)`,
    evidence: [checksum],
    details: { chain, network, address, ...(segwit === null ? {} : { segwitAddress: segwit }), encoding: "wif", curve: "secp256k1" },
    testnet: network === "testnet",
  };
}

/** BIP-38: scrypt with N = 16,384, which is not weak by the contract. */
function bip38({ text, span }: Token): WalletFacts | null {
  const payload = decodeBase58Check(text);
  if (payload === null || payload.length !== 39 || payload[0] !== 1 || (payload[1] !== 0x42 && payload[1] !== 0x43)) return null;
  return {
    span,
    key: null,
    canonical: `bip38:${bytesToHex(payload)}`,
    what: "Bitcoin private key, encrypted (BIP-38)",
    evidence: [checksum],
    details: { chain: "bitcoin", network: null, encoding: "bip38", curve: "secp256k1", encrypted: true, kdf: "scrypt", iterations: 16_384 },
    testnet: false,
    severity: "medium",
  };
}

function extended({ text, span }: Token): WalletFacts | null {
  const found = readExtendedKey(text);
  if (found === null) return null;
  const { chain, network, encoding, depth, fingerprint } = found;
  return {
    span,
    key: null,
    canonical: `bip32:${bytesToHex(found.chainCode)}${bytesToHex(found.key)}`,
    what: `${title(chain)} extended private key (${encoding}, ${depth === 0 ? "master" : `depth ${depth}`}), which opens every account below it`,
    evidence: [checksum],
    details: { chain, network, encoding, depth, publicKeyFingerprint: fingerprint, curve: "secp256k1" },
    testnet: network === "testnet",
  };
}

function stellar({ text, span }: Token): WalletFacts | null {
  const seed = readStellarSeed(text);
  if (seed === null) return null;
  return {
    span,
    key: seed,
    canonical: `ed25519:${bytesToHex(seed)}`,
    what: "Stellar secret seed",
    evidence: [proves("strkey", "its checksum holds")],
    details: { chain: "stellar", network: null, address: stellarAddress(seed), encoding: "strkey", curve: "ed25519" },
    testnet: false,
  };
}

function ripple({ text, span }: Token): WalletFacts | null {
  const found = readRippleSeed(text);
  if (found === null) return null;
  return {
    span,
    key: found.seed,
    canonical: `ripple-${found.curve}:${bytesToHex(found.seed)}`,
    what: "XRP Ledger family seed",
    evidence: [checksum],
    details: { chain: "ripple", network: null, address: found.address, encoding: "base58", curve: found.curve },
    testnet: false,
  };
}

function tezos({ text, span }: Token): WalletFacts | null {
  const found = readTezosKey(text);
  if (found === null) return null;
  const { encoding, curve, encrypted, address, key } = found;
  return {
    span,
    key: encrypted ? null : key,
    canonical: `${encrypted ? "tezos-encrypted" : curve}:${bytesToHex(key)}`,
    what: encrypted ? `Tezos private key, encrypted (${encoding})` : `Tezos private key (${encoding})`,
    evidence: [checksum],
    details: { chain: "tezos", network: null, address, encoding, curve, encrypted },
    testnet: false,
    // PBKDF2-HMAC-SHA-512 with 32,768 rounds, which the contract calls weak.
    ...(encrypted ? { severity: "high" as const } : {}),
  };
}

function eos({ text, span }: Token): WalletFacts | null {
  const curve = text.startsWith("PVT_K1_") ? "K1" : text.startsWith("PVT_R1_") ? "R1" : null;
  const key = curve === null ? null : readEosKey(text.slice(7), curve);
  if (curve === null || key === null) return null;
  const name = curve === "K1" ? "secp256k1" : "p256";
  return {
    span,
    key,
    canonical: `${name}:${bytesToHex(key)}`,
    what: "Antelope (EOS) private key",
    evidence: [proves("ripemd-160", "its checksum holds")],
    details: { chain: "eos", network: null, encoding: `PVT_${curve}`, curve: name },
    testnet: false,
  };
}

/** AIP-80: `ed25519-priv-0x...`. */
function aptos({ text, span }: Token, all: string): WalletFacts | null {
  const prefix = /(ed25519|secp256k1)-priv-$/.exec(all.slice(Math.max(0, span.start - 16), span.start));
  if (prefix === null || !/^0x[0-9a-fA-F]{64}$/.test(text)) return null;
  const curve = prefix[1]!;
  const key = hexToBytes(text.slice(2).toLowerCase());
  return {
    span: textSpan(span.start - prefix[0].length, span.end),
    key,
    canonical: `${curve}:${bytesToHex(key)}`,
    what: `Aptos private key (${curve})`,
    evidence: [supports("aip-80", "it carries Aptos' prefix of private keys")],
    details: { chain: "aptos", network: null, address: curve === "ed25519" ? aptosAddress(key) : null, encoding: "aip-80", curve },
    testnet: false,
  };
}

const cardanoKind =
  /^(?:ed25519e?|ed25519bip32|addr|addr_shared|acct|acct_shared|root|root_shared|stake|stake_shared|pool|kes|vrf|drep|cc_cold|cc_hot|policy|gov)_x?sk$|^xprv$/;

function bech32Key({ text, span }: Token): WalletFacts | null {
  const prefix = /^([a-zA-Z0-9_]{3,18})1[02-9ac-hj-np-zA-HJ-NP-Z]{38,}$/.exec(text)?.[1]?.toLowerCase();
  if (prefix === undefined || !(prefix === "nsec" || prefix === "suiprivkey" || cardanoKind.test(prefix))) return null;
  const bytes = decodeBech32(text)?.bytes;
  if (bytes === undefined) return null;
  const evidence = [proves("bech32", "its checksum holds")];
  if (prefix === "nsec") {
    if (!isSecp256k1Scalar(bytes)) return null;
    const details = { chain: "nostr", network: null, address: nostrPublicKey(bytes), encoding: "bech32", curve: "secp256k1" };
    return { span, key: bytes, canonical: `secp256k1:${bytesToHex(bytes)}`, what: "Nostr private key", evidence, details, testnet: false };
  }
  if (prefix === "suiprivkey") {
    const key = bytes.slice(1);
    const curve = (["ed25519", "secp256k1", "p256"] as const)[bytes[0]!];
    if (curve === undefined || key.length !== 32 || (curve === "secp256k1" && !isSecp256k1Scalar(key))) return null;
    const address = curve === "p256" ? null : suiAddress(curve === "ed25519" ? 0 : 1, key);
    const details = { chain: "sui", network: null, address, encoding: "bech32", curve };
    return { span, key, canonical: `${curve}:${bytesToHex(key)}`, what: "Sui private key", evidence, details, testnet: false };
  }
  if (![32, 64, 96, 128].includes(bytes.length)) return null;
  const publicKey = bytes.length === 32 && /^(?:ed25519|addr|stake)_sk$/.test(prefix) ? bytesToHex(ed25519.getPublicKey(bytes)) : null;
  const details = { chain: "cardano", network: null, encoding: prefix, ...(publicKey === null ? {} : { publicKey }), curve: "ed25519" };
  return {
    span,
    key: bytes.length === 32 ? bytes : null,
    canonical: `${bytes.length === 32 ? "ed25519" : "ed25519-bip32"}:${bytesToHex(bytes)}`,
    what: `Cardano private key (${prefix})`,
    evidence,
    details,
    testnet: false,
  };
}

const title = (chain: string): string => chain[0]!.toUpperCase() + chain.slice(1);
