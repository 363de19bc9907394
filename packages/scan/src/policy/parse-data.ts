// YAML, JSON and JSON with comments to a tree with positions. Data only: no tags beyond the core schema, no anchors and
// aliases (which a few lines can blow up to gigabytes), no file over a megabyte, no nesting that exhausts the stack.

import { type Document, isAlias, LineCounter, type Node, parseDocument, visit } from "yaml";
import { ConfigurationError, configurationError, type Problem } from "./configuration-error.ts";

export interface ParsedData {
  readonly file: string;
  readonly root: Node | null;
  /** 1-based position of a node. */
  positionOf(node: Node | null): { line: number; column: number };
}

const coreTags = /^tag:yaml\.org,2002:(null|bool|int|float|str|map|seq)$/;

const LARGEST = 1 << 20;

/** @throws ConfigurationError with every syntax error and its position. */
export function parseData(file: string, bytes: Uint8Array): ParsedData {
  if (bytes.length > LARGEST) throw configurationError(file, `is ${bytes.length} bytes long; a configuration has at most ${LARGEST}`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw configurationError(file, "is not UTF-8 text");
  }
  const lineCounter = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: Problem[] = [];
  let document: Document.Parsed;
  try {
    const source = /\.jsonc?$/.test(file) ? blankComments(text) : text;
    // Not "silent": that would also keep silent about a second document, whose settings nobody would apply.
    document = parseDocument(source, { schema: "core", version: "1.2", lineCounter, prettyErrors: false, logLevel: "error" });
    for (const { code, pos, message } of document.errors) {
      const several = code === "MULTIPLE_DOCS" ? "a second document (---) is not read: a configuration is one" : null;
      problems.push({ file, ...at(pos[0]), message: several ?? message.split("\n", 1)[0]! });
    }
    visit(document, {
      Alias: (_key, node) => {
        problems.push({ file, ...at(node.range?.[0] ?? 0), message: `aliases (*${node.source}) are not read here: write the value out` });
      },
      Node: (_key, node) => {
        if (!isAlias(node) && node.tag !== undefined && !coreTags.test(node.tag))
          problems.push({
            file,
            ...at(node.range?.[0] ?? 0),
            message: `the tag ${node.tag} is not read here: a configuration is data only`,
          });
      },
    });
  } catch (error) {
    throw configurationError(file, error instanceof RangeError ? "is nested too deeply" : "cannot be parsed");
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { file, root: document.contents, positionOf: (node) => at(node?.range?.[0] ?? 0) };
}

/**
 * JSON with comments as YAML that stands at the same places: comments and tabs between values become blanks.
 * Commas before a closing bracket are allowed by YAML's flow style as they are by JSON with comments.
 * What is not closed runs to its line's or the text's end, so that every character is looked at once.
 */
function blankComments(text: string): string {
  return text.replaceAll(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\t/g, (part) =>
    part.startsWith('"') ? part : part.replaceAll(/[^\n\r]/g, " "),
  );
}
