// Scans of hooks that end early where nothing is suspicious. They may only ever say "clean", and only where the full scan
// would say the same; in every doubt they say nothing, and the full scan starts from the beginning.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Coverage, finishReport, type Report } from "@hodlguard/core";
import { hasPlaces, isEmpty, type Places, placesOfPlainText } from "@hodlguard/core/places";
import { type GitPlace, objectsAtOnce, stagedAtOnce } from "@hodlguard/git";
import { configurationFiles } from "./policy/find-configuration.ts";
import { guardedKind } from "./tampering/guarded-paths.ts";

/**
 * Tells whether detectors see nothing at all in the bytes, given the places that deserve a look (null: all of them). Asked for only
 * when something is suspicious: it loads them.
 */
export type LoadInspector = () => Promise<(bytes: Uint8Array, places: Places | null) => boolean>;

/** A clean report of what is staged, or null where a full scan must decide. */
export async function stagedQuickLook(place: GitPlace, version: string, inspector: LoadInspector): Promise<Report | null> {
  const startedAt = new Date();
  const staged = stagedAtOnce(place, policyFiles);
  if (staged === null || changesRules(staged.files)) return null;
  if (staged.paths.some((name) => guardedKind(name) !== null || !isPlain(name))) return null;
  const isInnocent = innocence(inspector);
  for (const name of staged.paths) if (!(await isInnocent(Buffer.from(name)))) return null;
  let bytes = 0;
  for (const blob of staged.blobs) {
    if (!(await isInnocent(blob))) return null;
    bytes += blob.length;
  }
  return cleanReport("staged", { startedAt, head: staged.head, version }, { blobs: staged.blobs.length, bytes });
}

/** A clean report of a commit message, or null where a full scan must decide. */
export async function messageQuickLook(place: GitPlace, file: string, version: string, inspector: LoadInspector): Promise<Report | null> {
  const startedAt = new Date();
  const message = readOrNull(resolve(place.dir, file));
  const policy = objectsAtOnce(
    place,
    policyFiles.map((name) => `:${name}`),
  );
  if (message === null || policy === null) return null;
  if (changesRules(new Map(policyFiles.map((name, index) => [name, policy[index]?.bytes ?? null])))) return null;
  return (await innocence(inspector)(message)) ? cleanReport("message", { startedAt, head: null, version }, { messages: 1 }) : null;
}

const policyFiles = [...configurationFiles, "package.json"];

/** Rules and limits change what is found in innocent bytes; everything else in a configuration only judges what was found. */
function changesRules(files: ReadonlyMap<string, Buffer | null>): boolean {
  for (const [name, bytes] of files) {
    if (bytes === null) continue;
    if (name === "package.json" ? isConfigured(bytes) : bytes.includes("rules") || bytes.includes("maxBlobBytes")) return true;
  }
  return false;
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
    const places = placesOfPlainText(bytes);
    if (places === null ? !hasPlaces(bytes) : isEmpty(places)) return true;
    inspect ??= await inspector();
    return inspect(bytes, places);
  };
}

/** A package.json may name the tool as a dependency, which configures nothing; only its own key at the top does. */
function isConfigured(bytes: Buffer): boolean {
  if (!bytes.includes('"hodlguard"')) return false;
  try {
    return Object.hasOwn(JSON.parse(bytes.toString("utf8")), "hodlguard");
  } catch {
    return true;
  }
}

/** Names of more than plain ASCII have an encoding to settle first. */
const isPlain = (name: string): boolean => !/[^\u0020-\u007e]/.test(name);

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
