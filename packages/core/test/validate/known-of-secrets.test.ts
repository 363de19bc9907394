import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { KnownOfSecrets } from "../../src/facts/known-of-secrets.ts";
import { secp256k1PublicKeys } from "../../src/validate/key/many-points.ts";

test("gives each secret its answer, whichever were asked before and together", () => {
  const secrets = fc.oneof(fc.constantFrom("a", "b", "c", "d"), fc.uint8Array({ minLength: 2, maxLength: 3, max: 2 }));
  fc.assert(
    fc.property(fc.array(fc.array(secrets, { maxLength: 6 }), { maxLength: 6 }), (groups) => {
      const known = new KnownOfSecrets<string>();
      for (const group of groups) {
        const answers = known.getAll(group, (places) => places.map((place) => `of ${group[place]}`));
        expect(answers).toEqual(group.map((secret) => `of ${secret}`));
        for (const secret of group) expect(known.get(secret, () => "asked again")).toBe(`of ${secret}`);
      }
    }),
  );
});

test("forgets, and answers all the same", () => {
  const known = new KnownOfSecrets<number>();
  let wrong = 0;
  for (let round = 0; round < 2; round++)
    for (let number = 0; number < 10_000; number++) wrong += Number(known.get(`${number}`, () => number) !== number);
  expect(wrong).toBe(0);
});

test("points of keys that are known in part come in the keys' order", () => {
  const keys = Array.from({ length: 6 }, (_, index) => new Uint8Array(32).fill(index + 1));
  const alone = keys.map((key) => secp256k1PublicKeys([key])[0]!);
  const fresh = new Uint8Array(32).fill(99);
  const mixed = secp256k1PublicKeys([keys[4]!, fresh, keys[0]!, fresh]);
  expect(mixed).toEqual([alone[4], secp256k1PublicKeys([fresh])[0], alone[0], mixed[1]]);
});
