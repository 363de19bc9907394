// The exchange that a path names, and a sighting as that exchange's credential.

import { utf8ToBytes } from "@noble/hashes/utils.js";
import { latin1 } from "../decode/latin1.ts";
import type { IfNamed } from "../detect/candidate.ts";
import { exchanges } from "../detect/exchange/exchanges.ts";
import { ruleCatalogue } from "../facts/rule-catalogue.ts";
import type { Sighting } from "../seal/sighting.ts";
import { isExchange, venues } from "../surroundings/venue-words.ts";

/** Words of up to this length stand in other words too, and so do these two: `internationalBankFee`. */
const SHORT = 4;
const inOthers: ReadonlySet<string> = new Set(["lbank", "probit"]);

/** A folder or file of that name holds what concerns the exchange; in a text the word means a gate. */
const words = [...venues, ["gate", "gateio"] as const].filter(([, venue]) => isExchange(venue));

/** Lower case, or null. Of several the one that is named last, which is the innermost folder or the file itself. */
export function exchangeOfPath(path: string): string | null {
  const text = latin1(utf8ToBytes(path)).toLowerCase();
  let last = -1;
  let named: string | null = null;
  for (const [word, venue] of words) {
    const at = text.lastIndexOf(word.toLowerCase());
    if (at <= last) continue;
    const bordered = !/[a-z]/.test(text[at - 1] ?? "") && !/[a-z]/.test(text[at + word.length] ?? "");
    if (bordered || (word.length > SHORT && !inOthers.has(word))) [last, named] = [at, venue];
  }
  return named;
}

const titles = { key: "API key", secret: "API secret", passphrase: "passphrase" } as const;

/** The same sighting with rule, severity and words of the exchange. */
export function asCredentialOf(sighting: Sighting, role: IfNamed["role"], venue: string): Sighting {
  const binance = venue === "binance";
  const rule = !binance ? "exchange-credential" : role === "key" ? "binance-api-key" : "binance-api-secret";
  const title = binance ? "Binance" : exchanges[venue]!.title;
  return {
    ...sighting,
    rule,
    severity: role === "key" ? "medium" : "high",
    message: `${role === "passphrase" ? exchanges[venue]!.third : titles[role]} of ${title}: a value of its form where the path names the exchange`,
    details: binance ? {} : { exchange: venue, role },
    advice: ruleCatalogue[rule].advice,
    environment: "unknown",
    credential: { venue, role, scope: null },
    evidence: [...sighting.evidence, { by: "path", says: "supports", why: `the path speaks of ${title}` }],
    standing: "decided",
  };
}
