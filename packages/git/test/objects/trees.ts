// Trees for tests, as git writes them, and as deltas of each other.

export interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly id: Buffer;
}

export const id = (number: number): Buffer => Buffer.alloc(20, number);

export const treeOf = (entries: readonly Entry[]): Buffer =>
  Buffer.concat(entries.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`, "latin1"), id]));

/** In git's order: a folder's name counts as if a slash stood behind it. */
export const sorted = (entries: readonly Entry[]): Entry[] => {
  const key = ({ mode, name }: Entry) => (mode === "40000" ? `${name}/` : `${name}\0`);
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** What a delta could take over from a base, as `Delta.copied` tells it: their common beginnings and ends, cut in two each. */
export function copiedFrom(base: Buffer, made: Buffer, cut: number): number[] {
  const most = Math.min(base.length, made.length);
  let head = 0;
  while (head < most && base[head] === made[head]) head++;
  let tail = 0;
  while (tail < most - head && base[base.length - 1 - tail] === made[made.length - 1 - tail]) tail++;
  const halves = (to: number, from: number, length: number): number[] => {
    const first = Math.min(cut, length);
    return [to, from, first, to + first, from + first, length - first];
  };
  return [...halves(0, 0, head), ...halves(made.length - tail, base.length - tail, tail)];
}
