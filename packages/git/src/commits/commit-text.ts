// What commits and tags say, apart from the trees they hold: the message first, so that lines count as the author sees
// them, then who made it and every header a person or a tool could have written into.

import { AUTHOR, COMMITTER, LF, PARENT, startsWith, TREE } from "./header-lines.ts";

export interface Signature {
  /** `Name <address>` */
  readonly who: string;
  /** ISO 8601 in UTC; null where the time cannot be read. */
  readonly date: string | null;
}

export interface CommitText {
  readonly parents: readonly string[];
  readonly author: Signature | null;
  /** The message, then the header fields that are worth reading. */
  readonly words: Buffer;
}

/** Headers that hold ids alone. */
const plumbing = /^(?:tree|parent|object|type) [0-9a-z]+$/;

/** Annotated tags have the same shape and are read alike. The words of every message are read, all else of few, and only when it is asked for. */
export function parseCommit(bytes: Buffer): CommitText {
  return {
    words: wordsOfUsual(bytes) ?? wordsOf(bytes),
    get parents() {
      const parents = splitHeaders(bytes).headers.filter((header) => header.startsWith("parent "));
      return parents.map((header) => header.slice("parent ".length));
    },
    get author() {
      const author = splitHeaders(bytes).headers.find((header) => header.startsWith("author ") || header.startsWith("tagger "));
      return author === undefined ? null : parseSignature(author.slice("author ".length));
    },
  };
}

function wordsOf(bytes: Buffer): Buffer {
  const { headers, message } = splitHeaders(bytes);
  const told = headers.filter((header) => !plumbing.test(header) && !isSignature(header));
  return Buffer.concat([message, Buffer.from(`\n\n${told.join("\n")}\n`, "latin1")]);
}

/** The same of what most commits are, a tree, parents, an author and a committer, without any text being made; null of all others. */
function wordsOfUsual(bytes: Buffer): Buffer | null {
  let at = 0;
  while (startsWith(bytes, at, TREE) || startsWith(bytes, at, PARENT)) {
    at += bytes[at] === TREE[0] ? TREE.length : PARENT.length;
    const from = at;
    while (isNameDigit(bytes[at]!)) at++;
    if (at === from || bytes[at++] !== LF) return null;
  }
  if (!startsWith(bytes, at, AUTHOR)) return null;
  const committer = bytes.indexOf(LF, at) + 1;
  if (committer === 0 || !startsWith(bytes, committer, COMMITTER)) return null;
  const end = bytes.indexOf(LF, committer) + 1;
  if (end === 0 || bytes[end] !== LF) return null;
  const message = bytes.length - end - 1;
  const words = Buffer.allocUnsafe(message + 2 + end - at);
  bytes.copy(words, 0, end + 1);
  words[message] = words[message + 1] = LF;
  bytes.copy(words, message + 2, at, end);
  return words;
}

const isNameDigit = (byte: number): boolean => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122);

function splitHeaders(bytes: Buffer): { headers: string[]; message: Buffer } {
  const end = bytes.indexOf("\n\n");
  const head = bytes.toString("latin1", 0, end === -1 ? bytes.length : end);
  const headers: string[] = [];
  for (const line of head.split("\n")) {
    // A line that begins with a space continues the header before it.
    if (line.startsWith(" ") && headers.length > 0) headers[headers.length - 1] += `\n${line.slice(1)}`;
    else headers.push(line);
  }
  return { headers, message: end === -1 ? Buffer.alloc(0) : bytes.subarray(end + 2) };
}

const signature =
  /^gpgsig(?:-sha256)? -----BEGIN (?:PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----\n[\x20-\x7e\n]*-----END (?:PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----\n?$/;

/** What OpenTimestamps' client for git writes behind a signature: the proof that a blockchain has seen it. */
const timestamp = /\n-----BEGIN OPENTIMESTAMPS GIT TIMESTAMP-----\n[A-Za-z0-9+/=\n]*-----END OPENTIMESTAMPS GIT TIMESTAMP-----\n?$/;

/** A signature in its armour, and nothing else in armour; anything else under that header's name is read like every other text. */
function isSignature(header: string): boolean {
  if (!header.startsWith("gpgsig")) return false;
  const signed = header.replace(timestamp, "");
  return signature.test(signed) && signed.indexOf("-----BEGIN", signed.indexOf("-----BEGIN") + 1) === -1;
}

function parseSignature(field: string): Signature {
  const found = /^(.*>) (-?\d+)(?: [+-]\d+)?$/s.exec(field);
  const who = Buffer.from(found?.[1] ?? field, "latin1").toString("utf8");
  const time = found === null ? Number.NaN : Number(found[2]) * 1000;
  return { who, date: Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : null };
}
