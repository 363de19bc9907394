// Keys that are no secrets are reported quietly, with the reason; the same shapes with a random secret are not.

import { createPrivateKey } from "node:crypto";
import { expect, test } from "@jest/globals";
import { octetKey, pemOf } from "../../../../fixtures/src/keys/make-keys.ts";
import { isTypedSecret, publishedKey } from "../../src/validate/key/published-keys.ts";
import { inspectPrivateKeys } from "./inspect-private-keys.ts";

const ed25519 = (seed: Uint8Array): string => {
  const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
  return pemOf(createPrivateKey({ key: der, format: "der", type: "pkcs8" }));
};

test.each([
  ["zeros", Buffer.alloc(32)],
  ["one byte repeated", Buffer.alloc(32, 0x42)],
  ["bytes counted upwards", Buffer.from(Array.from({ length: 32 }, (_, index) => index))],
])("a seed of %s", (_, seed) => {
  const [found] = inspectPrivateKeys(ed25519(seed));
  expect(found?.quiet?.by).toBe("placeholder-rule");
});

test("a random seed is loud", () => {
  expect(inspectPrivateKeys(pemOf(octetKey("ed25519", "loud")))[0]?.quiet).toBeNull();
  expect(isTypedSecret(`ed25519:${"7a".repeat(31)}7b`)).toBe(false);
  expect(isTypedSecret("rsa:1:1")).toBe(false);
});

test("published keys are known by the digest of their public half alone", () => {
  expect(publishedKey("37122306be957fc087f036c07103437a1fdb968b3812853925debbffc4902ee9")).toContain("Binance");
  expect(publishedKey("0".repeat(64))).toBeNull();
});
