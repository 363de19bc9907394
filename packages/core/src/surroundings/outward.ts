// Surroundings of a value whose own names were read: what lies further out (the names around it, its scope, its comment) costs
// three times as much and is read when somebody asks. Most values are refused by what they are called themselves.

import type { TextSpan } from "../facts/span.ts";
import { Brackets } from "./brackets.ts";
import { netrcNames } from "./elsewhere.ts";
import { enclosingNames } from "./enclosure.ts";
import { Lines } from "./lines.ts";
import { isBlank, isName, isQuote, lineStart } from "./reach.ts";
import { type Scope, scopeOf } from "./scope.ts";
import type { Surroundings } from "./surroundings.ts";

export interface ReadInward {
  /** The layer's. */
  readonly text: string;
  readonly brackets: Brackets;
  readonly lines: Lines;
  readonly value: TextSpan;
  /** What stands before the value within reach, made readable. */
  readonly before: string;
  /** Where `before` begins in the layer's text; null where it is not written like that there. */
  readonly base: number | null;
  /** Where in `before` the introduction begins. */
  readonly at: number;
  readonly own: readonly string[];
  readonly outer: readonly string[];
  /** The value goes by the first name around it. */
  readonly nameless: boolean;
  /** How many structures around the value hold nothing else. */
  readonly outward: number;
  readonly callee: string | null;
  readonly index: number | null;
  readonly aloneOnLine: boolean;
  /** Length of the value's line before it. */
  readonly prefix: number;
  /** The value's line behind it. */
  readonly suffix: string;
}

export class Outward implements Surroundings {
  readonly ownNames: readonly string[];
  readonly #read: ReadInward;
  #enclosing: readonly string[] | null = null;
  #names: readonly string[] | null = null;
  #scope: Scope | null = null;
  #comment: string | null | undefined;

  constructor(read: ReadInward) {
    this.#read = read;
    this.ownNames = distinct(read.nameless ? [...read.own, ...this.#around().slice(0, 1)] : read.own);
  }

  get names(): readonly string[] {
    this.#names ??= distinct([...this.ownNames, ...this.#read.outer, ...this.#around()]);
    return this.#names;
  }

  get own(): number {
    return this.ownNames.length;
  }

  get callee(): string | null {
    return this.#read.callee;
  }

  get index(): number | null {
    return this.#read.index;
  }

  get value(): TextSpan {
    return this.#read.value;
  }

  get quoted(): boolean {
    const { text, value } = this.#read;
    return isQuote(text[value.start - 1]) && isQuote(text[value.end] === "\\" ? text[value.end + 1] : text[value.end]);
  }

  get scope(): TextSpan | null {
    return this.#structure().span;
  }

  get enclosed(): boolean {
    return this.#structure().enclosed;
  }

  get aloneOnLine(): boolean {
    return this.#read.aloneOnLine;
  }

  get comment(): string | null {
    const { before, prefix, suffix } = this.#read;
    if (this.#comment === undefined) this.#comment = commentOf(before.slice(0, before.length - prefix), suffix);
    return this.#comment;
  }

  /** Names of what encloses the value. */
  #around(): readonly string[] {
    const { before, base, at, brackets, lines } = this.#read;
    this.#enclosing ??= [
      ...netrcNames(before),
      ...enclosingNames(
        before,
        at,
        base === null ? { brackets: new Brackets(before), lines: new Lines(before), base: 0 } : { brackets, lines, base },
      ),
    ];
    return this.#enclosing;
  }

  #structure(): Scope {
    const { text, value, outward, brackets } = this.#read;
    this.#scope ??= scopeOf(text, value, outward, brackets);
    return this.#scope;
  }
}

const distinct = (names: readonly string[]): readonly string[] => (names.length === 0 ? names : [...new Set(names.filter(isOwnOrName))]);

const isOwnOrName = (name: string): boolean => isName(name) || /^\d{1,4}$/.test(name);

function commentOf(above: string, suffix: string): string | null {
  const here = /(?:^|[\s,;"'`)])(?:#|\/\/|--|;|\/\*|<!--)\s*([^\n]{1,120}?)(?:\s*(?:\*\/|-->))?$/.exec(suffix);
  if (here && !isBlank(here[1]![0])) return here[1]!;
  const end = above.length - 1;
  const line = above.slice(lineStart(above, end), Math.max(0, end)).slice(0, 200);
  return /^\s*(?:#+|\/\/+|--|;+|\/?\*+|<!--)\s*(\S[^\n]{0,118}?)(?:\s*(?:\*\/|-->))?\s*$/.exec(line)?.[1] ?? null;
}
