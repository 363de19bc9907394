// Writes `packages/core/src/score/counts.ts` and `calibration.ts` anew from the installed packages. The same lock file
// gives the same files. Run it when the models change, then `npm run reliability`.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadSource } from "../load-source.mjs";
import { writtenTokens } from "./corpus.mjs";
import { packTables } from "./count-written.mjs";
import { labelled } from "./labelled.mjs";
import { fitLogistic } from "./logistic.mjs";

const score = (name) => fileURLToPath(new URL(`../../packages/core/src/score/${name}`, import.meta.url));
const parts = writtenTokens();

const symbols = await loadSource("packages/core/src/score/symbols.ts");
const { letters, classes, digits, signs } = packTables(parts.train, symbols);
const lines = Array.from({ length: symbols.LETTER_BASE }, (_, first) =>
  letters.slice(first * symbols.LETTER_BASE, (first + 1) * symbols.LETTER_BASE).join(""),
);
writeFileSync(
  score("counts.ts"),
  `// Made by scripts/randomness/train.mjs from the identifiers and words of the installed packages: counts alone, smoothed and
// rounded to fifths of a bit, one character each (A is 0 bits, / is 12.6). No text of any package is in here.

/** One line for each first symbol; in it 27 second symbols of 26 letters each. */
export const letters: readonly string[] = ${JSON.stringify(lines)};

export const classes = ${JSON.stringify(classes.join(""))};

export const digits = ${JSON.stringify(digits.join(""))};

export const signs = ${JSON.stringify(signs)};
`,
);

const { evidenceOf } = await loadSource("packages/core/src/score/evidence.ts");
const examples = labelled(parts.calibrate, "calibrate").map(({ text, random }) => ({ features: evidenceOf(text).features, random }));
const weights = fitLogistic(examples);
writeFileSync(
  score("calibration.ts"),
  `// Made by scripts/randomness/train.mjs: weights of the logistic function that turns the evidence of a string into the
// probability that a random source made it, fitted to ${examples.length} strings that the tables were not made from.

/** A constant, then one weight for each feature of \`evidence.ts\`. */
export const weights: readonly number[] = ${JSON.stringify(weights.map((weight) => Number(weight.toFixed(4))))};
`,
);
execFileSync("npx", ["biome", "check", "--write", score("counts.ts"), score("calibration.ts")], { stdio: "ignore" });
console.log(`tables from ${parts.train.length} tokens; weights ${weights.map((weight) => weight.toFixed(3)).join(" ")}`);
