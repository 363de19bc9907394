// Layer by layer inwards: what is wrapped at or around the places of a layer makes the next layer, as long as there is
// something wrapped and no deeper than people wrap things. A layer is only made when it has a place of its own.

import type { Layer } from "../decode/layer.ts";
import { splice, type Wrapped } from "../decode/splice.ts";
import type { ByteSpan } from "../facts/span.ts";
import { isEmpty, type Places } from "../prefilter/places.ts";
import { base64In } from "./base64.ts";
import { charCodesAt } from "./char-codes.ts";
import { escapesNear } from "./escapes.ts";
import { hexIn } from "./hex.ts";
import { placesBeside } from "./places-beside.ts";

export interface Peeled {
  readonly layer: Layer;
  /** Places that the layers before could not show: in or beside what was unwrapped. */
  readonly places: Places;
  /** Archives found encoded, with the stretch of the document that held them. */
  readonly archives: readonly { readonly bytes: Uint8Array; readonly held: ByteSpan }[];
}

/** JSON in JSON in JSON, or base64 of base64 of an escaped string: real nestings end here. */
const DEEPEST = 3;

/** The given layer first, whether or not it has places, and each deeper one after it. */
export function* peel(outermost: Layer, places: Places): Generator<Peeled> {
  let layer = outermost;
  let here = places;
  for (let depth = 0; depth === 0 || !isEmpty(here); depth++) {
    if (depth === DEEPEST) {
      yield { layer, places: here, archives: [] };
      return;
    }
    const found = wrappedIn(layer, here);
    yield { layer, places: here, archives: found.archives };
    if (found.wrapped.length === 0) return;
    const next = splice(layer, found.wrapped);
    here = placesBeside(next.layer.bytes, next.changed);
    layer = next.layer;
  }
}

function wrappedIn(layer: Layer, places: Places) {
  const escapes = escapesNear(layer.bytes, places);
  const encoded: Wrapped[] = [];
  const archives: Peeled["archives"][number][] = [];
  let done = 0;
  let nearest = 0;
  for (const run of places.runs) {
    while (nearest < escapes.length && escapes[nearest]!.end < run.start) nearest++;
    // A run that an escape cuts is not whole before it is unescaped.
    if (run.end <= done || (nearest < escapes.length && escapes[nearest]!.start <= run.end)) continue;
    const fitting = { start: Math.max(done, run.start), end: run.end };
    for (const { holds, wrapped } of base64In(layer.bytes, fitting)) {
      done = wrapped.end;
      if (holds === "noise") continue;
      if (holds === "archive") archives.push({ bytes: wrapped.bytes, held: layer.origin(wrapped) });
      else encoded.push(wrapped);
    }
    if (done < run.end) {
      for (const wrapped of hexIn(layer.bytes, { start: Math.max(done, run.start), end: run.end })) {
        encoded.push(wrapped);
      }
    }
    done = Math.max(done, run.end);
  }
  for (const list of places.byteLists) {
    const spelled = charCodesAt(layer.bytes, list);
    if (spelled !== null) encoded.push(spelled);
  }
  if (places.byteLists.length > 0) encoded.sort((a, b) => a.start - b.start);
  return { wrapped: merged(escapes, encoded), archives };
}

/** Both lists in order of place; where two overlap the encoded stretch, which is longer, goes before. */
function merged(escapes: readonly Wrapped[], encoded: readonly Wrapped[]): Wrapped[] {
  const all: Wrapped[] = [];
  let next = 0;
  for (const one of encoded) {
    while (next < escapes.length && escapes[next]!.end <= one.start) all.push(escapes[next++]!);
    while (next < escapes.length && escapes[next]!.start < one.end) next++;
    if (all.length === 0 || all.at(-1)!.end <= one.start) all.push(one);
  }
  return [...all, ...escapes.slice(next)];
}
