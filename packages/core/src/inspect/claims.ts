// What the detectors before have explained, as disjoint ascending spans, so that asking costs a binary search. Spans are
// merged once per detector and not once per claim: a layer with a hundred thousand claims stays linear.

import type { TextSpan } from "../facts/span.ts";

export class Claims {
  #starts: readonly number[] = [];
  #ends: readonly number[] = [];

  /** Whether some claimed character lies inside `span`. */
  covers(span: TextSpan): boolean {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#ends[middle]! <= span.start) low = middle + 1;
      else high = middle;
    }
    return low < this.#starts.length && this.#starts[low]! < span.end;
  }

  add(spans: readonly TextSpan[]): void {
    const fresh = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
    if (fresh.length === 0) return;
    const starts: number[] = [];
    const ends: number[] = [];
    let old = 0;
    let next = 0;
    while (old < this.#starts.length || next < fresh.length) {
      const fromOld = next === fresh.length || (old < this.#starts.length && this.#starts[old]! <= fresh[next]!.start);
      const start = fromOld ? this.#starts[old]! : fresh[next]!.start;
      const end = fromOld ? this.#ends[old++]! : fresh[next++]!.end;
      const last = ends.length - 1;
      if (last >= 0 && start <= ends[last]!) ends[last] = Math.max(ends[last]!, end);
      else {
        starts.push(start);
        ends.push(end);
      }
    }
    this.#starts = starts;
    this.#ends = ends;
  }
}
