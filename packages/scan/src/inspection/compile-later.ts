// A scan of seconds runs through hundreds of functions; compiling them all to the end takes a quarter of its processor time.

import { setFlagsFromString } from "node:v8";

/** How much of a function must have run before it is worth compiling; its own measure (bytes of bytecode), nine times its default. */
const BUDGET = 600_000;

/** Bytecode of a function that is compiled into those that call it, a fifth of the default: what is built in is compiled once for each. */
const LARGEST_BUILT_IN = 100;

/** Only for Node 20's V8, where it was measured (docs/performance.md): later ones have a compiler between, and do not know both switches. */
export function compileLater(): void {
  if (!process.versions.v8.startsWith("11.3.")) return;
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  setFlagsFromString(`--max-inlined-bytecode-size=${LARGEST_BUILT_IN}`);
}
