// MetaMask's vault: the encrypted recovery phrases and keys of a browser wallet, as JSON of data, iv and salt, mostly escaped
// inside the extension's state. AES-GCM under PBKDF2, whose rounds newer versions tell and older ones do not.

import { textSpan } from "../../facts/span.ts";
import type { Run } from "../../prefilter/places.ts";
import { passphraseBeside, type WalletFile } from "./read-keystore.ts";
import { supports } from "./wallet-candidate.ts";

/** An empty vault has some hundred characters. */
const SHORTEST = 100;
/** What follows the data: iv, key metadata and salt. */
const REACH = 600;
/** Rounds before the metadata was introduced. */
const OLD_ROUNDS = 10_000;
const WEAK = 100_000;

const before = /\\*["']data\\*["']\s{0,4}:\s{0,4}\\*["']$/;
const iv = /^\\*["']\s{0,40},\s{0,40}\\*["']iv\\*["']\s{0,4}:\s{0,4}\\*["'][A-Za-z0-9+/]{22}==\\*["']/;
const salt = /\\*["']salt\\*["']\s{0,4}:\s{0,4}\\*["'][A-Za-z0-9+/]{43}=\\*["']/;
const iterations = /\\*["']iterations\\*["']\s{0,4}:\s{0,4}(\d{1,9})/;

/** The vault whose data the run is; else null. */
export function readVault(text: string, run: Run): WalletFile | null {
  if (run.end - run.start < SHORTEST || !before.test(text.slice(Math.max(0, run.start - 40), run.start))) return null;
  const behind = text.slice(run.end, run.end + REACH);
  const end = salt.exec(behind);
  if (end === null || !iv.test(behind)) return null;
  const told = iterations.exec(behind)?.[1];
  const rounds = told === undefined ? OLD_ROUNDS : Number(told);
  const weak = rounds < WEAK;
  const beside = passphraseBeside(text);
  const span = textSpan(run.start, run.end);
  return {
    parts: [textSpan(run.start, run.end + end.index + end[0].length)],
    facts: {
      span,
      key: null,
      canonical: `vault:${text.slice(run.start, run.end)}`,
      what: `MetaMask vault, encrypted${weak ? " with a weak key derivation" : ""}${beside ? ", its passphrase in the same file" : ""}`,
      evidence: [
        supports(
          "vault",
          `it has data, iv and salt of a vault and PBKDF2 with ${rounds} rounds${told === undefined ? ", as older versions did" : ""}`,
        ),
      ],
      details: {
        chain: "ethereum",
        network: null,
        address: null,
        encoding: "vault",
        encrypted: true,
        kdf: "pbkdf2",
        iterations: rounds,
        weakKdf: weak,
        passphraseBeside: beside,
      },
      testnet: false,
      severity: weak || beside ? "high" : "medium",
    },
  };
}
