// Credentials of other exchanges, named by exchange: the nearest venue word chooses the table's row, the value's name or
// position its role, and the form must be that row's. A passphrase counts beside them.

import type { Layer } from "../../decode/layer.ts";
import type { CredentialRole, Environment } from "../../facts/credential.ts";
import { ruleCatalogue } from "../../facts/rule-catalogue.ts";
import { SecretText } from "../../facts/secret-text.ts";
import { overlaps, type TextSpan } from "../../facts/span.ts";
import { randomSourceScore } from "../../score/measure-randomness.ts";
import { nameKind } from "../../surroundings/name-kind.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { surroundingsOf } from "../../surroundings/surroundings-of.ts";
import { isExchange } from "../../surroundings/venue-words.ts";
import { type NearVenue, otherExchanges, venueNear } from "../../surroundings/venues.ts";
import { besideOf, networkOf } from "../binance/environment.ts";
import type { Candidate } from "../candidate.ts";
import { credentialKind, takesCredentials } from "../credential-kind.ts";
import { type Detector, nothing } from "../detector.ts";
import { type Exchange, exchanges, hasForm, hasFormOf } from "./exchanges.ts";
import { type Passphrase, passphraseInRow, passphrasesOf, thirdArgument } from "./passphrases.ts";
import { isPublishedElsewhere } from "./published.ts";
import { shortKeyBeside } from "./short-keys.ts";
import { isVaried, type Value, valuesOf } from "./values.ts";

export const exchangeCredentials: Detector = {
  id: "exchange/credentials",
  rules: ["exchange-credential"],
  what: "API keys, secrets and passphrases of other exchanges, named by exchange",
  shapes: Object.values(exchanges).map(({ title, third }) => (third === null ? title : `${title}, with its ${third}`)),
  proof: "none offline: the exchange's word, the value's name or position and the form of that exchange must agree",
  advice: ruleCatalogue["exchange-credential"].advice,
  detect({ layer, places, isClaimed }) {
    const values = valuesOf(layer, places);
    // The exchanges named in a document are looked for in the whole of it, so what the values and, of a few, their names say comes first.
    const worthwhile: Value[] = [];
    for (const value of values) {
      if (!isClaimed(value.span) && (value.formed || cloudKey.test(value.text) || isUnusual(value.text))) worthwhile.push(value);
      if (worthwhile.length > FEW) break;
    }
    if (worthwhile.length <= FEW && !worthwhile.some((value) => mayCount(layer, value))) return nothing;
    const mentioned = otherExchanges(layer);
    if (mentioned.length === 0 && !values.some(({ text }) => cloudKey.test(text))) return nothing;
    const seen: Seen[] = [];
    const candidates: Candidate[] = [];
    for (const value of values) {
      if (isClaimed(value.span)) continue;
      if (isPublishedElsewhere(value.text)) candidates.push(published(value));
      else if (mayBeCredential(value.text, mentioned) && isVaried(value.text)) {
        const one = readValue(layer, value);
        if (one) seen.push(one);
      }
    }
    const kept = seen.filter(
      (one, index) =>
        one.sure || neighbours(seen, index).some((other) => other.sure && other.venue === one.venue && sharesScope(other, one)),
    );
    candidates.push(...kept.map((one) => candidateOf(layer, one)));
    for (const secret of kept) {
      const key = secret.role === "secret" && secret.exchange.shortKey !== null ? shortKeyOf(layer, secret) : null;
      if (key !== null && !isClaimed(key.value.span)) candidates.push(candidateOf(layer, key));
    }
    if (kept.some(({ exchange }) => exchange.third !== null)) candidates.push(...thirds(layer, kept, isClaimed));
    return { candidates, claims: [] };
  },
};

interface Seen {
  readonly value: Value;
  readonly venue: string;
  readonly exchange: Exchange;
  readonly role: CredentialRole;
  readonly surroundings: Surroundings;
  readonly near: NearVenue | null;
  /** Named as a credential or standing right beside the exchange's word; else it needs a sure one in its object. */
  readonly sure: boolean;
  readonly form: string;
}

/** Whether a value may count in a document that names its exchange. */
const mayCount = (layer: Layer, value: Value): boolean =>
  cloudKey.test(value.text) || isPublishedElsewhere(value.text) || readName(layer, value) !== null;

/** Reading the names of more values would cost more than reading the document for exchanges. */
const FEW = 4;

/** The name of a Coinbase Developer Platform key: nothing else has this form, and it is called a name. */
const cloudKey = /^organizations\/[0-9a-f-]{36}\/apiKeys\/[0-9a-f-]{36}$/;

/** What `readValue` asks of every value that it takes, as far as the value and the exchanges named in the document can tell. */
function mayBeCredential(value: string, mentioned: readonly string[]): boolean {
  const formed = hasFormOf(mentioned, value);
  // Identifiers of programs have some exchanges' forms too; hexadecimal is told by its own statistics.
  if (formed && !/[g-z]/i.test(value)) return true;
  if (formed || isUnusualLong(value)) {
    const score = randomSourceScore(value);
    if (formed && score >= WRITTEN) return true;
    if (isUnusualLong(value) && score >= UNUSUAL) return true;
  }
  return cloudKey.test(value);
}

/** Below this score somebody wrote the value. */
const WRITTEN = 0.1;
const UNUSUAL = 0.9;

const isUnusualLong = (value: string): boolean => value.length >= 20 && /\d/.test(value);

/** No form of the exchange's, yet random and long enough to be the secret that its name says it is. */
const isUnusual = (value: string): boolean => isUnusualLong(value) && randomSourceScore(value) >= UNUSUAL;

/** What a value is called, or null where a credential would not be called or placed so. */
function readName(layer: Layer, value: Value): Named | null {
  const surroundings = surroundingsOf(layer, value.span);
  const kind = credentialKind(surroundings);
  // The half of a pair that some call its number: `{"id": K, "secret": S}`.
  const numbered = kind === "public" && /^_?id$/i.test(surroundings.ownNames[0] ?? "");
  if ((kind === "public" && !numbered) || kind === "token") return null;
  const { callee, index } = surroundings;
  const placed = index !== null && index <= LAST_PLACE;
  const called = kind !== null || (placed && (callee === null || takesCredentials(callee, true)));
  return called ? { surroundings, kind, numbered, placed } : null;
}

interface Named {
  readonly surroundings: Surroundings;
  readonly kind: ReturnType<typeof credentialKind>;
  readonly numbered: boolean;
  /** Among the first arguments, cells or elements. */
  readonly placed: boolean;
}

function readValue(layer: Layer, value: Value): Seen | null {
  if (cloudKey.test(value.text)) {
    const surroundings = surroundingsOf(layer, value.span);
    return { value, venue: "coinbase", exchange: exchanges.coinbase!, role: "key", surroundings, near: null, sure: true, form: "its own" };
  }
  const named = readName(layer, value);
  if (named === null) return null;
  const { surroundings, kind, numbered, placed } = named;
  // Asked last: the exchange lies in names that are dear to read, and most values have neither a name nor a place.
  const near = venueNear(layer, value.span, surroundings);
  const exchange = near === null ? undefined : exchanges[near.venue];
  if (near === null || exchange === undefined || !isExchange(near.venue)) return null;
  const asKey = exchange.keys.some((form) => hasForm(form, value.text));
  const asSecret = exchange.secrets.some((form) => hasForm(form, value.text));
  const close = near.reach !== "file";
  if (!close && !speaksFor(value.span, surroundings, near)) return null;
  const base = { value, venue: near.venue, exchange, surroundings, near };
  const telling = /api|secret|access|priv|key_?id/i.test(surroundings.ownNames.join(" "));
  if (kind === "secret" || kind === "private-key" || (kind === "password" && close && asSecret)) {
    if (asSecret) return { ...base, role: "secret", sure: true, form: "its own" };
    return close && isUnusual(value.text) ? { ...base, role: "secret", sure: true, form: "unusual" } : null;
  }
  if (numbered) return asKey ? { ...base, role: "key", sure: false, form: "its own" } : null;
  if (kind === "key" || kind === "public-key") {
    if (asKey) return { ...base, role: "key", sure: close || telling, form: "its own" };
    return null;
  }
  if (kind !== null || !(asKey || asSecret)) return null;
  const { callee, index } = surroundings;
  if (!placed || !(callee === null ? close : takesCredentials(callee, close))) return null;
  const role = asKey && asSecret ? (index === 0 ? "key" : "secret") : asKey ? "key" : "secret";
  return { ...base, role, sure: close || callee !== null, form: "its own" };
}

/** Credentials are among the first arguments, cells or elements. */
const LAST_PLACE = 4;

/** How far a word may stand from a value whose form many other things have. */
const FILE_REACH = 8192;

/** A word in the text at large counts near the value only, and only where the value's own name is no sentence that happens to hold a telling word. */
function speaksFor({ start }: TextSpan, { ownNames }: Surroundings, near: NearVenue): boolean {
  if (Math.abs(near.start - start) > FILE_REACH) return false;
  return ownNames.every((name) => !/\s/.test(name) || nameKind(name.split(/\s+/).slice(-2).join(" ")) !== null);
}

/** The key beside a secret, where the exchange's keys are too short for the prefilter. */
function shortKeyOf(layer: Layer, secret: Seen): Seen | null {
  const span = shortKeyBeside(layer.text, secret.value.span, secret.surroundings.scope, secret.exchange.shortKey!);
  if (span === null) return null;
  const value = { span, text: layer.text.slice(span.start, span.end) };
  return { ...secret, value, role: "key", surroundings: surroundingsOf(layer, span) };
}

/** The two values before and the two behind: enough for a set of credentials, and no more work for longer lists. */
const neighbours = (seen: readonly Seen[], index: number): readonly Seen[] => seen.slice(Math.max(0, index - 2), index + 3);

/** Index of the first credential behind a place. */
function indexAt(seen: readonly Seen[], place: number): number {
  let low = 0;
  let high = seen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (seen[middle]!.value.span.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sharesScope = (a: Seen, b: Seen): boolean =>
  a.surroundings.scope !== null && b.surroundings.scope !== null && overlaps(a.surroundings.scope, b.surroundings.scope);

/** Passphrases that share an object with a credential of an exchange that has them, or stand in its names. */
function thirds(layer: Layer, kept: readonly Seen[], isClaimed: (span: TextSpan) => boolean): Candidate[] {
  const hosts = kept.filter(({ exchange }) => exchange.third !== null);
  const found = new Map<number, Passphrase>(passphrasesOf(layer.text).map((one) => [one.span.start, one]));
  for (const host of hosts) {
    const { start, end } = host.value.span;
    const third =
      host.role !== "secret"
        ? null
        : host.surroundings.callee !== null
          ? thirdArgument(layer.text, end)
          : passphraseInRow(layer.text, start);
    if (third) found.set(third.span.start, third);
  }
  const candidates: Candidate[] = [];
  for (const passphrase of found.values()) {
    if (isClaimed(passphrase.span)) continue;
    const surroundings = surroundingsOf(layer, passphrase.span);
    const host = neighbours(hosts, indexAt(hosts, passphrase.span.start)).find((one) => sharesScope(one, { ...one, surroundings }));
    const near = venueNear(layer, passphrase.span, surroundings);
    const named = near?.reach === "name" && exchanges[near.venue]?.third != null ? near.venue : null;
    const venue = host?.venue ?? (passphrase.plain ? named : null);
    if (venue === null || (host && near?.reach === "name" && near.venue !== venue)) continue;
    const exchange = exchanges[venue]!;
    candidates.push(
      candidateOf(layer, {
        value: passphrase,
        venue,
        exchange,
        role: "passphrase",
        surroundings,
        near,
        sure: true,
        form: "chosen by a person",
      }),
    );
  }
  return candidates;
}

const testHosts =
  /(?:api-)?testnet\.(?:bybit|bitmex)|test\.deribit|sandbox\.(?:gemini|kucoin|bitstamp)|-sandbox\.kucoin|sandbox\.exchange\.coinbase/i;

function candidateOf(layer: Layer, { value, venue, exchange, role, surroundings, near, form }: Seen): Candidate {
  const network = networkOf([...surroundings.names, surroundings.callee ?? ""]);
  const testing = network === "testnet" || network === "demo" || testHosts.test(besideOf(layer.text, surroundings));
  const environment: Environment = testing ? (network === "demo" ? "demo" : "testnet") : "mainnet";
  const scope = surroundings.scope === null ? null : layer.origin(surroundings.scope);
  const what = {
    key: "API key",
    secret: "API secret",
    passphrase: exchange.third ?? "passphrase",
    "private-key": "private key",
    either: "API credential",
  }[role];
  const where = near?.reach === "name" ? "its name" : near?.reach === "object" ? "what encloses it" : "the nearest exchange word";
  return {
    rule: "exchange-credential",
    severity: role === "key" || testing ? "medium" : "high",
    message: `${what} of ${exchange.title}: ${where} names the exchange`,
    span: value.span,
    secret: new SecretText(value.text),
    evidence: [
      { by: "venue", says: "supports", why: `${where} speaks of ${exchange.title}` },
      { by: "form", says: form === "unusual" ? "silent" : "supports", why: `its form is ${form}` },
    ],
    details: { exchange: venue, role },
    advice: ruleCatalogue["exchange-credential"].advice,
    showEnds: role !== "passphrase",
    environment,
    credential: { venue, role, scope: scope && { start: scope.start, end: scope.end } },
    quiet: null,
    standing: "decided",
  };
}

const published = (value: Value): Candidate => ({
  rule: "exchange-credential",
  severity: "low",
  message: "credential that an exchange's documentation prints",
  span: value.span,
  secret: new SecretText(value.text),
  evidence: [],
  details: {},
  advice: [],
  showEnds: true,
  environment: null,
  credential: null,
  quiet: { by: "public-example", reason: "an exchange's documentation publishes this value" },
  standing: "decided",
});
