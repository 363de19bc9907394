// Puts what several threads read of trees into one list, with one pool of words.

import type { TreeDifferences } from "./tree-differences.ts";
import { WordPool } from "./word-pool.ts";

export function joinDifferences(parts: readonly TreeDifferences[]): TreeDifferences {
  const pool = new WordPool();
  const joined = {
    bases: room(parts, "bases"),
    addedEnds: room(parts, "addedEnds"),
    words: room(parts, "words"),
    links: room(parts, "links"),
    droppedEnds: room(parts, "droppedEnds"),
    dropped: room(parts, "dropped"),
  };
  let [tree, entry, drop] = [0, 0, 0];
  for (const part of parts) {
    const { wordBytes, wordEnds } = part;
    const numbers = wordEnds.map((end, word) => pool.put(wordBytes, word === 0 ? 0 : wordEnds[word - 1]!, end));
    joined.links.set(part.links, entry);
    for (let at = 0; at < part.words.length; at++) joined.words[entry + at] = numbers[part.words[at]!]!;
    for (let at = 0; at < part.dropped.length; at++) joined.dropped[drop + at] = part.dropped[at]! + entry;
    for (let at = 0; at < part.bases.length; at++) {
      joined.bases[tree + at] = part.bases[at] === 0 ? 0 : part.bases[at]! + tree;
      joined.addedEnds[tree + at] = part.addedEnds[at]! + entry;
      joined.droppedEnds[tree + at] = part.droppedEnds[at]! + drop;
    }
    tree += part.bases.length;
    entry += part.links.length;
    drop += part.dropped.length;
  }
  const { bytes, ends } = pool.all();
  return { ...joined, wordBytes: bytes, wordEnds: ends };
}

const room = (parts: readonly TreeDifferences[], column: "bases" | "addedEnds" | "words" | "links" | "droppedEnds" | "dropped") =>
  new Uint32Array(parts.reduce((sum, part) => sum + part[column].length, 0));
