// What stands beside keys and is none: certificates, public keys, requests, parameters, signatures, messages encrypted to
// somebody, public lines of SSH. They are claimed, so that no later detector reads their base64 as tokens.

import { textSpan } from "../../facts/span.ts";
import { holdsLandmark } from "../../surroundings/landmarks.ts";
import type { Claim } from "../candidate.ts";
import { type Detector, nothing } from "../detector.ts";

const publicLabel =
  /^(?:(?:TRUSTED |X509 |ATTRIBUTE )?CERTIFICATE(?: REQUEST)?|NEW CERTIFICATE REQUEST|X509 CRL|(?:[A-Z0-9]+ )?PUBLIC KEY|[A-Z0-9.]+ PARAMETERS|PGP (?:MESSAGE|PUBLIC KEY BLOCK|SIGNATURE)|PKCS ?7|CMS|AGE ENCRYPTED FILE|SSH SIGNATURE|SSH2 PUBLIC KEY)$/;
/** Starts of SSH public key blobs in base64: the length of the type's name, then the name. */
const sshPublic =
  /^(?:AAAAB3NzaC1|AAAAC3NzaC1lZDI1NTE5AAAA|AAAAE2VjZHNhLXNoYTIt|AAAAI[A-Za-z0-9+/]{5}ZWNkc2|AAAAG[A-Za-z0-9+/]{3}c2tc|AAAAGnNrLXNzaC1lZDI1NTE5|AAAAInNrLWVjZHNh)/;
const BEGIN = "BEGIN ";
const header = /-{4,5} ?BEGIN ([A-Za-z0-9. ]{2,40}?) ?-{4,5}/y;
const MOST_DASHES = 5;
/** Larger blocks are no certificates. */
const LONGEST = 262_144;

export const publicBlocks: Detector = {
  id: "private-key/public-blocks",
  rules: [],
  what: "Armour and lines of public material, which later detectors pass over",
  shapes: ["certificates, requests, public keys, parameters, PGP messages and signatures, age files, SSH public lines"],
  proof: "By label and by the type that an SSH blob names.",
  advice: [],
  detect({ layer, places, isClaimed }) {
    if (places.runs.length === 0) return nothing;
    const text = layer.text;
    const claims = holdsLandmark(layer, "BEGIN ") ? armouredBlocks(text) : [];
    for (const { start, end } of places.runs) {
      if (end - start < 64 || !text.startsWith("AAAA", start)) continue;
      if (sshPublic.test(text.slice(start, start + 40)) && !isClaimed(textSpan(start, end)))
        claims.push({ span: textSpan(start, end), as: "ssh public key" });
    }
    return { candidates: [], claims };
  },
};

function armouredBlocks(text: string): Claim[] {
  const claims: Claim[] = [];
  let done = 0;
  for (let word = text.indexOf(BEGIN); word >= 0; word = text.indexOf(BEGIN, Math.max(word + 1, done))) {
    const start = dashesBefore(text, word, done);
    header.lastIndex = start;
    const match = header.exec(text);
    if (match === null) continue;
    done = header.lastIndex;
    if (!publicLabel.test(match[1]!)) continue;
    // Between the two lines stands no other armour, so the search for the end never runs over the same text twice.
    const dashes = text.indexOf("----", done);
    if (dashes < 0) break;
    if (!/^-{4,6} ?END /.test(text.slice(dashes, dashes + 12)) || dashes - start > LONGEST) continue;
    claims.push({ span: textSpan(start, dashes + match[0].length), as: match[1]!.toLowerCase() });
  }
  return claims;
}

/** Where the dashes begin that a header opens with, none of them before `floor`: the word is looked for, since the pattern would begin anew at every dash. */
function dashesBefore(text: string, word: number, floor: number): number {
  const end = text[word - 1] === " " ? word - 1 : word;
  let start = end;
  while (start > Math.max(floor, end - MOST_DASHES) && text[start - 1] === "-") start--;
  return start;
}
