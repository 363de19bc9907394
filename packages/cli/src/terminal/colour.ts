// Whether a stream gets colour: the flag, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal (no-color.org).

import type { Output } from "./io.ts";

export function wantsColour(flag: boolean | undefined, env: NodeJS.ProcessEnv, stream: Output): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stream.isTTY && env.TERM !== "dumb";
}

/** Columns to write in: the terminal's, within what reads well; 100 where there is none. */
export const widthOf = (stream: Output): number => Math.min(120, Math.max(40, stream.columns ?? 100));
