// Written text to learn from: the words, identifiers, paths, versions and names in the packages that this workspace
// installs, and the words of eight languages from a compiler's translated messages. Packages and words are dealt by name
// into training, calibration and held-out parts, so that no part has seen another's.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const store = fileURLToPath(new URL("../../node_modules/.pnpm", import.meta.url));

/** Source files, declarations, prose and settings. Source maps and minified bundles are no one's writing. */
const READABLE = /\.(?:d\.[cm]?ts|ts|js|cjs|mjs|json|md|ya?ml|css|py|go|java|rs|php|rb|c|h|cpp|cs|kt|sh|txt|rst|html)$/;
const UNREADABLE = /\.min\.|\.map$|-lock\.|node_modules/;
/** A line of words and punctuation; it teaches what blanks and commas are worth. */
const PROSE = /^[A-Z][A-Za-z ,.'()-]{20,}$/;
const LONGEST_LINE = 200;
const LONGEST_TOKEN = 120;

/** Digests stand in packages too (integrity values, commit ids); as examples of writing they would be wrongly labelled. */
const DIGEST = /^sha\d+-|(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[0-9A-Fa-f]{20,}|[A-Za-z0-9+/]{60,}={0,2}$/;

const hash = (text) => {
  let state = 2_166_136_261;
  for (const character of text) state = Math.imul(state ^ character.codePointAt(0), 16_777_619) >>> 0;
  return state;
};

/** A package's part: six tenths train, two calibrate, two are held out. The version is left out: an update stays where it was. */
const partOf = (name) =>
  ["train", "train", "train", "train", "train", "train", "calibrate", "calibrate", "held-out", "held-out"][hash(name) % 10];

/** Apache-2.0; the last version whose messages lie in files. Only counts of its letters go into the tables. */
const TRANSLATED = "typescript@5.9.3";
const LANGUAGES = ["cs", "de", "es", "fr", "it", "pl", "pt-br", "tr"];

/** Distinct words of the translated messages, marks taken off the letters as people do in identifiers. */
function foreignWords() {
  const folder = mkdtempSync(join(tmpdir(), "hodlguard-words-"));
  try {
    const archive = execFileSync("npm", ["pack", TRANSLATED, "--silent"], { cwd: folder, encoding: "utf8" }).trim();
    execFileSync("tar", ["xzf", archive], { cwd: folder });
    return LANGUAGES.flatMap((language) => {
      const messages = JSON.parse(readFileSync(join(folder, "package/lib", language, "diagnosticMessages.generated.json"), "utf8"));
      const text = Object.values(messages)
        .join(" ")
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/ß/g, "ss")
        .replace(/ł/g, "l")
        .replace(/ı/g, "i");
      return [...new Set((text.match(/(?<![\p{L}\d_])[A-Za-z]{4,}(?![\p{L}\d_])/gu) ?? []).map((word) => word.toLowerCase()))];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The distinct tokens of every part, sorted: `{ train: string[], calibrate: string[], "held-out": string[] }`. */
export function writtenTokens() {
  const parts = { train: new Set(), calibrate: new Set(), "held-out": new Set() };
  for (const entry of readdirSync(store).sort()) {
    const name = entry.match(/^@?[^@]+/)?.[0] ?? entry;
    if (name === "node_modules" || name.endsWith(".yaml") || name === "caniuse-lite") continue;
    for (const token of tokensBelow(join(store, entry, "node_modules", name.replace("+", "/")))) parts[partOf(name)].add(token);
  }
  for (const word of foreignWords())
    for (const form of [word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()]) parts[partOf(word)].add(form);
  // A word that several packages use belongs to the part that learns from it.
  for (const token of parts.train) for (const part of ["calibrate", "held-out"]) parts[part].delete(token);
  for (const token of parts.calibrate) parts["held-out"].delete(token);
  return Object.fromEntries(Object.entries(parts).map(([part, tokens]) => [part, [...tokens].sort()]));
}

/** Tokens of every readable file below a folder, as often as they stand there. */
export function* tokensBelow(folder) {
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!READABLE.test(file) || UNREADABLE.test(file)) continue;
    const path = join(folder, file);
    if (!statSync(path).isFile()) continue;
    for (const line of readFileSync(path, "utf8").split("\n")) {
      if (line.length > LONGEST_LINE) continue;
      if (file.endsWith(".md") && PROSE.test(line) && line.length <= LONGEST_TOKEN) yield line;
      for (const [match] of line.matchAll(/[A-Za-z0-9_$@.:/+-]{4,}/g)) {
        const token = match.replace(/^[^A-Za-z0-9_$]+|[^A-Za-z0-9_$]+$/g, "");
        if (token.length >= 4 && token.length <= LONGEST_TOKEN && !DIGEST.test(token)) yield token;
      }
    }
  }
}
