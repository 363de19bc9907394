// Which exchange or service a value belongs to: the nearest word that names one decides. Nearest is: the value's own
// name, then the names around it, then its object, then the text at large.

import { utf8ToBytes } from "@noble/hashes/utils.js";
import { latin1 } from "../decode/latin1.ts";
import type { Layer } from "../decode/layer.ts";
import type { TextSpan } from "../facts/span.ts";
import type { Surroundings } from "./surroundings.ts";
import { isExchange, venues } from "./venue-words.ts";
import { mayHoldWord, wordsAt, wordsIn } from "./word-places.ts";

/** `name`: the value's identifier, call or flag. `object`: names of what encloses it, or its own object. `file`: anywhere. */
type VenueReach = "name" | "object" | "file";

export interface NearVenue {
  readonly venue: string;
  readonly reach: VenueReach;
  /** The word as it stands there, lower case. */
  readonly word: string;
  /** Where the word stands in the layer; the value itself where a name holds it. */
  readonly start: number;
}

interface Mention {
  readonly start: number;
  readonly word: string;
  readonly venue: string;
}

function mentions(text: string, words: ReturnType<typeof wordsIn> = wordsAt(text)): Mention[] {
  const found: Mention[] = [];
  for (const { start, word } of words) {
    const venue = venues.get(word);
    const end = start + word.length;
    if (venue === undefined || ((word.length <= 4 || inOthers.has(word)) && !isBordered(text, start, end))) continue;
    if (word === "coinbase" && minersAddress.test(text.slice(end, end + LONGEST_ASSIGNED))) continue;
    found.push({ start, word, venue });
  }
  return found;
}

/** Behind `coinbase` or `currentCoinbase`: chains call the account that is paid for a block so. */
const minersAddress = /^["']?\s{0,8}[:=]\s{0,8}["']?(?:0x)?[0-9a-fA-F]{40}(?![0-9A-Za-z])/;
const LONGEST_ASSIGNED = 80;

/** Longer words that others hold: `internationalBankFee`. */
const inOthers: ReadonlySet<string> = new Set(["lbank", "probit"]);

/** A short word stands for itself or as a part of a camel-case name, and not in the middle of other letters and digits. */
function isBordered(text: string, start: number, end: number): boolean {
  if (/[a-z]/.test(text[end] ?? "")) return false;
  const before = text[start - 1] ?? "";
  return !/[A-Za-z0-9]/.test(before) || (/[a-z]/.test(before) && /[A-Z][a-z]/.test(text.slice(start, start + 2)));
}

/** The venue that a name, a callee or another short text mentions first, or null. */
export const venueIn = (text: string): { venue: string; word: string } | null =>
  mayHoldWord(text) ? (mentions(/[^\0-\x7f]/.test(text) ? latin1(utf8ToBytes(text)) : text)[0] ?? null) : null;

interface Mentions {
  readonly all: readonly Mention[];
  /** Of exchanges alone: in the text at large a service's word says nothing about an exchange's values. */
  readonly exchanges: readonly Mention[];
}

const indexes = new WeakMap<object, Mentions>();

/** All mentions in a layer, read once per layer. */
function mentionsOf(layer: Pick<Layer, "text" | "bytes">): Mentions {
  let index = indexes.get(layer);
  if (index === undefined) {
    const all = mentions(layer.text, wordsIn(layer));
    index = { all, exchanges: all.filter(({ venue }) => isExchange(venue)) };
    indexes.set(layer, index);
  }
  return index;
}

/** Whether the layer mentions the venue anywhere. */
export const mentionsVenue = (layer: Pick<Layer, "text" | "bytes">, venue: string): boolean =>
  mentionsOf(layer).all.some((mention) => mention.venue === venue);

/** The same by a name of the venue, in whatever script; the paths and parameters of its programming interface are others' too. */
export const namesVenue = (layer: Pick<Layer, "text" | "bytes">, venue: string): boolean =>
  mentionsOf(layer).all.some((mention) => mention.venue === venue && mention.word[0] !== "/" && mention.word !== "recvwindow");

/** The exchanges that the layer mentions, Binance apart. */
export const otherExchanges = (layer: Pick<Layer, "text" | "bytes">): readonly string[] =>
  [...new Set(mentionsOf(layer).exchanges.map(({ venue }) => venue))].filter((venue) => venue !== "binance");

/** The venue nearest to a value, or null where the layer names none. */
export function venueNear(layer: Pick<Layer, "text" | "bytes">, span: TextSpan, surroundings: Surroundings): NearVenue | null {
  const named = [...surroundings.names.slice(0, surroundings.own), surroundings.callee ?? ""];
  for (const name of named) {
    const found = venueIn(name);
    if (found) return { ...found, reach: "name", start: span.start };
  }
  for (const name of surroundings.names.slice(surroundings.own)) {
    const found = venueIn(name);
    if (found) return { ...found, reach: "object", start: span.start };
  }
  // A comment is nearer than the text at large, but no part of the value's object.
  if (surroundings.comment !== null) {
    const found = venueIn(surroundings.comment);
    if (found) return { ...found, reach: "file", start: span.start };
  }
  const { all, exchanges: others } = mentionsOf(layer);
  const { scope, enclosed } = surroundings;
  const near = nearest(layer.text, all, span, scope);
  if (near === null) return null;
  const inside = enclosed && scope && near.start >= scope.start && near.start < scope.end;
  if (inside) return { ...near, reach: "object" };
  return { ...(nearest(layer.text, others, span, scope) ?? near), reach: "file" };
}

/**
 * The value's own line comes first, then its own lines and object. Text behind a value counts as twice as far: headings, imports and comments stand
 * before what they speak of.
 */
function nearest(text: string, all: readonly Mention[], span: TextSpan, scope: TextSpan | null): Mention | null {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const before = all[low - 1];
  // A word inside the value itself is chance.
  while (low < all.length && all[low]!.start < span.end) low++;
  const behind = all[low];
  if (!before || !behind) return before ?? behind ?? null;
  const [left, right] = [onLine(text, before.start, span.start), onLine(text, span.end, behind.start)];
  if (left !== right) return left ? before : behind;
  const [above, below] = [scope !== null && before.start >= scope.start, scope !== null && behind.start < scope.end];
  if (above !== below) return above ? before : behind;
  return span.start - before.start <= 2 * (behind.start - span.end) ? before : behind;
}

/** Longest stretch of a line that still joins a word and a value. */
const LINE_REACH = 400;

const onLine = (text: string, from: number, to: number): boolean => to - from <= LINE_REACH && !text.slice(from, to).includes("\n");
