// Bytes in, sightings out: decode, prefilter, peel, detect (which validates), score, seal. A function of the bytes and
// the detectors alone, so it is done once per content id, in any thread.

import { type Budget, fullBudget, type Inflate } from "../decode/archive/budget.ts";
import type { Document, Unread } from "../decode/document.ts";
import { documentsOf } from "../decode/documents.ts";
import type { Bytes } from "../decode/stored-bytes.ts";
import type { Detector } from "../detect/detector.ts";
import { overlaps } from "../facts/span.ts";
import { peel } from "../peel/peel.ts";
import { findPlaces } from "../prefilter/find-places.ts";
import { isEmpty, type Places } from "../prefilter/places.ts";
import { type Found, seal } from "../seal/seal.ts";
import type { Inspected, Sighting } from "../seal/sighting.ts";
import { detectLayer, type Seen } from "./detect-layer.ts";
import { hasPlaces, placesOfPlainText } from "./has-places.ts";
import { pair } from "./pair.ts";
import { settle } from "./settle.ts";
import { type WindowSizes, windowsOf } from "./windows.ts";

export interface InspectOptions {
  readonly detectors: readonly Detector[];
  /** Where the bytes deserve a look, from `placesOfPlainText` of the same bytes, if that was asked before. */
  readonly places?: Places;
  /** A faster reader of packed archive members than the core's own. */
  readonly inflate?: Inflate;
  /** Sizes of windows over large documents; for tests. */
  readonly windows?: WindowSizes;
}

/**
 * Time linear in the bytes and in what the archives inside unpack to within the budget. Never throws on any bytes; where
 * stored ones cannot be read any more, their reader's error comes out. Stored or not makes no difference to the result.
 */
export function inspect(bytes: Bytes, options: InspectOptions): Inspected {
  return bytes instanceof Uint8Array ? inspectHeld(bytes, options) : inspectThroughout(bytes, null, options);
}

function inspectHeld(bytes: Uint8Array, options: InspectOptions): Inspected {
  const placed = options.detectors.every(({ needsEveryLayer }) => needsEveryLayer !== true);
  // Most contents have no place; for them all the rest would cost more than the question.
  const places = options.windows === undefined ? (options.places ?? placesOfPlainText(bytes)) : null;
  if (placed && (places === null ? !hasPlaces(bytes) : isEmpty(places))) return { sightings: [], unread: [] };
  return inspectThroughout(bytes, places, options);
}

function inspectThroughout(bytes: Bytes, places: Places | null, options: InspectOptions): Inspected {
  const unread: Unread[] = [];
  const sightings: Sighting[] = [];
  const budget = fullBudget(options.inflate);
  for (const document of documentsOf(bytes, unread, budget)) {
    const gaps = new Set<string>();
    const { detectors, windows } = options;
    const work: Work = { detectors, windows, budget, unread, gaps, places: document.bytes === bytes ? places : null };
    const seen = inspectDocument(document, work, 0);
    for (const reason of gaps) unread.push({ member: document.member, reason });
    if (seen.length === 0) continue;
    const base = sightings.length;
    for (const sighting of seal(document, partnered(settle(seen)))) {
      sightings.push(sighting.partner === null ? sighting : { ...sighting, partner: sighting.partner + base });
    }
  }
  return { sightings, unread };
}

interface Work {
  readonly detectors: readonly Detector[];
  readonly windows: WindowSizes | undefined;
  readonly budget: Budget;
  readonly unread: Unread[];
  /** Why parts of the document were not read, each reason once. */
  readonly gaps: Set<string>;
  /** Places of the outermost layer, where they were looked for before. */
  readonly places: Places | null;
}

/** Archives that stand encoded in a text that stands in such an archive are not followed any further. */
const DEEPEST_ENCLOSED = 2;

function inspectDocument(document: Document, work: Work, enclosed: number): Seen[] {
  const all: Seen[] = [];
  for (const { layer, core } of windowsOf(document.bytes, work.windows)) {
    for (const peeled of peel(layer, (enclosed === 0 ? work.places : null) ?? findPlaces(layer.bytes))) {
      const detectors = isEmpty(peeled.places) ? work.detectors.filter(({ needsEveryLayer }) => needsEveryLayer === true) : work.detectors;
      if (detectors.length === 0) continue;
      const { seen, failed, unread } = detectLayer(peeled.layer, peeled.places, detectors);
      for (const one of seen) if (overlaps(one.bytes, core)) all.push(one);
      for (const id of failed) work.gaps.add(`the detector ${id} failed on it, which is a fault of hodlguard`);
      for (const reason of unread) work.gaps.add(reason);
      for (const { bytes, held } of peeled.archives) {
        if (!overlaps(held, core)) continue;
        if (enclosed === DEEPEST_ENCLOSED)
          work.unread.push({ member: document.member, reason: "it holds archives that are encoded in encoded archives" });
        else all.push(...insideEncoded(bytes, work, enclosed + 1).map((one) => ({ ...one, bytes: held })));
      }
    }
  }
  return all;
}

function insideEncoded(bytes: Uint8Array, work: Work, enclosed: number): Seen[] {
  const all: Seen[] = [];
  for (const document of documentsOf(bytes, work.unread, work.budget)) all.push(...inspectDocument(document, work, enclosed));
  return all.map((one) => ({ ...one, depth: one.depth + enclosed }));
}

function partnered(seen: readonly Seen[]): Found[] {
  const pairs = pair(seen.map(({ candidate, bytes }) => ({ ...candidate, bytes, length: candidate.secret.length })));
  return seen.map(({ detector, candidate, bytes }, index) => {
    const { severity, partner } = pairs[index]!;
    return { detector, candidate: { ...candidate, severity }, bytes, partner };
  });
}
