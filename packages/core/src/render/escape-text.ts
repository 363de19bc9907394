// Names and messages from a repository are hostile: a control character can move the cursor, forge lines or, on a CI
// runner, start a command. Renderers for people pass every foreign text through here.

/** C0 and C1 controls, line and paragraph separators, and the marks that reorder or hide text. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: code points are listed one by one on purpose.
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/**
 * What a CI runner takes for a command in the plain log of any program: `::` where a line may begin (a long line is wrapped
 * at any blank), and the older `##[` anywhere.
 */
const commands = /(?<=^|\s):(?=:)|#(?=#\[)/g;

/** One line of printable text: unsafe characters become `\n`, `\t` or `\u{...}`, and nothing in it starts a command. */
export const escapeText = (text: string): string => text.replace(unsafe, shown).replace(commands, shown);

function shown(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\t") return "\\t";
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
