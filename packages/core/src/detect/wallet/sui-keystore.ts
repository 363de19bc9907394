// Sui's older key file (`sui.keystore`): a JSON list of base64 texts, each a signature scheme's flag and 32 key bytes, and
// nothing else in the file. Flags 2 and 3 are left out: compressed public keys begin so.

import { textSpan } from "../../facts/span.ts";
import type { Run } from "../../prefilter/places.ts";
import { suiAddress } from "../../validate/wallet/addresses.ts";
import { bytesToHex, isSecp256k1Scalar } from "../../validate/wallet/scalar.ts";
import { fromBase64 } from "./from-base64.ts";
import type { WalletFile } from "./read-keystore.ts";
import { supports } from "./wallet-candidate.ts";

/** A key file holds a handful of keys. */
const LARGEST = 10_000;

export function readSuiKeystore(text: string, run: Run): WalletFile | null {
  if (run.end - run.start !== 44 || text.length > LARGEST || !/^\s*\[(?:\s*"[A-Za-z0-9+/]{44}"\s*,?)+\s*\]\s*$/.test(text)) return null;
  const bytes = fromBase64(text.slice(run.start, run.end));
  const flag = bytes?.[0];
  if (bytes === null || (flag !== 0 && flag !== 1)) return null;
  const key = bytes.slice(1);
  if (flag === 1 && !isSecp256k1Scalar(key)) return null;
  const span = textSpan(run.start, run.end);
  const curve = flag === 0 ? "ed25519" : "secp256k1";
  return {
    parts: [span],
    facts: {
      span,
      key,
      canonical: `${curve}:${bytesToHex(key)}`,
      what: "Sui private key (key file)",
      evidence: [supports("sui-keystore", "the file is a list of base64 texts of 33 bytes that begin with a scheme's flag")],
      details: { chain: "sui", network: null, address: suiAddress(flag, key), encoding: "sui-keystore", curve },
      testnet: false,
    },
  };
}
