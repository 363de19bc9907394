// Text written as hexadecimal digits (`7b226b6579223a...`). Digests and keys decode to noise and are left as they are.

import type { Wrapped } from "../decode/splice.ts";
import type { Run } from "../prefilter/places.ts";
import { isText } from "./readable.ts";

const values = new Int8Array(256).fill(-1);
[..."0123456789abcdef"].forEach((character, value) => {
  values[character.charCodeAt(0)] = value;
  values[character.toUpperCase().charCodeAt(0)] = value;
});

/** Sixteen bytes of text: a random string of 32 digits reads as text once in ten million. */
const SHORTEST = 32;

const none: readonly Wrapped[] = [];

export function hexIn(bytes: Uint8Array, run: Run): readonly Wrapped[] {
  let found: Wrapped[] | null = null;
  for (let start = run.start; start + SHORTEST <= run.end; ) {
    // Read from its end backwards: what is no digit throws the stretch before it away, so base64 costs little of its length.
    let other = start + SHORTEST - 1;
    while (other >= start && values[bytes[other]!]! >= 0) other--;
    if (other >= start) {
      start = other + 1;
      continue;
    }
    let end = start + SHORTEST;
    while (end < run.end && values[bytes[end]!]! >= 0) end++;
    if ((end - start) % 2 === 0) {
      const wrapped = decode(bytes, start, end);
      if (wrapped !== null) {
        found ??= [];
        found.push(wrapped);
      }
    }
    start = end + 1;
  }
  return found ?? none;
}

function decode(bytes: Uint8Array, start: number, end: number): Wrapped | null {
  if (!beginsAsText(bytes, start)) return null;
  const out = new Uint8Array((end - start) / 2);
  const starts = new Uint32Array(out.length);
  for (let index = 0; index < out.length; index++) {
    const at = start + 2 * index;
    out[index] = values[bytes[at]!]! * 16 + values[bytes[at + 1]!]!;
    starts[index] = at;
  }
  return isText(out) ? { start, end, kind: "hex", bytes: out, starts } : null;
}

/** Nearly every digest and key ends here: one array serves all of them. */
const head = new Uint8Array(8);

function beginsAsText(bytes: Uint8Array, start: number): boolean {
  for (let index = 0; index < head.length; index++)
    head[index] = values[bytes[start + 2 * index]!]! * 16 + values[bytes[start + 2 * index + 1]!]!;
  return isText(head);
}
