// Account files of Polkadot and other Substrate chains: `encoded` in base64 with an `encoding` that says how. Type `none`
// is a plain key, else it is encrypted with scrypt (N = 2^15 in the wallets) and xsalsa20-poly1305.

import { textSpan } from "../../facts/span.ts";
import type { Run } from "../../prefilter/places.ts";
import { objectAround } from "./object-around.ts";
import { passphraseBeside, type WalletFile } from "./read-keystore.ts";
import { supports } from "./wallet-candidate.ts";

export function readSubstrateAccount(text: string, run: Run): WalletFile | null {
  if (run.end - run.start < 100 || run.end - run.start > 600) return null;
  if (!/["']encoded["']\s*:\s*["']$/.test(text.slice(Math.max(0, run.start - 24), run.start))) return null;
  const object = objectAround(text, run.start - 1, 2000);
  if (object === null) return null;
  const account = text.slice(object.start, object.end);
  if (!/["']content["']\s*:\s*\[\s*["']pkcs8["']/.test(account)) return null;
  const encrypted = !/["']type["']\s*:\s*\[?\s*["']none["']/.test(account);
  const curve = /["']pkcs8["']\s*,\s*["'](\w{3,12})["']/.exec(account)?.[1] ?? "sr25519";
  const address = /["']address["']\s*:\s*["'](\w{40,60})["']/.exec(account)?.[1] ?? null;
  const beside = encrypted && passphraseBeside(text);
  const span = textSpan(run.start, run.end);
  return {
    parts: [span],
    facts: {
      span,
      key: null,
      canonical: `substrate:${text.slice(run.start, run.end)}`,
      what: `Substrate account file${encrypted ? ", encrypted" : ", not encrypted"}${beside ? ", its passphrase in the same file" : ""}`,
      evidence: [supports("account-json", `its encoding says pkcs8 ${curve}`)],
      details: {
        chain: "polkadot",
        network: null,
        address,
        encoding: "account-json",
        curve,
        encrypted,
        ...(encrypted ? { kdf: "scrypt", passphraseBeside: beside } : {}),
      },
      testnet: false,
      severity: !encrypted ? "critical" : beside ? "high" : "medium",
    },
  };
}
