// Inspects one content, whether it lies in memory or is stored. What is stored can become unreadable half way: then it counts
// as not read, and the scan as incomplete.

import type { Detector, Inspected } from "@hodlguard/core";
import { type Bytes, inspect } from "@hodlguard/core/inspect";
import "./lend.ts";
import { nativeInflate } from "./native-inflate.ts";

export function inspectContent(bytes: Bytes, detectors: readonly Detector[]): Inspected {
  const options = { detectors, inflate: nativeInflate };
  if (bytes instanceof Uint8Array) return inspect(bytes, options);
  let fault: string | null = null;
  const read = (start: number, end: number): Uint8Array => {
    try {
      return bytes.read(start, end);
    } catch (error) {
      fault = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
      throw error;
    }
  };
  try {
    return inspect({ length: bytes.length, read }, options);
  } catch (error) {
    if (fault === null) throw error;
    return { sightings: [], unread: [{ member: null, reason: `unreadable: ${fault}` }] };
  }
}
