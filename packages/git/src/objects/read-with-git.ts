// The road for whatever the readers of this room do not know or find damaged: one `git cat-file --batch` that answers for
// many objects. git ends at the first object that it finds damaged itself; then that one is told, and the rest asked again.

import { spawn } from "node:child_process";
import type { Doubtful } from "./catalogue.ts";
import { codeOf, type ObjectKind } from "./kinds.ts";
import type { StoreLocation } from "./store-folders.ts";

export type GitAnswer =
  | { readonly name: string; readonly kind: ObjectKind; readonly bytes: Uint8Array }
  | { readonly name: string; readonly reason: string };

export interface GitReadOptions {
  readonly location: StoreLocation;
  readonly maxBytes: number;
  /** Objects of other kinds are passed over without an answer. */
  readonly wants: (kind: ObjectKind) => boolean;
  /** Whether git may fetch what a partial clone left out. */
  readonly fetch?: boolean;
}

/** After this many ends of git in a row the store is taken as broken, and the rest keeps our own reasons. */
const PATIENCE = 50;

/** Answers for the objects in their order. */
export async function* readWithGit(objects: readonly Doubtful[], options: GitReadOptions): AsyncGenerator<GitAnswer> {
  let deaths = 0;
  for (let next = 0; next < objects.length; ) {
    if (deaths >= PATIENCE) {
      for (const { name, reason } of objects.slice(next)) yield { name, reason };
      return;
    }
    const before = next;
    for await (const answer of ask(objects.slice(next), options)) {
      next++;
      if (answer !== null) yield answer;
    }
    if (next < objects.length) {
      const { name, reason } = objects[next++]!;
      yield { name, reason };
    }
    deaths = next - before > 1 ? 0 : deaths + 1;
  }
}

/** One process: an answer for each object until git ends; null for those that are not wanted. */
async function* ask(objects: readonly Doubtful[], { location, maxBytes, wants, fetch }: GitReadOptions): AsyncGenerator<GitAnswer | null> {
  // Each version of git knows another of these two ways not to fetch.
  const quiet = fetch ? [] : ["-c", "protocol.allow=never"];
  const env = { ...location.environment, LC_ALL: "C", ...(fetch ? {} : { GIT_NO_LAZY_FETCH: "1" }) };
  const git = spawn("git", ["--no-replace-objects", ...quiet, "cat-file", "--batch"], {
    cwd: location.workingFolder,
    env,
    stdio: ["pipe", "pipe", "ignore"],
    windowsHide: true,
  });
  const failed = new Promise<never>((_, reject) => git.once("error", reject));
  failed.catch(() => {});
  // git may end before it has read all names; the answers tell how far it came.
  git.stdin.on("error", () => {});
  git.stdin.end(objects.map(({ name }) => `${name}\n`).join(""));
  const input = new AnswerReader(git.stdout);
  try {
    for (const { name, reason } of objects) {
      const line = await Promise.race([input.line(), failed]);
      if (line === null) return;
      const [, kind, digits] = /^\S+ (commit|tree|blob|tag) (\d+)$/.exec(line) ?? [];
      const size = Number(digits);
      if (kind === undefined) yield { name, reason: line.endsWith(" missing") ? "is missing" : reason };
      else if (!wants(kind as ObjectKind) || size > maxBytes) {
        if (!(await input.skip(size + 1))) return;
        yield wants(kind as ObjectKind) ? { name, reason: `is larger than ${maxBytes} bytes` } : null;
      } else {
        const bytes = await input.take(size + 1);
        if (bytes === null) return;
        yield codeOf(kind) === 0 ? null : { name, kind: kind as ObjectKind, bytes: bytes.subarray(0, size) };
      }
    }
  } finally {
    git.kill();
  }
}

/** Lines and counted bytes from a stream, holding no more than the piece that is asked for. */
class AnswerReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async line(): Promise<string | null> {
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end >= 0) {
        const line = this.#rest.toString("latin1", 0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      const before = this.#rest;
      if (!(await this.#more())) return null;
      this.#rest = Buffer.concat([before, this.#rest]);
    }
  }

  async take(length: number): Promise<Uint8Array | null> {
    const bytes = new Uint8Array(length);
    let at = 0;
    while (
      !this.#pass(length - at, (chunk) => {
        bytes.set(chunk, at);
        at += chunk.length;
      })
    ) {
      if (!(await this.#more())) return null;
    }
    return bytes;
  }

  async skip(length: number): Promise<boolean> {
    let left = length;
    while (
      !this.#pass(left, (chunk) => {
        left -= chunk.length;
      })
    ) {
      if (!(await this.#more())) return false;
    }
    return true;
  }

  /** Hands on what is there of the next `length` bytes; true where that was all of them. */
  #pass(length: number, use: (chunk: Buffer) => void): boolean {
    const chunk = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(chunk.length);
    use(chunk);
    return chunk.length === length;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    this.#rest = done ? Buffer.alloc(0) : value;
    return !done;
  }
}
