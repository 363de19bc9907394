// Binance API keys and secrets: 64 letters and digits without prefix or checksum, so that the form, the statistics of a
// random source, the names around and the nearest exchange word together make the find. Sources: Binance's API key FAQ and
// REST documentation; what the values look like was counted over 200,000 draws.

import type { Layer } from "../../decode/layer.ts";
import type { Evidence } from "../../facts/evidence.ts";
import type { Severity } from "../../facts/rule.ts";
import { ruleCatalogue } from "../../facts/rule-catalogue.ts";
import { SecretText } from "../../facts/secret-text.ts";
import { namesVenue } from "../../surroundings/venues.ts";
import type { Candidate, Detection, Quiet } from "../candidate.ts";
import type { Detector, View } from "../detector.ts";
import { nothing } from "../detector.ts";
import { isPublishedElsewhere } from "../exchange/published.ts";
import { environmentOf } from "./environment.ts";
import { placeholderReason } from "./placeholder.ts";
import { isPublished } from "./published.ts";
import { type Reading, readToken } from "./reading.ts";
import { type Verdict, verdictsOf } from "./roles.ts";
import { looksRandom, type Shape, shapeOf, VALUE_LENGTH } from "./shape.ts";
import { type Token, tokensOf } from "./tokens.ts";

export const apiCredentials: Detector = {
  id: "binance/api-credentials",
  rules: ["binance-api-secret", "binance-api-key"],
  what: "API keys and HMAC secrets of Binance, its test networks and its branches",
  shapes: [
    "64 letters and digits of both cases (binance.com, Binance US, spot testnet, demo)",
    "64 hexadecimal digits under a credential's name in a Binance context (futures testnet, Binance TH)",
    "32 hexadecimal digits of both cases and 32 letters and digits (Binance Cloud: Tokocrypto, Binance TR)",
    "64 lower-case letters and digits (Binance Pay)",
    "any of them in adjacent literals, over several lines, in base64 or as a list of character codes",
    "named before, around or behind the value, glued to it (`binance_secret_...`), by a column's title, in some twenty languages",
  ],
  proof: "none offline: the values carry no checksum; form, randomness, names and the nearest exchange word are weighed",
  advice: ruleCatalogue["binance-api-secret"].advice,
  detect,
};

function detect({ layer, places, isClaimed }: View): Detection {
  const tokens = tokensOf(layer, places.runs).filter((token) => token.form === "base64" || !isClaimed(token.span));
  if (tokens.length === 0) return nothing;
  const candidates: Candidate[] = [];
  const likely: { token: Token; shape: Shape }[] = [];
  let binance: boolean | null = null;
  for (const token of tokens) {
    if (isPublished(token.value)) candidates.push(publicExample(token));
    else if (token.value.length === VALUE_LENGTH && !isPublishedElsewhere(token.value)) {
      const shape = shapeOf(token.value);
      if (shape === null) continue;
      const common = shape !== "hmac" && shape !== "cloud";
      // Forms that are mostly digests.
      if (common) binance ??= namesVenue(layer, "binance");
      if (!common || binance) likely.push({ token, shape });
    }
  }
  const readings: Reading[] = [];
  for (const [index, { token, shape }] of likely.entries()) {
    const random = looksRandom(token.value, shape, true);
    const placeholder = placeholderReason(token.value);
    if (!random && placeholder === null) continue;
    const reading = readToken(layer, token, shape, likely[index - 1]?.token, likely[index + 1]?.token);
    if (placeholder !== null) {
      if (reading.binance === "explicit" && (reading.kind === "key" || reading.kind === "secret"))
        candidates.push(quietPlaceholder(token, reading, placeholder));
    } else if (looksRandom(token.value, shape, reading.binance === "explicit" && reading.kind === "secret")) readings.push(reading);
  }
  for (const verdict of verdictsOf(layer.text, readings)) candidates.push(candidateOf(layer, verdict));
  return { candidates, claims: [] };
}

const browserPrefix = /^(?:NEXT_PUBLIC|VITE|REACT_APP|GATSBY|EXPO_PUBLIC|NUXT_PUBLIC|VUE_APP|PUBLIC)_/;

function candidateOf(layer: Layer, { reading, role, because }: Verdict): Candidate {
  const { token, shape, surroundings, near, binance } = reading;
  const rule = role === "key" ? "binance-api-key" : "binance-api-secret";
  const environment = environmentOf(layer.text, surroundings, near, shape);
  const testing = environment === "testnet" || environment === "demo";
  const usual: Severity = role === "key" && because !== "pair" ? "medium" : "high";
  const browser = surroundings.ownNames.some((name) => browserPrefix.test(name));
  const scope = surroundings.scope === null ? null : layer.origin(surroundings.scope);
  return {
    rule,
    severity: testing ? "medium" : usual,
    message: `${subjects[role === "key" ? "key" : role === "either" ? "either" : "secret"]} of Binance${environment === "mainnet" || environment === "unknown" ? "" : ` (${environment})`}: ${reasons[because]}`,
    span: token.span,
    secret: new SecretText(token.value),
    evidence: evidenceOf(reading, because),
    details: {
      form: shape,
      ...(token.form === "plain" ? {} : { written: token.form }),
      ...(browser ? { shippedToBrowsers: true } : {}),
      ...(because === "pair" ? { venue: "not named; the form is Binance's" } : {}),
    },
    advice: browser
      ? ["The name's prefix puts the value into the code that browsers load: treat it as public.", ...ruleCatalogue[rule].advice]
      : ruleCatalogue[rule].advice,
    showEnds: true,
    environment,
    credential: {
      venue: binance === null ? null : "binance",
      role,
      scope: scope && { start: scope.start, end: scope.end },
    },
    quiet: null,
    standing: because === "bare" ? "by-place" : "decided",
  };
}

const subjects = { key: "API key", secret: "API secret", either: "API key or secret" } as const;
const reasons = {
  venue: "a random value of its form where Binance is named",
  pair: "key and secret of its form stand together",
  bare: "a bare line of its form",
} as const;

function evidenceOf({ surroundings, near, kind }: Reading, because: Verdict["because"]): Evidence[] {
  const evidence: Evidence[] = [{ by: "binance-form", says: "supports", why: "64 characters with the statistics of a random source" }];
  if (kind !== null) evidence.push({ by: "name", says: "supports", why: `its name says ${kind}` });
  if (because === "venue" && near?.venue === "binance") {
    const where = { name: "the value's own name", object: "what encloses the value", file: "the document" }[near.reach];
    evidence.push({ by: "venue", says: "supports", why: `${where} speaks of Binance` });
  }
  if (surroundings.callee !== null) evidence.push({ by: "call", says: "supports", why: "it is an argument of a call" });
  return evidence;
}

function publicExample(token: Token): Candidate {
  return quiet(token, "API key or secret that Binance's documentation prints", {
    by: "public-example",
    reason: "Binance's documentation publishes this value",
  });
}

const quietPlaceholder = (token: Token, reading: Reading, reason: string): Candidate =>
  quiet(token, `placeholder under the name of a Binance ${reading.kind}`, { by: "placeholder-rule", reason });

const quiet = (token: Token, message: string, reason: Quiet): Candidate => ({
  rule: "binance-api-secret",
  severity: "low",
  message,
  span: token.span,
  secret: new SecretText(token.value),
  evidence: [],
  details: {},
  advice: [],
  showEnds: true,
  environment: null,
  credential: null,
  quiet: reason,
  standing: "decided",
});
