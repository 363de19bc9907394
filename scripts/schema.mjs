// Writes packages/cli/schema.json from the configuration's table of keys.
import { writeFileSync } from "node:fs";
import { build } from "esbuild";

const entry = new URL("../packages/scan/src/policy/json-schema.ts", import.meta.url);
const { outputFiles } = await build({ entryPoints: [entry.pathname], bundle: true, platform: "node", format: "esm", write: false });
const { configurationSchema } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
writeFileSync(new URL("../packages/cli/schema.json", import.meta.url), `${JSON.stringify(configurationSchema(), null, 2)}\n`);
