// What the source tests share: reading a source to its end, and asking it about a marker as a detector's sighting would.

import type { NotScanned, Place, Sighting } from "@hodlguard/core";
import type { Counted, ScanSource } from "../../src/sources/source.ts";

export interface Reading {
  /** Content by id, as Latin-1. */
  readonly contents: Map<string, string>;
  readonly counted: Counted;
  readonly notScanned: readonly NotScanned[];
  /** Where the marker stands and counts, as `source path` lines, sorted. */
  found(marker: string): Promise<Place[]>;
}

export async function readAll(source: ScanSource): Promise<Reading> {
  const contents = new Map<string, string>();
  for await (const { id, bytes } of source.contents()) {
    if (contents.has(id)) throw new Error(`content ${id} came twice`);
    contents.set(id, Buffer.from(bytes).toString("latin1"));
  }
  const found = async (marker: string) => {
    const holding = new Map([...contents].filter(([, text]) => text.includes(marker)));
    const places = await source.placesOf(new Set(holding.keys()));
    const kept: Place[] = [];
    for (const [id, text] of holding) {
      for (const place of places.get(id) ?? []) {
        for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + 1)) {
          const sighting = { member: null, bytes: { start: at, end: at + marker.length } } as Sighting;
          if ((await source.isFresh?.(place, sighting)) !== false) kept.push(place);
        }
      }
    }
    return kept.sort((a, b) => a.order - b.order || (a.path ?? "").localeCompare(b.path ?? ""));
  };
  return { contents, counted: source.counted, notScanned: source.notScanned, found };
}

export const paths = (places: readonly Place[]): (string | null)[] => places.map(({ path }) => path);
