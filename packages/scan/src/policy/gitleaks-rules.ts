// A gitleaks rule set (TOML) read as custom rules. gitleaks' patterns are Go's RE2, which is what runs here too. What has
// no counterpart here is not taken over silently: every such part becomes a note.

import { builtInRules } from "@hodlguard/core";
import { parse, TomlError } from "smol-toml";
import { patternFault } from "./check-custom-rules.ts";
import { ConfigurationError, configurationError } from "./configuration-error.ts";
import type { CustomRule, Exemption } from "./custom-rule.ts";

export interface GitleaksRules {
  readonly rules: readonly CustomRule[];
  /** One sentence each: what could not be taken over, and what that means. */
  readonly notes: readonly string[];
}

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
const tables = (value: unknown): Table[] => (Array.isArray(value) ? value.filter(isTable) : isTable(value) ? [value] : []);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);
const textOr = (value: unknown, fallback: string): string => (typeof value === "string" && value.trim() !== "" ? value : fallback);
const numberOr = (value: unknown, fallback: number): number =>
  typeof value === "number" ? value : typeof value === "bigint" ? Number(value) : fallback;

/** @throws ConfigurationError where the file is no TOML. */
export function readGitleaksRules(file: string, bytes: Uint8Array, taken: ReadonlySet<string>): GitleaksRules {
  const root = parseToml(file, bytes);
  const notes: string[] = [];
  const note = (message: string) => notes.push(message);
  const extend = isTable(root.extend) ? root.extend : {};
  if (extend.useDefault === true)
    note("extend.useDefault: gitleaks' own default rules are not part of hodlguard; name their file in rulesFrom");
  if (typeof extend.path === "string" || typeof extend.url === "string") note("extend.path/url: name the extended file in rulesFrom too");
  const global = exemptionsOf(
    tables(root.allowlists ?? root.allowlist).filter((list) => texts(list.targetRules).length === 0),
    "the global allowlist",
    note,
  );
  for (const list of tables(root.allowlists).filter((list) => texts(list.targetRules).length > 0))
    note(`an allowlist for ${texts(list.targetRules).join(", ")} (targetRules) was left out, so these rules report more`);

  const names = new Set([...taken, ...builtInRules]);
  const disabled = new Set(texts(extend.disabledRules));
  const rules: CustomRule[] = [];
  for (const [index, table] of tables(root.rules).entries()) {
    const given = textOr(table.id, `rule-${index + 1}`);
    if (disabled.has(given)) continue;
    const id = freeName(given, names);
    if (id !== given) note(`the rule ${given} is called ${id} here, since the name is taken or has other signs`);
    const pattern = table.regex;
    if (typeof pattern !== "string" || pattern === "") {
      note(`the rule ${given} has no regex (it is about paths), and was left out`);
      continue;
    }
    const fault = patternFault(pattern);
    if (fault !== null) {
      note(`the rule ${given} was left out: its regex ${fault}`);
      continue;
    }
    if (typeof table.path === "string") note(`the rule ${given} is limited to paths in gitleaks; here it holds everywhere`);
    if (table.required !== undefined) note(`the rule ${given} has further required rules in gitleaks; here it holds without them`);
    names.add(id);
    const group = numberOr(table.secretGroup, 0);
    rules.push({
      id,
      description: textOr(table.description, given),
      keywords: texts(table.keywords).map((word) => word.toLowerCase()),
      pattern,
      group: group > 0 ? group : null,
      minScore: 0,
      minBits: numberOr(table.entropy, 0),
      severity: "high",
      exemptions: [...global, ...exemptionsOf(tables(table.allowlists ?? table.allowlist), `the allowlist of ${given}`, note)],
      from: file,
    });
  }
  return { rules, notes };
}

function parseToml(file: string, bytes: Uint8Array): Table {
  try {
    return parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TomlError)) throw configurationError(file, "is not UTF-8 text");
    const message = error.message.split("\n", 1)[0]!.replace(/^Invalid TOML document: /, "is no TOML: ");
    throw new ConfigurationError([{ file, line: error.line, column: error.column, message }]);
  }
}

/** A name that this configuration may use in `severities` and allowances. */
function freeName(given: string, taken: ReadonlySet<string>): string {
  const plain =
    given
      .toLowerCase()
      .replaceAll(/[^a-z0-9_-]+/g, "-")
      .slice(0, 48)
      .replace(/^[^a-z0-9]+/, "") || "rule";
  if (!taken.has(plain)) return plain;
  for (let number = 1; ; number++) {
    const name = `gitleaks-${plain}${number === 1 ? "" : `-${number}`}`;
    if (!taken.has(name)) return name;
  }
}

function exemptionsOf(lists: readonly Table[], whose: string, note: (message: string) => void): Exemption[] {
  const exemptions: Exemption[] = [];
  for (const list of lists) {
    const when = textOr(list.condition, "OR").toUpperCase() === "AND" ? "all" : "any";
    const foreign = ["paths", "commits"].filter((key) => texts(list[key]).length > 0);
    if (foreign.length > 0) {
      note(`${foreign.join(" and ")} in ${whose} ${foreign.length > 1 ? "were" : "was"} left out: write them as \`allow\` with a reason`);
      // With AND every condition has to hold; without the left-out ones the rest would excuse more than its author meant.
      if (when === "all") continue;
    }
    const patterns = texts(list.regexes).filter((pattern) => {
      const fault = patternFault(pattern);
      if (fault !== null) note(`a regex in ${whose} was left out: it ${fault}`);
      return fault === null;
    });
    const stopwords = texts(list.stopwords).filter((word) => word !== "");
    const target = textOr(list.regexTarget, "secret");
    if (patterns.length + stopwords.length > 0)
      exemptions.push({ patterns, stopwords, when, target: target === "match" || target === "line" ? target : "secret" });
  }
  return exemptions;
}
