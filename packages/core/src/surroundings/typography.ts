// Text as people see it: a layer's text has one character for each byte, so that names in other scripts must be put together
// again before they are read; and the signs that East Asian and typeset text uses in the place of ASCII's mean the same.

const sequence = /[^\0-\x7f]+/g;

const signs: Readonly<Record<string, string>> = {
  "：": ":",
  "＝": "=",
  "，": ",",
  "、": ",",
  "；": ";",
  "。": ".",
  "（": "(",
  "）": ")",
  "【": "[",
  "】": "]",
  "→": "->",
  "⇒": "=>",
  "｜": "|",
  "\u00a0": " ",
  "\u3000": " ",
  "\u200b": "",
  "\ufeff": "",
};
for (const quote of "“”„«»「」『』《》＂") (signs as Record<string, string>)[quote] = '"';
for (const quote of "‘’‚‹›＇") (signs as Record<string, string>)[quote] = "'";
const sign = new RegExp(`[${Object.keys(signs).join("")}]`, "g");

/**
 * The same text with UTF-8 decoded, those signs in ASCII and every line ended by a line feed alone; bytes that are no UTF-8
 * stay what they are. Lengths may change.
 */
export function asWritten(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!/[^\0-\x7f]/.test(lines)) return lines;
  return lines.replace(sequence, decoded).replace(sign, (one) => signs[one]!);
}

function decoded(run: string): string {
  let written = "";
  const bytes = Array.from({ length: run.length }, (_, index) => (run.charCodeAt(index) < 0x100 ? run.charCodeAt(index) : -1));
  for (let at = 0; at < bytes.length; ) {
    const width = widthAt(bytes, at);
    if (width === 1) written += run[at]!;
    else {
      let code = bytes[at]! & (0xff >> (width + 1));
      for (let next = at + 1; next < at + width; next++) code = (code << 6) | (bytes[next]! & 0x3f);
      written += code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    }
    at += width;
  }
  return written;
}

function widthAt(bytes: readonly number[], at: number): number {
  const first = bytes[at]!;
  const width = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
  for (let next = at + 1; next < at + width; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80 || bytes[next]! < 0) return 1;
  return width;
}
