// What every inline allowance begins with.

export const ALLOWANCE_MARK = Buffer.from("hodlguard:allow");

export const mayAllow = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ALLOWANCE_MARK);
