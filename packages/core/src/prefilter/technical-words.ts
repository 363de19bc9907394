// Words with digits in them that the names of modules, platforms, formats and versions are full of.

import { latin1 } from "../decode/latin1.ts";

const words: ReadonlySet<string> = new Set(
  (
    "x32 x64 x86 i386 i486 i586 i686 ia32 ia64 amd64 arm64 armv5 armv6 armv6l armv7 armv7l armv8 armv8l aarch64 arm64ec mips64 mipsel64 " +
    "mips64el mips64le mips64r6 riscv64 riscv64gc loong64 loongarch64 ppc64 ppc64le ppc64el powerpc64 powerpc64le s390 s390x sparc64 sparcv9 wasm32 wasm64 " +
    "win32 win64 winx64 linux32 linux64 darwin64 osx64 mac64 utf8 utf16 utf32 utf7 ascii85 base16 base32 base36 base58 base62 base64 base85 bech32 " +
    "md4 md5 sha1 sha2 sha3 sha224 sha256 sha384 sha512 crc16 crc32 crc32c crc64 hs256 rs256 es256 ed448 ed25519 x25519 x509 pkcs1 pkcs7 pkcs8 pkcs11 pkcs12 p12 " +
    "p256 p384 p521 secp256k1 secp256r1 secp384r1 secp521r1 prime256v1 pbkdf2 argon2 argon2id blake2 blake2b blake2s blake3 keccak256 ripemd160 aes128 aes192 aes256 chacha20 " +
    "poly1305 bip32 bip39 bip44 erc20 erc721 erc1155 eip712 eip1559 web2 web3 http1 http2 http3 h264 h265 mp3 mp4 mpeg2 mpeg4 jpeg2000 m3u8 ipv4 ipv6 ip4 ip6 oauth1 oauth2 " +
    "ec2 s3 k8s k3s i18n l10n a11y w3c d3 p2p md2man cpuguy83 s2s b2b b2c e2e l2 l3 ph7 bz2 gzip2 bzip2 zip64 lz4 lz77 y18n asn1 tr46 ieee754 float16 float32 float64 int8 int16 int32 int64 uint8 uint16 uint32 " +
    "uint64 uint128 uint256 int128 int256 fp16 fp32 fp64 bf16 u8 u16 u32 u64 u128 u256 i8 i16 i32 i64 i128 f16 f32 f64 es3 es5 es6 es2015 es2016 es2017 es2018 es2019 es2020 es2021 es2022 " +
    "abi3 manylinux1 manylinux2010 manylinux2014 universal2 python2 python3 py2 py3 lua5 lua51 lua52 lua53 qt4 qt5 qt6 gtk2 gtk3 gtk4 log4j slf4j " +
    "c3p0 junit4 junit5 ext4 v4l2 fat32 ntfs3 x11 rfc822 rfc2822 rfc3339 iso8601 iso8859 iso3166 iso639 iso4217 3d 2d 1d 4k 8k 2fa 3des"
  ).split(" "),
);

/** Versions: `v2`, `rc1`, `0a9`, `pypy310`, and `cp314t` as wheels have it (https://peps.python.org/pep-0425/). */
const version = /^(?:(?:v|r|rc|alpha|beta|es|py|pp|pypy|graalpy)\d{1,3}|\d{1,2}(?:a|b|rc)\d{1,2}|cp\d{1,3}[a-z]{0,2})$/;
const LONGEST = 12;

/** Whether `start` to `end` is one of them, whatever its case. */
export function isTechnicalWord(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const word = latin1(bytes.subarray(start, end)).toLowerCase();
  return words.has(word) || version.test(word);
}
