// Damaged packs and indexes: whatever the bytes, reading ends, in bounded memory, and what is given is what git gives.

import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeRepository, Random, type TestRepository } from "@hodlguard/fixtures";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { catalogue } from "../../src/objects/catalogue.ts";
import { Delta } from "../../src/objects/delta.ts";
import { kindOf } from "../../src/objects/kinds.ts";
import { ObjectFault } from "../../src/objects/object-fault.ts";
import { listNames } from "../../src/objects/store-names.ts";
import { TreeBuilder } from "../../src/objects/tree-builder.ts";
import { limits, openStore, readAll, readByGit, readEach, told } from "./store.ts";

let repository: TestRepository;
let kept: string;
let packs: string;

beforeAll(() => {
  repository = makeRepository();
  repository.git("config", "gc.auto", "0");
  const random = new Random("damage");
  let lines = Array.from({ length: 80 }, () => random.text(random.below(60)));
  for (let commit = 0; commit < 25; commit++) {
    lines = lines.map((line, at) => (at === commit || random.below(20) === 0 ? random.text(40) : line));
    repository.commit("text.txt", lines.join("\n"));
  }
  repository.git("gc", "-q");
  packs = join(repository.dir, ".git", "objects", "pack");
  kept = mkdtempSync(join(tmpdir(), "hodlguard-packs-"));
  for (const file of readdirSync(packs)) {
    copyFileSync(join(packs, file), join(kept, file));
    chmodSync(join(packs, file), 0o644);
  }
});

afterAll(() => {
  repository.remove();
  rmSync(kept, { recursive: true, force: true });
});

const restore = () => {
  for (const file of readdirSync(kept)) writeFileSync(join(packs, file), readFileSync(join(kept, file)));
};

const damages = fc.record({
  file: fc.constantFrom("pack", "idx"),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  how: fc.constantFrom("overwrite", "cut", "insert"),
});

function damage({ file, place, bytes, how }: { file: string; place: number; bytes: Uint8Array; how: string }): void {
  const path = join(packs, readdirSync(packs).find((name) => name.endsWith(`.${file}`))!);
  const at = Math.floor(place * statSync(path).size);
  const whole = readFileSync(path);
  if (how === "cut") truncateSync(path, at);
  else if (how === "insert") writeFileSync(path, Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at)]));
  else {
    whole.set(bytes.subarray(0, whole.length - at), at);
    writeFileSync(path, whole);
  }
}

/** What git itself reads there: damage to a header or an index can be invisible to it, too. */
function gitSays(name: string): string {
  const output = execFileSync("git", ["cat-file", "--batch"], {
    cwd: repository.dir,
    env: repository.env,
    input: `${name}\n`,
    stdio: "pipe",
  });
  const end = output.indexOf(10);
  const [, kind, size] = output.toString("latin1", 0, end).split(" ");
  return told(kind!, output.subarray(end + 1, end + 1 + Number(size)));
}

test("nothing comes out of a damaged store that git would not give, by trees or one by one", async () => {
  const truth = readByGit(repository);
  await fc.assert(
    fc.asyncProperty(damages, async (what) => {
      restore();
      damage(what);
      const store = await openStore(repository);
      try {
        const found = catalogue(store, listNames(store), () => true);
        for (const [number, plan] of found.plans.entries()) {
          const builder = new TreeBuilder<null>(plan, limits, {
            object: (row, kind, bytes) => {
              const name = found.nameOf(number, row);
              const said = told(kindOf(kind), bytes);
              if (said !== truth.get(name)) expect([name, said]).toEqual([name, gitSays(name)]);
              return null;
            },
            fault: (_, reason) => expect(reason).not.toBe(""),
          });
          for (const root of plan.roots) for (const _ of builder.build(root));
          builder.close();
        }
        for (const [name, said] of readEach(store, truth.keys()))
          if (!said.startsWith("?") && said !== truth.get(name)) expect([name, said]).toEqual([name, gitSays(name)]);
      } finally {
        store.close();
      }
    }),
    { numRuns: 150 },
  );
  restore();
});

test("what the readers here cannot settle is settled as git settles it", async () => {
  const truth = readByGit(repository);
  const random = new Random("settle");
  for (let round = 0; round < 6; round++) {
    restore();
    damage({ file: "pack", place: 0.1 + 0.8 * random.next(), bytes: random.bytes(8), how: "overwrite" });
    const store = await openStore(repository);
    const { contents } = await readAll(store);
    store.close();
    expect([...contents.keys()].sort()).toEqual([...truth.keys()].sort());
    for (const [name, said] of contents)
      if (!said.startsWith("?") && said !== truth.get(name)) expect([name, said]).toEqual([name, gitSays(name)]);
  }
  restore();
});

test("the same object in a whole pack makes up for a damaged one", async () => {
  const truth = readByGit(repository);
  restore();
  const whole = join(repository.dir, "..", "second");
  repository.git("clone", "-q", "--bare", "--no-hardlinks", repository.dir, whole);
  damage({ file: "pack", place: 0.5, bytes: new Uint8Array(8).fill(255), how: "overwrite" });
  const store = await openStore(repository, { ...repository.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: join(whole, "objects") });
  expect(readEach(store, truth.keys())).toEqual(truth);
  expect([...(await readAll(store)).contents].sort()).toEqual([...truth].sort());
  store.close();
  restore();
});

test("delta instructions of any bytes are refused or stay inside their base", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(300), (bytes, baseSize) => {
      const delta = new Delta();
      const framed = Uint8Array.from([...sizeOf(baseSize), ...bytes]);
      const slab = new Uint8Array(framed.length + baseSize + 100_000);
      slab.set(framed);
      for (let at = 0; at < baseSize; at++) slab[framed.length + at] = at % 251;
      try {
        delta.read(slab, 0, framed.length, baseSize, 50_000);
      } catch (error) {
        expect(error).toBeInstanceOf(ObjectFault);
        return;
      }
      const out = framed.length + baseSize;
      delta.build(slab, framed.length, out, 0);
      // What is told to be taken over is the base's, in stretches that follow each other.
      const copied = delta.copied();
      let end = 0;
      for (let stretch = 0; stretch < copied.length; stretch += 3) {
        const [to, from, length] = copied.slice(stretch, stretch + 3) as [number, number, number];
        expect(to).toBeGreaterThanOrEqual(end);
        end = to + length;
        expect(slab.subarray(out + to, out + end)).toEqual(slab.subarray(framed.length + from, framed.length + from + length));
      }
      expect(end).toBeLessThanOrEqual(delta.size);
    }),
    { numRuns: 3000 },
  );
});

function sizeOf(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...sizeOf(value >> 7)];
}
