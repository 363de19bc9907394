// A whole object database as work for threads: plain data and shared memory, so that handing it over copies next to nothing.
// Threads take the next task when they are done with one; which thread takes which does not change any result.

import type { BuildLimits, Catalogue, LoosePlan, SharedNames, TreePlan } from "@hodlguard/git";
import type { CustomRule } from "../policy/custom-rule.ts";

/** A stretch of a pack's delta trees, or of a folder's loose objects: rows `from` to `to - 1` of the unit's roots or names. */
export interface Task {
  /** Packs first, then the folders of loose objects. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  /** Holds objects so large that only one thread at a time may build such. */
  readonly big: boolean;
}

export interface ObjectWork {
  readonly plans: readonly TreePlan[];
  readonly loose: readonly LoosePlan[];
  readonly tasks: readonly Task[];
  readonly limits: BuildLimits;
  readonly hashBytes: number;
  readonly customRules: readonly CustomRule[];
  /** All objects of the store. */
  readonly names: SharedNames;
  /** Per object 1 where something refers to it. */
  readonly referred: Uint8Array;
  /** Cells as below. */
  readonly cells: Int32Array;
}

/** Number of the next task that no thread has taken. */
export const NEXT = 0;
/** 1 while a thread works on a task with big objects. */
export const BIG = 1;
/** How many entries of trees are kept. */
export const ENTRIES = 2;
const CELLS = 3;

/** More are not kept: twelve bytes each at most. Git is asked then. */
export const MOST_ENTRIES = 32_000_000;

const BIG_OBJECT = 16 << 20;
const LOOSE_STRETCH = 64;

/**
 * @param maxBytes larger objects are left out, and named
 * @param memory bytes that one thread may use for building objects
 */
export function objectWork(found: Catalogue, hashBytes: number, limits: BuildLimits, customRules: readonly CustomRule[]): ObjectWork {
  const { plans, loose } = found;
  const tasks: Task[] = [];
  for (const [unit, { stretches, roots, sizes }] of plans.entries()) {
    for (let at = 0; at + 1 < stretches.length; at++) {
      const [from, to] = [stretches[at]!, stretches[at + 1]!];
      tasks.push({ unit, from, to, big: roots.subarray(from, to).some((row) => sizes[row]! > BIG_OBJECT) });
    }
  }
  for (const [number, { names }] of loose.entries()) {
    for (let from = 0; from < names.length; from += LOOSE_STRETCH)
      tasks.push({ unit: plans.length + number, from, to: Math.min(names.length, from + LOOSE_STRETCH), big: false });
  }
  const cells = new Int32Array(new SharedArrayBuffer(CELLS * 4));
  const names = found.names.shared();
  const referred = new Uint8Array(new SharedArrayBuffer(found.names.size));
  return { plans, loose, tasks, limits, hashBytes, customRules, names, referred, cells };
}
