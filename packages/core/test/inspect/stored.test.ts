import { binancePair } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { StoredBytes } from "../../src/decode/stored-bytes.ts";
import { detectors } from "../../src/detect/registry.ts";
import { inspect } from "../../src/inspect/inspect.ts";
import { bytesOf, gzip, tar, zip } from "../decode/archives.ts";
import { planted } from "./planted.ts";

const sizes = { large: 4096, core: 2048, margin: 512 };
const { key, secret } = binancePair("stored");

/** Hands stretches out in one buffer, as a reader of files does: what was read before is gone with the next reading. */
function stored(bytes: Uint8Array): StoredBytes {
  const held = new Uint8Array(bytes.length);
  return {
    length: bytes.length,
    read(start, end) {
      if (start < 0 || end > bytes.length || end < start) throw new RangeError(`${start} to ${end} of ${bytes.length}`);
      held.fill(0x21);
      held.set(bytes.subarray(start, end));
      return held.subarray(0, end - start);
    },
  };
}

describe("what is stored is inspected as what lies in memory", () => {
  const line = fc.oneof(
    { weight: 20, arbitrary: fc.string({ unit: "binary", maxLength: 120 }) },
    { weight: 1, arbitrary: fc.constantFrom(secret, btoa(secret), `k = "${secret}" # hodlguard:allow binance-api-secret -- a test`) },
  );
  const end = fc.constantFrom("\n", "\r\n", "\r");

  test.each(["utf8", "utf16le"] as const)("in %s, with any line ends", (encoding) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end), { minLength: 60, maxLength: 120 }), (lines) => {
        const bytes = new Uint8Array(Buffer.from(`\ufeff${lines.flat().join("")}`, encoding));
        const options = { detectors: [planted], windows: sizes };
        expect(inspect(stored(bytes), options)).toEqual(inspect(bytes, options));
        expect(inspect(stored(bytes), { detectors: [planted] })).toEqual(inspect(bytes, { detectors: [planted] }));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  const env = bytesOf(`BINANCE_API_KEY=${key}\nBINANCE_API_SECRET=${secret}\n`);
  const cut = (bytes: Uint8Array, size: number) => bytes.subarray(0, bytes.length - size);
  test.each([
    ["text", env],
    ["zip", zip({ ".env": env, b: bytesOf("b") })],
    ["stored zip", zip({ ".env": env }, 0)],
    ["zip behind a program", new Uint8Array(Buffer.concat([bytesOf("#!/bin/sh\n"), zip({ ".env": env })]))],
    ["zip without its directory", cut(zip({ ".env": env }), 60)],
    ["tar", tar({ "a/.env": env, b: bytesOf("b") })],
    ["tar with a damaged header", Uint8Array.from(tar({ ".env": env, b: env }), (byte, at) => (at === 1024 + 10 ? byte ^ 1 : byte))],
    ["gzip", gzip(env, "env")],
    ["gzip that is cut off", cut(gzip(env), 20)],
    ["tar.gz in zip", zip({ "k.tgz": gzip(tar({ ".env": env })) })],
    ["zip in tar", tar({ "k.zip": zip({ ".env": env }) })],
    ["nothing", new Uint8Array(0)],
    ["a UTF-16 mark alone", Uint8Array.of(0xff, 0xfe)],
  ])("%s", (_, bytes) => {
    expect(inspect(stored(bytes), { detectors })).toEqual(inspect(bytes, { detectors }));
  });
});
