// Public halves and public bulk: SSH public keys, certificates and public keys in bare base64, images and fonts in data
// addresses, source maps. Told by their first bytes or by the mark before them.

import type { Layer } from "../../decode/layer.ts";

/** First characters of base64 that only public containers begin with (RFC 4253 key blobs, X.509 SPKI, PEM of either in base64). */
const PUBLIC_HEAD =
  /^(?:AAAAB3NzaC1|AAAAC3NzaC1lZDI1NTE5AAAAI|AAAAE2VjZHNhLXNoYTIt|AAAAG[in]NrLX|AAAAInNrLX|MIIBIjANBgkq|MIICIjANBgkq|MIGfMA0GCSqG|MIIBojANBgkq|MCowBQYDK2VwAyEA|MFkwEwYHKoZIzj0|MHYwEAYHKoZIzj0|MFYwEAYHKoZIzj0|LS0tLS1CRUdJTiBDRVJU|LS0tLS1CRUdJTiBQVUJMSUMg|LS0tLS1CRUdJTiBUUlVTVEVE)/;

/** The lines before the signatures of minisign and signify. */
const SIGNED = /^untrusted comment: signature[^\n]*\n$|\ntrusted comment: [^\n]*\n$/m;

/** Data addresses of what is no text that a secret would be kept in; their base64 is opened elsewhere all the same. */
const BULK =
  /data:(?:image|font|audio|video|application\/(?:x-)?(?:font|octet-stream|wasm|pdf|vnd\.ms-fontobject|json|javascript|zip))[\w.+/-]*(?:;[\w=.-]+)*;base64,$/i;

const MEDIA_HEAD =
  /^(?:iVBORw0KGgo|R0lGOD(?:lh|dh)|\/9j\/4|UklGR|PHN2Zy|PD94bWw|AAABAA|d09GR|d09GMg|AGFzbQ|JVBERi0|H4sIA|UEsDB|T2dnUw|SUQz)/;

const CERTIFICATE_LABEL =
  /(?:certificates?|certificate-authority-data|client-certificate-data|ca[-_]?bundle|ca[-_]?cert|cert|crt|x5c|x509)["'\]]*\s*[:=]\s*(?:[|>]-?\s*)?\[?\s*["'`]?$/i;

/** Certificates are sequences of more than 255 bytes whose first member is another sequence of more than 255 or 127 bytes. */
const CERTIFICATE_HEAD = /^MII[A-P][A-Za-z0-9+/]{2}(?:CCA|D[A-Za-z0-9+/]{2}|[A-Za-z0-9+/]{3})/;

export function publicMaterialKind(text: string, start: number, end: number): string | null {
  const run = text.slice(start, Math.min(end, start + 64));
  if (PUBLIC_HEAD.test(run)) return "public key or certificate";
  const before = text.slice(Math.max(0, start - 120), start);
  if (before.includes("trusted comment: ") && SIGNED.test(before)) return "signature";
  if (before.endsWith(",") && BULK.test(before)) return "embedded asset";
  if (end - start >= 200 && MEDIA_HEAD.test(run)) return "embedded asset";
  if (end - start >= 200 && CERTIFICATE_HEAD.test(run) && CERTIFICATE_LABEL.test(before)) return "certificate";
  return null;
}

const MAPPINGS = '"mappings"';

const CONTINUES = 1;
const SEPARATES = 2;
const mappingRoles = new Uint8Array(256);
for (const digit of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") mappingRoles[digit.charCodeAt(0)] = CONTINUES;
for (const sign of ",;") mappingRoles[sign.charCodeAt(0)] = SEPARATES;

/** The stretch of a source map's `mappings`: base64 VLQ in `,` and `;` and nothing else, segment for segment short. */
export function mappingStretches({ text, bytes }: Pick<Layer, "text" | "bytes">): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (let at = text.indexOf(MAPPINGS); at >= 0; at = text.indexOf(MAPPINGS, at + 1)) {
    const opening = /^\s*:\s*"/.exec(text.slice(at + MAPPINGS.length, at + MAPPINGS.length + 16));
    if (!opening) continue;
    const start = at + MAPPINGS.length + opening[0].length;
    let end = start;
    let segment = 0;
    for (; end < text.length && segment <= LONGEST_SEGMENT; end++) {
      const role = mappingRoles[bytes[end]!];
      if (role === SEPARATES) segment = 0;
      else if (role === CONTINUES) segment++;
      else break;
    }
    if (text[end] === '"') stretches.push({ start, end });
    at = end;
  }
  return stretches;
}

/** A segment has at most five numbers of at most seven digits. */
const LONGEST_SEGMENT = 35;
