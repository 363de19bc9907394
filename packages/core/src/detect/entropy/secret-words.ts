// The words that lead to a place where secrets stand, looked for around runs: most runs have none in reach and end here. A place
// where a word may begin is told by its first four characters, five bits each, so that letters of both cases fall together; a
// pattern of all words over the text is several times as slow.

import type { Layer } from "../../decode/layer.ts";

const words = ["secret", "token", "passw", "passphrase", "pwd", "key", "cred", "auth", "bearer", "priv", "hook", "://", "pass", "pw"];
words.push("cookie", "session", "jwt", "signing", "memo", "telegram");

/** What the words are in full: the short ones stand alone. */
const SECRET_WORD =
  /secret|token|passw|passphrase|pwd|key|cred|auth|bearer|priv|hook|:\/\/|\bpass\b|\bpw\b|cookie|session|jwt|signing|memo|telegram/iy;

const TRIGRAMS = 0x7fff;
/** For each trigram that begins a word, what may follow it, one bit for each character's low five bits. */
const followers = new Uint32Array(TRIGRAMS + 1);
const ANY = -1;
for (const word of words) {
  const [a, b, c, d] = Array.from(word, (character) => character.charCodeAt(0) & 31) as [number, number, number?, number?];
  for (let third = 0; third < 32; third++)
    if (c === undefined || c === third) followers[(a << 10) | (b << 5) | third]! |= d === undefined ? ANY : 1 << d;
}
/** One bit for each trigram with followers: four kilobytes, which stay in the nearest cache. */
const begins = new Uint32Array((TRIGRAMS + 1) / 32);
for (const [trigram, next] of followers.entries()) if (next !== 0) begins[trigram >>> 5]! |= 1 << (trigram & 31);

/**
 * Whether such a word begins in a stretch or at most `reach` before it. Stretches must come in ascending order; only the text
 * within their reach is searched, and none of it twice.
 */
export function secretWordsNear({ text, bytes }: Pick<Layer, "text" | "bytes">, reach: number): (start: number, end: number) => boolean {
  let latest = -1;
  let searched = 0;
  return (start, end) => {
    const from = Math.max(0, start - reach);
    if (latest >= from) return latest < end;
    const found = wordBetween(text, bytes, Math.max(from, searched), end);
    searched = Math.max(searched, found < 0 ? end : found + 1);
    if (found >= 0) latest = found;
    return found >= 0;
  };
}

/** The first place from `from` on and before `to` where a word begins, or -1. */
function wordBetween(text: string, bytes: Uint8Array, from: number, to: number): number {
  if (from >= to) return -1;
  const size = bytes.length;
  const at = (index: number): number => (index < size ? bytes[index]! & 31 : 0);
  let trigram = (at(from) << 5) | at(from + 1);
  for (let index = from; index < to; index++) {
    trigram = ((trigram << 5) | at(index + 2)) & TRIGRAMS;
    if (((begins[trigram >>> 5]! >>> (trigram & 31)) & 1) === 0 || ((followers[trigram]! >>> at(index + 3)) & 1) === 0) continue;
    SECRET_WORD.lastIndex = index;
    if (SECRET_WORD.test(text)) return index;
  }
  return -1;
}
