// Bitcoin Core's wallet.dat (and those of its many descendants), by content: a Berkeley DB or SQLite file with records `key` and
// `walletdescriptorkey`, whose values are plain keys in DER, or `ckey` and `walletdescriptorckey`, which are encrypted. A wallet
// that only watches addresses is nothing.

import { textSpan } from "../../facts/span.ts";
import { isDatabaseFile } from "../../prefilter/find-marks.ts";
import { readKeyBytes } from "../../validate/key/read-key-bytes.ts";
import { segwitAddress } from "../../validate/wallet/addresses.ts";
import { hexToBytes } from "../../validate/wallet/scalar.ts";
import type { Detector } from "../detector.ts";
import { nothing } from "../detector.ts";
import { plainAdvice, proves, supports, type WalletFacts, walletCandidate } from "./wallet-candidate.ts";

/** An EC key in DER with its curve spelled out, as the wallet has always stored it: with a compressed public key, and without. */
const derHeads = ["\x30\x81\xd3\x02\x01\x01\x04\x20", "\x30\x82\x01\x13\x02\x01\x01\x04\x20"] as const;
const LONGEST_DER = 280;
/** Records of encrypted keys: the name, and for descriptors their id, before the public key and its length. */
const encryptedKey = /\x04ckey[\x21\x41]|walletdescriptorckey.{32}[\x21\x41]/s;
const PUBLIC_KEY = 33;
/** A wallet keeps a thousand keys in store; more are counted no further. */
const MOST = 10_000;

export const bitcoinCore: Detector = {
  id: "wallet-key/bitcoin-core",
  rules: ["wallet-key"],
  what: "Bitcoin Core's wallet.dat, whatever the file is called.",
  shapes: ["Berkeley DB and SQLite wallets with plain keys", "the same with keys encrypted by a passphrase"],
  proof: "The keys' DER is parsed and the public key beside each compared with the derived one.",
  advice: plainAdvice,
  detect({ layer, places, isClaimed }) {
    const span = textSpan(0, layer.bytes.length);
    if (places.marks[0] !== 0 || !isDatabaseFile(layer.bytes) || isClaimed(span)) return nothing;
    const facts = plainKeys(layer.text, layer.bytes) ?? encryptedKeys(layer.text);
    return facts === null ? nothing : { candidates: [walletCandidate({ ...facts, span, testnet: false })], claims: [] };
  },
};

type Facts = Omit<WalletFacts, "span" | "testnet">;

function plainKeys(text: string, bytes: Uint8Array): Facts | null {
  let first: string | null = null;
  let count = 0;
  for (const head of derHeads) {
    for (let at = text.indexOf(head); at >= 0 && count < MOST; at = text.indexOf(head, at + head.length)) {
      if (first !== null) {
        count++;
        continue;
      }
      const object = readKeyBytes(bytes.subarray(at, at + LONGEST_DER));
      const secret = object?.is === "private-key" ? /^ec:secp256k1:([0-9a-f]+)$/.exec(object.facts.canonical)?.[1] : undefined;
      if (secret === undefined || object?.is !== "private-key" || object.facts.consistent !== true) continue;
      first = secret.padStart(64, "0");
      count++;
    }
  }
  if (first === null) return null;
  const key = hexToBytes(first);
  return {
    key,
    canonical: `secp256k1:${first}`,
    what: `Bitcoin Core wallet with ${count === 1 ? "a private key" : `${count} private keys`}, unencrypted; the first is that`,
    evidence: [proves("ec", "the public key beside it is the one derived from it")],
    details: { chain: "bitcoin", network: null, address: segwitAddress(key, "bc"), encoding: "wallet.dat", encrypted: false, keys: count },
  };
}

function encryptedKeys(text: string): Facts | null {
  const record = encryptedKey.exec(text);
  if (record === null) return null;
  const behind = text.slice(record.index + record[0].length, record.index + record[0].length + PUBLIC_KEY);
  return {
    key: null,
    canonical: `wallet.dat:${[...behind].map((character) => character.charCodeAt(0).toString(16).padStart(2, "0")).join("")}`,
    what: "Bitcoin Core wallet, encrypted",
    evidence: [supports("wallet.dat", "it is a wallet's database with records of encrypted keys")],
    details: {
      chain: "bitcoin",
      network: null,
      address: null,
      encoding: "wallet.dat",
      encrypted: true,
      kdf: "SHA-512, repeated",
      iterations: null,
      weakKdf: false,
      passphraseBeside: false,
    },
    severity: "medium",
  };
}
