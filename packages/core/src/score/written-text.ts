// How many bits it takes to write a string down when a person or a naming scheme made it. Five writers are asked at
// every character (language, language with digits for letters, counting, repetition, the keyboard) and the one that has
// been right lately is believed: a fixed-share mixture (Herbster and Warmuth, "Tracking the best expert", 1998), linear
// in the length.

import { keyboardNeighbours } from "./keyboard.ts";
import * as symbols from "./symbols.ts";
import { classChance, digitChance, letterChance, signChance } from "./written-tables.ts";

const WRITERS = 5;
/** How readily belief moves from one writer to another, per character. */
const SHARE = 0.02;
/** A writer that predicts single characters keeps this much for all the others. */
const DOUBT = 0.1;
const ANYTHING = DOUBT / 95;
/** What the language model believes of a character outside printable ASCII. */
const FOREIGN = 2 ** -8;

/** Fills `bits` with the cost of every character of `text` in bits; `bits` has at least the text's length. */
export function writtenBits(text: string, bits: Float64Array): void {
  // The belief in each writer; single variables, since this runs for every character of every value.
  let [believed, counted, repeated, typed, hidden] = [0.92, 0.02, 0.02, 0.02, 0.02];
  if (seen > WRAP) seen = forget();
  const first = seen;
  seen += text.length;
  const language = new Language();
  const disguised = new Language();
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const before = index > 0 ? text.charCodeAt(index - 1) : 0;
    const twoBefore = index > 1 ? text.charCodeAt(index - 2) : 0;
    const written = believed * language.chanceOf(code);
    const counting = counted * (index > 1 ? certainty(code === before + (before - twoBefore)) : ANYTHING);
    const slot = pairSlot(twoBefore, before);
    const last = lastSeen[slot]! - first;
    const repeating = repeated * (index > 1 && last >= 0 ? certainty(text.charCodeAt(last) === code) : ANYTHING);
    if (index > 1) lastSeen[slot] = first + index;
    const neighbours = keyboardNeighbours(before);
    const typing = typed * (neighbours.length > 0 && neighbours.includes(code | 0x20) ? (1 - DOUBT) / neighbours.length : ANYTHING);
    const hiding = hidden * (disguised.chanceOf(code < 128 ? disguises[code]! : code) * (disguisable[code & 127] ? 0.5 : 1));

    const total = written + counting + repeating + typing + hiding;
    bits[index] = -Math.log2(total);
    believed = (1 - SHARE) * (written / total) + SHARE / WRITERS;
    counted = (1 - SHARE) * (counting / total) + SHARE / WRITERS;
    repeated = (1 - SHARE) * (repeating / total) + SHARE / WRITERS;
    typed = (1 - SHARE) * (typing / total) + SHARE / WRITERS;
    hidden = (1 - SHARE) * (hiding / total) + SHARE / WRITERS;
  }
}

/** `p4ssw0rd`: signs that stand for letters, and the letters that may be written so, at one bit for the choice. */
const disguises = Uint8Array.from({ length: 128 }, (_, code) => code);
const disguisable = new Uint8Array(128);
for (const [sign, letter] of ["4a", "@a", "3e", "1i", "!i", "0o", "5s", "$s", "7t"] as const) {
  disguises[sign!.charCodeAt(0)] = letter!.charCodeAt(0);
  disguisable[sign!.charCodeAt(0)] = 1;
  disguisable[letter!.charCodeAt(0)] = 1;
}

const certainty = (right: boolean): number => (right ? 1 - DOUBT : ANYTHING);

/**
 * Where a pair of characters was followed last, as positions in all text ever read, so that the table need not be wiped for
 * every string: what stands below the string's own first position belongs to an earlier one. Scratch space, no state.
 */
const lastSeen = new Int32Array(4096).fill(-1);
const WRAP = 1_000_000_000;
let seen = 0;

function forget(): number {
  lastSeen.fill(-1);
  return 0;
}

/** Two characters share a slot with others only outside ASCII, or 64 apart in both; a wrong guess costs belief, nothing more. */
const pairSlot = (first: number, second: number): number => ((first & 63) << 6) | (second & 63);

/** Letters after two letters, classes after three classes, digits after a digit. */
class Language {
  #classes = symbols.FIRST_CLASS_CONTEXT;
  #letters = symbols.FIRST_LETTER_CONTEXT;
  #digits = 10;
  #previous: number = symbols.START;

  chanceOf(code: number): number {
    const kind = symbols.classOf(code);
    let chance = classChance(this.#classes, kind);
    this.#classes = symbols.nextClassContext(this.#classes, kind);
    if (kind === symbols.LOWER || kind === symbols.UPPER) {
      const context = symbols.letterContextBefore(this.#letters, kind, this.#previous);
      chance *= letterChance(context, symbols.letterOf(code));
      this.#letters = symbols.nextLetterContext(context, symbols.letterOf(code));
      this.#digits = 10;
    } else {
      this.#letters = symbols.FIRST_LETTER_CONTEXT;
      if (kind === symbols.DIGIT) {
        chance *= digitChance(this.#digits, code - 0x30);
        this.#digits = code - 0x30;
      } else {
        chance *= code >= 0x20 && code < 0x7f ? signChance(code - 0x20) : FOREIGN;
        this.#digits = 10;
      }
    }
    this.#previous = kind;
    return chance;
  }
}
