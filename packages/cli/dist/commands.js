import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x3) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x3, {
  get: (a, b3) => (typeof require !== "undefined" ? require : a)[b3]
}) : x3)(function(x3) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x3 + '" is not supported');
});
var __esm = (fn2, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn2 && (res = (0, fn2[__getOwnPropNames(fn2)[0]])(fn2 = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to2, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to2, key) && key !== except)
        __defProp(to2, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to2;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// ../core/src/decode/latin1.ts
function plainly(bytes) {
  if (!bytes.some((byte) => byte >= 128 && byte < 160)) return windows1252.decode(bytes);
  let text5 = "";
  for (let at2 = 0; at2 < bytes.length; at2 += STRETCH) text5 += String.fromCharCode(...bytes.subarray(at2, at2 + STRETCH));
  return text5;
}
var windows1252, STRETCH, decode, latin1, utf8, decodeUtf8, encoder;
var init_latin1 = __esm({
  "../core/src/decode/latin1.ts"() {
    "use strict";
    windows1252 = new TextDecoder("latin1");
    STRETCH = 8192;
    decode = plainly;
    latin1 = (bytes) => decode(bytes);
    utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
    decodeUtf8 = (bytes) => utf8.decode(bytes);
    encoder = new TextEncoder();
  }
});

// ../core/src/decode/stored-bytes.ts
function piece(bytes, start3, end) {
  if (bytes instanceof Uint8Array) return start3 === 0 && end >= bytes.length ? bytes : bytes.subarray(start3, end);
  const from = Math.min(start3, bytes.length);
  return bytes.read(from, Math.max(from, Math.min(end, bytes.length)));
}
function byteReader(bytes) {
  if (bytes instanceof Uint8Array) return (at2) => bytes[at2] ?? 0;
  let page = new Uint8Array(0);
  let first = 0;
  return (at2) => {
    if (at2 < first || at2 >= first + page.length) {
      if (!(at2 >= 0 && at2 < bytes.length)) return 0;
      first = at2 - at2 % PAGE;
      page = piece(bytes, first, first + PAGE).slice();
    }
    return page[at2 - first];
  };
}
var HELD, beginning, PAGE;
var init_stored_bytes = __esm({
  "../core/src/decode/stored-bytes.ts"() {
    "use strict";
    HELD = 8 * 1024 * 1024;
    beginning = (bytes, size) => bytes instanceof Uint8Array ? bytes : piece(bytes, 0, size);
    PAGE = 1 << 16;
  }
});

// ../core/src/decode/archive/closed-archive.ts
function closedArchive(bytes) {
  const head = beginning(bytes, LONGEST);
  if (!firsts.has(head[0])) return null;
  const text5 = latin1(head.subarray(0, LONGEST));
  return heads.find(([start3]) => text5.startsWith(start3))?.[1] ?? (bzip2.test(text5) ? "bzip2" : null);
}
var heads, bzip2, LONGEST, firsts;
var init_closed_archive = __esm({
  "../core/src/decode/archive/closed-archive.ts"() {
    "use strict";
    init_latin1();
    init_stored_bytes();
    heads = [
      ["7z¼¯'", "7z"],
      ["ý7zXZ\0", "xz"],
      ["Rar!\x07", "rar"],
      ["(µ/ý", "zstd"],
      ['"M', "lz4"],
      ["LZIP", "lzip"],
      ["MSCF\0\0\0\0", "cabinet"]
    ];
    bzip2 = /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/;
    LONGEST = 10;
    firsts = /* @__PURE__ */ new Set([...heads.map(([head]) => head.charCodeAt(0)), 66]);
  }
});

// ../core/src/decode/archive/read-gzip.ts
function isGzip(bytes) {
  const head = beginning(bytes, 3);
  return head[0] === 31 && head[1] === 139 && head[2] === 8 && bytes.length >= SMALLEST;
}
var SMALLEST, LONGEST_NAME, LONGEST_HEAD;
var init_read_gzip = __esm({
  "../core/src/decode/archive/read-gzip.ts"() {
    "use strict";
    init_stored_bytes();
    SMALLEST = 18;
    LONGEST_NAME = 1024;
    LONGEST_HEAD = 12 + 65535 + LONGEST_NAME + 1;
  }
});

// ../core/src/decode/archive/read-tar.ts
function isTar(bytes) {
  if (bytes.length < BLOCK) return false;
  const head = beginning(bytes, BLOCK);
  return head[0] !== 0 && hasRightChecksum(head);
}
function hasRightChecksum(head) {
  let at2 = 148;
  while (at2 < 156 && head[at2] === 32) at2++;
  if (!isOctal(head[at2])) return false;
  let stored = 0;
  for (; at2 < 156 && isOctal(head[at2]); at2++) stored = stored * 8 + head[at2] - 48;
  let sum = 8 * 32;
  for (let index = 0; index < BLOCK; index++) if (index < 148 || index >= 156) sum += head[index];
  return sum === stored;
}
var BLOCK, isOctal;
var init_read_tar = __esm({
  "../core/src/decode/archive/read-tar.ts"() {
    "use strict";
    init_stored_bytes();
    BLOCK = 512;
    isOctal = (byte) => byte >= 48 && byte < 56;
  }
});

// ../core/src/decode/archive/read-zip.ts
function isZip(bytes) {
  const size = bytes.length;
  if (size < END_SIZE) return false;
  if (bytes instanceof Uint8Array && bytes[0] !== SIGN && bytes[size - END_SIZE] !== SIGN) return false;
  const byte = byteReader(bytes);
  const first = u32(byte, 0);
  return first === LOCAL || first === END || u32(byte, size - END_SIZE) === END && findDirectory(bytes, byte) !== null;
}
function findDirectory(bytes, byte) {
  const total = bytes.length;
  for (let end = total - END_SIZE; end >= Math.max(0, total - END_SIZE - LONGEST_COMMENT); end--) {
    if (byte(end) !== 80 || u32(byte, end) !== END || end + END_SIZE + u16(byte, end + 20) > total) continue;
    let [entries, size, offset, tail] = [u16(byte, end + 10), u32(byte, end + 12), u32(byte, end + 16), end];
    if (end >= 20 && u32(byte, end - 20) === END_64_LOCATOR) {
      const end64 = u64(byte, end - 12);
      if (u32(byte, end64) === END_64)
        [entries, size, offset, tail] = [u64(byte, end64 + 32), u64(byte, end64 + 40), u64(byte, end64 + 48), end64];
    }
    const at2 = tail - size;
    if (at2 < 0 || entries > 0 && u32(byte, at2) !== CENTRAL) continue;
    const comment = decodeUtf8(piece(bytes, end + END_SIZE, end + END_SIZE + u16(byte, end + 20)));
    return { at: at2, entries, shift: at2 - offset, comment };
  }
  return null;
}
var LOCAL, CENTRAL, END, END_64, END_64_LOCATOR, END_SIZE, SIGN, LONGEST_COMMENT, u16, u32, u64;
var init_read_zip = __esm({
  "../core/src/decode/archive/read-zip.ts"() {
    "use strict";
    init_latin1();
    init_stored_bytes();
    LOCAL = 67324752;
    CENTRAL = 33639248;
    END = 101010256;
    END_64 = 101075792;
    END_64_LOCATOR = 117853008;
    END_SIZE = 22;
    SIGN = 80;
    LONGEST_COMMENT = 65535;
    u16 = (byte, at2) => byte(at2) | byte(at2 + 1) << 8;
    u32 = (byte, at2) => (u16(byte, at2) | u16(byte, at2 + 2) << 16) >>> 0;
    u64 = (byte, at2) => u32(byte, at2) + u32(byte, at2 + 4) * 4294967296;
  }
});

// ../core/src/decode/documents.ts
var isArchive, isPacked;
var init_documents = __esm({
  "../core/src/decode/documents.ts"() {
    "use strict";
    init_closed_archive();
    init_read_gzip();
    init_read_tar();
    init_read_zip();
    isArchive = (bytes) => isGzip(bytes) || isZip(bytes) || isTar(bytes);
    isPacked = (bytes) => isArchive(bytes) || closedArchive(bytes) !== null;
  }
});

// ../core/src/decode/encoding.ts
function encodingOf(bytes) {
  const a = bytes[0];
  const b3 = bytes[1];
  const c3 = bytes[2];
  const d2 = bytes[3];
  if (a === 255 && b3 === 254) return c3 === 0 && d2 === 0 ? { kind: "utf-32le", bom: 4 } : { kind: "utf-16le", bom: 2 };
  if (a === 254 && b3 === 255) return { kind: "utf-16be", bom: 2 };
  if (a === 0 && b3 === 0 && c3 === 254 && d2 === 255) return { kind: "utf-32be", bom: 4 };
  if (a === 239 && b3 === 187 && c3 === 191) return { kind: "utf-8", bom: 3 };
  return { kind: byNulPattern(bytes), bom: 0 };
}
function byNulPattern(bytes) {
  const size = Math.min(bytes.length, ENCODING_SAMPLE) & ~1;
  const telling = Math.min(size, 2 * Math.floor(size / 2 * (1 - ASCII_SHARE)) + 2);
  if (size < 4 || !holdsNul(bytes, telling)) return "utf-8";
  let little = 0;
  let big = 0;
  for (let index = 0; index < size; index += 2) {
    const first = bytes[index];
    const second = bytes[index + 1];
    if (second === 0 && isText(first)) little++;
    else if (first === 0 && isText(second)) big++;
  }
  const needed = size / 2 * ASCII_SHARE;
  if (little >= needed) return "utf-16le";
  return big >= needed ? "utf-16be" : "utf-8";
}
function holdsNul(bytes, size) {
  for (let index = 0; index < size; index++) if (bytes[index] === 0) return true;
  return false;
}
var ENCODING_SAMPLE, ASCII_SHARE, isText;
var init_encoding = __esm({
  "../core/src/decode/encoding.ts"() {
    "use strict";
    ENCODING_SAMPLE = 1024;
    ASCII_SHARE = 0.7;
    isText = (code) => code >= 32 && code < 127 || code === 9 || code === 10 || code === 13;
  }
});

// ../core/src/prefilter/find-byte-lists.ts
function findByteLists(bytes) {
  const runs = [];
  let done = 0;
  for (let probe = STRIDE - 1; probe < bytes.length; probe += STRIDE) {
    if (listClasses[bytes[probe]] === 0) continue;
    let start3 = probe;
    while (start3 > done && listClasses[bytes[start3 - 1]] !== 0) start3--;
    let end = probe + 1;
    while (end < bytes.length && listClasses[bytes[end]] !== 0) end++;
    done = end;
    probe = end - 1;
    while (start3 < end && listClasses[bytes[start3]] !== DIGIT) start3++;
    while (end > start3 && listClasses[bytes[end - 1]] !== DIGIT) end--;
    if (countNumbers(bytes, start3, end) === NUMBERS) runs.push({ start: start3, end });
  }
  return runs;
}
function countNumbers(bytes, start3, end) {
  if (start3 >= end) return 0;
  let commas = 0;
  for (let index = start3; index < end; index++) if (listClasses[bytes[index]] === COMMA) commas++;
  return commas + 1;
}
var STRIDE, NUMBERS, DIGIT, COMMA, BLANK, listClasses;
var init_find_byte_lists = __esm({
  "../core/src/prefilter/find-byte-lists.ts"() {
    "use strict";
    STRIDE = 120;
    NUMBERS = 64;
    DIGIT = 1;
    COMMA = 2;
    BLANK = 3;
    listClasses = new Uint8Array(256);
    for (let code = 48; code <= 57; code++) listClasses[code] = DIGIT;
    for (const code of [9, 10, 13, 32]) listClasses[code] = BLANK;
    listClasses[44] = COMMA;
  }
});

// ../core/src/prefilter/find-escapes.ts
function findEscapes(bytes) {
  const runs = [];
  const size = bytes.length;
  let done = 0;
  for (let probe = STRIDE2 - 1; probe < size; probe += STRIDE2) {
    const kind = escapeClasses[bytes[probe]];
    if (kind < INTRODUCER || probe < done) continue;
    const at2 = kind === INTRODUCER ? probe : introducerBefore(bytes, probe, done);
    if (at2 < 0 || !beginsEscape(bytes, at2)) continue;
    const stretch = readStretch(bytes, at2, done);
    if (stretch.count >= LEAST) runs.push({ start: stretch.start, end: stretch.end });
    done = stretch.end;
  }
  return runs;
}
function introducerBefore(bytes, at2, floor) {
  for (let index = at2 - 1; index >= Math.max(floor, at2 - 8); index--) {
    if (bytes[index] === 38) return index;
    if (!isHex(bytes[index]) && bytes[index] !== 35 && (bytes[index] | 32) !== 120) return -1;
  }
  return -1;
}
function beginsEscape(bytes, at2) {
  const next = bytes[at2 + 1];
  if (next === void 0) return false;
  if (next >= 48 && next <= 57) return true;
  if (bytes[at2] === 38) return next === 35;
  if (bytes[at2] === 37) return (next | 32) >= 97 && (next | 32) <= 102 && isHex(bytes[at2 + 2]);
  if (next === 117) return bytes[at2 + 2] === 48 && bytes[at2 + 3] === 48 || bytes[at2 + 2] === 123;
  return next === 120 || next === 92;
}
function readStretch(bytes, at2, floor) {
  let start3 = at2;
  let end = at2 + 1;
  let count2 = 1;
  let latest = at2;
  for (; end < bytes.length && escapeClasses[bytes[end]] !== OTHER && end - latest <= LONGEST2; end++) {
    if (escapeClasses[bytes[end]] === INTRODUCER && beginsEscape(bytes, end)) {
      latest = end;
      count2++;
    }
  }
  let index = at2 - 1;
  for (; index >= floor && escapeClasses[bytes[index]] !== OTHER && start3 - index <= LONGEST2; index--) {
    if (escapeClasses[bytes[index]] === INTRODUCER && beginsEscape(bytes, index)) {
      start3 = index;
      count2++;
    }
  }
  return { start: start3, end, count: count2 };
}
var LEAST, STRIDE2, LONGEST2, OTHER, BODY, INTRODUCER, REFERENCE, escapeClasses, isHex;
var init_find_escapes = __esm({
  "../core/src/prefilter/find-escapes.ts"() {
    "use strict";
    LEAST = 16;
    STRIDE2 = 11;
    LONGEST2 = 12;
    OTHER = 0;
    BODY = 1;
    INTRODUCER = 2;
    REFERENCE = 3;
    escapeClasses = new Uint8Array(256);
    for (let code = 0; code < 128; code++) if (/[A-Za-z0-9{}]/.test(String.fromCharCode(code))) escapeClasses[code] = BODY;
    for (const character of "#;") escapeClasses[character.charCodeAt(0)] = REFERENCE;
    for (const character of "\\%&") escapeClasses[character.charCodeAt(0)] = INTRODUCER;
    isHex = (byte) => byte !== void 0 && (byte >= 48 && byte <= 57 || (byte | 32) >= 97 && (byte | 32) <= 102);
  }
});

// ../core/src/prefilter/find-marks.ts
function findMarks(bytes, start3 = 0, end = bytes.length) {
  const marks = start3 === 0 && mayBeKeyFile(bytes) ? [0] : [];
  for (let index = start3 + last; index < end; index += skips[bytes[index]]) {
    if (bytes[index] !== mark[last]) continue;
    let offset = 0;
    while (offset < last && bytes[index - last + offset] === mark[offset]) offset++;
    if (offset === last) marks.push(index - last);
  }
  return marks;
}
function mayBeKeyFile(bytes) {
  if (isBinaryContainer(bytes, 0)) return true;
  if (bytes.length < 32) return false;
  const [a, b3, c3, d2] = bytes;
  switch (a) {
    case 48:
      return b3 === 128 ? c3 === 2 && d2 === 1 : (b3 === 129 || b3 === 130) && isBinaryHead(c3, d2);
    case 0:
      return b3 === 0 && c3 === 0 && (d2 === 1 || d2 === 2) || isDatabaseFile(bytes);
    case 63:
      return b3 === 111 && c3 === 249 && d2 === 235;
    case 148:
    case 149:
    case 197:
      return true;
    case 83:
      return b3 === 83 && c3 === 72 && d2 === 32 || isDatabaseFile(bytes);
    default:
      return false;
  }
}
function isBinaryContainer(bytes, offset) {
  if (bytes[offset] === 48) {
    const form2 = bytes[offset + 1] ?? 0;
    const width = form2 > 128 && form2 <= 132 ? form2 - 128 : 0;
    if (form2 === 128) return bytes[offset + 2] === 2 && bytes[offset + 3] === 1 && bytes.length - offset > 32;
    if (form2 > 132 || offset + 2 + width > bytes.length) return false;
    let length = width === 0 ? form2 : 0;
    for (let index = 0; index < width; index++) length = length * 256 + bytes[offset + 2 + index];
    const tag = bytes[offset + 2 + width];
    return length >= 16 && length <= bytes.length - offset - 2 - width && (tag === 2 || tag === 48);
  }
  return binaryHeads.some((head) => head.every((code, index) => bytes[offset + index] === code));
}
var codes, mark, last, skips, binaryHeads, sqlite, berkeley, BERKELEY_AT, isDatabaseFile, isBinaryHead;
var init_find_marks = __esm({
  "../core/src/prefilter/find-marks.ts"() {
    "use strict";
    codes = (text5) => [...text5].map((character) => character.charCodeAt(0));
    mark = codes("PRIVATE KEY");
    last = mark.length - 1;
    skips = new Uint8Array(256).fill(mark.length);
    for (let index = 0; index < last; index++) skips[mark[index]] = last - index;
    binaryHeads = [[254, 237, 254, 237], [206, 206, 206, 206], codes("openssh-key-v1\0")];
    sqlite = codes("SQLite format 3\0");
    berkeley = [98, 49, 5, 0];
    BERKELEY_AT = 12;
    isDatabaseFile = (bytes) => sqlite.every((code, index) => bytes[index] === code) || berkeley.every((code, index) => bytes[BERKELEY_AT + index] === code) || berkeley.every((code, index) => bytes[BERKELEY_AT + 3 - index] === code);
    isBinaryHead = (c3, d2) => c3 < 32 || c3 > 126 || d2 < 32 || d2 > 126;
  }
});

// ../core/src/prefilter/word-slots.ts
var wordSlots;
var init_word_slots = __esm({
  "../core/src/prefilter/word-slots.ts"() {
    "use strict";
    wordSlots = [
      "9d,i,n0c1f-eBn/b1r(j<r>w8wIw=rKr<u-n.Xn.u,m+uCp3|7Vu&`*_/_RrWq@e9r,y'e*`:_3w;}3c(z9`Ir/'^=k-Bt9h6j47vOz_(x1b1x/y0l0r'p-}&_6x(l8ec'|5_5~+z2_*z,iw&i0c@kr&f0o,l:q;u50hMu+Gu-b7d*}.m1b5k.h7n4h;o6g(_9]/bFe<r*x-M{(w,w2o.wB]4`.d;h-l?f1x&q<`'s&+v5v.q/r5l2s+mF_<cFb(v'a0h,`+w&`?t1c,q0[b)fKuAd-y*i-^:{'k1m8~**i'rAh3b4[H~'h.]+dS9m58`.i.]=BARwBp+mCc1q(]>n?z+_:pQo=k-j,p9r[c+f7^Bb(t4n.{(l+xL}'h'm8s/{6H4r6|Ay;{Ym6p*jKg2u(~2}T+b(]4y+p7oJg<_3r,q+x*m'y:z0a(^UmM%i(u5_.h?u>l'x4y4s-h/]9Fl1mCy*dUo0s-}*_MT`2cy&j6o7^?}'^G^*](o'xNAq*x1{-)h<~,k/h1g/iAd2p,f4@|3|,b7e+e,e'i9[pF^/q5s5rRs*q2kx&x4w?b.y>i,r,c*d9zz&w/)d.s+c'pNs=d2{&Vq<y+Dp9t-MCbBb(p'uDp2yKz+d*o'6~Pe/iGl-Ay&w)h'{0k>z1n's(g8q-m2{>`'r,u)v5y*/x'+_@^6v0}0c/}>xLu'{2R](d5g'h/jG](k,j4}?bFe/qFv;d3l7JS.{Nr)r7r(n(t/x2x;jHs/g9Vc,t&_6z(m5u+]9k*iHk(~-c/GC'xH]/Pu7t&u&|:u*f+c_'q8&Mw)~D}6_4[q9^Ne/d>~(d(t)r8s(~-^M`Gb3b3g+}VrM`Se+k]'r9^7t8n4z=pXl4w,x,qNw)r=l1e*k0{B{/~0lMu/_Eb(r,i2zPb6`3{)Zu8`0o)z(p-a3g={)f1rOz-h,z4xO_O`*^*tHw</]+i+`-w'm/xWK.>j~&e;z;c-~<tT~,z)^Ix:z)j-~)_=f6w7N~)s1g,g(i0c>]0e.f-n8hV`)f0y,*o-p(h0o'b0r,h0~+_s&tMu)})o-d*kCy)6i+Qh4Ha/os&}<w/l2h-h(gXh4oUm;q'h?eH_@}(i4';r'u'G9a's(/'_2yE{4l9n-zE__'x?gK^)n1m'q)^5{,~4Zh>g,y6j/j4f1q,b3~9l(lHa'f9t)c7aL,g2'-k.z2k>r,v5x+q63T(uTv'|3f5}+~*k5](t-m(~&2~J|*z+]+lJa'`6S^/{/r3Bw+m7x3_(|.{.~8iS_6|/vDN]7~.r8t(h6p-r3e9s1~9eu&Lb+]-k,)i(z0x0e'h.d+}<e(bLr,k2c+D{8j(]6r'y'm5i9}*t1%{'p-DfA~+Xk({f's(z0c,}>t<^<f)r;^(t7i/vIp'o;yv&`1l4f-n+b(k1Lo6z&]8r6q:u-},g;f4])<{|&o+a>Cc7x-u>q0^'p7e)mRz*v=p''~'|;g/hs&a/d?}(=Ne7mCs-e5i.gU9m({<&t1`2h2^9f;l+E~2s3o:]FkEs?mQwHy(Fb5|+s9f5g+u@g'z'ue'Y]Ap*tK^-A|/j@vCz/s=y(c*v*.q2m*q<p(t8u1{1{74z)f@3qFi,x(y0u5i2w-zVt3c'q5x<e*.l:}:yBd'eDs&q'pVt)a0q'g)e-i'j/k/u0.t,i9S^.v;h?x*m-_x&e2w9sZMu&z&r1Yr'r6'?{4d.o4r(r+k2r9f(q)t>~Ty6g*b9^(k'qPrBu1l_'|<f'w&uHc'9^L{2~.eBd-f?e+3|=l1dXr*n.~*4`.p/c:w:w6j6q'f(_9Sd'lQ]:c,h4m0q;h6^)d?x*@e+vLhA`*l)s+{&s'q-k*_Dv7j,w(x1d0v2rJzTr7e)1oKo.b3h)p)u&Bx4|)r(u-z(y&v&h:e+pKl+l+}1x:nH>k,b(|,a)hFv)b*e)w,_i'^7p,k._=h+hB,d.nJe,i'i?lNnBh0u&s'~(t;uBc)j5f2y1y2q)x>qFm3n,oCr4i1w(z8c-t:w)}?~-}&j(a3g-|<o)t&)](v*z@y/hB_*w:pRx&g4y=APg:Iy4c/];x0]++Xd17q,gLA]E.^Os(s:}*p25b/0m}&{&k~*g+p;~5a2a8-|>rG},x=f?e6l*~8y:@_+})b>q2h=or&x(d(r-^'j0`(o+x.us&jCd(t2Ge>k)x'{'lEk(]*h(El5gFhQz2&{3a({1r={@d.^4};g/j*s,s*t)1iAe)jWo@s&Ri)}'_0h(d+p*rg'sa'o3p.jSo:|1Jm2Ch3p-m;c,_A|@q4z'nH]'<v-_*kAo;wNi5|0z+i/ePq+u4kLo=eIq+},8|0t2e>s71wAv*y@i.a(y3bH_)a)l2i2^.Zo/f/b,x;],r&|18^+|9v<yRj?'pNr.^E`2u*h7|/{'g(cH^/iK},|Au&p1};Tz&jDy0b4pI}'h*u0y.c/~/v8^*}'{/bS^s&h)xQp,h+@h-e;m,k,H`/a3(r2i+]7b3u.x4s,o(/`2w5q8f*c*|)k2{*q)qMc/lRjj's4s'}+v)u']+m8r3i+Sp,w3p)r(]5q,j3c/d1`Mw)k,g:s0i?a.m9Dt7l'b/n(}9?f-m5{8j3i;|y&o+h3y/h(k/m5j,sAdOl,z.Kl+fKd+w.p)s=h5p*f+uJv8^=|w&o,z(a2e/^_'b(])x0y@h/n4v)d'Qv<hOx2y)}'p8{0w7Fg+b0r,w9g-x*^;x*|)La(~=~)m1i-p9=g47^8x(w&d?t*Vq:kHf<zCwF|,h2d-e=o(h'b[_@bz&p(6w)uB{.bE^)h(`-x&mD.[Pm/mEs9q5q<qv&re']4x8k0@g](b7e)_9y&h2m,v'w5Sy,p1oBm2i:g9r'z1m.`-e(t/0k1i,w*a0i)r+_H^A`Ia9r+r,g'`(kOl0t0dHCz9w)v'}/_HvM`/g+^6w=D}&s>9t&qQ}+r3~4i;k7v.u4~4m(w/4s/a{&_(o,y(w'iSp({;z2w*a*vPb*y9|,Af-f,|-_,d1xs&v+nBx6q'l+|4qIJyF}>c8l'r.t+]'|-l9]-t+m(h/]+|4_?d,@r8c)t-iWk0,e.g*|Zh.nEv0w9w(c+p7|7u+?l4y4l?lB]3f~&/]2q7p6r){.fK{>p0bXv<c+~'z-]7b81q5y)p1^(z8e?f)qF^=,a1c'g*yHpu&v-d2q,y+_;};x6xOp*e:d*i(k)w&n,v)p)g)z.b+w4^0]3^Ro'qAl2Kh=q5y*b*k'g(g;Xk3iOs'Jt0`(Wo@d9z0q5z)Jz,ur&v<|'gH{+r'Av<s0c+t8i2]/h:t.j/j:a9c;?`4j(fO`-f2e'_-Pe)n?b:m.^-m2_(g5wPg'j.b*i)^(_'j?tBj)j)n>t]'{@q,c,I`,k`'w,h+h({:a>q.f'f'_(^,)x1j8h0q+%~*i>{:h5uA.sAx=}/gIu*^r&n@l0a:w,o9w(`+jh'],m,n)j>d5a'l0^.}*,j.x<w:Nl8c.a(q'`)sA]4c9n)`(q:8d<u6nLh's/]At(b'{&|'Yb-r'r&}(q-kQf0d;v=}'bCp*/zYiXyQf*~Pw-|?d,pBc/t,x3n)_8k.l0f*fSWo*u;|Np2v,a,~3tZrE]6r&q()`3{2d,g+i'f*rHPk.w2gSd(bDi)^3cCxNo|'y&c0kDz9|.DW_4k.p'eB_Fu9^y&cC`6j*u-k,r5u+f4t(a@k0kr&vAh0h;k(}(x0lJf+v)t(m/ba'z7oEq<u0x:N`GgCu>h'p5>]+i+c,z.b(y+c*z'`7_+n:_'c8^BCMpGl7pEnB}7|*j*c/Zy+^MtAr0w)kLl1}4|3i(Js4v&f*a({'^2l+y/v3`,^*b,yAv=rQoLwm'~+k6b8gKy&h6{Et(lHq2_.z+x,u2~9r&],a5sJg8m+~3l*y'v)Zg(t,E{&z)jQhC_+_.2Um2]+u)nC8]1d3l5o)d.q0m'd-f0f4a7].|2J~a'q'p+~(d8",
      "},^8d+VbCf1r=m;sJy{'n;:t43d)i6{J7w8q'*p=c4^0w*v'n;~6j1jYs3|8}1r)'e,[x'r1f.,j)l2G%y0p'mC|F;d)o[fDg/`'yQ0Lt,v1f)h;v&k3}4q6)ea'sI~8ViC`z&g[}'])b'm(_?m)Jr;l7{+}-gBc'vBu*|Bb2f+uh'7r.{2U^~&f8d(R|Ht5bOi*q`'v0u)Id,}<o~'lz&k6}+j-rE{)~.g<uA(_*e3pQq)v+f)j-.{*y*h5p@c8e+a+n,|1c0&Bz:bAt&^)gFuAm*u(h/})s0o)x3:o'r']'_=y*]5}=m/_D{(h?_Bx9^1{+^,kO_/fJ%^;p*k/<s+b1d6x'f^'x4q/n(e3bFf)u.h'u5_+t8_Do*f6|'n*^3pa'|9c-z6j*g,x9^?u'f'kJEw(3p)n1v(z7`)q+Gr*`J{<?x*g)a;j+~E|Li-/j1]4zHn(i,b@y'n/}Bwz&|'b5^2kDl-}HnD~-g'i-t>u'm,|Kd((Dz1x/oGI]4m/Ng+Ha6i2p4e={7|5},jOo(i0t5nUa+`)e*h.n)In0`*~5Dx?s)PqNe0?g]'j)N?h,y'tBs5z;w&~S]*JWVoP}'Kp'>z4cNj=qBk;x&`,c/6(t>k+~<c+m=~-]1l/s.~=c7z/U5n'wQb8s/w*<x+`'+u&~,uCk-(F{*`C%x=]'c2Wm'2m5m;s-p/k(s0_)w(y/h2j)i1`+3o6|,mS'u8`KhD|&i,l,x/iL_3^*d*b1u+j0_Pf'C^'c+p*d0|)c)pL>w.h-cLiGp5q3c.i--z0fHx<|5p5o|&a:v5{(ea'-|*r:i'g-f.p,lCg(u+j-lMh6z2}-l3a0]+tFx-Sp0t4d5{F{Ct6iCq.y/{&t<r*h+u*t1tu&s,[f*f6_'^5j)f-m3|'i-f-v3s(:k)^|&p,o1ny&u,{<z:gBi=s't+yAj8c+zAo)|'z+b>_)q)dv&c,j+u=x+x&iIm7b'{/zUp2l8dXu5k=a6|0]9a4|=i,`4Xh'1w(s(](r(1lCuMm)fi'z)c;x7s5]5y+%Fc2py&g*gI}*~+es&_V'd+^(R^.Vb7w9e)j5{Rr/e)hw&_*u'^+w2[h*rGaDiBc'l;^+<}Jq3mOxv&y1jU^+y*w*y6`5,=^1kh'w/Eb'k,r8a+y'})wB_3r0z3[e,}<r'h*l*sJg+{&i7xYk0g+~*x]'dHc0n0t.w)f*{*qL|5r'~&c6o3z3n(p0s3zR|&`/tW0d7a?wYy&j5c-y*v3s&t;_)c0h:Bf(c6d1c,pDv)Xx(_0<cCm-g+uR}5}6g6o3g,q+s-c+|+g-l)]Hb*a'v,|'xGv/^1k,Yf)b2`Uy9oOm(eCb-})jA_+`-g-r)_(}-_)cDo'q4`4h+q-g(}J]Il0^,m+-b'_'{<y*i3gG^'~=w'z8b.y-{/4]-i<~.u,}4n0t*m,z'r5n-j?b6m'r6%{*v5j,w,|@w'mR~A`DvN._'uB~9|;e-j3]8iA{)^Cb1k(]3|?u(r(o9`Be<q'w/_0t<|FmG].^']'l=w3g?a1l1o4b?~*v:cR_4p<e.fi'9j;o+k=a5sHc<ZF]2n3e*o3g/u*e7f,]0j'Pfe']2xa'x(k?|&iE}3h?w*3m2u&=w7r7{6M**^+e'bCf0Kq'b's+o(p(_/s)r+y'y.a.Uv&k(g1_A)l;)iOk:b,r<d2bBf/h*e,'c,gJx2Pb3(q)y/e0fN.g*eD}+o0n/x)yFv=eIp2x-]Bm*d/x+_,b@n+m@u)^*MQcAe,o0~+q+p0hZq,r&DiKv/b,n-}Lu3c)v(a+a1{7}+t@}(w)Is:o={3W~K;}'n0kNj+a8q+kQ]'o*cQmu&i4g*p/lLd2]0Ej:i8`CkAg.e9j7|2rKr'|(e4x*f2e3x-c-i0j(i/^,m._6^Bf*_,y/v-r+Vis&~&}5}JVnL;^(s@q/q1`>m-n/._8u1f*x-g-{']88o6q,k7r*u'N'](rQg<|)q+`,l7Z{)j-s1rYg3h*a'bTdr'_*e'nUb*{D't-r'l)3^)zLk't,g)]4i(dUEk,f'i+|2k1r7e3s&c'cKq*k)k/c6|4l7{'e)z'^H{4m/h5*_I^7pCm+r8t'Mw*o9t(]Fj0xy&es&r(6f4~5t'f2]:{'e0l-k*l(a)z1p'b1j/j1u&nRa*~Ofw&rLm5oF|9y+eAyAw7~;r;p<|5j,xCi-yGj,m/`/r,k']2];|IT|*|HNp)z&x*p8}:}0c1h)w0m0u1d5k?6u;y9m,]7_/&x+y4u/q;m5j)~?lMj?lGc+'^0]17j)n2{8t7z3]0s)^9_Ow.w)Nz)mLu(sHyFw)o3l'b.y.b:{+z+{-x(t5z3`5pAeHb5^.x6i<l+u0}?s;i4t?c6n.^'n.k*z-h/p)^:r0s6v2d0c(t;|*u*k@f:|a'p'/].y,s(p1o0c.~Xh(f-z>c.^3]=|&k5]/z+^2t;j'n'eBkD^:d4u3fJq+e:a+q,v3|:r(~A}6x2g+<k)xCe-{'l+r'j'_,t1o@aGNhGn=o)`2n-r1r?i}&tMoH~2]-`(w&v)c*`7s?uA{:y;_:bJt<r(s)s.s)l'I}'w@4]?j8_>o4a'm2y/{(u*}(e4`Ri/}Jx91b:pSw.jQ}D|)Rg*f2`/b1i+z)h.m7t<`6{1p4b8Tu={2y&r(]+oEe6]^'tr'y,p'sElB_+p/o6w&w'y(a.u+j)}'p,'c+dHuF`,n=}'j)|:pC|*x1lCx4n1c7u<^-,k.l,z'|*}K,vB_2UkIa2xKq)m2c+b2^Cg0j0q4eB_5i>p*<c/_;^)T_1|Dn=]+nv&_'|-Lh26y*AkO]*yHLxR`Tc9}(|(z0z+b.o'hk'g9v,u0k+1`*u-v&}/o)c.];g,x)n)m(OhW+w*hy&m7l.v+~5c/~*]4k5v*}Ax)z;]=zVn0`?m'qx&m>|`'m;g+g,m'o.^3i'z'a*u4k4a7|5z/^Ov,XD>k5w*sZd-g+h*k+(zH]>Jp+g5`?~I|.d*tz&z7cEi){)h*m6e1x']*:m3`/x*i0l3tr'f/^*y-{Dk3u&h1}8j9?v'{&tMWr(Eb(p8q4x/_*m)l)q'sInOu*`0t,o{&}+n(}(c'v*dBl,g.?~)x?p+}(-dAb2w'j@hOt9D>^(j6+ew&u.o2p(dS~&i8f/q(y0~&w0`(p+q9Wt&s@x0g/i)]<}^'])Ga7~(|&k'c8k?`Cm8j,q)`3l(s-x)rV|+r*m;lz&l*|)`Kx4x>s(}-a*lQf(q-v)_:U|-i*Fm'e(l.qCnXc,`'xLn8o)e(d'>e/{Aj<s/|8u:~*<m:;>{2z-Xh5~Pa<`2l;o)b9e3r+{'P|Eh5=l:|)Cu*ac'f-|,z4^+r-v)cu&xUj8}(l.o.g4@f0f-r/Gx/j(~'o>|0b/r>]DxWs.oW]K}4b'u>g)uEc:]0w*e5i(TRo=z6vXb*{Fq<]>v*(d.p3}?p6u=u)f0]:y+bHt;p.b7g2|<a*m0e'r'y,y+k1]NIm3o-fa'|-x4aHf3a;}2y*`0p6~Xi,3k.e*aDg>CuOe?cBv){/]-.`(^){&o0],h.f+Bt'q)q'sJ{.7h2hHo(_C?b5j2{6e2,d>u3f'i:o=s/wIk9u=d+l,uAa)GL^*lLa(z&q(u5a/_G})`5e,,fIiFb0o4n1v'k3g-b'q)e8l*o'k5Uk--tK{-g0F_w&j6s.wz&u*id'o(~)c5t0]3p'({&:~H`5s,s8{u'}?k?C],x/z&Kt)MAs)Qi0bt&b-i'sBi'&d*u+]Aw+uE~v'a[?'eK})k=x&}&^)0w.n.o0a0q5Eh~&a(e(ga'_3Lt+p.b*x)n5k:wv&k6|No5p(*n0z)cKg;|(i'`0`9yQu0f/H|*c'Eo9]7a(~+g*p:^Jo(].y1t>w&h>^Jp7b/p>h0{(u'g-f.{2y<n7t0h1sK~-+{T}8y0`T~Fk*x)gUu3vJo*r':j0r-}1Qy*r&^+s=`/h@(",
      "x'n0Be8c1|)r7e'}(a2d'/b.c4u,n/^+b;m.`.z&t9y,3m5~/i1l?j?c+,KC]*x<f({(Cn3;x&^)o-Us,o.{t&|&g'{/j5w*e<{-e:x'/Ld2dHw,h/j(x-_+5Dq1c@E])t(c4|4j)}/a'd2~:^5w?p1w9x'|-|)`,{&t+o-}0p*+v0b)^2oTf(b;Qm3s+}&a(a*ArNz&cFo5^+v3gA_(h;^Eg'f'x2c,R|.],~6h-d+n0n(~Dy/o(O|3~(k*_/pHb0Q}=j+p+`,y-r*_*p/y>m.f*^4j/jCi'3])h3d0m)e/z<q5j'a-f?q*x-`)y-b,g'Ab8k1u*@vSz6y&`3l0z'|1f'b<q(g(q*t/h,{(Fk*w/y,m1Go21|(^;h5~0_(v2`*c;s't+}:c(2~0kDe*n(d-sOv+t+|:o/e)q*KLDi-p'{+y)Bd*r*q'_3`<`/|'m(s4m(a)]3|'2`+g1~)n'j0o3s,_*)q-|({-x)Ro5Kg7u)1s'l9p(t3{2y3}4x&w'5]'Ql=o9]2?k9H_DV9}:~'f1Mq*g*k(x*Qb<d7s*_,a0r(^8:_>{0`3d0r-^'g*=v'm)Vq0c)~-f1q*m'o'n5k2v*y-<~4i0b2e'l(^'](e9|'%n(v'l(^4)&g;0DJu'Pt*&o.n,f)g(~(t9e>r(r-3QV`-t<`*tt&h8y(g3Hu(lEF]1a+z4t<e2|)]1o(j)d-2j*Ym*y4z*j+By.a6n3r't7_*s.k:^,m){0s)`+n*m)J]/r'}*s1h-P^'d;nM`+Ct*t*iBa(Ms,`Ms6u(t2j@e7q+(Xw)b*x*s&/{'_Dj1f((f'Ko4o'g,d.h.n'u2e(k+h+_.}'k(x0{&y&h'q)|*f-m/~<r1>l(}=w6})j(q(=8Qa*g)|<^Ng'`F{?n/z;^99^+i*y&a)hOe*d._Fc'^.s1b'j)y;|Ct&r10w+c+w3b/b/Sm*RB&k5vVz0P|'r)_,q6f'l-e+x:SLr0z'|D|(q(z1(}-5>i'y0`)s1k2dHx'x)R~(o2,h'|=r5f0Bn(=lAwDz(_'j*|,o.z+{(n-l'm*S}(}(e+|?f,|0b-x+c)y0{)p2^0t3g)u*`8z/^2w(k,r,a+r4^+i4;a)m'r)i+q.mWv?Bz+a.>{FQa?=eAj1|*&j0v=h+a,g(7t..K>}+h']2]-k*m>x(`9+})Na,}-w4b-};j8],m+p*s5{(s-n2L]*y0b)]+h+e8v5a>x(;fu&f<f:dCz+a(~(pk(<x&|(m,]-~-])e7~1~Wb4u@^.j)g1xAs.e(f(g0i(OZ?~:n;^(c/t&[v&b0q1q)`(5r(_)_/n(z,eD`.b*h(s5|+f3m0*g/a3)k'3_)](g'`,c3q2_5y+q'k2u0t-{4mP(_'l(o.r(n)a+g'c+|2]5g=`)W{5y.|0g)m/b*^+t6u,k(l)`,b':r&i'b,h1j<Md({3Hq8V<t0~*s0}RZF);{=vBMw)e9qCh1n+1h=f,sK/_y&t&a*]/e3}.{&p)l;s9t6m+q7|)y8Ft(l'~-w9NeCf'~1~*j'x)e+d>j-^2nKm'`-r'h>c(c4s,t)f5s.i3w<z)t(p0r1v4z'}(_*q<|;E~&|3h(v:f'~&<_4q+b:y)b.y@s)h4v-UoGf/~0n-o<v-j'`,b0d*g-u6wAIh);b/v*n(f1s-z'g+k'Gz(Sp,w0p)o2r(~--_99-d(s(z;a/Mm)s+i,j+t4z)w/~Ok7i7z2{.`2v2f4t's*z7k0pLRmIa7w+Rv(l2i0~Q`Ba18h)u/f*r*l[a,r3e/{o'`,h5o=z(t*i)e+y)jDpF7.a>~=n'h8_*m+_'f'o(.w*^)]*No'f,f(g8r?r'|(j+~&Of+q4w@}(v({IoANp4a*l6m+Je'J}*Zo8l,u&j)j3y*w.q3d)^,@k'p+j-~3@e)p<=`5w*%n<'s0]4[{&c+n)`,^6q+y'_-g,s2u&c+Dx6b(o'n:hB|&h+b,g4e=v&|,h(t.}+hB`)f'Gf1|)q/z(nIj@w1~&d,Xv'-o1F=vCs&]0|-,s4u&e?r8g0Vs(rFuCAo(y?x*Wd(t+7x+r.oPw-c@{=pDb(,g/t.x:k8n-w1|,],g2Tr1a*FZy&s-o-~*a'b+~=w-|+Lz,}+v&f'o.m5l+Lo+}(wHx+Em*,8f<l)v5'{.v=a)u'u:^+dKsB`)b,p'j(y)Rs.y2YT^.c0a'*a(BHiTKwDw(u){6x*])j6a(h7d?vAz-m*j.0t7S})b+z+q)t.e5y/s'{-Qp0l1Gt3nOx4u)n+j:e+f){)^-j1l,h*v*m<=pZz*z:;p9*v*_.|&{Sa*d(e:x&j(Lv({<w/i)w.j=y36_9~.F^0{.g.q'n4C)u*-;g,d/u's-VdBq(_'a'z9y&~&,{,v3j1_0q+m(d*l/p'k)`6Tk*w&Kr1G{Ds+C_',h,m.o)x,p)q'd(n/h/i0M|7h2o,(z(z+|:^J_/{2y+HJl8qG)|&h;e.b1r*j+}2}'Cd0^(},|&d*}(s)i5a2(b;f+i2f((c-q(}Gx(7l<s)i)j'm2h+k;<(mA%L`(z6p-l+_/R{Pj0j+q)y5s,~*}*l/~-s5Hj6|;g/`+|22g*w+_+l)z.u(w)v&b0o'zK]Is/wH2{-4v+x5eFo)ax&s2m){-b;r))_-_)o'a(v:^-s,w;c*y0j+k*c2w/c/s>n'y=a(])w<x&e6}(j(h2t=p1v,=a0q,i)Nk:`'{(|(i-z)i,s'n1`'j8f,w=h0h(FDr(x-e*kC],g6m+Us.i;n2b/j10m*d*c1q7.{=|(l3p'|&l,f'x's+b*c-j1}';}<})j+y+n6(a<4}(w0)|&n-hA]AG|.|'a(x-c0f:q5}'e'lAa3|'b0j9u7~*|*cA&{)u.fFl=x/}+^*b3~<,}(h,`)c.r0u3c1Xy.s&~'|<b4h)^(y+z4r'n3{/}6{&x5o)q3y.q*hLr)G^4s'Mo*v(^)z'q,q'^:m*3v*v&p1v@e7]4f5z)t3`-~'b)_(o.}'b(h6wPy-f<f8`)y4w/o3`+b(f3q2z6],a1fy&:a:Ol.c4s.g)t+sB_5_.q=|1w.b,7v/]+n(u,])y(s,]7'Fr-@{,y/~7p5p9l;}.4`)j,b(tGi9_*j*j/~)pLw(g.c0}(`/zCc=rBs3+b-r&z+|4^0g;x0b*e/o(Qr-r)c*y/Re9i0n4sH~19a=x0c(}(`0g*a,u=~)|1]1*{;Um+{47s&v&~'b'E{1|1f'q'p==j*~2r;y>{(j-v-^)m+k,y3n)h=c+q+],d/^-(v.|'|'t,r*].b(=_1j(e8g'-m'|7m?a6f,z+r9j0)`.c2g/e*m-|'t6Va4s'Zu)j,@a+r+e>u5^)y'|5]'y9qBr&x&c.o3y<e0c5c(n3u'~>5q(`/Ao?u3v))d3?+i(&ZDz:l2^*~&u'a.r)t+a8cK`4}(&(Qf9^3u1]@a1*EQb)8Vj0}(}r&`4t8{.|&k:f'rKh?]Jw(b4l/b*r<~&uHEz.i5a1Yb)v0`,u,o*u1z&MYx3u2Je*GUu/j((g*^,t0y'{,bP`+Ta5c?p'Rw+a)u(s-r)s(`Ob*~/a=v.z01s&+h2.c0h*{.K~>.X}/e>y+r*q.f1x/@s,h'f)r&s=|)m-w&^*y3s(d'~5s(t,z){Ed4z&h,a8-h'`,R],}ME`,w)d'`(l)^)La3r'v*n.`,},b(a1a-z+{6bH^Ad0_,u+mL|)i*g4n0r*x2o>h,+~;~Iw&d1o(o)c2b.m'zEn*~*4i4l)}4kEp/r]'u'{Ne)s/p(~)p8]2u'g'p(s1m)a-{4^/Tl2q5L=eBd(q/v:E]'l-^,^(v?x2h4v&c(QrIIr.|(o-3`'z3w-zA`*f@o-j'<,t5s=o1d/^(w(R3x7])k/_-f0x8a4Yp/`'}3e'i=Tv(i=q*i:j.l,g2`)q)v&_Hj<u{&^4s(Wc-{3Yt(f-n5hNx,t2hKk'i1n2m,n3o'_(a*3Gm(w6pAb,^0y4d/`3k+l'e91_-r't*_O]5u0l/r'f8q'n)d1w(c4u5c05{*z+g(~*{'Qi-{(]Kk)t8`+k2~)g20`)w*y/s?y*p*g/m,x/Bk'7}R`7o'q-yIt'O`'xA~,m7q=Z{&NCvH`(_/d'd+~+]6r-}-_-{/Z}'t-_(^/o0l,>v3r&Qz*_5{.c;u(r&Lm5i+MMt6t-i'f5d0s*^,e)sLp(o)u-|2a+n)5|+m3f'c'p-mA5w9w8q*v*/7u+z7^+E^Ghw&c4`/p7^6w?{,a,r4q+k'r0n/{0i'd(Cd/_)z*c.y*b)Pu&k3t&k*74n,-z*HP~5b3b)w,l,f-l1v&s)u'3]Il'_'p-v*h'y.q2h;]'o.{*z-s-V`'i2y&r+_4{7k-A`-}*s+k/b,y(}'s)[h'_8VhIs+e,c.|(t)w&d)Tx2l-h*`'}*a8`)u0k.Dz)%s(k+[h*v-r(-s(v+t+])Fj?2q,2w.a.Y^2w2j4Dc'p0x<m,n,j9])+i*s-a)j'r.~0]-4y,oBi)]0u(hN3|'l//R].s,~+a+sEi-|(_-.y3v+k(sO{3p(q)b)o5w(j(r<x.g8v;t)Ze2Ql1i)r'{4`+|2x+h+t)1t-k2r4d']C_3`(~5h'o2g,o3s's*Ln)o0i0l2Dm+|(w.l)2x4z,4z((^5t5`Kc)Ag-b+}.z9`)a6^-a4x+o.o<Er)l-t-~0y-l*{&'c7j3v/n8Qe+Ew)n+{(o'5z12m9{&v-y'v/A]8h7r&p.u)`(^'q/w.n)j.j'Nx2e*~:+]4o8{*`.u+uJXj-0d+p+,_@o/9h1b.h6?`Co+h.|:b-w:l,j8g.a:d,t:m(`.p8NZ-m/h+s8s){,D](2a+}.u9d+i-?n.b4n'/Df)v=s=r)f(Ik*~>w*u(`(m)b(l(z){.1|'_+6-Vy)r+[s/q'Ss,t,b3]8v)f's+Sb+i-2n2o6(gKc)}.gAr9+h5s>o-r+mEg'd-{(h-z1g-x-h,_-^*p?Ms<c<]E}1v1|/x*y4t+iDz,|I^*y(z0o'g)_'uFg*n.o*s+j._/~0c3~80f+z7{+p(]'j2~*x't&s&]4U~@bBw'yD_*s'+u'q,uEp/k-|2^'z&j+u--x(~/tEs*h*5nLu4u*`1p+q'i3[t.|-w/Cs&`*a3Av6&a)~(|'d/|'l'{/c*a<_:Iz-]+o)r*Gh<~&_+fJBc)`)q99m,}+b'd+^(w4]'u:d(c/e,E-(b:])8a'b'k-k(^,n1l-z.j'-v6`+k0p>^1}&b3u'2b+wMo(v(tHn's0s0k9a(a2`,b(u*]2r4Xb*_(h.v't)j3{+s-n@GiAz'^'c0d@(x9x-~0a.~2g)1c'}&k(g@//q'j9x'f;{&l*z&1u=d.}*e,s'r.n+v(l(^-Gg*g1z.i+{.^(b=u'_Hz)g'z+q,z8t&]/aOg0o1r3z.|2w)y-z+x(l6k8u(u+g)N}+(w)}-Z4.i/~'^6%Z*f'v+t&m9~9r-e=H1r(_-_(x-h-~MW~)j'w/x)r2e/`8k+b+p5d)b)m,b.b?`'r-a'yB^6b*t'j*i.}.v(e.f.7z7Yv)Bt3z'|(z/d'e+|@y*z-~Gu'd,4q77v;Bt.Mf-x&m*@t1g.i'j)K&]1v4jJq>x0t)_;z,m,r.9r7x<dHk5y'r(x&}.],~1d<a*N})n.t&f4L`+x+s-i)~3]/t2a7w41q/e2;d'f'f+bNRNy)}3]48v2t,y2wG^'w'u,8|'R?n)|0WK}0r(Hv+w(Wc'}*]Gt,v(y'e)f'`AW],}<Qn+u'u/~(`82Tf(yR_;q0c+`'i,n1a.7(_5m':t8_'l+r-~)R&])']:-u9_*z*N(w4_'{.z@u'Ag'e'p2c,H,]+i*j+.v'mIRn6u(e,M^3g-o0|/`)i)8m.Sx)y&a,|7aAl7{5l;e:u*|6h-z/x2",
      "{*}.Je.o'c,g*c,q*p'w1Fm-e2|5=~+z*c-|1c0-p'w'o(^(`,r&s's36j({&e*q2eNfY^<q+O<9`5l.w7],3vYp-a*].s<u-y+t,^,Vi(c)q5`)3|'zE%{*z(h+0k)n>?h;w9z'6w.^,w/v'},E~'aM~*Ii@]Ns)}?d'}4i1w/i+q,o'4<a'7q,1t39h2d6lE_)xv&z1b's)j+d'v(d0e,n5gEx7.~A}0x:l,n)`.`,a5{2Ad*Y/;j1b:g)~&o*}'|D5g+.z'z4]2}*q(t'|/-x0m@]'%*g61.~)aGl*{)](f6b3t,c*y3-d8wCFx){2z+b**|*|3~)~(6f6`+z*x'n(v7l+s/i1o1]6]Qy0:`*t3t7])d*}>]'}.o)y1l7g-g)t-e(_)s'cFmJo-|+q)iA_<~*z3w,~)oGG}'*}*q3q''wNi(x&z.e(z=o)e4g-g*{*z&*Ux'{-j*n3v.~;w*x.}(e4a,a-d,*|*v/q+n)r+o5Oa({+_;}&r-x.c+i1c+`IJ`1j)n/g5k,,`+u3j'o(d1q/}.}(h<^+)A{.y=q*}5l(n)y1^/^(s7w*c7o*d'q0c(g*_1c/u'qD{+u&^(q(h8y*w(}&l27f'`2p3q.cBw,Bx0]/^-h+Um=Vb'^)o)z<}*x+u.I}5`+i)o'}1d*{(q/q8g)~6a9w-pAk+^'j(e9p(s'~~&e'j-y,tC{3p+f9t)k-u1y'z5~<`(w&>j+s8v9y*9x)x/~&f(e(m(r&i3r.h.d7b3|4pKi(f.@|&n+3^/d1d0FPo0g.|;u<f*Iw.],c.d/b)l'z7~9s'Y''u/h.a(n*'2_'|(tNb,c;b9b'y)h)d6r&j*y(gBr'w:o'f*Qk0sDi:7{)xBx(c,6b(x4d5v2_5w(^2e?~)^1~:g*k'x86Kx&`3y&o'u*}<o*n.Pg+zHe(k*l5i+t.q'b.w&}(fD^-d,^,t-*i/r7h+]*t'l:w&|.l,p+t8n5a(eVb,Fv'Ag.g'dB|'f'g<h3d(~9gFv-o2m;i*wF%8k',s.S]0;c'^5?v@_:Pc)yKx*Gd,m/e+l-t)_*f,w'@y)k,[x/|)]'r(n*c2k3e)^*~=i=xIs(f/m)+6s*O(k*`0f,u)})c,f<n07b(}7w/e+Bd)t;m'r'Ix(Ei.g)+5k5`IZ>?a5|'`+y(x0p'q/QdEi4q-f9x&r&^(w0c<f)`)k*Ps1j(s'](_,h+x,s'-a'X_5w)c.i-`*^*|,=z3q2^*j+a's(i3~5l-`(:v(~,d)j+r*|)`+xND>{'`(4p@g<jHq(^,Ac'e<{)f3r&m,d*q[i;a+Ed9}B{.8v4`6h*}'`,d,c0b1o*>SPt-h(z@z0x&k(r&O]+z,{7z&g(W]+`-m:y)h*v5^)}'j'{*k6i-](c(^'v&g6e'w,b9g2lLnHi'n(r()Iv)h;o,sFi+i-f0o2s=Af@<<_'h(w(`;a(c,b)zDo6n2y9~&r*^6f7t&j/{)]'~3m+Fn,&`25Fw8|&c2l?_'q4a-b;s'}'~&e5w'y)p+b*q._*q*o'/iJd2vBu.}(x/q-s(q0y*~+|Aa)<'_.wAg0~4`.2f5NnC|)v+x*^(Ff(k3f1b1t5z3`2d(u2r']<~'h2f:r0s&w)s6q)a(w&~.]+~&>~.d'^)|7v,|&v&~+s0k+{0o2i)>={&c-w&f*^',])x)c*k(t'`8v'n-j,4S}&f4r&f+b2a8w&f't'^@`@o-_-x&d(b6z1]B{'Nb)3o*x,Sx>7{)u1s-n/l2Ux1f0{5c,v36p'rK|*w*|'t4o)b.z3o(b(Wz2(b(d0-f(h7p9k,f1q_'e)_8u-`7a8w1l-n3g(v&w(|'_1f,dD]*n=u,Qr)o/~/_4s2d,iB_'x&a-_1c1t6d0h.k*x)5{Bu+>2h/x*.l0a2`(p1})CuV2r7u)/jO}.a'3r2`0n)b)b2s9v1j/m)o3w+~,f(}(s)b'x4f*Lj,LVt-p+l:t&j)z0j5f-z0_-b)^+h.l*e-u2h7VKo(l*it&v']0D&`7e.8c,w>a'9p-t,t(Br*]w&m)d'_4`+o'kS_5o1g*~-_4y.s6k6%h(Im.z(e@z/o*a3O`)/s'w.^Gi0l*d'a-]'t4v:c'r's5a*h0a(T`1u/]-}Cu/j,0^;w&s4l94s5p6e-m2g(u)v'~0^-jAb.c1y0e.5_*a3d9w,e)](c6`.z010_1b'rCh(u/n8?c3j2Df6oE{&]9j'p/x&%fSn<l(F.a'hBO]*mEl'e)w6=c.j1s&Gd0y@,t-y*n8q)e/r3q)}&r=p(c(}'r4s'_Ci,k1b>t-=v&`6e4fXn6b)v1q,h(f,oKrTs&b/s4V.b'p7o/k6}/nAe13x,r*t&c0l@b3%s&Ct47s3e.f1g-h.b6n;v+j0b2j=_'dCo.{*1a)}*{,`+t)t)^.m/l*b)<z6j'b,l7tIx-^E]-l.{/g<x(r)q't;m,s*e+c1p;r&q9m.1TH+l.|7z/^.*y&~(|,b*h:Jf'c+h.}-e*dJi'e/gBt&k'b*t<q[n)~,|)j:h:_L_,s,r1v)]*v)h't-r9yE{&=]*m'c*l'6i:x6dMw?z2q,LOj'6o+e7f(=y5h*u/l/k'n(k?(h/t)b2h'f:Ae'c'|+u&v4.r(~={0Lh(s.x:k0](z&x&/Tv.s*Ib/_1z.k._3s'j*m)u&f5k6}8p2j,~y&'j+*u/Al8{/d-]+_2_0x'^+q(m'v,m1j)|4`9iAi.x9D}*_,|(i*t*h2k(_=lHp7~.]/`4m+=c:f4p+%(x*j7`-z&n(h2b-h(b*~7*z/e5wFp<i-Y]+r+d)Xr&s(v-_<h+y.^2g2e.i8^Bg,~-i(8kI]J]+a=x/[p(c.Tb*hFm9c-z<])uBv*~)y7m7/s'2h-<e.a0qv&~(b.w+/h>t)0w.`*i4k;{&:f@u;}:k'{*^'_2~3y,a'x1b?z2y1eI}-p0Ns/v(}<a)u2t-vMl(n4`(9k'l5`,FL](u)j/2`6g;a)u']3Ft5f'~&<i7a-g<|)]'}-d/w0j+y+g/|,q'hB})Vc'@g3Df'x&k/|'t@h1m(p4p6h@w+d.*c+s-4n,By,t1b/k,k-z)l8y&~2].d.y&`=n/c;f'/s5r)w'v)+`()o~&i+)d(t4b.s-m2`+])`>z9g*g1E{)B~3r=c)d+i-p'Mq/(n-k.n8h'a+h2`4n-c'h'h0|ETj()Xw0f,d'~G{B}09w;wBc,l=x(k1k2g2u8~*^7|3h*y,v4`'v&^'],m(`2h2y?r7o+]-xTG|-b'Ky0g'w&&x.q4r=+o+>],g+^+u({8_,C^,y.t2o7_)+0q2|9n.j4y(D])t&y&Jv(l.n(Y9y&}-u1_+n,0u'r)n).aSq'w'w8]Pz6@g'p.Pc+i*g)m08m4~/.^0+Ht*{3`9Hu*m2b2Tf2v(}*^/o'e*w4f,_4q-Mm){&A}=^)h-t.b(Vm.d)o@q0uK~2Mg*s&y7ur&91~CxLp-m)s.}(o.~'L{*v3}7f-`6p)p(iH|,c1h5z(~(mG_2e)},q'd-{&h+i*d3w8^Yj+}+n-o/_2w,^'w4w)n*e(h-4]0o.f'}'e'_*a't(c7i7^0g>(}&z's&^)k,z0z*x&~)c-i:i+~)d+b6f-c)m4^)^6_*a6r*cErFl']*c;w-e-At&y4^2d(c4a4y/y1_8a,a(z(~.l.v/d*<eAk'<}'o+-h.r-r*^.->i.r'gC.t-Pqw&d(q*}&a(|/t(^'|'b*v-v9v2`(f*|'_+r0p489s2p'p+{/Ab'RV_,l-z-p(v8i*u,^(i88NSr6L_7z4e,b'y2`2d'a;g,1b7t*o1mGy1f(_+e-|&e2h)~(kCz&l*^9q+x3y&l'n=v'n+uTh-h)`(|,^'A~Ae3h0o?o-p'_5f3d2b(j2^?_'lCh)'_(lB`1u3k>u+o0n-r>_(r,})d*}-~7|&zD_'Sd*]*}3v*c,+j5y.m+x,`).g(bO2t*-.s+^;m6c.b;l'^=^?t(l1];H^0i6]'c-Gz>y/n.r/`0h+d@b*s's,v0s&l(Od*t)v+|'l1l.w.].r)z,r'~.k2l*m+~(t:x)w&i)i2`'w1f.r8{&Md,@(Q`'|,^']/n(g){,;b6f)g0i73Up6@_(h@j4eCd:1^*<k3i*o(v&x.{&l:e4h+4a0{.e,u-d>l.{.e'f)Sl7{6u:s/f-z&a'KKc+|-_,9j*q2%a.c*Pa+L{3i*It2b,^4y&-k/c'^(l'f<l/m8Xt+I'_1y5c8g'~9t>z*`:o1a*z'a)u+q*_-d,|*s-p;j1d,1Dg0i*]@(B:l0l)r(k3,Kg+p)~K}&^){(u;v)]3u)l)z'm1m(h.}':Wz5i'|*bFx*Yp'r&p0|&E}?d,Q7j6}Cs(w4bNw&x)](t&c7g0f2^+y*x8c1}=g1s*|(t(g(y)Bt-_,t&`7p7s'}In5t3~({&Bd.j5q5a'{*]'l0m/ft&s/c/u*{'^'i-s(d*g0i*h+Ds&~/zGy&{0pG^+9r;wCp(i(y+}6h4]1|0h)k8f0g)/z,c)]0p)^'e,w1b8`0`;g(_4],g)]C}0s&n4lIUj5|3cDb+`,|-3}*l?w'c4}({'j/i<d)u-^:h'u1^+|&b2g(_7u-f5z)|0d.l'x.`*v0,p(q+s'y.a'Rl(w?j+u5u&h+_(_+i.},p'g)s.}(q*8~,}4n.d)jS~'^[v/d'b>n'c.j(]+w@k4h~&e.x0^2u1m'o0f-'o*a(~+o1u&j)q6CZd.t&m(_00i4b.8q0g)iDy37r'c(m*Xx'l(d0d'rEe)b)f39e']*`-m)tAz?~&|&p5m)]AW+z&z)}*o2s&1c9_(]Gj'O~2}7p'q(p)]/e'aBs+}'g3t&Vn5x/g)b>x4<w&{4f'f3h'k)hRf'g'a@n<&p4a(d.^0a1n+w&l.v'b/_+~/r2g)u&e*l*q)X4x0],v<e)^1e*t,]-u'`-]<d+i/|'_(a-b3{0^)z)r&x'`)Iw1{;v4h)u*w,e7r+Jr>i-}(n'Ej'`9fL~)i.Ut'],{8h-z:p'w+h@g:Oc2cEp(y-e4z)(_4{&tJ1{)c(^+e.t0v&v+j,eAm(Js'X}3x.^(v&q0YeDc.|&l*i+f*-e*c)s6v)k:m(g*n'Hi(x+h9m4m1t*y1s-n*d8_)t2e8j,x'o'|(]'~&q,5c)y,m+x.Bt2^0b(z&5m+f/]/o+~/2.f0]*c2q39&|8x(4]1e3h)d2^'z&b+r&TRg*_)v3a4}/c+n(e's/^'Ed'n3~1j/^(h7d,o/r2o8{A~2n7^=|6]'y,|(i4v?V_)_@v3.u4x.y)j(n+y2j+:`)_2w:o'|C`6q5c0w+z0h/}9^/i2w<r-p+l)~(~7y=j(t)]-]-u'z+`+n6r*v'7j1zEx)s,q5iLu;g(c@e,Jb?r0o*o)_/a3t0z(t1c*]/w+m2Qr*|H](mIVt'-p)h0`'p(w(e.s+d7`;w)r0s>:Mv,At;z2{2s&Gi.j<PpAs?h5q8j6Fs*e((e(r)i-m/q4v'}*A|/p-h)o+d>z&b1s(r/z,o*;^*s&nAi'y)|-x-{(R,e(k*+u/z,b-:j0'x-_:k(x7t*?`.'oUd'm/u-n(]*x*-l*dA{*y0+i)f*^@Yv)}&sAu(wBh,a+w&h(h(u,a3~+3e/k,|/p3}&}&a'p1|)u2x2g'i-q(eOc6h3^.a+f.z&q'}2_6/q.s=Ov'Gj*`-s8Lx0M]+fQx(t*w+y'_9t)f'_)|(i'y.2j6t,}:w+`/})d'}2@CI`9^'_.m2g*r'r)s(c(|'^6]+n7b)b*e3w)b(&i*z=l+m)|)1I)|2hU8b1'`'g*]-t*l7`/z0x)~)i9y's0&{3l+t(m0h=|7j/z9k1h(^'XNx4j/j(c+h*x@w(s+i'|&i(z>|7{'r)`)d1j>w-e(~*sw&d6d'l'd6u'_./}*w+{2Wy.k,q*n0t'c*)p-`<c*y:{/k']>Ij)r@x4wMi.k1a*i.q-q2v*s(g*a+h'`6`+b)w1z(u&w&`0b(a5l=o2{'z2}&WRs'}-i?}0l(|06a6})o.s:m/",
      "},s0m-g3w)r*z)qBp1n09}0u<n0Pw'a0q*=^+z&u&/a*m-^/^4q0w(nMr)^,x'q,n+~Dy(%e(K-i)q'b+{,b7e)?c8h'w'd'i7`,s&n.n0j,v.*w,w2x.y1v9j52c*d7KG^*{-t2b2s*d/r*t3U:p/u(c*_JPy-k(w&|)]38m(f2d.yt&q:`+w'i*]'j8ox&n(d5v&;v3i8XdCc)f(=f*k-`,l)i)d.u*e+}/c'd'w-v6m7d:Mv5Yj.|)r,x*x'i.a4d8n(Ct&h'g4s0|&n((qE~&^-Dz&p)p(}0x,nCnAo7i0t*g+_'a.p)b-v&`+f,&e't,}'}-}(_-j'x)j4c)a2/w'^*q0r,b)|2d)}+c)r*}.;l+y)l4)k-<_0v.x-Is&_5{3MMz/l6y3s*Ku0`'q)Lv'r&w+`7]3}6j0_,8X^)y/`6~+f(]7}5^5F]'>i>OBE`.9y't&@w*e'x&a,}Vs)x2Lg'b'u.dYr(d5&aSh)|-m-w({3m7u(7Q_+q)d0n)~'9}6p(t't&Fb*]-v*k;{-y*z/}Jb(r(r'])JP_'~(U9@1j*2k7a)l-b)&|'d+s3h/:u.g8s5Hc.C_5~2O^.W2/n)l0Jp'Vp4e(z){7:a+~0r;p*w1k7k(z(v*aGr+;x;g0e06a.y*d*FIX|/v&_,{&x(u&e(l*c'RF|8}&(z@q)v5h1^)h'](i+^'y3^+x)s;j/v'n*i)(`/o(q(d,u1k*e5e:x+=j-y6q+]5d>a(y(<Lu)}/t)h)w,l)y>}&k,i)y2Yj.G~&qRm>Ts1h4{+]'1^*m*k'f(y,])g+?In(l2(`:{*s=i*b*e-Hz(c;t&,i5t4a)Z])y&z/y)w,f(_(bH|<r6r&u)%})u+^3{&r-Yz&t&k@C-a2a;m,d7u'Qa(d1l:|-=g0`2q7l0s'~5c)|(;r)m8h*q)}*t:h(w-r+r)l)q2iBo*e/k)m)c(},l'p't+e2s;u6_+1t'_5e*`'p(g+{,s0m'm*uDk,g,/k(8-{*z&k(i+Tk*v0o(o1^'p1Vd)y+_*w.'r(l*3w'q'9[d9u1o,k52t,K`EZXx)s(n*_,i?n=YbBa3z'a+f'M_3j+d3l(|0v0}*]+c/3s'q-`''P~.r(k1e*a]'6w'x,},5r4Qh-O'o6w<v+r&^,g6d?{'}@,<q.p2])|(l3n,mDf-c,sE{,b)b,p+_*f@s,w'o4e(v.y&t&q,e*i'x&`(q5u0jIc;s=c*e-k(-k)p32d*m6N|+a.v'p'w*Ci*h@i*'l-}-v)1a)^)o1({4l/]2y&l.l3v0p/n3e)|3}-]1d+q'}*`(n,j1q(j6b.j(e/b(t6aTZ;q5}0d7q+a=Tm'~1q(.a3/|*q*_3w,f'p?u'n8b)^2m1],h-d)W@d't&w)o1Fc(b4n']'yHq4y1t'i-i3v=c'x,m2`(s*p*sOl)q(b'e+h*u.`(c5a)y&`6]1Up'Zr,k>g9]9o4w4oBw/wB_(|Ej)x)g,],x*t,q(_2e1]/a'>}*l=a.m,d@{(S},wGz)w2u)e1g9]'l(}1p'1_'u&}50v4|.n0f.x&fAx&t(u,.LbH`/b'pGq**k.j9~-l+^(b(K0e.l.p,cDx+|0|-^,i5a-s)a''v.w(_4p-y-h:Cc0f)lFa-x)qRw'+s=i-m'|&t.{)h+h2u({(k.f-h)x'v&})i6`/l,t2f,m/4_+H~6m/e*p+y+s-y/}1z4|2xMq(w'1d1Lq3~(_+p24m*k,`0Iq*^+y'w*Jz9{&m)y'y&q-k-f,k(_/d(g(_-Ob'p)~.k*i'r+m.C{'j+p'_3d)*e9m-f(j/VF{,Zg<~4_1o6^@r*+l,c*p0x1_Fr+s(h*m+i,b(~'x*j'j'X|1x0i'k-r*_-_(Lf'n'1_,q1q'2d.[Ir6x,n9t(s*j'e*v5q,o-b'g(/c4r:j)e5m4o(e9a.t5m)Xc)w1Zz(|)04p0Rw*h'o,_Zh'^+w(l/c7y8m(u&`'{@2&K`+g/]-a+w-V5c)y(8z'i+r+C*i-t&i(n(h'c/c(Mw'e4a'u*q'k.n(g-k(j0d+])]-y/d)u3~&b)E&%e/l2z'i5q7v,]C^.c*|&t)f*2`++~:c*l:k0|'x.Mh.w2]+%e+k4]Hi1z&=|0k1@x5f(_)h3Nb5}0u0r'g6]'e<a+{+k+x1i(t-{2~-a+y+~&g:t6j,_+q*x-a(m't+Z^9Dq)b>v,|6n)_4Qw/|&o*k6t4a(w+Az)k*a8%}(z-Ao.g.r,o'x++CwL~'r*q(]*`Rn+](?l/a:~<`9k4e*j+v5}+|)^,q)w/w3s,y&t(l'~9f;k'({-tKt6f-w'`(r&;i<v*|&y.j0r0z&Jh2]+`A~(c'{)x2p1z.n(m70]0k4p)P]9d+s't(v'^)j-0w&i(o8j(o.k)hFt&S|8g8a0fBv'%o+V`78])v&}.r/s,v3]<[t)^4q'Zu3+k1g1Q=~3e,h2_'=`58PdDWR|4f+8q)V}*j(s'_+y5{.i-m'z(|4h2z'`4o1{;b(m3x(~4y(s>c*e/w3|-{.h4r)1h1_HQ^9s(g*y4e(5g'x/w+p/v+i'l*a2a'r>x*d5`*s&b)z(x'a3{+b,y*s(f(d+~0g@^-{+7_*k(dSn-D^Ij'j>u+s.p.^*x&z(w1f/{3k1i4_/o'{.Yi.a,l-d){'}4c1Yx-r&|&e/r2yBd-n,3v'y&iDb*p.So5m-t&g-b3|&f'^Db,c)j0m/^(l-+t-k:n,ZcBe'}.y/iy&E|'d1Eu(^*y,~1x,|9v'o*{'|,z(t.{(9v5x'Ai?BQ-},]-k,k0q4r1k/y+-p6g+h>nBHk:k-|D|'Ey*[_@d=}5w6k,i/^,o(bJ~22e/rMJ}'c(s(m-g.c1u(].j@v2e3m9t&,r&a,];f(v2z0_;2)1u-A,OGg(^'b(n)|)|6g/mFs<b1{(].f1?b,s0i1B,o*_'8j@_'{,b+d1h)_+k*h'm,In1y(^'a'v(`)x'<^,x(x(m.~,t.mLp-b(z6}'`2a3o5Xr2x1F/hCu5s4K3h5~'v;dZ,fCw4z*n'h-,g'u'XqDi'~G^Jw+Zh'}1f<~6Fy(h)_6n*0j0z=a)+n'r*{,-r-k=Uq/g*aPz'/l*yEsJt5NRy)~D(q,cNo-^)Bg?l-_.`:k)b0y&v(s(`*e*Kb'`4u7w*^ZWBs)E{.z;n9a*_*x,q+g(^*t(^2g.f4'u1s>v1{/Yq*b+}-q?n+r*t)|'I6x0q*q)u(`):{'_)c(^'x'o;e2v'np'v+]0y5}&H|)],p(e.x&x+]-a,Kk)j0t+`,e'w(y/`9_(z,y'Z<m2t/v4g(|+X:z'-u+v7w+Tx6}&:l0u)@pE-^2v&]Gw)~1q(b+r,e*f*dJs&&zBa(p'ES],]DjBb1y9p1b*]6z)f'_*gAs&cNh.b'^3r*Qw&b(l*a'+r(}0m(f'r&m'{1t.]3y<{.(kPK3f.x9Hi'~)a+e2k+u&d,z+r-)^(f<d)w,w2d3l7{,b,|V`Ru2x(MAc-~(b1b7Ya*0<u&p7x'z'z,u)Gy'd*H|)e-2`0`(b+e2L}*f(k)l:i=-~3e+KxDr(q>&z3u3r-iCrFt51k6a/{(c4{/i'm;86Hs3q*s4^):i/^5o+w'_'s,tBt6b'f*u7x(W~*`'{'^)x0_/zA_,j'y*b:_.&l(Pl1r',}'m+a0r.e@v)~*p)mC?|5~-y/|Do?`;l+zBz&Qg.g1SfJv,o-c/@y*S|>g1e(g0qNc+y+Hk*l.}1e*z(%a,s)'h+e<t(5f(n+`<],p-r.m/{+`)dI_,c9&f(g.f,k(r'^/y(i(u76<}(aE^*n+v:h@w+m,Vf4c:iZj)@t-k4y(z.a1~4h'])s)v3j'o+y)e(q0l*d,~(~(n2o0x'?@HXh'a'd,_.&e,o(c'^-|(x/V`>Pd)v'u&c(r3n(a*~/~1p*f({;|-'}+h,^)n)h-v2^*k)h-*y(|&a6|(~78h+t'5g+DU`-p*l<t+a7n(f.u)g,^(w'~.z3z.d-Ft&o,o/i+d+}*]'|4~C8o+?c7z6{*k6I|38y(f3i)z)x*>f-Iv)q)4Wl)b(u)yG<|5c2{'e+i*h'n(^(o(f)l+u4u5b)}.iAHe7t-f)u'u-{*p2_(](YjFI]3b(_*i)k-v*u8f<x(i(Qz0l'yKz&x.z'}*^3r5x+r+b>?|&n3,~2b1]*x*Nb)t1`Dz6Kj+u7d*t,r)n.'b4t4{)v-2Tz(c'a+l5e(e+m-g)w&{7{+p/t+d:o:l+z'n+o,q(Ct.f0c*}'Tc2Do*{'p._(h1i=TAe.|9j*b:'|'b6y+r8j,%1A`Bc*m7h(`)9v,l)*?v)o-=v/|,O`/h,e)x(|&v+n'l5^/i-g-b1c,c/a6b@t1h:e*j'j+o5n/~0z0j8j,Km*u+e+v1x(Pk)c(^3<t'm-c./o/q-[}'v+m){'O^5x*e0x1/q6q;l,o,`0c(l3~+Zl)a3Xc<g*r)z5j*z&Cx(z&f.o*u4`)a;o-5a8w-]6t7w0i5r+c7p0y+k0s)tF^<y1p6a/];_)yAa'Me*j3{+{&b*e)y2_2v+o)o1j1hMi'j.`',h-p+*l0_*x7/j)z0f(n){-y0fAYo0u'TQn,~*y+v-u2n-+d+e(o5x&~.y+o=0Wy*d'}@~&]({*/y)x3y)@`(q(x&GjAa)eKf=`,z(u&r&u,f'u&iQ*z'Wj(m(t9sUL|+x/d/h0r&f;oH0^+p*a1g15u'd8b-5m<:o+s']*_(iFYz)x5s4r)g/~&g/l.gw&t2/w2y2_/p,rQ|-cA9z7h)r((-w(y.z8c-}*q+k(`0v(+&n3z:nv&]/b5o/8d':QQ9a1{+]){.t-7vFv+z/j'+j;i-QNBi,r(a,u5pGs={4[l)j<n+@r&t1)]/j(-=`CtUk'vWs/d*])c;x)t4o)j1i)Ap-}.e(~(d8b/~4x2~*o+n;n'y&a0_5v,h*x)^3^5f3a(]2m(g.a7r&t-v&c3})e0_*]4h5m*b/k:k6p),`*l's&c2])`'k)n*l6]'=t0t'~-h4q0d)],=w'x*o2Fv>c(Qa'p3{:m(*s8e7s6l>z-AIv-q)sEr)u*o/x2p)%x+q1_)s7m/b,gB|&o9F`6d'i=h(~(d(|&Tp(k*g/x&N]'r5w)bBb'l*u'HR]4h3^,3_,w+cKb)j(r({'P3c4x)d(MGw-b.Z:g4yOi'Zc'n*~3l(b';v(87p(rAf3}*(s8z&n>e2y(m(u(}'f']?e8r0_'tI@z0^+j(El/k'x7m,q/h(r:s'Jq1q*^*r&w&t&eBp@w-Hq7t.&g(8v0u-8x2x&Ai'g*g'u){0h.cPk*u'{6b-u(a8q)zBePuBb*r&v?i/t0v-v?u)~(~7b,l+s&f+.|4a2]A9w1x'],u+f*d+}2l7p0Kg'n)~)t'j']2g'u'|0h.7o)u)t9q5Dd5a)7x-{)^/~&~'v/t/s&u/y*M~)}+e-Om,l+b7a)z-j8|)g(z;o;v&y&})%x&~.z&tv&`<>)@u&{4k6h(_-i)l)sLqEu+j*bOt<h+0e*p,v'a*u'1g+b(A}8x-c2y;a,d'z*{'Yg)R_(l)]*k)i)t:eHJl*v<pDO'w)8k.~*y,f)d5+n-p(`0;i7yO/_??e*d2^-Ci74c/q57x&j1v(k8z3z/a(y'|(v/@`+O])i'}3q,s)h8a6Uq(Z7w)5_4m)u;-r2y(v5u>h)l=](v,Tu&w.c'n,x2c1`'_*S[k1[{2b)s2].Pd*1],p)=a99o'9K`0&`9{*,},s'g.Rg'l*Ck?k5l5`'9c*n5`-z09^0_*h-nEj>b(^.z(x2q+e58v&{7o,=v,u(h'z2`-s2^7Bf6y9a+~Oz(x'k<f*s&x3r/c(i,)h9*x&l(|&s(|-K}(d/Q}1l?g(u'`5l;^9J0u5sE)b(s&K};/iE=p+k*v4h-p'~&x1p-`2o0t+}3]/}(S|'e>].y*u(^)t)f*u3(o+j,j(V])^.z'i'6z)v.a+d+|&]*r(o0`Vk6VDq.p)h1a/&w2&f@}7d)q@r,l)u-w7*u4m6{)q1l/|=p-^-}(k*_2|<r'f.w+g'_+z)7y2~1t(z0^-nu&~&{4m(9v6e*d:^0h.},o)eGz+dSmKs0t)~2j)])z5v)|(m-d<{&%y/z&],a1a;m)^'p(b5z'd0r(s(-5x4j+g(}0x-i<j(~/r+p07c0a*o7i/v/p-u*e6j)|2Qu)g9y'}.h)v'(_'{0f)y0g=`)r'y)]3b5d']?s-x:Tp*m.p+Tw,n)c,q.e0h9}0t*;z5oP[y,Xl*},d+s3|1i+t--x'Eh*x)_9m/f*j+z+5r&^)Rt3`9`'Ds&t&^0[_+O^*i(q'w*_8q+q0i3NhDy+p(J@n'l+{&k,0f<h=_7a)x'zJ/2](|)z&s,e:i(l@i*n'y-]+Da,r/t3^-b3c-d?o)fAi,Wm*p*w.{3q'a'C",
      ">lDp9mRt=n8Ql)w/@b-|7a/d4u1y'z@i)j?t.^(xAXw5}'kH^,h+]/^Ga+e=])iBCg6{FhB]7w.a'g3yEf?oE1i-a3qC-l1zAr+n8g.s3>`He5~1`=k5w(cPn.ym'jBc+r;r,^)r@]0j.{Op2wx&v+|9i8b(_7l=a/`K`/p:v'_'z&~+g5~'j,z:v&(9m*`+l'^9yG]=p(d4dOwEz&x0l7x/n'},f{&e+t/a4Wl'd/^4^2z08tEu6d0_Lf6b-`O],y3i+b)e9w&q*k-w0q'v)u(zi'c0?~>a5}2t)]>x6b>zIy:{<y2^*eKy*e=q+d0uNy/e(]0iCe.9w(h/_(q*_?a/b8zNm*t+y.z,`>2_-c(tQ_'/y0~r&f(u*i/qS^.g>i*`4]0k)?k,k)v17aCm-cZn._r&p<`(i<f*l2t+s-z'u4n4fy&fI^1x(u6m+p'w8z'7s&r'~=oG]14-Zh+~0{L|-or&n)l3P])p=p(|=v/`-v,rGZkFrL'v2i,^>e*l*7y<j:_(m2f45g),u2GgNe6|*}+x*v'|/v-dIm'`Ct>x+t&i>c0d.p=_+7p1w6bV{9|3]M^)Cv0n5m<st&|5]Wu;d*^._)a@zBr2]^'dS1~5c*k)z2p'gFlH^:p:{,n'f4h8p(t89ZjAo4q<2p8h:{IrBjE'r4m*}4L%_@p'l+k)f:b1u'h(^>z+u*n/u>qN<l1l7s2q.]._,[o)cXw+kVr2yK{2dEa1b6},N`8t/^;?V~7}&v.o,`*m*d+|1vF`0`8+](m3k=u7s(g(t+m'm)g0Qw'h+}&gFb6Aq+o1y3r7o/Ue,x.g-u(_/^5_+uB~'s6z<lr'o8t3r1v+}4e0Pl)e'x<){:q)y>|*3y&d0Zi/~8t)a*n5b'x<b*wJsIr)2m?a<~:]<f's&n,}?c9v7w3a0a*~s&p/n0x&r&t)Kw*z6k/_>d(}1i2i,c-f<wLl5s&i.s(]9i'^6-s/`,z'~6a,Dd;u5xPm9_3c/uF_7Ku&v}&k,j0`BwEaQo=|7k.}Hz&l0lHb(k*o8d)l2vJ?b)r*Gb(n_'m3]o(e>k0|8u3c+k?r-hKb0]5|+jEa2^=c*m1y(mKp5f-^.r(^'w@sLc)d'b'g|&c+x,d/kOu(v't)b<z:d8`/i?v0o,c1PwNxl'gOi*fBdGf9hSl(w+f-gIv,W]'_?})a3a3Ev.hE~.i0`8o0hQo5n-c.pDf1g'|,rGg3]*]-dt&]c's;{5q.m3s)m4e)M_l'v(d<e<x)%nB_4fSa/r2o(~;b4NK5qYu&i2Es31w9sKgFe-p2w.s/e.7g;c(b,{C]74u0i>SzFFo2a6h7s&h=`*aAw0b-d)k3x,^0t)j=k<t3x7n+_(Eq.g'sFz8~O4p(z.r5a)1]7p=`*;v(u8s)_1Q^<g'bA]9hz&p-{3~-kBs.v*k*i4o)Mp-t+fAr*~0t;7s(e4l1v&aH{2n3r-x(_-j'e3yFy/cJ{9]'~KoPyMqQs.~1w](w3u'o@g0s3s&{*Uz,}&r-LkO+t(^5i(Ji9o({2]'eH,v3iAhz&^,b4a@aTq4}T})qSd0m4kb(o)oWc8d(t0l.b(f5f(h-i+}3Cg*s&f'z.m5]Bk7j;d/p'n'l(a'e:kw&n+y(s'`*~.Hd5]*p=n1^)y<jLc/w5n-b8n.y('Tk3};d't'k-{*jLs-b1a.yLC~0xt&s+y+j1r7z'uIt0{G_,'i,y'b1m5`,d<k(o<w)l0v,i=u-_2}S@])n6h*dp'Px4m-j1z+~53)b+]<|<e._(e4m,i-e/d'^6x(qr&x,y;r&O_Cf3Lw>h'r's,h(t(8s.y+yIJj(f'0t'd]'f'Vw:`){u&b6`1`6f{&m2^2t.~)]-t'x,k8c?g+m89p(e.^'t2-b3p2`)}+z(`/b1qZ}2~)k1s)b*v/x9d-k)o6n(y;g_'z(e+_ZqFz.z2a)t+{/.i/t)v(AJj<n3qU%w:^*q)p)t*x&{EL~*_/b-z&1^*z7`6Gm/}(q0^65{*w'FpBg*`'m@lC|;|'d=x6e0|+az&Ru-^-z(~'a.w,o(`?f'i1u'}*t<{-*|*zJp+y0m?~(j*],uNt&g*i1h-c,g5c-^?_?p3m<n1dKxCpBdXaWaWu;`+i'`Gu=vEl7~6_-r/jO]39]C|2l5i4^MMZa){/s2K]*zt&x.~0w)~/]'8pM{0uA{&sPw0-nb'o'h,nFc-y'eAx/n<r@vUHo)t-hJ~<}QbW^Ie+v2g(r*-}Ff8v0{2c2iDv8g(h2o:}Aa/6m,r({0]Kx)m3{6h*j>Af1Bf,x0h6^Kd)fGg)i'p'b7a?q4v-y&(c)u9^>e(~SaN~0m0_'u3z:{,|>o/].i-y7j-|&k(l4{B~+w&c6_'p:t(q'mKnB](k'l=t)b'qX_*g2^(i-,}5o'oHq<]<g-t,v9c+t;o+e']>d6o<^83v1Ye-^.h){1^.b4x8a+8gFw=b<z]'f(5],a0^4=c8i'o8Yw3b<Jh/w9l*h2eM{@k>pV|,~-g?}2y*|,^5c._2rd'k8n8w&/j*t&q.d=p(r'=~(y1h'l-c3k1y2Jy6F})k6f?3xUl3bN<w)f;d91_-pOz2Jq)q+/mGc+{*~/}&_Hq*w8l(d9a)a(p0d9e3}&h+t.{=z-s/Zv,o*w-hy&nIi5|)v;b9o*c2o;aGr;o,vEk+f+(l+h'u'Lj){,`5d4nLg/g'n)3fJx)b*r-tKz5fHaKr)k@9b2~8o.g6g4tWt<iEy56`@_)v02d2f>k2s>]2B~3y'a)u&n)8y;uUl.4c)~,k*4s/`?`*{,|&oW^4w(yD}&^>s.k,l@Mx0cM~,8v*i-tz&]:'p*i2a<o2~-|7q:t-f,L_4j5g6|(x.Xa3w4`/{'f+g-{S{&`O{':<e*l-}1{GmM_+i<i)(u;_0^(t&YBf'{1g.j5d'~8p0|.n<s2h(h@`;}&,vIqU`(f6]/j6~)bC}&|+^Zv+a.t,yJs4m)e/x*qTw;<fBj*h;dK}<g/t>x&bP4zCr)b-u*y,`.bJa'j)4ds&a8aCu)|;hCu4r5{Aa8&q<d?nCdBb)v4j'Ly<v<u9bOK|?w/z&v6z7{-v*%c4`*l=]-l<(Zg1a7iSq1j2w-l-s4k/qDy,rCr2^2w&d.h+q'r&e(y.b'z.b8rp'x.-j<~Yw'O`2~Lf4zMr0>fDy7jT*O|Kb2r'.g.])Ic0fMHv>z=d1g8v6eA`Qr&m/oEl,p'k.x(n*;dOn=~+g.eM{@~.vDg*d3lQt.p/o0v0f0k,})x*pf(l2h9h/z6~/h=d1g.|,w.e=0y/m'c'6u5?z8o)/^0_=u>eN|1v1]+~.y)d+Rx*x.~1|*r@_*e,i/o*m)z)^*z&9jKw2Ru&]Lp+j(o,q'|/b1]-{-d2w6n>x)gXy8dC^Bo3i0m4h)_2w'Wu>z(|3p,z'k'}Lqu&nF_?t3RQ_(pH{A}'f+t0{&o6]7}0n8^3]Kr5{2q(r&g=i/~5qI~)l<_4u<Pv-f9j7v,v)Xs,_.}3?d(i.s0Gv5r+{+w5JuTaPlNnd']9<_-Ui(g*mE/k9q>t5b+e(7])yI<`*_8jEp.mJc6w=]*o:c-e2g({*_*~7m+y'r;l3{2q+zUa'{?u*iH`+].^Ve,x-l+n>5eD^Bi0p/sGl+b*s)Xx)`(v&}>'e'%mIb5v(AjX}&q6lLw4n*l=u:Ih-@;x)m-z4{+a/j0^>dE{*v=w*]9i>vH`<s(o,gAN^,`LdOw<_>}:wJa,w2o4k7c,w8B;~M8Ee1r7eD_*iXmJs(v1w)o-{-`6o)5lBl4qCf0y&zR|'h+i/Sd7i7}T^)y/|1|(a4]*`*y-p*d7(o.]1oF`(l*z+~';p.l1u3wBy,oHt)xDt4Wt1]-nGtWjDaA^:;x9VWe4_2t-^1}-z.g/rQ^*q0b9lFGt-n2d>v2Nn'i+1pK|/o@u/b'^:u)`6",
      "9`.dBZf3s:;j,i:_KoSuBuz&m0c8`Yf(e3n+d.p:+tW]LyVgIGt&}*H|3o5k/_6o'l9w*i3q'iCab(ZgI^o(l={m'uUs6=q4n,r(_7h'eX|By*r,r(o*tZd4k'j<i1ky&r=}+e3b/k4n'l.]3t?q>y7wCsHxGg;eE}7})p4{)z@eF`0`3eAu/{*z.|u&^.u1u+o,/e:zGwRb<w*{/w*{)nDa'|']3h*]:r3r)}Dr:r0w/~Mr(2W8~'t3dv&`.aGm?^It:H]9[p)kA|.f3t7~@~*lF,p:r4rS]2{(b,v.f+]?`Cj'k8k^'Dv`'rA7-y;e.b0eG{2e4w.]/m8uOzPh-u-t)i.t*{&`-<f1x)q:_Ad+},|5_.i;tBf7{[lIp,h@r?m)^,d.s<_Gm*kd(jMx)k0b*}*tU|=f8r)w*h1i3Gx;RtKf1^+i*`Uh)sFt5o?_EdA1x-z<z6_4u4'z)rPs9Kg<q-].y[w/)d.v5]1^W]6}-2/c'^/_^'aCb)n9}1|7x0y'6~PjMc,x.b(e3yz&g-+eVn6b2Z|)nD~Pk9i4~>u'w(`/R](ez&i?o=}&cRk5vFx>_3j)os&d)i'g+b/sKh<].m(a)p9a2~8E~3eAu+l5_0`D'u1M~&d0]<y.m<a)p4fQq.j-h'w*Um-};je'q(z/_=j+m1t1t+],v(x)uu&]9l7r&{1Eo8t>v>t+zx&s8_'k2~'}@]5l)x1|*l-g+f<_=@c'{@iCi2v:f-h'l8v{&r*_7g0`Ac<h2tEa4{3fBvG)v-`>b'y6f)d|&p:^r&u<}Gt&`;|Fa9}'`C`,_(Bj'fGq9g6y?zAaIi*m<At7yEj0{,i@f:fs's2~=wEe_'|G~1w&y,u/d-k7r,d6ct&c1pCnKt7^<Hf.Aj*{8d0n,r3No9zVf1a3fx'^D~8f4y=`,k3w,t3u,uB|8w+uLf6vg'_~&d+yMZhRb-~8uGb'u/e/ix&t&c:z7rACQ|'']VxK]/}8]Yc>Yh4`7@e,z=i5o(l'p4o8w5v-k-j5m.yy&ts&])q?m*gGiXo3v(c'u4k;a'h3y*N`7f4y&xP{+l,n*x<h.d+w=yTp(nBm?i*y'b1g)c5a/b>d0_,f)t'm0`*q8x.g4]/~6k(o4u.l(ph(y&cR_@o-^.k3`LmF>a>t(c)b,y0eLk4p<u(p,{<kRtEi<gO_'{/v4b7s&c,s1_*;s8}/k+b'|f'`Rt)NvE']9|)p-f,n>j'nIy:b1nS8f,x)p.ts'h+tN_>i_'px&o*}z&d<n1h(;f6c7p*a(e2u5@r2p?jZr+~1m5h(.u/g,E'Km3)u2aKw'_'u@jFbw&iu&}7m2r:p(}3e7z)i-{86]8_@dHm(r){Da,q+i>~(|-f(d+|7n/Ji,w7zCvl'ds&e(z8|'iI'?j0|E]Qr'|&%o;a(h*h6u,t0q*cD^Ok3l5qv(v|&'^'j>h0h8w5~EHf}&nw&yGw-e8i,wu&`<c'p*r(w0pMaHh'^E}3uEm@e5a't'w2QnE|*z&b-m)u'}(eX^3nFn)m5l(qn'p*];bYw&ty&x:fBCwA{.cAl5l=pIy1|+^7]6_=l>l/d(}/rVe:o3p=i3u&bBs)ia'f2bOHnTcy&]<h8n=]Oy'n3dK~+c-q(e=b6f)u7w`(x/c7`(c0_=y1pTz'{3}3vXz]'b/0Zo3yd'd*oB}-s2oSq(|8^*xAb,cLD}3w8n3o.fRmJnFzKx3|)@_+})fBr6].q)zMd6t4l(z*e4z-h9tSe*f3d(dH[p,s,c1pV|+a.d0~<<oZ(dt&c/|Vj?~2`0h-e)-aWdBR^'g'}'aa'm7|&f)u/h1]*{.dt&i(`W~=]:dp'a,i.fz&b)<ax&t(~*tCp'i=k+~*B},m<oo'z(h*k*}l'~&w8j'z)h4v5g1n*z?fAw&nh'o*h;mDx*`.q.q1s'vFnIj?e;j8tDcTrEx>x@t4w+q5lNx(yN].b4r&er&r3m(`Yex(}Al'z(b.|4^'v0m-eCb/p;g<^@u(^+*d6y0w/x'lFu_'|6vR^y&uVo*dAky({4j7j,|.`Kn'bt&jI~2n;j@y3i.p*d)u&bMz09~&r8_*hHo)jKr*r9v+_8w.}2f4d1z+u7l03Ob*hJp'~/m3d.lBn*s(jIn-~H^Mz3x'eJt&|*d'v)`3pGxFw&dz'{MJ|)x/u*v6{'oKfNvUe+cHo@pKpY~Ib(g/o20k.m.`+]ItHiM{&vIq4~2j.v+k6u-s)f4@k_(_(d-u/(e-kQ'~.]=o1sGf7lSh,pc'y9v'_;n5zC_2fKq(y3^.`-e(^0z+o*i,p5u)h'`'p-v&^v&y:o-o'v<b4hUmY_(t7w)l>s'n7mM@c2x)v(|B^)j?pQ~+o`(z6i,]*r,m(=bR6v1p,I7v@qDp(p>{-f'x&}(o+k'jK`,^:~1b(|(f'y@u&i.`Dq57n(s72v>z?]<k>_0v2zCp4y0u4^(q8m3j?n<x(d3x.Ns;]Jx>jTtCs&yC~/h>]4tA4o4}+v4{3l/kOw5|-<z,xCi)c)fC^4l3';j>p)^(lCvy&|)x7}&^(s6y1i8ef'h4y1uMkOg(g>i6vr&f1p7@q/~8O^@x*c)^(^*.sQn,c)y7j.x@^1y/y*c+c'q8'i/p?o(v(Da*j5dEa0^.s+i]'|(q0o9s3`(h'pGiIje'y1o.hr&{)jQ~0x(}'x.d1`<c)~6?n7b(|<w3w:r0r2zr&f,}Yv7a'g,w5e=rBz-t5xAnN{VcKd4y4h/w,h+y5j-t-uFt(x3WkF%|(w)]6{5b2g*f-sOuONk)h1{=^7f7{Sh0l-dDpMj4Yq.o(z8f?y9xEq2v2g'p-x<g*tKd:oOog(h2xRl9d/~(x)l-{Tj>h33Q}'vH/a-ql'{,sRq(rMa1~0]9m_'|(~ToVl/h2tE]?v'~Cfh']6j*c,x9d,g+gPn=j(m1`Be*s:a2l1s?rr&u.e,~;e5s:{1u8j9d>q*k6j)u(gLw8f-d(n7c']6n'v0u4`)}Tf9bA];e:n8i8_-b0w(Rv-cZD^Xh,^;aJp7gc'^2`0c,_}'~.d6p-fU_-aCfSd-a5}D]1d;w5{~&a(dH]'a0kLc<}({7`;pLFc.~2^FF}7[|@k+g7]E{.c.^'`1p.aDu&vOo'l:INiHZuI~(g*wO}2x5h3y-z,i0iEa?x/^,q<6x>~NiE}5p;h-v+c?z?{18]1d)v1x5f;u/f0f4i'v4].k.m)o-9~V|3c21s1v&h,",
      "z&n(x.qLcEb1qOzBn?al(n.d3~v']g({@y'd`*k-fa)r&fR`G~Oo/_6p^)z2{5i2h_(`{&oDc|&aE}.q2m=p6cLo:w1v&f)i,]ItA]/m>un'h-l?iQh.wNmy'k2lu&@v+d2m5h=d>}w&h*|@`/bu&[c+w2r*nJm'cI`@_h'o]'c]'}<j,px&y(_?ym(g+n4e-j'nRcVa_'{8oVr4nEt*|JoJ^Rq+x*p9t(&i@de'`9kHd<rIn`(zz'n3l^*3fUz:hDr)oc'h'>f4@^Ne+lc(hD~3eQzZ{}&_F|u'_'d.u5n2s=t(j?{6fBik'^?w1`1o'6~P`Zm,mU|Ff)se(}Ag7b.a-r-u+j?j.f7wDc,wDf=k)r5x|'d3rv'iWiE~C^(q*t&_6i9v?eQd9ds&qy&fMoLz[`Gs;j0BhR|,u-p3^V`GnFKi|&cb(k*jFy*yEp*i^'lx&h+`2l~(Lm3s^'d2sa'u^'^-t.kKy~)mv&/]+k<gs&_]'qe'uKaFrQ|,bZ},u6D|_'1z-x@v{&y,g1{2x7g7c,r/Zif'vHeRf`'iHpUuIxs'bTHjS'g(v(v'w?d<iIa9_`*_D~4~'m2k/Ix)C5pz&oy't)3o_'hRs(j=k=y&yT~Fu0{EyIe@%qDEa'`6q*u5l+^.o7cd)tA]Ar8t(n=dQd/|HEzILb+q4hBt;y5kOr,m1_-s(su&z>j7d,~f(y.q:gDx4c)y7c1w/~+y5ac'o.jy&ph'}*h1j,dA},qJcf'fj'i,s?v{&vs&rB}9qNe7wBv.p-f,n>wEyh'y+y'k8l+EnR_G`r&r,aQ0]L9Fai(mz&qFvSk@my&gQ^g'}'|4x-m5i(~Ji,yI|-w-w}&q5ag(^7}*zZt)^/s7a1m3mu&t-r|'j(ub'y>r)Yi9y.|Nk2oA`8p[m1b*f2mx&rBr*dSgDd1x-tOx'^LbZa;^Y|Xi>ty&`Nt<h.`HpP|<Ws-j:uGyf'e)p-u5i+s[^=}.gr'j`'l4^(q(h=r(}1](,w(dTzDc.x:uPe4fPz^({2O}~&~S]I`Ql2j2_2h,^Mc*n,p8a?]r&jBm4SxQr0n)z8.n=_*vDb*i6rQ](v*i*vN?d>]NbAd)_0~?j;_UiE|So@sTtGs]*`V^g'e'rs&w3o]'}z&t@b'vAsr(x(z0l2a5ms'aQcWg)l5gFug'n/}6xa'xOkl'e<}*u*}'k3(`+p*a}&m1^4_1nRo_'~0]K{:Gq3uo'z'oE~)o3d4c2r+a;oHgAlVs6br&ea'^/ez&d(v9b*ao']/t:i2^.ti'}6}'q^'xj'lBrSd+nPj9u'c]'e?{1hC}3wIxGb~'`X^1wTy&%g+@qCm,h8pXqN_2m?{=x|&f-fs&f}'}8nMv<_4w5g5f-p{&~Esd'b5oS~1p.u0n`'h9qFz[f)]Nm^'w.p)kHb0f+ps'j'rt&k5q>q^'gOqThOr:l>i,k6a?_5s?b?aAgJc>uKu1b,~-z.}Aiz&wFht&q<&t*Wmn(6w)d'p^'^)h(kN.[w0s'xBp[id(dU}&]C'd<<bUkCg)q2t+m8gRlS{Sx<}Aq'w1tAw^'`IkGcZoIk6_''dJ]B^+vMfu&{Cdc'xUp'pS_,_2mXg,j6^7eEk'{;z2w*_[mb'i.y@h?hTq'jk'oJo0l'~<y8q8gy'c)]i'ev&zY>g]'hr&x9rEj^'hOo2_+a<rY_Q_,yN^v&r4^8@h(n}&~4dAzBp*}.i6vSh4_;fd'},c@q-h_'rx&qAy+v,k[y&x(`s)q5z)~-qMn?~r(jD}&v.t.j/jAa2`Kj(]'hA]9f2r0_0z2oQf,r.lPq7rm'j){d'h9mFf-x4ze'h(ex&a/t0Oj8w;e.g6bK`BsAyT~,e5ww&]o'l'w(jAy^'gTw'{Uz<c/n7f2q'`)sA]4c9eB^>]s&]2{Fy)Yx/r&}(q-}f'r-h3}+|@md(xt&xMh9o0eBxQ_8l)f4Kd'_r&Qt1o|&e0~1r*ho'f;)eHrVu/w2oVbDk7l)u>nW`*h.yB],i9}9rOxCn6yy&x6|Jr=x8~-oSk,iOpKcm'yx(};]H{&nVhHy8iv't8nLc*z'ac(r=]1]LmUo:Zy+cCtWf)i;|{&iK.a*uG`K{o'c0dMz1qt'gKc8{E<lKm*{Du2ml'h4wFv)h]'zE]>kd(YDd-f0lOpo's3d8",
      "y,}Aa'q,iOe/r(]:}2lx'`Em+g/^;n.Xn.b@{2z(v:g(rCu>{<rD_-_Hn0l0y'ez&d2u&c(q0g3j<bA}+f,k-Bz1x,_e'qOr&qw&x1}*c+l+c5_2Gp-hc'e;x+b2|5_<z'~/}1~-eBv+u?k*`)c-fApIy7n1^1](f7s[t-~,qSk,m(s3|5Tid'l(cPuJt?o.uMc2l6v)r&bFuJ`'s&}5i9r5pt&a8v8k2b(i@{@t1fVhOr+Zd3^:h4]0{+`/fGz<[H~'h.w:iA_'gz&w+tIo5f(h8o6l,l(u7g)z+m+L]9ny&fj'~4f7lt&{(b,|z&s/{6Xr6k-mFc,{6h3wMy-pAz8uOz&|{&g*r^'v8tLm<o=4}7_3}+%or&{=f(x4u/`*vt&e>y*}=f5r1o3pw&i|&wE]BbEn1p-dFcAm<d)kNt=8v00n;@*h8o=vGpF^/u+z.sXl+t(4s*fLzZ`)z2n+nNAr,c*9h1s)r*b>i8l4s7f'|Ie*]i'dCMCbBH]W^?]'}>l?w@iGl-t'n4iQs(kNs-d6v'~+m:u4uG`=t1u*k(b4kNu'{2i)e>r(kJk,~-w=iIi*h4nAh6bJDw'v{&zv'b,;w(y(]+].g,]8w'i;z1hBFu2z(k(w(c*}=o@|3r/k(s@f+o3n-u}&^+}V_4]:U}GhN~(d(t)g<~-^Mp)BxOt.p'z&l)y&m6mp'~J^,u1zQ8b({)d3if'mIf@o*{+e6yJr=x+j/5yCf8x/f(|P]F{(p*aCdMt0]8Zv*rw&y=t(g1p'u=p0u'h3Ww,u*y,}Gu=h6}O{'w<h+t'r&a/w'qVy1HnZoOl5o>h[{ZaHd@bGw'z3g,g(n'}'s,f5`,y)zFuu&dOt)o'x7cg'sN})o-d,`(c:u&l4h4Ho4i8]Hd<e-d79g+^Ce:k'p/g,mI^,m;m>r=_3v)})h6k8g(v(9x*/'_2k9j1|8b(q(b7d9r1vF}Ru[>_8s9{,~4eGvt&x*c*}-~9_Nf9a*d:cI,w1't.z2_FiJx(3p3iYe<~*b2~3zB]3^1&cQz0n.f.{/xMl,i9fe'w*j4x+o_'x2h6d<g4y1&b/n4g;`Jb+l4j4d*m+h'p4`.jF~3n5r8fz&i9q:f'f+v)a8g*}0_*]v&q,|A}>`Fr2f){,u3^(]5@d1`Lu*q={+p6`L?l4f/n)b(k1Lo6^MyAh;|,f4rQhOe5c7x-u>s2|1r*z8vHkCeFIh*rBe9<k3~/L^.iz&}-f,i.lHy1tWo5SkTcX]Fo0u1|f'p@p.y(wQ1}V~8mz&fKlAl3lBc9c2eZh({2m*q<p(hAj4Z`,q9e=u7GrZi2w-zVw6u4h9l(o*w1rPu'`3l.Wn;s&|'eVy4q'p1i'j/k/lL_0z+l0EwBx*m-ax'^-s-v6j,p+~.r1c)u>y&}0`)o4w'm,_Gf(q)tb'{*v0*g*c+tAi*=j.w1k)_/b:bv&}T_)w&y5s)wOj>~.|4g2}'e*_+w.j/a'{;d*i8sRr*tHn0s.w:b>|4a3^d'c,s5`=_C^E@l<mw&s+c2dR^/j,~1y3v2l;]*zZ`']'}-s.e)1`U`<q'}'y1a(j'r4y&v&{*fw&`)p1w3^8l?t'y;a)i-^<{&|.e)w,]D`~&p,nFh+c0fW`;i'i?t=v5m:]-v4~(kYc)tBat&p@o1e+d.oCr4d7f4r+lGlJa3hd'i.xC_*b,cw&x&`Bf,v(`6h+|5c/];y6u&d17q,gLzE.p1ic']0x8z;w<fx&r:5v>uf'b,d0g+<n?},i)~*a,hRs&{/cB@x=aLj)l*r1cByu&rJ_Gv6j0`(o+o}&rFt2f?k)x'yPg)l5gF]8wq(g(mYz)f'Te+q'^(t)mv&mXj,}'_0h(x0q-]_'mFgz&{i'`)j0g/|'IJbJqQj0m7eu&jIs3|X|0g)|1j)lRu4rW^+au&8bt&j11w`'a(`n'c:eH]*q:v'_Om+yR]1i3'l0`Cc(lP_Sg(eRiKqOpDTz&h-p'}&y:g/oA^:f(h*^>c+6~/v8^*}'`.uCq:lNc/bVu*z&_Lb+k,Hi=]9l,u=~+o7b,^)h=t3_5a/k2{*pk'}Rz]'d(~Lr3`(e(}-w3p)m/b.q,q=d,~)gBp4k,j*gGr8^5?w1Dt7l'b/g'Qy9mRwIi8oP_B]+g9tOMwEd-l,z.q,g[l/{Ad+z0j1g>{{&~42k<o,]6`)a+sXo:])t,x4m4fXg,vHp+sE'p,B{0u)rB{'u<]2c(s=m.k'aAm6l?m'q5_-9}4e.lNf)q)`[qa'h2d-x@ns&`9}+j+l>e<]-`)w)uB{.z-{@w'kNc([*m+y8aYf6cHRxa'^]'k0@g](,v+b0t+r6c4m,v'l5/sFp=q+t6s(Vo'f5}4x(s@x8|5i)r+b-u7d)|(k=u2y<a'a9f3zTg*a+yTkAb,vMgr&va'qQf?[z+x'od'v+m(q(z)sTuTAaSk'{;s't5.z;n=`,r'x/|+w-f-d5g8mMb/m*3mIh4l'q'l+q*6t9v3jRl?o7kCcHz8c1^J@y<t-}Dj7|9g*|ZrZw9nT4kBfUe}'qBd;QkMk+fAiw&u.r(p5~'kC]5^G^(z8h(}2]5Xw8gSx&bNp*fQf.b-z*x:_;e(~h'|*m?q.n,h.c3sBi6u&r+lJv&qAy+q+Km;y&g4Py*Ce)k'qNl>t9t0`(^B3~)fVhRe7u'}<uCm0r'fI{>h*]-q:g(k+t.xDaPg)d5iUk1Ar0bKhD{Em@j2q3&`*k,HSy+ut&t5x-kNe@]'s&c=g*m.I`,r1}+w@xDh+e>t-uFc,x1j8h0t'|(~*z&k?}7lAq5m(~Sf(}/^9e5yFNp6rHl0a:w,|+g/@l'mOwAk+^(^<n)z5`=:z9w&c+j.x<mOc.a(q'`)sAvLf5].d<u6~2y<])b4n<t(_)|'l1Yp1wA`-x7h9z&j4g[e6w1wMx?c6-{@k2WmGuHl'_~&q7l.})|v&`(c-Bsa'l7g)s/zc'aCq(sBu*|Wwa'r6r&z0k7fBC]*x5q(})i0t>g@zAtCuAt.u2_/DWg.mZ|Exr(a3k,sK]3i5z0}>m/}7f(xIw>b.i2x5z2f+v)t(sk'4j7kA{<,}=b1hHgCa=|(p5w+r?^1(v't/fHs]'r'`Rj:mUh0c/Z{SaRkLkAg7w5v&|9l(cLd1s0q<g7cm'wt'k6b8y,q7t2eWt(z=v&q+c'q2v*o'yX],d'{_'bU{&o8^B`J|/m28b/`D]1qA^,k9v&=n8nt&k`'v/d<",
      "v?g/NlCj8g.mk'pEm4pIw:i-~7k3b<o/t)oi(c4`0~7~9j(7y2lz&e4z+x's+b*c(m0vi'd>t3z/}*r(Kh+_=p:q@gNj5t(s3f9o-a<n2|Pu+v.eB_6fr&AmBl?g:m7h:}A`8t^'aI_@uDq3_(u=|6|Vt(h8^+{+o(r+i+})h7r(s2^=s.n.h('q({((k+n)c=h@uCHb@cFp7x'f)p2f/da'c0`,f,u)h*9CL}>kNtGz8tIgXe0d0eD`(b+|8W@y.t:^;d5c@o,]4G}&r/q*9j*d1=m10k+i*_Bt?],t&hAc2l?s-aF]-l0x-r?~Qr+rCe+e`'o6r.fEx8lw'dBy=Z`.t+t2e1m+p@}'q1`X}1Sz(dB|Ao,q2`7`1jRw*^1xHt?i2g7X/pr'jEl7n,Wf_'_(d,o,|)bYy8y9i)c.lDi,h=i1oH~*m,i>bJ{Iy2c*i8zGa8>lj'|'~-;_*~C1{UaGpy&v&vE^,}I{)v0l7dQjWcQ],_.~Cu6]'`6l)d:zN`Q}/t~&uCn0iy&`Ny(n:eIy;`0k1*5a9j3~7_:hb'ZG]6y)p>e'dV|I~-b7h}&e'm(t.Bd4o-}({9^+Zj3a'r6cFhTo7`3m;w1vQcHj5g(j9n'g(n(u+i+~)o-sZ_1o7^UhU{Sf.tIr(p2h]){<oq'u/n+z-Da'q*bDt,g<j'^9sJc)mT}7v4},`3(]Fe+[l'|+x'}Me0^4rNUp-`Wv0{Fx8k1N{(h(pCaf'e/k'~8|0b)lGu'`?x'Kp}&}1qz&x6rFj*}W]5+fUy0ob(z1v&f(g,*wM_=v>^3f'J~0sF4{Ff:ky&e5a2l8p'k'gKw=^+``'~(s8q4r&x&~)q'd6v/y.n/k+j3g+qv&o4h2g+Y]6b,.u)l:a7x)a6lCo)Ok6Vh7{.]0s3m*|)HyS/z-u)i=Fk+ee']N})p1{j'q5j3e8z,{+j7o>wGhy&n*~w&'@{?b.t-x&`+l7|.o,a'vX];d?`/~G}0q7]?y8|,]u&jD6r,gPy+{0e):wFwEs)B`0e.v.pRcH]'y4_/Uc'i/]?Za1d/r4f*zz&z,s7C_3j-}DbQf2z,`/d'}:|=x*{6xQdCl?d)qB{=s*`FtHf2l'b+%u+h(o1c.;m9xFy(])~Yw-a0|*~OtGf'lPe)y's.aIq0~<dSn'Fl.r0^3g(oBh[q*^-vAex&]Eg1fD3k<k@.s&^5jEb(<|,b9]7l*ePb+^;_-]6gT=w^'vAnEvBc6q2jBo0`4a@r3p9i<Gx+]'o)n)u*2e(.fNs0h:Jg-Rh=f?}Nxs&p'u5f,]OrVjQjNmEeDe+_.w,}'y4zR|Cf/z*n9t'hGy*}*v}&kw&zEf-bENo8xV(v)c's>h9x4j[ZgUd*a@`4l1e:)*Ml7uBuEj:c)a+h6~)y/f*}6r2mG{+z4v.m6l,pMh?c+`9p*f+r3x*v1m(f?{)x.^8w'l(|6w2n*|)}-{'jNl,x@g+}3v7mX^,j-gM].p:o/d+is'^?c)r7x'_4^Qj.oUs+JFu-r@y1m>Nt2jMu1v,e2](~=i'y+p5c@`2e@C}0eDWr/f5}*c4d3v2m2s'`Ng4y3{6.uMp1e;a0d+_=p3_0^2d*|{&b-|@r'q+Hij')q'^<r.u3u*Lq7a5y,s1i9`Q%m'd[:}>r7{Ii>_)x&n({'Xx@zu'fQv?e*t1}.:v(vx&i-c'`/uX^2pu&c(_PRSz+]Ewh'};z/~>}BwZq6m/vPp2DuEi*qEg0t1p'p@f5_2n'v5aD{:~(s3s2z2e'e,p+z-Mg+f6d/w7_-_'~({,d7oMc-w+g0q'l3c9s,g@|w&aAk/_:x.vEgHg/z2m'w8_<v9tg'c@v+d7k,m3f5o3`3p*wL~*j)k/c*_/d)jY2}(j'|Kl,u:|+^4w0ny&m:{Ir/K@cAiK~0a0{/]Tk@a,q+Zs.bPjKi'_Xu-}<`ES}.n3+v4e(qRm5u*y+9v'm3j*`.p(x,w*fC]=z1h2x31p5x1z,v=u&b=y4s.}@n'ny&r+|Oi'f,eKt-{{&wHe,dP}Bh1c)aYOyY{3Xy(~0?Od7e'v*eR]/z5k:fZ})d*v&e,{.n+_UzOeT[s*c.{16l)o?~&{0h'gAf2dTk*x9m2`*gx&u8|4dMj.lOv'Au*~Jq5}&_<r2n7]BuOrDx3pMi9f(])m(p/wA_'x7{3s/j5k?b?]9n*a1EI%zTf-x0|/c:r7jAu(~-]D~Mi(fE_,eY|'s6u2Fi2js&u0]+^Eg'a.r*^M{:{Ci-h{&e{'g-b-~=x,]1~{&wA]/6pG|>_Y~;qWy'oBm;m)|-p=~3r.]|&bDh)qUw&^Tk+_R}8o8c){(b)rA~Jt'cPc'k2c*i:|)}Flh'^6u,h*p>hO|(u0{)Gm+n'_<e?sBb(w&~7hXOu1(ez&^*<lBt0qNq,^-f-p,r+~.jAq)u-bO}*o(d.l,f?d3s-g(a,r(w.d.n*uHqLp+XeJa>zKh'}Mr?iMoAu'o0g<d=t3r4xMmc(t&_*n'}_'l+j<e/}/bz&n-jNu+a<`0Eq6o[a'&4c'i)z5^1`.sDDh,o*w3t1s3y3l<h*s|&b,_0C~t*q>]'w@~9eVw>]e'}-l*l.8m+j/}&&e6{)cHhD]8z3_)g'b>a2x'`>n@j>y't._9xy&y8g-](|.}+u)y'h1qOa/&Hh0u&^(x&d4o*v,i1rOmr&w,n0z'`u&~)t1t'h'h.|t&ey&~*_@~Oc1t=o*}'}>As5k*{Baz&JvEw'|8vBv)j+i3&Mn1o(d2o,]7o4gr&mC|(Ygh'e3f.Vo+m.(}S`Bl(o|&tXpC^*u(h'kk't(u({Tp<]4~(q=z&v-t>](l+k7aQa:jLs/i-o?x=x^'ly&{`'}*`2jVy7(A}6w4f'h*%o7~&m+_.>c,i<od'pM~9c2m(n1nJv2bPsQgGp'x8t1|C'_G]*f2/aFx-x9r)^'aJq.l/n3vx&}5Nhk'oIdPw>s/t4]@pJe'ei'hBj)zE|*d?aHpUg3v'x0y@m3e(cCt8h=l:l+pH{+R^4l.z&3j4r*q0_s&v;g5m(&k*o4Aw-w&r(q1{9n)wB>nB^;m*^B`Ay,y&c'd._Qq-hOo/k.]5r'y8f*b1].l/w,]1jl(}2k2g2n`'v(y+_Gy)dSe[lGb3`;n?|;~+_'xNmX^=^Kk0t*a^'b(p-sv&y8nr']+^Dxx&|?p)]6]0~x&jv&w'[r-s2|Pl*])i'q,l2d8lc'k,c(aZk'u>}9",
      "y4d?t*kMw6p*rr&_.o1t<gD]5<_Bs8w3o8uu&},e(w)n5t-^1o:i*g*)x,UjWx'{@|T}2g2.f7w&l3{/]+y@}8aIk-oCj<[_?l+p-x(a,gt&z(j/])c2b-y4_1x-tF}2~}&]?z&j+x*~1+m*gAcA~(w+`Zj?l9}WiZs0zFt0x}&fs&})s;b=s>w[v5m+g'_4}=^(qEpb'n1w*eTo1=o>St,o0^(~(^+hFh.bIc'h>*y-r0z)eB^/j-xTp3h{&xy&yAg?}/|3^/wRi(%w3h8g0y+c'bU}'rGn7C_+&_(sFo=l'-_1`9~Lz&yEr,e'}1y/b9q.ObFw7|o'q}&s+Vs@cHdE.x(k({M~)e)5|/f7j4vBrFh-~'s>h(q/_/z.}Br+]0t,n-k?v&s2z3r(k(d-aI_;IwKvs(t+r3:}t&q+r/x3t.Pkh'pBa0a._+~-}){<p7o-vGlo'h0h)`2~&jd'v=z1v;v/s)e1J`=n<d6p2r,r=|2vAh4r&|6k?k'm+h*|,pOg;pb's7)^+l1n+RuBj<m5x&y.Pa;m4S}FYh1]8m8l)uDc2>z-d-h?u=4l2v(h:oVm,u*&au&c>h-&]7l.c0v=k)ub'q,yEmH|5%g2e]'Nl*uZr&|&`?o4uBl'sMr,kIx,^*},h.*|6s4g2^<v29fHp/wg'z(](yT&k<v;vk'o*|Kg*`'o`'oDx0kC]>U+w5]=gT{4q*n;v3p4Vi-p2HI]8Cg/`At4`D](b6|'l@q9s,o[iOp9d@G4s&p(vNl+t>|Ql9_>d+?d/p7v5`(z5rAp,{>]6i*~Qwf'/l?|LWxAw5rKqQz&k'r/p.r3t3wBq-aLi;w+b'o9g.^3a+~*`,o4}H]1pT|Ia+h,w;y/r-s8t'u)x=j0~Dp)a:tv&b2-ij'x9^/^3i+vIa@u+qSh7g:~Dk,j*`1Cn8o1Xw1t(cEZl7z9q'c,Mt4i-_;t&{.o2i*b7n5o*v1tQs-m:}'@bHw*_P}9l<Oq'o?}0u+bX{*{<g'{?a,q0y0av'}4nWaAGo9r-c)o*c'~&p4mr&uXnI@^7|']KdUv'WVm'w&y&{)z'mr&e6n*h'f;y2ht'h0y>{8`2z&h-}01m1u*j<_.a5tOy+}(cZaLj)t1m(vAt2v&^'lVl/v4]@j5gGa0x*}3aAx)t)~-g0c3e9l0e+u&e6v3lDj,g=n;m+r;v0h7{:q6`)n*a=4fs&zU{5u&|)l'j+r'lC_(oO_6x5_.cKb4bHf-]Dc{&h>l(HiEeSk0wDo*fEzWot&eM`<w;]>y8i+p(d)b;f{&m:l;}&r-~(w)v@nDb3uD{(rB>`C^2Yf?n,e.d1{Dd4_5]=n1j*c-].'d2s(Zv+vz&~4Km+^E]*o'~/Fg5p=x,v2b<w=>}2nz&r1r.],W6w&tO]Tq/]56]7l3m3n4v4yLe,o(n+p,z4o(a7^P{)]8s~'w-eM~/f(q2y5t.k.yIg;o1{7i4sK7c+rEg-k2Lp*_,~7p6nGtu&_D{9q3a2w&u)}3q+l0x)JtYi(`Gm[n>s99]<gu&aa'dv&`5d,`@}K]9oZm;~Jg)^B^=;n=wz(v>f59q/z*^3m:v1i=bQ`G<d4`5s)e-_P{*h)+bBa,|(z(Bu3o/m*k/oXg<]Aj(z2p/i/p*zIkQiDcY{=Bh5v1b+z5|<s'yAVa@z0o>i*]+e5j:h,|@y*b<h4]<g*mWsAi*~1o*o:};oz'oy&w*/i-pHd3|w&mDxv&t)p,](^Q}2'~2~GzJyDMy=Hc/e(v'e[Vo9u,t5q<tv&l.k.z?w-m1c-eFr?[cBe+o0Sq.{PhI%my'eE`6f(a@Nh)L]8a6^*mF)`+jMq+b3b6gp'b;~?i1q0~/lG}Eg23l7a5`5z)k9gv&}A{(z&x8>}CvEd@wL};h1u'w|&}?_.qMr&}r&a0dAu*fD{8r8o<^(st'yKl;_1j'tIr*h)r'hD|'ic'|FmCf)iIgKwB/u-y5j3a7vEj2Sy(c5z'w;`,v*b*e6l5g2z(}&_9lH_<o/|-i'g*qIo-}&hK6b3/s>tOg5e?d8a*t*Cr)r3i+d1n/q(]1jDu'}/d(_*]8gZ^)h6t(`5g.:c(Ywh'c'tM|Lc7n=f)b(eMd*oXf,b=c0v'{&h:g4i8Tn.c8]DgZf,5d8u9x&lTj>})jB{Mt+r1b0a*|'}+h'n'l'ac'e3u&d,eGb<m.j@_:nJx2f0_=}(v'm5~)z3p7cP3y4k)iKf)w*y)`+{,m)*sB|:g*xA&~-o8t_'/mIq-w@b^({/t*Hi2z.cT~LiFcUsw&|*b'z;i)j*gNn+j73(].|7aD]2f=h+sYg<b7d=i1y4a6-hFb3jDn+e@aa'f'{A^8}TeNu-v<h3{Uok'~:s-c,j>k~&n'r*u0^~&}>dAmI/|)`a'~+`'z,eEj)j-q1pNcw'q1cIi,y.f08u8a-b5v-b)w~'~,a,lRu,k.{?~Yv&yLc-_-g0z8jCc({0~'s-i:}Cx5rFk/v)b(|v({9f)`6q8d(s6z2e+lNz={QyMk-}*o+k'r&zDz/k(],}Gu4vOlIqT|2c))bF^*p@n`'Uv>r-}x&x8qFr2|>xEj*~Hp)w6i7kN}7e-s>n:x.}4eBmMt4wBd9l)p2x&c+~>kQgCy5^2|8`-1g*q0p)`Eu*5|(y+Z~;t+f;y*|y&eGy<t>g8aIeSd0t<]1e56c8k+n8l@`7oGz-l'[_5p2uL]Hm:w>}.n6p4Ka4|P8fB_'jGyD})=h5rNb(i1~5f'q=o>y&jEv.gNo.d'`*Cq'~;o)v)v&c*Ws&}&qAi)~4i'tFb/p{&h4b,c)m(t(b+k-i/w9`'%}C|,f/c4g:p8l*n?{?~9{)o'kB}6i:b>f@x8r'u&{Al(lI`Cl1sWb(`8f*~+_;:u9]`'tGw)^,k0]/tF'e*`*^t&@i'{Mq1~*x,u0j7zg(Vq{'iI_@f,`.`Py,r,|6w2bIbFu7zd'v6}s'gHw8P`h't1c(w6z1e0](m,k3xO_'zCq,pf'g(x,`<sBxXvSaFl.wn(z7]+zJr)o`'z8w&c.a=])y/j)lDtIy.u5p?].)l1x)n:{*k/l*e@m*k-_'u2l7jK+p,e0^>r6Om._)ma'r7q=l*Nq.'r&}*u2w/o'}5{>zz&p,fs&Wy(`:`8v)y(d9vx&{(n,g)c>tz&t6vOw0er&x2m(Yf)w4]4~5v1]8b-s-}u&{@y+^+|)a/p.c8_<OvH]L{1v*h2`'fC",
      "xL]5iGg4dMh'n~&^Ep9k(h1x&|&c0u;v.mOaGk@d+oDc(2vz&`5g)4~0uEj0_'s/L+HbBh'xJu,e(sPp?t+a.kQq>f)u<`74j(c/`<w,t*}Og*|Bw=dUC}7y&b)b/mNd-`)m/h'nJg+l/{3a0i(b-t?|6s+^)p-b'g<j/`9l.x+`3fQo9y'c`'v&^d'`-d-r;zPb3n7mA]S`Bh-rK~6f.{'m8i8y?u0j4n:Mrs&`-z9ds&cPy&pSj+i+{&`2{'v0i6y3d+},|.^E;s'h74iZgr&m,|-gC8n,eEcu&e=*aIh5c'ys&]/i']@aT^+v'j3{'y'rp'nJa(Sv2l3t0h7f.p:d4a>|Lw5iNf}&r9qF@w+r*o'`(q)n)x'z?i7j[u9x0m'^-j-g+~&s5b3i*r+p-p1y*iArD}j'cAd,b.i,d.nCn1`)mKmc'm4aIh_'El':c5`(us&l|&v*rDn2o/^A^-o3tGw7m>fL2f8].o;d'lHhC]6o+r&y)}>y,b..w5tFpPt:a(u,@b'2wSj=rGfL_+e2|@h0d0bJ]No(a)^Co.x9]5_Ni7n-?.x~&h1|}&r,v>_)xC`JgWbVyB~'yH'|5,4r?z:b5l=f2w&},f'w`'~&`5~'d/x.zGnDt'h0^(v+m'(q(pO{:m,e}&^,^.d4y>k)b-v-u*~.]6iMv&{+P_Hd;o0e2fz&j.l*nDi0vIj'2l)o,],t)y9r)u+p.Ml5F]z&l,~3i(c9DMs(~@h:g-p.[r?n2_8x&e)`H_)q-1t(u:w.i0x4|-z8i'rx&h>kz&~)c7Jf/c.C^D^(n<^Xq-]]'d(])?v*h,:s9y:e:x1o?.x({-j*_/{3hWc5l(Qi4`X,v1jJs,{8fJoYa(u-})g7c'x1v/n/qQhF|1xA}'mS}d'eLVv6cD]?dP{2|</],lGq8eTm*~9s6](q'kAx0q3t+Mn1o(~.m:])(w.eTn>~p'g)qRp(jk'8]e(~7m8s,sIe4_,];t0y(c-},m,m0p3`Bn-b'8q(z=_''{'vQe/r.v2^2p*m'p5e(h(q.v.s{&eLk(by&w8r3|+n=_*x0xw&|x&^(s[a5e<`3t51;|*i0k6x']8x/5w:NIdD|B{0~&m-s4e5W~{&g+_)w5i|&bRjBs-_;_6h+u+s<O0j9s'z?oGv;aIt<i)v,=x.l,e+yIs2{2f6q+u:u&n:]'q>_GaCSb5x?vM/{'xy&h:dJz4v4pt's*uEf?i+lAh*{(h'g.{SqF'z.v3~+}1qTb4^?m*aTy4z*`0~/z0}5{Dqv'{7tHd<q(c+b:d,~Cc2z'v.i.r'}C~6^z&oFvBm,{4uCz'it&o<}r&~(T`(}+b.w.xC}0t,lBnIh1/m.]@]Tb1c+{>rH{-^:aIn,a4<i3r',{-~5Mo(|LzIg+n6:m3~9o@e;i+e<lFj8~1mSen(w4i+^8mB`,q/h;rRj=m+Uj)x3d0_T`Nu6h'|Eb3r(z*m5^'f:o(fPa*~(w9_=l7yYa+x4{4kBh-`'ob'p+n'].`*a)n4l1j2r=g*s>x:w27z/py&o*hD{7d1wJm(]=z:m5_8]5qNgB]7s*pWx+c0^6x=j;qNjIr5g.Ri:g+a6r*gG`-c<]8v0_2}&_6pDfF^Ny9z>rAg+g+q/aRe3|3z)m*vFf-wKu)f)j_'e,o=w<^(f-]LaBr7e+lIl)l*y'];o)^V6i(l/r?c0f={_'pJy-Am1g7i*x-x&w1]2c'qQe-b?px'^2_;a+h3p'`Mv)Uc3a5{,e8f.q.u?}+f(]+z)_'it&iOx=z'v.]|&{d(|1j*g3]3q(k8t,g*U]CdHm6_Ip,i)t.~6i0g,|Xi)|;c*f6{1hWe*g>t=t*d4k/Jkt&~3j2l+fCc9i;kBx'^+w+e,|1jOu?f1l1~0g<x3}=|6_'u>z>uF:vSs=Vv`'}4{,i+|'pQ?gIr-y+i0h:f0zHx5oTqAw;wr(dw&r3yH|)s,]0f+](n+v4l'd3Ma=}Mb+|Gt*|/_)e6k3}'|&v6i4Xg3~5b7~)o/N}/p)f/Aw=i+7u8x(`(f)v*xKxHz&]3h3y@v?z.iBg3^]'r(n,b'l'~<p)bQg'yt&|*h,xLf7g;o)e1|0Zf.^4,_3Mp,|+h5wg't7~,e)~.i;Me8p'c3a'm4_3x,g*j6{JwApCd?{,yEb:~'{1|1f)x0^5gt&v,zYo)^8b:k+|:i+<yOw_'c3pU`1h+e8iDlCm0x(bU^Ik'kLq.|'t(`<|,dD^(/]t'c9m)^,j+f?{0o4a*])}-s/|x&~5`(t<q1},t5x7o'|Yy'y>q(_Kv&i:yE^3_*uu&wP(l1b=|AEw&_/x2Qo:j>h)g-g'6v(b/z/oQ&j)vDsD_9jDo(p,d4l3.`;`.f8|4c*e8tl'_7hSs_'p)~1m2qL~(o6~C`)c3k@^5a-k3f6hs&f7x)Xz9{t'e7l4_=e-g2Qh)v)i](p:wYaTq.j)`p(j)z5]Ix)a={.4~,`+~6`*u&l3`.-y0kk(z)zQ]?^)~u&`Gz,~(mDq5]Pf-rGj^'f<j/~?t7m7s)8_?c6})|UpGyx&q9v1qM|+g*zMpB4z/nKn,rEjy&u&c1nFeDj;dOr*4as&q9uy&m7`'~,{7^Er7d8v<zCp)m-m(2a_(t)l1[{2xr&k=cBf'~Jx'm2m;i4l+x)e3u5i(j*i0e'{-}+p1Vj*p0f(:v&u)rQ|v&j/e,dUe?p)w-J}1y_'p5l8z(yQn+f?l4|3l8t1zL_Dyy&l4x'l3n)b:`1`3~7q*i5t't+d=r&'m0{@a)h,p0u(x&x6](~1^Ek2]E]2{?_9i*~.y>z1u*hXj2cMn9q.e4|&r7cTpFrDzr&x&|*s'CeFp)sc'e1]N~=p:0j<i6^Tl5hJ9t/DqS`Ht(n6j,d7m<m0}Bn+|<p>m5z;iNs|&p-v.m+]Qe)v0f)La/sr&s-m2h.s-oROm7y+}6e0xN{Cn(t-})e07w=}8fL{'zv&q7y5^EdGn(]0u&v4};`)wKpC_7cg)_2dGk5o,o=k)n+r&`<{s&au'y6d2l84{,d>k0d'jLl4t.z4z;{&*Le2_8f:cQr'KITwUz6w2pz'u5aHb-t3p5~/n(`Ko^''g7y(d4r2z])k4r/b?i'`K`>tBh7v+q?qFwBtNh<t-=Kg(l.6Rl)k/r4y.f=l=r;_9}&+9g1j)n0t.r*e)j(p+d3h8u+yJnd(u)g<y)pDwXu7_:^)zGf0v'x+u,Ry@z)t)h^'uClCiYpE<",
      "b9r:o=bCiD~F_Rx+w3p'u&q*@yp'|Gt(w1r<q*w(o;n+w<q'|*aK{Fv~&]/n3nW]ZlEq8g:sI^3r(i0C`t(q9]/z'k9n;{'}+Mg2m9z=rJqA@t=r|&lg']<|(X`'eSb3v0s/s,|J{N0y_'iRs)rLbL].|E~ZPm(n)y'|4l(dd'hVh7c-eCc3;l3k@i5q)s,m:o.|M^+`+}*_2a<t[su&v3i7e]'r'^'l{&]*gCeP}=b<v'a)~Is3`)q.gu&h2bHc)t(b(y1-m1d*t(q.nw&gFsAm:{3z,~;{?n*}2vGz8u*c*]+j,t&^4})b9f5s8r0{=z~&v+y&q/o-i'n+`;z'c6w>h+a9-]4yFi>8k0i6zv&j(r0i,c8jV{>b(w*rPr)u*e)ze'fa'_/r<~/v(n;d6y0uJy)xRk1p2s&z'hAp'w(i*c.^0aIf-e)c8m-_Mn'3|4|'k8c-l/]HzAz.k(h(v,r3=sAg'yu&tBi6fr&~4tK|p'{t&n)c4aS_3aEl;^9^*aD|*fWv1u@bAr1p)i,EfDw,ku&Qb}(a7q)wR3w&s*rx&l:}/v7k)t1-a3Gt3i3il'm?a+{,a*j?w,^)|z'l-g,e4lXY|-I`,Wm3u3i0y:~+`HuOy*^4}7mL)q5_*g(e(i'r*gPcFh.m+j'x(f7tl'iMb+a)]2~8v4fOq4g7a8j/s7]G|.{&c)n2`3d@n'e*rDy.k6o-|7p5b3~:G];t(|Ay+|)m'm<h)oF^7Y~Wc4fD@g_'l{&k3(CmQqz'b=tVqD`M|Kk)d0q8^.bF}/q/s&A{3g/Du'hG|9`CyNl-f4`8_*x2g/i4|?l4a)f,yMxK{-~-d*s+_3q)ib'7s'j.zOw;F]2d/}:gV]0~-Pt'_1l8y4x&zRm'^7Gb<pz&sG`>rh'p4q0d2{)I_DLnBd,g1b@1Qa/e1dZm.k*x@vDn+t8n,_4kf'j_'s/v=c=o,[](e}&s-]1}D~7i2r<r+`0ow'h/a2v&_5cZtLbAh;u+s;jMm;z6x9s,uE^5r*^?vh'f.g3d'b9qt&e(b+t,rr&s0bBf9~Ld=L{}&zOw8l:kS`.v+j+^7cU{-u8b/z;c3j<M|3tJw)a.y/c7h?v'q9t'vq'b.k,~-gB_5{&kHb?|3`AKtWr1c?e*gJb7~0h'{0m'}.z3jSs/yM|)a;x(:f'o+|3ub'w~&F}+k:h2g+xw&h0xv&o+m.fPw+_OkE]@Zo/y(k0}&y2a)z0y,],_'s)l;^+b)g'y-~Kx5|7yJb'x'<b?y2c)x+l83qD{.:r*^;]a'e8rQp0q'dx'h,l)`6tIn2g3d1n-DyJd[|:,{Fo:v&a7_3`@j2x?h.=u&b'_/r+r6r2p+y&m9x5y+l._v&u:e2d)}Jj(e3wKq*sLi8ve(u-tL{I1k:p-iKcJ}6i1a(qLx+g;a3p5xIv,z.d6p*^'k(+~J~(s5f0f[m'g5i<j)m2k)d,s3pTt2e3xSs(]0tGw;m,iBd'q,v4{.p7lE]+u&x.w7b,xQv'`+sNb3wy&i;tu&k0y9@}3f;~8w<qPh)Hy)]6b2|(S]6lFLx'v](|0Ky0f,rZg-a<m1kDs.u3^.z&|.o,a/j1w0a.p,XTfJAp5{-q({)t1?~6j(+h/A{Sy&y:x/w-u8o=t.i5]+dr&~?dJz0b_'yVZw(}1p-b-x3?tDx/fJh+0l-vIpZs2qO~UeIl)nBFl+{/`@](d2x/w)_Da+o1o<m3^)tFa|&q2t1aOp'iv&d.=oDh0yTl4]*w*c(`.f:oTc,}4],|,e6o*y1}&]*z,y9fTl;qB_,l;z,s_'{5xu'a@]1e*_/t3t0w&v(''{(`r&nEh?fi']'v(]Ln(}/z-a-_/v0y6{5U_'g0v5e6_Lp8tt'k2~&rt&u+|.q)}@l,|h'f*?xCy*`,qJUn1sFy,c@w-s&i7|9re'n)i3lEe*nS}y&Zn'_Iw3~(c(n(]Dv*c?n3g9h6s'd)]Va1a.m7j8~'_,/j){&r*d:_,@h*]H}'{Ej0w*w6]3Zr>`+jId>v;y5tIzHpK}.l4kw&oMu*h6_Dk<f8_3d=~x&k*dAf.n4{?:h/m5wD~.g5)y>[q'i2u7b.~(m^(|Pq(`*o*u&]7g2mr&^Jo-y.l)wL^0g*n7p7_3u/eg'pu'o<wV`:~/sQl/n)g@Mp*pGk7x+j)r1bu&bM~}'d'tE}'}D`([uAlMp2E_/p),d(h,~7hj'q-f>}O`>c)sZh/y=n>`.ZbGr&wKg.k-k5{2}Og({8|1uOz*o@].dRi8a6^4;s+d)eDcEi4^-dg'x,fW|7_)T@[s2_'o*l2St9n-u6t+n5eQ|)l?z.~0vo'e1&f:d'~8rM`.]{'h'|&q4G`CjJv)e*]+eA_3n-r,k.^,2_/k+aT]?b82c.%^4p.pLx'q)sWx1W`'{1|Mg*i's'jk'n,|w'y9a5z>er&s<b6_FhPy:a[e(w~&o/]+j:n-nv'd'u(f0c))x*{D})|*mLh-r(t1^.~&})q*_?a7p/a']';{&iPpHs.e@a0n.~+sw&)~,p:m;a.c(tDc@gA|6d6u(Oi(y3~'t*Wd5wIz1k0bAk0l5sG_-o,f.z+^4},|)^>i0bi'q3zC{9p=n,{5y(i*s'~Ll0z,Zz&d'b+_'z)u)l/`7fWf/a.jKx4p2x*|IoI&h.l9h+Vs,tEGYtFj+g7e2a(t-e*|6|-aLv'w>k6p)Hg/Nd*c:kIfL_-rLy6^)c(ux&|(gy&dg'3{&m2p8p<o:dIuN:~_'z4|0Nw0.w)kWvBf2j<]3d`'p)k5k1z-n*T~)D<h2~9}&aWv)g.`?qPrFw@y&]Q{.w)~'i4m<g*s)^3m3nAg'v&lDCs@^)w*_>s@~(q0z7o4{u&t2b9v<Bh4_6c5z:xM]2j,p'g<n,~(is&x3e3mu&=bPr*|{&x/_(v0qJf'a*s&c-vo'b<oIq+mPi:k+c,rTd>j9xT6pPOt1d/`-j.c4^=d/]Jy,}-k2v14r84e+s&v)q)e-s1lAy(|3^F~/i8})r-o(xToH](y/~>g'k1t,]:^,g+kMkBXb*k<2~Wj4q-eYt)h*x1a1c*b-q6{*HnFi4eUi)q-=^C_0f(d;m*sA~(f/h8o<t3f?qW]Hs*o1a'hAs)v'k;_(^U0cI]'{*k+k;o2Io9p=o;b|&h:c'e7sA|Cd1%v,u7}Ak2y7f(o2k/xq'd3v.p:pIg1w,xZd>pWs=yFh.q,{3r(v(^4~'h/h4]*r>s:~+2z/",
      "g)^'c1r,ft&hGd6{/|IGz)gMl'Rw4{&h8]WuFp0j0e){:eAkKs/q-a-pSk-e+lFyGl+y.o0Df0t1~*{[z0q<IlRas&]P~)v6e(vL^Kh0It&h*qFe'_6]'_;`4f'_'z*p*w+xA{)r3,x+)Ok2e-^Bm'y,e<`=y1c)o0g:p,s(m?e)~'w(~G{A|'g2g.|Ki,t)k4{+t)j*w,{3m<}?e*d5kJp,oSb,jFcJc5r8l=]Mg(m'uh'cUd>a8q3f6o)_7n4x'f]'j5m.rn'g9t*e@q3b>{2mLzCi0e*s/d7q<'bn'v;{R_-ev&y1u'iYft'_GnHlUn-uNy3m3}6p3d9v@fw&o(j({[h)c/d)o=yCr:&vg'l2x2u0v1j)t?b5`-j-|D^<|7c1D{E}.~*^2Wv{&b?{3st&`<tOd('a,`4r-d2`(`>r-sj(i'n2a=j=^n'v+dEaPb'c*n5xK]0vE|,o.iCz,Kiz&|,h-m*a(]+}0^Qa,e-dI{4zBw>{8_1t5mb'^*^,w&z&h5bA~*x&_Fq1w6XvFe7k7y;mLl*r.|Gp(}GcD,}TlMs/gF3iPb*^1l.a+l'~5f/2Sy.v2t3z@w.c:~@bAn<x'z;d,f/_;t&t5e~'|Ct+g2o?l(.`5n)l0t-f4k)b'`*f:Dl7a4i-c2v;k7dz'd]'n-sH^,g(n7{&|(y1}.m)}&y>u?tWzd't4t)}2c@h=|)dBl0zSvGj*|(y)<^Fm,mQ~&})|*fI`+}s&t&fAVk3|0x(n2nU`>m0i/{9m/o+aTr/f+wj(h(w1d*`4Sx2FE-KrNjDeQj)t,e4lIg'kD]y&k4i,q1u4c.s4y;a*d)^`(u-s?vSb;^9p-m+vNq8](d:t*~>hEwv&{;i'|Gp)r/Bo4r,`/}4q2mDc/c1k)d)oPz4i6`7]HOc.h<b)|6f4n+o=hMfM}1o(c>f*f+o<m+g8q9i8o+f8g0y.wr&{X]b'g'o*cXk.t[x1]:t.d+v/w6f*p>nM^-o(n.Su'q4dA+wN`*dK]Vt,x/u*o/Nu/wB}*e.x?fU_Es9U_'^;m9s&k*u8xJ{(r1a-xNj(zWX0o(e)|J{Xm4s5f(t)j1x/a'm)z(]FzHiMs-k+}UhEdVc-Ir'D)aFlGn,r=aRb'{/i3v'f1g`'{/e+pDp[a/fLo1m>x*tEz-w+_(aPiDy-v.h0v&c.i6u8`Kz+r*q/k'~0_-e1r7e~(p2c)`1w'u2g1b(q0u&y)f2a2pBt2k<])qe'n@z2_8h6y?{(a*mFv(c=|BfGAv'^<q?d'c's)f?ip'y'B|)g?sM]7_5l0a:p0{Fi>iD`9k3z,s*tAdR3t&t2vCc0^Fd,}*~-BLlZ}d'v-{,k6l'xG^*u/kWYB`7m0z;c+sx&}@c<z&]-Zm)lX*l)w2vZx.](o3p'e/w,},`+e>d'gq(*uE{Ed'Qz'q/v4%r<x+Ck,_U^Fv(_r'x+~EhTkGvTu1cMk)xw&x}&_-8g)y6|'`*u1e,e4Am7y)z7l<m>r8^EeKfDi1o'x*u^'i.z.])`5Q}w&]Di2^0p4a't>p)x&qLm)_3j-sCg,g7lJ_/`-[fD_(w/dPwF~0kWtHu0p0l+Cy4sMj7h<zc'eCof'q3sA>k,{N}(q+bHkw&q(n*x+gFe,z,`<c:t=iPcKbz&vBn,aXq1|BaGf)1s/j(j0{,}Ad8e=t-|5ks&lP}:r40t)i6v=g@s+g'c+v5b*bJe/n.jIk1_3e']i'v0d*a-Dy35w&7g*_*r4d,oI)f-f/t&{--p<.pXh.hI]2}1b/]6`1iF|Xy6d9v9kLc0|Xn6e8}-j)Np+^-cQtJi2Hy-c@r:kQv5?f[s4j1jO{R|[k1vCjEs'e)s(fXs1i0v1f3]Nc9~(r&d?nJ_:i'*k3Dx.|Nw>_'|7w2vOgP|(]=x.m+n'u5jx&zK?},}/lY*P]C|2w5Kn,T]'m*m2gI`UeIf1e0`,v&p8v(jCqP]8j1e:l0r)d6UAvH^*x-{+~*s,x'k4z=i:q(p's9}Cs4v's*u(h(n4b:t)nSc2|0s;e;k-fd'](Yr)y?zAg,b-i,hYYx.iNe1~'m(}&r+K]EoMo2h+t&qo's.x+`u&b)r@f0c*s3l<@gz&s8]:iB^)f+q:_OpL|5l4*z+j?n@u'})}u(,{+]Da(z;fd'v;`Cw)z*z*~'m/{&mA]Nhf(_2cUFz-@d*zVt>n2jCg4r;hB`8b(We95p+hy&6x*|'q>rFn6iCe*v&g2r*p.`6f8|=n@b6_Av2g9j,y&wQf8j7pb'hNvReL_3n5`'q1^5|2w5w*{-o0u,bCg.JbH|&{4t6c.h)}5o@c*?vr&z+w&d-k2_=w6j;a7U`4cYp+_-o1y)lIjDb*mI9t.v1y'v(j4i,f>b@c-cE5g7_Dt>{6dB}[Uo*~Ne2{&r0wt&k+{&w2`Jz@y4_FsPb7w-w6c1i9a5p+k:w3iAn(z7j<xCxJp/j0i5]8x1s3d1y6t+x(l;r2vB|)e;v6e*]8f(p;Cy&e9yIr'mRwJ}:^:~&`Hh<~Mb>l5z-f)}Wg:n1M{IfPvt&9{,a2l@p0k9k'b<}'Bl+v)3q9t5|EsEc*u-i~&ou&3py'].z:v(r(t7p.Bb0z+i(bXg/m)iu'b,y4gELur'cU^.|-s3{3zDq0h2aHy7^Wi)|Op3c=y>o:d+Co>{;g.d'|)rNm'gx&y9{+c)l/jQ`4h)t'p5f87g<d)]<w8t+]8x(;h9z,u.hUm4f(f5iEwu&c'|w&`)h(~SQnUhj'w*/u)x-~Kc*_5u8hAl1t+aFm4bNp4(^Au*iIcFf-r)f1p)a-j(j1r,}T~7K_/@o'8_,k4v)Qw&{)u(fI],^Gu)p9a5|4q-aC{9^3cR`)d.`=tXf.j6h*l'h(a5t5o*^(l?v8GfLr'~([_:e;=s'h-j8xb'kNsB]5kPvCwZ{&v2n8q-Jc|'v9s2u}&l/z6g*|+r>q(~(vV_+o1c+z(mIg0{7?v6z/|.u&^>j+o<v)p<m,d7~/8l*r1jE{6~6g>z*j(]a'a({J_+p;oX~BVu'{:`1kPqMb*s:m2y*^-fPy>y-o)m-e)r+|Ix&,x6j.cEu/hDx(w{&i=i.q)kSr,d-y'dTdz&b<hBe+cNv7s,s)e+_'].z(}Lp8d-}(d*u4bUt.c0Uk)ar&aHf)n[{8d)_v'g<_*{Jh+0iD]Ba4lFk5qs&*r0m-v._/v+j9k?k1vVt+m'q4~'Wy)k6D|`'p2k0"
    ];
  }
});

// ../core/src/prefilter/listed-words.ts
function coarseLists() {
  const fine = listedWords();
  const coarse = new Uint16Array(2 ** COARSE_BITS);
  for (let slot = 0; slot < fine.length; slot++) coarse[slot >>> SLOT_BITS - COARSE_BITS] |= fine[slot];
  return coarse;
}
function build() {
  const made = new Uint16Array(2 ** SLOT_BITS);
  for (const [list3, text5] of wordSlots.entries()) {
    let slot = -1;
    let step = 0;
    let weight = 1;
    for (let index = 0; index < text5.length; index++) {
      const code = text5.charCodeAt(index);
      if (code >= LOW.first) {
        step += (code - LOW.first) * weight;
        weight *= LOW.count;
      } else {
        slot += step + (code - LAST.first) * weight + 1;
        made[slot] |= 1 << list3;
        step = 0;
        weight = 1;
      }
    }
  }
  return made;
}
function listsOfBytes(bytes, start3, end) {
  let mixed = 0;
  let four = 0;
  let length = 0;
  for (let index = start3; index < end; index++) {
    const byte = bytes[index];
    let letter = byte | 32;
    if (byte >= 128) {
      const trail = bytes[++index] & 63;
      letter = byte === 195 ? baseLetters[trail] : byte === 208 || byte === 209 ? cyrillic[(byte & 1) << 6 | trail] : 0;
      if (letter === 0) continue;
    }
    four |= letter << ((length & 3) << 3);
    if ((++length & 3) !== 0) continue;
    mixed = mix(mixed, four, length);
    four = 0;
  }
  if ((length & 3) !== 0) mixed = mix(mixed, four, length);
  return length > LONGEST3 ? 0 : listedWords()[slotOfMixed(mixed)];
}
function listsOfRow(words4) {
  let all = 0;
  for (let end = SHORTEST_ROW; end <= words4.length; end++) {
    let lists = ~all;
    for (let back = 1; back <= SHORTEST_ROW && lists !== 0; back++) lists &= words4[end - back];
    all |= lists;
  }
  return all;
}
function asciiWordEnd(bytes, start3) {
  const limit = Math.min(bytes.length, start3 + LONGEST3 + 1);
  let end = start3;
  for (; end < limit; end++) {
    const code = bytes[end] | 32;
    if (code < 97 || code > 122) break;
  }
  if (end < bytes.length && bytes[end] >= 128) return UNSURE;
  return end - start3 >= 3 && listsOfBytes(bytes, start3, end) !== 0 ? end : NO;
}
var SLOT_BITS, COARSE_BITS, masks, isBuilt, listedWords, LOW, LAST, LONGEST3, factors, mix, slotOfMixed, baseLetters, CYRILLIC, cyrillic, SHORTEST_ROW, NO, UNSURE;
var init_listed_words = __esm({
  "../core/src/prefilter/listed-words.ts"() {
    "use strict";
    init_word_slots();
    SLOT_BITS = 20;
    COARSE_BITS = 16;
    masks = null;
    isBuilt = () => masks !== null;
    listedWords = () => masks ??= build();
    LOW = { first: 93, count: 34 };
    LAST = { first: 37, count: 55 };
    LONGEST3 = 16;
    factors = [2654435761, 2246822519, 3266489917, 668265263];
    mix = (mixed, four, length) => mixed ^ Math.imul(four, factors[length - 1 >> 2 & 3]);
    slotOfMixed = (mixed) => Math.imul(mixed ^ mixed >>> 15, 374761393) >>> 32 - SLOT_BITS;
    baseLetters = Uint8Array.from({ length: 64 }, (_3, low) => {
      const base = String.fromCharCode(192 + low).normalize("NFD").charCodeAt(0) | 32;
      return base >= 97 && base <= 122 ? base : 0;
    });
    CYRILLIC = 1024;
    cyrillic = Uint8Array.from({ length: 128 }, (_3, index) => {
      const base = String.fromCharCode(CYRILLIC + index).toLowerCase().normalize("NFD").charCodeAt(0);
      return base >= 1072 && base < 1104 ? base - 1072 + 128 : 0;
    });
    SHORTEST_ROW = 12;
    NO = 0;
    UNSURE = -1;
  }
});

// ../core/src/prefilter/phrase-signs.ts
var OTHER2, LETTER, GAP, HIGH, WIDEST_GAP, BACKSLASH, phraseClasses;
var init_phrase_signs = __esm({
  "../core/src/prefilter/phrase-signs.ts"() {
    "use strict";
    OTHER2 = 0;
    LETTER = 1;
    GAP = 2;
    HIGH = 3;
    WIDEST_GAP = 48;
    BACKSLASH = 92;
    phraseClasses = new Uint8Array(256);
    for (let code = 0; code < 256; code++) {
      const character = String.fromCharCode(code);
      if (/[A-Za-z]/.test(character)) phraseClasses[code] = LETTER;
      else if (code >= 128) phraseClasses[code] = HIGH;
      else if (/[\s0-9,.;:'"`)\-|*#/\\+>]/.test(character)) phraseClasses[code] = GAP;
    }
  }
});

// ../core/src/prefilter/phrase-stretch.ts
function readStretch2(bytes, from, floor) {
  const at2 = afterGap(bytes, from > floor && bytes[from - 1] === BACKSLASH && isEscapeLetter(bytes[from]) ? from + 1 : from);
  if (at2 >= bytes.length || phraseClasses[bytes[at2]] !== LETTER && phraseClasses[bytes[at2]] !== HIGH) return null;
  return isWide(bytes, at2) ? readWide(bytes, at2, floor) : readSpelled(bytes, at2, floor);
}
function readSpelled(bytes, at2, floor) {
  const first = wordStart(bytes, at2, floor);
  if (first < 0) return null;
  let end = wordEnd(bytes, first);
  const listed = end < 0 ? 0 : listsOf(bytes, first, end);
  if (listed === 0) return null;
  const following = [listed];
  const firstEnd = end;
  let varied = false;
  while (true) {
    const next = afterGap(bytes, end);
    if (next === end || next >= bytes.length) break;
    const nextEnd = wordEnd(bytes, next);
    const lists = nextEnd < 0 ? 0 : listsOf(bytes, next, nextEnd);
    if (lists === 0) break;
    following.push(lists);
    varied ||= !isSame(bytes, next, nextEnd, first, firstEnd);
    end = nextEnd;
  }
  const preceding = [];
  let start3 = first;
  while (start3 > floor) {
    const previousEnd = beforeGap(bytes, start3, floor);
    if (previousEnd === start3 || previousEnd <= floor) break;
    const previous = wordStart(bytes, previousEnd - 1, floor);
    const lists = previous < 0 ? 0 : listsOf(bytes, previous, previousEnd);
    if (lists === 0) break;
    preceding.push(lists);
    varied ||= !isSame(bytes, previous, previousEnd, first, firstEnd);
    start3 = previous;
  }
  const words4 = [...preceding.reverse(), ...following];
  return { start: start3, end, words: varied && listsOfRow(words4) !== 0 ? words4.length : 0 };
}
function isSame(bytes, start3, end, other, otherEnd) {
  let length = end - start3;
  if (length !== otherEnd - other) return false;
  while (length > 0 && bytes[start3 + length - 1] === bytes[other + length - 1]) length--;
  return length === 0;
}
function wordStart(bytes, at2, floor) {
  let start3 = isTrail(bytes[at2]) && at2 > floor ? at2 - 1 : at2;
  if (phraseClasses[bytes[start3]] !== LETTER && !isLetterLead(bytes[start3])) return -1;
  const limit = at2 - LONGEST_WORD;
  while (start3 > floor) {
    if (start3 < limit) return -1;
    if (phraseClasses[bytes[start3 - 1]] === LETTER) start3--;
    else if (isTrail(bytes[start3 - 1]) && start3 - 2 >= floor && isLetterLead(bytes[start3 - 2])) start3 -= 2;
    else break;
  }
  return afterEscape(bytes, start3, floor);
}
function afterEscape(bytes, start3, floor) {
  return start3 > floor && bytes[start3 - 1] === BACKSLASH && isEscapeLetter(bytes[start3]) ? start3 + 1 : start3;
}
function wordEnd(bytes, start3) {
  const limit = start3 + LONGEST_WORD;
  let end = start3;
  while (end <= limit) {
    if (end < bytes.length && phraseClasses[bytes[end]] === LETTER) end++;
    else if (isLetterLead(bytes[end]) && isTrail(bytes[end + 1])) end += 2;
    else return end > start3 ? end : -1;
  }
  return -1;
}
function wideGap(bytes, index) {
  const byte = bytes[index];
  if (byte === 194 && bytes[index + 1] === 160) return 2;
  if (byte === 227 && bytes[index + 1] === 128 && bytes[index + 2] >= 128 && bytes[index + 2] <= 130) return 3;
  if (byte === 239 && bytes[index + 1] === 188 && bytes[index + 2] === 140) return 3;
  return 0;
}
function wideGapStart(bytes, at2) {
  for (let back = 1; back <= 2 && back <= at2; back++) if (wideGap(bytes, at2 - back) > back) return at2 - back;
  return at2;
}
function afterGap(bytes, index) {
  const limit = index + WIDEST_GAP;
  let end = index;
  while (end < bytes.length && end < limit) {
    const byte = bytes[end];
    if (byte === BACKSLASH && isEscapeLetter(bytes[end + 1])) end += 2;
    else if (phraseClasses[byte] === GAP) end++;
    else {
      const wide = byte >= 128 ? wideGap(bytes, end) : 0;
      if (wide === 0) break;
      end += wide;
    }
  }
  return end;
}
function beforeGap(bytes, index, floor) {
  const limit = Math.max(floor, index - WIDEST_GAP);
  let start3 = index;
  while (start3 > limit) {
    if (phraseClasses[bytes[start3 - 1]] === GAP) start3--;
    else if (start3 - 2 >= limit && bytes[start3 - 2] === BACKSLASH && isEscapeLetter(bytes[start3 - 1])) start3 -= 2;
    else if (start3 - 3 >= limit && wideGap(bytes, start3 - 3) === 3) start3 -= 3;
    else if (start3 - 2 >= limit && wideGap(bytes, start3 - 2) === 2) start3 -= 2;
    else break;
  }
  return start3;
}
function scriptAt(bytes, index) {
  const lead = bytes[index];
  if (lead < 225 || lead > 237 || index + 2 >= bytes.length) return NO_SCRIPT;
  const code = (lead & 15) << 12 | (bytes[index + 1] & 63) << 6 | bytes[index + 2] & 63;
  if (code >= 19968 && code <= 40959) return HAN;
  if (code >= 12353 && code <= 12442) return KANA;
  if (code >= 44032 && code <= 55203 || code >= 4352 && code <= 4607) return HANGUL;
  return NO_SCRIPT;
}
function wideStart(bytes, at2) {
  let start3 = at2;
  while (start3 > at2 - 2 && start3 > 0 && isTrail(bytes[start3])) start3--;
  return scriptAt(bytes, start3) === NO_SCRIPT ? -1 : start3;
}
function readWide(bytes, at2, floor) {
  let start3 = wideStart(bytes, at2);
  const script = scriptAt(bytes, start3);
  while (start3 > floor) {
    if (start3 - 3 >= floor && scriptAt(bytes, start3 - 3) === script) start3 -= 3;
    else {
      const before = beforeGap(bytes, start3, floor);
      if (before === start3 || before - 3 < floor || scriptAt(bytes, before - 3) !== script) break;
      start3 = before - 3;
    }
  }
  let end = start3;
  let words4 = 0;
  while (end < bytes.length && scriptAt(bytes, end) === script) {
    words4++;
    end += 3;
    if (script !== HAN) while (end < bytes.length && scriptAt(bytes, end) === script) end += 3;
    const next = afterGap(bytes, end);
    if (next >= bytes.length || scriptAt(bytes, next) !== script) break;
    end = next;
  }
  return { start: start3, end, words: words4 };
}
var LONGEST_WORD, listsOf, isLetterLead, isTrail, isEscapeLetter, NO_SCRIPT, HAN, KANA, HANGUL, isWide;
var init_phrase_stretch = __esm({
  "../core/src/prefilter/phrase-stretch.ts"() {
    "use strict";
    init_listed_words();
    init_phrase_signs();
    LONGEST_WORD = 20;
    listsOf = (bytes, start3, end) => end - start3 >= 3 ? listsOfBytes(bytes, start3, end) : 0;
    isLetterLead = (byte) => byte === 195 || byte === 204 || byte === 208 || byte === 209;
    isTrail = (byte) => byte !== void 0 && (byte & 192) === 128;
    isEscapeLetter = (byte) => byte === 110 || byte === 114 || byte === 116;
    NO_SCRIPT = 0;
    HAN = 1;
    KANA = 2;
    HANGUL = 3;
    isWide = (bytes, at2) => bytes[at2] >= 128 && wideStart(bytes, at2) >= 0;
  }
});

// ../core/src/prefilter/find-phrases.ts
function findPhrases(bytes, hints) {
  const runs = [];
  let done = 0;
  const readAt = (probe) => {
    const stretch = stretchAt(bytes, probe, done);
    if (stretch === null) return;
    if (stretch.words >= LEAST_WORDS) runs.push({ start: stretch.start, end: stretch.end });
    done = stretch.end;
  };
  if (hints !== void 0) {
    for (let index = 0; index < hints.length; index++) if (hints[index] >= done) readAt(hints[index]);
    return runs;
  }
  for (let probe = STRIDE3 - 1; probe < bytes.length; probe += STRIDE3) {
    if (phraseClasses[bytes[probe]] !== HIGH && !admitsNext(bytes, probe)) continue;
    readAt(probe);
    probe = Math.max(probe, done - 1);
  }
  return runs;
}
function stretchAt(bytes, probe, done) {
  const kind = phraseClasses[bytes[probe]];
  if (kind === HIGH) return readStretch2(bytes, wideGapStart(bytes, probe), done);
  let start3 = probe;
  if (kind === LETTER) {
    const limit = Math.max(done, probe - LONGEST_WORD);
    while (start3 > limit && phraseClasses[bytes[start3 - 1]] === LETTER) start3--;
  } else if (kind === GAP) {
    const limit = Math.min(bytes.length, probe + WIDEST_GAP);
    while (start3 < limit && phraseClasses[bytes[start3]] === GAP) start3++;
    if (start3 === bytes.length || phraseClasses[bytes[start3]] === OTHER2) return null;
  }
  return isCertainlyNone(bytes, start3) ? null : readStretch2(bytes, start3, done);
}
function isCertainlyNone(bytes, start3) {
  if (start3 > 0 && (bytes[start3 - 1] === BACKSLASH || bytes[start3 - 1] >= 128)) return false;
  let from = start3;
  for (let following = 0; following <= 2; following++) {
    const end = asciiWordEnd(bytes, from);
    if (end === UNSURE) return false;
    if (end === NO) return true;
    from = end;
    while (from < bytes.length && phraseClasses[bytes[from]] === GAP) from++;
    if (from === bytes.length || from > end + WIDEST_GAP || phraseClasses[bytes[from]] === OTHER2) return following < 2;
    if (phraseClasses[bytes[from]] === HIGH || bytes[from - 1] === BACKSLASH) return false;
  }
  return false;
}
var STRIDE3, LEAST_WORDS, admits, admitsNext;
var init_find_phrases = __esm({
  "../core/src/prefilter/find-phrases.ts"() {
    "use strict";
    init_listed_words();
    init_phrase_signs();
    init_phrase_stretch();
    STRIDE3 = 36;
    LEAST_WORDS = 12;
    admits = phraseClasses.map((kind) => kind === OTHER2 ? 0 : 1);
    admitsNext = (bytes, probe) => probe + 11 < bytes.length && (admits[bytes[probe]] & admits[bytes[probe + 4]] & admits[bytes[probe + 8]] & admits[bytes[probe + 11]]) !== 0 && (admits[bytes[probe + 1]] & admits[bytes[probe + 2]] & admits[bytes[probe + 3]] & admits[bytes[probe + 5]] & admits[bytes[probe + 6]] & admits[bytes[probe + 7]] & admits[bytes[probe + 9]] & admits[bytes[probe + 10]]) !== 0;
  }
});

// ../core/src/prefilter/names.ts
function isMadeOfWords(bytes, { start: start3, end }, numbered2) {
  const both = hasBothCases(bytes, start3, end);
  const draw = both ? BOTH_CASES : ONE_CASE;
  const hexRow = numbered2 ? HEX_ROW_OF_NUMBERED : HEX_ROW;
  let above = 0;
  let hex2 = 0;
  let hexDigits = 0;
  let before = NOTHING;
  let upperBefore = false;
  for (let index = start3; index < end; index++) {
    const byte = bytes[index];
    const symbol = symbols[byte];
    let cost = costs[before * 256 + byte];
    if (both && symbol < DIGIT2) {
      const upper = byte < 97;
      if (before >= DIGIT2) cost += 1;
      else if (upper === upperBefore) cost += 0.12;
      else if (upper) cost += 3.3;
      else cost += index - 2 < start3 || !isUpper(bytes[index - 2]) ? 0.5 : 4.5;
      upperBefore = upper;
    }
    before = symbol;
    if (numbered2 && symbol === DIGIT2) {
      const digits2 = digitsAround(bytes, index, start3, end);
      if (digits2 <= LONGEST_NUMBER) {
        cost = draw + SHORT_NUMBER / digits2;
        before = NOTHING;
      }
    }
    above = above + cost - draw;
    if (above < 0) above = 0;
    else if (above >= DISTINCT) return false;
    if (symbol < 6 || symbol === DIGIT2) {
      hex2++;
      if (symbol === DIGIT2) hexDigits++;
      if (hex2 >= hexRow && hexDigits > 0) return false;
    } else if (byte !== 45) hex2 = hexDigits = 0;
  }
  return true;
}
function mayBeNumbered(bytes, { start: start3, end }) {
  let part2 = 0;
  let letters2 = 0;
  let longest = 0;
  for (let index = start3; index < end; index++) {
    const symbol = symbols[bytes[index]];
    part2 = symbol === SEPARATOR ? 0 : part2 + 1;
    if (part2 > LONGEST_PART) return false;
    letters2 = symbol < DIGIT2 ? letters2 + 1 : 0;
    longest = bytes[index] === EQUALS ? 0 : Math.max(longest, letters2);
  }
  return longest >= WHOLE_WORD;
}
function digitsAround(bytes, at2, start3, end) {
  const most = LONGEST_NUMBER + 1;
  let from = at2;
  while (from > start3 && at2 - from < most && symbols[bytes[from - 1]] === DIGIT2) from--;
  let to2 = at2 + 1;
  while (to2 < end && to2 - from < most && symbols[bytes[to2]] === DIGIT2) to2++;
  return to2 - from;
}
function hasBothCases(bytes, start3, end) {
  let lower = false;
  let upper = false;
  for (let index = start3; index < end && !(lower && upper); index++) {
    if (symbols[bytes[index]] >= DIGIT2) continue;
    if (bytes[index] < 97) upper = true;
    else lower = true;
  }
  return lower && upper;
}
var table, SIZE, DIGIT2, SEPARATOR, symbols, extra, bits, BOTH_CASES, ONE_CASE, FIRST, DISTINCT, HEX_ROW, HEX_ROW_OF_NUMBERED, NOTHING, costs, SHORT_NUMBER, LONGEST_NUMBER, LONGEST_PART, WHOLE_WORD, EQUALS, isName, isUpper;
var init_names = __esm({
  "../core/src/prefilter/names.ts"() {
    "use strict";
    table = [
      "SC@BRLDXFWL=B>Z>Y<?:GKMLGTTL",
      "<MKO=RJV?CN=SV>N`CEN=VX\\ETM9",
      "?RJQ=SX>EU@ASV8Q_B><EYX`M\\PE",
      "@JGE6JMQ=SQGLL;IYFDGCLPTK\\PA",
      "BC@@HCJRKRTBB=JFL;<AOEHBKYSA",
      "@QLP<AX\\8a]CUL<SeA=G=YX`KcLH",
      "CLGQ8KJE>TTBJAFH\\BDE>ST^PWP9",
      ":PIO9PVO=XSKGB<LODE=AVS`McOB",
      "EHBCDFA]X^PBC9;GXF>>UGaMfGZB",
      "ANQV6TTVDWMSSOATUN5RB]T]f`SL",
      ">FFH6GFL>QSGJDDHPG>EIMO^M]Q?",
      "=LLD8NSQ:LJ@NS=J^NECBHQdF`UA",
      ":COM8QSY?ZVECN?=\\PHOGOZaQgO;",
      "@K>??C>QDTKKMI>C\\N=:FIT]PUSB",
      "KF?AOKLWIQKC?8H?^:EEBHFKVX^G",
      "<UQO;UYJ=_Q@BC>C_<G=DWXaQkPH",
      "SLTSO\\WRIY\\CMQQRRGPN1WGY\\WPG",
      "<MDG9L@R>aJIEG>N_CA?CLT^F\\XB",
      "ENBN;JWE?YLJKM@CUI>:CJPOG^S:",
      ">NDL:LU@:XSKHN@H^?ACEQP]A`P@",
      "GFEE=HD\\D\\W;B;PC\\;=?\\UbN^XQQ",
      "9SQU5RCV=aUUQUBVaPMQ@VZ^RXI?",
      "=OLM6OUG9]XLSB?J_ADMOXTUUZVD",
      "DL@L?JUOBOTKKNF8^JF8RTRRG^G>",
      "EECJDHNOEWKAA=D7ZJ?BMND`WPR=",
      ">ONK3WYL?WNEQMBQ[OKNKQTQFANB",
      "EHGEIGRPLRQPQPSNVLJONTUIVj3;",
      "?D@?CAGGAKODDBG?U@@BEH@QRUDA"
    ];
    SIZE = 28;
    DIGIT2 = 26;
    SEPARATOR = 27;
    symbols = new Uint8Array(256).fill(SEPARATOR);
    for (let letter = 0; letter < 26; letter++) {
      symbols[65 + letter] = letter;
      symbols[97 + letter] = letter;
    }
    for (let code = 48; code < 58; code++) symbols[code] = DIGIT2;
    extra = new Float32Array(256);
    for (let code = 48; code < 58; code++) extra[code] = Math.log2(10);
    for (const [character, cost] of [
      ["_", 1],
      ["-", 1.5],
      ["/", 1.5],
      ["=", 4],
      ["+", 6]
    ])
      extra[character.charCodeAt(0)] = cost;
    bits = new Float32Array(SIZE * SIZE);
    table.forEach((row2, before) => {
      for (let after = 0; after < SIZE; after++) bits[before * SIZE + after] = (row2.charCodeAt(after) - 48) / 4;
    });
    BOTH_CASES = 5.86;
    ONE_CASE = 5;
    FIRST = 4.5;
    DISTINCT = 12;
    HEX_ROW = 20;
    HEX_ROW_OF_NUMBERED = 8;
    NOTHING = SIZE;
    costs = new Float64Array((SIZE + 1) * 256);
    for (let before = 0; before <= SIZE; before++) {
      for (let byte = 0; byte < 256; byte++)
        costs[before * 256 + byte] = extra[byte] + (before === NOTHING ? FIRST : bits[before * SIZE + symbols[byte]]);
    }
    SHORT_NUMBER = 3;
    LONGEST_NUMBER = 2;
    LONGEST_PART = 9;
    WHOLE_WORD = 5;
    EQUALS = 61;
    isName = (bytes, run8) => isMadeOfWords(bytes, run8, false) || mayBeNumbered(bytes, run8) && isMadeOfWords(bytes, run8, true);
    isUpper = (byte) => byte >= 65 && byte <= 90;
  }
});

// ../core/src/prefilter/plain-names.ts
function isPlainName(bytes, { start: start3, end }) {
  let isPath = true;
  let words4 = 0;
  let mixed = 0;
  let from = start3;
  for (let index = start3; index <= end; index++) {
    if (index < end && kinds[bytes[index]] !== SEPARATOR2) continue;
    if (index < end) isPath &&= bytes[index] === SLASH || bytes[index] === UNDERSCORE;
    if (from < index) {
      if (isPlain(bytes, from, index)) {
        if (kinds[bytes[from]] !== DIGIT3 && index - from >= SHORTEST_IN_CAMEL) words4++;
      } else if (index - from <= LONGEST_PIECE || isNumbered(bytes, from, index)) mixed++;
      else return false;
      if (mixed > 0 && !isPath) return false;
    }
    from = index + 1;
  }
  return mixed === 0 || words4 >= WORDS_OF_PATH;
}
function isPlain(bytes, from, to2) {
  const kind = kinds[bytes[from]];
  const length = endOfKind(bytes, from, to2) - from;
  if (kind === DIGIT3) return isNumber(bytes, from, to2, length);
  return from + length === to2 ? length <= LONGEST_WORD2 : isCamel(bytes, from, to2);
}
function isNumber(bytes, from, to2, digits2) {
  const rest = to2 - from - digits2;
  if (digits2 > LONGEST_NUMBER2) return false;
  if (rest === 0) return !KEY_LENGTHS.includes(digits2);
  if (rest > LONGEST_PIECE || !MARKS.has(bytes[from + digits2])) return false;
  return rest === 1 || endOfKind(bytes, from + digits2 + 1, to2) === to2;
}
function isNumbered(bytes, from, to2) {
  const letters2 = endOfKind(bytes, from, to2);
  const word = letters2 - from;
  return kinds[bytes[from]] !== DIGIT3 && word >= SHORTEST_IN_CAMEL && word <= LONGEST_WORD2 && letters2 < to2 ? to2 - letters2 <= LONGEST_PIECE && kinds[bytes[letters2]] === DIGIT3 && endOfKind(bytes, letters2, to2) === to2 : false;
}
function isCamel(bytes, from, to2) {
  let capitalised = 0;
  let numbers = 0;
  let longest = 0;
  for (let at2 = from; at2 < to2; ) {
    const kind = kinds[bytes[at2]];
    let end = endOfKind(bytes, at2, to2);
    if (kind === DIGIT3) {
      if (end - at2 > LONGEST_IN_CAMEL) return false;
      numbers++;
    } else if (kind === LOWER) {
      if (at2 > from || end - at2 < SHORTEST_IN_CAMEL || end - at2 > LONGEST_WORD2) return false;
    } else if (end - at2 > 1) return false;
    else if (end < to2 && kinds[bytes[end]] === LOWER) {
      end = endOfKind(bytes, end, to2);
      const isShort = end - at2 < SHORTEST_IN_CAMEL;
      if (isShort ? !joins.has(bytes[at2] << 8 | bytes[at2 + 1]) : end - at2 > LONGEST_WORD2) return false;
      if (!isShort) capitalised++;
    } else if (end === to2 || kinds[bytes[end]] !== DIGIT3) return false;
    if (kind !== DIGIT3) longest = Math.max(longest, end - at2);
    at2 = end;
  }
  return longest >= WHOLE_WORD2 && (numbers === 0 || capitalised > 1);
}
function endOfKind(bytes, from, to2) {
  const kind = kinds[bytes[from]];
  let end = from + 1;
  while (end < to2 && kinds[bytes[end]] === kind) end++;
  return end;
}
var SEPARATOR2, LOWER, UPPER, DIGIT3, kinds, LONGEST_WORD2, LONGEST_NUMBER2, KEY_LENGTHS, SHORTEST_IN_CAMEL, LONGEST_IN_CAMEL, WHOLE_WORD2, WORDS_OF_PATH, LONGEST_PIECE, SLASH, UNDERSCORE, MARKS, joins;
var init_plain_names = __esm({
  "../core/src/prefilter/plain-names.ts"() {
    "use strict";
    SEPARATOR2 = 0;
    LOWER = 1;
    UPPER = 2;
    DIGIT3 = 3;
    kinds = new Uint8Array(256);
    for (let letter = 0; letter < 26; letter++) {
      kinds[65 + letter] = UPPER;
      kinds[97 + letter] = LOWER;
    }
    for (let code = 48; code < 58; code++) kinds[code] = DIGIT3;
    LONGEST_WORD2 = 15;
    LONGEST_NUMBER2 = 100;
    KEY_LENGTHS = [48, 64, 96];
    SHORTEST_IN_CAMEL = 3;
    LONGEST_IN_CAMEL = 2;
    WHOLE_WORD2 = 5;
    WORDS_OF_PATH = 3;
    LONGEST_PIECE = 4;
    SLASH = 47;
    UNDERSCORE = 95;
    MARKS = new Set(Array.from("eEdDjJlLfFnu", (mark2) => mark2.charCodeAt(0)));
    joins = new Set(
      ["As", "At", "By", "Db", "Do", "Id", "If", "In", "Is", "It", "No", "Of", "On", "Or", "To", "Up", "We"].map(
        (word) => word.charCodeAt(0) << 8 | word.charCodeAt(1)
      )
    );
  }
});

// ../core/src/prefilter/public-forms.ts
function isIntegrity(bytes, { start: start3, end }) {
  return INTEGRITY.some(([name, length]) => end - start3 === length && startsWith(bytes, start3, name));
}
function startsWith(bytes, start3, name) {
  for (let index = 0; index < name.length; index++) if (bytes[start3 + index] !== name.charCodeAt(index)) return false;
  return true;
}
function isKrakenId(bytes, { start: start3, end }) {
  if (end - start3 !== 19 || !"ALOT".includes(String.fromCharCode(bytes[start3]))) return false;
  for (let index = 0; index < 19; index++) {
    const byte = bytes[start3 + index];
    if (index === 6 || index === 12 ? byte !== HYPHEN : !isCapitalOrDigit(byte)) return false;
  }
  return true;
}
function isDeclared(bytes, { start: start3, end }) {
  if (bytes[end] !== PARENTHESIS || !(isWord(bytes, "function ", start3) || isWord(bytes, "def ", start3) || isWord(bytes, "func ", start3)))
    return false;
  for (let at2 = start3; at2 < end; at2++) if (!isLetterOrDigit(bytes[at2]) && bytes[at2] !== UNDERSCORE2) return false;
  return true;
}
function isDigest(bytes, { start: start3, end }) {
  if (end - start3 !== DIGEST || !isSha1(bytes, start3)) return false;
  if (isWord(bytes, "commit ", start3) || startsWith(bytes, start3 - PACKAGE.length, PACKAGE)) return true;
  if (isWord(bytes, "Merge ", start3)) return startsWith(bytes, end, INTO) && isSha1(bytes, end + INTO.length);
  return isSecond(bytes, start3, INTO, (first) => isWord(bytes, "Merge ", first)) || isSecond(bytes, start3, "...", (first) => startsWith(bytes, first - COMPARED.length, COMPARED));
}
function isSecond(bytes, start3, joint, stands) {
  const first = start3 - joint.length - DIGEST;
  return startsWith(bytes, start3 - joint.length, joint) && isSha1(bytes, first) && stands(first);
}
function isRevision(bytes, { start: start3, end }) {
  for (let at2 = start3; at2 + DIGEST < end; at2++) {
    if (bytes[at2] !== SLASH2 || !isSha1(bytes, at2 + 1)) continue;
    const behind = at2 + 1 + DIGEST;
    return (behind === end || bytes[behind] === SLASH2) && REVISIONS.some((word) => startsWith(bytes, at2 + 1 - word.length, word)) && isNamed(bytes, { start: start3, end: at2 }) && isNamed(bytes, { start: behind, end });
  }
  return false;
}
function isSha1(bytes, at2) {
  for (let index = 0; index < DIGEST; index++) {
    const byte = bytes[at2 + index] ?? 0;
    if (!(byte >= 48 && byte <= 57 || byte >= 97 && byte <= 102)) return false;
  }
  return true;
}
var hasPublicForm, INTEGRITY, HYPHEN, isCapitalOrDigit, LONGEST_HIDDEN, isNoReply, SLASH2, PARENTHESIS, UNDERSCORE2, DIGEST, COMPARED, REVISIONS, isNamed, PACKAGE, INTO, isWord, isLetterOrDigit;
var init_public_forms = __esm({
  "../core/src/prefilter/public-forms.ts"() {
    "use strict";
    init_names();
    init_plain_names();
    hasPublicForm = (bytes, run8) => isIntegrity(bytes, run8) || isKrakenId(bytes, run8) || isNoReply(bytes, run8) || isDigest(bytes, run8) || isRevision(bytes, run8) || isDeclared(bytes, run8);
    INTEGRITY = [
      ["sha256-", 7 + 44],
      ["sha384-", 7 + 64],
      ["sha512-", 7 + 88]
    ];
    HYPHEN = 45;
    isCapitalOrDigit = (byte) => byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57;
    LONGEST_HIDDEN = 50;
    isNoReply = (bytes, { start: start3, end }) => bytes[end] === 64 && end - start3 <= LONGEST_HIDDEN && startsWith(bytes, end, "@users.noreply.");
    SLASH2 = 47;
    PARENTHESIS = 40;
    UNDERSCORE2 = 95;
    DIGEST = 40;
    COMPARED = "/compare/";
    REVISIONS = ["/commit/", "/commits/", "/blob/", "/tree/", "/raw/", COMPARED];
    isNamed = (bytes, run8) => isPlainName(bytes, run8) || isName(bytes, run8);
    PACKAGE = ".tgz#";
    INTO = " into ";
    isWord = (bytes, word, end) => startsWith(bytes, end - word.length, word) && !isLetterOrDigit(bytes[end - word.length - 1] ?? 0);
    isLetterOrDigit = (byte) => isCapitalOrDigit(byte) || byte >= 97 && byte <= 122;
  }
});

// ../core/src/prefilter/ripple-runs.ts
function isSeed(bytes, floor, start3, end) {
  if (start3 < floor || bytes[start3] !== 115 || start3 > floor && isLetter(bytes[start3 - 1])) return false;
  for (let index = start3; index < end; index++) if (letters[bytes[index]] === 0) return false;
  return true;
}
var LENGTHS, letters, endsInSeed, isLetter;
var init_ripple_runs = __esm({
  "../core/src/prefilter/ripple-runs.ts"() {
    "use strict";
    LENGTHS = [29, 31];
    letters = new Uint8Array(256);
    for (const letter of "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz") letters[letter.charCodeAt(0)] = 1;
    endsInSeed = (bytes, { start: start3, end }) => LENGTHS.some((length) => isSeed(bytes, start3, end - length, end));
    isLetter = (byte) => (byte | 32) >= 97 && (byte | 32) <= 122;
  }
});

// ../core/src/prefilter/token.ts
var OTHER3, TOKEN, DIGIT4, classes, tokenClasses;
var init_token = __esm({
  "../core/src/prefilter/token.ts"() {
    "use strict";
    OTHER3 = 0;
    TOKEN = 1;
    DIGIT4 = 2;
    classes = new Uint8Array(256);
    for (let code = 0; code < 256; code++) {
      const character = String.fromCharCode(code);
      if (/[0-9]/.test(character)) classes[code] = DIGIT4;
      else if (/[A-Za-z+/=_-]/.test(character)) classes[code] = TOKEN;
    }
    tokenClasses = classes;
  }
});

// ../core/src/prefilter/find-runs.ts
function keptRuns(bytes, found) {
  const runs = [];
  for (let index = 0; index < found.length; index += 2) {
    const run8 = { start: found[index], end: found[index + 1] };
    if (!isPublic(bytes, run8)) runs.push(run8);
  }
  return runs;
}
function findRuns(bytes) {
  const runs = [];
  const size = bytes.length;
  let floor = 0;
  let last2 = MIN_RUN - 1;
  while (last2 < size) {
    const first = last2 - MIN_RUN + 1;
    let index = last2;
    while (index >= first && tokenClasses[bytes[index]] !== OTHER3) index--;
    if (index >= first) {
      last2 = index + MIN_RUN;
      continue;
    }
    let start3 = first;
    while (start3 > floor && tokenClasses[bytes[start3 - 1]] !== OTHER3) start3--;
    let end = last2 + 1;
    while (end < size && tokenClasses[bytes[end]] !== OTHER3) end++;
    if (mayBeRandom(bytes, { start: start3, end })) runs.push({ start: start3, end });
    floor = end;
    last2 = end + MIN_RUN;
  }
  return runs;
}
function isPublic(bytes, run8) {
  return isPlainName(bytes, run8) || isName(bytes, run8) ? !holdsPutty(bytes, run8) : hasPublicForm(bytes, run8);
}
function holdsPutty(bytes, { start: start3, end }) {
  for (let index = start3; index + putty.length <= end; index++) {
    let offset = 0;
    while (offset < putty.length && bytes[index + offset] === putty[offset]) offset++;
    if (offset === putty.length) return true;
  }
  return false;
}
function holdsDigit(bytes, { start: start3, end }) {
  for (let index = start3; index < end; index++) if (tokenClasses[bytes[index]] === DIGIT4) return true;
  return false;
}
function mixesCases(bytes, { start: start3, end }) {
  if (end - start3 < DIGITLESS) return false;
  let changes = 0;
  for (let index = start3 + 1; index < end; index++) if (((bytes[index] ^ bytes[index - 1]) & 32) !== 0) changes++;
  return changes >= (end - start3) * MIXED;
}
var MIN_RUN, DIGITLESS, MIXED, mayBeRandom, putty;
var init_find_runs = __esm({
  "../core/src/prefilter/find-runs.ts"() {
    "use strict";
    init_names();
    init_plain_names();
    init_public_forms();
    init_ripple_runs();
    init_token();
    MIN_RUN = 16;
    DIGITLESS = 28;
    MIXED = 0.38;
    mayBeRandom = (bytes, run8) => (holdsDigit(bytes, run8) || mixesCases(bytes, run8) || endsInSeed(bytes, run8)) && !isPublic(bytes, run8);
    putty = [..."PuTTY-User-Key-File-"].map((character) => character.charCodeAt(0));
  }
});

// ../core/src/prefilter/media-bodies.ts
function withoutMedia(bytes, runs) {
  let kept = null;
  for (let index = 0; index < runs.length; index++) {
    const start3 = headIn(bytes, runs[index]);
    const width = start3 < 0 ? 0 : runs[index].end - start3;
    let last2 = index;
    if (width >= WIDTH) while (last2 + 1 < runs.length && goesOn(bytes, runs[last2], runs[last2 + 1], width)) last2++;
    while (last2 > index && !holdsSign(bytes, runs[last2])) last2--;
    const isBody = width >= WHOLE || last2 > index;
    if (isBody) {
      kept ??= runs.slice(0, index);
      index = last2;
    } else kept?.push(runs[index]);
  }
  return kept ?? runs;
}
function headIn(bytes, { start: start3, end }) {
  if (end - start3 < WIDTH) return -1;
  if (isHead(bytes, start3)) return start3;
  for (let at2 = start3; at2 < start3 + NAME && at2 < end; at2++) if (bytes[at2] === EQUALS2) return isHead(bytes, at2 + 1) ? at2 + 1 : -1;
  return -1;
}
function goesOn(bytes, before, next, width) {
  const start3 = next.end - width;
  if (start3 - next.start < 0 || start3 - next.start > 1 || start3 - before.end > GAP2) return false;
  const gap = latin1(bytes.subarray(before.end, start3));
  for (let at2 = 0; ; ) {
    lineEnd.lastIndex = at2;
    if (!lineEnd.test(gap)) return false;
    at2 = lineEnd.lastIndex;
    if (at2 === gap.length) return true;
    uniform.lastIndex = at2;
    uniform.test(gap);
    if (uniform.lastIndex - at2 !== width) return false;
    at2 = uniform.lastIndex;
  }
}
function holdsSign(bytes, { start: start3, end }) {
  for (let index = start3; index < end; index++) if (bytes[index] === PLUS || bytes[index] === SLASH3) return true;
  return false;
}
var heads2, WHOLE, WIDTH, NAME, GAP2, EQUALS2, PLUS, SLASH3, lineEnd, uniform, isHead;
var init_media_bodies = __esm({
  "../core/src/prefilter/media-bodies.ts"() {
    "use strict";
    init_latin1();
    heads2 = [
      "iVBORw0KGgo",
      // PNG
      "/9j/",
      // JPEG
      "R0lGOD",
      // GIF
      "UklGR",
      // RIFF: WebP, WAV
      "d09GR",
      // WOFF
      "d09GM",
      // WOFF 2
      "AAEAAAA",
      // TrueType
      "T1RUTw",
      // OpenType
      "AAABAA",
      // Windows icon
      "T2dnUw",
      // Ogg
      "SUQz"
      // MP3
    ].map((head) => Uint8Array.from(head, (character) => character.charCodeAt(0)));
    WHOLE = 200;
    WIDTH = 60;
    NAME = 64;
    GAP2 = 4096;
    EQUALS2 = 61;
    PLUS = 43;
    SLASH3 = 47;
    lineEnd = /(?:\\{1,2}n["'][ \t]{0,8},)?["'`]?[ \t]{0,8}[+.]?[ \t]{0,8}(?:\\?(?:\r\n|\n|\r)|(?:\\{1,2}r)?\\{1,2}n|(?:&#(?:13|[xX]0?[dD]);)?&#(?:10|[xX]0?[aA]);)[ \t]{0,256}[+.]?[ \t]{0,8}["'`]?/y;
    uniform = /[A-Za-z0-9+/]*/y;
    isHead = (bytes, at2) => heads2.some((head) => head.every((byte, offset) => bytes[at2 + offset] === byte));
  }
});

// ../core/src/prefilter/kernels/skim.ts
var skimKernel;
var init_skim = __esm({
  "../core/src/prefilter/kernels/skim.ts"() {
    "use strict";
    skimKernel = [
      "AGFzbQEAAAABKgZgA39/fwF/YAJ/fwF+YAJ/fwF/YAV/fn5/fwF/YAR/f39/AX9gAX8BfwIPAQNlbnYGbWVtb3J5AgAAAwgHAQIAAwQFAAcRAgRza2ltAAQG",
      "bWVtb3J5AgAK5y4H/QIBA3sgAP0ABAAiAyAB/QAEACIE/QwPDw8PDw8PDw8PDw8PDw8P/U79DkEA/QAEACICIARBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O",
      "/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgAyAB/QAEECIE/QwPDw8PDw8PDw8PDw8PDw8P/U79DiACIARBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79",
      "Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrSADIAH9AAQgIgT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIAIgBEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79",
      "Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCADIAH9AAQwIgP9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIAIgA0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O",
      "/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtQiCGhEJ/hQusAgEEfyABIABrIgVBEEkEQEEADwsgAUEQayEEIAAhAgNAIAIgBEkEQCAC/QAEAP0MUFBQUFBQ",
      "UFBQUFBQUFBQUP1u/QyKioqKioqKioqKioqKioqK/SX9ZARAQQEPCyACQRBqIQIMAQsLIAT9AAQA/QxQUFBQUFBQUFBQUFBQUFBQ/W79DIqKioqKioqKioqK",
      "ioqKior9Jf1kBH9BAQUgBUEcTwR/IAFBAWshBCAAIQIDQCACIARJBEAgAyAC/QAEACAC/QAEAf1RQQL9iwH9ZEH//wNBASAEIAJrIgN0QQFrIANBEE8bcWlq",
      "IQMgAkEQaiECDAELCyADuCABIABruERSuB6F61HYP6JmBH9BAQUgACABQR0QAgsEf0EBBSAAIAFBHxACCwVBAAsLC5MBACABIAJrIgIgAEkEf0EBBSACLQAA",
      "QfMARwsEf0EBBSAAIAJJBH8gAkEBay0AAEEgckHhAGtB/wFxQRpJBUEACwsEQEEADwsDQCABIAJLBEAgAi0AACIAQewARgR/QQEFIABBIHJB4QBrQf8BcUEa",
      "TwsgAEHJAEZyIABBzwBGcgRAQQAPCyACQQFqIQIMAQsLQQELiwECA38BfgNAIAZBwABJBEAgASAGrSIIiKdB//8DcSEFIAIgCIinQf//A3FBASAFG0UEQCAF",
      "aCAAIAZqaiEHIAQhBQNAIAMgBUkEfyAFQQRrKAIAIAdLBUEACwRAIAUgBUEEayIFKAIANgIADAELCyAFIAc2AgAgBEEEaiEECyAGQRBqIQYMAQsLIAQLphsD",
      "Cn8MfhF7A0AgBkHgAEkEQCAAIAFqIAZq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAGQRBqIQYMAQsLQQD9AAQAIR5BEP0ABAAhH0Eg/QAEACEgQcAA/QAEACEh",
      "IAMhBkJ/IRJCfyETA0AgBCABQRJqTQRAIB8gACAEaiII/QAEACIq/QwPDw8PDw8PDw8PDw8PDw8P/U4iIv0OIB4gKkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P",
      "/U79DiIj/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIB8gCP0ABBAiGv0MDw8PDw8PDw8PDw8PDw8PD/1OIiT9DiAeIBpBBP2NAf0MDw8PDw8PDw8PDw8PDw8P",
      "D/1O/Q4iJf1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtIB8gCP0ABCAiG/0MDw8PDw8PDw8PDw8PDw8PD/1OIib9DiAeIBtBBP2NAf0MDw8PDw8PDw8P",
      "Dw8PDw8PD/1O/Q4iJ/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAfIAj9AAQwIhz9DA8PDw8PDw8PDw8PDw8PDw/9TiIo/Q4gHiAcQQT9jQH9DA8PDw8PDw8P",
      "Dw8PDw8PDw/9Tv0OIin9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoQiDkIAUgRAIA56pyIJIARqIgsgB2tBEE8gDkJ/hSIPQgGIIA+DIg8gD0IC",
      "iIMiDyAPQgSIgyIPIA9CCIiDIg9CAFJyBEAgACAHaiAIIAlqEAEEQCACIAc2AgAgAiALNgIEIAJBCGohAgsgDyAJrSIPiCAPhiERA0AgEUIAUgRAIA4gEXqn",
      "IgetiCIPQgBSBEAgACAEaiIIIAdqIAggByAPeqdqIghqEAEEQCACIAQgB2o2AgAgAiAEIAhqNgIEIAJBCGohAgsgESAIrSIPiCAPhiERDAILCwsLIARBQGsg",
      "DnmnayEHCyAgICL9DiAj/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kICAgJP0OICX9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrSAgICb9DiAn/U79DAAA",
      "AAAAAAAAAAAAAAAAAAD9I/1kICAgKP0OICn9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoQhESAq/QwgICAgICAgICAgICAgICAg/VD9DB8fHx8f",
      "Hx8fHx8fHx8fHx/9bv0Mmpqampqampqampqampqamv0l/WQgGv0MICAgICAgICAgICAgICAgIP1Q/QwfHx8fHx8fHx8fHx8fHx8f/W79DJqampqampqampqa",
      "mpqampr9Jf1kQRB0cq0gG/0MICAgICAgICAgICAgICAgIP1Q/QwfHx8fHx8fHx8fHx8fHx8f/W79DJqampqampqampqampqampr9Jf1kIBz9DCAgICAgICAg",
      "ICAgICAgICD9UP0MHx8fHx8fHx8fHx8fHx8fH/1u/Qyampqampqampqampqampqa/SX9ZEEQdHKtQiCGhCEQQgAhD0IAIRQgISAi/Q4gI/1OICEgJP0OICX9",
      "Tv1QICEgJv0OICf9TiAhICj9DiAp/U79UP1QICogGv1QIBsgHP1Q/VD9DICAgICAgICAgICAgICAgID9Tv1Q/VMEQCAq/QxcXFxcXFxcXFxcXFxcXFxc/SP9",
      "ZCAa/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZEEQdHKtIBv9DFxcXFxcXFxcXFxcXFxcXFz9I/1kIBz9DFxcXFxcXFxcXFxcXFxcXFz9I/1kQRB0cq1CIIaEIQ8g",
      "Kv1kIBr9ZEEQdHKtIBv9ZCAc/WRBEHRyrUIghoQiDiAQhCEQIBEgDkJ/hYMhESAOQgBSBH4gKv0M4eHh4eHh4eHh4eHh4eHh4f1x/QwMDAwMDAwMDAwMDAwM",
      "DAwM/SogKv0M4uLi4uLi4uLi4uLi4uLi4v0j/U/9ZCAa/Qzh4eHh4eHh4eHh4eHh4eHh/XH9DAwMDAwMDAwMDAwMDAwMDAz9KiAa/Qzi4uLi4uLi4uLi4uLi",
      "4uLi/SP9T/1kQRB0cq0gG/0M4eHh4eHh4eHh4eHh4eHh4f1x/QwMDAwMDAwMDAwMDAwMDAwM/SogG/0M4uLi4uLi4uLi4uLi4uLi4v0j/U/9ZCAc/Qzh4eHh",
      "4eHh4eHh4eHh4eHh/XH9DAwMDAwMDAwMDAwMDAwMDAz9KiAc/Qzi4uLi4uLi4uLi4uLi4uLi/SP9T/1kQRB0cq1CIIaEBUIACyEUICr9DCUlJSUlJSUlJSUl",
      "JSUlJSX9cf0MAgICAgICAgICAgICAgICAv0m/WQgGv0MJSUlJSUlJSUlJSUlJSUlJf1x/QwCAgICAgICAgICAgICAgIC/Sb9ZEEQdHKtIBv9DCUlJSUlJSUl",
      "JSUlJSUlJSX9cf0MAgICAgICAgICAgICAgICAv0m/WQgHP0MJSUlJSUlJSUlJSUlJSUlJf1x/QwCAgICAgICAgICAgICAgIC/Sb9ZEEQdHKtQiCGhCEYIAVB",
      "BHEEf0EABSAPIBhCAYhCf4UgGIOEe0IEWgsEQCAAIARqIQxBACEIAkAgGCAPQgBSBH5B4AAgDEEBahAAIA+DBUIACyIOhHtCBFQNACAYQgBSBEAgDkHwACAM",
      "QQFqEAAgGIOEIQ4LIA57QgRUDQBB0AAgDBAAQn+FIRkDQCAOe0IEWgRAIA4gGUIBIA56hkIBfUJ/hYMiGFAEfiAOBSAOQgEgGHqGQgF9gwsiGEJ/hYMhDkEA",
      "IQkDQCAYQgBSBEAgDCAYeqdqIg0tAAAhCAJ/QQEgDS0AASILQTBrQf8BcUEKSQ0AGiALQSNGIAhBJkYNABogCEElRgRAIAtBIHJB4QBrQf8BcUEGSQR/IA0t",
      "AAJBMGtB/wFxQQpJBH9BAQUgDS0AAkEgckHhAGtB/wFxQQZJCwVBAAsMAQsgC0H1AEYEQCANLwECQbDgAEYEf0EBBSANLQACQfsARgsMAQsgC0HcAEYgC0H4",
      "AEZyCyAJaiEJIBggGEIBfYMhGAwBCwtBASEIIAlBBE8NAgwBCwtBACEICyAFIAhBAnRyIQULIAVBAXIgBSAq/QxWVlZWVlZWVlZWVlZWVlZW/SMgGv0MVlZW",
      "VlZWVlZWVlZWVlZWVv0j/VAgG/0MVlZWVlZWVlZWVlZWVlZWVv0jIBz9DFZWVlZWVlZWVlZWVlZWVlb9I/1Q/VD9UwR//QwAAAAAAAAAAAAAAAAAAAAAIR0g",
      "ACAEaiIJQUBrIQUDQCAFIAlLBEAgHSAJQQNr/QAEAP0MUFBQUFBQUFBQUFBQUFBQUP0jIAn9AAQA/QxWVlZWVlZWVlZWVlZWVlZW/SP9TiAJ/QAEBP0MICAg",
      "ICAgICAgICAgICAgIP0jIAn9AAQF/QxLS0tLS0tLS0tLS0tLS0tL/SP9Tv1O/VAhHSAJQRBqIQkMAQsLIB39UwVBAAsbIQUgKiAa/XcgGyAc/Xf9d/1jRQRA",
      "IAVBCHIgBSAEICr9DAAAAAAAAAAAAAAAAAAAAAD9I/1kIBr9DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq0gG/0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgHP0M",
      "AAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoR6p2ogAUkbIQULCyAQUARAQTD9AAQAIRogACAEaiIIIApPBH8gGiAo/Q4gKf1O/QwAAAAAAAAAAAAAAAAA",
      "AAAA/SP9ZCAaICb9DiAn/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIBogIv0OICP9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgGiAk/Q4gJf1O/QwAAAAAAAAA",
      "AAAAAAAAAAAA/SP9ZHJycgVBAQtFBEAgCiAAIAAgCkkbIQkDQCAIIAlLBH8gCEEBay0AACIKQYABSQR/IApBD3EtADAgCkEEdnVBAXEFQQALBUEACwRAIAhB",
      "AWshCAwBCwtBACEKQQAhCQNAIAgtAAAiC0GAAUkEfyALQQ9xLQAwIAtBBHZ1QQFxBUEACwRAIAgtAAAiC0EsRgRAIAogCUEAR2ohCgUgCkEBaiAJIAtBME8b",
      "IQkLIAhBAWohCAwBCwsgCEEBdCAJQcAARnIiCEEBdiEKIAUgCEEBcUEBdHIhBQsLIAMgBEEiazYCACAQQgKGIBVCPoiEIBBCA4YgFUI9iIQgD0IDhoQgF0I9",
      "iIRCf4WDIBBCAYYgFUI/iIQgEINCf4WDIBFCAoaEIBJCPoiEIQ4gE6dnIQggAyAQQiKGIBVCHoiEQgBSBH8gDkIghiATQiCIhHqnQR8gCCAIQR9LG2pBL08F",
      "QQALQQJ0aiIDIARBAms2AgAgE3mnIQggAyAQQgBSBH8gDnqnQR8gCCAIQR9LG2pBL08FQQALQQJ0aiEDIBZCAFIEQCAEQUBqIBYgEiAGIAMQAyEDCyAUIRYg",
      "ECEVIA8hFyARIRIgDiETIAQiCEFAayEEDAELCyAAIAYiBCAWQgBSBH8gCCAWIBIgBCADEAMFIAMLEAYhAQNAIAEgBksEQCAGKAIAIgMgAGotAAAiB0HtAU0g",
      "B0HhAU9xIAdB4gFHcQR/QQEFIAAgA2oQBQsEQCAEIAM2AgAgBEEEaiEECyAGQQRqIQYMAQsLQYABIAI2AgBBhAEgBDYCACAFC7MGAgV/AXsgAEEBay0AAEEg",
      "ckHhAGtB/wFxQRpJBEAgACAA/QAEAP0MICAgICAgICAgICAgICAgIP1Q/QwfHx8fHx8fHx8fHx8fHx8f/W79DJqampqampqampqampqampr9Jf1kQX9zaGoh",
      "AAtB//8DIQIDQCADQQRIBEAgACEBA0AgACABa0EwTQRAAkBBIP0ABAAgAP0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q5BAP0ABAAgBkEE/Y0B/QwPDw8P",
      "Dw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAG/QwgICAgICAgICAgICAgICAg/VD9DB8fHx8fHx8fHx8fHx8fHx/9bv0Mmpqampqa",
      "mpqampqampqamv0l/WRyQYCABHJoIgQgAGoiAEEBay8BACIFQdzcAUYgBUHc5AFGciAFQdzoAUZyBEAgAEEBaiEABSAEQRBJDQELDAILCwsgAC0AACIBQSBy",
      "QeEAa0H/AXFBGk8EQCABQYABTwR/QQMhAQNAIAFBAEoEfyAALQAAQcABcUGAAUYFQQALBEAgAEEBaiEAIAFBAWshAQwBCwsgAC0AASEBIAAtAAAiAEHMAUYg",
      "AEHDAUZyIABB/gFxQdABRnIEf0EBBSAAQcABSQR/QQEFIAFBoAFGIABBwgFGcQsEf0EBBSABQYABRiAAQeMBRnELBH9BAQUgAUG8AUYgAEHvAUZxCwsFQQAL",
      "DwsgAP0ABAD9DCAgICAgICAgICAgICAgICD9UP0MHx8fHx8fHx8fHx8fHx8fH/1u/Qyampqampqampqampqampqa/SX9ZEF/c2giASAAai0AAEGAAU8EQEEB",
      "DwsgAUEDSQRAQQAPCyACIAD9AAQA/QwgICAgICAgICAgICAgICAg/VD9DAABAgMEBQYHCAkKCwwNDg8gAf0P/SX9TiIG/RsDQa/W074CbCAG/RsCQb3cypV8",
      "bCAG/RsAQbHz3fF5bCAG/RsBQfeUr694bHNzcyICIAJBD3ZzQbHP2bIBbEEQdkEBdC8BkAFxIgJFBEBBAA8LIAAgAWohACADQQFqIQMMAQsLQQELuAUDBX8E",
      "ewN+IAEhAwNAIAEgAkkEQCABKAIAIgYgAGoiB/0ABAAiCP0MICAgICAgICAgICAgICAgIP1Q/QwfHx8fHx8fHx8fHx8fHx8f/W79DJqampqampqampqampqa",
      "mpr9Jf1kIAf9AAQQIgn9DCAgICAgICAgICAgICAgICD9UP0MHx8fHx8fHx8fHx8fHx8fH/1u/Qyampqampqampqampqampqa/SX9ZEEQdHKtIAf9AAQgIgr9",
      "DCAgICAgICAgICAgICAgICD9UP0MHx8fHx8fHx8fHx8fHx8fH/1u/Qyampqampqampqampqampqa/SX9ZEGAgICAeHKtQiCGhCIMIAxCAXyDIg16pyIEIAdq",
      "IQUgAyAGNgIAIAMgDSANQgEgBK0iDoZ8gyIMeqciAyAHaiIEQQFrLwEAIgZB3NwBRiAGQdzkAUZyIAZB3OgBRnIgBUEBay8BACIGQdzcAUYgBkHc5AFGciAG",
      "QdzoAUZyIAX9AAQA/QwgICAgICAgICAgICAgICAg/VD9DAABAgMEBQYHCAkKCwwNDg8gDSAOiEJ/hXqn/Q/9Jf1OIgv9GwNBr9bTvgJsIAv9GwJBvdzKlXxs",
      "IAv9GwBBsfPd8XlsIAv9GwFB95Svr3hsc3NzIgUgBUEPdnNBsc/ZsgFsQRB2QQF0LwGQASAE/QAEAP0MICAgICAgICAgICAgICAgIP1Q/QwAAQIDBAUGBwgJ",
      "CgsMDQ4PIAwgA62IQn+FeqciBP0P/SX9TiIL/RsDQa/W074CbCAL/RsCQb3cypV8bCAL/RsAQbHz3fF5bCAL/RsBQfeUr694bHNzcyIFIAVBD3ZzQbHP2bIB",
      "bEEQdkEBdC8BkAFxQQBHIAMgBGpBME9ycnIgCCAJ/VAgCv1Q/WRBAEdyQQJ0aiEDIAFBBGohAQwBCwsgAws="
    ];
  }
});

// ../core/src/prefilter/start-kernel.ts
function decode2(base64) {
  const bytes = new Uint8Array(Math.floor(base64.replaceAll("=", "").length * 3 / 4));
  let bits2 = 0;
  for (let index = 0, size = 0; size < bytes.length; index++) {
    bits2 = (bits2 << 6 | digits.indexOf(base64[index])) & 16777215;
    if (index % 4 !== 0) bytes[size++] = bits2 >> 6 - 2 * (index % 4) & 255;
  }
  return bytes;
}
var WORTH_STARTING, PAGE2, ZEROS, Kernel, digits;
var init_start_kernel = __esm({
  "../core/src/prefilter/start-kernel.ts"() {
    "use strict";
    WORTH_STARTING = 128 * 1024;
    PAGE2 = 65536;
    ZEROS = 96;
    Kernel = class _Kernel {
      functions;
      /** The whole memory, byte by byte and word by word; good until `lay` is called the next time. */
      bytes;
      words;
      #memory;
      constructor(memory, functions) {
        this.#memory = memory;
        this.functions = functions;
        this.bytes = new Uint8Array(memory.buffer);
        this.words = new Uint32Array(memory.buffer);
      }
      /**
       * @param rows the module in base64
       * @param size bytes of memory that the kernel's tables need
       */
      static start(rows, size) {
        try {
          const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE2) });
          const { exports } = new WebAssembly.Instance(new WebAssembly.Module(decode2(rows.join(""))), { env: { memory } });
          return new _Kernel(memory, exports);
        } catch {
          return null;
        }
      }
      /** Lays the bytes at `at` and returns the first aligned offset behind them and room for zeros; `more` bytes are free there. */
      lay(bytes, at2, more) {
        const size = bytes.length;
        const end = at2 + size + ZEROS + 15 & ~15;
        const lacking = end + more - this.bytes.length;
        if (lacking > 0) {
          this.#memory.grow(Math.ceil(lacking / PAGE2));
          this.bytes = new Uint8Array(this.#memory.buffer);
          this.words = new Uint32Array(this.#memory.buffer);
        }
        this.bytes.set(bytes, at2);
        return end;
      }
    };
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  }
});

// ../core/src/prefilter/skim.ts
function skim(bytes) {
  if (started === void 0) {
    seen += bytes.length;
    if (seen < WORTH_STARTING) return null;
    started = start();
  }
  return started === null || bytes.length > LARGEST ? null : skimWith(started, bytes);
}
function start() {
  const kernel = Kernel.start(skimKernel, INPUT);
  if (kernel === null) return null;
  const tables = kernel.bytes;
  for (let nibble = 0; nibble < 8; nibble++) tables[HIGH_NIBBLES + nibble] = 1 << nibble;
  for (let code = 0; code < 128; code++) {
    const put = (table2, inside2) => {
      if (inside2) tables[table2 + (code & 15)] |= 1 << (code >> 4);
    };
    put(TOKEN2, tokenClasses[code] !== OTHER3);
    put(PHRASE, phraseClasses[code] !== OTHER2);
    put(LIST, listClasses[code] !== 0);
    put(RARE, rareSigns.includes(code));
    const character = String.fromCharCode(code);
    put(ESCAPE, escapeClasses[code] !== 0);
    put(BEHIND_SLASH, /[0-9xu\\]/.test(character));
    put(BEHIND_OTHER, /[0-9a-fA-F#]/.test(character));
  }
  kernel.words.set(new Uint32Array(coarseLists().buffer), LISTED >> 2);
  return kernel;
}
function skimWith(kernel, bytes) {
  const size = bytes.length;
  const [mostRuns, mostHints] = [(size >> 1 & ~7) + 16, (size >> 1) + 64];
  const runs = kernel.lay(bytes, INPUT, mostRuns + mostHints);
  const hints = runs + mostRuns;
  const flags = kernel.functions.skim(INPUT, size, runs, hints);
  const { words: words4 } = kernel;
  const [runsEnd, hintsEnd] = [words4[ENDS >> 2], words4[(ENDS >> 2) + 1]];
  return {
    runs: runsEnd === runs ? none : words4.subarray(runs >> 2, runsEnd >> 2),
    hints: hintsEnd === hints ? none : words4.subarray(hints >> 2, hintsEnd >> 2),
    marks: (flags & 1) !== 0,
    byteLists: (flags & 2) !== 0,
    escapes: (flags & 4) !== 0,
    nuls: (flags & 8) !== 0
  };
}
var rareSigns, LARGEST, HIGH_NIBBLES, TOKEN2, PHRASE, LIST, RARE, ESCAPE, BEHIND_SLASH, BEHIND_OTHER, ENDS, LISTED, LISTED_BYTES, INPUT, none, seen, started;
var init_skim2 = __esm({
  "../core/src/prefilter/skim.ts"() {
    "use strict";
    init_find_byte_lists();
    init_find_escapes();
    init_skim();
    init_listed_words();
    init_phrase_signs();
    init_start_kernel();
    init_token();
    rareSigns = [0, 37, 38, 86, 92];
    LARGEST = 16 * 1024 * 1024;
    [HIGH_NIBBLES, TOKEN2, PHRASE, LIST, RARE, ESCAPE, BEHIND_SLASH, BEHIND_OTHER, ENDS, LISTED] = [
      0,
      16,
      32,
      48,
      64,
      80,
      96,
      112,
      128,
      144
    ];
    LISTED_BYTES = 131072;
    INPUT = LISTED + LISTED_BYTES;
    none = new Uint32Array(0);
    seen = 0;
  }
});

// ../core/src/prefilter/word-row.ts
function holdsWordRow(bytes) {
  let words4 = 0;
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const kind = kinds2[bytes[index]];
    if (kind === WORD) {
      if (bytes[index] >= 128) return true;
      length++;
      continue;
    }
    if (length > 0) {
      words4 = length >= SHORTEST && length <= LONGEST4 ? words4 + 1 : 0;
      if (words4 >= ROW) return true;
      length = 0;
    }
    if (kind !== GAP3) words4 = 0;
  }
  return length >= SHORTEST && words4 + 1 >= ROW;
}
var WORD, GAP3, kinds2, SHORTEST, LONGEST4, ROW;
var init_word_row = __esm({
  "../core/src/prefilter/word-row.ts"() {
    "use strict";
    WORD = 1;
    GAP3 = 2;
    kinds2 = new Uint8Array(256);
    for (let code = 0; code < 256; code++) {
      const character = String.fromCharCode(code);
      if (code >= 128 || /[A-Za-z]/.test(character)) kinds2[code] = WORD;
      else if (/[\s0-9,.;:'"`)\-|*#/\\+>]/.test(character)) kinds2[code] = GAP3;
    }
    SHORTEST = 2;
    LONGEST4 = 40;
    ROW = 12;
  }
});

// ../core/src/prefilter/find-places.ts
function findPlacesOfText(bytes) {
  const skimmed = skim(bytes);
  if ((skimmed?.nuls ?? true) || bytes[0] >= FIRST_OF_MARKS) {
    const { kind, bom } = encodingOf(bytes);
    if (kind !== "utf-8" || bom > 0) return null;
  }
  return skimmed === null ? findPlacesPlainly(bytes) : placesOf(bytes, skimmed);
}
function placesOf(bytes, skimmed) {
  return {
    runs: withoutMedia(bytes, keptRuns(bytes, skimmed.runs)),
    marks: skimmed.marks ? findMarks(bytes) : mayBeKeyFile(bytes) ? [0] : [],
    phrases: findPhrases(bytes, skimmed.hints),
    byteLists: skimmed.byteLists ? findByteLists(bytes) : [],
    escapes: skimmed.escapes ? findEscapes(bytes) : []
  };
}
var FIRST_OF_MARKS, findPlacesPlainly;
var init_find_places = __esm({
  "../core/src/prefilter/find-places.ts"() {
    "use strict";
    init_encoding();
    init_find_byte_lists();
    init_find_escapes();
    init_find_marks();
    init_find_phrases();
    init_find_runs();
    init_listed_words();
    init_media_bodies();
    init_skim2();
    init_word_row();
    FIRST_OF_MARKS = 239;
    findPlacesPlainly = (bytes) => ({
      runs: withoutMedia(bytes, findRuns(bytes)),
      marks: findMarks(bytes),
      phrases: isBuilt() || holdsWordRow(bytes) ? findPhrases(bytes) : [],
      byteLists: findByteLists(bytes),
      escapes: findEscapes(bytes)
    });
  }
});

// ../core/src/prefilter/places.ts
var isEmpty;
var init_places = __esm({
  "../core/src/prefilter/places.ts"() {
    "use strict";
    isEmpty = (places) => places.runs.length + places.marks.length + places.phrases.length + places.byteLists.length + (places.escapes?.length ?? 0) === 0;
  }
});

// ../core/src/facts/span.ts
var overlaps;
var init_span = __esm({
  "../core/src/facts/span.ts"() {
    "use strict";
    overlaps = (a, b3) => a.start < b3.end && b3.start < a.end;
  }
});

// ../core/src/inspect/windows.ts
var LARGE, CORE, MARGIN;
var init_windows = __esm({
  "../core/src/inspect/windows.ts"() {
    "use strict";
    LARGE = 8 * 1024 * 1024;
    CORE = 4 * 1024 * 1024;
    MARGIN = 256 * 1024;
  }
});

// ../core/src/inspect/has-places.ts
function placesOfPlainText(bytes) {
  return bytes.length > LARGE || isPacked(bytes) ? null : findPlacesOfText(bytes);
}
var init_has_places = __esm({
  "../core/src/inspect/has-places.ts"() {
    "use strict";
    init_documents();
    init_find_places();
    init_places();
    init_windows();
  }
});

// ../scan/src/inspection/lend.ts
import { pbkdf2Sync } from "node:crypto";
import { crc32 } from "node:zlib";
function lendTo({ lendCrc32, lendLatin1, lendPbkdf2 }) {
  lendLatin1((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"));
  lendCrc32((page, before) => crc32(page, before));
  lendPbkdf2((material, salt, rounds) => pbkdf2Sync(material, salt, rounds, 32, "sha256"));
}
var init_lend = __esm({
  "../scan/src/inspection/lend.ts"() {
    "use strict";
  }
});

// ../scan/src/inspection/native-inflate.ts
import { gunzipSync, inflateRawSync } from "node:zlib";
var nativeInflate;
var init_native_inflate = __esm({
  "../scan/src/inspection/native-inflate.ts"() {
    "use strict";
    nativeInflate = (packed, form2, most) => {
      if (most < 1) return null;
      try {
        return form2 === "gzip" ? gunzipSync(packed, { maxOutputLength: most }) : inflateRawSync(packed, { maxOutputLength: most });
      } catch {
        return null;
      }
    };
  }
});

// ../scan/src/inspection/inspector.ts
function inspectWith(core, detectors) {
  lendTo(core);
  const options = { detectors, inflate: nativeInflate };
  return (bytes, places) => {
    if (bytes instanceof Uint8Array) return core.inspect(bytes, places == null ? options : { ...options, places });
    let fault = null;
    const read3 = (start3, end) => {
      try {
        return bytes.read(start3, end);
      } catch (error) {
        fault = error.code ?? error.message;
        throw error;
      }
    };
    try {
      return core.inspect({ length: bytes.length, read: read3 }, options);
    } catch (error) {
      if (fault === null) throw error;
      return { sightings: [], unread: [{ member: null, reason: `unreadable: ${fault}` }] };
    }
  };
}
var isClean;
var init_inspector = __esm({
  "../scan/src/inspection/inspector.ts"() {
    "use strict";
    init_lend();
    init_native_inflate();
    isClean = ({ sightings, unread }) => sightings.length + unread.length === 0;
  }
});

// ../scan/src/inspection/inspect-here.ts
async function inspectHere(source, inspector2, onProgress) {
  const kept = /* @__PURE__ */ new Map();
  let inspect2 = null;
  let done = 0;
  for await (const { id, bytes } of source.contents()) {
    const held = bytes instanceof Uint8Array ? bytes : null;
    const places = held && placesOfPlainText(held);
    if (held === null || places === null || !isEmpty(places) || inspector2.looksAnyway(held)) {
      inspect2 ??= await inspector2.load();
      const inspected = inspect2(bytes, places);
      if (!isClean(inspected)) kept.set(id, inspected);
    }
    onProgress?.({ done: ++done, total: null });
  }
  return kept;
}
var init_inspect_here = __esm({
  "../scan/src/inspection/inspect-here.ts"() {
    "use strict";
    init_has_places();
    init_inspector();
  }
});

// ../git/src/command/git-error.ts
function errorFrom(args, code, stderr) {
  const words4 = wording(stderr) || `git ${args[0] ?? ""} ended with status ${code}`;
  const dubious = /detected dubious ownership in repository at '([^']*)'/.exec(stderr);
  if (dubious) {
    return new GitError(
      "dubious-ownership",
      `git refuses to read ${dubious[1]}: the folder belongs to another user`,
      `If you trust it, run: git config --global --add safe.directory '${dubious[1]}'`
    );
  }
  if (/cannot use bare repository/.test(stderr))
    return new GitError("not-a-repository", words4, "safe.bareRepository is set to explicit: name the repository with GIT_DIR.");
  if (/not a git repository|cannot change to|Invalid path/i.test(stderr))
    return new GitError("not-a-repository", words4, "Run it inside a repository, or name one with --repo DIR; `files` works without one.");
  if (/index file (?:corrupt|smaller than expected)|bad index file|bad signature|unable to map index|could not (?:open|read) index/i.test(
    stderr
  ))
    return new GitError("unreadable-index", words4, "The index cannot be read: restore it (git reset), then scan again.");
  if (/must be run in a work tree/.test(stderr)) return new GitError("no-work-tree", words4, "This repository has no work tree.");
  if (/is corrupt|unable to unpack|inflate: |hash mismatch|is empty|bad tree|corrupt/i.test(stderr))
    return new GitError("corrupt-object", words4, "Run git fsck, and fetch or restore the damaged objects.");
  if (/could not fetch .* from promisor remote|lazy fetching disabled/.test(stderr))
    return new GitError("missing-object", words4, "This is a partial clone: scan with --fetch to read what is missing.");
  if (/bad revision|unknown revision|ambiguous argument|Needed a single revision|not a valid object name|Invalid revision range/i.test(stderr))
    return new GitError("unknown-revision", words4);
  if (/bad object|unable to read|missing|[Cc]ould not read|unable to find|Failed to traverse parents/.test(stderr))
    return new GitError("missing-object", words4, "Run git fsck, and fetch or restore the missing objects.");
  return new GitError("failed", words4);
}
var GitError, wording;
var init_git_error = __esm({
  "../git/src/command/git-error.ts"() {
    "use strict";
    GitError = class extends Error {
      name = "GitError";
      kind;
      /** What the user can do, or null where nothing general helps. */
      nextStep;
      constructor(kind, message, nextStep = null) {
        super(nextStep === null ? message : `${message}
${nextStep}`);
        this.kind = kind;
        this.nextStep = nextStep;
      }
      /**
       * Whether what was asked for is known but could not be read, so that the scan is incomplete (exit 3) and not wrongly
       * asked for (exit 2).
       */
      get isIncomplete() {
        return ["missing-object", "corrupt-object", "unreadable-index", "shallow", "dubious-ownership", "failed"].includes(this.kind);
      }
    };
    wording = (stderr) => stderr.split("\n").filter((line) => /^(?:fatal|error):/.test(line)).join("; ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "?").slice(0, 500);
  }
});

// ../git/src/command/path-bytes.ts
function pathText(bytes) {
  try {
    return strict.decode(bytes);
  } catch {
    return piecewise(bytes);
  }
}
function piecewise(bytes) {
  let text5 = "";
  for (let at2 = 0; at2 < bytes.length; ) {
    const length = [1, 2, 3, 4].find((size) => at2 + size <= bytes.length && isText2(bytes.subarray(at2, at2 + size)));
    if (length === void 0) {
      text5 += `\\x${bytes[at2].toString(16).toUpperCase().padStart(2, "0")}`;
      at2++;
    } else {
      text5 += strict.decode(bytes.subarray(at2, at2 + length));
      at2 += length;
    }
  }
  return text5;
}
function isText2(bytes) {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
var strict;
var init_path_bytes = __esm({
  "../git/src/command/path-bytes.ts"() {
    "use strict";
    strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  }
});

// ../git/src/command/environment.ts
function gitEnvironment(base, options = {}) {
  const environment = {};
  for (const [name, value] of Object.entries(base)) {
    if (dropped.test(name) || options.otherRepository && (local.includes(name) || name.startsWith("GITHEAD_"))) continue;
    environment[name] = value;
  }
  return Object.assign(environment, {
    LC_ALL: "C",
    LANGUAGE: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_PAGER: "cat",
    GIT_ASKPASS: "true",
    SSH_ASKPASS: "true"
  });
}
var dropped, local, inertSettings, settingsOfFetch;
var init_environment = __esm({
  "../git/src/command/environment.ts"() {
    "use strict";
    dropped = /^(?:GIT_TRACE.*|GIT_EXTERNAL_DIFF|GIT_DIFF_OPTS|GIT_PAGER|GIT_EDITOR|GIT_SEQUENCE_EDITOR|GIT_GLOB_PATHSPECS|GIT_NOGLOB_PATHSPECS|GIT_LITERAL_PATHSPECS|GIT_ICASE_PATHSPECS|GIT_REPLACE_REF_BASE|GIT_FLUSH|GIT_REF_PARANOIA|GIT_REDIRECT_.*|PAGER)$/;
    local = [
      "GIT_DIR",
      "GIT_WORK_TREE",
      "GIT_INDEX_FILE",
      "GIT_PREFIX",
      "GIT_OBJECT_DIRECTORY",
      "GIT_ALTERNATE_OBJECT_DIRECTORIES",
      "GIT_QUARANTINE_PATH",
      "GIT_COMMON_DIR",
      "GIT_NAMESPACE",
      "GIT_SHALLOW_FILE",
      "GIT_INTERNAL_SUPER_PREFIX",
      "GIT_IMPLICIT_WORK_TREE"
    ];
    inertSettings = [
      "--no-pager",
      ...[
        "core.fsmonitor=",
        "core.hooksPath=/dev/null",
        "core.alternateRefsCommand=true",
        "core.quotePath=false",
        "core.pager=cat",
        "diff.external=",
        "diff.ignoreSubmodules=none",
        "log.showSignature=false",
        "credential.helper=",
        "protocol.ext.allow=never",
        "gc.auto=0",
        "maintenance.auto=false",
        "submodule.recurse=false",
        "fetch.recurseSubmodules=false"
      ].flatMap((setting) => ["-c", setting])
    ];
    settingsOfFetch = inertSettings.flatMap(
      (word, index) => word === "credential.helper=" || inertSettings[index + 1] === "credential.helper=" ? [] : [word]
    );
  }
});

// ../git/src/command/run.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
function gitPlace(dir, base = process.env) {
  return { dir: dir ?? process.cwd(), environment: gitEnvironment(base, { otherRepository: dir !== void 0 }) };
}
function startGit(place, args, settings2 = inertSettings) {
  const child = spawn("git", [...settings2, ...args], { cwd: place.dir, env: place.environment, stdio: "pipe", windowsHide: true });
  child.stdin.on("error", () => {
  });
  return child;
}
async function runGit(place, args, options = {}) {
  const child = startGit(place, args, options.credentials ? settingsOfFetch : inertSettings);
  const stdout = [];
  const stderr = [];
  child.stdout.on("data", (chunk) => stdout.push(chunk));
  child.stderr.on("data", (chunk) => stderr.push(chunk));
  child.stdin.end(options.input ?? "");
  const code = await ended(place, child);
  const words4 = Buffer.concat(stderr).toString("utf8");
  if (code !== 0 && !options.accept?.includes(code ?? -1)) throw errorFrom(args, code, words4);
  return { stdout: Buffer.concat(stdout), stderr: words4, code: code ?? -1 };
}
async function ended(place, child) {
  try {
    const [code] = await once(child, "close");
    return code;
  } catch (cause) {
    throw startFailure(place, cause);
  }
}
async function* streamGit(place, args, input = [], onWarning) {
  const child = startGit(place, args);
  const end = ended(place, child);
  end.catch(() => {
  });
  const stderr = [];
  child.stderr.on("data", (chunk) => stderr.push(chunk));
  const fed = feed(child, input);
  fed.catch(() => {
  });
  let finished = false;
  try {
    for await (const chunk of child.stdout) yield chunk;
    finished = true;
  } finally {
    if (!finished) child.kill();
  }
  const code = await end;
  const words4 = Buffer.concat(stderr).toString("utf8");
  if (code !== 0) throw errorFrom(args, code, words4);
  await fed;
  if (words4.trim() !== "") onWarning?.(words4);
}
async function feed(child, lines2, closes = true) {
  let gone = false;
  let leave2 = () => {
  };
  const closed = new Promise((resolve18) => {
    leave2 = () => {
      gone = true;
      resolve18();
    };
  });
  child.stdin.once("close", leave2);
  let batch = "";
  const flush = async () => {
    const text5 = batch;
    batch = "";
    if (!child.stdin.write(text5)) await Promise.race([once(child.stdin, "drain"), closed]);
  };
  for await (const line of lines2) {
    if (gone) return;
    batch += line;
    if (batch.length > 32768) await flush();
  }
  child.stdin.off("close", leave2);
  if (gone) return;
  if (closes) child.stdin.end(batch);
  else child.stdin.write(batch);
}
var startFailure;
var init_run = __esm({
  "../git/src/command/run.ts"() {
    "use strict";
    init_environment();
    init_git_error();
    startFailure = (place, cause) => cause.code === "ENOENT" ? new GitError(
      "git-missing",
      `git could not be started in ${place.dir}`,
      "Install git 2.30 or newer, put it on PATH, and check that the folder exists."
    ) : new GitError("failed", `git could not be started: ${cause.code ?? cause.message}`);
  }
});

// ../git/src/command/split.ts
async function* splitRecords(chunks, ending) {
  let rest = [];
  for await (const chunk of chunks) {
    let start3 = 0;
    for (let at2 = chunk.indexOf(ending); at2 !== -1; at2 = chunk.indexOf(ending, start3)) {
      const part2 = chunk.subarray(start3, at2);
      yield rest.length === 0 ? part2 : Buffer.concat([...rest, part2]);
      rest = [];
      start3 = at2 + 1;
    }
    if (start3 < chunk.length) rest.push(chunk.subarray(start3));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
var init_split = __esm({
  "../git/src/command/split.ts"() {
    "use strict";
  }
});

// ../git/src/commits/absent-name.ts
async function absentName(place, name) {
  const { stdout, code } = await runGit(place, ["rev-parse", "-q", "--verify", "--end-of-options", name], { accept: [1, 128] });
  const id = stdout.toString("latin1").trim();
  if (code !== 0 || id === name || id === "") return null;
  const { code: here } = await runGit(place, ["cat-file", "-e", id], { accept: [1, 128] });
  return here === 0 ? null : id;
}
var init_absent_name = __esm({
  "../git/src/commits/absent-name.ts"() {
    "use strict";
    init_run();
  }
});

// ../git/src/commits/commit-graph.ts
var CommitGraph;
var init_commit_graph = __esm({
  "../git/src/commits/commit-graph.ts"() {
    "use strict";
    CommitGraph = class {
      #parents = /* @__PURE__ */ new Map();
      add(commit, parents) {
        this.#parents.set(commit, parents);
      }
      /** Every commit after all of its parents that are here. Linear in commits and parents. */
      ancestorsFirst() {
        const order = [];
        const state = /* @__PURE__ */ new Map();
        for (const start3 of this.#parents.keys()) {
          const trail = [start3];
          while (trail.length > 0) {
            const commit = trail.at(-1);
            const parents = this.#parents.get(commit);
            if (parents === void 0 || state.get(commit) === "done") {
              trail.pop();
            } else if (state.get(commit) === "open") {
              trail.pop();
              state.set(commit, "done");
              order.push(commit);
            } else {
              state.set(commit, "open");
              for (const parent of parents) if (!state.has(parent)) trail.push(parent);
            }
          }
        }
        return order;
      }
    };
  }
});

// ../git/src/commits/commit-links.ts
var committer, CommitPacker;
var init_commit_links = __esm({
  "../git/src/commits/commit-links.ts"() {
    "use strict";
    committer = /^author[^\n]*\ncommitter[^\n>]*> (\d{1,12})[ \n]/;
    CommitPacker = class {
      #hexLength;
      #rows = [];
      #dates = [];
      #parents = [];
      #names = Buffer.alloc(1 << 12);
      #used = 0;
      #tagged = [];
      #irregular = 0;
      constructor(hashBytes) {
        this.#hexLength = hashBytes * 2;
      }
      /** Whether it was packed, with all that it refers to. */
      commit(unit, row2, bytes) {
        const end = bytes.indexOf("\n\n");
        const head = bytes.toString("latin1", 0, end === -1 ? bytes.length : end + 1);
        let names2 = this.#nameAfter(head, 0, "tree ") ?? "";
        let at2 = "tree ".length + this.#hexLength + 1;
        let parents = 0;
        for (let parent = this.#nameAfter(head, at2, "parent "); parent !== null; parent = this.#nameAfter(head, at2, "parent ")) {
          names2 += parent;
          parents++;
          at2 += "parent ".length + this.#hexLength + 1;
        }
        const date = committer.exec(head.slice(at2))?.[1];
        if (names2.length !== (parents + 1) * this.#hexLength || date === void 0) {
          this.#irregular++;
          return false;
        }
        this.#rows.push(unit, row2);
        this.#dates.push(Number(date));
        this.#parents.push(parents);
        this.#keep(names2);
        return true;
      }
      tag(unit, row2, bytes) {
        const head = bytes.toString("latin1", 0, this.#hexLength + 30);
        const target = this.#nameAfter(head, 0, "object ");
        const kind = /^type (commit|tree|blob|tag)\n/.exec(head.slice("object ".length + this.#hexLength + 1))?.[1];
        if (target === null || kind === void 0) this.#irregular++;
        else this.#tagged.push({ row: [unit, row2], target, kind });
      }
      packed() {
        return {
          rows: Uint32Array.from(this.#rows),
          dates: Float64Array.from(this.#dates),
          parents: Uint32Array.from(this.#parents),
          names: Uint8Array.from(this.#names.subarray(0, this.#used)),
          tagged: this.#tagged,
          irregular: this.#irregular
        };
      }
      #keep(names2) {
        if (this.#used + names2.length / 2 > this.#names.length) {
          const grown = Buffer.alloc(this.#names.length * 2 + names2.length);
          grown.set(this.#names);
          this.#names = grown;
        }
        this.#used += this.#names.write(names2, this.#used, "hex");
      }
      /** The name in a line that begins with `word`; null where no such line stands at `at`. */
      #nameAfter(head, at2, word) {
        const start3 = at2 + word.length;
        const end = start3 + this.#hexLength;
        if (!head.startsWith(word, at2) || head[end] !== "\n") return null;
        const name = head.slice(start3, end);
        return /^[0-9a-f]+$/.test(name) ? name : null;
      }
    };
  }
});

// ../git/src/commits/commit-text.ts
function parseCommit(bytes) {
  const { headers, message } = splitHeaders(bytes);
  const parents = headers.filter((header) => header.startsWith("parent ")).map((header) => header.slice(7));
  const told = headers.filter((header) => !plumbing.test(header) && !isSignature(header));
  const words4 = Buffer.concat([message, Buffer.from(`

${told.join("\n")}
`, "latin1")]);
  return {
    parents,
    words: words4,
    // Asked of few, while every message is read.
    get author() {
      const author = headers.find((header) => header.startsWith("author ") || header.startsWith("tagger "));
      return author === void 0 ? null : parseSignature(author.slice(7));
    }
  };
}
function splitHeaders(bytes) {
  const end = bytes.indexOf("\n\n");
  const head = bytes.toString("latin1", 0, end === -1 ? bytes.length : end);
  const headers = [];
  for (const line of head.split("\n")) {
    if (line.startsWith(" ") && headers.length > 0) headers[headers.length - 1] += `
${line.slice(1)}`;
    else headers.push(line);
  }
  return { headers, message: end === -1 ? Buffer.alloc(0) : bytes.subarray(end + 2) };
}
function parseSignature(field) {
  const found = /^(.*>) (-?\d+)(?: [+-]\d+)?$/s.exec(field);
  const who = Buffer.from(found?.[1] ?? field, "latin1").toString("utf8");
  const time = found === null ? Number.NaN : Number(found[2]) * 1e3;
  return { who, date: Math.abs(time) <= 864e13 ? new Date(time).toISOString() : null };
}
var plumbing, isSignature;
var init_commit_text = __esm({
  "../git/src/commits/commit-text.ts"() {
    "use strict";
    plumbing = /^(?:tree|parent|object|type) [0-9a-z]+$/;
    isSignature = (header) => /^gpgsig(?:-sha256)? -----BEGIN (?:PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----\n[\x20-\x7e\n]*-----END (?:PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----\n?$/.test(
      header
    ) && header.indexOf("-----BEGIN", header.indexOf("-----BEGIN") + 1) === -1;
  }
});

// ../git/src/objects/tree-differences.ts
var FOLDER, FILE, PROGRAM, SYMLINK, GITLINK, kindOfLink, targetOf, linkTo, MOST_TARGETS;
var init_tree_differences = __esm({
  "../git/src/objects/tree-differences.ts"() {
    "use strict";
    FOLDER = 0;
    FILE = 1;
    PROGRAM = 2;
    SYMLINK = 3;
    GITLINK = 4;
    kindOfLink = (link) => link & 7;
    targetOf = (link) => link >>> 3;
    linkTo = (target, kind) => target * 8 + kind;
    MOST_TARGETS = 2 ** 29 - 1;
  }
});

// ../git/src/commits/held-introductions.ts
function tellIntroductions(graph, held, order, tell) {
  const { starts, entries, names: names2, links } = held;
  const roots = new Int32Array(graph.count);
  for (let commit = 0; commit < graph.count; commit++) roots[commit] = held.find(graph.trees, commit * graph.hashBytes);
  const places = new Uint32Array(held.wordCount);
  const above = [];
  let at2 = 0;
  function counterparts(tree, parent) {
    const found = new Uint32Array(starts[tree + 1] - starts[tree]);
    for (let place = starts[parent]; place < starts[parent + 1]; place++) places[names2[entries[place]]] = entries[place] + 1;
    for (let place = starts[tree]; place < starts[tree + 1]; place++) found[place - starts[tree]] = places[names2[entries[place]]];
    for (let place = starts[parent]; place < starts[parent + 1]; place++) places[names2[entries[place]]] = 0;
    return found;
  }
  function walk2(tree, parents) {
    if (tree === NONE || parents.includes(tree)) return true;
    if (above.length > DEEPEST) return false;
    const olds = parents.filter((parent) => parent !== NONE).map((parent) => counterparts(tree, parent));
    const from = starts[tree];
    for (let place = from; place < starts[tree + 1]; place++) {
      const entry = entries[place];
      const link = links[entry];
      if (olds.some((old) => old[place - from] !== 0 && links[old[place - from] - 1] === link)) continue;
      above.push(names2[entry]);
      if (kindOfLink(link) === FOLDER) {
        const below = olds.map((old) => old[place - from] === 0 ? NONE : targetOf(links[old[place - from] - 1]));
        if (!walk2(targetOf(link), below)) return false;
      } else tell({ commit: graph.commits.hex(order[at2]), order: at2, path: held.path(above), oid: held.blobOf(link) });
      above.pop();
    }
    return true;
  }
  for (; at2 < order.length; at2++) {
    const commit = order[at2];
    const parents = Array.from(graph.parentsOf(commit), (parent) => roots[parent]);
    if (!walk2(roots[commit], parents)) return false;
  }
  return true;
}
var DEEPEST, NONE;
var init_held_introductions = __esm({
  "../git/src/commits/held-introductions.ts"() {
    "use strict";
    init_tree_differences();
    DEEPEST = 1e3;
    NONE = -1;
  }
});

// ../git/src/commits/held-words.ts
var HeldWords;
var init_held_words = __esm({
  "../git/src/commits/held-words.ts"() {
    "use strict";
    init_tree_differences();
    HeldWords = class {
      /** Per leading entry, in the order of all entries, its name. */
      names;
      /** As Latin-1, one character per byte; folders with the slash behind them for which they count in git's order. */
      #words;
      /** @param leads per entry of all parts 1 where it leads to a blob */
      constructor(all, leads) {
        let count2 = 0;
        for (const leading of leads) count2 += leading;
        this.names = new Uint32Array(count2);
        const numbers = /* @__PURE__ */ new Map();
        let to2 = 0;
        for (const { differences, firstEntry } of all.parts) {
          const { words: words5, links, wordBytes, wordEnds } = differences;
          const text5 = Buffer.from(wordBytes.buffer, wordBytes.byteOffset, wordBytes.length);
          const known2 = new Uint32Array(wordEnds.length);
          for (let entry = 0; entry < words5.length; entry++) {
            if (leads[firstEntry + entry] === 0) continue;
            const word = words5[entry];
            if (known2[word] === 0) {
              const isFolder4 = kindOfLink(links[entry]) === FOLDER;
              const name = text5.toString("latin1", word === 0 ? 0 : wordEnds[word - 1], wordEnds[word] - (isFolder4 ? 1 : 0));
              const ordered = name + (isFolder4 ? "/" : "\0");
              const number2 = numbers.get(ordered) ?? numbers.size;
              numbers.set(ordered, number2);
              known2[word] = number2 + 1;
            }
            this.names[to2++] = known2[word] - 1;
          }
        }
        const words4 = [...numbers.keys()];
        const order = Array.from(words4.keys()).sort((a, b3) => words4[a] < words4[b3] ? -1 : 1);
        const ranks = new Uint32Array(words4.length);
        for (const [rank, number2] of order.entries()) ranks[number2] = rank;
        this.#words = order.map((number2) => words4[number2]);
        for (let entry = 0; entry < count2; entry++) this.names[entry] = ranks[this.names[entry]];
      }
      get count() {
        return this.#words.length;
      }
      /** Names, the outermost first, as one path. */
      path(names2) {
        const path = names2.map((name) => this.#words[name]).join("");
        return Buffer.from(path.endsWith("\0") ? path.slice(0, -1) : path, "latin1");
      }
    };
  }
});

// ../git/src/objects/ascending.ts
function lastUpTo(numbers, low, high, limit) {
  let from = low;
  let to2 = high;
  while (from < to2) {
    const middle = from + to2 >>> 1;
    if (numbers[middle] <= limit) from = middle + 1;
    else to2 = middle;
  }
  return from - 1;
}
var init_ascending = __esm({
  "../git/src/objects/ascending.ts"() {
    "use strict";
  }
});

// ../git/src/objects/object-fault.ts
function reasonOf(error) {
  if (error instanceof ObjectFault) return error.message;
  if (error instanceof Error && "code" in error && typeof error.code === "string") return `cannot be read (${error.code})`;
  throw error;
}
var ObjectFault;
var init_object_fault = __esm({
  "../git/src/objects/object-fault.ts"() {
    "use strict";
    ObjectFault = class extends Error {
      name = "ObjectFault";
    };
  }
});

// ../git/src/objects/pack-index.ts
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
function readPackIndex(path, hashBytes) {
  const fd = openSync(path, "r");
  try {
    const size = fstatSync(fd).size;
    const read3 = (position, length, room2 = Buffer.allocUnsafeSlow) => {
      if (position + length > size) throw new ObjectFault("the index is cut short");
      const bytes = room2(length);
      for (let done = 0; done < length; ) {
        const count3 = readSync(fd, bytes, done, length - done, position + done);
        if (count3 === 0) throw new ObjectFault("the index is cut short");
        done += count3;
      }
      return bytes;
    };
    const head = read3(0, 8);
    const modern = head.readUInt32BE(0) === MAGIC;
    if (modern && head.readUInt32BE(4) !== 2) throw new ObjectFault(`the index has the unknown version ${head.readUInt32BE(4)}`);
    const base = modern ? 8 : 0;
    const fanout = readFanout(read3(base, FANOUT));
    const count2 = fanout[255];
    const trailer = 2 * hashBytes;
    const table2 = base + FANOUT;
    if (!modern) {
      const entry = 4 + hashBytes;
      if (size !== table2 + count2 * entry + trailer) throw new ObjectFault("the index has a wrong length");
      const rows = read3(table2, count2 * entry);
      const names3 = new Uint8Array(count2 * hashBytes);
      const offsets2 = new Float64Array(count2);
      for (let row2 = 0; row2 < count2; row2++) {
        offsets2[row2] = rows.readUInt32BE(row2 * entry);
        names3.set(rows.subarray(row2 * entry + 4, (row2 + 1) * entry), row2 * hashBytes);
      }
      return { count: count2, hashBytes, names: inOrder(names3, hashBytes), offsets: offsets2, fanout, packChecksum: read3(size - trailer, hashBytes) };
    }
    const places = table2 + count2 * (hashBytes + 4);
    const wide = places + count2 * 4;
    if (size < wide + trailer || (size - wide - trailer) % 8 !== 0) throw new ObjectFault("the index has a wrong length");
    const offsets = readOffsets(read3(places, count2 * 4), read3(wide, size - trailer - wide));
    const names2 = read3(table2, count2 * hashBytes, (length) => Buffer.from(new SharedArrayBuffer(length)));
    return { count: count2, hashBytes, names: inOrder(names2, hashBytes), offsets, fanout, packChecksum: read3(size - trailer, hashBytes) };
  } finally {
    closeSync(fd);
  }
}
function inOrder(names2, hashBytes) {
  for (let at2 = hashBytes; at2 < names2.length; at2 += hashBytes)
    if (compareNames(names2, at2 - hashBytes, names2, at2, hashBytes) > 0) throw new ObjectFault("the index is out of order");
  return names2;
}
function readFanout(bytes) {
  const fanout = new Uint32Array(256);
  for (let index = 0; index < 256; index++) {
    fanout[index] = bytes.readUInt32BE(index * 4);
    if (index > 0 && fanout[index] < fanout[index - 1]) throw new ObjectFault("the index is out of order");
  }
  return fanout;
}
function readOffsets(narrow, wide) {
  const count2 = narrow.length / 4;
  const offsets = new Float64Array(count2);
  for (let index = 0; index < count2; index++) {
    const value = narrow.readUInt32BE(index * 4);
    if (value < 2147483648) {
      offsets[index] = value;
      continue;
    }
    const at2 = (value - 2147483648) * 8;
    if (at2 + 8 > wide.length) throw new ObjectFault("the index points outside its table of large offsets");
    offsets[index] = wide.readUInt32BE(at2) * 2 ** 32 + wide.readUInt32BE(at2 + 4);
  }
  return offsets;
}
function findName(index, bytes, at2) {
  const { names: names2, fanout, hashBytes } = index;
  const first = bytes[at2];
  let low = first === 0 ? 0 : fanout[first - 1];
  let high = fanout[first] - 1;
  while (low <= high) {
    const middle = low + high >>> 1;
    const order = compareNames(names2, middle * hashBytes, bytes, at2, hashBytes);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
function compareNames(a, atA, b3, atB, hashBytes) {
  for (let offset = 0; offset < hashBytes; offset++) {
    const difference = a[atA + offset] - b3[atB + offset];
    if (difference !== 0) return difference;
  }
  return 0;
}
var MAGIC, FANOUT;
var init_pack_index = __esm({
  "../git/src/objects/pack-index.ts"() {
    "use strict";
    init_object_fault();
    MAGIC = 4285812579;
    FANOUT = 1024;
  }
});

// ../git/src/objects/name-set.ts
function drawPlaces() {
  const places = new Uint32Array(LONGEST_NAME2 * 256);
  for (let byte = 0; byte < LONGEST_NAME2; byte++) places.set(crypto.getRandomValues(new Uint32Array(256)), byte * 256);
  return places;
}
var LONGEST_NAME2, drawn, NameSet, capacityFor;
var init_name_set = __esm({
  "../git/src/objects/name-set.ts"() {
    "use strict";
    init_pack_index();
    LONGEST_NAME2 = 32;
    drawn = null;
    NameSet = class {
      #hashBytes;
      #places;
      /** Number of a name plus one, or 0. */
      #table;
      #names;
      #count = 0;
      constructor(hashBytes, expected = 1024) {
        this.#hashBytes = hashBytes;
        drawn ??= drawPlaces();
        this.#places = drawn;
        const capacity = capacityFor(expected);
        this.#table = new Uint32Array(capacity * 2);
        this.#names = new Uint8Array(capacity * hashBytes);
      }
      get size() {
        return this.#count;
      }
      /** False where the name was there before. */
      add(bytes, at2 = 0) {
        const before = this.#count;
        return this.put(bytes, at2) === before;
      }
      /** Number of the name, which is added where it was not there before: the numbers count from 0 in the order in which names came. */
      put(bytes, at2 = 0) {
        const slot = this.#slot(bytes, at2);
        const known2 = this.#table[slot];
        if (known2 !== 0) return known2 - 1;
        this.#names.set(bytes.subarray(at2, at2 + this.#hashBytes), this.#count * this.#hashBytes);
        this.#table[slot] = ++this.#count;
        if (this.#count * 2 === this.#table.length) this.#grow();
        return this.#count - 1;
      }
      /** Number of the name, or -1. */
      find(bytes, at2 = 0) {
        return this.#table[this.#slot(bytes, at2)] - 1;
      }
      has(bytes, at2 = 0) {
        return this.find(bytes, at2) >= 0;
      }
      /** The name of a number, in hexadecimal. */
      hex(number2) {
        return Buffer.from(this.#names.buffer, this.#names.byteOffset + number2 * this.#hashBytes, this.#hashBytes).toString("hex");
      }
      /** All names, one after the other, in the order in which they came. */
      bytes() {
        return this.#names.subarray(0, this.#count * this.#hashBytes);
      }
      #slot(bytes, at2) {
        const mask = this.#table.length - 1;
        let place = 0;
        for (let byte = 0; byte < this.#hashBytes; byte++) place ^= this.#places[byte * 256 + bytes[at2 + byte]];
        let slot = place & mask;
        for (let known2 = this.#table[slot]; known2 !== 0; known2 = this.#table[slot]) {
          if (compareNames(this.#names, (known2 - 1) * this.#hashBytes, bytes, at2, this.#hashBytes) === 0) return slot;
          slot = slot + 1 & mask;
        }
        return slot;
      }
      #grow() {
        const names2 = new Uint8Array(this.#names.length * 2);
        names2.set(this.#names);
        this.#names = names2;
        this.#table = new Uint32Array(this.#table.length * 2);
        for (let number2 = 0; number2 < this.#count; number2++) this.#table[this.#slot(names2, number2 * this.#hashBytes)] = number2 + 1;
      }
    };
    capacityFor = (expected) => 2 ** Math.ceil(Math.log2(Math.max(1024, expected + 1)));
  }
});

// ../git/src/repository/object-format.ts
var emptyTree, isZero, isFullId;
var init_object_format = __esm({
  "../git/src/repository/object-format.ts"() {
    "use strict";
    emptyTree = {
      sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
    };
    isZero = (oid2) => /^(?:0{40}|0{64})$/.test(oid2);
    isFullId = (name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
  }
});

// ../git/src/commits/tree-parts.ts
var UNKNOWN, EMPTY_TREE, TreeParts, isTree, isEmptyTree, isBlob, blobOf;
var init_tree_parts = __esm({
  "../git/src/commits/tree-parts.ts"() {
    "use strict";
    init_name_set();
    init_pack_index();
    init_tree_differences();
    init_object_format();
    UNKNOWN = 2147483647;
    EMPTY_TREE = UNKNOWN - 1;
    TreeParts = class {
      hashBytes;
      parts;
      treeCount;
      entryCount;
      blobs;
      #names;
      #meanings;
      /** Git knows it without having it. */
      #emptyTree;
      /**
       * @param names all objects of the store
       * @param blobs names in hexadecimal
       */
      constructor(hashBytes, names2, list3, blobs2) {
        this.hashBytes = hashBytes;
        this.#names = names2;
        this.#emptyTree = Buffer.from(emptyTree[hashBytes === 32 ? "sha256" : "sha1"], "hex");
        const parts = [];
        let [firstTree, firstEntry, shift] = [0, 0, 0];
        for (const part2 of list3) {
          parts.push({ ...part2, firstTree, firstEntry, shift });
          firstTree += part2.objects.length;
          firstEntry += part2.differences.links.length;
          shift += part2.absent.length / hashBytes;
        }
        this.parts = parts;
        this.treeCount = firstTree;
        this.entryCount = firstEntry;
        this.#meanings = new Int32Array(names2.size + shift).fill(UNKNOWN);
        this.blobs = new NameSet(hashBytes);
        for (const blob of blobs2) this.blobs.put(Buffer.from(blob, "hex"));
        this.#mean();
      }
      /** What an entry of the part links to: a tree of `isTree`, a blob of `blobOf`, or nothing of interest. */
      meaningOf({ shift }, link) {
        const target = targetOf(link);
        return this.#meanings[target < this.#names.size ? target : target + shift];
      }
      /** Number of a tree by its binary name; `isTree` and `isEmptyTree` tell whether it is one. */
      find(names2, at2 = 0) {
        const object2 = this.#names.find(names2, at2);
        if (object2 >= 0) return this.#meanings[object2];
        return this.#isEmptyTree(names2, at2) ? EMPTY_TREE : UNKNOWN;
      }
      #mean() {
        const empty = this.#names.find(this.#emptyTree);
        if (empty >= 0) this.#meanings[empty] = EMPTY_TREE;
        const blobs2 = this.blobs.bytes();
        for (let at2 = 0; at2 < blobs2.length; at2 += this.hashBytes) {
          const object2 = this.#names.find(blobs2, at2);
          if (object2 >= 0) this.#meanings[object2] = ~(at2 / this.hashBytes);
        }
        for (const { objects, absent: absent3, firstTree, shift } of this.parts) {
          for (const [tree, object2] of objects.entries()) this.#meanings[object2] = firstTree + tree;
          for (let at2 = 0; at2 < absent3.length; at2 += this.hashBytes) {
            const blob = this.blobs.find(absent3, at2);
            const target = this.#names.size + shift + at2 / this.hashBytes;
            if (blob >= 0) this.#meanings[target] = ~blob;
            else if (this.#isEmptyTree(absent3, at2)) this.#meanings[target] = EMPTY_TREE;
          }
        }
      }
      #isEmptyTree(names2, at2) {
        return compareNames(names2, at2, this.#emptyTree, 0, this.hashBytes) === 0;
      }
    };
    isTree = (meaning) => meaning >= 0 && meaning < EMPTY_TREE;
    isEmptyTree = (meaning) => meaning === EMPTY_TREE;
    isBlob = (meaning) => meaning < 0;
    blobOf = (meaning) => ~meaning;
  }
});

// ../git/src/commits/leading-entries.ts
function leadingEntries(all, most = MOST) {
  const folders = foldersByTree(all);
  return folders && new Search(all, folders, most).run();
}
function foldersByTree(all) {
  const starts = new Uint32Array(all.treeCount + 2);
  for (const part2 of all.parts) {
    for (const link of part2.differences.links) {
      if (kindOfLink(link) !== FOLDER) continue;
      const meaning = all.meaningOf(part2, link);
      if (isTree(meaning)) starts[meaning + 2]++;
      else if (!isEmptyTree(meaning)) return null;
    }
  }
  for (let at2 = 2; at2 < starts.length; at2++) starts[at2] += starts[at2 - 1];
  const entries = new Uint32Array(starts[starts.length - 1]);
  const trees = new Uint32Array(entries.length);
  for (const part2 of all.parts) {
    const { links, addedEnds } = part2.differences;
    let entry = 0;
    for (let tree = 0; tree < addedEnds.length; tree++) {
      for (; entry < addedEnds[tree]; entry++) {
        const meaning = kindOfLink(links[entry]) === FOLDER ? all.meaningOf(part2, links[entry]) : -1;
        if (!isTree(meaning)) continue;
        const to2 = starts[meaning + 1]++;
        entries[to2] = part2.firstEntry + entry;
        trees[to2] = part2.firstTree + tree;
      }
    }
  }
  return { starts: starts.subarray(0, all.treeCount + 1), entries, trees };
}
function isDropped({ dropped: dropped2, droppedEnds }, tree, entry) {
  const from = tree === 0 ? 0 : droppedEnds[tree - 1];
  const last2 = lastUpTo(dropped2, from, droppedEnds[tree], entry);
  return last2 >= from && dropped2[last2] === entry;
}
var MOST, Search;
var init_leading_entries = __esm({
  "../git/src/commits/leading-entries.ts"() {
    "use strict";
    init_ascending();
    init_tree_differences();
    init_tree_parts();
    MOST = 32e6;
    Search = class {
      #all;
      #folders;
      #most;
      #holds;
      #leads;
      /** Per tree the first one that differs from it, and the next one that differs from the same, plus one; or 0. */
      #first;
      #next;
      /** Trees that were found to hold something; whose folders lead there is still to be asked. */
      #pending = [];
      /** Trees that have the entry at hand; what differs from them is still to be asked. */
      #having = [];
      #count = 0;
      constructor(all, folders, most) {
        this.#all = all;
        this.#folders = folders;
        this.#most = most;
        this.#holds = new Uint8Array(all.treeCount);
        this.#leads = new Uint8Array(all.entryCount);
        this.#first = new Uint32Array(all.treeCount);
        this.#next = new Uint32Array(all.treeCount);
        for (const { differences, firstTree } of all.parts) {
          const { bases } = differences;
          for (let tree = bases.length - 1; tree >= 0; tree--) {
            if (bases[tree] === 0) continue;
            const base = firstTree + bases[tree] - 1;
            this.#next[firstTree + tree] = this.#first[base];
            this.#first[base] = firstTree + tree + 1;
          }
        }
      }
      run() {
        const { starts, entries, trees } = this.#folders;
        for (const part2 of this.#all.parts) {
          const { links, addedEnds } = part2.differences;
          let entry = 0;
          for (let tree = 0; tree < addedEnds.length; tree++) {
            for (; entry < addedEnds[tree]; entry++)
              if (kindOfLink(links[entry]) !== FOLDER && isBlob(this.#all.meaningOf(part2, links[entry])))
                this.#lead(part2, part2.firstEntry + entry, part2.firstTree + tree);
          }
        }
        for (let tree = this.#pending.pop(); tree !== void 0 && this.#count <= this.#most; tree = this.#pending.pop())
          for (let at2 = starts[tree]; at2 < starts[tree + 1]; at2++) this.#lead(this.#partOf(trees[at2]), entries[at2], trees[at2]);
        return this.#count > this.#most ? null : { holds: this.#holds, leads: this.#leads, count: this.#count };
      }
      #partOf(tree) {
        const { parts } = this.#all;
        let part2 = parts.length - 1;
        while (parts[part2].firstTree > tree) part2--;
        return parts[part2];
      }
      /** The entry leads to a blob, in all trees that have it: the one in which it is new, and what took it over from there. */
      #lead({ differences, firstTree, firstEntry }, entry, first) {
        const having = this.#having;
        this.#leads[entry] = 1;
        having.length = 0;
        having.push(first);
        for (let tree = having.pop(); tree !== void 0 && this.#count <= this.#most; tree = having.pop()) {
          this.#count++;
          if (this.#holds[tree] === 0) this.#pending.push(tree);
          this.#holds[tree] = 1;
          for (let other = this.#first[tree]; other !== 0; other = this.#next[other - 1])
            if (!isDropped(differences, other - 1 - firstTree, entry - firstEntry)) having.push(other - 1);
        }
      }
    };
  }
});

// ../git/src/commits/held-trees.ts
var HeldTrees;
var init_held_trees = __esm({
  "../git/src/commits/held-trees.ts"() {
    "use strict";
    init_tree_differences();
    init_held_words();
    init_leading_entries();
    init_tree_parts();
    HeldTrees = class _HeldTrees {
      /** The entries of a tree are `entries[starts[tree]]` to `entries[starts[tree + 1] - 1]`, in git's order. */
      starts;
      entries;
      /** Per entry its name, and as a link the number of its tree or blob. Equal entries of two trees may have two numbers. */
      names;
      links;
      #all;
      #words;
      constructor(all, { holds, leads, count: count2 }) {
        this.#all = all;
        this.#words = new HeldWords(all, leads);
        this.names = this.#words.names;
        const numbers = new Uint32Array(all.entryCount);
        this.links = new Uint32Array(this.names.length);
        let number2 = 0;
        for (const part2 of all.parts) {
          const { links } = part2.differences;
          for (let entry = 0; entry < links.length; entry++) {
            if (leads[part2.firstEntry + entry] === 0) continue;
            const kind = kindOfLink(links[entry]);
            const meaning = all.meaningOf(part2, links[entry]);
            this.links[number2++] = linkTo(kind === FOLDER ? meaning : blobOf(meaning), kind);
            numbers[part2.firstEntry + entry] = number2;
          }
        }
        this.starts = new Uint32Array(all.treeCount + 1);
        this.entries = new Uint32Array(count2);
        const end = all.parts.reduce((to2, part2) => this.#fill(part2, holds, numbers, to2), 0);
        this.starts[all.treeCount] = end;
      }
      /**
       * Null where a folder's tree, or one of the roots, is not in the store, or where there are too many trees.
       *
       * @param roots binary names, one after the other
       */
      static of(all, roots) {
        for (let at2 = 0; at2 < roots.length; at2 += all.hashBytes) {
          const root = all.find(roots, at2);
          if (!isTree(root) && !isEmptyTree(root)) return null;
        }
        const leading = leadingEntries(all);
        return leading && new _HeldTrees(all, leading);
      }
      /** Names are below. */
      get wordCount() {
        return this.#words.count;
      }
      /** Number of a tree by its binary name; -1 for one in which nothing is held. */
      find(names2, at2 = 0) {
        const tree = this.#all.find(names2, at2);
        return isTree(tree) && this.starts[tree] !== this.starts[tree + 1] ? tree : -1;
      }
      /** The blob that a link is to, in hexadecimal. */
      blobOf(link) {
        return this.#all.blobs.hex(targetOf(link));
      }
      /** Names of entries, the outermost first, as one path. */
      path(names2) {
        return this.#words.path(names2);
      }
      /** Blobs that lie anywhere below the trees, in hexadecimal. Entries of submodules name no blobs, whatever their id. */
      blobsBelow(trees) {
        const seen2 = new Uint8Array(this.starts.length);
        const blobs2 = /* @__PURE__ */ new Set();
        const pending = [];
        const meet = (tree) => {
          if (tree < 0 || seen2[tree] !== 0) return;
          seen2[tree] = 1;
          pending.push(tree);
        };
        for (const tree of trees) meet(tree);
        for (let tree = pending.pop(); tree !== void 0; tree = pending.pop()) {
          for (let at2 = this.starts[tree]; at2 < this.starts[tree + 1]; at2++) {
            const link = this.links[this.entries[at2]];
            if (kindOfLink(link) === FOLDER) meet(targetOf(link));
            else if (kindOfLink(link) !== GITLINK) blobs2.add(targetOf(link));
          }
        }
        return new Set([...blobs2].map((blob) => this.#all.blobs.hex(blob)));
      }
      /** Puts the trees of a part behind each other from `to` on: what they take over from their bases, and what is new. Gives the end. */
      #fill({ differences, firstTree, firstEntry }, holds, numbers, to2) {
        const { bases, addedEnds, droppedEnds, dropped: dropped2 } = differences;
        const { starts, entries, names: names2 } = this;
        const gone = new Uint32Array(names2.length);
        let end = to2;
        for (let tree = 0; tree < bases.length; tree++) {
          starts[firstTree + tree] = end;
          if (holds[firstTree + tree] === 0) continue;
          for (let at2 = tree === 0 ? 0 : droppedEnds[tree - 1]; at2 < droppedEnds[tree]; at2++) {
            const number2 = numbers[firstEntry + dropped2[at2]];
            if (number2 !== 0) gone[number2 - 1] = tree + 1;
          }
          const base = firstTree + bases[tree] - 1;
          let old = bases[tree] === 0 ? 0 : starts[base];
          const oldEnd = bases[tree] === 0 ? 0 : starts[base + 1];
          const takeUpTo = (name) => {
            for (; old < oldEnd && names2[entries[old]] < name; old++) if (gone[entries[old]] !== tree + 1) entries[end++] = entries[old];
          };
          for (let at2 = tree === 0 ? 0 : addedEnds[tree - 1]; at2 < addedEnds[tree]; at2++) {
            const number2 = numbers[firstEntry + at2];
            if (number2 === 0) continue;
            takeUpTo(names2[number2 - 1]);
            entries[end++] = number2 - 1;
          }
          takeUpTo(Number.POSITIVE_INFINITY);
        }
        return end;
      }
    };
  }
});

// ../git/src/commits/history-graph.ts
var HistoryGraph;
var init_history_graph = __esm({
  "../git/src/commits/history-graph.ts"() {
    "use strict";
    init_name_set();
    HistoryGraph = class _HistoryGraph {
      hashBytes;
      /** The numbers of all that follows. */
      commits;
      dates;
      /** Binary names of the trees. */
      trees;
      /** The parents of `commit` are `parents[starts[commit]]` to `parents[starts[commit + 1] - 1]`. */
      starts;
      parents;
      constructor(hashBytes, parts, count2) {
        this.hashBytes = hashBytes;
        this.commits = new NameSet(hashBytes, count2);
        for (const { commits } of parts) for (let at2 = 0; at2 < commits.length; at2 += hashBytes) this.commits.put(commits, at2);
        this.dates = new Float64Array(count2);
        this.trees = new Uint8Array(count2 * hashBytes);
        this.starts = new Uint32Array(count2 + 1);
        this.parents = new Uint32Array(parts.reduce((sum, { names: names2 }) => sum + names2.length, 0) / hashBytes - count2);
      }
      /** Null where a commit has a parent that is not among them. */
      static of(hashBytes, parts) {
        const count2 = parts.reduce((sum, { dates }) => sum + dates.length, 0);
        const graph = new _HistoryGraph(hashBytes, parts, count2);
        return graph.commits.size === count2 && graph.#fill(parts) ? graph : null;
      }
      get count() {
        return this.dates.length;
      }
      /** Number of a name in hexadecimal, or -1. */
      find(commit) {
        const name = Buffer.from(commit, "hex");
        return name.length === this.hashBytes ? this.commits.find(name) : -1;
      }
      parentsOf(commit) {
        return this.parents.subarray(this.starts[commit], this.starts[commit + 1]);
      }
      /** 1 for every commit that one of the tips is or descends from. */
      reachedFrom(tips2) {
        const reached = new Uint8Array(this.count);
        const pending = [];
        const meet = (commit) => {
          if (reached[commit] !== 0) return;
          reached[commit] = 1;
          pending.push(commit);
        };
        for (const tip of tips2) meet(tip);
        for (let commit = pending.pop(); commit !== void 0; commit = pending.pop())
          for (let at2 = this.starts[commit]; at2 < this.starts[commit + 1]; at2++) meet(this.parents[at2]);
        return reached;
      }
      #fill(parts) {
        let commit = 0;
        let parent = 0;
        for (const { dates, parents, names: names2 } of parts) {
          let at2 = 0;
          for (let row2 = 0; row2 < dates.length; row2++) {
            this.dates[commit] = dates[row2];
            this.trees.set(names2.subarray(at2, at2 + this.hashBytes), commit * this.hashBytes);
            at2 += this.hashBytes;
            this.starts[commit++] = parent;
            for (let left2 = parents[row2]; left2 > 0; left2--, at2 += this.hashBytes) {
              const number2 = this.commits.find(names2, at2);
              if (number2 < 0) return false;
              this.parents[parent++] = number2;
            }
          }
        }
        this.starts[commit] = parent;
        return true;
      }
    };
  }
});

// ../git/src/commits/date-order.ts
function dateOrder(graph, tips2) {
  const { starts, parents, dates } = graph;
  const reached = graph.reachedFrom(tips2);
  const children = new Uint32Array(graph.count);
  let count2 = 0;
  for (let commit = 0; commit < graph.count; commit++) {
    if (reached[commit] === 0) continue;
    count2++;
    for (let at2 = starts[commit]; at2 < starts[commit + 1]; at2++) children[parents[at2]]++;
  }
  const queue = new LatestFirst(dates);
  for (const tip of new Set(tips2)) if (children[tip] === 0) queue.put(tip);
  const order = new Uint32Array(count2);
  for (let commit = queue.take(); commit >= 0; commit = queue.take()) {
    order[--count2] = commit;
    for (let at2 = starts[commit]; at2 < starts[commit + 1]; at2++) if (--children[parents[at2]] === 0) queue.put(parents[at2]);
  }
  return order;
}
var LatestFirst;
var init_date_order = __esm({
  "../git/src/commits/date-order.ts"() {
    "use strict";
    LatestFirst = class {
      #dates;
      #heap = [];
      #turns = [];
      #turn = 0;
      constructor(dates) {
        this.#dates = dates;
      }
      put(commit) {
        let at2 = this.#heap.length;
        const turn = this.#turn++;
        while (at2 > 0) {
          const above = at2 - 1 >> 1;
          if (!this.#isBefore(commit, turn, above)) break;
          this.#move(above, at2);
          at2 = above;
        }
        this.#heap[at2] = commit;
        this.#turns[at2] = turn;
      }
      /** -1 where nothing is left. */
      take() {
        if (this.#heap.length === 0) return -1;
        const first = this.#heap[0];
        const commit = this.#heap.pop();
        const turn = this.#turns.pop();
        const { length } = this.#heap;
        if (length === 0) return first;
        let at2 = 0;
        for (let below = 1; below < length; below = at2 * 2 + 1) {
          if (below + 1 < length && this.#isBefore(this.#heap[below + 1], this.#turns[below + 1], below)) below++;
          if (this.#isBefore(commit, turn, below)) break;
          this.#move(below, at2);
          at2 = below;
        }
        this.#heap[at2] = commit;
        this.#turns[at2] = turn;
        return first;
      }
      #isBefore(commit, turn, at2) {
        const difference = this.#dates[commit] - this.#dates[this.#heap[at2]];
        return difference !== 0 ? difference > 0 : turn < this.#turns[at2];
      }
      #move(from, to2) {
        this.#heap[to2] = this.#heap[from];
        this.#turns[to2] = this.#turns[from];
      }
    };
  }
});

// ../git/src/commits/history-order.ts
function historyOrder(graph, byRefs, byAny) {
  const order = new Uint32Array(graph.count);
  const told = new Uint8Array(graph.count);
  let count2 = 0;
  const add = (commit) => {
    if (told[commit] !== 0) return;
    told[commit] = 1;
    order[count2++] = commit;
  };
  for (const commit of dateOrder(graph, byRefs)) add(commit);
  const ofRefs = count2;
  if (byAny.some((tip) => told[tip] === 0)) for (const commit of dateOrder(graph, byAny)) add(commit);
  const ofAny = count2;
  for (const commit of unreached(graph, told)) add(graph.find(commit));
  return { order, byRefs: ofRefs, byAny: ofAny };
}
function unreached(graph, told) {
  const names2 = [];
  for (let commit = 0; commit < graph.count; commit++) if (told[commit] === 0) names2.push(graph.commits.hex(commit));
  const among = new CommitGraph();
  for (const name of names2.sort())
    among.add(
      name,
      Array.from(graph.parentsOf(graph.find(name)), (parent) => graph.commits.hex(parent))
    );
  return among.ancestorsFirst();
}
var init_history_order = __esm({
  "../git/src/commits/history-order.ts"() {
    "use strict";
    init_commit_graph();
    init_date_order();
  }
});

// ../git/src/repository/refs.ts
async function askRefs(place, prefixes = []) {
  return (await runGit(place, ["for-each-ref", "--format=%(objectname) %(refname)", ...prefixes])).stdout;
}
async function listPeeledRefs(place) {
  const refs = /* @__PURE__ */ new Map();
  const { stdout } = await runGit(place, ["show-ref", "--dereference"], { accept: [1] });
  for (const { name, oid: oid2 } of readRefs(stdout)) refs.set(name.replace(/\^\{\}$/, ""), oid2);
  return Array.from(refs, ([name, oid2]) => ({ name, oid: oid2 }));
}
var listRefs, readRefs;
var init_refs = __esm({
  "../git/src/repository/refs.ts"() {
    "use strict";
    init_run();
    listRefs = async (place, ...prefixes) => readRefs(await askRefs(place, prefixes));
    readRefs = (text5) => text5.toString("utf8").split("\n").filter(Boolean).map((line) => {
      const space = line.indexOf(" ");
      return { oid: line.slice(0, space), name: line.slice(space + 1) };
    });
  }
});

// ../git/src/commits/holders.ts
async function heldByTree(place, commit, blobs2) {
  const held = /* @__PURE__ */ new Set();
  for await (const record of splitRecords(streamGit(place, ["ls-tree", "-r", "-z", "--full-tree", commit]), 0)) {
    const oid2 = record.toString("latin1", 0, record.indexOf(9)).split(" ")[2];
    if (blobs2.has(oid2)) held.add(oid2);
  }
  return held;
}
async function refsContaining(place, commits) {
  const own = new Map(commits.map((commit, index) => [commit, 1n << BigInt(index)]));
  const holds = /* @__PURE__ */ new Map();
  for await (const [commit, ...parents] of ancestryOf(place)) {
    let held = own.get(commit) ?? 0n;
    for (const parent of parents) held |= holds.get(parent) ?? 0n;
    if (held !== 0n) holds.set(commit, held);
  }
  const refs = new Map(commits.map((commit) => [commit, []]));
  for (const { oid: oid2, name } of await listPeeledRefs(place)) {
    const held = holds.get(oid2) ?? 0n;
    if (held !== 0n) {
      for (const [commit, bit] of own) if (held & bit) refs.get(commit).push(name);
    }
  }
  return refs;
}
function refsHolding(graph, order, refs, commits) {
  const held = new Map(commits.map((commit) => [commit, []]));
  const tips2 = refs.map(({ oid: oid2 }) => graph.find(oid2));
  for (let first = 0; first < commits.length; first += WORD_BITS) {
    const some = commits.slice(first, first + WORD_BITS);
    const bits2 = new Uint32Array(graph.count);
    for (const [bit, commit] of some.entries()) if (graph.find(commit) >= 0) bits2[graph.find(commit)] |= 1 << bit;
    for (const commit of order)
      for (let at2 = graph.starts[commit]; at2 < graph.starts[commit + 1]; at2++) bits2[commit] |= bits2[graph.parents[at2]];
    for (const [index, tip] of tips2.entries()) {
      if (tip < 0 || bits2[tip] === 0) continue;
      for (const [bit, commit] of some.entries()) if (bits2[tip] >>> bit & 1) held.get(commit).push(refs[index].name);
    }
  }
  return held;
}
async function* ancestryOf(place) {
  const walk2 = streamGit(place, ["rev-list", "--all", "--topo-order", "--reverse", "--parents"]);
  for await (const record of splitRecords(walk2, 10)) yield record.toString("latin1").split(" ");
}
var WORD_BITS;
var init_holders = __esm({
  "../git/src/commits/holders.ts"() {
    "use strict";
    init_run();
    init_split();
    init_refs();
    WORD_BITS = 32;
  }
});

// ../git/src/repository/raw-diff.ts
async function* parseRawDiff(records) {
  let meta = null;
  let source = null;
  for await (const record of records) {
    if (meta === null) {
      const text5 = record.toString("latin1").replace(/^\n+/, "");
      meta = metaPattern.exec(text5);
      if (meta === null && text5 !== "") yield { header: text5 };
      continue;
    }
    const [, oldMode, newMode, oldOid, newOid, status] = meta;
    if ((status === "R" || status === "C") && source === null) {
      source = record;
      continue;
    }
    yield { change: { status, oldMode, newMode, oldOid, newOid, path: record, source } };
    meta = null;
    source = null;
  }
}
var metaPattern, isGitlink;
var init_raw_diff = __esm({
  "../git/src/repository/raw-diff.ts"() {
    "use strict";
    metaPattern = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
    isGitlink = (mode) => mode === "160000";
  }
});

// ../git/src/commits/introductions.ts
async function* introductions(place, commits, wants) {
  for (let next = 0; next < commits.length; ) {
    const walk2 = { commit: "", seen: 0, parents: 0 };
    const rest = next === 0 ? commits : commits.slice(next);
    try {
      yield* compare(place, rest, next, wants, walk2);
      return;
    } catch (error) {
      if (!(error instanceof GitError) || !error.isIncomplete) throw error;
    }
    const told = rest.indexOf(walk2.commit);
    const culprit = told !== -1 && walk2.seen < walk2.parents ? told : told + 1;
    if (culprit >= rest.length) return;
    yield* everythingIn(place, rest[culprit], next + culprit, wants);
    next += culprit + 1;
  }
}
async function* compare(place, commits, firstOrder, wants, walk2) {
  const orders = new Map(commits.map((commit, index) => [commit, firstOrder + index]));
  const lines2 = commits.map((commit) => `${commit}
`);
  let parents = [];
  let kept = [];
  const args = ["diff-tree", "--stdin", "--always", ...format, "--format=%H %P"];
  for await (const record of parseRawDiff(splitRecords(streamGit(place, args, lines2), 0))) {
    if ("change" in record) {
      if (wants(record.change)) kept.push(record.change);
      continue;
    }
    const [next, ...itsParents] = record.header.trimEnd().split(" ");
    if (next === walk2.commit) {
      walk2.seen++;
      continue;
    }
    yield* introducedBy(walk2.commit, orders.get(walk2.commit) ?? 0, parents, kept);
    Object.assign(walk2, { commit: next, seen: 1, parents: itsParents.length });
    parents = itsParents;
    kept = [];
  }
  yield* introducedBy(walk2.commit, orders.get(walk2.commit) ?? 0, parents, kept);
}
async function* everythingIn(place, commit, order, wants) {
  const held = [];
  const args = ["diff-tree", ...format, emptyTree[commit.length === 64 ? "sha256" : "sha1"], commit, "--"];
  try {
    for await (const record of parseRawDiff(splitRecords(streamGit(place, args), 0)))
      if ("change" in record && wants(record.change)) held.push(record.change);
  } catch (error) {
    if (!(error instanceof GitError) || !error.isIncomplete) throw error;
  }
  yield* introducedBy(commit, order, [], held);
}
function* introducedBy(commit, order, parents, changes) {
  const byPath = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const key = change.path.toString("latin1");
    byPath.set(key, [...byPath.get(key) ?? [], change]);
  }
  for (const listed of byPath.values()) {
    if (listed.length < parents.length) continue;
    const { path, newMode, newOid } = listed[0];
    yield {
      commit,
      order,
      path,
      mode: newMode,
      oid: newOid,
      before: listed.map((change) => change.status === "A" ? null : change.oldOid),
      parents
    };
  }
}
var format;
var init_introductions = __esm({
  "../git/src/commits/introductions.ts"() {
    "use strict";
    init_git_error();
    init_run();
    init_split();
    init_object_format();
    init_raw_diff();
    format = ["-r", "-m", "--root", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-relative"];
  }
});

// ../git/src/commits/list-objects.ts
async function* listObjects(place, revisions, options = []) {
  const args = ["rev-list", "--objects", "--missing=print", "--stdin", ...options];
  const input = revisions.map((revision) => `${revision}
`);
  for await (const record of splitRecords(streamGit(place, args, input), 10)) {
    const line = record.toString("utf8");
    if (line.startsWith("?")) yield { missing: line.slice(1).split(" ")[0] };
    else {
      const space = line.indexOf(" ");
      yield space === -1 ? { oid: line, path: null } : { oid: line.slice(0, space), path: line.slice(space + 1) || null };
    }
  }
}
async function* presentObjects(place, onWarning) {
  const aboutTheStore = (words4) => {
    const lines2 = words4.split("\n").filter((line) => line !== "" && !/promisor|lazy fetching|unable to unpack|inflate:|loose object/.test(line));
    if (lines2.length > 0) onWarning?.([...new Set(lines2)].join("; "));
  };
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)", "--batch-all-objects", "--unordered", "--buffer"];
  for await (const record of splitRecords(streamGit(place, args, [], aboutTheStore), 10)) {
    const [oid2, type, size] = record.toString("latin1").split(" ");
    yield { oid: oid2, type: type === "missing" ? null : type, size: Number(size ?? 0) };
  }
}
async function listCommits(place, revisions, options = []) {
  const commits = [];
  const input = revisions.map((revision) => `${revision}
`);
  const args = ["rev-list", "--date-order", "--reverse", "--stdin", ...options];
  for await (const record of splitRecords(streamGit(place, args, input), 10)) commits.push(record.toString("latin1"));
  return commits;
}
var init_list_objects = __esm({
  "../git/src/commits/list-objects.ts"() {
    "use strict";
    init_run();
    init_split();
  }
});

// ../git/src/commits/new-lines.ts
async function newLines(place, oldOid, newOid) {
  if (oldOid === newOid) return [];
  const { stdout, code } = await runGit(place, [...comparison, oldOid, newOid, "--"], { accept: [128] });
  if (code !== 0) return null;
  const hunks = [...stdout.toString("latin1").matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)];
  if (hunks.length === 0) return /^Binary files /m.test(stdout.toString("latin1")) ? null : [];
  return hunks.map((hunk) => {
    const count2 = hunk[2] === void 0 ? 1 : Number(hunk[2]);
    const start3 = count2 === 0 ? Number(hunk[1]) : Number(hunk[1]) - 1;
    return { start: start3, end: start3 + count2 };
  });
}
function touchedLines(bytes, start3, end) {
  let first = 0;
  for (let at2 = bytes.indexOf(10); at2 !== -1 && at2 < start3; at2 = bytes.indexOf(10, at2 + 1)) first++;
  let last2 = first;
  for (let at2 = bytes.indexOf(10, start3); at2 !== -1 && at2 < end - 1; at2 = bytes.indexOf(10, at2 + 1)) last2++;
  return { start: first, end: last2 + 1 };
}
var comparison;
var init_new_lines = __esm({
  "../git/src/commits/new-lines.ts"() {
    "use strict";
    init_run();
    comparison = [
      "diff",
      "-U0",
      "--inter-hunk-context=0",
      "--ignore-space-at-eol",
      "--text",
      "--no-ext-diff",
      "--no-textconv",
      "--no-color",
      "--no-renames"
    ];
  }
});

// ../git/src/repository/stored-file.ts
import { closeSync as closeSync2, fstatSync as fstatSync2, mkdtempSync, openSync as openSync2, readSync as readSync2, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
var HELD_BYTES, StoredFile, Spool;
var init_stored_file = __esm({
  "../git/src/repository/stored-file.ts"() {
    "use strict";
    HELD_BYTES = 16 * 1024 * 1024;
    StoredFile = class {
      length;
      #fd;
      #held = Buffer.alloc(0);
      /** Takes the open file over. `length` bytes of it are the content. */
      constructor(fd, length = fstatSync2(fd).size) {
        this.#fd = fd;
        this.length = length;
      }
      /**
       * The bytes from `start` to `end`, overwritten by the next reading.
       *
       * @throws where the file became shorter or cannot be read
       */
      read(start3, end) {
        const size = end - start3;
        if (this.#held.length < size) this.#held = Buffer.allocUnsafeSlow(size);
        for (let filled = 0; filled < size; ) {
          const read3 = readSync2(this.#fd, this.#held, filled, size - filled, start3 + filled);
          if (read3 === 0) throw new Error("the file became shorter while it was read");
          filled += read3;
        }
        return this.#held.subarray(0, size);
      }
      close() {
        closeSync2(this.#fd);
      }
    };
    Spool = class {
      #fd;
      #length = 0;
      /** @throws where no temporary file can be made */
      constructor() {
        const folder = mkdtempSync(join(tmpdir(), "hodlguard-"));
        try {
          this.#fd = openSync2(join(folder, "content"), "wx+", 384);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }
      /** Tells how many bytes it holds now. @throws where the disk is full */
      write(bytes) {
        for (let at2 = 0; at2 < bytes.length; ) {
          const written = writeSync(this.#fd, bytes, at2, bytes.length - at2, this.#length);
          at2 += written;
          this.#length += written;
        }
        return this.#length;
      }
      /** What was written; whoever takes it closes it in place of this. */
      stored() {
        return new StoredFile(this.#fd, this.#length);
      }
      close() {
        closeSync2(this.#fd);
      }
    };
  }
});

// ../git/src/repository/incoming.ts
function attempt(act) {
  try {
    return act();
  } catch {
    return null;
  }
}
var Incoming;
var init_incoming = __esm({
  "../git/src/repository/incoming.ts"() {
    "use strict";
    init_stored_file();
    Incoming = class {
      #oid;
      #type;
      #size;
      #bytes;
      #spool;
      #filled = 0;
      constructor(oid2, type, size, isStored) {
        this.#oid = oid2;
        this.#type = type;
        this.#size = size;
        this.#bytes = isStored ? null : Buffer.allocUnsafe(size);
        this.#spool = isStored ? attempt(() => new Spool()) : null;
      }
      get isWhole() {
        return this.#filled === this.#size;
      }
      /** Takes what belongs to the object and tells how many bytes that were. */
      take(chunk) {
        const part2 = chunk.subarray(0, this.#size - this.#filled);
        this.#bytes?.set(part2, this.#filled);
        if (this.#spool !== null && attempt(() => this.#spool.write(part2)) === null) this.giveUp();
        this.#filled += part2.length;
        return part2.length;
      }
      /** The whole object, or that it could not be stored. */
      object(name) {
        const found = { name, oid: this.#oid, type: this.#type };
        if (this.#bytes !== null) return { ...found, bytes: this.#bytes };
        if (this.#spool !== null) return { ...found, bytes: this.#spool.stored() };
        return { name, oid: this.#oid, unread: "no-temporary-space", size: this.#size };
      }
      giveUp() {
        this.#spool?.close();
        this.#spool = null;
      }
    };
  }
});

// ../git/src/repository/read-objects.ts
async function* read(place, names2, limits) {
  for (let next = 0; next < names2.length; ) {
    for await (const object2 of readUntilFailure(place, next === 0 ? names2 : names2.slice(next), limits)) {
      next++;
      try {
        yield object2;
      } finally {
        if ("bytes" in object2 && object2.bytes instanceof StoredFile) object2.bytes.close();
      }
    }
  }
}
async function* readUntilFailure(place, names2, limits) {
  const few = names2.length <= FEW;
  const asksIndex = names2.some((name) => name.startsWith(":"));
  const session = (few ? keptSession(place, asksIndex) : null) ?? startSession(place, few);
  session.knowsIndex ||= asksIndex;
  feed(session.child, lines(names2), !few).catch(() => {
  });
  let answered = 0;
  let whole = false;
  try {
    for await (const object2 of answers(session.child.stdout, names2, limits)) {
      answered++;
      const tooLarge2 = "unread" in object2 && object2.unread === "too-large";
      whole = answered === names2.length && !tooLarge2;
      yield object2;
      if (tooLarge2) return;
    }
  } finally {
    if (whole && few) keep(place, session);
    else session.child.kill();
  }
  if (whole) return;
  const code = await session.end;
  const failure = errorFrom(session.args, code, Buffer.concat(session.stderr).toString("utf8"));
  if (failure.kind !== "missing-object" && failure.kind !== "corrupt-object" && failure.kind !== "failed") throw failure;
  const unread = failure.kind === "missing-object" ? "missing-object" : "corrupt-object";
  yield { name: names2[answered], oid: null, unread, size: null };
}
function startSession(place, few) {
  const args = few ? ["cat-file", "--batch"] : ["cat-file", "--batch", "--buffer"];
  const child = startGit(place, args, settings);
  const end = ended(place, child);
  end.catch(() => {
  });
  const stderr = [];
  child.stderr.on("data", (chunk) => stderr.push(chunk));
  return { child, args, end, stderr, knowsIndex: false };
}
function keptSession(place, asksIndex) {
  const session = idle.get(place);
  if (session === void 0 || asksIndex && session.knowsIndex) return null;
  idle.delete(place);
  if (session.child.exitCode !== null || session.child.killed) return null;
  for (const one of handles(session)) one.ref();
  return session;
}
function keep(place, session) {
  idle.get(place)?.child.kill();
  idle.set(place, session);
  for (const one of handles(session)) one.unref();
}
function* lines(names2) {
  for (const name of names2) yield `${name}
`;
}
async function* answers(stdout, names2, { most, held }) {
  let header = "";
  let object2 = null;
  let index = 0;
  const chunks = stdout.iterator({ destroyOnReturn: false });
  try {
    for await (const chunk of chunks) {
      for (let at2 = 0; at2 < chunk.length; ) {
        if (object2 !== null) {
          at2 += object2.take(chunk.subarray(at2));
          if (!object2.isWhole || at2 === chunk.length) continue;
          at2++;
          const done = object2;
          object2 = null;
          yield done.object(names2[index++]);
          if (index === names2.length) return;
          continue;
        }
        const end = chunk.indexOf(10, at2);
        header += chunk.toString("utf8", at2, end === -1 ? chunk.length : end);
        if (end === -1) break;
        at2 = end + 1;
        const name = names2[index];
        const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(header);
        header = "";
        if (found === null) {
          index++;
          yield { name, oid: null, unread: "missing-object", size: null };
          if (index === names2.length) return;
          continue;
        }
        const size = Number(found[3]);
        if (found[2] === "blob" && size > most) {
          index++;
          yield { name, oid: found[1], unread: "too-large", size };
          continue;
        }
        object2 = new Incoming(found[1], found[2], size, found[2] === "blob" && size > held);
      }
    }
  } finally {
    object2?.giveUp();
  }
}
async function objectHeaders(place, oids) {
  const headers = new Map(oids.map((oid2) => [oid2, null]));
  const input = oids.map((oid2) => `${oid2}
`);
  try {
    for await (const record of splitRecords(streamGit(place, ["cat-file", "--batch-check", "--buffer"], input), 10)) {
      const found = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(record.toString("latin1"));
      if (found) headers.set(found[1], { type: found[2], size: Number(found[3]) });
    }
  } catch (error) {
    if (!(error instanceof GitError) || !error.isIncomplete) throw error;
  }
  return headers;
}
async function resolveNames(place, names2) {
  const ids2 = [];
  const input = names2.map((name) => `${name}
`);
  for await (const record of splitRecords(streamGit(place, ["cat-file", "--batch-check", "--buffer"], input), 10))
    ids2.push(/^([0-9a-f]{40,64}) (?:blob|tree|commit|tag) \d+$/.exec(record.toString("latin1"))?.[1] ?? null);
  return ids2;
}
var readObjects, readContents, FEW, settings, idle, handles;
var init_read_objects = __esm({
  "../git/src/repository/read-objects.ts"() {
    "use strict";
    init_environment();
    init_git_error();
    init_run();
    init_split();
    init_incoming();
    init_stored_file();
    readObjects = (place, names2, maxBytes = Number.POSITIVE_INFINITY) => read(place, names2, { most: maxBytes, held: Number.POSITIVE_INFINITY });
    readContents = (place, names2, maxBytes) => read(place, names2, { most: maxBytes, held: HELD_BYTES });
    FEW = 1e3;
    settings = [...inertSettings, "-c", `core.bigFileThreshold=${HELD_BYTES}`];
    idle = /* @__PURE__ */ new WeakMap();
    handles = ({ child }) => [child, child.stdin, child.stdout, child.stderr];
  }
});

// ../git/src/repository/tree-entries.ts
function* treeEntries(tree, idBytes) {
  for (let at2 = 0; at2 < tree.length; ) {
    const space = tree.indexOf(32, at2);
    const end = tree.indexOf(0, space + 1);
    if (space === -1 || end === -1 || end + 1 + idBytes > tree.length) return;
    const next = end + 1 + idBytes;
    yield { mode: tree.toString("latin1", at2, space), name: tree.subarray(space + 1, end), oid: tree.toString("hex", end + 1, next) };
    at2 = next;
  }
}
var init_tree_entries = __esm({
  "../git/src/repository/tree-entries.ts"() {
    "use strict";
  }
});

// ../git/src/commits/reachable.ts
import { readdirSync, readFileSync } from "node:fs";
import { join as join2 } from "node:path";
async function reachable(repository, keeps = () => true) {
  const reach = { reached: /* @__PURE__ */ new Set(), gaps: /* @__PURE__ */ new Map() };
  try {
    for await (const object2 of listObjects(repository.place, [], ["--all", "--reflog"])) {
      if ("missing" in object2) reach.gaps.set(object2.missing, "missing-object");
      else if (keeps(object2.oid)) reach.reached.add(object2.oid);
    }
    return reach;
  } catch (error) {
    if (!(error instanceof GitError) || !error.isIncomplete) throw error;
    return reachableDespiteDamage(repository, keeps);
  }
}
async function reachableDespiteDamage(repository, keeps) {
  const { place } = repository;
  const gaps = /* @__PURE__ */ new Map();
  const present2 = /* @__PURE__ */ new Map();
  for await (const { oid: oid2, type } of presentObjects(place)) present2.set(oid2, type);
  const seen2 = /* @__PURE__ */ new Set();
  const trees = [];
  const meet = (oid2, pending2) => {
    if (seen2.has(oid2)) return;
    seen2.add(oid2);
    if (!present2.has(oid2)) gaps.set(oid2, "missing-object");
    else if (present2.get(oid2) !== "blob") pending2.push(oid2);
  };
  const links = await linksOf(place, present2, gaps);
  const pending = [];
  for (const tip of await tips(repository)) meet(tip, pending);
  for (let oid2 = pending.pop(); oid2 !== void 0; oid2 = pending.pop()) {
    const next = links.get(oid2);
    if (next === void 0) trees.push(oid2);
    else for (const one of next) meet(one, pending);
  }
  const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
  for (let level = trees; level.length > 0; ) {
    const below = [];
    for await (const object2 of readObjects(place, level)) {
      if ("unread" in object2) gaps.set(object2.name, object2.unread);
      else if (object2.type === "tree") {
        for (const { mode, oid: oid2 } of treeEntries(object2.bytes, idBytes)) if (mode !== "160000") meet(oid2, below);
      }
    }
    level = below;
  }
  return { reached: new Set([...seen2].filter((oid2) => present2.has(oid2) && keeps(oid2))), gaps };
}
async function linksOf(place, present2, gaps) {
  const links = /* @__PURE__ */ new Map();
  const words4 = [...present2].filter(([, type]) => type === "commit" || type === "tag").map(([oid2]) => oid2);
  for await (const object2 of readObjects(place, words4)) {
    if ("unread" in object2) {
      gaps.set(object2.name, object2.unread);
      links.set(object2.name, []);
      continue;
    }
    const end = object2.bytes.indexOf("\n\n");
    const head = object2.bytes.toString("latin1", 0, end === -1 ? void 0 : end);
    links.set(
      object2.oid,
      [...head.matchAll(/^(?:tree|parent|object) ([0-9a-f]{40,64})$/gm)].map((found) => found[1])
    );
  }
  return links;
}
async function tips({ place, commonDir }) {
  const found = /* @__PURE__ */ new Set();
  const { stdout } = await runGit(place, ["for-each-ref", "--format=%(objectname)"]);
  for (const oid2 of stdout.toString("latin1").split("\n")) if (oid2 !== "") found.add(oid2);
  const folders = [commonDir, ...list(join2(commonDir, "worktrees")).map((name) => join2(commonDir, "worktrees", name))];
  for (const folder of folders) {
    const head = text(join2(folder, "HEAD")).trim();
    if (/^[0-9a-f]{40,64}$/.test(head)) found.add(head);
    for (const log of list(join2(folder, "logs"), true)) {
      for (const entry of text(join2(folder, "logs", log)).matchAll(/^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /gm))
        for (const oid2 of [entry[1], entry[2]]) if (!/^0+$/.test(oid2)) found.add(oid2);
    }
  }
  return found;
}
var list, text;
var init_reachable = __esm({
  "../git/src/commits/reachable.ts"() {
    "use strict";
    init_git_error();
    init_run();
    init_read_objects();
    init_tree_entries();
    init_list_objects();
    list = (folder, recursive = false) => {
      try {
        return readdirSync(folder, { recursive, encoding: "utf8" });
      } catch {
        return [];
      }
    };
    text = (file) => {
      try {
        return readFileSync(file, "latin1");
      } catch {
        return "";
      }
    };
  }
});

// ../git/src/commits/rename-source.ts
async function findRenameSource(place, parent, commit, path) {
  const args = ["diff-tree", "-r", "-M", "-l0", "--raw", "-z", "--no-abbrev", "--no-relative", parent, commit, "--"];
  for await (const record of parseRawDiff(splitRecords(streamGit(place, args), 0)))
    if ("change" in record && record.change.status === "R" && record.change.path.equals(path)) return record.change.oldOid;
  return null;
}
var init_rename_source = __esm({
  "../git/src/commits/rename-source.ts"() {
    "use strict";
    init_run();
    init_split();
    init_raw_diff();
  }
});

// ../git/src/commits/staged-changes.ts
import { existsSync, readFileSync as readFileSync2, statSync } from "node:fs";
import { dirname, join as join3, resolve } from "node:path";
async function stagedChanges(place) {
  const compared = [await againstHead(place)];
  for (const parent of await mergedParents(place)) compared.push(await against(place, parent));
  return compared;
}
async function stagedRenames(place, parent) {
  const args = [...comparison2.filter((option) => option !== "--no-renames"), "-M", "-l0", parent, "--"];
  const { stdout } = await runGit(place, args);
  const renames = /* @__PURE__ */ new Map();
  for (const { status, path, source, oldOid } of await changesOf(stdout))
    if (status === "R" && source !== null) renames.set(path.toString("latin1"), { path: source.toString("latin1"), oid: oldOid });
  return renames;
}
async function againstHead(place) {
  try {
    return await against(place, "HEAD");
  } catch (error) {
    if (!(error instanceof GitError) || error.kind !== "unknown-revision") throw error;
    const branch = await runGit(place, ["symbolic-ref", "-q", "HEAD"], { accept: [1, 128] });
    const name = branch.stdout.toString("utf8").trim();
    if (branch.code !== 0 || (await runGit(place, ["show-ref", "-q", "--verify", name], { accept: [1, 128] })).code === 0) throw error;
    const format4 = (await runGit(place, ["rev-parse", "--show-object-format"])).stdout.toString("latin1").trim();
    return against(place, emptyTree[format4]);
  }
}
async function against(place, parent) {
  const { stdout } = await runGit(place, [...comparison2, parent, "--"]);
  return { parent, changes: await changesOf(stdout) };
}
async function changesOf(stdout) {
  const changes = [];
  const once3 = (async function* () {
    yield stdout;
  })();
  for await (const record of parseRawDiff(splitRecords(once3, 0))) if ("change" in record) changes.push(record.change);
  return changes;
}
async function mergedParents(place) {
  const gitDir = nearbyGitDir(place) ?? await askGitDir(place);
  const file = join3(gitDir, "MERGE_HEAD");
  if (existsSync(file)) return readFileSync2(file, "latin1").split("\n").filter(Boolean);
  return Object.keys(place.environment).flatMap((name) => /^GITHEAD_([0-9a-f]{40}|[0-9a-f]{64})$/.exec(name)?.[1] ?? []);
}
function nearbyGitDir(place) {
  const { GIT_DIR: named2, GIT_CEILING_DIRECTORIES: ceiling } = place.environment;
  if (named2 !== void 0 && named2 !== "") return resolve(place.dir, named2);
  if (ceiling !== void 0) return null;
  for (let dir = resolve(place.dir); ; dir = dirname(dir)) {
    const candidate = join3(dir, ".git");
    const kind = statSync(candidate, { throwIfNoEntry: false });
    if (kind?.isDirectory() && existsSync(join3(candidate, "HEAD"))) return candidate;
    if (kind?.isFile()) {
      const found = /^gitdir: (.*?)\n?$/s.exec(readFileSync2(candidate, "utf8"));
      return found ? resolve(dir, found[1]) : null;
    }
    if (dirname(dir) === dir || existsSync(join3(dir, "HEAD"))) return null;
  }
}
var comparison2, askGitDir;
var init_staged_changes = __esm({
  "../git/src/commits/staged-changes.ts"() {
    "use strict";
    init_git_error();
    init_run();
    init_split();
    init_object_format();
    init_raw_diff();
    comparison2 = [
      "diff-index",
      "--cached",
      "--raw",
      "-z",
      "--full-index",
      "--no-abbrev",
      "--no-renames",
      "--ignore-submodules=none",
      "--ita-invisible-in-index"
    ];
    askGitDir = async (place) => (await runGit(place, ["rev-parse", "--absolute-git-dir"])).stdout.toString("utf8").replace(/\n$/, "");
  }
});

// ../git/src/commits/tips.ts
async function askTips(place) {
  const [refs, reflogs] = await Promise.all([ask(place, "--all"), ask(place, "--reflog")]);
  return { refs, reflogs };
}
function readTips({ refs, reflogs }) {
  const byRefs = namesIn(refs);
  return { byRefs, byAny: [.../* @__PURE__ */ new Set([...byRefs, ...namesIn(reflogs)])] };
}
async function ask(place, names2) {
  return (await runGit(place, ["rev-list", "--no-walk=unsorted", "--objects", "--filter=tree:0", names2])).stdout;
}
var namesIn;
var init_tips = __esm({
  "../git/src/commits/tips.ts"() {
    "use strict";
    init_run();
    namesIn = (text5) => text5.toString("latin1").split("\n").filter(Boolean).map((line) => line.split(" ", 1)[0]);
  }
});

// ../../node_modules/.pnpm/@simple-git+args-pathspec@1.0.4/node_modules/@simple-git/args-pathspec/dist/index.mjs
function c(...n) {
  const e = new String(n);
  return t.set(e, n), e;
}
function r(n) {
  return n instanceof String && t.has(n);
}
function o(n) {
  return t.get(n) ?? [];
}
var t;
var init_dist = __esm({
  "../../node_modules/.pnpm/@simple-git+args-pathspec@1.0.4/node_modules/@simple-git/args-pathspec/dist/index.mjs"() {
    t = /* @__PURE__ */ new WeakMap();
  }
});

// ../../node_modules/.pnpm/ms@2.1.3/node_modules/ms/index.js
var require_ms = __commonJS({
  "../../node_modules/.pnpm/ms@2.1.3/node_modules/ms/index.js"(exports, module) {
    var s = 1e3;
    var m2 = s * 60;
    var h3 = m2 * 60;
    var d2 = h3 * 24;
    var w2 = d2 * 7;
    var y2 = d2 * 365.25;
    module.exports = function(val, options) {
      options = options || {};
      var type = typeof val;
      if (type === "string" && val.length > 0) {
        return parse(val);
      } else if (type === "number" && isFinite(val)) {
        return options.long ? fmtLong(val) : fmtShort(val);
      }
      throw new Error(
        "val is not a non-empty string or a valid number. val=" + JSON.stringify(val)
      );
    };
    function parse(str) {
      str = String(str);
      if (str.length > 100) {
        return;
      }
      var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
        str
      );
      if (!match) {
        return;
      }
      var n = parseFloat(match[1]);
      var type = (match[2] || "ms").toLowerCase();
      switch (type) {
        case "years":
        case "year":
        case "yrs":
        case "yr":
        case "y":
          return n * y2;
        case "weeks":
        case "week":
        case "w":
          return n * w2;
        case "days":
        case "day":
        case "d":
          return n * d2;
        case "hours":
        case "hour":
        case "hrs":
        case "hr":
        case "h":
          return n * h3;
        case "minutes":
        case "minute":
        case "mins":
        case "min":
        case "m":
          return n * m2;
        case "seconds":
        case "second":
        case "secs":
        case "sec":
        case "s":
          return n * s;
        case "milliseconds":
        case "millisecond":
        case "msecs":
        case "msec":
        case "ms":
          return n;
        default:
          return void 0;
      }
    }
    function fmtShort(ms2) {
      var msAbs = Math.abs(ms2);
      if (msAbs >= d2) {
        return Math.round(ms2 / d2) + "d";
      }
      if (msAbs >= h3) {
        return Math.round(ms2 / h3) + "h";
      }
      if (msAbs >= m2) {
        return Math.round(ms2 / m2) + "m";
      }
      if (msAbs >= s) {
        return Math.round(ms2 / s) + "s";
      }
      return ms2 + "ms";
    }
    function fmtLong(ms2) {
      var msAbs = Math.abs(ms2);
      if (msAbs >= d2) {
        return plural(ms2, msAbs, d2, "day");
      }
      if (msAbs >= h3) {
        return plural(ms2, msAbs, h3, "hour");
      }
      if (msAbs >= m2) {
        return plural(ms2, msAbs, m2, "minute");
      }
      if (msAbs >= s) {
        return plural(ms2, msAbs, s, "second");
      }
      return ms2 + " ms";
    }
    function plural(ms2, msAbs, n, name) {
      var isPlural = msAbs >= n * 1.5;
      return Math.round(ms2 / n) + " " + name + (isPlural ? "s" : "");
    }
  }
});

// ../../node_modules/.pnpm/debug@4.4.3_supports-color@8.1.1/node_modules/debug/src/common.js
var require_common = __commonJS({
  "../../node_modules/.pnpm/debug@4.4.3_supports-color@8.1.1/node_modules/debug/src/common.js"(exports, module) {
    function setup(env2) {
      createDebug.debug = createDebug;
      createDebug.default = createDebug;
      createDebug.coerce = coerce;
      createDebug.disable = disable;
      createDebug.enable = enable;
      createDebug.enabled = enabled;
      createDebug.humanize = require_ms();
      createDebug.destroy = destroy;
      Object.keys(env2).forEach((key) => {
        createDebug[key] = env2[key];
      });
      createDebug.names = [];
      createDebug.skips = [];
      createDebug.formatters = {};
      function selectColor(namespace) {
        let hash = 0;
        for (let i = 0; i < namespace.length; i++) {
          hash = (hash << 5) - hash + namespace.charCodeAt(i);
          hash |= 0;
        }
        return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
      }
      createDebug.selectColor = selectColor;
      function createDebug(namespace) {
        let prevTime;
        let enableOverride = null;
        let namespacesCache;
        let enabledCache;
        function debug(...args) {
          if (!debug.enabled) {
            return;
          }
          const self = debug;
          const curr = Number(/* @__PURE__ */ new Date());
          const ms2 = curr - (prevTime || curr);
          self.diff = ms2;
          self.prev = prevTime;
          self.curr = curr;
          prevTime = curr;
          args[0] = createDebug.coerce(args[0]);
          if (typeof args[0] !== "string") {
            args.unshift("%O");
          }
          let index = 0;
          args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format4) => {
            if (match === "%%") {
              return "%";
            }
            index++;
            const formatter = createDebug.formatters[format4];
            if (typeof formatter === "function") {
              const val = args[index];
              match = formatter.call(self, val);
              args.splice(index, 1);
              index--;
            }
            return match;
          });
          createDebug.formatArgs.call(self, args);
          const logFn = self.log || createDebug.log;
          logFn.apply(self, args);
        }
        debug.namespace = namespace;
        debug.useColors = createDebug.useColors();
        debug.color = createDebug.selectColor(namespace);
        debug.extend = extend;
        debug.destroy = createDebug.destroy;
        Object.defineProperty(debug, "enabled", {
          enumerable: true,
          configurable: false,
          get: () => {
            if (enableOverride !== null) {
              return enableOverride;
            }
            if (namespacesCache !== createDebug.namespaces) {
              namespacesCache = createDebug.namespaces;
              enabledCache = createDebug.enabled(namespace);
            }
            return enabledCache;
          },
          set: (v2) => {
            enableOverride = v2;
          }
        });
        if (typeof createDebug.init === "function") {
          createDebug.init(debug);
        }
        return debug;
      }
      function extend(namespace, delimiter2) {
        const newDebug = createDebug(this.namespace + (typeof delimiter2 === "undefined" ? ":" : delimiter2) + namespace);
        newDebug.log = this.log;
        return newDebug;
      }
      function enable(namespaces) {
        createDebug.save(namespaces);
        createDebug.namespaces = namespaces;
        createDebug.names = [];
        createDebug.skips = [];
        const split2 = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
        for (const ns2 of split2) {
          if (ns2[0] === "-") {
            createDebug.skips.push(ns2.slice(1));
          } else {
            createDebug.names.push(ns2);
          }
        }
      }
      function matchesTemplate(search, template) {
        let searchIndex = 0;
        let templateIndex = 0;
        let starIndex = -1;
        let matchIndex = 0;
        while (searchIndex < search.length) {
          if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
            if (template[templateIndex] === "*") {
              starIndex = templateIndex;
              matchIndex = searchIndex;
              templateIndex++;
            } else {
              searchIndex++;
              templateIndex++;
            }
          } else if (starIndex !== -1) {
            templateIndex = starIndex + 1;
            matchIndex++;
            searchIndex = matchIndex;
          } else {
            return false;
          }
        }
        while (templateIndex < template.length && template[templateIndex] === "*") {
          templateIndex++;
        }
        return templateIndex === template.length;
      }
      function disable() {
        const namespaces = [
          ...createDebug.names,
          ...createDebug.skips.map((namespace) => "-" + namespace)
        ].join(",");
        createDebug.enable("");
        return namespaces;
      }
      function enabled(name) {
        for (const skip of createDebug.skips) {
          if (matchesTemplate(name, skip)) {
            return false;
          }
        }
        for (const ns2 of createDebug.names) {
          if (matchesTemplate(name, ns2)) {
            return true;
          }
        }
        return false;
      }
      function coerce(val) {
        if (val instanceof Error) {
          return val.stack || val.message;
        }
        return val;
      }
      function destroy() {
        console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
      }
      createDebug.enable(createDebug.load());
      return createDebug;
    }
    module.exports = setup;
  }
});

// ../../node_modules/.pnpm/debug@4.4.3_supports-color@8.1.1/node_modules/debug/src/browser.js
var require_browser = __commonJS({
  "../../node_modules/.pnpm/debug@4.4.3_supports-color@8.1.1/node_modules/debug/src/browser.js"(exports, module) {
    exports.formatArgs = formatArgs;
    exports.save = save;
    exports.load = load;
    exports.useColors = useColors;
    exports.storage = localstorage();
    exports.destroy = /* @__PURE__ */ (() => {
      let warned = false;
      return () => {
        if (!warned) {
          warned = true;
          console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
        }
      };
    })();
    exports.colors = [
      "#0000CC",
      "#0000FF",
      "#0033CC",
      "#0033FF",
      "#0066CC",
      "#0066FF",
      "#0099CC",
      "#0099FF",
      "#00CC00",
      "#00CC33",
      "#00CC66",
      "#00CC99",
      "#00CCCC",
      "#00CCFF",
      "#3300CC",
      "#3300FF",
      "#3333CC",
      "#3333FF",
      "#3366CC",
      "#3366FF",
      "#3399CC",
      "#3399FF",
      "#33CC00",
      "#33CC33",
      "#33CC66",
      "#33CC99",
      "#33CCCC",
      "#33CCFF",
      "#6600CC",
      "#6600FF",
      "#6633CC",
      "#6633FF",
      "#66CC00",
      "#66CC33",
      "#9900CC",
      "#9900FF",
      "#9933CC",
      "#9933FF",
      "#99CC00",
      "#99CC33",
      "#CC0000",
      "#CC0033",
      "#CC0066",
      "#CC0099",
      "#CC00CC",
      "#CC00FF",
      "#CC3300",
      "#CC3333",
      "#CC3366",
      "#CC3399",
      "#CC33CC",
      "#CC33FF",
      "#CC6600",
      "#CC6633",
      "#CC9900",
      "#CC9933",
      "#CCCC00",
      "#CCCC33",
      "#FF0000",
      "#FF0033",
      "#FF0066",
      "#FF0099",
      "#FF00CC",
      "#FF00FF",
      "#FF3300",
      "#FF3333",
      "#FF3366",
      "#FF3399",
      "#FF33CC",
      "#FF33FF",
      "#FF6600",
      "#FF6633",
      "#FF9900",
      "#FF9933",
      "#FFCC00",
      "#FFCC33"
    ];
    function useColors() {
      if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) {
        return true;
      }
      if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) {
        return false;
      }
      let m2;
      return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || // Is firebug? http://stackoverflow.com/a/398120/376773
      typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || // Is firefox >= v31?
      // https://developer.mozilla.org/en-US/docs/Tools/Web_Console#Styling_messages
      typeof navigator !== "undefined" && navigator.userAgent && (m2 = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m2[1], 10) >= 31 || // Double check webkit in userAgent just in case we are in a worker
      typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
    }
    function formatArgs(args) {
      args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
      if (!this.useColors) {
        return;
      }
      const c3 = "color: " + this.color;
      args.splice(1, 0, c3, "color: inherit");
      let index = 0;
      let lastC = 0;
      args[0].replace(/%[a-zA-Z%]/g, (match) => {
        if (match === "%%") {
          return;
        }
        index++;
        if (match === "%c") {
          lastC = index;
        }
      });
      args.splice(lastC, 0, c3);
    }
    exports.log = console.debug || console.log || (() => {
    });
    function save(namespaces) {
      try {
        if (namespaces) {
          exports.storage.setItem("debug", namespaces);
        } else {
          exports.storage.removeItem("debug");
        }
      } catch (error) {
      }
    }
    function load() {
      let r2;
      try {
        r2 = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
      } catch (error) {
      }
      if (!r2 && typeof process !== "undefined" && "env" in process) {
        r2 = process.env.DEBUG;
      }
      return r2;
    }
    function localstorage() {
      try {
        return localStorage;
      } catch (error) {
      }
    }
    module.exports = require_common()(exports);
    var { formatters } = module.exports;
    formatters.j = function(v2) {
      try {
        return JSON.stringify(v2);
      } catch (error) {
        return "[UnexpectedJSONParseError]: " + error.message;
      }
    };
  }
});

// ../../node_modules/.pnpm/has-flag@4.0.0/node_modules/has-flag/index.js
var require_has_flag = __commonJS({
  "../../node_modules/.pnpm/has-flag@4.0.0/node_modules/has-flag/index.js"(exports, module) {
    "use strict";
    module.exports = (flag2, argv = process.argv) => {
      const prefix = flag2.startsWith("-") ? "" : flag2.length === 1 ? "-" : "--";
      const position = argv.indexOf(prefix + flag2);
      const terminatorPosition = argv.indexOf("--");
      return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
    };
  }
});

// ../../node_modules/.pnpm/supports-color@8.1.1/node_modules/supports-color/index.js
var require_supports_color = __commonJS({
  "../../node_modules/.pnpm/supports-color@8.1.1/node_modules/supports-color/index.js"(exports, module) {
    "use strict";
    var os2 = __require("os");
    var tty = __require("tty");
    var hasFlag = require_has_flag();
    var { env: env2 } = process;
    var flagForceColor;
    if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) {
      flagForceColor = 0;
    } else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) {
      flagForceColor = 1;
    }
    function envForceColor() {
      if ("FORCE_COLOR" in env2) {
        if (env2.FORCE_COLOR === "true") {
          return 1;
        }
        if (env2.FORCE_COLOR === "false") {
          return 0;
        }
        return env2.FORCE_COLOR.length === 0 ? 1 : Math.min(Number.parseInt(env2.FORCE_COLOR, 10), 3);
      }
    }
    function translateLevel(level) {
      if (level === 0) {
        return false;
      }
      return {
        level,
        hasBasic: true,
        has256: level >= 2,
        has16m: level >= 3
      };
    }
    function supportsColor(haveStream, { streamIsTTY, sniffFlags = true } = {}) {
      const noFlagForceColor = envForceColor();
      if (noFlagForceColor !== void 0) {
        flagForceColor = noFlagForceColor;
      }
      const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
      if (forceColor === 0) {
        return 0;
      }
      if (sniffFlags) {
        if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) {
          return 3;
        }
        if (hasFlag("color=256")) {
          return 2;
        }
      }
      if (haveStream && !streamIsTTY && forceColor === void 0) {
        return 0;
      }
      const min = forceColor || 0;
      if (env2.TERM === "dumb") {
        return min;
      }
      if (process.platform === "win32") {
        const osRelease = os2.release().split(".");
        if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
          return Number(osRelease[2]) >= 14931 ? 3 : 2;
        }
        return 1;
      }
      if ("CI" in env2) {
        if (["TRAVIS", "CIRCLECI", "APPVEYOR", "GITLAB_CI", "GITHUB_ACTIONS", "BUILDKITE", "DRONE"].some((sign2) => sign2 in env2) || env2.CI_NAME === "codeship") {
          return 1;
        }
        return min;
      }
      if ("TEAMCITY_VERSION" in env2) {
        return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env2.TEAMCITY_VERSION) ? 1 : 0;
      }
      if (env2.COLORTERM === "truecolor") {
        return 3;
      }
      if ("TERM_PROGRAM" in env2) {
        const version2 = Number.parseInt((env2.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
        switch (env2.TERM_PROGRAM) {
          case "iTerm.app":
            return version2 >= 3 ? 3 : 2;
          case "Apple_Terminal":
            return 2;
        }
      }
      if (/-256(color)?$/i.test(env2.TERM)) {
        return 2;
      }
      if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env2.TERM)) {
        return 1;
      }
      if ("COLORTERM" in env2) {
        return 1;
      }
      return min;
    }
    function getSupportLevel(stream, options = {}) {
      const level = supportsColor(stream, {
        streamIsTTY: stream && stream.isTTY,
        ...options
      });
      return translateLevel(level);
    }
    module.exports = {
      supportsColor: getSupportLevel,
      stdout: getSupportLevel({ isTTY: tty.isatty(1) }),
      stderr: getSupportLevel({ isTTY: tty.isatty(2) })
    };
  }
});

// ../../node_modules/.pnpm/debug@4.4.3_supports-color@8.1.1/node_modules/debug/src/node.js
var require_node = __commonJS({
  "../../node_modules/.pnpm/debug@4.4.3_supports-color@8.1.1/node_modules/debug/src/node.js"(exports, module) {
    var tty = __require("tty");
    var util = __require("util");
    exports.init = init;
    exports.log = log;
    exports.formatArgs = formatArgs;
    exports.save = save;
    exports.load = load;
    exports.useColors = useColors;
    exports.destroy = util.deprecate(
      () => {
      },
      "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."
    );
    exports.colors = [6, 2, 3, 4, 5, 1];
    try {
      const supportsColor = require_supports_color();
      if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) {
        exports.colors = [
          20,
          21,
          26,
          27,
          32,
          33,
          38,
          39,
          40,
          41,
          42,
          43,
          44,
          45,
          56,
          57,
          62,
          63,
          68,
          69,
          74,
          75,
          76,
          77,
          78,
          79,
          80,
          81,
          92,
          93,
          98,
          99,
          112,
          113,
          128,
          129,
          134,
          135,
          148,
          149,
          160,
          161,
          162,
          163,
          164,
          165,
          166,
          167,
          168,
          169,
          170,
          171,
          172,
          173,
          178,
          179,
          184,
          185,
          196,
          197,
          198,
          199,
          200,
          201,
          202,
          203,
          204,
          205,
          206,
          207,
          208,
          209,
          214,
          215,
          220,
          221
        ];
      }
    } catch (error) {
    }
    exports.inspectOpts = Object.keys(process.env).filter((key) => {
      return /^debug_/i.test(key);
    }).reduce((obj, key) => {
      const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_3, k2) => {
        return k2.toUpperCase();
      });
      let val = process.env[key];
      if (/^(yes|on|true|enabled)$/i.test(val)) {
        val = true;
      } else if (/^(no|off|false|disabled)$/i.test(val)) {
        val = false;
      } else if (val === "null") {
        val = null;
      } else {
        val = Number(val);
      }
      obj[prop] = val;
      return obj;
    }, {});
    function useColors() {
      return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
    }
    function formatArgs(args) {
      const { namespace: name, useColors: useColors2 } = this;
      if (useColors2) {
        const c3 = this.color;
        const colorCode = "\x1B[3" + (c3 < 8 ? c3 : "8;5;" + c3);
        const prefix = `  ${colorCode};1m${name} \x1B[0m`;
        args[0] = prefix + args[0].split("\n").join("\n" + prefix);
        args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
      } else {
        args[0] = getDate() + name + " " + args[0];
      }
    }
    function getDate() {
      if (exports.inspectOpts.hideDate) {
        return "";
      }
      return (/* @__PURE__ */ new Date()).toISOString() + " ";
    }
    function log(...args) {
      return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
    }
    function save(namespaces) {
      if (namespaces) {
        process.env.DEBUG = namespaces;
      } else {
        delete process.env.DEBUG;
      }
    }
    function load() {
      return process.env.DEBUG;
    }
    function init(debug) {
      debug.inspectOpts = {};
      const keys = Object.keys(exports.inspectOpts);
      for (let i = 0; i < keys.length; i++) {
        debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
      }
    }
    module.exports = require_common()(exports);
    var { formatters } = module.exports;
    formatters.o = function(v2) {
      this.inspectOpts.colors = this.useColors;
      return util.inspect(v2, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
    };
    formatters.O = function(v2) {
      this.inspectOpts.colors = this.useColors;
      return util.inspect(v2, this.inspectOpts);
    };
  }
});

// ../../node_modules/.pnpm/debug@4.4.3_supports-color@8.1.1/node_modules/debug/src/index.js
var require_src = __commonJS({
  "../../node_modules/.pnpm/debug@4.4.3_supports-color@8.1.1/node_modules/debug/src/index.js"(exports, module) {
    if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) {
      module.exports = require_browser();
    } else {
      module.exports = require_node();
    }
  }
});

// ../../node_modules/.pnpm/@kwsites+file-exists@1.1.1_supports-color@8.1.1/node_modules/@kwsites/file-exists/dist/src/index.js
var require_src2 = __commonJS({
  "../../node_modules/.pnpm/@kwsites+file-exists@1.1.1_supports-color@8.1.1/node_modules/@kwsites/file-exists/dist/src/index.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    var fs_1 = __require("fs");
    var debug_1 = __importDefault(require_src());
    var log = debug_1.default("@kwsites/file-exists");
    function check(path, isFile2, isDirectory) {
      log(`checking %s`, path);
      try {
        const stat = fs_1.statSync(path);
        if (stat.isFile() && isFile2) {
          log(`[OK] path represents a file`);
          return true;
        }
        if (stat.isDirectory() && isDirectory) {
          log(`[OK] path represents a directory`);
          return true;
        }
        log(`[FAIL] path represents something other than a file or directory`);
        return false;
      } catch (e) {
        if (e.code === "ENOENT") {
          log(`[FAIL] path is not accessible: %o`, e);
          return false;
        }
        log(`[FATAL] %o`, e);
        throw e;
      }
    }
    function exists(path, type = exports.READABLE) {
      return check(path, (type & exports.FILE) > 0, (type & exports.FOLDER) > 0);
    }
    exports.exists = exists;
    exports.FILE = 1;
    exports.FOLDER = 2;
    exports.READABLE = exports.FILE + exports.FOLDER;
  }
});

// ../../node_modules/.pnpm/@kwsites+file-exists@1.1.1_supports-color@8.1.1/node_modules/@kwsites/file-exists/dist/index.js
var require_dist = __commonJS({
  "../../node_modules/.pnpm/@kwsites+file-exists@1.1.1_supports-color@8.1.1/node_modules/@kwsites/file-exists/dist/index.js"(exports) {
    "use strict";
    function __export2(m2) {
      for (var p2 in m2) if (!exports.hasOwnProperty(p2)) exports[p2] = m2[p2];
    }
    Object.defineProperty(exports, "__esModule", { value: true });
    __export2(require_src2());
  }
});

// ../../node_modules/.pnpm/@kwsites+promise-deferred@1.1.1/node_modules/@kwsites/promise-deferred/dist/index.js
var require_dist2 = __commonJS({
  "../../node_modules/.pnpm/@kwsites+promise-deferred@1.1.1/node_modules/@kwsites/promise-deferred/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.createDeferred = exports.deferred = void 0;
    function deferred() {
      let done;
      let fail;
      let status = "pending";
      const promise = new Promise((_done, _fail) => {
        done = _done;
        fail = _fail;
      });
      return {
        promise,
        done(result) {
          if (status === "pending") {
            status = "resolved";
            done(result);
          }
        },
        fail(error) {
          if (status === "pending") {
            status = "rejected";
            fail(error);
          }
        },
        get fulfilled() {
          return status !== "pending";
        },
        get status() {
          return status;
        }
      };
    }
    exports.deferred = deferred;
    exports.createDeferred = deferred;
    exports.default = deferred;
  }
});

// ../../node_modules/.pnpm/@simple-git+argv-parser@2.0.1/node_modules/@simple-git/argv-parser/dist/index.mjs
function* x(e, n) {
  const t2 = n === "global";
  for (const o2 of e)
    o2.isGlobal === t2 && (yield o2);
}
function A(e, n) {
  for (const { name: o2 } of x(e, "task")) {
    if (P.has(o2))
      return w(true, n);
    if (S.has(o2))
      return w(false, n);
  }
  const t2 = n.at(0)?.toLowerCase();
  return t2 === void 0 ? null : E.has(t2) ? w(true, n.slice(1)) : F.has(t2) ? w(false, n.slice(1)) : n.length === 1 ? w(false, n) : w(true, n);
}
function w(e = false, n = []) {
  const t2 = n.at(0)?.toLowerCase();
  return t2 === void 0 ? null : {
    isWrite: e,
    isRead: !e,
    key: t2,
    value: n.at(1)
  };
}
function O(e, n) {
  return n.isWrite && n.value !== void 0 ? { key: n.key, value: n.value, scope: e } : { key: n.key, scope: e };
}
function G(e) {
  const n = e?.indexOf("=") || -1;
  return !e || n < 0 ? null : {
    key: e.slice(0, n).trim().toLowerCase(),
    value: e.slice(n + 1)
  };
}
function M(e) {
  for (const { name: n } of x(e, "task"))
    switch (n) {
      case "--global":
        return "global";
      case "--system":
        return "system";
      case "--worktree":
        return "worktree";
      case "--local":
        return "local";
      case "--file":
      case "-f":
        return "file";
    }
  return "local";
}
function N({ name: e }) {
  if (e === "-c" || e === "--config")
    return "inline";
  if (e === "--config-env")
    return "env";
}
function* $(e) {
  for (const n of e) {
    const t2 = N(n), o2 = t2 && G(n.value);
    o2 && (yield {
      ...o2,
      scope: t2
    });
  }
}
function D(e, n, t2) {
  const o2 = {
    read: [],
    write: [...$(n)]
  };
  return e === "config" && L(
    o2,
    M(n),
    A(n, t2)
  ), o2;
}
function L(e, n, t2) {
  if (t2 === null)
    return;
  const o2 = O(n, t2);
  t2.isWrite ? e.write.push(o2) : e.read.push(o2);
}
function B(e) {
  const n = R[e ?? ""] ?? T;
  return {
    short: new Map([...C.short.entries(), ...n.short.entries()]),
    long: n.long
  };
}
function b(e, n = I) {
  if (e.startsWith("--")) {
    const t2 = e.indexOf("=");
    if (t2 > 2)
      return [{ name: e.slice(0, t2), value: e.slice(t2 + 1), needsNext: false }];
    const o2 = e.slice(2);
    return [{ name: e, needsNext: n.long.has(o2) }];
  }
  if (e.length === 2) {
    const t2 = e.charAt(1), o2 = n.short.get(t2);
    return [{ name: e, needsNext: o2 === true }];
  }
  return j(e, n.short);
}
function j(e, n) {
  const t2 = e.slice(1).split(""), o2 = [];
  for (let a = 0; a < t2.length; a++) {
    const s = t2[a], r2 = n.get(s);
    if (r2 === void 0)
      return [{ name: e, needsNext: false }];
    if (r2) {
      const i = t2.slice(a + 1).join("");
      if (i && ![...i].every((m2) => n.has(m2)))
        return o2.push({ name: `-${s}`, value: i, needsNext: false }), o2;
    }
    o2.push({ name: `-${s}`, needsNext: r2 });
  }
  return o2;
}
function W(e, n = []) {
  let t2 = 0;
  for (; t2 < e.length; ) {
    const o2 = String(e[t2]);
    if (!o2.startsWith("-") || o2.length < 2) break;
    const a = b(o2);
    let s = t2 + 1;
    for (const r2 of a) {
      const i = {
        name: r2.name,
        value: r2.value,
        absorbedNext: false,
        isGlobal: true
      };
      r2.needsNext && i.value === void 0 && s < e.length && (i.value = String(e[s]), i.absorbedNext = true, s++), n.push(i);
    }
    t2 = s;
  }
  return { flags: n, taskIndex: t2 };
}
function V(e, n, t2 = []) {
  const o2 = B(n), a = [], s = [];
  let r2 = 0;
  for (; r2 < e.length; ) {
    const i = e[r2];
    if (r(i)) {
      s.push(...o(i)), r2++;
      continue;
    }
    const p2 = String(i);
    if (p2 === "--") {
      for (let d2 = r2 + 1; d2 < e.length; d2++) {
        const g2 = e[d2];
        r(g2) ? s.push(...o(g2)) : s.push(String(g2));
      }
      break;
    }
    if (!p2.startsWith("-") || p2.length < 2) {
      a.push(p2), r2++;
      continue;
    }
    const m2 = b(p2, o2);
    let u2 = r2 + 1;
    for (const d2 of m2) {
      const g2 = {
        name: d2.name,
        value: d2.value,
        absorbedNext: false,
        isGlobal: false
      };
      d2.needsNext && g2.value === void 0 && u2 < e.length && !r(e[u2]) && (g2.value = String(e[u2]), g2.absorbedNext = true, u2++), t2.push(g2);
    }
    r2 = u2;
  }
  return { flags: t2, positionals: a, pathspecs: s };
}
function* q({
  write: e
}) {
  for (const n of e)
    for (const t2 of K) {
      const o2 = t2(n.key);
      o2 && (yield o2);
    }
}
function f(e, n, t2 = String(e)) {
  const o2 = typeof e == "string" ? new RegExp(`\\s*${e.toLowerCase()}`) : e;
  return function(s) {
    if (o2.test(s))
      return {
        category: n,
        message: `Configuring ${t2} is not permitted without enabling ${n}`
      };
  };
}
function l(e, n) {
  const t2 = new RegExp(`\\s*${e.toLowerCase().replace(/\./g, "(..+)?.")}`);
  return f(t2, n, e);
}
function* H(e, n) {
  for (const t2 of n)
    for (const o2 of X) {
      const a = o2(e, t2);
      a && (yield a);
    }
}
function c2(e, n, t2, { name: o2 = String(n), globalOnly: a = false, withValue: s = false } = {}) {
  const r2 = typeof n == "string" ? new RegExp(`\\s*${n.toLowerCase()}`) : n, i = `Use of ${e ? `${e} with option ` : ""}${o2} is not permitted without enabling ${t2}`;
  return function(m2, u2) {
    if (!(e && m2 !== e) && !(a && !u2.isGlobal) && !(s && u2.value === void 0) && r2.test(u2.name))
      return {
        category: t2,
        message: i
      };
  };
}
function k(e, n, t2) {
  return [...H(e, n), ...q(t2)];
}
function Y(...e) {
  const { flags: n, taskIndex: t2 } = W(e), o2 = t2 < e.length ? String(e[t2]).toLowerCase() : null, a = o2 !== null ? e.slice(t2 + 1) : [], { positionals: s, pathspecs: r2 } = V(a, o2, n), i = D(o2, n, s);
  return {
    task: o2,
    flags: n.map(J),
    paths: r2,
    config: i,
    vulnerabilities: z(k(o2, n, i))
  };
}
function z(e) {
  return Object.defineProperty(e, "vulnerabilities", {
    value: e
  });
}
function J({ value: e, name: n }) {
  return e !== void 0 ? { name: n, value: e } : { name: n };
}
function* Q(e) {
  const n = parseInt(e.git_config_count ?? "0", 10);
  for (let t2 = 0; t2 < n; t2++) {
    const o2 = e[`git_config_key_${t2}`], a = e[`git_config_value_${t2}`];
    o2 !== void 0 && (yield { key: o2.toLowerCase().trim(), value: a, scope: "env" });
  }
}
function* Z(e) {
  for (const n of Object.keys(e))
    if (_(n)) {
      const t2 = y[n];
      yield {
        category: t2,
        message: `Use of "${n.toUpperCase()}" is not permitted without enabling ${t2}`
      };
    }
}
function _(e) {
  return Object.hasOwn(y, e);
}
function ee(e) {
  const n = {};
  for (const [t2, o2] of Object.entries(e)) {
    const a = t2.toLowerCase().trim();
    (_(a) || a.startsWith("git")) && (n[a] = String(o2));
  }
  return n;
}
function ne(e) {
  const n = ee(e), t2 = {
    read: [],
    write: [...Q(n)]
  }, o2 = [
    ...Z(n),
    ...k(null, [], t2)
  ];
  return {
    config: t2,
    vulnerabilities: o2
  };
}
function oe(e, n) {
  return [...Y(...e).vulnerabilities, ...ne(n).vulnerabilities];
}
var P, S, E, F, C, I, R, T, K, h, X, y;
var init_dist2 = __esm({
  "../../node_modules/.pnpm/@simple-git+argv-parser@2.0.1/node_modules/@simple-git/argv-parser/dist/index.mjs"() {
    init_dist();
    P = /* @__PURE__ */ new Set([
      "--add",
      "--edit",
      "--remove-section",
      "--rename-section",
      "--replace-all",
      "--unset",
      "--unset-all",
      "-e"
    ]);
    S = /* @__PURE__ */ new Set([
      "--get",
      "--get-all",
      "--get-color",
      "--get-colorbool",
      "--get-regexp",
      "--get-urlmatch",
      "--list",
      "-l"
    ]);
    E = /* @__PURE__ */ new Set([
      "edit",
      "remove-section",
      "rename-section",
      "set",
      "unset"
    ]);
    F = /* @__PURE__ */ new Set(["get", "get-color", "get-colorbool", "list"]);
    C = {
      short: /* @__PURE__ */ new Map([
        ["c", true]
        //  -c <k=v>    set config key for this invocation
      ])
    };
    I = {
      short: new Map([
        ["C", true],
        //  -C <path>   change working directory
        ["P", false],
        // -P          no pager (alias for --no-pager)
        ["h", false],
        // -h          help
        ["p", false],
        // -p          paginate
        ["v", false],
        // -v          version
        ...C.short.entries()
      ]),
      long: /* @__PURE__ */ new Set([
        "attr-source",
        "config-env",
        "exec-path",
        "git-dir",
        "list-cmds",
        "namespace",
        "super-prefix",
        "work-tree"
      ])
    };
    R = {
      clone: {
        short: /* @__PURE__ */ new Map([
          ["b", true],
          // -b <branch>
          ["j", true],
          // -j <n>          parallel jobs
          ["l", false],
          // -l local
          ["n", false],
          // -n no-checkout
          ["o", true],
          // -o <name>       remote name
          ["q", false],
          // -q quiet
          ["s", false],
          // -s shared
          ["u", true]
          // -u <upload-pack>
        ]),
        long: /* @__PURE__ */ new Set(["branch", "config", "jobs", "origin", "upload-pack", "u", "template"])
      },
      commit: {
        short: /* @__PURE__ */ new Map([
          ["C", true],
          // -C <commit>  reuse message
          ["F", true],
          // -F <file>    read message from file
          ["c", true],
          // -c <commit>  reedit message
          ["m", true],
          // -m <msg>
          ["t", true]
          // -t <template>
        ]),
        long: /* @__PURE__ */ new Set(["file", "message", "reedit-message", "reuse-message", "template"])
      },
      config: {
        short: /* @__PURE__ */ new Map([
          ["e", false],
          // -e  open editor
          ["f", true],
          //  -f <file>
          ["l", false]
          // -l  list
        ]),
        long: /* @__PURE__ */ new Set(["blob", "comment", "default", "file", "type", "value"])
      },
      fetch: {
        short: /* @__PURE__ */ new Map(),
        long: /* @__PURE__ */ new Set(["upload-pack"])
      },
      init: {
        short: /* @__PURE__ */ new Map(),
        long: /* @__PURE__ */ new Set(["template"])
      },
      pull: {
        short: /* @__PURE__ */ new Map(),
        long: /* @__PURE__ */ new Set(["upload-pack"])
      },
      push: {
        short: /* @__PURE__ */ new Map(),
        long: /* @__PURE__ */ new Set(["exec", "receive-pack"])
      },
      rebase: {
        short: /* @__PURE__ */ new Map([
          ["X", true],
          // -X <option>   strategy option
          ["f", false],
          // -f force-rebase
          ["i", false],
          // -i interactive
          ["k", false],
          // -k keep-base
          ["m", false],
          // -m merge
          ["n", false],
          // -n no-stat
          ["q", false],
          // -q quiet
          ["r", false],
          // -r rebase-merges
          ["s", true],
          // -s <strategy>
          ["v", false],
          // -v verbose
          ["x", true]
          // -x <cmd>      exec
        ]),
        long: /* @__PURE__ */ new Set(["exec", "onto", "strategy", "strategy-option"])
      }
    };
    T = { short: /* @__PURE__ */ new Map(), long: /* @__PURE__ */ new Set() };
    K = [
      f("alias", "allowUnsafeAlias"),
      f("core.askPass", "allowUnsafeAskPass"),
      f("core.editor", "allowUnsafeEditor"),
      f("core.fsmonitor", "allowUnsafeFsMonitor"),
      f("core.gitProxy", "allowUnsafeGitProxy"),
      f("core.hooksPath", "allowUnsafeHooksPath"),
      f("core.pager", "allowUnsafePager"),
      f("core.sshCommand", "allowUnsafeSshCommand"),
      l("credential.helper", "allowUnsafeCredentialHelper"),
      l("diff.command", "allowUnsafeDiffExternal"),
      f("diff.external", "allowUnsafeDiffExternal"),
      l("difftool.cmd", "allowUnsafeDiffExternal"),
      l("diff.textconv", "allowUnsafeDiffTextConv"),
      l("filter.clean", "allowUnsafeFilter"),
      l("filter.process", "allowUnsafeFilter"),
      l("filter.smudge", "allowUnsafeFilter"),
      l("gpg.program", "allowUnsafeGpgProgram"),
      f("include.path", "allowUnsafeInclude"),
      l("includeIf", "allowUnsafeInclude"),
      f("init.templateDir", "allowUnsafeTemplateDir"),
      l("pager.", "allowUnsafePager"),
      l("merge.driver", "allowUnsafeMergeDriver"),
      l("mergetool.path", "allowUnsafeMergeDriver"),
      l("mergetool.cmd", "allowUnsafeMergeDriver"),
      l("protocol.allow", "allowUnsafeProtocolOverride"),
      l("remote.receivepack", "allowUnsafePack"),
      l("remote.uploadpack", "allowUnsafePack"),
      f("uploadpack.packObjectsHook", "allowUnsafePack"),
      f("sequence.editor", "allowUnsafeEditor"),
      l("submodule.update", "allowUnsafeSubmodule"),
      l("tar.command", "allowUnsafeCommandBinaries"),
      l("trailer.cmd", "allowUnsafeCommandBinaries"),
      l("trailer.command", "allowUnsafeCommandBinaries"),
      l("url.insteadOf", "allowUnsafeUrlRewrite")
    ];
    h = { globalOnly: true, withValue: true };
    X = [
      c2(null, /--(upload|receive)-pack/, "allowUnsafePack", {
        name: "--upload-pack or --receive-pack"
      }),
      c2("clone", /^-\w*u/, "allowUnsafePack"),
      c2("clone", "--u", "allowUnsafePack"),
      c2("push", /^--exec$/, "allowUnsafePack", { name: "--exec" }),
      // `git` accepts unambiguous abbreviations of long options, so `--ex` and `--exe` are `--exec`
      c2("rebase", /^(-x|--ex(ec?)?)$/, "allowUnsafeExec", { name: "-x or --exec" }),
      c2(null, "--template", "allowUnsafeTemplateDir"),
      c2(null, "--exec-path", "allowUnsafeExec", h),
      // `git` reads the configuration of whichever repository these name, so the
      // directory alone is enough to deliver config the argv guards never see
      c2(null, "--git-dir", "allowUnsafeConfigPaths", h),
      c2(null, "--work-tree", "allowUnsafeConfigPaths", h),
      c2(null, /^-C$/, "allowUnsafeConfigPaths", { ...h, name: "-C" })
    ];
    y = {
      editor: "allowUnsafeEditor",
      git_askpass: "allowUnsafeAskPass",
      git_config_global: "allowUnsafeConfigPaths",
      git_config_system: "allowUnsafeConfigPaths",
      git_config_count: "allowUnsafeConfigEnvCount",
      git_config_parameters: "allowUnsafeConfigEnvCount",
      git_config: "allowUnsafeConfigPaths",
      git_editor: "allowUnsafeEditor",
      git_exec_path: "allowUnsafeExec",
      git_external_diff: "allowUnsafeDiffExternal",
      git_pager: "allowUnsafePager",
      git_proxy_command: "allowUnsafeGitProxy",
      git_template_dir: "allowUnsafeTemplateDir",
      git_sequence_editor: "allowUnsafeEditor",
      git_ssh: "allowUnsafeSshCommand",
      git_ssh_command: "allowUnsafeSshCommand",
      pager: "allowUnsafePager",
      prefix: "allowUnsafeConfigPaths",
      ssh_askpass: "allowUnsafeAskPass",
      visual: "allowUnsafeEditor"
    };
  }
});

// ../../node_modules/.pnpm/simple-git@4.0.2_supports-color@8.1.1/node_modules/simple-git/dist/index.mjs
var dist_exports = {};
__export(dist_exports, {
  CheckRepoActions: () => qe,
  CleanOptions: () => zt,
  DiffNameStatus: () => Kt,
  GitConfigScope: () => Ht,
  GitConstructError: () => Ae,
  GitError: () => O2,
  GitPluginError: () => A2,
  GitResponseError: () => at,
  ResetMode: () => Vt,
  TaskConfigurationError: () => xe,
  grepQueryBuilder: () => Sn,
  pathspec: () => c,
  simpleGit: () => wo
});
import { spawn as ve } from "node:child_process";
import { normalize as Se } from "node:path";
import { EventEmitter as Ce } from "node:events";
function Ne(t2) {
  return typeof t2 != "function" ? W2 : t2;
}
function $e(t2) {
  return typeof t2 == "function" && t2 !== W2;
}
function Pe(t2, e) {
  const n = t2.indexOf(e);
  return n <= 0 ? [t2, ""] : [t2.substr(0, n), t2.substr(n + 1)];
}
function Me(t2, e = 0) {
  return Dt(t2) && t2.length > e ? t2[e] : void 0;
}
function N2(t2, e = 0) {
  if (Dt(t2) && t2.length > e)
    return t2[t2.length - 1 - e];
}
function Dt(t2) {
  return Bt(t2);
}
function H2(t2 = "", e = true, n = `
`) {
  return t2.split(n).reduce((r2, s) => {
    const o2 = e ? s.trim() : s;
    return o2 && r2.push(o2), r2;
  }, []);
}
function ut(t2, e) {
  return H2(t2, true).map((n) => e(n));
}
function Lt(t2) {
  return (0, import_file_exists.exists)(t2, import_file_exists.FOLDER);
}
function S2(t2, e) {
  return Array.isArray(t2) ? t2.includes(e) || t2.push(e) : t2.add(e), e;
}
function De(t2, e) {
  return Array.isArray(t2) && !t2.includes(e) && t2.push(e), t2;
}
function ct(t2, e) {
  if (Array.isArray(t2)) {
    const n = t2.indexOf(e);
    n >= 0 && t2.splice(n, 1);
  } else
    t2.delete(e);
  return e;
}
function v(t2) {
  return Array.isArray(t2) ? t2 : [t2];
}
function jt(t2) {
  return t2.replace(/[\s-]+(.)/g, (e, n) => n.toUpperCase());
}
function L2(t2) {
  return v(t2).map((e) => e instanceof String ? e : String(e));
}
function p(t2, e = 0) {
  if (t2 == null)
    return e;
  const n = parseInt(t2, 10);
  return Number.isNaN(n) ? e : n;
}
function U(t2, e) {
  const n = [];
  for (let r2 = 0, s = t2.length; r2 < s; r2++)
    n.push(e, t2[r2]);
  return n;
}
function F2(t2) {
  return (Array.isArray(t2) ? Buffer.concat(t2) : t2).toString("utf-8");
}
function Le(t2) {
  return t2 ? Buffer.isBuffer(t2) ? t2.length : Buffer.byteLength(t2) : 0;
}
function je(t2, e) {
  const n = {};
  return e.forEach((r2) => {
    t2[r2] !== void 0 && (n[r2] = t2[r2]);
  }), n;
}
function wt(t2 = 0) {
  return new Promise((e) => setTimeout(e, t2));
}
function bt(t2) {
  if (t2 !== false)
    return t2;
}
function d(t2, e, n) {
  return e(t2) ? t2 : arguments.length > 2 ? n : void 0;
}
function st(t2, e) {
  const n = r(t2) ? "string" : typeof t2;
  return /number|string|boolean/.test(n) && (!e || !e.includes(n));
}
function lt(t2) {
  return !!t2 && ft(t2) === "[object Object]";
}
function Ie(t2) {
  return typeof t2 == "function";
}
function Ue() {
  throw new Error("LineParser:useMatches not implemented");
}
function Ge(...t2) {
  const e = process.cwd(), n = Object.assign(
    { baseDir: e, ...Fe },
    ...t2.filter((r2) => typeof r2 == "object" && r2)
  );
  return n.baseDir = n.baseDir || e, n.trimmed = n.trimmed === true, n;
}
function It(t2, e = []) {
  return lt(t2) ? Object.keys(t2).reduce((n, r2) => {
    const s = t2[r2];
    if (r(s))
      n.push(s);
    else if (st(s, ["boolean"]))
      n.push(r2 + "=" + s);
    else if (Array.isArray(s))
      for (const o2 of s)
        st(o2, ["string", "number"]) || n.push(r2 + "=" + o2);
    else
      n.push(r2);
    return n;
  }, e) : e;
}
function h2(t2, e = 0, n = false) {
  const r2 = [];
  for (let s = 0, o2 = e < 0 ? t2.length : e; s < o2; s++)
    "string|number".includes(typeof t2[s]) && r2.push(String(t2[s]));
  return It(ht(t2), r2), n || r2.push(...ze(t2)), r2;
}
function ze(t2) {
  const e = typeof N2(t2) == "function";
  return L2(d(N2(t2, e ? 1 : 0), K2, []));
}
function ht(t2) {
  const e = Ie(N2(t2));
  return d(N2(t2, e ? 1 : 0), lt);
}
function u(t2, e = true) {
  const n = Ne(N2(t2));
  return e || $e(n) ? n : void 0;
}
function Tt(t2, e) {
  return t2(e.stdOut, e.stdErr);
}
function E2(t2, e, n, r2 = true) {
  return v(n).forEach((s) => {
    for (let o2 = H2(s, r2), i = 0, a = o2.length; i < a; i++) {
      const c3 = (y2 = 0) => {
        if (!(i + y2 >= a))
          return o2[i + y2];
      };
      e.some(({ parse: y2 }) => y2(c3, t2));
    }
  }), t2;
}
function We(t2) {
  switch (t2) {
    case "bare":
      return Ke();
    case "root":
      return He();
  }
  return {
    commands: ["rev-parse", "--is-inside-work-tree"],
    format: "utf-8",
    onError: mt,
    parser: Ut
  };
}
function He() {
  return {
    commands: ["rev-parse", "--git-dir"],
    format: "utf-8",
    onError: mt,
    parser(e) {
      return /^\.(git)?$/.test(e.trim());
    }
  };
}
function Ke() {
  return {
    commands: ["rev-parse", "--is-bare-repository"],
    format: "utf-8",
    onError: mt,
    parser: Ut
  };
}
function Ve(t2) {
  return /(Not a git repository|Kein Git-Repository)/i.test(String(t2));
}
function Ze(t2, e) {
  const n = new Xe(t2), r2 = t2 ? Qe : Ye;
  return H2(e).forEach((s) => {
    const o2 = s.replace(r2, "");
    n.paths.push(o2), (Je.test(o2) ? n.folders : n.files).push(o2);
  }), n;
}
function tn(t2) {
  return {
    commands: Ft,
    format: "empty",
    parser: t2
  };
}
function b2(t2) {
  return {
    commands: Ft,
    format: "empty",
    parser() {
      throw typeof t2 == "string" ? new xe(t2) : t2;
    }
  };
}
function g(t2, e = false) {
  return {
    commands: t2,
    format: "utf-8",
    parser(n) {
      return e ? String(n).trim() : n;
    }
  };
}
function Gt(t2) {
  return {
    commands: t2,
    format: "buffer",
    parser(e) {
      return e;
    }
  };
}
function en(t2) {
  return t2.format === "buffer";
}
function kt(t2) {
  return t2.format === "empty" || !t2.commands.length;
}
function on(t2, e) {
  const { cleanMode: n, options: r2, valid: s } = cn(t2);
  return n ? s.options ? (r2.push(...e), r2.some(hn) ? b2(nn) : an(n, r2)) : b2(sn + JSON.stringify(t2)) : b2(rn);
}
function an(t2, e) {
  return {
    commands: ["clean", `-${t2}`, ...e],
    format: "utf-8",
    parser(r2) {
      return Ze(t2 === "n", r2);
    }
  };
}
function un(t2) {
  return Array.isArray(t2) && t2.every((e) => qt.has(e));
}
function cn(t2) {
  let e, n = [], r2 = { cleanMode: false, options: true };
  return t2.replace(/[^a-z]i/g, "").split("").forEach((s) => {
    fn(s) ? (e = s, r2.cleanMode = true) : r2.options = r2.options && ln(n[n.length] = `-${s}`);
  }), {
    cleanMode: e,
    options: n,
    valid: r2
  };
}
function fn(t2) {
  return t2 === "f" || t2 === "n";
}
function ln(t2) {
  return /^-[a-z]$/i.test(t2) && qt.has(t2.charAt(1));
}
function hn(t2) {
  return /^-[^\-]/.test(t2) ? t2.indexOf("i") > 0 : t2 === "--interactive";
}
function pn(t2) {
  const e = new mn();
  for (const n of Wt(t2))
    e.addValue(n.file, String(n.key), n.value);
  return e;
}
function dn(t2, e) {
  let n = null;
  const r2 = [], s = /* @__PURE__ */ new Map();
  for (const o2 of Wt(t2, e))
    o2.key === e && (r2.push(n = o2.value), s.has(o2.file) || s.set(o2.file, []), s.get(o2.file).push(n));
  return {
    key: e,
    paths: Array.from(s.keys()),
    scopes: s,
    value: n,
    values: r2
  };
}
function gn(t2) {
  return t2.replace(/^(file):/, "");
}
function* Wt(t2, e = null) {
  const n = t2.split("\0");
  for (let r2 = 0, s = n.length - 1; r2 < s; ) {
    const o2 = gn(n[r2++]);
    let i = n[r2++], a = e;
    if (i.includes(`
`)) {
      const c3 = Pe(i, `
`);
      a = c3[0], i = c3[1];
    }
    yield { file: o2, key: a, value: i };
  }
}
function Y2(t2, e) {
  return typeof t2 == "string" && Object.hasOwn(Ht, t2) ? t2 : e;
}
function yn(t2, e, n, r2) {
  const s = ["config", `--${r2}`];
  return n && s.push("--add"), s.push(t2, e), {
    commands: s,
    format: "utf-8",
    parser(o2) {
      return o2;
    }
  };
}
function wn(t2, e) {
  const n = ["config", "--null", "--show-origin", "--get-all", t2];
  return e && n.splice(1, 0, `--${e}`), {
    commands: n,
    format: "utf-8",
    parser(r2) {
      return dn(r2, t2);
    }
  };
}
function bn(t2) {
  const e = ["config", "--list", "--show-origin", "--null"];
  return t2 && e.push(`--${t2}`), {
    commands: e,
    format: "utf-8",
    parser(n) {
      return pn(n);
    }
  };
}
function Tn() {
  return {
    addConfig(t2, e, ...n) {
      return this._runTask(
        yn(
          t2,
          e,
          n[0] === true,
          Y2(
            n[1],
            "local"
            /* local */
          )
        ),
        u(arguments)
      );
    },
    getConfig(t2, e) {
      return this._runTask(
        wn(t2, Y2(e, void 0)),
        u(arguments)
      );
    },
    listConfig(...t2) {
      return this._runTask(
        bn(Y2(t2[0], void 0)),
        u(arguments)
      );
    }
  };
}
function _n(t2) {
  return kn.has(t2);
}
function Sn(...t2) {
  return new En().param(...t2);
}
function Rn(t2) {
  const e = /* @__PURE__ */ new Set(), n = {};
  return ut(t2, (r2) => {
    const [s, o2, i] = r2.split(I2);
    e.add(s), (n[s] = n[s] || []).push({
      line: p(o2),
      path: s,
      preview: i
    });
  }), {
    paths: e,
    results: n
  };
}
function On() {
  return {
    grep(t2) {
      const e = u(arguments), n = h2(arguments);
      for (const s of vn)
        if (n.includes(s))
          return this._runTask(
            b2(`git.grep: use of "${s}" is not supported.`),
            e
          );
      typeof t2 == "string" && (t2 = Sn().param(t2));
      const r2 = ["grep", "--null", "-n", "--full-name", ...n, ...t2];
      return this._runTask(
        {
          commands: r2,
          format: "utf-8",
          parser(s) {
            return Rn(s);
          }
        },
        e
      );
    }
  };
}
function An(t2, e) {
  const n = ["reset"];
  return Xt(t2) && n.push(`--${t2}`), n.push(...e), g(n);
}
function xn(t2) {
  if (Xt(t2))
    return t2;
  switch (typeof t2) {
    case "string":
    case "undefined":
      return "soft";
  }
}
function Xt(t2) {
  return typeof t2 == "string" && Cn.includes(t2);
}
function Nn() {
  return (0, import_debug.default)("simple-git");
}
function vt(t2, e, n) {
  return !e || !String(e).replace(/\s*/, "") ? n ? (r2, ...s) => {
    t2(r2, ...s), n(r2, ...s);
  } : t2 : (r2, ...s) => {
    t2(`%s ${r2}`, e, ...s), n && n(r2, ...s);
  };
}
function $n(t2, e, { namespace: n }) {
  if (typeof t2 == "string")
    return t2;
  const r2 = e && e.namespace || "";
  return r2.startsWith(n) ? r2.substr(n.length + 1) : r2 || n;
}
function $2(t2, e, n, r2 = Nn()) {
  const s = t2 && `[${t2}]` || "", o2 = [], i = typeof e == "string" ? r2.extend(e) : e, a = $n(d(e, m), i, r2);
  return y2(n);
  function c3(w2, T2) {
    return S2(
      o2,
      $2(t2, a.replace(/^[^:]+/, w2), T2, r2)
    );
  }
  function y2(w2) {
    const T2 = w2 && `[${w2}]` || "", k2 = i && vt(i, T2) || W2, C2 = vt(r2, `${s} ${T2}`, k2);
    return Object.assign(i ? k2 : C2, {
      label: t2,
      sibling: c3,
      info: C2,
      step: y2
    });
  }
}
function Mn(t2, e) {
  return (n) => {
    e("[ERROR] child process exception %o", n), t2.push(Buffer.from(String(n.stack), "ascii"));
  };
}
function Et(t2, e, n, r2) {
  return (s) => {
    n("%s received %L bytes", e, s), r2("%B", s), t2.push(s);
  };
}
function Ln(t2, e, n = W2) {
  const r2 = (o2) => {
    n(null, o2);
  }, s = (o2) => {
    o2?.task === t2 && n(o2, void 0);
  };
  e.then(r2, s);
}
function St(t2, e) {
  return tn((n) => {
    if (!Lt(t2))
      throw new Error(`Git.cwd: cannot change to non-directory "${t2}"`);
    return (e || n).cwd = t2;
  });
}
function Q2(t2) {
  const e = ["checkout", ...t2];
  return e[1] === "-b" && e.includes("-B") && (e[1] = ct(e, "-B")), g(e);
}
function jn() {
  return {
    checkout() {
      return this._runTask(
        Q2(h2(arguments, 1)),
        u(arguments)
      );
    },
    checkoutBranch(t2, e) {
      return this._runTask(
        Q2(["-b", t2, e, ...h2(arguments)]),
        u(arguments)
      );
    },
    checkoutLocalBranch(t2) {
      return this._runTask(
        Q2(["-b", t2, ...h2(arguments)]),
        u(arguments)
      );
    }
  };
}
function Rt(t2, e, n, ...r2) {
  return m(n) ? e(n, d(r2[0], m), h2(arguments)) : b2(`git.${t2}() requires a string 'repoPath'`);
}
function In() {
  return {
    clone(t2, ...e) {
      return this._runTask(
        Rt("clone", Yt, d(t2, m), ...e),
        u(arguments)
      );
    },
    mirror(t2, ...e) {
      return this._runTask(
        Rt("mirror", Bn, d(t2, m), ...e),
        u(arguments)
      );
    }
  };
}
function Fn(t2) {
  return E2({
    author: null,
    branch: "",
    commit: "",
    root: false,
    summary: {
      changes: 0,
      insertions: 0,
      deletions: 0
    }
  }, Un, t2);
}
function Gn(t2, e, n) {
  return {
    commands: [
      "-c",
      "core.abbrev=40",
      "commit",
      ...U(t2, "-m"),
      ...e,
      ...n
    ],
    format: "utf-8",
    parser: Fn
  };
}
function zn() {
  return {
    commit(e, ...n) {
      const r2 = u(arguments), s = t2(e) || Gn(
        v(e),
        v(d(n[0], G2, [])),
        [
          ...L2(d(n[1], K2, [])),
          ...h2(arguments, 0, true)
        ]
      );
      return this._runTask(s, r2);
    }
  };
  function t2(e) {
    return !G2(e) && b2(
      "git.commit: requires the commit message to be supplied as a string/string[]"
    );
  }
}
function qn() {
  return {
    count: 0,
    garbage: 0,
    inPack: 0,
    packs: 0,
    prunePackable: 0,
    size: 0,
    sizeGarbage: 0,
    sizePack: 0
  };
}
function Hn() {
  return {
    countObjects() {
      return this._runTask({
        commands: ["count-objects", "--verbose"],
        format: "utf-8",
        parser(t2) {
          return E2(qn(), [Wn], t2);
        }
      });
    }
  };
}
function Kn() {
  return {
    firstCommit() {
      return this._runTask(
        g(["rev-list", "--max-parents=0", "HEAD"], true),
        u(arguments)
      );
    }
  };
}
function Vn(t2, e) {
  const n = ["hash-object", t2];
  return e && n.push("-w"), g(n, true);
}
function Qn(t2, e, n) {
  const r2 = String(n).trim();
  let s;
  if (s = Xn.exec(r2))
    return new J2(t2, e, false, s[1]);
  if (s = Yn.exec(r2))
    return new J2(t2, e, true, s[1]);
  let o2 = "";
  const i = r2.split(" ");
  for (; i.length; )
    if (i.shift() === "in") {
      o2 = i.join(" ");
      break;
    }
  return new J2(t2, e, /^re/i.test(r2), o2);
}
function Jn(t2) {
  return t2.includes(Qt);
}
function Zn(t2 = false, e, n) {
  const r2 = ["init", ...n];
  return t2 && !Jn(r2) && r2.splice(1, 0, Qt), {
    commands: r2,
    format: "utf-8",
    parser(s) {
      return Qn(r2.includes("--bare"), e, s);
    }
  };
}
function tr(t2) {
  return t2 === void 0 ? b2("interpretTrailers called without input content") : {
    format: "utf-8",
    parser(e) {
      return Object.fromEntries(
        ut(e, (n) => {
          const r2 = n.indexOf(":");
          return [
            jt(n.substring(0, r2).toLowerCase()),
            n.substring(r2 + 2).trim()
          ];
        })
      );
    },
    commands: ["interpret-trailers", "--parse"],
    input: t2
  };
}
function er() {
  return {
    interpretTrailers(t2) {
      return this._runTask(
        tr(d(t2, Be)),
        u(arguments)
      );
    }
  };
}
function pt(t2) {
  for (let e = 0; e < t2.length; e++) {
    const n = Jt.exec(t2[e]);
    if (n)
      return `--${n[1]}`;
  }
  return "";
}
function nr(t2) {
  return Jt.test(t2);
}
function Zt(t2 = R2.NONE) {
  const e = ar[t2];
  return (n) => E2(new rr(), e, n, false);
}
function cr(t2, e) {
  return e.reduce(
    (n, r2, s) => (n[r2] = t2[s] || "", n),
    /* @__PURE__ */ Object.create({ diff: null })
  );
}
function re(t2 = ne2, e = ur, n = R2.NONE) {
  const r2 = Zt(n);
  return function(s) {
    const o2 = H2(
      s.trim(),
      false,
      te
    ).map(function(i) {
      const a = i.split(ee2), c3 = cr(a[0].split(t2), e);
      return a.length > 1 && a[1].trim() && (c3.diff = r2(a[1])), c3;
    });
    return {
      all: o2,
      latest: o2.length && o2[0] || null,
      total: o2.length
    };
  };
}
function fr(t2) {
  let e = pt(t2);
  const n = ["diff"];
  return e === R2.NONE && (e = R2.STAT, n.push("--stat=4096")), n.push(...t2), dt(n) || {
    commands: n,
    format: "utf-8",
    parser: Zt(e)
  };
}
function dt(t2) {
  const e = t2.filter(nr);
  if (e.length > 1)
    return b2(
      `Summary flags are mutually exclusive - pick one of ${e.join(",")}`
    );
  if (e.length && t2.includes("-z"))
    return b2(
      `Summary flag ${e} parsing is not compatible with null termination option '-z'`
    );
}
function lr(t2, e) {
  const n = [], r2 = [];
  return Object.keys(t2).forEach((s) => {
    n.push(s), r2.push(String(t2[s]));
  }), [n, r2.join(e)];
}
function hr(t2) {
  return Object.keys(t2).reduce((e, n) => (n in se || (e[n] = t2[n]), e), {});
}
function oe2(t2 = {}, e = []) {
  const n = d(t2.splitter, m, ne2), r2 = lt(t2.format) ? t2.format : {
    hash: "%H",
    date: t2.strictDate === false ? "%ai" : "%aI",
    message: "%s",
    refs: "%D",
    body: t2.multiLine ? "%B" : "%b",
    author_name: t2.mailMap !== false ? "%aN" : "%an",
    author_email: t2.mailMap !== false ? "%aE" : "%ae"
  }, [s, o2] = lr(r2, n), i = [], a = [
    `--pretty=format:${te}${o2}${ee2}`,
    ...e
  ], c3 = t2.n || t2["max-count"] || t2.maxCount;
  if (c3 && a.push(`--max-count=${c3}`), t2.from || t2.to) {
    const y2 = t2.symmetric !== false ? "..." : "..";
    i.push(`${t2.from || ""}${y2}${t2.to || ""}`);
  }
  return m(t2.file) && a.push("--follow", c(t2.file)), It(hr(t2), a), {
    fields: s,
    splitter: n,
    commands: [...a, ...i]
  };
}
function mr(t2, e, n) {
  const r2 = re(t2, e, pt(n));
  return {
    commands: ["log", ...n],
    format: "utf-8",
    parser: r2
  };
}
function pr() {
  return {
    log(...n) {
      const r2 = u(arguments), s = oe2(
        ht(arguments),
        L2(d(arguments[0], K2, []))
      ), o2 = e(...n) || dt(s.commands) || t2(s);
      return this._runTask(o2, r2);
    }
  };
  function t2(n) {
    return mr(n.splitter, n.fields, n.commands);
  }
  function e(n, r2) {
    return m(n) && m(r2) && b2(
      "git.log(string, string) should be replaced with git.log({ from: string, to: string })"
    );
  }
}
function tt(t2) {
  return t2.objects = t2.objects || {
    compressing: 0,
    counting: 0,
    enumerating: 0,
    packReused: 0,
    reused: { count: 0, delta: 0 },
    total: { count: 0, delta: 0 }
  };
}
function Ct(t2) {
  const e = /^\s*(\d+)/.exec(t2), n = /delta (\d+)/i.exec(t2);
  return {
    count: p(e && e[1] || "0"),
    delta: p(n && n[1] || "0")
  };
}
function ae(t2, e) {
  return E2({ remoteMessages: new br() }, wr, e);
}
function Rr(t2, e) {
  const n = E2(new gr(), Er, [t2, e]);
  return n.message && n;
}
function At(t2) {
  return t2.length ? {
    commands: ["merge", ...t2],
    format: "utf-8",
    parser(e, n) {
      const r2 = Cr(e, n);
      if (r2.failed)
        throw new at(r2);
      return r2;
    }
  } : b2("Git.merge requires at least one option");
}
function xr(t2, e, n) {
  const r2 = n.includes("deleted"), s = n.includes("tag") || /^refs\/tags/.test(t2), o2 = !n.includes("new");
  return {
    deleted: r2,
    tag: s,
    branch: !s,
    new: !o2,
    alreadyUpdated: o2,
    local: t2,
    remote: e
  };
}
function Mr(t2 = {}, e) {
  return S2(e, "--tags"), ce(t2, e);
}
function ce(t2 = {}, e) {
  const n = ["push", ...e];
  return t2.branch && n.splice(1, 0, t2.branch), t2.remote && n.splice(1, 0, t2.remote), ct(n, "-v"), S2(n, "--verbose"), S2(n, "--porcelain"), {
    commands: n,
    format: "utf-8",
    parser: $r
  };
}
function Dr() {
  return {
    showBuffer() {
      const t2 = ["show", ...h2(arguments, 1)];
      return t2.includes("--binary") || t2.splice(1, 0, "--binary"), this._runTask(
        Gt(t2),
        u(arguments)
      );
    },
    show() {
      const t2 = ["show", ...h2(arguments, 1)];
      return this._runTask(
        g(t2),
        u(arguments)
      );
    }
  };
}
function xt(t2) {
  const [e, n] = t2.split(I2);
  return {
    from: n || e,
    to: e
  };
}
function _2(t2, e, n) {
  return [`${t2}${e}`, n];
}
function et(t2, ...e) {
  return e.map((n) => _2(t2, n, (r2, s) => r2.conflicted.push(s)));
}
function Fr(t2, e) {
  const n = e.trim();
  switch (" ") {
    case n.charAt(2):
      return r2(n.charAt(0), n.charAt(1), n.slice(3));
    case n.charAt(1):
      return r2(" ", n.charAt(0), n.slice(2));
    default:
      return;
  }
  function r2(s, o2, i) {
    const a = `${s}${o2}`, c3 = Ir.get(a);
    c3 && c3(t2, i), a !== "##" && a !== "!!" && t2.files.push(new jr(i, s, o2));
  }
}
function zr(t2) {
  return {
    format: "utf-8",
    commands: [
      "status",
      "--porcelain",
      "-b",
      "-u",
      "--null",
      ...t2.filter((n) => !Gr.includes(n))
    ],
    parser(n) {
      return Ur(n);
    }
  };
}
function q2(t2 = 0, e = 0, n = 0, r2 = "", s = true) {
  return Object.defineProperty(
    {
      major: t2,
      minor: e,
      patch: n,
      agent: r2,
      installed: s
    },
    "toString",
    {
      value() {
        return `${this.major}.${this.minor}.${this.patch}`;
      },
      configurable: false,
      enumerable: false
    }
  );
}
function qr() {
  return q2(0, 0, 0, "", false);
}
function Wr() {
  return {
    version() {
      return this._runTask({
        commands: ["--version"],
        format: "utf-8",
        parser: Kr,
        onError(t2, e, n, r2) {
          if (t2.exitCode === V2.NOT_FOUND)
            return n(Buffer.from(fe));
          r2(e);
        }
      });
    }
  };
}
function Kr(t2) {
  return t2 === fe ? qr() : E2(q2(0, 0, 0, t2), Hr, t2);
}
function Yr(t2, e) {
  return g(["apply", ...e, ...t2]);
}
function Nt(t2) {
  return t2 ? t2.charAt(0) : "";
}
function me(t2, e = false) {
  return E2(
    new Qr(),
    e ? [Zr] : Jr,
    t2
  );
}
function es(t2, e) {
  return {
    branch: t2,
    hash: e,
    success: true
  };
}
function ns(t2) {
  return {
    branch: t2,
    hash: null,
    success: false
  };
}
function de(t2, e) {
  return e === V2.ERROR && pe.test(t2);
}
function os(t2) {
  const e = ["-d", "-D", "--delete"];
  return t2.some((n) => e.includes(n));
}
function is(t2) {
  const e = os(t2), n = t2.includes("--show-current"), r2 = ["branch", ...t2];
  return r2.length === 1 && r2.push("-a"), r2.includes("-v") || r2.splice(1, 0, "-v"), {
    format: "utf-8",
    commands: r2,
    parser(s, o2) {
      return e ? gt(s, o2).all[0] : me(s, n);
    }
  };
}
function as() {
  return {
    format: "utf-8",
    commands: ["branch", "-v"],
    parser(t2) {
      return me(t2);
    }
  };
}
function us(t2, e = false) {
  return {
    format: "utf-8",
    commands: ["branch", "-v", e ? "-D" : "-d", ...t2],
    parser(n, r2) {
      return gt(n, r2);
    },
    onError({ exitCode: n, stdOut: r2 }, s, o2, i) {
      if (!de(String(s), n))
        return i(s);
      o2(r2);
    }
  };
}
function cs(t2, e = false) {
  const n = {
    format: "utf-8",
    commands: ["branch", "-v", e ? "-D" : "-d", t2],
    parser(r2, s) {
      return gt(r2, s).branches[t2];
    },
    onError({ exitCode: r2, stdErr: s, stdOut: o2 }, i, a, c3) {
      if (!de(String(i), r2))
        return c3(i);
      throw new at(
        n.parser(F2(o2), F2(s)),
        String(i)
      );
    }
  };
  return n;
}
function fs(t2) {
  return {
    commands: ["check-ignore", ...t2],
    format: "utf-8",
    parser: ls
  };
}
function ls(t2) {
  return t2.split(/\n/g).map(hs).filter(Boolean);
}
function hs(t2) {
  const e = t2.trim().replace(/^["']|["']$/g, "");
  return e && Se(e);
}
function ps(t2, e) {
  return E2({
    raw: t2,
    remote: null,
    branches: [],
    tags: [],
    updated: [],
    deleted: []
  }, ms, [t2, e]);
}
function ds(t2) {
  return /^--upload-pack(=|$)/.test(t2);
}
function gs(t2, e, n) {
  const r2 = ["fetch", ...n];
  return t2 && e && r2.push(t2, e), r2.find(ds) ? b2("git.fetch: potential exploit argument blocked.") : {
    commands: r2,
    format: "utf-8",
    parser: ps
  };
}
function ws(t2) {
  return E2({ moves: [] }, ys, t2);
}
function bs(t2, e) {
  return {
    commands: ["mv", "-v", ...v(t2), e],
    format: "utf-8",
    parser: ws
  };
}
function Ts(t2, e, n) {
  const r2 = ["pull", ...n];
  return t2 && e && r2.splice(1, 0, t2, e), {
    commands: r2,
    format: "utf-8",
    parser(s, o2) {
      return ue(s, o2);
    },
    onError(s, o2, i, a) {
      const c3 = Rr(
        F2(s.stdOut),
        F2(s.stdErr)
      );
      if (c3)
        return a(new at(c3));
      a(o2);
    }
  };
}
function ks(t2) {
  const e = {};
  return ge(t2, ([n]) => e[n] = { name: n }), Object.values(e);
}
function _s(t2) {
  const e = {};
  return ge(t2, ([n, r2, s]) => {
    Object.hasOwn(e, n) || (e[n] = {
      name: n,
      refs: { fetch: "", push: "" }
    }), s && r2 && (e[n].refs[s.replace(/[^a-z]/g, "")] = r2);
  }), Object.values(e);
}
function ge(t2, e) {
  ut(t2, (n) => e(n.split(/\s+/)));
}
function vs(t2, e, n) {
  return g(["remote", "add", ...n, t2, e]);
}
function Es(t2) {
  const e = ["remote"];
  return t2 && e.push("-v"), {
    commands: e,
    format: "utf-8",
    parser: t2 ? _s : ks
  };
}
function Ss(t2) {
  const e = [...t2];
  return e[0] !== "ls-remote" && e.unshift("ls-remote"), g(e);
}
function Rs(t2) {
  const e = [...t2];
  return e[0] !== "remote" && e.unshift("remote"), g(e);
}
function Os(t2) {
  return g(["remote", "remove", t2]);
}
function Cs(t2 = {}, e) {
  const n = oe2(t2), r2 = ["stash", "list", ...n.commands, ...e], s = re(
    n.splitter,
    n.fields,
    pt(r2)
  );
  return dt(r2) || {
    commands: r2,
    format: "utf-8",
    parser: s
  };
}
function As(t2, e) {
  return X2(["add", t2, e]);
}
function xs(t2) {
  return X2(["init", ...t2]);
}
function X2(t2) {
  const e = [...t2];
  return e[0] !== "submodule" && e.unshift("submodule"), g(e);
}
function Ns(t2) {
  return X2(["update", ...t2]);
}
function Ms(t2, e) {
  const n = Number.isNaN(t2), r2 = Number.isNaN(e);
  return n !== r2 ? n ? 1 : -1 : n ? ye(t2, e) : 0;
}
function ye(t2, e) {
  return t2 === e ? 0 : t2 > e ? 1 : -1;
}
function Ds(t2) {
  return t2.trim();
}
function B2(t2) {
  return typeof t2 == "string" && parseInt(t2.replace(/^\D+/g, ""), 10) || 0;
}
function Ls(t2 = []) {
  const e = t2.some((n) => /^--sort=/.test(n));
  return {
    format: "utf-8",
    commands: ["tag", "-l", ...t2],
    parser(n) {
      return Ps(n, e);
    }
  };
}
function js(t2) {
  return {
    format: "utf-8",
    commands: ["tag", t2],
    parser() {
      return { name: t2 };
    }
  };
}
function Bs(t2, e) {
  return {
    format: "utf-8",
    commands: ["tag", "-a", "-m", e, t2],
    parser() {
      return { name: t2 };
    }
  };
}
function f2(t2, e) {
  this._plugins = e, this._executor = new Dn(
    t2.baseDir,
    new Xr(t2.maxConcurrentProcesses),
    e
  ), this._trimmed = t2.trimmed;
}
function Is(t2) {
  return t2 ? [{
    type: "spawn.before",
    action(r2, s) {
      t2.aborted && s.kill(new A2(void 0, "abort", "Abort already signaled"));
    }
  }, {
    type: "spawn.after",
    action(r2, s) {
      function o2() {
        s.kill(new A2(void 0, "abort", "Abort signal received"));
      }
      t2.addEventListener("abort", o2), s.spawned.on("close", () => t2.removeEventListener("abort", o2));
    }
  }] : void 0;
}
function Fs(t2, e = false) {
  const n = new Set(t2.map((r2) => r2.toLowerCase().trim()));
  return {
    type: "spawn.options",
    action(r2, s) {
      const o2 = { ...r2.env ?? process.env }, i = new Set(
        Object.keys(s.env).map((a) => a.toLowerCase().trim())
      );
      for (const a of Object.keys(o2)) {
        const c3 = a.toLowerCase().trim();
        if (!(!Gs(c3) || n.has(c3))) {
          if (i.has(c3))
            throw new A2(
              void 0,
              "allowEnvironment",
              `Use of "${a}" is blocked by the environment guard - add it to the allowEnvironment option to permit it`
            );
          Us("removing ambient guarded environment variable %s", a), delete o2[a];
        }
      }
      return {
        ...r2,
        env: {
          ...o2,
          GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS: String(!e)
        }
      };
    }
  };
}
function Gs(t2) {
  const e = t2.toLowerCase().trim();
  return e.startsWith("git_") || _(e);
}
function zs(t2 = {}) {
  return {
    type: "spawn.args",
    action(e, { env: n }) {
      for (const r2 of oe(e, n))
        if (t2[r2.category] !== true)
          throw new A2(void 0, "unsafe", r2.message);
      return e;
    }
  };
}
function qs(t2) {
  const e = U(t2, "-c");
  return {
    type: "spawn.args",
    action(n) {
      return [...e, ...n];
    }
  };
}
function Ws({
  onClose: t2 = true,
  onExit: e = 50
} = {}) {
  function n() {
    let s = -1;
    const o2 = {
      close: (0, import_promise_deferred.deferred)(),
      closeTimeout: (0, import_promise_deferred.deferred)(),
      exit: (0, import_promise_deferred.deferred)(),
      exitTimeout: (0, import_promise_deferred.deferred)()
    }, i = Promise.race([
      t2 === false ? $t : o2.closeTimeout.promise,
      e === false ? $t : o2.exitTimeout.promise
    ]);
    return r2(t2, o2.close, o2.closeTimeout), r2(e, o2.exit, o2.exitTimeout), {
      close(a) {
        s = a, o2.close.done();
      },
      exit(a) {
        s = a, o2.exit.done();
      },
      get exitCode() {
        return s;
      },
      result: i
    };
  }
  function r2(s, o2, i) {
    s !== false && (s === true ? o2.promise : o2.promise.then(() => wt(s))).then(i.done);
  }
  return {
    type: "spawn.after",
    async action(s, { spawned: o2, close: i }) {
      const a = n();
      let c3 = true, y2 = () => {
        c3 = false;
      };
      o2.stdout?.on("data", y2), o2.stderr?.on("data", y2), o2.on("error", y2), o2.on("close", (w2) => a.close(w2)), o2.on("exit", (w2) => a.exit(w2));
      try {
        await a.result, c3 && await wt(50), i(a.exitCode);
      } catch (w2) {
        i(a.exitCode, w2);
      }
    }
  };
}
function Vs(t2) {
  return !t2 || !/^([a-z]:)?([a-z0-9/.\\_~-]+)$/i.test(t2);
}
function Pt(t2, e) {
  if (t2.length < 1 || t2.length > 2)
    throw new A2(void 0, "binary", Hs);
  if (t2.some(Vs))
    if (e)
      we("permitted unsafe binary %o", t2);
    else
      throw new A2(void 0, "binary", Ks);
  const [r2, s] = t2;
  return {
    binary: r2,
    prefix: s
  };
}
function Xs(t2, e = ["git"], n = false) {
  let r2 = Pt(v(e), n);
  t2.on("binary", (s) => {
    r2 = Pt(v(s), n), we.info("reconfiguring %o", r2);
  }), t2.append("spawn.binary", () => r2.binary), t2.append("spawn.args", (s) => r2.prefix ? [r2.prefix, ...s] : s);
}
function Ys(t2) {
  if (!t2)
    return "UNKNOWN";
  for (const [e, { text: n }] of Object.entries(be))
    if (t2.startsWith(`fatal: ${n}`))
      return e;
  return "UNKNOWN";
}
function Js(t2) {
  return !!(t2.exitCode && t2.stdErr.length);
}
function Zs(t2) {
  return Buffer.concat([...t2.stdOut, ...t2.stdErr]);
}
function to(t2 = false, e = Js, n = Zs) {
  return (r2, s) => !t2 && r2 || !e(s) ? r2 : n(s);
}
function eo(t2, e) {
  return t2 === 128 && e.startsWith("fatal:") ? new Qs(e) : new O2(void 0, e);
}
function Mt(t2) {
  return {
    type: "task.error",
    action(e, n) {
      const r2 = t2(e.error, {
        stdErr: n.stdErr,
        stdOut: n.stdOut,
        exitCode: n.exitCode
      });
      return Buffer.isBuffer(r2) ? {
        error: eo(n.exitCode, r2.toString("utf-8"))
      } : {
        error: r2
      };
    }
  };
}
function no(t2) {
  return {
    type: "spawn.after",
    action(e, { commands: n, input: r2, spawned: { stdin: s } }) {
      if (!s)
        return;
      const o2 = t2?.([...n]) ?? r2;
      if (!o2)
        return nt("generated zero length content, not writing to stdin");
      nt("writing %s bytes to stdin", Le(o2)), s.on("error", (i) => {
        i.code !== "EPIPE" && nt("[ERROR] stdin error %o", i);
      }), s.end(o2);
    }
  };
}
function so(t2) {
  const e = "--progress", n = ["checkout", "clone", "fetch", "pull", "push"];
  return [{
    type: "spawn.args",
    action(o2, i) {
      return n.includes(i.method) ? De(o2, e) : o2;
    }
  }, {
    type: "spawn.after",
    action(o2, i) {
      i.commands.includes(e) && i.spawned.stderr?.on("data", (a) => {
        const c3 = /^([\s\S]+?):\s*(\d+)% \((\d+)\/(\d+)\)/.exec(a.toString("utf8"));
        c3 && t2({
          method: i.method,
          stage: oo(c3[1]),
          progress: p(c3[2]),
          processed: p(c3[3]),
          total: p(c3[4])
        });
      });
    }
  }];
}
function oo(t2) {
  return String(t2.toLowerCase().split(" ", 1)) || "unknown";
}
function io(t2) {
  const e = je(t2, ["uid", "gid"]);
  return {
    type: "spawn.options",
    action(n) {
      return { ...e, ...n };
    }
  };
}
function ao() {
  return {
    type: "spawn.args",
    action(t2) {
      const e = [];
      let n;
      function r2(s) {
        (n = n || []).push(...s);
      }
      for (let s = 0; s < t2.length; s++) {
        const o2 = t2[s];
        if (r(o2)) {
          r2(o(o2));
          continue;
        }
        if (o2 === "--") {
          r2(
            t2.slice(s + 1).flatMap((i) => r(i) && o(i) || i)
          );
          break;
        }
        e.push(o2);
      }
      return n ? [...e, "--", ...n.map(String)] : e;
    }
  };
}
function uo({
  block: t2,
  stdErr: e = true,
  stdOut: n = true
}) {
  if (t2 > 0)
    return {
      type: "spawn.after",
      action(r2, s) {
        let o2;
        function i() {
          o2 && clearTimeout(o2), o2 = setTimeout(c3, t2);
        }
        function a() {
          s.spawned.stdout?.off("data", i), s.spawned.stderr?.off("data", i), s.spawned.off("exit", a), s.spawned.off("close", a), o2 && clearTimeout(o2);
        }
        function c3() {
          a(), s.kill(new A2(void 0, "timeout", "block timeout reached"));
        }
        n && s.spawned.stdout?.on("data", i), e && s.spawned.stderr?.on("data", i), s.spawned.on("exit", a), s.spawned.on("close", a), i();
      }
    };
}
var import_file_exists, import_debug, import_promise_deferred, O2, Ae, A2, at, xe, I2, W2, ft, K2, m, Be, G2, Bt, V2, z2, l2, x2, Fe, qe, mt, Ut, Xe, Ye, Qe, Je, Ft, nn, rn, sn, zt, qt, mn, Ht, Kt, kn, _t, vn, j2, En, Vt, Cn, M2, ot, Pn, Dn, Yt, Bn, Un, Wn, J2, Xn, Yn, Qt, R2, Jt, rr, Ot, sr, or, ir, ar, te, ee2, ne2, ur, se, Z2, dr, ie, gr, yr, wr, br, Tr, kr, _r, vr, Er, Sr, ue, Or, Cr, Ar, Nr, $r, Pr, Lr, jr, Br, Ir, Ur, Gr, fe, Hr, le, Vr, Xr, he, Qr, Jr, Zr, ts, rs, pe, ss, gt, ms, ys, $s, Ps, Us, $t, we, Hs, Ks, be, Qs, nt, ro, wo;
var init_dist3 = __esm({
  "../../node_modules/.pnpm/simple-git@4.0.2_supports-color@8.1.1/node_modules/simple-git/dist/index.mjs"() {
    init_dist();
    init_dist();
    import_file_exists = __toESM(require_dist(), 1);
    import_debug = __toESM(require_src(), 1);
    import_promise_deferred = __toESM(require_dist2(), 1);
    init_dist2();
    O2 = class extends Error {
      constructor(e, n) {
        super(n), this.task = e, Object.setPrototypeOf(this, new.target.prototype);
      }
    };
    Ae = class extends O2 {
      constructor(e, n) {
        super(void 0, n), this.config = e;
      }
    };
    A2 = class extends O2 {
      constructor(e, n, r2) {
        super(e, r2), this.task = e, this.plugin = n, Object.setPrototypeOf(this, new.target.prototype);
      }
    };
    at = class extends O2 {
      constructor(e, n) {
        super(void 0, n || String(e)), this.git = e;
      }
    };
    xe = class extends O2 {
      constructor(e) {
        super(void 0, e);
      }
    };
    I2 = "\0";
    W2 = () => {
    };
    ft = Object.prototype.toString.call.bind(Object.prototype.toString);
    K2 = (t2) => Array.isArray(t2);
    m = (t2) => typeof t2 == "string" || r(t2);
    Be = (t2) => m(t2) || Buffer.isBuffer(t2);
    G2 = (t2) => m(t2) || Array.isArray(t2) && t2.every(m);
    Bt = (t2) => t2 == null || "number|boolean|function".includes(typeof t2) ? false : typeof t2.length == "number";
    V2 = /* @__PURE__ */ ((t2) => (t2[t2.SUCCESS = 0] = "SUCCESS", t2[t2.ERROR = 1] = "ERROR", t2[t2.NOT_FOUND = -2] = "NOT_FOUND", t2[t2.UNCLEAN = 128] = "UNCLEAN", t2))(V2 || {});
    z2 = class _z {
      constructor(e, n) {
        this.stdOut = e, this.stdErr = n;
      }
      asStrings() {
        return new _z(this.stdOut.toString("utf8"), this.stdErr.toString("utf8"));
      }
    };
    l2 = class {
      constructor(e, n) {
        this.matches = [], this.useMatches = Ue, this.parse = (r2, s) => (this.resetMatches(), this._regExp.every((o2, i) => this.addMatch(o2, i, r2(i))) ? this.useMatches(s, this.prepareMatches()) !== false : false), this._regExp = Array.isArray(e) ? e : [e], n && (this.useMatches = n);
      }
      resetMatches() {
        this.matches.length = 0;
      }
      prepareMatches() {
        return this.matches;
      }
      addMatch(e, n, r2) {
        const s = r2 && e.exec(r2);
        return s && this.pushMatch(n, s), !!s;
      }
      pushMatch(e, n) {
        this.matches.push(...n.slice(1));
      }
    };
    x2 = class extends l2 {
      addMatch(e, n, r2) {
        return /^remote:\s/.test(String(r2)) && super.addMatch(e, n, r2);
      }
      pushMatch(e, n) {
        (e > 0 || n.length > 1) && super.pushMatch(e, n);
      }
    };
    Fe = {
      binary: "git",
      maxConcurrentProcesses: 5,
      config: [],
      trimmed: false
    };
    qe = /* @__PURE__ */ ((t2) => (t2.BARE = "bare", t2.IN_TREE = "tree", t2.IS_REPO_ROOT = "root", t2))(qe || {});
    mt = ({ exitCode: t2 }, e, n, r2) => {
      if (t2 === V2.UNCLEAN && Ve(e))
        return n(Buffer.from("false"));
      r2(e);
    };
    Ut = (t2) => t2.trim() === "true";
    Xe = class {
      constructor(e) {
        this.paths = [], this.files = [], this.folders = [], this.dryRun = e;
      }
    };
    Ye = /^[a-z]+\s*/i;
    Qe = /^[a-z]+\s+[a-z]+\s*/i;
    Je = /\/$/;
    Ft = [];
    nn = "Git clean interactive mode is not supported";
    rn = 'Git clean mode parameter ("n" or "f") is required';
    sn = "Git clean unknown option found in: ";
    zt = /* @__PURE__ */ ((t2) => (t2.DRY_RUN = "n", t2.FORCE = "f", t2.IGNORED_INCLUDED = "x", t2.IGNORED_ONLY = "X", t2.EXCLUDING = "e", t2.QUIET = "q", t2.RECURSIVE = "d", t2))(zt || {});
    qt = /* @__PURE__ */ new Set([
      "i",
      ...L2(Object.values(zt))
    ]);
    mn = class {
      constructor() {
        this.files = [], this.values = /* @__PURE__ */ Object.create(null);
      }
      get all() {
        return this._all || (this._all = this.files.reduce((e, n) => Object.assign(e, this.values[n]), {})), this._all;
      }
      addFile(e) {
        if (!(e in this.values)) {
          const n = N2(this.files);
          this.values[e] = n ? Object.create(this.values[n]) : {}, this.files.push(e);
        }
        return this.values[e];
      }
      addValue(e, n, r2) {
        const s = this.addFile(e);
        Object.hasOwn(s, n) ? Array.isArray(s[n]) ? s[n].push(r2) : s[n] = [s[n], r2] : s[n] = r2, this._all = void 0;
      }
    };
    Ht = /* @__PURE__ */ ((t2) => (t2.system = "system", t2.global = "global", t2.local = "local", t2.worktree = "worktree", t2))(Ht || {});
    Kt = /* @__PURE__ */ ((t2) => (t2.ADDED = "A", t2.COPIED = "C", t2.DELETED = "D", t2.MODIFIED = "M", t2.RENAMED = "R", t2.CHANGED = "T", t2.UNMERGED = "U", t2.UNKNOWN = "X", t2.BROKEN = "B", t2))(Kt || {});
    kn = new Set(Object.values(Kt));
    vn = ["-h"];
    j2 = /* @__PURE__ */ Symbol("grepQuery");
    En = class {
      constructor() {
        this[_t] = [];
      }
      *[(_t = j2, Symbol.iterator)]() {
        for (const e of this[j2])
          yield e;
      }
      and(...e) {
        return e.length && this[j2].push("--and", "(", ...U(e, "-e"), ")"), this;
      }
      param(...e) {
        return this[j2].push(...U(e, "-e")), this;
      }
    };
    Vt = /* @__PURE__ */ ((t2) => (t2.MIXED = "mixed", t2.SOFT = "soft", t2.HARD = "hard", t2.MERGE = "merge", t2.KEEP = "keep", t2))(Vt || {});
    Cn = L2(Object.values(Vt));
    import_debug.default.formatters.L = (t2) => String(Bt(t2) ? t2.length : "-");
    import_debug.default.formatters.B = (t2) => Buffer.isBuffer(t2) ? t2.toString("utf8") : ft(t2);
    M2 = class M3 {
      constructor(e = "GitExecutor") {
        this.logLabel = e, this._queue = /* @__PURE__ */ new Map();
      }
      withProgress(e) {
        return this._queue.get(e);
      }
      createProgress(e) {
        const n = M3.getName(e.commands[0]), r2 = $2(this.logLabel, n);
        return {
          task: e,
          logger: r2,
          name: n
        };
      }
      push(e) {
        const n = this.createProgress(e);
        return n.logger("Adding task to the queue, commands = %o", e.commands), this._queue.set(e, n), n;
      }
      fatal(e) {
        for (const [n, { logger: r2 }] of Array.from(this._queue.entries()))
          n === e.task ? (r2.info("Failed %o", e), r2(
            "Fatal exception, any as-yet un-started tasks run through this executor will not be attempted"
          )) : r2.info(
            "A fatal exception occurred in a previous task, the queue has been purged: %o",
            e.message
          ), this.complete(n);
        if (this._queue.size !== 0)
          throw new Error(`Queue size should be zero after fatal: ${this._queue.size}`);
      }
      complete(e) {
        this.withProgress(e) && this._queue.delete(e);
      }
      attempt(e) {
        const n = this.withProgress(e);
        if (!n)
          throw new O2(void 0, "TasksPendingQueue: attempt called for an unknown task");
        return n.logger("Starting task"), n;
      }
      static getName(e = "empty") {
        return `task:${e}:${++M3.counter}`;
      }
    };
    M2.counter = 0;
    ot = M2;
    Pn = class {
      constructor(e, n, r2) {
        this._executor = e, this._scheduler = n, this._plugins = r2, this._chain = Promise.resolve(), this._queue = new ot();
      }
      get cwd() {
        return this._cwd || this._executor.cwd;
      }
      set cwd(e) {
        this._cwd = e;
      }
      get env() {
        return this._executor.env;
      }
      get outputHandler() {
        return this._executor.outputHandler;
      }
      chain() {
        return this;
      }
      push(e) {
        return this._queue.push(e), this._chain = this._chain.then(() => this.attemptTask(e));
      }
      async attemptTask(e) {
        const n = await this._scheduler.next(), r2 = () => this._queue.complete(e);
        try {
          const { logger: s } = this._queue.attempt(e);
          return await (kt(e) ? this.attemptEmptyTask(e, s) : this.attemptRemoteTask(e, s));
        } catch (s) {
          throw this.onFatalException(e, s);
        } finally {
          r2(), n();
        }
      }
      onFatalException(e, n) {
        const r2 = n instanceof O2 ? Object.assign(n, { task: e }) : new O2(e, n && String(n));
        return this._chain = Promise.resolve(), this._queue.fatal(r2), r2;
      }
      async attemptRemoteTask(e, n) {
        const r2 = this._plugins.exec("spawn.binary", "", this.taskContext(e, e.commands)), s = this._plugins.exec(
          "spawn.args",
          [...e.commands],
          this.taskContext(e, e.commands)
        ), o2 = await this.gitResponse(
          e,
          r2,
          s,
          this.outputHandler,
          n.step("SPAWN")
        ), i = await this.handleTaskData(e, s, o2, n.step("HANDLE"));
        return n("passing response to task's parser as a %s", e.format), en(e) ? Tt(e.parser, i) : Tt(e.parser, i.asStrings());
      }
      async attemptEmptyTask(e, n) {
        return n("empty task bypassing child process to call to task's parser"), e.parser(this);
      }
      handleTaskData(e, n, r2, s) {
        const { exitCode: o2, rejection: i, stdOut: a, stdErr: c3 } = r2;
        return new Promise((y2, w2) => {
          s("Preparing to handle process response exitCode=%d stdOut=", o2);
          const { error: T2 } = this._plugins.exec(
            "task.error",
            { error: i },
            {
              ...this.taskContext(e, n),
              ...r2
            }
          );
          if (T2 && e.onError)
            return s.info("exitCode=%s handling with custom error handler"), e.onError(
              r2,
              T2,
              (k2) => {
                s.info("custom error handler treated as success"), s("custom error returned a %s", ft(k2)), y2(
                  new z2(
                    Array.isArray(k2) ? Buffer.concat(k2) : k2,
                    Buffer.concat(c3)
                  )
                );
              },
              w2
            );
          if (T2)
            return s.info(
              "handling as error: exitCode=%s stdErr=%s rejection=%o",
              o2,
              c3.length,
              i
            ), w2(T2);
          s.info("retrieving task output complete"), y2(new z2(Buffer.concat(a), Buffer.concat(c3)));
        });
      }
      async gitResponse(e, n, r2, s, o2) {
        const i = o2.sibling("output"), a = this._plugins.exec(
          "spawn.options",
          {
            cwd: this.cwd,
            env: this.env,
            windowsHide: true
          },
          this.taskContext(e, e.commands)
        );
        return new Promise((c3) => {
          const y2 = [], w2 = [];
          o2.info("%s %o", n, r2), o2("%O", a);
          let T2 = this._beforeSpawn(e, r2);
          if (T2)
            return c3({
              stdOut: y2,
              stdErr: w2,
              exitCode: 9901,
              rejection: T2
            });
          this._plugins.exec("spawn.before", void 0, {
            ...this.taskContext(e, r2),
            kill(C2) {
              T2 = C2 || T2;
            }
          });
          const k2 = ve(n, r2, a);
          k2.stdout.on(
            "data",
            Et(y2, "stdOut", o2, i.step("stdOut"))
          ), k2.stderr.on(
            "data",
            Et(w2, "stdErr", o2, i.step("stdErr"))
          ), k2.on("error", Mn(w2, o2)), s && (o2("Passing child process stdOut/stdErr to custom outputHandler"), s(n, k2.stdout, k2.stderr, [...r2])), this._plugins.exec("spawn.after", void 0, {
            ...this.taskContext(e, r2),
            spawned: k2,
            close(C2, Te) {
              c3({
                stdOut: y2,
                stdErr: w2,
                exitCode: C2,
                rejection: T2 || Te
              });
            },
            kill(C2) {
              k2.killed || (T2 = C2, k2.kill("SIGINT"));
            }
          });
        });
      }
      _beforeSpawn(e, n) {
        let r2;
        return this._plugins.exec("spawn.before", void 0, {
          ...this.taskContext(e, n),
          kill(s) {
            r2 = s || r2;
          }
        }), r2;
      }
      taskContext(e, n) {
        return {
          method: String(Me(e.commands) || ""),
          commands: n,
          env: { ...this.env },
          input: kt(e) ? void 0 : e.input
        };
      }
    };
    Dn = class {
      constructor(e, n, r2) {
        this.cwd = e, this._scheduler = n, this._plugins = r2, this._chain = this.chain();
      }
      chain() {
        return new Pn(this, this._scheduler, this._plugins);
      }
      push(e) {
        return this._chain.push(e);
      }
    };
    Yt = (t2, e, n) => {
      const r2 = ["clone", ...n];
      return m(t2) && r2.push(c(t2)), m(e) && r2.push(c(e)), g(r2);
    };
    Bn = (t2, e, n) => (S2(n, "--mirror"), Yt(t2, e, n));
    Un = [
      new l2(/^\[([^\s]+)( \([^)]+\))? ([^\]]+)/, (t2, [e, n, r2]) => {
        t2.branch = e, t2.commit = r2, t2.root = !!n;
      }),
      new l2(/\s*Author:\s(.+)/i, (t2, [e]) => {
        const n = e.split("<"), r2 = n.pop();
        !r2 || !r2.includes("@") || (t2.author = {
          email: r2.substr(0, r2.length - 1),
          name: n.join("<").trim()
        });
      }),
      new l2(
        /(\d+)[^,]*(?:,\s*(\d+)[^,]*)(?:,\s*(\d+))/g,
        (t2, [e, n, r2]) => {
          t2.summary.changes = parseInt(e, 10) || 0, t2.summary.insertions = parseInt(n, 10) || 0, t2.summary.deletions = parseInt(r2, 10) || 0;
        }
      ),
      new l2(
        /^(\d+)[^,]*(?:,\s*(\d+)[^(]+\(([+-]))?/,
        (t2, [e, n, r2]) => {
          t2.summary.changes = parseInt(e, 10) || 0;
          const s = parseInt(n, 10) || 0;
          r2 === "-" ? t2.summary.deletions = s : r2 === "+" && (t2.summary.insertions = s);
        }
      )
    ];
    Wn = new l2(
      /([a-z-]+): (\d+)$/,
      (t2, [e, n]) => {
        const r2 = jt(e);
        Object.hasOwn(t2, r2) && (t2[r2] = p(n));
      }
    );
    J2 = class {
      constructor(e, n, r2, s) {
        this.bare = e, this.path = n, this.existing = r2, this.gitDir = s;
      }
    };
    Xn = /^Init.+ repository in (.+)$/;
    Yn = /^Rein.+ in (.+)$/;
    Qt = "--bare";
    R2 = /* @__PURE__ */ ((t2) => (t2.NONE = "", t2.STAT = "--stat", t2.NUM_STAT = "--numstat", t2.NAME_ONLY = "--name-only", t2.NAME_STATUS = "--name-status", t2))(R2 || {});
    Jt = /^--(stat|numstat|name-only|name-status)(=|$)/;
    rr = class {
      constructor() {
        this.changed = 0, this.deletions = 0, this.insertions = 0, this.files = [];
      }
    };
    Ot = [
      new l2(
        /^(.+)\s+\|\s+(\d+)(\s+[+\-]+)?$/,
        (t2, [e, n, r2 = ""]) => {
          t2.files.push({
            file: e.trim(),
            changes: p(n),
            insertions: r2.replace(/[^+]/g, "").length,
            deletions: r2.replace(/[^-]/g, "").length,
            binary: false
          });
        }
      ),
      new l2(
        /^(.+) \|\s+Bin ([0-9.]+) -> ([0-9.]+) ([a-z]+)/,
        (t2, [e, n, r2]) => {
          t2.files.push({
            file: e.trim(),
            before: p(n),
            after: p(r2),
            binary: true
          });
        }
      ),
      new l2(/^(.+)\s+\|\s+Bin\s*$/, (t2, [e]) => {
        t2.files.push({
          file: e.trim(),
          before: 0,
          after: 0,
          binary: true
        });
      }),
      new l2(
        /(\d+) files? changed\s*((?:, \d+ [^,]+){0,2})/,
        (t2, [e, n]) => {
          const r2 = /(\d+) i/.exec(n), s = /(\d+) d/.exec(n);
          t2.changed = p(e), t2.insertions = p(r2?.[1]), t2.deletions = p(s?.[1]);
        }
      )
    ];
    sr = [
      new l2(
        /(\d+)\t(\d+)\t(.+)$/,
        (t2, [e, n, r2]) => {
          const s = p(e), o2 = p(n);
          t2.changed++, t2.insertions += s, t2.deletions += o2, t2.files.push({
            file: r2,
            changes: s + o2,
            insertions: s,
            deletions: o2,
            binary: false
          });
        }
      ),
      new l2(/-\t-\t(.+)$/, (t2, [e]) => {
        t2.changed++, t2.files.push({
          file: e,
          after: 0,
          before: 0,
          binary: true
        });
      })
    ];
    or = [
      new l2(/(.+)$/, (t2, [e]) => {
        t2.changed++, t2.files.push({
          file: e,
          changes: 0,
          insertions: 0,
          deletions: 0,
          binary: false
        });
      })
    ];
    ir = [
      new l2(
        /([ACDMRTUXB])([0-9]{0,3})\t(.[^\t]*)(\t(.[^\t]*))?$/,
        (t2, [e, n, r2, s, o2]) => {
          t2.changed++, t2.files.push({
            file: o2 ?? r2,
            changes: 0,
            insertions: 0,
            deletions: 0,
            binary: false,
            status: bt(_n(e) && e),
            from: bt(!!o2 && r2 !== o2 && r2),
            similarity: p(n)
          });
        }
      )
    ];
    ar = {
      [R2.NONE]: Ot,
      [R2.STAT]: Ot,
      [R2.NUM_STAT]: sr,
      [R2.NAME_STATUS]: ir,
      [R2.NAME_ONLY]: or
    };
    te = "òòòòòò ";
    ee2 = " òò";
    ne2 = " ò ";
    ur = ["hash", "date", "message", "refs", "author_name", "author_email"];
    se = /* @__PURE__ */ ((t2) => (t2[t2["--pretty"] = 0] = "--pretty", t2[t2["max-count"] = 1] = "max-count", t2[t2.maxCount = 2] = "maxCount", t2[t2.n = 3] = "n", t2[t2.file = 4] = "file", t2[t2.format = 5] = "format", t2[t2.from = 6] = "from", t2[t2.to = 7] = "to", t2[t2.splitter = 8] = "splitter", t2[t2.symmetric = 9] = "symmetric", t2[t2.mailMap = 10] = "mailMap", t2[t2.multiLine = 11] = "multiLine", t2[t2.strictDate = 12] = "strictDate", t2))(se || {});
    Z2 = class {
      constructor(e, n = null, r2) {
        this.reason = e, this.file = n, this.meta = r2;
      }
      toString() {
        return `${this.file}:${this.reason}`;
      }
    };
    dr = class {
      constructor() {
        this.conflicts = [], this.merges = [], this.result = "success";
      }
      get failed() {
        return this.conflicts.length > 0;
      }
      get reason() {
        return this.result;
      }
      toString() {
        return this.conflicts.length ? `CONFLICTS: ${this.conflicts.join(", ")}` : "OK";
      }
    };
    ie = class {
      constructor() {
        this.remoteMessages = {
          all: []
        }, this.created = [], this.deleted = [], this.files = [], this.deletions = {}, this.insertions = {}, this.summary = {
          changes: 0,
          deletions: 0,
          insertions: 0
        };
      }
    };
    gr = class {
      constructor() {
        this.remote = "", this.hash = {
          local: "",
          remote: ""
        }, this.branch = {
          local: "",
          remote: ""
        }, this.message = "";
      }
      toString() {
        return this.message;
      }
    };
    yr = [
      new x2(
        /^remote:\s*(enumerating|counting|compressing) objects: (\d+),/i,
        (t2, [e, n]) => {
          const r2 = e.toLowerCase(), s = tt(t2.remoteMessages);
          Object.assign(s, { [r2]: p(n) });
        }
      ),
      new x2(
        /^remote:\s*(enumerating|counting|compressing) objects: \d+% \(\d+\/(\d+)\),/i,
        (t2, [e, n]) => {
          const r2 = e.toLowerCase(), s = tt(t2.remoteMessages);
          Object.assign(s, { [r2]: p(n) });
        }
      ),
      new x2(
        /total ([^,]+), reused ([^,]+), pack-reused (\d+)/i,
        (t2, [e, n, r2]) => {
          const s = tt(t2.remoteMessages);
          s.total = Ct(e), s.reused = Ct(n), s.packReused = p(r2);
        }
      )
    ];
    wr = [
      new x2(/^remote:\s*(.+)$/, (t2, [e]) => (t2.remoteMessages.all.push(e.trim()), false)),
      ...yr,
      new x2(
        [/create a (?:pull|merge) request/i, /\s(https?:\/\/\S+)$/],
        (t2, [e]) => {
          t2.remoteMessages.pullRequestUrl = e;
        }
      ),
      new x2(
        [/found (\d+) vulnerabilities.+\(([^)]+)\)/i, /\s(https?:\/\/\S+)$/],
        (t2, [e, n, r2]) => {
          t2.remoteMessages.vulnerabilities = {
            count: p(e),
            summary: n,
            url: r2
          };
        }
      )
    ];
    br = class {
      constructor() {
        this.all = [];
      }
    };
    Tr = /^\s*(.+?)\s+\|\s+\d+\s*(\+*)(-*)/;
    kr = /(\d+)\D+((\d+)\D+\(\+\))?(\D+(\d+)\D+\(-\))?/;
    _r = /^(create|delete) mode \d+ (.+)/;
    vr = [
      new l2(Tr, (t2, [e, n, r2]) => {
        t2.files.push(e), n && (t2.insertions[e] = n.length), r2 && (t2.deletions[e] = r2.length);
      }),
      new l2(kr, (t2, [e, , n, , r2]) => n !== void 0 || r2 !== void 0 ? (t2.summary.changes = +e || 0, t2.summary.insertions = +n || 0, t2.summary.deletions = +r2 || 0, true) : false),
      new l2(_r, (t2, [e, n]) => {
        S2(t2.files, n), S2(e === "create" ? t2.created : t2.deleted, n);
      })
    ];
    Er = [
      new l2(/^from\s(.+)$/i, (t2, [e]) => {
        t2.remote = e;
      }),
      new l2(/^fatal:\s(.+)$/, (t2, [e]) => {
        t2.message = e;
      }),
      new l2(
        /([a-z0-9]+)\.\.([a-z0-9]+)\s+(\S+)\s+->\s+(\S+)$/,
        (t2, [e, n, r2, s]) => {
          t2.branch.local = r2, t2.hash.local = e, t2.branch.remote = s, t2.hash.remote = n;
        }
      )
    ];
    Sr = (t2, e) => E2(new ie(), vr, [t2, e]);
    ue = (t2, e) => Object.assign(
      new ie(),
      Sr(t2, e),
      ae(t2, e)
    );
    Or = [
      new l2(/^Auto-merging\s+(.+)$/, (t2, [e]) => {
        t2.merges.push(e);
      }),
      new l2(/^CONFLICT\s+\((.+)\): Merge conflict in (.+)$/, (t2, [e, n]) => {
        t2.conflicts.push(new Z2(e, n));
      }),
      new l2(
        /^CONFLICT\s+\((.+\/delete)\): (.+) deleted in (.+) and/,
        (t2, [e, n, r2]) => {
          t2.conflicts.push(new Z2(e, n, { deleteRef: r2 }));
        }
      ),
      new l2(/^CONFLICT\s+\((.+)\):/, (t2, [e]) => {
        t2.conflicts.push(new Z2(e, null));
      }),
      new l2(/^Automatic merge failed;\s+(.+)$/, (t2, [e]) => {
        t2.result = e;
      })
    ];
    Cr = (t2, e) => Object.assign(Ar(t2), ue(t2, e));
    Ar = (t2) => E2(new dr(), Or, t2);
    Nr = [
      new l2(/^Pushing to (.+)$/, (t2, [e]) => {
        t2.repo = e;
      }),
      new l2(/^updating local tracking ref '(.+)'/, (t2, [e]) => {
        t2.ref = {
          ...t2.ref || {},
          local: e
        };
      }),
      new l2(/^[=*-]\s+([^:]+):(\S+)\s+\[(.+)]$/, (t2, [e, n, r2]) => {
        t2.pushed.push(xr(e, n, r2));
      }),
      new l2(
        /^Branch '([^']+)' set up to track remote branch '([^']+)' from '([^']+)'/,
        (t2, [e, n, r2]) => {
          t2.branch = {
            ...t2.branch || {},
            local: e,
            remote: n,
            remoteName: r2
          };
        }
      ),
      new l2(
        /^([^:]+):(\S+)\s+([a-z0-9]+)\.\.([a-z0-9]+)$/,
        (t2, [e, n, r2, s]) => {
          t2.update = {
            head: {
              local: e,
              remote: n
            },
            hash: {
              from: r2,
              to: s
            }
          };
        }
      )
    ];
    $r = (t2, e) => {
      const n = Pr(t2, e), r2 = ae(t2, e);
      return {
        ...n,
        ...r2
      };
    };
    Pr = (t2, e) => E2({ pushed: [] }, Nr, [t2, e]);
    Lr = /^(.+)\0(.+)$/;
    jr = class {
      constructor(e, n, r2) {
        if (this.path = e, this.index = n, this.working_dir = r2, n === "R" || r2 === "R") {
          const s = Lr.exec(e) || [null, e, e];
          this.from = s[2] || "", this.path = s[1] || "";
        }
      }
    };
    Br = class {
      constructor() {
        this.not_added = [], this.conflicted = [], this.created = [], this.deleted = [], this.ignored = void 0, this.modified = [], this.renamed = [], this.files = [], this.staged = [], this.ahead = 0, this.behind = 0, this.current = null, this.tracking = null, this.detached = false, this.isClean = () => !this.files.length;
      }
    };
    Ir = new Map([
      _2(
        " ",
        "A",
        (t2, e) => t2.created.push(e)
      ),
      _2(
        " ",
        "D",
        (t2, e) => t2.deleted.push(e)
      ),
      _2(
        " ",
        "M",
        (t2, e) => t2.modified.push(e)
      ),
      _2("A", " ", (t2, e) => {
        t2.created.push(e), t2.staged.push(e);
      }),
      _2("A", "M", (t2, e) => {
        t2.created.push(e), t2.staged.push(e), t2.modified.push(e);
      }),
      _2("D", " ", (t2, e) => {
        t2.deleted.push(e), t2.staged.push(e);
      }),
      _2("M", " ", (t2, e) => {
        t2.modified.push(e), t2.staged.push(e);
      }),
      _2("M", "M", (t2, e) => {
        t2.modified.push(e), t2.staged.push(e);
      }),
      _2("R", " ", (t2, e) => {
        t2.renamed.push(xt(e));
      }),
      _2("R", "M", (t2, e) => {
        const n = xt(e);
        t2.renamed.push(n), t2.modified.push(n.to);
      }),
      _2("!", "!", (t2, e) => {
        (t2.ignored = t2.ignored || []).push(e);
      }),
      _2(
        "?",
        "?",
        (t2, e) => t2.not_added.push(e)
      ),
      ...et(
        "A",
        "A",
        "U"
        /* UNMERGED */
      ),
      ...et(
        "D",
        "D",
        "U"
        /* UNMERGED */
      ),
      ...et(
        "U",
        "A",
        "D",
        "U"
        /* UNMERGED */
      ),
      [
        "##",
        (t2, e) => {
          const n = /ahead (\d+)/, r2 = /behind (\d+)/, s = /^(.+?(?=(?:\.{3}|\s|$)))/, o2 = /\.{3}(\S*)/, i = /\son\s(\S+?)(?=\.{3}|$)/;
          let a = n.exec(e);
          t2.ahead = a && +a[1] || 0, a = r2.exec(e), t2.behind = a && +a[1] || 0, a = s.exec(e), t2.current = d(a?.[1], m, null), a = o2.exec(e), t2.tracking = d(a?.[1], m, null), a = i.exec(e), a && (t2.current = d(a?.[1], m, t2.current)), t2.detached = /\(no branch\)/.test(e);
        }
      ]
    ]);
    Ur = function(t2) {
      const e = t2.split(I2), n = new Br();
      for (let r2 = 0, s = e.length; r2 < s; ) {
        let o2 = e[r2++].trim();
        o2 && (o2.charAt(0) === "R" && (o2 += I2 + (e[r2++] || "")), Fr(n, o2));
      }
      return n;
    };
    Gr = ["--null", "-z"];
    fe = "installed=false";
    Hr = [
      new l2(
        /version (\d+)\.(\d+)\.(\d+)(?:\s*\((.+)\))?/,
        (t2, [e, n, r2, s = ""]) => {
          Object.assign(
            t2,
            q2(p(e), p(n), p(r2), s)
          );
        }
      ),
      new l2(
        /version (\d+)\.(\d+)\.(\D+)(.+)?$/,
        (t2, [e, n, r2, s = ""]) => {
          Object.assign(t2, q2(p(e), p(n), r2, s));
        }
      )
    ];
    le = class {
      constructor(e) {
        this._executor = e;
      }
      _runTask(e, n) {
        const r2 = this._executor.chain(), s = r2.push(e);
        return n && Ln(e, s, n), Object.create(this, {
          then: { value: s.then.bind(s) },
          catch: { value: s.catch.bind(s) },
          _executor: { value: r2 }
        });
      }
      add(e) {
        return this._runTask(
          g(["add", ...v(e)]),
          u(arguments)
        );
      }
      cwd(e) {
        const n = u(arguments);
        return typeof e == "string" ? this._runTask(St(e, this._executor), n) : typeof e?.path == "string" ? this._runTask(
          St(
            e.path,
            e.root && this._executor || void 0
          ),
          n
        ) : this._runTask(
          b2("Git.cwd: workingDirectory must be supplied as a string"),
          n
        );
      }
      hashObject(e, n) {
        return this._runTask(
          Vn(e, n === true),
          u(arguments)
        );
      }
      init(e) {
        return this._runTask(
          Zn(e === true, this._executor.cwd, h2(arguments)),
          u(arguments)
        );
      }
      merge() {
        return this._runTask(
          At(h2(arguments)),
          u(arguments)
        );
      }
      mergeFromTo(e, n) {
        return m(e) && m(n) ? this._runTask(
          At([e, n, ...h2(arguments)]),
          u(arguments, false)
        ) : this._runTask(
          b2(
            "Git.mergeFromTo requires that the 'remote' and 'branch' arguments are supplied as strings"
          )
        );
      }
      outputHandler(e) {
        return this._executor.outputHandler = e, this;
      }
      push() {
        const e = ce(
          {
            remote: d(arguments[0], m),
            branch: d(arguments[1], m)
          },
          h2(arguments)
        );
        return this._runTask(e, u(arguments));
      }
      stash() {
        return this._runTask(
          g(["stash", ...h2(arguments)]),
          u(arguments)
        );
      }
      status() {
        return this._runTask(
          zr(h2(arguments)),
          u(arguments)
        );
      }
    };
    Object.assign(
      le.prototype,
      jn(),
      In(),
      zn(),
      Tn(),
      Hn(),
      Kn(),
      On(),
      er(),
      pr(),
      Dr(),
      Wr()
    );
    Vr = /* @__PURE__ */ (() => {
      let t2 = 0;
      return () => {
        t2++;
        const { promise: e, done: n } = (0, import_promise_deferred.createDeferred)();
        return {
          promise: e,
          done: n,
          id: t2
        };
      };
    })();
    Xr = class {
      constructor(e = 2) {
        this.concurrency = e, this.logger = $2("", "scheduler"), this.pending = [], this.running = [], this.logger("Constructed, concurrency=%s", e);
      }
      schedule() {
        if (!this.pending.length || this.running.length >= this.concurrency) {
          this.logger(
            "Schedule attempt ignored, pending=%s running=%s concurrency=%s",
            this.pending.length,
            this.running.length,
            this.concurrency
          );
          return;
        }
        const e = S2(this.running, this.pending.shift());
        this.logger("Attempting id=%s", e.id), e.done(() => {
          this.logger("Completing id=", e.id), ct(this.running, e), this.schedule();
        });
      }
      next() {
        const { promise: e, id: n } = S2(this.pending, Vr());
        return this.logger("Scheduling id=%s", n), this.schedule(), e;
      }
    };
    he = /* @__PURE__ */ ((t2) => (t2.CURRENT = "*", t2.LINKED = "+", t2))(he || {});
    Qr = class {
      constructor() {
        this.all = [], this.branches = {}, this.current = "", this.detached = false;
      }
      push(e, n, r2, s, o2) {
        e === "*" && (this.detached = n, this.current = r2), this.all.push(r2), this.branches[r2] = {
          current: e === "*",
          linkedWorkTree: e === "+",
          name: r2,
          commit: s,
          label: o2
        };
      }
    };
    Jr = [
      new l2(
        /^([*+]\s)?\((?:HEAD )?detached (?:from|at) (\S+)\)\s+([a-z0-9]+)\s(.*)$/,
        (t2, [e, n, r2, s]) => {
          t2.push(Nt(e), true, n, r2, s);
        }
      ),
      new l2(
        /^([*+]\s)?(\S+)\s+([a-z0-9]+)\s?(.*)$/s,
        (t2, [e, n, r2, s]) => {
          t2.push(Nt(e), false, n, r2, s);
        }
      )
    ];
    Zr = new l2(/^(\S+)$/s, (t2, [e]) => {
      t2.push(he.CURRENT, false, e, "", "");
    });
    ts = class {
      constructor() {
        this.all = [], this.branches = {}, this.errors = [];
      }
      get success() {
        return !this.errors.length;
      }
    };
    rs = /(\S+)\s+\(\S+\s([^)]+)\)/;
    pe = /^error[^']+'([^']+)'/m;
    ss = [
      new l2(rs, (t2, [e, n]) => {
        const r2 = es(e, n);
        t2.all.push(r2), t2.branches[e] = r2;
      }),
      new l2(pe, (t2, [e]) => {
        const n = ns(e);
        t2.errors.push(n), t2.all.push(n), t2.branches[e] = n;
      })
    ];
    gt = (t2, e) => E2(new ts(), ss, [t2, e]);
    ms = [
      new l2(/From (.+)$/, (t2, [e]) => {
        t2.remote = e;
      }),
      new l2(/\* \[new branch]\s+(\S+)\s*-> (.+)$/, (t2, [e, n]) => {
        t2.branches.push({
          name: e,
          tracking: n
        });
      }),
      new l2(/\* \[new tag]\s+(\S+)\s*-> (.+)$/, (t2, [e, n]) => {
        t2.tags.push({
          name: e,
          tracking: n
        });
      }),
      new l2(/- \[deleted]\s+\S+\s*-> (.+)$/, (t2, [e]) => {
        t2.deleted.push({
          tracking: e
        });
      }),
      new l2(
        /\s*([^.]+)\.\.(\S+)\s+(\S+)\s*-> (.+)$/,
        (t2, [e, n, r2, s]) => {
          t2.updated.push({
            name: r2,
            tracking: s,
            to: n,
            from: e
          });
        }
      )
    ];
    ys = [
      new l2(/^Renaming (.+) to (.+)$/, (t2, [e, n]) => {
        t2.moves.push({ from: e, to: n });
      })
    ];
    $s = class {
      constructor(e, n) {
        this.all = e, this.latest = n;
      }
    };
    Ps = function(t2, e = false) {
      const n = t2.split(`
`).map(Ds).filter(Boolean);
      e || n.sort(function(s, o2) {
        const i = s.split("."), a = o2.split(".");
        if (i.length === 1 || a.length === 1)
          return Ms(B2(i[0]), B2(a[0]));
        for (let c3 = 0, y2 = Math.max(i.length, a.length); c3 < y2; c3++) {
          const w2 = ye(B2(i[c3]), B2(a[c3]));
          if (w2)
            return w2;
        }
        return 0;
      });
      const r2 = e ? n[0] : [...n].reverse().find((s) => s.indexOf(".") >= 0);
      return new $s(n, r2);
    };
    (f2.prototype = Object.create(le.prototype)).constructor = f2;
    f2.prototype.customBinary = function(t2) {
      return this._plugins.reconfigure("binary", t2), this;
    };
    f2.prototype.env = function(t2, e) {
      return arguments.length === 1 && typeof t2 == "object" ? this._executor.env = t2 : (this._executor.env = this._executor.env || {})[t2] = e, this;
    };
    f2.prototype.stashList = function(t2) {
      return this._runTask(
        Cs(
          ht(arguments) || {},
          K2(t2) && t2 || []
        ),
        u(arguments)
      );
    };
    f2.prototype.mv = function(t2, e) {
      return this._runTask(bs(t2, e), u(arguments));
    };
    f2.prototype.checkoutLatestTag = function(t2) {
      var e = this;
      return this.pull(function() {
        e.tags(function(n, r2) {
          e.checkout(r2.latest, t2);
        });
      });
    };
    f2.prototype.pull = function(t2, e, n, r2) {
      return this._runTask(
        Ts(
          d(t2, m),
          d(e, m),
          h2(arguments)
        ),
        u(arguments)
      );
    };
    f2.prototype.fetch = function(t2, e) {
      return this._runTask(
        gs(
          d(t2, m),
          d(e, m),
          h2(arguments)
        ),
        u(arguments)
      );
    };
    f2.prototype.tags = function(t2, e) {
      return this._runTask(
        Ls(h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.rebase = function() {
      return this._runTask(
        g(["rebase", ...h2(arguments)]),
        u(arguments)
      );
    };
    f2.prototype.reset = function(t2) {
      return this._runTask(
        An(xn(t2), h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.revert = function(t2) {
      const e = u(arguments);
      return typeof t2 != "string" ? this._runTask(b2("Commit must be a string"), e) : this._runTask(
        g(["revert", ...h2(arguments, 0, true), t2]),
        e
      );
    };
    f2.prototype.addTag = function(t2) {
      const e = typeof t2 == "string" ? js(t2) : b2("Git.addTag requires a tag name");
      return this._runTask(e, u(arguments));
    };
    f2.prototype.addAnnotatedTag = function(t2, e) {
      return this._runTask(
        Bs(t2, e),
        u(arguments)
      );
    };
    f2.prototype.deleteLocalBranch = function(t2, e, n) {
      return this._runTask(
        cs(t2, typeof e == "boolean" ? e : false),
        u(arguments)
      );
    };
    f2.prototype.deleteLocalBranches = function(t2, e, n) {
      return this._runTask(
        us(t2, typeof e == "boolean" ? e : false),
        u(arguments)
      );
    };
    f2.prototype.branch = function(t2, e) {
      return this._runTask(
        is(h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.branchLocal = function(t2) {
      return this._runTask(as(), u(arguments));
    };
    f2.prototype.raw = function(t2) {
      const e = !Array.isArray(t2), n = [].slice.call(e ? arguments : t2, 0);
      for (let s = 0; s < n.length && e; s++)
        if (!st(n[s])) {
          n.splice(s, n.length - s);
          break;
        }
      n.push(...h2(arguments, 0, true));
      var r2 = u(arguments);
      return n.length ? this._runTask(g(n, this._trimmed), r2) : this._runTask(
        b2("Raw: must supply one or more command to execute"),
        r2
      );
    };
    f2.prototype.submoduleAdd = function(t2, e, n) {
      return this._runTask(As(t2, e), u(arguments));
    };
    f2.prototype.submoduleUpdate = function(t2, e) {
      return this._runTask(
        Ns(h2(arguments, true)),
        u(arguments)
      );
    };
    f2.prototype.submoduleInit = function(t2, e) {
      return this._runTask(
        xs(h2(arguments, true)),
        u(arguments)
      );
    };
    f2.prototype.subModule = function(t2, e) {
      return this._runTask(
        X2(h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.listRemote = function() {
      return this._runTask(
        Ss(h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.addRemote = function(t2, e, n) {
      return this._runTask(
        vs(t2, e, h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.removeRemote = function(t2, e) {
      return this._runTask(Os(t2), u(arguments));
    };
    f2.prototype.getRemotes = function(t2, e) {
      return this._runTask(Es(t2 === true), u(arguments));
    };
    f2.prototype.remote = function(t2, e) {
      return this._runTask(
        Rs(h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.tag = function(t2, e) {
      const n = h2(arguments);
      return n[0] !== "tag" && n.unshift("tag"), this._runTask(g(n), u(arguments));
    };
    f2.prototype.updateServerInfo = function(t2) {
      return this._runTask(
        g(["update-server-info"]),
        u(arguments)
      );
    };
    f2.prototype.pushTags = function(t2, e) {
      const n = Mr(
        { remote: d(t2, m) },
        h2(arguments)
      );
      return this._runTask(n, u(arguments));
    };
    f2.prototype.rm = function(t2) {
      return this._runTask(
        g(["rm", "-f", ...v(t2)]),
        u(arguments)
      );
    };
    f2.prototype.rmKeepLocal = function(t2) {
      return this._runTask(
        g(["rm", "--cached", ...v(t2)]),
        u(arguments)
      );
    };
    f2.prototype.catFile = function(t2, e) {
      return this._catFile("utf-8", arguments);
    };
    f2.prototype.binaryCatFile = function() {
      return this._catFile("buffer", arguments);
    };
    f2.prototype._catFile = function(t2, e) {
      var n = u(e), r2 = ["cat-file"], s = e[0];
      if (typeof s == "string")
        return this._runTask(
          b2("Git.catFile: options must be supplied as an array of strings"),
          n
        );
      Array.isArray(s) && r2.push.apply(r2, s);
      const o2 = t2 === "buffer" ? Gt(r2) : g(r2);
      return this._runTask(o2, n);
    };
    f2.prototype.diff = function(t2, e) {
      const n = m(t2) ? b2(
        "git.diff: supplying options as a single string is no longer supported, switch to an array of strings"
      ) : g(["diff", ...h2(arguments)]);
      return this._runTask(n, u(arguments));
    };
    f2.prototype.diffSummary = function() {
      return this._runTask(
        fr(h2(arguments, 1)),
        u(arguments)
      );
    };
    f2.prototype.applyPatch = function(t2) {
      const e = G2(t2) ? Yr(v(t2), h2([].slice.call(arguments, 1))) : b2(
        "git.applyPatch requires one or more string patches as the first argument"
      );
      return this._runTask(e, u(arguments));
    };
    f2.prototype.revparse = function() {
      const t2 = ["rev-parse", ...h2(arguments, true)];
      return this._runTask(
        g(t2, true),
        u(arguments)
      );
    };
    f2.prototype.clean = function(t2, e, n) {
      const r2 = un(t2), s = r2 && t2.join("") || d(t2, m) || "", o2 = h2([].slice.call(arguments, r2 ? 1 : 0));
      return this._runTask(
        on(s, o2),
        u(arguments)
      );
    };
    f2.prototype.exec = function(t2) {
      const e = {
        commands: [],
        format: "utf-8",
        parser() {
          typeof t2 == "function" && t2();
        }
      };
      return this._runTask(e);
    };
    f2.prototype.checkIgnore = function(t2, e) {
      return this._runTask(
        fs(v(d(t2, G2, []))),
        u(arguments)
      );
    };
    f2.prototype.checkIsRepo = function(t2, e) {
      return this._runTask(
        We(d(t2, m)),
        u(arguments)
      );
    };
    Us = $2("", "plugin:allowEnvironment");
    $t = (0, import_promise_deferred.deferred)().promise;
    we = $2("", "plugin:binary");
    Hs = "Invalid value supplied for custom binary, requires a single string or an array containing either one or two strings";
    Ks = "Invalid value supplied for custom binary, restricted characters must be removed or supply the unsafe.allowUnsafeCustomBinary option";
    be = {
      DISALLOWED_ABBREVIATED: {
        text: "disallowed abbreviated or ambiguous option",
        solution: "Unambiguous abbreviated options blocked with unsafe.allowAbbreviatedOptions setting: {message}"
      },
      UNKNOWN: {
        text: "~ unknown ~",
        solution: void 0
      }
    };
    Qs = class extends O2 {
      constructor(e = "") {
        const n = Ys(e);
        super(void 0, be[n].solution?.replace("{message}", e) ?? e), this.reason = n;
      }
    };
    nt = $2("", "plugin:input");
    ro = class {
      constructor() {
        this.plugins = /* @__PURE__ */ new Set(), this.events = new Ce();
      }
      on(e, n) {
        this.events.on(e, n);
      }
      reconfigure(e, n) {
        this.events.emit(e, n);
      }
      append(e, n) {
        const r2 = S2(this.plugins, { type: e, action: n });
        return () => this.plugins.delete(r2);
      }
      add(e) {
        const n = [];
        return v(e).forEach(
          (r2) => {
            r2 && this.plugins.add(S2(n, r2));
          }
        ), () => {
          n.forEach((r2) => {
            this.plugins.delete(r2);
          });
        };
      }
      exec(e, n, r2) {
        let s = n;
        const o2 = Object.freeze(Object.create(r2));
        for (const i of this.plugins)
          i.type === e && (s = i.action(s, o2));
        return s;
      }
    };
    wo = (t2, e) => {
      const n = new ro(), r2 = Ge(
        t2 && (typeof t2 == "string" ? { baseDir: t2 } : t2) || {},
        e
      );
      if (!Lt(r2.baseDir))
        throw new Ae(
          r2,
          "Cannot use simple-git on a directory that does not exist"
        );
      return Array.isArray(r2.config) && n.add(qs(r2.config)), n.add(zs(r2.unsafe)), n.add(Ws(r2.completion)), r2.abort && n.add(Is(r2.abort)), r2.progress && n.add(so(r2.progress)), r2.timeout && n.add(uo(r2.timeout)), r2.spawnOptions && n.add(io(r2.spawnOptions)), n.add(ao()), n.add(no(r2.input)), n.add(Mt(to(true))), r2.errors && n.add(Mt(r2.errors)), Xs(n, r2.binary, r2.unsafe?.allowUnsafeCustomBinary), n.add(
        Fs(r2.allowEnvironment ?? [], r2.unsafe?.allowAbbreviatedOptions)
      ), new f2(r2, n);
    };
  }
});

// ../git/src/command/simple.ts
async function simpleGitAt(place) {
  const { simpleGit } = await Promise.resolve().then(() => (init_dist3(), dist_exports));
  const settings2 = inertSettings.filter((word) => word.includes("="));
  const options = { baseDir: place.dir, config: settings2, unsafe, allowEnvironment: Object.keys(place.environment) };
  return simpleGit(options).env({ ...place.environment });
}
var unsafe;
var init_simple = __esm({
  "../git/src/command/simple.ts"() {
    "use strict";
    init_environment();
    unsafe = {
      allowUnsafeAlias: true,
      allowUnsafeAskPass: true,
      allowUnsafeCommandBinaries: true,
      allowUnsafeConfigEnvCount: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeCredentialHelper: true,
      allowUnsafeDiffExternal: true,
      allowUnsafeDiffTextConv: true,
      allowUnsafeEditor: true,
      allowUnsafeExec: true,
      allowUnsafeFilter: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeGitProxy: true,
      allowUnsafeGpgProgram: true,
      allowUnsafeHooksPath: true,
      allowUnsafeInclude: true,
      allowUnsafeMergeDriver: true,
      allowUnsafePack: true,
      allowUnsafePager: true,
      allowUnsafeProtocolOverride: true,
      allowUnsafeSshCommand: true,
      allowUnsafeSubmodule: true,
      allowUnsafeTemplateDir: true,
      allowUnsafeUrlRewrite: true
    };
  }
});

// ../git/src/fetch/fetch-commits.ts
function fetchingPlace(place, base) {
  const environment = { ...place.environment, GIT_ALLOW_PROTOCOL: TRANSPORTS };
  for (const name of ["GIT_ASKPASS", "SSH_ASKPASS", "GIT_NO_LAZY_FETCH"]) {
    delete environment[name];
    if (base[name] !== void 0) environment[name] = base[name];
  }
  return { ...place, environment };
}
async function fetchCommits(place, { remote, wants, depth }) {
  const bad = [remote, ...wants].find((word) => word === "" || word.startsWith("-"));
  if (bad !== void 0) throw new GitError("bad-input", `not a remote or revision: ${bad}`);
  const shallow = (await runGit(place, ["rev-parse", "--is-shallow-repository"])).stdout.toString("latin1").trim() === "true";
  const deepen = depth !== null ? [`--depth=${depth}`] : shallow ? ["--unshallow"] : [];
  await runGit(place, ["fetch", ...plainly2, ...deepen, "--", remote, ...wants], {
    credentials: true
  });
}
var TRANSPORTS, plainly2;
var init_fetch_commits = __esm({
  "../git/src/fetch/fetch-commits.ts"() {
    "use strict";
    init_git_error();
    init_run();
    TRANSPORTS = "https:http:ssh:git:file";
    plainly2 = [
      "--no-tags",
      "--no-write-fetch-head",
      "--no-auto-maintenance",
      "--no-recurse-submodules",
      "--upload-pack=git-upload-pack",
      "--quiet"
    ];
  }
});

// ../git/src/fetch/fetch-absent.ts
async function fetchAbsent(repository, { place, remote, revisions, options }) {
  if (remote.startsWith("-")) throw new GitError("bad-input", `not a remote: ${remote}`);
  let fetched = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const absent3 = [];
    for await (const object2 of listObjects(repository.place, revisions, options)) if ("missing" in object2) absent3.push(object2.missing);
    if (absent3.length === 0) return fetched;
    const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...plainly2, "--filter=blob:none", "--stdin", "--", remote];
    await runGit(place, args, { input: absent3.map((oid2) => `${oid2}
`).join(""), credentials: true });
    fetched += absent3.length;
  }
  return fetched;
}
var ROUNDS;
var init_fetch_absent = __esm({
  "../git/src/fetch/fetch-absent.ts"() {
    "use strict";
    init_git_error();
    init_run();
    init_list_objects();
    init_fetch_commits();
    ROUNDS = 64;
  }
});

// ../git/src/fetch/complete-history.ts
async function completeHistory(repository, base) {
  if (!repository.shallow && !repository.partial) return;
  const place = fetchingPlace(repository.place, base);
  const remote = await remoteToAsk(repository);
  if (repository.shallow) await fetchCommits(place, { remote, wants: [], depth: null });
  if (repository.partial) await fetchAbsent(repository, { place, remote, revisions: [], options: ["--all", "--reflog"] });
}
async function remoteToAsk({ place }) {
  const git2 = await simpleGitAt(place);
  const settings2 = await git2.listConfig();
  const promising = Object.keys(settings2.all).find((name) => /^remote\..*\.promisor$/i.test(name));
  if (promising !== void 0) return promising.slice("remote.".length, -".promisor".length);
  const remotes = (await git2.getRemotes()).map(({ name }) => name);
  if (remotes.includes("origin")) return "origin";
  if (remotes.length === 1) return remotes[0];
  throw new GitError("shallow", "there is no remote to fetch from", "Name one `origin`, or fetch the whole history yourself.");
}
var init_complete_history = __esm({
  "../git/src/fetch/complete-history.ts"() {
    "use strict";
    init_git_error();
    init_simple();
    init_fetch_absent();
    init_fetch_commits();
  }
});

// ../git/src/repository/repository.ts
import { existsSync as existsSync2, readFileSync as readFileSync3 } from "node:fs";
import { join as join4, resolve as resolve2 } from "node:path";
async function openRepository(dir, base = process.env) {
  const place = gitPlace(dir, base);
  const known2 = await ask2(place, [
    "--show-object-format",
    "--is-shallow-repository",
    "--is-inside-work-tree",
    "--git-common-dir",
    "--absolute-git-dir"
  ]);
  const [format4, shallow, inside2] = known2;
  const commonDir = resolve2(place.dir, known2.length === 5 ? known2[3] : (await ask2(place, ["--git-common-dir"])).join("\n"));
  const gitDir = known2.length === 5 ? known2[4] : (await ask2(place, ["--absolute-git-dir"])).join("\n");
  const asked = [...inside2 === "true" ? ["--show-toplevel"] : [], "-q", "--verify", "HEAD^{commit}"];
  const told = (await ask2(place, asked, [1, 128])).join("\n");
  const head = /(?:^|\n)([0-9a-f]{40}|[0-9a-f]{64})$/.exec(told);
  return {
    place,
    gitDir,
    commonDir,
    workTree: inside2 === "true" ? told.slice(0, head?.index ?? told.length) : null,
    objectFormat: format4 === "sha256" ? "sha256" : "sha1",
    shallow: shallow === "true",
    partial: isPartial(commonDir),
    head: head?.[1] ?? null
  };
}
async function ask2(place, options, accept = []) {
  const { stdout } = await runGit(place, ["rev-parse", ...options], { accept });
  return stdout.toString("utf8").replace(/\n$/, "").split("\n");
}
function isPartial(commonDir) {
  try {
    return /^\s*(?:promisor\s*=\s*true|partialclone\s*=)/im.test(readFileSync3(join4(commonDir, "config"), "utf8"));
  } catch {
    return false;
  }
}
function shallowBoundary(repository) {
  const file = join4(repository.commonDir, "shallow");
  if (!existsSync2(file)) return /* @__PURE__ */ new Set();
  return new Set(readFileSync3(file, "latin1").split("\n").filter(Boolean));
}
var init_repository = __esm({
  "../git/src/repository/repository.ts"() {
    "use strict";
    init_run();
  }
});

// ../git/src/fetch/complete-range.ts
async function completeRange(repository, wish, base) {
  const place = fetchingPlace(repository.place, base);
  await completeCommits(repository, wish, place);
  const revisions = [wish.head, ...wish.bases.map((oid2) => `^${oid2}`)];
  if (!wish.offline && repository.partial) await fetchAbsent(repository, { place, remote: wish.remote, revisions, options: [] });
}
async function completeCommits(repository, wish, place) {
  let gap = await gapIn(repository, wish);
  if (gap === null) return;
  const wants = [wish.head, ...wish.bases];
  const depths = wish.expected === null ? [] : [wish.expected + 1];
  for (let depth = Math.max(FIRST_DEPTH, 2 * (wish.expected ?? 0)), round = 0; round < DEEPENINGS; depth *= 4, round++) depths.push(depth);
  const words4 = [];
  for (const depth of wish.offline ? [] : [...repository.shallow ? depths : [], null]) {
    try {
      await fetchCommits(place, { remote: wish.remote, wants, depth });
    } catch (error) {
      words4.push(error.message);
      await fetchCommits(place, { remote: wish.remote, wants: wish.refs, depth }).catch((second) => words4.push(second.message));
    }
    gap = await gapIn(repository, wish);
    if (gap === null) return;
  }
  const tried = words4.length === 0 ? "" : ` (${[...new Set(words4)].join("; ").slice(0, 500)})`;
  throw new GitError(
    "shallow",
    `the commits to scan are not all here: ${gap}${tried}`,
    `Fetch them and scan again: git fetch --unshallow ${wish.remote}, or a checkout with fetch-depth: 0.`
  );
}
async function gapIn(repository, { bases, head, expected }) {
  const { place } = repository;
  for (const oid2 of [head, ...bases]) {
    const { code } = await runGit(place, ["cat-file", "-e", `${oid2}^{commit}`], { accept: [1, 128] });
    if (code !== 0) return `the commit ${oid2} is missing`;
  }
  const listed = await runGit(place, ["rev-list", head, ...bases.map((oid2) => `^${oid2}`), "--"], { accept: [128] });
  if (listed.code !== 0) return "the history between the commits has holes";
  const commits = listed.stdout.toString("latin1").split("\n").filter(Boolean);
  const boundary = shallowBoundary(repository);
  const cut2 = commits.find((oid2) => boundary.has(oid2));
  if (cut2 !== void 0) return `the history of ${cut2} was cut off by a shallow clone`;
  if (expected !== null && commits.length !== expected && boundary.size > 0)
    return `${commits.length} commits are here where the event tells of ${expected}`;
  return null;
}
var FIRST_DEPTH, DEEPENINGS;
var init_complete_range = __esm({
  "../git/src/fetch/complete-range.ts"() {
    "use strict";
    init_git_error();
    init_run();
    init_repository();
    init_fetch_absent();
    init_fetch_commits();
    FIRST_DEPTH = 50;
    DEEPENINGS = 4;
  }
});

// ../git/src/objects/inflater.ts
import { createInflate, deflateSync } from "node:zlib";
function canInflate() {
  proven ??= prove();
  return proven;
}
function prove() {
  try {
    const text5 = new TextEncoder().encode("the quick brown fox ".repeat(20));
    const packed = deflateSync(text5);
    const output = new Uint8Array(text5.length + 1);
    const inflater = new Inflater();
    for (let round = 0; round < 2; round++) {
      inflater.begin();
      const { taken, made } = inflater.feed(packed, 0, packed.length, output, 0, output.length, true);
      if (taken !== packed.length || made !== text5.length || !text5.every((byte, index) => output[index] === byte)) return false;
    }
    const damaged = Uint8Array.from(packed);
    damaged[damaged.length - 1] ^= 1;
    inflater.begin();
    try {
      inflater.feed(damaged, 0, damaged.length, output, 0, output.length, true);
      return false;
    } catch (error) {
      return error instanceof ObjectFault;
    }
  } catch {
    return false;
  }
}
var NO_FLUSH, FINISH, MAX_RATIO, Inflater, proven;
var init_inflater = __esm({
  "../git/src/objects/inflater.ts"() {
    "use strict";
    init_object_fault();
    NO_FLUSH = 0;
    FINISH = 4;
    MAX_RATIO = 1032;
    Inflater = class {
      #handle = null;
      #state = new Uint32Array(2);
      #failure = null;
      /**
       * Inflates the stream that starts at `position` and takes at most `limit` bytes of the file. The output must have room
       * for one byte more than `size`: it is how a stream that is longer than declared is told.
       */
      inflate(file, position, limit, output, at2, size) {
        this.begin();
        let left2 = limit;
        let from = position;
        let written = 0;
        let piece2 = size + (size >> 8) + 64;
        for (let ended2 = false; !ended2; piece2 = file.longest) {
          const length = Math.min(left2, piece2, file.longest);
          const input = file.seek(from, length);
          const flush = length === left2 ? FINISH : NO_FLUSH;
          written += this.#write(flush, file.bytes, input, length, output, at2 + written, size + 1 - written);
          from += length;
          left2 -= length;
          ended2 = left2 === 0 || written > size || this.#state[1] > 0;
        }
        if (written !== size) throw new ObjectFault(written > size ? "is longer than it declares" : "is shorter than it declares");
      }
      /** Called before room is made: refuses sizes that no stream of `limit` bytes can have. */
      check(limit, size) {
        if (size > limit * MAX_RATIO) throw new ObjectFault("declares more bytes than its data could hold");
      }
      /** Starts a new stream; for callers that feed it themselves with `feed`. */
      begin() {
        this.#failure = null;
        if (this.#handle !== null) {
          this.#handle.reset();
          return;
        }
        const stream = createInflate();
        this.#handle = stream._handle;
        this.#state = stream._writeState;
        this.#handle.onerror = (message) => {
          this.#failure = message;
        };
      }
      /** One step of a stream: how much of the input was taken and how much output made. `last`: no input will follow. */
      feed(input, from, length, output, at2, room2, last2) {
        const made = this.#write(last2 ? FINISH : NO_FLUSH, input, from, length, output, at2, room2);
        return { taken: length - this.#state[1], made };
      }
      #write(flush, input, from, length, output, at2, room2) {
        this.#handle.writeSync(flush, input, from, length, output, at2, room2);
        if (this.#failure !== null) {
          const reason2 = this.#failure;
          this.#handle = null;
          throw new ObjectFault(`does not inflate: ${reason2}`);
        }
        return room2 - this.#state[0];
      }
    };
    proven = null;
  }
});

// ../git/src/objects/kinds.ts
var kinds3, COMMIT, TREE, BLOB, TAG, OFS_DELTA, REF_DELTA, kindOf, codeOf;
var init_kinds = __esm({
  "../git/src/objects/kinds.ts"() {
    "use strict";
    kinds3 = ["commit", "tree", "blob", "tag"];
    COMMIT = 1;
    TREE = 2;
    BLOB = 3;
    TAG = 4;
    OFS_DELTA = 6;
    REF_DELTA = 7;
    kindOf = (code) => kinds3[code - 1];
    codeOf = (kind) => kinds3.indexOf(kind) + 1;
  }
});

// ../git/src/objects/entry-header.ts
function readEntryHeader(pack, position, end, hashBytes, header) {
  const room2 = Math.min(LONGEST5, end - position);
  if (room2 <= 0) throw new ObjectFault("points outside its pack");
  const start3 = pack.seek(position, room2);
  const bytes = pack.bytes;
  const stop = start3 + room2;
  let at2 = start3;
  let byte = bytes[at2++];
  header.kind = byte >> 4 & 7;
  let size = byte & 15;
  for (let scale = 16; byte & 128; scale *= 128) {
    if (at2 >= stop || scale > 2 ** 46) throw new ObjectFault("has a damaged header");
    byte = bytes[at2++];
    size += (byte & 127) * scale;
  }
  header.size = size;
  if (header.kind === OFS_DELTA) {
    if (at2 >= stop) throw new ObjectFault("has a damaged header");
    byte = bytes[at2++];
    let distance = byte & 127;
    while (byte & 128) {
      if (at2 >= stop || distance > 2 ** 45) throw new ObjectFault("has a damaged header");
      byte = bytes[at2++];
      distance = (distance + 1) * 128 + (byte & 127);
    }
    header.base = position - distance;
    if (distance === 0 || header.base < 0) throw new ObjectFault("names a base outside its pack");
  } else if (header.kind === REF_DELTA) {
    header.name = at2;
    at2 += hashBytes;
    if (at2 > stop) throw new ObjectFault("has a damaged header");
  } else if (header.kind !== BLOB && header.kind !== TREE && header.kind !== COMMIT && header.kind !== TAG) {
    throw new ObjectFault("has an unknown kind");
  }
  header.length = at2 - start3;
}
var LONGEST5, emptyHeader;
var init_entry_header = __esm({
  "../git/src/objects/entry-header.ts"() {
    "use strict";
    init_kinds();
    init_object_fault();
    LONGEST5 = 42;
    emptyHeader = () => ({ kind: 0, size: 0, length: 0, base: 0, name: 0 });
  }
});

// ../git/src/objects/entry-rows.ts
var EntryRows;
var init_entry_rows = __esm({
  "../git/src/objects/entry-rows.ts"() {
    "use strict";
    EntryRows = class {
      #offsets;
      /** Bytes of the pack that share a bucket. */
      #width;
      /** Per bucket its first row; one more at the end. */
      #firsts;
      /**
       * @param offsets ascending
       * @param end greater than every offset that any entry can have
       */
      constructor(offsets, end) {
        this.#offsets = offsets;
        this.#width = Math.max(1, Math.ceil(end / Math.max(1, offsets.length)));
        this.#firsts = new Uint32Array(Math.ceil(end / this.#width) + 2);
        let bucket = 0;
        for (let row2 = 0; row2 < offsets.length; row2++) {
          const own = this.#bucketOf(offsets[row2]);
          while (bucket < own) this.#firsts[++bucket] = row2;
        }
        while (bucket + 1 < this.#firsts.length) this.#firsts[++bucket] = offsets.length;
      }
      /** Row of the entry at `offset`, or -1. */
      at(offset) {
        const bucket = this.#bucketOf(offset);
        let low = this.#firsts[bucket];
        let high = this.#firsts[bucket + 1] - 1;
        while (low <= high) {
          const middle = low + high >>> 1;
          const found = this.#offsets[middle];
          if (found === offset) return middle;
          if (found < offset) low = middle + 1;
          else high = middle - 1;
        }
        return -1;
      }
      /** Offsets beyond the end, which a damaged index may have, share the last one. */
      #bucketOf(offset) {
        return Math.min(Math.floor(offset / this.#width), this.#firsts.length - 2);
      }
    };
  }
});

// ../git/src/objects/survey.ts
function surveyPack(pack, index) {
  const { count: count2 } = index;
  const offsets = Float64Array.from(index.offsets).sort();
  for (let row2 = 1; row2 < count2; row2++)
    if (offsets[row2] === offsets[row2 - 1]) throw new ObjectFault("the index gives one place to two objects");
  const rows = new EntryRows(offsets, pack.end);
  const positions = new Uint32Array(count2);
  const rowOf = new Uint32Array(count2);
  for (let position = 0; position < count2; position++) {
    const row2 = rows.at(index.offsets[position]);
    positions[row2] = position;
    rowOf[position] = row2;
  }
  const kinds6 = new Uint8Array(count2);
  const headers = new Uint8Array(count2);
  const sizes = new Float64Array(count2);
  const bases = new Int32Array(count2).fill(-1);
  const faults = /* @__PURE__ */ new Map();
  const header = emptyHeader();
  for (let row2 = 0; row2 < count2; row2++) {
    try {
      pack.header(offsets[row2], header);
    } catch (error) {
      faults.set(row2, reasonOf(error));
      bases[row2] = UNKNOWN_BASE;
      continue;
    }
    headers[row2] = header.length;
    sizes[row2] = header.size;
    if (header.kind === OFS_DELTA) bases[row2] = rows.at(header.base);
    else if (header.kind === REF_DELTA) {
      const position = findName(index, pack.file.bytes, header.name);
      bases[row2] = position < 0 ? -1 : rowOf[position];
    } else {
      kinds6[row2] = header.kind;
      continue;
    }
    if (bases[row2] === -1) {
      faults.set(row2, "is a delta whose base is not in its pack");
      bases[row2] = UNKNOWN_BASE;
    }
  }
  const order = treeOrder(kinds6, bases);
  for (let row2 = 0; row2 < count2; row2++)
    if (kinds6[row2] === 0 && !faults.has(row2)) faults.set(row2, "is a delta on an object that cannot be read");
  for (let row2 = 0; row2 < count2; row2++) if (bases[row2] === UNKNOWN_BASE) bases[row2] = -1;
  return { count: count2, offsets, kinds: kinds6, headers, sizes, bases, order, positions, faults };
}
function treeOrder(kinds6, bases) {
  const { starts, rows } = childrenOf(bases);
  const order = new Uint32Array(kinds6.length);
  let end = 0;
  for (let row2 = 0; row2 < kinds6.length; row2++) if (kinds6[row2] !== 0) order[end++] = row2;
  for (let at2 = 0; at2 < end; at2++) {
    const row2 = order[at2];
    for (let child = starts[row2]; child < starts[row2 + 1]; child++) {
      kinds6[rows[child]] = kinds6[row2];
      order[end++] = rows[child];
    }
  }
  return order.subarray(0, end);
}
function childrenOf(bases, keep2) {
  const starts = new Uint32Array(bases.length + 2);
  const kept = (row2) => bases[row2] >= 0 && (keep2 === void 0 || keep2[row2] !== 0);
  for (let row2 = 0; row2 < bases.length; row2++) if (kept(row2)) starts[bases[row2] + 2]++;
  for (let row2 = 2; row2 < starts.length; row2++) starts[row2] += starts[row2 - 1];
  const rows = new Uint32Array(starts[starts.length - 1]);
  for (let row2 = 0; row2 < bases.length; row2++) if (kept(row2)) rows[starts[bases[row2] + 1]++] = row2;
  return { starts: starts.subarray(0, bases.length + 1), rows };
}
var UNKNOWN_BASE;
var init_survey = __esm({
  "../git/src/objects/survey.ts"() {
    "use strict";
    init_entry_header();
    init_entry_rows();
    init_kinds();
    init_object_fault();
    init_pack_index();
    UNKNOWN_BASE = -2;
  }
});

// ../git/src/objects/tree-plan.ts
function planTrees(path, hashBytes, end, survey, wanted) {
  const { count: count2, bases, order, sizes, kinds: kinds6 } = survey;
  const needed = Uint8Array.from(wanted);
  const below = new Uint32Array(count2);
  const size = new Float64Array(count2);
  const work = new Float64Array(count2);
  for (const row2 of order) size[row2] = bases[row2] < 0 ? sizes[row2] : size[bases[row2]];
  for (let at2 = order.length - 1; at2 >= 0; at2--) {
    const row2 = order[at2];
    if (needed[row2] === 0) continue;
    below[row2]++;
    work[row2] += size[row2] + sizes[row2] + EACH;
    const base = bases[row2];
    if (base < 0) continue;
    needed[base] = 1;
    below[base] += below[row2];
    work[base] += work[row2];
  }
  const { starts, rows: children } = childrenOf(bases, needed);
  for (let row2 = 0; row2 < count2; row2++) heaviestLast(children, starts[row2], starts[row2 + 1], below);
  const roots = [];
  for (let row2 = 0; row2 < count2; row2++) if (needed[row2] !== 0 && bases[row2] < 0 && kinds6[row2] !== 0) roots.push(row2);
  return {
    path,
    hashBytes,
    end,
    offsets: shared(survey.offsets, Float64Array),
    kinds: shared(kinds6, Uint8Array),
    headers: shared(survey.headers, Uint8Array),
    sizes: shared(sizes, Float64Array),
    wanted: shared(wanted, Uint8Array),
    starts: shared(starts, Uint32Array),
    children: shared(children, Uint32Array),
    roots: shared(roots, Uint32Array),
    stretches: shared(cut(roots, work), Uint32Array)
  };
}
function heaviestLast(children, start3, end, below) {
  let heaviest = start3;
  for (let at2 = start3 + 1; at2 < end; at2++) if (below[children[at2]] > below[children[heaviest]]) heaviest = at2;
  if (end - start3 < 2) return;
  const row2 = children[heaviest];
  children.copyWithin(heaviest, heaviest + 1, end);
  children[end - 1] = row2;
}
function cut(roots, work) {
  const stretches = [0];
  let sum = 0;
  for (const [at2, root] of roots.entries()) {
    if (sum > 0 && sum + work[root] > STRETCH2) {
      stretches.push(at2);
      sum = 0;
    }
    sum += work[root];
  }
  if (roots.length > 0) stretches.push(roots.length);
  return stretches;
}
function shared(values, type) {
  const array = new type(new SharedArrayBuffer(values.length * type.BYTES_PER_ELEMENT));
  array.set(values);
  return array;
}
var STRETCH2, EACH;
var init_tree_plan = __esm({
  "../git/src/objects/tree-plan.ts"() {
    "use strict";
    init_survey();
    STRETCH2 = 8 << 20;
    EACH = 4096;
  }
});

// ../git/src/objects/catalogue.ts
function catalogue(store, listed, select, byKind = false) {
  const { hashBytes, packs, folders } = store;
  const plans = [];
  const namesOf = [];
  const numbersOf = [];
  const doubtful = [];
  const doubt = (names2, at2, reason2) => doubtful.push({ name: Buffer.from(names2.buffer, names2.byteOffset + at2, hashBytes).toString("hex"), reason: reason2 });
  for (const [unit, opened] of packs.entries()) {
    const list3 = listed.packs[unit];
    const { bytes: names2 } = list3;
    if (opened.pack !== null && refusesAll(list3, opened.index.count, select)) {
      for (let position = 0; position < opened.index.count; position++) {
        const number2 = list3.numberAt(position);
        if (number2 >= 0) select(0, names2, position * hashBytes, number2);
      }
      continue;
    }
    try {
      const { pack, survey } = surveyed(opened);
      const { count: count2, positions, kinds: kinds6, faults } = survey;
      const wanted = new Uint8Array(count2);
      for (let row2 = 0; row2 < count2; row2++) {
        const number2 = list3.numberAt(positions[row2]);
        const at2 = positions[row2] * hashBytes;
        if (number2 < 0 || !select(kinds6[row2], names2, at2, number2)) continue;
        const fault = faults.get(row2);
        if (fault === void 0) wanted[row2] = 1;
        else doubt(names2, at2, fault);
      }
      plans.push(planTrees(opened.path, hashBytes, pack.end, survey, wanted));
      numbersOf.push((row2) => list3.numberAt(positions[row2]));
      namesOf.push((row2) => names2.subarray(positions[row2] * hashBytes, (positions[row2] + 1) * hashBytes));
    } catch (error) {
      const reason2 = reasonOf(error);
      for (let position = 0; position < opened.index.count; position++) {
        const number2 = list3.numberAt(position);
        if (number2 >= 0 && select(0, names2, position * hashBytes, number2)) doubt(names2, position * hashBytes, reason2);
      }
    }
  }
  const loose = [];
  for (const [folder, list3] of listed.loose.entries()) {
    const kindOfLoose = (name) => byKind ? store.looseKind(folders[folder], name) : 0;
    const positions = Array.from(list3.hex.keys()).filter((position) => {
      const number2 = list3.numberAt(position);
      return number2 >= 0 && select(kindOfLoose(list3.hex[position]), list3.bytes, position * hashBytes, number2);
    });
    const names2 = positions.map((position) => list3.hex[position]);
    if (!canInflate()) for (const name of names2) doubtful.push({ name, reason: "this Node cannot unpack objects" });
    else {
      loose.push({ folder: folders[folder], names: names2 });
      numbersOf.push((row2) => list3.numberAt(positions[row2]));
    }
  }
  return {
    plans,
    loose,
    doubtful,
    unlisted: store.faults,
    names: listed.names,
    numberOf: (unit, row2) => numbersOf[unit](row2),
    nameOf: (plan, row2) => {
      const { buffer, byteOffset, length } = namesOf[plan](row2);
      return Buffer.from(buffer, byteOffset, length).toString("hex");
    },
    binaryNameOf: (plan, row2) => namesOf[plan](row2)
  };
}
function refusesAll(list3, count2, { refuses }) {
  if (refuses === void 0) return false;
  for (let position = 0; position < count2; position++) {
    const number2 = list3.numberAt(position);
    if (number2 >= 0 && !refuses(number2)) return false;
  }
  return true;
}
function surveyed(opened) {
  if (opened.pack === null) throw new ObjectFault(opened.reason ?? "its pack cannot be read");
  if (!canInflate()) throw new ObjectFault("this Node cannot unpack objects");
  return { pack: opened.pack, survey: surveyPack(opened.pack, opened.index) };
}
var init_catalogue = __esm({
  "../git/src/objects/catalogue.ts"() {
    "use strict";
    init_inflater();
    init_object_fault();
    init_survey();
    init_tree_plan();
  }
});

// ../git/src/objects/column.ts
var Column;
var init_column = __esm({
  "../git/src/objects/column.ts"() {
    "use strict";
    Column = class {
      /** Room for more than `length` numbers; replaced when the list grows. */
      values = new Uint32Array(1024);
      length = 0;
      push(value) {
        if (this.length === this.values.length) this.#grow();
        this.values[this.length++] = value;
      }
      /** The numbers alone; memory behind them that was never touched is none. */
      packed() {
        return this.values.subarray(0, this.length);
      }
      /** Doubles, but by no more than 16 MiB: a large list must not need twice its size. */
      #grow() {
        const values = new Uint32Array(this.values.length + Math.min(this.values.length, 1 << 22));
        values.set(this.values);
        this.values = values;
      }
    };
  }
});

// ../git/src/objects/word-pool.ts
var WordPool;
var init_word_pool = __esm({
  "../git/src/objects/word-pool.ts"() {
    "use strict";
    init_column();
    WordPool = class {
      /** By chance, so that nobody can choose names that collide. */
      #seed = Math.floor(Math.random() * 2 ** 32);
      /** Number of a word plus one, or 0. */
      #table = new Uint32Array(4096);
      #bytes = new Uint8Array(1 << 16);
      #used = 0;
      /** Where each word ends; it starts where the one before ends. */
      #ends = new Column();
      get size() {
        return this.#ends.length;
      }
      /** Number of the word that stands in `bytes` from `start` to `end`, in the order in which words came. */
      put(bytes, start3, end) {
        const mask = this.#table.length - 1;
        let slot = this.#hash(bytes, start3, end) & mask;
        for (let known2 = this.#table[slot]; known2 !== 0; known2 = this.#table[slot]) {
          if (this.#is(known2 - 1, bytes, start3, end)) return known2 - 1;
          slot = slot + 1 & mask;
        }
        const number2 = this.#keep(bytes, start3, end);
        this.#table[slot] = number2 + 1;
        if (this.size * 2 > this.#table.length) this.#widen();
        return number2;
      }
      /** All words, one after the other, and where each ends. */
      all() {
        return { bytes: this.#bytes.slice(0, this.#used), ends: this.#ends.packed() };
      }
      #hash(bytes, start3, end) {
        let hash = this.#seed;
        for (let at2 = start3; at2 < end; at2++) {
          hash = Math.imul(hash ^ bytes[at2], 2654435761);
          hash ^= hash >>> 15;
        }
        return hash;
      }
      #start(number2) {
        return number2 === 0 ? 0 : this.#ends.values[number2 - 1];
      }
      #is(number2, bytes, start3, end) {
        const from = this.#start(number2);
        if (this.#ends.values[number2] - from !== end - start3) return false;
        for (let at2 = start3; at2 < end; at2++) if (this.#bytes[from + at2 - start3] !== bytes[at2]) return false;
        return true;
      }
      #keep(bytes, start3, end) {
        const used = this.#used + end - start3;
        if (used > this.#bytes.length) {
          const grown = new Uint8Array(Math.max(used, this.#bytes.length * 2));
          grown.set(this.#bytes);
          this.#bytes = grown;
        }
        for (let at2 = start3; at2 < end; at2++) this.#bytes[this.#used++] = bytes[at2];
        this.#ends.push(used);
        return this.size - 1;
      }
      #widen() {
        const table2 = new Uint32Array(this.#table.length * 2);
        const mask = table2.length - 1;
        for (let number2 = 0; number2 < this.size; number2++) {
          let slot = this.#hash(this.#bytes, this.#start(number2), this.#ends.values[number2]) & mask;
          while (table2[slot] !== 0) slot = slot + 1 & mask;
          table2[slot] = number2 + 1;
        }
        this.#table = table2;
      }
    };
  }
});

// ../git/src/objects/join-differences.ts
function joinDifferences(parts) {
  const pool = new WordPool();
  const joined3 = {
    bases: room(parts, "bases"),
    addedEnds: room(parts, "addedEnds"),
    words: room(parts, "words"),
    links: room(parts, "links"),
    droppedEnds: room(parts, "droppedEnds"),
    dropped: room(parts, "dropped")
  };
  let [tree, entry, drop] = [0, 0, 0];
  for (const part2 of parts) {
    const { wordBytes, wordEnds } = part2;
    const numbers = wordEnds.map((end, word) => pool.put(wordBytes, word === 0 ? 0 : wordEnds[word - 1], end));
    joined3.links.set(part2.links, entry);
    for (let at2 = 0; at2 < part2.words.length; at2++) joined3.words[entry + at2] = numbers[part2.words[at2]];
    for (let at2 = 0; at2 < part2.dropped.length; at2++) joined3.dropped[drop + at2] = part2.dropped[at2] + entry;
    for (let at2 = 0; at2 < part2.bases.length; at2++) {
      joined3.bases[tree + at2] = part2.bases[at2] === 0 ? 0 : part2.bases[at2] + tree;
      joined3.addedEnds[tree + at2] = part2.addedEnds[at2] + entry;
      joined3.droppedEnds[tree + at2] = part2.droppedEnds[at2] + drop;
    }
    tree += part2.bases.length;
    entry += part2.links.length;
    drop += part2.dropped.length;
  }
  const { bytes, ends } = pool.all();
  return { ...joined3, wordBytes: bytes, wordEnds: ends };
}
var room;
var init_join_differences = __esm({
  "../git/src/objects/join-differences.ts"() {
    "use strict";
    init_word_pool();
    room = (parts, column) => new Uint32Array(parts.reduce((sum, part2) => sum + part2[column].length, 0));
  }
});

// ../git/src/objects/file-window.ts
import { closeSync as closeSync3, fstatSync as fstatSync3, openSync as openSync3, readSync as readSync3 } from "node:fs";
var BLOCK2, MOST_BLOCKS, LONGEST6, FileWindow;
var init_file_window = __esm({
  "../git/src/objects/file-window.ts"() {
    "use strict";
    init_object_fault();
    BLOCK2 = 1 << 14;
    MOST_BLOCKS = 4;
    LONGEST6 = 1 << 18;
    FileWindow = class {
      size;
      /** First the blocks, each at the one place that its number allows, so that neighbours lie side by side; then room for one longer stretch. */
      bytes;
      /** Most bytes that may be asked for at a time. */
      longest;
      #fd;
      /** Per place the number of the block that lies there plus one, or 0. */
      #held;
      /** `capacity`: bytes to keep. */
      constructor(path, capacity = LONGEST6) {
        this.#fd = openSync3(path, "r");
        this.size = fstatSync3(this.#fd).size;
        this.longest = Math.min(capacity, LONGEST6);
        const places = Math.ceil(Math.min(capacity, this.size) / BLOCK2);
        this.#held = new Float64Array(places);
        this.bytes = new Uint8Array(places * BLOCK2 + Math.min(this.longest, this.size));
      }
      /** Index in `bytes` at which `length` bytes of the file from `position` on now stand, until something else is asked for. */
      seek(position, length) {
        if (position < 0 || length > this.longest || position + length > this.size) throw new ObjectFault("points outside its file");
        if (length === 0) return 0;
        const first = Math.floor(position / BLOCK2);
        const blocks2 = Math.floor((position + length - 1) / BLOCK2) - first + 1;
        const place = first % this.#held.length;
        if (blocks2 > MOST_BLOCKS || place + blocks2 > this.#held.length) {
          const beside = this.#held.length * BLOCK2;
          this.#read(position, length, beside);
          return beside;
        }
        for (let block2 = 0; block2 < blocks2; block2++)
          if (this.#held[place + block2] !== first + block2 + 1) this.#hold(first + block2, place + block2);
        return place * BLOCK2 + position - first * BLOCK2;
      }
      close() {
        closeSync3(this.#fd);
      }
      #hold(block2, place) {
        this.#held[place] = 0;
        const start3 = block2 * BLOCK2;
        this.#read(start3, Math.min(BLOCK2, this.size - start3), place * BLOCK2);
        this.#held[place] = block2 + 1;
      }
      #read(position, length, at2) {
        for (let done = 0; done < length; ) {
          const read3 = readSync3(this.#fd, this.bytes, at2 + done, length - done, position + done);
          if (read3 === 0) throw new ObjectFault("its file became shorter while it was read");
          done += read3;
        }
      }
    };
  }
});

// ../git/src/objects/loose.ts
import { readdirSync as readdirSync2, statSync as statSync2 } from "node:fs";
import { join as join5 } from "node:path";
function listLoose(folder, hashBytes) {
  const names2 = [];
  const rest = new RegExp(`^[0-9a-f]{${hashBytes * 2 - 2}}$`);
  for (let first = 0; first < 256; first++) {
    const prefix = first.toString(16).padStart(2, "0");
    let files;
    try {
      files = readdirSync2(join5(folder, prefix));
    } catch {
      continue;
    }
    for (const file of files.sort()) if (rest.test(file)) names2.push(prefix + file);
  }
  return names2;
}
function readLoose(path, inflater, accept) {
  const file = new FileWindow(path, 1 << 16);
  try {
    const head = new Uint8Array(HEADER);
    const { longest } = file;
    let position = 0;
    let ended2 = false;
    const step = (output, at2, room3) => {
      const length = Math.min(longest, file.size - position);
      ended2 = position + length === file.size;
      const { taken, made: made2 } = inflater.feed(file.bytes, file.seek(position, length), length, output, at2, room3, ended2);
      position += taken;
      return made2;
    };
    inflater.begin();
    const made = step(head, 0, HEADER);
    const zero = head.subarray(0, made).indexOf(0);
    const [, word, digits2] = /^([a-z]+) (0|[1-9][0-9]{0,15})$/.exec(String.fromCharCode(...head.subarray(0, Math.max(zero, 0)))) ?? [];
    const kind = word === void 0 ? 0 : codeOf(word);
    if (kind === 0) throw new ObjectFault("has a damaged header");
    const size = Number(digits2);
    inflater.check(file.size, size);
    const room2 = accept({ kind, size });
    if (room2 === null) return { kind, size };
    let written = made - zero - 1;
    if (written > size) throw new ObjectFault("is longer than it declares");
    room2.bytes.set(head.subarray(zero + 1, made), room2.at);
    do {
      written += step(room2.bytes, room2.at + written, size + 1 - written);
      if (written > size) throw new ObjectFault("is longer than it declares");
    } while (!ended2);
    if (written !== size || position !== file.size) throw new ObjectFault(written < size ? "ends early" : "has bytes behind its end");
    return { kind, size };
  } finally {
    file.close();
  }
}
var HEADER, loosePath, hasLoose, LooseReader, KEEP;
var init_loose = __esm({
  "../git/src/objects/loose.ts"() {
    "use strict";
    init_file_window();
    init_inflater();
    init_kinds();
    init_object_fault();
    HEADER = 40;
    loosePath = (folder, name) => join5(folder, name.slice(0, 2), name.slice(2));
    hasLoose = (folder, name) => statSync2(loosePath(folder, name), { throwIfNoEntry: false })?.isFile() ?? false;
    LooseReader = class {
      #maxBytes;
      #inflater = new Inflater();
      #bytes = new Uint8Array(1 << 16);
      constructor(maxBytes) {
        this.#maxBytes = maxBytes;
      }
      /** `wants` is asked with the object's kind (a code of `kinds.ts`); null where it answers no. */
      read(folder, name, wants) {
        try {
          let wanted = true;
          const { kind, size } = readLoose(loosePath(folder, name), this.#inflater, (head) => {
            wanted = wants(head.kind);
            if (!wanted) return null;
            if (head.size > this.#maxBytes) throw new ObjectFault(`is larger than ${this.#maxBytes} bytes`);
            if (head.size >= this.#bytes.length || this.#bytes.length > KEEP) this.#bytes = new Uint8Array(Math.max(1 << 16, head.size + 1));
            return { bytes: this.#bytes, at: 0 };
          });
          return wanted ? { kind, bytes: this.#bytes.subarray(0, size) } : null;
        } catch (error) {
          return { reason: reasonOf(error) };
        }
      }
    };
    KEEP = 16 << 20;
  }
});

// ../git/src/objects/delta.ts
function variable(bytes, cursor, end) {
  let value = 0;
  for (let scale = 1; cursor.at < end && scale < 2 ** 49; scale *= 128) {
    const byte = bytes[cursor.at++];
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
  throw new ObjectFault("is a delta without a valid size");
}
var SHORT, Delta;
var init_delta = __esm({
  "../git/src/objects/delta.ts"() {
    "use strict";
    init_object_fault();
    SHORT = 24;
    Delta = class {
      /** Bytes of the object that the instructions make. */
      size = 0;
      /** Per instruction: where in the base it copies from, or, for a literal, the complement of its index in the slab. */
      #from = new Int32Array(256);
      #length = new Int32Array(256);
      #count = 0;
      /** Reads the instructions that stand in `bytes` from `start` to `end`, for a base of `baseSize` bytes. */
      read(bytes, start3, end, baseSize, maxSize) {
        const cursor = { at: start3 };
        if (variable(bytes, cursor, end) !== baseSize) throw new ObjectFault("is a delta against a base of another size");
        const size = variable(bytes, cursor, end);
        this.size = size;
        this.#count = 0;
        if (size > maxSize) throw new ObjectFault("is larger than this scan builds");
        let made = 0;
        let at2 = cursor.at;
        while (at2 < end) {
          const code = bytes[at2++];
          let from = 0;
          let length = code;
          if (code & 128) {
            length = 0;
            if (code & 1) from = bytes[at2++];
            if (code & 2) from |= bytes[at2++] << 8;
            if (code & 4) from |= bytes[at2++] << 16;
            if (code & 8) from += bytes[at2++] * 16777216;
            if (code & 16) length = bytes[at2++];
            if (code & 32) length |= bytes[at2++] << 8;
            if (code & 64) length |= bytes[at2++] << 16;
            if (length === 0) length = 65536;
            if (at2 > end || from + length > baseSize) throw new ObjectFault("is a delta that copies from outside its base");
          } else {
            if (code === 0) throw new ObjectFault("is a delta with an unknown instruction");
            from = ~at2;
            at2 += code;
            if (at2 > end) throw new ObjectFault("is a delta that ends early");
          }
          made += length;
          if (made > size) throw new ObjectFault("is a delta that makes more than it declares");
          if (this.#count === this.#from.length) this.#widen();
          this.#from[this.#count] = from;
          this.#length[this.#count++] = length;
        }
        if (made !== size) throw new ObjectFault("is a delta that makes less than it declares");
      }
      /** Builds the object at `out`, from the base at `base`; the instructions must still stand where they were read, moved by `shift`. */
      build(slab, base, out, shift) {
        let to2 = out;
        for (let index = 0; index < this.#count; index++) {
          const length = this.#length[index];
          const from = this.#from[index];
          const source = from >= 0 ? base + from : ~from + shift;
          if (length < SHORT) for (let offset = 0; offset < length; offset++) slab[to2 + offset] = slab[source + offset];
          else slab.copyWithin(to2, source, source + length);
          to2 += length;
        }
      }
      /** What the object took over from its base, ascending: where it stands in the object, where in the base, and how much it is. */
      copied() {
        const stretches = [];
        let at2 = 0;
        for (let index = 0; index < this.#count; index++) {
          const from = this.#from[index];
          if (from >= 0) stretches.push(at2, from, this.#length[index]);
          at2 += this.#length[index];
        }
        return stretches;
      }
      #widen() {
        const from = new Int32Array(this.#from.length * 2);
        const length = new Int32Array(this.#from.length * 2);
        from.set(this.#from);
        length.set(this.#length);
        this.#from = from;
        this.#length = length;
      }
    };
  }
});

// ../git/src/objects/multi-pack-index.ts
import { closeSync as closeSync4, fstatSync as fstatSync4, openSync as openSync4, readSync as readSync4 } from "node:fs";
function readMultiPackIndex(path, hashBytes) {
  const fd = openSync4(path, "r");
  try {
    const size = fstatSync4(fd).size;
    const read3 = (position, length) => {
      const bytes = Buffer.allocUnsafeSlow(length);
      if (position + length > size || readSync4(fd, bytes, 0, length, position) !== length)
        throw new ObjectFault("the multi-pack-index is cut short");
      return bytes;
    };
    const head = read3(0, HEADER2);
    if (head.readUInt32BE(0) !== MAGIC2 || head[4] !== 1 || head[5] !== (hashBytes === 20 ? 1 : 2) || head[7] !== 0)
      throw new ObjectFault("the multi-pack-index has an unknown version");
    const packCount = head.readUInt32BE(8);
    const chunks = readChunks(read3(HEADER2, (head[6] + 1) * 12), size);
    const chunk = (name) => {
      const place = chunks.get(name);
      if (place === void 0) throw new ObjectFault("the multi-pack-index misses a table");
      return read3(place.start, place.end - place.start);
    };
    const packs = chunk("PNAM").toString("utf8").split("\0").slice(0, packCount);
    const fanout = readFanout(chunk("OIDF").subarray(0, 1024));
    const count2 = fanout[255];
    const names2 = chunk("OIDL");
    const places = chunk("OOFF");
    if (names2.length < count2 * hashBytes || places.length < count2 * 8 || packs.length < packCount)
      throw new ObjectFault("the multi-pack-index is cut short");
    return split(packs, names2, places, chunks.has("LOFF") ? chunk("LOFF") : Buffer.alloc(0), count2, hashBytes);
  } finally {
    closeSync4(fd);
  }
}
function readChunks(table2, size) {
  const chunks = /* @__PURE__ */ new Map();
  const offset = (row2) => table2.readUInt32BE(row2 * 12 + 4) * 2 ** 32 + table2.readUInt32BE(row2 * 12 + 8);
  for (let row2 = 0; row2 < table2.length / 12 - 1; row2++) {
    const [start3, end] = [offset(row2), offset(row2 + 1)];
    if (start3 > end || end > size) throw new ObjectFault("the multi-pack-index is damaged");
    chunks.set(table2.toString("latin1", row2 * 12, row2 * 12 + 4), { start: start3, end });
  }
  return chunks;
}
function split(packs, names2, places, wide, count2, hashBytes) {
  const rowsOf = packs.map(() => []);
  for (let row2 = 0; row2 < count2; row2++) {
    const rows = rowsOf[places.readUInt32BE(row2 * 8)];
    if (rows === void 0) throw new ObjectFault("the multi-pack-index names an unknown pack");
    rows.push(row2);
  }
  const indexes = /* @__PURE__ */ new Map();
  for (const [number2, rows] of rowsOf.entries()) {
    const own = new Uint8Array(rows.length * hashBytes);
    const narrow = Buffer.alloc(rows.length * 4);
    const fanout = new Uint32Array(256);
    for (const [position, row2] of rows.entries()) {
      own.set(names2.subarray(row2 * hashBytes, (row2 + 1) * hashBytes), position * hashBytes);
      places.copy(narrow, position * 4, row2 * 8 + 4, row2 * 8 + 8);
      for (let first = names2[row2 * hashBytes]; first < 256; first++) fanout[first]++;
    }
    const offsets = readOffsets(narrow, wide);
    indexes.set(packs[number2].replace(/\.(idx|pack)$/, ""), {
      count: rows.length,
      hashBytes,
      names: inOrder(own, hashBytes),
      offsets,
      fanout,
      packChecksum: null
    });
  }
  return indexes;
}
var MAGIC2, HEADER2;
var init_multi_pack_index = __esm({
  "../git/src/objects/multi-pack-index.ts"() {
    "use strict";
    init_object_fault();
    init_pack_index();
    MAGIC2 = 1296647256;
    HEADER2 = 12;
  }
});

// ../git/src/objects/pack.ts
import { basename, dirname as dirname2, join as join6 } from "node:path";
var PACK, HEADER3, Pack, packName, packPath;
var init_pack = __esm({
  "../git/src/objects/pack.ts"() {
    "use strict";
    init_entry_header();
    init_file_window();
    init_object_fault();
    PACK = 1346454347;
    HEADER3 = 12;
    Pack = class {
      file;
      /** Where the entries end and the pack's checksum begins. */
      end;
      hashBytes;
      /** @throws ObjectFault where the pack is of an unknown version or does not belong to the index. */
      constructor(path, hashBytes, index, capacity) {
        this.hashBytes = hashBytes;
        this.file = new FileWindow(path, capacity);
        this.end = this.file.size - hashBytes;
        try {
          if (this.end < HEADER3) throw new ObjectFault("the pack is cut short");
          const start3 = this.file.seek(0, HEADER3);
          const head = new DataView(this.file.bytes.buffer, start3, HEADER3);
          if (head.getUint32(0) !== PACK) throw new ObjectFault("the file is no pack");
          if (head.getUint32(4) !== 2 && head.getUint32(4) !== 3)
            throw new ObjectFault(`the pack has the unknown version ${head.getUint32(4)}`);
          if (index?.packChecksum) this.#match(index, head.getUint32(8));
        } catch (error) {
          this.file.close();
          throw error;
        }
      }
      header(position, header) {
        readEntryHeader(this.file, position, this.end, this.hashBytes, header);
      }
      close() {
        this.file.close();
      }
      #match(index, count2) {
        if (count2 !== index.count) throw new ObjectFault("the pack and its index tell different numbers of objects");
        const at2 = this.file.seek(this.end, this.hashBytes);
        if (!index.packChecksum.every((byte, offset) => this.file.bytes[at2 + offset] === byte))
          throw new ObjectFault("the index belongs to another pack");
      }
    };
    packName = (path) => basename(path).replace(/\.(idx|pack)$/, "");
    packPath = (indexPath) => join6(dirname2(indexPath), `${packName(indexPath)}.pack`);
  }
});

// ../git/src/objects/slab.ts
var START, KEEP2, Slab;
var init_slab = __esm({
  "../git/src/objects/slab.ts"() {
    "use strict";
    init_object_fault();
    START = 4 << 20;
    KEEP2 = 64 << 20;
    Slab = class {
      bytes;
      /** In ascending order of place. */
      #rooms = [];
      #limit;
      /** `limit`: bytes that may stand here at one time. */
      constructor(limit, start3 = START) {
        this.#limit = limit;
        this.bytes = new Uint8Array(start3);
      }
      take(size) {
        let at2 = 0;
        let index = 0;
        for (; index < this.#rooms.length; index++) {
          const room2 = this.#rooms[index];
          if (room2.at - at2 >= size) break;
          at2 = room2.at + room2.size;
        }
        const taken = { at: at2, size };
        if (at2 + size > this.bytes.length) {
          this.#grow(size);
          index = this.#rooms.length;
          const last2 = this.#rooms.at(-1);
          taken.at = last2 === void 0 ? 0 : last2.at + last2.size;
        }
        this.#rooms.splice(index, 0, taken);
        return taken;
      }
      give(room2) {
        this.#rooms.splice(this.#rooms.indexOf(room2), 1);
        if (this.#rooms.length === 0 && this.bytes.length > KEEP2) this.bytes = new Uint8Array(START);
      }
      clear() {
        this.#rooms = [];
        if (this.bytes.length > KEEP2) this.bytes = new Uint8Array(START);
      }
      /** Closes the gaps and, where that is not enough, moves to a larger buffer. */
      #grow(size) {
        const used = this.#rooms.reduce((sum, room2) => sum + room2.size, 0);
        const needed = used + size;
        if (needed > this.#limit) throw new ObjectFault("needs more memory than one scan may use");
        const from = this.bytes;
        if (needed > from.length) this.bytes = new Uint8Array(Math.min(this.#limit, Math.max(needed + (needed >> 2), from.length * 2)));
        let at2 = 0;
        for (const room2 of this.#rooms) {
          if (this.bytes === from) from.copyWithin(at2, room2.at, room2.at + room2.size);
          else this.bytes.set(from.subarray(room2.at, room2.at + room2.size), at2);
          room2.at = at2;
          at2 += room2.size;
        }
      }
    };
  }
});

// ../git/src/objects/store-folders.ts
import { readFileSync as readFileSync4, realpathSync } from "node:fs";
import { delimiter, join as join7, resolve as resolve3 } from "node:path";
function storeFolders(location) {
  const folders = [];
  const add = (folder, depth) => {
    let real2;
    try {
      real2 = realpathSync(folder);
    } catch {
      return;
    }
    if (folders.includes(real2)) return;
    folders.push(real2);
    if (depth >= MAX_DEPTH) return;
    for (const alternate of alternatesOf(real2)) add(resolve3(real2, alternate), depth + 1);
  };
  const { environment, dir } = location.place;
  const own = environment.GIT_OBJECT_DIRECTORY;
  const others = splitPaths(environment.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? "");
  add(own ? resolve3(dir, own) : join7(location.commonDir, "objects"), 0);
  for (const other of others) add(resolve3(dir, other), 1);
  return folders;
}
function alternatesOf(folder) {
  let text5;
  try {
    text5 = readFileSync4(join7(folder, "info", "alternates"), "utf8");
  } catch {
    return [];
  }
  return text5.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.startsWith('"') ? unquote(line) : line);
}
function splitPaths(list3) {
  const quoted3 = `"(?:[^"\\\\]|\\\\.)*"`;
  const pattern2 = new RegExp(`(${quoted3}|[^${delimiter}]+)(?:${delimiter}|$)`, "gs");
  return [...list3.matchAll(pattern2)].map(([, path]) => path.startsWith('"') ? unquote(path) : path);
}
function unquote(quoted3) {
  const bytes = [];
  for (const [part2, octal, letter] of quoted3.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|[^\\]+/gs)) {
    if (octal !== void 0) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== void 0) bytes.push(escapes[letter] ?? letter.charCodeAt(0));
    else bytes.push(...Buffer.from(part2));
  }
  return Buffer.from(bytes).toString("utf8");
}
var MAX_DEPTH, escapes;
var init_store_folders = __esm({
  "../git/src/objects/store-folders.ts"() {
    "use strict";
    MAX_DEPTH = 5;
    escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };
  }
});

// ../git/src/objects/object-store.ts
import { readdirSync as readdirSync3 } from "node:fs";
import { join as join8 } from "node:path";
function openPacks(folder, hashBytes, packs, faults) {
  let files;
  try {
    files = readdirSync3(folder).sort();
  } catch {
    return;
  }
  const present2 = new Set(files);
  const indexes = /* @__PURE__ */ new Map();
  for (const file of files.filter((file2) => file2.endsWith(".idx") && present2.has(`${packName(file2)}.pack`)))
    indexes.set(packName(file), indexOf(join8(folder, file), hashBytes));
  if (present2.has("multi-pack-index") && files.some((file) => file.endsWith(".pack") && !indexes.has(packName(file)))) {
    try {
      for (const [name, index] of readMultiPackIndex(join8(folder, "multi-pack-index"), hashBytes))
        if (!indexes.has(name) && present2.has(`${name}.pack`)) indexes.set(name, index);
    } catch (error) {
      faults.push({ path: join8(folder, "multi-pack-index"), reason: reasonOf(error) });
    }
  }
  for (const [name, index] of indexes) {
    const path = packPath(join8(folder, `${name}.idx`));
    if (typeof index === "string") {
      faults.push({ path, reason: index });
      continue;
    }
    try {
      packs.push({ path, index, pack: new Pack(path, hashBytes, index, WINDOW), reason: null });
    } catch (error) {
      packs.push({ path, index, pack: null, reason: reasonOf(error) });
    }
  }
}
function indexOf(path, hashBytes) {
  try {
    return readPackIndex(path, hashBytes);
  } catch (error) {
    return reasonOf(error);
  }
}
var WINDOW, ObjectStore;
var init_object_store = __esm({
  "../git/src/objects/object-store.ts"() {
    "use strict";
    init_delta();
    init_entry_header();
    init_inflater();
    init_kinds();
    init_loose();
    init_multi_pack_index();
    init_object_fault();
    init_pack();
    init_pack_index();
    init_slab();
    init_store_folders();
    WINDOW = 1 << 16;
    ObjectStore = class {
      location;
      hashBytes;
      folders;
      packs;
      faults;
      #inflater = new Inflater();
      #delta = new Delta();
      constructor(location) {
        this.location = location;
        this.hashBytes = location.objectFormat === "sha1" ? 20 : 32;
        this.folders = storeFolders(location);
        const packs = [];
        const faults = [];
        for (const folder of this.folders) openPacks(join8(folder, "pack"), this.hashBytes, packs, faults);
        this.packs = packs;
        this.faults = faults;
      }
      /** Whether an object of this name is stored here (it may still be damaged). */
      has(name) {
        const bytes = Buffer.from(name, "hex");
        return this.packs.some(({ index }) => findName(index, bytes, 0) >= 0) || this.folders.some((folder) => hasLoose(folder, name));
      }
      /** A code of `kinds.ts`, or 0 where the object cannot be read. */
      looseKind(folder, name) {
        try {
          return readLoose(loosePath(folder, name), this.#inflater, () => null).kind;
        } catch (error) {
          reasonOf(error);
          return 0;
        }
      }
      /**
       * One object by its full hexadecimal name: `missing` where no pack or folder has it, a reason where it is damaged or
       * larger than `maxBytes`. The bytes are the caller's own.
       */
      read(name, maxBytes) {
        if (!canInflate()) return { reason: "this Node cannot unpack objects" };
        let reason2 = null;
        for (const { pack, index, position, fault } of this.#places(name)) {
          try {
            if (pack === null) throw new ObjectFault(fault ?? "its pack cannot be read");
            return this.#build(pack, index, index.offsets[position], maxBytes);
          } catch (error) {
            reason2 ??= reasonOf(error);
          }
        }
        for (const folder of this.folders) {
          try {
            if (hasLoose(folder, name)) return this.#readLoose(loosePath(folder, name), maxBytes);
          } catch (error) {
            reason2 ??= reasonOf(error);
          }
        }
        return reason2 === null ? { missing: true } : { reason: reason2 };
      }
      close() {
        for (const { pack } of this.packs) pack?.close();
      }
      *#places(name) {
        const bytes = Buffer.from(name, "hex");
        if (bytes.length !== this.hashBytes) return;
        for (const { pack, index, reason: reason2 } of this.packs) {
          const position = findName(index, bytes, 0);
          if (position >= 0) yield { pack, index, position, fault: reason2 };
        }
      }
      #readLoose(path, maxBytes) {
        let bytes = new Uint8Array(0);
        const { kind, size } = readLoose(path, this.#inflater, (head) => {
          if (head.size > maxBytes) throw new ObjectFault(`is larger than ${maxBytes} bytes`);
          bytes = new Uint8Array(head.size + 1);
          return { bytes, at: 0 };
        });
        return { kind: kindOf(kind), bytes: bytes.subarray(0, size) };
      }
      /** Collects the chain of deltas from the object down to its root, then builds upwards. */
      #build(pack, index, offset, maxBytes) {
        const chain = [];
        const seen2 = /* @__PURE__ */ new Set();
        const header = emptyHeader();
        for (let at2 = offset; ; ) {
          if (seen2.has(at2)) throw new ObjectFault("is a delta on itself");
          seen2.add(at2);
          pack.header(at2, header);
          if (header.size > maxBytes) throw new ObjectFault(`is larger than ${maxBytes} bytes`);
          chain.push({ position: at2 + header.length, size: header.size });
          if (header.kind === OFS_DELTA) at2 = header.base;
          else if (header.kind === REF_DELTA) {
            const position = findName(index, pack.file.bytes, header.name);
            if (position < 0) throw new ObjectFault("is a delta whose base is not in its pack");
            at2 = index.offsets[position];
          } else break;
        }
        const slab = new Slab(maxBytes * 3 + 4096, 1 << 14);
        const inflate = (link) => {
          const limit = pack.end - link.position;
          this.#inflater.check(limit, link.size);
          const room2 = slab.take(link.size + 1);
          this.#inflater.inflate(pack.file, link.position, limit, slab.bytes, room2.at, link.size);
          return room2;
        };
        let object2 = inflate(chain.pop());
        for (let link = chain.pop(); link !== void 0; link = chain.pop()) {
          const instructions = inflate(link);
          const start3 = instructions.at;
          this.#delta.read(slab.bytes, start3, start3 + link.size, object2.size - 1, maxBytes);
          const room2 = slab.take(this.#delta.size + 1);
          this.#delta.build(slab.bytes, object2.at, room2.at, instructions.at - start3);
          slab.give(instructions);
          slab.give(object2);
          object2 = room2;
        }
        return { kind: kindOf(header.kind), bytes: slab.bytes.slice(object2.at, object2.at + object2.size - 1) };
      }
    };
  }
});

// ../git/src/objects/read-with-git.ts
async function* readWithGit(place, objects, maxBytes) {
  let next = 0;
  let failures = 0;
  const names2 = objects.map(({ name }) => name);
  for await (const object2 of readContents(place, names2, maxBytes)) {
    const { name, reason: reason2 } = objects[next++];
    if (!("unread" in object2)) {
      failures = 0;
      yield { name, kind: object2.type, bytes: object2.bytes };
      continue;
    }
    yield { name, reason: object2.unread === "corrupt-object" ? `corrupt-object: ${reason2}` : object2.unread };
    failures = object2.unread === "corrupt-object" ? failures + 1 : 0;
    if (failures === PATIENCE) break;
  }
  for (const { name, reason: reason2 } of objects.slice(next)) yield { name, reason: `corrupt-object: ${reason2}` };
}
var PATIENCE;
var init_read_with_git = __esm({
  "../git/src/objects/read-with-git.ts"() {
    "use strict";
    init_read_objects();
    PATIENCE = 50;
  }
});

// ../git/src/objects/sorted-names.ts
function sharedBytes(bytes) {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes;
  const shared2 = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared2.set(bytes);
  return shared2;
}
var MOST_BITS, SortedNames;
var init_sorted_names = __esm({
  "../git/src/objects/sorted-names.ts"() {
    "use strict";
    init_pack_index();
    MOST_BITS = 24;
    SortedNames = class _SortedNames {
      #hashBytes;
      #names;
      #starts;
      #shift;
      constructor({ hashBytes, names: names2, starts }) {
        this.#hashBytes = hashBytes;
        this.#names = names2;
        this.#starts = starts;
        this.#shift = MOST_BITS - Math.log2(starts.length - 1);
      }
      /** @param names ascending, each once, one after the other */
      static over(names2, hashBytes) {
        const count2 = names2.length / hashBytes;
        const bits2 = Math.min(MOST_BITS, Math.ceil(Math.log2(count2 + 1)));
        const starts = new Uint32Array(new SharedArrayBuffer((2 ** bits2 + 1) * 4));
        const sorted = new _SortedNames({ hashBytes, names: sharedBytes(names2), starts });
        let filled = 0;
        for (let number2 = 0; number2 < count2; number2++) {
          const value = sorted.#valueOf(names2, number2 * hashBytes);
          while (filled <= value) starts[filled++] = number2;
        }
        starts.fill(count2, filled);
        return sorted;
      }
      static fromShared(shared2) {
        return new _SortedNames(shared2);
      }
      shared() {
        return { hashBytes: this.#hashBytes, names: this.#names, starts: this.#starts };
      }
      get size() {
        return this.#names.length / this.#hashBytes;
      }
      /** Number of the name that stands at `at`, or -1. */
      find(bytes, at2 = 0) {
        const value = this.#valueOf(bytes, at2);
        let low = this.#starts[value];
        let high = this.#starts[value + 1] - 1;
        while (low <= high) {
          const middle = low + high >>> 1;
          const order = compareNames(this.#names, middle * this.#hashBytes, bytes, at2, this.#hashBytes);
          if (order === 0) return middle;
          if (order < 0) low = middle + 1;
          else high = middle - 1;
        }
        return -1;
      }
      /** Numbers of many names in ascending order, one after the other, or -1: one walk along both lists. */
      findAll(ascending) {
        const size = this.#hashBytes;
        const numbers = new Int32Array(ascending.length / size);
        let number2 = 0;
        for (let at2 = 0; at2 < numbers.length; at2++) {
          let order = 1;
          while (number2 < this.size) {
            order = compareNames(this.#names, number2 * size, ascending, at2 * size, size);
            if (order >= 0) break;
            number2++;
          }
          numbers[at2] = order === 0 ? number2 : -1;
        }
        return numbers;
      }
      /** The name of a number, in hexadecimal. */
      hex(number2) {
        return Buffer.from(this.#names.buffer, this.#names.byteOffset + number2 * this.#hashBytes, this.#hashBytes).toString("hex");
      }
      /** All names, one after the other. */
      bytes() {
        return this.#names;
      }
      #valueOf(bytes, at2) {
        return (bytes[at2] << 16 | bytes[at2 + 1] << 8 | bytes[at2 + 2]) >>> this.#shift;
      }
    };
  }
});

// ../git/src/objects/references.ts
var References;
var init_references = __esm({
  "../git/src/objects/references.ts"() {
    "use strict";
    init_name_set();
    init_sorted_names();
    References = class {
      #names;
      #count;
      #marks;
      #absent;
      #isReferred = [];
      /** @param marks one for each of the names; set to 1 where something refers to the object */
      constructor(names2, marks) {
        this.#names = SortedNames.fromShared(names2);
        this.#count = this.#names.size;
        this.#marks = marks;
        this.#absent = new NameSet(names2.hashBytes);
      }
      /** Number of the object whose name stands at `at`; what is absent is counted on from the store's number of objects. */
      refer(bytes, at2 = 0) {
        const number2 = this.#names.find(bytes, at2);
        if (number2 < 0) return this.#put(bytes, at2, true);
        this.#marks[number2] = 1;
        return number2;
      }
      /** The same where it is no reference: of a submodule's commit. */
      mention(bytes, at2 = 0) {
        const number2 = this.#names.find(bytes, at2);
        return number2 < 0 ? this.#put(bytes, at2, false) : number2;
      }
      absent() {
        return { names: this.#absent.bytes().slice(), isReferred: Uint8Array.from(this.#isReferred, Number) };
      }
      #put(bytes, at2, isReferred) {
        const number2 = this.#absent.put(bytes, at2);
        this.#isReferred[number2] = isReferred || this.#isReferred[number2] === true;
        return this.#count + number2;
      }
    };
  }
});

// ../git/src/objects/merge-names.ts
function mergeNames(lists, hashBytes) {
  const all = Buffer.concat(lists);
  const ends = [];
  for (const { length } of lists) ends.push((ends.at(-1) ?? 0) + length / hashBytes);
  const startOf = (list3) => list3 === 0 ? 0 : ends[list3 - 1];
  let rows = ends.map((end, list3) => distinct(all, startOf(list3), end, hashBytes));
  while (rows.length > 1) {
    const pairs = [];
    for (let at2 = 0; at2 < rows.length; at2 += 2)
      pairs.push(at2 + 1 < rows.length ? merged(all, rows[at2], rows[at2 + 1], hashBytes) : rows[at2]);
    rows = pairs;
  }
  const order = rows[0] ?? new Uint32Array(0);
  const names2 = new Uint8Array(new SharedArrayBuffer(order.length * hashBytes));
  const places = new Int32Array(all.length / hashBytes).fill(-1);
  for (let place = 0; place < order.length; place++) {
    const at2 = order[place] * hashBytes;
    for (let byte = 0; byte < hashBytes; byte++) names2[place * hashBytes + byte] = all[at2 + byte];
    places[order[place]] = place;
  }
  return { names: names2, places: ends.map((end, list3) => places.subarray(startOf(list3), end)) };
}
function isStrictlyAscending(names2, hashBytes) {
  for (let at2 = hashBytes; at2 < names2.length; at2 += hashBytes)
    if (compareNames(names2, at2 - hashBytes, names2, at2, hashBytes) >= 0) return false;
  return true;
}
function distinct(all, start3, end, hashBytes) {
  const row2 = new Uint32Array(end - start3);
  let count2 = 0;
  for (let number2 = start3; number2 < end; number2++) {
    const isRepeated = number2 > start3 && compareNames(all, (number2 - 1) * hashBytes, all, number2 * hashBytes, hashBytes) === 0;
    if (!isRepeated) row2[count2++] = number2;
  }
  return row2.subarray(0, count2);
}
function merged(all, a, b3, hashBytes) {
  const row2 = new Uint32Array(a.length + b3.length);
  let [count2, inA, inB] = [0, 0, 0];
  while (inA < a.length && inB < b3.length) {
    const order = compareNames(all, a[inA] * hashBytes, all, b3[inB] * hashBytes, hashBytes);
    if (order > 0) row2[count2++] = b3[inB++];
    else {
      row2[count2++] = a[inA++];
      if (order === 0) inB++;
    }
  }
  row2.set(a.subarray(inA), count2);
  count2 += a.length - inA;
  row2.set(b3.subarray(inB), count2);
  count2 += b3.length - inB;
  return row2.subarray(0, count2);
}
var init_merge_names = __esm({
  "../git/src/objects/merge-names.ts"() {
    "use strict";
    init_pack_index();
  }
});

// ../git/src/objects/store-names.ts
function listNames({ hashBytes, packs, folders }) {
  const hex2 = folders.map((folder) => listLoose(folder, hashBytes));
  const lists = [...packs.map(({ index }) => index.names), ...hex2.map((names3) => Buffer.from(names3.join(""), "hex"))];
  const { names: names2, numbered: numbered2 } = number(lists, hashBytes);
  return {
    names: SortedNames.over(names2, hashBytes),
    packs: numbered2.slice(0, packs.length),
    loose: numbered2.slice(packs.length).map((list3, folder) => ({ ...list3, hex: hex2[folder] }))
  };
}
function number(lists, hashBytes) {
  const full = lists.filter(({ length }) => length > 0);
  if (full.length === 1 && isStrictlyAscending(full[0], hashBytes))
    return { names: full[0], numbered: lists.map((bytes) => ({ bytes, numberAt: (position) => position })) };
  const { names: names2, places } = mergeNames(lists, hashBytes);
  return { names: names2, numbered: lists.map((bytes, list3) => ({ bytes, numberAt: (position) => places[list3][position] })) };
}
var init_store_names = __esm({
  "../git/src/objects/store-names.ts"() {
    "use strict";
    init_loose();
    init_merge_names();
    init_sorted_names();
  }
});

// ../git/src/objects/tree-builder.ts
var KEPT, TreeBuilder, tooLarge;
var init_tree_builder = __esm({
  "../git/src/objects/tree-builder.ts"() {
    "use strict";
    init_delta();
    init_inflater();
    init_object_fault();
    init_pack();
    init_slab();
    KEPT = 16 << 20;
    TreeBuilder = class {
      #plan;
      #limits;
      #visitor;
      #pack;
      #slab;
      #inflater = new Inflater();
      #delta = new Delta();
      constructor(plan, limits, visitor) {
        this.#plan = plan;
        this.#limits = limits;
        this.#visitor = visitor;
        this.#pack = new Pack(plan.path, plan.hashBytes, null, KEPT);
        this.#slab = new Slab(limits.memory);
      }
      close() {
        this.#pack.close();
      }
      /** Shows the visitor every wanted object of the tree at `root`, bases before what stands on them. Yields where the visitor wants a pause. */
      *build(root) {
        const { starts, children } = this.#plan;
        const stack = [];
        this.#enter(root, null, stack);
        for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
          const child = children[frame.next++];
          const last2 = frame.next === starts[frame.row + 1];
          if (last2) stack.pop();
          this.#enter(child, frame, stack);
          if (last2) {
            this.#slab.give(frame.room);
            if (frame.note !== void 0) this.#visitor.release?.(frame.note);
          }
          if (this.#visitor.wantsPause?.()) yield;
        }
        this.#slab.clear();
      }
      #enter(row2, parent, stack) {
        const { starts, wanted, kinds: kinds6 } = this.#plan;
        let room2 = null;
        try {
          room2 = parent === null ? this.#inflate(row2) : this.#apply(row2, parent);
        } catch (error) {
          this.#fault(row2, reasonOf(error));
          return;
        }
        const size = room2.size - 1;
        const next = starts[row2];
        const isBase = next < starts[row2 + 1];
        let note;
        if (wanted[row2] !== 0) {
          const bytes = this.#slab.bytes.subarray(room2.at, room2.at + size);
          const difference = parent === null ? null : { base: parent.note, copied: () => this.#delta.copied() };
          note = this.#visitor.object(row2, kinds6[row2], bytes, difference, isBase);
        }
        if (isBase) stack.push({ row: row2, room: room2, size, note, next });
        else this.#slab.give(room2);
      }
      /** Rooms have one byte more than their object, as `Inflater.inflate` asks for. */
      #inflate(row2) {
        const { offsets, headers, sizes, end } = this.#plan;
        const size = sizes[row2];
        if (size > this.#limits.maxBytes) throw new ObjectFault(tooLarge(this.#limits.maxBytes));
        const position = offsets[row2] + headers[row2];
        const limit = (row2 + 1 < offsets.length ? offsets[row2 + 1] : end) - position;
        this.#inflater.check(limit, size);
        const room2 = this.#slab.take(size + 1);
        try {
          this.#inflater.inflate(this.#pack.file, position, limit, this.#slab.bytes, room2.at, size);
        } catch (error) {
          this.#slab.give(room2);
          throw error;
        }
        return room2;
      }
      #apply(row2, parent) {
        const instructions = this.#inflate(row2);
        try {
          const start3 = instructions.at;
          this.#delta.read(this.#slab.bytes, start3, start3 + instructions.size - 1, parent.size, this.#limits.maxBytes);
          const room2 = this.#slab.take(this.#delta.size + 1);
          this.#delta.build(this.#slab.bytes, parent.room.at, room2.at, instructions.at - start3);
          return room2;
        } finally {
          this.#slab.give(instructions);
        }
      }
      #fault(row2, reason2) {
        const { starts, children, wanted } = this.#plan;
        const rows = [row2];
        for (let at2 = 0; at2 < rows.length; at2++) {
          const faulty = rows[at2];
          if (wanted[faulty] !== 0) this.#visitor.fault(faulty, at2 === 0 ? reason2 : "is a delta on an object that cannot be read");
          for (let child = starts[faulty]; child < starts[faulty + 1]; child++) rows.push(children[child]);
        }
      }
    };
    tooLarge = (maxBytes) => `is larger than ${maxBytes} bytes`;
  }
});

// ../git/src/objects/tree-reader.ts
function takeOver(made, count2, base, first, end, shift) {
  const { starts, entries } = made;
  const move = count2 - first;
  for (let index = first; index < end; index++) {
    starts[index + move] = base.starts[index] - shift;
    entries[index + move] = base.entries[index];
  }
}
function kindOfMode(mode) {
  const type = mode & 61440;
  if (type === 16384) return FOLDER;
  if (type === 32768) return (mode & 64) === 0 ? FILE : PROGRAM;
  return type === 40960 ? SYMLINK : GITLINK;
}
function ascends(bytes, first, second) {
  let a = nameAt(bytes, first);
  let b3 = nameAt(bytes, second);
  const [aFolder, bFolder] = [isFolder(bytes, first, a), isFolder(bytes, second, b3)];
  while (bytes[a] === bytes[b3] && bytes[a] !== 0) {
    a++;
    b3++;
  }
  const here = bytes[a] === 0 && aFolder ? SLASH4 : bytes[a];
  const there = bytes[b3] === 0 && bFolder ? SLASH4 : bytes[b3];
  return here < there;
}
function nameAt(bytes, entry) {
  let at2 = entry;
  while (bytes[at2] !== SPACE) at2++;
  return at2 + 1;
}
function isFolder(bytes, entry, name) {
  let mode = 0;
  for (let at2 = entry; at2 < name - 1; at2++) mode = mode * 8 + bytes[at2] - 48;
  return kindOfMode(mode) === FOLDER;
}
function isAscending(numbers, from, to2) {
  for (let at2 = from + 1; at2 < to2; at2++) if (numbers[at2] < numbers[at2 - 1]) return false;
  return true;
}
var SPACE, SLASH4, TreeReader, newColumns, nothing, KEEP3, isGitlink2;
var init_tree_reader = __esm({
  "../git/src/objects/tree-reader.ts"() {
    "use strict";
    init_ascending();
    init_column();
    init_tree_differences();
    init_word_pool();
    SPACE = 32;
    SLASH4 = 47;
    TreeReader = class {
      #options;
      #pool = new WordPool();
      #columns = newColumns();
      /** Those that nothing more stands on, for the next ones. */
      #idle = [];
      constructor(options) {
        this.#options = options;
      }
      /** Null where some tree is not as git would read it in one way alone, or where there were too many entries. */
      differences() {
        const columns2 = this.#columns;
        if (columns2 === null) return null;
        const { bytes, ends } = this.#pool.all();
        return {
          bases: columns2.bases.packed(),
          addedEnds: columns2.addedEnds.packed(),
          words: columns2.words.packed(),
          links: columns2.links.packed(),
          droppedEnds: columns2.droppedEnds.packed(),
          dropped: columns2.dropped.packed(),
          wordBytes: bytes,
          wordEnds: ends
        };
      }
      /** The tree is no base any more. */
      release(base) {
        if (base.starts.length <= KEEP3) this.#idle.push(base);
      }
      /**
       * @param base the tree that it is a delta of, where that was read; it took over `copied` (see `Delta.copied`)
       * @param isBase whether anything stands on it; it is released when that was read
       */
      read(bytes, base, copied, isBase) {
        const made = isBase ? this.#take(bytes.length) : null;
        const kept = this.#columns === null ? 0 : this.#columns.words.length + this.#columns.dropped.length;
        let count2 = 0;
        let before = -1;
        let next = 0;
        let stretch = 0;
        let at2 = 0;
        while (at2 < bytes.length) {
          if (base !== null) {
            while (stretch < copied.length && copied[stretch] + copied[stretch + 2] <= at2) stretch += 3;
            if (stretch < copied.length && copied[stretch] <= at2) {
              const shift = copied[stretch + 1] - copied[stretch];
              const end2 = lastUpTo(base.starts, next, base.count + 1, copied[stretch + 1] + copied[stretch + 2]);
              const first = lastUpTo(base.starts, next, end2 + 1, at2 + shift);
              if (first < end2 && base.starts[first] === at2 + shift) {
                if (this.#columns !== null && before >= 0 && !ascends(bytes, before, at2)) this.#give();
                this.#drop(base, next, first);
                if (made !== null) takeOver(made, count2, base, first, end2, shift);
                count2 += end2 - first;
                next = end2;
                before = base.starts[end2 - 1] - shift;
                at2 = base.starts[end2] - shift;
                continue;
              }
            }
          }
          const end = this.#entry(bytes, at2);
          if (end < 0) break;
          if (this.#columns !== null && before >= 0 && !ascends(bytes, before, at2)) this.#give();
          if (made !== null) {
            made.starts[count2] = at2;
            made.entries[count2] = this.#columns === null ? 0 : this.#columns.words.length - 1;
          }
          count2++;
          before = at2;
          at2 = end;
        }
        if (made !== null) {
          made.starts[count2] = at2;
          made.count = count2;
        }
        if (base !== null) this.#drop(base, next, base.count);
        this.#end(base, kept);
        return made;
      }
      /** Tells the entry at `at`, and gives where it ends; -1 where it does not. */
      #entry(bytes, at2) {
        const { hashBytes, references, tellName } = this.#options;
        let space = at2;
        let mode = 0;
        let isOctal2 = true;
        for (; space < bytes.length && bytes[space] !== SPACE; space++) {
          const digit = bytes[space] - 48;
          isOctal2 &&= digit >= 0 && digit <= 7 && space - at2 <= 6;
          if (isOctal2) mode = mode * 8 + digit;
        }
        const start3 = space + 1;
        let end = start3;
        while (end < bytes.length && bytes[end] !== 0) end++;
        const next = end + 1 + hashBytes;
        if (!isOctal2 || next > bytes.length || space === at2 || end === start3) this.#give();
        if (next > bytes.length) return -1;
        const kind = kindOfMode(mode);
        const words4 = this.#pool.size;
        const word = this.#pool.put(bytes, start3, kind === FOLDER ? end + 1 : end);
        if (this.#pool.size > words4) tellName(bytes.subarray(start3, end), kind === FOLDER);
        const target = isGitlink2(bytes, at2) ? references.mention(bytes, end + 1) : references.refer(bytes, end + 1);
        if (target >= MOST_TARGETS) this.#give();
        const columns2 = this.#columns;
        if (columns2 !== null) {
          columns2.words.push(word);
          columns2.links.push(linkTo(target, kind));
        }
        return next;
      }
      #drop({ entries }, from, to2) {
        const columns2 = this.#columns;
        if (columns2 !== null) for (let index = from; index < to2; index++) columns2.dropped.push(entries[index]);
      }
      #end(base, kept) {
        const columns2 = this.#columns;
        if (columns2 === null) return;
        const { bases, addedEnds, words: words4, droppedEnds, dropped: dropped2 } = columns2;
        const first = droppedEnds.length === 0 ? 0 : droppedEnds.values[droppedEnds.length - 1];
        if (!isAscending(dropped2.values, first, dropped2.length)) dropped2.values.subarray(first, dropped2.length).sort();
        bases.push(base === null ? 0 : base.tree + 1);
        addedEnds.push(words4.length);
        droppedEnds.push(dropped2.length);
        if (!this.#options.mayKeep(words4.length + dropped2.length - kept)) this.#give();
      }
      /** Nothing more is kept, nor what was. */
      #give() {
        this.#columns = null;
      }
      #take(length) {
        const most = Math.floor(length / (this.#options.hashBytes + 2)) + 1;
        const base = this.#idle.pop() ?? { tree: 0, starts: nothing, entries: nothing, count: 0 };
        if (base.starts.length < most) {
          const room2 = 2 ** Math.ceil(Math.log2(most + 16));
          base.starts = new Uint32Array(room2);
          base.entries = new Uint32Array(room2);
        }
        base.tree = this.#columns?.bases.length ?? 0;
        return base;
      }
    };
    newColumns = () => ({
      bases: new Column(),
      addedEnds: new Column(),
      words: new Column(),
      links: new Column(),
      droppedEnds: new Column(),
      dropped: new Column()
    });
    nothing = new Uint32Array(0);
    KEEP3 = 1 << 16;
    isGitlink2 = (bytes, at2) => bytes[at2] === 49 && bytes[at2 + 1] === 54 && bytes[at2 + 2] === 48;
  }
});

// ../git/src/repository/version.ts
async function gitVersion(place) {
  const { installed, major, minor, patch } = await (await simpleGitAt(place)).version();
  if (!installed) throw new GitError("git-missing", "git could not be started", `Install git ${oldestGit} or newer and put it on PATH.`);
  return { text: `${major}.${minor}.${patch}`, supported: major > 2 || major === 2 && minor >= 30 };
}
var oldestGit;
var init_version = __esm({
  "../git/src/repository/version.ts"() {
    "use strict";
    init_git_error();
    init_simple();
    oldestGit = "2.30";
  }
});

// ../git/src/index.ts
var init_src = __esm({
  "../git/src/index.ts"() {
    "use strict";
    init_git_error();
    init_path_bytes();
    init_run();
    init_split();
    init_absent_name();
    init_commit_graph();
    init_commit_links();
    init_commit_text();
    init_held_introductions();
    init_held_trees();
    init_history_graph();
    init_history_order();
    init_holders();
    init_introductions();
    init_list_objects();
    init_new_lines();
    init_reachable();
    init_rename_source();
    init_staged_changes();
    init_tips();
    init_tree_parts();
    init_complete_history();
    init_complete_range();
    init_catalogue();
    init_column();
    init_join_differences();
    init_kinds();
    init_loose();
    init_name_set();
    init_object_store();
    init_read_with_git();
    init_references();
    init_store_names();
    init_tree_builder();
    init_tree_differences();
    init_tree_reader();
    init_object_format();
    init_raw_diff();
    init_read_objects();
    init_refs();
    init_repository();
    init_stored_file();
    init_tree_entries();
    init_version();
  }
});

// ../scan/src/inspection/columns.ts
import { DefaultDeserializer, DefaultSerializer } from "node:v8";
function* toColumns(value) {
  const writer = new ColumnWriter();
  writer.writeHeader();
  writer.writeValue(value);
  const head = writer.releaseBuffer();
  yield new Uint8Array(Float64Array.of(head.length).buffer);
  for (const { buffer, byteOffset, byteLength } of [head, ...writer.columns]) {
    yield new Uint8Array(buffer, byteOffset, byteLength);
    yield new Uint8Array(padding(byteLength));
  }
}
function fromColumns(bytes) {
  if (bytes.byteOffset % ALIGNED !== 0) return fromColumns(new Uint8Array(bytes));
  const [length] = new Float64Array(bytes.buffer, bytes.byteOffset, 1);
  const head = bytes.subarray(ALIGNED, ALIGNED + length);
  const reader = new ColumnReader(head, bytes, ALIGNED + length + padding(length));
  reader.readHeader();
  return reader.readValue();
}
var kinds4, ALIGNED, padding, ColumnWriter, ColumnReader;
var init_columns = __esm({
  "../scan/src/inspection/columns.ts"() {
    "use strict";
    kinds4 = [Uint8Array, Uint32Array, Float64Array];
    ALIGNED = 8;
    padding = (length) => (ALIGNED - length % ALIGNED) % ALIGNED;
    ColumnWriter = class extends DefaultSerializer {
      columns = [];
      _writeHostObject(column) {
        const kind = kinds4.findIndex((one) => column instanceof one);
        if (kind < 0) throw new TypeError(`a ${column.constructor.name} cannot be written`);
        this.writeUint32(kind);
        this.writeUint32(column.length);
        this.columns.push(column);
      }
    };
    ColumnReader = class extends DefaultDeserializer {
      #bytes;
      #at;
      constructor(head, bytes, at2) {
        super(head);
        this.#bytes = bytes;
        this.#at = at2;
      }
      _readHostObject() {
        const Kind = kinds4[this.readUint32()];
        const length = this.readUint32();
        const column = new Kind(this.#bytes.buffer, this.#bytes.byteOffset + this.#at, length);
        this.#at += column.byteLength + padding(column.byteLength);
        return column;
      }
    };
  }
});

// ../scan/src/inspection/user-key.ts
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync as readFileSync5, statSync as statSync3, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join as join9 } from "node:path";
function userKey(environment) {
  const home = environment.HOME ?? environment.USERPROFILE ?? homedir();
  const folder = join9(environment.XDG_STATE_HOME || environment.LOCALAPPDATA || join9(home, ".local", "state"), "hodlguard");
  const file = join9(folder, "cache.key");
  try {
    mkdirSync(folder, { recursive: true, mode: 448 });
    try {
      writeFileSync(file, randomBytes(KEY_BYTES), { flag: "wx", mode: 384 });
    } catch {
    }
    const { mode, uid } = statSync3(file);
    if (process.platform !== "win32" && ((mode & 63) !== 0 || uid !== process.getuid())) return null;
    const key = readFileSync5(file);
    return key.length === KEY_BYTES ? key : null;
  } catch {
    return null;
  }
}
var KEY_BYTES;
var init_user_key = __esm({
  "../scan/src/inspection/user-key.ts"() {
    "use strict";
    KEY_BYTES = 32;
  }
});

// ../scan/src/inspection/history-cache.ts
import { createHash, createHmac, randomBytes as randomBytes2, timingSafeEqual } from "node:crypto";
import { closeSync as closeSync5, mkdirSync as mkdirSync2, openSync as openSync5, readdirSync as readdirSync4, readFileSync as readFileSync6, renameSync, rmSync as rmSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join10 } from "node:path";
var MAC_BYTES, PREFIX, OURS, wantsCache, HistoryCache;
var init_history_cache = __esm({
  "../scan/src/inspection/history-cache.ts"() {
    "use strict";
    init_columns();
    init_user_key();
    MAC_BYTES = 32;
    PREFIX = "known-";
    OURS = /^(?:known|clean)-/;
    wantsCache = ({ HODLGUARD_CACHE, CI }) => HODLGUARD_CACHE === "1" || HODLGUARD_CACHE !== "0" && (CI === void 0 || CI === "" || CI === "false");
    HistoryCache = class _HistoryCache {
      #file;
      #folder;
      #key;
      constructor(folder, file, key) {
        this.#folder = folder;
        this.#file = file;
        this.#key = key;
      }
      /** Null where there is no safe place for the user's key. */
      static open({ commonDir, rules, environment }) {
        const key = userKey(environment);
        if (key === null) return null;
        const hash = createHash("sha256").update(process.versions.v8);
        for (const part2 of rules) hash.update(createHash("sha256").update(part2).digest());
        const folder = join10(commonDir, "hodlguard");
        return new _HistoryCache(folder, join10(folder, PREFIX + hash.digest("hex").slice(0, 32)), key);
      }
      /** What was kept under the same rules; null where nothing was, or not by this user. */
      load() {
        try {
          const bytes = readFileSync6(this.#file);
          const body = bytes.subarray(0, Math.max(0, bytes.length - MAC_BYTES));
          const mac = bytes.subarray(body.length);
          return mac.length === MAC_BYTES && timingSafeEqual(mac, this.#mac().update(body).digest()) ? fromColumns(body) : null;
        } catch {
          return null;
        }
      }
      /** Writes the file anew. What cannot be written is not kept; the scan does not care. */
      keep(remembered) {
        const temporary = `${this.#file}.${process.pid}-${randomBytes2(4).toString("hex")}`;
        try {
          mkdirSync2(this.#folder, { recursive: true });
          const mac = this.#mac();
          const file = openSync5(temporary, "wx", 384);
          try {
            for (const piece2 of toColumns(remembered)) {
              mac.update(piece2);
              writeFileSync2(file, piece2);
            }
            writeFileSync2(file, mac.digest());
          } finally {
            closeSync5(file);
          }
          renameSync(temporary, this.#file);
          for (const name of readdirSync4(this.#folder)) {
            const old = join10(this.#folder, name);
            if (OURS.test(name) && !old.startsWith(this.#file)) rmSync2(old, { force: true });
          }
        } catch {
          rmSync2(temporary, { force: true });
        }
      }
      /** The file's name is part of it: one written for other rules must not pass for this one. */
      #mac() {
        return createHmac("sha256", this.#key).update(this.#file.slice(-32));
      }
    };
  }
});

// ../scan/src/inspection/joined.ts
function joined(columns2) {
  const Kind = columns2[0].constructor;
  const all = new Kind(columns2.reduce((sum, { length }) => sum + length, 0));
  let to2 = 0;
  for (const column of columns2) {
    all.set(column, to2);
    to2 += column.length;
  }
  return all;
}
var init_joined = __esm({
  "../scan/src/inspection/joined.ts"() {
    "use strict";
  }
});

// ../scan/src/inspection/remembered-trees.ts
function recallTrees(before, { names: names2, objects, now, references, marks, hashBytes }) {
  const { differences, absent: absent3, referred } = before;
  if (now.isSame) {
    for (let object2 = 0; object2 < referred.length; object2++) marks[object2] |= referred[object2];
    return before;
  }
  const targets = new Uint32Array(referred.length + absent3.isReferred.length);
  for (let object2 = 0; object2 < referred.length; object2++) {
    const number2 = now.of(object2);
    if (number2 >= 0) marks[number2] |= referred[object2];
    targets[object2] = number2 >= 0 ? number2 : referred[object2] === 1 ? references.refer(names2, object2 * hashBytes) : GONE;
  }
  for (let index = 0; index < absent3.isReferred.length; index++) {
    const at2 = index * hashBytes;
    targets[referred.length + index] = absent3.isReferred[index] === 1 ? references.refer(absent3.names, at2) : references.mention(absent3.names, at2);
  }
  const links = differences?.links.map((link) => {
    const old = targetOf(link);
    if (targets[old] === GONE) targets[old] = references.mention(names2, old * hashBytes);
    return linkTo(targets[old], kindOfLink(link));
  });
  return { objects, differences: differences && { ...differences, links }, absent: references.absent() };
}
function rememberTrees(parts, referred, hashBytes) {
  const names2 = new NameSet(hashBytes);
  const isReferred = [];
  const differences = [];
  for (const part2 of parts) {
    const { absent: absent3 } = part2;
    const numbers = Uint32Array.from(absent3.isReferred, (is2, index) => {
      const number2 = names2.put(absent3.names, index * hashBytes);
      isReferred[number2] = is2 | (isReferred[number2] ?? 0);
      return referred.length + number2;
    });
    if (part2.differences !== null) differences.push(withAbsent(part2.differences, referred.length, numbers));
  }
  return {
    objects: joined(parts.map(({ objects }) => objects)),
    differences: differences.length < parts.length ? null : differences.length === 1 ? differences[0] : joinDifferences(differences),
    absent: { names: names2.bytes().slice(), isReferred: Uint8Array.from(isReferred) },
    referred: referred.slice()
  };
}
function withAbsent(differences, count2, numbers) {
  if (numbers.every((number2, index) => number2 === count2 + index)) return differences;
  const links = differences.links.map((link) => {
    const target = targetOf(link);
    return target < count2 ? link : linkTo(numbers[target - count2], kindOfLink(link));
  });
  return { ...differences, links };
}
var GONE;
var init_remembered_trees = __esm({
  "../scan/src/inspection/remembered-trees.ts"() {
    "use strict";
    init_src();
    init_joined();
    GONE = 4294967295;
  }
});

// ../scan/src/inspection/learned.ts
import { deserialize } from "node:v8";
var Learned;
var init_learned = __esm({
  "../scan/src/inspection/learned.ts"() {
    "use strict";
    init_src();
    init_joined();
    init_remembered_trees();
    Learned = class {
      #known;
      #found;
      #store;
      #work;
      #results;
      /** Of the earlier scan and of each thread. */
      #trees;
      #links;
      constructor(known2, found, store, work, results) {
        this.#known = known2;
        this.#found = found;
        this.#store = store;
        this.#work = work;
        this.#results = results;
        const before = known2.relations === null ? [] : this.#recall(known2.relations);
        const trees = results.map(({ trees: trees2, differences, absent: absent3 }) => ({ objects: this.#numbers(trees2, 2), differences, absent: absent3 }));
        this.#trees = [before, trees].flat();
      }
      seen() {
        const now = this.#named(({ seen: seen2 }) => seen2).map((one) => ({ ...one, inspected: deserialize(one.inspected) }));
        return [...this.#known.seen, ...now];
      }
      /** What could not be read, in the order of the names. */
      faults() {
        return this.#named(({ faults }) => faults);
      }
      /** Names of files and folders in which a detector sees something. */
      suspectNames() {
        return new Set(this.#results.flatMap(({ names: names2 }) => names2));
      }
      /** Objects that something in the store refers to and that it does not hold, in ascending order. */
      absent() {
        const { hashBytes } = this.#store;
        const all = /* @__PURE__ */ new Set();
        for (const { absent: absent3 } of this.#trees) {
          for (const [index, isReferred] of absent3.isReferred.entries())
            if (isReferred !== 0) all.add(Buffer.from(absent3.names.subarray(index * hashBytes, (index + 1) * hashBytes)).toString("hex"));
        }
        return [...all].filter((name) => !this.#store.has(name)).sort();
      }
      /** What all trees hold; null where git could read one in another way. */
      trees() {
        const parts = this.#trees.flatMap(
          ({ objects, differences, absent: absent3 }) => differences === null ? [] : { objects, differences, absent: absent3.names }
        );
        return parts.length === this.#trees.length ? parts : null;
      }
      /** What commits and tags refer to; null where git could read a commit in another way, or know of more of them. */
      links() {
        if (this.#links === void 0) this.#links = this.#link();
        return this.#links && {
          commits: [{ ...this.#links.commits, commits: this.#binary(this.#links.commits.objects) }],
          tagged: this.#links.tagged
        };
      }
      /** All that is known now; null where nothing was learned. `isWhole`: the scan was about the whole store, and read all of it. */
      remember(before, isWhole) {
        const results = this.#results;
        const isNew = results.some(
          ({ clean: clean3, seen: seen3, trees, tags, links }) => [clean3, seen3, trees, tags, links.rows].some(({ length }) => length > 0)
        );
        if (!isNew) return null;
        const { clean: clean2, unused } = this.#known;
        const relations = (isWhole ? this.#relations() : null) ?? unused;
        if (relations === null && before?.relations != null) return null;
        const seen2 = new Map([...before?.seen ?? [], ...this.seen()].map((one) => [one.name, one]));
        return {
          names: this.#found.names.bytes(),
          clean: {
            objects: joined([clean2.objects, ...results.map((result) => this.#numbers(result.clean, 3))]),
            sizes: joined([clean2.sizes, ...results.map((result) => result.clean.filter((_3, at2) => at2 % 3 === 2))])
          },
          seen: [...seen2.values()],
          relations
        };
      }
      #recall({ before, names: names2, now, trees }) {
        const { names: shared2, referred } = this.#work;
        const references = new References(shared2, referred);
        return recallTrees(before.trees, { names: names2, objects: trees, now, references, marks: referred, hashBytes: this.#store.hashBytes });
      }
      #link() {
        const results = this.#results;
        if (this.#found.unlisted.length > 0 || results.some(({ links }) => links.irregular > 0)) return null;
        const known2 = this.#known.relations;
        const all = [
          ...known2 === null ? [] : [{ ...known2.before.commits, objects: known2.commits }],
          ...results.map(({ links }) => ({ ...links, objects: this.#numbers(links.rows, 2) }))
        ];
        return {
          commits: {
            objects: joined(all.map(({ objects }) => objects)),
            dates: joined(all.map(({ dates }) => dates)),
            parents: joined(all.map(({ parents }) => parents)),
            names: joined(all.map(({ names: names2 }) => names2))
          },
          tagged: [...known2?.before.tagged ?? [], ...results.flatMap(({ links }) => links.tagged.map((one) => this.#tagged(one)))]
        };
      }
      /** A name that may be a secret must not be written down, and without it the trees have to be read again. */
      #relations() {
        if (this.suspectNames().size > 0 || this.links() === null) return null;
        const tags = [this.#known.relations?.tags ?? new Uint32Array(0), ...this.#results.map((result) => this.#numbers(result.tags, 2))];
        return { ...this.#links, tags: joined(tags), trees: rememberTrees(this.#trees, this.#work.referred, this.#store.hashBytes) };
      }
      #tagged({ row: [unit, row2], target, kind }) {
        return { name: this.#nameOf({ unit, row: row2 }), target, kind };
      }
      /** The rows of all threads with their objects' names, in the order of the names. */
      #named(pick) {
        const rows = this.#results.flatMap((result) => pick(result).map((row2) => ({ ...row2, name: this.#nameOf(row2) })));
        return rows.sort((a, b3) => a.name < b3.name ? -1 : 1);
      }
      /** Names of objects by their numbers, one after the other. */
      #binary(objects) {
        const { hashBytes } = this.#store;
        const all = this.#found.names.bytes();
        const names2 = new Uint8Array(objects.length * hashBytes);
        for (let at2 = 0; at2 < objects.length; at2++)
          names2.set(all.subarray(objects[at2] * hashBytes, (objects[at2] + 1) * hashBytes), at2 * hashBytes);
        return names2;
      }
      /** Numbers of objects by their units and rows, which begin each `width` numbers. */
      #numbers(rows, width) {
        const numbers = new Uint32Array(rows.length / width);
        for (let at2 = 0; at2 < numbers.length; at2++) numbers[at2] = this.#found.numberOf(rows[at2 * width], rows[at2 * width + 1]);
        return numbers;
      }
      #nameOf({ unit, row: row2 }) {
        const { plans, loose, nameOf: nameOf2 } = this.#found;
        return unit < plans.length ? nameOf2(unit, row2) : loose[unit - plans.length].names[row2];
      }
    };
  }
});

// ../scan/src/inspection/object-work.ts
function objectWork(found, hashBytes, limits, customRules) {
  const { plans, loose } = found;
  const tasks = [];
  for (const [unit, { stretches, roots, sizes }] of plans.entries()) {
    for (let at2 = 0; at2 + 1 < stretches.length; at2++) {
      const [from, to2] = [stretches[at2], stretches[at2 + 1]];
      tasks.push({ unit, from, to: to2, big: roots.subarray(from, to2).some((row2) => sizes[row2] > BIG_OBJECT) });
    }
  }
  for (const [number2, { names: names3 }] of loose.entries()) {
    for (let from = 0; from < names3.length; from += LOOSE_STRETCH)
      tasks.push({ unit: plans.length + number2, from, to: Math.min(names3.length, from + LOOSE_STRETCH), big: false });
  }
  const cells = new Int32Array(new SharedArrayBuffer(CELLS * 4));
  const names2 = found.names.shared();
  const referred = new Uint8Array(new SharedArrayBuffer(found.names.size));
  return { plans, loose, tasks, limits, hashBytes, customRules, names: names2, referred, cells };
}
var NEXT, BIG, ENTRIES, CELLS, MOST_ENTRIES, BIG_OBJECT, LOOSE_STRETCH;
var init_object_work = __esm({
  "../scan/src/inspection/object-work.ts"() {
    "use strict";
    NEXT = 0;
    BIG = 1;
    ENTRIES = 2;
    CELLS = 3;
    MOST_ENTRIES = 32e6;
    BIG_OBJECT = 16 << 20;
    LOOSE_STRETCH = 64;
  }
});

// ../scan/src/sources/counted.ts
var nothingCounted;
var init_counted = __esm({
  "../scan/src/sources/counted.ts"() {
    "use strict";
    nothingCounted = () => ({ commits: 0, messages: 0, files: 0, blobs: 0, bytes: 0 });
  }
});

// ../scan/src/inspection/renumbering.ts
var Renumbering;
var init_renumbering = __esm({
  "../scan/src/inspection/renumbering.ts"() {
    "use strict";
    Renumbering = class {
      /** Whether the store holds what it held then, and nothing else. */
      isSame;
      #numbers;
      /** @param before all names of then in ascending order, one after the other: an object's place was its number */
      constructor(before, now) {
        this.isSame = Buffer.compare(before, now.bytes()) === 0;
        this.#numbers = this.isSame ? null : now.findAll(before);
      }
      /** The number of now, or -1 where the object has gone. */
      of(number2) {
        return this.#numbers === null ? number2 : this.#numbers[number2];
      }
      /** The same for many; null where one has gone. */
      ofAll(numbers) {
        if (this.#numbers === null) return numbers;
        const all = new Uint32Array(numbers.length);
        for (let at2 = 0; at2 < numbers.length; at2++) {
          const number2 = this.#numbers[numbers[at2]];
          if (number2 < 0) return null;
          all[at2] = number2;
        }
        return all;
      }
    };
  }
});

// ../scan/src/inspection/remembered.ts
function knownBefore(before, names2, select, whole) {
  const now = new Renumbering(before.names, names2);
  const codes3 = new Uint8Array(names2.size);
  const sizes = new Uint32Array(names2.size);
  const seenAt = /* @__PURE__ */ new Map();
  const mark2 = (numbers, code) => {
    for (const number2 of numbers) codes3[number2] |= code;
  };
  const held = whole && before.relations !== null ? heldBy(before.relations, before.names, now) : null;
  if (held !== null) {
    mark2(held.trees, TREE2);
    mark2(held.tags, TAG2);
    mark2(held.commits, COMMIT2);
  }
  const clean2 = stillHeld(before.clean, now);
  mark2(clean2.objects, BLOB2);
  for (const [row2, number2] of clean2.objects.entries()) sizes[number2] = clean2.sizes[row2];
  for (const one of before.seen) {
    const number2 = names2.find(Buffer.from(one.name, "hex"));
    if (number2 < 0) continue;
    codes3[number2] |= one.kind === "blob" ? SEEN | BLOB2 : SEEN;
    seenAt.set(number2, one);
  }
  const counted = nothingCounted();
  const seen2 = [];
  const isKnown = (number2) => {
    const code = codes3[number2];
    if ((code & REFUSED) === 0) return false;
    const one = (code & SEEN) === 0 ? void 0 : seenAt.get(number2);
    if ((code & BLOB2) !== 0) {
      counted.blobs++;
      counted.bytes += one?.size ?? sizes[number2];
    } else if ((code & TREE2) === 0) {
      counted.messages++;
      if ((code & COMMIT2) !== 0) counted.commits++;
    }
    if (one !== void 0) seen2.push(one);
    return true;
  };
  const selectUnknown = (kind, bytes, at2, number2) => select(kind, bytes, at2, number2) && !isKnown(number2);
  return {
    // A part of the store is chosen by kinds.
    select: Object.assign(selectUnknown, whole ? { refuses: (number2) => (codes3[number2] & REFUSED) !== 0 } : {}),
    counted,
    clean: clean2,
    seen: seen2,
    relations: held,
    unused: now.isSame ? before.relations : null
  };
}
function stillHeld({ objects, sizes }, now) {
  if (now.isSame) return { objects, sizes };
  const numbers = objects.map((object2) => now.of(object2));
  const isHeld = (_3, row2) => now.of(objects[row2]) >= 0;
  return { objects: numbers.filter(isHeld), sizes: sizes.filter(isHeld) };
}
function heldBy(before, names2, now) {
  const trees = now.ofAll(before.trees.objects);
  const commits = now.ofAll(before.commits.objects);
  const tags = now.ofAll(before.tags);
  return trees && commits && tags && { before, names: names2, now, trees, commits, tags };
}
var knowsNothing, TREE2, COMMIT2, TAG2, BLOB2, SEEN, REFUSED;
var init_remembered = __esm({
  "../scan/src/inspection/remembered.ts"() {
    "use strict";
    init_counted();
    init_renumbering();
    knowsNothing = (select) => ({
      select,
      counted: nothingCounted(),
      clean: { objects: new Uint32Array(0), sizes: new Uint32Array(0) },
      seen: [],
      relations: null,
      unused: null
    });
    TREE2 = 1;
    COMMIT2 = 2;
    TAG2 = 4;
    BLOB2 = 8;
    SEEN = 16;
    REFUSED = TREE2 | COMMIT2 | TAG2 | BLOB2;
  }
});

// ../scan/src/inspection/compile-later.ts
import { setFlagsFromString } from "node:v8";
function compileLater() {
  if (process.versions.v8.startsWith("11.3.")) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
var BUDGET;
var init_compile_later = __esm({
  "../scan/src/inspection/compile-later.ts"() {
    "use strict";
    BUDGET = 3e5;
  }
});

// ../scan/src/sources/tree-names.ts
var shortestName, directory, EQUALS3, TreeNames, isFolder2, shownPath;
var init_tree_names = __esm({
  "../scan/src/sources/tree-names.ts"() {
    "use strict";
    init_src();
    shortestName = 20;
    directory = "40000";
    EQUALS3 = 61;
    TreeNames = class {
      #parents = /* @__PURE__ */ new Map();
      #long = [];
      #assigning = /* @__PURE__ */ new Set();
      #idBytes;
      constructor(idBytes) {
        this.#idBytes = idBytes;
      }
      add(tree, bytes) {
        for (const { mode, name, oid: oid2 } of treeEntries(bytes, this.#idBytes)) {
          if (mode === directory && !this.#parents.has(oid2)) this.#parents.set(oid2, { tree, name: Buffer.from(name) });
          if (mode === directory && name.includes(EQUALS3)) this.#assigning.add(oid2);
          if (name.length >= shortestName) this.#long.push({ tree, name: Buffer.from(name) });
        }
      }
      /** Distinct paths, as bytes in Latin-1 (one character per byte). */
      async paths(read3) {
        const paths2 = /* @__PURE__ */ new Set();
        for (const { tree, name } of this.#long) paths2.add(`${this.#prefixOf(tree)}${name.toString("latin1")}`);
        let folders = new Map([...this.#assigning].map((oid2) => [oid2, this.#prefixOf(oid2)]));
        const seen2 = new Set(folders.keys());
        while (folders.size > 0) {
          const below = /* @__PURE__ */ new Map();
          for await (const { oid: oid2, bytes } of read3([...folders.keys()])) {
            for (const entry of treeEntries(bytes, this.#idBytes)) {
              const path = `${folders.get(oid2) ?? ""}${entry.name.toString("latin1")}`;
              if (!isFolder2(entry)) paths2.add(path);
              else if (!seen2.has(entry.oid)) below.set(entry.oid, `${path}/`);
              seen2.add(entry.oid);
            }
          }
          folders = below;
        }
        return paths2;
      }
      #prefixOf(tree) {
        const parts = [];
        for (let at2 = this.#parents.get(tree); at2 !== void 0; at2 = this.#parents.get(at2.tree))
          parts.unshift(`${at2.name.toString("latin1")}/`);
        return parts.join("");
      }
    };
    isFolder2 = ({ mode }) => mode === directory;
    shownPath = (latin12) => pathText(Buffer.from(latin12, "latin1"));
  }
});

// ../scan/src/inspection/suspect-names.ts
import { createHash as createHash2 } from "node:crypto";
var EQUALS4, anySecret, SuspectNames;
var init_suspect_names = __esm({
  "../scan/src/inspection/suspect-names.ts"() {
    "use strict";
    init_tree_names();
    init_inspector();
    EQUALS4 = 61;
    anySecret = createHash2("sha512").update("any").digest("base64").replaceAll("/", "+");
    SuspectNames = class {
      #inspect;
      #names = /* @__PURE__ */ new Set();
      constructor(inspect2) {
        this.#inspect = inspect2;
      }
      /**
       * Looks at a long name, and at that of a folder that assigns a value: such a one is suspect if any random value behind it would
       * be seen, for the value may go on behind the slash.
       */
      add(name, isFolder4) {
        const assigns = isFolder4 && name.includes(EQUALS4);
        if (!assigns && name.length < shortestName) return;
        const text5 = Buffer.from(name.buffer, name.byteOffset, name.length).toString("latin1");
        const tried = assigns ? [name, Buffer.from(`binance/${text5}/${anySecret}`, "latin1")] : [name];
        if (tried.some((path) => !isClean(this.#inspect(path)))) this.#names.add(text5);
      }
      /** As Latin-1, one character per byte. */
      all() {
        return [...this.#names];
      }
    };
  }
});

// ../scan/src/inspection/work-through.ts
import { serialize } from "node:v8";
function* workThrough(work, inspect2) {
  const inspector2 = new ObjectInspector(work, inspect2);
  let builder = null;
  const loose = new LooseReader(work.limits.maxBytes);
  const { cells, tasks, plans } = work;
  try {
    for (let next = Atomics.add(cells, NEXT, 1); next < tasks.length; next = Atomics.add(cells, NEXT, 1)) {
      const task = tasks[next];
      while (task.big && Atomics.compareExchange(cells, BIG, 0, 1) !== 0) Atomics.wait(cells, BIG, 1);
      inspector2.unit = task.unit;
      if (task.unit >= plans.length) yield* readLooseTask(work, task, loose, inspector2);
      else {
        if (builder?.unit !== task.unit) {
          builder?.trees.close();
          builder = { unit: task.unit, trees: new TreeBuilder(plans[task.unit], work.limits, inspector2) };
        }
        yield* buildTask(work, task, builder.trees, inspector2);
      }
      if (task.big) leave(cells);
      yield;
    }
  } finally {
    builder?.trees.close();
  }
  return inspector2.result();
}
function* buildTask(work, task, trees, inspector2) {
  const plan = work.plans[task.unit];
  for (let at2 = task.from; at2 < task.to; at2++) {
    yield* trees.build(plan.roots[at2]);
    if (inspector2.wantsPause()) yield;
  }
}
function* readLooseTask(work, task, reader, inspector2) {
  const { folder, names: names2 } = work.loose[task.unit - work.plans.length];
  for (let row2 = task.from; row2 < task.to; row2++) {
    const object2 = reader.read(folder, names2[row2], () => true);
    if (object2 === null) continue;
    if ("reason" in object2) inspector2.fault(row2, object2.reason);
    else inspector2.object(row2, object2.kind, object2.bytes, null, false);
    if (inspector2.wantsPause()) yield;
  }
}
function leave(cells) {
  Atomics.store(cells, BIG, 0);
  Atomics.notify(cells, BIG, 1);
}
var TURN, ObjectInspector;
var init_work_through = __esm({
  "../scan/src/inspection/work-through.ts"() {
    "use strict";
    init_src();
    init_inspector();
    init_object_work();
    init_suspect_names();
    TURN = 20;
    ObjectInspector = class {
      unit = 0;
      #turned = Date.now();
      #inspect;
      #hashBytes;
      #seen = [];
      #faults = [];
      #clean = new Column();
      #rows = new Column();
      #tags = new Column();
      #counted = { commits: 0, messages: 0, files: 0, blobs: 0, bytes: 0 };
      #names;
      #references;
      #trees;
      #links;
      constructor({ hashBytes, names: names2, referred, cells }, inspect2) {
        this.#hashBytes = hashBytes;
        this.#inspect = inspect2;
        this.#names = new SuspectNames(inspect2);
        this.#references = new References(names2, referred);
        this.#trees = new TreeReader({
          hashBytes,
          references: this.#references,
          tellName: (name, isFolder4) => this.#names.add(name, isFolder4),
          mayKeep: (entries) => Atomics.add(cells, ENTRIES, entries) + entries <= MOST_ENTRIES
        });
        this.#links = new CommitPacker(hashBytes);
      }
      object(row2, code, bytes, difference, isBase) {
        const kind = kindOf(code);
        if (kind === "tree") {
          this.#rows.push(this.unit);
          this.#rows.push(row2);
          const base = difference?.base ?? null;
          return this.#trees.read(bytes, base, base === null ? [] : difference.copied(), isBase);
        }
        if (kind === "blob") {
          this.#counted.blobs++;
          this.#counted.bytes += bytes.length;
          if (this.#isClean(row2, kind, bytes)) for (const number2 of [this.unit, row2, bytes.length]) this.#clean.push(number2);
        } else this.#message(row2, kind, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
        return null;
      }
      /** True once in a while. */
      wantsPause() {
        const now = Date.now();
        if (now - this.#turned < TURN) return false;
        this.#turned = now;
        return true;
      }
      release(base) {
        if (base !== null) this.#trees.release(base);
      }
      fault(row2, reason2) {
        this.#faults.push({ unit: this.unit, row: row2, reason: reason2 });
      }
      result() {
        const links = this.#links.packed();
        for (let at2 = 0; at2 < links.names.length; at2 += this.#hashBytes) this.#references.refer(links.names, at2);
        return {
          seen: this.#seen,
          faults: this.#faults,
          clean: this.#clean.packed(),
          trees: this.#rows.packed(),
          tags: this.#tags.packed(),
          counted: this.#counted,
          names: this.#names.all(),
          differences: this.#trees.differences(),
          absent: this.#references.absent(),
          links
        };
      }
      #message(row2, kind, bytes) {
        const { parents, words: words4 } = parseCommit(bytes);
        const hex2 = this.#hashBytes * 2;
        this.#counted.messages++;
        if (kind === "commit") {
          this.#counted.commits++;
          if (!this.#links.commit(this.unit, row2, bytes)) {
            for (const parent of parents) this.#refer(parent);
            this.#refer(bytes.toString("latin1", "tree ".length, "tree ".length + hex2));
          }
        } else {
          this.#tags.push(this.unit);
          this.#tags.push(row2);
          this.#links.tag(this.unit, row2, bytes);
          this.#refer(bytes.toString("latin1", "object ".length, "object ".length + hex2));
        }
        this.#isClean(row2, kind, words4);
      }
      #refer(name) {
        const bytes = Buffer.from(name, "hex");
        if (bytes.length === this.#hashBytes) this.#references.refer(bytes);
      }
      #isClean(row2, kind, bytes) {
        const inspected = this.#inspect(bytes);
        const clean2 = isClean(inspected);
        if (!clean2) this.#seen.push({ unit: this.unit, row: row2, kind, size: bytes.length, inspected: serialize(inspected) });
        return clean2;
      }
    };
  }
});

// ../scan/src/inspection/run-work.ts
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
async function runWork(work, loadInspect, options) {
  const { signal, workerFile, onProgress } = options;
  signal?.throwIfAborted();
  compileLater();
  const wanted = options.threads ?? Math.min(MOST2, availableParallelism());
  const threads2 = Math.min(wanted, Math.ceil(work.tasks.length / WORTH_A_THREAD));
  const tell = () => onProgress?.({ done: Math.min(work.tasks.length, Atomics.load(work.cells, NEXT)), total: work.tasks.length });
  if (workerFile === null || threads2 < 2) return [await runHere(work, await loadInspect(), tell, signal)];
  const watch = setInterval(tell, LOOK);
  try {
    return await runInThreads(work, threads2, workerFile, signal);
  } finally {
    clearInterval(watch);
  }
}
async function runInThreads(work, threads2, workerFile, signal) {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  const start3 = () => new Worker(workerFile, { workerData: work, argv: ["hodlguard-thread"], resourceLimits });
  const workers = Array.from({ length: threads2 }, start3);
  const stop = () => Promise.all(workers.map((worker) => worker.terminate()));
  signal?.addEventListener("abort", stop);
  try {
    return await Promise.all(workers.map(resultOf));
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    await stop();
  }
}
async function runHere(work, inspect2, tell, signal) {
  const steps = workThrough(work, inspect2);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    tell();
    await new Promise((resolve18) => setImmediate(resolve18));
    if (signal?.aborted) steps.throw(signal.reason);
  }
}
var MOST2, WORTH_A_THREAD, YOUNG_MEGABYTES, LOOK, resultOf;
var init_run_work = __esm({
  "../scan/src/inspection/run-work.ts"() {
    "use strict";
    init_compile_later();
    init_object_work();
    init_work_through();
    MOST2 = 4;
    WORTH_A_THREAD = 2;
    YOUNG_MEGABYTES = 24;
    LOOK = 100;
    resultOf = (worker) => new Promise((resolve18, reject) => {
      worker.once("message", resolve18);
      worker.once("error", reject);
      worker.once("exit", (code) => reject(new Error(`a worker thread ended with ${code} before its work was done`)));
    });
  }
});

// ../scan/src/inspection/inspect-database.ts
var inspect_database_exports = {};
__export(inspect_database_exports, {
  inspectDatabase: () => inspectDatabase
});
import { readdirSync as readdirSync5, readFileSync as readFileSync7 } from "node:fs";
async function inspectDatabase(source, inspector2, options) {
  const { repository, maxBlobBytes: maxBlobBytes2 } = source.database;
  const { select, byKind, whole } = await source.database.selection();
  const store = new ObjectStore(repository);
  try {
    const cache = openCache(source, options);
    const before = cache?.load() ?? null;
    const listed = listNames(store);
    const known2 = before === null ? knowsNothing(select) : knownBefore(before, listed.names, select, whole);
    const found = catalogue(store, listed, known2.select, byKind);
    const maxBytes = Math.min(maxBlobBytes2, LARGEST_IN_THREADS);
    const limits = { maxBytes, memory: 2 * maxBytes + MEMORY };
    const work = objectWork(found, store.hashBytes, limits, options.customRules);
    const results = await runWork(work, inspector2.load, options);
    const learned = new Learned(known2, found, store, work, results);
    const seen2 = learned.seen();
    const kept = /* @__PURE__ */ new Map();
    for (const { name, inspected } of seen2) if (source.database.tells(name)) kept.set(name, inspected);
    const doubtful = [...found.doubtful, ...learned.faults()].sort((a, b3) => a.name < b3.name ? -1 : 1);
    const reading = {
      counted: [known2.counted, ...results.map(({ counted }) => counted)],
      suspectNames: learned.suspectNames(),
      unlisted: found.unlisted,
      absent: learned.absent(),
      seen: new Set(seen2.flatMap(({ kind, name }) => kind === "blob" ? name : [])),
      answers: readWithGit(repository.place, doubtful, maxBlobBytes2),
      has: (name) => store.has(name),
      relations: () => {
        const links = learned.links();
        const trees = learned.trees();
        return links && trees && { ...links, trees, names: found.names, hashBytes: store.hashBytes };
      }
    };
    for await (const { id, bytes } of source.database.rest(reading)) {
      if (!source.database.tells(id)) continue;
      const inspected = (await inspector2.load())(bytes);
      if (!isClean(inspected)) kept.set(id, inspected);
    }
    if (cache !== null) {
      const more = learned.remember(before, whole && doubtful.length === 0);
      if (more !== null) cache.keep(more);
    }
    return new Map([...kept].sort(([a], [b3]) => a < b3 ? -1 : 1));
  } finally {
    store.close();
  }
}
function openCache({ database: { repository } }, options) {
  const { environment } = repository.place;
  if (options.workerFile === null || !wantsCache(environment)) return null;
  const folder = new URL(".", options.workerFile);
  const scripts = readdirSync5(folder).filter((name) => /\.m?js$/.test(name));
  const build2 = scripts.sort().map((name) => readFileSync7(new URL(encodeURIComponent(name), folder)));
  const rules = [...build2, JSON.stringify(options.customRules)];
  return HistoryCache.open({ commonDir: repository.commonDir, rules, environment });
}
var LARGEST_IN_THREADS, MEMORY;
var init_inspect_database = __esm({
  "../scan/src/inspection/inspect-database.ts"() {
    "use strict";
    init_src();
    init_history_cache();
    init_inspector();
    init_learned();
    init_object_work();
    init_remembered();
    init_run_work();
    LARGEST_IN_THREADS = 64 << 20;
    MEMORY = 64 << 20;
  }
});

// ../scan/src/inspection/inspect-all.ts
import { existsSync as existsSync3 } from "node:fs";
var inspectAll, isDatabase;
var init_inspect_all = __esm({
  "../scan/src/inspection/inspect-all.ts"() {
    "use strict";
    init_inspect_here();
    inspectAll = (options) => async (source, inspector2) => {
      if (!isDatabase(source)) return await inspectHere(source, inspector2, options.onProgress);
      const { inspectDatabase: inspectDatabase2 } = await Promise.resolve().then(() => (init_inspect_database(), inspect_database_exports));
      const workerFile = options.workerFile !== null && existsSync3(options.workerFile) ? options.workerFile : null;
      return await inspectDatabase2(source, inspector2, { ...options, workerFile });
    };
    isDatabase = (source) => "database" in source;
  }
});

// ../scan/src/sources/once.ts
function once2(make) {
  let made = null;
  return () => {
    made ??= make();
    return made;
  };
}
var init_once = __esm({
  "../scan/src/sources/once.ts"() {
    "use strict";
  }
});

// ../scan/src/tampering/allowance-mark.ts
var ALLOWANCE_MARK, mayAllow;
var init_allowance_mark = __esm({
  "../scan/src/tampering/allowance-mark.ts"() {
    "use strict";
    ALLOWANCE_MARK = Buffer.from("hodlguard:allow");
    mayAllow = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ALLOWANCE_MARK);
  }
});

// ../scan/src/inspection/detectors-with.ts
async function detectorsWith(core, rules) {
  if (rules.length === 0) return core.detectors;
  const { withCustomRules } = await import("./configuration.js");
  return withCustomRules(core, rules);
}
var init_detectors_with = __esm({
  "../scan/src/inspection/detectors-with.ts"() {
    "use strict";
  }
});

// ../core/src/detect/private-key/passphrase.ts
function holdsPassphrase(name, text5) {
  if (fileName.test(name) && onlyLine.test(text5) && !reference.test(text5.trim())) return true;
  for (const match of text5.matchAll(quoted)) if (isLiteral("'", match[1])) return true;
  for (const match of text5.matchAll(wholeLine)) if (isLiteral("", match[1])) return true;
  for (const match of text5.matchAll(flag)) if (isLiteral("", match[1])) return true;
  return false;
}
var reference, variable2, isLiteral, keyName, quoted, wholeLine, flag, fileName, onlyLine;
var init_passphrase = __esm({
  "../core/src/detect/private-key/passphrase.ts"() {
    "use strict";
    reference = /^(?:\$|%|<|\{|\[|process\.|os\.|env|getenv|None|null|nil|undefined|true|false|string|str\b|optional|input|prompt|args|config|settings|self|this|self\.|vault|ENC\[|your|\*{3}|x{4}|new\b|await|function|\()/i;
    variable2 = /^\w*(?:pass|pwd|phrase)\w*$/i;
    isLiteral = (quote, value) => !reference.test(value) && !/[([]/.test(value) && (quote !== "" || !variable2.test(value));
    keyName = "(?:pass[_-]?phrase|(?:key|pem|p12|pfx|pkcs12|certificate|cert)[_-]?(?:file[_-]?)?(?:pass(?:word|wd|phrase)?|pwd)|(?:key|trust)?store[_-]?(?:pass(?:word|wd)?|pwd)|wallet[_-]?(?:pass(?:word|wd)?|pwd))";
    quoted = new RegExp(`${keyName}["'\\])]{0,3}\\s{0,8}[:=]{1,2}>?\\s{0,8}["'\`]([^"'\`\\r\\n]{4,128})["'\`]`, "gi");
    wholeLine = new RegExp(
      `^[ \\t]{0,32}(?:export[ \\t]|ENV[ \\t]|-[ \\t])?[ \\t]{0,8}[\\w.-]{0,40}${keyName}[ \\t]{0,8}[:=][ \\t]{0,8}([^\\s"'\`]{4,128})[ \\t]*\\r?$`,
      "gim"
    );
    flag = /-(?:pass(?:in|out)?|storepass|keypass|N)[ =](?:pass:)?["']?([^\s"'$-][^\s"'$]{3,})/g;
    fileName = /(?:^|[._-])(?:pass(?:word|phrase|wd)?|pwd)(?:\.txt)?$/i;
    onlyLine = /^[^\r\n]{4,128}(?:\r?\n)?$/;
  }
});

// ../core/src/facts/rule.ts
var builtInRules, severities, atLeast, worse, milder;
var init_rule = __esm({
  "../core/src/facts/rule.ts"() {
    "use strict";
    builtInRules = [
      "binance-api-secret",
      "binance-api-key",
      "private-key",
      "wallet-key",
      "recovery-phrase",
      "exchange-credential",
      "high-entropy-string",
      "guard-tampering"
    ];
    severities = ["critical", "high", "medium", "low"];
    atLeast = (a, b3) => severities.indexOf(a) <= severities.indexOf(b3);
    worse = (a, b3) => atLeast(a, b3) ? a : b3;
    milder = (a, b3) => atLeast(a, b3) ? b3 : a;
  }
});

// ../core/src/facts/rule-catalogue.ts
var rotateBinance, ruleCatalogue, ruleTextOf;
var init_rule_catalogue = __esm({
  "../core/src/facts/rule-catalogue.ts"() {
    "use strict";
    rotateBinance = [
      "Treat it as leaked from the moment it was pushed: delete the key in Binance's API Management first, then clean up.",
      "Create a new key, one per task, tied to your IP addresses and with only the permissions that the task needs; prefer Ed25519 over HMAC.",
      "Keep it outside the repository: an environment variable, an ignored file or a secret store."
    ];
    ruleCatalogue = {
      "binance-api-secret": {
        title: "Binance API secret",
        what: "An HMAC secret key of Binance: whoever holds it and its API key trades in the account's name.",
        severity: "critical when its API key stands with it, else high",
        advice: rotateBinance
      },
      "binance-api-key": {
        title: "Binance API key",
        what: "An API key of Binance without its secret: it names the account and opens the endpoints that ask for a key alone.",
        severity: "medium; critical when a secret or a private key pairs with it",
        advice: rotateBinance
      },
      "private-key": {
        title: "Private key",
        what: "A private key in any container (PEM, DER, OpenSSH, PuTTY, JWK, PGP, PKCS#12, JKS, XML, age).",
        severity: "critical when plain; encrypted: high with a weak KDF or its passphrase beside it, else medium; a header without a body: low",
        advice: [
          "Treat it as leaked: remove the public key wherever it is registered (Binance's API Management shows it), then make a new pair.",
          "Keep private keys outside the repository and encrypted with a passphrase (hodlguard keygen makes such a pair)."
        ]
      },
      "wallet-key": {
        title: "Wallet key",
        what: "A private key of a blockchain account, or a keystore that holds one: whoever has it owns the funds.",
        severity: "critical when proven by checksum or derived address or named as a private key; encrypted keystore medium",
        advice: [
          "Move the funds to a new account now: a leaked wallet key cannot be revoked.",
          "Sign with a hardware wallet or a key service; keep development keys without funds."
        ]
      },
      "recovery-phrase": {
        title: "Recovery phrase",
        what: "The words that restore a wallet with all its accounts.",
        severity: "critical",
        advice: ["Move the funds of every account of this phrase to a new wallet now: a phrase cannot be revoked."]
      },
      "exchange-credential": {
        title: "Exchange credential",
        what: "A secret, passphrase or API key of another exchange.",
        severity: "high; an API key alone medium",
        advice: ["Delete the key at the exchange first, then create a new one with an IP list and only the permissions it needs."]
      },
      "high-entropy-string": {
        title: "Random string where secrets stand",
        what: "A string that a random source made, as the value of a name or place where secrets stand.",
        severity: "medium, scored; never blocks by default",
        advice: ["If it is a secret, revoke it where it was issued and keep the new one outside the repository."]
      },
      "guard-tampering": {
        title: "Change that weakens the guard",
        what: "A change to the guard's configuration, baseline, allowances, hooks, workflow or to .gitattributes.",
        severity: "medium",
        advice: ["Let somebody who did not write the change confirm that the guard may be weakened here."]
      }
    };
    ruleTextOf = (rule) => ruleCatalogue[rule] ?? {
      title: rule,
      what: `A match of the custom rule ${rule}.`,
      severity: "as configured",
      advice: ["See the rule's description in the configuration."]
    };
  }
});

// ../core/src/judge/accept-unread.ts
function acceptedGap(gap, policy) {
  if (policy.ignoreAllowances || !mayBeAccepted(gap.reason)) return null;
  for (const { matchesPath, blob, reason: reason2, expires: expires2, owner: owner2 } of policy.acceptUnread ?? []) {
    if (expires2 !== null && policy.today >= expires2) continue;
    if (blob !== null && blob !== gap.blob) continue;
    if (matchesPath !== null && (gap.path === null || !matchesPath(gap.path))) continue;
    return { ...gap, accepted: reason2, owner: owner2, expires: expires2 };
  }
  return null;
}
var unknown, mayBeAccepted;
var init_accept_unread = __esm({
  "../core/src/judge/accept-unread.ts"() {
    "use strict";
    unknown = /^(?:missing|shallow|unreadable|corrupt|unmerged|no-temporary)|fault of hodlguard$/;
    mayBeAccepted = (reason2) => !unknown.test(reason2);
  }
});

// ../core/src/inspect/pairing-rules.ts
function halves(role) {
  if (role === "key") return ["key"];
  if (role === "secret" || role === "private-key") return ["secret"];
  return role === "either" ? ["key", "secret"] : [];
}
function canPair(a, b3) {
  if (a.credential === null || b3.credential === null) return false;
  if (halfOfFirst(a, b3) === null || !sameEnvironment(a.environment, b3.environment)) return false;
  const [venue, other] = [a.credential.venue, b3.credential.venue];
  if (a.credential.role === "private-key") return other === "binance" && signsBinance(a);
  if (b3.credential.role === "private-key") return venue === "binance" && signsBinance(b3);
  return venue === other || venue === null || other === null;
}
function halfOfFirst(first, second) {
  const [a, b3] = [halves(first.credential?.role ?? "passphrase"), halves(second.credential?.role ?? "passphrase")];
  if (a.includes("key") && b3.includes("secret")) return "key";
  return a.includes("secret") && b3.includes("key") ? "secret" : null;
}
function signsBinance({ details }) {
  const told = details.keyType === "unknown" ? details.likelyKeyType : details.keyType;
  return typeof told !== "string" || /rsa|25519|unknown/i.test(told);
}
function severitiesTogether(key, secret) {
  const alone = { key: key.severity, secret: secret.severity };
  if (!main(key.environment) && key.environment !== null && ["testnet", "demo"].includes(key.environment)) return alone;
  if (secret.credential?.role === "private-key") {
    const raised2 = secret.details.encrypted === true ? "high" : "critical";
    return { key: worse(alone.key, raised2), secret: alone.secret };
  }
  const venue = key.credential?.venue ?? secret.credential?.venue ?? null;
  const raised = venue === "binance" || venue !== null && isBinance(key) && isBinance(secret) ? "critical" : "high";
  return { key: worse(alone.key, raised), secret: worse(alone.secret, raised) };
}
var main, sameEnvironment, isBinance;
var init_pairing_rules = __esm({
  "../core/src/inspect/pairing-rules.ts"() {
    "use strict";
    init_rule();
    main = (environment) => environment === null || environment === "mainnet" || environment === "unknown";
    sameEnvironment = (a, b3) => a === b3 || main(a) && main(b3);
    isBinance = (value) => value.rule === "binance-api-key" || value.rule === "binance-api-secret";
  }
});

// ../core/src/inspect/pair.ts
function pair(placed) {
  const partners = placed.map(() => null);
  const order = placed.map((_3, index) => index).filter((index) => placed[index].credential !== null);
  order.sort((a, b3) => placed[a].bytes.start - placed[b3].bytes.start);
  matchNeighbours(placed, order, partners, sameObject);
  matchNeighbours(placed, order, partners, () => true);
  joinLeftovers(placed, order, partners);
  const severities2 = placed.map(({ severity: severity2 }) => severity2);
  for (const index of order) {
    const partner = partners[index];
    if (partner === null || partner === void 0) continue;
    const [first, second] = placed[index].bytes.start <= placed[partner].bytes.start ? [index, partner] : [partner, index];
    const [key, secret] = halfOfFirst(placed[first], placed[second]) === "key" ? [first, second] : [second, first];
    const together2 = severitiesTogether(
      { ...placed[key], severity: severities2[key] },
      { ...placed[secret], severity: severities2[secret] }
    );
    severities2[key] = together2.key;
    severities2[secret] = together2.secret;
  }
  return placed.map((_3, index) => ({ partner: partners[index] ?? null, severity: severities2[index] }));
}
function matchNeighbours(placed, order, partners, together2) {
  const open = [];
  for (const index of order) {
    if (partners[index] !== null) continue;
    const candidates = open.slice(-REACH);
    const match = candidates.findLast((other) => canPair(placed[other], placed[index]) && together2(placed[other], placed[index]));
    if (match === void 0) open.push(index);
    else {
      partners[index] = match;
      partners[match] = index;
      open.splice(open.lastIndexOf(match), 1);
    }
  }
}
function joinLeftovers(placed, order, partners) {
  order.forEach((index, rank) => {
    if (partners[index] !== null) return;
    const self = placed[index];
    let best = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (const other of order.slice(Math.max(0, rank - REACH), rank + REACH + 1)) {
      const distance = Math.abs(placed[other].bytes.start - self.bytes.start);
      if (other !== index && distance < nearest && canPair(self, placed[other])) [best, nearest] = [other, distance];
    }
    partners[index] = best;
  });
}
var REACH, sameObject;
var init_pair = __esm({
  "../core/src/inspect/pair.ts"() {
    "use strict";
    init_span();
    init_pairing_rules();
    REACH = 16;
    sameObject = (a, b3) => {
      const [one, other] = [a.credential?.scope ?? null, b3.credential?.scope ?? null];
      return one !== null && other !== null && overlaps(one, other);
    };
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
function anumber(n, title = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  if (length !== void 0)
    anumber(length, "length");
  const bytes = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes)
    throw new TypeError(message);
  throw new RangeError(message);
}
function ahash(h3) {
  if (typeof h3 !== "function" || typeof h3.create !== "function")
    throw new TypeError("expected hash wrapped by utils.createHasher");
  anumber(h3.outputLen);
  anumber(h3.blockLen);
  if (h3.outputLen < 1 || h3.blockLen < 1)
    throw new Error("hash blockLen / outputLen must be >= 1");
}
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin)
    return bytes.toHex();
  let hex2 = "";
  for (let i = 0; i < bytes.length; i++) {
    hex2 += hexes[bytes[i]];
  }
  return hex2;
}
function asciiToBase16(ch) {
  return ch >= 48 && ch <= 57 ? ch - 48 : ch >= 65 && ch <= 70 ? ch - (65 - 10) : ch >= 97 && ch <= 102 ? ch - (97 - 10) : void 0;
}
function hexToBytes(hex2) {
  if (typeof hex2 !== "string")
    throw new TypeError("hex string expected, got " + typeof hex2);
  if (hasHexBuiltin) {
    try {
      return Uint8Array.fromHex(hex2);
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new RangeError(error.message);
      throw error;
    }
  }
  const hl = hex2.length;
  const al = hl / 2;
  if (hl % 2)
    throw new RangeError("hex string expected, got unpadded hex of length " + hl);
  const array = new Uint8Array(al);
  for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
    const n1 = asciiToBase16(hex2.charCodeAt(hi));
    const n2 = asciiToBase16(hex2.charCodeAt(hi + 1));
    if (n1 === void 0 || n2 === void 0) {
      const char = hex2[hi] + hex2[hi + 1];
      throw new RangeError('hex string expected, got non-hex character "' + char + '" at index ' + hi);
    }
    array[ai] = n1 * 16 + n2;
  }
  return array;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title);
  const merged2 = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged2;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
var atitle, aobject, aopts, hasHexBuiltin, hexes, oidNist;
var init_utils = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/utils.js"() {
    atitle = (title) => title ? `"${title}" ` : "";
    aobject = (value, label) => {
      if (value === null || typeof value !== "object" || Array.isArray(value))
        throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
    };
    aopts = (value, label) => {
      aobject(value, label);
      const proto = Object.getPrototypeOf(value);
      if (proto !== Object.prototype && proto !== null)
        throw new TypeError(`"${label}" expected plain object`);
      if (Object.hasOwn(value, "__proto__"))
        throw new TypeError(`"${label}.__proto__" is not allowed`);
    };
    hasHexBuiltin = /* @__PURE__ */ (() => (
      // @ts-ignore
      typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
    ))();
    hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_3, i) => i.toString(16).padStart(2, "0"));
    oidNist = (suffix) => ({
      // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
      // Larger suffix values would need base-128 OID encoding and a different length byte.
      oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
    });
  }
});

// ../core/src/detect/exchange/exchanges.ts
var form, uuid, hex, upperHex, alnum, urlSafe, bytes64, exchange, exchanges, forms;
var init_exchanges = __esm({
  "../core/src/detect/exchange/exchanges.ts"() {
    "use strict";
    form = (pattern2, least, most = least) => ({ pattern: pattern2, least, most });
    uuid = form(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 36);
    hex = (length) => form(new RegExp(`^[0-9a-f]{${length}}$`), length);
    upperHex = (length) => form(new RegExp(`^[0-9A-F]{${length}}$`), length);
    alnum = (from, to2 = from) => form(new RegExp(`^[A-Za-z0-9]{${from},${to2}}$`), from, to2);
    urlSafe = (length) => form(new RegExp(`^[A-Za-z0-9_-]{${length}}$`), length);
    bytes64 = form(/^[A-Za-z0-9+/]{86}==$/, 88);
    exchange = (title, keys, secrets, third = null, shortKey = null) => ({ title, keys, secrets, third, shortKey });
    exchanges = {
      kucoin: exchange("KuCoin", [hex(24)], [uuid], "passphrase"),
      okx: exchange("OKX", [uuid], [upperHex(32)], "passphrase"),
      bybit: exchange("Bybit", [alnum(18)], [alnum(36)]),
      kraken: exchange("Kraken", [form(/^[A-Za-z0-9+/]{56}$/, 56)], [form(/^[A-Za-z0-9+/]{84,87}={0,2}$/, 84, 89)]),
      coinbase: exchange("Coinbase", [uuid, hex(32), alnum(16), alnum(32)], [bytes64, alnum(32), form(/^[a-z0-9_-]{64}$/, 64)], "passphrase"),
      gateio: exchange("Gate", [hex(32)], [hex(64)]),
      bitget: exchange("Bitget", [form(/^bg_[0-9a-f]{32}$/, 35)], [hex(64)], "passphrase"),
      mexc: exchange("MEXC", [form(/^mx0[A-Za-z0-9]{15}$/, 18)], [hex(32)]),
      htx: exchange(
        "HTX (Huobi)",
        [
          form(/^[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{5}$/, 32),
          form(/^[0-9a-z]{8,10}-[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{5,10}$/, 32, 39)
        ],
        [form(/^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{5}$/, 32)]
      ),
      bitfinex: exchange("Bitfinex", [urlSafe(43)], [urlSafe(43)]),
      bitmex: exchange("BitMEX", [urlSafe(24)], [urlSafe(48)]),
      deribit: exchange("Deribit", [], [urlSafe(43)], null, [8, 10]),
      gemini: exchange("Gemini", [form(/^(?:master|account)-[A-Za-z0-9]{20}$/, 27, 28)], [alnum(27, 28)]),
      poloniex: exchange("Poloniex", [form(/^[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}$/, 35)], [hex(128)]),
      bittrex: exchange("Bittrex", [hex(32)], [hex(32)]),
      ascendex: exchange("AscendEX (BitMax)", [alnum(32)], [alnum(64)]),
      ftx: exchange("FTX", [urlSafe(40)], [urlSafe(40)]),
      bitmart: exchange("BitMart", [hex(40)], [hex(64)], "memo"),
      cryptocom: exchange("Crypto.com", [alnum(20, 22)], [form(/^cxakp_[A-Za-z0-9]{22}$/, 28), alnum(22)]),
      bitstamp: exchange("Bitstamp", [alnum(32)], [alnum(32)]),
      upbit: exchange("Upbit", [alnum(40)], [alnum(40)]),
      xt: exchange("XT", [uuid], [hex(40)]),
      bingx: exchange("BingX", [], []),
      phemex: exchange("Phemex", [uuid], []),
      coinex: exchange("CoinEx", [upperHex(32)], [upperHex(48)]),
      lbank: exchange("LBank", [uuid], [upperHex(32)]),
      whitebit: exchange("WhiteBIT", [hex(32)], [hex(32)]),
      hitbtc: exchange("HitBTC", [], []),
      bithumb: exchange("Bithumb", [hex(32)], [hex(32)]),
      bitvavo: exchange("Bitvavo", [hex(64)], [hex(128)]),
      probit: exchange("ProBit", [], []),
      digifinex: exchange("DigiFinex", [], []),
      bitrue: exchange("Bitrue", [hex(64)], [hex(64)]),
      woox: exchange("WOO X", [], [])
    };
    forms = Object.values(exchanges).flatMap(({ keys, secrets }) => [...keys, ...secrets]);
  }
});

// ../core/src/surroundings/venue-words.ts
var words, foreign, venues, exchanges2, isExchange;
var init_venue_words = __esm({
  "../core/src/surroundings/venue-words.ts"() {
    "use strict";
    init_utils();
    init_latin1();
    words = {
      binance: "binance",
      binanace: "binance",
      bianance: "binance",
      tokocrypto: "binance",
      "x-mbx-apikey": "binance",
      "/api/v3/": "binance",
      "/sapi/v": "binance",
      "/fapi/v": "binance",
      "/dapi/v": "binance",
      "/papi/v": "binance",
      recvwindow: "binance",
      kucoin: "kucoin",
      okx: "okx",
      okex: "okx",
      "ok-access": "okx",
      bybit: "bybit",
      "x-bapi": "bybit",
      kraken: "kraken",
      coinbase: "coinbase",
      "gate.io": "gateio",
      gateio: "gateio",
      gate_io: "gateio",
      gate_api: "gateio",
      "gate-api": "gateio",
      "ccxt.gate": "gateio",
      bitget: "bitget",
      mexc: "mexc",
      huobi: "htx",
      htx: "htx",
      bitfinex: "bitfinex",
      bitmex: "bitmex",
      deribit: "deribit",
      gemini: "gemini",
      poloniex: "poloniex",
      bittrex: "bittrex",
      ascendex: "ascendex",
      bitmax: "ascendex",
      ftx: "ftx",
      bitmart: "bitmart",
      "crypto.com": "cryptocom",
      cryptocom: "cryptocom",
      crypto_com: "cryptocom",
      bitstamp: "bitstamp",
      upbit: "upbit",
      "xt.com": "xt",
      bingx: "bingx",
      phemex: "phemex",
      coinex: "coinex",
      lbank: "lbank",
      whitebit: "whitebit",
      hitbtc: "hitbtc",
      bithumb: "bithumb",
      bitvavo: "bitvavo",
      probit: "probit",
      digifinex: "digifinex",
      bitrue: "bitrue",
      woox: "woox",
      hyperliquid: "hyperliquid",
      dydx: "dydx",
      telegram: "telegram",
      discord: "discord",
      slack: "slack",
      github: "github",
      gitlab: "gitlab",
      stripe: "stripe",
      twilio: "twilio",
      sendgrid: "sendgrid",
      cloudflare: "cloudflare",
      etherscan: "etherscan",
      bscscan: "bscscan",
      infura: "infura",
      alchemy: "alchemy",
      moralis: "moralis",
      coingecko: "coingecko",
      coinmarketcap: "coinmarketcap",
      cryptocompare: "cryptocompare",
      coinglass: "coinglass",
      taapi: "taapi",
      hasura: "hasura",
      pinata: "pinata",
      netsuite: "netsuite",
      sumologic: "sumologic",
      disqus: "disqus",
      trello: "trello",
      django: "django",
      jwt: "jwt",
      openai: "openai",
      anthropic: "anthropic",
      algolia: "algolia",
      mailgun: "mailgun",
      alpaca: "alpaca",
      oanda: "oanda",
      polygon: "polygon",
      tiingo: "tiingo",
      finnhub: "finnhub",
      quandl: "quandl",
      tradingview: "tradingview"
    };
    foreign = {
      币安: "binance",
      幣安: "binance",
      バイナンス: "binance",
      바이낸스: "binance",
      бинанс: "binance",
      Бинанс: "binance",
      بينانس: "binance",
      بايننس: "binance",
      باينانس: "binance",
      بایننس: "binance",
      БИНАНС: "binance",
      бінанс: "binance",
      Бінанс: "binance",
      बाइनेंस: "binance",
      बिनांस: "binance",
      ไบแนนซ์: "binance",
      בינאנס: "binance",
      欧易: "okx",
      库币: "kucoin",
      火币: "htx"
    };
    venues = new Map([
      ...Object.entries(words),
      ...Object.entries(foreign).map(([word, venue]) => [latin1(utf8ToBytes(word)), venue])
    ]);
    exchanges2 = new Set(
      "binance kucoin okx bybit kraken coinbase gateio bitget mexc htx bitfinex bitmex deribit gemini poloniex bittrex ascendex ftx bitmart cryptocom bitstamp upbit xt bingx phemex coinex lbank whitebit hitbtc bithumb bitvavo probit digifinex bitrue woox".split(
        " "
      )
    );
    isExchange = (venue) => exchanges2.has(venue);
  }
});

// ../core/src/judge/exchange-of-path.ts
function exchangeOfPath(path) {
  const text5 = latin1(utf8ToBytes(path)).toLowerCase();
  let last2 = -1;
  let named2 = null;
  for (const [word, venue] of words2) {
    const at2 = text5.lastIndexOf(word.toLowerCase());
    if (at2 <= last2) continue;
    const bordered = !/[a-z]/.test(text5[at2 - 1] ?? "") && !/[a-z]/.test(text5[at2 + word.length] ?? "");
    if (bordered || word.length > SHORT2 && !inOthers.has(word)) [last2, named2] = [at2, venue];
  }
  return named2;
}
function asCredentialOf(sighting, role, venue) {
  const binance = venue === "binance";
  const rule = !binance ? "exchange-credential" : role === "key" ? "binance-api-key" : "binance-api-secret";
  const title = binance ? "Binance" : exchanges[venue].title;
  return {
    ...sighting,
    rule,
    severity: role === "key" ? "medium" : "high",
    message: `${role === "passphrase" ? exchanges[venue].third : titles[role]} of ${title}: a value of its form where the path names the exchange`,
    details: binance ? {} : { exchange: venue, role },
    advice: ruleCatalogue[rule].advice,
    environment: "unknown",
    credential: { venue, role, scope: null },
    evidence: [...sighting.evidence, { by: "path", says: "supports", why: `the path speaks of ${title}` }],
    standing: "decided"
  };
}
var SHORT2, inOthers, words2, titles;
var init_exchange_of_path = __esm({
  "../core/src/judge/exchange-of-path.ts"() {
    "use strict";
    init_utils();
    init_latin1();
    init_exchanges();
    init_rule_catalogue();
    init_venue_words();
    SHORT2 = 4;
    inOthers = /* @__PURE__ */ new Set(["lbank", "probit"]);
    words2 = [...venues, ["gate", "gateio"]].filter(([, venue]) => isExchange(venue));
    titles = { key: "API key", secret: "API secret", passphrase: "passphrase" };
  }
});

// ../core/src/judge/by-place.ts
function standAt(sighting, path) {
  const credential2 = sighting.ifNamed === void 0 || path === null ? null : standUnder(sighting, sighting.ifNamed, path);
  if (credential2 !== null) return credential2;
  if (sighting.standing === "decided")
    return isUnnamedPair(sighting) && path !== null && venueWords.test(path) ? ofBinance(sighting) : sighting;
  if (path === null || sighting.ifNamed !== void 0) return null;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (!venueWords.test(path) && !credentialWords.test(name)) return null;
  const supported = { by: "path", says: "supports", why: "the file's name says that credentials are kept in it" };
  const named2 = venueWords.test(path) ? ofBinance(sighting) : sighting;
  return { ...roleFrom(name, named2), standing: "decided", evidence: [...sighting.evidence, supported] };
}
function standUnder(sighting, ifNamed, path) {
  const venue = exchangeOfPath(path);
  return venue !== null && ifNamed.venues.includes(venue) ? asCredentialOf(sighting, ifNamed.role, venue) : null;
}
function roleFrom(name, sighting) {
  if (sighting.credential?.role !== "either" || sighting.rule !== "binance-api-secret") return sighting;
  if (secretWords.test(name) || !keyWords.test(name)) return sighting;
  return sighting.partner === null ? { ...sighting, rule: "binance-api-key", severity: "medium", credential: { ...sighting.credential, role: "key" } } : sighting;
}
var venueWords, credentialWords, secretWords, keyWords, isUnnamedPair, ofBinance;
var init_by_place = __esm({
  "../core/src/judge/by-place.ts"() {
    "use strict";
    init_exchange_of_path();
    venueWords = /binance|(?:^|[^a-z])bnb(?:[^a-z]|$)/i;
    credentialWords = /(?:^|[^a-z])(?:api|keys?|secrets?|creds?|credentials?|tokens?|auth|private|passwords?|\.env)(?:[^a-z]|$)/i;
    secretWords = /secret|private|passw/i;
    keyWords = /api[-_. ]?key|(?:^|[^a-z])api(?:[^a-z]|$)/i;
    isUnnamedPair = ({ rule, credential: credential2, partner }) => partner !== null && credential2?.venue === null && (rule === "binance-api-key" || rule === "binance-api-secret");
    ofBinance = (sighting) => ({
      ...sighting,
      severity: sighting.partner === null ? sighting.severity : "critical",
      credential: sighting.credential && { ...sighting.credential, venue: "binance" }
    });
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/hmac.js
var _HMAC, hmac;
var init_hmac = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/hmac.js"() {
    init_utils();
    _HMAC = class {
      oHash;
      iHash;
      blockLen;
      outputLen;
      canXOF = false;
      finished = false;
      destroyed = false;
      constructor(hash, key) {
        ahash(hash);
        abytes(key, void 0, "key");
        this.iHash = hash.create();
        if (typeof this.iHash.update !== "function")
          throw new Error("expected Hash instance");
        this.blockLen = this.iHash.blockLen;
        this.outputLen = this.iHash.outputLen;
        const blockLen = this.blockLen;
        const pad = new Uint8Array(blockLen);
        pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
        for (let i = 0; i < pad.length; i++)
          pad[i] ^= 54;
        this.iHash.update(pad);
        this.oHash = hash.create();
        for (let i = 0; i < pad.length; i++)
          pad[i] ^= 54 ^ 92;
        this.oHash.update(pad);
        clean(pad);
      }
      update(buf) {
        aexists(this);
        this.iHash.update(buf);
        return this;
      }
      digestInto(out) {
        aexists(this);
        aoutput(out, this);
        this.finished = true;
        const buf = out.subarray(0, this.outputLen);
        this.iHash.digestInto(buf);
        this.oHash.update(buf);
        this.oHash.digestInto(buf);
        this.destroy();
      }
      digest() {
        const out = new Uint8Array(this.oHash.outputLen);
        this.digestInto(out);
        return out;
      }
      _cloneInto(to2) {
        to2 ||= Object.create(Object.getPrototypeOf(this), {});
        const { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
        to2 = to2;
        to2.finished = finished;
        to2.destroyed = destroyed;
        to2.blockLen = blockLen;
        to2.outputLen = outputLen;
        to2.canXOF = canXOF;
        to2.oHash = oHash._cloneInto(to2.oHash);
        to2.iHash = iHash._cloneInto(to2.iHash);
        return to2;
      }
      clone() {
        return this._cloneInto();
      }
      destroy() {
        this.destroyed = true;
        this.oHash.destroy();
        this.iHash.destroy();
      }
    };
    hmac = /* @__PURE__ */ (() => {
      const hmac_ = ((hash, key, message) => new _HMAC(hash, key).update(message).digest());
      hmac_.create = (hash, key) => new _HMAC(hash, key);
      return hmac_;
    })();
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/_u64.js
function setU64FromNum(view, byteOffset, n, isLE) {
  const h3 = fromNumH(n);
  const l3 = fromNumL(n);
  view.setUint32(byteOffset, isLE ? l3 : h3, isLE);
  view.setUint32(byteOffset + 4, isLE ? h3 : l3, isLE);
}
var fromNumH, fromNumL;
var init_u64 = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/_u64.js"() {
    fromNumH = (n) => n / 2 ** 32 | 0;
    fromNumL = (n) => n >>> 0;
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/_md.js
function Chi(a, b3, c3) {
  return a & b3 ^ ~a & c3;
}
function Maj(a, b3, c3) {
  return a & b3 ^ a & c3 ^ b3 & c3;
}
var HashMD, SHA256_IV;
var init_md = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/_md.js"() {
    init_u64();
    init_utils();
    HashMD = class {
      blockLen;
      outputLen;
      canXOF = false;
      padOffset;
      isLE;
      // For partial updates less than block size
      buffer;
      view;
      finished = false;
      length = 0;
      pos = 0;
      destroyed = false;
      constructor(blockLen, outputLen, padOffset, isLE) {
        this.blockLen = blockLen;
        this.outputLen = outputLen;
        this.padOffset = padOffset;
        this.isLE = isLE;
        this.buffer = new Uint8Array(blockLen);
        this.view = createView(this.buffer);
      }
      update(data2) {
        aexists(this);
        abytes(data2);
        const { view, buffer, blockLen } = this;
        const len = data2.length;
        let processed = false;
        for (let pos = 0; pos < len; ) {
          const take = Math.min(blockLen - this.pos, len - pos);
          if (take === blockLen) {
            const dataView = createView(data2);
            for (; blockLen <= len - pos; pos += blockLen)
              this.process(dataView, pos);
            processed = true;
            continue;
          }
          buffer.set(pos === 0 && take === len ? data2 : data2.subarray(pos, pos + take), this.pos);
          this.pos += take;
          pos += take;
          if (this.pos === blockLen) {
            this.process(view, 0);
            this.pos = 0;
            processed = true;
          }
        }
        this.length += data2.length;
        if (processed)
          this.roundClean();
        return this;
      }
      digestInto(out) {
        aexists(this);
        aoutput(out, this);
        this.finished = true;
        const { buffer, view, blockLen, isLE } = this;
        let { pos } = this;
        buffer[pos++] = 128;
        buffer.fill(0, pos);
        if (this.padOffset > blockLen - pos) {
          this.process(view, 0);
          buffer.fill(0);
        }
        setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
        this.process(view, 0);
        this.roundClean();
        const oview = out === buffer ? view : createView(out);
        const len = this.outputLen;
        const outLen = len / 4;
        const state = this.get();
        if (len % 4 || outLen > state.length)
          throw new Error("invalid outputLen");
        for (let i = 0; i < outLen; i++)
          oview.setUint32(4 * i, state[i], isLE);
      }
      digest() {
        const { buffer, outputLen } = this;
        this.digestInto(buffer);
        const res = buffer.slice(0, outputLen);
        this.destroy();
        return res;
      }
      _cloneIntoMeta(to2) {
        const { buffer, length, finished, destroyed, pos } = this;
        to2.destroyed = destroyed;
        to2.finished = finished;
        to2.length = length;
        to2.pos = pos;
        if (pos)
          to2.buffer.set(buffer);
        return to2;
      }
      clone() {
        return this._cloneInto();
      }
    };
    SHA256_IV = /* @__PURE__ */ Uint32Array.from([
      1779033703,
      3144134277,
      1013904242,
      2773480762,
      1359893119,
      2600822924,
      528734635,
      1541459225
    ]);
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/sha2.js
var SHA256_K, SHA256_W, SHA2_32B, _SHA256, sha256;
var init_sha2 = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/sha2.js"() {
    init_md();
    init_utils();
    SHA256_K = /* @__PURE__ */ Uint32Array.from([
      1116352408,
      1899447441,
      3049323471,
      3921009573,
      961987163,
      1508970993,
      2453635748,
      2870763221,
      3624381080,
      310598401,
      607225278,
      1426881987,
      1925078388,
      2162078206,
      2614888103,
      3248222580,
      3835390401,
      4022224774,
      264347078,
      604807628,
      770255983,
      1249150122,
      1555081692,
      1996064986,
      2554220882,
      2821834349,
      2952996808,
      3210313671,
      3336571891,
      3584528711,
      113926993,
      338241895,
      666307205,
      773529912,
      1294757372,
      1396182291,
      1695183700,
      1986661051,
      2177026350,
      2456956037,
      2730485921,
      2820302411,
      3259730800,
      3345764771,
      3516065817,
      3600352804,
      4094571909,
      275423344,
      430227734,
      506948616,
      659060556,
      883997877,
      958139571,
      1322822218,
      1537002063,
      1747873779,
      1955562222,
      2024104815,
      2227730452,
      2361852424,
      2428436474,
      2756734187,
      3204031479,
      3329325298
    ]);
    SHA256_W = /* @__PURE__ */ new Uint32Array(64);
    SHA2_32B = class extends HashMD {
      // We cannot use array here since array allows indexing by variable
      // which means optimizer/compiler cannot use registers.
      // Numeric initializers matter: starting the fields as `undefined` changes
      // V8's field representation and makes sha256 3x slower (measured).
      A = 0;
      B = 0;
      C = 0;
      D = 0;
      E = 0;
      F = 0;
      G = 0;
      H = 0;
      constructor(outputLen, IV) {
        super(64, outputLen, 8, false);
        this.A = IV[0] | 0;
        this.B = IV[1] | 0;
        this.C = IV[2] | 0;
        this.D = IV[3] | 0;
        this.E = IV[4] | 0;
        this.F = IV[5] | 0;
        this.G = IV[6] | 0;
        this.H = IV[7] | 0;
      }
      get() {
        const { A: A3, B: B3, C: C2, D: D2, E: E3, F: F3, G: G3, H: H3 } = this;
        return [A3, B3, C2, D2, E3, F3, G3, H3];
      }
      // prettier-ignore
      set(A3, B3, C2, D2, E3, F3, G3, H3) {
        this.A = A3 | 0;
        this.B = B3 | 0;
        this.C = C2 | 0;
        this.D = D2 | 0;
        this.E = E3 | 0;
        this.F = F3 | 0;
        this.G = G3 | 0;
        this.H = H3 | 0;
      }
      _cloneInto(to2) {
        (to2 ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to2);
      }
      process(view, offset) {
        for (let i = 0; i < 16; i++, offset += 4)
          SHA256_W[i] = view.getUint32(offset, false);
        for (let i = 16; i < 64; i++) {
          const W15 = SHA256_W[i - 15];
          const W22 = SHA256_W[i - 2];
          const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
          const s1 = rotr(W22, 17) ^ rotr(W22, 19) ^ W22 >>> 10;
          SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
        }
        let { A: A3, B: B3, C: C2, D: D2, E: E3, F: F3, G: G3, H: H3 } = this;
        for (let i = 0; i < 64; i++) {
          const sigma1 = rotr(E3, 6) ^ rotr(E3, 11) ^ rotr(E3, 25);
          const T1 = H3 + sigma1 + Chi(E3, F3, G3) + SHA256_K[i] + SHA256_W[i] | 0;
          const sigma0 = rotr(A3, 2) ^ rotr(A3, 13) ^ rotr(A3, 22);
          const T2 = sigma0 + Maj(A3, B3, C2) | 0;
          H3 = G3;
          G3 = F3;
          F3 = E3;
          E3 = D2 + T1 | 0;
          D2 = C2;
          C2 = B3;
          B3 = A3;
          A3 = T1 + T2 | 0;
        }
        A3 = A3 + this.A | 0;
        B3 = B3 + this.B | 0;
        C2 = C2 + this.C | 0;
        D2 = D2 + this.D | 0;
        E3 = E3 + this.E | 0;
        F3 = F3 + this.F | 0;
        G3 = G3 + this.G | 0;
        H3 = H3 + this.H | 0;
        this.set(A3, B3, C2, D2, E3, F3, G3, H3);
      }
      roundClean() {
        clean(SHA256_W);
      }
      destroy() {
        this.destroyed = true;
        this.set(0, 0, 0, 0, 0, 0, 0, 0);
        clean(this.buffer);
      }
    };
    _SHA256 = class extends SHA2_32B {
      constructor() {
        super(32, SHA256_IV);
      }
    };
    sha256 = /* @__PURE__ */ createHasher(
      () => new _SHA256(),
      /* @__PURE__ */ oidNist(1)
    );
  }
});

// ../core/src/judge/fingerprint.ts
function fingerprintOf(digest, key) {
  let names2 = given.get(key);
  if (names2 === void 0) {
    names2 = /* @__PURE__ */ new Map();
    given.set(key, names2);
  }
  const name = names2.get(digest) ?? bytesToHex(hmac(sha256, key, hexToBytes(digest))).slice(0, 32);
  names2.set(digest, name);
  return name;
}
var given;
var init_fingerprint = __esm({
  "../core/src/judge/fingerprint.ts"() {
    "use strict";
    init_hmac();
    init_sha2();
    init_utils();
    given = /* @__PURE__ */ new WeakMap();
  }
});

// ../core/src/judge/severity.ts
function severityUnder(policy, sighting) {
  const fixed = policy.severities[sighting.rule];
  if (fixed !== void 0) return fixed;
  if (sighting.environment !== "testnet" && sighting.environment !== "demo") return sighting.severity;
  return sighting.rule === "binance-api-key" ? milder(sighting.severity, policy.testnet) : policy.testnet;
}
var init_severity = __esm({
  "../core/src/judge/severity.ts"() {
    "use strict";
    init_rule();
  }
});

// ../core/src/judge/suppress.ts
function suppression(sighting, fingerprint, path, policy) {
  if (sighting.quiet !== null) return { ...sighting.quiet, owner: null, expires: null };
  if (policy.ignoreAllowances) return null;
  if (policy.inlineAllow) {
    const inline = sighting.allowances.find((allowance2) => allowance2.rule === sighting.rule && allowance2.voided === void 0);
    if (inline) return { by: "inline", reason: inline.reason, owner: null, expires: null };
  }
  const current = (entry) => entry.expires === null || policy.today < entry.expires;
  for (const allowance2 of policy.allow) {
    if (!current(allowance2)) continue;
    const { reason: reason2, owner: owner2, expires: expires2 } = allowance2;
    if (allowance2.fingerprint === fingerprint) return { by: "baseline", reason: reason2, owner: owner2, expires: expires2 };
    if (path === null || allowance2.matchesPath?.(path) !== true) continue;
    const covered = allowance2.rules === null ? !namedOnly.has(sighting.rule) : allowance2.rules.includes(sighting.rule);
    if (covered) return { by: "path", reason: reason2, owner: owner2, expires: expires2 };
  }
  const known2 = policy.baseline.find((entry) => entry.fingerprint === fingerprint && current(entry));
  return known2 ? { by: "baseline", reason: known2.reason, owner: known2.owner, expires: known2.expires } : null;
}
var namedOnly;
var init_suppress = __esm({
  "../core/src/judge/suppress.ts"() {
    "use strict";
    namedOnly = /* @__PURE__ */ new Set(["private-key", "wallet-key", "recovery-phrase"]);
  }
});

// ../core/src/judge/judge.ts
function judge(inspected, place, policy, fingerprintKey) {
  const judged = [];
  const nameOf2 = (sighting) => fingerprintOf(sighting.digest, fingerprintKey);
  const standing = pairedByPath(inspected.sightings.map((seen2) => standAt(seen2, pathOf(seen2, place))));
  for (const sighting of standing) {
    if (sighting === null) continue;
    const path = pathOf(sighting, place);
    const partner = sighting.partner === null ? null : inspected.sightings[sighting.partner] ?? null;
    judged.push({
      finding: findingOf(sighting, place, path, policy, nameOf2(sighting), partner && nameOf2(partner)),
      suppression: suppression(sighting, nameOf2(sighting), path, policy),
      credential: sighting.credential,
      sighting,
      place
    });
  }
  return judged;
}
function pairedByPath(standing) {
  const named2 = standing.flatMap((sighting, index) => sighting?.ifNamed !== void 0 && sighting.credential !== null ? [index] : []);
  if (named2.length < 2) return standing;
  const together2 = [...standing];
  for (const [place, { partner, severity: severity2 }] of pair(named2.map((index) => standing[index])).entries()) {
    const index = named2[place];
    if (partner !== null) together2[index] = { ...standing[index], partner: named2[partner], severity: severity2 };
  }
  return together2;
}
function findingOf(sighting, place, path, policy, fingerprint, pairedWith) {
  const severity2 = severityUnder(policy, sighting);
  const ignored = sighting.allowances.length > 0 && !policy.inlineAllow && !policy.ignoreAllowances;
  const voided = ignored || policy.ignoreAllowances ? [] : sighting.allowances.flatMap(({ rule, voided: voided2 }) => rule === sighting.rule && voided2 || []);
  return {
    rule: sighting.rule,
    severity: severity2,
    blocking: blocks(severity2, policy),
    fingerprint,
    message: sighting.message,
    path,
    line: sighting.start.line,
    column: sighting.start.column,
    endLine: sighting.end.line,
    endColumn: sighting.end.column,
    blob: place.blob,
    commit: place.commit,
    author: place.author,
    date: place.date,
    source: place.source,
    occurrences: [],
    occurrencesLeftOut: 0,
    reachable: place.reachable,
    preview: sighting.preview,
    length: sighting.length,
    entropy: sighting.randomness,
    environment: sighting.environment,
    pairedWith,
    details: sighting.details,
    advice: sighting.advice,
    evidence: [
      ...inOrder2(sighting).map(({ why }) => why),
      ...ignored ? ["an inline allowance stands beside it, and the configuration says that those do not count"] : [],
      ...new Set(voided)
    ]
  };
}
var pathOf, blocks, strength, inOrder2;
var init_judge = __esm({
  "../core/src/judge/judge.ts"() {
    "use strict";
    init_rule();
    init_pair();
    init_by_place();
    init_fingerprint();
    init_severity();
    init_suppress();
    pathOf = (sighting, place) => sighting.member === null ? place.path : `${place.path ?? ""}!${sighting.member}`;
    blocks = (severity2, policy) => policy.failOn !== "never" && atLeast(severity2, policy.failOn);
    strength = { proves: 0, supports: 1, silent: 2, refutes: 3 };
    inOrder2 = (sighting) => [...sighting.evidence].filter(({ says }) => says !== "silent").sort((a, b3) => strength[a.says] - strength[b3.says]);
  }
});

// ../core/src/judge/passphrase-in-folder.ts
function withPassphrase(judged, where, policy) {
  const sighting = { ...judged.sighting, severity: "high", details: { ...judged.sighting.details, passphraseBeside: true } };
  const severity2 = severityUnder(policy, sighting);
  const evidence = [...judged.finding.evidence, `a passphrase stands in the same folder, in ${where}`];
  const finding = { ...judged.finding, severity: severity2, blocking: blocks(severity2, policy), details: sighting.details, evidence };
  return { ...judged, sighting, finding };
}
var asksForPassphrase;
var init_passphrase_in_folder = __esm({
  "../core/src/judge/passphrase-in-folder.ts"() {
    "use strict";
    init_rule();
    init_judge();
    init_severity();
    asksForPassphrase = ({ sighting, suppression: suppression2, finding }) => sighting.details.encrypted === true && sighting.details.passphraseBeside === false && suppression2 === null && finding.path !== null && !atLeast(sighting.severity, "high");
  }
});

// ../core/src/render/escape-text.ts
function shown(character) {
  if (character === "\n") return "\\n";
  if (character === "	") return "\\t";
  return `\\u{${character.codePointAt(0).toString(16)}}`;
}
var unsafe2, commands, escapeText;
var init_escape_text = __esm({
  "../core/src/render/escape-text.ts"() {
    "use strict";
    unsafe2 = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
    commands = /(?<=^|\s):(?=:)|#(?=#\[)/g;
    escapeText = (text5) => text5.replace(unsafe2, shown).replace(commands, shown);
  }
});

// ../core/src/render/github.ts
function renderGithub(report2) {
  const errors = report2.findings.filter(({ blocking }) => blocking);
  const warnings = report2.findings.filter(({ blocking }) => !blocking);
  const lines2 = [...shown2(errors, "error"), ...shown2(warnings, "warning")];
  for (const { path, blob, reason: reason2 } of report2.coverage.notScanned.slice(0, ANNOTATIONS_SHOWN - 1)) {
    lines2.push(`::notice title=hodlguard could not read this::${data(`${path ?? blob ?? "an object"}: ${reason2}`)}`);
  }
  const notRead2 = report2.coverage.notScanned.length === 0 ? "" : `, ${report2.coverage.notScanned.length} not read`;
  const accepted = report2.coverage.acceptedUnread === void 0 ? "" : `, ${report2.coverage.acceptedUnread.length} accepted as not read`;
  lines2.push(`hodlguard: ${report2.verdict}; ${errors.length} blocking, ${warnings.length} noted${notRead2}${accepted}`);
  return `${lines2.join("\n")}
`;
}
function shown2(findings, kind) {
  const room2 = findings.length > ANNOTATIONS_SHOWN ? ANNOTATIONS_SHOWN - 1 : ANNOTATIONS_SHOWN;
  const lines2 = findings.slice(0, room2).map((finding) => annotation(finding, kind));
  const left2 = findings.length - lines2.length;
  if (left2 > 0) lines2.push(`::${kind} title=hodlguard::${left2} more findings are not annotated here; the report lists them all`);
  return lines2;
}
function annotation(finding, kind) {
  const properties = [];
  if (finding.path !== null) {
    properties.push(`file=${property(finding.path)}`, `line=${finding.line}`, `endLine=${finding.endLine}`);
    if (finding.line === finding.endLine) properties.push(`col=${finding.column}`, `endColumn=${finding.endColumn}`);
  }
  properties.push(`title=${property(`hodlguard: ${finding.rule} (${finding.severity})`)}`);
  const commit = finding.commit === null ? "" : ` (commit ${finding.commit.slice(0, 12)})`;
  return `::${kind} ${properties.join(",")}::${data(`${finding.message}${commit} ${finding.advice[0] ?? ""}`.trim())}`;
}
var ANNOTATIONS_SHOWN, data, property;
var init_github = __esm({
  "../core/src/render/github.ts"() {
    "use strict";
    init_escape_text();
    ANNOTATIONS_SHOWN = 10;
    data = (text5) => escapeText(text5).replaceAll("%", "%25");
    property = (text5) => text5.split(/([%\r\n:,])/).map((part2, index) => index % 2 === 0 ? escapeText(part2) : `%${part2.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`).join("");
  }
});

// ../core/src/render/json-text.ts
var unsafe3, escaped, jsonText;
var init_json_text = __esm({
  "../core/src/render/json-text.ts"() {
    "use strict";
    unsafe3 = // biome-ignore lint/suspicious/noMisleadingCharacterClass: code points are listed one by one on purpose.
    /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
    escaped = (character) => Array.from({ length: character.length }, (_3, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
    jsonText = (value) => `${JSON.stringify(value, null, 2).replace(unsafe3, escaped)}
`;
  }
});

// ../core/src/render/mask-random-runs.ts
var isId, isMixed, maskRandomRuns;
var init_mask_random_runs = __esm({
  "../core/src/render/mask-random-runs.ts"() {
    "use strict";
    isId = (run8) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(run8);
    isMixed = (run8) => /[0-9]/.test(run8) && /[A-Za-z]/.test(run8);
    maskRandomRuns = (words4) => words4.replaceAll(/[A-Za-z0-9]{40,}/g, (run8) => isMixed(run8) && !isId(run8) ? "[secret]" : run8);
  }
});

// ../core/src/render/numbered.ts
function numbered(name, times) {
  const count2 = (times.get(name) ?? 0) + 1;
  times.set(name, count2);
  return count2 === 1 ? name : `${name}:${count2}`;
}
var init_numbered = __esm({
  "../core/src/render/numbered.ts"() {
    "use strict";
  }
});

// ../core/src/render/codequality.ts
function renderCodequality(report2) {
  const times = /* @__PURE__ */ new Map();
  const issues = report2.findings.map((finding) => ({
    description: finding.message,
    check_name: finding.rule,
    fingerprint: numbered(`${finding.fingerprint}:${finding.path ?? finding.source}:${finding.line}:${finding.commit ?? ""}`, times),
    severity: names[finding.severity],
    location: { path: finding.path ?? finding.source, lines: { begin: finding.line, end: finding.endLine } }
  }));
  return jsonText(issues);
}
var names;
var init_codequality = __esm({
  "../core/src/render/codequality.ts"() {
    "use strict";
    init_json_text();
    init_numbered();
    names = { critical: "blocker", high: "critical", medium: "major", low: "minor" };
  }
});

// ../core/src/render/csv.ts
function renderCsv(report2) {
  const lines2 = [columns.map(([name]) => name).join(",")];
  for (const finding of report2.findings) lines2.push(columns.map(([, value]) => cell(value(finding))).join(","));
  return `${lines2.join("\r\n")}\r
`;
}
function cell(value) {
  if (typeof value !== "string") return String(value ?? "");
  const line = escapeText(value);
  const safe = /^[=+\-@]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
var columns;
var init_csv = __esm({
  "../core/src/render/csv.ts"() {
    "use strict";
    init_escape_text();
    columns = [
      ["rule", ({ rule }) => rule],
      ["severity", ({ severity: severity2 }) => severity2],
      ["blocking", ({ blocking }) => blocking],
      ["path", ({ path }) => path],
      ["line", ({ line }) => line],
      ["column", ({ column }) => column],
      ["commit", ({ commit }) => commit],
      ["author", ({ author }) => author],
      ["date", ({ date }) => date],
      ["source", ({ source }) => source],
      ["reachable", ({ reachable: reachable2 }) => reachable2],
      ["environment", ({ environment }) => environment],
      ["preview", ({ preview }) => preview],
      ["length", ({ length }) => length],
      ["bitsPerChar", ({ entropy }) => entropy.bitsPerChar.toFixed(3)],
      ["score", ({ entropy }) => entropy.score.toFixed(3)],
      ["fingerprint", ({ fingerprint }) => fingerprint],
      ["message", ({ message }) => message]
    ];
  }
});

// ../core/src/render/gitlab.ts
function renderGitlab(report2) {
  const tool2 = { id: "hodlguard", name: "hodlguard", version: report2.tool.version, vendor: { name: "hodlguard" } };
  const started2 = new Date(report2.scan.startedAt).getTime();
  const times = /* @__PURE__ */ new Map();
  const document2 = {
    version: "15.2.1",
    scan: {
      analyzer: tool2,
      scanner: tool2,
      type: "secret_detection",
      start_time: withoutZone(started2),
      end_time: withoutZone(started2 + report2.scan.durationMs),
      status: report2.verdict === "incomplete" ? "failure" : "success"
    },
    vulnerabilities: report2.findings.map((finding) => vulnerability(finding, report2, times))
  };
  return jsonText(document2);
}
function uuidOf({ fingerprint, path, line, rule }, times) {
  const place = numbered(`${rule}\0${path}\0${line}\0${fingerprint}`, times);
  let folded = 0;
  for (const character of place) folded = Math.imul(folded, 31) + character.codePointAt(0) >>> 0;
  const hex2 = fingerprint.slice(0, 24) + folded.toString(16).padStart(8, "0");
  return [hex2.slice(0, 8), hex2.slice(8, 12), hex2.slice(12, 16), hex2.slice(16, 20), hex2.slice(20)].join("-");
}
var severityNames, NO_COMMIT, withoutZone, vulnerability;
var init_gitlab = __esm({
  "../core/src/render/gitlab.ts"() {
    "use strict";
    init_rule_catalogue();
    init_json_text();
    init_numbered();
    severityNames = { critical: "Critical", high: "High", medium: "Medium", low: "Low" };
    NO_COMMIT = "0000000000000000000000000000000000000000";
    withoutZone = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 19);
    vulnerability = (finding, report2, times) => ({
      id: uuidOf(finding, times),
      category: "secret_detection",
      name: ruleTextOf(finding.rule).title,
      description: [finding.message, ...finding.advice].join("\n"),
      severity: severityNames[finding.severity],
      identifiers: [
        { type: "hodlguard_rule_id", name: `hodlguard rule ${finding.rule}`, value: finding.rule },
        { type: "hodlguard_fingerprint", name: `hodlguard fingerprint ${finding.fingerprint}`, value: finding.fingerprint }
      ],
      location: {
        file: finding.path ?? finding.source,
        start_line: finding.line,
        end_line: finding.endLine,
        commit: { sha: finding.commit ?? report2.scan.head ?? NO_COMMIT }
      }
    });
  }
});

// ../core/src/render/html.ts
function renderHtml(report2) {
  const { findings, suppressed, coverage } = report2;
  const script = filterScript;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>hodlguard: ${report2.verdict}</title>
<style>${style}</style>
<h1 class="${report2.verdict}">${report2.verdict}</h1>
<p>${findings.length} findings, ${findings.filter(({ blocking }) => blocking).length} blocking, ${suppressed.length} set aside.
Read ${coverage.blobs} blobs, ${coverage.files} files, ${coverage.commits} commits, ${coverage.messages} messages, ${coverage.bytes} bytes;
${coverage.notScanned.length} not read. Mode ${html(report2.scan.mode)}, ${html(report2.scan.startedAt)}, ${report2.scan.durationMs} ms, hodlguard ${html(report2.tool.version)}.</p>
<p><input id="filter" type="search" placeholder="filter: rule, path, author, fingerprint" autofocus aria-label="filter findings"></p>
<table>
<thead><tr><th>severity<th>rule<th>place<th>what<th>score<th>since</thead>
<tbody>
${findings.map(row).join("\n")}
</tbody>
</table>
${list2(
    "Not read",
    coverage.notScanned.map(({ path, blob, reason: reason2 }) => `${path ?? blob ?? "object"}: ${reason2}`)
  )}
${list2(
    "Accepted as not read",
    (coverage.acceptedUnread ?? []).map(
      ({ path, blob, reason: reason2, accepted }) => `${path ?? blob ?? "object"}: ${reason2}; accepted: ${accepted}`
    )
  )}
${list2(
    "Set aside",
    suppressed.map(({ path, source, line, rule, by, reason: reason2 }) => `${path ?? source}:${line} ${rule}, by ${by}: ${reason2}`)
  )}
<script>${script}</script>
</html>
`;
}
function row(finding) {
  const place = `${finding.path ?? finding.source}:${finding.line}:${finding.column}`;
  const since = finding.commit === null ? "" : `${finding.commit.slice(0, 12)} ${finding.author ?? ""} ${finding.date?.slice(0, 10) ?? ""}`;
  const score = finding.entropy.score;
  return `<tr class="${finding.severity}"><td>${finding.severity}${finding.blocking ? "" : " (noted)"}<td>${html(finding.rule)}<td><code>${html(place)}</code>
<td>${html(finding.message)}<details><summary>${html(finding.preview ?? `${finding.length} characters`)}</summary><ul>
${[...finding.evidence, ...finding.advice, `fingerprint ${finding.fingerprint}`].map((text5) => `<li>${html(text5)}`).join("\n")}</ul></details>
<td><meter min="0" max="1" value="${score.toFixed(3)}"></meter> ${score.toFixed(2)}<td>${html(since)}`;
}
var entities, html, list2, style, filterScript;
var init_html = __esm({
  "../core/src/render/html.ts"() {
    "use strict";
    init_escape_text();
    entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
    html = (text5) => escapeText(text5).replace(/[&<>"']/g, (character) => entities[character]);
    list2 = (title, items) => items.length === 0 ? "" : `<h2>${title}</h2>
<ul>
${items.map((item) => `<li>${html(item)}`).join("\n")}
</ul>`;
    style = `:root{color-scheme:light dark;font:15px/1.45 system-ui,sans-serif}body{margin:2rem auto;max-width:80rem;padding:0 1rem}
h1{text-transform:capitalize}h1.blocked,h1.incomplete{color:#c62828}h1.clean{color:#2e7d32}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #8884}tr.critical td:first-child,tr.high td:first-child{color:#c62828;font-weight:600}
tr.medium td:first-child{color:#b26a00}code{overflow-wrap:anywhere}input{width:100%;padding:.5rem;font:inherit;box-sizing:border-box}`;
    filterScript = `document.getElementById("filter").addEventListener("input",(event)=>{const words=event.target.value.toLowerCase().split(" ");
for(const row of document.querySelectorAll("tbody tr"))row.hidden=!words.every((word)=>row.textContent.toLowerCase().includes(word));});`;
  }
});

// ../core/src/render/json.ts
var renderJson;
var init_json = __esm({
  "../core/src/render/json.ts"() {
    "use strict";
    init_json_text();
    renderJson = (report2) => jsonText(report2);
  }
});

// ../core/src/render/junit.ts
function renderJunit(report2) {
  const { findings, coverage } = report2;
  const blocking = findings.filter((finding) => finding.blocking);
  const cases = [
    ...findings.map(caseOf),
    ...coverage.notScanned.map(({ path, blob, reason: reason2 }) => {
      const name = attribute(path ?? blob ?? "object");
      return `    <testcase classname="coverage" name="${name}"><error message="${attribute(`not scanned: ${reason2}`)}"/></testcase>`;
    }),
    ...(coverage.acceptedUnread ?? []).map(({ path, blob, reason: reason2, accepted }) => {
      const name = attribute(path ?? blob ?? "object");
      return `    <testcase classname="coverage" name="${name}"><skipped message="${attribute(`${reason2}; accepted: ${accepted}`)}"/></testcase>`;
    })
  ];
  if (cases.length === 0) cases.push(`    <testcase classname="hodlguard" name="no secrets in ${report2.scan.mode}"/>`);
  const counts = `tests="${cases.length}" failures="${blocking.length}" errors="${coverage.notScanned.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="hodlguard" ${counts}>`,
    `  <testsuite name="hodlguard" ${counts} timestamp="${report2.scan.startedAt}" time="${(report2.scan.durationMs / 1e3).toFixed(3)}">`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
function caseOf(finding) {
  const name = attribute(`${finding.path ?? finding.source}:${finding.line}`);
  const open = `    <testcase classname="${attribute(finding.rule)}" name="${name}"`;
  if (!finding.blocking) return `${open}><system-out>${text2(`${finding.severity}: ${finding.message}`)}</system-out></testcase>`;
  const body = [finding.message, ...finding.advice, `fingerprint ${finding.fingerprint}`].join("\n");
  return `${open}><failure type="${finding.severity}" message="${attribute(finding.message)}">${text2(body)}</failure></testcase>`;
}
var entities2, text2, attribute;
var init_junit = __esm({
  "../core/src/render/junit.ts"() {
    "use strict";
    init_escape_text();
    entities2 = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
    text2 = (value) => value.split("\n").map(attribute).join("\n");
    attribute = (value) => escapeText(value).replace(/[\ufffe\uffff]/g, "�").replace(/[&<>"']/g, (character) => entities2[character]);
  }
});

// ../core/src/render/sarif.ts
function renderSarif(report2) {
  const findings = report2.findings.slice(0, SHOWN);
  const ruleIds = [...new Set(report2.findings.map(({ rule }) => rule))].sort();
  const notifications = report2.coverage.notScanned.slice(0, MOST_NOTIFICATIONS).map(({ path, blob, reason: reason2 }) => ({
    level: "error",
    message: { text: `not scanned: ${path ?? blob ?? "an object"}: ${reason2}` }
  }));
  const unread = report2.coverage.notScanned.length - notifications.length;
  if (unread > 0) notifications.push({ level: "error", message: { text: `not scanned: ${unread} more; the JSON report names them all` } });
  if (findings.length < report2.findings.length) {
    const text5 = `${report2.findings.length - findings.length} further findings are left out here; the JSON report holds them all`;
    notifications.push({ level: "warning", message: { text: text5 } });
  }
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "hodlguard", semanticVersion: report2.tool.version, rules: ruleIds.map(ruleOf) } },
        automationDetails: { id: `hodlguard/${report2.scan.mode}/` },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: report2.verdict !== "incomplete" && report2.coverage.notScanned.length === 0,
            startTimeUtc: report2.scan.startedAt,
            toolExecutionNotifications: notifications
          }
        ],
        properties: {
          verdict: report2.verdict,
          coverage: {
            ...report2.coverage,
            notScanned: report2.coverage.notScanned.length,
            acceptedUnread: report2.coverage.acceptedUnread?.length ?? 0
          },
          suppressed: report2.suppressed.length
        },
        results: findings.map((finding) => resultOf2(finding, ruleIds))
      }
    ]
  };
  return jsonText(log);
}
function ruleOf(id) {
  const text5 = ruleTextOf(id);
  return {
    id,
    name: text5.title.replace(/[^A-Za-z0-9]+/g, ""),
    shortDescription: { text: text5.title },
    fullDescription: { text: text5.what },
    help: {
      text: `${text5.what}

${text5.advice.join("\n")}`,
      markdown: `${text5.what}

${text5.advice.map((item) => `- ${item}`).join("\n")}`
    },
    properties: { tags: ["security", "secret"], precision: "high" }
  };
}
function resultOf2(finding, ruleIds) {
  const { path, line, column, endLine, endColumn } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn: Math.max(endColumn, endLine === line ? column + 1 : 1) };
  const uri = (path ?? finding.source).replace(loneSurrogates, "�").split("/").map(encodeURIComponent).join("/");
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIds.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region } }],
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:1` },
    properties: {
      "security-severity": securitySeverities[finding.severity],
      severity: finding.severity,
      blocking: finding.blocking,
      commit: finding.commit,
      entropy: finding.entropy
    }
  };
}
var SHOWN, MOST_NOTIFICATIONS, levels, securitySeverities, loneSurrogates;
var init_sarif = __esm({
  "../core/src/render/sarif.ts"() {
    "use strict";
    init_rule_catalogue();
    init_json_text();
    SHOWN = 5e3;
    MOST_NOTIFICATIONS = 1e3;
    levels = {
      critical: "error",
      high: "error",
      medium: "warning",
      low: "note"
    };
    securitySeverities = { critical: "9.8", high: "8.2", medium: "5.5", low: "2.0" };
    loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  }
});

// ../core/src/render/wrap.ts
function wrap(text5, width, first, indent) {
  const lines2 = [];
  let line = first;
  let empty = true;
  for (const word of text5.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines2.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines2, line].join("\n");
}
var init_wrap = __esm({
  "../core/src/render/wrap.ts"() {
    "use strict";
  }
});

// ../core/src/render/text.ts
function renderText(report2, options) {
  const findings = options.quiet ? report2.findings.filter(({ blocking }) => blocking) : report2.findings;
  const parts = [headline(report2, options.style), ...findings.slice(0, SHOWN2).map((finding) => findingText(finding, report2, options))];
  if (findings.length > SHOWN2) {
    parts.push(`  ... and ${count(findings.length - SHOWN2, "more finding")}; --format json lists them all.`);
  }
  if (findings.length > 0) parts.push(whatNow(findings, options), ifMistaken(findings, options));
  if (report2.coverage.notScanned.length > 0) parts.push(notRead(report2.coverage, options));
  if (options.verbose && report2.coverage.acceptedUnread !== void 0) parts.push(acceptedText(report2.coverage.acceptedUnread, options));
  if (options.verbose && report2.suppressed.length > 0) parts.push(suppressedText(report2.suppressed, options));
  if (!options.quiet || report2.verdict !== "clean") parts.push(receipt(report2, options));
  return `${parts.join(parts.length === 2 ? "\n" : "\n\n")}
`;
}
function headline({ verdict, findings, coverage, scan: scan2 }, style2) {
  const blocking = findings.filter((finding) => finding.blocking).length;
  const noted = findings.length - blocking;
  const also = noted === 0 ? "" : `, ${noted} more noted`;
  if (verdict === "blocked") return style2.bad(`hodlguard: blocked. ${count(blocking, "secret")} found${also}.`);
  const seen2 = noted === 0 ? "no secrets found" : `nothing that blocks, ${count(noted, "finding")} noted`;
  if (verdict === "incomplete") {
    return style2.bad(`hodlguard: incomplete. ${sentence(seen2)}, but ${count(coverage.notScanned.length, "thing")} could not be read.`);
  }
  const read3 = coverage.blobs + coverage.files + coverage.messages + coverage.commits;
  return read3 === 0 ? style2.good(`hodlguard: nothing to scan (${scan2.mode}).`) : style2.good(`hodlguard: clean. ${sentence(seen2)}.`);
}
function findingText(finding, report2, { style: style2, width, verbose }) {
  const label = style2.severity(finding.severity, finding.severity.padEnd(8));
  const blocking = finding.blocking ? "" : style2.dim("  (does not block)");
  const indent = " ".repeat(11);
  const line = (text5) => wrap(text5, width, indent, `${indent}  `);
  const lines2 = [`  ${label} ${style2.bold(whereOf(finding))}  ${finding.rule}${blocking}`, line(escapeText(finding.message))];
  lines2.push(style2.dim(line(factsOf(finding).join(" · "))));
  const evidence = verbose ? finding.evidence : finding.evidence.slice(0, 3);
  if (evidence.length > 0) lines2.push(line(`why: ${evidence.map(escapeText).join("; ")}`));
  const partner = finding.pairedWith === null ? void 0 : report2.findings.find((other) => other.fingerprint === finding.pairedWith);
  if (partner) lines2.push(line(`pairs with: ${whereOf(partner)} (${partner.rule})`));
  const origin = originOf(finding);
  if (origin !== null) lines2.push(line(origin));
  if (finding.occurrences.length > 0) lines2.push(line(`also at: ${occurrencesOf(finding, verbose)}`));
  if (verbose) {
    for (const [name, value] of Object.entries(finding.details)) {
      if (value === null) continue;
      lines2.push(style2.dim(line(`${name}: ${escapeText(Array.isArray(value) ? value.join(", ") : String(value))}`)));
    }
  }
  return lines2.join("\n");
}
function factsOf({ preview, length, entropy, environment, fingerprint, details }) {
  const facts = [];
  if (preview !== null) facts.push(escapeText(preview));
  if (typeof details.keyType === "string") facts.push(escapeText(details.keyType));
  facts.push(`${grouped(length)} characters`);
  if (environment !== null && environment !== "unknown") facts.push(environment);
  facts.push(`${entropy.bitsPerChar.toFixed(2)} bits/char`, `random ${entropy.score.toFixed(2)}`, `fingerprint ${fingerprint}`);
  return facts;
}
function originOf({ commit, author, date, reachable: reachable2, blob }) {
  const unreachable = reachable2 ? "" : " (reached by no ref)";
  if (commit !== null) {
    const who = author === null ? "" : ` by ${escapeText(author)}`;
    const when = date === null ? "" : ` on ${escapeText(date.slice(0, 10))}`;
    return `since: commit ${commit.slice(0, 12)}${who}${when}${unreachable}`;
  }
  return reachable2 ? null : `in: object ${blob?.slice(0, 12) ?? "unknown"}${unreachable}`;
}
function occurrencesOf({ occurrences, occurrencesLeftOut }, verbose) {
  const shown4 = verbose ? occurrences : occurrences.slice(0, 3);
  const words4 = shown4.map(({ path, line, commit }) => {
    const at2 = commit === null ? "" : ` (${commit.slice(0, 12)})`;
    return `${path === null ? "a message" : escapeText(path)}:${line}${at2}`;
  });
  const more = occurrences.length - shown4.length + occurrencesLeftOut;
  return `${words4.join(", ")}${more > 0 ? `, ${grouped(more)} more` : ""}`;
}
function whatNow(findings, { style: style2, width }) {
  const advice = [...new Set(findings.flatMap((finding) => finding.advice))].slice(0, 8);
  const lines2 = advice.map((text5, index) => wrap(escapeText(text5), width, `  ${index + 1}. `, "     "));
  return [style2.bold("What to do now"), ...lines2].join("\n");
}
function ifMistaken(findings, { style: style2, width }) {
  const { rule, fingerprint } = findings[0];
  const lines2 = [
    `on that line, or alone on the line before, in a comment: hodlguard:allow ${rule} -- why it is no secret`,
    `or in hodlguard.yaml under allow: { fingerprint: "${fingerprint}", reason: "..." }`,
    `hodlguard explain ${rule} tells how the rule decides.`
  ];
  return [style2.bold("If it is a mistake"), ...lines2.map((text5) => wrap(text5, width, "  - ", "    "))].join("\n");
}
function notRead({ notScanned }, { style: style2, width, verbose }) {
  const shown4 = verbose ? notScanned : notScanned.slice(0, 10);
  const lines2 = shown4.map(({ path, blob, reason: reason2 }) => {
    const name = path === null ? blob?.slice(0, 12) ?? "?" : escapeText(path);
    return wrap(`${name}: ${escapeText(reason2)}`, width, "  - ", "    ");
  });
  if (shown4.length < notScanned.length) lines2.push(`  ... and ${count(notScanned.length - shown4.length, "more")}`);
  if (notScanned.some(({ reason: reason2 }) => mayBeAccepted(reason2)))
    lines2.push(wrap("what need not be read can be accepted, with a reason, under acceptUnread in hodlguard.yaml", width, "  ", "  "));
  return [style2.bold("Not read"), ...lines2].join("\n");
}
function acceptedText(accepted, { style: style2, width }) {
  const lines2 = accepted.map(({ path, blob, reason: reason2, accepted: why, expires: expires2 }) => {
    const until = expires2 === null ? "" : `, until ${escapeText(expires2)}`;
    const name = path === null ? blob?.slice(0, 12) ?? "?" : escapeText(path);
    return wrap(`${name}: ${escapeText(reason2)}; accepted: ${escapeText(why)}${until}`, width, "  - ", "    ");
  });
  return [style2.bold("Accepted as not read"), ...lines2].join("\n");
}
function suppressedText(suppressed, { style: style2, width }) {
  const lines2 = suppressed.map((item) => {
    const until = item.expires === null ? "" : `, until ${escapeText(item.expires)}`;
    return wrap(`${whereOf(item)}  ${item.rule}, by ${item.by}: ${escapeText(item.reason)}${until}`, width, "  - ", "    ");
  });
  return [style2.bold("Set aside"), ...lines2].join("\n");
}
function receipt({ coverage, suppressed, scan: scan2 }, { style: style2, width }) {
  const read3 = [
    coverage.blobs > 0 || coverage.files === 0 ? count(coverage.blobs, "blob") : null,
    coverage.files > 0 ? count(coverage.files, "file") : null,
    coverage.commits > 0 ? count(coverage.commits, "commit") : null,
    coverage.messages > 0 ? count(coverage.messages, "message") : null,
    bytesText(coverage.bytes)
  ].filter((part2) => part2 !== null);
  const aside = suppressed.length === 0 ? "" : `, ${suppressed.length} set aside`;
  const accepted = coverage.acceptedUnread === void 0 ? "" : ` (${coverage.acceptedUnread.length} more accepted)`;
  const policy = scan2.policyFrom === null ? "" : `; policy from ${escapeText(scan2.policyFrom)}`;
  const seconds = (scan2.durationMs / 1e3).toFixed(2);
  const text5 = `${read3.join(", ")}; ${coverage.notScanned.length} not read${accepted}${aside}${policy}; ${seconds} s`;
  return style2.dim(wrap(text5, width, "read: ", "      "));
}
function bytesText(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  const units2 = ["kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = -1;
  while (value >= 1e3 && unit < units2.length - 1) {
    value /= 1e3;
    unit++;
  }
  return `${value.toFixed(1)} ${units2[unit]}`;
}
var SHOWN2, grouped, count, sentence, whereOf, sourceNames;
var init_text = __esm({
  "../core/src/render/text.ts"() {
    "use strict";
    init_accept_unread();
    init_escape_text();
    init_wrap();
    SHOWN2 = 50;
    grouped = (number2) => String(number2).replace(/\B(?=(?:\d{3})+$)/g, ",");
    count = (number2, noun) => `${grouped(number2)} ${noun}${number2 === 1 ? "" : "s"}`;
    sentence = (text5) => text5[0].toUpperCase() + text5.slice(1);
    whereOf = (finding) => {
      const name = finding.path === null ? sourceNames[finding.source] : escapeText(finding.path);
      return `${name}:${finding.line}:${finding.column}`;
    };
    sourceNames = {
      blob: "(blob without a path)",
      "commit-message": "(commit message)",
      "tag-message": "(tag message)",
      note: "(note)",
      file: "(file)",
      stdin: "(standard input)",
      "ref-name": "(ref name)",
      "path-name": "(path name)"
    };
  }
});

// ../core/src/render/render.ts
var formats, renderers, render;
var init_render = __esm({
  "../core/src/render/render.ts"() {
    "use strict";
    init_codequality();
    init_csv();
    init_github();
    init_gitlab();
    init_html();
    init_json();
    init_junit();
    init_sarif();
    init_text();
    formats = ["text", "json", "sarif", "gitlab", "codequality", "junit", "csv", "html", "github"];
    renderers = {
      text: renderText,
      json: renderJson,
      sarif: renderSarif,
      gitlab: renderGitlab,
      codequality: renderCodequality,
      junit: renderJunit,
      csv: renderCsv,
      html: renderHtml,
      github: renderGithub
    };
    render = (report2, format4, options) => renderers[format4](report2, options);
  }
});

// ../core/src/render/style.ts
var sgr, severityCodes, colourful, same, plain;
var init_style = __esm({
  "../core/src/render/style.ts"() {
    "use strict";
    sgr = (code) => (text5) => `\x1B[${code}m${text5}\x1B[0m`;
    severityCodes = { critical: "1;31", high: "31", medium: "33", low: "36" };
    colourful = {
      bold: sgr("1"),
      dim: sgr("2"),
      bad: sgr("1;31"),
      good: sgr("32"),
      severity: (severity2, text5) => sgr(severityCodes[severity2])(text5)
    };
    same = (text5) => text5;
    plain = { bold: same, dim: same, bad: same, good: same, severity: (_severity, text5) => text5 };
  }
});

// ../core/src/judge/fold.ts
function fold(all) {
  const bySecret = /* @__PURE__ */ new Map();
  for (const judged of all) {
    const key = `${judged.finding.rule} ${judged.finding.fingerprint}`;
    const group = bySecret.get(key);
    if (group === void 0) bySecret.set(key, [judged]);
    else group.push(judged);
  }
  return [...bySecret.values()].flatMap((group) => foldOneSecret(group, mostOccurrences(all.length)));
}
function foldOneSecret(group, most) {
  const ordered = [...group].sort(
    (a, b3) => a.place.order - b3.place.order || a.finding.line - b3.finding.line || a.finding.column - b3.finding.column
  );
  const firsts2 = /* @__PURE__ */ new Map();
  for (const judged of ordered) {
    const where = whereOf2(judged.finding);
    if (!firsts2.has(where)) firsts2.set(where, judged);
  }
  const kept = ordered.filter((judged) => {
    const first = firsts2.get(whereOf2(judged.finding));
    return judged.finding.blob === first.finding.blob && judged.finding.commit === first.finding.commit;
  });
  const once3 = uniqueBy(kept, ({ finding }) => `${whereOf2(finding)}:${finding.line}`);
  const places = uniqueBy(ordered, ({ finding }) => placeKey(finding));
  const told = places.slice(0, most + 1);
  const reachable2 = new Set(ordered.filter(({ finding }) => finding.reachable).map(({ finding }) => whereOf2(finding)));
  return once3.map((judged) => {
    const own = placeKey(judged.finding);
    const others = told.filter(({ finding }) => placeKey(finding) !== own).slice(0, most);
    return {
      ...judged,
      finding: {
        ...judged.finding,
        occurrences: others.map(({ finding }) => occurrenceOf(finding)),
        occurrencesLeftOut: places.length - 1 - others.length,
        // A secret at a path counts as reachable when any blob that holds it there is.
        reachable: reachable2.has(whereOf2(judged.finding))
      }
    };
  });
}
function uniqueBy(items, keyOf2) {
  const seen2 = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf2(item);
    if (!seen2.has(key)) seen2.set(key, item);
  }
  return [...seen2.values()];
}
var MOST_OCCURRENCES, FEWEST, IN_ALL, mostOccurrences, whereOf2, placeKey, occurrenceOf;
var init_fold = __esm({
  "../core/src/judge/fold.ts"() {
    "use strict";
    MOST_OCCURRENCES = 200;
    FEWEST = 10;
    IN_ALL = 2e6;
    mostOccurrences = (sightings) => Math.min(MOST_OCCURRENCES, Math.max(FEWEST, Math.floor(IN_ALL / sightings)));
    whereOf2 = (finding) => finding.path === null ? `${finding.source} ${finding.commit ?? finding.blob}` : `path ${finding.source} ${finding.path}`;
    placeKey = (finding) => `${whereOf2(finding)} ${finding.line} ${finding.commit} ${finding.blob}`;
    occurrenceOf = ({ path, line, commit, blob }) => ({ path, line, commit, blob });
  }
});

// ../core/src/judge/pair-folder.ts
function pairAcrossFolder(all, policy) {
  const folders = /* @__PURE__ */ new Map();
  for (const judged of all) {
    const { path, pairedWith } = judged.finding;
    if (path === null || pairedWith !== null || judged.credential === null || judged.suppression !== null) continue;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const members = folders.get(folder);
    if (members === void 0) folders.set(folder, [judged]);
    else members.push(judged);
  }
  const partners = /* @__PURE__ */ new Map();
  for (const [folder, members] of folders) {
    for (const [one, other] of pairsIn(members)) {
      partners.set(`${folder} ${one.finding.fingerprint}`, other);
      partners.set(`${folder} ${other.finding.fingerprint}`, one);
    }
  }
  return all.map((judged) => {
    const { path, pairedWith, fingerprint } = judged.finding;
    if (path === null || pairedWith !== null || judged.suppression !== null) return judged;
    const partner = partners.get(`${path.slice(0, path.lastIndexOf("/") + 1)} ${fingerprint}`);
    return partner === void 0 ? judged : joined2(judged, partner, policy);
  });
}
function pairsIn(members) {
  const distinct3 = [...new Map(members.map((judged) => [judged.finding.fingerprint, judged])).values()];
  if (distinct3.length > MOST3) return [];
  const fitting = distinct3.map((one) => distinct3.filter((other) => other !== one && canPair(one.sighting, other.sighting)));
  const pairs = [];
  for (const [index, one] of distinct3.entries()) {
    const [only, ...more] = fitting[index];
    if (only === void 0 || more.length > 0 || distinct3.indexOf(only) < index) continue;
    if (fitting[distinct3.indexOf(only)].length === 1) pairs.push([one, only]);
  }
  return pairs;
}
function joined2(judged, partner, policy) {
  const { finding, sighting } = judged;
  const severity2 = severityUnder(policy, { ...sighting, severity: together(judged, partner) });
  return {
    ...judged,
    finding: {
      ...finding,
      severity: severity2,
      blocking: blocks(severity2, policy),
      pairedWith: partner.finding.fingerprint,
      evidence: [...finding.evidence, `its other half stands in the same folder, in ${partner.finding.path}`]
    }
  };
}
function together({ sighting }, { sighting: other }) {
  return halfOfFirst(sighting, other) === "key" ? severitiesTogether(sighting, other).key : severitiesTogether(other, sighting).secret;
}
var MOST3;
var init_pair_folder = __esm({
  "../core/src/judge/pair-folder.ts"() {
    "use strict";
    init_pairing_rules();
    init_judge();
    init_severity();
    MOST3 = 64;
  }
});

// ../core/src/report/verdict.ts
function verdictOf(findings, notScanned) {
  if (findings.some((finding) => finding.blocking)) return "blocked";
  return notScanned.length > 0 ? "incomplete" : "clean";
}
var exitCodes;
var init_verdict = __esm({
  "../core/src/report/verdict.ts"() {
    "use strict";
    exitCodes = { clean: 0, blocked: 1, incomplete: 3 };
  }
});

// ../core/src/report/build-report.ts
function buildReport(judged, policy, facts) {
  const folded = fold(pairAcrossFolder(judged, policy));
  const findings = folded.filter(({ suppression: suppression2 }) => suppression2 === null).map(({ finding }) => finding);
  const suppressed = folded.flatMap(
    ({ finding, suppression: suppression2 }) => suppression2 === null ? [] : [{ ...finding, blocking: false, ...suppression2 }]
  );
  return finishReport(findings, suppressed, facts);
}
function finishReport(findings, suppressed, facts) {
  return {
    $schema: reportSchema,
    schemaVersion: 1,
    tool: { name: "hodlguard", version: facts.version },
    verdict: verdictOf(findings, facts.coverage.notScanned),
    scan: facts.scan,
    coverage: facts.coverage,
    findings: [...findings].sort(worstFirst),
    suppressed: [...suppressed].sort(worstFirst)
  };
}
function worstFirst(a, b3) {
  return severities.indexOf(a.severity) - severities.indexOf(b3.severity) || compare2(a.path ?? "", b3.path ?? "") || a.line - b3.line || a.column - b3.column || compare2(a.commit ?? "", b3.commit ?? "") || compare2(a.fingerprint, b3.fingerprint);
}
var reportSchema, compare2;
var init_build_report = __esm({
  "../core/src/report/build-report.ts"() {
    "use strict";
    init_rule();
    init_fold();
    init_pair_folder();
    init_verdict();
    reportSchema = "./node_modules/hodlguard/report.schema.json";
    compare2 = (a, b3) => a < b3 ? -1 : a > b3 ? 1 : 0;
  }
});

// ../core/src/report/merge-reports.ts
function mergeReports(given2) {
  const reports = distinctReports(given2);
  const [first] = reports;
  if (first === void 0) throw new RangeError("there is no report to merge");
  const other = reports.find(({ scan: scan2 }) => scan2.mode !== first.scan.mode || scan2.head !== first.scan.head);
  if (other) throw new RangeError(`reports of different scans cannot be merged: ${describe(first)} and ${describe(other)}`);
  const { shard: _3, ...whole } = first.scan;
  const missing = missingShards(reports);
  const total = (field) => reports.reduce((sum, { coverage }) => sum + coverage[field], 0);
  const once3 = (field) => missing === null ? total(field) : Math.max(...reports.map(({ coverage }) => coverage[field]));
  return finishReport(join11(reports.flatMap(({ findings }) => findings)), join11(reports.flatMap(({ suppressed }) => suppressed)), {
    version: first.tool.version,
    scan: {
      ...whole,
      startedAt: reports.map(({ scan: scan2 }) => scan2.startedAt).sort()[0],
      durationMs: Math.max(...reports.map(({ scan: scan2 }) => scan2.durationMs))
    },
    coverage: {
      blobs: total("blobs"),
      bytes: total("bytes"),
      commits: once3("commits"),
      messages: once3("messages"),
      files: total("files"),
      notScanned: distinct2([...reports.flatMap(({ coverage }) => coverage.notScanned), ...missing ?? []]),
      ...acceptedIn(reports)
    }
  });
}
function missingShards(reports) {
  const shards = reports.flatMap(({ scan: scan2 }) => scan2.shard ?? []);
  if (shards.length < reports.length) return null;
  const count2 = shards[0].split("/")[1];
  const other = shards.find((shard) => shard.split("/")[1] !== count2);
  if (other !== void 0) throw new RangeError(`shards of different divisions cannot be merged: ${shards[0]} and ${other}`);
  const parts = Math.min(Number(count2), MOST_SHARDS);
  const absent3 = Array.from({ length: parts }, (_3, index) => `${index + 1}/${count2}`).filter((shard) => !shards.includes(shard));
  return absent3.map((shard) => ({ path: null, blob: null, reason: `missing-shard: the report of part ${shard} was not given` }));
}
function acceptedIn(reports) {
  const acceptedUnread = distinct2(reports.flatMap(({ coverage }) => coverage.acceptedUnread ?? []));
  return acceptedUnread.length === 0 ? {} : { acceptedUnread };
}
function join11(findings) {
  const bySecret = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.fingerprint}`;
    bySecret.set(key, [...bySecret.get(key) ?? [], finding]);
  }
  return [...bySecret.values()].flatMap((group) => joinOneSecret(group));
}
function joinOneSecret(group) {
  const ordered = [...group].sort(
    (a, b3) => compare3(a.date ?? "", b3.date ?? "") || compare3(a.commit ?? "", b3.commit ?? "") || a.line - b3.line
  );
  const places = /* @__PURE__ */ new Map();
  for (const { path, line, commit, blob, occurrences } of ordered)
    for (const place of [{ path, line, commit, blob }, ...occurrences]) places.set(placeKey2(place), place);
  const firsts2 = /* @__PURE__ */ new Map();
  for (const finding of ordered) if (!firsts2.has(whereOf3(finding))) firsts2.set(whereOf3(finding), finding);
  const severity2 = group.reduce((worst, finding) => worse(worst, finding.severity), "low");
  return ordered.filter((finding) => sameContent(finding, firsts2.get(whereOf3(finding)))).map((finding) => ({
    ...finding,
    severity: severity2,
    blocking: group.some(({ blocking }) => blocking),
    pairedWith: finding.pairedWith ?? group.find(({ pairedWith }) => pairedWith !== null)?.pairedWith ?? null,
    ...occurrencesBeside(places, placeKey2(finding), group)
  }));
}
function occurrencesBeside(places, own, group) {
  const others = [...places].filter(([key]) => key !== own).map(([, place]) => place);
  const occurrences = others.slice(0, MOST_OCCURRENCES);
  const untold = Math.max(0, ...group.map(({ occurrencesLeftOut }) => occurrencesLeftOut));
  return { occurrences, occurrencesLeftOut: others.length - occurrences.length + untold };
}
var distinctReports, MOST_SHARDS, describe, distinct2, sameContent, whereOf3, placeKey2, compare3;
var init_merge_reports = __esm({
  "../core/src/report/merge-reports.ts"() {
    "use strict";
    init_rule();
    init_fold();
    init_build_report();
    distinctReports = (reports) => [
      ...new Map(reports.map((report2) => [report2.scan.shard ?? JSON.stringify(report2), report2])).values()
    ];
    MOST_SHARDS = 1e4;
    describe = ({ scan: scan2 }) => `${scan2.mode} at ${scan2.head?.slice(0, 12) ?? "no commit"}`;
    distinct2 = (items) => [
      ...new Map(items.map((item) => [`${item.path}\0${item.blob}\0${item.reason}`, item])).values()
    ];
    sameContent = (a, b3) => a.blob === b3.blob && a.commit === b3.commit;
    whereOf3 = ({ path, source, commit, blob }) => path === null ? `${source} ${commit ?? blob}` : `path ${path}`;
    placeKey2 = ({ path, line, commit, blob }) => `${path}\0${line}\0${commit}\0${blob}`;
    compare3 = (a, b3) => a < b3 ? -1 : a > b3 ? 1 : 0;
  }
});

// ../core/src/index.ts
var init_src2 = __esm({
  "../core/src/index.ts"() {
    "use strict";
    init_passphrase();
    init_rule();
    init_rule_catalogue();
    init_accept_unread();
    init_judge();
    init_passphrase_in_folder();
    init_escape_text();
    init_json_text();
    init_mask_random_runs();
    init_render();
    init_style();
    init_build_report();
    init_merge_reports();
    init_verdict();
  }
});

// ../scan/src/tampering/tamper-advice.ts
var tamperAdvice;
var init_tamper_advice = __esm({
  "../scan/src/tampering/tamper-advice.ts"() {
    "use strict";
    tamperAdvice = [
      "Let someone who answers for the guard look at this change.",
      "hodlguard range BASE..HEAD --policy-from BASE judges by the policy from before it."
    ];
  }
});

// ../scan/src/tampering/inline-allowance-detector.ts
var inline_allowance_detector_exports = {};
__export(inline_allowance_detector_exports, {
  inlineAllowanceDetector: () => inlineAllowanceDetector
});
function lineAround(text5, index) {
  let [start3, end] = [index, index];
  while (start3 > 0 && index - start3 < LONGEST7 && text5[start3 - 1] !== "\n" && text5[start3 - 1] !== "\r") start3--;
  while (end < text5.length && end - index < LONGEST7 && text5[end] !== "\n" && text5[end] !== "\r") end++;
  return [start3, end];
}
var inlineAllowanceDetector, LONGEST7, uniqueByRule, nameOf, candidateOf;
var init_inline_allowance_detector = __esm({
  "../scan/src/tampering/inline-allowance-detector.ts"() {
    "use strict";
    init_src2();
    init_allowance_mark();
    init_tamper_advice();
    inlineAllowanceDetector = ({ parseAllowance, SecretText }) => ({
      id: "guard-tampering/inline-allowance",
      rules: ["guard-tampering"],
      what: "Inline allowances that a change adds.",
      shapes: ["hodlguard:allow RULE -- reason"],
      proof: "the allowance's own words",
      advice: tamperAdvice,
      needsEveryLayer: true,
      detect({ layer }) {
        const candidates = [];
        if (layer.peeled.length > 0 || !mayAllow(layer.bytes)) return { candidates, claims: [] };
        for (const { index } of layer.text.matchAll(/hodlguard:allow/g)) {
          const [start3, end] = lineAround(layer.text, index);
          const line = layer.text.slice(start3, end);
          const allowances = [...parseAllowance(line, 0, false), ...parseAllowance(line, 0, true)];
          for (const { rule, reason: reason2 } of uniqueByRule(allowances)) {
            const secret = new SecretText(`inline allowance of the repository: ${rule} -- ${reason2}`);
            candidates.push(candidateOf(rule, secret, index));
          }
        }
        return { candidates, claims: [] };
      }
    });
    LONGEST7 = 2048;
    uniqueByRule = (items) => [
      ...new Map(items.map((item) => [item.rule, item])).values()
    ];
    nameOf = (rule) => builtInRules.includes(rule) ? rule : "a rule of the repository's own";
    candidateOf = (rule, secret, start3) => ({
      rule: "guard-tampering",
      severity: "medium",
      message: `An inline allowance for ${nameOf(rule)} is new here.`,
      span: { start: start3, end: start3 + ALLOWANCE_MARK.length },
      secret,
      evidence: [{ by: "inline-allowance", says: "proves", why: "the words of an allowance stand there" }],
      details: { allows: nameOf(rule) },
      advice: tamperAdvice,
      showEnds: false,
      environment: null,
      credential: null,
      quiet: null,
      standing: "decided"
    });
  }
});

// ../scan/src/inspection/load-inspector.ts
var inspectorOf;
var init_load_inspector = __esm({
  "../scan/src/inspection/load-inspector.ts"() {
    "use strict";
    init_once();
    init_allowance_mark();
    init_detectors_with();
    init_inspector();
    inspectorOf = (customRules, ofChanges) => ({
      looksAnyway: (bytes) => customRules.length > 0 || ofChanges && mayAllow(bytes),
      load: once2(async () => {
        const core = await import("./worker.js");
        const all = await detectorsWith(core, customRules);
        if (!ofChanges) return inspectWith(core, all);
        const { inlineAllowanceDetector: inlineAllowanceDetector2 } = await Promise.resolve().then(() => (init_inline_allowance_detector(), inline_allowance_detector_exports));
        return inspectWith(core, [...all, inlineAllowanceDetector2(core)]);
      })
    });
  }
});

// ../scan/src/inspection/revision-allowances.ts
function revisionAllowances(git2, revision, loadInspect) {
  let resolved = null;
  const known2 = /* @__PURE__ */ new Map();
  async function allowedAt({ path, commit }) {
    if (path === null || path.includes("\n")) return /* @__PURE__ */ new Set();
    resolved ??= commitOf(git2, revision);
    const base = await resolved;
    const here = await allowedIn(`${base}:${path}`);
    if (here !== null || commit === null) return here ?? /* @__PURE__ */ new Set();
    const renamed = await findRenameSource(git2, base, commit, Buffer.from(path)).catch(() => null);
    return (renamed === null ? null : await allowedIn(renamed)) ?? /* @__PURE__ */ new Set();
  }
  async function allowedIn(name) {
    const inspect2 = await loadInspect();
    for await (const object2 of readObjects(git2, [name])) {
      if ("unread" in object2) return null;
      const { sightings } = inspect2(object2.bytes);
      return new Set(sightings.flatMap((sighting) => sighting.allowances.map((allowance2) => keyOf(sighting, allowance2))));
    }
    return null;
  }
  return async (inspected, place) => {
    if (inspected.sightings.every(({ allowances }) => allowances.length === 0)) return inspected;
    const at2 = `${place.commit}:${place.path}`;
    if (!known2.has(at2)) known2.set(at2, allowedAt(place));
    const allowed = await known2.get(at2);
    const judged = (sighting) => (allowance2) => allowed.has(keyOf(sighting, allowance2)) ? allowance2 : { ...allowance2, voided: VOIDED };
    return {
      ...inspected,
      sightings: inspected.sightings.map((sighting) => ({ ...sighting, allowances: sighting.allowances.map(judged(sighting)) }))
    };
  };
}
async function commitOf(git2, revision) {
  const { stdout } = await runGit(git2, ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]);
  return stdout.toString("latin1").trim();
}
var VOIDED, keyOf;
var init_revision_allowances = __esm({
  "../scan/src/inspection/revision-allowances.ts"() {
    "use strict";
    init_src();
    VOIDED = "an inline allowance stands beside it that the commit which policy is taken from does not have";
    keyOf = ({ digest, rule, member }, allowance2) => JSON.stringify([member, rule, digest, allowance2.rule]);
  }
});

// ../scan/src/policy/configuration-error.ts
var problemText, MOST_TOLD, ConfigurationError, configurationError;
var init_configuration_error = __esm({
  "../scan/src/policy/configuration-error.ts"() {
    "use strict";
    problemText = ({ file, line, column, message }) => `${file}${line === null ? "" : `:${line}${column === null ? "" : `:${column}`}`}: ${message}`;
    MOST_TOLD = 20;
    ConfigurationError = class extends Error {
      problems;
      constructor(problems) {
        const told = problems.slice(0, MOST_TOLD).map(problemText);
        super([...told, ...problems.length > MOST_TOLD ? [`... and ${problems.length - MOST_TOLD} more`] : []].join("\n"));
        this.name = "ConfigurationError";
        this.problems = problems;
      }
    };
    configurationError = (file, message) => new ConfigurationError([{ file, line: null, column: null, message }]);
  }
});

// ../scan/src/policy/configuration-keys.ts
var severity, reason, text3, ruleNames, DEFAULT_MAX_BLOB_BYTES, datePattern, fingerprintPattern, paths, expires, owner, allowance, unreadAcceptance, customRule, configuration;
var init_configuration_keys = __esm({
  "../scan/src/policy/configuration-keys.ts"() {
    "use strict";
    init_src2();
    severity = { is: "choice", of: severities };
    reason = {
      shape: { is: "text", longest: 1e3 },
      required: true,
      about: "Why it is accepted; it goes into every report."
    };
    text3 = { is: "text", longest: 1e3 };
    ruleNames = { is: "list", of: { is: "choice", of: builtInRules, open: true }, least: 1, orOne: true };
    DEFAULT_MAX_BLOB_BYTES = 256 * 1024 * 1024;
    datePattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    fingerprintPattern = "^[0-9a-f]{16,128}$";
    paths = {
      shape: { is: "list", of: { is: "text", longest: 1e3 }, least: 1, most: 1e3, orOne: true },
      about: "Path pattern, or a list of them; `!pattern` takes back, the last match wins."
    };
    expires = {
      shape: { is: "text", pattern: datePattern, hint: "a date such as 2027-01-31" },
      about: "From this day on it blocks again."
    };
    owner = { shape: text3, about: "Who answers for it." };
    allowance = {
      is: "object",
      oneOf: ["path", "fingerprint"],
      keys: {
        path: paths,
        fingerprint: {
          shape: { is: "text", pattern: fingerprintPattern, hint: "a fingerprint as the report prints it" },
          about: "One finding, by its fingerprint."
        },
        rules: {
          shape: ruleNames,
          about: "Rules that are accepted there. Left out: every rule but private-key, wallet-key and recovery-phrase, which must be named."
        },
        reason,
        expires,
        owner
      }
    };
    unreadAcceptance = {
      is: "object",
      someOf: ["path", "blob"],
      keys: {
        path: paths,
        blob: {
          shape: { is: "text", pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$", hint: "a blob's full id as the report prints it, in quotes" },
          about: "This content alone; another one at the same path makes the scan incomplete again."
        },
        reason: { ...reason, about: "Why it need not be read; it goes into every report." },
        expires: { ...expires, about: "From this day on the scan is incomplete again." },
        owner
      }
    };
    customRule = {
      is: "object",
      keys: {
        id: {
          shape: { is: "text", pattern: "^[a-z0-9][a-z0-9_-]{0,63}$", hint: "a name of lower-case letters, digits, dashes and underscores" },
          required: true,
          about: "The rule's name in reports, allowances and severities."
        },
        description: { shape: text3, required: true, about: "What it finds, one sentence; the finding's message." },
        keywords: {
          shape: { is: "list", of: { is: "text", longest: 200 }, most: 100, orOne: true },
          about: "The pattern is only tried where one of these words stands (case does not count). Left out, it is tried everywhere, which is slow."
        },
        pattern: {
          shape: { is: "text", longest: 1e4 },
          required: true,
          about: "RE2 syntax. The first group, if there is one, is the secret; else the whole match."
        },
        minScore: {
          shape: { is: "number", whole: false, least: 0, most: 1 },
          about: "Least randomness score of the secret, 0 to 1 (`entropy.score` of the report)."
        },
        severity: { shape: severity, about: "How bad a find is.", fallback: "high" },
        examples: {
          shape: { is: "list", of: { is: "text", longest: 1e4 }, most: 100, orOne: true },
          about: "Texts in which the rule must find something; checked whenever the configuration is loaded."
        },
        counterExamples: {
          shape: { is: "list", of: { is: "text", longest: 1e4 }, most: 100, orOne: true },
          about: "Texts in which it must find nothing."
        }
      }
    };
    configuration = {
      is: "object",
      keys: {
        $schema: { shape: { is: "text" }, about: "Address of the JSON Schema, for editors." },
        failOn: {
          shape: { is: "choice", of: [...severities, "never"] },
          about: "Mildest severity that blocks.",
          fallback: "high"
        },
        severities: {
          shape: { is: "map", keys: builtInRules, open: true, of: severity },
          about: "Severity per rule, in place of the one that the finding would have."
        },
        testnet: { shape: severity, about: "Severity of testnet and demo credentials.", fallback: "medium" },
        inlineAllow: {
          shape: { is: "boolean" },
          about: "Whether `hodlguard:allow RULE -- reason` comments count; where they do not, they are reported.",
          fallback: true
        },
        allow: { shape: { is: "list", of: allowance, most: 1e4 }, about: "Places and findings that are accepted, each with a reason." },
        acceptUnread: {
          shape: { is: "list", of: unreadAcceptance, most: 1e3 },
          about: "Content that cannot be read and need not be (encrypted or unknown archives, blobs over the limit), each with a reason."
        },
        rules: { shape: { is: "list", of: customRule, most: 1e3 }, about: "Rules of your own." },
        rulesFrom: {
          shape: { is: "list", of: { is: "text", longest: 1e3 }, most: 20, orOne: true },
          about: "gitleaks rule sets (TOML) to read as custom rules, by their paths from the repository's root."
        },
        maxBlobBytes: {
          shape: { is: "number", whole: true, least: 1, most: Number.MAX_SAFE_INTEGER },
          about: "Larger blobs are not read, which makes the scan incomplete.",
          fallback: DEFAULT_MAX_BLOB_BYTES
        },
        threads: {
          shape: { is: "number", whole: true, least: 1, most: 256 },
          about: "Worker threads of big scans; left out, as many as the machine has cores."
        }
      }
    };
  }
});

// ../scan/src/policy/did-you-mean.ts
function didYouMean(word, known2) {
  let best = null;
  let bestDistance = (word.length < 4 ? 1 : Math.max(2, Math.floor(Math.min(word.length, 40) / 3))) + 1;
  for (const candidate of known2) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(plain2(word), plain2(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best === null ? "" : ` (did you mean "${best}"?)`;
}
function editDistance(a, b3) {
  let previous = Array.from({ length: b3.length + 1 }, (_3, index) => index);
  for (let row2 = 1; row2 <= a.length; row2++) {
    const current = [row2];
    for (let column = 1; column <= b3.length; column++) {
      const replaced = previous[column - 1] + (a[row2 - 1] === b3[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[column] + 1, current[column - 1] + 1));
    }
    previous = current;
  }
  return previous[b3.length];
}
var plain2;
var init_did_you_mean = __esm({
  "../scan/src/policy/did-you-mean.ts"() {
    "use strict";
    plain2 = (word) => word.toLowerCase().replaceAll(/[-_ ]/g, "");
  }
});

// ../scan/src/policy/repository-key.ts
import { createHash as createHash3 } from "node:crypto";
async function repositoryKey(pinned, rootCommits2) {
  if (pinned !== null) return Uint8Array.from(Buffer.from(pinned, "hex"));
  const [first = ""] = [...await rootCommits2()].sort();
  return Uint8Array.from(createHash3("sha256").update(`hodlguard fingerprint key 1\0${first}`).digest().subarray(0, 16));
}
var keyPattern, keyText;
var init_repository_key = __esm({
  "../scan/src/policy/repository-key.ts"() {
    "use strict";
    keyPattern = /^[0-9a-f]{32}$/;
    keyText = (key) => Buffer.from(key).toString("hex");
  }
});

// ../scan/src/policy/baseline.ts
function readBaseline(file, bytes) {
  const problems = [];
  const entries = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Set();
  const fault = (line, message) => problems.push({ file, line, column: null, message });
  for (const { line, text: text5 } of linesOf(new TextDecoder().decode(bytes))) {
    if (/^(<{7}|>{7}|\|{7})( |$)|^={7}$/.test(text5)) {
      throw new ConfigurationError([
        { file, line, column: null, message: "holds a merge conflict: keep the lines of both sides and remove the markers" }
      ]);
    }
    const trimmed = text5.trim().replace(/,$/, "");
    const key = /^"repository"\s*:\s*"([^"]*)"$/.exec(trimmed)?.[1];
    if (key !== void 0) {
      if (keyPattern.test(key)) keys.add(key);
      else fault(line, "repository must be 32 hexadecimal digits");
    } else if (/^\{\s*"/.test(trimmed) && trimmed.endsWith("}")) {
      const entry = entryOf(trimmed, line, fault);
      if (entry !== null && !entries.has(entry.fingerprint)) entries.set(entry.fingerprint, entry);
    } else if (!/^(\{|\}|\]|"version"\s*:\s*1|"findings"\s*:\s*\[(\s*\])?|\s*)$/.test(trimmed)) {
      fault(
        line,
        /^"version"/.test(trimmed) ? "this version of the file is not known: use a newer hodlguard" : "is no entry: an entry stands on one line; `hodlguard baseline` writes the file anew"
      );
    }
  }
  if (keys.size === 0 && problems.length === 0)
    throw configurationError(file, 'lacks its "repository"; `hodlguard baseline` writes the file anew');
  if (keys.size > 1)
    throw configurationError(file, "names two repositories, from two baselines that were merged: keep one and run `hodlguard baseline`");
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { key: [...keys][0], entries: [...entries.values()] };
}
function linesOf(text5) {
  const lines2 = text5.split(/\r\n|\n|\r/).map((text6, index) => ({ line: index + 1, text: text6 }));
  if (lines2.every(({ text: text6 }) => ourLine.test(text6.trim().replace(/,$/, "")))) return lines2;
  try {
    return relaid(JSON.parse(text5), text5);
  } catch {
    return lines2;
  }
}
function relaid(whole, text5) {
  const keyLines = /* @__PURE__ */ new Map();
  const entryLines = [];
  let [line, depth] = [1, 0];
  for (const [token] of text5.matchAll(/"(?:[^"\\]|\\.)*"|\r\n|[{}[\]\n\r]/g)) {
    if (token === "{" || token === "[") {
      if (token === "{" && depth === 2) entryLines.push(line);
      depth++;
    } else if (token === "}" || token === "]") depth--;
    else if (!token.startsWith('"')) line++;
    else if (depth === 1 && !keyLines.has(token)) keyLines.set(token, line);
  }
  return Object.entries(whole).flatMap(([key, value]) => {
    const name = JSON.stringify(key);
    if (key !== "findings" || !Array.isArray(value)) return { line: keyLines.get(name) ?? 1, text: `${name}: ${JSON.stringify(value)}` };
    return value.map((entry, index) => ({ line: entryLines[index] ?? 1, text: JSON.stringify(entry) }));
  });
}
function entryOf(text5, line, fault) {
  let value;
  try {
    value = JSON.parse(text5);
  } catch {
    fault(line, "is no JSON");
    return null;
  }
  const textAt = (key) => {
    const found = value[key];
    if (found === void 0 || found === null) return null;
    if (typeof found === "string" && found !== "") return found;
    fault(line, `${key} must be a text`);
    return null;
  };
  const before = Object.keys(value).filter((key) => !entryKeys.includes(key));
  for (const key of before) fault(line, `unknown key "${key.slice(0, 32)}"${didYouMean(key, entryKeys)}`);
  const [fingerprint, rule, reason2, expires2] = [textAt("fingerprint"), textAt("rule"), textAt("reason"), textAt("expires")];
  if (fingerprint === null || !new RegExp(fingerprintPattern).test(fingerprint)) fault(line, "needs a fingerprint as the report prints it");
  if (rule === null) fault(line, "needs the rule");
  if (reason2 === null) fault(line, "needs a reason");
  if (expires2 !== null && !new RegExp(datePattern).test(expires2)) fault(line, "expires must be a date such as 2027-01-31");
  if (fingerprint === null || rule === null || reason2 === null) return null;
  return { fingerprint, rule, reason: reason2, expires: expires2, owner: textAt("owner"), path: textAt("path"), line };
}
function baselineText({ key, entries }) {
  const sorted = [...entries].sort(
    (a, b3) => compare4(a.path ?? "", b3.path ?? "") || compare4(a.rule, b3.rule) || compare4(a.fingerprint, b3.fingerprint)
  );
  const lines2 = sorted.map(
    ({ fingerprint, rule, path, reason: reason2, owner: owner2, expires: expires2 }) => JSON.stringify({
      fingerprint,
      rule,
      ...path === null ? {} : { path },
      reason: reason2,
      ...owner2 === null ? {} : { owner: owner2 },
      ...expires2 === null ? {} : { expires: expires2 }
    })
  );
  const findings = lines2.length === 0 ? "[]" : `[
    ${lines2.join(",\n    ")}
  ]`;
  return `{
  "version": 1,
  "repository": "${key}",
  "findings": ${findings}
}
`;
}
var BASELINE_FILE, entryKeys, ourLine, compare4;
var init_baseline = __esm({
  "../scan/src/policy/baseline.ts"() {
    "use strict";
    init_configuration_error();
    init_configuration_keys();
    init_did_you_mean();
    init_repository_key();
    BASELINE_FILE = ".hodlguard-baseline.json";
    entryKeys = ["fingerprint", "rule", "path", "reason", "owner", "expires"];
    ourLine = /^(\{|\}|\]|"version"\s*:.*|"repository"\s*:.*|"findings"\s*:\s*\[(\s*\])?|\{\s*"(fingerprint|rule|path|reason|owner|expires)".*\}|)$/;
    compare4 = (a, b3) => a < b3 ? -1 : a > b3 ? 1 : 0;
  }
});

// ../scan/src/policy/find-configuration.ts
async function findConfiguration(read3) {
  const found = [];
  const names2 = [];
  for (const file of configurationFiles) {
    const bytes = await read3(file);
    if (bytes === null) continue;
    names2.push(file);
    if (names2.length === 1) found.push((await settingsReader())(file, bytes));
  }
  const inPackage = await readPackage(read3);
  if (inPackage !== null) {
    names2.push("package.json (key hodlguard)");
    found.push(inPackage);
  }
  if (names2.length > 1) throw configurationError(names2[0], `there is more than one configuration: ${names2.join(", ")}; keep one of them`);
  return found[0] ?? null;
}
async function readPackage(read3) {
  const bytes = await read3("package.json");
  if (bytes === null || !new TextDecoder().decode(bytes).includes('"hodlguard"')) return null;
  let keys;
  try {
    keys = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return (await settingsReader())("package.json", bytes);
  }
  return typeof keys === "object" && keys !== null && Object.hasOwn(keys, "hodlguard") ? (await settingsReader())("package.json", bytes) : null;
}
var configurationFiles, settingsReader;
var init_find_configuration = __esm({
  "../scan/src/policy/find-configuration.ts"() {
    "use strict";
    init_configuration_error();
    configurationFiles = ["hodlguard.yaml", "hodlguard.yml", "hodlguard.json", "hodlguard.jsonc"];
    settingsReader = async () => (await import("./configuration.js")).readSettings;
  }
});

// ../scan/src/policy/load-policy.ts
async function loadPolicy(request2) {
  const { read: read3, environment = {}, flags = {}, today } = request2;
  const found = request2.config ? named(request2.config, (await import("./configuration.js")).readSettings) : await findConfiguration(read3);
  const settings2 = found?.settings ?? {};
  const { customRules, allow, acceptUnread, imports } = found === null ? nothingSaid : await (await import("./configuration.js")).applySettings(found, read3);
  const baselineBytes = await read3(BASELINE_FILE);
  const baseline2 = request2.baseline ? named(request2.baseline, readBaseline) : baselineBytes === null ? null : readBaseline(BASELINE_FILE, baselineBytes);
  const told = imports.filter(({ notes }) => notes.length > 0).map(
    ({ file, rules, notes }) => `${file}: ${rules} rules taken over, ${notes.length} parts not as they were; hodlguard explain ${file} tells which`
  );
  for (const { expires: expires2, reason: reason2, fingerprint } of [...allow, ...baseline2?.entries ?? []])
    if (expires2 !== null && expires2 <= today) told.push(`an allowance has expired on ${expires2}: ${fingerprint ?? reason2}`);
  for (const { expires: expires2, reason: reason2 } of acceptUnread)
    if (expires2 !== null && expires2 <= today) told.push(`what was accepted as unread until ${expires2} counts again: ${reason2}`);
  return {
    policy: {
      failOn: failOnOf(flags.failOn, environment.HODLGUARD_FAIL_ON) ?? settings2.failOn ?? "high",
      severities: settings2.severities ?? {},
      testnet: settings2.testnet ?? "medium",
      inlineAllow: settings2.inlineAllow ?? true,
      allow,
      acceptUnread,
      baseline: baseline2?.entries ?? [],
      ignoreAllowances: flags.noAllow ?? false,
      today
    },
    customRules,
    imports,
    maxBlobBytes: wholeNumber("--max-blob-bytes", flags.maxBlobBytes) ?? wholeNumber("HODLGUARD_MAX_BLOB_BYTES", environment.HODLGUARD_MAX_BLOB_BYTES) ?? settings2.maxBlobBytes ?? DEFAULT_MAX_BLOB_BYTES,
    threads: wholeNumber("--threads", flags.threads) ?? wholeNumber("HODLGUARD_THREADS", environment.HODLGUARD_THREADS) ?? settings2.threads ?? null,
    baseline: baseline2,
    pinnedKey: baseline2?.key ?? null,
    configurationFile: found?.file ?? null,
    notes: told
  };
}
function named({ name, bytes }, parse) {
  if (bytes === null) throw configurationError(name, "there is no such file");
  return parse(name, bytes);
}
function failOnOf(flag2, variable3) {
  const [name, value] = flag2 !== void 0 ? ["--fail-on", flag2] : ["HODLGUARD_FAIL_ON", variable3];
  if (value === void 0 || value === "") return null;
  const words4 = [...severities, "never"];
  const word = words4.find((word2) => word2 === value);
  if (word === void 0) throw configurationError(name, `must be one of ${words4.join(", ")}${didYouMean(value, words4)}`);
  return word;
}
function wholeNumber(name, value) {
  if (value === void 0 || value === "") return null;
  const number2 = Number(value);
  if (!Number.isSafeInteger(number2) || number2 < 1) throw configurationError(name, "must be a whole number of at least 1");
  return number2;
}
var nothingSaid;
var init_load_policy = __esm({
  "../scan/src/policy/load-policy.ts"() {
    "use strict";
    init_src2();
    init_baseline();
    init_configuration_error();
    init_configuration_keys();
    init_did_you_mean();
    init_find_configuration();
    nothingSaid = { customRules: [], allow: [], acceptUnread: [], imports: [] };
  }
});

// ../scan/src/policy/root-commits.ts
function rootCommits(place) {
  return async () => {
    if (place === null) return [];
    const shallow = await runGit(place, ["rev-parse", "--is-shallow-repository"], { accept: [128] });
    if (shallow.stdout.toString("latin1").trim() !== "false") return [];
    const { stdout, code } = await runGit(place, ["rev-list", "--max-parents=0", "HEAD"], { accept: [128] });
    return code === 0 ? stdout.toString("latin1").split("\n").filter(Boolean) : [];
  };
}
var init_root_commits = __esm({
  "../scan/src/policy/root-commits.ts"() {
    "use strict";
    init_src();
  }
});

// ../scan/src/sources/places.ts
async function signatures(repository, commits) {
  const found = /* @__PURE__ */ new Map();
  for await (const object2 of readObjects(repository.place, commits)) {
    if ("unread" in object2) continue;
    const { author } = parseCommit(object2.bytes);
    found.set(object2.oid, { author: author?.who ?? null, date: author?.date ?? null });
  }
  return found;
}
async function firstIntroductions(repository, commits, wanted) {
  const { found, keep: keep2 } = firstOf(wanted);
  const hasNames = [...wanted].some((id) => id.startsWith("path-name:"));
  const idOf2 = (latin12) => `path-name:${latin12}`;
  const nameOf2 = (path) => idOf2(path.toString("latin1"));
  const foldersOf = (path) => hasNames ? foldersAbove(path.toString("latin1")).map(idOf2).filter((id) => wanted.has(id)) : [];
  const wants = ({ newOid, path, status }) => wanted.has(newOid) || hasNames && status === "A" && (wanted.has(nameOf2(path)) || foldersOf(path).length > 0);
  const below = [];
  for await (const introduction of introductions(repository.place, commits, wants)) {
    keep2(introduction);
    if (!hasNames || introduction.before.some((oid2) => oid2 !== null)) continue;
    keep2(introduction, nameOf2(introduction.path));
    for (const id of foldersOf(introduction.path)) below.push({ id, introduction });
  }
  for (const { id, introduction } of await withNewFolder(repository, below)) if (!found.has(id)) found.set(id, [introduction]);
  return found;
}
async function signedPlaces(repository, first) {
  const signed = await signatures(repository, [...new Set([...first.values()].flat().map(({ commit }) => commit))]);
  const placed = ({ commit, order, path, oid: oid2 }, name) => ({
    ...nowhere,
    ...signed.get(commit),
    source: name === null ? "blob" : "path-name",
    path: name === null ? pathText(path) : shownPath(name),
    blob: name === null ? oid2 : null,
    commit,
    order
  });
  return new Map(
    [...first].map(([id, list3]) => [
      id,
      list3.map((introduction) => ({
        introduction,
        place: placed(introduction, id.startsWith("path-name:") ? id.slice("path-name:".length) : null)
      }))
    ])
  );
}
function firstOf(wanted) {
  const found = /* @__PURE__ */ new Map();
  const seen2 = /* @__PURE__ */ new Set();
  const keep2 = (introduction, id = introduction.oid) => {
    const key = `${id} ${introduction.path.toString("latin1")}`;
    if (!wanted.has(id) || seen2.has(key)) return;
    seen2.add(key);
    const list3 = found.get(id);
    if (list3 === void 0) found.set(id, [introduction]);
    else list3.push(introduction);
  };
  return { found, keep: keep2 };
}
function foldersAbove(path) {
  const folders = [];
  for (let at2 = path.indexOf("/"); at2 !== -1; at2 = path.indexOf("/", at2 + 1)) folders.push(path.slice(0, at2));
  return folders;
}
async function withNewFolder(repository, below) {
  const asked = below.flatMap(
    ({ id, introduction: { parents } }) => parents.map(
      (parent) => `${parent}:${Buffer.from(id.slice("path-name:".length), "latin1").toString("utf8").replaceAll("\n", "�")}`
    )
  );
  const ids2 = asked.length === 0 ? [] : await resolveNames(repository.place, asked).catch(() => []);
  let at2 = 0;
  return below.filter(({ introduction: { parents } }) => parents.map(() => ids2[at2++] ?? null).every((oid2) => oid2 === null));
}
var nowhere, introducedPlaces;
var init_places2 = __esm({
  "../scan/src/sources/places.ts"() {
    "use strict";
    init_src();
    init_tree_names();
    nowhere = { source: "blob", path: null, blob: null, commit: null, author: null, date: null, reachable: true, order: 0 };
    introducedPlaces = async (repository, commits, wanted) => signedPlaces(repository, await firstIntroductions(repository, commits, wanted));
  }
});

// ../scan/src/mask-names.ts
async function nameMasks(names2, loadInspect, policy) {
  const masks2 = /* @__PURE__ */ new Map();
  if (names2.size === 0) return masks2;
  const inspect2 = await loadInspect();
  for (const name of names2) {
    const inspected = inspect2(Buffer.from(name));
    if (inspected.sightings.length === 0) continue;
    const judged = judge(inspected, { ...nowhere, source: "path-name", path: name }, policy, new Uint8Array());
    if (judged.length > 0) {
      masks2.set(
        name,
        masked(
          name,
          judged.map(({ sighting }) => sighting.bytes)
        )
      );
    }
  }
  return masks2;
}
function masked(name, parts) {
  const bytes = Buffer.from(name, "utf8");
  const shown4 = [];
  let at2 = 0;
  for (const { start: start3, end } of [...parts].sort((a, b3) => a.start - b3.start)) {
    if (end <= at2) continue;
    shown4.push(bytes.toString("utf8", at2, Math.max(at2, start3)), "[secret]");
    at2 = end;
  }
  return [...shown4, bytes.toString("utf8", at2)].join("");
}
function maskFindings(judged, masks2) {
  if (masks2.size === 0) return [...judged];
  return judged.map((one) => {
    const { path, author } = one.finding;
    return { ...one, finding: { ...one.finding, path: shownName(path, masks2), author: shownName(author, masks2) } };
  });
}
var maskUnread, shownName;
var init_mask_names = __esm({
  "../scan/src/mask-names.ts"() {
    "use strict";
    init_src2();
    init_places2();
    maskUnread = (unread, masks2) => unread.map((item) => ({ ...item, path: shownName(item.path, masks2) }));
    shownName = (name, masks2) => name === null ? null : masks2.get(name) ?? name;
  }
});

// ../scan/src/passphrase-beside.ts
async function passphrasesBeside(judged, source, policy) {
  if (source.beside === void 0 || !judged.some(asksForPassphrase)) return judged;
  const known2 = /* @__PURE__ */ new Map();
  const told = [];
  for (const one of judged) {
    if (!asksForPassphrase(one)) {
      told.push(one);
      continue;
    }
    const folder = `${one.place.commit} ${one.place.path?.replace(/[^/]*$/, "")}`;
    if (!known2.has(folder)) known2.set(folder, known2.size < mostFolders ? await fileWithPassphrase(one, source) : null);
    const file = known2.get(folder) ?? null;
    told.push(file === null ? one : withPassphrase(one, shown3(file), policy));
  }
  return told;
}
async function fileWithPassphrase({ place }, source) {
  const utf82 = new TextDecoder();
  try {
    for await (const { name, bytes } of source.beside(place)) if (holdsPassphrase(name, utf82.decode(bytes))) return name;
  } catch {
  }
  return null;
}
var mostFolders, shown3;
var init_passphrase_beside = __esm({
  "../scan/src/passphrase-beside.ts"() {
    "use strict";
    init_src2();
    init_tree_names();
    mostFolders = 64;
    shown3 = (name) => name.length < shortestName ? name : "a file of a long name";
  }
});

// ../scan/src/tell-standing.ts
function tellStanding(judged, standing, masks2) {
  const inHead = new Set(judged.filter(({ place }) => standing.inHead(place)).map(({ finding }) => finding.fingerprint));
  return judged.map((one) => {
    const refs = standing.refsOf(one.place)?.map((name) => masks2.get(name) ?? name) ?? null;
    const shown4 = refs === null || refs.length <= mostRefs ? refs : [...refs.slice(0, mostRefs), `and ${refs.length - mostRefs} more`];
    const details = {
      ...one.finding.details,
      stillInHead: inHead.has(one.finding.fingerprint),
      ...shown4 === null ? {} : { heldBy: shown4 }
    };
    return { ...one, finding: { ...one.finding, details } };
  });
}
var mostRefs;
var init_tell_standing = __esm({
  "../scan/src/tell-standing.ts"() {
    "use strict";
    mostRefs = 20;
  }
});

// ../scan/src/scan.ts
async function scan(source, options) {
  const startedAt = /* @__PURE__ */ new Date();
  const inspections = await (options.inspectAll ?? inspectHere)(source, options.inspector);
  const { judged, unread, accepted } = await judgeAll(source, inspections, options);
  const { counted } = source;
  return buildReport(judged, options.policy, {
    version: options.version,
    scan: {
      mode: source.mode,
      startedAt: startedAt.toISOString(),
      durationMs: Date.now() - startedAt.getTime(),
      head: source.head,
      policyFrom: options.policyFrom,
      ...source.shard == null ? {} : { shard: source.shard }
    },
    coverage: { ...counted, notScanned: unread, ...accepted.length === 0 ? {} : { acceptedUnread: accepted } }
  });
}
async function judgeAll(source, inspections, options) {
  const judged = [];
  const changes = await source.guardChanges?.() ?? [];
  if (inspections.size + changes.length + source.notScanned.length === 0) return { judged, unread: [], accepted: [] };
  const unread = [];
  const [fingerprintKey, places] = await Promise.all([
    inspections.size + changes.length === 0 ? new Uint8Array() : options.fingerprintKey(),
    source.placesOf(new Set(inspections.keys()))
  ]);
  for (const [id, inspected] of inspections) {
    for (const place of places.get(id) ?? []) {
      for (const { member, reason: reason2 } of inspected.unread) {
        const path = member === null ? place.path : `${place.path ?? ""}!${member}`;
        unread.push({ path, blob: place.blob, reason: reason2 });
      }
      const allowed = await options.allowancesOf?.(inspected, place) ?? inspected;
      for (const one of judge(allowed, place, options.policy, fingerprintKey)) {
        if (await source.isFresh?.(place, one.sighting) !== false) judged.push(one);
      }
    }
  }
  const raised = await passphrasesBeside(judged, source, options.policy);
  const standing = judged.length === 0 ? void 0 : await source.standing?.(judged.map(({ place }) => place));
  const tampering = await judgeTampering(changes, options.policy, fingerprintKey);
  const gaps = [...source.notScanned, ...unread];
  const names2 = namesShown([...raised, ...tampering], gaps, standing);
  const masks2 = await nameMasks(names2, options.inspector.load, options.policy);
  const told = standing === void 0 ? raised : tellStanding(raised, standing, masks2);
  const accepted = gaps.map((gap) => acceptedGap(gap, options.policy));
  return {
    judged: maskFindings([...told, ...tampering], masks2),
    unread: maskUnread(
      gaps.filter((_3, index) => accepted[index] === null),
      masks2
    ),
    accepted: maskUnread(
      accepted.filter((gap) => gap !== null),
      masks2
    )
  };
}
function namesShown(judged, gaps, standing) {
  const names2 = /* @__PURE__ */ new Set();
  for (const { finding, place } of judged)
    for (const name of [finding.path, finding.author, ...standing?.refsOf(place) ?? []]) if (name !== null) names2.add(name);
  for (const { path } of gaps) if (path !== null) names2.add(path);
  return names2;
}
async function judgeTampering(changes, policy, fingerprintKey) {
  if (changes.length === 0) return [];
  const { tamperSightings } = await import("./configuration.js");
  return changes.flatMap((change) => judge({ sightings: tamperSightings(change), unread: [] }, change.place, policy, fingerprintKey));
}
var init_scan = __esm({
  "../scan/src/scan.ts"() {
    "use strict";
    init_src2();
    init_inspect_here();
    init_mask_names();
    init_passphrase_beside();
    init_tell_standing();
  }
});

// ../scan/src/guard.ts
import { readFile } from "node:fs/promises";
import { resolve as resolve4 } from "node:path";
async function guard(request2) {
  const loaded = await loadPolicy({
    read: request2.readPolicy,
    config: await namedFile(request2.config, request2.cwd),
    baseline: await namedFile(request2.baseline, request2.cwd),
    flags: request2.flags,
    environment: request2.environment,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
  });
  const source = await request2.makeSource(loaded);
  const roots = async () => await source.roots?.() ?? await rootCommits(request2.place)();
  const fingerprintKey = once2(() => repositoryKey(loaded.pinnedKey, roots));
  const inspector2 = inspectorOf(loaded.customRules, source.guardChanges !== void 0);
  const { place, allowancesFrom } = request2;
  const report2 = await scan(source, {
    version: request2.version,
    policy: loaded.policy,
    fingerprintKey,
    inspector: inspector2,
    policyFrom: request2.policyFrom,
    allowancesOf: place === null || allowancesFrom === null ? void 0 : revisionAllowances(place, allowancesFrom, inspector2.load),
    inspectAll: inspectAll({
      threads: loaded.threads,
      customRules: loaded.customRules,
      workerFile: request2.workerFile ?? null,
      onProgress: request2.onProgress
    })
  });
  return { report: report2, loaded, fingerprintKey };
}
async function namedFile(name, cwd) {
  if (name === void 0) return null;
  return { name, bytes: await readFile(resolve4(cwd, name)).catch(() => null) };
}
var init_guard = __esm({
  "../scan/src/guard.ts"() {
    "use strict";
    init_inspect_all();
    init_load_inspector();
    init_revision_allowances();
    init_load_policy();
    init_repository_key();
    init_root_commits();
    init_scan();
    init_once();
  }
});

// ../scan/src/policy/read-from.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join12 } from "node:path";
function readFromFolder(root) {
  return async (path) => {
    try {
      return await readFile2(join12(root, path));
    } catch (error) {
      const { code } = error;
      if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return null;
      throw error;
    }
  };
}
async function readFromRevision(place, revision) {
  if (revision.startsWith("-")) throw new GitError("unknown-revision", `not a revision: ${revision}`);
  const { stdout, code } = await runGit(place, ["rev-parse", "-q", "--verify", "--end-of-options", `${revision}^{commit}`], {
    accept: [1]
  });
  const absent3 = code === 0 ? null : await absentName(place, revision);
  if (absent3 !== null) {
    const words4 = `${revision} is ${absent3}, which is not here`;
    throw new GitError("missing-object", words4, "Run git fsck, and fetch or restore the missing objects.");
  }
  if (code !== 0) throw new GitError("unknown-revision", `git knows no commit named ${revision}, which policy is to be taken from`);
  return readThroughGit(place, `${stdout.toString("latin1").trim()}:`);
}
function readThroughGit(place, prefix) {
  let known2 = null;
  return async (path) => {
    if (!wellKnown.includes(path)) return (await readAll(place, prefix, [path])).get(path) ?? null;
    known2 ??= readAll(place, prefix, wellKnown);
    return (await known2).get(path) ?? null;
  };
}
async function namedInTree(place, commit, paths2) {
  if (paths2.length === 0) return [];
  const { stdout } = await runGit(place, ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", commit, "--", ...paths2]);
  const entries = stdout.toString("utf8").split("\0");
  return entries.filter((entry) => /^100/.test(entry)).map((entry) => entry.slice(entry.indexOf("	") + 1));
}
async function readAll(place, prefix, paths2) {
  const found = /* @__PURE__ */ new Map();
  if (paths2.some((path) => path.includes("\n"))) return found;
  const names2 = paths2.map((path) => prefix + path);
  for await (const object2 of readObjects(place, names2)) {
    const path = object2.name.slice(prefix.length);
    if ("unread" in object2) {
      if (object2.oid !== null) throw absent(path);
      found.set(path, null);
    } else found.set(path, object2.type === "blob" ? object2.bytes : null);
  }
  const nowhere2 = prefix === ":" ? [] : paths2.filter((path) => found.get(path) === null);
  for (const path of await namedInTree(place, prefix.slice(0, -1), nowhere2)) throw absent(path);
  return found;
}
var wellKnown, readFromIndex, absent;
var init_read_from = __esm({
  "../scan/src/policy/read-from.ts"() {
    "use strict";
    init_src();
    init_baseline();
    init_find_configuration();
    wellKnown = [...configurationFiles, "package.json", BASELINE_FILE];
    readFromIndex = (place) => readThroughGit(place, ":");
    absent = (path) => new GitError(
      "missing-object",
      `the policy file ${path} is known but its object is not here`,
      "Fetch it: check out without a filter, or with fetch-depth: 0."
    );
  }
});

// ../scan/src/policy/renew-baseline.ts
function renewBaseline(old, findings, options) {
  const known2 = new Map(old?.entries.map((entry) => [entry.fingerprint, entry]));
  const added = /* @__PURE__ */ new Map();
  const seen2 = /* @__PURE__ */ new Set();
  for (const { fingerprint, rule, path } of findings) {
    seen2.add(fingerprint);
    if (known2.has(fingerprint) || added.has(fingerprint)) continue;
    const { reason: reason2, owner: owner2, expires: expires2 } = options;
    added.set(fingerprint, { fingerprint, rule, path, reason: reason2, owner: owner2, expires: expires2, line: 0 });
  }
  const kept = [...known2.values()].filter(({ fingerprint }) => seen2.has(fingerprint));
  const stale = staleEntries(old, seen2);
  return {
    baseline: { key: old?.key ?? options.key, entries: [...kept, ...options.prune ? [] : stale, ...added.values()] },
    added: [...added.values()],
    kept,
    stale,
    expired: kept.filter(({ expires: expires2 }) => expires2 !== null && expires2 <= options.today)
  };
}
var staleEntries;
var init_renew_baseline = __esm({
  "../scan/src/policy/renew-baseline.ts"() {
    "use strict";
    staleEntries = (baseline2, seen2) => (baseline2?.entries ?? []).filter(({ fingerprint }) => !seen2.has(fingerprint));
  }
});

// ../scan/src/sources/beside.ts
import { lstat, readdir, readFile as readFile3 } from "node:fs/promises";
import { join as join13 } from "node:path";
async function* besideInCommit(git2, head, { path, commit }) {
  if (path === null || path.includes("\n")) return;
  const folder = folderOf(path).replace(/\/$/, "");
  const commits = [.../* @__PURE__ */ new Set([commit, head])].filter((one) => one !== null);
  const folders = [];
  for await (const tree of readObjects(
    git2,
    commits.map((one) => `${one}:${folder}`)
  ))
    if (!("unread" in tree) && tree.type === "tree") folders.push(filesOf(tree));
  for (const names2 of folders) yield* blobs(git2, names2);
}
function filesOf({ bytes, oid: tree }) {
  const names2 = /* @__PURE__ */ new Map();
  for (const { mode, name, oid: oid2 } of treeEntries(bytes, tree.length / 2))
    if (mode.startsWith("100") && names2.size < MOST4) names2.set(oid2, pathText(name));
  return names2;
}
async function* besideInIndex(git2, { path }) {
  if (path === null) return;
  const folder = folderOf(path);
  const scope = folder === "" ? ":(top,glob)*" : `:(top,literal)${folder}`;
  const { stdout } = await runGit(git2, ["ls-files", "-s", "-z", "--full-name", "--", scope]);
  const names2 = /* @__PURE__ */ new Map();
  for (const line of stdout.toString("utf8").split("\0")) {
    const entry = /^100\d+ ([0-9a-f]{40,64}) 0\t(.*)$/s.exec(line);
    if (entry === null) continue;
    const name = entry[2].slice(folder.length);
    if (!name.includes("/") && names2.size < MOST4) names2.set(entry[1], name);
  }
  yield* blobs(git2, names2);
}
async function* besideOnDisk(root, { path, source }) {
  if (path === null || source !== "file") return;
  const folder = join13(root, folderOf(path));
  for (const name of (await readdir(folder).catch(() => [])).slice(0, MOST4)) {
    const stats = await lstat(join13(folder, name)).catch(() => null);
    if (!stats?.isFile() || stats.size > LARGEST2) continue;
    const bytes = await readFile3(join13(folder, name)).catch(() => null);
    if (bytes !== null) yield { name, bytes };
  }
}
async function* blobs(git2, names2) {
  const headers = await objectHeaders(git2, [...names2.keys()]);
  const small = [...names2.keys()].filter((oid2) => (headers.get(oid2)?.size ?? Number.POSITIVE_INFINITY) <= LARGEST2);
  for await (const object2 of readObjects(git2, small, LARGEST2))
    if (!("unread" in object2)) yield { name: names2.get(object2.oid), bytes: object2.bytes };
}
var LARGEST2, MOST4, folderOf;
var init_beside = __esm({
  "../scan/src/sources/beside.ts"() {
    "use strict";
    init_src();
    LARGEST2 = 65536;
    MOST4 = 500;
    folderOf = (path) => path.slice(0, path.split("!")[0].lastIndexOf("/") + 1);
  }
});

// ../scan/src/sources/files.ts
import { openSync as openSync6 } from "node:fs";
import { lstat as lstat2, readdir as readdir2, readFile as readFile4, readlink } from "node:fs/promises";
import { join as join14, relative, resolve as resolve5, sep } from "node:path";
function filesSource(paths2, options) {
  const notScanned = [];
  const counted = nothingCounted();
  const root = options.repository?.workTree ?? resolve5(options.from);
  const places = /* @__PURE__ */ new Map();
  async function* contents() {
    const seen2 = /* @__PURE__ */ new Set();
    for (const path of paths2.length === 0 ? ["."] : paths2) {
      if (path === "-") {
        yield* take(options.stdinName ?? "-", "stdin", await readAll2(options.stdin, options.maxBlobBytes));
        continue;
      }
      for await (const file of filesBelow(resolve5(options.from, path), options, notScanned, root)) {
        const key = file.toString("latin1");
        if (seen2.has(key)) continue;
        seen2.add(key);
        yield* take(shownFrom(root, file), "file", await readOne(file, options.maxBlobBytes));
      }
    }
  }
  function* take(path, source, read3) {
    if (typeof read3 === "string") {
      notScanned.push({ path, blob: null, reason: read3 });
      return;
    }
    counted.files++;
    counted.bytes += read3.length;
    places.set(`${source}:${path}`, { ...nowhere, source, path });
    try {
      yield { id: `${source}:${path}`, bytes: read3 };
    } finally {
      if (!Buffer.isBuffer(read3)) read3.close();
    }
  }
  return {
    mode: "files",
    head: options.repository?.head ?? null,
    contents,
    async placesOf(ids2) {
      return new Map([...ids2].map((id) => [id, [places.get(id)]]));
    },
    beside: (place) => besideOnDisk(root, place),
    counted,
    notScanned
  };
}
function shownFrom(root, file) {
  const base = bytesOf(root.endsWith(sep) ? root : root + sep);
  const inside2 = file.subarray(0, base.length).equals(base);
  const text5 = pathText(inside2 ? file.subarray(base.length) : file);
  return inside2 ? text5.replaceAll(sep, "/") : relative(root, text5).replaceAll(sep, "/");
}
async function* filesBelow(path, options, notScanned, root, isNested = false) {
  const stats = await lstat2(path).catch(() => null);
  if (stats === null) {
    notScanned.push({ path: maskRandomRuns(shownFrom(root, bytesOf(path))), blob: null, reason: "unreadable: no such file" });
  } else if (!stats.isDirectory()) {
    yield bytesOf(path);
  } else {
    const listed = options.noIgnore ? null : await listedByGit(path, placeFor(path, isNested, options));
    if (listed === null) yield* everyFileBelow(bytesOf(path), notScanned, root);
    else for (const file of listed) yield* notAFolder(file, options, notScanned, root);
  }
}
async function* notAFolder(file, options, notScanned, root) {
  const bare = file.at(-1) === 47 ? file.subarray(0, -1) : file;
  const stats = await lstat2(bare).catch(() => null);
  if (stats === null) return;
  if (stats.isDirectory()) yield* filesBelow(bare.toString("utf8"), options, notScanned, root, true);
  else yield bare;
}
function placeFor(folder, isNested, { repository }) {
  const environment = repository?.place.environment ?? process.env;
  const place = gitPlace(folder, environment);
  if (isNested || environment.GIT_DIR === void 0 || repository?.workTree == null) return place;
  const { workTree, gitDir } = repository;
  if (folder !== workTree && !folder.startsWith(join14(workTree, sep))) return place;
  return { dir: folder, environment: { ...place.environment, GIT_DIR: gitDir, GIT_WORK_TREE: workTree } };
}
async function listedByGit(folder, place) {
  const inside2 = await runGit(place, ["rev-parse", "--is-inside-work-tree"], { accept: [128] }).catch((error) => {
    if (error instanceof GitError && error.kind === "git-missing") return null;
    throw error;
  });
  if (inside2?.stdout.toString("latin1").trim() !== "true") return null;
  const { stdout } = await runGit(place, ["ls-files", "-z", "-c", "-o", "--exclude-standard", "--", "."]);
  if (stdout.equals(Buffer.from("./\0"))) return null;
  if (stdout.length === 0 && (await runGit(place, ["check-ignore", "-q", "--", "."], { accept: [1, 128] })).code === 0) return null;
  const files = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < stdout.length; ) {
    const end = stdout.indexOf(0, at2);
    const name = stdout.subarray(at2, end);
    files.set(name.toString("latin1"), Buffer.concat([bytesOf(join14(folder, sep)), name]));
    at2 = end + 1;
  }
  return [...files.values()];
}
async function* everyFileBelow(folder, notScanned, root) {
  const entries = await readdir2(folder, { withFileTypes: true, encoding: "buffer" }).catch((error) => error);
  if (entries instanceof Error) {
    notScanned.push({ path: shownFrom(root, folder), blob: null, reason: `unreadable: ${entries.code}` });
    return;
  }
  for (const entry of entries) {
    const path = Buffer.concat([folder, bytesOf(sep), entry.name]);
    if (!entry.isDirectory()) yield path;
    else if (entry.name.toString("latin1") !== ".git") yield* everyFileBelow(path, notScanned, root);
  }
}
async function readOne(path, maxBytes) {
  try {
    const stats = await lstat2(path);
    if (stats.isSymbolicLink()) return await readlink(path, { encoding: "buffer" });
    if (!stats.isFile()) return `special-file: ${kindOf2(stats)}`;
    if (stats.size > maxBytes) return "too-large";
    return stats.size > HELD_BYTES ? new StoredFile(openSync6(path, "r")) : await readFile4(path);
  } catch (error) {
    return `unreadable: ${error.code ?? "error"}`;
  }
}
async function readAll2(stream, maxBytes) {
  const chunks = [];
  let size = 0;
  let spool = null;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > maxBytes) {
        spool?.close();
        return "too-large";
      }
      chunks.push(chunk);
      if (spool === null && size <= HELD_BYTES) continue;
      spool ??= new Spool();
      for (const part2 of chunks.splice(0)) spool.write(part2);
    }
  } catch (error) {
    spool?.close();
    return `unreadable: ${error.code ?? "error"}`;
  }
  return spool === null ? Buffer.concat(chunks) : spool.stored();
}
var bytesOf, kindOf2;
var init_files = __esm({
  "../scan/src/sources/files.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_beside();
    init_counted();
    init_places2();
    bytesOf = (path) => Buffer.from(path, "utf8");
    kindOf2 = (stats) => stats.isFIFO() ? "pipe" : stats.isSocket() ? "socket" : stats.isDirectory() ? "folder" : "device";
  }
});

// ../scan/src/sources/asked-refs.ts
function askedRefs(place) {
  const refs = once2(() => askRefs(place));
  const tips2 = once2(() => askTips(place));
  return {
    begin: () => {
      for (const asking of [refs(), tips2()]) asking.catch(() => {
      });
    },
    refs: async () => readRefs(await refs()),
    tips: async () => readTips(await tips2())
  };
}
var init_asked_refs = __esm({
  "../scan/src/sources/asked-refs.ts"() {
    "use strict";
    init_src();
    init_once();
  }
});

// ../scan/src/sources/recent.ts
function momentOf(text5, now) {
  const span = /^(\d{1,4}) (day|week|month|year)s?(?: ago)?$/.exec(text5);
  if (span !== null) return now.getTime() / 1e3 - Number(span[1]) * units[span[2]];
  const moment = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text5) ? Date.parse(text5) : Number.NaN;
  if (Number.isNaN(moment)) throw new GitError("bad-input", `not a date: ${text5}`, "Write 2024-05-31, 2024-05-31T12:00:00Z or 3 weeks.");
  return moment / 1e3;
}
async function recentObjects(repository, moment) {
  const { place } = repository;
  const commits = [];
  const args = ["rev-list", "--date-order", "--reverse", "--timestamp", "--all", "--reflog"];
  for await (const record of splitRecords(streamGit(place, args), 10)) {
    const [time, commit] = record.toString("latin1").split(" ");
    if (Number(time) >= moment) commits.push(commit);
  }
  const recent = new Set(commits);
  for await (const { oid: oid2, mode } of introductions(place, commits, () => true)) if (!isZero(oid2) && !isGitlink(mode)) recent.add(oid2);
  return recent;
}
var units;
var init_recent = __esm({
  "../scan/src/sources/recent.ts"() {
    "use strict";
    init_src();
    units = { day: 86400, week: 604800, month: 2678400, year: 31622400 };
  }
});

// ../scan/src/sources/store-history.ts
async function walk({ hashBytes, names: names2, trees: parts, tagged: tagged2 }, graph, { refs, tips: tips2 }, blobs2) {
  const asking = Promise.all([refs(), tips2()]);
  asking.catch(() => {
  });
  const held = HeldTrees.of(new TreeParts(hashBytes, names2, parts, blobs2), graph.trees);
  const named2 = await asking.catch(() => null);
  if (!held || named2 === null) return null;
  const [listed, { byRefs, byAny }] = named2;
  const numbers = (names3) => names3.map((name) => graph.find(name)).filter((commit) => commit >= 0);
  const order = historyOrder(graph, numbers(byRefs), numbers(byAny));
  const notes = listed.filter(({ name }) => /^refs\/notes(?:\/|$)/.test(name)).map(({ oid: oid2 }) => graph.find(oid2));
  if (notes.includes(-1)) return null;
  const others = new Set(byAny.filter((name) => graph.find(name) < 0));
  for (const { name, target, kind } of tagged2) if (others.has(name) && (kind === "tree" || kind === "blob")) others.add(target);
  const trees = Array.from(order.order.subarray(0, order.byAny), (commit) => held.find(graph.trees, commit * graph.hashBytes));
  for (const name of others) trees.push(held.find(Buffer.from(name, "hex")));
  const reached = /* @__PURE__ */ new Set([...others, ...held.blobsBelow(trees)]);
  return { graph, held, order, isNote: graph.reachedFrom(notes), reached, tagged: tagged2 };
}
function peeled(refs, tagged2) {
  const targets = new Map(tagged2.map(({ name, target }) => [name, target]));
  return refs.map(({ name, oid: oid2 }) => {
    let held = oid2;
    for (let left2 = targets.size; left2 > 0 && targets.has(held); left2--) held = targets.get(held);
    return { name, oid: held };
  });
}
var StoreHistory;
var init_store_history = __esm({
  "../scan/src/sources/store-history.ts"() {
    "use strict";
    init_src();
    init_places2();
    StoreHistory = class {
      #relations;
      #asked;
      #told;
      #last = null;
      /** Both are asked when the first answer is wanted. */
      constructor(relations, asked) {
        this.#relations = relations;
        this.#asked = asked;
      }
      /** Those of the absent blobs that something reachable refers to, where blobs are all that is absent. */
      async gaps(absent3, asksLater) {
        const walked = await this.#walk(/* @__PURE__ */ new Set([...absent3, ...asksLater]));
        return walked && new Map(absent3.filter((name) => walked.reached.has(name)).map((name) => [name, "missing-object"]));
      }
      async answers(blobs2) {
        const walked = await this.#walk(blobs2);
        if (walked === null) return null;
        const { graph, held, order, isNote, reached, tagged: tagged2 } = walked;
        const first = firstOf(blobs2);
        if (!tellIntroductions(graph, held, order.order, first.keep)) return null;
        const positions = new Map(Array.from(order.order, (commit, at2) => [commit, at2]));
        return {
          first: first.found,
          orderOf: (commit) => positions.get(graph.find(commit)),
          isNote: (commit) => isNote[graph.find(commit)] === 1,
          isReached: (oid2) => graph.find(oid2) >= 0 ? positions.get(graph.find(oid2)) < order.byAny : reached.has(oid2),
          refsHolding: async (commits) => refsHolding(graph, order.order.subarray(0, order.byRefs), peeled(await this.#asked.refs(), tagged2), commits)
        };
      }
      /** The commits without parents that a commit descends from. */
      roots(head) {
        const graph = this.#tell()?.graph;
        const tip = graph?.find(head) ?? -1;
        if (graph === void 0 || tip < 0) return null;
        const roots = [];
        for (const [commit, isReached2] of graph.reachedFrom([tip]).entries())
          if (isReached2 === 1 && graph.parentsOf(commit).length === 0) roots.push(graph.commits.hex(commit));
        return roots;
      }
      #tell() {
        if (this.#told === void 0) {
          const relations = this.#relations();
          const graph = relations && HistoryGraph.of(relations.hashBytes, relations.commits);
          this.#told = relations && graph && { relations, graph };
        }
        return this.#told;
      }
      /** Trees are gone through once for all blobs that are asked about, as long as the first question names them all. */
      #walk(blobs2) {
        const last2 = this.#last;
        if (last2 !== null && [...blobs2].every((blob) => last2.blobs.has(blob))) return last2.walked;
        const told = this.#tell();
        const walked = told === null ? Promise.resolve(null) : walk(told.relations, told.graph, this.#asked, blobs2);
        this.#last = { blobs: blobs2, walked };
        return walked;
      }
    };
  }
});

// ../scan/src/sources/history-database.ts
function historyDatabase(repository, options, tells, { objects, counted, notScanned, learn }) {
  const { place } = repository;
  const isWhole = readsAll(repository, options);
  const asked = askedRefs(place);
  async function selection() {
    if (isWhole) asked.begin();
    const reach = options.reachable ? await reachable(repository) : null;
    if (reach !== null) tellGaps(reach.gaps, notScanned);
    const recent = await recentOf(repository, options);
    if (reach === null && recent === null && options.shard === null) return { select: () => true, byKind: false, whole: true };
    const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
    const select = (kind, names2, at2) => {
      const oid2 = Buffer.from(names2.buffer, names2.byteOffset + at2, idBytes).toString("hex");
      if (reach?.reached.has(oid2) === false) return false;
      if (kind === 0) return true;
      return isRecent(recent, kindOf(kind), oid2) && (kindOf(kind) !== "blob" || tells(oid2));
    };
    return { select, byKind: options.shard !== null || recent !== null, whole: false };
  }
  async function* rest(reading) {
    for (const part2 of reading.counted) {
      counted.blobs += part2.blobs;
      counted.bytes += part2.bytes;
      counted.commits += part2.commits;
      counted.messages += part2.messages;
    }
    const refs = await asked.refs();
    for (const { name } of refs) yield { id: `ref-name:${name}`, bytes: Buffer.from(name) };
    let onlyBlobs = true;
    for await (const answer of reading.answers) {
      onlyBlobs &&= "reason" in answer ? answer.reason === "too-large" : answer.kind === "blob";
      if ("reason" in answer) {
        notScanned.push({ path: null, blob: answer.name, reason: answer.reason });
        continue;
      }
      const content = objects.accept(answer.name, answer.kind, answer.bytes);
      if (content !== null) yield content;
    }
    if (reading.unlisted.length > 0) yield* unlisted(reading);
    const isUsual = onlyBlobs && reading.unlisted.length === 0 && isWhole;
    const known2 = isUsual ? new StoreHistory(reading.relations, asked) : null;
    if (known2 !== null) learn(known2);
    const absent3 = reading.absent.filter((oid2) => oid2 !== emptyTree[repository.objectFormat]);
    const refsAreHere = refs.every(({ oid: oid2 }) => reading.has(oid2));
    if (!options.reachable && (absent3.length > 0 || !onlyBlobs || !refsAreHere))
      tellGaps(
        (refsAreHere ? await known2?.gaps(absent3, reading.seen) : null) ?? (await reachable(repository, () => false)).gaps,
        notScanned
      );
    if (reading.suspectNames.size > 0) yield* suspects(reading.suspectNames);
    notScanned.push(...shallowNotices(repository));
  }
  async function* unlisted(reading) {
    const names2 = [];
    for await (const { oid: oid2 } of presentObjects(place, storeWarning(notScanned))) if (!reading.has(oid2)) names2.push(oid2);
    yield* objects.read(names2, options, () => null);
  }
  async function* suspects(names2) {
    const trees = [];
    for await (const { oid: oid2, type } of presentObjects(place)) if (type === "tree") trees.push(oid2);
    for await (const _3 of objects.read(trees, options, () => null)) ;
    for await (const content of objects.names()) {
      const path = content.id.slice(content.id.indexOf(":") + 1);
      if (path.split("/").some((name) => names2.has(name))) yield content;
    }
  }
  return { repository, maxBlobBytes: options.maxBlobBytes, selection, tells, rest };
}
function tellGaps(gaps, notScanned) {
  const named2 = new Set(notScanned.map(({ blob }) => blob));
  for (const blob of [...gaps.keys()].sort()) if (!named2.has(blob)) notScanned.push({ path: null, blob, reason: gaps.get(blob) });
}
var readsAll, recentOf, isRecent, storeWarning, shallowNotices, oneLine;
var init_history_database = __esm({
  "../scan/src/sources/history-database.ts"() {
    "use strict";
    init_src();
    init_asked_refs();
    init_recent();
    init_store_history();
    readsAll = ({ shallow, partial }, { reachable: reachable2, shard, since }) => !shallow && !partial && !reachable2 && shard === null && since == null;
    recentOf = async (repository, { since }) => since == null ? null : await recentObjects(repository, since);
    isRecent = (recent, kind, oid2) => recent === null || kind === "tree" || kind === "tag" || recent.has(oid2);
    storeWarning = (notScanned) => (words4) => notScanned.push({ path: null, blob: null, reason: `unreadable-store: ${oneLine(words4)}` });
    shallowNotices = (repository, concerns2 = () => true) => [...shallowBoundary(repository)].filter(concerns2).map((commit) => ({
      path: null,
      blob: null,
      reason: `shallow-history: nothing before commit ${commit} is here; run git fetch --unshallow`
    }));
    oneLine = (words4) => words4.trim().replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").slice(0, 500);
  }
});

// ../scan/src/sources/history-answers.ts
async function answersFromGit(repository, ids2, contents) {
  const hasNames = [...ids2].some((id) => id.startsWith("path-name:"));
  const reaching = reachable(repository, (oid2) => hasNames || ids2.has(oid2));
  reaching.catch(() => {
  });
  const commits = await everyCommit(repository);
  const orders = new Map(commits.map((commit, order) => [commit, order]));
  const first = contents.size === 0 ? /* @__PURE__ */ new Map() : await firstIntroductions(repository, commits, contents);
  const notes = await noteCommits(repository);
  const { reached } = await reaching;
  return {
    first,
    orderOf: (commit) => orders.get(commit),
    isNote: (commit) => notes.has(commit),
    isReached: (oid2) => reached.has(oid2)
  };
}
async function everyCommit({ place }) {
  const order = /* @__PURE__ */ new Set();
  for (const options of [["--all"], ["--all", "--reflog"]]) {
    const listed = await listCommits(place, [], options).catch(() => []);
    for (const commit of listed) order.add(commit);
  }
  const others = [];
  for await (const { oid: oid2, type } of presentObjects(place)) if (type === "commit" && !order.has(oid2)) others.push(oid2);
  const graph = new CommitGraph();
  for await (const object2 of readObjects(place, others.sort()))
    if (!("unread" in object2)) graph.add(object2.oid, parseCommit(object2.bytes).parents);
  for (const commit of graph.ancestorsFirst()) order.add(commit);
  return [...order];
}
async function noteCommits(repository) {
  const tips2 = (await listRefs(repository.place, "refs/notes")).map(({ oid: oid2 }) => oid2);
  return new Set(tips2.length === 0 ? [] : await listCommits(repository.place, tips2));
}
var init_history_answers = __esm({
  "../scan/src/sources/history-answers.ts"() {
    "use strict";
    init_src();
    init_places2();
  }
});

// ../scan/src/sources/history-places.ts
async function historyPlaces(repository, ids2, known2 = null) {
  const places = /* @__PURE__ */ new Map();
  for (const id of ids2)
    if (id.startsWith("ref-name:")) places.set(id, [{ ...nowhere, source: "ref-name", path: id.slice("ref-name:".length) }]);
  if (places.size === ids2.size) return { places, answers: null };
  const objects = [...ids2].filter((id) => !id.includes(":"));
  const headers = await objectHeaders(repository.place, objects);
  const typeOf = (id) => headers.get(id)?.type;
  const words4 = objects.filter((oid2) => typeOf(oid2) === "commit" || typeOf(oid2) === "tag");
  const told = new Set(words4);
  const rest = new Set([...ids2].filter((id) => !places.has(id) && !told.has(id)));
  const signed = await signatures(repository, words4);
  const areBlobs = [...rest].every((id) => typeOf(id) === "blob");
  const answers2 = (areBlobs ? await known2?.answers(rest) : null) ?? await answersFromGit(repository, ids2, rest);
  for (const oid2 of words4) {
    const isCommit = typeOf(oid2) === "commit";
    const commit = isCommit ? { source: "commit-message", commit: oid2, order: answers2.orderOf(oid2) ?? 0 } : { source: "tag-message" };
    places.set(oid2, [{ ...nowhere, ...signed.get(oid2), ...commit }]);
  }
  const introduced = await signedPlaces(repository, answers2.first);
  for (const id of rest) {
    const name = id.startsWith("path-name:") ? id.slice("path-name:".length) : null;
    const found = (introduced.get(id) ?? []).map(({ place }) => asNote(place, answers2));
    const alone = { ...nowhere, source: name === null ? "blob" : "path-name", path: name, blob: name === null ? id : null };
    places.set(id, found.length > 0 ? found : [alone]);
  }
  const withReach = [...places].map(([id, list3]) => [
    id,
    list3.map((place) => ({ ...place, reachable: isReached(id, place, answers2) }))
  ]);
  return { places: new Map(withReach), answers: answers2 };
}
var isReached, asNote;
var init_history_places = __esm({
  "../scan/src/sources/history-places.ts"() {
    "use strict";
    init_src();
    init_history_answers();
    init_places2();
    isReached = (id, { source, commit }, answers2) => id.includes(":") ? source === "ref-name" || commit === null || answers2.isReached(commit) : answers2.isReached(id);
    asNote = (place, answers2) => place.source === "blob" && place.commit !== null && answers2.isNote(place.commit) ? { ...place, source: "note", path: null } : place;
  }
});

// ../scan/src/sources/object-contents.ts
var pathNameId, ObjectContents;
var init_object_contents = __esm({
  "../scan/src/sources/object-contents.ts"() {
    "use strict";
    init_src();
    init_tree_names();
    pathNameId = (latin12) => `path-name:${latin12}`;
    ObjectContents = class {
      graph = new CommitGraph();
      commits = /* @__PURE__ */ new Set();
      tags = /* @__PURE__ */ new Set();
      #names;
      #repository;
      #counted;
      #notScanned;
      constructor(repository, counted, notScanned) {
        this.#repository = repository;
        this.#counted = counted;
        this.#notScanned = notScanned;
        this.#names = new TreeNames(repository.objectFormat === "sha256" ? 32 : 20);
      }
      /** Contents of the objects, in their order. Paths are only for naming what cannot be read. */
      async *read(oids, limits, pathOf2) {
        for await (const object2 of readContents(this.#repository.place, oids, limits.maxBlobBytes)) {
          if ("unread" in object2) {
            this.#notScanned.push({ path: pathOf2(object2.name), blob: object2.name, reason: object2.unread });
            continue;
          }
          const content = this.accept(object2.oid, object2.type, object2.bytes);
          if (content !== null) yield content;
        }
      }
      /** One object that was read: its content, or null for a tree, whose names are kept. */
      accept(oid2, type, bytes) {
        if (type === "blob") {
          this.#counted.blobs++;
          this.#counted.bytes += bytes.length;
          return { id: oid2, bytes };
        }
        if (!Buffer.isBuffer(bytes)) return null;
        if (type !== "tree") return this.#message(oid2, type, bytes);
        this.#names.add(oid2, bytes);
        return null;
      }
      #message(oid2, type, bytes) {
        this.#counted.messages++;
        if (type === "tag") {
          this.tags.add(oid2);
          return { id: oid2, bytes: parseCommit(bytes).words };
        }
        this.#counted.commits++;
        const { parents, words: words4 } = parseCommit(bytes);
        this.commits.add(oid2);
        this.graph.add(oid2, parents);
        return { id: oid2, bytes: words4 };
      }
      /** Every name of the trees that were read in which a secret can stand, as the path it stands at. */
      async *names() {
        const { place } = this.#repository;
        const trees = async function* (oids) {
          for await (const object2 of readObjects(place, oids)) if (!("unread" in object2)) yield object2;
        };
        for (const path of await this.#names.paths(trees)) yield { id: pathNameId(path), bytes: Buffer.from(shownPath(path)) };
      }
    };
  }
});

// ../scan/src/sources/standing.ts
async function standingOf(repository, places, known2 = null) {
  const blobs2 = new Set(places.flatMap(({ blob }) => blob ?? []));
  const inHead = repository.head === null ? /* @__PURE__ */ new Set() : await heldByTree(repository.place, repository.head, blobs2).catch(() => /* @__PURE__ */ new Set());
  const commits = [...new Set(places.flatMap(({ commit }) => commit ?? []))].slice(0, mostCommits);
  const holding = known2?.refsHolding ?? ((ids2) => refsContaining(repository.place, ids2));
  const refs = commits.length === 0 ? null : await holding(commits).catch(() => null);
  return {
    inHead: ({ blob }) => blob !== null && inHead.has(blob),
    refsOf: ({ commit }) => commit === null ? null : refs?.get(commit) ?? null
  };
}
var mostCommits;
var init_standing = __esm({
  "../scan/src/sources/standing.ts"() {
    "use strict";
    init_src();
    mostCommits = 50;
  }
});

// ../scan/src/sources/history.ts
function historySource(repository, options) {
  const { place } = repository;
  const notScanned = [];
  const counted = nothingCounted();
  const objects = new ObjectContents(repository, counted, notScanned);
  let known2 = null;
  let answers2 = null;
  async function* contents() {
    const refs = await listRefs(place);
    for (const { name } of refs) if (inShard(name, options)) yield { id: `ref-name:${name}`, bytes: Buffer.from(name) };
    const { reached, gaps } = await reachable(repository);
    const stored = await storedFor(repository, options, reached, notScanned);
    for await (const content of objects.read(stored, options, () => null)) if (inShard(content.id, options)) yield content;
    for await (const content of objects.names()) if (inShard(content.id, options)) yield content;
    tellGaps(gaps, notScanned);
    notScanned.push(...shallowNotices(repository));
  }
  return {
    mode: "history",
    head: repository.head,
    shard: options.shard && `${options.shard.index}/${options.shard.count}`,
    contents,
    placesOf: async (ids2) => {
      const told = await historyPlaces(repository, ids2, known2);
      answers2 = told.answers;
      const recent = await recentOf(repository, options);
      const isTold = ({ source, commit }) => source !== "path-name" || recent === null || commit !== null && recent.has(commit);
      return new Map([...told.places].map(([id, list3]) => [id, list3.filter(isTold)]));
    },
    beside: (at2) => besideInCommit(place, repository.head, at2),
    standing: (places) => standingOf(repository, places, answers2),
    roots: async () => repository.head === null ? null : known2?.roots(repository.head) ?? null,
    counted,
    notScanned,
    database: historyDatabase(repository, options, (id) => inShard(id, options), {
      objects,
      counted,
      notScanned,
      learn: (history) => {
        known2 = history;
      }
    })
  };
}
async function storedFor(repository, options, reached, notScanned) {
  const stored = [];
  const recent = await recentOf(repository, options);
  for await (const { oid: oid2, type } of presentObjects(repository.place, storeWarning(notScanned))) {
    if (options.reachable && !reached.has(oid2)) continue;
    if (!isRecent(recent, type, oid2)) continue;
    if (type !== "blob" || inShard(oid2, options)) stored.push(oid2);
  }
  return stored;
}
function inShard(id, { shard }) {
  if (shard === null) return true;
  let hash = 2166136261;
  for (let at2 = 0; at2 < id.length; at2++) hash = Math.imul(hash ^ id.charCodeAt(at2), 16777619) >>> 0;
  return hash % shard.count === shard.index - 1;
}
var init_history = __esm({
  "../scan/src/sources/history.ts"() {
    "use strict";
    init_src();
    init_beside();
    init_counted();
    init_history_database();
    init_history_places();
    init_object_contents();
    init_standing();
  }
});

// ../scan/src/sources/message.ts
import { readFile as readFile5 } from "node:fs/promises";
import { resolve as resolve6 } from "node:path";
async function messageSource(place, file, environment = process.env) {
  const message = await readFile5(resolve6(place.dir, file)).catch((error) => {
    throw new GitError(
      "bad-input",
      `the message file cannot be read: ${error.code ?? error.message}`,
      "Name the file that git hands to a commit-msg hook."
    );
  });
  const bytes = keptOf(message, await messageSettings(place), environment.GIT_EDITOR !== ":");
  const counted = nothingCounted();
  return {
    mode: "message",
    head: null,
    async *contents() {
      counted.messages++;
      yield { id: "message", bytes };
    },
    async placesOf() {
      return /* @__PURE__ */ new Map([["message", [{ ...nowhere, source: "commit-message" }]]]);
    },
    counted,
    notScanned: []
  };
}
async function messageSettings(place) {
  const args = ["config", "-z", "--get-regexp", "^(commit\\.cleanup|core\\.comment(char|string))$"];
  const { stdout, code } = await runGit(place, args, { accept: [1, 128] });
  let [cleanup, comment] = ["default", "#"];
  for (const entry of code === 0 ? stdout.toString("utf8").split("\0").filter(Boolean) : []) {
    const value = entry.slice(entry.indexOf("\n") + 1);
    if (entry.startsWith("commit.cleanup")) cleanup = value;
    else comment = value === "auto" ? null : value;
  }
  return { cleanup, comment };
}
function keptOf(message, { cleanup, comment }, edited) {
  if (comment === null) return message;
  const start3 = Buffer.from(comment, "utf8").toString("latin1");
  const lines2 = message.toString("latin1").split("\n");
  const cutsBelow = cleanup === "scissors" || edited;
  const cut2 = cutsBelow ? lines2.findIndex((line, index) => line === `${start3} ${scissors}` && (lines2[index + 1] ?? "").startsWith(start3)) : -1;
  const above = cut2 === -1 ? lines2 : lines2.slice(0, cut2);
  const keepsComments = above.some((line) => line.startsWith(start3) && line.includes(" will be kept; you may remove them"));
  const strips = cleanup === "strip" || cleanup === "default" && edited && !keepsComments;
  const kept = strips ? above.map((line) => line.startsWith(start3) ? "" : line) : above;
  return Buffer.from(kept.join("\n"), "latin1");
}
var scissors;
var init_message = __esm({
  "../scan/src/sources/message.ts"() {
    "use strict";
    init_src();
    init_counted();
    init_places2();
    scissors = "------------------------ >8 ------------------------";
  }
});

// ../scan/src/sources/copies.ts
async function copies(place, commits, isListed, tips2) {
  const gone = /* @__PURE__ */ new Set();
  const put = [];
  const wants = ({ status, oldOid, newOid, newMode }) => status === "D" || newOid !== oldOid && !isZero(newOid) && !isGitlink(newMode) && !isListed(newOid);
  for await (const one of introductions(place, commits, wants)) {
    if (!isZero(one.oid)) put.push(one);
    else for (const oid2 of one.before) gone.add(`${one.commit} ${oid2}`);
  }
  const fresh = put.filter(({ commit, oid: oid2 }) => !gone.has(`${commit} ${oid2}`));
  const held = await heldByTips(place, tips2, fresh);
  return new Map(fresh.filter((one) => !held.has(one)).map(({ oid: oid2, path }) => [oid2, pathText(path)]));
}
async function heldByTips(place, tips2, list3) {
  const asked = list3.filter(({ path }) => !path.includes("\n"));
  if (tips2.length * asked.length === 0 || tips2.length * asked.length > mostQuestions) return /* @__PURE__ */ new Set();
  const names2 = asked.flatMap(({ path }) => tips2.map((tip) => `${tip}:${path.toString("utf8")}`));
  const ids2 = await resolveNames(place, names2).catch(() => []);
  return new Set(asked.filter(({ oid: oid2 }, index) => ids2.slice(index * tips2.length, (index + 1) * tips2.length).includes(oid2)));
}
var mostQuestions;
var init_copies = __esm({
  "../scan/src/sources/copies.ts"() {
    "use strict";
    init_src();
    mostQuestions = 2e4;
  }
});

// ../scan/src/sources/shared-ends.ts
async function sharedEnds(place, before, after) {
  for await (const newer of readContents(place, [after], Number.POSITIVE_INFINITY)) {
    for await (const older of readContents(place, [before], Number.POSITIVE_INFINITY))
      return "unread" in newer || "unread" in older ? null : compare5(readable(older.bytes), readable(newer.bytes));
  }
  return null;
}
function compare5(older, newer, stretch = STRETCH3) {
  const most = Math.min(older.length, newer.length);
  let shared2 = 0;
  let upTo = 0;
  for (let differs = false; !differs && shared2 < most; ) {
    const size = Math.min(stretch, most - shared2);
    const [one, other] = [older.read(shared2, shared2 + size), newer.read(shared2, shared2 + size)];
    let at2 = 0;
    for (; at2 < size && one[at2] === other[at2]; at2++) if (one[at2] === LF) upTo = shared2 + at2 + 1;
    differs = at2 < size;
    shared2 += at2;
  }
  if (shared2 === newer.length && shared2 === older.length) return { upTo: newer.length, from: 0 };
  const rest = most - upTo;
  let behind = 0;
  let from = newer.length;
  for (let differs = false; !differs && behind < rest; ) {
    const size = Math.min(stretch, rest - behind);
    const one = older.read(older.length - behind - size, older.length - behind);
    const other = newer.read(newer.length - behind - size, newer.length - behind);
    let at2 = 0;
    for (; at2 < size && one[size - 1 - at2] === other[size - 1 - at2]; at2++) if (one[size - 1 - at2] === LF) from = newer.length - behind - at2;
    differs = at2 < size;
    behind += at2;
  }
  if (startsLine(older, older.length - behind) && startsLine(newer, newer.length - behind)) from = newer.length - behind;
  return { upTo, from };
}
var readable, STRETCH3, LF, startsLine;
var init_shared_ends = __esm({
  "../scan/src/sources/shared-ends.ts"() {
    "use strict";
    init_src();
    readable = (bytes) => Buffer.isBuffer(bytes) ? { length: bytes.length, read: (start3, end) => bytes.subarray(start3, end) } : bytes;
    STRETCH3 = 1 << 20;
    LF = 10;
    startsLine = (bytes, at2) => at2 === 0 || bytes.read(at2 - 1, at2)[0] === LF;
  }
});

// ../scan/src/sources/fresh-lines.ts
function known(map, key, ask3) {
  const answer = map.get(key) ?? ask3();
  map.set(key, answer);
  return answer;
}
function plainAnswer(before, after, lines2) {
  const { start: start3, end } = bytesOf2(after, lines2);
  for (let at2 = start3; at2 < end; at2 = endOfLine(after, at2)) {
    const line = contentOf(after, at2);
    if (after.indexOf(line) !== at2 || after.indexOf(line, at2 + 1) !== -1) return null;
  }
  const length = Math.min(before.length, after.length);
  const shared2 = sharedLength(length, (at2) => before[at2] === after[at2]);
  if (end <= shared2) return false;
  const behind = sharedLength(length - shared2, (at2) => before[before.length - 1 - at2] === after[after.length - 1 - at2]);
  if (start3 > after.length - behind) return false;
  for (let at2 = start3; at2 < end; at2 = endOfLine(after, at2)) if (before.includes(contentOf(after, at2))) return null;
  return true;
}
function contentOf(bytes, at2) {
  let end = endOfLine(bytes, at2);
  while (end > at2 && bytes[end - 1] <= 32) end--;
  return bytes.subarray(at2, end);
}
function bytesOf2(bytes, { start: start3, end }) {
  let at2 = 0;
  for (let line = 0; line < start3; line++) at2 = endOfLine(bytes, at2);
  const first = at2;
  for (let line = start3; line < end; line++) at2 = endOfLine(bytes, at2);
  return { start: first, end: at2 };
}
function sharedLength(limit, isEqual) {
  let length = 0;
  while (length < limit && isEqual(length)) length++;
  return length;
}
var LARGE2, MOST_KEPT, FreshLines, endOfLine, contains;
var init_fresh_lines = __esm({
  "../scan/src/sources/fresh-lines.ts"() {
    "use strict";
    init_src();
    init_shared_ends();
    LARGE2 = 32 * 1024 * 1024;
    MOST_KEPT = 64 * 1024 * 1024;
    FreshLines = class {
      #repository;
      #compared = /* @__PURE__ */ new Map();
      #ends = /* @__PURE__ */ new Map();
      /** Blobs read, the oldest first; null for those that are large or cannot be read. */
      #read = /* @__PURE__ */ new Map();
      constructor(repository) {
        this.#repository = repository;
      }
      /** Per predecessor (null: there was none) whether each touched line is new; one list of lines, true where new. */
      async against(blob, predecessors, sighting) {
        if (predecessors.every((before) => before === null || before === blob)) return predecessors.map((before) => [before === null]);
        const bytes = await this.#bytes(blob);
        const lines2 = bytes === null || sighting.member !== null ? null : touchedLines(bytes, sighting.bytes.start, sighting.bytes.end);
        const all = (isNew) => Array.from({ length: lines2 === null ? 1 : lines2.end - lines2.start }, () => isNew);
        const answers2 = [];
        for (const before of predecessors) {
          if (before === null || before === blob || sighting.member !== null) answers2.push(all(before !== blob));
          else answers2.push(await this.#againstOne(blob, bytes, before, lines2, sighting, all));
        }
        return answers2;
      }
      async #againstOne(blob, bytes, before, lines2, { bytes: { start: start3, end } }, all) {
        const old = await this.#bytes(before);
        if (bytes === null || old === null || lines2 === null) {
          const ends = await known(this.#ends, `${before} ${blob}`, () => sharedEnds(this.#repository.place, before, blob));
          return all(ends === null || end > ends.upTo && start3 < ends.from);
        }
        const plain3 = plainAnswer(old, bytes, lines2);
        if (plain3 !== null) return all(plain3);
        const fresh = await known(this.#compared, `${before} ${blob}`, () => newLines(this.#repository.place, before, blob));
        return fresh === null ? all(true) : all(true).map((_3, index) => contains(fresh, lines2.start + index));
      }
      async #bytes(blob) {
        const kept = this.#read.get(blob);
        if (kept !== void 0) return kept;
        let bytes = null;
        for await (const object2 of readObjects(this.#repository.place, [blob], LARGE2)) if (!("unread" in object2)) bytes = object2.bytes;
        this.#read.set(blob, bytes);
        let sum = 0;
        for (const one of this.#read.values()) sum += one?.length ?? 0;
        for (const [name, one] of this.#read) {
          if (sum <= MOST_KEPT) break;
          sum -= one?.length ?? 0;
          this.#read.delete(name);
        }
        return bytes;
      }
    };
    endOfLine = (bytes, at2) => bytes.indexOf(10, at2) + 1 || bytes.length;
    contains = (ranges, line) => ranges.some(({ start: start3, end }) => start3 <= line && line < end);
  }
});

// ../scan/src/tampering/guarded-paths.ts
var kinds5, guardedKind, guardedPathspecs;
var init_guarded_paths = __esm({
  "../scan/src/tampering/guarded-paths.ts"() {
    "use strict";
    init_baseline();
    init_find_configuration();
    kinds5 = [
      { kind: "configuration", paths: /^hodlguard\.(ya?ml|jsonc?)$/, pathspecs: configurationFiles },
      { kind: "baseline", paths: /^\.hodlguard-baseline\.json$/, pathspecs: [BASELINE_FILE] },
      { kind: "package", paths: /^package\.json$/, pathspecs: ["package.json"] },
      {
        kind: "hooks",
        paths: /^(\.husky\/[^/]+|\.githooks\/[^/]+|(\.config\/)?\.?lefthook(-local)?\.(ya?ml|toml|jsonc?)|\.pre-commit-config\.yaml|\.?simple-git-hooks\.(c?js|mjs|json))$/,
        pathspecs: [
          ".husky",
          ".githooks",
          ":(glob)*lefthook*",
          ":(glob).config/*lefthook*",
          ".pre-commit-config.yaml",
          ":(glob)*simple-git-hooks*"
        ]
      },
      {
        kind: "pipeline",
        paths: /^(\.github\/(workflows|actions)\/.+\.ya?ml|\.gitlab-ci\.ya?ml|\.gitlab\/.+\.ya?ml|Jenkinsfile|[^/]+-pipelines\.ya?ml|\.circleci\/.+\.ya?ml)$/,
        pathspecs: [
          ".github/workflows",
          ".github/actions",
          ":(glob).gitlab-ci.y*ml",
          ".gitlab",
          "Jenkinsfile",
          ":(glob)*-pipelines.y*ml",
          ".circleci"
        ]
      },
      { kind: "attributes", paths: /(^|\/)\.gitattributes$/, pathspecs: [":(glob)**/.gitattributes"] }
    ];
    guardedKind = (path) => kinds5.find(({ paths: paths2 }) => paths2.test(path))?.kind ?? null;
    guardedPathspecs = kinds5.flatMap(({ pathspecs }) => pathspecs);
  }
});

// ../scan/src/sources/guard-changes.ts
async function stagedGuardChanges(place, compared) {
  const found = [];
  for (const change of compared[0]?.changes ?? []) {
    const path = pathText(change.path);
    if (!concerns(change, path)) continue;
    const elsewhere = compared.slice(1).some(({ changes }) => !changes.some((other) => other.path.equals(change.path)));
    if (!elsewhere) found.push({ path, ...ids(change), place: { ...nowhere, path, blob: blobOf2(change) } });
  }
  return await withContents(place, found);
}
async function revisionGuardChanges(repository, revisions, options) {
  if (revisions.length === 0) return [];
  const { place } = repository;
  const args = [
    "log",
    "--full-history",
    "-m",
    "--root",
    "-r",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--no-relative",
    "--format=%H %P"
  ];
  const names2 = revisions.map((name) => `${name}
`);
  const stream = streamGit(place, [...args, ...options, "--stdin", "--", ...guardedPathspecs], names2);
  const found = /* @__PURE__ */ new Map();
  let commit = "";
  let parents = 0;
  for await (const record of parseRawDiff(splitRecords(stream, 0))) {
    if ("header" in record) {
      const [id, ...itsParents] = record.header.trim().split(" ");
      [commit, parents] = [id, Math.max(1, itsParents.length)];
      continue;
    }
    const path = pathText(record.change.path);
    if (!concerns(record.change, path)) continue;
    const key = `${commit} ${path}`;
    const known2 = found.get(key);
    if (known2 !== void 0) known2.seen++;
    else {
      const one = { path, ...ids(record.change), place: { ...nowhere, path, blob: blobOf2(record.change), commit } };
      found.set(key, { one, seen: 1, parents });
    }
  }
  const cut2 = shallowBoundary(repository);
  const own = [...found.values()].filter(({ one, seen: seen2, parents: parents2 }) => seen2 === parents2 && !cut2.has(one.place.commit)).map(({ one }) => one);
  const signed = await signatures(repository, [...new Set(own.map(({ place: place2 }) => place2.commit))]);
  const placed = own.reverse().map((one, order) => ({ ...one, place: { ...one.place, ...signed.get(one.place.commit), order } }));
  return await withContents(place, placed);
}
async function withContents(place, found) {
  const wanted = [...new Set(found.flatMap(({ oldOid, newOid }) => [oldOid, newOid]))].filter((oid2) => !isZero(oid2));
  const contents = /* @__PURE__ */ new Map();
  if (wanted.length > 0) {
    for await (const object2 of readObjects(place, wanted)) if (!("unread" in object2)) contents.set(object2.name, object2.bytes);
  }
  return found.map(({ path, oldOid, newOid, place: at2 }) => ({
    path,
    before: contents.get(oldOid) ?? null,
    after: contents.get(newOid) ?? null,
    place: at2
  }));
}
var concerns, ids, blobOf2;
var init_guard_changes = __esm({
  "../scan/src/sources/guard-changes.ts"() {
    "use strict";
    init_src();
    init_guarded_paths();
    init_places2();
    concerns = (change, path) => change.status !== "U" && guardedKind(path) !== null && !isGitlink(change.newMode) && !isGitlink(change.oldMode);
    ids = ({ oldOid, newOid }) => ({ oldOid, newOid });
    blobOf2 = ({ newOid }) => isZero(newOid) ? null : newOid;
  }
});

// ../scan/src/sources/revisions.ts
function revisionSource(mode, repository, { revisions, options }, settings2, extra2 = {}) {
  const notScanned = [];
  const counted = nothingCounted();
  const objects = new ObjectContents(repository, counted, notScanned);
  const hints = /* @__PURE__ */ new Map();
  const introduced = /* @__PURE__ */ new Map();
  const fresh = new FreshLines(repository);
  async function* contents() {
    for (const name of new Set(extra2.refNames)) yield { id: `ref-name:${name}`, bytes: Buffer.from(name) };
    if (revisions.length + options.length === 0) return;
    try {
      for await (const object2 of listObjects(repository.place, revisions, options)) {
        if ("missing" in object2) notScanned.push({ path: null, blob: object2.missing, reason: "missing-object" });
        else hints.set(object2.oid, object2.path);
      }
    } catch (error) {
      if (!(error instanceof GitError) || !error.isIncomplete || hints.size === 0) throw error;
      notScanned.push({ path: null, blob: null, reason: `${error.kind}: ${error.message}` });
      await listOneByOne();
    }
    if (mode !== "receive") changesOfGuard().catch(() => {
    });
    yield* objects.read([...hints.keys()], settings2, (oid2) => hints.get(oid2) ?? null);
    yield* objects.read(await takenOver(), settings2, (oid2) => hints.get(oid2) ?? null);
    yield* objects.names();
    notScanned.push(...shallowNotices(repository, (commit) => objects.commits.has(commit)));
  }
  async function takenOver() {
    const tips2 = await excludedTips(repository, revisions, options);
    if (tips2.length === 0) return [];
    try {
      const taken = await copies(repository.place, objects.graph.ancestorsFirst(), (oid2) => hints.has(oid2), tips2);
      for (const [oid2, path] of taken) hints.set(oid2, path);
      return [...taken.keys()];
    } catch (error) {
      if (!(error instanceof GitError) || !error.isIncomplete) throw error;
      return [];
    }
  }
  async function listOneByOne() {
    const commits = await listCommits(repository.place, revisions, options).catch(() => []);
    for (const commit of commits) hints.set(commit, null);
    for await (const { oid: oid2, path, mode: mode2 } of introductions(repository.place, commits, () => true))
      if (!isZero(oid2) && !isGitlink(mode2) && !hints.has(oid2)) hints.set(oid2, pathText(path));
  }
  async function placesOf2(ids2) {
    const order = await listCommits(repository.place, revisions, options).catch(() => objects.graph.ancestorsFirst());
    const orders = new Map(order.map((commit, index) => [commit, index]));
    const places = /* @__PURE__ */ new Map();
    const signed = await signatures(
      repository,
      [...ids2].filter((id) => objects.commits.has(id) || objects.tags.has(id))
    );
    const blobs2 = /* @__PURE__ */ new Set();
    for (const id of ids2) {
      if (id.startsWith("ref-name:")) places.set(id, [{ ...nowhere, source: "ref-name", path: id.slice("ref-name:".length) }]);
      else if (objects.commits.has(id))
        places.set(id, [{ ...nowhere, ...signed.get(id), source: "commit-message", commit: id, order: orders.get(id) ?? 0 }]);
      else if (objects.tags.has(id)) places.set(id, [{ ...nowhere, ...signed.get(id), source: "tag-message" }]);
      else blobs2.add(id);
    }
    if (blobs2.size === 0) return places;
    const brought = await introducedPlaces(repository, order, blobs2);
    const list3 = [...brought.values()].flat().filter(({ place }) => place.source === "blob");
    const tips2 = await excludedTips(repository, revisions, options);
    const held = await heldByTips(
      repository.place,
      tips2,
      list3.map(({ introduction }) => introduction)
    );
    for (const [id, list4] of brought) {
      const kept = list4.filter(({ introduction, place }) => place.source !== "blob" || !held.has(introduction));
      for (const one of kept) introduced.set(placeKey3(one.place), one);
      places.set(
        id,
        kept.map(({ place }) => place)
      );
    }
    for (const id of blobs2) {
      if (!places.has(id) && !id.startsWith("path-name:")) places.set(id, [{ ...nowhere, path: hints.get(id) ?? null, blob: id }]);
    }
    return places;
  }
  async function isFresh(place, sighting) {
    const one = introduced.get(placeKey3(place));
    if (settings2.whole || one === void 0 || place.source !== "blob") return true;
    const { commit, parents, before, path, oid: oid2 } = one.introduction;
    if (parents.length === 0) return true;
    const predecessors = await Promise.all(
      before.map(
        async (old, index) => old === null || isZero(old) ? findRenameSource(repository.place, parents[index], commit, path).catch(() => null) : old
      )
    );
    const perParent = await fresh.against(oid2, predecessors, sighting);
    return perParent[0].some((_3, line) => perParent.every((lines2) => lines2[line] ?? lines2[0]));
  }
  let looked = null;
  const changesOfGuard = () => {
    looked ??= revisionGuardChanges(repository, revisions, options);
    return looked;
  };
  async function guardChanges() {
    try {
      return await changesOfGuard();
    } catch (error) {
      if (!(error instanceof GitError) || !error.isIncomplete) throw error;
      if (notScanned.length === 0) notScanned.push({ path: null, blob: null, reason: `${error.kind}: ${error.message}` });
      return [];
    }
  }
  return {
    mode,
    head: repository.head,
    contents,
    placesOf: placesOf2,
    isFresh,
    beside: (at2) => besideInCommit(repository.place, repository.head, at2),
    ...mode === "receive" ? {} : { guardChanges },
    counted,
    notScanned
  };
}
async function excludedTips(repository, revisions, options) {
  const tips2 = revisions.filter((revision) => revision.startsWith("^")).map((revision) => revision.slice(1));
  const remotes = options.find((option) => option.startsWith("--remotes="))?.slice("--remotes=".length);
  if (remotes !== void 0) tips2.push(...(await listRefs(repository.place, `refs/remotes/${remotes}`)).map(({ oid: oid2 }) => oid2));
  if (options.includes("--all")) tips2.push(...(await listRefs(repository.place)).map(({ oid: oid2 }) => oid2));
  return [...new Set(tips2)];
}
var placeKey3;
var init_revisions = __esm({
  "../scan/src/sources/revisions.ts"() {
    "use strict";
    init_src();
    init_beside();
    init_copies();
    init_counted();
    init_fresh_lines();
    init_guard_changes();
    init_history_database();
    init_object_contents();
    init_places2();
    placeKey3 = ({ commit, path, blob }) => `${commit} ${blob} ${path}`;
  }
});

// ../scan/src/sources/push.ts
function parsePushLines(input) {
  return input.split("\n").filter((line) => line !== "").map((line) => {
    const [localRef, localOid, remoteRef, remoteOid, ...more] = line.split(" ");
    if (more.length > 0 || !isFullId(localOid ?? "") || !isFullId(remoteOid ?? ""))
      throw new GitError("bad-input", "standard input is not what git writes to a pre-push hook", "Run it as that hook, or use range.");
    return { localRef, localOid, remoteRef, remoteOid };
  });
}
async function preCommitUpdates(repository, environment) {
  const { PRE_COMMIT_TO_REF: to2, PRE_COMMIT_FROM_REF: from, PRE_COMMIT_LOCAL_BRANCH: branch } = environment;
  const local2 = to2 ?? branch;
  if (local2 === void 0) return null;
  const zero = "0".repeat(repository.objectFormat === "sha256" ? 64 : 40);
  const [localOid, remoteOid] = await Promise.all([idOf(repository, local2), from === void 0 ? zero : idOf(repository, from)]);
  const remoteRef = environment.PRE_COMMIT_REMOTE_BRANCH ?? branch ?? local2;
  return { updates: [{ localRef: branch ?? local2, localOid, remoteRef, remoteOid }], remote: environment.PRE_COMMIT_REMOTE_NAME ?? null };
}
async function idOf(repository, name) {
  const { stdout } = await runGit(repository.place, ["rev-parse", "-q", "--verify", "--end-of-options", name], { accept: [1, 128] });
  const oid2 = stdout.toString("latin1").trim();
  if (oid2 === "") throw new GitError("unknown-revision", "pre-commit names a revision that git does not know");
  return oid2;
}
async function pushSource(repository, updates, remote, options) {
  const sent = updates.filter(({ localOid }) => !isZero(localOid));
  const old = await present(repository, [...new Set(updates.map(({ remoteOid }) => remoteOid).filter((oid2) => !isZero(oid2)))]);
  const revisions = [.../* @__PURE__ */ new Set([...sent.map(({ localOid }) => localOid), ...old.map((oid2) => `^${oid2}`)])];
  const known2 = remote === null ? [] : ["--not", `--remotes=${remote}`];
  const refNames = sent.map(({ remoteRef }) => remoteRef);
  return revisionSource("push", repository, sent.length === 0 ? { revisions: [], options: [] } : { revisions, options: known2 }, options, {
    refNames
  });
}
async function present(repository, oids) {
  const here = [];
  for await (const object2 of readObjects(repository.place, oids)) if (!("unread" in object2)) here.push(object2.oid);
  return here;
}
var init_push = __esm({
  "../scan/src/sources/push.ts"() {
    "use strict";
    init_src();
    init_revisions();
  }
});

// ../scan/src/sources/range.ts
async function rangeSource(repository, range, options) {
  return revisionSource("range", repository, await resolveRange(repository, range, options.not), options);
}
async function resolveRange(repository, range, not) {
  const found = /^(.*?)(\.{2,3})(.*)$/s.exec(range);
  const tip = await commitOf2(repository, found ? found[3] || "HEAD" : range);
  const excluded = await Promise.all(not.map((name) => commitOf2(repository, name)));
  if (found) {
    const base = await commitOf2(repository, found[1] || "HEAD");
    excluded.push(base);
  }
  return {
    revisions: [await taggedBy(repository, found ? found[3] || "HEAD" : range, tip), ...excluded.map((oid2) => `^${oid2}`)],
    options: []
  };
}
async function taggedBy({ place }, name, commit) {
  const { stdout, code } = await runGit(place, ["rev-parse", "-q", "--verify", "--end-of-options", name], { accept: [1, 128] });
  const named2 = stdout.toString("latin1").trim();
  return code === 0 && isFullId(named2) ? named2 : commit;
}
async function commitOf2(repository, name) {
  const { place } = repository;
  if (name.startsWith("-")) throw new GitError("unknown-revision", `not a revision: ${name}`);
  const { stdout, code } = await runGit(place, ["rev-parse", "-q", "--verify", "--end-of-options", `${name}^{commit}`], {
    accept: [1, 128]
  });
  if (code === 0) return stdout.toString("latin1").trim();
  const cut2 = repository.shallow || repository.partial;
  const absent3 = await absentName(place, name);
  if (absent3 !== null) {
    const repair = cut2 ? mend(repository) : "Run git fsck, and fetch or restore the missing objects.";
    throw new GitError("missing-object", `${name} is ${absent3}, which is not here`, repair);
  }
  if (isFullId(name) && cut2)
    throw new GitError(
      "missing-object",
      `commit ${name} is not in this ${repository.shallow ? "shallow" : "partial"} clone`,
      mend(repository)
    );
  throw new GitError("unknown-revision", `git knows no commit named ${name}`, cut2 ? mend(repository) : null);
}
var mend;
var init_range = __esm({
  "../scan/src/sources/range.ts"() {
    "use strict";
    init_src();
    init_revisions();
    mend = (repository) => repository.shallow ? "Run git fetch --unshallow, or scan with --fetch." : "Run git fetch, or scan with --fetch.";
  }
});

// ../scan/src/sources/receive.ts
function parseReceiveLines(input) {
  return input.split("\n").filter((line) => line !== "").map((line) => {
    const [oldOid, newOid, ref, ...more] = line.split(" ");
    if (more.length > 0 || ref === void 0 || !isFullId(oldOid ?? "") || !isFullId(newOid ?? ""))
      throw new GitError("bad-input", "standard input is not what git writes to a pre-receive hook", "Run it as that hook.");
    return { oldOid, newOid, ref };
  });
}
function receiveSource(repository, updates, options) {
  const accepted = updates.filter(({ newOid }) => !isZero(newOid));
  const revisions = [...new Set(accepted.map(({ newOid }) => newOid))];
  const source = accepted.length === 0 ? { revisions: [], options: [] } : { revisions, options: ["--not", "--all"] };
  return revisionSource("receive", repository, source, options, { refNames: accepted.map(({ ref }) => ref) });
}
var init_receive = __esm({
  "../scan/src/sources/receive.ts"() {
    "use strict";
    init_src();
    init_revisions();
  }
});

// ../scan/src/sources/staged.ts
async function stagedSource(place, options) {
  const compared = await stagedChanges(place);
  const notScanned = [];
  const counted = nothingCounted();
  const entries = collect(compared, notScanned);
  const blobs2 = /* @__PURE__ */ new Map();
  for (const entry of entries.values()) blobs2.set(entry.oid, [...blobs2.get(entry.oid) ?? [], entry]);
  const fresh = new FreshLines({ place });
  const renames = /* @__PURE__ */ new Map();
  let head = null;
  async function* contents() {
    for (const name of newNames(entries.values())) yield { id: pathNameId(name), bytes: Buffer.from(shownPath(name)) };
    for await (const object2 of readContents(place, ["HEAD^{commit}", ...blobs2.keys()], options.maxBlobBytes)) {
      if (object2.name === "HEAD^{commit}") {
        head = "unread" in object2 ? null : object2.oid;
      } else if ("unread" in object2) {
        for (const { path } of blobs2.get(object2.name))
          notScanned.push({ path: shownPath(path), blob: object2.name, reason: object2.unread });
      } else {
        counted.blobs++;
        counted.bytes += object2.bytes.length;
        yield { id: object2.oid, bytes: object2.bytes };
      }
    }
  }
  async function placesOf2(ids2) {
    const places = /* @__PURE__ */ new Map();
    for (const { path, oid: oid2 } of entries.values()) {
      const shown4 = shownPath(path);
      if (ids2.has(oid2)) places.set(oid2, [...places.get(oid2) ?? [], { ...nowhere, path: shown4, blob: oid2 }]);
      if (ids2.has(pathNameId(path))) places.set(pathNameId(path), [{ ...nowhere, source: "path-name", path: shown4 }]);
    }
    const folders = [...ids2].filter((id) => id.startsWith("path-name:") && !places.has(id)).map((id) => id.slice("path-name:".length));
    for (const folder of folders) {
      const asked = compared.map(({ parent }) => `${parent}:${shownPath(folder).replaceAll("\n", "�")}`);
      const known2 = await resolveNames(place, asked);
      if (known2.some((oid2) => oid2 === null)) places.set(pathNameId(folder), [{ ...nowhere, source: "path-name", path: shownPath(folder) }]);
    }
    return places;
  }
  async function before({ parent, changes }, entry) {
    const change = changes.find(({ path }) => path.toString("latin1") === entry.path);
    if (change === void 0) return entry.oid;
    if (change.status !== "A") return change.oldOid;
    const known2 = renames.get(parent) ?? await stagedRenames(place, parent).catch(() => /* @__PURE__ */ new Map());
    renames.set(parent, known2);
    return known2.get(entry.path)?.oid ?? null;
  }
  async function isFresh(at2, sighting) {
    const entry = [...entries.values()].find(({ path, oid: oid2 }) => oid2 === at2.blob && shownPath(path) === at2.path);
    if (options.whole || entry === void 0) return true;
    const predecessors = await Promise.all(compared.map((one) => before(one, entry)));
    const lines2 = await fresh.against(entry.oid, predecessors, sighting);
    return lines2.some((perParent) => perParent.some(Boolean));
  }
  return {
    mode: "staged",
    get head() {
      return head;
    },
    contents,
    placesOf: placesOf2,
    isFresh,
    beside: (at2) => besideInIndex(place, at2),
    guardChanges: () => stagedGuardChanges(place, compared),
    counted,
    notScanned
  };
}
function collect(compared, notScanned) {
  const entries = /* @__PURE__ */ new Map();
  const unmerged = /* @__PURE__ */ new Set();
  for (const { changes } of compared) {
    for (const change of changes) {
      const path = change.path.toString("latin1");
      if (change.status === "U") unmerged.add(path);
      else if (holdsContent(change))
        entries.set(path, { path, oid: change.newOid, isNew: change.status === "A" || (entries.get(path)?.isNew ?? false) });
    }
  }
  for (const path of unmerged) notScanned.push({ path: shownPath(path), blob: null, reason: "unmerged" });
  return entries;
}
function newNames(entries) {
  const names2 = /* @__PURE__ */ new Set();
  for (const { path, isNew } of entries) {
    if (!isNew) continue;
    names2.add(path);
    for (const folder of foldersAbove(path)) if (folder.length - folder.lastIndexOf("/") > shortestName) names2.add(folder);
  }
  return names2;
}
var holdsContent;
var init_staged = __esm({
  "../scan/src/sources/staged.ts"() {
    "use strict";
    init_src();
    init_beside();
    init_counted();
    init_fresh_lines();
    init_guard_changes();
    init_object_contents();
    init_places2();
    init_tree_names();
    holdsContent = ({ status, newMode, newOid }) => status !== "D" && !isGitlink(newMode) && !isZero(newOid);
  }
});

// ../scan/src/index.ts
var init_src3 = __esm({
  "../scan/src/index.ts"() {
    "use strict";
    init_guard();
    init_load_inspector();
    init_mask_names();
    init_baseline();
    init_load_policy();
    init_read_from();
    init_renew_baseline();
    init_repository_key();
    init_files();
    init_history();
    init_message();
    init_push();
    init_range();
    init_receive();
    init_recent();
    init_staged();
  }
});

// src/terminal/colour.ts
function wantsColour(flag2, env2, stream) {
  if (flag2 !== void 0) return flag2;
  if (env2.NO_COLOR) return false;
  if (env2.FORCE_COLOR !== void 0) return env2.FORCE_COLOR !== "0" && env2.FORCE_COLOR !== "false";
  return stream.isTTY && env2.TERM !== "dumb";
}
var widthOf;
var init_colour = __esm({
  "src/terminal/colour.ts"() {
    "use strict";
    widthOf = (stream) => Math.min(120, Math.max(40, stream.columns ?? 100));
  }
});

// src/terminal/usage-error.ts
var UsageError;
var init_usage_error = __esm({
  "src/terminal/usage-error.ts"() {
    "use strict";
    UsageError = class extends Error {
      name = "UsageError";
    };
  }
});

// src/terminal/outputs.ts
function outputTargets(requested, output) {
  const targets = (requested.length === 0 ? ["text"] : requested).map((text5) => {
    const at2 = text5.indexOf("=");
    const name = at2 === -1 ? text5 : text5.slice(0, at2);
    const format4 = formats.find((known2) => known2 === name);
    if (format4 === void 0) throw new UsageError(`there is no format "${name}"; the formats are ${formats.join(", ")}`);
    if (at2 !== -1 && at2 === text5.length - 1) throw new UsageError(`--format ${text5} names no file; write --format ${name}=FILE`);
    return { format: format4, file: at2 === -1 ? null : text5.slice(at2 + 1) };
  });
  const loose = targets.filter(({ file }) => file === null);
  if (output !== void 0) {
    if (loose.length !== 1)
      throw new UsageError("--output needs exactly one --format without a file; give the others as --format NAME=FILE");
    return targets.map((target) => target.file === null ? { ...target, file: output } : target);
  }
  if (loose.length > 1) throw new UsageError("two reports cannot share standard output; give all but one as --format NAME=FILE");
  return targets;
}
var init_outputs = __esm({
  "src/terminal/outputs.ts"() {
    "use strict";
    init_src2();
    init_usage_error();
  }
});

// src/terminal/safe-text.ts
var CLEAR_LINE;
var init_safe_text = __esm({
  "src/terminal/safe-text.ts"() {
    "use strict";
    CLEAR_LINE = "\r\x1B[K";
  }
});

// src/terminal/progress-line.ts
var FIRST2, BETWEEN, TELLING, ProgressLine, grouped2, duration;
var init_progress_line = __esm({
  "src/terminal/progress-line.ts"() {
    "use strict";
    init_safe_text();
    FIRST2 = 500;
    BETWEEN = 150;
    TELLING = 0.03;
    ProgressLine = class {
      #out;
      #label;
      #now;
      #started;
      #last;
      #shown = false;
      /** `now` in milliseconds. */
      constructor(out, label, now = Date.now) {
        this.#out = out;
        this.#label = label;
        this.#now = now;
        this.#started = now();
        this.#last = this.#started + FIRST2 - BETWEEN;
      }
      update({ done, total }) {
        const now = this.#now();
        if (now - this.#last < BETWEEN) return;
        this.#last = now;
        this.#shown = true;
        const seconds = (now - this.#started) / 1e3;
        const parts = [`${grouped2(done)}${total === null ? "" : ` of ${grouped2(total)}`}`, `${grouped2(Math.round(done / seconds))}/s`];
        if (total !== null && total > 0) {
          parts.unshift(`${Math.floor(100 * done / total)} %`);
          if (done / total > TELLING) parts.push(`${duration(seconds * (total - done) / done)} left`);
        }
        const line = `hodlguard ${this.#label}: ${parts.join(" · ")}`;
        this.#out.write(`${CLEAR_LINE}${line.slice(0, (this.#out.columns || 80) - 1)}`);
      }
      /** Takes the line away again. */
      end() {
        if (this.#shown) this.#out.write(CLEAR_LINE);
        this.#shown = false;
      }
    };
    grouped2 = (number2) => String(number2).replace(/\B(?=(?:\d{3})+$)/g, ",");
    duration = (seconds) => seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
  }
});

// src/terminal/version.ts
var version;
var init_version2 = __esm({
  "src/terminal/version.ts"() {
    "use strict";
    version = true ? "0.1.0" : "0.0.0-source";
  }
});

// src/commands/run-scan.ts
import { writeFile } from "node:fs/promises";
import { resolve as resolve7 } from "node:path";
async function runScan(args, io2, task) {
  const targets = outputTargets(args.format, args.output);
  const { report: report2 } = await guardAs(args, io2, task);
  return await deliver(report2, targets, args, io2);
}
async function guardAs(args, io2, task) {
  const watched = io2.stderr.isTTY && !args.quiet && !io2.env.CI;
  const progress = watched ? new ProgressLine(io2.stderr, task.label) : null;
  const guarded = await guard({
    place: task.place,
    readPolicy: args.policyFrom === void 0 || task.place === null ? task.readPolicy : await readFromRevision(task.place, args.policyFrom),
    policyFrom: args.policyFrom ?? null,
    allowancesFrom: args.policyFrom ?? null,
    config: args.config,
    baseline: args.baseline,
    cwd: io2.cwd,
    flags: { failOn: args.failOn, noAllow: !args.allow, maxBlobBytes: args.maxBlobBytes, threads: args.threads },
    environment: io2.env,
    version,
    makeSource: task.makeSource,
    workerFile: new URL("./worker.js", import.meta.url),
    onProgress: progress === null ? void 0 : (state) => progress.update(state)
  }).finally(() => progress?.end());
  if (!args.quiet) for (const note of guarded.loaded.notes) io2.stderr.write(`hodlguard: ${note}
`);
  return guarded;
}
async function deliver(report2, targets, args, io2) {
  const code = exitCodes[report2.verdict];
  for (const { format: format4, file } of targets) {
    const style2 = file === null && wantsColour(args.color, io2.env, io2.stdout) ? colourful : plain;
    const text5 = render(report2, format4, { style: style2, width: widthOf(io2.stdout), quiet: args.quiet, verbose: args.verbose });
    if (file === null) {
      io2.stdout.write(text5);
      continue;
    }
    try {
      await writeFile(resolve7(io2.cwd, file), text5);
    } catch (error) {
      io2.stderr.write(`hodlguard: the report could not be written to ${file}: ${error.code}
`);
      return code === 1 ? 1 : 4;
    }
  }
  return code;
}
function policyOfTree(repository) {
  if (repository.workTree !== null) return readFromFolder(repository.workTree);
  if (repository.head === null) return async () => null;
  return later(() => readFromRevision(repository.place, repository.head));
}
function later(make) {
  let made = null;
  return async (path) => {
    made ??= make();
    return (await made)(path);
  };
}
var repositoryOf, placeOf;
var init_run_scan = __esm({
  "src/commands/run-scan.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_src3();
    init_colour();
    init_outputs();
    init_progress_line();
    init_version2();
    repositoryOf = (args, io2) => openRepository(args.repo === void 0 ? void 0 : resolve7(io2.cwd, args.repo), io2.env);
    placeOf = (args, io2) => gitPlace(args.repo === void 0 ? void 0 : resolve7(io2.cwd, args.repo), io2.env);
  }
});

// src/commands/scan-options.ts
var outputOptions, scanOptions;
var init_scan_options = __esm({
  "src/commands/scan-options.ts"() {
    "use strict";
    init_src2();
    outputOptions = {
      format: { type: "string", array: true, default: [], describe: "report format, or FORMAT=FILE; may be repeated (default: text)" },
      output: { type: "string", describe: "write the report to this file instead of standard output" },
      quiet: { type: "boolean", default: false, describe: "show only what blocks" },
      verbose: { type: "boolean", default: false, describe: "show all evidence, details and what was set aside" },
      color: { type: "boolean", describe: "colour the text report (default: on a terminal)" }
    };
    scanOptions = {
      ...outputOptions,
      "fail-on": { type: "string", choices: [...severities, "never"], describe: "severity from which findings block (default: high)" },
      config: { type: "string", describe: "configuration file to use" },
      "policy-from": { type: "string", describe: "take configuration, baseline and allowances from this revision" },
      baseline: { type: "string", describe: "baseline file to use" },
      allow: { type: "boolean", default: true, describe: "--no-allow ignores inline allowances, path rules and baseline" },
      "max-blob-bytes": { type: "number", describe: "larger blobs are not read, and make the scan incomplete" },
      threads: { type: "number", describe: "worker threads for large scans" },
      repo: { type: "string", describe: "scan the repository in this folder" }
    };
  }
});

// src/commands/staged.ts
var staged_exports = {};
__export(staged_exports, {
  command: () => command
});
var command;
var init_staged2 = __esm({
  "src/commands/staged.ts"() {
    "use strict";
    init_src3();
    init_run_scan();
    init_scan_options();
    command = {
      name: "staged",
      positionals: "",
      describe: "Scans what git is about to commit, from the index that git itself uses at this moment.",
      options: {
        ...scanOptions,
        whole: { type: "boolean", default: false, describe: "report findings in unchanged lines of changed files too" }
      },
      examples: [["hodlguard staged --format json", "what the pre-commit hook sees, as JSON"]],
      async run(args, io2) {
        const given2 = args;
        const place = placeOf(given2, io2);
        const { whole } = given2;
        return await runScan(given2, io2, {
          label: "staged",
          place,
          readPolicy: readFromIndex(place),
          makeSource: ({ maxBlobBytes: maxBlobBytes2 }) => stagedSource(place, { maxBlobBytes: maxBlobBytes2, whole })
        });
      }
    };
  }
});

// src/commands/message.ts
var message_exports = {};
__export(message_exports, {
  command: () => command2
});
import { resolve as resolve8 } from "node:path";
var command2;
var init_message2 = __esm({
  "src/commands/message.ts"() {
    "use strict";
    init_src3();
    init_run_scan();
    init_scan_options();
    command2 = {
      name: "message",
      positionals: "<file>",
      describe: "Scans a commit message file, without the lines that git will strip from it.",
      arguments: { file: { type: "string", describe: "the message file, as git hands it to commit-msg" } },
      options: scanOptions,
      examples: [["hodlguard message .git/COMMIT_EDITMSG", "what the commit-msg hook runs"]],
      async run(args, io2) {
        const given2 = args;
        const place = placeOf(given2, io2);
        return await runScan(given2, io2, {
          label: "message",
          place,
          readPolicy: readFromIndex(place),
          makeSource: () => messageSource(place, resolve8(io2.cwd, given2.file))
        });
      }
    };
  }
});

// src/commands/push.ts
var push_exports = {};
__export(push_exports, {
  command: () => command3,
  readText: () => readText
});
async function readText({ stdin }) {
  const chunks = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
var command3;
var init_push2 = __esm({
  "src/commands/push.ts"() {
    "use strict";
    init_src3();
    init_run_scan();
    init_scan_options();
    command3 = {
      name: "push",
      positionals: "[remote] [url]",
      describe: "Scans every commit that a push would publish, with its tags and messages. Reads git's ref lines on standard input.",
      arguments: {
        remote: { type: "string", describe: "the remote's name, as git hands it to pre-push" },
        url: { type: "string", describe: "the remote's address; the same as the name where it has none" }
      },
      options: scanOptions,
      examples: [["hodlguard push origin < refs.txt", "what the pre-push hook runs"]],
      async run(args, io2) {
        const given2 = args;
        const repository = await repositoryOf(given2, io2);
        const lines2 = parsePushLines(await readText(io2));
        const told = lines2.length === 0 ? await preCommitUpdates(repository, io2.env) : null;
        const updates = told?.updates ?? lines2;
        const named2 = given2.remote === void 0 || given2.remote === given2.url ? null : given2.remote;
        const remote = named2 ?? told?.remote ?? null;
        const tip = updates.find(({ localOid }) => !/^0+$/.test(localOid))?.localOid;
        return await runScan(given2, io2, {
          label: "push",
          place: repository.place,
          readPolicy: tip === void 0 ? policyOfTree(repository) : later(() => readFromRevision(repository.place, tip)),
          makeSource: ({ maxBlobBytes: maxBlobBytes2 }) => pushSource(repository, updates, remote, { maxBlobBytes: maxBlobBytes2, whole: false })
        });
      }
    };
  }
});

// src/commands/receive.ts
var receive_exports = {};
__export(receive_exports, {
  command: () => command4
});
var command4;
var init_receive2 = __esm({
  "src/commands/receive.ts"() {
    "use strict";
    init_src3();
    init_push2();
    init_run_scan();
    init_scan_options();
    command4 = {
      name: "receive",
      positionals: "",
      describe: "Scans what a server is about to accept, inside git's quarantine. Reads git's ref lines on standard input.",
      options: scanOptions,
      examples: [["exec hodlguard receive", "the whole of hooks/pre-receive"]],
      async run(args, io2) {
        const given2 = args;
        const repository = await repositoryOf(given2, io2);
        const updates = parseReceiveLines(await readText(io2));
        return await runScan(given2, io2, {
          label: "receive",
          place: repository.place,
          readPolicy: policyOfTree(repository),
          makeSource: async ({ maxBlobBytes: maxBlobBytes2 }) => receiveSource(repository, updates, { maxBlobBytes: maxBlobBytes2, whole: false })
        });
      }
    };
  }
});

// src/commands/range.ts
var range_exports = {};
__export(range_exports, {
  command: () => command5,
  tipOf: () => tipOf
});
function boundsOf({ range, not }) {
  const base = /^(.*?)\.{2,3}/s.exec(range)?.[1];
  return { head: tipOf(range), bases: [...base === void 0 ? [] : [base || "HEAD"], ...not] };
}
var command5, tipOf;
var init_range2 = __esm({
  "src/commands/range.ts"() {
    "use strict";
    init_src();
    init_src3();
    init_run_scan();
    init_scan_options();
    command5 = {
      name: "range",
      positionals: "<range>",
      describe: "Scans every commit of BASE..HEAD, every blob that it introduces, and the messages. What was added and removed again is found.",
      arguments: { range: { type: "string", describe: "BASE..HEAD, BASE...HEAD, or one revision with --not" } },
      options: {
        ...scanOptions,
        not: { type: "string", array: true, default: [], describe: "leave out what this revision holds; may be repeated" },
        whole: { type: "boolean", default: false, describe: "report findings in lines that the range took over unchanged too" },
        fetch: { type: "boolean", default: false, describe: "fetch the commits that a shallow or partial clone lacks" },
        remote: { type: "string", default: "origin", describe: "the remote that --fetch asks" }
      },
      examples: [
        ["hodlguard range origin/main..HEAD", "what a pull request would bring"],
        ["hodlguard range HEAD --not origin/main --policy-from origin/main", "the same, judged by main's own policy"]
      ],
      async run(args, io2) {
        const given2 = args;
        let repository = await repositoryOf(given2, io2);
        if (given2.fetch) {
          await completeRange(repository, { ...boundsOf(given2), remote: given2.remote, refs: [], expected: null, offline: false }, io2.env);
          repository = await repositoryOf(given2, io2);
        }
        const tip = tipOf(given2.range);
        return await runScan(given2, io2, {
          label: "range",
          place: repository.place,
          readPolicy: later(() => readFromRevision(repository.place, tip)),
          makeSource: ({ maxBlobBytes: maxBlobBytes2 }) => rangeSource(repository, given2.range, { maxBlobBytes: maxBlobBytes2, not: given2.not, whole: given2.whole })
        });
      }
    };
    tipOf = (range) => /\.{2,3}(.*)$/s.exec(range)?.[1] || (range.includes("..") ? "HEAD" : range);
  }
});

// src/commands/history.ts
var history_exports = {};
__export(history_exports, {
  command: () => command6,
  shardOf: () => shardOf
});
async function wholeRepository(given2, io2) {
  const repository = await repositoryOf(given2, io2);
  if (!given2.fetch) return repository;
  await completeHistory(repository, io2.env);
  return await repositoryOf(given2, io2);
}
function shardOf(text5) {
  const [, index, count2] = /^(\d{1,6})\/(\d{1,6})$/.exec(text5) ?? [];
  const shard = { index: Number(index), count: Number(count2) };
  if (index === void 0 || shard.index < 1 || shard.index > shard.count)
    throw new UsageError(`--shard ${text5}: write I/N with I from 1 to N, for example 2/4`);
  return shard;
}
var command6;
var init_history2 = __esm({
  "src/commands/history.ts"() {
    "use strict";
    init_src();
    init_src3();
    init_usage_error();
    init_run_scan();
    init_scan_options();
    command6 = {
      name: "history",
      positionals: "",
      describe: "Scans everything that the repository holds: every blob once, whichever ref, stash, note, tag or nothing holds it, and all messages.",
      options: {
        ...scanOptions,
        reachable: { type: "boolean", default: false, describe: "leave out what no ref, stash or reflog reaches" },
        fetch: { type: "boolean", default: false, describe: "fetch what a shallow or partial clone lacks" },
        since: { type: "string", describe: "leave out commits from before this date (2024-05-31, 3 weeks) and what only they brought" },
        shard: { type: "string", describe: "scan the I-th of N disjoint parts, as I/N" }
      },
      examples: [
        ["hodlguard history", "the whole repository"],
        ["hodlguard history --shard 1/4 --format json=1.json", "a quarter of it; join the parts with hodlguard merge"]
      ],
      async run(args, io2) {
        const given2 = args;
        const shard = given2.shard === void 0 ? null : shardOf(given2.shard);
        const since = given2.since === void 0 ? null : momentOf(given2.since, /* @__PURE__ */ new Date());
        const repository = await wholeRepository(given2, io2);
        const { reachable: reachable2 } = given2;
        return await runScan(given2, io2, {
          label: "history",
          place: repository.place,
          readPolicy: policyOfTree(repository),
          makeSource: async ({ maxBlobBytes: maxBlobBytes2 }) => historySource(repository, { maxBlobBytes: maxBlobBytes2, reachable: reachable2, shard, since })
        });
      }
    };
  }
});

// src/commands/files.ts
var files_exports = {};
__export(files_exports, {
  command: () => command7
});
var command7;
var init_files2 = __esm({
  "src/commands/files.ts"() {
    "use strict";
    init_src();
    init_src3();
    init_run_scan();
    init_scan_options();
    command7 = {
      name: "files",
      positionals: "[paths..]",
      describe: "Scans files and folders on disk (this folder by default); - reads standard input.",
      arguments: { paths: { type: "string", array: true, describe: "files, folders, or -" } },
      options: {
        ...scanOptions,
        ignore: { type: "boolean", default: true, describe: "--no-ignore reads what git ignores too" },
        "stdin-name": { type: "string", describe: "the path that standard input is to have" }
      },
      examples: [
        ["hodlguard files --no-ignore .", "everything, .env included"],
        ["pbpaste | hodlguard files - --stdin-name notes.txt", "what is on the clipboard"]
      ],
      async run(args, io2) {
        const given2 = args;
        const repository = await repositoryOf(given2, io2).catch((error) => {
          if (error instanceof GitError && (error.kind === "not-a-repository" || error.kind === "git-missing") && given2.repo === void 0)
            return null;
          throw error;
        });
        return await runScan(given2, io2, {
          label: "files",
          place: repository?.place ?? null,
          readPolicy: repository === null ? readFromFolder(io2.cwd) : policyOfTree(repository),
          makeSource: async ({ maxBlobBytes: maxBlobBytes2 }) => filesSource(given2.paths ?? [], {
            maxBlobBytes: maxBlobBytes2,
            noIgnore: !given2.ignore,
            stdinName: given2.stdinName ?? null,
            repository,
            from: given2.repo === void 0 ? io2.cwd : repository?.workTree ?? io2.cwd,
            stdin: io2.stdin
          })
        });
      }
    };
  }
});

// src/commands/baseline.ts
var baseline_exports = {};
__export(baseline_exports, {
  command: () => command8
});
import { readFile as readFile6, writeFile as writeFile2 } from "node:fs/promises";
import { join as join15, resolve as resolve9 } from "node:path";
async function trackedFiles(place) {
  const { stdout } = await runGit(place, ["ls-files", "-z", "--full-name", ":/"]);
  const names2 = /* @__PURE__ */ new Set();
  for (let at2 = 0; at2 < stdout.length; ) {
    const end = stdout.indexOf(0, at2);
    names2.add(pathText(stdout.subarray(at2, end)));
    at2 = end + 1;
  }
  return names2;
}
function absent2(error) {
  if (error.code === "ENOENT") return null;
  throw error;
}
var config, repo, threads, maxBlobBytes, baseline, quiet, command8;
var init_baseline2 = __esm({
  "src/commands/baseline.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_src3();
    init_usage_error();
    init_run_scan();
    init_scan_options();
    ({ config, repo, threads, "max-blob-bytes": maxBlobBytes, baseline, quiet } = scanOptions);
    command8 = {
      name: "baseline",
      positionals: "",
      describe: `Writes or renews ${BASELINE_FILE}: the findings of today's tracked files and of the whole history. Known entries keep their reasons.`,
      options: {
        config,
        repo,
        threads,
        "max-blob-bytes": maxBlobBytes,
        baseline,
        quiet,
        prune: { type: "boolean", default: false, describe: "drop entries that are found no more" },
        reason: { type: "string", default: "known when the baseline was made", describe: "reason of new entries" },
        owner: { type: "string", describe: "who answers for new entries" },
        expires: { type: "string", describe: "day from which new entries block again, as YYYY-MM-DD" }
      },
      examples: [
        ["hodlguard baseline", "adopt what is there today"],
        ["hodlguard baseline --prune", "forget what is gone"]
      ],
      async run(args, io2) {
        const given2 = { ...args, format: [], allow: true, verbose: false };
        if (given2.expires !== void 0 && !/^\d{4}-\d{2}-\d{2}$/.test(given2.expires))
          throw new UsageError(`--expires ${given2.expires}: write a day as YYYY-MM-DD`);
        const repository = await repositoryOf(given2, io2);
        const file = given2.baseline === void 0 ? join15(repository.workTree ?? io2.cwd, BASELINE_FILE) : resolve9(io2.cwd, given2.baseline);
        const old = await readFile6(file).then((bytes) => readBaseline(file, bytes), absent2);
        const task = { label: "baseline", place: repository.place, readPolicy: policyOfTree(repository) };
        const own = { ...given2, ...old === null ? { baseline: void 0 } : {} };
        const history = await guardAs(own, io2, {
          ...task,
          makeSource: async (loaded) => historySource(repository, { maxBlobBytes: loaded.maxBlobBytes, reachable: false, shard: null })
        });
        const tree = await guardAs({ ...own, quiet: true }, io2, {
          ...task,
          makeSource: async (loaded) => filesSource(repository.workTree === null ? [] : [repository.workTree], {
            maxBlobBytes: loaded.maxBlobBytes,
            noIgnore: false,
            stdinName: null,
            repository,
            from: repository.workTree ?? io2.cwd,
            stdin: io2.stdin
          })
        });
        const reports = repository.workTree === null ? [history.report] : [history.report, tree.report];
        const complete = reports.every(({ coverage }) => coverage.notScanned.length === 0);
        const tracked = repository.workTree === null ? /* @__PURE__ */ new Set() : await trackedFiles(repository.place);
        const found = reports.flatMap(({ findings, suppressed }) => [...findings, ...suppressed.filter(({ by }) => by === "baseline")]).filter(({ source, path }) => source !== "file" || path !== null && tracked.has(path.split("!")[0]));
        const renewed = renewBaseline(old, found, {
          key: keyText(await history.fingerprintKey()),
          reason: given2.reason,
          owner: given2.owner ?? null,
          expires: given2.expires ?? null,
          // What an incomplete scan did not meet may still be there.
          prune: given2.prune && complete,
          today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
        });
        await writeFile2(file, baselineText(renewed.baseline));
        const { added, kept, stale, expired } = renewed;
        io2.stdout.write(
          `${escapeText(file)}: ${added.length} new, ${kept.length} kept, ${stale.length} ${given2.prune && complete ? "dropped" : "stale"}
`
        );
        if (stale.length > 0 && !given2.prune)
          io2.stderr.write("hodlguard: stale entries are found no more; hodlguard baseline --prune drops them\n");
        for (const entry of expired) io2.stderr.write(`hodlguard: ${entry.fingerprint} expired on ${entry.expires} and blocks
`);
        if (complete) return 0;
        io2.stderr.write("hodlguard: the scan was incomplete, so the baseline may lack findings; hodlguard history tells what was not read\n");
        return exitCodes.incomplete;
      }
    };
  }
});

// src/commands/read-report.ts
import { readFile as readFile7 } from "node:fs/promises";
import { resolve as resolve10 } from "node:path";
async function readReport(file, io2) {
  const text5 = file === "-" ? await readText(io2) : await readFile7(resolve10(io2.cwd, file), "utf8").catch((error) => {
    throw new UsageError(`the report ${file} cannot be read: ${error.code}`);
  });
  let report2;
  try {
    report2 = JSON.parse(text5);
  } catch {
    throw new UsageError(`${file} is not JSON; give a report that --format json wrote`);
  }
  if (report2?.tool?.name !== "hodlguard" || !Array.isArray(report2.findings) || !Array.isArray(report2.suppressed) || !Array.isArray(report2.coverage?.notScanned))
    throw new UsageError(`${file} is no hodlguard report; give one that --format json wrote`);
  if (report2.schemaVersion !== 1)
    throw new UsageError(`${file} has the schema version ${String(report2.schemaVersion)}; this hodlguard knows version 1`);
  return report2;
}
var init_read_report = __esm({
  "src/commands/read-report.ts"() {
    "use strict";
    init_usage_error();
    init_push2();
  }
});

// src/commands/merge.ts
var merge_exports = {};
__export(merge_exports, {
  command: () => command9
});
var command9;
var init_merge = __esm({
  "src/commands/merge.ts"() {
    "use strict";
    init_src2();
    init_outputs();
    init_usage_error();
    init_read_report();
    init_run_scan();
    init_scan_options();
    command9 = {
      name: "merge",
      positionals: "<reports..>",
      describe: "Joins the JSON reports of a scan's shards. Exits as the whole scan would have.",
      arguments: { reports: { type: "string", array: true, describe: "JSON reports of the same scan" } },
      options: outputOptions,
      examples: [["hodlguard merge 1.json 2.json --format sarif --output all.sarif", "two halves of a history"]],
      async run(args, io2) {
        const given2 = args;
        const targets = outputTargets(given2.format, given2.output);
        const reports = [];
        for (const file of given2.reports) reports.push(await readReport(file, io2));
        try {
          return await deliver(mergeReports(reports), targets, given2, io2);
        } catch (error) {
          if (error instanceof RangeError) throw new UsageError(error.message);
          throw error;
        }
      }
    };
  }
});

// src/commands/report.ts
var report_exports = {};
__export(report_exports, {
  command: () => command10
});
var command10;
var init_report = __esm({
  "src/commands/report.ts"() {
    "use strict";
    init_outputs();
    init_read_report();
    init_run_scan();
    init_scan_options();
    command10 = {
      name: "report",
      positionals: "<report>",
      describe: "Turns a JSON report into any other format. Exits as the scan that made it.",
      arguments: { report: { type: "string", describe: "a JSON report, or - for standard input" } },
      options: outputOptions,
      examples: [["hodlguard report report.json --format html --output report.html", "a page for triage"]],
      async run(args, io2) {
        const given2 = args;
        const targets = outputTargets(given2.format, given2.output);
        return await deliver(await readReport(given2.report, io2), targets, given2, io2);
      }
    };
  }
});

// src/hooks/hook-names.ts
var hookNames, clientHooks, serverHooks, readsInput;
var init_hook_names = __esm({
  "src/hooks/hook-names.ts"() {
    "use strict";
    hookNames = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push", "pre-receive"];
    clientHooks = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];
    serverHooks = ["pre-receive"];
    readsInput = (hook) => hook === "pre-push" || hook === "pre-receive";
  }
});

// src/hooks/git-command.ts
import { spawn as spawn2 } from "node:child_process";
function git(args, { cwd, env: env2, input = "" }) {
  return new Promise((resolve18) => {
    const child = spawn2("git", args, { cwd, env: { ...env2, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" } });
    const end = () => child.kill("SIGKILL");
    process.prependOnceListener("exit", end);
    const out = [];
    const err = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    const answer = (given2) => {
      process.off("exit", end);
      resolve18(given2);
    };
    child.on("error", (error) => answer({ status: 127, out: "", err: error.message }));
    child.on("close", (status) => answer({ status: status ?? 1, out: text4(out), err: text4(err) }));
    child.stdin.on("error", () => {
    });
    child.stdin.end(input);
  });
}
var text4;
var init_git_command = __esm({
  "src/hooks/git-command.ts"() {
    "use strict";
    text4 = (chunks) => Buffer.concat(chunks).toString("utf8").replace(/\n$/, "");
  }
});

// src/hooks/hook-place.ts
import { existsSync as existsSync4, realpathSync as realpathSync2, statSync as statSync4 } from "node:fs";
import { basename as basename2, dirname as dirname3, join as join16, relative as relative2, resolve as resolve11, sep as sep2 } from "node:path";
async function hookPlace(cwd, env2) {
  const ask3 = async (...args) => await git(args, { cwd, env: env2 });
  const found = await ask3("rev-parse", "--absolute-git-dir");
  if (found.status === 127) throw new UsageError("git was not found: install it, or put it on PATH");
  if (found.status !== 0) {
    const words4 = found.err.replace(/^fatal: /, "").split("\n", 1)[0];
    throw new UsageError(
      `${/not a git repository/.test(found.err) ? "this is no git repository" : "git cannot tell where its hooks are"}: ${words4}`
    );
  }
  const gitDir = found.out;
  const commonDir = await gitPath(["--git-common-dir"], cwd, env2);
  const hooks = await gitPath(["--git-path", "hooks"], cwd, env2);
  const blocked = blockedAt(hooks);
  if (blocked !== null) throw new UsageError(`git cannot take hooks from ${hooks}: ${blocked} is no folder`);
  const bare = (await ask3("rev-parse", "--is-bare-repository")).out === "true";
  const top2 = await ask3("rev-parse", "--show-toplevel");
  const root = bare || top2.status !== 0 ? gitDir : top2.out;
  const configured = await ask3("config", "--type=path", "--get", "core.hooksPath");
  const hooksPath = configured.status === 0 && configured.out !== "" ? configured.out : null;
  return { root, gitDir, commonDir, bare, hooks, hooksPath, kind: kindOf3(hooks, root, commonDir, gitDir) };
}
async function gitPath(question, cwd, env2) {
  const { out } = await git(["rev-parse", ...question], { cwd, env: env2 });
  return resolve11(realpathSync2(cwd), out);
}
function blockedAt(path) {
  for (let at2 = dirname3(path); ; at2 = dirname3(at2)) {
    if (isFolder3(at2) || dirname3(at2) === at2) return null;
    if (existsSync4(at2)) return at2;
  }
}
function kindOf3(hooks, root, commonDir, gitDir) {
  if (inside(hooks, commonDir) || inside(hooks, gitDir)) return "own";
  if (!inside(hooks, root)) return "shared";
  return basename2(hooks) === "_" && (basename2(dirname3(hooks)) === ".husky" || existsSync4(join16(hooks, "h"))) ? "husky" : "tracked";
}
function inside(path, folder) {
  const way = relative2(real(folder), real(path));
  return way === "" || !way.startsWith(`..${sep2}`) && way !== ".." && !way.includes(":");
}
function real(path) {
  try {
    return realpathSync2(path);
  } catch {
    const parent = dirname3(path);
    return parent === path ? path : join16(real(parent), basename2(path));
  }
}
var isFile, isFolder3;
var init_hook_place = __esm({
  "src/hooks/hook-place.ts"() {
    "use strict";
    init_usage_error();
    init_git_command();
    isFile = (path) => existsSync4(path) && statSync4(path).isFile();
    isFolder3 = (path) => existsSync4(path) && statSync4(path).isDirectory();
  }
});

// src/hooks/managers.ts
import { existsSync as existsSync5, readFileSync as readFileSync8 } from "node:fs";
import { join as join17 } from "node:path";
function findManagers(root) {
  const packageText = textOf(join17(root, "package.json")) ?? "";
  const keys = packageKeys(packageText);
  const managers = [];
  const add = (name, files, key, facts) => {
    const file = files.find((candidate) => existsSync5(join17(root, candidate)));
    if (file !== void 0) managers.push({ name, file, callsGuard: /\bhodlguard\b/.test(textOf(join17(root, file)) ?? ""), ...facts });
    else if (key !== null && keys[key] !== void 0)
      managers.push({ name, file: "package.json", callsGuard: /\bhodlguard\b/.test(JSON.stringify(keys[key])), ...facts });
  };
  add("lefthook", lefthookFiles, null, { activate: "npx lefthook install", sign: /lefthook/i, snippet: lefthookSnippet });
  add("pre-commit", [".pre-commit-config.yaml"], null, {
    activate: "pre-commit install",
    sign: /pre-commit\.com|pre_commit/,
    snippet: preCommitSnippet
  });
  add("simple-git-hooks", simpleFiles, "simple-git-hooks", {
    activate: "npx simple-git-hooks",
    sign: /SIMPLE_GIT_HOOKS|hodlguard/,
    snippet: simpleSnippet
  });
  if (existsSync5(join17(root, ".husky")) || keys.husky !== void 0)
    managers.push({ name: "husky", file: ".husky", callsGuard: false, activate: "npx husky", sign: /\/h"|husky/, snippet: "" });
  add("lint-staged", lintStagedFiles, "lint-staged", { activate: "", sign: /lint-staged/, snippet: "" });
  return managers;
}
function textOf(path) {
  try {
    return readFileSync8(path, "utf8");
  } catch {
    return null;
  }
}
function packageKeys(text5) {
  try {
    const value = JSON.parse(text5);
    if (typeof value !== "object" || value === null) return {};
    const keys = value;
    const dependencies = keys.devDependencies;
    const husky = typeof dependencies === "object" && dependencies !== null ? dependencies.husky : void 0;
    return husky === void 0 ? keys : { husky, ...keys };
  } catch {
    return {};
  }
}
var tool, lefthookSnippet, preCommitSnippet, simpleSnippet, lefthookFiles, simpleFiles, lintStagedFiles;
var init_managers = __esm({
  "src/hooks/managers.ts"() {
    "use strict";
    tool = "node_modules/.bin/hodlguard hook";
    lefthookSnippet = `pre-commit:
  commands:
    hodlguard:
      run: ${tool} pre-commit
pre-merge-commit:
  commands:
    hodlguard:
      run: ${tool} pre-merge-commit
commit-msg:
  commands:
    hodlguard:
      run: ${tool} commit-msg {1}
pre-push:
  commands:
    hodlguard:
      run: ${tool} pre-push {1} {2}
      use_stdin: true
`;
    preCommitSnippet = `default_install_hook_types: [pre-commit, pre-merge-commit, commit-msg, pre-push]
repos:
  - repo: local
    hooks:
      - id: hodlguard
        name: hodlguard
        entry: ${tool} pre-commit
        language: system
        pass_filenames: false
        always_run: true
      - id: hodlguard-message
        name: hodlguard (message)
        entry: ${tool} commit-msg
        language: system
        stages: [commit-msg]
        always_run: true
`;
    simpleSnippet = `"simple-git-hooks": {
  "pre-commit": "${tool} pre-commit",
  "pre-merge-commit": "${tool} pre-merge-commit",
  "commit-msg": "${tool} commit-msg \\"$1\\"",
  "pre-push": "${tool} pre-push \\"$@\\""
}
`;
    lefthookFiles = ["lefthook", ".lefthook", ".config/lefthook"].flatMap(
      (name) => ["yml", "yaml", "toml", "json", "jsonc"].map((end) => `${name}.${end}`)
    );
    simpleFiles = [".simple-git-hooks", "simple-git-hooks"].flatMap(
      (name) => ["cjs", "js", "mjs", "json"].map((end) => `${name}.${end}`)
    );
    lintStagedFiles = [
      ".lintstagedrc",
      ...["json", "yaml", "yml", "mjs", "mts", "js", "ts", "cjs", "cts"].map((end) => `.lintstagedrc.${end}`),
      ...["mjs", "mts", "js", "ts", "cjs", "cts"].map((end) => `lint-staged.config.${end}`)
    ];
  }
});

// src/hooks/requested-hooks.ts
function requestedHooks(list3, otherwise) {
  if (typeof list3 !== "string") return otherwise;
  const names2 = list3.split(/[\s,]+/).filter((name) => name !== "");
  if (names2.length === 0) throw new UsageError("--hooks names no hook");
  return names2.map((name) => {
    const hook = hookNames.find((known2) => known2 === name);
    if (hook === void 0) throw new UsageError(`there is no hook "${name}" that hodlguard knows; it knows ${hookNames.join(", ")}`);
    return hook;
  });
}
var init_requested_hooks = __esm({
  "src/hooks/requested-hooks.ts"() {
    "use strict";
    init_usage_error();
    init_hook_names();
  }
});

// src/hooks/hook-script.ts
import { createHash as createHash4 } from "node:crypto";
function guard2(hook, recorded) {
  return `  if [ "\${HODLGUARD_SKIP-}" = 1 ]; then
    echo "hodlguard: ${hook} skipped (HODLGUARD_SKIP=1)" >&2
    exit 0
  fi
  init="\${XDG_CONFIG_HOME:-\${HOME-}/.config}/hodlguard/init.sh"
  if [ -f "$init" ]; then . "$init"; fi
  node=${quoted2(recorded?.node ?? "")}
  script=${quoted2(recorded?.script ?? "")}
  if ! command -v node >/dev/null 2>&1 && [ -x "$node" ]; then
    PATH="\${PATH:+$PATH:}\${node%/*}"
    export PATH
  fi
  if command -v node >/dev/null 2>&1; then
    if [ -f node_modules/hodlguard/dist/cli.js ]; then exec node node_modules/hodlguard/dist/cli.js hook ${hook} "$@"; fi
    if [ -x node_modules/.bin/hodlguard ]; then exec node_modules/.bin/hodlguard hook ${hook} "$@"; fi
    if command -v hodlguard >/dev/null 2>&1; then exec hodlguard hook ${hook} "$@"; fi
    if [ -f "$script" ]; then exec node "$script" hook ${hook} "$@"; fi
    echo "hodlguard: blocked, because hodlguard is not installed here." >&2
    echo "  Install it (npm install --save-dev hodlguard), or put it on PATH." >&2
  else
    echo "hodlguard: blocked, because node is not on PATH here." >&2
    echo "  Set PATH in \${XDG_CONFIG_HOME:-~/.config}/hodlguard/init.sh, which this hook reads." >&2
  fi
  echo "  To pass without the guard this once: HODLGUARD_SKIP=1 git ..." >&2
  exit 1`;
}
function hookFile(hook, recorded) {
  const chained = readsInput(hook) ? `if [ ! -x "$kept" ]; then guard "$@"; exit $?; fi
input=$(mktemp "\${TMPDIR:-/tmp}/hodlguard.XXXXXX") || exit 1
trap 'rm -f "$input"' EXIT
trap 'exit 1' HUP INT TERM
cat >"$input"
guard "$@" <"$input" || exit $?
"$kept" "$@" <"$input"
` : `guard "$@" || exit $?
if [ -x "$kept" ]; then exec "$kept" "$@"; fi
exit 0
`;
  const body = bytesAsText(`kept="\${0%/*}/${keptName(hook)}"
guard() (
${guard2(hook, recorded)}
)
${chained}`);
  return `#!/bin/sh
# hodlguard hook 1 ${checksum(body)}: \`hodlguard uninstall\` removes it; do not edit
${body}`;
}
function kindOfHook(text5) {
  const match = /^#!\/bin\/sh\n# hodlguard hook \d+ ([0-9a-f]{32}): [^\n]*\n([\s\S]*)$/.exec(text5);
  if (match === null) return /^# hodlguard hook \d+ /m.test(text5) ? "edited" : "foreign";
  return checksum(match[2]) === match[1] ? "ours" : "edited";
}
function block(hook, how) {
  const call = readsInput(hook) ? `hodlguard_input=$(cat)
printf '%s\\n' "$hodlguard_input" | (
${guard2(hook, null)}
) || exit $?
if [ -n "$hodlguard_input" ]; then
  exec <<HODLGUARD_INPUT
$hodlguard_input
HODLGUARD_INPUT
else
  exec </dev/null
fi` : `(
${guard2(hook, null)}
) || exit $?`;
  return `${opening} 1${how} >>> \`hodlguard uninstall\` removes this block; do not edit
${call}
${closing}
`;
}
function withBlock(text5, hook, shebang) {
  if (text5 === null) return `${shebang ? "#!/bin/sh\n" : ""}${block(hook, " created")}`;
  const present2 = blockPattern.exec(text5);
  if (present2 !== null) return text5.replace(blockPattern, () => block(hook, present2[1] ?? ""));
  const head = /^(?:#![^\n]*\n)?(?:#[^\n]*\n|[ \t]*\n)*(?:\. "\$\(dirname -- "\$0"\)\/_\/husky\.sh"\n)?/.exec(`${text5}
`)[0];
  if (head.length > text5.length) return `${text5}
${block(hook, " unended")}`;
  return `${head}${block(hook, "")}${text5.slice(head.length)}`;
}
function withoutBlock(text5) {
  const present2 = blockPattern.exec(text5);
  if (present2 === null) return text5;
  const rest = text5.replace(blockPattern, "");
  if (present2[1] === " unended") return rest.replace(/\n$/, "");
  return present2[1] === " created" && /^(#!\/bin\/sh\n)?$/.test(rest) ? null : rest;
}
var keptName, quoted2, bytesAsText, checksum, opening, closing, blockPattern, holdsBlock;
var init_hook_script = __esm({
  "src/hooks/hook-script.ts"() {
    "use strict";
    init_hook_names();
    keptName = (hook) => `${hook}-before-hodlguard`;
    quoted2 = (text5) => `'${text5.replaceAll("'", "'\\''")}'`;
    bytesAsText = (text5) => Buffer.from(text5, "utf8").toString("latin1");
    checksum = (body) => createHash4("sha256").update(body, "latin1").digest("hex").slice(0, 32);
    opening = "# >>> hodlguard";
    closing = "# <<< hodlguard <<<";
    blockPattern = /^# >>> hodlguard \d+( created| unended)? >>>[^\n]*\n[\s\S]*?^# <<< hodlguard <<<\n/m;
    holdsBlock = (text5) => blockPattern.test(text5);
  }
});

// src/hooks/write-hook.ts
import {
  chmodSync,
  existsSync as existsSync6,
  lstatSync,
  mkdirSync as mkdirSync3,
  readFileSync as readFileSync9,
  realpathSync as realpathSync3,
  renameSync as renameSync2,
  rmSync as rmSync3,
  statSync as statSync5,
  writeFileSync as writeFileSync3
} from "node:fs";
import { dirname as dirname4, join as join18 } from "node:path";
function writeHook(folder, hook, recorded, force) {
  const file = join18(folder, hook);
  const kept = join18(folder, keptName(hook));
  const text5 = hookFile(hook, recorded);
  const present2 = read2(file);
  if (present2 === "other") return { refused: `${file} is neither a file nor a link to one`, file };
  const kind = present2 === null ? null : kindOfHook(present2);
  if (kind === "edited" && !force)
    return { refused: `${file} was written by hodlguard and then edited; move your changes elsewhere, or use --force`, file };
  if (kind === "foreign" && existsSync6(kept))
    return { refused: `${file} and ${kept} are both foreign hooks; remove the one that is not needed`, file };
  const side = kind === "foreign" || existsSync6(kept) ? kept : null;
  if (present2 === text5 && executable(file)) return { done: "unchanged", file, kept: side };
  mkdirSync3(folder, { recursive: true });
  if (kind === "foreign") renameSync2(file, kept);
  replace(file, text5, 493);
  return { done: kind === "ours" || kind === "edited" ? "renewed" : "written", file, kept: side };
}
function writeBlock(file, hook, ownsShebang) {
  const present2 = read2(file);
  if (present2 === "other") return { refused: `${file} is neither a file nor a link to one`, file };
  const text5 = withBlock(present2, hook, ownsShebang);
  if (text5 === present2) return { done: "unchanged", file, kept: null };
  if (present2 !== null && ownsShebang && !executable(file))
    return { refused: `${file} is not executable, so git does not run it; chmod +x it, or remove it`, file };
  const mode = present2 === null ? 493 : statSync5(file).mode & 511;
  mkdirSync3(dirname4(file), { recursive: true });
  replace(present2 === null ? file : realpathSync3(file), text5, mode);
  return { done: present2 !== null && holdsBlock(present2) ? "renewed" : "written", file, kept: null };
}
function removeHook(file, hook) {
  const kept = join18(dirname4(file), keptName(hook));
  const present2 = read2(file);
  if (present2 === null || present2 === "other") {
    if (present2 === null && existsSync6(kept)) {
      renameSync2(kept, file);
      return { done: "removed", file, kept };
    }
    return { done: "absent", file, kept: null };
  }
  if (holdsBlock(present2)) {
    const rest = withoutBlock(present2);
    if (rest === null) rmSync3(file);
    else replace(realpathSync3(file), rest, statSync5(file).mode & 511);
    return { done: "removed", file, kept: null };
  }
  const kind = kindOfHook(present2);
  if (kind === "foreign") return { done: "absent", file, kept: null };
  if (kind === "edited")
    return {
      refused: `${file} was edited after hodlguard wrote it; remove it by hand${existsSync6(kept) ? ` and rename ${kept} back` : ""}`,
      file
    };
  const chained = lstatSync(kept, { throwIfNoEntry: false }) !== void 0;
  if (chained) renameSync2(kept, file);
  else rmSync3(file);
  return { done: "removed", file, kept: chained ? kept : null };
}
function takesBlock(file) {
  const present2 = read2(file);
  if (present2 === null) return true;
  if (present2 === "other") return false;
  const first = present2.split("\n", 1)[0];
  return !first.startsWith("#!") || /\b(ba|da|z|k|a)?sh\b/.test(first);
}
function read2(file) {
  const found = statSync5(file, { throwIfNoEntry: false });
  if (found === void 0) return lstatSync(file, { throwIfNoEntry: false }) === void 0 ? null : "other";
  return found.isFile() ? readFileSync9(file, "latin1") : "other";
}
function writing(act) {
  try {
    return act();
  } catch (error) {
    const { code, path } = error;
    if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ENOTDIR" || code === "ENOSPC")
      throw new UsageError(`${path ?? "a file"} cannot be written (${code}): check who owns it and whether it may be changed`);
    throw error;
  }
}
function replace(file, text5, mode) {
  const temporary = `${file}.hodlguard-${process.pid}`;
  writeFileSync3(temporary, text5, { encoding: "latin1", mode });
  chmodSync(temporary, mode);
  renameSync2(temporary, file);
}
var executable;
var init_write_hook = __esm({
  "src/hooks/write-hook.ts"() {
    "use strict";
    init_usage_error();
    init_hook_script();
    executable = (file) => {
      const found = statSync5(file, { throwIfNoEntry: false });
      return found?.isFile() === true && (process.platform === "win32" || (found.mode & 73) !== 0);
    };
  }
});

// src/commands/install.ts
var install_exports = {};
__export(install_exports, {
  command: () => command11
});
import { dirname as dirname5, join as join19 } from "node:path";
async function run(args, io2) {
  let place;
  try {
    place = await hookPlace(io2.cwd, io2.env);
  } catch (error) {
    if (!(error instanceof UsageError) || io2.env.npm_lifecycle_event === void 0) throw error;
    io2.stderr.write(`hodlguard: nothing installed: ${error.message}
`);
    return 0;
  }
  const hooks = requestedHooks(args.hooks, place.bare ? serverHooks : clientHooks);
  if (isFile(place.hooks) || place.hooksPath === "/dev/null" && !isFolder3(place.hooks))
    throw new UsageError(`core.hooksPath is ${place.hooksPath}, so git runs no hooks at all; unset it (git config --unset core.hooksPath)`);
  const managers = place.bare ? [] : findManagers(place.root);
  if (args.force !== true) {
    const managed = underManager(place, managers, io2);
    if (managed !== null) return managed;
  }
  if (place.kind === "shared" && args.shared !== true)
    throw new UsageError(
      `git takes the hooks from ${place.hooks} (core.hooksPath), which other repositories may share.
  For this repository alone:  git config --local core.hooksPath "$(git rev-parse --git-common-dir)/hooks" && hodlguard install
  For all that share it:      hodlguard install --shared`
    );
  noteCache(io2);
  return report(
    hooks.map((hook) => writing(() => wire(hook, place, args.force === true, io2))),
    io2
  );
}
function underManager(place, managers, io2) {
  if (place.kind === "husky") return null;
  const owner2 = managers.find(({ name }) => name !== "husky" && name !== "lint-staged");
  if (owner2 !== void 0) return throughManager(owner2, place, io2);
  if (managers.some(({ name }) => name === "husky") && place.kind === "own")
    throw new UsageError(`husky is set up in this project but not active in this clone (core.hooksPath is not set).
  Activate it first:  npx husky && hodlguard install
  If husky is no longer used, remove .husky and the dependency, or run  hodlguard install --force`);
  return null;
}
function throughManager(owner2, place, io2) {
  if (!owner2.callsGuard) {
    io2.stderr.write(`hodlguard: ${owner2.name} owns the hooks here (${owner2.file}), so nothing was written. Add this to ${owner2.file}:

`);
    io2.stdout.write(owner2.snippet);
    io2.stderr.write(
      `
Then run  ${owner2.activate}  and prove it with  hodlguard doctor
(hodlguard install --force writes hooks of its own all the same.)
`
    );
    return 2;
  }
  const file = join19(place.hooks, "pre-commit");
  if (!executable(file)) {
    io2.stderr.write(`hodlguard: ${owner2.file} calls hodlguard, but ${owner2.name} is not active in this clone. Run  ${owner2.activate}
`);
    return 2;
  }
  io2.stdout.write(`wired through ${owner2.name} (${escapeText(owner2.file)}); hodlguard doctor proves it
`);
  return 0;
}
function wire(hook, place, force, io2) {
  switch (place.kind) {
    case "own":
    case "shared":
      return writeHook(place.hooks, hook, io2.self, force);
    case "husky": {
      const wrapper = join19(place.hooks, hook);
      return executable(wrapper) ? writeBlock(join19(dirname5(place.hooks), hook), hook, false) : { refused: `${wrapper} is missing, so git would not run .husky/${hook}; run  npx husky  first`, file: wrapper };
    }
    case "tracked": {
      const file = join19(place.hooks, hook);
      return takesBlock(file) ? writeBlock(file, hook, true) : writeHook(place.hooks, hook, null, force);
    }
  }
}
function noteCache(io2) {
  if (/[\\/]_npx[\\/]/.test(io2.self.script))
    io2.stderr.write(
      "hodlguard: this copy runs from npx's cache, which can vanish; add it to the project:  npm install --save-dev hodlguard\n"
    );
}
function report(outcomes, io2) {
  let code = 0;
  for (const outcome of outcomes) {
    if ("refused" in outcome) {
      io2.stderr.write(`hodlguard: not wired: ${outcome.refused}
`);
      code = 2;
      continue;
    }
    const word = { written: "wrote", renewed: "renewed", unchanged: "already there:", removed: "removed", absent: "absent" }[outcome.done];
    io2.stdout.write(`${word} ${escapeText(outcome.file)}${outcome.kept === null ? "" : ` (calls ${escapeText(outcome.kept)} after it)`}
`);
  }
  return code;
}
var command11;
var init_install = __esm({
  "src/commands/install.ts"() {
    "use strict";
    init_src2();
    init_hook_names();
    init_hook_place();
    init_managers();
    init_requested_hooks();
    init_write_hook();
    init_usage_error();
    command11 = {
      name: "install",
      positionals: "",
      describe: "put the guard into this repository's git hooks",
      options: {
        hooks: { type: "string", describe: `which hooks, separated by commas (default: ${clientHooks.join(",")})` },
        shared: { type: "boolean", default: false, describe: "write even where core.hooksPath serves other repositories too" },
        force: { type: "boolean", default: false, describe: "write beside a hook manager, and over a hook that was edited" }
      },
      examples: [
        ["hodlguard install", "wire all hooks; a foreign hook is kept and called after the guard"],
        ['"prepare": "hodlguard install"', "in package.json: every clone of the team is guarded"]
      ],
      run
    };
  }
});

// src/commands/uninstall.ts
var uninstall_exports = {};
__export(uninstall_exports, {
  command: () => command12
});
import { dirname as dirname6, join as join20 } from "node:path";
async function run2(io2) {
  const place = await hookPlace(io2.cwd, io2.env);
  const folders = /* @__PURE__ */ new Set([place.kind === "husky" ? dirname6(place.hooks) : place.hooks, join20(place.commonDir, "hooks")]);
  let removed = 0;
  let code = 0;
  for (const folder of folders) {
    for (const hook of hookNames) {
      const outcome = writing(() => removeHook(join20(folder, hook), hook));
      if ("refused" in outcome) {
        io2.stderr.write(`hodlguard: not removed: ${outcome.refused}
`);
        code = 2;
      } else if (outcome.done === "removed") {
        removed++;
        io2.stdout.write(`removed ${escapeText(outcome.file)}${outcome.kept === null ? "" : " (the hook that was there before is back)"}
`);
      }
    }
  }
  if (removed === 0 && code === 0) io2.stdout.write("nothing to remove\n");
  return code;
}
var command12;
var init_uninstall = __esm({
  "src/commands/uninstall.ts"() {
    "use strict";
    init_src2();
    init_hook_names();
    init_hook_place();
    init_write_hook();
    command12 = {
      name: "uninstall",
      positionals: "",
      describe: "take the guard out of the git hooks again",
      options: {},
      examples: [["hodlguard uninstall", "remove the guard and put foreign hooks back"]],
      run: async (_args, io2) => await run2(io2)
    };
  }
});

// src/hooks/canary.ts
import { generateKeyPairSync, randomBytes as randomBytes3 } from "node:crypto";
import { copyFileSync, existsSync as existsSync7, mkdirSync as mkdirSync4, mkdtempSync as mkdtempSync2, realpathSync as realpathSync4, rmSync as rmSync4, symlinkSync, writeFileSync as writeFileSync4 } from "node:fs";
import { tmpdir as tmpdir2 } from "node:os";
import { dirname as dirname7, join as join21 } from "node:path";
function credential() {
  let text5 = "";
  while (text5.length < 64) for (const byte of randomBytes3(64)) if (byte < 248 && text5.length < 64) text5 += base62[byte % 62];
  return text5;
}
function fakeSecrets() {
  const pem = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
  return `BINANCE_API_KEY=${credential()}
BINANCE_API_SECRET=${credential()}

${pem}`;
}
async function plantCanary(place, env2) {
  const home = realpathSync4(mkdtempSync2(join21(tmpdir2(), "hodlguard-doctor-")));
  const sweep = () => rmSync4(home, { recursive: true, force: true });
  process.once("exit", sweep);
  const remove = () => {
    process.off("exit", sweep);
    sweep();
  };
  try {
    const root = join21(home, "tree");
    const gitDir = join21(root, ".git");
    const file = `hodlguard-canary-${randomBytes3(4).toString("hex")}.env`;
    const message = join21(gitDir, "COMMIT_EDITMSG");
    const plain3 = withoutGitVariables(env2);
    const ask3 = async (args, input = "") => {
      const answer = await git(args, { cwd: root, env: plain3, input });
      if (answer.status !== 0) throw new Error(`git ${args[0]} failed in the throw-away repository: ${answer.err}`);
      return answer;
    };
    mkdirSync4(root);
    const format4 = (await git(["rev-parse", "--show-object-format"], { cwd: place.root, env: env2 })).out || "sha1";
    await ask3(["init", "-q", "--template=", `--object-format=${format4}`, "."]);
    const objects = await gitPath(["--git-path", "objects"], place.root, env2);
    mkdirSync4(join21(gitDir, "objects/info"), { recursive: true });
    mkdirSync4(join21(gitDir, "info"), { recursive: true });
    writeFileSync4(join21(gitDir, "objects/info/alternates"), `${objects}
`);
    writeFileSync4(join21(gitDir, "info/exclude"), "node_modules\n");
    for (const [key, value] of [
      ["user.name", "hodlguard doctor"],
      ["user.email", "doctor@invalid"],
      ["core.hooksPath", place.hooks]
    ])
      await ask3(["config", key, value]);
    const entries = place.bare ? "" : (await git(["ls-files", "-s", "-z", "--", ...policyFiles, ...managerFiles], { cwd: place.root, env: env2 })).out;
    await ask3(["update-index", "-z", "--index-info"], entries);
    await ask3(["checkout-index", "-q", "-a"]);
    if (!place.bare) await overlay(place, root, env2, ask3);
    if (existsSync7(join21(place.root, "node_modules"))) symlinkSync(join21(place.root, "node_modules"), join21(root, "node_modules"));
    const quiet2 = ["-c", "core.hooksPath=/dev/null", "-c", "commit.gpgSign=false", "commit", "-q", "--allow-empty", "-m"];
    await ask3([...quiet2, "before"]);
    const before = (await ask3(["rev-parse", "HEAD"])).out;
    writeFileSync4(join21(root, file), fakeSecrets(), { mode: 384 });
    await ask3(["add", "-f", "--", file]);
    const tree = (await ask3(["write-tree"])).out;
    const commit = (await ask3(["commit-tree", tree, "-p", before, "-m", "canary"])).out;
    writeFileSync4(message, `Add ${file}

${fakeSecrets()}`, { mode: 384 });
    return { root, gitDir, file, message, before, commit, env: { ...plain3, GIT_INDEX_FILE: join21(gitDir, "index") }, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
async function overlay(place, root, env2, ask3) {
  const { out } = await git(["ls-files", "-z", "-co", "--exclude-standard", "--", ...managerFiles], { cwd: place.root, env: env2 });
  const paths2 = [...new Set(out.split("\0").filter(Boolean))].filter((path) => isFile(join21(place.root, path)));
  if (paths2.length === 0) return;
  for (const path of paths2) {
    mkdirSync4(dirname7(join21(root, path)), { recursive: true });
    copyFileSync(join21(place.root, path), join21(root, path));
  }
  await ask3(["add", "-f", "--", ...paths2]);
}
function withoutGitVariables(env2) {
  const local2 = /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX|NAMESPACE|QUARANTINE_PATH)$/;
  return Object.fromEntries(Object.entries(env2).filter(([name]) => !local2.test(name)));
}
var policyFiles, managerFiles, base62;
var init_canary = __esm({
  "src/hooks/canary.ts"() {
    "use strict";
    init_git_command();
    init_hook_place();
    policyFiles = [":(glob)hodlguard.*", ".hodlguard-baseline.json", "package.json"];
    managerFiles = [
      ".husky",
      ".githooks",
      ":(glob)*lefthook*",
      ":(glob).config/*lefthook*",
      ".pre-commit-config.yaml",
      ":(glob)*simple-git-hooks*",
      ":(glob).lintstagedrc*",
      ":(glob)lint-staged.config.*"
    ];
    base62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  }
});

// src/hooks/risks.ts
import { readFileSync as readFileSync10, statSync as statSync6 } from "node:fs";
import { basename as basename3, join as join22 } from "node:path";
async function findRisks(place, env2) {
  if (place.bare) return [];
  const list3 = async (...args) => (await git(["ls-files", "-z", ...args], { cwd: place.root, env: env2 })).out.split("\0").filter(Boolean);
  const tracked = (await list3()).filter(interesting);
  const loose = (await list3("--others", "--exclude-standard")).filter(interesting);
  const ignored = (await list3("--others", "--ignored", "--exclude-standard", "--directory")).filter(interesting);
  const risks = [];
  for (const path of tracked.filter(isEnvironment))
    risks.push({ path, what: "is tracked by git", remedy: "git rm --cached it, ignore it, and replace what it holds" });
  for (const path of loose.filter(isEnvironment))
    risks.push({ path, what: "is not ignored: one git add . commits it", remedy: "add it to .gitignore" });
  if ((await git(["check-ignore", "-q", ".env"], { cwd: place.root, env: env2 })).status === 1 && !tracked.includes(".env") && !loose.includes(".env"))
    risks.push({ path: ".env", what: "would not be ignored if there were one", remedy: "add .env to .gitignore" });
  const { inspectFile } = await inspector();
  for (const path of [...tracked, ...loose, ...ignored].slice(0, MOST_FILES)) {
    const name = basename3(path);
    const file = join22(place.root, path);
    const found = statSync6(file, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.size > LARGEST_FILE) continue;
    if (environmentFile.test(name) && exampleFile.test(name)) {
      if (inspectFile(file).length > 0)
        risks.push({
          path,
          what: "is an example but holds values that look real",
          remedy: "leave the values empty, and replace what was real"
        });
    } else if (keyFile.test(name) && !publicFile.test(name)) {
      const keys = inspectFile(file);
      if (keys.some(({ rule, details }) => rule === "private-key" && details.encrypted !== true))
        risks.push({
          path,
          what: "is a private key without a passphrase",
          remedy: "encrypt it (openssl pkcs8 -topk8 -v2 aes-256-cbc -iter 600000), outside the repository"
        });
      if (keys.length > 0 && process.platform !== "win32" && (found.mode & 63) !== 0)
        risks.push({ path, what: `can be read by other users (mode ${(found.mode & 511).toString(8)})`, remedy: "chmod 600 it" });
    }
  }
  return risks;
}
async function inspector() {
  const { detectors, inspect: inspect2 } = await import("./worker.js");
  return {
    inspectFile(file) {
      try {
        return inspect2(readFileSync10(file), { detectors }).sightings.filter(
          ({ quiet: quiet2, standing }) => quiet2 === null && standing === "decided"
        );
      } catch {
        return [];
      }
    }
  };
}
var environmentFile, exampleFile, keyFile, publicFile, MOST_FILES, LARGEST_FILE, interesting, isEnvironment;
var init_risks = __esm({
  "src/hooks/risks.ts"() {
    "use strict";
    init_git_command();
    environmentFile = /^\.env(\..+)?$|\.env$/i;
    exampleFile = /(example|sample|template|dist|defaults?)/i;
    keyFile = /\.(pem|key|p12|pfx|jks|keystore|ppk|private)$|^id_(rsa|dsa|ecdsa|ed25519)|private[-_]?key/i;
    publicFile = /\.pub$|public/i;
    MOST_FILES = 500;
    LARGEST_FILE = 1 << 20;
    interesting = (path) => !path.endsWith("/") && (environmentFile.test(basename3(path)) || keyFile.test(basename3(path)));
    isEnvironment = (path) => environmentFile.test(basename3(path)) && !exampleFile.test(basename3(path));
  }
});

// src/hooks/try-hook.ts
import { spawn as spawn3 } from "node:child_process";
import { join as join23 } from "node:path";
async function tryHook(hook, place, canary, signal) {
  const file = join23(place.hooks, hook);
  if (!executable(file)) return { hook, result: "not-wired", why: `git finds no executable ${file}` };
  const { status, output, late } = await start2(file, hook, canary, signal);
  if (late) return { hook, result: "timeout", why: `it did not end within ${LONGEST_MS / 1e3} seconds` };
  if (status === 0) {
    const skipped = /skipped \(HODLGUARD_SKIP=1\)/.test(output);
    return { hook, result: "passes", why: skipped ? "HODLGUARD_SKIP=1 is set in this environment" : "the planted key went through" };
  }
  const named2 = output.includes(canary.file) || /\b(binance-api-(key|secret)|private-key)\b/.test(output);
  if (named2) return { hook, result: "blocks", why: "it stopped a planted key" };
  return { hook, result: "other-reason", why: `it failed without a word about the planted key: ${lastLine(output)}` };
}
function start2(file, hook, canary, signal) {
  const zero = "0".repeat(canary.commit.length);
  const argv = hook === "commit-msg" ? [canary.message] : hook === "pre-push" ? ["origin", "file:///dev/null"] : [];
  const input = hook === "pre-push" ? `refs/heads/canary ${canary.commit} refs/heads/canary ${canary.before}
` : hook === "pre-receive" ? `${zero} ${canary.commit} refs/heads/canary
` : "";
  const server = hook === "pre-receive";
  const env2 = server ? { ...canary.env, GIT_DIR: "." } : canary.env;
  return new Promise((resolve18) => {
    const child = spawn3("sh", ["-c", 'exec "$0" "$@"', file, ...argv], {
      cwd: server ? canary.gitDir : canary.root,
      env: env2,
      detached: process.platform !== "win32"
    });
    const end = () => {
      try {
        if (child.pid !== void 0 && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
        else child.kill("SIGKILL");
      } catch {
      }
    };
    let output = "";
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end();
    }, LONGEST_MS);
    signal.addEventListener("abort", end, { once: true });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text5) => {
        if (output.length < 1e6) output += text5;
      });
    child.stdin.on("error", () => {
    });
    child.stdin.end(input);
    const done = (status) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve18({ status, output, late });
    };
    child.on("error", () => done(127));
    child.on("close", (status) => done(status ?? 1));
  });
}
var LONGEST_MS, lastLine;
var init_try_hook = __esm({
  "src/hooks/try-hook.ts"() {
    "use strict";
    init_write_hook();
    LONGEST_MS = 6e4;
    lastLine = (output) => output.trimEnd().split("\n").at(-1)?.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 200) ?? "";
  }
});

// src/commands/doctor.ts
var doctor_exports = {};
__export(doctor_exports, {
  command: () => command13
});
import { existsSync as existsSync8 } from "node:fs";
async function run3(args, io2) {
  const place = await hookPlace(io2.cwd, io2.env);
  const { text: text5, supported } = await gitVersion(gitPlace(io2.cwd, io2.env));
  if (!supported) io2.stderr.write(`hodlguard: this is git ${text5}; scans need git ${oldestGit} or newer
`);
  const hooks = requestedHooks(args.hooks, place.bare ? serverHooks : clientHooks);
  const trials = await tryAll(hooks, place, io2);
  const found = { worktrees: await worktreesWithoutHooks(place, io2.env), risks: await findRisks(place, io2.env) };
  const shown4 = await nameMasker([...found.worktrees, ...found.risks.map(({ path }) => path)]);
  const worktrees = found.worktrees.map(shown4);
  const risks = found.risks.map((risk) => ({ ...risk, path: shown4(risk.path) }));
  const blocks2 = trials.every(({ result }) => result === "blocks");
  if (args.json === true) io2.stdout.write(jsonText({ blocks: blocks2, hooks: trials, worktreesWithoutHooks: worktrees, risks }));
  else {
    const lines2 = trials.map(
      ({ hook, result, why }) => `${result === "blocks" ? "ok  " : "FAIL"}  ${hook}: ${result === "blocks" ? "blocks" : words3[result]} (${escapeText(why)})`
    );
    for (const path of worktrees)
      lines2.push(
        `warn  worktree ${escapeText(path)}: git finds no hooks there; run  hodlguard install  (and npx husky, if you use it) in it`
      );
    for (const { path, what, remedy } of risks) lines2.push(`risk  ${escapeText(path)} ${what}: ${remedy}`);
    lines2.push(
      blocks2 ? "The guard blocks here." : "The guard does NOT block everywhere here: run  hodlguard install  and then  hodlguard doctor  again."
    );
    io2.stdout.write(`${lines2.join("\n")}
`);
  }
  return blocks2 ? 0 : 1;
}
async function nameMasker(names2) {
  if (names2.length === 0) return (name) => name;
  const { policy } = await loadPolicy({ read: async () => null, today: "0000-01-01" });
  const masks2 = await nameMasks(new Set(names2), inspectorOf([], false).load, policy);
  return (name) => masks2.get(name) ?? name;
}
async function tryAll(hooks, place, io2) {
  const canary = await plantCanary(place, io2.env);
  try {
    const trials = [];
    for (const hook of hooks) trials.push(await tryHook(hook, place, canary, io2.signal));
    return trials;
  } finally {
    canary.remove();
  }
}
async function worktreesWithoutHooks(place, env2) {
  const { out } = await git(["worktree", "list", "--porcelain"], { cwd: place.root, env: env2 });
  const others = [];
  for (const block2 of out.split("\n\n")) {
    const path = /^worktree (.*)$/m.exec(block2)?.[1];
    if (path === void 0 || path === place.root || /^(bare|prunable.*)$/m.test(block2) || !existsSync8(path)) continue;
    const its = await hookPlace(path, env2).catch(() => null);
    if (its !== null && !executable(`${its.hooks}/pre-commit`)) others.push(path);
  }
  return others;
}
var command13, words3;
var init_doctor = __esm({
  "src/commands/doctor.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_src3();
    init_canary();
    init_git_command();
    init_hook_names();
    init_hook_place();
    init_requested_hooks();
    init_risks();
    init_try_hook();
    init_write_hook();
    command13 = {
      name: "doctor",
      positionals: "",
      describe: "prove that the guard blocks here, and name what is risky",
      options: {
        hooks: { type: "string", describe: `the hooks that are expected, separated by commas (default: ${clientHooks.join(",")})` },
        json: { type: "boolean", default: false, describe: "print the result as JSON" }
      },
      examples: [["hodlguard doctor", "exit code 0: every expected hook stopped a planted key"]],
      run: run3
    };
    words3 = {
      passes: "lets secrets pass",
      "other-reason": "not proven",
      "not-wired": "not wired",
      timeout: "not proven"
    };
  }
});

// src/commands/explain.ts
var explain_exports = {};
__export(explain_exports, {
  command: () => command14
});
import { readFile as readFile8 } from "node:fs/promises";
import { join as join24 } from "node:path";
async function run4(args, io2) {
  const asked = String(args.rule);
  const top2 = await git(["rev-parse", "--show-toplevel"], { cwd: io2.cwd, env: io2.env });
  const root = top2.status === 0 ? top2.out : io2.cwd;
  if (/^[0-9a-f]{6,128}$/.test(asked)) return await explainFingerprint(asked, root, args.report, io2);
  io2.stdout.write(builtInRules.includes(asked) ? await builtIn(asked) : await custom(asked, root));
  return 0;
}
async function builtIn(rule) {
  const { title, what, severity: severity2, advice } = ruleTextOf(rule);
  const { detectors } = await import("./worker.js");
  const records = detectors.filter(({ rules }) => rules.includes(rule));
  return `${rule}: ${title}

${what}
Severity: ${severity2}.
${records.map(({ what: sees, shapes, proof }) => `
${sees}
${shapes.map((shape) => `  - ${shape}`).join("\n")}
  Proof: ${proof}`).join("\n")}

What to do:
${advice.map((step, index) => `  ${index + 1}. ${step}`).join("\n")}

To accept one place:  ${`hodlguard:${"allow"}`} ${rule} -- reason   (in a comment on its line or alone on the line before)
`;
}
async function custom(rule, root) {
  const { customRules, imports } = await loadPolicy({ read: readFromFolder(root), today: "0000-01-01" });
  const imported = imports.find(({ file }) => file === rule);
  if (imported !== void 0) return importText(imported.file, imported.rules, imported.notes);
  const found = customRules.find(({ id }) => id === rule);
  if (found === void 0) {
    const known2 = [...builtInRules, ...customRules.map(({ id }) => id)];
    throw new UsageError(`there is no rule "${escapeText(rule).slice(0, 64)}"; the rules here are ${known2.join(", ")}`);
  }
  return `${found.id}: ${escapeText(found.description)}

A rule of this repository, from ${escapeText(found.from)}.
Severity: ${found.severity}.
Pattern: ${escapeText(found.pattern)}
Keywords: ${found.keywords.length === 0 ? "none, so it is tried everywhere" : escapeText(found.keywords.join(", "))}
${found.minScore > 0 ? `Least randomness score: ${found.minScore}
` : ""}`;
}
async function explainFingerprint(asked, root, reportFile, io2) {
  const lines2 = [];
  const bytes = await readFile8(join24(root, BASELINE_FILE)).catch(() => null);
  const entry = bytes === null ? void 0 : readBaseline(BASELINE_FILE, bytes).entries.find(({ fingerprint }) => fingerprint.startsWith(asked));
  let rule = entry?.rule ?? null;
  if (entry !== void 0)
    lines2.push(
      `${entry.fingerprint} is in ${BASELINE_FILE}: ${entry.rule}${entry.path === null ? "" : ` in ${entry.path}`}`,
      `  Reason: ${entry.reason}${entry.owner === null ? "" : `; owner ${entry.owner}`}${entry.expires === null ? "" : `; until ${entry.expires}`}`
    );
  if (typeof reportFile === "string") {
    const { findings, suppressed } = await readReport(reportFile, io2);
    for (const finding of [...findings, ...suppressed].filter(({ fingerprint }) => fingerprint.startsWith(asked))) {
      rule ??= finding.rule;
      lines2.push(...findingLines(finding));
    }
  }
  if (rule === null) throw new UsageError(`nothing is known here about ${asked}: give the report that holds it with --report REPORT.json`);
  io2.stdout.write(`${lines2.map(escapeText).join("\n")}

`);
  if (builtInRules.includes(rule)) io2.stdout.write(await builtIn(rule));
  return 0;
}
var command14, importText, findingLines;
var init_explain = __esm({
  "src/commands/explain.ts"() {
    "use strict";
    init_src2();
    init_src3();
    init_git_command();
    init_usage_error();
    init_read_report();
    command14 = {
      name: "explain",
      positionals: "<rule>",
      describe: "Tells what a rule means, how it is proven and what to do; or what is known about a fingerprint.",
      arguments: { rule: { type: "string", describe: "a rule's name, a finding's fingerprint, or a file of rulesFrom" } },
      options: { report: { type: "string", describe: "a JSON report to look the fingerprint up in" } },
      examples: [
        ["hodlguard explain binance-api-secret", "the rule"],
        ["hodlguard explain gitleaks.toml", "what of an imported rule set could not be taken over"],
        ["hodlguard explain 3f2a... --report report.json", "one finding"]
      ],
      run: run4
    };
    importText = (file, rules, notes) => `${escapeText(file)}: ${rules} rules taken over.
${notes.length === 0 ? "Everything in it is taken over.\n" : `Not as they were:
${notes.map((note) => `  - ${escapeText(note)}
`).join("")}`}`;
    findingLines = ({ fingerprint, rule, severity: severity2, message, path, line, commit, evidence }) => [
      `${fingerprint}: ${rule}, ${severity2}, ${path ?? `message of ${commit}`}:${line}`,
      `  ${message}`,
      ...evidence.map((why) => `  - ${why}`)
    ];
  }
});

// src/credentials/ask-exchange.ts
import { Agent, request } from "node:https";
function askOverTls(signal) {
  const agent = new Agent({ keepAlive: false, rejectUnauthorized: true, minVersion: "TLSv1.2" });
  return (origin, path, headers) => new Promise((resolve18, reject) => {
    const outgoing = request(`${origin}${path}`, { method: "GET", agent, headers, timeout: LONGEST_MS2, signal }, (incoming) => {
      const chunks = [];
      let size = 0;
      incoming.on("data", (chunk) => {
        size += chunk.length;
        if (size <= LARGEST3) chunks.push(chunk);
        else incoming.destroy(new Error("the answer is too long"));
      });
      incoming.on("error", reject);
      incoming.on("end", () => resolve18({ status: incoming.statusCode ?? 0, body: parsed(Buffer.concat(chunks).toString("utf8")) }));
    });
    outgoing.on("timeout", () => outgoing.destroy(new Error("no answer in time")));
    outgoing.on("error", reject);
    outgoing.end();
  });
}
function parsed(text5) {
  try {
    return JSON.parse(text5);
  } catch {
    return null;
  }
}
var LONGEST_MS2, LARGEST3;
var init_ask_exchange = __esm({
  "src/credentials/ask-exchange.ts"() {
    "use strict";
    LONGEST_MS2 = 1e4;
    LARGEST3 = 64 * 1024;
  }
});

// src/credentials/exchange-hosts.ts
function hostOf(environment) {
  const name = environment ?? "unknown";
  return Object.hasOwn(hosts, name) ? hosts[name] : null;
}
var permissions, account, hosts;
var init_exchange_hosts = __esm({
  "src/credentials/exchange-hosts.ts"() {
    "use strict";
    permissions = { path: "/sapi/v1/account/apiRestrictions", tellsPermissions: true };
    account = { path: "/api/v3/account", tellsPermissions: false };
    hosts = {
      mainnet: { origin: "https://api.binance.com", ...permissions },
      unknown: { origin: "https://api.binance.com", ...permissions },
      testnet: { origin: "https://testnet.binance.vision", ...account },
      demo: { origin: "https://demo-api.binance.com", ...account },
      us: { origin: "https://api.binance.us", ...account }
    };
  }
});

// src/credentials/reread-secret.ts
import { createPrivateKey } from "node:crypto";
async function rereadToken(finding, read3) {
  const text5 = await partAt(finding, read3);
  if (text5 === null || !/^[A-Za-z0-9]{32,128}$/.test(text5) || text5.length !== finding.length) return null;
  const [head, tail] = finding.preview?.split("…") ?? [];
  return head === void 0 || tail === void 0 || text5.startsWith(head) && text5.endsWith(tail) ? text5 : null;
}
async function rereadPrivateKey(finding, read3, passphrase) {
  const text5 = (await partAt(finding, read3))?.replaceAll(String.raw`\n`, "\n").replaceAll(/^[ \t]+/gm, "");
  if (text5 === void 0) return null;
  try {
    const key = createPrivateKey({ key: text5, format: "pem", ...passphrase === void 0 ? {} : { passphrase } });
    return key.asymmetricKeyType === "rsa" || key.asymmetricKeyType === "ed25519" ? key : null;
  } catch {
    return null;
  }
}
async function partAt(finding, read3) {
  const bytes = await read3(finding);
  if (bytes === null) return null;
  const lines2 = decoded(bytes).split(/\r\n|\n|\r/);
  const part2 = lines2.slice(finding.line - 1, finding.endLine);
  if (part2.length === 0) return null;
  part2[part2.length - 1] = part2.at(-1).slice(0, finding.endColumn - 1);
  part2[0] = part2[0].slice(finding.column - 1);
  return part2.join("\n");
}
function decoded(bytes) {
  const label = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
  return new TextDecoder(label, { ignoreBOM: label === "utf-8" }).decode(bytes);
}
var init_reread_secret = __esm({
  "src/credentials/reread-secret.ts"() {
    "use strict";
  }
});

// src/credentials/credential-verdict.ts
function verdictFrom({ status, body }) {
  const code = fieldOf(body, "code");
  const known2 = typeof code === "number" ? codes2[String(code)] : void 0;
  if (status === 200 && known2 === void 0) return { verdict: "live", why: "the exchange answered a signed request", next: "done" };
  if (status === 429 || status === 418) return codes2["-1003"];
  if (known2 !== void 0) return known2;
  if (status === 403 || status === 451)
    return { verdict: "undetermined", why: `the host refuses this address or region (HTTP ${status})`, next: "stop" };
  return { verdict: "undetermined", why: `the host answered HTTP ${status}`, next: "done" };
}
function permissionsFrom(body) {
  const restricted = fieldOf(body, "ipRestrict");
  const created = fieldOf(body, "createTime");
  return {
    may: Object.entries(powers).flatMap(([field, words4]) => fieldOf(body, field) === true ? [words4] : []),
    tiedToAddresses: typeof restricted === "boolean" ? restricted : null,
    created: typeof created === "number" && created > 0 && created < 864e13 ? new Date(created).toISOString().slice(0, 10) : null
  };
}
var codes2, powers, fieldOf;
var init_credential_verdict = __esm({
  "src/credentials/credential-verdict.ts"() {
    "use strict";
    codes2 = {
      "-2014": { verdict: "malformed", why: "the exchange says that this is no API key as it is written", next: "done" },
      "-2008": { verdict: "not-recognised-here", why: "this host does not know the API key; another environment still may", next: "done" },
      "-1022": {
        verdict: "live-key-secret-mismatch",
        why: "the API key is known, but the secret beside it does not belong to it",
        next: "done"
      },
      "-2015": {
        verdict: "undetermined",
        why: "unknown key, or one that is tied to other IP addresses, or one without this permission",
        next: "done"
      },
      "-1002": { verdict: "undetermined", why: "the API key is known but may not ask this", next: "done" },
      "-2017": { verdict: "undetermined", why: "the API key exists, and its account is locked", next: "done" },
      "-1021": { verdict: "undetermined", why: "the clocks differ", next: "again" },
      "-1003": { verdict: "undetermined", why: "too many requests from this address", next: "stop" }
    };
    powers = {
      enableReading: "read",
      enableSpotAndMarginTrading: "trade spot and margin",
      enableMargin: "borrow on margin",
      enableFutures: "trade futures",
      enableVanillaOptions: "trade options",
      enablePortfolioMarginTrading: "trade on portfolio margin",
      enableFixApiTrade: "trade over FIX",
      enableFixReadOnly: "read over FIX",
      enableInternalTransfer: "transfer between sub-accounts",
      permitsUniversalTransfer: "transfer between wallets",
      enableWithdrawals: "withdraw"
    };
    fieldOf = (body, name) => typeof body === "object" && body !== null ? body[name] : void 0;
  }
});

// src/credentials/sign.ts
import { createHmac as createHmac2, sign } from "node:crypto";
function signPayload(payload, signer) {
  if ("secret" in signer) return createHmac2("sha256", signer.secret).update(payload).digest("hex");
  const algorithm = signer.key.asymmetricKeyType === "ed25519" ? null : "sha256";
  return sign(algorithm, Buffer.from(payload), signer.key).toString("base64");
}
var signedQuery;
var init_sign = __esm({
  "src/credentials/sign.ts"() {
    "use strict";
    signedQuery = (query, signer) => `${query}&signature=${encodeURIComponent(signPayload(query, signer))}`;
  }
});

// src/credentials/verify-credential.ts
async function verifyCredential(host, apiKey, signer, ask3, now) {
  try {
    let last2 = null;
    for (let attempt2 = 0; attempt2 < 2; attempt2++) {
      const time = await ask3(host.origin, "/api/v3/time", {});
      const serverTime = time.body?.serverTime;
      if (time.status !== 200 || typeof serverTime !== "number")
        return { ...verdictFrom({ ...time, status: time.status === 200 ? 502 : time.status }), permissions: null };
      const offset = serverTime - now();
      const query = signedQuery(`recvWindow=10000&timestamp=${Math.round(now() + offset)}`, signer);
      const answer = await ask3(host.origin, `${host.path}?${query}`, { "X-MBX-APIKEY": apiKey });
      const judged = verdictFrom(answer);
      last2 = { ...judged, permissions: judged.verdict === "live" && host.tellsPermissions ? permissionsFrom(answer.body) : null };
      if (judged.next !== "again") return last2;
    }
    return last2;
  } catch {
    return { verdict: "undetermined", why: "the host could not be reached", next: "done", permissions: null };
  }
}
var init_verify_credential = __esm({
  "src/credentials/verify-credential.ts"() {
    "use strict";
    init_credential_verdict();
    init_sign();
  }
});

// src/credentials/verify-report.ts
async function verifyReport(findings, { ask: ask3, read: read3, passphrase, now }) {
  const results = [];
  let stopped = false;
  for (const { key, signer } of credentialsOf(findings)) {
    const first = key ?? signer;
    const result = (verdict2, why2, host2 = null, permissions3 = null) => results.push({
      fingerprint: first.fingerprint,
      pairedWith: key !== null && signer !== null ? signer.fingerprint : null,
      place: placeText(first),
      preview: first.preview,
      host: host2,
      verdict: verdict2,
      why: why2,
      permissions: permissions3
    });
    if (key === null || signer === null) {
      result("undetermined", key === null ? "its API key is not in the report" : "nothing that signs for it is in the report");
      continue;
    }
    const environment = [key, signer].map((one) => one.environment).find((one) => one !== null && one !== "unknown") ?? null;
    const host = hostOf(environment);
    if (host === null) {
      result("undetermined", `credentials of the environment ${environment} cannot be verified`);
      continue;
    }
    const apiKey = await rereadToken(key, read3);
    const signing = await signerOf(signer, read3, passphrase);
    if (apiKey === null || signing === null) {
      result("undetermined", `${apiKey === null ? "the API key" : "what signs for it"} could not be read again at its place`);
      continue;
    }
    if (stopped) {
      result("undetermined", "not asked: a host wants no further requests now");
      continue;
    }
    const { verdict, why, next, permissions: permissions2 } = await verifyCredential(host, apiKey, signing, ask3, now);
    stopped ||= next === "stop";
    result(verdict, why, new URL(host.origin).host, permissions2);
  }
  return results;
}
function credentialsOf(findings) {
  const byFingerprint = /* @__PURE__ */ new Map();
  for (const finding of findings)
    if (["binance-api-key", "binance-api-secret", "private-key"].includes(finding.rule) && !byFingerprint.has(finding.fingerprint))
      byFingerprint.set(finding.fingerprint, finding);
  const pairs = [];
  const used = /* @__PURE__ */ new Set();
  const partnerOf = ({ pairedWith }) => pairedWith === null ? null : byFingerprint.get(pairedWith) ?? null;
  const take = (key, signer) => {
    for (const one of [key, signer]) if (one !== null) used.add(one.fingerprint);
    pairs.push({ key, signer });
  };
  for (const finding of byFingerprint.values()) if (finding.rule === "binance-api-key") take(finding, partnerOf(finding));
  for (const finding of byFingerprint.values()) {
    if (used.has(finding.fingerprint) || finding.rule !== "binance-api-secret") continue;
    const partner = partnerOf(finding);
    if (partner?.rule === "binance-api-secret") take(finding, partner);
    else take(partner?.rule === "binance-api-key" ? partner : null, finding);
  }
  return pairs;
}
async function signerOf(finding, read3, passphrase) {
  if (finding.rule === "private-key") {
    const key = await rereadPrivateKey(finding, read3, passphrase);
    return key === null ? null : { key };
  }
  const secret = await rereadToken(finding, read3);
  return secret === null ? null : { secret };
}
var placeText;
var init_verify_report = __esm({
  "src/credentials/verify-report.ts"() {
    "use strict";
    init_exchange_hosts();
    init_reread_secret();
    init_verify_credential();
    placeText = ({ path, line, commit }) => `${path ?? `message of ${commit ?? "a commit"}`}:${line}`;
  }
});

// src/commands/verify.ts
var verify_exports = {};
__export(verify_exports, {
  command: () => command15
});
import { readFile as readFile9 } from "node:fs/promises";
import { join as join25, resolve as resolve12 } from "node:path";
async function run5(args, io2) {
  const report2 = await readReport(String(args.report), io2);
  const folder = typeof args.repo === "string" ? resolve12(io2.cwd, args.repo) : io2.cwd;
  io2.stderr.write("hodlguard: asking the exchange; each credential goes over TLS to the host of its environment and nowhere else\n");
  const results = await verifyReport(report2.findings, {
    ask: askOverTls(io2.signal),
    read: readerFor(folder, io2.env),
    passphrase: io2.env.HODLGUARD_PASSPHRASE,
    now: Date.now
  });
  if (args.json === true) io2.stdout.write(jsonText(results));
  else io2.stdout.write(wording2(results));
  if (results.some(({ verdict }) => verdict === "live" || verdict === "live-key-secret-mismatch")) return 1;
  return results.some(({ verdict }) => verdict === "undetermined") ? 3 : 0;
}
function readerFor(folder, env2) {
  return async ({ source, path, blob, commit }) => {
    if (path?.includes("!")) return null;
    if (source === "blob" && blob !== null) return await object("blob", blob, folder, env2);
    if (source === "commit-message" && commit !== null) return await object("commit", commit, folder, env2);
    if (source !== "file" || path === null) return null;
    const top2 = await git(["rev-parse", "--show-toplevel"], { cwd: folder, env: env2 });
    return await readFile9(join25(top2.status === 0 ? top2.out : folder, path)).catch(() => null);
  };
}
async function object(type, id, cwd, env2) {
  if (!/^[0-9a-f]{40,64}$/.test(id)) return null;
  const { status, out } = await git(["cat-file", type, id], { cwd, env: env2 });
  if (status !== 0) return null;
  return Buffer.from(type === "commit" ? out.slice(out.indexOf("\n\n") + 2) : out, "utf8");
}
function wording2(results) {
  if (results.length === 0) return "The report holds no Binance credential.\n";
  const lines2 = results.flatMap(({ verdict, place, preview, host, why, permissions: permissions2 }) => [
    `${verdict.toUpperCase()}  ${escapeText(place)}${preview === null ? "" : `  ${escapeText(preview)}`}${host === null ? "" : `  (${host})`}`,
    `  ${why}`,
    ...permissions2 === null ? [] : [
      `  It can ${permissions2.may.length === 0 ? "do nothing that the exchange names" : permissions2.may.join(", ")}.`,
      ...permissions2.tiedToAddresses === null ? [] : [
        permissions2.tiedToAddresses ? "  It is tied to IP addresses." : "  It is tied to no IP address: whoever holds it can use it from anywhere."
      ],
      ...permissions2.created === null ? [] : [`  It was made on ${permissions2.created}.`]
    ],
    ...verdict.startsWith("live") ? ["  Delete it in Binance's API Management now, then clean the history."] : []
  ]);
  return `${lines2.join("\n")}
`;
}
var command15;
var init_verify = __esm({
  "src/commands/verify.ts"() {
    "use strict";
    init_src2();
    init_ask_exchange();
    init_verify_report();
    init_git_command();
    init_read_report();
    command15 = {
      name: "verify",
      positionals: "<report>",
      describe: "Asks Binance whether found credentials are live, what they may do and whether they are tied to IP addresses. Goes online: one signed, reading request per credential, to the one host of its environment.",
      arguments: { report: { type: "string", describe: "a JSON report, or - for standard input" } },
      options: {
        repo: { type: "string", describe: "the repository that was scanned (default: the one around the current folder)" },
        json: { type: "boolean", default: false, describe: "print the result as JSON" }
      },
      examples: [["hodlguard history --format json=r.json; hodlguard verify r.json", "which of the found keys still open something"]],
      run: run5
    };
  }
});

// src/credentials/ask-passphrase.ts
async function askPassphrase(io2, fromStdin) {
  const passphrase = fromStdin ? await firstLine(io2) : io2.env.HODLGUARD_PASSPHRASE ?? await typedTwice(io2);
  if (passphrase === "") throw new UsageError("the passphrase is empty: a private key without one is a secret in the open");
  return passphrase;
}
async function firstLine(io2) {
  const chunks = [];
  for await (const chunk of io2.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8").split(/\r?\n/, 1)[0];
}
async function typedTwice(io2) {
  const terminal = io2.stdin;
  if (terminal.isTTY !== true || terminal.setRawMode === void 0)
    throw new UsageError("there is no terminal to type a passphrase at: use --passphrase-stdin, or set HODLGUARD_PASSPHRASE");
  terminal.setRawMode(true);
  try {
    const first = await typed(io2, "Passphrase: ");
    const second = await typed(io2, "Once more: ");
    if (first !== second) throw new UsageError("the two passphrases differ; nothing was written");
    return first;
  } finally {
    terminal.setRawMode(false);
    io2.stdin.pause();
  }
}
function typed(io2, prompt) {
  io2.stderr.write(prompt);
  return new Promise((resolve18, reject) => {
    let text5 = "";
    const end = (act) => {
      io2.stdin.off("data", read3);
      io2.stderr.write("\n");
      act();
    };
    const read3 = (chunk) => {
      for (const key of chunk.toString()) {
        if (key === "\r" || key === "\n") return end(() => resolve18(text5));
        if (key === "" || key === "") return end(() => reject(new UsageError("given up; nothing was written")));
        text5 = key === "" || key === "\b" ? [...text5].slice(0, -1).join("") : text5 + key;
      }
    };
    io2.stdin.on("data", read3);
    io2.stdin.resume();
  });
}
var init_ask_passphrase = __esm({
  "src/credentials/ask-passphrase.ts"() {
    "use strict";
    init_usage_error();
  }
});

// src/credentials/encrypt-pkcs8.ts
import { createCipheriv, pbkdf2, randomBytes as randomBytes4 } from "node:crypto";
import { promisify } from "node:util";
async function encryptPkcs8(privateKeyInfo, passphrase, rounds = ROUNDS2) {
  const salt = randomBytes4(16);
  const iv = randomBytes4(16);
  const key = await derive(passphrase, salt, rounds, 32, "sha256");
  const cipher = createCipheriv("aes-256-cbc", key, iv);
  const sealed = Buffer.concat([cipher.update(privateKeyInfo), cipher.final()]);
  key.fill(0);
  const keyDerivation = sequence(oid.pbkdf2, sequence(octets(salt), integer(rounds), sequence(oid.hmacWithSha256, nothing2)));
  const encryption = sequence(oid.aes256Cbc, octets(iv));
  const der = sequence(sequence(oid.pbes2, sequence(keyDerivation, encryption)), octets(sealed));
  const body = der.toString("base64").replaceAll(/.{1,64}/g, "$&\n");
  return `-----BEGIN ENCRYPTED PRIVATE KEY-----
${body}-----END ENCRYPTED PRIVATE KEY-----
`;
}
function lengthOf(size) {
  if (size < 128) return Buffer.from([size]);
  const digits2 = [];
  for (let rest = size; rest > 0; rest = Math.floor(rest / 256)) digits2.unshift(rest % 256);
  return Buffer.from([128 | digits2.length, ...digits2]);
}
function integer(value) {
  const digits2 = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) digits2.unshift(rest % 256);
  return tagged(2, Buffer.from(digits2[0] >= 128 ? [0, ...digits2] : digits2));
}
var ROUNDS2, derive, tagged, sequence, octets, nothing2, oid;
var init_encrypt_pkcs8 = __esm({
  "src/credentials/encrypt-pkcs8.ts"() {
    "use strict";
    ROUNDS2 = 6e5;
    derive = promisify(pbkdf2);
    tagged = (tag, content) => Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
    sequence = (...parts) => tagged(48, Buffer.concat(parts));
    octets = (content) => tagged(4, content);
    nothing2 = Buffer.from([5, 0]);
    oid = {
      /** 1.2.840.113549.1.5.13 */
      pbes2: tagged(6, Buffer.from("2a864886f70d01050d", "hex")),
      /** 1.2.840.113549.1.5.12 */
      pbkdf2: tagged(6, Buffer.from("2a864886f70d01050c", "hex")),
      /** 1.2.840.113549.2.9 */
      hmacWithSha256: tagged(6, Buffer.from("2a864886f70d0209", "hex")),
      /** 2.16.840.1.101.3.4.1.42 */
      aes256Cbc: tagged(6, Buffer.from("60864801650304012a", "hex"))
    };
  }
});

// src/commands/keygen.ts
var keygen_exports = {};
__export(keygen_exports, {
  command: () => command16
});
import { createPrivateKey as createPrivateKey2, generateKeyPair } from "node:crypto";
import { existsSync as existsSync9, mkdirSync as mkdirSync5, realpathSync as realpathSync5, writeFileSync as writeFileSync5 } from "node:fs";
import { homedir as homedir2 } from "node:os";
import { basename as basename4, dirname as dirname8, join as join26, resolve as resolve13 } from "node:path";
import { promisify as promisify2 } from "node:util";
async function run6(args, io2) {
  const type = args.type === "rsa" ? "rsa" : "ed25519";
  const file = fileFor(args.file, type, io2);
  const tree = enclosingRepository(file);
  if (tree !== null)
    throw new UsageError(
      `${file} lies inside the git repository ${tree}: give a path outside of it, such as ${join26(defaultFolder(io2.env), basename4(file))}`
    );
  if (existsSync9(file))
    throw new UsageError(`${file} exists already, and a key that may be in use is never overwritten: give another name`);
  const passphrase = await askPassphrase(io2, args.passphraseStdin === true);
  if ([...passphrase].length < 12)
    io2.stderr.write("hodlguard: the passphrase is shorter than 12 characters; whoever copies the file can guess it\n");
  const { publicKey, privateKey } = await keyPair(type, args.bits === 2048 ? 2048 : 4096);
  const pem = await encryptPkcs8(privateKey, passphrase);
  createPrivateKey2({ key: pem, format: "pem", passphrase });
  writing(() => {
    mkdirSync5(dirname8(file), { recursive: true, mode: 448 });
    writeFileSync5(file, pem, { mode: 384, flag: "wx" });
  });
  io2.stderr.write(`hodlguard: wrote the encrypted private key to ${file}
Register the public key below in Binance's API Management (self-generated key), tie the API key it gives you to your
IP addresses, and allow it only what its one task needs.
`);
  io2.stdout.write(publicKey);
  return 0;
}
function fileFor(given2, type, io2) {
  if (typeof given2 === "string" && given2 !== "") return resolve13(io2.cwd, given2);
  return join26(defaultFolder(io2.env), `binance-${type}.pem`);
}
function enclosingRepository(file) {
  let folder = dirname8(file);
  while (!existsSync9(folder) && dirname8(folder) !== folder) folder = dirname8(folder);
  for (let at2 = realpathSync5(folder); ; at2 = dirname8(at2)) {
    if (existsSync9(join26(at2, ".git")) || existsSync9(join26(at2, "HEAD")) && existsSync9(join26(at2, "objects")) && existsSync9(join26(at2, "refs")))
      return at2;
    if (dirname8(at2) === at2) return null;
  }
}
async function keyPair(type, bits2) {
  const publicKeyEncoding = { type: "spki", format: "pem" };
  const privateKeyEncoding = { type: "pkcs8", format: "der" };
  const make = promisify2(generateKeyPair);
  return type === "rsa" ? await make("rsa", { modulusLength: bits2, publicKeyEncoding, privateKeyEncoding }) : await make("ed25519", { publicKeyEncoding, privateKeyEncoding });
}
var command16, defaultFolder;
var init_keygen = __esm({
  "src/commands/keygen.ts"() {
    "use strict";
    init_ask_passphrase();
    init_encrypt_pkcs8();
    init_write_hook();
    init_usage_error();
    command16 = {
      name: "keygen",
      positionals: "[file]",
      describe: "Makes an Ed25519 or RSA key pair for Binance: the private key encrypted, mode 0600, outside the work tree; the public key on standard output.",
      arguments: { file: { type: "string", describe: "where the private key goes (default: in ~/.config/hodlguard/keys)" } },
      options: {
        type: { type: "string", choices: ["ed25519", "rsa"], default: "ed25519", describe: "Binance recommends ed25519" },
        bits: { type: "number", choices: [2048, 4096], default: 4096, describe: "size of an RSA key" },
        "passphrase-stdin": { type: "boolean", default: false, describe: "read the passphrase from the first line of standard input" }
      },
      examples: [
        ["hodlguard keygen ~/keys/grid-bot.pem", "asks for a passphrase, prints the public key to register"],
        ["HODLGUARD_PASSPHRASE=... hodlguard keygen", "without a terminal"]
      ],
      run: run6
    };
    defaultFolder = (env2) => join26(env2.XDG_CONFIG_HOME || join26(env2.HOME || homedir2(), ".config"), "hodlguard", "keys");
  }
});

// src/commands/completion.ts
var completion_exports = {};
__export(completion_exports, {
  completionOf: () => completionOf
});
async function run7(args, io2, commands3) {
  const shell = typeof args.shell === "string" ? args.shell : (io2.env.SHELL ?? "").split("/").at(-1);
  const script = { bash, zsh, fish }[shell];
  if (script === void 0) throw new UsageError(`completion is there for bash, zsh and fish, not for "${shell}"`);
  io2.stdout.write(script(await completed(commands3)));
  return 0;
}
async function completed(commands3) {
  const list3 = [];
  for (const { name, describe: describe2, load } of commands3) {
    const { options } = (await load()).command;
    list3.push({ name, describe: describe2, options: Object.entries(options).map(([option, settings2]) => completedOption(option, settings2)) });
  }
  return list3;
}
var completionOf, completedOption, bash, zshText, zsh, fishText, fish;
var init_completion = __esm({
  "src/commands/completion.ts"() {
    "use strict";
    init_usage_error();
    completionOf = (commands3) => ({
      name: "completion",
      positionals: "[shell]",
      describe: "Prints a shell completion script (bash, zsh or fish).",
      arguments: { shell: { type: "string", describe: "bash, zsh or fish (default: what SHELL says)" } },
      options: {},
      examples: [
        ["hodlguard completion bash > ~/.local/share/bash-completion/completions/hodlguard", "bash"],
        ["hodlguard completion zsh > ~/.zsh/completions/_hodlguard", "zsh, in a folder of fpath"],
        ["hodlguard completion fish > ~/.config/fish/completions/hodlguard.fish", "fish"]
      ],
      run: async (args, io2) => await run7(args, io2, commands3)
    });
    completedOption = (name, { type, default: fallback, describe: describe2, choices }) => ({
      name: type === "boolean" && fallback === true ? `no-${name}` : name,
      describe: String(describe2 ?? ""),
      choices: (choices ?? []).map(String)
    });
    bash = (commands3) => `# bash completion for hodlguard
_hodlguard() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands3.map(({ name }) => name).join(" ")} --help --version' -- "$current"))
    return
  fi
  case "$command $previous" in
${commands3.flatMap(
      ({ name, options }) => options.filter(({ choices }) => choices.length > 0).map((option) => `    '${name} --${option.name}') COMPREPLY=($(compgen -W '${option.choices.join(" ")}' -- "$current")); return ;;`)
    ).join("\n")}
  esac
  case "$current" in
    -*)
      case "$command" in
${commands3.map(({ name, options }) => `        ${name}) COMPREPLY=($(compgen -W '${options.map((option) => `--${option.name}`).join(" ")} --help' -- "$current")) ;;`).join("\n")}
      esac
      ;;
  esac
}
complete -o default -F _hodlguard hodlguard
`;
    zshText = (text5) => text5.replaceAll("'", "'\\''").replaceAll(/[[\]:]/g, "\\$&");
    zsh = (commands3) => `#compdef hodlguard
_hodlguard() {
  local -a commands
  commands=(
${commands3.map(({ name, describe: describe2 }) => `    '${name}:${zshText(describe2)}'`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${commands3.map(({ name, options }) => {
      const specs = options.map(
        (option) => `      '--${option.name}[${zshText(option.describe)}]${option.choices.length > 0 ? `:value:(${option.choices.join(" ")})` : ""}'`
      );
      return `    ${name})
      _arguments ${["'*:file:_files'", ...specs.map((spec) => spec.trim())].join(" \\\n        ")}
      ;;`;
    }).join("\n")}
  esac
}
if [ "$funcstack[1]" = "_hodlguard" ]; then _hodlguard "$@"; else compdef _hodlguard hodlguard; fi
`;
    fishText = (text5) => text5.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
    fish = (commands3) => `# fish completion for hodlguard
${commands3.map(({ name, describe: describe2 }) => `complete -c hodlguard -n __fish_use_subcommand -f -a ${name} -d '${fishText(describe2)}'`).join("\n")}
${commands3.flatMap(
      ({ name, options }) => options.map(
        (option) => `complete -c hodlguard -n '__fish_seen_subcommand_from ${name}' -l ${option.name} -d '${fishText(option.describe)}'${option.choices.length > 0 ? ` -x -a '${option.choices.join(" ")}'` : ""}`
      )
    ).join("\n")}
`;
  }
});

// ../../node_modules/.pnpm/cliui@9.0.1/node_modules/cliui/build/lib/index.js
function addBorder(col, ts2, style2) {
  if (col.border) {
    if (/[.']-+[.']/.test(ts2)) {
      return "";
    }
    if (ts2.trim().length !== 0) {
      return style2;
    }
    return "  ";
  }
  return "";
}
function _minWidth(col) {
  const padding2 = col.padding || [];
  const minWidth = 1 + (padding2[left] || 0) + (padding2[right] || 0);
  if (col.border) {
    return minWidth + 4;
  }
  return minWidth;
}
function getWindowWidth() {
  if (typeof process === "object" && process.stdout && process.stdout.columns) {
    return process.stdout.columns;
  }
  return 80;
}
function alignRight(str, width) {
  str = str.trim();
  const strWidth = mixin.stringWidth(str);
  if (strWidth < width) {
    return " ".repeat(width - strWidth) + str;
  }
  return str;
}
function alignCenter(str, width) {
  str = str.trim();
  const strWidth = mixin.stringWidth(str);
  if (strWidth >= width) {
    return str;
  }
  return " ".repeat(width - strWidth >> 1) + str;
}
function cliui(opts, _mixin) {
  mixin = _mixin;
  return new UI({
    width: (opts === null || opts === void 0 ? void 0 : opts.width) || getWindowWidth(),
    wrap: opts === null || opts === void 0 ? void 0 : opts.wrap
  });
}
var align, top, right, bottom, left, UI, mixin;
var init_lib = __esm({
  "../../node_modules/.pnpm/cliui@9.0.1/node_modules/cliui/build/lib/index.js"() {
    "use strict";
    align = {
      right: alignRight,
      center: alignCenter
    };
    top = 0;
    right = 1;
    bottom = 2;
    left = 3;
    UI = class {
      constructor(opts) {
        var _a2;
        this.width = opts.width;
        this.wrap = (_a2 = opts.wrap) !== null && _a2 !== void 0 ? _a2 : true;
        this.rows = [];
      }
      span(...args) {
        const cols = this.div(...args);
        cols.span = true;
      }
      resetOutput() {
        this.rows = [];
      }
      div(...args) {
        if (args.length === 0) {
          this.div("");
        }
        if (this.wrap && this.shouldApplyLayoutDSL(...args) && typeof args[0] === "string") {
          return this.applyLayoutDSL(args[0]);
        }
        const cols = args.map((arg) => {
          if (typeof arg === "string") {
            return this.colFromString(arg);
          }
          return arg;
        });
        this.rows.push(cols);
        return cols;
      }
      shouldApplyLayoutDSL(...args) {
        return args.length === 1 && typeof args[0] === "string" && /[\t\n]/.test(args[0]);
      }
      applyLayoutDSL(str) {
        const rows = str.split("\n").map((row2) => row2.split("	"));
        let leftColumnWidth = 0;
        rows.forEach((columns2) => {
          if (columns2.length > 1 && mixin.stringWidth(columns2[0]) > leftColumnWidth) {
            leftColumnWidth = Math.min(Math.floor(this.width * 0.5), mixin.stringWidth(columns2[0]));
          }
        });
        rows.forEach((columns2) => {
          this.div(...columns2.map((r2, i) => {
            return {
              text: r2.trim(),
              padding: this.measurePadding(r2),
              width: i === 0 && columns2.length > 1 ? leftColumnWidth : void 0
            };
          }));
        });
        return this.rows[this.rows.length - 1];
      }
      colFromString(text5) {
        return {
          text: text5,
          padding: this.measurePadding(text5)
        };
      }
      measurePadding(str) {
        const noAnsi = mixin.stripAnsi(str);
        return [0, noAnsi.match(/\s*$/)[0].length, 0, noAnsi.match(/^\s*/)[0].length];
      }
      toString() {
        const lines2 = [];
        this.rows.forEach((row2) => {
          this.rowToString(row2, lines2);
        });
        return lines2.filter((line) => !line.hidden).map((line) => line.text).join("\n");
      }
      rowToString(row2, lines2) {
        this.rasterize(row2).forEach((rrow, r2) => {
          let str = "";
          rrow.forEach((col, c3) => {
            const { width } = row2[c3];
            const wrapWidth = this.negatePadding(row2[c3]);
            let ts2 = col;
            if (wrapWidth > mixin.stringWidth(col)) {
              ts2 += " ".repeat(wrapWidth - mixin.stringWidth(col));
            }
            if (row2[c3].align && row2[c3].align !== "left" && this.wrap) {
              const fn2 = align[row2[c3].align];
              ts2 = fn2(ts2, wrapWidth);
              if (mixin.stringWidth(ts2) < wrapWidth) {
                ts2 += " ".repeat((width || 0) - mixin.stringWidth(ts2) - 1);
              }
            }
            const padding2 = row2[c3].padding || [0, 0, 0, 0];
            if (padding2[left]) {
              str += " ".repeat(padding2[left]);
            }
            str += addBorder(row2[c3], ts2, "| ");
            str += ts2;
            str += addBorder(row2[c3], ts2, " |");
            if (padding2[right]) {
              str += " ".repeat(padding2[right]);
            }
            if (r2 === 0 && lines2.length > 0) {
              str = this.renderInline(str, lines2[lines2.length - 1]);
            }
          });
          lines2.push({
            text: str.replace(/ +$/, ""),
            span: row2.span
          });
        });
        return lines2;
      }
      // if the full 'source' can render in
      // the target line, do so.
      renderInline(source, previousLine) {
        const match = source.match(/^ */);
        const leadingWhitespace = match ? match[0].length : 0;
        const target = previousLine.text;
        const targetTextWidth = mixin.stringWidth(target.trimRight());
        if (!previousLine.span) {
          return source;
        }
        if (!this.wrap) {
          previousLine.hidden = true;
          return target + source;
        }
        if (leadingWhitespace < targetTextWidth) {
          return source;
        }
        previousLine.hidden = true;
        return target.trimRight() + " ".repeat(leadingWhitespace - targetTextWidth) + source.trimLeft();
      }
      rasterize(row2) {
        const rrows = [];
        const widths = this.columnWidths(row2);
        let wrapped;
        row2.forEach((col, c3) => {
          col.width = widths[c3];
          if (this.wrap) {
            wrapped = mixin.wrap(col.text, this.negatePadding(col), { hard: true }).split("\n");
          } else {
            wrapped = col.text.split("\n");
          }
          if (col.border) {
            wrapped.unshift("." + "-".repeat(this.negatePadding(col) + 2) + ".");
            wrapped.push("'" + "-".repeat(this.negatePadding(col) + 2) + "'");
          }
          if (col.padding) {
            wrapped.unshift(...new Array(col.padding[top] || 0).fill(""));
            wrapped.push(...new Array(col.padding[bottom] || 0).fill(""));
          }
          wrapped.forEach((str, r2) => {
            if (!rrows[r2]) {
              rrows.push([]);
            }
            const rrow = rrows[r2];
            for (let i = 0; i < c3; i++) {
              if (rrow[i] === void 0) {
                rrow.push("");
              }
            }
            rrow.push(str);
          });
        });
        return rrows;
      }
      negatePadding(col) {
        let wrapWidth = col.width || 0;
        if (col.padding) {
          wrapWidth -= (col.padding[left] || 0) + (col.padding[right] || 0);
        }
        if (col.border) {
          wrapWidth -= 4;
        }
        return wrapWidth;
      }
      columnWidths(row2) {
        if (!this.wrap) {
          return row2.map((col) => {
            return col.width || mixin.stringWidth(col.text);
          });
        }
        let unset = row2.length;
        let remainingWidth = this.width;
        const widths = row2.map((col) => {
          if (col.width) {
            unset--;
            remainingWidth -= col.width;
            return col.width;
          }
          return void 0;
        });
        const unsetWidth = unset ? Math.floor(remainingWidth / unset) : 0;
        return widths.map((w2, i) => {
          if (w2 === void 0) {
            return Math.max(unsetWidth, _minWidth(row2[i]));
          }
          return w2;
        });
      }
    };
  }
});

// src/terminal/string-width.ts
function stringWidth(text5) {
  return [...text5.replace(/\u001b\[[0-9;]*m/g, "")].length;
}
var init_string_width = __esm({
  "src/terminal/string-width.ts"() {
    "use strict";
  }
});

// ../../node_modules/.pnpm/ansi-regex@6.6.0/node_modules/ansi-regex/index.js
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
var ST, stringControls, osc, controlString, linuxPalette, csi, escape, pattern;
var init_ansi_regex = __esm({
  "../../node_modules/.pnpm/ansi-regex@6.6.0/node_modules/ansi-regex/index.js"() {
    ST = String.raw`(?:\u001B\u005C|\u009C)`;
    stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
    osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
    controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
    linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
    csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
    escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
    pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
  }
});

// ../../node_modules/.pnpm/strip-ansi@7.2.0/node_modules/strip-ansi/index.js
function stripAnsi(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("")) {
    return string;
  }
  return string.replace(regex, "");
}
var regex;
var init_strip_ansi = __esm({
  "../../node_modules/.pnpm/strip-ansi@7.2.0/node_modules/strip-ansi/index.js"() {
    init_ansi_regex();
    regex = ansiRegex();
  }
});

// ../../node_modules/.pnpm/ansi-styles@6.2.3/node_modules/ansi-styles/index.js
function assembleStyles() {
  const codes3 = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles)) {
    for (const [styleName, style2] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style2[0]}m`,
        close: `\x1B[${style2[1]}m`
      };
      group[styleName] = styles[styleName];
      codes3.set(style2[0], style2[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes3,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex2) {
        const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex2.toString(16));
        if (!matches) {
          return [0, 0, 0];
        }
        let [colorString] = matches;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer2 = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer2 >> 16 & 255,
          integer2 >> 8 & 255,
          integer2 & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex2) => styles.rgbToAnsi256(...styles.hexToRgb(hex2)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red;
        let green;
        let blue;
        if (code >= 232) {
          red = ((code - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code -= 16;
          const remainder = code % 36;
          red = Math.floor(code / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex2) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex2)),
      enumerable: false
    }
  });
  return styles;
}
var ANSI_BACKGROUND_OFFSET, wrapAnsi16, wrapAnsi256, wrapAnsi16m, styles, modifierNames, foregroundColorNames, backgroundColorNames, colorNames, ansiStyles, ansi_styles_default;
var init_ansi_styles = __esm({
  "../../node_modules/.pnpm/ansi-styles@6.2.3/node_modules/ansi-styles/index.js"() {
    ANSI_BACKGROUND_OFFSET = 10;
    wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
    wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
    wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
    styles = {
      modifier: {
        reset: [0, 0],
        // 21 isn't widely supported and 22 does the same thing
        bold: [1, 22],
        dim: [2, 22],
        italic: [3, 23],
        underline: [4, 24],
        overline: [53, 55],
        inverse: [7, 27],
        hidden: [8, 28],
        strikethrough: [9, 29]
      },
      color: {
        black: [30, 39],
        red: [31, 39],
        green: [32, 39],
        yellow: [33, 39],
        blue: [34, 39],
        magenta: [35, 39],
        cyan: [36, 39],
        white: [37, 39],
        // Bright color
        blackBright: [90, 39],
        gray: [90, 39],
        // Alias of `blackBright`
        grey: [90, 39],
        // Alias of `blackBright`
        redBright: [91, 39],
        greenBright: [92, 39],
        yellowBright: [93, 39],
        blueBright: [94, 39],
        magentaBright: [95, 39],
        cyanBright: [96, 39],
        whiteBright: [97, 39]
      },
      bgColor: {
        bgBlack: [40, 49],
        bgRed: [41, 49],
        bgGreen: [42, 49],
        bgYellow: [43, 49],
        bgBlue: [44, 49],
        bgMagenta: [45, 49],
        bgCyan: [46, 49],
        bgWhite: [47, 49],
        // Bright color
        bgBlackBright: [100, 49],
        bgGray: [100, 49],
        // Alias of `bgBlackBright`
        bgGrey: [100, 49],
        // Alias of `bgBlackBright`
        bgRedBright: [101, 49],
        bgGreenBright: [102, 49],
        bgYellowBright: [103, 49],
        bgBlueBright: [104, 49],
        bgMagentaBright: [105, 49],
        bgCyanBright: [106, 49],
        bgWhiteBright: [107, 49]
      }
    };
    modifierNames = Object.keys(styles.modifier);
    foregroundColorNames = Object.keys(styles.color);
    backgroundColorNames = Object.keys(styles.bgColor);
    colorNames = [...foregroundColorNames, ...backgroundColorNames];
    ansiStyles = assembleStyles();
    ansi_styles_default = ansiStyles;
  }
});

// ../../node_modules/.pnpm/wrap-ansi@9.0.2/node_modules/wrap-ansi/index.js
function wrapAnsi(string, columns2, options) {
  return String(string).normalize().replaceAll("\r\n", "\n").split("\n").map((line) => exec(line, columns2, options)).join("\n");
}
var ESCAPES, END_CODE, ANSI_ESCAPE_BELL, ANSI_CSI, ANSI_OSC, ANSI_SGR_TERMINATOR, ANSI_ESCAPE_LINK, wrapAnsiCode, wrapAnsiHyperlink, wordLengths, wrapWord, stringVisibleTrimSpacesRight, exec;
var init_wrap_ansi = __esm({
  "../../node_modules/.pnpm/wrap-ansi@9.0.2/node_modules/wrap-ansi/index.js"() {
    init_string_width();
    init_strip_ansi();
    init_ansi_styles();
    ESCAPES = /* @__PURE__ */ new Set([
      "\x1B",
      ""
    ]);
    END_CODE = 39;
    ANSI_ESCAPE_BELL = "\x07";
    ANSI_CSI = "[";
    ANSI_OSC = "]";
    ANSI_SGR_TERMINATOR = "m";
    ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
    wrapAnsiCode = (code) => `${ESCAPES.values().next().value}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
    wrapAnsiHyperlink = (url) => `${ESCAPES.values().next().value}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
    wordLengths = (string) => string.split(" ").map((character) => stringWidth(character));
    wrapWord = (rows, word, columns2) => {
      const characters = [...word];
      let isInsideEscape = false;
      let isInsideLinkEscape = false;
      let visible = stringWidth(stripAnsi(rows.at(-1)));
      for (const [index, character] of characters.entries()) {
        const characterLength = stringWidth(character);
        if (visible + characterLength <= columns2) {
          rows[rows.length - 1] += character;
        } else {
          rows.push(character);
          visible = 0;
        }
        if (ESCAPES.has(character)) {
          isInsideEscape = true;
          const ansiEscapeLinkCandidate = characters.slice(index + 1, index + 1 + ANSI_ESCAPE_LINK.length).join("");
          isInsideLinkEscape = ansiEscapeLinkCandidate === ANSI_ESCAPE_LINK;
        }
        if (isInsideEscape) {
          if (isInsideLinkEscape) {
            if (character === ANSI_ESCAPE_BELL) {
              isInsideEscape = false;
              isInsideLinkEscape = false;
            }
          } else if (character === ANSI_SGR_TERMINATOR) {
            isInsideEscape = false;
          }
          continue;
        }
        visible += characterLength;
        if (visible === columns2 && index < characters.length - 1) {
          rows.push("");
          visible = 0;
        }
      }
      if (!visible && rows.at(-1).length > 0 && rows.length > 1) {
        rows[rows.length - 2] += rows.pop();
      }
    };
    stringVisibleTrimSpacesRight = (string) => {
      const words4 = string.split(" ");
      let last2 = words4.length;
      while (last2 > 0) {
        if (stringWidth(words4[last2 - 1]) > 0) {
          break;
        }
        last2--;
      }
      if (last2 === words4.length) {
        return string;
      }
      return words4.slice(0, last2).join(" ") + words4.slice(last2).join("");
    };
    exec = (string, columns2, options = {}) => {
      if (options.trim !== false && string.trim() === "") {
        return "";
      }
      let returnValue = "";
      let escapeCode;
      let escapeUrl;
      const lengths = wordLengths(string);
      let rows = [""];
      for (const [index, word] of string.split(" ").entries()) {
        if (options.trim !== false) {
          rows[rows.length - 1] = rows.at(-1).trimStart();
        }
        let rowLength = stringWidth(rows.at(-1));
        if (index !== 0) {
          if (rowLength >= columns2 && (options.wordWrap === false || options.trim === false)) {
            rows.push("");
            rowLength = 0;
          }
          if (rowLength > 0 || options.trim === false) {
            rows[rows.length - 1] += " ";
            rowLength++;
          }
        }
        if (options.hard && lengths[index] > columns2) {
          const remainingColumns = columns2 - rowLength;
          const breaksStartingThisLine = 1 + Math.floor((lengths[index] - remainingColumns - 1) / columns2);
          const breaksStartingNextLine = Math.floor((lengths[index] - 1) / columns2);
          if (breaksStartingNextLine < breaksStartingThisLine) {
            rows.push("");
          }
          wrapWord(rows, word, columns2);
          continue;
        }
        if (rowLength + lengths[index] > columns2 && rowLength > 0 && lengths[index] > 0) {
          if (options.wordWrap === false && rowLength < columns2) {
            wrapWord(rows, word, columns2);
            continue;
          }
          rows.push("");
        }
        if (rowLength + lengths[index] > columns2 && options.wordWrap === false) {
          wrapWord(rows, word, columns2);
          continue;
        }
        rows[rows.length - 1] += word;
      }
      if (options.trim !== false) {
        rows = rows.map((row2) => stringVisibleTrimSpacesRight(row2));
      }
      const preString = rows.join("\n");
      const pre = [...preString];
      let preStringIndex = 0;
      for (const [index, character] of pre.entries()) {
        returnValue += character;
        if (ESCAPES.has(character)) {
          const { groups } = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`).exec(preString.slice(preStringIndex)) || { groups: {} };
          if (groups.code !== void 0) {
            const code2 = Number.parseFloat(groups.code);
            escapeCode = code2 === END_CODE ? void 0 : code2;
          } else if (groups.uri !== void 0) {
            escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
          }
        }
        const code = ansi_styles_default.codes.get(Number(escapeCode));
        if (pre[index + 1] === "\n") {
          if (escapeUrl) {
            returnValue += wrapAnsiHyperlink("");
          }
          if (escapeCode && code) {
            returnValue += wrapAnsiCode(code);
          }
        } else if (character === "\n") {
          if (escapeCode && code) {
            returnValue += wrapAnsiCode(escapeCode);
          }
          if (escapeUrl) {
            returnValue += wrapAnsiHyperlink(escapeUrl);
          }
        }
        preStringIndex += character.length;
      }
      return returnValue;
    };
  }
});

// ../../node_modules/.pnpm/cliui@9.0.1/node_modules/cliui/index.mjs
function ui(opts) {
  return cliui(opts, {
    stringWidth,
    stripAnsi,
    wrap: wrapAnsi
  });
}
var init_cliui = __esm({
  "../../node_modules/.pnpm/cliui@9.0.1/node_modules/cliui/index.mjs"() {
    init_lib();
    init_string_width();
    init_strip_ansi();
    init_wrap_ansi();
  }
});

// ../../node_modules/.pnpm/escalade@3.2.0/node_modules/escalade/sync/index.mjs
import { dirname as dirname9, resolve as resolve14 } from "path";
import { readdirSync as readdirSync6, statSync as statSync7 } from "fs";
function sync_default(start3, callback) {
  let dir = resolve14(".", start3);
  let tmp, stats = statSync7(dir);
  if (!stats.isDirectory()) {
    dir = dirname9(dir);
  }
  while (true) {
    tmp = callback(dir, readdirSync6(dir));
    if (tmp) return resolve14(dir, tmp);
    dir = dirname9(tmp = dir);
    if (tmp === dir) break;
  }
}
var init_sync = __esm({
  "../../node_modules/.pnpm/escalade@3.2.0/node_modules/escalade/sync/index.mjs"() {
  }
});

// ../../node_modules/.pnpm/yargs-parser@22.0.0/node_modules/yargs-parser/build/lib/string-utils.js
function camelCase(str) {
  const isCamelCase = str !== str.toLowerCase() && str !== str.toUpperCase();
  if (!isCamelCase) {
    str = str.toLowerCase();
  }
  if (str.indexOf("-") === -1 && str.indexOf("_") === -1) {
    return str;
  } else {
    let camelcase = "";
    let nextChrUpper = false;
    const leadingHyphens = str.match(/^-+/);
    for (let i = leadingHyphens ? leadingHyphens[0].length : 0; i < str.length; i++) {
      let chr = str.charAt(i);
      if (nextChrUpper) {
        nextChrUpper = false;
        chr = chr.toUpperCase();
      }
      if (i !== 0 && (chr === "-" || chr === "_")) {
        nextChrUpper = true;
      } else if (chr !== "-" && chr !== "_") {
        camelcase += chr;
      }
    }
    return camelcase;
  }
}
function decamelize(str, joinString) {
  const lowercase = str.toLowerCase();
  joinString = joinString || "-";
  let notCamelcase = "";
  for (let i = 0; i < str.length; i++) {
    const chrLower = lowercase.charAt(i);
    const chrString = str.charAt(i);
    if (chrLower !== chrString && i > 0) {
      notCamelcase += `${joinString}${lowercase.charAt(i)}`;
    } else {
      notCamelcase += chrString;
    }
  }
  return notCamelcase;
}
function looksLikeNumber(x3) {
  if (x3 === null || x3 === void 0)
    return false;
  if (typeof x3 === "number")
    return true;
  if (/^0x[0-9a-f]+$/i.test(x3))
    return true;
  if (/^0[^.]/.test(x3))
    return false;
  return /^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(x3);
}
var init_string_utils = __esm({
  "../../node_modules/.pnpm/yargs-parser@22.0.0/node_modules/yargs-parser/build/lib/string-utils.js"() {
    /**
     * @license
     * Copyright (c) 2016, Contributors
     * SPDX-License-Identifier: ISC
     */
  }
});

// ../../node_modules/.pnpm/yargs-parser@22.0.0/node_modules/yargs-parser/build/lib/tokenize-arg-string.js
function tokenizeArgString(argString) {
  if (Array.isArray(argString)) {
    return argString.map((e) => typeof e !== "string" ? e + "" : e);
  }
  argString = argString.trim();
  let i = 0;
  let prevC = null;
  let c3 = null;
  let opening2 = null;
  const args = [];
  for (let ii = 0; ii < argString.length; ii++) {
    prevC = c3;
    c3 = argString.charAt(ii);
    if (c3 === " " && !opening2) {
      if (!(prevC === " ")) {
        i++;
      }
      continue;
    }
    if (c3 === opening2) {
      opening2 = null;
    } else if ((c3 === "'" || c3 === '"') && !opening2) {
      opening2 = c3;
    }
    if (!args[i])
      args[i] = "";
    args[i] += c3;
  }
  return args;
}
var init_tokenize_arg_string = __esm({
  "../../node_modules/.pnpm/yargs-parser@22.0.0/node_modules/yargs-parser/build/lib/tokenize-arg-string.js"() {
    /**
     * @license
     * Copyright (c) 2016, Contributors
     * SPDX-License-Identifier: ISC
     */
  }
});

// ../../node_modules/.pnpm/yargs-parser@22.0.0/node_modules/yargs-parser/build/lib/yargs-parser-types.js
var DefaultValuesForTypeKey;
var init_yargs_parser_types = __esm({
  "../../node_modules/.pnpm/yargs-parser@22.0.0/node_modules/yargs-parser/build/lib/yargs-parser-types.js"() {
    /**
     * @license
     * Copyright (c) 2016, Contributors
     * SPDX-License-Identifier: ISC
     */
    (function(DefaultValuesForTypeKey2) {
      DefaultValuesForTypeKey2["BOOLEAN"] = "boolean";
      DefaultValuesForTypeKey2["STRING"] = "string";
      DefaultValuesForTypeKey2["NUMBER"] = "number";
      DefaultValuesForTypeKey2["ARRAY"] = "array";
    })(DefaultValuesForTypeKey || (DefaultValuesForTypeKey = {}));
  }
});

// ../../node_modules/.pnpm/yargs-parser@22.0.0/node_modules/yargs-parser/build/lib/yargs-parser.js
function combineAliases(aliases) {
  const aliasArrays = [];
  const combined = /* @__PURE__ */ Object.create(null);
  let change = true;
  Object.keys(aliases).forEach(function(key) {
    aliasArrays.push([].concat(aliases[key], key));
  });
  while (change) {
    change = false;
    for (let i = 0; i < aliasArrays.length; i++) {
      for (let ii = i + 1; ii < aliasArrays.length; ii++) {
        const intersect = aliasArrays[i].filter(function(v2) {
          return aliasArrays[ii].indexOf(v2) !== -1;
        });
        if (intersect.length) {
          aliasArrays[i] = aliasArrays[i].concat(aliasArrays[ii]);
          aliasArrays.splice(ii, 1);
          change = true;
          break;
        }
      }
    }
  }
  aliasArrays.forEach(function(aliasArray) {
    aliasArray = aliasArray.filter(function(v2, i, self) {
      return self.indexOf(v2) === i;
    });
    const lastAlias = aliasArray.pop();
    if (lastAlias !== void 0 && typeof lastAlias === "string") {
      combined[lastAlias] = aliasArray;
    }
  });
  return combined;
}
function increment(orig) {
  return orig !== void 0 ? orig + 1 : 1;
}
function sanitizeKey(key) {
  if (key === "__proto__")
    return "___proto___";
  return key;
}
function stripQuotes(val) {
  return typeof val === "string" && (val[0] === "'" || val[0] === '"') && val[val.length - 1] === val[0] ? val.substring(1, val.length - 1) : val;
}
var mixin2, YargsParser;
var init_yargs_parser = __esm({
  "../../node_modules/.pnpm/yargs-parser@22.0.0/node_modules/yargs-parser/build/lib/yargs-parser.js"() {
    init_tokenize_arg_string();
    init_yargs_parser_types();
    init_string_utils();
    /**
     * @license
     * Copyright (c) 2016, Contributors
     * SPDX-License-Identifier: ISC
     */
    YargsParser = class {
      constructor(_mixin) {
        mixin2 = _mixin;
      }
      parse(argsInput, options) {
        const opts = Object.assign({
          alias: void 0,
          array: void 0,
          boolean: void 0,
          config: void 0,
          configObjects: void 0,
          configuration: void 0,
          coerce: void 0,
          count: void 0,
          default: void 0,
          envPrefix: void 0,
          narg: void 0,
          normalize: void 0,
          string: void 0,
          number: void 0,
          __: void 0,
          key: void 0
        }, options);
        const args = tokenizeArgString(argsInput);
        const inputIsString = typeof argsInput === "string";
        const aliases = combineAliases(Object.assign(/* @__PURE__ */ Object.create(null), opts.alias));
        const configuration2 = Object.assign({
          "boolean-negation": true,
          "camel-case-expansion": true,
          "combine-arrays": false,
          "dot-notation": true,
          "duplicate-arguments-array": true,
          "flatten-duplicate-arrays": true,
          "greedy-arrays": true,
          "halt-at-non-option": false,
          "nargs-eats-options": false,
          "negation-prefix": "no-",
          "parse-numbers": true,
          "parse-positional-numbers": true,
          "populate--": false,
          "set-placeholder-key": false,
          "short-option-groups": true,
          "strip-aliased": false,
          "strip-dashed": false,
          "unknown-options-as-args": false
        }, opts.configuration);
        const defaults = Object.assign(/* @__PURE__ */ Object.create(null), opts.default);
        const configObjects = opts.configObjects || [];
        const envPrefix = opts.envPrefix;
        const notFlagsOption = configuration2["populate--"];
        const notFlagsArgv = notFlagsOption ? "--" : "_";
        const newAliases = /* @__PURE__ */ Object.create(null);
        const defaulted = /* @__PURE__ */ Object.create(null);
        const __ = opts.__ || mixin2.format;
        const flags = {
          aliases: /* @__PURE__ */ Object.create(null),
          arrays: /* @__PURE__ */ Object.create(null),
          bools: /* @__PURE__ */ Object.create(null),
          strings: /* @__PURE__ */ Object.create(null),
          numbers: /* @__PURE__ */ Object.create(null),
          counts: /* @__PURE__ */ Object.create(null),
          normalize: /* @__PURE__ */ Object.create(null),
          configs: /* @__PURE__ */ Object.create(null),
          nargs: /* @__PURE__ */ Object.create(null),
          coercions: /* @__PURE__ */ Object.create(null),
          keys: []
        };
        const negative = /^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/;
        const negatedBoolean = new RegExp("^--" + configuration2["negation-prefix"] + "(.+)");
        [].concat(opts.array || []).filter(Boolean).forEach(function(opt) {
          const key = typeof opt === "object" ? opt.key : opt;
          const assignment = Object.keys(opt).map(function(key2) {
            const arrayFlagKeys = {
              boolean: "bools",
              string: "strings",
              number: "numbers"
            };
            return arrayFlagKeys[key2];
          }).filter(Boolean).pop();
          if (assignment) {
            flags[assignment][key] = true;
          }
          flags.arrays[key] = true;
          flags.keys.push(key);
        });
        [].concat(opts.boolean || []).filter(Boolean).forEach(function(key) {
          flags.bools[key] = true;
          flags.keys.push(key);
        });
        [].concat(opts.string || []).filter(Boolean).forEach(function(key) {
          flags.strings[key] = true;
          flags.keys.push(key);
        });
        [].concat(opts.number || []).filter(Boolean).forEach(function(key) {
          flags.numbers[key] = true;
          flags.keys.push(key);
        });
        [].concat(opts.count || []).filter(Boolean).forEach(function(key) {
          flags.counts[key] = true;
          flags.keys.push(key);
        });
        [].concat(opts.normalize || []).filter(Boolean).forEach(function(key) {
          flags.normalize[key] = true;
          flags.keys.push(key);
        });
        if (typeof opts.narg === "object") {
          Object.entries(opts.narg).forEach(([key, value]) => {
            if (typeof value === "number") {
              flags.nargs[key] = value;
              flags.keys.push(key);
            }
          });
        }
        if (typeof opts.coerce === "object") {
          Object.entries(opts.coerce).forEach(([key, value]) => {
            if (typeof value === "function") {
              flags.coercions[key] = value;
              flags.keys.push(key);
            }
          });
        }
        if (typeof opts.config !== "undefined") {
          if (Array.isArray(opts.config) || typeof opts.config === "string") {
            ;
            [].concat(opts.config).filter(Boolean).forEach(function(key) {
              flags.configs[key] = true;
            });
          } else if (typeof opts.config === "object") {
            Object.entries(opts.config).forEach(([key, value]) => {
              if (typeof value === "boolean" || typeof value === "function") {
                flags.configs[key] = value;
              }
            });
          }
        }
        extendAliases(opts.key, aliases, opts.default, flags.arrays);
        Object.keys(defaults).forEach(function(key) {
          (flags.aliases[key] || []).forEach(function(alias) {
            defaults[alias] = defaults[key];
          });
        });
        let error = null;
        checkConfiguration();
        let notFlags = [];
        const argv = Object.assign(/* @__PURE__ */ Object.create(null), { _: [] });
        const argvReturn = {};
        for (let i = 0; i < args.length; i++) {
          const arg = args[i];
          const truncatedArg = arg.replace(/^-{3,}/, "---");
          let broken;
          let key;
          let letters2;
          let m2;
          let next;
          let value;
          if (arg !== "--" && /^-/.test(arg) && isUnknownOptionAsArg(arg)) {
            pushPositional(arg);
          } else if (truncatedArg.match(/^---+(=|$)/)) {
            pushPositional(arg);
            continue;
          } else if (arg.match(/^--.+=/) || !configuration2["short-option-groups"] && arg.match(/^-.+=/)) {
            m2 = arg.match(/^--?([^=]+)=([\s\S]*)$/);
            if (m2 !== null && Array.isArray(m2) && m2.length >= 3) {
              if (checkAllAliases(m2[1], flags.arrays)) {
                i = eatArray(i, m2[1], args, m2[2]);
              } else if (checkAllAliases(m2[1], flags.nargs) !== false) {
                i = eatNargs(i, m2[1], args, m2[2]);
              } else {
                setArg(m2[1], m2[2], true);
              }
            }
          } else if (arg.match(negatedBoolean) && configuration2["boolean-negation"]) {
            m2 = arg.match(negatedBoolean);
            if (m2 !== null && Array.isArray(m2) && m2.length >= 2) {
              key = m2[1];
              setArg(key, checkAllAliases(key, flags.arrays) ? [false] : false);
            }
          } else if (arg.match(/^--.+/) || !configuration2["short-option-groups"] && arg.match(/^-[^-]+/)) {
            m2 = arg.match(/^--?(.+)/);
            if (m2 !== null && Array.isArray(m2) && m2.length >= 2) {
              key = m2[1];
              if (checkAllAliases(key, flags.arrays)) {
                i = eatArray(i, key, args);
              } else if (checkAllAliases(key, flags.nargs) !== false) {
                i = eatNargs(i, key, args);
              } else {
                next = args[i + 1];
                if (next !== void 0 && (!next.match(/^-/) || next.match(negative)) && !checkAllAliases(key, flags.bools) && !checkAllAliases(key, flags.counts)) {
                  setArg(key, next);
                  i++;
                } else if (/^(true|false)$/.test(next)) {
                  setArg(key, next);
                  i++;
                } else {
                  setArg(key, defaultValue(key));
                }
              }
            }
          } else if (arg.match(/^-.\..+=/)) {
            m2 = arg.match(/^-([^=]+)=([\s\S]*)$/);
            if (m2 !== null && Array.isArray(m2) && m2.length >= 3) {
              setArg(m2[1], m2[2]);
            }
          } else if (arg.match(/^-.\..+/) && !arg.match(negative)) {
            next = args[i + 1];
            m2 = arg.match(/^-(.\..+)/);
            if (m2 !== null && Array.isArray(m2) && m2.length >= 2) {
              key = m2[1];
              if (next !== void 0 && !next.match(/^-/) && !checkAllAliases(key, flags.bools) && !checkAllAliases(key, flags.counts)) {
                setArg(key, next);
                i++;
              } else {
                setArg(key, defaultValue(key));
              }
            }
          } else if (arg.match(/^-[^-]+/) && !arg.match(negative)) {
            letters2 = arg.slice(1, -1).split("");
            broken = false;
            for (let j3 = 0; j3 < letters2.length; j3++) {
              next = arg.slice(j3 + 2);
              if (letters2[j3 + 1] && letters2[j3 + 1] === "=") {
                value = arg.slice(j3 + 3);
                key = letters2[j3];
                if (checkAllAliases(key, flags.arrays)) {
                  i = eatArray(i, key, args, value);
                } else if (checkAllAliases(key, flags.nargs) !== false) {
                  i = eatNargs(i, key, args, value);
                } else {
                  setArg(key, value);
                }
                broken = true;
                break;
              }
              if (next === "-") {
                setArg(letters2[j3], next);
                continue;
              }
              if (/[A-Za-z]/.test(letters2[j3]) && /^-?\d+(\.\d*)?(e-?\d+)?$/.test(next) && checkAllAliases(next, flags.bools) === false) {
                setArg(letters2[j3], next);
                broken = true;
                break;
              }
              if (letters2[j3 + 1] && letters2[j3 + 1].match(/\W/)) {
                setArg(letters2[j3], next);
                broken = true;
                break;
              } else {
                setArg(letters2[j3], defaultValue(letters2[j3]));
              }
            }
            key = arg.slice(-1)[0];
            if (!broken && key !== "-") {
              if (checkAllAliases(key, flags.arrays)) {
                i = eatArray(i, key, args);
              } else if (checkAllAliases(key, flags.nargs) !== false) {
                i = eatNargs(i, key, args);
              } else {
                next = args[i + 1];
                if (next !== void 0 && (!/^(-|--)[^-]/.test(next) || next.match(negative)) && !checkAllAliases(key, flags.bools) && !checkAllAliases(key, flags.counts)) {
                  setArg(key, next);
                  i++;
                } else if (/^(true|false)$/.test(next)) {
                  setArg(key, next);
                  i++;
                } else {
                  setArg(key, defaultValue(key));
                }
              }
            }
          } else if (arg.match(/^-[0-9]$/) && arg.match(negative) && checkAllAliases(arg.slice(1), flags.bools)) {
            key = arg.slice(1);
            setArg(key, defaultValue(key));
          } else if (arg === "--") {
            notFlags = args.slice(i + 1);
            break;
          } else if (configuration2["halt-at-non-option"]) {
            notFlags = args.slice(i);
            break;
          } else {
            pushPositional(arg);
          }
        }
        applyEnvVars(argv, true);
        applyEnvVars(argv, false);
        setConfig(argv);
        setConfigObjects();
        applyDefaultsAndAliases(argv, flags.aliases, defaults, true);
        applyCoercions(argv);
        if (configuration2["set-placeholder-key"])
          setPlaceholderKeys(argv);
        Object.keys(flags.counts).forEach(function(key) {
          if (!hasKey(argv, key.split(".")))
            setArg(key, 0);
        });
        if (notFlagsOption && notFlags.length)
          argv[notFlagsArgv] = [];
        notFlags.forEach(function(key) {
          argv[notFlagsArgv].push(key);
        });
        if (configuration2["camel-case-expansion"] && configuration2["strip-dashed"]) {
          Object.keys(argv).filter((key) => key !== "--" && key.includes("-")).forEach((key) => {
            delete argv[key];
          });
        }
        if (configuration2["strip-aliased"]) {
          ;
          [].concat(...Object.keys(aliases).map((k2) => aliases[k2])).forEach((alias) => {
            if (configuration2["camel-case-expansion"] && alias.includes("-")) {
              delete argv[alias.split(".").map((prop) => camelCase(prop)).join(".")];
            }
            delete argv[alias];
          });
        }
        function pushPositional(arg) {
          const maybeCoercedNumber = maybeCoerceNumber("_", arg);
          if (typeof maybeCoercedNumber === "string" || typeof maybeCoercedNumber === "number") {
            argv._.push(maybeCoercedNumber);
          }
        }
        function eatNargs(i, key, args2, argAfterEqualSign) {
          let ii;
          let toEat = checkAllAliases(key, flags.nargs);
          toEat = typeof toEat !== "number" || isNaN(toEat) ? 1 : toEat;
          if (toEat === 0) {
            if (!isUndefined(argAfterEqualSign)) {
              error = Error(__("Argument unexpected for: %s", key));
            }
            setArg(key, defaultValue(key));
            return i;
          }
          let available = isUndefined(argAfterEqualSign) ? 0 : 1;
          if (configuration2["nargs-eats-options"]) {
            if (args2.length - (i + 1) + available < toEat) {
              error = Error(__("Not enough arguments following: %s", key));
            }
            available = toEat;
          } else {
            for (ii = i + 1; ii < args2.length; ii++) {
              if (!args2[ii].match(/^-[^0-9]/) || args2[ii].match(negative) || isUnknownOptionAsArg(args2[ii]))
                available++;
              else
                break;
            }
            if (available < toEat)
              error = Error(__("Not enough arguments following: %s", key));
          }
          let consumed = Math.min(available, toEat);
          if (!isUndefined(argAfterEqualSign) && consumed > 0) {
            setArg(key, argAfterEqualSign);
            consumed--;
          }
          for (ii = i + 1; ii < consumed + i + 1; ii++) {
            setArg(key, args2[ii]);
          }
          return i + consumed;
        }
        function eatArray(i, key, args2, argAfterEqualSign) {
          let argsToSet = [];
          let next = argAfterEqualSign || args2[i + 1];
          const nargsCount = checkAllAliases(key, flags.nargs);
          if (checkAllAliases(key, flags.bools) && !/^(true|false)$/.test(next)) {
            argsToSet.push(true);
          } else if (isUndefined(next) || isUndefined(argAfterEqualSign) && /^-/.test(next) && !negative.test(next) && !isUnknownOptionAsArg(next)) {
            if (defaults[key] !== void 0) {
              const defVal = defaults[key];
              argsToSet = Array.isArray(defVal) ? defVal : [defVal];
            }
          } else {
            if (!isUndefined(argAfterEqualSign)) {
              argsToSet.push(processValue(key, argAfterEqualSign, true));
            }
            for (let ii = i + 1; ii < args2.length; ii++) {
              if (!configuration2["greedy-arrays"] && argsToSet.length > 0 || nargsCount && typeof nargsCount === "number" && argsToSet.length >= nargsCount)
                break;
              next = args2[ii];
              if (/^-/.test(next) && !negative.test(next) && !isUnknownOptionAsArg(next))
                break;
              i = ii;
              argsToSet.push(processValue(key, next, inputIsString));
            }
          }
          if (typeof nargsCount === "number" && (nargsCount && argsToSet.length < nargsCount || isNaN(nargsCount) && argsToSet.length === 0)) {
            error = Error(__("Not enough arguments following: %s", key));
          }
          setArg(key, argsToSet);
          return i;
        }
        function setArg(key, val, shouldStripQuotes = inputIsString) {
          if (/-/.test(key) && configuration2["camel-case-expansion"]) {
            const alias = key.split(".").map(function(prop) {
              return camelCase(prop);
            }).join(".");
            addNewAlias(key, alias);
          }
          const value = processValue(key, val, shouldStripQuotes);
          const splitKey = key.split(".");
          setKey(argv, splitKey, value);
          if (flags.aliases[key]) {
            flags.aliases[key].forEach(function(x3) {
              const keyProperties = x3.split(".");
              setKey(argv, keyProperties, value);
            });
          }
          if (splitKey.length > 1 && configuration2["dot-notation"]) {
            ;
            (flags.aliases[splitKey[0]] || []).forEach(function(x3) {
              let keyProperties = x3.split(".");
              const a = [].concat(splitKey);
              a.shift();
              keyProperties = keyProperties.concat(a);
              if (!(flags.aliases[key] || []).includes(keyProperties.join("."))) {
                setKey(argv, keyProperties, value);
              }
            });
          }
          if (checkAllAliases(key, flags.normalize) && !checkAllAliases(key, flags.arrays)) {
            const keys = [key].concat(flags.aliases[key] || []);
            keys.forEach(function(key2) {
              Object.defineProperty(argvReturn, key2, {
                enumerable: true,
                get() {
                  return val;
                },
                set(value2) {
                  val = typeof value2 === "string" ? mixin2.normalize(value2) : value2;
                }
              });
            });
          }
        }
        function addNewAlias(key, alias) {
          if (!(flags.aliases[key] && flags.aliases[key].length)) {
            flags.aliases[key] = [alias];
            newAliases[alias] = true;
          }
          if (!(flags.aliases[alias] && flags.aliases[alias].length)) {
            addNewAlias(alias, key);
          }
        }
        function processValue(key, val, shouldStripQuotes) {
          if (shouldStripQuotes) {
            val = stripQuotes(val);
          }
          if (checkAllAliases(key, flags.bools) || checkAllAliases(key, flags.counts)) {
            if (typeof val === "string")
              val = val === "true";
          }
          let value = Array.isArray(val) ? val.map(function(v2) {
            return maybeCoerceNumber(key, v2);
          }) : maybeCoerceNumber(key, val);
          if (checkAllAliases(key, flags.counts) && (isUndefined(value) || typeof value === "boolean")) {
            value = increment();
          }
          if (checkAllAliases(key, flags.normalize) && checkAllAliases(key, flags.arrays)) {
            if (Array.isArray(val))
              value = val.map((val2) => {
                return mixin2.normalize(val2);
              });
            else
              value = mixin2.normalize(val);
          }
          return value;
        }
        function maybeCoerceNumber(key, value) {
          if (!configuration2["parse-positional-numbers"] && key === "_")
            return value;
          if (!checkAllAliases(key, flags.strings) && !checkAllAliases(key, flags.bools) && !Array.isArray(value)) {
            const shouldCoerceNumber = looksLikeNumber(value) && configuration2["parse-numbers"] && Number.isSafeInteger(Math.floor(parseFloat(`${value}`)));
            if (shouldCoerceNumber || !isUndefined(value) && checkAllAliases(key, flags.numbers)) {
              value = Number(value);
            }
          }
          return value;
        }
        function setConfig(argv2) {
          const configLookup = /* @__PURE__ */ Object.create(null);
          applyDefaultsAndAliases(configLookup, flags.aliases, defaults);
          Object.keys(flags.configs).forEach(function(configKey) {
            const configPath = argv2[configKey] || configLookup[configKey];
            if (configPath) {
              try {
                let config2 = null;
                const resolvedConfigPath = mixin2.resolve(mixin2.cwd(), configPath);
                const resolveConfig = flags.configs[configKey];
                if (typeof resolveConfig === "function") {
                  try {
                    config2 = resolveConfig(resolvedConfigPath);
                  } catch (e) {
                    config2 = e;
                  }
                  if (config2 instanceof Error) {
                    error = config2;
                    return;
                  }
                } else {
                  config2 = mixin2.require(resolvedConfigPath);
                }
                setConfigObject(config2);
              } catch (ex) {
                if (ex.name === "PermissionDenied")
                  error = ex;
                else if (argv2[configKey])
                  error = Error(__("Invalid JSON config file: %s", configPath));
              }
            }
          });
        }
        function setConfigObject(config2, prev) {
          Object.keys(config2).forEach(function(key) {
            const value = config2[key];
            const fullKey = prev ? prev + "." + key : key;
            if (typeof value === "object" && value !== null && !Array.isArray(value) && configuration2["dot-notation"]) {
              setConfigObject(value, fullKey);
            } else {
              if (!hasKey(argv, fullKey.split(".")) || checkAllAliases(fullKey, flags.arrays) && configuration2["combine-arrays"]) {
                setArg(fullKey, value);
              }
            }
          });
        }
        function setConfigObjects() {
          if (typeof configObjects !== "undefined") {
            configObjects.forEach(function(configObject) {
              setConfigObject(configObject);
            });
          }
        }
        function applyEnvVars(argv2, configOnly) {
          if (typeof envPrefix === "undefined")
            return;
          const prefix = typeof envPrefix === "string" ? envPrefix : "";
          const env2 = mixin2.env();
          Object.keys(env2).forEach(function(envVar) {
            if (prefix === "" || envVar.lastIndexOf(prefix, 0) === 0) {
              const keys = envVar.split("__").map(function(key, i) {
                if (i === 0) {
                  key = key.substring(prefix.length);
                }
                return camelCase(key);
              });
              if ((configOnly && flags.configs[keys.join(".")] || !configOnly) && !hasKey(argv2, keys)) {
                setArg(keys.join("."), env2[envVar]);
              }
            }
          });
        }
        function applyCoercions(argv2) {
          let coerce;
          const applied = /* @__PURE__ */ new Set();
          Object.keys(argv2).forEach(function(key) {
            if (!applied.has(key)) {
              coerce = checkAllAliases(key, flags.coercions);
              if (typeof coerce === "function") {
                try {
                  const value = maybeCoerceNumber(key, coerce(argv2[key]));
                  [].concat(flags.aliases[key] || [], key).forEach((ali) => {
                    applied.add(ali);
                    argv2[ali] = value;
                  });
                } catch (err) {
                  error = err;
                }
              }
            }
          });
        }
        function setPlaceholderKeys(argv2) {
          flags.keys.forEach((key) => {
            if (~key.indexOf("."))
              return;
            if (typeof argv2[key] === "undefined")
              argv2[key] = void 0;
          });
          return argv2;
        }
        function applyDefaultsAndAliases(obj, aliases2, defaults2, canLog = false) {
          Object.keys(defaults2).forEach(function(key) {
            if (!hasKey(obj, key.split("."))) {
              setKey(obj, key.split("."), defaults2[key]);
              if (canLog)
                defaulted[key] = true;
              (aliases2[key] || []).forEach(function(x3) {
                if (hasKey(obj, x3.split(".")))
                  return;
                setKey(obj, x3.split("."), defaults2[key]);
              });
            }
          });
        }
        function hasKey(obj, keys) {
          let o2 = obj;
          if (!configuration2["dot-notation"])
            keys = [keys.join(".")];
          keys.slice(0, -1).forEach(function(key2) {
            o2 = o2[key2] || {};
          });
          const key = keys[keys.length - 1];
          if (typeof o2 !== "object")
            return false;
          else
            return key in o2;
        }
        function setKey(obj, keys, value) {
          let o2 = obj;
          if (!configuration2["dot-notation"])
            keys = [keys.join(".")];
          keys.slice(0, -1).forEach(function(key2) {
            key2 = sanitizeKey(key2);
            if (typeof o2 === "object" && o2[key2] === void 0) {
              o2[key2] = {};
            }
            if (typeof o2[key2] !== "object" || Array.isArray(o2[key2])) {
              if (Array.isArray(o2[key2])) {
                o2[key2].push({});
              } else {
                o2[key2] = [o2[key2], {}];
              }
              o2 = o2[key2][o2[key2].length - 1];
            } else {
              o2 = o2[key2];
            }
          });
          const key = sanitizeKey(keys[keys.length - 1]);
          const isTypeArray = checkAllAliases(keys.join("."), flags.arrays);
          const isValueArray = Array.isArray(value);
          let duplicate = configuration2["duplicate-arguments-array"];
          if (!duplicate && checkAllAliases(key, flags.nargs)) {
            duplicate = true;
            if (!isUndefined(o2[key]) && flags.nargs[key] === 1 || Array.isArray(o2[key]) && o2[key].length === flags.nargs[key]) {
              o2[key] = void 0;
            }
          }
          if (value === increment()) {
            o2[key] = increment(o2[key]);
          } else if (Array.isArray(o2[key])) {
            if (duplicate && isTypeArray && isValueArray) {
              o2[key] = configuration2["flatten-duplicate-arrays"] ? o2[key].concat(value) : (Array.isArray(o2[key][0]) ? o2[key] : [o2[key]]).concat([value]);
            } else if (!duplicate && Boolean(isTypeArray) === Boolean(isValueArray)) {
              o2[key] = value;
            } else {
              o2[key] = o2[key].concat([value]);
            }
          } else if (o2[key] === void 0 && isTypeArray) {
            o2[key] = isValueArray ? value : [value];
          } else if (duplicate && !(o2[key] === void 0 || checkAllAliases(key, flags.counts) || checkAllAliases(key, flags.bools))) {
            o2[key] = [o2[key], value];
          } else {
            o2[key] = value;
          }
        }
        function extendAliases(...args2) {
          args2.forEach(function(obj) {
            Object.keys(obj || {}).forEach(function(key) {
              if (flags.aliases[key])
                return;
              flags.aliases[key] = [].concat(aliases[key] || []);
              flags.aliases[key].concat(key).forEach(function(x3) {
                if (/-/.test(x3) && configuration2["camel-case-expansion"]) {
                  const c3 = camelCase(x3);
                  if (c3 !== key && flags.aliases[key].indexOf(c3) === -1) {
                    flags.aliases[key].push(c3);
                    newAliases[c3] = true;
                  }
                }
              });
              flags.aliases[key].concat(key).forEach(function(x3) {
                if (x3.length > 1 && /[A-Z]/.test(x3) && configuration2["camel-case-expansion"]) {
                  const c3 = decamelize(x3, "-");
                  if (c3 !== key && flags.aliases[key].indexOf(c3) === -1) {
                    flags.aliases[key].push(c3);
                    newAliases[c3] = true;
                  }
                }
              });
              flags.aliases[key].forEach(function(x3) {
                flags.aliases[x3] = [key].concat(flags.aliases[key].filter(function(y2) {
                  return x3 !== y2;
                }));
              });
            });
          });
        }
        function checkAllAliases(key, flag2) {
          const toCheck = [].concat(flags.aliases[key] || [], key);
          const keys = Object.keys(flag2);
          const setAlias = toCheck.find((key2) => keys.includes(key2));
          return setAlias ? flag2[setAlias] : false;
        }
        function hasAnyFlag(key) {
          const flagsKeys = Object.keys(flags);
          const toCheck = [].concat(flagsKeys.map((k2) => flags[k2]));
          return toCheck.some(function(flag2) {
            return Array.isArray(flag2) ? flag2.includes(key) : flag2[key];
          });
        }
        function hasFlagsMatching(arg, ...patterns) {
          const toCheck = [].concat(...patterns);
          return toCheck.some(function(pattern2) {
            const match = arg.match(pattern2);
            return match && hasAnyFlag(match[1]);
          });
        }
        function hasAllShortFlags(arg) {
          if (arg.match(negative) || !arg.match(/^-[^-]+/)) {
            return false;
          }
          let hasAllFlags = true;
          let next;
          const letters2 = arg.slice(1).split("");
          for (let j3 = 0; j3 < letters2.length; j3++) {
            next = arg.slice(j3 + 2);
            if (!hasAnyFlag(letters2[j3])) {
              hasAllFlags = false;
              break;
            }
            if (letters2[j3 + 1] && letters2[j3 + 1] === "=" || next === "-" || /[A-Za-z]/.test(letters2[j3]) && /^-?\d+(\.\d*)?(e-?\d+)?$/.test(next) || letters2[j3 + 1] && letters2[j3 + 1].match(/\W/)) {
              break;
            }
          }
          return hasAllFlags;
        }
        function isUnknownOptionAsArg(arg) {
          return configuration2["unknown-options-as-args"] && isUnknownOption(arg);
        }
        function isUnknownOption(arg) {
          arg = arg.replace(/^-{3,}/, "--");
          if (arg.match(negative)) {
            return false;
          }
          if (hasAllShortFlags(arg)) {
            return false;
          }
          const flagWithEquals = /^-+([^=]+?)=[\s\S]*$/;
          const normalFlag = /^-+([^=]+?)$/;
          const flagEndingInHyphen = /^-+([^=]+?)-$/;
          const flagEndingInDigits = /^-+([^=]+?\d+)$/;
          const flagEndingInNonWordCharacters = /^-+([^=]+?)\W+.*$/;
          return !hasFlagsMatching(arg, flagWithEquals, negatedBoolean, normalFlag, flagEndingInHyphen, flagEndingInDigits, flagEndingInNonWordCharacters);
        }
        function defaultValue(key) {
          if (!checkAllAliases(key, flags.bools) && !checkAllAliases(key, flags.counts) && `${key}` in defaults) {
            return defaults[key];
          } else {
            return defaultForType(guessType2(key));
          }
        }
        function defaultForType(type) {
          const def = {
            [DefaultValuesForTypeKey.BOOLEAN]: true,
            [DefaultValuesForTypeKey.STRING]: "",
            [DefaultValuesForTypeKey.NUMBER]: void 0,
            [DefaultValuesForTypeKey.ARRAY]: []
          };
          return def[type];
        }
        function guessType2(key) {
          let type = DefaultValuesForTypeKey.BOOLEAN;
          if (checkAllAliases(key, flags.strings))
            type = DefaultValuesForTypeKey.STRING;
          else if (checkAllAliases(key, flags.numbers))
            type = DefaultValuesForTypeKey.NUMBER;
          else if (checkAllAliases(key, flags.bools))
            type = DefaultValuesForTypeKey.BOOLEAN;
          else if (checkAllAliases(key, flags.arrays))
            type = DefaultValuesForTypeKey.ARRAY;
          return type;
        }
        function isUndefined(num) {
          return num === void 0;
        }
        function checkConfiguration() {
          Object.keys(flags.counts).find((key) => {
            if (checkAllAliases(key, flags.arrays)) {
              error = Error(__("Invalid configuration: %s, opts.count excludes opts.array.", key));
              return true;
            } else if (checkAllAliases(key, flags.nargs)) {
              error = Error(__("Invalid configuration: %s, opts.count excludes opts.narg.", key));
              return true;
            }
            return false;
          });
        }
        return {
          aliases: Object.assign({}, flags.aliases),
          argv: Object.assign(argvReturn, argv),
          configuration: configuration2,
          defaulted: Object.assign({}, defaulted),
          error,
          newAliases: Object.assign({}, newAliases)
        };
      }
    };
  }
});

// ../../node_modules/.pnpm/yargs-parser@22.0.0/node_modules/yargs-parser/build/lib/index.js
import { format as format2 } from "util";
import { normalize, resolve as resolve15 } from "path";
import { readFileSync as readFileSync11 } from "fs";
import { createRequire } from "node:module";
var _a, _b, _c, minNodeVersion, nodeVersion, env, require2, parser, yargsParser, lib_default;
var init_lib2 = __esm({
  "../../node_modules/.pnpm/yargs-parser@22.0.0/node_modules/yargs-parser/build/lib/index.js"() {
    init_string_utils();
    init_yargs_parser();
    /**
     * @fileoverview Main entrypoint for libraries using yargs-parser in Node.js
     *
     * @license
     * Copyright (c) 2016, Contributors
     * SPDX-License-Identifier: ISC
     */
    minNodeVersion = process && process.env && process.env.YARGS_MIN_NODE_VERSION ? Number(process.env.YARGS_MIN_NODE_VERSION) : 20;
    nodeVersion = (_b = (_a = process === null || process === void 0 ? void 0 : process.versions) === null || _a === void 0 ? void 0 : _a.node) !== null && _b !== void 0 ? _b : (_c = process === null || process === void 0 ? void 0 : process.version) === null || _c === void 0 ? void 0 : _c.slice(1);
    if (nodeVersion) {
      const major = Number(nodeVersion.match(/^([^.]+)/)[1]);
      if (major < minNodeVersion) {
        throw Error(`yargs parser supports a minimum Node.js version of ${minNodeVersion}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);
      }
    }
    env = process ? process.env : {};
    require2 = createRequire ? createRequire(import.meta.url) : void 0;
    parser = new YargsParser({
      cwd: process.cwd,
      env: () => {
        return env;
      },
      format: format2,
      normalize,
      resolve: resolve15,
      require: (path) => {
        if (typeof require2 !== "undefined") {
          return require2(path);
        } else if (path.match(/\.json$/)) {
          return JSON.parse(readFileSync11(path, "utf8"));
        } else {
          throw Error("only .json config files are supported in ESM");
        }
      }
    });
    yargsParser = function Parser(args, opts) {
      const result = parser.parse(args.slice(), opts);
      return result.argv;
    };
    yargsParser.detailed = function(args, opts) {
      return parser.parse(args.slice(), opts);
    };
    yargsParser.camelCase = camelCase;
    yargsParser.decamelize = decamelize;
    yargsParser.looksLikeNumber = looksLikeNumber;
    lib_default = yargsParser;
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/process-argv.js
function getProcessArgvBinIndex() {
  if (isBundledElectronApp())
    return 0;
  return 1;
}
function isBundledElectronApp() {
  return isElectronApp() && !process.defaultApp;
}
function isElectronApp() {
  return !!process.versions.electron;
}
function getProcessArgvBin() {
  return process.argv[getProcessArgvBinIndex()];
}
var init_process_argv = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/process-argv.js"() {
  }
});

// ../../node_modules/.pnpm/y18n@5.0.8/node_modules/y18n/build/lib/platform-shims/node.js
import { readFileSync as readFileSync12, statSync as statSync8, writeFile as writeFile3 } from "fs";
import { format as format3 } from "util";
import { resolve as resolve16 } from "path";
var node_default;
var init_node = __esm({
  "../../node_modules/.pnpm/y18n@5.0.8/node_modules/y18n/build/lib/platform-shims/node.js"() {
    node_default = {
      fs: {
        readFileSync: readFileSync12,
        writeFile: writeFile3
      },
      format: format3,
      resolve: resolve16,
      exists: (file) => {
        try {
          return statSync8(file).isFile();
        } catch (err) {
          return false;
        }
      }
    };
  }
});

// ../../node_modules/.pnpm/y18n@5.0.8/node_modules/y18n/build/lib/index.js
function y18n(opts, _shim) {
  shim = _shim;
  const y18n3 = new Y18N(opts);
  return {
    __: y18n3.__.bind(y18n3),
    __n: y18n3.__n.bind(y18n3),
    setLocale: y18n3.setLocale.bind(y18n3),
    getLocale: y18n3.getLocale.bind(y18n3),
    updateLocale: y18n3.updateLocale.bind(y18n3),
    locale: y18n3.locale
  };
}
var shim, Y18N;
var init_lib3 = __esm({
  "../../node_modules/.pnpm/y18n@5.0.8/node_modules/y18n/build/lib/index.js"() {
    Y18N = class {
      constructor(opts) {
        opts = opts || {};
        this.directory = opts.directory || "./locales";
        this.updateFiles = typeof opts.updateFiles === "boolean" ? opts.updateFiles : true;
        this.locale = opts.locale || "en";
        this.fallbackToLanguage = typeof opts.fallbackToLanguage === "boolean" ? opts.fallbackToLanguage : true;
        this.cache = /* @__PURE__ */ Object.create(null);
        this.writeQueue = [];
      }
      __(...args) {
        if (typeof arguments[0] !== "string") {
          return this._taggedLiteral(arguments[0], ...arguments);
        }
        const str = args.shift();
        let cb = function() {
        };
        if (typeof args[args.length - 1] === "function")
          cb = args.pop();
        cb = cb || function() {
        };
        if (!this.cache[this.locale])
          this._readLocaleFile();
        if (!this.cache[this.locale][str] && this.updateFiles) {
          this.cache[this.locale][str] = str;
          this._enqueueWrite({
            directory: this.directory,
            locale: this.locale,
            cb
          });
        } else {
          cb();
        }
        return shim.format.apply(shim.format, [this.cache[this.locale][str] || str].concat(args));
      }
      __n() {
        const args = Array.prototype.slice.call(arguments);
        const singular = args.shift();
        const plural = args.shift();
        const quantity = args.shift();
        let cb = function() {
        };
        if (typeof args[args.length - 1] === "function")
          cb = args.pop();
        if (!this.cache[this.locale])
          this._readLocaleFile();
        let str = quantity === 1 ? singular : plural;
        if (this.cache[this.locale][singular]) {
          const entry = this.cache[this.locale][singular];
          str = entry[quantity === 1 ? "one" : "other"];
        }
        if (!this.cache[this.locale][singular] && this.updateFiles) {
          this.cache[this.locale][singular] = {
            one: singular,
            other: plural
          };
          this._enqueueWrite({
            directory: this.directory,
            locale: this.locale,
            cb
          });
        } else {
          cb();
        }
        const values = [str];
        if (~str.indexOf("%d"))
          values.push(quantity);
        return shim.format.apply(shim.format, values.concat(args));
      }
      setLocale(locale) {
        this.locale = locale;
      }
      getLocale() {
        return this.locale;
      }
      updateLocale(obj) {
        if (!this.cache[this.locale])
          this._readLocaleFile();
        for (const key in obj) {
          if (Object.prototype.hasOwnProperty.call(obj, key)) {
            this.cache[this.locale][key] = obj[key];
          }
        }
      }
      _taggedLiteral(parts, ...args) {
        let str = "";
        parts.forEach(function(part2, i) {
          const arg = args[i + 1];
          str += part2;
          if (typeof arg !== "undefined") {
            str += "%s";
          }
        });
        return this.__.apply(this, [str].concat([].slice.call(args, 1)));
      }
      _enqueueWrite(work) {
        this.writeQueue.push(work);
        if (this.writeQueue.length === 1)
          this._processWriteQueue();
      }
      _processWriteQueue() {
        const _this = this;
        const work = this.writeQueue[0];
        const directory2 = work.directory;
        const locale = work.locale;
        const cb = work.cb;
        const languageFile = this._resolveLocaleFile(directory2, locale);
        const serializedLocale = JSON.stringify(this.cache[locale], null, 2);
        shim.fs.writeFile(languageFile, serializedLocale, "utf-8", function(err) {
          _this.writeQueue.shift();
          if (_this.writeQueue.length > 0)
            _this._processWriteQueue();
          cb(err);
        });
      }
      _readLocaleFile() {
        let localeLookup = {};
        const languageFile = this._resolveLocaleFile(this.directory, this.locale);
        try {
          if (shim.fs.readFileSync) {
            localeLookup = JSON.parse(shim.fs.readFileSync(languageFile, "utf-8"));
          }
        } catch (err) {
          if (err instanceof SyntaxError) {
            err.message = "syntax error in " + languageFile;
          }
          if (err.code === "ENOENT")
            localeLookup = {};
          else
            throw err;
        }
        this.cache[this.locale] = localeLookup;
      }
      _resolveLocaleFile(directory2, locale) {
        let file = shim.resolve(directory2, "./", locale + ".json");
        if (this.fallbackToLanguage && !this._fileExistsSync(file) && ~locale.lastIndexOf("_")) {
          const languageFile = shim.resolve(directory2, "./", locale.split("_")[0] + ".json");
          if (this._fileExistsSync(languageFile))
            file = languageFile;
        }
        return file;
      }
      _fileExistsSync(file) {
        return shim.exists(file);
      }
    };
  }
});

// ../../node_modules/.pnpm/y18n@5.0.8/node_modules/y18n/index.mjs
var y18n2, y18n_default;
var init_y18n = __esm({
  "../../node_modules/.pnpm/y18n@5.0.8/node_modules/y18n/index.mjs"() {
    init_node();
    init_lib3();
    y18n2 = (opts) => {
      return y18n(opts, node_default);
    };
    y18n_default = y18n2;
  }
});

// ../../node_modules/.pnpm/get-caller-file@2.0.5/node_modules/get-caller-file/index.js
var require_get_caller_file = __commonJS({
  "../../node_modules/.pnpm/get-caller-file@2.0.5/node_modules/get-caller-file/index.js"(exports, module) {
    "use strict";
    module.exports = function getCallerFile2(position) {
      if (position === void 0) {
        position = 2;
      }
      if (position >= Error.stackTraceLimit) {
        throw new TypeError("getCallerFile(position) requires position be less then Error.stackTraceLimit but position was: `" + position + "` and Error.stackTraceLimit was: `" + Error.stackTraceLimit + "`");
      }
      var oldPrepareStackTrace = Error.prepareStackTrace;
      Error.prepareStackTrace = function(_3, stack2) {
        return stack2;
      };
      var stack = new Error().stack;
      Error.prepareStackTrace = oldPrepareStackTrace;
      if (stack !== null && typeof stack === "object") {
        return stack[position] ? stack[position].getFileName() : void 0;
      }
    };
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/lib/platform-shims/esm.mjs
import { notStrictEqual, strictEqual } from "assert";
import { inspect } from "util";
import { fileURLToPath } from "url";
import { basename as basename5, dirname as dirname10, extname, relative as relative3, resolve as resolve17, join as join27 } from "path";
import { createRequire as createRequire2 } from "node:module";
import { readFileSync as readFileSync13, readdirSync as readdirSync7 } from "node:fs";
var import_get_caller_file, __dirname, mainFilename, require3, esm_default;
var init_esm = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/lib/platform-shims/esm.mjs"() {
    "use strict";
    init_cliui();
    init_sync();
    init_lib2();
    init_process_argv();
    init_string_width();
    init_y18n();
    import_get_caller_file = __toESM(require_get_caller_file(), 1);
    __dirname = fileURLToPath(import.meta.url);
    mainFilename = __dirname.substring(0, __dirname.lastIndexOf("node_modules"));
    require3 = createRequire2(import.meta.url);
    esm_default = {
      assert: {
        notStrictEqual,
        strictEqual
      },
      cliui: ui,
      findUp: sync_default,
      getEnv: (key) => {
        return process.env[key];
      },
      inspect,
      getProcessArgvBin,
      mainFilename: mainFilename || process.cwd(),
      Parser: lib_default,
      path: {
        basename: basename5,
        dirname: dirname10,
        extname,
        relative: relative3,
        resolve: resolve17,
        join: join27
      },
      process: {
        argv: () => process.argv,
        cwd: process.cwd,
        emitWarning: (warning, type) => process.emitWarning(warning, type),
        execPath: () => process.execPath,
        exit: (code) => {
          process.exit(code);
        },
        nextTick: process.nextTick,
        stdColumns: typeof process.stdout.columns !== "undefined" ? process.stdout.columns : null
      },
      readFileSync: readFileSync13,
      readdirSync: readdirSync7,
      require: require3,
      getCallerFile: () => {
        const callerFile = (0, import_get_caller_file.default)(3);
        return callerFile.match(/^file:\/\//) ? fileURLToPath(callerFile) : callerFile;
      },
      stringWidth,
      y18n: y18n_default({
        directory: resolve17(__dirname, "../../../locales"),
        updateFiles: false
      })
    };
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/typings/common-types.js
function assertNotStrictEqual(actual, expected, shim3, message) {
  shim3.assert.notStrictEqual(actual, expected, message);
}
function assertSingleKey(actual, shim3) {
  shim3.assert.strictEqual(typeof actual, "string");
}
function objectKeys(object2) {
  return Object.keys(object2);
}
var init_common_types = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/typings/common-types.js"() {
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/is-promise.js
function isPromise(maybePromise) {
  return !!maybePromise && !!maybePromise.then && typeof maybePromise.then === "function";
}
var init_is_promise = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/is-promise.js"() {
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/yerror.js
var YError;
var init_yerror = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/yerror.js"() {
    YError = class _YError extends Error {
      constructor(msg) {
        super(msg || "yargs error");
        this.name = "YError";
        if (Error.captureStackTrace) {
          Error.captureStackTrace(this, _YError);
        }
      }
    };
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/parse-command.js
function parseCommand(cmd) {
  const extraSpacesStrippedCommand = cmd.replace(/\s{2,}/g, " ");
  const splitCommand = extraSpacesStrippedCommand.split(/\s+(?![^[]*]|[^<]*>)/);
  const bregex = /\.*[\][<>]/g;
  const firstCommand = splitCommand.shift();
  if (!firstCommand)
    throw new Error(`No command found in: ${cmd}`);
  const parsedCommand = {
    cmd: firstCommand.replace(bregex, ""),
    demanded: [],
    optional: []
  };
  splitCommand.forEach((cmd2, i) => {
    let variadic = false;
    cmd2 = cmd2.replace(/\s/g, "");
    if (/\.+[\]>]/.test(cmd2) && i === splitCommand.length - 1)
      variadic = true;
    if (/^\[/.test(cmd2)) {
      parsedCommand.optional.push({
        cmd: cmd2.replace(bregex, "").split("|"),
        variadic
      });
    } else {
      parsedCommand.demanded.push({
        cmd: cmd2.replace(bregex, "").split("|"),
        variadic
      });
    }
  });
  return parsedCommand;
}
var init_parse_command = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/parse-command.js"() {
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/argsert.js
function argsert(arg1, arg2, arg3) {
  function parseArgs() {
    return typeof arg1 === "object" ? [{ demanded: [], optional: [] }, arg1, arg2] : [
      parseCommand(`cmd ${arg1}`),
      arg2,
      arg3
    ];
  }
  try {
    let position = 0;
    const [parsed2, callerArguments, _length] = parseArgs();
    const args = [].slice.call(callerArguments);
    while (args.length && args[args.length - 1] === void 0)
      args.pop();
    const length = _length || args.length;
    if (length < parsed2.demanded.length) {
      throw new YError(`Not enough arguments provided. Expected ${parsed2.demanded.length} but received ${args.length}.`);
    }
    const totalCommands = parsed2.demanded.length + parsed2.optional.length;
    if (length > totalCommands) {
      throw new YError(`Too many arguments provided. Expected max ${totalCommands} but received ${length}.`);
    }
    parsed2.demanded.forEach((demanded) => {
      const arg = args.shift();
      const observedType = guessType(arg);
      const matchingTypes = demanded.cmd.filter((type) => type === observedType || type === "*");
      if (matchingTypes.length === 0)
        argumentTypeError(observedType, demanded.cmd, position);
      position += 1;
    });
    parsed2.optional.forEach((optional) => {
      if (args.length === 0)
        return;
      const arg = args.shift();
      const observedType = guessType(arg);
      const matchingTypes = optional.cmd.filter((type) => type === observedType || type === "*");
      if (matchingTypes.length === 0)
        argumentTypeError(observedType, optional.cmd, position);
      position += 1;
    });
  } catch (err) {
    console.warn(err.stack);
  }
}
function guessType(arg) {
  if (Array.isArray(arg)) {
    return "array";
  } else if (arg === null) {
    return "null";
  }
  return typeof arg;
}
function argumentTypeError(observedType, allowedTypes, position) {
  throw new YError(`Invalid ${positionName[position] || "manyith"} argument. Expected ${allowedTypes.join(" or ")} but received ${observedType}.`);
}
var positionName;
var init_argsert = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/argsert.js"() {
    init_yerror();
    init_parse_command();
    positionName = ["first", "second", "third", "fourth", "fifth", "sixth"];
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/middleware.js
function commandMiddlewareFactory(commandMiddleware) {
  if (!commandMiddleware)
    return [];
  return commandMiddleware.map((middleware) => {
    middleware.applyBeforeValidation = false;
    return middleware;
  });
}
function applyMiddleware(argv, yargs, middlewares, beforeValidation) {
  return middlewares.reduce((acc, middleware) => {
    if (middleware.applyBeforeValidation !== beforeValidation) {
      return acc;
    }
    if (middleware.mutates) {
      if (middleware.applied)
        return acc;
      middleware.applied = true;
    }
    if (isPromise(acc)) {
      return acc.then((initialObj) => Promise.all([initialObj, middleware(initialObj, yargs)])).then(([initialObj, middlewareObj]) => Object.assign(initialObj, middlewareObj));
    } else {
      const result = middleware(acc, yargs);
      return isPromise(result) ? result.then((middlewareObj) => Object.assign(acc, middlewareObj)) : Object.assign(acc, result);
    }
  }, argv);
}
var GlobalMiddleware;
var init_middleware = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/middleware.js"() {
    init_argsert();
    init_is_promise();
    GlobalMiddleware = class {
      constructor(yargs) {
        this.globalMiddleware = [];
        this.frozens = [];
        this.yargs = yargs;
      }
      addMiddleware(callback, applyBeforeValidation, global = true, mutates = false) {
        argsert("<array|function> [boolean] [boolean] [boolean]", [callback, applyBeforeValidation, global], arguments.length);
        if (Array.isArray(callback)) {
          for (let i = 0; i < callback.length; i++) {
            if (typeof callback[i] !== "function") {
              throw Error("middleware must be a function");
            }
            const m2 = callback[i];
            m2.applyBeforeValidation = applyBeforeValidation;
            m2.global = global;
          }
          Array.prototype.push.apply(this.globalMiddleware, callback);
        } else if (typeof callback === "function") {
          const m2 = callback;
          m2.applyBeforeValidation = applyBeforeValidation;
          m2.global = global;
          m2.mutates = mutates;
          this.globalMiddleware.push(callback);
        }
        return this.yargs;
      }
      addCoerceMiddleware(callback, option) {
        const aliases = this.yargs.getAliases();
        this.globalMiddleware = this.globalMiddleware.filter((m2) => {
          const toCheck = [...aliases[option] || [], option];
          if (!m2.option)
            return true;
          else
            return !toCheck.includes(m2.option);
        });
        callback.option = option;
        return this.addMiddleware(callback, true, true, true);
      }
      getMiddleware() {
        return this.globalMiddleware;
      }
      freeze() {
        this.frozens.push([...this.globalMiddleware]);
      }
      unfreeze() {
        const frozen = this.frozens.pop();
        if (frozen !== void 0)
          this.globalMiddleware = frozen;
      }
      reset() {
        this.globalMiddleware = this.globalMiddleware.filter((m2) => m2.global);
      }
    };
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/maybe-async-result.js
function maybeAsyncResult(getResult, resultHandler, errorHandler = (err) => {
  throw err;
}) {
  try {
    const result = isFunction(getResult) ? getResult() : getResult;
    return isPromise(result) ? result.then((result2) => resultHandler(result2)) : resultHandler(result);
  } catch (err) {
    return errorHandler(err);
  }
}
function isFunction(arg) {
  return typeof arg === "function";
}
var init_maybe_async_result = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/maybe-async-result.js"() {
    init_is_promise();
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/command.js
function command17(usage2, validation2, globalMiddleware, shim3) {
  return new CommandInstance(usage2, validation2, globalMiddleware, shim3);
}
function isCommandBuilderDefinition(builder) {
  return typeof builder === "object" && !!builder.builder && typeof builder.handler === "function";
}
function isCommandAndAliases(cmd) {
  return cmd.every((c3) => typeof c3 === "string");
}
function isCommandBuilderCallback(builder) {
  return typeof builder === "function";
}
function isCommandBuilderOptionDefinitions(builder) {
  return typeof builder === "object";
}
function isCommandHandlerDefinition(cmd) {
  return typeof cmd === "object" && !Array.isArray(cmd);
}
var DEFAULT_MARKER, CommandInstance;
var init_command = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/command.js"() {
    init_common_types();
    init_is_promise();
    init_middleware();
    init_parse_command();
    init_yargs_factory();
    init_maybe_async_result();
    DEFAULT_MARKER = /(^\*)|(^\$0)/;
    CommandInstance = class {
      constructor(usage2, validation2, globalMiddleware, shim3) {
        this.requireCache = /* @__PURE__ */ new Set();
        this.handlers = {};
        this.aliasMap = {};
        this.frozens = [];
        this.shim = shim3;
        this.usage = usage2;
        this.globalMiddleware = globalMiddleware;
        this.validation = validation2;
      }
      addDirectory(dir, req, callerFile, opts) {
        opts = opts || {};
        this.requireCache.add(callerFile);
        const fullDirPath = this.shim.path.resolve(this.shim.path.dirname(callerFile), dir);
        const files = this.shim.readdirSync(fullDirPath, {
          recursive: opts.recurse ? true : false
        });
        if (!Array.isArray(opts.extensions))
          opts.extensions = ["js"];
        const visit = typeof opts.visit === "function" ? opts.visit : (o2) => o2;
        for (const fileb of files) {
          const file = fileb.toString();
          if (opts.exclude) {
            let exclude = false;
            if (typeof opts.exclude === "function") {
              exclude = opts.exclude(file);
            } else {
              exclude = opts.exclude.test(file);
            }
            if (exclude)
              continue;
          }
          if (opts.include) {
            let include = false;
            if (typeof opts.include === "function") {
              include = opts.include(file);
            } else {
              include = opts.include.test(file);
            }
            if (!include)
              continue;
          }
          let supportedExtension = false;
          for (const ext of opts.extensions) {
            if (file.endsWith(ext))
              supportedExtension = true;
          }
          if (supportedExtension) {
            const joined3 = this.shim.path.join(fullDirPath, file);
            const module = req(joined3);
            const extendableModule = Object.create(null, Object.getOwnPropertyDescriptors({ ...module }));
            const visited = visit(extendableModule, joined3, file);
            if (visited) {
              if (this.requireCache.has(joined3))
                continue;
              else
                this.requireCache.add(joined3);
              if (!extendableModule.command) {
                extendableModule.command = this.shim.path.basename(joined3, this.shim.path.extname(joined3));
              }
              this.addHandler(extendableModule);
            }
          }
        }
      }
      addHandler(cmd, description, builder, handler, commandMiddleware, deprecated) {
        let aliases = [];
        const middlewares = commandMiddlewareFactory(commandMiddleware);
        handler = handler || (() => {
        });
        if (Array.isArray(cmd)) {
          if (isCommandAndAliases(cmd)) {
            [cmd, ...aliases] = cmd;
          } else {
            for (const command18 of cmd) {
              this.addHandler(command18);
            }
          }
        } else if (isCommandHandlerDefinition(cmd)) {
          let command18 = Array.isArray(cmd.command) || typeof cmd.command === "string" ? cmd.command : null;
          if (command18 === null) {
            throw new Error(`No command name given for module: ${this.shim.inspect(cmd)}`);
          }
          if (cmd.aliases)
            command18 = [].concat(command18).concat(cmd.aliases);
          this.addHandler(command18, this.extractDesc(cmd), cmd.builder, cmd.handler, cmd.middlewares, cmd.deprecated);
          return;
        } else if (isCommandBuilderDefinition(builder)) {
          this.addHandler([cmd].concat(aliases), description, builder.builder, builder.handler, builder.middlewares, builder.deprecated);
          return;
        }
        if (typeof cmd === "string") {
          const parsedCommand = parseCommand(cmd);
          aliases = aliases.map((alias) => parseCommand(alias).cmd);
          let isDefault = false;
          const parsedAliases = [parsedCommand.cmd].concat(aliases).filter((c3) => {
            if (DEFAULT_MARKER.test(c3)) {
              isDefault = true;
              return false;
            }
            return true;
          });
          if (parsedAliases.length === 0 && isDefault)
            parsedAliases.push("$0");
          if (isDefault) {
            parsedCommand.cmd = parsedAliases[0];
            aliases = parsedAliases.slice(1);
            cmd = cmd.replace(DEFAULT_MARKER, parsedCommand.cmd);
          }
          aliases.forEach((alias) => {
            this.aliasMap[alias] = parsedCommand.cmd;
          });
          if (description !== false) {
            this.usage.command(cmd, description, isDefault, aliases, deprecated);
          }
          this.handlers[parsedCommand.cmd] = {
            original: cmd,
            description,
            handler,
            builder: builder || {},
            middlewares,
            deprecated,
            demanded: parsedCommand.demanded,
            optional: parsedCommand.optional
          };
          if (isDefault)
            this.defaultCommand = this.handlers[parsedCommand.cmd];
        }
      }
      getCommandHandlers() {
        return this.handlers;
      }
      getCommands() {
        return Object.keys(this.handlers).concat(Object.keys(this.aliasMap));
      }
      hasDefaultCommand() {
        return !!this.defaultCommand;
      }
      runCommand(command18, yargs, parsed2, commandIndex, helpOnly, helpOrVersionSet) {
        const commandHandler = this.handlers[command18] || this.handlers[this.aliasMap[command18]] || this.defaultCommand;
        const currentContext = yargs.getInternalMethods().getContext();
        const parentCommands = currentContext.commands.slice();
        const isDefaultCommand = !command18;
        if (command18) {
          currentContext.commands.push(command18);
          currentContext.fullCommands.push(commandHandler.original);
        }
        const builderResult = this.applyBuilderUpdateUsageAndParse(isDefaultCommand, commandHandler, yargs, parsed2.aliases, parentCommands, commandIndex, helpOnly, helpOrVersionSet);
        return isPromise(builderResult) ? builderResult.then((result) => this.applyMiddlewareAndGetResult(isDefaultCommand, commandHandler, result.innerArgv, currentContext, helpOnly, result.aliases, yargs)) : this.applyMiddlewareAndGetResult(isDefaultCommand, commandHandler, builderResult.innerArgv, currentContext, helpOnly, builderResult.aliases, yargs);
      }
      applyBuilderUpdateUsageAndParse(isDefaultCommand, commandHandler, yargs, aliases, parentCommands, commandIndex, helpOnly, helpOrVersionSet) {
        const builder = commandHandler.builder;
        let innerYargs = yargs;
        if (isCommandBuilderCallback(builder)) {
          yargs.getInternalMethods().getUsageInstance().freeze();
          const builderOutput = builder(yargs.getInternalMethods().reset(aliases), helpOrVersionSet);
          if (isPromise(builderOutput)) {
            return builderOutput.then((output) => {
              innerYargs = isYargsInstance(output) ? output : yargs;
              return this.parseAndUpdateUsage(isDefaultCommand, commandHandler, innerYargs, parentCommands, commandIndex, helpOnly);
            });
          }
        } else if (isCommandBuilderOptionDefinitions(builder)) {
          yargs.getInternalMethods().getUsageInstance().freeze();
          innerYargs = yargs.getInternalMethods().reset(aliases);
          Object.keys(commandHandler.builder).forEach((key) => {
            innerYargs.option(key, builder[key]);
          });
        }
        return this.parseAndUpdateUsage(isDefaultCommand, commandHandler, innerYargs, parentCommands, commandIndex, helpOnly);
      }
      parseAndUpdateUsage(isDefaultCommand, commandHandler, innerYargs, parentCommands, commandIndex, helpOnly) {
        if (isDefaultCommand)
          innerYargs.getInternalMethods().getUsageInstance().unfreeze(true);
        if (this.shouldUpdateUsage(innerYargs)) {
          innerYargs.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(parentCommands, commandHandler), commandHandler.description);
        }
        const innerArgv = innerYargs.getInternalMethods().runYargsParserAndExecuteCommands(null, void 0, true, commandIndex, helpOnly);
        return isPromise(innerArgv) ? innerArgv.then((argv) => ({
          aliases: innerYargs.parsed.aliases,
          innerArgv: argv
        })) : {
          aliases: innerYargs.parsed.aliases,
          innerArgv
        };
      }
      shouldUpdateUsage(yargs) {
        return !yargs.getInternalMethods().getUsageInstance().getUsageDisabled() && yargs.getInternalMethods().getUsageInstance().getUsage().length === 0;
      }
      usageFromParentCommandsCommandHandler(parentCommands, commandHandler) {
        const c3 = DEFAULT_MARKER.test(commandHandler.original) ? commandHandler.original.replace(DEFAULT_MARKER, "").trim() : commandHandler.original;
        const pc = parentCommands.filter((c4) => {
          return !DEFAULT_MARKER.test(c4);
        });
        pc.push(c3);
        return `$0 ${pc.join(" ")}`;
      }
      handleValidationAndGetResult(isDefaultCommand, commandHandler, innerArgv, currentContext, aliases, yargs, middlewares, positionalMap) {
        if (!yargs.getInternalMethods().getHasOutput()) {
          const validation2 = yargs.getInternalMethods().runValidation(aliases, positionalMap, yargs.parsed.error, isDefaultCommand);
          innerArgv = maybeAsyncResult(innerArgv, (result) => {
            validation2(result);
            return result;
          });
        }
        if (commandHandler.handler && !yargs.getInternalMethods().getHasOutput()) {
          yargs.getInternalMethods().setHasOutput();
          const populateDoubleDash = !!yargs.getOptions().configuration["populate--"];
          yargs.getInternalMethods().postProcess(innerArgv, populateDoubleDash, false, false);
          innerArgv = applyMiddleware(innerArgv, yargs, middlewares, false);
          innerArgv = maybeAsyncResult(innerArgv, (result) => {
            const handlerResult = commandHandler.handler(result);
            return isPromise(handlerResult) ? handlerResult.then(() => result) : result;
          });
          if (!isDefaultCommand) {
            yargs.getInternalMethods().getUsageInstance().cacheHelpMessage();
          }
          if (isPromise(innerArgv) && !yargs.getInternalMethods().hasParseCallback()) {
            innerArgv.catch((error) => {
              try {
                yargs.getInternalMethods().getUsageInstance().fail(null, error);
              } catch (_err) {
              }
            });
          }
        }
        if (!isDefaultCommand) {
          currentContext.commands.pop();
          currentContext.fullCommands.pop();
        }
        return innerArgv;
      }
      applyMiddlewareAndGetResult(isDefaultCommand, commandHandler, innerArgv, currentContext, helpOnly, aliases, yargs) {
        let positionalMap = {};
        if (helpOnly)
          return innerArgv;
        if (!yargs.getInternalMethods().getHasOutput()) {
          positionalMap = this.populatePositionals(commandHandler, innerArgv, currentContext, yargs);
        }
        const middlewares = this.globalMiddleware.getMiddleware().slice(0).concat(commandHandler.middlewares);
        const maybePromiseArgv = applyMiddleware(innerArgv, yargs, middlewares, true);
        return isPromise(maybePromiseArgv) ? maybePromiseArgv.then((resolvedInnerArgv) => this.handleValidationAndGetResult(isDefaultCommand, commandHandler, resolvedInnerArgv, currentContext, aliases, yargs, middlewares, positionalMap)) : this.handleValidationAndGetResult(isDefaultCommand, commandHandler, maybePromiseArgv, currentContext, aliases, yargs, middlewares, positionalMap);
      }
      populatePositionals(commandHandler, argv, context, yargs) {
        argv._ = argv._.slice(context.commands.length);
        const demanded = commandHandler.demanded.slice(0);
        const optional = commandHandler.optional.slice(0);
        const positionalMap = {};
        this.validation.positionalCount(demanded.length, argv._.length);
        while (demanded.length) {
          const demand = demanded.shift();
          this.populatePositional(demand, argv, positionalMap);
        }
        while (optional.length) {
          const maybe = optional.shift();
          this.populatePositional(maybe, argv, positionalMap);
        }
        argv._ = context.commands.concat(argv._.map((a) => "" + a));
        this.postProcessPositionals(argv, positionalMap, this.cmdToParseOptions(commandHandler.original), yargs);
        return positionalMap;
      }
      populatePositional(positional, argv, positionalMap) {
        const cmd = positional.cmd[0];
        if (positional.variadic) {
          positionalMap[cmd] = argv._.splice(0).map(String);
        } else {
          if (argv._.length)
            positionalMap[cmd] = [String(argv._.shift())];
        }
      }
      cmdToParseOptions(cmdString) {
        const parseOptions = {
          array: [],
          default: {},
          alias: {},
          demand: {}
        };
        const parsed2 = parseCommand(cmdString);
        parsed2.demanded.forEach((d2) => {
          const [cmd, ...aliases] = d2.cmd;
          if (d2.variadic) {
            parseOptions.array.push(cmd);
            parseOptions.default[cmd] = [];
          }
          parseOptions.alias[cmd] = aliases;
          parseOptions.demand[cmd] = true;
        });
        parsed2.optional.forEach((o2) => {
          const [cmd, ...aliases] = o2.cmd;
          if (o2.variadic) {
            parseOptions.array.push(cmd);
            parseOptions.default[cmd] = [];
          }
          parseOptions.alias[cmd] = aliases;
        });
        return parseOptions;
      }
      postProcessPositionals(argv, positionalMap, parseOptions, yargs) {
        const options = Object.assign({}, yargs.getOptions());
        options.default = Object.assign(parseOptions.default, options.default);
        for (const key of Object.keys(parseOptions.alias)) {
          options.alias[key] = (options.alias[key] || []).concat(parseOptions.alias[key]);
        }
        options.array = options.array.concat(parseOptions.array);
        options.config = {};
        const unparsed = [];
        Object.keys(positionalMap).forEach((key) => {
          positionalMap[key].map((value) => {
            if (options.configuration["unknown-options-as-args"])
              options.key[key] = true;
            unparsed.push(`--${key}`);
            unparsed.push(value);
          });
        });
        if (!unparsed.length)
          return;
        const config2 = Object.assign({}, options.configuration, {
          "populate--": false
        });
        const parsed2 = this.shim.Parser.detailed(unparsed, Object.assign({}, options, {
          configuration: config2
        }));
        if (parsed2.error) {
          yargs.getInternalMethods().getUsageInstance().fail(parsed2.error.message, parsed2.error);
        } else {
          const positionalKeys = Object.keys(positionalMap);
          Object.keys(positionalMap).forEach((key) => {
            positionalKeys.push(...parsed2.aliases[key]);
          });
          Object.keys(parsed2.argv).forEach((key) => {
            if (positionalKeys.includes(key)) {
              if (!positionalMap[key])
                positionalMap[key] = parsed2.argv[key];
              if (!this.isInConfigs(yargs, key) && !this.isDefaulted(yargs, key) && Object.prototype.hasOwnProperty.call(argv, key) && Object.prototype.hasOwnProperty.call(parsed2.argv, key) && (Array.isArray(argv[key]) || Array.isArray(parsed2.argv[key]))) {
                argv[key] = [].concat(argv[key], parsed2.argv[key]);
              } else {
                argv[key] = parsed2.argv[key];
              }
            }
          });
        }
      }
      isDefaulted(yargs, key) {
        const { default: defaults } = yargs.getOptions();
        return Object.prototype.hasOwnProperty.call(defaults, key) || Object.prototype.hasOwnProperty.call(defaults, this.shim.Parser.camelCase(key));
      }
      isInConfigs(yargs, key) {
        const { configObjects } = yargs.getOptions();
        return configObjects.some((c3) => Object.prototype.hasOwnProperty.call(c3, key)) || configObjects.some((c3) => Object.prototype.hasOwnProperty.call(c3, this.shim.Parser.camelCase(key)));
      }
      runDefaultBuilderOn(yargs) {
        if (!this.defaultCommand)
          return;
        if (this.shouldUpdateUsage(yargs)) {
          const commandString = DEFAULT_MARKER.test(this.defaultCommand.original) ? this.defaultCommand.original : this.defaultCommand.original.replace(/^[^[\]<>]*/, "$0 ");
          yargs.getInternalMethods().getUsageInstance().usage(commandString, this.defaultCommand.description);
        }
        const builder = this.defaultCommand.builder;
        if (isCommandBuilderCallback(builder)) {
          return builder(yargs, true);
        } else if (!isCommandBuilderDefinition(builder)) {
          Object.keys(builder).forEach((key) => {
            yargs.option(key, builder[key]);
          });
        }
        return void 0;
      }
      extractDesc({ describe: describe2, description, desc }) {
        for (const test of [describe2, description, desc]) {
          if (typeof test === "string" || test === false)
            return test;
          assertNotStrictEqual(test, true, this.shim);
        }
        return false;
      }
      freeze() {
        this.frozens.push({
          handlers: this.handlers,
          aliasMap: this.aliasMap,
          defaultCommand: this.defaultCommand
        });
      }
      unfreeze() {
        const frozen = this.frozens.pop();
        assertNotStrictEqual(frozen, void 0, this.shim);
        ({
          handlers: this.handlers,
          aliasMap: this.aliasMap,
          defaultCommand: this.defaultCommand
        } = frozen);
      }
      reset() {
        this.handlers = {};
        this.aliasMap = {};
        this.defaultCommand = void 0;
        this.requireCache = /* @__PURE__ */ new Set();
        return this;
      }
    };
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/obj-filter.js
function objFilter(original = {}, filter = () => true) {
  const obj = {};
  objectKeys(original).forEach((key) => {
    if (filter(key, original[key])) {
      obj[key] = original[key];
    }
  });
  return obj;
}
var init_obj_filter = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/obj-filter.js"() {
    init_common_types();
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/set-blocking.js
function setBlocking(blocking) {
  if (typeof process === "undefined")
    return;
  [process.stdout, process.stderr].forEach((_stream) => {
    const stream = _stream;
    if (stream._handle && stream.isTTY && typeof stream._handle.setBlocking === "function") {
      stream._handle.setBlocking(blocking);
    }
  });
}
var init_set_blocking = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/set-blocking.js"() {
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/usage.js
function isBoolean(fail) {
  return typeof fail === "boolean";
}
function usage(yargs, shim3) {
  const __ = shim3.y18n.__;
  const self = {};
  const fails = [];
  self.failFn = function failFn(f3) {
    fails.push(f3);
  };
  let failMessage = null;
  let globalFailMessage = null;
  let showHelpOnFail = true;
  self.showHelpOnFail = function showHelpOnFailFn(arg1 = true, arg2) {
    const [enabled, message] = typeof arg1 === "string" ? [true, arg1] : [arg1, arg2];
    if (yargs.getInternalMethods().isGlobalContext()) {
      globalFailMessage = message;
    }
    failMessage = message;
    showHelpOnFail = enabled;
    return self;
  };
  let failureOutput = false;
  self.fail = function fail(msg, err) {
    const logger = yargs.getInternalMethods().getLoggerInstance();
    if (fails.length) {
      for (let i = fails.length - 1; i >= 0; --i) {
        const fail2 = fails[i];
        if (isBoolean(fail2)) {
          if (err)
            throw err;
          else if (msg)
            throw Error(msg);
        } else {
          fail2(msg, err, self);
        }
      }
    } else {
      if (yargs.getExitProcess())
        setBlocking(true);
      if (!failureOutput) {
        failureOutput = true;
        if (showHelpOnFail) {
          yargs.showHelp("error");
          logger.error();
        }
        if (msg || err)
          logger.error(msg || err);
        const globalOrCommandFailMessage = failMessage || globalFailMessage;
        if (globalOrCommandFailMessage) {
          if (msg || err)
            logger.error("");
          logger.error(globalOrCommandFailMessage);
        }
      }
      err = err || new YError(msg);
      if (yargs.getExitProcess()) {
        return yargs.exit(1);
      } else if (yargs.getInternalMethods().hasParseCallback()) {
        return yargs.exit(1, err);
      } else {
        throw err;
      }
    }
  };
  let usages = [];
  let usageDisabled = false;
  self.usage = (msg, description) => {
    if (msg === null) {
      usageDisabled = true;
      usages = [];
      return self;
    }
    usageDisabled = false;
    usages.push([msg, description || ""]);
    return self;
  };
  self.getUsage = () => {
    return usages;
  };
  self.getUsageDisabled = () => {
    return usageDisabled;
  };
  self.getPositionalGroupName = () => {
    return __("Positionals:");
  };
  let examples = [];
  self.example = (cmd, description) => {
    examples.push([cmd, description || ""]);
  };
  let commands3 = [];
  self.command = function command18(cmd, description, isDefault, aliases, deprecated = false) {
    if (isDefault) {
      commands3 = commands3.map((cmdArray) => {
        cmdArray[2] = false;
        return cmdArray;
      });
    }
    commands3.push([cmd, description || "", isDefault, aliases, deprecated]);
  };
  self.getCommands = () => commands3;
  let descriptions = {};
  self.describe = function describe2(keyOrKeys, desc) {
    if (Array.isArray(keyOrKeys)) {
      keyOrKeys.forEach((k2) => {
        self.describe(k2, desc);
      });
    } else if (typeof keyOrKeys === "object") {
      Object.keys(keyOrKeys).forEach((k2) => {
        self.describe(k2, keyOrKeys[k2]);
      });
    } else {
      descriptions[keyOrKeys] = desc;
    }
  };
  self.getDescriptions = () => descriptions;
  let epilogs = [];
  self.epilog = (msg) => {
    epilogs.push(msg);
  };
  let wrapSet = false;
  let wrap2;
  self.wrap = (cols) => {
    wrapSet = true;
    wrap2 = cols;
  };
  self.getWrap = () => {
    if (shim3.getEnv("YARGS_DISABLE_WRAP")) {
      return null;
    }
    if (!wrapSet) {
      wrap2 = windowWidth();
      wrapSet = true;
    }
    return wrap2;
  };
  const deferY18nLookupPrefix = "__yargsString__:";
  self.deferY18nLookup = (str) => deferY18nLookupPrefix + str;
  self.help = function help() {
    if (cachedHelpMessage)
      return cachedHelpMessage;
    normalizeAliases();
    const base$0 = yargs.customScriptName ? yargs.$0 : shim3.path.basename(yargs.$0);
    const demandedOptions = yargs.getDemandedOptions();
    const demandedCommands = yargs.getDemandedCommands();
    const deprecatedOptions = yargs.getDeprecatedOptions();
    const groups = yargs.getGroups();
    const options = yargs.getOptions();
    let keys = [];
    keys = keys.concat(Object.keys(descriptions));
    keys = keys.concat(Object.keys(demandedOptions));
    keys = keys.concat(Object.keys(demandedCommands));
    keys = keys.concat(Object.keys(options.default));
    keys = keys.filter(filterHiddenOptions);
    keys = Object.keys(keys.reduce((acc, key) => {
      if (key !== "_")
        acc[key] = true;
      return acc;
    }, {}));
    const theWrap = self.getWrap();
    const ui2 = shim3.cliui({
      width: theWrap,
      wrap: !!theWrap
    });
    if (!usageDisabled) {
      if (usages.length) {
        usages.forEach((usage2) => {
          ui2.div({ text: `${usage2[0].replace(/\$0/g, base$0)}` });
          if (usage2[1]) {
            ui2.div({ text: `${usage2[1]}`, padding: [1, 0, 0, 0] });
          }
        });
        ui2.div();
      } else if (commands3.length) {
        let u2 = null;
        if (demandedCommands._) {
          u2 = `${base$0} <${__("command")}>
`;
        } else {
          u2 = `${base$0} [${__("command")}]
`;
        }
        ui2.div(`${u2}`);
      }
    }
    if (commands3.length > 1 || commands3.length === 1 && !commands3[0][2]) {
      ui2.div(__("Commands:"));
      const context = yargs.getInternalMethods().getContext();
      const parentCommands = context.commands.length ? `${context.commands.join(" ")} ` : "";
      if (yargs.getInternalMethods().getParserConfiguration()["sort-commands"] === true) {
        commands3 = commands3.sort((a, b3) => a[0].localeCompare(b3[0]));
      }
      const prefix = base$0 ? `${base$0} ` : "";
      commands3.forEach((command18) => {
        const commandString = `${prefix}${parentCommands}${command18[0].replace(/^\$0 ?/, "")}`;
        ui2.span({
          text: commandString,
          padding: [0, 2, 0, 2],
          width: maxWidth(commands3, theWrap, `${base$0}${parentCommands}`) + 4
        }, { text: command18[1] });
        const hints = [];
        if (command18[2])
          hints.push(`[${__("default")}]`);
        if (command18[3] && command18[3].length) {
          hints.push(`[${__("aliases:")} ${command18[3].join(", ")}]`);
        }
        if (command18[4]) {
          if (typeof command18[4] === "string") {
            hints.push(`[${__("deprecated: %s", command18[4])}]`);
          } else {
            hints.push(`[${__("deprecated")}]`);
          }
        }
        if (hints.length) {
          ui2.div({
            text: hints.join(" "),
            padding: [0, 0, 0, 2],
            align: "right"
          });
        } else {
          ui2.div();
        }
      });
      ui2.div();
    }
    const aliasKeys = (Object.keys(options.alias) || []).concat(Object.keys(yargs.parsed.newAliases) || []);
    keys = keys.filter((key) => !yargs.parsed.newAliases[key] && aliasKeys.every((alias) => (options.alias[alias] || []).indexOf(key) === -1));
    const defaultGroup = __("Options:");
    if (!groups[defaultGroup])
      groups[defaultGroup] = [];
    addUngroupedKeys(keys, options.alias, groups, defaultGroup);
    const isLongSwitch = (sw) => /^--/.test(getText(sw));
    const displayedGroups = Object.keys(groups).filter((groupName) => groups[groupName].length > 0).map((groupName) => {
      const normalizedKeys = groups[groupName].filter(filterHiddenOptions).map((key) => {
        if (aliasKeys.includes(key))
          return key;
        for (let i = 0, aliasKey; (aliasKey = aliasKeys[i]) !== void 0; i++) {
          if ((options.alias[aliasKey] || []).includes(key))
            return aliasKey;
        }
        return key;
      });
      return { groupName, normalizedKeys };
    }).filter(({ normalizedKeys }) => normalizedKeys.length > 0).map(({ groupName, normalizedKeys }) => {
      const switches = normalizedKeys.reduce((acc, key) => {
        acc[key] = [key].concat(options.alias[key] || []).map((sw) => {
          if (groupName === self.getPositionalGroupName())
            return sw;
          else {
            return (/^[0-9]$/.test(sw) ? options.boolean.includes(key) ? "-" : "--" : sw.length > 1 ? "--" : "-") + sw;
          }
        }).sort((sw1, sw2) => isLongSwitch(sw1) === isLongSwitch(sw2) ? 0 : isLongSwitch(sw1) ? 1 : -1).join(", ");
        return acc;
      }, {});
      return { groupName, normalizedKeys, switches };
    });
    const shortSwitchesUsed = displayedGroups.filter(({ groupName }) => groupName !== self.getPositionalGroupName()).some(({ normalizedKeys, switches }) => !normalizedKeys.every((key) => isLongSwitch(switches[key])));
    if (shortSwitchesUsed) {
      displayedGroups.filter(({ groupName }) => groupName !== self.getPositionalGroupName()).forEach(({ normalizedKeys, switches }) => {
        normalizedKeys.forEach((key) => {
          if (isLongSwitch(switches[key])) {
            switches[key] = addIndentation(switches[key], "-x, ".length);
          }
        });
      });
    }
    displayedGroups.forEach(({ groupName, normalizedKeys, switches }) => {
      ui2.div(groupName);
      normalizedKeys.forEach((key) => {
        const kswitch = switches[key];
        let desc = descriptions[key] || "";
        let type = null;
        if (desc.includes(deferY18nLookupPrefix))
          desc = __(desc.substring(deferY18nLookupPrefix.length));
        if (options.boolean.includes(key))
          type = `[${__("boolean")}]`;
        if (options.count.includes(key))
          type = `[${__("count")}]`;
        if (options.string.includes(key))
          type = `[${__("string")}]`;
        if (options.normalize.includes(key))
          type = `[${__("string")}]`;
        if (options.array.includes(key))
          type = `[${__("array")}]`;
        if (options.number.includes(key))
          type = `[${__("number")}]`;
        const deprecatedExtra = (deprecated) => typeof deprecated === "string" ? `[${__("deprecated: %s", deprecated)}]` : `[${__("deprecated")}]`;
        const extra2 = [
          key in deprecatedOptions ? deprecatedExtra(deprecatedOptions[key]) : null,
          type,
          key in demandedOptions ? `[${__("required")}]` : null,
          options.choices && options.choices[key] ? `[${__("choices:")} ${self.stringifiedValues(options.choices[key])}]` : null,
          defaultString(options.default[key], options.defaultDescription[key])
        ].filter(Boolean).join(" ");
        ui2.span({
          text: getText(kswitch),
          padding: [0, 2, 0, 2 + getIndentation(kswitch)],
          width: maxWidth(switches, theWrap) + 4
        }, desc);
        const shouldHideOptionExtras = yargs.getInternalMethods().getUsageConfiguration()["hide-types"] === true;
        if (extra2 && !shouldHideOptionExtras)
          ui2.div({ text: extra2, padding: [0, 0, 0, 2], align: "right" });
        else
          ui2.div();
      });
      ui2.div();
    });
    if (examples.length) {
      ui2.div(__("Examples:"));
      examples.forEach((example) => {
        example[0] = example[0].replace(/\$0/g, base$0);
      });
      examples.forEach((example) => {
        if (example[1] === "") {
          ui2.div({
            text: example[0],
            padding: [0, 2, 0, 2]
          });
        } else {
          ui2.div({
            text: example[0],
            padding: [0, 2, 0, 2],
            width: maxWidth(examples, theWrap) + 4
          }, {
            text: example[1]
          });
        }
      });
      ui2.div();
    }
    if (epilogs.length > 0) {
      const e = epilogs.map((epilog) => epilog.replace(/\$0/g, base$0)).join("\n");
      ui2.div(`${e}
`);
    }
    return ui2.toString().replace(/\s*$/, "");
  };
  function maxWidth(table2, theWrap, modifier) {
    let width = 0;
    if (!Array.isArray(table2)) {
      table2 = Object.values(table2).map((v2) => [v2]);
    }
    table2.forEach((v2) => {
      width = Math.max(shim3.stringWidth(modifier ? `${modifier} ${getText(v2[0])}` : getText(v2[0])) + getIndentation(v2[0]), width);
    });
    if (theWrap)
      width = Math.min(width, parseInt((theWrap * 0.5).toString(), 10));
    return width;
  }
  function normalizeAliases() {
    const demandedOptions = yargs.getDemandedOptions();
    const options = yargs.getOptions();
    (Object.keys(options.alias) || []).forEach((key) => {
      options.alias[key].forEach((alias) => {
        if (descriptions[alias])
          self.describe(key, descriptions[alias]);
        if (alias in demandedOptions)
          yargs.demandOption(key, demandedOptions[alias]);
        if (options.boolean.includes(alias))
          yargs.boolean(key);
        if (options.count.includes(alias))
          yargs.count(key);
        if (options.string.includes(alias))
          yargs.string(key);
        if (options.normalize.includes(alias))
          yargs.normalize(key);
        if (options.array.includes(alias))
          yargs.array(key);
        if (options.number.includes(alias))
          yargs.number(key);
      });
    });
  }
  let cachedHelpMessage;
  self.cacheHelpMessage = function() {
    cachedHelpMessage = this.help();
  };
  self.clearCachedHelpMessage = function() {
    cachedHelpMessage = void 0;
  };
  self.hasCachedHelpMessage = function() {
    return !!cachedHelpMessage;
  };
  function addUngroupedKeys(keys, aliases, groups, defaultGroup) {
    let groupedKeys = [];
    let toCheck = null;
    Object.keys(groups).forEach((group) => {
      groupedKeys = groupedKeys.concat(groups[group]);
    });
    keys.forEach((key) => {
      toCheck = [key].concat(aliases[key]);
      if (!toCheck.some((k2) => groupedKeys.indexOf(k2) !== -1)) {
        groups[defaultGroup].push(key);
      }
    });
    return groupedKeys;
  }
  function filterHiddenOptions(key) {
    return yargs.getOptions().hiddenOptions.indexOf(key) < 0 || yargs.parsed.argv[yargs.getOptions().showHiddenOpt];
  }
  self.showHelp = (level) => {
    const logger = yargs.getInternalMethods().getLoggerInstance();
    if (!level)
      level = "error";
    const emit = typeof level === "function" ? level : logger[level];
    emit(self.help());
  };
  self.functionDescription = (fn2) => {
    const description = fn2.name ? shim3.Parser.decamelize(fn2.name, "-") : __("generated-value");
    return ["(", description, ")"].join("");
  };
  self.stringifiedValues = function stringifiedValues(values, separator) {
    let string = "";
    const sep3 = separator || ", ";
    const array = [].concat(values);
    if (!values || !array.length)
      return string;
    array.forEach((value) => {
      if (string.length)
        string += sep3;
      string += JSON.stringify(value);
    });
    return string;
  };
  function defaultString(value, defaultDescription) {
    let string = `[${__("default:")} `;
    if (value === void 0 && !defaultDescription)
      return null;
    if (defaultDescription) {
      string += defaultDescription;
    } else {
      switch (typeof value) {
        case "string":
          string += `"${value}"`;
          break;
        case "object":
          string += JSON.stringify(value);
          break;
        default:
          string += value;
      }
    }
    return `${string}]`;
  }
  function windowWidth() {
    const maxWidth2 = 80;
    if (shim3.process.stdColumns) {
      return Math.min(maxWidth2, shim3.process.stdColumns);
    } else {
      return maxWidth2;
    }
  }
  let version2 = null;
  self.version = (ver) => {
    version2 = ver;
  };
  self.showVersion = (level) => {
    const logger = yargs.getInternalMethods().getLoggerInstance();
    if (!level)
      level = "error";
    const emit = typeof level === "function" ? level : logger[level];
    emit(version2);
  };
  self.reset = function reset(localLookup) {
    failMessage = null;
    failureOutput = false;
    usages = [];
    usageDisabled = false;
    epilogs = [];
    examples = [];
    commands3 = [];
    descriptions = objFilter(descriptions, (k2) => !localLookup[k2]);
    return self;
  };
  const frozens = [];
  self.freeze = function freeze() {
    frozens.push({
      failMessage,
      failureOutput,
      usages,
      usageDisabled,
      epilogs,
      examples,
      commands: commands3,
      descriptions
    });
  };
  self.unfreeze = function unfreeze(defaultCommand = false) {
    const frozen = frozens.pop();
    if (!frozen)
      return;
    if (defaultCommand) {
      descriptions = { ...frozen.descriptions, ...descriptions };
      commands3 = [...frozen.commands, ...commands3];
      usages = [...frozen.usages, ...usages];
      examples = [...frozen.examples, ...examples];
      epilogs = [...frozen.epilogs, ...epilogs];
    } else {
      ({
        failMessage,
        failureOutput,
        usages,
        usageDisabled,
        epilogs,
        examples,
        commands: commands3,
        descriptions
      } = frozen);
    }
  };
  return self;
}
function isIndentedText(text5) {
  return typeof text5 === "object";
}
function addIndentation(text5, indent) {
  return isIndentedText(text5) ? { text: text5.text, indentation: text5.indentation + indent } : { text: text5, indentation: indent };
}
function getIndentation(text5) {
  return isIndentedText(text5) ? text5.indentation : 0;
}
function getText(text5) {
  return isIndentedText(text5) ? text5.text : text5;
}
var init_usage = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/usage.js"() {
    init_obj_filter();
    init_yerror();
    init_set_blocking();
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/completion-templates.js
var completionShTemplate, completionZshTemplate, completionFishTemplate;
var init_completion_templates = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/completion-templates.js"() {
    completionShTemplate = `###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} >> ~/.bashrc
#    or {{app_path}} {{completion_command}} >> ~/.bash_profile on OSX.
#
_{{app_name}}_yargs_completions()
{
    local cur_word args type_list

    cur_word="\${COMP_WORDS[COMP_CWORD]}"
    args=("\${COMP_WORDS[@]}")

    # ask yargs to generate completions.
    # see https://stackoverflow.com/a/40944195/7080036 for the spaces-handling awk
    mapfile -t type_list < <({{app_path}} --get-yargs-completions "\${args[@]}")
    mapfile -t COMPREPLY < <(compgen -W "$( printf '%q ' "\${type_list[@]}" )" -- "\${cur_word}" |
        awk '/ / { print "\\""$0"\\"" } /^[^ ]+$/ { print $0 }')

    # if no match was found, fall back to filename completion
    if [ \${#COMPREPLY[@]} -eq 0 ]; then
      COMPREPLY=()
    fi

    return 0
}
complete -o bashdefault -o default -F _{{app_name}}_yargs_completions {{app_name}}
###-end-{{app_name}}-completions-###
`;
    completionZshTemplate = `#compdef {{app_name}}
###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} >> ~/.zshrc
#    or {{app_path}} {{completion_command}} >> ~/.zprofile on OSX.
#
_{{app_name}}_yargs_completions()
{
  local reply
  local si=$IFS
  IFS=$'
' reply=($(COMP_CWORD="$((CURRENT-1))" COMP_LINE="$BUFFER" COMP_POINT="$CURSOR" {{app_path}} --get-yargs-completions "\${words[@]}"))
  IFS=$si
  if [[ \${#reply} -gt 0 ]]; then
    _describe 'values' reply
  else
    _default
  fi
}
if [[ "\${zsh_eval_context[-1]}" == "loadautofunc" ]]; then
  _{{app_name}}_yargs_completions "$@"
else
  compdef _{{app_name}}_yargs_completions {{app_name}}
fi
###-end-{{app_name}}-completions-###
`;
    completionFishTemplate = `###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} > ~/.config/fish/completions/{{app_name}}.fish
#
complete -f -c {{app_name}} -a '({{app_path}} --get-yargs-completions (commandline -o)[2..-1])'
###-end-{{app_name}}-completions-###
`;
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/completion.js
function completion(yargs, usage2, command18, shim3) {
  return new Completion(yargs, usage2, command18, shim3);
}
function isSyncCompletionFunction(completionFunction) {
  return completionFunction.length < 3;
}
function isFallbackCompletionFunction(completionFunction) {
  return completionFunction.length > 3;
}
var Completion;
var init_completion2 = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/completion.js"() {
    init_command();
    init_common_types();
    init_completion_templates();
    init_is_promise();
    init_parse_command();
    Completion = class {
      constructor(yargs, usage2, command18, shim3) {
        var _a2, _b2, _c2, _d, _e2;
        this.yargs = yargs;
        this.usage = usage2;
        this.command = command18;
        this.shim = shim3;
        this.completionKey = "get-yargs-completions";
        this.aliases = null;
        this.customCompletionFunction = null;
        this.indexAfterLastReset = 0;
        this.zshShell = (_c2 = ((_a2 = this.shim.getEnv("SHELL")) === null || _a2 === void 0 ? void 0 : _a2.includes("zsh")) || ((_b2 = this.shim.getEnv("ZSH_NAME")) === null || _b2 === void 0 ? void 0 : _b2.includes("zsh"))) !== null && _c2 !== void 0 ? _c2 : false;
        this.fishShell = (_e2 = (_d = this.shim.getEnv("SHELL")) === null || _d === void 0 ? void 0 : _d.includes("fish")) !== null && _e2 !== void 0 ? _e2 : false;
      }
      defaultCompletion(args, argv, current, done) {
        const handlers = this.command.getCommandHandlers();
        for (let i = 0, ii = args.length; i < ii; ++i) {
          if (handlers[args[i]] && handlers[args[i]].builder) {
            const builder = handlers[args[i]].builder;
            if (isCommandBuilderCallback(builder)) {
              this.indexAfterLastReset = i + 1;
              const y2 = this.yargs.getInternalMethods().reset();
              builder(y2, true);
              return y2.argv;
            }
          }
        }
        const completions = [];
        this.commandCompletions(completions, args, current);
        this.optionCompletions(completions, args, argv, current);
        this.choicesFromOptionsCompletions(completions, args, argv, current);
        this.choicesFromPositionalsCompletions(completions, args, argv, current);
        done(null, completions);
      }
      commandCompletions(completions, args, current) {
        const parentCommands = this.yargs.getInternalMethods().getContext().commands;
        if (!current.match(/^-/) && parentCommands[parentCommands.length - 1] !== current && !this.previousArgHasChoices(args)) {
          this.usage.getCommands().forEach((usageCommand) => {
            const commandName = parseCommand(usageCommand[0]).cmd;
            if (args.indexOf(commandName) === -1) {
              const desc = usageCommand[1] || "";
              if (this.fishShell) {
                completions.push(commandName + "	" + desc);
              } else if (this.zshShell) {
                completions.push(commandName.replace(/:/g, "\\:") + ":" + desc);
              } else {
                completions.push(commandName);
              }
            }
          });
        }
      }
      optionCompletions(completions, args, argv, current) {
        if ((current.match(/^-/) || current === "" && completions.length === 0) && !this.previousArgHasChoices(args)) {
          const options = this.yargs.getOptions();
          const positionalKeys = this.yargs.getGroups()[this.usage.getPositionalGroupName()] || [];
          Object.keys(options.key).forEach((key) => {
            const negable = !!options.configuration["boolean-negation"] && options.boolean.includes(key);
            const isPositionalKey = positionalKeys.includes(key);
            if (!isPositionalKey && !options.hiddenOptions.includes(key) && !this.argsContainKey(args, key, negable)) {
              this.completeOptionKey(key, completions, current, negable && !!options.default[key]);
            }
          });
        }
      }
      choicesFromOptionsCompletions(completions, args, argv, current) {
        if (this.previousArgHasChoices(args)) {
          const choices = this.getPreviousArgChoices(args);
          if (choices && choices.length > 0) {
            if (this.fishShell) {
              completions.push(...choices);
            } else {
              completions.push(...choices.map((c3) => c3.replace(/:/g, "\\:")));
            }
          }
        }
      }
      choicesFromPositionalsCompletions(completions, args, argv, current) {
        if (current === "" && completions.length > 0 && this.previousArgHasChoices(args)) {
          return;
        }
        const positionalKeys = this.yargs.getGroups()[this.usage.getPositionalGroupName()] || [];
        const offset = Math.max(this.indexAfterLastReset, this.yargs.getInternalMethods().getContext().commands.length + 1);
        const positionalKey = positionalKeys[argv._.length - offset - 1];
        if (!positionalKey) {
          return;
        }
        const choices = this.yargs.getOptions().choices[positionalKey] || [];
        for (const choice of choices) {
          if (choice.startsWith(current)) {
            if (this.fishShell) {
              completions.push(choice);
            } else {
              completions.push(choice.replace(/:/g, "\\:"));
            }
          }
        }
      }
      getPreviousArgChoices(args) {
        if (args.length < 1)
          return;
        let previousArg = args[args.length - 1];
        let filter = "";
        if (!previousArg.startsWith("-") && args.length > 1) {
          filter = previousArg;
          previousArg = args[args.length - 2];
        }
        if (!previousArg.startsWith("-"))
          return;
        const previousArgKey = previousArg.replace(/^-+/, "");
        const options = this.yargs.getOptions();
        const possibleAliases = [
          previousArgKey,
          ...this.yargs.getAliases()[previousArgKey] || []
        ];
        let choices;
        for (const possibleAlias of possibleAliases) {
          if (Object.prototype.hasOwnProperty.call(options.key, possibleAlias) && Array.isArray(options.choices[possibleAlias])) {
            choices = options.choices[possibleAlias];
            break;
          }
        }
        if (choices) {
          return choices.filter((choice) => !filter || choice.startsWith(filter));
        }
      }
      previousArgHasChoices(args) {
        const choices = this.getPreviousArgChoices(args);
        return choices !== void 0 && choices.length > 0;
      }
      argsContainKey(args, key, negable) {
        const argsContains = (s) => args.indexOf((/^[^0-9]$/.test(s) ? "-" : "--") + s) !== -1;
        if (argsContains(key))
          return true;
        if (negable && argsContains(`no-${key}`))
          return true;
        if (this.aliases) {
          for (const alias of this.aliases[key]) {
            if (argsContains(alias))
              return true;
          }
        }
        return false;
      }
      completeOptionKey(key, completions, current, negable) {
        var _a2, _b2, _c2, _d;
        let keyWithDesc = key;
        if (this.zshShell || this.fishShell) {
          const descs = this.usage.getDescriptions();
          const aliasKey = (_b2 = (_a2 = this === null || this === void 0 ? void 0 : this.aliases) === null || _a2 === void 0 ? void 0 : _a2[key]) === null || _b2 === void 0 ? void 0 : _b2.find((alias) => {
            const desc2 = descs[alias];
            return typeof desc2 === "string" && desc2.length > 0;
          });
          const descFromAlias = aliasKey ? descs[aliasKey] : void 0;
          const desc = (_d = (_c2 = descs[key]) !== null && _c2 !== void 0 ? _c2 : descFromAlias) !== null && _d !== void 0 ? _d : "";
          const cleanedDesc = desc.replace("__yargsString__:", "").replace(/(\r\n|\n|\r)/gm, " ");
          if (this.fishShell) {
            keyWithDesc = `${key}	${cleanedDesc}`;
          } else {
            keyWithDesc = `${key.replace(/:/g, "\\:")}:${cleanedDesc}`;
          }
        }
        const startsByTwoDashes = (s) => /^--/.test(s);
        const isShortOption = (s) => /^[^0-9]$/.test(s);
        const dashes = !startsByTwoDashes(current) && isShortOption(key) ? "-" : "--";
        completions.push(dashes + keyWithDesc);
        if (negable) {
          completions.push(dashes + "no-" + keyWithDesc);
        }
      }
      customCompletion(args, argv, current, done) {
        assertNotStrictEqual(this.customCompletionFunction, null, this.shim);
        if (isSyncCompletionFunction(this.customCompletionFunction)) {
          const result = this.customCompletionFunction(current, argv);
          if (isPromise(result)) {
            return result.then((list3) => {
              this.shim.process.nextTick(() => {
                done(null, list3);
              });
            }).catch((err) => {
              this.shim.process.nextTick(() => {
                done(err, void 0);
              });
            });
          }
          return done(null, result);
        } else if (isFallbackCompletionFunction(this.customCompletionFunction)) {
          return this.customCompletionFunction(current, argv, (onCompleted = done) => this.defaultCompletion(args, argv, current, onCompleted), (completions) => {
            done(null, completions);
          });
        } else {
          return this.customCompletionFunction(current, argv, (completions) => {
            done(null, completions);
          });
        }
      }
      getCompletion(args, done) {
        const current = args.length ? args[args.length - 1] : "";
        const argv = this.yargs.parse(args, true);
        const completionFunction = this.customCompletionFunction ? (argv2) => this.customCompletion(args, argv2, current, done) : (argv2) => this.defaultCompletion(args, argv2, current, done);
        return isPromise(argv) ? argv.then(completionFunction) : completionFunction(argv);
      }
      generateCompletionScript($0, cmd) {
        let script;
        if (this.zshShell) {
          script = completionZshTemplate;
        } else if (this.fishShell) {
          script = completionFishTemplate;
        } else {
          script = completionShTemplate;
        }
        const name = this.shim.path.basename($0);
        if ($0.match(/\.js$/))
          $0 = `./${$0}`;
        script = script.replace(/{{app_name}}/g, name);
        script = script.replace(/{{completion_command}}/g, cmd);
        return script.replace(/{{app_path}}/g, $0);
      }
      registerFunction(fn2) {
        this.customCompletionFunction = fn2;
      }
      setParsed(parsed2) {
        this.aliases = parsed2.aliases;
      }
    };
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/levenshtein.js
function levenshtein(a, b3) {
  if (a.length === 0)
    return b3.length;
  if (b3.length === 0)
    return a.length;
  const matrix = [];
  let i;
  for (i = 0; i <= b3.length; i++) {
    matrix[i] = [i];
  }
  let j3;
  for (j3 = 0; j3 <= a.length; j3++) {
    matrix[0][j3] = j3;
  }
  for (i = 1; i <= b3.length; i++) {
    for (j3 = 1; j3 <= a.length; j3++) {
      if (b3.charAt(i - 1) === a.charAt(j3 - 1)) {
        matrix[i][j3] = matrix[i - 1][j3 - 1];
      } else {
        if (i > 1 && j3 > 1 && b3.charAt(i - 2) === a.charAt(j3 - 1) && b3.charAt(i - 1) === a.charAt(j3 - 2)) {
          matrix[i][j3] = matrix[i - 2][j3 - 2] + 1;
        } else {
          matrix[i][j3] = Math.min(matrix[i - 1][j3 - 1] + 1, Math.min(matrix[i][j3 - 1] + 1, matrix[i - 1][j3] + 1));
        }
      }
    }
  }
  return matrix[b3.length][a.length];
}
var init_levenshtein = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/levenshtein.js"() {
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/validation.js
function validation(yargs, usage2, shim3) {
  const __ = shim3.y18n.__;
  const __n = shim3.y18n.__n;
  const self = {};
  self.nonOptionCount = function nonOptionCount(argv) {
    const demandedCommands = yargs.getDemandedCommands();
    const positionalCount = argv._.length + (argv["--"] ? argv["--"].length : 0);
    const _s2 = positionalCount - yargs.getInternalMethods().getContext().commands.length;
    if (demandedCommands._ && (_s2 < demandedCommands._.min || _s2 > demandedCommands._.max)) {
      if (_s2 < demandedCommands._.min) {
        if (demandedCommands._.minMsg !== void 0) {
          usage2.fail(demandedCommands._.minMsg ? demandedCommands._.minMsg.replace(/\$0/g, _s2.toString()).replace(/\$1/, demandedCommands._.min.toString()) : null);
        } else {
          usage2.fail(__n("Not enough non-option arguments: got %s, need at least %s", "Not enough non-option arguments: got %s, need at least %s", _s2, _s2.toString(), demandedCommands._.min.toString()));
        }
      } else if (_s2 > demandedCommands._.max) {
        if (demandedCommands._.maxMsg !== void 0) {
          usage2.fail(demandedCommands._.maxMsg ? demandedCommands._.maxMsg.replace(/\$0/g, _s2.toString()).replace(/\$1/, demandedCommands._.max.toString()) : null);
        } else {
          usage2.fail(__n("Too many non-option arguments: got %s, maximum of %s", "Too many non-option arguments: got %s, maximum of %s", _s2, _s2.toString(), demandedCommands._.max.toString()));
        }
      }
    }
  };
  self.positionalCount = function positionalCount(required, observed) {
    if (observed < required) {
      usage2.fail(__n("Not enough non-option arguments: got %s, need at least %s", "Not enough non-option arguments: got %s, need at least %s", observed, observed + "", required + ""));
    }
  };
  self.requiredArguments = function requiredArguments(argv, demandedOptions) {
    let missing = null;
    for (const key of Object.keys(demandedOptions)) {
      if (!Object.prototype.hasOwnProperty.call(argv, key) || typeof argv[key] === "undefined") {
        missing = missing || {};
        missing[key] = demandedOptions[key];
      }
    }
    if (missing) {
      const customMsgs = [];
      for (const key of Object.keys(missing)) {
        const msg = missing[key];
        if (msg && customMsgs.indexOf(msg) < 0) {
          customMsgs.push(msg);
        }
      }
      const customMsg = customMsgs.length ? `
${customMsgs.join("\n")}` : "";
      usage2.fail(__n("Missing required argument: %s", "Missing required arguments: %s", Object.keys(missing).length, Object.keys(missing).join(", ") + customMsg));
    }
  };
  self.unknownArguments = function unknownArguments(argv, aliases, positionalMap, isDefaultCommand, checkPositionals = true) {
    var _a2;
    const commandKeys = yargs.getInternalMethods().getCommandInstance().getCommands();
    const unknown3 = [];
    const currentContext = yargs.getInternalMethods().getContext();
    Object.keys(argv).forEach((key) => {
      if (!specialKeys.includes(key) && !Object.prototype.hasOwnProperty.call(positionalMap, key) && !Object.prototype.hasOwnProperty.call(yargs.getInternalMethods().getParseContext(), key) && !self.isValidAndSomeAliasIsNotNew(key, aliases)) {
        unknown3.push(key);
      }
    });
    if (checkPositionals && (currentContext.commands.length > 0 || commandKeys.length > 0 || isDefaultCommand)) {
      argv._.slice(currentContext.commands.length).forEach((key) => {
        if (!commandKeys.includes("" + key)) {
          unknown3.push("" + key);
        }
      });
    }
    if (checkPositionals) {
      const demandedCommands = yargs.getDemandedCommands();
      const maxNonOptDemanded = ((_a2 = demandedCommands._) === null || _a2 === void 0 ? void 0 : _a2.max) || 0;
      const expected = currentContext.commands.length + maxNonOptDemanded;
      if (expected < argv._.length) {
        argv._.slice(expected).forEach((key) => {
          key = String(key);
          if (!currentContext.commands.includes(key) && !unknown3.includes(key)) {
            unknown3.push(key);
          }
        });
      }
    }
    if (unknown3.length) {
      usage2.fail(__n("Unknown argument: %s", "Unknown arguments: %s", unknown3.length, unknown3.map((s) => s.trim() ? s : `"${s}"`).join(", ")));
    }
  };
  self.unknownCommands = function unknownCommands(argv) {
    const commandKeys = yargs.getInternalMethods().getCommandInstance().getCommands();
    const unknown3 = [];
    const currentContext = yargs.getInternalMethods().getContext();
    if (currentContext.commands.length > 0 || commandKeys.length > 0) {
      argv._.slice(currentContext.commands.length).forEach((key) => {
        if (!commandKeys.includes("" + key)) {
          unknown3.push("" + key);
        }
      });
    }
    if (unknown3.length > 0) {
      usage2.fail(__n("Unknown command: %s", "Unknown commands: %s", unknown3.length, unknown3.join(", ")));
      return true;
    } else {
      return false;
    }
  };
  self.isValidAndSomeAliasIsNotNew = function isValidAndSomeAliasIsNotNew(key, aliases) {
    if (!Object.prototype.hasOwnProperty.call(aliases, key)) {
      return false;
    }
    const newAliases = yargs.parsed.newAliases;
    return [key, ...aliases[key]].some((a) => !Object.prototype.hasOwnProperty.call(newAliases, a) || !newAliases[key]);
  };
  self.limitedChoices = function limitedChoices(argv) {
    const options = yargs.getOptions();
    const invalid = {};
    if (!Object.keys(options.choices).length)
      return;
    Object.keys(argv).forEach((key) => {
      if (specialKeys.indexOf(key) === -1 && Object.prototype.hasOwnProperty.call(options.choices, key)) {
        [].concat(argv[key]).forEach((value) => {
          if (options.choices[key].indexOf(value) === -1 && value !== void 0) {
            invalid[key] = (invalid[key] || []).concat(value);
          }
        });
      }
    });
    const invalidKeys = Object.keys(invalid);
    if (!invalidKeys.length)
      return;
    let msg = __("Invalid values:");
    invalidKeys.forEach((key) => {
      msg += `
  ${__("Argument: %s, Given: %s, Choices: %s", key, usage2.stringifiedValues(invalid[key]), usage2.stringifiedValues(options.choices[key]))}`;
    });
    usage2.fail(msg);
  };
  let implied = {};
  self.implies = function implies(key, value) {
    argsert("<string|object> [array|number|string]", [key, value], arguments.length);
    if (typeof key === "object") {
      Object.keys(key).forEach((k2) => {
        self.implies(k2, key[k2]);
      });
    } else {
      yargs.global(key);
      if (!implied[key]) {
        implied[key] = [];
      }
      if (Array.isArray(value)) {
        value.forEach((i) => self.implies(key, i));
      } else {
        assertNotStrictEqual(value, void 0, shim3);
        implied[key].push(value);
      }
    }
  };
  self.getImplied = function getImplied() {
    return implied;
  };
  function keyExists(argv, val) {
    const num = Number(val);
    val = isNaN(num) ? val : num;
    if (typeof val === "number") {
      val = argv._.length >= val;
    } else if (val.match(/^--no-.+/)) {
      val = val.match(/^--no-(.+)/)[1];
      val = !Object.prototype.hasOwnProperty.call(argv, val);
    } else {
      val = Object.prototype.hasOwnProperty.call(argv, val);
    }
    return val;
  }
  self.implications = function implications(argv) {
    const implyFail = [];
    Object.keys(implied).forEach((key) => {
      const origKey = key;
      (implied[key] || []).forEach((value) => {
        let key2 = origKey;
        const origValue = value;
        key2 = keyExists(argv, key2);
        value = keyExists(argv, value);
        if (key2 && !value) {
          implyFail.push(` ${origKey} -> ${origValue}`);
        }
      });
    });
    if (implyFail.length) {
      let msg = `${__("Implications failed:")}
`;
      implyFail.forEach((value) => {
        msg += value;
      });
      usage2.fail(msg);
    }
  };
  let conflicting = {};
  self.conflicts = function conflicts(key, value) {
    argsert("<string|object> [array|string]", [key, value], arguments.length);
    if (typeof key === "object") {
      Object.keys(key).forEach((k2) => {
        self.conflicts(k2, key[k2]);
      });
    } else {
      yargs.global(key);
      if (!conflicting[key]) {
        conflicting[key] = [];
      }
      if (Array.isArray(value)) {
        value.forEach((i) => self.conflicts(key, i));
      } else {
        conflicting[key].push(value);
      }
    }
  };
  self.getConflicting = () => conflicting;
  self.conflicting = function conflictingFn(argv) {
    Object.keys(argv).forEach((key) => {
      if (conflicting[key]) {
        conflicting[key].forEach((value) => {
          if (value && argv[key] !== void 0 && argv[value] !== void 0) {
            usage2.fail(__("Arguments %s and %s are mutually exclusive", key, value));
          }
        });
      }
    });
    if (yargs.getInternalMethods().getParserConfiguration()["strip-dashed"]) {
      Object.keys(conflicting).forEach((key) => {
        conflicting[key].forEach((value) => {
          if (value && argv[shim3.Parser.camelCase(key)] !== void 0 && argv[shim3.Parser.camelCase(value)] !== void 0) {
            usage2.fail(__("Arguments %s and %s are mutually exclusive", key, value));
          }
        });
      });
    }
  };
  self.recommendCommands = function recommendCommands(cmd, potentialCommands) {
    const threshold = 3;
    potentialCommands = potentialCommands.sort((a, b3) => b3.length - a.length);
    let recommended = null;
    let bestDistance = Infinity;
    for (let i = 0, candidate; (candidate = potentialCommands[i]) !== void 0; i++) {
      const d2 = levenshtein(cmd, candidate);
      if (d2 <= threshold && d2 < bestDistance) {
        bestDistance = d2;
        recommended = candidate;
      }
    }
    if (recommended)
      usage2.fail(__("Did you mean %s?", recommended));
  };
  self.reset = function reset(localLookup) {
    implied = objFilter(implied, (k2) => !localLookup[k2]);
    conflicting = objFilter(conflicting, (k2) => !localLookup[k2]);
    return self;
  };
  const frozens = [];
  self.freeze = function freeze() {
    frozens.push({
      implied,
      conflicting
    });
  };
  self.unfreeze = function unfreeze() {
    const frozen = frozens.pop();
    assertNotStrictEqual(frozen, void 0, shim3);
    ({ implied, conflicting } = frozen);
  };
  return self;
}
var specialKeys;
var init_validation = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/validation.js"() {
    init_argsert();
    init_common_types();
    init_levenshtein();
    init_obj_filter();
    specialKeys = ["$0", "--", "_"];
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/apply-extends.js
function applyExtends(config2, cwd, mergeExtends, _shim) {
  shim2 = _shim;
  let defaultConfig = {};
  if (Object.prototype.hasOwnProperty.call(config2, "extends")) {
    if (typeof config2.extends !== "string")
      return defaultConfig;
    const isPath = /\.json|\..*rc$/.test(config2.extends);
    let pathToDefault = null;
    if (!isPath) {
      try {
        pathToDefault = import.meta.resolve(config2.extends);
      } catch (_err) {
        return config2;
      }
    } else {
      pathToDefault = getPathToDefaultConfig(cwd, config2.extends);
    }
    checkForCircularExtends(pathToDefault);
    previouslyVisitedConfigs.push(pathToDefault);
    defaultConfig = isPath ? JSON.parse(shim2.readFileSync(pathToDefault, "utf8")) : _shim.require(config2.extends);
    delete config2.extends;
    defaultConfig = applyExtends(defaultConfig, shim2.path.dirname(pathToDefault), mergeExtends, shim2);
  }
  previouslyVisitedConfigs = [];
  return mergeExtends ? mergeDeep(defaultConfig, config2) : Object.assign({}, defaultConfig, config2);
}
function checkForCircularExtends(cfgPath) {
  if (previouslyVisitedConfigs.indexOf(cfgPath) > -1) {
    throw new YError(`Circular extended configurations: '${cfgPath}'.`);
  }
}
function getPathToDefaultConfig(cwd, pathToExtend) {
  return shim2.path.resolve(cwd, pathToExtend);
}
function mergeDeep(config1, config2) {
  const target = {};
  function isObject(obj) {
    return obj && typeof obj === "object" && !Array.isArray(obj);
  }
  Object.assign(target, config1);
  for (const key of Object.keys(config2)) {
    if (key === "__proto__")
      continue;
    if (isObject(config2[key]) && isObject(target[key])) {
      target[key] = mergeDeep(config1[key], config2[key]);
    } else {
      target[key] = config2[key];
    }
  }
  return target;
}
var previouslyVisitedConfigs, shim2;
var init_apply_extends = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/utils/apply-extends.js"() {
    init_yerror();
    previouslyVisitedConfigs = [];
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/yargs-factory.js
function YargsFactory(_shim) {
  return (processArgs = [], cwd = _shim.process.cwd(), parentRequire) => {
    const yargs = new YargsInstance(processArgs, cwd, parentRequire, _shim);
    Object.defineProperty(yargs, "argv", {
      get: () => {
        return yargs.parse();
      },
      enumerable: true
    });
    yargs.help();
    yargs.version();
    return yargs;
  };
}
function isYargsInstance(y2) {
  return !!y2 && typeof y2.getInternalMethods === "function";
}
var __classPrivateFieldSet, __classPrivateFieldGet, _YargsInstance_command, _YargsInstance_cwd, _YargsInstance_context, _YargsInstance_completion, _YargsInstance_completionCommand, _YargsInstance_defaultShowHiddenOpt, _YargsInstance_exitError, _YargsInstance_detectLocale, _YargsInstance_emittedWarnings, _YargsInstance_exitProcess, _YargsInstance_frozens, _YargsInstance_globalMiddleware, _YargsInstance_groups, _YargsInstance_hasOutput, _YargsInstance_helpOpt, _YargsInstance_isGlobalContext, _YargsInstance_logger, _YargsInstance_output, _YargsInstance_options, _YargsInstance_parentRequire, _YargsInstance_parserConfig, _YargsInstance_parseFn, _YargsInstance_parseContext, _YargsInstance_pkgs, _YargsInstance_preservedGroups, _YargsInstance_processArgs, _YargsInstance_recommendCommands, _YargsInstance_shim, _YargsInstance_strict, _YargsInstance_strictCommands, _YargsInstance_strictOptions, _YargsInstance_usage, _YargsInstance_usageConfig, _YargsInstance_versionOpt, _YargsInstance_validation, kCopyDoubleDash, kCreateLogger, kDeleteFromParserHintObject, kEmitWarning, kFreeze, kGetDollarZero, kGetParserConfiguration, kGetUsageConfiguration, kGuessLocale, kGuessVersion, kParsePositionalNumbers, kPkgUp, kPopulateParserHintArray, kPopulateParserHintSingleValueDictionary, kPopulateParserHintArrayDictionary, kPopulateParserHintDictionary, kSanitizeKey, kSetKey, kUnfreeze, kValidateAsync, kGetCommandInstance, kGetContext, kGetHasOutput, kGetLoggerInstance, kGetParseContext, kGetUsageInstance, kGetValidationInstance, kHasParseCallback, kIsGlobalContext, kPostProcess, kRebase, kReset, kRunYargsParserAndExecuteCommands, kRunValidation, kSetHasOutput, kTrackManuallySetKeys, DEFAULT_LOCALE, YargsInstance;
var init_yargs_factory = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/build/lib/yargs-factory.js"() {
    init_command();
    init_common_types();
    init_yerror();
    init_usage();
    init_argsert();
    init_completion2();
    init_validation();
    init_obj_filter();
    init_apply_extends();
    init_middleware();
    init_is_promise();
    init_maybe_async_result();
    init_set_blocking();
    __classPrivateFieldSet = function(receiver, state, value, kind, f3) {
      if (kind === "m") throw new TypeError("Private method is not writable");
      if (kind === "a" && !f3) throw new TypeError("Private accessor was defined without a setter");
      if (typeof state === "function" ? receiver !== state || !f3 : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
      return kind === "a" ? f3.call(receiver, value) : f3 ? f3.value = value : state.set(receiver, value), value;
    };
    __classPrivateFieldGet = function(receiver, state, kind, f3) {
      if (kind === "a" && !f3) throw new TypeError("Private accessor was defined without a getter");
      if (typeof state === "function" ? receiver !== state || !f3 : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
      return kind === "m" ? f3 : kind === "a" ? f3.call(receiver) : f3 ? f3.value : state.get(receiver);
    };
    kCopyDoubleDash = /* @__PURE__ */ Symbol("copyDoubleDash");
    kCreateLogger = /* @__PURE__ */ Symbol("copyDoubleDash");
    kDeleteFromParserHintObject = /* @__PURE__ */ Symbol("deleteFromParserHintObject");
    kEmitWarning = /* @__PURE__ */ Symbol("emitWarning");
    kFreeze = /* @__PURE__ */ Symbol("freeze");
    kGetDollarZero = /* @__PURE__ */ Symbol("getDollarZero");
    kGetParserConfiguration = /* @__PURE__ */ Symbol("getParserConfiguration");
    kGetUsageConfiguration = /* @__PURE__ */ Symbol("getUsageConfiguration");
    kGuessLocale = /* @__PURE__ */ Symbol("guessLocale");
    kGuessVersion = /* @__PURE__ */ Symbol("guessVersion");
    kParsePositionalNumbers = /* @__PURE__ */ Symbol("parsePositionalNumbers");
    kPkgUp = /* @__PURE__ */ Symbol("pkgUp");
    kPopulateParserHintArray = /* @__PURE__ */ Symbol("populateParserHintArray");
    kPopulateParserHintSingleValueDictionary = /* @__PURE__ */ Symbol("populateParserHintSingleValueDictionary");
    kPopulateParserHintArrayDictionary = /* @__PURE__ */ Symbol("populateParserHintArrayDictionary");
    kPopulateParserHintDictionary = /* @__PURE__ */ Symbol("populateParserHintDictionary");
    kSanitizeKey = /* @__PURE__ */ Symbol("sanitizeKey");
    kSetKey = /* @__PURE__ */ Symbol("setKey");
    kUnfreeze = /* @__PURE__ */ Symbol("unfreeze");
    kValidateAsync = /* @__PURE__ */ Symbol("validateAsync");
    kGetCommandInstance = /* @__PURE__ */ Symbol("getCommandInstance");
    kGetContext = /* @__PURE__ */ Symbol("getContext");
    kGetHasOutput = /* @__PURE__ */ Symbol("getHasOutput");
    kGetLoggerInstance = /* @__PURE__ */ Symbol("getLoggerInstance");
    kGetParseContext = /* @__PURE__ */ Symbol("getParseContext");
    kGetUsageInstance = /* @__PURE__ */ Symbol("getUsageInstance");
    kGetValidationInstance = /* @__PURE__ */ Symbol("getValidationInstance");
    kHasParseCallback = /* @__PURE__ */ Symbol("hasParseCallback");
    kIsGlobalContext = /* @__PURE__ */ Symbol("isGlobalContext");
    kPostProcess = /* @__PURE__ */ Symbol("postProcess");
    kRebase = /* @__PURE__ */ Symbol("rebase");
    kReset = /* @__PURE__ */ Symbol("reset");
    kRunYargsParserAndExecuteCommands = /* @__PURE__ */ Symbol("runYargsParserAndExecuteCommands");
    kRunValidation = /* @__PURE__ */ Symbol("runValidation");
    kSetHasOutput = /* @__PURE__ */ Symbol("setHasOutput");
    kTrackManuallySetKeys = /* @__PURE__ */ Symbol("kTrackManuallySetKeys");
    DEFAULT_LOCALE = "en_US";
    YargsInstance = class {
      constructor(processArgs = [], cwd, parentRequire, shim3) {
        this.customScriptName = false;
        this.parsed = false;
        _YargsInstance_command.set(this, void 0);
        _YargsInstance_cwd.set(this, void 0);
        _YargsInstance_context.set(this, { commands: [], fullCommands: [] });
        _YargsInstance_completion.set(this, null);
        _YargsInstance_completionCommand.set(this, null);
        _YargsInstance_defaultShowHiddenOpt.set(this, "show-hidden");
        _YargsInstance_exitError.set(this, null);
        _YargsInstance_detectLocale.set(this, true);
        _YargsInstance_emittedWarnings.set(this, {});
        _YargsInstance_exitProcess.set(this, true);
        _YargsInstance_frozens.set(this, []);
        _YargsInstance_globalMiddleware.set(this, void 0);
        _YargsInstance_groups.set(this, {});
        _YargsInstance_hasOutput.set(this, false);
        _YargsInstance_helpOpt.set(this, null);
        _YargsInstance_isGlobalContext.set(this, true);
        _YargsInstance_logger.set(this, void 0);
        _YargsInstance_output.set(this, "");
        _YargsInstance_options.set(this, void 0);
        _YargsInstance_parentRequire.set(this, void 0);
        _YargsInstance_parserConfig.set(this, {});
        _YargsInstance_parseFn.set(this, null);
        _YargsInstance_parseContext.set(this, null);
        _YargsInstance_pkgs.set(this, {});
        _YargsInstance_preservedGroups.set(this, {});
        _YargsInstance_processArgs.set(this, void 0);
        _YargsInstance_recommendCommands.set(this, false);
        _YargsInstance_shim.set(this, void 0);
        _YargsInstance_strict.set(this, false);
        _YargsInstance_strictCommands.set(this, false);
        _YargsInstance_strictOptions.set(this, false);
        _YargsInstance_usage.set(this, void 0);
        _YargsInstance_usageConfig.set(this, {});
        _YargsInstance_versionOpt.set(this, null);
        _YargsInstance_validation.set(this, void 0);
        __classPrivateFieldSet(this, _YargsInstance_shim, shim3, "f");
        __classPrivateFieldSet(this, _YargsInstance_processArgs, processArgs, "f");
        __classPrivateFieldSet(this, _YargsInstance_cwd, cwd, "f");
        __classPrivateFieldSet(this, _YargsInstance_parentRequire, parentRequire, "f");
        __classPrivateFieldSet(this, _YargsInstance_globalMiddleware, new GlobalMiddleware(this), "f");
        this.$0 = this[kGetDollarZero]();
        this[kReset]();
        __classPrivateFieldSet(this, _YargsInstance_command, __classPrivateFieldGet(this, _YargsInstance_command, "f"), "f");
        __classPrivateFieldSet(this, _YargsInstance_usage, __classPrivateFieldGet(this, _YargsInstance_usage, "f"), "f");
        __classPrivateFieldSet(this, _YargsInstance_validation, __classPrivateFieldGet(this, _YargsInstance_validation, "f"), "f");
        __classPrivateFieldSet(this, _YargsInstance_options, __classPrivateFieldGet(this, _YargsInstance_options, "f"), "f");
        __classPrivateFieldGet(this, _YargsInstance_options, "f").showHiddenOpt = __classPrivateFieldGet(this, _YargsInstance_defaultShowHiddenOpt, "f");
        __classPrivateFieldSet(this, _YargsInstance_logger, this[kCreateLogger](), "f");
        __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.setLocale(DEFAULT_LOCALE);
      }
      addHelpOpt(opt, msg) {
        const defaultHelpOpt = "help";
        argsert("[string|boolean] [string]", [opt, msg], arguments.length);
        if (__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f")) {
          this[kDeleteFromParserHintObject](__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f"));
          __classPrivateFieldSet(this, _YargsInstance_helpOpt, null, "f");
        }
        if (opt === false && msg === void 0)
          return this;
        __classPrivateFieldSet(this, _YargsInstance_helpOpt, typeof opt === "string" ? opt : defaultHelpOpt, "f");
        this.boolean(__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f"));
        this.describe(__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f"), msg || __classPrivateFieldGet(this, _YargsInstance_usage, "f").deferY18nLookup("Show help"));
        return this;
      }
      help(opt, msg) {
        return this.addHelpOpt(opt, msg);
      }
      addShowHiddenOpt(opt, msg) {
        argsert("[string|boolean] [string]", [opt, msg], arguments.length);
        if (opt === false && msg === void 0)
          return this;
        const showHiddenOpt = typeof opt === "string" ? opt : __classPrivateFieldGet(this, _YargsInstance_defaultShowHiddenOpt, "f");
        this.boolean(showHiddenOpt);
        this.describe(showHiddenOpt, msg || __classPrivateFieldGet(this, _YargsInstance_usage, "f").deferY18nLookup("Show hidden options"));
        __classPrivateFieldGet(this, _YargsInstance_options, "f").showHiddenOpt = showHiddenOpt;
        return this;
      }
      showHidden(opt, msg) {
        return this.addShowHiddenOpt(opt, msg);
      }
      alias(key, value) {
        argsert("<object|string|array> [string|array]", [key, value], arguments.length);
        this[kPopulateParserHintArrayDictionary](this.alias.bind(this), "alias", key, value);
        return this;
      }
      array(keys) {
        argsert("<array|string>", [keys], arguments.length);
        this[kPopulateParserHintArray]("array", keys);
        this[kTrackManuallySetKeys](keys);
        return this;
      }
      boolean(keys) {
        argsert("<array|string>", [keys], arguments.length);
        this[kPopulateParserHintArray]("boolean", keys);
        this[kTrackManuallySetKeys](keys);
        return this;
      }
      check(f3, global) {
        argsert("<function> [boolean]", [f3, global], arguments.length);
        this.middleware((argv, _yargs) => {
          return maybeAsyncResult(() => {
            return f3(argv, _yargs.getOptions());
          }, (result) => {
            if (!result) {
              __classPrivateFieldGet(this, _YargsInstance_usage, "f").fail(__classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.__("Argument check failed: %s", f3.toString()));
            } else if (typeof result === "string" || result instanceof Error) {
              __classPrivateFieldGet(this, _YargsInstance_usage, "f").fail(result.toString(), result);
            }
            return argv;
          }, (err) => {
            __classPrivateFieldGet(this, _YargsInstance_usage, "f").fail(err.message ? err.message : err.toString(), err);
            return argv;
          });
        }, false, global);
        return this;
      }
      choices(key, value) {
        argsert("<object|string|array> [string|array]", [key, value], arguments.length);
        this[kPopulateParserHintArrayDictionary](this.choices.bind(this), "choices", key, value);
        return this;
      }
      coerce(keys, value) {
        argsert("<object|string|array> [function]", [keys, value], arguments.length);
        if (Array.isArray(keys)) {
          if (!value) {
            throw new YError("coerce callback must be provided");
          }
          for (const key of keys) {
            this.coerce(key, value);
          }
          return this;
        } else if (typeof keys === "object") {
          for (const key of Object.keys(keys)) {
            this.coerce(key, keys[key]);
          }
          return this;
        }
        if (!value) {
          throw new YError("coerce callback must be provided");
        }
        const coerceKey = keys;
        __classPrivateFieldGet(this, _YargsInstance_options, "f").key[coerceKey] = true;
        __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").addCoerceMiddleware((argv, yargs) => {
          var _a2;
          const coerceKeyAliases = (_a2 = yargs.getAliases()[coerceKey]) !== null && _a2 !== void 0 ? _a2 : [];
          const argvKeys = [coerceKey, ...coerceKeyAliases].filter((key) => Object.prototype.hasOwnProperty.call(argv, key));
          if (argvKeys.length === 0) {
            return argv;
          }
          return maybeAsyncResult(() => {
            return value(argv[argvKeys[0]]);
          }, (result) => {
            argvKeys.forEach((key) => {
              argv[key] = result;
            });
            return argv;
          }, (err) => {
            throw new YError(err.message);
          });
        }, coerceKey);
        return this;
      }
      conflicts(key1, key2) {
        argsert("<string|object> [string|array]", [key1, key2], arguments.length);
        __classPrivateFieldGet(this, _YargsInstance_validation, "f").conflicts(key1, key2);
        return this;
      }
      config(key = "config", msg, parseFn) {
        argsert("[object|string] [string|function] [function]", [key, msg, parseFn], arguments.length);
        if (typeof key === "object" && !Array.isArray(key)) {
          key = applyExtends(key, __classPrivateFieldGet(this, _YargsInstance_cwd, "f"), this[kGetParserConfiguration]()["deep-merge-config"] || false, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
          __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects = (__classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects || []).concat(key);
          return this;
        }
        if (typeof msg === "function") {
          parseFn = msg;
          msg = void 0;
        }
        this.describe(key, msg || __classPrivateFieldGet(this, _YargsInstance_usage, "f").deferY18nLookup("Path to JSON config file"));
        (Array.isArray(key) ? key : [key]).forEach((k2) => {
          __classPrivateFieldGet(this, _YargsInstance_options, "f").config[k2] = parseFn || true;
        });
        return this;
      }
      completion(cmd, desc, fn2) {
        argsert("[string] [string|boolean|function] [function]", [cmd, desc, fn2], arguments.length);
        if (typeof desc === "function") {
          fn2 = desc;
          desc = void 0;
        }
        __classPrivateFieldSet(this, _YargsInstance_completionCommand, cmd || __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f") || "completion", "f");
        if (!desc && desc !== false) {
          desc = "generate completion script";
        }
        this.command(__classPrivateFieldGet(this, _YargsInstance_completionCommand, "f"), desc);
        if (fn2)
          __classPrivateFieldGet(this, _YargsInstance_completion, "f").registerFunction(fn2);
        return this;
      }
      command(cmd, description, builder, handler, middlewares, deprecated) {
        argsert("<string|array|object> [string|boolean] [function|object] [function] [array] [boolean|string]", [cmd, description, builder, handler, middlewares, deprecated], arguments.length);
        __classPrivateFieldGet(this, _YargsInstance_command, "f").addHandler(cmd, description, builder, handler, middlewares, deprecated);
        return this;
      }
      commands(cmd, description, builder, handler, middlewares, deprecated) {
        return this.command(cmd, description, builder, handler, middlewares, deprecated);
      }
      commandDir(dir, opts) {
        argsert("<string> [object]", [dir, opts], arguments.length);
        const req = __classPrivateFieldGet(this, _YargsInstance_parentRequire, "f") || __classPrivateFieldGet(this, _YargsInstance_shim, "f").require;
        __classPrivateFieldGet(this, _YargsInstance_command, "f").addDirectory(dir, req, __classPrivateFieldGet(this, _YargsInstance_shim, "f").getCallerFile(), opts);
        return this;
      }
      count(keys) {
        argsert("<array|string>", [keys], arguments.length);
        this[kPopulateParserHintArray]("count", keys);
        this[kTrackManuallySetKeys](keys);
        return this;
      }
      default(key, value, defaultDescription) {
        argsert("<object|string|array> [*] [string]", [key, value, defaultDescription], arguments.length);
        if (defaultDescription) {
          assertSingleKey(key, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
          __classPrivateFieldGet(this, _YargsInstance_options, "f").defaultDescription[key] = defaultDescription;
        }
        if (typeof value === "function") {
          assertSingleKey(key, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
          if (!__classPrivateFieldGet(this, _YargsInstance_options, "f").defaultDescription[key])
            __classPrivateFieldGet(this, _YargsInstance_options, "f").defaultDescription[key] = __classPrivateFieldGet(this, _YargsInstance_usage, "f").functionDescription(value);
          value = value.call();
        }
        this[kPopulateParserHintSingleValueDictionary](this.default.bind(this), "default", key, value);
        return this;
      }
      defaults(key, value, defaultDescription) {
        return this.default(key, value, defaultDescription);
      }
      demandCommand(min = 1, max, minMsg, maxMsg) {
        argsert("[number] [number|string] [string|null|undefined] [string|null|undefined]", [min, max, minMsg, maxMsg], arguments.length);
        if (typeof max !== "number") {
          minMsg = max;
          max = Infinity;
        }
        this.global("_", false);
        __classPrivateFieldGet(this, _YargsInstance_options, "f").demandedCommands._ = {
          min,
          max,
          minMsg,
          maxMsg
        };
        return this;
      }
      demand(keys, max, msg) {
        if (Array.isArray(max)) {
          max.forEach((key) => {
            assertNotStrictEqual(msg, true, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
            this.demandOption(key, msg);
          });
          max = Infinity;
        } else if (typeof max !== "number") {
          msg = max;
          max = Infinity;
        }
        if (typeof keys === "number") {
          assertNotStrictEqual(msg, true, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
          this.demandCommand(keys, max, msg, msg);
        } else if (Array.isArray(keys)) {
          keys.forEach((key) => {
            assertNotStrictEqual(msg, true, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
            this.demandOption(key, msg);
          });
        } else {
          if (typeof msg === "string") {
            this.demandOption(keys, msg);
          } else if (msg === true || typeof msg === "undefined") {
            this.demandOption(keys);
          }
        }
        return this;
      }
      demandOption(keys, msg) {
        argsert("<object|string|array> [string]", [keys, msg], arguments.length);
        this[kPopulateParserHintSingleValueDictionary](this.demandOption.bind(this), "demandedOptions", keys, msg);
        return this;
      }
      deprecateOption(option, message) {
        argsert("<string> [string|boolean]", [option, message], arguments.length);
        __classPrivateFieldGet(this, _YargsInstance_options, "f").deprecatedOptions[option] = message;
        return this;
      }
      describe(keys, description) {
        argsert("<object|string|array> [string]", [keys, description], arguments.length);
        this[kSetKey](keys, true);
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").describe(keys, description);
        return this;
      }
      detectLocale(detect) {
        argsert("<boolean>", [detect], arguments.length);
        __classPrivateFieldSet(this, _YargsInstance_detectLocale, detect, "f");
        return this;
      }
      env(prefix) {
        argsert("[string|boolean]", [prefix], arguments.length);
        if (prefix === false)
          delete __classPrivateFieldGet(this, _YargsInstance_options, "f").envPrefix;
        else
          __classPrivateFieldGet(this, _YargsInstance_options, "f").envPrefix = prefix || "";
        return this;
      }
      epilogue(msg) {
        argsert("<string>", [msg], arguments.length);
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").epilog(msg);
        return this;
      }
      epilog(msg) {
        return this.epilogue(msg);
      }
      example(cmd, description) {
        argsert("<string|array> [string]", [cmd, description], arguments.length);
        if (Array.isArray(cmd)) {
          cmd.forEach((exampleParams) => this.example(...exampleParams));
        } else {
          __classPrivateFieldGet(this, _YargsInstance_usage, "f").example(cmd, description);
        }
        return this;
      }
      exit(code, err) {
        __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
        __classPrivateFieldSet(this, _YargsInstance_exitError, err, "f");
        if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
          __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.exit(code);
      }
      exitProcess(enabled = true) {
        argsert("[boolean]", [enabled], arguments.length);
        __classPrivateFieldSet(this, _YargsInstance_exitProcess, enabled, "f");
        return this;
      }
      fail(f3) {
        argsert("<function|boolean>", [f3], arguments.length);
        if (typeof f3 === "boolean" && f3 !== false) {
          throw new YError("Invalid first argument. Expected function or boolean 'false'");
        }
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").failFn(f3);
        return this;
      }
      getAliases() {
        return this.parsed ? this.parsed.aliases : {};
      }
      async getCompletion(args, done) {
        argsert("<array> [function]", [args, done], arguments.length);
        if (!done) {
          return new Promise((resolve18, reject) => {
            __classPrivateFieldGet(this, _YargsInstance_completion, "f").getCompletion(args, (err, completions) => {
              if (err)
                reject(err);
              else
                resolve18(completions);
            });
          });
        } else {
          return __classPrivateFieldGet(this, _YargsInstance_completion, "f").getCompletion(args, done);
        }
      }
      getDemandedOptions() {
        argsert([], 0);
        return __classPrivateFieldGet(this, _YargsInstance_options, "f").demandedOptions;
      }
      getDemandedCommands() {
        argsert([], 0);
        return __classPrivateFieldGet(this, _YargsInstance_options, "f").demandedCommands;
      }
      getDeprecatedOptions() {
        argsert([], 0);
        return __classPrivateFieldGet(this, _YargsInstance_options, "f").deprecatedOptions;
      }
      getDetectLocale() {
        return __classPrivateFieldGet(this, _YargsInstance_detectLocale, "f");
      }
      getExitProcess() {
        return __classPrivateFieldGet(this, _YargsInstance_exitProcess, "f");
      }
      getGroups() {
        return Object.assign({}, __classPrivateFieldGet(this, _YargsInstance_groups, "f"), __classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f"));
      }
      getHelp() {
        __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
        if (!__classPrivateFieldGet(this, _YargsInstance_usage, "f").hasCachedHelpMessage()) {
          if (!this.parsed) {
            const parse = this[kRunYargsParserAndExecuteCommands](__classPrivateFieldGet(this, _YargsInstance_processArgs, "f"), void 0, void 0, 0, true);
            if (isPromise(parse)) {
              return parse.then(() => {
                return __classPrivateFieldGet(this, _YargsInstance_usage, "f").help();
              });
            }
          }
          const builderResponse = __classPrivateFieldGet(this, _YargsInstance_command, "f").runDefaultBuilderOn(this);
          if (isPromise(builderResponse)) {
            return builderResponse.then(() => {
              return __classPrivateFieldGet(this, _YargsInstance_usage, "f").help();
            });
          }
        }
        return Promise.resolve(__classPrivateFieldGet(this, _YargsInstance_usage, "f").help());
      }
      getOptions() {
        return __classPrivateFieldGet(this, _YargsInstance_options, "f");
      }
      getStrict() {
        return __classPrivateFieldGet(this, _YargsInstance_strict, "f");
      }
      getStrictCommands() {
        return __classPrivateFieldGet(this, _YargsInstance_strictCommands, "f");
      }
      getStrictOptions() {
        return __classPrivateFieldGet(this, _YargsInstance_strictOptions, "f");
      }
      global(globals, global) {
        argsert("<string|array> [boolean]", [globals, global], arguments.length);
        globals = [].concat(globals);
        if (global !== false) {
          __classPrivateFieldGet(this, _YargsInstance_options, "f").local = __classPrivateFieldGet(this, _YargsInstance_options, "f").local.filter((l3) => globals.indexOf(l3) === -1);
        } else {
          globals.forEach((g2) => {
            if (!__classPrivateFieldGet(this, _YargsInstance_options, "f").local.includes(g2))
              __classPrivateFieldGet(this, _YargsInstance_options, "f").local.push(g2);
          });
        }
        return this;
      }
      group(opts, groupName) {
        argsert("<string|array> <string>", [opts, groupName], arguments.length);
        const existing = __classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f")[groupName] || __classPrivateFieldGet(this, _YargsInstance_groups, "f")[groupName];
        if (__classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f")[groupName]) {
          delete __classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f")[groupName];
        }
        const seen2 = {};
        __classPrivateFieldGet(this, _YargsInstance_groups, "f")[groupName] = (existing || []).concat(opts).filter((key) => {
          if (seen2[key])
            return false;
          return seen2[key] = true;
        });
        return this;
      }
      hide(key) {
        argsert("<string>", [key], arguments.length);
        __classPrivateFieldGet(this, _YargsInstance_options, "f").hiddenOptions.push(key);
        return this;
      }
      implies(key, value) {
        argsert("<string|object> [number|string|array]", [key, value], arguments.length);
        __classPrivateFieldGet(this, _YargsInstance_validation, "f").implies(key, value);
        return this;
      }
      locale(locale) {
        argsert("[string]", [locale], arguments.length);
        if (locale === void 0) {
          this[kGuessLocale]();
          return __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.getLocale();
        }
        __classPrivateFieldSet(this, _YargsInstance_detectLocale, false, "f");
        __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.setLocale(locale);
        return this;
      }
      middleware(callback, applyBeforeValidation, global) {
        return __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").addMiddleware(callback, !!applyBeforeValidation, global);
      }
      nargs(key, value) {
        argsert("<string|object|array> [number]", [key, value], arguments.length);
        this[kPopulateParserHintSingleValueDictionary](this.nargs.bind(this), "narg", key, value);
        return this;
      }
      normalize(keys) {
        argsert("<array|string>", [keys], arguments.length);
        this[kPopulateParserHintArray]("normalize", keys);
        return this;
      }
      number(keys) {
        argsert("<array|string>", [keys], arguments.length);
        this[kPopulateParserHintArray]("number", keys);
        this[kTrackManuallySetKeys](keys);
        return this;
      }
      option(key, opt) {
        argsert("<string|object> [object]", [key, opt], arguments.length);
        if (typeof key === "object") {
          Object.keys(key).forEach((k2) => {
            this.options(k2, key[k2]);
          });
        } else {
          if (typeof opt !== "object") {
            opt = {};
          }
          this[kTrackManuallySetKeys](key);
          if (__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f") && (key === "version" || (opt === null || opt === void 0 ? void 0 : opt.alias) === "version")) {
            this[kEmitWarning]([
              '"version" is a reserved word.',
              "Please do one of the following:",
              '- Disable version with `yargs.version(false)` if using "version" as an option',
              "- Use the built-in `yargs.version` method instead (if applicable)",
              "- Use a different option key",
              "https://yargs.js.org/docs/#api-reference-version"
            ].join("\n"), void 0, "versionWarning");
          }
          __classPrivateFieldGet(this, _YargsInstance_options, "f").key[key] = true;
          if (opt.alias)
            this.alias(key, opt.alias);
          const deprecate = opt.deprecate || opt.deprecated;
          if (deprecate) {
            this.deprecateOption(key, deprecate);
          }
          const demand = opt.demand || opt.required || opt.require;
          if (demand) {
            this.demand(key, demand);
          }
          if (opt.demandOption) {
            this.demandOption(key, typeof opt.demandOption === "string" ? opt.demandOption : void 0);
          }
          if (opt.conflicts) {
            this.conflicts(key, opt.conflicts);
          }
          if ("default" in opt) {
            this.default(key, opt.default);
          }
          if (opt.implies !== void 0) {
            this.implies(key, opt.implies);
          }
          if (opt.nargs !== void 0) {
            this.nargs(key, opt.nargs);
          }
          if (opt.config) {
            this.config(key, opt.configParser);
          }
          if (opt.normalize) {
            this.normalize(key);
          }
          if (opt.choices) {
            this.choices(key, opt.choices);
          }
          if (opt.coerce) {
            this.coerce(key, opt.coerce);
          }
          if (opt.group) {
            this.group(key, opt.group);
          }
          if (opt.boolean || opt.type === "boolean") {
            this.boolean(key);
            if (opt.alias)
              this.boolean(opt.alias);
          }
          if (opt.array || opt.type === "array") {
            this.array(key);
            if (opt.alias)
              this.array(opt.alias);
          }
          if (opt.number || opt.type === "number") {
            this.number(key);
            if (opt.alias)
              this.number(opt.alias);
          }
          if (opt.string || opt.type === "string") {
            this.string(key);
            if (opt.alias)
              this.string(opt.alias);
          }
          if (opt.count || opt.type === "count") {
            this.count(key);
          }
          if (typeof opt.global === "boolean") {
            this.global(key, opt.global);
          }
          if (opt.defaultDescription) {
            __classPrivateFieldGet(this, _YargsInstance_options, "f").defaultDescription[key] = opt.defaultDescription;
          }
          if (opt.skipValidation) {
            this.skipValidation(key);
          }
          const desc = opt.describe || opt.description || opt.desc;
          const descriptions = __classPrivateFieldGet(this, _YargsInstance_usage, "f").getDescriptions();
          if (!Object.prototype.hasOwnProperty.call(descriptions, key) || typeof desc === "string") {
            this.describe(key, desc);
          }
          if (opt.hidden) {
            this.hide(key);
          }
          if (opt.requiresArg) {
            this.requiresArg(key);
          }
        }
        return this;
      }
      options(key, opt) {
        return this.option(key, opt);
      }
      parse(args, shortCircuit, _parseFn) {
        argsert("[string|array] [function|boolean|object] [function]", [args, shortCircuit, _parseFn], arguments.length);
        this[kFreeze]();
        if (typeof args === "undefined") {
          args = __classPrivateFieldGet(this, _YargsInstance_processArgs, "f");
        }
        if (typeof shortCircuit === "object") {
          __classPrivateFieldSet(this, _YargsInstance_parseContext, shortCircuit, "f");
          shortCircuit = _parseFn;
        }
        if (typeof shortCircuit === "function") {
          __classPrivateFieldSet(this, _YargsInstance_parseFn, shortCircuit, "f");
          shortCircuit = false;
        }
        if (!shortCircuit)
          __classPrivateFieldSet(this, _YargsInstance_processArgs, args, "f");
        if (__classPrivateFieldGet(this, _YargsInstance_parseFn, "f"))
          __classPrivateFieldSet(this, _YargsInstance_exitProcess, false, "f");
        const parsed2 = this[kRunYargsParserAndExecuteCommands](args, !!shortCircuit);
        const tmpParsed = this.parsed;
        __classPrivateFieldGet(this, _YargsInstance_completion, "f").setParsed(this.parsed);
        if (isPromise(parsed2)) {
          return parsed2.then((argv) => {
            if (__classPrivateFieldGet(this, _YargsInstance_parseFn, "f"))
              __classPrivateFieldGet(this, _YargsInstance_parseFn, "f").call(this, __classPrivateFieldGet(this, _YargsInstance_exitError, "f"), argv, __classPrivateFieldGet(this, _YargsInstance_output, "f"));
            return argv;
          }).catch((err) => {
            if (__classPrivateFieldGet(this, _YargsInstance_parseFn, "f")) {
              __classPrivateFieldGet(this, _YargsInstance_parseFn, "f")(err, this.parsed.argv, __classPrivateFieldGet(this, _YargsInstance_output, "f"));
            }
            throw err;
          }).finally(() => {
            this[kUnfreeze]();
            this.parsed = tmpParsed;
          });
        } else {
          if (__classPrivateFieldGet(this, _YargsInstance_parseFn, "f"))
            __classPrivateFieldGet(this, _YargsInstance_parseFn, "f").call(this, __classPrivateFieldGet(this, _YargsInstance_exitError, "f"), parsed2, __classPrivateFieldGet(this, _YargsInstance_output, "f"));
          this[kUnfreeze]();
          this.parsed = tmpParsed;
        }
        return parsed2;
      }
      parseAsync(args, shortCircuit, _parseFn) {
        const maybePromise = this.parse(args, shortCircuit, _parseFn);
        return !isPromise(maybePromise) ? Promise.resolve(maybePromise) : maybePromise;
      }
      parseSync(args, shortCircuit, _parseFn) {
        const maybePromise = this.parse(args, shortCircuit, _parseFn);
        if (isPromise(maybePromise)) {
          throw new YError(".parseSync() must not be used with asynchronous builders, handlers, or middleware");
        }
        return maybePromise;
      }
      parserConfiguration(config2) {
        argsert("<object>", [config2], arguments.length);
        __classPrivateFieldSet(this, _YargsInstance_parserConfig, config2, "f");
        return this;
      }
      pkgConf(key, rootPath) {
        argsert("<string> [string]", [key, rootPath], arguments.length);
        let conf = null;
        const obj = this[kPkgUp](rootPath || __classPrivateFieldGet(this, _YargsInstance_cwd, "f"));
        if (obj[key] && typeof obj[key] === "object") {
          conf = applyExtends(obj[key], rootPath || __classPrivateFieldGet(this, _YargsInstance_cwd, "f"), this[kGetParserConfiguration]()["deep-merge-config"] || false, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
          __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects = (__classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects || []).concat(conf);
        }
        return this;
      }
      positional(key, opts) {
        argsert("<string> <object>", [key, opts], arguments.length);
        const supportedOpts = [
          "default",
          "defaultDescription",
          "implies",
          "normalize",
          "choices",
          "conflicts",
          "coerce",
          "type",
          "describe",
          "desc",
          "description",
          "alias"
        ];
        opts = objFilter(opts, (k2, v2) => {
          if (k2 === "type" && !["string", "number", "boolean"].includes(v2))
            return false;
          return supportedOpts.includes(k2);
        });
        const fullCommand = __classPrivateFieldGet(this, _YargsInstance_context, "f").fullCommands[__classPrivateFieldGet(this, _YargsInstance_context, "f").fullCommands.length - 1];
        const parseOptions = fullCommand ? __classPrivateFieldGet(this, _YargsInstance_command, "f").cmdToParseOptions(fullCommand) : {
          array: [],
          alias: {},
          default: {},
          demand: {}
        };
        objectKeys(parseOptions).forEach((pk) => {
          const parseOption = parseOptions[pk];
          if (Array.isArray(parseOption)) {
            if (parseOption.indexOf(key) !== -1)
              opts[pk] = true;
          } else {
            if (parseOption[key] && !(pk in opts))
              opts[pk] = parseOption[key];
          }
        });
        this.group(key, __classPrivateFieldGet(this, _YargsInstance_usage, "f").getPositionalGroupName());
        return this.option(key, opts);
      }
      recommendCommands(recommend = true) {
        argsert("[boolean]", [recommend], arguments.length);
        __classPrivateFieldSet(this, _YargsInstance_recommendCommands, recommend, "f");
        return this;
      }
      required(keys, max, msg) {
        return this.demand(keys, max, msg);
      }
      require(keys, max, msg) {
        return this.demand(keys, max, msg);
      }
      requiresArg(keys) {
        argsert("<array|string|object> [number]", [keys], arguments.length);
        if (typeof keys === "string" && __classPrivateFieldGet(this, _YargsInstance_options, "f").narg[keys]) {
          return this;
        } else {
          this[kPopulateParserHintSingleValueDictionary](this.requiresArg.bind(this), "narg", keys, NaN);
        }
        return this;
      }
      showCompletionScript($0, cmd) {
        argsert("[string] [string]", [$0, cmd], arguments.length);
        $0 = $0 || this.$0;
        __classPrivateFieldGet(this, _YargsInstance_logger, "f").log(__classPrivateFieldGet(this, _YargsInstance_completion, "f").generateCompletionScript($0, cmd || __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f") || "completion"));
        return this;
      }
      showHelp(level) {
        argsert("[string|function]", [level], arguments.length);
        __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
        if (!__classPrivateFieldGet(this, _YargsInstance_usage, "f").hasCachedHelpMessage()) {
          if (!this.parsed) {
            const parse = this[kRunYargsParserAndExecuteCommands](__classPrivateFieldGet(this, _YargsInstance_processArgs, "f"), void 0, void 0, 0, true);
            if (isPromise(parse)) {
              parse.then(() => {
                __classPrivateFieldGet(this, _YargsInstance_usage, "f").showHelp(level);
              });
              return this;
            }
          }
          const builderResponse = __classPrivateFieldGet(this, _YargsInstance_command, "f").runDefaultBuilderOn(this);
          if (isPromise(builderResponse)) {
            builderResponse.then(() => {
              __classPrivateFieldGet(this, _YargsInstance_usage, "f").showHelp(level);
            });
            return this;
          }
        }
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").showHelp(level);
        return this;
      }
      scriptName(scriptName) {
        this.customScriptName = true;
        this.$0 = scriptName;
        return this;
      }
      showHelpOnFail(enabled, message) {
        argsert("[boolean|string] [string]", [enabled, message], arguments.length);
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").showHelpOnFail(enabled, message);
        return this;
      }
      showVersion(level) {
        argsert("[string|function]", [level], arguments.length);
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").showVersion(level);
        return this;
      }
      skipValidation(keys) {
        argsert("<array|string>", [keys], arguments.length);
        this[kPopulateParserHintArray]("skipValidation", keys);
        return this;
      }
      strict(enabled) {
        argsert("[boolean]", [enabled], arguments.length);
        __classPrivateFieldSet(this, _YargsInstance_strict, enabled !== false, "f");
        return this;
      }
      strictCommands(enabled) {
        argsert("[boolean]", [enabled], arguments.length);
        __classPrivateFieldSet(this, _YargsInstance_strictCommands, enabled !== false, "f");
        return this;
      }
      strictOptions(enabled) {
        argsert("[boolean]", [enabled], arguments.length);
        __classPrivateFieldSet(this, _YargsInstance_strictOptions, enabled !== false, "f");
        return this;
      }
      string(keys) {
        argsert("<array|string>", [keys], arguments.length);
        this[kPopulateParserHintArray]("string", keys);
        this[kTrackManuallySetKeys](keys);
        return this;
      }
      terminalWidth() {
        argsert([], 0);
        return __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.stdColumns;
      }
      updateLocale(obj) {
        return this.updateStrings(obj);
      }
      updateStrings(obj) {
        argsert("<object>", [obj], arguments.length);
        __classPrivateFieldSet(this, _YargsInstance_detectLocale, false, "f");
        __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.updateLocale(obj);
        return this;
      }
      usage(msg, description, builder, handler) {
        argsert("<string|null|undefined> [string|boolean] [function|object] [function]", [msg, description, builder, handler], arguments.length);
        if (description !== void 0) {
          assertNotStrictEqual(msg, null, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
          if ((msg || "").match(/^\$0( |$)/)) {
            return this.command(msg, description, builder, handler);
          } else {
            throw new YError(".usage() description must start with $0 if being used as alias for .command()");
          }
        } else {
          __classPrivateFieldGet(this, _YargsInstance_usage, "f").usage(msg);
          return this;
        }
      }
      usageConfiguration(config2) {
        argsert("<object>", [config2], arguments.length);
        __classPrivateFieldSet(this, _YargsInstance_usageConfig, config2, "f");
        return this;
      }
      version(opt, msg, ver) {
        const defaultVersionOpt = "version";
        argsert("[boolean|string] [string] [string]", [opt, msg, ver], arguments.length);
        if (__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f")) {
          this[kDeleteFromParserHintObject](__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f"));
          __classPrivateFieldGet(this, _YargsInstance_usage, "f").version(void 0);
          __classPrivateFieldSet(this, _YargsInstance_versionOpt, null, "f");
        }
        if (arguments.length === 0) {
          ver = this[kGuessVersion]();
          opt = defaultVersionOpt;
        } else if (arguments.length === 1) {
          if (opt === false) {
            return this;
          }
          ver = opt;
          opt = defaultVersionOpt;
        } else if (arguments.length === 2) {
          ver = msg;
          msg = void 0;
        }
        __classPrivateFieldSet(this, _YargsInstance_versionOpt, typeof opt === "string" ? opt : defaultVersionOpt, "f");
        msg = msg || __classPrivateFieldGet(this, _YargsInstance_usage, "f").deferY18nLookup("Show version number");
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").version(ver || void 0);
        this.boolean(__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f"));
        this.describe(__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f"), msg);
        return this;
      }
      wrap(cols) {
        argsert("<number|null|undefined>", [cols], arguments.length);
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").wrap(cols);
        return this;
      }
      [(_YargsInstance_command = /* @__PURE__ */ new WeakMap(), _YargsInstance_cwd = /* @__PURE__ */ new WeakMap(), _YargsInstance_context = /* @__PURE__ */ new WeakMap(), _YargsInstance_completion = /* @__PURE__ */ new WeakMap(), _YargsInstance_completionCommand = /* @__PURE__ */ new WeakMap(), _YargsInstance_defaultShowHiddenOpt = /* @__PURE__ */ new WeakMap(), _YargsInstance_exitError = /* @__PURE__ */ new WeakMap(), _YargsInstance_detectLocale = /* @__PURE__ */ new WeakMap(), _YargsInstance_emittedWarnings = /* @__PURE__ */ new WeakMap(), _YargsInstance_exitProcess = /* @__PURE__ */ new WeakMap(), _YargsInstance_frozens = /* @__PURE__ */ new WeakMap(), _YargsInstance_globalMiddleware = /* @__PURE__ */ new WeakMap(), _YargsInstance_groups = /* @__PURE__ */ new WeakMap(), _YargsInstance_hasOutput = /* @__PURE__ */ new WeakMap(), _YargsInstance_helpOpt = /* @__PURE__ */ new WeakMap(), _YargsInstance_isGlobalContext = /* @__PURE__ */ new WeakMap(), _YargsInstance_logger = /* @__PURE__ */ new WeakMap(), _YargsInstance_output = /* @__PURE__ */ new WeakMap(), _YargsInstance_options = /* @__PURE__ */ new WeakMap(), _YargsInstance_parentRequire = /* @__PURE__ */ new WeakMap(), _YargsInstance_parserConfig = /* @__PURE__ */ new WeakMap(), _YargsInstance_parseFn = /* @__PURE__ */ new WeakMap(), _YargsInstance_parseContext = /* @__PURE__ */ new WeakMap(), _YargsInstance_pkgs = /* @__PURE__ */ new WeakMap(), _YargsInstance_preservedGroups = /* @__PURE__ */ new WeakMap(), _YargsInstance_processArgs = /* @__PURE__ */ new WeakMap(), _YargsInstance_recommendCommands = /* @__PURE__ */ new WeakMap(), _YargsInstance_shim = /* @__PURE__ */ new WeakMap(), _YargsInstance_strict = /* @__PURE__ */ new WeakMap(), _YargsInstance_strictCommands = /* @__PURE__ */ new WeakMap(), _YargsInstance_strictOptions = /* @__PURE__ */ new WeakMap(), _YargsInstance_usage = /* @__PURE__ */ new WeakMap(), _YargsInstance_usageConfig = /* @__PURE__ */ new WeakMap(), _YargsInstance_versionOpt = /* @__PURE__ */ new WeakMap(), _YargsInstance_validation = /* @__PURE__ */ new WeakMap(), kCopyDoubleDash)](argv) {
        if (!argv._ || !argv["--"])
          return argv;
        argv._.push.apply(argv._, argv["--"]);
        try {
          delete argv["--"];
        } catch (_err) {
        }
        return argv;
      }
      [kCreateLogger]() {
        return {
          log: (...args) => {
            if (!this[kHasParseCallback]())
              console.log(...args);
            __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
            if (__classPrivateFieldGet(this, _YargsInstance_output, "f").length)
              __classPrivateFieldSet(this, _YargsInstance_output, __classPrivateFieldGet(this, _YargsInstance_output, "f") + "\n", "f");
            __classPrivateFieldSet(this, _YargsInstance_output, __classPrivateFieldGet(this, _YargsInstance_output, "f") + args.join(" "), "f");
          },
          error: (...args) => {
            if (!this[kHasParseCallback]())
              console.error(...args);
            __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
            if (__classPrivateFieldGet(this, _YargsInstance_output, "f").length)
              __classPrivateFieldSet(this, _YargsInstance_output, __classPrivateFieldGet(this, _YargsInstance_output, "f") + "\n", "f");
            __classPrivateFieldSet(this, _YargsInstance_output, __classPrivateFieldGet(this, _YargsInstance_output, "f") + args.join(" "), "f");
          }
        };
      }
      [kDeleteFromParserHintObject](optionKey) {
        objectKeys(__classPrivateFieldGet(this, _YargsInstance_options, "f")).forEach((hintKey) => {
          if (/* @__PURE__ */ ((key) => key === "configObjects")(hintKey))
            return;
          const hint = __classPrivateFieldGet(this, _YargsInstance_options, "f")[hintKey];
          if (Array.isArray(hint)) {
            if (hint.includes(optionKey))
              hint.splice(hint.indexOf(optionKey), 1);
          } else if (typeof hint === "object") {
            delete hint[optionKey];
          }
        });
        delete __classPrivateFieldGet(this, _YargsInstance_usage, "f").getDescriptions()[optionKey];
      }
      [kEmitWarning](warning, type, deduplicationId) {
        if (!__classPrivateFieldGet(this, _YargsInstance_emittedWarnings, "f")[deduplicationId]) {
          __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.emitWarning(warning, type);
          __classPrivateFieldGet(this, _YargsInstance_emittedWarnings, "f")[deduplicationId] = true;
        }
      }
      [kFreeze]() {
        __classPrivateFieldGet(this, _YargsInstance_frozens, "f").push({
          options: __classPrivateFieldGet(this, _YargsInstance_options, "f"),
          configObjects: __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects.slice(0),
          exitProcess: __classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"),
          groups: __classPrivateFieldGet(this, _YargsInstance_groups, "f"),
          strict: __classPrivateFieldGet(this, _YargsInstance_strict, "f"),
          strictCommands: __classPrivateFieldGet(this, _YargsInstance_strictCommands, "f"),
          strictOptions: __classPrivateFieldGet(this, _YargsInstance_strictOptions, "f"),
          completionCommand: __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f"),
          output: __classPrivateFieldGet(this, _YargsInstance_output, "f"),
          exitError: __classPrivateFieldGet(this, _YargsInstance_exitError, "f"),
          hasOutput: __classPrivateFieldGet(this, _YargsInstance_hasOutput, "f"),
          parsed: this.parsed,
          parseFn: __classPrivateFieldGet(this, _YargsInstance_parseFn, "f"),
          parseContext: __classPrivateFieldGet(this, _YargsInstance_parseContext, "f")
        });
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").freeze();
        __classPrivateFieldGet(this, _YargsInstance_validation, "f").freeze();
        __classPrivateFieldGet(this, _YargsInstance_command, "f").freeze();
        __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").freeze();
      }
      [kGetDollarZero]() {
        let $0 = "";
        let default$0;
        if (/\b(node|iojs|electron|bun)(\.exe)?$/.test(__classPrivateFieldGet(this, _YargsInstance_shim, "f").process.argv()[0])) {
          default$0 = __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.argv().slice(1, 2);
        } else {
          default$0 = __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.argv().slice(0, 1);
        }
        $0 = default$0.map((x3) => {
          const b3 = this[kRebase](__classPrivateFieldGet(this, _YargsInstance_cwd, "f"), x3);
          return x3.match(/^(\/|([a-zA-Z]:)?\\)/) && b3.length < x3.length ? b3 : x3;
        }).join(" ").trim();
        if (__classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("_") && __classPrivateFieldGet(this, _YargsInstance_shim, "f").getProcessArgvBin() === __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("_")) {
          $0 = __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("_").replace(`${__classPrivateFieldGet(this, _YargsInstance_shim, "f").path.dirname(__classPrivateFieldGet(this, _YargsInstance_shim, "f").process.execPath())}/`, "");
        }
        return $0;
      }
      [kGetParserConfiguration]() {
        return __classPrivateFieldGet(this, _YargsInstance_parserConfig, "f");
      }
      [kGetUsageConfiguration]() {
        return __classPrivateFieldGet(this, _YargsInstance_usageConfig, "f");
      }
      [kGuessLocale]() {
        if (!__classPrivateFieldGet(this, _YargsInstance_detectLocale, "f"))
          return;
        const locale = __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("LC_ALL") || __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("LC_MESSAGES") || __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("LANG") || __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("LANGUAGE") || "en_US";
        this.locale(locale.replace(/[.:].*/, ""));
      }
      [kGuessVersion]() {
        const obj = this[kPkgUp]();
        return obj.version || "unknown";
      }
      [kParsePositionalNumbers](argv) {
        const args = argv["--"] ? argv["--"] : argv._;
        for (let i = 0, arg; (arg = args[i]) !== void 0; i++) {
          if (__classPrivateFieldGet(this, _YargsInstance_shim, "f").Parser.looksLikeNumber(arg) && Number.isSafeInteger(Math.floor(parseFloat(`${arg}`)))) {
            args[i] = Number(arg);
          }
        }
        return argv;
      }
      [kPkgUp](rootPath) {
        const npath = rootPath || "*";
        if (__classPrivateFieldGet(this, _YargsInstance_pkgs, "f")[npath])
          return __classPrivateFieldGet(this, _YargsInstance_pkgs, "f")[npath];
        let obj = {};
        try {
          let startDir = rootPath || __classPrivateFieldGet(this, _YargsInstance_shim, "f").mainFilename;
          if (__classPrivateFieldGet(this, _YargsInstance_shim, "f").path.extname(startDir)) {
            startDir = __classPrivateFieldGet(this, _YargsInstance_shim, "f").path.dirname(startDir);
          }
          const pkgJsonPath = __classPrivateFieldGet(this, _YargsInstance_shim, "f").findUp(startDir, (dir, names2) => {
            if (names2.includes("package.json")) {
              return "package.json";
            } else {
              return void 0;
            }
          });
          assertNotStrictEqual(pkgJsonPath, void 0, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
          obj = JSON.parse(__classPrivateFieldGet(this, _YargsInstance_shim, "f").readFileSync(pkgJsonPath, "utf8"));
        } catch (_noop) {
        }
        __classPrivateFieldGet(this, _YargsInstance_pkgs, "f")[npath] = obj || {};
        return __classPrivateFieldGet(this, _YargsInstance_pkgs, "f")[npath];
      }
      [kPopulateParserHintArray](type, keys) {
        keys = [].concat(keys);
        keys.forEach((key) => {
          key = this[kSanitizeKey](key);
          __classPrivateFieldGet(this, _YargsInstance_options, "f")[type].push(key);
        });
      }
      [kPopulateParserHintSingleValueDictionary](builder, type, key, value) {
        this[kPopulateParserHintDictionary](builder, type, key, value, (type2, key2, value2) => {
          __classPrivateFieldGet(this, _YargsInstance_options, "f")[type2][key2] = value2;
        });
      }
      [kPopulateParserHintArrayDictionary](builder, type, key, value) {
        this[kPopulateParserHintDictionary](builder, type, key, value, (type2, key2, value2) => {
          __classPrivateFieldGet(this, _YargsInstance_options, "f")[type2][key2] = (__classPrivateFieldGet(this, _YargsInstance_options, "f")[type2][key2] || []).concat(value2);
        });
      }
      [kPopulateParserHintDictionary](builder, type, key, value, singleKeyHandler) {
        if (Array.isArray(key)) {
          key.forEach((k2) => {
            builder(k2, value);
          });
        } else if (/* @__PURE__ */ ((key2) => typeof key2 === "object")(key)) {
          for (const k2 of objectKeys(key)) {
            builder(k2, key[k2]);
          }
        } else {
          singleKeyHandler(type, this[kSanitizeKey](key), value);
        }
      }
      [kSanitizeKey](key) {
        if (key === "__proto__")
          return "___proto___";
        return key;
      }
      [kSetKey](key, set) {
        this[kPopulateParserHintSingleValueDictionary](this[kSetKey].bind(this), "key", key, set);
        return this;
      }
      [kUnfreeze]() {
        var _a2, _b2, _c2, _d, _e2, _f, _g, _h, _j, _k, _l, _m;
        const frozen = __classPrivateFieldGet(this, _YargsInstance_frozens, "f").pop();
        assertNotStrictEqual(frozen, void 0, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
        let configObjects;
        _a2 = this, _b2 = this, _c2 = this, _d = this, _e2 = this, _f = this, _g = this, _h = this, _j = this, _k = this, _l = this, _m = this, {
          options: { set value(_o) {
            __classPrivateFieldSet(_a2, _YargsInstance_options, _o, "f");
          } }.value,
          configObjects,
          exitProcess: { set value(_o) {
            __classPrivateFieldSet(_b2, _YargsInstance_exitProcess, _o, "f");
          } }.value,
          groups: { set value(_o) {
            __classPrivateFieldSet(_c2, _YargsInstance_groups, _o, "f");
          } }.value,
          output: { set value(_o) {
            __classPrivateFieldSet(_d, _YargsInstance_output, _o, "f");
          } }.value,
          exitError: { set value(_o) {
            __classPrivateFieldSet(_e2, _YargsInstance_exitError, _o, "f");
          } }.value,
          hasOutput: { set value(_o) {
            __classPrivateFieldSet(_f, _YargsInstance_hasOutput, _o, "f");
          } }.value,
          parsed: this.parsed,
          strict: { set value(_o) {
            __classPrivateFieldSet(_g, _YargsInstance_strict, _o, "f");
          } }.value,
          strictCommands: { set value(_o) {
            __classPrivateFieldSet(_h, _YargsInstance_strictCommands, _o, "f");
          } }.value,
          strictOptions: { set value(_o) {
            __classPrivateFieldSet(_j, _YargsInstance_strictOptions, _o, "f");
          } }.value,
          completionCommand: { set value(_o) {
            __classPrivateFieldSet(_k, _YargsInstance_completionCommand, _o, "f");
          } }.value,
          parseFn: { set value(_o) {
            __classPrivateFieldSet(_l, _YargsInstance_parseFn, _o, "f");
          } }.value,
          parseContext: { set value(_o) {
            __classPrivateFieldSet(_m, _YargsInstance_parseContext, _o, "f");
          } }.value
        } = frozen;
        __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects = configObjects;
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").unfreeze();
        __classPrivateFieldGet(this, _YargsInstance_validation, "f").unfreeze();
        __classPrivateFieldGet(this, _YargsInstance_command, "f").unfreeze();
        __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").unfreeze();
      }
      [kValidateAsync](validation2, argv) {
        return maybeAsyncResult(argv, (result) => {
          validation2(result);
          return result;
        });
      }
      getInternalMethods() {
        return {
          getCommandInstance: this[kGetCommandInstance].bind(this),
          getContext: this[kGetContext].bind(this),
          getHasOutput: this[kGetHasOutput].bind(this),
          getLoggerInstance: this[kGetLoggerInstance].bind(this),
          getParseContext: this[kGetParseContext].bind(this),
          getParserConfiguration: this[kGetParserConfiguration].bind(this),
          getUsageConfiguration: this[kGetUsageConfiguration].bind(this),
          getUsageInstance: this[kGetUsageInstance].bind(this),
          getValidationInstance: this[kGetValidationInstance].bind(this),
          hasParseCallback: this[kHasParseCallback].bind(this),
          isGlobalContext: this[kIsGlobalContext].bind(this),
          postProcess: this[kPostProcess].bind(this),
          reset: this[kReset].bind(this),
          runValidation: this[kRunValidation].bind(this),
          runYargsParserAndExecuteCommands: this[kRunYargsParserAndExecuteCommands].bind(this),
          setHasOutput: this[kSetHasOutput].bind(this)
        };
      }
      [kGetCommandInstance]() {
        return __classPrivateFieldGet(this, _YargsInstance_command, "f");
      }
      [kGetContext]() {
        return __classPrivateFieldGet(this, _YargsInstance_context, "f");
      }
      [kGetHasOutput]() {
        return __classPrivateFieldGet(this, _YargsInstance_hasOutput, "f");
      }
      [kGetLoggerInstance]() {
        return __classPrivateFieldGet(this, _YargsInstance_logger, "f");
      }
      [kGetParseContext]() {
        return __classPrivateFieldGet(this, _YargsInstance_parseContext, "f") || {};
      }
      [kGetUsageInstance]() {
        return __classPrivateFieldGet(this, _YargsInstance_usage, "f");
      }
      [kGetValidationInstance]() {
        return __classPrivateFieldGet(this, _YargsInstance_validation, "f");
      }
      [kHasParseCallback]() {
        return !!__classPrivateFieldGet(this, _YargsInstance_parseFn, "f");
      }
      [kIsGlobalContext]() {
        return __classPrivateFieldGet(this, _YargsInstance_isGlobalContext, "f");
      }
      [kPostProcess](argv, populateDoubleDash, calledFromCommand, runGlobalMiddleware) {
        if (calledFromCommand)
          return argv;
        if (isPromise(argv))
          return argv;
        if (!populateDoubleDash) {
          argv = this[kCopyDoubleDash](argv);
        }
        const parsePositionalNumbers = this[kGetParserConfiguration]()["parse-positional-numbers"] || this[kGetParserConfiguration]()["parse-positional-numbers"] === void 0;
        if (parsePositionalNumbers) {
          argv = this[kParsePositionalNumbers](argv);
        }
        if (runGlobalMiddleware) {
          argv = applyMiddleware(argv, this, __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").getMiddleware(), false);
        }
        return argv;
      }
      [kReset](aliases = {}) {
        __classPrivateFieldSet(this, _YargsInstance_options, __classPrivateFieldGet(this, _YargsInstance_options, "f") || {}, "f");
        const tmpOptions = {};
        tmpOptions.local = __classPrivateFieldGet(this, _YargsInstance_options, "f").local || [];
        tmpOptions.configObjects = __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects || [];
        const localLookup = {};
        tmpOptions.local.forEach((l3) => {
          localLookup[l3] = true;
          (aliases[l3] || []).forEach((a) => {
            localLookup[a] = true;
          });
        });
        Object.assign(__classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f"), Object.keys(__classPrivateFieldGet(this, _YargsInstance_groups, "f")).reduce((acc, groupName) => {
          const keys = __classPrivateFieldGet(this, _YargsInstance_groups, "f")[groupName].filter((key) => !(key in localLookup));
          if (keys.length > 0) {
            acc[groupName] = keys;
          }
          return acc;
        }, {}));
        __classPrivateFieldSet(this, _YargsInstance_groups, {}, "f");
        const arrayOptions = [
          "array",
          "boolean",
          "string",
          "skipValidation",
          "count",
          "normalize",
          "number",
          "hiddenOptions"
        ];
        const objectOptions = [
          "narg",
          "key",
          "alias",
          "default",
          "defaultDescription",
          "config",
          "choices",
          "demandedOptions",
          "demandedCommands",
          "deprecatedOptions"
        ];
        arrayOptions.forEach((k2) => {
          tmpOptions[k2] = (__classPrivateFieldGet(this, _YargsInstance_options, "f")[k2] || []).filter((k3) => !localLookup[k3]);
        });
        objectOptions.forEach((k2) => {
          tmpOptions[k2] = objFilter(__classPrivateFieldGet(this, _YargsInstance_options, "f")[k2], (k3) => !localLookup[k3]);
        });
        tmpOptions.envPrefix = __classPrivateFieldGet(this, _YargsInstance_options, "f").envPrefix;
        __classPrivateFieldSet(this, _YargsInstance_options, tmpOptions, "f");
        __classPrivateFieldSet(this, _YargsInstance_usage, __classPrivateFieldGet(this, _YargsInstance_usage, "f") ? __classPrivateFieldGet(this, _YargsInstance_usage, "f").reset(localLookup) : usage(this, __classPrivateFieldGet(this, _YargsInstance_shim, "f")), "f");
        __classPrivateFieldSet(this, _YargsInstance_validation, __classPrivateFieldGet(this, _YargsInstance_validation, "f") ? __classPrivateFieldGet(this, _YargsInstance_validation, "f").reset(localLookup) : validation(this, __classPrivateFieldGet(this, _YargsInstance_usage, "f"), __classPrivateFieldGet(this, _YargsInstance_shim, "f")), "f");
        __classPrivateFieldSet(this, _YargsInstance_command, __classPrivateFieldGet(this, _YargsInstance_command, "f") ? __classPrivateFieldGet(this, _YargsInstance_command, "f").reset() : command17(__classPrivateFieldGet(this, _YargsInstance_usage, "f"), __classPrivateFieldGet(this, _YargsInstance_validation, "f"), __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f"), __classPrivateFieldGet(this, _YargsInstance_shim, "f")), "f");
        if (!__classPrivateFieldGet(this, _YargsInstance_completion, "f"))
          __classPrivateFieldSet(this, _YargsInstance_completion, completion(this, __classPrivateFieldGet(this, _YargsInstance_usage, "f"), __classPrivateFieldGet(this, _YargsInstance_command, "f"), __classPrivateFieldGet(this, _YargsInstance_shim, "f")), "f");
        __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").reset();
        __classPrivateFieldSet(this, _YargsInstance_completionCommand, null, "f");
        __classPrivateFieldSet(this, _YargsInstance_output, "", "f");
        __classPrivateFieldSet(this, _YargsInstance_exitError, null, "f");
        __classPrivateFieldSet(this, _YargsInstance_hasOutput, false, "f");
        this.parsed = false;
        return this;
      }
      [kRebase](base, dir) {
        return __classPrivateFieldGet(this, _YargsInstance_shim, "f").path.relative(base, dir);
      }
      [kRunYargsParserAndExecuteCommands](args, shortCircuit, calledFromCommand, commandIndex = 0, helpOnly = false) {
        var _a2, _b2, _c2, _d;
        let skipValidation = !!calledFromCommand || helpOnly;
        args = args || __classPrivateFieldGet(this, _YargsInstance_processArgs, "f");
        __classPrivateFieldGet(this, _YargsInstance_options, "f").__ = __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.__;
        __classPrivateFieldGet(this, _YargsInstance_options, "f").configuration = this[kGetParserConfiguration]();
        const populateDoubleDash = !!__classPrivateFieldGet(this, _YargsInstance_options, "f").configuration["populate--"];
        const config2 = Object.assign({}, __classPrivateFieldGet(this, _YargsInstance_options, "f").configuration, {
          "populate--": true
        });
        const parsed2 = __classPrivateFieldGet(this, _YargsInstance_shim, "f").Parser.detailed(args, Object.assign({}, __classPrivateFieldGet(this, _YargsInstance_options, "f"), {
          configuration: { "parse-positional-numbers": false, ...config2 }
        }));
        const argv = Object.assign(parsed2.argv, __classPrivateFieldGet(this, _YargsInstance_parseContext, "f"));
        let argvPromise = void 0;
        const aliases = parsed2.aliases;
        let helpOptSet = false;
        let versionOptSet = false;
        Object.keys(argv).forEach((key) => {
          if (key === __classPrivateFieldGet(this, _YargsInstance_helpOpt, "f") && argv[key]) {
            helpOptSet = true;
          } else if (key === __classPrivateFieldGet(this, _YargsInstance_versionOpt, "f") && argv[key]) {
            versionOptSet = true;
          }
        });
        argv.$0 = this.$0;
        this.parsed = parsed2;
        if (commandIndex === 0) {
          __classPrivateFieldGet(this, _YargsInstance_usage, "f").clearCachedHelpMessage();
        }
        try {
          this[kGuessLocale]();
          if (shortCircuit) {
            return this[kPostProcess](argv, populateDoubleDash, !!calledFromCommand, false);
          }
          if (__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f")) {
            const helpCmds = [__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f")].concat(aliases[__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f")] || []).filter((k2) => k2.length > 1);
            if (helpCmds.includes("" + argv._[argv._.length - 1])) {
              argv._.pop();
              helpOptSet = true;
            }
          }
          __classPrivateFieldSet(this, _YargsInstance_isGlobalContext, false, "f");
          const handlerKeys = __classPrivateFieldGet(this, _YargsInstance_command, "f").getCommands();
          const requestCompletions = ((_a2 = __classPrivateFieldGet(this, _YargsInstance_completion, "f")) === null || _a2 === void 0 ? void 0 : _a2.completionKey) ? [
            (_b2 = __classPrivateFieldGet(this, _YargsInstance_completion, "f")) === null || _b2 === void 0 ? void 0 : _b2.completionKey,
            ...(_d = this.getAliases()[(_c2 = __classPrivateFieldGet(this, _YargsInstance_completion, "f")) === null || _c2 === void 0 ? void 0 : _c2.completionKey]) !== null && _d !== void 0 ? _d : []
          ].some((key) => Object.prototype.hasOwnProperty.call(argv, key)) : false;
          const skipRecommendation = helpOptSet || requestCompletions || helpOnly;
          if (argv._.length) {
            if (handlerKeys.length) {
              let firstUnknownCommand;
              for (let i = commandIndex || 0, cmd; argv._[i] !== void 0; i++) {
                cmd = String(argv._[i]);
                if (handlerKeys.includes(cmd) && cmd !== __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f")) {
                  const innerArgv = __classPrivateFieldGet(this, _YargsInstance_command, "f").runCommand(cmd, this, parsed2, i + 1, helpOnly, helpOptSet || versionOptSet || helpOnly);
                  return this[kPostProcess](innerArgv, populateDoubleDash, !!calledFromCommand, false);
                } else if (!firstUnknownCommand && cmd !== __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f")) {
                  firstUnknownCommand = cmd;
                  break;
                }
              }
              if (!__classPrivateFieldGet(this, _YargsInstance_command, "f").hasDefaultCommand() && __classPrivateFieldGet(this, _YargsInstance_recommendCommands, "f") && firstUnknownCommand && !skipRecommendation) {
                __classPrivateFieldGet(this, _YargsInstance_validation, "f").recommendCommands(firstUnknownCommand, handlerKeys);
              }
            }
            if (__classPrivateFieldGet(this, _YargsInstance_completionCommand, "f") && argv._.includes(__classPrivateFieldGet(this, _YargsInstance_completionCommand, "f")) && !requestCompletions) {
              if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
                setBlocking(true);
              this.showCompletionScript();
              this.exit(0);
            }
          }
          if (__classPrivateFieldGet(this, _YargsInstance_command, "f").hasDefaultCommand() && !skipRecommendation) {
            const innerArgv = __classPrivateFieldGet(this, _YargsInstance_command, "f").runCommand(null, this, parsed2, 0, helpOnly, helpOptSet || versionOptSet || helpOnly);
            return this[kPostProcess](innerArgv, populateDoubleDash, !!calledFromCommand, false);
          }
          if (requestCompletions) {
            if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
              setBlocking(true);
            args = [].concat(args);
            const completionArgs = args.slice(args.indexOf(`--${__classPrivateFieldGet(this, _YargsInstance_completion, "f").completionKey}`) + 1);
            __classPrivateFieldGet(this, _YargsInstance_completion, "f").getCompletion(completionArgs, (err, completions) => {
              if (err)
                throw new YError(err.message);
              (completions || []).forEach((completion2) => {
                __classPrivateFieldGet(this, _YargsInstance_logger, "f").log(completion2);
              });
              this.exit(0);
            });
            return this[kPostProcess](argv, !populateDoubleDash, !!calledFromCommand, false);
          }
          if (!__classPrivateFieldGet(this, _YargsInstance_hasOutput, "f")) {
            if (helpOptSet) {
              if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
                setBlocking(true);
              skipValidation = true;
              this.showHelp((message) => {
                __classPrivateFieldGet(this, _YargsInstance_logger, "f").log(message);
                this.exit(0);
              });
            } else if (versionOptSet) {
              if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
                setBlocking(true);
              skipValidation = true;
              __classPrivateFieldGet(this, _YargsInstance_usage, "f").showVersion("log");
              this.exit(0);
            }
          }
          if (!skipValidation && __classPrivateFieldGet(this, _YargsInstance_options, "f").skipValidation.length > 0) {
            skipValidation = Object.keys(argv).some((key) => __classPrivateFieldGet(this, _YargsInstance_options, "f").skipValidation.indexOf(key) >= 0 && argv[key] === true);
          }
          if (!skipValidation) {
            if (parsed2.error)
              throw new YError(parsed2.error.message);
            if (!requestCompletions) {
              const validation2 = this[kRunValidation](aliases, {}, parsed2.error);
              if (!calledFromCommand) {
                argvPromise = applyMiddleware(argv, this, __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").getMiddleware(), true);
              }
              argvPromise = this[kValidateAsync](validation2, argvPromise !== null && argvPromise !== void 0 ? argvPromise : argv);
              if (isPromise(argvPromise) && !calledFromCommand) {
                argvPromise = argvPromise.then(() => {
                  return applyMiddleware(argv, this, __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").getMiddleware(), false);
                });
              }
            }
          }
        } catch (err) {
          if (err instanceof YError)
            __classPrivateFieldGet(this, _YargsInstance_usage, "f").fail(err.message, err);
          else
            throw err;
        }
        return this[kPostProcess](argvPromise !== null && argvPromise !== void 0 ? argvPromise : argv, populateDoubleDash, !!calledFromCommand, true);
      }
      [kRunValidation](aliases, positionalMap, parseErrors, isDefaultCommand) {
        const demandedOptions = { ...this.getDemandedOptions() };
        return (argv) => {
          if (parseErrors)
            throw new YError(parseErrors.message);
          __classPrivateFieldGet(this, _YargsInstance_validation, "f").nonOptionCount(argv);
          __classPrivateFieldGet(this, _YargsInstance_validation, "f").requiredArguments(argv, demandedOptions);
          let failedStrictCommands = false;
          if (__classPrivateFieldGet(this, _YargsInstance_strictCommands, "f")) {
            failedStrictCommands = __classPrivateFieldGet(this, _YargsInstance_validation, "f").unknownCommands(argv);
          }
          if (__classPrivateFieldGet(this, _YargsInstance_strict, "f") && !failedStrictCommands) {
            __classPrivateFieldGet(this, _YargsInstance_validation, "f").unknownArguments(argv, aliases, positionalMap, !!isDefaultCommand);
          } else if (__classPrivateFieldGet(this, _YargsInstance_strictOptions, "f")) {
            __classPrivateFieldGet(this, _YargsInstance_validation, "f").unknownArguments(argv, aliases, {}, false, false);
          }
          __classPrivateFieldGet(this, _YargsInstance_validation, "f").limitedChoices(argv);
          __classPrivateFieldGet(this, _YargsInstance_validation, "f").implications(argv);
          __classPrivateFieldGet(this, _YargsInstance_validation, "f").conflicting(argv);
        };
      }
      [kSetHasOutput]() {
        __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
      }
      [kTrackManuallySetKeys](keys) {
        if (typeof keys === "string") {
          __classPrivateFieldGet(this, _YargsInstance_options, "f").key[keys] = true;
        } else {
          for (const k2 of keys) {
            __classPrivateFieldGet(this, _YargsInstance_options, "f").key[k2] = true;
          }
        }
      }
    };
  }
});

// ../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/index.mjs
var Yargs, yargs_default;
var init_yargs = __esm({
  "../../node_modules/.pnpm/yargs@18.2.0/node_modules/yargs/index.mjs"() {
    "use strict";
    init_esm();
    init_yargs_factory();
    Yargs = YargsFactory(esm_default);
    yargs_default = Yargs;
  }
});

// src/parse-arguments.ts
var parse_arguments_exports = {};
__export(parse_arguments_exports, {
  parseArguments: () => parseArguments
});
async function parseArguments(command18, argv) {
  let help = null;
  const usage2 = `$0 ${command18.positionals}`.trimEnd();
  const parser2 = yargs_default().scriptName(`hodlguard ${command18.name}`).locale("en").parserConfiguration({
    "greedy-arrays": false,
    "boolean-negation": true,
    "camel-case-expansion": true
  }).command(usage2, command18.describe, (builder) => {
    for (const [name, settings2] of Object.entries(command18.arguments ?? {})) builder.positional(name, settings2);
    return builder.options(command18.options);
  }).strict().version(false).help().exitProcess(false).fail((message, error) => {
    throw error ?? new UsageError(`${message} (hodlguard ${command18.name} --help shows the options)`);
  });
  for (const [example, description] of command18.examples) parser2.example(example, description);
  const words4 = argv.map((word) => word === "-" ? DASH : word);
  const args = await parser2.parseAsync(words4, {}, (_error, _args, output) => {
    if (output) help = output;
  });
  return { args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, dashesAgain(value)])), help };
}
var DASH, dashesAgain;
var init_parse_arguments = __esm({
  "src/parse-arguments.ts"() {
    "use strict";
    init_yargs();
    init_usage_error();
    DASH = "\0-";
    dashesAgain = (value) => Array.isArray(value) ? value.map(dashesAgain) : value === DASH ? "-" : value;
  }
});

// src/hooks/hook-run.ts
var hook_run_exports = {};
__export(hook_run_exports, {
  hookRun: () => hookRun
});
async function hookRun(argv, context) {
  const [name = "", ...args] = argv;
  const hook = hookNames.find((known2) => known2 === name);
  if (hook === void 0) return { fault: `there is no hook "${name}"; the hooks are ${hookNames.join(", ")}` };
  if (context.env.HODLGUARD_SKIP === "1") return { skipped: `hodlguard: ${hook} skipped (HODLGUARD_SKIP=1)` };
  return commandOf(hook, args, context);
}
async function commandOf(hook, args, context) {
  switch (hook) {
    case "pre-commit":
    case "pre-merge-commit":
      return underFramework(context.env) && context.env.PRE_COMMIT_REMOTE_NAME !== void 0 ? await pushUnderFramework(context) : { argv: ["staged"], input: null };
    case "commit-msg":
      return args[0] === void 0 ? { fault: "the hook commit-msg needs the message file's path" } : { argv: ["message", args[0]], input: null };
    case "pre-push":
      return underFramework(context.env) ? await pushUnderFramework(context) : { argv: ["push", ...args.slice(0, 2)], input: null };
    case "pre-receive":
      return { argv: ["receive"], input: null };
  }
}
async function pushUnderFramework({ cwd, env: env2 }) {
  const named2 = env2.PRE_COMMIT_TO_REF ?? env2.PRE_COMMIT_LOCAL_BRANCH ?? "HEAD";
  const head = await git(["rev-parse", "-q", "--verify", "--end-of-options", named2], { cwd, env: env2 });
  if (head.status !== 0) return { fault: "the pre-commit framework did not say what is pushed, and HEAD names no commit" };
  const nothing3 = "0".repeat(head.out.length);
  const [local2, remote] = [env2.PRE_COMMIT_LOCAL_BRANCH ?? "HEAD", env2.PRE_COMMIT_REMOTE_BRANCH ?? "refs/heads/unknown"];
  const names2 = [env2.PRE_COMMIT_REMOTE_NAME, env2.PRE_COMMIT_REMOTE_URL].filter((name) => name !== void 0);
  const tags = await tagsOnNewCommits(head.out, env2.PRE_COMMIT_REMOTE_NAME, { cwd, env: env2 });
  const lines2 = [`${local2} ${head.out} ${remote}`, ...tags.map(({ name, oid: oid2 }) => `${name} ${oid2} ${name}`)];
  return { argv: ["push", ...names2], input: lines2.map((line) => `${line} ${nothing3}
`).join("") };
}
async function tagsOnNewCommits(tip, remote, at2) {
  const known2 = remote === void 0 ? [] : ["--not", `--remotes=${remote}`];
  const listed = await git(["rev-list", tip, ...known2, "--"], at2);
  const fresh = new Set(listed.out.split("\n"));
  const tags = await git(["for-each-ref", "--format=%(objectname) %(*objectname) %(refname)", "refs/tags"], at2);
  return tags.out.split("\n").flatMap((line) => {
    const [oid2, commit, name] = line.split(" ");
    return commit && name !== void 0 && fresh.has(commit) ? [{ oid: oid2, name }] : [];
  });
}
var underFramework;
var init_hook_run = __esm({
  "src/hooks/hook-run.ts"() {
    "use strict";
    init_git_command();
    init_hook_names();
    underFramework = (env2) => env2.PRE_COMMIT === "1";
  }
});

// src/main.ts
import { Readable } from "node:stream";

// src/commands/index.ts
var commands2 = [
  { name: "staged", describe: "scan what git is about to commit", load: () => Promise.resolve().then(() => (init_staged2(), staged_exports)) },
  { name: "message", describe: "scan a commit message file", load: () => Promise.resolve().then(() => (init_message2(), message_exports)) },
  { name: "push", describe: "scan what a push would publish (pre-push: ref lines on standard input)", load: () => Promise.resolve().then(() => (init_push2(), push_exports)) },
  { name: "receive", describe: "scan what a server is about to accept (pre-receive)", load: () => Promise.resolve().then(() => (init_receive2(), receive_exports)) },
  { name: "range", describe: "scan every commit of BASE..HEAD", load: () => Promise.resolve().then(() => (init_range2(), range_exports)) },
  { name: "history", describe: "scan everything that the repository holds", load: () => Promise.resolve().then(() => (init_history2(), history_exports)) },
  { name: "files", describe: "scan files and folders on disk, or standard input", load: () => Promise.resolve().then(() => (init_files2(), files_exports)) },
  { name: "baseline", describe: "write down today's findings as known", load: () => Promise.resolve().then(() => (init_baseline2(), baseline_exports)) },
  { name: "merge", describe: "join the reports of a scan's shards", load: () => Promise.resolve().then(() => (init_merge(), merge_exports)) },
  { name: "report", describe: "turn a JSON report into another format", load: () => Promise.resolve().then(() => (init_report(), report_exports)) },
  { name: "install", describe: "put the guard into this repository's git hooks", load: () => Promise.resolve().then(() => (init_install(), install_exports)) },
  { name: "uninstall", describe: "take the guard out of the git hooks again", load: () => Promise.resolve().then(() => (init_uninstall(), uninstall_exports)) },
  { name: "doctor", describe: "prove that the guard blocks here, and name what is risky", load: () => Promise.resolve().then(() => (init_doctor(), doctor_exports)) },
  { name: "explain", describe: "tell what a rule or a fingerprint means and what to do", load: () => Promise.resolve().then(() => (init_explain(), explain_exports)) },
  { name: "verify", describe: "ask Binance whether found credentials are live (goes online)", load: () => Promise.resolve().then(() => (init_verify(), verify_exports)) },
  { name: "keygen", describe: "make an encrypted key pair for Binance", load: () => Promise.resolve().then(() => (init_keygen(), keygen_exports)) },
  {
    name: "completion",
    describe: "print a shell completion script",
    load: async () => ({ command: (await Promise.resolve().then(() => (init_completion(), completion_exports))).completionOf(commands2) })
  }
];

// src/main.ts
init_usage_error();
init_version2();
async function main2(argv, io2) {
  const [name, ...rest] = argv;
  if (name === "--version" || name === "-V") {
    io2.stdout.write(`${version}
`);
    return 0;
  }
  if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
    const asked = commands2.find((entry2) => entry2.name === rest[0]);
    if (asked !== void 0) return await main2([asked.name, "--help"], io2);
    (name === void 0 ? io2.stderr : io2.stdout).write(overview());
    return name === void 0 ? 2 : 0;
  }
  if (name === "hook") return await runHook(rest, io2);
  const entry = commands2.find((known2) => known2.name === name);
  if (entry === void 0) throw new UsageError(unknown2(name));
  const { command: command18 } = await entry.load();
  if (rest.length === 0 && !command18.positionals.includes("<")) return await command18.run(defaultsOf(command18), io2);
  const { parseArguments: parseArguments2 } = await Promise.resolve().then(() => (init_parse_arguments(), parse_arguments_exports));
  const parsed2 = await parseArguments2(command18, rest);
  if (parsed2.help !== null) {
    io2.stdout.write(`${parsed2.help}
`);
    return 0;
  }
  return await command18.run(parsed2.args, io2);
}
async function runHook(argv, io2) {
  const { hookRun: hookRun2 } = await Promise.resolve().then(() => (init_hook_run(), hook_run_exports));
  const run8 = await hookRun2(argv, io2);
  if ("fault" in run8) throw new UsageError(run8.fault);
  if ("skipped" in run8) {
    io2.stderr.write(`${run8.skipped}
`);
    return 0;
  }
  return await main2(run8.argv, run8.input === null ? io2 : { ...io2, stdin: Readable.from([run8.input]) });
}
var defaultsOf = ({ options }) => Object.fromEntries(Object.entries(options).map(([name, option]) => [camelCase2(name), option.default]));
var camelCase2 = (name) => name.replace(/-([a-z])/g, (_3, letter) => letter.toUpperCase());
function overview() {
  const width = Math.max(...commands2.map(({ name }) => name.length));
  const lines2 = commands2.map(({ name, describe: describe2 }) => `  ${name.padEnd(width)}  ${describe2}`);
  return `hodlguard ${version}: keeps Binance secrets and private keys out of git

Usage: hodlguard COMMAND [options]

${lines2.join("\n")}

hodlguard COMMAND --help shows a command's options. Exit codes: 0 clean, 1 findings, 2 usage, 3 incomplete, 4 own fault.
`;
}
function unknown2(name) {
  const near = commands2.map((entry) => ({ name: entry.name, distance: editDistance2(name, entry.name) })).sort((a, b3) => a.distance - b3.distance)[0];
  const hint = near.distance <= 3 ? `; did you mean "${near.name}"?` : "";
  return `there is no command "${name}"${hint} (hodlguard --help lists them)`;
}
function editDistance2(a, b3) {
  let previous = Array.from({ length: b3.length + 1 }, (_3, index) => index);
  for (let row2 = 1; row2 <= a.length; row2++) {
    const current = [row2];
    for (let column = 1; column <= b3.length; column++) {
      const change = previous[column - 1] + (a[row2 - 1] === b3[column - 1] ? 0 : 1);
      current.push(Math.min(change, previous[column] + 1, current[column - 1] + 1));
    }
    previous = current;
  }
  return previous[b3.length];
}
export {
  main2 as main
};
