// Lends the core Node's own ways from bytes to Latin-1 text, to a checksum and to a stretched digest, many times as fast as its own.

import { pbkdf2Sync } from "node:crypto";
import { crc32 } from "node:zlib";
import type { HeavyCore } from "@hodlguard/core";

export function lendTo({ lendCrc32, lendLatin1, lendPbkdf2 }: HeavyCore): void {
  lendLatin1((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"));
  lendCrc32((page, before) => crc32(page, before));
  lendPbkdf2((material, salt, rounds) => pbkdf2Sync(material, salt, rounds, 32, "sha256"));
}
