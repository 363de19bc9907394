// The forms of other exchanges' credentials: vendors' documentation, and what other scanners and public code agree on.
// Most are plain hexadecimal or UUIDs, so none counts without the exchange's word near it.

export interface Form {
  readonly pattern: RegExp;
  /** Lengths that the pattern can have: they refuse most values before it is tried. */
  readonly least: number;
  readonly most: number;
}

export interface Exchange {
  readonly title: string;
  readonly keys: readonly Form[];
  readonly secrets: readonly Form[];
  /** What the third part is called, where there is one. */
  readonly third: "passphrase" | "memo" | null;
  /** Lengths of keys that are too short to be looked at by themselves, where the exchange has such. */
  readonly shortKey: readonly [least: number, most: number] | null;
}

const form = (pattern: RegExp, least: number, most = least): Form => ({ pattern, least, most });
const uuid = form(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 36);
const hex = (length: number) => form(new RegExp(`^[0-9a-f]{${length}}$`), length);
const upperHex = (length: number) => form(new RegExp(`^[0-9A-F]{${length}}$`), length);
const alnum = (from: number, to = from) => form(new RegExp(`^[A-Za-z0-9]{${from},${to}}$`), from, to);
const urlSafe = (length: number) => form(new RegExp(`^[A-Za-z0-9_-]{${length}}$`), length);
/** 64 bytes in base64. */
const bytes64 = form(/^[A-Za-z0-9+/]{86}==$/, 88);

const exchange = (
  title: string,
  keys: Form[],
  secrets: Form[],
  third: Exchange["third"] = null,
  shortKey: Exchange["shortKey"] = null,
): Exchange => ({ title, keys, secrets, third, shortKey });

export const exchanges: Readonly<Record<string, Exchange>> = {
  kucoin: exchange("KuCoin", [hex(24)], [uuid], "passphrase"),
  okx: exchange("OKX", [uuid], [upperHex(32)], "passphrase"),
  bybit: exchange("Bybit", [alnum(18)], [alnum(36)]),
  kraken: exchange("Kraken", [form(/^[A-Za-z0-9+/]{56}$/, 56)], [form(/^[A-Za-z0-9+/]{84,87}={0,2}$/, 84, 89)]),
  coinbase: exchange("Coinbase", [uuid, hex(32), alnum(16), alnum(32)], [bytes64, alnum(32), form(/^[a-z0-9_-]{64}$/, 64)], "passphrase"),
  gateio: exchange("Gate", [hex(32)], [hex(64)]),
  bitget: exchange("Bitget", [form(/^bg_[0-9a-f]{32}$/, 35)], [hex(64)], "passphrase"),
  mexc: exchange("MEXC", [form(/^mx0[A-Za-z0-9]{15}$/, 18)], [hex(32)]),
  htx: exchange(
    "HTX (Huobi)",
    [
      form(/^[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{5}$/, 32),
      form(/^[0-9a-z]{8,10}-[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{5,10}$/, 32, 39),
    ],
    [form(/^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{5}$/, 32)],
  ),
  bitfinex: exchange("Bitfinex", [urlSafe(43)], [urlSafe(43)]),
  bitmex: exchange("BitMEX", [urlSafe(24)], [urlSafe(48)]),
  deribit: exchange("Deribit", [], [urlSafe(43)], null, [8, 10]),
  gemini: exchange("Gemini", [form(/^(?:master|account)-[A-Za-z0-9]{20}$/, 27, 28)], [alnum(27, 28)]),
  poloniex: exchange("Poloniex", [form(/^[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}$/, 35)], [hex(128)]),
  bittrex: exchange("Bittrex", [hex(32)], [hex(32)]),
  ascendex: exchange("AscendEX (BitMax)", [alnum(32)], [alnum(64)]),
  ftx: exchange("FTX", [urlSafe(40)], [urlSafe(40)]),
  bitmart: exchange("BitMart", [hex(40)], [hex(64)], "memo"),
  cryptocom: exchange("Crypto.com", [alnum(20, 22)], [form(/^cxakp_[A-Za-z0-9]{22}$/, 28), alnum(22)]),
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

export const hasForm = ({ pattern, least, most }: Form, value: string): boolean =>
  value.length >= least && value.length <= most && pattern.test(value);

const forms = Object.values(exchanges).flatMap(({ keys, secrets }) => [...keys, ...secrets]);

/** By length: the patterns that a value of that length may have, in one; null where there is none. */
const ofLength = new Map<number, RegExp | null>();

function someOfLength(length: number): RegExp | null {
  const sources = new Set(forms.filter(({ least, most }) => length >= least && length <= most).map(({ pattern }) => pattern.source));
  const some = sources.size === 0 ? null : new RegExp([...sources].join("|"));
  ofLength.set(length, some);
  return some;
}

/** Whether a credential of any exchange has this form: a first look that spares all other values the reading of their names. */
export function hasSomeForm(value: string): boolean {
  const some = ofLength.get(value.length);
  return (some === undefined ? someOfLength(value.length) : some)?.test(value) ?? false;
}

/** Whether a credential of one of these exchanges has this form. */
export const hasFormOf = (venues: readonly string[], value: string): boolean =>
  venues.some((venue) => {
    const { keys, secrets } = exchanges[venue] ?? { keys: [], secrets: [] };
    return keys.some((one) => hasForm(one, value)) || secrets.some((one) => hasForm(one, value));
  });
