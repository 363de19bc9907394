// The alphabets that random sources write in, and which of them a string is written in.

export interface Alphabet {
  readonly name: string;
  readonly size: number;
  /** What it costs to say that this alphabet is meant: rare ones must earn their better fit. */
  readonly prior: number;
  has(code: number): boolean;
}

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGITS = "0123456789";
const PRINTABLE = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join("");

function alphabet(name: string, prior: number, characters: string): Alphabet {
  const member = new Uint8Array(128);
  for (const character of characters) member[character.charCodeAt(0)] = 1;
  return { name, size: characters.length, prior, has: (code) => member[code] === 1 };
}

/** From the smallest to the largest. */
const alphabets: readonly Alphabet[] = [
  alphabet("decimal", 6, DIGITS),
  alphabet("hex", 2, `${DIGITS}abcdef`),
  alphabet("HEX", 4, `${DIGITS}ABCDEF`),
  alphabet("lower", 12, LOWER),
  alphabet("upper", 12, UPPER),
  alphabet("base32", 5, `${UPPER}234567`),
  alphabet("base32 lower", 6, `${LOWER}234567`),
  alphabet("base36", 3, DIGITS + LOWER),
  alphabet("base36 upper", 5, DIGITS + UPPER),
  alphabet("letters", 12, UPPER + LOWER),
  alphabet("base58", 4, (DIGITS + UPPER + LOWER).replace(/[0OIl]/g, "")),
  alphabet("base62", 2, DIGITS + UPPER + LOWER),
  alphabet("base64url", 3, `${DIGITS}${UPPER}${LOWER}-_`),
  alphabet("base64", 3, `${DIGITS}${UPPER}${LOWER}+/`),
  alphabet("printable", 5, PRINTABLE),
];

const printable = alphabets.at(-1)!;

/** A character outside the alphabet (the dashes of a UUID, a prefix) costs this many bits. */
export const OUTSIDE_BITS = 8;

/** Characters that the same alphabets hold make one group; group 0 is what none holds. */
const groupOf = new Uint8Array(128);
const groups: number[][] = [alphabets.map(() => 0)];
for (let code = 0; code < 128; code++) {
  const held = alphabets.map((candidate) => Number(candidate.has(code)));
  const known = groups.findIndex((group) => group.every((has, index) => has === held[index]));
  groupOf[code] = known < 0 ? groups.push(held) - 1 : known;
}
const inGroup = new Uint32Array(groups.length);
const bitsInside = alphabets.map(({ size }) => Math.log2(size));

function countGroups(text: string): void {
  inGroup.fill(0);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    inGroup[code < 128 ? groupOf[code]! : 0]!++;
  }
}

/** How many of the characters that were counted last the alphabet of that number holds. */
function countInside(candidate: number): number {
  let inside = 0;
  for (let group = 1; group < groups.length; group++) inside += groups[group]![candidate]! * inGroup[group]!;
  return inside;
}

/** The alphabet in which a random source would most probably have written `text`. */
export function likeliestAlphabet(text: string): Alphabet {
  countGroups(text);
  let best = printable;
  let least = Number.POSITIVE_INFINITY;
  for (let candidate = 0; candidate < alphabets.length; candidate++) {
    const inside = countInside(candidate);
    const bits = alphabets[candidate]!.prior + inside * bitsInside[candidate]! + (text.length - inside) * OUTSIDE_BITS;
    if (bits < least) [best, least] = [alphabets[candidate]!, bits];
  }
  return best;
}

/** The smallest alphabet that holds every character, or null where even printable ASCII does not. */
export function smallestAlphabet(text: string): Alphabet | null {
  countGroups(text);
  return alphabets.find((_, candidate) => countInside(candidate) === text.length) ?? null;
}
