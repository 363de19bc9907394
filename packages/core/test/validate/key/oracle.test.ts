// Node's own cryptography as the oracle: whatever key it makes, the parser names it the same, derives the same public key,
// and gives the same canonical form from every container.

import { createPublicKey, type KeyObject } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { derOf, ecKey, octetKey, rsaKey, rsaNumbers } from "../../../../../fixtures/src/keys/make-keys.ts";
import { ecdsaWire, ed25519Wire, openSshBytes, puttyFile, rsaWire } from "../../../../../fixtures/src/keys/ssh.ts";
import { jwkFacts } from "../../../src/validate/key/jwk.ts";
import type { KeyFacts } from "../../../src/validate/key/key-facts.ts";
import { parsePutty, puttyFacts } from "../../../src/validate/key/putty.ts";
import { readKeyBytes } from "../../../src/validate/key/read-key-bytes.ts";

const factsOf = (bytes: Uint8Array): KeyFacts => {
  const object = readKeyBytes(new Uint8Array(bytes));
  if (object?.is !== "private-key") throw new Error("no private key was read");
  return object.facts;
};
const spkiOf = (key: KeyObject): string => createPublicKey(key).export({ type: "spki", format: "der" }).toString("hex");
const hex = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString("hex");
const fieldsOf = (key: KeyObject) => new Map(Object.entries(key.export({ format: "jwk" }) as Record<string, string>));

const seeds = ["a", "b", "c", "d", "e", "f"];

describe.each(["P-256", "P-384", "P-521", "secp256k1"] as const)("%s", (curve) => {
  test.each(seeds)("seed %s", (seed) => {
    const key = ecKey(curve, seed);
    const [sec1, pkcs8, jwk] = [factsOf(derOf(key, "sec1")), factsOf(derOf(key)), jwkFacts(fieldsOf(key))!];
    for (const facts of [sec1, pkcs8, jwk]) {
      expect(hex(facts.spki)).toBe(spkiOf(key));
      expect(facts).toMatchObject({ keyType: "EC", curve, consistent: true, canonical: sec1.canonical });
    }
    if (curve === "secp256k1") return;
    const ssh = factsOf(openSshBytes(seed, ecdsaWire(key)));
    expect(ssh).toMatchObject({ curve, consistent: true, canonical: sec1.canonical });
    expect(puttyFacts(parsePutty(puttyFile(seed, 3, ecdsaWire(key)))!)).toMatchObject({ consistent: true, canonical: sec1.canonical });
  });
});

describe.each([
  ["ed25519", "Ed25519"],
  ["x25519", "X25519"],
  ["ed448", "Ed448"],
  ["x448", "X448"],
] as const)("%s", (type, name) => {
  test.each(seeds)("seed %s", (seed) => {
    const key = octetKey(type, seed);
    const [pkcs8, jwk] = [factsOf(derOf(key)), jwkFacts(fieldsOf(key))!];
    expect(hex(pkcs8.spki)).toBe(spkiOf(key));
    expect(pkcs8).toMatchObject({ keyType: name, consistent: null });
    expect(jwk).toMatchObject({ keyType: name, consistent: true, canonical: pkcs8.canonical });
    if (type !== "ed25519") return;
    expect(factsOf(openSshBytes(seed, ed25519Wire(key)))).toMatchObject({ consistent: true, canonical: pkcs8.canonical });
    expect(puttyFacts(parsePutty(puttyFile(seed, 2, ed25519Wire(key)))!)).toMatchObject({ consistent: true, canonical: pkcs8.canonical });
  });
});

describe.each([1024, 2048, 3072])("RSA-%i", (size) => {
  test.each(seeds.slice(0, 2))("seed %s", (seed) => {
    const key = rsaKey(seed, size);
    const first = factsOf(derOf(key, "pkcs1"));
    for (const facts of [
      first,
      factsOf(derOf(key)),
      jwkFacts(fieldsOf(key))!,
      factsOf(openSshBytes(seed, rsaWire(rsaNumbers(seed, size)))),
      puttyFacts(parsePutty(puttyFile(seed, 3, rsaWire(rsaNumbers(seed, size))))!),
    ]) {
      expect(hex(facts.spki)).toBe(spkiOf(key));
      expect(facts).toMatchObject({ keyType: "RSA", bits: size, consistent: true, canonical: first.canonical });
    }
  });
});

describe("a key whose parts do not fit is told so, where Node's crypto takes it", () => {
  const names = ["n", "d", "p", "q", "dp", "dq", "qi"];
  test.each(names)("RSA with another %s", (name) => {
    const fields = fieldsOf(rsaKey("tampered", 1024));
    const other = fieldsOf(rsaKey("another", 1024));
    expect(jwkFacts(new Map([...fields, [name, other.get(name)!]]))).toMatchObject({ keyType: "RSA", consistent: false });
  });

  test("EC and Ed25519 with another public key", () => {
    const mixed = (key: KeyObject, other: KeyObject) => jwkFacts(new Map([...fieldsOf(key), ["x", fieldsOf(other).get("x")!]]));
    expect(mixed(ecKey("P-256", "a"), ecKey("P-256", "b"))).toMatchObject({ consistent: false });
    expect(mixed(octetKey("ed25519", "a"), octetKey("ed25519", "b"))).toMatchObject({ consistent: false });
  });
});

test("a truncated key is intact exactly where its secret part can be rebuilt", () => {
  const der = derOf(rsaKey("cut"));
  const { d } = rsaNumbers("cut");
  const digits = d.toString(16).padStart(512, "0");
  const behind = der.indexOf(Buffer.from(digits, "hex")) + 256;
  for (let size = 40; size < der.length; size += 13) {
    const facts = factsOf(der.subarray(0, size));
    expect({ size, intact: facts.cut?.secretIntact, present: facts.cut?.present, expected: facts.cut?.expected }).toEqual({
      size,
      intact: size >= behind,
      present: size,
      expected: der.length,
    });
  }
  const ed = derOf(octetKey("ed25519", "cut"));
  for (let size = 20; size < ed.length; size++) expect(factsOf(ed.subarray(0, size)).cut?.secretIntact).toBe(false);
});
