// PuTTY's key files, versions 1 to 3, as a file or inside a string.

import { parsePutty, puttyFacts } from "../../validate/key/putty.ts";
import type { Candidate } from "../candidate.ts";
import { type Detector, nothing } from "../detector.ts";
import { passphraseBeside } from "./passphrase.ts";
import { advice, reportKey } from "./report.ts";
import { unwrap } from "./unwrap.ts";

const MAGIC = "PuTTY-User-Key-File-";
/** RSA-16384 takes 20 KB. */
const LONGEST = 65_536;

export const putty: Detector = {
  id: "private-key/putty",
  rules: ["private-key"],
  what: "PuTTY private key files",
  shapes: ["PPK versions 1, 2 and 3, plain or encrypted, whole or truncated"],
  proof: "Public and private lines are parsed and compared by the key's own mathematics.",
  advice,
  detect({ layer, places }) {
    const starts = places.runs.flatMap(({ start, end }) => {
      const at = layer.text.slice(start, Math.min(end, start + 256)).indexOf(MAGIC);
      return at < 0 ? [] : [start + at];
    });
    if (starts.length === 0) return nothing;
    const candidates: Candidate[] = [];
    for (const [index, start] of starts.entries()) {
      const unwrapped = unwrap(layer.text, start, Math.min(starts[index + 1] ?? layer.text.length, start + LONGEST));
      const file = parsePutty(unwrapped.text);
      if (file === null) continue;
      const last = lastLine(unwrapped.text);
      const end = last === 0 ? start + MAGIC.length + 1 : unwrapped.origin(last - 1) + 1;
      const empty = file.publicBlob.length === 0 && file.privateBlob.length === 0;
      const facts = puttyFacts(file);
      const beside = facts.encryption !== null && passphraseBeside(layer.text);
      if (empty && !file.headers.has("encryption")) continue;
      const limits = empty ? { atMost: "low" as const, note: "headers only, without a body" } : {};
      candidates.push(
        reportKey(layer, { start, end, facts: empty ? { ...facts, canonical: EMPTY } : facts, passphraseBeside: beside, ...limits }),
      );
    }
    return { candidates, claims: [] };
  },
};

const EMPTY = "PuTTY headers without any body of a key";

/** Offset behind the last line that belongs to the file: its MAC, or the last line of base64. */
function lastLine(text: string): number {
  const mac = /^[ \t]*Private-(?:MAC|Hash):[^\n]*/m.exec(text);
  if (mac !== null) return mac.index + mac[0].length;
  const body = /^[ \t]*Private-Lines:[^\n]*(?:\n[ \t]*[A-Za-z0-9+/=]{4,}[ \t]*(?=\n|$))*/m.exec(text);
  return body === null ? 0 : body.index + body[0].length;
}
