// One jest setting for every package: native ESM, TypeScript by esbuild, sources of the workspace packages (no build needed).
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/[\\/]$/, "");

export default {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "^.+\\.ts$": `${root}/jest.esbuild.cjs` },
  testTimeout: 60_000,
  // Left to itself jest spares one core; on two, that is half of them.
  maxWorkers: "100%",
};
