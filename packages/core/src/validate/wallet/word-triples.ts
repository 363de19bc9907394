// How Electrum's first seeds and Monero's write 32 bits as three words of a list of 1,626: each word counts from the one before.

const COUNT = 1626;

const modulo = (value: number): number => ((value % COUNT) + COUNT) % COUNT;

/** The number that the three places from `at` on write; of random ones 1 in 1,000 is 2^32 or more. */
export function tripleOf(places: readonly number[], at: number): number {
  const [first, second, third] = places.slice(at, at + 3) as [number, number, number];
  return first + COUNT * modulo(second - first) + COUNT * COUNT * modulo(third - second);
}

/** The three places that write a number below 2^32. */
export function wordsOfNumber(value: number): [number, number, number] {
  const first = value % COUNT;
  const second = (Math.floor(value / COUNT) + first) % COUNT;
  return [first, second, (Math.floor(value / COUNT / COUNT) + second) % COUNT];
}
