import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { armouredStretches } from "../../src/detect/decoy/ciphertext.ts";

const labels = ["AGE ENCRYPTED FILE", "PGP MESSAGE", "PGP SIGNATURE", "SSH SIGNATURE", "PKCS7"];
const pieces = fc.constantFrom(
  ...labels.flatMap((label) => [`-----BEGIN ${label}-----`, `-----END ${label}-----`]),
  "-----BEGIN PRIVATE KEY-----",
  "-----BEGIN ",
  "-",
  "\nbody\n",
);

/** Label by label, from one block's end to the next block's beginning. */
const plainly = (text: string): { start: number; end: number }[] =>
  labels.flatMap((label) => {
    const [open, close] = [`-----BEGIN ${label}-----`, `-----END ${label}-----`];
    const found: { start: number; end: number }[] = [];
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, found.at(-1)!.end)) {
      const end = text.indexOf(close, at);
      if (end < 0) break;
      found.push({ start: at + open.length, end });
    }
    return found;
  });

test("armoured blocks are those that looking for each label by itself finds", () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 20 }).map((all) => all.join("")),
      (text) => expect(armouredStretches(text)).toEqual(plainly(text).sort((a, b) => a.start - b.start)),
    ),
    { numRuns: 2000 },
  );
});
