// Whether a run, or a part of one, is a name: by its mere shape, or by what its letters cost.

import { isName } from "./names.ts";
import type { Run } from "./places.ts";
import { isPlainName } from "./plain-names.ts";

export const isNamed = (bytes: Uint8Array, run: Run): boolean => isPlainName(bytes, run) || isName(bytes, run);
