// Counts which letter follows which in the names of all installed packages' sources, and prints the table that
// packages/core/src/prefilter/names.ts reads: 28 rows (a-z, digit, separator) of 28 costs in quarter bits, from "0" on.
// node scripts/name-table.mjs
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MOST = 40e6;
const SIZE = 28;
let read = 0;
const names = new Set();

function collect(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (read > MOST) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) collect(path);
    else if (entry.isFile() && /\.(m?[jt]sx?|cjs|json|md|css|html|ya?ml)$/.test(entry.name)) {
      const text = readFileSync(path, "latin1");
      read += text.length;
      for (const [name] of text.matchAll(/(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/=_-]{5,60}(?![A-Za-z0-9+/=_-])/g)) names.add(name);
    }
  }
}

const symbol = (character) => (/[a-z]/i.test(character) ? character.toLowerCase().charCodeAt(0) - 97 : /[0-9]/.test(character) ? 26 : 27);

collect(join(fileURLToPath(new URL("..", import.meta.url)), "node_modules/.pnpm"));
const counts = Array.from({ length: SIZE }, () => new Array(SIZE).fill(0.5));
for (const name of names) {
  // Digests and the like are what the table must tell names from.
  if ((name.match(/\d/g)?.length ?? 0) > name.length / 4 || /^(?=.*\d.*\d)[0-9a-f]+$/i.test(name)) continue;
  for (let index = 1; index < name.length; index++) counts[symbol(name[index - 1])][symbol(name[index])]++;
}
for (const row of counts) {
  const sum = row.reduce((a, b) => a + b);
  console.log(
    `  "${row
      .map((count) => String.fromCharCode(48 + Math.min(70, Math.round(-4 * Math.log2(count / sum)))))
      .join("")
      .replaceAll("\\", "\\\\")}",`,
  );
}
