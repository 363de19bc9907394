// A passphrase from the environment, from standard input, or typed without echo and twice. Never from the arguments, which
// every process of the machine can read.

import type { Io } from "../terminal/io.ts";
import { UsageError } from "../terminal/usage-error.ts";

/** @throws UsageError where there is none, or the two differ. */
export async function askPassphrase(io: Io, fromStdin: boolean): Promise<string> {
  const passphrase = fromStdin ? await firstLine(io) : (io.env.HODLGUARD_PASSPHRASE ?? (await typedTwice(io)));
  if (passphrase === "") throw new UsageError("the passphrase is empty: a private key without one is a secret in the open");
  return passphrase;
}

async function firstLine(io: Io): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8").split(/\r?\n/, 1)[0]!;
}

async function typedTwice(io: Io): Promise<string> {
  const terminal = io.stdin as typeof io.stdin & { setRawMode?: (mode: boolean) => unknown };
  if (terminal.isTTY !== true || terminal.setRawMode === undefined)
    throw new UsageError("there is no terminal to type a passphrase at: use --passphrase-stdin, or set HODLGUARD_PASSPHRASE");
  terminal.setRawMode(true);
  try {
    const first = await typed(io, "Passphrase: ");
    const second = await typed(io, "Once more: ");
    if (first !== second) throw new UsageError("the two passphrases differ; nothing was written");
    return first;
  } finally {
    terminal.setRawMode(false);
    io.stdin.pause();
  }
}

/** One line of keys, with backspace; Ctrl-C and Ctrl-D give up. */
function typed(io: Io, prompt: string): Promise<string> {
  io.stderr.write(prompt);
  return new Promise((resolve, reject) => {
    let text = "";
    const end = (act: () => void) => {
      io.stdin.off("data", read);
      io.stderr.write("\n");
      act();
    };
    const read = (chunk: Buffer | string) => {
      for (const key of chunk.toString()) {
        if (key === "\r" || key === "\n") return end(() => resolve(text));
        if (key === "\u0003" || key === "\u0004") return end(() => reject(new UsageError("given up; nothing was written")));
        text = key === "\u007f" || key === "\b" ? [...text].slice(0, -1).join("") : text + key;
      }
    };
    io.stdin.on("data", read);
    io.stdin.resume();
  });
}
