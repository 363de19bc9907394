// The labelled samples as a plain Node 20 script can have them: every sample file bundled into a temporary folder.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const source = fileURLToPath(new URL("../fixtures/src", import.meta.url));

/** Every sample, and what scores them. */
export async function loadSamples() {
  const folder = mkdtempSync(join(tmpdir(), "hodlguard-samples-"));
  try {
    await build({
      entryPoints: [`${source}/samples/**/*.ts`, `${source}/evaluation/*.ts`].map((path) => path.replaceAll("\\", "/")),
      outdir: folder,
      outbase: source,
      bundle: true,
      splitting: true,
      chunkNames: "chunks/[name]-[hash]",
      platform: "node",
      format: "esm",
      logLevel: "warning",
    });
    const { allSamples } = await import(pathToFileURL(join(folder, "samples", "all-samples.js")).href);
    const { scoreSamples } = await import(pathToFileURL(join(folder, "evaluation", "score-samples.js")).href);
    const { sampleFindings } = await import(pathToFileURL(join(folder, "evaluation", "sample-findings.js")).href);
    return { samples: await allSamples(), scoreSamples, sampleFindings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
