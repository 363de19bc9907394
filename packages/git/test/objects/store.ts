// Reads a store in every way that this room offers, and asks git for the same: what the object tests compare.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { TestRepository } from "@hodlguard/fixtures";
import { gitEnvironment } from "../../src/command/environment.ts";
import { catalogue } from "../../src/objects/catalogue.ts";
import { kindOf } from "../../src/objects/kinds.ts";
import { LooseReader } from "../../src/objects/loose.ts";
import { ObjectStore } from "../../src/objects/object-store.ts";
import { readWithGit } from "../../src/objects/read-with-git.ts";
import { listNames } from "../../src/objects/store-names.ts";
import { TreeBuilder } from "../../src/objects/tree-builder.ts";
import { openRepository } from "../../src/repository/repository.ts";

/** Name → kind and SHA-256 of the bytes, or a reason. */
export type Contents = Map<string, string>;

export const told = (kind: string, bytes: Uint8Array): string =>
  `${kind} ${bytes.length} ${createHash("sha256").update(bytes).digest("hex")}`;

export async function openStore({ dir, env }: TestRepository, environment = env): Promise<ObjectStore> {
  const repository = await openRepository(dir, environment);
  // As in a hook: variables that name object folders belong to this repository.
  return new ObjectStore({ ...repository, place: { dir, environment: gitEnvironment(environment) } });
}

export const limits = { maxBytes: 64 << 20, memory: 256 << 20 };

/** Every object by the delta trees and the loose folders, each once; what had to be asked of git is told with our reasons. */
export async function readAll(store: ObjectStore): Promise<{ contents: Contents; asked: string[] }> {
  const contents: Contents = new Map();
  const put = (name: string, what: string) => {
    if (contents.has(name)) throw new Error(`${name} came twice`);
    contents.set(name, what);
  };
  const found = catalogue(store, listNames(store), () => true);
  const doubtful = [...found.doubtful];
  for (const [number, plan] of found.plans.entries()) {
    const builder = new TreeBuilder<null>(plan, limits, {
      object: (row, kind, bytes) => {
        put(found.nameOf(number, row), told(kindOf(kind), bytes));
        return null;
      },
      fault: (row, reason) => doubtful.push({ name: found.nameOf(number, row), reason }),
    });
    for (const root of plan.roots) for (const _ of builder.build(root));
    builder.close();
  }
  const reader = new LooseReader(limits.maxBytes);
  for (const { folder, names } of found.loose)
    for (const name of names) {
      const object = reader.read(folder, name, () => true);
      if (object === null || "reason" in object) doubtful.push({ name, reason: object?.reason ?? "" });
      else put(name, told(kindOf(object.kind), object.bytes));
    }
  for await (const answer of readWithGit(store.location.place, doubtful, limits.maxBytes))
    put(answer.name, "kind" in answer ? told(answer.kind, answer.bytes) : `? ${answer.reason}`);
  return { contents, asked: doubtful.map(({ reason }) => reason) };
}

/** Every object by single random reads. */
export function readEach(store: ObjectStore, names: Iterable<string>): Contents {
  const contents: Contents = new Map();
  for (const name of names) {
    const object = store.read(name, limits.maxBytes);
    contents.set(name, "kind" in object ? told(object.kind, object.bytes) : "missing" in object ? "? missing" : `? ${object.reason}`);
  }
  return contents;
}

/** What git says, from `cat-file --batch-all-objects --batch`. */
export function readByGit(repository: TestRepository, environment: NodeJS.ProcessEnv = repository.env): Contents {
  const output = execFileSync("git", ["cat-file", "--batch-all-objects", "--batch"], {
    cwd: repository.dir,
    env: environment,
    maxBuffer: 1 << 30,
  });
  const contents: Contents = new Map();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [name, kind, size] = output.toString("latin1", at, end).split(" ");
    contents.set(name!, told(kind!, output.subarray(end + 1, end + 1 + Number(size))));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

export function packFiles(repository: TestRepository): string[] {
  const folder = join(repository.dir, repository.git("rev-parse", "--git-path", "objects/pack"));
  return readdirSync(folder).map((file) => join(folder, file));
}
