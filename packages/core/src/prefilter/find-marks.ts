// Literal marks of key containers: `PRIVATE KEY` anywhere, found by skipping (Horspool), and the first bytes of binary key
// files, which hold no token run that would lead anyone to them. Text containers without `PRIVATE KEY` (age, JWK, PuTTY,
// XML, base64 of a PEM) always hold a token run.

const codes = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

const mark = codes("PRIVATE KEY");
const last = mark.length - 1;

/** How far the window may move when its last byte is the given one. */
const skips = new Uint8Array(256).fill(mark.length);
for (let index = 0; index < last; index++) skips[mark[index]!] = last - index;

/** DER sequences, Java keystores (JKS, JCEKS), binary OpenSSH keys. */
const binaryHeads: readonly (readonly number[])[] = [[0xfe, 0xed, 0xfe, 0xed], [0xce, 0xce, 0xce, 0xce], codes("openssh-key-v1\0")];

/** Ascending offsets of the marks between two offsets; 0 stands also for a binary key container that begins there. */
export function findMarks(bytes: Uint8Array, start = 0, end = bytes.length): number[] {
  const marks: number[] = start === 0 && mayBeKeyFile(bytes) ? [0] : [];
  for (let index = start + last; index < end; index += skips[bytes[index]!]!) {
    if (bytes[index] !== mark[last]) continue;
    let offset = 0;
    while (offset < last && bytes[index - last + offset] === mark[offset]) offset++;
    if (offset === last) marks.push(index - last);
  }
  return marks;
}

/**
 * Whether a whole file of these bytes may be a binary key file. Beyond the containers below that are the heads that tell
 * something only at the very beginning: DER that was cut off, Bouncy Castle keystores, PGP key rings, SSH2 and SSH-1 files,
 * and databases of wallets.
 */
export function mayBeKeyFile(bytes: Uint8Array): boolean {
  if (isBinaryContainer(bytes, 0)) return true;
  if (bytes.length < 32) return false;
  const [a, b, c, d] = bytes as unknown as [number, number, number, number];
  switch (a) {
    case 0x30:
      // An indefinite length (BER), and then a version.
      return b === 0x80 ? c === 2 && d === 1 : (b === 0x81 || b === 0x82) && isBinaryHead(c, d);
    case 0x00:
      return (b === 0 && c === 0 && (d === 1 || d === 2)) || isDatabaseFile(bytes);
    case 0x3f:
      return b === 0x6f && c === 0xf9 && d === 0xeb;
    case 0x94:
    case 0x95:
    case 0xc5:
      return true;
    case 0x53:
      return (b === 0x53 && c === 0x48 && d === 0x20) || isDatabaseFile(bytes);
    default:
      return false;
  }
}

const sqlite = codes("SQLite format 3\0");
/** Berkeley DB's btree, behind a page number and a place in a log. */
const berkeley = [0x62, 0x31, 0x05, 0x00] as const;
const BERKELEY_AT = 12;

/** Whether the bytes are a database in which Bitcoin Core could keep a wallet: SQLite, or Berkeley DB in either byte order. */
export const isDatabaseFile = (bytes: Uint8Array): boolean =>
  sqlite.every((code, index) => bytes[index] === code) ||
  berkeley.every((code, index) => bytes[BERKELEY_AT + index] === code) ||
  berkeley.every((code, index) => bytes[BERKELEY_AT + 3 - index] === code);

/** A cut-off DER object is still told from text that begins with `0`: its lengths are no text. */
const isBinaryHead = (c: number, d: number): boolean => c < 0x20 || c > 0x7e || d < 0x20 || d > 0x7e;

/** Whether a key container in binary may begin at `offset`: a DER sequence that ends where the bytes end or before, or a known magic. */
export function isBinaryContainer(bytes: Uint8Array, offset: number): boolean {
  if (bytes[offset] === 0x30) {
    const form = bytes[offset + 1] ?? 0;
    const width = form > 0x80 && form <= 0x84 ? form - 0x80 : 0;
    if (form === 0x80) return bytes[offset + 2] === 2 && bytes[offset + 3] === 1 && bytes.length - offset > 32;
    if (form > 0x84 || offset + 2 + width > bytes.length) return false;
    let length = width === 0 ? form : 0;
    for (let index = 0; index < width; index++) length = length * 256 + bytes[offset + 2 + index]!;
    const tag = bytes[offset + 2 + width];
    return length >= 16 && length <= bytes.length - offset - 2 - width && (tag === 0x02 || tag === 0x30);
  }
  return binaryHeads.some((head) => head.every((code, index) => bytes[offset + index] === code));
}
