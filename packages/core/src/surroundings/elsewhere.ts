// Names that stand neither before an assignment sign nor around the value: glued to it, behind it, or in a record of words.

import { nameKind } from "./name-kind.ts";
import { isName } from "./reach.ts";

/** What is glued to a value by `_` or `-`, sign included (`binance_secret_`), where it says what the value is. */
export function gluedName(before: string): string | null {
  const last = before.at(-1);
  if (last !== "_" && last !== "-") return null;
  const glued = /(?<![\w${./+-])(?=[A-Za-z])[\w-]{2,60}[_-]$/.exec(before.slice(-62))?.[0];
  return glued !== undefined && nameKind(glued) !== null ? glued : null;
}

/** A literal among the later arguments that names the first one: `set("V", forKey: "binanceKey")`. */
export function literalBehind(behind: string): string | null {
  const name = /^["'`]\s*,\s*(?:\w+\s*[:=]\s*)?["']([\w .:-]{2,60})["']\s*[,)]/.exec(behind.slice(0, 120))?.[1];
  return name !== undefined && nameKind(name) !== null ? name : null;
}

/** The name under which a command stores what is piped into it: `echo V | gh secret set NAME`. */
export function pipedName(behind: string): string | null {
  const command = /^["']?[ \t]*\|[^\n|]{0,200}/.exec(behind)?.[0];
  if (command === undefined) return null;
  const words = command.match(/[A-Za-z][\w./-]{2,79}/g) ?? [];
  const verb = words.findIndex((word) => /^(?:set|create|put|add|store|insert|write|import|versions)$/.test(word));
  return verb < 0 ? null : (words.slice(verb + 1).find((word) => isName(word) && nameKind(word) !== null) ?? null);
}

/** The host of a `machine HOST login NAME password V` record (the netrc format of ftp, curl and git), for each of its values. */
export function netrcNames(before: string): string[] {
  const record = /\b(machine)\s+(\S{1,80})(?:\s+(?:login|account)\s+\S{1,200})?\s+(?:login|account|password)\s+["']?$/.exec(
    before.slice(-400),
  );
  return record ? [record[2]!] : [];
}
