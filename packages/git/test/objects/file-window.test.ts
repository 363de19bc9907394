// A file seen through a few kept blocks shows the same bytes as the file read whole, in whatever order it is asked for.

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Random } from "@hodlguard/fixtures";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { FileWindow } from "../../src/objects/file-window.ts";

const BLOCK = 1 << 14;
const contents = Buffer.from(new Random("file-window").bytes(21 * BLOCK + 137));
let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hodlguard-window-"));
  path = join(folder, "file");
  writeFileSync(path, contents);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Stretches that lie within one block, over the seams of several, and at the file's end. */
const stretches = fc.array(
  fc
    .tuple(
      fc.nat(contents.length),
      fc.oneof(fc.nat(200), fc.constantFrom(0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 4 * BLOCK, 5 * BLOCK)),
    )
    .map(([position, length]) => [position, Math.min(length, contents.length - position)] as const),
  { minLength: 1, maxLength: 60 },
);

test("the bytes are the file's, whatever was asked for before and however few are kept", () => {
  fc.assert(
    fc.property(fc.constantFrom(5, 6, 8, 16, 64), stretches, (blocks, asked) => {
      const file = new FileWindow(path, blocks * BLOCK);
      try {
        for (const [position, length] of asked) {
          const at = file.seek(position, length);
          expect(Buffer.compare(file.bytes.subarray(at, at + length), contents.subarray(position, position + length))).toBe(0);
        }
      } finally {
        file.close();
      }
    }),
  );
});

test("memory is bounded by what may be kept and by the file", () => {
  const sizes = [BLOCK, 4 * BLOCK, 1 << 30].map((capacity) => {
    const file = new FileWindow(path, capacity);
    file.close();
    return file.bytes.length;
  });
  expect(sizes).toEqual([2 * BLOCK, 8 * BLOCK, 22 * BLOCK + Math.min(1 << 18, contents.length)]);
});

test("what lies outside the file, or is longer than may be asked for, is a fault", () => {
  const file = new FileWindow(path, 2 * BLOCK);
  expect(() => file.seek(-1, 1)).toThrow("outside");
  expect(() => file.seek(contents.length, 1)).toThrow("outside");
  expect(() => file.seek(contents.length - 5, 6)).toThrow("outside");
  expect(() => file.seek(0, 2 * BLOCK + 1)).toThrow("outside");
  file.close();
});

test("a file that became shorter is a fault, for a block that is kept as for a longer stretch, and stays one", () => {
  const shrinking = join(folder, "shrinking");
  writeFileSync(shrinking, contents);
  const file = new FileWindow(shrinking);
  file.seek(0, 10);
  truncateSync(shrinking, 3 * BLOCK);
  for (let round = 0; round < 2; round++) {
    expect(() => file.seek(4 * BLOCK, 10)).toThrow("became shorter");
    expect(() => file.seek(2 * BLOCK, 6 * BLOCK)).toThrow("became shorter");
  }
  expect(file.bytes[file.seek(5, 1)]).toBe(contents[5]);
  file.close();
});
