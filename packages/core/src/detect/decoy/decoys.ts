// Says of stretches what they are when they are no secret, so that no later detector reports them. It claims values, never
// files: a private key inside a lock file, an SVG or a vendored folder is found by the detectors that stand before it.

import { type TextSpan, textSpan } from "../../facts/span.ts";
import { holdsLandmark } from "../../surroundings/landmarks.ts";
import type { Claim, Detection } from "../candidate.ts";
import type { Detector, View } from "../detector.ts";
import { armouredStretches, ciphertextKind, holdsBrackets, vaultStretches } from "./ciphertext.ts";
import { checksumStretches, digestKind, publicByLabel } from "./digests.ts";
import { mappingStretches, publicMaterialKind } from "./public-material.ts";

export const decoys: Detector = {
  id: "decoy/not-a-secret",
  rules: [],
  what: "Digests, identifiers, public keys, embedded assets and ciphertext, which look random and are no secrets. It reports nothing.",
  shapes: [
    "integrity values of lock files (sha1-, sha256-, sha384-, sha512-, h1:, zh:) and checksum lists",
    "digests behind a mark such as sha256:, object ids of git, identifiers in addresses of code hosts and block explorers",
    "values labelled as hash, digest, signature, public key, listen key, cursor, etag, address, bytecode",
    "SSH public keys, certificates and public keys in base64",
    "images, fonts and source maps in base64",
    "ciphertext of SOPS, age, ansible-vault, sealed secrets, Jasypt, dotenvx, eyaml, KMS, Jenkins, Pulumi; password hashes",
  ],
  proof: "The mark, length or label that such values carry.",
  advice: [],
  detect: claimDecoys,
};

function claimDecoys({ layer, places }: View): Detection {
  const { text } = layer;
  const claims: Claim[] = [];
  const claim = (span: TextSpan, as: string) => claims.push({ span, as });
  let held: boolean | null = null;
  const bracketed = (): boolean => (held ??= holdsBrackets(text));
  for (const { start, end } of places.runs) {
    const as =
      digestKind(text, start, end) ??
      publicMaterialKind(text, start, end) ??
      ciphertextKind(text, start, end, bracketed) ??
      publicByLabel(text, start, end);
    if (as !== null) claim(textSpan(start, end), as);
  }
  if (holdsLandmark(layer, "CHECKSUMS")) for (const { start, end } of checksumStretches(text)) claim(textSpan(start, end), "checksum list");
  if (holdsLandmark(layer, '"mappings"')) for (const { start, end } of mappingStretches(layer)) claim(textSpan(start, end), "source map");
  if (holdsLandmark(layer, "BEGIN ")) for (const { start, end } of armouredStretches(text)) claim(textSpan(start, end), "ciphertext");
  if (holdsLandmark(layer, "$ANSIBLE_VAULT;")) for (const { start, end } of vaultStretches(text)) claim(textSpan(start, end), "ciphertext");
  return { candidates: [], claims };
}
