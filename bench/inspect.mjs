// How fast one thread inspects: the sources of every installed package, as they lie in node_modules. Prints megabytes per
// second for the prefilter and its parts, for whole inspections, and for the contents that have no place at all.
// node bench/inspect.mjs [MEGABYTES]
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = Number(process.argv[2] ?? 60) * 1e6;

async function load() {
  const outfile = join(tmpdir(), `inspect-bench-${process.pid}.mjs`);
  const source = (path) => `export * from ${JSON.stringify(join(root, "packages/core/src", path))};`;
  const parts = ["inspect.ts", "inspect/has-places.ts", "prefilter/find-places.ts", "prefilter/find-runs.ts", "prefilter/find-marks.ts"];
  parts.push("prefilter/find-phrases.ts", "prefilter/find-byte-lists.ts", "prefilter/find-escapes.ts", "decode/documents.ts");
  await build({
    stdin: { contents: parts.map(source).join("\n"), resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile,
    logLevel: "error",
  });
  const loaded = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return loaded;
}

const contents = [];
let total = 0;
function collect(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (total > wanted) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) collect(path);
    else if (entry.isFile() && /\.(m?[jt]sx?|cjs|json|md|css|html|ya?ml|txt)$/.test(entry.name)) {
      // A copy of its own, as a blob out of a pack would be.
      const bytes = new Uint8Array(readFileSync(path));
      contents.push(bytes);
      total += bytes.length;
    }
  }
}

const core = await load();
collect(join(root, "node_modules/.pnpm"));
const clean = contents.filter((bytes) => !core.hasPlaces(bytes));
const cleanTotal = clean.reduce((sum, bytes) => sum + bytes.length, 0);
console.log(
  `${contents.length} files, ${(total / 1e6).toFixed(1)} MB; ${clean.length} of them, ${(cleanTotal / 1e6).toFixed(1)} MB, have no place`,
);

function measure(name, bytes, list, work) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const begun = process.cpuUsage().user;
    for (const one of list) work(one);
    best = Math.min(best, process.cpuUsage().user - begun);
  }
  console.log(`${name.padEnd(42)} ${(bytes / best).toFixed(0).padStart(6)} MB/s`);
}

for (const part of ["findRuns", "findMarks", "findPhrases", "findByteLists", "findEscapes", "isArchive", "findPlaces", "hasPlaces"])
  measure(part, total, contents, core[part]);
measure("inspect, without places", cleanTotal, clean, (bytes) => core.inspect(bytes, { detectors: core.detectors }));
measure("inspect, everything, no detectors", total, contents, (bytes) => core.inspect(bytes, { detectors: [] }));
measure("inspect, everything, all detectors", total, contents, (bytes) => core.inspect(bytes, { detectors: core.detectors }));
