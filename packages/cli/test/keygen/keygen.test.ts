import { execFileSync } from "node:child_process";
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { encryptPkcs8 } from "../../src/credentials/encrypt-pkcs8.ts";
import { runCli } from "../hooks/bench-io.ts";

let repository: TestRepository;
let outside: string;
beforeEach(() => {
  repository = makeRepository();
  outside = dirname(repository.dir);
});
afterEach(() => repository.remove());

const passphrase = "correct horse battery stäple";
const run = (argv: string[], input?: string, env: NodeJS.ProcessEnv = {}) =>
  runCli(["keygen", ...argv], { cwd: outside, env: { ...repository.env, ...env }, ...(input === undefined ? {} : { input }) });

describe("keygen", () => {
  test.each([
    ["ed25519", ["--type", "ed25519"]],
    ["rsa", ["--type", "rsa", "--bits", "2048"]],
  ])("%s: an encrypted private key, mode 0600, and its public half on stdout", async (type, options) => {
    const file = join(outside, "keys/bot.pem");
    const ran = await run([file, "--passphrase-stdin", ...options], `${passphrase}\nmore`);
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining(file) });
    const pem = readFileSync(file, "utf8");
    expect(pem).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
    expect([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(() => createPrivateKey({ key: pem, passphrase: "wrong" })).toThrow();
    const key = createPrivateKey({ key: pem, passphrase });
    expect(key.asymmetricKeyType).toBe(type);
    const payload = Buffer.from("timestamp=1578963600000");
    const algorithm = type === "rsa" ? "sha256" : null;
    expect(verify(algorithm, payload, createPublicKey(ran.out), sign(algorithm, payload, key))).toBe(true);
    expect(ran.out + ran.err).not.toContain(passphrase);
  });

  test("the default place is the user's configuration folder, from the environment's passphrase", async () => {
    expect((await run([], "", { HODLGUARD_PASSPHRASE: passphrase })).code).toBe(0);
    expect(existsSync(join(outside, ".config/hodlguard/keys/binance-ed25519.pem"))).toBe(true);
    expect(await run([], "", { HODLGUARD_PASSPHRASE: passphrase })).toMatchObject({
      code: 2,
      err: expect.stringContaining("never overwritten"),
    });
  });

  test("never inside a repository, however it is reached", async () => {
    symlinkSync(repository.dir, join(outside, "link"));
    mkdirSync(join(repository.dir, "sub"));
    for (const file of ["repository/key.pem", "repository/a/b/key.pem", "link/sub/key.pem", "repository/.git/key.pem"])
      expect([file, await run([join(outside, file)], "", { HODLGUARD_PASSPHRASE: passphrase })]).toEqual([
        file,
        expect.objectContaining({ code: 2, err: expect.stringContaining("inside the git repository") }),
      ]);
    expect(repository.git("status", "--porcelain", "--ignored")).toBe("");
  });

  test("no passphrase, no key; a short one is told", async () => {
    const file = join(outside, "k.pem");
    expect(await run([file, "--passphrase-stdin"], "\n")).toMatchObject({ code: 2, err: expect.stringContaining("empty") });
    expect(await run([file])).toMatchObject({ code: 2, err: expect.stringContaining("--passphrase-stdin") });
    expect(existsSync(file)).toBe(false);
    expect((await run([file, "--passphrase-stdin"], "short")).err).toContain("shorter than 12 characters");
  });
});

test("openssl reads what encryptPkcs8 writes, with its rounds", async () => {
  const { privateKey } = generateKeyPairSync("ed25519", {
    privateKeyEncoding: { type: "pkcs8", format: "der" },
    publicKeyEncoding: { type: "spki", format: "der" },
  });
  const file = join(outside, "key.pem");
  for (const rounds of [1, 127, 128, 255, 256, 65_535, 600_000]) {
    writeFileSync(file, await encryptPkcs8(privateKey, "x", rounds));
    expect(createPrivateKey({ key: readFileSync(file), passphrase: "x" }).export({ type: "pkcs8", format: "der" })).toEqual(privateKey);
  }
  try {
    const text = execFileSync("openssl", ["asn1parse", "-in", file], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    expect(text).toMatch(/PBES2[\s\S]*PBKDF2[\s\S]*INTEGER +:0927C0[\s\S]*hmacWithSHA256[\s\S]*aes-256-cbc/);
  } catch (error) {
    // Machines without openssl have Node's own reading above.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
});
