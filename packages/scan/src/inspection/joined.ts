/** Columns of one kind, one after the other. */
export function joined<A extends Uint8Array | Uint32Array | Float64Array>(columns: readonly [A, ...A[]] | readonly A[]): A {
  const Kind = columns[0]!.constructor as new (length: number) => A;
  const all = new Kind(columns.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const column of columns) {
    all.set(column, to);
    to += column.length;
  }
  return all;
}
