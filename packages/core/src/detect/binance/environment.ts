// The Binance environment that a value belongs to. Test networks lower the severity, so their word must stand in the
// value's names, in its object or in a host beside it; the branches (us, tr, th, pay, cloud) only name the venue.

import type { Environment } from "../../facts/credential.ts";
import { nameWords } from "../../surroundings/name-kind.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import type { NearVenue } from "../../surroundings/venues.ts";
import type { Shape } from "./shape.ts";

/** Text of a scope that is read for hosts and flags. */
const EXAMINED = 1500;

export function environmentOf(text: string, surroundings: Surroundings, near: NearVenue | null, shape: Shape): Environment {
  const names = [...surroundings.names, surroundings.callee ?? ""];
  const beside = besideOf(text, surroundings);
  const testing = networkOf(names) ?? networkBeside(beside, surroundings.enclosed);
  if (testing) return testing;
  for (const name of names) {
    const branch = branchOf(name);
    if (branch) return branch;
  }
  const branch = branchOf(beside) ?? (near?.venue === "binance" ? branchOf(text.slice(near.start, near.start + 24)) : null);
  if (branch) return branch;
  if (shape === "cloud") return "cloud";
  return near?.venue === "binance" ? "mainnet" : "unknown";
}

/** The text of the value's scope, as far as it is near. */
export function besideOf(text: string, { scope, value }: Surroundings): string {
  if (scope === null) return "";
  return text.slice(Math.max(scope.start, value.start - EXAMINED), Math.min(scope.end, value.end + EXAMINED));
}

/** The network that names speak of, or null. */
export function networkOf(names: readonly string[]): Environment | null {
  for (const name of names) {
    if (/test_?net/i.test(name)) return "testnet";
    const words = nameWords(name);
    if (words.includes("sandbox")) return "testnet";
    if (words.includes("demo")) return "demo";
    if (words.some((word) => /^(?:mainnet|live|prod|production)$/.test(word))) return "mainnet";
  }
  return null;
}

/** Hosts count in any neighbourhood, flags (`testnet: true`) only inside the value's own object or call. */
function networkBeside(beside: string, enclosed: boolean): Environment | null {
  if (/testnet\.binance|binancefuture\.com/i.test(beside)) return "testnet";
  if (/\bdemo-(?:f?api|ws|ws-api|stream|fstream)\.binance\.com/i.test(beside)) return "demo";
  if (!enclosed) return null;
  const flag =
    /\b(?:use|is|enable)?_?-?(test_?net|sandbox|sandbox_?mode|demo|demo_?mode|demo_?trading)["'`]?\s*(?:[:=]|=>)\s*["'`]?(\w+)/i.exec(
      beside,
    );
  if (flag && /^(?:true|1|yes|on|testnet|demo)$/i.test(flag[2]!)) return /^demo/i.test(flag[1]!) ? "demo" : "testnet";
  const chosen = /["'`]?(?:env|environment|network|mode|net|type|account_?type)["'`]?\s*(?:[:=]|=>)\s*["'`]?(testnet|sandbox|demo)\b/i.exec(
    beside,
  );
  if (chosen) return chosen[1]!.toLowerCase() === "demo" ? "demo" : "testnet";
  return null;
}

function branchOf(text: string): Environment | null {
  if (/tokocrypto/i.test(text)) return "cloud";
  if (/binance[._\s-]?pay(?![a-z])|bpay\.binance|BinancePay/i.test(text)) return "pay";
  const branch = /(?:^|[^a-z])(?:api\.|www\.)?binance[._\s-]?(us|tr|th)(?![a-z])|Binance(US|TR|TH)(?![a-z])/i.exec(text);
  return branch ? ((branch[1] ?? branch[2])!.toLowerCase() as Environment) : null;
}
