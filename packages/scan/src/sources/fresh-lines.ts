// Whether a sighting touches a line that its blob's predecessors did not have. When the comparison cannot tell, it does.

import type { Sighting } from "@hodlguard/core";
import { type LineRange, newLines, type Repository, readObjects, touchedLines } from "@hodlguard/git";

export class FreshLines {
  readonly #repository: Pick<Repository, "place">;
  readonly #compared = new Map<string, Promise<LineRange[] | null>>();
  readonly #touched = new Map<string, Promise<Buffer | null>>();

  constructor(repository: Pick<Repository, "place">) {
    this.#repository = repository;
  }

  /** Per predecessor (null: there was none) whether each touched line is new; one list of lines, true where new. */
  async against(blob: string, predecessors: readonly (string | null)[], sighting: Sighting): Promise<boolean[][]> {
    const bytes = await this.#bytes(blob);
    const lines = bytes === null || sighting.member !== null ? null : touchedLines(bytes, sighting.bytes.start, sighting.bytes.end);
    return Promise.all(
      predecessors.map(async (before) => {
        if (before === blob) return [false];
        if (before !== null && lines !== null) {
          const plain = plainAnswer(await this.#bytes(before), bytes!, lines);
          if (plain !== null) return Array.from({ length: lines.end - lines.start }, () => plain);
        }
        const fresh = before === null || lines === null ? null : await this.#newLines(before, blob);
        if (lines === null || fresh === null) return Array.from({ length: lines === null ? 1 : lines.end - lines.start }, () => true);
        return Array.from({ length: lines.end - lines.start }, (_, index) => contains(fresh, lines.start + index));
      }),
    );
  }

  #newLines(before: string, after: string): Promise<LineRange[] | null> {
    const key = `${before} ${after}`;
    const known = this.#compared.get(key) ?? newLines(this.#repository.place, before, after);
    this.#compared.set(key, known);
    return known;
  }

  #bytes(blob: string): Promise<Buffer | null> {
    const known = this.#touched.get(blob) ?? this.#read(blob);
    this.#touched.set(blob, known);
    return known;
  }

  async #read(blob: string): Promise<Buffer | null> {
    for await (const object of readObjects(this.#repository.place, [blob])) return "unread" in object ? null : object.bytes;
    return null;
  }
}

/**
 * What every diff would say of lines that stand once in the new blob: old within the beginning or the end that both blobs
 * share, new where the old blob has none of them. Null where only a diff can tell. Saves a process for most blobs of a
 * file with a long history.
 */
function plainAnswer(before: Buffer | null, after: Buffer, lines: LineRange): boolean | null {
  if (before === null) return null;
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
