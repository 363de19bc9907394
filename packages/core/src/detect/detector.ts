// A detector is one record: what it looks for, why it may believe it, examples of both kinds, advice. Adding one is one
// file with such a record, its samples, and one line in `registry.ts`.

import type { Layer } from "../decode/layer.ts";
import type { RuleId } from "../facts/rule.ts";
import type { TextSpan } from "../facts/span.ts";
import type { Places } from "../prefilter/places.ts";
import type { Detection } from "./candidate.ts";

export interface View {
  readonly layer: Layer;
  readonly places: Places;
  /** Whether an earlier detector already explained some part of this stretch. */
  isClaimed(span: TextSpan): boolean;
}

export interface Detector {
  /** `family/name`, such as `private-key/pem`. */
  readonly id: string;
  readonly rules: readonly RuleId[];
  /** What it finds, one sentence. */
  readonly what: string;
  /** The shapes it knows, one clause each. */
  readonly shapes: readonly string[];
  /** How a find is proven offline. */
  readonly proof: string;
  readonly advice: readonly string[];
  /** Set where its finds need not stand at any place of the prefilter: it is then asked about every layer. */
  readonly needsEveryLayer?: boolean;
  /** Must not throw on any bytes, and must take time linear in the layer's length. */
  detect(view: View): Detection;
}

export const nothing: Detection = { candidates: [], claims: [] };
