// Writes the hashes of all listed words into the source file by which the prefilter knows them: `npm run word-slots`. The lists
// themselves are several times as large, and a hook that finds nothing need not parse them.
import { writeFileSync } from "node:fs";
import { loadSource } from "./load-source.mjs";

const { spelledLists } = await loadSource("packages/core/src/validate/wallet/words/word-lists.ts");
const { slotOf, LOW, LAST } = await loadSource("packages/core/src/prefilter/listed-words.ts");

/** The ways from one slot to the next, as `listed-words.ts` reads them. */
function written(words) {
  const slots = [...new Set(words.map((word) => slotOf(word.normalize("NFKD").toLowerCase())))].sort((a, b) => a - b);
  let text = "";
  let before = -1;
  for (const slot of slots) {
    let step = slot - before - 1;
    for (; step >= LAST.count; step = Math.floor(step / LOW.count)) text += String.fromCharCode(LOW.first + (step % LOW.count));
    text += String.fromCharCode(LAST.first + step);
    before = slot;
  }
  return text;
}

const rows = (text) => text.match(/.{1,120}/g).map((row) => `"${row}"`);
const lists = Object.values(spelledLists).map((words) => `  ${rows(written(words())).join(" +\n    ")},\n`);
writeFileSync(
  new URL("../packages/core/src/prefilter/word-slots.ts", import.meta.url),
  `// Made by scripts/word-slots.mjs from the lists in validate/wallet/words: the hashes of their words, in ascending order.

export const wordSlots: readonly string[] = [
${lists.join("")}];
`,
);
