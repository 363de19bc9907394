// Scans of hooks that end early where nothing is suspicious. They may only ever say "clean", and only where the full scan
// would say the same; in every doubt they say nothing, and the full scan starts from the beginning.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Coverage, finishReport, type Report } from "@hodlguard/core";
import { hasPlaces } from "@hodlguard/core/places";
import { type GitPlace, isGitlink, isZero, readObjects, stagedChanges } from "@hodlguard/git";
import { configurationFiles } from "./policy/find-configuration.ts";
import { guardedKind } from "./tampering/guarded-paths.ts";

/** Tells whether detectors see nothing at all in the bytes. Asked for only when something is suspicious: it loads them. */
export type LoadInspector = () => Promise<(bytes: Uint8Array) => boolean>;

/** What is larger is the full scan's business. */
const LARGEST = 16 * 1024 * 1024;

/** A clean report of what is staged, or null where a full scan must decide. */
export async function stagedQuickLook(place: GitPlace, version: string, inspector: LoadInspector): Promise<Report | null> {
  const startedAt = new Date();
  const [staged, head] = await Promise.all([stagedChanges(place), headUnderPlainPolicy(place)]);
  if (head === undefined) return null;
  const blobs = new Set<string>();
  for (const { changes } of staged) {
    for (const { status, path, newMode, newOid } of changes) {
      const name = path.toString("latin1");
      if (status === "U" || guardedKind(name) !== null || isSuspiciousName(name)) return null;
      if (status !== "D" && !isGitlink(newMode) && !isZero(newOid)) blobs.add(newOid);
    }
  }
  const isInnocent = innocence(inspector);
  let bytes = 0;
  for await (const object of readObjects(place, [...blobs], LARGEST)) {
    if ("unread" in object || !(await isInnocent(object.bytes))) return null;
    bytes += object.bytes.length;
  }
  return cleanReport("staged", { startedAt, head, version }, { blobs: blobs.size, bytes });
}

/** A clean report of a commit message, or null where a full scan must decide. */
export async function messageQuickLook(place: GitPlace, file: string, version: string, inspector: LoadInspector): Promise<Report | null> {
  const startedAt = new Date();
  const message = readOrNull(resolve(place.dir, file));
  if (message === null || (await headUnderPlainPolicy(place)) === undefined || !(await innocence(inspector)(message))) return null;
  return cleanReport("message", { startedAt, head: null, version }, { messages: 1 });
}

function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function innocence(inspector: LoadInspector): (bytes: Buffer) => Promise<boolean> {
  let inspect: Awaited<ReturnType<LoadInspector>> | null = null;
  return async (bytes) => {
    // An allowance that comes in is a change to the guard.
    if (bytes.includes("hodlguard:")) return false;
    if (!hasPlaces(bytes)) return true;
    inspect ??= await inspector();
    return inspect(bytes);
  };
}

/** The commit that HEAD names (null: none yet), or undefined where a configuration changes what is found in innocent bytes. */
async function headUnderPlainPolicy(place: GitPlace): Promise<string | null | undefined> {
  let head: string | null = null;
  const names = ["HEAD^{commit}", ...[...configurationFiles, "package.json"].map((file) => `:${file}`)];
  for await (const object of readObjects(place, names, LARGEST)) {
    if ("unread" in object) continue;
    if (object.name === "HEAD^{commit}") head = object.oid;
    else if (setsRules(object.name, object.bytes)) return undefined;
  }
  return head;
}

/** Rules and limits change what is found; everything else in a configuration only judges it. */
const setsRules = (name: string, bytes: Buffer): boolean =>
  name === ":package.json" ? bytes.includes('"hodlguard"') : bytes.includes("rules") || bytes.includes("maxBlobBytes");

/** A name is no place for a secret; one that holds a long word with digits, or more than plain ASCII, is looked at properly. */
const isSuspiciousName = (name: string): boolean => /(?=[A-Za-z]*[0-9])[A-Za-z0-9]{16}/.test(name) || /[^\u0020-\u007e]/.test(name);

interface Facts {
  readonly startedAt: Date;
  readonly head: string | null;
  readonly version: string;
}

function cleanReport(mode: string, { startedAt, head, version }: Facts, counted: Partial<Coverage>): Report {
  return finishReport([], [], {
    version,
    scan: { mode, startedAt: startedAt.toISOString(), durationMs: Date.now() - startedAt.getTime(), head, policyFrom: null },
    coverage: { blobs: 0, bytes: 0, commits: 0, messages: 0, files: 0, notScanned: [], ...counted },
  });
}
