// Values with typed arrays come back as they were written, wherever their bytes lie.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fromColumns, toColumns } from "../../src/inspection/columns.ts";

const written = (value: unknown): Buffer => Buffer.concat([...toColumns(value)]);

const column = fc.oneof(
  fc.uint8Array(),
  fc.uint32Array(),
  fc.float64Array(),
  fc.uint8Array({ minLength: 3 }).map((bytes) => bytes.subarray(1)),
);
const value = fc.record({ names: column, rows: fc.array(fc.record({ dates: column, name: fc.string() })), none: fc.constant(null) });

test("what is read is what was written", () => {
  fc.assert(
    fc.property(value, fc.nat({ max: 9 }), (one, shift) => {
      const bytes = written(one);
      expect(fromColumns(bytes)).toEqual(one);
      // Behind something else in the same memory.
      expect(fromColumns(Buffer.concat([Buffer.alloc(shift), bytes]).subarray(shift))).toEqual(one);
    }),
  );
});

test("buffers come back as plain bytes", () => {
  expect(fromColumns(written({ id: Buffer.from("abc") }))).toEqual({ id: new Uint8Array([97, 98, 99]) });
});

test("arrays of other kinds are refused", () => {
  expect(() => written({ short: new Uint16Array(2) })).toThrow("a Uint16Array cannot be written");
});

test("bytes that are cut short are refused", () => {
  const bytes = written({ names: new Uint8Array(100), more: "text" });
  for (const length of [0, 7, 8, 20, 60]) expect(() => fromColumns(new Uint8Array(bytes.subarray(0, length)))).toThrow();
});
