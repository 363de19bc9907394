// Lends the core Node's own ways from bytes to Latin-1 text and to a checksum, many times as fast as its own. Imported for that
// alone, wherever contents are inspected.

import { crc32 } from "node:zlib";
import { lendCrc32, lendLatin1 } from "@hodlguard/core/inspect";

lendLatin1((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"));
lendCrc32((page, before) => crc32(page, before));
