// A worker thread's whole life: the work comes as one message, the result goes back as another.

import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import * as core from "@hodlguard/core/inspect";
import { detectorsWith } from "./detectors-with.ts";
import { inspectWith } from "./inspector.ts";
import type { ObjectWork } from "./object-work.ts";
import { type WorkResult, workThrough } from "./work-through.ts";

/** Called by the entry file of the bundled worker, and only inside a thread. */
export async function serveThread(): Promise<void> {
  const [work] = (await once(parentPort!, "message")) as [ObjectWork];
  const steps = workThrough(work, inspectWith(core, await detectorsWith(core, work.customRules)));
  let step = steps.next();
  while (!step.done) step = steps.next();
  parentPort!.postMessage(step.value satisfies WorkResult, movable(step.value));
}

/** The memory of all columns and sightings, which changes hands: copied, it would be there three times. */
function movable({ seen, clean, trees, tags, differences, absent, links }: WorkResult): ArrayBuffer[] {
  const packed = seen.map(({ inspected }) => inspected);
  const columns = [clean, trees, tags, ...Object.values(differences ?? {}), ...Object.values(absent), links.names, ...packed];
  return [...new Set(columns.map(({ buffer }) => buffer as ArrayBuffer))];
}
