// The one door to git's processes: arguments as an array, bytes in and out, streams where the output can be large.
// A git that cannot be started, or that fails, becomes a typed error; a failed stream ends with that error and never
// looks like the end of the data.

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { gitEnvironment, inertSettings, settingsOfFetch } from "./environment.ts";
import { errorFrom, GitError } from "./git-error.ts";

/** Where and under which environment git runs. Hooks stay in the folder where git started them: its variables may be relative. */
export interface GitPlace {
  readonly dir: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** `dir` undefined: here, with the variables of a hook. Another folder: without them, they belong to this one. */
export function gitPlace(dir?: string, base: NodeJS.ProcessEnv = process.env): GitPlace {
  return { dir: dir ?? process.cwd(), environment: gitEnvironment(base, { otherRepository: dir !== undefined }) };
}

export function startGit(place: GitPlace, args: readonly string[], settings = inertSettings): ChildProcessWithoutNullStreams {
  const child = spawn("git", [...settings, ...args], { cwd: place.dir, env: place.environment, stdio: "pipe", windowsHide: true });
  // A reader that ends early closes the pipe; the exit status tells the rest.
  child.stdin.on("error", () => {});
  return child;
}

const startFailure = (place: GitPlace, cause: NodeJS.ErrnoException): GitError =>
  cause.code === "ENOENT"
    ? new GitError(
        "git-missing",
        `git could not be started in ${place.dir}`,
        "Install git 2.30 or newer, put it on PATH, and check that the folder exists.",
      )
    : new GitError("failed", `git could not be started: ${cause.code ?? cause.message}`);

export interface GitOutput {
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly code: number;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  /** Statuses other than 0 that are an answer and no failure. */
  readonly accept?: readonly number[];
  /** Let git use the credential helpers that the user configured: only a fetch does. */
  readonly credentials?: boolean;
}

/** Runs git to its end. Throws a `GitError` when it fails. */
export async function runGit(place: GitPlace, args: readonly string[], options: RunOptions = {}): Promise<GitOutput> {
  const child = startGit(place, args, options.credentials ? settingsOfFetch : inertSettings);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.stdin.end(options.input ?? "");
  const code = await ended(place, child);
  const words = Buffer.concat(stderr).toString("utf8");
  if (code !== 0 && !options.accept?.includes(code ?? -1)) throw errorFrom(args, code, words);
  return { stdout: Buffer.concat(stdout), stderr: words, code: code ?? -1 };
}

export async function ended(place: GitPlace, child: ChildProcessWithoutNullStreams): Promise<number | null> {
  try {
    const [code] = (await once(child, "close")) as [number | null];
    return code;
  } catch (cause) {
    throw startFailure(place, cause as NodeJS.ErrnoException);
  }
}

/** Git's standard output in chunks. Throws the `GitError` after the last chunk when git failed; leaving the loop early ends git. */
export async function* streamGit(
  place: GitPlace,
  args: readonly string[],
  input: Iterable<string> | AsyncIterable<string> = [],
  /** Told git's standard error when it ended well but had something to say. */
  onWarning?: (words: string) => void,
): AsyncGenerator<Buffer> {
  const child = startGit(place, args);
  const end = ended(place, child);
  end.catch(() => {});
  const stderr: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  const fed = feed(child, input);
  fed.catch(() => {});
  let finished = false;
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer;
    finished = true;
  } finally {
    if (!finished) child.kill();
  }
  const code = await end;
  const words = Buffer.concat(stderr).toString("utf8");
  if (code !== 0) throw errorFrom(args, code, words);
  await fed;
  if (words.trim() !== "") onWarning?.(words);
}

/** Writes lines to a process, no faster than it reads; stops when the process is gone. */
export async function feed(
  child: ChildProcessWithoutNullStreams,
  lines: Iterable<string> | AsyncIterable<string>,
  closes = true,
): Promise<void> {
  let gone = false;
  let leave = () => {};
  const closed = new Promise<void>((resolve) => {
    leave = () => {
      gone = true;
      resolve();
    };
  });
  child.stdin.once("close", leave);
  let batch = "";
  const flush = async () => {
    const text = batch;
    batch = "";
    if (!child.stdin.write(text)) await Promise.race([once(child.stdin, "drain"), closed]);
  };
  for await (const line of lines) {
    if (gone) return;
    batch += line;
    if (batch.length > 32_768) await flush();
  }
  child.stdin.off("close", leave);
  if (gone) return;
  if (closes) child.stdin.end(batch);
  else child.stdin.write(batch);
}
