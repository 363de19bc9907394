// The detectors at work, behind one function. Who inspects names this and nothing of the core's heavy face: so it is decided in one
// place when that is loaded, which costs a hook more than all else it does.

import type { Detector, HeavyCore, Inspected } from "@hodlguard/core";
import type { Bytes } from "@hodlguard/core/inspect";
import type { Places } from "@hodlguard/core/places";
import { lendTo } from "./lend.ts";
import { nativeInflate } from "./native-inflate.ts";

/**
 * Inspects one content, in memory or stored. What is stored can become unreadable half way: then it counts as not read.
 *
 * @param places where the bytes deserve a look, if that was asked before
 */
export type Inspect = (bytes: Bytes, places?: Places | null) => Inspected;

export interface Inspector {
  /** Whether some detector wants to see even bytes without any place. */
  readonly looksAnyway: (bytes: Uint8Array) => boolean;
  readonly load: () => Promise<Inspect>;
}

export function inspectWith(core: HeavyCore, detectors: readonly Detector[]): Inspect {
  lendTo(core);
  const options = { detectors, inflate: nativeInflate };
  return (bytes, places) => {
    if (bytes instanceof Uint8Array) return core.inspect(bytes, places == null ? options : { ...options, places });
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
      return core.inspect({ length: bytes.length, read }, options);
    } catch (error) {
      if (fault === null) throw error;
      return { sightings: [], unread: [{ member: null, reason: `unreadable: ${fault}` }] };
    }
  };
}

export const isClean = ({ sightings, unread }: Inspected): boolean => sightings.length + unread.length === 0;
