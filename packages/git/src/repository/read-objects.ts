// Reads objects by id through `git cat-file --batch`, one process for all. Promises an answer for every id: the bytes,
// or why not. An object above the limit is never read; one that makes git give up is named, and reading goes on
// behind it in a new process. Who asks for contents gets large blobs stored and not in memory.

import type { Readable } from "node:stream";
import { inertSettings } from "../command/environment.ts";
import { errorFrom, GitError } from "../command/git-error.ts";
import { ended, feed, type GitPlace, startGit, streamGit } from "../command/run.ts";
import { splitRecords } from "../command/split.ts";
import { Incoming } from "./incoming.ts";
import type { ObjectType, ReadContent, ReadObject } from "./object-answer.ts";
import { HELD_BYTES, StoredFile } from "./stored-file.ts";

interface Limits {
  /** Blobs above it are answered `too-large`. */
  readonly most: number;
  /** Blobs above it are stored. */
  readonly held: number;
}

/**
 * Yields the objects in the order asked for. Few objects are asked of a process that is kept for the next few, so that
 * a hook's policy and its blobs are read by one.
 *
 * @param names ids or revision expressions without line feeds
 * @param maxBytes blobs above it are answered `too-large`
 */
export const readObjects = (place: GitPlace, names: readonly string[], maxBytes = Number.POSITIVE_INFINITY): AsyncGenerator<ReadObject> =>
  read(place, names, { most: maxBytes, held: Number.POSITIVE_INFINITY }) as AsyncGenerator<ReadObject>;

/** The same for whoever looks at one object after the other and then lets it go: memory stays bounded whatever a blob's size. */
export const readContents = (place: GitPlace, names: readonly string[], maxBytes: number): AsyncGenerator<ReadContent> =>
  read(place, names, { most: maxBytes, held: HELD_BYTES });

async function* read(place: GitPlace, names: readonly string[], limits: Limits): AsyncGenerator<ReadContent> {
  for (let next = 0; next < names.length; ) {
    for await (const object of readUntilFailure(place, next === 0 ? names : names.slice(next), limits)) {
      next++;
      try {
        yield object;
      } finally {
        if ("bytes" in object && object.bytes instanceof StoredFile) object.bytes.close();
      }
    }
  }
}

/** More than these are read in bulk: git then writes whole buffers and not object by object. */
const FEW = 1000;

async function* readUntilFailure(place: GitPlace, names: readonly string[], limits: Limits): AsyncGenerator<ReadContent> {
  const few = names.length <= FEW;
  const asksIndex = names.some((name) => name.startsWith(":"));
  const session = (few ? keptSession(place, asksIndex) : null) ?? startSession(place, few);
  session.knowsIndex ||= asksIndex;
  feed(session.child, lines(names), !few).catch(() => {});
  let answered = 0;
  let whole = false;
  try {
    for await (const object of answers(session.child.stdout, names, limits)) {
      answered++;
      // What is too large stands in the pipe unread: with it, the process is given up.
      const tooLarge = "unread" in object && object.unread === "too-large";
      whole = answered === names.length && !tooLarge;
      yield object;
      if (tooLarge) return;
    }
  } finally {
    if (whole && few) keep(place, session);
    else session.child.kill();
  }
  if (whole) return;
  const code = await session.end;
  const failure = errorFrom(session.args, code, Buffer.concat(session.stderr).toString("utf8"));
  if (failure.kind !== "missing-object" && failure.kind !== "corrupt-object" && failure.kind !== "failed") throw failure;
  const unread = failure.kind === "missing-object" ? "missing-object" : "corrupt-object";
  yield { name: names[answered]!, oid: null, unread, size: null };
}

interface Session {
  readonly child: ReturnType<typeof startGit>;
  readonly args: readonly string[];
  readonly end: Promise<number | null>;
  readonly stderr: Buffer[];
  /** Git reads the index once per process; what was staged since is not seen by this one. */
  knowsIndex: boolean;
}

/** Git holds objects up to this size in memory, too. */
const settings = [...inertSettings, "-c", `core.bigFileThreshold=${HELD_BYTES}`];

const idle = new WeakMap<GitPlace, Session>();

function startSession(place: GitPlace, few: boolean): Session {
  const args = few ? ["cat-file", "--batch"] : ["cat-file", "--batch", "--buffer"];
  const child = startGit(place, args, settings);
  const end = ended(place, child);
  end.catch(() => {});
  const stderr: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  return { child, args, end, stderr, knowsIndex: false };
}

function keptSession(place: GitPlace, asksIndex: boolean): Session | null {
  const session = idle.get(place);
  if (session === undefined || (asksIndex && session.knowsIndex)) return null;
  idle.delete(place);
  if (session.child.exitCode !== null || session.child.killed) return null;
  for (const one of handles(session)) one.ref();
  return session;
}

/** An idle process does not keep ours alive; it ends with our end of its pipe. */
function keep(place: GitPlace, session: Session): void {
  idle.get(place)?.child.kill();
  idle.set(place, session);
  for (const one of handles(session)) one.unref();
}

const handles = ({ child }: Session) => [child, child.stdin, child.stdout, child.stderr] as unknown as { ref(): void; unref(): void }[];

function* lines(names: readonly string[]): Generator<string> {
  for (const name of names) yield `${name}\n`;
}

async function* answers(stdout: Readable, names: readonly string[], { most, held }: Limits): AsyncGenerator<ReadContent> {
  let header = "";
  let object: Incoming | null = null;
  let index = 0;
  const chunks: AsyncIterable<Buffer> = stdout.iterator({ destroyOnReturn: false });
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; ) {
        if (object !== null) {
          // The object's bytes, then the line feed that ends them.
          at += object.take(chunk.subarray(at));
          if (!object.isWhole || at === chunk.length) continue;
          at++;
          const done: Incoming = object;
          object = null;
          yield done.object(names[index++]!);
          if (index === names.length) return;
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
          if (index === names.length) return;
          continue;
        }
        const size = Number(found[3]);
        if (found[2] === "blob" && size > most) {
          index++;
          yield { name, oid: found[1]!, unread: "too-large", size };
          continue;
        }
        object = new Incoming(found[1]!, found[2] as ObjectType, size, found[2] === "blob" && size > held);
      }
    }
  } finally {
    object?.giveUp();
  }
}

export interface ObjectHeader {
  readonly type: ObjectType;
  /** Bytes of the whole object. */
  readonly size: number;
}

/** Types and sizes of the objects, without reading them; null for what is absent or cannot be told. */
export async function objectHeaders(place: GitPlace, oids: readonly string[]): Promise<Map<string, ObjectHeader | null>> {
  const headers = new Map<string, ObjectHeader | null>(oids.map((oid) => [oid, null]));
  const input = oids.map((oid) => `${oid}\n`);
  try {
    for await (const record of splitRecords(streamGit(place, ["cat-file", "--batch-check", "--buffer"], input), 10)) {
      const found = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(record.toString("latin1"));
      if (found) headers.set(found[1]!, { type: found[2] as ObjectType, size: Number(found[3]) });
    }
  } catch (error) {
    if (!(error instanceof GitError) || !error.isIncomplete) throw error;
  }
  return headers;
}

/**
 * Ids of revision expressions such as `COMMIT:PATH`, in their order; null for what names nothing.
 *
 * @param names without line feeds
 */
export async function resolveNames(place: GitPlace, names: readonly string[]): Promise<(string | null)[]> {
  const ids: (string | null)[] = [];
  const input = names.map((name) => `${name}\n`);
  for await (const record of splitRecords(streamGit(place, ["cat-file", "--batch-check", "--buffer"], input), 10))
    ids.push(/^([0-9a-f]{40,64}) (?:blob|tree|commit|tag) \d+$/.exec(record.toString("latin1"))?.[1] ?? null);
  return ids;
}
