// Monero's 25-word phrase: three words are 32 bits, little-endian; the last word repeats the one that a CRC-32 over the
// first three letters of the others points at. English list.

import { moneroWords } from "../../prefilter/word-lists.ts";

const COUNT = BigInt(moneroWords.length);
const PREFIX = 3;

let table: ReadonlyMap<string, number> | null = null;

/** The 32-byte seed, which is the spend key before reduction, or null. Of random list words 1 in 24 passes the checksum. */
export function readMoneroPhrase(words: readonly string[]): Uint8Array | null {
  if (words.length !== 25) return null;
  table ??= new Map(moneroWords.map((word, index) => [word, index]));
  const indices: bigint[] = [];
  for (const word of words) {
    const index = table.get(word);
    if (index === undefined) return null;
    indices.push(BigInt(index));
  }
  if (words[24]!.slice(0, PREFIX) !== checksumWord(words.slice(0, 24)).slice(0, PREFIX)) return null;
  const seed = new Uint8Array(32);
  for (let group = 0; group < 8; group++) {
    const [first, second, third] = indices.slice(group * 3, group * 3 + 3) as [bigint, bigint, bigint];
    const value = first + COUNT * ((second - first + COUNT) % COUNT) + COUNT * COUNT * ((third - second + COUNT) % COUNT);
    if (value >= 2n ** 32n) return null;
    for (let byte = 0; byte < 4; byte++) seed[group * 4 + byte] = Number((value >> BigInt(8 * byte)) & 255n);
  }
  return seed;
}

/** The phrase of 32 bytes. */
export function encodeMoneroPhrase(seed: Uint8Array): string[] {
  const words: string[] = [];
  for (let group = 0; group < 8; group++) {
    let value = 0n;
    for (let byte = 3; byte >= 0; byte--) value = (value << 8n) | BigInt(seed[group * 4 + byte]!);
    const first = value % COUNT;
    const second = (value / COUNT + first) % COUNT;
    const third = (value / COUNT / COUNT + second) % COUNT;
    words.push(...[first, second, third].map((index) => moneroWords[Number(index)]!));
  }
  return [...words, checksumWord(words)];
}

const checksumWord = (words: readonly string[]): string =>
  words[crc32(words.map((word) => word.slice(0, PREFIX)).join("")) % words.length]!;

/** CRC-32 (ISO 3309) of ASCII text. */
export function crc32(text: string): number {
  let sum = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    sum ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
