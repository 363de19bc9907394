// Armoured private keys of any label, however their text was wrapped on its way into the file.

import { bytesToHex } from "@noble/hashes/utils.js";
import { textSpan } from "../../facts/span.ts";
import type { KeyFacts } from "../../validate/key/key-facts.ts";
import { unknownKey } from "../../validate/key/key-facts.ts";
import { legacyEncryption } from "../../validate/key/legacy-pem.ts";
import { type Effort, effortOfOneLayer } from "../../validate/key/pkcs12.ts";
import { readKeyBytes } from "../../validate/key/read-key-bytes.ts";
import type { Candidate, Claim } from "../candidate.ts";
import { type Detector, nothing } from "../detector.ts";
import { asCloudKey } from "../exchange/cloud-key.ts";
import { type Armour, headersOf, readArmour, SHORTEST } from "./armour.ts";
import { passphraseBeside } from "./passphrase.ts";
import { isElision, isSample, looksMachineMade } from "./plausible.ts";
import { advice, type Found, reportKey } from "./report.ts";

export const pem: Detector = {
  id: "private-key/pem",
  rules: ["private-key", "exchange-credential"],
  what: "Private keys in armour: PEM of any label, OpenSSH, SSH2, PGP",
  shapes: [
    "PKCS#8, PKCS#1, SEC1, DSA, OpenSSH, SSH2, PGP and unknown labels, plain or encrypted",
    "with CRLF, indentation, comment and diff marks, quotes, concatenation, escaped or missing line ends",
    "truncated, without end line, header only",
  ],
  proof: "The body is parsed and the key checked by its own mathematics; the public key is derived.",
  advice,
  detect({ layer, places }) {
    if (places.marks.length === 0) return nothing;
    const text = layer.text;
    const headers = headersOf(text, places.marks);
    const candidates: Candidate[] = [];
    const claims: Claim[] = [];
    const effort = effortOfOneLayer();
    const endLine = /-[ \t]?END /g;
    let endMark = -1;
    for (const [index, header] of headers.entries()) {
      const next = headers[index + 1]?.start ?? text.length;
      if (endMark < header.end) {
        endLine.lastIndex = header.end;
        endMark = endLine.exec(text)?.index ?? Number.POSITIVE_INFINITY;
      }
      const armour = readArmour(text, header, next, endMark);
      const found = judge(armour, effort);
      if (found === null) continue;
      if ("as" in found) claims.push({ span: textSpan(header.start, armour.end), as: found.as });
      else {
        const beside = found.facts.encryption !== null && passphraseBeside(text);
        const key = reportKey(layer, { ...found, passphraseBeside: beside });
        candidates.push(asCloudKey(text, key, textSpan(header.start, armour.end), "full"));
      }
    }
    return { candidates, claims };
  },
};

function judge(armour: Armour, effort: Effort): Found | { as: string } | null {
  const { header, digits, body, end } = armour;
  const place = { start: header.start, end };
  const container = containerOf(header.label);
  if (digits.length < SHORTEST) {
    const elided = isElision(armour.stopper) || isElision(digits) || armour.replaced;
    return armour.alone && !elided ? headerOnly(armour, container) : null;
  }
  const legacy = legacyEncryption(armour.headers, body);
  if (legacy !== null) {
    return { ...place, facts: { ...unknownKey, ...legacy, keyType: typeOf(header.label), container: "PEM (Proc-Type)" } };
  }
  const object = readKeyBytes(body, effort);
  // Numbers that no parser takes for a key are one nevertheless where the armour says so.
  if (object?.is === "public" && object.as !== "numbers") return { as: object.as };
  if (object?.is === "private-key") {
    const { facts } = object;
    if (isSample(digits)) return { ...place, facts, atMost: "low", note: "the body holds a placeholder's word" };
    if (facts.cut === null || facts.cut.secretIntact) return { ...place, facts };
    const elided = isElision(armour.stopper) || !looksMachineMade(digits.slice(0, facts.encryption === null ? 400 : 200));
    return { ...place, facts, note: extentNote(facts), ...(elided ? { atMost: "low" as const } : {}) };
  }
  const facts: KeyFacts = {
    ...unknownKey,
    keyType: typeOf(header.label),
    container,
    canonical: `unknown:${bytesToHex(body)}`,
    encryption: encryptionByLabel(armour),
    evidence: [{ by: "armour", says: "supports", why: `stands in armour of the label ${header.label}` }],
  };
  if (looksMachineMade(digits)) return { ...place, facts, ...limitOfUnread(armour) };
  return /^(.)\1*$/.test(digits) || digits.length >= 40
    ? { ...place, facts, atMost: "low", note: "the body reads like a placeholder" }
    : null;
}

const typeOf = (label: string): string => /^(RSA|DSA|EC)\b/.exec(label)?.[1] ?? "unknown";

/** Labels whose bodies are always structures that the parsers know. */
const knownBody = /^(?:(?:RSA|EC|DSA|ENCRYPTED|OPENSSH) )?PRIVATE KEY$/;
/** Digits of the shortest PKCS#8 key, and of a body long enough to be a part of an RSA key that still tells its primes. */
const [WHOLE, LARGE] = [60, 200];

/** A machine-made body that no parser reads: under an unknown label a key of an unknown kind, else a damaged or doctored one. */
function limitOfUnread({ header, digits, stopper }: Armour): Pick<Found, "atMost" | "note"> {
  if (isElision(stopper)) return { atMost: "low" };
  if (!knownBody.test(header.label)) return {};
  const atMost = digits.length < WHOLE ? "low" : digits.length < LARGE ? "medium" : "high";
  return { atMost, note: "the body is damaged or not the beginning of a key" };
}

function headerOnly(armour: Armour, container: string): Found {
  const facts: KeyFacts = {
    ...unknownKey,
    container,
    canonical: `armour header without any body: ${armour.header.label}`,
    evidence: [{ by: "armour", says: "silent", why: "only the header stands there" }],
  };
  return { start: armour.header.start, end: armour.header.end, facts, atMost: "low", note: "header only, without a body" };
}

const extentNote = ({ cut }: KeyFacts): string =>
  `truncated: first ${cut!.present.toLocaleString("en")} of ${cut!.expected.toLocaleString("en")} bytes`;

function containerOf(label: string): string {
  if (label.startsWith("OPENSSH")) return "OpenSSH";
  if (label.startsWith("SSH2")) return "SSH2";
  if (label.startsWith("PGP")) return "PGP";
  return `PEM (${label})`;
}

/** Armour of Cosmos chains names its KDF in headers; `ENCRYPTED` in a label says the rest. */
function encryptionByLabel({ header, headers, body }: Armour): KeyFacts["encryption"] {
  const kdf = headers.get("kdf") ?? null;
  if (kdf === null && !header.label.includes("ENCRYPTED")) return null;
  return { cipher: null, kdf, iterations: null, weak: null, ciphertext: body };
}
