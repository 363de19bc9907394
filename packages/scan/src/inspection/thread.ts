// A worker thread's whole life: the work comes as its data, the result goes back as one message.

import { parentPort, workerData } from "node:worker_threads";
import { detectors } from "@hodlguard/core/inspect";
import { withCustomRules } from "../policy/with-custom-rules.ts";
import type { ObjectWork } from "./object-work.ts";
import { type WorkResult, workThrough } from "./work-through.ts";

/** Called by the entry file of the bundled worker, and only inside a thread. */
export async function serveThread(): Promise<void> {
  const work = workerData as ObjectWork;
  const steps = workThrough(work, await withCustomRules(detectors, work.customRules));
  let step = steps.next();
  while (!step.done) step = steps.next();
  parentPort!.postMessage(step.value satisfies WorkResult);
}
