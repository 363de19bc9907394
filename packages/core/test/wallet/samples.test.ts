// Every labelled sample of both families: hits are found where and as labelled and nothing else at or above medium is;
// decoys give nothing at or above medium that is not set aside with a reason.

import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Sample } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { recoveryPhrase } from "../../src/detect/recovery-phrase/recovery-phrase.ts";
import { bitcoinCore } from "../../src/detect/wallet/bitcoin-core.ts";
import { encodedKey } from "../../src/detect/wallet/encoded-key.ts";
import { hexKey } from "../../src/detect/wallet/hex-key.ts";
import { keyPair } from "../../src/detect/wallet/key-pair.ts";
import { keystore } from "../../src/detect/wallet/keystore.ts";
import { inspect } from "../../src/inspect/inspect.ts";

const detectors = [bitcoinCore, keystore, encodedKey, keyPair, hexKey, recoveryPhrase];
const bytesOf = ({ content }: Sample) => (typeof content === "string" ? new TextEncoder().encode(content) : content);

for (const family of ["wallet", "recovery-phrase"]) {
  const folder = fileURLToPath(new URL(`../../../../fixtures/src/samples/${family}/`, import.meta.url));
  for (const file of readdirSync(folder).filter((name) => /^(?:hit|decoy)\./.test(name))) {
    const { samples } = (await import(pathToFileURL(`${folder}${file}`).href)) as { samples: readonly Sample[] };
    describe(`${family}/${file}`, () => {
      test.each(samples.map((sample) => [sample.name, sample] as const))("%s", (_, sample) => {
        const { sightings, unread } = inspect(bytesOf(sample), { detectors });
        expect(unread).toEqual([]);
        const loud = sightings.filter(({ quiet, severity }) => quiet === null && severity !== "low");
        expect(loud.map(({ rule, severity, start }) => ({ rule, severity, line: start.line }))).toEqual(
          sample.expect.map(({ rule, severity, line }) => ({ rule, severity, line })),
        );
        for (const [index, expected] of sample.expect.entries()) expect(loud[index]!.details).toMatchObject(expected.details ?? {});
        for (const { preview } of sightings) expect(preview).toBeNull();
      });
    });
  }
}
