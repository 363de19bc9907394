// Compiles the kernels in packages/core/kernel into the source file that carries their bytes: `npm run kernels`. With `--check`
// nothing is written, and it fails where the file differs.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = fileURLToPath(new URL("../packages/core/kernel", import.meta.url));
const target = new URL("../packages/core/src/prefilter/kernels.ts", import.meta.url);

async function compile(file) {
  let binary = null;
  const options = ["--runtime", "stub", "--importMemory", "--enable", "simd", "-O3", "--outFile", "kernel.wasm"];
  const { error, stderr } = await asc.main([file, "--baseDir", folder, ...options], {
    writeFile(name, contents) {
      if (name === "kernel.wasm") binary = contents;
    },
  });
  if (error !== null || binary === null) throw new Error(`${file} does not compile: ${stderr.toString()}`);
  const rows = Buffer.from(binary)
    .toString("base64")
    .match(/.{1,120}/g);
  return `  ${file.replace(".ts", "")}: [\n${rows.map((row) => `    "${row}",\n`).join("")}  ],\n`;
}

const compiled = await Promise.all(readdirSync(folder).sort().map(compile));
const source = `// Made by scripts/kernels.mjs from packages/core/kernel: WebAssembly modules in base64.

export const kernels = {
${compiled.join("")}} as const;
`;
if (!process.argv.includes("--check")) writeFileSync(target, source);
else if (readFileSync(target, "utf8") !== source) {
  console.error("packages/core/src/prefilter/kernels.ts is not what packages/core/kernel compiles to: run `npm run kernels`");
  process.exitCode = 1;
}
