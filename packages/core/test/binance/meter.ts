// Counts the characters that string and regular-expression calls may read while a function runs, so that tests can show
// linear work without a clock. An unsuccessful search counts to the end of its input, a sticky one a joint's length.

type Work = { characters: number };

const STICKY_FAILURE = 64;

export function workOf(run: () => unknown): number {
  const work: Work = { characters: 0 };
  const undo = [
    patchString("slice", work, (text, [from = 0, to = text.length]) =>
      Math.max(0, (to < 0 ? text.length + to : to) - (from < 0 ? text.length + from : from)),
    ),
    patchString("charCodeAt", work, () => 1),
    patchString("indexOf", work, (text, [, from = 0], result) => (result < 0 ? text.length : result) - from),
    patchString("lastIndexOf", work, (text, [, from = text.length], result) => Math.min(from, text.length) - Math.max(0, result)),
    patchString("includes", work, (text) => text.length),
    patchString("split", work, (text) => text.length),
    patchExec(work),
  ];
  try {
    run();
  } finally {
    for (const one of undo) one();
  }
  return work.characters;
}

// biome-ignore lint/suspicious/noExplicitAny: string methods of several signatures are wrapped alike.
type Any = any;

function patchString(name: string, work: Work, cost: (text: string, args: Any[], result: Any) => number): () => void {
  const prototype = String.prototype as unknown as Record<string, (...args: Any[]) => Any>;
  const original = prototype[name]!;
  prototype[name] = function (this: string, ...args: Any[]) {
    const result = original.apply(this, args);
    work.characters += Math.max(1, cost(`${this}`, args, result));
    return result;
  };
  return () => {
    prototype[name] = original;
  };
}

function patchExec(work: Work): () => void {
  const original = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = original.call(this, text);
    if (match) work.characters += match.index + match[0].length - from;
    else work.characters += this.sticky ? STICKY_FAILURE : text.length - from;
    return match;
  };
  return () => {
    RegExp.prototype.exec = original;
  };
}
