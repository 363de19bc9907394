// Which lines of a blob an older blob did not have, told by git's own diff of the two blobs: attributes, external
// programs and text conversion have no say. Lines are cut at line feeds alone, in bytes; their endings do not count, so
// that a file whose line ends are converted does not become new.

import { type GitPlace, runGit } from "../command/run.ts";

/** Half-open range of line numbers, from 0. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const comparison = [
  "diff",
  "-U0",
  "--inter-hunk-context=0",
  "--ignore-space-at-eol",
  "--text",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-renames",
];

/** The new lines of `newOid`; null when git could not compare the two, and everything must count as new. */
export async function newLines(place: GitPlace, oldOid: string, newOid: string): Promise<LineRange[] | null> {
  if (oldOid === newOid) return [];
  const { stdout, code } = await runGit(place, [...comparison, oldOid, newOid, "--"], { accept: [128] });
  if (code !== 0) return null;
  const hunks = [...stdout.toString("latin1").matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)];
  // Git does not look into what it holds too large, and says so in place of hunks.
  if (hunks.length === 0) return /^Binary files /m.test(stdout.toString("latin1")) ? null : [];
  return hunks.map((hunk) => {
    const count = hunk[2] === undefined ? 1 : Number(hunk[2]);
    const start = count === 0 ? Number(hunk[1]) : Number(hunk[1]) - 1;
    return { start, end: start + count };
  });
}

/** Lines that the bytes from `start` to `end` touch. */
export function touchedLines(bytes: Uint8Array, start: number, end: number): LineRange {
  let first = 0;
  for (let at = bytes.indexOf(10); at !== -1 && at < start; at = bytes.indexOf(10, at + 1)) first++;
  let last = first;
  for (let at = bytes.indexOf(10, start); at !== -1 && at < end - 1; at = bytes.indexOf(10, at + 1)) last++;
  return { start: first, end: last + 1 };
}
