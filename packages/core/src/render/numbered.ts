// One secret can stand on one line more than once; names that must differ are numbered from the second on.

/** The name, with `:2`, `:3`, ... behind it when `times` has seen it before. */
export function numbered(name: string, times: Map<string, number>): string {
  const count = (times.get(name) ?? 0) + 1;
  times.set(name, count);
  return count === 1 ? name : `${name}:${count}`;
}
