// The last detector: whatever nobody explained, stands where secrets stand, and was made by a random source. Its finding is
// scored and medium, since neither the place nor the score can be a proof.

import type { Layer } from "../../decode/layer.ts";
import { SecretText } from "../../facts/secret-text.ts";
import { type TextSpan, textSpan } from "../../facts/span.ts";
import { likeliestAlphabet } from "../../score/alphabets.ts";
import { randomSourceScore } from "../../score/measure-randomness.ts";
import { isConfidential } from "../../surroundings/name-kind.ts";
import type { Candidate, Detection } from "../candidate.ts";
import type { Detector, View } from "../detector.ts";
import { type Unnamed, unnamedIn } from "../exchange/unnamed.ts";
import { declaredByName, declaredExample, isAddress, isNoLiteral, isUuid } from "./exclusions.ts";
import { issuedAs } from "./issuers.ts";
import { readJwt } from "./jwt.ts";
import { type Position, positionByName, positionInAddress } from "./position.ts";
import { secretWordsNear } from "./secret-words.ts";
import { isTestVector } from "./test-vector.ts";
import { LONGEST, valueAround } from "./value.ts";

/** Shorter values are passwords that people make; the prefilter does not look at them either. */
const SHORTEST = 16;

/** The score from which a value counts as random, by how plainly its place says secret. */
const ENOUGH = 0.9;
const ENOUGH_FOR_KEY = 0.98;

/** A name further back than this is not read as the value's own or its object's. */
const NAME_REACH = 2048;

const advice = [
  "If it is a secret, revoke it where it was issued: removing the line does not unpublish it.",
  "Keep the new one outside the repository: an environment variable, an ignored file or a secret store.",
  "If it is none, allow it on its line with a reason (hodlguard:allow high-entropy-string -- reason).",
];

export const highEntropyString: Detector = {
  id: "entropy/high-entropy-string",
  rules: ["high-entropy-string"],
  what: "A string that a random source made, in a place where secrets stand.",
  shapes: [
    "the value of a name that says secret, token, password, credential, API key or one of their kin",
    "the credentials of an authorization header",
    "the user information of an address (`https://user:password@host`)",
    "the secret part of a webhook address (Slack, Discord, Teams, Telegram and others)",
    "a JSON Web Token in one of these places",
  ],
  proof: "None offline. The score is the calibrated probability that a random source made it (docs/entropy.md).",
  advice,
  detect: findRandomValues,
};

function findRandomValues(view: View): Detection {
  const { layer, places, isClaimed } = view;
  const candidates: Candidate[] = [];
  const near = secretWordsNear(layer, NAME_REACH);
  let done = 0;
  for (const run of places.runs) {
    if (run.end <= done || run.end - run.start > LONGEST || isClaimed(textSpan(run.start, run.end)) || !near(run.start, run.end)) continue;
    const value = valueAround(layer.text, run);
    if (value.end <= done) continue;
    const candidate = judgeValue(layer, value);
    if (candidate === null || isClaimed(candidate.span)) continue;
    const { start, end } = candidate.span;
    const unnamed = unnamedAt(unnamedIn(view), start);
    candidates.push(
      unnamed?.value.span.end === end ? { ...candidate, ifNamed: { role: unnamed.role, venues: unnamed.venues } } : candidate,
    );
    done = end;
  }
  return { candidates, claims: [] };
}

function unnamedAt(all: readonly Unnamed[], start: number): Unnamed | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (all[middle]!.value.span.start < start) low = middle + 1;
    else high = middle;
  }
  return all[low]?.value.span.start === start ? all[low] : undefined;
}

function judgeValue(layer: Layer, whole: TextSpan): Candidate | null {
  const { text } = layer;
  const value = secretPart(text, whole);
  const secret = text.slice(value.start, value.end);
  if (secret.length < SHORTEST || secret.length > LONGEST || isNoLiteral(text, value) || /^[\d.:_-]+$/.test(secret)) return null;
  const address = positionInAddress(text, value);
  if (address === null) return null;
  const jwt = readJwt(secret);
  if (jwt?.public) return null;
  // A token is known by its form.
  const score = jwt === null ? randomSourceScore(secret) : 1;
  if (score < ENOUGH) return null;
  const position = address ?? positionByName(layer, value);
  if (position === null || !strongEnough(position, secret, score)) return null;
  if (position.where === "name" && isTestVector(layer, value)) return null;
  const issuer = issuedAs(secret);
  const alphabet = likeliestAlphabet(secret);
  return {
    rule: "high-entropy-string",
    severity: "medium",
    message: `${jwt ? "A JSON Web Token" : (issuer ?? "A value that a random source made")} stands ${placeWords(position)}.`,
    span: value,
    secret: new SecretText(secret),
    evidence: [
      { by: "place", says: "supports", why: `it stands ${placeWords(position)}` },
      jwt
        ? { by: "jwt", says: "supports", why: "its header and its claims are JSON" }
        : {
            by: "randomness",
            says: "supports",
            why: `${secret.length} characters of ${alphabet.name} are far likelier from a random source than from a person or a naming scheme`,
          },
    ],
    details: { where: position.where, ...(jwt ? jwt.details : { kind: issuer ?? alphabet.name }) },
    advice,
    showEnds: true,
    environment: null,
    credential: null,
    quiet: jwt?.quiet ?? declaredExample(secret) ?? declaredByName(position.name),
    standing: "decided",
  };
}

/** In an address the longest of its parts; elsewhere the whole value. */
function secretPart(text: string, value: TextSpan): TextSpan {
  const before = text.slice(Math.max(0, value.start - 240), value.start);
  if (!/:\/\/[^\s"'`<>]*$/.test(before)) return value;
  let longest = textSpan(value.start, value.start);
  let start = value.start;
  for (const part of text.slice(value.start, value.end).split("/")) {
    if (part.length > longest.end - longest.start) longest = textSpan(start, start + part.length);
    start += part.length + 1;
  }
  return longest;
}

function strongEnough(position: Position, secret: string, score: number): boolean {
  if (position.kind === "token" && isAddress(secret)) return false;
  if (ODD_HEX.test(secret)) return false;
  if (position.where === "webhook-url") return true;
  if (isUuid(secret)) return position.where === "name" && isConfidential(position.kind) && position.kind !== "token";
  if (position.kind !== "key") return true;
  // `key` alone names the key of a map as well: storage slots, cache entries.
  if (position.name !== null && /^keys?$/i.test(position.name) && (secret.startsWith("0x") || CACHE_KEY.test(secret))) return false;
  return score >= ENOUGH_FOR_KEY;
}

/** Random sources make whole bytes: half a byte too few or too many is a cut or mistyped value. */
const ODD_HEX = /^[0-9a-f](?:[0-9a-f]{2}){20,}$/i;

/** `v1-deps-` and a digest: a key into a cache. */
const CACHE_KEY = /^(?:[a-z0-9]+[-_.])+[0-9a-f]{32,64}$/i;

/** Names are repository text: one that looks like a value itself is not repeated. */
function placeWords({ where, name }: Position): string {
  if (where === "authorization-header") return "in an authorization header";
  if (where === "url-user-information") return "as user information in an address";
  if (where === "webhook-url") return "in the address of a webhook";
  return name !== null && /^[\w .-]{1,40}$/.test(name) && randomSourceScore(name) < 0.5
    ? `under the name \`${name}\``
    : "under a name that says secret";
}
