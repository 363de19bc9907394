// The short way over deltas against a full inspection of the same bytes: contents made of labelled samples, edited at random.

import { readdirSync } from "node:fs";
import { Random, type Sample } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { detectors } from "../../src/detect/registry.ts";
import { inspect } from "../../src/inspect/inspect.ts";

const folder = new URL("../../../../fixtures/src/samples/", import.meta.url);
const pieces: string[] = [];
for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /(?:hit|decoy)\.[^/]*\.ts$/.test(name))) {
  const { samples } = (await import(new URL(file, folder).href)) as { samples: readonly Sample[] };
  for (const { content } of samples)
    if (typeof content === "string" && content.length < 6000) pieces.push(content.endsWith("\n") ? content : `${content}\n`);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sees = (text: string) => inspect(bytesOf(text), { detectors });
const filler = (random: Random) =>
  `${Array.from({ length: 60 + random.below(400) }, () => random.pick(["some", "words", "that", "say", "nothing", "=", "(x)", "{"])).join(" ")}\n`;

describe("a content that differs little from an innocent one", () => {
  test("is judged as a full inspection would, whatever comes in or goes out", () => {
    const random = new Random("fresh");
    let innocentBases = 0;
    let guilty = 0;
    for (let round = 0; round < 500; round++) {
      const before = Array.from({ length: 2 + random.below(8) }, () => (random.next() < 0.6 ? filler(random) : random.pick(pieces)));
      const first = sees(before.join(""));
      if (first.innocent !== true) continue;
      innocentBases++;
      const at = random.below(before.length + 1);
      const removed = random.below(3);
      const added = random.next() < 0.8 ? random.pick(pieces) : "";
      const [head, tail] = [before.slice(0, at).join(""), before.slice(at + removed).join("")];
      const bytes = bytesOf(head + added + tail);
      const start = bytesOf(head).length;
      const fresh = [{ start, end: start + bytesOf(added).length }];
      const full = inspect(bytes, { detectors });
      if (full.sightings.length > 0) guilty++;
      expect(JSON.stringify(inspect(bytes, { detectors, fresh }))).toBe(JSON.stringify(full));
    }
    // The test would prove nothing if contents were never innocent or edits never mattered.
    expect(innocentBases).toBeGreaterThan(60);
    expect(guilty).toBeGreaterThan(20);
  });

  test("is not read beyond the surroundings of what is new", () => {
    const bytes = bytesOf(`${"plain words\n".repeat(4000)}api_secret = ${new Random("far").text(64)}\n`);
    expect(inspect(bytes, { detectors, fresh: [{ start: 100, end: 200 }] }).innocent).toBe(true);
    expect(inspect(bytes, { detectors }).sightings).not.toHaveLength(0);
  });

  test("is none where exchanges' words had a say, since one may come or go anywhere", () => {
    const value = new Random("venue").text(64);
    const judged = sees(`import deribit\nx = call("${value}")\n`);
    expect(judged.sightings).toHaveLength(0);
    expect(judged.innocent).toBe(false);
    expect(sees("x = 'words'\n").innocent).toBe(true);
  });
});
