// Archives for tests: tar by hand, zip and gzip by fflate.

import { gzipSync, type Zippable, zipSync } from "fflate";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

type Members = Readonly<Record<string, Uint8Array>>;

function header(name: string, size: number, type: string): Uint8Array {
  const block = new Uint8Array(512);
  const put = (text: string, at: number) => block.set(bytesOf(text), at);
  put(name.slice(0, 100), 0);
  put("0000600\0", 100);
  put(`${size.toString(8).padStart(11, "0")}\0`, 124);
  put("        ", 148);
  put(type, 156);
  put("ustar\u000000", 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block;
}

const padded = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(Math.ceil(bytes.length / 512) * 512);
  whole.set(bytes);
  return whole;
};

const join = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Names over 100 bytes are written the GNU way, or with `pax` the POSIX way. */
export function tar(members: Members, { pax = false } = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [name, bytes] of Object.entries(members)) {
    if (name.length > 100 && pax) {
      const record = ` path=${name}\n`;
      const length = record.length + String(record.length + 3).length;
      const data = bytesOf(`${length}${record}`);
      parts.push(header("PaxHeader", data.length, "x"), padded(data));
    } else if (name.length > 100) {
      const data = bytesOf(`${name}\0`);
      parts.push(header("././@LongLink", data.length, "L"), padded(data));
    }
    parts.push(header(name, bytes.length, "0"), padded(bytes));
  }
  return join([...parts, new Uint8Array(1024)]);
}

export const zip = (members: Members, level: 0 | 9 = 9): Uint8Array => new Uint8Array(zipSync(members as Zippable, { level }));

export const gzip = (bytes: Uint8Array, filename?: string): Uint8Array =>
  new Uint8Array(gzipSync(bytes, filename === undefined ? {} : { filename }));
