// npm run bench [-- REPOSITORY] [--runs N] [--write]: the whole history of a large repository, and the hooks, against git,
// bare Node and every rival that is installed. Runs of all candidates alternate, so that a busy machine slows all alike;
// ratios are of medians. `--write` puts the table into docs/performance.md.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateRepository } from "./generate.mjs";
import { hookCases } from "./hooks.mjs";
import { alternate, output, SCANNER } from "./measure.mjs";
import { rivals } from "./rivals.mjs";
import { historyTable, hookTable } from "./table.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "5" },
    write: { type: "boolean", default: false },
    "skip-rivals": { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
const note = (text) => process.stderr.write(`${text}\n`);

if (!existsSync(SCANNER)) throw new Error("build first: npm run build");
const given = positionals[0] === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0]);
const repository = given ?? generateRepository(join(tmpdir(), "hodlguard-bench"), note);

const sizes = output("git", [
  "-C",
  repository,
  "cat-file",
  "--batch-all-objects",
  "--unordered",
  "--buffer",
  "--batch-check=%(objectname) %(objecttype) %(objectsize)",
])
  .split("\n")
  .map((line) => line.split(" "))
  .filter(([, type]) => type === "blob");
const blobs = { count: sizes.length, bytes: sizes.reduce((sum, [, , size]) => sum + Number(size), 0) };
const names = sizes.map(([oid]) => `${oid}\n`).join("");
note(`${blobs.count} blobs, ${(blobs.bytes / 1e9).toFixed(2)} GB`);

const git = {
  name: "git cat-file --batch, all blobs, one process",
  command: "git",
  args: ["-C", repository, "cat-file", "--batch", "--buffer"],
  input: names,
};
const scan = (name, ...args) => ({
  name,
  command: process.execPath,
  args: [SCANNER, "history", "--repo", repository, "--format", "json", ...args],
  accept: [0, 1, 3],
});
// Without the cache, so that every run is a first one; and with one that the first, uncounted run fills.
const fresh = { HODLGUARD_CACHE: "0" };
const state = mkdtempSync(join(tmpdir(), "hodlguard-state-"));
const again = { HODLGUARD_CACHE: "1", XDG_STATE_HOME: state };
const cache = join(output("git", ["-C", repository, "rev-parse", "--path-format=absolute", "--git-common-dir"]).trim(), "hodlguard");
const hadCache = existsSync(cache);
const candidates = [
  git,
  { ...scan("hodlguard history, 2 threads", "--threads", "2"), env: fresh },
  { ...scan("hodlguard history, 1 thread", "--threads", "1"), env: fresh },
  { ...scan("hodlguard history again, 2 threads", "--threads", "2"), env: again },
];
const present = values["skip-rivals"] ? [] : rivals(repository, note);
const history = alternate([...candidates, ...present], runs, note);
rmSync(state, { recursive: true });
if (!hadCache) rmSync(cache, { recursive: true, force: true });
const hooks = hookCases(note).map(({ title, limit, base, candidate }) => ({
  title,
  limit,
  results: alternate([base, candidate], Math.max(runs, 9), note),
}));

const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; Node ${process.version}; ${output("git", ["--version"]).trim()}`;
const subject = given === null ? "the generated repository" : "a repository given by path";
const text = [
  `Machine: ${machine}. Input: ${subject}, ${blobs.count.toLocaleString("en")} blobs, ${(blobs.bytes / 1e9).toFixed(2)} GB of blob bytes. ${runs} runs each, alternating.`,
  historyTable(history, blobs),
  hookTable(hooks),
].join("\n\n");
process.stdout.write(`${text}\n`);
if (values.write) {
  const page = fileURLToPath(new URL("../docs/performance.md", import.meta.url));
  const [before, after] = ["<!-- table -->", "<!-- /table -->"];
  const old = readFileSync(page, "utf8");
  writeFileSync(page, `${old.slice(0, old.indexOf(before) + before.length)}\n\n${text}\n\n${old.slice(old.indexOf(after))}`);
}
