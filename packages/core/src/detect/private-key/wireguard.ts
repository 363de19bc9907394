// Keys of 32 bytes in base64 under a name that says private key: WireGuard's `PrivateKey = ...=` and its kin in YAML, JSON
// and environment files. Any 32 bytes would do, so the name decides; the clamped bits of Curve25519 add to it.

import type { Layer } from "../../decode/layer.ts";
import { textSpan } from "../../facts/span.ts";
import { decodeBase64 } from "../../validate/key/base64.ts";
import { octetFacts } from "../../validate/key/ec.ts";
import type { Candidate } from "../candidate.ts";
import { type Detector, nothing } from "../detector.ts";
import { looksMachineMade } from "./plausible.ts";
import { advice, reportKey } from "./report.ts";

const named = /(?:^|[^A-Za-z])(?:wg|wireguard|interface)?[_-]?(private[_-]?key|preshared[_-]?key|psk)["']?\s{0,8}[:=]{1,2}\s{0,8}["'`]?$/i;
const context = /\[(?:Interface|Peer)\]|wireguard|\bwg\d?\b|AllowedIPs|PersistentKeepalive/i;

export const wireguard: Detector = {
  id: "private-key/wireguard",
  rules: ["private-key"],
  what: "WireGuard keys and other bare 32-byte keys named as private",
  shapes: ["PrivateKey = 44 characters of base64, PresharedKey beside it"],
  proof: "Name, length, and the clamped bits of a Curve25519 scalar.",
  advice,
  detect({ layer, places, isClaimed }) {
    const text = layer.text;
    const candidates: Candidate[] = [];
    let inContext: boolean | null = null;
    for (const run of places.runs) {
      if (run.end - run.start < 44 || text[run.end - 1] !== "=") continue;
      const start = run.end - 44;
      const digits = text.slice(start, run.end);
      if (!/^[A-Za-z0-9+/]{43}=$/.test(digits) || isClaimed(textSpan(start, run.end))) continue;
      const name = named.exec(text.slice(Math.max(0, start - 64), start));
      if (name === null || !looksMachineMade(digits)) continue;
      const bytes = decodeBase64(digits);
      inContext ??= context.test(text);
      const shared = !/private/i.test(name[1]!);
      if (shared && !inContext) continue;
      candidates.push(judge(layer, bytes, start, run.end, inContext, shared));
    }
    return candidates.length === 0 ? nothing : { candidates, claims: [] };
  },
};

function judge(layer: Layer, bytes: Uint8Array, start: number, end: number, inContext: boolean, shared: boolean): Candidate {
  const clamped = (bytes[0]! & 7) === 0 && (bytes[31]! & 0xc0) === 0x40;
  const facts = octetFacts("X25519", bytes, null, inContext ? "WireGuard" : "base64");
  const why = clamped ? "32 clamped bytes under a private key's name" : "32 bytes under a private key's name";
  const evidence = [{ by: "wireguard", says: "supports" as const, why }];
  if (shared) {
    const secret = { ...facts, keyType: "symmetric", curve: null, bits: 256, spki: null, evidence };
    return reportKey(layer, { start, end, facts: secret, atMost: "high", note: "a key shared with a peer" });
  }
  const kind = inContext || clamped ? facts : { ...facts, keyType: "unknown", curve: null, bits: 256, spki: null };
  return reportKey(layer, { start, end, facts: { ...kind, evidence } });
}
