import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseCommit } from "../../src/commits/commit-text.ts";

const name = fc.constantFrom("a".repeat(40), "0123456789abcdef".repeat(4), "A".repeat(40), "");
const person = fc.constantFrom("Ada <ada@example.com> 1600000000 +0000", "", "tree abc", "é> 1 +0000");
const signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n abcd\n -----END PGP SIGNATURE-----";
const header = fc.oneof(
  fc.tuple(fc.constantFrom("tree ", "parent ", "object ", "type "), name).map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom("author ", "committer ", "tagger ", "encoding ", " "), person).map((parts) => parts.join("")),
  fc.constantFrom(signature, "mergetag x", "author", "committer", ""),
);
const usual = fc
  .tuple(fc.constant("tree "), name)
  .map((parts) => [parts.join(""), "author Ada <a@b.c> 1 +0000", "committer Ada <a@b.c> 1 +0000"]);
const headers = fc.oneof(
  fc.array(header, { maxLength: 6 }),
  usual,
  fc.tuple(usual, header).map(([all, more]) => [...all, more]),
);
const message = fc.constantFrom("", "Fix it", "Fix it\n\nBecause.\n", "\n\n", "parent of all");

/** Line by line, by the words of the contract: the message first, then what is neither an id nor a signature. */
function plainly(text: string): string {
  const [head, ...rest] = text.split("\n\n") as [string, ...string[]];
  const fields = head
    .replace(/\n /g, "\u0000")
    .split("\n")
    .map((field) => field.replaceAll("\u0000", "\n"));
  const isSignature = (field: string) => field.replace(/\n$/, "") === signature.replaceAll("\n ", "\n");
  const told = fields.filter((field) => !/^(?:tree|parent|object|type) [0-9a-z]+$/.test(field) && !isSignature(field));
  return `${rest.join("\n\n")}\n\n${told.join("\n")}\n`;
}

test("the words of a commit are those that reading line by line finds", () => {
  fc.assert(
    fc.property(headers, message, fc.boolean(), (lines, told, hasMessage) => {
      const text = lines.join("\n") + (hasMessage ? `\n\n${told}` : "");
      // A first line that continues nothing is a line of its own.
      fc.pre(!text.startsWith(" "));
      const bytes = Buffer.from(text);
      expect(parseCommit(bytes).words.toString()).toBe(plainly(text));
    }),
    { numRuns: 3000 },
  );
});

test("parents and author are read where somebody asks", () => {
  const text = `tree ${"a".repeat(40)}\nparent ${"b".repeat(40)}\nparent ${"c".repeat(40)}\nauthor Ada <a@b.c> 1600000000 +0100\ncommitter Bob <b@b.c> 1 +0000\n\nWhy\n`;
  const { parents, author } = parseCommit(Buffer.from(text));
  expect(parents).toEqual(["b".repeat(40), "c".repeat(40)]);
  expect(author).toEqual({ who: "Ada <a@b.c>", date: "2020-09-13T12:26:40.000Z" });
});

test.each([
  ["-----BEGIN OPENTIMESTAMPS GIT TIMESTAMP-----\n \n AE9w/=\n -----END OPENTIMESTAMPS GIT TIMESTAMP-----", false],
  ["-----BEGIN OPENTIMESTAMPS GIT TIMESTAMP-----\n secret: x\n -----END OPENTIMESTAMPS GIT TIMESTAMP-----", true],
  ["-----BEGIN PRIVATE KEY-----\n AE9w\n -----END PRIVATE KEY-----", true],
])("a timestamp behind a signature is none of a commit's words, anything else is: %s", (behind, isRead) => {
  const text = `tree ${"a".repeat(40)}\nauthor A <a> 1 +0000\ncommitter B <b> 1 +0000\n${signature}\n ${behind}\n\nWhy\n`;
  expect(parseCommit(Buffer.from(text)).words.includes("gpgsig")).toBe(isRead);
});
