// Two configurations, key by key: which decisions the new one makes milder.

import { type Severity, severities } from "@hodlguard/core";
import { DEFAULT_MAX_BLOB_BYTES } from "../policy/configuration-keys.ts";
import { type AcceptUnreadSetting, type AllowSetting, type ReadSettings, readSettings, type Settings } from "../policy/settings.ts";
import { type Change, textOf, type Weakening } from "./weakening.ts";

/** A side that cannot be read is itself worth a finding; no configuration counts as an empty one. */
export function compareConfigurations({ path, before, after }: Change): Weakening[] {
  const old = readOr(path, before);
  const now = readOr(path, after);
  if (old === "unreadable" || now === "unreadable")
    return textOf(before) === textOf(after)
      ? []
      : [{ line: 1, message: `${path} changed and cannot be compared, since one side is no valid configuration` }];
  const line = (...steps: (string | number)[]) => now?.problemAt(steps, "").line ?? 1;
  return differences(old?.settings ?? {}, now?.settings ?? {}, line);
}

function readOr(path: string, bytes: Uint8Array | null): ReadSettings | null | "unreadable" {
  if (bytes === null) return null;
  try {
    return readSettings(path, bytes);
  } catch {
    return "unreadable";
  }
}

function differences(old: Settings, now: Settings, line: (...steps: (string | number)[]) => number): Weakening[] {
  const found: Weakening[] = [];
  const add = (at: number, message: string) => found.push({ line: at, message });

  const [failOnBefore, failOnNow] = [old.failOn ?? "high", now.failOn ?? "high"];
  if (mildness(failOnNow) < mildness(failOnBefore))
    add(line("failOn"), `failOn goes from ${failOnBefore} to ${failOnNow}: fewer findings block`);

  for (const rule of new Set([...Object.keys(old.severities ?? {}), ...Object.keys(now.severities ?? {})])) {
    const [was, is] = [old.severities?.[rule], now.severities?.[rule]];
    if (was === is) continue;
    if (is === undefined) {
      if (was === "critical" || was === "high") add(1, `the severity of ${rule} is no longer fixed at ${was}`);
    } else if (was === undefined ? severities.indexOf(is) > severities.indexOf("high") : severities.indexOf(is) > severities.indexOf(was))
      add(
        line("severities", rule),
        `the severity of ${rule} ${was === undefined ? "is fixed" : `goes from ${was} down`} ${was === undefined ? "at" : "to"} ${is}`,
      );
  }

  const [testnetBefore, testnetNow] = [old.testnet ?? "medium", now.testnet ?? "medium"];
  if (severities.indexOf(testnetNow) > severities.indexOf(testnetBefore))
    add(line("testnet"), `testnet credentials go from ${testnetBefore} down to ${testnetNow}`);

  if (old.inlineAllow === false && now.inlineAllow !== false) add(line("inlineAllow"), "inline allowances count again");

  const known = new Set((old.allow ?? []).map(identity));
  for (const [index, entry] of (now.allow ?? []).entries())
    if (!known.has(identity(entry))) add(line("allow", index), `an allowance is new or changed: ${described(entry)}`);

  const knownUnread = new Set((old.acceptUnread ?? []).map(unreadIdentity));
  for (const [index, entry] of (now.acceptUnread ?? []).entries())
    if (!knownUnread.has(unreadIdentity(entry)))
      add(
        line("acceptUnread", index),
        `what need not be read is more or other than before: ${(entry.path?.join(", ") ?? entry.blob!).slice(0, 200)}`,
      );

  for (const rule of old.rules ?? []) {
    const index = (now.rules ?? []).findIndex(({ id }) => id === rule.id);
    const same =
      index !== -1 &&
      ["pattern", "keywords", "minScore", "severity"].every((key) => equal(rule[key as "pattern"], now.rules![index]![key as "pattern"]));
    if (index === -1) add(1, `the rule ${rule.id} is gone`);
    else if (!same) add(line("rules", index), `the rule ${rule.id} finds something else than before`);
  }
  for (const file of old.rulesFrom ?? []) if (!(now.rulesFrom ?? []).includes(file)) add(1, `the rules from ${file} are no longer used`);

  const [largestBefore, largestNow] = [old.maxBlobBytes ?? DEFAULT_MAX_BLOB_BYTES, now.maxBlobBytes ?? DEFAULT_MAX_BLOB_BYTES];
  if (largestNow < largestBefore)
    add(line("maxBlobBytes"), `maxBlobBytes goes from ${largestBefore} down to ${largestNow}: larger blobs are not read`);
  return found;
}

const strictness: readonly (Severity | "never")[] = ["never", ...severities];

/** Higher: more blocks. */
const mildness = (failOn: Severity | "never"): number => strictness.indexOf(failOn);

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const identity = ({ path, fingerprint, rules, expires }: AllowSetting): string => JSON.stringify([path, fingerprint, rules, expires]);

const unreadIdentity = ({ path, blob, expires }: AcceptUnreadSetting): string => JSON.stringify([path, blob, expires]);

const described = ({ path, fingerprint, rules }: AllowSetting): string =>
  `${path === undefined ? `fingerprint ${fingerprint}` : path.join(", ")}${rules === undefined ? "" : ` (${rules.join(", ")})`}`.slice(
    0,
    200,
  );
