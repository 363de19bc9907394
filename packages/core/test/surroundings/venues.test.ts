// The nearest venue word decides.

import { Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { rawLayer } from "../../src/decode/raw-layer.ts";
import { textSpan } from "../../src/facts/span.ts";
import { surroundingsOf } from "../../src/surroundings/surroundings-of.ts";
import { venueNear } from "../../src/surroundings/venues.ts";

const token = new Random("venues").text(64);

test.each([
  ["own name over section", "[kraken]\nBINANCE_SECRET=‹V›", "binance", "name"],
  ["section over file", "# all about binance\n\n[ascendex]\nsecret=‹V›\n", "ascendex", "object"],
  ["sibling in the object", '{"a":{"name":"okx","k":1},"b":{"name":"binance","secret":"‹V›"}}', "binance", "object"],
  ["callee", "import okx\nc = ccxt.binance('‹V›', 'x')", "binance", "name"],
  ["anywhere", "from binance.client import Client\nsecret = '‹V›'", "binance", "file"],
  ["its own script", "币安\nsecret=‹V›", "binance", "file"],
  ["its own script in a name", "Бинанс секрет: ‹V›", "binance", "name"],
  ["own lines over what follows", "- name: binance\n  secret: ‹V›\n- name: kraken\n", "binance", "file"],
  ["service", "GITHUB_TOKEN=‹V›\n# binance", "github", "name"],
])("%s", (_, template, venue, reach) => {
  const layer = rawLayer(Buffer.from(template.replace("‹V›", token)));
  const start = layer.text.indexOf(token);
  const span = textSpan(start, start + 64);
  expect(venueNear(layer, span, surroundingsOf(layer, span))).toMatchObject({ venue, reach });
});

test("short words need borders", () => {
  const layer = rawLayer(Buffer.from(`looksokxray gemini\nsecret=${token}`));
  const span = textSpan(26, 90);
  expect(venueNear(layer, span, surroundingsOf(layer, span))?.venue).toBe("gemini");
});
