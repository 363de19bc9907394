// Asks Binance itself about the credentials of a report. The only command that goes online, and only when it is called.

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { escapeText, type Finding, jsonText } from "@hodlguard/core";
import { askOverTls } from "../credentials/ask-exchange.ts";
import type { ReadPlace } from "../credentials/reread-secret.ts";
import { type VerifiedFinding, verifyReport } from "../credentials/verify-report.ts";
import { git } from "../hooks/git-command.ts";
import type { Io } from "../terminal/io.ts";
import type { Arguments, Command } from "./command.ts";
import { readReport } from "./read-report.ts";

export const command: Command = {
  name: "verify",
  positionals: "<report>",
  describe:
    "Asks Binance whether found credentials are live, what they may do and whether they are tied to IP addresses. Goes online: one signed, reading request per credential, to the one host of its environment.",
  arguments: { report: { type: "string", describe: "a JSON report, or - for standard input" } },
  options: {
    repo: { type: "string", describe: "the repository that was scanned (default: the one around the current folder)" },
    json: { type: "boolean", default: false, describe: "print the result as JSON" },
  },
  examples: [["hodlguard history --format json=r.json; hodlguard verify r.json", "which of the found keys still open something"]],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const report = await readReport(String(args.report), io);
  const folder = typeof args.repo === "string" ? resolve(io.cwd, args.repo) : io.cwd;
  io.stderr.write("hodlguard: asking the exchange; each credential goes over TLS to the host of its environment and nowhere else\n");
  const results = await verifyReport(report.findings, {
    ask: askOverTls(io.signal),
    read: readerFor(folder, io.env),
    passphrase: io.env.HODLGUARD_PASSPHRASE,
    now: Date.now,
  });
  if (args.json === true) io.stdout.write(jsonText(results));
  else io.stdout.write(wording(results));
  if (results.some(({ verdict }) => verdict === "live" || verdict === "live-key-secret-mismatch")) return 1;
  return results.some(({ verdict }) => verdict === "undetermined") ? 3 : 0;
}

/** Blobs and messages from the repository, files from its work tree. Members of archives are not opened for this. */
function readerFor(folder: string, env: NodeJS.ProcessEnv): ReadPlace {
  return async ({ source, path, blob, commit }: Finding) => {
    if (path?.includes("!")) return null;
    if (source === "blob" && blob !== null) return await object("blob", blob, folder, env);
    if (source === "commit-message" && commit !== null) return await object("commit", commit, folder, env);
    if (source !== "file" || path === null) return null;
    const top = await git(["rev-parse", "--show-toplevel"], { cwd: folder, env });
    return await readFile(join(top.status === 0 ? top.out : folder, path)).catch(() => null);
  };
}

async function object(type: "blob" | "commit", id: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Uint8Array | null> {
  if (!/^[0-9a-f]{40,64}$/.test(id)) return null;
  const { status, out } = await git(["cat-file", type, id], { cwd, env });
  if (status !== 0) return null;
  // A commit's message begins after the first empty line; lines of a finding are counted from there.
  return Buffer.from(type === "commit" ? out.slice(out.indexOf("\n\n") + 2) : out, "utf8");
}

function wording(results: readonly VerifiedFinding[]): string {
  if (results.length === 0) return "The report holds no Binance credential.\n";
  const lines = results.flatMap(({ verdict, place, preview, host, why, permissions }) => [
    `${verdict.toUpperCase()}  ${escapeText(place)}${preview === null ? "" : `  ${escapeText(preview)}`}${host === null ? "" : `  (${host})`}`,
    `  ${why}`,
    ...(permissions === null
      ? []
      : [
          `  It can ${permissions.may.length === 0 ? "do nothing that the exchange names" : permissions.may.join(", ")}.`,
          ...(permissions.tiedToAddresses === null
            ? []
            : [
                permissions.tiedToAddresses
                  ? "  It is tied to IP addresses."
                  : "  It is tied to no IP address: whoever holds it can use it from anywhere.",
              ]),
          ...(permissions.created === null ? [] : [`  It was made on ${permissions.created}.`]),
        ]),
    ...(verdict.startsWith("live") ? ["  Delete it in Binance's API Management now, then clean the history."] : []),
  ]);
  return `${lines.join("\n")}\n`;
}
