// A secret can stand in a name that a report shows beside its findings: a path, a ref, an author. Then every place that
// would print the name prints it masked, whether the name itself was part of what the scan read or not.

import { type Judged, judge, type NotScanned, type Policy } from "@hodlguard/core";
import type { Inspect } from "./inspection/inspector.ts";
import { nowhere } from "./sources/places.ts";

/** From each name that holds a secret to the name as it may be shown. */
export async function nameMasks(
  names: ReadonlySet<string>,
  loadInspect: () => Promise<Inspect>,
  policy: Policy,
): Promise<Map<string, string>> {
  const masks = new Map<string, string>();
  if (names.size === 0) return masks;
  const inspect = await loadInspect();
  for (const name of names) {
    const inspected = inspect(Buffer.from(name));
    if (inspected.sightings.length === 0) continue;
    const judged = judge(inspected, { ...nowhere, source: "path-name", path: name }, policy, new Uint8Array());
    if (judged.length > 0) {
      masks.set(
        name,
        masked(
          name,
          judged.map(({ sighting }) => sighting.bytes),
        ),
      );
    }
  }
  return masks;
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

export function maskFindings(judged: readonly Judged[], masks: ReadonlyMap<string, string>): Judged[] {
  if (masks.size === 0) return [...judged];
  return judged.map((one) => {
    const { path, author } = one.finding;
    return { ...one, finding: { ...one.finding, path: shownName(path, masks), author: shownName(author, masks) } };
  });
}

export const maskUnread = <T extends NotScanned>(unread: readonly T[], masks: ReadonlyMap<string, string>): T[] =>
  unread.map((item) => ({ ...item, path: shownName(item.path, masks) }));

const shownName = (name: string | null, masks: ReadonlyMap<string, string>): string | null =>
  name === null ? null : (masks.get(name) ?? name);
