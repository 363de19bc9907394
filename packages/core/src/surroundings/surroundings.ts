// What stands around a value: the names that a person or a program gave it. Every family asks here, so that one reading
// of assignments, objects, calls, headers, tables and lists serves Binance, exchanges, wallets and the entropy rule alike.

import type { TextSpan } from "../facts/span.ts";

export interface Surroundings {
  /**
   * Names of the value, nearest first, as written: the assigned identifier or object key, then the keys and sections
   * around it (`["apiSecret", "binance", "exchanges"]`), the flag, header or column that introduces it.
   */
  readonly names: readonly string[];
  /** Those of `names` that belong to the value itself; they are known before all others are read. */
  readonly ownNames: readonly string[];
  /**
   * How many of `names`, from the first on, belong to the value itself (its key, flag, column, the variable whose fallback it is); the rest
   * are those of the objects, calls and sections around it.
   */
  readonly own: number;
  /** The called function or constructor when the value is an argument (`binance.NewClient`), else null. */
  readonly callee: string | null;
  /** 0-based position among the arguments of that call, the cells of a row, the elements of a list or a run of bare lines, else null. */
  readonly index: number | null;
  /** The value's own extent: inside its quotes, or the whole unquoted word. */
  readonly value: TextSpan;
  readonly quoted: boolean;
  /** The smallest object, section, call or paragraph around it, else null. */
  readonly scope: TextSpan | null;
  /** `scope` is an object, list, tag or call, and no mere stretch of lines. */
  readonly enclosed: boolean;
  /** The value is all that stands on its line (blanks, quotes and a trailing comma apart). */
  readonly aloneOnLine: boolean;
  /** A comment at the end of the value's line or alone on the line before it, without its mark. */
  readonly comment: string | null;
}
