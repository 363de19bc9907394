// Reads a store in every way that this room offers, and asks git for the same: what the object tests compare.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { TestRepository } from "@hodlguard/fixtures";
import { catalogue } from "../../src/objects/catalogue.ts";
import { Inflater } from "../../src/objects/inflater.ts";
import { kindOf } from "../../src/objects/kinds.ts";
import { loosePath, readLoose } from "../../src/objects/loose.ts";
import { ObjectStore } from "../../src/objects/object-store.ts";
import { readWithGit } from "../../src/objects/read-with-git.ts";
import { TreeBuilder } from "../../src/objects/tree-builder.ts";

/** Name → kind and SHA-256 of the bytes, or a reason. */
export type Contents = Map<string, string>;

export const told = (kind: string, bytes: Uint8Array): string =>
  `${kind} ${bytes.length} ${createHash("sha256").update(bytes).digest("hex")}`;

export function openStore(repository: TestRepository, environment: NodeJS.ProcessEnv = repository.env): ObjectStore {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: repository.dir, env: environment, encoding: "utf8" }).trim();
  const location = {
    objectsFolder: join(git("rev-parse", "--path-format=absolute", "--git-common-dir"), "objects"),
    workingFolder: repository.dir,
    environment,
  };
  return new ObjectStore(location, git("rev-parse", "--show-object-format") as "sha1" | "sha256");
}

export const limits = { maxBytes: 64 << 20, memory: 256 << 20 };

/** Every object by the delta trees and the loose folders, each once; what had to be asked of git is told with our reasons. */
export async function readAll(store: ObjectStore): Promise<{ contents: Contents; asked: string[] }> {
  const contents: Contents = new Map();
  const put = (name: string, what: string) => {
    if (contents.has(name)) throw new Error(`${name} came twice`);
    contents.set(name, what);
  };
  const found = catalogue(store, () => true);
  const doubtful = [...found.doubtful];
  for (const [number, plan] of found.plans.entries()) {
    const builder = new TreeBuilder<null>(plan, limits, {
      object: (row, kind, bytes) => {
        put(found.nameOf(number, row), told(kindOf(kind), bytes));
        return null;
      },
      fault: (row, reason) => doubtful.push({ name: found.nameOf(number, row), reason }),
    });
    for (const root of plan.roots) builder.build(root);
    builder.close();
  }
  const inflater = new Inflater();
  for (const { folder, names } of found.loose)
    for (const name of names) {
      let bytes = new Uint8Array(0);
      try {
        const { kind, size } = readLoose(loosePath(folder, name), inflater, (head) => {
          bytes = new Uint8Array(head.size + 1);
          return { bytes, at: 0 };
        });
        put(name, told(kindOf(kind), bytes.subarray(0, size)));
      } catch (error) {
        doubtful.push({ name, reason: (error as Error).message });
      }
    }
  for await (const answer of readWithGit(doubtful, { location: store.location, maxBytes: limits.maxBytes, wants: () => true }))
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
  const folder = repository.git("rev-parse", "--path-format=absolute", "--git-path", "objects/pack");
  return readdirSync(folder).map((file) => join(folder, file));
}
