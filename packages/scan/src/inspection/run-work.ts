// Runs work in as many threads as wanted, or here. A thread that dies is a fault of ours, and no result.

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { compileLater } from "./compile-later.ts";
import type { Inspect } from "./inspector.ts";
import { NEXT, type ObjectWork, STOP } from "./object-work.ts";
import type { OnProgress } from "./progress.ts";
import { type WorkResult, workThrough } from "./work-through.ts";

export interface ThreadOptions {
  /** Null: as many as there are cores, at most four. */
  readonly threads: number | null;
  /** The bundled worker; null where there is none: then everything runs here. */
  readonly workerFile: URL | null;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
}

const MOST = 4;

/** Fewer tasks are done before a thread has started. */
const WORTH_A_THREAD = 3;

/** One result per thread, in no order. This thread is one of them: it has begun before the others have started. */
export async function runWork(work: ObjectWork, loadInspect: () => Promise<Inspect>, options: ThreadOptions): Promise<WorkResult[]> {
  const { signal, workerFile } = options;
  signal?.throwIfAborted();
  const wanted = options.threads ?? Math.min(MOST, availableParallelism());
  const others = workerFile === null ? 0 : Math.min(wanted - 1, Math.floor(work.tasks.length / WORTH_A_THREAD));
  compileLater();
  const stop = () => Atomics.store(work.cells, STOP, 1);
  signal?.addEventListener("abort", stop);
  const workers: Worker[] = [];
  try {
    const results = Array.from({ length: others }, () => {
      const worker = new Worker(workerFile!, { workerData: work, argv: ["hodlguard-thread"] });
      workers.push(worker);
      return resultOf(worker, stop);
    });
    const all = await Promise.all([...results, runHere(work, await loadInspect(), options.onProgress)]);
    signal?.throwIfAborted();
    return all;
  } finally {
    stop();
    signal?.removeEventListener("abort", stop);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function resultOf(worker: Worker, stop: () => void): Promise<WorkResult> {
  const result = new Promise<WorkResult>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a worker thread ended with ${code} before its work was done`)));
  });
  result.catch(stop);
  return result;
}

async function runHere(work: ObjectWork, inspect: Inspect, onProgress?: OnProgress): Promise<WorkResult> {
  const steps = workThrough(work, inspect);
  const total = work.tasks.length;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    onProgress?.({ done: Math.min(total, Atomics.load(work.cells, NEXT)), total });
    // Signals, timers and the other threads' news get their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
