// Values whose form says that they are public, and values that only come near one.

import { binancePair, Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { findPlaces } from "../../src/prefilter/find-places.ts";

const random = new Random("public forms");
const digest = Buffer.from(random.bytes(32)).toString("base64");
const commit = Buffer.from(random.bytes(20)).toString("hex");
const other = Buffer.from(random.bytes(20)).toString("hex");
const { key, secret } = binancePair("public forms");
const places = (text: string): number => findPlaces(Buffer.from(text)).runs.length;

test.each([
  ["an integrity value", `integrity="sha256-${digest}"`],
  ["an order of Kraken", '{"txid": "OQCLML-BW3P3-BUCMWZ"}'],
  ["a commit that was picked", `(cherry picked from commit ${commit})`],
  ["a commit that was reverted", `This reverts commit ${commit}.`],
  ["the commits that were merged", `Merge ${commit} into ${other}`],
  ["a package of yarn's", `  resolved "https://registry.yarnpkg.com/left-pad/-/left-pad-1.3.0.tgz#${commit}"`],
  ["a commit's address", `https://github.com/ccxt/ccxt/commit/${commit}`],
  ["a file of a revision", `https://gitlab.example.org/bots/grid/-/blob/${commit}/src/exchange.py#L12`],
  ["two revisions compared", `https://github.com/actions/checkout/compare/${commit}...${other}`],
  ["a function", `  public function ${key}() {`],
  ["a hidden address", "Co-authored-by: Ada <43316490+akhil-dh1x9q7@users.noreply.github.com>"],
])("%s is no place", (_, text) => {
  expect(places(text)).toBe(0);
});

test.each([
  ["base64 of another length", `sha256-${digest.slice(0, -1)}x1=`],
  ["groups of other lengths", "OQCLML7-BW3P3-BUCMW2"],
  ["what a function is given", `function(${key})`],
  ["what is called", `await ${key}()`],
  ["a value that stands before a parenthesis", `def secret=${key}(`],
  ["an id behind another word", `nocommit ${commit}`],
  ["a longer one", `commit ${commit}${other.slice(0, 24)}`],
  ["one in capitals", `commit ${commit.toUpperCase()}`],
  ["one that was merged into a branch", `Merge ${commit} into main`],
  ["one behind something else", `key ${commit} into ${other.slice(0, 10)}`],
  ["one in another address", `https://hooks.example.com/services/${commit}`],
  ["a secret behind a revision", `https://github.com/ccxt/ccxt/blob/${commit}/${secret}`],
  ["a longer one in an address", `https://github.com/ccxt/ccxt/commit/${commit}${other.slice(0, 24)}`],
  ["one behind three dots alone", `see ...${commit}`],
  ["a secret before such a host", `https://${secret}@users.noreply.github.com`],
])("%s is one", (_, text) => {
  expect(places(text)).toBe(1);
});
