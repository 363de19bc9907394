// Labelled strings for calibration and for the reliability plot: written ones from the corpus and from generators of what
// people type (dates, versions, sequences, walks over the keyboard, passwords with swapped letters, encoded text), random
// ones as real sources make them (tokens of many alphabets and lengths, prefixed, grouped, encoded bytes, UUIDs).

/** mulberry32 over a seed text: the same strings every time. */
function source(seed) {
  let state = 2_166_136_261;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0), 16_777_619) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit) => Math.floor(next() * limit);
  const pick = (items) => items[below(items.length)];
  const text = (length, alphabet) => Array.from({ length }, () => alphabet[below(alphabet.length)]).join("");
  const bytes = (length) => Buffer.from(Array.from({ length }, () => below(256)));
  return { next, below, pick, text, bytes };
}

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const NUMERALS = "0123456789";
const BASE62 = NUMERALS + UPPER + LOWER;
const HEX = "0123456789abcdef";
const SIGNS = "!#$%&()*+,-./:;<=>?@[]^_{|}~";

const LENGTHS = [12, 16, 16, 20, 20, 24, 24, 28, 32, 32, 32, 36, 40, 40, 43, 48, 64, 64, 64, 86, 128];
const PREFIXES = [
  "sk_live_",
  "sk-",
  "ghp_",
  "xoxb-",
  "pk_test_",
  "api_",
  "token-",
  "AKIA",
  "glpat-",
  "SG.",
  "key-",
  "bg_",
  "npm_",
  "prod:",
];

const randomKinds = [
  (r, n) => r.text(n, BASE62),
  (r, n) => r.text(n, BASE62),
  (r, n) => r.text(n, HEX),
  (r, n) => r.text(n, HEX),
  (r, n) => r.text(n, HEX.toUpperCase()),
  (r, n) => r.text(n, LOWER + NUMERALS),
  (r, n) => r.text(n, UPPER + NUMERALS),
  (r, n) => r.text(n, `${UPPER}234567`),
  (r, n) => r.text(n, BASE62.replace(/[0OIl]/g, "")),
  (r, n) => r.text(n, UPPER + LOWER),
  (r, n) => r.bytes(Math.ceil((n * 3) / 4)).toString("base64"),
  (r, n) => r.bytes(Math.ceil((n * 3) / 4)).toString("base64url"),
  (r, n) => r.text(Math.min(n, 32), BASE62 + SIGNS),
  (r, n) => r.pick(PREFIXES) + r.text(n, BASE62),
  (r, n) => r.pick(PREFIXES) + r.text(n, HEX),
  (r) =>
    r
      .bytes(16)
      .toString("hex")
      .replace(/^(.{8})(.{4}).(.{3})(.{4})(.{12})$/, "$1-$2-4$3-$4-$5"),
  (r) => Array.from({ length: 4 }, () => r.text(8, UPPER + NUMERALS)).join("-"),
  (r, n) => Buffer.from(r.bytes(n >> 1).toString("hex")).toString("base64"),
];

const LEET = { a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" };
const WALKS = [
  "qwertyuiopasdfghjklzxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  "zaq12wsxcde34rfvbgt56yhn",
  "qazwsxedcrfvtgbyhnujmikolp",
  "asdfjklasdfjkl",
  "poiuytrewqlkjhgfdsamnbvcxz",
];
const pad = (value, size = 2) => String(value).padStart(size, "0");
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const joined = [
  (words) => words.map((word, index) => (index ? capital(word) : word)).join(""),
  (words) => words.map(capital).join(""),
  (words) => words.join("_"),
  (words) => words.join("-"),
  (words) => words.join(".").toLowerCase(),
  (words) => words.join("_").toUpperCase(),
  (words) => words.join("/"),
  (words) => words.join("").toLowerCase(),
];

const writtenKinds = [
  (r, words) => r.pick(joined)(words(2 + r.below(5))),
  (r, words) => r.pick(joined)(words(2 + r.below(5))) + r.below(10_000),
  (r, words) =>
    `${r.pick(joined)(words(2))}-${r.below(30)}.${r.below(30)}.${r.below(30)}.${r.pick(["tgz", "jar", "whl", "js", "png", "csv"])}`,
  (r, words) =>
    `${r.pick(joined)(words(2))}${2000 + r.below(30)}${pad(1 + r.below(12))}${pad(1 + r.below(28))}${pad(r.below(24))}${pad(r.below(60))}`,
  (r, words) =>
    [...words(2).join("")].map((letter) => (r.next() < 0.6 ? (LEET[letter] ?? letter) : letter)).join("") +
    r.pick(["!", "123", "2024", "#1", ""]),
  (r, words) => Buffer.from(words(3 + r.below(5)).join(r.pick([" ", "_", ":", ", "]))).toString("base64"),
  (_r, words) => Buffer.from(words(3).join("")).toString("hex"),
  (r) =>
    r
      .text(1 + r.below(4), BASE62)
      .repeat(24)
      .slice(0, 12 + r.below(40)),
  (r) =>
    r
      .text(4 + r.below(5), BASE62)
      .repeat(12)
      .slice(0, 32 + r.below(40)),
  (r) => {
    const all = r.pick([NUMERALS + LOWER, UPPER + LOWER + NUMERALS, BASE62, `${NUMERALS}abcdef`, "9876543210", LOWER]).repeat(4);
    const at = r.below(10);
    return all.slice(at, at + 14 + r.below(50));
  },
  (r) => {
    const walk = r.pick(WALKS);
    return (r.next() < 0.3 ? capital(walk) : walk).slice(r.below(6)).slice(0, 12 + r.below(14)) + r.pick(["", "1", "123", "!"]);
  },
  (r) =>
    `${2000 + r.below(30)}-${pad(1 + r.below(12))}-${pad(1 + r.below(28))}T${pad(r.below(24))}:${pad(r.below(60))}:${pad(r.below(60))}.${pad(r.below(1000), 3)}Z`,
  (r) => `${2000 + r.below(30)}${pad(1 + r.below(12))}${pad(1 + r.below(28))}${pad(r.below(24))}${pad(r.below(60))}${pad(r.below(60))}`,
  (r, words) =>
    `${r.pick(["your", "my", "insert", "paste", "put", "enter", "the"])}-${words(1)[0]}-${r.pick(["api", "secret", "access"])}-${r.pick(["key", "token", "here"])}`,
  (r, words) =>
    `${words(1)[0]}_${r.pick(["x64", "v2", "i686", "sha256", "aes128", "utf8", "ecdsa256", "p521", "rsa4096"])}_${words(2).join("_")}`,
];

/** `part` names the seed, so that calibration and held-out strings differ. Half of the result is random, half written. */
export function labelled(tokens, part) {
  const r = source(`hodlguard ${part}`);
  const long = tokens.filter((token) => token.length >= 12);
  const vocabulary = [...new Set(tokens.flatMap((token) => token.match(/[A-Z]?[a-z]{2,12}/g) ?? []))].map((word) => word.toLowerCase());
  const words = (count) => Array.from({ length: count }, () => r.pick(vocabulary));
  const written = [];
  for (let index = 0; index < 6000; index++) {
    written.push(r.pick(long));
    let made = r.pick(writtenKinds)(r, words);
    while (made.length < 12) made += r.pick(vocabulary);
    written.push(made);
  }
  const random = written.map(() => r.pick(randomKinds)(r, r.pick(LENGTHS)));
  return [...written.map((text) => ({ text, random: false })), ...random.map((text) => ({ text, random: true }))];
}
