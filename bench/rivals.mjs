// The other scanners, as their own documentation runs them over a whole history, without asking any server. One that is not
// installed is passed over with a note; those that know no history scan a checkout and say so in their name.
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../node_modules/.bin", import.meta.url));
const env = { PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` };
const any = [0, 1, 2, 3, 183, 200, 205];

/** The installed ones, as candidates of `alternate`. */
export function rivals(repository, note) {
  let checkout = null;
  const tree = () => {
    if (checkout === null) {
      checkout = mkdtempSync(join(tmpdir(), "hodlguard-checkout-"));
      spawnSync("git", ["clone", "-q", "--shared", repository, checkout], { stdio: "ignore" });
    }
    return checkout;
  };
  const known = [
    {
      name: "gitleaks git",
      version: ["gitleaks", "version"],
      command: "gitleaks",
      args: () => ["git", "--no-banner", "--redact", "--log-opts=--all", repository],
    },
    {
      name: "betterleaks git",
      version: ["betterleaks", "version"],
      command: "betterleaks",
      args: () => ["git", "--no-banner", "--redact", "--log-opts=--all", repository],
    },
    {
      name: "trufflehog git",
      version: ["trufflehog", "--version"],
      command: "trufflehog",
      args: () => ["git", "--no-verification", "--no-update", "--json", `file://${repository}`],
    },
    {
      name: "kingfisher scan",
      version: ["kingfisher", "--version"],
      command: "kingfisher",
      args: () => ["scan", "--no-validate", repository],
    },
    { name: "titus scan", version: ["titus", "version"], command: "titus", args: () => ["scan", "--git", repository] },
    {
      name: "noseyparker scan",
      version: ["noseyparker", "--version"],
      command: "noseyparker",
      args: () => ["scan", "--datastore", join(mkdtempSync(join(tmpdir(), "hodlguard-np-")), "store"), repository],
    },
    { name: "ripsecrets (checkout alone)", version: ["ripsecrets", "--version"], command: "ripsecrets", args: () => [tree()] },
    { name: "secretlint (checkout alone)", version: ["secretlint", "--version"], command: "secretlint", args: () => ["**/*"], cwd: tree },
    {
      name: "detect-secrets (checkout alone)",
      version: ["detect-secrets", "--version"],
      command: "detect-secrets",
      args: () => ["scan", "--all-files"],
      cwd: tree,
    },
  ];
  const found = [];
  for (const { name, version, command, args, cwd } of known) {
    const { stdout, stderr, error } = spawnSync(version[0], version.slice(1), { encoding: "utf8", env: { ...process.env, ...env } });
    if (error !== undefined) note(`${name}: not installed, passed over`);
    else
      found.push({ name, version: `${stdout}${stderr}`.trim().split("\n").at(-1), command, args: args(), cwd: cwd?.(), env, accept: any });
  }
  return found;
}
