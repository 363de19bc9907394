import { binancePair } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { inspect } from "../../src/inspect/inspect.ts";
import { bytesOf, gzip, tar, zip } from "../decode/archives.ts";
import { planted } from "./planted.ts";

const { secret } = binancePair("archives");
const member = bytesOf(`one\ntwo = "${secret}"\n`);
const look = (bytes: Uint8Array) => inspect(bytes, { detectors: [planted] });

describe("a secret in an archive is told with its member, and the member's own line", () => {
  test.each([
    ["zip", zip({ ".env": member }), ".env"],
    ["stored zip, once and not also in the raw bytes", zip({ ".env": member }, 0), ".env"],
    ["tar, once and not also in the raw bytes", tar({ "a/.env": member }), "a/.env"],
    ["tar.gz in zip", zip({ "k.tgz": gzip(tar({ ".env": member })) }), "k.tgz!.env"],
    ["UTF-16 in zip", zip({ "k.txt": new Uint8Array(Buffer.from(`\ufeffone\ntwo = "${secret}"\n`, "utf16le")) }), "k.txt"],
  ])("%s", (_, bytes, path) => {
    const { sightings, unread } = look(bytes);
    expect(unread).toEqual([]);
    expect(sightings.map(({ member: at, start }) => [at, start.line, start.column])).toEqual([[path, 2, 8]]);
  });

  test("the readable members of a partly encrypted archive are still read", () => {
    const bytes = zip({ open: member, locked: member });
    bytes[Buffer.from(bytes).lastIndexOf("locked") - 46 + 8]! |= 1;
    const { sightings, unread } = look(bytes);
    expect(sightings.map(({ member: at }) => at)).toEqual(["open"]);
    expect(unread.map(({ member: at }) => at)).toEqual(["locked"]);
  });
});

describe("an archive that stands encoded in a text is told at the place of its encoding", () => {
  test.each([
    ["gzip", gzip(member)],
    ["zip", zip({ id: member })],
    ["tar.gz", gzip(tar({ id: member }))],
    ["tar", tar({ id: member })],
  ])("%s", (_, archive) => {
    const text = `first: line\nkeys: ${Buffer.from(archive).toString("base64")}\n`;
    expect(look(bytesOf(text)).sightings.map(({ member: at, start }) => [at, start])).toEqual([[null, { line: 2, column: 7 }]]);
  });
});
