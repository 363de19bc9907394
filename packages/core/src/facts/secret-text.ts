// The one wrapper a raw secret lives in between detection and sealing. It prints as `[secret]` wherever text is made
// of it (templates, JSON, console, errors); only `reveal()` gives the characters, and only `seal` and validators call it.

const inspectSymbol = Symbol.for("nodejs.util.inspect.custom");

export class SecretText {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The raw characters. Callers must not let them reach a finding, a log or an error. */
  reveal(): string {
    return this.#value;
  }

  get length(): number {
    return this.#value.length;
  }

  toString(): string {
    return "[secret]";
  }

  toJSON(): string {
    return "[secret]";
  }

  [inspectSymbol](): string {
    return "[secret]";
  }
}
