// A configuration or baseline that cannot be used, told so that its owner can mend it: file, line, column, what is wrong
// and what was probably meant. Commands turn it into exit code 2; nothing is scanned with half a policy.

export interface Problem {
  readonly file: string;
  /** 1-based; null where the problem is the file itself. */
  readonly line: number | null;
  readonly column: number | null;
  /** One sentence without a full stop, with the next step where there is one. */
  readonly message: string;
}

const problemText = ({ file, line, column, message }: Problem): string =>
  `${file}${line === null ? "" : `:${line}${column === null ? "" : `:${column}`}`}: ${message}`;

/** A file that is something else altogether is wrong in every line. */
const MOST_TOLD = 20;

export class ConfigurationError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const told = problems.slice(0, MOST_TOLD).map(problemText);
    super([...told, ...(problems.length > MOST_TOLD ? [`... and ${problems.length - MOST_TOLD} more`] : [])].join("\n"));
    this.name = "ConfigurationError";
    this.problems = problems;
  }
}

export const configurationError = (file: string, message: string): ConfigurationError =>
  new ConfigurationError([{ file, line: null, column: null, message }]);
