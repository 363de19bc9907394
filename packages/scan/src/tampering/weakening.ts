// What a change to a guarded file did to the guard, in words. Only what weakens it, or changes it in a way that nobody can
// tell from weakening; a stricter rule is never reported.

export interface Weakening {
  /** 1-based line in the new content; 1 where something went. */
  readonly line: number;
  /** One sentence. */
  readonly message: string;
}

/** A file's content on both sides of a change; null where there is none. */
export interface Change {
  readonly path: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
}

export const textOf = (bytes: Uint8Array | null): string => (bytes === null ? "" : new TextDecoder().decode(bytes));

export interface Line {
  readonly number: number;
  /** Its first characters, which is where calls and settings stand; patterns are tried on no more. */
  readonly text: string;
  readonly whole: string;
}

const LONGEST = 1024;

/** Lines of `after` that `before` lacks, and the other way round, moved lines not counted; blanks at both ends do not matter. */
export function lineChanges(before: string, after: string): { added: Line[]; removed: Line[] } {
  const [old, now] = [linesOf(before), linesOf(after)];
  return { added: without(now, old), removed: without(old, now) };
}

const linesOf = (text: string): Line[] =>
  text
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => (line.trim() === "" ? [] : [{ number: index + 1, text: line.trim().slice(0, LONGEST), whole: line.trim() }]));

function without(lines: readonly Line[], others: readonly Line[]): Line[] {
  const left = new Map<string, number>();
  for (const { whole } of others) left.set(whole, (left.get(whole) ?? 0) + 1);
  return lines.filter(({ whole }) => {
    const count = left.get(whole) ?? 0;
    left.set(whole, count - 1);
    return count <= 0;
  });
}
