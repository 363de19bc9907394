// A repository's object database, opened in-process: every pack and loose folder that git itself would look into, with
// single objects read by name. What is damaged or unknown here is told, and left to git (`read-with-git.ts`).

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Delta } from "./delta.ts";
import { emptyHeader } from "./entry-header.ts";
import { canInflate, Inflater } from "./inflater.ts";
import { kindOf, type ObjectKind, OFS_DELTA, REF_DELTA } from "./kinds.ts";
import { hasLoose, loosePath, readLoose } from "./loose.ts";
import { readMultiPackIndex } from "./multi-pack-index.ts";
import { ObjectFault, reasonOf } from "./object-fault.ts";
import { Pack, packName, packPath } from "./pack.ts";
import { findName, type PackIndex, readPackIndex } from "./pack-index.ts";
import { Slab } from "./slab.ts";
import { type StoreLocation, storeFolders } from "./store-folders.ts";

export interface StoredObject {
  readonly kind: ObjectKind;
  readonly bytes: Uint8Array;
}

export interface OpenedPack {
  readonly path: string;
  readonly index: PackIndex;
  /** Null with a reason where only the index can be read. */
  readonly pack: Pack | null;
  readonly reason: string | null;
}

/** A file of the store that cannot be read here, not even the names it holds. */
export interface StoreFault {
  readonly path: string;
  readonly reason: string;
}

/** Random reads keep to small windows: the next object is likely to lie elsewhere. */
const WINDOW = 1 << 16;

export class ObjectStore {
  readonly location: StoreLocation;
  readonly hashBytes: number;
  readonly folders: readonly string[];
  readonly packs: readonly OpenedPack[];
  readonly faults: readonly StoreFault[];
  readonly #inflater = new Inflater();
  readonly #delta = new Delta();

  constructor(location: StoreLocation) {
    this.location = location;
    this.hashBytes = location.objectFormat === "sha1" ? 20 : 32;
    this.folders = storeFolders(location);
    const packs: OpenedPack[] = [];
    const faults: StoreFault[] = [];
    for (const folder of this.folders) openPacks(join(folder, "pack"), this.hashBytes, packs, faults);
    this.packs = packs;
    this.faults = faults;
  }

  /** Whether an object of this name is stored here (it may still be damaged). */
  has(name: string): boolean {
    const bytes = Buffer.from(name, "hex");
    return this.packs.some(({ index }) => findName(index, bytes, 0) >= 0) || this.folders.some((folder) => hasLoose(folder, name));
  }

  /** A code of `kinds.ts`, or 0 where the object cannot be read. */
  looseKind(folder: string, name: string): number {
    try {
      return readLoose(loosePath(folder, name), this.#inflater, () => null).kind;
    } catch (error) {
      reasonOf(error);
      return 0;
    }
  }

  /**
   * One object by its full hexadecimal name: `missing` where no pack or folder has it, a reason where it is damaged or
   * larger than `maxBytes`. The bytes are the caller's own.
   */
  read(name: string, maxBytes: number): StoredObject | { readonly missing: true } | { readonly reason: string } {
    if (!canInflate()) return { reason: "this Node cannot unpack objects" };
    let reason: string | null = null;
    for (const { pack, index, position, fault } of this.#places(name)) {
      try {
        if (pack === null) throw new ObjectFault(fault ?? "its pack cannot be read");
        return this.#build(pack, index, index.offsets[position]!, maxBytes);
      } catch (error) {
        reason ??= reasonOf(error);
      }
    }
    for (const folder of this.folders) {
      try {
        if (hasLoose(folder, name)) return this.#readLoose(loosePath(folder, name), maxBytes);
      } catch (error) {
        reason ??= reasonOf(error);
      }
    }
    return reason === null ? { missing: true } : { reason };
  }

  close(): void {
    for (const { pack } of this.packs) pack?.close();
  }

  *#places(name: string): Generator<{ pack: Pack | null; index: PackIndex; position: number; fault: string | null }> {
    const bytes = Buffer.from(name, "hex");
    if (bytes.length !== this.hashBytes) return;
    for (const { pack, index, reason } of this.packs) {
      const position = findName(index, bytes, 0);
      if (position >= 0) yield { pack, index, position, fault: reason };
    }
  }

  #readLoose(path: string, maxBytes: number): StoredObject {
    let bytes = new Uint8Array(0);
    const { kind, size } = readLoose(path, this.#inflater, (head) => {
      if (head.size > maxBytes) throw new ObjectFault(`is larger than ${maxBytes} bytes`);
      bytes = new Uint8Array(head.size + 1);
      return { bytes, at: 0 };
    });
    return { kind: kindOf(kind), bytes: bytes.subarray(0, size) };
  }

  /** Collects the chain of deltas from the object down to its root, then builds upwards. */
  #build(pack: Pack, index: PackIndex, offset: number, maxBytes: number): StoredObject {
    const chain: { position: number; size: number }[] = [];
    const seen = new Set<number>();
    const header = emptyHeader();
    for (let at = offset; ; ) {
      if (seen.has(at)) throw new ObjectFault("is a delta on itself");
      seen.add(at);
      pack.header(at, header);
      if (header.size > maxBytes) throw new ObjectFault(`is larger than ${maxBytes} bytes`);
      chain.push({ position: at + header.length, size: header.size });
      if (header.kind === OFS_DELTA) at = header.base;
      else if (header.kind === REF_DELTA) {
        const position = findName(index, pack.file.bytes, header.name);
        if (position < 0) throw new ObjectFault("is a delta whose base is not in its pack");
        at = index.offsets[position]!;
      } else break;
    }
    const slab = new Slab(maxBytes * 3 + 4096, 1 << 14);
    const inflate = (link: { position: number; size: number }) => {
      const limit = pack.end - link.position;
      this.#inflater.check(limit, link.size);
      const room = slab.take(link.size + 1);
      this.#inflater.inflate(pack.file, link.position, limit, slab.bytes, room.at, link.size);
      return room;
    };
    let object = inflate(chain.pop()!);
    for (let link = chain.pop(); link !== undefined; link = chain.pop()) {
      const instructions = inflate(link);
      const start = instructions.at;
      this.#delta.read(slab.bytes, start, start + link.size, object.size - 1, maxBytes);
      const room = slab.take(this.#delta.size + 1);
      this.#delta.build(slab.bytes, object.at, room.at, instructions.at - start);
      slab.give(instructions);
      slab.give(object);
      object = room;
    }
    return { kind: kindOf(header.kind), bytes: slab.bytes.slice(object.at, object.at + object.size - 1) };
  }
}

function openPacks(folder: string, hashBytes: number, packs: OpenedPack[], faults: StoreFault[]): void {
  let files: string[];
  try {
    files = readdirSync(folder).sort();
  } catch {
    return;
  }
  const present = new Set(files);
  const indexes = new Map<string, PackIndex | string>();
  for (const file of files.filter((file) => file.endsWith(".idx") && present.has(`${packName(file)}.pack`)))
    indexes.set(packName(file), indexOf(join(folder, file), hashBytes));
  if (present.has("multi-pack-index") && files.some((file) => file.endsWith(".pack") && !indexes.has(packName(file)))) {
    try {
      for (const [name, index] of readMultiPackIndex(join(folder, "multi-pack-index"), hashBytes))
        if (!indexes.has(name) && present.has(`${name}.pack`)) indexes.set(name, index);
    } catch (error) {
      faults.push({ path: join(folder, "multi-pack-index"), reason: reasonOf(error) });
    }
  }
  for (const [name, index] of indexes) {
    const path = packPath(join(folder, `${name}.idx`));
    if (typeof index === "string") {
      faults.push({ path, reason: index });
      continue;
    }
    try {
      packs.push({ path, index, pack: new Pack(path, hashBytes, index, WINDOW), reason: null });
    } catch (error) {
      packs.push({ path, index, pack: null, reason: reasonOf(error) });
    }
  }
}

function indexOf(path: string, hashBytes: number): PackIndex | string {
  try {
    return readPackIndex(path, hashBytes);
  } catch (error) {
    return reasonOf(error);
  }
}
