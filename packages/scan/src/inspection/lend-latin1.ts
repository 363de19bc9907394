// Lends the core Node's own way from bytes to Latin-1 text, many times as fast as its own. Imported for that alone, wherever
// contents are inspected.

import { lendLatin1 } from "@hodlguard/core/inspect";

lendLatin1((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"));
