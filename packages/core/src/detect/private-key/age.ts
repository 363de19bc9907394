// Identities of age: bech32 with a checksum, plain (X25519), post-quantum and of plugins.

import { x25519 } from "@noble/curves/ed25519.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { bech32 } from "@scure/base";
import type { Layer } from "../../decode/layer.ts";
import { octetFacts } from "../../validate/key/ec.ts";
import { unknownKey } from "../../validate/key/key-facts.ts";
import type { Candidate } from "../candidate.ts";
import { type Detector, nothing } from "../detector.ts";
import { advice, reportKey } from "./report.ts";

const identity = /AGE-(?:SECRET-KEY|PLUGIN)-[A-Z0-9-]{20,4096}/;

export const age: Detector = {
  id: "private-key/age",
  rules: ["private-key"],
  what: "Secret keys of age",
  shapes: ["AGE-SECRET-KEY-1..., AGE-SECRET-KEY-PQ-1..., identities of plugins"],
  proof: "The bech32 checksum; the recipient is derived.",
  advice,
  detect({ layer, places }) {
    const candidates: Candidate[] = [];
    for (const run of places.runs) {
      if (run.end - run.start < 40) continue;
      const found = identity.exec(layer.text.slice(run.start, Math.min(run.end, run.start + 8_192)));
      if (found === null) continue;
      const start = run.start + found.index;
      candidates.push(judge(layer, found[0], start, start + found[0].length));
    }
    return candidates.length === 0 ? nothing : { candidates, claims: [] };
  },
};

function judge(layer: Layer, text: string, start: number, end: number): Candidate {
  const decoded = decode(text);
  const plugin = text.startsWith("AGE-PLUGIN-");
  const unknown = { ...unknownKey, keyType: plugin ? "age plugin identity" : "age", container: "age", canonical: `age:${text}` };
  const proof = { by: "bech32", says: "proves", why: "its checksum holds" } as const;
  if (decoded === null) {
    const evidence = [{ by: "bech32", says: "refutes" as const, why: "its checksum does not hold" }];
    return reportKey(layer, { start, end, facts: { ...unknown, evidence }, atMost: "low", note: "the checksum does not hold" });
  }
  // A plugin's identity mostly points at hardware and is worth nothing without it.
  if (plugin) return reportKey(layer, { start, end, facts: { ...unknown, evidence: [proof] }, atMost: "medium" });
  if (decoded.prefix !== "age-secret-key-" || decoded.bytes.length !== 32)
    return reportKey(layer, { start, end, facts: { ...unknown, evidence: [proof] } });
  const facts = {
    ...octetFacts("X25519", decoded.bytes, null, "age"),
    evidence: [proof],
    canonical: `x25519:${bytesToHex(decoded.bytes)}`,
  };
  const candidate = reportKey(layer, { start, end, facts });
  return {
    ...candidate,
    details: { ...candidate.details, recipient: bech32.encode("age", bech32.toWords(x25519.getPublicKey(decoded.bytes))) },
  };
}

function decode(text: string): { prefix: string; bytes: Uint8Array } | null {
  const read = bech32.decodeUnsafe(text.toLowerCase(), false);
  if (!read) return null;
  const bytes = bech32.fromWordsUnsafe(read.words);
  return bytes ? { prefix: read.prefix, bytes } : null;
}
