// JSON Web Tokens (RFC 7519): three parts in base64url, whose first two are JSON. They are random in their signature alone,
// so they are known by their form and not by their score.

import type { Details } from "../../facts/evidence.ts";
import type { Quiet } from "../candidate.ts";

const FORM = /^eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]{20,}$/;

export interface Jwt {
  readonly details: Details;
  readonly quiet: Quiet | null;
  /** The token is made to be published, such as the anonymous key of a Supabase project. */
  readonly public: boolean;
}

export function readJwt(value: string): Jwt | null {
  if (!FORM.test(value)) return null;
  const [header, payload] = value.split(".");
  const head = parse(header!);
  const claims = parse(payload!);
  if (head === null || claims === null) return null;
  const example = claims.sub === "1234567890" || claims.name === "John Doe" || claims.iss === "joe";
  return {
    details: {
      kind: "jwt",
      algorithm: typeof head.alg === "string" ? head.alg.slice(0, 16) : null,
      expires: typeof claims.exp === "number",
    },
    quiet: example ? { by: "public-example", reason: "the sample token of jwt.io or of RFC 7519" } : null,
    public: claims.role === "anon",
  };
}

function parse(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(decodeBase64Url(part));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** One character per byte; claims that matter here are ASCII. */
function decodeBase64Url(part: string): string {
  let bits = 0;
  let held = 0;
  let text = "";
  for (const character of part) {
    bits = ((bits << 6) | ALPHABET.indexOf(character)) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      text += String.fromCharCode((bits >> held) & 0xff);
    }
  }
  return text;
}
