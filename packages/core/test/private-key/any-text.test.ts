// The family's detectors never fail on any text and stay linear on text that is made to slow them down.

import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Sample } from "../../../../fixtures/src/index.ts";
import { armour, derOf, octetKey, pemOf, rsaKey } from "../../../../fixtures/src/keys/make-keys.ts";
import { javaStore, pkcs12 } from "../../../../fixtures/src/keys/stores.ts";
import { unwrap } from "../../src/detect/private-key/unwrap.ts";
import { detectors, inspect } from "../../src/inspect.ts";

const own = detectors.filter(({ id }) => id.startsWith("private-key/"));
const failures = (bytes: Uint8Array): string[] => inspect(bytes, { detectors: own }).unread.map(({ reason }) => reason);

const folder = fileURLToPath(new URL("../../../../fixtures/src/samples/private-key/", import.meta.url));
const contents: Uint8Array[] = [];
for (const file of readdirSync(folder)) {
  const { samples } = (await import(pathToFileURL(`${folder}${file}`).href)) as { samples: readonly Sample[] };
  for (const { content } of samples) contents.push(typeof content === "string" ? new TextEncoder().encode(content) : content);
}

test("damaged samples", () => {
  const change = fc.tuple(
    fc.nat(5_000),
    fc.oneof(fc.constantFrom(...[..."\"'\\`\n\r+=-<>&/#"].map((one) => one.charCodeAt(0))), fc.nat(255)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...contents), fc.array(change, { maxLength: 8 }), fc.nat(6_000), (content, changes, cut) => {
      const copy = Uint8Array.from(content);
      for (const [at, value] of changes) copy[at % copy.length] = value;
      expect(failures(cut < copy.length ? copy.subarray(0, cut) : copy)).toEqual([]);
    }),
    { numRuns: 250 },
  );
});

test("unwrapping gives ascending places inside the source", () => {
  const lead = fc.constantFrom("", "// ", '"', '\\"', "+", "> ", " * ", "12: ", "key = '");
  fc.assert(
    fc.property(
      lead,
      fc.array(fc.constantFrom("-----BEGIN PRIVATE KEY-----", "MIIB", "\n", "\\n", '"', " + ", "\\", "<br>", "&#10;", "'", "é")),
      (before, parts) => {
        const source = `${before}-----BEGIN${parts.join("")}`;
        const unwrapped = unwrap(source, before.length, source.length);
        let last = before.length;
        for (let index = 0; index < unwrapped.text.length; index++) {
          const at = unwrapped.origin(index);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThan(source.length);
          last = at;
        }
      },
    ),
  );
});

// A quadratic reading of any of these takes minutes instead of a second, which the runner reports.
const size = 262_144;
const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
const big = derOf(rsaKey("hostile")).toString("base64");
const hostile: Readonly<Record<string, string>> = {
  "headers without ends": fill("-----BEGIN PRIVATE KEY-----\n"),
  "headers on one line": fill("-----BEGIN PRIVATE KEY-----"),
  "headers with ends of other things": fill("-----BEGIN RSA PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END"),
  "one header and a body without end": `-----BEGIN PRIVATE KEY-----\n${fill("MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n")}`,
  backslashes: `"-----BEGIN PRIVATE KEY-----${fill("\\")}`,
  "escaped backslashes between": fill('"-----BEGIN PRIVATE KEY-----\\\\\\\\\\\\n"'),
  quotes: `"-----BEGIN PRIVATE KEY-----${fill('" + "')}`,
  "headers in concatenated quotes": fill('"-----BEGIN PRIVATE KEY-----\\n" + '),
  "OpenVPN headers": fill("-----BEGIN OpenVPN Static key V1-----\n6acef03f62675b4b1bbd03e53b187727\n"),
  "stores in base64": fill(`k: ${javaStore("hostile", "unguessable", ["key"]).toString("base64").slice(0, 120)}\n`),
  "open BER in base64": fill("MIACAQMwgDCAMIAwgDCAMIAwgDCAMIAwgDCA"),
  dashes: fill("-------------------- "),
  "beginnings of bodies": fill(`${big.slice(0, 30)} `),
  "beginnings of bodies on lines": fill(`${big.slice(0, 63)}\n`),
  "assignments of beginnings": fill(`${big.slice(0, 24)}=`),
  "public armour without ends": fill("-----BEGIN CERTIFICATE-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n"),
  "private fields": fill('"d":"c2VjcmV0LXNlY3JldC1zZWNyZXQtMTIzNDU2Nzg5MA",'),
  "private fields in empty objects": fill('{}"d":"c2VjcmV0LXNlY3JldC1zZWNyZXQtMTIzNDU2Nzg5MA"'),
  "open XML": fill("<D>c2VjcmV0LXNlY3JldC1zZWNyZXQtMTIzNDU2Nzg5MA "),
  "open RSAKeyValue": fill("<RSAKeyValue><D>c2VjcmV0LXNlY3JldC1zZWNyZXQtMTIzNDU2Nzg5MA "),
  "PuTTY headers": fill("PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n"),
  "age prefixes": fill("AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ "),
  "keys, whole": fill(`${pemOf(octetKey("ed25519", "hostile"))}\n`).slice(0, size / 8),
  "encrypted keys and passwords": fill(
    `${armour("RSA PRIVATE KEY", new Uint8Array(64).fill(9), ["Proc-Type: 4,ENCRYPTED", "DEK-Info: DES-EDE3-CBC,0011223344556677"])}\npass `,
  ),
  "PKCS#12 stores in base64": fill(
    `a: ${pkcs12("hostile", "unguessable", derOf(octetKey("ed25519", "x")), { rounds: 10_000 }).toString("base64")}\n`,
  ),
};

test.each(Object.entries(hostile))("%s", (_, text) => {
  expect(failures(new TextEncoder().encode(text))).toEqual([]);
});
