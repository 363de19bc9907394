// Private keys as 64 hexadecimal digits. Nearly every such number is a valid key, and hashes, transaction ids and digests
// look the same, so the number alone is nothing: either its name says private key, or an address derived from it stands
// beside it, which proves it.

import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Layer } from "../../decode/layer.ts";
import type { Evidence } from "../../facts/evidence.ts";
import type { TextSpan } from "../../facts/span.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { surroundingsOf } from "../../surroundings/surroundings-of.ts";
import { secp256k1PublicKeys } from "../../validate/key/many-points.ts";
import {
  aptosAddress,
  ethereumAddress,
  moneroAddress,
  nearAddress,
  nostrPublicKey,
  segwitAddress,
  solanaAddress,
  suiAddress,
  tronAddress,
} from "../../validate/wallet/addresses.ts";
import { bytesToHex, ED25519_ORDER, hexToBytes, isSecp256k1Scalar, littleEndian } from "../../validate/wallet/scalar.ts";
import type { Candidate } from "../candidate.ts";
import type { Detector, View } from "../detector.ts";
import { AddressesBeside, BESIDE } from "./addresses-beside.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { plainAdvice, proves, supports, type WalletFacts, walletCandidate } from "./wallet-candidate.ts";
import { type Called, calledOf, chainOf, isTestnet, tellingWords } from "./wallet-names.ts";

/** Digits of an Ethereum address; Tron's have 34 characters. */
const ETHEREUM_DIGITS = 40;
/**
 * Most unnamed numbers per layer that are tried against addresses beside them, since each costs a multiplication on the
 * curve: some seconds in all. A table of more transactions is named as not read.
 */
const MOST_TRIALS = 20_000;
const beyondTrials = `more than ${MOST_TRIALS} unnamed numbers stand beside addresses; those beyond were not tried as their private keys`;

export const hexKey: Detector = {
  id: "wallet-key/hex",
  rules: ["wallet-key"],
  what: "Raw private keys of 64 hexadecimal digits, with or without 0x.",
  shapes: [
    "a value named private key, deployer, signer, wallet key and the like, in any language or file",
    "--private-key flags, constructors of wallets and accounts, account lists of Hardhat networks",
    "a number beside the address that it opens, whatever it is called",
    "Tron, Starknet, Aptos, Sui, Substrate, Nostr and Monero keys by their names",
  ],
  proof: "The address derived from it stands beside it; or its name says private key and the number is in the curve's range.",
  advice: plainAdvice,
  detect(view: View) {
    const candidates: Candidate[] = [];
    const mayBeCalled = tellingWords(view.layer);
    const beside = new AddressesBeside(view.layer);
    let trials = 0;
    const read: Read[] = [];
    for (const token of tokensOf(view)) {
      const digits = /^(?:0[xX])?([0-9a-fA-F]{62,64})$/.exec(token.text)?.[1];
      if (digits === undefined || (digits.length < 64 && token.text.length === digits.length) || view.isClaimed(token.span)) continue;
      let surroundings = mayBeCalled(token.span.start) ? surroundingsOf(view.layer, token.span) : null;
      let called: Called = surroundings === null ? "nothing" : calledOf(view.layer, surroundings);
      const before = read.at(-1);
      if (called === "nothing" && before?.called === "private-key" && isNextElement(view.layer, before, token))
        ({ surroundings, called } = before);
      const key = hexToBytes(digits.padStart(64, "0").toLowerCase());
      if (called !== "nothing" && called !== "public") read.push({ token, digits, key, surroundings, called, addresses: null });
      else if (digits.length === 64 && trials <= MOST_TRIALS && called !== "public") {
        const addresses = beside.of(token.span);
        if (addresses.size === 0 || !isSecp256k1Scalar(key) || ++trials > MOST_TRIALS) continue;
        read.push({ token, digits, key, surroundings, called, addresses });
      }
    }
    const points = pointsOf(read);
    for (const { token, digits, key, surroundings, called, addresses } of read) {
      let facts: Omit<WalletFacts, "testnet"> | null = null;
      if (addresses !== null) facts = provenKey(token, key, addresses, points);
      else if (called === "spend-key" || called === "view-key") facts = digits.length === 64 ? moneroKey(token, key, called) : null;
      else facts = namedKey(token, digits, key, surroundings!, view.layer, points);
      if (facts !== null)
        candidates.push(
          walletCandidate({ ...facts, testnet: isTestnet(view.layer, surroundings ?? surroundingsOf(view.layer, token.span)) }),
        );
    }
    return { candidates, claims: [], ...(trials > MOST_TRIALS ? { unread: beyondTrials } : {}) };
  },
};

/** Elements of one list go by the name that its first one has, however long the list and wherever its lines end. */
function isNextElement({ text }: Layer, before: Read, { span }: Token): boolean {
  const { callee, scope, enclosed, aloneOnLine } = before.surroundings!;
  // The next cell of a table is something else.
  if (callee !== null || !(aloneOnLine || (enclosed && scope !== null && text[scope.start] === "["))) return false;
  const between = text.slice(before.token.span.end, Math.min(span.start, before.token.span.end + LONGEST_SEPARATOR));
  return span.start - before.token.span.end < LONGEST_SEPARATOR && /^["'`]?(?:\s*,\s*|[ \t]*\r?\n[ \t]*-[ \t]+)["'`]?$/.test(between);
}

const LONGEST_SEPARATOR = 80;

interface Read {
  readonly token: Token;
  readonly digits: string;
  readonly key: Uint8Array;
  readonly surroundings: Surroundings | null;
  readonly called: Called;
  /** Those beside a number that is not called a private key. */
  readonly addresses: ReadonlySet<string> | null;
}

type Points = ReadonlyMap<Uint8Array, Uint8Array>;

/** The public keys of all that a secp256k1 address may be derived from. */
function pointsOf(read: readonly Read[]): Points {
  const keys = read.filter(
    ({ key, called, addresses }) => (addresses !== null ? !isRefuted(key, addresses) : called === "private-key") && isSecp256k1Scalar(key),
  );
  const points = secp256k1PublicKeys(keys.map(({ key }) => key));
  return new Map(keys.map(({ key }, index) => [key, points[index]!]));
}

/** Whether a derived address is among them; looked for as a mere text first. */
function isBeside(layer: Layer, span: TextSpan, address: string): boolean {
  const digits = address.slice(2).toLowerCase();
  const near = layer.text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE);
  if (!near.includes(address) && !near.toLowerCase().includes(digits)) return false;
  const beside = new AddressesBeside(layer).of(span);
  return beside.has(address) || beside.has(digits);
}

const besideIt = (address: string): Evidence => proves("derived-address", `the address derived from it (${address}) stands beside it`);

/**
 * Numbers that open none of the addresses beside them, by a digest of both: a history holds the same numbers in hundreds of
 * versions of a file, and each trial costs a multiplication on the curve.
 */
const refuted = new Set<string>();
const MOST_KEPT = 16_384;

const trialOf = (key: Uint8Array, addresses: ReadonlySet<string>): string =>
  bytesToHex(sha256(utf8ToBytes(`${bytesToHex(key)} ${[...addresses].join(" ")}`)));

const isRefuted = (key: Uint8Array, addresses: ReadonlySet<string>): boolean => refuted.has(trialOf(key, addresses));

function provenKey({ span }: Token, key: Uint8Array, addresses: ReadonlySet<string>, points: Points): Omit<WalletFacts, "testnet"> | null {
  if (!points.has(key)) return null;
  const all = [...addresses];
  const ethereum = all.some((address) => address.length === ETHEREUM_DIGITS) ? ethereumAddress(key, points.get(key)) : null;
  const tron = all.some((address) => address.length !== ETHEREUM_DIGITS) ? tronAddress(key, points.get(key)) : null;
  const chain =
    ethereum !== null && addresses.has(ethereum.slice(2).toLowerCase()) ? "ethereum" : tron !== null && addresses.has(tron) ? "tron" : null;
  if (chain === null) {
    if (refuted.size === MOST_KEPT) refuted.clear();
    refuted.add(trialOf(key, addresses));
    return null;
  }
  const address = chain === "ethereum" ? ethereum! : tron!;
  return {
    span,
    key,
    canonical: `secp256k1:${bytesToHex(key)}`,
    what: `${words[chain]} private key`,
    evidence: [besideIt(address)],
    details: { chain, network: null, address, encoding: "hex", curve: "secp256k1" },
  };
}

const words: Readonly<Record<string, string>> = {
  ethereum: "Ethereum",
  tron: "Tron",
  starknet: "Starknet",
  sui: "Sui",
  aptos: "Aptos",
  solana: "Solana",
  polkadot: "Substrate",
  nostr: "Nostr",
  near: "NEAR",
  cosmos: "Cosmos",
  bitcoin: "Bitcoin",
  ripple: "XRP Ledger",
};

/** Order of the STARK curve's scalars. */
const STARK_ORDER = 2n ** 251n + 17n * 2n ** 192n + 1n;

function namedKey(
  { span, text }: Token,
  digits: string,
  key: Uint8Array,
  surroundings: Surroundings,
  layer: Layer,
  points: Points,
): Omit<WalletFacts, "testnet"> | null {
  const told = chainOf(surroundings);
  const named = supports("name", `it is named as a private key (${(surroundings.names[0] ?? surroundings.callee ?? "").slice(0, 40)})`);
  if (told === "starknet") {
    if (BigInt(`0x${digits}`) >= STARK_ORDER) return null;
    const details = { chain: "starknet", network: null, encoding: "hex", curve: "stark" };
    return { span, key, canonical: `stark:${bytesToHex(key)}`, what: "Starknet private key", evidence: [named], details };
  }
  if (digits.length < 64) return null;
  if (told === "sui" || told === "aptos" || told === "solana" || told === "near" || told === "polkadot") {
    const address =
      told === "sui"
        ? suiAddress(0, key)
        : told === "aptos"
          ? aptosAddress(key)
          : told === "solana"
            ? solanaAddress(key)
            : told === "near"
              ? nearAddress(key)
              : null;
    const curve = told === "polkadot" ? "sr25519" : "ed25519";
    const details = { chain: told, network: null, address, encoding: "hex", curve };
    return { span, key, canonical: `${curve}:${bytesToHex(key)}`, what: `${words[told]} private key`, evidence: [named], details };
  }
  if (told === "monero") return moneroKey({ span, text }, key, "spend-key");
  if (!isSecp256k1Scalar(key)) return null;
  const chain = told ?? "ethereum";
  const address =
    chain === "tron"
      ? tronAddress(key, points.get(key))
      : chain === "bitcoin"
        ? segwitAddress(key, "bc", points.get(key))
        : chain === "nostr"
          ? nostrPublicKey(key, points.get(key))
          : chain === "ethereum"
            ? ethereumAddress(key, points.get(key))
            : null;
  const proven = address !== null && isBeside(layer, span, address);
  return {
    span,
    key,
    canonical: `secp256k1:${bytesToHex(key)}`,
    what: told === null && !proven ? "Private key (raw, taken for Ethereum's)" : `${words[chain] ?? "Wallet"} private key`,
    evidence: proven ? [besideIt(address), named] : [named],
    details: { chain, network: null, address, encoding: "hex", curve: "secp256k1" },
  };
}

function moneroKey({ span }: Token, key: Uint8Array, called: "spend-key" | "view-key"): Omit<WalletFacts, "testnet"> | null {
  if (littleEndian(key) >= ED25519_ORDER) return null;
  const spend = called === "spend-key";
  return {
    span,
    key,
    canonical: `monero:${bytesToHex(key)}`,
    what: `Monero private ${spend ? "spend" : "view"} key`,
    evidence: [supports("name", `it is named as a ${spend ? "spend" : "view"} key and is reduced as Monero's keys are`)],
    details: { chain: "monero", network: null, address: spend ? moneroAddress(key) : null, encoding: "hex", curve: "ed25519" },
    // A view key shows every payment but moves none.
    ...(spend ? {} : { severity: "high" as const }),
  };
}
