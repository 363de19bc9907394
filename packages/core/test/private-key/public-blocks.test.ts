import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { rawLayer } from "../../src/decode/raw-layer.ts";
import { publicBlocks } from "../../src/detect/private-key/public-blocks.ts";
import type { Places } from "../../src/prefilter/places.ts";

const pieces = fc.constantFrom(
  "-----BEGIN PUBLIC KEY-----",
  "-----BEGIN CERTIFICATE-----",
  "---- BEGIN SSH2 PUBLIC KEY ----",
  "-----BEGIN PRIVATE KEY-----",
  "-----END PUBLIC KEY-----",
  "---- END SSH2 PUBLIC KEY ----",
  "BEGIN ",
  "PKCS7",
  "-",
  "----",
  " ",
  "\nbody\n",
);
const places: Places = { runs: [{ start: 0, end: 16 }], marks: [], phrases: [], byteLists: [] };

/** By one pattern over the whole text, which begins anew at every dash. */
function plainly(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const begin = /-{4,5} ?BEGIN ([A-Za-z0-9. ]{2,40}?) ?-{4,5}/g;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    if (!["PUBLIC KEY", "CERTIFICATE", "SSH2 PUBLIC KEY", "PKCS7"].includes(match[1]!)) continue;
    const dashes = text.indexOf("----", begin.lastIndex);
    if (dashes < 0) break;
    if (/^-{4,6} ?END /.test(text.slice(dashes))) found.push({ start: match.index, end: dashes + match[0].length });
  }
  return found;
}

test("blocks of public material are those that a pattern over the whole text finds", () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 24 }).map((all) => all.join("")),
      (text) => {
        const { claims } = publicBlocks.detect({ layer: rawLayer(Buffer.from(text)), places, isClaimed: () => false });
        expect(claims.map(({ span: { start, end } }) => ({ start, end }))).toEqual(plainly(text));
      },
    ),
    { numRuns: 3000 },
  );
});
