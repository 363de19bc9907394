// Commits that are named as such, and digits that only look like one.

import { binancePair, Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { findPlaces } from "../../src/prefilter/find-places.ts";
import { sightingsAnyway } from "./sightings-anyway.ts";

const random = new Random("revisions");
const commit = random.text(40, "hex");
const other = random.text(40, "hex");
const { secret } = binancePair("revisions");
const places = (text: string): number => findPlaces(Buffer.from(text)).runs.length;

test.each([
  ["a commit that was picked", `(cherry picked from commit ${commit})`],
  ["a commit that was reverted", `This reverts commit ${commit}.`],
  ["the commits that were merged", `Merge ${commit} into ${other}`],
  ["a commit's address", `https://github.com/ccxt/ccxt/commit/${commit}`],
  ["a file of a revision", `https://gitlab.example.org/bots/grid/-/blob/${commit}/src/exchange.py#L12`],
  ["an archive of a revision", `https://codeload.github.com/hot/websocket-node/tar.gz/${commit}`],
  ["two revisions compared", `https://github.com/actions/checkout/compare/${commit}...${other}`],
  ["an action that is pinned", `- uses: actions/checkout@${commit} # v6`],
  ["a repository that is pinned", `git+https://github.com/ccxt/ccxt.git#${commit}`],
  ["the same as yarn writes it", `"prettier@https://github.com/prettier/prettier.git#commit:${commit}"`],
  ["a version of a Go module", `golang.org/x/crypto v0.0.0-20200622213623-${commit.slice(0, 12)}`],
  ["one of its go.mod", `golang.org/x/crypto v0.0.0-20200622213623-${commit.slice(0, 12)}/go.mod h1:`],
  ["one behind a version", `github.com/ccxt/go v1.2.4-0.20200622213623-${commit.slice(0, 12)}+incompatible`],
])("%s is no place, and the detectors would have nothing to say of it", (_, text) => {
  expect(places(text)).toBe(0);
  expect(sightingsAnyway(text)).toEqual([]);
});

test.each([
  ["an id behind another word", `nocommit ${commit}`],
  ["a longer one", `commit ${commit}${other.slice(0, 24)}`],
  ["one in capitals", `commit ${commit.toUpperCase()}`],
  ["one that was merged into a branch", `Merge ${commit} into main`],
  ["one behind something else", `key ${commit} into ${other.slice(0, 10)}`],
  ["one in another address", `https://hooks.example.com/services/${commit}`],
  ["a secret behind a revision", `https://github.com/ccxt/ccxt/blob/${commit}/${secret}`],
  ["a longer one in an address", `https://github.com/ccxt/ccxt/commit/${commit}${other.slice(0, 24)}`],
  ["one behind three dots alone", `see ...${commit}`],
  ["a longer one that is pinned", `actions/checkout@${commit}${other.slice(0, 24)}`],
  ["a version's time and something longer", `v0.0.0-20200622213623-${commit}`],
])("%s is one", (_, text) => {
  expect(places(text)).toBe(1);
});
