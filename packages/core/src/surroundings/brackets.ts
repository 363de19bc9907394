// Where the brackets of a text stand: most characters are none, and every value of a text asks for those around it. They are
// looked for block by block, and only in the blocks that somebody asks about: a large text may hold a single value.

import { firstFrom } from "./first-from.ts";
import { bracketAt, bracketOf, NO_BRACKET } from "./reach.ts";

const BLOCK = 4096;

export class Brackets {
  readonly #text: string;
  readonly #bytes: Uint8Array | undefined;
  readonly #blocks = new Map<number, Int32Array>();

  /** `bytes`: the text's characters, one each, where they are at hand: reading them is several times as fast. */
  constructor(text: string, bytes?: Uint8Array) {
    this.#text = text;
    this.#bytes = bytes;
  }

  /** Ascending offsets of those from `start` on and before `end`. */
  *behind(start: number, end: number): Generator<number> {
    for (let at = start; at < end; at = (Math.floor(at / BLOCK) + 1) * BLOCK) {
      const places = this.#blockOf(at);
      for (let index = firstFrom(places, at); index < places.length; index++) {
        if (places[index]! >= end) return;
        yield places[index]!;
      }
    }
  }

  /** Descending offsets of those before `end` and not before `start`. */
  *before(end: number, start: number): Generator<number> {
    for (let at = end; at > start; at = Math.floor((at - 1) / BLOCK) * BLOCK) {
      const places = this.#blockOf(at - 1);
      for (let index = firstFrom(places, at) - 1; index >= 0; index--) {
        if (places[index]! < start) return;
        yield places[index]!;
      }
    }
  }

  #blockOf(offset: number): Int32Array {
    const number = Math.floor(offset / BLOCK);
    let places = this.#blocks.get(number);
    if (places === undefined) {
      const [start, end] = [number * BLOCK, Math.min(this.#text.length, (number + 1) * BLOCK)];
      places = this.#bytes === undefined ? placesIn(this.#text, start, end) : placesInBytes(this.#bytes, start, end);
      this.#blocks.set(number, places);
    }
    return places;
  }
}

const places = new Int32Array(BLOCK);

function placesIn(text: string, start: number, end: number): Int32Array {
  let count = 0;
  for (let place = start; place < end; place++) if (bracketAt(text, place) !== NO_BRACKET) places[count++] = place;
  return places.slice(0, count);
}

function placesInBytes(bytes: Uint8Array, start: number, end: number): Int32Array {
  let count = 0;
  for (let place = start; place < end; place++) if (bracketOf[bytes[place]!] !== NO_BRACKET) places[count++] = place;
  return places.slice(0, count);
}
