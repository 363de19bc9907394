// Reads objects by id through `git cat-file --batch`, one process for all. Promises an answer for every id: the bytes,
// or why not. An object above the limit is never read; one that makes git give up is named, and reading goes on
// behind it in a new process.

import { errorFrom, GitError } from "../command/git-error.ts";
import { ended, feed, type GitPlace, startGit, streamGit } from "../command/run.ts";
import { splitRecords } from "../command/split.ts";

export type ObjectType = "blob" | "tree" | "commit" | "tag";

export type UnreadReason = "missing-object" | "corrupt-object" | "too-large";

export type ReadObject =
  | { readonly name: string; readonly oid: string; readonly type: ObjectType; readonly bytes: Buffer }
  | { readonly name: string; readonly oid: string | null; readonly unread: UnreadReason; readonly size: number | null };

/**
 * Yields the objects in the order asked for.
 *
 * @param names ids or revision expressions without line feeds
 * @param maxBytes blobs above it are answered `too-large`
 */
export async function* readObjects(
  place: GitPlace,
  names: readonly string[],
  maxBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<ReadObject> {
  let next = 0;
  while (next < names.length) {
    for await (const object of readUntilFailure(place, names.slice(next), maxBytes)) {
      next++;
      yield object;
    }
  }
}

async function* readUntilFailure(place: GitPlace, names: readonly string[], maxBytes: number): AsyncGenerator<ReadObject> {
  const args = ["cat-file", "--batch", "--buffer"];
  const child = startGit(place, args);
  const end = ended(place, child);
  end.catch(() => {});
  const stderr: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  feed(child, lines(names)).catch(() => {});
  let answered = 0;
  try {
    for await (const object of answers(child.stdout, names, maxBytes)) {
      answered++;
      yield object;
      if ("unread" in object && object.unread === "too-large") return;
    }
  } finally {
    child.kill();
  }
  const code = await end;
  if (answered === names.length) return;
  const failure = errorFrom(args, code, Buffer.concat(stderr).toString("utf8"));
  if (failure.kind !== "missing-object" && failure.kind !== "corrupt-object" && failure.kind !== "failed") throw failure;
  const unread = failure.kind === "missing-object" ? "missing-object" : "corrupt-object";
  yield { name: names[answered]!, oid: null, unread, size: null };
}

function* lines(names: readonly string[]): Generator<string> {
  for (const name of names) yield `${name}\n`;
}

async function* answers(stdout: AsyncIterable<Buffer>, names: readonly string[], maxBytes: number): AsyncGenerator<ReadObject> {
  let header = "";
  let object: { oid: string; type: ObjectType; bytes: Buffer; filled: number } | null = null;
  let index = 0;
  for await (const chunk of stdout) {
    for (let at = 0; at < chunk.length; ) {
      if (object !== null) {
        // The object's bytes, then the line feed that ends them.
        const part = chunk.subarray(at, at + object.bytes.length - object.filled);
        object.bytes.set(part, object.filled);
        object.filled += part.length;
        at += part.length;
        if (object.filled < object.bytes.length || at === chunk.length) continue;
        at++;
        yield { name: names[index++]!, oid: object.oid, type: object.type, bytes: object.bytes };
        object = null;
        continue;
      }
      const end = chunk.indexOf(10, at);
      header += chunk.toString("utf8", at, end === -1 ? chunk.length : end);
      if (end === -1) break;
      at = end + 1;
      const name = names[index]!;
      const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(header);
      header = "";
      if (found === null) {
        index++;
        yield { name, oid: null, unread: "missing-object", size: null };
        continue;
      }
      const size = Number(found[3]);
      if (found[2] === "blob" && size > maxBytes) {
        index++;
        yield { name, oid: found[1]!, unread: "too-large", size };
        continue;
      }
      object = { oid: found[1]!, type: found[2] as ObjectType, bytes: Buffer.allocUnsafe(size), filled: 0 };
    }
  }
}

/** Types of the objects, without reading them; null for what is absent or cannot be told. */
export async function objectTypes(place: GitPlace, oids: readonly string[]): Promise<Map<string, ObjectType | null>> {
  const types = new Map<string, ObjectType | null>(oids.map((oid) => [oid, null]));
  const input = oids.map((oid) => `${oid}\n`);
  try {
    for await (const record of splitRecords(streamGit(place, ["cat-file", "--batch-check", "--buffer"], input), 10)) {
      const found = /^([0-9a-f]+) (blob|tree|commit|tag) \d+$/.exec(record.toString("latin1"));
      if (found) types.set(found[1]!, found[2] as ObjectType);
    }
  } catch (error) {
    if (!(error instanceof GitError) || !error.isIncomplete) throw error;
  }
  return types;
}
