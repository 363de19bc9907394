// The road for whatever the readers of this room do not know or find damaged: git is asked for the same objects, and its
// answer counts.

import type { GitPlace } from "../command/run.ts";
import type { ObjectType } from "../repository/object-answer.ts";
import { readContents } from "../repository/read-objects.ts";
import type { StoredFile } from "../repository/stored-file.ts";
import type { Doubtful } from "./catalogue.ts";

export type GitAnswer =
  | { readonly name: string; readonly kind: ObjectType; readonly bytes: Buffer | StoredFile }
  | { readonly name: string; readonly reason: string };

/** After this many failures of git in a row the store is taken as broken, and the rest keeps our own reasons: each costs a process. */
const PATIENCE = 50;

/** An answer for every object, in their order. `maxBytes` is for blobs. */
export async function* readWithGit(place: GitPlace, objects: readonly Doubtful[], maxBytes: number): AsyncGenerator<GitAnswer> {
  let next = 0;
  let failures = 0;
  const names = objects.map(({ name }) => name);
  for await (const object of readContents(place, names, maxBytes)) {
    const { name, reason } = objects[next++]!;
    if (!("unread" in object)) {
      failures = 0;
      yield { name, kind: object.type, bytes: object.bytes };
      continue;
    }
    yield { name, reason: object.unread === "corrupt-object" ? `corrupt-object: ${reason}` : object.unread };
    failures = object.unread === "corrupt-object" ? failures + 1 : 0;
    if (failures === PATIENCE) break;
  }
  for (const { name, reason } of objects.slice(next)) yield { name, reason: `corrupt-object: ${reason}` };
}
