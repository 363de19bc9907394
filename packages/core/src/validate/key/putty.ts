// PuTTY's key files of versions 1 to 3 (PuTTY manual, appendix C): the public key stands in the clear, the private lines
// too where the encryption is `none`.

import { bytesToHex } from "@noble/hashes/utils.js";
import { decodeBase64 } from "./base64.ts";
import { dsaFacts } from "./dsa.ts";
import { ecFacts, octetFacts } from "./ec.ts";
import { type KeyFacts, unknownKey } from "./key-facts.ts";
import { readSshPublic } from "./openssh.ts";
import { rsaFacts } from "./rsa.ts";
import { WireReader } from "./ssh-wire.ts";

export interface PuttyFile {
  readonly version: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly publicBlob: Uint8Array;
  readonly privateBlob: Uint8Array;
  /** Lines that the file announces for its private part, and those that are there. */
  readonly privateLines: { readonly told: number; readonly there: number };
}

/** Splits a file's text; null where its first line is not PuTTY's. */
export function parsePutty(text: string): PuttyFile | null {
  const first = /^PuTTY-User-Key-File-([123]):[ \t]*(\S+)/.exec(text);
  if (first === null) return null;
  const lines = text.slice(0, 65_536).split(/\r?\n|\r/);
  const headers = new Map<string, string>([["algorithm", first[2]!]]);
  const blobs = { public: new Uint8Array(), private: new Uint8Array() };
  let privateLines = { told: 0, there: 0 };
  for (let index = 1; index < lines.length; index++) {
    const header = /^[ \t]*([A-Za-z0-9-]+):[ \t]*(.*)$/.exec(lines[index]!);
    if (header === null) continue;
    const name = header[1]!.toLowerCase();
    headers.set(name, header[2]!.trim());
    const kind = /^(public|private)-lines$/.exec(name)?.[1] as "public" | "private" | undefined;
    if (kind === undefined) continue;
    const told = Math.min(Number.parseInt(header[2]!, 10) || 0, 1000);
    const body = lines.slice(index + 1, index + 1 + told).map((line) => line.trim());
    const valid = body.findIndex((line) => !/^[A-Za-z0-9+/]+=*$/.test(line));
    const taken = valid < 0 ? body : body.slice(0, valid);
    blobs[kind] = new Uint8Array(decodeBase64(taken.join("")));
    if (kind === "private") privateLines = { told, there: taken.length };
    index += taken.length;
  }
  return { version: Number(first[1]), headers, publicBlob: blobs.public, privateBlob: blobs.private, privateLines };
}

export function puttyFacts({ version, headers, publicBlob, privateBlob, privateLines }: PuttyFile): KeyFacts {
  const container = `PuTTY v${version}`;
  const open = { ...readSshPublic(publicBlob), sshBlob: publicBlob };
  const missing = privateLines.told - privateLines.there;
  const cut = missing > 0 ? { present: privateBlob.length, expected: privateBlob.length + missing * 48, secretIntact: false } : null;
  const cipher = headers.get("encryption") ?? "none";
  const base: KeyFacts = {
    ...unknownKey,
    ...open,
    container,
    cut,
    canonical: `putty:${bytesToHex(privateBlob)}`,
    evidence: [{ by: "putty", says: "proves", why: "is a PuTTY key file by its structure" }],
  };
  if (cipher !== "none") {
    const kdf = headers.get("key-derivation") ?? "SHA-1";
    const passes = Number.parseInt(headers.get("argon2-passes") ?? "1", 10) || 1;
    const weak = version < 3 ? `PuTTY v${version}, two rounds of SHA-1` : null;
    return {
      ...base,
      encryption: { cipher, kdf, iterations: passes, weak, ciphertext: privateBlob },
      canonical: `encrypted:${bytesToHex(privateBlob)}`,
    };
  }
  const facts = cut === null ? readPrivate(publicBlob, privateBlob, container) : null;
  return facts === null ? base : { ...facts, sshBlob: publicBlob };
}

function readPrivate(publicBlob: Uint8Array, privateBlob: Uint8Array, container: string): KeyFacts | null {
  const open = new WireReader(publicBlob);
  const closed = new WireReader(privateBlob);
  const name = open.text();
  if (name === "ssh-rsa") {
    const [e, n] = [open.integer(), open.integer()];
    const [d, p, q, qi] = [closed.integer(), closed.integer(), closed.integer(), closed.integer()];
    return d === null ? null : rsaFacts({ n, e, d, p, q, qi }, container);
  }
  if (name === "ssh-dss") {
    const [p, q, g, y] = [open.integer(), open.integer(), open.integer(), open.integer()];
    return dsaFacts({ p, q, g, y, x: closed.integer() }, container);
  }
  if (name === "ssh-ed25519") {
    const secret = closed.string();
    return secret.length === 32 ? octetFacts("Ed25519", secret, open.string(), container) : null;
  }
  if (!name.startsWith("ecdsa-sha2-nistp")) return null;
  const curve = `P-${open.text().slice(5)}`;
  return ecFacts(curve, closed.string(), open.string(), container);
}
