// Errors repeat what they were given: a revision, a path, a value of the configuration. Whatever was pasted there by
// mistake is masked before it reaches the terminal or a log of CI. No detector is needed for it: what is long, random-looking
// and no object id is no word that a person would miss.

/** Ids of objects and fingerprints stay readable. */
const isId = (run: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(run);

const isMixed = (run: string): boolean => /[0-9]/.test(run) && /[A-Za-z]/.test(run);

/** The words with every run of 40 or more letters and digits masked, unless it is an object id. */
export const maskRandomRuns = (words: string): string =>
  words.replaceAll(/[A-Za-z0-9]{40,}/g, (run) => (isMixed(run) && !isId(run) ? "[secret]" : run));
