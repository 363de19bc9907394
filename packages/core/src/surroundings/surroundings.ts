// What stands around a value: the names that a person or a program gave it. Every family asks here, so that one reading
// of assignments, objects, calls, headers, tables and lists serves Binance, exchanges, wallets and the entropy rule alike.

import type { TextSpan } from "../facts/span.ts";

export interface Surroundings {
  /**
   * Names of the value, nearest first, as written: the assigned identifier or object key, then the keys and sections
   * around it (`["apiSecret", "binance", "exchanges"]`), the flag, header or column that introduces it.
   */
  readonly names: readonly string[];
  /** The called function or constructor when the value is an argument (`binance.NewClient`), else null. */
  readonly callee: string | null;
  /** 0-based position among the arguments of that call, the cells of a row or the elements of a list, else null. */
  readonly index: number | null;
  /** The value's own extent: inside its quotes, or the whole unquoted word. */
  readonly value: TextSpan;
  readonly quoted: boolean;
  /** The smallest object, section, call or paragraph around it, else null. */
  readonly scope: TextSpan | null;
  /** The value is all that stands on its line (blanks and quotes apart). */
  readonly aloneOnLine: boolean;
}
