// The kernel that looks whole texts through, for words that name venues and for landmarks, started when there is much to read.

import { spotKernel } from "../prefilter/kernels/spot.ts";
import { Kernel, WORTH_STARTING, ZEROS } from "../prefilter/start-kernel.ts";
import { venues } from "./venue-words.ts";

export const words = [...venues.keys()];

export const trigramOf = (codes: readonly number[]): number => ((codes[0]! & 31) << 10) | ((codes[1]! & 31) << 5) | (codes[2]! & 31);

interface Functions {
  spot(input: number, size: number, found: number): number;
  landmarks(input: number, size: number): number;
}

/** Shorter texts are read faster than they are handed over. */
export const WORTH_SPOTTING = 1024;

/** Bytes handed to the kernel at a time, and those handed over again so that a word or landmark on the border is seen. */
const STRETCH = 256 * 1024;
const OVERLAP = 16;
/** Where `packages/core/kernel/spot.ts` has its tables. */
const [GROUPS, SHORT, LONG, INPUT] = [0, 192, 4288, 5312];
const GROUP_TABLES = 96;
const LAST_GROUP = 15;

let seen = 0;
/** Undefined before the first try, null where there is no SIMD. */
let kernel: Kernel<Functions> | null | undefined;

/** Where words may begin, ascending, and some more places; null where the kernel is not to be had. */
export function spotWords(bytes: Uint8Array): number[] | null {
  const spotting = kernelFor(bytes);
  if (spotting === null) return null;
  const found: number[] = [];
  for (let from = 0; from < bytes.length; from += STRETCH) {
    const { size, places } = layStretch(spotting, bytes, from);
    const end = spotting.functions.spot(INPUT, size, places);
    for (let index = places >> 2; index < end >> 2; index++) found.push(from + spotting.words[index]!);
  }
  return found;
}

/** A bit for each of the landmarks in their order; null where the kernel is not to be had. */
export function spotLandmarks(bytes: Uint8Array): number | null {
  const spotting = kernelFor(bytes);
  if (spotting === null) return null;
  let found = 0;
  for (let from = 0; from < bytes.length; from += STRETCH) {
    const { size } = layStretch(spotting, bytes, from);
    found |= spotting.functions.landmarks(INPUT, size);
  }
  return found;
}

function kernelFor(bytes: Uint8Array): Kernel<Functions> | null {
  if (kernel === undefined) {
    seen += bytes.length;
    if (seen < WORTH_STARTING) return null;
    kernel = start();
  }
  return kernel;
}

/** Lays a stretch and what stands behind it; `places`: the room behind both. */
function layStretch(spotting: Kernel<Functions>, bytes: Uint8Array, from: number): { size: number; places: number } {
  const piece = bytes.length <= STRETCH ? bytes : bytes.subarray(from, from + STRETCH + OVERLAP);
  const places = spotting.lay(piece, INPUT, 4 * piece.length);
  spotting.bytes.fill(0, INPUT + piece.length, INPUT + piece.length + ZEROS);
  return { size: Math.min(piece.length, STRETCH), places };
}

/**
 * Words that begin alike share one of sixteen groups, so that few other bytes pass for them; those of other scripts share the
 * last, where most texts never get.
 */
function start(): Kernel<Functions> | null {
  const started = Kernel.start<Functions>(spotKernel, INPUT);
  if (started === null) return null;
  const tables = started.bytes;
  const sorted = [...words].sort();
  const latin = sorted.filter((word) => !/[^\0-\x7f]/.test(word)).length;
  for (const [index, word] of sorted.entries()) {
    const codes = Array.from(word, (character) => character.charCodeAt(0));
    if (codes.length < 5) setBit(tables, SHORT, trigramOf(codes));
    else setBit(tables, LONG, hashOfFive(codes));
    const group = Math.min(LAST_GROUP, Math.floor((index * LAST_GROUP) / latin));
    const tablesOfGroup = GROUPS + GROUP_TABLES * (group >> 3);
    const bit = 1 << (group & 7);
    for (let place = 0; place < 3; place++) {
      const code = codes[place]!;
      const table = tablesOfGroup + 32 * place;
      tables[table + (code & 15)]! |= bit;
      tables[table + 16 + (code >> 4)]! |= bit;
      if (/[a-z]/.test(word[place]!)) tables[table + 16 + ((code ^ 0x20) >> 4)]! |= bit;
    }
  }
  return started;
}

function setBit(tables: Uint8Array, table: number, bit: number): void {
  tables[table + (bit >>> 3)]! |= 1 << (bit & 7);
}

/** As `packages/core/kernel/spot.ts` reckons it. */
function hashOfFive(codes: readonly number[]): number {
  const [a, b, c, d, e] = codes.map((code) => code | 0x20) as [number, number, number, number, number];
  return (Math.imul(a | (b << 8) | (c << 16) | (d << 24), 0x9e3779b1) + Math.imul(e, 0x85ebca77)) >>> 19;
}
