// A token together with what stands around it, as far as that can be said of each one alone: its names, the nearest venue,
// what its own name calls it, and whether it touches another token.

import type { Layer } from "../../decode/layer.ts";
import { type NameKind, nameKind } from "../../surroundings/name-kind.ts";
import { lineEnd, lineStart } from "../../surroundings/reach.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { surroundingsOf } from "../../surroundings/surroundings-of.ts";
import { isExchange } from "../../surroundings/venue-words.ts";
import { mentionsVenue, type NearVenue, venueNear } from "../../surroundings/venues.ts";
import { credentialKind } from "../credential-kind.ts";
import { isBodyLine } from "./armour.ts";
import type { Shape } from "./shape.ts";
import type { Token } from "./tokens.ts";

export interface Reading {
  readonly token: Token;
  readonly shape: Shape;
  readonly surroundings: Surroundings;
  readonly near: NearVenue | null;
  /** What the value's own names and its call say it is. */
  readonly kind: NameKind | null;
  /** The token before or behind touches this one with nothing but quotes, a separator or a line's end between. */
  readonly touches: "before" | "behind" | "both" | null;
  /** `explicit`: a name, a call or the value's own object says Binance. `context`: the document does. */
  readonly binance: "explicit" | "context" | null;
  /** Another exchange or service is nearer. */
  readonly foreign: boolean;
}

/** Secrets of other things that live in the same files. */
export const otherPurpose =
  /session|jwt|cookie|csrf|xsrf|webhook|django|flask|next.?auth|encrypt|oauth|refresh|mail|smtp|database|(?:^|_)db(?:_|$)|redis|postgres|mysql|mongo|aws|gcp|azure|sentry|google|facebook|twitter|captcha|firebase|telegram|discord|slack|github|gitlab|listen|stream|cursor/i;

export function readToken(layer: Layer, token: Token, shape: Shape, before: Token | undefined, behind: Token | undefined): Reading {
  const { text } = layer;
  const surroundings = surroundingsOf(layer, token.span);
  const near = venueNear(layer, token.span, surroundings);
  const left = before !== undefined && joins(text, before.end, token.span.start);
  const right = behind !== undefined && joins(text, token.end, behind.span.start);
  const own = surroundings.ownNames;
  const object = near !== null && near.reach !== "file";
  const explicit = shape === "cloud" || (object && near.venue === "binance");
  const elsewhere = near !== null && near.venue !== "binance" && (object || isExchange(near.venue));
  const ruledOut = !explicit && hasPassphrase(text, surroundings);
  // No other exchange in reach makes 64 base62 characters but AscendEX, so a Binance word further off still speaks.
  const shared =
    elsewhere && !object && near.venue !== "ascendex" && (shape === "hmac" || shape === "cloud") && mentionsVenue(layer, "binance");
  const other = own.some((name) => otherPurpose.test(name)) && !(object && near.venue === "binance" && near.reach === "name");
  return {
    token,
    shape,
    surroundings,
    near,
    kind: kindOf(surroundings, shape),
    touches: left && right ? "both" : left ? "before" : right ? "behind" : null,
    binance: explicit ? "explicit" : !ruledOut && (shared || near?.venue === "binance") ? "context" : null,
    foreign: other || ruledOut || (elsewhere && !shared && !explicit),
  };
}

/** A value that signs, or that some signature is called. */
const signature = /(?:^|[^a-z])(?:sign|signed|signature)(?:[^a-z]|$)|(?:Sign|Signed|Signature)(?![a-z])/;

/** Binance's signatures are hexadecimal, or longer than its keys: a value of theirs that goes by that name is what made one. */
function kindOf(surroundings: Surroundings, shape: Shape): NameKind | null {
  const kind = credentialKind(surroundings);
  if (kind !== "public" || (shape !== "hmac" && shape !== "cloud")) return kind;
  const name = surroundings.ownNames.find((one) => nameKind(one) !== null);
  return name !== undefined && signature.test(name) && nameKind(name.replace(signature, " ")) === null ? null : kind;
}

const joining =
  /^(?:["'`\s,;:|)]|[\n\r]\s*- |\s\/\s|\\[nrt"']|\.(?:into|to_string|to_owned|clone)\(\))*(?:(?:Some|String::from|Ok)\(|[bru@])?["'`\\]*$/;

const joins = (text: string, from: number, to: number): boolean => to - from >= 1 && to - from <= 40 && joining.test(text.slice(from, to));

/** Binance has neither passphrases nor memos; other exchanges with keys of this form have. The passphrase of a private key or of a webhook is none. */
function hasPassphrase(text: string, { scope }: Surroundings): boolean {
  if (scope === null) return false;
  const beside = text.slice(scope.start, scope.end);
  for (const found of beside.matchAll(
    /(?:pass_?-?phrase|\bmemo)["'`]?[ \t]*(?:[:=]|=>)[ \t]*(?!(?:null|none|nil|undefined|false|~)\b)["'`]?[^\s"'`,;}]/gi,
  )) {
    const name = /[\w.-]*$/.exec(beside.slice(Math.max(0, found.index - 40), found.index))![0];
    if (!/pri?v|key|webhook|pem|ssh|rsa|ed25519/i.test(name) && !/binance/i.test(beside)) return true;
  }
  return false;
}

/** Nothing around it but its line, or its other half on the same line: only the path can say what it is. */
export const isBare = ({ surroundings: { aloneOnLine, own, callee }, token, touches }: Reading, text: string): boolean =>
  own === 0 &&
  callee === null &&
  (aloneOnLine || (touches !== null && isAlonePair(text, token))) &&
  !isBodyLine(text, token.span.start, token.end);

/** A line of two values of the form and nothing else: `K S`, `K / S`, `K|S`. */
const isAlonePair = (text: string, { span }: Token): boolean => {
  const line = text.slice(lineStart(text, span.start), lineEnd(text, span.end));
  return line.length <= 200 && /^\s*["'`]?[A-Za-z0-9]{64}["'`]?(?:\s+|\s*[/|,;]\s*)["'`]?[A-Za-z0-9]{64}["'`]?\s*$/.test(line);
};
