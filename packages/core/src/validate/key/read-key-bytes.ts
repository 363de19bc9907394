// Bytes out of any armour or file to the private key in them, by content and never by label or name.

import { readJavaKeystore } from "./java-keystore.ts";
import { readOpenSsh } from "./openssh.ts";
import { readPgp } from "./pgp.ts";
import { type Effort, effortOfOneLayer } from "./pkcs12.ts";
import { type DerObject, readDerKey } from "./read-der-key.ts";
import { readSsh1 } from "./ssh1.ts";
import { readSsh2 } from "./ssh2.ts";

/** Null where the bytes begin with nothing that is known. */
export function readKeyBytes(bytes: Uint8Array, effort: Effort = effortOfOneLayer()): DerObject | null {
  const facts = readOpenSsh(bytes) ?? readSsh2(bytes) ?? readSsh1(bytes);
  if (facts !== null) return { is: "private-key", facts };
  const der = readDerKey(bytes, effort);
  if (der !== null) return der;
  const store = readJavaKeystore(bytes);
  if (store !== null) return store.is === "keys" ? { is: "private-key", facts: store.facts } : { is: "public", as: "certificate store" };
  const pgp = readPgp(bytes);
  if (pgp === null) return null;
  return pgp.is === "key" ? { is: "private-key", facts: pgp.facts } : { is: "public", as: "PGP stub of a card" };
}
