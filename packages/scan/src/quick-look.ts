// A staged scan that ends early where nothing at all deserves a look. It may only ever say "clean", and only where the
// full scan would say the same; in every doubt it says nothing.

import { finishReport, type Report } from "@hodlguard/core";
import { hasPlaces } from "@hodlguard/core/places";
import { type GitPlace, isGitlink, readObjects, stagedChanges } from "@hodlguard/git";
import { configurationFiles } from "./policy/find-configuration.ts";
import { guardedKind } from "./tampering/guarded-paths.ts";

/** What is larger is the full scan's business. */
const LARGEST = 16 * 1024 * 1024;

/** A clean report without findings, or null where a full scan must decide. */
export async function stagedQuickLook(place: GitPlace, version: string): Promise<Report | null> {
  const startedAt = new Date();
  const blobs = new Set<string>();
  for (const { changes } of await stagedChanges(place)) {
    for (const { status, path, newMode, newOid } of changes) {
      const name = path.toString("latin1");
      if (status === "U" || guardedKind(name) !== null || isSuspiciousName(name)) return null;
      if (status !== "D" && !isGitlink(newMode) && !/^0+$/.test(newOid)) blobs.add(newOid);
    }
  }
  let bytes = 0;
  let head: string | null = null;
  const policy = [...configurationFiles, "package.json"].map((file) => `:${file}`);
  for await (const object of readObjects(place, ["HEAD^{commit}", ...policy, ...blobs], LARGEST)) {
    if (object.name === "HEAD^{commit}") head = "unread" in object ? null : object.oid;
    else if ("unread" in object) {
      if (object.name.startsWith(":")) continue;
      return null;
    } else if (object.name.startsWith(":")) {
      if (setsRules(object.name, object.bytes)) return null;
    } else {
      bytes += object.bytes.length;
      if (hasPlaces(object.bytes) || object.bytes.includes("hodlguard:")) return null;
    }
  }
  return finishReport([], [], {
    version,
    scan: { mode: "staged", startedAt: startedAt.toISOString(), durationMs: Date.now() - startedAt.getTime(), head, policyFrom: null },
    coverage: { blobs: blobs.size, bytes, commits: 0, messages: 0, files: 0, notScanned: [] },
  });
}

/** A name is no place for a secret; one that holds a long word with digits is looked at properly. */
const isSuspiciousName = (name: string): boolean => /(?=[A-Za-z]*[0-9])[A-Za-z0-9]{16}/.test(name) || /[^\u0020-\u007e]/.test(name);

/** Rules and limits change what is found in innocent bytes; everything else only judges what was found. */
const setsRules = (name: string, bytes: Buffer): boolean =>
  name === ":package.json" ? bytes.includes('"hodlguard"') : bytes.includes("rules") || bytes.includes("maxBlobBytes");
