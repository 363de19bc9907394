// What zlib unpacks and what the core unpacks by itself must be inspected alike, sound or damaged, small or a bomb.

import { deflateRawSync, gzipSync } from "node:zlib";
import { detectors, inspect } from "@hodlguard/core/inspect";
import { binancePair, Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { nativeInflate } from "../../src/inspection/native-inflate.ts";

const { key, secret } = binancePair("inflate");
const content = Buffer.from(`binance:\n  api_key: ${key}\n  api_secret: ${secret}\n${"plain words\n".repeat(300)}`);

/** One member, stored as method 8, with its list of members. */
function zip(name: string, packed: Buffer, size: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), header, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from("PK\u0001\u0002"),
    Buffer.from([20, 0]),
    header.subarray(0, 24),
    Buffer.alloc(18),
    Buffer.from(name),
  ]);
  central.writeUInt16LE(0, 30);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from("PK\u0005\u0006"), end]);
}

const random = new Random("inflate");
const damaged = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  copy[30 + random.below(copy.length - 30)]! ^= 1 + random.below(255);
  return copy;
};

/** Ends in lines, so that what follows is read as text. */
const noise = Buffer.concat([Buffer.from(random.text(1 << 20)), Buffer.from("\nplain words".repeat(500_000)), Buffer.from("\n")]);

const archives: [string, Buffer][] = [
  ["gzip", gzipSync(content)],
  ["zip", zip("conf.yml", deflateRawSync(content), content.length)],
  ["a large member", zip("prices.csv", deflateRawSync(Buffer.concat([noise, content])), noise.length + content.length)],
  ["a member that claims more than it holds", zip("conf.yml", deflateRawSync(content), 60 << 20)],
  ["a cut gzip", gzipSync(content).subarray(0, 200)],
  ["two gzips in a row", Buffer.concat([gzipSync(content), gzipSync(content)])],
  ["a gzip with a tail", Buffer.concat([gzipSync(content), Buffer.from("tail of text")])],
  ["an empty one", gzipSync(Buffer.alloc(0))],
  ["a bomb", gzipSync(Buffer.alloc(80 << 20))],
  ["a small bomb", zip("zeros", deflateRawSync(Buffer.alloc(8 << 20)), 8 << 20)],
  ...Array.from({ length: 40 }, (_, index): [string, Buffer] => [`damaged gzip ${index}`, damaged(gzipSync(content))]),
  ...Array.from({ length: 40 }, (_, index): [string, Buffer] => [
    `damaged zip ${index}`,
    damaged(zip("conf.yml", deflateRawSync(content), content.length)),
  ]),
];

test.each(archives)("%s", (_name, bytes) => {
  const own = inspect(bytes, { detectors });
  expect(JSON.stringify(inspect(bytes, { detectors, inflate: nativeInflate }))).toBe(JSON.stringify(own));
});

test("finds are found", () => {
  for (const [, bytes] of archives.slice(0, 4)) expect(inspect(bytes, { detectors, inflate: nativeInflate }).sightings).toHaveLength(2);
});
