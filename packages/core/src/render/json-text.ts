// JSON as text that is safe to look at: what JSON lets stand as it is, but reorders, hides or controls text on a terminal, is
// written as an escape. Whoever parses it gets the same value.

/** C1 controls, line and paragraph separators, marks that reorder or hide text, tag characters; JSON itself escapes the rest. */
const unsafe =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: code points are listed one by one on purpose.
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");

/** Two blanks of indentation so that a person can read it too, and a line end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2).replace(unsafe, escaped)}\n`;
