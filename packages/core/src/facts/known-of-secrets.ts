// Answers about secrets that are dear to find (multiplications on a curve, thousands of hashes): a history holds the same
// keys and phrases in hundreds of versions of a file. Kept under the secret's SHA-256, so that the secret itself is not.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** So many are kept; then all are forgotten, and only asked for again. */
const MOST_KEPT = 8192;

export class KnownOfSecrets<T> {
  readonly #answers = new Map<string, T>();

  /** `answer` must depend on the secret alone, and give only what is public of it. */
  get(secret: string | Uint8Array, answer: () => T): T {
    return this.getAll([secret], () => [answer()])[0]!;
  }

  /** The same of many that are answered together: `answer` is asked for those that are not known, by their places. */
  getAll(secrets: readonly (string | Uint8Array)[], answer: (places: readonly number[]) => readonly T[]): T[] {
    const digests = secrets.map((secret) => bytesToHex(sha256(typeof secret === "string" ? utf8ToBytes(secret) : secret)));
    const answers = digests.map((digest) => this.#answers.get(digest));
    const unknown = [...answers.keys()].filter((place) => answers[place] === undefined);
    if (unknown.length === 0) return answers as T[];
    for (const [index, one] of answer(unknown).entries()) {
      const place = unknown[index]!;
      answers[place] = one;
      if (this.#answers.size === MOST_KEPT) this.#answers.clear();
      this.#answers.set(digests[place]!, one);
    }
    return answers as T[];
  }
}
