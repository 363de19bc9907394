// Whole processes, started again and again: wall time, processor time and peak memory of each run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** HODLGUARD_CLI: another build to measure. */
export const SCANNER = process.env.HODLGUARD_CLI ?? fileURLToPath(new URL("../packages/cli/dist/cli.js", import.meta.url));

const TIME = "/usr/bin/time";

export function output(command, args, options = {}) {
  const { stdout, status, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 30, ...options });
  if (error !== undefined || status !== 0) throw error ?? new Error(`${command} ended with ${status}`);
  return stdout;
}

/** One run per candidate and round; a first round warms the disk cache and is not counted. */
export function alternate(candidates, runs, note) {
  const results = candidates.map(({ name, version }) => ({
    name,
    version: version ?? null,
    seconds: [],
    cpu: [],
    memory: [],
    fault: null,
  }));
  for (let round = 0; round <= runs; round++) {
    for (const [index, candidate] of candidates.entries()) {
      const result = results[index];
      if (result.fault !== null) continue;
      const { seconds, cpu, memory, fault } = run(candidate);
      if (fault !== null) {
        result.fault = fault;
        note(`${candidate.name}: ${fault}`);
      } else if (round > 0) {
        result.seconds.push(seconds);
        if (cpu !== null) result.cpu.push(cpu);
        if (memory !== null) result.memory.push(memory);
      }
    }
  }
  return results;
}

function run({ command, args, input = "", cwd, env, accept = [0] }) {
  const folder = mkdtempSync(join(tmpdir(), "hodlguard-time-"));
  const file = join(folder, "time");
  const timed = existsSync(TIME);
  const [program, list] = timed ? [TIME, ["-q", "-o", file, "-f", "%U %S %M", command, ...args]] : [command, args];
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(program, list, { input, cwd, env: { ...process.env, ...env }, stdio: ["pipe", "ignore", "ignore"] });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const [user, system, kilobytes] = timed && existsSync(file) ? readFileSync(file, "utf8").trim().split(" ").map(Number) : [];
  rmSync(folder, { recursive: true });
  const fault = error !== undefined ? error.message : accept.includes(status) ? null : `ended with ${status}`;
  return { seconds, cpu: user === undefined ? null : user + system, memory: kilobytes === undefined ? null : kilobytes * 1024, fault };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
