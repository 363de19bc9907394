// A repository whose configuration, attributes and hooks name commands for everything that git can be made to run: no
// scan runs any of them.

import { chmodSync, existsSync, rmSync } from "node:fs";
import { makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { gitPlace, openRepository } from "@hodlguard/git";
import { afterEach, expect, test } from "@jest/globals";
import { filesSource } from "../../src/sources/files.ts";
import { historySource } from "../../src/sources/history.ts";
import { messageSource } from "../../src/sources/message.ts";
import { parsePushLines, pushSource } from "../../src/sources/push.ts";
import { rangeSource } from "../../src/sources/range.ts";
import type { ScanSource } from "../../src/sources/source.ts";
import { stagedSource } from "../../src/sources/staged.ts";
import { readAll } from "./reading.ts";

const key = "K3yMaterialThatMarksTheSecret0000000004";
const limits = { maxBlobBytes: Number.POSITIVE_INFINITY, whole: false };
let one: TestRepository;
afterEach(() => one.remove());

const commands = [
  "core.fsmonitor",
  "core.pager",
  "core.editor",
  "core.sshCommand",
  "core.askPass",
  "core.alternateRefsCommand",
  "core.gitProxy",
  "diff.external",
  "diff.trap.command",
  "diff.trap.textconv",
  "filter.trap.clean",
  "filter.trap.smudge",
  "filter.trap.process",
  "merge.trap.driver",
  "credential.helper",
  "gpg.program",
  "gpg.ssh.program",
  "uploadpack.packObjectsHook",
  "sequence.editor",
  "pager.diff",
  "pager.log",
  "pager.config",
  "interactive.diffFilter",
  "remote.origin.uploadpack",
  "remote.origin.vcs",
  "trailer.trap.command",
  "alias.cat-file",
  "alias.rev-list",
  "submodule.inner.update",
];

const sources: [string, () => Promise<ScanSource>][] = [
  ["staged", async () => stagedSource(gitPlace(one.dir, one.env), limits)],
  ["range", async () => rangeSource(await openRepository(one.dir, one.env), "HEAD~2..HEAD", { ...limits, not: [] })],
  ["history", async () => historySource(await openRepository(one.dir, one.env), { ...limits, reachable: true, shard: null })],
  [
    "push",
    async () => {
      const line = `refs/heads/main ${one.git("rev-parse", "HEAD")} refs/heads/main ${"0".repeat(40)}\n`;
      return pushSource(await openRepository(one.dir, one.env), parsePushLines(line), "origin", limits);
    },
  ],
  ["message", async () => messageSource(gitPlace(one.dir, one.env), `${one.dir}/message`)],
  [
    "files",
    async () =>
      filesSource([one.dir], {
        ...limits,
        noIgnore: false,
        stdinName: null,
        from: one.dir,
        stdin: (async function* () {})(),
        repository: await openRepository(one.dir, one.env),
      }),
  ],
];

test.each(sources)("%s", async (_, open) => {
  one = makeRepository();
  one.git("config", "uploadpack.allowFilter", "true");
  one.commit("a.txt", "1\n");
  one.commit("a.txt", `2\n${key}\n`);
  one.commit("a.txt", `3\n${key}\n`);
  one.write("message", key);
  one.write("a.txt", `4\n${key}\nstaged ${key}\n`);
  one.write(".gitattributes", "* diff=trap filter=trap merge=trap\n");
  one.git("add", "a.txt", ".gitattributes");
  const mark = `${one.dir}/../mark`;
  for (const name of commands) one.git("config", name, `touch ${mark}; cat`);
  one.git("config", "log.showSignature", "true");
  one.git("config", "protocol.ext.allow", "always");
  one.git("config", "remote.origin.url", `ext::sh -c 'touch ${mark}'`);
  one.git("config", "remote.origin.promisor", "true");
  one.git("config", "remote.origin.partialclonefilter", "blob:none");
  one.git("config", "core.hooksPath", `${one.dir}/../hooks`);
  for (const hook of ["post-index-change", "reference-transaction", "fsmonitor-watchman", "pre-auto-gc", "post-checkout", "pre-commit"]) {
    one.write(`../hooks/${hook}`, `#!/bin/sh\ntouch ${mark}\n`);
    chmodSync(`${one.dir}/../hooks/${hook}`, 0o755);
  }
  // An absent object would be fetched from the promisor, by its command.
  const absent = one.git("rev-parse", "HEAD~:a.txt");
  rmSync(`${one.dir}/.git/objects/${absent.slice(0, 2)}/${absent.slice(2)}`);
  rmSync(mark, { force: true });
  const reading = await readAll(await open());
  expect(await reading.found(key)).not.toEqual([]);
  expect(existsSync(mark)).toBe(false);
});
