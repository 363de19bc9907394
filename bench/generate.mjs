// A large repository from a seed: source-like files that grow and change over thousands of commits, so that most blobs are
// deltas, as in real histories; some data files, a lock file full of digests, and a few fresh fake credentials.
import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Part of the folder's name: a change of the content makes a new repository. */
const EDITION = 1;
const COMMITS = 6_000;
const FILES = 60;
const LINES = 2_200;

/** Path of the bare repository; built when it is not there yet (about 1.1 GB of blob bytes). */
export function generateRepository(folder, note) {
  const path = join(folder, `history-${EDITION}.git`);
  if (existsSync(path)) return path;
  note(`generating ${path}`);
  const building = `${path}.new`;
  rmSync(building, { recursive: true, force: true });
  const git = (args, options = {}) => {
    const { status, stderr } = spawnSync("git", args, { stdio: ["pipe", "ignore", "pipe"], maxBuffer: 1 << 30, ...options });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  };
  git(["init", "-q", "--bare", "-b", "main", building]);
  const make = history();
  // In parts: one stream of all would not fit into one buffer.
  for (let part = make.next(); !part.done; part = make.next())
    git(["-C", building, "fast-import", "--quiet", "--force"], { input: part.value });
  // fast-import has made deltas already; one pack of them is enough.
  git(["-C", building, "repack", "-adq"]);
  renameSync(building, path);
  return path;
}

function* history() {
  const random = source(20261122);
  const words = Array.from({ length: 700 }, () => letters(random, 3 + below(random, 8)));
  const files = Array.from({ length: FILES }, (_, index) => ({
    path: `src/part${index % 7}/file${index}.py`,
    lines: Array.from({ length: LINES }, () => line(random, words)),
  }));
  const lock = Array.from({ length: 400 }, () => `    "sha256:${hex(random, 64)}",`);
  let chunks = [];
  for (let commit = 1; commit <= COMMITS; commit++) {
    const changes = [];
    for (let change = 0; change < 2; change++) {
      const file = files[below(random, FILES)];
      for (let edit = 1 + below(random, 6); edit > 0; edit--) {
        const at = below(random, file.lines.length);
        if (below(random, 4) === 0) file.lines.splice(at, below(random, 3));
        else file.lines.splice(at, below(random, 2), ...Array.from({ length: 1 + below(random, 3) }, () => line(random, words)));
      }
      if (commit % 2000 === 0)
        file.lines[below(random, file.lines.length)] = `binance_api_key, binance_api_secret = "${token(random)}", "${token(random)}"`;
      changes.push([file.path, file.lines.join("\n")]);
    }
    if (commit % 40 === 0) {
      lock[below(random, lock.length)] = `    "sha256:${hex(random, 64)}",`;
      changes.push(["poetry.lock", lock.join("\n")]);
    }
    const from = commit > 1 && chunks.length === 0 ? "from refs/heads/main^0\n" : "";
    const time = 1_600_000_000 + commit * 600;
    const message = `Change ${words[below(random, words.length)]} ${commit}\n`;
    chunks.push(`commit refs/heads/main\ncommitter Ada <ada@example.com> ${time} +0000\ndata ${message.length}\n${message}${from}`);
    for (const [path, text] of changes) chunks.push(`M 100644 inline ${path}\ndata ${text.length}\n${text}\n`);
    if (commit % 1000 === 0) {
      yield Buffer.from(chunks.join(""), "latin1");
      chunks = [];
    }
  }
}

/** One line of something like code: indented, names, numbers, a call, now and then a comment, a long name or a digest. */
function line(random, words) {
  const word = () => words[below(random, words.length)];
  const indent = "    ".repeat(below(random, 4));
  const kind = below(random, 40);
  if (kind < 4) return "";
  if (kind < 9) return `${indent}# ${Array.from({ length: 4 + below(random, 9) }, word).join(" ")}`;
  if (kind === 9) return `${indent}${word()}_${word()}_${below(random, 99)} = "${hex(random, 40)}"`;
  if (kind < 20) return `${indent}${word()}_${word()} = ${word()}.${word()}(${word()}, ${below(random, 1000)})`;
  if (kind < 28) return `${indent}if ${word()}.${word()} == ${below(random, 100)} and ${word()} is not None:`;
  return `${indent}return self.${word()}_${word()}(${word()}=${word()}, ${word()}="${word()} ${word()}")`;
}

/** mulberry32 */
function source(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (random, limit) => Math.floor(random() * limit);
const from = (random, alphabet, length) => Array.from({ length }, () => alphabet[below(random, alphabet.length)]).join("");
const letters = (random, length) => from(random, "abcdefghijklmnopqrstuvwxyz", length);
const hex = (random, length) => from(random, "0123456789abcdef", length);
const token = (random) => from(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 64);
