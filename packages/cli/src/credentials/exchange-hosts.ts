// Which host a credential is asked at: the one of its environment and no other, and one reading endpoint there. Environments
// whose interface differs are not asked at all.

export interface ExchangeHost {
  readonly origin: string;
  /** Signed, reads only, changes nothing. */
  readonly path: string;
  /** Whether the answer tells what the key may do. */
  readonly tellsPermissions: boolean;
}

const permissions = { path: "/sapi/v1/account/apiRestrictions", tellsPermissions: true } as const;
/** Where /sapi does not exist. Balances in the answer are not read. */
const account = { path: "/api/v3/account", tellsPermissions: false } as const;

const hosts: Readonly<Record<string, ExchangeHost>> = {
  mainnet: { origin: "https://api.binance.com", ...permissions },
  unknown: { origin: "https://api.binance.com", ...permissions },
  testnet: { origin: "https://testnet.binance.vision", ...account },
  demo: { origin: "https://demo-api.binance.com", ...account },
  us: { origin: "https://api.binance.us", ...account },
};

export function hostOf(environment: string | null): ExchangeHost | null {
  const name = environment ?? "unknown";
  return Object.hasOwn(hosts, name) ? hosts[name]! : null;
}
