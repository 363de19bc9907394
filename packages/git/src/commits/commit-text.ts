// What commits and tags say, apart from the trees they hold: the message first, so that lines count as the author sees
// them, then who made it and every header a person or a tool could have written into.

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

/** Annotated tags have the same shape and are read alike. */
export function parseCommit(bytes: Buffer): CommitText {
  const { headers, message } = splitHeaders(bytes);
  const parents = headers.filter((header) => header.startsWith("parent ")).map((header) => header.slice(7));
  const told = headers.filter((header) => !plumbing.test(header) && !isSignature(header));
  const words = Buffer.concat([message, Buffer.from(`\n\n${told.join("\n")}\n`, "latin1")]);
  return {
    parents,
    words,
    // Asked of few, while every message is read.
    get author() {
      const author = headers.find((header) => header.startsWith("author ") || header.startsWith("tagger "));
      return author === undefined ? null : parseSignature(author.slice(7));
    },
  };
}

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

/** A signature in its armour; anything else under that header's name is read like every other text. */
const isSignature = (header: string): boolean =>
  /^gpgsig(?:-sha256)? -----BEGIN (?:PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----\n[\x20-\x7e\n]*-----END (?:PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----\n?$/.test(
    header,
  ) && header.indexOf("-----BEGIN", header.indexOf("-----BEGIN") + 1) === -1;

function parseSignature(field: string): Signature {
  const found = /^(.*>) (-?\d+)(?: [+-]\d+)?$/s.exec(field);
  const who = Buffer.from(found?.[1] ?? field, "latin1").toString("utf8");
  const time = found === null ? Number.NaN : Number(found[2]) * 1000;
  return { who, date: Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : null };
}
