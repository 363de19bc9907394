// Puts one hook in place and takes it away again. What was there before is kept whole and comes back byte for byte; what
// somebody edited is not touched.

import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../terminal/usage-error.ts";
import type { HookName } from "./hook-names.ts";
import { holdsBlock, hookFile, keptName, kindOfHook, type Recorded, withBlock, withoutBlock } from "./hook-script.ts";

export type Outcome =
  | { readonly done: "written" | "renewed" | "unchanged" | "removed" | "absent"; readonly file: string; readonly kept: string | null }
  | { readonly refused: string; readonly file: string };

/** A hook file of its own; a foreign hook moves aside and is called by it. */
export function writeHook(folder: string, hook: HookName, recorded: Recorded | null, force: boolean): Outcome {
  const file = join(folder, hook);
  const kept = join(folder, keptName(hook));
  const text = hookFile(hook, recorded);
  const present = read(file);
  if (present === "other") return { refused: `${file} is neither a file nor a link to one`, file };
  const kind = present === null ? null : kindOfHook(present);
  if (kind === "edited" && !force)
    return { refused: `${file} was written by hodlguard and then edited; move your changes elsewhere, or use --force`, file };
  if (kind === "foreign" && existsSync(kept))
    return { refused: `${file} and ${kept} are both foreign hooks; remove the one that is not needed`, file };
  const side = kind === "foreign" || existsSync(kept) ? kept : null;
  if (present === text && executable(file)) return { done: "unchanged", file, kept: side };
  mkdirSync(folder, { recursive: true });
  if (kind === "foreign") renameSync(file, kept);
  replace(file, text, 0o755);
  return { done: kind === "ours" || kind === "edited" ? "renewed" : "written", file, kept: side };
}

/** A block in front of a committed shell script. */
export function writeBlock(file: string, hook: HookName, ownsShebang: boolean): Outcome {
  const present = read(file);
  if (present === "other") return { refused: `${file} is neither a file nor a link to one`, file };
  const text = withBlock(present, hook, ownsShebang);
  if (text === present) return { done: "unchanged", file, kept: null };
  if (present !== null && ownsShebang && !executable(file))
    return { refused: `${file} is not executable, so git does not run it; chmod +x it, or remove it`, file };
  const mode = present === null ? 0o755 : statSync(file).mode & 0o777;
  mkdirSync(dirname(file), { recursive: true });
  replace(present === null ? file : realpathSync(file), text, mode);
  return { done: present !== null && holdsBlock(present) ? "renewed" : "written", file, kept: null };
}

/** Removes what `writeHook` or `writeBlock` made. */
export function removeHook(file: string, hook: HookName): Outcome {
  const kept = join(dirname(file), keptName(hook));
  const present = read(file);
  if (present === null || present === "other") {
    if (present === null && existsSync(kept)) {
      renameSync(kept, file);
      return { done: "removed", file, kept };
    }
    return { done: "absent", file, kept: null };
  }
  if (holdsBlock(present)) {
    const rest = withoutBlock(present);
    if (rest === null) rmSync(file);
    else replace(realpathSync(file), rest, statSync(file).mode & 0o777);
    return { done: "removed", file, kept: null };
  }
  const kind = kindOfHook(present);
  if (kind === "foreign") return { done: "absent", file, kept: null };
  if (kind === "edited")
    return {
      refused: `${file} was edited after hodlguard wrote it; remove it by hand${existsSync(kept) ? ` and rename ${kept} back` : ""}`,
      file,
    };
  const chained = lstatSync(kept, { throwIfNoEntry: false }) !== undefined;
  if (chained) renameSync(kept, file);
  else rmSync(file);
  return { done: "removed", file, kept: chained ? kept : null };
}

/** Shell scripts can take a block; anything else is called as it is. */
export function takesBlock(file: string): boolean {
  const present = read(file);
  if (present === null) return true;
  if (present === "other") return false;
  const first = present.split("\n", 1)[0]!;
  return !first.startsWith("#!") || /\b(ba|da|z|k|a)?sh\b/.test(first);
}

function read(file: string): string | null | "other" {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return lstatSync(file, { throwIfNoEntry: false }) === undefined ? null : "other";
  // Latin-1 keeps every byte of a hook that is no text.
  return found.isFile() ? readFileSync(file, "latin1") : "other";
}

export const executable = (file: string): boolean => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && (process.platform === "win32" || (found.mode & 0o111) !== 0);
};

/** Runs what writes files, and words a refusal of the file system as one that a person can mend. */
export function writing<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ENOTDIR" || code === "ENOSPC")
      throw new UsageError(`${path ?? "a file"} cannot be written (${code}): check who owns it and whether it may be changed`);
    throw error;
  }
}

/** All or nothing: git may be about to run it. */
function replace(file: string, text: string, mode: number): void {
  const temporary = `${file}.hodlguard-${process.pid}`;
  writeFileSync(temporary, text, { encoding: "latin1", mode });
  chmodSync(temporary, mode);
  renameSync(temporary, file);
}
