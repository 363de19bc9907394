// Whether a 64-character line is one of many: the body of a PEM or PGP block, a signature, an encoded file, a list of ids.

import { endOfLineAbove, isQuote, lineEnd, lineStart } from "../../surroundings/reach.ts";

/** Lines looked at on each side. */
const NEIGHBOURS = 3;
const LONGEST_LINE = 160;

/** More bare lines than two accounts need are a body or a list; a neighbour that no base62 value can be is a body at once. */
export function isBodyLine(text: string, start: number, end: number): boolean {
  let bare = 1;
  let at = lineStart(text, start);
  for (let lines = 0; lines < NEIGHBOURS && at > 0; lines++) {
    const from = Math.max(lineStart(text, endOfLineAbove(text, at)), at - LONGEST_LINE);
    const kind = kindOf(text.slice(from, at));
    if (kind === "armour") return true;
    if (kind === "other") break;
    bare++;
    at = from;
  }
  at = lineAfter(text, end);
  for (let lines = 0; lines < NEIGHBOURS && at < text.length; lines++) {
    const next = lineAfter(text, at);
    const kind = kindOf(text.slice(at, Math.min(next, at + LONGEST_LINE)));
    if (kind === "armour") return true;
    if (kind === "other") break;
    bare++;
    at = next;
  }
  return bare > 4;
}

/** What joins the pieces of one string: escaped line ends, adjacent or added literals. */
const glue = /(?:\\{1,4}[nr]?|["'`][ \t]*(?:[+.&]|\.\.)?[ \t]*\\?(?:\r\n?|\n)[ \t]*(?:[+.&]|\.\.)?[ \t]*["'`]|["'`][ \t]*[+.&][ \t]*["'`])+/
  .source;
const pieceBehind = new RegExp(`^${glue}([A-Za-z0-9+/]{40,}={0,2})`);
const pieceBefore = new RegExp(`([A-Za-z0-9+/]{40,}={0,2})${glue}$`);

/** Whether glue can end here: with an escape, or with a quote that has another one before it and no more than signs between. */
function mayEndGlue(before: string): boolean {
  let at = before.length - 1;
  if (/[\\nr]/.test(before[at] ?? "")) return true;
  if (!isQuote(before[at])) return false;
  do at--;
  while (/[ \t+.&\\\r\n]/.test(before[at] ?? ""));
  return isQuote(before[at]);
}

/** Whether the value is a piece of a longer string: another piece follows or stands before that is no value of the form itself. */
export function isPiece(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  const other = pieceBehind.exec(text.slice(end, end + 160))?.[1] ?? (mayEndGlue(before) ? pieceBefore.exec(before)?.[1] : undefined);
  return other !== undefined && /\d/.test(other) && !/^[A-Za-z0-9]{64}$/.test(other);
}

const lineAfter = (text: string, at: number): number => Math.min(text.length, lineEnd(text, at) + 1);

function kindOf(line: string): "armour" | "bare" | "other" {
  const body = line.replace(/^[\s"'`+>|#*/-]+(?=\S{30})/, "").replace(/(?:\\r)?(?:\\n)?["'`\s+,;\\]*$/, "");
  if (/^["'\s+>#*/]*-----(?:BEGIN|END) |^=[A-Za-z0-9+/]{4}$/.test(body)) return "armour";
  if (!/^[A-Za-z0-9+/]{50,80}={0,2}$/.test(body)) return "other";
  return /[+/=]/.test(body) ? "armour" : "bare";
}
