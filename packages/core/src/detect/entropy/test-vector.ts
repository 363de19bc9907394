// Keys that are published together with what they compute: the numbered cases of test vectors. Whoever writes a key beside its
// plaintext and its ciphertext under a case's number keeps no secret. Forms: Wycheproof and NIST's ACVP (JSON), NIST's CAVP
// (`COUNT = 0` over `KEY = ...`).

import type { Layer } from "../../decode/layer.ts";
import type { TextSpan } from "../../facts/span.ts";
import { surroundingsOf } from "../../surroundings/surroundings-of.ts";

const numbered = /["']?\bt[cg]Id["']?\s*:\s*\d|^[ \t]*COUNT[ \t]*=[ \t]*\d+[ \t\r]*$/im;
const groups = /^(?:testGroups|testVectors)$/;

/** Whether the value is a member of a numbered case, or of a group of such. */
export function isTestVector(layer: Layer, value: TextSpan): boolean {
  const surroundings = surroundingsOf(layer, value);
  const { scope, own } = surroundings;
  if (scope !== null && numbered.test(layer.text.slice(scope.start, value.start))) return true;
  return surroundings.names.slice(own).some((name) => groups.test(name));
}
