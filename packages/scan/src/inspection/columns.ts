// Plain values with large typed arrays in them, as bytes that are never copied into one: first the values, then the arrays as
// they lie in memory, to be looked at where they lie. The form is the runtime's and the machine's own.

import { DefaultDeserializer, DefaultSerializer } from "node:v8";

const kinds = [Uint8Array, Uint32Array, Float64Array] as const;
type Column = InstanceType<(typeof kinds)[number]>;

/** Everything begins at a multiple of this, so that every kind of array can lie there. */
const ALIGNED = 8;
const padding = (length: number): number => (ALIGNED - (length % ALIGNED)) % ALIGNED;

class ColumnWriter extends DefaultSerializer {
  readonly columns: Column[] = [];

  _writeHostObject(column: Column): void {
    const kind = kinds.findIndex((one) => column instanceof one);
    if (kind < 0) throw new TypeError(`a ${column.constructor.name} cannot be written`);
    this.writeUint32(kind);
    this.writeUint32(column.length);
    this.columns.push(column);
  }
}

class ColumnReader extends DefaultDeserializer {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(head: Uint8Array, bytes: Uint8Array, at: number) {
    super(head);
    this.#bytes = bytes;
    this.#at = at;
  }

  _readHostObject(): Column {
    const Kind = kinds[this.readUint32()]!;
    const length = this.readUint32();
    const column = new Kind(this.#bytes.buffer as ArrayBuffer, this.#bytes.byteOffset + this.#at, length);
    this.#at += column.byteLength + padding(column.byteLength);
    return column;
  }
}

/** The bytes of a value, in pieces. Throws a `TypeError` where it holds arrays of other kinds. */
export function* toColumns(value: unknown): Generator<Uint8Array> {
  const writer = new ColumnWriter();
  writer.writeHeader();
  writer.writeValue(value);
  const head = writer.releaseBuffer();
  yield new Uint8Array(Float64Array.of(head.length).buffer);
  for (const { buffer, byteOffset, byteLength } of [head, ...writer.columns]) {
    yield new Uint8Array(buffer, byteOffset, byteLength);
    yield new Uint8Array(padding(byteLength));
  }
}

/** The value of such bytes. Its arrays share their memory. Throws where they are no such bytes. */
export function fromColumns(bytes: Uint8Array): unknown {
  if (bytes.byteOffset % ALIGNED !== 0) return fromColumns(new Uint8Array(bytes));
  const [length] = new Float64Array(bytes.buffer, bytes.byteOffset, 1);
  const head = bytes.subarray(ALIGNED, ALIGNED + length!);
  const reader = new ColumnReader(head, bytes, ALIGNED + length! + padding(length!));
  reader.readHeader();
  return reader.readValue();
}
