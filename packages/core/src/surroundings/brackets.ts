// Where the brackets of a text stand: most characters are none, and every value of a text asks for those around it.

import { bracketAt, NO_BRACKET } from "./reach.ts";

export class Brackets {
  readonly #text: string;
  #places: Int32Array | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Ascending offsets of all of them. Looked for in one pass, once. */
  get places(): Int32Array {
    this.#places ??= placesIn(this.#text);
    return this.#places;
  }

  /** Index in `places` of the first one at or behind an offset. */
  indexAt(offset: number): number {
    const { places } = this;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (places[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function placesIn(text: string): Int32Array {
  let places = new Int32Array(1024);
  let count = 0;
  for (let place = 0; place < text.length; place++) {
    if (bracketAt(text, place) === NO_BRACKET) continue;
    if (count === places.length) {
      const longer = new Int32Array(2 * count);
      longer.set(places);
      places = longer;
    }
    places[count++] = place;
  }
  return places.subarray(0, count);
}
