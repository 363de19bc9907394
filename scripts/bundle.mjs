// esbuild's settings for what is committed: one readable ESM file per entry, the same bytes from every clone.
import { build } from "esbuild";

const banner = "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** Bundles `entries` (output name → source) of the package in the current folder into `outdir`; `requires`: some of it is CommonJS. */
export async function bundle(entries, { outdir = "dist", alias = {}, define = {}, external = [], requires = true } = {}) {
  await build({
    entryPoints: entries,
    outdir,
    alias,
    define,
    external,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    charset: "utf8",
    legalComments: "inline",
    logLevel: "warning",
    banner: { js: requires ? banner : "" },
  });
}
