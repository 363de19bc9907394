// From arguments to exit code. The first word names the command; only then is anything else loaded.

import { Readable } from "node:stream";
import type { Arguments, Command } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import type { Io } from "./terminal/io.ts";
import { UsageError } from "./terminal/usage-error.ts";
import { version } from "./terminal/version.ts";

export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === "--version" || name === "-V") {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    const asked = commands.find((entry) => entry.name === rest[0]);
    if (asked !== undefined) return await main([asked.name, "--help"], io);
    (name === undefined ? io.stderr : io.stdout).write(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === "hook") return await runHook(rest, io);
  const entry = commands.find((known) => known.name === name);
  if (entry === undefined) throw new UsageError(unknown(name));
  const { command } = await entry.load();
  if (rest.length === 0 && !command.positionals.includes("<")) return await command.run(defaultsOf(command), io);
  const { parseArguments } = await import("./parse-arguments.ts");
  const parsed = await parseArguments(command, rest);
  if (parsed.help !== null) {
    io.stdout.write(`${parsed.help}\n`);
    return 0;
  }
  return await command.run(parsed.args, io);
}

/** What the installed hooks call: the command behind the hook's name, or nothing where the user asked to skip it. */
async function runHook(argv: readonly string[], io: Io): Promise<number> {
  const { hookRun } = await import("./hooks/hook-run.ts");
  const run = await hookRun(argv, io);
  if ("fault" in run) throw new UsageError(run.fault);
  if ("skipped" in run) {
    io.stderr.write(`${run.skipped}\n`);
    return 0;
  }
  return await main(run.argv, run.input === null ? io : { ...io, stdin: Readable.from([run.input]) });
}
/** What parsing no words at all would give: without words there is no need to load a parser. */
const defaultsOf = ({ options }: Command): Arguments =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [camelCase(name), option.default]));

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, describe }) => `  ${name.padEnd(width)}  ${describe}`);
  return `hodlguard ${version}: keeps Binance secrets and private keys out of git

Usage: hodlguard COMMAND [options]

${lines.join("\n")}

hodlguard COMMAND --help shows a command's options. Exit codes: 0 clean, 1 findings, 2 usage, 3 incomplete, 4 own fault.
`;
}

function unknown(name: string): string {
  const near = commands
    .map((entry) => ({ name: entry.name, distance: editDistance(name, entry.name) }))
    .sort((a, b) => a.distance - b.distance)[0]!;
  const hint = near.distance <= 3 ? `; did you mean "${near.name}"?` : "";
  return `there is no command "${name}"${hint} (hodlguard --help lists them)`;
}

/** Levenshtein distance, for suggestions only. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
