// Bundles the CLI, without any runtime dependency, in four files by what a start must parse: `cli.js` always, `worker.js` where
// something suspicious must be inspected (and in worker threads), `commands.js` for everything else, and `configuration.js` where
// there is a configuration.
import { readFileSync } from "node:fs";
import { bundle } from "../../scripts/bundle.mjs";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const define = { HODLGUARD_VERSION: JSON.stringify(version) };
const external = ["./worker.js", "./commands.js", "./configuration.js"];

const inspecting = { "@hodlguard/core/inspect": "./worker.js" };
const configuring = { "@hodlguard/scan/configuration": "./configuration.js" };

await bundle({ cli: "src/cli.ts", worker: "src/worker.ts" }, { define, external, alias: configuring, requires: false });
await bundle({ configuration: "src/configuration.ts" }, { define, external, alias: inspecting });
await bundle(
  { commands: "src/commands.ts" },
  { define, external, alias: { "string-width": "./src/terminal/string-width.ts", ...inspecting, ...configuring } },
);
