// The names of what can be found, and how bad it is. Custom rules of a configuration add ids of their own.

export const builtInRules = [
  "binance-api-secret",
  "binance-api-key",
  "private-key",
  "wallet-key",
  "recovery-phrase",
  "exchange-credential",
  "high-entropy-string",
  "guard-tampering",
] as const;

export type BuiltInRule = (typeof builtInRules)[number];

export type RuleId = BuiltInRule | (string & {});

/** From worst to mildest. */
export const severities = ["critical", "high", "medium", "low"] as const;

export type Severity = (typeof severities)[number];

/** Whether `a` is at least as bad as `b`. */
export const atLeast = (a: Severity, b: Severity): boolean => severities.indexOf(a) <= severities.indexOf(b);

export const worse = (a: Severity, b: Severity): Severity => (atLeast(a, b) ? a : b);

export const milder = (a: Severity, b: Severity): Severity => (atLeast(a, b) ? b : a);
