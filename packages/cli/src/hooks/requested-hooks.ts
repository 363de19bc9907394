// The hooks that `--hooks LIST` names.

import { UsageError } from "../terminal/usage-error.ts";
import { type HookName, hookNames } from "./hook-names.ts";

/** @throws UsageError for a name that is no hook. */
export function requestedHooks(list: unknown, otherwise: readonly HookName[]): readonly HookName[] {
  if (typeof list !== "string") return otherwise;
  const names = list.split(/[\s,]+/).filter((name) => name !== "");
  if (names.length === 0) throw new UsageError("--hooks names no hook");
  return names.map((name) => {
    const hook = hookNames.find((known) => known === name);
    if (hook === undefined) throw new UsageError(`there is no hook "${name}" that hodlguard knows; it knows ${hookNames.join(", ")}`);
    return hook;
  });
}
