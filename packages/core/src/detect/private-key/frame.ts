// Armour whose every line stands in the same frame: log prefixes, `echo "..." >> file`, `key += "...\n";`, invisible blanks.
// The header's line shows what stands before and behind; each further line must be as wide on both sides.

import { beforeOnLine, type Unwrapped } from "./unwrap.ts";

const WIDEST = 120;
const body = /^[A-Za-z0-9+/]{16,}={0,2}$|^[A-Za-z][A-Za-z-]{0,40}: /;

/** The armour without its frame, or null where the line behind the header does not fit one. */
export function unframe(source: string, header: { readonly start: number; readonly end: number }, limit: number): Unwrapped | null {
  const lead = beforeOnLine(source, header.start, WIDEST);
  const before = lead.length;
  const behind = /^[^\r\n]{0,120}/.exec(source.slice(header.end, header.end + WIDEST))![0];
  if (before === 0 && behind === "") return null;
  const kept: { readonly text: string; readonly at: number }[] = [{ text: source.slice(header.start, header.end), at: header.start }];
  // Cut at the limit first: the last line could go on to the end of the text.
  const from = header.end + behind.length;
  let fits = false;
  for (const line of source.slice(from, limit).matchAll(/[^\r\n]+/g)) {
    const whole = line[0];
    // A blank line, behind the headers of armour, may have lost the blanks of its frame.
    const isBlank = whole.length <= before + behind.length && `${lead}${behind}`.startsWith(whole.trimEnd());
    if (!isBlank && (whole.length <= before + behind.length || !whole.endsWith(behind))) break;
    const text = isBlank ? "" : whole.slice(before, whole.length - behind.length);
    if (!fits && !isBlank && !body.test(text)) return null;
    fits ||= !isBlank;
    kept.push({ text, at: from + line.index + Math.min(before, whole.length) });
    if (text.includes("END ")) break;
  }
  if (!fits) return null;
  const starts: number[] = [];
  let size = 0;
  for (const { text } of kept) {
    starts.push(size);
    size += text.length + 1;
  }
  return {
    text: kept.map(({ text }) => text).join("\n"),
    origin(index) {
      let line = starts.length - 1;
      while (line > 0 && starts[line]! > index) line--;
      return kept[line]!.at + index - starts[line]!;
    },
  };
}
