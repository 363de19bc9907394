// Work grows with the input and not with its square, whatever the input is made of.

import { Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { rawLayer } from "../../src/decode/raw-layer.ts";
import { apiCredentials } from "../../src/detect/binance/api-credentials.ts";
import { chatTokens } from "../../src/detect/exchange/chat-tokens.ts";
import { exchangeCredentials } from "../../src/detect/exchange/credentials.ts";
import { findPlaces } from "../../src/prefilter/find-places.ts";
import { workOf } from "./meter.ts";

const random = new Random("hostile");
const token = () => random.text(64);
const hex = () => random.text(64, "hex");
const times = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join("");

/** Each makes an input, below a line that names two exchanges, so that every value is looked at; its size is about proportional to `size`. */
const hostile: Record<string, (size: number) => string> = {
  "bare tokens": (size) => times(size, () => `${token()}\n`),
  "tokens on one line": (size) => `binance ${times(size, () => `${token()} `)}`,
  "named tokens": (size) => `binance\n${times(size, () => `API_SECRET=${token()}\n`)}`,
  "tokens in a list": (size) => `binance = [${times(size, () => `"${token()}", `)}]`,
  halves: (size) => times(size, () => `"${random.text(32)}" +\n`),
  "short parts": (size) => times(size * 2, () => `"${random.text(16)}" `),
  "folded parts": (size) => times(size * 2, () => `${random.text(20)}\n  `),
  "open brackets": (size) => `binance${"({[".repeat(size * 8)}${times(size, () => `"${token()}",`)}`,
  "closing brackets": (size) => `binance${times(size, () => `"${token()}"${")}]".repeat(10)}`)}`,
  digests: (size) => `binance\n${times(size, () => `api_key: ${hex()}\n`)}`,
  quotes: (size) => `binance${times(size, () => `${"\"'`\\".repeat(10)}${token()}`)}`,
  elements: (size) => `binance${times(size, () => `<a key="b"><value>${token()}`)}`,
  table: (size) => `exchange,key,secret\n${times(size, () => `binance,${token()},${token()}\n`)}`,
  "one long table line": (size) => `binance|${times(size, () => `${token()}|`)}`,
  "blank lines": (size) => times(size, () => `${token()}\n${" ".repeat(40)}\n\n\n`),
  indentation: (size) => times(size, (index) => `${" ".repeat(index % 60)}binance:\n${" ".repeat(index % 60)}  k: ${token()}\n`),
  "venue words": (size) => times(size, () => `binance okx kucoin gemini ${token()} `),
  "exchange values": (size) => times(size, () => `okx_secret=${random.text(32, "HEX")}\nkey=${random.text(32, "hex")}\n`),
  passphrases: (size) =>
    `kucoin_api_secret=${"a1b2c3d4-1b2c-4d5e-8f90-a1b2c3d4e5f7"}\n${times(size, () => "passphrase: hunter2hunter2\n")}`,
  "dots and dashes": (size) => `okx ${"a-.".repeat(size * 20)}`,
  telegram: (size) => times(size, () => `123456789:A${random.text(34)} `),
  escapes: (size) => `binance "${times(size, () => `\\"k\\": \\"${token()}\\"\\n`)}"`,
};

test.each(Object.entries(hostile))("%s", (_, make) => {
  const work = (size: number) => {
    const bytes = new TextEncoder().encode(`okx binance\n${make(size)}`);
    const layer = rawLayer(bytes);
    const places = findPlaces(bytes);
    const characters = workOf(() => {
      for (const detector of [apiCredentials, exchangeCredentials, chatTokens]) detector.detect({ layer, places, isClaimed: () => false });
    });
    return characters / bytes.length;
  };
  const [small, large] = [work(40), work(120)];
  // Three times the input: square work would cost three times as much per character, full windows cost up to twice as much.
  expect(large).toBeLessThanOrEqual(small * 2.2);
});
