// Runs work in as many threads as wanted, or here.

import { availableParallelism } from "node:os";
import { compileLater } from "./compile-later.ts";
import { Crew } from "./crew.ts";
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

/** Milliseconds between two looks at how far the threads are. */
const LOOK = 100;

/** Threads as wanted, `most` at most; null where this one is to do it all. */
export function hire({ threads, workerFile }: ThreadOptions, most = Number.POSITIVE_INFINITY): Crew | null {
  compileLater();
  const wanted = Math.min(threads ?? Math.min(MOST, availableParallelism()), most);
  return workerFile === null || wanted < 2 ? null : new Crew(wanted, workerFile);
}

/**
 * One result per thread, in no order.
 *
 * @param early threads that were hired before the work was known; dismissed with the work's end, and by the caller should it not come to that
 */
export async function runWork(
  work: ObjectWork,
  loadInspect: () => Promise<Inspect>,
  options: ThreadOptions,
  early: Crew | null,
): Promise<WorkResult[]> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const crew = early ?? hire(options, Math.ceil(work.tasks.length / WORTH_A_THREAD));
  const tell = () => onProgress?.({ done: Math.min(work.tasks.length, Atomics.load(work.cells, NEXT)), total: work.tasks.length });
  if (crew === null) return [await runHere(work, await loadInspect(), tell, signal)];
  const watch = setInterval(tell, LOOK);
  try {
    return await runInThreads(work, crew, loadInspect, signal);
  } finally {
    clearInterval(watch);
  }
}

/** This thread only waits, and so hears signals at once; meanwhile it loads what it needs itself when they are done. */
async function runInThreads(
  work: ObjectWork,
  crew: Crew,
  loadInspect: () => Promise<Inspect>,
  signal: AbortSignal | undefined,
): Promise<WorkResult[]> {
  const stop = () => crew.dismiss();
  signal?.addEventListener("abort", stop);
  try {
    const [results] = await Promise.all([crew.work(work), loadInspect()]);
    return results;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    await stop();
  }
}

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
