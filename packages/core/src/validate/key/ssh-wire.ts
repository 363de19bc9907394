// SSH's wire form (RFC 4251 section 5): length-prefixed strings and integers, read forgivingly and written for fingerprints.

import { bytesToNumberBE } from "@noble/curves/utils.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { latin1 } from "../../decode/latin1.ts";
import { contentOf, readNode } from "../asn1/der.ts";
import { integer } from "../asn1/write-der.ts";

export function sshString(content: string | Uint8Array): Uint8Array {
  const bytes = typeof content === "string" ? utf8ToBytes(content) : content;
  const size = bytes.length;
  return concatBytes(Uint8Array.of(size >>> 24, (size >>> 16) & 255, (size >>> 8) & 255, size & 255), bytes);
}

/** An mpint has the content of DER's INTEGER, apart from zero, which is empty. */
export function sshInteger(value: bigint): Uint8Array {
  if (value === 0n) return sshString(new Uint8Array());
  const encoded = integer(value);
  return sshString(contentOf(encoded, readNode(encoded, 0)!));
}

/** Reads from the front; what reaches past the end sets `cut` and gives what is there. */
export class WireReader {
  readonly bytes: Uint8Array;
  at: number;
  cut = false;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  take(size: number): Uint8Array {
    const part = this.bytes.subarray(this.at, this.at + size);
    if (part.length < size) this.cut = true;
    this.at += part.length;
    return part;
  }

  uint32(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.take(4);
    return a * 0x1000000 + (b << 16) + (c << 8) + d;
  }

  uint16(): number {
    const [a = 0, b = 0] = this.take(2);
    return a * 256 + b;
  }

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  string(): Uint8Array {
    return this.take(this.uint32());
  }

  text(): string {
    return latin1(this.string());
  }

  /** Null where it is cut off or longer than any key's number. */
  integer(): bigint | null {
    const content = this.string();
    return this.cut || content.length > 2_100 ? null : bytesToNumberBE(content);
  }
}
