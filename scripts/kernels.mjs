// Compiles the kernels in packages/core/kernel into the source files that carry their bytes: `npm run kernels`. With `--check`
// nothing is written, and it fails where a file differs. A file for each, so that a start parses none that it cannot need.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = fileURLToPath(new URL("../packages/core/kernel", import.meta.url));
const target = new URL("../packages/core/src/prefilter/kernels/", import.meta.url);

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
  return `// Made by scripts/kernels.mjs from packages/core/kernel/${file}: a WebAssembly module in base64.

export const ${file.replace(".ts", "")}Kernel = [
${rows.map((row) => `  "${row}",\n`).join("")}] as const;
`;
}

// A folder holds the parts of the kernel of its name.
const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
for (const file of files.map(({ name }) => name).sort()) {
  const source = await compile(file);
  const to = new URL(file, target);
  if (!process.argv.includes("--check")) writeFileSync(to, source);
  else if (readFileSync(to, "utf8") !== source) {
    console.error(`packages/core/src/prefilter/kernels/${file} is not what packages/core/kernel compiles to: run \`npm run kernels\``);
    process.exitCode = 1;
  }
}
