// Digests and identifiers that programs write down in public: integrity values of lock files, checksums, object ids of git,
// transaction hashes, addresses, bytecode, signatures, cursors. Told by their marks, their lengths and their labels.

import { kindOfLabel, labelBefore, lineBefore } from "./label.ts";

/** `sha512-` and the base64 of exactly that many bytes (Subresource Integrity, W3C), with an assignment before it at most. */
const INTEGRITY = /(?:^|=)sha(?:1-[\w+/-]{27}=|256-[\w+/-]{43}=|384-[\w+/-]{64}|512-[\w+/-]{86}==)$/;

/** What stands directly before a digest: `sha256:`, go.sum's `h1:`, Terraform's `zh:`, `SHA256 (name) = `, `<sha256 value="`. */
const MARK =
  /(?:^|[^A-Za-z0-9])(?:sha-?(?:1|224|256|384|512)|md5|blake2[bs]?|blake3|xxh\w{0,3}|h1|zh|nar-hash|git-tree|commit|tree|parent|object|oid|@|#)(?:[:=\s]|\s?\([^()\n]{1,200}\)\s?=\s?| value=")?["']?\s?$/i;

/** Hexadecimal digits of MD5, SHA-1 and the lengths of SHA-2. */
const LENGTHS: readonly number[] = [32, 40, 56, 64, 96, 128];
const HEX = /^[0-9a-f]+$/i;
/** Of a SHA-256 in base64. */
const IN_BASE64 = 44;

/** Object ids in the addresses of code hosts, and in the pins of workflows and modules. */
const HOSTED =
  /(?:^|\/)(?:commit|commits|blob|tree|raw|tx|txs|transaction|block|address|token|ipfs|archive|compare|refs?)\/(?:0x)?[0-9A-Za-z]{32,}(?:\/.*)?$/;

/** The two object ids of a patch: `index 1a2b..3c4d 100644`. */
const PATCHED = /^index (?:[0-9a-f]{7,64}\.\.)?$/;

/** `<digest>  <file>` as sha256sum writes it, `<oid> refs/...`, `<oid> <type>` of git's listings. */
const LISTED = /^(?: {1,2}\*?|\t)[^\s"'=:;,(){}]/;

/** A name that ends so is a digest's, whatever it is the digest of: `TOKEN_SHA256`. */
const DIGEST_LABEL = /(?:sha[-_]?(?:1|224|256|384|512)|md5|_hash|Hash|digest|checksum)$/i;

const PUBLIC_LABEL =
  /(?:hash(?:es|ed)?|digest|check_?sums?|sha_?\d*(?:sum)?|md_?5(?:sum)?|shasum|integrity|signatures?|sig|tx_?id|txn|oid|commit|rev(?:ision)?|reference|git_?head|etag|finger_?print|thumb_?print|merkle_?root|state_?root|listen_?key|cursor|next_?(?:page_?)?token|page_?token|continuation_?token|sync_?token|address(?:es)?|addr|contract|topics?|selector|byte_?code|code|abi|call_?data|input|proof|cid|build_?id|nonce|salt|iv|kid)$/i;

const SIGNATURE_LABEL = /sig(?:nature)?$/i;

/** 48 random bytes in base64 are no signature of any scheme in use, but a key of an exchange that somebody mislabelled. */
const isBase62Key = (text: string, start: number, end: number): boolean => {
  const value = end - start === 64 ? text.slice(start, end) : "";
  return /^[A-Za-z0-9]{64}$/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value) && /[g-z]/i.test(value);
};

/** Addresses and recipients in bech32 (BIP173): `bc1...`, `age1...`, `npub1...`; what names itself secret is left alone. */
const BECH32 = /^(?![a-z]*(?:sec|prv|key|sk)1)[a-z]{2,12}1[02-9ac-hj-np-z]{38,64}$/;

/** A longer run is no digest, whatever stands before it. */
const LONGEST = 512;

/** Why the run is public, or null. `start` and `end` are those of a token run in `text`. */
export function digestKind(text: string, start: number, end: number): string | null {
  const run = text.slice(start, end);
  if (/^0x[0-9a-f]{67,}$/i.test(run) || /^(?:0x)?60[68]060405[0-9a-f]{60,}$/.test(run)) return "bytecode or signature";
  if (run.length > LONGEST) return null;
  if (INTEGRITY.test(run)) return "integrity value";
  const before = lineBefore(text, start, 230);
  const value = run.slice(run.lastIndexOf("=", run.length - 4) + 1);
  const hex = LENGTHS.includes(value.length) && HEX.test(value);
  if (/^0x[0-9a-f]{40}$/i.test(value)) return "address";
  if (BECH32.test(value)) return "address";
  if (HOSTED.test(run) && /:\/\/[^\s"'`]*$|^[^:\s]*$/.test(before.slice(-120))) return "identifier in an address";
  if (hex && PATCHED.test(before)) return "digest";
  if (hex && (MARK.test(`${before}${run.slice(0, run.length - value.length)}`) || isListed(text, before, run === value, end)))
    return "digest";
  if (value.length === IN_BASE64 && /^[A-Za-z0-9+/]{43}=$/.test(value) && /\bh1:$/.test(before)) return "integrity value";
  return null;
}

/** The same by the label, for values of any shape: `signature`, `listenKey`, `txHash`. A label that also says secret does not count. */
export function publicByLabel(text: string, start: number, end: number): string | null {
  const cut = text.slice(start, Math.min(end, start + 80)).search(/=[^=]/);
  const label = cut > 0 ? text.slice(start, start + cut) : labelBefore(text, start);
  if (label === null) return null;
  if (DIGEST_LABEL.test(label)) return "digest";
  if (SIGNATURE_LABEL.test(label) && isBase62Key(text, cut > 0 ? start + cut + 1 : start, end)) return null;
  return kindOfLabel(label) === "public" && PUBLIC_LABEL.test(label) ? label.replace(/^.*[^A-Za-z]/, "").toLowerCase() || "digest" : null;
}

/** CocoaPods and Bundler list checksums by package name under a heading, up to the next empty line. */
export function checksumStretches(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const heading of text.matchAll(/^(?:SPEC )?CHECKSUMS:?\r?$/gm)) {
    const close = text.indexOf("\n\n", heading.index);
    stretches.push({ start: heading.index + heading[0].length, end: close < 0 ? text.length : close });
  }
  return stretches;
}

function isListed(text: string, before: string, whole: boolean, end: number): boolean {
  return whole && /^[\s\\*^]*$/.test(before) && LISTED.test(text.slice(end, end + 4));
}
