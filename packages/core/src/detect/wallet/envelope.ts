// Cardano's text envelopes (`type`, `cborHex`) and Filecoin's exported keys (hex of a JSON object): plain keys in a wrapping
// of their own. Verification keys have the same envelope and are nothing.

import { ed25519 } from "@noble/curves/ed25519.js";
import { textSpan } from "../../facts/span.ts";
import type { Run } from "../../prefilter/places.ts";
import { bytesToHex, hexToBytes } from "../../validate/wallet/scalar.ts";
import { fromBase64 } from "./from-base64.ts";
import { objectAround } from "./object-around.ts";
import type { WalletFile } from "./read-keystore.ts";
import { supports } from "./wallet-candidate.ts";

export function readEnvelope(text: string, run: Run): WalletFile | null {
  const length = run.end - run.start;
  if (length < 68 || length > 300) return null;
  const value = text.slice(run.start, run.end);
  if (!/^[0-9a-fA-F]+$/.test(value)) return null;
  return cardano(text, run, value.toLowerCase()) ?? filecoin(run, value.toLowerCase());
}

/** CBOR byte strings: `5820` leads 32 bytes, `5840` 64 and `5880` 128. */
function cardano(text: string, run: Run, value: string): WalletFile | null {
  const size = { "5820": 32, "5840": 64, "5880": 128 }[value.slice(0, 4)];
  if (size === undefined || value.length !== 4 + 2 * size) return null;
  const span = textSpan(run.start, run.end);
  const object = objectAround(text, run.start - 1, 600);
  if (object === null) return null;
  const envelope = text.slice(object.start, object.end);
  const type = /["']type["']\s*:\s*["'](\w*SigningKey\w*)["']/.exec(envelope)?.[1];
  if (type === undefined || !/["']cborHex["']\s*:/.test(envelope)) return null;
  const key = hexToBytes(value.slice(4));
  const plain = size === 32 && /ed25519$/i.test(type);
  return {
    parts: [span],
    facts: {
      span,
      key: size === 32 ? key : null,
      canonical: `${size === 32 ? "ed25519" : "ed25519-bip32"}:${bytesToHex(key)}`,
      what: `Cardano private key (${type})`,
      evidence: [supports("text-envelope", "its envelope says signing key and its bytes have that length")],
      details: {
        chain: "cardano",
        network: null,
        encoding: "cbor",
        keyType: type,
        ...(plain ? { publicKey: bytesToHex(ed25519.getPublicKey(key)) } : {}),
        curve: "ed25519",
      },
      testnet: false,
    },
  };
}

/** Hex of `{"Type":"`, as `lotus wallet export` prints it. */
function filecoin(run: Run, value: string): WalletFile | null {
  if (!value.startsWith("7b2254797065223a22")) return null;
  const json = value.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  const found = /^\{"Type":"(\w{1,12})","PrivateKey":"([A-Za-z0-9+/=]{43,44})"\}\s*$/.exec(json);
  const key = found && fromBase64(found[2]!.replace(/=+$/, ""));
  if (!found || !key || key.length !== 32) return null;
  const span = textSpan(run.start, run.end);
  const curve = found[1] === "secp256k1" ? "secp256k1" : "bls12-381";
  return {
    parts: [span],
    facts: {
      span,
      key,
      canonical: `${curve}:${bytesToHex(key)}`,
      what: `Filecoin private key (${found[1]})`,
      evidence: [supports("lotus-export", "it is the hex of an exported key object")],
      details: { chain: "filecoin", network: null, encoding: "lotus", curve },
      testnet: false,
    },
  };
}
