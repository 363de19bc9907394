// Path patterns of an allowance: micromatch, compiled once. A list is read as gitignore reads its lines: the last pattern
// that matches decides, `!pattern` takes back. Patterns are literal where globs would be regular expressions, so that
// neither `app/(group)/page.tsx` nor a hostile pattern does anything unexpected. What is said of an archive holds for its members.

import micromatch from "micromatch";

type PathRule = (path: string) => boolean;

export type CompiledPathRule = { readonly matches: PathRule } | { readonly fault: string; readonly index: number };

/** Wildcards of one pattern; a regular expression with more of them could take polynomial time of a high degree. */
const MOST_WILDCARDS = 8;

export function compilePathRule(patterns: readonly string[]): CompiledPathRule {
  if (patterns.every((pattern) => pattern.startsWith("!"))) {
    return {
      fault: "only takes back: a list needs a pattern without ! before it, else nothing would be meant (or everything else)",
      index: 0,
    };
  }
  const steps: { readonly takes: boolean; readonly matches: PathRule }[] = [];
  for (const [index, pattern] of patterns.entries()) {
    const takes = !pattern.startsWith("!");
    const glob = pattern.slice(takes ? 0 : 1);
    const fault = faultOf(glob);
    if (fault !== null) return { fault, index };
    steps.push({ takes, matches: micromatch.matcher(normal(glob), { dot: true, nonegate: true, noextglob: true }) });
  }
  return {
    // git's own paths: forward slashes, never a leading one. From the last step backwards the first match decides.
    matches: (path) => {
      const archive = /^(.+?\.[A-Za-z0-9]{2,5})!/.exec(path)?.[1];
      for (let index = steps.length - 1; index >= 0; index--) {
        const { matches, takes } = steps[index]!;
        if (matches(path) || (archive !== undefined && matches(archive))) return takes;
      }
      return false;
    },
  };
}

function faultOf(glob: string): string | null {
  if (glob === "" || glob === "/") return "is empty";
  if (glob.includes("\\") && /\\[A-Za-z0-9]/.test(glob)) return "holds a backslash: paths are written with forward slashes";
  if (/[@?+*!]\(/.test(glob)) return "uses extended globs such as !(a): write a list, with !pattern for what is taken back";
  if (/\{\d*\.\.|\{[a-z]\.\./i.test(glob)) return "uses a range in braces: write the alternatives out";
  if (/(^|\/)\.\.(\/|$)/.test(glob)) return "leaves the repository: patterns start at its root";
  if ((glob.match(/\*+|\{|\?/g) ?? []).length > MOST_WILDCARDS) return `has more than ${MOST_WILDCARDS} wildcards`;
  return null;
}

/** `/docs`, `./docs` and `docs` are the same; `docs/` is everything below; regular expression signs stand for themselves. */
function normal(glob: string): string {
  const rooted = glob.replace(/^(\.?\/)+/, "");
  const whole = rooted.endsWith("/") ? `${rooted}**` : rooted;
  return whole.replaceAll(/(?<!\\)[()|+$^]/g, "\\$&");
}
