// A scan of seconds runs through hundreds of functions; compiling them all to the end takes a quarter of its processor time.

import { setFlagsFromString } from "node:v8";

/** How much of a function must have run before it is worth compiling; its own measure (bytes of bytecode), four times its default. */
const BUDGET = 300_000;

/** Only for Node 20's V8, where it was measured (docs/performance.md): later ones have a compiler between, and know no such switch. */
export function compileLater(): void {
  if (process.versions.v8.startsWith("11.3.")) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
