// Bundles the CLI: one file plus its worker, no runtime dependency.
import { readFileSync } from "node:fs";
import { bundle } from "../../scripts/bundle.mjs";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

await bundle(
  { cli: "src/cli.ts" },
  { define: { HODLGUARD_VERSION: JSON.stringify(version) }, alias: { "string-width": "./src/terminal/string-width.ts" } },
);
