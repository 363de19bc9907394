// git's delta instructions (copy from the base, insert literal bytes): read and checked in full before anything is
// built, so that a damaged delta can neither read outside its base nor make us allocate what it only claims.

import { ObjectFault } from "./object-fault.ts";

/** Literals shorter than this are copied by a loop: the call of `copyWithin` would cost more. */
const SHORT = 24;

export class Delta {
  /** Bytes of the object that the instructions make. */
  size = 0;
  /** Per instruction: where in the base it copies from, or, for a literal, the complement of its index in the slab. */
  #from = new Int32Array(256);
  #length = new Int32Array(256);
  #count = 0;

  /** Reads the instructions that stand in `bytes` from `start` to `end`, for a base of `baseSize` bytes. */
  read(bytes: Uint8Array, start: number, end: number, baseSize: number, maxSize: number): void {
    const cursor = { at: start };
    if (variable(bytes, cursor, end) !== baseSize) throw new ObjectFault("is a delta against a base of another size");
    const size = variable(bytes, cursor, end);
    this.size = size;
    this.#count = 0;
    if (size > maxSize) throw new ObjectFault("is larger than this scan builds");
    let made = 0;
    let at = cursor.at;
    while (at < end) {
      const code = bytes[at++]!;
      let from = 0;
      let length = code;
      if (code & 0x80) {
        length = 0;
        if (code & 0x01) from = bytes[at++]!;
        if (code & 0x02) from |= bytes[at++]! << 8;
        if (code & 0x04) from |= bytes[at++]! << 16;
        if (code & 0x08) from += bytes[at++]! * 0x1000000;
        if (code & 0x10) length = bytes[at++]!;
        if (code & 0x20) length |= bytes[at++]! << 8;
        if (code & 0x40) length |= bytes[at++]! << 16;
        if (length === 0) length = 0x10000;
        if (at > end || from + length > baseSize) throw new ObjectFault("is a delta that copies from outside its base");
      } else {
        if (code === 0) throw new ObjectFault("is a delta with an unknown instruction");
        from = ~at;
        at += code;
        if (at > end) throw new ObjectFault("is a delta that ends early");
      }
      made += length;
      if (made > size) throw new ObjectFault("is a delta that makes more than it declares");
      if (this.#count === this.#from.length) this.#widen();
      this.#from[this.#count] = from;
      this.#length[this.#count++] = length;
    }
    if (made !== size) throw new ObjectFault("is a delta that makes less than it declares");
  }

  /** Builds the object at `out`, from the base at `base`; the instructions must still stand where they were read, moved by `shift`. */
  build(slab: Uint8Array, base: number, out: number, shift: number): void {
    let to = out;
    for (let index = 0; index < this.#count; index++) {
      const length = this.#length[index]!;
      const from = this.#from[index]!;
      const source = from >= 0 ? base + from : ~from + shift;
      if (length < SHORT) for (let offset = 0; offset < length; offset++) slab[to + offset] = slab[source + offset]!;
      else slab.copyWithin(to, source, source + length);
      to += length;
    }
  }

  /** What the object took over from its base, ascending: where it stands in the object, where in the base, and how much it is. */
  copied(): number[] {
    const stretches: number[] = [];
    let at = 0;
    for (let index = 0; index < this.#count; index++) {
      const from = this.#from[index]!;
      if (from >= 0) stretches.push(at, from, this.#length[index]!);
      at += this.#length[index]!;
    }
    return stretches;
  }

  #widen(): void {
    const from = new Int32Array(this.#from.length * 2);
    const length = new Int32Array(this.#from.length * 2);
    from.set(this.#from);
    length.set(this.#length);
    this.#from = from;
    this.#length = length;
  }
}

/** A little-endian number of seven bits a byte. */
function variable(bytes: Uint8Array, cursor: { at: number }, end: number): number {
  let value = 0;
  for (let scale = 1; cursor.at < end && scale < 2 ** 49; scale *= 128) {
    const byte = bytes[cursor.at++]!;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
  }
  throw new ObjectFault("is a delta without a valid size");
}
