// The baseline file: findings that were there when the guard came, by fingerprint. One entry a line, sorted, so that a
// review shows what was added and a merge takes both sides; the file after a union merge is still read, and one that a
// formatter laid out anew.

import type { BaselineEntry } from "@hodlguard/core";
import { ConfigurationError, configurationError, type Problem } from "./configuration-error.ts";
import { datePattern, fingerprintPattern } from "./configuration-keys.ts";
import { didYouMean } from "./did-you-mean.ts";
import { keyPattern } from "./repository-key.ts";

export const BASELINE_FILE = ".hodlguard-baseline.json";

export interface BaselineLine extends BaselineEntry {
  /** Where it was seen when it was adopted: a hint for people, no condition. */
  readonly path: string | null;
  /** 1-based line in the file; 0 for entries that were never written. */
  readonly line: number;
}

export interface Baseline {
  /** 32 hexadecimal digits: the fingerprint key of this repository, `repository` in the file. */
  readonly key: string;
  readonly entries: readonly BaselineLine[];
}

const entryKeys = ["fingerprint", "rule", "path", "reason", "owner", "expires"];

/** @throws ConfigurationError with every fault and its line. */
export function readBaseline(file: string, bytes: Uint8Array): Baseline {
  const problems: Problem[] = [];
  const entries = new Map<string, BaselineLine>();
  const keys = new Set<string>();
  const fault = (line: number, message: string) => problems.push({ file, line, column: null, message });
  for (const { line, text } of linesOf(new TextDecoder().decode(bytes))) {
    if (/^(<{7}|>{7}|\|{7})( |$)|^={7}$/.test(text)) {
      throw new ConfigurationError([
        { file, line, column: null, message: "holds a merge conflict: keep the lines of both sides and remove the markers" },
      ]);
    }
    const trimmed = text.trim().replace(/,$/, "");
    const key = /^"repository"\s*:\s*"([^"]*)"$/.exec(trimmed)?.[1];
    if (key !== undefined) {
      if (keyPattern.test(key)) keys.add(key);
      else fault(line, "repository must be 32 hexadecimal digits");
    } else if (/^\{\s*"/.test(trimmed) && trimmed.endsWith("}")) {
      const entry = entryOf(trimmed, line, fault);
      if (entry !== null && !entries.has(entry.fingerprint)) entries.set(entry.fingerprint, entry);
    } else if (!/^(\{|\}|\]|"version"\s*:\s*1|"findings"\s*:\s*\[(\s*\])?|\s*)$/.test(trimmed)) {
      fault(
        line,
        /^"version"/.test(trimmed)
          ? "this version of the file is not known: use a newer hodlguard"
          : "is no entry: an entry stands on one line; `hodlguard baseline` writes the file anew",
      );
    }
  }
  if (keys.size === 0 && problems.length === 0)
    throw configurationError(file, 'lacks its "repository"; `hodlguard baseline` writes the file anew');
  if (keys.size > 1)
    throw configurationError(file, "names two repositories, from two baselines that were merged: keep one and run `hodlguard baseline`");
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { key: [...keys][0]!, entries: [...entries.values()] };
}

interface Line {
  /** 1-based, in the file. */
  readonly line: number;
  readonly text: string;
}

const ourLine =
  /^(\{|\}|\]|"version"\s*:.*|"repository"\s*:.*|"findings"\s*:\s*\[(\s*\])?|\{\s*"(fingerprint|rule|path|reason|owner|expires)".*\}|)$/;

/**
 * The file's lines; of a file that another tool laid out anew (prettier, jq), those that hodlguard would have written, each
 * with the number of the line where it lies. Our own layout is not read as JSON: after a union merge it is none.
 */
function linesOf(text: string): readonly Line[] {
  const lines = text.split(/\r\n|\n|\r/).map((text, index) => ({ line: index + 1, text }));
  if (lines.every(({ text }) => ourLine.test(text.trim().replace(/,$/, "")))) return lines;
  try {
    return relaid(JSON.parse(text), text);
  } catch {
    return lines;
  }
}

function relaid(whole: Readonly<Record<string, unknown>>, text: string): readonly Line[] {
  const keyLines = new Map<string, number>();
  const entryLines: number[] = [];
  let [line, depth] = [1, 0];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|\r\n|[{}[\]\n\r]/g)) {
    if (token === "{" || token === "[") {
      if (token === "{" && depth === 2) entryLines.push(line);
      depth++;
    } else if (token === "}" || token === "]") depth--;
    else if (!token.startsWith('"')) line++;
    else if (depth === 1 && !keyLines.has(token)) keyLines.set(token, line);
  }
  return Object.entries(whole).flatMap(([key, value]) => {
    const name = JSON.stringify(key);
    if (key !== "findings" || !Array.isArray(value)) return { line: keyLines.get(name) ?? 1, text: `${name}: ${JSON.stringify(value)}` };
    return value.map((entry, index) => ({ line: entryLines[index] ?? 1, text: JSON.stringify(entry) }));
  });
}

function entryOf(text: string, line: number, fault: (line: number, message: string) => void): BaselineLine | null {
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(text);
  } catch {
    fault(line, "is no JSON");
    return null;
  }
  const textAt = (key: string): string | null => {
    const found = value[key];
    if (found === undefined || found === null) return null;
    if (typeof found === "string" && found !== "") return found;
    fault(line, `${key} must be a text`);
    return null;
  };
  const before = Object.keys(value).filter((key) => !entryKeys.includes(key));
  for (const key of before) fault(line, `unknown key "${key.slice(0, 32)}"${didYouMean(key, entryKeys)}`);
  const [fingerprint, rule, reason, expires] = [textAt("fingerprint"), textAt("rule"), textAt("reason"), textAt("expires")];
  if (fingerprint === null || !new RegExp(fingerprintPattern).test(fingerprint)) fault(line, "needs a fingerprint as the report prints it");
  if (rule === null) fault(line, "needs the rule");
  if (reason === null) fault(line, "needs a reason");
  if (expires !== null && !new RegExp(datePattern).test(expires)) fault(line, "expires must be a date such as 2027-01-31");
  if (fingerprint === null || rule === null || reason === null) return null;
  return { fingerprint, rule, reason, expires, owner: textAt("owner"), path: textAt("path"), line };
}

/** The file's text: JSON, one entry a line, sorted by path, rule and fingerprint. */
export function baselineText({ key, entries }: Baseline): string {
  const sorted = [...entries].sort(
    (a, b) => compare(a.path ?? "", b.path ?? "") || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  );
  const lines = sorted.map(({ fingerprint, rule, path, reason, owner, expires }) =>
    JSON.stringify({
      fingerprint,
      rule,
      ...(path === null ? {} : { path }),
      reason,
      ...(owner === null ? {} : { owner }),
      ...(expires === null ? {} : { expires }),
    }),
  );
  const findings = lines.length === 0 ? "[]" : `[\n    ${lines.join(",\n    ")}\n  ]`;
  return `{\n  "version": 1,\n  "repository": "${key}",\n  "findings": ${findings}\n}\n`;
}

/** By code units: the same order on every machine, whatever its language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
