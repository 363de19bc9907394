// OpenVPN's shared keys: the static key of `--secret`, `--tls-auth` and `--tls-crypt` (sixteen lines of 32 hexadecimal digits)
// and the client and server keys of tls-crypt-v2 (base64). Their armour does not say PRIVATE KEY, so the body leads to them.

import { textSpan } from "../../facts/span.ts";
import { unknownKey } from "../../validate/key/key-facts.ts";
import type { Candidate } from "../candidate.ts";
import { type Detector, nothing } from "../detector.ts";
import { looksMachineMade } from "./plausible.ts";
import { advice, reportKey } from "./report.ts";
import { unwrap } from "./unwrap.ts";

const header = /-----BEGIN OpenVPN (Static key V1|tls-crypt-v2 (?:client|server) key)-----[^A-Za-z0-9+/]{0,40}$/;
/** Lines of base64 may end with a short one; nothing but the end of the armour stops it. */
const base64Body = /^\s*(?:[A-Za-z0-9+/=]{2,}\s*)+/;
const hexBody = /^\s*(?:[0-9a-fA-F]{16,}\s*)+/;
/** The header and the blanks, quotes and marks behind it. */
const REACH = 120;
const LINE = 32;
/** Bytes of a static key; those of tls-crypt-v2 are 128 for a server, some 400 and more for a client. */
const STATIC_KEY = 256;
const LONGEST = 4096;

export const openVpn: Detector = {
  id: "private-key/openvpn",
  rules: ["private-key"],
  what: "OpenVPN's shared keys",
  shapes: ["static keys (tls-auth, tls-crypt, secret), as a file, inside a profile or a string", "tls-crypt-v2 client and server keys"],
  proof: "The armour names it, and the body has the form that OpenVPN writes.",
  advice,
  detect({ layer, places, isClaimed }) {
    if (places.runs.length === 0) return nothing;
    const text = layer.text;
    const candidates: Candidate[] = [];
    let done = 0;
    for (const run of places.runs) {
      if (run.end - run.start < LINE || run.start < done) continue;
      const from = Math.max(0, run.start - REACH);
      const found = header.exec(text.slice(from, run.start));
      if (found === null || isClaimed(textSpan(run.start, run.end))) continue;
      const start = from + found.index;
      const unwrapped = unwrap(text, start, Math.min(text.length, start + LONGEST));
      const first = found[0].indexOf("-----", 6) + 5;
      const hex = found[1]!.startsWith("Static");
      const body = (hex ? hexBody : base64Body).exec(unwrapped.text.slice(first));
      if (body === null) continue;
      const digits = body[0].replace(/\s+/g, "");
      if (hex ? !/^[0-9a-fA-F]{64,}$/.test(digits) || new Set(digits).size < 10 : !looksMachineMade(digits)) continue;
      const bytes = hex ? digits.length >> 1 : (digits.replace(/=+$/, "").length * 3) >> 2;
      const end = unwrapped.origin(first + body[0].trimEnd().length - 1) + 1;
      done = end;
      candidates.push(
        reportKey(layer, {
          start,
          end,
          facts: {
            ...unknownKey,
            keyType: "symmetric",
            bits: bytes * 8,
            container: `OpenVPN ${found[1]!.toLowerCase()}`,
            canonical: `openvpn:${digits.toLowerCase()}`,
            cut: hex && bytes < STATIC_KEY ? { present: bytes, expected: STATIC_KEY, secretIntact: bytes >= STATIC_KEY / 2 } : null,
            evidence: [{ by: "openvpn", says: "supports", why: "has OpenVPN's armour around a body of its form" }],
          },
          note: "everyone who holds it can reach or imitate the server",
        }),
      );
    }
    return { candidates, claims: [] };
  },
};
