// The first look at large amounts of bytes, in WebAssembly: several times as fast as the passes in TypeScript, and worth its
// start only where there is much to read. Whoever gets no answer here (a first small file of a hook, a runtime without SIMD)
// reads with those passes; the results are the same either way.

import { listClasses } from "./find-byte-lists.ts";
import { escapeClasses } from "./find-escapes.ts";
import { latinStems } from "./latin-words.ts";
import { OTHER as NO_PHRASE, phraseClasses } from "./phrase-signs.ts";
import { kernel } from "./skim-kernel.ts";
import { OTHER as NO_TOKEN, tokenClasses } from "./token.ts";

export interface Skimmed {
  /** Starts and ends in turn of the maximal token runs of 16 bytes and more that hold a digit or have 28 bytes and more. */
  readonly runs: Readonly<Uint32Array>;
  /** Ascending offsets; one at least lies inside every recovery phrase, within its first 36 bytes. */
  readonly hints: Readonly<Uint32Array>;
  /** Whether there can be places of the rarer kinds. */
  readonly marks: boolean;
  readonly byteLists: boolean;
  readonly escapes: boolean;
}

interface Memory {
  readonly buffer: { readonly byteLength: number };
  grow(pages: number): number;
}

interface Exports {
  skim(input: number, size: number, runs: number, hints: number): number;
  learn(at: number, length: number): void;
}

/** Declared by hand: the core compiles without any library types. */
declare const WebAssembly:
  | {
      readonly Memory: new (limits: { initial: number }) => Memory;
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object, imports: object) => { readonly exports: Exports };
    }
  | undefined;

/** Bytes that are read before the kernel is started: that takes about a millisecond. */
const WORTH_STARTING = 256 * 1024;
/** Larger contents come in windows. */
const LARGEST = 16 * 1024 * 1024;

const PAGE = 65536;
/** The kernel takes longer words of ASCII for none; no list has any. */
const LONGEST_WORD = 12;
/** Behind the tables and the bits of the listed words, and a multiple of sixteen. */
const INPUT = 128 + PAGE + 16;
/** Zeros behind the bytes: the kernel reads a block and a half beyond. */
const ZEROS = 32;
const [HIGH_NIBBLES, TOKEN, PHRASE, LIST, ESCAPE, ENDS] = [0, 16, 32, 48, 64, 80];

interface Started {
  readonly memory: Memory;
  readonly skim: Exports["skim"];
}

let seen = 0;
/** Undefined before the first try, null where there is no SIMD. */
let started: Started | null | undefined;

/** Null where the plain passes are to read. The answer's lists are good until the next call. */
export function skim(bytes: Uint8Array): Skimmed | null {
  if (started === undefined) {
    seen += bytes.length;
    if (seen < WORTH_STARTING) return null;
    started = start();
  }
  return started === null || bytes.length > LARGEST ? null : skimWith(started, bytes);
}

function start(): Started | null {
  try {
    const memory = new WebAssembly!.Memory({ initial: 2 });
    const { exports } = new WebAssembly!.Instance(new WebAssembly!.Module(decode(kernel.join(""))), { env: { memory } });
    const tables = new Uint8Array(memory.buffer as ArrayBuffer);
    for (let nibble = 0; nibble < 8; nibble++) tables[HIGH_NIBBLES + nibble] = 1 << nibble;
    for (let code = 0; code < 128; code++) {
      const put = (table: number, inside: boolean): void => {
        if (inside) tables[table + (code & 15)]! |= 1 << (code >> 4);
      };
      put(TOKEN, tokenClasses[code] !== NO_TOKEN);
      put(PHRASE, phraseClasses[code] !== NO_PHRASE);
      put(LIST, listClasses[code] !== 0);
      put(ESCAPE, escapeClasses[code] !== 0);
    }
    for (const stem of latinStems()) {
      for (let index = 0; index < stem.length; index++) tables[INPUT + index] = stem.charCodeAt(index);
      if (stem.length <= LONGEST_WORD) exports.learn(INPUT, stem.length);
    }
    return { memory, skim: exports.skim };
  } catch {
    return null;
  }
}

function skimWith({ memory, skim }: Started, bytes: Uint8Array): Skimmed {
  const size = bytes.length;
  // A run and the byte behind it take seventeen bytes at least and eight of the answer; a hint takes four for sixteen.
  const runs = (INPUT + size + ZEROS + 15) & ~15;
  const hints = runs + ((size >> 1) & ~7) + 16;
  const needed = hints + (size >> 2) + 16 - memory.buffer.byteLength;
  if (needed > 0) memory.grow(Math.ceil(needed / PAGE));
  const buffer = memory.buffer as ArrayBuffer;
  const input = new Uint8Array(buffer, INPUT, size + ZEROS);
  input.set(bytes);
  input.fill(0, size);
  const flags = skim(INPUT, size, runs, hints);
  const [runsEnd, hintsEnd] = new Uint32Array(buffer, ENDS, 2) as unknown as [number, number];
  return {
    runs: new Uint32Array(buffer, runs, (runsEnd - runs) >> 2),
    hints: new Uint32Array(buffer, hints, (hintsEnd - hints) >> 2),
    marks: (flags & 1) !== 0,
    byteLists: (flags & 2) !== 0,
    escapes: (flags & 4) !== 0,
  };
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decode(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.replaceAll("=", "").length * 3) / 4));
  let bits = 0;
  for (let index = 0, size = 0; size < bytes.length; index++) {
    bits = ((bits << 6) | digits.indexOf(base64[index]!)) & 0xffffff;
    if (index % 4 !== 0) bytes[size++] = (bits >> (6 - 2 * (index % 4))) & 0xff;
  }
  return bytes;
}
