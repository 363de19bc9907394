// Which file configures this repository: one of five names at its root, wherever the root is read from (work tree, index,
// a commit). Two of them are an error, since nobody could tell which one counts.

import { configurationError } from "./configuration-error.ts";
import type { ReadSettings } from "./settings.ts";

/** Gives a file's bytes by its path from the repository's root, null where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

export const configurationFiles = ["hodlguard.yaml", "hodlguard.yml", "hodlguard.json", "hodlguard.jsonc"] as const;

export async function findConfiguration(read: ReadFile): Promise<ReadSettings | null> {
  const found: ReadSettings[] = [];
  const names: string[] = [];
  for (const file of configurationFiles) {
    const bytes = await read(file);
    if (bytes === null) continue;
    names.push(file);
    if (names.length === 1) found.push((await settingsReader())(file, bytes)!);
  }
  const inPackage = await readPackage(read);
  if (inPackage !== null) {
    names.push("package.json (key hodlguard)");
    found.push(inPackage);
  }
  if (names.length > 1) throw configurationError(names[0]!, `there is more than one configuration: ${names.join(", ")}; keep one of them`);
  return found[0] ?? null;
}

/** Most repositories have no configuration: their hooks must not pay for a YAML parser. */
const settingsReader = async () => (await import("@hodlguard/scan/configuration")).readSettings;

/** A package.json that does not mention the tool is none of our business, even where it is broken. */
async function readPackage(read: ReadFile): Promise<ReadSettings | null> {
  const bytes = await read("package.json");
  if (bytes === null || !new TextDecoder().decode(bytes).includes('"hodlguard"')) return null;
  let keys: unknown;
  try {
    keys = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return (await settingsReader())("package.json", bytes);
  }
  return typeof keys === "object" && keys !== null && Object.hasOwn(keys, "hodlguard")
    ? (await settingsReader())("package.json", bytes)
    : null;
}
