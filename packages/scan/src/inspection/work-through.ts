// What a thread does: take tasks, build their objects, inspect blobs and messages, and note what trees and commits refer
// to. It keeps only what the main thread needs: sightings, faults, numbers, and names of objects.

import { createHash } from "node:crypto";
import type { Detector, Inspected } from "@hodlguard/core";
import { inspect } from "@hodlguard/core/inspect";
import {
  type CommitLinks,
  CommitPacker,
  kindOf,
  LooseReader,
  NameSet,
  type ObjectKind,
  parseCommit,
  TreeBuilder,
  type TreeVisitor,
} from "@hodlguard/git";
import type { Counted } from "../sources/source.ts";
import "./lend.ts";
import { nativeInflate } from "./native-inflate.ts";
import { BIG, NEXT, type ObjectWork, STOP, type Task } from "./object-work.ts";
import { readTree } from "./read-tree.ts";

/** Stands for the rest of a value of 64 random bytes in base64. */
const anySecret = createHash("sha512").update("any").digest("base64").replaceAll("/", "+");

/** Milliseconds after which a thread that waits for another looks up: the other may have died. */
const PATIENCE = 50;

/** An object by the unit and row of its task; the main thread knows its name. */
export interface Row {
  readonly unit: number;
  readonly row: number;
}

interface SeenObject extends Row {
  readonly kind: ObjectKind;
  /** Bytes of the whole object. */
  readonly size: number;
  readonly inspected: Inspected;
}

export interface WorkResult {
  /** Blobs and messages with sightings or unread parts. */
  readonly seen: SeenObject[];
  readonly faults: (Row & { readonly reason: string })[];
  /** Unit, row and size of every blob without sightings and unread parts, one after the other. */
  readonly clean: Uint32Array;
  /** Unit and row of every tree and of every tag, one after the other. */
  readonly trees: Uint32Array;
  readonly tags: Uint32Array;
  readonly counted: Counted;
  /** Names of files and folders in which a detector sees something, each once. */
  readonly names: string[];
  /** Names of all objects that something refers to, but for those in `links`, one after the other. */
  readonly references: Uint8Array;
  /** What commits and tags refer to; their rows are pairs of unit and row. */
  readonly links: CommitLinks;
}

/** Yields after every task; whoever runs it may let other things happen then. */
export function* workThrough(work: ObjectWork, detectors: readonly Detector[]): Generator<void, WorkResult> {
  const inspector = new ObjectInspector(work.hashBytes, detectors);
  // Tasks come in the order of their packs.
  let builder = null as { readonly unit: number; readonly trees: TreeBuilder<boolean> } | null;
  const loose = new LooseReader(work.limits.maxBytes);
  const { cells, tasks, plans } = work;
  try {
    for (let next = Atomics.add(cells, NEXT, 1); next < tasks.length; next = Atomics.add(cells, NEXT, 1)) {
      if (Atomics.load(cells, STOP) !== 0) break;
      const task = tasks[next]!;
      while (task.big && Atomics.compareExchange(cells, BIG, 0, 1) !== 0) {
        if (Atomics.load(cells, STOP) !== 0) return inspector.result();
        Atomics.wait(cells, BIG, 1, PATIENCE);
        yield;
      }
      inspector.unit = task.unit;
      if (task.unit >= plans.length) readLooseTask(work, task, loose, inspector);
      else {
        if (builder?.unit !== task.unit) {
          builder?.trees.close();
          builder = { unit: task.unit, trees: new TreeBuilder(plans[task.unit]!, work.limits, inspector) };
        }
        buildTask(work, task, builder.trees);
      }
      if (task.big) leave(cells);
      yield;
    }
  } finally {
    builder?.trees.close();
  }
  return inspector.result();
}

function buildTask(work: ObjectWork, task: Task, trees: TreeBuilder<boolean>): void {
  const plan = work.plans[task.unit]!;
  for (let at = task.from; at < task.to; at++) {
    const root = plan.roots[at]!;
    // Whatever stands on a tree is a tree.
    if (!work.knowsTrees || kindOf(plan.kinds[root]!) !== "tree") trees.build(root);
  }
}

function readLooseTask(work: ObjectWork, task: Task, reader: LooseReader, inspector: ObjectInspector): void {
  const { folder, names } = work.loose[task.unit - work.plans.length]!;
  for (let row = task.from; row < task.to; row++) {
    const object = reader.read(folder, names[row]!, () => true);
    if (object === null) continue;
    if ("reason" in object) inspector.fault(row, object.reason);
    else inspector.object(row, object.kind, object.bytes, null);
  }
}

function leave(cells: Int32Array): void {
  Atomics.store(cells, BIG, 0);
  Atomics.notify(cells, BIG, 1);
}

class ObjectInspector implements TreeVisitor<boolean> {
  unit = 0;
  readonly #detectors: readonly Detector[];
  readonly #hashBytes: number;
  readonly #seen: SeenObject[] = [];
  readonly #faults: WorkResult["faults"] = [];
  readonly #clean: number[] = [];
  readonly #trees: number[] = [];
  readonly #tags: number[] = [];
  readonly #counted = { commits: 0, messages: 0, files: 0, blobs: 0, bytes: 0 };
  readonly #names = new Map<string, boolean>();
  readonly #references: NameSet;
  readonly #links: CommitPacker;

  constructor(hashBytes: number, detectors: readonly Detector[]) {
    this.#hashBytes = hashBytes;
    this.#detectors = detectors;
    this.#references = new NameSet(hashBytes);
    this.#links = new CommitPacker(hashBytes);
  }

  object(
    row: number,
    code: number,
    bytes: Uint8Array,
    difference: { readonly base: boolean | undefined; fresh(): number[] } | null,
  ): boolean {
    const kind = kindOf(code);
    if (kind === "tree") {
      this.#trees.push(this.unit, row);
      // What the base holds, too, was noted when it was read.
      const fresh = difference?.base === true ? difference.fresh() : null;
      readTree(bytes, this.#hashBytes, fresh, this.#references, (name, assigns) => this.#name(name, assigns));
    } else if (kind === "blob") {
      this.#counted.blobs++;
      this.#counted.bytes += bytes.length;
      if (this.#isClean(row, kind, bytes)) this.#clean.push(this.unit, row, bytes.length);
    } else this.#message(row, kind, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    return true;
  }

  fault(row: number, reason: string): void {
    this.#faults.push({ unit: this.unit, row, reason });
  }

  result(): WorkResult {
    return {
      seen: this.#seen,
      faults: this.#faults,
      clean: Uint32Array.from(this.#clean),
      trees: Uint32Array.from(this.#trees),
      tags: Uint32Array.from(this.#tags),
      counted: this.#counted,
      names: [...this.#names].filter(([, seen]) => seen).map(([name]) => name),
      references: this.#references.bytes(),
      links: this.#links.packed(),
    };
  }

  #message(row: number, kind: "commit" | "tag", bytes: Buffer): void {
    const { parents, words } = parseCommit(bytes);
    const hex = this.#hashBytes * 2;
    this.#counted.messages++;
    if (kind === "commit") {
      this.#counted.commits++;
      if (!this.#links.commit(this.unit, row, bytes)) {
        for (const parent of parents) this.#refer(parent);
        this.#refer(bytes.toString("latin1", "tree ".length, "tree ".length + hex));
      }
    } else {
      this.#tags.push(this.unit, row);
      this.#links.tag(this.unit, row, bytes);
      this.#refer(bytes.toString("latin1", "object ".length, "object ".length + hex));
    }
    this.#isClean(row, kind, words);
  }

  #refer(name: string): void {
    const bytes = Buffer.from(name, "hex");
    if (bytes.length === this.#hashBytes) this.#references.add(bytes);
  }

  #isClean(row: number, kind: ObjectKind, bytes: Uint8Array): boolean {
    const inspected = inspect(bytes, { detectors: this.#detectors, inflate: nativeInflate });
    const isClean = inspected.sightings.length + inspected.unread.length === 0;
    if (!isClean) this.#seen.push({ unit: this.unit, row, kind, size: bytes.length, inspected });
    return isClean;
  }

  /** A folder that assigns a value is told if any random value behind it would be seen: the value may go on behind the slash. */
  #name(name: Uint8Array, assigns: boolean): void {
    const text = Buffer.from(name.buffer, name.byteOffset, name.length).toString("latin1");
    if (this.#names.has(text)) return;
    const tried = assigns ? [name, Buffer.from(`binance/${text}/${anySecret}`, "latin1")] : [name];
    const seen = tried.some((path) => {
      const { sightings, unread } = inspect(path, { detectors: this.#detectors });
      return sightings.length + unread.length > 0;
    });
    this.#names.set(text, seen);
  }
}
