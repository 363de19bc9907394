// One command's arguments, by yargs: strict, English, and without ever ending the process.

import yargs from "yargs";
import type { Arguments, Command } from "./commands/command.ts";
import { UsageError } from "./terminal/usage-error.ts";

/** `help` is the text to show instead of running; throws a `UsageError` in yargs' words. */
export async function parseArguments(command: Command, argv: readonly string[]): Promise<{ args: Arguments; help: string | null }> {
  let help: string | null = null;
  const usage = `$0 ${command.positionals}`.trimEnd();
  const parser = yargs()
    .scriptName(`hodlguard ${command.name}`)
    .locale("en")
    .parserConfiguration({
      "greedy-arrays": false,
      "boolean-negation": true,
      "camel-case-expansion": true,
    })
    .command(usage, command.describe, (builder) => {
      for (const [name, settings] of Object.entries(command.arguments ?? {})) builder.positional(name, settings);
      return builder.options(command.options);
    })
    .strict()
    .version(false)
    .help()
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new UsageError(`${message} (hodlguard ${command.name} --help shows the options)`);
    });
  for (const [example, description] of command.examples) parser.example(example, description);
  const words = argv.map((word) => (word === "-" ? DASH : word));
  const args: Arguments = await parser.parseAsync(words, {}, (_error, _args, output) => {
    if (output) help = output;
  });
  return { args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, dashesAgain(value)])), help };
}

/** yargs loses a bare `-` among positional arguments; this word takes its place on the way through. */
const DASH = "\u0000-";

const dashesAgain = (value: unknown): unknown => (Array.isArray(value) ? value.map(dashesAgain) : value === DASH ? "-" : value);
