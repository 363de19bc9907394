// Key containers by their first bytes, whatever the file is called: DER, PKCS#12, Java and Bouncy Castle keystores, PGP
// key rings, SSH-1, OpenSSH without its armour; and the same where base64 held them in a text.

import { textSpan } from "../../facts/span.ts";
import { isBinaryContainer, mayBeKeyFile } from "../../prefilter/find-marks.ts";
import { tags } from "../../validate/asn1/der.ts";
import { readKeyBytes } from "../../validate/key/read-key-bytes.ts";
import type { Candidate, Claim } from "../candidate.ts";
import type { Detector } from "../detector.ts";
import { passphraseBeside } from "./passphrase.ts";
import { advice, reportKey } from "./report.ts";

/** A cut-off file with fewer bytes could be anything. */
const LEAST_OF_CUT = 48;
/** Where a container in a text ends only its parser knows; its head is shown. */
const HEAD = 32;
const INDEFINITE = 0x80;

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
    const starts = places.marks.filter((mark) => (mark === 0 && mayBeKeyFile(bytes)) || (mark > 0 && isStore(bytes, mark)));
    for (const [index, start] of starts.entries()) {
      const held = bytes.subarray(start, starts[index + 1]);
      const span = textSpan(start, start + (start === 0 ? held.length : Math.min(held.length, HEAD)));
      if (isClaimed(span)) continue;
      const object = readKeyBytes(held);
      if (object === null) continue;
      if (object.is === "public") {
        claims.push({ span, as: object.as });
        continue;
      }
      const { facts } = object;
      if (facts.cut !== null && facts.cut.present < LEAST_OF_CUT) continue;
      const beside = start > 0 && passphraseBeside(layer.text);
      candidates.push(reportKey(layer, { start: span.start, end: span.end, facts, passphraseBeside: beside }));
    }
    return { candidates, claims };
  },
};

/** Java's keystores and BER: the base64 of definite DER and of OpenSSH is known by its first digits (`bare-body.ts`). */
const isStore = (bytes: Uint8Array, at: number): boolean =>
  isBinaryContainer(bytes, at) && (bytes[at]! > 0x7f || (bytes[at] === tags.sequence && bytes[at + 1] === INDEFINITE));
