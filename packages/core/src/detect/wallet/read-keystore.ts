// Keystores of the Web3 secret storage kind: `crypto` with ciphertext, cipher, key derivation and MAC. Version 3 is
// Ethereum's, version 1 with a SHA-3 MAC Binance Chain's (BEP-2). Hummingbot writes the same JSON as hexadecimal text.

import { type TextSpan, textSpan } from "../../facts/span.ts";
import type { Run } from "../../prefilter/places.ts";
import { signSet } from "../../surroundings/reach.ts";
import { objectAround } from "./object-around.ts";
import { supports, type WalletFacts } from "./wallet-candidate.ts";

export interface WalletFile {
  readonly facts: WalletFacts;
  /** The parts that need no second reading by other detectors. */
  readonly parts: readonly TextSpan[];
}

/** A keystore has under a thousand characters; pretty-printed and with extra members some more. */
const REACH = 3000;
/** Hex of `{"crypto":` and of `{"Crypto":`. */
const hexStart = /^(?:0x)?(?:7b2263727970746f223a|7b2243727970746f223a)/;
const LONGEST_HEX = 8000;

/** The keystore whose ciphertext, or whose whole hex text, the run is; else null. */
export function readKeystore(text: string, run: Run): WalletFile | null {
  const hex = run.end - run.start > 400 && run.end - run.start < LONGEST_HEX ? hexKeystore(text, run) : null;
  if (hex !== null) return hex;
  if (run.end - run.start < 64 || run.end - run.start > 1024) return null;
  if (!/["']?cipher_?text["']?\s*[:=]\s*["']?$/i.test(text.slice(Math.max(0, run.start - 32), run.start))) return null;
  const inner = objectAround(text, run.start - 1, REACH);
  if (inner === null) return null;
  const outer = objectAround(text, inner.start - 1, REACH) ?? inner;
  const read = describe(text.slice(inner.start, inner.end), text.slice(outer.start, outer.end), text);
  return read && { facts: { ...read, span: textSpan(run.start, run.end) }, parts: [outer] };
}

function hexKeystore(text: string, run: Run): WalletFile | null {
  const value = text.slice(startOfHex(text, run), run.end);
  const digits = value.toLowerCase().replace(/^0x/, "");
  if (!hexStart.test(digits) || digits.length % 2 === 1 || !/^[0-9a-f]+$/.test(digits)) return null;
  const json = digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  const read = describe(json, json, text);
  const span = textSpan(run.end - value.length, run.end);
  return read && { facts: { ...read, details: { ...read.details, encoding: "keystore-hex" }, span }, parts: [span] };
}

/** Backwards, since a pattern for the end of a run tries at each of its places. */
function startOfHex(text: string, { start, end }: Run): number {
  let at = end;
  while (at > start && isOfHex(text, at - 1)) at--;
  return at;
}

const isOfHex = signSet("0123456789abcdefABCDEFx");

type Described = Omit<WalletFacts, "span">;

function describe(crypto: string, whole: string, file: string): Described | null {
  const field = (name: string, from = crypto) =>
    new RegExp(`(?<!\\w)["']?${name}["']?\\s*[:=]\\s*["']?([\\w.+-]+)`, "i").exec(from)?.[1] ?? null;
  const ciphertext = field("ciphertext");
  const kdf = field("kdf");
  const mac = field("mac");
  if (ciphertext === null || kdf === null || mac === null || !/^[0-9a-fA-F]{64}$/.test(mac)) return null;
  const rounds = Number(field("c") ?? field("n") ?? Number.NaN);
  const weak = /scrypt/i.test(kdf) ? rounds < 2 ** 14 : /pbkdf2/i.test(kdf) ? rounds < 100_000 : true;
  const beside = passphraseBeside(file);
  const bep2 = field("version", whole) === "1";
  const address = field("address", whole);
  const known = address !== null && /^(?:0x)?[0-9a-fA-F]{40}$/.test(address) ? `0x${address.replace(/^0x/i, "").toLowerCase()}` : null;
  return {
    key: null,
    canonical: `keystore:${ciphertext.toLowerCase()}`,
    what: `${bep2 ? "BEP-2" : "Ethereum"} keystore, encrypted${weak ? " with a weak key derivation" : ""}${beside ? ", its passphrase in the same file" : ""}`,
    evidence: [supports("keystore", `it has ciphertext, MAC and ${kdf}${Number.isNaN(rounds) ? "" : ` with ${rounds} rounds`}`)],
    details: {
      chain: bep2 ? "binance-chain" : "ethereum",
      network: null,
      address: known,
      encoding: "keystore",
      encrypted: true,
      kdf,
      iterations: Number.isNaN(rounds) ? null : rounds,
      weakKdf: weak,
      passphraseBeside: beside,
    },
    testnet: false,
    severity: weak || beside ? "high" : "medium",
  };
}

const passphrase =
  /pass(?:word|phrase|wd)[\w-]{0,20}["']?\s{0,4}[:=]\s{0,4}["']?(?!\$\{|\$\(|null|none|undefined|process\.|os\.|getenv|<|["'\s]|true|false|string)[^\s"',;]{4,}/i;

let asked = "";
let answer = false;

/** Whether a passphrase is set anywhere in the same text; the answer for the text asked about last is kept. */
export function passphraseBeside(file: string): boolean {
  if (file !== asked) [asked, answer] = [file, passphrase.test(file)];
  return answer;
}
