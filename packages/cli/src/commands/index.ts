// Every command by name. Only the one that was asked for is loaded: a hook must not pay for the others.

import type { Command } from "./command.ts";

export interface Entry {
  readonly name: string;
  readonly describe: string;
  load(): Promise<{ readonly command: Command }>;
}

export const commands: readonly Entry[] = [];
