// Sightings that the bytes alone leave open (a bare 64-character line) become findings where the path speaks for it, and
// credentials that the bytes give to no exchange become those of the exchange that the path names.

import type { IfNamed } from "../detect/candidate.ts";
import type { Sighting } from "../seal/sighting.ts";
import { asCredentialOf, exchangeOfPath } from "./exchange-of-path.ts";

const venueWords = /binance|(?:^|[^a-z])bnb(?:[^a-z]|$)/i;
const credentialWords = /(?:^|[^a-z])(?:api|keys?|secrets?|creds?|credentials?|tokens?|auth|private|passwords?|\.env)(?:[^a-z]|$)/i;
const secretWords = /secret|private|passw/i;
const keyWords = /api[-_. ]?key|(?:^|[^a-z])api(?:[^a-z]|$)/i;

/** The sighting as the path makes it, or null where the path says nothing and it is dropped. */
export function standAt(sighting: Sighting, path: string | null): Sighting | null {
  const credential = sighting.ifNamed === undefined || path === null ? null : standUnder(sighting, sighting.ifNamed, path);
  if (credential !== null) return credential;
  if (sighting.standing === "decided")
    return isUnnamedPair(sighting) && path !== null && venueWords.test(path) ? ofBinance(sighting) : sighting;
  if (path === null || sighting.ifNamed !== undefined) return null;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (!venueWords.test(path) && !credentialWords.test(name)) return null;
  const supported = { by: "path", says: "supports", why: "the file's name says that credentials are kept in it" } as const;
  const named = venueWords.test(path) ? ofBinance(sighting) : sighting;
  return { ...roleFrom(name, named), standing: "decided", evidence: [...sighting.evidence, supported] };
}

function standUnder(sighting: Sighting, ifNamed: IfNamed, path: string): Sighting | null {
  const venue = exchangeOfPath(path);
  return venue !== null && ifNamed.venues.includes(venue) ? asCredentialOf(sighting, ifNamed.role, venue) : null;
}

/** A pair of Binance's form in a document that names no venue. */
const isUnnamedPair = ({ rule, credential, partner }: Sighting): boolean =>
  partner !== null && credential?.venue === null && (rule === "binance-api-key" || rule === "binance-api-secret");

/** The path names the venue that the bytes leave open; with its other half beside it, it is a Binance pair. */
const ofBinance = (sighting: Sighting): Sighting => ({
  ...sighting,
  severity: sighting.partner === null ? sighting.severity : "critical",
  credential: sighting.credential && { ...sighting.credential, venue: "binance" },
});

/** A value of unknown role in a file whose name tells key from secret takes the role of the name. */
function roleFrom(name: string, sighting: Sighting): Sighting {
  if (sighting.credential?.role !== "either" || sighting.rule !== "binance-api-secret") return sighting;
  if (secretWords.test(name) || !keyWords.test(name)) return sighting;
  return sighting.partner === null
    ? { ...sighting, rule: "binance-api-key", severity: "medium", credential: { ...sighting.credential, role: "key" } }
    : sighting;
}
