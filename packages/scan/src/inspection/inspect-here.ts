// Inspects a source's contents one after the other in this thread: what hooks need, and the plain twin of the worker pool.

import type { Inspected } from "@hodlguard/core";
import { isEmpty, placesOfPlainText } from "@hodlguard/core/places";
import type { ScanSource } from "../sources/source.ts";
import { type Inspect, type Inspector, isClean } from "./inspector.ts";
import type { OnProgress } from "./progress.ts";

export type Inspections = ReadonlyMap<string, Inspected>;

/** Only contents with sightings or unread parts are kept; the rest was read and is clean. */
export async function inspectHere(source: ScanSource, inspector: Inspector, onProgress?: OnProgress): Promise<Inspections> {
  const kept = new Map<string, Inspected>();
  // Most contents have no place; while none has one, no detector is loaded.
  let inspect: Inspect | null = null;
  let done = 0;
  for await (const { id, bytes } of source.contents()) {
    const held = bytes instanceof Uint8Array ? bytes : null;
    const places = held && placesOfPlainText(held);
    if (held === null || places === null || !isEmpty(places) || inspector.looksAnyway(held)) {
      inspect ??= await inspector.load();
      const inspected = inspect(bytes, places);
      if (!isClean(inspected)) kept.set(id, inspected);
    }
    onProgress?.({ done: ++done, total: null });
  }
  return kept;
}
