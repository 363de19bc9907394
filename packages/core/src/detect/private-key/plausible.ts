// Tells a body that a machine made from one that a person typed to fill a page. It is asked only about bodies that no
// parser understood, so that an unknown kind of key is still found and a placeholder is not.

const typed = /example|placeholder|your|redacted|dummy|fake|sample|insert|changeme|private|secret|xxxx|abcdef|12345678|\.\.\./i;

/** At least 40 base64 digits of near-maximal variety, without the words and sequences of placeholders. */
export function looksMachineMade(digits: string): boolean {
  const text = digits.slice(0, 4096);
  if (text.length < 40 || typed.test(text)) return false;
  if (!/[A-Z]/.test(text) || !/[a-z]/.test(text) || !/[0-9]/.test(text)) return false;
  const counts = new Map<string, number>();
  let neighbours = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    counts.set(character, (counts.get(character) ?? 0) + 1);
    if (index > 0 && Math.abs(text.charCodeAt(index) - text.charCodeAt(index - 1)) <= 1) neighbours++;
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits >= 0.82 * Math.log2(Math.min(64, text.length)) && neighbours < text.length / 6;
}

/** A word that vendors write into the samples of their documentation; by chance it stands in one key of millions. */
export const isSample = (digits: string): boolean => /example|placeholder|redacted|x{10}/i.test(digits);

/** What people put in the place of a body that they left out on purpose. */
export const isElision = (text: string): boolean => /^\s*(?:\.{2,}|…|\xe2\x80\xa6|<|\[|\{|\*{3,}|\$|%|x{3,}|#|-{2,}[^E])/i.test(text);
