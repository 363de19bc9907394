// Ciphertext of the well-known tools for keeping secrets in repositories, and password hashes: a person put it there in
// order not to leak. Sources: the documentation of SOPS, age, ansible-vault, sealed-secrets, Jasypt, dotenvx, hiera-eyaml,
// AWS KMS, Jenkins, Pulumi, Travis, Spring Cloud Config, Vault transit; crypt(5).

import { lineBefore } from "./label.ts";

/** Directly before the run. */
const OPENED =
  /(?:ENC\(|DEC::[A-Z0-9]+\[|vault:v\d+:|\{cipher\}|\{AQAA|encrypted:|secure:\s*["']?(?:v\d+:[\w+/=]{0,40}:?)?|v\d+:secure:|crypt:v\d+:|\{S?SHA\d*\}|\|1\|[^\s]{0,40})$/;

/** A password hash of crypt(3) or of a web framework, up to the run. */
const HASHED =
  /(?:\$(?:2[abxy]?|5|6|1|y|7|argon2(?:id|i|d)|scrypt|pbkdf2[\w-]*|apr1|P)\$|pbkdf2_sha\d+\$\d+\$|pbkdf2:sha\d+(?::\d+)?\$|scrypt:\d+:\d+:\d+\$|\{CRYPT\})[^\s"']*$/;

/** `*` and SHA-1 of SHA-1, as MySQL keeps passwords. */
const MYSQL = /^[0-9A-F]{40}$/;

/** How far a SOPS or eyaml value reaches on its line. */
const REACH = 4096;

/** First characters of blobs: AWS KMS, Jenkins, sealed secrets (length 0x0200 before a 4096-bit RSA block), `{"crypto":` in hex. */
const HEADS = /^(?:AQICAH|AQECAH|AQIDAH|AQEDAH)[A-Za-z0-9+/]{40,}|^Ag[A-D][A-Za-z0-9+/]{500,}|^\{?AQAAA|^7b2263727970746f223a/;

/** What both begin with. */
const OPENING = "ENC[";

export const holdsBrackets = (text: string): boolean => text.includes(OPENING);

const BLOCK = "-----BEGIN ";
const BLOCKS = ["AGE ENCRYPTED FILE", "PGP MESSAGE", "PGP SIGNATURE", "SSH SIGNATURE", "PKCS7"].map((label) => ({
  open: `${BLOCK}${label}-----`,
  close: `-----END ${label}-----`,
}));

/** `bracketed`: whether the text holds such an opening at all, asked of few runs and once a text. */
export function ciphertextKind(text: string, start: number, end: number, bracketed: () => boolean): string | null {
  const near = lineBefore(text, start, 64);
  if (OPENED.test(near)) return "ciphertext";
  const line = near.length < 64 ? near : lineBefore(text, start, 160);
  if ((line.includes("$") || line.includes("}")) && HASHED.test(line)) return "password hash";
  if (text[start - 1] === "*" && MYSQL.test(text.slice(start, Math.min(end, start + 64)))) return "password hash";
  if (isListed(text[start - 1]) && bracketed() && insideBrackets(text, start)) return "ciphertext";
  return HEADS.test(text.slice(start, Math.min(end, start + 600))) ? "ciphertext" : null;
}

const isListed = (sign: string | undefined): boolean => sign === ":" || sign === "," || sign === "[";

/** `ENC[AES256_GCM,data:...,iv:...]` and `ENC[PKCS7,...]`: the run stands behind an `ENC[` that is still open. */
function insideBrackets(text: string, start: number): boolean {
  const line = lineBefore(text, start, REACH);
  const opening = line.lastIndexOf(OPENING);
  return opening >= 0 && !/[\s\]]/.test(line.slice(opening));
}

/** Armoured blocks of ciphertext and signatures. */
export function armouredStretches(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  // Per label where the next block may begin: not inside one, and nowhere once an end is missing.
  const next = new Map<string, number>();
  for (let at = text.indexOf(BLOCK); at >= 0; at = text.indexOf(BLOCK, at + 1)) {
    const block = BLOCKS.find(({ open }) => text.startsWith(open, at));
    if (block === undefined || at < (next.get(block.open) ?? 0)) continue;
    const end = text.indexOf(block.close, at);
    next.set(block.open, end < 0 ? text.length : end);
    if (end >= 0) stretches.push({ start: at + block.open.length, end });
  }
  return stretches;
}

/** The hexadecimal body below each line of `$ANSIBLE_VAULT;`. */
export function vaultStretches(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (let at = text.indexOf("$ANSIBLE_VAULT;"); at >= 0; at = text.indexOf("$ANSIBLE_VAULT;", at + 1)) {
    const head = text.indexOf("\n", at);
    if (head < 0) break;
    let end = head;
    while (end < text.length && /[0-9a-f\s]/.test(text[end]!)) end++;
    stretches.push({ start: head, end });
  }
  return stretches;
}
