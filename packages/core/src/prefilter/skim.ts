// The first look at large amounts of bytes, in WebAssembly: several times as fast as the passes in TypeScript, and worth its
// start only where there is much to read. Whoever gets no answer here (a first small file of a hook, a runtime without SIMD)
// reads with those passes; the results are the same either way.

import { listClasses } from "./find-byte-lists.ts";
import { escapeClasses } from "./find-escapes.ts";
import { skimKernel } from "./kernels/skim.ts";
import { coarseLists } from "./listed-words.ts";
import { OTHER as NO_PHRASE, phraseClasses } from "./phrase-signs.ts";
import { Kernel, WORTH_STARTING } from "./start-kernel.ts";
import { OTHER as NO_TOKEN, tokenClasses } from "./token.ts";

export interface Skimmed {
  /** Starts and ends in turn of the maximal token runs of 16 bytes and more that hold a digit, or have 28 bytes and more and mix cases. */
  readonly runs: Readonly<Uint32Array>;
  /** Ascending offsets; one at least lies inside every recovery phrase, within its first 36 bytes. */
  readonly hints: Readonly<Uint32Array>;
  /** Whether there can be places of the rarer kinds. */
  readonly marks: boolean;
  readonly byteLists: boolean;
  readonly escapes: boolean;
  /** Whether a byte is zero. */
  readonly nuls: boolean;
}

/** NUL, `%`, `&`, `V` and the backslash: where none of them stands, no escape and no `PRIVATE KEY` does. */
const rareSigns = [0, 0x25, 0x26, 0x56, 0x5c];

interface Functions {
  skim(input: number, size: number, runs: number, hints: number): number;
}

/** Larger contents come in windows. */
const LARGEST = 16 * 1024 * 1024;

/** Where `packages/core/kernel/skim.ts` has its tables, and what lies behind them. */
const [HIGH_NIBBLES, TOKEN, PHRASE, LIST, RARE, ESCAPE, BEHIND_SLASH, BEHIND_OTHER, ENDS, LISTED] = [
  0, 16, 32, 48, 64, 80, 96, 112, 128, 144,
];
const LISTED_BYTES = 131072;
const INPUT = LISTED + LISTED_BYTES;

/** Most contents; a view of the memory costs as much as a kilobyte of skimming. */
const none = new Uint32Array(0);

let seen = 0;
/** Undefined before the first try, null where there is no SIMD. */
let started: Kernel<Functions> | null | undefined;

/** Null where the plain passes are to read. The answer's lists are good until the next call. */
export function skim(bytes: Uint8Array): Skimmed | null {
  if (started === undefined) {
    seen += bytes.length;
    if (seen < WORTH_STARTING) return null;
    started = start();
  }
  return started === null || bytes.length > LARGEST ? null : skimWith(started, bytes);
}

function start(): Kernel<Functions> | null {
  const kernel = Kernel.start<Functions>(skimKernel, INPUT);
  if (kernel === null) return null;
  const tables = kernel.bytes;
  for (let nibble = 0; nibble < 8; nibble++) tables[HIGH_NIBBLES + nibble] = 1 << nibble;
  for (let code = 0; code < 128; code++) {
    const put = (table: number, inside: boolean): void => {
      if (inside) tables[table + (code & 15)]! |= 1 << (code >> 4);
    };
    put(TOKEN, tokenClasses[code] !== NO_TOKEN);
    put(PHRASE, phraseClasses[code] !== NO_PHRASE);
    put(LIST, listClasses[code] !== 0);
    put(RARE, rareSigns.includes(code));
    const character = String.fromCharCode(code);
    put(ESCAPE, escapeClasses[code] !== 0);
    put(BEHIND_SLASH, /[0-9xu\\]/.test(character));
    put(BEHIND_OTHER, /[0-9a-fA-F#]/.test(character));
  }
  kernel.words.set(new Uint32Array(coarseLists().buffer), LISTED >> 2);
  return kernel;
}

function skimWith(kernel: Kernel<Functions>, bytes: Uint8Array): Skimmed {
  const size = bytes.length;
  // A run and the byte behind it take seventeen bytes at least and eight of the answer; six hints of four bytes fit in sixty-four.
  const [mostRuns, mostHints] = [((size >> 1) & ~7) + 16, (size >> 1) + 64];
  const runs = kernel.lay(bytes, INPUT, mostRuns + mostHints);
  const hints = runs + mostRuns;
  const flags = kernel.functions.skim(INPUT, size, runs, hints);
  const { words } = kernel;
  const [runsEnd, hintsEnd] = [words[ENDS >> 2]!, words[(ENDS >> 2) + 1]!];
  return {
    runs: runsEnd === runs ? none : words.subarray(runs >> 2, runsEnd >> 2),
    hints: hintsEnd === hints ? none : words.subarray(hints >> 2, hintsEnd >> 2),
    marks: (flags & 1) !== 0,
    byteLists: (flags & 2) !== 0,
    escapes: (flags & 4) !== 0,
    nuls: (flags & 8) !== 0,
  };
}
