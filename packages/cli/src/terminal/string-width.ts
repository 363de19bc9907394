// Stands in for the package of this name in the bundle: yargs needs it for ASCII help texts only, and the original spends
// 25 ms of start-up on tables of emoji.

/** Code points without ANSI escapes. */
export default function stringWidth(text: string): number {
  return [...text.replace(/\u001b\[[0-9;]*m/g, "")].length;
}
