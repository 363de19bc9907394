// Remembers which blobs were inspected and found clean, so that scanning the same history again reads only what is new.
// A blob's name is a hash of its bytes and the rules are part of the file's name, so an entry never goes stale. The file
// lies inside the git folder, where others may write: it carries a MAC under a key of the user's own, kept elsewhere, and
// counts for nothing where that does not fit. Nothing about findings is stored.

import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { NameSet } from "@hodlguard/git";

const MAC_BYTES = 32;
const SIZE_BYTES = 4;
const KEY_BYTES = 32;

type Environment = Readonly<Record<string, string | undefined>>;

/** Off in CI, where each run has a fresh disk and a foreign cache must not count, unless HODLGUARD_CACHE=1; off anywhere with 0. */
export const wantsCache = ({ HODLGUARD_CACHE, CI }: Environment): boolean =>
  HODLGUARD_CACHE === "1" || (HODLGUARD_CACHE !== "0" && (CI === undefined || CI === "" || CI === "false"));

export interface CacheKey {
  /** The repository's common git folder. */
  readonly commonDir: string;
  readonly hashBytes: number;
  /** Everything that decides what is found: the code itself and the custom rules. */
  readonly rules: readonly (string | Uint8Array)[];
  readonly environment: Environment;
}

export class CleanCache {
  readonly #file: string;
  readonly #folder: string;
  readonly #key: Buffer;
  readonly #known: NameSet;
  readonly #hashBytes: number;
  #entries: Buffer[] = [];

  private constructor(folder: string, file: string, key: Buffer, hashBytes: number) {
    this.#folder = folder;
    this.#file = file;
    this.#key = key;
    this.#hashBytes = hashBytes;
    this.#known = new NameSet(hashBytes);
    this.#load();
  }

  /** Null where there is no safe place for the user's key. */
  static open({ commonDir, hashBytes, rules, environment }: CacheKey): CleanCache | null {
    const key = userKey(environment);
    if (key === null) return null;
    const hash = createHash("sha256");
    for (const part of rules) hash.update(createHash("sha256").update(part).digest());
    const folder = join(commonDir, "hodlguard");
    return new CleanCache(folder, join(folder, `clean-${hash.digest("hex").slice(0, 32)}`), key, hashBytes);
  }

  /** Whether the blob, whose name stands in `names` from `at` on, was found clean under the same rules. */
  has(names: Uint8Array, at: number): boolean {
    return this.#known.has(names, at);
  }

  /** Bytes of all known blobs together, by name. */
  sizes(): Map<string, number> {
    const sizes = new Map<string, number>();
    const width = this.#hashBytes + SIZE_BYTES;
    for (const part of this.#entries)
      for (let at = 0; at < part.length; at += width)
        sizes.set(part.toString("latin1", at, at + this.#hashBytes), part.readUInt32LE(at + this.#hashBytes));
    return sizes;
  }

  /** Adds blobs and writes the file anew. What cannot be written is not remembered; the scan does not care. */
  remember(blobs: readonly { readonly name: string; readonly size: number }[]): void {
    const width = this.#hashBytes + SIZE_BYTES;
    const added = Buffer.alloc(blobs.length * width);
    for (const [index, { name, size }] of blobs.entries()) {
      added.write(name, index * width, "hex");
      added.writeUInt32LE(size, index * width + this.#hashBytes);
    }
    if (added.length === 0) return;
    const body = Buffer.concat([...this.#entries, added]);
    const temporary = `${this.#file}.${process.pid}-${randomBytes(4).toString("hex")}`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(temporary, Buffer.concat([body, this.#mac(body)]), { flag: "wx", mode: 0o600 });
      renameSync(temporary, this.#file);
      for (const name of readdirSync(this.#folder)) {
        const old = join(this.#folder, name);
        if (name.startsWith("clean-") && !old.startsWith(this.#file)) rmSync(old, { force: true });
      }
    } catch {
      rmSync(temporary, { force: true });
    }
  }

  #load(): void {
    let bytes: Buffer;
    try {
      bytes = readFileSync(this.#file);
    } catch {
      return;
    }
    const body = bytes.subarray(0, Math.max(0, bytes.length - MAC_BYTES));
    const mac = bytes.subarray(body.length);
    const width = this.#hashBytes + SIZE_BYTES;
    if (mac.length !== MAC_BYTES || body.length % width !== 0 || !timingSafeEqual(mac, this.#mac(body))) return;
    for (let at = 0; at < body.length; at += width) this.#known.add(body, at);
    this.#entries = [body];
  }

  /** The file's name is part of it: one written for other rules must not pass for this one. */
  #mac(body: Uint8Array): Buffer {
    return createHmac("sha256", this.#key).update(this.#file.slice(-32)).update(body).digest();
  }
}

/** The user's own key, made at first use; null where it cannot be kept from others. */
function userKey(environment: Environment): Buffer | null {
  const home = environment.HOME ?? environment.USERPROFILE ?? homedir();
  const folder = join(environment.XDG_STATE_HOME || environment.LOCALAPPDATA || join(home, ".local", "state"), "hodlguard");
  const file = join(folder, "cache.key");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, randomBytes(KEY_BYTES), { flag: "wx", mode: 0o600 });
    } catch {
      // It is there already.
    }
    const { mode, uid } = statSync(file);
    if (process.platform !== "win32" && ((mode & 0o077) !== 0 || uid !== process.getuid!())) return null;
    const key = readFileSync(file);
    return key.length === KEY_BYTES ? key : null;
  } catch {
    return null;
  }
}
