// Every key of the configuration file: its form, what it is for, its default. The one source of the reader's checks, of
// the JSON Schema and of the table in docs/configuration.md.

import { builtInRules, severities } from "@hodlguard/core";
import type { Key, ObjectShape, Shape } from "./shape.ts";

const severity: Shape = { is: "choice", of: severities };
const reason: Key = {
  shape: { is: "text", longest: 1000 },
  required: true,
  about: "Why it is accepted; it goes into every report.",
};
const text: Shape = { is: "text", longest: 1000 };
const ruleNames: Shape = { is: "list", of: { is: "choice", of: builtInRules, open: true }, least: 1, orOne: true };

export const DEFAULT_MAX_BLOB_BYTES = 256 * 1024 * 1024;

/** Day of the calendar, as `expires` takes it. */
export const datePattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

/** Fingerprints are hexadecimal; the length is left open so that a baseline outlives a change of it. */
export const fingerprintPattern = "^[0-9a-f]{16,128}$";

const paths: Key = {
  shape: { is: "list", of: { is: "text", longest: 1000 }, least: 1, most: 1000, orOne: true },
  about: "Path pattern, or a list of them; `!pattern` takes back, the last match wins.",
};
const expires: Key = {
  shape: { is: "text", pattern: datePattern, hint: "a date such as 2027-01-31" },
  about: "From this day on it blocks again.",
};
const owner: Key = { shape: text, about: "Who answers for it." };

const allowance: ObjectShape = {
  is: "object",
  oneOf: ["path", "fingerprint"],
  keys: {
    path: paths,
    fingerprint: {
      shape: { is: "text", pattern: fingerprintPattern, hint: "a fingerprint as the report prints it" },
      about: "One finding, by its fingerprint.",
    },
    rules: {
      shape: ruleNames,
      about: "Rules that are accepted there. Left out: every rule but private-key, wallet-key and recovery-phrase, which must be named.",
    },
    reason,
    expires,
    owner,
  },
};

const unreadAcceptance: ObjectShape = {
  is: "object",
  someOf: ["path", "blob"],
  keys: {
    path: paths,
    blob: {
      shape: { is: "text", pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$", hint: "a blob's full id as the report prints it, in quotes" },
      about: "This content alone; another one at the same path makes the scan incomplete again.",
    },
    reason: { ...reason, about: "Why it need not be read; it goes into every report." },
    expires: { ...expires, about: "From this day on the scan is incomplete again." },
    owner,
  },
};

const customRule: ObjectShape = {
  is: "object",
  keys: {
    id: {
      shape: { is: "text", pattern: "^[a-z0-9][a-z0-9_-]{0,63}$", hint: "a name of lower-case letters, digits, dashes and underscores" },
      required: true,
      about: "The rule's name in reports, allowances and severities.",
    },
    description: { shape: text, required: true, about: "What it finds, one sentence; the finding's message." },
    keywords: {
      shape: { is: "list", of: { is: "text", longest: 200 }, most: 100, orOne: true },
      about:
        "The pattern is only tried where one of these words stands (case does not count). Left out, it is tried everywhere, which is slow.",
    },
    pattern: {
      shape: { is: "text", longest: 10_000 },
      required: true,
      about: "RE2 syntax. The first group, if there is one, is the secret; else the whole match.",
    },
    minScore: {
      shape: { is: "number", whole: false, least: 0, most: 1 },
      about: "Least randomness score of the secret, 0 to 1 (`entropy.score` of the report).",
    },
    severity: { shape: severity, about: "How bad a find is.", fallback: "high" },
    examples: {
      shape: { is: "list", of: { is: "text", longest: 10_000 }, most: 100, orOne: true },
      about: "Texts in which the rule must find something; checked whenever the configuration is loaded.",
    },
    counterExamples: {
      shape: { is: "list", of: { is: "text", longest: 10_000 }, most: 100, orOne: true },
      about: "Texts in which it must find nothing.",
    },
  },
};

export const configuration: ObjectShape = {
  is: "object",
  keys: {
    $schema: { shape: { is: "text" }, about: "Address of the JSON Schema, for editors." },
    failOn: {
      shape: { is: "choice", of: [...severities, "never"] },
      about: "Mildest severity that blocks.",
      fallback: "high",
    },
    severities: {
      shape: { is: "map", keys: builtInRules, open: true, of: severity },
      about: "Severity per rule, in place of the one that the finding would have.",
    },
    testnet: { shape: severity, about: "Severity of testnet and demo credentials.", fallback: "medium" },
    inlineAllow: {
      shape: { is: "boolean" },
      about: "Whether `hodlguard:allow RULE -- reason` comments count; where they do not, they are reported.",
      fallback: true,
    },
    allow: { shape: { is: "list", of: allowance, most: 10_000 }, about: "Places and findings that are accepted, each with a reason." },
    acceptUnread: {
      shape: { is: "list", of: unreadAcceptance, most: 1000 },
      about: "Content that cannot be read and need not be (encrypted or unknown archives, blobs over the limit), each with a reason.",
    },
    rules: { shape: { is: "list", of: customRule, most: 1000 }, about: "Rules of your own." },
    rulesFrom: {
      shape: { is: "list", of: { is: "text", longest: 1000 }, most: 20, orOne: true },
      about: "gitleaks rule sets (TOML) to read as custom rules, by their paths from the repository's root.",
    },
    maxBlobBytes: {
      shape: { is: "number", whole: true, least: 1, most: Number.MAX_SAFE_INTEGER },
      about: "Larger blobs are not read, which makes the scan incomplete.",
      fallback: DEFAULT_MAX_BLOB_BYTES,
    },
    threads: {
      shape: { is: "number", whole: true, least: 1, most: 256 },
      about: "Worker threads of big scans; left out, as many as the machine has cores.",
    },
  },
};
