// No parser throws, whatever the bytes: random ones, and real containers with bytes changed, cut out or repeated.

import { test } from "@jest/globals";
import fc from "fast-check";
import { derOf, ecKey, encryptedPkcs8, octetKey, pbes2Pbkdf2, rsaKey, rsaNumbers } from "../../../../../fixtures/src/keys/make-keys.ts";
import { pgpEd25519, pgpRsa } from "../../../../../fixtures/src/keys/pgp.ts";
import { ed25519Wire, openSshBytes, puttyFile, rsaWire, ssh1Bytes } from "../../../../../fixtures/src/keys/ssh.ts";
import { bouncyCastleStore, javaStore, pkcs12 } from "../../../../../fixtures/src/keys/stores.ts";
import { jwkFacts } from "../../../src/validate/key/jwk.ts";
import { parsePutty, puttyFacts } from "../../../src/validate/key/putty.ts";
import { readKeyBytes } from "../../../src/validate/key/read-key-bytes.ts";

const ed = octetKey("ed25519", "any");
const small = rsaNumbers("any", 1024);
const containers = [
  derOf(rsaKey("any", 1024)),
  derOf(rsaKey("any", 1024), "pkcs1"),
  derOf(ecKey("P-256", "any"), "sec1"),
  derOf(ed),
  encryptedPkcs8("any", pbes2Pbkdf2("any", 2048), 64),
  openSshBytes("any", ed25519Wire(ed)),
  openSshBytes("any", rsaWire(small), { cipher: "aes256-ctr", rounds: 16 }),
  pgpRsa("any", small),
  pgpEd25519("any", ed, { count: 96 }),
  javaStore("any", "changeit", ["key", "certificate"]),
  bouncyCastleStore("any"),
  pkcs12("any", "changeit", derOf(ed), { plain: true, rounds: 1 }),
  ssh1Bytes("any", small),
];

const damaged = fc
  .tuple(fc.constantFrom(...containers), fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { maxLength: 6 }), fc.nat(2_000))
  .map(([bytes, changes, cut]) => {
    const copy = Uint8Array.from(bytes);
    for (const [at, value] of changes) copy[at % copy.length] = value;
    return cut < 1_000 ? copy : copy.subarray(0, cut % copy.length);
  });

test("bytes", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), damaged), (bytes) => {
      readKeyBytes(bytes);
    }),
    { numRuns: 1_500 },
  );
});

test("PuTTY text", () => {
  const whole = puttyFile("any", 3, ed25519Wire(ed));
  fc.assert(
    fc.property(fc.nat(whole.length), fc.string(), fc.nat(40), (at, insert, cut) => {
      const file = parsePutty(whole.slice(0, at) + insert + whole.slice(at + cut));
      if (file !== null) puttyFacts(file);
    }),
    { numRuns: 300 },
  );
});

test("JWK fields", () => {
  const value = fc.oneof(fc.constantFrom("RSA", "EC", "OKP", "oct", "P-256", "Ed25519", "X448"), fc.base64String({ maxLength: 200 }));
  const name = fc.constantFrom("kty", "crv", "d", "n", "e", "p", "q", "dp", "dq", "qi", "x", "y", "k");
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), (fields) => {
      jwkFacts(new Map(fields));
    }),
    { numRuns: 500 },
  );
});
