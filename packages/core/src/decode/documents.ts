// Bytes to documents: a blob is one, and so is every member of the archives inside it, told by content and not by name.
// What cannot be read (encrypted, damaged, of a kind that is not opened, beyond the budget) is named in `unread` and makes the
// scan incomplete. A member's name and an archive's comments are content too.

import { type Budget, DEEPEST, type Entry, fullBudget } from "./archive/budget.ts";
import { closedArchive } from "./archive/closed-archive.ts";
import { isGzip, readGzip } from "./archive/read-gzip.ts";
import { isTar, readTar } from "./archive/read-tar.ts";
import { isZip, readZip } from "./archive/read-zip.ts";
import type { Document, Unread } from "./document.ts";
import { encodeUtf8 } from "./latin1.ts";
import type { Bytes } from "./stored-bytes.ts";

/** Whether the bytes are an archive that `documentsOf` opens. */
export const isArchive = (bytes: Bytes): boolean => isGzip(bytes) || isZip(bytes) || isTar(bytes);

/** Whether the bytes are an archive of any kind, opened or named as not read. */
export const isPacked = (bytes: Bytes): boolean => isArchive(bytes) || closedArchive(bytes) !== null;

/** A part of a path that is long enough to be a secret. */
const longPart = /[^/\\]{20}/;

/** Lazily, one document at a time, so that members need not lie in memory together. Appends to `unread` as it goes. */
export function documentsOf(bytes: Bytes, unread: Unread[], budget: Budget = fullBudget()): Generator<Document> {
  return open(bytes, null, 0, budget, unread);
}

function* open(bytes: Bytes, member: string | null, depth: number, budget: Budget, unread: Unread[]): Generator<Document> {
  if (!isArchive(bytes)) {
    const closed = closedArchive(bytes);
    if (closed !== null) unread.push({ member, reason: `it is packed as ${closed}, which is not read` });
    // What it stores without packing it can still be read.
    yield { bytes, member };
    return;
  }
  if (depth >= DEEPEST) {
    unread.push({ member, reason: `it is an archive inside ${DEEPEST} others; deeper ones are not opened` });
    return;
  }
  for (const entry of isGzip(bytes) ? gzipEntries(bytes, budget) : isZip(bytes) ? readZip(bytes, budget) : readTar(bytes, budget)) {
    const path = entry.name === null ? member : member === null ? entry.name : `${member}!${entry.name}`;
    if (entry.name !== null && longPart.test(entry.name)) yield { bytes: encodeUtf8(entry.name), member: path };
    if (entry.problem !== null) unread.push({ member: path, reason: entry.problem });
    if (entry.bytes !== null) yield* open(entry.bytes, path, depth + 1, budget, unread);
  }
}

/** A gzipped tar is one archive with the tar's members; any other content is the one member. */
function* gzipEntries(bytes: Bytes, budget: Budget): Generator<Entry> {
  const content = readGzip(bytes, budget);
  if (content.bytes === null || !isTar(content.bytes)) {
    yield { ...content, name: content.name ?? "(content)" };
    return;
  }
  if (content.problem !== null) yield { ...content, name: null, bytes: null };
  yield* readTar(content.bytes, budget);
}
