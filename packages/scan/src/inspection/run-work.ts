// Runs work in as many threads as wanted, or here. A thread that dies is a fault of ours, and no result.

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { compileLater } from "./compile-later.ts";
import type { Inspect } from "./inspector.ts";
import { NEXT, type ObjectWork } from "./object-work.ts";
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

/** Tasks for each thread: less is done before a thread has started. */
const WORTH_A_THREAD = 2;

/** Megabytes for what a thread has just made: half of Node 20's default, and less of Node 24's. No scan became slower by it (docs/performance.md). */
const YOUNG_MEGABYTES = 24;

/** Milliseconds between two looks at how far the threads are. */
const LOOK = 100;

/** One result per thread, in no order. */
export async function runWork(work: ObjectWork, loadInspect: () => Promise<Inspect>, options: ThreadOptions): Promise<WorkResult[]> {
  const { signal, workerFile, onProgress } = options;
  signal?.throwIfAborted();
  compileLater();
  const wanted = options.threads ?? Math.min(MOST, availableParallelism());
  const threads = Math.min(wanted, Math.ceil(work.tasks.length / WORTH_A_THREAD));
  const tell = () => onProgress?.({ done: Math.min(work.tasks.length, Atomics.load(work.cells, NEXT)), total: work.tasks.length });
  if (workerFile === null || threads < 2) return [await runHere(work, await loadInspect(), tell, signal)];
  const watch = setInterval(tell, LOOK);
  try {
    return await runInThreads(work, threads, workerFile, signal);
  } finally {
    clearInterval(watch);
  }
}

/** This thread only waits, and so hears signals at once. Threads are ended wherever they are: one that died may leave others waiting for it. */
async function runInThreads(work: ObjectWork, threads: number, workerFile: URL, signal: AbortSignal | undefined): Promise<WorkResult[]> {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  const start = () => new Worker(workerFile, { workerData: work, argv: ["hodlguard-thread"], resourceLimits });
  const workers = Array.from({ length: threads }, start);
  const stop = () => Promise.all(workers.map((worker) => worker.terminate()));
  signal?.addEventListener("abort", stop);
  try {
    return await Promise.all(workers.map(resultOf));
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    await stop();
  }
}

const resultOf = (worker: Worker): Promise<WorkResult> =>
  new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a worker thread ended with ${code} before its work was done`)));
  });

async function runHere(work: ObjectWork, inspect: Inspect, tell: () => void, signal: AbortSignal | undefined): Promise<WorkResult> {
  const steps = workThrough(work, inspect);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    tell();
    // Signals, timers and news get their turn.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) steps.throw(signal.reason);
  }
}
