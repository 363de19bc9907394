// jest for one package (the current folder), with native ESM switched on and the counts left behind for the summary.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const jest = fileURLToPath(new URL("../node_modules/jest/bin/jest.js", import.meta.url));
const args = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", jest, "--passWithNoTests"];
const { status } = spawnSync(process.execPath, [...args, "--json", "--outputFile=.jest-results.json", ...process.argv.slice(2)], {
  stdio: ["ignore", "ignore", "inherit"],
});
process.exitCode = status ?? 1;
