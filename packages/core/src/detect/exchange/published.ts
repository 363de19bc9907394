// Credentials that exchanges print in their own documentation, as SHA-256 of the value: AscendEX, Bybit, BitMEX, Kraken,
// MEXC. Each secret was checked against the signature that the same page prints, where it prints one.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { rememberingWhether } from "../../facts/remembering.ts";

const hashes: ReadonlySet<string> = new Set([
  "9e132ebcc5cde85b51a5595e201c727d097ba5a1e6ed3129f4a7c5966bbdeb37",
  "f38106b832ec2841893c777e74cac75077a5c62ac855da8a6904cadd50c5d4a0",
  "9926075b8e3bfd562edbc5aa5f6fecc8565afd88cd0181989d9f281f88753818",
  "c6081c81edaef863e997d9893780136ef245b59461627b73c98c03feac063ca8",
  "98c0adc16caa135bf2c8732f2558ae4e3e03443c4d1a20b8974fed384ad505d8",
  "548a18e84bbd5a42a7582a83a24e1707b952a0630ea6c76f23dc5dec95500390",
  "70a60ac1776fdc4af8cf2d4cac2fcc9465223e956427ff650c8416878212a548",
  "eb01960a9a4daeddfb24e9ce40114b4514033a7a21210c9cdd6690dc3a054eeb",
  "8f56daface2cddae16627f637828fd991c7a057f9632bc84b3b7de7f647db9d8",
  "6d7e703af5a2707422504b2a8b42715c505e6d1249ab81ab2b29591ca5243545",
]);

/** Lengths of the published values: hashing is spared for all others. */
const lengths: ReadonlySet<number> = new Set([18, 24, 32, 36, 40, 48, 64, 88]);

/** Whether an exchange's documentation prints this value. */
export const isPublishedElsewhere = (value: string): boolean => lengths.has(value.length) && isListed(value);

const isListed = rememberingWhether((value) => hashes.has(bytesToHex(sha256(utf8ToBytes(value)))));
