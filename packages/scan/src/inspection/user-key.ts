// A key of the user's own, kept outside every repository: what is written into a git folder, where others may write too,
// counts only with a MAC under it.

import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const KEY_BYTES = 32;

export type Environment = Readonly<Record<string, string | undefined>>;

/** Made at first use; null where it cannot be kept from others. */
export function userKey(environment: Environment): Buffer | null {
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
