// The forms of other exchanges' credentials: vendors' documentation, and what other scanners and public code agree on.
// Most are plain hexadecimal or UUIDs, so none counts without the exchange's word near it.

export interface Exchange {
  readonly title: string;
  readonly keys: readonly RegExp[];
  readonly secrets: readonly RegExp[];
  /** What the third part is called, where there is one. */
  readonly third: "passphrase" | "memo" | null;
  /** Lengths of keys that are too short to be looked at by themselves, where the exchange has such. */
  readonly shortKey: readonly [least: number, most: number] | null;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const hex = (length: number) => new RegExp(`^[0-9a-f]{${length}}$`);
const upperHex = (length: number) => new RegExp(`^[0-9A-F]{${length}}$`);
const alnum = (from: number, to = from) => new RegExp(`^[A-Za-z0-9]{${from},${to}}$`);
const urlSafe = (length: number) => new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
/** 64 bytes in base64. */
const bytes64 = /^[A-Za-z0-9+/]{86}==$/;

const exchange = (
  title: string,
  keys: RegExp[],
  secrets: RegExp[],
  third: Exchange["third"] = null,
  shortKey: Exchange["shortKey"] = null,
): Exchange => ({ title, keys, secrets, third, shortKey });

export const exchanges: Readonly<Record<string, Exchange>> = {
  kucoin: exchange("KuCoin", [hex(24)], [uuid], "passphrase"),
  okx: exchange("OKX", [uuid], [upperHex(32)], "passphrase"),
  bybit: exchange("Bybit", [alnum(18)], [alnum(36)]),
  kraken: exchange("Kraken", [/^[A-Za-z0-9+/]{56}$/], [/^[A-Za-z0-9+/]{84,87}={0,2}$/]),
  coinbase: exchange("Coinbase", [uuid, hex(32), alnum(16), alnum(32)], [bytes64, alnum(32), /^[a-z0-9_-]{64}$/], "passphrase"),
  gateio: exchange("Gate", [hex(32)], [hex(64)]),
  bitget: exchange("Bitget", [/^bg_[0-9a-f]{32}$/], [hex(64)], "passphrase"),
  mexc: exchange("MEXC", [/^mx0[A-Za-z0-9]{15}$/], [hex(32)]),
  htx: exchange(
    "HTX (Huobi)",
    [/^[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{5}$/, /^[0-9a-z]{8,10}-[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{5,10}$/],
    [/^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{5}$/],
  ),
  bitfinex: exchange("Bitfinex", [urlSafe(43)], [urlSafe(43)]),
  bitmex: exchange("BitMEX", [urlSafe(24)], [urlSafe(48)]),
  deribit: exchange("Deribit", [], [urlSafe(43)], null, [8, 10]),
  gemini: exchange("Gemini", [/^(?:master|account)-[A-Za-z0-9]{20}$/], [alnum(27, 28)]),
  poloniex: exchange("Poloniex", [/^[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}$/], [hex(128)]),
  bittrex: exchange("Bittrex", [hex(32)], [hex(32)]),
  ascendex: exchange("AscendEX (BitMax)", [alnum(32)], [alnum(64)]),
  ftx: exchange("FTX", [urlSafe(40)], [urlSafe(40)]),
  bitmart: exchange("BitMart", [hex(40)], [hex(64)], "memo"),
  cryptocom: exchange("Crypto.com", [alnum(20, 22)], [/^cxakp_[A-Za-z0-9]{22}$/, alnum(22)]),
  bitstamp: exchange("Bitstamp", [alnum(32)], [alnum(32)]),
  upbit: exchange("Upbit", [alnum(40)], [alnum(40)]),
  xt: exchange("XT", [uuid], [hex(40)]),
  bingx: exchange("BingX", [], []),
  phemex: exchange("Phemex", [uuid], []),
  coinex: exchange("CoinEx", [upperHex(32)], [upperHex(48)]),
  lbank: exchange("LBank", [uuid], [upperHex(32)]),
  whitebit: exchange("WhiteBIT", [hex(32)], [hex(32)]),
  hitbtc: exchange("HitBTC", [], []),
  bithumb: exchange("Bithumb", [hex(32)], [hex(32)]),
  bitvavo: exchange("Bitvavo", [hex(64)], [hex(128)]),
  probit: exchange("ProBit", [], []),
  digifinex: exchange("DigiFinex", [], []),
  bitrue: exchange("Bitrue", [hex(64)], [hex(64)]),
  woox: exchange("WOO X", [], []),
};

const forms = Object.values(exchanges).flatMap(({ keys, secrets }) => [...keys, ...secrets]);
const someForm = new RegExp([...new Set(forms.map(({ source }) => source))].join("|"));

/** Whether a credential of any exchange has this form: a first look that spares all other values the reading of their names. */
export const hasSomeForm = (value: string): boolean => someForm.test(value);

/** Whether a credential of one of these exchanges has this form. */
export const hasFormOf = (venues: readonly string[], value: string): boolean =>
  venues.some((venue) => {
    const { keys, secrets } = exchanges[venue] ?? { keys: [], secrets: [] };
    return keys.some((form) => form.test(value)) || secrets.some((form) => form.test(value));
  });
