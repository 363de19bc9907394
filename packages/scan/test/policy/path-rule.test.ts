import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compilePathRule } from "../../src/policy/path-rule.ts";

function rule(...patterns: string[]) {
  const compiled = compilePathRule(patterns);
  if ("fault" in compiled) throw new Error(compiled.fault);
  return compiled.matches;
}

describe("path rules", () => {
  test.each<[string[], string[], string[]]>([
    [["docs/**"], ["docs/a.md", "docs/a/.env", "docs/.b/c"], ["src/docs/a.md", "docs2/a"]],
    [["docs/"], ["docs/a/b"], ["docs2"]],
    [["/docs/a.md"], ["docs/a.md"], ["x/docs/a.md"]],
    [["*.md"], ["a.md", ".x.md"], ["a/b.md"]],
    [["**/*.env"], ["a.env", "a/b/.env", ".env"], ["a.envy"]],
    [["docs/**", "!docs/private/**"], ["docs/a"], ["docs/private/a"]],
    [["docs/**", "!docs/private/**", "docs/private/example.md"], ["docs/private/example.md"], ["docs/private/a"]],
    [["!docs/private/**", "docs/**"], ["docs/private/a"], []],
    [["app/(group)/page.tsx"], ["app/(group)/page.tsx"], ["app/group/page.tsx"]],
    [["a+b.txt", "c$.txt"], ["a+b.txt", "c$.txt"], ["aab.txt"]],
    [["fixtures/{a,b}/*.json"], ["fixtures/a/x.json"], ["fixtures/c/x.json"]],
    [["[id].ts"], ["i.ts"], ["id.ts"]],
    [["über/**"], ["über/a"], ["uber/a"]],
    [["old/keys.zip"], ["old/keys.zip", "old/keys.zip!a/b"], ["old/keys.zip2!a"]],
  ])("%j", (patterns, hits, misses) => {
    const matches = rule(...patterns);
    for (const path of hits) expect([path, matches(path)]).toEqual([path, true]);
    for (const path of misses) expect([path, matches(path)]).toEqual([path, false]);
  });

  test.each([["!a"], ["!a", "!b"], ["!(a)"], ["+(a|b)"], ["../x"], [""], ["*a*a*a*a*a*a*a*a*a"], ["{1..100000}"]])(
    "%j is refused",
    (...patterns) => {
      expect(compilePathRule(patterns)).toHaveProperty("fault");
    },
  );

  test("a negation never makes more paths match", () => {
    const segment = fc.constantFrom("a", "b", ".c", "d.e");
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
    const pattern = fc.array(fc.constantFrom("a", "b", "*", "**", ".c"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(pattern, pattern, path, (first, second, subject) => {
        expect(rule(first, `!${second}`)(subject)).toBe(rule(first)(subject) && !rule(second)(subject));
      }),
    );
  });
});
