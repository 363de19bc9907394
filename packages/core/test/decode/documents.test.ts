import { Random } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { zipSync } from "fflate";
import type { Unread } from "../../src/decode/document.ts";
import { documentsOf, isArchive } from "../../src/decode/documents.ts";
import { bytesOf, gzip, tar, zip } from "./archives.ts";

const text = "line one\nline two\n";
const content = bytesOf(text);

function open(bytes: Uint8Array) {
  const unread: Unread[] = [];
  const documents = [...documentsOf(bytes, unread)].map(({ member, bytes: held }) => [member, new TextDecoder().decode(held)]);
  return { documents, unread };
}

describe("members of archives are documents", () => {
  const long = `${"folder/".repeat(20)}id_ed25519`;
  test.each([
    ["zip, deflated", zip({ id: content }), "id"],
    ["zip, stored", zip({ "a/id": content }, 0), "a/id"],
    ["zip behind a program", new Uint8Array(Buffer.concat([bytesOf("#!/bin/sh\nexec unzip\n"), zip({ id: content })])), "id"],
    ["tar", tar({ id: content }), "id"],
    ["tar with a long name (GNU)", tar({ [long]: content }), long],
    ["tar with a long name (pax)", tar({ [long]: content }, { pax: true }), long],
    ["gzip with a name", gzip(content, "key.txt"), "key.txt"],
    ["gzip without a name", gzip(content), "(content)"],
    ["tar.gz", gzip(tar({ id: content })), "id"],
    ["tar.gz with a name", gzip(tar({ id: content }), "keys.tar"), "id"],
    ["tar.gz in zip", zip({ "in.tgz": gzip(tar({ id: content })) }), "in.tgz!id"],
    ["zip in tar", tar({ "in.zip": zip({ id: content }) }), "in.zip!id"],
    ["zip in tar.gz", gzip(tar({ "in.zip": zip({ id: content }) })), "in.zip!id"],
    ["gzip in zip", zip({ "a.gz": gzip(content, "a") }), "a.gz!a"],
    ["joined gzip", new Uint8Array(Buffer.concat([gzip(bytesOf("line one\n"), "a"), gzip(bytesOf("line two\n"))])), "a"],
  ])("%s", (_, bytes, member) => {
    expect(open(bytes)).toEqual({ documents: [[member, text]], unread: [] });
  });

  test("other bytes are one document without a member", () => {
    for (const bytes of [content, new Uint8Array(0), new Random("noise").bytes(2000)])
      expect(open(bytes).documents.map(([member]) => member)).toEqual([null]);
  });

  test("all members are told, in their order", () => {
    expect(
      open(zip({ a: content, "d/": new Uint8Array(0), "d/b": content, c: new Uint8Array(0) })).documents.map(([member]) => member),
    ).toEqual(["a", "d/b", "c"]);
  });
});

describe("an archive's words are content", () => {
  const secret = new Random("name").text(40);

  test.each([
    ["zip", zip({ [`${secret}.txt`]: content })],
    ["tar", tar({ [`${secret}.txt`]: content })],
    ["gzip", gzip(content, `${secret}.txt`)],
  ])("a long name in %s", (_, bytes) => {
    expect(open(bytes).documents).toEqual([
      [`${secret}.txt`, `${secret}.txt`],
      [`${secret}.txt`, text],
    ]);
  });

  test("comments of a zip and of its members", () => {
    const bytes = zipSync({ id: [content, { comment: `of the member ${secret}` }] });
    const withEnd = endComment(bytes, `of the archive ${secret}`);
    expect(open(withEnd)).toEqual({
      documents: [
        ["id", text],
        ["id (comment)", `of the member ${secret}`],
        ["(comment)", `of the archive ${secret}`],
      ],
      unread: [],
    });
  });
});

/** The archive with a comment of its own, which fflate does not write. */
function endComment(bytes: Uint8Array, comment: string): Uint8Array {
  const longer = Buffer.concat([bytes, Buffer.from(comment)]);
  longer.writeUInt16LE(comment.length, bytes.length - 2);
  return new Uint8Array(longer);
}

describe("what cannot be read is named", () => {
  test("an encrypted member", () => {
    const bytes = zip({ open: content, locked: content });
    const at = Buffer.from(bytes).lastIndexOf("locked") - 46;
    bytes[at + 8]! |= 1;
    const { documents, unread } = open(bytes);
    expect(documents.map(([member]) => member)).toEqual(["open"]);
    expect(unread).toEqual([{ member: "locked", reason: expect.stringContaining("password") }]);
  });

  test("an unknown method", () => {
    const bytes = zip({ odd: content });
    bytes[Buffer.from(bytes).lastIndexOf("odd") - 36] = 93;
    expect(open(bytes).unread).toEqual([{ member: "odd", reason: expect.stringContaining("method 93") }]);
  });

  test.each([
    ["zip", zip({ a: bytesOf(new Random("sum").text(4000)) }, 0), 2000],
    ["gzip", gzip(bytesOf(new Random("sum").text(4000))), -8],
    ["joined gzip", new Uint8Array(Buffer.concat([gzip(content), gzip(bytesOf(new Random("sum").text(900)))])), -8],
  ])("a wrong checksum (%s), while the content is read", (_, bytes, at) => {
    bytes[at < 0 ? bytes.length + at : at]! ^= 1;
    const { documents, unread } = open(bytes);
    expect(unread).toEqual([{ member: documents[0]![0], reason: expect.stringContaining("checksum") }]);
    expect(documents[0]![1]!.length).toBeGreaterThan(900);
  });

  test.each([
    ["7z", "377abcaf271c0004"],
    ["xz", "fd377a585a000004"],
    ["rar", "526172211a070100"],
    ["rar", "526172211a0700cf"],
    ["zstd", "28b52ffd04580000"],
    ["lz4", "04224d186440a700"],
    ["lzip", "4c5a495001000000"],
    ["cabinet", "4d53434600000000"],
    ["bzip2", "425a6839314159265359"],
    ["bzip2", "425a683917724538509000000000"],
  ])("%s, by its first bytes", (kind, head) => {
    const bytes = new Uint8Array(Buffer.concat([Buffer.from(head, "hex"), content]));
    const { documents, unread } = open(bytes);
    expect(unread).toEqual([{ member: null, reason: expect.stringContaining(kind) }]);
    expect(documents).toHaveLength(1);
    expect(open(zip({ "a.bin": bytes })).unread).toEqual([{ member: "a.bin", reason: expect.stringContaining(kind) }]);
  });

  test("text that begins like the name of an archive is none", () => {
    for (const text of ["BZh9 is the start of bzip2", "Rar! it is", "7z is a program", "LZIP", "MSCF", "(µ/"])
      expect(open(bytesOf(text)).unread).toEqual([]);
  });

  test("archives three deep", () => {
    const { documents, unread } = open(zip({ a: zip({ b: zip({ c: content }) }) }));
    expect(documents).toEqual([]);
    expect(unread).toEqual([{ member: "a!b", reason: expect.stringContaining("deeper") }]);
  });

  test.each([
    ["gzip", gzip(new Uint8Array(80 * 1024 * 1024))],
    ["zip", zip({ bomb: new Uint8Array(80 * 1024 * 1024) })],
    ["zip in zip", zip({ a: zip({ bomb: new Uint8Array(80 * 1024 * 1024) }) })],
  ])("a bomb (%s), before it is unpacked", (_, bytes) => {
    const unread: Unread[] = [];
    let held = 0;
    for (const document of documentsOf(bytes, unread)) held += document.bytes.length;
    expect(unread).toHaveLength(1);
    expect(unread[0]!.reason).toContain("100 times");
    expect(held).toBeLessThan(16 * 1024 * 1024);
  });

  test("what exceeds 64 MiB together", () => {
    const noise = new Uint8Array(30 * 1024 * 1024);
    const { unread } = open(zip({ a: noise, b: noise, c: noise, d: content }, 0));
    expect(unread).toEqual([{ member: "c", reason: expect.stringContaining("64 MiB") }]);
  });

  test.each([
    ["gzip", gzip(bytesOf(new Random("cut").text(4000))), 0.5],
    ["zip", zip({ a: bytesOf(new Random("cut").text(4000)), b: bytesOf(new Random("tuc").text(4000)) }), 0.7],
    ["tar", tar({ a: bytesOf(new Random("cut").text(4000)) }), 0.5],
  ])("a cut %s, of which the beginning is still read", (_, bytes, share) => {
    const { documents, unread } = open(bytes.slice(0, Math.floor(bytes.length * share)));
    expect(unread.length).toBeGreaterThan(0);
    expect(documents[0]![1]!.length).toBeGreaterThan(500);
  });
});

test("damaged archives never throw, and are whole or named", () => {
  const seeds = [zip({ a: content, b: gzip(content) }), tar({ a: content, b: zip({ c: content }) }), gzip(tar({ a: content }))];
  fc.assert(
    fc.property(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 6 }),
      fc.nat(3000),
      (seed, edits, cut) => {
        const bytes = Uint8Array.from(seed.subarray(0, Math.max(1, seed.length - (cut % 97))));
        for (const [at, value] of edits) bytes[at % bytes.length] = value;
        expect(() => open(bytes)).not.toThrow();
      },
    ),
    { numRuns: 1500 },
  );
});

test("text is no archive", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000, minLength: 600 }), (value) => expect(isArchive(bytesOf(`a${value}`))).toBe(false)),
    { numRuns: 200 },
  );
});
