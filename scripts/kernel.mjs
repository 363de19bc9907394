// Compiles packages/core/kernel/skim.ts into the source file that carries its bytes: `npm run kernel`. With `--check` nothing
// is written, and it fails where the file differs.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = new URL("../packages/core/src/prefilter/skim-kernel.ts", import.meta.url);

let binary = null;
const { error, stderr } = await asc.main(
  [
    "skim.ts",
    "--baseDir",
    `${root}packages/core/kernel`,
    "--runtime",
    "stub",
    "--importMemory",
    "--enable",
    "simd",
    "-O3",
    "--outFile",
    "skim.wasm",
  ],
  {
    writeFile(name, contents) {
      if (name === "skim.wasm") binary = contents;
    },
  },
);
if (error !== null || binary === null) throw new Error(`the kernel does not compile: ${stderr.toString()}`);

const rows = Buffer.from(binary)
  .toString("base64")
  .match(/.{1,120}/g)
  .map((row) => `  "${row}",`)
  .join("\n");
const source = `// Made by scripts/kernel.mjs from packages/core/kernel/skim.ts: a WebAssembly module in base64.

export const kernel: readonly string[] = [
${rows}
];
`;
if (!process.argv.includes("--check")) writeFileSync(target, source);
else if (readFileSync(target, "utf8") !== source) {
  console.error("packages/core/src/prefilter/skim-kernel.ts is not what packages/core/kernel/skim.ts compiles to: run `npm run kernel`");
  process.exitCode = 1;
}
