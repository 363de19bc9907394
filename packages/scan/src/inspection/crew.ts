// Worker threads, which may start while what they are to do is still being planned: a start takes a third of a second.

import { Worker } from "node:worker_threads";
import type { ObjectWork } from "./object-work.ts";
import type { WorkResult } from "./work-through.ts";

/** Megabytes for what a thread has just made: half of Node 20's default, and less of Node 24's. No scan became slower by it (docs/performance.md). */
const YOUNG_MEGABYTES = 24;

export class Crew {
  readonly #workers: readonly Worker[];
  readonly #results: readonly Promise<WorkResult>[];

  constructor(threads: number, workerFile: URL) {
    const options = { argv: ["hodlguard-thread"], resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } };
    this.#workers = Array.from({ length: threads }, () => new Worker(workerFile, options));
    this.#results = this.#workers.map(resultOf);
    // One that dies before its work is there is told when that is asked for.
    for (const result of this.#results) result.catch(() => {});
  }

  /** One result per thread, in no order. A thread that dies is a fault of ours, and no result. */
  async work(work: ObjectWork): Promise<WorkResult[]> {
    for (const worker of this.#workers) worker.postMessage(work);
    return await Promise.all(this.#results);
  }

  /** Ends threads wherever they are: one that died may leave others waiting for it. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

const resultOf = (worker: Worker): Promise<WorkResult> =>
  new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a worker thread ended with ${code} before its work was done`)));
  });
