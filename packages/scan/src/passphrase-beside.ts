// Raises encrypted keys whose passphrase stands in another file of their folder. Each folder is read once.

import { asksForPassphrase, holdsPassphrase, type Judged, type Policy, withPassphrase } from "@hodlguard/core";
import type { ScanSource } from "./sources/source.ts";
import { shortestName } from "./sources/tree-names.ts";

/** More folders with encrypted keys than these are a collection of test keys. */
const mostFolders = 64;

export async function passphrasesBeside(judged: readonly Judged[], source: ScanSource, policy: Policy): Promise<readonly Judged[]> {
  if (source.beside === undefined || !judged.some(asksForPassphrase)) return judged;
  const known = new Map<string, string | null>();
  const told: Judged[] = [];
  for (const one of judged) {
    if (!asksForPassphrase(one)) {
      told.push(one);
      continue;
    }
    const folder = `${one.place.commit} ${one.place.path?.replace(/[^/]*$/, "")}`;
    if (!known.has(folder)) known.set(folder, known.size < mostFolders ? await fileWithPassphrase(one, source) : null);
    const file = known.get(folder) ?? null;
    told.push(file === null ? one : withPassphrase(one, shown(file), policy));
  }
  return told;
}

/** A longer name could hold a secret itself. */
const shown = (name: string): string => (name.length < shortestName ? name : "a file of a long name");

/** The name of the first file of the folder that holds a passphrase, or null, also where the folder cannot be read. */
async function fileWithPassphrase({ place }: Judged, source: ScanSource): Promise<string | null> {
  const utf8 = new TextDecoder();
  try {
    for await (const { name, bytes } of source.beside!(place)) if (holdsPassphrase(name, utf8.decode(bytes))) return name;
  } catch {
    // The severity stays what the key's own file says.
  }
  return null;
}
