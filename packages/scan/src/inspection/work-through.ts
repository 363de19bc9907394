// What a thread does: take tasks, build their objects, inspect blobs and messages, and note what trees and commits refer
// to. It keeps only what the main thread needs: sightings, faults, numbers, and names of objects.

import { serialize } from "node:v8";
import {
  type AbsentNames,
  type BaseTree,
  Column,
  type CommitLinks,
  CommitPacker,
  type Difference,
  kindOf,
  LooseReader,
  type ObjectKind,
  parseCommit,
  References,
  TreeBuilder,
  type TreeDifferences,
  TreeReader,
  type TreeVisitor,
} from "@hodlguard/git";
import type { Counted } from "../sources/source.ts";
import { type Inspect, isClean } from "./inspector.ts";
import { BIG, ENTRIES, MOST_ENTRIES, NEXT, type ObjectWork, type Task } from "./object-work.ts";
import { SuspectNames } from "./suspect-names.ts";

/** Milliseconds after which other things may happen: signals wait for that. */
const TURN = 20;

/** An object by the unit and row of its task; the main thread knows its name. */
export interface Row {
  readonly unit: number;
  readonly row: number;
}

interface SeenObject extends Row {
  readonly kind: ObjectKind;
  /** Bytes of the whole object. */
  readonly size: number;
  /**
   * `Inspected` as `v8.serialize` writes it. Kept as objects, sightings would hold on to the texts that their words are parts of,
   * and the collector would walk through them again and again.
   */
  readonly inspected: Uint8Array;
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
  /** What the trees hold, in the order of `trees`; null where git could read one of them in another way. */
  readonly differences: TreeDifferences | null;
  /** What trees, commits and tags name and the store does not hold. */
  readonly absent: AbsentNames;
  /** What commits and tags refer to; their rows are pairs of unit and row. */
  readonly links: CommitLinks;
}

/** Yields after every task, and within one every few objects; whoever runs it may let other things happen then. */
export function* workThrough(work: ObjectWork, inspect: Inspect): Generator<void, WorkResult> {
  const inspector = new ObjectInspector(work, inspect);
  // Tasks come in the order of their packs.
  let builder = null as { readonly unit: number; readonly trees: TreeBuilder<BaseTree | null> } | null;
  const loose = new LooseReader(work.limits.maxBytes);
  const { cells, tasks, plans } = work;
  try {
    for (let next = Atomics.add(cells, NEXT, 1); next < tasks.length; next = Atomics.add(cells, NEXT, 1)) {
      const task = tasks[next]!;
      while (task.big && Atomics.compareExchange(cells, BIG, 0, 1) !== 0) Atomics.wait(cells, BIG, 1);
      inspector.unit = task.unit;
      if (task.unit >= plans.length) yield* readLooseTask(work, task, loose, inspector);
      else {
        if (builder?.unit !== task.unit) {
          builder?.trees.close();
          builder = { unit: task.unit, trees: new TreeBuilder(plans[task.unit]!, work.limits, inspector) };
        }
        yield* buildTask(work, task, builder.trees, inspector);
      }
      if (task.big) leave(cells);
      yield;
    }
  } finally {
    builder?.trees.close();
  }
  return inspector.result();
}

function* buildTask(work: ObjectWork, task: Task, trees: TreeBuilder<BaseTree | null>, inspector: ObjectInspector): Generator<void> {
  const plan = work.plans[task.unit]!;
  for (let at = task.from; at < task.to; at++) {
    yield* trees.build(plan.roots[at]!);
    if (inspector.wantsPause()) yield;
  }
}

function* readLooseTask(work: ObjectWork, task: Task, reader: LooseReader, inspector: ObjectInspector): Generator<void> {
  const { folder, names } = work.loose[task.unit - work.plans.length]!;
  for (let row = task.from; row < task.to; row++) {
    const object = reader.read(folder, names[row]!, () => true);
    if (object === null) continue;
    if ("reason" in object) inspector.fault(row, object.reason);
    else inspector.object(row, object.kind, object.bytes, null, false);
    if (inspector.wantsPause()) yield;
  }
}

function leave(cells: Int32Array): void {
  Atomics.store(cells, BIG, 0);
  Atomics.notify(cells, BIG, 1);
}

class ObjectInspector implements TreeVisitor<BaseTree | null> {
  unit = 0;
  #turned = Date.now();
  readonly #inspect: Inspect;
  readonly #hashBytes: number;
  readonly #seen: SeenObject[] = [];
  readonly #faults: WorkResult["faults"] = [];
  readonly #clean = new Column();
  readonly #rows = new Column();
  readonly #tags = new Column();
  readonly #counted = { commits: 0, messages: 0, files: 0, blobs: 0, bytes: 0 };
  readonly #names: SuspectNames;
  readonly #references: References;
  readonly #trees: TreeReader;
  readonly #links: CommitPacker;

  constructor({ hashBytes, names, referred, cells }: ObjectWork, inspect: Inspect) {
    this.#hashBytes = hashBytes;
    this.#inspect = inspect;
    this.#names = new SuspectNames(inspect);
    this.#references = new References(names, referred);
    this.#trees = new TreeReader({
      hashBytes,
      references: this.#references,
      tellName: (name, isFolder) => this.#names.add(name, isFolder),
      mayKeep: (entries) => Atomics.add(cells, ENTRIES, entries) + entries <= MOST_ENTRIES,
    });
    this.#links = new CommitPacker(hashBytes);
  }

  object(row: number, code: number, bytes: Uint8Array, difference: Difference<BaseTree | null> | null, isBase: boolean): BaseTree | null {
    const kind = kindOf(code);
    if (kind === "tree") {
      this.#rows.push(this.unit);
      this.#rows.push(row);
      const base = difference?.base ?? null;
      return this.#trees.read(bytes, base, base === null ? [] : difference!.copied(), isBase);
    }
    if (kind === "blob") {
      this.#counted.blobs++;
      this.#counted.bytes += bytes.length;
      if (this.#isClean(row, kind, bytes)) for (const number of [this.unit, row, bytes.length]) this.#clean.push(number);
    } else this.#message(row, kind, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    return null;
  }

  /** True once in a while. */
  wantsPause(): boolean {
    const now = Date.now();
    if (now - this.#turned < TURN) return false;
    this.#turned = now;
    return true;
  }

  release(base: BaseTree | null): void {
    if (base !== null) this.#trees.release(base);
  }

  fault(row: number, reason: string): void {
    this.#faults.push({ unit: this.unit, row, reason });
  }

  result(): WorkResult {
    const links = this.#links.packed();
    for (let at = 0; at < links.names.length; at += this.#hashBytes) this.#references.refer(links.names, at);
    return {
      seen: this.#seen,
      faults: this.#faults,
      clean: this.#clean.packed(),
      trees: this.#rows.packed(),
      tags: this.#tags.packed(),
      counted: this.#counted,
      names: this.#names.all(),
      differences: this.#trees.differences(),
      absent: this.#references.absent(),
      links,
    };
  }

  #message(row: number, kind: "commit" | "tag", bytes: Buffer): void {
    const text = parseCommit(bytes);
    const hex = this.#hashBytes * 2;
    this.#counted.messages++;
    if (kind === "commit") {
      this.#counted.commits++;
      if (!this.#links.commit(this.unit, row, bytes)) {
        for (const parent of text.parents) this.#refer(parent);
        this.#refer(bytes.toString("latin1", "tree ".length, "tree ".length + hex));
      }
    } else {
      this.#tags.push(this.unit);
      this.#tags.push(row);
      this.#links.tag(this.unit, row, bytes);
      this.#refer(bytes.toString("latin1", "object ".length, "object ".length + hex));
    }
    this.#isClean(row, kind, text.words);
  }

  #refer(name: string): void {
    const bytes = Buffer.from(name, "hex");
    if (bytes.length === this.#hashBytes) this.#references.refer(bytes);
  }

  #isClean(row: number, kind: ObjectKind, bytes: Uint8Array): boolean {
    const inspected = this.#inspect(bytes);
    const clean = isClean(inspected);
    if (!clean) this.#seen.push({ unit: this.unit, row, kind, size: bytes.length, inspected: serialize(inspected) });
    return clean;
  }
}
