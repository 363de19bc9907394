// What commits and tags refer to, packed so that threads hand over millions of them cheaply. Only what git reads in one
// way alone is packed; anything else is counted as irregular, and git is asked about the whole history instead.

import { LF, PARENT, startsWith, TREE } from "./header-lines.ts";

/** One row per commit, in any order. */
export interface CommitLinks {
  /** Whatever names the commits: two numbers each. */
  readonly rows: Uint32Array;
  /** Seconds since 1970 at which it was committed. */
  readonly dates: Float64Array;
  /** How many parents each has. */
  readonly parents: Uint32Array;
  /** Binary names: of each commit its tree, then its parents. */
  readonly names: Uint8Array;
  /** Names of tags with the name and kind of what they are of. */
  readonly tagged: readonly Tagged[];
  readonly irregular: number;
}

export interface Tagged {
  readonly row: readonly [number, number];
  readonly target: string;
  readonly kind: string;
}

/** With a single `>`: versions of git differ in which one they take. */
const committer = /^author[^\n]*\ncommitter[^\n>]*> (\d{1,12})[ \n]/;

/** What git's hexadecimal digits mean; more than fifteen for all other bytes. */
const digits = new Uint8Array(256).fill(0xff);
for (const [value, digit] of [..."0123456789abcdef"].entries()) digits[digit.charCodeAt(0)] = value;

/** The header from `at` on, with the line end of its last line. */
function headFrom(bytes: Buffer, at: number): string {
  const end = bytes.indexOf("\n\n", at);
  return bytes.toString("latin1", at, end === -1 ? bytes.length : end + 1);
}

export class CommitPacker {
  readonly #hexLength: number;
  readonly #rows: number[] = [];
  readonly #dates: number[] = [];
  readonly #parents: number[] = [];
  #names = Buffer.alloc(1 << 12);
  #used = 0;
  readonly #tagged: Tagged[] = [];
  #irregular = 0;

  constructor(hashBytes: number) {
    this.#hexLength = hashBytes * 2;
  }

  /** Whether it was packed, with all that it refers to. */
  commit(unit: number, row: number, bytes: Buffer): boolean {
    const before = this.#used;
    let at = this.#keep(bytes, 0, TREE);
    let parents = 0;
    for (let next = this.#keep(bytes, at, PARENT); next > at; next = this.#keep(bytes, at, PARENT)) {
      at = next;
      parents++;
    }
    const date = at === 0 ? undefined : committer.exec(headFrom(bytes, at))?.[1];
    if (date === undefined) {
      this.#used = before;
      this.#irregular++;
      return false;
    }
    this.#rows.push(unit, row);
    this.#dates.push(Number(date));
    this.#parents.push(parents);
    return true;
  }

  tag(unit: number, row: number, bytes: Buffer): void {
    const head = bytes.toString("latin1", 0, this.#hexLength + 30);
    const target = this.#nameAfter(head, 0, "object ");
    const kind = /^type (commit|tree|blob|tag)\n/.exec(head.slice("object ".length + this.#hexLength + 1))?.[1];
    if (target === null || kind === undefined) this.#irregular++;
    else this.#tagged.push({ row: [unit, row], target, kind });
  }

  packed(): CommitLinks {
    return {
      rows: Uint32Array.from(this.#rows),
      dates: Float64Array.from(this.#dates),
      parents: Uint32Array.from(this.#parents),
      names: Uint8Array.from(this.#names.subarray(0, this.#used)),
      tagged: this.#tagged,
      irregular: this.#irregular,
    };
  }

  /** Keeps the name in a line that begins with `word`, and says where the next line begins: at `at` where no such line stands there. */
  #keep(bytes: Buffer, at: number, word: Buffer): number {
    const start = at + word.length;
    const end = start + this.#hexLength;
    if (!startsWith(bytes, at, word) || bytes[end] !== LF) return at;
    if (this.#used + this.#hexLength / 2 > this.#names.length) {
      const grown = Buffer.alloc(this.#names.length * 2);
      grown.set(this.#names);
      this.#names = grown;
    }
    let used = this.#used;
    for (let index = start; index < end; index += 2) {
      const [high, low] = [digits[bytes[index]!]!, digits[bytes[index + 1]!]!];
      if ((high | low) > 15) return at;
      this.#names[used++] = (high << 4) | low;
    }
    this.#used = used;
    return end + 1;
  }

  /** The name in a line that begins with `word`; null where no such line stands at `at`. */
  #nameAfter(head: string, at: number, word: string): string | null {
    const start = at + word.length;
    const end = start + this.#hexLength;
    if (!head.startsWith(word, at) || head[end] !== "\n") return null;
    const name = head.slice(start, end);
    return /^[0-9a-f]+$/.test(name) ? name : null;
  }
}
