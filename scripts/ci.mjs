// What must hold before anything lands: every test, lint, types, the import law, no unused code, and committed bundles that
// are what the sources build. Ends with one line `N passed, N failed` in which each of these checks counts as one.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { setUp } from "./setup.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

function run(command, args, options = {}) {
  const { status, stdout } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
    ...options,
  });
  return { ok: status === 0, stdout: stdout ?? "" };
}

const bin = (name) => ["node", [`node_modules/${name}`]];

setUp();
const tests = run("node", ["scripts/test.mjs"]);
process.stdout.write(tests.stdout);
const [, passedTests, failedTests] = /(\d+) passed, (\d+) failed\s*$/.exec(tests.stdout) ?? [null, "0", "1"];
let passed = Number(passedTests);
let failed = Number(failedTests) + (tests.ok || Number(failedTests) > 0 ? 0 : 1);

const checks = [
  ["lint and format", ...bin("@biomejs/biome/bin/biome"), ["ci", "."]],
  ["types", ...bin("typescript/bin/tsc"), ["-b"]],
  ["import law", "node", ["scripts/import-law.mjs"]],
  ["no unused files, exports or dependencies", ...bin("knip/bin/knip.js")],
  ["committed kernels are what their sources compile to", "node", ["scripts/kernels.mjs", "--check"]],
  ["committed bundles are what the sources build", "git", ["status", "--porcelain", "--", "packages/cli/dist", "packages/action/dist"]],
];
for (const [name, command, args, more = []] of checks) {
  const { ok, stdout } = run(command, [...args, ...more]);
  // git status succeeds either way; what it prints is the difference.
  const good = ok && (command !== "git" || stdout === "");
  if (!good) process.stdout.write(stdout);
  console.log(`${good ? "ok" : "FAILED"}: ${name}`);
  if (good) passed++;
  else failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > checks.length ? 0 : 1;
