// A configuration file's content after it was checked: plain values, and where each stood.

import type { RuleId, Severity } from "@hodlguard/core";
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { ConfigurationError, type Problem } from "./configuration-error.ts";
import { configuration } from "./configuration-keys.ts";
import { didYouMean } from "./did-you-mean.ts";
import { type ParsedData, parseData } from "./parse-data.ts";
import type { ObjectShape, Shape } from "./shape.ts";

export interface AllowSetting {
  readonly path?: readonly string[];
  readonly fingerprint?: string;
  readonly rules?: readonly RuleId[];
  readonly reason: string;
  readonly expires?: string;
  readonly owner?: string;
}

export interface AcceptUnreadSetting {
  readonly path?: readonly string[];
  readonly blob?: string;
  readonly reason: string;
  readonly expires?: string;
  readonly owner?: string;
}

export interface RuleSetting {
  readonly id: string;
  readonly description: string;
  readonly keywords?: readonly string[];
  readonly pattern: string;
  readonly minScore?: number;
  readonly severity?: Severity;
  readonly examples?: readonly string[];
  readonly counterExamples?: readonly string[];
}

/** Nothing is filled in: what the file does not say is absent. */
export interface Settings {
  readonly failOn?: Severity | "never";
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly testnet?: Severity;
  readonly inlineAllow?: boolean;
  readonly allow?: readonly AllowSetting[];
  readonly acceptUnread?: readonly AcceptUnreadSetting[];
  readonly rules?: readonly RuleSetting[];
  readonly rulesFrom?: readonly string[];
  readonly maxBlobBytes?: number;
  readonly threads?: number;
}

export interface ReadSettings {
  readonly file: string;
  readonly settings: Settings;
  /** Makes a problem of the value at a path such as `["rules", 0, "pattern"]`. */
  problemAt(path: readonly (string | number)[], message: string): Problem;
}

/**
 * Reads a configuration file's bytes; for package.json the value of its key `hodlguard`, null where it has none.
 * @throws ConfigurationError with every fault of the file, not only the first.
 */
export function readSettings(file: string, bytes: Uint8Array): ReadSettings | null {
  const data = parseData(file, bytes);
  const inPackage = /(^|\/)package\.json$/.test(file);
  const root = inPackage ? (isMap(data.root) ? ((data.root.get("hodlguard", true) as Node | undefined) ?? null) : null) : data.root;
  if (root === null && inPackage) return null;
  const problems: Problem[] = [];
  const empty = root === null || (isScalar(root) && root.value === null);
  const settings = empty ? {} : (check(root, configuration, [], { data, problems }) as Settings);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return {
    file,
    settings,
    problemAt: (path, message) => ({ file, ...data.positionOf(nodeAt(root, path)), message }),
  };
}

interface Context {
  readonly data: ParsedData;
  readonly problems: Problem[];
}

type Path = readonly (string | number)[];

const nameOf = (path: Path): string =>
  path.length === 0
    ? "the configuration"
    : path.map((step, index) => (typeof step === "number" ? `[${step + 1}]` : `${index === 0 ? "" : "."}${shown(step)}`)).join("");

/** The value of a node as the shape wants it. What does not fit becomes a problem and is left out of the result. */
function check(node: Node | null, shape: Shape, path: Path, context: Context): unknown {
  const fault = (message: string, at: Node | null = node) => {
    context.problems.push({ file: context.data.file, ...context.data.positionOf(at), message });
    return undefined;
  };
  const value = isScalar(node) ? node.value : undefined;
  switch (shape.is) {
    case "text": {
      if (typeof value !== "string" || value === "")
        return fault(`${nameOf(path)} must be ${shape.hint ?? "a text"}, not ${describe(node)}`);
      if (shape.pattern !== undefined && !new RegExp(shape.pattern).test(value))
        return fault(`${nameOf(path)} must be ${shape.hint ?? `like ${shape.pattern}`}`);
      if (value.length > (shape.longest ?? Number.POSITIVE_INFINITY))
        return fault(`${nameOf(path)} is longer than ${shape.longest} characters`);
      return value;
    }
    case "choice": {
      if (typeof value !== "string" || value === "")
        return fault(`${nameOf(path)} must be one of ${shape.of.join(", ")}, not ${describe(node)}`);
      if (!shape.open && !shape.of.includes(value))
        return fault(`${nameOf(path)} must be one of ${shape.of.join(", ")}, not "${shown(value)}"${didYouMean(value, shape.of)}`);
      return value;
    }
    case "boolean":
      return typeof value === "boolean" ? value : fault(`${nameOf(path)} must be true or false, not ${describe(node)}`);
    case "number": {
      if (
        typeof value !== "number" ||
        !Number.isFinite(value) ||
        (shape.whole && !Number.isInteger(value)) ||
        value < shape.least ||
        value > shape.most
      )
        return fault(
          `${nameOf(path)} must be a ${shape.whole ? "whole " : ""}number from ${shape.least} to ${shape.most}, not ${describe(node)}`,
        );
      return value;
    }
    case "list": {
      if (shape.orOne && !isSeq(node)) return [check(node, shape.of, path, context)];
      if (!isSeq(node)) return fault(`${nameOf(path)} must be a list, not ${describe(node)}`);
      if (node.items.length < (shape.least ?? 0)) return fault(`${nameOf(path)} must not be empty`);
      if (node.items.length > (shape.most ?? Number.POSITIVE_INFINITY)) return fault(`${nameOf(path)} has more than ${shape.most} entries`);
      return node.items.map((item, index) => check(item as Node, shape.of, [...path, index], context));
    }
    case "map": {
      if (!isMap(node)) return fault(`${nameOf(path)} must be a map of names to values, not ${describe(node)}`);
      return Object.fromEntries(
        pairsOf(node).map(({ key, name, value }) => {
          if (!shape.open && !shape.keys.includes(name))
            fault(`unknown name "${shown(name)}" in ${nameOf(path)}${didYouMean(name, shape.keys)}`, key);
          return [name, check(value, shape.of, [...path, name], context)];
        }),
      );
    }
    case "object":
      return isMap(node) ? checkObject(node, shape, path, context) : fault(`${nameOf(path)} must be a map of keys, not ${describe(node)}`);
  }
}

function checkObject(node: YAMLMap, shape: ObjectShape, path: Path, context: Context): unknown {
  const fault = (at: Node | null, message: string) =>
    context.problems.push({ file: context.data.file, ...context.data.positionOf(at), message });
  const result: Record<string, unknown> = {};
  const given = new Set<string>();
  for (const { key, name, value } of pairsOf(node)) {
    const known = Object.hasOwn(shape.keys, name) ? shape.keys[name] : undefined;
    given.add(name);
    if (known === undefined) {
      const where = path.length === 0 ? "" : ` in ${nameOf(path)}`;
      fault(
        key,
        `unknown key "${shown(name)}"${where}${didYouMean(name, Object.keys(shape.keys)) || `; known are ${Object.keys(shape.keys).join(", ")}`}`,
      );
    } else result[name] = check(value, known.shape, [...path, name], context);
  }
  for (const [name, { required }] of Object.entries(shape.keys))
    if (required && !given.has(name)) fault(node, `${nameOf(path)} lacks "${name}"`);
  if (shape.oneOf !== undefined && shape.oneOf.filter((name) => given.has(name)).length !== 1)
    fault(node, `${nameOf(path)} needs exactly one of ${shape.oneOf.join(" and ")}`);
  if (shape.someOf !== undefined && !shape.someOf.some((name) => given.has(name)))
    fault(node, `${nameOf(path)} needs ${shape.someOf.join(" or ")}`);
  return result;
}

const pairsOf = (node: YAMLMap): { key: Node | null; name: string; value: Node | null }[] =>
  (node.items as Pair<Node, Node | null>[]).map(({ key, value }) => ({
    key,
    name: isScalar(key) ? String(key.value) : String(key),
    value,
  }));

/** Values that do not fit may be anything, even a secret in the wrong line: only their kind is told. */
function describe(node: Node | null): string {
  if (isMap(node)) return "a map";
  if (isSeq(node)) return "a list";
  const value = isScalar(node) ? node.value : null;
  if (value === null || value === "") return "nothing";
  return typeof value === "string" ? "a text" : typeof value === "number" || typeof value === "boolean" ? String(value) : "another type";
}

/** A mistyped word, short enough that it cannot be a secret of length, without control characters. */
const shown = (word: string): string => {
  const plain = word.replaceAll(/[^\x20-\x7e]/g, "?");
  return plain.length > 32 ? `${plain.slice(0, 12)}…` : plain;
};

/** The node at a path, or the last one on the way to it. A key's own place is where its value begins. */
function nodeAt(root: Node | null, path: Path): Node | null {
  let node = root;
  for (const step of path) {
    const next: unknown = isMap(node) ? node.get(step, true) : isSeq(node) ? node.get(Number(step), true) : undefined;
    if (next === undefined || next === null) return node;
    node = next as Node;
  }
  return node;
}
