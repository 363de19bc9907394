// One line on stderr that says how far a long scan is, how fast, and how long it may take. Only on a terminal that a person
// watches; it appears after half a second and leaves no trace.

import type { Progress } from "@hodlguard/scan";
import type { Output } from "./io.ts";
import { CLEAR_LINE } from "./safe-text.ts";

/** Milliseconds before the first line, and between two. */
const FIRST = 500;
const BETWEEN = 150;
/** Before this share is done, a time left would be a guess. */
const TELLING = 0.03;

export class ProgressLine {
  readonly #out: Output;
  readonly #label: string;
  readonly #now: () => number;
  readonly #started: number;
  #last: number;
  #shown = false;

  /** `now` in milliseconds. */
  constructor(out: Output, label: string, now: () => number = Date.now) {
    this.#out = out;
    this.#label = label;
    this.#now = now;
    this.#started = now();
    this.#last = this.#started + FIRST - BETWEEN;
  }

  update({ done, total }: Progress): void {
    const now = this.#now();
    if (now - this.#last < BETWEEN) return;
    this.#last = now;
    this.#shown = true;
    const seconds = (now - this.#started) / 1000;
    const parts = [`${grouped(done)}${total === null ? "" : ` of ${grouped(total)}`}`, `${grouped(Math.round(done / seconds))}/s`];
    if (total !== null && total > 0) {
      parts.unshift(`${Math.floor((100 * done) / total)} %`);
      if (done / total > TELLING) parts.push(`${duration((seconds * (total - done)) / done)} left`);
    }
    const line = `hodlguard ${this.#label}: ${parts.join(" · ")}`;
    this.#out.write(`${CLEAR_LINE}${line.slice(0, (this.#out.columns || 80) - 1)}`);
  }

  /** Takes the line away again. */
  end(): void {
    if (this.#shown) this.#out.write(CLEAR_LINE);
    this.#shown = false;
  }
}

const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");

const duration = (seconds: number): string => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);
