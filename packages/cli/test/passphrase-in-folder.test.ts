// An encrypted key and its passphrase in two files of one folder, in every kind of scan: the key is then as bad as the two in
// one file. A passphrase elsewhere, or a mere mention of one, changes nothing.

import { generateKeyPairSync } from "node:crypto";
import { makeRepository, Random, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { report } from "./run-cli.ts";

const passphrase = "tall-horse-blue-staple";

/** scrypt with a high cost is not weak: only the passphrase makes it worse than medium. OpenSSL's rounds are few, so it is built. */
function strongKey(): string {
  const { privateKey } = generateKeyPairSync("ed25519");
  const pem = privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase }).toString();
  const der = Buffer.from(pem.replace(/-.*-/g, ""), "base64");
  // 2,048 rounds (02 02 08 00) become 30,720 (78 00) and, with one byte more, 2^24: the lengths around it grow by two.
  const at = der.indexOf(Buffer.from("02020800", "hex"));
  const wider = Buffer.concat([der.subarray(0, at), Buffer.from("020401000000", "hex"), der.subarray(at + 4)]);
  for (const header of sequencesAround(der, at)) wider[header] = wider[header]! + 2;
  const body = wider.toString("base64").match(/.{1,64}/g)!;
  return ["-----BEGIN ENCRYPTED PRIVATE KEY-----", ...body, "-----END ENCRYPTED PRIVATE KEY-----", ""].join("\n");
}

/** Offsets of the length bytes of the sequences that hold the byte at `at`; all are short enough to have one. */
function sequencesAround(der: Buffer, at: number): number[] {
  const found: number[] = [];
  for (let index = 0; index < at; ) {
    const long = der[index + 1] === 0x81;
    const length = long ? index + 2 : index + 1;
    const end = length + 1 + der[length]!;
    if (der[index] === 0x30 && end > at) {
      found.push(length);
      index = length + 1;
    } else index = end;
  }
  return found;
}

const key = strongKey();
let repository: TestRepository;
beforeEach(() => {
  repository = makeRepository();
  repository.commit("README.md", "# a bot\n");
});
afterEach(() => repository.remove());

const keyFinding = (args: readonly string[], code: number) => {
  const result = report(repository, args);
  expect(result.code).toBe(code);
  expect(result.output).not.toContain(passphrase);
  return result.report.findings.find(({ rule }: { rule: string }) => rule === "private-key");
};

test("without a passphrase: medium", () => {
  repository.write("keys/binance.pem", key);
  expect(keyFinding(["files", "keys"], 0)).toMatchObject({ severity: "medium", details: { passphraseBeside: false } });
});

test.each([
  ["keys/.env", `BINANCE_KEY_PASSPHRASE=${passphrase}\n`],
  ["keys/sign.py", `key = load_pem_private_key(data, passphrase="${passphrase}")\n`],
  ["keys/passphrase.txt", `${passphrase}\n`],
  ["keys/rotate.sh", `openssl pkey -in binance.pem -passin pass:${passphrase} -out -\n`],
])("files: the passphrase stands in %s", (path, content) => {
  repository.write("keys/binance.pem", key);
  repository.write(path, content);
  const found = keyFinding(["files", "keys/binance.pem"], 1);
  expect(found).toMatchObject({ severity: "high", blocking: true, details: { passphraseBeside: true } });
  expect(found.evidence.join()).toContain("in the same folder");
});

test("staged: a passphrase that was committed before", () => {
  repository.commit("keys/.env", `KEY_PASSWORD=${passphrase}\n`);
  repository.write("keys/binance.pem", key);
  repository.git("add", "keys");
  expect(keyFinding(["staged"], 1)).toMatchObject({ severity: "high" });
});

test("range and history: beside it in the commit, and only later in HEAD", () => {
  repository.commit("keys/binance.pem", key);
  expect(keyFinding(["history"], 0)).toMatchObject({ severity: "medium" });
  repository.commit("keys/.env", `KEY_PASSWORD=${passphrase}\n`);
  expect(keyFinding(["range", "HEAD~2..HEAD"], 1)).toMatchObject({ severity: "high" });
  expect(keyFinding(["history"], 1)).toMatchObject({ severity: "high" });
});

test("at the top of the repository", () => {
  repository.write("binance.pem", key);
  repository.write("password.txt", `${passphrase}\n`);
  repository.git("add", "-A");
  expect(keyFinding(["staged"], 1)).toMatchObject({ severity: "high" });
});

test.each([
  ["other/.env", `KEY_PASSPHRASE=${passphrase}\n`],
  ["keys/deep/.env", `KEY_PASSPHRASE=${passphrase}\n`],
  ["keys/.env", "KEY_PASSPHRASE=$(pass show binance)\nDB_PASSWORD=${DB}\n"],
  ["keys/load.py", "load(passphrase=passphrase, key_password=os.environ['KEY_PASSWORD'])\n"],
  ["keys/README.md", "The passphrase: ask the owner of the account.\n"],
  ["keys/notes", `${new Random("notes").text(40)}\n`],
])("no passphrase of this key: %s", (path, content) => {
  repository.write("keys/binance.pem", key);
  repository.write(path, content);
  expect(keyFinding(["files", "keys/binance.pem"], 0)).toMatchObject({ severity: "medium" });
});
