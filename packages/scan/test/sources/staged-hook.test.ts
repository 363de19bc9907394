// `staged` inside real hooks, in every way to commit: what it reads is compared with the commit that git then makes.

import { installHook, makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { gitPlace } from "@hodlguard/git";
import { afterEach, describe, expect, test } from "@jest/globals";
import { readFromIndex } from "../../src/policy/read-from.ts";
import { stagedSource } from "../../src/sources/staged.ts";
import { readAll } from "./reading.ts";

const made: TestRepository[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const script = `
  import { appendFileSync } from "node:fs";
  import { gitPlace } from "@hodlguard/git";
  import { stagedSource } from "../../src/sources/staged.ts";
  const source = await stagedSource(gitPlace(), { whole: false, maxBlobBytes: Infinity });
  const ids = [];
  for await (const { id } of source.contents()) if (!id.includes(":")) ids.push(id);
  const places = await source.placesOf(new Set(ids));
  const lines = ids.flatMap((id) => places.get(id).map(({ path }) => id + " " + path)).sort();
  appendFileSync(record, JSON.stringify(lines) + "\\n");
`;

const prepared = (options = {}) => {
  const one = makeRepository(options);
  made.push(one);
  one.commit("a.txt", "a 1\n");
  one.commit("b.txt", "b 1\n");
  one.commit("dir/c.txt", "c 1\n");
  const hooks = ["pre-commit", "pre-merge-commit"].map((name) => installHook(one, name, import.meta.dirname, script));
  /** What the hook that ran last read. */
  const read = (hook: 0 | 1 = 0) => JSON.parse(hooks[hook]!.read().trim().split("\n").at(-1)!) as string[];
  return { one, read };
};

/** Blobs of the commit that differ from any parent's, by git's own hand: the slow and obvious list. */
const committed = ({ git }: TestRepository, at = "HEAD", dir = ".") => {
  const list = (tree: string) =>
    git("-C", dir, "ls-tree", "-r", "--full-tree", tree)
      .split("\n")
      .filter((line) => line.includes(" blob "))
      .map((line) => line.slice(12).replace("\t", " "));
  const parents = git("-C", dir, "rev-list", "--parents", "-1", at).split(" ").slice(1);
  return list(at)
    .filter((line) => parents.some((parent) => !list(parent).includes(line)))
    .sort();
};

describe("pre-commit", () => {
  const ways: [string, (one: TestRepository) => void][] = [
    [
      "git commit of part of what changed",
      (one) => {
        one.write("a.txt", "a 2\n");
        one.write("b.txt", "b 2\n");
        one.git("add", "a.txt");
        one.git("commit", "-qm", "x");
      },
    ],
    [
      "git commit -a",
      (one) => {
        one.write("a.txt", "a 2\n");
        one.write("dir/c.txt", "c 2\n");
        one.git("commit", "-qam", "x");
      },
    ],
    [
      "git commit PATH while another file is staged",
      (one) => {
        one.write("a.txt", "a 2\n");
        one.write("b.txt", "b 2\n");
        one.git("add", "b.txt");
        one.git("commit", "-qm", "x", "a.txt");
      },
    ],
    [
      "git commit --include PATH",
      (one) => {
        one.write("a.txt", "a 2\n");
        one.write("b.txt", "b 2\n");
        one.git("add", "b.txt");
        one.git("commit", "-qm", "x", "--include", "a.txt");
      },
    ],
    [
      "from a sub-folder, with a path relative to it",
      (one) => {
        one.write("dir/c.txt", "c 2\n");
        one.git("-C", "dir", "commit", "-qm", "x", "c.txt");
      },
    ],
    [
      "a rename with an edit, and a copy",
      (one) => {
        one.git("mv", "a.txt", "renamed.txt");
        one.write("renamed.txt", "a 1\nedited\n");
        one.write("copy.txt", "b 1\n");
        one.git("add", "-A");
        one.git("commit", "-qm", "x");
      },
    ],
    [
      "a split index",
      (one) => {
        one.git("config", "core.splitIndex", "true");
        one.git("update-index", "--split-index");
        one.write("a.txt", "a 2\n");
        one.git("commit", "-qam", "x");
      },
    ],
    [
      "index version 4, with an untracked cache",
      (one) => {
        one.git("update-index", "--index-version", "4", "--untracked-cache");
        one.write("a.txt", "a 2\n");
        one.git("commit", "-qam", "x");
      },
    ],
    [
      "skip-worktree and assume-unchanged entries",
      (one) => {
        one.git("update-index", "--skip-worktree", "a.txt");
        one.git("update-index", "--assume-unchanged", "b.txt");
        one.write("a.txt", "a 2\n");
        one.write("dir/c.txt", "c 2\n");
        one.git("commit", "-qam", "x");
      },
    ],
    [
      "a sparse checkout with a sparse index",
      (one) => {
        // Git before 2.34 knows no sparse index, and lets everything be added.
        const knows = Number(/ 2\.(\d+)/.exec(one.git("--version"))![1]) >= 34;
        one.git("sparse-checkout", "init", "--cone", ...(knows ? ["--sparse-index"] : []));
        one.git("sparse-checkout", "set", "nothing");
        one.write("a.txt", "a 2\n");
        one.git("add", "a.txt");
        one.write("new.txt", "new\n");
        one.git("add", ...(knows ? ["--sparse"] : []), "new.txt");
        one.git("commit", "-qm", "x");
      },
    ],
    [
      "filters and a working-tree encoding: the blob counts, not the file",
      (one) => {
        one.git("config", "filter.upper.clean", "tr a-z A-Z");
        one.write(".gitattributes", "a.txt filter=upper\nb.txt working-tree-encoding=UTF-16LE -text\n");
        one.write("a.txt", "now upper\n");
        one.write("b.txt", Buffer.from("utf 16\n", "utf16le"));
        one.git("add", "-A");
        one.git("commit", "-qm", "x");
      },
    ],
    [
      "thousands of files",
      (one) => {
        for (let index = 0; index < 600; index++) one.write(`many/${index % 50}/${index}`, `content ${index % 450}\n`);
        one.git("add", "-A");
        one.git("commit", "-qm", "x");
      },
    ],
  ];
  test.each(ways)("%s", (_, commit) => {
    const { one, read } = prepared();
    commit(one);
    expect(read()).toEqual(committed(one));
    expect(read().length).toBeGreaterThan(0);
  });

  test("an amended commit is compared with the one it replaces", () => {
    const { one, read } = prepared();
    const replaced = one.git("rev-parse", "HEAD");
    one.write("a.txt", "a 2\n");
    one.git("commit", "-qa", "--amend", "--no-edit");
    const oid = one.git("rev-parse", "HEAD:a.txt");
    expect(replaced).not.toBe(one.git("rev-parse", "HEAD"));
    expect(read()).toEqual([`${oid} a.txt`]);
  });

  test("the first commit of a repository, SHA-1 and SHA-256", () => {
    for (const objectFormat of ["sha1", "sha256"]) {
      const { one, read } = prepared({ objectFormat });
      one.git("checkout", "-q", "--orphan", "fresh");
      one.git("commit", "-qm", "x");
      expect(read()).toHaveLength(3);
    }
  });

  test("commit -a in a linked worktree, with GIT_DIR and GIT_WORK_TREE, and in a submodule", () => {
    const { one, read } = prepared();
    one.git("worktree", "add", "-q", "../linked");
    one.write("../linked/a.txt", "linked\n");
    one.git("-C", "../linked", "commit", "-qam", "x");
    expect(read()).toEqual(committed(one, "HEAD", "../linked"));
    one.write("b.txt", "by variables\n");
    one.git("--git-dir", `${one.dir}/.git`, "--work-tree", one.dir, "-C", "/", "commit", "-qam", "x");
    expect(read()).toEqual(committed(one));
    const outer = makeRepository();
    made.push(outer);
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", one.dir, "inner");
    const inner = { ...outer, dir: `${outer.dir}/inner`, git: (...args: string[]) => outer.git("-C", "inner", ...args) };
    const hook = installHook(inner, "pre-commit", import.meta.dirname, script);
    outer.write("inner/a.txt", "in the submodule\n");
    inner.git("commit", "-qam", "x");
    expect(JSON.parse(hook.read())).toEqual([`${inner.git("rev-parse", "HEAD:a.txt")} a.txt`]);
    const outside = installHook(outer, "pre-commit", import.meta.dirname, script);
    outer.git("commit", "-qam", "x");
    expect(JSON.parse(outside.read())).toEqual([`${outer.git("rev-parse", "HEAD:.gitmodules")} .gitmodules`]);
  });
});

describe("merges", () => {
  const forked = () => {
    const { one, read } = prepared();
    one.git("checkout", "-qb", "side");
    one.commit("side.txt", "side\n");
    one.commit("a.txt", "a side\n");
    one.git("checkout", "-q", "main");
    one.commit("main.txt", "main\n");
    return { one, read };
  };

  test("a merge without conflict runs pre-merge-commit, against both parents", () => {
    const { one, read } = forked();
    one.git("merge", "-q", "--no-edit", "side");
    expect(read(1)).toEqual(committed(one));
  });

  test("--no-commit and an edit, concluded by git commit", () => {
    const { one, read } = forked();
    one.git("merge", "-q", "--no-commit", "--no-ff", "side");
    one.write("evil.txt", "evil\n");
    one.git("add", "-A");
    one.git("commit", "-q", "--no-edit");
    expect(read()).toEqual(committed(one));
    expect(read().some((line) => line.endsWith(" evil.txt"))).toBe(true);
  });

  test("an octopus", () => {
    const { one, read } = forked();
    one.git("checkout", "-qb", "third", "main~");
    one.commit("third.txt", "third\n");
    one.git("checkout", "-q", "main");
    one.git("merge", "-q", "--no-commit", "--no-ff", "side", "third");
    one.git("commit", "-q", "--no-edit");
    expect(read()).toEqual(committed(one));
  });
});

test("a hook's scan costs two git processes, its policy included", async () => {
  const { one } = prepared();
  one.write("bin/git", `#!/bin/sh\necho "$@" >> "${one.dir}/calls"\nexec /usr/bin/env PATH="${process.env.PATH}" git "$@"\n`);
  one.git("update-index", "--add", "--chmod=+x", "bin/git");
  one.git("commit", "-qm", "x");
  one.git("checkout", "-q", "--", ".");
  one.write("a.txt", "a 2\n");
  one.git("add", "a.txt");
  const place = gitPlace(one.dir, { ...one.env, PATH: `${one.dir}/bin:${process.env.PATH}` });
  const { default: fs } = await import("node:fs");
  fs.chmodSync(`${one.dir}/bin/git`, 0o755);
  const policy = readFromIndex(place);
  expect(await policy("hodlguard.yaml")).toBeNull();
  await readAll(await stagedSource(place, { whole: false, maxBlobBytes: Number.POSITIVE_INFINITY }));
  expect(fs.readFileSync(`${one.dir}/calls`, "utf8").trim().split("\n")).toHaveLength(2);
});
