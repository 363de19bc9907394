// The body of a key without any armour: base64 or hexadecimal of its DER, or base64 of an OpenSSH key, in one line or many.
// The first bytes must be those of a key's structure, and the structure's own length says where the body ends.

import { hexToBytes } from "@noble/hashes/utils.js";
import { textSpan } from "../../facts/span.ts";
import { readNode } from "../../validate/asn1/der.ts";
import { decodeBase64 } from "../../validate/key/base64.ts";
import { effortOfOneLayer } from "../../validate/key/pkcs12.ts";
import { readKeyBytes } from "../../validate/key/read-key-bytes.ts";
import type { Candidate, Claim } from "../candidate.ts";
import { type Detector, nothing } from "../detector.ts";
import { passphraseBeside } from "./passphrase.ts";
import { isElision, isSample } from "./plausible.ts";
import { advice, reportKey } from "./report.ts";
import { unwrap } from "./unwrap.ts";

/** Shorter starts are no keys: Ed25519 takes 64 digits. */
const SHORTEST = 60;
/** A cut-off body with fewer bytes shows the structure's beginning only, as documentation does. */
const LEAST_OF_CUT = 128;
/** Shorter words between blanks are prose behind the body. */
const PIECE = 16;
/** RSA-16384 takes 10 KB. */
const LONGEST_OPENSSH = 12_288;
const OPENSSH = "b3BlbnNzaC1rZXktdjE";

export const bareBody: Detector = {
  id: "private-key/bare-body",
  rules: ["private-key"],
  what: "Bodies of private keys without their armour",
  shapes: ["base64 of PKCS#8, PKCS#1, SEC1, PKCS#12 or OpenSSH, in one line or wrapped", "hexadecimal of DER"],
  proof: "The structure is parsed to its end and the key checked by its own mathematics.",
  advice,
  detect({ layer, places, isClaimed }) {
    if (places.runs.length === 0) return nothing;
    const text = layer.text;
    const candidates: Candidate[] = [];
    const claims: Claim[] = [];
    const effort = effortOfOneLayer();
    let done = 0;
    for (const run of places.runs) {
      if (run.end <= done) continue;
      for (const start of startsIn(text, Math.max(run.start, done), run.end)) {
        if (start < done || isClaimed(textSpan(start, run.end))) continue;
        const read = readBody(text, start, run.end);
        if (read === null) continue;
        done = Math.max(done, read.end);
        const object = readKeyBytes(read.bytes, effort);
        if (object?.is === "public") {
          if (read.bytes.length > 64) claims.push({ span: textSpan(start, read.end), as: object.as });
        } else if (object !== null) {
          const { facts } = object;
          if (facts.cut !== null && !facts.cut.secretIntact && (facts.cut.present < LEAST_OF_CUT || isElision(read.behind))) continue;
          const beside = facts.encryption !== null && passphraseBeside(text);
          const sample = isSample(text.slice(start, read.end)) ? { atMost: "low" as const } : {};
          candidates.push(
            reportKey(layer, { start, end: read.end, facts, passphraseBeside: beside, note: "stands without its armour", ...sample }),
          );
        }
      }
    }
    return { candidates, claims };
  },
};

/** Where in a run a body may begin: at its start, behind an assignment, behind an escaped line end. */
function startsIn(text: string, from: number, end: number): number[] {
  const starts: number[] = [];
  const tell = (at: number) => {
    if (at < end && mayBegin(text, at)) starts.push(at);
  };
  tell(from);
  if (text[from - 1] === "\\" && text[from] !== "=") tell(from + 1);
  const run = text.slice(from, end);
  for (let sign = run.indexOf("="); sign >= 0; sign = run.indexOf("=", sign + 1)) tell(from + sign + 1);
  return starts;
}

function mayBegin(text: string, at: number): boolean {
  if (text[at] === "M") return keyStructure(decodeBase64(text.slice(at, at + 24)));
  if (text.startsWith(OPENSSH, at)) return true;
  const hex = /^(?:0x)?(30[0-9a-f]{22})/i.exec(text.slice(at, at + 26));
  return hex !== null && keyStructure(hexToBytes(hex[1]!));
}

/** The first bytes of PKCS#8, PKCS#1, SEC1, PKCS#12, encrypted PKCS#8, and of certificates and public keys. */
function keyStructure(bytes: Uint8Array): boolean {
  const outer = readNode(bytes, 0);
  if (outer === null || outer.tag !== 0x30 || outer.end < 40) return false;
  const [tag, size, version, next] = bytes.subarray(outer.content);
  if (tag === 0x02)
    return size === 1 && ((version! < 2 && (next === 0x30 || next === 0x02 || next === 0x04)) || (version === 3 && next === 0x30));
  if (tag !== 0x30) return false;
  const inner = readNode(bytes, outer.content);
  return inner !== null && inner.end < outer.end && (bytes[inner.content] === 0x06 || bytes[inner.content] === 0xa0);
}

interface Body {
  readonly bytes: Uint8Array;
  readonly end: number;
  /** What follows, where the body is shorter than its structure says. */
  readonly behind: string;
}

function readBody(text: string, start: number, runEnd: number): Body | null {
  const hex = /^(?:0x)?30/i.exec(text.slice(start, start + 4));
  if (hex !== null) {
    const prefix = hex[0].length - 2;
    const digits = /^[0-9a-fA-F]*/.exec(text.slice(start + prefix, runEnd))![0];
    if (digits.length < 80) return null;
    return {
      bytes: hexToBytes(digits.slice(0, digits.length & ~1)),
      end: start + prefix + digits.length,
      behind: text.slice(runEnd, runEnd + 8),
    };
  }
  const size = text[start] === "M" ? readNode(decodeBase64(text.slice(start, start + 24)), 0)!.end : LONGEST_OPENSSH;
  const wanted = Math.ceil((Math.min(size, 49_152) * 4) / 3);
  if (runEnd - start >= wanted) return { bytes: decodeBase64(text.slice(start, start + wanted)), end: start + wanted, behind: "" };
  const unwrapped = unwrap(text, start, Math.min(text.length, start + wanted * 2 + 4_096), "digits");
  let digits = "";
  let last = 0;
  for (const piece of unwrapped.text.matchAll(/\S+/g)) {
    if (digits.length >= wanted || (digits !== "" && piece[0].length < PIECE && digits.length + piece[0].length < wanted)) break;
    const taken = piece[0].slice(0, wanted - digits.length);
    digits += taken;
    last = piece.index + taken.length;
  }
  if (digits.length < SHORTEST) return null;
  const end = unwrapped.origin(last - 1) + 1;
  return { bytes: decodeBase64(digits), end, behind: text.slice(end, end + 16) };
}
