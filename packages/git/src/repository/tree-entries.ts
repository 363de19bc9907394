// The entries of a tree object: mode, name bytes, id. A damaged tree gives the entries before the damage.

export interface TreeEntry {
  readonly mode: string;
  readonly name: Buffer;
  readonly oid: string;
}

/** @param idBytes 20 in SHA-1 repositories, 32 in SHA-256 ones */
export function* treeEntries(tree: Buffer, idBytes: number): Generator<TreeEntry> {
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(32, at);
    const end = tree.indexOf(0, space + 1);
    if (space === -1 || end === -1 || end + 1 + idBytes > tree.length) return;
    const next = end + 1 + idBytes;
    yield { mode: tree.toString("latin1", at, space), name: tree.subarray(space + 1, end), oid: tree.toString("hex", end + 1, next) };
    at = next;
  }
}
