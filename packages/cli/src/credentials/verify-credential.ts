// Asks one exchange host about one credential: its clock first, then one signed reading request.

import type { Ask } from "./ask-exchange.ts";
import { type Judged, type Permissions, permissionsFrom, verdictFrom } from "./credential-verdict.ts";
import type { ExchangeHost } from "./exchange-hosts.ts";
import { type Signer, signedQuery } from "./sign.ts";

export interface Verified extends Judged {
  readonly permissions: Permissions | null;
}

/** Never rejects: a host that cannot be reached proves nothing. */
export async function verifyCredential(host: ExchangeHost, apiKey: string, signer: Signer, ask: Ask, now: () => number): Promise<Verified> {
  try {
    let last: Verified | null = null;
    for (let attempt = 0; attempt < 2; attempt++) {
      const time = await ask(host.origin, "/api/v3/time", {});
      const serverTime = (time.body as { serverTime?: unknown } | null)?.serverTime;
      if (time.status !== 200 || typeof serverTime !== "number")
        return { ...verdictFrom({ ...time, status: time.status === 200 ? 502 : time.status }), permissions: null };
      const offset = serverTime - now();
      const query = signedQuery(`recvWindow=10000&timestamp=${Math.round(now() + offset)}`, signer);
      const answer = await ask(host.origin, `${host.path}?${query}`, { "X-MBX-APIKEY": apiKey });
      const judged = verdictFrom(answer);
      last = { ...judged, permissions: judged.verdict === "live" && host.tellsPermissions ? permissionsFrom(answer.body) : null };
      if (judged.next !== "again") return last;
    }
    return last!;
  } catch {
    return { verdict: "undetermined", why: "the host could not be reached", next: "done", permissions: null };
  }
}
