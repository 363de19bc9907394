// What differs between SHA-1 and SHA-256 repositories: the length of an id and the ids that git knows by heart.

export type ObjectFormat = "sha1" | "sha256";

export const emptyTree: Readonly<Record<ObjectFormat, string>> = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};

/** The id that stands for no object, of either length. */
export const isZero = (oid: string): boolean => /^(?:0{40}|0{64})$/.test(oid);

export const isFullId = (name: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
