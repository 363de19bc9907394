// Key containers by their first bytes, whatever the file is called: DER, PKCS#12, Java and Bouncy Castle keystores, PGP
// key rings, SSH-1, OpenSSH without its armour; and the same where base64 held them in a text.

import { textSpan } from "../../facts/span.ts";
import { isBinaryContainer, mayBeKeyFile } from "../../prefilter/find-marks.ts";
import { readNode, tags } from "../../validate/asn1/der.ts";
import { readKeyBytes } from "../../validate/key/read-key-bytes.ts";
import type { Candidate, Claim } from "../candidate.ts";
import type { Detector } from "../detector.ts";
import { advice, reportKey } from "./report.ts";

/** A cut-off file with fewer bytes could be anything. */
const LEAST_OF_CUT = 48;
const HEAD = 32;

export const binaryFile: Detector = {
  id: "private-key/binary-file",
  rules: ["private-key"],
  what: "Binary key files, by content",
  shapes: ["DER of PKCS#8, PKCS#1, SEC1; PKCS#12; JKS, JCEKS, BKS; PGP secret key rings; SSH-1; OpenSSH"],
  proof: "The container is parsed; keystores are tried with published default passwords.",
  advice,
  detect({ layer, places, isClaimed }) {
    const { bytes } = layer;
    const candidates: Candidate[] = [];
    const claims: Claim[] = [];
    const starts = places.marks.filter((mark) => (mark === 0 && mayBeKeyFile(bytes)) || (mark > 0 && isBinaryContainer(bytes, mark)));
    for (const [index, start] of starts.entries()) {
      const held = bytes.subarray(start, starts[index + 1]);
      const span = textSpan(start, start + (start === 0 ? held.length : sizeOf(held)));
      if (isClaimed(span)) continue;
      const object = readKeyBytes(held);
      if (object === null) continue;
      if (object.is === "public") {
        claims.push({ span, as: object.as });
        continue;
      }
      const { facts } = object;
      if (facts.cut !== null && facts.cut.present < LEAST_OF_CUT) continue;
      candidates.push(reportKey(layer, { start: span.start, end: span.end, facts }));
    }
    return { candidates, claims };
  },
};

/** Of a container inside a layer: DER tells its size, of the others the head is shown. */
function sizeOf(held: Uint8Array): number {
  const outer = readNode(held, 0);
  return outer?.tag === tags.sequence ? Math.min(held.length, outer.end) : Math.min(held.length, HEAD);
}
