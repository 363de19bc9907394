// Inspects a source's contents one after the other in this thread: what hooks need, and the plain twin of the worker pool.

import type { Detector, Inspected } from "@hodlguard/core";
import type { ScanSource } from "../sources/source.ts";
import type { OnProgress } from "./progress.ts";

export type Inspections = ReadonlyMap<string, Inspected>;

/** Only contents with sightings or unread parts are kept; the rest was read and is clean. */
export async function inspectHere(
  source: ScanSource,
  loadDetectors: () => Promise<readonly Detector[]>,
  onProgress?: OnProgress,
): Promise<Inspections> {
  const kept = new Map<string, Inspected>();
  const { inspectContent } = await import("./inspect-content.ts");
  const detectors = await loadDetectors();
  let done = 0;
  for await (const { id, bytes } of source.contents()) {
    const inspected = inspectContent(bytes, detectors);
    if (inspected.sightings.length + inspected.unread.length > 0) kept.set(id, inspected);
    onProgress?.({ done: ++done, total: null });
  }
  return kept;
}
