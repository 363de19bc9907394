// How the headers of commits begin, for those who read millions of them as bytes.

export const LF = 10;
export const [TREE, PARENT, AUTHOR, COMMITTER] = [
  Buffer.from("tree "),
  Buffer.from("parent "),
  Buffer.from("author "),
  Buffer.from("committer "),
] as const;

/** False wherever `at` lies outside. */
export function startsWith(bytes: Buffer, at: number, word: Buffer): boolean {
  for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word[index]) return false;
  return true;
}
