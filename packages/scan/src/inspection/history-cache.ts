// Keeps what a history scan learned, so that scanning the same history again reads only what is new. An object's name is a
// hash of its bytes and the rules are part of the file's name, so an entry never goes stale. The file lies inside the git
// folder, where others may write: it carries a MAC under a key of the user's own, kept elsewhere, and counts for nothing
// where that does not fit. Of findings it holds what a report may say, and never the secret.

import { createHash, createHmac, type Hmac, randomBytes, timingSafeEqual } from "node:crypto";
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromColumns, toColumns } from "./columns.ts";
import type { Remembered } from "./remembered.ts";
import { type Environment, userKey } from "./user-key.ts";

const MAC_BYTES = 32;
const PREFIX = "known-";
/** `clean-`: what earlier versions left. */
const OURS = /^(?:known|clean)-/;

/** Off in CI, where each run has a fresh disk and a foreign cache must not count, unless HODLGUARD_CACHE=1; off anywhere with 0. */
export const wantsCache = ({ HODLGUARD_CACHE, CI }: Environment): boolean =>
  HODLGUARD_CACHE === "1" || (HODLGUARD_CACHE !== "0" && (CI === undefined || CI === "" || CI === "false"));

export interface CacheKey {
  /** The repository's common git folder. */
  readonly commonDir: string;
  /** Everything that decides what is found: the code itself and the custom rules. */
  readonly rules: readonly (string | Uint8Array)[];
  readonly environment: Environment;
}

export class HistoryCache {
  readonly #file: string;
  readonly #folder: string;
  readonly #key: Buffer;

  private constructor(folder: string, file: string, key: Buffer) {
    this.#folder = folder;
    this.#file = file;
    this.#key = key;
  }

  /** Null where there is no safe place for the user's key. */
  static open({ commonDir, rules, environment }: CacheKey): HistoryCache | null {
    const key = userKey(environment);
    if (key === null) return null;
    // The form of the file is the runtime's.
    const hash = createHash("sha256").update(process.versions.v8);
    for (const part of rules) hash.update(createHash("sha256").update(part).digest());
    const folder = join(commonDir, "hodlguard");
    return new HistoryCache(folder, join(folder, PREFIX + hash.digest("hex").slice(0, 32)), key);
  }

  /** What was kept under the same rules; null where nothing was, or not by this user. */
  load(): Remembered | null {
    try {
      const bytes = readFileSync(this.#file);
      const body = bytes.subarray(0, Math.max(0, bytes.length - MAC_BYTES));
      const mac = bytes.subarray(body.length);
      return mac.length === MAC_BYTES && timingSafeEqual(mac, this.#mac().update(body).digest()) ? (fromColumns(body) as Remembered) : null;
    } catch {
      return null;
    }
  }

  /** Writes the file anew. What cannot be written is not kept; the scan does not care. */
  keep(remembered: Remembered): void {
    const temporary = `${this.#file}.${process.pid}-${randomBytes(4).toString("hex")}`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      const mac = this.#mac();
      const file = openSync(temporary, "wx", 0o600);
      try {
        for (const piece of toColumns(remembered)) {
          mac.update(piece);
          writeFileSync(file, piece);
        }
        writeFileSync(file, mac.digest());
      } finally {
        closeSync(file);
      }
      renameSync(temporary, this.#file);
      for (const name of readdirSync(this.#folder)) {
        const old = join(this.#folder, name);
        if (OURS.test(name) && !old.startsWith(this.#file)) rmSync(old, { force: true });
      }
    } catch {
      rmSync(temporary, { force: true });
    }
  }

  /** The file's name is part of it: one written for other rules must not pass for this one. */
  #mac(): Hmac {
    return createHmac("sha256", this.#key).update(this.#file.slice(-32));
  }
}
