// What of a work tree is one careless command away from a leak: environment files that git does not ignore, keys without
// a passphrase, key files that others can read, examples that hold more than examples.

import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { git } from "./git-command.ts";
import type { HookPlace } from "./hook-place.ts";

export interface Risk {
  readonly path: string;
  readonly what: string;
  readonly remedy: string;
}

const environmentFile = /^\.env(\..+)?$|\.env$/i;
const exampleFile = /(example|sample|template|dist|defaults?)/i;
const keyFile = /\.(pem|key|p12|pfx|jks|keystore|ppk|private)$|^id_(rsa|dsa|ecdsa|ed25519)|private[-_]?key/i;
const publicFile = /\.pub$|public/i;

/** Files beyond these are not looked into: names alone are cheap, contents are not. */
const MOST_FILES = 500;
const LARGEST_FILE = 1 << 20;

export async function findRisks(place: HookPlace, env: NodeJS.ProcessEnv): Promise<Risk[]> {
  if (place.bare) return [];
  const list = async (...args: string[]) =>
    (await git(["ls-files", "-z", ...args], { cwd: place.root, env })).out.split("\0").filter(Boolean);
  const tracked = (await list()).filter(interesting);
  const loose = (await list("--others", "--exclude-standard")).filter(interesting);
  const ignored = (await list("--others", "--ignored", "--exclude-standard", "--directory")).filter(interesting);
  const risks: Risk[] = [];
  for (const path of tracked.filter(isEnvironment))
    risks.push({ path, what: "is tracked by git", remedy: "git rm --cached it, ignore it, and replace what it holds" });
  for (const path of loose.filter(isEnvironment))
    risks.push({ path, what: "is not ignored: one git add . commits it", remedy: "add it to .gitignore" });
  if (
    (await git(["check-ignore", "-q", ".env"], { cwd: place.root, env })).status === 1 &&
    !tracked.includes(".env") &&
    !loose.includes(".env")
  )
    risks.push({ path: ".env", what: "would not be ignored if there were one", remedy: "add .env to .gitignore" });
  const { inspectFile } = await inspector();
  for (const path of [...tracked, ...loose, ...ignored].slice(0, MOST_FILES)) {
    const name = basename(path);
    const file = join(place.root, path);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.size > LARGEST_FILE) continue;
    if (environmentFile.test(name) && exampleFile.test(name)) {
      if (inspectFile(file).length > 0)
        risks.push({
          path,
          what: "is an example but holds values that look real",
          remedy: "leave the values empty, and replace what was real",
        });
    } else if (keyFile.test(name) && !publicFile.test(name)) {
      const keys = inspectFile(file);
      if (keys.some(({ rule, details }) => rule === "private-key" && details.encrypted !== true))
        risks.push({
          path,
          what: "is a private key without a passphrase",
          remedy: "encrypt it (openssl pkcs8 -topk8 -v2 aes-256-cbc -iter 600000), outside the repository",
        });
      if (keys.length > 0 && process.platform !== "win32" && (found.mode & 0o077) !== 0)
        risks.push({ path, what: `can be read by other users (mode ${(found.mode & 0o777).toString(8)})`, remedy: "chmod 600 it" });
    }
  }
  return risks;
}

const interesting = (path: string): boolean =>
  !path.endsWith("/") && (environmentFile.test(basename(path)) || keyFile.test(basename(path)));

const isEnvironment = (path: string): boolean => environmentFile.test(basename(path)) && !exampleFile.test(basename(path));

async function inspector() {
  const { detectors, inspect } = await import("@hodlguard/core/inspect");
  return {
    inspectFile(file: string) {
      try {
        return inspect(readFileSync(file), { detectors }).sightings.filter(
          ({ quiet, standing }) => quiet === null && standing === "decided",
        );
      } catch {
        return [];
      }
    },
  };
}
