// Private keys as fields: JSON Web Keys in JSON, YAML or source text, and .NET's RSA parameters in XML and JSON.

import { textSpan } from "../../facts/span.ts";
import { jwkFacts } from "../../validate/key/jwk.ts";
import type { KeyFacts } from "../../validate/key/key-facts.ts";
import type { Candidate, Claim } from "../candidate.ts";
import { type Detector, nothing } from "../detector.ts";
import { looksMachineMade } from "./plausible.ts";
import { advice, reportKey } from "./report.ts";

/** How far an object may reach to either side of its private field: RSA-16384 takes 12 KB. */
const REACH = 16_384;
/** The private field's value stands at the end: `"d": "`, `<D>`, `k: '`. */
const jsonField = /(?:^|[\s{,[('"`\\])(?:d|k|D)\\*["']?\s{0,8}[:=]\s{0,8}\\*["'`]?$/;
const xmlField = /(?:<|&lt;)(?:[a-z]{1,8}:)?[DX](?:>|&gt;)\s{0,80}$/;
const field =
  /\\*["']?\b(kty|crv|n|e|d|p|q|dp|dq|qi|x|y|k|alg|Modulus|Exponent|D|P|Q|DP|DQ|InverseQ)\\*["']?\s{0,8}[:=]\s{0,8}\\*["'`]?([A-Za-z0-9+/_=-]+)/g;
const element = /(?:<|&lt;)(?:[a-z]{1,8}:)?(Modulus|Exponent|D|P|Q|DP|DQ|InverseQ)(?:>|&gt;)\s*([A-Za-z0-9+/=\s]+?)\s*(?:<|&lt;)\//g;
const shortNames: Readonly<Record<string, string>> = {
  Modulus: "n",
  Exponent: "e",
  D: "d",
  P: "p",
  Q: "q",
  DP: "dp",
  DQ: "dq",
  InverseQ: "qi",
};

export const jsonWebKey: Detector = {
  id: "private-key/fields",
  rules: ["private-key"],
  what: "Private keys as named fields: JSON Web Keys, .NET RSA parameters",
  shapes: ["JWK and JWKS of RSA, EC, OKP and symmetric keys (Arweave wallets too)", "<RSAKeyValue> in XML, RSAParameters in JSON"],
  proof: "The numbers are compared by the key's own mathematics, the public part with the derived one.",
  advice,
  detect({ layer, places, isClaimed }) {
    if (places.runs.length === 0) return nothing;
    const text = layer.text;
    const candidates: Candidate[] = [];
    const claims: Claim[] = [];
    let done = 0;
    for (const run of places.runs) {
      if (run.start < done || run.end - run.start < 22) continue;
      const before = text.slice(Math.max(0, run.start - 100), run.start);
      const shape = xmlField.test(before) ? "xml" : jsonField.test(before) ? "json" : null;
      if (shape === null || isClaimed(textSpan(run.start, run.end))) continue;
      const extent = shape === "xml" ? xmlExtent(text, run.start, done) : objectExtent(text, run.start, done);
      // Where no object is found, the next search need not look back beyond this run again.
      done = extent?.end ?? run.end;
      if (extent === null) continue;
      const found = shape === "xml" ? xmlKey(text.slice(extent.start, extent.end)) : jsonKey(text.slice(extent.start, extent.end));
      if (found === null) continue;
      candidates.push(
        reportKey(layer, { start: extent.start, end: extent.end, facts: found, ...(isFilled(text, run) ? {} : placeholder) }),
      );
    }
    return { candidates, claims };
  },
};

const placeholder = { atMost: "low", note: "the private field reads like a placeholder" } as const;

/** The private value itself, which needs 40 characters to be judged at all. */
const isFilled = (text: string, { start, end }: { start: number; end: number }): boolean =>
  end - start < 40 || looksMachineMade(text.slice(start, end));

function jsonKey(object: string): KeyFacts | null {
  const fields = new Map<string, string>();
  for (const [, name, value] of object.matchAll(field)) {
    const short = shortNames[name!] ?? name!;
    if (!fields.has(short)) fields.set(short, value!);
  }
  const dotNet = /\bModulus\b/.test(object);
  if (!fields.has("kty") && !dotNet && !(fields.has("crv") || (fields.has("n") && fields.has("e")))) return null;
  return jwkFacts(fields, dotNet ? "RSAParameters" : "JWK");
}

function xmlKey(object: string): KeyFacts | null {
  const fields = new Map<string, string>();
  for (const [, name, value] of object.matchAll(element)) fields.set(shortNames[name!]!, value!.replace(/\s+/g, ""));
  return jwkFacts(fields, "XML RSAKeyValue");
}

/** The innermost braces around `at`; an object without braces (YAML) ends at blank lines. */
function objectExtent(text: string, at: number, from: number): { start: number; end: number } | null {
  const back = text.slice(Math.max(from, at - REACH), at);
  const ahead = text.slice(at, at + REACH);
  const open = Math.max(back.lastIndexOf("{"), back.lastIndexOf("\n\n") + 1);
  if (back.lastIndexOf("}") > open) return null;
  const close = ahead.search(/\}|\n\s*\n/);
  const start = at - back.length + Math.max(open, 0);
  return { start, end: at + (close < 0 ? ahead.length : close + 1) };
}

function xmlExtent(text: string, at: number, from: number): { start: number; end: number } | null {
  const back = text.slice(Math.max(from, at - REACH), at);
  const open = [...back.matchAll(/(?:<|&lt;)(?:[a-z]{1,8}:)?RSA(?:KeyValue|Parameters)\b/g)].at(-1);
  if (open === undefined) return null;
  const close = /RSA(?:KeyValue|Parameters)(?:>|&gt;)/.exec(text.slice(at, at + REACH));
  return {
    start: at - back.length + open.index,
    end: close === null ? Math.min(text.length, at + REACH) : at + close.index + close[0].length,
  };
}
