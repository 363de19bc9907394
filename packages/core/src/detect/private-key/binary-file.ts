// Key containers by their first bytes, whatever the file is called: DER, PKCS#12, Java and Bouncy Castle keystores, PGP
// key rings, SSH-1, OpenSSH without its armour.

import { textSpan } from "../../facts/span.ts";
import { mayBeKeyFile } from "../../prefilter/find-marks.ts";
import { readKeyBytes } from "../../validate/key/read-key-bytes.ts";
import { type Detector, nothing } from "../detector.ts";
import { advice, reportKey } from "./report.ts";

/** A cut-off file with fewer bytes could be anything. */
const LEAST_OF_CUT = 48;

export const binaryFile: Detector = {
  id: "private-key/binary-file",
  rules: ["private-key"],
  what: "Binary key files, by content",
  shapes: ["DER of PKCS#8, PKCS#1, SEC1; PKCS#12; JKS, JCEKS, BKS; PGP secret key rings; SSH-1; OpenSSH"],
  proof: "The container is parsed; keystores are tried with published default passwords.",
  advice,
  detect({ layer, places, isClaimed }) {
    const { bytes } = layer;
    const span = textSpan(0, bytes.length);
    if (places.marks[0] !== 0 || !mayBeKeyFile(bytes)) return nothing;
    const object = readKeyBytes(bytes);
    if (object === null || isClaimed(span)) return nothing;
    if (object.is === "public") return { candidates: [], claims: [{ span, as: object.as }] };
    const { facts } = object;
    if (facts.cut !== null && facts.cut.present < LEAST_OF_CUT) return nothing;
    return { candidates: [reportKey(layer, { start: 0, end: bytes.length, facts })], claims: [] };
  },
};
