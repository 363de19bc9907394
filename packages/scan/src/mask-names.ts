// A secret can stand in a path or ref name itself. Then every place that would print the name prints it masked.

import type { Judged } from "@hodlguard/core";

/** From each name that holds a secret to the name as it may be shown. */
export function nameMasks(judged: readonly Judged[]): Map<string, string> {
  const spans = new Map<string, { start: number; end: number }[]>();
  for (const { place, sighting } of judged) {
    if ((place.source !== "path-name" && place.source !== "ref-name") || place.path === null) continue;
    spans.set(place.path, [...(spans.get(place.path) ?? []), sighting.bytes]);
  }
  return new Map([...spans].map(([name, parts]) => [name, masked(name, parts)]));
}

function masked(name: string, parts: readonly { start: number; end: number }[]): string {
  const bytes = Buffer.from(name, "utf8");
  const shown: string[] = [];
  let at = 0;
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    shown.push(bytes.toString("utf8", at, Math.max(at, start)), "[secret]");
    at = end;
  }
  return [...shown, bytes.toString("utf8", at)].join("");
}

export function maskPaths(judged: readonly Judged[], masks: ReadonlyMap<string, string>): Judged[] {
  if (masks.size === 0) return [...judged];
  return judged.map((one) => {
    const path = one.finding.path;
    const shown = path === null ? undefined : masks.get(path);
    return shown === undefined ? one : { ...one, finding: { ...one.finding, path: shown } };
  });
}
