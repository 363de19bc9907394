// Wallet files: Ethereum keystores (version 3), BEP-2 keystores, hummingbot's keystores in hex, Substrate account files,
// Cardano text envelopes, Filecoin's exported keys. An encrypted file is as strong as its passphrase and its key derivation.

import type { TextSpan } from "../../facts/span.ts";
import type { Candidate, Claim } from "../candidate.ts";
import type { Detector, View } from "../detector.ts";
import { readEnvelope } from "./envelope.ts";
import { readKeystore } from "./read-keystore.ts";
import { readSubstrateAccount } from "./substrate-account.ts";
import { readSuiKeystore } from "./sui-keystore.ts";
import { readVault } from "./vault.ts";
import { plainAdvice, walletCandidate } from "./wallet-candidate.ts";

export const keystore: Detector = {
  id: "wallet-key/keystore",
  rules: ["wallet-key"],
  what: "Wallet files, encrypted or plain.",
  shapes: [
    "Ethereum keystore V3 (geth, foundry, web3) and BEP-2 keystore JSON",
    "the same as hexadecimal text (hummingbot)",
    "Polkadot and Substrate account JSON",
    "Sui's sui.keystore",
    "MetaMask's vault (data, iv and salt), as JSON or escaped inside the extension's state",
    "Cardano signing keys in text envelopes (cborHex), Filecoin keys (hex of JSON)",
  ],
  proof: "The structure is complete and its parts have the lengths that the format asks for.",
  advice: plainAdvice,
  detect(view: View) {
    const { layer, places } = view;
    const candidates: Candidate[] = [];
    const claims: Claim[] = [];
    let behind = 0;
    for (const run of places.runs) {
      if (run.start < behind) continue;
      for (const read of [readKeystore, readEnvelope, readSubstrateAccount, readSuiKeystore, readVault]) {
        const found = read(layer.text, run);
        if (found === null || view.isClaimed(found.facts.span)) continue;
        candidates.push(walletCandidate(found.facts));
        for (const part of found.parts) claims.push({ span: part, as: "part of a wallet file" });
        behind = found.parts.reduce((end: number, part: TextSpan) => Math.max(end, part.end), run.end);
        break;
      }
    }
    return { candidates, claims };
  },
};
