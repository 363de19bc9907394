// Bundles the CLI: one file plus its worker, no runtime dependency.
import { readFileSync } from "node:fs";
import { bundle } from "../../scripts/bundle.mjs";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

// cli.js is what every start parses; what an innocent commit never needs lies in worker.js, which worker threads run too.
await bundle(
  { cli: "src/cli.ts", worker: "src/worker.ts" },
  {
    external: ["./worker.js"],
    define: { HODLGUARD_VERSION: JSON.stringify(version) },
    alias: { "string-width": "./src/terminal/string-width.ts" },
  },
);
