// Ways in which people and programs wrap a value, for tests: each takes ASCII text and gives ASCII text that holds it.

export type Wrapping = (text: string) => string;

const each =
  (write: (code: number) => string): Wrapping =>
  (text) =>
    [...text].map((character) => write(character.charCodeAt(0))).join("");
const hex = (code: number, width: number) => code.toString(16).padStart(width, "0");

export const wrappings: Readonly<Record<string, Wrapping>> = {
  base64: (text) => Buffer.from(text).toString("base64"),
  base64url: (text) => Buffer.from(text).toString("base64url"),
  "base64 of UTF-16": (text) => Buffer.from(text, "utf16le").toString("base64"),
  hex: (text) => Buffer.from(text).toString("hex"),
  "unicode escapes": each((code) => `\\u${hex(code, 4)}`),
  "hex escapes": each((code) => `\\x${hex(code, 2)}`),
  "octal escapes": each((code) => `\\${code.toString(8).padStart(3, "0")}`),
  percent: each((code) => `%${hex(code, 2).toUpperCase()}`),
  "decimal references": each((code) => `&#${code};`),
  "hex references": each((code) => `&#x${hex(code, 2)};`),
  "JSON in JSON": (text) => JSON.stringify(JSON.stringify({ value: text })).slice(1, -1),
  "HTML attribute": (text) => `&quot;${text}&quot;`,
  "URL parameter": (text) => encodeURIComponent(`a="${text}"&b`),
};
