// Values that stand for a key and are none: one repeated character, a repeated part, sequences, keyboard walks, words such
// as "your api key here". A random value that happens to hold a word (one in sixty holds some stop word) stays a find: the
// whole value must be made of such parts, not a part of it.

/** Share of the characters that must belong to a pattern. */
const MOST = 0.6;

const walks = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "qazwsxedcrfvtgbyhnujmikolp", "1234567890"];
const speaking =
  /your|here|example|sample|placeholder|replace|changeme|change|insert|paste|dummy|fake|mock|binance|api|secret|key|xxxx+|test|demo|token|value|enter|public|private|foobar|lorem|ipsum|dead|beef|cafe|babe|this|is|not|real|the|my|put|fill/gi;

/** Why the value is a placeholder, or null. */
export function placeholderReason(value: string): string | null {
  if (repeats(value)) return "one part repeated";
  if (inSequence(value) >= value.length * MOST) return "characters in sequence";
  if (walked(value.toLowerCase()) >= value.length * MOST) return "a walk over the keyboard";
  const words = value.match(speaking) ?? [];
  const spoken = words.reduce((sum, word) => sum + word.length, 0);
  const rest = value.replace(speaking, "");
  return words.length >= 3 &&
    (spoken >= value.length * MOST || (spoken >= 12 && (rest.length < 8 || inSequence(rest) >= rest.length * MOST || repeats(rest))))
    ? "words that stand for a key"
    : null;
}

/** One part, at most half as long, over and over. */
function repeats(value: string): boolean {
  for (let period = 1; period <= value.length / 2; period++) {
    let index = period;
    while (index < value.length && value[index] === value[index - period]) index++;
    if (index === value.length) return true;
  }
  return false;
}

/** Characters that follow another by one step, up or down, or equal it, at the best of the distances 1 to 4 (`a1b2c3` has distance 2). */
function inSequence(value: string): number {
  const lower = value.toLowerCase();
  let best = 0;
  for (let distance = 1; distance <= 4; distance++) {
    let steps = distance;
    for (let index = distance; index < value.length; index++) {
      if (isStep(lower.charCodeAt(index - distance), lower.charCodeAt(index))) steps++;
    }
    best = Math.max(best, steps);
  }
  return best;
}

/** One on or back, the same, or from the end of the digits or letters to their beginning. */
function isStep(from: number, to: number): boolean {
  const step = Math.abs(to - from);
  return step <= 1 || (step === 9 && Math.max(from, to) === 57) || (step === 25 && Math.max(from, to) === 122);
}

/** Where walks of five keys begin. */
const SHORTEST_WALK = 5;
const begun = new Set(
  walks.flatMap((walk) => Array.from({ length: walk.length - SHORTEST_WALK + 1 }, (_, from) => walk.slice(from, from + SHORTEST_WALK))),
);

/** Characters inside walks of at least five keys, forwards. */
function walked(lower: string): number {
  let covered = 0;
  let index = 0;
  while (index < lower.length) {
    if (!begun.has(lower.slice(index, index + SHORTEST_WALK))) {
      index++;
      continue;
    }
    let longest = 0;
    for (const walk of walks) {
      const from = walk.indexOf(lower.slice(index, index + SHORTEST_WALK));
      if (from < 0) continue;
      let length = SHORTEST_WALK;
      while (from + length < walk.length && walk[from + length] === lower[index + length]) length++;
      longest = Math.max(longest, length);
    }
    covered += longest;
    index += longest;
  }
  return covered;
}
