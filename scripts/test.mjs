// Every test of every package from a fresh clone: set up, build, run jest through turbo, then print `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setUp } from "./setup.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = [...readdirSync(join(root, "packages")).map((name) => join("packages", name)), "fixtures"];
const resultsOf = (name) => join(root, name, ".jest-results.json");

setUp();
for (const name of packages) rmSync(resultsOf(name), { force: true });
// One package at a time: jest itself uses all cores.
const args = ["scripts/turbo.mjs", "run", "test", "--force", "--continue", "--concurrency=1", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });

let [passed, failed] = [0, 0];
for (const name of packages.filter((name) => existsSync(resultsOf(name)))) {
  const result = JSON.parse(readFileSync(resultsOf(name), "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = status === 0 && failed === 0 && passed > 0 ? 0 : 1;
