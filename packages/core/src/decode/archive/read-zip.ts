// ZIP (PKWARE APPNOTE 6.3): the central directory tells the members, as every unpacker reads it; where it is missing, the
// local headers do as far as they go. Stored and deflated members are read, others are named as not read.

import { decodeUtf8, encodeUtf8 } from "../latin1.ts";
import { type Bytes, byteReader, part, piece } from "../stored-bytes.ts";
import type { Budget, Entry } from "./budget.ts";
import { crc32, wrongChecksum } from "./crc32.ts";
import { inflateWithin } from "./inflate.ts";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const END_SIZE = 22;
/** With it all of the signatures above begin. */
const SIGN = 0x50;
const LONGEST_COMMENT = 0xffff;

/** The archive's bytes one by one; 0 outside. */
type ByteAt = (at: number) => number;

const u16 = (byte: ByteAt, at: number): number => byte(at) | (byte(at + 1) << 8);
const u32 = (byte: ByteAt, at: number): number => (u16(byte, at) | (u16(byte, at + 2) << 16)) >>> 0;
/** Exact to 2^53; a larger offset lies outside any archive anyway. */
const u64 = (byte: ByteAt, at: number): number => u32(byte, at) + u32(byte, at + 4) * 0x1_0000_0000;

/** Begins as an archive, or ends as one without a comment (self-extracting programs). */
export function isZip(bytes: Bytes): boolean {
  const size = bytes.length;
  if (size < END_SIZE) return false;
  if (bytes instanceof Uint8Array && bytes[0] !== SIGN && bytes[size - END_SIZE] !== SIGN) return false;
  const byte = byteReader(bytes);
  const first = u32(byte, 0);
  return first === LOCAL || first === END || (u32(byte, size - END_SIZE) === END && findDirectory(bytes, byte) !== null);
}

interface Member {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  /** Of the content, as a header tells. */
  readonly size: number;
  /** CRC-32 of the content, or null where the header leaves it to what follows the content. */
  readonly sum: number | null;
  readonly comment: string;
  /** Offset of its local header. */
  readonly local: number;
}

const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;
/** Nothing, deflated. */
const EMPTY = 2;

export function* readZip(bytes: Bytes, budget: Budget): Generator<Entry> {
  const byte = byteReader(bytes);
  const directory = findDirectory(bytes, byte);
  for (const member of directory === null ? localMembers(bytes, byte) : centralMembers(bytes, byte, directory)) {
    if (member.name.endsWith("/") && member.packedSize <= EMPTY) continue;
    if (--budget.members < 0) {
      yield {
        name: member.name,
        bytes: null,
        problem: "the archives of this file hold too many members; this one and those after it were not read",
      };
      return;
    }
    yield { name: member.name, ...checked(contentOf(bytes, byte, member, budget), member) };
    if (member.comment !== "") yield commentEntry(`${member.name} (comment)`, member.comment);
  }
  if (directory !== null && directory.comment !== "") yield commentEntry("(comment)", directory.comment);
  if (directory === null) yield { name: "(directory)", bytes: null, problem: "the archive is cut off: its list of members is missing" };
}

const commentEntry = (name: string, comment: string): Entry => ({ name, bytes: encodeUtf8(comment), problem: null });

interface Content {
  readonly bytes: Bytes | null;
  readonly problem: string | null;
}

/** Damaged content is read all the same, and named. */
const checked = ({ bytes, problem }: Content, { sum }: Member): Content => ({
  bytes,
  problem: problem === null && bytes !== null && sum !== null && crc32(bytes) !== sum ? wrongChecksum : problem,
});

function contentOf(bytes: Bytes, byte: ByteAt, member: Member, budget: Budget): Content {
  if (member.flags & ENCRYPTED) return { bytes: null, problem: "it is encrypted with a password" };
  if (u32(byte, member.local) !== LOCAL) return { bytes: null, problem: "the archive is damaged: the member is not where its list says" };
  const start = member.local + 30 + u16(byte, member.local + 26) + u16(byte, member.local + 28);
  const packed = part(bytes, start, start + member.packedSize);
  const cut = packed.length < member.packedSize ? "it is cut off at the end of the archive" : null;
  if (member.method === 8) {
    const inflated = inflateWithin(packed, "deflate", budget, member.size);
    return { bytes: inflated.bytes, problem: inflated.problem ?? cut };
  }
  if (member.method !== 0) return { bytes: null, problem: `it is packed with method ${member.method}, which is not read` };
  if (packed.length > budget.bytes) return { bytes: null, problem: "the archives of this file unpack to more than 64 MiB" };
  budget.bytes -= packed.length;
  return { bytes: packed, problem: cut };
}

interface Directory {
  readonly at: number;
  readonly entries: number;
  /** Bytes that stand before the archive (a program that unpacks itself): all offsets count from behind them. */
  readonly shift: number;
  readonly comment: string;
}

function findDirectory(bytes: Bytes, byte: ByteAt): Directory | null {
  const total = bytes.length;
  for (let end = total - END_SIZE; end >= Math.max(0, total - END_SIZE - LONGEST_COMMENT); end--) {
    if (byte(end) !== 0x50 || u32(byte, end) !== END || end + END_SIZE + u16(byte, end + 20) > total) continue;
    let [entries, size, offset, tail] = [u16(byte, end + 10), u32(byte, end + 12), u32(byte, end + 16), end];
    if (end >= 20 && u32(byte, end - 20) === END_64_LOCATOR) {
      const end64 = u64(byte, end - 12);
      if (u32(byte, end64) === END_64)
        [entries, size, offset, tail] = [u64(byte, end64 + 32), u64(byte, end64 + 40), u64(byte, end64 + 48), end64];
    }
    const at = tail - size;
    if (at < 0 || (entries > 0 && u32(byte, at) !== CENTRAL)) continue;
    const comment = decodeUtf8(piece(bytes, end + END_SIZE, end + END_SIZE + u16(byte, end + 20)));
    return { at, entries, shift: at - offset, comment };
  }
  return null;
}

function* centralMembers(bytes: Bytes, byte: ByteAt, { at, entries, shift }: Directory): Generator<Member> {
  let offset = at;
  for (let index = 0; index < entries && u32(byte, offset) === CENTRAL; index++) {
    const [nameSize, extraSize, commentSize] = [u16(byte, offset + 28), u16(byte, offset + 30), u16(byte, offset + 32)];
    const sizes = wideSizes(byte, offset, offset + 46 + nameSize, extraSize);
    yield {
      name: decodeUtf8(piece(bytes, offset + 46, offset + 46 + nameSize)),
      flags: u16(byte, offset + 8),
      method: u16(byte, offset + 10),
      packedSize: sizes.packed,
      size: sizes.whole,
      sum: u32(byte, offset + 16),
      comment: decodeUtf8(piece(bytes, offset + 46 + nameSize + extraSize, offset + 46 + nameSize + extraSize + commentSize)),
      local: sizes.local + shift,
    };
    offset += 46 + nameSize + extraSize + commentSize;
  }
}

/** ZIP64: sizes of 0xFFFFFFFF stand in the extra field with id 1, in the order unpacked, packed, offset. */
function wideSizes(byte: ByteAt, header: number, extra: number, extraSize: number): { packed: number; whole: number; local: number } {
  let [packed, whole, local] = [u32(byte, header + 20), u32(byte, header + 24), u32(byte, header + 42)];
  for (let at = extra; at + 4 <= extra + extraSize; at += 4 + u16(byte, at + 2)) {
    if (u16(byte, at) !== 1) continue;
    let field = at + 4;
    if (whole === 0xffffffff) {
      whole = u64(byte, field);
      field += 8;
    }
    if (packed === 0xffffffff) {
      packed = u64(byte, field);
      field += 8;
    }
    if (local === 0xffffffff) local = u64(byte, field);
  }
  return { packed, whole, local };
}

function* localMembers(bytes: Bytes, byte: ByteAt): Generator<Member> {
  for (let at = 0; at + 30 <= bytes.length && u32(byte, at) === LOCAL; ) {
    const [flags, nameSize, extraSize] = [u16(byte, at + 6), u16(byte, at + 26), u16(byte, at + 28)];
    const start = at + 30 + nameSize + extraSize;
    const told = u32(byte, at + 18);
    const packedSize = flags & SIZES_FOLLOW && told === 0 ? bytes.length - start : told;
    yield {
      name: decodeUtf8(piece(bytes, at + 30, at + 30 + nameSize)),
      flags,
      method: u16(byte, at + 8),
      packedSize: Math.max(0, packedSize),
      size: u32(byte, at + 22),
      sum: flags & SIZES_FOLLOW ? null : u32(byte, at + 14),
      comment: "",
      local: at,
    };
    at = start + packedSize;
  }
}
