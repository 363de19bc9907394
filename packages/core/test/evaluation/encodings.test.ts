// Every sample again as other machines write it: with CRLF, behind a byte-order mark, in UTF-16. What is found and what stays
// quiet must not depend on that.

import { allSamples, type Core, type LabelledSample, sampleFindings } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import * as core from "./core.ts";

const findingsOf = sampleFindings(core as unknown as Core);
const written = (await allSamples()).filter((sample): sample is LabelledSample & { content: string } => typeof sample.content === "string");

const ways: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  CRLF: (text) => text.replace(/\r?\n/g, "\r\n"),
  "a byte-order mark": (text) => `\ufeff${text}`,
  "UTF-16": (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")),
};

test.each(Object.keys(ways))("with %s", (way) => {
  const differing = written.filter((sample) => {
    const told = (content: string | Uint8Array) =>
      findingsOf({ ...sample, content })
        .map(({ rule, severity, line }) => `${line} ${rule} ${severity}`)
        .sort();
    return told(ways[way]!(sample.content)).join("\n") !== told(sample.content).join("\n");
  });
  expect(differing.map(({ from, name }) => `${from}: ${name}`)).toEqual([]);
});
