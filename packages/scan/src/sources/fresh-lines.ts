// Whether a sighting touches a line that its blob's predecessors did not have. When the comparison cannot tell, it does.

import type { Sighting } from "@hodlguard/core";
import { type LineRange, newLines, type Repository, readObjects, touchedLines } from "@hodlguard/git";
import { type SharedEnds, sharedEnds } from "./shared-ends.ts";

/** Blobs above it are compared without being held. */
const LARGE = 32 * 1024 * 1024;
/** Bytes of blobs that are kept for the next question about them. */
const MOST_KEPT = 64 * 1024 * 1024;

export class FreshLines {
  readonly #repository: Pick<Repository, "place">;
  readonly #compared = new Map<string, Promise<LineRange[] | null>>();
  readonly #ends = new Map<string, Promise<SharedEnds | null>>();
  /** Blobs read, the oldest first; null for those that are large or cannot be read. */
  readonly #read = new Map<string, Buffer | null>();

  constructor(repository: Pick<Repository, "place">) {
    this.#repository = repository;
  }

  /** Per predecessor (null: there was none) whether each touched line is new; one list of lines, true where new. */
  async against(blob: string, predecessors: readonly (string | null)[], sighting: Sighting): Promise<boolean[][]> {
    if (predecessors.every((before) => before === null || before === blob)) return predecessors.map((before) => [before === null]);
    const bytes = await this.#bytes(blob);
    const lines = bytes === null || sighting.member !== null ? null : touchedLines(bytes, sighting.bytes.start, sighting.bytes.end);
    const all = (isNew: boolean) => Array.from({ length: lines === null ? 1 : lines.end - lines.start }, () => isNew);
    const answers: boolean[][] = [];
    for (const before of predecessors) {
      if (before === null || before === blob || sighting.member !== null) answers.push(all(before !== blob));
      else answers.push(await this.#againstOne(blob, bytes, before, lines, sighting, all));
    }
    return answers;
  }

  async #againstOne(
    blob: string,
    bytes: Buffer | null,
    before: string,
    lines: LineRange | null,
    { bytes: { start, end } }: Sighting,
    all: (isNew: boolean) => boolean[],
  ): Promise<boolean[]> {
    const old = await this.#bytes(before);
    if (bytes === null || old === null || lines === null) {
      const ends = await known(this.#ends, `${before} ${blob}`, () => sharedEnds(this.#repository.place, before, blob));
      return all(ends === null || (end > ends.upTo && start < ends.from));
    }
    const plain = plainAnswer(old, bytes, lines);
    if (plain !== null) return all(plain);
    const fresh = await known(this.#compared, `${before} ${blob}`, () => newLines(this.#repository.place, before, blob));
    return fresh === null ? all(true) : all(true).map((_, index) => contains(fresh, lines.start + index));
  }

  async #bytes(blob: string): Promise<Buffer | null> {
    const kept = this.#read.get(blob);
    if (kept !== undefined) return kept;
    let bytes: Buffer | null = null;
    for await (const object of readObjects(this.#repository.place, [blob], LARGE)) if (!("unread" in object)) bytes = object.bytes;
    this.#read.set(blob, bytes);
    let sum = 0;
    for (const one of this.#read.values()) sum += one?.length ?? 0;
    for (const [name, one] of this.#read) {
      if (sum <= MOST_KEPT) break;
      sum -= one?.length ?? 0;
      this.#read.delete(name);
    }
    return bytes;
  }
}

function known<T>(map: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = map.get(key) ?? ask();
  map.set(key, answer);
  return answer;
}

/**
 * What every diff would say of lines that stand once in the new blob: old within the beginning or the end that both blobs
 * share, new where the old blob has none of them. Null where only a diff can tell. Saves a process for most blobs of a
 * file with a long history.
 */
function plainAnswer(before: Buffer, after: Buffer, lines: LineRange): boolean | null {
  const { start, end } = bytesOf(after, lines);
  for (let at = start; at < end; at = endOfLine(after, at)) {
    const line = contentOf(after, at);
    if (after.indexOf(line) !== at || after.indexOf(line, at + 1) !== -1) return null;
  }
  const length = Math.min(before.length, after.length);
  const shared = sharedLength(length, (at) => before[at] === after[at]);
  if (end <= shared) return false;
  const behind = sharedLength(length - shared, (at) => before[before.length - 1 - at] === after[after.length - 1 - at]);
  // The byte before the line belongs to it: it is the line feed that makes it one.
  if (start > after.length - behind) return false;
  for (let at = start; at < end; at = endOfLine(after, at)) if (before.includes(contentOf(after, at))) return null;
  return true;
}

const endOfLine = (bytes: Buffer, at: number): number => bytes.indexOf(10, at) + 1 || bytes.length;

/** A line without its ending and the white space before it, which git does not compare either. */
function contentOf(bytes: Buffer, at: number): Buffer {
  let end = endOfLine(bytes, at);
  while (end > at && bytes[end - 1]! <= 32) end--;
  return bytes.subarray(at, end);
}

function bytesOf(bytes: Buffer, { start, end }: LineRange): { start: number; end: number } {
  let at = 0;
  for (let line = 0; line < start; line++) at = endOfLine(bytes, at);
  const first = at;
  for (let line = start; line < end; line++) at = endOfLine(bytes, at);
  return { start: first, end: at };
}

function sharedLength(limit: number, isEqual: (at: number) => boolean): number {
  let length = 0;
  while (length < limit && isEqual(length)) length++;
  return length;
}

const contains = (ranges: readonly LineRange[], line: number): boolean => ranges.some(({ start, end }) => start <= line && line < end);
