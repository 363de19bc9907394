// One opened pack with its index: proves that the two belong together, and reads entry headers and data by offset.

import { basename, dirname, join } from "node:path";
import { type EntryHeader, readEntryHeader } from "./entry-header.ts";
import { FileWindow } from "./file-window.ts";
import { ObjectFault } from "./object-fault.ts";
import type { PackIndex } from "./pack-index.ts";

const PACK = 0x5041434b;
const HEADER = 12;

export class Pack {
  readonly file: FileWindow;
  /** Where the entries end and the pack's checksum begins. */
  readonly end: number;
  readonly hashBytes: number;

  /** @throws ObjectFault where the pack is of an unknown version or does not belong to the index. */
  constructor(path: string, hashBytes: number, index: PackIndex | null, capacity?: number) {
    this.hashBytes = hashBytes;
    this.file = new FileWindow(path, capacity);
    this.end = this.file.size - hashBytes;
    try {
      if (this.end < HEADER) throw new ObjectFault("the pack is cut short");
      const start = this.file.seek(0, HEADER);
      const head = new DataView(this.file.bytes.buffer, start, HEADER);
      if (head.getUint32(0) !== PACK) throw new ObjectFault("the file is no pack");
      if (head.getUint32(4) !== 2 && head.getUint32(4) !== 3)
        throw new ObjectFault(`the pack has the unknown version ${head.getUint32(4)}`);
      if (index?.packChecksum) this.#match(index, head.getUint32(8));
    } catch (error) {
      this.file.close();
      throw error;
    }
  }

  header(position: number, header: EntryHeader): void {
    readEntryHeader(this.file, position, this.end, this.hashBytes, header);
  }

  close(): void {
    this.file.close();
  }

  #match(index: PackIndex, count: number): void {
    if (count !== index.count) throw new ObjectFault("the pack and its index tell different numbers of objects");
    const at = this.file.seek(this.end, this.hashBytes);
    if (!index.packChecksum!.every((byte, offset) => this.file.bytes[at + offset] === byte))
      throw new ObjectFault("the index belongs to another pack");
  }
}

/** The name by which index and pack of a folder find each other. */
export const packName = (path: string): string => basename(path).replace(/\.(idx|pack)$/, "");

export const packPath = (indexPath: string): string => join(dirname(indexPath), `${packName(indexPath)}.pack`);
