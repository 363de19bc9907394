// Completion scripts for bash, zsh and fish, made from the commands' own records.

import type { Io } from "../terminal/io.ts";
import { UsageError } from "../terminal/usage-error.ts";
import type { Arguments, Command, Entry } from "./command.ts";

export const completionOf = (commands: readonly Entry[]): Command => ({
  name: "completion",
  positionals: "[shell]",
  describe: "Prints a shell completion script (bash, zsh or fish).",
  arguments: { shell: { type: "string", describe: "bash, zsh or fish (default: what SHELL says)" } },
  options: {},
  examples: [
    ["hodlguard completion bash > ~/.local/share/bash-completion/completions/hodlguard", "bash"],
    ["hodlguard completion zsh > ~/.zsh/completions/_hodlguard", "zsh, in a folder of fpath"],
    ["hodlguard completion fish > ~/.config/fish/completions/hodlguard.fish", "fish"],
  ],
  run: async (args, io) => await run(args, io, commands),
});

interface Completed {
  readonly name: string;
  readonly describe: string;
  readonly options: readonly { readonly name: string; readonly describe: string; readonly choices: readonly string[] }[];
}

async function run(args: Arguments, io: Io, commands: readonly Entry[]): Promise<number> {
  const shell = typeof args.shell === "string" ? args.shell : (io.env.SHELL ?? "").split("/").at(-1)!;
  const script = { bash, zsh, fish }[shell];
  if (script === undefined) throw new UsageError(`completion is there for bash, zsh and fish, not for "${shell}"`);
  io.stdout.write(script(await completed(commands)));
  return 0;
}

async function completed(commands: readonly Entry[]): Promise<Completed[]> {
  const list: Completed[] = [];
  for (const { name, describe, load } of commands) {
    const { options } = (await load()).command;
    list.push({ name, describe, options: Object.entries(options).map(([option, settings]) => completedOption(option, settings)) });
  }
  return list;
}

const completedOption = (name: string, { type, default: fallback, describe, choices }: Command["options"][string]) => ({
  name: type === "boolean" && fallback === true ? `no-${name}` : name,
  describe: String(describe ?? ""),
  choices: (choices ?? []).map(String),
});

const bash = (commands: readonly Completed[]): string => `# bash completion for hodlguard
_hodlguard() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(" ")} --help --version' -- "$current"))
    return
  fi
  case "$command $previous" in
${commands
  .flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map((option) => `    '${name} --${option.name}') COMPREPLY=($(compgen -W '${option.choices.join(" ")}' -- "$current")); return ;;`),
  )
  .join("\n")}
  esac
  case "$current" in
    -*)
      case "$command" in
${commands.map(({ name, options }) => `        ${name}) COMPREPLY=($(compgen -W '${options.map((option) => `--${option.name}`).join(" ")} --help' -- "$current")) ;;`).join("\n")}
      esac
      ;;
  esac
}
complete -o default -F _hodlguard hodlguard
`;

const zshText = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/g, "\\$&");

const zsh = (commands: readonly Completed[]): string => `#compdef hodlguard
_hodlguard() {
  local -a commands
  commands=(
${commands.map(({ name, describe }) => `    '${name}:${zshText(describe)}'`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${commands
  .map(({ name, options }) => {
    const specs = options.map(
      (option) =>
        `      '--${option.name}[${zshText(option.describe)}]${option.choices.length > 0 ? `:value:(${option.choices.join(" ")})` : ""}'`,
    );
    return `    ${name})\n      _arguments ${["'*:file:_files'", ...specs.map((spec) => spec.trim())].join(" \\\n        ")}\n      ;;`;
  })
  .join("\n")}
  esac
}
if [ "$funcstack[1]" = "_hodlguard" ]; then _hodlguard "$@"; else compdef _hodlguard hodlguard; fi
`;

const fishText = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");

const fish = (commands: readonly Completed[]): string => `# fish completion for hodlguard
${commands.map(({ name, describe }) => `complete -c hodlguard -n __fish_use_subcommand -f -a ${name} -d '${fishText(describe)}'`).join("\n")}
${commands
  .flatMap(({ name, options }) =>
    options.map(
      (option) =>
        `complete -c hodlguard -n '__fish_seen_subcommand_from ${name}' -l ${option.name} -d '${fishText(option.describe)}'${option.choices.length > 0 ? ` -x -a '${option.choices.join(" ")}'` : ""}`,
    ),
  )
  .join("\n")}
`;
