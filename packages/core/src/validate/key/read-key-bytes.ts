// Bytes out of any armour or file to the private key in them, by content and never by label or name.

import { readOpenSsh } from "./openssh.ts";
import { type DerObject, readDerKey } from "./read-der-key.ts";

export function readKeyBytes(bytes: Uint8Array): DerObject | null {
  const openSsh = readOpenSsh(bytes);
  if (openSsh !== null) return { is: "private-key", facts: openSsh };
  return readDerKey(bytes);
}
