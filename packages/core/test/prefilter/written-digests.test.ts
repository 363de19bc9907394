// Digests behind their labels as lock files write them, values that only come near one, and a slow reading of the same by a
// regular expression. Of what is left out the detectors must have nothing to say.

import { binancePair, Random } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findPlaces } from "../../src/prefilter/find-places.ts";
import { isWrittenDigest } from "../../src/prefilter/written-digests.ts";
import { sightingsAnyway } from "./sightings-anyway.ts";

const random = new Random("written digests");
const hex = (digits: number): string => random.text(digits, "hex");
const base64 = (bytes: number): string => Buffer.from(random.bytes(bytes)).toString("base64");
const { secret } = binancePair("written digests");
const places = (text: string): number => findPlaces(Buffer.from(text)).runs.length;

const written = [
  ["uv and poetry", `{ file = "certifi-2022.12.7", hash = "sha256:${hex(64)}" },`],
  ["Cargo", `checksum = "${hex(64)}"`],
  ["pip", `    --hash=sha256:${hex(64)} \\`],
  ["Pipfile.lock", `"sha256": "${hex(64)}"`],
  ["yarn, first edition", `  resolved "https://registry.yarnpkg.com/left-pad/-/left-pad-1.3.0.tgz#${hex(40)}"`],
  ["yarn's caches", `  checksum: ${hex(128)}`],
  ["yarn's caches with their version", `  checksum: 10c0/${hex(128)}`],
  ["go.sum", `github.com/ccxt/go v1.0.0 h1:${base64(32)}`],
  ["npm with SHA-1", `"integrity": "sha1-${base64(20)}"`],
  ["npm", `"integrity": "sha512-${base64(64)}"`],
  ["a page", `integrity="sha256-${base64(32)}"`],
  ["an image", `image: name@sha256:${hex(64)}`],
  ["a recipe", `sha256=${hex(64)}`],
  ["poetry's lock", `content-hash = "${hex(64)}"`],
  ["Homebrew", `md5: '${hex(32)}'`],
] as const;

test.each(written)("%s: no place, and nothing to say of it either", (_, text) => {
  expect(places(text)).toBe(0);
  expect(sightingsAnyway(text)).toEqual([]);
});

test.each([
  ["base64 of another length", `sha256-${base64(32).slice(0, -1)}x1=`],
  ["another number of digits", `sha256:${hex(62)}`],
  ["capitals", `sha256:${hex(64).toUpperCase()}`],
  ["a label that goes on", `api_secret_sha256 = "${hex(64)}"`],
  ["a label behind a hyphen", `secret-checksum: ${hex(64)}`],
  ["a label of something else", `secret: "${hex(64)}"`],
  ["no sign behind the label", `sha256 ${hex(64)}`],
  ["a path of that length", `checksum: ${hex(32)}/${hex(128)}`],
  ["no digest", `checksum: "${secret}"`],
  ["base64 that is none of a module", `key ${base64(32)}`],
])("%s: a place", (_, text) => {
  expect(places(text)).toBe(1);
});

describe("a regular expression reads the same", () => {
  const labelled =
    /(?<![A-Za-z0-9_-])(?:sha-?(?:1|256|512)|sha224|sha384|md5|checksum|shasum|content-hash)(?:(?:["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?:[A-Za-z0-9+=_-]{0,4}\/)?)|[=-])$/;
  const length = fc.constantFrom(31, 32, 40, 56, 64, 65, 96, 128);
  const label = fc.constantFrom("sha256", "sha-256", "sha1", "md5", "checksum", "a_sha256", "xsha512", "-md5", "hash", "content-hash");
  const sign = fc.constantFrom(":", "=", ": ", " = ", '": "', "': '", "-", " ", '" ', ": 10c0/", ":  ", ': "10/', ":/");

  test("for every label, sign and length", () => {
    fc.assert(
      fc.property(label, sign, length, (name, between, digits) => {
        const before = ` ${name}${between}`;
        const text = `${before}${hex(digits)}`;
        const start = 1 + text.search(/[^A-Za-z0-9+/=_-][A-Za-z0-9+/=_-]*$/);
        const slow = [32, 40, 56, 64, 96, 128].includes(digits) && labelled.test(before);
        expect(isWrittenDigest(Buffer.from(text), { start, end: text.length })).toBe(slow);
      }),
      { numRuns: 2000 },
    );
  });
});
