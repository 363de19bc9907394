// Starts a kernel: a small WebAssembly module with a memory of its own, made from `packages/core/kernel`. A runtime that has no
// WebAssembly, or no SIMD in it, gives none; whoever asks has a plain way too.

import { kernels } from "./kernels.ts";

interface Memory {
  readonly buffer: { readonly byteLength: number };
  grow(pages: number): number;
}

interface Functions {
  readonly skim: { skim(input: number, size: number, runs: number, hints: number): number; learn(words: number, size: number): void };
  readonly spot: { spot(input: number, size: number, found: number): number };
}

/** Declared by hand: the core compiles without any library types. */
declare const WebAssembly:
  | {
      readonly Memory: new (limits: { initial: number }) => Memory;
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object, imports: object) => { readonly exports: object };
    }
  | undefined;

/** Bytes that are worth a start: it takes as long as the plain passes, not compiled yet, take for about as many. */
export const WORTH_STARTING = 128 * 1024;

const PAGE = 65536;
/** Zeros behind the bytes: kernels read a block and a half beyond. */
const ZEROS = 32;

export class Kernel<Name extends keyof Functions> {
  readonly functions: Functions[Name];
  readonly #memory: Memory;

  private constructor(memory: Memory, functions: Functions[Name]) {
    this.#memory = memory;
    this.functions = functions;
  }

  static start<Name extends keyof Functions>(name: Name): Kernel<Name> | null {
    try {
      const memory = new WebAssembly!.Memory({ initial: 1 });
      const { exports } = new WebAssembly!.Instance(new WebAssembly!.Module(decode(kernels[name].join(""))), { env: { memory } });
      return new Kernel(memory, exports as Functions[Name]);
    } catch {
      return null;
    }
  }

  /** The memory, as large as asked for at least; good until the next call that asks for more. */
  buffer(size: number): ArrayBuffer {
    const needed = size - this.#memory.buffer.byteLength;
    if (needed > 0) this.#memory.grow(Math.ceil(needed / PAGE));
    return this.#memory.buffer as ArrayBuffer;
  }

  /** Lays the bytes at `at` and returns the first aligned offset behind them and their zeros; `more` bytes are free there. */
  lay(bytes: Uint8Array, at: number, more: number): number {
    const size = bytes.length;
    const end = (at + size + ZEROS + 15) & ~15;
    const input = new Uint8Array(this.buffer(end + more), at, size + ZEROS);
    input.set(bytes);
    input.fill(0, size);
    return end;
  }
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decode(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.replaceAll("=", "").length * 3) / 4));
  let bits = 0;
  for (let index = 0, size = 0; size < bytes.length; index++) {
    bits = ((bits << 6) | digits.indexOf(base64[index]!)) & 0xffffff;
    if (index % 4 !== 0) bytes[size++] = (bits >> (6 - 2 * (index % 4))) & 0xff;
  }
  return bytes;
}
