// How well the detectors do on every labelled sample: `npm run evaluate` prints a table per family and writes
// `fixtures/scores.json`, which is committed, so that a loss shows in review (a test compares it too). Where secretlint is
// installed (in node_modules or on PATH), its score on the same samples is printed beside ours.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadSamples } from "./load-samples.mjs";
import { loadSource } from "./load-source.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { samples, scoreSamples, sampleFindings } = await loadSamples();
const core = await loadSource("packages/core/test/evaluation/core.ts");
const findingsOf = sampleFindings(core);
const { families, faults } = scoreSamples(samples, findingsOf);

const percent = (rate) => `${(rate * 100).toFixed(1)} %`.padStart(8);
console.log(
  `${"family".padEnd(18)}${"labels".padStart(7)}${"decoys".padStart(7)}${"missed".padStart(7)}${"wrong".padStart(7)}   recall precision       F1 severity`,
);
for (const [family, score] of Object.entries(families)) {
  const counts = [score.labels, score.decoys, score.labels - score.found, score.wrong].map((count) => String(count).padStart(7)).join("");
  const severity = score.found === 0 ? 1 : score.severity / score.found;
  console.log(`${family.padEnd(18)}${counts}${[score.recall, score.precision, score.f1, severity].map(percent).join(" ")}`);
}
for (const fault of faults) console.log(`  ${fault}`);
writeFileSync(join(root, "fixtures/scores.json"), `${JSON.stringify({ families, faults }, null, 2)}\n`);

const command = secretlint();
if (command === null) console.log("\nsecretlint is not installed; its column is left out");
else compare(command);

/** Sample by sample: is anything reported in it or not. That is all that two tools with different rules can be asked alike. */
function compare(command) {
  const theirs = runSecretlint(command);
  console.log(`\n${"samples with any finding".padEnd(26)}${"hodlguard".padStart(20)}${"secretlint".padStart(20)}`);
  for (const family of Object.keys(families)) {
    const row = (sampled, label) => {
      if (sampled.length === 0) return;
      const ours = sampled.filter((sample) => findingsOf(sample).length > 0).length;
      const other = sampled.filter((sample) => theirs.has(sample)).length;
      const cell = (count) => `${count} of ${sampled.length}`.padStart(20);
      console.log(`${`${family}, ${label}`.padEnd(26)}${cell(ours)}${cell(other)}`);
    };
    const own = samples.filter((sample) => sample.family === family);
    row(
      own.filter(({ expect }) => expect.length > 0),
      "hits",
    );
    row(
      own.filter(({ expect }) => expect.length === 0),
      "decoys",
    );
  }
}

function secretlint() {
  const names = [process.env.SECRETLINT, join(root, "node_modules/.bin/secretlint"), "secretlint"];
  return names.find((name) => name && spawnSync(name, ["--version"]).status === 0) ?? null;
}

function runSecretlint(command) {
  const folder = mkdtempSync(join(tmpdir(), "hodlguard-evaluate-"));
  try {
    const places = new Map();
    samples.forEach((sample, index) => {
      const path = join(folder, String(index), sample.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, sample.content);
      places.set(String(index), sample);
    });
    const config = join(folder, ".secretlintrc.json");
    writeFileSync(config, JSON.stringify({ rules: [{ id: "@secretlint/secretlint-rule-preset-recommend" }] }));
    const report = join(folder, "report.json");
    const args = ["--secretlintrc", config, "--format", "json", "--output", report, `${folder}/*/**/*`, `${folder}/*/**/.*`];
    // It looks for its rules from where it is installed.
    const { stderr } = spawnSync(command, args, { encoding: "utf8", cwd: existsSync(command) ? dirname(command) : folder });
    if (!existsSync(report)) throw new Error(`${basename(command)} wrote no report: ${stderr.slice(0, 500)}`);
    const found = new Set();
    for (const { filePath, messages } of JSON.parse(readFileSync(report, "utf8")))
      if (messages.length > 0) found.add(places.get(filePath.slice(folder.length + 1).split(/[\\/]/)[0]));
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
