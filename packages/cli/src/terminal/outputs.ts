// Where reports go: `--format json`, `--format sarif=FILE`, `--output FILE`. Standard output takes one report at most.

import { type Format, formats } from "@hodlguard/core";
import { UsageError } from "./usage-error.ts";

export interface OutputTarget {
  readonly format: Format;
  /** Null: standard output. */
  readonly file: string | null;
}

/** Throws a `UsageError` that names the formats there are. */
export function outputTargets(requested: readonly string[], output: string | undefined): OutputTarget[] {
  const targets = (requested.length === 0 ? ["text"] : requested).map((text): OutputTarget => {
    const at = text.indexOf("=");
    const name = at === -1 ? text : text.slice(0, at);
    const format = formats.find((known) => known === name);
    if (format === undefined) throw new UsageError(`there is no format "${name}"; the formats are ${formats.join(", ")}`);
    if (at !== -1 && at === text.length - 1) throw new UsageError(`--format ${text} names no file; write --format ${name}=FILE`);
    return { format, file: at === -1 ? null : text.slice(at + 1) };
  });
  const loose = targets.filter(({ file }) => file === null);
  if (output !== undefined) {
    if (loose.length !== 1)
      throw new UsageError("--output needs exactly one --format without a file; give the others as --format NAME=FILE");
    return targets.map((target) => (target.file === null ? { ...target, file: output } : target));
  }
  if (loose.length > 1) throw new UsageError("two reports cannot share standard output; give all but one as --format NAME=FILE");
  return targets;
}
