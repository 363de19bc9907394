// What people wait for at every commit and push: the commands that the hooks run, against bare Node's start.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { output, SCANNER } from "./measure.mjs";

const identity = {
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.com",
};

export function hookCases(note) {
  note("preparing the hooks' repositories");
  const base = { name: "node -e 0", command: process.execPath, args: ["-e", "0"] };
  const one = repository();
  write(one, "src/one.ts", code(40));
  git(one, "add", "-A");
  // Its digest is no secret, but only the detectors can tell.
  const looked = repository();
  write(looked, "src/one.ts", `${code(40)}\nexport const digest = "${createHash("sha256").update("any").digest("hex")}";\n`);
  git(looked, "add", "-A");
  const many = repository();
  for (let file = 0; file < 300; file++) write(many, `src/folder${file % 12}/file${file}.ts`, code(60 + (file % 90)));
  git(many, "add", "-A");
  const pushed = repository();
  const before = output("git", ["-C", pushed, "rev-parse", "HEAD"]).trim();
  for (let commit = 0; commit < 100; commit++) {
    write(pushed, `src/file${commit % 20}.ts`, code(50 + commit));
    git(pushed, "add", "-A");
    git(pushed, "commit", "-q", "--no-verify", "-m", `change ${commit}`);
  }
  const after = output("git", ["-C", pushed, "rev-parse", "HEAD"]).trim();
  const scanner = (cwd, ...args) => ({
    name: `hodlguard ${args.join(" ")}`,
    command: process.execPath,
    args: [SCANNER, ...args],
    cwd,
    accept: [0],
  });
  return [
    { title: "`staged`, one small file", limit: 1.5, base, candidate: scanner(one, "staged") },
    { title: "the same with a digest in it, which the detectors look at", limit: "none", base, candidate: scanner(looked, "staged") },
    { title: "`staged`, 300 files", limit: 3, base, candidate: scanner(many, "staged") },
    {
      title: "`push`, 100 commits",
      limit: 5,
      base,
      candidate: { ...scanner(pushed, "push", "origin", "unused"), input: `refs/heads/main ${after} refs/heads/main ${before}\n` },
    },
  ];
}

function repository() {
  const folder = mkdtempSync(join(tmpdir(), "hodlguard-hook-"));
  git(folder, "init", "-q", "-b", "main");
  write(folder, "README.md", "a repository\n");
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--no-verify", "-m", "begin");
  return folder;
}

function git(cwd, ...args) {
  const { status, stderr } = spawnSync("git", args, { cwd, env: { ...process.env, ...identity }, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}

function write(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
}

const code = (lines) => Array.from({ length: lines }, (_, at) => `export const value${at} = compute(${at}, "${at * 7} items");`).join("\n");
