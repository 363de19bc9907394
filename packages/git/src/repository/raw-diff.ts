// Git's raw diff format with -z, record by record: which path went from which object to which. Names stay bytes.

export interface RawChange {
  /** `A` added, `M` modified, `D` deleted, `T` type changed, `U` unmerged, `R` renamed, `C` copied. */
  readonly status: string;
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldOid: string;
  readonly newOid: string;
  readonly path: Buffer;
  /** The rename's or copy's source, else null. */
  readonly source: Buffer | null;
}

/** A header is what stands between the changes: with `diff-tree --stdin --format=%H %P` a commit and its parents. */
export type RawRecord = { readonly header: string } | { readonly change: RawChange };

const metaPattern = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;

export async function* parseRawDiff(records: AsyncIterable<Buffer>): AsyncGenerator<RawRecord> {
  let meta: RegExpExecArray | null = null;
  let source: Buffer | null = null;
  for await (const record of records) {
    if (meta === null) {
      const text = record.toString("latin1").replace(/^\n+/, "");
      meta = metaPattern.exec(text);
      if (meta === null && text !== "") yield { header: text };
      continue;
    }
    const [, oldMode, newMode, oldOid, newOid, status] = meta as unknown as string[];
    if ((status === "R" || status === "C") && source === null) {
      source = record;
      continue;
    }
    yield { change: { status: status!, oldMode: oldMode!, newMode: newMode!, oldOid: oldOid!, newOid: newOid!, path: record, source } };
    meta = null;
    source = null;
  }
}

export const isGitlink = (mode: string): boolean => mode === "160000";
