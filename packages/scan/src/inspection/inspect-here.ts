// Inspects a source's contents one after the other in this thread: what hooks need, and the plain twin of the worker pool.

import type { Detector, Inspected } from "@hodlguard/core";
import type { ScanSource } from "../sources/source.ts";
import { nativeInflate } from "./native-inflate.ts";
import type { OnProgress } from "./progress.ts";

export type Inspections = ReadonlyMap<string, Inspected>;

/** Only contents with sightings or unread parts are kept; the rest was read and is clean. */
export async function inspectHere(
  source: ScanSource,
  loadDetectors: () => Promise<readonly Detector[]>,
  onProgress?: OnProgress,
): Promise<Inspections> {
  const kept = new Map<string, Inspected>();
  const { inspect } = await import("@hodlguard/core/inspect");
  const detectors = await loadDetectors();
  let done = 0;
  for await (const { id, bytes } of source.contents()) {
    const inspected = inspect(bytes, { detectors, inflate: nativeInflate });
    if (inspected.sightings.length + inspected.unread.length > 0) kept.set(id, inspected);
    onProgress?.({ done: ++done, total: null });
  }
  return kept;
}
