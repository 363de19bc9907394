// DEFLATE (RFC 1951) and gzip (RFC 1952) with a brake: unpacking goes piece by piece and stops at the budget, so that the
// size a header claims is never believed.

import { Gunzip, Inflate } from "fflate";
import { type Bytes, piece } from "../stored-bytes.ts";
import { type Budget, HIGHEST_RATIO } from "./budget.ts";
import { crc32, wrongChecksum } from "./crc32.ts";

/** Packed bytes given at once: they can grow by 1032 at most, so memory overshoots the budget by 8 MiB at most. */
const PIECE = 8192;
const RATIO_FROM = 1024 * 1024;

/** Packed data is hardly ever larger than what it holds; more of it than this beyond the budget is not worth a try as a whole. */
const SLACK = 1024 * 1024;

export interface Inflated {
  /** What was unpacked until the end or the problem. */
  readonly bytes: Uint8Array;
  readonly problem: string | null;
}

/**
 * Lowers `budget.bytes` by what was unpacked. Never throws.
 *
 * @param told bytes that it unpacks to, as a header claims
 */
export function inflateWithin(packed: Bytes, form: "deflate" | "gzip", budget: Budget, told: number): Inflated {
  const whole = packed instanceof Uint8Array || packed.length <= budget.bytes + SLACK ? piece(packed, 0, packed.length) : null;
  // The lent reader checks gzip's checksum itself.
  const lent = whole === null ? null : (budget.inflate?.(whole, form, budget.bytes, told) ?? null);
  if (lent !== null && (lent.length <= RATIO_FROM || lent.length <= packed.length * HIGHEST_RATIO)) {
    budget.bytes -= lent.length;
    return { bytes: lent, problem: null };
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  let problem: string | null = null;
  const take = (part: Uint8Array): void => {
    parts.push(part);
    size += part.length;
  };
  const stream = form === "gzip" ? new Gunzip(take) : new Inflate(take);
  try {
    for (let at = 0; at < packed.length && problem === null; at += PIECE) {
      const end = Math.min(at + PIECE, packed.length);
      stream.push(piece(packed, at, end), end === packed.length);
      if (size > budget.bytes) problem = "the archives of this file unpack to more than 64 MiB";
      else if (size > RATIO_FROM && size > end * HIGHEST_RATIO) problem = "it unpacks to more than 100 times its size";
    }
    if (packed.length === 0) problem = "it is empty";
  } catch {
    problem = "its packed data is damaged or cut off";
  }
  const bytes = joined(parts, Math.min(size, budget.bytes));
  budget.bytes -= bytes.length;
  if (problem === null && form === "gzip" && !endsAsTold(packed, bytes)) problem = wrongChecksum;
  return { bytes, problem };
}

const TRAILER = 8;

/** gzip ends with the checksum and size of its content, of several joined ones with those of the last. */
function endsAsTold(packed: Bytes, bytes: Uint8Array): boolean {
  const { size, sum } = trailerOf(packed);
  return size <= bytes.length && crc32(bytes.subarray(bytes.length - size)) === sum;
}

export function trailerOf(gzip: Bytes): { readonly sum: number; readonly size: number } {
  const trailer = piece(gzip, gzip.length - TRAILER, gzip.length);
  const number = (at: number) => trailer[at]! + trailer[at + 1]! * 2 ** 8 + trailer[at + 2]! * 2 ** 16 + trailer[at + 3]! * 2 ** 24;
  return { sum: number(0), size: number(4) };
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1 && parts[0]!.length === size) return parts[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    const fitting = part.length > size - at ? part.subarray(0, size - at) : part;
    whole.set(fitting, at);
    at += fitting.length;
  }
  return whole;
}
