// A key pair for an exchange, the private half encrypted and outside of every work tree: what the findings of this tool
// advise to have.

import { createPrivateKey, generateKeyPair } from "node:crypto";
import { existsSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { askPassphrase } from "../credentials/ask-passphrase.ts";
import { encryptPkcs8 } from "../credentials/encrypt-pkcs8.ts";
import { writing } from "../hooks/write-hook.ts";
import type { Io } from "../terminal/io.ts";
import { UsageError } from "../terminal/usage-error.ts";
import type { Arguments, Command } from "./command.ts";

export const command: Command = {
  name: "keygen",
  positionals: "[file]",
  describe:
    "Makes an Ed25519 or RSA key pair for Binance: the private key encrypted, mode 0600, outside the work tree; the public key on standard output.",
  arguments: { file: { type: "string", describe: "where the private key goes (default: in ~/.config/hodlguard/keys)" } },
  options: {
    type: { type: "string", choices: ["ed25519", "rsa"], default: "ed25519", describe: "Binance recommends ed25519" },
    bits: { type: "number", choices: [2048, 4096], default: 4096, describe: "size of an RSA key" },
    "passphrase-stdin": { type: "boolean", default: false, describe: "read the passphrase from the first line of standard input" },
  },
  examples: [
    ["hodlguard keygen ~/keys/grid-bot.pem", "asks for a passphrase, prints the public key to register"],
    ["HODLGUARD_PASSPHRASE=... hodlguard keygen", "without a terminal"],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const type = args.type === "rsa" ? "rsa" : "ed25519";
  const file = fileFor(args.file, type, io);
  const tree = enclosingRepository(file);
  if (tree !== null)
    throw new UsageError(
      `${file} lies inside the git repository ${tree}: give a path outside of it, such as ${join(defaultFolder(io.env), basename(file))}`,
    );
  if (existsSync(file))
    throw new UsageError(`${file} exists already, and a key that may be in use is never overwritten: give another name`);
  const passphrase = await askPassphrase(io, args.passphraseStdin === true);
  if ([...passphrase].length < 12)
    io.stderr.write("hodlguard: the passphrase is shorter than 12 characters; whoever copies the file can guess it\n");
  const { publicKey, privateKey } = await keyPair(type, args.bits === 2048 ? 2048 : 4096);
  const pem = await encryptPkcs8(privateKey, passphrase);
  // What cannot be opened again must not be handed out: OpenSSL reads back what was written by hand.
  createPrivateKey({ key: pem, format: "pem", passphrase });
  writing(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, pem, { mode: 0o600, flag: "wx" });
  });
  io.stderr.write(`hodlguard: wrote the encrypted private key to ${file}
Register the public key below in Binance's API Management (self-generated key), tie the API key it gives you to your
IP addresses, and allow it only what its one task needs.
`);
  io.stdout.write(publicKey);
  return 0;
}

function fileFor(given: unknown, type: string, io: Io): string {
  if (typeof given === "string" && given !== "") return resolve(io.cwd, given);
  return join(defaultFolder(io.env), `binance-${type}.pem`);
}

const defaultFolder = (env: NodeJS.ProcessEnv): string =>
  join(env.XDG_CONFIG_HOME || join(env.HOME || homedir(), ".config"), "hodlguard", "keys");

/** The repository whose work tree or git directory a path would lie in, whether or not the path exists. */
function enclosingRepository(file: string): string | null {
  let folder = dirname(file);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git")) || (existsSync(join(at, "HEAD")) && existsSync(join(at, "objects")) && existsSync(join(at, "refs"))))
      return at;
    if (dirname(at) === at) return null;
  }
}

async function keyPair(type: "ed25519" | "rsa", bits: number): Promise<{ publicKey: string; privateKey: Buffer }> {
  const publicKeyEncoding = { type: "spki", format: "pem" } as const;
  const privateKeyEncoding = { type: "pkcs8", format: "der" } as const;
  const make = promisify(generateKeyPair);
  return type === "rsa"
    ? await make("rsa", { modulusLength: bits, publicKeyEncoding, privateKeyEncoding })
    : await make("ed25519", { publicKeyEncoding, privateKeyEncoding });
}
