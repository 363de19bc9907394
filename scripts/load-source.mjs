// Lets a plain Node 20 script import the workspace's TypeScript sources: one bundle in a temporary folder, gone at once.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The exports of the TypeScript module at `path`, which is relative to the repository's root. */
export async function loadSource(path) {
  const folder = mkdtempSync(join(tmpdir(), "hodlguard-source-"));
  try {
    const outfile = join(folder, "module.mjs");
    await build({ entryPoints: [join(root, path)], outfile, bundle: true, platform: "node", format: "esm", logLevel: "warning" });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
