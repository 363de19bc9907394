// What an exchange's answer proves about a credential, and what it does not: a refusal is never proof that a key is dead,
// since an address that is not on its list is refused alike. The exchange's own words are not repeated; they can name the
// address that asked.

export type CredentialVerdict = "live" | "live-key-secret-mismatch" | "undetermined" | "not-recognised-here" | "malformed";

export interface Answer {
  readonly status: number;
  /** Parsed JSON, or null where it was none. */
  readonly body: unknown;
}

export interface Judged {
  readonly verdict: CredentialVerdict;
  readonly why: string;
  /** `again`: only the clock was wrong. `stop`: ask nothing more now. */
  readonly next: "done" | "again" | "stop";
}

const codes: Readonly<Record<string, Judged>> = {
  "-2014": { verdict: "malformed", why: "the exchange says that this is no API key as it is written", next: "done" },
  "-2008": { verdict: "not-recognised-here", why: "this host does not know the API key; another environment still may", next: "done" },
  "-1022": {
    verdict: "live-key-secret-mismatch",
    why: "the API key is known, but the secret beside it does not belong to it",
    next: "done",
  },
  "-2015": {
    verdict: "undetermined",
    why: "unknown key, or one that is tied to other IP addresses, or one without this permission",
    next: "done",
  },
  "-1002": { verdict: "undetermined", why: "the API key is known but may not ask this", next: "done" },
  "-2017": { verdict: "undetermined", why: "the API key exists, and its account is locked", next: "done" },
  "-1021": { verdict: "undetermined", why: "the clocks differ", next: "again" },
  "-1003": { verdict: "undetermined", why: "too many requests from this address", next: "stop" },
};

export function verdictFrom({ status, body }: Answer): Judged {
  const code = fieldOf(body, "code");
  const known = typeof code === "number" ? codes[String(code)] : undefined;
  if (status === 200 && known === undefined) return { verdict: "live", why: "the exchange answered a signed request", next: "done" };
  if (status === 429 || status === 418) return codes["-1003"]!;
  if (known !== undefined) return known;
  if (status === 403 || status === 451)
    return { verdict: "undetermined", why: `the host refuses this address or region (HTTP ${status})`, next: "stop" };
  return { verdict: "undetermined", why: `the host answered HTTP ${status}`, next: "done" };
}

const powers = {
  enableReading: "read",
  enableSpotAndMarginTrading: "trade spot and margin",
  enableMargin: "borrow on margin",
  enableFutures: "trade futures",
  enableVanillaOptions: "trade options",
  enablePortfolioMarginTrading: "trade on portfolio margin",
  enableFixApiTrade: "trade over FIX",
  enableFixReadOnly: "read over FIX",
  enableInternalTransfer: "transfer between sub-accounts",
  permitsUniversalTransfer: "transfer between wallets",
  enableWithdrawals: "withdraw",
} as const;

export interface Permissions {
  /** What the key may do, in plain words, mildest first. */
  readonly may: readonly string[];
  /** Null: the exchange did not say. */
  readonly tiedToAddresses: boolean | null;
  /** ISO date. */
  readonly created: string | null;
}

/** Every field is optional in the exchange's answer. */
export function permissionsFrom(body: unknown): Permissions {
  const restricted = fieldOf(body, "ipRestrict");
  const created = fieldOf(body, "createTime");
  return {
    may: Object.entries(powers).flatMap(([field, words]) => (fieldOf(body, field) === true ? [words] : [])),
    tiedToAddresses: typeof restricted === "boolean" ? restricted : null,
    created: typeof created === "number" && created > 0 && created < 8.64e15 ? new Date(created).toISOString().slice(0, 10) : null,
  };
}

const fieldOf = (body: unknown, name: string): unknown =>
  typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>)[name] : undefined;
