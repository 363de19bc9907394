// Numbers without a name are tried as keys of the addresses beside them, many but not endlessly: what is left is named.

import { Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { detectors, inspect } from "../../src/inspect.ts";
import { ethereumAddress } from "../../src/validate/wallet/addresses.ts";

const own = detectors.filter(({ id }) => id === "wallet-key/hex");
const random = new Random("trials");
const hex = (bytes: number) => Buffer.from(random.bytes(bytes)).toString("hex");
const row = (address: string, number: string) => `${address},${number},${"9".repeat(800)}\n`;
const look = (text: string) => inspect(Buffer.from(text), { detectors: own });

test("a key behind fifteen hundred transactions is proven by the address beside it", () => {
  const key = random.bytes(32);
  const table = Array.from({ length: 1500 }, () => row(`0x${hex(20)}`, `0x${hex(32)}`)).join("");
  const { sightings, unread } = look(table + row(ethereumAddress(key), `0x${Buffer.from(key).toString("hex")}`));
  expect(sightings).toMatchObject([{ rule: "wallet-key", start: { line: 1501 } }]);
  expect(unread).toEqual([]);
});

test("a table of more numbers than are tried is told as not read, once", () => {
  const transaction = `0x${hex(20)},0x${hex(32)}\n`;
  expect(look(transaction.repeat(20_000)).unread).toEqual([]);
  expect(look(transaction.repeat(20_001)).unread).toEqual([{ member: null, reason: expect.stringContaining("20000 unnamed numbers") }]);
});
