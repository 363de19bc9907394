// A report holds no secret, so what is to be verified is read again from where it was found, and only used if it still is
// what was found: same length, same ends.

import { createPrivateKey, type KeyObject } from "node:crypto";
import type { Finding } from "@hodlguard/core";

/** Gives the bytes at a finding's place, null where they are not there any more. */
export type ReadPlace = (finding: Finding) => Promise<Uint8Array | null>;

export async function rereadToken(finding: Finding, read: ReadPlace): Promise<string | null> {
  const text = await partAt(finding, read);
  if (text === null || !/^[A-Za-z0-9]{32,128}$/.test(text) || text.length !== finding.length) return null;
  const [head, tail] = finding.preview?.split("…") ?? [];
  return head === undefined || tail === undefined || (text.startsWith(head) && text.endsWith(tail)) ? text : null;
}

/** RSA or Ed25519, unencrypted or opened by the passphrase; null for anything else. */
export async function rereadPrivateKey(finding: Finding, read: ReadPlace, passphrase: string | undefined): Promise<KeyObject | null> {
  const text = (await partAt(finding, read))?.replaceAll(String.raw`\n`, "\n").replaceAll(/^[ \t]+/gm, "");
  if (text === undefined) return null;
  try {
    const key = createPrivateKey({ key: text, format: "pem", ...(passphrase === undefined ? {} : { passphrase }) });
    return key.asymmetricKeyType === "rsa" || key.asymmetricKeyType === "ed25519" ? key : null;
  } catch {
    return null;
  }
}

async function partAt(finding: Finding, read: ReadPlace): Promise<string | null> {
  const bytes = await read(finding);
  if (bytes === null) return null;
  const lines = decoded(bytes).split(/\r\n|\n|\r/);
  const part = lines.slice(finding.line - 1, finding.endLine);
  if (part.length === 0) return null;
  part[part.length - 1] = part.at(-1)!.slice(0, finding.endColumn - 1);
  part[0] = part[0]!.slice(finding.column - 1);
  return part.join("\n");
}

function decoded(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(label, { ignoreBOM: label === "utf-8" }).decode(bytes);
}
