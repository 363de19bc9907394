// Ed25519 secret keys of 64 bytes, where the second half is the public key of the first: Solana's id.json (a list of 64
// numbers) and base58 form, NEAR's `ed25519:` form, CometBFT's validator and node keys in base64. The halves prove each other.

import { textSpan } from "../../facts/span.ts";
import { surroundingsOf } from "../../surroundings/surroundings-of.ts";
import { cometAddress, nearAddress, solanaAddress } from "../../validate/wallet/addresses.ts";
import { decodeBase58 } from "../../validate/wallet/base58check.ts";
import { isEd25519Pair } from "../../validate/wallet/ed25519-pair.ts";
import { bytesToHex, hexToBytes } from "../../validate/wallet/scalar.ts";
import type { Candidate } from "../candidate.ts";
import type { Detector, View } from "../detector.ts";
import { asCloudKey } from "../exchange/cloud-key.ts";
import { fromBase64 } from "./from-base64.ts";
import { tokensOf } from "./tokens.ts";
import { plainAdvice, proves, walletCandidate } from "./wallet-candidate.ts";
import { calledOf, isTestnet } from "./wallet-names.ts";

/**
 * Most unnamed texts per layer whose halves are compared, since each costs a multiplication on the curve: Solana's
 * transaction signatures have the same form. A dump of more of them is named as not read.
 */
const MOST_TRIALS = 20_000;
const beyondTrials = `more than ${MOST_TRIALS} unnamed texts have the form of key pairs; those beyond were not tried as such`;

/** Characters. */
const PAIR_IN_BASE64 = 88;

const halves = proves("ed25519-pair", "its second half is the public key of its first");

export const keyPair: Detector = {
  id: "wallet-key/ed25519-pair",
  rules: ["wallet-key", "exchange-credential"],
  what: "Ed25519 key pairs as Solana, NEAR and Cosmos chains store them.",
  shapes: [
    "a list of 64 numbers from 0 to 255 (Solana's id.json)",
    "87 or 88 base58 characters (Solana, Phantom), with ed25519: before it (NEAR)",
    "64 bytes in base64 as CometBFT's priv_validator_key.json and node_key.json hold them, or in hex",
  ],
  proof: "The second half is the Ed25519 public key derived from the first.",
  advice: plainAdvice,
  detect(view: View) {
    const { layer, places } = view;
    const candidates: Candidate[] = [];
    const report = (bytes: Uint8Array, start: number, end: number, chain: "solana" | "near" | "cosmos", encoding: string) => {
      const span = textSpan(start, end);
      const seed = bytes.slice(0, 32);
      const address = chain === "solana" ? solanaAddress(seed) : chain === "near" ? nearAddress(seed) : cometAddress(seed);
      candidates.push(
        walletCandidate({
          span,
          key: seed,
          canonical: `ed25519:${bytesToHex(seed)}`,
          what: { solana: "Solana private key", near: "NEAR private key", cosmos: "CometBFT private key" }[chain],
          evidence: [halves],
          details: { chain, network: null, address, encoding, curve: "ed25519" },
          testnet: isTestnet(layer, surroundingsOf(layer, span)),
        }),
      );
    };
    for (const { start, end } of places.byteLists) {
      if (view.isClaimed(textSpan(start, end))) continue;
      const numbers = layer.text.slice(start, end).split(",").map(Number);
      if (numbers.some((number) => !Number.isInteger(number) || number > 255)) continue;
      const bytes = Uint8Array.from(numbers);
      if (isEd25519Pair(bytes)) report(bytes, start, end, "solana", "json");
    }
    let trials = 0;
    for (const { text, span } of tokensOf(view)) {
      const base58 = text.length >= 86 && text.length <= 88;
      if (!base58 && text.length !== 128) continue;
      const bytes = base58 ? decodeBase58(text) : /^[0-9a-fA-F]{128}$/.test(text) ? hexToBytes(text.toLowerCase()) : null;
      if (bytes === null || bytes.length !== 64 || view.isClaimed(span)) continue;
      const near = layer.text.startsWith("ed25519:", span.start - 8);
      const called = near ? "private-key" : calledOf(layer, surroundingsOf(layer, span));
      if (called === "public" || (!base58 && called === "nothing")) continue;
      if (called === "nothing" && ++trials > MOST_TRIALS) continue;
      if (isEd25519Pair(bytes)) report(bytes, span.start, span.end, near ? "near" : "solana", base58 ? "base58" : "hex");
    }
    for (const { start, end } of places.runs) {
      const value = end - start === PAIR_IN_BASE64 ? /^[A-Za-z0-9+/]{86}==$/.exec(layer.text.slice(start, end))?.[0] : undefined;
      if (value === undefined || view.isClaimed(textSpan(start, end))) continue;
      const around = layer.text.slice(Math.max(0, start - 120), Math.min(layer.text.length, end + 120));
      const tagged = /(?:tendermint|cometbft|cosmos-sdk)\/PrivKey/.test(around);
      if (!tagged && calledOf(layer, surroundingsOf(layer, textSpan(start, end))) !== "private-key") continue;
      const bytes = fromBase64(value);
      if (bytes === null || !isEd25519Pair(bytes)) continue;
      report(bytes, start, end, tagged ? "cosmos" : "solana", "base64");
      candidates.push(asCloudKey(layer.text, candidates.pop()!, textSpan(start, end), "any"));
    }
    return { candidates, claims: [], ...(trials > MOST_TRIALS ? { unread: beyondTrials } : {}) };
  },
};
