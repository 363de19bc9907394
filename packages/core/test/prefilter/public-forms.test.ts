// Values whose form says that they are public, and values that only come near one.

import { binancePair, Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { findPlaces } from "../../src/prefilter/find-places.ts";
import { sightingsAnyway } from "./sightings-anyway.ts";

const random = new Random("public forms");
const commit = random.text(40, "hex");
const address = random.text(40, "hex");
const { key, secret } = binancePair("public forms");
const places = (text: string): number => findPlaces(Buffer.from(text)).runs.length;
const upload = `${random.text(2, "hex")}/${random.text(2, "hex")}/${random.text(60, "hex")}`;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

test.each([
  ["an order of Kraken", '{"txid": "OQCLML-BW3P3-BUCMWZ"}'],
  ["a package in npm's registry", '"resolved": "https://registry.npmjs.org/y18n/-/y18n-4.0.3.tgz"'],
  ["one of a scope", '"https://registry.yarnpkg.com/@types/x9k2q/-/x9k2q-1.3.0.tgz"'],
  ["an upload to PyPI", `url = "https://files.pythonhosted.org/packages/${upload}/requests-2.32.0.tar.gz"`],
  ["the tags of a wheel", 'file = "aiohttp-3.9.5-cp310-cp310-manylinux_2_17_x86_64.whl"'],
  ["those of a wheel without threads' lock", 'file = "ckzg-2.1.5-cp314-cp314t-musllinux_1_2_i686.whl"'],
  ["an address of Ethereum", `owner: "0x${address}"`],
  ["the same with a checksum of its cases", `owner: "0x${address.slice(0, 20)}${address.slice(20).toUpperCase()}"`],
  ["an answer of a contract", `return value === '${"0".repeat(63)}1' ? true : false`],
  ["an advisory", "bumps it (GHSA-mf9v-mfxr-j63j)"],
  ["its address", "https://github.com/prometheus/prometheus/security/advisories/GHSA-vx57-7f4q-fpc7"],
  ["a function", `  public function ${key}() {`],
  ["a label of a domain", "'http://xn--d1abbgf6aiiy.xn--p1ai'"],
  ["a descriptor", `var fileDescriptor_${commit.slice(0, 16)} = []byte{`],
  ["the alphabet of base64", `const chars = "${letters}${letters.toLowerCase()}0123456789+/="`],
  ["the alphabet of base62", `const chars = "0123456789${letters.toLowerCase()}${letters}"`],
  ["a mailbox", "author Ada <hroff_x9k2qzpttf7v@mail.example> 1600000000 +0000"],
  ["an option", '"SPY230811P00430000": {"bid": 1.2}'],
  ["a reference to an assembly", '<Reference Include="NodaTime, Version=1.3.0.0, Culture=neutral, PublicKeyToken=4226afe0d9b296d1, x=y">'],
  ["an assembly's identity", '<assemblyIdentity name="Accord" publicKeyToken="fa1a88e29555ccf7" culture="neutral" />'],
  ["a hidden address", "Co-authored-by: Ada <43316490+akhil-dh1x9q7@users.noreply.github.com>"],
])("%s is no place, and the detectors would have nothing to say of it", (_, text) => {
  expect(places(text)).toBe(0);
  expect(sightingsAnyway(text)).toEqual([]);
});

test.each([
  ["groups of other lengths", "OQ3LML7-BW3P3-B9CMW2"],
  ["a name that is not repeated", `https://registry.example.org/x9k2q/-/${key}-1.0.0.tgz`],
  ["a secret before a package", `https://npm.example.org/${key}/y18n/-/y18n-4.0.3.tgz`],
  ["a secret behind a package", `https://registry.npmjs.org/y18n/-/y18n-4${key}`],
  ["a secret behind an upload", `https://files.pythonhosted.org/packages/${upload}/${key}`],
  ["a secret before tags", `${key}-cp310-cp310-win32`],
  ["a longer address", `0x${address}${commit.slice(0, 24)}`],
  ["the number one as a key", `key = '${"0".repeat(63)}1'`],
  ["a key that is compared", `key === '${commit}${address.slice(0, 24)}'`],
  ["a secret before an advisory", `${key}-GHSA-mf9v-mfxr-j63j`],
  ["what a function is given", `function(${key})`],
  ["what is called", `await ${key}()`],
  ["a value that stands before a parenthesis", `def secret=${key}(`],
  ["a secret behind such a label", `https://bot.xn--p1ai/${key.slice(0, 32)}`],
  ["a descriptor of another length", `fileDescriptor_${commit}`],
  ["a secret behind an alphabet", `${letters}${key}`],
  ["an option of no month", '"SPY231311P00430000"'],
  ["an option of no day", '"SPY230800P00430000"'],
  ["a longer symbol", '"SPYSPYX230811P00430000"'],
  ["a longer token of a key", `PublicKeyToken=${commit.slice(0, 20)}`],
  ["a token of something else", `ApiKeyToken="${commit.slice(0, 16)}"`],
  ["a secret as a mailbox", `<${key}@mail.example>`],
  ["what opens no mailbox", `token: hroff${key.slice(0, 16)}@mail.example`],
  ["what no host follows", `<hroff${key.slice(0, 16)}@ >`],
  ["a secret before such a host", `https://${secret}@users.noreply.github.com`],
])("%s is one", (_, text) => {
  expect(places(text)).toBe(1);
});
