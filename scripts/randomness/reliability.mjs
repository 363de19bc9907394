// How far the score may be believed: on strings held out from training and calibration, says how often a score of p was
// right p of the time. Draws docs/entropy-reliability.svg and renews the figures in docs/entropy.md.
// With a folder as argument it also counts how many of the tokens written in its text files score high.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadSource } from "../load-source.mjs";
import { tokensBelow, writtenTokens } from "./corpus.mjs";
import { labelled } from "./labelled.mjs";

const docs = (name) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
const { randomSourceScore } = await loadSource("packages/core/src/score/measure-randomness.ts");

const BINS = 10;
const examples = labelled(writtenTokens()["held-out"], "held-out").map((example) => ({
  ...example,
  score: randomSourceScore(example.text),
}));
const bins = Array.from({ length: BINS }, () => ({ count: 0, random: 0, sum: 0 }));
for (const { score, random } of examples) {
  const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))];
  bin.count++;
  bin.sum += score;
  if (random) bin.random++;
}
const mean = (of) => examples.reduce((sum, example) => sum + of(example), 0) / examples.length;
const outcome = ({ random }) => (random ? 1 : 0);
const clamp = (p) => Math.min(1 - 1e-12, Math.max(1e-12, p));
const figures = {
  strings: examples.length,
  brier: mean((example) => (example.score - outcome(example)) ** 2),
  logLoss: mean((example) => -Math.log(clamp(example.random ? example.score : 1 - example.score))),
  ece: bins.reduce((sum, { count, random, sum: scores }) => sum + Math.abs(random - scores), 0) / examples.length,
  auc: areaUnderCurve(),
  writtenAbove: share(
    (example) => !example.random,
    (score) => score >= 0.9,
  ),
  randomBelow: share(
    (example) => example.random,
    (score) => score < 0.9,
  ),
  longRandomBelow: share(
    (example) => example.random && example.text.length >= 20,
    (score) => score < 0.9,
  ),
};

function share(which, test) {
  const some = examples.filter(which);
  return some.filter(({ score }) => test(score)).length / some.length;
}

/** The chance that a random string scores above a written one, ties half. */
function areaUnderCurve() {
  const sorted = [...examples].sort((a, b) => a.score - b.score);
  let written = 0;
  let wins = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end].score === sorted[start].score) end++;
    const tie = sorted.slice(start, end);
    const random = tie.filter(({ random }) => random).length;
    wins += random * (written + (tie.length - random) / 2);
    written += tie.length - random;
    start = end;
  }
  return wins / (written * (examples.length - written));
}

const percent = (rate, digits = 2) => `${(rate * 100).toFixed(digits)} %`;
const table = `| figure | value |
| --- | --- |
| held-out strings, half of them random | ${figures.strings} |
| Brier score (0 is perfect, 0.25 is a coin) | ${figures.brier.toFixed(4)} |
| expected calibration error, ten bins | ${figures.ece.toFixed(4)} |
| log loss | ${figures.logLoss.toFixed(4)} |
| area under the ROC curve | ${figures.auc.toFixed(5)} |
| written strings that score 0.9 or more | ${percent(figures.writtenAbove)} |
| random strings that score under 0.9 | ${percent(figures.randomBelow)} |
| the same for those of 20 characters or more | ${percent(figures.longRandomBelow)} |

| score | strings | mean score | random among them |
| --- | --- | --- | --- |
${bins
  .map(
    ({ count, random, sum }, index) =>
      `| ${(index / BINS).toFixed(1)} to ${((index + 1) / BINS).toFixed(1)} | ${count} | ${count ? (sum / count).toFixed(3) : "-"} | ${count ? (random / count).toFixed(3) : "-"} |`,
  )
  .join("\n")}`;
console.log(table);

const page = readFileSync(docs("entropy.md"), "utf8");
const [open, close] = ["<!-- reliability -->", "<!-- /reliability -->"];
writeFileSync(docs("entropy.md"), `${page.slice(0, page.indexOf(open) + open.length)}\n${table}\n${page.slice(page.indexOf(close))}`);
writeFileSync(docs("entropy-reliability.svg"), drawing());

/** Observed share over mean score with Wilson's 95 % intervals, and below it how many strings each bin holds (logarithmic). */
function drawing() {
  const [size, left, top, bars] = [360, 60, 20, 90];
  const x = (p) => left + p * size;
  const y = (p) => top + (1 - p) * size;
  const base = top + size + 50 + bars;
  const tallest = Math.log10(Math.max(...bins.map(({ count }) => count)) + 1);
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const parts = [
    `<rect width="460" height="${base + 50}" fill="#fff"/>`,
    ...ticks.flatMap((tick) => [
      `<path d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}" stroke="#e5e7eb"/>`,
      `<text x="${x(tick)}" y="${y(0) + 18}" text-anchor="middle">${tick}</text>`,
      `<text x="${left - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    ]),
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#9ca3af" stroke-dasharray="4 4"/>`,
    `<text x="16" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 16 ${y(0.5)})">share made by a random source</text>`,
    `<text x="${x(0.5)}" y="${y(0) + 36}" text-anchor="middle">score</text>`,
  ];
  const points = [];
  bins.forEach(({ count, random, sum }, index) => {
    const height = (Math.log10(count + 1) / tallest) * bars;
    parts.push(
      `<rect x="${x(index / BINS) + 2}" y="${(base - height).toFixed(1)}" width="${size / BINS - 4}" height="${height.toFixed(1)}" fill="#93c5fd"/>`,
    );
    parts.push(`<text x="${x((index + 0.5) / BINS)}" y="${base + 14}" text-anchor="middle" font-size="9">${count}</text>`);
    if (count === 0) return;
    const [low, high] = wilson(random, count);
    const at = x(sum / count).toFixed(1);
    points.push(`${at} ${y(random / count).toFixed(1)}`);
    parts.push(`<path d="M${at} ${y(low).toFixed(1)}V${y(high).toFixed(1)}" stroke="#1d4ed8"/>`);
    parts.push(`<circle cx="${at}" cy="${y(random / count).toFixed(1)}" r="4" fill="#1d4ed8"/>`);
  });
  parts.push(`<path d="M${points.join("L")}" fill="none" stroke="#1d4ed8"/>`);
  parts.push(`<text x="${x(0.5)}" y="${base + 34}" text-anchor="middle">held-out strings in each bin</text>`);
  parts.push(`<text x="${x(0.04)}" y="${y(0.94)}">Brier ${figures.brier.toFixed(4)}, calibration error ${figures.ece.toFixed(4)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 460 ${base + 50}" font-family="sans-serif" font-size="12" role="img" aria-label="Reliability of the score on held-out strings">\n${parts.join("\n")}\n</svg>\n`;
}

function wilson(hits, count) {
  const z = 1.96;
  const p = hits / count;
  const middle = (p + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const half = (z * Math.sqrt((p * (1 - p)) / count + (z * z) / (4 * count * count))) / (1 + (z * z) / count);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

for (const folder of process.argv.slice(2)) {
  const tokens = new Set([...tokensBelow(folder)].filter((token) => token.length >= 16));
  const high = [...tokens].filter((token) => randomSourceScore(token) >= 0.9);
  console.log(
    `${folder}: ${high.length} of ${tokens.size} distinct tokens of 16 characters or more score 0.9 or more (${percent(high.length / tokens.size)})`,
  );
  if (process.env.SHOW) console.log(high.slice(0, 200).join("\n"));
}
