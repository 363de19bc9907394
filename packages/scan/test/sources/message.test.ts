// `message` reads what git will keep of the file, checked against the message that git then commits.

import { installHook, makeRepository } from "@hodlguard/fixtures";
import { gitPlace } from "@hodlguard/git";
import { describe, expect, test } from "@jest/globals";
import { messageSource } from "../../src/sources/message.ts";

const script = `
  import { writeFileSync } from "node:fs";
  import { gitPlace } from "@hodlguard/git";
  import { messageSource } from "../../src/sources/message.ts";
  const source = await messageSource(gitPlace(), process.argv[2]);
  for await (const { bytes } of source.contents()) writeFileSync(record, bytes);
`;

/** Commits with an editor that puts `typed` above what git prepared (or `-m` without one), and gives both views. */
function committed(typed: string, args: string[], settings: string[] = []) {
  const one = makeRepository();
  try {
    const hook = installHook(one, "commit-msg", import.meta.dirname, script);
    one.write("typed", typed);
    one.write("staged", "staged content\n");
    one.git("add", "-A");
    const editor = `sh -c 'cat "${one.dir}/typed" "$1" > "$1.new"; mv "$1.new" "$1"' x`;
    one.git("-c", `core.editor=${editor}`, ...settings.flatMap((setting) => ["-c", setting]), "commit", "-q", ...args);
    const words = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
    return { read: words(hook.read()), kept: words(one.git("log", "-1", "--format=%B")) };
  } finally {
    one.remove();
  }
}

describe("keeps what git keeps", () => {
  test.each<[string, string, string[], string[]]>([
    ["edited: comments go", "subject\n# comment K\nbody\n", [], []],
    ["edited with --verbose: the diff goes", "subject\n# comment K\n", ["--verbose"], []],
    ["-m: comment lines stay", "", ["-m", "subject\n# comment K"], []],
    ["-m: scissors cut nothing", "", ["-m", "subject\n# ------------------------ >8 ------------------------\n# a\nafter K"], []],
    ["another comment character", "subject\n# stays\n; goes K\n", [], ["core.commentChar=;"]],
    ["cleanup whitespace", "subject\n# stays K\n", [], ["commit.cleanup=whitespace"]],
    ["cleanup on the command line, seen by git's own hint", "subject\n# stays K\n", ["--cleanup=whitespace"], []],
    ["cleanup scissors", "subject\n# stays K\n", [], ["commit.cleanup=scissors"]],
    ["cleanup strip without an editor", "", ["-m", "subject\n# goes K"], ["commit.cleanup=strip"]],
  ])("%s", (_, typed, args, settings) => {
    const { read, kept } = committed(typed, args, settings);
    // Git's hints stay in the file where comments are kept; everything that is kept must be among what is read.
    expect(read).toEqual(expect.arrayContaining(kept));
    if (!settings.includes("commit.cleanup=whitespace") && !args.includes("--cleanup=whitespace")) expect(read).toEqual(kept);
  });
});

test("a file that is not there is an error", async () => {
  const one = makeRepository();
  await expect(messageSource(gitPlace(one.dir, one.env), "nowhere")).rejects.toMatchObject({ kind: "bad-input" });
  one.remove();
});
