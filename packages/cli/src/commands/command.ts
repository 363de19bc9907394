// A command is data: what it is called, which options it takes, and a function from parsed arguments to an exit code.

import type { Options, PositionalOptions } from "yargs";
import type { Io } from "../terminal/io.ts";

export type Arguments = Readonly<Record<string, unknown>>;

export interface Command {
  readonly name: string;
  /** Positional arguments in yargs' notation: `<file>`, `[paths..]`. */
  readonly positionals: string;
  readonly describe: string;
  readonly arguments?: Readonly<Record<string, PositionalOptions>>;
  readonly options: Readonly<Record<string, Options>>;
  readonly examples: readonly (readonly [command: string, description: string])[];
  /** Gives the exit code; throws a `UsageError` for wrong arguments. */
  run(args: Arguments, io: Io): Promise<number>;
}

/** A command as the list of commands knows it: its record is only loaded when it is asked for. */
export interface Entry {
  readonly name: string;
  readonly describe: string;
  load(): Promise<{ readonly command: Command }>;
}
