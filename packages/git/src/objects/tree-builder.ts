// Builds the delta trees of a pack depth-first, so that every object is built exactly once, from a base that is still in
// memory. What cannot be built is told with a reason, together with all that stands on it; nothing is guessed.

import { Delta } from "./delta.ts";
import { Inflater } from "./inflater.ts";
import { ObjectFault, reasonOf } from "./object-fault.ts";
import { Pack } from "./pack.ts";
import { type Room, Slab } from "./slab.ts";
import type { TreePlan } from "./tree-plan.ts";

/** How an object differs from the object it is stored as a delta of. */
export interface Difference<Note> {
  /** What the visitor returned for the base; undefined where the base was not shown to it. */
  readonly base: Note | undefined;
  /** See `Delta.copied`. */
  copied(): number[];
}

export interface TreeVisitor<Note> {
  /**
   * `bytes` are overwritten after the call. What is returned is handed on to the deltas that stand on this object; `isBase`:
   * there are some.
   */
  object(row: number, kind: number, bytes: Uint8Array, difference: Difference<Note> | null, isBase: boolean): Note;
  /** Told when all deltas that stand on an object were built. */
  release?(note: Note): void;
  /** The object, and all that stand on it, are larger than the limit or cannot be built here. */
  fault(row: number, reason: string): void;
  /** Asked between objects. */
  wantsPause?(): boolean;
}

export interface BuildLimits {
  /** Larger objects are not built. */
  readonly maxBytes: number;
  /** Bytes that may be in memory for building at one time. */
  readonly memory: number;
}

/** Bytes of the pack that stay in memory: delta trees lead back and forth through it. Half as much spares two of three reads. */
const KEPT = 32 << 20;

interface Frame<Note> {
  readonly row: number;
  readonly room: Room;
  readonly size: number;
  readonly note: Note | undefined;
  next: number;
}

export class TreeBuilder<Note> {
  readonly #plan: TreePlan;
  readonly #limits: BuildLimits;
  readonly #visitor: TreeVisitor<Note>;
  readonly #pack: Pack;
  readonly #slab: Slab;
  readonly #inflater = new Inflater();
  readonly #delta = new Delta();

  constructor(plan: TreePlan, limits: BuildLimits, visitor: TreeVisitor<Note>) {
    this.#plan = plan;
    this.#limits = limits;
    this.#visitor = visitor;
    this.#pack = new Pack(plan.path, plan.hashBytes, null, KEPT);
    this.#slab = new Slab(limits.memory);
  }

  close(): void {
    this.#pack.close();
  }

  /** Shows the visitor every wanted object of the tree at `root`, bases before what stands on them. Yields where the visitor wants a pause. */
  *build(root: number): Generator<void> {
    const { starts, children } = this.#plan;
    const stack: Frame<Note>[] = [];
    this.#enter(root, null, stack);
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const child = children[frame.next++]!;
      const last = frame.next === starts[frame.row + 1];
      // The last child takes its parent's place: a chain of any length needs room for two objects.
      if (last) stack.pop();
      this.#enter(child, frame, stack);
      if (last) {
        this.#slab.give(frame.room);
        if (frame.note !== undefined) this.#visitor.release?.(frame.note);
      }
      if (this.#visitor.wantsPause?.()) yield;
    }
    this.#slab.clear();
  }

  #enter(row: number, parent: Frame<Note> | null, stack: Frame<Note>[]): void {
    const { starts, wanted, kinds } = this.#plan;
    let room: Room | null = null;
    try {
      room = parent === null ? this.#inflate(row) : this.#apply(row, parent);
    } catch (error) {
      this.#fault(row, reasonOf(error));
      return;
    }
    const size = room.size - 1;
    const next = starts[row]!;
    const isBase = next < starts[row + 1]!;
    let note: Note | undefined;
    if (wanted[row] !== 0) {
      const bytes = this.#slab.bytes.subarray(room.at, room.at + size);
      const difference = parent === null ? null : { base: parent.note, copied: () => this.#delta.copied() };
      note = this.#visitor.object(row, kinds[row]!, bytes, difference, isBase);
    }
    if (isBase) stack.push({ row, room, size, note, next });
    else this.#slab.give(room);
  }

  /** Rooms have one byte more than their object, as `Inflater.inflate` asks for. */
  #inflate(row: number): Room {
    const { offsets, headers, sizes, end } = this.#plan;
    const size = sizes[row]!;
    if (size > this.#limits.maxBytes) throw new ObjectFault(tooLarge(this.#limits.maxBytes));
    const position = offsets[row]! + headers[row]!;
    const limit = (row + 1 < offsets.length ? offsets[row + 1]! : end) - position;
    this.#inflater.check(limit, size);
    const room = this.#slab.take(size + 1);
    try {
      this.#inflater.inflate(this.#pack.file, position, limit, this.#slab.bytes, room.at, size);
    } catch (error) {
      this.#slab.give(room);
      throw error;
    }
    return room;
  }

  #apply(row: number, parent: Frame<Note>): Room {
    const instructions = this.#inflate(row);
    try {
      const start = instructions.at;
      this.#delta.read(this.#slab.bytes, start, start + instructions.size - 1, parent.size, this.#limits.maxBytes);
      const room = this.#slab.take(this.#delta.size + 1);
      this.#delta.build(this.#slab.bytes, parent.room.at, room.at, instructions.at - start);
      return room;
    } finally {
      this.#slab.give(instructions);
    }
  }

  #fault(row: number, reason: string): void {
    const { starts, children, wanted } = this.#plan;
    const rows = [row];
    for (let at = 0; at < rows.length; at++) {
      const faulty = rows[at]!;
      if (wanted[faulty] !== 0) this.#visitor.fault(faulty, at === 0 ? reason : "is a delta on an object that cannot be read");
      for (let child = starts[faulty]!; child < starts[faulty + 1]!; child++) rows.push(children[child]!);
    }
  }
}

const tooLarge = (maxBytes: number): string => `is larger than ${maxBytes} bytes`;
