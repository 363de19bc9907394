// Comes last and takes what nobody else reported of a set of credentials whose exchange only the path can name: keys that
// look like identifiers, passphrases that people choose. The secret itself is the entropy rule's find until then.

import { ruleCatalogue } from "../../facts/rule-catalogue.ts";
import { SecretText } from "../../facts/secret-text.ts";
import type { TextSpan } from "../../facts/span.ts";
import { surroundingsOf } from "../../surroundings/surroundings-of.ts";
import type { Candidate, IfNamed } from "../candidate.ts";
import { type Detector, nothing } from "../detector.ts";
import { exchanges } from "./exchanges.ts";
import { passphrasesOf } from "./passphrases.ts";
import { sharesScope, unnamedIn } from "./unnamed.ts";

export const exchangeByPath: Detector = {
  id: "exchange/by-path",
  rules: ["exchange-credential", "binance-api-secret", "binance-api-key"],
  what: "Credentials in a document that names no exchange, where its path does",
  shapes: ["`okx/config.json`, `keys/bybit.yaml`: key, secret and passphrase of that exchange's form under such names"],
  proof: "none offline: the path, the values' names and the form of that exchange must agree",
  advice: ruleCatalogue["exchange-credential"].advice,
  detect(view) {
    const { layer, isClaimed } = view;
    const unnamed = unnamedIn(view);
    if (unnamed.length === 0) return nothing;
    const candidates: Candidate[] = [];
    const take = (span: TextSpan, secret: string, ifNamed: IfNamed) => {
      if (!isClaimed(span)) candidates.push(candidateOf(span, secret, ifNamed));
    };
    for (const { value, role, venues } of unnamed) take(value.span, value.text, { role, venues });
    const secrets = unnamed.filter(({ role }) => role === "secret");
    let next = 0;
    // Both ascend: the secret before a passphrase and the one behind it are all that can share its object.
    for (const { span, text } of passphrasesOf(layer.text)) {
      while (next < secrets.length && secrets[next]!.value.span.start < span.start) next++;
      const surroundings = surroundingsOf(layer, span);
      const host = [secrets[next - 1], secrets[next]].find((one) => one !== undefined && sharesScope(one.surroundings, surroundings));
      const venues = host?.venues.filter((venue) => exchanges[venue]?.third != null) ?? [];
      if (venues.length > 0) take(span, text, { role: "passphrase", venues });
    }
    return { candidates, claims: [] };
  },
};

const candidateOf = (span: TextSpan, secret: string, ifNamed: IfNamed): Candidate => ({
  rule: "exchange-credential",
  severity: ifNamed.role === "key" ? "medium" : "high",
  message: "a credential of the exchange that the path names",
  span,
  secret: new SecretText(secret),
  evidence: [],
  details: {},
  advice: ruleCatalogue["exchange-credential"].advice,
  showEnds: ifNamed.role !== "passphrase",
  environment: null,
  credential: null,
  quiet: null,
  standing: "by-place",
  ifNamed,
});
