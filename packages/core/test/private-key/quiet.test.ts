// Keys that are no secrets are reported quietly, with the reason; the same shapes with a random secret are not.

import { createPrivateKey } from "node:crypto";
import { expect, test } from "@jest/globals";
import { int, seq } from "../../../../fixtures/src/keys/der.ts";
import { octetKey, pemOf } from "../../../../fixtures/src/keys/make-keys.ts";
import { Random } from "../../../../fixtures/src/random.ts";
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
  expect(publishedKey("37122306be957fc087f036c07103437a1fdb968b3812853925debbffc4902ee9", "")).toContain("Binance");
  expect(publishedKey("0".repeat(64), "")).toBeNull();
});

test("published keys without a public half are known by the digest of their canonical form", () => {
  expect(publishedKey("e6849ae999e9a37e6985681ba9632636cb37de54e146f5d27522f3f9d8d993b3", "")).toContain("Binance");
  expect(publishedKey(null, "encrypted:00")).toBeNull();
});

test("a table of published test vectors is asked by the first bits of the digest", () => {
  expect(publishedKey(`001d48ebad7b${"0".repeat(52)}`, "")).toBe("test vector of Wycheproof");
});

test.each(["***", "xxx", "<your key>", "..."])("nothing between the lines of the armour but %s", (body) => {
  expect(inspectPrivateKeys(`-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`)).toEqual([]);
});

test("DER of two numbers is a signature, unless armour says private key", () => {
  const random = new Random("two numbers");
  const der = seq(int(1), int(BigInt(`0x01${Buffer.from(random.bytes(64)).toString("hex")}`)));
  expect(inspectPrivateKeys(`"sig": "${der.toString("hex")}"`)).toEqual([]);
  const [found] = inspectPrivateKeys(`-----BEGIN RSA PRIVATE KEY-----\n${der.toString("base64")}\n-----END RSA PRIVATE KEY-----\n`);
  expect(found?.rule).toBe("private-key");
});
