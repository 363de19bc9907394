// The import law: arrows run one way. A file imports only from its own room or from one that stands before it in the list,
// a package only from the packages it may, and files never in a circle.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Per package: its rooms from the lowest to the highest, and which packages it may import (null: any outside library). */
const law = {
  core: {
    rooms: [
      "facts",
      "decode",
      "prefilter",
      "peel",
      "validate",
      "score",
      "surroundings",
      "detect",
      "seal",
      "inspect",
      "judge",
      "report",
      "render",
    ],
    packages: [/^@noble\//, /^@scure\//, /^fflate$/],
  },
  git: { rooms: ["command", "repository", "objects", "commits", "fetch"], packages: [/^node:/, /^simple-git$/] },
  scan: {
    rooms: ["policy", "tampering", "sources", "inspection"],
    packages: [/^node:/, /^@hodlguard\/(core|core\/(inspect|places)|git|scan\/configuration)$/, /^(yaml|micromatch|re2js|smol-toml)$/],
  },
  cli: {
    rooms: ["terminal", "hooks", "credentials", "commands"],
    packages: [
      /^node:/,
      /^@hodlguard\/(core|core\/(inspect|places|text)|git|scan|scan\/(quick-look|thread|configuration))$/,
      /^yargs(\/|$)/,
    ],
  },
  action: {
    rooms: [],
    packages: [/^node:/, /^@hodlguard\/(core|core\/(inspect|places|text)|git|scan|scan\/thread)$/, /^@actions\/core$/],
  },
};

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;"']*?from\s*["']([^"']+)["']|import\s*\(\s*["']([^"']+)["']\s*\)|(?:^|\n)\s*import\s*["']([^"']+)["']/g;
const faults = [];

for (const [name, { rooms, packages }] of Object.entries(law)) {
  const src = join(root, "packages", name, "src");
  const graph = new Map();
  for (const file of readdirSync(src, { recursive: true }).filter((file) => file.endsWith(".ts"))) {
    const path = join(src, file);
    const targets = [];
    for (const match of readFileSync(path, "utf8").matchAll(importPattern)) {
      const specifier = match[1] ?? match[2] ?? match[3];
      if (!specifier.startsWith(".")) {
        if (!packages.some((allowed) => allowed.test(specifier)))
          faults.push(`${name}/${file} imports ${specifier}, which ${name} may not`);
        continue;
      }
      const target = resolve(dirname(path), specifier);
      if (relative(src, target).startsWith("..")) faults.push(`${name}/${file} imports ${specifier}, outside its package`);
      targets.push(target);
      const [from, to] = [roomOf(src, path), roomOf(src, target)];
      if (from === to || from === null) continue;
      if (to === null) faults.push(`${name}/${file} imports ${specifier}: a room may not import the package's top level`);
      else if (!rooms.includes(from) || !rooms.includes(to))
        faults.push(`${name}/${file}: room ${rooms.includes(from) ? to : from} is not in the law`);
      else if (rooms.indexOf(to) > rooms.indexOf(from)) faults.push(`${name}/${file} imports ${specifier}: ${to} stands above ${from}`);
    }
    graph.set(path, targets);
  }
  for (const circle of circles(graph)) faults.push(`circle: ${circle.map((path) => relative(src, path)).join(" → ")}`);
}

/** First folder below src, or null for files directly in src. */
function roomOf(src, path) {
  const parts = relative(src, path).split(sep);
  return parts.length > 1 ? parts[0] : null;
}

function circles(graph) {
  const found = [];
  const state = new Map();
  const trail = [];
  const visit = (path) => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      found.push([...trail.slice(trail.indexOf(path)), path]);
      return;
    }
    state.set(path, "open");
    trail.push(path);
    for (const target of graph.get(path) ?? []) visit(target);
    trail.pop();
    state.set(path, "done");
  };
  for (const path of graph.keys()) visit(path);
  return found;
}

for (const fault of faults) console.error(`import law: ${fault}`);
console.log(faults.length === 0 ? "import law: kept" : `import law: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
