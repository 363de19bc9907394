// What goes to standard error repeats names from the repository and words of the user. Nothing in them commands a terminal or
// a CI runner, and no secret pasted by mistake is repeated.

import { escapeText, maskRandomRuns } from "@hodlguard/core";

/** The one command to the terminal that we give ourselves: back to the line's beginning, and clear it. */
export const CLEAR_LINE = "\r\u001b[K";

/** The text with everything but its line ends made harmless. */
export function safeText(text: string): string {
  if (text.startsWith(CLEAR_LINE)) return CLEAR_LINE + safeText(text.slice(CLEAR_LINE.length));
  return maskRandomRuns(text.split("\n").map(escapeText).join("\n"));
}
