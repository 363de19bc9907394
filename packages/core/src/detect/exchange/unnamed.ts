// Credentials in a document that names no exchange: what they would be if the path named one (`okx/config.json`). The forms
// say which exchanges come into question; the judge, who knows the path, decides.

import type { Layer } from "../../decode/layer.ts";
import { overlaps } from "../../facts/span.ts";
import type { Places } from "../../prefilter/places.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { surroundingsOf } from "../../surroundings/surroundings-of.ts";
import { mentionsVenue, otherExchanges, venueNear } from "../../surroundings/venues.ts";
import { otherPurpose } from "../binance/reading.ts";
import { looksRandom, shapeOf } from "../binance/shape.ts";
import type { IfNamed } from "../candidate.ts";
import { credentialKind } from "../credential-kind.ts";
import type { View } from "../detector.ts";
import { type Exchange, exchanges, hasForm } from "./exchanges.ts";
import { isVaried, type Value, valuesOf } from "./values.ts";

export interface Unnamed extends IfNamed {
  readonly value: Value;
  readonly surroundings: Surroundings;
}

const found = new WeakMap<Places, readonly Unnamed[]>();

/** Ascending; every key among them shares its object with a secret of the same exchange. Read once for all who ask. */
export function unnamedIn({ layer, places, isClaimed }: View): readonly Unnamed[] {
  let unnamed = found.get(places);
  if (unnamed === undefined) {
    unnamed = read(layer, places, isClaimed);
    found.set(places, unnamed);
  }
  return unnamed;
}

function read(layer: Layer, places: Places, isClaimed: View["isClaimed"]): Unnamed[] {
  const values = valuesOf(layer, places).filter(({ text, formed }) => formed || shapeOf(text) === "hmac");
  const secrets = new Map<number, Unnamed>();
  let venues = false;
  for (const [index, value] of values.entries()) {
    if (!saysSecret(layer.text, value) || isClaimed(value.span)) continue;
    // Asked late, since it reads the whole text.
    venues ||= otherExchanges(layer).length > 0 || mentionsVenue(layer, "binance");
    if (venues) return [];
    const one = readAs(layer, value, "secret");
    if (one !== null) secrets.set(index, one);
  }
  const all = new Map(secrets);
  for (const [index, secret] of secrets) {
    for (const beside of [index - 2, index - 1, index + 1, index + 2]) {
      const value = values[beside];
      if (value === undefined || all.has(beside)) continue;
      const key = readAs(layer, value, "key");
      if (key === null || !sharesScope(key.surroundings, secret.surroundings)) continue;
      const both = key.venues.filter((venue) => secret.venues.includes(venue));
      if (both.length > 0) all.set(beside, { ...key, venues: both });
    }
  }
  return [...all].sort(([a], [b]) => a - b).map(([, one]) => one);
}

/** A cheap first look: the reading of names costs a hundred times as much. */
const saysSecret = (text: string, { span }: Value): boolean => /sec|priv|sk/i.test(text.slice(Math.max(0, span.start - 120), span.start));

function readAs(layer: Layer, value: Value, role: "key" | "secret"): Unnamed | null {
  const venues = venuesOf(value.text, role);
  if (venues.length === 0 || !isVaried(value.text)) return null;
  const surroundings = surroundingsOf(layer, value.span);
  const kind = credentialKind(surroundings);
  if (role === "secret" ? kind !== "secret" && kind !== "private-key" : kind !== "key" && kind !== "public-key") return null;
  if (surroundings.ownNames.some((name) => otherPurpose.test(name))) return null;
  const near = venueNear(layer, value.span, surroundings);
  return near !== null && near.reach !== "file" ? null : { value, role, venues, surroundings };
}

function venuesOf(value: string, role: "key" | "secret"): string[] {
  const formsOf = ({ keys, secrets }: Exchange) => (role === "key" ? keys : secrets);
  const venues = Object.keys(exchanges).filter((venue) => formsOf(exchanges[venue]!).some((form) => hasForm(form, value)));
  return shapeOf(value) === "hmac" && looksRandom(value, "hmac", role === "secret") ? ["binance", ...venues] : venues;
}

export const sharesScope = (a: Surroundings, b: Surroundings): boolean =>
  a.scope !== null && b.scope !== null && overlaps(a.scope, b.scope);
