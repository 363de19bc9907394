// Starts a kernel: a small WebAssembly module with a memory of its own, made from `packages/core/kernel`. A runtime that has no
// WebAssembly, or no SIMD in it, gives none; whoever asks has a plain way too.

interface Memory {
  readonly buffer: { readonly byteLength: number };
  grow(pages: number): number;
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
/** Room behind the bytes for zeros: kernels read a step and a half beyond. */
export const ZEROS = 96;

export class Kernel<Functions> {
  readonly functions: Functions;
  /** The whole memory, byte by byte and word by word; good until `lay` is called the next time. */
  bytes: Uint8Array;
  words: Uint32Array;
  readonly #memory: Memory;

  private constructor(memory: Memory, functions: Functions) {
    this.#memory = memory;
    this.functions = functions;
    this.bytes = new Uint8Array(memory.buffer as ArrayBuffer);
    this.words = new Uint32Array(memory.buffer as ArrayBuffer);
  }

  /**
   * @param rows the module in base64
   * @param size bytes of memory that the kernel's tables need
   */
  static start<Functions>(rows: readonly string[], size: number): Kernel<Functions> | null {
    try {
      const memory = new WebAssembly!.Memory({ initial: Math.ceil(size / PAGE) });
      const { exports } = new WebAssembly!.Instance(new WebAssembly!.Module(decode(rows.join(""))), { env: { memory } });
      return new Kernel(memory, exports as Functions);
    } catch {
      return null;
    }
  }

  /** Lays the bytes at `at` and returns the first aligned offset behind them and room for zeros; `more` bytes are free there. */
  lay(bytes: Uint8Array, at: number, more: number): number {
    const size = bytes.length;
    const end = (at + size + ZEROS + 15) & ~15;
    const lacking = end + more - this.bytes.length;
    if (lacking > 0) {
      this.#memory.grow(Math.ceil(lacking / PAGE));
      this.bytes = new Uint8Array(this.#memory.buffer as ArrayBuffer);
      this.words = new Uint32Array(this.#memory.buffer as ArrayBuffer);
    }
    this.bytes.set(bytes, at);
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
