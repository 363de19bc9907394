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

const contains = (ranges: readonly LineRange[], line: number): boolean => ranges.some(({ start, end }) => start <= line && line < end);
