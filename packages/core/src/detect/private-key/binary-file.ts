// Key containers by their first bytes, whatever the file is called: DER, PKCS#12, Java and Bouncy Castle keystores, PGP
// key rings, SSH-1, OpenSSH without its armour.

import { textSpan } from "../../facts/span.ts";
import { readNode } from "../../validate/asn1/der.ts";
import { readKeyBytes } from "../../validate/key/read-key-bytes.ts";
import { type Detector, nothing } from "../detector.ts";
import { advice, reportKey } from "./report.ts";

/** Behind a DER object may stand a line end that an editor added. */
const TRAILING = 2;
/** A cut-off file with fewer bytes could be anything. */
const LEAST_OF_CUT = 48;

export const binaryFile: Detector = {
  id: "private-key/binary-file",
  rules: ["private-key"],
  what: "Binary key files, by content",
  shapes: ["DER of PKCS#8, PKCS#1, SEC1; PKCS#12; JKS, JCEKS, BKS; PGP secret key rings; SSH-1; OpenSSH"],
  proof: "The container is parsed; keystores are tried with published default passwords.",
  advice,
  // Such files need not hold a single token run; the look at the first byte costs nothing.
  needsEveryLayer: true,
  detect({ layer, isClaimed }) {
    const { bytes } = layer;
    const span = textSpan(0, bytes.length);
    if (bytes.length < 32 || !mayBegin(bytes)) return nothing;
    const object = readKeyBytes(bytes);
    if (object === null || isClaimed(span)) return nothing;
    if (object.is === "public") return { candidates: [], claims: [{ span, as: object.as }] };
    const { facts } = object;
    if (facts.cut !== null && facts.cut.present < LEAST_OF_CUT) return nothing;
    return { candidates: [reportKey(layer, { start: 0, end: bytes.length, facts })], claims: [] };
  },
};

function mayBegin(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if (a === 0x30) {
    const outer = readNode(bytes, 0);
    return outer !== null && outer.end >= bytes.length - TRAILING && outer.end < bytes.length + 65_536;
  }
  if (a === 0xfe || a === 0xce || a === 0x00 || a === 0x3f) return true;
  if (a === 0x94 || a === 0x95 || a === 0xc5) return true;
  return (a === 0x53 && b === 0x53) || (a === 0x6f && b === 0x70);
}
