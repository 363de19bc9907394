// The main job on real input, from a fresh clone: set up, build, then scan the whole history of a repository (this one by default).
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { setUp } from "./setup.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [path, ...options] = process.argv.slice(2);
// npm starts scripts in the package's root; a relative path means the folder that the user stood in.
const repository = path === undefined ? root : resolve(process.env.INIT_CWD ?? process.cwd(), path);

setUp();
const build = spawnSync(process.execPath, ["scripts/turbo.mjs", "run", "build", "--output-logs=errors-only"], {
  cwd: root,
  stdio: ["ignore", 2, 2],
});
if (build.status !== 0) process.exit(4);
const scan = spawnSync(process.execPath, [`${root}packages/cli/dist/cli.js`, "history", "--repo", repository, ...options], {
  stdio: "inherit",
});
process.exitCode = scan.status ?? 4;
