// Names and messages from a repository are hostile: a control character can move the cursor, forge lines or, on a CI
// runner, start a command. Renderers for people pass every foreign text through here.

/** C0 and C1 controls, line and paragraph separators, and the marks that reorder or hide text. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: code points are listed one by one on purpose.
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** One line of printable text: unsafe characters become `\n`, `\t` or `\u{...}`. */
export const escapeText = (text: string): string =>
  text.replace(unsafe, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    return `\\u{${character.codePointAt(0)!.toString(16)}}`;
  });
