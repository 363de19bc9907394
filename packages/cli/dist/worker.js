var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err2) => function __init() {
  if (err2) throw err2[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err2 = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// ../core/src/decode/stored-bytes.ts
function piece(bytes, start3, end) {
  if (bytes instanceof Uint8Array) return bytes.subarray(start3, end);
  const from = Math.min(start3, bytes.length);
  return bytes.read(from, Math.max(from, Math.min(end, bytes.length)));
}
function part(bytes, start3, end) {
  if (bytes instanceof Uint8Array) return bytes.subarray(start3, end);
  const from = Math.min(start3, bytes.length);
  const to = Math.max(from, Math.min(end, bytes.length));
  if (to - from <= HELD) return bytes.read(from, to).slice();
  return { length: to - from, read: (first, last2) => bytes.read(from + first, from + last2) };
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
var HELD, PAGE;
var init_stored_bytes = __esm({
  "../core/src/decode/stored-bytes.ts"() {
    "use strict";
    HELD = 8 * 1024 * 1024;
    PAGE = 1 << 16;
  }
});

// ../core/src/decode/archive/crc32.ts
function makeTable() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum2 = byte;
    for (let bit = 0; bit < 8; bit++) sum2 = sum2 & 1 ? sum2 >>> 1 ^ 3988292384 : sum2 >>> 1;
    return sum2;
  });
}
function lendCrc32(faster) {
  add = faster;
}
function crc32(bytes) {
  let sum2 = 0;
  for (let start3 = 0; start3 < bytes.length; start3 += PAGE2) sum2 = add(piece(bytes, start3, Math.min(bytes.length, start3 + PAGE2)), sum2);
  return sum2;
}
var table, PAGE2, add, wrongChecksum;
var init_crc32 = __esm({
  "../core/src/decode/archive/crc32.ts"() {
    "use strict";
    init_stored_bytes();
    table = null;
    PAGE2 = 1 << 20;
    add = (page, before2) => {
      table ??= makeTable();
      let sum2 = ~before2;
      for (let index = 0; index < page.length; index++) sum2 = sum2 >>> 8 ^ table[(sum2 ^ page[index]) & 255];
      return ~sum2 >>> 0;
    };
    wrongChecksum = "its checksum is wrong: it was changed or damaged after it was packed";
  }
});

// ../core/src/decode/latin1.ts
function plainly(bytes) {
  if (!bytes.some((byte) => byte >= 128 && byte < 160)) return windows1252.decode(bytes);
  let text = "";
  for (let at2 = 0; at2 < bytes.length; at2 += STRETCH) text += String.fromCharCode(...bytes.subarray(at2, at2 + STRETCH));
  return text;
}
function lendLatin1(faster) {
  decode = faster;
}
var windows1252, STRETCH, decode, latin1, utf8, decodeUtf8, encoder, encodeUtf8;
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
    encodeUtf8 = (text) => encoder.encode(text);
  }
});

// ../core/src/detect/detector.ts
var nothing;
var init_detector = __esm({
  "../core/src/detect/detector.ts"() {
    "use strict";
    nothing = { candidates: [], claims: [] };
  }
});

// ../core/src/facts/rule-catalogue.ts
var rotateBinance, ruleCatalogue;
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
  }
});

// ../core/src/facts/secret-text.ts
var inspectSymbol, SecretText;
var init_secret_text = __esm({
  "../core/src/facts/secret-text.ts"() {
    "use strict";
    inspectSymbol = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
    SecretText = class {
      #value;
      constructor(value) {
        this.#value = value;
      }
      /** The raw characters. Callers must not let them reach a finding, a log or an error. */
      reveal() {
        return this.#value;
      }
      get length() {
        return this.#value.length;
      }
      toString() {
        return "[secret]";
      }
      toJSON() {
        return "[secret]";
      }
      [inspectSymbol]() {
        return "[secret]";
      }
    };
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/_u64.js
function fromBig(n, le = false) {
  if (le)
    return { h: Number(n & U32_MASK64), l: Number(n >> _32n & U32_MASK64) };
  return { h: Number(n >> _32n & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
}
function split(lst, le = false) {
  const len = lst.length;
  let Ah = new Uint32Array(len);
  let Al = new Uint32Array(len);
  for (let i2 = 0; i2 < len; i2++) {
    const { h, l } = fromBig(lst[i2], le);
    [Ah[i2], Al[i2]] = [h, l];
  }
  return [Ah, Al];
}
function setU64FromNum(view, byteOffset, n, isLE2) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view.setUint32(byteOffset, isLE2 ? l : h, isLE2);
  view.setUint32(byteOffset + 4, isLE2 ? h : l, isLE2);
}
function add2(Ah, Al, Bh, Bl) {
  const l = (Al >>> 0) + (Bl >>> 0);
  return { h: Ah + Bh + (l / 2 ** 32 | 0) | 0, l: l | 0 };
}
var U32_MASK64, _32n, fromNumH, fromNumL, shrSH, shrSL, rotrSH, rotrSL, rotrBH, rotrBL, rotr32H, rotr32L, add3L, add3H, add4L, add4H, add5L, add5H;
var init_u64 = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/_u64.js"() {
    U32_MASK64 = /* @__PURE__ */ (() => BigInt(2 ** 32 - 1))();
    _32n = /* @__PURE__ */ BigInt(32);
    fromNumH = (n) => n / 2 ** 32 | 0;
    fromNumL = (n) => n >>> 0;
    shrSH = (h, _l, s) => h >>> s;
    shrSL = (h, l, s) => h << 32 - s | l >>> s;
    rotrSH = (h, l, s) => h >>> s | l << 32 - s;
    rotrSL = (h, l, s) => h << 32 - s | l >>> s;
    rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
    rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
    rotr32H = (_h, l) => l;
    rotr32L = (h, _l) => h;
    add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
    add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
    add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
    add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
    add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
    add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
function anumber(n, title2 = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title2) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title2) + "expected integer >= 0, got " + n);
  return n;
}
function abool(value, title2 = "") {
  if (typeof value !== "boolean")
    throw new TypeError(atitle(title2) + "expected boolean, got type=" + typeof value);
  return value;
}
function abytes(value, length, title2 = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  if (length !== void 0)
    anumber(length, "length");
  const bytes = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title2) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes)
    throw new TypeError(message);
  throw new RangeError(message);
}
function copyBytes(bytes) {
  return Uint8Array.from(abytes(bytes));
}
function ahash(h) {
  if (typeof h !== "function" || typeof h.create !== "function")
    throw new TypeError("expected hash wrapped by utils.createHasher");
  anumber(h.outputLen);
  anumber(h.blockLen);
  if (h.outputLen < 1 || h.blockLen < 1)
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
function u32(arr) {
  return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean(...arrays) {
  for (let i2 = 0; i2 < arrays.length; i2++) {
    arrays[i2].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
function rotl(word, shift) {
  return word << shift | word >>> 32 - shift >>> 0;
}
function byteSwap(word) {
  return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
}
function byteSwap32(arr) {
  for (let i2 = 0; i2 < arr.length; i2++) {
    arr[i2] = byteSwap(arr[i2]);
  }
  return arr;
}
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin)
    return bytes.toHex();
  let hex2 = "";
  for (let i2 = 0; i2 < bytes.length; i2++) {
    hex2 += hexes[bytes[i2]];
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
  const encoded2 = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded2);
  } finally {
    clean(encoded2);
  }
}
function kdfInputToBytes(data, errorTitle = "") {
  if (typeof data === "string")
    return utf8ToBytes(data);
  return abytes(data, void 0, errorTitle);
}
function concatBytes(...arrays) {
  let sum2 = 0;
  for (let i2 = 0; i2 < arrays.length; i2++) {
    const a = arrays[i2];
    abytes(a);
    sum2 += a.length;
  }
  const res = new Uint8Array(sum2);
  for (let i2 = 0, pad = 0; i2 < arrays.length; i2++) {
    const a = arrays[i2];
    res.set(a, pad);
    pad += a.length;
  }
  return res;
}
function checkOpts(defaults, opts, title2 = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title2);
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
function randomBytes(bytesLength = 32) {
  anumber(bytesLength, "bytesLength");
  const cr = typeof globalThis === "object" ? globalThis.crypto : null;
  if (typeof cr?.getRandomValues !== "function")
    throw new Error("crypto.getRandomValues must be defined");
  if (bytesLength > 65536)
    throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
  return cr.getRandomValues(new Uint8Array(bytesLength));
}
var atitle, aobject, aopts, isLE, swap8IfBE, swap32IfBE, hasHexBuiltin, hexes, oidNist;
var init_utils = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/utils.js"() {
    atitle = (title2) => title2 ? `"${title2}" ` : "";
    aobject = (value, label2) => {
      if (value === null || typeof value !== "object" || Array.isArray(value))
        throw new TypeError((label2 === "object" ? "" : `"${label2}" `) + "expected object, got type=" + typeof value);
    };
    aopts = (value, label2) => {
      aobject(value, label2);
      const proto = Object.getPrototypeOf(value);
      if (proto !== Object.prototype && proto !== null)
        throw new TypeError(`"${label2}" expected plain object`);
      if (Object.hasOwn(value, "__proto__"))
        throw new TypeError(`"${label2}.__proto__" is not allowed`);
    };
    isLE = /* @__PURE__ */ (() => new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68)();
    swap8IfBE = isLE ? (n) => n : (n) => byteSwap(n) >>> 0;
    swap32IfBE = isLE ? (u) => u : byteSwap32;
    hasHexBuiltin = /* @__PURE__ */ (() => (
      // @ts-ignore
      typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
    ))();
    hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i2) => i2.toString(16).padStart(2, "0"));
    oidNist = (suffix) => ({
      // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
      // Larger suffix values would need base-128 OID encoding and a different length byte.
      oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
    });
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD, SHA256_IV, SHA384_IV, SHA512_IV;
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
      constructor(blockLen, outputLen, padOffset, isLE2) {
        this.blockLen = blockLen;
        this.outputLen = outputLen;
        this.padOffset = padOffset;
        this.isLE = isLE2;
        this.buffer = new Uint8Array(blockLen);
        this.view = createView(this.buffer);
      }
      update(data) {
        aexists(this);
        abytes(data);
        const { view, buffer, blockLen } = this;
        const len = data.length;
        let processed = false;
        for (let pos = 0; pos < len; ) {
          const take = Math.min(blockLen - this.pos, len - pos);
          if (take === blockLen) {
            const dataView = createView(data);
            for (; blockLen <= len - pos; pos += blockLen)
              this.process(dataView, pos);
            processed = true;
            continue;
          }
          buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
          this.pos += take;
          pos += take;
          if (this.pos === blockLen) {
            this.process(view, 0);
            this.pos = 0;
            processed = true;
          }
        }
        this.length += data.length;
        if (processed)
          this.roundClean();
        return this;
      }
      digestInto(out) {
        aexists(this);
        aoutput(out, this);
        this.finished = true;
        const { buffer, view, blockLen, isLE: isLE2 } = this;
        let { pos } = this;
        buffer[pos++] = 128;
        buffer.fill(0, pos);
        if (this.padOffset > blockLen - pos) {
          this.process(view, 0);
          buffer.fill(0);
        }
        setU64FromNum(view, blockLen - 8, this.length * 8, isLE2);
        this.process(view, 0);
        this.roundClean();
        const oview = out === buffer ? view : createView(out);
        const len = this.outputLen;
        const outLen = len / 4;
        const state = this.get();
        if (len % 4 || outLen > state.length)
          throw new Error("invalid outputLen");
        for (let i2 = 0; i2 < outLen; i2++)
          oview.setUint32(4 * i2, state[i2], isLE2);
      }
      digest() {
        const { buffer, outputLen } = this;
        this.digestInto(buffer);
        const res = buffer.slice(0, outputLen);
        this.destroy();
        return res;
      }
      _cloneIntoMeta(to) {
        const { buffer, length, finished, destroyed, pos } = this;
        to.destroyed = destroyed;
        to.finished = finished;
        to.length = length;
        to.pos = pos;
        if (pos)
          to.buffer.set(buffer);
        return to;
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
    SHA384_IV = /* @__PURE__ */ Uint32Array.from([
      3418070365,
      3238371032,
      1654270250,
      914150663,
      2438529370,
      812702999,
      355462360,
      4144912697,
      1731405415,
      4290775857,
      2394180231,
      1750603025,
      3675008525,
      1694076839,
      1203062813,
      3204075428
    ]);
    SHA512_IV = /* @__PURE__ */ Uint32Array.from([
      1779033703,
      4089235720,
      3144134277,
      2227873595,
      1013904242,
      4271175723,
      2773480762,
      1595750129,
      1359893119,
      2917565137,
      2600822924,
      725511199,
      528734635,
      4215389547,
      1541459225,
      327033209
    ]);
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/sha2.js
var SHA256_K, SHA256_W, SHA2_32B, _SHA256, K512, SHA512_Kh, SHA512_Kl, SHA512_W_H, SHA512_W_L, SHA2_64B, _SHA512, _SHA384, T256_IV, _SHA512_256, sha256, sha512, sha384, sha512_256;
var init_sha2 = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/sha2.js"() {
    init_md();
    init_u64();
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
        const { A, B: B2, C, D, E, F, G, H } = this;
        return [A, B2, C, D, E, F, G, H];
      }
      // prettier-ignore
      set(A, B2, C, D, E, F, G, H) {
        this.A = A | 0;
        this.B = B2 | 0;
        this.C = C | 0;
        this.D = D | 0;
        this.E = E | 0;
        this.F = F | 0;
        this.G = G | 0;
        this.H = H | 0;
      }
      _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
      }
      process(view, offset) {
        for (let i2 = 0; i2 < 16; i2++, offset += 4)
          SHA256_W[i2] = view.getUint32(offset, false);
        for (let i2 = 16; i2 < 64; i2++) {
          const W15 = SHA256_W[i2 - 15];
          const W2 = SHA256_W[i2 - 2];
          const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
          const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
          SHA256_W[i2] = s1 + SHA256_W[i2 - 7] + s0 + SHA256_W[i2 - 16] | 0;
        }
        let { A, B: B2, C, D, E, F, G, H } = this;
        for (let i2 = 0; i2 < 64; i2++) {
          const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
          const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i2] + SHA256_W[i2] | 0;
          const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
          const T2 = sigma0 + Maj(A, B2, C) | 0;
          H = G;
          G = F;
          F = E;
          E = D + T1 | 0;
          D = C;
          C = B2;
          B2 = A;
          A = T1 + T2 | 0;
        }
        A = A + this.A | 0;
        B2 = B2 + this.B | 0;
        C = C + this.C | 0;
        D = D + this.D | 0;
        E = E + this.E | 0;
        F = F + this.F | 0;
        G = G + this.G | 0;
        H = H + this.H | 0;
        this.set(A, B2, C, D, E, F, G, H);
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
    K512 = /* @__PURE__ */ (() => split([
      "0x428a2f98d728ae22",
      "0x7137449123ef65cd",
      "0xb5c0fbcfec4d3b2f",
      "0xe9b5dba58189dbbc",
      "0x3956c25bf348b538",
      "0x59f111f1b605d019",
      "0x923f82a4af194f9b",
      "0xab1c5ed5da6d8118",
      "0xd807aa98a3030242",
      "0x12835b0145706fbe",
      "0x243185be4ee4b28c",
      "0x550c7dc3d5ffb4e2",
      "0x72be5d74f27b896f",
      "0x80deb1fe3b1696b1",
      "0x9bdc06a725c71235",
      "0xc19bf174cf692694",
      "0xe49b69c19ef14ad2",
      "0xefbe4786384f25e3",
      "0x0fc19dc68b8cd5b5",
      "0x240ca1cc77ac9c65",
      "0x2de92c6f592b0275",
      "0x4a7484aa6ea6e483",
      "0x5cb0a9dcbd41fbd4",
      "0x76f988da831153b5",
      "0x983e5152ee66dfab",
      "0xa831c66d2db43210",
      "0xb00327c898fb213f",
      "0xbf597fc7beef0ee4",
      "0xc6e00bf33da88fc2",
      "0xd5a79147930aa725",
      "0x06ca6351e003826f",
      "0x142929670a0e6e70",
      "0x27b70a8546d22ffc",
      "0x2e1b21385c26c926",
      "0x4d2c6dfc5ac42aed",
      "0x53380d139d95b3df",
      "0x650a73548baf63de",
      "0x766a0abb3c77b2a8",
      "0x81c2c92e47edaee6",
      "0x92722c851482353b",
      "0xa2bfe8a14cf10364",
      "0xa81a664bbc423001",
      "0xc24b8b70d0f89791",
      "0xc76c51a30654be30",
      "0xd192e819d6ef5218",
      "0xd69906245565a910",
      "0xf40e35855771202a",
      "0x106aa07032bbd1b8",
      "0x19a4c116b8d2d0c8",
      "0x1e376c085141ab53",
      "0x2748774cdf8eeb99",
      "0x34b0bcb5e19b48a8",
      "0x391c0cb3c5c95a63",
      "0x4ed8aa4ae3418acb",
      "0x5b9cca4f7763e373",
      "0x682e6ff3d6b2b8a3",
      "0x748f82ee5defb2fc",
      "0x78a5636f43172f60",
      "0x84c87814a1f0ab72",
      "0x8cc702081a6439ec",
      "0x90befffa23631e28",
      "0xa4506cebde82bde9",
      "0xbef9a3f7b2c67915",
      "0xc67178f2e372532b",
      "0xca273eceea26619c",
      "0xd186b8c721c0c207",
      "0xeada7dd6cde0eb1e",
      "0xf57d4f7fee6ed178",
      "0x06f067aa72176fba",
      "0x0a637dc5a2c898a6",
      "0x113f9804bef90dae",
      "0x1b710b35131c471b",
      "0x28db77f523047d84",
      "0x32caab7b40c72493",
      "0x3c9ebe0a15c9bebc",
      "0x431d67c49c100d4c",
      "0x4cc5d4becb3e42b6",
      "0x597f299cfc657e2a",
      "0x5fcb6fab3ad6faec",
      "0x6c44198c4a475817"
    ].map((n) => BigInt(n))))();
    SHA512_Kh = /* @__PURE__ */ (() => K512[0])();
    SHA512_Kl = /* @__PURE__ */ (() => K512[1])();
    SHA512_W_H = /* @__PURE__ */ new Uint32Array(80);
    SHA512_W_L = /* @__PURE__ */ new Uint32Array(80);
    SHA2_64B = class extends HashMD {
      // We cannot use array here since array allows indexing by variable
      // which means optimizer/compiler cannot use registers.
      // h -- high 32 bits, l -- low 32 bits
      // Numeric initializers matter: starting the fields as `undefined` changes
      // V8's field representation and slows hashing down (measured on sha256).
      Ah = 0;
      Al = 0;
      Bh = 0;
      Bl = 0;
      Ch = 0;
      Cl = 0;
      Dh = 0;
      Dl = 0;
      Eh = 0;
      El = 0;
      Fh = 0;
      Fl = 0;
      Gh = 0;
      Gl = 0;
      Hh = 0;
      Hl = 0;
      constructor(outputLen, IV) {
        super(128, outputLen, 16, false);
        this.Ah = IV[0] | 0;
        this.Al = IV[1] | 0;
        this.Bh = IV[2] | 0;
        this.Bl = IV[3] | 0;
        this.Ch = IV[4] | 0;
        this.Cl = IV[5] | 0;
        this.Dh = IV[6] | 0;
        this.Dl = IV[7] | 0;
        this.Eh = IV[8] | 0;
        this.El = IV[9] | 0;
        this.Fh = IV[10] | 0;
        this.Fl = IV[11] | 0;
        this.Gh = IV[12] | 0;
        this.Gl = IV[13] | 0;
        this.Hh = IV[14] | 0;
        this.Hl = IV[15] | 0;
      }
      // prettier-ignore
      get() {
        const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
        return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
      }
      // prettier-ignore
      set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
        this.Ah = Ah | 0;
        this.Al = Al | 0;
        this.Bh = Bh | 0;
        this.Bl = Bl | 0;
        this.Ch = Ch | 0;
        this.Cl = Cl | 0;
        this.Dh = Dh | 0;
        this.Dl = Dl | 0;
        this.Eh = Eh | 0;
        this.El = El | 0;
        this.Fh = Fh | 0;
        this.Fl = Fl | 0;
        this.Gh = Gh | 0;
        this.Gl = Gl | 0;
        this.Hh = Hh | 0;
        this.Hl = Hl | 0;
      }
      _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
      }
      process(view, offset) {
        for (let i2 = 0; i2 < 16; i2++, offset += 4) {
          SHA512_W_H[i2] = view.getUint32(offset);
          SHA512_W_L[i2] = view.getUint32(offset += 4);
        }
        for (let i2 = 16; i2 < 80; i2++) {
          const W15h = SHA512_W_H[i2 - 15] | 0;
          const W15l = SHA512_W_L[i2 - 15] | 0;
          const s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
          const s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
          const W2h = SHA512_W_H[i2 - 2] | 0;
          const W2l = SHA512_W_L[i2 - 2] | 0;
          const s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
          const s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6);
          const SUMl = add4L(s0l, s1l, SHA512_W_L[i2 - 7], SHA512_W_L[i2 - 16]);
          const SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i2 - 7], SHA512_W_H[i2 - 16]);
          SHA512_W_H[i2] = SUMh | 0;
          SHA512_W_L[i2] = SUMl | 0;
        }
        let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
        for (let i2 = 0; i2 < 80; i2++) {
          const sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
          const sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
          const CHIh = Eh & Fh ^ ~Eh & Gh;
          const CHIl = El & Fl ^ ~El & Gl;
          const T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i2], SHA512_W_L[i2]);
          const T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i2], SHA512_W_H[i2]);
          const T1l = T1ll | 0;
          const sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
          const sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
          const MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
          const MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
          Hh = Gh | 0;
          Hl = Gl | 0;
          Gh = Fh | 0;
          Gl = Fl | 0;
          Fh = Eh | 0;
          Fl = El | 0;
          ({ h: Eh, l: El } = add2(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
          Dh = Ch | 0;
          Dl = Cl | 0;
          Ch = Bh | 0;
          Cl = Bl | 0;
          Bh = Ah | 0;
          Bl = Al | 0;
          const All = add3L(T1l, sigma0l, MAJl);
          Ah = add3H(All, T1h, sigma0h, MAJh);
          Al = All | 0;
        }
        ({ h: Ah, l: Al } = add2(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
        ({ h: Bh, l: Bl } = add2(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
        ({ h: Ch, l: Cl } = add2(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
        ({ h: Dh, l: Dl } = add2(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
        ({ h: Eh, l: El } = add2(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
        ({ h: Fh, l: Fl } = add2(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
        ({ h: Gh, l: Gl } = add2(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
        ({ h: Hh, l: Hl } = add2(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
        this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
      }
      roundClean() {
        clean(SHA512_W_H, SHA512_W_L);
      }
      destroy() {
        this.destroyed = true;
        clean(this.buffer);
        this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
      }
    };
    _SHA512 = class extends SHA2_64B {
      constructor() {
        super(64, SHA512_IV);
      }
    };
    _SHA384 = class extends SHA2_64B {
      constructor() {
        super(48, SHA384_IV);
      }
    };
    T256_IV = /* @__PURE__ */ Uint32Array.from([
      573645204,
      4230739756,
      2673172387,
      3360449730,
      596883563,
      1867755857,
      2520282905,
      1497426621,
      2519219938,
      2827943907,
      3193839141,
      1401305490,
      721525244,
      746961066,
      246885852,
      2177182882
    ]);
    _SHA512_256 = class extends SHA2_64B {
      constructor() {
        super(32, T256_IV);
      }
    };
    sha256 = /* @__PURE__ */ createHasher(
      () => new _SHA256(),
      /* @__PURE__ */ oidNist(1)
    );
    sha512 = /* @__PURE__ */ createHasher(
      () => new _SHA512(),
      /* @__PURE__ */ oidNist(3)
    );
    sha384 = /* @__PURE__ */ createHasher(
      () => new _SHA384(),
      /* @__PURE__ */ oidNist(2)
    );
    sha512_256 = /* @__PURE__ */ createHasher(
      () => new _SHA512_256(),
      /* @__PURE__ */ oidNist(6)
    );
  }
});

// ../core/src/detect/exchange/published.ts
var hashes, lengths, isPublishedElsewhere;
var init_published = __esm({
  "../core/src/detect/exchange/published.ts"() {
    "use strict";
    init_sha2();
    init_utils();
    hashes = /* @__PURE__ */ new Set([
      "9e132ebcc5cde85b51a5595e201c727d097ba5a1e6ed3129f4a7c5966bbdeb37",
      "f38106b832ec2841893c777e74cac75077a5c62ac855da8a6904cadd50c5d4a0",
      "9926075b8e3bfd562edbc5aa5f6fecc8565afd88cd0181989d9f281f88753818",
      "c6081c81edaef863e997d9893780136ef245b59461627b73c98c03feac063ca8",
      "98c0adc16caa135bf2c8732f2558ae4e3e03443c4d1a20b8974fed384ad505d8",
      "548a18e84bbd5a42a7582a83a24e1707b952a0630ea6c76f23dc5dec95500390",
      "70a60ac1776fdc4af8cf2d4cac2fcc9465223e956427ff650c8416878212a548",
      "eb01960a9a4daeddfb24e9ce40114b4514033a7a21210c9cdd6690dc3a054eeb",
      "8f56daface2cddae16627f637828fd991c7a057f9632bc84b3b7de7f647db9d8",
      "6d7e703af5a2707422504b2a8b42715c505e6d1249ab81ab2b29591ca5243545"
    ]);
    lengths = /* @__PURE__ */ new Set([18, 24, 32, 36, 40, 48, 64, 88]);
    isPublishedElsewhere = (value) => lengths.has(value.length) && hashes.has(bytesToHex(sha256(utf8ToBytes(value))));
  }
});

// ../core/src/surroundings/foreign-names.ts
function inEnglish(name) {
  if (!/[^\0-\x7f]/.test(name)) return name;
  return joined.reduce((text, [term, word]) => text.replace(term, word), name);
}
var words, english, joined, englishWord;
var init_foreign_names = __esm({
  "../core/src/surroundings/foreign-names.ts"() {
    "use strict";
    words = {
      secret: "secreta secreto secretas secretos segreta segreto secrète secrets segredo geheim geheime geheimer geheimes geheimnis gizli rahasia tajny tajný tajná sekretny hemlig hemliga titkos μυστικό секрет секретный секретного секретная таємний секретний bímật secretă गुप्त السر السري السرية سري",
      key: "clave chave chiave llave clé clef schluessel schlüssel anahtar anahtarı anahtarım sleutel klucz klíč kunci khóa khoá nyckel kulcs κλειδί ключ ключа ключи ключі कुंजी مفتاح المفتاح",
      private: "privada privado privata privato privée privé özel privater privaten prywatny приватный приватний закрытый riêng",
      public: "pública público pubblica pubblico publique açık öffentlicher publiczny публичный публічний открытый",
      access: "acceso acesso accesso accès zugriff zugangs erişim доступа",
      password: "passwort kennwort contraseña senha şifre parola hasło wachtwoord пароль lösenord heslo",
      passphrase: "passphrase",
      token: "токен"
    };
    english = new Map(Object.entries(words).flatMap(([word, others]) => others.split(" ").map((other) => [other, word])));
    joined = [
      [/(?:api|应用|應用|接口|访问|訪問|存取)[\s_-]*(?:密钥|密鑰|密匙|秘钥|秘鑰|金鑰|金钥)/gi, " api key "],
      [/公钥|公鑰|公開鍵|公開キー|공개\s*키/g, " public key "],
      [/私钥|私鑰|私密金鑰|秘密鍵|プライベートキー|개인\s*키|비밀\s*키/g, " private key "],
      [/密码短语|密碼短語|口令|パスフレーズ|암호\s*문구/g, " passphrase "],
      [/密钥|密鑰|密匙|秘钥|秘鑰|金鑰|金钥|シークレット|시크릿|비밀|bí mật|ลับ/g, " secret "],
      [/密码|密碼|パスワード|비밀번호|암호/g, " password "],
      [/令牌|トークン|토큰/g, " token "],
      [/アクセス|액세스|엑세스/g, " access "],
      [/キー|키|คีย์/g, " key "]
    ];
    englishWord = (word) => english.get(word) ?? word;
  }
});

// ../core/src/surroundings/name-kind.ts
function nameKind(name) {
  const known3 = answered.get(name);
  if (known3 !== void 0) return known3;
  const kind = readKind(name);
  if (name.length <= LONGEST_KEPT) {
    if (answered.size === MOST_KEPT) answered.clear();
    answered.set(` ${name}`.slice(1), kind);
  }
  return kind;
}
function readKind(name) {
  const words5 = nameWords(name);
  for (let index = words5.length - 1; index >= 0; index--) {
    const word = words5[index];
    const before2 = words5[index - 1] ?? "";
    const earlier = words5[index - 2] ?? "";
    if (word === "id") {
      if (/(?:key|access|client)s?$|^app$/.test(before2)) return "key";
      return "public";
    }
    if (word === "name" && before2 === "user") return "key";
    if (word === "pub") return "public-key";
    if (word === "phrase" && before2 !== "pass") continue;
    if (word === "pass" && before2 === "api") return "passphrase";
    if (publicWord.test(word))
      return weak.test(word) && index > 0 && nameKind(words5.slice(0, index).join(" ")) !== null ? nameKind(words5.slice(0, index).join(" ")) : "public";
    if (secret.test(word)) return "secret";
    if (passphrase.test(word)) return "passphrase";
    if (password.test(word)) return "password";
    if (token.test(word)) {
      if ((word === "private" || word === "priv") && index === words5.length - 1) return "secret";
      if (word.startsWith("priv")) continue;
      return harmless.test(before2) ? "public" : "token";
    }
    if (key.test(word)) {
      if (/privatekeys?$|privkey$/.test(word)) return "private-key";
      if (/listenkey$/.test(word)) return "public";
      if (/publickeys?$|pubkey$/.test(word)) return "public-key";
      if (/^apis?$/.test(word) && index < words5.length - 1) continue;
      if (secretBefore.test(before2) || /^(?:api|access)$/.test(before2) && secretBefore.test(earlier)) return "secret";
      if (/^priv(?:ate)?$/.test(before2) || /^(?:api|access)$/.test(before2) && /^priv(?:ate)?$/.test(earlier)) return "private-key";
      if (/^pub(?:lic)?$/.test(before2) && word !== "public") return "public-key";
      if (harmless.test(before2)) return "public";
      return "key";
    }
  }
  return null;
}
var nameWords, secret, key, passphrase, password, token, publicWord, harmless, secretBefore, answered, MOST_KEPT, LONGEST_KEPT, weak, isConfidential;
var init_name_kind = __esm({
  "../core/src/surroundings/name-kind.ts"() {
    "use strict";
    init_foreign_names();
    nameWords = (name) => inEnglish(name).replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").replace(/([A-Za-z])(\d)/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{M}\d]+/u).filter((word) => word !== "").map(englishWord);
    secret = /^(?:.*secrets?(?:key|token|value|string)?|.*secretaccesskey|.*apisec|secure|sec|skey|sk|hmac|signingkey)$/;
    key = /^(?:.*keys?|.*keyid|ak|pk|akey|access|accessid|username|login|apis?|publica?|schl(?:ü|ue)ssel)$/;
    passphrase = /^(?:.*passphrase|phrase|memo|.*apipass)$/;
    password = /^(?:.*passwords?|.*passwd|.*pwd|pass|pw|pin)$/;
    token = /^(?:.*tokens?|bearer|authorization|auth|jwt|cookies?|session|credentials?|creds?|private|priv)$/;
    publicWord = /^(?:.*hash(?:es|ed)?|sha|md|.*digest|.*checksum|checksums?|integrity|.*signature|sign|sig|signed|txn?|.*txid|.*txhash|transaction|oid|commit|etag|fingerprint|thumbprint|[ug]uid|uuid|addr(?:ess)?|.*address|cursor|.*listenkey|merkle|revision|cid|version|blob|tree|rev|ref|url|uri|path|file|filename|name|label|type|length|len|count|size|placeholder|regex|pattern|nonce|salt|iv|kid|account|subaccount|root|block|receipt|topic|image|docker|tag|snapshot|sri|bytecode|calldata|proof|certificate|cert|crt)$/;
    harmless = /^(?:listen|idempotency|partition|primary|foreign|cache|sort|object|storage|i18n|translation|lookup|registry|map|dict|row|index|s3|next|page|continuation|csrf|xsrf|query|hash|range|item|state|group|message|routing|data|unique|dedup|sitemap|kms|host|known|arrow|event|trace|widget|form|locale|site)$/;
    secretBefore = /^(?:.*secret|sec|signing|sign|hmac|macopt|encryption|encrypt|crypt|cipher|master|jwt|signature|seed|webhook)$/;
    answered = /* @__PURE__ */ new Map();
    MOST_KEPT = 4096;
    LONGEST_KEPT = 48;
    weak = /^(?:account|subaccount|tag|type|label|placeholder|md|sha|root|block|data|image|docker)$/;
    isConfidential = (kind) => kind === "secret" || kind === "passphrase" || kind === "password" || kind === "token" || kind === "private-key";
  }
});

// ../core/src/detect/binance/environment.ts
function environmentOf(text, surroundings, near, shape) {
  const names = [...surroundings.names, surroundings.callee ?? ""];
  const beside2 = besideOf(text, surroundings);
  const testing = networkOf(names) ?? networkBeside(beside2, surroundings.enclosed);
  if (testing) return testing;
  for (const name of names) {
    const branch2 = branchOf(name);
    if (branch2) return branch2;
  }
  const branch = branchOf(beside2) ?? (near?.venue === "binance" ? branchOf(text.slice(near.start, near.start + 24)) : null);
  if (branch) return branch;
  if (shape === "cloud") return "cloud";
  return near?.venue === "binance" ? "mainnet" : "unknown";
}
function besideOf(text, { scope, value }) {
  if (scope === null) return "";
  return text.slice(Math.max(scope.start, value.start - EXAMINED), Math.min(scope.end, value.end + EXAMINED));
}
function networkOf(names) {
  for (const name of names) {
    if (/test_?net/i.test(name)) return "testnet";
    const words5 = nameWords(name);
    if (words5.includes("sandbox")) return "testnet";
    if (words5.includes("demo")) return "demo";
    if (words5.some((word) => /^(?:mainnet|live|prod|production)$/.test(word))) return "mainnet";
  }
  return null;
}
function networkBeside(beside2, enclosed) {
  if (/testnet\.binance|binancefuture\.com/i.test(beside2)) return "testnet";
  if (/\bdemo-(?:f?api|ws|ws-api|stream|fstream)\.binance\.com/i.test(beside2)) return "demo";
  if (!enclosed) return null;
  const flag = /\b(?:use|is|enable)?_?-?(test_?net|sandbox|sandbox_?mode|demo|demo_?mode|demo_?trading)["'`]?\s*(?:[:=]|=>)\s*["'`]?(\w+)/i.exec(
    beside2
  );
  if (flag && /^(?:true|1|yes|on|testnet|demo)$/i.test(flag[2])) return /^demo/i.test(flag[1]) ? "demo" : "testnet";
  const chosen = /["'`]?(?:env|environment|network|mode|net|type|account_?type)["'`]?\s*(?:[:=]|=>)\s*["'`]?(testnet|sandbox|demo)\b/i.exec(
    beside2
  );
  if (chosen) return chosen[1].toLowerCase() === "demo" ? "demo" : "testnet";
  return null;
}
function branchOf(text) {
  if (/tokocrypto/i.test(text)) return "cloud";
  if (/binance[._\s-]?pay(?![a-z])|bpay\.binance|BinancePay/i.test(text)) return "pay";
  const branch = /(?:^|[^a-z])(?:api\.|www\.)?binance[._\s-]?(us|tr|th)(?![a-z])|Binance(US|TR|TH)(?![a-z])/i.exec(text);
  return branch ? (branch[1] ?? branch[2]).toLowerCase() : null;
}
var EXAMINED;
var init_environment = __esm({
  "../core/src/detect/binance/environment.ts"() {
    "use strict";
    init_name_kind();
    EXAMINED = 1500;
  }
});

// ../core/src/detect/binance/placeholder.ts
function placeholderReason(value) {
  if (repeats(value)) return "one part repeated";
  if (inSequence(value) >= value.length * MOST) return "characters in sequence";
  if (walked(value.toLowerCase()) >= value.length * MOST) return "a walk over the keyboard";
  const words5 = value.match(speaking) ?? [];
  const spoken = words5.reduce((sum2, word) => sum2 + word.length, 0);
  const rest = value.replace(speaking, "");
  return words5.length >= 3 && (spoken >= value.length * MOST || spoken >= 12 && (rest.length < 8 || inSequence(rest) >= rest.length * MOST || repeats(rest))) ? "words that stand for a key" : null;
}
function repeats(value) {
  for (let period = 1; period <= value.length / 2; period++) {
    let index = period;
    while (index < value.length && value[index] === value[index - period]) index++;
    if (index === value.length) return true;
  }
  return false;
}
function inSequence(value) {
  const lower2 = value.toLowerCase();
  let best = 0;
  for (let distance = 1; distance <= 4; distance++) {
    let steps = distance;
    for (let index = distance; index < value.length; index++) {
      if (isStep(lower2.charCodeAt(index - distance), lower2.charCodeAt(index))) steps++;
    }
    best = Math.max(best, steps);
  }
  return best;
}
function isStep(from, to) {
  const step2 = Math.abs(to - from);
  return step2 <= 1 || step2 === 9 && Math.max(from, to) === 57 || step2 === 25 && Math.max(from, to) === 122;
}
function walked(lower2) {
  let covered = 0;
  let index = 0;
  while (index < lower2.length) {
    let longest = 0;
    for (const walk of walks) {
      const from = walk.indexOf(lower2.slice(index, index + 5));
      if (from < 0 || index + 5 > lower2.length) continue;
      let length = 5;
      while (from + length < walk.length && walk[from + length] === lower2[index + length]) length++;
      longest = Math.max(longest, length);
    }
    covered += longest;
    index += Math.max(1, longest);
  }
  return covered;
}
var MOST, walks, speaking;
var init_placeholder = __esm({
  "../core/src/detect/binance/placeholder.ts"() {
    "use strict";
    MOST = 0.6;
    walks = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "qazwsxedcrfvtgbyhnujmikolp", "1234567890"];
    speaking = /your|here|example|sample|placeholder|replace|changeme|change|insert|paste|dummy|fake|mock|binance|api|secret|key|xxxx+|test|demo|token|value|enter|public|private|foobar|lorem|ipsum|dead|beef|cafe|babe|this|is|not|real|the|my|put|fill/gi;
  }
});

// ../core/src/detect/binance/published.ts
var publishedLengths, hashes2, isPublished;
var init_published2 = __esm({
  "../core/src/detect/binance/published.ts"() {
    "use strict";
    init_sha2();
    init_utils();
    publishedLengths = /* @__PURE__ */ new Set([60, 62, 63, 64]);
    hashes2 = /* @__PURE__ */ new Set([
      "01d46623dcecd898377bca7ad1cc6ef21364fb8ef25238fdfedb0f10d507a0cd",
      "038653e6d13445a3507c91c04874ccf2cb25e6078eac728ccf915a1d1e8706bd",
      "09e59e63ee59f4f16875000cd3c33690f130ceab4aff3b75c96e8e88836f1b8a",
      "0c1cc8ea05afd55a92ed4f3ca2269ee35cae1b8aa6ba13a1c88ac4214f41e69f",
      "163479d8466a420a6e9b343c136cc1398afa1d1498849c99ecd59c8cecf86874",
      "1fbf6d20358e3554bec0ce4baf6ddd166cdc09e02b14833151082dd81ac2a2df",
      "20527912f28c35d2f4939ac8503c9e7b968c002e649184e8621022e182dcbb0e",
      "23e9efa3ced6e70c7f2dbe0d08295f18f94b0cbd5c6026677e3bc51897ee31f2",
      "2bf262f10f18d41f1d1822402ead34cd4705baf62a59f782c1dc18dccc03fb0b",
      "386028c139110266dcb868be85e408809f50dd7a843638c2b694a6fa1a679929",
      "39ff0e019884d7e62dfe1adeb9093bd02485c092f2d00318e5f8475e90ea9581",
      "3ace0da1f0e32affb8240a438f06964af778af285ade589f787a8862181f3c5a",
      "3b76d52c452446111712fa1a02da33ede27938e6e2ba943f514f3929b837f043",
      "3cdf0b83920e5951a133ea4471392a43dd5d2fe06ed43a10d415f130843c32ab",
      "3dc1adcf0fa055b2b2d0cbf5faba2bb243bfb6f9f90fb7537b7c1f5a1c4b3b59",
      "46c9ac9ccf18521f1422d1d198e2dcb326315cc14b6e9228e774e32220ea54dc",
      "528317b80ddddf67ca17f421cf4cf1268c7dac90d65c7ac8d2260ad9ee179757",
      "5761ecfd2239d284ccfd5aeb29621653335f7a69af5a2176ae2c86a512674665",
      "58cd4c2e8fe23834cd50cce8f9d258b5ef634af1951001859e512b2529cae1b0",
      "5ba1ed8425baaa72d558afddb8aaacdfe29ad0dc1a44dae76640127e83626d29",
      "5d3f8063e4250802689a9937900376dfd68b581a3bcb83c16569ad2e5c9298b5",
      "657f0dfc876ce54ab0143e1ecf39c702c4dc8111d408a476c84fb98a6ddb2523",
      "6a2f10e571ba3c7fcb0253911d1a3a40a70dac0793b7dea4b52bbd11775610fb",
      "6ea05159099a1f9784b9a678a9f54ad27d75b6ed171256bdeb4cbbc092edfc82",
      "6fd2063f1cd370c21f4d8e65c50d84c9c19bd87f10c7d134f9ce714e292aeee2",
      "816cca135d7effdb6bab9fd7a76a833ffa1f1b831290906896259d61254528ee",
      "84b24119069a9caff25acb49731c586f2bf19c7ef272fbd95241e4735cdd8cdb",
      "88a07940499df805e429410fb07b23408a5375962ad3960210e7c2c7aac67779",
      "8988c60ac0be43a2adee594559e75784a0e6e9eb7f0be38c19d3cd7ea08a0e0f",
      "99e4a93125ad88559c7dbf51aa3e66301440f4e6c51fc59a88d8af0f348a350b",
      "9cd8af77c9ba453389dec726d31425ea880a9df1081f613f22dbb0c562fe9351",
      "afcb22df3b7b1e056900e6cd2b1cd27cd6bc64a8aeac4016d96c214362c7137a",
      "c2242140f15ceee1aebda3f3c2030e8e96d88d9c58645712052b54aec0cb60cb",
      "c2cdb5350be92a49d4d191ad931ad58083eb11cf4b96efc0a8256341faf79cce",
      "d220e908b229c75ec9dc9d8a156b4e9350aae804a50001d8e745bced16f5eb85",
      "d996d642dd7d8ff19759fd9ccf1037d9979a6bcf29af9add09654ed8008c92df",
      "dda7ecd568b230e7ac4fe9f94195cd20e9f6f4fd25e991d7abf8a0dacd610fa7",
      "e031e4ca7b8238b83840b909ed23c76f26299bfb04689e3564939d18a6edddd3",
      "e6332270b07efd912aa582c5229da1dada9d23835abccc0a85077e51a64ce910",
      "e863d406d430fada756ddbb5ea52b7333f216f069141ebbab3e34d8850cac68e",
      "f70a225fd07a0050137e0a9dcf2d366ff495fbad326f182eb5104bbeb99dd537",
      "fc5a6c54a2079828a413a5700719d35e9e0b7e5035e8a371eedd56b39ef82f27"
    ]);
    isPublished = (value) => publishedLengths.has(value.length) && hashes2.has(bytesToHex(sha256(utf8ToBytes(value))));
  }
});

// ../core/src/surroundings/reach.ts
function bracketAt(text, place) {
  const code = text.charCodeAt(place);
  return code < 128 ? brackets[code] : NO_BRACKET;
}
function skipBlanksBack(text, at2) {
  while (at2 > 0 && isBlank(text[at2 - 1])) at2--;
  return at2;
}
function skipSpaceBack(text, at2) {
  while (at2 > 0 && isSpace(text[at2 - 1])) at2--;
  return at2;
}
function lineStart(text, at2) {
  at2 = Math.min(at2, text.length);
  const floor = Math.max(0, at2 - REACH_BACK);
  while (at2 > floor && !isLineEnd(text.charCodeAt(at2 - 1))) at2--;
  return at2;
}
function lineEnd(text, at2) {
  const roof = Math.min(text.length, at2 + REACH_ON);
  while (at2 < roof && text.charCodeAt(at2) !== 10) at2++;
  return at2;
}
function quotedAlike(before2, behind) {
  if (/^["'`]?\s*\]/.test(behind)) return before2.replace(/([:=(,>]\s*)\[\s*(["'`]?)$/, "$1$2").replace(bracketed, '"');
  if (/^["'`]?\}/.test(behind)) {
    const braced = before2.replace(/=\{(["'`]?)$/, "=$1");
    if (braced !== before2) return braced;
    if (behind[0] === "}" && before2.endsWith("{") && !before2.endsWith("${")) return `${before2.slice(0, -1)} "`;
  }
  return before2.replace(bracketed, '"');
}
function readable(before2) {
  const start3 = lineStart(before2, before2.length);
  const line = before2.slice(start3);
  if (line.includes("</span>")) return readable(before2.slice(0, start3) + line.replace(highlighting, ""));
  if (!/\\["'`nrtu]|&(?:quot|#0?3[49]|apos|gt|lt);/.test(line)) return before2;
  return before2.replace(/\\{1,4}(["'`])/g, "$1").replace(/\\{1,4}u00(22|27|26|3d)/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\\{1,4}[nr]/g, "\n").replace(/\\{1,4}t/g, "	").replace(/&(?:quot|#0?34);/g, '"').replace(/&(?:apos|#0?39);/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">");
}
var REACH_BACK, REACH_ON, LONGEST_NAME, isQuote, NO_BRACKET, OPENS, CLOSES, brackets, isBlank, isSpace, isWord, isLineEnd, endOfLineAbove, valueLike, isName, bracketed, typeset, withoutTypesetting, highlighting;
var init_reach = __esm({
  "../core/src/surroundings/reach.ts"() {
    "use strict";
    REACH_BACK = 2048;
    REACH_ON = 1024;
    LONGEST_NAME = 80;
    isQuote = (character) => character === '"' || character === "'" || character === "`";
    NO_BRACKET = 0;
    OPENS = 1;
    CLOSES = 2;
    brackets = new Uint8Array(128);
    for (const sign2 of "([{") brackets[sign2.charCodeAt(0)] = OPENS;
    for (const sign2 of ")]}") brackets[sign2.charCodeAt(0)] = CLOSES;
    isBlank = (character) => character === " " || character === "	";
    isSpace = (character) => character === " " || character === "	" || character === "\n" || character === "\r";
    isWord = (character) => character !== void 0 && /[A-Za-z0-9_$]/.test(character);
    isLineEnd = (code) => code === 10 || code === 13;
    endOfLineAbove = (text, start3) => start3 - (text[start3 - 1] === "\n" && text[start3 - 2] === "\r" ? 2 : 1);
    valueLike = /[A-Za-z0-9+/]{32,}/;
    isName = (text) => text.length > 0 && text.length <= LONGEST_NAME && (/[A-Za-z]/.test(text) || new RegExp("\\p{L}", "u").test(text)) && !(valueLike.test(text) && /[0-9]/.test(text));
    bracketed = /(?:\[=*\[|(?<![\w$])qq?[ \t]?[({[<|/]|%[qQ]?[({[|]|~[sS][({[|/<]|\{\w{0,8}\||R"\w{0,16}\()$/;
    typeset = /\\(?:texttt|text|textbf|textit|emph|mathtt|code|verb|lstinline|url|path|nolinkurl|detokenize|seqsplit|mbox)\*?\{$/;
    withoutTypesetting = (before2) => before2.replace(typeset, '"');
    highlighting = /<\/?span\b[^<>]{0,120}>/g;
  }
});

// ../core/src/facts/span.ts
var byteSpan, textSpan, overlaps;
var init_span = __esm({
  "../core/src/facts/span.ts"() {
    "use strict";
    byteSpan = (start3, end) => ({ start: start3, end });
    textSpan = (start3, end) => ({ start: start3, end });
    overlaps = (a, b) => a.start < b.end && b.start < a.end;
  }
});

// ../core/src/surroundings/calls.ts
function chain(text, end) {
  let at2 = end;
  while (at2 > 0 && end - at2 < LONGEST_NAME) {
    const character = text[at2 - 1];
    if (isWord(character) || character === "." || character === ":" || character === "\\" || character === "!") at2--;
    else if (character === ">" && text[at2 - 2] === "-") at2 -= 2;
    else break;
  }
  return { name: text.slice(at2, end).replace(/^(?:[.:\\!]|->)+|[.:\\!]+$/g, ""), at: at2 };
}
function calleeBefore(text, open2) {
  let end = skipBlanksBack(text, open2);
  if (text[end - 1] === ">") {
    const angle = text.lastIndexOf("<", end - 1);
    if (angle >= 0 && end - angle < LONGEST_NAME) end = angle;
  }
  const found2 = chain(text, end);
  let at2 = skipBlanksBack(text, found2.at);
  const keyword = /\b(?:new|await|return|yield|unsafe)$/.exec(text.slice(Math.max(0, at2 - 8), at2));
  if (keyword) at2 = skipBlanksBack(text, at2 - keyword[0].length);
  while (at2 > 0 && (text[at2 - 1] === "&" || text[at2 - 1] === "*")) at2--;
  return { name: /^(?:if|while|for|return|and|or|not|in|new|await|switch)$/.test(found2.name) ? "" : found2.name, at: at2 };
}
function openingOf(text, at2) {
  let depth = 0;
  let commas = 0;
  for (let place = at2 - 1; place >= 0; place--) {
    const character = text[place];
    if (character === ")" || character === "]" || character === "}") depth++;
    else if (character === "(" || character === "[" || character === "{") {
      if (depth === 0) return { at: place, commas };
      depth--;
    } else if (character === "," && depth === 0) commas++;
    else if (character === "\n" && depth === 0) {
      const up = skipSpaceBack(text, place);
      if (!/[,([{=:\\+]/.test(text[up - 1] ?? "")) return null;
    }
  }
  return null;
}
function firstArgument(text, start3, stores) {
  const end = text.indexOf(",", start3);
  if (end < 0 || end - start3 > LONGEST_NAME) return "";
  const argument = text.slice(start3, end).trim();
  const literal = /^[bBrRuUfFL@$:]{0,2}(["'`])(.*)\1$/.exec(argument)?.[2];
  return literal ?? (stores || argument.startsWith(":") ? argument : "");
}
function firstElement(inside) {
  const found2 = /^\s*(?:[$@:]?(["'`])([\w .:/-]{2,60})\1|:?([a-z]\w{1,40}))\s*(?:,|=>|->)\s*$/.exec(inside);
  const name = found2?.[2] ?? found2?.[3];
  return name !== void 0 && nameKind(name) !== null ? name : null;
}
function expression(text, end) {
  let depth = 0;
  let at2 = skipSpaceBack(text, end);
  const stop = at2;
  for (; at2 > 0 && stop - at2 < 160; at2--) {
    const character = text[at2 - 1];
    if (character === ")" || character === "]") depth++;
    else if (character === "(" || character === "[") {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && /[=:,;\n{]/.test(character)) break;
  }
  const operand = text.slice(at2, stop);
  const name = [...operand.matchAll(/["'`]([^"'`]{1,80})["'`]|([A-Za-z_$][\w$-]*)/g)].at(-1);
  return { name: name?.[1] ?? name?.[2] ?? "", at: at2 };
}
var init_calls = __esm({
  "../core/src/surroundings/calls.ts"() {
    "use strict";
    init_name_kind();
    init_reach();
  }
});

// ../core/src/surroundings/elsewhere.ts
function gluedName(before2) {
  const glued = /(?<![\w${./+-])(?=[A-Za-z])[\w-]{2,60}[_-]$/.exec(before2.slice(-62))?.[0];
  return glued !== void 0 && nameKind(glued) !== null ? glued : null;
}
function literalBehind(behind) {
  const name = /^["'`]\s*,\s*(?:\w+\s*[:=]\s*)?["']([\w .:-]{2,60})["']\s*[,)]/.exec(behind.slice(0, 120))?.[1];
  return name !== void 0 && nameKind(name) !== null ? name : null;
}
function pipedName(behind) {
  const command = /^["']?[ \t]*\|[^\n|]{0,200}/.exec(behind)?.[0];
  if (command === void 0) return null;
  const words5 = command.match(/[A-Za-z][\w./-]{2,79}/g) ?? [];
  const verb = words5.findIndex((word) => /^(?:set|create|put|add|store|insert|write|import|versions)$/.test(word));
  return verb < 0 ? null : words5.slice(verb + 1).find((word) => isName(word) && nameKind(word) !== null) ?? null;
}
function netrcNames(before2) {
  const record = /\b(machine)\s+(\S{1,80})(?:\s+(?:login|account)\s+\S{1,200})?\s+(?:login|account|password)\s+["']?$/.exec(
    before2.slice(-400)
  );
  return record ? [record[2]] : [];
}
var init_elsewhere = __esm({
  "../core/src/surroundings/elsewhere.ts"() {
    "use strict";
    init_name_kind();
    init_reach();
  }
});

// ../core/src/surroundings/assigned.ts
function skipEmphasis(text, at2) {
  while (at2 > 0 && (isBlank(text[at2 - 1]) || text[at2 - 1] === "*")) at2--;
  return at2;
}
function named(text, at2) {
  let end = at2;
  const assigned = text[at2 - 1] !== ":";
  while (end > 0 && /[=:?!+>~<-]/.test(text[end - 1]) && at2 - end < 3) end--;
  const tight = end;
  end = skipEmphasis(text, end);
  if (assigned) {
    const typed4 = annotated.exec(text.slice(Math.max(lineStart(text, end), end - 120), end));
    const header3 = typed4 && nameKind(typed4[1]) !== "secret" && nameKind(typed4[1]) !== "key" && nameKind(lastWord(typed4[0])) !== null;
    if (typed4 && !header3) return { names: [typed4[1]], at: end - typed4[0].length, pairOf: false };
  }
  const accessors = text[end - 1] === "}" ? propertyAccessors.exec(text.slice(Math.max(0, end - 80), end)) : null;
  if (accessors) end = skipBlanksBack(text, end - accessors[0].length);
  const last2 = text[end - 1];
  if (isQuote(last2)) {
    const start3 = stringStart(text, end - 1);
    if (start3 === null) return null;
    const name = text.slice(start3 + 1, end - 1);
    if (text[start3 - 1] === "[") {
      const base2 = chain(text, start3 - 1);
      return { names: [name, base2.name], at: base2.at, pairOf: false };
    }
    return isName(name) || /^\d{1,4}$/.test(name) ? { names: [name], at: start3, pairOf: false } : { names: [], at: start3, pairOf: name.length >= 32 };
  }
  if (last2 === "]") {
    const open2 = text.lastIndexOf("[", end - 1);
    if (open2 < 0 || end - open2 > LONGEST_NAME) return null;
    const base2 = chain(text, open2);
    return { names: [text.slice(open2 + 1, end - 1).replace(/["'`\s]/g, ""), base2.name], at: base2.at, pairOf: false };
  }
  const segment = segmentBefore(text, end, assigned);
  const words5 = segment.text.trim();
  if (/^[A-Za-z0-9+/=]{32,}$/.test(words5)) return { names: [], at: segment.at, pairOf: true };
  if (assigned && text[segment.at - 1] === ",") {
    const targets = /^\s*(\w+)(?:\s*,\s*\w+)+\s*$/.exec(text.slice(lineStart(text, end), end));
    if (targets) return { names: [targets[1]], at: lineStart(text, end), pairOf: false };
  }
  const unspaced = assigned && end === tight && !isSpace(text[at2]);
  return { names: [declaredName(unspaced ? words5.slice(words5.search(/\S+$/)) : words5)], at: segment.at, pairOf: false };
}
function declaredName(words5) {
  const parts = words5.split(/\s+/);
  if (/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(parts.at(-1))) return parts.at(-1);
  while (parts.length > 1 && typing.test(parts.at(-1))) parts.pop();
  let from = 0;
  while (from < parts.length - 1 && (declaring.test(parts[from]) || typing.test(parts[from]) || parts[from] === "private" && !/^key$/i.test(parts.at(-1))))
    from++;
  return parts.slice(Math.max(from, parts.length - 5)).join(" ").replace(/^[*&@_~]+|[*~?!]+$/g, "");
}
function segmentBefore(text, end, assigned) {
  let at2 = end;
  while (at2 > 0 && end - at2 < LONGEST_NAME) {
    const character = text[at2 - 1];
    if (/[\n\r{},;"'`|&?\u0001([#]/.test(character)) break;
    if (character === ">" && text[at2 - 2] !== "-") break;
    if (character === "=" && assigned) break;
    if (character === ":" && !assigned && (isSpace(text[at2]) || text[at2] === void 0)) break;
    at2--;
  }
  return { text: text.slice(at2, end), at: at2 };
}
function stringStart(text, close) {
  const quote = text[close];
  const open2 = text.lastIndexOf(quote, close - 1);
  if (open2 < 0 || close - open2 > 200 || text.slice(open2, close).includes("\n")) return null;
  return open2;
}
var propertyAccessors, annotated, declaring, typing, lastWord;
var init_assigned = __esm({
  "../core/src/surroundings/assigned.ts"() {
    "use strict";
    init_calls();
    init_name_kind();
    init_reach();
    propertyAccessors = /\{\s*(?:(?:private |protected |internal )*(?:get|set|init);\s*)+\}$/;
    annotated = /([\w$]+)[?!]?\s*:(?:\s+|(?=string|str|String))(?:&'?\w*\s+)?(?:mut\s+)?(?:\[[\w:*]*\](?:const\s+)?)?[\w.&*]+(?:[<[][^=\n]{0,60}[>\]])?(?:\s*\|\s*[\w.]+)*[?!]?\s*$/;
    declaring = /^(?:const|let|var|val|final|static|public|protected|internal|readonly|export|set|setx|declare|local|typeset|env|arg|my|our|input|extern|sinput|unset|define|def|constexpr|inline|override|lateinit|open|mut|pub|global|volatile|auto|dim|as|return|await|new|yield|if|and|or|is|the|with|use|using|type|ENV|ARG|RUN|CMD|SET|=|-|\*|>|\d+[.)])$/;
    typing = /^(?:string|String|str|&str|text|char|char\*|char\[\]|wchar_t|const|std::string|std::string_view|string_view|NSString|AnsiString|object|any|bytes|byte\[\]|\[\]byte|CharSequence|TEXT|VARCHAR|[&*]*'?static|\*)$/;
    lastWord = (text) => /[\w-]*$/.exec(text.trimEnd())[0];
  }
});

// ../core/src/surroundings/enclosure.ts
function enclosingNames(before2, at2) {
  const names = [];
  let outermost = at2;
  let depth = 0;
  for (let place = at2 - 1; place >= 0 && names.length < DEEPEST; place--) {
    const kind = bracketAt(before2, place);
    if (kind === NO_BRACKET) continue;
    if (kind === CLOSES) {
      if (endsStatement(before2, place)) break;
      depth++;
    } else {
      if (depth > 0) {
        depth--;
        continue;
      }
      for (const name of openerNames(before2, place)) names.push(name);
      outermost = place;
    }
  }
  names.push(...indented(before2, outermost), ...sections(before2, outermost));
  return names.filter((name, index) => isName(name) && names.indexOf(name) === index);
}
function openerNames(text, place) {
  const names = [];
  let at2 = place;
  if (text[place] === "(") {
    const call = calleeBefore(text, place);
    names.push(call.name);
    at2 = call.at;
  }
  const sign2 = skipSpaceBack(text, at2);
  const last2 = text[sign2 - 1];
  if (last2 === "=" || last2 === ":" || last2 === ">" && text[sign2 - 2] === "=") names.push(...named(text, sign2)?.names ?? []);
  else if (text[place] === "{") {
    const line = text.slice(Math.max(lineStart(text, place), place - LONGEST_NAME), place);
    if (condition.test(line)) return names;
    const [left, right] = line.replace(/^[\s}]+|[\s:=({[]+$/g, "").split(/\s*:?=\s*/);
    if (right !== void 0) names.push(right);
    names.push(declaredName(left.trim()));
  }
  return names;
}
function indented(text, at2) {
  const names = [];
  let start3 = lineStart(text, at2);
  let indent = indentOf(text.slice(start3, start3 + 60), true);
  for (let lines = 0; lines < 60 && start3 > 0 && indent > 0; lines++) {
    const end = start3 - 1;
    start3 = lineStart(text, end);
    const line = text.slice(start3, Math.min(end, start3 + 200));
    const own = indentOf(line, false);
    if (line.trim() === "" || own >= indent) continue;
    indent = own;
    if (!block.test(line)) continue;
    names.push(
      line.trim().replace(/^-\s+/, "").replace(/[\s:={[(|>]+[+-]?$/, "").replace(/^["']|["']$/g, "")
    );
  }
  return names;
}
function sections(text, at2) {
  const names = [];
  let section = false;
  let heading = false;
  let end = lineStart(text, at2) - 1;
  while (end > 0 && !(section && heading)) {
    const start3 = lineStart(text, end);
    const line = text.slice(start3, Math.min(end, start3 + 200));
    if (!section && line.includes("[")) {
      const found2 = header.exec(line.replace(/\r$/, ""));
      if (found2 && !isQuote(line.trimStart()[0])) {
        names.push(found2[1].replace(/["']/g, ""));
        section = true;
      }
    }
    if (!heading) {
      const found2 = line[0] !== "#" && line[0] !== "=" ? null : /^(?:#{2,6}|=+) +(\S[^\n]{0,78})/.exec(line);
      if (found2) {
        names.push(found2[1].trim());
        heading = true;
      }
    }
    end = start3 - 1;
  }
  return names;
}
var DEEPEST, block, header, statementEnd, endsStatement, condition, indentOf;
var init_enclosure = __esm({
  "../core/src/surroundings/enclosure.ts"() {
    "use strict";
    init_assigned();
    init_calls();
    init_reach();
    DEEPEST = 8;
    block = /[:={[(|>]\s*$|^\s*(?:class|def|fn|func|function|module|namespace|struct|resource|section)\b/;
    header = /^[ \t]*\[{1,2}[ \t]*([^\]\n"'{},]{1,80}?|"[^"\n]{1,80}"|[\w.-]+[ \t]+"[^"\n]{1,60}")[ \t]*\]{1,2}[ \t]*(?:[#;].*)?$/;
    statementEnd = /^[)}\]]+(?:\([^()\n]{0,40}\))?;/;
    endsStatement = (text, place) => (place === 0 || text[place - 1] === "\n") && statementEnd.test(text.slice(place, place + 60));
    condition = /^[\s}]*(?:if|else|elif|while|for|switch|unless|when|catch|guard)\b/;
    indentOf = (line, inside) => (inside ? /^[ \t]*(?:- )*/ : /^[ \t]*/).exec(line)[0].length;
  }
});

// ../core/src/surroundings/introduction.ts
function introduce(before2) {
  const names = [];
  let own = 0;
  let callee = null;
  let index = null;
  let outside = false;
  const opened = openingQuote(before2, before2.length);
  let at2 = opened;
  const add3 = (name) => {
    if (!(isName(name) || tag.test(name)) || names.includes(name)) return;
    names.push(name);
    if (!outside) own = names.length;
  };
  for (let round = 0; round < 8; round++) {
    let next = skipEmphasis(before2, at2);
    const blanks = next < at2;
    const newline = before2[next - 1] === "\n" || before2[next - 1] === "\r";
    if (newline) {
      const up = continued(before2, next);
      if (up === null) break;
      next = up;
    }
    const sign2 = before2[next - 1];
    if (sign2 === void 0) break;
    const fallback = fallbackSign(before2, next);
    if (fallback > 0) {
      const left = expression(before2, next - fallback);
      add3(left.name);
      at2 = left.at;
      continue;
    }
    if (sign2 === "=" || sign2 === ":" || sign2 === ">" && (before2[next - 2] === "=" || before2[next - 2] === "-") || before2.endsWith("<-", next)) {
      const left = named(before2, next);
      if (left === null) break;
      for (const name of left.names) add3(name);
      if (left.pairOf) index ??= 1;
      at2 = left.at;
      if (left.pairOf) continue;
      break;
    }
    if (sign2 === "(" || sign2 === ",") {
      const opening = sign2 === "(" ? { at: next - 1, commas: 0 } : openingOf(before2, next);
      if (opening === null) break;
      const element2 = opening.commas === 1 && round === 0 ? firstElement(before2.slice(opening.at + 1, next)) : null;
      if (before2[opening.at] !== "(") {
        const variable3 = opening.commas === 1 ? /\$\{\s*[\w.]*[:.]?\s*([\w./-]+)\s*,\s*$/.exec(before2.slice(Math.max(0, opening.at - 1), next)) : null;
        if (variable3) {
          add3(variable3[1]);
          at2 = openingQuote(before2, opening.at - 1);
          continue;
        }
        if (element2 !== null) {
          add3(element2);
          at2 = opening.at;
          break;
        }
        index ??= opening.commas;
        break;
      }
      const call = calleeBefore(before2, opening.at);
      if (call.name !== "" && transparent.test(call.name)) {
        at2 = call.at;
        continue;
      }
      if (call.name === "" || /^values$/i.test(call.name)) {
        if (element2 !== null) add3(element2);
        else index ??= opening.commas;
        at2 = call.at;
        break;
      }
      if (callee === null) {
        callee = call.name;
        index ??= opening.commas;
        if (opening.commas >= 1) {
          const beside2 = /["'`]([\w .:-]{2,80})["'`]\s*,\s*$/.exec(before2.slice(Math.max(opening.at, next - LONGEST_NAME - 8), next))?.[1];
          if (opening.commas > 1 && beside2 !== void 0 && nameKind(beside2) !== null) add3(beside2);
          const first = firstArgument(before2, opening.at + 1, storing.test(call.name));
          if (!algorithm.test(first)) add3(first);
        }
        add3(call.name);
        outside = true;
      } else add3(call.name);
      at2 = call.at;
      continue;
    }
    if (round === 0 && !newline && (blanks || /[^\0-\x7f]/.test(sign2))) {
      const word = sign2 === "}" ? bracedBefore(before2, next) : wordsBefore(before2, next);
      add3(word.name);
      if (names.length > 0) at2 = word.at;
    }
    break;
  }
  return { names, own, callee, index, at: at2 };
}
function fallbackSign(text, at2) {
  const near = text.slice(Math.max(0, at2 - 80), at2);
  const shell = /\$\{\w+(:?-)$/.exec(near);
  if (shell) return shell[1].length;
  return /(?:\|\||\?\?|\?:|\bor|\belse|\bOR)$/.exec(near)?.[0].length ?? 0;
}
function bracedBefore(text, end) {
  const found2 = /\{\s*\\?([\w@ .:-]{1,60}?)\s*\}$/.exec(text.slice(Math.max(0, end - LONGEST_NAME), end));
  return { name: found2?.[1] ?? "", at: end - (found2?.[0].length ?? 0) };
}
function openingQuote(text, at2) {
  let next = at2;
  while (next > 0 && isQuote(text[next - 1]) && at2 - next < 3) next--;
  if (next === at2) return at2;
  let prefix = next;
  while (prefix > 0 && next - prefix < 2 && /[bBrRuUfFL@$]/.test(text[prefix - 1])) prefix--;
  return isWord(text[prefix - 1]) ? next : prefix;
}
function continued(text, at2) {
  let up = skipSpaceBack(text, at2);
  if (text[up - 1] === "\\") up = skipBlanksBack(text, up - 1);
  const block2 = /[:=][ \t]*[|>][+-]?\d?$/.exec(text.slice(Math.max(0, up - 12), up));
  if (block2) up -= block2[0].length - 1;
  return /[=:(,[{]/.test(text[up - 1] ?? "") || /(?:=>|\|\||\?\?)$/.test(text.slice(Math.max(0, up - 2), up)) ? up : null;
}
function wordsBefore(text, end) {
  const from = Math.max(lineStart(text, end), end - LONGEST_NAME);
  const line = text.slice(from, end);
  const flag = /(?:^|[\s"'`])(-{1,2}[A-Za-z][\w.-]*)$/.exec(line);
  if (flag) return { name: flag[1], at: end - flag[1].length };
  const cut = Math.max(...[..."\"'`|,;{}()[]<>#/="].map((sign2) => line.lastIndexOf(sign2)));
  const parts = line.slice(cut + 1).trim().split(/\s+/);
  const kept = [];
  for (const part3 of parts.reverse()) {
    if (part3.length >= 32 || kept.length === 4) break;
    kept.unshift(part3);
  }
  const name = kept.filter((part3) => !declaring.test(part3) && !part3.startsWith("-")).join(" ").replace(/[:*\s-]+$/, "");
  return { name, at: end - line.length + cut + 1 };
}
var transparent, algorithm, storing, tag;
var init_introduction = __esm({
  "../core/src/surroundings/introduction.ts"() {
    "use strict";
    init_assigned();
    init_calls();
    init_name_kind();
    init_reach();
    transparent = /(?:^|[.:])(?:Some|String|str|from|from_str|bytes|Buffer|encode|trim|strip|Secret(?:Str|String|Value)?|SecureString|Ok|Box|Arc|parse|decode|unescape|b|r|quote|atob|btoa|Deno\.env|raw|nonsensitive|sensitive|Password|text|literal|ptr|aws\.String|StringPtr|Pointer|of|just|toString|to_string|fromCharCode|fromCodePoint|bytearray|Uint8Array|string)$/;
    algorithm = /^(?:sha-?\d|md5|hs\d|hmac)/i;
    storing = /(?:^|[._:>])(?:set|put|add|get|env|getenv|setenv|store|insert|define|header|append|with|option|config|fetch|load|save|write|update)[A-Za-z]*$/i;
    tag = /^\d{3,4}$/;
  }
});

// ../core/src/surroundings/scope.ts
function scopeOf(text, value, outward) {
  const bracket = bracketAround(text, value, outward);
  const lines = linesAround(text, value);
  if (bracket && (bracket.start >= lines.start || text.slice(bracket.start, value.start).indexOf("\n") < 0))
    return { span: bracket, enclosed: true };
  return { span: lines, enclosed: false };
}
function bracketAround(text, value, outward) {
  const floor = Math.max(0, value.start - REACH_BACK);
  const roof = Math.min(text.length, value.end + REACH_ON);
  const long = /\[=*\[$/.exec(text.slice(Math.max(0, value.start - 6), value.start));
  let left = value.start - (long?.[0].length ?? 0);
  let right = value.end + (long?.[0].length ?? 0);
  let skips2 = outward;
  for (let level = 0; level < 6; level++) {
    const open2 = unmatched(text, left - 1, floor, -1);
    if (open2 === null) return null;
    const close = unmatched(text, right, roof, 1);
    const end = close === null ? roof : close + 1;
    const single = text[open2] === "(" && !text.slice(open2, end).slice(0, 600).includes(",");
    if (!single && skips2 === 0) return textSpan(open2, end);
    if (!single) skips2--;
    left = open2;
    right = end;
  }
  return null;
}
function unmatched(text, from, limit, step2) {
  const deeper = step2 === 1 ? OPENS : CLOSES;
  let depth = 0;
  for (let place = from; step2 === 1 ? place < limit : place >= limit; place += step2) {
    const kind = bracketAt(text, place);
    if (kind === NO_BRACKET) continue;
    if (kind === deeper) depth++;
    else if (depth-- === 0) return place;
  }
  return null;
}
function linesAround(text, value) {
  const floor = Math.max(0, value.start - REACH_BACK);
  const roof = Math.min(text.length, value.end + REACH_ON);
  let start3 = Math.max(floor, lineStart(text, value.start));
  let end = Math.min(roof, lineEnd(text, value.end));
  const indent = indentOf(text.slice(start3, start3 + 60), false);
  const item = /^\s*- /.test(text.slice(start3, start3 + 60));
  for (let lines = 0; start3 > floor && lines < 40; lines++) {
    const above = Math.max(floor, lineStart(text, endOfLineAbove(text, start3)));
    const line = text.slice(above, Math.min(start3, above + 60));
    const opensItem = !item && indent > 0 && /^\s*- /.test(line) && indentOf(line, true) === indent;
    if (!opensItem && !belongs(line, indent, item)) break;
    start3 = above;
    if (opensItem) break;
  }
  for (let lines = 0; end < roof && lines < 40; lines++) {
    const below = Math.min(roof, lineEnd(text, end + 1));
    if (!belongs(text.slice(end + 1, Math.min(below, end + 61)), indent, item)) break;
    end = below;
  }
  return textSpan(start3, end);
}
function belongs(line, indent, item) {
  if (line.trim() === "") return indent > 0;
  if (line.includes("[") && /^\s*\[[^\]]*\]\s*$/.test(line) || line[0] === "#" && /^#{2,6} /.test(line)) return false;
  return indentOf(line, item) >= indent;
}
var init_scope = __esm({
  "../core/src/surroundings/scope.ts"() {
    "use strict";
    init_span();
    init_enclosure();
    init_reach();
  }
});

// ../core/src/surroundings/siblings.ts
function siblingName(before2, behind) {
  const object = objectBefore(before2);
  const left = [...object.matchAll(naming)].at(-1);
  const right = left ?? [...objectBehind(behind).matchAll(naming)].at(0);
  const name = (right?.[1] ?? right?.[2] ?? right?.[3])?.trim();
  if (name !== void 0 && isName(name) && !saysNothing(name)) return name;
  const type = /["']?type["']?\s*[:=]\s*["']?([\w-]{3,40})/i.exec(object)?.[1];
  return type !== void 0 && nameKind(type) !== null ? type : null;
}
function objectBefore(before2) {
  const near = before2.slice(-400);
  const brace = near.lastIndexOf("{");
  const tag2 = near.lastIndexOf("<");
  const item = Math.max(near.lastIndexOf("\n- "), near.lastIndexOf(" - "));
  const flag = /--name[ =]["']?([\w./-]{1,80})["']?[^\n]*$/.exec(near);
  if (flag) return ` name="${flag[1]}"`;
  const variable3 = /\bvariable\s+"([^"\n]{1,80})"\s*\{[^{}]*$/.exec(near);
  if (variable3) return ` name="${variable3[1]}"`;
  return near.slice(Math.max(brace, tag2, item, 0));
}
function objectBehind(behind) {
  const end = /[}>]|\n\s*- |\n\s*\n/.exec(behind.slice(0, 400));
  return behind.slice(0, end ? end.index : 400);
}
function elementNames(before2) {
  const end = skipSpaceBack(before2, before2.length);
  if (before2[end - 1] !== ">") return null;
  const open2 = before2.lastIndexOf("<", end - 1);
  if (open2 < 0 || end - open2 > 300 || before2[open2 + 1] === "/") return null;
  const tag2 = before2.slice(open2 + 1, end - 1);
  if (!/^(?:!\[CDATA\[$|[A-Za-z_])/.test(tag2)) return null;
  const names = [];
  for (const attribute of ["name", "key", "id", "class", "property"]) {
    const found2 = new RegExp(`\\b${attribute}\\s*=\\s*["']([^"']{1,80})["']`, "i").exec(tag2);
    if (found2) names.push(found2[1]);
  }
  const element2 = /^[\w.:-]+/.exec(tag2)?.[0] ?? "";
  if (element2 === "td" && names.length === 0) names.push(...columnTitle(before2.slice(0, open2)));
  if (!saysNothing(element2)) names.push(element2);
  if (names.length === 0) {
    const earlier = /<(?:key|name|th|dt|td|label|b|strong|li)\b[^<>]{0,80}>\s*([^<>\n]{1,80}?)\s*:?\s*<\/\w+>\s*(?:<(?:dd|td|tr)[^<>]{0,80}>\s*)?$/i.exec(
      before2.slice(Math.max(0, open2 - 300), open2)
    );
    if (earlier) names.push(earlier[1]);
  }
  if (names.length > 0 && saysNothing(names[0])) {
    const earlier = /\bname\s*=\s*["'][\w.]*name["']\s*>\s*([^<>\n]{1,80}?)\s*<\/\w+>\s*$/i.exec(
      before2.slice(Math.max(0, open2 - 300), open2)
    );
    if (earlier) names.unshift(earlier[1]);
  }
  return { names, at: open2 };
}
function columnTitle(before2) {
  const row = before2.lastIndexOf("<tr");
  const table6 = before2.lastIndexOf("<table");
  if (row < 0 || table6 < 0 || table6 > row) return [];
  const cells = before2.slice(row).match(/<t[dh]\b/g)?.length ?? 0;
  const title2 = [...before2.slice(table6, row).matchAll(/<th\b[^<>]{0,80}>\s*([^<>]{0,80}?)\s*<\/th>/g)][cells]?.[1];
  return title2 !== void 0 && isName(title2) ? [title2] : [];
}
function elementsAround(before2, at2) {
  const names = [];
  let depth = 0;
  let place = at2;
  while (names.length < 6) {
    place = before2.lastIndexOf("<", place - 1);
    if (place < 0) break;
    const close = before2.indexOf(">", place);
    if (close < 0 || before2[place + 1] === "!" || before2[place + 1] === "?" || before2[close - 1] === "/") {
      if (place === 0) break;
      continue;
    }
    if (before2[place + 1] === "/") depth++;
    else if (depth > 0) depth--;
    else {
      const name = /^[\w.:-]+/.exec(before2.slice(place + 1, close))?.[0];
      if (name) names.push(name);
    }
    if (place === 0) break;
  }
  return names;
}
var empty, saysNothing, naming, linePrefix;
var init_siblings = __esm({
  "../core/src/surroundings/siblings.ts"() {
    "use strict";
    init_name_kind();
    init_reach();
    empty = /^(?:value|val|content|default|default_?value|parameter_?value|(?:header|option|attribute|env|variable|field)[._]?value|string_?literal|example|x-example|equal_?to|const|text|data|body|string|literal|current|current_?value|initial_?value|string_?value|plaintext|td|code|span|p|li|pre|b|i|em|strong|a|div|dd|input|option|secret-string)$/i;
    saysNothing = (name) => empty.test(name.replace(/^-+/, "")) || name === "S";
    naming = /(?:^|[\s,{[<;(-])["']?(?:(?:parameter|header|option|attribute|env|variable|field)[._]?(?:key|name)|key|name|id|label|title|field|header|variable|var|param|parameter|property|placeholder|ng-model|for)["']?\s*[:=]\s*(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([\w.$ -]{1,80}))/gi;
    linePrefix = (before2) => before2.slice(lineStart(before2, before2.length));
  }
});

// ../core/src/surroundings/typography.ts
function asWritten(text) {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!/[^\0-\x7f]/.test(lines)) return lines;
  return lines.replace(sequence, decoded).replace(sign, (one) => signs[one]);
}
function decoded(run) {
  let written = "";
  const bytes = Array.from({ length: run.length }, (_, index) => run.charCodeAt(index) < 256 ? run.charCodeAt(index) : -1);
  for (let at2 = 0; at2 < bytes.length; ) {
    const width = widthAt(bytes, at2);
    if (width === 1) written += run[at2];
    else {
      let code = bytes[at2] & 255 >> width + 1;
      for (let next = at2 + 1; next < at2 + width; next++) code = code << 6 | bytes[next] & 63;
      written += code <= 1114111 ? String.fromCodePoint(code) : "�";
    }
    at2 += width;
  }
  return written;
}
function widthAt(bytes, at2) {
  const first = bytes[at2];
  const width = first >= 240 ? 4 : first >= 224 ? 3 : first >= 194 ? 2 : 1;
  for (let next = at2 + 1; next < at2 + width; next++) if (((bytes[next] ?? 0) & 192) !== 128 || bytes[next] < 0) return 1;
  return width;
}
var sequence, signs, sign;
var init_typography = __esm({
  "../core/src/surroundings/typography.ts"() {
    "use strict";
    sequence = /[^\0-\x7f]+/g;
    signs = {
      "：": ":",
      "＝": "=",
      "，": ",",
      "、": ",",
      "；": ";",
      "。": ".",
      "（": "(",
      "）": ")",
      "【": "[",
      "】": "]",
      "→": "->",
      "⇒": "=>",
      "｜": "|",
      " ": " ",
      "　": " ",
      "​": "",
      "\uFEFF": ""
    };
    for (const quote of "“”„«»「」『』《》＂") signs[quote] = '"';
    for (const quote of "‘’‚‹›＇") signs[quote] = "'";
    sign = new RegExp(`[${Object.keys(signs).join("")}]`, "g");
  }
});

// ../core/src/surroundings/table.ts
function cellOf(prefix, suffix, above, top) {
  const separator = separators.find((sign2) => prefix.includes(sign2)) ?? separators.find((sign2) => suffix.includes(sign2));
  if (separator === void 0) return null;
  if (separator === "," && /[=(]/.test(prefix)) return null;
  const inside = cellsOf(prefix, separator);
  const index = inside.length - 1;
  if (!/^\s*["'`]{0,3}$/.test(inside[index])) return null;
  const names = [];
  const heading = headerOf(above, top, separator, inside.length);
  const title2 = heading?.[index];
  if (title2 !== void 0 && isName(title2) && !/^(?:value|wert|data|content)s?$/i.test(title2)) names.push(title2);
  for (const cell of inside.slice(0, index).reverse()) {
    const label2 = bare(cell);
    if (isName(label2) && label2.split(/\s+/).length <= 5) names.push(label2);
  }
  return names.length > 0 ? { names, index } : null;
}
function headerOf(above, top, separator, least) {
  let found2 = null;
  let end = above.length;
  for (let lines = 0; lines < 40 && end > 0; lines++) {
    end -= above[end - 1] === "\n" ? 1 : 0;
    const start3 = lineStart(above, end);
    const cells = cellsOf(above.slice(start3, end), separator);
    if (cells.length < least) break;
    const titles2 = cells.map(bare);
    if (isTitles(titles2)) found2 = titles2;
    end = start3;
  }
  if (found2) return found2;
  const titles = cellsOf(top, separator).map(bare);
  return titles.length >= least && isTitles(titles) ? titles : null;
}
function cellBeside(text, at2, title2) {
  const start3 = lineStart(text, at2);
  const line = text.slice(start3, lineEnd(text, at2)).trimEnd();
  const separator = separators.find((sign2) => line.includes(sign2));
  if (separator === void 0 || !line.slice(0, at2 - start3).includes(separator)) return null;
  const cells = cellsOf(line, separator);
  const above = asWritten(text.slice(Math.max(0, start3 - REACH_BACK), start3));
  const index = headerOf(above, topLine(text), separator, cells.length)?.findIndex((one) => title2.test(one)) ?? -1;
  const cell = cells[index];
  if (cell === void 0) return null;
  const from = start3 + cells.slice(0, index).reduce((sum2, one) => sum2 + one.length + 1, 0);
  const content = /^[\s"'`]*(.*?)[\s"'`]*$/.exec(cell)[1];
  const place = from + cell.indexOf(content);
  return content === "" ? null : textSpan(place, place + content.length);
}
function columnOf(before2, index, tabbed) {
  const pattern = tabbed ? /\bCOPY\s+([\w."]{1,80})\s*\(([^()]{1,600})\)\s+FROM\b/gi : /\bINTO\s+([\w."`[\]]{1,80})\s*\(([^()]{1,600})\)\s*VALUES\b/gi;
  const insert = [...before2.matchAll(pattern)].at(-1);
  if (!insert) return null;
  const columns = insert[2].split(",").map(bare);
  const names = [columns[index] ?? "", bare(insert[1])].filter(isName);
  return names.length > 0 ? { names, index } : null;
}
var separators, cellsOf, bare, isTitles, topLine;
var init_table = __esm({
  "../core/src/surroundings/table.ts"() {
    "use strict";
    init_span();
    init_reach();
    init_typography();
    separators = ["|", "	", ";", ","];
    cellsOf = (line, separator) => (line.includes('"') ? line.replace(/"[^"\n]*"/g, (cell) => cell.replaceAll(separator, " ")) : line).split(separator);
    bare = (cell) => cell.trim().replace(/^[\s"'`*([]+|[\s"'`*)\]:]+$/g, "");
    isTitles = (cells) => cells.filter((cell) => cell !== "").length >= 2 && cells.some((cell) => new RegExp("^\\p{L}", "u").test(cell)) && cells.every((cell) => cell === "" || cell.length <= 40 && /^[\p{L}#_][\p{L}\p{M}\w .#/()-]*$/u.test(cell));
    topLine = (text) => asWritten(/^[^\n]*/.exec(text.slice(0, 512))[0]);
  }
});

// ../core/src/surroundings/surroundings-of.ts
function surroundingsOf(layer, span) {
  const size = span.end - span.start;
  if (size >= LONGEST_KEPT2) return read(layer.text, span);
  const inLayer = known.get(layer) ?? /* @__PURE__ */ new Map();
  known.set(layer, inLayer);
  const key2 = span.start * LONGEST_KEPT2 + size;
  const surroundings = inLayer.get(key2) ?? read(layer.text, span);
  inLayer.set(key2, surroundings);
  return surroundings;
}
function read(text, span) {
  const value = extent(text, span);
  const behind = asWritten(text.slice(span.end, span.end + REACH_ON));
  const whole = quotedAlike(readable(withoutTypesetting(asWritten(text.slice(Math.max(0, span.start - REACH_BACK), span.start)))), behind);
  const glued = gluedName(whole);
  const before2 = whole.slice(0, whole.length - (glued?.length ?? 0));
  const introduction = introduce(before2);
  let { callee, index, at: at2 } = introduction;
  const own = [...glued === null ? [] : [glued], ...introduction.names.slice(0, introduction.own)];
  const outer = introduction.names.slice(introduction.own);
  let record = false;
  const element2 = own.length === 0 && callee === null ? elementNames(before2.slice(0, openingQuote(before2, before2.length))) : null;
  if (element2) {
    own.push(...element2.names);
    outer.push(...elementsAround(before2, element2.at));
    at2 = element2.at;
  }
  if (own.length > 0 && saysNothing(own[0])) {
    const sibling = siblingName(before2, behind) ?? firstLiteral(before2, at2);
    if (sibling !== null) {
      own.unshift(sibling);
      record = true;
    }
  }
  const prefix = linePrefix(before2);
  const suffix = lineSuffix(behind);
  if (own.every((name) => (name === callee || writing.test(name)) && nameKind(name) === null)) {
    const later = (callee !== null && index === 0 ? literalBehind(behind) : null) ?? pipedName(behind);
    if (later !== null) own.unshift(later);
  }
  if (own.length === 0 && !element2) {
    const row = openingOf(before2, openingQuote(before2, before2.length));
    const cell = (row && before2[row.at] === "(" ? columnOf(before2, row.commas, false) : null) ?? (prefix.includes("	") ? columnOf(before2, prefix.split("	").length - 1, true) : null) ?? (row === null || before2.lastIndexOf("\n", before2.length) > row.at ? cellOf(prefix, suffix, before2.slice(0, before2.length - prefix.length), topLine(text)) : null);
    if (cell) {
      own.push(...cell.names);
      index = cell.index;
    }
  }
  const aloneOnLine = /^[\s"'`+-]*$/.test(prefix) && /^["'`]{0,3}[\s,;\\+.]*$/.test(suffix);
  if (aloneOnLine && own.length === 0 && callee === null) {
    const label2 = labelAbove(before2);
    if (label2 !== null) own.push(label2);
    index ??= bareLinesAbove(before2);
  }
  if (index === null && /^:[A-Za-z0-9+/=_-]{32,}/.test(behind)) index = 0;
  const enclosing = [...netrcNames(before2), ...enclosingNames(before2, at2)];
  const nameless = own.length > 0 ? !record && own.every(saysNothing) : callee === null && returned.test(before2);
  const wrapped = nameless && own.length > 0;
  if (nameless && outer.length === 0) own.push(...enclosing.splice(0, 1));
  const names = [...own, ...outer, ...enclosing].filter(isOwnOrName);
  const scope = scopeOf(text, value, record || wrapped ? 1 : 0);
  return {
    names: names.filter((name, place) => names.indexOf(name) === place),
    own: new Set(own.filter(isOwnOrName)).size,
    callee,
    index,
    value,
    quoted: isQuote(text[value.start - 1]) && isQuote(text[value.end] === "\\" ? text[value.end + 1] : text[value.end]),
    scope: scope.span,
    enclosed: scope.enclosed,
    aloneOnLine,
    comment: commentOf(before2.slice(0, before2.length - prefix.length), suffix)
  };
}
function firstLiteral(before2, at2) {
  const opening = openingOf(before2, at2);
  if (opening === null || before2[opening.at] !== "(") return null;
  const name = /^\(\s*["']([^"'\n]{1,80})["']/.exec(before2.slice(opening.at, opening.at + 100))?.[1];
  return name !== void 0 && isName(name) ? name : null;
}
function extent(text, span) {
  let { start: start3, end } = span;
  const floor = Math.max(0, start3 - REACH_BACK);
  const roof = Math.min(text.length, end + REACH_ON);
  while (start3 > floor && /[A-Za-z0-9+/_.~%-]/.test(text[start3 - 1])) start3--;
  while (end < roof && /[A-Za-z0-9+/_.~%=-]/.test(text[end])) end++;
  return textSpan(start3, end);
}
function labelAbove(before2) {
  const above = before2.slice(Math.max(0, lineStart(before2, before2.length) - LABEL_REACH), lineStart(before2, before2.length));
  const lines = above.split(/\r?\n|\r/).slice(0, -1);
  for (let skipped = 0; skipped < 2 && /^\s*(?:```\w*|~~~\w*)?\s*$/.test(lines.at(-1) ?? "x"); skipped++) lines.pop();
  const line = (lines.at(-1) ?? "").replace(/^[\s#*>/;-]+|[\s:=*]+$/g, "");
  if (line.includes("-----")) return null;
  const label2 = line.split(/\s+/).length <= 6 ? line : line.match(/\b(?:api|secret|private|access)[ _-]?(?:key|secret)\b/gi)?.at(-1) ?? "";
  return isName(label2) ? label2 : null;
}
function bareLinesAbove(before2) {
  let end = lineStart(before2, before2.length) - 1;
  let count = 0;
  while (end > 0 && count < 8) {
    const start3 = lineStart(before2, end);
    const line = before2.slice(start3, end).trim();
    if (line !== "") {
      if (!/^["'`]?[A-Za-z0-9+/=_-]{16,}["'`]?,?$/.test(line)) break;
      count++;
    }
    end = start3 - 1;
  }
  return count;
}
function commentOf(above, suffix) {
  const here = /(?:^|[\s,;"'`)])(?:#|\/\/|--|;|\/\*|<!--)\s*([^\n]{1,120}?)(?:\s*(?:\*\/|-->))?$/.exec(suffix);
  if (here && !isBlank(here[1][0])) return here[1];
  const end = above.length - 1;
  const line = above.slice(lineStart(above, end), Math.max(0, end)).slice(0, 200);
  return /^\s*(?:#+|\/\/+|--|;+|\/?\*+|<!--)\s*(\S[^\n]{0,118}?)(?:\s*(?:\*\/|-->))?\s*$/.exec(line)?.[1] ?? null;
}
var known, LONGEST_KEPT2, returned, writing, isOwnOrName, lineSuffix, LABEL_REACH;
var init_surroundings_of = __esm({
  "../core/src/surroundings/surroundings-of.ts"() {
    "use strict";
    init_span();
    init_calls();
    init_elsewhere();
    init_enclosure();
    init_introduction();
    init_name_kind();
    init_reach();
    init_scope();
    init_siblings();
    init_table();
    init_typography();
    known = /* @__PURE__ */ new WeakMap();
    LONGEST_KEPT2 = 4096;
    returned = /\breturn\s*\(?\s*[bru]?["'`]?$/;
    writing = /^(?:echo|printf|print|cat)$/;
    isOwnOrName = (name) => isName(name) || /^\d{1,4}$/.test(name);
    lineSuffix = (behind) => /^[^\n\r]*/.exec(behind.slice(0, 512))[0];
    LABEL_REACH = 240;
  }
});

// ../core/src/surroundings/venue-words.ts
var words2, foreign, venues, exchanges, isExchange;
var init_venue_words = __esm({
  "../core/src/surroundings/venue-words.ts"() {
    "use strict";
    init_utils();
    init_latin1();
    words2 = {
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
      欧易: "okx",
      库币: "kucoin",
      火币: "htx"
    };
    venues = new Map([
      ...Object.entries(words2),
      ...Object.entries(foreign).map(([word, venue]) => [latin1(utf8ToBytes(word)), venue])
    ]);
    exchanges = new Set(
      "binance kucoin okx bybit kraken coinbase gateio bitget mexc htx bitfinex bitmex deribit gemini poloniex bittrex ascendex ftx bitmart cryptocom bitstamp upbit xt bingx phemex coinex lbank whitebit hitbtc bithumb bitvavo probit digifinex bitrue woox".split(
        " "
      )
    );
    isExchange = (venue) => exchanges.has(venue);
  }
});

// ../core/src/prefilter/kernels.ts
var kernels;
var init_kernels = __esm({
  "../core/src/prefilter/kernels.ts"() {
    "use strict";
    kernels = {
      skim: [
        "AGFzbQEAAAABEwNgBH9/f38Bf2ABfwF/YAJ/fwACDwEDZW52Bm1lbW9yeQIAAAMEAwABAgcZAwVsZWFybgACBHNraW0AAAZtZW1vcnkCAAqsDwPNBwILfwp7",
        "QQD9AAQAIRJBEP0ABAAhE0Eg/QAEACEUQTD9AAQAIRVBwAD9AAQAIRYDQCABIARPBEAgACAEav0ABAAiD/0MDw8PDw8PDw8PDw8PDw8PD/1OIRAgD/1kIQ0g",
        "D/0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZCEOIBMgEP0OIBIgD0EE/W39DiIR/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgcE",
        "fyAHaCIIIAZqIgxBEE8EQEEBIAxBHE8gCSAOQQEgCHRBAWtxchsEQCACIAQgBms2AgAgAiAEIAhqNgIEIAJBCGohAgsLIA4gB2dBEGsiBnRBgIB8cQUgBkEQ",
        "aiEGIAkgDnILIQlBACAKQQFqIBQgEP0OIBH9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgDUF/c3EbIgoEQCANBH8gAyAEIA1oajYCACADQQRqBSAKQQFxBH9B",
        "AQUgACAEakEQayIH/QAEAP1kBH9BAAUgB/0ABAAiF/0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DBoaGhoaGhoaGhoaGhoaGhr9",
        "Jv1kIAf9AAQQIhj9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9ZEEQdHIiByAX/QxcXFxcXFxc",
        "XFxcXFxcXFxc/SP9ZCAY/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZEEQdHJyQX9zIAdBAXZxIAdBAnZBf3MgB0EDdkF/c3JxQf////8BcQsLBH9BAAUgACAEahAB",
        "CwR/IAMgBDYCACADQQRqBSADCwshAyAFQQJBAEEAIAtBAWogFSAQ/Q4gEf1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZBsiC0EHTxtyIQUFQQAhCwsgBUEBciAF",
        "IA/9DFBQUFBQUFBQUFBQUFBQUFD9IyAAIARqIgX9AAQI/QxLS0tLS0tLS0tLS0tLS0tL/SP9TiIX/VMEfyAXIAX9AAQB/QxSUlJSUlJSUlJSUlJSUlJS/SP9",
        "Tv1TBUEACxsiBSAFQQRyIA/9DFxcXFxcXFxcXFxcXFxcXFz9IyAP/QwlJSUlJSUlJSUlJSUlJSUl/SMgD/0MJiYmJiYmJiYmJiYmJiYmJv0j/VD9UP1TBH8g",
        "FiAQ/Q4gEf1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZAVBAQsbIQUgBEEQaiEEDAELC0HQACACNgIAQdQAIAM2AgAgBQvzBQMDfwF7AX4gAEEBay0AAEEgckHh",
        "AGtB/wFxQRpJBEAgACAA/QAEAP0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DBoaGhoaGhoaGhoaGhoaGhr9Jv1kQX9zaGohAAsD",
        "QCADQQNIBEBBIP0ABAAgAP0ABAAiBP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q5BAP0ABAAgBEEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAE/QwgICAg",
        "ICAgICAgICAgICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MGhoaGhoaGhoaGhoaGhoaGv0m/WRyQYCABHJoIgEhAgNAIAFBEEYgAkEwTXEEQCACQSD9AAQA",
        "IABBEGoiAP0ABAAiBP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q5BAP0ABAAgBEEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAE/QwgICAgICAgICAgICAg",
        "ICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MGhoaGhoaGhoaGhoaGhoaGv0m/WRyQYCABHJoIgFqIQIMAQsLIAAgAWoiAC0AACIBQSByQeEAa0H/AXFBGk8E",
        "QCABQYABTw8LIABBAWstAABB3ABGBEBBAQ8LIAD9AAQA/QwgICAgICAgICAgICAgICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MGhoaGhoaGhoaGhoaGhoa",
        "Gv0m/WRBf3NoIgEgAGotAABBgAFPBEBBAQ8LIAFBA0kgAUEMS3IEQEEADwsgAP0ABAD9DCAgICAgICAgICAgICAgICD9UP0MAAECAwQFBgcICQoLDA0ODyAB",
        "/Q/9Jv1OIgT9HQBCp+nf3Pnu+AR+IAT9HQFCy/rJnq7ligZ+hSIFIAVCHYiFQtmq++uvo/0HfkItiKciAkEDdi0AgAFBASACQQdxdHFFBEBBAA8LIAAgAWoh",
        "ACADQQFqIQMMAQsLQQEL5QEDA38BewF+IAAgAWohBCAAIQJBACEBA0AgACAESQRAIAAtAAAiA0EKRgR/IAL9AAQA/QwgICAgICAgICAgICAgICAg/VD9DAAB",
        "AgMEBQYHCAkKCwwNDg8gAf0P/Sb9TiIF/R0AQqfp39z57vgEfiAF/R0BQsv6yZ6u5YoGfoUiBiAGQh2IhULZqvvrr6P9B35CLYinIgFBA3YiAkGAAWogAi0A",
        "gAFBASABQQdxdHI6AAAgAEEBaiECQQAFIANBgAFJBH8gASACaiADOgAAIAFBAWoFIAELCyEBIABBAWohAAwBCwsL"
      ],
      spot: [
        "AGFzbQEAAAABCAFgA39/fwF/Ag8BA2VudgZtZW1vcnkCAAADAgEABxECBHNwb3QAAAZtZW1vcnkCAArtAwHqAwIGfwZ7A0AgASAESwRAQQD9AAQAIAAgBGoi",
        "A/0ABAAiCf0MDw8PDw8PDw8PDw8PDw8PD/1OIgv9DkEQ/QAEACAJQQT9bSIJ/Q79TkEg/QAEACAD/QAEASIK/QwPDw8PDw8PDw8PDw8PDw8P/U4iDP0OQTD9",
        "AAQAIApBBP1tIgr9Dv1O/U5BwAD9AAQAIAP9AAQCIg39DA8PDw8PDw8PDw8PDw8PDw/9TiIO/Q5B0AD9AAQAIA1BBP1tIg39Dv1O/U5B4AD9AAQAIAv9DkHw",
        "AP0ABAAgCf0O/U5BgAH9AAQAIAz9DkGQAf0ABAAgCv0O/U79TkGgAf0ABAAgDv0OQbAB/QAEACAN/Q79Tv1O/VAiCf1TBEAgCf0MAAAAAAAAAAAAAAAAAAAA",
        "AP0k/WQhAwNAIAMEQCAEIANoaiIGIABqIggoAgAiB0EQdkEfcSAHQR9xQQp0IAdBCHZBH3FBBXRyciEFIAdBoMCAgQJyQbHz3fF5bCAILQAEQSByQfeUr694",
        "bGpBE3YiB0EDdkHAIWotAABBASAHQQdxdEH/AXFxBH9BAQUgBUEDdi0AwAFBASAFQQdxdEH/AXFxCwRAIAIgBjYCACACQQRqIQILIAMgA0EBa3EhAwwBCwsL",
        "IARBEGohBAwBCwsgAgs="
      ]
    };
  }
});

// ../core/src/prefilter/start-kernel.ts
function decode2(base642) {
  const bytes = new Uint8Array(Math.floor(base642.replaceAll("=", "").length * 3 / 4));
  let bits3 = 0;
  for (let index = 0, size = 0; size < bytes.length; index++) {
    bits3 = (bits3 << 6 | digits.indexOf(base642[index])) & 16777215;
    if (index % 4 !== 0) bytes[size++] = bits3 >> 6 - 2 * (index % 4) & 255;
  }
  return bytes;
}
var WORTH_STARTING, PAGE3, ZEROS, Kernel, digits;
var init_start_kernel = __esm({
  "../core/src/prefilter/start-kernel.ts"() {
    "use strict";
    init_kernels();
    WORTH_STARTING = 128 * 1024;
    PAGE3 = 65536;
    ZEROS = 32;
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
      /** @param size bytes of memory that the kernel's tables need */
      static start(name, size) {
        try {
          const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE3) });
          const { exports } = new WebAssembly.Instance(new WebAssembly.Module(decode2(kernels[name].join(""))), { env: { memory } });
          return new _Kernel(memory, exports);
        } catch {
          return null;
        }
      }
      /** Lays the bytes at `at` and returns the first aligned offset behind them and their zeros; `more` bytes are free there. */
      lay(bytes, at2, more) {
        const size = bytes.length;
        const end = at2 + size + ZEROS + 15 & ~15;
        const lacking = end + more - this.bytes.length;
        if (lacking > 0) {
          this.#memory.grow(Math.ceil(lacking / PAGE3));
          this.bytes = new Uint8Array(this.#memory.buffer);
          this.words = new Uint32Array(this.#memory.buffer);
        }
        this.bytes.set(bytes, at2);
        this.bytes.fill(0, at2 + size, at2 + size + ZEROS);
        return end;
      }
    };
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  }
});

// ../core/src/surroundings/landmark-words.ts
var landmarks;
var init_landmark_words = __esm({
  "../core/src/surroundings/landmark-words.ts"() {
    "use strict";
    landmarks = ["BEGIN ", '"mappings"', "CHECKSUMS", "$ANSIBLE_VAULT;"];
  }
});

// ../core/src/surroundings/word-places.ts
function beginnings(text) {
  const found2 = [];
  const size = text.length;
  let trigram = 0;
  for (let index = 0; index < size; index++) {
    trigram = (trigram << 5 | text.charCodeAt(index) & 31) & TRIGRAMS;
    if ((begins[trigram >>> 5] >>> (trigram & 31) & 1) === 0 || index < 2) continue;
    if (index + 1 < size && (followers[trigram] >>> (text.charCodeAt(index + 1) & 31) & 1) === 0) continue;
    found2.push(index - 2);
  }
  return found2;
}
function wordAt(text, start3) {
  const trigram = (text.charCodeAt(start3) & 31) << 10 | (text.charCodeAt(start3 + 1) & 31) << 5 | text.charCodeAt(start3 + 2) & 31;
  for (const { word, codes: codes2 } of byTrigram.get(trigram) ?? []) if (stands(text, start3, codes2)) return word;
  return null;
}
function wordsIn(layer) {
  let places = found.get(layer);
  if (places === void 0) {
    const spotted = layer.bytes.length < WORTH_SPOTTING ? null : spotWords(layer.bytes);
    places = wordsAt(layer.text, spotted ?? beginnings(layer.text));
    found.set(layer, places);
  }
  return places;
}
function wordsAt(text, places = beginnings(text)) {
  const words5 = [];
  for (const start3 of places) {
    const word = wordAt(text, start3);
    if (word !== null) words5.push({ start: start3, word });
  }
  return words5;
}
function spotWords(bytes) {
  if (kernel === void 0) {
    seen += bytes.length;
    if (seen < WORTH_STARTING) return null;
    kernel = start();
  }
  if (kernel === null) return null;
  const found2 = [];
  for (let from = 0; from < bytes.length; from += STRETCH2) {
    const piece2 = bytes.subarray(from, from + STRETCH2 + OVERLAP);
    const places = kernel.lay(piece2, INPUT, 4 * piece2.length);
    const end = kernel.functions.spot(INPUT, Math.min(piece2.length, STRETCH2), places);
    for (let index = places >> 2; index < end >> 2; index++) found2.push(from + kernel.words[index]);
  }
  return found2;
}
function start() {
  const started2 = Kernel.start("spot", INPUT);
  if (started2 === null) return null;
  const tables2 = started2.bytes;
  for (const [index, word] of [...words3].sort().entries()) {
    const codes2 = Array.from(word, (character) => character.charCodeAt(0));
    if (codes2.length < 5) setBit(tables2, SHORT, trigramOf(codes2));
    else setBit(tables2, LONG, hashOfFive(codes2));
    const group = Math.floor(index * 16 / words3.length);
    const tablesOfGroup = GROUPS + GROUP_TABLES * (group >> 3);
    const bit = 1 << (group & 7);
    for (let place = 0; place < 3; place++) {
      const code = codes2[place];
      const table6 = tablesOfGroup + 32 * place;
      tables2[table6 + (code & 15)] |= bit;
      tables2[table6 + 16 + (code >> 4)] |= bit;
      if (/[a-z]/.test(word[place])) tables2[table6 + 16 + ((code ^ 32) >> 4)] |= bit;
    }
  }
  return started2;
}
function setBit(tables2, table6, bit) {
  tables2[table6 + (bit >>> 3)] |= 1 << (bit & 7);
}
function hashOfFive(codes2) {
  const [a, b, c, d, e] = codes2.map((code) => code | 32);
  return Math.imul(a | b << 8 | c << 16 | d << 24, 2654435761) + Math.imul(e, 2246822519) >>> 19;
}
var words3, trigramOf, TRIGRAMS, byTrigram, begins, followers, lower, stands, STRETCH2, OVERLAP, GROUPS, SHORT, LONG, INPUT, GROUP_TABLES, seen, kernel, WORTH_SPOTTING, found;
var init_word_places = __esm({
  "../core/src/surroundings/word-places.ts"() {
    "use strict";
    init_start_kernel();
    init_landmark_words();
    init_venue_words();
    words3 = [...venues.keys(), ...landmarks.map((landmark) => landmark.toLowerCase())];
    trigramOf = (codes2) => (codes2[0] & 31) << 10 | (codes2[1] & 31) << 5 | codes2[2] & 31;
    TRIGRAMS = 32767;
    byTrigram = /* @__PURE__ */ new Map();
    begins = new Uint32Array((TRIGRAMS + 1) / 32);
    followers = new Uint32Array(TRIGRAMS + 1);
    lower = Uint8Array.from({ length: 256 }, (_, code) => code >= 65 && code <= 90 ? code + 32 : code);
    for (const word of words3) {
      const codes2 = Array.from(word, (character) => character.charCodeAt(0));
      const trigram = trigramOf(codes2);
      begins[trigram >>> 5] |= 1 << (trigram & 31);
      followers[trigram] |= codes2.length === 3 ? -1 : 1 << (codes2[3] & 31);
      byTrigram.set(trigram, [...byTrigram.get(trigram) ?? [], { word, codes: codes2 }]);
    }
    stands = (text, start3, codes2) => {
      for (let index = 0; index < codes2.length; index++) if (lower[text.charCodeAt(start3 + index)] !== codes2[index]) return false;
      return true;
    };
    STRETCH2 = 256 * 1024;
    OVERLAP = 4;
    [GROUPS, SHORT, LONG, INPUT] = [0, 192, 4288, 5312];
    GROUP_TABLES = 96;
    seen = 0;
    WORTH_SPOTTING = 1024;
    found = /* @__PURE__ */ new WeakMap();
  }
});

// ../core/src/surroundings/venues.ts
function mentions(text, words5 = wordsAt(text)) {
  const found2 = [];
  for (const { start: start3, word } of words5) {
    const venue = venues.get(word);
    if (venue === void 0 || (word.length <= 4 || inOthers.has(word)) && !isBordered(text, start3, start3 + word.length)) continue;
    found2.push({ start: start3, word, venue });
  }
  return found2;
}
function isBordered(text, start3, end) {
  if (/[a-z]/.test(text[end] ?? "")) return false;
  const before2 = text[start3 - 1] ?? "";
  return !/[A-Za-z0-9]/.test(before2) || /[a-z]/.test(before2) && /[A-Z][a-z]/.test(text.slice(start3, start3 + 2));
}
function mentionsOf(layer) {
  let index = indexes.get(layer);
  if (index === void 0) {
    const all = mentions(layer.text, wordsIn(layer));
    index = { all, exchanges: all.filter(({ venue }) => isExchange(venue)) };
    indexes.set(layer, index);
  }
  return index;
}
function venueNear(layer, span, surroundings) {
  const named7 = [...surroundings.names.slice(0, surroundings.own), surroundings.callee ?? ""];
  for (const name of named7) {
    const found2 = venueIn(name);
    if (found2) return { ...found2, reach: "name", start: span.start };
  }
  for (const name of surroundings.names.slice(surroundings.own)) {
    const found2 = venueIn(name);
    if (found2) return { ...found2, reach: "object", start: span.start };
  }
  if (surroundings.comment !== null) {
    const found2 = venueIn(surroundings.comment);
    if (found2) return { ...found2, reach: "file", start: span.start };
  }
  const { all, exchanges: others } = mentionsOf(layer);
  const { scope, enclosed } = surroundings;
  const near = nearest(layer.text, all, span, scope);
  if (near === null) return null;
  const inside = enclosed && scope && near.start >= scope.start && near.start < scope.end;
  if (inside) return { ...near, reach: "object" };
  return { ...nearest(layer.text, others, span, scope) ?? near, reach: "file" };
}
function nearest(text, all, span, scope) {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (all[middle].start < span.start) low = middle + 1;
    else high = middle;
  }
  const before2 = all[low - 1];
  while (low < all.length && all[low].start < span.end) low++;
  const behind = all[low];
  if (!before2 || !behind) return before2 ?? behind ?? null;
  const [left, right] = [onLine(text, before2.start, span.start), onLine(text, span.end, behind.start)];
  if (left !== right) return left ? before2 : behind;
  const [above, below] = [scope !== null && before2.start >= scope.start, scope !== null && behind.start < scope.end];
  if (above !== below) return above ? before2 : behind;
  return span.start - before2.start <= 2 * (behind.start - span.end) ? before2 : behind;
}
var inOthers, venueIn, indexes, mentionsVenue, otherExchanges, LINE_REACH, onLine;
var init_venues = __esm({
  "../core/src/surroundings/venues.ts"() {
    "use strict";
    init_utils();
    init_latin1();
    init_venue_words();
    init_word_places();
    inOthers = /* @__PURE__ */ new Set(["lbank", "probit"]);
    venueIn = (text) => mentions(/[^\0-\x7f]/.test(text) ? latin1(utf8ToBytes(text)) : text)[0] ?? null;
    indexes = /* @__PURE__ */ new WeakMap();
    mentionsVenue = (layer, venue) => mentionsOf(layer).all.some((mention2) => mention2.venue === venue);
    otherExchanges = (layer) => [...new Set(mentionsOf(layer).exchanges.map(({ venue }) => venue))].filter((venue) => venue !== "binance");
    LINE_REACH = 400;
    onLine = (text, from, to) => to - from <= LINE_REACH && !text.slice(from, to).includes("\n");
  }
});

// ../core/src/detect/credential-kind.ts
function credentialKind({ names, own, callee }) {
  if (callee !== null && /hmac/i.test(callee)) return "secret";
  for (const name of names.slice(0, own)) {
    if (special.test(name)) return "key";
    const kind = nameKind(name);
    if (kind === null) continue;
    if (name !== callee) return kind;
    if (kind === "secret" || kind === "key" && /key/i.test(name)) return kind;
  }
  return null;
}
var special, made, acting, takesCredentials;
var init_credential_kind = __esm({
  "../core/src/detect/credential-kind.ts"() {
    "use strict";
    init_name_kind();
    special = /^(?:553|BinancePay-Certificate-SN|codeName)$/i;
    made = /client|api|credential|exchange|connector|account|auth|login|create|instance|trader|bot|spot|futures|new$|^new|keys?$/i;
    acting = /(?:^|[.:>_])(?:ws_?)?(?:get|cancel|delete|remove|fetch|query|list|find|modify|update|edit|amend|transfer|submit|place|withdraw|lookup|is|has|check)(?=[A-Z_])\w*$|(?:by|_?of)_?\w*_?id$|(?:^|[.:])(?:assert\w*|expect\w*|should\w*|\w*printf?|print(?:ln)?|format|log|errorf?|warn|info|debug|compile|match|includes|contains|equals?)$/i;
    takesCredentials = (callee, anyName = false) => (anyName || made.test(callee)) && !acting.test(callee);
  }
});

// ../core/src/detect/binance/armour.ts
function isBodyLine(text, start3, end) {
  let bare2 = 1;
  let at2 = lineStart(text, start3);
  for (let lines = 0; lines < NEIGHBOURS && at2 > 0; lines++) {
    const from = Math.max(lineStart(text, endOfLineAbove(text, at2)), at2 - LONGEST_LINE);
    const kind = kindOf(text.slice(from, at2));
    if (kind === "armour") return true;
    if (kind === "other") break;
    bare2++;
    at2 = from;
  }
  at2 = lineAfter(text, end);
  for (let lines = 0; lines < NEIGHBOURS && at2 < text.length; lines++) {
    const next = lineAfter(text, at2);
    const kind = kindOf(text.slice(at2, Math.min(next, at2 + LONGEST_LINE)));
    if (kind === "armour") return true;
    if (kind === "other") break;
    bare2++;
    at2 = next;
  }
  return bare2 > 4;
}
function isPiece(text, start3, end) {
  const other = pieceBehind.exec(text.slice(end, end + 160))?.[1] ?? pieceBefore.exec(text.slice(Math.max(0, start3 - 160), start3))?.[1];
  return other !== void 0 && /\d/.test(other) && !/^[A-Za-z0-9]{64}$/.test(other);
}
function kindOf(line) {
  const body2 = line.replace(/^[\s"'`+>|#*/-]+(?=\S{30})/, "").replace(/(?:\\r)?(?:\\n)?["'`\s+,;\\]*$/, "");
  if (/^["'\s+>#*/]*-----(?:BEGIN|END) |^=[A-Za-z0-9+/]{4}$/.test(body2)) return "armour";
  if (!/^[A-Za-z0-9+/]{50,80}={0,2}$/.test(body2)) return "other";
  return /[+/=]/.test(body2) ? "armour" : "bare";
}
var NEIGHBOURS, LONGEST_LINE, glue, pieceBehind, pieceBefore, lineAfter;
var init_armour = __esm({
  "../core/src/detect/binance/armour.ts"() {
    "use strict";
    init_reach();
    NEIGHBOURS = 3;
    LONGEST_LINE = 160;
    glue = /(?:\\{1,4}[nr]?|["'`][ \t]*(?:[+.&]|\.\.)?[ \t]*\\?(?:\r\n?|\n)[ \t]*(?:[+.&]|\.\.)?[ \t]*["'`]|["'`][ \t]*[+.&][ \t]*["'`])+/.source;
    pieceBehind = new RegExp(`^${glue}([A-Za-z0-9+/]{40,}={0,2})`);
    pieceBefore = new RegExp(`([A-Za-z0-9+/]{40,}={0,2})${glue}$`);
    lineAfter = (text, at2) => Math.min(text.length, lineEnd(text, at2) + 1);
  }
});

// ../core/src/detect/binance/reading.ts
function readToken(layer, token2, shape, before2, behind) {
  const { text } = layer;
  const surroundings = surroundingsOf(layer, token2.span);
  const near = venueNear(layer, token2.span, surroundings);
  const left = before2 !== void 0 && joins(text, before2.end, token2.span.start);
  const right = behind !== void 0 && joins(text, token2.end, behind.span.start);
  const own = surroundings.names.slice(0, surroundings.own);
  const object = near !== null && near.reach !== "file";
  const explicit = shape === "cloud" || object && near.venue === "binance";
  const elsewhere = near !== null && near.venue !== "binance" && (object || isExchange(near.venue));
  const ruledOut = !explicit && hasPassphrase(text, surroundings);
  const shared = elsewhere && !object && near.venue !== "ascendex" && (shape === "hmac" || shape === "cloud") && mentionsVenue(layer, "binance");
  const other = own.some((name) => otherPurpose.test(name)) && !(object && near.venue === "binance" && near.reach === "name");
  return {
    token: token2,
    shape,
    surroundings,
    near,
    kind: credentialKind(surroundings),
    touches: left && right ? "both" : left ? "before" : right ? "behind" : null,
    binance: explicit ? "explicit" : !ruledOut && (shared || near?.venue === "binance") ? "context" : null,
    foreign: other || ruledOut || elsewhere && !shared && !explicit
  };
}
function hasPassphrase(text, { scope }) {
  if (scope === null) return false;
  const beside2 = text.slice(scope.start, scope.end);
  for (const found2 of beside2.matchAll(
    /(?:pass_?-?phrase|\bmemo)["'`]?[ \t]*(?:[:=]|=>)[ \t]*(?!(?:null|none|nil|undefined|false|~)\b)["'`]?[^\s"'`,;}]/gi
  )) {
    const name = /[\w.-]*$/.exec(beside2.slice(Math.max(0, found2.index - 40), found2.index))[0];
    if (!/pri?v|key|webhook|pem|ssh|rsa|ed25519/i.test(name) && !/binance/i.test(beside2)) return true;
  }
  return false;
}
var otherPurpose, joining, joins, isBare, isAlonePair;
var init_reading = __esm({
  "../core/src/detect/binance/reading.ts"() {
    "use strict";
    init_reach();
    init_surroundings_of();
    init_venue_words();
    init_venues();
    init_credential_kind();
    init_armour();
    otherPurpose = /session|jwt|cookie|csrf|xsrf|webhook|django|flask|next.?auth|encrypt|oauth|refresh|mail|smtp|database|(?:^|_)db(?:_|$)|redis|postgres|mysql|mongo|aws|gcp|azure|sentry|google|facebook|twitter|captcha|firebase|telegram|discord|slack|github|gitlab|listen|stream|cursor/i;
    joining = /^(?:["'`\s,;:|)]|[\n\r]\s*- |\s\/\s|\\[nrt"']|\.(?:into|to_string|to_owned|clone)\(\))*(?:(?:Some|String::from|Ok)\(|[bru@])?["'`\\]*$/;
    joins = (text, from, to) => to - from >= 1 && to - from <= 40 && joining.test(text.slice(from, to));
    isBare = ({ surroundings: { aloneOnLine, own, callee }, token: token2, touches }, text) => own === 0 && callee === null && (aloneOnLine || touches !== null && isAlonePair(text, token2)) && !isBodyLine(text, token2.span.start, token2.end);
    isAlonePair = (text, { span }) => {
      const line = text.slice(lineStart(text, span.start), lineEnd(text, span.end));
      return line.length <= 200 && /^\s*["'`]?[A-Za-z0-9]{64}["'`]?(?:\s+|\s*[/|,;]\s*)["'`]?[A-Za-z0-9]{64}["'`]?\s*$/.test(line);
    };
  }
});

// ../core/src/detect/binance/roles.ts
function verdictsOf(text, readings) {
  const verdicts = readings.map((reading) => ownVerdict(text, reading));
  const open2 = [];
  for (const [index, reading] of readings.entries()) {
    const verdict = verdicts[index];
    if (verdict === null && isOfPair(readings, index)) {
      const role = namedRole(reading) ?? positionalRole(reading);
      if (role !== null) verdicts[index] = { reading, role, because: "pair" };
    } else if (verdict?.role === "either" && verdict.because === "venue") open2.push(index);
  }
  nameOtherHalves(readings, verdicts);
  settleOpen(verdicts, open2);
  return verdicts.filter((verdict) => verdict !== null);
}
function ownVerdict(text, reading) {
  const { kind, binance, foreign: foreign2, near, shape, surroundings } = reading;
  if (foreign2 || kind === "public") return null;
  const role = roleOf(reading);
  if (binance === null) {
    if (!isBare(reading, text) || shape !== "hmac") return null;
    return { reading, role: role ?? "either", because: "bare" };
  }
  if ((kind === "token" || kind === "passphrase") && near?.reach !== "name" && reading.touches === null) return null;
  if (kind === "password" && binance !== "explicit" && reading.touches === null) return null;
  if (shape === "lower-hex" || shape === "upper-hex" || shape === "lower") {
    const named7 = namedRole(reading);
    return named7 !== null && nearEnough(reading) ? { reading, role: named7, because: "venue" } : null;
  }
  const lone = surroundings.aloneOnLine || surroundings.own === 0 && surroundings.callee === null;
  if (lone && isBodyLine(text, reading.token.span.start, reading.token.end)) return null;
  return { reading, role: role ?? "either", because: "venue" };
}
function nearEnough({ binance, surroundings, shape, near }) {
  const own = surroundings.names.slice(0, surroundings.own).join(" ");
  if (shape === "lower") return /pay/i.test([...surroundings.names, near?.word ?? ""].join(" ")) || near?.reach === "name";
  return binance === "explicit" || /api|mbx|secret/i.test(own);
}
function roleOf(reading) {
  const positional = positionalRole(reading);
  const { aloneOnLine } = reading.surroundings;
  return (aloneOnLine && reading.touches !== null ? positional : null) ?? namedRole(reading) ?? positional;
}
function namedRole({ kind }) {
  if (kind === "secret" || kind === "private-key" || kind === "password") return "secret";
  return kind === "key" || kind === "public-key" ? "key" : null;
}
function positionalRole({ touches, surroundings }) {
  if (touches === "before") return "secret";
  if (touches === "behind") return "key";
  if (touches === "both") return (surroundings.index ?? 0) % 2 === 0 ? "key" : "secret";
  if (surroundings.callee === null || surroundings.index === null || !takesCredentials(surroundings.callee)) return null;
  return surroundings.index === 0 ? "key" : "secret";
}
function isOfPair(readings, index) {
  const reading = readings[index];
  if (reading.shape !== "hmac" || reading.foreign || reading.kind === "public" || reading.binance !== null) return false;
  const role = namedRole(reading);
  for (const step2 of [-1, 1]) {
    const other = readings[index + step2];
    if (other === void 0 || other.shape !== "hmac" || other.foreign || other.binance !== null) continue;
    const [first, second] = step2 < 0 ? [other, reading] : [reading, other];
    const gap = second.token.span.start - first.token.end;
    if (gap > PAIR_REACH) continue;
    const theirs = namedRole(other);
    if (role !== null && theirs !== null && role !== theirs && (gap < 200 || beside(reading, other))) return true;
    if (role === null && theirs === null && isPositionalPair(first, second, gap)) return true;
  }
  return false;
}
function isPositionalPair(first, second, gap) {
  if (first.touches !== "behind" || second.touches !== "before") return false;
  if (gap === 1 && second.surroundings.index === 1) return true;
  const { callee } = second.surroundings;
  return callee !== null && callee === first.surroundings.callee && takesCredentials(callee);
}
function otherHalf(reading) {
  if (/^_?id$/i.test(reading.surroundings.names[0] ?? "") || namedRole(reading) === "key") return "key";
  return reading.kind === "password" || reading.kind === "token" ? "secret" : null;
}
function nameOtherHalves(readings, verdicts) {
  for (const [index, reading] of readings.entries()) {
    if (verdicts[index] !== null || reading.foreign || reading.binance === null) continue;
    const role = otherHalf(reading);
    if (role === null) continue;
    for (const step2 of [-1, 1]) {
      const other = verdicts[index + step2];
      if (!other || other.role === "either" || other.role === role || other.because !== "venue") continue;
      if (other.reading.shape === reading.shape && beside(reading, other.reading) && !hasPartner(verdicts, index + step2, index))
        verdicts[index] = { reading, role, because: "venue" };
    }
  }
}
function settleOpen(verdicts, open2) {
  for (const index of open2) {
    const verdict = verdicts[index];
    if (verdict.role !== "either") continue;
    for (const step2 of [-1, 1]) {
      const other = verdicts[index + step2];
      if (other?.because !== "venue" || !beside(verdict.reading, other.reading)) continue;
      if (other.role === "either") {
        verdicts[index] = { ...verdict, role: step2 < 0 ? "secret" : "key" };
        verdicts[index + step2] = { ...other, role: step2 < 0 ? "key" : "secret" };
      } else if (!hasPartner(verdicts, index + step2, index))
        verdicts[index] = { ...verdict, role: other.role === "key" ? "secret" : "key" };
      else continue;
      break;
    }
  }
}
function hasPartner(verdicts, index, except) {
  const verdict = verdicts[index];
  const other = verdicts[index + (index - except)];
  return other != null && other.role !== "either" && other.role !== verdict.role && beside(verdict.reading, other.reading);
}
var PAIR_REACH, beside;
var init_roles = __esm({
  "../core/src/detect/binance/roles.ts"() {
    "use strict";
    init_span();
    init_credential_kind();
    init_armour();
    init_reading();
    PAIR_REACH = 800;
    beside = (a, b) => a.surroundings.scope !== null && b.surroundings.scope !== null && overlaps(a.surroundings.scope, b.surroundings.scope);
  }
});

// ../core/src/detect/binance/shape.ts
function shapeOf(value) {
  if (value.length !== VALUE_LENGTH) return null;
  if (/^[0-9a-f]+$/.test(value)) return "lower-hex";
  if (/^[0-9A-F]+$/.test(value)) return "upper-hex";
  if (/^[0-9a-z]+$/.test(value)) return "lower";
  if (!/^[0-9A-Za-z]+$/.test(value) || !/[a-z]/.test(value)) return null;
  const head = value.slice(0, 32);
  return /^[0-9A-Fa-f]+$/.test(head) && /[A-F]/.test(head) && /[a-f]/.test(head) ? "cloud" : "hmac";
}
function looksRandom(value, shape, named7 = false) {
  const least = bounds[shape];
  const counts = /* @__PURE__ */ new Map();
  const classes4 = [0, 0, 0];
  let changes = 0;
  let last2 = -1;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    counts.set(code, (counts.get(code) ?? 0) + 1);
    const kind = classOf(code);
    classes4[kind]++;
    if (last2 >= 0 && kind !== last2) changes++;
    last2 = kind;
  }
  let entropy = 0;
  for (const times of counts.values()) entropy -= times / value.length * Math.log2(times / value.length);
  return entropy >= least.entropy && counts.size >= least.distinct && classes4[0] >= (named7 ? Math.min(1, least.digits) : least.digits) && Math.min(classes4[1], classes4[2]) >= least.letters && changes >= least.changes;
}
var VALUE_LENGTH, classOf, bounds;
var init_shape = __esm({
  "../core/src/detect/binance/shape.ts"() {
    "use strict";
    VALUE_LENGTH = 64;
    classOf = (code) => code <= 57 ? 0 : code <= 90 ? 1 : 2;
    bounds = {
      hmac: { entropy: 4.5, distinct: 26, digits: 2, letters: 10, changes: 22 },
      cloud: { entropy: 4.1, distinct: 22, digits: 6, letters: 4, changes: 16 },
      "lower-hex": { entropy: 3.2, distinct: 11, digits: 16, letters: 0, changes: 14 },
      "upper-hex": { entropy: 3.2, distinct: 11, digits: 16, letters: 0, changes: 14 },
      lower: { entropy: 4.2, distinct: 20, digits: 6, letters: 0, changes: 10 }
    };
  }
});

// ../core/src/detect/binance/split.ts
function splitAt(text, start3, end) {
  if (!joins2.test(text[end] ?? "") && !mayFollow(text, start3)) return null;
  const summed = chainAt(text, start3, end, sum);
  if (summed) return summed;
  const listed = chainAt(text, start3, end, list);
  if (listed === null) return null;
  const joined4 = /^["'`]\s*[\])]\s*\.join\(/.test(text.slice(listed.end, listed.end + 40)) || /join\(\s*[[(]\s*["'`]$|\.concat\(["'`]$/.test(text.slice(Math.max(0, listed.start - 20), listed.start));
  return joined4 ? listed : null;
}
function chainAt(text, start3, end, joint) {
  const first = leftmost(text, start3, end, joint);
  let value = text.slice(first.start, first.end);
  let at2 = first.end;
  for (let parts = 1; parts < MOST_PARTS && value.length < VALUE_LENGTH; parts++) {
    const next = partAfter(text, at2, joint);
    if (next === null) break;
    value += text.slice(next.start, next.end);
    at2 = next.end;
  }
  if (value.length !== VALUE_LENGTH || partAfter(text, at2, joint) !== null) return null;
  return { start: first.start, firstEnd: first.end, end: at2, value };
}
function partAfter(text, at2, joint) {
  joint.lastIndex = at2;
  if (!joint.test(text) || joint.lastIndex - at2 > LONGEST_JOINT) return null;
  const start3 = joint.lastIndex;
  part2.lastIndex = start3;
  if (!part2.test(text)) return null;
  const end = part2.lastIndex;
  return end - start3 >= VALUE_LENGTH || /[+/=_-]/.test(text[end] ?? "") ? null : { start: start3, end };
}
function leftmost(text, start3, end, joint) {
  let first = { start: start3, end };
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    if (!mayFollow(text, first.start)) break;
    const earlier = partBefore(text, first.start);
    if (earlier === null) break;
    const { start: from, end: to } = earlier;
    const next = partAfter(text, to, joint);
    if (next?.start !== first.start || to - from < 4 || /[+/=_-]/.test(text[from - 1] ?? "") && text[from - 1] !== "=") break;
    first = { start: from, end: to };
  }
  return first;
}
function partBefore(text, at2) {
  const floor = Math.max(0, at2 - LONGEST_JOINT - VALUE_LENGTH);
  const signs3 = signsBefore(text, at2, floor);
  let opening = at2;
  if (opening > signs3 && isQuote2(text[opening - 1])) opening--;
  if (opening > signs3 && text[opening - 1] === "\\") opening--;
  if (opening === signs3 && signs3 > floor && /[bru]/.test(text[signs3 - 1])) {
    const end = signsBefore(text, signs3 - 1, floor);
    if (end < signs3 - 1 && signs3 - 1 - end <= LONGEST_JOINT && end > floor) return { start: lettersBefore(text, end, floor), end };
  }
  const joint = Math.max(opening, signs3 + 1) - signs3;
  return signs3 < at2 && joint <= LONGEST_JOINT && signs3 > floor ? { start: lettersBefore(text, signs3, floor), end: signs3 } : null;
}
function signsBefore(text, at2, floor) {
  let start3 = at2;
  while (start3 > floor && !isBase62(text.charCodeAt(start3 - 1))) start3--;
  return start3;
}
function lettersBefore(text, at2, floor) {
  let start3 = at2;
  while (start3 > floor && isBase62(text.charCodeAt(start3 - 1))) start3--;
  return start3;
}
function mayFollow(text, start3) {
  const last2 = text[start3 - 1];
  if (last2 === '"' || last2 === "'" || last2 === "`") return true;
  let at2 = start3 - 1;
  while (at2 > 0 && start3 - at2 < LONGEST_JOINT && (text[at2] === " " || text[at2] === "	")) at2--;
  if (text[at2] !== "\n" && text[at2] !== "\r") return false;
  if (text[at2] === "\n" && text[at2 - 1] === "\r") at2--;
  if (text[at2 - 1] === "\\") at2--;
  return /[A-Za-z0-9]/.test(text[at2 - 1] ?? "");
}
var sum, list, joins2, part2, MOST_PARTS, LONGEST_JOINT, isQuote2, isBase62;
var init_split = __esm({
  "../core/src/detect/binance/split.ts"() {
    "use strict";
    init_shape();
    sum = /\\?["'`][ \t]*(?:\+|\.\.?|&|~|<>|\|\||\\)?[ \t]*_?[ \t]*(?:(?:\r\n?|\n)[ \t]*)?(?:\+|\.\.?|&)?[ \t]*[bru]?\\?["'`]|\\(?:\r\n?|\n)[ \t]*|(?:\r\n?|\n)[ \t]+/y;
    list = /\\?["'`][ \t]*,[ \t]*(?:(?:\r\n?|\n)[ \t]*)?\\?["'`]/y;
    joins2 = /["'`\\\r\n]/;
    part2 = /[A-Za-z0-9]+/y;
    MOST_PARTS = 8;
    LONGEST_JOINT = 60;
    isQuote2 = (character) => character === '"' || character === "'" || character === "`";
    isBase62 = (code) => code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
  }
});

// ../core/src/detect/binance/tokens.ts
function tokensOf(text, runs) {
  const tokens2 = [];
  let done = 0;
  for (const run of runs) {
    let at2 = Math.max(run.start, done);
    while (at2 < run.end) {
      if (!isBase62(text.charCodeAt(at2))) {
        at2++;
        continue;
      }
      let end = at2 + 1;
      while (end < run.end && isBase62(text.charCodeAt(end))) end++;
      const start3 = at2 + escapeLength(text, at2);
      const token2 = read2(text, start3, end);
      if (token2) {
        tokens2.push(token2);
        done = Math.max(done, token2.end);
      }
      at2 = Math.max(end, done);
    }
  }
  return tokens2;
}
function read2(text, start3, end) {
  const length = end - start3;
  if (length === 86 || length === 87) return encoded(text, start3, end);
  if (length > VALUE_LENGTH) return null;
  if (publishedLengths.has(length) && isBordered2(text, start3, end)) {
    if (length === VALUE_LENGTH && isPiece(text, start3, end)) return null;
    if (length === VALUE_LENGTH) return { span: textSpan(start3, end), end, value: text.slice(start3, end), form: "plain" };
  }
  if (length === VALUE_LENGTH || length < 8) return null;
  const split2 = splitAt(text, start3, end);
  if (split2 && isPiece(text, split2.start, split2.end)) return null;
  if (split2) return { span: textSpan(split2.start, split2.firstEnd), end: split2.end, value: split2.value, form: "split" };
  return publishedLengths.has(length) && isBordered2(text, start3, end) ? { span: textSpan(start3, end), end, value: text.slice(start3, end), form: "plain" } : null;
}
function escapeLength(text, at2) {
  const before2 = text[at2 - 1];
  if (before2 === "\\") return /^(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrtbf])/.exec(text.slice(at2, at2 + 5))?.[0].length ?? 0;
  return before2 === "%" ? /^(?:2[0267CBcb]|3[ADBCEadbce]|0[ADad]|7[BDCbdc])/.exec(text.slice(at2, at2 + 2))?.[0].length ?? 0 : 0;
}
function isBordered2(text, start3, end) {
  const left = text[start3 - 1];
  const lineStarts = start3 < 2 || text[start3 - 2] === "\n";
  const glued = (left === "_" || left === "-") && gluedName(text.slice(Math.max(0, start3 - 64), start3)) !== null;
  if (glued && /^[._-](?:[A-Za-z]{1,8}(?![\w.-])|$)/.test(text.slice(end, end + 10))) return true;
  if (left !== void 0 && !glued && /[+/_.~-]/.test(left)) {
    const diffOrComment = (left === "+" || left === "-") && lineStarts || left === "-" && (text[start3 - 2] === ":" || /\$\{\w{1,60}-$/.test(text.slice(Math.max(0, start3 - 64), start3))) || left === "/" && text[start3 - 2] === "/" && (text[start3 - 3] !== ":" || text[end] === ":" || text[end] === "@");
    if (!diffOrComment) return false;
  }
  const right = text[end];
  if (right === void 0 || !/[+/_=%.-]/.test(right)) return true;
  if (right === "%") return /^%(?:2[0267C]|3[AB]|0[AD]|7[CD])/i.test(text.slice(end, end + 3));
  if (right === "/") return left === "=" && /^\/[gim]{0,3}["'\s]/.test(text.slice(end, end + 5));
  return right === "." && !/[\w-]/.test(text[end + 1] ?? " ");
}
function encoded(text, start3, end) {
  let value = "";
  let bits3 = 0;
  let held2 = 0;
  for (let index = start3; index < end; index++) {
    bits3 = bits3 << 6 | alphabet.indexOf(text[index]);
    held2 += 6;
    if (held2 < 8) continue;
    held2 -= 8;
    value += String.fromCharCode(bits3 >> held2 & 255);
    bits3 &= (1 << held2) - 1;
  }
  if (!/^[A-Za-z0-9]{64}\n?$/.test(value)) return null;
  return { span: textSpan(start3, end), end, value: value.slice(0, VALUE_LENGTH), form: "base64" };
}
var alphabet;
var init_tokens = __esm({
  "../core/src/detect/binance/tokens.ts"() {
    "use strict";
    init_span();
    init_elsewhere();
    init_armour();
    init_published2();
    init_shape();
    init_split();
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  }
});

// ../core/src/detect/binance/api-credentials.ts
function detect({ layer, places, isClaimed }) {
  const tokens2 = tokensOf(layer.text, places.runs).filter((token2) => token2.form === "base64" || !isClaimed(token2.span));
  if (tokens2.length === 0) return nothing;
  const candidates = [];
  const likely = [];
  let binance = null;
  for (const token2 of tokens2) {
    if (isPublished(token2.value)) candidates.push(publicExample(token2));
    else if (token2.value.length === VALUE_LENGTH && !isPublishedElsewhere(token2.value)) {
      const shape = shapeOf(token2.value);
      if (shape === null) continue;
      const common = shape !== "hmac" && shape !== "cloud";
      if (common) binance ??= hintsBinance(layer.text);
      if (!common || binance) likely.push({ token: token2, shape });
    }
  }
  const readings = [];
  for (const [index, { token: token2, shape }] of likely.entries()) {
    const random = looksRandom(token2.value, shape, true);
    const placeholder2 = placeholderReason(token2.value);
    if (!random && placeholder2 === null) continue;
    const reading = readToken(layer, token2, shape, likely[index - 1]?.token, likely[index + 1]?.token);
    if (placeholder2 !== null) {
      if (reading.binance === "explicit" && (reading.kind === "key" || reading.kind === "secret"))
        candidates.push(quietPlaceholder(token2, reading, placeholder2));
    } else if (looksRandom(token2.value, shape, reading.binance === "explicit" && reading.kind === "secret")) readings.push(reading);
  }
  for (const verdict of verdictsOf(layer.text, readings)) candidates.push(candidateOf(layer, verdict));
  return { candidates, claims: [] };
}
function candidateOf(layer, { reading, role, because }) {
  const { token: token2, shape, surroundings, near, binance } = reading;
  const rule = role === "key" ? "binance-api-key" : "binance-api-secret";
  const environment = environmentOf(layer.text, surroundings, near, shape);
  const testing = environment === "testnet" || environment === "demo";
  const usual = role === "key" && because !== "pair" ? "medium" : "high";
  const browser = surroundings.names.slice(0, surroundings.own).some((name) => browserPrefix.test(name));
  const scope = surroundings.scope === null ? null : layer.origin(surroundings.scope);
  return {
    rule,
    severity: testing ? "medium" : usual,
    message: `${subjects[role === "key" ? "key" : role === "either" ? "either" : "secret"]} of Binance${environment === "mainnet" || environment === "unknown" ? "" : ` (${environment})`}: ${reasons[because]}`,
    span: token2.span,
    secret: new SecretText(token2.value),
    evidence: evidenceOf(reading, because),
    details: {
      form: shape,
      ...token2.form === "plain" ? {} : { written: token2.form },
      ...browser ? { shippedToBrowsers: true } : {},
      ...because === "pair" ? { venue: "not named; the form is Binance's" } : {}
    },
    advice: browser ? ["The name's prefix puts the value into the code that browsers load: treat it as public.", ...ruleCatalogue[rule].advice] : ruleCatalogue[rule].advice,
    showEnds: true,
    environment,
    credential: {
      venue: binance === null ? null : "binance",
      role,
      scope: scope && { start: scope.start, end: scope.end }
    },
    quiet: null,
    standing: because === "bare" ? "by-place" : "decided"
  };
}
function evidenceOf({ surroundings, near, kind }, because) {
  const evidence = [{ by: "binance-form", says: "supports", why: "64 characters with the statistics of a random source" }];
  if (kind !== null) evidence.push({ by: "name", says: "supports", why: `its name says ${kind}` });
  if (because === "venue" && near?.venue === "binance") {
    const where = { name: "the value's own name", object: "what encloses the value", file: "the document" }[near.reach];
    evidence.push({ by: "venue", says: "supports", why: `${where} speaks of Binance` });
  }
  if (surroundings.callee !== null) evidence.push({ by: "call", says: "supports", why: "it is an argument of a call" });
  return evidence;
}
function publicExample(token2) {
  return quiet(token2, "API key or secret that Binance's documentation prints", {
    by: "public-example",
    reason: "Binance's documentation publishes this value"
  });
}
var apiCredentials, hintsBinance, browserPrefix, subjects, reasons, quietPlaceholder, quiet;
var init_api_credentials = __esm({
  "../core/src/detect/binance/api-credentials.ts"() {
    "use strict";
    init_rule_catalogue();
    init_secret_text();
    init_detector();
    init_published();
    init_environment();
    init_placeholder();
    init_published2();
    init_reading();
    init_roles();
    init_shape();
    init_tokens();
    apiCredentials = {
      id: "binance/api-credentials",
      rules: ["binance-api-secret", "binance-api-key"],
      what: "API keys and HMAC secrets of Binance, its test networks and its branches",
      shapes: [
        "64 letters and digits of both cases (binance.com, Binance US, spot testnet, demo)",
        "64 hexadecimal digits under a credential's name in a Binance context (futures testnet, Binance TH)",
        "32 hexadecimal digits of both cases and 32 letters and digits (Binance Cloud: Tokocrypto, Binance TR)",
        "64 lower-case letters and digits (Binance Pay)",
        "any of them in adjacent literals, over several lines, in base64 or as a list of character codes",
        "named before, around or behind the value, glued to it (`binance_secret_...`), by a column's title, in some twenty languages"
      ],
      proof: "none offline: the values carry no checksum; form, randomness, names and the nearest exchange word are weighed",
      advice: ruleCatalogue["binance-api-secret"].advice,
      detect
    };
    hintsBinance = (text) => /binan|x-mbx|tokocrypto/i.test(text);
    browserPrefix = /^(?:NEXT_PUBLIC|VITE|REACT_APP|GATSBY|EXPO_PUBLIC|NUXT_PUBLIC|VUE_APP|PUBLIC)_/;
    subjects = { key: "API key", secret: "API secret", either: "API key or secret" };
    reasons = {
      venue: "a random value of its form where Binance is named",
      pair: "key and secret of its form stand together",
      bare: "a bare line of its form"
    };
    quietPlaceholder = (token2, reading, reason) => quiet(token2, `placeholder under the name of a Binance ${reading.kind}`, { by: "placeholder-rule", reason });
    quiet = (token2, message, reason) => ({
      rule: "binance-api-secret",
      severity: "low",
      message,
      span: token2.span,
      secret: new SecretText(token2.value),
      evidence: [],
      details: {},
      advice: [],
      showEnds: true,
      environment: null,
      credential: null,
      quiet: reason,
      standing: "decided"
    });
  }
});

// ../core/src/surroundings/landmarks.ts
var holdsLandmark;
var init_landmarks = __esm({
  "../core/src/surroundings/landmarks.ts"() {
    "use strict";
    init_word_places();
    holdsLandmark = (layer, landmark) => wordsIn(layer).some(({ start: start3, word }) => word === landmark.toLowerCase() && layer.text.startsWith(landmark, start3));
  }
});

// ../core/src/detect/decoy/label.ts
function lineBefore(text, at2, reach) {
  const before2 = text.slice(Math.max(0, at2 - reach), at2);
  return before2.slice(Math.max(before2.lastIndexOf("\n"), before2.lastIndexOf("\r")) + 1);
}
function labelBefore(text, at2) {
  let end = at2;
  if (text[end - 1] === "x" && text[end - 2] === "0") end -= 2;
  let assigned = false;
  for (; end > 0 && at2 - end < SIGNS && /[\s"'`[({\]:=>]/.test(text[end - 1]); end--) {
    const sign2 = text[end - 1];
    if (sign2 === "\n") return null;
    if (sign2 === ":" || sign2 === "=" || sign2 === "(") assigned = true;
  }
  if (!assigned) return null;
  let start3 = end;
  while (start3 > 0 && end - start3 < LONGEST && /[\w. -]/.test(text[start3 - 1])) start3--;
  if (text[start3 - 1] === "/") return null;
  const label2 = text.slice(start3, end).trim();
  return /[A-Za-z]/.test(label2) ? label2 : null;
}
var LONGEST, SIGNS, kindOfLabel;
var init_label = __esm({
  "../core/src/detect/decoy/label.ts"() {
    "use strict";
    init_name_kind();
    LONGEST = 60;
    SIGNS = 8;
    kindOfLabel = (label2) => label2 === null ? null : nameKind(label2);
  }
});

// ../core/src/detect/decoy/ciphertext.ts
function ciphertextKind(text, start3, end) {
  const near = lineBefore(text, start3, 64);
  if (OPENED.test(near)) return "ciphertext";
  if (HASHED.test(near.length < 64 ? near : lineBefore(text, start3, 160))) return "password hash";
  if (text[start3 - 1] === "*" && MYSQL.test(text.slice(start3, Math.min(end, start3 + 64)))) return "password hash";
  if (insideBrackets(text, start3)) return "ciphertext";
  return HEADS.test(text.slice(start3, Math.min(end, start3 + 600))) ? "ciphertext" : null;
}
function insideBrackets(text, start3) {
  const sign2 = text[start3 - 1];
  if (sign2 !== ":" && sign2 !== "," && sign2 !== "[") return false;
  const line = lineBefore(text, start3, REACH);
  const opening = line.lastIndexOf("ENC[");
  return opening >= 0 && !/[\s\]]/.test(line.slice(opening));
}
function armouredStretches(text) {
  const stretches = [];
  for (const { open: open2, close } of BLOCKS) {
    for (let at2 = text.indexOf(open2); at2 >= 0; ) {
      const end = text.indexOf(close, at2);
      if (end < 0) break;
      stretches.push({ start: at2 + open2.length, end });
      at2 = text.indexOf(open2, end);
    }
  }
  return stretches;
}
function vaultStretches(text) {
  const stretches = [];
  for (let at2 = text.indexOf("$ANSIBLE_VAULT;"); at2 >= 0; at2 = text.indexOf("$ANSIBLE_VAULT;", at2 + 1)) {
    const head = text.indexOf("\n", at2);
    if (head < 0) break;
    let end = head;
    while (end < text.length && /[0-9a-f\s]/.test(text[end])) end++;
    stretches.push({ start: head, end });
  }
  return stretches;
}
var OPENED, HASHED, MYSQL, REACH, HEADS, BLOCKS;
var init_ciphertext = __esm({
  "../core/src/detect/decoy/ciphertext.ts"() {
    "use strict";
    init_label();
    OPENED = /(?:ENC\(|DEC::[A-Z0-9]+\[|vault:v\d+:|\{cipher\}|\{AQAA|encrypted:|secure:\s*["']?(?:v\d+:[\w+/=]{0,40}:?)?|v\d+:secure:|crypt:v\d+:|\{S?SHA\d*\}|\|1\|[^\s]{0,40})$/;
    HASHED = /(?:\$(?:2[abxy]?|5|6|1|y|7|argon2(?:id|i|d)|scrypt|pbkdf2[\w-]*|apr1|P)\$|pbkdf2_sha\d+\$\d+\$|pbkdf2:sha\d+(?::\d+)?\$|scrypt:\d+:\d+:\d+\$|\{CRYPT\})[^\s"']*$/;
    MYSQL = /^[0-9A-F]{40}$/;
    REACH = 4096;
    HEADS = /^(?:AQICAH|AQECAH|AQIDAH|AQEDAH)[A-Za-z0-9+/]{40,}|^Ag[A-D][A-Za-z0-9+/]{500,}|^\{?AQAAA|^7b2263727970746f223a/;
    BLOCKS = [
      { open: "-----BEGIN AGE ENCRYPTED FILE-----", close: "-----END AGE ENCRYPTED FILE-----" },
      { open: "-----BEGIN PGP MESSAGE-----", close: "-----END PGP MESSAGE-----" },
      { open: "-----BEGIN PGP SIGNATURE-----", close: "-----END PGP SIGNATURE-----" },
      { open: "-----BEGIN SSH SIGNATURE-----", close: "-----END SSH SIGNATURE-----" },
      { open: "-----BEGIN PKCS7-----", close: "-----END PKCS7-----" }
    ];
  }
});

// ../core/src/detect/decoy/digests.ts
function digestKind(text, start3, end) {
  const run = text.slice(start3, end);
  if (/^0x[0-9a-f]{67,}$/i.test(run) || /^(?:0x)?60[68]060405[0-9a-f]{60,}$/.test(run)) return "bytecode or signature";
  if (run.length > LONGEST2) return null;
  if (INTEGRITY.test(run)) return "integrity value";
  const before2 = lineBefore(text, start3, 230);
  const value = run.slice(run.lastIndexOf("=", run.length - 4) + 1);
  const hex2 = HEX_DIGEST.test(value);
  if (/^0x[0-9a-f]{40}$/i.test(value)) return "address";
  if (BECH32.test(value)) return "address";
  if (HOSTED.test(run) && /:\/\/[^\s"'`]*$|^[^:\s]*$/.test(before2.slice(-120))) return "identifier in an address";
  if (hex2 && PATCHED.test(before2)) return "digest";
  if (hex2 && (MARK.test(`${before2}${run.slice(0, run.length - value.length)}`) || isListed(text, before2, run === value, end)))
    return "digest";
  if (/^[A-Za-z0-9+/]{43}=$/.test(value) && /\bh1:$/.test(before2)) return "integrity value";
  return null;
}
function publicByLabel(text, start3, end) {
  const cut = text.slice(start3, Math.min(end, start3 + 80)).search(/=[^=]/);
  const label2 = cut > 0 ? text.slice(start3, start3 + cut) : labelBefore(text, start3);
  if (label2 === null) return null;
  if (DIGEST_LABEL.test(label2)) return "digest";
  return kindOfLabel(label2) === "public" && PUBLIC_LABEL.test(label2) ? label2.replace(/^.*[^A-Za-z]/, "").toLowerCase() || "digest" : null;
}
function checksumStretches(text) {
  const stretches = [];
  for (const heading of text.matchAll(/^(?:SPEC )?CHECKSUMS:?\r?$/gm)) {
    const close = text.indexOf("\n\n", heading.index);
    stretches.push({ start: heading.index + heading[0].length, end: close < 0 ? text.length : close });
  }
  return stretches;
}
function isListed(text, before2, whole, end) {
  return whole && /^[\s\\*^]*$/.test(before2) && LISTED.test(text.slice(end, end + 4));
}
var INTEGRITY, MARK, HEX_DIGEST, HOSTED, PATCHED, LISTED, DIGEST_LABEL, PUBLIC_LABEL, BECH32, LONGEST2;
var init_digests = __esm({
  "../core/src/detect/decoy/digests.ts"() {
    "use strict";
    init_label();
    INTEGRITY = /(?:^|=)sha(?:1-[\w+/-]{27}=|256-[\w+/-]{43}=|384-[\w+/-]{64}|512-[\w+/-]{86}==)$/;
    MARK = /(?:^|[^A-Za-z0-9])(?:sha-?(?:1|224|256|384|512)|md5|blake2[bs]?|blake3|xxh\w{0,3}|h1|zh|nar-hash|git-tree|commit|tree|parent|object|oid|@|#)(?:[:=\s]|\s?\([^()\n]{1,200}\)\s?=\s?| value=")?["']?\s?$/i;
    HEX_DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
    HOSTED = /(?:^|\/)(?:commit|commits|blob|tree|raw|tx|txs|transaction|block|address|token|ipfs|archive|compare|refs?)\/(?:0x)?[0-9A-Za-z]{32,}(?:\/.*)?$/;
    PATCHED = /^index (?:[0-9a-f]{7,64}\.\.)?$/;
    LISTED = /^(?: {1,2}\*?|\t)[^\s"'=:;,(){}]/;
    DIGEST_LABEL = /(?:sha[-_]?(?:1|224|256|384|512)|md5|_hash|Hash|digest|checksum)$/i;
    PUBLIC_LABEL = /(?:hash(?:es|ed)?|digest|check_?sums?|sha_?\d*(?:sum)?|md_?5(?:sum)?|shasum|integrity|signatures?|sig|tx_?id|txn|oid|commit|rev(?:ision)?|reference|git_?head|etag|finger_?print|thumb_?print|merkle_?root|state_?root|listen_?key|cursor|next_?(?:page_?)?token|page_?token|continuation_?token|sync_?token|address(?:es)?|addr|contract|topics?|selector|byte_?code|code|abi|call_?data|input|proof|cid|build_?id|nonce|salt|iv|kid)$/i;
    BECH32 = /^(?![a-z]*(?:sec|prv|key|sk)1)[a-z]{2,12}1[02-9ac-hj-np-z]{38,64}$/;
    LONGEST2 = 512;
  }
});

// ../core/src/detect/decoy/public-material.ts
function publicMaterialKind(text, start3, end) {
  const run = text.slice(start3, Math.min(end, start3 + 64));
  if (PUBLIC_HEAD.test(run)) return "public key or certificate";
  const before2 = text.slice(Math.max(0, start3 - 120), start3);
  if (/^untrusted comment: signature[^\n]*\n$|\ntrusted comment: [^\n]*\n$/m.test(before2)) return "signature";
  if (BULK.test(before2)) return "embedded asset";
  if (end - start3 >= 200 && MEDIA_HEAD.test(run)) return "embedded asset";
  if (end - start3 >= 200 && CERTIFICATE_HEAD.test(run) && CERTIFICATE_LABEL.test(before2)) return "certificate";
  return null;
}
function mappingStretches(text) {
  const stretches = [];
  for (let at2 = text.indexOf(MAPPINGS); at2 >= 0; at2 = text.indexOf(MAPPINGS, at2 + 1)) {
    const opening = /^\s*:\s*"/.exec(text.slice(at2 + MAPPINGS.length, at2 + MAPPINGS.length + 16));
    if (!opening) continue;
    const start3 = at2 + MAPPINGS.length + opening[0].length;
    let end = start3;
    let segment = 0;
    for (; end < text.length && segment <= LONGEST_SEGMENT; end++) {
      const character = text[end];
      if (character === "," || character === ";") segment = 0;
      else if (/[A-Za-z0-9+/]/.test(character)) segment++;
      else break;
    }
    if (text[end] === '"') stretches.push({ start: start3, end });
    at2 = end;
  }
  return stretches;
}
var PUBLIC_HEAD, BULK, MEDIA_HEAD, CERTIFICATE_LABEL, CERTIFICATE_HEAD, MAPPINGS, LONGEST_SEGMENT;
var init_public_material = __esm({
  "../core/src/detect/decoy/public-material.ts"() {
    "use strict";
    PUBLIC_HEAD = /^(?:AAAAB3NzaC1|AAAAC3NzaC1lZDI1NTE5AAAAI|AAAAE2VjZHNhLXNoYTIt|AAAAG[in]NrLX|AAAAInNrLX|MIIBIjANBgkq|MIICIjANBgkq|MIGfMA0GCSqG|MIIBojANBgkq|MCowBQYDK2VwAyEA|MFkwEwYHKoZIzj0|MHYwEAYHKoZIzj0|MFYwEAYHKoZIzj0|LS0tLS1CRUdJTiBDRVJU|LS0tLS1CRUdJTiBQVUJMSUMg|LS0tLS1CRUdJTiBUUlVTVEVE)/;
    BULK = /data:(?:image|font|audio|video|application\/(?:x-)?(?:font|octet-stream|wasm|pdf|vnd\.ms-fontobject|json|javascript|zip))[\w.+/-]*(?:;[\w=.-]+)*;base64,$/i;
    MEDIA_HEAD = /^(?:iVBORw0KGgo|R0lGOD(?:lh|dh)|\/9j\/4|UklGR|PHN2Zy|PD94bWw|AAABAA|d09GR|d09GMg|AGFzbQ|JVBERi0|H4sIA|UEsDB|T2dnUw|SUQz)/;
    CERTIFICATE_LABEL = /(?:certificates?|certificate-authority-data|client-certificate-data|ca[-_]?bundle|ca[-_]?cert|cert|crt|x5c|x509)["'\]]*\s*[:=]\s*(?:[|>]-?\s*)?\[?\s*["'`]?$/i;
    CERTIFICATE_HEAD = /^MII[A-P][A-Za-z0-9+/]{2}(?:CCA|D[A-Za-z0-9+/]{2}|[A-Za-z0-9+/]{3})/;
    MAPPINGS = '"mappings"';
    LONGEST_SEGMENT = 35;
  }
});

// ../core/src/detect/decoy/decoys.ts
function claimDecoys({ layer, places }) {
  const { text } = layer;
  const claims = [];
  const claim = (span, as) => claims.push({ span, as });
  for (const { start: start3, end } of places.runs) {
    const as = digestKind(text, start3, end) ?? publicMaterialKind(text, start3, end) ?? ciphertextKind(text, start3, end) ?? publicByLabel(text, start3, end);
    if (as !== null) claim(textSpan(start3, end), as);
  }
  if (holdsLandmark(layer, "CHECKSUMS")) for (const { start: start3, end } of checksumStretches(text)) claim(textSpan(start3, end), "checksum list");
  if (holdsLandmark(layer, '"mappings"')) for (const { start: start3, end } of mappingStretches(text)) claim(textSpan(start3, end), "source map");
  if (holdsLandmark(layer, "BEGIN ")) for (const { start: start3, end } of armouredStretches(text)) claim(textSpan(start3, end), "ciphertext");
  if (holdsLandmark(layer, "$ANSIBLE_VAULT;")) for (const { start: start3, end } of vaultStretches(text)) claim(textSpan(start3, end), "ciphertext");
  return { candidates: [], claims };
}
var decoys;
var init_decoys = __esm({
  "../core/src/detect/decoy/decoys.ts"() {
    "use strict";
    init_span();
    init_landmarks();
    init_ciphertext();
    init_digests();
    init_public_material();
    decoys = {
      id: "decoy/not-a-secret",
      rules: [],
      what: "Digests, identifiers, public keys, embedded assets and ciphertext, which look random and are no secrets. It reports nothing.",
      shapes: [
        "integrity values of lock files (sha1-, sha256-, sha384-, sha512-, h1:, zh:) and checksum lists",
        "digests behind a mark such as sha256:, object ids of git, identifiers in addresses of code hosts and block explorers",
        "values labelled as hash, digest, signature, public key, listen key, cursor, etag, address, bytecode",
        "SSH public keys, certificates and public keys in base64",
        "images, fonts and source maps in base64",
        "ciphertext of SOPS, age, ansible-vault, sealed secrets, Jasypt, dotenvx, eyaml, KMS, Jenkins, Pulumi; password hashes"
      ],
      proof: "The mark, length or label that such values carry.",
      advice: [],
      detect: claimDecoys
    };
  }
});

// ../core/src/score/alphabets.ts
function alphabet2(name, prior, characters) {
  const member = new Uint8Array(128);
  for (const character of characters) member[character.charCodeAt(0)] = 1;
  return { name, size: characters.length, prior, has: (code) => member[code] === 1 };
}
function likeliestAlphabet(text) {
  let best = printable;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of alphabets) {
    let inside = 0;
    for (let index = 0; index < text.length; index++) if (candidate.has(text.charCodeAt(index))) inside++;
    const bits3 = candidate.prior + inside * Math.log2(candidate.size) + (text.length - inside) * OUTSIDE_BITS;
    if (bits3 < least) [best, least] = [candidate, bits3];
  }
  return best;
}
function smallestAlphabet(text) {
  return alphabets.find((candidate) => [...text].every((character) => candidate.has(character.charCodeAt(0)))) ?? null;
}
var LOWER, UPPER, DIGITS, PRINTABLE, alphabets, printable, OUTSIDE_BITS;
var init_alphabets = __esm({
  "../core/src/score/alphabets.ts"() {
    "use strict";
    LOWER = "abcdefghijklmnopqrstuvwxyz";
    UPPER = LOWER.toUpperCase();
    DIGITS = "0123456789";
    PRINTABLE = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join("");
    alphabets = [
      alphabet2("decimal", 6, DIGITS),
      alphabet2("hex", 2, `${DIGITS}abcdef`),
      alphabet2("HEX", 4, `${DIGITS}ABCDEF`),
      alphabet2("lower", 12, LOWER),
      alphabet2("upper", 12, UPPER),
      alphabet2("base32", 5, `${UPPER}234567`),
      alphabet2("base32 lower", 6, `${LOWER}234567`),
      alphabet2("base36", 3, DIGITS + LOWER),
      alphabet2("base36 upper", 5, DIGITS + UPPER),
      alphabet2("letters", 12, UPPER + LOWER),
      alphabet2("base58", 4, (DIGITS + UPPER + LOWER).replace(/[0OIl]/g, "")),
      alphabet2("base62", 2, DIGITS + UPPER + LOWER),
      alphabet2("base64url", 3, `${DIGITS}${UPPER}${LOWER}-_`),
      alphabet2("base64", 3, `${DIGITS}${UPPER}${LOWER}+/`),
      alphabet2("printable", 5, PRINTABLE)
    ];
    printable = alphabets.at(-1);
    OUTSIDE_BITS = 8;
  }
});

// ../core/src/score/calibration.ts
var weights;
var init_calibration = __esm({
  "../core/src/score/calibration.ts"() {
    "use strict";
    weights = [-2.7668, 1.4004, 3.7389, -1.821];
  }
});

// ../core/src/score/gamma.ts
function logFactorial(n) {
  for (let next = logFactorials.length; next <= n; next++) logFactorials.push(logFactorials[next - 1] + Math.log(next));
  return logFactorials[n];
}
function logGamma(x2) {
  let shift = 0;
  let at2 = x2;
  while (at2 < 12) shift += Math.log(at2++);
  const inverse = 1 / (at2 * at2);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at2;
  return (at2 - 0.5) * Math.log(at2) - at2 + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
function gammaCdf(x2, shape) {
  if (x2 <= 0) return 0;
  const front = Math.exp(shape * Math.log(x2) - x2 - logGamma(shape));
  if (x2 < shape + 1) {
    let term = 1 / shape;
    let sum2 = term;
    for (let round = 1; round < ROUNDS && term > sum2 * ENOUGH; round++) {
      term *= x2 / (shape + round);
      sum2 += term;
    }
    return Math.min(1, front * sum2);
  }
  const tiny = 1e-300;
  let b = x2 + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let round = 1; round < ROUNDS; round++) {
    const a = -round * (round - shape);
    b += 2;
    d = 1 / (a * d + b || tiny);
    c = b + a / c || tiny;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH) break;
  }
  return Math.max(0, 1 - front * fraction);
}
var logFactorials, ROUNDS, ENOUGH;
var init_gamma = __esm({
  "../core/src/score/gamma.ts"() {
    "use strict";
    logFactorials = [0];
    ROUNDS = 1e3;
    ENOUGH = 1e-12;
  }
});

// ../core/src/score/entropy-percentile.ts
function entropyPercentile(entropy, length, alphabetSize) {
  if (length < 2 || alphabetSize < 2) return 0.5;
  if (length <= EXACT_LENGTH) return exactRank(entropy, exactDistribution(length, alphabetSize));
  const { mean, variance, largest } = deficitMoments(length, alphabetSize);
  const deficit = largest - entropy;
  return 1 - gammaCdf(deficit / (variance / mean), mean * mean / variance);
}
function exactDistribution(length, size) {
  const key2 = `${length} ${size}`;
  const known3 = distributions.get(key2);
  if (known3 !== void 0) return known3;
  const entropies = [];
  const chances2 = [];
  const logs = Float64Array.from({ length: Math.max(length, size) + 1 }, (_, count) => logFactorial(count));
  const all = logs[length] - length * Math.log(size) + logs[size];
  const deal = (left, most, letters3, weighted, ways) => {
    if (left === 0) {
      entropies.push(Math.log2(length) - weighted / length);
      chances2.push(Math.exp(all - ways - logs[size - letters3]));
      return;
    }
    for (let count = Math.min(most, left); count >= 1; count--) {
      const weight = count * Math.log2(count);
      for (let times = 1; times * count <= left && letters3 + times <= size; times++) {
        const rest = left - times * count;
        if (rest > 0 && count === 1) continue;
        const next = ways + times * logs[count] + logs[times];
        const others = size - letters3 - times;
        const atMost = all - next - logs[others] + (rest > 0 ? rest * Math.log(others) - logs[rest] : 0);
        if (atMost >= NEGLIGIBLE) deal(rest, count - 1, letters3 + times, weighted + times * weight, next);
      }
    }
  };
  deal(length, length, 0, 0, 0);
  const distribution = { entropies: Float64Array.from(entropies), chances: Float64Array.from(chances2) };
  distributions.set(key2, distribution);
  return distribution;
}
function exactRank(entropy, { entropies, chances: chances2 }) {
  let below = 0;
  let same = 0;
  for (let index = 0; index < entropies.length; index++) {
    if (entropies[index] < entropy - SAME) below += chances2[index];
    else if (entropies[index] <= entropy + SAME) same += chances2[index];
  }
  return Math.min(1, below + same / 2);
}
function deficitMoments(length, size) {
  const key2 = `${length} ${size}`;
  const known3 = moments.get(key2);
  if (known3 !== void 0) return known3;
  const value = (count) => count > 1 ? count * Math.log2(count) : 0;
  const one = binomial(length, 1 / size);
  let mean = 0;
  let square = 0;
  let cross = 0;
  for (const { count, probability } of one) {
    mean += probability * value(count);
    square += probability * value(count) ** 2;
    if (value(count) === 0) continue;
    let other = 0;
    for (const rest of binomial(length - count, 1 / (size - 1))) other += rest.probability * value(rest.count);
    cross += probability * value(count) * other;
  }
  const variance = (size * (square - mean * mean) + size * (size - 1) * (cross - mean * mean)) / (length * length);
  const floor = Math.floor(length / size);
  const fuller = length - floor * size;
  const largest = Math.log2(length) - ((size - fuller) * value(floor) + fuller * value(floor + 1)) / length;
  const expected = Math.log2(length) - size * mean / length;
  const result = { mean: largest - expected, variance, largest };
  moments.set(key2, result);
  return result;
}
function binomial(trials, chance) {
  if (chance >= 1) return [{ count: trials, probability: 1 }];
  const spread = 9 * Math.sqrt(trials * chance * (1 - chance)) + 12;
  const first = Math.max(0, Math.floor(trials * chance - spread));
  const last2 = Math.min(trials, Math.ceil(trials * chance + spread));
  const law = [];
  let probability = Math.exp(
    logFactorial(trials) - logFactorial(first) - logFactorial(trials - first) + first * Math.log(chance) + (trials - first) * Math.log1p(-chance)
  );
  for (let count = first; count <= last2; count++) {
    law.push({ count, probability });
    probability *= (trials - count) / (count + 1) * (chance / (1 - chance));
  }
  return law;
}
var EXACT_LENGTH, NEGLIGIBLE, SAME, distributions, moments;
var init_entropy_percentile = __esm({
  "../core/src/score/entropy-percentile.ts"() {
    "use strict";
    init_gamma();
    EXACT_LENGTH = 40;
    NEGLIGIBLE = Math.log(1e-12);
    SAME = 1e-9;
    distributions = /* @__PURE__ */ new Map();
    moments = /* @__PURE__ */ new Map();
  }
});

// ../core/src/score/unwrap.ts
function unwrap(text) {
  return fromHex(text) ?? fromBase64(text) ?? text;
}
function fromHex(text) {
  if (text.length % 2 !== 0 || text.length < 2 * MIN_BYTES || !/^[0-9A-Fa-f]+$/.test(text)) return null;
  return printable2(text.length / 2, (index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16));
}
function fromBase64(text) {
  let length = text.length;
  while (length > 0 && length > text.length - 2 && text[length - 1] === "=") length--;
  const bytes = Math.floor(length * 3 / 4);
  if (length % 4 === 1 || bytes < MIN_BYTES) return null;
  const valueAt = (index) => index < length ? VALUES[text.charCodeAt(index)] ?? -1 : 0;
  for (let index = 0; index < length; index++) if (valueAt(index) < 0) return null;
  return printable2(bytes, (index) => {
    const first = Math.floor(index * 8 / 6);
    const bits3 = valueAt(first) << 6 | valueAt(first + 1);
    return bits3 >> 4 - 2 * (index % 3) & 255;
  });
}
function printable2(length, byteAt) {
  let text = "";
  for (let index = 0; index < length; index++) {
    const byte = byteAt(index);
    if (byte < 32 && byte !== 10 && byte !== 13 && byte !== 9 || byte > 126) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}
var MIN_BYTES, VALUES;
var init_unwrap = __esm({
  "../core/src/score/unwrap.ts"() {
    "use strict";
    MIN_BYTES = 10;
    VALUES = new Int8Array(128).fill(-1);
    [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((character, value) => {
      VALUES[character.charCodeAt(0)] = value;
    });
    VALUES["-".charCodeAt(0)] = 62;
    VALUES["_".charCodeAt(0)] = 63;
  }
});

// ../core/src/score/keyboard.ts
var ROWS, none, neighbours, keyboardNeighbours;
var init_keyboard = __esm({
  "../core/src/score/keyboard.ts"() {
    "use strict";
    ROWS = ["1234567890", "qwertyuiop", "asdfghjkl;", "zxcvbnm,./"];
    none = [];
    neighbours = [];
    ROWS.forEach((row, y) => {
      [...row].forEach((key2, x2) => {
        const around = [];
        for (const [dx, dy] of [
          [-1, 0],
          [1, 0],
          [0, -1],
          [0, 1]
        ]) {
          const other = ROWS[y + dy]?.[x2 + dx];
          if (other !== void 0) around.push(other.charCodeAt(0) | 32);
        }
        neighbours[key2.charCodeAt(0)] = around;
      });
    });
    keyboardNeighbours = (code) => neighbours[code] ?? neighbours[code | 32] ?? none;
  }
});

// ../core/src/score/symbols.ts
function letterContextBefore(context2, kind, previous) {
  return kind === UPPER2 && previous === LOWER2 ? FIRST_LETTER_CONTEXT : context2;
}
var LOWER2, UPPER2, DIGIT, OTHER, START, SEAM, classes, classOf2, letterOf, CLASS_BASE, CLASS_CONTEXTS, FIRST_CLASS_CONTEXT, nextClassContext, LETTER_BASE, FIRST_LETTER_CONTEXT, nextLetterContext;
var init_symbols = __esm({
  "../core/src/score/symbols.ts"() {
    "use strict";
    LOWER2 = 0;
    UPPER2 = 1;
    DIGIT = 2;
    OTHER = 3;
    START = 4;
    SEAM = 26;
    classes = new Uint8Array(128).fill(OTHER);
    for (let code = 48; code <= 57; code++) classes[code] = DIGIT;
    for (let code = 65; code <= 90; code++) classes[code] = UPPER2;
    for (let code = 97; code <= 122; code++) classes[code] = LOWER2;
    classOf2 = (code) => code < 128 ? classes[code] : OTHER;
    letterOf = (code) => (code | 32) - 97;
    CLASS_BASE = 5;
    CLASS_CONTEXTS = CLASS_BASE ** 3;
    FIRST_CLASS_CONTEXT = START * CLASS_BASE ** 2 + START * CLASS_BASE + START;
    nextClassContext = (context2, kind) => context2 % CLASS_BASE ** 2 * CLASS_BASE + kind;
    LETTER_BASE = 27;
    FIRST_LETTER_CONTEXT = SEAM * LETTER_BASE + SEAM;
    nextLetterContext = (context2, symbol) => context2 % LETTER_BASE * LETTER_BASE + symbol;
  }
});

// ../core/src/score/counts.ts
var letters, classes2, digits2, signs2;
var init_counts = __esm({
  "../core/src/score/counts.ts"() {
    "use strict";
    letters = [
      "EtNef2k/h/2epU/f/Tdbxb51xmekgsK8rvS88G/1V//eU3n//1Y1b9U2K//NXjKs1pf6tpqNm///gfOxlLLuewSiwbhiNtxdc2hg+/fuThZZchvcT51PbQkTyRKcknkiv6c/uvDWzvY//s/ue//k6Lj///y/c1/9D/Y2Y//eXch//aP1p///1/Th//M/m/Sm/QlWP//K1UX///l/qurku/p16psJcGlx/SYQsp/p/3Ik/VQlqqP/ipffOi//WcWec///X/ZxHxwtP/qcklVaqcZLa///hiXrkpXqinJ/VLmhdd4vTbNus/hzVbszD4y/U/vYg7jS/7Sys///p/XXQMawQuRznpmTa0z/QTmfu/WouZXb0qs+szaSePaNbVQMYojt5hd///U8/cDx3m5/hM/nWbv///y/c///+///h//h8///74hcB/4///NafXRwQ/V9ckefjvwRMRsxs/WviyakMy8WU/Viftel2/IOjm//RwT/U/In/SK/yu4rS//hhSZ/w/x1+mgQxaZ564zGgh/x5dNO/x/h/mI1tjK/x/J/p1/nW//d1mim//lrHl/XYo/nN/oZ/Kb//oitg/0/k/W/j/Qb//C///k+Yb//6g////b/PMiiSqpyN//RUeTc/YSkq/c///Rk/bP/v/K/veidR///joVda/MbUYSTUZbYVffaVZWUsWSTcdZnpg",
      "/LNX/0auisqNqY/v/TLeps8/ojUSQTRihiQf4NbmX3/Tjmd///RdWTSQXhZcZdeWopIo/VfjUp/p25PSSXOfjkOfkb6yPjfSojfakfh6iqkdkUfajqiJuTx//Gca0o7ruhOScYQN3dSY/WdcV//TjkU9//pdhackQ3wiek/Dymrf/Vgmnkf/5/JSa8O98aQSattyS+/ksSd/a/w/dfiZZvPo/7zNuIfhnaiN74762sur/1A1/rsw/1//7///n1/1////XkjVP4w7Dk/h/hd8/ylpi/9/0/b80/E/8/Q/y6//L/3///e///d/Kda0S/3aIxfon2OXf+q4X///1/T1cfIeb7I/xy1eQuf6hbpv//w9dhoK/6tztrrOliPo/PfbWjlMopElglf//5hl/e02fY/KkXs/////x157y/K8s3/pwN33vs2NH4s684H/8zM0o1T/v08zJ//40pZ0//pwdxPWL+/uS/mh//Oq/xrIl9//lxS/f/N//fX//K1/Wn/KmlV///SkxnjgvLM3Lp7OqW89/jeP8u//syMZ2ZH/X/K/20ZxX//wx3t9//Y5H53uL/3lZ//uTgOzYViy6/k7nYg4f1bv/Td//1rwqK/xOL3//2L/pogolt+/1//JwcYc/ipE/tx///cYYTV/x4O7zqwkSuY1syO1u8kIUYSTUZbYVffaVZWUsWSTcdZnpg",
      "ykQe5yh/vsnKfPeS/WSMht//+4bQLSVjZbSb0R4jYzeWVdZbejn/abZmDl/bUsxik/U//nvqU/tyx/KYYVMb7RWg/ulgZ8/ccPh9/+t+pjmShnjcYkfRZSmT/UGhzs/6/tWSXaVTJ/SX/b9wX//gcmU/S/r/hKO8QZUkL5/frfkq/gTffZ//y+LvsvF5y2R/0hdiX0/brfc5x/lxRgbVQNqqc1eUZUQX6XVRlqn5nqOiu/Uu//Sutf//Y///D/l//u//JgruIbY/Zu/i/jclumNeqrj/b/G99yQ///Q9/74/M///s/N///45Is/GU/l/Zk/jt7Yd//jgw///7/P4mjNtk+H/0h4wNh/9kZsy//S/szyQi3q5u/9TJIia/Smwcby//sQ/diF//1i/ilwzZr/TakNdi/i/25ZZ2/U/x7/uU677zw64C8w+Z8d7m/H/+/H//q//Q3//+di///X/1yfxb/t2a/ssx/tb/xBXuk//3/c58/O//6F//jwwOq/dU3U0yXr5lhgoZ1m/YgjTNdui/HNR4///owOUZZG/g/UZ1y1wXR/ZZ2r7//n4k/WBd//yl/g6/se//ru+//x/z/ePczZP9xa//zpuoK/vpK1//0P9WgFfwZj/mSSlVcuS/dpvbhr/p5NXs+L/s/i/fa/LN//s9/3///P6UYSTUZbYVffaVZWUsWSTcdZnpg",
      "wWkZ80p1tmhdhV/g/SYDwlx3hyPZSUUXf/SjYVo/No/TrUYcppc/JUUjTe/Qc0be7/Sj/TVgq//jyTbjlgLuqlHq/S/+YvlMjlxv//gnsYRaiQj91jgblTkZ1QReyK/RwyKjZbaQb/UjjNjRU/eeXoW//jtjgmh/B7lvf//fhpk1/Wqqd+//8/J6+9L/9bN/bauzSb/ZaTf///y/RvTcfVY7y/ojhMXnuMOTje/ztgKfffSa/fX/5/2zm8/9N2H/2///F3z2T1tgS/+V/nO6/YcnT96+x/Wty6C///P/tpy/U///84e//td/Oqb4K/e/H1/drUVj/ji8v///j/V/tlL0m/Kr7m/3K4//Pma5//U//sDro8r6s1ulWW0j/cZdbnT6/sK/k5V//3S/9gy0Gi/TemYff/k/148+S/4/wX/sz5S6Wv53C7v9/7L/mxH/r/T///wsOt/skrSX//hfMkb1Zc+We/ca02VYgfhFgwk0i9p/2pT//Dj//WV/is/YWqo//pX/gjRylyhwkerEbYwTwRijzu//wdGaa/O/q/P//9d6M//ii/2///y/K/+1Y/+sP//1/nGe/Qp5W/s/u/j7i5Uz/2V//LuztQ/0RG6//6q/ngjekU2mc+WdbDsZ/ZXYm/p//4O/74O/9jE//28iS6//3+x/6/W0UYSTUZbYVffaVZWUsWSTcdZnpg",
      "2gVI4puz9/YaQU/b/SVMmn/6/4WnhiW2W3T1VbtgWY/dT2Fyvyi/c/puZ//aT/QQntP5/kmGYz+/tsWgthNoc4G/sinUXn0fctQzt/fhycVOop//m/VbbM/M/RSX/s/X/eL9/1JYp/L//b//V//lVVe///8/O/5/I4kzL5/mZeP//XlrVv//Z/N/siV///Q/nQZiGssY6ca///n/fdQeYgNovsoUeMgu/WRQjQ/s/uR/meM///V/uubVYm//FXsmu///UxgsXx6/P/pJp0Q//bQNZhk/+/YtrVJf0xWrrWymGb/rgitu3/f6MT//G6//W/6vxuTP//Z/jq////c0QQVqTrc7wrsph/zxZFae46npoeZftPdts/lSXY3X/SdwGdd8/vR1u/Ow/nd//OaiLs/QcNd///////2////////////2x///A/x///PldmRaduR/sheSel/POOlYj/fqkjT2S18mZ6rfjnSUv1JKT02/tuPsX1JlsQT/lgmlZ2/UWRT6g+hr1neXKoi/W+Wcda/f/JUY/l/U/ga/5xB/9/W/ux/3h3/w3zx2//u/O//gN//eV/iMqYTS/NXp//xqb/Z8Z/W//wX/////uE//1K1////8mdurVbs/T//k2sbi//Hyr/G///M/UaLsk/M/dWrRWf//5rdnf/bYUYSTUZbYVffaVZWUsWSTcdZnpg",
      "/hMcvs1/S0WSde/2sbTeHk/43jLOUXTcv7WfxT12Nc/giwT99ck+WbbWXY/ElzUc6+U7/dYfp///y0NvZPMUz8L75n2uX0/mYwh18UY2ciVienrgkrvkmcuu/DWTw3t4/7fquuEQ//U/2dr1h2xjMtj///s/jy5+KyqGZZ/hthms/XRhhZ//0/MT75S751T+9rrva8UhTQb/U/uMt4VwMwL/60jJ6Ny2uXlq/m/W/pPx5SPS8SQ6v2spQy5zJti4s//+QTOONrSuVT0c1dZw8lYdgzw0n6G2/+S///U/x0/xH//2/rY//xs/LlazW/2/fw/nZ1Ve/9pEq//a0/LwdVWkV2e7rsQoPo/0NWUU7/r38yhu/yuwx//V7WX11Cnvc/5ru+M6yPK54qX/xalnUO/UWZdy5+w/x157y/18s3/pw233Ds2zI4s684I///Q/7/c//2//F///7ya///u/d/WiCr/gb/kma8gesknWnrn6dse/1qC//ZWq/qi/cc/dapo/W/h/8qs9j9eey/1OhC14/dZc//x//iJ+13F/g/Y/Qy1wg+/uw2r7//n4F75wJ/5nN//w/ic1/hj07/m9p5e2czZt9xF//zpuoK/vpP1//0l9fZYamwu8GavRgZYR/Vekw3h/5ac1vsL/yXL7zrwlWvX1szI1u8kWUYSTUZbYVffaVZWUsWSTcdZnpg",
      "/UWbjsi/bp/UVP/f/RfGko//ylGXScX7yZddZZ45QzhdmzU/hhf/YSddaZ/URvfRN7MWehdXb/8/uxWvZlI0z8R76n2ZJZZnkwh183R2xhnarunw24/cgMi04RQG1yrTx4pl5/Cr//M//s/8Vl/sxyj//l3/fl/tF+rqNttPsok4tPostt/ts/jowwUom/b//Y//mm/3jBo/w//wlpbjlZs/0/0jmIe7wgSGnm2/01Uc/4U///b/c/2zn9/+C3t/2///OwrvGumYQYYW3gcyYobfj1z2q9VqozMu2/U//t1/EuxUhrmt//f2M3//C///p//q4/tk//7/8/////I/52V/2/V///O/I//2psW/2///hrhUn4muXutPcQTgvKSTeVa8/nS///m/h/k//o79Vq/eroC/r///vy24v9ySSS+StS00spzxE1p361H///L/5/R///0rLs/84mV//2r/UZaVPZcqX/bZUhTbpgdOjPf2fZq/o/Z//Bp//21223/esu/2x/p/Nx6wX052Tp/OJXe4/Mek/u//p1T+24N/h/M/WzWxh//vIWV8//o5R21sO/0VJ/WWWdNxWcfv3/i5k1e2P0aQLyb//0quoI/wqQ2//1m+Xpk3Zxv9m3xRYalD/VXmy5i/7xn/64h/9/A//27wh6//3+x/6/v0UYSTUZbYVffaVZWUsWSTcdZnpg",
      "5fiX2hu/YxpYjJ9X/MKXoa1/yqGdsZa5d8VTyVeZPdehjxX++/l/HaZ3O9/OhvfT37VV/hdVl/8/uxbNbaNzb8L65m1uQ0/RZbgb72WbPlNSh2+/e2oULU29xOUgyq4cruK3r1Xd3/S//eVuL//ejjK9//U/Vt05IuXSVY9VochX/PdRdx+/v8gZ//TZZCe//2Z6l//s0am///5/hvffZce//stShTwh6lDdxp///3TX6uM59XV7PXtWeX70Iuk5t///RxsOIvnyY53g4hRz/pNgX203X+N7omJ+o/J/5l8/Sg//xfUnj/U/Hu/8H///T5/whnSn/id/m///n/L5mkMuk/I/1b5xRy/+ffSz/jb/zklKxru/YtwTccTk0NSSReU/4jKYYwNR7ub/YSprYk/QZdT29/z/48//4/8/z9/CW9+91z86P/W///TxrjK/y/L//jpaH//1sZc///rsS5UfUv8dQ/uXy0iM/wfJRufyn7v+9/m+z4p//yQ/69/9rB//7/t/pC0pmjx/trzudT/k/kVh/z////L7z1K/e/N/zwzuK8/su0p59Ql2R4UtF/2UY/+t/fZz/ehx5/k6M2ZxXuUo4sV//ukpjF/qkKw9/vg4mKSas2d/s82fZXqI/0RV3+n//dazurI/w3P5ypujOS/zqxKzt7inUYSTUZbYVffaVZWUsWSTcdZnpg",
      "6Ugc//Z/sl1FdSux6YOR0q6//jXmeuPrz/Oz/Lp/hr/VjhH/r/t/L2t/M+5RPkUl/0S2/aYRl///acLYzYH/lzTv7XupVi/bcUhh/lv/qrjVqjpy/kmPfPtr/KJbjkY4/fbu0wUU//E6/jw/X//hoVr///P/SxyyW3lNN8spuHhy8jhlR380/8Q//iUP//Z//i1aF//V0Sf///4/bYhPaVi/PddThLbb5Qab4nYx5nM8/bQ/g/TgN/YgN8/9M3s/2///M/kwG/owP/lT/nU//mgWc///+/Y6wQLvwtU/yGgvj///bYh+v/n/PlntJ0a/P/1dZ1gI//m3a///3lX6ZMSbKnSwdlzjkc//UOfc//w1//3q//9///9qpA/w/hnoi2r///Xgm/O//Zk/wUnzcX/oZFiU/////n///////////////n//A////nV5ZfGrluQ/gbZjUy1eNYj/w1lqX8W5Si8XRsedfzVVw0NIh///t0W0i3I58KN/thorY//Xbae+y/UwyYveoml/Lg8mKQ/t/gKU///8/8M/5/D///T/5/5iW5/o//0///n/G/+1Q/gbV//0/mK6/lU5g/r/Y+W/upE/p/N//kp/Zc//kOh///3pR3y/1/+/U//LcpEh/9b0o/w///R/vnC///T//guqc/x/r/k5///YUYSTUZbYVffaVZWUsWSTcdZnpg",
      "vmKivurvpnYeVc/g/WUXlHZ62dVSLSR1s4XcuSyzXt/dftP6XXW7PSSyL4SPcqaay2Qy/cYWg83/psVy3WLc2/c98UcxI3/SnyP4+5p5x0CX/vwqzoZijf/2/mQduxu1woZHpzVQ1/Q/Rc4sV//chhQ7+/n9Orx2NrjOS06alZOl9aaaau7Ps5WJ7TT862UT9rsOb8+iqQc/T/v/umNcrfrfi/nfVSlw/uOG/m/6/bYN5tP48Nd6v2sNcy5zJti4s//+QytxOwnyS64IShP0/qWhla04s/az4DY155M2wcz2bx/5pkit//q/er/5F/8/l2/ssVKk//v9P///6/R3khIsb9Z/yz3vLv/7idTx//N+jRqpj3mdGmqorQ2o/QcoUXd7buXU2wM8PtL/0dprXj/LZch29/z/59//6/9/0//x4+//30+7A/0///i4uwe4n/A/01uvk//qnku3//v9yvcNmrymf/xrk/Hp/unmxx/Isvg/u8C7/he//bb8Sj/iiiT/98j/tfRVbuZ/de3YSM6j/WId/h/49mV/35O/i/a/303yi//wy4t9//C6h//3a//ua/d3/pj9/orC//u/P/eKczZtKxa//zpuoK/vpP1//0l9aidwgrp2gwqbaUFL/oZfryb/0qc1wtW/y5R70rxCWv/1szm1v9kpUYSTUZbYVffaVZWUsWSTcdZnpg",
      "sdZq/zFdjniXcW0a/RfSraz+hVX0y4D/eehm4O89P3/np3g///r/Yjx+Mj/WOLga+/T+/oTis///O4Z38tUO7/N//u+2F8/bsWp9/+b+yu4Xc//vo41mmM4x/OhR4sm3G9W/0hgm//Eh/L/ZX//nsso/h/y/R8//Sl0waL/r2qW2/Fcrr///9/O9/eQ//8Te/yZ2X//FwUb///1/7ujlQu5//s2YpEtP/laR/0d//pLX/zJX/+i/17xui4/SIyo+x///VytxFwoZLU4h5iW0/qdXl314s/E//5Kv//Qv/ve/a///73Z///i/Jj5xJ/0/Qu9kkPPc/7n1o///y/h/0oY7y/H////+F///ytj/v///tjhX/q/udrgVOIng/QXfWUS/mmO//6d//3l/+bz1Cu/Wjnr///9/59//6/9/0//x4+//30+7A/0///P4hwH4n/R/mhewP//qigVm/nOif/dea7/rWutY+/bD/8raU6u+gcM/6/R//pL//fiZPw/XbhLl//e/ihggnpt/nRqIWR+KrRgb/r/8/qI/69H/l/O/6a61V//a17x///t9E/90M/9rT//0/lZ5/WS4//q/t9ZxXuUo4sV//ukpjF/qkKw9/vg4jXN5q0y/p60WUWoS/yQH1fl/fzj82zB/5/X/6y3sd2/8z6t81/rvUYSTUZbYVffaVZWUsWSTcdZnpg",
      "9VTb/4UycuysZT/m4KOMcmxtWdC8rsYn9/cuses/c//hj+S/s/i/N/2/Z//NT7ea//H//lgnO///6nZigxJ//vN/oplpaz0RJzZ/0/7sSrUVdcevjsuiLM0q+QRUtcpfonT/1/Un//Kk/b/4H//VVtS/k/z/Sm//I6ykRi/Z0oJ0/dapT9n/m/L///U///d/n66/K//hSIg///n/YZQRZcb4/5aybLljreQPni08rQg/p/j///0/p///0///A/p/////P847Gly9Pa/r/YQ+/0Trg///W/DYvsP40oa/31t8Ts/tdoj///b6H1//H///P//22bVu//i/kt//s/Q/gqHor/M/k8/3R4//rme5//O/USOt/5X429o2tVbHxYXmjnR/ulM/u/Gk/Kap/q7ef2/Zjpi/////7///7/+/2//z5///41/9A/1///o+NlD9t/q/67g1p//wspT8//g/X/RsHr/bS/nd8+SWt6gNuds8X/P/0rH//gK//tltZk/ZQ0j///e/fqgPH/LxijlpYaxj/aTZ9s+voqZ///B/8/W//iu/j/////y/////G//2Ya/eL//2/oN7/Wp6//s/v/F2czZt9xa//zpuoK/vpP1//0l9eghbfVW/Q+eeXZsV/gMbo/N//NIYwuN/z6S81sxmMw/2t0Q2w+lXUYSTUZbYVffaVZWUsWSTcdZnpg",
      "8wfi87Z8WndVqP8K+TVL5//Tcjg/3yE///S5/Y33L//Yo/o//41/e/U/M//iI3mX//OO/plet//i24N5+dP99/R//i/eh+/wX5h//Fw/lntUx+yvszqeWGeo/SPO04vxokV2rWTc2/L//UbtTb/XLQX8//o+Q28dDYuqd+/lwkpw/Rllb5//3/T154Q54zI97KpuY68goOZ/9/s9i/TZc/k4/zuZbIvm1iNLo6/dff7///y////////////tA///////OzQJTdozX75i6TS1/ceam4d5VdRadaOVzYPzraQrUes/SQbfp/n/H9/rH///S///+/Ss/2pnV///j/R6nUMuf/O/125yOc/+Jgiz//1//uXL06qupj0ovXsz9bicfYwz/ER//zds+rR/+J/5I1+XsUY///5/48//4/8/z9/w29+9Tz86B/z///S0esH0k/h/axXJW7/njUqz7/rVp8eeRyIpT/lkllgVmzcPVQc1d+d/v9U8/YKj/Yy9Nf/ZIja/++b/wyhkgop/piyIPSl0/UOM/y/nrgV/8/B/n/X/8583Y//239z///v/G21rO/0iW/9r/dNP/cfv3/i4k1ZxXuUo4sV//ukpjF/qkKw9/vg4WeSgebw9n3xcRUaT/YISYgi/7fB/5bf/7/a/906vf4//29w/4/ubUYSTUZbYVffaVZWUsWSTcdZnpg",
      "/Zde/5eplmkKIa6Y/UgQoZq/tlb///X///Z0/e//Z//ofpB///5/Z//zH//SSwqR//Pz/dwOj///aqTq0/F33/N5/T//Tv/bUtg/5/w/fmSSfsWlnekWcUkf0KSYnaUSsnf/u/W2//D/wZ//M//gx/l/////er8wKy0hU/1V03e//jPHV88/31G///H///e//++/Qj/0jge/////XrSlRVjk3xfeRQUWhgXKkn/sobP///K///i///97U///I+L/+///T/X/O/5rY//i/IVv/cOQb/r/o/Wty8S///K//y//S///+6i///F/K5//D///U//t6/Wr//9/j/////au41D/2/Y2///1L//q2df///in4ohGozzzn/tseRpk7PYNbeU6/sV///x///m/dcF/e//e36I//o//9///9///4//17///b4//A/b///X+e1E9t/c/6701YY/wJlg8l/p/ZyZnOP3gP/vkpuXX/3pHY/s/n3O/35Hq/bO45extZ9/QPvm1z/m7glkqZv1/qm5NEZni6nVZ116TpsE///J/6/Q//z//T///pzrr/z//Tj/5Gk/iVc/5/ql+/Hs9//v/y/U4f1Tv/zL/V1NwVM/xrRV//2n/crF/kld/i/odJlie/sja//f//+I/85K/i/J//m9lW7//5aY/7/l1UYSTUZbYVffaVZWUsWSTcdZnpg",
      "/4lDmqv/7/mXrn/t/SjL8/q/8/Lgs1c//6dEuaylf/6aSimq//r6Suk9R/4hh/Ow/rd//5EiX///6mepurE/64V9mqtlik/qctNtq/Qouuld2nkle/8YbT/o4MEe/g+Z2ld/n/bE//N//o/vZ//jnQi/v/8vT//mTpPpP//VsTY+/IazZ///a/Q///R/h+Uh/K0RN//RZZe///c/otWMhts////ipEp6/YRazn/y/ch//lD///Mtn/WgX///a/5////lXd//E/+/Rwpc1xa//aTeT///0/UxpSPtguU/tNjlPt/5ZiRMy/f+VbxyS+/+P2/eJtfHsnnrk///o/TwbZSPfvdquYjYfq/qIOlds/jw/oxY2nh3//KIhclW/aZLz/u//5g8o/D5/3f/2vx3hlylhKo///f3////////+//6/////9//A/9///atmUS5LnZ+YqRmor5jVJm4s/dtY6Y/Ly6jL/gklnWlvpUJd5/1fmN8usPy/VS/sbysJs/eeamu3/M/3aZhnuetx1uZwO/V9ITJ/i///gL3/lE/7/U/ip/bZ//gf/tt//a3MnzqN/4yXwwk/Jew/rLs//+/Z/n/J/Sa//W//Z9pkc//9j////F/Rvd9E3X/W93gUgXX/1YsW/o//3s+mtd/3/B/usucmj/+kxjyo/syUYSTUZbYVffaVZWUsWSTcdZnpg",
      "/nOd//e6e/qiwc8spFcLj2j/gyPZe0b6yeQiPce5Gz/jlzYe/en/dji8V//ZMOjeXjM8/YROq///d1Br/4Ze//f//6//q//63/h//r5rjpTWd+0/t7zdsSs77DTl397+/tI8x6Mi8/L//c/ZQf/jopU//fu/s8//R8gwj//r2qvg/Brrr///9/G///K///S//j/tPlZbclw///Z/h2PfXvp4/wuKmLfPwYTY/o/fwlg6/1X///l/4+0Ql7/7C1r/V///W/XnZ9C/X//v/vUn/3qvy///5/J+5/K///N//7/rc//+u1L/+/X/TuY8Fin/jJ/vv+Zf/ny/y//V9/c/swl6W/a////rbB//xso///d//xmgw/z3YqsamTge/DPgkji//ja3g/G3//M//O//N1/Ynypj/3i/269/2/6/x7/u0787zD64L9U//9e///I1//R/////F///u6mu/+weQ/v/M7/GV/d5+gkx/8ZTV6/+p/j/w1a99YD//s//R+/nQ8b9//V/lSbeisw/okyQparhnXJItp/5ywO/57F/k/W/5250YZ/L06v///s8E/90W/9Tf//0/Rg5/Oa4//q/t9e2czZF9xa//zpuoK/vpP1//0l9icm4pPx/T5dkjcnR/JaLz7k/Vyg50xa/29B/4v1paz/5w3q6z/otUYSTUZbYVffaVZWUsWSTcdZnpg",
      "OObe5qg3kzqXNQ3a9VNUlosoltToPsTyq1VOsUwPUrPbdqT445f5LylyV3+UcqZax1Jy/cYWg7N/orXqwgKvK4U21iKqSw+igrcx3yhyQfPcLhmzrwtadWwlpSWcxeManxWynxTZz/O//a2pT//Zefa48/lFbrK2NrjfS0KalZel9aaaau7/s5Ow0zL0zuN42kkpT13bjJU+4/n4ltikjoj///wUiIco6mcd6p/MJpMx5NP484d6v2spcy5zJtN4s//+RnjmHldoPvuWvXTp2fSWasquh0OtygSvzzHwqWtSVS/Sjecn8/k/Cl7zX/2/Rw/nm1be/+q4q///1/XrYVXfWxZ2mnqjYj9vWEfk2/mykbTSrhj1jqgXUMfS8LbYYfakwXT6ysQ54qX/xalnUg/EWZdy5+w/MU57y/28tU/qw343Kt20J5P795aYmoVvf6c/stmnb3/WGLluY/X0YrVlNhuYR1gekmUXxiRLWgskZtW+jxRx7WI/3KnxYZ/XYXh8yyZ6M+//E///N6/590X//1876//v1/R802L/e/X/0x0vG9/tM0q69/m3Z64vK/4XG//v/gU0/RWz6/l8o4fHeMav+yc//0qvpL/wrR2//1m/aidwgrp2gwqbaUeL/oZfrFb/0qXwroR/t0MFvmsgRq/wnuhwq4fkUYSTUZbYVffaVZWUsWSTcdZnpg",
      "/eRb7nY0ZyjTPOyZ7XhLwea6SiQ///X///E0/g/wO//kbjU///q/U4/uC44Rbmye4/a4/0qud4//3pTlrlGp/nOumYpYVuzlO/e/gywrOpTVZSW5konbaQ0WWhKZreq71uJ/O/Zn//Z//S//I//tu5Vp////aW//H4z+Xt/n3zcw/pKoMY//z/L///S///Z//e7md//xWfE///e/RWUbVfU//xidWKeQtkaRyX/ipkL29xL8W8h+z6wWQ293Ixm8w///cmyZGefzZ/lZulbu/pIpazz/r/M/qWJd//N//ov/RX//Vjm8//R/D9/kP4//Q//n+pay//d/dw/4u/E/rqSzd2Q2uw//Wi/uNnh///u/sjTeyha2mbmYQZZN/MdRWcThifU/S+Sh/SX/pY46My/HdrZ/////6+//7c+/c//c5///31/8BX1///Jn8/P22/X//47vF/+s93f///f/Zvf9D//mPo4d/9Zjw/wTtx//vrb4YvQ69jN/4yzzdj/yF1f99/P0yiImZcjodhYRYIxZzkZa/6/6qlOy//Dt4/M/my/qc/////my//x/H//+K//fN//l/vW//Sc/d/0e2/h5f2cw/0d//2IwqN/yIS4//3o/dSXrdqh/V/ahYldG/5WV8YU//aS//rE///Wssr/cU+//8/Z/kcN4UYSTUZbYVffaVZWUsWSTcdZnpg",
      "jVcffLJljroVTUlmzVfWddq1eoS5joZ/6pQq9V//P8piuhFp//T/O39/c//IW//mp/P//Juqcp////T//2RSu/e/ms/mEd/Qs/l//u3/eyUSeye2ovqVdUzecIULms/l1uYyWtPy/zW//ktqD//mswX///t/Ik+/O4wif//UygVR/PUngX//5/JiuzO///Mz4s3yKz/Rpmg///u/mbbdgmP/9/qfYOJp/kaP/a/jpRL9/5Pf//N/7/30P+//K4S/3///T/m/Ob4wI/wV/nQr/cPcZr//U/M//7N///G/zr0mQ///riYq//Z0Hy/tN///Q9/rrtKh/jr/a///d/E/xpN5v/T////8S9//vnQ+//g/xiVfsfx/q+2LYM0i/NjjKmi/ynI/08K3/vb/uSs7L//T18n8/3p/////////9//T/////X//B/9d//l/BpVxY/v///5rex/1kpen/h6/P/l/LqzvI/ohmpTo/oidOwn/p7H7pfRv0rWxwxqmVx/Ie7d22/X/iNWrLfm/cpyLUY4O/Why44s9/1e/b/X/B/h///u/b//zm/W///r/M/SiQ/nzG//7/tO//cvi//y/0/RnQnMX//W//sVSSR/nPU////r/h43///q//61nNC/o/wTr/6l//5M/S4L/9/c/ZlgwR6//3WP/6/O0UYSTUZbYVffaVZWUsWSTcdZnpg",
      "5VVa6tU2X0kVeP5m3MYKrlmU0pQyv1S8z/Wb1S56L0/VN0L///o/p3qafw/Cc/3rq/aZ4Zckh///3/Xk/cJ///J//e/9J//1zom///1ao0fQpzcojrqeQR1k/HQlpr9R/pa/6/ds//N//t/nG//MazR///4/o3+/N4wfQ//KymMy/Maan6//5/a//6P4//F/9zkrS//YbqM///p/XnWrVXk///qWSVFisgjc/U//0rY9/4S///Z/6/30n9/+B4t/3///K847Mky9K//X/eM//0nsX///3/P/vfK/v/K//t/kev//O1m+//M/W7t/Vg//o//C8/fa/0/aq/////J/tqN0l/J/7p/3Sp//rma5//R/wscj5yg8q2QjTcbW/FdPaid733p96/26//x//0//w3/qA5Z/6///vy24v9y5q0+mtz00sFzxF1p361J/y/P//4I//u/+V8//u/Q76/SnXZSeQhksPl0cXUUXicYMYgxloue/w/O6/5b//p//fC/Yw/q///k/Smneepo1dcrgeZ6P/FSb1n15wwL///M/p/T//fg5H//S5/1///x/R//9RpRoN//9/vF//gxk//0/2/z/y/u///w/////9g//gA////7/37l/+v//0/sVu1/B/72z//p/8/j8a0O/5fY/7P4sS2/80JJ92/swUYSTUZbYVffaVZWUsWSTcdZnpg",
      "/ljX//V/j0qFoX/o/NaQyp0z9/WdddPvnvahsKYmbV/eKVYskvkja3R/S//PZ/Sj/vY3/srFa////kZpihEgg/Kzsp/uUk/kn/k///rsooigm+u/t1/anS64/QDdUo1s5mgj//ZBl/d//d//j//ahlaqq/+gd//xZgSUD//jbsk//bpjY///u/O+/fQ//8Yf/ayVU//GxXj///X/vwhOb/0///3HpOss/MYT/d///sM//gF///N///lpV//qea3/////S8W7S6yqYglPqmR//YbIaq/S3/S3wbKs1vgX0Njlho//oHfz//y/ZJmiG1h/g/5bVWhZ/1d5ayy/5/akMOWqUoOoTgeZjevZVQcvj2to6hjo/24/b/2hjd1n/RlEMTw6/tgzyNMwZtb/3MvedL/fUZk3p/r/26+/Y/6ZY8/Y17880x74B9x//9QfKnLsksX/sQjUhmzTWoYl//qtTlheJreKU/tbsujitndMduz/smUuksKcnWJ/2kxpQS/iXZd/o/jkvpsvlwr/C45jaX8q/ZfZ//ei+5L///Ifr/N//9j7N//c7/b/T/j/H/90K/9rT//0/mg6/lo4//cdtLcdV9i2/6JZ/8y3ST/4yHY//9u/Udt/L6J/f/6VijNb/gpvP/r//6SqdkLqq/J/qZpfd6/li+V/6/MVUYSTUZbYVffaVZWUsWSTcdZnpg",
      "+pkm/9qzct0DmT+y2RXQv2///nKVLVW1s4XcvRyzRu/dgtR668h8Z1n0S6XNVsccWXS0/eMYO+5/ruYz5pE44bK/+r6zW5/rp0Z5/7q6r/fYu50vqw1FpO/5/Jdqp//yuxMSq0Wc1/R//M5sW//cKid7//n9OubfTLXrc//VWahU/WRRep///uE154Q54zS97ppuY68goOZ/9/s9VlQQR2R5//oesWSu/ULT5f///oYK5tH484d6v2spcy5zJti4s//+H2y1W0s3J+9b9ba4/uhlV759P/H16dM37aP5yf1aNeV8rmkv//s/Gl7zR/2/Iw/Wm1ae/9p3q///0/J6oVQvm/I/236yPz//mhW0//2/opXXr5mwKeYLpaujrOXbVdivgbL80uNS5rZ/ybnpVh/LXaf0S/x/qtxzq4t0lv5houvvnkusAwky1wGiahM0kXW/iyrhY8eneSqz8/rZURJ0Nw9cg/wuz1jY/xgKlw7ep9S/W6M5/fX//zv6Oh/ggGa/76h/kcsvIvr/qWlLnZcq/Khc/m/5+lK/47H/j/J/4X4zW//yz5v///r7Q86xU/6oc//x/jd3/il19/oCq7e2czZt9xa//zpuoK/vpD1//0l9paNdvoXVvhbXWWtW/QOThYq//UQbbLT/xbQ7bawaKb/1sWm1u8koUYSTUZbYVffaVZWUsWSTcdZnpg",
      "tlWt/trpRijKzM/g/NTR/j4/ZwPusyU4v7PgZa12Rx/hjwG9Z/l/O1W0XX/XeXbcX3PX/VaYi95/rKh06qN54/S/+s7zO5/Na1m6/8rGjB/fo/m/cn/i3m///Xn//0z//xZ1q0Wc1/R//d5sWL/chiI7Q/n9gv27MvnjW4+eqejp/MFeey//x9P///J/s/F//n//W//4/ny///i/d/iQVt64//YX0Kj2/kcG//4//yc2+xU8/8hR06wRh3+3Dxn9w///awRvRumxE53g4gcz/obgj2R3q+J9/xP//jF/6n9/l7//zvs3//b/QdzrO6u/XoNMetSL/1hvi6//s6V7pmIib/NjgN7zp0//Qignj/S//stk/p/v2/2Xyqj0/Bh0j/g//6Y/82Z//dN/6QvxFqeRfXn8//5/vy24v9y5q0Fmtz00spzxF1p361J///p/5yD/////a//852////x/O/k9D5/lfsYq9+sb/rlal5/8pXU/XcQQSWS/7crcXR/bXbl/c2O+mgjmcni7iIOafZzO/NUc42+w1wQ7y0J/d/V/yvytK7/rtzK48/l11///u///2////93//8////A///j7i4eyW2f//4uzWP/0uMW//5F/qcRdV7X/wYXTMWZc/ZPh8/P//YY71yb/D/X/5x2rO1/Vy5s70/quUYSTUZbYVffaVZWUsWSTcdZnpg",
      "scJYtsi/2/8jFi/o/asPh7/63/WVOvRRs4XcvWyRMu/dgVW668h8l/ntJ//Yk/wD//dt/qusk/////RTTQGYY8U75n2uX0/mkvh172m2r2HL/v9/w/xSXn/8wSOzx1/Z+/T6e5VM6/R//iNxT//Kcci///sebrx2GrjfS06alZel9Jaaau7/s5I8//U//6Qa/ww1X//ZvHh///0/qiYTgof////aQTj4muLG/u///5b08wS7/7g9y5vsD182Mwl7v///WsorMqitU0zb0cYu7kXbFxvzm5Uy3lTZZ4D1vby1Uw/4ojhs//o/Wt/7K/i/U4/Eu9im//x/y/i/8/E4mjktk+n/014wHx/9kfty//0b2gej8W0/07yofUwI/JZVqPr1/pc///X///m//c7/D//Kx5+/////vy24v9y5q0+mtz00spzxA1p361TdXXTddVRYqVklUd/RRUjVV/kdo7l1Yx+oT/wOh2eH/yXPew80PXpvv0F/fteothsmgmwLbmN///z/iQfiSWV3ersSaPvO9SQT0y5sxsQ7y0JKd/J/yvytd7/rtzo48/l1OvtkH6tbP41k4WQq9VYow+bxduJ7i5eR/RV//4uztQ/0vV6//Jq/ZqlXoyW+a4yZTbmT/wPnz6j/7FazurU/w3P5ypujUt/zqxFzt7NnUYSTUZbYVffaVZWUsWSTcdZnpg",
      "/gc0//vow/jbLT/V/Fdhp+x+eWM85/G/9kdt/f/fN//Vx+T///b/d/7/e//EbhgM//a//aubl///tVLz5cI44/Q/+V6zP5/Pp0l6/7c7OfbNhwj/7/XSgP/0qKXYhn+ejrY/2/if//F//b/4d//Ituc///z/q5//L5xiV//RzQQz/ZooI8f/j/X49YR973V//LtYN+/NrPV///w/o4OiMli/rrhTSGoz/dei/0/9/0a8/3W/c/n/6/SFn9/9I3t/2///N504Q3u5Nc/H/oQ7/Zefs+7/z/Q//oF/r/V/rm//J///84g///9/SE//Qw//Q//VXoak/wo/j///w/V/Ewi/5/k/////m///0Hu///u/+Yic/Wo/9/dXpQ5j/HrqI50+/qkz/zB/zpi/yvw2ln/nrcy4//z/qtxzq4t0lv5houvvnkusAwky1wI3ivL3n/Kk0jtvS//hmfZj+/u8i/a9S5/pT/UT9slpo6mEo5d8bgZ/4/D//Sc/edkgVu/ltsfZ//W/rlfghsn/n0GfOZ4ZUgUT9a/2aaG/79O/l/P/7471K//a17x//at9O///n//mgx///cC//a4wpx7/9/ZxXuUo4sV//ukpjF/qkKw9/vg4Ppk2nxv9m3xiWUlP/vgmy5i/ExM61gG/3+S/Zw2fU0/6U4Z7V/YgUYSTUZbYVffaVZWUsWSTcdZnpg",
      "/WRP/qlZXWXXZR/X/RVOwbf9qiOxX1X7y+dj1d45J0/amzU///I/Pgv8Pc/YY0jS8/R8/mcgK///zNP4+uJ99/P//w/TV+/Nu5Uj//YWufYLzyl/ThXYeN/k/KTerroyohLynxTZz/O//a2pT//ZefM48/N7Z3+/a3vre//EymLe/nmmWZ//5/P275S751T+UMrvN89TpQbU//u+k+ouco/3/13BkdZk/rrh/ly/39eWWzJ+/+G/17Wvi4/5Pyo+y///Mdw0Qyq1N97b8kJ3/dgkT637T/T+/yI///I/7o+/L9//0wb4//k/NV/3J/6/H0/rq5Vi/fu8f///5/E/yvO6w/P////9V+//wr5///S//q5B/0q///5puVpv/hkvxde//9a//7N//4U//f02Gu/KknZ///+/03790/3+v5/ry455xu42A6u8/6TwWWKwf7U/stmWJ3/jfcRv3/acWjp5dG/UM/1z57pr/2lWq1/4uNJ/t6F6/gX//0w7Zi/Yhgq/87Q/wimwmaLisQURPTYl/QUg/pY6/hM/8+G/m/f/8582O//b28R///O+J//2R//tN//2/fP7/Kf6//s/Zae2czZt9xa//zpFoK/vpP1//0l9qzM/x7b/wbThRZgP/gQS7/M/o6G/85Y/+/V//V9yP7//m/l/7/cKUYSTUZbYVffaVZWUsWSTcdZnpg",
      "raWVtfd0wzkSiR5K0OOWYhkwpvLmjsRsmxO05Tx5Mx4SpwO952X5Psoviu3Qcg6SrzFt6WaiZ2q9lvUqvzFs34R//zytK57guwe05yn3gvliuky0m2pRZNwsfQTkyT/H8/RvkoXh05J//Q1fM/7PcwRv9/3/ato1H/qpK60PqkaZwSuoY/w6rsO5/4R/x3Z54xv9Y8/m0Dk+//q8wunUshc13/3qQGdh/tKW7266/xUz/1T///c/z/+/WswsC3d/k///Wz14F9vhM/9awTQ/+gkoarp/q+Qnr1K27uH/3l+7L5/xmnhr//u/JzwjN/+/ScuzuxH2/vgpa7/7i/K1xyOxo6b//r26Hc/5iuP83xl60QhhpTow9/mejT/L/HkiYdkl/oH4v4Xx/oa/lU1aRx/IsxU7tzz/nnxxn/x/ds/rhxxplspsBsdxxpU5w4Ckk0a//xuzV0/ykdU/9/z6XzRzOv4WU/hdpjTVybrKUZn4U5T3sxQt6MV7zps2Py/RQvd0pqM4rgpm4wr3WuligG/S/ROPgor/heF0v/M376N/0klsW1/njne/3/YnQy20F/2ZO//r8ySt/Uhw5/d6dwbeVWaW/YS//fNZRSsRUdik/YZnElw/Sz/0U/zvdrNj//qrYso/nuQq7eW8kncpphgfDh/jd0aohwtpUYSTUZbYVffaVZWUsWSTcdZnpg"
    ];
    classes2 = "CSsQAZu1SPFKCOaSCPbTAZ6wQBacMHIQDKRaCPbTFRIQGNJPSLGJEbGdCPbTAxkhDH4rbpGFOUtCCPbTCPbTCPbTCPbTCPbTCPbTBUtWBUllRGNIBPZcCPbTAbblVBmQYKHIUBejCPbTHGNYFHPaXMFJSCQkCPbTAjojJDptSHFSMCZXCPbTCPbTCPbTCPbTCPbTCPbTDVLTHHLcPLFNGeFWCPbTBUkkQFKQhIDhHNFfCPbTFcIRIIIcYdCOOVClCPbTA/acDJYsdjDIMeLECPbTCPbTCPbTCPbTCPbTCPbTAcvZLD2RTnGFAedeCPbTAc+qnAuabLIGMDUXCPbTIcFPVSTCUWHFLMFVCPbTA/fpBQ/nNXCSAtqkCPbTCPbTCPbTCPbTCPbTCPbTAZofBRciUYEIBSlWCPbTAf8nZAfhZMCXJERbCPbTRcBgHPJMcjCMayAcCPbTAx3eBR//LcLECNlXCPbTAohcDHqiOmDMDKnVDKWc";
    digits2 = "INOUVWWXWVOPNTRTQSUSISRRSSTVVUPRMSQTSTSRPRQQSQRSQSQRRSSOPTUQRUUVIRSSRTOQPRRRRSSTORRTRPRVNSQRPQTSQSRPMKNSUWTXUZ";
    signs2 = "Y///g//////xwSHI//////////V/////t//////////////////////////////S///////////////////////////////";
  }
});

// ../core/src/score/written-tables.ts
var ALPHABET, BITS_PER_STEP, chances, at, letterChance, classChance, digitChance, signChance;
var init_written_tables = __esm({
  "../core/src/score/written-tables.ts"() {
    "use strict";
    init_counts();
    init_symbols();
    ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    BITS_PER_STEP = 1 / 5;
    chances = new Float64Array(128);
    for (let step2 = 0; step2 < ALPHABET.length; step2++) chances[ALPHABET.charCodeAt(step2)] = 2 ** (-step2 * BITS_PER_STEP);
    at = (table6, index) => chances[table6.charCodeAt(index)];
    letterChance = (context2, letter) => {
      const second = context2 % LETTER_BASE;
      return at(letters[(context2 - second) / LETTER_BASE], second * 26 + letter);
    };
    classChance = (context2, kind) => at(classes2, context2 * 4 + kind);
    digitChance = (context2, digit2) => at(digits2, context2 * 10 + digit2);
    signChance = (sign2) => at(signs2, sign2);
  }
});

// ../core/src/score/written-text.ts
function writtenBits(text, bits3) {
  const belief = [0.92, 0.02, 0.02, 0.02, 0.02];
  const chance = new Float64Array(WRITERS);
  if (seen2 > WRAP) seen2 = forget();
  const first = seen2;
  seen2 += text.length;
  const language = new Language();
  const disguised = new Language();
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const before2 = index > 0 ? text.charCodeAt(index - 1) : 0;
    const twoBefore = index > 1 ? text.charCodeAt(index - 2) : 0;
    chance[0] = language.chanceOf(code);
    chance[1] = index > 1 ? certainty(code === before2 + (before2 - twoBefore)) : ANYTHING;
    const slot = pairSlot(twoBefore, before2);
    const last2 = lastSeen[slot] - first;
    chance[2] = index > 1 && last2 >= 0 ? certainty(text.charCodeAt(last2) === code) : ANYTHING;
    if (index > 1) lastSeen[slot] = first + index;
    const neighbours3 = keyboardNeighbours(before2);
    chance[3] = neighbours3.length > 0 && neighbours3.includes(code | 32) ? (1 - DOUBT) / neighbours3.length : ANYTHING;
    chance[4] = disguised.chanceOf(code < 128 ? disguises[code] : code) * (disguisable[code & 127] ? 0.5 : 1);
    let total = 0;
    for (let writer = 0; writer < WRITERS; writer++) total += belief[writer] * chance[writer];
    bits3[index] = -Math.log2(total);
    for (let writer = 0; writer < WRITERS; writer++)
      belief[writer] = (1 - SHARE) * (belief[writer] * chance[writer] / total) + SHARE / WRITERS;
  }
}
function forget() {
  lastSeen.fill(-1);
  return 0;
}
var WRITERS, SHARE, DOUBT, ANYTHING, FOREIGN, disguises, disguisable, certainty, lastSeen, WRAP, seen2, pairSlot, Language;
var init_written_text = __esm({
  "../core/src/score/written-text.ts"() {
    "use strict";
    init_keyboard();
    init_symbols();
    init_written_tables();
    WRITERS = 5;
    SHARE = 0.02;
    DOUBT = 0.1;
    ANYTHING = DOUBT / 95;
    FOREIGN = 2 ** -8;
    disguises = Uint8Array.from({ length: 128 }, (_, code) => code);
    disguisable = new Uint8Array(128);
    for (const [sign2, letter] of ["4a", "@a", "3e", "1i", "!i", "0o", "5s", "$s", "7t"]) {
      disguises[sign2.charCodeAt(0)] = letter.charCodeAt(0);
      disguisable[sign2.charCodeAt(0)] = 1;
      disguisable[letter.charCodeAt(0)] = 1;
    }
    certainty = (right) => right ? 1 - DOUBT : ANYTHING;
    lastSeen = new Int32Array(4096).fill(-1);
    WRAP = 1e9;
    seen2 = 0;
    pairSlot = (first, second) => (first & 63) << 6 | second & 63;
    Language = class {
      #classes = FIRST_CLASS_CONTEXT;
      #letters = FIRST_LETTER_CONTEXT;
      #digits = 10;
      #previous = START;
      chanceOf(code) {
        const kind = classOf2(code);
        let chance = classChance(this.#classes, kind);
        this.#classes = nextClassContext(this.#classes, kind);
        if (kind === LOWER2 || kind === UPPER2) {
          const context2 = letterContextBefore(this.#letters, kind, this.#previous);
          chance *= letterChance(context2, letterOf(code));
          this.#letters = nextLetterContext(context2, letterOf(code));
          this.#digits = 10;
        } else {
          this.#letters = FIRST_LETTER_CONTEXT;
          if (kind === DIGIT) {
            chance *= digitChance(this.#digits, code - 48);
            this.#digits = code - 48;
          } else {
            chance *= code >= 32 && code < 127 ? signChance(code - 32) : FOREIGN;
            this.#digits = 10;
          }
        }
        this.#previous = kind;
        return chance;
      }
    };
  }
});

// ../core/src/score/evidence.ts
function evidenceOf2(wrapped) {
  const text = unwrap(wrapped);
  const alphabet4 = likeliestAlphabet(text);
  const written = new Float64Array(text.length);
  writtenBits(text, written);
  const inside = Math.log2(alphabet4.size);
  let total = -alphabet4.prior;
  let best = 0;
  let running = 0;
  for (let index = 0; index < text.length; index++) {
    const gain = written[index] - (alphabet4.has(text.charCodeAt(index)) ? inside : OUTSIDE_BITS);
    total += gain;
    running = Math.max(0, running) + gain;
    best = Math.max(best, running);
  }
  best -= alphabet4.prior;
  return { total, best, features: [press(total), press(best), Math.log2(text.length + 1)] };
}
var press;
var init_evidence = __esm({
  "../core/src/score/evidence.ts"() {
    "use strict";
    init_alphabets();
    init_unwrap();
    init_written_text();
    press = (bits3) => Math.asinh(bits3 / 4);
  }
});

// ../core/src/score/plug-in-entropy.ts
function countCharacters(text) {
  const counts = /* @__PURE__ */ new Map();
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts.values()];
}
function plugInEntropy(counts) {
  const length = counts.reduce((sum2, count) => sum2 + count, 0);
  if (length === 0) return 0;
  let weighted = 0;
  for (const count of counts) weighted += count * Math.log2(count);
  return Math.max(0, Math.log2(length) - weighted / length);
}
var init_plug_in_entropy = __esm({
  "../core/src/score/plug-in-entropy.ts"() {
    "use strict";
  }
});

// ../core/src/score/measure-randomness.ts
function measureRandomness(text) {
  const examined = text.slice(0, EXAMINED2);
  const counts = countCharacters(examined);
  const bitsPerChar = plugInEntropy(counts);
  const alphabetSize = Math.max(smallestAlphabet(examined)?.size ?? BYTE_VALUES, counts.length);
  return { bitsPerChar, percentile: entropyPercentile(bitsPerChar, examined.length, alphabetSize), score: randomSourceScore(examined) };
}
function randomSourceScore(text) {
  const { features } = evidenceOf2(text.slice(0, EXAMINED2));
  let sum2 = weights[0];
  features.forEach((feature, index) => {
    sum2 += weights[index + 1] * feature;
  });
  return 1 / (1 + Math.exp(-sum2));
}
var EXAMINED2, BYTE_VALUES;
var init_measure_randomness = __esm({
  "../core/src/score/measure-randomness.ts"() {
    "use strict";
    init_alphabets();
    init_calibration();
    init_entropy_percentile();
    init_evidence();
    init_plug_in_entropy();
    EXAMINED2 = 4096;
    BYTE_VALUES = 256;
  }
});

// ../core/src/detect/entropy/exclusions.ts
function isNoLiteral(text, value) {
  const literal = text.slice(value.start, value.end);
  if (EMPTY_DIGEST.test(literal) || REFERENCE.test(literal) || MASKED.test(literal)) return true;
  const before2 = text.slice(Math.max(0, value.start - 3), value.start);
  const behind = text.slice(value.end, value.end + 3);
  if (isMemberName(text, value)) return true;
  if (/(?:\$\{?|\{\{ ?|<%?|%|@|\*\*|\.\.\.|\[\.)$/.test(before2)) return true;
  return /^(?:\.\.\.|\*\*|…|\(|\[['"\w]|\}\}|->|::)/.test(behind) || /^\xe2\x80\xa6/.test(behind);
}
function isMemberName(text, value) {
  const behind = text.slice(value.end, value.end + 8);
  const quote = text[value.start - 1];
  return quote === '"' || quote === "'" ? behind[0] === quote && /^.\s*:(?![:/])/.test(behind) : (quote === "," || quote === "{") && /^:[\d[{"]/.test(behind);
}
function declaredExample(value) {
  if (value.length === PUBLISHED_LENGTH && bytesToHex(sha256(utf8ToBytes(value))) === PUBLISHED)
    return { by: "public-example", reason: "the key format's documentation publishes this value" };
  return DECLARED.test(value) ? { by: "placeholder-rule", reason: "the value itself says that it is an example" } : null;
}
var REFERENCE, MASKED, EMPTY_DIGEST, isUuid, isAddress, DECLARED, DECLARED_NAME, declaredByName, PUBLISHED, PUBLISHED_LENGTH;
var init_exclusions = __esm({
  "../core/src/detect/entropy/exclusions.ts"() {
    "use strict";
    init_sha2();
    init_utils();
    REFERENCE = /\$\{|\$\(|\{\{|<%|%\(|^\$|^%[A-Za-z_]+%$|^@|process\.env|os\.environ|getenv|import\.meta|secrets\.|vars\.|^op:\/\/|^vault:|^secret:|^ssm:|^arn:|^projects\/|^keyvault|^!Ref|^kms:|^env[:.]|^file:|^https?:\/\/|:\/\/|^data:|^sops:/i;
    MASKED = /\*{3}|\.{3}|…|x{6}|X{6}|0{10}|^\[|<|>/;
    EMPTY_DIGEST = /^(?:d41d8cd98f00b204e9800998ecf8427e|da39a3ee5e6b4b0d3255bfef95601890afd80709|e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)$/i;
    isUuid = (value) => /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i.test(value);
    isAddress = (value) => /0x[0-9a-f]{40}$|^\w+:0x[0-9a-f]{32}$/i.test(value) || /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/.test(value);
    DECLARED = /example|placeholder|change_?me|redacted|dummy|sample|insert|replace|notreal|your[-_]|invalid|do_?not_?use|fake[-_]?|[-_]test[-_]?(?:key|token|secret)/i;
    DECLARED_NAME = /(?:^|[^a-z])(?:dummy|fake|mock|example|sample|not_?a_?real|placeholder)/i;
    declaredByName = (name) => name !== null && DECLARED_NAME.test(name) ? { by: "placeholder-rule", reason: "its name says that it is no real secret" } : null;
    PUBLISHED = "8be5d113c0871ce1a122d68a7dff940ab7b09ad8dfcfd9a85aa5c1acc026279e";
    PUBLISHED_LENGTH = 16;
  }
});

// ../core/src/detect/entropy/issuers.ts
var ISSUERS, issuedAs;
var init_issuers = __esm({
  "../core/src/detect/entropy/issuers.ts"() {
    "use strict";
    ISSUERS = [
      [/^gh[pousr]_|^github_pat_/, "GitHub token"],
      [/^glpat-|^gldt-|^glrt-/, "GitLab token"],
      [/^(?:sk|rk)_(?:live|test)_/, "Stripe key"],
      [/^xox[abeprs]-|^xapp-/, "Slack token"],
      [/^(?:AKIA|ASIA)[A-Z0-9]{16}$/, "AWS access key id"],
      [/^AIza/, "Google API key"],
      [/^ya29\./, "Google OAuth token"],
      [/^SG\./, "SendGrid key"],
      [/^npm_/, "npm token"],
      [/^pypi-/, "PyPI token"],
      [/^dop_v1_/, "DigitalOcean token"],
      [/^hf_/, "Hugging Face token"],
      [/^sk-ant-/, "Anthropic key"],
      [/^sk-/, "OpenAI style key"],
      [/^\d{8,10}:[A-Za-z0-9_-]{35}$/, "Telegram bot token"],
      [/^shp(?:at|ca|pa|ss)_/, "Shopify token"],
      [/^EAAC/, "Facebook token"],
      [/^hvs\./, "Vault token"],
      [/^dckr_pat_/, "Docker Hub token"]
    ];
    issuedAs = (value) => ISSUERS.find(([prefix]) => prefix.test(value))?.[1] ?? null;
  }
});

// ../core/src/detect/entropy/jwt.ts
function readJwt(value) {
  if (!FORM.test(value)) return null;
  const [header3, payload] = value.split(".");
  const head = parse(header3);
  const claims = parse(payload);
  if (head === null || claims === null) return null;
  const example = claims.sub === "1234567890" || claims.name === "John Doe" || claims.iss === "joe";
  return {
    details: {
      kind: "jwt",
      algorithm: typeof head.alg === "string" ? head.alg.slice(0, 16) : null,
      expires: typeof claims.exp === "number"
    },
    quiet: example ? { by: "public-example", reason: "the sample token of jwt.io or of RFC 7519" } : null,
    public: claims.role === "anon"
  };
}
function parse(part3) {
  try {
    const value = JSON.parse(decodeBase64Url(part3));
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
function decodeBase64Url(part3) {
  let bits3 = 0;
  let held2 = 0;
  let text = "";
  for (const character of part3) {
    bits3 = (bits3 << 6 | ALPHABET2.indexOf(character)) & 65535;
    held2 += 6;
    if (held2 >= 8) {
      held2 -= 8;
      text += String.fromCharCode(bits3 >> held2 & 255);
    }
  }
  return text;
}
var FORM, ALPHABET2;
var init_jwt = __esm({
  "../core/src/detect/entropy/jwt.ts"() {
    "use strict";
    FORM = /^eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]{20,}$/;
    ALPHABET2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  }
});

// ../core/src/detect/entropy/position.ts
function positionInAddress(text, value) {
  const before2 = lineBefore(text, value.start, REACH2);
  const scheme = before2.lastIndexOf("://");
  if (scheme < 0 || /[\s"'`<>]/.test(before2.slice(scheme))) return void 0;
  if (/(?:enode|enr|p2p|magnet|ipfs)$/.test(before2.slice(0, scheme))) return null;
  const behind = text.slice(value.end, value.end + 120);
  if (/^[^/@?#]*$/.test(before2.slice(scheme + 3)) && /^[^\s/"'`<>@?#]*@[\w[]/.test(behind) && !PUBLIC_USER.test(behind))
    return { where: "url-user-information", kind: null, name: null };
  return WEBHOOK.test(before2) ? { where: "webhook-url", kind: null, name: null } : parameter(before2);
}
function positionByName(layer, value) {
  return AUTHORIZATION.test(lineBefore(layer.text, value.start, REACH2)) ? { where: "authorization-header", kind: null, name: null } : named2(layer, value);
}
function named2(layer, value) {
  const { names, own, callee, aloneOnLine } = surroundingsOf(layer, value);
  const loose = (written, place) => place >= own || written === callee || aloneOnLine || /\s/.test(written);
  for (const [place, written] of names.entries()) {
    if (place > own + 1) break;
    const name = lastPart(written);
    if (SIGNATURE.test(name)) return null;
    const kind = nameKind(name);
    if (kind === null || loose(written, place) && lastKind(name) !== kind) continue;
    if (/\s/.test(written) && value.end - value.start === OBJECT_ID && /^[0-9a-f]+$/i.test(layer.text.slice(value.start, value.end)))
      return null;
    if (ENCRYPTED.test(name)) return null;
    if (place < own || written === callee)
      return isConfidential(kind) || kind === "key" && keyOfAccess(name) ? { where: "name", kind, name } : null;
    return isConfidential(kind) && own > 0 ? { where: "name", kind, name } : null;
  }
  return null;
}
function parameter(before2) {
  const name = /[?&;#]([\w.-]{1,40})=$/.exec(before2)?.[1];
  if (name === void 0) return null;
  const kind = nameKind(name);
  return isConfidential(kind) || kind === "key" && keyOfAccess(name) ? { where: "name", kind, name } : null;
}
function lastPart(name) {
  const parts = name.split(/\.|->|::/).filter((part3) => part3 !== "");
  const last2 = parts.at(-1) ?? name;
  return parts.length > 1 && /^(?:value|default|text|data|string)$/i.test(last2) ? parts.at(-2) : last2;
}
function lastKind(name) {
  const words5 = nameWords(name).filter((word) => !/^(?:\d+|is|was|to|be|the|here)$/.test(word));
  return nameKind(words5.at(-1) ?? "") === null ? null : nameKind(words5.slice(-2).join(" "));
}
function keyOfAccess(name) {
  const words5 = nameWords(name);
  if (words5.at(-1) === "id" && !words5.some((word) => /key|access/.test(word))) return false;
  if (words5.length === 1) return /^(?:.*api_?key|.*apikeys?|.*accesskey|.*authkey|.*licensekey|key)$/.test(words5[0]);
  return words5.some((word) => ACCESS.test(word));
}
var OBJECT_ID, REACH2, AUTHORIZATION, WEBHOOK, PUBLIC_USER, SIGNATURE, ENCRYPTED, ACCESS;
var init_position = __esm({
  "../core/src/detect/entropy/position.ts"() {
    "use strict";
    init_name_kind();
    init_surroundings_of();
    init_label();
    OBJECT_ID = 40;
    REACH2 = 240;
    AUTHORIZATION = /(?:\b(?:Bearer|Basic|ApiKey|Api-Key)\s+["'`]?|\b(?:proxy-)?authorization["'`]?\s*[:=,]\s*["'`]?(?:\w+\s+)?|\b(?:x-[\w-]*(?:auth|token|api-?key|secret)[\w-]*|private-token|api-key|apikey)["'`]?\s*:\s*["'`]?)$/i;
    WEBHOOK = /:\/\/(?:hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/|(?:\w+\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/|[\w.-]*webhook\.office\.com\/|outlook\.office(?:365)?\.com\/webhook|hooks\.zapier\.com\/hooks\/|api\.telegram\.org\/bot|chat\.googleapis\.com\/v1\/spaces\/|oapi\.dingtalk\.com\/robot\/send|qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/|open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/|maker\.ifttt\.com\/trigger\/|[^\s"'`/]*\/(?:[^\s"'`]*\/)?(?:web)?hooks?\/)[^\s"'`<>]*$/i;
    PUBLIC_USER = /^[^\s/]*@[\w.-]*(?:sentry|ingest|glitchtip|bugsink)/i;
    SIGNATURE = /^(?:sign|signature|signed|hmac_?sha\d+)$/i;
    ENCRYPTED = /encrypted(?!ion)|cipher_?text|sealed|^secure$|_enc$|hashed|memo/i;
    ACCESS = /^(?:.*api|apikeys?|.*access|auth|account|app|application|client|consumer|service|server|license|licence|admin|user|deploy|write|read|storage|subscription|instrumentation|master|project|integration|live|prod|production|test|sandbox|developer|dev|bot|webhook|vault|root)$/;
  }
});

// ../core/src/detect/entropy/value.ts
function valueAround(text, run) {
  const quoted2 = betweenQuotes(text, run);
  if (quoted2 !== null) return quoted2;
  let { start: start3, end } = run;
  const floor = Math.max(0, start3 - REACH3);
  while (start3 > floor && WORD.test(text[start3 - 1])) start3--;
  const roof = Math.min(text.length, end + REACH3);
  while (end < roof && WORD.test(text[end])) end++;
  while (end > start3 && text[end - 1] === ".") end--;
  if (text[start3 - 1] === ":" && text.startsWith("//", start3)) start3 += 2;
  return textSpan(afterName(text, start3, end), end);
}
function betweenQuotes(text, { start: start3, end }) {
  let open2 = start3;
  const floor = Math.max(0, start3 - REACH3);
  while (open2 > floor && isInside(text[open2 - 1])) open2--;
  const quote = text[open2 - 1];
  if (quote !== '"' && quote !== "'" && quote !== "`") return null;
  let close = end;
  const roof = Math.min(text.length, end + REACH3);
  while (close < roof && isInside(text[close])) close++;
  if (text[close] !== quote) return null;
  const inside = text.slice(open2, close);
  return /[=,;|](?!=*$)|:\/\/|&|\(|\\/.test(inside) ? null : textSpan(open2, close);
}
function afterName(text, start3, end) {
  let last2 = end;
  while (last2 > start3 && text[last2 - 1] === "=") last2--;
  while (last2 > start3 && text[last2 - 1] !== "=") last2--;
  return last2;
}
var REACH3, WORD, LONGEST3, isInside;
var init_value = __esm({
  "../core/src/detect/entropy/value.ts"() {
    "use strict";
    init_span();
    REACH3 = 256;
    WORD = /[A-Za-z0-9+/=_.~-]/;
    LONGEST3 = 2048;
    isInside = (character) => character > " " && character !== '"' && character !== "'" && character !== "`";
  }
});

// ../core/src/detect/entropy/high-entropy-string.ts
function findRandomValues({ layer, places, isClaimed }) {
  const candidates = [];
  const near = secretWordsNear(layer.text);
  let done = 0;
  for (const run of places.runs) {
    if (run.end <= done || run.end - run.start > LONGEST3 || !near(run.start, run.end) || isClaimed(textSpan(run.start, run.end))) continue;
    const value = valueAround(layer.text, run);
    if (value.end <= done) continue;
    const candidate = judgeValue(layer, value);
    if (candidate === null || isClaimed(candidate.span)) continue;
    candidates.push(candidate);
    done = candidate.span.end;
  }
  return { candidates, claims: [] };
}
function judgeValue(layer, whole) {
  const { text } = layer;
  const value = secretPart(text, whole);
  const secret2 = text.slice(value.start, value.end);
  if (secret2.length < SHORTEST || secret2.length > LONGEST3 || isNoLiteral(text, value) || /^[\d.:_-]+$/.test(secret2)) return null;
  const address = positionInAddress(text, value);
  if (address === null) return null;
  const jwt = readJwt(secret2);
  if (jwt?.public) return null;
  const score = randomSourceScore(secret2);
  if (jwt === null && score < ENOUGH2) return null;
  const position = address ?? positionByName(layer, value);
  if (position === null || !strongEnough(position, secret2, jwt === null ? score : 1)) return null;
  const issuer = issuedAs(secret2);
  const alphabet4 = likeliestAlphabet(secret2);
  return {
    rule: "high-entropy-string",
    severity: "medium",
    message: `${jwt ? "A JSON Web Token" : issuer ?? "A value that a random source made"} stands ${placeWords(position)}.`,
    span: value,
    secret: new SecretText(secret2),
    evidence: [
      { by: "place", says: "supports", why: `it stands ${placeWords(position)}` },
      jwt ? { by: "jwt", says: "supports", why: "its header and its claims are JSON" } : {
        by: "randomness",
        says: "supports",
        why: `${secret2.length} characters of ${alphabet4.name} are far likelier from a random source than from a person or a naming scheme`
      }
    ],
    details: { where: position.where, ...jwt ? jwt.details : { kind: issuer ?? alphabet4.name } },
    advice,
    showEnds: true,
    environment: null,
    credential: null,
    quiet: jwt?.quiet ?? declaredExample(secret2) ?? declaredByName(position.name),
    standing: "decided"
  };
}
function secretPart(text, value) {
  const before2 = text.slice(Math.max(0, value.start - 240), value.start);
  if (!/:\/\/[^\s"'`<>]*$/.test(before2)) return value;
  let longest = textSpan(value.start, value.start);
  let start3 = value.start;
  for (const part3 of text.slice(value.start, value.end).split("/")) {
    if (part3.length > longest.end - longest.start) longest = textSpan(start3, start3 + part3.length);
    start3 += part3.length + 1;
  }
  return longest;
}
function strongEnough(position, secret2, score) {
  if (position.kind === "token" && isAddress(secret2)) return false;
  if (ODD_HEX.test(secret2)) return false;
  if (position.where === "webhook-url") return true;
  if (isUuid(secret2)) return position.where === "name" && isConfidential(position.kind) && position.kind !== "token";
  if (position.kind !== "key") return true;
  if (position.name !== null && /^keys?$/i.test(position.name) && (secret2.startsWith("0x") || CACHE_KEY.test(secret2))) return false;
  return score >= ENOUGH_FOR_KEY;
}
function placeWords({ where, name }) {
  if (where === "authorization-header") return "in an authorization header";
  if (where === "url-user-information") return "as user information in an address";
  if (where === "webhook-url") return "in the address of a webhook";
  return name !== null && /^[\w .-]{1,40}$/.test(name) && randomSourceScore(name) < 0.5 ? `under the name \`${name}\`` : "under a name that says secret";
}
function secretWordsNear(text) {
  let next = -1;
  return (start3, end) => {
    const from = Math.max(0, start3 - NAME_REACH);
    if (next < from) {
      SECRET_WORD.lastIndex = from;
      next = SECRET_WORD.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return next < end;
  };
}
var SHORTEST, ENOUGH2, ENOUGH_FOR_KEY, NAME_REACH, advice, highEntropyString, ODD_HEX, CACHE_KEY, SECRET_WORD;
var init_high_entropy_string = __esm({
  "../core/src/detect/entropy/high-entropy-string.ts"() {
    "use strict";
    init_secret_text();
    init_span();
    init_alphabets();
    init_measure_randomness();
    init_name_kind();
    init_exclusions();
    init_issuers();
    init_jwt();
    init_position();
    init_value();
    SHORTEST = 16;
    ENOUGH2 = 0.9;
    ENOUGH_FOR_KEY = 0.98;
    NAME_REACH = 2048;
    advice = [
      "If it is a secret, revoke it where it was issued: removing the line does not unpublish it.",
      "Keep the new one outside the repository: an environment variable, an ignored file or a secret store.",
      "If it is none, allow it on its line with a reason (hodlguard:allow high-entropy-string -- reason)."
    ];
    highEntropyString = {
      id: "entropy/high-entropy-string",
      rules: ["high-entropy-string"],
      what: "A string that a random source made, in a place where secrets stand.",
      shapes: [
        "the value of a name that says secret, token, password, credential, API key or one of their kin",
        "the credentials of an authorization header",
        "the user information of an address (`https://user:password@host`)",
        "the secret part of a webhook address (Slack, Discord, Teams, Telegram and others)",
        "a JSON Web Token in one of these places"
      ],
      proof: "None offline. The score is the calibrated probability that a random source made it (docs/entropy.md).",
      advice,
      detect: findRandomValues
    };
    ODD_HEX = /^[0-9a-f](?:[0-9a-f]{2}){20,}$/i;
    CACHE_KEY = /^(?:[a-z0-9]+[-_.])+[0-9a-f]{32,64}$/i;
    SECRET_WORD = /secret|token|passw|passphrase|pwd|key|cred|auth|bearer|priv|hook|:\/\/|\bpass\b|\bpw\b|cookie|session|jwt|signing|memo|telegram/gi;
  }
});

// ../core/src/detect/exchange/chat-tokens.ts
function tokenAt(text, start3, end) {
  for (const token2 of tokens) {
    const from = Math.max(0, start3 - token2.before);
    const window = text.slice(from, Math.min(text.length, end + 60));
    const match = token2.form.exec(window);
    if (match === null) continue;
    const secret2 = match[1];
    const at2 = from + match.index + match[0].lastIndexOf(secret2);
    if (at2 < end && at2 + secret2.length > start3 && placeholderReason(secret2.replace(/[^A-Za-z0-9]/g, "")) === null)
      return { token: token2, span: textSpan(at2, at2 + secret2.length) };
  }
  return null;
}
var tokens, LONGEST4, chatTokens, candidateOf2;
var init_chat_tokens = __esm({
  "../core/src/detect/exchange/chat-tokens.ts"() {
    "use strict";
    init_secret_text();
    init_span();
    init_placeholder();
    tokens = [
      {
        kind: "telegram-bot-token",
        title: "Telegram bot token",
        form: /(?<![0-9A-Za-z])(\d{8,10}:A[A-Za-z0-9_-]{34})(?![A-Za-z0-9_-])/,
        before: 11
      },
      {
        kind: "discord-webhook",
        title: "Discord webhook",
        form: /discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d{17,20}\/([A-Za-z0-9_-]{60,80})/,
        before: 30
      },
      {
        kind: "slack-webhook",
        title: "Slack webhook",
        form: /hooks\.slack\.com\/services\/(T[A-Z0-9]{7,12}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{20,30})/,
        before: 30
      },
      {
        kind: "discord-bot-token",
        title: "Discord bot token",
        form: /(?<![\w.-])([MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40})(?![\w-])/,
        before: 40
      },
      { kind: "slack-token", title: "Slack token", form: /(?<![A-Za-z0-9])(xox[abeoprs]-[A-Za-z0-9-]{20,120})/, before: 6 }
    ];
    LONGEST4 = 260;
    chatTokens = {
      id: "exchange/chat-tokens",
      rules: ["high-entropy-string"],
      what: "tokens and webhooks of Telegram, Discord and Slack",
      shapes: tokens.map(({ title: title2 }) => title2),
      proof: "none offline: the forms are their own",
      advice: [
        "Revoke it where it was made (BotFather, the server's integrations, the workspace's apps) and make a new one.",
        "Keep it outside the repository."
      ],
      detect({ layer, places, isClaimed }) {
        const { text } = layer;
        const candidates = [];
        let done = 0;
        for (const run of places.runs) {
          if (run.end <= done || run.end - run.start > LONGEST4) continue;
          const found2 = tokenAt(text, run.start, run.end);
          if (found2 === null || found2.span.start < done || isClaimed(found2.span)) continue;
          done = found2.span.end;
          candidates.push(candidateOf2(found2.token, found2.span, text.slice(found2.span.start, found2.span.end)));
        }
        return { candidates, claims: [] };
      }
    };
    candidateOf2 = (token2, span, secret2) => ({
      rule: "high-entropy-string",
      severity: "medium",
      message: `${token2.title}: the form is its own`,
      span,
      secret: new SecretText(secret2),
      evidence: [{ by: token2.kind, says: "supports", why: "no other string has this form" }],
      details: { kind: token2.kind },
      advice: chatTokens.advice,
      showEnds: true,
      environment: null,
      credential: null,
      quiet: null,
      standing: "decided"
    });
  }
});

// ../core/src/detect/exchange/exchanges.ts
var uuid, hex, upperHex, alnum, urlSafe, bytes64, exchange, exchanges2, forms, someForm, hasSomeForm, hasFormOf;
var init_exchanges = __esm({
  "../core/src/detect/exchange/exchanges.ts"() {
    "use strict";
    uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
    hex = (length) => new RegExp(`^[0-9a-f]{${length}}$`);
    upperHex = (length) => new RegExp(`^[0-9A-F]{${length}}$`);
    alnum = (from, to = from) => new RegExp(`^[A-Za-z0-9]{${from},${to}}$`);
    urlSafe = (length) => new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
    bytes64 = /^[A-Za-z0-9+/]{86}==$/;
    exchange = (title2, keys, secrets, third = null, shortKey = null) => ({ title: title2, keys, secrets, third, shortKey });
    exchanges2 = {
      kucoin: exchange("KuCoin", [hex(24)], [uuid], "passphrase"),
      okx: exchange("OKX", [uuid], [upperHex(32)], "passphrase"),
      bybit: exchange("Bybit", [alnum(18)], [alnum(36)]),
      kraken: exchange("Kraken", [/^[A-Za-z0-9+/]{56}$/], [/^[A-Za-z0-9+/]{84,87}={0,2}$/]),
      coinbase: exchange("Coinbase", [uuid, hex(32), alnum(16), alnum(32)], [bytes64, alnum(32), /^[a-z0-9_-]{64}$/], "passphrase"),
      gateio: exchange("Gate", [hex(32)], [hex(64)]),
      bitget: exchange("Bitget", [/^bg_[0-9a-f]{32}$/], [hex(64)], "passphrase"),
      mexc: exchange("MEXC", [/^mx0[A-Za-z0-9]{15}$/], [hex(32)]),
      htx: exchange(
        "HTX (Huobi)",
        [/^[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{5}$/, /^[0-9a-z]{8,10}-[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{5,10}$/],
        [/^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{5}$/]
      ),
      bitfinex: exchange("Bitfinex", [urlSafe(43)], [urlSafe(43)]),
      bitmex: exchange("BitMEX", [urlSafe(24)], [urlSafe(48)]),
      deribit: exchange("Deribit", [], [urlSafe(43)], null, [8, 10]),
      gemini: exchange("Gemini", [/^(?:master|account)-[A-Za-z0-9]{20}$/], [alnum(27, 28)]),
      poloniex: exchange("Poloniex", [/^[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}$/], [hex(128)]),
      bittrex: exchange("Bittrex", [hex(32)], [hex(32)]),
      ascendex: exchange("AscendEX (BitMax)", [alnum(32)], [alnum(64)]),
      ftx: exchange("FTX", [urlSafe(40)], [urlSafe(40)]),
      bitmart: exchange("BitMart", [hex(40)], [hex(64)], "memo"),
      cryptocom: exchange("Crypto.com", [alnum(20, 22)], [/^cxakp_[A-Za-z0-9]{22}$/, alnum(22)]),
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
    forms = Object.values(exchanges2).flatMap(({ keys, secrets }) => [...keys, ...secrets]);
    someForm = new RegExp([...new Set(forms.map(({ source }) => source))].join("|"));
    hasSomeForm = (value) => someForm.test(value);
    hasFormOf = (venues2, value) => venues2.some((venue) => {
      const { keys, secrets } = exchanges2[venue] ?? { keys: [], secrets: [] };
      return keys.some((form2) => form2.test(value)) || secrets.some((form2) => form2.test(value));
    });
  }
});

// ../core/src/detect/exchange/passphrases.ts
function passphrasesOf(text) {
  const found2 = [];
  for (const match of text.matchAll(named3)) {
    if (/pri?v|key$|key[_-]$|webhook|pem|ssh|rsa|ed25519|db|smtp|mail|user/i.test(nameBefore(text, match.index))) continue;
    const value = match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6];
    if (reference.test(value)) continue;
    const start3 = match.index + match[0].lastIndexOf(value);
    found2.push({ span: textSpan(start3, start3 + value.length), text: value, plain: !/password/i.test(match[1]) });
  }
  return found2;
}
function passphraseInRow(text, secret2) {
  const span = cellBeside(text, secret2, /pass_?-? ?(?:phrase|word)|^memo$|api ?pass/i);
  if (span === null || span.end - span.start < 6 || span.end - span.start > 64) return null;
  const value = text.slice(span.start, span.end);
  return reference.test(value) ? null : { span, text: value, plain: true };
}
function thirdArgument(text, end) {
  const found2 = /^["'`]\s*,\s*(["'`])([^"'`\n]{6,64})\1/.exec(text.slice(end, end + 120));
  if (!found2 || reference.test(found2[2]) || /^https?:/.test(found2[2])) return null;
  const start3 = end + found2[0].length - 1 - found2[2].length;
  return { span: textSpan(start3, start3 + found2[2].length), text: found2[2], plain: true };
}
var named3, reference, nameBefore;
var init_passphrases = __esm({
  "../core/src/detect/exchange/passphrases.ts"() {
    "use strict";
    init_span();
    init_table();
    named3 = /(pass_?-?phrase|api_?pass|(?<![a-z])memo|(?<![a-z])password)["'`]?\]?[ \t]*(?:(?:=>|:=|[:=]|,)[ \t]*(?:\{[ \t]*["']S["'][ \t]*:[ \t]*)?|,?\s*["']?value["']?[ \t]*[:=][ \t]*)(?:"([^"\n]{6,64})"|'([^'\n]{6,64})'|`([^`\n]{6,64})`|\[=*\[([^\]\n]{6,64})\]|([^\s"'`,;(){}[\]]{6,64})(?=[\s,;]|$))/gi;
    reference = /^(?:[$%<{]|process\.|os\.|env\b|getenv|config\.|self\.|this\.|settings\.|args\.|None|null|undefined|true|false|your|my_?pass|pass_?phrase|password|secret|changeme|change_me|replace|example|enter|insert|optional|string|xxx+|\*+|\.\.\.)|[(){}<>$]|passphrase|example|\*{3}/i;
    nameBefore = (text, at2) => /[\w.-]*$/.exec(text.slice(Math.max(0, at2 - 40), at2))[0];
  }
});

// ../core/src/detect/exchange/short-keys.ts
function shortKeyBeside(text, secret2, scope, [least, most]) {
  const from = Math.max(scope?.start ?? secret2.start, secret2.start - REACH4);
  const to = Math.min(scope?.end ?? secret2.end, secret2.end + REACH4);
  const value = `([A-Za-z0-9_-]{${least},${most}})(?![\\w-])`;
  const named7 = new RegExp(
    `(?<![a-z])(?:client_?-?id|api_?-?key|access_?-?key|client_?-?key|key|id)["'\`]?\\]?[ \\t]*(?:=>|:=|[:=,])[ \\t]*["'\`]?${value}`,
    "gi"
  );
  for (const match of text.slice(from, to).matchAll(named7)) {
    if (isRandom(match[1])) return spanOf(match[1], from + match.index + match[0].length);
  }
  const before2 = new RegExp(`["'\`]${value}["'\`]\\s*,\\s*["'\`]$`).exec(text.slice(from, secret2.start));
  if (before2 === null || !isRandom(before2[1])) return null;
  return spanOf(before2[1], from + before2.index + 1 + before2[1].length);
}
var REACH4, spanOf, isRandom;
var init_short_keys = __esm({
  "../core/src/detect/exchange/short-keys.ts"() {
    "use strict";
    init_span();
    REACH4 = 400;
    spanOf = (value, end) => textSpan(end - value.length, end);
    isRandom = (value) => /[A-Za-z]/.test(value) && (/\d/.test(value) || /[a-z][A-Z].*[A-Z]|[A-Z].*[a-z][A-Z]/.test(value));
  }
});

// ../core/src/detect/exchange/values.ts
function valuesOf(text, runs) {
  const values4 = [];
  for (const run of runs) {
    if (run.end - run.start > LONGEST5 + 100) continue;
    const value = readRun(text, run);
    if (value !== null) values4.push(value);
  }
  return values4;
}
function readRun(text, run) {
  let start3 = run.start;
  for (let index = run.end - 2; index >= run.start; index--) {
    if (text[index] === "=" && text[index + 1] !== "=") {
      start3 = index + 1;
      break;
    }
  }
  if (text[start3 - 1] === "\\") start3 += /^(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrt])/.exec(text.slice(start3, start3 + 5))?.[0].length ?? 0;
  const value = text.slice(start3, run.end);
  if (value.length < SHORTEST2 || value.length > LONGEST5) return null;
  if (!/\d.*\d/.test(value) && !/[a-z][A-Z].*[A-Z][a-z]/.test(value)) return null;
  if (text[run.end] === "." && /\w/.test(text[run.end + 1] ?? "")) return null;
  return { span: textSpan(start3, run.end), text: value };
}
function isVaried(value) {
  const plain = value.replace(/[-_=]/g, "");
  if (!/\d/.test(plain) && !(/[a-z]/.test(plain) && /[A-Z]/.test(plain))) return false;
  return new Set(plain).size >= Math.min(9, plain.length / 3) && placeholderReason(plain) === null;
}
var SHORTEST2, LONGEST5;
var init_values = __esm({
  "../core/src/detect/exchange/values.ts"() {
    "use strict";
    init_span();
    init_placeholder();
    SHORTEST2 = 16;
    LONGEST5 = 200;
  }
});

// ../core/src/detect/exchange/credentials.ts
function readValue(layer, value) {
  const surroundings = surroundingsOf(layer, value.span);
  const kind = credentialKind(surroundings);
  if (cloudKey.test(value.text))
    return { value, venue: "coinbase", exchange: exchanges2.coinbase, role: "key", surroundings, near: null, sure: true, form: "its own" };
  const numbered2 = kind === "public" && /^_?id$/i.test(surroundings.names[0] ?? "");
  if (kind === "public" && !numbered2 || kind === "token") return null;
  const near = venueNear(layer, value.span, surroundings);
  const exchange2 = near === null ? void 0 : exchanges2[near.venue];
  if (near === null || exchange2 === void 0 || !isExchange(near.venue)) return null;
  const asKey = exchange2.keys.some((form2) => form2.test(value.text));
  const asSecret = exchange2.secrets.some((form2) => form2.test(value.text));
  const close = near.reach !== "file";
  if (!close && !speaksFor(value.span, surroundings, near)) return null;
  const base2 = { value, venue: near.venue, exchange: exchange2, surroundings, near };
  const speaks = /api|secret|access|priv|key_?id/i.test(surroundings.names.slice(0, surroundings.own).join(" "));
  if (kind === "secret" || kind === "private-key" || kind === "password" && close && asSecret) {
    if (asSecret) return { ...base2, role: "secret", sure: true, form: "its own" };
    return close && isUnusual(value.text) ? { ...base2, role: "secret", sure: true, form: "unusual" } : null;
  }
  if (numbered2) return asKey ? { ...base2, role: "key", sure: false, form: "its own" } : null;
  if (kind === "key" || kind === "public-key") {
    if (asKey) return { ...base2, role: "key", sure: close || speaks, form: "its own" };
    return null;
  }
  if (kind !== null || !(asKey || asSecret)) return null;
  const { callee, index } = surroundings;
  const placed = index !== null && index <= LAST_PLACE && (callee === null ? close : takesCredentials(callee, close));
  if (!placed) return null;
  const role = asKey && asSecret ? index === 0 ? "key" : "secret" : asKey ? "key" : "secret";
  return { ...base2, role, sure: close || callee !== null, form: "its own" };
}
function speaksFor({ start: start3 }, { names, own }, near) {
  if (Math.abs(near.start - start3) > FILE_REACH) return false;
  return names.slice(0, own).every((name) => !/\s/.test(name) || nameKind(name.split(/\s+/).slice(-2).join(" ")) !== null);
}
function shortKeyOf(layer, secret2) {
  const span = shortKeyBeside(layer.text, secret2.value.span, secret2.surroundings.scope, secret2.exchange.shortKey);
  if (span === null) return null;
  const value = { span, text: layer.text.slice(span.start, span.end) };
  return { ...secret2, value, role: "key", surroundings: surroundingsOf(layer, span) };
}
function indexAt(seen4, place) {
  let low = 0;
  let high = seen4.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (seen4[middle].value.span.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
function thirds(layer, kept, isClaimed) {
  const hosts = kept.filter(({ exchange: exchange2 }) => exchange2.third !== null);
  const found2 = new Map(passphrasesOf(layer.text).map((one) => [one.span.start, one]));
  for (const host of hosts) {
    const { start: start3, end } = host.value.span;
    const third = host.role !== "secret" ? null : host.surroundings.callee !== null ? thirdArgument(layer.text, end) : passphraseInRow(layer.text, start3);
    if (third) found2.set(third.span.start, third);
  }
  const candidates = [];
  for (const passphrase3 of found2.values()) {
    if (isClaimed(passphrase3.span)) continue;
    const surroundings = surroundingsOf(layer, passphrase3.span);
    const host = neighbours2(hosts, indexAt(hosts, passphrase3.span.start)).find((one) => sharesScope(one, { ...one, surroundings }));
    const near = venueNear(layer, passphrase3.span, surroundings);
    const named7 = near?.reach === "name" && exchanges2[near.venue]?.third != null ? near.venue : null;
    const venue = host?.venue ?? (passphrase3.plain ? named7 : null);
    if (venue === null || host && near?.reach === "name" && near.venue !== venue) continue;
    const exchange2 = exchanges2[venue];
    candidates.push(
      candidateOf3(layer, {
        value: passphrase3,
        venue,
        exchange: exchange2,
        role: "passphrase",
        surroundings,
        near,
        sure: true,
        form: "chosen by a person"
      })
    );
  }
  return candidates;
}
function candidateOf3(layer, { value, venue, exchange: exchange2, role, surroundings, near, form: form2 }) {
  const network = networkOf([...surroundings.names, surroundings.callee ?? ""]);
  const testing = network === "testnet" || network === "demo" || testHosts.test(besideOf(layer.text, surroundings));
  const environment = testing ? network === "demo" ? "demo" : "testnet" : "mainnet";
  const scope = surroundings.scope === null ? null : layer.origin(surroundings.scope);
  const what = {
    key: "API key",
    secret: "API secret",
    passphrase: exchange2.third ?? "passphrase",
    "private-key": "private key",
    either: "API credential"
  }[role];
  const where = near?.reach === "name" ? "its name" : near?.reach === "object" ? "what encloses it" : "the nearest exchange word";
  return {
    rule: "exchange-credential",
    severity: role === "key" || testing ? "medium" : "high",
    message: `${what} of ${exchange2.title}: ${where} names the exchange`,
    span: value.span,
    secret: new SecretText(value.text),
    evidence: [
      { by: "venue", says: "supports", why: `${where} speaks of ${exchange2.title}` },
      { by: "form", says: form2 === "unusual" ? "silent" : "supports", why: `its form is ${form2}` }
    ],
    details: { exchange: venue, role },
    advice: ruleCatalogue["exchange-credential"].advice,
    showEnds: role !== "passphrase",
    environment,
    credential: { venue, role, scope: scope && { start: scope.start, end: scope.end } },
    quiet: null,
    standing: "decided"
  };
}
var exchangeCredentials, cloudKey, mayBeCredential, isWritten, isUnusual, LAST_PLACE, FILE_REACH, neighbours2, sharesScope, testHosts, published;
var init_credentials = __esm({
  "../core/src/detect/exchange/credentials.ts"() {
    "use strict";
    init_rule_catalogue();
    init_secret_text();
    init_span();
    init_measure_randomness();
    init_name_kind();
    init_surroundings_of();
    init_venue_words();
    init_venues();
    init_environment();
    init_credential_kind();
    init_detector();
    init_exchanges();
    init_passphrases();
    init_published();
    init_short_keys();
    init_values();
    exchangeCredentials = {
      id: "exchange/credentials",
      rules: ["exchange-credential"],
      what: "API keys, secrets and passphrases of other exchanges, named by exchange",
      shapes: Object.values(exchanges2).map(({ title: title2, third }) => third === null ? title2 : `${title2}, with its ${third}`),
      proof: "none offline: the exchange's word, the value's name or position and the form of that exchange must agree",
      advice: ruleCatalogue["exchange-credential"].advice,
      detect({ layer, places, isClaimed }) {
        const values4 = valuesOf(layer.text, places.runs);
        if (!values4.some(({ text }) => hasSomeForm(text) || cloudKey.test(text)) && !values4.some(({ text }) => isUnusual(text))) return nothing;
        const mentioned = otherExchanges(layer);
        if (mentioned.length === 0 && !values4.some(({ text }) => cloudKey.test(text))) return nothing;
        const seen4 = [];
        const candidates = [];
        for (const value of values4) {
          if (isClaimed(value.span)) continue;
          if (isPublishedElsewhere(value.text)) candidates.push(published(value));
          else if (mayBeCredential(value.text, mentioned) && isVaried(value.text)) {
            const one = readValue(layer, value);
            if (one) seen4.push(one);
          }
        }
        const kept = seen4.filter(
          (one, index) => one.sure || neighbours2(seen4, index).some((other) => other.sure && other.venue === one.venue && sharesScope(other, one))
        );
        candidates.push(...kept.map((one) => candidateOf3(layer, one)));
        for (const secret2 of kept) {
          const key2 = secret2.role === "secret" && secret2.exchange.shortKey !== null ? shortKeyOf(layer, secret2) : null;
          if (key2 !== null && !isClaimed(key2.value.span)) candidates.push(candidateOf3(layer, key2));
        }
        if (kept.some(({ exchange: exchange2 }) => exchange2.third !== null)) candidates.push(...thirds(layer, kept, isClaimed));
        return { candidates, claims: [] };
      }
    };
    cloudKey = /^organizations\/[0-9a-f-]{36}\/apiKeys\/[0-9a-f-]{36}$/;
    mayBeCredential = (value, mentioned) => hasFormOf(mentioned, value) && !isWritten(value) || isUnusual(value) || cloudKey.test(value);
    isWritten = (value) => /[g-z]/i.test(value) && randomSourceScore(value) < 0.1;
    isUnusual = (value) => value.length >= 20 && /\d/.test(value) && randomSourceScore(value) >= 0.9;
    LAST_PLACE = 4;
    FILE_REACH = 8192;
    neighbours2 = (seen4, index) => seen4.slice(Math.max(0, index - 2), index + 3);
    sharesScope = (a, b) => a.surroundings.scope !== null && b.surroundings.scope !== null && overlaps(a.surroundings.scope, b.surroundings.scope);
    testHosts = /(?:api-)?testnet\.(?:bybit|bitmex)|test\.deribit|sandbox\.(?:gemini|kucoin|bitstamp)|-sandbox\.kucoin|sandbox\.exchange\.coinbase/i;
    published = (value) => ({
      rule: "exchange-credential",
      severity: "low",
      message: "credential that an exchange's documentation prints",
      span: value.span,
      secret: new SecretText(value.text),
      evidence: [],
      details: {},
      advice: [],
      showEnds: true,
      environment: null,
      credential: null,
      quiet: { by: "public-example", reason: "an exchange's documentation publishes this value" },
      standing: "decided"
    });
  }
});

// ../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/utils.js
function aarray(item, title2, inner = () => {
}) {
  if (!Array.isArray(item))
    throw new TypeError(`"${title2}" expected array, got type=${typeof item}`);
  for (let i2 = 0; i2 < item.length; i2++)
    inner(item[i2], `${title2}[${i2}]`);
  return item;
}
function astring(value, title2 = "") {
  if (typeof value !== "string") {
    const prefix = title2 && `"${title2}" `;
    throw new TypeError(prefix + "expected string, got type=" + typeof value);
  }
  return value;
}
function aobject2(value, title2 = "object") {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new TypeError(title2 === "object" ? "expected valid options object" : `"${title2}" expected object, got type=${typeof value}`);
  return value;
}
function afunction(value, title2) {
  if (typeof value !== "function")
    throw new TypeError(`"${title2}" is invalid: expected function, got ${typeof value}`);
  return value;
}
function abool2(value, title2 = "") {
  if (typeof value !== "boolean")
    throw new TypeError(atitle2(title2) + "expected boolean, got type=" + typeof value);
  return value;
}
function abignumber(n) {
  if (typeof n === "bigint") {
    if (!isPosBig(n))
      throw new RangeError("positive bigint expected, got " + n);
  } else
    anumber2(n);
  return n;
}
function asafenumber(value, title2 = "") {
  if (typeof value !== "number") {
    const prefix = title2 && `"${title2}" `;
    throw new TypeError(prefix + "expected number, got type=" + typeof value);
  }
  if (!Number.isSafeInteger(value)) {
    const prefix = title2 && `"${title2}" `;
    throw new RangeError(prefix + "expected safe integer, got " + value);
  }
}
function numberToHexUnpadded(num2) {
  const hex2 = abignumber(num2).toString(16);
  return hex2.length & 1 ? "0" + hex2 : hex2;
}
function hexToNumber(hex2) {
  if (typeof hex2 !== "string")
    throw new TypeError("hex string expected, got " + typeof hex2);
  return hex2 === "" ? _0n : BigInt("0x" + hex2);
}
function bytesToNumberBE(bytes) {
  return hexToNumber(bytesToHex(bytes));
}
function bytesToNumberLE(bytes) {
  return hexToNumber(bytesToHex(copyBytes2(abytes(bytes)).reverse()));
}
function numberToBytesBE(n, len) {
  anumber(len);
  if (len === 0)
    throw new Error("zero output length is invalid");
  n = abignumber(n);
  const expectedLen = len * 2;
  const hex2 = n.toString(16);
  if (hex2.length > expectedLen)
    throw new RangeError("number is too large");
  return hexToBytes(hex2.padStart(expectedLen, "0"));
}
function numberToBytesLE(n, len) {
  return numberToBytesBE(n, len).reverse();
}
function copyBytes2(bytes) {
  return Uint8Array.from(abytes2(bytes));
}
function asciiToBytes(ascii) {
  if (typeof ascii !== "string")
    throw new TypeError("ascii string expected, got " + typeof ascii);
  return Uint8Array.from(ascii, (c, i2) => {
    const charCode = c.charCodeAt(0);
    if (c.length !== 1 || charCode > 127) {
      throw new RangeError(`string contains non-ASCII character "${ascii[i2]}" with code ${charCode} at position ${i2}`);
    }
    return charCode;
  });
}
function isPosBig(n) {
  return typeof n === "bigint" && _0n <= n;
}
function inRange(n, min, max2) {
  return isPosBig(n) && isPosBig(min) && isPosBig(max2) && min <= n && n < max2;
}
function aInRange(title2, n, min, max2) {
  if (!inRange(n, min, max2))
    throw new RangeError("expected valid " + title2 + ": " + min + " <= n < " + max2 + ", got " + n);
}
function bitLen(n) {
  if (n < _0n)
    throw new Error("expected non-negative bigint, got " + n);
  return n === _0n ? 0 : n.toString(2).length;
}
function createHmacDrbg(hashLen, qByteLen, hmacFn) {
  anumber(hashLen, "hashLen");
  anumber(qByteLen, "qByteLen");
  if (typeof hmacFn !== "function")
    throw new TypeError("hmacFn must be a function");
  const u8n = (len) => new Uint8Array(len);
  const NULL = Uint8Array.of();
  const byte0 = Uint8Array.of(0);
  const byte1 = Uint8Array.of(1);
  const _maxDrbgIters = 1e3;
  let v = u8n(hashLen);
  let k = u8n(hashLen);
  let i2 = 0;
  const reset = () => {
    v.fill(1);
    k.fill(0);
    i2 = 0;
  };
  const h = (...msgs) => hmacFn(k, concatBytes2(v, ...msgs));
  const reseed = (seed = NULL) => {
    k = h(byte0, seed);
    v = h();
    if (seed.length === 0)
      return;
    k = h(byte1, seed);
    v = h();
  };
  const gen = () => {
    if (i2++ >= _maxDrbgIters)
      throw new Error("drbg: tried max amount of iterations");
    let len = 0;
    const out = [];
    while (len < qByteLen) {
      v = h();
      const sl = v.slice();
      out.push(sl);
      len += v.length;
    }
    return concatBytes2(...out);
  };
  const genUntil = (seed, pred) => {
    reset();
    reseed(seed);
    let res = void 0;
    while ((res = pred(gen())) === void 0)
      reseed();
    reset();
    return res;
  };
  return genUntil;
}
function validateObject(object, fields = {}, optFields = {}, title2 = "object") {
  aobject2(object, title2);
  aobject2(fields, "fields");
  aobject2(optFields, "optFields");
  function checkField(fieldName, expectedType, isOpt) {
    const label2 = title2 === "object" ? `param "${String(fieldName)}"` : `"${title2}.${String(fieldName)}"`;
    const val = object[fieldName];
    if (!Object.hasOwn(object, fieldName) && (isOpt ? val !== void 0 : expectedType !== "function")) {
      throw new TypeError(`${label2} is invalid: expected own property`);
    }
    if (isOpt && val === void 0)
      return;
    const current = typeof val;
    if (current !== expectedType || val === null)
      throw new TypeError(`${label2} is invalid: expected ${expectedType}, got ${current}`);
  }
  const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
  iter(fields, false);
  iter(optFields, true);
}
var abytes2, anumber2, bytesToHex2, concatBytes2, hexToBytes2, isBytes2, randomBytes2, _0n, _1n, atitle2, bitMask;
var init_utils2 = __esm({
  "../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/utils.js"() {
    init_utils();
    /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
    abytes2 = (value, length, title2) => abytes(value, length, title2);
    anumber2 = anumber;
    bytesToHex2 = bytesToHex;
    concatBytes2 = (...arrays) => concatBytes(...arrays);
    hexToBytes2 = (hex2) => hexToBytes(hex2);
    isBytes2 = isBytes;
    randomBytes2 = (bytesLength) => randomBytes(bytesLength);
    _0n = /* @__PURE__ */ BigInt(0);
    _1n = /* @__PURE__ */ BigInt(1);
    atitle2 = (title2) => title2 ? `"${title2}" ` : "";
    bitMask = (n) => {
      asafenumber(n, "n");
      return (_1n << BigInt(n)) - _1n;
    };
  }
});

// ../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/abstract/modular.js
function mod(a, b) {
  if (b <= _0n2)
    throw new Error("mod: expected positive modulus, got " + b);
  const result = a % b;
  return result >= _0n2 ? result : b + result;
}
function pow(num2, power2, modulo) {
  if (modulo <= _1n2)
    throw new Error("pow: expected modulus > 1, got " + modulo);
  if (typeof power2 !== "bigint")
    throw new TypeError("invalid exponent: expected bigint, got " + typeof power2);
  if (power2 < _0n2)
    throw new Error("invalid exponent, negatives unsupported");
  if (power2 === _0n2)
    return _1n2;
  if (power2 === _1n2)
    return num2;
  let d = num2 % modulo;
  if (d < _0n2)
    d += modulo;
  if (power2 < POW_WINDOWED_MIN) {
    let p2 = _1n2;
    while (power2 > _0n2) {
      if (power2 & _1n2)
        p2 = p2 * d % modulo;
      d = d * d % modulo;
      power2 >>= _1n2;
    }
    return p2;
  }
  const digits3 = [];
  while (power2 > _0n2) {
    digits3.push(Number(power2 & _15n));
    power2 >>= _4n;
  }
  const table6 = new Array(16);
  table6[0] = _1n2;
  table6[1] = d;
  for (let i2 = 2; i2 < 16; i2++)
    table6[i2] = table6[i2 - 1] * d % modulo;
  let p = table6[digits3[digits3.length - 1]];
  for (let w = digits3.length - 2; w >= 0; w--) {
    p = p * p % modulo;
    p = p * p % modulo;
    p = p * p % modulo;
    p = p * p % modulo;
    const digit2 = digits3[w];
    if (digit2 !== 0)
      p = p * table6[digit2] % modulo;
  }
  return p;
}
function pow2(x2, power2, modulo) {
  if (modulo <= _1n2)
    throw new Error("pow2: expected modulus > 1, got " + modulo);
  if (power2 < _0n2)
    throw new Error("pow2: expected non-negative exponent, got " + power2);
  let res = x2;
  while (power2-- > _0n2) {
    res *= res;
    res %= modulo;
  }
  return res;
}
function invert(number3, modulo) {
  if (number3 === _0n2)
    throw new Error("invert: expected non-zero number");
  if (modulo <= _1n2)
    throw new Error("invert: expected modulus > 1, got " + modulo);
  let a = mod(number3, modulo);
  let b = modulo;
  let x2 = _0n2, u = _1n2;
  while (a !== _0n2) {
    const q = b / a;
    const r = b - a * q;
    const m = x2 - u * q;
    b = a, a = r, x2 = u, u = m;
  }
  const gcd = b;
  if (gcd !== _1n2)
    throw new Error("invert: does not exist");
  return mod(x2, modulo);
}
function invertCt(a, prime) {
  if (prime <= _1n2)
    throw new Error("invertCt: expected prime modulus > 1, got " + prime);
  const an = mod(a, prime);
  if (an === _0n2)
    throw new Error("invertCt: expected non-zero number");
  const inverse = pow(an, prime - _2n, prime);
  if (mod(an * inverse, prime) !== _1n2)
    throw new Error("invertCt: does not exist");
  return inverse;
}
function assertIsSquare(Fp3, root, n) {
  const F = Fp3;
  if (!F.eql(F.sqr(root), n))
    throw new Error("Cannot find square root");
}
function aoddModulus(order, fnName) {
  if ((order & _1n2) === _0n2)
    throw new Error(fnName + ": expected odd modulus, got " + order);
}
function sqrt3mod4(Fp3, n) {
  const F = Fp3;
  const p1div4 = (F.ORDER + _1n2) / _4n;
  const root = F.pow(n, p1div4);
  assertIsSquare(F, root, n);
  return root;
}
function sqrt5mod8(Fp3, n) {
  const F = Fp3;
  const p5div8 = (F.ORDER - _5n) / _8n;
  const n2 = F.mul(n, _2n);
  const v = F.pow(n2, p5div8);
  const nv = F.mul(n, v);
  const i2 = F.mul(F.mul(nv, _2n), v);
  const root = F.mul(nv, F.sub(i2, F.ONE));
  assertIsSquare(F, root, n);
  return root;
}
function sqrt9mod16(P) {
  const Fp_ = Field(P);
  const tn = tonelliShanks(P);
  const c1 = tn(Fp_, Fp_.neg(Fp_.ONE));
  const c2 = tn(Fp_, c1);
  const c3 = tn(Fp_, Fp_.neg(c1));
  const c4 = (P + _7n) / _16n;
  return ((Fp3, n) => {
    const F = Fp3;
    let tv1 = F.pow(n, c4);
    let tv2 = F.mul(tv1, c1);
    const tv3 = F.mul(tv1, c2);
    const tv4 = F.mul(tv1, c3);
    const e1 = F.eql(F.sqr(tv2), n);
    const e2 = F.eql(F.sqr(tv3), n);
    tv1 = F.cmov(tv1, tv2, e1);
    tv2 = F.cmov(tv4, tv3, e2);
    const e3 = F.eql(F.sqr(tv2), n);
    const root = F.cmov(tv1, tv2, e3);
    assertIsSquare(F, root, n);
    return root;
  });
}
function tonelliShanks(P) {
  if (P < _3n)
    throw new Error("sqrt is not defined for small field");
  aoddModulus(P, "tonelliShanks");
  let Q = P - _1n2;
  let S = 0;
  while (Q % _2n === _0n2) {
    Q /= _2n;
    S++;
  }
  let Z = _2n;
  const _Fp = Field(P);
  while (FpLegendre(_Fp, Z) === 1) {
    if (Z++ > 1e3)
      throw new Error("Cannot find square root: probably non-prime P");
  }
  if (S === 1)
    return sqrt3mod4;
  let cc = _Fp.pow(Z, Q);
  const Q1div2 = (Q + _1n2) / _2n;
  return function tonelliSlow(Fp3, n) {
    const F = Fp3;
    if (F.is0(n))
      return n;
    if (FpLegendre(F, n) !== 1)
      throw new Error("Cannot find square root");
    let M = S;
    let c = F.mul(F.ONE, cc);
    let t = F.pow(n, Q);
    let R = F.pow(n, Q1div2);
    while (!F.eql(t, F.ONE)) {
      if (F.is0(t))
        throw new Error("Cannot find square root: probably non-prime P");
      let i2 = 1;
      let t_tmp = F.sqr(t);
      while (!F.eql(t_tmp, F.ONE)) {
        i2++;
        t_tmp = F.sqr(t_tmp);
        if (i2 === M)
          throw new Error("Cannot find square root");
      }
      const exponent = _1n2 << BigInt(M - i2 - 1);
      const b = F.pow(c, exponent);
      M = i2;
      c = F.sqr(b);
      t = F.mul(t, c);
      R = F.mul(R, b);
    }
    return R;
  };
}
function FpSqrt(P) {
  aoddModulus(P, "Fp.sqrt");
  if (P % _4n === _3n)
    return sqrt3mod4;
  if (P % _8n === _5n)
    return sqrt5mod8;
  if (P % _16n === _9n)
    return sqrt9mod16(P);
  return tonelliShanks(P);
}
function validateField(field2) {
  aobject2(field2, "field");
  if (typeof field2.ORDER !== "bigint")
    throw new TypeError('param "ORDER" is invalid: expected bigint, got ' + typeof field2.ORDER);
  asafenumber(field2.BYTES, "BYTES");
  asafenumber(field2.BITS, "BITS");
  for (const name of FIELD_FIELDS)
    afunction(field2[name], "field." + name);
  if (field2.BYTES < 1 || field2.BITS < 1)
    throw new Error("invalid field: expected BYTES/BITS > 0");
  if (field2.ORDER <= _1n2)
    throw new Error("invalid field: expected ORDER > 1, got " + field2.ORDER);
  return field2;
}
function FpInvertBatch(Fp3, nums, passZero = false) {
  validateField(Fp3);
  aarray(nums, "nums");
  abool2(passZero, "passZero");
  const F = Fp3;
  const inverted = new Array(nums.length).fill(passZero ? F.ZERO : void 0);
  const multipliedAcc = nums.reduce((acc, num2, i2) => {
    if (F.is0(num2))
      return acc;
    inverted[i2] = acc;
    return F.mul(acc, num2);
  }, F.ONE);
  const invertedAcc = F.inv(multipliedAcc);
  nums.reduceRight((acc, num2, i2) => {
    if (F.is0(num2))
      return acc;
    inverted[i2] = F.mul(acc, inverted[i2]);
    return F.mul(acc, num2);
  }, invertedAcc);
  return inverted;
}
function FpLegendre(Fp3, n) {
  validateField(Fp3);
  const F = Fp3;
  aoddModulus(F.ORDER, "FpLegendre");
  const p1mod2 = (F.ORDER - _1n2) / _2n;
  const powered = F.pow(n, p1mod2);
  const yes = F.eql(powered, F.ONE);
  const zero = F.eql(powered, F.ZERO);
  const no = F.eql(powered, F.neg(F.ONE));
  if (!yes && !zero && !no)
    throw new Error("invalid Legendre symbol result");
  return yes ? 1 : zero ? 0 : -1;
}
function nLength(n, nBitLength) {
  if (nBitLength !== void 0)
    anumber2(nBitLength);
  if (n <= _0n2)
    throw new Error("invalid n length: expected positive n, got " + n);
  if (nBitLength !== void 0 && nBitLength < 1)
    throw new Error("invalid n length: expected positive bit length, got " + nBitLength);
  const bits3 = bitLen(n);
  if (nBitLength !== void 0 && nBitLength < bits3)
    throw new Error(`invalid n length: expected nBitLength (${nBitLength}) >= bitLen(n) (${bits3})`);
  const _nBitLength = nBitLength !== void 0 ? nBitLength : bits3;
  const nByteLength = Math.ceil(_nBitLength / 8);
  return { nBitLength: _nBitLength, nByteLength };
}
function Field(ORDER, opts = {}) {
  Object.freeze(_Field.prototype);
  return new _Field(ORDER, opts);
}
function getFieldBytesLength(fieldOrder) {
  if (typeof fieldOrder !== "bigint")
    throw new Error("field order must be bigint");
  if (fieldOrder <= _1n2)
    throw new Error("field order must be greater than 1");
  const bitLength2 = bitLen(fieldOrder - _1n2);
  return Math.ceil(bitLength2 / 8);
}
function getMinHashLength(fieldOrder) {
  const length = getFieldBytesLength(fieldOrder);
  return length + Math.ceil(length / 2);
}
function mapHashToField(key2, fieldOrder, isLE2 = false) {
  abytes2(key2);
  const len = key2.length;
  const fieldLen = getFieldBytesLength(fieldOrder);
  const minLen = Math.max(getMinHashLength(fieldOrder), 16);
  if (len < minLen || len > 1024)
    throw new Error("expected " + minLen + "-1024 bytes of input, got " + len);
  const num2 = isLE2 ? bytesToNumberLE(key2) : bytesToNumberBE(key2);
  const reduced = mod(num2, fieldOrder - _1n2) + _1n2;
  return isLE2 ? numberToBytesLE(reduced, fieldLen) : numberToBytesBE(reduced, fieldLen);
}
var _0n2, _1n2, _2n, _3n, _4n, _5n, _7n, _8n, _9n, _15n, _16n, POW_WINDOWED_MIN, isNegativeLE, FIELD_FIELDS, FIELD_SQRT, _Field;
var init_modular = __esm({
  "../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/abstract/modular.js"() {
    init_utils2();
    /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
    _0n2 = /* @__PURE__ */ BigInt(0);
    _1n2 = /* @__PURE__ */ BigInt(1);
    _2n = /* @__PURE__ */ BigInt(2);
    _3n = /* @__PURE__ */ BigInt(3);
    _4n = /* @__PURE__ */ BigInt(4);
    _5n = /* @__PURE__ */ BigInt(5);
    _7n = /* @__PURE__ */ BigInt(7);
    _8n = /* @__PURE__ */ BigInt(8);
    _9n = /* @__PURE__ */ BigInt(9);
    _15n = /* @__PURE__ */ BigInt(15);
    _16n = /* @__PURE__ */ BigInt(16);
    POW_WINDOWED_MIN = /* @__PURE__ */ BigInt("0x10000000000000000");
    isNegativeLE = (num2, modulo) => (mod(num2, modulo) & _1n2) === _1n2;
    FIELD_FIELDS = [
      "create",
      "isValid",
      "is0",
      "neg",
      "inv",
      "sqrt",
      "sqr",
      "eql",
      "add",
      "sub",
      "mul",
      "pow",
      "div",
      "addN",
      "subN",
      "mulN",
      "sqrN"
    ];
    FIELD_SQRT = /* @__PURE__ */ new WeakMap();
    _Field = class {
      ORDER;
      BITS;
      BYTES;
      isLE;
      ZERO = _0n2;
      ONE = _1n2;
      _lengths;
      _mod;
      constructor(ORDER, opts = {}) {
        if (ORDER <= _1n2)
          throw new Error("invalid field: expected ORDER > 1, got " + ORDER);
        let _nbitLength = void 0;
        this.isLE = false;
        if (opts != null && typeof opts === "object") {
          if (typeof opts.BITS === "number")
            _nbitLength = opts.BITS;
          if (typeof opts.sqrt === "function")
            Object.defineProperty(this, "sqrt", { value: opts.sqrt, enumerable: true });
          if (typeof opts.isLE === "boolean")
            this.isLE = opts.isLE;
          if (opts.allowedLengths)
            this._lengths = Object.freeze(opts.allowedLengths.slice());
          if (typeof opts.modFromBytes === "boolean")
            this._mod = opts.modFromBytes;
        }
        const { nBitLength, nByteLength } = nLength(ORDER, _nbitLength);
        if (nByteLength > 2048)
          throw new Error("invalid field: expected ORDER of <= 2048 bytes");
        this.ORDER = ORDER;
        this.BITS = nBitLength;
        this.BYTES = nByteLength;
        Object.freeze(this);
      }
      create(num2) {
        return mod(num2, this.ORDER);
      }
      isValid(num2) {
        if (typeof num2 !== "bigint")
          throw new TypeError("invalid field element: expected bigint, got " + typeof num2);
        return _0n2 <= num2 && num2 < this.ORDER;
      }
      is0(num2) {
        return num2 === _0n2;
      }
      // is valid and invertible
      isValidNot0(num2) {
        return !this.is0(num2) && this.isValid(num2);
      }
      isOdd(num2) {
        return (num2 & _1n2) === _1n2;
      }
      neg(num2) {
        return mod(-num2, this.ORDER);
      }
      eql(lhs, rhs) {
        return lhs === rhs;
      }
      sqr(num2) {
        return mod(num2 * num2, this.ORDER);
      }
      add(lhs, rhs) {
        return mod(lhs + rhs, this.ORDER);
      }
      sub(lhs, rhs) {
        return mod(lhs - rhs, this.ORDER);
      }
      mul(lhs, rhs) {
        return mod(lhs * rhs, this.ORDER);
      }
      pow(num2, power2) {
        return pow(num2, power2, this.ORDER);
      }
      div(lhs, rhs) {
        return mod(lhs * invert(rhs, this.ORDER), this.ORDER);
      }
      // Same as above, but doesn't normalize
      sqrN(num2) {
        return num2 * num2;
      }
      addN(lhs, rhs) {
        return lhs + rhs;
      }
      subN(lhs, rhs) {
        return lhs - rhs;
      }
      mulN(lhs, rhs) {
        return lhs * rhs;
      }
      inv(num2) {
        return invert(num2, this.ORDER);
      }
      sqrt(num2) {
        let sqrt = FIELD_SQRT.get(this);
        if (!sqrt)
          FIELD_SQRT.set(this, sqrt = FpSqrt(this.ORDER));
        return sqrt(this, num2);
      }
      toBytes(num2) {
        return this.isLE ? numberToBytesLE(num2, this.BYTES) : numberToBytesBE(num2, this.BYTES);
      }
      fromBytes(bytes, skipValidation = false) {
        abytes2(bytes);
        const { _lengths: allowedLengths, BYTES, isLE: isLE2, ORDER, _mod: modFromBytes } = this;
        if (allowedLengths) {
          if (bytes.length < 1 || !allowedLengths.includes(bytes.length) || bytes.length > BYTES) {
            throw new Error("Field.fromBytes: expected " + allowedLengths + " bytes, got " + bytes.length);
          }
          const padded = new Uint8Array(BYTES);
          padded.set(bytes, isLE2 ? 0 : padded.length - bytes.length);
          bytes = padded;
        }
        if (bytes.length !== BYTES)
          throw new Error("Field.fromBytes: expected " + BYTES + " bytes, got " + bytes.length);
        let scalar = isLE2 ? bytesToNumberLE(bytes) : bytesToNumberBE(bytes);
        if (modFromBytes)
          scalar = mod(scalar, ORDER);
        if (!skipValidation) {
          if (!this.isValid(scalar))
            throw new Error("invalid field element: outside of range 0..ORDER");
        }
        return scalar;
      }
      // TODO: we don't need it here, move out to separate fn
      invertBatch(lst) {
        return FpInvertBatch(this, lst, true);
      }
      // We can't move this out because Fp6, Fp12 implement it
      // and it's unclear what to return in there.
      cmov(a, b, condition2) {
        abool2(condition2, "condition");
        return condition2 ? b : a;
      }
    };
  }
});

// ../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/abstract/curve.js
function validatePointCons(Point) {
  const pc = Point;
  if (typeof pc !== "function")
    throw new TypeError('"Point" expected constructor, got type=' + typeof Point);
  afunction(pc.fromAffine, "Point.fromAffine");
  afunction(pc.fromBytes, "Point.fromBytes");
  afunction(pc.fromHex, "Point.fromHex");
  aobject2(pc.BASE, "Point.BASE");
  aobject2(pc.ZERO, "Point.ZERO");
  validateField(pc.Fp);
  validateField(pc.Fn);
}
function normalizeZ(c, points) {
  validatePointCons(c);
  validateMSMPoints(points, c);
  const invertedZs = FpInvertBatch(c.Fp, points.map((p) => p.Z));
  return points.map((p, i2) => c.fromAffine(p.toAffine(invertedZs[i2])));
}
function validateW(W, bits3, min = 1) {
  if (!Number.isSafeInteger(W) || W < min || W > bits3)
    throw new Error("invalid window size, expected [" + min + ".." + bits3 + "], got W=" + W);
}
function validateTableBytes(numPoints, fpBytes) {
  const bytes = numPoints * (4 * fpBytes + 128);
  if (bytes > TABLE_BYTES_MAX)
    throw new Error("invalid window size: table would need ~" + Math.ceil(bytes / 2 ** 20) + " MiB, max " + TABLE_BYTES_MAX / 2 ** 20 + " MiB");
}
function probeRandomBytes(randomBytes3, length) {
  if (randomBytes3 === void 0)
    return void 0;
  afunction(randomBytes3, "randomBytes");
  try {
    const probe = randomBytes3(length);
    if (!isBytes2(probe) || probe.length !== length)
      return void 0;
  } catch {
    return void 0;
  }
  return randomBytes3;
}
function validateMSMPoints(points, c) {
  aarray(points, "points");
  points.forEach((p, i2) => {
    if (!(p instanceof c))
      throw new Error("invalid point at index " + i2);
  });
}
function validateMSMScalars(scalars, field2, maxScalar) {
  if (!Array.isArray(scalars))
    throw new Error("array of scalars expected");
  scalars.forEach((s, i2) => {
    const ok = maxScalar === void 0 ? field2.isValid(s) : isPosBig(s) && s < maxScalar;
    if (!ok)
      throw new Error("invalid scalar at index " + i2);
  });
}
function getWindowSize(P) {
  return pointWindowSizes.get(P) || 1;
}
function oddMultiples(p, size) {
  const dbl = p.double();
  const t = [p];
  for (let j = 1; j < size; j++)
    t.push(t[j - 1].add(dbl));
  return t;
}
function wnafDigits(n, W) {
  const size = 2 ** W;
  const half2 = size / 2;
  const mask = BigInt(size - 1);
  const d = [];
  while (n > _0n3) {
    let w = 0;
    if (n & _1n3) {
      w = Number(n & mask);
      if (w >= half2)
        w -= size;
      n -= BigInt(w);
    }
    d.push(w);
    n >>= _1n3;
  }
  return d;
}
function signedWindowDigits(n, W, windows) {
  const size = 2 ** W;
  const half2 = size / 2;
  const mask = BigInt(size - 1);
  const shiftBy = BigInt(W);
  const d = [];
  for (let w = 0; w < windows; w++) {
    let v = Number(n & mask);
    n >>= shiftBy;
    if (v > half2) {
      v -= size;
      n += _1n3;
    }
    d.push(v);
  }
  if (n !== _0n3)
    throw new Error("invalid wnaf");
  return d;
}
function wnafWalk(zero, tables2, digits3) {
  let max2 = 0;
  for (const d of digits3)
    max2 = Math.max(max2, d.length);
  let acc = zero;
  for (let bit = max2 - 1; bit >= 0; bit--) {
    if (bit !== max2 - 1)
      acc = acc.double();
    for (let i2 = 0; i2 < digits3.length; i2++) {
      const w = digits3[i2][bit];
      if (w) {
        const item = tables2[i2][Math.abs(w) - 1 >> 1];
        acc = acc.add(w < 0 ? item.negate() : item);
      }
    }
  }
  return acc;
}
function mulAddUnsafe(c, points, scalars, allowOversized = false) {
  validatePointCons(c);
  validateMSMPoints(points, c);
  abool2(allowOversized, "allowOversized");
  validateMSMScalars(scalars, c.Fn, allowOversized ? c.Fn.ORDER ** _4n2 : void 0);
  if (points.length !== scalars.length)
    throw new Error("arrays of points and scalars must have equal length");
  const tables2 = points.map((p) => oddMultiples(p, 4));
  const digits3 = scalars.map((n) => wnafDigits(n, 4));
  return wnafWalk(c.ZERO, tables2, digits3);
}
function createField(order, field2, isLE2) {
  if (field2) {
    if (field2.ORDER !== order)
      throw new Error("Field.ORDER must match order: Fp == p, Fn == n");
    validateField(field2);
    return field2;
  } else {
    return Field(order, { isLE: isLE2 });
  }
}
function createCurveFields(type, CURVE, curveOpts = {}, FpFnLE) {
  if (type !== "weierstrass" && type !== "edwards")
    throw new Error('expected curve type "weierstrass" or "edwards"');
  if (FpFnLE === void 0)
    FpFnLE = type === "edwards";
  if (!CURVE || typeof CURVE !== "object")
    throw new Error(`expected valid ${type} CURVE object`);
  validateObject(curveOpts);
  for (const p of ["p", "n", "h"]) {
    const val = CURVE[p];
    if (!(isPosBig(val) && val !== _0n3))
      throw new Error(`CURVE.${p} must be positive bigint`);
  }
  const Fp3 = createField(CURVE.p, curveOpts.Fp, FpFnLE);
  const Fn2 = createField(CURVE.n, curveOpts.Fn, FpFnLE);
  const _b2 = type === "weierstrass" ? "b" : "d";
  const params = ["Gx", "Gy", "a", _b2];
  for (const p of params) {
    if (!Fp3.isValid(CURVE[p]))
      throw new Error(`CURVE.${p} must be valid field element of CURVE.Fp`);
  }
  CURVE = Object.freeze(Object.assign({}, CURVE));
  return { CURVE, Fp: Fp3, Fn: Fn2 };
}
function createKeygen(randomSecretKey, getPublicKey) {
  return function keygen(seed) {
    const secretKey = randomSecretKey(seed);
    return { secretKey, publicKey: getPublicKey(secretKey) };
  };
}
var _0n3, _1n3, _4n2, BLIND_BYTES, BLIND_BITS, FW_WINDOW, TABLE_BYTES_MAX, pointWindowSizes, ScalarMultiplier;
var init_curve = __esm({
  "../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/abstract/curve.js"() {
    init_utils2();
    init_modular();
    /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
    _0n3 = /* @__PURE__ */ BigInt(0);
    _1n3 = /* @__PURE__ */ BigInt(1);
    _4n2 = /* @__PURE__ */ BigInt(4);
    BLIND_BYTES = 16;
    BLIND_BITS = 128;
    FW_WINDOW = 5;
    TABLE_BYTES_MAX = /* @__PURE__ */ (() => 2 ** 31)();
    pointWindowSizes = /* @__PURE__ */ new WeakMap();
    ScalarMultiplier = class {
      Point;
      BASE;
      ZERO;
      randomBytes;
      wnafPrecomputes = /* @__PURE__ */ new WeakMap();
      baseCanBeBlinded;
      bits;
      // Parametrized with a given Point class (not individual point)
      constructor(Point, randomBytes3) {
        validatePointCons(Point);
        this.randomBytes = probeRandomBytes(randomBytes3, BLIND_BYTES);
        this.Point = Point;
        this.BASE = Point.BASE;
        this.ZERO = Point.ZERO;
        this.bits = Point.Fn.BITS;
      }
      /**
       * Creates a signed fixed-window wNAF precomputation table: for every window w, the
       * multiples `[1..2^(W−1)]⋅2^(w⋅W)⋅P`, flattened. All doublings are baked into the table,
       * so cached multiplication is additions-only. `windows = ceil(bits/W) + 1`: the extra
       * window absorbs the final carry of signed-digit recoding.
       * For a 256-bit curve and W=6, the table is 44⋅32 = 1408 points.
       * @param point - Point instance
       * @param W - window size
       * @param bits - scalar bitlength the table must cover
       */
      buildWnafTable(point, W, bits3) {
        const windows = Math.ceil(bits3 / W) + 1;
        const half2 = 2 ** (W - 1);
        const comp = [];
        let base2 = point;
        for (let w = 0; w < windows; w++) {
          let acc = base2;
          for (let i2 = 0; i2 < half2; i2++) {
            comp.push(acc);
            acc = acc.add(base2);
          }
          base2 = comp[comp.length - 1].double();
        }
        return { W, bits: bits3, windows, comp };
      }
      /**
       * Implements ec multiplication using precomputed signed fixed-window wNAF tables.
       * Constant-time: fixed window count with one table addition per window — zero digits feed
       * the fake accumulator — and no doublings; the lookup scans the whole window slice.
       * Scalar bounds are validated by the public entry points ({@link ScalarMultiplier.mulCT},
       * {@link ScalarMultiplier.mulCTBlinded}, {@link ScalarMultiplier.mulUnsafe});
       * signedWindowDigits throws if `n` exceeds the table.
       * @returns real and fake (for const-time) points
       */
      wnafCachedCT(precomputes, n) {
        const { W, windows, comp } = precomputes;
        const half2 = 2 ** (W - 1);
        const digits3 = signedWindowDigits(n, W, windows);
        let p = this.ZERO;
        let f = this.BASE;
        for (let w = 0; w < windows; w++) {
          const digit2 = digits3[w];
          const start3 = w * half2;
          const idx = Math.abs(digit2) - 1;
          let sel = comp[start3];
          for (let i2 = 1; i2 < half2; i2++)
            sel = i2 === idx ? comp[start3 + i2] : sel;
          const neg = sel.negate();
          if (digit2 === 0)
            f = f.add(comp[start3]);
          else
            p = p.add(digit2 < 0 ? neg : sel);
        }
        return { p, f };
      }
      // Cache key is point identity plus (W, bits); at most two entries exist per point (public-width
      // `Fn.BITS` and blinded `Fn.BITS + BLIND_BITS`). Callers must not reuse the same point with
      // incompatible `transform(...)` layouts and expect a separate cache entry.
      getWnafPrecomputes(W, point, bits3, transform) {
        let entries = this.wnafPrecomputes.get(point);
        let comp = entries?.find((entry) => entry.W === W && entry.bits === bits3);
        if (!comp) {
          comp = this.buildWnafTable(point, W, bits3);
          if (typeof transform === "function")
            comp = { ...comp, comp: transform(comp.comp) };
          if (!entries) {
            entries = [];
            this.wnafPrecomputes.set(point, entries);
          }
          entries.push(comp);
        }
        return comp;
      }
      assertPoint(point) {
        if (!(point instanceof this.Point))
          throw new TypeError('"point" expected Point instance, got type=' + typeof point);
      }
      // Shared prologue of the constant-time entry points. Rejects scalar 0: in key/signature-style
      // callers a zero scalar means broken upstream plumbing, and concrete Points already reject it.
      // Uses inRange instead of Fn.isValidNot0: validateField() only certifies the arithmetic subset.
      validateMulInput(point, scalar) {
        this.assertPoint(point);
        if (!inRange(scalar, _1n3, this.Point.Fn.ORDER))
          throw new Error("invalid scalar");
      }
      // Constant-time dispatch shared by mulCT / mulCTBlinded. Un-precomputed points (W===1, e.g.
      // ECDH peer keys) skip building a throwaway cached table in favor of a small fixed-window
      // multiply. `n` must be < 2^bits.
      runCT(point, n, bits3, transform) {
        const W = getWindowSize(point);
        if (W === 1)
          return this.fixedWindowCT(point, n, bits3);
        return this.wnafCachedCT(this.getWnafPrecomputes(W, point, bits3, transform), n);
      }
      mulCT(point, scalar, transform) {
        this.validateMulInput(point, scalar);
        return this.runCT(point, scalar, this.bits, transform);
      }
      mulCTBlinded(point, scalar, transform) {
        this.validateMulInput(point, scalar);
        if (this.randomBytes === void 0)
          throw new Error("randomBytes is required for scalar blinding");
        const bits3 = this.Point.Fn.BITS + BLIND_BITS;
        const blind = this.randomBytes(BLIND_BYTES);
        if (!isBytes2(blind) || blind.length !== BLIND_BYTES)
          throw new Error("randomBytes returned invalid byte array");
        blind[0] = blind[0] & 63 | 128;
        const n = scalar + bytesToNumberBE(blind) * this.Point.Fn.ORDER;
        return this.runCT(point, n, bits3, transform);
      }
      /**
       * Constant-time multiplication `n*point` for an un-precomputed point, via a small fixed window.
       * A cached wNAF table only pays off when reused; a flat 2^FW_WINDOW table (`size-1` adds) is
       * far cheaper to build for a single use. The point-operation sequence is independent of `n`:
       * build the table, then per window exactly FW_WINDOW doublings, a data-oblivious scan over
       * every table entry, and one addition (adds the identity when the window digit is 0 — never
       * skipped).
       *
       * `n` must be `< 2^bits`. Assumes complete addition (adding the identity costs the same as any
       * add), which holds for the Weierstrass/Edwards point types used here. The table is left in
       * projective form (no normalizeZ): normalizing this small a table costs more than the
       * mixed-add savings it would buy for a single multiply.
       * @returns real point `p`; `f` duplicates it only to match {@link wnafCachedCT}'s return shape
       * (this path needs no fake accumulator — its op-count is already scalar-independent).
       */
      fixedWindowCT(point, n, bits3) {
        const W = FW_WINDOW;
        const size = 1 << W;
        const mask = bitMask(W);
        const table6 = new Array(size);
        table6[0] = this.ZERO;
        for (let i2 = 1; i2 < size; i2++)
          table6[i2] = table6[i2 - 1].add(point);
        const windows = Math.ceil(bits3 / W);
        let acc = this.ZERO;
        for (let window = windows - 1; window >= 0; window--) {
          if (window !== windows - 1)
            for (let d = 0; d < W; d++)
              acc = acc.double();
          const digit2 = Number(n >> BigInt(window * W) & mask);
          let sel = table6[0];
          for (let i2 = 1; i2 < size; i2++)
            sel = i2 === digit2 ? table6[i2] : sel;
          acc = acc.add(sel);
        }
        return { p: acc, f: acc };
      }
      shouldBlind(point, cofactor) {
        if (this.randomBytes === void 0)
          return false;
        if (cofactor === _1n3)
          return true;
        if (point !== this.BASE)
          return false;
        if (this.baseCanBeBlinded === void 0)
          this.baseCanBeBlinded = this.mulUnsafe(this.BASE, this.Point.Fn.ORDER).is0();
        return this.baseCanBeBlinded;
      }
      mulSecret(point, scalar, cofactor, transform) {
        return this.shouldBlind(point, cofactor) ? this.mulCTBlinded(point, scalar, transform) : this.mulCT(point, scalar, transform);
      }
      mulUnsafe(point, scalar, transform) {
        this.assertPoint(point);
        if (!isPosBig(scalar))
          throw new Error("invalid scalar");
        const W = getWindowSize(point);
        if (W === 1 || scalar >= this.Point.Fn.ORDER)
          return mulAddUnsafe(this.Point, [point], [scalar], true);
        const precomputes = this.getWnafPrecomputes(W, point, this.bits, transform);
        return this.wnafCachedCT(precomputes, scalar).p;
      }
      // Remembers the window size used for precomputed wNAF multiplication of the given point
      // and drops any previously built tables. Usually only the base point is precomputed.
      // W=1 resets the point to the un-precomputed (table-less) paths.
      // W is additionally capped so tables stay under ~2 GiB ({@link TABLE_BYTES_MAX}).
      setWindowSize(point, W) {
        this.assertPoint(point);
        validateW(W, this.bits);
        const windows = Math.ceil((this.bits + BLIND_BITS) / W) + 1;
        validateTableBytes(windows * 2 ** (W - 1), this.Point.Fp.BYTES);
        pointWindowSizes.set(point, W);
        this.wnafPrecomputes.delete(point);
      }
      // True when a window size is set: tables themselves are built lazily on first multiply.
      hasWindowSize(point) {
        return getWindowSize(point) !== 1;
      }
    };
  }
});

// ../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/abstract/edwards.js
function isEdValidXY(Fp3, CURVE, x2, y) {
  const x22 = Fp3.sqr(x2);
  const y2 = Fp3.sqr(y);
  const left = Fp3.add(Fp3.mul(CURVE.a, x22), y2);
  const right = Fp3.add(Fp3.ONE, Fp3.mul(CURVE.d, Fp3.mul(x22, y2)));
  return Fp3.eql(left, right);
}
function edwards(params, extraOpts = {}) {
  validateObject(extraOpts, {}, {}, "extraOpts");
  const opts = extraOpts;
  const validated = createCurveFields("edwards", params, opts, opts.FpFnLE);
  const { Fp: Fp3, Fn: Fn2 } = validated;
  let CURVE = validated.CURVE;
  const { h: cofactor } = CURVE;
  if (FpLegendre(Fp3, CURVE.a) !== 1)
    throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");
  if (FpLegendre(Fp3, CURVE.d) !== -1)
    throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");
  validateObject(opts, {}, { uvRatio: "function", randomBytes: "function" });
  const randomBytes3 = opts.randomBytes === void 0 ? randomBytes2 : opts.randomBytes;
  const MASK = _2n2 << BigInt(Fp3.BYTES * 8) - _1n4;
  function isOdd(n) {
    if (!Fp3.isOdd)
      throw new Error("Field does not have .isOdd()");
    return Fp3.isOdd(n);
  }
  const uvRatio3 = opts.uvRatio === void 0 ? (u, v) => {
    try {
      return { isValid: true, value: Fp3.sqrt(Fp3.div(u, v)) };
    } catch (e) {
      return { isValid: false, value: _0n4 };
    }
  } : opts.uvRatio;
  if (!isEdValidXY(Fp3, CURVE, CURVE.Gx, CURVE.Gy))
    throw new Error("bad curve params: generator point");
  const mulA = Fp3.eql(CURVE.a, Fp3.neg(Fp3.ONE)) ? (x2) => Fp3.neg(x2) : Fp3.eql(CURVE.a, Fp3.ONE) ? (x2) => x2 : (x2) => Fp3.mul(CURVE.a, x2);
  function acoord(title2, n, banZero = false) {
    const min = banZero ? _1n4 : _0n4;
    aInRange("coordinate " + title2, n, min, MASK);
    return n;
  }
  function aedpoint(other) {
    if (!(other instanceof Point))
      throw new Error("EdwardsPoint expected");
  }
  class Point {
    static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp3.ONE, Fp3.mul(CURVE.Gx, CURVE.Gy));
    static ZERO = new Point(Fp3.ZERO, Fp3.ONE, Fp3.ONE, Fp3.ZERO);
    static Fp = Fp3;
    static Fn = Fn2;
    X;
    Y;
    Z;
    T;
    constructor(X, Y, Z, T) {
      this.X = acoord("x", X);
      this.Y = acoord("y", Y);
      this.Z = acoord("z", Z, true);
      this.T = acoord("t", T);
      Object.freeze(this);
    }
    static CURVE() {
      return CURVE;
    }
    /**
     * Create one extended Edwards point from affine coordinates.
     * Does NOT validate that the point is on-curve or torsion-free.
     * Use `.assertValidity()` on adversarial inputs.
     */
    static fromAffine(p) {
      if (p instanceof Point)
        throw new Error("extended point not allowed");
      const { x: x2, y } = p || {};
      acoord("x", x2);
      acoord("y", y);
      return new Point(x2, y, Fp3.ONE, Fp3.mul(x2, y));
    }
    // Uses algo from RFC8032 5.1.3.
    static fromBytes(bytes, zip215 = false) {
      const len = Fp3.BYTES;
      const { a, d } = CURVE;
      bytes = copyBytes2(abytes2(bytes, len, "point"));
      abool2(zip215, "zip215");
      const normed = copyBytes2(bytes);
      const lastByte = bytes[len - 1];
      normed[len - 1] = lastByte & ~128;
      const y = bytesToNumberLE(normed);
      const max2 = zip215 ? MASK : Fp3.ORDER;
      aInRange("point.y", y, _0n4, max2);
      const y2 = Fp3.sqr(y);
      const u = Fp3.sub(y2, Fp3.ONE);
      const v = Fp3.sub(Fp3.mulN(d, y2), a);
      let { isValid, value: x2 } = uvRatio3(u, v);
      if (!isValid)
        throw new Error("bad point: invalid y coordinate");
      const isXOdd = isOdd(x2);
      const isLastByteOdd = (lastByte & 128) !== 0;
      if (!zip215 && Fp3.is0(x2) && isLastByteOdd)
        throw new Error("bad point: x=0 and x_0=1");
      if (isLastByteOdd !== isXOdd)
        x2 = Fp3.neg(x2);
      return Point.fromAffine({ x: x2, y });
    }
    static fromHex(hex2, zip215 = false) {
      return Point.fromBytes(hexToBytes2(hex2), zip215);
    }
    get x() {
      return this.toAffine().x;
    }
    get y() {
      return this.toAffine().y;
    }
    precompute(windowSize = 6, isLazy = true) {
      wnaf.setWindowSize(this, windowSize);
      if (!isLazy)
        this.multiply(_2n2);
      return this;
    }
    // Useful in fromAffine() - not for fromBytes(), which always created valid points.
    assertValidity() {
      const p = this;
      const { a, d } = CURVE;
      if (p.is0())
        throw new Error("bad point: ZERO");
      const { X, Y, Z, T } = p;
      const X2 = Fp3.sqr(X);
      const Y2 = Fp3.sqr(Y);
      const Z2 = Fp3.sqr(Z);
      const Z4 = Fp3.sqr(Z2);
      const aX2 = Fp3.mul(X2, a);
      const left = Fp3.mul(Fp3.add(aX2, Y2), Z2);
      const right = Fp3.add(Z4, Fp3.mul(d, Fp3.mul(X2, Y2)));
      if (!Fp3.eql(left, right))
        throw new Error("bad point: equation left != right (1)");
      const XY = Fp3.mul(X, Y);
      const ZT = Fp3.mul(Z, T);
      if (!Fp3.eql(XY, ZT))
        throw new Error("bad point: equation left != right (2)");
    }
    // Compare one point to another.
    equals(other) {
      aedpoint(other);
      const { X: X1, Y: Y1, Z: Z1 } = this;
      const { X: X2, Y: Y2, Z: Z2 } = other;
      const X1Z2 = Fp3.mul(X1, Z2);
      const X2Z1 = Fp3.mul(X2, Z1);
      const Y1Z2 = Fp3.mul(Y1, Z2);
      const Y2Z1 = Fp3.mul(Y2, Z1);
      return Fp3.eql(X1Z2, X2Z1) && Fp3.eql(Y1Z2, Y2Z1);
    }
    is0() {
      return this.equals(Point.ZERO);
    }
    negate() {
      return new Point(Fp3.neg(this.X), this.Y, this.Z, Fp3.neg(this.T));
    }
    // Fast algo for doubling Extended Point.
    // https://hyperelliptic.org/EFD/g1p/auto-twisted-extended.html#doubling-dbl-2008-hwcd
    // Cost: 4M + 4S + 1*a + 6add + 1*2.
    double() {
      const { X: X1, Y: Y1, Z: Z1 } = this;
      const A = Fp3.sqr(X1);
      const B2 = Fp3.sqr(Y1);
      const C = Fp3.mul(Fp3.sqr(Z1), _2n2);
      const D = mulA(A);
      const x1y1 = Fp3.addN(X1, Y1);
      const E = Fp3.sub(Fp3.subN(Fp3.sqr(x1y1), A), B2);
      const G = Fp3.addN(D, B2);
      const F = Fp3.subN(G, C);
      const H = Fp3.subN(D, B2);
      const X3 = Fp3.mul(E, F);
      const Y3 = Fp3.mul(G, H);
      const T3 = Fp3.mul(E, H);
      const Z3 = Fp3.mul(F, G);
      return new Point(X3, Y3, Z3, T3);
    }
    // Fast algo for adding 2 Extended Points.
    // https://hyperelliptic.org/EFD/g1p/auto-twisted-extended.html#addition-add-2008-hwcd
    // Cost: 9M + 1*a + 1*d + 7add.
    add(other) {
      aedpoint(other);
      const { d } = CURVE;
      const { X: X1, Y: Y1, Z: Z1, T: T1 } = this;
      const { X: X2, Y: Y2, Z: Z2, T: T2 } = other;
      const A = Fp3.mul(X1, X2);
      const B2 = Fp3.mul(Y1, Y2);
      const C = Fp3.mul(Fp3.mulN(T1, d), T2);
      const D = Fp3.mul(Z1, Z2);
      const E = Fp3.sub(Fp3.subN(Fp3.mulN(Fp3.addN(X1, Y1), Fp3.addN(X2, Y2)), A), B2);
      const F = Fp3.subN(D, C);
      const G = Fp3.addN(D, C);
      const H = Fp3.sub(B2, mulA(A));
      const X3 = Fp3.mul(E, F);
      const Y3 = Fp3.mul(G, H);
      const T3 = Fp3.mul(E, H);
      const Z3 = Fp3.mul(F, G);
      return new Point(X3, Y3, Z3, T3);
    }
    subtract(other) {
      aedpoint(other);
      return this.add(other.negate());
    }
    // Constant-time multiplication.
    multiply(scalar) {
      if (!Fn2.isValidNot0(scalar))
        throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");
      const { p, f } = wnaf.mulSecret(this, scalar, cofactor, normalize);
      return normalize([p, f])[0];
    }
    // Non-constant-time multiplication. Uses double-and-add algorithm.
    // It's faster, but should only be used when you don't care about
    // an exposed private key e.g. sig verification.
    // Keeps the same subgroup-scalar contract: 0 is allowed for public-scalar callers, but
    // n and larger values are rejected instead of being reduced mod n to the identity point.
    multiplyUnsafe(scalar) {
      if (!Fn2.isValid(scalar))
        throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");
      if (scalar === _0n4)
        return Point.ZERO;
      if (this.is0() || scalar === _1n4)
        return this;
      return wnaf.mulUnsafe(this, scalar, normalize);
    }
    // Checks if point is of small order.
    // If you add something to small order point, you will have "dirty"
    // point with torsion component.
    // Clears cofactor and checks if the result is 0.
    isSmallOrder() {
      return this.clearCofactor().is0();
    }
    // Multiplies point by curve order and checks if the result is 0.
    // Returns `false` is the point is dirty.
    isTorsionFree() {
      return wnaf.mulUnsafe(this, CURVE.n).is0();
    }
    // Converts Extended point to default (x, y) coordinates.
    // Can accept precomputed Z^-1 - for example, from invertBatch.
    toAffine(invertedZ) {
      const p = this;
      let iz = invertedZ;
      if (iz != null && typeof iz !== "bigint")
        throw new TypeError('"invertedZ" expected bigint, got type=' + typeof iz);
      const { X, Y, Z } = p;
      const is0 = p.is0();
      if (iz == null)
        iz = is0 ? Fp3.create(_8n2) : Fp3.inv(Z);
      const x2 = Fp3.mul(X, iz);
      const y = Fp3.mul(Y, iz);
      const zz = Fp3.mul(Z, iz);
      if (is0)
        return { x: Fp3.ZERO, y: Fp3.ONE };
      if (!Fp3.eql(zz, Fp3.ONE))
        throw new Error("invZ was invalid");
      return { x: x2, y };
    }
    clearCofactor() {
      if (cofactor === _1n4)
        return this;
      if (cofactor === _2n2)
        return this.double();
      if (cofactor === _4n3)
        return this.double().double();
      if (cofactor === _8n2)
        return this.double().double().double();
      return this.multiplyUnsafe(cofactor);
    }
    toBytes() {
      const { x: x2, y } = this.toAffine();
      const bytes = Fp3.toBytes(y);
      bytes[bytes.length - 1] |= isOdd(x2) ? 128 : 0;
      return bytes;
    }
    toHex() {
      return bytesToHex2(this.toBytes());
    }
    toString() {
      return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
    }
  }
  const normalize = (points) => normalizeZ(Point, points);
  const wnaf = new ScalarMultiplier(Point, randomBytes3);
  if (wnaf.bits >= 6)
    Point.BASE.precompute(6);
  Object.freeze(Point.prototype);
  Object.freeze(Point);
  return Point;
}
function eddsa(Point, cHash, eddsaOpts = {}) {
  validatePointCons(Point);
  if (typeof cHash !== "function")
    throw new Error('"hash" function param is required');
  const hash = cHash;
  const opts = eddsaOpts;
  validateObject(opts, {}, {
    adjustScalarBytes: "function",
    randomBytes: "function",
    domain: "function",
    prehash: "function",
    zip215: "boolean",
    mapToCurve: "function",
    toMontgomery: "function",
    toMontgomerySecret: "function"
  });
  const { prehash } = opts;
  const { BASE, Fp: Fp3, Fn: Fn2 } = Point;
  const outputLen = hash.outputLen;
  const expectedLen = 2 * Fp3.BYTES;
  if (outputLen !== void 0) {
    asafenumber(outputLen, "hash.outputLen");
    if (outputLen !== expectedLen)
      throw new Error(`hash.outputLen must be ${expectedLen}, got ${outputLen}`);
  }
  const randomBytes3 = opts.randomBytes === void 0 ? randomBytes2 : opts.randomBytes;
  const toMontgomery3 = opts.toMontgomery;
  const toMontgomerySecret3 = opts.toMontgomerySecret;
  const adjustScalarBytes3 = opts.adjustScalarBytes === void 0 ? (bytes) => bytes : opts.adjustScalarBytes;
  const domain = opts.domain === void 0 ? (data, ctx, phflag) => {
    abool2(phflag, "phflag");
    if (ctx.length || phflag)
      throw new Error("Contexts/pre-hash are not supported");
    return data;
  } : opts.domain;
  function modN_LE(hash2) {
    return Fn2.create(bytesToNumberLE(hash2));
  }
  function getPrivateScalar(key2) {
    const len = lengths2.secretKey;
    abytes2(key2, lengths2.secretKey, "secretKey");
    const hashed = abytes2(hash(key2), 2 * len, "hashedSecretKey");
    const head = adjustScalarBytes3(hashed.slice(0, len));
    const prefix = hashed.slice(len, 2 * len);
    const scalar = modN_LE(head);
    return { head, prefix, scalar };
  }
  function getExtendedPublicKey(secretKey) {
    const { head, prefix, scalar } = getPrivateScalar(secretKey);
    const point = BASE.multiply(scalar);
    const pointBytes = point.toBytes();
    return { head, prefix, scalar, point, pointBytes };
  }
  function getPublicKey(secretKey) {
    return getExtendedPublicKey(secretKey).pointBytes;
  }
  function hashDomainToScalar(context2 = Uint8Array.of(), ...msgs) {
    const msg = concatBytes2(...msgs);
    return modN_LE(hash(domain(msg, abytes2(context2, void 0, "context"), !!prehash)));
  }
  function sign2(msg, secretKey, options = {}) {
    validateObject(options, {}, {}, "options");
    msg = copyBytes2(abytes2(msg, void 0, "message"));
    if (prehash)
      msg = prehash(msg);
    const { prefix, scalar, pointBytes } = getExtendedPublicKey(secretKey);
    const r = hashDomainToScalar(options.context, prefix, msg);
    const R = BASE.multiply(r).toBytes();
    const k = hashDomainToScalar(options.context, R, pointBytes, msg);
    const s = Fn2.create(r + k * scalar);
    if (!Fn2.isValid(s))
      throw new Error("sign failed: invalid s");
    const rs = concatBytes2(R, Fn2.toBytes(s));
    return abytes2(rs, lengths2.signature, "result");
  }
  const verifyOpts = {
    zip215: opts.zip215
  };
  function verify(sig, msg, publicKey, options = verifyOpts) {
    validateObject(options);
    const { context: context2 } = options;
    const zip215 = options.zip215 === void 0 ? !!verifyOpts.zip215 : options.zip215;
    const len = lengths2.signature;
    sig = abytes2(sig, len, "signature");
    msg = abytes2(msg, void 0, "message");
    publicKey = abytes2(publicKey, lengths2.publicKey, "publicKey");
    if (zip215 !== void 0)
      abool2(zip215, "zip215");
    if (prehash)
      msg = prehash(msg);
    const mid = len / 2;
    const r = sig.subarray(0, mid);
    const s = bytesToNumberLE(sig.subarray(mid, len));
    let A, R, SB;
    try {
      A = Point.fromBytes(publicKey, zip215);
      R = Point.fromBytes(r, zip215);
      SB = BASE.multiplyUnsafe(s);
    } catch (error) {
      return false;
    }
    if (!zip215 && A.isSmallOrder())
      return false;
    const k = hashDomainToScalar(context2, r, publicKey, msg);
    const RkA = R.add(A.multiplyUnsafe(k));
    return RkA.subtract(SB).clearCofactor().is0();
  }
  const _size = Fp3.BYTES;
  const lengths2 = {
    secretKey: _size,
    publicKey: _size,
    signature: 2 * _size,
    seed: _size
  };
  function randomSecretKey(seed) {
    seed = seed === void 0 ? randomBytes3(lengths2.seed) : seed;
    return abytes2(seed, lengths2.seed, "seed");
  }
  function isValidSecretKey(key2) {
    return isBytes2(key2) && key2.length === lengths2.secretKey;
  }
  function isValidPublicKey(key2, zip215) {
    try {
      return !!Point.fromBytes(key2, zip215 === void 0 ? verifyOpts.zip215 : zip215);
    } catch (error) {
      return false;
    }
  }
  const utils = {
    getExtendedPublicKey,
    randomSecretKey,
    isValidSecretKey,
    isValidPublicKey,
    /** Converts an Edwards public key to a companion Montgomery public key. */
    toMontgomery(publicKey) {
      if (toMontgomery3 === void 0)
        throw new Error("Montgomery conversion is not supported for this curve");
      return toMontgomery3(Point.fromBytes(publicKey));
    },
    toMontgomerySecret(secretKey) {
      if (toMontgomerySecret3 === void 0)
        throw new Error("Montgomery conversion is not supported for this curve");
      return toMontgomerySecret3(secretKey);
    }
  };
  Object.freeze(lengths2);
  Object.freeze(utils);
  return Object.freeze({
    keygen: createKeygen(randomSecretKey, getPublicKey),
    getPublicKey,
    sign: sign2,
    verify,
    utils,
    Point,
    lengths: lengths2
  });
}
var _0n4, _1n4, _2n2, _4n3, _8n2;
var init_edwards = __esm({
  "../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/abstract/edwards.js"() {
    init_utils2();
    init_curve();
    init_modular();
    /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
    _0n4 = /* @__PURE__ */ BigInt(0);
    _1n4 = /* @__PURE__ */ BigInt(1);
    _2n2 = /* @__PURE__ */ BigInt(2);
    _4n3 = /* @__PURE__ */ BigInt(4);
    _8n2 = /* @__PURE__ */ BigInt(8);
  }
});

// ../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/abstract/montgomery.js
function cmask(P, swap) {
  return P + swap - (swap >> _1n5 << _1n5);
}
function cswap(P) {
  const offset = BigInt(6) * P;
  return (mask, x_2, x_3) => {
    const sum2 = x_2 + x_3;
    const d = offset + x_3 - x_2;
    const a = (d * mask + x_2) % P;
    return { x_2: a, x_3: sum2 - a };
  };
}
function validateOpts(curve) {
  validateObject(curve, {
    P: "bigint",
    type: "string",
    adjustScalarBytes: "function",
    powPminus2: "function"
  }, {
    randomBytes: "function",
    scalarMultBase: "function"
  });
  return Object.freeze({ ...curve });
}
function montgomery(curveDef) {
  const CURVE = validateOpts(curveDef);
  const { P, type, adjustScalarBytes: adjustScalarBytes3, powPminus2, randomBytes: rand } = CURVE;
  const mulBaseHook = CURVE.scalarMultBase;
  const is25519 = type === "x25519";
  if (!is25519 && type !== "x448")
    throw new Error("invalid type");
  const randomBytes_ = rand === void 0 ? randomBytes2 : rand;
  const montgomeryBits = is25519 ? 255 : 448;
  const swap = cswap(P);
  const fieldLen = is25519 ? 32 : 56;
  const Gu = is25519 ? BigInt(9) : BigInt(5);
  const a24 = is25519 ? BigInt(121665) : BigInt(39081);
  const minScalar = is25519 ? _2n3 ** BigInt(254) : _2n3 ** BigInt(447);
  const maxAdded = is25519 ? BigInt(8) * (_2n3 ** BigInt(251) - _1n5) : BigInt(4) * (_2n3 ** BigInt(445) - _1n5);
  const maxScalar = minScalar + maxAdded + _1n5;
  const modP = (n) => mod(n, P);
  const GuBytes = encodeU(Gu);
  function encodeU(u) {
    return numberToBytesLE(modP(u), fieldLen);
  }
  function decodeU(u) {
    const _u = copyBytes2(abytes2(u, fieldLen, "uCoordinate"));
    if (is25519)
      _u[31] &= 127;
    return modP(bytesToNumberLE(_u));
  }
  function decodeScalar(scalar) {
    return bytesToNumberLE(adjustScalarBytes3(copyBytes2(abytes2(scalar, fieldLen, "scalar"))));
  }
  const lowOrderU = new Set(is25519 ? [
    _0n5,
    _1n5,
    P - _1n5,
    BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),
    BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")
  ] : [_0n5, _1n5, P - _1n5]);
  function scalarMult(scalar, u) {
    const pointU = decodeU(u);
    if (lowOrderU.has(pointU))
      throw new Error("invalid private or public key received");
    const pu = montgomeryLadder(pointU, decodeScalar(scalar));
    if (pu === _0n5)
      throw new Error("invalid private or public key received");
    return encodeU(pu);
  }
  function scalarMultBase(scalar) {
    if (mulBaseHook === void 0)
      return scalarMult(scalar, GuBytes);
    const k = decodeScalar(scalar);
    aInRange("scalar", k, minScalar, maxScalar);
    const pu = modP(mulBaseHook(k));
    if (pu === _0n5)
      throw new Error("invalid private or public key received");
    return encodeU(pu);
  }
  const getPublicKey = scalarMultBase;
  const getSharedSecret = scalarMult;
  function montgomeryLadder(u, scalar) {
    aInRange("u", u, _0n5, P);
    aInRange("scalar", scalar, minScalar, maxScalar);
    const k = scalar;
    const x_1 = u;
    let x_2 = _1n5;
    let z_2 = _0n5;
    let x_3 = u;
    let z_3 = _1n5;
    const kx = k ^ k >> _1n5;
    for (let t = BigInt(montgomeryBits - 1); t >= _0n5; t--) {
      const mask2 = cmask(P, kx >> t);
      ({ x_2, x_3 } = swap(mask2, x_2, x_3));
      ({ x_2: z_2, x_3: z_3 } = swap(mask2, z_2, z_3));
      const A = x_2 + z_2;
      const AA = modP(A * A);
      const B2 = x_2 - z_2;
      const BB = modP(B2 * B2);
      const E = AA - BB;
      const C = x_3 + z_3;
      const D = x_3 - z_3;
      const DA = modP(D * A);
      const CB = modP(C * B2);
      const dacb = DA + CB;
      const da_cb = DA - CB;
      x_3 = modP(dacb * dacb);
      z_3 = modP(x_1 * modP(da_cb * da_cb));
      x_2 = modP(AA * BB);
      z_2 = modP(E * (AA + modP(a24 * E)));
    }
    const mask = cmask(P, k);
    ({ x_2, x_3 } = swap(mask, x_2, x_3));
    ({ x_2: z_2, x_3: z_3 } = swap(mask, z_2, z_3));
    const z2 = powPminus2(z_2);
    return modP(x_2 * z2);
  }
  const lengths2 = {
    secretKey: fieldLen,
    publicKey: fieldLen,
    seed: fieldLen
  };
  const randomSecretKey = (seed) => {
    seed = seed === void 0 ? randomBytes_(fieldLen) : seed;
    abytes2(seed, lengths2.seed, "seed");
    return seed;
  };
  const utils = { randomSecretKey };
  Object.freeze(lengths2);
  Object.freeze(utils);
  return Object.freeze({
    keygen: createKeygen(randomSecretKey, getPublicKey),
    getSharedSecret,
    getPublicKey,
    scalarMult,
    scalarMultBase,
    utils,
    GuBytes: GuBytes.slice(),
    lengths: lengths2
  });
}
var _0n5, _1n5, _2n3;
var init_montgomery = __esm({
  "../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/abstract/montgomery.js"() {
    init_utils2();
    init_curve();
    init_modular();
    /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
    _0n5 = /* @__PURE__ */ BigInt(0);
    _1n5 = /* @__PURE__ */ BigInt(1);
    _2n3 = /* @__PURE__ */ BigInt(2);
  }
});

// ../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/ed25519.js
function ed25519_pow_2_252_3(x2) {
  const _10n = BigInt(10), _20n = BigInt(20), _40n = BigInt(40), _80n = BigInt(80);
  const P = ed25519_CURVE_p;
  const x22 = x2 * x2 % P;
  const b2 = x22 * x2 % P;
  const b4 = pow2(b2, _2n4, P) * b2 % P;
  const b5 = pow2(b4, _1n6, P) * x2 % P;
  const b10 = pow2(b5, _5n2, P) * b5 % P;
  const b20 = pow2(b10, _10n, P) * b10 % P;
  const b40 = pow2(b20, _20n, P) * b20 % P;
  const b80 = pow2(b40, _40n, P) * b40 % P;
  const b160 = pow2(b80, _80n, P) * b80 % P;
  const b240 = pow2(b160, _80n, P) * b80 % P;
  const b250 = pow2(b240, _10n, P) * b10 % P;
  const pow_p_5_8 = pow2(b250, _2n4, P) * x2 % P;
  return { pow_p_5_8, b2 };
}
function adjustScalarBytes(bytes) {
  bytes[0] &= 248;
  bytes[31] &= 127;
  bytes[31] |= 64;
  return bytes;
}
function uvRatio(u, v) {
  const P = ed25519_CURVE_p;
  const v3 = mod(v * v * v, P);
  const v7 = mod(v3 * v3 * v, P);
  const pow3 = ed25519_pow_2_252_3(u * v7).pow_p_5_8;
  let x2 = mod(u * v3 * pow3, P);
  const vx2 = mod(v * x2 * x2, P);
  const root1 = x2;
  const root2 = mod(x2 * ED25519_SQRT_M1, P);
  const useRoot1 = vx2 === u;
  const useRoot2 = vx2 === mod(-u, P);
  const noRoot = vx2 === mod(-u * ED25519_SQRT_M1, P);
  if (useRoot1)
    x2 = root1;
  if (useRoot2 || noRoot)
    x2 = root2;
  if (isNegativeLE(x2, P))
    x2 = mod(-x2, P);
  return { isValid: useRoot1 || useRoot2, value: x2 };
}
function toMontgomery(point) {
  const { y } = point;
  return Fp.toBytes(Fp.div(_1n6 + y, _1n6 - y));
}
function toMontgomerySecret(secretKey) {
  const size = ed25519_Point.Fp.BYTES;
  abytes(secretKey, size);
  return adjustScalarBytes(sha512(secretKey.subarray(0, size))).subarray(0, size);
}
function ed(opts) {
  return eddsa(ed25519_Point, sha512, Object.assign({ adjustScalarBytes, toMontgomery, toMontgomerySecret, zip215: true }, opts));
}
var _0n6, _1n6, _2n4, _3n2, _5n2, _8n3, ed25519_CURVE_p, ed25519_CURVE, ED25519_SQRT_M1, ed25519_Point, Fp, ed25519, x25519;
var init_ed25519 = __esm({
  "../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/ed25519.js"() {
    init_sha2();
    init_utils();
    init_edwards();
    init_modular();
    init_montgomery();
    /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
    _0n6 = /* @__PURE__ */ BigInt(0);
    _1n6 = /* @__PURE__ */ BigInt(1);
    _2n4 = /* @__PURE__ */ BigInt(2);
    _3n2 = /* @__PURE__ */ BigInt(3);
    _5n2 = /* @__PURE__ */ BigInt(5);
    _8n3 = /* @__PURE__ */ BigInt(8);
    ed25519_CURVE_p = /* @__PURE__ */ BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
    ed25519_CURVE = /* @__PURE__ */ (() => ({
      p: ed25519_CURVE_p,
      n: BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),
      h: _8n3,
      a: BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),
      d: BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),
      Gx: BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),
      Gy: BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")
    }))();
    ED25519_SQRT_M1 = /* @__PURE__ */ BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");
    ed25519_Point = /* @__PURE__ */ edwards(ed25519_CURVE, { uvRatio });
    Fp = /* @__PURE__ */ (() => ed25519_Point.Fp)();
    ed25519 = /* @__PURE__ */ ed({});
    x25519 = /* @__PURE__ */ (() => {
      const P = ed25519_CURVE_p;
      const powPminus2 = (x2) => {
        const { pow_p_5_8, b2 } = ed25519_pow_2_252_3(x2);
        return mod(pow2(pow_p_5_8, _3n2, P) * b2, P);
      };
      return montgomery({
        P,
        type: "x25519",
        powPminus2,
        adjustScalarBytes,
        // ~3x faster fixed-base: [k]B on the birationally-equivalent Edwards curve using cached
        // base tables, mapped back via u = (1+y)/(1-y) = (Z+Y)/(Z-Y) with one Fermat inversion.
        // Same construction as libsodium's crypto_scalarmult_curve25519_base.
        scalarMultBase: (k) => {
          const kn = mod(k, ed25519_Point.Fn.ORDER);
          if (kn === _0n6)
            return _0n6;
          const p = ed25519_Point.BASE.multiply(kn);
          return mod((p.Z + p.Y) * powPminus2(mod(p.Z - p.Y, P)), P);
        }
      });
    })();
  }
});

// ../../node_modules/.pnpm/@scure+base@2.4.0/node_modules/@scure/base/index.js
function isBytes3(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
function abytes3(b) {
  if (!isBytes3(b))
    throw new TypeError("Uint8Array expected");
}
function isArrayOf(isString, arr) {
  if (!Array.isArray(arr))
    return false;
  if (arr.length === 0)
    return true;
  if (isString) {
    return arr.every((item) => typeof item === "string");
  } else {
    return arr.every((item) => Number.isSafeInteger(item));
  }
}
function afn(input) {
  if (typeof input !== "function")
    throw new TypeError("function expected");
  return true;
}
function astr(label2, input) {
  if (typeof input !== "string")
    throw new TypeError(`${label2}: string expected`);
  return true;
}
function anumber3(n, title2 = "number") {
  if (typeof n !== "number")
    throw new TypeError(`${title2}: expected number, got ${typeof n}`);
  if (!Number.isSafeInteger(n))
    throw new RangeError(`${title2}: expected safe integer, got ${n}`);
}
function anumArr(label2, input) {
  if (!isArrayOf(false, input))
    throw new TypeError(`${label2}: array of numbers expected`);
}
function chain2(...args) {
  const id = (a) => a;
  const wrap = (a, b) => (c) => a(b(c));
  const encode = args.map((x2) => x2.encode).reduceRight(wrap, id);
  const decode6 = args.map((x2) => x2.decode).reduce(wrap, id);
  return { encode, decode: decode6 };
}
function u8ToNumArr(u82, len = u82.length) {
  const res = new Array(len);
  for (let i2 = 0; i2 < len; i2++)
    res[i2] = u82[i2];
  return res;
}
function charcodesToString(codes2) {
  const len = codes2.length;
  if (asciiDecoder !== void 0 && len >= 12)
    return asciiDecoder.decode(codes2);
  if (len <= B2S_CHUNK)
    return String.fromCharCode.apply(null, codes2);
  let res = "";
  for (let i2 = 0; i2 < len; i2 += B2S_CHUNK)
    res += String.fromCharCode.apply(null, codes2.subarray(i2, i2 + B2S_CHUNK));
  return res;
}
function radix2(bits3) {
  anumber3(bits3);
  if (bits3 <= 0 || bits3 > 8)
    throw new RangeError("radix2: bits should be in (0..8]");
  const mask = powers[bits3] - 1;
  return {
    encode: (bytes) => {
      abytes3(bytes);
      const len = bytes.length;
      const res = new Uint8Array(Math.ceil(len * 8 / bits3));
      let carry = 0;
      let pos = 0;
      let j = 0;
      for (let i2 = 0; i2 < len; ) {
        if (i2 + 2 < len) {
          carry = carry << 24 | bytes[i2] << 16 | bytes[i2 + 1] << 8 | bytes[i2 + 2];
          pos += 24;
          i2 += 3;
        } else {
          carry = (carry << 8 | bytes[i2]) & 65535;
          pos += 8;
          i2++;
        }
        for (; ; ) {
          pos -= bits3;
          res[j++] = carry >> pos & mask;
          if (pos < bits3)
            break;
        }
      }
      if (pos > 0)
        res[j] = carry << bits3 - pos & mask;
      return res;
    },
    decode: (digits3) => {
      const len = digits3.length;
      const res = new Uint8Array(Math.floor(len * bits3 / 8));
      let carry = 0;
      let pos = 0;
      let j = 0;
      for (let i2 = 0; i2 < len; i2++) {
        carry = (carry << bits3 | digits3[i2]) & 65535;
        pos += bits3;
        for (; pos >= 8; pos -= 8)
          res[j++] = carry >> pos - 8 & 255;
      }
      carry = carry << 8 - pos & 255;
      if (pos >= bits3)
        throw new Error("Excess padding");
      if (carry > 0)
        throw new Error(`Non-zero padding: ${carry}`);
      return res;
    }
  };
}
function alphabet3(letters3, aliases) {
  const len = letters3.length;
  if (len > 128)
    throw new Error("alphabet: max 128 letters");
  const encTable = new Uint8Array(len);
  const decTable = new Int8Array(128).fill(-1);
  for (let i2 = 0; i2 < len; i2++) {
    const code = letters3.charCodeAt(i2);
    if (letters3.codePointAt(i2) !== code || code > 127)
      throw new Error("alphabet: single-char ASCII letters only");
    encTable[i2] = code;
    decTable[code] = i2;
  }
  if (aliases !== void 0) {
    for (const alias of Object.keys(aliases)) {
      const code = alias.charCodeAt(0);
      const target = decTable[aliases[alias].charCodeAt(0)];
      if (alias.length !== 1 || code > 127 || target === void 0 || target === -1)
        throw new Error(`alphabet: invalid alias ${alias}`);
      decTable[code] = target;
    }
  }
  return {
    encode: (digits3) => {
      const codes2 = new Uint8Array(digits3.length);
      for (let i2 = 0; i2 < digits3.length; i2++) {
        const d = digits3[i2];
        const code = encTable[d];
        if (code === void 0)
          throw new Error(`alphabet.encode: invalid digit ${d}`);
        codes2[i2] = code;
      }
      return charcodesToString(codes2);
    },
    decode: (input) => {
      astr("decode", input);
      const slen = input.length;
      const digits3 = new Uint8Array(slen);
      for (let i2 = 0; i2 < slen; i2++) {
        const code = input.charCodeAt(i2);
        const digit2 = code < 128 ? decTable[code] : -1;
        if (digit2 === -1)
          throw new Error(`Unknown letter "${input[i2]}". Allowed: ${letters3}`);
        digits3[i2] = digit2;
      }
      return digits3;
    }
  };
}
function padding(bits3, chr = "=") {
  anumber3(bits3);
  astr("padding", chr);
  return {
    encode(data) {
      while (data.length * bits3 % 8)
        data += chr;
      return data;
    },
    decode(input) {
      astr("decode", input);
      let end = input.length;
      if (end * bits3 % 8)
        throw new Error("padding: invalid length");
      for (; end > 0 && input[end - 1] === chr; end--) {
        const byte = (end - 1) * bits3;
        if (byte % 8 === 0)
          throw new Error("padding: excess padding");
      }
      return input.slice(0, end);
    }
  };
}
function unsafeWrapper(fn) {
  afn(fn);
  return function(...args) {
    try {
      return fn.apply(null, args);
    } catch (e) {
    }
  };
}
function checksum(len, fn) {
  anumber3(len);
  if (len <= 0)
    throw new RangeError(`checksum length must be positive: ${len}`);
  afn(fn);
  const _fn = fn;
  return {
    encode(data) {
      abytes3(data);
      const sum2 = _fn(data).slice(0, len);
      const res = new Uint8Array(data.length + len);
      res.set(data);
      res.set(sum2, data.length);
      return res;
    },
    decode(data) {
      abytes3(data);
      const payload = data.slice(0, -len);
      const oldChecksum = data.slice(-len);
      const newChecksum = _fn(payload).slice(0, len);
      for (let i2 = 0; i2 < len; i2++)
        if (newChecksum[i2] !== oldChecksum[i2])
          throw new Error("Invalid checksum");
      return payload;
    }
  };
}
function assertBech32Printable(label2, value) {
  for (let i2 = 0; i2 < value.length; i2++) {
    const c = value.charCodeAt(i2);
    if (c < 33 || c > 126)
      throw new Error(`${label2}: printable ASCII expected`);
  }
}
function wordsToU8(words5) {
  const len = words5.length;
  const res = new Uint8Array(len);
  for (let i2 = 0; i2 < len; i2++) {
    const w = words5[i2];
    if (w < 0 || w >= 32)
      throw new Error(`alphabet.encode: invalid digit ${w}`);
    res[i2] = w;
  }
  return res;
}
function bech32Polymod(pre) {
  const b = pre >> 25;
  let chk = (pre & 33554431) << 5;
  for (let i2 = 0; i2 < POLYMOD_GENERATORS.length; i2++) {
    if ((b >> i2 & 1) === 1)
      chk ^= POLYMOD_GENERATORS[i2];
  }
  return chk;
}
function bechChecksum(prefix, words5, encodingConst = 1) {
  const len = prefix.length;
  let chk = 1;
  for (let i2 = 0; i2 < len; i2++) {
    const c = prefix.charCodeAt(i2);
    if (c < 33 || c > 126)
      throw new Error(`Invalid prefix (${prefix})`);
    chk = bech32Polymod(chk) ^ c >> 5;
  }
  chk = bech32Polymod(chk);
  for (let i2 = 0; i2 < len; i2++)
    chk = bech32Polymod(chk) ^ prefix.charCodeAt(i2) & 31;
  for (let v of words5)
    chk = bech32Polymod(chk) ^ v;
  for (let i2 = 0; i2 < 6; i2++)
    chk = bech32Polymod(chk);
  chk ^= encodingConst;
  const sum2 = new Uint8Array(6);
  for (let i2 = 0; i2 < 6; i2++)
    sum2[i2] = chk >>> 5 * (5 - i2) & 31;
  return BECH_ALPHABET.encode(sum2);
}
function genBech32(encoding) {
  const ENCODING_CONST = encoding === "bech32" ? 1 : 734539939;
  const _words = radix2(5);
  const toWords = (from) => {
    abytes3(from);
    const len = from.length;
    const res = new Array(Math.ceil(len * 8 / 5));
    let carry = 0;
    let pos = 0;
    let j = 0;
    for (let i2 = 0; i2 < len; i2++) {
      carry = carry << 8 | from[i2];
      pos += 8;
      for (; pos >= 5; pos -= 5)
        res[j++] = carry >> pos - 5 & 31;
    }
    if (pos > 0)
      res[j] = carry << 5 - pos & 31;
    return res;
  };
  const fromWords = (to) => {
    anumArr("radix2.decode", to);
    const len = to.length;
    const digits3 = new Uint8Array(len);
    for (let i2 = 0; i2 < len; i2++) {
      const w = to[i2];
      if (w < 0 || w >= 32)
        throw new Error(`convertRadix2: invalid word=${w}`);
      digits3[i2] = w;
    }
    return _words.decode(digits3);
  };
  const fromWordsUnsafe = unsafeWrapper(fromWords);
  function encode(prefix, words5, limit = 90) {
    astr("bech32.encode prefix", prefix);
    if (limit !== false)
      anumber3(limit, "limit");
    if (isBytes3(words5))
      words5 = u8ToNumArr(words5);
    anumArr("bech32.encode", words5);
    const plen = prefix.length;
    if (plen === 0)
      throw new TypeError(`Invalid prefix length ${plen}`);
    const actualLength = plen + 7 + words5.length;
    if (limit !== false && actualLength > limit)
      throw new TypeError(`Length ${actualLength} exceeds limit ${limit}`);
    assertBech32Printable("bech32.encode prefix", prefix);
    const lowered = prefix.toLowerCase();
    const sum2 = bechChecksum(lowered, words5, ENCODING_CONST);
    return `${lowered}1${BECH_ALPHABET.encode(wordsToU8(words5))}${sum2}`;
  }
  function decode6(str, limit = 90) {
    astr("bech32.decode input", str);
    if (limit !== false)
      anumber3(limit, "limit");
    const slen = str.length;
    if (slen < 8 || limit !== false && slen > limit)
      throw new TypeError(`invalid string length ${slen}, expected (8..${limit})`);
    const lowered = str.toLowerCase();
    if (str !== lowered) {
      if (!BECH_UPPERCASE_PRINTABLE.test(str)) {
        assertBech32Printable("bech32.decode input", str);
        throw new Error(`mixed-case string not allowed`);
      }
    }
    const sepIndex = lowered.lastIndexOf("1");
    if (sepIndex === 0 || sepIndex === -1)
      throw new Error(`invalid separator "1"`);
    const prefix = lowered.slice(0, sepIndex);
    const data = lowered.slice(sepIndex + 1);
    if (data.length < 6)
      throw new Error("invalid data length");
    const digits3 = BECH_ALPHABET.decode(data);
    const words5 = u8ToNumArr(digits3, digits3.length - 6);
    const sum2 = bechChecksum(prefix, words5, ENCODING_CONST);
    if (!data.endsWith(sum2))
      throw new Error(`Invalid checksum in ${str}`);
    return { prefix, words: words5 };
  }
  const decodeUnsafe = unsafeWrapper(decode6);
  function decodeToBytes(str, limit = 90) {
    const { prefix, words: words5 } = decode6(str, limit);
    return {
      prefix,
      words: words5,
      bytes: fromWords(words5)
    };
  }
  function encodeFromBytes(prefix, bytes) {
    return encode(prefix, toWords(bytes));
  }
  return {
    encode,
    decode: decode6,
    encodeFromBytes,
    decodeToBytes,
    decodeUnsafe,
    fromWords,
    fromWordsUnsafe,
    toWords
  };
}
var freeze, powers, asciiDecoder, B2S_CHUNK, base32nopad, hasBase64Builtin, ASCII_WHITESPACE, decodeBase64Builtin, base64Fallback, base64, B58_GROUP, RADIX_BASE_N_MAX_LENGTH, BASE_N_MAX_BYTES, BASE_N_MAX_CHARS, radixBaseN, genBaseN, radix58, genBase58, base58, base58xrp, XMR_BLOCK_LEN, base58xmr, createBase58check, BECH_ALPHABET, BECH_UPPERCASE_PRINTABLE, POLYMOD_GENERATORS, bech32, bech32m;
var init_base = __esm({
  "../../node_modules/.pnpm/@scure+base@2.4.0/node_modules/@scure/base/index.js"() {
    /*! scure-base - MIT License (c) 2022 Paul Miller (paulmillr.com) */
    freeze = (fn) => Object.freeze(fn());
    powers = /* @__PURE__ */ (() => {
      let res = [];
      for (let i2 = 0; i2 < 40; i2++)
        res.push(2 ** i2);
      return res;
    })();
    asciiDecoder = /* @__PURE__ */ (() => {
      try {
        const decoder = new TextDecoder();
        return decoder.decode(Uint8Array.of(65, 48, 43, 127)) === "A0+" ? decoder : void 0;
      } catch (e) {
        return void 0;
      }
    })();
    B2S_CHUNK = 8192;
    base32nopad = /* @__PURE__ */ freeze(() => chain2(radix2(5), alphabet3("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));
    hasBase64Builtin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toBase64 === "function" && typeof Uint8Array.fromBase64 === "function")();
    ASCII_WHITESPACE = /[\t\n\f\r ]/;
    decodeBase64Builtin = (s, isUrl) => {
      astr("base64", s);
      const alphabet4 = isUrl ? "base64url" : "base64";
      if (s.length > 0 && ASCII_WHITESPACE.test(s))
        throw new Error("invalid base64");
      return Uint8Array.fromBase64(s, { alphabet: alphabet4, lastChunkHandling: "strict" });
    };
    base64Fallback = /* @__PURE__ */ freeze(() => chain2(radix2(6), alphabet3("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"), padding(6)));
    base64 = /* @__PURE__ */ freeze(() => hasBase64Builtin ? {
      encode(b) {
        abytes3(b);
        return b.toBase64();
      },
      decode(s) {
        return decodeBase64Builtin(s, false);
      }
    } : base64Fallback);
    B58_GROUP = 656356768;
    RADIX_BASE_N_MAX_LENGTH = 65536;
    BASE_N_MAX_BYTES = 2048;
    BASE_N_MAX_CHARS = 4096;
    radixBaseN = (BASE, GROUP) => ({
      encode: (bytes) => {
        abytes3(bytes);
        const blen = bytes.length;
        if (blen === 0)
          return new Uint8Array(0);
        if (blen >= RADIX_BASE_N_MAX_LENGTH)
          throw new Error("invalid length");
        let zeros = 0;
        while (zeros < blen - 1 && bytes[zeros] === 0)
          zeros++;
        const nlimbs = Math.ceil(blen / 2);
        const limbs = new Uint16Array(nlimbs);
        const odd = blen & 1;
        if (odd)
          limbs[0] = bytes[0];
        for (let i2 = odd, j2 = odd; i2 < blen; i2 += 2, j2++)
          limbs[j2] = bytes[i2] << 8 | bytes[i2 + 1];
        const groups = [];
        let pos = 0;
        while (pos < nlimbs) {
          let carry = 0;
          for (let i2 = pos; i2 < nlimbs; i2++) {
            const cur = carry * 65536 + limbs[i2];
            const q = Math.floor(cur / GROUP);
            carry = cur - q * GROUP;
            limbs[i2] = q;
            if (q === 0 && i2 === pos)
              pos++;
          }
          groups.push(carry);
        }
        const top = groups.length - 1;
        let sig = top * 5;
        for (let v = groups[top]; ; v = Math.floor(v / BASE)) {
          sig++;
          if (v < BASE)
            break;
        }
        const res = new Uint8Array(zeros + sig);
        let j = res.length - 1;
        for (let g = 0; g < top; g++) {
          let v = groups[g];
          for (let k = 0; k < 5; k++) {
            res[j--] = v % BASE;
            v = Math.floor(v / BASE);
          }
        }
        for (let v = groups[top]; j >= zeros; v = Math.floor(v / BASE))
          res[j--] = v % BASE;
        return res;
      },
      decode: (digits3) => {
        abytes3(digits3);
        const dlen = digits3.length;
        if (dlen === 0)
          return new Uint8Array(0);
        if (dlen >= RADIX_BASE_N_MAX_LENGTH)
          throw new Error("invalid length");
        let zeros = 0;
        while (zeros < dlen - 1 && digits3[zeros] === 0)
          zeros++;
        const limbs = new Uint16Array(Math.ceil(dlen * 6 / 16) + 1);
        let used = 0;
        let i2 = 0;
        let group = dlen % 5 || 5;
        while (i2 < dlen) {
          let gval = 0;
          let factor = 1;
          for (const end = i2 + group; i2 < end; i2++) {
            const d = digits3[i2];
            if (d >= BASE)
              throw new Error(`invalid integer: ${d}`);
            gval = gval * BASE + d;
            factor *= BASE;
          }
          group = 5;
          let carry = gval;
          for (let k = 0; k < used; k++) {
            const cur = limbs[k] * factor + carry;
            carry = Math.floor(cur / 65536);
            limbs[k] = cur - carry * 65536;
          }
          for (; carry > 0; carry = Math.floor(carry / 65536))
            limbs[used++] = carry % 65536;
        }
        const valueBytes = used === 0 ? 1 : used * 2 - (limbs[used - 1] < 256 ? 1 : 0);
        const res = new Uint8Array(zeros + valueBytes);
        let j = res.length - 1;
        for (let k = 0; k < used; k++) {
          const limb = limbs[k];
          res[j--] = limb & 255;
          if (j >= zeros)
            res[j--] = limb >> 8;
        }
        return res;
      }
    });
    genBaseN = (radix, abc) => {
      const letters3 = alphabet3(abc);
      return {
        encode(bytes) {
          abytes3(bytes);
          if (bytes.length > BASE_N_MAX_BYTES)
            throw new Error("invalid length");
          return letters3.encode(radix.encode(bytes));
        },
        decode(str) {
          astr("baseN.decode", str);
          if (str.length > BASE_N_MAX_CHARS)
            throw new Error("invalid length");
          return radix.decode(letters3.decode(str));
        }
      };
    };
    radix58 = /* @__PURE__ */ radixBaseN(58, B58_GROUP);
    genBase58 = (abc) => genBaseN(radix58, abc);
    base58 = /* @__PURE__ */ freeze(() => genBase58("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"));
    base58xrp = /* @__PURE__ */ freeze(() => genBase58("rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"));
    XMR_BLOCK_LEN = [0, 2, 3, 5, 6, 7, 9, 10, 11];
    base58xmr = /* @__PURE__ */ freeze(() => ({
      encode(data) {
        abytes3(data);
        let res = "";
        for (let i2 = 0; i2 < data.length; i2 += 8) {
          const block2 = data.subarray(i2, i2 + 8);
          res += base58.encode(block2).padStart(XMR_BLOCK_LEN[block2.length], "1");
        }
        return res;
      },
      decode(str) {
        astr("base58xmr.decode", str);
        const strLen = str.length;
        const tailChars = strLen % 11;
        const tailBytes = tailChars === 0 ? 0 : XMR_BLOCK_LEN.indexOf(tailChars);
        if (tailBytes === -1)
          throw new Error(`base58xmr: invalid block length ${tailChars}`);
        const res = new Uint8Array(Math.floor(strLen / 11) * 8 + tailBytes);
        let w = 0;
        for (let i2 = 0; i2 < strLen; i2 += 11) {
          const slice = str.slice(i2, i2 + 11);
          const blockLen = slice.length === 11 ? 8 : tailBytes;
          const block2 = base58.decode(slice);
          for (let j = 0; j < block2.length - blockLen; j++) {
            if (block2[j] !== 0)
              throw new Error("base58xmr: wrong padding");
          }
          for (let j = block2.length - blockLen; j < block2.length; j++)
            res[w++] = block2[j];
        }
        return res;
      }
    }));
    createBase58check = (sha2562) => {
      afn(sha2562);
      const _sha256 = sha2562;
      return chain2(checksum(4, (data) => _sha256(_sha256(data))), base58);
    };
    BECH_ALPHABET = /* @__PURE__ */ alphabet3("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
    BECH_UPPERCASE_PRINTABLE = /^[\x21-\x60\x7b-\x7e]+$/;
    POLYMOD_GENERATORS = [996825010, 642813549, 513874426, 1027748829, 705979059];
    bech32 = /* @__PURE__ */ freeze(() => genBech32("bech32"));
    bech32m = /* @__PURE__ */ freeze(() => genBech32("bech32m"));
  }
});

// ../core/src/validate/asn1/der.ts
function readNode(bytes, at2, limit = bytes.length) {
  if (at2 + 2 > limit) return null;
  const tag2 = bytes[at2];
  if ((tag2 & 31) === 31) return null;
  const first = bytes[at2 + 1];
  if (first < 128) return { tag: tag2, start: at2, content: at2 + 2, end: at2 + 2 + first };
  const octets = first & 127;
  if (octets === 0 || octets > 4 || at2 + 2 + octets > limit) return null;
  let length = 0;
  for (let index = 0; index < octets; index++) length = length * 256 + bytes[at2 + 2 + index];
  if (length > 2147483647) return null;
  return { tag: tag2, start: at2, content: at2 + 2 + octets, end: at2 + 2 + octets + length };
}
function childrenOf(bytes, parent, most = 64) {
  const found2 = [];
  const limit = Math.min(parent.end, bytes.length);
  let at2 = parent.content;
  while (at2 < limit && found2.length < most) {
    const node2 = readNode(bytes, at2, limit);
    if (node2 === null || node2.end > parent.end) break;
    found2.push(node2);
    at2 = node2.end;
  }
  return found2;
}
function integerOf(bytes, node2) {
  if (node2 === void 0 || node2.tag !== tags.integer || !isWhole(bytes, node2) || node2.end === node2.content) return null;
  if (node2.end - node2.content > 2049) return null;
  return bytesToNumberBE(contentOf(bytes, node2));
}
function oidOf(bytes, node2) {
  if (node2 === void 0 || node2.tag !== tags.oid || !isWhole(bytes, node2) || node2.end - node2.content > 64) return null;
  const parts = [];
  let value = 0;
  for (const byte of contentOf(bytes, node2)) {
    value = value * 128 + (byte & 127);
    if (byte & 128) continue;
    if (parts.length === 0) parts.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)));
    else parts.push(value);
    value = 0;
  }
  return parts.join(".");
}
var tags, contentOf, isWhole;
var init_der = __esm({
  "../core/src/validate/asn1/der.ts"() {
    "use strict";
    init_utils2();
    tags = {
      integer: 2,
      bitString: 3,
      octetString: 4,
      null: 5,
      oid: 6,
      sequence: 48,
      set: 49
    };
    contentOf = (bytes, node2) => bytes.subarray(node2.content, node2.end);
    isWhole = (bytes, node2) => node2.end <= bytes.length;
  }
});

// ../core/src/validate/asn1/write-der.ts
function node(tag2, ...contents) {
  const content = concatBytes(...contents);
  const size = content.length;
  if (size < 128) return concatBytes(Uint8Array.of(tag2, size), content);
  const octets = size < 256 ? [size] : size < 65536 ? [size >> 8, size & 255] : [size >> 16, size >> 8 & 255, size & 255];
  return concatBytes(Uint8Array.of(tag2, 128 | octets.length, ...octets), content);
}
function integer(value) {
  const bytes = numberToBytesBE(value, Math.floor(value.toString(16).length / 2) + 1);
  let skip = 0;
  while (skip < bytes.length - 1 && bytes[skip] === 0 && bytes[skip + 1] < 128) skip++;
  return node(tags.integer, bytes.subarray(skip));
}
function oid(dotted) {
  const [first, second, ...rest] = dotted.split(".").map(Number);
  const bytes = [];
  for (const part3 of [first * 40 + second, ...rest]) {
    const septets = [part3 & 127];
    for (let left = Math.floor(part3 / 128); left > 0; left = Math.floor(left / 128)) septets.unshift(left & 127 | 128);
    bytes.push(...septets);
  }
  return node(tags.oid, Uint8Array.from(bytes));
}
var sequence2, bitString, nullNode;
var init_write_der = __esm({
  "../core/src/validate/asn1/write-der.ts"() {
    "use strict";
    init_utils2();
    init_utils();
    init_der();
    sequence2 = (...contents) => node(tags.sequence, ...contents);
    bitString = (content) => node(tags.bitString, Uint8Array.of(0), content);
    nullNode = Uint8Array.of(tags.null, 0);
  }
});

// ../core/src/validate/key/algorithms.ts
var keyAlgorithms, curveNames, curveOids, pbes1, PBES2, PBKDF2, SCRYPT, ciphers;
var init_algorithms = __esm({
  "../core/src/validate/key/algorithms.ts"() {
    "use strict";
    keyAlgorithms = {
      "1.2.840.113549.1.1.1": "RSA",
      "1.2.840.113549.1.1.7": "RSA-OAEP",
      "1.2.840.113549.1.1.10": "RSA-PSS",
      "1.2.840.10045.2.1": "EC",
      "1.3.132.1.12": "EC",
      "1.2.840.10040.4.1": "DSA",
      "1.2.840.113549.1.3.1": "DH",
      "1.2.840.10046.2.1": "DH",
      "1.3.101.110": "X25519",
      "1.3.101.111": "X448",
      "1.3.101.112": "Ed25519",
      "1.3.101.113": "Ed448",
      "1.2.643.2.2.19": "GOST R 34.10-2001",
      "1.2.643.7.1.1.1.1": "GOST R 34.10-2012",
      "1.2.643.7.1.1.1.2": "GOST R 34.10-2012",
      "2.16.840.1.101.3.4.3.17": "ML-DSA-44",
      "2.16.840.1.101.3.4.3.18": "ML-DSA-65",
      "2.16.840.1.101.3.4.3.19": "ML-DSA-87",
      "2.16.840.1.101.3.4.4.1": "ML-KEM-512",
      "2.16.840.1.101.3.4.4.2": "ML-KEM-768",
      "2.16.840.1.101.3.4.4.3": "ML-KEM-1024"
    };
    curveNames = {
      "1.2.840.10045.3.1.1": "P-192",
      "1.3.132.0.33": "P-224",
      "1.2.840.10045.3.1.7": "P-256",
      "1.3.132.0.34": "P-384",
      "1.3.132.0.35": "P-521",
      "1.3.132.0.10": "secp256k1",
      "1.3.132.0.31": "secp192k1",
      "1.3.132.0.32": "secp224k1",
      "1.3.36.3.3.2.8.1.1.7": "brainpoolP256r1",
      "1.3.36.3.3.2.8.1.1.11": "brainpoolP384r1",
      "1.3.36.3.3.2.8.1.1.13": "brainpoolP512r1",
      "1.2.156.10197.1.301": "SM2"
    };
    curveOids = Object.fromEntries(Object.entries(curveNames).map(([oid2, name]) => [name, oid2]));
    pbes1 = {
      "1.2.840.113549.1.5.1": "pbeWithMD2AndDES-CBC",
      "1.2.840.113549.1.5.3": "pbeWithMD5AndDES-CBC",
      "1.2.840.113549.1.5.4": "pbeWithMD2AndRC2-CBC",
      "1.2.840.113549.1.5.6": "pbeWithMD5AndRC2-CBC",
      "1.2.840.113549.1.5.10": "pbeWithSHA1AndDES-CBC",
      "1.2.840.113549.1.5.11": "pbeWithSHA1AndRC2-CBC",
      "1.2.840.113549.1.12.1.1": "pbeWithSHA1And128BitRC4",
      "1.2.840.113549.1.12.1.2": "pbeWithSHA1And40BitRC4",
      "1.2.840.113549.1.12.1.3": "pbeWithSHA1And3-KeyTripleDES-CBC",
      "1.2.840.113549.1.12.1.4": "pbeWithSHA1And2-KeyTripleDES-CBC",
      "1.2.840.113549.1.12.1.5": "pbeWithSHA1And128BitRC2-CBC",
      "1.2.840.113549.1.12.1.6": "pbeWithSHA1And40BitRC2-CBC",
      "1.3.6.1.4.1.42.2.17.1.1": "JKS key protector",
      "1.3.6.1.4.1.42.2.19.1": "pbeWithMD5AndTripleDES-CBC"
    };
    PBES2 = "1.2.840.113549.1.5.13";
    PBKDF2 = "1.2.840.113549.1.5.12";
    SCRYPT = "1.3.6.1.4.1.11591.4.11";
    ciphers = {
      "1.3.14.3.2.7": "DES-CBC",
      "1.2.840.113549.3.2": "RC2-CBC",
      "1.2.840.113549.3.7": "DES-EDE3-CBC",
      "2.16.840.1.101.3.4.1.2": "AES-128-CBC",
      "2.16.840.1.101.3.4.1.6": "AES-128-GCM",
      "2.16.840.1.101.3.4.1.22": "AES-192-CBC",
      "2.16.840.1.101.3.4.1.26": "AES-192-GCM",
      "2.16.840.1.101.3.4.1.42": "AES-256-CBC",
      "2.16.840.1.101.3.4.1.46": "AES-256-GCM",
      "1.2.392.200011.61.1.1.1.4": "CAMELLIA-256-CBC"
    };
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
      constructor(hash, key2) {
        ahash(hash);
        abytes(key2, void 0, "key");
        this.iHash = hash.create();
        if (typeof this.iHash.update !== "function")
          throw new Error("expected Hash instance");
        this.blockLen = this.iHash.blockLen;
        this.outputLen = this.iHash.outputLen;
        const blockLen = this.blockLen;
        const pad = new Uint8Array(blockLen);
        pad.set(key2.length > blockLen ? hash.create().update(key2).digest() : key2);
        for (let i2 = 0; i2 < pad.length; i2++)
          pad[i2] ^= 54;
        this.iHash.update(pad);
        this.oHash = hash.create();
        for (let i2 = 0; i2 < pad.length; i2++)
          pad[i2] ^= 54 ^ 92;
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
      _cloneInto(to) {
        to ||= Object.create(Object.getPrototypeOf(this), {});
        const { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
        to = to;
        to.finished = finished;
        to.destroyed = destroyed;
        to.blockLen = blockLen;
        to.outputLen = outputLen;
        to.canXOF = canXOF;
        to.oHash = oHash._cloneInto(to.oHash);
        to.iHash = iHash._cloneInto(to.iHash);
        return to;
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
      const hmac_ = ((hash, key2, message) => new _HMAC(hash, key2).update(message).digest());
      hmac_.create = (hash, key2) => new _HMAC(hash, key2);
      return hmac_;
    })();
  }
});

// ../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/abstract/der.js
var _0n7, DERErr, _DER, DER;
var init_der2 = __esm({
  "../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/abstract/der.js"() {
    init_utils2();
    /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
    _0n7 = /* @__PURE__ */ BigInt(0);
    DERErr = class extends Error {
      constructor(m = "") {
        super(m);
      }
    };
    _DER = {
      // asn.1 DER encoding utils
      Err: DERErr,
      // Basic building block is TLV (Tag-Length-Value)
      _tlv: {
        encode: (tag2, data) => {
          const { Err: E } = _DER;
          asafenumber(tag2, "tag");
          if (tag2 < 0 || tag2 > 255)
            throw new E("tlv.encode: wrong tag");
          astring(data, "data");
          if (data.length & 1)
            throw new E("tlv.encode: unpadded data");
          const dataLen = data.length / 2;
          const len = numberToHexUnpadded(dataLen);
          if (len.length / 2 & 128)
            throw new E("tlv.encode: long form length too big");
          const lenLen = dataLen > 127 ? numberToHexUnpadded(len.length / 2 | 128) : "";
          const t = numberToHexUnpadded(tag2);
          return t + lenLen + len + data;
        },
        // v - value, l - left bytes (unparsed)
        decode(tag2, data) {
          const { Err: E } = _DER;
          data = abytes2(data, void 0, "DER data");
          let pos = 0;
          if (tag2 < 0 || tag2 > 255)
            throw new E("tlv.decode: wrong tag");
          if (data.length < 2 || data[pos++] !== tag2)
            throw new E("tlv.decode: wrong tlv");
          const first = data[pos++];
          const isLong = !!(first & 128);
          let length = 0;
          if (!isLong)
            length = first;
          else {
            const lenLen = first & 127;
            if (!lenLen)
              throw new E("tlv.decode(long): indefinite length not supported");
            if (lenLen > 4)
              throw new E("tlv.decode(long): byte length is too big");
            const lengthBytes = data.subarray(pos, pos + lenLen);
            if (lengthBytes.length !== lenLen)
              throw new E("tlv.decode: length bytes not complete");
            if (lengthBytes[0] === 0)
              throw new E("tlv.decode(long): zero leftmost byte");
            for (const b of lengthBytes)
              length = length << 8 | b;
            pos += lenLen;
            if (length < 128)
              throw new E("tlv.decode(long): not minimal encoding");
          }
          const v = data.subarray(pos, pos + length);
          if (v.length !== length)
            throw new E("tlv.decode: wrong value length");
          return { v, l: data.subarray(pos + length) };
        }
      },
      // https://crypto.stackexchange.com/a/57734 Leftmost bit of first byte is 'negative' flag,
      // since we always use positive integers here. It must always be empty:
      // - add zero byte if exists
      // - if next byte doesn't have a flag, leading zero is not allowed (minimal encoding)
      _int: {
        encode(num2) {
          const { Err: E } = _DER;
          abignumber(num2);
          if (num2 < _0n7)
            throw new E("integer: negative integers are not allowed");
          let hex2 = numberToHexUnpadded(num2);
          if (Number.parseInt(hex2[0], 16) & 8)
            hex2 = "00" + hex2;
          if (hex2.length & 1)
            throw new E("unexpected DER parsing assertion: unpadded hex");
          return hex2;
        },
        decode(data) {
          const { Err: E } = _DER;
          if (data.length < 1)
            throw new E("invalid signature integer: empty");
          if (data[0] & 128)
            throw new E("invalid signature integer: negative");
          if (data.length > 1 && data[0] === 0 && !(data[1] & 128))
            throw new E("invalid signature integer: unnecessary leading zero");
          return bytesToNumberBE(data);
        }
      },
      toSig(bytes, maxScalarBytes) {
        const { Err: E, _int: int, _tlv: tlv } = _DER;
        if (maxScalarBytes !== void 0) {
          asafenumber(maxScalarBytes, "maxScalarBytes");
          if (maxScalarBytes < 1)
            throw new E("invalid signature: maxScalarBytes must be positive");
        }
        const data = abytes2(bytes, void 0, "signature");
        const { v: seqBytes, l: seqLeftBytes } = tlv.decode(48, data);
        if (seqLeftBytes.length)
          throw new E("invalid signature: left bytes after parsing");
        const { v: rBytes, l: rLeftBytes } = tlv.decode(2, seqBytes);
        const { v: sBytes, l: sLeftBytes } = tlv.decode(2, rLeftBytes);
        if (sLeftBytes.length)
          throw new E("invalid signature: left bytes after parsing");
        if (maxScalarBytes !== void 0 && (rBytes.length > maxScalarBytes || sBytes.length > maxScalarBytes))
          throw new E("invalid signature: integer too large");
        return { r: int.decode(rBytes), s: int.decode(sBytes) };
      },
      hexFromSig(sig) {
        const { _tlv: tlv, _int: int } = _DER;
        validateObject(sig, { r: "bigint", s: "bigint" }, {}, "sig");
        const rs = tlv.encode(2, int.encode(sig.r));
        const ss = tlv.encode(2, int.encode(sig.s));
        const seq = rs + ss;
        return tlv.encode(48, seq);
      }
    };
    DER = /* @__PURE__ */ (() => {
      Object.freeze(_DER._tlv);
      Object.freeze(_DER._int);
      return Object.freeze(_DER);
    })();
  }
});

// ../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/abstract/weierstrass.js
function _splitEndoScalar(k, basis, n) {
  aInRange("scalar", k, _0n8, n);
  const [[a1, b1], [a2, b2]] = basis;
  const c1 = divNearest(b2 * k, n);
  const c2 = divNearest(-b1 * k, n);
  let k1 = k - c1 * a1 - c2 * a2;
  let k2 = -c1 * b1 - c2 * b2;
  const k1neg = k1 < _0n8;
  const k2neg = k2 < _0n8;
  if (k1neg)
    k1 = -k1;
  if (k2neg)
    k2 = -k2;
  const MAX_NUM = bitMask(Math.ceil(bitLen(n) / 2)) + _1n7;
  if (k1 < _0n8 || k1 >= MAX_NUM || k2 < _0n8 || k2 >= MAX_NUM) {
    throw new Error("splitScalar (endomorphism): failed for k");
  }
  return { k1neg, k1, k2neg, k2 };
}
function validateSigFormat(format) {
  if (!["compact", "recovered", "der"].includes(format))
    throw new Error('Signature format must be "compact", "recovered", or "der"');
  return format;
}
function validateSigOpts(opts, def) {
  validateObject(opts);
  const optsn = {};
  for (let optName of Object.keys(def)) {
    optsn[optName] = opts[optName] === void 0 ? def[optName] : opts[optName];
  }
  abool2(optsn.lowS, "lowS");
  abool2(optsn.prehash, "prehash");
  if (optsn.format !== void 0)
    validateSigFormat(optsn.format);
  return optsn;
}
function weierstrass(params, extraOpts = {}) {
  const validated = createCurveFields("weierstrass", params, extraOpts);
  const Fp3 = validated.Fp;
  const Fn2 = validated.Fn;
  let CURVE = validated.CURVE;
  const { h: cofactor, n: CURVE_ORDER } = CURVE;
  validateObject(extraOpts, {}, {
    allowInfinityPoint: "boolean",
    clearCofactor: "function",
    isTorsionFree: "function",
    fromBytes: "function",
    toBytes: "function",
    endo: "object",
    randomBytes: "function"
  });
  const { endo: endoOpts, allowInfinityPoint, clearCofactor, isTorsionFree, fromBytes, toBytes } = extraOpts;
  const randomBytes3 = extraOpts.randomBytes === void 0 ? randomBytes2 : extraOpts.randomBytes;
  if (endoOpts) {
    if (!Fp3.is0(CURVE.a) || typeof endoOpts.beta !== "bigint" || !Array.isArray(endoOpts.basises)) {
      throw new Error('invalid endo: expected "beta": bigint and "basises": array');
    }
  }
  const endo = endoOpts ? {
    beta: endoOpts.beta,
    basises: endoOpts.basises.map((basis) => [...basis])
  } : void 0;
  const lengths2 = getWLengths(Fp3, Fn2);
  function assertCompressionIsSupported() {
    if (!Fp3.isOdd)
      throw new Error("compression is not supported: Field does not have .isOdd()");
  }
  function pointToBytes2(_c, point, isCompressed) {
    if (point.is0()) {
      if (!allowInfinityPoint)
        throw new Error("bad point: ZERO");
      return Uint8Array.of(0);
    }
    const { x: x2, y } = point.toAffine();
    const bx = Fp3.toBytes(x2);
    abool2(isCompressed, "isCompressed");
    if (isCompressed) {
      assertCompressionIsSupported();
      const hasEvenY = !Fp3.isOdd(y);
      return concatBytes2(pprefix(hasEvenY), bx);
    } else {
      return concatBytes2(Uint8Array.of(4), bx, Fp3.toBytes(y));
    }
  }
  function pointFromBytes(bytes) {
    abytes2(bytes, void 0, "Point");
    const { publicKey: comp, publicKeyUncompressed: uncomp } = lengths2;
    const length = bytes.length;
    const head = bytes[0];
    const tail = bytes.subarray(1);
    if (allowInfinityPoint && length === 1 && head === 0)
      return { x: Fp3.ZERO, y: Fp3.ZERO };
    if (length === comp && (head === 2 || head === 3)) {
      const x2 = Fp3.fromBytes(tail);
      if (!Fp3.isValid(x2))
        throw new Error("bad point: is not on curve, wrong x");
      const y2 = weierstrassEquation(x2);
      let y;
      try {
        y = Fp3.sqrt(y2);
      } catch (sqrtError) {
        const err2 = sqrtError instanceof Error ? ": " + sqrtError.message : "";
        throw new Error("bad point: is not on curve, sqrt error" + err2);
      }
      assertCompressionIsSupported();
      const evenY = Fp3.isOdd(y);
      const evenH = (head & 1) === 1;
      if (evenH !== evenY)
        y = Fp3.neg(y);
      return { x: x2, y };
    } else if (length === uncomp && head === 4) {
      const L = Fp3.BYTES;
      const x2 = Fp3.fromBytes(tail.subarray(0, L));
      const y = Fp3.fromBytes(tail.subarray(L, L * 2));
      if (!isValidXY(x2, y))
        throw new Error("bad point: is not on curve");
      return { x: x2, y };
    } else {
      throw new Error(`bad point: got length ${length}, expected compressed=${comp} or uncompressed=${uncomp}`);
    }
  }
  const encodePoint = toBytes === void 0 ? pointToBytes2 : toBytes;
  const decodePoint = fromBytes === void 0 ? pointFromBytes : fromBytes;
  const b3 = Fp3.mul(CURVE.b, _3n3);
  const mulA = Fp3.is0(CURVE.a) ? (_) => Fp3.ZERO : (x2) => Fp3.mul(CURVE.a, x2);
  function weierstrassEquation(x2) {
    const x22 = Fp3.sqr(x2);
    const x3 = Fp3.mul(x22, x2);
    return Fp3.add(Fp3.add(x3, Fp3.mul(x2, CURVE.a)), CURVE.b);
  }
  function isValidXY(x2, y) {
    const left = Fp3.sqr(y);
    const right = weierstrassEquation(x2);
    return Fp3.eql(left, right);
  }
  if (!isValidXY(CURVE.Gx, CURVE.Gy))
    throw new Error("bad curve params: generator point");
  const _4a3 = Fp3.mul(Fp3.pow(CURVE.a, _3n3), _4n4);
  const _27b2 = Fp3.mul(Fp3.sqr(CURVE.b), BigInt(27));
  if (Fp3.is0(Fp3.add(_4a3, _27b2)))
    throw new Error("bad curve params: a or b");
  function acoord(title2, n, banZero = false) {
    if (!Fp3.isValid(n) || banZero && Fp3.is0(n))
      throw new Error(`bad point coordinate ${title2}`);
    return typeof n === "object" && n !== null ? Fp3.create(n) : n;
  }
  function aprjpoint(other) {
    if (!(other instanceof Point))
      throw new Error("Weierstrass Point expected");
  }
  function splitEndoScalarN(k) {
    if (!endo || !endo.basises)
      throw new Error("no endo");
    return _splitEndoScalar(k, endo.basises, Fn2.ORDER);
  }
  function pushWnafPair(points, scalars, p, k) {
    if (!Fn2.isValid(k))
      throw new RangeError("invalid scalar: out of range");
    if (endo) {
      const { k1neg, k1, k2neg, k2 } = splitEndoScalarN(k);
      const psi = new Point(Fp3.mul(p.X, endo.beta), p.Y, p.Z);
      points.push(k1neg ? p.negate() : p, k2neg ? psi.negate() : psi);
      scalars.push(k1, k2);
    } else {
      points.push(p);
      scalars.push(k);
    }
  }
  const validityCache = /* @__PURE__ */ new WeakSet();
  class Point {
    static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp3.ONE);
    static ZERO = new Point(Fp3.ZERO, Fp3.ONE, Fp3.ZERO);
    static Fp = Fp3;
    static Fn = Fn2;
    X;
    Y;
    Z;
    /** Does NOT validate if the point is valid. Use `.assertValidity()`. */
    constructor(X, Y, Z) {
      this.X = acoord("x", X);
      this.Y = acoord("y", Y, true);
      this.Z = acoord("z", Z);
      Object.freeze(this);
    }
    static CURVE() {
      return CURVE;
    }
    /** Does NOT validate if the point is valid. Use `.assertValidity()`. */
    static fromAffine(p) {
      const { x: x2, y } = p || {};
      if (!p || !Fp3.isValid(x2) || !Fp3.isValid(y))
        throw new Error("invalid affine point");
      if (p instanceof Point)
        throw new Error("projective point not allowed");
      if (Fp3.is0(x2) && Fp3.is0(y))
        return Point.ZERO;
      return new Point(x2, y, Fp3.ONE);
    }
    static fromBytes(bytes) {
      const P = Point.fromAffine(decodePoint(abytes2(bytes, void 0, "point")));
      P.assertValidity();
      return P;
    }
    static fromHex(hex2) {
      return Point.fromBytes(hexToBytes2(hex2));
    }
    get x() {
      return this.toAffine().x;
    }
    get y() {
      return this.toAffine().y;
    }
    /**
     * @param isLazy - true will defer table computation until the first multiplication
     */
    precompute(windowSize = 6, isLazy = true) {
      wnaf.setWindowSize(this, windowSize);
      if (!isLazy)
        this.multiply(_3n3);
      return this;
    }
    // TODO: return `this`
    /** A point on curve is valid if it conforms to equation. */
    assertValidity() {
      const p = this;
      if (p.is0()) {
        if (allowInfinityPoint && Fp3.is0(p.X) && Fp3.eql(p.Y, Fp3.ONE) && Fp3.is0(p.Z))
          return;
        throw new Error("bad point: ZERO");
      }
      if (validityCache.has(p))
        return;
      const { x: x2, y } = p.toAffine();
      if (!Fp3.isValid(x2) || !Fp3.isValid(y))
        throw new Error("bad point: x or y not field elements");
      if (!isValidXY(x2, y))
        throw new Error("bad point: equation left != right");
      if (!p.isTorsionFree())
        throw new Error("bad point: not in prime-order subgroup");
      validityCache.add(p);
    }
    hasEvenY() {
      const { y } = this.toAffine();
      if (!Fp3.isOdd)
        throw new Error("Field doesn't support isOdd");
      return !Fp3.isOdd(y);
    }
    /** Compare one point to another. */
    equals(other) {
      aprjpoint(other);
      const { X: X1, Y: Y1, Z: Z1 } = this;
      const { X: X2, Y: Y2, Z: Z2 } = other;
      const U1 = Fp3.eql(Fp3.mul(X1, Z2), Fp3.mul(X2, Z1));
      const U2 = Fp3.eql(Fp3.mul(Y1, Z2), Fp3.mul(Y2, Z1));
      return U1 && U2;
    }
    /** Flips point to one corresponding to (x, -y) in Affine coordinates. */
    negate() {
      return new Point(this.X, Fp3.neg(this.Y), this.Z);
    }
    // Renes-Costello-Batina exception-free doubling formula.
    // There is 30% faster Jacobian formula, but it is not complete.
    // https://eprint.iacr.org/2015/1060, algorithm 3
    // Cost: 8M + 3S + 3*a + 2*b3 + 15add.
    double() {
      const { X: X1, Y: Y1, Z: Z1 } = this;
      let X3 = Fp3.ZERO, Y3 = Fp3.ZERO, Z3 = Fp3.ZERO;
      let t0 = Fp3.mul(X1, X1);
      let t1 = Fp3.mul(Y1, Y1);
      let t2 = Fp3.mul(Z1, Z1);
      let t3 = Fp3.mul(X1, Y1);
      t3 = Fp3.add(t3, t3);
      Z3 = Fp3.mul(X1, Z1);
      Z3 = Fp3.add(Z3, Z3);
      X3 = mulA(Z3);
      Y3 = Fp3.mul(b3, t2);
      Y3 = Fp3.add(X3, Y3);
      X3 = Fp3.sub(t1, Y3);
      Y3 = Fp3.add(t1, Y3);
      Y3 = Fp3.mul(X3, Y3);
      X3 = Fp3.mul(t3, X3);
      Z3 = Fp3.mul(b3, Z3);
      t2 = mulA(t2);
      t3 = Fp3.sub(t0, t2);
      t3 = mulA(t3);
      t3 = Fp3.add(t3, Z3);
      Z3 = Fp3.add(t0, t0);
      t0 = Fp3.add(Z3, t0);
      t0 = Fp3.add(t0, t2);
      t0 = Fp3.mul(t0, t3);
      Y3 = Fp3.add(Y3, t0);
      t2 = Fp3.mul(Y1, Z1);
      t2 = Fp3.add(t2, t2);
      t0 = Fp3.mul(t2, t3);
      X3 = Fp3.sub(X3, t0);
      Z3 = Fp3.mul(t2, t1);
      Z3 = Fp3.add(Z3, Z3);
      Z3 = Fp3.add(Z3, Z3);
      return new Point(X3, Y3, Z3);
    }
    // Renes-Costello-Batina exception-free addition formula.
    // There is 30% faster Jacobian formula, but it is not complete.
    // https://eprint.iacr.org/2015/1060, algorithm 1
    // Cost: 12M + 0S + 3*a + 3*b3 + 23add.
    add(other) {
      aprjpoint(other);
      const { X: X1, Y: Y1, Z: Z1 } = this;
      const { X: X2, Y: Y2, Z: Z2 } = other;
      let X3 = Fp3.ZERO, Y3 = Fp3.ZERO, Z3 = Fp3.ZERO;
      let t0 = Fp3.mul(X1, X2);
      let t1 = Fp3.mul(Y1, Y2);
      let t2 = Fp3.mul(Z1, Z2);
      let t3 = Fp3.add(X1, Y1);
      let t4 = Fp3.add(X2, Y2);
      t3 = Fp3.mul(t3, t4);
      t4 = Fp3.add(t0, t1);
      t3 = Fp3.sub(t3, t4);
      t4 = Fp3.add(X1, Z1);
      let t5 = Fp3.add(X2, Z2);
      t4 = Fp3.mul(t4, t5);
      t5 = Fp3.add(t0, t2);
      t4 = Fp3.sub(t4, t5);
      t5 = Fp3.add(Y1, Z1);
      X3 = Fp3.add(Y2, Z2);
      t5 = Fp3.mul(t5, X3);
      X3 = Fp3.add(t1, t2);
      t5 = Fp3.sub(t5, X3);
      Z3 = mulA(t4);
      X3 = Fp3.mul(b3, t2);
      Z3 = Fp3.add(X3, Z3);
      X3 = Fp3.sub(t1, Z3);
      Z3 = Fp3.add(t1, Z3);
      Y3 = Fp3.mul(X3, Z3);
      t1 = Fp3.add(t0, t0);
      t1 = Fp3.add(t1, t0);
      t2 = mulA(t2);
      t4 = Fp3.mul(b3, t4);
      t1 = Fp3.add(t1, t2);
      t2 = Fp3.sub(t0, t2);
      t2 = mulA(t2);
      t4 = Fp3.add(t4, t2);
      t0 = Fp3.mul(t1, t4);
      Y3 = Fp3.add(Y3, t0);
      t0 = Fp3.mul(t5, t4);
      X3 = Fp3.mul(t3, X3);
      X3 = Fp3.sub(X3, t0);
      t0 = Fp3.mul(t3, t1);
      Z3 = Fp3.mul(t5, Z3);
      Z3 = Fp3.add(Z3, t0);
      return new Point(X3, Y3, Z3);
    }
    subtract(other) {
      aprjpoint(other);
      return this.add(other.negate());
    }
    is0() {
      return this.equals(Point.ZERO);
    }
    /**
     * Constant time multiplication.
     * Uses precomputed tables (signed fixed-window wNAF) when available.
     * Uses scalar blinding and avoids endomorphism splitting in the secret-scalar path.
     * @param scalar - by which the point would be multiplied
     * @returns New point
     */
    multiply(scalar) {
      if (!Fn2.isValidNot0(scalar))
        throw new RangeError("invalid scalar: out of range");
      const { p, f } = wnaf.mulSecret(this, scalar, cofactor, normalize);
      return normalize([p, f])[0];
    }
    /**
     * Non-constant-time multiplication. Uses width-4 wNAF with GLV endomorphism splitting
     * when available (two half-width scalars sharing one halved doubling chain).
     * It's faster, but should only be used when you don't care about
     * an exposed secret key e.g. sig verification, which works over *public* keys.
     */
    multiplyUnsafe(scalar) {
      const p = this;
      const sc = scalar;
      if (!Fn2.isValid(sc))
        throw new RangeError("invalid scalar: out of range");
      if (sc === _0n8 || p.is0())
        return Point.ZERO;
      if (sc === _1n7)
        return p;
      if (wnaf.hasWindowSize(this))
        return wnaf.mulUnsafe(p, sc, normalize);
      const points = [];
      const scalars = [];
      pushWnafPair(points, scalars, p, sc);
      return mulAddUnsafe(Point, points, scalars);
    }
    /**
     * Non-constant-time double-scalar multiplication `a⋅this + b⋅other` (Strauss–Shamir).
     * Both walks share one doubling chain via {@link mulAddUnsafe}, and GLV endomorphism
     * (when available) halves the chain again by splitting each scalar into two half-width
     * parts. Used by ECDSA verification and public-key recovery for `R = u1⋅G + u2⋅P`.
     * Only for public scalars.
     */
    mulAddUnsafe(a, other, b) {
      aprjpoint(other);
      const points = [];
      const scalars = [];
      pushWnafPair(points, scalars, this, a);
      pushWnafPair(points, scalars, other, b);
      return mulAddUnsafe(Point, points, scalars);
    }
    /**
     * Converts Projective point to affine (x, y) coordinates.
     * (X, Y, Z) ∋ (x=X/Z, y=Y/Z).
     * @param invertedZ - Z^-1 (inverted zero) - optional, precomputation is useful for invertBatch
     */
    toAffine(invertedZ) {
      const p = this;
      let iz = invertedZ;
      if (iz != null && !Fp3.isValid(iz))
        throw new RangeError('"invertedZ" expected valid field element');
      const { X, Y, Z } = p;
      if (Fp3.eql(Z, Fp3.ONE))
        return { x: X, y: Y };
      const is0 = p.is0();
      if (iz == null)
        iz = is0 ? Fp3.ONE : Fp3.inv(Z);
      const x2 = Fp3.mul(X, iz);
      const y = Fp3.mul(Y, iz);
      const zz = Fp3.mul(Z, iz);
      if (is0)
        return { x: Fp3.ZERO, y: Fp3.ZERO };
      if (!Fp3.eql(zz, Fp3.ONE))
        throw new Error("invZ was invalid");
      return { x: x2, y };
    }
    /**
     * Checks whether Point is free of torsion elements (is in prime subgroup).
     * Always torsion-free for cofactor=1 curves.
     */
    isTorsionFree() {
      if (cofactor === _1n7)
        return true;
      if (isTorsionFree)
        return isTorsionFree(Point, this);
      return wnaf.mulUnsafe(this, CURVE_ORDER).is0();
    }
    clearCofactor() {
      if (cofactor === _1n7)
        return this;
      if (clearCofactor)
        return clearCofactor(Point, this);
      return this.multiplyUnsafe(cofactor);
    }
    isSmallOrder() {
      if (cofactor === _1n7)
        return this.is0();
      return this.clearCofactor().is0();
    }
    toBytes(isCompressed = true) {
      abool2(isCompressed, "isCompressed");
      this.assertValidity();
      return encodePoint(Point, this, isCompressed);
    }
    toHex(isCompressed = true) {
      return bytesToHex2(this.toBytes(isCompressed));
    }
    toString() {
      return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
    }
  }
  const normalize = (points) => normalizeZ(Point, points);
  const wnaf = new ScalarMultiplier(Point, randomBytes3);
  if (wnaf.bits >= 6)
    Point.BASE.precompute(6);
  Object.freeze(Point.prototype);
  Object.freeze(Point);
  return Point;
}
function pprefix(hasEvenY) {
  return Uint8Array.of(hasEvenY ? 2 : 3);
}
function getWLengths(Fp3, Fn2) {
  return {
    secretKey: Fn2.BYTES,
    publicKey: 1 + Fp3.BYTES,
    publicKeyUncompressed: 1 + 2 * Fp3.BYTES,
    publicKeyHasPrefix: true,
    // Raw compact `(r || s)` signature width; DER and recovered signatures use
    // different lengths outside this helper.
    signature: 2 * Fn2.BYTES
  };
}
function ecdh(Point, ecdhOpts = {}) {
  validatePointCons(Point);
  const { Fn: Fn2 } = Point;
  const randomBytes_ = ecdhOpts.randomBytes === void 0 ? randomBytes2 : ecdhOpts.randomBytes;
  const lengths2 = Object.assign(getWLengths(Point.Fp, Fn2), {
    seed: Math.max(getMinHashLength(Fn2.ORDER), 16)
  });
  function isValidSecretKey(secretKey) {
    try {
      const num2 = Fn2.fromBytes(secretKey);
      return Fn2.isValidNot0(num2);
    } catch (error) {
      return false;
    }
  }
  function isValidPublicKey(publicKey, isCompressed) {
    const { publicKey: comp, publicKeyUncompressed } = lengths2;
    try {
      const l = publicKey.length;
      if (isCompressed === true && l !== comp)
        return false;
      if (isCompressed === false && l !== publicKeyUncompressed)
        return false;
      return !Point.fromBytes(publicKey).is0();
    } catch (error) {
      return false;
    }
  }
  function randomSecretKey(seed) {
    seed = seed === void 0 ? randomBytes_(lengths2.seed) : seed;
    return mapHashToField(abytes2(seed, lengths2.seed, "seed"), Fn2.ORDER);
  }
  function getPublicKey(secretKey, isCompressed = true) {
    return Point.BASE.multiply(Fn2.fromBytes(secretKey)).toBytes(isCompressed);
  }
  function isProbPub(item) {
    const { secretKey, publicKey, publicKeyUncompressed } = lengths2;
    const allowedLengths = Fn2._lengths;
    if (!isBytes2(item))
      return void 0;
    const l = abytes2(item, void 0, "key").length;
    const isPub = l === publicKey || l === publicKeyUncompressed;
    const isSec = l === secretKey || !!allowedLengths?.includes(l);
    if (isPub && isSec)
      return void 0;
    return isPub;
  }
  function getSharedSecret(secretKeyA, publicKeyB, isCompressed = true) {
    if (isProbPub(secretKeyA) === true)
      throw new Error("first arg must be private key");
    if (isProbPub(publicKeyB) === false)
      throw new Error("second arg must be public key");
    const s = Fn2.fromBytes(secretKeyA);
    const b = Point.fromBytes(publicKeyB);
    if (b.is0())
      throw new Error("invalid public key: point at infinity");
    return b.multiply(s).toBytes(isCompressed);
  }
  const utils = {
    isValidSecretKey,
    isValidPublicKey,
    randomSecretKey
  };
  const keygen = createKeygen(randomSecretKey, getPublicKey);
  Object.freeze(utils);
  Object.freeze(lengths2);
  return Object.freeze({ getPublicKey, getSharedSecret, keygen, Point, utils, lengths: lengths2 });
}
function ecdsa(Point, hash, ecdsaOpts = {}) {
  validatePointCons(Point);
  const hash_ = hash;
  ahash(hash_);
  validateObject(ecdsaOpts, {}, {
    hmac: "function",
    lowS: "boolean",
    randomBytes: "function",
    bits2int: "function",
    bits2int_modN: "function"
  });
  const opts = Object.assign({}, ecdsaOpts);
  const randomBytes3 = opts.randomBytes === void 0 ? randomBytes2 : opts.randomBytes;
  const hmac2 = opts.hmac === void 0 ? (key2, msg) => hmac(hash_, key2, msg) : opts.hmac;
  const { Fp: Fp3, Fn: Fn2 } = Point;
  const { ORDER: CURVE_ORDER, BITS: fnBits } = Fn2;
  const blindLength = getMinHashLength(CURVE_ORDER);
  const csprng = probeRandomBytes(randomBytes3, blindLength);
  const { keygen, getPublicKey, getSharedSecret, utils, lengths: lengths2 } = ecdh(Point, opts);
  const defaultSigOpts = {
    prehash: true,
    lowS: typeof opts.lowS === "boolean" ? opts.lowS : true,
    format: "compact",
    extraEntropy: false
  };
  const hasLargeRecoveryLifts = CURVE_ORDER * _2n5 + _1n7 < Fp3.ORDER;
  function isBiggerThanHalfOrder(number3) {
    const HALF = CURVE_ORDER >> _1n7;
    return number3 > HALF;
  }
  function validateRS(title2, num2) {
    if (!Fn2.isValidNot0(num2))
      throw new Error(`invalid signature ${title2}: out of range 1..Point.Fn.ORDER`);
    return num2;
  }
  function assertFieldSignIsSupported() {
    if (!Fp3.isOdd)
      throw new Error("Field doesn't support isOdd");
  }
  function getRecoveryBit(x2, y, r) {
    assertFieldSignIsSupported();
    return (x2 === r ? 0 : 2) | Number(Fp3.isOdd(y));
  }
  function assertRecoverableCurve() {
    if (hasLargeRecoveryLifts)
      throw new Error('"recovered" sig type is not supported for cofactor >2 curves');
  }
  function validateSigLength(bytes, format) {
    validateSigFormat(format);
    const size = lengths2.signature;
    const sizer = format === "compact" ? size : format === "recovered" ? size + 1 : void 0;
    return abytes2(bytes, sizer);
  }
  class Signature {
    r;
    s;
    recovery;
    constructor(r, s, recovery) {
      this.r = validateRS("r", r);
      this.s = validateRS("s", s);
      if (recovery != null) {
        assertRecoverableCurve();
        if (![0, 1, 2, 3].includes(recovery))
          throw new Error("invalid recovery id");
        this.recovery = recovery;
      }
      Object.freeze(this);
    }
    static fromBytes(bytes, format = defaultSigOpts.format) {
      validateSigLength(bytes, format);
      let recid;
      if (format === "der") {
        if (bytes.length > 2 * Fn2.BYTES + 16)
          throw new DER.Err("invalid signature: DER signature too long");
        const { r: r2, s: s2 } = DER.toSig(abytes2(bytes), Fn2.BYTES + 1);
        return new Signature(r2, s2);
      }
      if (format === "recovered") {
        recid = bytes[0];
        format = "compact";
        bytes = bytes.subarray(1);
      }
      const L = lengths2.signature / 2;
      const r = bytes.subarray(0, L);
      const s = bytes.subarray(L, L * 2);
      return new Signature(Fn2.fromBytes(r), Fn2.fromBytes(s), recid);
    }
    static fromHex(hex2, format) {
      return this.fromBytes(hexToBytes2(hex2), format);
    }
    assertRecovery() {
      const { recovery } = this;
      if (recovery == null)
        throw new Error("invalid recovery id: must be present");
      return recovery;
    }
    addRecoveryBit(recovery) {
      return new Signature(this.r, this.s, recovery);
    }
    // Unlike the top-level helper below, this method expects a digest that has
    // already been hashed to the curve's message representative.
    recoverPublicKey(messageHash) {
      const { r, s } = this;
      const recovery = this.assertRecovery();
      const radj = recovery === 2 || recovery === 3 ? r + CURVE_ORDER : r;
      if (!Fp3.isValid(radj))
        throw new Error("invalid recovery id: sig.r+curve.n != R.x");
      const x2 = Fp3.toBytes(radj);
      const R = Point.fromBytes(concatBytes2(pprefix((recovery & 1) === 0), x2));
      const ir = Fn2.inv(radj);
      const h = bits2int_modN(abytes2(messageHash, void 0, "msgHash"));
      const u1 = Fn2.create(-h * ir);
      const u2 = Fn2.create(s * ir);
      const Q = Point.BASE.mulAddUnsafe(u1, R, u2);
      if (Q.is0())
        throw new Error("invalid recovery: point at infinify");
      Q.assertValidity();
      return Q;
    }
    // Signatures should be low-s, to prevent malleability.
    hasHighS() {
      return isBiggerThanHalfOrder(this.s);
    }
    toBytes(format = defaultSigOpts.format) {
      validateSigFormat(format);
      if (format === "der")
        return hexToBytes2(DER.hexFromSig(this));
      const { r, s } = this;
      const rb = Fn2.toBytes(r);
      const sb = Fn2.toBytes(s);
      if (format === "recovered") {
        assertRecoverableCurve();
        return concatBytes2(Uint8Array.of(this.assertRecovery()), rb, sb);
      }
      return concatBytes2(rb, sb);
    }
    toHex(format) {
      return bytesToHex2(this.toBytes(format));
    }
  }
  Object.freeze(Signature.prototype);
  Object.freeze(Signature);
  const bits2int = opts.bits2int === void 0 ? function bits2int_def(bytes) {
    if (bytes.length > 8192)
      throw new Error("input is too large");
    const num2 = bytesToNumberBE(bytes);
    const delta = bytes.length * 8 - fnBits;
    return delta > 0 ? num2 >> BigInt(delta) : num2;
  } : opts.bits2int;
  const bits2int_modN = opts.bits2int_modN === void 0 ? function bits2int_modN_def(bytes) {
    return Fn2.create(bits2int(bytes));
  } : opts.bits2int_modN;
  const ORDER_MASK = bitMask(fnBits);
  function int2octets(num2) {
    aInRange("num < 2^" + fnBits, num2, _0n8, ORDER_MASK);
    return Fn2.toBytes(num2);
  }
  function validateMsgAndHash(message, prehash) {
    abytes2(message, void 0, "message");
    return prehash ? abytes2(hash_(message), void 0, "prehashed message") : message;
  }
  function prepSig(message, secretKey, opts2) {
    const { lowS, prehash, extraEntropy } = validateSigOpts(opts2, defaultSigOpts);
    message = validateMsgAndHash(message, prehash);
    const h1int = bits2int_modN(message);
    const d = Fn2.fromBytes(secretKey);
    if (!Fn2.isValidNot0(d))
      throw new Error("invalid private key");
    const seedArgs = [int2octets(d), int2octets(h1int)];
    if (extraEntropy != null && extraEntropy !== false) {
      const e = extraEntropy === true ? randomBytes3(lengths2.secretKey) : extraEntropy;
      seedArgs.push(abytes2(e, void 0, "extraEntropy"));
    }
    const seed = concatBytes2(...seedArgs);
    const m = h1int;
    function k2sig(kBytes) {
      const k = bits2int(kBytes);
      if (!Fn2.isValidNot0(k))
        return;
      const q = Point.BASE.multiply(k).toAffine();
      const r = Fn2.create(q.x);
      if (r === _0n8)
        return;
      let s;
      if (csprng !== void 0) {
        const b = bytesToNumberBE(mapHashToField(csprng(blindLength), CURVE_ORDER));
        const ibk = Fn2.inv(Fn2.mul(b, k));
        const bm = Fn2.mul(b, m);
        const bd = Fn2.mul(b, d);
        s = Fn2.create(ibk * Fn2.create(bm + bd * r));
      } else {
        const ik = invertCt(k, CURVE_ORDER);
        s = Fn2.create(ik * Fn2.create(m + r * d));
      }
      if (s === _0n8)
        return;
      let recovery = getRecoveryBit(q.x, q.y, r);
      let normS = s;
      if (lowS && isBiggerThanHalfOrder(s)) {
        normS = Fn2.neg(s);
        recovery ^= 1;
      }
      return new Signature(r, normS, hasLargeRecoveryLifts ? void 0 : recovery);
    }
    return { seed, k2sig };
  }
  function sign2(message, secretKey, opts2 = {}) {
    const { seed, k2sig } = prepSig(message, secretKey, opts2);
    const drbg = createHmacDrbg(hash_.outputLen, Fn2.BYTES, hmac2);
    const sig = drbg(seed, k2sig);
    return sig.toBytes(opts2.format);
  }
  function verify(signature, message, publicKey, opts2 = {}) {
    const { lowS, prehash, format } = validateSigOpts(opts2, defaultSigOpts);
    publicKey = abytes2(publicKey, void 0, "publicKey");
    message = validateMsgAndHash(message, prehash);
    if (!isBytes2(signature)) {
      const end = signature instanceof Signature ? ", use sig.toBytes()" : "";
      throw new Error("verify expects Uint8Array signature" + end);
    }
    validateSigLength(signature, format);
    try {
      const sig = Signature.fromBytes(signature, format);
      const P = Point.fromBytes(publicKey);
      if (P.is0())
        return false;
      if (lowS && sig.hasHighS())
        return false;
      const { r, s } = sig;
      const h = bits2int_modN(message);
      const is = Fn2.inv(s);
      const u1 = Fn2.create(h * is);
      const u2 = Fn2.create(r * is);
      const R = Point.BASE.mulAddUnsafe(u1, P, u2);
      if (R.is0())
        return false;
      const q = R.toAffine();
      const v = Fn2.create(q.x);
      if (v !== r)
        return false;
      if (format === "recovered" && sig.recovery !== getRecoveryBit(q.x, q.y, r))
        return false;
      return true;
    } catch (e) {
      return false;
    }
  }
  function recoverPublicKey(signature, message, opts2 = {}) {
    const { prehash } = validateSigOpts(opts2, defaultSigOpts);
    message = validateMsgAndHash(message, prehash);
    return Signature.fromBytes(signature, "recovered").recoverPublicKey(message).toBytes();
  }
  return Object.freeze({
    keygen,
    getPublicKey,
    getSharedSecret,
    utils,
    lengths: lengths2,
    Point,
    sign: sign2,
    verify,
    recoverPublicKey,
    Signature,
    hash: hash_
  });
}
var divNearest, _0n8, _1n7, _2n5, _3n3, _4n4;
var init_weierstrass = __esm({
  "../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/abstract/weierstrass.js"() {
    init_hmac();
    init_utils();
    init_utils2();
    init_curve();
    init_der2();
    init_modular();
    /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
    divNearest = (num2, den) => (num2 + (num2 >= 0 ? den : -den) / _2n5) / den;
    _0n8 = /* @__PURE__ */ BigInt(0);
    _1n7 = /* @__PURE__ */ BigInt(1);
    _2n5 = /* @__PURE__ */ BigInt(2);
    _3n3 = /* @__PURE__ */ BigInt(3);
    _4n4 = /* @__PURE__ */ BigInt(4);
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/sha3.js
function keccakP(s, rounds = 24) {
  if (!(s instanceof Uint32Array))
    throw new TypeError('"s" expected Uint32Array(50), got type=' + typeof s);
  if (s.length !== 50)
    throw new RangeError('"s" expected Uint32Array(50), got length=' + s.length);
  anumber(rounds, "rounds");
  if (rounds < 1 || rounds > 24)
    throw new Error('"rounds" expected integer 1..24');
  for (let round = 24 - rounds; round < 24; round++) {
    for (let x2 = 0; x2 < 10; x2++)
      B[x2] = s[x2] ^ s[x2 + 10] ^ s[x2 + 20] ^ s[x2 + 30] ^ s[x2 + 40];
    for (let x2 = 0; x2 < 10; x2 += 2) {
      const idx1 = (x2 + 8) % 10;
      const idx0 = (x2 + 2) % 10;
      const B0 = B[idx0];
      const B1 = B[idx0 + 1];
      const Th = rotlH(B0, B1, 1) ^ B[idx1];
      const Tl = rotlL(B0, B1, 1) ^ B[idx1 + 1];
      for (let y = 0; y < 50; y += 10) {
        s[x2 + y] ^= Th;
        s[x2 + y + 1] ^= Tl;
      }
    }
    let curH = s[2];
    let curL = s[3];
    for (let t = 0; t < 24; t++) {
      const shift = SHA3_ROTL[t];
      const Th = rotlH(curH, curL, shift);
      const Tl = rotlL(curH, curL, shift);
      const PI = SHA3_PI[t];
      curH = s[PI];
      curL = s[PI + 1];
      s[PI] = Th;
      s[PI + 1] = Tl;
    }
    for (let y = 0; y < 50; y += 10) {
      const b0 = s[y], b1 = s[y + 1], b2 = s[y + 2], b3 = s[y + 3];
      s[y] ^= ~s[y + 2] & s[y + 4];
      s[y + 1] ^= ~s[y + 3] & s[y + 5];
      s[y + 2] ^= ~s[y + 4] & s[y + 6];
      s[y + 3] ^= ~s[y + 5] & s[y + 7];
      s[y + 4] ^= ~s[y + 6] & s[y + 8];
      s[y + 5] ^= ~s[y + 7] & s[y + 9];
      s[y + 6] ^= ~s[y + 8] & b0;
      s[y + 7] ^= ~s[y + 9] & b1;
      s[y + 8] ^= ~b0 & b2;
      s[y + 9] ^= ~b1 & b3;
    }
    s[0] ^= SHA3_IOTA_H[round];
    s[1] ^= SHA3_IOTA_L[round];
  }
  clean(B);
}
var _0n9, _1n8, _2n6, _7n2, _256n, _0x71n, SHA3_PI, SHA3_ROTL, _SHA3_IOTA, IOTAS, SHA3_IOTA_H, SHA3_IOTA_L, rotlSH, rotlSL, rotlBH, rotlBL, rotlH, rotlL, B, Keccak, genKeccak, sha3_256, keccak_256, genShake, shake256;
var init_sha3 = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/sha3.js"() {
    init_u64();
    init_utils();
    _0n9 = BigInt(0);
    _1n8 = BigInt(1);
    _2n6 = BigInt(2);
    _7n2 = BigInt(7);
    _256n = BigInt(256);
    _0x71n = BigInt(113);
    SHA3_PI = [];
    SHA3_ROTL = [];
    _SHA3_IOTA = [];
    for (let round = 0, R = _1n8, x2 = 1, y = 0; round < 24; round++) {
      [x2, y] = [y, (2 * x2 + 3 * y) % 5];
      SHA3_PI.push(2 * (5 * y + x2));
      SHA3_ROTL.push((round + 1) * (round + 2) / 2 % 64);
      let t = _0n9;
      for (let j = 0; j < 7; j++) {
        R = (R << _1n8 ^ (R >> _7n2) * _0x71n) % _256n;
        if (R & _2n6)
          t ^= _1n8 << (_1n8 << BigInt(j)) - _1n8;
      }
      _SHA3_IOTA.push(t);
    }
    IOTAS = split(_SHA3_IOTA, true);
    SHA3_IOTA_H = IOTAS[0];
    SHA3_IOTA_L = IOTAS[1];
    rotlSH = (h, l, s) => h << s | l >>> 32 - s;
    rotlSL = (h, l, s) => l << s | h >>> 32 - s;
    rotlBH = (h, l, s) => l << s - 32 | h >>> 64 - s;
    rotlBL = (h, l, s) => h << s - 32 | l >>> 64 - s;
    rotlH = (h, l, s) => s > 32 ? rotlBH(h, l, s) : rotlSH(h, l, s);
    rotlL = (h, l, s) => s > 32 ? rotlBL(h, l, s) : rotlSL(h, l, s);
    B = new Uint32Array(5 * 2);
    Keccak = class _Keccak {
      state;
      pos = 0;
      posOut = 0;
      finished = false;
      state32;
      destroyed = false;
      blockLen;
      suffix;
      outputLen;
      canXOF;
      enableXOF = false;
      rounds;
      // NOTE: we accept arguments in bytes instead of bits here.
      constructor(blockLen, suffix, outputLen, enableXOF = false, rounds = 24) {
        anumber(blockLen, "blockLen");
        anumber(suffix, "suffix");
        anumber(rounds, "rounds");
        abool(enableXOF, "enableXOF");
        this.blockLen = blockLen;
        this.suffix = suffix;
        this.outputLen = outputLen;
        this.enableXOF = enableXOF;
        this.canXOF = enableXOF;
        this.rounds = rounds;
        anumber(outputLen, "outputLen");
        if (!(0 < blockLen && blockLen < 200))
          throw new Error('"blockLen" must be 1..199');
        this.state = new Uint8Array(200);
        this.state32 = u32(this.state);
      }
      clone() {
        return this._cloneInto();
      }
      keccak() {
        swap32IfBE(this.state32);
        keccakP(this.state32, this.rounds);
        swap32IfBE(this.state32);
        this.posOut = 0;
        this.pos = 0;
      }
      update(data) {
        aexists(this);
        abytes(data);
        const { blockLen, state, state32 } = this;
        const len = data.length;
        const canUseU32 = blockLen % 4 === 0 && data.byteOffset % 4 === 0;
        const blockLen32 = blockLen / 4;
        const data32 = canUseU32 && len >= blockLen ? u32(data) : void 0;
        for (let pos = 0; pos < len; ) {
          if (data32 !== void 0 && this.pos === 0 && pos % 4 === 0 && len - pos >= blockLen) {
            for (let i2 = 0, o = pos / 4; i2 < blockLen32; i2++)
              state32[i2] ^= data32[o + i2];
            pos += blockLen;
            this.pos = blockLen;
            this.keccak();
            continue;
          }
          const take = Math.min(blockLen - this.pos, len - pos);
          for (let i2 = 0; i2 < take; i2++)
            state[this.pos++] ^= data[pos++];
          if (this.pos === blockLen)
            this.keccak();
        }
        return this;
      }
      finish() {
        if (this.finished)
          return;
        this.finished = true;
        const { state, suffix, pos, blockLen } = this;
        state[pos] ^= suffix;
        if ((suffix & 128) !== 0 && pos === blockLen - 1)
          this.keccak();
        state[blockLen - 1] ^= 128;
        this.keccak();
      }
      writeInto(out) {
        aexists(this, false);
        abytes(out);
        this.finish();
        const bufferOut = this.state;
        const { blockLen } = this;
        for (let pos = 0, len = out.length; pos < len; ) {
          if (this.posOut >= blockLen)
            this.keccak();
          const take = Math.min(blockLen - this.posOut, len - pos);
          out.set(bufferOut.subarray(this.posOut, this.posOut + take), pos);
          this.posOut += take;
          pos += take;
        }
        return out;
      }
      xofInto(out) {
        if (!this.enableXOF)
          throw new Error("XOF is not enabled");
        return this.writeInto(out);
      }
      xof(bytes) {
        anumber(bytes);
        return this.xofInto(new Uint8Array(bytes));
      }
      digestInto(out) {
        aoutput(out, this);
        if (this.finished)
          throw new Error("digest() was already called");
        this.writeInto(out.length === this.outputLen ? out : out.subarray(0, this.outputLen));
        this.destroy();
      }
      digest() {
        const out = new Uint8Array(this.outputLen);
        this.digestInto(out);
        return out;
      }
      destroy() {
        this.destroyed = true;
        clean(this.state);
      }
      _cloneInto(to) {
        const { blockLen, suffix, outputLen, rounds, enableXOF } = this;
        to ||= new _Keccak(blockLen, suffix, outputLen, enableXOF, rounds);
        to.blockLen = blockLen;
        to.state32.set(this.state32);
        to.pos = this.pos;
        to.posOut = this.posOut;
        to.finished = this.finished;
        to.rounds = rounds;
        to.suffix = suffix;
        to.outputLen = outputLen;
        to.enableXOF = enableXOF;
        to.canXOF = this.canXOF;
        to.destroyed = this.destroyed;
        return to;
      }
    };
    genKeccak = (suffix, blockLen, outputLen, info = {}) => createHasher(() => new Keccak(blockLen, suffix, outputLen), info);
    sha3_256 = /* @__PURE__ */ genKeccak(
      6,
      136,
      32,
      /* @__PURE__ */ oidNist(8)
    );
    keccak_256 = /* @__PURE__ */ genKeccak(1, 136, 32);
    genShake = (suffix, blockLen, outputLen, info = {}) => createHasher((opts = {}) => {
      opts = checkOpts({}, opts);
      return new Keccak(blockLen, suffix, opts.dkLen === void 0 ? outputLen : opts.dkLen, true);
    }, info);
    shake256 = /* @__PURE__ */ genShake(31, 136, 32, /* @__PURE__ */ oidNist(12));
  }
});

// ../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/ed448.js
function ed448_pow_Pminus3div4(x2) {
  const P = ed448_CURVE_p;
  const b2 = x2 * x2 * x2 % P;
  const b3 = b2 * b2 * x2 % P;
  const b6 = pow2(b3, _3n4, P) * b3 % P;
  const b9 = pow2(b6, _3n4, P) * b3 % P;
  const b11 = pow2(b9, _2n7, P) * b2 % P;
  const b22 = pow2(b11, _11n, P) * b11 % P;
  const b44 = pow2(b22, _22n, P) * b22 % P;
  const b88 = pow2(b44, _44n, P) * b44 % P;
  const b176 = pow2(b88, _88n, P) * b88 % P;
  const b220 = pow2(b176, _44n, P) * b44 % P;
  const b222 = pow2(b220, _2n7, P) * b2 % P;
  const b223 = pow2(b222, _1n9, P) * x2 % P;
  return pow2(b223, _223n, P) * b222 % P;
}
function adjustScalarBytes2(bytes) {
  bytes[0] &= 252;
  bytes[55] |= 128;
  bytes[56] = 0;
  return bytes;
}
function uvRatio2(u, v) {
  const P = ed448_CURVE_p;
  const u2v = mod(u * u * v, P);
  const u3v = mod(u2v * u, P);
  const u5v3 = mod(u3v * u2v * v, P);
  const root = ed448_pow_Pminus3div4(u5v3);
  const x2 = mod(u3v * root, P);
  const x22 = mod(x2 * x2, P);
  return { isValid: mod(x22 * v, P) === u, value: x2 };
}
function toMontgomery2(point) {
  const u = Fp2.div(Fp2.mul(point.Y, point.Y), Fp2.mul(point.X, point.X));
  return Fp448.toBytes(u);
}
function toMontgomerySecret2(secretKey) {
  const size = ed448_Point.Fp.BYTES;
  abytes2(secretKey, size);
  return adjustScalarBytes2(shake256_114(secretKey.subarray(0, size))).subarray(0, 56);
}
function dom4(data, ctx, phflag) {
  if (ctx.length > 255)
    throw new Error("context must be smaller than 255, got: " + ctx.length);
  return concatBytes(asciiToBytes("SigEd448"), new Uint8Array([phflag ? 1 : 0, ctx.length]), ctx, data);
}
function ed4(opts) {
  return eddsa(ed448_Point, shake256_114, Object.assign({ adjustScalarBytes: adjustScalarBytes2, domain: dom4, toMontgomery: toMontgomery2, toMontgomerySecret: toMontgomerySecret2 }, opts));
}
var ed448_CURVE_p, ed448_CURVE, shake256_114, _0n10, _1n9, _2n7, _3n4, _11n, _22n, _44n, _88n, _223n, Fp2, Fn, Fp448, ed448_Point, ed448, x448;
var init_ed448 = __esm({
  "../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/ed448.js"() {
    init_sha3();
    init_utils();
    init_edwards();
    init_modular();
    init_montgomery();
    init_utils2();
    /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
    ed448_CURVE_p = /* @__PURE__ */ BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffffff");
    ed448_CURVE = /* @__PURE__ */ (() => ({
      p: ed448_CURVE_p,
      n: BigInt("0x3fffffffffffffffffffffffffffffffffffffffffffffffffffffff7cca23e9c44edb49aed63690216cc2728dc58f552378c292ab5844f3"),
      h: BigInt(4),
      a: BigInt(1),
      d: BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffff6756"),
      Gx: BigInt("0x4f1970c66bed0ded221d15a622bf36da9e146570470f1767ea6de324a3d3a46412ae1af72ab66511433b80e18b00938e2626a82bc70cc05e"),
      Gy: BigInt("0x693f46716eb6bc248876203756c9c7624bea73736ca3984087789c1e05a0c2d73ad3ff1ce67c39c4fdbd132c4ed7c8ad9808795bf230fa14")
    }))();
    shake256_114 = /* @__PURE__ */ createHasher(() => shake256.create({ dkLen: 114 }));
    _0n10 = /* @__PURE__ */ BigInt(0);
    _1n9 = /* @__PURE__ */ BigInt(1);
    _2n7 = /* @__PURE__ */ BigInt(2);
    _3n4 = /* @__PURE__ */ BigInt(3);
    _11n = /* @__PURE__ */ BigInt(11);
    _22n = /* @__PURE__ */ BigInt(22);
    _44n = /* @__PURE__ */ BigInt(44);
    _88n = /* @__PURE__ */ BigInt(88);
    _223n = /* @__PURE__ */ BigInt(223);
    Fp2 = /* @__PURE__ */ (() => Field(ed448_CURVE_p, { BITS: 456, isLE: true }))();
    Fn = /* @__PURE__ */ (() => Field(ed448_CURVE.n, { BITS: 456, isLE: true }))();
    Fp448 = /* @__PURE__ */ (() => Field(ed448_CURVE_p, { BITS: 448, isLE: true }))();
    ed448_Point = /* @__PURE__ */ edwards(ed448_CURVE, { Fp: Fp2, Fn, uvRatio: uvRatio2 });
    ed448 = /* @__PURE__ */ ed4({});
    x448 = /* @__PURE__ */ (() => {
      const P = ed448_CURVE_p;
      const powPminus2 = (x2) => {
        const Pminus3div4 = ed448_pow_Pminus3div4(x2);
        const Pminus3 = pow2(Pminus3div4, _2n7, P);
        return mod(Pminus3 * x2, P);
      };
      return montgomery({
        P,
        type: "x448",
        powPminus2,
        adjustScalarBytes: adjustScalarBytes2,
        // ~3x faster fixed-base: [k]B on Ed448-Goldilocks using cached base tables, mapped back
        // through the 4-isogeny to curve448: u = y²/x² = Y²/X² (the isogeny is a homomorphism and
        // sends the Ed448 base point to u=5, so no scalar correction factor is needed).
        scalarMultBase: (k) => {
          const kn = mod(k, ed448_Point.Fn.ORDER);
          if (kn === _0n10)
            return _0n10;
          const p = ed448_Point.BASE.multiply(kn);
          return mod(p.Y * p.Y * powPminus2(mod(p.X * p.X, P)), P);
        }
      });
    })();
  }
});

// ../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/secp256k1.js
function sqrtMod(y) {
  const P = secp256k1_CURVE.p;
  const _3n5 = BigInt(3), _6n = BigInt(6), _11n2 = BigInt(11), _22n2 = BigInt(22);
  const _23n = BigInt(23), _44n2 = BigInt(44), _88n2 = BigInt(88);
  const b2 = y * y * y % P;
  const b3 = b2 * b2 * y % P;
  const b6 = pow2(b3, _3n5, P) * b3 % P;
  const b9 = pow2(b6, _3n5, P) * b3 % P;
  const b11 = pow2(b9, _2n8, P) * b2 % P;
  const b22 = pow2(b11, _11n2, P) * b11 % P;
  const b44 = pow2(b22, _22n2, P) * b22 % P;
  const b88 = pow2(b44, _44n2, P) * b44 % P;
  const b176 = pow2(b88, _88n2, P) * b88 % P;
  const b220 = pow2(b176, _44n2, P) * b44 % P;
  const b223 = pow2(b220, _3n5, P) * b3 % P;
  const t1 = pow2(b223, _23n, P) * b22 % P;
  const t2 = pow2(t1, _6n, P) * b2 % P;
  const root = pow2(t2, _2n8, P);
  if (!Fpk1.eql(Fpk1.sqr(root), y))
    throw new Error("Cannot find square root");
  return root;
}
function taggedHash(tag2, ...messages) {
  let tagP = TAGGED_HASH_PREFIXES[tag2];
  if (tagP === void 0) {
    const tagH = sha256(asciiToBytes(tag2));
    tagP = concatBytes2(tagH, tagH);
    TAGGED_HASH_PREFIXES[tag2] = tagP;
  }
  return sha256(concatBytes2(tagP, ...messages));
}
function schnorrGetExtPubKey(priv) {
  const { Fn: Fn2, BASE } = Pointk1;
  const d_ = Fn2.fromBytes(abytes2(priv, 32, "secretKey"));
  const p = BASE.multiply(d_);
  const affine = p.toAffine();
  const scalar = hasEven(affine.y) ? d_ : Fn2.neg(d_);
  return { scalar, bytes: affineXToBytes(affine) };
}
function lift_x(x2) {
  const Fp3 = Fpk1;
  if (!Fp3.isValidNot0(x2))
    throw new Error("invalid x: Fail if x ≥ p");
  const xx = Fp3.sqr(x2);
  const c = Fp3.add(Fp3.mulN(xx, x2), BigInt(7));
  let y = Fp3.sqrt(c);
  if (!hasEven(y))
    y = Fp3.neg(y);
  const p = Pointk1.fromAffine({ x: x2, y });
  p.assertValidity();
  return p;
}
function challenge(...args) {
  return Pointk1.Fn.create(num(taggedHash("BIP0340/challenge", ...args)));
}
function schnorrGetPublicKey(secretKey) {
  return schnorrGetExtPubKey(secretKey).bytes;
}
function schnorrSign(message, secretKey, auxRand = randomBytes(32)) {
  const { Fn: Fn2, BASE } = Pointk1;
  const m = copyBytes2(abytes2(message, void 0, "message"));
  const { bytes: px, scalar: d } = schnorrGetExtPubKey(secretKey);
  const a = abytes2(auxRand, 32, "auxRand");
  const t = Fn2.toBytes(d ^ num(taggedHash("BIP0340/aux", a)));
  const rand = taggedHash("BIP0340/nonce", t, px, m);
  const k_ = Fn2.create(num(rand));
  if (k_ === _0n11)
    throw new Error("sign failed: k is zero");
  const p = BASE.multiply(k_);
  const affine = p.toAffine();
  const k = hasEven(affine.y) ? k_ : Fn2.neg(k_);
  const rx = affineXToBytes(affine);
  const e = challenge(rx, px, m);
  const sig = new Uint8Array(64);
  sig.set(rx, 0);
  sig.set(Fn2.toBytes(Fn2.create(k + e * d)), 32);
  if (!schnorrVerify(sig, m, px))
    throw new Error("sign: Invalid signature produced");
  return sig;
}
function schnorrVerify(signature, message, publicKey) {
  const { Fp: Fp3, Fn: Fn2, BASE } = Pointk1;
  const sig = abytes2(signature, 64, "signature");
  const m = abytes2(message, void 0, "message");
  const pub = abytes2(publicKey, 32, "publicKey");
  try {
    const P = lift_x(num(pub));
    const rBytes = sig.subarray(0, 32);
    const r = num(rBytes);
    if (!Fp3.isValidNot0(r))
      return false;
    const s = num(sig.subarray(32, 64));
    if (!Fn2.isValidNot0(s))
      return false;
    const e = challenge(rBytes, pointToBytes(P), m);
    const R = BASE.mulAddUnsafe(s, P, Fn2.neg(e));
    const { x: x2, y } = R.toAffine();
    if (R.is0() || !hasEven(y) || !Fp3.eql(x2, r))
      return false;
    return true;
  } catch (error) {
    return false;
  }
}
var secp256k1_CURVE, secp256k1_ENDO, _0n11, _2n8, Fpk1, Pointk1, secp256k1, TAGGED_HASH_PREFIXES, pointToBytes, affineXToBytes, hasEven, num, schnorr;
var init_secp256k1 = __esm({
  "../../node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/secp256k1.js"() {
    init_sha2();
    init_utils();
    init_curve();
    init_modular();
    init_weierstrass();
    init_utils2();
    /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
    secp256k1_CURVE = {
      p: BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f"),
      n: BigInt("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"),
      h: BigInt(1),
      a: BigInt(0),
      b: BigInt(7),
      Gx: BigInt("0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),
      Gy: BigInt("0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8")
    };
    secp256k1_ENDO = {
      beta: BigInt("0x7ae96a2b657c07106e64479eac3434e99cf0497512f58995c1396c28719501ee"),
      basises: [
        [BigInt("0x3086d221a7d46bcde86c90e49284eb15"), -BigInt("0xe4437ed6010e88286f547fa90abfe4c3")],
        [BigInt("0x114ca50f7a8e2f3f657c1108d9d44cfd8"), BigInt("0x3086d221a7d46bcde86c90e49284eb15")]
      ]
    };
    _0n11 = /* @__PURE__ */ BigInt(0);
    _2n8 = /* @__PURE__ */ BigInt(2);
    Fpk1 = /* @__PURE__ */ Field(secp256k1_CURVE.p, { sqrt: sqrtMod });
    Pointk1 = /* @__PURE__ */ weierstrass(secp256k1_CURVE, {
      Fp: Fpk1,
      endo: secp256k1_ENDO
    });
    secp256k1 = /* @__PURE__ */ ecdsa(Pointk1, sha256);
    TAGGED_HASH_PREFIXES = /* @__PURE__ */ Object.create(null);
    pointToBytes = (point) => point.toBytes(true).slice(1);
    affineXToBytes = ({ x: x2 }) => Fpk1.toBytes(x2);
    hasEven = (y) => !Fpk1.isOdd(y);
    num = bytesToNumberBE;
    schnorr = /* @__PURE__ */ (() => {
      const size = 32;
      const seedLength = 48;
      const randomSecretKey = (seed) => {
        seed = seed === void 0 ? randomBytes(seedLength) : seed;
        return mapHashToField(abytes2(seed, seedLength, "seed"), secp256k1_CURVE.n);
      };
      return Object.freeze({
        keygen: createKeygen(randomSecretKey, schnorrGetPublicKey),
        getPublicKey: schnorrGetPublicKey,
        sign: schnorrSign,
        verify: schnorrVerify,
        Point: Pointk1,
        utils: Object.freeze({
          randomSecretKey,
          taggedHash,
          lift_x,
          pointToBytes
        }),
        lengths: Object.freeze({
          secretKey: size,
          publicKey: size,
          publicKeyHasPrefix: false,
          signature: size * 2,
          seed: seedLength
        })
      });
    })();
  }
});

// ../core/src/validate/key/curves.ts
function pointsOf(curve) {
  if (curve === "secp256k1") return secp256k1.Point;
  const ready = built.get(curve);
  if (ready !== void 0) return ready;
  const constants = parameters[curve];
  if (constants === void 0) return null;
  const [p, a, b, n, Gx, Gy] = constants.map((digits3) => BigInt(`0x${digits3}`));
  const made2 = weierstrass({ p, a, b, n, h: 1n, Gx, Gy });
  built.set(curve, made2);
  return made2;
}
function curveByPrime(prime) {
  if (prime === secp256k1.Point.CURVE().p) return "secp256k1";
  const digits3 = prime.toString(16);
  return Object.entries(parameters).find(([, [p]]) => p === digits3)?.[0] ?? null;
}
function base(points) {
  const used = (uses.get(points) ?? 0) + 1;
  uses.set(points, used);
  return used < MANY ? points.fromAffine(points.BASE.toAffine()) : points.BASE;
}
function curveBits(curve) {
  return pointsOf(curve)?.Fn.BITS ?? null;
}
function ecPublicKey(curve, scalar) {
  const points = pointsOf(curve);
  if (points === null || scalar <= 0n || scalar >= points.Fn.ORDER) return null;
  return base(points).multiplyUnsafe(scalar).toBytes(false);
}
function samePoint(curve, uncompressed, other) {
  const compressed = other[0] === 2 || other[0] === 3;
  const own = compressed ? Uint8Array.of(2 + (uncompressed.at(-1) & 1), ...uncompressed.subarray(1, 1 + (uncompressed.length - 1) / 2)) : uncompressed;
  return pointsOf(curve) !== null && own.length === other.length && own.every((byte, index) => byte === other[index]);
}
function octetPublicKey(curve, secret2) {
  if (secret2.length !== secretLengths[curve]) return null;
  if (curve === "X25519") return x25519.getPublicKey(secret2);
  if (curve === "X448") return x448.getPublicKey(secret2);
  if (curve === "Ed25519") return base(ed25519.Point).multiplyUnsafe(seedScalar25519(secret2)).toBytes();
  return base(ed448.Point).multiplyUnsafe(seedScalar448(secret2)).toBytes();
}
function seedScalar25519(seed) {
  const half2 = sha512(seed).slice(0, 32);
  half2[0] &= 248;
  half2[31] = half2[31] & 127 | 64;
  return bytesToNumberLE(half2) % ed25519.Point.Fn.ORDER;
}
function seedScalar448(seed) {
  const half2 = shake256(seed, { dkLen: 57 });
  half2[0] &= 252;
  half2[55] |= 128;
  half2[56] = 0;
  return bytesToNumberLE(half2) % ed448.Point.Fn.ORDER;
}
var parameters, built, MANY, uses, secretLengths;
var init_curves = __esm({
  "../core/src/validate/key/curves.ts"() {
    "use strict";
    init_weierstrass();
    init_ed448();
    init_ed25519();
    init_secp256k1();
    init_utils2();
    init_sha2();
    init_sha3();
    parameters = {
      "P-192": [
        "fffffffffffffffffffffffffffffffeffffffffffffffff",
        "fffffffffffffffffffffffffffffffefffffffffffffffc",
        "64210519e59c80e70fa7e9ab72243049feb8deecc146b9b1",
        "ffffffffffffffffffffffff99def836146bc9b1b4d22831",
        "188da80eb03090f67cbf20eb43a18800f4ff0afd82ff1012",
        "7192b95ffc8da78631011ed6b24cdd573f977a11e794811"
      ],
      "P-224": [
        "ffffffffffffffffffffffffffffffff000000000000000000000001",
        "fffffffffffffffffffffffffffffffefffffffffffffffffffffffe",
        "b4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4",
        "ffffffffffffffffffffffffffff16a2e0b8f03e13dd29455c5c2a3d",
        "b70e0cbd6bb4bf7f321390b94a03c1d356c21122343280d6115c1d21",
        "bd376388b5f723fb4c22dfe6cd4375a05a07476444d5819985007e34"
      ],
      "P-256": [
        "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
        "ffffffff00000001000000000000000000000000fffffffffffffffffffffffc",
        "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b",
        "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
        "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296",
        "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"
      ],
      "P-384": [
        "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
        "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc",
        "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef",
        "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973",
        "aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7",
        "3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f"
      ],
      "P-521": [
        "1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc",
        "51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00",
        "1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409",
        "c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66",
        "11839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650"
      ],
      brainpoolP256r1: [
        "a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5377",
        "7d5a0975fc2c3057eef67530417affe7fb8055c126dc5c6ce94a4b44f330b5d9",
        "26dc5c6ce94a4b44f330b5d9bbd77cbf958416295cf7e1ce6bccdc18ff8c07b6",
        "a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7",
        "8bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262",
        "547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997"
      ],
      brainpoolP384r1: [
        "8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b412b1da197fb71123acd3a729901d1a71874700133107ec53",
        "7bc382c63d8c150c3c72080ace05afa0c2bea28e4fb22787139165efba91f90f8aa5814a503ad4eb04a8c7dd22ce2826",
        "4a8c7dd22ce28268b39b55416f0447c2fb77de107dcd2a62e880ea53eeb62d57cb4390295dbc9943ab78696fa504c11",
        "8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc3103b883202e9046565",
        "1d1c64f068cf45ffa2a63a81b7c13f6b8847a3e77ef14fe3db7fcafe0cbd10e8e826e03436d646aaef87b2e247d4af1e",
        "8abe1d7520f9c2a45cb1eb8e95cfd55262b70b29feec5864e19c054ff99129280e4646217791811142820341263c5315"
      ],
      brainpoolP512r1: [
        "aadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca703308717d4d9b009bc66842aecda12ae6a380e62881ff2f2d82c68528aa6056583a48f3",
        "7830a3318b603b89e2327145ac234cc594cbdd8d3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94ca",
        "3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94cadc083e67984050b75ebae5dd2809bd638016f723",
        "aadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca70330870553e5c414ca92619418661197fac10471db1d381085ddaddb58796829ca90069",
        "81aee4bdd82ed9645a21322e9c4c6a9385ed9f70b5d916c1b43b62eef4d0098eff3b1f78e2d0d48d50d1687b93b97d5f7c6d5047406a5e688b352209bcb9f822",
        "7dde385d566332ecc0eabfa9cf7822fdf209f70024a57b1aa000c55b881f8111b2dcde494a5f485e5bca4bd88a2763aed1ca2b2fa8f0540678cd1e0f3ad80892"
      ]
    };
    built = /* @__PURE__ */ new Map();
    MANY = 24;
    uses = /* @__PURE__ */ new Map();
    secretLengths = { Ed25519: 32, X25519: 32, Ed448: 57, X448: 56 };
  }
});

// ../core/src/validate/key/key-facts.ts
var unknownKey;
var init_key_facts = __esm({
  "../core/src/validate/key/key-facts.ts"() {
    "use strict";
    unknownKey = {
      keyType: "unknown",
      likelyType: null,
      bits: null,
      curve: null,
      container: "unknown",
      encryption: null,
      spki: null,
      sshBlob: null,
      consistent: null,
      doubtful: false,
      cut: null,
      canonical: "",
      evidence: []
    };
  }
});

// ../core/src/validate/key/ssh-wire.ts
function sshString(content) {
  const bytes = typeof content === "string" ? utf8ToBytes(content) : content;
  const size = bytes.length;
  return concatBytes(Uint8Array.of(size >>> 24, size >>> 16 & 255, size >>> 8 & 255, size & 255), bytes);
}
function sshInteger(value) {
  if (value === 0n) return sshString(new Uint8Array());
  const encoded2 = integer(value);
  return sshString(contentOf(encoded2, readNode(encoded2, 0)));
}
var WireReader;
var init_ssh_wire = __esm({
  "../core/src/validate/key/ssh-wire.ts"() {
    "use strict";
    init_utils2();
    init_utils();
    init_latin1();
    init_der();
    init_write_der();
    WireReader = class {
      bytes;
      at;
      cut = false;
      constructor(bytes, at2 = 0) {
        this.bytes = bytes;
        this.at = at2;
      }
      get left() {
        return this.bytes.length - this.at;
      }
      take(size) {
        const part3 = this.bytes.subarray(this.at, this.at + size);
        if (part3.length < size) this.cut = true;
        this.at += part3.length;
        return part3;
      }
      uint32() {
        const [a = 0, b = 0, c = 0, d = 0] = this.take(4);
        return a * 16777216 + (b << 16) + (c << 8) + d;
      }
      uint16() {
        const [a = 0, b = 0] = this.take(2);
        return a * 256 + b;
      }
      byte() {
        return this.take(1)[0] ?? 0;
      }
      string() {
        return this.take(this.uint32());
      }
      text() {
        return latin1(this.string());
      }
      /** Null where it is cut off or longer than any key's number. */
      integer() {
        const content = this.string();
        return this.cut || content.length > 2100 ? null : bytesToNumberBE(content);
      }
    };
  }
});

// ../core/src/validate/key/ec.ts
function ecFacts(curve, scalar, embedded, container) {
  const value = scalar.length > 80 ? 0n : bytesToNumberBE(scalar);
  const derived = curve === null ? null : ecPublicKey(curve, value);
  const known3 = curve !== null && curveBits(curve) !== null;
  const consistent = derived === null ? known3 ? false : null : embedded === null ? null : samePoint(curve, derived, embedded);
  const name = curve === null ? void 0 : sshCurves[curve];
  const point = derived ?? (known3 || !isOid(curve) ? null : embedded);
  return {
    ...unknownKey,
    keyType: "EC",
    curve,
    bits: curve === null ? null : curveBits(curve),
    container,
    // Of a curve that is not computed here the public key beside the scalar is taken at its word.
    spki: point === null || curve === null ? null : ecSpki(curve, point),
    sshBlob: derived && name ? concatBytes(sshString(`ecdsa-sha2-${name}`), sshString(name), sshString(derived)) : null,
    consistent,
    canonical: `ec:${curve ?? "unknown"}:${value.toString(16)}`,
    evidence: [judged("ec", consistent, "an EC private key")]
  };
}
function octetFacts(curve, secret2, embedded, container) {
  const derived = octetPublicKey(curve, secret2);
  const consistent = derived === null ? false : embedded === null ? null : bytesToHex(derived) === bytesToHex(embedded);
  return {
    ...unknownKey,
    keyType: curve,
    curve: curve.endsWith("25519") ? "curve25519" : "curve448",
    bits: curve.endsWith("25519") ? 256 : 448,
    container,
    spki: derived === null ? null : octetSpki(curve, derived),
    sshBlob: derived && curve === "Ed25519" ? concatBytes(sshString("ssh-ed25519"), sshString(derived)) : null,
    consistent,
    canonical: `${curve.toLowerCase()}:${bytesToHex(secret2)}`,
    evidence: [judged(curve.toLowerCase(), consistent, `an ${curve} private key`)]
  };
}
function judged(by, consistent, what) {
  if (consistent === true) return { by, says: "proves", why: "the public key beside it is the one derived from it" };
  if (consistent === false) return { by, says: "silent", why: `has the form of ${what}, but its parts do not fit each other` };
  return { by, says: "supports", why: `has the form of ${what}` };
}
var EC, octetOids, sshCurves, octetSpki, isOid, ecSpki;
var init_ec = __esm({
  "../core/src/validate/key/ec.ts"() {
    "use strict";
    init_utils2();
    init_utils();
    init_write_der();
    init_algorithms();
    init_curves();
    init_key_facts();
    init_ssh_wire();
    EC = "1.2.840.10045.2.1";
    octetOids = { X25519: "1.3.101.110", X448: "1.3.101.111", Ed25519: "1.3.101.112", Ed448: "1.3.101.113" };
    sshCurves = { "P-256": "nistp256", "P-384": "nistp384", "P-521": "nistp521" };
    octetSpki = (curve, point) => sequence2(sequence2(oid(octetOids[curve])), bitString(point));
    isOid = (curve) => curve !== null && (curve in curveOids || /^\d+(?:\.\d+){2,}$/.test(curve));
    ecSpki = (curve, point) => sequence2(sequence2(oid(EC), oid(curveOids[curve] ?? curve)), bitString(point));
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
    atLeast = (a, b) => severities.indexOf(a) <= severities.indexOf(b);
    worse = (a, b) => atLeast(a, b) ? a : b;
    milder = (a, b) => atLeast(a, b) ? b : a;
  }
});

// ../core/src/validate/key/base64.ts
function decodeBase64(text) {
  const bytes = new Uint8Array(Math.ceil(text.length * 3 / 4));
  let size = 0;
  let bits3 = 0;
  let held2 = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === PAD) break;
    const value = code < 128 ? values[code] : -1;
    if (value < 0) continue;
    held2 = (held2 << 6 | value) & 65535;
    bits3 += 6;
    if (bits3 >= 8) {
      bits3 -= 8;
      bytes[size++] = held2 >> bits3 & 255;
    }
  }
  return bytes.subarray(0, size);
}
function encodeBase64(bytes) {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [a, b, c] = [bytes[index], bytes[index + 1], bytes[index + 2]];
    text += DIGITS2[a >> 2] + DIGITS2[(a & 3) << 4 | (b ?? 0) >> 4];
    text += b === void 0 ? "=" : DIGITS2[(b & 15) << 2 | (c ?? 0) >> 6];
    text += c === void 0 ? "=" : DIGITS2[c & 63];
  }
  return text;
}
var values, PAD, DIGITS2;
var init_base64 = __esm({
  "../core/src/validate/key/base64.ts"() {
    "use strict";
    values = new Int8Array(128).fill(-1);
    for (const [index, character] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries())
      values[character.charCodeAt(0)] = index;
    values["-".charCodeAt(0)] = 62;
    values["_".charCodeAt(0)] = 63;
    PAD = "=".charCodeAt(0);
    DIGITS2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  }
});

// ../core/src/validate/key/describe.ts
function describeKey({ keyType, bits: bits3, curve, container, encryption, cut, likelyType: likelyType2 }) {
  const type = keyType === "unknown" ? likelyType2 ? `probably ${likelyType2}` : "unknown kind of" : keyType;
  const size = keyType === "RSA" || keyType === "DSA" ? bits3 : keyType === "EC" ? curve : null;
  const name = `${type}${size === null ? "" : `${typeof size === "number" ? "-" : " "}${size}`} private key`;
  const lock = encryption === null ? "unencrypted" : encryption.weak === null ? "encrypted" : `weakly encrypted (${encryption.weak})`;
  return `${name}, ${lock}${cut === null ? "" : ", truncated"} (${container})`;
}
function publicKeyPem(spki) {
  const lines = encodeBase64(spki).match(/.{1,64}/g) ?? [];
  return ["-----BEGIN PUBLIC KEY-----", ...lines, "-----END PUBLIC KEY-----", ""].join("\n");
}
var spkiDigest, sshFingerprint;
var init_describe = __esm({
  "../core/src/validate/key/describe.ts"() {
    "use strict";
    init_sha2();
    init_utils();
    init_base64();
    spkiDigest = (spki) => bytesToHex(sha256(spki));
    sshFingerprint = (blob) => `SHA256:${encodeBase64(sha256(blob)).replace(/=+$/, "")}`;
  }
});

// ../core/src/validate/key/wycheproof-keys.ts
function isWycheproofKey(digest2) {
  table2 ??= new Set(prefixes.trim().split(/\s+/));
  return table2.has(digest2.slice(0, DIGITS3));
}
var prefixes, DIGITS3, table2;
var init_wycheproof_keys = __esm({
  "../core/src/validate/key/wycheproof-keys.ts"() {
    "use strict";
    prefixes = `
001d48ebad7b 006cabbdf6e9 00d96dddfd32 00f3bd0123c1 013150d44657 0178bc520276 019e7a409b36 01b8a82b9129 01dd2d3d6726 01e17bddf9cb
01f785b7d654 01fcbd78804a 02385da35f4c 0249e19dc9ab 025765f069cc 02694fd958c3 0295c9fd5e9e 0314a9d707de 035f1c5348e1 037f71f6e401
03908b84772f 039650744b3c 03badcd57070 0412c596a26d 0421111e2f4a 04ac2cb2283e 054a646be9f9 054cc76068ac 0569f6b984d0 056e976948d6
05ca9d4a6c40 05f6c46be07f 05ff3cd328d9 0623be627dcf 06261a90d03e 0673386aaee8 068f6a9c0aa4 069ee9d7e9e8 06bc2d4157f7 06c5062ceaed
06c80e3abb76 06d5603a56b0 06fb3c38c4d5 0750805c5a22 077475fc8838 07b723b9611a 07d90ae93fae 081550888d84 0838b7f46232 08431568dbf3
085b3c67a430 08890eacac3b 08a166968410 08d2ffa23240 0907bf221a5b 092082dc6bab 0928d0362a3d 09acd4748b14 09afb00fb968 09bbcf4d9778
09bc1c5a58c4 0a0978519bd2 0a0e6a956c5b 0a5cfe4f118e 0a6a58d29005 0abc004d39fc 0afc90f841b2 0b0acc0e6d4c 0b4580620c3d 0bce2b9191eb
0be04b0ebe25 0c1279b5d6a1 0c1a08a4cd5a 0c1dde914233 0c4767bb17f5 0c5a4d353e08 0c8dbe78711d 0cc73e80398d 0cd1578aee70 0ce19cee1359
0d07ce47503d 0d820f0686d9 0e00cb428559 0e1007551013 0e181fd07c19 0e4f788212aa 0e505c3a2fbf 0e5c74a027d3 0e61f0bb7339 0e6d3227dab7
0e93af8002ca 0eb0f67a0c50 0ecf7f19afbf 0f01061795f0 0f104883e482 0f4f7efafb84 0f56fce38244 0fee69856c2e 102597990273 1051891f7788
1065817e719e 1065f106755d 108df6d9e034 1151c2e4582c 116c4cafe008 11ba2fd6de68 11f059a589f8 12390fa34bcc 125bf807d7e3 128e169946fc
12a8cb7f69fe 12baf21e99c1 131d2bba7e96 13594aac561c 1392fbf739b6 13941f2b58bc 13b97a8e4d71 13cabc5daa1d 13f925ea486e 13fd73adf2da
1410dbfb45f2 1416495ff946 14278c96db27 146ffa3a8b1b 1486c562f1d3 149d707b6b05 14dc0f9bbdd1 14fda42c7e38 15564cd20545 1556cc374d26
15c30727c375 1601ba0f8216 16b9724d315e 16d56ce30879 16d72a70b539 16e274c0b664 171362b1428b 1714c5dcebaa 1724b6464d52 173ec1e78585
174ea5b11078 17b809dc1c8d 17bf44d97a13 17c57255ea45 17d9172459b2 17f11fa5fb3e 1804e2732162 180fe4a34a3a 183893b10258 185a7e9a0db5
1865f725f40b 18c89156dfd9 18df2fe89eff 18ea7e8f6e77 190779c5dc86 190a0af1dd65 191f9fe3b16e 193a022ea190 195d3fa8bd02 1973bad4dc09
19818232a1dd 19948383fb9c 19a4ff988c54 19e0f0669810 1a5643026f14 1a6b8b5d9c84 1a6d2866f6e9 1aa8eff0a286 1ab0f8940f81 1aef17725835
1b0580977e59 1b2a856e4d04 1b50d9a1d7f6 1b68ad952aac 1b6f430177bb 1b7dcf806b1f 1b97c49d064c 1c13e36fc07c 1c7e100acabc 1cec259e7a7c
1d2651391b51 1d37bbfd416a 1d64d006aeaf 1d69926af541 1d7798fde9ea 1dee00bdc64b 1e58497dc342 1e66f5f3da81 1e715a5b0440 1e92967af92d
1f0f2d41b758 1f4d7fa1beef 1f90d85a1029 1fa37bcce8fc 1fd93e819a70 201ec3c18803 20319ce0ceba 20e61c203458 20f090709d84 20f76522c575
216db5a1b766 21a34d858a82 21f9cdf50dd0 22691d5e8d14 227bc898be3e 22946af23359 229cabb74144 22c24b3ae24d 22ef8fec8a9c 22f6ee0968b4
22fc3337466b 233391bf20b5 234b4bd30d09 234de96516b9 236aaef05ce3 23d1f68b0ed7 247ac5287027 249d7672184d 25ebf1fb11dd 2607a41ccabd
267465d764f8 268c600d312d 2692768ddfa8 26ed18002e01 26f7c741f259 2702624dd18d 2706a69d7102 27611b29b7ec 27bda8dad050 27e25e492858
28159a82b0f2 284ed3e74a06 286729cbb201 2895c52ecda7 289a61c4342d 2909458cc08f 290b158a4f18 293bc07a69f8 296fc605ce8e 2996597a8a1d
29b8ea72b444 29c96182a492 29dcf30134a4 2a1b0290cc49 2a37d4790eb7 2a584d692b0f 2a71e03ba08b 2b11fbe1e905 2b1298b084fb 2b39e5276430
2b5d7f12d5eb 2ba5d9989404 2bb91188376c 2bcf53ad9275 2bf9aa1fa2e1 2c543d4c7061 2caf8de4332a 2cf024f5fe5f 2cfb0689b5a5 2d14369aa49b
2d4584e02c54 2d6d5b914179 2d8336d1494b 2dca48a8c07b 2ddbf4612385 2df9bb228a21 2e103924d2b4 2e4f28443c67 2e57a57cfd79 2e6db9aaafa3
2e785a9568e5 2f00f68b510f 2f0cb3e5a0d5 2f14e56c4dfa 2f4de2e0c6cd 2fa00cc02f35 2fa62c535ce5 2fe428d8ac7d 2ffa0585db47 305d5ae593ea
30aebb7993ad 30f973a208f4 313bc96d3979 31421531f769 318bda44da8a 31adebd87282 31ca615acb03 31e4b3d1af4d 325341932f5f 326cd373c0b8
32bea88f85c6 32cca3f4ff0e 33888e13b5cc 33ebb366dfd3 341b627f5f0b 3425ba67f881 348e02514d43 3492fe4dea7e 349d1168a3f1 34e359b20e83
35148671139c 351c0af103e1 35527cd781f3 35718d250052 35873b6c084d 35c7240ff9e9 35cf50d8cb3f 35ecf7912be6 360a56a7d08a 361971c34988
369b120be9de 369b332523ff 36b44739552a 36dac1da7c65 36de62c3b52d 36e1bcb55c30 36e9e453e513 36ef206de161 37537cf31403 375ac6cb212b
37633355efda 377113f5f992 3799e46c5710 37d0f7ef10a6 37d185189c05 37ea378e73b7 383d5b22ecd5 383f4cf6dd97 38648d4bfe3a 389b6c1db275
38a25c575088 38d5553e6098 390d6b608945 39427aae990f 3964b1bb114d 399686cf3a7e 39a4f234b53b 39b26bb79eda 39bc11d6154c 39c5af7a532a
39d07dd18fde 39d59d0782f2 3a265b969fda 3a39bedc83d2 3a71a57b54f0 3a98707035e7 3ab063e55091 3ab0d9724ad4 3acf2441ed81 3ae2c175ceab
3b0600608704 3b133a2e3d62 3b2366b2e4e9 3bac3721a8c9 3bb6b4e92841 3bc5902525da 3bda499ae08b 3bdefc6fb5dc 3bfb0c0c3539 3c2fd591d1e7
3c927133a9bb 3cdc42a0793e 3d329334234a 3d3baa58e430 3d930941ccd5 3da202e8c97c 3dc1a9a86c03 3dc3048dae11 3dc50f5b8179 3dfed66cded5
3e090a7b3d4f 3e22381ebe58 3e49b5079f25 3ebeec6cc0e6 3ec830c97606 3ef119320a9f 3f00dfb3c898 3f2a890a52d4 3f53aa622e71 3f70c313ba98
3f835bc6e1be 3fdfc6963e89 400dc7ebd5f9 4027b059d43c 40311c29aa1b 407d3ada67b7 408e0aa3888c 408f6e0ec44a 40c74221f865 40f822766eec
410d3f5c92ed 411a86295b24 4149d66ed905 4160808480d2 41a7364de2a7 4218c5fb887c 422f0e15489c 427d9906d359 428992d37304 42b0b80640b9
433bec1ce758 43418587cafc 4395169c30a0 43b3f10ca09d 43c874b9d4cf 442b76ea32eb 446f6e3ea5e5 449f5d23a76d 44de4401f99d 45117d099e69
4524cef19531 453a52bc8b8f 454056ba3147 456f6159fcc8 458935070be2 462636e2cb83 4644ae39ad91 469803cc6d9c 46a0617a8598 4701e3180a06
4730fc94f216 4754dd2c49d1 47790dc05a6c 48368b6e7f67 4854149126a6 489921abdc9d 48f85a28c8a5 494604330429 4949003c5dc9 4980bb726194
4a25877d3c74 4a5dd3d72a0e 4a88e2154eab 4aa7d18d0f94 4afc323dee4e 4b607ea5a463 4b8356c0a7cf 4bb1201068f0 4bd1a48c13ab 4bfc5a957aa3
4bfc7a29d5fa 4c2a57b98bf7 4c69bad2d877 4c98681ef7ec 4cbee48e312b 4ccb46e40b95 4ccdb08b97f4 4ced50feedb8 4d2436ba2c57 4de1a7d89010
4df07f390662 4df57a2151b4 4e1b4818a33b 4e2b7aa249f7 4e50fc95d0d8 4e5cf25f3370 4ec2babd9a90 4f4789a1d157 4f525721185b 4f5c8e68bbc1
4fece318b830 4ff54414b69b 4ff861ac01ef 4fff3ae459d7 50086c5ea699 505782dcb8cd 5097338ca304 514cb49abbb3 518e2fbb6060 5216c9107115
524e342a191e 52600fa4e2b1 52b52eb245a9 52d0ba8c9846 52e60c8e3c17 53135891366b 5349de7c97b8 53bbdf3dc27d 541465ec10e1 542e69b87545
5466bb0e619e 548227aac34e 54e1f4ea6197 54ea3bfb36b4 54f3ea07dad2 5514d0e527c8 5587acc84667 55c56417beb7 560daafe160d 561245fd9aa6
5643336aecd3 5647a4a2fd01 56569fc5b8ed 5680605fe4f8 56ce1063239e 5711f267af0b 572b5cffd648 57409b98445b 576ee1957180 5773006bae79
577bd3ec170b 5789101940f7 57bdcdf5b053 57fd6b8f8192 5836f93ce80f 583beb3e2692 587ceb5f9317 588d8940d796 59533ad5256b 59869faa192b
598df20cc053 598f81b445d8 5991ab8e38f0 59a4ff0d79e9 59ae03fc0789 59ae4c08d44e 59d0c2bc427f 59d88483551e 59e18391cfa9 59f76ff904ff
59fee73a8f97 5a3aef131aa2 5a561e6eb8e7 5a68dd7b7145 5a95b8d9a562 5b3234c435be 5b8923581e8a 5c024e3b2ced 5c2b23fed66b 5c5d927ff767
5c927c27b1b6 5caa74d3742d 5cbcf8c2ffb5 5cdfe50e55c3 5ce6a89c2212 5d3d9def4d78 5d55b4321966 5d60ef0d8c49 5d62ded3766d 5d6c06372e07
5d78d050101e 5e011ab747bf 5e1fd25e9f0e 5e3c92716723 5ebc54066eb4 5ec23babeae0 5f0d2f378064 5f28b8b852b9 5f29158ad7a4 5f3273d067de
5f3527b89e97 5f3baae2ef60 5f4659887413 5f5c646de843 5ff432271d7a 601a134c207b 601b94cec175 6032e859a20d 6062f38f0d95 607ec68a244d
609882331efa 60fcadc4b0f1 612b91bf880e 612c63171e50 61cd67848bc9 61de5bd2a947 61eac93acbfc 622690486c11 622835b927bb 62508f325f26
627771f25da4 62989c7da52b 62a76a7336b1 62ab98e07566 62c1f89e573e 62dad39f1fef 62f331f10831 636f082f3bb3 6373af855315 63f10336ff7b
6433ff5a3460 649241ee9c2b 64aee2b78c8f 64b8d4c2b755 658d1653ef9a 659342de7348 65b748b0f4bc 65d630c43fe7 65d98dc3f7d3 660eed2de8c8
6631e7b1e3e9 667c9e4ff1eb 667e17ef4302 66ed2fd23668 6761405f2449 676946ddc5b2 67783a8bf089 678228cae3ae 67a06b93a7f9 68051028a7e4
6822ab338bc4 686ae19676d9 6893697d22e5 689e688c9417 68a6ce193e5d 691129159530 69325695457c 6943330e4a39 6970deb0c0ce 69c7e16f43b9
69d5b91c4cf1 6a1be683a0bc 6a203187ec73 6a4c21f7ffdc 6a71a3402962 6aab681e2009 6abfa63d8041 6b126c24a695 6b50a552a7d8 6b5632b283eb
6b7730cf9c07 6b9c8eac58dc 6bc632393808 6bc8514b18da 6c0c26cd0ab8 6c2915418606 6c3688fce1eb 6c44007cfd93 6c5ad570e9b9 6c9ae1c468a8
6cb195121692 6cf4d70044ce 6cf99de3b963 6d3338b95c2f 6d40fd121816 6db627f4ea0f 6db86ff5679f 6e02852dab6b 6e074855ea12 6e1cd4cbbc43
6e6c8fb25d8a 6eb21ba3e19d 6eb4e26352a8 6ece3e1484aa 6ed68625e6a9 6eea1120ad16 6f051202ee99 6f25604cbead 6f70a6d81e29 6f95fc1aff7c
6fa14d2bc621 6fdb46e648d0 6fdf8844457e 6fe34589f13c 6ff69b7943c3 7020597557d3 703923fe3e2b 7062560495dd 706cee2fe537 70ada395fc3a
710642183893 7115d6450652 7151539ddead 71b0754c8463 71b3bcfa8eaa 71cbd77daa7a 71d4c03fb170 728880056ca6 72bfb0432166 72e05f176e35
73020151ca98 73249c717c2b 73a38f41232d 73c2d9cf8c55 73dbe60be427 73e9d32e8080 7431634f4d86 747dc37e9851 74ed37558010 74fb97206233
755a09e40f8a 7594960cb074 75bc8e12374e 75d008cffb46 75e2c06776db 7650639b3213 765f853b3bfb 76669bf91218 7691fce7942c 76ad63ba35e6
76e3c5b000b9 76e8e0d769c6 76eeed803887 76f6670431f9 76f7760eaf1a 77a699697485 77dc1fef451a 77f28f39d390 78427adc4e27 789295cfb0d3
794b874883da 7969b20c8e6f 79dd6f7c78cf 79dd7337906c 79ef2a954033 7a018654ae77 7a102259620c 7a18e498509e 7a96ae06c16a 7b1df4ac2198
7b42d40b38a6 7b56209df2e5 7bbb5411c8e2 7c4abe08e00f 7c519032b53d 7c5abefb54a3 7c5caf19a9a6 7cb9742ec62c 7cdd159eec53 7cfb60400f0b
7d163d99d8aa 7d33f4499aa6 7d443c6ae203 7d8889fbc073 7def74ed26a1 7e13234e8e8b 7e75f71afadb 7e98d2013f00 7f027f8e0def 7f39cf88ffa4
7f3e4eb9c4b5 7f43fe58f1b7 7f600ef1f7ac 7f8924276fb3 7fc063105e24 7fe002928323 8028268668cf 80411eb587d6 806562861507 812581a8395a
81361d0fc659 813e5fc78da1 813e9bd6e477 813ec9746b55 814772487167 814a635e7182 81615dfc154b 8163fd0d12a5 819244015b77 81a0f9b08331
81d025e5829c 820c84ef3cf4 827a6ab4a62f 827d000dfd66 82c74fe66969 82e722ba10af 82f82650afb2 82fad94d2855 8369d5fd8deb 840c5063001c
845e5731cac3 84c2ba7174e4 850ffac873e7 85166bdc54f4 857ab4979ad0 858eee3ad504 86010f6c8e84 8628362b2b06 8637c35aea2d 8691bb2c9b4e
86bb17fa09a6 86c3710bd550 8747da7a27d0 8774b99ab19e 87eb47b9c4e4 881dd12b6e13 8848f74cac79 8855335d0687 886d7f756cf5 88bf640a1cba
89163580e3f6 8930df130ea7 895d0e056559 89944bf25749 89bb355c16eb 89e8ebe83cc8 8a089296203e 8a09793e1fce 8a282e7fedcc 8a75536d4fb0
8a8d4620ab1a 8aa15e729101 8b271f89e504 8b6e327b9408 8ba0a5f63f59 8ba98b5e68ad 8bd885c39fef 8be03e189d80 8bf582ec2199 8bf766310026
8c15c09210f9 8c1c645da7ef 8c20d261f4f9 8c36490cbb6b 8c4dbf5cc2bc 8ceb1fb8012e 8cf87e5dfc7c 8d806fee5b10 8dd7f0c14099 8e1efac3b904
8e25ebfa72a5 8e4d3dfe8498 8e7df9244f25 8e895401941b 8e9ffd309887 8f2a03712563 8f5c372acf86 8f71d8f2111d 8f720a4543c9 8f8fb7b4d3f3
8fb1eb7972d5 8fc6c0ccaaee 8fe0642f970d 8ff124328fc2 8ff42ab8ba7e 9030a82a5fd5 903abd995294 90812ff6c9d8 90eee0d50241 910a1f8ae829
911360bb8193 9136324c3cb7 919e3003dce3 923885f3971f 9310eb9e8376 9311cf4b6bad 9330f663177f 935ef96b8d79 9393182c8801 93b298adfd65
93f003aa6409 93f61971388a 9410dca727c8 944001a33938 9447436538cb 945bc64ab740 94686cb22c09 94b8e468f6db 94dbc8977aad 94e73017bbcb
9523c37713d6 9527e8a6495e 95492bb8eb71 9551e995138e 956c282b28e5 95ba0eeeb3da 95c0ac05cb98 95c517bfd228 9609dfeb77d5 962397c2365b
9632fa0b3de7 96402ce05be0 9647bbaf53cd 96a7ab352f6b 972ade51ffa6 973b7994ceee 9747bcd80d63 974ac6cb8f07 974c08604732 9757bd2cb918
97621d839f29 97a77bcbe4d4 97c2138625ff 97c954d197ce 97cce2690cfd 97e7b93d3300 98c7455edab9 990da2c525ba 9923586d53dc 992c4b315424
992e360b3d05 99300dbe7962 9942838e7e3d 9944af3b9752 996fe204f368 99867617f60a 99a9aa09c6d9 9a3d1238092f 9a62e5c49b3e 9a720f51d1c4
9ab45b3ab5ed 9adca64a6412 9ae3c5d784b4 9b6c71d3f9f2 9b898031eaf3 9bc58d0a79f0 9c162afa4468 9c5b17767e7f 9c6a25d3dd31 9c818b0a6f5d
9d166f2284ba 9d488a0e299e 9d76911f6e2a 9d79d8ae3134 9dd7f21c3c20 9e477012ba38 9e795395ffda 9e86b94c6067 9ea3ec41700d 9eaa1c66575f
9ed403c5a4fd 9efcec323de3 9f70534d264a 9f73ec6bc05d 9f76cc07561d a02d53520b41 a06ca4efa384 a071cd05c7c2 a077b6dd27db a0ace8c02bac
a0ef271c8c87 a13690286766 a13e68951cf3 a16133212717 a1aa14858dfc a1b5107b513a a1de23509986 a1f83a974ab3 a200c8c67cad a21f16b42b1f
a228ba351cf9 a2990af887e7 a337e5d93f5d a360f89d71bf a3a862f9311e a3c743da3ecd a3d14131cff3 a3fa2f64692a a436c2ccb323 a4431ac68e69
a4fe163facaa a543a4f24fd2 a57711f58582 a5f3f695f851 a5f70c7e12c1 a61b8cdd02c6 a64b76336148 a64bdb4430d9 a672eedffe44 a67d32c06bdb
a68c1f1e198a a691840afc27 a69e0b6dbf1e a6ea765a780f a726ebe73956 a7c572dae72e a7d22dbc41a9 a80ddbf04a3c a82d224a174b a82fe682a230
a83c54387474 a866d31bf0b6 a878ba1a2620 a8892f86a627 a8eee2c9d2e8 a8f0ba18c2e3 a8f5c93198b4 a937a9427edb a995b2d3997b a9bafd0d66a9
aa2defcb57af aa6dfac99752 aa9d9317652f aaadaac7937c aac6773cc581 aaea8d75a828 aaf9625d661a ab2a080eee9b ab463fc79d79 ab53f8f5b324
ab926659dbb6 abd4b8f53ea9 abe401902eb4 abf371d52371 ac4e3cb24d91 ac589cbc4b87 ac927e94631c aca6d8a6a27a acac42a72e66 acb08a267fa4
acb0f0b5eced acb9cb508f27 acde7765643a ace34cc07e51 ad06f08aa108 ad13e8ae637c ada6357de839 adaf0ccb262f aeb91fa01f0a aef5fb39e5ba
af2549b8166a af2711a4fba3 af4da8649d6b af704e00d4e6 af8dfa58cbc8 af99c202796a aff89291997f b081a2ffc893 b0ac858a7830 b0b0dafd4016
b0bdce94c9de b0cc384701e8 b0ed88276d65 b0f91503f86e b113eba29ec9 b143accd6ef1 b16bb96e2513 b1d865998956 b1e4a7cd99ba b21fcce3f9ee
b24168717648 b262b7ce5759 b263f0ba8000 b26d9a631444 b2721f5e9bb7 b2cb877c7fa6 b2e4dbd77729 b346e5310dbe b35a23d6b37c b3677526dc4f
b367b1b8e6af b3aec03278bd b3b3fe59a0b3 b3b7100458d8 b47282882501 b4bb0d233a76 b4c731f35286 b4eca375105c b4fab14832f9 b4fd5f4b9fdb
b54b566e2dc2 b5812563f45c b5a30629c9c6 b5f66dcd5c69 b60d7bd0a98e b612666d9ef0 b635b02e5172 b6399a1c3c3f b64bd6566340 b6cb90a90cc9
b6d334aac8fd b78a64b2a3ba b7ed19d5d1a1 b831db84f540 b851b4a3e117 b86b79bebaa5 b87a75e55873 b87c90c4bce2 b8daaa23a077 b8ffe38d50f9
b912b0b3be1e b926fb62e682 b93203f7f902 b9492ac3d42b ba1207443254 ba3b161e0c65 ba943cf61268 badab282e147 badf3efd6891 bb610421eab5
bb936fd7008c bb94c71bf4e2 bbb216118e0c bbb730401f10 bbd5420f668d bc1ea0f8846b bc32211cc8ef bc758eb288cb bc87a2421abe bd274e6d21b9
bd2e4395ae6f bd31a40b211e bd343b4f6ebb bd6c30ba5529 bd8ce55b4995 bdec21e87c27 be7963483190 be9ea955cee2 be9f9d47787a befd168447ef
bf067e5852b9 bf20b9868d93 bf426ff4fe4d bf534911f3ab bf58bd29d958 c016809613a4 c08bc36fd8fe c0b95d29dd3e c0ce87d627b4 c126baa3ff7c
c17c86419016 c1a15003bfc9 c1c5c202f631 c1e54b0ee9cc c1f14f7a0076 c1fcae3177dd c206c0f097de c27c53064075 c486136f90ed c4a1591a9353
c5333359a1d2 c53bb81185a1 c54dd9c661d9 c628ed318c05 c6479a15a50a c67283117160 c67c70689c2c c6c99748edfd c73d06e0b724 c785b6fe92ab
c7ac32e5d105 c7bcd755110d c7c6d232343b c7cb2cd6c410 c7d07b8be1ba c7e25bc999c4 c7e8361cca84 c7fcc151aff3 c804a8614b0c c8579d8d878f
c8699e679219 c896e68ef767 c8b079595249 c91c985f3cdd c9416eb86ef0 c945396b1f83 c96317a9719b c963778ab594 c99986a55a02 c9a34ad104d6
c9bd9d089b4c c9ed91357c16 ca31c7f0aab0 ca343a02bc81 ca8f24fa3f14 caa50c006ede cab94272ceeb cafe1f6cbf41 cb335305a591 cb401de676ca
cb8574271671 cb960c7d2ce1 cbc65482a179 cbcbf5dc669b cbff9c7b17eb cc2558e7c17a cc43efce1231 cc5a63852073 cc62a69f65a7 cc8644e3a445
cc914526c171 ccbba2316aae ccbbdfdeb5f8 ccc0bb054cd1 ccdb8f83668d ccdc63a90c68 cdfd31946572 ce000901a196 ce3361e80302 ce400c3c0b8f
ce567679a1e2 ce6a503065ee ce6f3d0494e8 ce893c5d8ebc ceaf42336db7 cee74950613e cf54be7edfb5 cf989d613ab6 cfc396791845 cfd4b7e589a8
cfe9f5df8803 d0828d0ef997 d09766c4aca9 d10ff6228bca d11415cf2490 d13f303aae6b d1649ceee7fb d1e23ffa71a5 d1ff88af4383 d2009526886e
d2197a8f77cc d24b77503869 d25be1a53506 d27ad7051d31 d3a3fc2065d3 d3c03a05a4a9 d41be1e07ff6 d4546499e458 d48981a42351 d498503af853
d4a5dca3c33d d4aa6ab135ff d4afe85c4558 d4ca0350f3b4 d4f3734b8c95 d51d17338c31 d52d9e872222 d543c03fc0a7 d5488f157af0 d54a079c9855
d58bb170af82 d59022a90993 d5fb2133e7c9 d627804b0178 d64e7551135c d71eb80b1c33 d7375697082f d76176a32ad4 d77408e51703 d7d0139f8b4c
d7df8a34080c d82e4372d85f d84564bf4b1b d84c79dcb8f8 d8571ce671b3 d87b24ee0035 d87e78dea34d d8f5e6346904 d8fa2589640d d95e74381aaf
d995b9c1c388 d99a33f76941 da387d6d4807 da4bc4b10eb3 da5219d09ca3 da699bd2bb7f dae8583ebbbe dafb194a3620 db15d6ad8e81 db243796df8d
db36e26a9a7b db6010928c15 db72b509476a dbdf5b385125 dbf8b64fd3fc dc1552f01c54 dc40e2c87903 dc57c7645ce4 dc83d3ac0b76 dcb8d787d72b
dcbed4a7895b dccfe5374a8f dcdc9de0946f dce6481fc991 dcf972304907 dd39292894a9 dd3b553892bc dd5b9e6f5001 dd5c5726428f dda8635f9d7d
ddd27b5908c0 ddec1f075128 de0072c9e880 de35acb5516a de38a2410697 de7930347730 de878cc85500 ded4a5fffa11 dee59daa3090 df098c442f67
df8a076a095e df9a6a29ae76 e001d4043dcf e027c190f25f e06e626b60d7 e0bddd1509d2 e0c0e52e3e38 e0c94c12e4fd e11794cd97f4 e18eb07574c7
e1a23ab95a4f e222e32d3813 e232400124fd e2599c8befc7 e278e2e373eb e2aaede16ffd e2f2fedaa940 e34ab5943027 e374b04c1183 e3b152e08334
e3f48d52348c e3fc9fbbed43 e44122cd0b3b e479dbde58a6 e48852935dc2 e4aa9acbba0e e521b372bc70 e52a46a4e512 e622c1c4856f e6470740f77e
e65fda9b27e0 e68b52ab2b5c e6b20401a534 e6bd5b6de636 e6c0ff71f69e e6f717fa29c4 e765a4131a00 e78c507ffa27 e7d86ec619a0 e7d87a79e2d0
e80de03721c1 e81b88556913 e85123c752cc e87a1398c9ea e891f3fe38ca e8c954c39263 e8d4ebc63972 e8e3155861dd e9b58d2fdc9e e9e5ea27f0b0
ea0ad83321cf ea3bcd59c4c0 ea5149f40c35 ea6dacb2d87e ea847c7e9f7b ea88f583b51a ea9138a7c1c4 eaaf719ad725 eb21d81268a2 eb28a65877d2
eb32419e30d7 eb49b1c85827 eb7a6fe7b2bc ebe631219c86 ebfabfdc394e ec1515e4724e ec5957301158 ec8d50be8608 ecc635eadc2d ecc7ae3514c3
ecf92625ff13 ed4f768376ab ed5c4f31f313 ed9a3038e374 edbdb4298417 ee352409036c ee3edf724a0e ee6a13e76a21 ef20826abc86 ef41e9b78f4b
efb9fa79b6f7 efca37b1f10e f05be6b4bb41 f0cd29b050d6 f11d72f238f1 f13632954f0d f1bb638564ac f21358d124f0 f2287c4348b4 f25e69f16f48
f2e5a87ad9f7 f357d635dece f35fb21d56d4 f387f9f25e1d f38fc5d76c84 f390c05d384a f391766fa90a f398a61b59f8 f39c6cc0c2b2 f3abb66bbb43
f413886d43f5 f425c18c8d4b f47b544ce27d f4c069efbe94 f4d0d65692f8 f5179edd97cc f53ad222e665 f5836efb94c2 f5876f9023d0 f5a63bcc7c8e
f5e987e0e44d f636c190f5e8 f65b9b0f601f f6ae004dd908 f6f860fd3bca f718da3b6f53 f7b7ffb81570 f82d0f002724 f84010bec5de f8a04bc2a6bd
f8ab5a824de8 f8edaa7e7dd9 f8f38447f4a9 f91e77f3e124 f93702b2af67 f94d42284f40 f95a363bc475 f972c420e6f2 fa0b32a010fe fa50a2815e6c
fa66721b8178 fa81b7caf220 fa9473490574 fad62063fdcd fae27029a030 fb2560a34282 fb4c9f02d8dc fb7d6b0a784e fb84295cb7ee fbc8f49b3732
fbd9d88efb45 fbe6c1a0b147 fbe8ead24905 fc1fd06a773d fcebb34c36cc fd1b057967cf fd2fb7290a16 fd5886b9f56d fd9f61321f29 fdc9d6680706
fe0865523e09 fe17647fe418 fe17f3cc9e65 fe28febf0da0 fe337004a9c2 fe4f74b57fa5 fe6b7828a50b feca05e53c49 fef420b52e88 ff2a7f4d1a76
ff42b13335ee ffcbeb3481ff ffcdada199f7 ffd2b8eab2ff
`;
    DIGITS3 = 12;
    table2 = null;
  }
});

// ../core/src/validate/key/published-keys.ts
function publishedKey(spkiSha256, canonical) {
  const digest2 = spkiSha256 ?? bytesToHex(sha256(utf8ToBytes(canonical)));
  return published2.get(digest2) ?? (isWycheproofKey(digest2) ? "test vector of Wycheproof" : null);
}
function isTypedSecret(canonical) {
  const match = /^(?:ed25519|x25519|ed448|x448|ec:[^:]*):([0-9a-f]*)$/.exec(canonical);
  if (match === null) return false;
  const secret2 = match[1];
  if (secret2.length <= 8 || /^(..)\1+$/.test(secret2) || /^0*[0-9a-f]{1,4}$/.test(secret2)) return true;
  const bytes = (secret2.match(/../g) ?? []).map((pair2) => Number.parseInt(pair2, 16));
  return bytes.every((byte, index) => index === 0 || byte === bytes[index - 1] + 1);
}
var published2;
var init_published_keys = __esm({
  "../core/src/validate/key/published-keys.ts"() {
    "use strict";
    init_sha2();
    init_utils();
    init_wycheproof_keys();
    published2 = /* @__PURE__ */ new Map([
      ["37122306be957fc087f036c07103437a1fdb968b3812853925debbffc4902ee9", "test key of Binance's Java connector"],
      ["db1c7c58558c2efac33a4f38648047a0a843f73f904e581b59e66a3522d538a8", "test key of Binance's Java connector"],
      ["e6849ae999e9a37e6985681ba9632636cb37de54e146f5d27522f3f9d8d993b3", "encrypted test key of Binance's Java connector"],
      ["f31ece4b0810ba8c1fee35e9dbc49bf85dd5632efb96af5047f4615a05da6c42", "encrypted test key of Binance's Java connector"],
      ["cf2aa445744770ded4e971541242b828643ae36589b46f2a26a3275e0d3ce650", "sample key of Binance's signature examples"],
      ["4f3fdf0c9432c97d77d2c9eec31ddc41df36477888bc97cd7c385293b58ac866", "encrypted sample key of Binance's signature examples"],
      ["7478b79d9a57fafb78b5c2e81d29fa1e95a1a0156059642cdd617c68fcd957bb", "sample key of Binance's FIX documentation"],
      ["06e3fd8fda29bb60ab59557de61edb0aecdb231134be30e75b455f8e1b792fa9", "test vector of RFC 8032 and RFC 8037"],
      ["deb2ded39dc26fce0e6085b6fc34bf6b5941913bbfe2ea614113cff9e004c170", "test vector of RFC 8032"],
      ["8d39ba50abe50f77b6bb8ae7b6927aff7ffbeba35ad2837c0e51e82bcbcc60d5", "test vector of RFC 8032"],
      ["e4f982b51ad0bdd87be820b259fe80337ef636e72b9fa7a8867a6949eb610fd6", "test vector of RFC 8032"],
      ["2388cb1ba1cf0bd9fa0961a9ee9a068e2b7550d35cad2b7b98668dadc57e0a96", "test vector of RFC 8032"],
      ["a1e9156054e04fac899ae9f275132cdc07a5dbc4ea2c2ad3a1ffc6e0d253681f", "example of RFC 8410"],
      ["291c5293e030452a599851a7c7298f3f16c3ff1bdfafcb598927f2631f9fa641", "test vector of RFC 7748"],
      ["e80c4532355b04160b97b1bee8a3e13cc7369c22a786afdfe63b1f7acbc34b52", "test vector of RFC 7748"],
      ["5a7a78cca4a0f420d9bc62bb669c3c2759e39f723d3ae10dcbe0f0815a07ecd4", "test vector of RFC 6979"],
      ["2f95601fa82060b909bfc6b979dbd303d34d34e0afb27ea496beac362f242a4b", "test vector of RFC 6979"],
      ["2bd1bb0c44a897c30a7aa0991cde38d8062fe441de50da0f46825344f602e827", "example of RFC 7515"],
      ["51b944cdfa544d4c3273aa6bf350625a7dd53bbb6a71723274f538b19a207760", "example of RFC 7517"],
      ["3fac0442bd712e4c3984fca7b96f05f17e6bd09a2efac60563d6ac3bcac17745", "standard test key of RFC 9500"],
      ["e50b2bd28128da6e1cad135a80109223ba1cea6a21127af7c9212bf7774fe0f0", "standard test key of RFC 9500"],
      ["dd4f80bf29f61b11f194f92dbc35c12364c40debeddde230163ca22a925a0b09", "standard test key of RFC 9500"],
      ["b2b04340cfaee616ec9c2c62d261b208e54bb197498df52e8cadede23ac0ba5e", "standard test key of RFC 9500"],
      ["c4c10105a0be0ed4dd3354428dc38a9bfee64da141ce16e75c94eda272f9dd3a", "standard test key of RFC 9500"],
      ["acb1b8327fef995e2458fdf5e3c33b2dc0749feabd6a894cb9bda9d70ac06c24", "standard test key of RFC 9500"],
      ["9a9e5b0f404f4e2d4386e38b04ac91e535946dc2a7f8d84a31404b476e5c35e1", "standard test key of RFC 9500"],
      ["8fb6bad671cfe698393c453357da61b56d757ab8c0f3fb9c87f2849e63131878", "standard test key of RFC 9500"],
      ["96465ea5dc9bb2da7b351d808a7196e5761f2412a5040131c68d719aaba28fb9", "standard test key of RFC 9500"],
      ["55f96361b78cbb84f1fc604b0718e82bd91abb46d8fc25ae871b35fbbf8b7974", "example of RFC 9421"],
      ["34571606cb7a0d71be377e671ddcccae2a169ed7733598214129231cd30c4a3c", "example of RFC 9421"],
      ["72859cbaf21a0b398b1f25712bbed148b1d85a0c6b824176eb306405caa6f0b2", "example of RFC 9421"],
      ["c73eecd318bd3813f2402a660d8a90010ca35d609d19377d5ee7af200713229f", "example of RFC 9421"],
      ["22e217a1004b8779923462c344b0890916a08cd6b71ab91c3dfee5d7f036d081", "test vector of RFC 6979"],
      ["8980acb6687303451269fd221433fbae2c7bf169b0f2cdc44d48bedb2a824d88", "test vector of RFC 6979"],
      ["94141af5f421877481ef54c7fc43643705a0cfcf2eaf8c316426c8d67b7325b0", "test vector of RFC 6979"],
      ["929ba087f0858de349b50e39b1dd123a7eaafa249bfdfc1b4a4121603c7984f9", "test vector of RFC 6979"],
      ["2fb6d46385242ea4ad431f7175e7014eb74a5fc60f65b50ca54cc23c5b08de38", "test vector of RFC 6979"],
      ["4cebf02cf648a32441326ee9556100a8949cc9715c83c90a32da145d72157c42", "example of RFC 6605"],
      ["7b7dad101d0192ed185473150dfd5ea8bf251773a28f15d65b55823ff9e4673a", "example of RFC 6605"],
      ["9146ce73d6abeda5e0ab6926e7bd9b563f2f2258b488d520534a0b84ba5871df", "example of RFC 7515"],
      ["25862b96b39bea4b80097a44733b250391faf4a16f49cb81d41a982c8d283d24", "example of RFC 8080"],
      ["1c07f3f831b1a478fcbde7f128cf4c85b9582b1c87743fc2070ddb9b610bac0f", "example of RFC 8080"],
      ["44e4354ec7b9ff26e3e824319af5b381baf2793db37c84d80e7083381626f7c7", "example of RFC 8080"],
      ["2ac91a51c819c30db19aeea8485685d9fcec509fff2e69238f02c3d0da2b0623", "example of RFC 8080"],
      ["de5f0f8eeaeeb2a0d8aeb372acace509d41ed65282c37f42f7c9205b575ffe82", "example of RFC 9216"],
      ["49a768630145afd3bbf9b23c26cff109b31790c1523ddfc1a2a08055c0b537a7", "example of RFC 9216"],
      ["a75dc3c4fc00f50e811c528413bcdfdf08c3fe6cc2b57d8c98e3c5c79f34753b", "example of RFC 4474"],
      ["227bfc723ff9388fc564c11daaf9da45c1d4f4f6510f3320bfecdceabcf3e795", "example of RFC 4870"],
      ["dba3f0cb69f06d70e41abc6ac5812bc3d2639a24b621ba5d241202ac89cb7b9c", "example of RFC 4871"],
      ["fc7a18b9b2da8cc07e70b381cba0db690690b84910d6f1f9e091ad206f2a55aa", "example of RFC 5702"],
      ["abb7947300f7c0025cf29b02d49a0baea816c9d8a8576be8310e3203a58a6235", "example of RFC 5702"],
      ["85d88f0cf324e225ac82e0b52904867fbc9ce43c74f248865ca69d3c27c2f297", "example of RFC 8696"],
      ["d9eba436fe2c372caedf0d3093edc5057346cde613fa246af5ea0e3635438868", "example of RFC 9635"],
      ["0af5ff81b8c8b93b178671f3cff203b88d74f99553eb7bc2ac00cf2748141416", "example of RFC 7468"],
      ["0ad1795d83326338904ad1f34d1530c76d7be0640e8a3ec52349fb710aac226d", "example of RFC 7468"]
    ]);
  }
});

// ../core/src/detect/private-key/report.ts
function reportKey(layer, { start: start3, end, facts, passphraseBeside: passphraseBeside3 = false, atMost, note }) {
  const severity = milder(atMost ?? "critical", severityOf(facts, passphraseBeside3));
  const digest2 = facts.spki === null ? null : spkiDigest(facts.spki);
  const published5 = publishedKey(digest2, facts.canonical);
  const span = textSpan(start3, end);
  const forExchange = exchangeTypes.has(facts.keyType) || exchangeTypes.has(facts.likelyType ?? "");
  return {
    rule: "private-key",
    severity,
    message: `${describeKey(facts)}${note === void 0 ? "" : `; ${note}`}`,
    span,
    secret: new SecretText(facts.canonical),
    evidence: facts.evidence,
    details: detailsOf(facts, digest2, passphraseBeside3, forExchange),
    advice: forExchange && facts.spki !== null ? [exchangeAdvice, ...advice2] : advice2,
    showEnds: false,
    environment: null,
    credential: forExchange && severity !== "low" ? { venue: null, role: "private-key", scope: scopeOf(layer.text, span, 0).span } : null,
    quiet: published5 !== null ? { by: "public-example", reason: published5 } : isTypedSecret(facts.canonical) ? typed : null,
    standing: "decided"
  };
}
function severityOf({ encryption, cut, doubtful }, passphraseBeside3) {
  if (doubtful) return "low";
  if (encryption !== null) return encryption.weak !== null || passphraseBeside3 ? "high" : "medium";
  if (cut !== null && !cut.secretIntact) return cut.present < 32 ? "low" : "medium";
  return "critical";
}
function detailsOf(facts, digest2, passphraseBeside3, forExchange) {
  const { encryption, cut } = facts;
  return {
    keyType: facts.keyType,
    ...facts.likelyType === null ? {} : { likelyKeyType: facts.likelyType },
    ...facts.bits === null ? {} : { bits: facts.bits },
    ...facts.curve === null ? {} : { curve: facts.curve },
    container: facts.container,
    encrypted: encryption !== null,
    ...encryption === null ? {} : { cipher: encryption.cipher, kdf: encryption.kdf, kdfIterations: encryption.iterations },
    ...encryption === null ? {} : { weakKdf: encryption.weak !== null, passphraseBeside: passphraseBeside3 },
    ...cut === null ? {} : { presentBytes: cut.present, expectedBytes: cut.expected },
    ...facts.consistent === null ? {} : { consistent: facts.consistent },
    ...digest2 === null ? {} : { spkiSha256: digest2 },
    ...facts.spki !== null && forExchange ? { publicKeyPem: publicKeyPem(facts.spki) } : {},
    ...facts.sshBlob === null ? {} : { fingerprintSsh: sshFingerprint(facts.sshBlob) }
  };
}
var advice2, exchangeAdvice, typed, exchangeTypes;
var init_report = __esm({
  "../core/src/detect/private-key/report.ts"() {
    "use strict";
    init_rule();
    init_secret_text();
    init_span();
    init_scope();
    init_describe();
    init_published_keys();
    advice2 = [
      "Treat the key as known to others: make a new pair and remove the old public key wherever it is registered.",
      "Deleting the file in a later commit does not help while history holds it."
    ];
    exchangeAdvice = "If the key signs for Binance: API Management shows the registered public key; delete the API key whose public key is the one in details.publicKeyPem.";
    typed = { by: "placeholder-rule", reason: "the secret is a number or pattern that a person typed" };
    exchangeTypes = /* @__PURE__ */ new Set(["RSA", "Ed25519"]);
  }
});

// ../core/src/detect/private-key/age.ts
function judge(layer, text, start3, end) {
  const decoded2 = decode3(text);
  const plugin = text.startsWith("AGE-PLUGIN-");
  const unknown = { ...unknownKey, keyType: plugin ? "age plugin identity" : "age", container: "age", canonical: `age:${text}` };
  const proof = { by: "bech32", says: "proves", why: "its checksum holds" };
  if (decoded2 === null) {
    const evidence = [{ by: "bech32", says: "refutes", why: "its checksum does not hold" }];
    return reportKey(layer, { start: start3, end, facts: { ...unknown, evidence }, atMost: "low", note: "the checksum does not hold" });
  }
  if (plugin) return reportKey(layer, { start: start3, end, facts: { ...unknown, evidence: [proof] }, atMost: "medium" });
  if (decoded2.prefix !== "age-secret-key-" || decoded2.bytes.length !== 32)
    return reportKey(layer, { start: start3, end, facts: { ...unknown, evidence: [proof] } });
  const facts = {
    ...octetFacts("X25519", decoded2.bytes, null, "age"),
    evidence: [proof],
    canonical: `x25519:${bytesToHex(decoded2.bytes)}`
  };
  const candidate = reportKey(layer, { start: start3, end, facts });
  return {
    ...candidate,
    details: { ...candidate.details, recipient: bech32.encode("age", bech32.toWords(x25519.getPublicKey(decoded2.bytes))) }
  };
}
function decode3(text) {
  const read4 = bech32.decodeUnsafe(text.toLowerCase(), false);
  if (!read4) return null;
  const bytes = bech32.fromWordsUnsafe(read4.words);
  return bytes ? { prefix: read4.prefix, bytes } : null;
}
var identity, age;
var init_age = __esm({
  "../core/src/detect/private-key/age.ts"() {
    "use strict";
    init_ed25519();
    init_utils();
    init_base();
    init_ec();
    init_key_facts();
    init_detector();
    init_report();
    identity = /AGE-(?:SECRET-KEY|PLUGIN)-[A-Z0-9-]{20,4096}/;
    age = {
      id: "private-key/age",
      rules: ["private-key"],
      what: "Secret keys of age",
      shapes: ["AGE-SECRET-KEY-1..., AGE-SECRET-KEY-PQ-1..., identities of plugins"],
      proof: "The bech32 checksum; the recipient is derived.",
      advice: advice2,
      detect({ layer, places }) {
        const candidates = [];
        for (const run of places.runs) {
          if (run.end - run.start < 40) continue;
          const found2 = identity.exec(layer.text.slice(run.start, Math.min(run.end, run.start + 8192)));
          if (found2 === null) continue;
          const start3 = run.start + found2.index;
          candidates.push(judge(layer, found2[0], start3, start3 + found2[0].length));
        }
        return candidates.length === 0 ? nothing : { candidates, claims: [] };
      }
    };
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/legacy.js
function ripemd_f(group, x2, y, z) {
  if (group === 0)
    return x2 ^ y ^ z;
  if (group === 1)
    return x2 & y | ~x2 & z;
  if (group === 2)
    return (x2 | ~y) ^ z;
  if (group === 3)
    return x2 & z | y & ~z;
  return x2 ^ (y | ~z);
}
var SHA1_IV, SHA1_W, _SHA1, sha1, Rho160, Id160, Pi160, idxLR, idxL, idxR, shifts160, shiftsL160, shiftsR160, Kl160, Kr160, BUF_160, _RIPEMD160, ripemd160;
var init_legacy = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/legacy.js"() {
    init_md();
    init_utils();
    SHA1_IV = /* @__PURE__ */ Uint32Array.from([
      1732584193,
      4023233417,
      2562383102,
      271733878,
      3285377520
    ]);
    SHA1_W = /* @__PURE__ */ new Uint32Array(80);
    _SHA1 = class extends HashMD {
      A = SHA1_IV[0] | 0;
      B = SHA1_IV[1] | 0;
      C = SHA1_IV[2] | 0;
      D = SHA1_IV[3] | 0;
      E = SHA1_IV[4] | 0;
      constructor() {
        super(64, 20, 8, false);
      }
      get() {
        const { A, B: B2, C, D, E } = this;
        return [A, B2, C, D, E];
      }
      set(A, B2, C, D, E) {
        this.A = A | 0;
        this.B = B2 | 0;
        this.C = C | 0;
        this.D = D | 0;
        this.E = E | 0;
      }
      _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
      }
      process(view, offset) {
        for (let i2 = 0; i2 < 16; i2++, offset += 4)
          SHA1_W[i2] = view.getUint32(offset, false);
        for (let i2 = 16; i2 < 80; i2++)
          SHA1_W[i2] = rotl(SHA1_W[i2 - 3] ^ SHA1_W[i2 - 8] ^ SHA1_W[i2 - 14] ^ SHA1_W[i2 - 16], 1);
        let { A, B: B2, C, D, E } = this;
        for (let i2 = 0; i2 < 80; i2++) {
          let F, K;
          if (i2 < 20) {
            F = Chi(B2, C, D);
            K = 1518500249;
          } else if (i2 < 40) {
            F = B2 ^ C ^ D;
            K = 1859775393;
          } else if (i2 < 60) {
            F = Maj(B2, C, D);
            K = 2400959708;
          } else {
            F = B2 ^ C ^ D;
            K = 3395469782;
          }
          const T = rotl(A, 5) + F + E + K + SHA1_W[i2] | 0;
          E = D;
          D = C;
          C = rotl(B2, 30);
          B2 = A;
          A = T;
        }
        A = A + this.A | 0;
        B2 = B2 + this.B | 0;
        C = C + this.C | 0;
        D = D + this.D | 0;
        E = E + this.E | 0;
        this.set(A, B2, C, D, E);
      }
      roundClean() {
        clean(SHA1_W);
      }
      destroy() {
        this.destroyed = true;
        this.set(0, 0, 0, 0, 0);
        clean(this.buffer);
      }
    };
    sha1 = /* @__PURE__ */ createHasher(() => new _SHA1());
    Rho160 = /* @__PURE__ */ Uint8Array.from([
      7,
      4,
      13,
      1,
      10,
      6,
      15,
      3,
      12,
      0,
      9,
      5,
      2,
      14,
      11,
      8
    ]);
    Id160 = /* @__PURE__ */ (() => Uint8Array.from(new Array(16).fill(0).map((_, i2) => i2)))();
    Pi160 = /* @__PURE__ */ (() => Id160.map((i2) => (9 * i2 + 5) % 16))();
    idxLR = /* @__PURE__ */ (() => {
      const L = [Id160];
      const R = [Pi160];
      const res = [L, R];
      for (let i2 = 0; i2 < 4; i2++)
        for (let j of res)
          j.push(j[i2].map((k) => Rho160[k]));
      return res;
    })();
    idxL = /* @__PURE__ */ (() => idxLR[0])();
    idxR = /* @__PURE__ */ (() => idxLR[1])();
    shifts160 = /* @__PURE__ */ [
      [11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8],
      [12, 13, 11, 15, 6, 9, 9, 7, 12, 15, 11, 13, 7, 8, 7, 7],
      [13, 15, 14, 11, 7, 7, 6, 8, 13, 14, 13, 12, 5, 5, 6, 9],
      [14, 11, 12, 14, 8, 6, 5, 5, 15, 12, 15, 14, 9, 9, 8, 6],
      [15, 12, 13, 13, 9, 5, 8, 6, 14, 11, 12, 11, 8, 6, 5, 5]
    ].map((i2) => Uint8Array.from(i2));
    shiftsL160 = /* @__PURE__ */ idxL.map((idx, i2) => idx.map((j) => shifts160[i2][j]));
    shiftsR160 = /* @__PURE__ */ idxR.map((idx, i2) => idx.map((j) => shifts160[i2][j]));
    Kl160 = /* @__PURE__ */ Uint32Array.from([
      0,
      1518500249,
      1859775393,
      2400959708,
      2840853838
    ]);
    Kr160 = /* @__PURE__ */ Uint32Array.from([
      1352829926,
      1548603684,
      1836072691,
      2053994217,
      0
    ]);
    BUF_160 = /* @__PURE__ */ new Uint32Array(16);
    _RIPEMD160 = class extends HashMD {
      h0 = 1732584193 | 0;
      h1 = 4023233417 | 0;
      h2 = 2562383102 | 0;
      h3 = 271733878 | 0;
      h4 = 3285377520 | 0;
      constructor() {
        super(64, 20, 8, true);
      }
      get() {
        const { h0, h1, h2, h3, h4 } = this;
        return [h0, h1, h2, h3, h4];
      }
      set(h0, h1, h2, h3, h4) {
        this.h0 = h0 | 0;
        this.h1 = h1 | 0;
        this.h2 = h2 | 0;
        this.h3 = h3 | 0;
        this.h4 = h4 | 0;
      }
      _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
      }
      process(view, offset) {
        for (let i2 = 0; i2 < 16; i2++, offset += 4)
          BUF_160[i2] = view.getUint32(offset, true);
        let al = this.h0 | 0, ar = al, bl = this.h1 | 0, br = bl, cl = this.h2 | 0, cr = cl, dl = this.h3 | 0, dr = dl, el = this.h4 | 0, er = el;
        for (let group = 0; group < 5; group++) {
          const rGroup = 4 - group;
          const hbl = Kl160[group], hbr = Kr160[group];
          const rl = idxL[group], rr = idxR[group];
          const sl = shiftsL160[group], sr = shiftsR160[group];
          for (let i2 = 0; i2 < 16; i2++) {
            const tl = rotl(al + ripemd_f(group, bl, cl, dl) + BUF_160[rl[i2]] + hbl, sl[i2]) + el | 0;
            al = el, el = dl, dl = rotl(cl, 10) | 0, cl = bl, bl = tl;
          }
          for (let i2 = 0; i2 < 16; i2++) {
            const tr = rotl(ar + ripemd_f(rGroup, br, cr, dr) + BUF_160[rr[i2]] + hbr, sr[i2]) + er | 0;
            ar = er, er = dr, dr = rotl(cr, 10) | 0, cr = br, br = tr;
          }
        }
        this.set(this.h1 + cl + dr | 0, this.h2 + dl + er | 0, this.h3 + el + ar | 0, this.h4 + al + br | 0, this.h0 + bl + cr | 0);
      }
      roundClean() {
        clean(BUF_160);
      }
      destroy() {
        this.destroyed = true;
        clean(this.buffer);
        this.set(0, 0, 0, 0, 0);
      }
    };
    ripemd160 = /* @__PURE__ */ createHasher(() => new _RIPEMD160());
  }
});

// ../core/src/validate/key/weak-kdf.ts
var PBKDF2_ROUNDS, BCRYPT_ROUNDS, SCRYPT_N, PGP_OCTETS, weakPbkdf2, weakBcrypt, weakScrypt, weakPgpS2k;
var init_weak_kdf = __esm({
  "../core/src/validate/key/weak-kdf.ts"() {
    "use strict";
    PBKDF2_ROUNDS = 1e5;
    BCRYPT_ROUNDS = 16;
    SCRYPT_N = 2 ** 14;
    PGP_OCTETS = 2 ** 20;
    weakPbkdf2 = (rounds) => rounds !== null && rounds < PBKDF2_ROUNDS ? `PBKDF2 with ${rounds} rounds` : null;
    weakBcrypt = (rounds) => rounds !== null && rounds < BCRYPT_ROUNDS ? `bcrypt with ${rounds} rounds` : null;
    weakScrypt = (cost) => cost !== null && cost < SCRYPT_N ? `scrypt with N = ${cost}` : null;
    weakPgpS2k = (octets) => octets === null || octets < PGP_OCTETS ? `S2K over ${octets ?? 0} octets` : null;
  }
});

// ../core/src/validate/key/encrypted-pkcs8.ts
function passwordScheme(bytes, algorithm2) {
  const [id, parameters2] = childrenOf(bytes, algorithm2);
  const scheme = oidOf(bytes, id);
  if (scheme === null) return null;
  const inner = parameters2 === void 0 ? [] : childrenOf(bytes, parameters2);
  const old = pbes1[scheme];
  if (old !== void 0) {
    const rounds = integerOf(bytes, inner[1]);
    return { cipher: old, kdf: "PBES1", iterations: rounds === null ? null : Number(rounds), weak: `${old}, a scheme of the nineties` };
  }
  if (scheme !== PBES2) return null;
  const [kdfNode, cipherNode] = inner;
  const [kdfId, kdfParameters] = kdfNode === void 0 ? [] : childrenOf(bytes, kdfNode);
  const kdf = oidOf(bytes, kdfId);
  const cipherId = cipherNode === void 0 ? null : oidOf(bytes, childrenOf(bytes, cipherNode)[0]);
  const cipher = cipherId === null ? null : ciphers[cipherId] ?? cipherId;
  const count = kdfParameters === void 0 ? null : integerOf(bytes, childrenOf(bytes, kdfParameters)[1]);
  const iterations2 = count === null ? null : Number(count);
  if (kdf === SCRYPT) return { cipher, kdf: "scrypt", iterations: iterations2, weak: weakScrypt(iterations2) };
  if (kdf === PBKDF2) return { cipher, kdf: "PBKDF2", iterations: iterations2, weak: weakPbkdf2(iterations2) };
  return { cipher, kdf, iterations: iterations2, weak: null };
}
function readEncryptedPkcs8(bytes, outer) {
  const [algorithm2, body2] = childrenOf(bytes, outer);
  if (algorithm2?.tag !== tags.sequence || body2 !== void 0 && body2.tag !== tags.octetString) return null;
  const scheme = passwordScheme(bytes, algorithm2);
  if (scheme === null) return null;
  const ciphertext = body2 === void 0 ? new Uint8Array() : contentOf(bytes, body2);
  const declared = body2 === void 0 ? 0 : body2.end - body2.content;
  return {
    ...unknownKey,
    likelyType: likelyType(declared),
    container: "PKCS#8 encrypted",
    encryption: { ...scheme, ciphertext },
    canonical: `encrypted:${bytesToHex(ciphertext)}`,
    evidence: [{ by: "pkcs8", says: "proves", why: "is an encrypted PKCS#8 key by its structure" }],
    cut: outer.end > bytes.length ? { present: bytes.length, expected: outer.end, secretIntact: false } : null
  };
}
function likelyType(size) {
  if (size >= 48 && size <= 64) return "Ed25519";
  return size >= 600 ? "RSA" : null;
}
var init_encrypted_pkcs8 = __esm({
  "../core/src/validate/key/encrypted-pkcs8.ts"() {
    "use strict";
    init_utils();
    init_der();
    init_algorithms();
    init_key_facts();
    init_weak_kdf();
  }
});

// ../core/src/validate/key/pkcs12.ts
function readPkcs12(bytes, outer, readPlain2, effort) {
  const [, authSafe, mac] = childrenOf(bytes, outer);
  const safes = authSafe === void 0 ? null : dataOf(bytes, authSafe);
  if (safes === null) return null;
  const bags = { plain: null, shrouded: null, opaque: false };
  const list2 = readNode(bytes, safes.content);
  for (const info of list2 === null ? [] : childrenOf(bytes, list2)) {
    const type = oidOf(bytes, childrenOf(bytes, info)[0]);
    const inner = type === DATA ? dataOf(bytes, info) : null;
    if (type === ENCRYPTED_DATA) bags.opaque = true;
    if (inner !== null) lookIntoBags(bytes, inner, bags);
  }
  if (bags.plain === null && bags.shrouded === null && !bags.opaque) return null;
  const plain = bags.plain === null ? null : readPlain2(bags.plain);
  if (plain !== null) return { ...plain, container: "PKCS#12" };
  const password2 = mac === void 0 || !isWhole(bytes, outer) ? null : openedBy(bytes, safes, mac, effort);
  const opened = password2 === null ? null : password2 === "" ? "empty password" : "a published default password";
  const scheme = bags.shrouded ?? { cipher: null, kdf: null, iterations: null, weak: null };
  const body2 = contentOf(bytes, safes);
  const doubtful = bags.plain === null && bags.shrouded === null;
  return {
    ...unknownKey,
    container: "PKCS#12",
    encryption: bags.plain !== null ? null : { ...scheme, weak: opened ?? scheme.weak, ciphertext: body2 },
    canonical: `pkcs12:${bytesToHex(body2)}`,
    evidence: [
      {
        by: "pkcs12",
        says: "proves",
        why: doubtful ? "is an encrypted PKCS#12 store, of certificates as it seems" : "is a PKCS#12 store with a private key"
      },
      ...opened === null ? [] : [{ by: "pkcs12-mac", says: "proves", why: `the store opens with ${opened}` }]
    ],
    doubtful,
    cut: outer.end > bytes.length ? { present: bytes.length, expected: outer.end, secretIntact: false } : null
  };
}
function dataOf(bytes, info) {
  const [id, wrapper] = childrenOf(bytes, info);
  if (oidOf(bytes, id) !== DATA || wrapper === void 0) return null;
  const content = readNode(bytes, wrapper.content);
  return content?.tag === tags.octetString ? content : null;
}
function lookIntoBags(bytes, holder, bags) {
  const list2 = readNode(bytes, holder.content);
  for (const bag of list2 === null ? [] : childrenOf(bytes, list2)) {
    const [id, wrapper] = childrenOf(bytes, bag);
    const type = oidOf(bytes, id);
    if (wrapper === void 0) continue;
    if (type === KEY_BAG) bags.plain = contentOf(bytes, wrapper);
    if (type !== SHROUDED_KEY_BAG) continue;
    const info = readNode(bytes, wrapper.content);
    const algorithm2 = info === null ? void 0 : childrenOf(bytes, info)[0];
    const scheme = algorithm2 === void 0 ? null : passwordScheme(bytes, algorithm2);
    bags.shrouded = scheme ?? { cipher: null, kdf: null, iterations: null, weak: null };
  }
}
function openedBy(bytes, safes, mac, effort) {
  const [info, saltNode, roundsNode] = childrenOf(bytes, mac);
  const [algorithm2, expected] = info === void 0 ? [] : childrenOf(bytes, info);
  const id = algorithm2 === void 0 ? null : oidOf(bytes, childrenOf(bytes, algorithm2)[0]);
  const digest2 = digests[id];
  const rounds = roundsNode === void 0 ? 1 : Number(integerOf(bytes, roundsNode) ?? 0n);
  if (digest2 === void 0 || expected === void 0 || saltNode === void 0 || rounds < 1) return null;
  const wanted = bytesToHex(contentOf(bytes, expected));
  const body2 = contentOf(bytes, safes);
  for (const password2 of published3) {
    effort.rounds -= rounds + (body2.length >> 6);
    if (effort.rounds < 0) return null;
    const key2 = macKey(password2, contentOf(bytes, saltNode).subarray(0, 1024), rounds, digest2);
    if (bytesToHex(hmac(digest2.hash, key2, body2)) === wanted) return password2;
  }
  return null;
}
function macKey(password2, salt2, rounds, { hash, block: block2 }) {
  const encoded2 = Uint8Array.from([...`${password2}\0`].flatMap((character) => [0, character.charCodeAt(0)]));
  const fill = (source) => Uint8Array.from({ length: Math.ceil(source.length / block2) * block2 }, (_, index) => source[index % source.length]);
  const purpose = new Uint8Array(block2).fill(3);
  let digest2 = hash.create().update(purpose).update(fill(salt2)).update(fill(encoded2)).digest();
  for (let round = 1; round < rounds; round++) digest2 = hash(digest2);
  return digest2;
}
var DATA, ENCRYPTED_DATA, KEY_BAG, SHROUDED_KEY_BAG, published3, effortOfOneLayer, digests;
var init_pkcs12 = __esm({
  "../core/src/validate/key/pkcs12.ts"() {
    "use strict";
    init_hmac();
    init_legacy();
    init_sha2();
    init_utils();
    init_der();
    init_encrypted_pkcs8();
    init_key_facts();
    DATA = "1.2.840.113549.1.7.1";
    ENCRYPTED_DATA = "1.2.840.113549.1.7.6";
    KEY_BAG = "1.2.840.113549.1.12.10.1.1";
    SHROUDED_KEY_BAG = "1.2.840.113549.1.12.10.1.2";
    published3 = ["", "changeit", "password", "changeme", "123456", "secret", "test", "notasecret"];
    effortOfOneLayer = () => ({ rounds: 4e4 });
    digests = {
      "1.3.14.3.2.26": { hash: sha1, block: 64 },
      "2.16.840.1.101.3.4.2.1": { hash: sha256, block: 64 },
      "2.16.840.1.101.3.4.2.2": { hash: sha384, block: 128 },
      "2.16.840.1.101.3.4.2.3": { hash: sha512, block: 128 }
    };
  }
});

// ../core/src/validate/key/java-keystore.ts
function readJavaKeystore(bytes) {
  const reader = new WireReader(bytes);
  const magic = reader.uint32();
  if (magic !== JKS && magic !== JCEKS) return readBouncyCastle(bytes);
  const version = reader.uint32();
  if (version !== 1 && version !== 2) return null;
  const container = magic === JKS ? "JKS" : "JCEKS";
  const entries = Math.min(reader.uint32(), 1e4);
  let held2 = null;
  let keys = 0;
  for (let entry = 0; entry < entries && !reader.cut; entry++) {
    const tag2 = reader.uint32();
    reader.take(reader.uint16());
    reader.take(8);
    if (tag2 === PRIVATE) {
      keys++;
      const body2 = reader.string();
      held2 ??= body2;
      const chain3 = Math.min(reader.uint32(), 100);
      for (let certificate = 0; certificate < chain3 && !reader.cut; certificate++) readCertificate(reader, version);
    } else if (tag2 === CERTIFICATE) readCertificate(reader, version);
    else if (tag2 === SECRET) {
      keys++;
      held2 ??= reader.take(Math.max(0, reader.left - DIGEST));
      break;
    } else break;
  }
  if (held2 === null) return reader.cut ? null : { is: "certificates" };
  if (reader.cut && held2.length < LEAST_OF_CUT) return null;
  const password2 = magic === JKS ? openedBy2(bytes.subarray(0, reader.at + DIGEST)) : null;
  const opened = password2 === null ? null : password2 === "" ? "the empty password" : "a published default password";
  const scheme = magic === JKS ? "JKS, one round of SHA-1" : "JCEKS, PBE with MD5";
  return {
    is: "keys",
    facts: {
      ...unknownKey,
      container,
      encryption: { cipher: container, kdf: magic === JKS ? "SHA-1" : "MD5", iterations: 1, weak: opened ?? scheme, ciphertext: held2 },
      canonical: `encrypted:${bytesToHex(held2)}`,
      evidence: [
        { by: "keystore", says: "proves", why: `is a ${container} keystore with ${keys} key${keys === 1 ? "" : "s"}` },
        ...opened === null ? [] : [{ by: "keystore-digest", says: "proves", why: `it opens with ${opened}` }]
      ],
      cut: reader.cut ? { present: bytes.length, expected: bytes.length + 1, secretIntact: false } : null
    }
  };
}
function readCertificate(reader, version) {
  if (version === 2) reader.take(reader.uint16());
  reader.string();
}
function openedBy2(bytes) {
  if (bytes.length < 40 || bytes.length > 4194304) return null;
  const wanted = bytesToHex(bytes.subarray(-DIGEST));
  for (const password2 of published4) {
    const encoded2 = Uint8Array.from([...password2].flatMap((character) => [0, character.charCodeAt(0)]));
    if (bytesToHex(sha1(concatBytes(encoded2, utf8ToBytes(SALT), bytes.subarray(0, -DIGEST)))) === wanted) return password2;
  }
  return null;
}
function readBouncyCastle(bytes) {
  const reader = new WireReader(bytes);
  const version = reader.uint32();
  if (version !== 1 && version !== 2 || reader.uint32() !== 20) return null;
  reader.take(20);
  const rounds = reader.uint32();
  const type = reader.byte();
  const alias = reader.take(reader.uint16());
  if (rounds < 1 || rounds > 1e5 || type < 1 || type > 4 || reader.cut || alias.some((byte) => byte < 32)) return null;
  if (type === 1) return { is: "certificates" };
  const body2 = reader.take(reader.left);
  return {
    is: "keys",
    facts: {
      ...unknownKey,
      container: "BKS",
      encryption: { cipher: "Twofish", kdf: "PKCS#12 PBE (SHA-1)", iterations: rounds, weak: "PBE with SHA-1", ciphertext: body2 },
      canonical: `encrypted:${bytesToHex(body2)}`,
      evidence: [{ by: "keystore", says: "supports", why: "is a BKS keystore whose first entry is a key" }]
    }
  };
}
var JKS, JCEKS, PRIVATE, CERTIFICATE, SECRET, DIGEST, LEAST_OF_CUT, SALT, published4;
var init_java_keystore = __esm({
  "../core/src/validate/key/java-keystore.ts"() {
    "use strict";
    init_legacy();
    init_utils();
    init_key_facts();
    init_ssh_wire();
    JKS = 4277010157;
    JCEKS = 3469659854;
    PRIVATE = 1;
    CERTIFICATE = 2;
    SECRET = 3;
    DIGEST = 20;
    LEAST_OF_CUT = 48;
    SALT = "Mighty Aphrodite";
    published4 = ["changeit", "", "password", "changeme", "android", "123456"];
  }
});

// ../core/src/validate/key/rsa.ts
function power(base2, exponent, modulus) {
  let result = 1n;
  let square = base2 % modulus;
  for (const bit of [...exponent.toString(2)].reverse()) {
    if (bit === "1") result = result * square % modulus;
    square = square * square % modulus;
  }
  return result;
}
function rsaFacts(numbers, container) {
  const completed = complete(numbers);
  const { n, e, d } = completed;
  const consistent = checkRsa(completed);
  const evidence = [];
  if (consistent === true) evidence.push({ by: "rsa", says: "proves", why: "modulus, exponents and primes fit each other" });
  else if (consistent === false) evidence.push({ by: "rsa", says: "silent", why: "the numbers of the key do not fit each other" });
  else evidence.push({ by: "rsa", says: "supports", why: "has the form of an RSA private key" });
  return {
    ...unknownKey,
    keyType: "RSA",
    bits: n === null ? null : bitLength(n),
    container,
    spki: n === null || e === null ? null : rsaSpki(n, e),
    sshBlob: n === null || e === null ? null : concatBytes(sshString("ssh-rsa"), sshInteger(e), sshInteger(n)),
    consistent,
    canonical: `rsa:${n?.toString(16) ?? ""}:${d?.toString(16) ?? numbers.p?.toString(16) ?? ""}`,
    evidence
  };
}
function complete(numbers) {
  const { n, p, q } = numbers;
  if (n === null || n === 0n) return numbers;
  if (p && q === null && n % p === 0n) return { ...numbers, q: n / p };
  if (q && p === null && n % q === 0n) return { ...numbers, p: n / q };
  return numbers;
}
function checkRsa({ n, e, d, p, q, dp = null, dq = null, qi = null }) {
  if (n === null || e === null || n < 2n || bitLength(n) > 2 * 16384) return null;
  if (p !== null && q !== null) {
    if (p < 2n || q < 2n || p * q !== n) return false;
    if (d !== null && (e * d % (p - 1n) !== 1n % (p - 1n) || e * d % (q - 1n) !== 1n % (q - 1n))) return false;
    if (d !== null && dp !== null && dp !== d % (p - 1n)) return false;
    if (d !== null && dq !== null && dq !== d % (q - 1n)) return false;
    if (qi !== null && qi * q % p !== 1n) return false;
    return true;
  }
  if (d === null || d <= 1n || bitLength(n) > POWER_BITS || bitLength(d) > POWER_BITS || bitLength(e) > 64) return null;
  return power(power(2n, e, n), d, n) === 2n;
}
var POWER_BITS, bitLength, leadingZeros, rsaSpki;
var init_rsa = __esm({
  "../core/src/validate/key/rsa.ts"() {
    "use strict";
    init_utils();
    init_write_der();
    init_key_facts();
    init_ssh_wire();
    POWER_BITS = 4096;
    bitLength = (value) => value === 0n ? 0 : value.toString(16).length * 4 - leadingZeros(value);
    leadingZeros = (value) => Math.clz32(Number.parseInt(value.toString(16)[0], 16)) - 28;
    rsaSpki = (n, e) => sequence2(sequence2(oid("1.2.840.113549.1.1.1"), nullNode), bitString(sequence2(integer(n), integer(e))));
  }
});

// ../core/src/validate/key/dsa.ts
function dsaFacts({ p, q, g, y, x: x2 }, container) {
  const usable = p !== null && g !== null && x2 !== null && p > 2n && bitLength(p) <= MAX_BITS && bitLength(x2) <= 512;
  const derived = usable ? power(g, x2, p) : null;
  const consistent = derived === null || y === null ? null : derived === y;
  const point = y ?? derived;
  const whole = p !== null && q !== null && g !== null && point !== null;
  return {
    ...unknownKey,
    keyType: "DSA",
    bits: p === null ? null : bitLength(p),
    container,
    spki: whole ? sequence2(sequence2(oid("1.2.840.10040.4.1"), sequence2(integer(p), integer(q), integer(g))), bitString(integer(point))) : null,
    sshBlob: whole ? concatBytes(sshString("ssh-dss"), sshInteger(p), sshInteger(q), sshInteger(g), sshInteger(point)) : null,
    consistent,
    canonical: `dsa:${p?.toString(16) ?? ""}:${x2?.toString(16) ?? ""}`,
    evidence: [judged("dsa", consistent, "a DSA private key")]
  };
}
var MAX_BITS;
var init_dsa = __esm({
  "../core/src/validate/key/dsa.ts"() {
    "use strict";
    init_utils();
    init_write_der();
    init_ec();
    init_key_facts();
    init_rsa();
    init_ssh_wire();
    MAX_BITS = 4096;
  }
});

// ../core/src/validate/key/openssh.ts
function readOpenSsh(bytes) {
  if (!isOpenSsh(bytes)) return null;
  const reader = new WireReader(bytes, MAGIC.length);
  const cipher = reader.text();
  const kdf = reader.text();
  const options = new WireReader(reader.string());
  reader.uint32();
  const sshBlob = reader.string();
  const size = reader.uint32();
  const publicFacts = { ...readSshPublic(sshBlob), sshBlob };
  const expected = reader.cut ? Math.max(bytes.length + 1, 300) : reader.at + size;
  const body2 = reader.take(size);
  const cut = reader.cut ? { present: bytes.length, expected, secretIntact: false } : null;
  if (cipher !== "none" && cipher !== "") {
    options.string();
    const rounds = options.uint32();
    const encryption = {
      cipher,
      kdf,
      iterations: options.cut ? null : rounds,
      weak: weakBcrypt(options.cut ? null : rounds),
      ciphertext: body2
    };
    const evidence = { by: "openssh", says: "proves", why: "is an encrypted OpenSSH key by its structure" };
    return {
      ...unknownKey,
      ...publicFacts,
      container: "OpenSSH",
      encryption,
      cut,
      canonical: `encrypted:${bytesToHex(body2)}`,
      evidence: [evidence]
    };
  }
  const inner = new WireReader(body2);
  const check = inner.uint32();
  const matches = check === inner.uint32();
  const facts = readSshPrivate(inner, "OpenSSH");
  if (facts === null)
    return {
      ...unknownKey,
      ...publicFacts,
      container: "OpenSSH",
      cut,
      canonical: `cut:${bytesToHex(body2)}`,
      evidence: [{ by: "openssh", says: "supports", why: "has the form of an OpenSSH key" }]
    };
  const extent2 = cut === null ? null : { ...cut, secretIntact: true };
  return { ...facts, sshBlob, spki: facts.spki ?? publicFacts.spki, cut: extent2, consistent: matches ? facts.consistent : false };
}
function readSshPublic(blob) {
  const reader = new WireReader(blob);
  const name = reader.text();
  if (name === "ssh-rsa") {
    const e = reader.integer();
    const n = reader.integer();
    return { keyType: "RSA", curve: null, bits: n === null ? null : bitLength(n), spki: n === null || e === null ? null : rsaSpki(n, e) };
  }
  if (name === "ssh-dss") return { keyType: "DSA", curve: null, bits: bitLength(reader.integer() ?? 0n), spki: null };
  if (name === "ssh-ed25519") {
    const point = reader.string();
    return { keyType: "Ed25519", curve: "curve25519", bits: 256, spki: point.length === 32 ? octetSpki("Ed25519", point) : null };
  }
  if (name.includes("ecdsa")) {
    const curve = sshCurves2[reader.text()] ?? null;
    return { keyType: "EC", curve, bits: curve === null ? null : Number(curve.slice(2)), spki: null };
  }
  return { keyType: "unknown", bits: null, curve: null, spki: null };
}
function readSshPrivate(reader, container) {
  const name = reader.text();
  if (name === "ssh-ed25519") {
    const embedded = reader.string();
    const secret2 = reader.string();
    return secret2.length < 32 ? null : octetFacts("Ed25519", secret2.subarray(0, 32), embedded, container);
  }
  if (name === "ssh-rsa") {
    const [n, e, d, qi, p, q] = [
      reader.integer(),
      reader.integer(),
      reader.integer(),
      reader.integer(),
      reader.integer(),
      reader.integer()
    ];
    return d === null ? null : rsaFacts({ n, e, d, p, q, qi }, container);
  }
  if (name === "ssh-dss") {
    const [p, q, g, y, x2] = [reader.integer(), reader.integer(), reader.integer(), reader.integer(), reader.integer()];
    return x2 === null ? null : dsaFacts({ p, q, g, y, x: x2 }, container);
  }
  if (name.startsWith("ecdsa-sha2-")) {
    const curve = reader.text();
    const point = reader.string();
    const secret2 = reader.string();
    return reader.cut ? null : ecFacts(sshCurves2[curve] ?? curve, secret2, point, container);
  }
  if (!name.startsWith("sk-")) return null;
  reader.at = reader.bytes.length;
  return { ...unknownKey, ...{ keyType: `${name.split("@")[0]} handle` }, container, canonical: `sk:${bytesToHex(reader.bytes)}` };
}
var MAGIC, sshCurves2, isOpenSsh;
var init_openssh = __esm({
  "../core/src/validate/key/openssh.ts"() {
    "use strict";
    init_utils();
    init_dsa();
    init_ec();
    init_key_facts();
    init_rsa();
    init_ssh_wire();
    init_weak_kdf();
    MAGIC = "openssh-key-v1\0";
    sshCurves2 = { nistp256: "P-256", nistp384: "P-384", nistp521: "P-521" };
    isOpenSsh = (bytes) => [...MAGIC].every((character, index) => bytes[index] === character.charCodeAt(0));
  }
});

// ../core/src/validate/key/pgp.ts
function readPgp(bytes) {
  let found2 = null;
  for (let at2 = 0, packets = 0; at2 < bytes.length && packets < 256; packets++) {
    const packet = packetAt(bytes, at2);
    if (packet === null) break;
    if (packets === 0 && packet.tag !== SECRET_KEY) return null;
    if (packet.tag === SECRET_KEY || packet.tag === SECRET_SUBKEY) {
      const read4 = readSecretPacket(bytes.subarray(packet.content, packet.end), packet.end > bytes.length ? packet.end - bytes.length : 0);
      if (read4?.is === "key") return read4;
      found2 ??= read4;
    }
    at2 = packet.end;
  }
  return found2;
}
function packetAt(bytes, at2) {
  const first = bytes[at2];
  const [b = -1, c = 0, d = 0, e = 0, f = 0] = bytes.subarray(at2 + 1, at2 + 6);
  if ((first & 128) === 0 || b < 0) return null;
  if (first & 64) {
    const tag3 = first & 63;
    if (b < 192) return { tag: tag3, content: at2 + 2, end: at2 + 2 + b };
    if (b < 224) return { tag: tag3, content: at2 + 3, end: at2 + 3 + (b - 192 << 8) + c + 192 };
    if (b === 255) return { tag: tag3, content: at2 + 6, end: at2 + 6 + c * 16777216 + (d << 16 | e << 8 | f) };
    return null;
  }
  const tag2 = first >> 2 & 15;
  if ((first & 3) === 0) return { tag: tag2, content: at2 + 2, end: at2 + 2 + b };
  if ((first & 3) === 1) return { tag: tag2, content: at2 + 3, end: at2 + 3 + b * 256 + c };
  if ((first & 3) === 2) return { tag: tag2, content: at2 + 5, end: at2 + 5 + b * 16777216 + (c << 16 | d << 8 | e) };
  return null;
}
function readSecretPacket(bytes, missing) {
  const reader = new WireReader(bytes);
  const version = reader.byte();
  if (version < 2 || version > 6) return null;
  reader.take(version < 4 ? 6 : 4);
  const algorithm2 = reader.byte();
  if (version > 4) reader.uint32();
  const type = algorithms[algorithm2];
  const cut = missing > 0 ? { present: bytes.length, expected: bytes.length + missing, secretIntact: false } : null;
  if (type === void 0) {
    const facts = { ...unknownKey, container: "PGP", cut, canonical: `pgp:${bytesToHex(bytes)}` };
    return { is: "key", facts: { ...facts, evidence: [{ by: "pgp", says: "supports", why: "is an OpenPGP secret key packet" }] } };
  }
  const open2 = readPublic(reader, algorithm2);
  const usage = reader.byte();
  if (usage !== 0 || reader.cut) {
    const encryption = readProtection(reader, usage, version);
    if (encryption === "stub") return { is: "stub" };
    return {
      is: "key",
      facts: {
        ...unknownKey,
        ...open2.shown,
        keyType: type,
        container: "PGP",
        encryption: reader.cut && encryption.ciphertext.length === 0 ? null : encryption,
        cut,
        canonical: reader.cut ? `cut:${bytesToHex(bytes)}` : `encrypted:${bytesToHex(encryption.ciphertext)}`,
        evidence: [{ by: "pgp", says: "proves", why: "is an OpenPGP secret key packet by its structure" }]
      }
    };
  }
  if (version === 5) reader.take(4);
  return { is: "key", facts: { ...open2.secret(reader), cut } };
}
function readPublic(reader, algorithm2) {
  const type = algorithms[algorithm2];
  if (type === "RSA") {
    const [n, e] = [mpi(reader), mpi(reader)];
    const shown = { bits: n === null ? null : bitLength(n), spki: n === null || e === null ? null : rsaSpki(n, e) };
    return {
      shown,
      secret: (rest) => {
        const [d, p, q] = [mpi(rest), mpi(rest), mpi(rest)];
        return rsaFacts({ n, e, d, p, q }, "PGP");
      }
    };
  }
  if (type === "DSA") {
    const [p, q, g, y] = [mpi(reader), mpi(reader), mpi(reader), mpi(reader)];
    return { shown: { bits: p === null ? null : bitLength(p) }, secret: (rest) => dsaFacts({ p, q, g, y, x: mpi(rest) }, "PGP") };
  }
  if (type === "ElGamal") {
    const p = mpi(reader);
    mpi(reader);
    mpi(reader);
    const shown = { bits: p === null ? null : bitLength(p) };
    return { shown, secret: (rest) => ({ ...unknownKey, ...shown, keyType: type, container: "PGP", canonical: `elgamal:${mpi(rest)}` }) };
  }
  if (algorithm2 >= 25) {
    const curve2 = type;
    const sizes = { Ed25519: 32, X25519: 32, Ed448: 57, X448: 56 };
    const point2 = reader.take(sizes[curve2]);
    return { shown: {}, secret: (rest) => octetFacts(curve2, rest.take(sizes[curve2]), point2, "PGP") };
  }
  const curve = curves[bytesToHex(reader.take(reader.byte()))] ?? null;
  const point = mpiBytes(reader);
  if (algorithm2 === 18) reader.take(reader.byte());
  if (curve === "Ed25519" || curve === "X25519")
    return {
      shown: { curve: "curve25519" },
      secret: (rest) => {
        const value = mpi(rest) ?? 0n;
        const secret2 = value >> 256n === 0n ? numberToBytesBE(value, 32) : new Uint8Array();
        return octetFacts(curve, curve === "X25519" ? secret2.reverse() : secret2, point.subarray(1), "PGP");
      }
    };
  return { shown: { curve }, secret: (rest) => ecFacts(curve, mpiBytes(rest), point, "PGP") };
}
function readProtection(reader, usage, version) {
  if (usage < 253)
    return { cipher: ciphers2[usage] ?? null, kdf: "MD5", iterations: 1, weak: "one round of MD5", ciphertext: reader.take(reader.left) };
  if (version > 4) reader.byte();
  const cipher = ciphers2[reader.byte()] ?? null;
  if (usage === 253) reader.byte();
  if (version === 6) reader.byte();
  const kind = reader.byte();
  if (kind === 4) {
    reader.take(16);
    const passes = reader.byte();
    reader.take(2);
    return { cipher, kdf: "Argon2", iterations: passes, weak: null, ciphertext: reader.take(reader.left) };
  }
  reader.byte();
  if (kind === 101) return "stub";
  if (kind === 1 || kind === 3) reader.take(8);
  const coded = kind === 3 ? reader.byte() : null;
  const octets = coded === null ? null : (16 + (coded & 15)) * 2 ** ((coded >> 4) + 6);
  const kdf = kind === 3 ? "S2K iterated and salted" : kind === 1 ? "S2K salted" : "S2K simple";
  return { cipher, kdf, iterations: octets, weak: weakPgpS2k(octets), ciphertext: reader.take(reader.left) };
}
function mpiBytes(reader) {
  return reader.take(reader.uint16() + 7 >> 3);
}
function mpi(reader) {
  const bytes = mpiBytes(reader);
  return reader.cut || bytes.length > 2100 ? null : bytesToNumberBE(bytes);
}
var SECRET_KEY, SECRET_SUBKEY, algorithms, ciphers2, curves;
var init_pgp = __esm({
  "../core/src/validate/key/pgp.ts"() {
    "use strict";
    init_utils2();
    init_utils();
    init_dsa();
    init_ec();
    init_key_facts();
    init_rsa();
    init_ssh_wire();
    init_weak_kdf();
    SECRET_KEY = 5;
    SECRET_SUBKEY = 7;
    algorithms = {
      1: "RSA",
      2: "RSA",
      3: "RSA",
      16: "ElGamal",
      17: "DSA",
      18: "ECDH",
      19: "EC",
      22: "Ed25519",
      25: "X25519",
      26: "X448",
      27: "Ed25519",
      28: "Ed448"
    };
    ciphers2 = {
      1: "IDEA",
      2: "TripleDES",
      3: "CAST5",
      4: "Blowfish",
      7: "AES-128",
      8: "AES-192",
      9: "AES-256",
      10: "Twofish",
      11: "Camellia-128",
      12: "Camellia-192",
      13: "Camellia-256"
    };
    curves = {
      "2a8648ce3d030107": "P-256",
      "2b81040022": "P-384",
      "2b81040023": "P-521",
      "2b8104000a": "secp256k1",
      "2b2403030208010107": "brainpoolP256r1",
      "2b240303020801010b": "brainpoolP384r1",
      "2b240303020801010d": "brainpoolP512r1",
      "2b06010401da470f01": "Ed25519",
      "2b060104019755010501": "X25519"
    };
  }
});

// ../core/src/validate/asn1/ber.ts
function toDefinite(bytes) {
  if (bytes.length > LARGEST) return null;
  return readAny(bytes, 0, bytes.length, 0)?.bytes ?? null;
}
function readAny(bytes, at2, limit, depth) {
  if (at2 + 2 > limit || depth > DEEPEST2) return null;
  const tag2 = bytes[at2];
  const first = bytes[at2 + 1];
  if (first === INDEFINITE) {
    if ((tag2 & CONSTRUCTED) === 0) return null;
    const parts2 = [];
    let next = at2 + 2;
    while (!(bytes[next] === 0 && bytes[next + 1] === 0)) {
      const child2 = readAny(bytes, next, limit, depth + 1);
      if (child2 === null) break;
      parts2.push(child2.bytes);
      next = child2.end;
    }
    return { bytes: joined2(tag2, parts2), end: Math.min(next + 2, limit) };
  }
  const octets = first < 128 ? 0 : first & 127;
  if (octets > 4 || at2 + 2 + octets > limit) return null;
  let length = octets === 0 ? first : 0;
  for (let index = 0; index < octets; index++) length = length * 256 + bytes[at2 + 2 + index];
  const start3 = at2 + 2 + octets;
  const end = start3 + length;
  if (end > limit) return null;
  if ((tag2 & CONSTRUCTED) === 0) return { bytes: bytes.subarray(at2, end), end };
  const parts = [];
  for (let next = start3; next < end; ) {
    const child2 = readAny(bytes, next, end, depth + 1);
    if (child2 === null) return null;
    parts.push(child2.bytes);
    next = child2.end;
  }
  return { bytes: joined2(tag2, parts), end };
}
function joined2(tag2, parts) {
  if (tag2 !== (tags.octetString | CONSTRUCTED)) return node(tag2, ...parts);
  return node(tags.octetString, ...parts.map((part3) => contentOfWhole(part3)));
}
var CONSTRUCTED, INDEFINITE, DEEPEST2, LARGEST, contentOfWhole;
var init_ber = __esm({
  "../core/src/validate/asn1/ber.ts"() {
    "use strict";
    init_der();
    init_write_der();
    CONSTRUCTED = 32;
    INDEFINITE = 128;
    DEEPEST2 = 32;
    LARGEST = 2 ** 23;
    contentOfWhole = (part3) => part3.subarray(part3[1] < 128 ? 2 : 2 + (part3[1] & 127));
  }
});

// ../core/src/validate/key/read-der-key.ts
function readDerKey(bytes, effort) {
  if (bytes[0] === tags.sequence && bytes[1] === 128) {
    const definite = toDefinite(bytes);
    return definite === null ? null : readDerKey(definite, effort);
  }
  const outer = readNode(bytes, 0);
  if (outer === null || outer.tag !== tags.sequence) return null;
  const [first, second, third] = childrenOf(bytes, outer);
  if (first === void 0) return null;
  if (first.tag === tags.sequence) {
    const encrypted = readEncryptedPkcs8(bytes, outer);
    if (encrypted !== null) return { is: "private-key", facts: encrypted };
    if (second?.tag === tags.bitString) return { is: "public", as: "public key" };
    if (second?.tag === tags.sequence && (third === void 0 || third.tag === tags.bitString)) return { is: "public", as: "certificate" };
    return !isWhole(bytes, first) ? { is: "public", as: "certificate" } : null;
  }
  if (first.tag !== tags.integer) return null;
  const facts = readByVersion(bytes, outer, first, second, effort);
  if (facts !== null) return { is: "private-key", facts: withExtent(facts, bytes, outer) };
  return second?.tag === tags.integer ? { is: "public", as: "numbers" } : null;
}
function readByVersion(bytes, outer, first, second, effort) {
  if (first.end - first.content !== 1) return null;
  const version = bytes[first.content];
  if (version === 3 && second?.tag === tags.sequence) return readPkcs12(bytes, outer, readPlain, effort);
  if (version > 1) return null;
  if (second?.tag === tags.sequence) return readPkcs8(bytes, outer);
  if (second?.tag === tags.octetString && version === 1) return readSec1(bytes, outer, null, "SEC1");
  if (second?.tag === tags.integer) return readNumbers(bytes, outer);
  return null;
}
function readPlain(bytes) {
  const outer = readNode(bytes, 0);
  return outer === null ? null : readPkcs8(bytes, outer);
}
function readPkcs8(bytes, outer) {
  const [, algorithm2, body2, ...rest] = childrenOf(bytes, outer);
  const [id, parameters2] = algorithm2 === void 0 ? [] : childrenOf(bytes, algorithm2);
  const name = oidOf(bytes, id);
  if (name === null || body2 !== void 0 && body2.tag !== tags.octetString) return null;
  const type = keyAlgorithms[name];
  const content = body2 === void 0 ? new Uint8Array() : contentOf(bytes, body2);
  const publicNode = rest.find((node2) => node2.tag === 129 || node2.tag === 161);
  const embedded = publicNode && isWhole(bytes, publicNode) ? contentOf(bytes, publicNode).subarray(1) : null;
  const inner = readNode(bytes, body2?.content ?? bytes.length);
  const numbers = type?.startsWith("RSA") && inner?.tag === tags.sequence ? readNumbers(bytes, inner) : null;
  if (numbers !== null) {
    const bound = type !== "RSA" && numbers.spki !== null ? withAlgorithm(numbers.spki, bytes.subarray(algorithm2.start, algorithm2.end)) : numbers.spki;
    return { ...numbers, spki: bound, container: "PKCS#8" };
  }
  if (type === "EC" && inner?.tag === tags.sequence) return readSec1(bytes, inner, curveOf(bytes, parameters2), "PKCS#8");
  if (type !== void 0 && type in secretLengths && inner?.tag === tags.octetString) {
    const facts = octetFacts(type, contentOf(bytes, inner), embedded, "PKCS#8");
    const cut = `cut:${bytesToHex(contentOf(bytes, inner))}`;
    return isWhole(bytes, inner) ? facts : { ...facts, spki: null, sshBlob: null, consistent: null, canonical: cut };
  }
  if (type === "DSA" && parameters2 !== void 0) {
    const [p, q, g] = childrenOf(bytes, parameters2).map((node2) => integerOf(bytes, node2));
    return dsaFacts({ p: p ?? null, q: q ?? null, g: g ?? null, y: null, x: integerOf(bytes, inner ?? void 0) }, "PKCS#8");
  }
  return {
    ...unknownKey,
    keyType: type ?? "unknown",
    container: "PKCS#8",
    canonical: `${body2 !== void 0 && isWhole(bytes, body2) ? `pkcs8:${name}` : "cut"}:${bytesToHex(content)}`,
    evidence: [{ by: "pkcs8", says: "supports", why: `is a PKCS#8 structure of algorithm ${type ?? name}` }]
  };
}
function withAlgorithm(spki, algorithm2) {
  const key2 = childrenOf(spki, readNode(spki, 0))[1];
  return sequence2(algorithm2, spki.subarray(key2.start, key2.end));
}
function readNumbers(bytes, outer) {
  const nodes = childrenOf(bytes, outer);
  const [, n = null, e = null, d = null, p = null, q = null, dp = null, dq = null, qi = null] = nodes.map((node2) => integerOf(bytes, node2));
  const third = nodes[2];
  const isDsa = third !== void 0 && third.end - third.content > 16;
  if (nodes.length < (isDsa ? 6 : 9) && outer.end <= bytes.length) return null;
  if (isDsa) return dsaFacts({ p: n, q: e, g: d, y: p, x: q }, "OpenSSL DSA");
  return rsaFacts({ n, e, d, p, q, dp, dq, qi }, "PKCS#1");
}
function readSec1(bytes, outer, told, container) {
  const [, secret2, ...rest] = childrenOf(bytes, outer);
  if (secret2 === void 0 || secret2.tag !== tags.octetString) return { ...unknownKey, keyType: "EC", curve: told, container };
  const parameters2 = rest.find((node2) => node2.tag === 160);
  const publicNode = rest.find((node2) => node2.tag === 161);
  const bits3 = publicNode && isWhole(bytes, publicNode) ? childrenOf(bytes, publicNode)[0] : void 0;
  const embedded = bits3 === void 0 ? null : contentOf(bytes, bits3).subarray(1);
  const curve = told ?? (parameters2 === void 0 ? null : curveOf(bytes, childrenOf(bytes, parameters2)[0]));
  if (!isWhole(bytes, secret2))
    return { ...unknownKey, keyType: "EC", curve, container, canonical: `cut:${bytesToHex(contentOf(bytes, secret2))}` };
  return ecFacts(curve, contentOf(bytes, secret2), embedded, container);
}
function curveOf(bytes, node2) {
  if (node2?.tag === tags.sequence) {
    const prime = integerOf(bytes, childrenOf(bytes, childrenOf(bytes, node2)[1] ?? node2)[1]);
    return prime === null ? null : curveByPrime(prime);
  }
  const oid2 = oidOf(bytes, node2);
  return oid2 === null ? null : curveNames[oid2] ?? oid2;
}
function withExtent(facts, bytes, outer) {
  if (outer.end <= bytes.length || facts.cut !== null) return facts;
  const present = bytes.length;
  return {
    ...facts,
    canonical: facts.canonical === "" ? `cut:${bytesToHex(bytes)}` : facts.canonical,
    cut: { present, expected: outer.end, secretIntact: facts.encryption === null && secretIntact(facts) }
  };
}
var secretIntact;
var init_read_der_key = __esm({
  "../core/src/validate/key/read-der-key.ts"() {
    "use strict";
    init_utils();
    init_ber();
    init_der();
    init_write_der();
    init_algorithms();
    init_curves();
    init_dsa();
    init_ec();
    init_encrypted_pkcs8();
    init_key_facts();
    init_pkcs12();
    init_rsa();
    secretIntact = ({ canonical }) => !canonical.endsWith(":") && !canonical.startsWith("cut:");
  }
});

// ../core/src/validate/key/ssh1.ts
function readSsh1(bytes) {
  for (let index = 0; index < MAGIC2.length; index++) if (bytes[index] !== MAGIC2.charCodeAt(index)) return null;
  const reader = new WireReader(bytes, MAGIC2.length);
  const cipher = reader.byte();
  reader.take(8);
  const [n, e] = [number(reader), number(reader)];
  reader.string();
  const body2 = reader.take(reader.left);
  const cut = n === null || e === null ? { present: bytes.length, expected: bytes.length + 1, secretIntact: false } : null;
  if (cipher !== 0) {
    const encryption = { cipher: ciphers3[cipher] ?? null, kdf: "MD5", iterations: 1, weak: "one round of MD5", ciphertext: body2 };
    const evidence = [{ by: "ssh1", says: "proves", why: "is an encrypted SSH-1 key by its structure" }];
    return { ...unknownKey, keyType: "RSA", container: "SSH-1", encryption, cut, canonical: `encrypted:${bytesToHex(body2)}`, evidence };
  }
  const inner = new WireReader(body2);
  inner.take(4);
  const [d, qi, q, p] = [number(inner), number(inner), number(inner), number(inner)];
  return { ...rsaFacts({ n, e, d, p, q, qi }, "SSH-1"), cut };
}
function number(reader) {
  const content = reader.take(reader.uint16() + 7 >> 3);
  return reader.cut ? null : bytesToNumberBE(content);
}
var MAGIC2, ciphers3;
var init_ssh1 = __esm({
  "../core/src/validate/key/ssh1.ts"() {
    "use strict";
    init_utils2();
    init_utils();
    init_key_facts();
    init_rsa();
    init_ssh_wire();
    MAGIC2 = "SSH PRIVATE KEY FILE FORMAT 1.1\n\0";
    ciphers3 = { 1: "IDEA", 2: "DES", 3: "TripleDES", 4: "TSS", 5: "RC4", 6: "Blowfish" };
  }
});

// ../core/src/validate/key/ssh2.ts
function readSsh2(bytes) {
  const reader = new WireReader(bytes);
  if (reader.uint32() !== MAGIC3) return null;
  const expected = reader.uint32();
  const type = reader.text();
  const cipher = reader.text();
  const body2 = reader.string();
  const keyType = type.includes("rsa") ? "RSA" : type.includes("dsa") ? "DSA" : "unknown";
  const cut = reader.cut ? { present: bytes.length, expected: Math.max(expected, bytes.length + 1), secretIntact: false } : null;
  const base2 = {
    ...unknownKey,
    keyType,
    container: "SSH2",
    cut,
    canonical: `ssh2:${bytesToHex(body2)}`,
    evidence: [{ by: "ssh2", says: "proves", why: "is an SSH2 private key by its structure" }]
  };
  if (cipher !== "none") {
    const encryption = { cipher, kdf: "MD5", iterations: 1, weak: "one round of MD5", ciphertext: body2 };
    return { ...base2, encryption, canonical: `encrypted:${bytesToHex(body2)}` };
  }
  const inner = new WireReader(body2);
  inner.uint32();
  if (keyType === "RSA") {
    const [e, d, n, qi, p2, q2] = [number2(inner), number2(inner), number2(inner), number2(inner), number2(inner), number2(inner)];
    return n === null ? base2 : { ...rsaFacts({ n, e, d, p: q2, q: p2, qi }, "SSH2"), cut };
  }
  if (keyType !== "DSA") return base2;
  inner.uint32();
  const [p, g, q, y, x2] = [number2(inner), number2(inner), number2(inner), number2(inner), number2(inner)];
  return x2 === null ? base2 : { ...dsaFacts({ p, q, g, y, x: x2 }, "SSH2"), cut };
}
function number2(reader) {
  const content = reader.take(reader.uint32() + 7 >>> 3);
  return reader.cut || content.length > 2100 ? null : bytesToNumberBE(content);
}
var MAGIC3;
var init_ssh2 = __esm({
  "../core/src/validate/key/ssh2.ts"() {
    "use strict";
    init_utils2();
    init_utils();
    init_dsa();
    init_key_facts();
    init_rsa();
    init_ssh_wire();
    MAGIC3 = 1064303083;
  }
});

// ../core/src/validate/key/read-key-bytes.ts
function readKeyBytes(bytes, effort = effortOfOneLayer()) {
  const facts = readOpenSsh(bytes) ?? readSsh2(bytes) ?? readSsh1(bytes);
  if (facts !== null) return { is: "private-key", facts };
  const der = readDerKey(bytes, effort);
  if (der !== null) return der;
  const store = readJavaKeystore(bytes);
  if (store !== null) return store.is === "keys" ? { is: "private-key", facts: store.facts } : { is: "public", as: "certificate store" };
  const pgp = readPgp(bytes);
  if (pgp === null) return null;
  return pgp.is === "key" ? { is: "private-key", facts: pgp.facts } : { is: "public", as: "PGP stub of a card" };
}
var init_read_key_bytes = __esm({
  "../core/src/validate/key/read-key-bytes.ts"() {
    "use strict";
    init_java_keystore();
    init_openssh();
    init_pgp();
    init_pkcs12();
    init_read_der_key();
    init_ssh1();
    init_ssh2();
  }
});

// ../core/src/detect/private-key/passphrase.ts
function passphraseBeside(text) {
  if (text === asked) return answer;
  asked = text;
  answer = false;
  for (const match of text.matchAll(named4)) {
    if (!isLiteral(match[2], match[3])) continue;
    answer = true;
    break;
  }
  return answer;
}
var named4, reference2, variable, isLiteral, asked, answer, keyName, quoted, wholeLine;
var init_passphrase = __esm({
  "../core/src/detect/private-key/passphrase.ts"() {
    "use strict";
    named4 = /(pass[_-]?phrase|(?:private[_-]?|ssl[_-]?|tls[_-]?|ssh[_-]?|pem[_-]?|rsa[_-]?)?key[_-]?(?:pass(?:word|wd|phrase)?|pwd)\b|(?:key|trust)?store[_-]?pass(?:word)?|pass(?:in|out)\s+pass|\b(?:pass|password|passwd|pwd|pin)\b)["']?\s{0,8}[:=]{1,2}\s{0,8}(["'`]?)([^\s"'`,;]{4,})/gi;
    reference2 = /^(?:\$|%|<|\{|\[|process\.|os\.|env|getenv|None|null|nil|undefined|true|false|string|str\b|optional|input|prompt|args|config|settings|self|this|self\.|vault|ENC\[|your|\*{3}|x{4}|new\b|await|function|\()/i;
    variable = /^\w*(?:pass|pwd|phrase)\w*$/i;
    isLiteral = (quote, value) => !reference2.test(value) && !/[([]/.test(value) && (quote !== "" || !variable.test(value));
    asked = "";
    answer = false;
    keyName = "(?:pass[_-]?phrase|(?:key|pem|p12|pfx|pkcs12|certificate|cert)[_-]?(?:file[_-]?)?(?:pass(?:word|wd|phrase)?|pwd)|(?:key|trust)?store[_-]?(?:pass(?:word|wd)?|pwd)|wallet[_-]?(?:pass(?:word|wd)?|pwd))";
    quoted = new RegExp(`${keyName}["'\\])]{0,3}\\s{0,8}[:=]{1,2}>?\\s{0,8}["'\`]([^"'\`\\r\\n]{4,128})["'\`]`, "gi");
    wholeLine = new RegExp(
      `^[ \\t]{0,32}(?:export[ \\t]|ENV[ \\t]|-[ \\t])?[ \\t]{0,8}[\\w.-]{0,40}${keyName}[ \\t]{0,8}[:=][ \\t]{0,8}([^\\s"'\`]{4,128})[ \\t]*\\r?$`,
      "gim"
    );
  }
});

// ../core/src/detect/private-key/plausible.ts
function looksMachineMade(digits3) {
  const text = digits3.slice(0, 4096);
  if (text.length < 40 || typed2.test(text)) return false;
  if (!/[A-Z]/.test(text) || !/[a-z]/.test(text) || !/[0-9]/.test(text)) return false;
  const counts = /* @__PURE__ */ new Map();
  let neighbours3 = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    counts.set(character, (counts.get(character) ?? 0) + 1);
    if (index > 0 && Math.abs(text.charCodeAt(index) - text.charCodeAt(index - 1)) <= 1) neighbours3++;
  }
  let bits3 = 0;
  for (const count of counts.values()) bits3 -= count / text.length * Math.log2(count / text.length);
  return bits3 >= 0.82 * Math.log2(Math.min(64, text.length)) && neighbours3 < text.length / 6;
}
var typed2, isSample, isElision;
var init_plausible = __esm({
  "../core/src/detect/private-key/plausible.ts"() {
    "use strict";
    typed2 = /example|placeholder|your|redacted|dummy|fake|sample|insert|changeme|private|secret|xxxx|abcdef|12345678|\.\.\./i;
    isSample = (digits3) => /example|placeholder|redacted|x{10}/i.test(digits3);
    isElision = (text) => /^\s*(?:\.{2,}|…|\xe2\x80\xa6|<|\[|\{|\*{3,}|\$|%|x{3,}|#|-{2,}[^E])/i.test(text);
  }
});

// ../core/src/detect/private-key/unwrap.ts
function unwrap2(source, start3, limit, until = "limit") {
  const lead = leadOf(source, start3);
  const out = [];
  const places = [];
  let inside = true;
  let closing2 = lead.quote;
  const put = (character, at3) => {
    out.push(character);
    places.push(at3);
  };
  let at2 = start3;
  while (at2 < limit) {
    const character = source[at2];
    if (!inside) {
      if (quotes.has(character)) {
        inside = true;
        closing2 = character;
      } else if (character === "\n" && lead.mark !== null) at2 = skipMark(source, at2 + 1, limit, lead.mark) - 1;
      else if (character === "/" && source[at2 + 1] === "/") at2 = endOfLine(source, at2, limit) - 1;
      else if (!glue2.test(character)) {
        const word = glueWord.exec(source.slice(at2, at2 + 24));
        if (word === null) break;
        at2 += word[0].length - 1;
      }
      at2++;
      continue;
    }
    if (character === "\n" || character === "\r") {
      if (out.at(-1) !== "\n") put("\n", at2);
      at2 = skipMark(source, at2 + 1, limit, lead.mark);
      continue;
    }
    if (character === "\\") {
      const escaped = readEscape(source, at2, limit);
      if (escaped.quote && lead.quote !== null && escaped.depth === lead.depth) {
        inside = false;
        put("\n", at2);
      } else if (escaped.gives !== "" && !(escaped.gives === "\n" && out.at(-1) === "\n")) put(escaped.gives, at2);
      at2 = escaped.end;
      const continued2 = /^\r?\n/.exec(source.slice(at2, at2 + 2));
      if (continued2 !== null) {
        put(" ", at2);
        at2 = skipMark(source, at2 + continued2[0].length, limit, lead.mark);
      }
      continue;
    }
    if (lead.quote !== null && quotes.has(character)) {
      if (lead.depth > 0) break;
      if (character === closing2) inside = false;
      put(character === closing2 ? "\n" : character, at2);
      at2++;
      continue;
    }
    if (character === "&" && source[at2 + 1] === "#") {
      const entity = /^&#(?:x([0-9a-f]{1,4})|(\d{1,5}));/i.exec(source.slice(at2, at2 + 10));
      if (entity !== null) {
        const gives = entities[entity[1] === void 0 ? entity[2] : String(Number.parseInt(entity[1], 16))];
        if (gives !== void 0) put(gives, at2);
        at2 += entity[0].length;
        continue;
      }
    }
    if (character === "<") {
      const tag2 = /^<\/?[a-z][^<>\n]{0,60}>/i.exec(source.slice(at2, at2 + 64));
      if (tag2 !== null) {
        put("\n", at2);
        at2 += tag2[0].length;
        continue;
      }
    }
    if (until === "digits" && (!digit.test(character) || character === "-" && source[at2 + 1] === "-")) break;
    put(character, at2);
    at2++;
  }
  const text = out.join("");
  return { text, origin: (index) => places[index] ?? (places.length === 0 ? start3 : places.at(-1) + 1) };
}
function beforeOnLine(source, at2, reach) {
  const window = source.slice(Math.max(0, at2 - reach), at2);
  return window.slice(Math.max(window.lastIndexOf("\n"), window.lastIndexOf("\r")) + 1);
}
function leadOf(source, start3) {
  const before2 = beforeOnLine(source, start3, 400);
  const quote = /(\\*)(["'`])(?:\\*[rnt]|\s)*$/.exec(before2);
  const bare2 = before2.replace(/\\*["'`]?(?:\\n)?\s*$/, "").trim();
  const mark2 = markOf(bare2);
  if (quote !== null) return { quote: quote[2], depth: quote[1].length, mark: mark2 };
  const open2 = [...quotes].find((one) => before2.split(one).length % 2 === 0);
  return { quote: open2 !== void 0 && /[=:(,[]\s*["'`]/.test(before2) ? open2 : null, depth: 0, mark: mark2 };
}
function markOf(bare2) {
  if (/^\d+\s*[:|)]?$/.test(bare2)) return /^[ \t]*\d+[ \t]*[:|)]?[ \t]+/;
  if (!/^(?:[-+/*#>;|%!.:'\s]|rem|REM|dnl|--){1,12}$/.test(bare2)) return null;
  const escaped = bare2.split(/\s+/).map((part3) => part3.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`^[ \\t]*${escaped.join("[ \\t]*")}[ \\t]?`);
}
function skipMark(source, at2, limit, mark2) {
  const ahead = source.slice(at2, Math.min(limit, at2 + 200));
  const marked = mark2 === null ? null : mark2.exec(ahead);
  const passed = marked?.[0].length ?? /^[ \t]*(?:[>#*|;%][>#*|;% \t]*)?/.exec(ahead)[0].length;
  return at2 + passed + /^[ \t]*/.exec(ahead.slice(passed))[0].length;
}
function readEscape(source, at2, limit) {
  let end = at2;
  while (end < limit && source[end] === "\\") end++;
  const depth = end - at2;
  const next = source[end] ?? "";
  if (next === "n" || next === "r") return { gives: "\n", end: end + 1, quote: false, depth };
  const word = depth === 1 ? /^(?:par|line)(?![A-Za-z0-9]) ?/.exec(source.slice(end, end + 5)) : null;
  if (word !== null) return { gives: "\n", end: end + word[0].length, quote: false, depth };
  if (next === "t") return { gives: " ", end: end + 1, quote: false, depth };
  if (quotes.has(next)) return { gives: "", end: end + 1, quote: true, depth };
  const code = /^(?:u00|x)([0-9a-f]{2})/i.exec(source.slice(end, end + 5));
  if (code !== null) {
    const character = String.fromCharCode(Number.parseInt(code[1], 16));
    return { gives: character === "\r" ? "\n" : character, end: end + code[0].length, quote: false, depth };
  }
  if (next === "/" || next === "+" || next === "=") return { gives: next, end: end + 1, quote: false, depth };
  return { gives: "", end, quote: false, depth };
}
function endOfLine(source, at2, limit) {
  const end = source.slice(at2, limit).indexOf("\n");
  return end < 0 ? limit : at2 + end;
}
var quotes, glue2, glueWord, digit, entities;
var init_unwrap2 = __esm({
  "../core/src/detect/private-key/unwrap.ts"() {
    "use strict";
    quotes = /* @__PURE__ */ new Set(['"', "'", "`"]);
    glue2 = /[\s+.,&\\|<>@$~()[\]_-]/;
    glueWord = /^(?:vb(?:Lf|CrLf|NewLine)|PHP_EOL|EOL|NL|nl|n|eol|newline|os\.linesep|Environment\.NewLine|sLineBreak|#1[03]|[Cc]hr(?=\(1[03]\))|1[03](?=\))|[bfrRuUL]{1,2}(?=["'`]))/;
    digit = /[A-Za-z0-9+/=_\s-]/;
    entities = {
      "10": "\n",
      "13": "\n",
      "43": "+",
      "47": "/",
      "61": "=",
      "32": " ",
      "45": "-",
      "34": '"'
    };
  }
});

// ../core/src/detect/private-key/bare-body.ts
function startsIn(text, from, end) {
  const starts = [];
  for (let at2 = from; at2 < end; at2++) {
    const free = at2 === from || text[at2 - 1] === "=" || at2 === from + 1 && text[from - 1] === "\\";
    if (free && mayBegin(text, at2)) starts.push(at2);
  }
  return starts;
}
function mayBegin(text, at2) {
  if (text[at2] === "M") return keyStructure(decodeBase64(text.slice(at2, at2 + 24)));
  if (text.startsWith(OPENSSH, at2)) return true;
  const hex2 = /^(?:0x)?(30[0-9a-f]{22})/i.exec(text.slice(at2, at2 + 26));
  return hex2 !== null && keyStructure(hexToBytes(hex2[1]));
}
function keyStructure(bytes) {
  const outer = readNode(bytes, 0);
  if (outer === null || outer.tag !== 48 || outer.end < 40) return false;
  const [tag2, size, version, next] = bytes.subarray(outer.content);
  if (tag2 === 2)
    return size === 1 && (version < 2 && (next === 48 || next === 2 || next === 4) || version === 3 && next === 48);
  if (tag2 !== 48) return false;
  const inner = readNode(bytes, outer.content);
  return inner !== null && inner.end < outer.end && (bytes[inner.content] === 6 || bytes[inner.content] === 160);
}
function readBody(text, start3, runEnd) {
  const hex2 = /^(?:0x)?30/i.exec(text.slice(start3, start3 + 4));
  if (hex2 !== null) {
    const prefix = hex2[0].length - 2;
    const digits4 = /^[0-9a-fA-F]*/.exec(text.slice(start3 + prefix, runEnd))[0];
    if (digits4.length < 80) return null;
    return {
      bytes: hexToBytes(digits4.slice(0, digits4.length & ~1)),
      end: start3 + prefix + digits4.length,
      behind: text.slice(runEnd, runEnd + 8)
    };
  }
  const size = text[start3] === "M" ? readNode(decodeBase64(text.slice(start3, start3 + 24)), 0).end : LONGEST_OPENSSH;
  const wanted = Math.ceil(Math.min(size, 49152) * 4 / 3);
  if (runEnd - start3 >= wanted) return { bytes: decodeBase64(text.slice(start3, start3 + wanted)), end: start3 + wanted, behind: "" };
  const unwrapped = unwrap2(text, start3, Math.min(text.length, start3 + wanted * 2 + 4096), "digits");
  let digits3 = "";
  let last2 = 0;
  for (const piece2 of unwrapped.text.matchAll(/\S+/g)) {
    if (digits3.length >= wanted || digits3 !== "" && piece2[0].length < PIECE && digits3.length + piece2[0].length < wanted) break;
    const taken = piece2[0].slice(0, wanted - digits3.length);
    digits3 += taken;
    last2 = piece2.index + taken.length;
  }
  if (digits3.length < SHORTEST3) return null;
  const end = unwrapped.origin(last2 - 1) + 1;
  return { bytes: decodeBase64(digits3), end, behind: text.slice(end, end + 16) };
}
var SHORTEST3, LEAST_OF_CUT2, PIECE, LONGEST_OPENSSH, OPENSSH, bareBody;
var init_bare_body = __esm({
  "../core/src/detect/private-key/bare-body.ts"() {
    "use strict";
    init_utils();
    init_span();
    init_der();
    init_base64();
    init_pkcs12();
    init_read_key_bytes();
    init_detector();
    init_passphrase();
    init_plausible();
    init_report();
    init_unwrap2();
    SHORTEST3 = 60;
    LEAST_OF_CUT2 = 128;
    PIECE = 16;
    LONGEST_OPENSSH = 12288;
    OPENSSH = "b3BlbnNzaC1rZXktdjE";
    bareBody = {
      id: "private-key/bare-body",
      rules: ["private-key"],
      what: "Bodies of private keys without their armour",
      shapes: ["base64 of PKCS#8, PKCS#1, SEC1, PKCS#12 or OpenSSH, in one line or wrapped", "hexadecimal of DER"],
      proof: "The structure is parsed to its end and the key checked by its own mathematics.",
      advice: advice2,
      detect({ layer, places, isClaimed }) {
        if (places.runs.length === 0) return nothing;
        const text = layer.text;
        const candidates = [];
        const claims = [];
        const effort = effortOfOneLayer();
        let done = 0;
        for (const run of places.runs) {
          if (run.end <= done) continue;
          for (const start3 of startsIn(text, Math.max(run.start, done), run.end)) {
            if (start3 < done || isClaimed(textSpan(start3, run.end))) continue;
            const read4 = readBody(text, start3, run.end);
            if (read4 === null) continue;
            done = Math.max(done, read4.end);
            const object = readKeyBytes(read4.bytes, effort);
            if (object?.is === "public") {
              if (read4.bytes.length > 64) claims.push({ span: textSpan(start3, read4.end), as: object.as });
            } else if (object !== null) {
              const { facts } = object;
              if (facts.cut !== null && !facts.cut.secretIntact && (facts.cut.present < LEAST_OF_CUT2 || isElision(read4.behind))) continue;
              const beside2 = facts.encryption !== null && passphraseBeside(text);
              const sample = isSample(text.slice(start3, read4.end)) ? { atMost: "low" } : {};
              candidates.push(
                reportKey(layer, { start: start3, end: read4.end, facts, passphraseBeside: beside2, note: "stands without its armour", ...sample })
              );
            }
          }
        }
        return { candidates, claims };
      }
    };
  }
});

// ../core/src/prefilter/find-marks.ts
function findMarks(bytes) {
  const marks = mayBeKeyFile(bytes) ? [0] : [];
  const size = bytes.length;
  for (let index = last; index < size; index += skips[bytes[index]]) {
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
  const [a, b, c, d] = bytes;
  switch (a) {
    case 48:
      return b === 128 ? c === 2 && d === 1 : (b === 129 || b === 130) && isBinaryHead(c, d);
    case 0:
      return b === 0 && c === 0 && (d === 1 || d === 2) || isDatabaseFile(bytes);
    case 63:
      return b === 111 && c === 249 && d === 235;
    case 148:
    case 149:
    case 197:
      return true;
    case 83:
      return b === 83 && c === 72 && d === 32 || isDatabaseFile(bytes);
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
    const tag2 = bytes[offset + 2 + width];
    return length >= 16 && length <= bytes.length - offset - 2 - width && (tag2 === 2 || tag2 === 48);
  }
  return binaryHeads.some((head) => head.every((code, index) => bytes[offset + index] === code));
}
var codes, mark, last, skips, binaryHeads, sqlite, berkeley, BERKELEY_AT, isDatabaseFile, isBinaryHead;
var init_find_marks = __esm({
  "../core/src/prefilter/find-marks.ts"() {
    "use strict";
    codes = (text) => [...text].map((character) => character.charCodeAt(0));
    mark = codes("PRIVATE KEY");
    last = mark.length - 1;
    skips = new Uint8Array(256).fill(mark.length);
    for (let index = 0; index < last; index++) skips[mark[index]] = last - index;
    binaryHeads = [[254, 237, 254, 237], [206, 206, 206, 206], codes("openssh-key-v1\0")];
    sqlite = codes("SQLite format 3\0");
    berkeley = [98, 49, 5, 0];
    BERKELEY_AT = 12;
    isDatabaseFile = (bytes) => sqlite.every((code, index) => bytes[index] === code) || berkeley.every((code, index) => bytes[BERKELEY_AT + index] === code) || berkeley.every((code, index) => bytes[BERKELEY_AT + 3 - index] === code);
    isBinaryHead = (c, d) => c < 32 || c > 126 || d < 32 || d > 126;
  }
});

// ../core/src/detect/private-key/binary-file.ts
var LEAST_OF_CUT3, HEAD, INDEFINITE2, binaryFile, isStore;
var init_binary_file = __esm({
  "../core/src/detect/private-key/binary-file.ts"() {
    "use strict";
    init_span();
    init_find_marks();
    init_der();
    init_read_key_bytes();
    init_passphrase();
    init_report();
    LEAST_OF_CUT3 = 48;
    HEAD = 32;
    INDEFINITE2 = 128;
    binaryFile = {
      id: "private-key/binary-file",
      rules: ["private-key"],
      what: "Binary key files, by content",
      shapes: ["DER of PKCS#8, PKCS#1, SEC1; PKCS#12; JKS, JCEKS, BKS; PGP secret key rings; SSH-1; OpenSSH"],
      proof: "The container is parsed; keystores are tried with published default passwords.",
      advice: advice2,
      detect({ layer, places, isClaimed }) {
        const { bytes } = layer;
        const candidates = [];
        const claims = [];
        const starts = places.marks.filter((mark2) => mark2 === 0 && mayBeKeyFile(bytes) || mark2 > 0 && isStore(bytes, mark2));
        for (const [index, start3] of starts.entries()) {
          const held2 = bytes.subarray(start3, starts[index + 1]);
          const span = textSpan(start3, start3 + (start3 === 0 ? held2.length : Math.min(held2.length, HEAD)));
          if (isClaimed(span)) continue;
          const object = readKeyBytes(held2);
          if (object === null) continue;
          if (object.is === "public") {
            claims.push({ span, as: object.as });
            continue;
          }
          const { facts } = object;
          if (facts.cut !== null && facts.cut.present < LEAST_OF_CUT3) continue;
          const beside2 = start3 > 0 && passphraseBeside(layer.text);
          candidates.push(reportKey(layer, { start: span.start, end: span.end, facts, passphraseBeside: beside2 }));
        }
        return { candidates, claims };
      }
    };
    isStore = (bytes, at2) => isBinaryContainer(bytes, at2) && (bytes[at2] > 127 || bytes[at2] === tags.sequence && bytes[at2 + 1] === INDEFINITE2);
  }
});

// ../core/src/validate/key/jwk.ts
function jwkFacts(fields, container = "JWK") {
  const number3 = (name) => {
    const text = fields.get(name);
    return text === void 0 || text.length > 2800 ? null : bytesToNumberBE(decodeBase64(text));
  };
  const octets = (name) => fields.has(name) ? decodeBase64(fields.get(name)) : null;
  const told = fields.get("crv") ?? null;
  const [d, kty, crv] = [octets("d"), fields.get("kty"), told === null ? null : olderNames[told] ?? told];
  if (kty === "oct" && fields.has("k")) {
    const secret2 = octets("k");
    if (secret2.length < 16) return null;
    return {
      ...unknownKey,
      keyType: "symmetric",
      bits: secret2.length * 8,
      container,
      canonical: `oct:${bytesToHex(secret2)}`,
      evidence: [form]
    };
  }
  if (d === null || d.length < 16) return null;
  if (kty === "RSA" || fields.has("n")) {
    const [n, p, q] = [number3("n"), number3("p"), number3("q")];
    return rsaFacts({ n, e: number3("e"), d: number3("d"), p, q, dp: number3("dp"), dq: number3("dq"), qi: number3("qi") }, container);
  }
  const [x2, y] = [octets("x"), octets("y")];
  if (crv !== null && crv in secretLengths) return octetFacts(crv, d, x2, container);
  if (kty !== "EC" && crv === null) return null;
  return ecFacts(crv, d, x2 === null || y === null ? null : concatBytes(Uint8Array.of(4), x2, y), container);
}
var olderNames, form;
var init_jwk = __esm({
  "../core/src/validate/key/jwk.ts"() {
    "use strict";
    init_utils2();
    init_utils();
    init_base64();
    init_curves();
    init_ec();
    init_key_facts();
    init_rsa();
    olderNames = { "P-256K": "secp256k1", K256: "secp256k1" };
    form = { by: "jwk", says: "supports", why: "is a JSON Web Key of a symmetric secret" };
  }
});

// ../core/src/detect/private-key/json-web-key.ts
function jsonKey(object) {
  const fields = /* @__PURE__ */ new Map();
  for (const [, name, value] of object.matchAll(field)) {
    const short = shortNames[name] ?? name;
    if (!fields.has(short)) fields.set(short, value);
  }
  const dotNet = /\bModulus\b/.test(object);
  if (!fields.has("kty") && !dotNet && !(fields.has("crv") || fields.has("n") && fields.has("e"))) return null;
  return jwkFacts(fields, dotNet ? "RSAParameters" : "JWK");
}
function xmlKey(object) {
  const fields = /* @__PURE__ */ new Map();
  for (const [, name, value] of object.matchAll(element)) fields.set(shortNames[name], value.replace(/\s+/g, ""));
  return jwkFacts(fields, "XML RSAKeyValue");
}
function objectExtent(text, at2, from) {
  const back = text.slice(Math.max(from, at2 - REACH5), at2);
  const ahead = text.slice(at2, at2 + REACH5);
  const open2 = Math.max(back.lastIndexOf("{"), back.lastIndexOf("\n\n") + 1);
  if (back.lastIndexOf("}") > open2) return null;
  const close = ahead.search(/\}|\n\s*\n/);
  const start3 = at2 - back.length + Math.max(open2, 0);
  return { start: start3, end: at2 + (close < 0 ? ahead.length : close + 1) };
}
function xmlExtent(text, at2, from) {
  const back = text.slice(Math.max(from, at2 - REACH5), at2);
  const open2 = [...back.matchAll(/(?:<|&lt;)(?:[a-z]{1,8}:)?RSA(?:KeyValue|Parameters)\b/g)].at(-1);
  if (open2 === void 0) return null;
  const close = /RSA(?:KeyValue|Parameters)(?:>|&gt;)/.exec(text.slice(at2, at2 + REACH5));
  return {
    start: at2 - back.length + open2.index,
    end: close === null ? Math.min(text.length, at2 + REACH5) : at2 + close.index + close[0].length
  };
}
var REACH5, jsonField, xmlField, field, element, shortNames, jsonWebKey, placeholder, isFilled;
var init_json_web_key = __esm({
  "../core/src/detect/private-key/json-web-key.ts"() {
    "use strict";
    init_span();
    init_jwk();
    init_detector();
    init_plausible();
    init_report();
    REACH5 = 16384;
    jsonField = /(?:^|[\s{,[('"`\\])(?:d|k|D)\\*["']?\s{0,8}[:=]\s{0,8}\\*["'`]?$/;
    xmlField = /(?:<|&lt;)(?:[a-z]{1,8}:)?[DX](?:>|&gt;)\s{0,80}$/;
    field = /\\*["']?\b(kty|crv|n|e|d|p|q|dp|dq|qi|x|y|k|alg|Modulus|Exponent|D|P|Q|DP|DQ|InverseQ)\\*["']?\s{0,8}[:=]\s{0,8}\\*["'`]?([A-Za-z0-9+/_=-]+)/g;
    element = /(?:<|&lt;)(?:[a-z]{1,8}:)?(Modulus|Exponent|D|P|Q|DP|DQ|InverseQ)(?:>|&gt;)\s*([A-Za-z0-9+/=\s]+?)\s*(?:<|&lt;)\//g;
    shortNames = {
      Modulus: "n",
      Exponent: "e",
      D: "d",
      P: "p",
      Q: "q",
      DP: "dp",
      DQ: "dq",
      InverseQ: "qi"
    };
    jsonWebKey = {
      id: "private-key/fields",
      rules: ["private-key"],
      what: "Private keys as named fields: JSON Web Keys, .NET RSA parameters",
      shapes: ["JWK and JWKS of RSA, EC, OKP and symmetric keys (Arweave wallets too)", "<RSAKeyValue> in XML, RSAParameters in JSON"],
      proof: "The numbers are compared by the key's own mathematics, the public part with the derived one.",
      advice: advice2,
      detect({ layer, places, isClaimed }) {
        if (places.runs.length === 0) return nothing;
        const text = layer.text;
        const candidates = [];
        const claims = [];
        let done = 0;
        for (const run of places.runs) {
          if (run.start < done || run.end - run.start < 22) continue;
          const before2 = text.slice(Math.max(0, run.start - 100), run.start);
          const shape = xmlField.test(before2) ? "xml" : jsonField.test(before2) ? "json" : null;
          if (shape === null || isClaimed(textSpan(run.start, run.end))) continue;
          const extent2 = shape === "xml" ? xmlExtent(text, run.start, done) : objectExtent(text, run.start, done);
          done = extent2?.end ?? run.end;
          if (extent2 === null) continue;
          const found2 = shape === "xml" ? xmlKey(text.slice(extent2.start, extent2.end)) : jsonKey(text.slice(extent2.start, extent2.end));
          if (found2 === null) continue;
          candidates.push(
            reportKey(layer, { start: extent2.start, end: extent2.end, facts: found2, ...isFilled(text, run) ? {} : placeholder })
          );
        }
        return { candidates, claims };
      }
    };
    placeholder = { atMost: "low", note: "the private field reads like a placeholder" };
    isFilled = (text, { start: start3, end }) => end - start3 < 40 || looksMachineMade(text.slice(start3, end));
  }
});

// ../core/src/detect/private-key/openvpn.ts
var header2, base64Body, hexBody, REACH6, LINE, STATIC_KEY, LONGEST6, openVpn;
var init_openvpn = __esm({
  "../core/src/detect/private-key/openvpn.ts"() {
    "use strict";
    init_span();
    init_key_facts();
    init_detector();
    init_plausible();
    init_report();
    init_unwrap2();
    header2 = /-----BEGIN OpenVPN (Static key V1|tls-crypt-v2 (?:client|server) key)-----[^A-Za-z0-9+/]{0,40}$/;
    base64Body = /^\s*(?:[A-Za-z0-9+/=]{2,}\s*)+/;
    hexBody = /^\s*(?:[0-9a-fA-F]{16,}\s*)+/;
    REACH6 = 120;
    LINE = 32;
    STATIC_KEY = 256;
    LONGEST6 = 4096;
    openVpn = {
      id: "private-key/openvpn",
      rules: ["private-key"],
      what: "OpenVPN's shared keys",
      shapes: ["static keys (tls-auth, tls-crypt, secret), as a file, inside a profile or a string", "tls-crypt-v2 client and server keys"],
      proof: "The armour names it, and the body has the form that OpenVPN writes.",
      advice: advice2,
      detect({ layer, places, isClaimed }) {
        if (places.runs.length === 0) return nothing;
        const text = layer.text;
        const candidates = [];
        let done = 0;
        for (const run of places.runs) {
          if (run.end - run.start < LINE || run.start < done) continue;
          const from = Math.max(0, run.start - REACH6);
          const found2 = header2.exec(text.slice(from, run.start));
          if (found2 === null || isClaimed(textSpan(run.start, run.end))) continue;
          const start3 = from + found2.index;
          const unwrapped = unwrap2(text, start3, Math.min(text.length, start3 + LONGEST6));
          const first = found2[0].indexOf("-----", 6) + 5;
          const hex2 = found2[1].startsWith("Static");
          const body2 = (hex2 ? hexBody : base64Body).exec(unwrapped.text.slice(first));
          if (body2 === null) continue;
          const digits3 = body2[0].replace(/\s+/g, "");
          if (hex2 ? !/^[0-9a-fA-F]{64,}$/.test(digits3) || new Set(digits3).size < 10 : !looksMachineMade(digits3)) continue;
          const bytes = hex2 ? digits3.length >> 1 : digits3.replace(/=+$/, "").length * 3 >> 2;
          const end = unwrapped.origin(first + body2[0].trimEnd().length - 1) + 1;
          done = end;
          candidates.push(
            reportKey(layer, {
              start: start3,
              end,
              facts: {
                ...unknownKey,
                keyType: "symmetric",
                bits: bytes * 8,
                container: `OpenVPN ${found2[1].toLowerCase()}`,
                canonical: `openvpn:${digits3.toLowerCase()}`,
                cut: hex2 && bytes < STATIC_KEY ? { present: bytes, expected: STATIC_KEY, secretIntact: bytes >= STATIC_KEY / 2 } : null,
                evidence: [{ by: "openvpn", says: "supports", why: "has OpenVPN's armour around a body of its form" }]
              },
              note: "everyone who holds it can reach or imitate the server"
            })
          );
        }
        return { candidates, claims: [] };
      }
    };
  }
});

// ../core/src/validate/key/legacy-pem.ts
function legacyEncryption(headers, body2) {
  const process2 = headers.get("proc-type") ?? "";
  const info = headers.get("dek-info");
  if (!process2.includes("ENCRYPTED") && info === void 0) return null;
  const cipher = /^[A-Za-z0-9-]+/.exec(info ?? "")?.[0].toUpperCase() ?? null;
  return {
    encryption: { cipher, kdf: "EVP_BytesToKey (MD5)", iterations: 1, weak: "one round of MD5", ciphertext: body2 },
    canonical: `encrypted:${bytesToHex(body2)}`,
    evidence: [{ by: "dek-info", says: "supports", why: "its headers declare an encrypted key" }]
  };
}
var init_legacy_pem = __esm({
  "../core/src/validate/key/legacy-pem.ts"() {
    "use strict";
    init_utils();
  }
});

// ../core/src/detect/exchange/cloud-key.ts
function asCloudKey(text, candidate, span, names) {
  const beside2 = `${text.slice(Math.max(0, span.start - REACH7), span.start)}
${text.slice(span.end, span.end + REACH7)}`;
  if (!named5.test(beside2) && !(names === "any" && numbered.test(beside2))) return candidate;
  return {
    ...candidate,
    rule: "exchange-credential",
    severity: candidate.severity === "critical" ? "high" : candidate.severity,
    message: `API secret of Coinbase: ${candidate.message}`,
    details: { ...candidate.details, exchange: "coinbase", role: "secret" },
    environment: "mainnet",
    credential: { venue: "coinbase", role: "secret", scope: candidate.credential?.scope ?? null }
  };
}
var uuid2, named5, numbered, REACH7;
var init_cloud_key = __esm({
  "../core/src/detect/exchange/cloud-key.ts"() {
    "use strict";
    uuid2 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    named5 = new RegExp(`organizations/${uuid2}/apiKeys/${uuid2}`);
    numbered = new RegExp(`["']id["']\\s*:\\s*["']${uuid2}["']`);
    REACH7 = 240;
  }
});

// ../core/src/detect/private-key/frame.ts
function unframe(source, header3, limit) {
  const lead = beforeOnLine(source, header3.start, WIDEST);
  const before2 = lead.length;
  const behind = /^[^\r\n]{0,120}/.exec(source.slice(header3.end, header3.end + WIDEST))[0];
  if (before2 === 0 && behind === "") return null;
  const kept = [{ text: source.slice(header3.start, header3.end), at: header3.start }];
  const from = header3.end + behind.length;
  let fits = false;
  for (const line of source.slice(from, limit).matchAll(/[^\r\n]+/g)) {
    const whole = line[0];
    const isBlank2 = whole.length <= before2 + behind.length && `${lead}${behind}`.startsWith(whole.trimEnd());
    if (!isBlank2 && (whole.length <= before2 + behind.length || !whole.endsWith(behind))) break;
    const text = isBlank2 ? "" : whole.slice(before2, whole.length - behind.length);
    if (!fits && !isBlank2 && !body.test(text)) return null;
    fits ||= !isBlank2;
    kept.push({ text, at: from + line.index + Math.min(before2, whole.length) });
    if (text.includes("END ")) break;
  }
  if (!fits) return null;
  const starts = [];
  let size = 0;
  for (const { text } of kept) {
    starts.push(size);
    size += text.length + 1;
  }
  return {
    text: kept.map(({ text }) => text).join("\n"),
    origin(index) {
      let line = starts.length - 1;
      while (line > 0 && starts[line] > index) line--;
      return kept[line].at + index - starts[line];
    }
  };
}
var WIDEST, body;
var init_frame = __esm({
  "../core/src/detect/private-key/frame.ts"() {
    "use strict";
    init_unwrap2();
    WIDEST = 120;
    body = /^[A-Za-z0-9+/]{16,}={0,2}$|^[A-Za-z][A-Za-z-]{0,40}: /;
  }
});

// ../core/src/detect/private-key/armour.ts
function headerAt(text, mark2) {
  const before2 = /-{2,5}[ \t]?BEGIN[ \t]([A-Za-z0-9_.,:/ -]{0,80})$/.exec(text.slice(Math.max(0, mark2 - 100), mark2));
  if (before2 === null || before2[1].includes("--")) return null;
  const after = /^PRIVATE KEY([A-Za-z0-9_ ]{0,40}?)[ \t]?-{2,5}/.exec(text.slice(mark2, mark2 + 64));
  if (after === null) return null;
  return { start: mark2 - before2[0].length, end: mark2 + after[0].length, label: `${before2[1]}PRIVATE KEY${after[1]}`.trim() };
}
function headersOf(text, marks) {
  const headers = [];
  for (const mark2 of marks) {
    const header3 = text.startsWith("PRIVATE KEY", mark2) ? headerAt(text, mark2) : null;
    if (header3 !== null && header3.start >= (headers.at(-1)?.end ?? 0)) headers.push(header3);
  }
  return headers;
}
function readArmour(text, header3, next, endMark) {
  const ended = endMark < next;
  const limit = Math.min(next, ended ? endMark + 160 : header3.end + LONGEST7);
  const read4 = readUnwrapped(text, header3, unwrap2(text, header3.start, limit));
  if (read4.digits.length >= SHORTEST4) return read4;
  const sign2 = /^([|;,~^*_]) ?(?:\1 ?)?(?:[A-Za-z0-9+/]{16}|[A-Z][A-Za-z-]{2,12}: )/.exec(text.slice(header3.end, header3.end + 24))?.[1];
  if (sign2 !== void 0) {
    const whole = unwrap2(text, header3.start, limit);
    const parted = readUnwrapped(text, header3, {
      ...whole,
      text: whole.text.replace(sign2 === "," ? otherCommas : new RegExp(`\\${sign2}`, "g"), "\n")
    });
    if (parted.digits.length > read4.digits.length) return parted;
  }
  const framed = unframe(text, header3, limit);
  return framed === null ? read4 : readUnwrapped(text, header3, framed);
}
function readUnwrapped(text, header3, unwrapped) {
  const whole = unwrapped.text;
  const top = /^-+[ \t]?BEGIN[ \t][^\n]*?PRIVATE KEY[A-Za-z0-9_ ]{0,40}?[ \t]?-{2,5}/.exec(whole.slice(0, 256))?.[0].length ?? 0;
  const bottom = whole.indexOf("END ", top);
  const endLine = bottom < 0 ? null : /^END [^\n-]{0,120}-{2,5}/.exec(whole.slice(bottom, bottom + 140));
  const dashes = bottom < 0 ? 0 : /-+[ \t]?$/.exec(whole.slice(Math.max(0, bottom - 12), bottom))?.[0].length ?? 0;
  const hasEnd = dashes > 1;
  const inner = whole.slice(top, hasEnd ? bottom - dashes : void 0);
  const { headers, at: at2 } = readHeaders(inner);
  const body2 = readBody2(inner, at2);
  const stop = hasEnd ? bottom + (endLine?.[0].length ?? 4) : top + body2.end;
  return {
    header: header3,
    end: Math.max(header3.end, originBehind(unwrapped, stop)),
    hasEnd,
    headers,
    digits: body2.digits,
    body: decodeBase64(body2.digits),
    stopper: body2.stopper,
    replaced: /^\s*(?:\*{3}|<[\w .-]{1,60}>\s*-)/.test(text.slice(header3.end, header3.end + 80)),
    alone: isAlone(text, header3)
  };
}
function readHeaders(text) {
  const headers = /* @__PURE__ */ new Map();
  let at2 = /^\s*/.exec(text)[0].length;
  const joined4 = /^Proc-Type: ?(4,ENCRYPTED)DEK-Info: ?((?:DES|RC2)[A-Z0-9-]{0,16},[0-9A-F]{16}|[A-Z]+[A-Z0-9-]{0,20},[0-9A-F]{32})/.exec(
    text.slice(at2, at2 + 128)
  );
  if (joined4 !== null)
    return {
      headers: /* @__PURE__ */ new Map([
        ["proc-type", joined4[1]],
        ["dek-info", joined4[2]]
      ]),
      at: at2 + joined4[0].length
    };
  for (; ; ) {
    const line = /^([A-Za-z][A-Za-z0-9-]{0,40}):[ \t]?([^\n]*)(?:\n|$)/.exec(text.slice(at2, at2 + 1024));
    if (line === null) return { headers, at: at2 };
    const name = line[1].toLowerCase();
    const crowded = /^(?:4,[ ]?ENCRYPTED|MIC-CLEAR|[A-Z0-9-]{5,20},[0-9A-Fa-f]{8,64})[ \t]+/.exec(line[2]);
    if (crowded !== null && /[A-Za-z0-9+/]{16}/.test(line[2].slice(crowded[0].length))) {
      headers.set(name, crowded[0].trim());
      at2 += line[0].indexOf(line[2]) + crowded[0].length;
      continue;
    }
    headers.set(name, line[2].trim());
    at2 += line[0].length;
    at2 += /^\s*/.exec(text.slice(at2, at2 + 8))[0].length;
  }
}
function readBody2(text, at2) {
  const match = /^[A-Za-z0-9+/=\s]*/.exec(text.slice(at2))[0];
  const end = at2 + match.trimEnd().length;
  return { digits: match.replace(/\s+/g, ""), end, stopper: text.slice(at2 + match.length, at2 + match.length + 40) };
}
var LONGEST7, SHORTEST4, otherCommas, originBehind, isAlone;
var init_armour2 = __esm({
  "../core/src/detect/private-key/armour.ts"() {
    "use strict";
    init_base64();
    init_frame();
    init_unwrap2();
    LONGEST7 = 65536;
    SHORTEST4 = 24;
    otherCommas = /(?<!-(?:CBC|CFB|OFB|ECB)),(?!ENCRYPTED)/g;
    originBehind = (unwrapped, index) => index === 0 ? unwrapped.origin(0) : unwrapped.origin(index - 1) + 1;
    isAlone = (text, header3) => beforeOnLine(text, header3.start, 80).trim() === "" && /^[ \t]*(?:\r|\n|$)/.test(text.slice(header3.end, header3.end + 80));
  }
});

// ../core/src/detect/private-key/pem.ts
function judge2(armour, effort) {
  const { header: header3, digits: digits3, body: body2, end } = armour;
  const place = { start: header3.start, end };
  const container = containerOf(header3.label);
  if (digits3.length < SHORTEST4) {
    const elided = isElision(armour.stopper) || isElision(digits3) || armour.replaced;
    return armour.alone && !elided ? headerOnly(armour, container) : null;
  }
  const legacy = legacyEncryption(armour.headers, body2);
  if (legacy !== null) {
    return { ...place, facts: { ...unknownKey, ...legacy, keyType: typeOf(header3.label), container: "PEM (Proc-Type)" } };
  }
  const object = readKeyBytes(body2, effort);
  if (object?.is === "public" && object.as !== "numbers") return { as: object.as };
  if (object?.is === "private-key") {
    const { facts: facts2 } = object;
    if (isSample(digits3)) return { ...place, facts: facts2, atMost: "low", note: "the body holds a placeholder's word" };
    if (facts2.cut === null || facts2.cut.secretIntact) return { ...place, facts: facts2 };
    const elided = isElision(armour.stopper) || !looksMachineMade(digits3.slice(0, facts2.encryption === null ? 400 : 200));
    return { ...place, facts: facts2, note: extentNote(facts2), ...elided ? { atMost: "low" } : {} };
  }
  const facts = {
    ...unknownKey,
    keyType: typeOf(header3.label),
    container,
    canonical: `unknown:${bytesToHex(body2)}`,
    encryption: encryptionByLabel(armour),
    evidence: [{ by: "armour", says: "supports", why: `stands in armour of the label ${header3.label}` }]
  };
  if (looksMachineMade(digits3)) return { ...place, facts, ...limitOfUnread(armour) };
  return /^(.)\1*$/.test(digits3) || digits3.length >= 40 ? { ...place, facts, atMost: "low", note: "the body reads like a placeholder" } : null;
}
function limitOfUnread({ header: header3, digits: digits3, stopper }) {
  if (isElision(stopper)) return { atMost: "low" };
  if (!knownBody.test(header3.label)) return {};
  const atMost = digits3.length < WHOLE ? "low" : digits3.length < LARGE ? "medium" : "high";
  return { atMost, note: "the body is damaged or not the beginning of a key" };
}
function headerOnly(armour, container) {
  const facts = {
    ...unknownKey,
    container,
    canonical: `armour header without any body: ${armour.header.label}`,
    evidence: [{ by: "armour", says: "silent", why: "only the header stands there" }]
  };
  return { start: armour.header.start, end: armour.header.end, facts, atMost: "low", note: "header only, without a body" };
}
function containerOf(label2) {
  if (label2.startsWith("OPENSSH")) return "OpenSSH";
  if (label2.startsWith("SSH2")) return "SSH2";
  if (label2.startsWith("PGP")) return "PGP";
  return `PEM (${label2})`;
}
function encryptionByLabel({ header: header3, headers, body: body2 }) {
  const kdf = headers.get("kdf") ?? null;
  if (kdf === null && !header3.label.includes("ENCRYPTED")) return null;
  return { cipher: null, kdf, iterations: null, weak: null, ciphertext: body2 };
}
var pem, typeOf, knownBody, WHOLE, LARGE, extentNote;
var init_pem = __esm({
  "../core/src/detect/private-key/pem.ts"() {
    "use strict";
    init_utils();
    init_span();
    init_key_facts();
    init_legacy_pem();
    init_pkcs12();
    init_read_key_bytes();
    init_detector();
    init_cloud_key();
    init_armour2();
    init_passphrase();
    init_plausible();
    init_report();
    pem = {
      id: "private-key/pem",
      rules: ["private-key", "exchange-credential"],
      what: "Private keys in armour: PEM of any label, OpenSSH, SSH2, PGP",
      shapes: [
        "PKCS#8, PKCS#1, SEC1, DSA, OpenSSH, SSH2, PGP and unknown labels, plain or encrypted",
        "with CRLF, indentation, comment and diff marks, quotes, concatenation, escaped or missing line ends",
        "truncated, without end line, header only"
      ],
      proof: "The body is parsed and the key checked by its own mathematics; the public key is derived.",
      advice: advice2,
      detect({ layer, places }) {
        if (places.marks.length === 0) return nothing;
        const text = layer.text;
        const headers = headersOf(text, places.marks);
        const candidates = [];
        const claims = [];
        const effort = effortOfOneLayer();
        const endLine = /-[ \t]?END /g;
        let endMark = -1;
        for (const [index, header3] of headers.entries()) {
          const next = headers[index + 1]?.start ?? text.length;
          if (endMark < header3.end) {
            endLine.lastIndex = header3.end;
            endMark = endLine.exec(text)?.index ?? Number.POSITIVE_INFINITY;
          }
          const armour = readArmour(text, header3, next, endMark);
          const found2 = judge2(armour, effort);
          if (found2 === null) continue;
          if ("as" in found2) claims.push({ span: textSpan(header3.start, armour.end), as: found2.as });
          else {
            const beside2 = found2.facts.encryption !== null && passphraseBeside(text);
            const key2 = reportKey(layer, { ...found2, passphraseBeside: beside2 });
            candidates.push(asCloudKey(text, key2, textSpan(header3.start, armour.end), "full"));
          }
        }
        return { candidates, claims };
      }
    };
    typeOf = (label2) => /^(RSA|DSA|EC)\b/.exec(label2)?.[1] ?? "unknown";
    knownBody = /^(?:(?:RSA|EC|DSA|ENCRYPTED|OPENSSH) )?PRIVATE KEY$/;
    [WHOLE, LARGE] = [60, 200];
    extentNote = ({ cut }) => `truncated: first ${cut.present.toLocaleString("en")} of ${cut.expected.toLocaleString("en")} bytes`;
  }
});

// ../core/src/detect/private-key/public-blocks.ts
function armouredBlocks(text) {
  const claims = [];
  const begin = /-{4,5} ?BEGIN ([A-Za-z0-9. ]{2,40}?) ?-{4,5}/g;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    if (!publicLabel.test(match[1])) continue;
    const dashes = text.indexOf("----", begin.lastIndex);
    if (dashes < 0) break;
    if (!/^-{4,6} ?END /.test(text.slice(dashes, dashes + 12)) || dashes - match.index > LONGEST8) continue;
    claims.push({ span: textSpan(match.index, dashes + match[0].length), as: match[1].toLowerCase() });
  }
  return claims;
}
var publicLabel, sshPublic, LONGEST8, publicBlocks;
var init_public_blocks = __esm({
  "../core/src/detect/private-key/public-blocks.ts"() {
    "use strict";
    init_span();
    init_landmarks();
    init_detector();
    publicLabel = /^(?:(?:TRUSTED |X509 |ATTRIBUTE )?CERTIFICATE(?: REQUEST)?|NEW CERTIFICATE REQUEST|X509 CRL|(?:[A-Z0-9]+ )?PUBLIC KEY|[A-Z0-9.]+ PARAMETERS|PGP (?:MESSAGE|PUBLIC KEY BLOCK|SIGNATURE)|PKCS ?7|CMS|AGE ENCRYPTED FILE|SSH SIGNATURE|SSH2 PUBLIC KEY)$/;
    sshPublic = /^(?:AAAAB3NzaC1|AAAAC3NzaC1lZDI1NTE5AAAA|AAAAE2VjZHNhLXNoYTIt|AAAAI[A-Za-z0-9+/]{5}ZWNkc2|AAAAG[A-Za-z0-9+/]{3}c2tc|AAAAGnNrLXNzaC1lZDI1NTE5|AAAAInNrLWVjZHNh)/;
    LONGEST8 = 262144;
    publicBlocks = {
      id: "private-key/public-blocks",
      rules: [],
      what: "Armour and lines of public material, which later detectors pass over",
      shapes: ["certificates, requests, public keys, parameters, PGP messages and signatures, age files, SSH public lines"],
      proof: "By label and by the type that an SSH blob names.",
      advice: [],
      detect({ layer, places, isClaimed }) {
        if (places.runs.length === 0) return nothing;
        const text = layer.text;
        const claims = holdsLandmark(layer, "BEGIN ") ? armouredBlocks(text) : [];
        for (const { start: start3, end } of places.runs) {
          if (end - start3 < 64 || !text.startsWith("AAAA", start3)) continue;
          if (sshPublic.test(text.slice(start3, start3 + 40)) && !isClaimed(textSpan(start3, end)))
            claims.push({ span: textSpan(start3, end), as: "ssh public key" });
        }
        return { candidates: [], claims };
      }
    };
  }
});

// ../core/src/validate/key/putty.ts
function parsePutty(text) {
  const first = /^PuTTY-User-Key-File-([123]):[ \t]*(\S+)/.exec(text);
  if (first === null) return null;
  const lines = text.slice(0, 65536).split(/\r?\n|\r/);
  const headers = /* @__PURE__ */ new Map([["algorithm", first[2]]]);
  const blobs = { public: new Uint8Array(), private: new Uint8Array() };
  let privateLines = { told: 0, there: 0 };
  for (let index = 1; index < lines.length; index++) {
    const header3 = /^[ \t]*([A-Za-z0-9-]+):[ \t]*(.*)$/.exec(lines[index]);
    if (header3 === null) continue;
    const name = header3[1].toLowerCase();
    headers.set(name, header3[2].trim());
    const kind = /^(public|private)-lines$/.exec(name)?.[1];
    if (kind === void 0) continue;
    const told = Math.min(Number.parseInt(header3[2], 10) || 0, 1e3);
    const body2 = lines.slice(index + 1, index + 1 + told).map((line) => line.trim());
    const valid = body2.findIndex((line) => !/^[A-Za-z0-9+/]+=*$/.test(line));
    const taken = valid < 0 ? body2 : body2.slice(0, valid);
    blobs[kind] = new Uint8Array(decodeBase64(taken.join("")));
    if (kind === "private") privateLines = { told, there: taken.length };
    index += taken.length;
  }
  return { version: Number(first[1]), headers, publicBlob: blobs.public, privateBlob: blobs.private, privateLines };
}
function puttyFacts({ version, headers, publicBlob, privateBlob, privateLines }) {
  const container = `PuTTY v${version}`;
  const open2 = { ...readSshPublic(publicBlob), sshBlob: publicBlob };
  const missing = privateLines.told - privateLines.there;
  const cut = missing > 0 ? { present: privateBlob.length, expected: privateBlob.length + missing * 48, secretIntact: false } : null;
  const cipher = headers.get("encryption") ?? "none";
  const base2 = {
    ...unknownKey,
    ...open2,
    container,
    cut,
    canonical: `putty:${bytesToHex(privateBlob)}`,
    evidence: [{ by: "putty", says: "proves", why: "is a PuTTY key file by its structure" }]
  };
  if (cipher !== "none") {
    const kdf = headers.get("key-derivation") ?? "SHA-1";
    const passes = Number.parseInt(headers.get("argon2-passes") ?? "1", 10) || 1;
    const weak2 = version < 3 ? `PuTTY v${version}, two rounds of SHA-1` : null;
    return {
      ...base2,
      encryption: { cipher, kdf, iterations: passes, weak: weak2, ciphertext: privateBlob },
      canonical: `encrypted:${bytesToHex(privateBlob)}`
    };
  }
  const facts = cut === null ? readPrivate(publicBlob, privateBlob, container) : null;
  return facts === null ? base2 : { ...facts, sshBlob: publicBlob };
}
function readPrivate(publicBlob, privateBlob, container) {
  const open2 = new WireReader(publicBlob);
  const closed = new WireReader(privateBlob);
  const name = open2.text();
  if (name === "ssh-rsa") {
    const [e, n] = [open2.integer(), open2.integer()];
    const [d, p, q, qi] = [closed.integer(), closed.integer(), closed.integer(), closed.integer()];
    return d === null ? null : rsaFacts({ n, e, d, p, q, qi }, container);
  }
  if (name === "ssh-dss") {
    const [p, q, g, y] = [open2.integer(), open2.integer(), open2.integer(), open2.integer()];
    return dsaFacts({ p, q, g, y, x: closed.integer() }, container);
  }
  if (name === "ssh-ed25519") {
    const secret2 = closed.string();
    return secret2.length === 32 ? octetFacts("Ed25519", secret2, open2.string(), container) : null;
  }
  if (!name.startsWith("ecdsa-sha2-nistp")) return null;
  const curve = `P-${open2.text().slice(5)}`;
  return ecFacts(curve, closed.string(), open2.string(), container);
}
var init_putty = __esm({
  "../core/src/validate/key/putty.ts"() {
    "use strict";
    init_utils();
    init_base64();
    init_dsa();
    init_ec();
    init_key_facts();
    init_openssh();
    init_rsa();
    init_ssh_wire();
  }
});

// ../core/src/detect/private-key/putty.ts
function lastLine(text) {
  const mac = /^[ \t]*Private-(?:MAC|Hash):[^\n]*/m.exec(text);
  if (mac !== null) return mac.index + mac[0].length;
  const body2 = /^[ \t]*Private-Lines:[^\n]*(?:\n[ \t]*[A-Za-z0-9+/=]{4,}[ \t]*(?=\n|$))*/m.exec(text);
  return body2 === null ? 0 : body2.index + body2[0].length;
}
var MAGIC4, LONGEST9, putty, EMPTY;
var init_putty2 = __esm({
  "../core/src/detect/private-key/putty.ts"() {
    "use strict";
    init_putty();
    init_detector();
    init_passphrase();
    init_report();
    init_unwrap2();
    MAGIC4 = "PuTTY-User-Key-File-";
    LONGEST9 = 65536;
    putty = {
      id: "private-key/putty",
      rules: ["private-key"],
      what: "PuTTY private key files",
      shapes: ["PPK versions 1, 2 and 3, plain or encrypted, whole or truncated"],
      proof: "Public and private lines are parsed and compared by the key's own mathematics.",
      advice: advice2,
      detect({ layer, places }) {
        const starts = places.runs.flatMap(({ start: start3, end }) => {
          const at2 = layer.text.slice(start3, Math.min(end, start3 + 256)).indexOf(MAGIC4);
          return at2 < 0 ? [] : [start3 + at2];
        });
        if (starts.length === 0) return nothing;
        const candidates = [];
        for (const [index, start3] of starts.entries()) {
          const unwrapped = unwrap2(layer.text, start3, Math.min(starts[index + 1] ?? layer.text.length, start3 + LONGEST9));
          const file = parsePutty(unwrapped.text);
          if (file === null) continue;
          const last2 = lastLine(unwrapped.text);
          const end = last2 === 0 ? start3 + MAGIC4.length + 1 : unwrapped.origin(last2 - 1) + 1;
          const empty3 = file.publicBlob.length === 0 && file.privateBlob.length === 0;
          const facts = puttyFacts(file);
          const beside2 = facts.encryption !== null && passphraseBeside(layer.text);
          if (empty3 && !file.headers.has("encryption")) continue;
          const limits = empty3 ? { atMost: "low", note: "headers only, without a body" } : {};
          candidates.push(
            reportKey(layer, { start: start3, end, facts: empty3 ? { ...facts, canonical: EMPTY } : facts, passphraseBeside: beside2, ...limits })
          );
        }
        return { candidates, claims: [] };
      }
    };
    EMPTY = "PuTTY headers without any body of a key";
  }
});

// ../core/src/detect/private-key/wireguard.ts
function judge3(layer, bytes, start3, end, inContext, shared) {
  const clamped = (bytes[0] & 7) === 0 && (bytes[31] & 192) === 64;
  const facts = octetFacts("X25519", bytes, null, inContext ? "WireGuard" : "base64");
  const why = clamped ? "32 clamped bytes under a private key's name" : "32 bytes under a private key's name";
  const evidence = [{ by: "wireguard", says: "supports", why }];
  if (shared) {
    const secret2 = { ...facts, keyType: "symmetric", curve: null, bits: 256, spki: null, evidence };
    return reportKey(layer, { start: start3, end, facts: secret2, atMost: "high", note: "a key shared with a peer" });
  }
  const kind = inContext || clamped ? facts : { ...facts, keyType: "unknown", curve: null, bits: 256, spki: null };
  return reportKey(layer, { start: start3, end, facts: { ...kind, evidence } });
}
var named6, context, wireguard;
var init_wireguard = __esm({
  "../core/src/detect/private-key/wireguard.ts"() {
    "use strict";
    init_span();
    init_base64();
    init_ec();
    init_detector();
    init_plausible();
    init_report();
    named6 = /(?:^|[^A-Za-z])(?:wg|wireguard|interface)?[_-]?(private[_-]?key|preshared[_-]?key|psk)["']?\s{0,8}[:=]{1,2}\s{0,8}["'`]?$/i;
    context = /\[(?:Interface|Peer)\]|wireguard|\bwg\d?\b|AllowedIPs|PersistentKeepalive/i;
    wireguard = {
      id: "private-key/wireguard",
      rules: ["private-key"],
      what: "WireGuard keys and other bare 32-byte keys named as private",
      shapes: ["PrivateKey = 44 characters of base64, PresharedKey beside it"],
      proof: "Name, length, and the clamped bits of a Curve25519 scalar.",
      advice: advice2,
      detect({ layer, places, isClaimed }) {
        const text = layer.text;
        const candidates = [];
        let inContext = null;
        for (const run of places.runs) {
          if (run.end - run.start < 44 || text[run.end - 1] !== "=") continue;
          const start3 = run.end - 44;
          const digits3 = text.slice(start3, run.end);
          if (!/^[A-Za-z0-9+/]{43}=$/.test(digits3) || isClaimed(textSpan(start3, run.end))) continue;
          const name = named6.exec(text.slice(Math.max(0, start3 - 64), start3));
          if (name === null || !looksMachineMade(digits3)) continue;
          const bytes = decodeBase64(digits3);
          inContext ??= context.test(text);
          const shared = !/private/i.test(name[1]);
          if (shared && !inContext) continue;
          candidates.push(judge3(layer, bytes, start3, run.end, inContext, shared));
        }
        return candidates.length === 0 ? nothing : { candidates, claims: [] };
      }
    };
  }
});

// ../core/src/validate/wallet/scalar.ts
function littleEndian(bytes) {
  let value = 0n;
  for (let index = bytes.length - 1; index >= 0; index--) value = value << 8n | BigInt(bytes[index]);
  return value;
}
function isHandmade(key2) {
  if (new Set(bytesToHex(key2)).size <= 4 || key2.subarray(0, 24).every((byte) => byte === 0)) return true;
  for (const period of [1, 2, 4, 5, 8, 16]) {
    if (2 * period <= key2.length && key2.every((byte, index) => index < period || byte === key2[index - period])) return true;
  }
  return key2.every((byte, index) => index === 0 || (byte - key2[index - 1] & 255) === (key2[1] - key2[0] & 255));
}
var isSecp256k1Scalar, ED25519_ORDER, sameBytes;
var init_scalar = __esm({
  "../core/src/validate/wallet/scalar.ts"() {
    "use strict";
    init_secp256k1();
    init_utils();
    isSecp256k1Scalar = (key2) => key2.length === 32 && secp256k1.utils.isValidSecretKey(key2);
    ED25519_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
    sameBytes = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);
  }
});

// ../core/src/detect/wallet/published-keys.ts
var hashes3, publishedKeys;
var init_published_keys2 = __esm({
  "../core/src/detect/wallet/published-keys.ts"() {
    "use strict";
    hashes3 = {
      "Hardhat's and Anvil's accounts": `23e9689c33328cbae92c3836ead25403 b527694dfab47178e1d196c0dd0c6493 66a98233e704b795981d29fb427808d5 ef62e8e502be0fc987a488f5a784b24e
    569c2045992b439f040f797756c28848 3a78620373e40058d16b7010e8f731da 7872f60052daac157515c6b9f7e5734f 050d31a6d134a95ecd6d7e12fac0d98d
    8c3ffec619e856b4b6e55ace0424845d 795452f84b46944fddb962c957dfb8f7 5e48a760b90ede695cce9a6387c18cee 88afda09bb9fb16a2fe292591d1f36db
    96a841356d80fd829524448a22f87cea 0935e175d3ba4cb19e7437f0ebc6deee 49d14f062c2bf4a56a823aa2d16ec022 6abee7867f0459c9d234b5e835e48823
    9e9d7ca7bab1b17960acab34e7163138 6ce5c55297a69def3a35c948addf9c15 03aae0e8f214141e3fa2147c7fe5a2b5 cf5f94d2b92a0a03357ac00d28d75890`,
      "Ganache's deterministic accounts": `a9697aa8ddcda362aea6fc1f23285214 f232a037958a66e0df91193027bae03d 04ffed82afc124ff738b15633d4539e8 d894b2d1c2b8d63994f1947c2c0520f7
    3c9ce3f3345773fd27699f88ae76fbb6 5180a5bc35365803c15c614963a0c4d4 9c648a247c6b732d1f22a62144b7b136 30b48e0c0db1b64a7411dcaa4f107bee
    543f3f6c17c4f874f392a67c6dd8854a f87a35f8f3e45dd5c90a7a4b7e2e7aa5`,
      "Truffle's development accounts": `d7a7090c3c307c1424ddc57001d8e165 3a2c790f74aca0106a4ce61cdf9a9fdf 45872f12b90ddada6cef8b1676740b15 c85232a25622ccfbdf585c64f3bd1850
    01ced0c5e517473b782e0c8ff510c76e 2c49590e5afb4416da262bd6a10e10af 939e6fa263aa06891d9b5be9a3bc5782 bd76a0bab0a86d98b46a8f1f8651db45
    264d3d27c6c9e628f64c675b6f1ebf22 1dbdedad08f214605e640668925d664e`,
      "BIP-39 test vectors": `c557eec878dfd852ba3f88087c4f350f ecb0e7ba498c5920991f0b3483e91f7a 3a64bcd9cea43c0aba67ba0bf2ddff81 3c0949435a7e4277fac2fbe27975cdd9
    29aedb051d65bcc80e3379acb13afb2a e770e8aa42a869cf269a5bda331f706a 15f41342748aa6c0718a6f4fa4e153ac c1db187b992c8ddddbe9dfab0e88542e
    69be79ef3c28f55d7cb84db2dd3c18df 3b1c5e02107409ea60548d8d8f686fd8 a5fe1cb4158ffd2a27ae93b5ac617903 e96bfc1d78867126dadff72e64807301
    d6da54d12db9eac818868b841c1c9cc7 b12ee277a669b18fb7c5d9d3642c9298 341c225b06c91708aa82ab8389075a82 6d828debd306e21a02511899832f7ee5
    cc95a8a1b5e9bf130a4468b1b4857b6a 30452ba5605dd25289bc2ae7b1883a53 b2e71100d10bee74156b69806498a2e3 b8ae5c99142647d1043595539d615197
    0f388b04e512d7a0eda5889c96ff034c b1bff22ae077ce1ae482e4dcb01c144f 662c451cc5886e1d6f185f418b815a17 867f9f5929a7201c1116579e17be6ce5`,
      "development chains' phrases": `f79cd64f9cea237897b8133e4b905b36 9c5d0a6656e5d3f36601d0bf98762be0 b83e96417f61cb148d0dc8a89b839ee4 e433047d98bf524d1dfd793c3634d20e
    480ea07d6a1a5ae623b37e2551cfe160 25fc2a50f850b3a27f0816ce76f28765 b05e1c8f47994c08d322ba966181b11f 5584400f78dc4e42a2ff2deddd143321
    983c67a0812de63061e0c939f3b49b5b d16d608fce743a041ddb5841a32ceb7d 7f56506406dc6faff57bb3aab7c2a8dd 61b5f1dab96e46e3bf083ea4051e3ac7
    c4546324c2acf02b957dc4e4b754eda6 c98600f17527076899a924bdd7d278ff eaeed9f42605b549089859b67308a98c`,
      "Electrum's and SLIP-39's documentation": `1b1269dc8efffd13791ec26d049340fa d01ae43d8d87f911b85ca4e4f020bc93 a4e52331cfcc5d5e7718e023aed1007f`,
      "BIP-32, BIP-39 and BIP-84 vectors": `20d889d6478053c5f68403d74b77ffc2 c95f75ec28927c3a1d0da344aba11e10 a4158b07beeae1ea02ad45efd506fb4e a626ee19135f6dbfefbf3921b8a13a21
    bc008ef58e8fabf9fe634696d544a006 ad2f605698630f49ef3ed7023a5790a8 0576762aa986a3b373610fa06b5f7ba1 b732090b8882b02d12bb63b76a2e2b31
    ec8705783cf246180575b01ecf3327b6 944b617a15b01f5f9cc335fe7eec4ce0 778a92511265fb43c5b40ef0df44b7a8 5c2c3dc300c76c56a6cc90df4d4fd10f
    f418db3d4de30b76de4d030fd7ecef31 ccd4d91af9390922affbb739863bc9c7 9f80f88289869b781f05ced9fd696a6b a5c7df09dd1bbe6ad22c70d4db7fa17a
    0bdd7ea0412fab368d78e61f8f8ba10f 4c4a7efd89a79e39e85e92b3a52a5be2 d93b6ed7a44d21ae8990273a17af830e 975309f5ea4637262383bc123620f0e8
    dcfd368beb651e03709b184a3e86c8f9 aadc64ababed1701b1562bea298e02cc 9f9b496d41d69ca3aa0ea2937b38c3d3 fd0a190d8c3027fd8e21764bbc4126eb
    f7f74597f7b5d47504c0f75f17a9efb5 ba10447a9d27734663a349f4586e2efa 078a25ab4134f3a34d04d4537145799d 0eaa3c9b10df338a914c51506c5097ea
    0ccb950dffbfd367a0523f704f41b636 fec38afd1ae6797d53d35e8261323115 5bd1dca9de0c55bcf772aac60af35627 87459294cd8ad1b5fb9e6213e54caaa6
    62884018c51e9168e5075f657b2f3de5 3ad49a1caaf34edd9af20b1ed4480c30 a2a7e519f519d804226fb8ceaad58774 13c8a900441360a2e2a32e8158f0b118
    2ebe1187fe475675a7a497297398f521 85a6e978c9b84a9444b62126ecf6a9b2 7b36872cae154d6429c55521dcc4d396 e7f169ef1a3c0273d7022b44ff2ff266
    bb537232e03687de7aa0de3fabaf45a6 574e92164d598dd0fc4f25a12dd080da bc2c3c2bdbb8da1479f16203c0639a96 b16ac2c19c45dc63c234f1b79c056203
    f6c3c9adf23c3a54308e6399d9c05ad1 98d56a1771161352f6b27a09cb4cae1c c142eb0de8736a73aeeb73be5536d1af 618d3f8ec678832f4ce6d1341861bdc5
    e17fc6898333aa61779e386920947e85 2a895cf42cebe43fb1af57b6e0016d22 4e72bf9bd9ce20a0a7ffa2d0e9cf82e1 57d636bb3551c6a21c898c90d0634aa1
    d1c61503c888fa348aebfcd7613dfc5f a320365df54e087bf6a8a3fe9e350703 963f12c01d1e45a2f6ab22f2b7962273 d7dcf4fb20f7c456aaeab0367c8b4c8f`,
      "BIP-39's example phrase, its first accounts": `3b105f89f68ecfd55f4df85c003d1dda b045d719a8545ae7a5cb0ed0726c1ae1 bcc6a44486fb6d3c0576a5c04dfdb139 4ac5276d2260f6a0118cd493c15dc05a
    dd4fa013c1127b06d3db8a33000b2077`,
      "Bitcoin's wiki, BIP-38 and textbooks": `5af27403bdfd506651587ec06076773d 7e64a309123279463809125b91d7debb 1ef8c76e5e5e995ad054809096c9a300 546176e6f821b4bfd2ab35006517dfef
    7fc82fb325e70cccb9093012bd4193fc a15e63f197b40747afe0eec1142ffdb7 680b0d488a30c7cdccb52e33f97151ab 7e64a309123279463809125b91d7debb`,
      "documentation and tests of Ethereum clients and libraries": `abc5970cabd50b1246f9bceddc5182fc 651bf0641ffd643e45b964231d330b24 ce945149af71458d638471c30490b3dc 93b856237a8f2ec635d2d0bbafe267a5
    ba519549f49fa70ae054d39c7aa95ef5 be87a3e4857548e91e1d9ae41e8048c7 434c5cee88a69bb09bec047b8cfc5cb4 a87c703b174a3c2b05283adbd3cc719f
    ee3097b181739ad3344d4a733722e308 90723f92a8456668539b60dba5489713 d1d37a92966fb2c1dccc08f6d6b1064e a7eadb0658d86bf6a16d6fae0b847277
    2eb717e94234c2e6395ca1e26ed190cc`,
      "keystore examples of the Web3 secret storage definition": `f52807b0a3f76c70ca2d0f0e067368cb 07296f3dd43b972b21e581b4afe94960`,
      "Nostr's NIP-06 and NIP-19": `aeeed4b7e1dafb3ffdd38ce6007aa16e 050506e92a6926e29c4c674e894e1683`,
      "the XRP Ledger's documentation": `94af9db4e7f52cc6d3f7ffa9c8b4cff1 563a075d10d20c5e733549a73dae832b bf3290f9ad0626cfc62d750f213e7e94`,
      "Substrate's development accounts": `dcbc9aea0e5eb17d03c16911e871ebbd 64ac3f763f171be9902dd6a2920b2a26 3d15d231e0b946525a33adc9bb2baed2 350418db265444c5fb98e91903020439
    62fe04dd029533c2822d8a33cae9a486 51623bbd2d7db50bb1c336c46157285a`
    };
    publishedKeys = new Map(
      Object.entries(hashes3).flatMap(([source, list2]) => list2.split(/\s+/).map((hash) => [hash, source]))
    );
  }
});

// ../core/src/detect/wallet/public-examples.ts
function quietOf(canonical, key2) {
  const source = publishedKeys.get(bytesToHex(sha256(utf8ToBytes(canonical))).slice(0, 32));
  if (source !== void 0) return { by: "public-example", reason: `published: ${source}` };
  if (key2 !== null && isHandmade(key2)) return { by: "placeholder-rule", reason: "the key is a pattern that nobody drew at random" };
  return null;
}
var init_public_examples = __esm({
  "../core/src/detect/wallet/public-examples.ts"() {
    "use strict";
    init_sha2();
    init_utils();
    init_scalar();
    init_published_keys2();
  }
});

// ../core/src/detect/wallet/wallet-names.ts
function chainOf(surroundings) {
  for (const name of [...surroundings.names, surroundings.callee ?? ""]) {
    for (const word of nameWords(name)) {
      const chain3 = chainOfWord.get(word);
      if (chain3 !== void 0) return chain3;
    }
  }
  return null;
}
function calledOf({ text }, surroundings) {
  const { names, scope, callee, value } = surroundings;
  const listed = surroundings.own === 0 && scope !== null && text[scope.start] === "[";
  const converted = callee !== null && converting.test(callee) && (surroundings.own === 0 || names[0] === callee);
  const own = converted ? names.filter((name) => name !== callee).slice(0, 1) : names.slice(0, listed ? 1 : surroundings.own);
  const prefixed = /^0[xX]/.test(text.slice(value.start, value.start + 2));
  const inWallet = names.slice(own.length).some((name) => nameWords(name).some((word) => /^(?:wallet|signer|deployer|relayer|keystore)s?$/.test(word)));
  if (isParsedAsKey(text, surroundings)) return "private-key";
  for (const name of own) {
    const words5 = nameWords(name);
    const kind = nameKind(name);
    const has = (word) => words5.some((each) => word.test(each));
    if (has(/^(?:spend|view)$/) && has(/^(?:key|secret)$/) && !has(/^(?:public|pub)$/)) return has(/^spend$/) ? "spend-key" : "view-key";
    if (kind === "public" || kind === "public-key" || has(/^(?:pub|public|hash|address|txid|tx|salt|hmac|sha|md|keccak|fingerprint|thumbprint|digest|checksum)$/))
      return "public";
    const venue = venueIn(name)?.venue;
    const onChain = has(/^(?:chain|smart|wallet|bsc|bnb|web3|evm)$/) || prefixed;
    if (venue !== void 0 && isExchange(venue) && !onChain) return "nothing";
    if (kind === "private-key" || has(/^(?:priv|privkey|privatekey)$/)) return "private-key";
    if (has(owner) && (has(keyWord) || name === "DEPLOYER") && !has(/^(?:jwt|session|cookie|api|access|encryption|admin)$/))
      return "private-key";
    if (words5.some((word) => chainOfWord.has(word) && !ordinary.test(word)) && has(/^(?:key|pk|sk|pkey|secret|seed)$/) && !has(/^(?:api|access|client|project|scan)$/))
      return "private-key";
    if (/^(?:[A-Z0-9]+_)*PK\d*$/.test(name) || has(/^secret$/) && has(/^seed$/)) return "private-key";
    if (inWallet && words5.length === 1 && has(keyWord)) return "private-key";
    if (prefixed && /^pk$/.test(name) && scope !== null && /address|account|wallet|signer/i.test(text.slice(scope.start, scope.end)))
      return "private-key";
    if (/^accounts$/i.test(name) && names.some((other) => /^networks?$|hardhat|truffle/i.test(other))) return "private-key";
  }
  if (callee !== null && (surroundings.index ?? 0) === 0 && loading.test(callee)) return "private-key";
  return "nothing";
}
function isParsedAsKey(text, { callee, index, value }) {
  if (callee === "Account" && index === 0) return /\bNethereum|\bWeb3\(/.test(text);
  const [before2, behind] = [text.slice(Math.max(0, value.start - 80), value.start), text.slice(value.end, value.end + 60)];
  const typed4 = /^"\s*\.parse::<\s*(?:\w+::)*(?:LocalWallet|PrivateKeySigner|LocalSigner)\b/.test(behind);
  return typed4 || /\b(?:LocalWallet|PrivateKeySigner|LocalSigner)::from_str\(\s*"$/.test(before2) || /:\s*(?:\w+::)*(?:LocalWallet|PrivateKeySigner|LocalSigner)\s*=\s*"$/.test(before2) && /^"\s*\.parse\(\)/.test(behind);
}
function tellingWords({ text }) {
  const pattern = new RegExp(telling, "gi");
  let last2 = Number.NEGATIVE_INFINITY;
  let next = -1;
  return (start3) => {
    while (next < start3) {
      last2 = Math.max(last2, next);
      pattern.lastIndex = Math.max(pattern.lastIndex, start3 - REACH_BACK);
      next = pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return last2 >= start3 - REACH_BACK && last2 >= 0;
  };
}
function isTestnet(layer, { names, callee, comment, scope, enclosed }) {
  const spoken = [...names, callee ?? ""].map((name) => nameWords(name).join(" ")).join(" | ");
  if (testWord.test(spoken) || testWord.test(spoken.replace(/test net/g, "testnet")) || comment !== null && testWord.test(comment))
    return true;
  return enclosed && scope !== null && scope.end - scope.start < 2048 && testWord.test(layer.text.slice(scope.start, scope.end));
}
var chains, chainOfWord, owner, ordinary, keyWord, loading, converting, telling, testWord;
var init_wallet_names = __esm({
  "../core/src/detect/wallet/wallet-names.ts"() {
    "use strict";
    init_name_kind();
    init_reach();
    init_venue_words();
    init_venues();
    chains = {
      tron: ["tron", "trx", "shasta", "nile"],
      starknet: ["starknet", "stark", "strk", "argent", "braavos"],
      sui: ["sui"],
      aptos: ["aptos", "apt"],
      solana: ["solana", "sol"],
      polkadot: ["polkadot", "substrate", "kusama", "dot", "westend", "rococo", "subkey"],
      monero: ["monero", "xmr"],
      nostr: ["nostr", "nsec"],
      near: ["near"],
      cosmos: ["cosmos", "atom", "osmosis", "terra", "injective", "sei"],
      bitcoin: ["bitcoin", "btc"],
      ripple: ["xrp", "xrpl", "ripple"],
      ethereum: [
        "eth",
        "ethereum",
        "evm",
        "erc20",
        "bsc",
        "bnb",
        "polygon",
        "matic",
        "arbitrum",
        "optimism",
        "avax",
        "avalanche",
        "fantom",
        "base",
        "zksync",
        "linea",
        "scroll",
        "blast",
        "gnosis",
        "celo",
        "hardhat",
        "foundry",
        "ethers",
        "web3",
        "metamask",
        "hyperliquid",
        "polymarket"
      ]
    };
    chainOfWord = new Map(Object.entries(chains).flatMap(([chain3, words5]) => words5.map((word) => [word, chain3])));
    owner = /^(?:deployer|deploy|signer|relayer|keeper|minter|operator|sequencer|batcher|proposer|challenger|sender|faucet|bot|wallet|treasury|owner|admin|validator|funder|liquidator|burner|executor|trader)s?\d*$/;
    ordinary = /^(?:base|dot|near|scroll|blast|nile|apt|atom|sol|terra|sei|stark|argent|gnosis|optimism)$/;
    keyWord = /^(?:key|keys|pk|sk|priv|private|pkey|privkey|secret)$/;
    loading = /(?:^|[.:])(?:Wallet|SigningKey|privateKeyToAccount|privateKeyToAddress|from_?[kK]ey|from_?[pP]rivate_?[kK]ey|fromSecretKey|fromRawPrivateKey|import_?[rR]aw_?[kK]ey|importKey|startBroadcast|rememberKey|privateKeyToPublicKey|HexToECDSA|loadKey|LocalWallet|PrivateKeySigner|Eip1193Signer|HDWalletProvider|accounts\.add|Credentials\.create)(?:\.new|::new|\.from_str|::from_str)?$/;
    converting = /(?:^|[.:_])(?:from_?hex|unhexlify|hex_?to_?bytes|hex|hexlify|decode_?(?:hex|string)|arrayify|getBytes|parseHex|Buffer\.from|BigInt|U256|B256|H256|HexBytes|to_?bytes|b)$/i;
    telling = /priv|keys?(?![a-z])|(?<![a-z])[ps]k(?![a-z])|secret|seed|deploy|signer|relayer|keeper|minter|operator|sequencer|batcher|proposer|challenger|sender|faucet|(?<![a-z])bots?(?![a-z])|wallet|treasury|owner|admin|validator|funder|liquidator|burner|executor|trader|account[s(]|credentials|ecdsa|broadcast/i;
    testWord = /(?<![a-z])(?:test[-_ ]?net|testnets|devnet|localnet|sepolia|goerli|ropsten|rinkeby|kovan|holesky|hoodi|mumbai|amoy|fuji|chapel|alfajores|signet|regtest|shasta|nile|ghostnet|preprod|futurenet|localhost|127\.0\.0\.1|hardhat|ganache|anvil)(?![a-z])/i;
  }
});

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/czech.js
var wordlist;
var init_czech = __esm({
  "../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/czech.js"() {
    wordlist = /* @__PURE__ */ Object.freeze(`abdikace
abeceda
adresa
agrese
akce
aktovka
alej
alkohol
amputace
ananas
andulka
anekdota
anketa
antika
anulovat
archa
arogance
asfalt
asistent
aspirace
astma
astronom
atlas
atletika
atol
autobus
azyl
babka
bachor
bacil
baculka
badatel
bageta
bagr
bahno
bakterie
balada
baletka
balkon
balonek
balvan
balza
bambus
bankomat
barbar
baret
barman
baroko
barva
baterka
batoh
bavlna
bazalka
bazilika
bazuka
bedna
beran
beseda
bestie
beton
bezinka
bezmoc
beztak
bicykl
bidlo
biftek
bikiny
bilance
biograf
biolog
bitva
bizon
blahobyt
blatouch
blecha
bledule
blesk
blikat
blizna
blokovat
bloudit
blud
bobek
bobr
bodlina
bodnout
bohatost
bojkot
bojovat
bokorys
bolest
borec
borovice
bota
boubel
bouchat
bouda
boule
bourat
boxer
bradavka
brambora
branka
bratr
brepta
briketa
brko
brloh
bronz
broskev
brunetka
brusinka
brzda
brzy
bublina
bubnovat
buchta
buditel
budka
budova
bufet
bujarost
bukvice
buldok
bulva
bunda
bunkr
burza
butik
buvol
buzola
bydlet
bylina
bytovka
bzukot
capart
carevna
cedr
cedule
cejch
cejn
cela
celer
celkem
celnice
cenina
cennost
cenovka
centrum
cenzor
cestopis
cetka
chalupa
chapadlo
charita
chata
chechtat
chemie
chichot
chirurg
chlad
chleba
chlubit
chmel
chmura
chobot
chochol
chodba
cholera
chomout
chopit
choroba
chov
chrapot
chrlit
chrt
chrup
chtivost
chudina
chutnat
chvat
chvilka
chvost
chyba
chystat
chytit
cibule
cigareta
cihelna
cihla
cinkot
cirkus
cisterna
citace
citrus
cizinec
cizost
clona
cokoliv
couvat
ctitel
ctnost
cudnost
cuketa
cukr
cupot
cvaknout
cval
cvik
cvrkot
cyklista
daleko
dareba
datel
datum
dcera
debata
dechovka
decibel
deficit
deflace
dekl
dekret
demokrat
deprese
derby
deska
detektiv
dikobraz
diktovat
dioda
diplom
disk
displej
divadlo
divoch
dlaha
dlouho
dluhopis
dnes
dobro
dobytek
docent
dochutit
dodnes
dohled
dohoda
dohra
dojem
dojnice
doklad
dokola
doktor
dokument
dolar
doleva
dolina
doma
dominant
domluvit
domov
donutit
dopad
dopis
doplnit
doposud
doprovod
dopustit
dorazit
dorost
dort
dosah
doslov
dostatek
dosud
dosyta
dotaz
dotek
dotknout
doufat
doutnat
dovozce
dozadu
doznat
dozorce
drahota
drak
dramatik
dravec
draze
drdol
drobnost
drogerie
drozd
drsnost
drtit
drzost
duben
duchovno
dudek
duha
duhovka
dusit
dusno
dutost
dvojice
dvorec
dynamit
ekolog
ekonomie
elektron
elipsa
email
emise
emoce
empatie
epizoda
epocha
epopej
epos
esej
esence
eskorta
eskymo
etiketa
euforie
evoluce
exekuce
exkurze
expedice
exploze
export
extrakt
facka
fajfka
fakulta
fanatik
fantazie
farmacie
favorit
fazole
federace
fejeton
fenka
fialka
figurant
filozof
filtr
finance
finta
fixace
fjord
flanel
flirt
flotila
fond
fosfor
fotbal
fotka
foton
frakce
freska
fronta
fukar
funkce
fyzika
galeje
garant
genetika
geolog
gilotina
glazura
glejt
golem
golfista
gotika
graf
gramofon
granule
grep
gril
grog
groteska
guma
hadice
hadr
hala
halenka
hanba
hanopis
harfa
harpuna
havran
hebkost
hejkal
hejno
hejtman
hektar
helma
hematom
herec
herna
heslo
hezky
historik
hladovka
hlasivky
hlava
hledat
hlen
hlodavec
hloh
hloupost
hltat
hlubina
hluchota
hmat
hmota
hmyz
hnis
hnojivo
hnout
hoblina
hoboj
hoch
hodiny
hodlat
hodnota
hodovat
hojnost
hokej
holinka
holka
holub
homole
honitba
honorace
horal
horda
horizont
horko
horlivec
hormon
hornina
horoskop
horstvo
hospoda
hostina
hotovost
houba
houf
houpat
houska
hovor
hradba
hranice
hravost
hrazda
hrbolek
hrdina
hrdlo
hrdost
hrnek
hrobka
hromada
hrot
hrouda
hrozen
hrstka
hrubost
hryzat
hubenost
hubnout
hudba
hukot
humr
husita
hustota
hvozd
hybnost
hydrant
hygiena
hymna
hysterik
idylka
ihned
ikona
iluze
imunita
infekce
inflace
inkaso
inovace
inspekce
internet
invalida
investor
inzerce
ironie
jablko
jachta
jahoda
jakmile
jakost
jalovec
jantar
jarmark
jaro
jasan
jasno
jatka
javor
jazyk
jedinec
jedle
jednatel
jehlan
jekot
jelen
jelito
jemnost
jenom
jepice
jeseter
jevit
jezdec
jezero
jinak
jindy
jinoch
jiskra
jistota
jitrnice
jizva
jmenovat
jogurt
jurta
kabaret
kabel
kabinet
kachna
kadet
kadidlo
kahan
kajak
kajuta
kakao
kaktus
kalamita
kalhoty
kalibr
kalnost
kamera
kamkoliv
kamna
kanibal
kanoe
kantor
kapalina
kapela
kapitola
kapka
kaple
kapota
kapr
kapusta
kapybara
karamel
karotka
karton
kasa
katalog
katedra
kauce
kauza
kavalec
kazajka
kazeta
kazivost
kdekoliv
kdesi
kedluben
kemp
keramika
kino
klacek
kladivo
klam
klapot
klasika
klaun
klec
klenba
klepat
klesnout
klid
klima
klisna
klobouk
klokan
klopa
kloub
klubovna
klusat
kluzkost
kmen
kmitat
kmotr
kniha
knot
koalice
koberec
kobka
kobliha
kobyla
kocour
kohout
kojenec
kokos
koktejl
kolaps
koleda
kolize
kolo
komando
kometa
komik
komnata
komora
kompas
komunita
konat
koncept
kondice
konec
konfese
kongres
konina
konkurs
kontakt
konzerva
kopanec
kopie
kopnout
koprovka
korbel
korektor
kormidlo
koroptev
korpus
koruna
koryto
korzet
kosatec
kostka
kotel
kotleta
kotoul
koukat
koupelna
kousek
kouzlo
kovboj
koza
kozoroh
krabice
krach
krajina
kralovat
krasopis
kravata
kredit
krejcar
kresba
kreveta
kriket
kritik
krize
krkavec
krmelec
krmivo
krocan
krok
kronika
kropit
kroupa
krovka
krtek
kruhadlo
krupice
krutost
krvinka
krychle
krypta
krystal
kryt
kudlanka
kufr
kujnost
kukla
kulajda
kulich
kulka
kulomet
kultura
kuna
kupodivu
kurt
kurzor
kutil
kvalita
kvasinka
kvestor
kynolog
kyselina
kytara
kytice
kytka
kytovec
kyvadlo
labrador
lachtan
ladnost
laik
lakomec
lamela
lampa
lanovka
lasice
laso
lastura
latinka
lavina
lebka
leckdy
leden
lednice
ledovka
ledvina
legenda
legie
legrace
lehce
lehkost
lehnout
lektvar
lenochod
lentilka
lepenka
lepidlo
letadlo
letec
letmo
letokruh
levhart
levitace
levobok
libra
lichotka
lidojed
lidskost
lihovina
lijavec
lilek
limetka
linie
linka
linoleum
listopad
litina
litovat
lobista
lodivod
logika
logoped
lokalita
loket
lomcovat
lopata
lopuch
lord
losos
lotr
loudal
louh
louka
louskat
lovec
lstivost
lucerna
lucifer
lump
lusk
lustrace
lvice
lyra
lyrika
lysina
madam
madlo
magistr
mahagon
majetek
majitel
majorita
makak
makovice
makrela
malba
malina
malovat
malvice
maminka
mandle
manko
marnost
masakr
maskot
masopust
matice
matrika
maturita
mazanec
mazivo
mazlit
mazurka
mdloba
mechanik
meditace
medovina
melasa
meloun
mentolka
metla
metoda
metr
mezera
migrace
mihnout
mihule
mikina
mikrofon
milenec
milimetr
milost
mimika
mincovna
minibar
minomet
minulost
miska
mistr
mixovat
mladost
mlha
mlhovina
mlok
mlsat
mluvit
mnich
mnohem
mobil
mocnost
modelka
modlitba
mohyla
mokro
molekula
momentka
monarcha
monokl
monstrum
montovat
monzun
mosaz
moskyt
most
motivace
motorka
motyka
moucha
moudrost
mozaika
mozek
mozol
mramor
mravenec
mrkev
mrtvola
mrzet
mrzutost
mstitel
mudrc
muflon
mulat
mumie
munice
muset
mutace
muzeum
muzikant
myslivec
mzda
nabourat
nachytat
nadace
nadbytek
nadhoz
nadobro
nadpis
nahlas
nahnat
nahodile
nahradit
naivita
najednou
najisto
najmout
naklonit
nakonec
nakrmit
nalevo
namazat
namluvit
nanometr
naoko
naopak
naostro
napadat
napevno
naplnit
napnout
naposled
naprosto
narodit
naruby
narychlo
nasadit
nasekat
naslepo
nastat
natolik
navenek
navrch
navzdory
nazvat
nebe
nechat
necky
nedaleko
nedbat
neduh
negace
nehet
nehoda
nejen
nejprve
neklid
nelibost
nemilost
nemoc
neochota
neonka
nepokoj
nerost
nerv
nesmysl
nesoulad
netvor
neuron
nevina
nezvykle
nicota
nijak
nikam
nikdy
nikl
nikterak
nitro
nocleh
nohavice
nominace
nora
norek
nositel
nosnost
nouze
noviny
novota
nozdra
nuda
nudle
nuget
nutit
nutnost
nutrie
nymfa
obal
obarvit
obava
obdiv
obec
obehnat
obejmout
obezita
obhajoba
obilnice
objasnit
objekt
obklopit
oblast
oblek
obliba
obloha
obluda
obnos
obohatit
obojek
obout
obrazec
obrna
obruba
obrys
obsah
obsluha
obstarat
obuv
obvaz
obvinit
obvod
obvykle
obyvatel
obzor
ocas
ocel
ocenit
ochladit
ochota
ochrana
ocitnout
odboj
odbyt
odchod
odcizit
odebrat
odeslat
odevzdat
odezva
odhadce
odhodit
odjet
odjinud
odkaz
odkoupit
odliv
odluka
odmlka
odolnost
odpad
odpis
odplout
odpor
odpustit
odpykat
odrazka
odsoudit
odstup
odsun
odtok
odtud
odvaha
odveta
odvolat
odvracet
odznak
ofina
ofsajd
ohlas
ohnisko
ohrada
ohrozit
ohryzek
okap
okenice
oklika
okno
okouzlit
okovy
okrasa
okres
okrsek
okruh
okupant
okurka
okusit
olejnina
olizovat
omak
omeleta
omezit
omladina
omlouvat
omluva
omyl
onehdy
opakovat
opasek
operace
opice
opilost
opisovat
opora
opozice
opravdu
oproti
orbital
orchestr
orgie
orlice
orloj
ortel
osada
oschnout
osika
osivo
oslava
oslepit
oslnit
oslovit
osnova
osoba
osolit
ospalec
osten
ostraha
ostuda
ostych
osvojit
oteplit
otisk
otop
otrhat
otrlost
otrok
otruby
otvor
ovanout
ovar
oves
ovlivnit
ovoce
oxid
ozdoba
pachatel
pacient
padouch
pahorek
pakt
palanda
palec
palivo
paluba
pamflet
pamlsek
panenka
panika
panna
panovat
panstvo
pantofle
paprika
parketa
parodie
parta
paruka
paryba
paseka
pasivita
pastelka
patent
patrona
pavouk
pazneht
pazourek
pecka
pedagog
pejsek
peklo
peloton
penalta
pendrek
penze
periskop
pero
pestrost
petarda
petice
petrolej
pevnina
pexeso
pianista
piha
pijavice
pikle
piknik
pilina
pilnost
pilulka
pinzeta
pipeta
pisatel
pistole
pitevna
pivnice
pivovar
placenta
plakat
plamen
planeta
plastika
platit
plavidlo
plaz
plech
plemeno
plenta
ples
pletivo
plevel
plivat
plnit
plno
plocha
plodina
plomba
plout
pluk
plyn
pobavit
pobyt
pochod
pocit
poctivec
podat
podcenit
podepsat
podhled
podivit
podklad
podmanit
podnik
podoba
podpora
podraz
podstata
podvod
podzim
poezie
pohanka
pohnutka
pohovor
pohroma
pohyb
pointa
pojistka
pojmout
pokazit
pokles
pokoj
pokrok
pokuta
pokyn
poledne
polibek
polknout
poloha
polynom
pomalu
pominout
pomlka
pomoc
pomsta
pomyslet
ponechat
ponorka
ponurost
popadat
popel
popisek
poplach
poprosit
popsat
popud
poradce
porce
porod
porucha
poryv
posadit
posed
posila
poskok
poslanec
posoudit
pospolu
postava
posudek
posyp
potah
potkan
potlesk
potomek
potrava
potupa
potvora
poukaz
pouto
pouzdro
povaha
povidla
povlak
povoz
povrch
povstat
povyk
povzdech
pozdrav
pozemek
poznatek
pozor
pozvat
pracovat
prahory
praktika
prales
praotec
praporek
prase
pravda
princip
prkno
probudit
procento
prodej
profese
prohra
projekt
prolomit
promile
pronikat
propad
prorok
prosba
proton
proutek
provaz
prskavka
prsten
prudkost
prut
prvek
prvohory
psanec
psovod
pstruh
ptactvo
puberta
puch
pudl
pukavec
puklina
pukrle
pult
pumpa
punc
pupen
pusa
pusinka
pustina
putovat
putyka
pyramida
pysk
pytel
racek
rachot
radiace
radnice
radon
raft
ragby
raketa
rakovina
rameno
rampouch
rande
rarach
rarita
rasovna
rastr
ratolest
razance
razidlo
reagovat
reakce
recept
redaktor
referent
reflex
rejnok
reklama
rekord
rekrut
rektor
reputace
revize
revma
revolver
rezerva
riskovat
riziko
robotika
rodokmen
rohovka
rokle
rokoko
romaneto
ropovod
ropucha
rorejs
rosol
rostlina
rotmistr
rotoped
rotunda
roubenka
roucho
roup
roura
rovina
rovnice
rozbor
rozchod
rozdat
rozeznat
rozhodce
rozinka
rozjezd
rozkaz
rozloha
rozmar
rozpad
rozruch
rozsah
roztok
rozum
rozvod
rubrika
ruchadlo
rukavice
rukopis
ryba
rybolov
rychlost
rydlo
rypadlo
rytina
ryzost
sadista
sahat
sako
samec
samizdat
samota
sanitka
sardinka
sasanka
satelit
sazba
sazenice
sbor
schovat
sebranka
secese
sedadlo
sediment
sedlo
sehnat
sejmout
sekera
sekta
sekunda
sekvoje
semeno
seno
servis
sesadit
seshora
seskok
seslat
sestra
sesuv
sesypat
setba
setina
setkat
setnout
setrvat
sever
seznam
shoda
shrnout
sifon
silnice
sirka
sirotek
sirup
situace
skafandr
skalisko
skanzen
skaut
skeptik
skica
skladba
sklenice
sklo
skluz
skoba
skokan
skoro
skripta
skrz
skupina
skvost
skvrna
slabika
sladidlo
slanina
slast
slavnost
sledovat
slepec
sleva
slezina
slib
slina
sliznice
slon
sloupek
slovo
sluch
sluha
slunce
slupka
slza
smaragd
smetana
smilstvo
smlouva
smog
smrad
smrk
smrtka
smutek
smysl
snad
snaha
snob
sobota
socha
sodovka
sokol
sopka
sotva
souboj
soucit
soudce
souhlas
soulad
soumrak
souprava
soused
soutok
souviset
spalovna
spasitel
spis
splav
spodek
spojenec
spolu
sponzor
spornost
spousta
sprcha
spustit
sranda
sraz
srdce
srna
srnec
srovnat
srpen
srst
srub
stanice
starosta
statika
stavba
stehno
stezka
stodola
stolek
stopa
storno
stoupat
strach
stres
strhnout
strom
struna
studna
stupnice
stvol
styk
subjekt
subtropy
suchar
sudost
sukno
sundat
sunout
surikata
surovina
svah
svalstvo
svetr
svatba
svazek
svisle
svitek
svoboda
svodidlo
svorka
svrab
sykavka
sykot
synek
synovec
sypat
sypkost
syrovost
sysel
sytost
tabletka
tabule
tahoun
tajemno
tajfun
tajga
tajit
tajnost
taktika
tamhle
tampon
tancovat
tanec
tanker
tapeta
tavenina
tazatel
technika
tehdy
tekutina
telefon
temnota
tendence
tenista
tenor
teplota
tepna
teprve
terapie
termoska
textil
ticho
tiskopis
titulek
tkadlec
tkanina
tlapka
tleskat
tlukot
tlupa
tmel
toaleta
topinka
topol
torzo
touha
toulec
tradice
traktor
tramp
trasa
traverza
trefit
trest
trezor
trhavina
trhlina
trochu
trojice
troska
trouba
trpce
trpitel
trpkost
trubec
truchlit
truhlice
trus
trvat
tudy
tuhnout
tuhost
tundra
turista
turnaj
tuzemsko
tvaroh
tvorba
tvrdost
tvrz
tygr
tykev
ubohost
uboze
ubrat
ubrousek
ubrus
ubytovna
ucho
uctivost
udivit
uhradit
ujednat
ujistit
ujmout
ukazatel
uklidnit
uklonit
ukotvit
ukrojit
ulice
ulita
ulovit
umyvadlo
unavit
uniforma
uniknout
upadnout
uplatnit
uplynout
upoutat
upravit
uran
urazit
usednout
usilovat
usmrtit
usnadnit
usnout
usoudit
ustlat
ustrnout
utahovat
utkat
utlumit
utonout
utopenec
utrousit
uvalit
uvolnit
uvozovka
uzdravit
uzel
uzenina
uzlina
uznat
vagon
valcha
valoun
vana
vandal
vanilka
varan
varhany
varovat
vcelku
vchod
vdova
vedro
vegetace
vejce
velbloud
veletrh
velitel
velmoc
velryba
venkov
veranda
verze
veselka
veskrze
vesnice
vespodu
vesta
veterina
veverka
vibrace
vichr
videohra
vidina
vidle
vila
vinice
viset
vitalita
vize
vizitka
vjezd
vklad
vkus
vlajka
vlak
vlasec
vlevo
vlhkost
vliv
vlnovka
vloupat
vnucovat
vnuk
voda
vodivost
vodoznak
vodstvo
vojensky
vojna
vojsko
volant
volba
volit
volno
voskovka
vozidlo
vozovna
vpravo
vrabec
vracet
vrah
vrata
vrba
vrcholek
vrhat
vrstva
vrtule
vsadit
vstoupit
vstup
vtip
vybavit
vybrat
vychovat
vydat
vydra
vyfotit
vyhledat
vyhnout
vyhodit
vyhradit
vyhubit
vyjasnit
vyjet
vyjmout
vyklopit
vykonat
vylekat
vymazat
vymezit
vymizet
vymyslet
vynechat
vynikat
vynutit
vypadat
vyplatit
vypravit
vypustit
vyrazit
vyrovnat
vyrvat
vyslovit
vysoko
vystavit
vysunout
vysypat
vytasit
vytesat
vytratit
vyvinout
vyvolat
vyvrhel
vyzdobit
vyznat
vzadu
vzbudit
vzchopit
vzdor
vzduch
vzdychat
vzestup
vzhledem
vzkaz
vzlykat
vznik
vzorek
vzpoura
vztah
vztek
xylofon
zabrat
zabydlet
zachovat
zadarmo
zadusit
zafoukat
zahltit
zahodit
zahrada
zahynout
zajatec
zajet
zajistit
zaklepat
zakoupit
zalepit
zamezit
zamotat
zamyslet
zanechat
zanikat
zaplatit
zapojit
zapsat
zarazit
zastavit
zasunout
zatajit
zatemnit
zatknout
zaujmout
zavalit
zavelet
zavinit
zavolat
zavrtat
zazvonit
zbavit
zbrusu
zbudovat
zbytek
zdaleka
zdarma
zdatnost
zdivo
zdobit
zdroj
zdvih
zdymadlo
zelenina
zeman
zemina
zeptat
zezadu
zezdola
zhatit
zhltnout
zhluboka
zhotovit
zhruba
zima
zimnice
zjemnit
zklamat
zkoumat
zkratka
zkumavka
zlato
zlehka
zloba
zlom
zlost
zlozvyk
zmapovat
zmar
zmatek
zmije
zmizet
zmocnit
zmodrat
zmrzlina
zmutovat
znak
znalost
znamenat
znovu
zobrazit
zotavit
zoubek
zoufale
zplodit
zpomalit
zprava
zprostit
zprudka
zprvu
zrada
zranit
zrcadlo
zrnitost
zrno
zrovna
zrychlit
zrzavost
zticha
ztratit
zubovina
zubr
zvednout
zvenku
zvesela
zvon
zvrat
zvukovod
zvyk`.split("\n"));
  }
});

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/english.js
var wordlist2;
var init_english = __esm({
  "../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/english.js"() {
    wordlist2 = /* @__PURE__ */ Object.freeze(`abandon
ability
able
about
above
absent
absorb
abstract
absurd
abuse
access
accident
account
accuse
achieve
acid
acoustic
acquire
across
act
action
actor
actress
actual
adapt
add
addict
address
adjust
admit
adult
advance
advice
aerobic
affair
afford
afraid
again
age
agent
agree
ahead
aim
air
airport
aisle
alarm
album
alcohol
alert
alien
all
alley
allow
almost
alone
alpha
already
also
alter
always
amateur
amazing
among
amount
amused
analyst
anchor
ancient
anger
angle
angry
animal
ankle
announce
annual
another
answer
antenna
antique
anxiety
any
apart
apology
appear
apple
approve
april
arch
arctic
area
arena
argue
arm
armed
armor
army
around
arrange
arrest
arrive
arrow
art
artefact
artist
artwork
ask
aspect
assault
asset
assist
assume
asthma
athlete
atom
attack
attend
attitude
attract
auction
audit
august
aunt
author
auto
autumn
average
avocado
avoid
awake
aware
away
awesome
awful
awkward
axis
baby
bachelor
bacon
badge
bag
balance
balcony
ball
bamboo
banana
banner
bar
barely
bargain
barrel
base
basic
basket
battle
beach
bean
beauty
because
become
beef
before
begin
behave
behind
believe
below
belt
bench
benefit
best
betray
better
between
beyond
bicycle
bid
bike
bind
biology
bird
birth
bitter
black
blade
blame
blanket
blast
bleak
bless
blind
blood
blossom
blouse
blue
blur
blush
board
boat
body
boil
bomb
bone
bonus
book
boost
border
boring
borrow
boss
bottom
bounce
box
boy
bracket
brain
brand
brass
brave
bread
breeze
brick
bridge
brief
bright
bring
brisk
broccoli
broken
bronze
broom
brother
brown
brush
bubble
buddy
budget
buffalo
build
bulb
bulk
bullet
bundle
bunker
burden
burger
burst
bus
business
busy
butter
buyer
buzz
cabbage
cabin
cable
cactus
cage
cake
call
calm
camera
camp
can
canal
cancel
candy
cannon
canoe
canvas
canyon
capable
capital
captain
car
carbon
card
cargo
carpet
carry
cart
case
cash
casino
castle
casual
cat
catalog
catch
category
cattle
caught
cause
caution
cave
ceiling
celery
cement
census
century
cereal
certain
chair
chalk
champion
change
chaos
chapter
charge
chase
chat
cheap
check
cheese
chef
cherry
chest
chicken
chief
child
chimney
choice
choose
chronic
chuckle
chunk
churn
cigar
cinnamon
circle
citizen
city
civil
claim
clap
clarify
claw
clay
clean
clerk
clever
click
client
cliff
climb
clinic
clip
clock
clog
close
cloth
cloud
clown
club
clump
cluster
clutch
coach
coast
coconut
code
coffee
coil
coin
collect
color
column
combine
come
comfort
comic
common
company
concert
conduct
confirm
congress
connect
consider
control
convince
cook
cool
copper
copy
coral
core
corn
correct
cost
cotton
couch
country
couple
course
cousin
cover
coyote
crack
cradle
craft
cram
crane
crash
crater
crawl
crazy
cream
credit
creek
crew
cricket
crime
crisp
critic
crop
cross
crouch
crowd
crucial
cruel
cruise
crumble
crunch
crush
cry
crystal
cube
culture
cup
cupboard
curious
current
curtain
curve
cushion
custom
cute
cycle
dad
damage
damp
dance
danger
daring
dash
daughter
dawn
day
deal
debate
debris
decade
december
decide
decline
decorate
decrease
deer
defense
define
defy
degree
delay
deliver
demand
demise
denial
dentist
deny
depart
depend
deposit
depth
deputy
derive
describe
desert
design
desk
despair
destroy
detail
detect
develop
device
devote
diagram
dial
diamond
diary
dice
diesel
diet
differ
digital
dignity
dilemma
dinner
dinosaur
direct
dirt
disagree
discover
disease
dish
dismiss
disorder
display
distance
divert
divide
divorce
dizzy
doctor
document
dog
doll
dolphin
domain
donate
donkey
donor
door
dose
double
dove
draft
dragon
drama
drastic
draw
dream
dress
drift
drill
drink
drip
drive
drop
drum
dry
duck
dumb
dune
during
dust
dutch
duty
dwarf
dynamic
eager
eagle
early
earn
earth
easily
east
easy
echo
ecology
economy
edge
edit
educate
effort
egg
eight
either
elbow
elder
electric
elegant
element
elephant
elevator
elite
else
embark
embody
embrace
emerge
emotion
employ
empower
empty
enable
enact
end
endless
endorse
enemy
energy
enforce
engage
engine
enhance
enjoy
enlist
enough
enrich
enroll
ensure
enter
entire
entry
envelope
episode
equal
equip
era
erase
erode
erosion
error
erupt
escape
essay
essence
estate
eternal
ethics
evidence
evil
evoke
evolve
exact
example
excess
exchange
excite
exclude
excuse
execute
exercise
exhaust
exhibit
exile
exist
exit
exotic
expand
expect
expire
explain
expose
express
extend
extra
eye
eyebrow
fabric
face
faculty
fade
faint
faith
fall
false
fame
family
famous
fan
fancy
fantasy
farm
fashion
fat
fatal
father
fatigue
fault
favorite
feature
february
federal
fee
feed
feel
female
fence
festival
fetch
fever
few
fiber
fiction
field
figure
file
film
filter
final
find
fine
finger
finish
fire
firm
first
fiscal
fish
fit
fitness
fix
flag
flame
flash
flat
flavor
flee
flight
flip
float
flock
floor
flower
fluid
flush
fly
foam
focus
fog
foil
fold
follow
food
foot
force
forest
forget
fork
fortune
forum
forward
fossil
foster
found
fox
fragile
frame
frequent
fresh
friend
fringe
frog
front
frost
frown
frozen
fruit
fuel
fun
funny
furnace
fury
future
gadget
gain
galaxy
gallery
game
gap
garage
garbage
garden
garlic
garment
gas
gasp
gate
gather
gauge
gaze
general
genius
genre
gentle
genuine
gesture
ghost
giant
gift
giggle
ginger
giraffe
girl
give
glad
glance
glare
glass
glide
glimpse
globe
gloom
glory
glove
glow
glue
goat
goddess
gold
good
goose
gorilla
gospel
gossip
govern
gown
grab
grace
grain
grant
grape
grass
gravity
great
green
grid
grief
grit
grocery
group
grow
grunt
guard
guess
guide
guilt
guitar
gun
gym
habit
hair
half
hammer
hamster
hand
happy
harbor
hard
harsh
harvest
hat
have
hawk
hazard
head
health
heart
heavy
hedgehog
height
hello
helmet
help
hen
hero
hidden
high
hill
hint
hip
hire
history
hobby
hockey
hold
hole
holiday
hollow
home
honey
hood
hope
horn
horror
horse
hospital
host
hotel
hour
hover
hub
huge
human
humble
humor
hundred
hungry
hunt
hurdle
hurry
hurt
husband
hybrid
ice
icon
idea
identify
idle
ignore
ill
illegal
illness
image
imitate
immense
immune
impact
impose
improve
impulse
inch
include
income
increase
index
indicate
indoor
industry
infant
inflict
inform
inhale
inherit
initial
inject
injury
inmate
inner
innocent
input
inquiry
insane
insect
inside
inspire
install
intact
interest
into
invest
invite
involve
iron
island
isolate
issue
item
ivory
jacket
jaguar
jar
jazz
jealous
jeans
jelly
jewel
job
join
joke
journey
joy
judge
juice
jump
jungle
junior
junk
just
kangaroo
keen
keep
ketchup
key
kick
kid
kidney
kind
kingdom
kiss
kit
kitchen
kite
kitten
kiwi
knee
knife
knock
know
lab
label
labor
ladder
lady
lake
lamp
language
laptop
large
later
latin
laugh
laundry
lava
law
lawn
lawsuit
layer
lazy
leader
leaf
learn
leave
lecture
left
leg
legal
legend
leisure
lemon
lend
length
lens
leopard
lesson
letter
level
liar
liberty
library
license
life
lift
light
like
limb
limit
link
lion
liquid
list
little
live
lizard
load
loan
lobster
local
lock
logic
lonely
long
loop
lottery
loud
lounge
love
loyal
lucky
luggage
lumber
lunar
lunch
luxury
lyrics
machine
mad
magic
magnet
maid
mail
main
major
make
mammal
man
manage
mandate
mango
mansion
manual
maple
marble
march
margin
marine
market
marriage
mask
mass
master
match
material
math
matrix
matter
maximum
maze
meadow
mean
measure
meat
mechanic
medal
media
melody
melt
member
memory
mention
menu
mercy
merge
merit
merry
mesh
message
metal
method
middle
midnight
milk
million
mimic
mind
minimum
minor
minute
miracle
mirror
misery
miss
mistake
mix
mixed
mixture
mobile
model
modify
mom
moment
monitor
monkey
monster
month
moon
moral
more
morning
mosquito
mother
motion
motor
mountain
mouse
move
movie
much
muffin
mule
multiply
muscle
museum
mushroom
music
must
mutual
myself
mystery
myth
naive
name
napkin
narrow
nasty
nation
nature
near
neck
need
negative
neglect
neither
nephew
nerve
nest
net
network
neutral
never
news
next
nice
night
noble
noise
nominee
noodle
normal
north
nose
notable
note
nothing
notice
novel
now
nuclear
number
nurse
nut
oak
obey
object
oblige
obscure
observe
obtain
obvious
occur
ocean
october
odor
off
offer
office
often
oil
okay
old
olive
olympic
omit
once
one
onion
online
only
open
opera
opinion
oppose
option
orange
orbit
orchard
order
ordinary
organ
orient
original
orphan
ostrich
other
outdoor
outer
output
outside
oval
oven
over
own
owner
oxygen
oyster
ozone
pact
paddle
page
pair
palace
palm
panda
panel
panic
panther
paper
parade
parent
park
parrot
party
pass
patch
path
patient
patrol
pattern
pause
pave
payment
peace
peanut
pear
peasant
pelican
pen
penalty
pencil
people
pepper
perfect
permit
person
pet
phone
photo
phrase
physical
piano
picnic
picture
piece
pig
pigeon
pill
pilot
pink
pioneer
pipe
pistol
pitch
pizza
place
planet
plastic
plate
play
please
pledge
pluck
plug
plunge
poem
poet
point
polar
pole
police
pond
pony
pool
popular
portion
position
possible
post
potato
pottery
poverty
powder
power
practice
praise
predict
prefer
prepare
present
pretty
prevent
price
pride
primary
print
priority
prison
private
prize
problem
process
produce
profit
program
project
promote
proof
property
prosper
protect
proud
provide
public
pudding
pull
pulp
pulse
pumpkin
punch
pupil
puppy
purchase
purity
purpose
purse
push
put
puzzle
pyramid
quality
quantum
quarter
question
quick
quit
quiz
quote
rabbit
raccoon
race
rack
radar
radio
rail
rain
raise
rally
ramp
ranch
random
range
rapid
rare
rate
rather
raven
raw
razor
ready
real
reason
rebel
rebuild
recall
receive
recipe
record
recycle
reduce
reflect
reform
refuse
region
regret
regular
reject
relax
release
relief
rely
remain
remember
remind
remove
render
renew
rent
reopen
repair
repeat
replace
report
require
rescue
resemble
resist
resource
response
result
retire
retreat
return
reunion
reveal
review
reward
rhythm
rib
ribbon
rice
rich
ride
ridge
rifle
right
rigid
ring
riot
ripple
risk
ritual
rival
river
road
roast
robot
robust
rocket
romance
roof
rookie
room
rose
rotate
rough
round
route
royal
rubber
rude
rug
rule
run
runway
rural
sad
saddle
sadness
safe
sail
salad
salmon
salon
salt
salute
same
sample
sand
satisfy
satoshi
sauce
sausage
save
say
scale
scan
scare
scatter
scene
scheme
school
science
scissors
scorpion
scout
scrap
screen
script
scrub
sea
search
season
seat
second
secret
section
security
seed
seek
segment
select
sell
seminar
senior
sense
sentence
series
service
session
settle
setup
seven
shadow
shaft
shallow
share
shed
shell
sheriff
shield
shift
shine
ship
shiver
shock
shoe
shoot
shop
short
shoulder
shove
shrimp
shrug
shuffle
shy
sibling
sick
side
siege
sight
sign
silent
silk
silly
silver
similar
simple
since
sing
siren
sister
situate
six
size
skate
sketch
ski
skill
skin
skirt
skull
slab
slam
sleep
slender
slice
slide
slight
slim
slogan
slot
slow
slush
small
smart
smile
smoke
smooth
snack
snake
snap
sniff
snow
soap
soccer
social
sock
soda
soft
solar
soldier
solid
solution
solve
someone
song
soon
sorry
sort
soul
sound
soup
source
south
space
spare
spatial
spawn
speak
special
speed
spell
spend
sphere
spice
spider
spike
spin
spirit
split
spoil
sponsor
spoon
sport
spot
spray
spread
spring
spy
square
squeeze
squirrel
stable
stadium
staff
stage
stairs
stamp
stand
start
state
stay
steak
steel
stem
step
stereo
stick
still
sting
stock
stomach
stone
stool
story
stove
strategy
street
strike
strong
struggle
student
stuff
stumble
style
subject
submit
subway
success
such
sudden
suffer
sugar
suggest
suit
summer
sun
sunny
sunset
super
supply
supreme
sure
surface
surge
surprise
surround
survey
suspect
sustain
swallow
swamp
swap
swarm
swear
sweet
swift
swim
swing
switch
sword
symbol
symptom
syrup
system
table
tackle
tag
tail
talent
talk
tank
tape
target
task
taste
tattoo
taxi
teach
team
tell
ten
tenant
tennis
tent
term
test
text
thank
that
theme
then
theory
there
they
thing
this
thought
three
thrive
throw
thumb
thunder
ticket
tide
tiger
tilt
timber
time
tiny
tip
tired
tissue
title
toast
tobacco
today
toddler
toe
together
toilet
token
tomato
tomorrow
tone
tongue
tonight
tool
tooth
top
topic
topple
torch
tornado
tortoise
toss
total
tourist
toward
tower
town
toy
track
trade
traffic
tragic
train
transfer
trap
trash
travel
tray
treat
tree
trend
trial
tribe
trick
trigger
trim
trip
trophy
trouble
truck
true
truly
trumpet
trust
truth
try
tube
tuition
tumble
tuna
tunnel
turkey
turn
turtle
twelve
twenty
twice
twin
twist
two
type
typical
ugly
umbrella
unable
unaware
uncle
uncover
under
undo
unfair
unfold
unhappy
uniform
unique
unit
universe
unknown
unlock
until
unusual
unveil
update
upgrade
uphold
upon
upper
upset
urban
urge
usage
use
used
useful
useless
usual
utility
vacant
vacuum
vague
valid
valley
valve
van
vanish
vapor
various
vast
vault
vehicle
velvet
vendor
venture
venue
verb
verify
version
very
vessel
veteran
viable
vibrant
vicious
victory
video
view
village
vintage
violin
virtual
virus
visa
visit
visual
vital
vivid
vocal
voice
void
volcano
volume
vote
voyage
wage
wagon
wait
walk
wall
walnut
want
warfare
warm
warrior
wash
wasp
waste
water
wave
way
wealth
weapon
wear
weasel
weather
web
wedding
weekend
weird
welcome
west
wet
whale
what
wheat
wheel
when
where
whip
whisper
wide
width
wife
wild
will
win
window
wine
wing
wink
winner
winter
wire
wisdom
wise
wish
witness
wolf
woman
wonder
wood
wool
word
work
world
worry
worth
wrap
wreck
wrestle
wrist
write
wrong
yard
year
yellow
you
young
youth
zebra
zero
zone
zoo`.split("\n"));
  }
});

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/french.js
var wordlist3;
var init_french = __esm({
  "../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/french.js"() {
    wordlist3 = /* @__PURE__ */ Object.freeze(`abaisser
abandon
abdiquer
abeille
abolir
aborder
aboutir
aboyer
abrasif
abreuver
abriter
abroger
abrupt
absence
absolu
absurde
abusif
abyssal
académie
acajou
acarien
accabler
accepter
acclamer
accolade
accroche
accuser
acerbe
achat
acheter
aciduler
acier
acompte
acquérir
acronyme
acteur
actif
actuel
adepte
adéquat
adhésif
adjectif
adjuger
admettre
admirer
adopter
adorer
adoucir
adresse
adroit
adulte
adverbe
aérer
aéronef
affaire
affecter
affiche
affreux
affubler
agacer
agencer
agile
agiter
agrafer
agréable
agrume
aider
aiguille
ailier
aimable
aisance
ajouter
ajuster
alarmer
alchimie
alerte
algèbre
algue
aliéner
aliment
alléger
alliage
allouer
allumer
alourdir
alpaga
altesse
alvéole
amateur
ambigu
ambre
aménager
amertume
amidon
amiral
amorcer
amour
amovible
amphibie
ampleur
amusant
analyse
anaphore
anarchie
anatomie
ancien
anéantir
angle
angoisse
anguleux
animal
annexer
annonce
annuel
anodin
anomalie
anonyme
anormal
antenne
antidote
anxieux
apaiser
apéritif
aplanir
apologie
appareil
appeler
apporter
appuyer
aquarium
aqueduc
arbitre
arbuste
ardeur
ardoise
argent
arlequin
armature
armement
armoire
armure
arpenter
arracher
arriver
arroser
arsenic
artériel
article
aspect
asphalte
aspirer
assaut
asservir
assiette
associer
assurer
asticot
astre
astuce
atelier
atome
atrium
atroce
attaque
attentif
attirer
attraper
aubaine
auberge
audace
audible
augurer
aurore
automne
autruche
avaler
avancer
avarice
avenir
averse
aveugle
aviateur
avide
avion
aviser
avoine
avouer
avril
axial
axiome
badge
bafouer
bagage
baguette
baignade
balancer
balcon
baleine
balisage
bambin
bancaire
bandage
banlieue
bannière
banquier
barbier
baril
baron
barque
barrage
bassin
bastion
bataille
bateau
batterie
baudrier
bavarder
belette
bélier
belote
bénéfice
berceau
berger
berline
bermuda
besace
besogne
bétail
beurre
biberon
bicycle
bidule
bijou
bilan
bilingue
billard
binaire
biologie
biopsie
biotype
biscuit
bison
bistouri
bitume
bizarre
blafard
blague
blanchir
blessant
blinder
blond
bloquer
blouson
bobard
bobine
boire
boiser
bolide
bonbon
bondir
bonheur
bonifier
bonus
bordure
borne
botte
boucle
boueux
bougie
boulon
bouquin
bourse
boussole
boutique
boxeur
branche
brasier
brave
brebis
brèche
breuvage
bricoler
brigade
brillant
brioche
brique
brochure
broder
bronzer
brousse
broyeur
brume
brusque
brutal
bruyant
buffle
buisson
bulletin
bureau
burin
bustier
butiner
butoir
buvable
buvette
cabanon
cabine
cachette
cadeau
cadre
caféine
caillou
caisson
calculer
calepin
calibre
calmer
calomnie
calvaire
camarade
caméra
camion
campagne
canal
caneton
canon
cantine
canular
capable
caporal
caprice
capsule
capter
capuche
carabine
carbone
caresser
caribou
carnage
carotte
carreau
carton
cascade
casier
casque
cassure
causer
caution
cavalier
caverne
caviar
cédille
ceinture
céleste
cellule
cendrier
censurer
central
cercle
cérébral
cerise
cerner
cerveau
cesser
chagrin
chaise
chaleur
chambre
chance
chapitre
charbon
chasseur
chaton
chausson
chavirer
chemise
chenille
chéquier
chercher
cheval
chien
chiffre
chignon
chimère
chiot
chlorure
chocolat
choisir
chose
chouette
chrome
chute
cigare
cigogne
cimenter
cinéma
cintrer
circuler
cirer
cirque
citerne
citoyen
citron
civil
clairon
clameur
claquer
classe
clavier
client
cligner
climat
clivage
cloche
clonage
cloporte
cobalt
cobra
cocasse
cocotier
coder
codifier
coffre
cogner
cohésion
coiffer
coincer
colère
colibri
colline
colmater
colonel
combat
comédie
commande
compact
concert
conduire
confier
congeler
connoter
consonne
contact
convexe
copain
copie
corail
corbeau
cordage
corniche
corpus
correct
cortège
cosmique
costume
coton
coude
coupure
courage
couteau
couvrir
coyote
crabe
crainte
cravate
crayon
créature
créditer
crémeux
creuser
crevette
cribler
crier
cristal
critère
croire
croquer
crotale
crucial
cruel
crypter
cubique
cueillir
cuillère
cuisine
cuivre
culminer
cultiver
cumuler
cupide
curatif
curseur
cyanure
cycle
cylindre
cynique
daigner
damier
danger
danseur
dauphin
débattre
débiter
déborder
débrider
débutant
décaler
décembre
déchirer
décider
déclarer
décorer
décrire
décupler
dédale
déductif
déesse
défensif
défiler
défrayer
dégager
dégivrer
déglutir
dégrafer
déjeuner
délice
déloger
demander
demeurer
démolir
dénicher
dénouer
dentelle
dénuder
départ
dépenser
déphaser
déplacer
déposer
déranger
dérober
désastre
descente
désert
désigner
désobéir
dessiner
destrier
détacher
détester
détourer
détresse
devancer
devenir
deviner
devoir
diable
dialogue
diamant
dicter
différer
digérer
digital
digne
diluer
dimanche
diminuer
dioxyde
directif
diriger
discuter
disposer
dissiper
distance
divertir
diviser
docile
docteur
dogme
doigt
domaine
domicile
dompter
donateur
donjon
donner
dopamine
dortoir
dorure
dosage
doseur
dossier
dotation
douanier
double
douceur
douter
doyen
dragon
draper
dresser
dribbler
droiture
duperie
duplexe
durable
durcir
dynastie
éblouir
écarter
écharpe
échelle
éclairer
éclipse
éclore
écluse
école
économie
écorce
écouter
écraser
écrémer
écrivain
écrou
écume
écureuil
édifier
éduquer
effacer
effectif
effigie
effort
effrayer
effusion
égaliser
égarer
éjecter
élaborer
élargir
électron
élégant
éléphant
élève
éligible
élitisme
éloge
élucider
éluder
emballer
embellir
embryon
émeraude
émission
emmener
émotion
émouvoir
empereur
employer
emporter
emprise
émulsion
encadrer
enchère
enclave
encoche
endiguer
endosser
endroit
enduire
énergie
enfance
enfermer
enfouir
engager
engin
englober
énigme
enjamber
enjeu
enlever
ennemi
ennuyeux
enrichir
enrobage
enseigne
entasser
entendre
entier
entourer
entraver
énumérer
envahir
enviable
envoyer
enzyme
éolien
épaissir
épargne
épatant
épaule
épicerie
épidémie
épier
épilogue
épine
épisode
épitaphe
époque
épreuve
éprouver
épuisant
équerre
équipe
ériger
érosion
erreur
éruption
escalier
espadon
espèce
espiègle
espoir
esprit
esquiver
essayer
essence
essieu
essorer
estime
estomac
estrade
étagère
étaler
étanche
étatique
éteindre
étendoir
éternel
éthanol
éthique
ethnie
étirer
étoffer
étoile
étonnant
étourdir
étrange
étroit
étude
euphorie
évaluer
évasion
éventail
évidence
éviter
évolutif
évoquer
exact
exagérer
exaucer
exceller
excitant
exclusif
excuse
exécuter
exemple
exercer
exhaler
exhorter
exigence
exiler
exister
exotique
expédier
explorer
exposer
exprimer
exquis
extensif
extraire
exulter
fable
fabuleux
facette
facile
facture
faiblir
falaise
fameux
famille
farceur
farfelu
farine
farouche
fasciner
fatal
fatigue
faucon
fautif
faveur
favori
fébrile
féconder
fédérer
félin
femme
fémur
fendoir
féodal
fermer
féroce
ferveur
festival
feuille
feutre
février
fiasco
ficeler
fictif
fidèle
figure
filature
filetage
filière
filleul
filmer
filou
filtrer
financer
finir
fiole
firme
fissure
fixer
flairer
flamme
flasque
flatteur
fléau
flèche
fleur
flexion
flocon
flore
fluctuer
fluide
fluvial
folie
fonderie
fongible
fontaine
forcer
forgeron
formuler
fortune
fossile
foudre
fougère
fouiller
foulure
fourmi
fragile
fraise
franchir
frapper
frayeur
frégate
freiner
frelon
frémir
frénésie
frère
friable
friction
frisson
frivole
froid
fromage
frontal
frotter
fruit
fugitif
fuite
fureur
furieux
furtif
fusion
futur
gagner
galaxie
galerie
gambader
garantir
gardien
garnir
garrigue
gazelle
gazon
géant
gélatine
gélule
gendarme
général
génie
genou
gentil
géologie
géomètre
géranium
germe
gestuel
geyser
gibier
gicler
girafe
givre
glace
glaive
glisser
globe
gloire
glorieux
golfeur
gomme
gonfler
gorge
gorille
goudron
gouffre
goulot
goupille
gourmand
goutte
graduel
graffiti
graine
grand
grappin
gratuit
gravir
grenat
griffure
griller
grimper
grogner
gronder
grotte
groupe
gruger
grutier
gruyère
guépard
guerrier
guide
guimauve
guitare
gustatif
gymnaste
gyrostat
habitude
hachoir
halte
hameau
hangar
hanneton
haricot
harmonie
harpon
hasard
hélium
hématome
herbe
hérisson
hermine
héron
hésiter
heureux
hiberner
hibou
hilarant
histoire
hiver
homard
hommage
homogène
honneur
honorer
honteux
horde
horizon
horloge
hormone
horrible
houleux
housse
hublot
huileux
humain
humble
humide
humour
hurler
hydromel
hygiène
hymne
hypnose
idylle
ignorer
iguane
illicite
illusion
image
imbiber
imiter
immense
immobile
immuable
impact
impérial
implorer
imposer
imprimer
imputer
incarner
incendie
incident
incliner
incolore
indexer
indice
inductif
inédit
ineptie
inexact
infini
infliger
informer
infusion
ingérer
inhaler
inhiber
injecter
injure
innocent
inoculer
inonder
inscrire
insecte
insigne
insolite
inspirer
instinct
insulter
intact
intense
intime
intrigue
intuitif
inutile
invasion
inventer
inviter
invoquer
ironique
irradier
irréel
irriter
isoler
ivoire
ivresse
jaguar
jaillir
jambe
janvier
jardin
jauger
jaune
javelot
jetable
jeton
jeudi
jeunesse
joindre
joncher
jongler
joueur
jouissif
journal
jovial
joyau
joyeux
jubiler
jugement
junior
jupon
juriste
justice
juteux
juvénile
kayak
kimono
kiosque
label
labial
labourer
lacérer
lactose
lagune
laine
laisser
laitier
lambeau
lamelle
lampe
lanceur
langage
lanterne
lapin
largeur
larme
laurier
lavabo
lavoir
lecture
légal
léger
légume
lessive
lettre
levier
lexique
lézard
liasse
libérer
libre
licence
licorne
liège
lièvre
ligature
ligoter
ligue
limer
limite
limonade
limpide
linéaire
lingot
lionceau
liquide
lisière
lister
lithium
litige
littoral
livreur
logique
lointain
loisir
lombric
loterie
louer
lourd
loutre
louve
loyal
lubie
lucide
lucratif
lueur
lugubre
luisant
lumière
lunaire
lundi
luron
lutter
luxueux
machine
magasin
magenta
magique
maigre
maillon
maintien
mairie
maison
majorer
malaxer
maléfice
malheur
malice
mallette
mammouth
mandater
maniable
manquant
manteau
manuel
marathon
marbre
marchand
mardi
maritime
marqueur
marron
marteler
mascotte
massif
matériel
matière
matraque
maudire
maussade
mauve
maximal
méchant
méconnu
médaille
médecin
méditer
méduse
meilleur
mélange
mélodie
membre
mémoire
menacer
mener
menhir
mensonge
mentor
mercredi
mérite
merle
messager
mesure
métal
météore
méthode
métier
meuble
miauler
microbe
miette
mignon
migrer
milieu
million
mimique
mince
minéral
minimal
minorer
minute
miracle
miroiter
missile
mixte
mobile
moderne
moelleux
mondial
moniteur
monnaie
monotone
monstre
montagne
monument
moqueur
morceau
morsure
mortier
moteur
motif
mouche
moufle
moulin
mousson
mouton
mouvant
multiple
munition
muraille
murène
murmure
muscle
muséum
musicien
mutation
muter
mutuel
myriade
myrtille
mystère
mythique
nageur
nappe
narquois
narrer
natation
nation
nature
naufrage
nautique
navire
nébuleux
nectar
néfaste
négation
négliger
négocier
neige
nerveux
nettoyer
neurone
neutron
neveu
niche
nickel
nitrate
niveau
noble
nocif
nocturne
noirceur
noisette
nomade
nombreux
nommer
normatif
notable
notifier
notoire
nourrir
nouveau
novateur
novembre
novice
nuage
nuancer
nuire
nuisible
numéro
nuptial
nuque
nutritif
obéir
objectif
obliger
obscur
observer
obstacle
obtenir
obturer
occasion
occuper
océan
octobre
octroyer
octupler
oculaire
odeur
odorant
offenser
officier
offrir
ogive
oiseau
oisillon
olfactif
olivier
ombrage
omettre
onctueux
onduler
onéreux
onirique
opale
opaque
opérer
opinion
opportun
opprimer
opter
optique
orageux
orange
orbite
ordonner
oreille
organe
orgueil
orifice
ornement
orque
ortie
osciller
osmose
ossature
otarie
ouragan
ourson
outil
outrager
ouvrage
ovation
oxyde
oxygène
ozone
paisible
palace
palmarès
palourde
palper
panache
panda
pangolin
paniquer
panneau
panorama
pantalon
papaye
papier
papoter
papyrus
paradoxe
parcelle
paresse
parfumer
parler
parole
parrain
parsemer
partager
parure
parvenir
passion
pastèque
paternel
patience
patron
pavillon
pavoiser
payer
paysage
peigne
peintre
pelage
pélican
pelle
pelouse
peluche
pendule
pénétrer
pénible
pensif
pénurie
pépite
péplum
perdrix
perforer
période
permuter
perplexe
persil
perte
peser
pétale
petit
pétrir
peuple
pharaon
phobie
phoque
photon
phrase
physique
piano
pictural
pièce
pierre
pieuvre
pilote
pinceau
pipette
piquer
pirogue
piscine
piston
pivoter
pixel
pizza
placard
plafond
plaisir
planer
plaque
plastron
plateau
pleurer
plexus
pliage
plomb
plonger
pluie
plumage
pochette
poésie
poète
pointe
poirier
poisson
poivre
polaire
policier
pollen
polygone
pommade
pompier
ponctuel
pondérer
poney
portique
position
posséder
posture
potager
poteau
potion
pouce
poulain
poumon
pourpre
poussin
pouvoir
prairie
pratique
précieux
prédire
préfixe
prélude
prénom
présence
prétexte
prévoir
primitif
prince
prison
priver
problème
procéder
prodige
profond
progrès
proie
projeter
prologue
promener
propre
prospère
protéger
prouesse
proverbe
prudence
pruneau
psychose
public
puceron
puiser
pulpe
pulsar
punaise
punitif
pupitre
purifier
puzzle
pyramide
quasar
querelle
question
quiétude
quitter
quotient
racine
raconter
radieux
ragondin
raideur
raisin
ralentir
rallonge
ramasser
rapide
rasage
ratisser
ravager
ravin
rayonner
réactif
réagir
réaliser
réanimer
recevoir
réciter
réclamer
récolter
recruter
reculer
recycler
rédiger
redouter
refaire
réflexe
réformer
refrain
refuge
régalien
région
réglage
régulier
réitérer
rejeter
rejouer
relatif
relever
relief
remarque
remède
remise
remonter
remplir
remuer
renard
renfort
renifler
renoncer
rentrer
renvoi
replier
reporter
reprise
reptile
requin
réserve
résineux
résoudre
respect
rester
résultat
rétablir
retenir
réticule
retomber
retracer
réunion
réussir
revanche
revivre
révolte
révulsif
richesse
rideau
rieur
rigide
rigoler
rincer
riposter
risible
risque
rituel
rival
rivière
rocheux
romance
rompre
ronce
rondin
roseau
rosier
rotatif
rotor
rotule
rouge
rouille
rouleau
routine
royaume
ruban
rubis
ruche
ruelle
rugueux
ruiner
ruisseau
ruser
rustique
rythme
sabler
saboter
sabre
sacoche
safari
sagesse
saisir
salade
salive
salon
saluer
samedi
sanction
sanglier
sarcasme
sardine
saturer
saugrenu
saumon
sauter
sauvage
savant
savonner
scalpel
scandale
scélérat
scénario
sceptre
schéma
science
scinder
score
scrutin
sculpter
séance
sécable
sécher
secouer
sécréter
sédatif
séduire
seigneur
séjour
sélectif
semaine
sembler
semence
séminal
sénateur
sensible
sentence
séparer
séquence
serein
sergent
sérieux
serrure
sérum
service
sésame
sévir
sevrage
sextuple
sidéral
siècle
siéger
siffler
sigle
signal
silence
silicium
simple
sincère
sinistre
siphon
sirop
sismique
situer
skier
social
socle
sodium
soigneux
soldat
soleil
solitude
soluble
sombre
sommeil
somnoler
sonde
songeur
sonnette
sonore
sorcier
sortir
sosie
sottise
soucieux
soudure
souffle
soulever
soupape
source
soutirer
souvenir
spacieux
spatial
spécial
sphère
spiral
stable
station
sternum
stimulus
stipuler
strict
studieux
stupeur
styliste
sublime
substrat
subtil
subvenir
succès
sucre
suffixe
suggérer
suiveur
sulfate
superbe
supplier
surface
suricate
surmener
surprise
sursaut
survie
suspect
syllabe
symbole
symétrie
synapse
syntaxe
système
tabac
tablier
tactile
tailler
talent
talisman
talonner
tambour
tamiser
tangible
tapis
taquiner
tarder
tarif
tartine
tasse
tatami
tatouage
taupe
taureau
taxer
témoin
temporel
tenaille
tendre
teneur
tenir
tension
terminer
terne
terrible
tétine
texte
thème
théorie
thérapie
thorax
tibia
tiède
timide
tirelire
tiroir
tissu
titane
titre
tituber
toboggan
tolérant
tomate
tonique
tonneau
toponyme
torche
tordre
tornade
torpille
torrent
torse
tortue
totem
toucher
tournage
tousser
toxine
traction
trafic
tragique
trahir
train
trancher
travail
trèfle
tremper
trésor
treuil
triage
tribunal
tricoter
trilogie
triomphe
tripler
triturer
trivial
trombone
tronc
tropical
troupeau
tuile
tulipe
tumulte
tunnel
turbine
tuteur
tutoyer
tuyau
tympan
typhon
typique
tyran
ubuesque
ultime
ultrason
unanime
unifier
union
unique
unitaire
univers
uranium
urbain
urticant
usage
usine
usuel
usure
utile
utopie
vacarme
vaccin
vagabond
vague
vaillant
vaincre
vaisseau
valable
valise
vallon
valve
vampire
vanille
vapeur
varier
vaseux
vassal
vaste
vecteur
vedette
végétal
véhicule
veinard
véloce
vendredi
vénérer
venger
venimeux
ventouse
verdure
vérin
vernir
verrou
verser
vertu
veston
vétéran
vétuste
vexant
vexer
viaduc
viande
victoire
vidange
vidéo
vignette
vigueur
vilain
village
vinaigre
violon
vipère
virement
virtuose
virus
visage
viseur
vision
visqueux
visuel
vital
vitesse
viticole
vitrine
vivace
vivipare
vocation
voguer
voile
voisin
voiture
volaille
volcan
voltiger
volume
vorace
vortex
voter
vouloir
voyage
voyelle
wagon
xénon
yacht
zèbre
zénith
zeste
zoologie`.split("\n"));
  }
});

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/italian.js
var wordlist4;
var init_italian = __esm({
  "../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/italian.js"() {
    wordlist4 = /* @__PURE__ */ Object.freeze(`abaco
abbaglio
abbinato
abete
abisso
abolire
abrasivo
abrogato
accadere
accenno
accusato
acetone
achille
acido
acqua
acre
acrilico
acrobata
acuto
adagio
addebito
addome
adeguato
aderire
adipe
adottare
adulare
affabile
affetto
affisso
affranto
aforisma
afoso
africano
agave
agente
agevole
aggancio
agire
agitare
agonismo
agricolo
agrumeto
aguzzo
alabarda
alato
albatro
alberato
albo
albume
alce
alcolico
alettone
alfa
algebra
aliante
alibi
alimento
allagato
allegro
allievo
allodola
allusivo
almeno
alogeno
alpaca
alpestre
altalena
alterno
alticcio
altrove
alunno
alveolo
alzare
amalgama
amanita
amarena
ambito
ambrato
ameba
america
ametista
amico
ammasso
ammenda
ammirare
ammonito
amore
ampio
ampliare
amuleto
anacardo
anagrafe
analista
anarchia
anatra
anca
ancella
ancora
andare
andrea
anello
angelo
angolare
angusto
anima
annegare
annidato
anno
annuncio
anonimo
anticipo
anzi
apatico
apertura
apode
apparire
appetito
appoggio
approdo
appunto
aprile
arabica
arachide
aragosta
araldica
arancio
aratura
arazzo
arbitro
archivio
ardito
arenile
argento
argine
arguto
aria
armonia
arnese
arredato
arringa
arrosto
arsenico
arso
artefice
arzillo
asciutto
ascolto
asepsi
asettico
asfalto
asino
asola
aspirato
aspro
assaggio
asse
assoluto
assurdo
asta
astenuto
astice
astratto
atavico
ateismo
atomico
atono
attesa
attivare
attorno
attrito
attuale
ausilio
austria
autista
autonomo
autunno
avanzato
avere
avvenire
avviso
avvolgere
azione
azoto
azzimo
azzurro
babele
baccano
bacino
baco
badessa
badilata
bagnato
baita
balcone
baldo
balena
ballata
balzano
bambino
bandire
baraonda
barbaro
barca
baritono
barlume
barocco
basilico
basso
batosta
battuto
baule
bava
bavosa
becco
beffa
belgio
belva
benda
benevole
benigno
benzina
bere
berlina
beta
bibita
bici
bidone
bifido
biga
bilancia
bimbo
binocolo
biologo
bipede
bipolare
birbante
birra
biscotto
bisesto
bisnonno
bisonte
bisturi
bizzarro
blando
blatta
bollito
bonifico
bordo
bosco
botanico
bottino
bozzolo
braccio
bradipo
brama
branca
bravura
bretella
brevetto
brezza
briglia
brillante
brindare
broccolo
brodo
bronzina
brullo
bruno
bubbone
buca
budino
buffone
buio
bulbo
buono
burlone
burrasca
bussola
busta
cadetto
caduco
calamaro
calcolo
calesse
calibro
calmo
caloria
cambusa
camerata
camicia
cammino
camola
campale
canapa
candela
cane
canino
canotto
cantina
capace
capello
capitolo
capogiro
cappero
capra
capsula
carapace
carcassa
cardo
carisma
carovana
carretto
cartolina
casaccio
cascata
caserma
caso
cassone
castello
casuale
catasta
catena
catrame
cauto
cavillo
cedibile
cedrata
cefalo
celebre
cellulare
cena
cenone
centesimo
ceramica
cercare
certo
cerume
cervello
cesoia
cespo
ceto
chela
chiaro
chicca
chiedere
chimera
china
chirurgo
chitarra
ciao
ciclismo
cifrare
cigno
cilindro
ciottolo
circa
cirrosi
citrico
cittadino
ciuffo
civetta
civile
classico
clinica
cloro
cocco
codardo
codice
coerente
cognome
collare
colmato
colore
colposo
coltivato
colza
coma
cometa
commando
comodo
computer
comune
conciso
condurre
conferma
congelare
coniuge
connesso
conoscere
consumo
continuo
convegno
coperto
copione
coppia
copricapo
corazza
cordata
coricato
cornice
corolla
corpo
corredo
corsia
cortese
cosmico
costante
cottura
covato
cratere
cravatta
creato
credere
cremoso
crescita
creta
criceto
crinale
crisi
critico
croce
cronaca
crostata
cruciale
crusca
cucire
cuculo
cugino
cullato
cupola
curatore
cursore
curvo
cuscino
custode
dado
daino
dalmata
damerino
daniela
dannoso
danzare
datato
davanti
davvero
debutto
decennio
deciso
declino
decollo
decreto
dedicato
definito
deforme
degno
delegare
delfino
delirio
delta
demenza
denotato
dentro
deposito
derapata
derivare
deroga
descritto
deserto
desiderio
desumere
detersivo
devoto
diametro
dicembre
diedro
difeso
diffuso
digerire
digitale
diluvio
dinamico
dinnanzi
dipinto
diploma
dipolo
diradare
dire
dirotto
dirupo
disagio
discreto
disfare
disgelo
disposto
distanza
disumano
dito
divano
divelto
dividere
divorato
doblone
docente
doganale
dogma
dolce
domato
domenica
dominare
dondolo
dono
dormire
dote
dottore
dovuto
dozzina
drago
druido
dubbio
dubitare
ducale
duna
duomo
duplice
duraturo
ebano
eccesso
ecco
eclissi
economia
edera
edicola
edile
editoria
educare
egemonia
egli
egoismo
egregio
elaborato
elargire
elegante
elencato
eletto
elevare
elfico
elica
elmo
elsa
eluso
emanato
emblema
emesso
emiro
emotivo
emozione
empirico
emulo
endemico
enduro
energia
enfasi
enoteca
entrare
enzima
epatite
epilogo
episodio
epocale
eppure
equatore
erario
erba
erboso
erede
eremita
erigere
ermetico
eroe
erosivo
errante
esagono
esame
esanime
esaudire
esca
esempio
esercito
esibito
esigente
esistere
esito
esofago
esortato
esoso
espanso
espresso
essenza
esso
esteso
estimare
estonia
estroso
esultare
etilico
etnico
etrusco
etto
euclideo
europa
evaso
evidenza
evitato
evoluto
evviva
fabbrica
faccenda
fachiro
falco
famiglia
fanale
fanfara
fango
fantasma
fare
farfalla
farinoso
farmaco
fascia
fastoso
fasullo
faticare
fato
favoloso
febbre
fecola
fede
fegato
felpa
feltro
femmina
fendere
fenomeno
fermento
ferro
fertile
fessura
festivo
fetta
feudo
fiaba
fiducia
fifa
figurato
filo
finanza
finestra
finire
fiore
fiscale
fisico
fiume
flacone
flamenco
flebo
flemma
florido
fluente
fluoro
fobico
focaccia
focoso
foderato
foglio
folata
folclore
folgore
fondente
fonetico
fonia
fontana
forbito
forchetta
foresta
formica
fornaio
foro
fortezza
forzare
fosfato
fosso
fracasso
frana
frassino
fratello
freccetta
frenata
fresco
frigo
frollino
fronde
frugale
frutta
fucilata
fucsia
fuggente
fulmine
fulvo
fumante
fumetto
fumoso
fune
funzione
fuoco
furbo
furgone
furore
fuso
futile
gabbiano
gaffe
galateo
gallina
galoppo
gambero
gamma
garanzia
garbo
garofano
garzone
gasdotto
gasolio
gastrico
gatto
gaudio
gazebo
gazzella
geco
gelatina
gelso
gemello
gemmato
gene
genitore
gennaio
genotipo
gergo
ghepardo
ghiaccio
ghisa
giallo
gilda
ginepro
giocare
gioiello
giorno
giove
girato
girone
gittata
giudizio
giurato
giusto
globulo
glutine
gnomo
gobba
golf
gomito
gommone
gonfio
gonna
governo
gracile
grado
grafico
grammo
grande
grattare
gravoso
grazia
greca
gregge
grifone
grigio
grinza
grotta
gruppo
guadagno
guaio
guanto
guardare
gufo
guidare
ibernato
icona
identico
idillio
idolo
idra
idrico
idrogeno
igiene
ignaro
ignorato
ilare
illeso
illogico
illudere
imballo
imbevuto
imbocco
imbuto
immane
immerso
immolato
impacco
impeto
impiego
importo
impronta
inalare
inarcare
inattivo
incanto
incendio
inchino
incisivo
incluso
incontro
incrocio
incubo
indagine
india
indole
inedito
infatti
infilare
inflitto
ingaggio
ingegno
inglese
ingordo
ingrosso
innesco
inodore
inoltrare
inondato
insano
insetto
insieme
insonnia
insulina
intasato
intero
intonaco
intuito
inumidire
invalido
invece
invito
iperbole
ipnotico
ipotesi
ippica
iride
irlanda
ironico
irrigato
irrorare
isolato
isotopo
isterico
istituto
istrice
italia
iterare
labbro
labirinto
lacca
lacerato
lacrima
lacuna
laddove
lago
lampo
lancetta
lanterna
lardoso
larga
laringe
lastra
latenza
latino
lattuga
lavagna
lavoro
legale
leggero
lembo
lentezza
lenza
leone
lepre
lesivo
lessato
lesto
letterale
leva
levigato
libero
lido
lievito
lilla
limatura
limitare
limpido
lineare
lingua
liquido
lira
lirica
lisca
lite
litigio
livrea
locanda
lode
logica
lombare
londra
longevo
loquace
lorenzo
loto
lotteria
luce
lucidato
lumaca
luminoso
lungo
lupo
luppolo
lusinga
lusso
lutto
macabro
macchina
macero
macinato
madama
magico
maglia
magnete
magro
maiolica
malafede
malgrado
malinteso
malsano
malto
malumore
mana
mancia
mandorla
mangiare
manifesto
mannaro
manovra
mansarda
mantide
manubrio
mappa
maratona
marcire
maretta
marmo
marsupio
maschera
massaia
mastino
materasso
matricola
mattone
maturo
mazurca
meandro
meccanico
mecenate
medesimo
meditare
mega
melassa
melis
melodia
meninge
meno
mensola
mercurio
merenda
merlo
meschino
mese
messere
mestolo
metallo
metodo
mettere
miagolare
mica
micelio
michele
microbo
midollo
miele
migliore
milano
milite
mimosa
minerale
mini
minore
mirino
mirtillo
miscela
missiva
misto
misurare
mitezza
mitigare
mitra
mittente
mnemonico
modello
modifica
modulo
mogano
mogio
mole
molosso
monastero
monco
mondina
monetario
monile
monotono
monsone
montato
monviso
mora
mordere
morsicato
mostro
motivato
motosega
motto
movenza
movimento
mozzo
mucca
mucosa
muffa
mughetto
mugnaio
mulatto
mulinello
multiplo
mummia
munto
muovere
murale
musa
muscolo
musica
mutevole
muto
nababbo
nafta
nanometro
narciso
narice
narrato
nascere
nastrare
naturale
nautica
naviglio
nebulosa
necrosi
negativo
negozio
nemmeno
neofita
neretto
nervo
nessuno
nettuno
neutrale
neve
nevrotico
nicchia
ninfa
nitido
nobile
nocivo
nodo
nome
nomina
nordico
normale
norvegese
nostrano
notare
notizia
notturno
novella
nucleo
nulla
numero
nuovo
nutrire
nuvola
nuziale
oasi
obbedire
obbligo
obelisco
oblio
obolo
obsoleto
occasione
occhio
occidente
occorrere
occultare
ocra
oculato
odierno
odorare
offerta
offrire
offuscato
oggetto
oggi
ognuno
olandese
olfatto
oliato
oliva
ologramma
oltre
omaggio
ombelico
ombra
omega
omissione
ondoso
onere
onice
onnivoro
onorevole
onta
operato
opinione
opposto
oracolo
orafo
ordine
orecchino
orefice
orfano
organico
origine
orizzonte
orma
ormeggio
ornativo
orologio
orrendo
orribile
ortensia
ortica
orzata
orzo
osare
oscurare
osmosi
ospedale
ospite
ossa
ossidare
ostacolo
oste
otite
otre
ottagono
ottimo
ottobre
ovale
ovest
ovino
oviparo
ovocito
ovunque
ovviare
ozio
pacchetto
pace
pacifico
padella
padrone
paese
paga
pagina
palazzina
palesare
pallido
palo
palude
pandoro
pannello
paolo
paonazzo
paprica
parabola
parcella
parere
pargolo
pari
parlato
parola
partire
parvenza
parziale
passivo
pasticca
patacca
patologia
pattume
pavone
peccato
pedalare
pedonale
peggio
peloso
penare
pendice
penisola
pennuto
penombra
pensare
pentola
pepe
pepita
perbene
percorso
perdonato
perforare
pergamena
periodo
permesso
perno
perplesso
persuaso
pertugio
pervaso
pesatore
pesista
peso
pestifero
petalo
pettine
petulante
pezzo
piacere
pianta
piattino
piccino
picozza
piega
pietra
piffero
pigiama
pigolio
pigro
pila
pilifero
pillola
pilota
pimpante
pineta
pinna
pinolo
pioggia
piombo
piramide
piretico
pirite
pirolisi
pitone
pizzico
placebo
planare
plasma
platano
plenario
pochezza
poderoso
podismo
poesia
poggiare
polenta
poligono
pollice
polmonite
polpetta
polso
poltrona
polvere
pomice
pomodoro
ponte
popoloso
porfido
poroso
porpora
porre
portata
posa
positivo
possesso
postulato
potassio
potere
pranzo
prassi
pratica
precluso
predica
prefisso
pregiato
prelievo
premere
prenotare
preparato
presenza
pretesto
prevalso
prima
principe
privato
problema
procura
produrre
profumo
progetto
prolunga
promessa
pronome
proposta
proroga
proteso
prova
prudente
prugna
prurito
psiche
pubblico
pudica
pugilato
pugno
pulce
pulito
pulsante
puntare
pupazzo
pupilla
puro
quadro
qualcosa
quasi
querela
quota
raccolto
raddoppio
radicale
radunato
raffica
ragazzo
ragione
ragno
ramarro
ramingo
ramo
randagio
rantolare
rapato
rapina
rappreso
rasatura
raschiato
rasente
rassegna
rastrello
rata
ravveduto
reale
recepire
recinto
recluta
recondito
recupero
reddito
redimere
regalato
registro
regola
regresso
relazione
remare
remoto
renna
replica
reprimere
reputare
resa
residente
responso
restauro
rete
retina
retorica
rettifica
revocato
riassunto
ribadire
ribelle
ribrezzo
ricarica
ricco
ricevere
riciclato
ricordo
ricreduto
ridicolo
ridurre
rifasare
riflesso
riforma
rifugio
rigare
rigettato
righello
rilassato
rilevato
rimanere
rimbalzo
rimedio
rimorchio
rinascita
rincaro
rinforzo
rinnovo
rinomato
rinsavito
rintocco
rinuncia
rinvenire
riparato
ripetuto
ripieno
riportare
ripresa
ripulire
risata
rischio
riserva
risibile
riso
rispetto
ristoro
risultato
risvolto
ritardo
ritegno
ritmico
ritrovo
riunione
riva
riverso
rivincita
rivolto
rizoma
roba
robotico
robusto
roccia
roco
rodaggio
rodere
roditore
rogito
rollio
romantico
rompere
ronzio
rosolare
rospo
rotante
rotondo
rotula
rovescio
rubizzo
rubrica
ruga
rullino
rumine
rumoroso
ruolo
rupe
russare
rustico
sabato
sabbiare
sabotato
sagoma
salasso
saldatura
salgemma
salivare
salmone
salone
saltare
saluto
salvo
sapere
sapido
saporito
saraceno
sarcasmo
sarto
sassoso
satellite
satira
satollo
saturno
savana
savio
saziato
sbadiglio
sbalzo
sbancato
sbarra
sbattere
sbavare
sbendare
sbirciare
sbloccato
sbocciato
sbrinare
sbruffone
sbuffare
scabroso
scadenza
scala
scambiare
scandalo
scapola
scarso
scatenare
scavato
scelto
scenico
scettro
scheda
schiena
sciarpa
scienza
scindere
scippo
sciroppo
scivolo
sclerare
scodella
scolpito
scomparto
sconforto
scoprire
scorta
scossone
scozzese
scriba
scrollare
scrutinio
scuderia
scultore
scuola
scuro
scusare
sdebitare
sdoganare
seccatura
secondo
sedano
seggiola
segnalato
segregato
seguito
selciato
selettivo
sella
selvaggio
semaforo
sembrare
seme
seminato
sempre
senso
sentire
sepolto
sequenza
serata
serbato
sereno
serio
serpente
serraglio
servire
sestina
setola
settimana
sfacelo
sfaldare
sfamato
sfarzoso
sfaticato
sfera
sfida
sfilato
sfinge
sfocato
sfoderare
sfogo
sfoltire
sforzato
sfratto
sfruttato
sfuggito
sfumare
sfuso
sgabello
sgarbato
sgonfiare
sgorbio
sgrassato
sguardo
sibilo
siccome
sierra
sigla
signore
silenzio
sillaba
simbolo
simpatico
simulato
sinfonia
singolo
sinistro
sino
sintesi
sinusoide
sipario
sisma
sistole
situato
slitta
slogatura
sloveno
smarrito
smemorato
smentito
smeraldo
smilzo
smontare
smottato
smussato
snellire
snervato
snodo
sobbalzo
sobrio
soccorso
sociale
sodale
soffitto
sogno
soldato
solenne
solido
sollazzo
solo
solubile
solvente
somatico
somma
sonda
sonetto
sonnifero
sopire
soppeso
sopra
sorgere
sorpasso
sorriso
sorso
sorteggio
sorvolato
sospiro
sosta
sottile
spada
spalla
spargere
spatola
spavento
spazzola
specie
spedire
spegnere
spelatura
speranza
spessore
spettrale
spezzato
spia
spigoloso
spillato
spinoso
spirale
splendido
sportivo
sposo
spranga
sprecare
spronato
spruzzo
spuntino
squillo
sradicare
srotolato
stabile
stacco
staffa
stagnare
stampato
stantio
starnuto
stasera
statuto
stelo
steppa
sterzo
stiletto
stima
stirpe
stivale
stizzoso
stonato
storico
strappo
stregato
stridulo
strozzare
strutto
stuccare
stufo
stupendo
subentro
succoso
sudore
suggerito
sugo
sultano
suonare
superbo
supporto
surgelato
surrogato
sussurro
sutura
svagare
svedese
sveglio
svelare
svenuto
svezia
sviluppo
svista
svizzera
svolta
svuotare
tabacco
tabulato
tacciare
taciturno
tale
talismano
tampone
tannino
tara
tardivo
targato
tariffa
tarpare
tartaruga
tasto
tattico
taverna
tavolata
tazza
teca
tecnico
telefono
temerario
tempo
temuto
tendone
tenero
tensione
tentacolo
teorema
terme
terrazzo
terzetto
tesi
tesserato
testato
tetro
tettoia
tifare
tigella
timbro
tinto
tipico
tipografo
tiraggio
tiro
titanio
titolo
titubante
tizio
tizzone
toccare
tollerare
tolto
tombola
tomo
tonfo
tonsilla
topazio
topologia
toppa
torba
tornare
torrone
tortora
toscano
tossire
tostatura
totano
trabocco
trachea
trafila
tragedia
tralcio
tramonto
transito
trapano
trarre
trasloco
trattato
trave
treccia
tremolio
trespolo
tributo
tricheco
trifoglio
trillo
trincea
trio
tristezza
triturato
trivella
tromba
trono
troppo
trottola
trovare
truccato
tubatura
tuffato
tulipano
tumulto
tunisia
turbare
turchino
tuta
tutela
ubicato
uccello
uccisore
udire
uditivo
uffa
ufficio
uguale
ulisse
ultimato
umano
umile
umorismo
uncinetto
ungere
ungherese
unicorno
unificato
unisono
unitario
unte
uovo
upupa
uragano
urgenza
urlo
usanza
usato
uscito
usignolo
usuraio
utensile
utilizzo
utopia
vacante
vaccinato
vagabondo
vagliato
valanga
valgo
valico
valletta
valoroso
valutare
valvola
vampata
vangare
vanitoso
vano
vantaggio
vanvera
vapore
varano
varcato
variante
vasca
vedetta
vedova
veduto
vegetale
veicolo
velcro
velina
velluto
veloce
venato
vendemmia
vento
verace
verbale
vergogna
verifica
vero
verruca
verticale
vescica
vessillo
vestale
veterano
vetrina
vetusto
viandante
vibrante
vicenda
vichingo
vicinanza
vidimare
vigilia
vigneto
vigore
vile
villano
vimini
vincitore
viola
vipera
virgola
virologo
virulento
viscoso
visione
vispo
vissuto
visura
vita
vitello
vittima
vivanda
vivido
viziare
voce
voga
volatile
volere
volpe
voragine
vulcano
zampogna
zanna
zappato
zattera
zavorra
zefiro
zelante
zelo
zenzero
zerbino
zibetto
zinco
zircone
zitto
zolla
zotico
zucchero
zufolo
zulu
zuppa`.split("\n"));
  }
});

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/japanese.js
var wordlist5;
var init_japanese = __esm({
  "../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/japanese.js"() {
    wordlist5 = /* @__PURE__ */ Object.freeze(`あいこくしん
あいさつ
あいだ
あおぞら
あかちゃん
あきる
あけがた
あける
あこがれる
あさい
あさひ
あしあと
あじわう
あずかる
あずき
あそぶ
あたえる
あたためる
あたりまえ
あたる
あつい
あつかう
あっしゅく
あつまり
あつめる
あてな
あてはまる
あひる
あぶら
あぶる
あふれる
あまい
あまど
あまやかす
あまり
あみもの
あめりか
あやまる
あゆむ
あらいぐま
あらし
あらすじ
あらためる
あらゆる
あらわす
ありがとう
あわせる
あわてる
あんい
あんがい
あんこ
あんぜん
あんてい
あんない
あんまり
いいだす
いおん
いがい
いがく
いきおい
いきなり
いきもの
いきる
いくじ
いくぶん
いけばな
いけん
いこう
いこく
いこつ
いさましい
いさん
いしき
いじゅう
いじょう
いじわる
いずみ
いずれ
いせい
いせえび
いせかい
いせき
いぜん
いそうろう
いそがしい
いだい
いだく
いたずら
いたみ
いたりあ
いちおう
いちじ
いちど
いちば
いちぶ
いちりゅう
いつか
いっしゅん
いっせい
いっそう
いったん
いっち
いってい
いっぽう
いてざ
いてん
いどう
いとこ
いない
いなか
いねむり
いのち
いのる
いはつ
いばる
いはん
いびき
いひん
いふく
いへん
いほう
いみん
いもうと
いもたれ
いもり
いやがる
いやす
いよかん
いよく
いらい
いらすと
いりぐち
いりょう
いれい
いれもの
いれる
いろえんぴつ
いわい
いわう
いわかん
いわば
いわゆる
いんげんまめ
いんさつ
いんしょう
いんよう
うえき
うえる
うおざ
うがい
うかぶ
うかべる
うきわ
うくらいな
うくれれ
うけたまわる
うけつけ
うけとる
うけもつ
うける
うごかす
うごく
うこん
うさぎ
うしなう
うしろがみ
うすい
うすぎ
うすぐらい
うすめる
うせつ
うちあわせ
うちがわ
うちき
うちゅう
うっかり
うつくしい
うったえる
うつる
うどん
うなぎ
うなじ
うなずく
うなる
うねる
うのう
うぶげ
うぶごえ
うまれる
うめる
うもう
うやまう
うよく
うらがえす
うらぐち
うらない
うりあげ
うりきれ
うるさい
うれしい
うれゆき
うれる
うろこ
うわき
うわさ
うんこう
うんちん
うんてん
うんどう
えいえん
えいが
えいきょう
えいご
えいせい
えいぶん
えいよう
えいわ
えおり
えがお
えがく
えきたい
えくせる
えしゃく
えすて
えつらん
えのぐ
えほうまき
えほん
えまき
えもじ
えもの
えらい
えらぶ
えりあ
えんえん
えんかい
えんぎ
えんげき
えんしゅう
えんぜつ
えんそく
えんちょう
えんとつ
おいかける
おいこす
おいしい
おいつく
おうえん
おうさま
おうじ
おうせつ
おうたい
おうふく
おうべい
おうよう
おえる
おおい
おおう
おおどおり
おおや
おおよそ
おかえり
おかず
おがむ
おかわり
おぎなう
おきる
おくさま
おくじょう
おくりがな
おくる
おくれる
おこす
おこなう
おこる
おさえる
おさない
おさめる
おしいれ
おしえる
おじぎ
おじさん
おしゃれ
おそらく
おそわる
おたがい
おたく
おだやか
おちつく
おっと
おつり
おでかけ
おとしもの
おとなしい
おどり
おどろかす
おばさん
おまいり
おめでとう
おもいで
おもう
おもたい
おもちゃ
おやつ
おやゆび
およぼす
おらんだ
おろす
おんがく
おんけい
おんしゃ
おんせん
おんだん
おんちゅう
おんどけい
かあつ
かいが
がいき
がいけん
がいこう
かいさつ
かいしゃ
かいすいよく
かいぜん
かいぞうど
かいつう
かいてん
かいとう
かいふく
がいへき
かいほう
かいよう
がいらい
かいわ
かえる
かおり
かかえる
かがく
かがし
かがみ
かくご
かくとく
かざる
がぞう
かたい
かたち
がちょう
がっきゅう
がっこう
がっさん
がっしょう
かなざわし
かのう
がはく
かぶか
かほう
かほご
かまう
かまぼこ
かめれおん
かゆい
かようび
からい
かるい
かろう
かわく
かわら
がんか
かんけい
かんこう
かんしゃ
かんそう
かんたん
かんち
がんばる
きあい
きあつ
きいろ
ぎいん
きうい
きうん
きえる
きおう
きおく
きおち
きおん
きかい
きかく
きかんしゃ
ききて
きくばり
きくらげ
きけんせい
きこう
きこえる
きこく
きさい
きさく
きさま
きさらぎ
ぎじかがく
ぎしき
ぎじたいけん
ぎじにってい
ぎじゅつしゃ
きすう
きせい
きせき
きせつ
きそう
きぞく
きぞん
きたえる
きちょう
きつえん
ぎっちり
きつつき
きつね
きてい
きどう
きどく
きない
きなが
きなこ
きぬごし
きねん
きのう
きのした
きはく
きびしい
きひん
きふく
きぶん
きぼう
きほん
きまる
きみつ
きむずかしい
きめる
きもだめし
きもち
きもの
きゃく
きやく
ぎゅうにく
きよう
きょうりゅう
きらい
きらく
きりん
きれい
きれつ
きろく
ぎろん
きわめる
ぎんいろ
きんかくじ
きんじょ
きんようび
ぐあい
くいず
くうかん
くうき
くうぐん
くうこう
ぐうせい
くうそう
ぐうたら
くうふく
くうぼ
くかん
くきょう
くげん
ぐこう
くさい
くさき
くさばな
くさる
くしゃみ
くしょう
くすのき
くすりゆび
くせげ
くせん
ぐたいてき
くださる
くたびれる
くちこみ
くちさき
くつした
ぐっすり
くつろぐ
くとうてん
くどく
くなん
くねくね
くのう
くふう
くみあわせ
くみたてる
くめる
くやくしょ
くらす
くらべる
くるま
くれる
くろう
くわしい
ぐんかん
ぐんしょく
ぐんたい
ぐんて
けあな
けいかく
けいけん
けいこ
けいさつ
げいじゅつ
けいたい
げいのうじん
けいれき
けいろ
けおとす
けおりもの
げきか
げきげん
げきだん
げきちん
げきとつ
げきは
げきやく
げこう
げこくじょう
げざい
けさき
げざん
けしき
けしごむ
けしょう
げすと
けたば
けちゃっぷ
けちらす
けつあつ
けつい
けつえき
けっこん
けつじょ
けっせき
けってい
けつまつ
げつようび
げつれい
けつろん
げどく
けとばす
けとる
けなげ
けなす
けなみ
けぬき
げねつ
けねん
けはい
げひん
けぶかい
げぼく
けまり
けみかる
けむし
けむり
けもの
けらい
けろけろ
けわしい
けんい
けんえつ
けんお
けんか
げんき
けんげん
けんこう
けんさく
けんしゅう
けんすう
げんそう
けんちく
けんてい
けんとう
けんない
けんにん
げんぶつ
けんま
けんみん
けんめい
けんらん
けんり
こあくま
こいぬ
こいびと
ごうい
こうえん
こうおん
こうかん
ごうきゅう
ごうけい
こうこう
こうさい
こうじ
こうすい
ごうせい
こうそく
こうたい
こうちゃ
こうつう
こうてい
こうどう
こうない
こうはい
ごうほう
ごうまん
こうもく
こうりつ
こえる
こおり
ごかい
ごがつ
ごかん
こくご
こくさい
こくとう
こくない
こくはく
こぐま
こけい
こける
ここのか
こころ
こさめ
こしつ
こすう
こせい
こせき
こぜん
こそだて
こたい
こたえる
こたつ
こちょう
こっか
こつこつ
こつばん
こつぶ
こてい
こてん
ことがら
ことし
ことば
ことり
こなごな
こねこね
このまま
このみ
このよ
ごはん
こひつじ
こふう
こふん
こぼれる
ごまあぶら
こまかい
ごますり
こまつな
こまる
こむぎこ
こもじ
こもち
こもの
こもん
こやく
こやま
こゆう
こゆび
こよい
こよう
こりる
これくしょん
ころっけ
こわもて
こわれる
こんいん
こんかい
こんき
こんしゅう
こんすい
こんだて
こんとん
こんなん
こんびに
こんぽん
こんまけ
こんや
こんれい
こんわく
ざいえき
さいかい
さいきん
ざいげん
ざいこ
さいしょ
さいせい
ざいたく
ざいちゅう
さいてき
ざいりょう
さうな
さかいし
さがす
さかな
さかみち
さがる
さぎょう
さくし
さくひん
さくら
さこく
さこつ
さずかる
ざせき
さたん
さつえい
ざつおん
ざっか
ざつがく
さっきょく
ざっし
さつじん
ざっそう
さつたば
さつまいも
さてい
さといも
さとう
さとおや
さとし
さとる
さのう
さばく
さびしい
さべつ
さほう
さほど
さます
さみしい
さみだれ
さむけ
さめる
さやえんどう
さゆう
さよう
さよく
さらだ
ざるそば
さわやか
さわる
さんいん
さんか
さんきゃく
さんこう
さんさい
ざんしょ
さんすう
さんせい
さんそ
さんち
さんま
さんみ
さんらん
しあい
しあげ
しあさって
しあわせ
しいく
しいん
しうち
しえい
しおけ
しかい
しかく
じかん
しごと
しすう
じだい
したうけ
したぎ
したて
したみ
しちょう
しちりん
しっかり
しつじ
しつもん
してい
してき
してつ
じてん
じどう
しなぎれ
しなもの
しなん
しねま
しねん
しのぐ
しのぶ
しはい
しばかり
しはつ
しはらい
しはん
しひょう
しふく
じぶん
しへい
しほう
しほん
しまう
しまる
しみん
しむける
じむしょ
しめい
しめる
しもん
しゃいん
しゃうん
しゃおん
じゃがいも
しやくしょ
しゃくほう
しゃけん
しゃこ
しゃざい
しゃしん
しゃせん
しゃそう
しゃたい
しゃちょう
しゃっきん
じゃま
しゃりん
しゃれい
じゆう
じゅうしょ
しゅくはく
じゅしん
しゅっせき
しゅみ
しゅらば
じゅんばん
しょうかい
しょくたく
しょっけん
しょどう
しょもつ
しらせる
しらべる
しんか
しんこう
じんじゃ
しんせいじ
しんちく
しんりん
すあげ
すあし
すあな
ずあん
すいえい
すいか
すいとう
ずいぶん
すいようび
すうがく
すうじつ
すうせん
すおどり
すきま
すくう
すくない
すける
すごい
すこし
ずさん
すずしい
すすむ
すすめる
すっかり
ずっしり
ずっと
すてき
すてる
すねる
すのこ
すはだ
すばらしい
ずひょう
ずぶぬれ
すぶり
すふれ
すべて
すべる
ずほう
すぼん
すまい
すめし
すもう
すやき
すらすら
するめ
すれちがう
すろっと
すわる
すんぜん
すんぽう
せあぶら
せいかつ
せいげん
せいじ
せいよう
せおう
せかいかん
せきにん
せきむ
せきゆ
せきらんうん
せけん
せこう
せすじ
せたい
せたけ
せっかく
せっきゃく
ぜっく
せっけん
せっこつ
せっさたくま
せつぞく
せつだん
せつでん
せっぱん
せつび
せつぶん
せつめい
せつりつ
せなか
せのび
せはば
せびろ
せぼね
せまい
せまる
せめる
せもたれ
せりふ
ぜんあく
せんい
せんえい
せんか
せんきょ
せんく
せんげん
ぜんご
せんさい
せんしゅ
せんすい
せんせい
せんぞ
せんたく
せんちょう
せんてい
せんとう
せんぬき
せんねん
せんぱい
ぜんぶ
ぜんぽう
せんむ
せんめんじょ
せんもん
せんやく
せんゆう
せんよう
ぜんら
ぜんりゃく
せんれい
せんろ
そあく
そいとげる
そいね
そうがんきょう
そうき
そうご
そうしん
そうだん
そうなん
そうび
そうめん
そうり
そえもの
そえん
そがい
そげき
そこう
そこそこ
そざい
そしな
そせい
そせん
そそぐ
そだてる
そつう
そつえん
そっかん
そつぎょう
そっけつ
そっこう
そっせん
そっと
そとがわ
そとづら
そなえる
そなた
そふぼ
そぼく
そぼろ
そまつ
そまる
そむく
そむりえ
そめる
そもそも
そよかぜ
そらまめ
そろう
そんかい
そんけい
そんざい
そんしつ
そんぞく
そんちょう
ぞんび
ぞんぶん
そんみん
たあい
たいいん
たいうん
たいえき
たいおう
だいがく
たいき
たいぐう
たいけん
たいこ
たいざい
だいじょうぶ
だいすき
たいせつ
たいそう
だいたい
たいちょう
たいてい
だいどころ
たいない
たいねつ
たいのう
たいはん
だいひょう
たいふう
たいへん
たいほ
たいまつばな
たいみんぐ
たいむ
たいめん
たいやき
たいよう
たいら
たいりょく
たいる
たいわん
たうえ
たえる
たおす
たおる
たおれる
たかい
たかね
たきび
たくさん
たこく
たこやき
たさい
たしざん
だじゃれ
たすける
たずさわる
たそがれ
たたかう
たたく
ただしい
たたみ
たちばな
だっかい
だっきゃく
だっこ
だっしゅつ
だったい
たてる
たとえる
たなばた
たにん
たぬき
たのしみ
たはつ
たぶん
たべる
たぼう
たまご
たまる
だむる
ためいき
ためす
ためる
たもつ
たやすい
たよる
たらす
たりきほんがん
たりょう
たりる
たると
たれる
たれんと
たろっと
たわむれる
だんあつ
たんい
たんおん
たんか
たんき
たんけん
たんご
たんさん
たんじょうび
だんせい
たんそく
たんたい
だんち
たんてい
たんとう
だんな
たんにん
だんねつ
たんのう
たんぴん
だんぼう
たんまつ
たんめい
だんれつ
だんろ
だんわ
ちあい
ちあん
ちいき
ちいさい
ちえん
ちかい
ちから
ちきゅう
ちきん
ちけいず
ちけん
ちこく
ちさい
ちしき
ちしりょう
ちせい
ちそう
ちたい
ちたん
ちちおや
ちつじょ
ちてき
ちてん
ちぬき
ちぬり
ちのう
ちひょう
ちへいせん
ちほう
ちまた
ちみつ
ちみどろ
ちめいど
ちゃんこなべ
ちゅうい
ちゆりょく
ちょうし
ちょさくけん
ちらし
ちらみ
ちりがみ
ちりょう
ちるど
ちわわ
ちんたい
ちんもく
ついか
ついたち
つうか
つうじょう
つうはん
つうわ
つかう
つかれる
つくね
つくる
つけね
つける
つごう
つたえる
つづく
つつじ
つつむ
つとめる
つながる
つなみ
つねづね
つのる
つぶす
つまらない
つまる
つみき
つめたい
つもり
つもる
つよい
つるぼ
つるみく
つわもの
つわり
てあし
てあて
てあみ
ていおん
ていか
ていき
ていけい
ていこく
ていさつ
ていし
ていせい
ていたい
ていど
ていねい
ていひょう
ていへん
ていぼう
てうち
ておくれ
てきとう
てくび
でこぼこ
てさぎょう
てさげ
てすり
てそう
てちがい
てちょう
てつがく
てつづき
でっぱ
てつぼう
てつや
でぬかえ
てぬき
てぬぐい
てのひら
てはい
てぶくろ
てふだ
てほどき
てほん
てまえ
てまきずし
てみじか
てみやげ
てらす
てれび
てわけ
てわたし
でんあつ
てんいん
てんかい
てんき
てんぐ
てんけん
てんごく
てんさい
てんし
てんすう
でんち
てんてき
てんとう
てんない
てんぷら
てんぼうだい
てんめつ
てんらんかい
でんりょく
でんわ
どあい
といれ
どうかん
とうきゅう
どうぐ
とうし
とうむぎ
とおい
とおか
とおく
とおす
とおる
とかい
とかす
ときおり
ときどき
とくい
とくしゅう
とくてん
とくに
とくべつ
とけい
とける
とこや
とさか
としょかん
とそう
とたん
とちゅう
とっきゅう
とっくん
とつぜん
とつにゅう
とどける
ととのえる
とない
となえる
となり
とのさま
とばす
どぶがわ
とほう
とまる
とめる
ともだち
ともる
どようび
とらえる
とんかつ
どんぶり
ないかく
ないこう
ないしょ
ないす
ないせん
ないそう
なおす
ながい
なくす
なげる
なこうど
なさけ
なたでここ
なっとう
なつやすみ
ななおし
なにごと
なにもの
なにわ
なのか
なふだ
なまいき
なまえ
なまみ
なみだ
なめらか
なめる
なやむ
ならう
ならび
ならぶ
なれる
なわとび
なわばり
にあう
にいがた
にうけ
におい
にかい
にがて
にきび
にくしみ
にくまん
にげる
にさんかたんそ
にしき
にせもの
にちじょう
にちようび
にっか
にっき
にっけい
にっこう
にっさん
にっしょく
にっすう
にっせき
にってい
になう
にほん
にまめ
にもつ
にやり
にゅういん
にりんしゃ
にわとり
にんい
にんか
にんき
にんげん
にんしき
にんずう
にんそう
にんたい
にんち
にんてい
にんにく
にんぷ
にんまり
にんむ
にんめい
にんよう
ぬいくぎ
ぬかす
ぬぐいとる
ぬぐう
ぬくもり
ぬすむ
ぬまえび
ぬめり
ぬらす
ぬんちゃく
ねあげ
ねいき
ねいる
ねいろ
ねぐせ
ねくたい
ねくら
ねこぜ
ねこむ
ねさげ
ねすごす
ねそべる
ねだん
ねつい
ねっしん
ねつぞう
ねったいぎょ
ねぶそく
ねふだ
ねぼう
ねほりはほり
ねまき
ねまわし
ねみみ
ねむい
ねむたい
ねもと
ねらう
ねわざ
ねんいり
ねんおし
ねんかん
ねんきん
ねんぐ
ねんざ
ねんし
ねんちゃく
ねんど
ねんぴ
ねんぶつ
ねんまつ
ねんりょう
ねんれい
のいず
のおづま
のがす
のきなみ
のこぎり
のこす
のこる
のせる
のぞく
のぞむ
のたまう
のちほど
のっく
のばす
のはら
のべる
のぼる
のみもの
のやま
のらいぬ
のらねこ
のりもの
のりゆき
のれん
のんき
ばあい
はあく
ばあさん
ばいか
ばいく
はいけん
はいご
はいしん
はいすい
はいせん
はいそう
はいち
ばいばい
はいれつ
はえる
はおる
はかい
ばかり
はかる
はくしゅ
はけん
はこぶ
はさみ
はさん
はしご
ばしょ
はしる
はせる
ぱそこん
はそん
はたん
はちみつ
はつおん
はっかく
はづき
はっきり
はっくつ
はっけん
はっこう
はっさん
はっしん
はったつ
はっちゅう
はってん
はっぴょう
はっぽう
はなす
はなび
はにかむ
はぶらし
はみがき
はむかう
はめつ
はやい
はやし
はらう
はろうぃん
はわい
はんい
はんえい
はんおん
はんかく
はんきょう
ばんぐみ
はんこ
はんしゃ
はんすう
はんだん
ぱんち
ぱんつ
はんてい
はんとし
はんのう
はんぱ
はんぶん
はんぺん
はんぼうき
はんめい
はんらん
はんろん
ひいき
ひうん
ひえる
ひかく
ひかり
ひかる
ひかん
ひくい
ひけつ
ひこうき
ひこく
ひさい
ひさしぶり
ひさん
びじゅつかん
ひしょ
ひそか
ひそむ
ひたむき
ひだり
ひたる
ひつぎ
ひっこし
ひっし
ひつじゅひん
ひっす
ひつぜん
ぴったり
ぴっちり
ひつよう
ひてい
ひとごみ
ひなまつり
ひなん
ひねる
ひはん
ひびく
ひひょう
ひほう
ひまわり
ひまん
ひみつ
ひめい
ひめじし
ひやけ
ひやす
ひよう
びょうき
ひらがな
ひらく
ひりつ
ひりょう
ひるま
ひるやすみ
ひれい
ひろい
ひろう
ひろき
ひろゆき
ひんかく
ひんけつ
ひんこん
ひんしゅ
ひんそう
ぴんち
ひんぱん
びんぼう
ふあん
ふいうち
ふうけい
ふうせん
ぷうたろう
ふうとう
ふうふ
ふえる
ふおん
ふかい
ふきん
ふくざつ
ふくぶくろ
ふこう
ふさい
ふしぎ
ふじみ
ふすま
ふせい
ふせぐ
ふそく
ぶたにく
ふたん
ふちょう
ふつう
ふつか
ふっかつ
ふっき
ふっこく
ぶどう
ふとる
ふとん
ふのう
ふはい
ふひょう
ふへん
ふまん
ふみん
ふめつ
ふめん
ふよう
ふりこ
ふりる
ふるい
ふんいき
ぶんがく
ぶんぐ
ふんしつ
ぶんせき
ふんそう
ぶんぽう
へいあん
へいおん
へいがい
へいき
へいげん
へいこう
へいさ
へいしゃ
へいせつ
へいそ
へいたく
へいてん
へいねつ
へいわ
へきが
へこむ
べにいろ
べにしょうが
へらす
へんかん
べんきょう
べんごし
へんさい
へんたい
べんり
ほあん
ほいく
ぼうぎょ
ほうこく
ほうそう
ほうほう
ほうもん
ほうりつ
ほえる
ほおん
ほかん
ほきょう
ぼきん
ほくろ
ほけつ
ほけん
ほこう
ほこる
ほしい
ほしつ
ほしゅ
ほしょう
ほせい
ほそい
ほそく
ほたて
ほたる
ぽちぶくろ
ほっきょく
ほっさ
ほったん
ほとんど
ほめる
ほんい
ほんき
ほんけ
ほんしつ
ほんやく
まいにち
まかい
まかせる
まがる
まける
まこと
まさつ
まじめ
ますく
まぜる
まつり
まとめ
まなぶ
まぬけ
まねく
まほう
まもる
まゆげ
まよう
まろやか
まわす
まわり
まわる
まんが
まんきつ
まんぞく
まんなか
みいら
みうち
みえる
みがく
みかた
みかん
みけん
みこん
みじかい
みすい
みすえる
みせる
みっか
みつかる
みつける
みてい
みとめる
みなと
みなみかさい
みねらる
みのう
みのがす
みほん
みもと
みやげ
みらい
みりょく
みわく
みんか
みんぞく
むいか
むえき
むえん
むかい
むかう
むかえ
むかし
むぎちゃ
むける
むげん
むさぼる
むしあつい
むしば
むじゅん
むしろ
むすう
むすこ
むすぶ
むすめ
むせる
むせん
むちゅう
むなしい
むのう
むやみ
むよう
むらさき
むりょう
むろん
めいあん
めいうん
めいえん
めいかく
めいきょく
めいさい
めいし
めいそう
めいぶつ
めいれい
めいわく
めぐまれる
めざす
めした
めずらしい
めだつ
めまい
めやす
めんきょ
めんせき
めんどう
もうしあげる
もうどうけん
もえる
もくし
もくてき
もくようび
もちろん
もどる
もらう
もんく
もんだい
やおや
やける
やさい
やさしい
やすい
やすたろう
やすみ
やせる
やそう
やたい
やちん
やっと
やっぱり
やぶる
やめる
ややこしい
やよい
やわらかい
ゆうき
ゆうびんきょく
ゆうべ
ゆうめい
ゆけつ
ゆしゅつ
ゆせん
ゆそう
ゆたか
ゆちゃく
ゆでる
ゆにゅう
ゆびわ
ゆらい
ゆれる
ようい
ようか
ようきゅう
ようじ
ようす
ようちえん
よかぜ
よかん
よきん
よくせい
よくぼう
よけい
よごれる
よさん
よしゅう
よそう
よそく
よっか
よてい
よどがわく
よねつ
よやく
よゆう
よろこぶ
よろしい
らいう
らくがき
らくご
らくさつ
らくだ
らしんばん
らせん
らぞく
らたい
らっか
られつ
りえき
りかい
りきさく
りきせつ
りくぐん
りくつ
りけん
りこう
りせい
りそう
りそく
りてん
りねん
りゆう
りゅうがく
りよう
りょうり
りょかん
りょくちゃ
りょこう
りりく
りれき
りろん
りんご
るいけい
るいさい
るいじ
るいせき
るすばん
るりがわら
れいかん
れいぎ
れいせい
れいぞうこ
れいとう
れいぼう
れきし
れきだい
れんあい
れんけい
れんこん
れんさい
れんしゅう
れんぞく
れんらく
ろうか
ろうご
ろうじん
ろうそく
ろくが
ろこつ
ろじうら
ろしゅつ
ろせん
ろてん
ろめん
ろれつ
ろんぎ
ろんぱ
ろんぶん
ろんり
わかす
わかめ
わかやま
わかれる
わしつ
わじまし
わすれもの
わらう
われる`.split("\n"));
  }
});

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/korean.js
var wordlist6;
var init_korean = __esm({
  "../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/korean.js"() {
    wordlist6 = /* @__PURE__ */ Object.freeze(`가격
가끔
가난
가능
가득
가르침
가뭄
가방
가상
가슴
가운데
가을
가이드
가입
가장
가정
가족
가죽
각오
각자
간격
간부
간섭
간장
간접
간판
갈등
갈비
갈색
갈증
감각
감기
감소
감수성
감자
감정
갑자기
강남
강당
강도
강력히
강변
강북
강사
강수량
강아지
강원도
강의
강제
강조
같이
개구리
개나리
개방
개별
개선
개성
개인
객관적
거실
거액
거울
거짓
거품
걱정
건강
건물
건설
건조
건축
걸음
검사
검토
게시판
게임
겨울
견해
결과
결국
결론
결석
결승
결심
결정
결혼
경계
경고
경기
경력
경복궁
경비
경상도
경영
경우
경쟁
경제
경주
경찰
경치
경향
경험
계곡
계단
계란
계산
계속
계약
계절
계층
계획
고객
고구려
고궁
고급
고등학생
고무신
고민
고양이
고장
고전
고집
고춧가루
고통
고향
곡식
골목
골짜기
골프
공간
공개
공격
공군
공급
공기
공동
공무원
공부
공사
공식
공업
공연
공원
공장
공짜
공책
공통
공포
공항
공휴일
과목
과일
과장
과정
과학
관객
관계
관광
관념
관람
관련
관리
관습
관심
관점
관찰
광경
광고
광장
광주
괴로움
굉장히
교과서
교문
교복
교실
교양
교육
교장
교직
교통
교환
교훈
구경
구름
구멍
구별
구분
구석
구성
구속
구역
구입
구청
구체적
국가
국기
국내
국립
국물
국민
국수
국어
국왕
국적
국제
국회
군대
군사
군인
궁극적
권리
권위
권투
귀국
귀신
규정
규칙
균형
그날
그냥
그늘
그러나
그룹
그릇
그림
그제서야
그토록
극복
극히
근거
근교
근래
근로
근무
근본
근원
근육
근처
글씨
글자
금강산
금고
금년
금메달
금액
금연
금요일
금지
긍정적
기간
기관
기념
기능
기독교
기둥
기록
기름
기법
기본
기분
기쁨
기숙사
기술
기억
기업
기온
기운
기원
기적
기준
기침
기혼
기획
긴급
긴장
길이
김밥
김치
김포공항
깍두기
깜빡
깨달음
깨소금
껍질
꼭대기
꽃잎
나들이
나란히
나머지
나물
나침반
나흘
낙엽
난방
날개
날씨
날짜
남녀
남대문
남매
남산
남자
남편
남학생
낭비
낱말
내년
내용
내일
냄비
냄새
냇물
냉동
냉면
냉방
냉장고
넥타이
넷째
노동
노란색
노력
노인
녹음
녹차
녹화
논리
논문
논쟁
놀이
농구
농담
농민
농부
농업
농장
농촌
높이
눈동자
눈물
눈썹
뉴욕
느낌
늑대
능동적
능력
다방
다양성
다음
다이어트
다행
단계
단골
단독
단맛
단순
단어
단위
단점
단체
단추
단편
단풍
달걀
달러
달력
달리
닭고기
담당
담배
담요
담임
답변
답장
당근
당분간
당연히
당장
대규모
대낮
대단히
대답
대도시
대략
대량
대륙
대문
대부분
대신
대응
대장
대전
대접
대중
대책
대출
대충
대통령
대학
대한민국
대합실
대형
덩어리
데이트
도대체
도덕
도둑
도망
도서관
도심
도움
도입
도자기
도저히
도전
도중
도착
독감
독립
독서
독일
독창적
동화책
뒷모습
뒷산
딸아이
마누라
마늘
마당
마라톤
마련
마무리
마사지
마약
마요네즈
마을
마음
마이크
마중
마지막
마찬가지
마찰
마흔
막걸리
막내
막상
만남
만두
만세
만약
만일
만점
만족
만화
많이
말기
말씀
말투
맘대로
망원경
매년
매달
매력
매번
매스컴
매일
매장
맥주
먹이
먼저
먼지
멀리
메일
며느리
며칠
면담
멸치
명단
명령
명예
명의
명절
명칭
명함
모금
모니터
모델
모든
모범
모습
모양
모임
모조리
모집
모퉁이
목걸이
목록
목사
목소리
목숨
목적
목표
몰래
몸매
몸무게
몸살
몸속
몸짓
몸통
몹시
무관심
무궁화
무더위
무덤
무릎
무슨
무엇
무역
무용
무조건
무지개
무척
문구
문득
문법
문서
문제
문학
문화
물가
물건
물결
물고기
물론
물리학
물음
물질
물체
미국
미디어
미사일
미술
미역
미용실
미움
미인
미팅
미혼
민간
민족
민주
믿음
밀가루
밀리미터
밑바닥
바가지
바구니
바나나
바늘
바닥
바닷가
바람
바이러스
바탕
박물관
박사
박수
반대
반드시
반말
반발
반성
반응
반장
반죽
반지
반찬
받침
발가락
발걸음
발견
발달
발레
발목
발바닥
발생
발음
발자국
발전
발톱
발표
밤하늘
밥그릇
밥맛
밥상
밥솥
방금
방면
방문
방바닥
방법
방송
방식
방안
방울
방지
방학
방해
방향
배경
배꼽
배달
배드민턴
백두산
백색
백성
백인
백제
백화점
버릇
버섯
버튼
번개
번역
번지
번호
벌금
벌레
벌써
범위
범인
범죄
법률
법원
법적
법칙
베이징
벨트
변경
변동
변명
변신
변호사
변화
별도
별명
별일
병실
병아리
병원
보관
보너스
보라색
보람
보름
보상
보안
보자기
보장
보전
보존
보통
보편적
보험
복도
복사
복숭아
복습
볶음
본격적
본래
본부
본사
본성
본인
본질
볼펜
봉사
봉지
봉투
부근
부끄러움
부담
부동산
부문
부분
부산
부상
부엌
부인
부작용
부장
부정
부족
부지런히
부친
부탁
부품
부회장
북부
북한
분노
분량
분리
분명
분석
분야
분위기
분필
분홍색
불고기
불과
불교
불꽃
불만
불법
불빛
불안
불이익
불행
브랜드
비극
비난
비닐
비둘기
비디오
비로소
비만
비명
비밀
비바람
비빔밥
비상
비용
비율
비중
비타민
비판
빌딩
빗물
빗방울
빗줄기
빛깔
빨간색
빨래
빨리
사건
사계절
사나이
사냥
사람
사랑
사립
사모님
사물
사방
사상
사생활
사설
사슴
사실
사업
사용
사월
사장
사전
사진
사촌
사춘기
사탕
사투리
사흘
산길
산부인과
산업
산책
살림
살인
살짝
삼계탕
삼국
삼십
삼월
삼촌
상관
상금
상대
상류
상반기
상상
상식
상업
상인
상자
상점
상처
상추
상태
상표
상품
상황
새벽
색깔
색연필
생각
생명
생물
생방송
생산
생선
생신
생일
생활
서랍
서른
서명
서민
서비스
서양
서울
서적
서점
서쪽
서클
석사
석유
선거
선물
선배
선생
선수
선원
선장
선전
선택
선풍기
설거지
설날
설렁탕
설명
설문
설사
설악산
설치
설탕
섭씨
성공
성당
성명
성별
성인
성장
성적
성질
성함
세금
세미나
세상
세월
세종대왕
세탁
센터
센티미터
셋째
소규모
소극적
소금
소나기
소년
소득
소망
소문
소설
소속
소아과
소용
소원
소음
소중히
소지품
소질
소풍
소형
속담
속도
속옷
손가락
손길
손녀
손님
손등
손목
손뼉
손실
손질
손톱
손해
솔직히
솜씨
송아지
송이
송편
쇠고기
쇼핑
수건
수년
수단
수돗물
수동적
수면
수명
수박
수상
수석
수술
수시로
수업
수염
수영
수입
수준
수집
수출
수컷
수필
수학
수험생
수화기
숙녀
숙소
숙제
순간
순서
순수
순식간
순위
숟가락
술병
술집
숫자
스님
스물
스스로
스승
스웨터
스위치
스케이트
스튜디오
스트레스
스포츠
슬쩍
슬픔
습관
습기
승객
승리
승부
승용차
승진
시각
시간
시골
시금치
시나리오
시댁
시리즈
시멘트
시민
시부모
시선
시설
시스템
시아버지
시어머니
시월
시인
시일
시작
시장
시절
시점
시중
시즌
시집
시청
시합
시험
식구
식기
식당
식량
식료품
식물
식빵
식사
식생활
식초
식탁
식품
신고
신규
신념
신문
신발
신비
신사
신세
신용
신제품
신청
신체
신화
실감
실내
실력
실례
실망
실수
실습
실시
실장
실정
실질적
실천
실체
실컷
실태
실패
실험
실현
심리
심부름
심사
심장
심정
심판
쌍둥이
씨름
씨앗
아가씨
아나운서
아드님
아들
아쉬움
아스팔트
아시아
아울러
아저씨
아줌마
아직
아침
아파트
아프리카
아픔
아홉
아흔
악기
악몽
악수
안개
안경
안과
안내
안녕
안동
안방
안부
안주
알루미늄
알코올
암시
암컷
압력
앞날
앞문
애인
애정
액수
앨범
야간
야단
야옹
약간
약국
약속
약수
약점
약품
약혼녀
양념
양력
양말
양배추
양주
양파
어둠
어려움
어른
어젯밤
어쨌든
어쩌다가
어쩐지
언니
언덕
언론
언어
얼굴
얼른
얼음
얼핏
엄마
업무
업종
업체
엉덩이
엉망
엉터리
엊그제
에너지
에어컨
엔진
여건
여고생
여관
여군
여권
여대생
여덟
여동생
여든
여론
여름
여섯
여성
여왕
여인
여전히
여직원
여학생
여행
역사
역시
역할
연결
연구
연극
연기
연락
연설
연세
연속
연습
연애
연예인
연인
연장
연주
연출
연필
연합
연휴
열기
열매
열쇠
열심히
열정
열차
열흘
염려
엽서
영국
영남
영상
영양
영역
영웅
영원히
영하
영향
영혼
영화
옆구리
옆방
옆집
예감
예금
예방
예산
예상
예선
예술
예습
예식장
예약
예전
예절
예정
예컨대
옛날
오늘
오락
오랫동안
오렌지
오로지
오른발
오븐
오십
오염
오월
오전
오직
오징어
오페라
오피스텔
오히려
옥상
옥수수
온갖
온라인
온몸
온종일
온통
올가을
올림픽
올해
옷차림
와이셔츠
와인
완성
완전
왕비
왕자
왜냐하면
왠지
외갓집
외국
외로움
외삼촌
외출
외침
외할머니
왼발
왼손
왼쪽
요금
요일
요즘
요청
용기
용서
용어
우산
우선
우승
우연히
우정
우체국
우편
운동
운명
운반
운전
운행
울산
울음
움직임
웃어른
웃음
워낙
원고
원래
원서
원숭이
원인
원장
원피스
월급
월드컵
월세
월요일
웨이터
위반
위법
위성
위원
위험
위협
윗사람
유난히
유럽
유명
유물
유산
유적
유치원
유학
유행
유형
육군
육상
육십
육체
은행
음력
음료
음반
음성
음식
음악
음주
의견
의논
의문
의복
의식
의심
의외로
의욕
의원
의학
이것
이곳
이념
이놈
이달
이대로
이동
이렇게
이력서
이론적
이름
이민
이발소
이별
이불
이빨
이상
이성
이슬
이야기
이용
이웃
이월
이윽고
이익
이전
이중
이튿날
이틀
이혼
인간
인격
인공
인구
인근
인기
인도
인류
인물
인생
인쇄
인연
인원
인재
인종
인천
인체
인터넷
인하
인형
일곱
일기
일단
일대
일등
일반
일본
일부
일상
일생
일손
일요일
일월
일정
일종
일주일
일찍
일체
일치
일행
일회용
임금
임무
입대
입력
입맛
입사
입술
입시
입원
입장
입학
자가용
자격
자극
자동
자랑
자부심
자식
자신
자연
자원
자율
자전거
자정
자존심
자판
작가
작년
작성
작업
작용
작은딸
작품
잔디
잔뜩
잔치
잘못
잠깐
잠수함
잠시
잠옷
잠자리
잡지
장관
장군
장기간
장래
장례
장르
장마
장면
장모
장미
장비
장사
장소
장식
장애인
장인
장점
장차
장학금
재능
재빨리
재산
재생
재작년
재정
재채기
재판
재학
재활용
저것
저고리
저곳
저녁
저런
저렇게
저번
저울
저절로
저축
적극
적당히
적성
적용
적응
전개
전공
전기
전달
전라도
전망
전문
전반
전부
전세
전시
전용
전자
전쟁
전주
전철
전체
전통
전혀
전후
절대
절망
절반
절약
절차
점검
점수
점심
점원
점점
점차
접근
접시
접촉
젓가락
정거장
정도
정류장
정리
정말
정면
정문
정반대
정보
정부
정비
정상
정성
정오
정원
정장
정지
정치
정확히
제공
제과점
제대로
제목
제발
제법
제삿날
제안
제일
제작
제주도
제출
제품
제한
조각
조건
조금
조깅
조명
조미료
조상
조선
조용히
조절
조정
조직
존댓말
존재
졸업
졸음
종교
종로
종류
종소리
종업원
종종
종합
좌석
죄인
주관적
주름
주말
주머니
주먹
주문
주민
주방
주변
주식
주인
주일
주장
주전자
주택
준비
줄거리
줄기
줄무늬
중간
중계방송
중국
중년
중단
중독
중반
중부
중세
중소기업
중순
중앙
중요
중학교
즉석
즉시
즐거움
증가
증거
증권
증상
증세
지각
지갑
지경
지극히
지금
지급
지능
지름길
지리산
지방
지붕
지식
지역
지우개
지원
지적
지점
지진
지출
직선
직업
직원
직장
진급
진동
진로
진료
진리
진짜
진찰
진출
진통
진행
질문
질병
질서
짐작
집단
집안
집중
짜증
찌꺼기
차남
차라리
차량
차림
차별
차선
차츰
착각
찬물
찬성
참가
참기름
참새
참석
참여
참외
참조
찻잔
창가
창고
창구
창문
창밖
창작
창조
채널
채점
책가방
책방
책상
책임
챔피언
처벌
처음
천국
천둥
천장
천재
천천히
철도
철저히
철학
첫날
첫째
청년
청바지
청소
청춘
체계
체력
체온
체육
체중
체험
초등학생
초반
초밥
초상화
초순
초여름
초원
초저녁
초점
초청
초콜릿
촛불
총각
총리
총장
촬영
최근
최상
최선
최신
최악
최종
추석
추억
추진
추천
추측
축구
축소
축제
축하
출근
출발
출산
출신
출연
출입
출장
출판
충격
충고
충돌
충분히
충청도
취업
취직
취향
치약
친구
친척
칠십
칠월
칠판
침대
침묵
침실
칫솔
칭찬
카메라
카운터
칼국수
캐릭터
캠퍼스
캠페인
커튼
컨디션
컬러
컴퓨터
코끼리
코미디
콘서트
콜라
콤플렉스
콩나물
쾌감
쿠데타
크림
큰길
큰딸
큰소리
큰아들
큰어머니
큰일
큰절
클래식
클럽
킬로
타입
타자기
탁구
탁자
탄생
태권도
태양
태풍
택시
탤런트
터널
터미널
테니스
테스트
테이블
텔레비전
토론
토마토
토요일
통계
통과
통로
통신
통역
통일
통장
통제
통증
통합
통화
퇴근
퇴원
퇴직금
튀김
트럭
특급
특별
특성
특수
특징
특히
튼튼히
티셔츠
파란색
파일
파출소
판결
판단
판매
판사
팔십
팔월
팝송
패션
팩스
팩시밀리
팬티
퍼센트
페인트
편견
편의
편지
편히
평가
평균
평생
평소
평양
평일
평화
포스터
포인트
포장
포함
표면
표정
표준
표현
품목
품질
풍경
풍속
풍습
프랑스
프린터
플라스틱
피곤
피망
피아노
필름
필수
필요
필자
필통
핑계
하느님
하늘
하드웨어
하룻밤
하반기
하숙집
하순
하여튼
하지만
하천
하품
하필
학과
학교
학급
학기
학년
학력
학번
학부모
학비
학생
학술
학습
학용품
학원
학위
학자
학점
한계
한글
한꺼번에
한낮
한눈
한동안
한때
한라산
한마디
한문
한번
한복
한식
한여름
한쪽
할머니
할아버지
할인
함께
함부로
합격
합리적
항공
항구
항상
항의
해결
해군
해답
해당
해물
해석
해설
해수욕장
해안
핵심
핸드백
햄버거
햇볕
햇살
행동
행복
행사
행운
행위
향기
향상
향수
허락
허용
헬기
현관
현금
현대
현상
현실
현장
현재
현지
혈액
협력
형부
형사
형수
형식
형제
형태
형편
혜택
호기심
호남
호랑이
호박
호텔
호흡
혹시
홀로
홈페이지
홍보
홍수
홍차
화면
화분
화살
화요일
화장
화학
확보
확인
확장
확정
환갑
환경
환영
환율
환자
활기
활동
활발히
활용
활짝
회견
회관
회복
회색
회원
회장
회전
횟수
횡단보도
효율적
후반
후춧가루
훈련
훨씬
휴식
휴일
흉내
흐름
흑백
흑인
흔적
흔히
흥미
흥분
희곡
희망
희생
흰색
힘껏`.split("\n"));
  }
});

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/portuguese.js
var wordlist7;
var init_portuguese = __esm({
  "../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/portuguese.js"() {
    wordlist7 = /* @__PURE__ */ Object.freeze(`abacate
abaixo
abalar
abater
abduzir
abelha
aberto
abismo
abotoar
abranger
abreviar
abrigar
abrupto
absinto
absoluto
absurdo
abutre
acabado
acalmar
acampar
acanhar
acaso
aceitar
acelerar
acenar
acervo
acessar
acetona
achatar
acidez
acima
acionado
acirrar
aclamar
aclive
acolhida
acomodar
acoplar
acordar
acumular
acusador
adaptar
adega
adentro
adepto
adequar
aderente
adesivo
adeus
adiante
aditivo
adjetivo
adjunto
admirar
adorar
adquirir
adubo
adverso
advogado
aeronave
afastar
aferir
afetivo
afinador
afivelar
aflito
afluente
afrontar
agachar
agarrar
agasalho
agenciar
agilizar
agiota
agitado
agora
agradar
agreste
agrupar
aguardar
agulha
ajoelhar
ajudar
ajustar
alameda
alarme
alastrar
alavanca
albergue
albino
alcatra
aldeia
alecrim
alegria
alertar
alface
alfinete
algum
alheio
aliar
alicate
alienar
alinhar
aliviar
almofada
alocar
alpiste
alterar
altitude
alucinar
alugar
aluno
alusivo
alvo
amaciar
amador
amarelo
amassar
ambas
ambiente
ameixa
amenizar
amido
amistoso
amizade
amolador
amontoar
amoroso
amostra
amparar
ampliar
ampola
anagrama
analisar
anarquia
anatomia
andaime
anel
anexo
angular
animar
anjo
anomalia
anotado
ansioso
anterior
anuidade
anunciar
anzol
apagador
apalpar
apanhado
apego
apelido
apertada
apesar
apetite
apito
aplauso
aplicada
apoio
apontar
aposta
aprendiz
aprovar
aquecer
arame
aranha
arara
arcada
ardente
areia
arejar
arenito
aresta
argiloso
argola
arma
arquivo
arraial
arrebate
arriscar
arroba
arrumar
arsenal
arterial
artigo
arvoredo
asfaltar
asilado
aspirar
assador
assinar
assoalho
assunto
astral
atacado
atadura
atalho
atarefar
atear
atender
aterro
ateu
atingir
atirador
ativo
atoleiro
atracar
atrevido
atriz
atual
atum
auditor
aumentar
aura
aurora
autismo
autoria
autuar
avaliar
avante
avaria
avental
avesso
aviador
avisar
avulso
axila
azarar
azedo
azeite
azulejo
babar
babosa
bacalhau
bacharel
bacia
bagagem
baiano
bailar
baioneta
bairro
baixista
bajular
baleia
baliza
balsa
banal
bandeira
banho
banir
banquete
barato
barbado
baronesa
barraca
barulho
baseado
bastante
batata
batedor
batida
batom
batucar
baunilha
beber
beijo
beirada
beisebol
beldade
beleza
belga
beliscar
bendito
bengala
benzer
berimbau
berlinda
berro
besouro
bexiga
bezerro
bico
bicudo
bienal
bifocal
bifurcar
bigorna
bilhete
bimestre
bimotor
biologia
biombo
biosfera
bipolar
birrento
biscoito
bisneto
bispo
bissexto
bitola
bizarro
blindado
bloco
bloquear
boato
bobagem
bocado
bocejo
bochecha
boicotar
bolada
boletim
bolha
bolo
bombeiro
bonde
boneco
bonita
borbulha
borda
boreal
borracha
bovino
boxeador
branco
brasa
braveza
breu
briga
brilho
brincar
broa
brochura
bronzear
broto
bruxo
bucha
budismo
bufar
bule
buraco
busca
busto
buzina
cabana
cabelo
cabide
cabo
cabrito
cacau
cacetada
cachorro
cacique
cadastro
cadeado
cafezal
caiaque
caipira
caixote
cajado
caju
calafrio
calcular
caldeira
calibrar
calmante
calota
camada
cambista
camisa
camomila
campanha
camuflar
canavial
cancelar
caneta
canguru
canhoto
canivete
canoa
cansado
cantar
canudo
capacho
capela
capinar
capotar
capricho
captador
capuz
caracol
carbono
cardeal
careca
carimbar
carneiro
carpete
carreira
cartaz
carvalho
casaco
casca
casebre
castelo
casulo
catarata
cativar
caule
causador
cautelar
cavalo
caverna
cebola
cedilha
cegonha
celebrar
celular
cenoura
censo
centeio
cercar
cerrado
certeiro
cerveja
cetim
cevada
chacota
chaleira
chamado
chapada
charme
chatice
chave
chefe
chegada
cheiro
cheque
chicote
chifre
chinelo
chocalho
chover
chumbo
chutar
chuva
cicatriz
ciclone
cidade
cidreira
ciente
cigana
cimento
cinto
cinza
ciranda
circuito
cirurgia
citar
clareza
clero
clicar
clone
clube
coado
coagir
cobaia
cobertor
cobrar
cocada
coelho
coentro
coeso
cogumelo
coibir
coifa
coiote
colar
coleira
colher
colidir
colmeia
colono
coluna
comando
combinar
comentar
comitiva
comover
complexo
comum
concha
condor
conectar
confuso
congelar
conhecer
conjugar
consumir
contrato
convite
cooperar
copeiro
copiador
copo
coquetel
coragem
cordial
corneta
coronha
corporal
correio
cortejo
coruja
corvo
cosseno
costela
cotonete
couro
couve
covil
cozinha
cratera
cravo
creche
credor
creme
crer
crespo
criada
criminal
crioulo
crise
criticar
crosta
crua
cruzeiro
cubano
cueca
cuidado
cujo
culatra
culminar
culpar
cultura
cumprir
cunhado
cupido
curativo
curral
cursar
curto
cuspir
custear
cutelo
damasco
datar
debater
debitar
deboche
debulhar
decalque
decimal
declive
decote
decretar
dedal
dedicado
deduzir
defesa
defumar
degelo
degrau
degustar
deitado
deixar
delator
delegado
delinear
delonga
demanda
demitir
demolido
dentista
depenado
depilar
depois
depressa
depurar
deriva
derramar
desafio
desbotar
descanso
desenho
desfiado
desgaste
desigual
deslize
desmamar
desova
despesa
destaque
desviar
detalhar
detentor
detonar
detrito
deusa
dever
devido
devotado
dezena
diagrama
dialeto
didata
difuso
digitar
dilatado
diluente
diminuir
dinastia
dinheiro
diocese
direto
discreta
disfarce
disparo
disquete
dissipar
distante
ditador
diurno
diverso
divisor
divulgar
dizer
dobrador
dolorido
domador
dominado
donativo
donzela
dormente
dorsal
dosagem
dourado
doutor
drenagem
drible
drogaria
duelar
duende
dueto
duplo
duquesa
durante
duvidoso
eclodir
ecoar
ecologia
edificar
edital
educado
efeito
efetivar
ejetar
elaborar
eleger
eleitor
elenco
elevador
eliminar
elogiar
embargo
embolado
embrulho
embutido
emenda
emergir
emissor
empatia
empenho
empinado
empolgar
emprego
empurrar
emulador
encaixe
encenado
enchente
encontro
endeusar
endossar
enfaixar
enfeite
enfim
engajado
engenho
englobar
engomado
engraxar
enguia
enjoar
enlatar
enquanto
enraizar
enrolado
enrugar
ensaio
enseada
ensino
ensopado
entanto
enteado
entidade
entortar
entrada
entulho
envergar
enviado
envolver
enxame
enxerto
enxofre
enxuto
epiderme
equipar
ereto
erguido
errata
erva
ervilha
esbanjar
esbelto
escama
escola
escrita
escuta
esfinge
esfolar
esfregar
esfumado
esgrima
esmalte
espanto
espelho
espiga
esponja
espreita
espumar
esquerda
estaca
esteira
esticar
estofado
estrela
estudo
esvaziar
etanol
etiqueta
euforia
europeu
evacuar
evaporar
evasivo
eventual
evidente
evoluir
exagero
exalar
examinar
exato
exausto
excesso
excitar
exclamar
executar
exemplo
exibir
exigente
exonerar
expandir
expelir
expirar
explanar
exposto
expresso
expulsar
externo
extinto
extrato
fabricar
fabuloso
faceta
facial
fada
fadiga
faixa
falar
falta
familiar
fandango
fanfarra
fantoche
fardado
farelo
farinha
farofa
farpa
fartura
fatia
fator
favorita
faxina
fazenda
fechado
feijoada
feirante
felino
feminino
fenda
feno
fera
feriado
ferrugem
ferver
festejar
fetal
feudal
fiapo
fibrose
ficar
ficheiro
figurado
fileira
filho
filme
filtrar
firmeza
fisgada
fissura
fita
fivela
fixador
fixo
flacidez
flamingo
flanela
flechada
flora
flutuar
fluxo
focal
focinho
fofocar
fogo
foguete
foice
folgado
folheto
forjar
formiga
forno
forte
fosco
fossa
fragata
fralda
frango
frasco
fraterno
freira
frente
fretar
frieza
friso
fritura
fronha
frustrar
fruteira
fugir
fulano
fuligem
fundar
fungo
funil
furador
furioso
futebol
gabarito
gabinete
gado
gaiato
gaiola
gaivota
galega
galho
galinha
galocha
ganhar
garagem
garfo
gargalo
garimpo
garoupa
garrafa
gasoduto
gasto
gata
gatilho
gaveta
gazela
gelado
geleia
gelo
gemada
gemer
gemido
generoso
gengiva
genial
genoma
genro
geologia
gerador
germinar
gesso
gestor
ginasta
gincana
gingado
girafa
girino
glacial
glicose
global
glorioso
goela
goiaba
golfe
golpear
gordura
gorjeta
gorro
gostoso
goteira
governar
gracejo
gradual
grafite
gralha
grampo
granada
gratuito
graveto
graxa
grego
grelhar
greve
grilo
grisalho
gritaria
grosso
grotesco
grudado
grunhido
gruta
guache
guarani
guaxinim
guerrear
guiar
guincho
guisado
gula
guloso
guru
habitar
harmonia
haste
haver
hectare
herdar
heresia
hesitar
hiato
hibernar
hidratar
hiena
hino
hipismo
hipnose
hipoteca
hoje
holofote
homem
honesto
honrado
hormonal
hospedar
humorado
iate
ideia
idoso
ignorado
igreja
iguana
ileso
ilha
iludido
iluminar
ilustrar
imagem
imediato
imenso
imersivo
iminente
imitador
imortal
impacto
impedir
implante
impor
imprensa
impune
imunizar
inalador
inapto
inativo
incenso
inchar
incidir
incluir
incolor
indeciso
indireto
indutor
ineficaz
inerente
infantil
infestar
infinito
inflamar
informal
infrator
ingerir
inibido
inicial
inimigo
injetar
inocente
inodoro
inovador
inox
inquieto
inscrito
inseto
insistir
inspetor
instalar
insulto
intacto
integral
intimar
intocado
intriga
invasor
inverno
invicto
invocar
iogurte
iraniano
ironizar
irreal
irritado
isca
isento
isolado
isqueiro
italiano
janeiro
jangada
janta
jararaca
jardim
jarro
jasmim
jato
javali
jazida
jejum
joaninha
joelhada
jogador
joia
jornal
jorrar
jovem
juba
judeu
judoca
juiz
julgador
julho
jurado
jurista
juro
justa
labareda
laboral
lacre
lactante
ladrilho
lagarta
lagoa
laje
lamber
lamentar
laminar
lampejo
lanche
lapidar
lapso
laranja
lareira
largura
lasanha
lastro
lateral
latido
lavanda
lavoura
lavrador
laxante
lazer
lealdade
lebre
legado
legendar
legista
leigo
leiloar
leitura
lembrete
leme
lenhador
lentilha
leoa
lesma
leste
letivo
letreiro
levar
leveza
levitar
liberal
libido
liderar
ligar
ligeiro
limitar
limoeiro
limpador
linda
linear
linhagem
liquidez
listagem
lisura
litoral
livro
lixa
lixeira
locador
locutor
lojista
lombo
lona
longe
lontra
lorde
lotado
loteria
loucura
lousa
louvar
luar
lucidez
lucro
luneta
lustre
lutador
luva
macaco
macete
machado
macio
madeira
madrinha
magnata
magreza
maior
mais
malandro
malha
malote
maluco
mamilo
mamoeiro
mamute
manada
mancha
mandato
manequim
manhoso
manivela
manobrar
mansa
manter
manusear
mapeado
maquinar
marcador
maresia
marfim
margem
marinho
marmita
maroto
marquise
marreco
martelo
marujo
mascote
masmorra
massagem
mastigar
matagal
materno
matinal
matutar
maxilar
medalha
medida
medusa
megafone
meiga
melancia
melhor
membro
memorial
menino
menos
mensagem
mental
merecer
mergulho
mesada
mesclar
mesmo
mesquita
mestre
metade
meteoro
metragem
mexer
mexicano
micro
migalha
migrar
milagre
milenar
milhar
mimado
minerar
minhoca
ministro
minoria
miolo
mirante
mirtilo
misturar
mocidade
moderno
modular
moeda
moer
moinho
moita
moldura
moleza
molho
molinete
molusco
montanha
moqueca
morango
morcego
mordomo
morena
mosaico
mosquete
mostarda
motel
motim
moto
motriz
muda
muito
mulata
mulher
multar
mundial
munido
muralha
murcho
muscular
museu
musical
nacional
nadador
naja
namoro
narina
narrado
nascer
nativa
natureza
navalha
navegar
navio
neblina
nebuloso
negativa
negociar
negrito
nervoso
neta
neural
nevasca
nevoeiro
ninar
ninho
nitidez
nivelar
nobreza
noite
noiva
nomear
nominal
nordeste
nortear
notar
noticiar
noturno
novelo
novilho
novo
nublado
nudez
numeral
nupcial
nutrir
nuvem
obcecado
obedecer
objetivo
obrigado
obscuro
obstetra
obter
obturar
ocidente
ocioso
ocorrer
oculista
ocupado
ofegante
ofensiva
oferenda
oficina
ofuscado
ogiva
olaria
oleoso
olhar
oliveira
ombro
omelete
omisso
omitir
ondulado
oneroso
ontem
opcional
operador
oponente
oportuno
oposto
orar
orbitar
ordem
ordinal
orfanato
orgasmo
orgulho
oriental
origem
oriundo
orla
ortodoxo
orvalho
oscilar
ossada
osso
ostentar
otimismo
ousadia
outono
outubro
ouvido
ovelha
ovular
oxidar
oxigenar
pacato
paciente
pacote
pactuar
padaria
padrinho
pagar
pagode
painel
pairar
paisagem
palavra
palestra
palheta
palito
palmada
palpitar
pancada
panela
panfleto
panqueca
pantanal
papagaio
papelada
papiro
parafina
parcial
pardal
parede
partida
pasmo
passado
pastel
patamar
patente
patinar
patrono
paulada
pausar
peculiar
pedalar
pedestre
pediatra
pedra
pegada
peitoral
peixe
pele
pelicano
penca
pendurar
peneira
penhasco
pensador
pente
perceber
perfeito
pergunta
perito
permitir
perna
perplexo
persiana
pertence
peruca
pescado
pesquisa
pessoa
petiscar
piada
picado
piedade
pigmento
pilastra
pilhado
pilotar
pimenta
pincel
pinguim
pinha
pinote
pintar
pioneiro
pipoca
piquete
piranha
pires
pirueta
piscar
pistola
pitanga
pivete
planta
plaqueta
platina
plebeu
plumagem
pluvial
pneu
poda
poeira
poetisa
polegada
policiar
poluente
polvilho
pomar
pomba
ponderar
pontaria
populoso
porta
possuir
postal
pote
poupar
pouso
povoar
praia
prancha
prato
praxe
prece
predador
prefeito
premiar
prensar
preparar
presilha
pretexto
prevenir
prezar
primata
princesa
prisma
privado
processo
produto
profeta
proibido
projeto
prometer
propagar
prosa
protetor
provador
publicar
pudim
pular
pulmonar
pulseira
punhal
punir
pupilo
pureza
puxador
quadra
quantia
quarto
quase
quebrar
queda
queijo
quente
querido
quimono
quina
quiosque
rabanada
rabisco
rachar
racionar
radial
raiar
rainha
raio
raiva
rajada
ralado
ramal
ranger
ranhura
rapadura
rapel
rapidez
raposa
raquete
raridade
rasante
rascunho
rasgar
raspador
rasteira
rasurar
ratazana
ratoeira
realeza
reanimar
reaver
rebaixar
rebelde
rebolar
recado
recente
recheio
recibo
recordar
recrutar
recuar
rede
redimir
redonda
reduzida
reenvio
refinar
refletir
refogar
refresco
refugiar
regalia
regime
regra
reinado
reitor
rejeitar
relativo
remador
remendo
remorso
renovado
reparo
repelir
repleto
repolho
represa
repudiar
requerer
resenha
resfriar
resgatar
residir
resolver
respeito
ressaca
restante
resumir
retalho
reter
retirar
retomada
retratar
revelar
revisor
revolta
riacho
rica
rigidez
rigoroso
rimar
ringue
risada
risco
risonho
robalo
rochedo
rodada
rodeio
rodovia
roedor
roleta
romano
roncar
rosado
roseira
rosto
rota
roteiro
rotina
rotular
rouco
roupa
roxo
rubro
rugido
rugoso
ruivo
rumo
rupestre
russo
sabor
saciar
sacola
sacudir
sadio
safira
saga
sagrada
saibro
salada
saleiro
salgado
saliva
salpicar
salsicha
saltar
salvador
sambar
samurai
sanar
sanfona
sangue
sanidade
sapato
sarda
sargento
sarjeta
saturar
saudade
saxofone
sazonal
secar
secular
seda
sedento
sediado
sedoso
sedutor
segmento
segredo
segundo
seiva
seleto
selvagem
semanal
semente
senador
senhor
sensual
sentado
separado
sereia
seringa
serra
servo
setembro
setor
sigilo
silhueta
silicone
simetria
simpatia
simular
sinal
sincero
singular
sinopse
sintonia
sirene
siri
situado
soberano
sobra
socorro
sogro
soja
solda
soletrar
solteiro
sombrio
sonata
sondar
sonegar
sonhador
sono
soprano
soquete
sorrir
sorteio
sossego
sotaque
soterrar
sovado
sozinho
suavizar
subida
submerso
subsolo
subtrair
sucata
sucesso
suco
sudeste
sufixo
sugador
sugerir
sujeito
sulfato
sumir
suor
superior
suplicar
suposto
suprimir
surdina
surfista
surpresa
surreal
surtir
suspiro
sustento
tabela
tablete
tabuada
tacho
tagarela
talher
talo
talvez
tamanho
tamborim
tampa
tangente
tanto
tapar
tapioca
tardio
tarefa
tarja
tarraxa
tatuagem
taurino
taxativo
taxista
teatral
tecer
tecido
teclado
tedioso
teia
teimar
telefone
telhado
tempero
tenente
tensor
tentar
termal
terno
terreno
tese
tesoura
testado
teto
textura
texugo
tiara
tigela
tijolo
timbrar
timidez
tingido
tinteiro
tiragem
titular
toalha
tocha
tolerar
tolice
tomada
tomilho
tonel
tontura
topete
tora
torcido
torneio
torque
torrada
torto
tostar
touca
toupeira
toxina
trabalho
tracejar
tradutor
trafegar
trajeto
trama
trancar
trapo
traseiro
tratador
travar
treino
tremer
trepidar
trevo
triagem
tribo
triciclo
tridente
trilogia
trindade
triplo
triturar
triunfal
trocar
trombeta
trova
trunfo
truque
tubular
tucano
tudo
tulipa
tupi
turbo
turma
turquesa
tutelar
tutorial
uivar
umbigo
unha
unidade
uniforme
urologia
urso
urtiga
urubu
usado
usina
usufruir
vacina
vadiar
vagaroso
vaidoso
vala
valente
validade
valores
vantagem
vaqueiro
varanda
vareta
varrer
vascular
vasilha
vassoura
vazar
vazio
veado
vedar
vegetar
veicular
veleiro
velhice
veludo
vencedor
vendaval
venerar
ventre
verbal
verdade
vereador
vergonha
vermelho
verniz
versar
vertente
vespa
vestido
vetorial
viaduto
viagem
viajar
viatura
vibrador
videira
vidraria
viela
viga
vigente
vigiar
vigorar
vilarejo
vinco
vinheta
vinil
violeta
virada
virtude
visitar
visto
vitral
viveiro
vizinho
voador
voar
vogal
volante
voleibol
voltagem
volumoso
vontade
vulto
vuvuzela
xadrez
xarope
xeque
xeretar
xerife
xingar
zangado
zarpar
zebu
zelador
zombar
zoologia
zumbido`.split("\n"));
  }
});

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/simplified-chinese.js
var wordlist8;
var init_simplified_chinese = __esm({
  "../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/simplified-chinese.js"() {
    wordlist8 = /* @__PURE__ */ Object.freeze(`的
一
是
在
不
了
有
和
人
这
中
大
为
上
个
国
我
以
要
他
时
来
用
们
生
到
作
地
于
出
就
分
对
成
会
可
主
发
年
动
同
工
也
能
下
过
子
说
产
种
面
而
方
后
多
定
行
学
法
所
民
得
经
十
三
之
进
着
等
部
度
家
电
力
里
如
水
化
高
自
二
理
起
小
物
现
实
加
量
都
两
体
制
机
当
使
点
从
业
本
去
把
性
好
应
开
它
合
还
因
由
其
些
然
前
外
天
政
四
日
那
社
义
事
平
形
相
全
表
间
样
与
关
各
重
新
线
内
数
正
心
反
你
明
看
原
又
么
利
比
或
但
质
气
第
向
道
命
此
变
条
只
没
结
解
问
意
建
月
公
无
系
军
很
情
者
最
立
代
想
已
通
并
提
直
题
党
程
展
五
果
料
象
员
革
位
入
常
文
总
次
品
式
活
设
及
管
特
件
长
求
老
头
基
资
边
流
路
级
少
图
山
统
接
知
较
将
组
见
计
别
她
手
角
期
根
论
运
农
指
几
九
区
强
放
决
西
被
干
做
必
战
先
回
则
任
取
据
处
队
南
给
色
光
门
即
保
治
北
造
百
规
热
领
七
海
口
东
导
器
压
志
世
金
增
争
济
阶
油
思
术
极
交
受
联
什
认
六
共
权
收
证
改
清
美
再
采
转
更
单
风
切
打
白
教
速
花
带
安
场
身
车
例
真
务
具
万
每
目
至
达
走
积
示
议
声
报
斗
完
类
八
离
华
名
确
才
科
张
信
马
节
话
米
整
空
元
况
今
集
温
传
土
许
步
群
广
石
记
需
段
研
界
拉
林
律
叫
且
究
观
越
织
装
影
算
低
持
音
众
书
布
复
容
儿
须
际
商
非
验
连
断
深
难
近
矿
千
周
委
素
技
备
半
办
青
省
列
习
响
约
支
般
史
感
劳
便
团
往
酸
历
市
克
何
除
消
构
府
称
太
准
精
值
号
率
族
维
划
选
标
写
存
候
毛
亲
快
效
斯
院
查
江
型
眼
王
按
格
养
易
置
派
层
片
始
却
专
状
育
厂
京
识
适
属
圆
包
火
住
调
满
县
局
照
参
红
细
引
听
该
铁
价
严
首
底
液
官
德
随
病
苏
失
尔
死
讲
配
女
黄
推
显
谈
罪
神
艺
呢
席
含
企
望
密
批
营
项
防
举
球
英
氧
势
告
李
台
落
木
帮
轮
破
亚
师
围
注
远
字
材
排
供
河
态
封
另
施
减
树
溶
怎
止
案
言
士
均
武
固
叶
鱼
波
视
仅
费
紧
爱
左
章
早
朝
害
续
轻
服
试
食
充
兵
源
判
护
司
足
某
练
差
致
板
田
降
黑
犯
负
击
范
继
兴
似
余
坚
曲
输
修
故
城
夫
够
送
笔
船
占
右
财
吃
富
春
职
觉
汉
画
功
巴
跟
虽
杂
飞
检
吸
助
升
阳
互
初
创
抗
考
投
坏
策
古
径
换
未
跑
留
钢
曾
端
责
站
简
述
钱
副
尽
帝
射
草
冲
承
独
令
限
阿
宣
环
双
请
超
微
让
控
州
良
轴
找
否
纪
益
依
优
顶
础
载
倒
房
突
坐
粉
敌
略
客
袁
冷
胜
绝
析
块
剂
测
丝
协
诉
念
陈
仍
罗
盐
友
洋
错
苦
夜
刑
移
频
逐
靠
混
母
短
皮
终
聚
汽
村
云
哪
既
距
卫
停
烈
央
察
烧
迅
境
若
印
洲
刻
括
激
孔
搞
甚
室
待
核
校
散
侵
吧
甲
游
久
菜
味
旧
模
湖
货
损
预
阻
毫
普
稳
乙
妈
植
息
扩
银
语
挥
酒
守
拿
序
纸
医
缺
雨
吗
针
刘
啊
急
唱
误
训
愿
审
附
获
茶
鲜
粮
斤
孩
脱
硫
肥
善
龙
演
父
渐
血
欢
械
掌
歌
沙
刚
攻
谓
盾
讨
晚
粒
乱
燃
矛
乎
杀
药
宁
鲁
贵
钟
煤
读
班
伯
香
介
迫
句
丰
培
握
兰
担
弦
蛋
沉
假
穿
执
答
乐
谁
顺
烟
缩
征
脸
喜
松
脚
困
异
免
背
星
福
买
染
井
概
慢
怕
磁
倍
祖
皇
促
静
补
评
翻
肉
践
尼
衣
宽
扬
棉
希
伤
操
垂
秋
宜
氢
套
督
振
架
亮
末
宪
庆
编
牛
触
映
雷
销
诗
座
居
抓
裂
胞
呼
娘
景
威
绿
晶
厚
盟
衡
鸡
孙
延
危
胶
屋
乡
临
陆
顾
掉
呀
灯
岁
措
束
耐
剧
玉
赵
跳
哥
季
课
凯
胡
额
款
绍
卷
齐
伟
蒸
殖
永
宗
苗
川
炉
岩
弱
零
杨
奏
沿
露
杆
探
滑
镇
饭
浓
航
怀
赶
库
夺
伊
灵
税
途
灭
赛
归
召
鼓
播
盘
裁
险
康
唯
录
菌
纯
借
糖
盖
横
符
私
努
堂
域
枪
润
幅
哈
竟
熟
虫
泽
脑
壤
碳
欧
遍
侧
寨
敢
彻
虑
斜
薄
庭
纳
弹
饲
伸
折
麦
湿
暗
荷
瓦
塞
床
筑
恶
户
访
塔
奇
透
梁
刀
旋
迹
卡
氯
遇
份
毒
泥
退
洗
摆
灰
彩
卖
耗
夏
择
忙
铜
献
硬
予
繁
圈
雪
函
亦
抽
篇
阵
阴
丁
尺
追
堆
雄
迎
泛
爸
楼
避
谋
吨
野
猪
旗
累
偏
典
馆
索
秦
脂
潮
爷
豆
忽
托
惊
塑
遗
愈
朱
替
纤
粗
倾
尚
痛
楚
谢
奋
购
磨
君
池
旁
碎
骨
监
捕
弟
暴
割
贯
殊
释
词
亡
壁
顿
宝
午
尘
闻
揭
炮
残
冬
桥
妇
警
综
招
吴
付
浮
遭
徐
您
摇
谷
赞
箱
隔
订
男
吹
园
纷
唐
败
宋
玻
巨
耕
坦
荣
闭
湾
键
凡
驻
锅
救
恩
剥
凝
碱
齿
截
炼
麻
纺
禁
废
盛
版
缓
净
睛
昌
婚
涉
筒
嘴
插
岸
朗
庄
街
藏
姑
贸
腐
奴
啦
惯
乘
伙
恢
匀
纱
扎
辩
耳
彪
臣
亿
璃
抵
脉
秀
萨
俄
网
舞
店
喷
纵
寸
汗
挂
洪
贺
闪
柬
爆
烯
津
稻
墙
软
勇
像
滚
厘
蒙
芳
肯
坡
柱
荡
腿
仪
旅
尾
轧
冰
贡
登
黎
削
钻
勒
逃
障
氨
郭
峰
币
港
伏
轨
亩
毕
擦
莫
刺
浪
秘
援
株
健
售
股
岛
甘
泡
睡
童
铸
汤
阀
休
汇
舍
牧
绕
炸
哲
磷
绩
朋
淡
尖
启
陷
柴
呈
徒
颜
泪
稍
忘
泵
蓝
拖
洞
授
镜
辛
壮
锋
贫
虚
弯
摩
泰
幼
廷
尊
窗
纲
弄
隶
疑
氏
宫
姐
震
瑞
怪
尤
琴
循
描
膜
违
夹
腰
缘
珠
穷
森
枝
竹
沟
催
绳
忆
邦
剩
幸
浆
栏
拥
牙
贮
礼
滤
钠
纹
罢
拍
咱
喊
袖
埃
勤
罚
焦
潜
伍
墨
欲
缝
姓
刊
饱
仿
奖
铝
鬼
丽
跨
默
挖
链
扫
喝
袋
炭
污
幕
诸
弧
励
梅
奶
洁
灾
舟
鉴
苯
讼
抱
毁
懂
寒
智
埔
寄
届
跃
渡
挑
丹
艰
贝
碰
拔
爹
戴
码
梦
芽
熔
赤
渔
哭
敬
颗
奔
铅
仲
虎
稀
妹
乏
珍
申
桌
遵
允
隆
螺
仓
魏
锐
晓
氮
兼
隐
碍
赫
拨
忠
肃
缸
牵
抢
博
巧
壳
兄
杜
讯
诚
碧
祥
柯
页
巡
矩
悲
灌
龄
伦
票
寻
桂
铺
圣
恐
恰
郑
趣
抬
荒
腾
贴
柔
滴
猛
阔
辆
妻
填
撤
储
签
闹
扰
紫
砂
递
戏
吊
陶
伐
喂
疗
瓶
婆
抚
臂
摸
忍
虾
蜡
邻
胸
巩
挤
偶
弃
槽
劲
乳
邓
吉
仁
烂
砖
租
乌
舰
伴
瓜
浅
丙
暂
燥
橡
柳
迷
暖
牌
秧
胆
详
簧
踏
瓷
谱
呆
宾
糊
洛
辉
愤
竞
隙
怒
粘
乃
绪
肩
籍
敏
涂
熙
皆
侦
悬
掘
享
纠
醒
狂
锁
淀
恨
牲
霸
爬
赏
逆
玩
陵
祝
秒
浙
貌
役
彼
悉
鸭
趋
凤
晨
畜
辈
秩
卵
署
梯
炎
滩
棋
驱
筛
峡
冒
啥
寿
译
浸
泉
帽
迟
硅
疆
贷
漏
稿
冠
嫩
胁
芯
牢
叛
蚀
奥
鸣
岭
羊
凭
串
塘
绘
酵
融
盆
锡
庙
筹
冻
辅
摄
袭
筋
拒
僚
旱
钾
鸟
漆
沈
眉
疏
添
棒
穗
硝
韩
逼
扭
侨
凉
挺
碗
栽
炒
杯
患
馏
劝
豪
辽
勃
鸿
旦
吏
拜
狗
埋
辊
掩
饮
搬
骂
辞
勾
扣
估
蒋
绒
雾
丈
朵
姆
拟
宇
辑
陕
雕
偿
蓄
崇
剪
倡
厅
咬
驶
薯
刷
斥
番
赋
奉
佛
浇
漫
曼
扇
钙
桃
扶
仔
返
俗
亏
腔
鞋
棱
覆
框
悄
叔
撞
骗
勘
旺
沸
孤
吐
孟
渠
屈
疾
妙
惜
仰
狠
胀
谐
抛
霉
桑
岗
嘛
衰
盗
渗
脏
赖
涌
甜
曹
阅
肌
哩
厉
烃
纬
毅
昨
伪
症
煮
叹
钉
搭
茎
笼
酷
偷
弓
锥
恒
杰
坑
鼻
翼
纶
叙
狱
逮
罐
络
棚
抑
膨
蔬
寺
骤
穆
冶
枯
册
尸
凸
绅
坯
牺
焰
轰
欣
晋
瘦
御
锭
锦
丧
旬
锻
垄
搜
扑
邀
亭
酯
迈
舒
脆
酶
闲
忧
酚
顽
羽
涨
卸
仗
陪
辟
惩
杭
姚
肚
捉
飘
漂
昆
欺
吾
郎
烷
汁
呵
饰
萧
雅
邮
迁
燕
撒
姻
赴
宴
烦
债
帐
斑
铃
旨
醇
董
饼
雏
姿
拌
傅
腹
妥
揉
贤
拆
歪
葡
胺
丢
浩
徽
昂
垫
挡
览
贪
慰
缴
汪
慌
冯
诺
姜
谊
凶
劣
诬
耀
昏
躺
盈
骑
乔
溪
丛
卢
抹
闷
咨
刮
驾
缆
悟
摘
铒
掷
颇
幻
柄
惠
惨
佳
仇
腊
窝
涤
剑
瞧
堡
泼
葱
罩
霍
捞
胎
苍
滨
俩
捅
湘
砍
霞
邵
萄
疯
淮
遂
熊
粪
烘
宿
档
戈
驳
嫂
裕
徙
箭
捐
肠
撑
晒
辨
殿
莲
摊
搅
酱
屏
疫
哀
蔡
堵
沫
皱
畅
叠
阁
莱
敲
辖
钩
痕
坝
巷
饿
祸
丘
玄
溜
曰
逻
彭
尝
卿
妨
艇
吞
韦
怨
矮
歇`.split("\n"));
  }
});

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/spanish.js
var wordlist9;
var init_spanish = __esm({
  "../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/spanish.js"() {
    wordlist9 = /* @__PURE__ */ Object.freeze(`ábaco
abdomen
abeja
abierto
abogado
abono
aborto
abrazo
abrir
abuelo
abuso
acabar
academia
acceso
acción
aceite
acelga
acento
aceptar
ácido
aclarar
acné
acoger
acoso
activo
acto
actriz
actuar
acudir
acuerdo
acusar
adicto
admitir
adoptar
adorno
aduana
adulto
aéreo
afectar
afición
afinar
afirmar
ágil
agitar
agonía
agosto
agotar
agregar
agrio
agua
agudo
águila
aguja
ahogo
ahorro
aire
aislar
ajedrez
ajeno
ajuste
alacrán
alambre
alarma
alba
álbum
alcalde
aldea
alegre
alejar
alerta
aleta
alfiler
alga
algodón
aliado
aliento
alivio
alma
almeja
almíbar
altar
alteza
altivo
alto
altura
alumno
alzar
amable
amante
amapola
amargo
amasar
ámbar
ámbito
ameno
amigo
amistad
amor
amparo
amplio
ancho
anciano
ancla
andar
andén
anemia
ángulo
anillo
ánimo
anís
anotar
antena
antiguo
antojo
anual
anular
anuncio
añadir
añejo
año
apagar
aparato
apetito
apio
aplicar
apodo
aporte
apoyo
aprender
aprobar
apuesta
apuro
arado
araña
arar
árbitro
árbol
arbusto
archivo
arco
arder
ardilla
arduo
área
árido
aries
armonía
arnés
aroma
arpa
arpón
arreglo
arroz
arruga
arte
artista
asa
asado
asalto
ascenso
asegurar
aseo
asesor
asiento
asilo
asistir
asno
asombro
áspero
astilla
astro
astuto
asumir
asunto
atajo
ataque
atar
atento
ateo
ático
atleta
átomo
atraer
atroz
atún
audaz
audio
auge
aula
aumento
ausente
autor
aval
avance
avaro
ave
avellana
avena
avestruz
avión
aviso
ayer
ayuda
ayuno
azafrán
azar
azote
azúcar
azufre
azul
baba
babor
bache
bahía
baile
bajar
balanza
balcón
balde
bambú
banco
banda
baño
barba
barco
barniz
barro
báscula
bastón
basura
batalla
batería
batir
batuta
baúl
bazar
bebé
bebida
bello
besar
beso
bestia
bicho
bien
bingo
blanco
bloque
blusa
boa
bobina
bobo
boca
bocina
boda
bodega
boina
bola
bolero
bolsa
bomba
bondad
bonito
bono
bonsái
borde
borrar
bosque
bote
botín
bóveda
bozal
bravo
brazo
brecha
breve
brillo
brinco
brisa
broca
broma
bronce
brote
bruja
brusco
bruto
buceo
bucle
bueno
buey
bufanda
bufón
búho
buitre
bulto
burbuja
burla
burro
buscar
butaca
buzón
caballo
cabeza
cabina
cabra
cacao
cadáver
cadena
caer
café
caída
caimán
caja
cajón
cal
calamar
calcio
caldo
calidad
calle
calma
calor
calvo
cama
cambio
camello
camino
campo
cáncer
candil
canela
canguro
canica
canto
caña
cañón
caoba
caos
capaz
capitán
capote
captar
capucha
cara
carbón
cárcel
careta
carga
cariño
carne
carpeta
carro
carta
casa
casco
casero
caspa
castor
catorce
catre
caudal
causa
cazo
cebolla
ceder
cedro
celda
célebre
celoso
célula
cemento
ceniza
centro
cerca
cerdo
cereza
cero
cerrar
certeza
césped
cetro
chacal
chaleco
champú
chancla
chapa
charla
chico
chiste
chivo
choque
choza
chuleta
chupar
ciclón
ciego
cielo
cien
cierto
cifra
cigarro
cima
cinco
cine
cinta
ciprés
circo
ciruela
cisne
cita
ciudad
clamor
clan
claro
clase
clave
cliente
clima
clínica
cobre
cocción
cochino
cocina
coco
código
codo
cofre
coger
cohete
cojín
cojo
cola
colcha
colegio
colgar
colina
collar
colmo
columna
combate
comer
comida
cómodo
compra
conde
conejo
conga
conocer
consejo
contar
copa
copia
corazón
corbata
corcho
cordón
corona
correr
coser
cosmos
costa
cráneo
cráter
crear
crecer
creído
crema
cría
crimen
cripta
crisis
cromo
crónica
croqueta
crudo
cruz
cuadro
cuarto
cuatro
cubo
cubrir
cuchara
cuello
cuento
cuerda
cuesta
cueva
cuidar
culebra
culpa
culto
cumbre
cumplir
cuna
cuneta
cuota
cupón
cúpula
curar
curioso
curso
curva
cutis
dama
danza
dar
dardo
dátil
deber
débil
década
decir
dedo
defensa
definir
dejar
delfín
delgado
delito
demora
denso
dental
deporte
derecho
derrota
desayuno
deseo
desfile
desnudo
destino
desvío
detalle
detener
deuda
día
diablo
diadema
diamante
diana
diario
dibujo
dictar
diente
dieta
diez
difícil
digno
dilema
diluir
dinero
directo
dirigir
disco
diseño
disfraz
diva
divino
doble
doce
dolor
domingo
don
donar
dorado
dormir
dorso
dos
dosis
dragón
droga
ducha
duda
duelo
dueño
dulce
dúo
duque
durar
dureza
duro
ébano
ebrio
echar
eco
ecuador
edad
edición
edificio
editor
educar
efecto
eficaz
eje
ejemplo
elefante
elegir
elemento
elevar
elipse
élite
elixir
elogio
eludir
embudo
emitir
emoción
empate
empeño
empleo
empresa
enano
encargo
enchufe
encía
enemigo
enero
enfado
enfermo
engaño
enigma
enlace
enorme
enredo
ensayo
enseñar
entero
entrar
envase
envío
época
equipo
erizo
escala
escena
escolar
escribir
escudo
esencia
esfera
esfuerzo
espada
espejo
espía
esposa
espuma
esquí
estar
este
estilo
estufa
etapa
eterno
ética
etnia
evadir
evaluar
evento
evitar
exacto
examen
exceso
excusa
exento
exigir
exilio
existir
éxito
experto
explicar
exponer
extremo
fábrica
fábula
fachada
fácil
factor
faena
faja
falda
fallo
falso
faltar
fama
familia
famoso
faraón
farmacia
farol
farsa
fase
fatiga
fauna
favor
fax
febrero
fecha
feliz
feo
feria
feroz
fértil
fervor
festín
fiable
fianza
fiar
fibra
ficción
ficha
fideo
fiebre
fiel
fiera
fiesta
figura
fijar
fijo
fila
filete
filial
filtro
fin
finca
fingir
finito
firma
flaco
flauta
flecha
flor
flota
fluir
flujo
flúor
fobia
foca
fogata
fogón
folio
folleto
fondo
forma
forro
fortuna
forzar
fosa
foto
fracaso
frágil
franja
frase
fraude
freír
freno
fresa
frío
frito
fruta
fuego
fuente
fuerza
fuga
fumar
función
funda
furgón
furia
fusil
fútbol
futuro
gacela
gafas
gaita
gajo
gala
galería
gallo
gamba
ganar
gancho
ganga
ganso
garaje
garza
gasolina
gastar
gato
gavilán
gemelo
gemir
gen
género
genio
gente
geranio
gerente
germen
gesto
gigante
gimnasio
girar
giro
glaciar
globo
gloria
gol
golfo
goloso
golpe
goma
gordo
gorila
gorra
gota
goteo
gozar
grada
gráfico
grano
grasa
gratis
grave
grieta
grillo
gripe
gris
grito
grosor
grúa
grueso
grumo
grupo
guante
guapo
guardia
guerra
guía
guiño
guion
guiso
guitarra
gusano
gustar
haber
hábil
hablar
hacer
hacha
hada
hallar
hamaca
harina
haz
hazaña
hebilla
hebra
hecho
helado
helio
hembra
herir
hermano
héroe
hervir
hielo
hierro
hígado
higiene
hijo
himno
historia
hocico
hogar
hoguera
hoja
hombre
hongo
honor
honra
hora
hormiga
horno
hostil
hoyo
hueco
huelga
huerta
hueso
huevo
huida
huir
humano
húmedo
humilde
humo
hundir
huracán
hurto
icono
ideal
idioma
ídolo
iglesia
iglú
igual
ilegal
ilusión
imagen
imán
imitar
impar
imperio
imponer
impulso
incapaz
índice
inerte
infiel
informe
ingenio
inicio
inmenso
inmune
innato
insecto
instante
interés
íntimo
intuir
inútil
invierno
ira
iris
ironía
isla
islote
jabalí
jabón
jamón
jarabe
jardín
jarra
jaula
jazmín
jefe
jeringa
jinete
jornada
joroba
joven
joya
juerga
jueves
juez
jugador
jugo
juguete
juicio
junco
jungla
junio
juntar
júpiter
jurar
justo
juvenil
juzgar
kilo
koala
labio
lacio
lacra
lado
ladrón
lagarto
lágrima
laguna
laico
lamer
lámina
lámpara
lana
lancha
langosta
lanza
lápiz
largo
larva
lástima
lata
látex
latir
laurel
lavar
lazo
leal
lección
leche
lector
leer
legión
legumbre
lejano
lengua
lento
leña
león
leopardo
lesión
letal
letra
leve
leyenda
libertad
libro
licor
líder
lidiar
lienzo
liga
ligero
lima
límite
limón
limpio
lince
lindo
línea
lingote
lino
linterna
líquido
liso
lista
litera
litio
litro
llaga
llama
llanto
llave
llegar
llenar
llevar
llorar
llover
lluvia
lobo
loción
loco
locura
lógica
logro
lombriz
lomo
lonja
lote
lucha
lucir
lugar
lujo
luna
lunes
lupa
lustro
luto
luz
maceta
macho
madera
madre
maduro
maestro
mafia
magia
mago
maíz
maldad
maleta
malla
malo
mamá
mambo
mamut
manco
mando
manejar
manga
maniquí
manjar
mano
manso
manta
mañana
mapa
máquina
mar
marco
marea
marfil
margen
marido
mármol
marrón
martes
marzo
masa
máscara
masivo
matar
materia
matiz
matriz
máximo
mayor
mazorca
mecha
medalla
medio
médula
mejilla
mejor
melena
melón
memoria
menor
mensaje
mente
menú
mercado
merengue
mérito
mes
mesón
meta
meter
método
metro
mezcla
miedo
miel
miembro
miga
mil
milagro
militar
millón
mimo
mina
minero
mínimo
minuto
miope
mirar
misa
miseria
misil
mismo
mitad
mito
mochila
moción
moda
modelo
moho
mojar
molde
moler
molino
momento
momia
monarca
moneda
monja
monto
moño
morada
morder
moreno
morir
morro
morsa
mortal
mosca
mostrar
motivo
mover
móvil
mozo
mucho
mudar
mueble
muela
muerte
muestra
mugre
mujer
mula
muleta
multa
mundo
muñeca
mural
muro
músculo
museo
musgo
música
muslo
nácar
nación
nadar
naipe
naranja
nariz
narrar
nasal
natal
nativo
natural
náusea
naval
nave
navidad
necio
néctar
negar
negocio
negro
neón
nervio
neto
neutro
nevar
nevera
nicho
nido
niebla
nieto
niñez
niño
nítido
nivel
nobleza
noche
nómina
noria
norma
norte
nota
noticia
novato
novela
novio
nube
nuca
núcleo
nudillo
nudo
nuera
nueve
nuez
nulo
número
nutria
oasis
obeso
obispo
objeto
obra
obrero
observar
obtener
obvio
oca
ocaso
océano
ochenta
ocho
ocio
ocre
octavo
octubre
oculto
ocupar
ocurrir
odiar
odio
odisea
oeste
ofensa
oferta
oficio
ofrecer
ogro
oído
oír
ojo
ola
oleada
olfato
olivo
olla
olmo
olor
olvido
ombligo
onda
onza
opaco
opción
ópera
opinar
oponer
optar
óptica
opuesto
oración
orador
oral
órbita
orca
orden
oreja
órgano
orgía
orgullo
oriente
origen
orilla
oro
orquesta
oruga
osadía
oscuro
osezno
oso
ostra
otoño
otro
oveja
óvulo
óxido
oxígeno
oyente
ozono
pacto
padre
paella
página
pago
país
pájaro
palabra
palco
paleta
pálido
palma
paloma
palpar
pan
panal
pánico
pantera
pañuelo
papá
papel
papilla
paquete
parar
parcela
pared
parir
paro
párpado
parque
párrafo
parte
pasar
paseo
pasión
paso
pasta
pata
patio
patria
pausa
pauta
pavo
payaso
peatón
pecado
pecera
pecho
pedal
pedir
pegar
peine
pelar
peldaño
pelea
peligro
pellejo
pelo
peluca
pena
pensar
peñón
peón
peor
pepino
pequeño
pera
percha
perder
pereza
perfil
perico
perla
permiso
perro
persona
pesa
pesca
pésimo
pestaña
pétalo
petróleo
pez
pezuña
picar
pichón
pie
piedra
pierna
pieza
pijama
pilar
piloto
pimienta
pino
pintor
pinza
piña
piojo
pipa
pirata
pisar
piscina
piso
pista
pitón
pizca
placa
plan
plata
playa
plaza
pleito
pleno
plomo
pluma
plural
pobre
poco
poder
podio
poema
poesía
poeta
polen
policía
pollo
polvo
pomada
pomelo
pomo
pompa
poner
porción
portal
posada
poseer
posible
poste
potencia
potro
pozo
prado
precoz
pregunta
premio
prensa
preso
previo
primo
príncipe
prisión
privar
proa
probar
proceso
producto
proeza
profesor
programa
prole
promesa
pronto
propio
próximo
prueba
público
puchero
pudor
pueblo
puerta
puesto
pulga
pulir
pulmón
pulpo
pulso
puma
punto
puñal
puño
pupa
pupila
puré
quedar
queja
quemar
querer
queso
quieto
química
quince
quitar
rábano
rabia
rabo
ración
radical
raíz
rama
rampa
rancho
rango
rapaz
rápido
rapto
rasgo
raspa
rato
rayo
raza
razón
reacción
realidad
rebaño
rebote
recaer
receta
rechazo
recoger
recreo
recto
recurso
red
redondo
reducir
reflejo
reforma
refrán
refugio
regalo
regir
regla
regreso
rehén
reino
reír
reja
relato
relevo
relieve
relleno
reloj
remar
remedio
remo
rencor
rendir
renta
reparto
repetir
reposo
reptil
res
rescate
resina
respeto
resto
resumen
retiro
retorno
retrato
reunir
revés
revista
rey
rezar
rico
riego
rienda
riesgo
rifa
rígido
rigor
rincón
riñón
río
riqueza
risa
ritmo
rito
rizo
roble
roce
rociar
rodar
rodeo
rodilla
roer
rojizo
rojo
romero
romper
ron
ronco
ronda
ropa
ropero
rosa
rosca
rostro
rotar
rubí
rubor
rudo
rueda
rugir
ruido
ruina
ruleta
rulo
rumbo
rumor
ruptura
ruta
rutina
sábado
saber
sabio
sable
sacar
sagaz
sagrado
sala
saldo
salero
salir
salmón
salón
salsa
salto
salud
salvar
samba
sanción
sandía
sanear
sangre
sanidad
sano
santo
sapo
saque
sardina
sartén
sastre
satán
sauna
saxofón
sección
seco
secreto
secta
sed
seguir
seis
sello
selva
semana
semilla
senda
sensor
señal
señor
separar
sepia
sequía
ser
serie
sermón
servir
sesenta
sesión
seta
setenta
severo
sexo
sexto
sidra
siesta
siete
siglo
signo
sílaba
silbar
silencio
silla
símbolo
simio
sirena
sistema
sitio
situar
sobre
socio
sodio
sol
solapa
soldado
soledad
sólido
soltar
solución
sombra
sondeo
sonido
sonoro
sonrisa
sopa
soplar
soporte
sordo
sorpresa
sorteo
sostén
sótano
suave
subir
suceso
sudor
suegra
suelo
sueño
suerte
sufrir
sujeto
sultán
sumar
superar
suplir
suponer
supremo
sur
surco
sureño
surgir
susto
sutil
tabaco
tabique
tabla
tabú
taco
tacto
tajo
talar
talco
talento
talla
talón
tamaño
tambor
tango
tanque
tapa
tapete
tapia
tapón
taquilla
tarde
tarea
tarifa
tarjeta
tarot
tarro
tarta
tatuaje
tauro
taza
tazón
teatro
techo
tecla
técnica
tejado
tejer
tejido
tela
teléfono
tema
temor
templo
tenaz
tender
tener
tenis
tenso
teoría
terapia
terco
término
ternura
terror
tesis
tesoro
testigo
tetera
texto
tez
tibio
tiburón
tiempo
tienda
tierra
tieso
tigre
tijera
tilde
timbre
tímido
timo
tinta
tío
típico
tipo
tira
tirón
titán
títere
título
tiza
toalla
tobillo
tocar
tocino
todo
toga
toldo
tomar
tono
tonto
topar
tope
toque
tórax
torero
tormenta
torneo
toro
torpedo
torre
torso
tortuga
tos
tosco
toser
tóxico
trabajo
tractor
traer
tráfico
trago
traje
tramo
trance
trato
trauma
trazar
trébol
tregua
treinta
tren
trepar
tres
tribu
trigo
tripa
triste
triunfo
trofeo
trompa
tronco
tropa
trote
trozo
truco
trueno
trufa
tubería
tubo
tuerto
tumba
tumor
túnel
túnica
turbina
turismo
turno
tutor
ubicar
úlcera
umbral
unidad
unir
universo
uno
untar
uña
urbano
urbe
urgente
urna
usar
usuario
útil
utopía
uva
vaca
vacío
vacuna
vagar
vago
vaina
vajilla
vale
válido
valle
valor
válvula
vampiro
vara
variar
varón
vaso
vecino
vector
vehículo
veinte
vejez
vela
velero
veloz
vena
vencer
venda
veneno
vengar
venir
venta
venus
ver
verano
verbo
verde
vereda
verja
verso
verter
vía
viaje
vibrar
vicio
víctima
vida
vídeo
vidrio
viejo
viernes
vigor
vil
villa
vinagre
vino
viñedo
violín
viral
virgo
virtud
visor
víspera
vista
vitamina
viudo
vivaz
vivero
vivir
vivo
volcán
volumen
volver
voraz
votar
voto
voz
vuelo
vulgar
yacer
yate
yegua
yema
yerno
yeso
yodo
yoga
yogur
zafiro
zanja
zapato
zarza
zona
zorro
zumo
zurdo`.split("\n"));
  }
});

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/traditional-chinese.js
var wordlist10;
var init_traditional_chinese = __esm({
  "../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/traditional-chinese.js"() {
    wordlist10 = /* @__PURE__ */ Object.freeze(`的
一
是
在
不
了
有
和
人
這
中
大
為
上
個
國
我
以
要
他
時
來
用
們
生
到
作
地
於
出
就
分
對
成
會
可
主
發
年
動
同
工
也
能
下
過
子
說
產
種
面
而
方
後
多
定
行
學
法
所
民
得
經
十
三
之
進
著
等
部
度
家
電
力
裡
如
水
化
高
自
二
理
起
小
物
現
實
加
量
都
兩
體
制
機
當
使
點
從
業
本
去
把
性
好
應
開
它
合
還
因
由
其
些
然
前
外
天
政
四
日
那
社
義
事
平
形
相
全
表
間
樣
與
關
各
重
新
線
內
數
正
心
反
你
明
看
原
又
麼
利
比
或
但
質
氣
第
向
道
命
此
變
條
只
沒
結
解
問
意
建
月
公
無
系
軍
很
情
者
最
立
代
想
已
通
並
提
直
題
黨
程
展
五
果
料
象
員
革
位
入
常
文
總
次
品
式
活
設
及
管
特
件
長
求
老
頭
基
資
邊
流
路
級
少
圖
山
統
接
知
較
將
組
見
計
別
她
手
角
期
根
論
運
農
指
幾
九
區
強
放
決
西
被
幹
做
必
戰
先
回
則
任
取
據
處
隊
南
給
色
光
門
即
保
治
北
造
百
規
熱
領
七
海
口
東
導
器
壓
志
世
金
增
爭
濟
階
油
思
術
極
交
受
聯
什
認
六
共
權
收
證
改
清
美
再
採
轉
更
單
風
切
打
白
教
速
花
帶
安
場
身
車
例
真
務
具
萬
每
目
至
達
走
積
示
議
聲
報
鬥
完
類
八
離
華
名
確
才
科
張
信
馬
節
話
米
整
空
元
況
今
集
溫
傳
土
許
步
群
廣
石
記
需
段
研
界
拉
林
律
叫
且
究
觀
越
織
裝
影
算
低
持
音
眾
書
布
复
容
兒
須
際
商
非
驗
連
斷
深
難
近
礦
千
週
委
素
技
備
半
辦
青
省
列
習
響
約
支
般
史
感
勞
便
團
往
酸
歷
市
克
何
除
消
構
府
稱
太
準
精
值
號
率
族
維
劃
選
標
寫
存
候
毛
親
快
效
斯
院
查
江
型
眼
王
按
格
養
易
置
派
層
片
始
卻
專
狀
育
廠
京
識
適
屬
圓
包
火
住
調
滿
縣
局
照
參
紅
細
引
聽
該
鐵
價
嚴
首
底
液
官
德
隨
病
蘇
失
爾
死
講
配
女
黃
推
顯
談
罪
神
藝
呢
席
含
企
望
密
批
營
項
防
舉
球
英
氧
勢
告
李
台
落
木
幫
輪
破
亞
師
圍
注
遠
字
材
排
供
河
態
封
另
施
減
樹
溶
怎
止
案
言
士
均
武
固
葉
魚
波
視
僅
費
緊
愛
左
章
早
朝
害
續
輕
服
試
食
充
兵
源
判
護
司
足
某
練
差
致
板
田
降
黑
犯
負
擊
范
繼
興
似
餘
堅
曲
輸
修
故
城
夫
夠
送
筆
船
佔
右
財
吃
富
春
職
覺
漢
畫
功
巴
跟
雖
雜
飛
檢
吸
助
昇
陽
互
初
創
抗
考
投
壞
策
古
徑
換
未
跑
留
鋼
曾
端
責
站
簡
述
錢
副
盡
帝
射
草
衝
承
獨
令
限
阿
宣
環
雙
請
超
微
讓
控
州
良
軸
找
否
紀
益
依
優
頂
礎
載
倒
房
突
坐
粉
敵
略
客
袁
冷
勝
絕
析
塊
劑
測
絲
協
訴
念
陳
仍
羅
鹽
友
洋
錯
苦
夜
刑
移
頻
逐
靠
混
母
短
皮
終
聚
汽
村
雲
哪
既
距
衛
停
烈
央
察
燒
迅
境
若
印
洲
刻
括
激
孔
搞
甚
室
待
核
校
散
侵
吧
甲
遊
久
菜
味
舊
模
湖
貨
損
預
阻
毫
普
穩
乙
媽
植
息
擴
銀
語
揮
酒
守
拿
序
紙
醫
缺
雨
嗎
針
劉
啊
急
唱
誤
訓
願
審
附
獲
茶
鮮
糧
斤
孩
脫
硫
肥
善
龍
演
父
漸
血
歡
械
掌
歌
沙
剛
攻
謂
盾
討
晚
粒
亂
燃
矛
乎
殺
藥
寧
魯
貴
鐘
煤
讀
班
伯
香
介
迫
句
豐
培
握
蘭
擔
弦
蛋
沉
假
穿
執
答
樂
誰
順
煙
縮
徵
臉
喜
松
腳
困
異
免
背
星
福
買
染
井
概
慢
怕
磁
倍
祖
皇
促
靜
補
評
翻
肉
踐
尼
衣
寬
揚
棉
希
傷
操
垂
秋
宜
氫
套
督
振
架
亮
末
憲
慶
編
牛
觸
映
雷
銷
詩
座
居
抓
裂
胞
呼
娘
景
威
綠
晶
厚
盟
衡
雞
孫
延
危
膠
屋
鄉
臨
陸
顧
掉
呀
燈
歲
措
束
耐
劇
玉
趙
跳
哥
季
課
凱
胡
額
款
紹
卷
齊
偉
蒸
殖
永
宗
苗
川
爐
岩
弱
零
楊
奏
沿
露
桿
探
滑
鎮
飯
濃
航
懷
趕
庫
奪
伊
靈
稅
途
滅
賽
歸
召
鼓
播
盤
裁
險
康
唯
錄
菌
純
借
糖
蓋
橫
符
私
努
堂
域
槍
潤
幅
哈
竟
熟
蟲
澤
腦
壤
碳
歐
遍
側
寨
敢
徹
慮
斜
薄
庭
納
彈
飼
伸
折
麥
濕
暗
荷
瓦
塞
床
築
惡
戶
訪
塔
奇
透
梁
刀
旋
跡
卡
氯
遇
份
毒
泥
退
洗
擺
灰
彩
賣
耗
夏
擇
忙
銅
獻
硬
予
繁
圈
雪
函
亦
抽
篇
陣
陰
丁
尺
追
堆
雄
迎
泛
爸
樓
避
謀
噸
野
豬
旗
累
偏
典
館
索
秦
脂
潮
爺
豆
忽
托
驚
塑
遺
愈
朱
替
纖
粗
傾
尚
痛
楚
謝
奮
購
磨
君
池
旁
碎
骨
監
捕
弟
暴
割
貫
殊
釋
詞
亡
壁
頓
寶
午
塵
聞
揭
炮
殘
冬
橋
婦
警
綜
招
吳
付
浮
遭
徐
您
搖
谷
贊
箱
隔
訂
男
吹
園
紛
唐
敗
宋
玻
巨
耕
坦
榮
閉
灣
鍵
凡
駐
鍋
救
恩
剝
凝
鹼
齒
截
煉
麻
紡
禁
廢
盛
版
緩
淨
睛
昌
婚
涉
筒
嘴
插
岸
朗
莊
街
藏
姑
貿
腐
奴
啦
慣
乘
夥
恢
勻
紗
扎
辯
耳
彪
臣
億
璃
抵
脈
秀
薩
俄
網
舞
店
噴
縱
寸
汗
掛
洪
賀
閃
柬
爆
烯
津
稻
牆
軟
勇
像
滾
厘
蒙
芳
肯
坡
柱
盪
腿
儀
旅
尾
軋
冰
貢
登
黎
削
鑽
勒
逃
障
氨
郭
峰
幣
港
伏
軌
畝
畢
擦
莫
刺
浪
秘
援
株
健
售
股
島
甘
泡
睡
童
鑄
湯
閥
休
匯
舍
牧
繞
炸
哲
磷
績
朋
淡
尖
啟
陷
柴
呈
徒
顏
淚
稍
忘
泵
藍
拖
洞
授
鏡
辛
壯
鋒
貧
虛
彎
摩
泰
幼
廷
尊
窗
綱
弄
隸
疑
氏
宮
姐
震
瑞
怪
尤
琴
循
描
膜
違
夾
腰
緣
珠
窮
森
枝
竹
溝
催
繩
憶
邦
剩
幸
漿
欄
擁
牙
貯
禮
濾
鈉
紋
罷
拍
咱
喊
袖
埃
勤
罰
焦
潛
伍
墨
欲
縫
姓
刊
飽
仿
獎
鋁
鬼
麗
跨
默
挖
鏈
掃
喝
袋
炭
污
幕
諸
弧
勵
梅
奶
潔
災
舟
鑑
苯
訟
抱
毀
懂
寒
智
埔
寄
屆
躍
渡
挑
丹
艱
貝
碰
拔
爹
戴
碼
夢
芽
熔
赤
漁
哭
敬
顆
奔
鉛
仲
虎
稀
妹
乏
珍
申
桌
遵
允
隆
螺
倉
魏
銳
曉
氮
兼
隱
礙
赫
撥
忠
肅
缸
牽
搶
博
巧
殼
兄
杜
訊
誠
碧
祥
柯
頁
巡
矩
悲
灌
齡
倫
票
尋
桂
鋪
聖
恐
恰
鄭
趣
抬
荒
騰
貼
柔
滴
猛
闊
輛
妻
填
撤
儲
簽
鬧
擾
紫
砂
遞
戲
吊
陶
伐
餵
療
瓶
婆
撫
臂
摸
忍
蝦
蠟
鄰
胸
鞏
擠
偶
棄
槽
勁
乳
鄧
吉
仁
爛
磚
租
烏
艦
伴
瓜
淺
丙
暫
燥
橡
柳
迷
暖
牌
秧
膽
詳
簧
踏
瓷
譜
呆
賓
糊
洛
輝
憤
競
隙
怒
粘
乃
緒
肩
籍
敏
塗
熙
皆
偵
懸
掘
享
糾
醒
狂
鎖
淀
恨
牲
霸
爬
賞
逆
玩
陵
祝
秒
浙
貌
役
彼
悉
鴨
趨
鳳
晨
畜
輩
秩
卵
署
梯
炎
灘
棋
驅
篩
峽
冒
啥
壽
譯
浸
泉
帽
遲
矽
疆
貸
漏
稿
冠
嫩
脅
芯
牢
叛
蝕
奧
鳴
嶺
羊
憑
串
塘
繪
酵
融
盆
錫
廟
籌
凍
輔
攝
襲
筋
拒
僚
旱
鉀
鳥
漆
沈
眉
疏
添
棒
穗
硝
韓
逼
扭
僑
涼
挺
碗
栽
炒
杯
患
餾
勸
豪
遼
勃
鴻
旦
吏
拜
狗
埋
輥
掩
飲
搬
罵
辭
勾
扣
估
蔣
絨
霧
丈
朵
姆
擬
宇
輯
陝
雕
償
蓄
崇
剪
倡
廳
咬
駛
薯
刷
斥
番
賦
奉
佛
澆
漫
曼
扇
鈣
桃
扶
仔
返
俗
虧
腔
鞋
棱
覆
框
悄
叔
撞
騙
勘
旺
沸
孤
吐
孟
渠
屈
疾
妙
惜
仰
狠
脹
諧
拋
黴
桑
崗
嘛
衰
盜
滲
臟
賴
湧
甜
曹
閱
肌
哩
厲
烴
緯
毅
昨
偽
症
煮
嘆
釘
搭
莖
籠
酷
偷
弓
錐
恆
傑
坑
鼻
翼
綸
敘
獄
逮
罐
絡
棚
抑
膨
蔬
寺
驟
穆
冶
枯
冊
屍
凸
紳
坯
犧
焰
轟
欣
晉
瘦
禦
錠
錦
喪
旬
鍛
壟
搜
撲
邀
亭
酯
邁
舒
脆
酶
閒
憂
酚
頑
羽
漲
卸
仗
陪
闢
懲
杭
姚
肚
捉
飄
漂
昆
欺
吾
郎
烷
汁
呵
飾
蕭
雅
郵
遷
燕
撒
姻
赴
宴
煩
債
帳
斑
鈴
旨
醇
董
餅
雛
姿
拌
傅
腹
妥
揉
賢
拆
歪
葡
胺
丟
浩
徽
昂
墊
擋
覽
貪
慰
繳
汪
慌
馮
諾
姜
誼
兇
劣
誣
耀
昏
躺
盈
騎
喬
溪
叢
盧
抹
悶
諮
刮
駕
纜
悟
摘
鉺
擲
頗
幻
柄
惠
慘
佳
仇
臘
窩
滌
劍
瞧
堡
潑
蔥
罩
霍
撈
胎
蒼
濱
倆
捅
湘
砍
霞
邵
萄
瘋
淮
遂
熊
糞
烘
宿
檔
戈
駁
嫂
裕
徙
箭
捐
腸
撐
曬
辨
殿
蓮
攤
攪
醬
屏
疫
哀
蔡
堵
沫
皺
暢
疊
閣
萊
敲
轄
鉤
痕
壩
巷
餓
禍
丘
玄
溜
曰
邏
彭
嘗
卿
妨
艇
吞
韋
怨
矮
歇`.split("\n"));
  }
});

// ../core/src/prefilter/monero-words.ts
var moneroWords;
var init_monero_words = __esm({
  "../core/src/prefilter/monero-words.ts"() {
    "use strict";
    moneroWords = `
abbey abducts ability ablaze abnormal abort abrasive absorb abyss academy aces aching acidic acoustic acquire across actress acumen
adapt addicted adept adhesive adjust adopt adrenalin adult adventure aerial afar affair afield afloat afoot afraid after against agenda
aggravate agile aglow agnostic agony agreed ahead aided ailments aimless airport aisle ajar akin alarms album alchemy alerts algebra
alkaline alley almost aloof alpine already also altitude alumni always amaze ambush amended amidst ammo amnesty among amply amused
anchor android anecdote angled ankle annoyed answers antics anvil anxiety anybody apart apex aphid aplomb apology apply apricot aptitude
aquarium arbitrary archer ardent arena argue arises army around arrow arsenic artistic ascend ashtray aside asked asleep aspire assorted
asylum athlete atlas atom atrium attire auburn auctions audio august aunt austere autumn avatar avidly avoid awakened awesome awful
awkward awning awoken axes axis axle aztec azure baby bacon badge baffles bagpipe bailed bakery balding bamboo banjo baptism basin batch
bawled bays because beer befit begun behind being below bemused benches berries bested betting bevel beware beyond bias bicycle bids
bifocals biggest bikini bimonthly binocular biology biplane birth biscuit bite biweekly blender blip bluntly boat bobsled bodies bogeys
boil boldly bomb border boss both bounced bovine bowling boxes boyfriend broken brunt bubble buckets budget buffet bugs building bulb
bumper bunch business butter buying buzzer bygones byline bypass cabin cactus cadets cafe cage cajun cake calamity camp candy casket
catch cause cavernous cease cedar ceiling cell cement cent certain chlorine chrome cider cigar cinema circle cistern citadel civilian
claim click clue coal cobra cocoa code coexist coffee cogs cohesive coils colony comb cool copy corrode costume cottage cousin cowl
criminal cube cucumber cuddled cuffs cuisine cunning cupcake custom cycling cylinder cynical dabbing dads daft dagger daily damp
dangerous dapper darted dash dating dauntless dawn daytime dazed debut decay dedicated deepest deftly degrees dehydrate deity dejected
delayed demonstrate dented deodorant depth desk devoid dewdrop dexterity dialect dice diet different digit dilute dime dinner diode
diplomat directed distance ditch divers dizzy doctor dodge does dogs doing dolphin domestic donuts doorway dormant dosage dotted double
dove down dozen dreams drinks drowning drunk drying dual dubbed duckling dude duets duke dullness dummy dunes duplex duration dusted
duties dwarf dwelt dwindling dying dynamite dyslexic each eagle earth easy eating eavesdrop eccentric echo eclipse economics ecstatic
eden edgy edited educated eels efficient eggs egotistic eight either eject elapse elbow eldest eleven elite elope else eluded emails
ember emerge emit emotion empty emulate energy enforce enhanced enigma enjoy enlist enmity enough enraged ensign entrance envy epoxy
equip erase erected erosion error eskimos espionage essential estate etched eternal ethics etiquette evaluate evenings evicted evolved
examine excess exhale exit exotic exquisite extra exult fabrics factual fading fainted faked fall family fancy farming fatal faulty
fawns faxed fazed feast february federal feel feline females fences ferry festival fetches fever fewest fiat fibula fictional fidget
fierce fifteen fight films firm fishing fitting five fixate fizzle fleet flippant flying foamy focus foes foggy foiled folding fonts
foolish fossil fountain fowls foxes foyer framed friendly frown fruit frying fudge fuel fugitive fully fuming fungal furnished fuselage
future fuzzy gables gadget gags gained galaxy gambit gang gasp gather gauze gave gawk gaze gearbox gecko geek gels gemstone general
geometry germs gesture getting geyser ghetto ghost giant giddy gifts gigantic gills gimmick ginger girth giving glass gleeful glide gnaw
gnome goat goblet godfather goes goggles going goldfish gone goodbye gopher gorilla gossip gotten gourmet governing gown greater grunt
guarded guest guide gulp gumball guru gusts gutter guys gymnast gypsy gyrate habitat hacksaw haggled hairy hamburger happens hashing
hatchet haunted having hawk haystack hazard hectare hedgehog heels hefty height hemlock hence heron hesitate hexagon hickory hiding
highway hijack hiker hills himself hinder hippo hire history hitched hive hoax hobby hockey hoisting hold honked hookup hope hornet
hospital hotel hounded hover howls hubcaps huddle huge hull humid hunter hurried husband huts hybrid hydrogen hyper iceberg icing icon
identity idiom idled idols igloo ignore iguana illness imagine imbalance imitate impel inactive inbound incur industrial inexact
inflamed ingested initiate injury inkling inline inmate innocent inorganic input inquest inroads insult intended inundate invoke
inwardly ionic irate iris irony irritate island isolated issued italics itches items itinerary itself ivory jabbed jackets jaded jagged
jailed jamming january jargon jaunt javelin jaws jazz jeans jeers jellyfish jeopardy jerseys jester jetting jewels jigsaw jingle jittery
jive jobs jockey jogger joining joking jolted jostle journal joyous jubilee judge juggled juicy jukebox july jump junk jury justice
juvenile kangaroo karate keep kennel kept kernels kettle keyboard kickoff kidneys king kiosk kisses kitchens kiwi knapsack knee knife
knowledge knuckle koala laboratory ladder lagoon lair lakes lamb language laptop large last later launching lava lawsuit layout lazy
lectures ledge leech left legion leisure lemon lending leopard lesson lettuce lexicon liar library licks lids lied lifestyle light
likewise lilac limits linen lion lipstick liquid listen lively loaded lobster locker lodge lofty logic loincloth long looking lopped
lordship losing lottery loudly love lower loyal lucky luggage lukewarm lullaby lumber lunar lurk lush luxury lymph lynx lyrics macro
madness magically mailed major makeup malady mammal maps masterful match maul maverick maximum mayor maze meant mechanic medicate
meeting megabyte melting memoir menu merger mesh metro mews mice midst mighty mime mirror misery mittens mixture moat mobile mocked
mohawk moisture molten moment money moon mops morsel mostly motherly mouth movement mowing much muddy muffin mugged mullet mumble
mundane muppet mural musical muzzle myriad mystery myth nabbing nagged nail names nanny napkin narrate nasty natural nautical navy
nearby necklace needed negative neither neon nephew nerves nestle network neutral never newt nexus nibs niche niece nifty nightly nimbly
nineteen nirvana nitrogen nobody nocturnal nodes noises nomad noodles northern nostril noted nouns novelty nowhere nozzle nuance nucleus
nudged nugget nuisance null number nuns nurse nutshell nylon oaks oars oasis oatmeal obedient object obliged obnoxious observant obtains
obvious occur ocean october odds odometer offend often oilfield ointment okay older olive olympics omega omission omnibus onboard
oncoming oneself ongoing onion online onslaught onto onward oozed opacity opened opposite optical opus orange orbit orchid orders organs
origin ornament orphans oscar ostrich otherwise otter ouch ought ounce ourselves oust outbreak oval oven owed owls owner oxidant oxygen
oyster ozone pact paddles pager pairing palace pamphlet pancakes paper paradise pastry patio pause pavements pawnshop payment peaches
pebbles peculiar pedantic peeled pegs pelican pencil people pepper perfect pests petals phase pheasants phone phrases physics piano
picked pierce pigment piloted pimple pinched pioneer pipeline pirate pistons pitched pivot pixels pizza playful pledge pliers plotting
plus plywood poaching pockets podcast poetry point poker polar ponies pool popular portents possible potato pouch poverty powder pram
present pride problems pruned prying psychic public puck puddle puffin pulp pumpkins punch puppy purged push putty puzzled pylons
pyramid python queen quick quote rabbits racetrack radar rafts rage railway raking rally ramped randomly rapid rarest rash rated ravine
rays razor react rebel recipe reduce reef refer regular reheat reinvest rejoices rekindle relic remedy renting reorder repent request
reruns rest return reunion revamp rewind rhino rhythm ribbon richly ridges rift rigid rims ringing riots ripped rising ritual river
roared robot rockets rodent rogue roles romance roomy roped roster rotate rounded rover rowboat royal ruby rudely ruffled rugged ruined
ruling rumble runway rural rustled ruthless sabotage sack sadness safety saga sailor sake salads sample sanity sapling sarcasm sash
satin saucepan saved sawmill saxophone sayings scamper scenic school science scoop scrub scuba seasons second sedan seeded segments
seismic selfish semifinal sensible september sequence serving session setup seventh sewage shackles shelter shipped shocking shrugged
shuffled shyness siblings sickness sidekick sieve sifting sighting silk simplest sincerely sipped siren situated sixteen sizes skater
skew skirting skulls skydive slackens sleepless slid slower slug smash smelting smidgen smog smuggled snake sneeze sniff snout snug
soapy sober soccer soda software soggy soil solved somewhere sonic soothe soprano sorry southern sovereign sowed soya space speedy
sphere spiders splendid spout sprig spud spying square stacking stellar stick stockpile strained stunning stylishly subtly succeed
suddenly suede suffice sugar suitcase sulking summon sunken superior surfer sushi suture swagger swept swiftly sword swung syllabus
symptoms syndrome syringe system taboo tacit tadpoles tagged tail taken talent tamper tanks tapestry tarnished tasked tattoo taunts
tavern tawny taxi teardrop technical tedious teeming tell template tender tepid tequila terminal testing tether textbook thaw theatrics
thirsty thorn threaten thumbs thwart ticket tidy tiers tiger tilt timber tinted tipsy tirade tissue titans toaster tobacco today toenail
toffee together toilet token tolerant tomorrow tonic toolbox topic torch tossed total touchy towel toxic toyed trash trendy tribal
trolling truth trying tsunami tubes tucks tudor tuesday tufts tugs tuition tulips tumbling tunnel turnip tusks tutor tuxedo twang
tweezers twice twofold tycoon typist tyrant ugly ulcers ultimate umbrella umpire unafraid unbending uncle under uneven unfit ungainly
unhappy union unjustly unknown unlikely unmask unnoticed unopened unplugs unquoted unrest unsafe until unusual unveil unwind unzip
upbeat upcoming update upgrade uphill upkeep upload upon upper upright upstairs uptight upwards urban urchins urgent usage useful usher
using usual utensils utility utmost utopia uttered vacation vague vain value vampire vane vapidly vary vastness vats vaults vector
veered vegan vehicle vein velvet venomous verification vessel veteran vexed vials vibrate victim video viewpoint vigilant viking village
vinegar violin vipers virtual visited vitals vivid vixen vocal vogue voice volcano vortex voted voucher vowels voyage vulture wade
waffle wagtail waist waking wallets wanted warped washing water waveform waxing wayside weavers website wedge weekday weird welders went
wept were western wetsuit whale when whipped whole wickets width wield wife wiggle wildly winter wipeout wiring wise withdrawn wives
wizard wobbly woes woken wolf womanly wonders woozy worry wounded woven wrap wrist wrong yacht yahoo yanks yard yawning yearbook yellow
yesterday yeti yields yodel yoga younger yoyo zapped zeal zebra zero zesty zigzags zinger zippers zodiac zombie zones zoom
`.trim().split(/\s+/);
  }
});

// ../core/src/prefilter/slip39-words.ts
var slip39Words;
var init_slip39_words = __esm({
  "../core/src/prefilter/slip39-words.ts"() {
    "use strict";
    slip39Words = `
academic acid acne acquire acrobat activity actress adapt adequate adjust admit adorn adult advance advocate afraid again agency agree
aide aircraft airline airport ajar alarm album alcohol alien alive alpha already alto aluminum always amazing ambition amount amuse
analysis anatomy ancestor ancient angel angry animal answer antenna anxiety apart aquatic arcade arena argue armed artist artwork aspect
auction august aunt average aviation avoid award away axis axle beam beard beaver become bedroom behavior being believe belong benefit
best beyond bike biology birthday bishop black blanket blessing blimp blind blue body bolt boring born both boundary bracelet branch
brave breathe briefing broken brother browser bucket budget building bulb bulge bumpy bundle burden burning busy buyer cage calcium
camera campus canyon capacity capital capture carbon cards careful cargo carpet carve category cause ceiling center ceramic champion
change charity check chemical chest chew chubby cinema civil class clay cleanup client climate clinic clock clogs closet clothes club
cluster coal coastal coding column company corner costume counter course cover cowboy cradle craft crazy credit cricket criminal crisis
critical crowd crucial crunch crush crystal cubic cultural curious curly custody cylinder daisy damage dance darkness database daughter
deadline deal debris debut decent decision declare decorate decrease deliver demand density deny depart depend depict deploy describe
desert desire desktop destroy detailed detect device devote diagnose dictate diet dilemma diminish dining diploma disaster discuss
disease dish dismiss display distance dive divorce document domain domestic dominant dough downtown dragon dramatic dream dress drift
drink drove drug dryer duckling duke duration dwarf dynamic early earth easel easy echo eclipse ecology edge editor educate either elbow
elder election elegant element elephant elevator elite else email emerald emission emperor emphasis employer empty ending endless
endorse enemy energy enforce engage enjoy enlarge entrance envelope envy epidemic episode equation equip eraser erode escape estate
estimate evaluate evening evidence evil evoke exact example exceed exchange exclude excuse execute exercise exhaust exotic expand expect
explain express extend extra eyebrow facility fact failure faint fake false family famous fancy fangs fantasy fatal fatigue favorite
fawn fiber fiction filter finance findings finger firefly firm fiscal fishing fitness flame flash flavor flea flexible flip float floral
fluff focus forbid force forecast forget formal fortune forward founder fraction fragment frequent freshman friar fridge friendly frost
froth frozen fumes funding furl fused galaxy game garbage garden garlic gasoline gather general genius genre genuine geology gesture
glad glance glasses glen glimpse goat golden graduate grant grasp gravity gray greatest grief grill grin grocery gross group grownup
grumpy guard guest guilt guitar gums hairy hamster hand hanger harvest have havoc hawk hazard headset health hearing heat helpful herald
herd hesitate hobo holiday holy home hormone hospital hour huge human humidity hunting husband hush husky hybrid idea identify idle
image impact imply improve impulse include income increase index indicate industry infant inform inherit injury inmate insect inside
install intend intimate invasion involve iris island isolate item ivory jacket jerky jewelry join judicial juice jump junction junior
junk jury justice kernel keyboard kidney kind kitchen knife knit laden ladle ladybug lair lamp language large laser laundry lawsuit
leader leaf learn leaves lecture legal legend legs lend length level liberty library license lift likely lilac lily lips liquid listen
literary living lizard loan lobe location losing loud loyalty luck lunar lunch lungs luxury lying lyrics machine magazine maiden mailman
main makeup making mama manager mandate mansion manual marathon march market marvel mason material math maximum mayor meaning medal
medical member memory mental merchant merit method metric midst mild military mineral minister miracle mixed mixture mobile modern
modify moisture moment morning mortgage mother mountain mouse move much mule multiple muscle museum music mustang nail national necklace
negative nervous network news nuclear numb numerous nylon oasis obesity object observe obtain ocean often olympic omit oral orange orbit
order ordinary organize ounce oven overall owner paces pacific package paid painting pajamas pancake pants papa paper parcel parking
party patent patrol payment payroll peaceful peanut peasant pecan penalty pencil percent perfect permit petition phantom pharmacy photo
phrase physics pickup picture piece pile pink pipeline pistol pitch plains plan plastic platform playoff pleasure plot plunge practice
prayer preach predator pregnant premium prepare presence prevent priest primary priority prisoner privacy prize problem process profile
program promise prospect provide prune public pulse pumps punish puny pupal purchase purple python quantity quarter quick quiet race
racism radar railroad rainbow raisin random ranked rapids raspy reaction realize rebound rebuild recall receiver recover regret regular
reject relate remember remind remove render repair repeat replace require rescue research resident response result retailer retreat
reunion revenue review reward rhyme rhythm rich rival river robin rocky romantic romp roster round royal ruin ruler rumor sack safari
salary salon salt satisfy satoshi saver says scandal scared scatter scene scholar science scout scramble screw script scroll seafood
season secret security segment senior shadow shaft shame shaped sharp shelter sheriff short should shrimp sidewalk silent silver similar
simple single sister skin skunk slap slavery sled slice slim slow slush smart smear smell smirk smith smoking smug snake snapshot sniff
society software soldier solution soul source space spark speak species spelling spend spew spider spill spine spirit spit spray
sprinkle square squeeze stadium staff standard starting station stay steady step stick stilt story strategy strike style subject submit
sugar suitable sunlight superior surface surprise survive sweater swimming swing switch symbolic sympathy syndrome system tackle tactics
tadpole talent task taste taught taxi teacher teammate teaspoon temple tenant tendency tension terminal testify texture thank that
theater theory therapy thorn threaten thumb thunder ticket tidy timber timely ting tofu together tolerate total toxic tracks traffic
training transfer trash traveler treat trend trial tricycle trip triumph trouble true trust twice twin type typical ugly ultimate
umbrella uncover undergo unfair unfold unhappy union universe unkind unknown unusual unwrap upgrade upstairs username usher usual valid
valuable vampire vanish various vegan velvet venture verdict verify very veteran vexed victim video view vintage violence viral visitor
visual vitamins vocal voice volume voter voting walnut warmth warn watch wavy wealthy weapon webcam welcome welfare western width
wildlife window wine wireless wisdom withdraw wits wolf woman work worthy wrap wrist writing wrote year yelp yield yoga zero
`.trim().split(/\s+/);
  }
});

// ../core/src/prefilter/word-lists.ts
var bip39Lists, latinLists;
var init_word_lists = __esm({
  "../core/src/prefilter/word-lists.ts"() {
    "use strict";
    init_czech();
    init_english();
    init_french();
    init_italian();
    init_japanese();
    init_korean();
    init_portuguese();
    init_simplified_chinese();
    init_spanish();
    init_traditional_chinese();
    init_monero_words();
    init_slip39_words();
    bip39Lists = {
      english: wordlist2,
      spanish: wordlist9,
      french: wordlist3,
      italian: wordlist4,
      portuguese: wordlist7,
      czech: wordlist,
      japanese: wordlist5,
      korean: wordlist6,
      "simplified-chinese": wordlist8,
      "traditional-chinese": wordlist10
    };
    latinLists = [wordlist2, wordlist9, wordlist3, wordlist4, wordlist7, wordlist, moneroWords, slip39Words];
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/_blake.js
var BSIGMA;
var init_blake = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/_blake.js"() {
    BSIGMA = /* @__PURE__ */ Uint8Array.from([
      0,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      13,
      14,
      15,
      14,
      10,
      4,
      8,
      9,
      15,
      13,
      6,
      1,
      12,
      0,
      2,
      11,
      7,
      5,
      3,
      11,
      8,
      12,
      0,
      5,
      2,
      15,
      13,
      10,
      14,
      3,
      6,
      7,
      1,
      9,
      4,
      7,
      9,
      3,
      1,
      13,
      12,
      11,
      14,
      2,
      6,
      5,
      10,
      4,
      0,
      15,
      8,
      9,
      0,
      5,
      7,
      2,
      4,
      10,
      15,
      14,
      1,
      11,
      12,
      6,
      8,
      3,
      13,
      2,
      12,
      6,
      10,
      0,
      11,
      8,
      3,
      4,
      13,
      7,
      5,
      15,
      14,
      1,
      9,
      12,
      5,
      1,
      15,
      14,
      13,
      4,
      10,
      0,
      7,
      6,
      3,
      9,
      2,
      8,
      11,
      13,
      11,
      7,
      14,
      12,
      1,
      3,
      9,
      5,
      0,
      15,
      4,
      8,
      6,
      2,
      10,
      6,
      15,
      14,
      9,
      11,
      3,
      0,
      8,
      12,
      2,
      13,
      7,
      1,
      4,
      10,
      5,
      10,
      2,
      8,
      4,
      7,
      6,
      1,
      5,
      15,
      11,
      9,
      14,
      3,
      12,
      13,
      0,
      0,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      13,
      14,
      15,
      14,
      10,
      4,
      8,
      9,
      15,
      13,
      6,
      1,
      12,
      0,
      2,
      11,
      7,
      5,
      3,
      // Blake1, unused in others
      11,
      8,
      12,
      0,
      5,
      2,
      15,
      13,
      10,
      14,
      3,
      6,
      7,
      1,
      9,
      4,
      7,
      9,
      3,
      1,
      13,
      12,
      11,
      14,
      2,
      6,
      5,
      10,
      4,
      0,
      15,
      8,
      9,
      0,
      5,
      7,
      2,
      4,
      10,
      15,
      14,
      1,
      11,
      12,
      6,
      8,
      3,
      13,
      2,
      12,
      6,
      10,
      0,
      11,
      8,
      3,
      4,
      13,
      7,
      5,
      15,
      14,
      1,
      9
    ]);
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/blake2.js
function G1b(a, b, c, d, msg, x2) {
  const Xl = msg[x2], Xh = msg[x2 + 1];
  let Al = BBUF[2 * a], Ah = BBUF[2 * a + 1];
  let Bl = BBUF[2 * b], Bh = BBUF[2 * b + 1];
  let Cl = BBUF[2 * c], Ch = BBUF[2 * c + 1];
  let Dl = BBUF[2 * d], Dh = BBUF[2 * d + 1];
  const ll = add3L(Al, Bl, Xl);
  Ah = add3H(ll, Ah, Bh, Xh);
  Al = ll | 0;
  let xh = Dh ^ Ah, xl = Dl ^ Al;
  Dh = rotr32H(xh, xl);
  Dl = rotr32L(xh, xl);
  ({ h: Ch, l: Cl } = add2(Ch, Cl, Dh, Dl));
  xh = Bh ^ Ch;
  xl = Bl ^ Cl;
  Bh = rotrSH(xh, xl, 24);
  Bl = rotrSL(xh, xl, 24);
  BBUF[2 * a] = Al;
  BBUF[2 * a + 1] = Ah;
  BBUF[2 * b] = Bl;
  BBUF[2 * b + 1] = Bh;
  BBUF[2 * c] = Cl;
  BBUF[2 * c + 1] = Ch;
  BBUF[2 * d] = Dl;
  BBUF[2 * d + 1] = Dh;
}
function G2b(a, b, c, d, msg, x2) {
  const Xl = msg[x2], Xh = msg[x2 + 1];
  let Al = BBUF[2 * a], Ah = BBUF[2 * a + 1];
  let Bl = BBUF[2 * b], Bh = BBUF[2 * b + 1];
  let Cl = BBUF[2 * c], Ch = BBUF[2 * c + 1];
  let Dl = BBUF[2 * d], Dh = BBUF[2 * d + 1];
  const ll = add3L(Al, Bl, Xl);
  Ah = add3H(ll, Ah, Bh, Xh);
  Al = ll | 0;
  let xh = Dh ^ Ah, xl = Dl ^ Al;
  Dh = rotrSH(xh, xl, 16);
  Dl = rotrSL(xh, xl, 16);
  ({ h: Ch, l: Cl } = add2(Ch, Cl, Dh, Dl));
  xh = Bh ^ Ch;
  xl = Bl ^ Cl;
  Bh = rotrBH(xh, xl, 63);
  Bl = rotrBL(xh, xl, 63);
  BBUF[2 * a] = Al;
  BBUF[2 * a + 1] = Ah;
  BBUF[2 * b] = Bl;
  BBUF[2 * b + 1] = Bh;
  BBUF[2 * c] = Cl;
  BBUF[2 * c + 1] = Ch;
  BBUF[2 * d] = Dl;
  BBUF[2 * d + 1] = Dh;
}
function checkBlake2Opts(outputLen, opts = {}, keyLen, saltLen, persLen) {
  anumber(keyLen);
  if (outputLen <= 0 || outputLen > keyLen)
    throw new Error('"dkLen" must be 1..' + keyLen + ", got " + outputLen);
  const { key: key2, salt: salt2, personalization } = opts;
  if (key2 !== void 0 && (key2.length < 1 || key2.length > keyLen))
    throw new Error('"key" expected to be undefined or of length=1..' + keyLen);
  if (salt2 !== void 0)
    abytes(salt2, saltLen, "salt");
  if (personalization !== void 0)
    abytes(personalization, persLen, "personalization");
}
var B2B_IV, BBUF, _BLAKE2, _BLAKE2b, blake2b;
var init_blake2 = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/blake2.js"() {
    init_blake();
    init_u64();
    init_utils();
    B2B_IV = /* @__PURE__ */ Uint32Array.from([
      4089235720,
      1779033703,
      2227873595,
      3144134277,
      4271175723,
      1013904242,
      1595750129,
      2773480762,
      2917565137,
      1359893119,
      725511199,
      2600822924,
      4215389547,
      528734635,
      327033209,
      1541459225
    ]);
    BBUF = /* @__PURE__ */ new Uint32Array(32);
    _BLAKE2 = class {
      buffer;
      buffer32;
      finished = false;
      destroyed = false;
      length = 0;
      pos = 0;
      blockLen;
      outputLen;
      canXOF = false;
      constructor(blockLen, outputLen) {
        anumber(blockLen);
        anumber(outputLen);
        this.blockLen = blockLen;
        this.outputLen = outputLen;
        this.buffer = new Uint8Array(blockLen);
        this.buffer32 = u32(this.buffer);
      }
      update(data) {
        aexists(this);
        abytes(data);
        const { blockLen, buffer, buffer32 } = this;
        const len = data.length;
        const offset = data.byteOffset;
        const buf = data.buffer;
        for (let pos = 0; pos < len; ) {
          if (this.pos === blockLen) {
            swap32IfBE(buffer32);
            this.compress(buffer32, 0, false);
            swap32IfBE(buffer32);
            this.pos = 0;
          }
          const take = Math.min(blockLen - this.pos, len - pos);
          const dataOffset = offset + pos;
          if (take === blockLen && !(dataOffset % 4) && pos + take < len) {
            const data32 = new Uint32Array(buf, dataOffset, Math.floor((len - pos) / 4));
            swap32IfBE(data32);
            for (let pos32 = 0; pos + blockLen < len; pos32 += buffer32.length, pos += blockLen) {
              this.length += blockLen;
              this.compress(data32, pos32, false);
            }
            swap32IfBE(data32);
            continue;
          }
          buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
          this.pos += take;
          this.length += take;
          pos += take;
        }
        return this;
      }
      digestInto(out) {
        aexists(this);
        aoutput(out, this);
        if (out.byteOffset & 3)
          throw new RangeError('"output" expected 4-byte aligned byteOffset, got ' + out.byteOffset);
        const { pos, buffer32 } = this;
        this.finished = true;
        this.buffer.fill(0, pos);
        swap32IfBE(buffer32);
        this.compress(buffer32, 0, true);
        swap32IfBE(buffer32);
        const state = this.get();
        const out32 = out === this.buffer ? buffer32 : u32(out);
        const full = Math.floor(this.outputLen / 4);
        for (let i2 = 0; i2 < full; i2++)
          out32[i2] = swap8IfBE(state[i2]);
        const tail = this.outputLen % 4;
        if (!tail)
          return;
        const off = full * 4;
        const word = state[full];
        for (let i2 = 0; i2 < tail; i2++)
          out[off + i2] = word >>> 8 * i2;
      }
      digest() {
        const { buffer, outputLen } = this;
        this.digestInto(buffer);
        const res = buffer.slice(0, outputLen);
        this.destroy();
        return res;
      }
      _cloneInto(to) {
        const { buffer, length, finished, destroyed, outputLen, pos } = this;
        to ||= new this.constructor({ dkLen: outputLen });
        to.set(...this.get());
        to.buffer.set(buffer);
        to.destroyed = destroyed;
        to.finished = finished;
        to.length = length;
        to.pos = pos;
        to.outputLen = outputLen;
        return to;
      }
      clone() {
        return this._cloneInto();
      }
    };
    _BLAKE2b = class extends _BLAKE2 {
      // Same IV words as SHA-512 / BLAKE2b, encoded as LE u32 low/high halves.
      v0l = B2B_IV[0] | 0;
      v0h = B2B_IV[1] | 0;
      v1l = B2B_IV[2] | 0;
      v1h = B2B_IV[3] | 0;
      v2l = B2B_IV[4] | 0;
      v2h = B2B_IV[5] | 0;
      v3l = B2B_IV[6] | 0;
      v3h = B2B_IV[7] | 0;
      v4l = B2B_IV[8] | 0;
      v4h = B2B_IV[9] | 0;
      v5l = B2B_IV[10] | 0;
      v5h = B2B_IV[11] | 0;
      v6l = B2B_IV[12] | 0;
      v6h = B2B_IV[13] | 0;
      v7l = B2B_IV[14] | 0;
      v7h = B2B_IV[15] | 0;
      constructor(opts = {}) {
        opts = checkOpts({}, opts);
        const olen = opts.dkLen === void 0 ? 64 : opts.dkLen;
        super(128, olen);
        checkBlake2Opts(olen, opts, 64, 16, 16);
        let { key: key2, personalization, salt: salt2 } = opts;
        let keyLength = 0;
        if (key2 !== void 0) {
          abytes(key2, void 0, "key");
          keyLength = key2.length;
        }
        this.v0l ^= this.outputLen | keyLength << 8 | 1 << 16 | 1 << 24;
        if (salt2 !== void 0) {
          abytes(salt2, void 0, "salt");
          const slt = u32(copyBytes(salt2));
          this.v4l ^= swap8IfBE(slt[0]);
          this.v4h ^= swap8IfBE(slt[1]);
          this.v5l ^= swap8IfBE(slt[2]);
          this.v5h ^= swap8IfBE(slt[3]);
        }
        if (personalization !== void 0) {
          abytes(personalization, void 0, "personalization");
          const pers = u32(copyBytes(personalization));
          this.v6l ^= swap8IfBE(pers[0]);
          this.v6h ^= swap8IfBE(pers[1]);
          this.v7l ^= swap8IfBE(pers[2]);
          this.v7h ^= swap8IfBE(pers[3]);
        }
        if (key2 !== void 0) {
          const tmp = new Uint8Array(this.blockLen);
          tmp.set(key2);
          this.update(tmp);
          clean(tmp);
        }
      }
      // prettier-ignore
      get() {
        let { v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h } = this;
        return [v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h];
      }
      // prettier-ignore
      set(v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h) {
        this.v0l = v0l | 0;
        this.v0h = v0h | 0;
        this.v1l = v1l | 0;
        this.v1h = v1h | 0;
        this.v2l = v2l | 0;
        this.v2h = v2h | 0;
        this.v3l = v3l | 0;
        this.v3h = v3h | 0;
        this.v4l = v4l | 0;
        this.v4h = v4h | 0;
        this.v5l = v5l | 0;
        this.v5h = v5h | 0;
        this.v6l = v6l | 0;
        this.v6h = v6h | 0;
        this.v7l = v7l | 0;
        this.v7h = v7h | 0;
      }
      compress(msg, offset, isLast) {
        const { v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h } = this;
        {
          BBUF[0] = v0l;
          BBUF[1] = v0h;
          BBUF[2] = v1l;
          BBUF[3] = v1h;
          BBUF[4] = v2l;
          BBUF[5] = v2h;
          BBUF[6] = v3l;
          BBUF[7] = v3h;
          BBUF[8] = v4l;
          BBUF[9] = v4h;
          BBUF[10] = v5l;
          BBUF[11] = v5h;
          BBUF[12] = v6l;
          BBUF[13] = v6h;
          BBUF[14] = v7l;
          BBUF[15] = v7h;
        }
        BBUF.set(B2B_IV, 16);
        const l = fromNumL(this.length);
        const h = fromNumH(this.length);
        BBUF[24] = B2B_IV[8] ^ l;
        BBUF[25] = B2B_IV[9] ^ h;
        if (isLast) {
          BBUF[28] = ~BBUF[28];
          BBUF[29] = ~BBUF[29];
        }
        let j = 0;
        const s = BSIGMA;
        for (let i2 = 0; i2 < 12; i2++) {
          G1b(0, 4, 8, 12, msg, offset + 2 * s[j++]);
          G2b(0, 4, 8, 12, msg, offset + 2 * s[j++]);
          G1b(1, 5, 9, 13, msg, offset + 2 * s[j++]);
          G2b(1, 5, 9, 13, msg, offset + 2 * s[j++]);
          G1b(2, 6, 10, 14, msg, offset + 2 * s[j++]);
          G2b(2, 6, 10, 14, msg, offset + 2 * s[j++]);
          G1b(3, 7, 11, 15, msg, offset + 2 * s[j++]);
          G2b(3, 7, 11, 15, msg, offset + 2 * s[j++]);
          G1b(0, 5, 10, 15, msg, offset + 2 * s[j++]);
          G2b(0, 5, 10, 15, msg, offset + 2 * s[j++]);
          G1b(1, 6, 11, 12, msg, offset + 2 * s[j++]);
          G2b(1, 6, 11, 12, msg, offset + 2 * s[j++]);
          G1b(2, 7, 8, 13, msg, offset + 2 * s[j++]);
          G2b(2, 7, 8, 13, msg, offset + 2 * s[j++]);
          G1b(3, 4, 9, 14, msg, offset + 2 * s[j++]);
          G2b(3, 4, 9, 14, msg, offset + 2 * s[j++]);
        }
        this.v0l ^= BBUF[0] ^ BBUF[16];
        this.v0h ^= BBUF[1] ^ BBUF[17];
        this.v1l ^= BBUF[2] ^ BBUF[18];
        this.v1h ^= BBUF[3] ^ BBUF[19];
        this.v2l ^= BBUF[4] ^ BBUF[20];
        this.v2h ^= BBUF[5] ^ BBUF[21];
        this.v3l ^= BBUF[6] ^ BBUF[22];
        this.v3h ^= BBUF[7] ^ BBUF[23];
        this.v4l ^= BBUF[8] ^ BBUF[24];
        this.v4h ^= BBUF[9] ^ BBUF[25];
        this.v5l ^= BBUF[10] ^ BBUF[26];
        this.v5h ^= BBUF[11] ^ BBUF[27];
        this.v6l ^= BBUF[12] ^ BBUF[28];
        this.v6h ^= BBUF[13] ^ BBUF[29];
        this.v7l ^= BBUF[14] ^ BBUF[30];
        this.v7h ^= BBUF[15] ^ BBUF[31];
        clean(BBUF);
      }
      destroy() {
        this.destroyed = true;
        clean(this.buffer32);
        this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
      }
    };
    blake2b = /* @__PURE__ */ createHasher((opts) => new _BLAKE2b(opts));
  }
});

// ../core/src/validate/wallet/base58check.ts
function decodeBase58Check(text) {
  if (text.length > LONGEST10 || !/^[1-9A-HJ-NP-Za-km-z]+$/.test(text)) return null;
  try {
    return bitcoin.decode(text);
  } catch {
    return null;
  }
}
function decodeBase58(text) {
  if (text.length > LONGEST10 || !/^[1-9A-HJ-NP-Za-km-z]+$/.test(text)) return null;
  return base58.decode(text);
}
function decodeRippleBase58(text) {
  if (text.length > LONGEST10 || !/^[1-9A-HJ-NP-Za-km-z]+$/.test(text)) return null;
  const bytes = base58xrp.decode(text);
  if (bytes.length < 5) return null;
  const payload = bytes.subarray(0, -4);
  const sum2 = sha256(sha256(payload));
  return bytes.subarray(-4).every((byte, index) => byte === sum2[index]) ? payload : null;
}
function encodeRippleBase58(payload) {
  const sum2 = sha256(sha256(payload)).subarray(0, 4);
  return base58xrp.encode(Uint8Array.from([...payload, ...sum2]));
}
var bitcoin, LONGEST10, encodeBase58Check, encodeBase58;
var init_base58check = __esm({
  "../core/src/validate/wallet/base58check.ts"() {
    "use strict";
    init_sha2();
    init_base();
    bitcoin = createBase58check(sha256);
    LONGEST10 = 128;
    encodeBase58Check = (payload) => bitcoin.encode(payload);
    encodeBase58 = (bytes) => base58.encode(bytes);
  }
});

// ../core/src/validate/wallet/bech32.ts
function decodeBech32(text) {
  if (text.length > LONGEST11) return null;
  for (const coder of [bech32, bech32m]) {
    try {
      const { prefix, words: words5 } = coder.decode(text, false);
      return { prefix: prefix.toLowerCase(), bytes: coder.fromWords(words5) };
    } catch {
    }
  }
  return null;
}
var LONGEST11, encodeBech32, encodeWitness;
var init_bech32 = __esm({
  "../core/src/validate/wallet/bech32.ts"() {
    "use strict";
    init_base();
    LONGEST11 = 300;
    encodeBech32 = (prefix, bytes) => bech32.encode(prefix, bech32.toWords(bytes), false);
    encodeWitness = (prefix, hash) => bech32.encode(prefix, [0, ...bech32.toWords(hash)]);
  }
});

// ../core/src/validate/wallet/addresses.ts
function ethereumAddress(key2) {
  const plain = bytesToHex(accountOf(key2));
  const sum2 = bytesToHex(keccak_256(Uint8Array.from(plain, (character) => character.charCodeAt(0))));
  return `0x${[...plain].map((character, index) => Number.parseInt(sum2[index], 16) >= 8 ? character.toUpperCase() : character).join("")}`;
}
function suiAddress(flag, key2) {
  const publicKey = flag === 0 ? ed25519.getPublicKey(key2) : secp256k1.getPublicKey(key2, true);
  return `0x${bytesToHex(blake2b(concatBytes(Uint8Array.of(flag), publicKey), { dkLen: 32 }))}`;
}
function tezosAddress(curve, key2) {
  const publicKey = curve === "ed25519" ? ed25519.getPublicKey(key2) : secp256k1.getPublicKey(key2, true);
  return encodeBase58Check(concatBytes(Uint8Array.from(tezosPrefixes[curve]), blake2b(publicKey, { dkLen: 20 })));
}
function algorandAddress(seed) {
  const publicKey = ed25519.getPublicKey(seed);
  return base32nopad.encode(concatBytes(publicKey, sha512_256(publicKey).subarray(-4)));
}
function moneroAddress(spendKey) {
  const spend = littleEndian(spendKey) % ED25519_ORDER;
  const view = littleEndian(keccak_256(bytesOfScalar(spend))) % ED25519_ORDER;
  const publicKeys = [spend, view].map((scalar) => ed25519.Point.BASE.multiply(scalar).toBytes());
  const body2 = concatBytes(Uint8Array.of(18), ...publicKeys);
  return base58xmr.encode(concatBytes(body2, keccak_256(body2).subarray(0, 4)));
}
var hash160, pointOf, accountOf, tronAddress, pubKeyHashAddress, segwitAddress, rippleAddress, solanaAddress, nearAddress, cometAddress, nostrPublicKey, aptosAddress, tezosPrefixes, bytesOfScalar;
var init_addresses = __esm({
  "../core/src/validate/wallet/addresses.ts"() {
    "use strict";
    init_ed25519();
    init_secp256k1();
    init_utils2();
    init_blake2();
    init_legacy();
    init_sha2();
    init_sha3();
    init_utils();
    init_base();
    init_curves();
    init_base58check();
    init_bech32();
    init_scalar();
    hash160 = (bytes) => ripemd160(sha256(bytes));
    pointOf = (key2) => ecPublicKey("secp256k1", bytesToNumberBE(key2));
    accountOf = (key2) => keccak_256(pointOf(key2).subarray(1)).subarray(12);
    tronAddress = (key2) => encodeBase58Check(concatBytes(Uint8Array.of(65), accountOf(key2)));
    pubKeyHashAddress = (key2, version, compressed) => encodeBase58Check(concatBytes(Uint8Array.of(version), hash160(secp256k1.getPublicKey(key2, compressed))));
    segwitAddress = (key2, prefix) => encodeWitness(prefix, hash160(secp256k1.getPublicKey(key2, true)));
    rippleAddress = (publicKey) => encodeRippleBase58(concatBytes(Uint8Array.of(0), hash160(publicKey)));
    solanaAddress = (seed) => encodeBase58(ed25519.getPublicKey(seed));
    nearAddress = (seed) => bytesToHex(ed25519.getPublicKey(seed));
    cometAddress = (seed) => bytesToHex(sha256(ed25519.getPublicKey(seed)).subarray(0, 20)).toUpperCase();
    nostrPublicKey = (key2) => encodeBech32("npub", schnorr.getPublicKey(key2));
    aptosAddress = (seed) => `0x${bytesToHex(sha3_256(concatBytes(ed25519.getPublicKey(seed), Uint8Array.of(0))))}`;
    tezosPrefixes = { ed25519: [6, 161, 159], secp256k1: [6, 161, 161] };
    bytesOfScalar = (value) => Uint8Array.from({ length: 32 }, (_, index) => Number(value >> BigInt(8 * index) & 255n));
  }
});

// ../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/pbkdf2.js
function pbkdf2Init(hash, _password, _salt, _opts) {
  ahash(hash);
  const opts = checkOpts({ dkLen: 32, asyncTick: 10 }, _opts);
  const { c, dkLen, asyncTick } = opts;
  anumber(c, "c");
  anumber(dkLen, "dkLen");
  anumber(asyncTick, "asyncTick");
  if (c < 1)
    throw new Error('"c" (iterations) must be >= 1');
  if (dkLen < 1)
    throw new Error('"dkLen" must be >= 1');
  if (dkLen > (2 ** 32 - 1) * hash.outputLen)
    throw new Error("derived key too long");
  const p = kdfInputToBytes(_password, "password");
  try {
    const s = kdfInputToBytes(_salt, "salt");
    try {
      const DK = new Uint8Array(dkLen);
      const { iHash, oHash, outputLen } = hmac.create(hash, p);
      const u = new Uint8Array(outputLen);
      const eng = pbkdf2Engine(iHash, oHash, s, u);
      return { c, dkLen, asyncTick, DK, outputLen, eng };
    } finally {
      if (typeof _salt === "string")
        clean(s);
    }
  } finally {
    if (typeof _password === "string")
      clean(p);
  }
}
function pbkdf2Engine(iHash, oHash, salt2, u) {
  const counter = new Uint8Array(4);
  const view = createView(counter);
  const salted = iHash._cloneInto().update(salt2);
  const work = oHash._cloneInto();
  const iClone = iHash._cloneInto;
  const oClone = oHash._cloneInto;
  return {
    u1: (ti, Ti) => {
      view.setInt32(0, ti, false);
      salted._cloneInto(work).update(counter).digestInto(u);
      oHash._cloneInto(work).update(u).digestInto(u);
      Ti.set(u.subarray(0, Ti.length));
    },
    // Whole `F` inner loop for the sync variant: one optimized function owns the hot loop.
    rounds: (c, Ti) => {
      for (let ui = 1; ui < c; ui++) {
        iClone.call(iHash, work).update(u).digestInto(u);
        oClone.call(oHash, work).update(u).digestInto(u);
        for (let i2 = 0; i2 < Ti.length; i2++)
          Ti[i2] ^= u[i2];
      }
    },
    output: (DK) => {
      iHash.destroy();
      oHash.destroy();
      salted.destroy();
      work.destroy();
      clean(u);
      return DK;
    }
  };
}
function pbkdf2(hash, password2, salt2, opts) {
  const { c, dkLen, DK, outputLen, eng } = pbkdf2Init(hash, password2, salt2, opts);
  for (let ti = 1, pos = 0; pos < dkLen; ti++, pos += outputLen) {
    const Ti = DK.subarray(pos, pos + outputLen);
    eng.u1(ti, Ti);
    eng.rounds(c, Ti);
  }
  return eng.output(DK);
}
var init_pbkdf2 = __esm({
  "../../node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/pbkdf2.js"() {
    init_hmac();
    init_utils();
  }
});

// ../core/src/validate/wallet/bip39.ts
function wordTable(language) {
  let table6 = tables.get(language);
  if (table6 === void 0) {
    const made2 = /* @__PURE__ */ new Map();
    for (const [index, word] of bip39Lists[language].entries()) {
      made2.set(word.normalize("NFKD"), index);
      const bare2 = word.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
      if (!made2.has(bare2)) made2.set(bare2, index);
    }
    table6 = made2;
    tables.set(language, table6);
  }
  return table6;
}
function indicesOf(words5, language) {
  const table6 = wordTable(language);
  const indices = [];
  for (const word of words5) {
    const index = table6.get(word);
    if (index === void 0) return null;
    indices.push(index);
  }
  return indices;
}
function readBip39(words5) {
  if (!bip39Lengths.includes(words5.length)) return null;
  for (const language of Object.keys(bip39Lists)) {
    const indices = indicesOf(words5, language);
    if (indices === null) continue;
    const entropy = entropyOf(indices);
    if (entropy === null) continue;
    const list2 = bip39Lists[language];
    return { language, entropy, canonical: indices.map((index) => list2[index].normalize("NFKD")).join(" ") };
  }
  return null;
}
function entropyOf(indices) {
  const sumBits = indices.length / 3;
  const bytes = new Uint8Array(sumBits * 32 / 8 + 1);
  let position = 0;
  for (const index of indices) {
    for (let bit = 10; bit >= 0; bit--, position++) if (index >>> bit & 1) bytes[position >>> 3] |= 128 >>> (position & 7);
  }
  const entropy = bytes.slice(0, -1);
  return sha256(entropy)[0] >>> 8 - sumBits === bytes.at(-1) >>> 8 - sumBits ? entropy : null;
}
var bip39Lengths, tables, bip39Seed;
var init_bip39 = __esm({
  "../core/src/validate/wallet/bip39.ts"() {
    "use strict";
    init_pbkdf2();
    init_sha2();
    init_utils();
    init_word_lists();
    bip39Lengths = [12, 15, 18, 21, 24];
    tables = /* @__PURE__ */ new Map();
    bip39Seed = (canonical, passphrase3 = "") => pbkdf2(sha512, utf8ToBytes(canonical), utf8ToBytes(`mnemonic${passphrase3.normalize("NFKD")}`), { c: 2048, dkLen: 64 });
  }
});

// ../core/src/validate/wallet/algorand.ts
function readAlgorandPhrase(words5) {
  if (words5.length !== 25) return null;
  const indices = indicesOf(words5, "english");
  if (indices === null) return null;
  const bytes = new Uint8Array(33);
  for (let bit = 0; bit < 264; bit++) if (indices[Math.floor(bit / 11)] >>> bit % 11 & 1) bytes[bit >>> 3] |= 1 << (bit & 7);
  const key2 = bytes.slice(0, 32);
  return bytes[32] === 0 && checksum2(key2) === indices[24] ? key2 : null;
}
function checksum2(key2) {
  const digest2 = sha512_256(key2);
  return (digest2[0] | digest2[1] << 8) & 2047;
}
var init_algorand = __esm({
  "../core/src/validate/wallet/algorand.ts"() {
    "use strict";
    init_sha2();
    init_bip39();
  }
});

// ../core/src/validate/wallet/electrum.ts
function electrumType(phrase) {
  const digest2 = bytesToHex(hmac(sha512, utf8ToBytes("Seed version"), utf8ToBytes(phrase)));
  return types.find(([prefix]) => digest2.startsWith(prefix))?.[1] ?? null;
}
var types;
var init_electrum = __esm({
  "../core/src/validate/wallet/electrum.ts"() {
    "use strict";
    init_hmac();
    init_sha2();
    init_utils();
    init_scalar();
    types = [
      ["100", "segwit"],
      ["101", "2fa"],
      ["102", "2fa-segwit"],
      ["01", "standard"]
    ];
  }
});

// ../core/src/validate/wallet/extended-key.ts
function readExtendedKey(text) {
  if (text.length < 107 || text.length > 112) return null;
  const payload = decodeBase58Check(text);
  if (payload === null || payload.length !== 78 || payload[45] !== 0) return null;
  const version = versions[payload[0] * 2 ** 24 + payload[1] * 2 ** 16 + payload[2] * 2 ** 8 + payload[3]];
  const key2 = payload.slice(46);
  if (version === void 0 || !isSecp256k1Scalar(key2)) return null;
  const [encoding, chain3, network] = version;
  const fingerprint = bytesToHex(hash160(secp256k1.getPublicKey(key2, true)).subarray(0, 4));
  return { encoding, chain: chain3, network, depth: payload[4], key: key2, chainCode: payload.slice(13, 45), fingerprint };
}
function masterNode(seed) {
  const digest2 = hmac(sha512, utf8ToBytes("Bitcoin seed"), seed);
  return { key: digest2.slice(0, 32), chainCode: digest2.slice(32) };
}
function derive(node2, path) {
  let at2 = node2;
  for (const part3 of path.split("/").slice(1)) at2 = child(at2, Number.parseInt(part3, 10) + (part3.endsWith("'") ? HARDENED : 0));
  return at2;
}
function child(node2, index) {
  const number3 = Uint8Array.of(index >>> 24, index >>> 16, index >>> 8, index);
  const head = index >= HARDENED ? concatBytes(Uint8Array.of(0), node2.key) : secp256k1.getPublicKey(node2.key, true);
  const digest2 = hmac(sha512, node2.chainCode, concatBytes(head, number3));
  const sum2 = (BigInt(`0x${bytesToHex(digest2.subarray(0, 32))}`) + BigInt(`0x${bytesToHex(node2.key)}`)) % secp256k1.Point.Fn.ORDER;
  return { key: secp256k1.Point.Fn.toBytes(sum2), chainCode: digest2.slice(32) };
}
var versions, HARDENED;
var init_extended_key = __esm({
  "../core/src/validate/wallet/extended-key.ts"() {
    "use strict";
    init_secp256k1();
    init_hmac();
    init_sha2();
    init_utils();
    init_addresses();
    init_base58check();
    init_scalar();
    versions = {
      76066276: ["xprv", "bitcoin", "mainnet"],
      77428856: ["yprv", "bitcoin", "mainnet"],
      78791436: ["zprv", "bitcoin", "mainnet"],
      43364357: ["Yprv", "bitcoin", "mainnet"],
      44726937: ["Zprv", "bitcoin", "mainnet"],
      70615956: ["tprv", "bitcoin", "testnet"],
      71978536: ["uprv", "bitcoin", "testnet"],
      73341116: ["vprv", "bitcoin", "testnet"],
      37914037: ["Uprv", "bitcoin", "testnet"],
      39276616: ["Vprv", "bitcoin", "testnet"],
      27106558: ["Ltpv", "litecoin", "mainnet"],
      28469138: ["Mtpv", "litecoin", "mainnet"],
      71711009: ["ttpv", "litecoin", "testnet"],
      49988504: ["dgpv", "dogecoin", "mainnet"]
    };
    HARDENED = 2 ** 31;
  }
});

// ../core/src/validate/wallet/monero-phrase.ts
function readMoneroPhrase(words5) {
  if (words5.length !== 25) return null;
  table3 ??= new Map(moneroWords.map((word, index) => [word, index]));
  const indices = [];
  for (const word of words5) {
    const index = table3.get(word);
    if (index === void 0) return null;
    indices.push(BigInt(index));
  }
  if (words5[24].slice(0, PREFIX) !== checksumWord(words5.slice(0, 24)).slice(0, PREFIX)) return null;
  const seed = new Uint8Array(32);
  for (let group = 0; group < 8; group++) {
    const [first, second, third] = indices.slice(group * 3, group * 3 + 3);
    const value = first + COUNT * ((second - first + COUNT) % COUNT) + COUNT * COUNT * ((third - second + COUNT) % COUNT);
    if (value >= 2n ** 32n) return null;
    for (let byte = 0; byte < 4; byte++) seed[group * 4 + byte] = Number(value >> BigInt(8 * byte) & 255n);
  }
  return seed;
}
function crc322(text) {
  let sum2 = 4294967295;
  for (let index = 0; index < text.length; index++) {
    sum2 ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) sum2 = sum2 & 1 ? sum2 >>> 1 ^ 3988292384 : sum2 >>> 1;
  }
  return ~sum2 >>> 0;
}
var COUNT, PREFIX, table3, checksumWord;
var init_monero_phrase = __esm({
  "../core/src/validate/wallet/monero-phrase.ts"() {
    "use strict";
    init_word_lists();
    COUNT = BigInt(moneroWords.length);
    PREFIX = 3;
    table3 = null;
    checksumWord = (words5) => words5[crc322(words5.map((word) => word.slice(0, PREFIX)).join("")) % words5.length];
  }
});

// ../core/src/validate/wallet/slip39.ts
function readSlip39(words5) {
  if (words5.length !== 20 && words5.length !== 33) return null;
  table4 ??= new Map(slip39Words.map((word, index) => [word, index]));
  const values4 = [];
  for (const word of words5) {
    const value = table4.get(word);
    if (value === void 0) return null;
    values4.push(value);
  }
  const extendable = (values4[1] >>> 4 & 1) === 1;
  if (polymod([...customization(extendable), ...values4]) !== 1) return null;
  const parameters2 = values4[2] * 1024 + values4[3];
  return {
    identifier: values4[0] * 32 + (values4[1] >>> 5),
    groupThreshold: (parameters2 >>> 12 & 15) + 1,
    memberThreshold: (parameters2 & 15) + 1
  };
}
function polymod(values4) {
  let sum2 = 1;
  for (const value of values4) {
    const top = sum2 >>> 20;
    sum2 = (sum2 & 1048575) << 10 ^ value;
    for (let bit = 0; bit < 10; bit++) if (top >>> bit & 1) sum2 ^= generator[bit];
  }
  return sum2;
}
var generator, table4, customization;
var init_slip39 = __esm({
  "../core/src/validate/wallet/slip39.ts"() {
    "use strict";
    init_word_lists();
    generator = [14737472, 29474944, 58949888, 117899776, 235798537, 470557714, 940076068, 814808136, 565311632, 66318624];
    table4 = null;
    customization = (extendable) => [...extendable ? "shamir_extendable" : "shamir"].map((character) => character.charCodeAt(0));
  }
});

// ../core/src/detect/recovery-phrase/identify.ts
function lazySet(list2) {
  let made2 = null;
  return () => {
    made2 ??= new Set(list2);
    return made2;
  };
}
function identify(words5) {
  const bip39 = readBip39(words5);
  if (bip39 !== null) {
    const { language, entropy, canonical: canonical2 } = bip39;
    return {
      standard: "bip39",
      title: "BIP-39 recovery phrase",
      canonical: canonical2,
      entropy,
      details: { standard: "bip39", language, words: words5.length }
    };
  }
  const canonical = words5.join(" ");
  const known3 = (standard, title2, details, entropy = null) => ({
    standard,
    title: title2,
    canonical,
    entropy,
    details: { standard, language: "english", words: words5.length, ...details }
  });
  const algorand = readAlgorandPhrase(words5);
  if (algorand !== null)
    return known3("algorand", "Algorand recovery phrase", { chain: "algorand", address: algorandAddress(algorand) }, algorand);
  const monero = readMoneroPhrase(words5);
  if (monero !== null) return known3("monero", "Monero recovery phrase", { chain: "monero", address: moneroAddress(monero) }, monero);
  const share = readSlip39(words5);
  if (share !== null)
    return known3("slip39", `SLIP-39 share (${share.memberThreshold} of its group are needed)`, {
      identifier: share.identifier,
      memberThreshold: share.memberThreshold
    });
  if (words5.length === 12 && indicesOf(words5, "english") !== null) {
    const type = electrumType(canonical);
    if (type !== null) return known3("electrum", "Electrum seed phrase", { walletType: type });
  }
  return null;
}
function identifyInvalid(words5) {
  if (words5.length !== 12 && words5.length !== 24) return null;
  for (const language of Object.keys(bip39Lists)) {
    const indices = indicesOf(words5, language);
    if (indices === null) continue;
    const canonical = indices.map((index) => bip39Lists[language][index].normalize("NFKD")).join(" ");
    return {
      standard: "invalid",
      title: "Recovery phrase",
      canonical,
      entropy: null,
      details: { standard: "bip39", language, words: words5.length, checksum: false }
    };
  }
  return null;
}
function firstAddresses(canonical) {
  const master = masterNode(bip39Seed(canonical));
  return {
    address: ethereumAddress(derive(master, "m/44'/60'/0'/0/0").key),
    bitcoinAddress: segwitAddress(derive(master, "m/84'/0'/0'/0/0").key, "bc")
  };
}
var phraseLengths, vocabularies;
var init_identify = __esm({
  "../core/src/detect/recovery-phrase/identify.ts"() {
    "use strict";
    init_word_lists();
    init_addresses();
    init_algorand();
    init_bip39();
    init_electrum();
    init_extended_key();
    init_monero_phrase();
    init_slip39();
    phraseLengths = /* @__PURE__ */ new Set([...bip39Lengths, 20, 25, 33]);
    vocabularies = [
      ...Object.keys(bip39Lists).map((language) => () => {
        const table6 = wordTable(language);
        return { has: (word) => table6.has(word) };
      }),
      lazySet(moneroWords),
      lazySet(slip39Words)
    ];
  }
});

// ../core/src/detect/recovery-phrase/read-words.ts
function readWords(bytes, run) {
  const words5 = [];
  let end = run.start;
  let index = run.start;
  while (index < run.end) {
    const size = characterAt(bytes, index);
    if (size === 0) {
      index += bytes[index] === 92 && /[nrt]/.test(String.fromCharCode(bytes[index + 1] ?? 0)) ? 2 : 1;
      continue;
    }
    const start3 = index;
    const han = size === 3 && isHan(bytes, index);
    index += size;
    if (!han) {
      for (let next = characterAt(bytes, index); index < run.end && next !== 0; next = characterAt(bytes, index)) {
        if (next === 3 && isHan(bytes, index)) break;
        index += next;
      }
    }
    const text = decodeUtf8(bytes.subarray(start3, index)).toLowerCase().normalize("NFKD");
    words5.push({ text, start: start3, end: index, gap: gapOf(decodeUtf8(bytes.subarray(end, start3))) });
    end = index;
  }
  return words5;
}
function characterAt(bytes, index) {
  const byte = bytes[index] ?? 0;
  if ((byte | 32) >= 97 && (byte | 32) <= 122 && byte < 128) return 1;
  if (byte === 195 || byte === 204) return 2;
  if (byte === 227 && bytes[index + 1] === 128) return 0;
  return byte >= 225 && byte <= 237 ? 3 : 0;
}
function gapOf(between) {
  if (between === "") return "";
  const text = between.replace(/\\[nrt]/g, "\n").replace(/\r\n?/g, "\n");
  const signs3 = text.replace(/[\s\d]+/g, "");
  const feeds = text.split("\n").length - 1;
  if (feeds > 0) return `${feeds > 1 ? "\n\n" : "\n"}${signs3}`;
  return signs3 === "" ? " " : signs3;
}
var isHan;
var init_read_words = __esm({
  "../core/src/detect/recovery-phrase/read-words.ts"() {
    "use strict";
    init_latin1();
    isHan = (bytes, index) => {
      const code = (bytes[index] & 15) << 12 | (bytes[index + 1] & 63) << 6 | bytes[index + 2] & 63;
      return code >= 19968 && code <= 40959;
    };
  }
});

// ../core/src/detect/recovery-phrase/segments.ts
function cutsOf(words5) {
  const main2 = commonGap(words5);
  const cuts = [
    () => false,
    (gap) => gap !== main2 && !(isBlankGap(gap) && isBlankGap(main2)),
    (gap) => gap.startsWith("\n\n"),
    (gap) => gap !== main2,
    (gap) => gap.startsWith("\n")
  ];
  return cuts.map((isCut) => cutAt(words5, isCut));
}
function withoutEnumerator(words5) {
  const first = words5[0]?.text;
  const odd = words5.filter((_, index) => index % 2 === 1);
  return words5.length >= 24 && words5.every((word, index) => index % 2 === 1 || word.text === first) && new Set(odd.map(({ text }) => text)).size > 3 ? odd : words5;
}
function cutAt(words5, isCut) {
  const pieces = [];
  for (const [index, word] of words5.entries()) {
    if (index === 0 || isCut(word.gap)) pieces.push([word]);
    else pieces.at(-1).push(word);
  }
  return pieces;
}
function commonGap(words5) {
  const counts = /* @__PURE__ */ new Map();
  let main2 = " ";
  for (const { gap } of words5.slice(1)) {
    const count = (counts.get(gap) ?? 0) + 1;
    counts.set(gap, count);
    if (count > (counts.get(main2) ?? 0)) main2 = gap;
  }
  return main2;
}
var isBlankGap;
var init_segments = __esm({
  "../core/src/detect/recovery-phrase/segments.ts"() {
    "use strict";
    isBlankGap = (gap) => gap === " " || gap === "\n";
  }
});

// ../core/src/detect/recovery-phrase/standing.ts
function textBefore({ bytes }, words5) {
  const start3 = words5[0].start;
  const before2 = decodeUtf8(bytes.subarray(Math.max(0, start3 - LABEL_REACH2), start3));
  return before2.slice(before2.lastIndexOf("\n\n", before2.length - 4) + 1);
}
function standingOf(layer, words5) {
  const start3 = words5[0].start;
  const end = words5.at(-1).end;
  const surroundings = surroundingsOf(layer, textSpan(start3, end));
  const names = [...surroundings.names.slice(0, Math.max(surroundings.own, 1)), surroundings.callee ?? "", surroundings.comment ?? ""];
  const labelled = label.test(textBefore(layer, words5)) || names.some((name) => nameWords(name).some((word) => nameLabel.test(word)));
  return { labelled, alone: isAlone2(layer.text, start3, end, words5), surroundings };
}
function isAlone2(text, start3, end, words5) {
  const main2 = words5[1].gap;
  const whole = start3 < 200 && text.slice(0, start3).trim().length < 4 && text.slice(end, end + 200).trim().length < 4;
  if (whole) return true;
  if (/["'`]/.test(main2) || main2 === "" || main2 === "\n" || main2 === "\n-" || main2 === "\n,") return false;
  const head = text.slice(Math.max(0, start3 - 80), start3);
  const tail = text.slice(end, end + 80);
  return /(?:^|[\n\r"'`=:[(>|{])[ \t]*(?:\d{1,2}[.):]?[ \t]*)?$/.test(head) && /^[ \t]*(?:["'`\])}<|;,#]|\/\/|\\[nr"']|[\n\r]|$)/.test(tail);
}
var label, nameLabel, LABEL_REACH2, strictLabel, isCalledPhrase;
var init_standing = __esm({
  "../core/src/detect/recovery-phrase/standing.ts"() {
    "use strict";
    init_latin1();
    init_span();
    init_name_kind();
    init_surroundings_of();
    label = /mnemonic|menmonic|seed|recover|phrase|backup|bip-?_?39|slip-?_?39|\bsrp\b|secret[\s_-]?words?|wallet|semilla|graine|sementes?|frase|助记词|助記詞|助记詞|恢复|備份|备份|ニーモニック|復元|リカバリー|シード|니모닉|복구|시드/i;
    nameLabel = /^(?:mnemonics?|menmonic|mnemo|seeds?|seedphrase|seedwords|recovery|phrases?|bip|srp|passphrase|secretrecoveryphrase|wallets?|backup|words)$/;
    LABEL_REACH2 = 160;
    strictLabel = /mnemonic|menmonic|seed|recover|phrase|bip-?_?39|\bsrp\b|secret[\s_-]?words?|助记词|助記詞|ニーモニック|니모닉/i;
    isCalledPhrase = (layer, words5) => strictLabel.test(textBefore(layer, words5));
  }
});

// ../core/src/detect/recovery-phrase/recovery-phrase.ts
function phrasesIn(words5, view) {
  const found2 = [];
  const taken = (row) => found2.some((other) => other.words[0].start < row.at(-1).end && row[0].start < other.words.at(-1).end);
  const tried = /* @__PURE__ */ new Set();
  for (const known3 of vocabularies) {
    for (const stretch of stretchesOf(words5, known3())) {
      const key2 = `${stretch[0].start}-${stretch.length}`;
      if (tried.has(key2)) continue;
      tried.add(key2);
      for (const row of rowsOf(withoutEnumerator(stretch))) {
        if (taken(row)) continue;
        const phrase = recognise(row, view);
        if (phrase !== null) found2.push(phrase);
      }
    }
  }
  return found2.sort((a, b) => a.words[0].start - b.words[0].start);
}
function stretchesOf(words5, vocabulary) {
  const stretches = [];
  let row = [];
  for (const word of words5) {
    if (vocabulary.has(word.text)) row.push(word);
    else {
      if (row.length >= 12) stretches.push(row);
      row = [];
    }
  }
  if (row.length >= 12) stretches.push(row);
  return stretches;
}
function rowsOf(words5) {
  const fits = (row) => phraseLengths.has(row.length);
  const cuts = cutsOf(words5);
  const lines = cuts.at(-1);
  const valid = (row) => fits(row) && identify(row.map(({ text }) => text)) !== null;
  const rows = [];
  if (lines.length > 1 && lines.every(valid)) rows.push(...lines);
  for (const pieces of words5.length > LONGEST12 ? [lines] : cuts) {
    for (const piece2 of pieces) {
      if (fits(piece2)) rows.push(piece2);
      const bare2 = withoutLabel(piece2);
      if (bare2 !== piece2 && fits(bare2)) rows.push(bare2);
    }
  }
  return rows;
}
function withoutLabel(row) {
  let from = 0;
  while (from < 5 && from < row.length && /^(?:seed|phrase|secret|private|key|word|words|wallet|code|my|backup|mnemonic|english)$/.test(row[from].text))
    from++;
  return from === 0 ? row : row.slice(from);
}
function recognise(row, view) {
  const texts = row.map(({ text }) => text);
  if (inListOrder(texts)) return null;
  const valid = identify(texts);
  const unspaced = row[1].gap === "";
  const phrase = valid ?? (!unspaced && isCalledPhrase(view.layer, row) ? identifyInvalid(texts) : null);
  if (phrase === null) return null;
  const standing = standingOf(view.layer, row);
  if (isRepetitive(texts) && (!standing.labelled || isCode(row)) && quietPhrase(phrase) === null) return null;
  if (unspaced && row.length < 24 && !isCalledPhrase(view.layer, row)) return null;
  if (!standing.labelled && !(unspaced ? standing.alone && row.length >= 24 : row.length >= LONG2 || standing.alone)) return null;
  return { words: row, phrase, standing };
}
function isCode(row) {
  const signs3 = row.slice(1).map(({ gap }) => gap.replace(/[\s\d"'`]/g, ""));
  return new Set(signs3).size >= 3;
}
function inListOrder(words5) {
  let rising = 0;
  let falling = 0;
  for (let index = 1; index < words5.length; index++) {
    if (words5[index] > words5[index - 1]) rising++;
    else if (words5[index] < words5[index - 1]) falling++;
  }
  return Math.max(rising, falling) >= words5.length - 2;
}
function candidateOf4({ words: words5, phrase, standing }, span, view, quiet2, derive2) {
  const valid = phrase.standard !== "invalid";
  const testnet = isTestnet(view.layer, standing.surroundings);
  const count = `${words5.length} words${typeof phrase.details.language === "string" ? `, ${phrase.details.language}` : ""}`;
  return {
    rule: "recovery-phrase",
    severity: testnet ? "medium" : valid ? "critical" : "high",
    message: valid ? `${phrase.title} (${count}): its checksum holds` : `${phrase.title} (${count}): it is labelled as one; checksum does not hold: perhaps a word is wrong`,
    span,
    secret: new SecretText(phrase.canonical),
    evidence: [
      valid ? { by: phrase.standard, says: "proves", why: "every word is on the list and the checksum holds" } : { by: "word-list", says: "supports", why: "every word is on the list, but the checksum does not hold: perhaps a word is wrong" },
      ...standing.labelled ? [{ by: "label", says: "supports", why: "a label says that it is a recovery phrase" }] : []
    ],
    details: derive2 ? { ...phrase.details, ...firstAddresses(phrase.canonical) } : phrase.details,
    advice: advice3,
    showEnds: false,
    environment: testnet ? "testnet" : null,
    credential: null,
    quiet: quiet2,
    standing: "decided"
  };
}
function quietPhrase({ canonical, entropy }) {
  const published5 = quietOf(canonical, null);
  if (published5 !== null) return published5;
  if (entropy?.every((byte) => byte === entropy[0]))
    return { by: "public-example", reason: "its entropy is one byte repeated, as in the standard's vectors" };
  return new Set(canonical.split(" ")).size <= 3 ? { by: "placeholder-rule", reason: "it repeats three words or fewer" } : null;
}
var LONG2, MOST_ADDRESSES, LONGEST12, advice3, recoveryPhrase, isRepetitive;
var init_recovery_phrase = __esm({
  "../core/src/detect/recovery-phrase/recovery-phrase.ts"() {
    "use strict";
    init_secret_text();
    init_span();
    init_public_examples();
    init_wallet_names();
    init_identify();
    init_read_words();
    init_segments();
    init_standing();
    LONG2 = 15;
    MOST_ADDRESSES = 8;
    LONGEST12 = 400;
    advice3 = [
      "Move everything that the phrase opens, on every chain, to a wallet with a new phrase now: whoever has the words has all accounts",
      "Removing it from git does not help once it was pushed",
      "Keep phrases on paper or in a hardware wallet, and load test phrases from the environment"
    ];
    recoveryPhrase = {
      id: "recovery-phrase/words",
      rules: ["recovery-phrase"],
      what: "Mnemonic phrases from which all keys of a wallet are made.",
      shapes: [
        "BIP-39, 12 to 24 words in any of its ten languages",
        "Electrum seeds, Monero and Algorand 25 words, SLIP-39 shares of 20 or 33 words",
        "on one line, wrapped, numbered, as JSON or YAML lists, comma-separated, in quotes, with or without label"
      ],
      proof: "Every word is on the list and the checksum holds; with a label 12 or 24 listed words are reported even if it does not.",
      advice: advice3,
      detect(view) {
        const candidates = [];
        let addresses = 0;
        for (const run of view.places.phrases) {
          const words5 = readWords(view.layer.bytes, run);
          for (const found2 of phrasesIn(words5, view)) {
            const span = textSpan(found2.words[0].start, found2.words.at(-1).end);
            if (view.isClaimed(span)) continue;
            const quiet2 = quietPhrase(found2.phrase);
            const derive2 = quiet2 === null && found2.phrase.standard === "bip39" && addresses++ < MOST_ADDRESSES;
            candidates.push(candidateOf4(found2, span, view, quiet2, derive2));
          }
        }
        return { candidates, claims: [] };
      }
    };
    isRepetitive = (words5) => words5.length - new Set(words5).size >= 3;
  }
});

// ../core/src/detect/wallet/wallet-candidate.ts
function walletCandidate(facts) {
  const { address, encrypted } = facts.details;
  const whose = typeof address === "string" ? ` of ${address}` : "";
  const proof = facts.evidence.find(({ says }) => says === "proves") ?? facts.evidence[0];
  return {
    rule: "wallet-key",
    severity: facts.testnet ? "medium" : facts.severity ?? "critical",
    message: `${facts.what}${whose}${facts.testnet ? " on a test network" : ""}${proof ? `: ${proof.why}` : ""}`,
    span: facts.span,
    secret: new SecretText(facts.canonical),
    evidence: facts.evidence,
    details: facts.details,
    advice: encrypted === true ? encryptedAdvice : plainAdvice,
    showEnds: false,
    environment: facts.testnet ? "testnet" : null,
    credential: null,
    quiet: quietOf(facts.canonical, facts.key),
    standing: "decided"
  };
}
var plainAdvice, encryptedAdvice, proves, supports;
var init_wallet_candidate = __esm({
  "../core/src/detect/wallet/wallet-candidate.ts"() {
    "use strict";
    init_secret_text();
    init_public_examples();
    plainAdvice = [
      "Move the funds and every right that the address holds to a new wallet now: removing the key from git does not help, bots watch public repositories",
      "Revoke its roles in contracts (owner, minter, upgrader) and its token allowances",
      "Keep keys in a keystore file outside the repository, a hardware wallet or a secret manager"
    ];
    encryptedAdvice = [
      "Treat the wallet as known if its passphrase is short, reused or was ever committed: move the funds to a new one",
      "Keep keystore files outside the repository, and their passphrase elsewhere than the file"
    ];
    proves = (by, why) => ({ by, says: "proves", why });
    supports = (by, why) => ({ by, says: "supports", why });
  }
});

// ../core/src/detect/wallet/bitcoin-core.ts
function plainKeys(text, bytes) {
  let first = null;
  let count = 0;
  for (const head of derHeads) {
    for (let at2 = text.indexOf(head); at2 >= 0 && count < MOST2; at2 = text.indexOf(head, at2 + head.length)) {
      if (first !== null) {
        count++;
        continue;
      }
      const object = readKeyBytes(bytes.subarray(at2, at2 + LONGEST_DER));
      const secret2 = object?.is === "private-key" ? /^ec:secp256k1:([0-9a-f]+)$/.exec(object.facts.canonical)?.[1] : void 0;
      if (secret2 === void 0 || object?.is !== "private-key" || object.facts.consistent !== true) continue;
      first = secret2.padStart(64, "0");
      count++;
    }
  }
  if (first === null) return null;
  const key2 = hexToBytes(first);
  return {
    key: key2,
    canonical: `secp256k1:${first}`,
    what: `Bitcoin Core wallet with ${count === 1 ? "a private key" : `${count} private keys`}, unencrypted; the first is that`,
    evidence: [proves("ec", "the public key beside it is the one derived from it")],
    details: { chain: "bitcoin", network: null, address: segwitAddress(key2, "bc"), encoding: "wallet.dat", encrypted: false, keys: count }
  };
}
function encryptedKeys(text) {
  const record = encryptedKey.exec(text);
  if (record === null) return null;
  const behind = text.slice(record.index + record[0].length, record.index + record[0].length + PUBLIC_KEY);
  return {
    key: null,
    canonical: `wallet.dat:${[...behind].map((character) => character.charCodeAt(0).toString(16).padStart(2, "0")).join("")}`,
    what: "Bitcoin Core wallet, encrypted",
    evidence: [supports("wallet.dat", "it is a wallet's database with records of encrypted keys")],
    details: {
      chain: "bitcoin",
      network: null,
      address: null,
      encoding: "wallet.dat",
      encrypted: true,
      kdf: "SHA-512, repeated",
      iterations: null,
      weakKdf: false,
      passphraseBeside: false
    },
    severity: "medium"
  };
}
var derHeads, LONGEST_DER, encryptedKey, PUBLIC_KEY, MOST2, bitcoinCore;
var init_bitcoin_core = __esm({
  "../core/src/detect/wallet/bitcoin-core.ts"() {
    "use strict";
    init_span();
    init_find_marks();
    init_read_key_bytes();
    init_addresses();
    init_scalar();
    init_detector();
    init_wallet_candidate();
    derHeads = ["0Ó ", "0 "];
    LONGEST_DER = 280;
    encryptedKey = /\x04ckey[\x21\x41]|walletdescriptorckey.{32}[\x21\x41]/s;
    PUBLIC_KEY = 33;
    MOST2 = 1e4;
    bitcoinCore = {
      id: "wallet-key/bitcoin-core",
      rules: ["wallet-key"],
      what: "Bitcoin Core's wallet.dat, whatever the file is called.",
      shapes: ["Berkeley DB and SQLite wallets with plain keys", "the same with keys encrypted by a passphrase"],
      proof: "The keys' DER is parsed and the public key beside each compared with the derived one.",
      advice: plainAdvice,
      detect({ layer, places, isClaimed }) {
        const span = textSpan(0, layer.bytes.length);
        if (places.marks[0] !== 0 || !isDatabaseFile(layer.bytes) || isClaimed(span)) return nothing;
        const facts = plainKeys(layer.text, layer.bytes) ?? encryptedKeys(layer.text);
        return facts === null ? nothing : { candidates: [walletCandidate({ ...facts, span, testnet: false })], claims: [] };
      }
    };
  }
});

// ../core/src/validate/wallet/eos-key.ts
function readEosKey(body2, curve) {
  const bytes = decodeBase58(body2);
  if (bytes === null || bytes.length !== 36) return null;
  const key2 = bytes.slice(0, 32);
  return sameBytes(bytes.subarray(32), sumOf(key2, curve)) ? key2 : null;
}
var sumOf;
var init_eos_key = __esm({
  "../core/src/validate/wallet/eos-key.ts"() {
    "use strict";
    init_legacy();
    init_utils();
    init_base58check();
    init_scalar();
    sumOf = (key2, curve) => ripemd160(concatBytes(key2, utf8ToBytes(curve))).subarray(0, 4);
  }
});

// ../core/src/validate/wallet/ripple-seed.ts
function readRippleSeed(text) {
  if (text.length < 27 || text.length > 31 || !text.startsWith("s")) return null;
  const payload = decodeRippleBase58(text);
  if (payload?.length === 17 && payload[0] === 33) {
    const seed = payload.slice(1);
    return { curve: "secp256k1", seed, address: rippleAddress(secpAccountKey(seed)) };
  }
  if (payload?.length === 19 && payload[0] === 1 && payload[1] === 225 && payload[2] === 75) {
    const seed = payload.slice(3);
    const publicKey = ed25519.getPublicKey(half(seed));
    return { curve: "ed25519", seed, address: rippleAddress(concatBytes(Uint8Array.of(237), publicKey)) };
  }
  return null;
}
function firstScalar(prefix) {
  for (let count = 0; ; count++) {
    const candidate = half(concatBytes(prefix, Uint8Array.of(0, 0, 0, count)));
    if (isSecp256k1Scalar(candidate)) return candidate;
  }
}
function secpAccountKey(seed) {
  const root = firstScalar(seed);
  const offset = firstScalar(concatBytes(secp256k1.getPublicKey(root, true), new Uint8Array(4)));
  const sum2 = (BigInt(`0x${bytesToHex(root)}`) + BigInt(`0x${bytesToHex(offset)}`)) % secp256k1.Point.Fn.ORDER;
  return secp256k1.getPublicKey(secp256k1.Point.Fn.toBytes(sum2), true);
}
var half;
var init_ripple_seed = __esm({
  "../core/src/validate/wallet/ripple-seed.ts"() {
    "use strict";
    init_ed25519();
    init_secp256k1();
    init_sha2();
    init_utils();
    init_addresses();
    init_base58check();
    init_scalar();
    half = (bytes) => sha512(bytes).subarray(0, 32);
  }
});

// ../core/src/validate/wallet/strkey.ts
function readStellarSeed(text) {
  if (!/^S[A-Z2-7]{55}$/.test(text)) return null;
  const bytes = base32nopad.decode(text);
  if (bytes[0] !== SEED_VERSION) return null;
  const sum2 = crc16(bytes.subarray(0, 33));
  return bytes[33] === (sum2 & 255) && bytes[34] === sum2 >>> 8 ? bytes.slice(1, 33) : null;
}
function encodeStrkey(version, body2) {
  const head = Uint8Array.from([version, ...body2]);
  const sum2 = crc16(head);
  return base32nopad.encode(Uint8Array.from([...head, sum2 & 255, sum2 >>> 8]));
}
function crc16(bytes) {
  let sum2 = 0;
  for (const byte of bytes) {
    sum2 ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum2 = sum2 & 32768 ? (sum2 << 1 ^ 4129) & 65535 : sum2 << 1 & 65535;
  }
  return sum2;
}
var SEED_VERSION, ACCOUNT_VERSION, stellarAddress;
var init_strkey = __esm({
  "../core/src/validate/wallet/strkey.ts"() {
    "use strict";
    init_ed25519();
    init_base();
    SEED_VERSION = 18 << 3;
    ACCOUNT_VERSION = 6 << 3;
    stellarAddress = (seed) => encodeStrkey(ACCOUNT_VERSION, ed25519.getPublicKey(seed));
  }
});

// ../core/src/validate/wallet/tezos-key.ts
function readTezosKey(text) {
  if (!/^(ed|sp|p2)e?sk/.test(text)) return null;
  const payload = decodeBase58Check(text);
  if (payload === null) return null;
  for (const { encoding, prefix, size, curve, encrypted } of kinds) {
    if (payload.length !== prefix.length + size || !prefix.every((byte, index) => byte === payload[index])) continue;
    const body2 = payload.slice(prefix.length);
    const key2 = encrypted ? body2 : body2.slice(0, 32);
    const address = encrypted || curve === "p256" ? null : tezosAddress(curve, key2);
    return { encoding, curve, encrypted, key: key2, address };
  }
  return null;
}
var kinds;
var init_tezos_key = __esm({
  "../core/src/validate/wallet/tezos-key.ts"() {
    "use strict";
    init_addresses();
    init_base58check();
    kinds = [
      { encoding: "edsk", prefix: [13, 15, 58, 7], size: 32, curve: "ed25519", encrypted: false },
      { encoding: "edsk", prefix: [43, 246, 78, 7], size: 64, curve: "ed25519", encrypted: false },
      { encoding: "spsk", prefix: [17, 162, 224, 201], size: 32, curve: "secp256k1", encrypted: false },
      { encoding: "p2sk", prefix: [16, 81, 238, 189], size: 32, curve: "p256", encrypted: false },
      { encoding: "edesk", prefix: [7, 90, 60, 179, 41], size: 56, curve: "ed25519", encrypted: true },
      { encoding: "spesk", prefix: [9, 237, 241, 174, 150], size: 56, curve: "secp256k1", encrypted: true },
      { encoding: "p2esk", prefix: [9, 48, 57, 115, 171], size: 56, curve: "p256", encrypted: true }
    ];
  }
});

// ../core/src/validate/wallet/wif.ts
function readWif(text) {
  if (text.length < 50 || text.length > 53) return null;
  const payload = decodeBase58Check(text);
  if (payload === null) return null;
  const coin = coins[payload[0]];
  const compressed = payload.length === 34 && payload[33] === 1;
  if (coin === void 0 || !(compressed || payload.length === 33)) return null;
  const key2 = payload.slice(1, 33);
  if (!isSecp256k1Scalar(key2)) return null;
  const address = pubKeyHashAddress(key2, coin.addressVersion, compressed);
  const segwit = compressed && coin.witness !== null ? segwitAddress(key2, coin.witness) : null;
  return { chain: coin.chain, network: coin.network, compressed, key: key2, address, segwit };
}
var coins;
var init_wif = __esm({
  "../core/src/validate/wallet/wif.ts"() {
    "use strict";
    init_addresses();
    init_base58check();
    init_scalar();
    coins = {
      128: { chain: "bitcoin", network: "mainnet", addressVersion: 0, witness: "bc" },
      239: { chain: "bitcoin", network: "testnet", addressVersion: 111, witness: "tb" },
      176: { chain: "litecoin", network: "mainnet", addressVersion: 48, witness: "ltc" },
      158: { chain: "dogecoin", network: "mainnet", addressVersion: 30, witness: null },
      241: { chain: "dogecoin", network: "testnet", addressVersion: 113, witness: null },
      204: { chain: "dash", network: "mainnet", addressVersion: 76, witness: null }
    };
  }
});

// ../core/src/detect/wallet/read-encoded-key.ts
function readEncodedKey(token2, text) {
  const word = token2.text;
  const size = word.length;
  if (word.startsWith("PVT_")) return eos(token2);
  if (size === 56 && word[0] === "S") return stellar(token2);
  if (size === 66 && word.startsWith("0x")) return aptos(token2, text);
  if (size <= 31 && word[0] === "s") return ripple(token2);
  if (size >= 50 && size <= 53) return wif(token2) ?? bech32Key(token2);
  if (size >= 107 && size <= 112 && /^.[pt]{1,2}[rp]v/.test(word)) return extended(token2) ?? bech32Key(token2);
  if (/^(?:ed|sp|p2)e?sk/.test(word)) return tezos(token2);
  if (size === 58 && word.startsWith("6P")) return bip38(token2);
  return bech32Key(token2);
}
function wif({ text, span }) {
  if (!/^[5KL9c6TQ7X]/.test(text)) return null;
  const found2 = readWif(text);
  if (found2 === null) return null;
  const { chain: chain3, network, address, segwit, key: key2 } = found2;
  return {
    span,
    key: key2,
    canonical: `secp256k1:${bytesToHex(key2)}`,
    what: `${title(chain3)} private key (WIF)`,
    evidence: [checksum3],
    details: { chain: chain3, network, address, ...segwit === null ? {} : { segwitAddress: segwit }, encoding: "wif", curve: "secp256k1" },
    testnet: network === "testnet"
  };
}
function bip38({ text, span }) {
  const payload = decodeBase58Check(text);
  if (payload === null || payload.length !== 39 || payload[0] !== 1 || payload[1] !== 66 && payload[1] !== 67) return null;
  return {
    span,
    key: null,
    canonical: `bip38:${bytesToHex(payload)}`,
    what: "Bitcoin private key, encrypted (BIP-38)",
    evidence: [checksum3],
    details: { chain: "bitcoin", network: null, encoding: "bip38", curve: "secp256k1", encrypted: true, kdf: "scrypt", iterations: 16384 },
    testnet: false,
    severity: "medium"
  };
}
function extended({ text, span }) {
  const found2 = readExtendedKey(text);
  if (found2 === null) return null;
  const { chain: chain3, network, encoding, depth, fingerprint } = found2;
  return {
    span,
    key: null,
    canonical: `bip32:${bytesToHex(found2.chainCode)}${bytesToHex(found2.key)}`,
    what: `${title(chain3)} extended private key (${encoding}, ${depth === 0 ? "master" : `depth ${depth}`}), which opens every account below it`,
    evidence: [checksum3],
    details: { chain: chain3, network, encoding, depth, publicKeyFingerprint: fingerprint, curve: "secp256k1" },
    testnet: network === "testnet"
  };
}
function stellar({ text, span }) {
  const seed = readStellarSeed(text);
  if (seed === null) return null;
  return {
    span,
    key: seed,
    canonical: `ed25519:${bytesToHex(seed)}`,
    what: "Stellar secret seed",
    evidence: [proves("strkey", "its checksum holds")],
    details: { chain: "stellar", network: null, address: stellarAddress(seed), encoding: "strkey", curve: "ed25519" },
    testnet: false
  };
}
function ripple({ text, span }) {
  const found2 = readRippleSeed(text);
  if (found2 === null) return null;
  return {
    span,
    key: found2.seed,
    canonical: `ripple-${found2.curve}:${bytesToHex(found2.seed)}`,
    what: "XRP Ledger family seed",
    evidence: [checksum3],
    details: { chain: "ripple", network: null, address: found2.address, encoding: "base58", curve: found2.curve },
    testnet: false
  };
}
function tezos({ text, span }) {
  const found2 = readTezosKey(text);
  if (found2 === null) return null;
  const { encoding, curve, encrypted, address, key: key2 } = found2;
  return {
    span,
    key: encrypted ? null : key2,
    canonical: `${encrypted ? "tezos-encrypted" : curve}:${bytesToHex(key2)}`,
    what: encrypted ? `Tezos private key, encrypted (${encoding})` : `Tezos private key (${encoding})`,
    evidence: [checksum3],
    details: { chain: "tezos", network: null, address, encoding, curve, encrypted },
    testnet: false,
    // PBKDF2-HMAC-SHA-512 with 32,768 rounds, which the contract calls weak.
    ...encrypted ? { severity: "high" } : {}
  };
}
function eos({ text, span }) {
  const curve = text.startsWith("PVT_K1_") ? "K1" : text.startsWith("PVT_R1_") ? "R1" : null;
  const key2 = curve === null ? null : readEosKey(text.slice(7), curve);
  if (curve === null || key2 === null) return null;
  const name = curve === "K1" ? "secp256k1" : "p256";
  return {
    span,
    key: key2,
    canonical: `${name}:${bytesToHex(key2)}`,
    what: "Antelope (EOS) private key",
    evidence: [proves("ripemd-160", "its checksum holds")],
    details: { chain: "eos", network: null, encoding: `PVT_${curve}`, curve: name },
    testnet: false
  };
}
function aptos({ text, span }, all) {
  const prefix = /(ed25519|secp256k1)-priv-$/.exec(all.slice(Math.max(0, span.start - 16), span.start));
  if (prefix === null || !/^0x[0-9a-fA-F]{64}$/.test(text)) return null;
  const curve = prefix[1];
  const key2 = hexToBytes(text.slice(2).toLowerCase());
  return {
    span: textSpan(span.start - prefix[0].length, span.end),
    key: key2,
    canonical: `${curve}:${bytesToHex(key2)}`,
    what: `Aptos private key (${curve})`,
    evidence: [supports("aip-80", "it carries Aptos' prefix of private keys")],
    details: { chain: "aptos", network: null, address: curve === "ed25519" ? aptosAddress(key2) : null, encoding: "aip-80", curve },
    testnet: false
  };
}
function bech32Key({ text, span }) {
  const prefix = /^([a-zA-Z0-9_]{3,18})1[02-9ac-hj-np-zA-HJ-NP-Z]{38,}$/.exec(text)?.[1]?.toLowerCase();
  if (prefix === void 0 || !(prefix === "nsec" || prefix === "suiprivkey" || cardanoKind.test(prefix))) return null;
  const bytes = decodeBech32(text)?.bytes;
  if (bytes === void 0) return null;
  const evidence = [proves("bech32", "its checksum holds")];
  if (prefix === "nsec") {
    if (!isSecp256k1Scalar(bytes)) return null;
    const details2 = { chain: "nostr", network: null, address: nostrPublicKey(bytes), encoding: "bech32", curve: "secp256k1" };
    return { span, key: bytes, canonical: `secp256k1:${bytesToHex(bytes)}`, what: "Nostr private key", evidence, details: details2, testnet: false };
  }
  if (prefix === "suiprivkey") {
    const key2 = bytes.slice(1);
    const curve = ["ed25519", "secp256k1", "p256"][bytes[0]];
    if (curve === void 0 || key2.length !== 32 || curve === "secp256k1" && !isSecp256k1Scalar(key2)) return null;
    const address = curve === "p256" ? null : suiAddress(curve === "ed25519" ? 0 : 1, key2);
    const details2 = { chain: "sui", network: null, address, encoding: "bech32", curve };
    return { span, key: key2, canonical: `${curve}:${bytesToHex(key2)}`, what: "Sui private key", evidence, details: details2, testnet: false };
  }
  if (![32, 64, 96, 128].includes(bytes.length)) return null;
  const publicKey = bytes.length === 32 && /^(?:ed25519|addr|stake)_sk$/.test(prefix) ? bytesToHex(ed25519.getPublicKey(bytes)) : null;
  const details = { chain: "cardano", network: null, encoding: prefix, ...publicKey === null ? {} : { publicKey }, curve: "ed25519" };
  return {
    span,
    key: bytes.length === 32 ? bytes : null,
    canonical: `${bytes.length === 32 ? "ed25519" : "ed25519-bip32"}:${bytesToHex(bytes)}`,
    what: `Cardano private key (${prefix})`,
    evidence,
    details,
    testnet: false
  };
}
var checksum3, cardanoKind, title;
var init_read_encoded_key = __esm({
  "../core/src/detect/wallet/read-encoded-key.ts"() {
    "use strict";
    init_ed25519();
    init_span();
    init_addresses();
    init_base58check();
    init_bech32();
    init_eos_key();
    init_extended_key();
    init_ripple_seed();
    init_scalar();
    init_strkey();
    init_tezos_key();
    init_wif();
    init_wallet_candidate();
    checksum3 = proves("base58check", "its checksum holds");
    cardanoKind = /^(?:ed25519e?|ed25519bip32|addr|addr_shared|acct|acct_shared|root|root_shared|stake|stake_shared|pool|kes|vrf|drep|cc_cold|cc_hot|policy|gov)_x?sk$|^xprv$/;
    title = (chain3) => chain3[0].toUpperCase() + chain3.slice(1);
  }
});

// ../core/src/detect/wallet/tokens.ts
function tokensOf2({ layer, places }) {
  const tokens2 = known2.get(places) ?? readTokens(layer.text, places);
  known2.set(places, tokens2);
  return tokens2;
}
function readTokens(text, places) {
  const tokens2 = [];
  for (const run of places.runs) {
    if (run.end - run.start < SHORTEST5) continue;
    let start3 = run.start;
    for (let index = run.start; index <= run.end; index++) {
      if (index < run.end && isWordCode(text.charCodeAt(index))) continue;
      const length = index - start3;
      if (length >= SHORTEST5 && length <= LONGEST13) tokens2.push({ text: text.slice(start3, index), span: textSpan(start3, index) });
      start3 = index + 1;
    }
  }
  return tokens2;
}
var SHORTEST5, LONGEST13, known2, isWordCode;
var init_tokens2 = __esm({
  "../core/src/detect/wallet/tokens.ts"() {
    "use strict";
    init_span();
    SHORTEST5 = 27;
    LONGEST13 = 300;
    known2 = /* @__PURE__ */ new WeakMap();
    isWordCode = (code) => code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95;
  }
});

// ../core/src/detect/wallet/encoded-key.ts
var encodedKey;
var init_encoded_key = __esm({
  "../core/src/detect/wallet/encoded-key.ts"() {
    "use strict";
    init_surroundings_of();
    init_read_encoded_key();
    init_tokens2();
    init_wallet_candidate();
    init_wallet_names();
    encodedKey = {
      id: "wallet-key/encoded",
      rules: ["wallet-key"],
      what: "Private keys of wallets in the text forms that chains gave them.",
      shapes: [
        "Bitcoin, Litecoin, Dogecoin and Dash WIF (51 or 52 base58 characters)",
        "the same encrypted by BIP-38 (6P...)",
        "BIP-32 extended keys (xprv, yprv, zprv, tprv, uprv, vprv, Ltpv and others)",
        "Nostr nsec1, Sui suiprivkey1, Cardano addr_sk, addr_xsk, root_xsk and their kin in bech32",
        "Stellar S... seeds, XRP Ledger s... family seeds, Tezos edsk, spsk, p2sk and encrypted edesk",
        "Antelope PVT_K1_ and PVT_R1_, Aptos ed25519-priv-0x and secp256k1-priv-0x"
      ],
      proof: "The encoding's checksum holds and the key is in its curve's range; the address is derived from it.",
      advice: plainAdvice,
      detect(view) {
        const candidates = [];
        for (const token2 of tokensOf2(view)) {
          const facts = readEncodedKey(token2, view.layer.text);
          if (facts === null || view.isClaimed(facts.span)) continue;
          const testnet = facts.testnet || isTestnet(view.layer, surroundingsOf(view.layer, facts.span));
          candidates.push(walletCandidate({ ...facts, testnet }));
        }
        return { candidates, claims: [] };
      }
    };
  }
});

// ../core/src/detect/wallet/hex-key.ts
function addressesBeside({ text }, span) {
  const near = `${text.slice(Math.max(0, span.start - BESIDE), span.start)} ${text.slice(span.end, span.end + BESIDE)}`;
  const found2 = /* @__PURE__ */ new Set();
  for (const match of near.matchAll(/(?<![0-9A-Za-z])(?:(?:0[xX])?([0-9a-fA-F]{40})|(T[1-9A-HJ-NP-Za-km-z]{33}))(?![0-9A-Za-z])/g))
    found2.add(match[1]?.toLowerCase() ?? match[2]);
  return found2;
}
function provenKey({ span }, key2, addresses) {
  const trial = bytesToHex(sha256(utf8ToBytes(`${bytesToHex(key2)} ${[...addresses].join(" ")}`)));
  if (refuted.has(trial)) return null;
  const all = [...addresses];
  const ethereum = all.some((address2) => address2.length === ETHEREUM_DIGITS) ? ethereumAddress(key2) : null;
  const tron = all.some((address2) => address2.length !== ETHEREUM_DIGITS) ? tronAddress(key2) : null;
  const chain3 = ethereum !== null && addresses.has(ethereum.slice(2).toLowerCase()) ? "ethereum" : tron !== null && addresses.has(tron) ? "tron" : null;
  if (chain3 === null) {
    if (refuted.size === MOST_KEPT2) refuted.clear();
    refuted.add(trial);
    return null;
  }
  const address = chain3 === "ethereum" ? ethereum : tron;
  return {
    span,
    key: key2,
    canonical: `secp256k1:${bytesToHex(key2)}`,
    what: `${words4[chain3]} private key`,
    evidence: [besideIt(address)],
    details: { chain: chain3, network: null, address, encoding: "hex", curve: "secp256k1" }
  };
}
function namedKey({ span, text }, digits3, key2, surroundings, layer) {
  const told = chainOf(surroundings);
  const named7 = supports("name", `it is named as a private key (${(surroundings.names[0] ?? surroundings.callee ?? "").slice(0, 40)})`);
  if (told === "starknet") {
    if (BigInt(`0x${digits3}`) >= STARK_ORDER) return null;
    const details = { chain: "starknet", network: null, encoding: "hex", curve: "stark" };
    return { span, key: key2, canonical: `stark:${bytesToHex(key2)}`, what: "Starknet private key", evidence: [named7], details };
  }
  if (digits3.length < 64) return null;
  if (told === "sui" || told === "aptos" || told === "solana" || told === "near" || told === "polkadot") {
    const address2 = told === "sui" ? suiAddress(0, key2) : told === "aptos" ? aptosAddress(key2) : told === "solana" ? solanaAddress(key2) : told === "near" ? nearAddress(key2) : null;
    const curve = told === "polkadot" ? "sr25519" : "ed25519";
    const details = { chain: told, network: null, address: address2, encoding: "hex", curve };
    return { span, key: key2, canonical: `${curve}:${bytesToHex(key2)}`, what: `${words4[told]} private key`, evidence: [named7], details };
  }
  if (told === "monero") return moneroKey({ span, text }, key2, "spend-key");
  if (!isSecp256k1Scalar(key2)) return null;
  const chain3 = told ?? "ethereum";
  const address = chain3 === "tron" ? tronAddress(key2) : chain3 === "bitcoin" ? segwitAddress(key2, "bc") : chain3 === "nostr" ? nostrPublicKey(key2) : chain3 === "ethereum" ? ethereumAddress(key2) : null;
  const beside2 = addressesBeside(layer, span);
  const proven = address !== null && (beside2.has(address) || beside2.has(address.slice(2).toLowerCase()));
  return {
    span,
    key: key2,
    canonical: `secp256k1:${bytesToHex(key2)}`,
    what: told === null && !proven ? "Private key (raw, taken for Ethereum's)" : `${words4[chain3] ?? "Wallet"} private key`,
    evidence: proven ? [besideIt(address), named7] : [named7],
    details: { chain: chain3, network: null, address, encoding: "hex", curve: "secp256k1" }
  };
}
function moneroKey({ span }, key2, called) {
  if (littleEndian(key2) >= ED25519_ORDER) return null;
  const spend = called === "spend-key";
  return {
    span,
    key: key2,
    canonical: `monero:${bytesToHex(key2)}`,
    what: `Monero private ${spend ? "spend" : "view"} key`,
    evidence: [supports("name", `it is named as a ${spend ? "spend" : "view"} key and is reduced as Monero's keys are`)],
    details: { chain: "monero", network: null, address: spend ? moneroAddress(key2) : null, encoding: "hex", curve: "ed25519" },
    // A view key shows every payment but moves none.
    ...spend ? {} : { severity: "high" }
  };
}
var ETHEREUM_DIGITS, BESIDE, MOST_TRIALS, beyondTrials, hexKey, besideIt, refuted, MOST_KEPT2, words4, STARK_ORDER;
var init_hex_key = __esm({
  "../core/src/detect/wallet/hex-key.ts"() {
    "use strict";
    init_sha2();
    init_utils();
    init_surroundings_of();
    init_addresses();
    init_scalar();
    init_tokens2();
    init_wallet_candidate();
    init_wallet_names();
    ETHEREUM_DIGITS = 40;
    BESIDE = 400;
    MOST_TRIALS = 2e4;
    beyondTrials = `more than ${MOST_TRIALS} unnamed numbers stand beside addresses; those beyond were not tried as their private keys`;
    hexKey = {
      id: "wallet-key/hex",
      rules: ["wallet-key"],
      what: "Raw private keys of 64 hexadecimal digits, with or without 0x.",
      shapes: [
        "a value named private key, deployer, signer, wallet key and the like, in any language or file",
        "--private-key flags, constructors of wallets and accounts, account lists of Hardhat networks",
        "a number beside the address that it opens, whatever it is called",
        "Tron, Starknet, Aptos, Sui, Substrate, Nostr and Monero keys by their names"
      ],
      proof: "The address derived from it stands beside it; or its name says private key and the number is in the curve's range.",
      advice: plainAdvice,
      detect(view) {
        const candidates = [];
        const mayBeCalled = tellingWords(view.layer);
        let trials = 0;
        for (const token2 of tokensOf2(view)) {
          const digits3 = /^(?:0[xX])?([0-9a-fA-F]{62,64})$/.exec(token2.text)?.[1];
          if (digits3 === void 0 || digits3.length < 64 && token2.text.length === digits3.length || view.isClaimed(token2.span)) continue;
          const surroundings = mayBeCalled(token2.span.start) ? surroundingsOf(view.layer, token2.span) : null;
          const called = surroundings === null ? "nothing" : calledOf(view.layer, surroundings);
          const key2 = hexToBytes(digits3.padStart(64, "0").toLowerCase());
          let facts = null;
          if (called === "spend-key" || called === "view-key") facts = digits3.length === 64 ? moneroKey(token2, key2, called) : null;
          else if (called === "private-key") facts = namedKey(token2, digits3, key2, surroundings, view.layer);
          else if (digits3.length === 64 && trials <= MOST_TRIALS && called !== "public") {
            const addresses = addressesBeside(view.layer, token2.span);
            if (addresses.size === 0 || !isSecp256k1Scalar(key2) || ++trials > MOST_TRIALS) continue;
            facts = provenKey(token2, key2, addresses);
          }
          if (facts !== null)
            candidates.push(
              walletCandidate({ ...facts, testnet: isTestnet(view.layer, surroundings ?? surroundingsOf(view.layer, token2.span)) })
            );
        }
        return { candidates, claims: [], ...trials > MOST_TRIALS ? { unread: beyondTrials } : {} };
      }
    };
    besideIt = (address) => proves("derived-address", `the address derived from it (${address}) stands beside it`);
    refuted = /* @__PURE__ */ new Set();
    MOST_KEPT2 = 16384;
    words4 = {
      ethereum: "Ethereum",
      tron: "Tron",
      starknet: "Starknet",
      sui: "Sui",
      aptos: "Aptos",
      solana: "Solana",
      polkadot: "Substrate",
      nostr: "Nostr",
      near: "NEAR",
      cosmos: "Cosmos",
      bitcoin: "Bitcoin",
      ripple: "XRP Ledger"
    };
    STARK_ORDER = 2n ** 251n + 17n * 2n ** 192n + 1n;
  }
});

// ../core/src/validate/wallet/ed25519-pair.ts
var isEd25519Pair;
var init_ed25519_pair = __esm({
  "../core/src/validate/wallet/ed25519-pair.ts"() {
    "use strict";
    init_curves();
    init_scalar();
    isEd25519Pair = (bytes) => bytes.length === 64 && sameBytes(octetPublicKey("Ed25519", bytes.subarray(0, 32)), bytes.subarray(32));
  }
});

// ../core/src/detect/wallet/from-base64.ts
function fromBase642(text) {
  try {
    return base64.decode(text.padEnd(Math.ceil(text.length / 4) * 4, "="));
  } catch {
    return null;
  }
}
var init_from_base64 = __esm({
  "../core/src/detect/wallet/from-base64.ts"() {
    "use strict";
    init_base();
  }
});

// ../core/src/detect/wallet/key-pair.ts
var MOST_TRIALS2, beyondTrials2, halves, keyPair;
var init_key_pair = __esm({
  "../core/src/detect/wallet/key-pair.ts"() {
    "use strict";
    init_span();
    init_surroundings_of();
    init_addresses();
    init_base58check();
    init_ed25519_pair();
    init_scalar();
    init_cloud_key();
    init_from_base64();
    init_tokens2();
    init_wallet_candidate();
    init_wallet_names();
    MOST_TRIALS2 = 2e4;
    beyondTrials2 = `more than ${MOST_TRIALS2} unnamed texts have the form of key pairs; those beyond were not tried as such`;
    halves = proves("ed25519-pair", "its second half is the public key of its first");
    keyPair = {
      id: "wallet-key/ed25519-pair",
      rules: ["wallet-key", "exchange-credential"],
      what: "Ed25519 key pairs as Solana, NEAR and Cosmos chains store them.",
      shapes: [
        "a list of 64 numbers from 0 to 255 (Solana's id.json)",
        "87 or 88 base58 characters (Solana, Phantom), with ed25519: before it (NEAR)",
        "64 bytes in base64 as CometBFT's priv_validator_key.json and node_key.json hold them, or in hex"
      ],
      proof: "The second half is the Ed25519 public key derived from the first.",
      advice: plainAdvice,
      detect(view) {
        const { layer, places } = view;
        const candidates = [];
        const report = (bytes, start3, end, chain3, encoding) => {
          const span = textSpan(start3, end);
          const seed = bytes.slice(0, 32);
          const address = chain3 === "solana" ? solanaAddress(seed) : chain3 === "near" ? nearAddress(seed) : cometAddress(seed);
          candidates.push(
            walletCandidate({
              span,
              key: seed,
              canonical: `ed25519:${bytesToHex(seed)}`,
              what: { solana: "Solana private key", near: "NEAR private key", cosmos: "CometBFT private key" }[chain3],
              evidence: [halves],
              details: { chain: chain3, network: null, address, encoding, curve: "ed25519" },
              testnet: isTestnet(layer, surroundingsOf(layer, span))
            })
          );
        };
        for (const { start: start3, end } of places.byteLists) {
          if (view.isClaimed(textSpan(start3, end))) continue;
          const numbers = layer.text.slice(start3, end).split(",").map(Number);
          if (numbers.some((number3) => !Number.isInteger(number3) || number3 > 255)) continue;
          const bytes = Uint8Array.from(numbers);
          if (isEd25519Pair(bytes)) report(bytes, start3, end, "solana", "json");
        }
        let trials = 0;
        for (const { text, span } of tokensOf2(view)) {
          const base582 = text.length >= 86 && text.length <= 88;
          if (!base582 && text.length !== 128) continue;
          const bytes = base582 ? decodeBase58(text) : /^[0-9a-fA-F]{128}$/.test(text) ? hexToBytes(text.toLowerCase()) : null;
          if (bytes === null || bytes.length !== 64 || view.isClaimed(span)) continue;
          const near = layer.text.startsWith("ed25519:", span.start - 8);
          const called = near ? "private-key" : calledOf(layer, surroundingsOf(layer, span));
          if (called === "public" || !base582 && called === "nothing") continue;
          if (called === "nothing" && ++trials > MOST_TRIALS2) continue;
          if (isEd25519Pair(bytes)) report(bytes, span.start, span.end, near ? "near" : "solana", base582 ? "base58" : "hex");
        }
        for (const { start: start3, end } of places.runs) {
          const value = /^[A-Za-z0-9+/]{86}==$/.exec(layer.text.slice(start3, end))?.[0];
          if (value === void 0 || view.isClaimed(textSpan(start3, end))) continue;
          const around = layer.text.slice(Math.max(0, start3 - 120), Math.min(layer.text.length, end + 120));
          const tagged = /(?:tendermint|cometbft|cosmos-sdk)\/PrivKey/.test(around);
          if (!tagged && calledOf(layer, surroundingsOf(layer, textSpan(start3, end))) !== "private-key") continue;
          const bytes = fromBase642(value);
          if (bytes === null || !isEd25519Pair(bytes)) continue;
          report(bytes, start3, end, tagged ? "cosmos" : "solana", "base64");
          candidates.push(asCloudKey(layer.text, candidates.pop(), textSpan(start3, end), "any"));
        }
        return { candidates, claims: [], ...trials > MOST_TRIALS2 ? { unread: beyondTrials2 } : {} };
      }
    };
  }
});

// ../core/src/detect/wallet/object-around.ts
function objectAround(text, at2, reach) {
  let start3 = at2;
  for (let depth2 = 0; start3 >= Math.max(0, at2 - reach); start3--) {
    if (text[start3] === "}") depth2++;
    else if (text[start3] === "{" && depth2-- === 0) break;
  }
  if (text[start3] !== "{") return null;
  let depth = 0;
  for (let end = start3; end < Math.min(text.length, at2 + reach); end++) {
    if (text[end] === "{") depth++;
    else if (text[end] === "}" && --depth === 0) return textSpan(start3, end + 1);
  }
  return null;
}
var init_object_around = __esm({
  "../core/src/detect/wallet/object-around.ts"() {
    "use strict";
    init_span();
  }
});

// ../core/src/detect/wallet/envelope.ts
function readEnvelope(text, run) {
  const length = run.end - run.start;
  if (length < 68 || length > 300) return null;
  const value = text.slice(run.start, run.end);
  if (!/^[0-9a-fA-F]+$/.test(value)) return null;
  return cardano(text, run, value.toLowerCase()) ?? filecoin(run, value.toLowerCase());
}
function cardano(text, run, value) {
  const size = { "5820": 32, "5840": 64, "5880": 128 }[value.slice(0, 4)];
  if (size === void 0 || value.length !== 4 + 2 * size) return null;
  const span = textSpan(run.start, run.end);
  const object = objectAround(text, run.start - 1, 600);
  if (object === null) return null;
  const envelope = text.slice(object.start, object.end);
  const type = /["']type["']\s*:\s*["'](\w*SigningKey\w*)["']/.exec(envelope)?.[1];
  if (type === void 0 || !/["']cborHex["']\s*:/.test(envelope)) return null;
  const key2 = hexToBytes(value.slice(4));
  const plain = size === 32 && /ed25519$/i.test(type);
  return {
    parts: [span],
    facts: {
      span,
      key: size === 32 ? key2 : null,
      canonical: `${size === 32 ? "ed25519" : "ed25519-bip32"}:${bytesToHex(key2)}`,
      what: `Cardano private key (${type})`,
      evidence: [supports("text-envelope", "its envelope says signing key and its bytes have that length")],
      details: {
        chain: "cardano",
        network: null,
        encoding: "cbor",
        keyType: type,
        ...plain ? { publicKey: bytesToHex(ed25519.getPublicKey(key2)) } : {},
        curve: "ed25519"
      },
      testnet: false
    }
  };
}
function filecoin(run, value) {
  if (!value.startsWith("7b2254797065223a22")) return null;
  const json = value.replace(/../g, (pair2) => String.fromCharCode(Number.parseInt(pair2, 16)));
  const found2 = /^\{"Type":"(\w{1,12})","PrivateKey":"([A-Za-z0-9+/=]{43,44})"\}\s*$/.exec(json);
  const key2 = found2 && fromBase642(found2[2].replace(/=+$/, ""));
  if (!found2 || !key2 || key2.length !== 32) return null;
  const span = textSpan(run.start, run.end);
  const curve = found2[1] === "secp256k1" ? "secp256k1" : "bls12-381";
  return {
    parts: [span],
    facts: {
      span,
      key: key2,
      canonical: `${curve}:${bytesToHex(key2)}`,
      what: `Filecoin private key (${found2[1]})`,
      evidence: [supports("lotus-export", "it is the hex of an exported key object")],
      details: { chain: "filecoin", network: null, encoding: "lotus", curve },
      testnet: false
    }
  };
}
var init_envelope = __esm({
  "../core/src/detect/wallet/envelope.ts"() {
    "use strict";
    init_ed25519();
    init_span();
    init_scalar();
    init_from_base64();
    init_object_around();
    init_wallet_candidate();
  }
});

// ../core/src/detect/wallet/read-keystore.ts
function readKeystore(text, run) {
  const hex2 = run.end - run.start > 400 && run.end - run.start < LONGEST_HEX ? hexKeystore(text, run) : null;
  if (hex2 !== null) return hex2;
  if (run.end - run.start < 64 || run.end - run.start > 1024) return null;
  if (!/["']?cipher_?text["']?\s*[:=]\s*["']?$/i.test(text.slice(Math.max(0, run.start - 32), run.start))) return null;
  const inner = objectAround(text, run.start - 1, REACH8);
  if (inner === null) return null;
  const outer = objectAround(text, inner.start - 1, REACH8) ?? inner;
  const read4 = describe(text.slice(inner.start, inner.end), text.slice(outer.start, outer.end), text);
  return read4 && { facts: { ...read4, span: textSpan(run.start, run.end) }, parts: [outer] };
}
function hexKeystore(text, run) {
  const value = /[0-9a-fA-Fx]+$/.exec(text.slice(run.start, run.end))?.[0] ?? "";
  const digits3 = value.toLowerCase().replace(/^0x/, "");
  if (!hexStart.test(digits3) || digits3.length % 2 === 1 || !/^[0-9a-f]+$/.test(digits3)) return null;
  const json = digits3.replace(/../g, (pair2) => String.fromCharCode(Number.parseInt(pair2, 16)));
  const read4 = describe(json, json, text);
  const span = textSpan(run.end - value.length, run.end);
  return read4 && { facts: { ...read4, details: { ...read4.details, encoding: "keystore-hex" }, span }, parts: [span] };
}
function describe(crypto, whole, file) {
  const field2 = (name, from = crypto) => new RegExp(`(?<!\\w)["']?${name}["']?\\s*[:=]\\s*["']?([\\w.+-]+)`, "i").exec(from)?.[1] ?? null;
  const ciphertext = field2("ciphertext");
  const kdf = field2("kdf");
  const mac = field2("mac");
  if (ciphertext === null || kdf === null || mac === null || !/^[0-9a-fA-F]{64}$/.test(mac)) return null;
  const rounds = Number(field2("c") ?? field2("n") ?? Number.NaN);
  const weak2 = /scrypt/i.test(kdf) ? rounds < 2 ** 14 : /pbkdf2/i.test(kdf) ? rounds < 1e5 : true;
  const beside2 = passphraseBeside2(file);
  const bep2 = field2("version", whole) === "1";
  const address = field2("address", whole);
  const known3 = address !== null && /^(?:0x)?[0-9a-fA-F]{40}$/.test(address) ? `0x${address.replace(/^0x/i, "").toLowerCase()}` : null;
  return {
    key: null,
    canonical: `keystore:${ciphertext.toLowerCase()}`,
    what: `${bep2 ? "BEP-2" : "Ethereum"} keystore, encrypted${weak2 ? " with a weak key derivation" : ""}${beside2 ? ", its passphrase in the same file" : ""}`,
    evidence: [supports("keystore", `it has ciphertext, MAC and ${kdf}${Number.isNaN(rounds) ? "" : ` with ${rounds} rounds`}`)],
    details: {
      chain: bep2 ? "binance-chain" : "ethereum",
      network: null,
      address: known3,
      encoding: "keystore",
      encrypted: true,
      kdf,
      iterations: Number.isNaN(rounds) ? null : rounds,
      weakKdf: weak2,
      passphraseBeside: beside2
    },
    testnet: false,
    severity: weak2 || beside2 ? "high" : "medium"
  };
}
function passphraseBeside2(file) {
  if (file !== asked2) [asked2, answer2] = [file, passphrase2.test(file)];
  return answer2;
}
var REACH8, hexStart, LONGEST_HEX, passphrase2, asked2, answer2;
var init_read_keystore = __esm({
  "../core/src/detect/wallet/read-keystore.ts"() {
    "use strict";
    init_span();
    init_object_around();
    init_wallet_candidate();
    REACH8 = 3e3;
    hexStart = /^(?:0x)?(?:7b2263727970746f223a|7b2243727970746f223a)/;
    LONGEST_HEX = 8e3;
    passphrase2 = /pass(?:word|phrase|wd)[\w-]{0,20}["']?\s{0,4}[:=]\s{0,4}["']?(?!\$\{|\$\(|null|none|undefined|process\.|os\.|getenv|<|["'\s]|true|false|string)[^\s"',;]{4,}/i;
    asked2 = "";
    answer2 = false;
  }
});

// ../core/src/detect/wallet/substrate-account.ts
function readSubstrateAccount(text, run) {
  if (run.end - run.start < 100 || run.end - run.start > 600) return null;
  if (!/["']encoded["']\s*:\s*["']$/.test(text.slice(Math.max(0, run.start - 24), run.start))) return null;
  const object = objectAround(text, run.start - 1, 2e3);
  if (object === null) return null;
  const account = text.slice(object.start, object.end);
  if (!/["']content["']\s*:\s*\[\s*["']pkcs8["']/.test(account)) return null;
  const encrypted = !/["']type["']\s*:\s*\[?\s*["']none["']/.test(account);
  const curve = /["']pkcs8["']\s*,\s*["'](\w{3,12})["']/.exec(account)?.[1] ?? "sr25519";
  const address = /["']address["']\s*:\s*["'](\w{40,60})["']/.exec(account)?.[1] ?? null;
  const beside2 = encrypted && passphraseBeside2(text);
  const span = textSpan(run.start, run.end);
  return {
    parts: [span],
    facts: {
      span,
      key: null,
      canonical: `substrate:${text.slice(run.start, run.end)}`,
      what: `Substrate account file${encrypted ? ", encrypted" : ", not encrypted"}${beside2 ? ", its passphrase in the same file" : ""}`,
      evidence: [supports("account-json", `its encoding says pkcs8 ${curve}`)],
      details: {
        chain: "polkadot",
        network: null,
        address,
        encoding: "account-json",
        curve,
        encrypted,
        ...encrypted ? { kdf: "scrypt", passphraseBeside: beside2 } : {}
      },
      testnet: false,
      severity: !encrypted ? "critical" : beside2 ? "high" : "medium"
    }
  };
}
var init_substrate_account = __esm({
  "../core/src/detect/wallet/substrate-account.ts"() {
    "use strict";
    init_span();
    init_object_around();
    init_read_keystore();
    init_wallet_candidate();
  }
});

// ../core/src/detect/wallet/sui-keystore.ts
function readSuiKeystore(text, run) {
  if (run.end - run.start !== 44 || text.length > LARGEST2 || !/^\s*\[(?:\s*"[A-Za-z0-9+/]{44}"\s*,?)+\s*\]\s*$/.test(text)) return null;
  const bytes = fromBase642(text.slice(run.start, run.end));
  const flag = bytes?.[0];
  if (bytes === null || flag !== 0 && flag !== 1) return null;
  const key2 = bytes.slice(1);
  if (flag === 1 && !isSecp256k1Scalar(key2)) return null;
  const span = textSpan(run.start, run.end);
  const curve = flag === 0 ? "ed25519" : "secp256k1";
  return {
    parts: [span],
    facts: {
      span,
      key: key2,
      canonical: `${curve}:${bytesToHex(key2)}`,
      what: "Sui private key (key file)",
      evidence: [supports("sui-keystore", "the file is a list of base64 texts of 33 bytes that begin with a scheme's flag")],
      details: { chain: "sui", network: null, address: suiAddress(flag, key2), encoding: "sui-keystore", curve },
      testnet: false
    }
  };
}
var LARGEST2;
var init_sui_keystore = __esm({
  "../core/src/detect/wallet/sui-keystore.ts"() {
    "use strict";
    init_span();
    init_addresses();
    init_scalar();
    init_from_base64();
    init_wallet_candidate();
    LARGEST2 = 1e4;
  }
});

// ../core/src/detect/wallet/vault.ts
function readVault(text, run) {
  if (run.end - run.start < SHORTEST6 || !before.test(text.slice(Math.max(0, run.start - 40), run.start))) return null;
  const behind = text.slice(run.end, run.end + REACH9);
  const end = salt.exec(behind);
  if (end === null || !iv.test(behind)) return null;
  const told = iterations.exec(behind)?.[1];
  const rounds = told === void 0 ? OLD_ROUNDS : Number(told);
  const weak2 = rounds < WEAK;
  const beside2 = passphraseBeside2(text);
  const span = textSpan(run.start, run.end);
  return {
    parts: [textSpan(run.start, run.end + end.index + end[0].length)],
    facts: {
      span,
      key: null,
      canonical: `vault:${text.slice(run.start, run.end)}`,
      what: `MetaMask vault, encrypted${weak2 ? " with a weak key derivation" : ""}${beside2 ? ", its passphrase in the same file" : ""}`,
      evidence: [
        supports(
          "vault",
          `it has data, iv and salt of a vault and PBKDF2 with ${rounds} rounds${told === void 0 ? ", as older versions did" : ""}`
        )
      ],
      details: {
        chain: "ethereum",
        network: null,
        address: null,
        encoding: "vault",
        encrypted: true,
        kdf: "pbkdf2",
        iterations: rounds,
        weakKdf: weak2,
        passphraseBeside: beside2
      },
      testnet: false,
      severity: weak2 || beside2 ? "high" : "medium"
    }
  };
}
var SHORTEST6, REACH9, OLD_ROUNDS, WEAK, before, iv, salt, iterations;
var init_vault = __esm({
  "../core/src/detect/wallet/vault.ts"() {
    "use strict";
    init_span();
    init_read_keystore();
    init_wallet_candidate();
    SHORTEST6 = 100;
    REACH9 = 600;
    OLD_ROUNDS = 1e4;
    WEAK = 1e5;
    before = /\\*["']data\\*["']\s{0,4}:\s{0,4}\\*["']$/;
    iv = /^\\*["']\s{0,40},\s{0,40}\\*["']iv\\*["']\s{0,4}:\s{0,4}\\*["'][A-Za-z0-9+/]{22}==\\*["']/;
    salt = /\\*["']salt\\*["']\s{0,4}:\s{0,4}\\*["'][A-Za-z0-9+/]{43}=\\*["']/;
    iterations = /\\*["']iterations\\*["']\s{0,4}:\s{0,4}(\d{1,9})/;
  }
});

// ../core/src/detect/wallet/keystore.ts
var keystore;
var init_keystore = __esm({
  "../core/src/detect/wallet/keystore.ts"() {
    "use strict";
    init_envelope();
    init_read_keystore();
    init_substrate_account();
    init_sui_keystore();
    init_vault();
    init_wallet_candidate();
    keystore = {
      id: "wallet-key/keystore",
      rules: ["wallet-key"],
      what: "Wallet files, encrypted or plain.",
      shapes: [
        "Ethereum keystore V3 (geth, foundry, web3) and BEP-2 keystore JSON",
        "the same as hexadecimal text (hummingbot)",
        "Polkadot and Substrate account JSON",
        "Sui's sui.keystore",
        "MetaMask's vault (data, iv and salt), as JSON or escaped inside the extension's state",
        "Cardano signing keys in text envelopes (cborHex), Filecoin keys (hex of JSON)"
      ],
      proof: "The structure is complete and its parts have the lengths that the format asks for.",
      advice: plainAdvice,
      detect(view) {
        const { layer, places } = view;
        const candidates = [];
        const claims = [];
        let behind = 0;
        for (const run of places.runs) {
          if (run.start < behind) continue;
          for (const read4 of [readKeystore, readEnvelope, readSubstrateAccount, readSuiKeystore, readVault]) {
            const found2 = read4(layer.text, run);
            if (found2 === null || view.isClaimed(found2.facts.span)) continue;
            candidates.push(walletCandidate(found2.facts));
            for (const part3 of found2.parts) claims.push({ span: part3, as: "part of a wallet file" });
            behind = found2.parts.reduce((end, part3) => Math.max(end, part3.end), run.end);
            break;
          }
        }
        return { candidates, claims };
      }
    };
  }
});

// ../core/src/detect/registry.ts
var detectors;
var init_registry = __esm({
  "../core/src/detect/registry.ts"() {
    "use strict";
    init_api_credentials();
    init_decoys();
    init_high_entropy_string();
    init_chat_tokens();
    init_credentials();
    init_age();
    init_bare_body();
    init_binary_file();
    init_json_web_key();
    init_openvpn();
    init_pem();
    init_public_blocks();
    init_putty2();
    init_wireguard();
    init_recovery_phrase();
    init_bitcoin_core();
    init_encoded_key();
    init_hex_key();
    init_key_pair();
    init_keystore();
    detectors = [
      pem,
      publicBlocks,
      putty,
      openVpn,
      bareBody,
      jsonWebKey,
      age,
      wireguard,
      binaryFile,
      bitcoinCore,
      keystore,
      encodedKey,
      keyPair,
      hexKey,
      recoveryPhrase,
      decoys,
      apiCredentials,
      exchangeCredentials,
      chatTokens,
      highEntropyString
    ];
  }
});

// ../core/src/decode/archive/budget.ts
var DEEPEST3, MOST_UNPACKED, HIGHEST_RATIO, MOST_MEMBERS, fullBudget;
var init_budget = __esm({
  "../core/src/decode/archive/budget.ts"() {
    "use strict";
    DEEPEST3 = 2;
    MOST_UNPACKED = 64 * 1024 * 1024;
    HIGHEST_RATIO = 100;
    MOST_MEMBERS = 2e4;
    fullBudget = (inflate = null) => ({ bytes: MOST_UNPACKED, members: MOST_MEMBERS, inflate });
  }
});

// ../core/src/decode/archive/closed-archive.ts
function closedArchive(bytes) {
  const head = piece(bytes, 0, LONGEST14);
  if (!firsts.has(head[0])) return null;
  const text = latin1(head);
  return heads.find(([start3]) => text.startsWith(start3))?.[1] ?? (bzip2.test(text) ? "bzip2" : null);
}
var heads, bzip2, LONGEST14, firsts;
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
    LONGEST14 = 10;
    firsts = /* @__PURE__ */ new Set([...heads.map(([head]) => head.charCodeAt(0)), 66]);
  }
});

// ../../node_modules/.pnpm/fflate@0.8.3/node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
var require2, _a, Worker, isMarkedAsUntransferable, u8, u16, i32, fleb, fdeb, clim, freb, _a, fl, revfl, _b, fd, revfd, rev, x, i, hMap, flt, i, i, i, i, fdt, i, flrm, fdrm, max, bits, bits16, shft, slc, ec, err, inflt, et, gzs, Inflate, Gunzip, td, tds;
var init_esm = __esm({
  "../../node_modules/.pnpm/fflate@0.8.3/node_modules/fflate/esm/index.mjs"() {
    require2 = createRequire("/");
    try {
      _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
    } catch (e) {
    }
    u8 = Uint8Array;
    u16 = Uint16Array;
    i32 = Int32Array;
    fleb = new u8([
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      2,
      2,
      2,
      2,
      3,
      3,
      3,
      3,
      4,
      4,
      4,
      4,
      5,
      5,
      5,
      5,
      0,
      /* unused */
      0,
      0,
      /* impossible */
      0
    ]);
    fdeb = new u8([
      0,
      0,
      0,
      0,
      1,
      1,
      2,
      2,
      3,
      3,
      4,
      4,
      5,
      5,
      6,
      6,
      7,
      7,
      8,
      8,
      9,
      9,
      10,
      10,
      11,
      11,
      12,
      12,
      13,
      13,
      /* unused */
      0,
      0
    ]);
    clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
    freb = function(eb, start3) {
      var b = new u16(31);
      for (var i2 = 0; i2 < 31; ++i2) {
        b[i2] = start3 += 1 << eb[i2 - 1];
      }
      var r = new i32(b[30]);
      for (var i2 = 1; i2 < 30; ++i2) {
        for (var j = b[i2]; j < b[i2 + 1]; ++j) {
          r[j] = j - b[i2] << 5 | i2;
        }
      }
      return { b, r };
    };
    _a = freb(fleb, 2);
    fl = _a.b;
    revfl = _a.r;
    fl[28] = 258, revfl[258] = 28;
    _b = freb(fdeb, 0);
    fd = _b.b;
    revfd = _b.r;
    rev = new u16(32768);
    for (i = 0; i < 32768; ++i) {
      x = (i & 43690) >> 1 | (i & 21845) << 1;
      x = (x & 52428) >> 2 | (x & 13107) << 2;
      x = (x & 61680) >> 4 | (x & 3855) << 4;
      rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
    }
    hMap = (function(cd, mb, r) {
      var s = cd.length;
      var i2 = 0;
      var l = new u16(mb);
      for (; i2 < s; ++i2) {
        if (cd[i2])
          ++l[cd[i2] - 1];
      }
      var le = new u16(mb);
      for (i2 = 1; i2 < mb; ++i2) {
        le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
      }
      var co;
      if (r) {
        co = new u16(1 << mb);
        var rvb = 15 - mb;
        for (i2 = 0; i2 < s; ++i2) {
          if (cd[i2]) {
            var sv = i2 << 4 | cd[i2];
            var r_1 = mb - cd[i2];
            var v = le[cd[i2] - 1]++ << r_1;
            for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
              co[rev[v] >> rvb] = sv;
            }
          }
        }
      } else {
        co = new u16(s);
        for (i2 = 0; i2 < s; ++i2) {
          if (cd[i2]) {
            co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
          }
        }
      }
      return co;
    });
    flt = new u8(288);
    for (i = 0; i < 144; ++i)
      flt[i] = 8;
    for (i = 144; i < 256; ++i)
      flt[i] = 9;
    for (i = 256; i < 280; ++i)
      flt[i] = 7;
    for (i = 280; i < 288; ++i)
      flt[i] = 8;
    fdt = new u8(32);
    for (i = 0; i < 32; ++i)
      fdt[i] = 5;
    flrm = /* @__PURE__ */ hMap(flt, 9, 1);
    fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
    max = function(a) {
      var m = a[0];
      for (var i2 = 1; i2 < a.length; ++i2) {
        if (a[i2] > m)
          m = a[i2];
      }
      return m;
    };
    bits = function(d, p, m) {
      var o = p / 8 | 0;
      return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
    };
    bits16 = function(d, p) {
      var o = p / 8 | 0;
      return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
    };
    shft = function(p) {
      return (p + 7) / 8 | 0;
    };
    slc = function(v, s, e) {
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      return new u8(v.subarray(s, e));
    };
    ec = [
      "unexpected EOF",
      "invalid block type",
      "invalid length/literal",
      "invalid distance",
      "stream finished",
      "no stream handler",
      ,
      // determined by compression function
      "no callback",
      "invalid UTF-8 data",
      "extra field too long",
      "date not in range 1980-2099",
      "filename too long",
      "stream finishing",
      "invalid zip data"
      // determined by unknown compression method
    ];
    err = function(ind, msg, nt) {
      var e = new Error(msg || ec[ind]);
      e.code = ind;
      if (Error.captureStackTrace)
        Error.captureStackTrace(e, err);
      if (!nt)
        throw e;
      return e;
    };
    inflt = function(dat, st, buf, dict) {
      var sl = dat.length, dl = dict ? dict.length : 0;
      if (!sl || st.f && !st.l)
        return buf || new u8(0);
      var noBuf = !buf;
      var resize = noBuf || st.i != 2;
      var noSt = st.i;
      if (noBuf)
        buf = new u8(sl * 3);
      var cbuf = function(l2) {
        var bl = buf.length;
        if (l2 > bl) {
          var nbuf = new u8(Math.max(bl * 2, l2));
          nbuf.set(buf);
          buf = nbuf;
        }
      };
      var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
      var tbts = sl * 8;
      do {
        if (!lm) {
          final = bits(dat, pos, 1);
          var type = bits(dat, pos + 1, 3);
          pos += 3;
          if (!type) {
            var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
            if (t > sl) {
              if (noSt)
                err(0);
              break;
            }
            if (resize)
              cbuf(bt + l);
            buf.set(dat.subarray(s, t), bt);
            st.b = bt += l, st.p = pos = t * 8, st.f = final;
            continue;
          } else if (type == 1)
            lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
          else if (type == 2) {
            var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
            var tl = hLit + bits(dat, pos + 5, 31) + 1;
            pos += 14;
            var ldt = new u8(tl);
            var clt = new u8(19);
            for (var i2 = 0; i2 < hcLen; ++i2) {
              clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
            }
            pos += hcLen * 3;
            var clb = max(clt), clbmsk = (1 << clb) - 1;
            var clm = hMap(clt, clb, 1);
            for (var i2 = 0; i2 < tl; ) {
              var r = clm[bits(dat, pos, clbmsk)];
              pos += r & 15;
              var s = r >> 4;
              if (s < 16) {
                ldt[i2++] = s;
              } else {
                var c = 0, n = 0;
                if (s == 16)
                  n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
                else if (s == 17)
                  n = 3 + bits(dat, pos, 7), pos += 3;
                else if (s == 18)
                  n = 11 + bits(dat, pos, 127), pos += 7;
                while (n--)
                  ldt[i2++] = c;
              }
            }
            var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
            lbt = max(lt);
            dbt = max(dt);
            lm = hMap(lt, lbt, 1);
            dm = hMap(dt, dbt, 1);
          } else
            err(1);
          if (pos > tbts) {
            if (noSt)
              err(0);
            break;
          }
        }
        if (resize)
          cbuf(bt + 131072);
        var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
        var lpos = pos;
        for (; ; lpos = pos) {
          var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
          pos += c & 15;
          if (pos > tbts) {
            if (noSt)
              err(0);
            break;
          }
          if (!c)
            err(2);
          if (sym < 256)
            buf[bt++] = sym;
          else if (sym == 256) {
            lpos = pos, lm = null;
            break;
          } else {
            var add3 = sym - 254;
            if (sym > 264) {
              var i2 = sym - 257, b = fleb[i2];
              add3 = bits(dat, pos, (1 << b) - 1) + fl[i2];
              pos += b;
            }
            var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
            if (!d)
              err(3);
            pos += d & 15;
            var dt = fd[dsym];
            if (dsym > 3) {
              var b = fdeb[dsym];
              dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
            }
            if (pos > tbts) {
              if (noSt)
                err(0);
              break;
            }
            if (resize)
              cbuf(bt + 131072);
            var end = bt + add3;
            if (bt < dt) {
              var shift = dl - dt, dend = Math.min(dt, end);
              if (shift + bt < 0)
                err(3);
              for (; bt < dend; ++bt)
                buf[bt] = dict[shift + bt];
            }
            for (; bt < end; ++bt)
              buf[bt] = buf[bt - dt];
          }
        }
        st.l = lm, st.p = lpos, st.b = bt, st.f = final;
        if (lm)
          final = 1, st.m = lbt, st.d = dm, st.n = dbt;
      } while (!final);
      return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
    };
    et = /* @__PURE__ */ new u8(0);
    gzs = function(d) {
      if (d[0] != 31 || d[1] != 139 || d[2] != 8)
        err(6, "invalid gzip data");
      var flg = d[3];
      var st = 10;
      if (flg & 4)
        st += (d[10] | d[11] << 8) + 2;
      for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++])
        ;
      return st + (flg & 2);
    };
    Inflate = /* @__PURE__ */ (function() {
      function Inflate2(opts, cb) {
        if (typeof opts == "function")
          cb = opts, opts = {};
        this.ondata = cb;
        var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
        this.s = { i: 0, b: dict ? dict.length : 0 };
        this.o = new u8(32768);
        this.p = new u8(0);
        if (dict)
          this.o.set(dict);
      }
      Inflate2.prototype.e = function(c) {
        if (!this.ondata)
          err(5);
        if (this.d)
          err(4);
        if (!this.p.length)
          this.p = c;
        else if (c.length) {
          var n = new u8(this.p.length + c.length);
          n.set(this.p), n.set(c, this.p.length), this.p = n;
        }
      };
      Inflate2.prototype.c = function(final) {
        this.s.i = +(this.d = final || false);
        var bts = this.s.b;
        var dt = inflt(this.p, this.s, this.o);
        this.ondata(slc(dt, bts, this.s.b), this.d);
        this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
        this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
      };
      Inflate2.prototype.push = function(chunk, final) {
        this.e(chunk), this.c(final);
      };
      return Inflate2;
    })();
    Gunzip = /* @__PURE__ */ (function() {
      function Gunzip2(opts, cb) {
        this.v = 1;
        this.r = 0;
        Inflate.call(this, opts, cb);
      }
      Gunzip2.prototype.push = function(chunk, final) {
        Inflate.prototype.e.call(this, chunk);
        this.r += chunk.length;
        if (this.v) {
          var p = this.p.subarray(this.v - 1);
          var s = p.length > 3 ? gzs(p) : 4;
          if (s > p.length) {
            if (!final)
              return;
          } else if (this.v > 1 && this.onmember) {
            this.onmember(this.r - p.length);
          }
          this.p = p.subarray(s), this.v = 0;
        }
        Inflate.prototype.c.call(this, 0);
        if (this.s.f && !this.s.l) {
          this.v = shft(this.s.p) + 9;
          this.s = { i: 0 };
          this.o = new u8(0);
          this.push(new u8(0), final);
        } else if (final) {
          Inflate.prototype.c.call(this, final);
        }
      };
      return Gunzip2;
    })();
    td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
    tds = 0;
    try {
      td.decode(et, { stream: true });
      tds = 1;
    } catch (e) {
    }
  }
});

// ../core/src/decode/archive/inflate.ts
function inflateWithin(packed, form2, budget) {
  const whole = packed instanceof Uint8Array || packed.length <= budget.bytes + SLACK ? piece(packed, 0, packed.length) : null;
  const lent = whole === null ? null : budget.inflate?.(whole, form2, budget.bytes) ?? null;
  if (lent !== null && (lent.length <= RATIO_FROM || lent.length <= packed.length * HIGHEST_RATIO)) {
    budget.bytes -= lent.length;
    return { bytes: lent, problem: null };
  }
  const parts = [];
  let size = 0;
  let problem = null;
  const take = (part3) => {
    parts.push(part3);
    size += part3.length;
  };
  const stream = form2 === "gzip" ? new Gunzip(take) : new Inflate(take);
  try {
    for (let at2 = 0; at2 < packed.length && problem === null; at2 += PIECE2) {
      const end = Math.min(at2 + PIECE2, packed.length);
      stream.push(piece(packed, at2, end), end === packed.length);
      if (size > budget.bytes) problem = "the archives of this file unpack to more than 64 MiB";
      else if (size > RATIO_FROM && size > end * HIGHEST_RATIO) problem = "it unpacks to more than 100 times its size";
    }
    if (packed.length === 0) problem = "it is empty";
  } catch {
    problem = "its packed data is damaged or cut off";
  }
  const bytes = joined3(parts, Math.min(size, budget.bytes));
  budget.bytes -= bytes.length;
  if (problem === null && form2 === "gzip" && !endsAsTold(packed, bytes)) problem = wrongChecksum;
  return { bytes, problem };
}
function endsAsTold(packed, bytes) {
  const trailer = piece(packed, packed.length - TRAILER, packed.length);
  const number3 = (at2) => trailer[at2] + trailer[at2 + 1] * 2 ** 8 + trailer[at2 + 2] * 2 ** 16 + trailer[at2 + 3] * 2 ** 24;
  const size = number3(4);
  return size <= bytes.length && crc32(bytes.subarray(bytes.length - size)) === number3(0);
}
function joined3(parts, size) {
  if (parts.length === 1 && parts[0].length === size) return parts[0];
  const whole = new Uint8Array(size);
  let at2 = 0;
  for (const part3 of parts) {
    const fitting = part3.length > size - at2 ? part3.subarray(0, size - at2) : part3;
    whole.set(fitting, at2);
    at2 += fitting.length;
  }
  return whole;
}
var PIECE2, RATIO_FROM, SLACK, TRAILER;
var init_inflate = __esm({
  "../core/src/decode/archive/inflate.ts"() {
    "use strict";
    init_esm();
    init_stored_bytes();
    init_budget();
    init_crc32();
    PIECE2 = 8192;
    RATIO_FROM = 1024 * 1024;
    SLACK = 1024 * 1024;
    TRAILER = 8;
  }
});

// ../core/src/decode/archive/read-gzip.ts
function isGzip(bytes) {
  const head = piece(bytes, 0, 3);
  return head[0] === 31 && head[1] === 139 && head[2] === 8 && bytes.length >= SMALLEST;
}
function readGzip(bytes, budget) {
  const name = nameIn(piece(bytes, 0, LONGEST_HEAD));
  return { name, ...inflateWithin(bytes, "gzip", budget) };
}
function nameIn(bytes) {
  const flags = bytes[3];
  if ((flags & NAME) === 0) return null;
  const start3 = 10 + (flags & EXTRA ? 2 + bytes[10] + bytes[11] * 256 : 0);
  const end = bytes.indexOf(0, start3);
  return end > start3 && end - start3 < LONGEST_NAME2 ? latin1(bytes.subarray(start3, end)) : null;
}
var SMALLEST, LONGEST_NAME2, LONGEST_HEAD, EXTRA, NAME;
var init_read_gzip = __esm({
  "../core/src/decode/archive/read-gzip.ts"() {
    "use strict";
    init_latin1();
    init_stored_bytes();
    init_inflate();
    SMALLEST = 18;
    LONGEST_NAME2 = 1024;
    LONGEST_HEAD = 12 + 65535 + LONGEST_NAME2 + 1;
    EXTRA = 4;
    NAME = 8;
  }
});

// ../core/src/decode/archive/read-tar.ts
function isTar(bytes) {
  const head = piece(bytes, 0, BLOCK);
  return head.length === BLOCK && head[0] !== 0 && hasRightChecksum(head);
}
function* readTar(bytes, budget) {
  let longName = null;
  for (let at2 = 0; at2 + BLOCK <= bytes.length; ) {
    const head = piece(bytes, at2, at2 + BLOCK);
    if (head[0] === 0) return;
    if (!hasRightChecksum(head)) {
      yield { name: "(the rest)", bytes: part(bytes, at2, bytes.length), problem: "a header of the archive is damaged" };
      return;
    }
    const size = sizeIn(head);
    const type = String.fromCharCode(head[156]);
    const name = longName ?? nameIn2(head);
    longName = null;
    const start3 = at2 + BLOCK;
    at2 += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === "L") longName = untilNul(piece(bytes, start3, start3 + Math.min(size, LONGEST_NAME3)));
    else if (type === "x") longName = paxPath(piece(bytes, start3, start3 + Math.min(size, LONGEST_NAME3)));
    else if (type === "0" || type === "\0" || type === "7" || type === "S") {
      if (--budget.members < 0) {
        yield { name, bytes: null, problem: "the archives of this file hold too many members; this one and those after it were not read" };
        return;
      }
      const data = part(bytes, start3, start3 + size);
      yield { name, bytes: data, problem: data.length < size ? "it is cut off at the end of the archive" : null };
    }
  }
}
function hasRightChecksum(head) {
  let at2 = 148;
  while (at2 < 156 && head[at2] === 32) at2++;
  if (!isOctal(head[at2])) return false;
  let stored = 0;
  for (; at2 < 156 && isOctal(head[at2]); at2++) stored = stored * 8 + head[at2] - 48;
  let sum2 = 8 * 32;
  for (let index = 0; index < BLOCK; index++) if (index < 148 || index >= 156) sum2 += head[index];
  return sum2 === stored;
}
function sizeIn(head) {
  const field2 = head.subarray(124, 136);
  if ((field2[0] & 128) === 0) return Math.max(0, Number.parseInt(latin1(field2), 8) || 0);
  let size = field2[0] & 127;
  for (let index = 1; index < field2.length; index++) size = size * 256 + field2[index];
  return size;
}
function nameIn2(head) {
  const name = untilNul(head.subarray(0, 100));
  const isUstar = latin1(head.subarray(257, 263)) === "ustar\0";
  const prefix = isUstar ? untilNul(head.subarray(345, 500)) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}
function untilNul(bytes) {
  const end = bytes.indexOf(0);
  return decodeUtf8(end < 0 ? bytes : bytes.subarray(0, end));
}
function paxPath(data) {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(decodeUtf8(data))?.[1] ?? null;
}
var BLOCK, LONGEST_NAME3, isOctal;
var init_read_tar = __esm({
  "../core/src/decode/archive/read-tar.ts"() {
    "use strict";
    init_latin1();
    init_stored_bytes();
    BLOCK = 512;
    LONGEST_NAME3 = 65536;
    isOctal = (byte) => byte >= 48 && byte < 56;
  }
});

// ../core/src/decode/archive/read-zip.ts
function isZip(bytes) {
  const size = bytes.length;
  if (size < END_SIZE) return false;
  const byte = byteReader(bytes);
  const first = u322(byte, 0);
  return first === LOCAL || first === END || u322(byte, size - END_SIZE) === END && findDirectory(bytes, byte) !== null;
}
function* readZip(bytes, budget) {
  const byte = byteReader(bytes);
  const directory = findDirectory(bytes, byte);
  for (const member of directory === null ? localMembers(bytes, byte) : centralMembers(bytes, byte, directory)) {
    if (member.name.endsWith("/") && member.packedSize <= EMPTY2) continue;
    if (--budget.members < 0) {
      yield {
        name: member.name,
        bytes: null,
        problem: "the archives of this file hold too many members; this one and those after it were not read"
      };
      return;
    }
    yield { name: member.name, ...checked(contentOf2(bytes, byte, member, budget), member) };
    if (member.comment !== "") yield commentEntry(`${member.name} (comment)`, member.comment);
  }
  if (directory !== null && directory.comment !== "") yield commentEntry("(comment)", directory.comment);
  if (directory === null) yield { name: "(directory)", bytes: null, problem: "the archive is cut off: its list of members is missing" };
}
function contentOf2(bytes, byte, member, budget) {
  if (member.flags & ENCRYPTED2) return { bytes: null, problem: "it is encrypted with a password" };
  if (u322(byte, member.local) !== LOCAL) return { bytes: null, problem: "the archive is damaged: the member is not where its list says" };
  const start3 = member.local + 30 + u162(byte, member.local + 26) + u162(byte, member.local + 28);
  const packed = part(bytes, start3, start3 + member.packedSize);
  const cut = packed.length < member.packedSize ? "it is cut off at the end of the archive" : null;
  if (member.method === 8) {
    const inflated = inflateWithin(packed, "deflate", budget);
    return { bytes: inflated.bytes, problem: inflated.problem ?? cut };
  }
  if (member.method !== 0) return { bytes: null, problem: `it is packed with method ${member.method}, which is not read` };
  if (packed.length > budget.bytes) return { bytes: null, problem: "the archives of this file unpack to more than 64 MiB" };
  budget.bytes -= packed.length;
  return { bytes: packed, problem: cut };
}
function findDirectory(bytes, byte) {
  const total = bytes.length;
  for (let end = total - END_SIZE; end >= Math.max(0, total - END_SIZE - LONGEST_COMMENT); end--) {
    if (byte(end) !== 80 || u322(byte, end) !== END || end + END_SIZE + u162(byte, end + 20) > total) continue;
    let [entries, size, offset, tail] = [u162(byte, end + 10), u322(byte, end + 12), u322(byte, end + 16), end];
    if (end >= 20 && u322(byte, end - 20) === END_64_LOCATOR) {
      const end64 = u64(byte, end - 12);
      if (u322(byte, end64) === END_64)
        [entries, size, offset, tail] = [u64(byte, end64 + 32), u64(byte, end64 + 40), u64(byte, end64 + 48), end64];
    }
    const at2 = tail - size;
    if (at2 < 0 || entries > 0 && u322(byte, at2) !== CENTRAL) continue;
    const comment = decodeUtf8(piece(bytes, end + END_SIZE, end + END_SIZE + u162(byte, end + 20)));
    return { at: at2, entries, shift: at2 - offset, comment };
  }
  return null;
}
function* centralMembers(bytes, byte, { at: at2, entries, shift }) {
  let offset = at2;
  for (let index = 0; index < entries && u322(byte, offset) === CENTRAL; index++) {
    const [nameSize, extraSize, commentSize] = [u162(byte, offset + 28), u162(byte, offset + 30), u162(byte, offset + 32)];
    const sizes = wideSizes(byte, offset, offset + 46 + nameSize, extraSize);
    yield {
      name: decodeUtf8(piece(bytes, offset + 46, offset + 46 + nameSize)),
      flags: u162(byte, offset + 8),
      method: u162(byte, offset + 10),
      packedSize: sizes.packed,
      sum: u322(byte, offset + 16),
      comment: decodeUtf8(piece(bytes, offset + 46 + nameSize + extraSize, offset + 46 + nameSize + extraSize + commentSize)),
      local: sizes.local + shift
    };
    offset += 46 + nameSize + extraSize + commentSize;
  }
}
function wideSizes(byte, header3, extra2, extraSize) {
  let [packed, local] = [u322(byte, header3 + 20), u322(byte, header3 + 42)];
  for (let at2 = extra2; at2 + 4 <= extra2 + extraSize; at2 += 4 + u162(byte, at2 + 2)) {
    if (u162(byte, at2) !== 1) continue;
    let field2 = at2 + 4 + (u322(byte, header3 + 24) === 4294967295 ? 8 : 0);
    if (packed === 4294967295) {
      packed = u64(byte, field2);
      field2 += 8;
    }
    if (local === 4294967295) local = u64(byte, field2);
  }
  return { packed, local };
}
function* localMembers(bytes, byte) {
  for (let at2 = 0; at2 + 30 <= bytes.length && u322(byte, at2) === LOCAL; ) {
    const [flags, nameSize, extraSize] = [u162(byte, at2 + 6), u162(byte, at2 + 26), u162(byte, at2 + 28)];
    const start3 = at2 + 30 + nameSize + extraSize;
    const told = u322(byte, at2 + 18);
    const packedSize = flags & SIZES_FOLLOW && told === 0 ? bytes.length - start3 : told;
    yield {
      name: decodeUtf8(piece(bytes, at2 + 30, at2 + 30 + nameSize)),
      flags,
      method: u162(byte, at2 + 8),
      packedSize: Math.max(0, packedSize),
      sum: flags & SIZES_FOLLOW ? null : u322(byte, at2 + 14),
      comment: "",
      local: at2
    };
    at2 = start3 + packedSize;
  }
}
var LOCAL, CENTRAL, END, END_64, END_64_LOCATOR, END_SIZE, LONGEST_COMMENT, u162, u322, u64, ENCRYPTED2, SIZES_FOLLOW, EMPTY2, commentEntry, checked;
var init_read_zip = __esm({
  "../core/src/decode/archive/read-zip.ts"() {
    "use strict";
    init_latin1();
    init_stored_bytes();
    init_crc32();
    init_inflate();
    LOCAL = 67324752;
    CENTRAL = 33639248;
    END = 101010256;
    END_64 = 101075792;
    END_64_LOCATOR = 117853008;
    END_SIZE = 22;
    LONGEST_COMMENT = 65535;
    u162 = (byte, at2) => byte(at2) | byte(at2 + 1) << 8;
    u322 = (byte, at2) => (u162(byte, at2) | u162(byte, at2 + 2) << 16) >>> 0;
    u64 = (byte, at2) => u322(byte, at2) + u322(byte, at2 + 4) * 4294967296;
    ENCRYPTED2 = 1;
    SIZES_FOLLOW = 8;
    EMPTY2 = 2;
    commentEntry = (name, comment) => ({ name, bytes: encodeUtf8(comment), problem: null });
    checked = ({ bytes, problem }, { sum: sum2 }) => ({
      bytes,
      problem: problem === null && bytes !== null && sum2 !== null && crc32(bytes) !== sum2 ? wrongChecksum : problem
    });
  }
});

// ../core/src/decode/documents.ts
function documentsOf(bytes, unread, budget = fullBudget()) {
  return open(bytes, null, 0, budget, unread);
}
function* open(bytes, member, depth, budget, unread) {
  if (!isArchive(bytes)) {
    const closed = closedArchive(bytes);
    if (closed !== null) unread.push({ member, reason: `it is packed as ${closed}, which is not read` });
    yield { bytes, member };
    return;
  }
  if (depth >= DEEPEST3) {
    unread.push({ member, reason: `it is an archive inside ${DEEPEST3} others; deeper ones are not opened` });
    return;
  }
  for (const entry of isGzip(bytes) ? gzipEntries(bytes, budget) : isZip(bytes) ? readZip(bytes, budget) : readTar(bytes, budget)) {
    const path = entry.name === null ? member : member === null ? entry.name : `${member}!${entry.name}`;
    if (entry.name !== null && longPart.test(entry.name)) yield { bytes: encodeUtf8(entry.name), member: path };
    if (entry.problem !== null) unread.push({ member: path, reason: entry.problem });
    if (entry.bytes !== null) yield* open(entry.bytes, path, depth + 1, budget, unread);
  }
}
function* gzipEntries(bytes, budget) {
  const content = readGzip(bytes, budget);
  if (content.bytes === null || !isTar(content.bytes)) {
    yield { ...content, name: content.name ?? "(content)" };
    return;
  }
  if (content.problem !== null) yield { ...content, name: null, bytes: null };
  yield* readTar(content.bytes, budget);
}
var isArchive, isPacked, longPart;
var init_documents = __esm({
  "../core/src/decode/documents.ts"() {
    "use strict";
    init_budget();
    init_closed_archive();
    init_read_gzip();
    init_read_tar();
    init_read_zip();
    init_latin1();
    isArchive = (bytes) => isGzip(bytes) || isZip(bytes) || isTar(bytes);
    isPacked = (bytes) => isArchive(bytes) || closedArchive(bytes) !== null;
    longPart = /[^/\\]{20}/;
  }
});

// ../core/src/decode/splice.ts
function splice(around, wrapped) {
  const size = wrapped.reduce((sum2, one) => sum2 + one.bytes.length - (one.end - one.start), around.bytes.length);
  const bytes = new Uint8Array(size);
  const changed = [];
  let [from, to] = [0, 0];
  for (const one of wrapped) {
    bytes.set(around.bytes.subarray(from, one.start), to);
    to += one.start - from;
    bytes.set(one.bytes, to);
    changed.push(textSpan(to, to + one.bytes.length));
    to += one.bytes.length;
    from = one.end;
  }
  bytes.set(around.bytes.subarray(from), to);
  const back = (index, closing2) => {
    const at2 = lastStarting(changed, closing2 ? index - 1 : index);
    if (at2 < 0) return index;
    const [put, one] = [changed[at2], wrapped[at2]];
    if (closing2 ? index > put.end : index >= put.end) return one.end + (index - put.end);
    if (closing2 && index === put.end) return one.end;
    if (one.starts === null) return closing2 ? one.end : one.start;
    const begins2 = one.starts[index - put.start];
    return closing2 && one.kind === "base64" ? beforeLineEnd(around.bytes, begins2, one.start) : begins2;
  };
  let text = null;
  const kinds5 = [...new Set(wrapped.map(({ kind }) => kind))];
  return {
    layer: {
      bytes,
      peeled: [...around.peeled, kinds5.join("+")],
      get text() {
        text ??= latin1(bytes);
        return text;
      },
      origin: (span) => {
        const start3 = back(span.start, false);
        const end = span.end > span.start ? back(span.end, true) : start3;
        const origin = around.origin(textSpan(start3, Math.max(start3, end)));
        return byteSpan(origin.start, origin.end);
      }
    },
    changed
  };
}
function beforeLineEnd(bytes, end, floor) {
  let before2 = end;
  while (before2 > floor && bytes[before2 - 1] <= 32) before2--;
  return before2;
}
function lastStarting(ranges, offset) {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if (ranges[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
var init_splice = __esm({
  "../core/src/decode/splice.ts"() {
    "use strict";
    init_span();
    init_latin1();
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

// ../core/src/decode/encoding.ts
function encodingOf(bytes) {
  const a = bytes[0];
  const b = bytes[1];
  const c = bytes[2];
  const d = bytes[3];
  if (a === 255 && b === 254) return c === 0 && d === 0 ? { kind: "utf-32le", bom: 4 } : { kind: "utf-16le", bom: 2 };
  if (a === 254 && b === 255) return { kind: "utf-16be", bom: 2 };
  if (a === 0 && b === 0 && c === 254 && d === 255) return { kind: "utf-32be", bom: 4 };
  if (a === 239 && b === 187 && c === 191) return { kind: "utf-8", bom: 3 };
  return { kind: byNulPattern(bytes), bom: 0 };
}
function byNulPattern(bytes) {
  const size = Math.min(bytes.length, ENCODING_SAMPLE) & ~1;
  const telling2 = Math.min(size, 2 * Math.floor(size / 2 * (1 - ASCII_SHARE)) + 2);
  if (size < 4 || !holdsNul(bytes, telling2)) return "utf-8";
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
function stepOf(kind) {
  if (kind === "utf-8") return stepUtf8;
  const little = kind.endsWith("le");
  return kind.startsWith("utf-16") ? (bytes, offset) => stepUtf16(bytes, offset, little) : (bytes, offset) => stepUtf32(bytes, offset, little);
}
function stepUtf8(bytes, offset) {
  const lead = bytes[offset];
  if (lead < 128) return { size: 1, code: lead };
  const length = lead >= 194 && lead < 224 ? 2 : lead >= 224 && lead < 240 ? 3 : lead >= 240 && lead < 245 ? 4 : 1;
  if (length === 1) return replacement(1);
  let code = lead & 255 >> length + 1;
  for (let index = 1; index < length; index++) {
    const next = bytes[offset + index];
    const low = index > 1 ? 128 : lead === 224 ? 160 : lead === 240 ? 144 : 128;
    const high = index > 1 ? 191 : lead === 237 ? 159 : lead === 244 ? 143 : 191;
    if (next === void 0 || next < low || next > high) return replacement(index);
    code = code << 6 | next & 63;
  }
  return { size: length, code };
}
function stepUtf16(bytes, offset, little) {
  const unit = (at2) => little ? bytes[at2] | bytes[at2 + 1] << 8 : bytes[at2] << 8 | bytes[at2 + 1];
  if (offset + 2 > bytes.length) return replacement(1);
  const first = unit(offset);
  if (first < 55296 || first > 57343) return { size: 2, code: first };
  if (first > 56319 || offset + 4 > bytes.length) return replacement(2);
  const second = unit(offset + 2);
  if (second < 56320 || second > 57343) return replacement(2);
  return { size: 4, code: 65536 + (first - 55296 << 10) + (second - 56320) };
}
function stepUtf32(bytes, offset, little) {
  if (offset + 4 > bytes.length) return replacement(bytes.length - offset);
  const [a, b, c, d] = [bytes[offset], bytes[offset + 1], bytes[offset + 2], bytes[offset + 3]];
  const code = little ? a + b * 256 + c * 65536 + d * 16777216 : d + c * 256 + b * 65536 + a * 16777216;
  return code > 1114111 || code >= 55296 && code < 57344 ? replacement(4) : { size: 4, code };
}
var ENCODING_SAMPLE, ASCII_SHARE, isText, replacement;
var init_encoding = __esm({
  "../core/src/decode/encoding.ts"() {
    "use strict";
    ENCODING_SAMPLE = 1024;
    ASCII_SHARE = 0.7;
    isText = (code) => code >= 32 && code < 127 || code === 9 || code === 10 || code === 13;
    replacement = (size) => ({ size, code: 65533 });
  }
});

// ../core/src/decode/transcode.ts
function transcode(bytes, encoding, from, to) {
  const step2 = stepOf(encoding.kind);
  const most = Math.ceil((to - from) * 1.5) + 4;
  const out = new Uint8Array(most);
  const starts = new Uint32Array(most);
  let size = 0;
  let offset = Math.max(from, encoding.bom);
  while (offset < to) {
    const { size: width, code } = step2(bytes, offset);
    const length = putUtf8(out, size, code);
    starts.fill(offset, size, size + length);
    size += length;
    offset += width;
  }
  return { start: from, end: to, kind: encoding.kind, bytes: out.subarray(0, size), starts: starts.subarray(0, size) };
}
function putUtf8(out, at2, code) {
  if (code < 128) {
    out[at2] = code;
    return 1;
  }
  const trailing = code < 2048 ? 1 : code < 65536 ? 2 : 3;
  out[at2] = 65280 >> trailing + 1 | code >> 6 * trailing;
  for (let index = 1; index <= trailing; index++) out[at2 + index] = 128 | code >> 6 * (trailing - index) & 63;
  return trailing + 1;
}
var init_transcode = __esm({
  "../core/src/decode/transcode.ts"() {
    "use strict";
    init_encoding();
  }
});

// ../core/src/peel/readable.ts
function isText2(bytes) {
  let trailing = 0;
  for (const byte of bytes) {
    if (trailing > 0) {
      if ((byte & 192) !== 128) return false;
      trailing--;
    } else if (byte < 32 ? !harmless2.has(byte) : byte === 127) return false;
    else if (byte >= 128) {
      if (byte < 194 || byte > 244) return false;
      trailing = byte < 224 ? 1 : byte < 240 ? 2 : 3;
    }
  }
  return true;
}
var harmless2;
var init_readable = __esm({
  "../core/src/peel/readable.ts"() {
    "use strict";
    harmless2 = /* @__PURE__ */ new Set([9, 10, 12, 13, 27]);
  }
});

// ../core/src/peel/base64.ts
function* base64In(bytes, run) {
  let start3 = run.start;
  while (start3 < run.end) {
    let end = start3;
    while (end < run.end && bytes[end] !== PAD2) end++;
    const piece2 = end - start3 >= SHORTEST7 ? read3(bytes, start3) : null;
    if (piece2 !== null) yield piece2;
    start3 = Math.max(end, piece2?.wrapped.end ?? 0);
    while (start3 < run.end && bytes[start3] === PAD2) start3++;
  }
}
function read3(bytes, start3) {
  const head = decode4(bytes, start3, start3 + SHORTEST7).bytes;
  if (!looksLikeContent(head) || isBehindDashes(bytes, start3)) return null;
  const end = endOfLines(bytes, start3);
  const noise = { holds: "noise", wrapped: { start: start3, end, kind: "base64", bytes: head, starts: null } };
  if ((end - start3) * 3 / 4 > LARGEST_CONTENT) return noise;
  const decoded2 = decode4(bytes, start3, end);
  const held2 = decoded2.bytes;
  const wrapped = { start: start3, end, kind: "base64", ...decoded2 };
  const encoding = encodingOf(held2);
  if (encoding.kind !== "utf-8") {
    const text = transcode(held2, encoding, 0, held2.length);
    return isText2(text.bytes) ? { holds: "text", wrapped: { ...wrapped, bytes: text.bytes, starts: text.starts.map((at2) => decoded2.starts[at2]) } } : noise;
  }
  if (isText2(held2)) return { holds: "text", wrapped };
  if (isArchive(held2)) return { holds: "archive", wrapped };
  return isBinaryContainer(held2, 0) ? { holds: "container", wrapped } : noise;
}
function looksLikeContent(head) {
  if (isText2(head)) return true;
  const nul = head.indexOf(0);
  if (nul > 0 && isText2(head.subarray(0, nul)) && head.subarray(nul).every((byte) => byte === 0)) return true;
  const [a, b] = head;
  if (a === 31 && b === 139 || a === 80 && b === 75 || a === 254 && b === 237 || a === 206 && b === 206) return true;
  if (a === 48 && (b === 130 || b === 129 || b === 128 || b === 46) || a === 255 && b === 254 || a === 254 && b === 255)
    return true;
  return encodingOf(head).kind !== "utf-8";
}
function isBehindDashes(bytes, start3) {
  let before2 = start3 - 1;
  while (before2 >= 0 && start3 - before2 < 64 && bytes[before2] <= 32) before2--;
  return bytes[before2] === 45;
}
function endOfLines(bytes, start3) {
  let end = endOfDigits(bytes, start3);
  const width = end - start3;
  while (width >= 32 && width % 4 === 0 && bytes[end] !== PAD2) {
    let next = end;
    while (bytes[next] === 32 || bytes[next] === 9 || bytes[next] === 13) next++;
    if (bytes[next] !== 10) break;
    while (next < bytes.length && bytes[next] <= 32) next++;
    const stop = endOfDigits(bytes, next);
    if (stop === next || stop - next > width) break;
    let behind = stop;
    while (bytes[behind] === PAD2) behind++;
    const closing2 = bytes[behind];
    if (closing2 !== void 0 && closing2 > 32 && closing2 !== 34 && closing2 !== 39 && closing2 !== 60 && closing2 !== 96) break;
    end = stop;
    if (stop - next < width) break;
  }
  while (bytes[end] === PAD2) end++;
  return end;
}
function endOfDigits(bytes, start3) {
  let end = start3;
  while (end < bytes.length && values2[bytes[end]] >= 0) end++;
  return end;
}
function decode4(bytes, start3, end) {
  const most = Math.ceil((end - start3) * 3 / 4);
  const out = new Uint8Array(most);
  const starts = new Uint32Array(most);
  let size = 0;
  let digits3 = 0;
  let bits3 = 0;
  let previous = start3;
  for (let index = start3; index < end; index++) {
    const value = values2[bytes[index]];
    if (value < 0) continue;
    bits3 = (bits3 << 6 | value) & 16777215;
    if (digits3 % 4 !== 0) {
      starts[size] = previous;
      out[size++] = bits3 >> 6 - 2 * (digits3 % 4) & 255;
    }
    digits3++;
    previous = index;
  }
  return { bytes: out.subarray(0, size), starts: starts.subarray(0, size) };
}
var values2, PAD2, SHORTEST7, LARGEST_CONTENT;
var init_base642 = __esm({
  "../core/src/peel/base64.ts"() {
    "use strict";
    init_documents();
    init_encoding();
    init_transcode();
    init_find_marks();
    init_readable();
    values2 = new Int8Array(256).fill(-1);
    [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((character, value) => {
      values2[character.charCodeAt(0)] = value;
    });
    values2[45] = 62;
    values2[95] = 63;
    PAD2 = 61;
    SHORTEST7 = 16;
    LARGEST_CONTENT = 16 * 1024 * 1024;
  }
});

// ../core/src/peel/char-codes.ts
function charCodesAt(bytes, run) {
  const spelled = [QUOTE];
  const starts = [run.start];
  let number3 = 0;
  let begin = -1;
  for (let at2 = run.start; at2 <= run.end; at2++) {
    const digit2 = at2 < run.end ? bytes[at2] - 48 : -1;
    if (digit2 >= 0 && digit2 <= 9) {
      if (begin < 0) begin = at2;
      number3 = number3 * 10 + digit2;
    } else if (begin >= 0) {
      if (!isLetterOrDigit(number3)) return null;
      spelled.push(number3);
      starts.push(begin);
      number3 = 0;
      begin = -1;
    }
  }
  spelled.push(QUOTE);
  starts.push(run.end);
  const { start: start3, end } = withBrackets(bytes, run);
  starts[0] = start3;
  return { start: start3, end, kind: "char-codes", bytes: Uint8Array.from(spelled), starts: Uint32Array.from(starts) };
}
function withBrackets(bytes, run) {
  let start3 = run.start;
  while (start3 > 0 && bytes[start3 - 1] <= 32) start3--;
  let end = run.end;
  while (end < bytes.length && (bytes[end] <= 32 || bytes[end] === 44)) end++;
  const close = closing.get(bytes[start3 - 1] ?? 0);
  if (close === void 0 || bytes[end] !== close) return run;
  const before2 = String.fromCharCode(...bytes.subarray(Math.max(0, start3 - 1 - LONGEST_TYPE), start3 - 1));
  return { start: start3 - 1 - (typed3.exec(before2)?.[0].length ?? 0), end: end + 1 };
}
var QUOTE, closing, typed3, LONGEST_TYPE, isLetterOrDigit;
var init_char_codes = __esm({
  "../core/src/peel/char-codes.ts"() {
    "use strict";
    QUOTE = 34;
    closing = /* @__PURE__ */ new Map([
      [91, 93],
      [123, 125]
    ]);
    typed3 = /(?:\[\]byte|new\s+(?:byte|char|sbyte)\s*\[\])\s*$/;
    LONGEST_TYPE = 24;
    isLetterOrDigit = (code) => code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
  }
});

// ../core/src/peel/escapes.ts
function escapesNear(bytes, places) {
  const wrapped = [];
  let done = 0;
  const read4 = (run, mail) => {
    const end = Math.min(bytes.length, run.end + REACH10);
    for (let at2 = beforeEscape(bytes, Math.max(done, run.start - REACH10), done); at2 < end; ) {
      const one = mail && bytes[at2] === EQUALS ? quotedPrintableAt(bytes, at2) : escapeAt(bytes, at2);
      if (one !== null) wrapped.push(one);
      at2 = one?.end ?? at2 + 1;
      done = at2;
    }
  };
  for (const run of [...places.runs, ...places.escapes ?? []].sort((a, b) => a.start - b.start)) {
    const mail = holdsQuotedEquals(bytes, run);
    if (mail || isTouched(bytes, run)) read4(run, mail);
  }
  return wrapped;
}
function isTouched(bytes, { start: start3, end }) {
  for (let at2 = Math.max(0, start3 - TOUCH - 1); at2 < start3; at2++) if (opens(bytes[at2]) || endsReference(bytes, at2)) return true;
  for (let at2 = end; at2 < Math.min(bytes.length, end + TOUCH); at2++) if (opens(bytes[at2])) return true;
  return opens(bytes[start3]);
}
function endsReference(bytes, at2) {
  if (bytes[at2] !== SEMICOLON) return false;
  for (let before2 = at2 - 1; before2 >= Math.max(0, at2 - LONGEST_REFERENCE); before2--) if (bytes[before2] === AMPERSAND) return true;
  return false;
}
function beforeEscape(bytes, at2, floor) {
  let start3 = at2;
  while (start3 > floor && bytes[start3 - 1] === BACKSLASH) start3--;
  return start3;
}
function escapeAt(bytes, at2) {
  const byte = bytes[at2];
  if (byte === BACKSLASH) return backslashAt(bytes, at2);
  if (byte === PERCENT) return percentAt(bytes, at2);
  if (byte === ESCAPE) return controlAt(bytes, at2);
  return byte === AMPERSAND ? referenceAt(bytes, at2) : null;
}
function backslashAt(bytes, at2) {
  const next = bytes[at2 + 1];
  if (next === void 0) return null;
  if (next === 10 || next === 13) {
    const end = at2 + (next === 13 && bytes[at2 + 2] === 10 ? 3 : 2);
    return { start: at2, end, kind: "escapes", bytes: empty2, starts: null };
  }
  if (next === 117) return unicodeAt(bytes, at2);
  if (next === 120) return digitsAt(bytes, at2, at2 + 2, 2, 16);
  if (next === 85) return digitsAt(bytes, at2, at2 + 2, 8, 16);
  if (next >= 48 && next <= 51 && isDigit(bytes[at2 + 2], 8) && isDigit(bytes[at2 + 3], 8)) return digitsAt(bytes, at2, at2 + 1, 3, 8);
  const letter = letters2.get(next);
  if (letter !== void 0) return held("escapes", at2, at2 + 2, letter);
  const isPunctuation = next > 32 && next < 127 && !/[A-Za-z0-9]/.test(String.fromCharCode(next));
  return isPunctuation ? held("escapes", at2, at2 + 2, next) : null;
}
function unicodeAt(bytes, at2) {
  if (bytes[at2 + 2] === 123) {
    let width = 0;
    while (width < 6 && isDigit(bytes[at2 + 3 + width], 16)) width++;
    return width > 0 && bytes[at2 + 3 + width] === 125 ? digitsAt(bytes, at2, at2 + 3, width, 16, 1) : null;
  }
  const high = numberAt(bytes, at2 + 2, 4, 16);
  if (high === null) return null;
  const isPair = high >= 55296 && high < 56320 && bytes[at2 + 6] === BACKSLASH && bytes[at2 + 7] === 117;
  const low = isPair ? numberAt(bytes, at2 + 8, 4, 16) : null;
  if (low !== null && low >= 56320 && low < 57344)
    return held("escapes", at2, at2 + 12, 65536 + (high - 55296 << 10) + (low - 56320));
  return held("escapes", at2, at2 + 6, high >= 55296 && high < 57344 ? 65533 : high);
}
function digitsAt(bytes, start3, at2, width, base2, closing2 = 0) {
  const code = numberAt(bytes, at2, width, base2);
  return code === null || code > 1114111 || code >= 55296 && code < 57344 ? null : held("escapes", start3, at2 + width + closing2, code);
}
function percentAt(bytes, at2) {
  const byte = numberAt(bytes, at2 + 1, 2, 16);
  return byte === null ? null : { start: at2, end: at2 + 3, kind: "percent", bytes: Uint8Array.of(byte), starts: null };
}
function holdsQuotedEquals(bytes, { start: start3, end }) {
  for (let at2 = start3; at2 + 2 < end; at2++) if (bytes[at2] === EQUALS && bytes[at2 + 1] === 51 && bytes[at2 + 2] === 68) return true;
  return false;
}
function quotedPrintableAt(bytes, at2) {
  if (bytes[at2 + 1] === 51 && bytes[at2 + 2] === 68) return held("quoted-printable", at2, at2 + 3, EQUALS);
  const end = bytes[at2 + 1] === 13 ? at2 + 2 : at2 + 1;
  return bytes[end] === 10 ? { start: at2, end: end + 1, kind: "quoted-printable", bytes: empty2, starts: null } : null;
}
function controlAt(bytes, at2) {
  if (bytes[at2 + 1] !== 91) return null;
  let end = at2 + 2;
  while (end - at2 < 24 && bytes[end] !== void 0 && bytes[end] >= 32 && bytes[end] < 64) end++;
  const final = bytes[end];
  return final !== void 0 && final >= 64 && final < 127 ? { start: at2, end: end + 1, kind: "terminal", bytes: empty2, starts: null } : null;
}
function referenceAt(bytes, at2) {
  let end = at2 + 1;
  while (end < bytes.length && end - at2 <= LONGEST_REFERENCE && bytes[end] !== SEMICOLON) end++;
  if (bytes[end] !== SEMICOLON) return null;
  const name = String.fromCharCode(...bytes.subarray(at2 + 1, end));
  const number3 = /^#(?:(\d{1,7})|[xX]([0-9A-Fa-f]{1,6}))$/.exec(name);
  const code = number3 === null ? references[name] : number3[1] === void 0 ? Number.parseInt(number3[2], 16) : Number(number3[1]);
  if (code === void 0 || code > 1114111 || code >= 55296 && code < 57344) return null;
  return held("entities", at2, end + 1, code);
}
function digitOf(byte) {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : 99;
}
function numberAt(bytes, at2, width, base2) {
  let number3 = 0;
  for (let index = at2; index < at2 + width; index++) {
    if (!isDigit(bytes[index], base2)) return null;
    number3 = number3 * base2 + digitOf(bytes[index]);
  }
  return number3;
}
var BACKSLASH, PERCENT, AMPERSAND, ESCAPE, EQUALS, SEMICOLON, REACH10, TOUCH, opens, empty2, held, letters2, references, LONGEST_REFERENCE, isDigit;
var init_escapes = __esm({
  "../core/src/peel/escapes.ts"() {
    "use strict";
    init_transcode();
    BACKSLASH = 92;
    PERCENT = 37;
    AMPERSAND = 38;
    ESCAPE = 27;
    EQUALS = 61;
    SEMICOLON = 59;
    REACH10 = 1024;
    TOUCH = 2;
    opens = (byte) => byte === BACKSLASH || byte === PERCENT || byte === AMPERSAND || byte === ESCAPE;
    empty2 = new Uint8Array(0);
    held = (kind, start3, end, code) => {
      const bytes = new Uint8Array(4);
      return { start: start3, end, kind, bytes: bytes.subarray(0, putUtf8(bytes, 0, code)), starts: null };
    };
    letters2 = new Map([..."nrtbfv0ae"].map((letter, index) => [letter.charCodeAt(0), [10, 13, 9, 8, 12, 11, 0, 7, 27][index]]));
    references = {
      quot: 34,
      amp: 38,
      apos: 39,
      lt: 60,
      gt: 62,
      nbsp: 32,
      sol: 47,
      plus: 43,
      equals: 61,
      colon: 58,
      comma: 44,
      lowbar: 95,
      hyphen: 45,
      bsol: 92,
      num: 35,
      NewLine: 10,
      Tab: 9,
      lbrace: 123,
      rbrace: 125
    };
    LONGEST_REFERENCE = 10;
    isDigit = (byte, base2) => byte !== void 0 && digitOf(byte) < base2;
  }
});

// ../core/src/peel/hex.ts
function* hexIn(bytes, run) {
  for (let start3 = run.start; start3 + SHORTEST8 <= run.end; ) {
    let end = start3;
    while (end < run.end && values3[bytes[end]] >= 0) end++;
    const digits3 = end - start3;
    if (digits3 >= SHORTEST8 && digits3 % 2 === 0) {
      const wrapped = decode5(bytes, start3, end);
      if (wrapped !== null) yield wrapped;
    }
    start3 = end + 1;
  }
}
function decode5(bytes, start3, end) {
  const out = new Uint8Array((end - start3) / 2);
  const starts = new Uint32Array(out.length);
  for (let index = 0; index < out.length; index++) {
    const at2 = start3 + 2 * index;
    out[index] = values3[bytes[at2]] * 16 + values3[bytes[at2 + 1]];
    starts[index] = at2;
    if (index === 7 && !isText2(out.subarray(0, 8))) return null;
  }
  return isText2(out) ? { start: start3, end, kind: "hex", bytes: out, starts } : null;
}
var values3, SHORTEST8;
var init_hex = __esm({
  "../core/src/peel/hex.ts"() {
    "use strict";
    init_readable();
    values3 = new Int8Array(256).fill(-1);
    [..."0123456789abcdef"].forEach((character, value) => {
      values3[character.charCodeAt(0)] = value;
      values3[character.toUpperCase().charCodeAt(0)] = value;
    });
    SHORTEST8 = 32;
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
    while (start3 < end && listClasses[bytes[start3]] !== DIGIT2) start3++;
    while (end > start3 && listClasses[bytes[end - 1]] !== DIGIT2) end--;
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
var STRIDE, NUMBERS, DIGIT2, COMMA, BLANK, listClasses;
var init_find_byte_lists = __esm({
  "../core/src/prefilter/find-byte-lists.ts"() {
    "use strict";
    STRIDE = 120;
    NUMBERS = 64;
    DIGIT2 = 1;
    COMMA = 2;
    BLANK = 3;
    listClasses = new Uint8Array(256);
    for (let code = 48; code <= 57; code++) listClasses[code] = DIGIT2;
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
  let count = 1;
  let latest = at2;
  for (; end < bytes.length && escapeClasses[bytes[end]] !== OTHER2 && end - latest <= LONGEST15; end++) {
    if (escapeClasses[bytes[end]] === INTRODUCER && beginsEscape(bytes, end)) {
      latest = end;
      count++;
    }
  }
  let index = at2 - 1;
  for (; index >= floor && escapeClasses[bytes[index]] !== OTHER2 && start3 - index <= LONGEST15; index--) {
    if (escapeClasses[bytes[index]] === INTRODUCER && beginsEscape(bytes, index)) {
      start3 = index;
      count++;
    }
  }
  return { start: start3, end, count };
}
var LEAST, STRIDE2, LONGEST15, OTHER2, BODY, INTRODUCER, REFERENCE2, escapeClasses, isHex;
var init_find_escapes = __esm({
  "../core/src/prefilter/find-escapes.ts"() {
    "use strict";
    LEAST = 16;
    STRIDE2 = 11;
    LONGEST15 = 12;
    OTHER2 = 0;
    BODY = 1;
    INTRODUCER = 2;
    REFERENCE2 = 3;
    escapeClasses = new Uint8Array(256);
    for (let code = 0; code < 128; code++) if (/[A-Za-z0-9{}]/.test(String.fromCharCode(code))) escapeClasses[code] = BODY;
    for (const character of "#;") escapeClasses[character.charCodeAt(0)] = REFERENCE2;
    for (const character of "\\%&") escapeClasses[character.charCodeAt(0)] = INTRODUCER;
    isHex = (byte) => byte !== void 0 && (byte >= 48 && byte <= 57 || (byte | 32) >= 97 && (byte | 32) <= 102);
  }
});

// ../core/src/prefilter/latin-words.ts
function build() {
  const made2 = new Uint8Array(2 ** (BITS - 3));
  for (const stem of latinStems()) {
    let hash = 0;
    for (let index = 0; index < stem.length; index++) hash = step(hash, stem.charCodeAt(index));
    const slot = hash >>> 32 - BITS;
    made2[slot >>> 3] |= 1 << (slot & 7);
  }
  return made2;
}
function* latinStems() {
  for (const list2 of latinLists) for (const word of list2) yield isAscii(word) ? word : word.replace(/[^a-z]/g, "");
}
function isAscii(word) {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) >= 128) return false;
  return true;
}
function mayBeLatinWord(bytes, start3, end) {
  bitmap ??= build();
  let hash = 0;
  for (let index = start3; index < end; index++) {
    const byte = bytes[index];
    if (byte < 128) hash = step(hash, byte | 32);
    else if (byte === 195) {
      const base2 = baseLetters[bytes[++index] & 63];
      if (base2 !== 0) hash = step(hash, base2);
    } else index++;
  }
  const slot = hash >>> 32 - BITS;
  return (bitmap[slot >>> 3] & 1 << (slot & 7)) !== 0;
}
function asciiWordEnd(bytes, start3) {
  bitmap ??= build();
  const limit = Math.min(bytes.length, start3 + 13);
  let hash = 0;
  let end = start3;
  for (; end < limit; end++) {
    const code = bytes[end] | 32;
    if (code < 97 || code > 122) break;
    hash = step(hash, code);
  }
  if (end < bytes.length && bytes[end] >= 128) return UNSURE;
  if (end - start3 < 3 || end - start3 > 12) return NO;
  const slot = hash >>> 32 - BITS;
  return (bitmap[slot >>> 3] & 1 << (slot & 7)) !== 0 ? end : NO;
}
var BITS, FNV_PRIME, bitmap, isBuilt, baseLetters, step, NO, UNSURE;
var init_latin_words = __esm({
  "../core/src/prefilter/latin-words.ts"() {
    "use strict";
    init_word_lists();
    BITS = 19;
    FNV_PRIME = 16777619;
    bitmap = null;
    isBuilt = () => bitmap !== null;
    baseLetters = Uint8Array.from({ length: 64 }, (_, low) => {
      const base2 = String.fromCharCode(192 + low).normalize("NFD").charCodeAt(0) | 32;
      return base2 >= 97 && base2 <= 122 ? base2 : 0;
    });
    step = (hash, code) => {
      const mixed = Math.imul(hash ^ code, FNV_PRIME);
      return mixed ^ mixed >>> 15;
    };
    NO = 0;
    UNSURE = -1;
  }
});

// ../core/src/prefilter/phrase-signs.ts
var OTHER3, LETTER, GAP, HIGH, WIDEST_GAP, BACKSLASH2, phraseClasses;
var init_phrase_signs = __esm({
  "../core/src/prefilter/phrase-signs.ts"() {
    "use strict";
    OTHER3 = 0;
    LETTER = 1;
    GAP = 2;
    HIGH = 3;
    WIDEST_GAP = 48;
    BACKSLASH2 = 92;
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
  const at2 = afterGap(bytes, from > floor && bytes[from - 1] === BACKSLASH2 && isEscapeLetter(bytes[from]) ? from + 1 : from);
  if (at2 >= bytes.length || phraseClasses[bytes[at2]] !== LETTER && phraseClasses[bytes[at2]] !== HIGH) return null;
  return isWide(bytes, at2) ? readWide(bytes, at2, floor) : readLatin(bytes, at2, floor);
}
function readLatin(bytes, at2, floor) {
  const first = latinWordStart(bytes, at2, floor);
  if (first < 0) return null;
  let end = latinWordEnd(bytes, first);
  if (end < 0 || !isLatinWord(bytes, first, end)) return null;
  let words5 = 1;
  let start3 = first;
  while (true) {
    const next = afterGap(bytes, end);
    if (next === end || next >= bytes.length) break;
    const nextEnd = latinWordEnd(bytes, next);
    if (nextEnd < 0 || !isLatinWord(bytes, next, nextEnd)) break;
    words5++;
    end = nextEnd;
  }
  while (start3 > floor) {
    const previousEnd = beforeGap(bytes, start3, floor);
    if (previousEnd === start3 || previousEnd <= floor) break;
    const previous = latinWordStart(bytes, previousEnd - 1, floor);
    if (previous < 0 || !isLatinWord(bytes, previous, previousEnd)) break;
    words5++;
    start3 = previous;
  }
  return { start: start3, end, words: words5 };
}
function latinWordStart(bytes, at2, floor) {
  let start3 = isTrail(bytes[at2]) && at2 > floor ? at2 - 1 : at2;
  if (phraseClasses[bytes[start3]] !== LETTER && !isLatinLead(bytes[start3])) return -1;
  const limit = at2 - LONGEST_WORD;
  while (start3 > floor) {
    if (start3 < limit) return -1;
    if (phraseClasses[bytes[start3 - 1]] === LETTER) start3--;
    else if (isTrail(bytes[start3 - 1]) && start3 - 2 >= floor && isLatinLead(bytes[start3 - 2])) start3 -= 2;
    else break;
  }
  return afterEscape(bytes, start3, floor);
}
function afterEscape(bytes, start3, floor) {
  return start3 > floor && bytes[start3 - 1] === BACKSLASH2 && isEscapeLetter(bytes[start3]) ? start3 + 1 : start3;
}
function latinWordEnd(bytes, start3) {
  const limit = start3 + LONGEST_WORD;
  let end = start3;
  while (end <= limit) {
    if (end < bytes.length && phraseClasses[bytes[end]] === LETTER) end++;
    else if (isLatinLead(bytes[end]) && isTrail(bytes[end + 1])) end += 2;
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
    if (byte === BACKSLASH2 && isEscapeLetter(bytes[end + 1])) end += 2;
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
    else if (start3 - 2 >= limit && bytes[start3 - 2] === BACKSLASH2 && isEscapeLetter(bytes[start3 - 1])) start3 -= 2;
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
      const before2 = beforeGap(bytes, start3, floor);
      if (before2 === start3 || before2 - 3 < floor || scriptAt(bytes, before2 - 3) !== script) break;
      start3 = before2 - 3;
    }
  }
  let end = start3;
  let words5 = 0;
  while (end < bytes.length && scriptAt(bytes, end) === script) {
    words5++;
    end += 3;
    if (script !== HAN) while (end < bytes.length && scriptAt(bytes, end) === script) end += 3;
    const next = afterGap(bytes, end);
    if (next >= bytes.length || scriptAt(bytes, next) !== script) break;
    end = next;
  }
  return { start: start3, end, words: words5 };
}
var LONGEST_WORD, isLatinWord, isLatinLead, isTrail, isEscapeLetter, NO_SCRIPT, HAN, KANA, HANGUL, isWide;
var init_phrase_stretch = __esm({
  "../core/src/prefilter/phrase-stretch.ts"() {
    "use strict";
    init_latin_words();
    init_phrase_signs();
    LONGEST_WORD = 16;
    isLatinWord = (bytes, start3, end) => end - start3 >= 3 && mayBeLatinWord(bytes, start3, end);
    isLatinLead = (byte) => byte === 195 || byte === 204;
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
    if (start3 === bytes.length || phraseClasses[bytes[start3]] === OTHER3) return null;
  }
  return isCertainlyNone(bytes, start3) ? null : readStretch2(bytes, start3, done);
}
function isCertainlyNone(bytes, start3) {
  if (start3 > 0 && (bytes[start3 - 1] === BACKSLASH2 || bytes[start3 - 1] >= 128)) return false;
  let from = start3;
  for (let following = 0; following <= 2; following++) {
    const end = asciiWordEnd(bytes, from);
    if (end === UNSURE) return false;
    if (end === NO) return true;
    from = end;
    while (from < bytes.length && phraseClasses[bytes[from]] === GAP) from++;
    if (from === bytes.length || from > end + WIDEST_GAP || phraseClasses[bytes[from]] === OTHER3) return following < 2;
    if (phraseClasses[bytes[from]] === HIGH || bytes[from - 1] === BACKSLASH2) return false;
  }
  return false;
}
var STRIDE3, LEAST_WORDS, admits, admitsNext;
var init_find_phrases = __esm({
  "../core/src/prefilter/find-phrases.ts"() {
    "use strict";
    init_latin_words();
    init_phrase_signs();
    init_phrase_stretch();
    STRIDE3 = 36;
    LEAST_WORDS = 12;
    admits = phraseClasses.map((kind) => kind === OTHER3 ? 0 : 1);
    admitsNext = (bytes, probe) => probe + 11 < bytes.length && (admits[bytes[probe]] & admits[bytes[probe + 4]] & admits[bytes[probe + 8]] & admits[bytes[probe + 11]]) !== 0 && (admits[bytes[probe + 1]] & admits[bytes[probe + 2]] & admits[bytes[probe + 3]] & admits[bytes[probe + 5]] & admits[bytes[probe + 6]] & admits[bytes[probe + 7]] & admits[bytes[probe + 9]] & admits[bytes[probe + 10]]) !== 0;
  }
});

// ../core/src/prefilter/names.ts
function isName2(bytes, { start: start3, end }) {
  const both = hasBothCases(bytes, start3, end);
  const draw = both ? BOTH_CASES : ONE_CASE;
  let above = 0;
  let hex2 = 0;
  let hexDigits = 0;
  let before2 = NOTHING;
  let upperBefore = false;
  for (let index = start3; index < end; index++) {
    const byte = bytes[index];
    const symbol = symbols[byte];
    let cost = costs[before2 * 256 + byte];
    if (both && symbol < DIGIT3) {
      const upper = byte < 97;
      if (before2 >= DIGIT3) cost += 1;
      else if (upper === upperBefore) cost += 0.12;
      else if (upper) cost += 3.3;
      else cost += index - 2 < start3 || !isUpper(bytes[index - 2]) ? 0.5 : 4.5;
      upperBefore = upper;
    }
    before2 = symbol;
    above = above + cost - draw;
    if (above < 0) above = 0;
    else if (above >= DISTINCT) return false;
    if (symbol < 6 || symbol === DIGIT3) {
      hex2++;
      if (symbol === DIGIT3) hexDigits++;
      if (hex2 >= HEX_ROW && hexDigits > 0) return false;
    } else if (byte !== 45) hex2 = hexDigits = 0;
  }
  return true;
}
function hasBothCases(bytes, start3, end) {
  let lower2 = false;
  let upper = false;
  for (let index = start3; index < end && !(lower2 && upper); index++) {
    if (symbols[bytes[index]] >= DIGIT3) continue;
    if (bytes[index] < 97) upper = true;
    else lower2 = true;
  }
  return lower2 && upper;
}
var table5, SIZE, DIGIT3, SEPARATOR, symbols, extra, bits2, BOTH_CASES, ONE_CASE, FIRST, DISTINCT, HEX_ROW, NOTHING, costs, isUpper;
var init_names = __esm({
  "../core/src/prefilter/names.ts"() {
    "use strict";
    table5 = [
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
    DIGIT3 = 26;
    SEPARATOR = 27;
    symbols = new Uint8Array(256).fill(SEPARATOR);
    for (let letter = 0; letter < 26; letter++) {
      symbols[65 + letter] = letter;
      symbols[97 + letter] = letter;
    }
    for (let code = 48; code < 58; code++) symbols[code] = DIGIT3;
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
    bits2 = new Float32Array(SIZE * SIZE);
    table5.forEach((row, before2) => {
      for (let after = 0; after < SIZE; after++) bits2[before2 * SIZE + after] = (row.charCodeAt(after) - 48) / 4;
    });
    BOTH_CASES = 5.86;
    ONE_CASE = 5;
    FIRST = 4.5;
    DISTINCT = 12;
    HEX_ROW = 20;
    NOTHING = SIZE;
    costs = new Float64Array((SIZE + 1) * 256);
    for (let before2 = 0; before2 <= SIZE; before2++) {
      for (let byte = 0; byte < 256; byte++)
        costs[before2 * 256 + byte] = extra[byte] + (before2 === NOTHING ? FIRST : bits2[before2 * SIZE + symbols[byte]]);
    }
    isUpper = (byte) => byte >= 65 && byte <= 90;
  }
});

// ../core/src/prefilter/plain-names.ts
function isPlainName(bytes, { start: start3, end }) {
  let from = start3;
  for (let index = start3; index <= end; index++) {
    if (index < end && kinds2[bytes[index]] !== SEPARATOR2) continue;
    if (from < index && !isPlain(bytes, from, index)) return false;
    from = index + 1;
  }
  return true;
}
function isPlain(bytes, from, to) {
  const kind = kinds2[bytes[from]];
  const length = endOfKind(bytes, from, to) - from;
  if (from + length === to) return length <= (kind === DIGIT4 ? LONGEST_NUMBER : LONGEST_WORD2);
  return kind !== DIGIT4 && isCamel(bytes, from, to);
}
function isCamel(bytes, from, to) {
  let capitalised = 0;
  let numbers = 0;
  let longest = 0;
  for (let at2 = from; at2 < to; ) {
    const kind = kinds2[bytes[at2]];
    let end = endOfKind(bytes, at2, to);
    if (kind === DIGIT4) {
      if (end - at2 > LONGEST_IN_CAMEL) return false;
      numbers++;
    } else if (kind === LOWER3) {
      if (at2 > from || end - at2 < SHORTEST_IN_CAMEL || end - at2 > LONGEST_WORD2) return false;
    } else if (end - at2 > 1) return false;
    else if (end < to && kinds2[bytes[end]] === LOWER3) {
      end = endOfKind(bytes, end, to);
      if (end - at2 < SHORTEST_IN_CAMEL || end - at2 > LONGEST_WORD2) return false;
      capitalised++;
    } else if (end === to || kinds2[bytes[end]] !== DIGIT4) return false;
    if (kind !== DIGIT4) longest = Math.max(longest, end - at2);
    at2 = end;
  }
  return longest >= WHOLE_WORD && (numbers === 0 || capitalised > 1);
}
function endOfKind(bytes, from, to) {
  const kind = kinds2[bytes[from]];
  let end = from + 1;
  while (end < to && kinds2[bytes[end]] === kind) end++;
  return end;
}
var SEPARATOR2, LOWER3, UPPER3, DIGIT4, kinds2, LONGEST_WORD2, LONGEST_NUMBER, SHORTEST_IN_CAMEL, LONGEST_IN_CAMEL, WHOLE_WORD;
var init_plain_names = __esm({
  "../core/src/prefilter/plain-names.ts"() {
    "use strict";
    SEPARATOR2 = 0;
    LOWER3 = 1;
    UPPER3 = 2;
    DIGIT4 = 3;
    kinds2 = new Uint8Array(256);
    for (let letter = 0; letter < 26; letter++) {
      kinds2[65 + letter] = UPPER3;
      kinds2[97 + letter] = LOWER3;
    }
    for (let code = 48; code < 58; code++) kinds2[code] = DIGIT4;
    LONGEST_WORD2 = 15;
    LONGEST_NUMBER = 24;
    SHORTEST_IN_CAMEL = 3;
    LONGEST_IN_CAMEL = 2;
    WHOLE_WORD = 5;
  }
});

// ../core/src/prefilter/public-forms.ts
function isIntegrity(bytes, { start: start3, end }) {
  return INTEGRITY2.some(([name, length]) => end - start3 === length && startsWith(bytes, start3, name));
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
var hasPublicForm, INTEGRITY2, HYPHEN, isCapitalOrDigit;
var init_public_forms = __esm({
  "../core/src/prefilter/public-forms.ts"() {
    "use strict";
    hasPublicForm = (bytes, run) => isIntegrity(bytes, run) || isKrakenId(bytes, run);
    INTEGRITY2 = [
      ["sha256-", 7 + 44],
      ["sha384-", 7 + 64],
      ["sha512-", 7 + 88]
    ];
    HYPHEN = 45;
    isCapitalOrDigit = (byte) => byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57;
  }
});

// ../core/src/prefilter/token.ts
var OTHER4, TOKEN, DIGIT5, classes3, tokenClasses;
var init_token = __esm({
  "../core/src/prefilter/token.ts"() {
    "use strict";
    OTHER4 = 0;
    TOKEN = 1;
    DIGIT5 = 2;
    classes3 = new Uint8Array(256);
    for (let code = 0; code < 256; code++) {
      const character = String.fromCharCode(code);
      if (/[0-9]/.test(character)) classes3[code] = DIGIT5;
      else if (/[A-Za-z+/=_-]/.test(character)) classes3[code] = TOKEN;
    }
    tokenClasses = classes3;
  }
});

// ../core/src/prefilter/find-runs.ts
function keptRuns(bytes, found2) {
  const runs = [];
  for (let index = 0; index < found2.length; index += 2) {
    const run = { start: found2[index], end: found2[index + 1] };
    if (mayBeRandom(bytes, run)) runs.push(run);
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
    while (index >= first && tokenClasses[bytes[index]] !== OTHER4) index--;
    if (index >= first) {
      last2 = index + MIN_RUN;
      continue;
    }
    let start3 = first;
    while (start3 > floor && tokenClasses[bytes[start3 - 1]] !== OTHER4) start3--;
    let end = last2 + 1;
    while (end < size && tokenClasses[bytes[end]] !== OTHER4) end++;
    if (mayBeRandom(bytes, { start: start3, end })) runs.push({ start: start3, end });
    floor = end;
    last2 = end + MIN_RUN;
  }
  return runs;
}
function mayBeRandom(bytes, run) {
  if (!holdsDigit(bytes, run) && !mixesCases(bytes, run)) return false;
  if (isPlainName(bytes, run) || isName2(bytes, run)) return holdsPutty(bytes, run);
  return !hasPublicForm(bytes, run);
}
function holdsPutty(bytes, { start: start3, end }) {
  for (let index = start3; index + putty2.length <= end; index++) {
    let offset = 0;
    while (offset < putty2.length && bytes[index + offset] === putty2[offset]) offset++;
    if (offset === putty2.length) return true;
  }
  return false;
}
function holdsDigit(bytes, { start: start3, end }) {
  for (let index = start3; index < end; index++) if (tokenClasses[bytes[index]] === DIGIT5) return true;
  return false;
}
function mixesCases(bytes, { start: start3, end }) {
  if (end - start3 < DIGITLESS) return false;
  let changes = 0;
  for (let index = start3 + 1; index < end; index++) if (((bytes[index] ^ bytes[index - 1]) & 32) !== 0) changes++;
  return changes >= (end - start3) * MIXED;
}
var MIN_RUN, DIGITLESS, MIXED, putty2;
var init_find_runs = __esm({
  "../core/src/prefilter/find-runs.ts"() {
    "use strict";
    init_names();
    init_plain_names();
    init_public_forms();
    init_token();
    MIN_RUN = 16;
    DIGITLESS = 28;
    MIXED = 0.38;
    putty2 = [..."PuTTY-User-Key-File-"].map((character) => character.charCodeAt(0));
  }
});

// ../core/src/prefilter/skim.ts
function skim(bytes) {
  if (started === void 0) {
    seen3 += bytes.length;
    if (seen3 < WORTH_STARTING) return null;
    started = start2();
  }
  return started === null || bytes.length > LARGEST3 ? null : skimWith(started, bytes);
}
function start2() {
  const kernel2 = Kernel.start("skim", INPUT2);
  if (kernel2 === null) return null;
  const tables2 = kernel2.bytes;
  for (let nibble = 0; nibble < 8; nibble++) tables2[HIGH_NIBBLES + nibble] = 1 << nibble;
  for (let code = 0; code < 128; code++) {
    const put = (table6, inside) => {
      if (inside) tables2[table6 + (code & 15)] |= 1 << (code >> 4);
    };
    put(TOKEN2, tokenClasses[code] !== OTHER4);
    put(PHRASE, phraseClasses[code] !== OTHER3);
    put(LIST, listClasses[code] !== 0);
    put(ESCAPE2, escapeClasses[code] !== 0);
  }
  const words5 = encodeUtf8(latinLists.map((list2) => `${list2.join("\n")}
`).join(""));
  kernel2.lay(words5, INPUT2, 0);
  kernel2.functions.learn(INPUT2, words5.length);
  return kernel2;
}
function skimWith(kernel2, bytes) {
  const size = bytes.length;
  const [mostRuns, mostHints] = [(size >> 1 & ~7) + 16, (size >> 2) + 16];
  const runs = kernel2.lay(bytes, INPUT2, mostRuns + mostHints);
  const hints = runs + mostRuns;
  const flags = kernel2.functions.skim(INPUT2, size, runs, hints);
  const { words: words5 } = kernel2;
  const [runsEnd, hintsEnd] = [words5[ENDS >> 2], words5[(ENDS >> 2) + 1]];
  return {
    runs: runsEnd === runs ? none2 : words5.subarray(runs >> 2, runsEnd >> 2),
    hints: hintsEnd === hints ? none2 : words5.subarray(hints >> 2, hintsEnd >> 2),
    marks: (flags & 1) !== 0,
    byteLists: (flags & 2) !== 0,
    escapes: (flags & 4) !== 0
  };
}
var LARGEST3, HIGH_NIBBLES, TOKEN2, PHRASE, LIST, ESCAPE2, ENDS, LISTED2, LISTED_BYTES, INPUT2, none2, seen3, started;
var init_skim = __esm({
  "../core/src/prefilter/skim.ts"() {
    "use strict";
    init_latin1();
    init_find_byte_lists();
    init_find_escapes();
    init_phrase_signs();
    init_start_kernel();
    init_token();
    init_word_lists();
    LARGEST3 = 16 * 1024 * 1024;
    [HIGH_NIBBLES, TOKEN2, PHRASE, LIST, ESCAPE2, ENDS, LISTED2] = [0, 16, 32, 48, 64, 80, 128];
    LISTED_BYTES = 65536;
    INPUT2 = LISTED2 + LISTED_BYTES;
    none2 = new Uint32Array(0);
    seen3 = 0;
  }
});

// ../core/src/prefilter/word-row.ts
function holdsWordRow(bytes) {
  let words5 = 0;
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const kind = kinds3[bytes[index]];
    if (kind === WORD2) {
      if (bytes[index] >= 128) return true;
      length++;
      continue;
    }
    if (length > 0) {
      words5 = length >= SHORTEST9 && length <= LONGEST16 ? words5 + 1 : 0;
      if (words5 >= ROW) return true;
      length = 0;
    }
    if (kind !== GAP2) words5 = 0;
  }
  return length >= SHORTEST9 && words5 + 1 >= ROW;
}
var WORD2, GAP2, kinds3, SHORTEST9, LONGEST16, ROW;
var init_word_row = __esm({
  "../core/src/prefilter/word-row.ts"() {
    "use strict";
    WORD2 = 1;
    GAP2 = 2;
    kinds3 = new Uint8Array(256);
    for (let code = 0; code < 256; code++) {
      const character = String.fromCharCode(code);
      if (code >= 128 || /[A-Za-z]/.test(character)) kinds3[code] = WORD2;
      else if (/[\s0-9,.;:'"`)\-|*#/\\+>]/.test(character)) kinds3[code] = GAP2;
    }
    SHORTEST9 = 2;
    LONGEST16 = 40;
    ROW = 12;
  }
});

// ../core/src/prefilter/find-places.ts
function findPlaces(bytes) {
  const skimmed = skim(bytes);
  if (skimmed === null) return findPlacesPlainly(bytes);
  return {
    runs: keptRuns(bytes, skimmed.runs),
    marks: skimmed.marks ? findMarks(bytes) : mayBeKeyFile(bytes) ? [0] : [],
    phrases: findPhrases(bytes, skimmed.hints),
    byteLists: skimmed.byteLists ? findByteLists(bytes) : [],
    escapes: skimmed.escapes ? findEscapes(bytes) : []
  };
}
var findPlacesPlainly;
var init_find_places = __esm({
  "../core/src/prefilter/find-places.ts"() {
    "use strict";
    init_find_byte_lists();
    init_find_escapes();
    init_find_marks();
    init_find_phrases();
    init_find_runs();
    init_latin_words();
    init_skim();
    init_word_row();
    findPlacesPlainly = (bytes) => ({
      runs: findRuns(bytes),
      marks: findMarks(bytes),
      phrases: isBuilt() || holdsWordRow(bytes) ? findPhrases(bytes) : [],
      byteLists: findByteLists(bytes),
      escapes: findEscapes(bytes)
    });
  }
});

// ../core/src/peel/places-beside.ts
function placesBeside(bytes, changed) {
  const all = placesAround(bytes, changed);
  const near = (margin) => {
    let next = 0;
    return ({ start: start3, end }) => {
      while (next < changed.length && changed[next].end + margin < start3) next++;
      return next < changed.length && changed[next].start <= end + margin;
    };
  };
  const isNearMark = near(MARK_BESIDE);
  const containers = changed.filter(({ start: start3, end }) => end - start3 > 16 && isBinaryContainer(bytes, start3)).map(({ start: start3 }) => start3);
  const marks = all.marks.filter((start3) => isNearMark({ start: start3, end: start3 }));
  return {
    runs: all.runs.filter(near(BESIDE2)),
    marks: [.../* @__PURE__ */ new Set([...marks, ...containers])].sort((a, b) => a - b),
    phrases: all.phrases.filter(near(BESIDE2)),
    byteLists: all.byteLists.filter(near(BESIDE2)),
    escapes: (all.escapes ?? []).filter(near(BESIDE2))
  };
}
function placesAround(bytes, changed) {
  const runs = [];
  const phrases = [];
  const byteLists = [];
  const escapes = [];
  let end = 0;
  let index = 0;
  while (index < changed.length) {
    let start3 = Math.max(end, changed[index].start - BESIDE2 - 1);
    while (start3 > end && !separates(bytes[start3 - 1])) start3--;
    do {
      end = Math.max(end, Math.min(bytes.length, changed[index].end + BESIDE2 + 1));
      while (end < bytes.length && !separates(bytes[end])) end++;
      index++;
    } while (index < changed.length && changed[index].start - BESIDE2 - 1 <= end);
    const found2 = findPlaces(bytes.subarray(start3, end));
    const add3 = (to, runs2) => {
      for (const run of runs2) to.push({ start: run.start + start3, end: run.end + start3 });
    };
    add3(runs, found2.runs);
    add3(phrases, found2.phrases);
    add3(byteLists, found2.byteLists);
    add3(escapes, found2.escapes ?? []);
  }
  return { runs, marks: findMarks(bytes), phrases, byteLists, escapes };
}
var BESIDE2, MARK_BESIDE, separators2, separates;
var init_places_beside = __esm({
  "../core/src/peel/places-beside.ts"() {
    "use strict";
    init_find_marks();
    init_find_places();
    BESIDE2 = 2;
    MARK_BESIDE = 64;
    separators2 = new Uint8Array(256);
    for (const sign2 of "([]<!?@^~$") separators2[sign2.charCodeAt(0)] = 1;
    separates = (byte) => separators2[byte] === 1;
  }
});

// ../core/src/peel/peel.ts
function* peel(outermost, places) {
  let layer = outermost;
  let here = places;
  for (let depth = 0; depth === 0 || !isEmpty(here); depth++) {
    if (depth === DEEPEST4) {
      yield { layer, places: here, archives: [] };
      return;
    }
    const found2 = wrappedIn(layer, here);
    yield { layer, places: here, archives: found2.archives };
    if (found2.wrapped.length === 0) return;
    const next = splice(layer, found2.wrapped);
    here = placesBeside(next.layer.bytes, next.changed);
    layer = next.layer;
  }
}
function wrappedIn(layer, places) {
  const escapes = escapesNear(layer.bytes, places);
  const encoded2 = [];
  const archives = [];
  let done = 0;
  let nearest2 = 0;
  for (const run of places.runs) {
    while (nearest2 < escapes.length && escapes[nearest2].end < run.start) nearest2++;
    if (run.end <= done || nearest2 < escapes.length && escapes[nearest2].start <= run.end) continue;
    const fitting = { start: Math.max(done, run.start), end: run.end };
    for (const { holds, wrapped } of base64In(layer.bytes, fitting)) {
      done = wrapped.end;
      if (holds === "noise") continue;
      if (holds === "archive") archives.push({ bytes: wrapped.bytes, held: layer.origin(wrapped) });
      else encoded2.push(wrapped);
    }
    if (done < run.end) {
      for (const wrapped of hexIn(layer.bytes, { start: Math.max(done, run.start), end: run.end })) {
        encoded2.push(wrapped);
      }
    }
    done = Math.max(done, run.end);
  }
  for (const list2 of places.byteLists) {
    const spelled = charCodesAt(layer.bytes, list2);
    if (spelled !== null) encoded2.push(spelled);
  }
  if (places.byteLists.length > 0) encoded2.sort((a, b) => a.start - b.start);
  return { wrapped: merged(escapes, encoded2), archives };
}
function merged(escapes, encoded2) {
  const all = [];
  let next = 0;
  for (const one of encoded2) {
    while (next < escapes.length && escapes[next].end <= one.start) all.push(escapes[next++]);
    while (next < escapes.length && escapes[next].start < one.end) next++;
    if (all.length === 0 || all.at(-1).end <= one.start) all.push(one);
  }
  return [...all, ...escapes.slice(next)];
}
var DEEPEST4;
var init_peel = __esm({
  "../core/src/peel/peel.ts"() {
    "use strict";
    init_splice();
    init_places();
    init_base642();
    init_char_codes();
    init_escapes();
    init_hex();
    init_places_beside();
    DEEPEST4 = 3;
  }
});

// ../core/src/seal/digest.ts
function digest(secret2) {
  const material = utf8ToBytes(secret2.reveal());
  const plain = bytesToHex(sha256(material));
  if (secret2.length >= GUESSABLE_LENGTH) return plain;
  let known3 = stretched.get(plain);
  if (known3 === void 0) {
    known3 = bytesToHex(pbkdf2(sha256, material, SALT2, { c: STRETCH_ROUNDS, dkLen: 32 }));
    if (stretched.size === MOST_KEPT3) stretched.clear();
    stretched.set(plain, known3);
  }
  return known3;
}
var GUESSABLE_LENGTH, STRETCH_ROUNDS, SALT2, stretched, MOST_KEPT3;
var init_digest = __esm({
  "../core/src/seal/digest.ts"() {
    "use strict";
    init_pbkdf2();
    init_sha2();
    init_utils();
    GUESSABLE_LENGTH = 32;
    STRETCH_ROUNDS = 2e4;
    SALT2 = utf8ToBytes("hodlguard digest 1");
    stretched = /* @__PURE__ */ new Map();
    MOST_KEPT3 = 4096;
  }
});

// ../core/src/seal/inline-allowance.ts
function parseAllowance(text, line, alone) {
  const match = mention.exec(text);
  if (match === null) return [];
  const before2 = text.slice(0, match.index);
  if (!(alone ? onlyOpener : commentBefore).test(before2)) return [];
  const reason = match[2].replace(closer, "").trim();
  if (!/[\p{L}\p{N}]/u.test(reason)) return [];
  return match[1].split(",").map((rule) => ({ rule: rule.trim(), reason, line }));
}
var opener, mention, commentBefore, onlyOpener, closer, LONGEST_LINE2, InlineAllowances;
var init_inline_allowance = __esm({
  "../core/src/seal/inline-allowance.ts"() {
    "use strict";
    init_encoding();
    init_stored_bytes();
    opener = String.raw`\/\/|#|--|;|<!--|\/?\*|%|'|"""|\{-|\(\*|!|\.\.|::|\\"|\b(?:REM|dnl|C)\b|"(?:\/\/|#|_?comment)"\s*:`;
    mention = /hodlguard:allow[ \t]+([A-Za-z0-9][\w-]*(?:[ \t]*,[ \t]*[A-Za-z0-9][\w-]*)*)[ \t]+--[ \t]+(.*)/;
    commentBefore = new RegExp(opener, "i");
    onlyOpener = new RegExp(String.raw`^[\s"'{(<\[]*(?:(?:${opener})[\s"'{(<\[!*]*)+$`, "i");
    closer = /\s*(?:\*+\/|-->|--%>|%>|#\}|\}\}|-\}|\*\)|"""|",?|',?|%\})?\s*$/;
    LONGEST_LINE2 = 4096;
    InlineAllowances = class {
      #bytes;
      #encoding;
      #lines;
      #known = /* @__PURE__ */ new Map();
      constructor(bytes, encoding, lines) {
        this.#bytes = bytes;
        this.#encoding = encoding;
        this.#lines = lines;
      }
      /** Allowances that hold for a finding that begins on the given 1-based line. Each line is read once. */
      at(line) {
        let known3 = this.#known.get(line);
        if (known3 === void 0) {
          known3 = [...parseAllowance(this.#text(line), line, false), ...parseAllowance(this.#text(line - 1), line - 1, true)];
          this.#known.set(line, known3);
        }
        return known3;
      }
      #text(line) {
        const range = this.#lines.line(line);
        if (range === null) return "";
        const { start: start3, end } = range;
        if (end - start3 <= 2 * LONGEST_LINE2) return this.#decode(start3, end);
        return `${this.#decode(start3, start3 + LONGEST_LINE2)}
${this.#decode(end - LONGEST_LINE2 - (end - LONGEST_LINE2) % 4, end)}`;
      }
      #decode(start3, end) {
        const step2 = stepOf(this.#encoding.kind);
        const bytes = piece(this.#bytes, start3, end);
        const characters = [];
        for (let offset = 0; offset < bytes.length; ) {
          const { size, code } = step2(bytes, offset);
          characters.push(String.fromCodePoint(code));
          offset += size;
        }
        return characters.join("");
      }
    };
  }
});

// ../core/src/seal/line-index.ts
var STRETCH3, AHEAD, LF, CR, isPlain2, LineIndex;
var init_line_index = __esm({
  "../core/src/seal/line-index.ts"() {
    "use strict";
    init_encoding();
    init_stored_bytes();
    STRETCH3 = 4 * 1024 * 1024;
    AHEAD = 8;
    LF = 10;
    CR = 13;
    isPlain2 = Uint8Array.from({ length: 256 }, (_, code) => code < 128 && code !== LF && code !== CR ? 1 : 0);
    LineIndex = class {
      #positions = /* @__PURE__ */ new Map();
      #ranges = /* @__PURE__ */ new Map();
      /** One pass over `bytes`, from behind its byte-order mark, which no editor counts; as far as the last of the offsets' lines. */
      constructor(bytes, encoding, offsets) {
        const step2 = stepOf(encoding.kind);
        const single = encoding.kind === "utf-8";
        const wanted = [...new Set(offsets)].sort((a, b) => a - b);
        let next = 0;
        let [line, lineStart2, before2] = [1, encoding.bom, encoding.bom];
        let units = 0;
        let isWanted = false;
        const note = () => {
          this.#positions.set(wanted[next++], { line, column: units + 1 });
          isWanted = true;
        };
        const endLine = (end) => {
          if (isWanted) {
            this.#ranges.set(line, { start: lineStart2, end });
            if (line > 1) this.#ranges.set(line - 1, { start: before2, end: lineStart2 });
          }
          isWanted = false;
          [before2, lineStart2] = [lineStart2, end];
          line++;
          units = 0;
        };
        for (let from = encoding.bom; from < bytes.length; ) {
          const held2 = piece(bytes, from, from + STRETCH3 + AHEAD);
          const most = Math.min(held2.length, STRETCH3);
          let at2 = 0;
          while (at2 < most) {
            if (single) {
              const stop = next < wanted.length ? Math.min(most, wanted[next] - from) : most;
              const begun = at2;
              while (at2 < stop && isPlain2[held2[at2]] === 1) at2++;
              units += at2 - begun;
              if (at2 >= most) break;
            }
            let code = held2[at2];
            let size = 1;
            if (!single || code >= 128) ({ code, size } = step2(held2, at2));
            while (next < wanted.length && wanted[next] < from + at2 + size) note();
            at2 += size;
            if (code === LF || code === CR && (at2 >= held2.length || step2(held2, at2).code !== LF)) {
              endLine(from + at2);
              if (next === wanted.length) return;
            } else units += code > 65535 ? 2 : 1;
          }
          from += at2;
        }
        while (next < wanted.length) note();
        endLine(bytes.length);
      }
      /** 1-based, of one of the offsets given; an offset inside a character counts as the character's own. */
      at(offset) {
        return this.#positions.get(offset);
      }
      /** Half-open byte range, with its line end, of a line in which one of the offsets lies, or of the line before; null for others. */
      line(line) {
        return this.#ranges.get(line) ?? null;
      }
    };
  }
});

// ../core/src/seal/preview.ts
function preview(secret2) {
  const each = Math.min(4, Math.floor(secret2.length / 8));
  if (each === 0) return null;
  const value = secret2.reveal();
  return `${value.slice(0, each)}…${value.slice(-each)}`;
}
var init_preview = __esm({
  "../core/src/seal/preview.ts"() {
    "use strict";
  }
});

// ../core/src/seal/seal.ts
function seal(document, found2) {
  if (found2.length === 0) return [];
  const encoding = encodingOf(piece(document.bytes, 0, ENCODING_SAMPLE));
  const lines = new LineIndex(
    document.bytes,
    encoding,
    found2.flatMap(({ bytes }) => [bytes.start, bytes.end])
  );
  const allowances = new InlineAllowances(document.bytes, encoding, lines);
  const digests2 = /* @__PURE__ */ new Map();
  const digestOf = (secret2) => {
    const known3 = digests2.get(secret2.reveal()) ?? digest(secret2);
    digests2.set(secret2.reveal(), known3);
    return known3;
  };
  return found2.map(({ detector, candidate, bytes, partner }) => {
    const { secret: secret2, span: _span, showEnds, ...facts } = candidate;
    const start3 = lines.at(bytes.start);
    const stands2 = digestOf(secret2);
    return {
      ...facts,
      detector,
      member: document.member,
      start: start3,
      end: lines.at(bytes.end),
      bytes: { start: bytes.start, end: bytes.end },
      digest: stands2,
      preview: showEnds ? preview(secret2) : null,
      length: secret2.length,
      randomness: randomnessOf(stands2, secret2),
      allowances: allowances.at(start3.line),
      partner
    };
  });
}
function randomnessOf(digest2, secret2) {
  const known3 = measured.get(digest2);
  if (known3 !== void 0) return known3;
  const randomness = measureRandomness(secret2.reveal());
  if (measured.size === MOST_KEPT4) measured.clear();
  measured.set(digest2, randomness);
  return randomness;
}
var measured, MOST_KEPT4;
var init_seal = __esm({
  "../core/src/seal/seal.ts"() {
    "use strict";
    init_encoding();
    init_stored_bytes();
    init_measure_randomness();
    init_digest();
    init_inline_allowance();
    init_line_index();
    init_preview();
    measured = /* @__PURE__ */ new Map();
    MOST_KEPT4 = 1024;
  }
});

// ../core/src/inspect/claims.ts
var Claims;
var init_claims = __esm({
  "../core/src/inspect/claims.ts"() {
    "use strict";
    Claims = class {
      #starts = [];
      #ends = [];
      /** Whether some claimed character lies inside `span`. */
      covers(span) {
        let low = 0;
        let high = this.#ends.length;
        while (low < high) {
          const middle = low + high >>> 1;
          if (this.#ends[middle] <= span.start) low = middle + 1;
          else high = middle;
        }
        return low < this.#starts.length && this.#starts[low] < span.end;
      }
      add(spans) {
        const fresh = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
        if (fresh.length === 0) return;
        const starts = [];
        const ends = [];
        let old = 0;
        let next = 0;
        while (old < this.#starts.length || next < fresh.length) {
          const fromOld = next === fresh.length || old < this.#starts.length && this.#starts[old] <= fresh[next].start;
          const start3 = fromOld ? this.#starts[old] : fresh[next].start;
          const end = fromOld ? this.#ends[old++] : fresh[next++].end;
          const last2 = ends.length - 1;
          if (last2 >= 0 && start3 <= ends[last2]) ends[last2] = Math.max(ends[last2], end);
          else {
            starts.push(start3);
            ends.push(end);
          }
        }
        this.#starts = starts;
        this.#ends = ends;
      }
    };
  }
});

// ../core/src/inspect/detect-layer.ts
function detectLayer(layer, places, detectors2) {
  const claims = new Claims();
  const isClaimed = (span) => claims.covers(span);
  const seen4 = [];
  const failed = [];
  const unread = [];
  for (const detector of detectors2) {
    try {
      const detection = detector.detect({ layer, places, isClaimed });
      if (detection.unread !== void 0) unread.push(detection.unread);
      for (const candidate of detection.candidates) {
        seen4.push({
          detector: detector.id,
          candidate: inDocument(candidate, layer),
          bytes: layer.origin(candidate.span),
          depth: layer.peeled.length
        });
      }
      claims.add([...detection.candidates, ...detection.claims].map(({ span }) => span));
    } catch {
      failed.push(detector.id);
    }
  }
  return { seen: seen4, failed, unread };
}
function inDocument(candidate, layer) {
  const { credential } = candidate;
  if (credential === null || credential.scope === null) return candidate;
  return { ...candidate, credential: { ...credential, scope: layer.origin(credential.scope) } };
}
var init_detect_layer = __esm({
  "../core/src/inspect/detect-layer.ts"() {
    "use strict";
    init_claims();
  }
});

// ../core/src/decode/raw-layer.ts
function rawLayer(bytes, at2 = 0) {
  let text = null;
  return {
    bytes,
    peeled: [],
    get text() {
      text ??= latin1(bytes);
      return text;
    },
    origin: (span) => byteSpan(at2 + span.start, at2 + span.end)
  };
}
var init_raw_layer = __esm({
  "../core/src/decode/raw-layer.ts"() {
    "use strict";
    init_span();
    init_latin1();
  }
});

// ../core/src/inspect/windows.ts
function* windowsOf(bytes, sizes = { large: LARGE2, core: CORE, margin: MARGIN }) {
  const encoding = encodingOf(piece(bytes, 0, ENCODING_SAMPLE));
  const mark2 = encoding.kind === "utf-8" ? encoding.bom : 0;
  const step2 = bytes.length <= sizes.large ? bytes.length : sizes.core;
  for (let start3 = 0; start3 < bytes.length; start3 += step2) {
    const end = Math.min(bytes.length, start3 + step2);
    const from = Math.max(mark2, start3 - sizes.margin);
    const to = Math.min(bytes.length, end + sizes.margin);
    const raw = rawLayer(piece(bytes, from, to), from);
    const core = byteSpan(start3, end);
    if (encoding.kind === "utf-8") yield { layer: raw, core };
    else {
      const text = transcode(raw.bytes, from === 0 ? encoding : { ...encoding, bom: 0 }, 0, raw.bytes.length);
      yield { layer: splice(raw, [text]).layer, core };
    }
  }
}
var LARGE2, CORE, MARGIN;
var init_windows = __esm({
  "../core/src/inspect/windows.ts"() {
    "use strict";
    init_encoding();
    init_raw_layer();
    init_splice();
    init_stored_bytes();
    init_transcode();
    init_span();
    LARGE2 = 8 * 1024 * 1024;
    CORE = 4 * 1024 * 1024;
    MARGIN = 256 * 1024;
  }
});

// ../core/src/inspect/has-places.ts
function placesOfPlainText(bytes) {
  if (bytes.length > LARGE2 || isPacked(bytes)) return null;
  const { kind, bom } = encodingOf(bytes);
  return kind === "utf-8" && bom === 0 ? findPlaces(bytes) : null;
}
function hasPlaces(bytes) {
  if (isPacked(bytes)) return true;
  for (const { layer } of windowsOf(bytes)) if (!isEmpty(findPlaces(layer.bytes))) return true;
  return false;
}
var init_has_places = __esm({
  "../core/src/inspect/has-places.ts"() {
    "use strict";
    init_documents();
    init_encoding();
    init_find_places();
    init_places();
    init_windows();
  }
});

// ../core/src/inspect/pairing-rules.ts
function halves2(role) {
  if (role === "key") return ["key"];
  if (role === "secret" || role === "private-key") return ["secret"];
  return role === "either" ? ["key", "secret"] : [];
}
function canPair(a, b) {
  if (a.credential === null || b.credential === null) return false;
  if (halfOfFirst(a, b) === null || !sameEnvironment(a.environment, b.environment)) return false;
  const [venue, other] = [a.credential.venue, b.credential.venue];
  if (a.credential.role === "private-key") return other === "binance" && signsBinance(a);
  if (b.credential.role === "private-key") return venue === "binance" && signsBinance(b);
  return venue === other || venue === null || other === null;
}
function halfOfFirst(first, second) {
  const [a, b] = [halves2(first.credential?.role ?? "passphrase"), halves2(second.credential?.role ?? "passphrase")];
  if (a.includes("key") && b.includes("secret")) return "key";
  return a.includes("secret") && b.includes("key") ? "secret" : null;
}
function signsBinance({ details }) {
  const told = details.keyType === "unknown" ? details.likelyKeyType : details.keyType;
  return typeof told !== "string" || /rsa|25519|unknown/i.test(told);
}
function severitiesTogether(key2, secret2) {
  const alone = { key: key2.severity, secret: secret2.severity };
  if (!main(key2.environment) && key2.environment !== null && ["testnet", "demo"].includes(key2.environment)) return alone;
  if (secret2.credential?.role === "private-key") {
    const raised2 = secret2.details.encrypted === true ? "high" : "critical";
    return { key: worse(alone.key, raised2), secret: alone.secret };
  }
  const venue = key2.credential?.venue ?? secret2.credential?.venue ?? null;
  const raised = venue === "binance" || venue !== null && isBinance(key2) && isBinance(secret2) ? "critical" : "high";
  return { key: worse(alone.key, raised), secret: worse(alone.secret, raised) };
}
var main, sameEnvironment, isBinance;
var init_pairing_rules = __esm({
  "../core/src/inspect/pairing-rules.ts"() {
    "use strict";
    init_rule();
    main = (environment) => environment === null || environment === "mainnet" || environment === "unknown";
    sameEnvironment = (a, b) => a === b || main(a) && main(b);
    isBinance = (value) => value.rule === "binance-api-key" || value.rule === "binance-api-secret";
  }
});

// ../core/src/inspect/pair.ts
function pair(placed) {
  const partners = placed.map(() => null);
  const order = placed.map((_, index) => index).filter((index) => placed[index].credential !== null);
  order.sort((a, b) => placed[a].bytes.start - placed[b].bytes.start);
  matchNeighbours(placed, order, partners, sameObject);
  matchNeighbours(placed, order, partners, () => true);
  joinLeftovers(placed, order, partners);
  const severities2 = placed.map(({ severity }) => severity);
  for (const index of order) {
    const partner = partners[index];
    if (partner === null || partner === void 0) continue;
    const [first, second] = placed[index].bytes.start <= placed[partner].bytes.start ? [index, partner] : [partner, index];
    const [key2, secret2] = halfOfFirst(placed[first], placed[second]) === "key" ? [first, second] : [second, first];
    const together = severitiesTogether(
      { ...placed[key2], severity: severities2[key2] },
      { ...placed[secret2], severity: severities2[secret2] }
    );
    severities2[key2] = together.key;
    severities2[secret2] = together.secret;
  }
  return placed.map((_, index) => ({ partner: partners[index] ?? null, severity: severities2[index] }));
}
function matchNeighbours(placed, order, partners, together) {
  const open2 = [];
  for (const index of order) {
    if (partners[index] !== null) continue;
    const candidates = open2.slice(-REACH11);
    const match = candidates.findLast((other) => canPair(placed[other], placed[index]) && together(placed[other], placed[index]));
    if (match === void 0) open2.push(index);
    else {
      partners[index] = match;
      partners[match] = index;
      open2.splice(open2.lastIndexOf(match), 1);
    }
  }
}
function joinLeftovers(placed, order, partners) {
  order.forEach((index, rank) => {
    if (partners[index] !== null) return;
    const self = placed[index];
    let best = null;
    let nearest2 = Number.POSITIVE_INFINITY;
    for (const other of order.slice(Math.max(0, rank - REACH11), rank + REACH11 + 1)) {
      const distance = Math.abs(placed[other].bytes.start - self.bytes.start);
      if (other !== index && distance < nearest2 && canPair(self, placed[other])) [best, nearest2] = [other, distance];
    }
    partners[index] = best;
  });
}
var REACH11, sameObject;
var init_pair = __esm({
  "../core/src/inspect/pair.ts"() {
    "use strict";
    init_span();
    init_pairing_rules();
    REACH11 = 16;
    sameObject = (a, b) => {
      const [one, other] = [a.credential?.scope ?? null, b.credential?.scope ?? null];
      return one !== null && other !== null && overlaps(one, other);
    };
  }
});

// ../core/src/inspect/settle.ts
function settle(seen4) {
  const sorted = [...seen4].sort((a, b) => a.bytes.start - b.bytes.start || a.bytes.end - b.bytes.end);
  const kept = [];
  let group = [];
  let end = -1;
  for (const one of sorted) {
    if (one.bytes.start >= end) {
      kept.push(...settleGroup(group));
      group = [];
    }
    group.push(one);
    end = Math.max(end, one.bytes.end);
  }
  kept.push(...settleGroup(group));
  return kept;
}
function settleGroup(group) {
  if (group.length < 2) return [...group];
  if (group.length > LARGEST_GROUP) return withoutEqual(group);
  const kept = [];
  for (const one of [...group].sort(byKnowledge)) if (!kept.some((better) => explains(better, one))) kept.push(one);
  return kept.sort((a, b) => a.bytes.start - b.bytes.start);
}
function explains(better, one) {
  if (better.bytes.start >= one.bytes.end || one.bytes.start >= better.bytes.end) return false;
  if (better.candidate.secret.reveal() === one.candidate.secret.reveal()) return true;
  if (better.depth !== one.depth) return true;
  return one.candidate.rule === GUESS && better.candidate.rule !== GUESS;
}
function withoutEqual(group) {
  const known3 = /* @__PURE__ */ new Map();
  for (const one of group) {
    const place = `${one.bytes.start}:${one.bytes.end}`;
    const other = known3.get(place);
    if (other === void 0 || byKnowledge(one, other) < 0) known3.set(place, one);
  }
  return [...known3.values()];
}
function certainty2(rule) {
  if (rule === GUESS) return 2;
  return builtInRules.includes(rule) ? 0 : 1;
}
function byKnowledge(a, b) {
  const sure = certainty2(a.candidate.rule) - certainty2(b.candidate.rule);
  const decided = Number(b.candidate.standing === "decided") - Number(a.candidate.standing === "decided");
  const outer = a.depth - b.depth;
  if (a.candidate.rule === GUESS) return sure || decided || -outer || longer(a, b);
  return sure || decided || longer(a, b) || bySeverity(a, b) || outer;
}
function bySeverity(a, b) {
  const [severe, other] = [a.candidate.severity, b.candidate.severity];
  return severe === other ? 0 : atLeast(severe, other) ? -1 : 1;
}
var GUESS, LARGEST_GROUP, longer;
var init_settle = __esm({
  "../core/src/inspect/settle.ts"() {
    "use strict";
    init_rule();
    GUESS = "high-entropy-string";
    LARGEST_GROUP = 256;
    longer = (a, b) => b.bytes.end - b.bytes.start - (a.bytes.end - a.bytes.start);
  }
});

// ../core/src/inspect/inspect.ts
function inspect(bytes, options) {
  return bytes instanceof Uint8Array ? inspectHeld(bytes, options) : inspectThroughout(bytes, null, options);
}
function inspectHeld(bytes, options) {
  const placed = options.detectors.every(({ needsEveryLayer }) => needsEveryLayer !== true);
  const places = options.windows === void 0 ? options.places ?? placesOfPlainText(bytes) : null;
  if (placed && (places === null ? !hasPlaces(bytes) : isEmpty(places))) return { sightings: [], unread: [] };
  return inspectThroughout(bytes, places, options);
}
function inspectThroughout(bytes, places, options) {
  const unread = [];
  const sightings = [];
  const budget = fullBudget(options.inflate);
  for (const document of documentsOf(bytes, unread, budget)) {
    const gaps = /* @__PURE__ */ new Set();
    const work = { ...options, budget, unread, gaps, places: document.bytes === bytes ? places : null };
    const seen4 = inspectDocument(document, work, 0);
    for (const reason of gaps) unread.push({ member: document.member, reason });
    const base2 = sightings.length;
    for (const sighting of seal(document, partnered(settle(seen4)))) {
      sightings.push(sighting.partner === null ? sighting : { ...sighting, partner: sighting.partner + base2 });
    }
  }
  return { sightings, unread };
}
function inspectDocument(document, work, enclosed) {
  const all = [];
  for (const { layer, core } of windowsOf(document.bytes, work.windows)) {
    for (const peeled of peel(layer, (enclosed === 0 ? work.places : null) ?? findPlaces(layer.bytes))) {
      const detectors2 = isEmpty(peeled.places) ? work.detectors.filter(({ needsEveryLayer }) => needsEveryLayer === true) : work.detectors;
      if (detectors2.length === 0) continue;
      const { seen: seen4, failed, unread } = detectLayer(peeled.layer, peeled.places, detectors2);
      for (const one of seen4) if (overlaps(one.bytes, core)) all.push(one);
      for (const id of failed) work.gaps.add(`the detector ${id} failed on it, which is a fault of hodlguard`);
      for (const reason of unread) work.gaps.add(reason);
      for (const { bytes, held: held2 } of peeled.archives) {
        if (!overlaps(held2, core)) continue;
        if (enclosed === DEEPEST_ENCLOSED)
          work.unread.push({ member: document.member, reason: "it holds archives that are encoded in encoded archives" });
        else all.push(...insideEncoded(bytes, work, enclosed + 1).map((one) => ({ ...one, bytes: held2 })));
      }
    }
  }
  return all;
}
function insideEncoded(bytes, work, enclosed) {
  const all = [];
  for (const document of documentsOf(bytes, work.unread, work.budget)) all.push(...inspectDocument(document, work, enclosed));
  return all.map((one) => ({ ...one, depth: one.depth + enclosed }));
}
function partnered(seen4) {
  const pairs = pair(seen4.map(({ candidate, bytes }) => ({ ...candidate, bytes, length: candidate.secret.length })));
  return seen4.map(({ detector, candidate, bytes }, index) => {
    const { severity, partner } = pairs[index];
    return { detector, candidate: { ...candidate, severity }, bytes, partner };
  });
}
var DEEPEST_ENCLOSED;
var init_inspect = __esm({
  "../core/src/inspect/inspect.ts"() {
    "use strict";
    init_budget();
    init_documents();
    init_span();
    init_peel();
    init_find_places();
    init_places();
    init_seal();
    init_detect_layer();
    init_has_places();
    init_pair();
    init_settle();
    init_windows();
    DEEPEST_ENCLOSED = 2;
  }
});

// ../core/src/inspect.ts
var init_inspect2 = __esm({
  "../core/src/inspect.ts"() {
    "use strict";
    init_crc32();
    init_latin1();
    init_detector();
    init_registry();
    init_secret_text();
    init_inspect();
    init_pairing_rules();
    init_measure_randomness();
    init_inline_allowance();
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
      commit(unit, row, bytes) {
        const end = bytes.indexOf("\n\n");
        const head = bytes.toString("latin1", 0, end === -1 ? bytes.length : end + 1);
        let names = this.#nameAfter(head, 0, "tree ") ?? "";
        let at2 = "tree ".length + this.#hexLength + 1;
        let parents = 0;
        for (let parent = this.#nameAfter(head, at2, "parent "); parent !== null; parent = this.#nameAfter(head, at2, "parent ")) {
          names += parent;
          parents++;
          at2 += "parent ".length + this.#hexLength + 1;
        }
        const date = committer.exec(head.slice(at2))?.[1];
        if (names.length !== (parents + 1) * this.#hexLength || date === void 0) {
          this.#irregular++;
          return;
        }
        this.#rows.push(unit, row);
        this.#dates.push(Number(date));
        this.#parents.push(parents);
        this.#keep(names);
      }
      tag(unit, row, bytes) {
        const head = bytes.toString("latin1", 0, this.#hexLength + 30);
        const target = this.#nameAfter(head, 0, "object ");
        const kind = /^type (commit|tree|blob|tag)\n/.exec(head.slice("object ".length + this.#hexLength + 1))?.[1];
        if (target === null || kind === void 0) this.#irregular++;
        else if (kind !== "commit") this.#tagged.push({ row: [unit, row], target, kind });
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
      #keep(names) {
        if (this.#used + names.length / 2 > this.#names.length) {
          const grown = Buffer.alloc(this.#names.length * 2 + names.length);
          grown.set(this.#names);
          this.#names = grown;
        }
        this.#used += this.#names.write(names, this.#used, "hex");
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
  const author = headers.find((header3) => header3.startsWith("author ") || header3.startsWith("tagger "));
  const parents = headers.filter((header3) => header3.startsWith("parent ")).map((header3) => header3.slice(7));
  const told = headers.filter((header3) => !plumbing.test(header3) && !isSignature(header3));
  const words5 = Buffer.concat([message, Buffer.from(`

${told.join("\n")}
`, "latin1")]);
  return { parents, author: author === void 0 ? null : parseSignature(author.slice(7)), words: words5 };
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
function parseSignature(field2) {
  const found2 = /^(.*>) (-?\d+)(?: [+-]\d+)?$/s.exec(field2);
  const who = Buffer.from(found2?.[1] ?? field2, "latin1").toString("utf8");
  const time = found2 === null ? Number.NaN : Number(found2[2]) * 1e3;
  return { who, date: Math.abs(time) <= 864e13 ? new Date(time).toISOString() : null };
}
var plumbing, isSignature;
var init_commit_text = __esm({
  "../git/src/commits/commit-text.ts"() {
    "use strict";
    plumbing = /^(?:tree|parent|object|type) [0-9a-z]+$/;
    isSignature = (header3) => /^gpgsig(?:-sha256)? -----BEGIN (?:PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----\n[\x20-\x7e\n]*-----END (?:PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----\n?$/.test(
      header3
    ) && header3.indexOf("-----BEGIN", header3.indexOf("-----BEGIN") + 1) === -1;
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
function compareNames(a, atA, b, atB, hashBytes) {
  for (let offset = 0; offset < hashBytes; offset++) {
    const difference = a[atA + offset] - b[atB + offset];
    if (difference !== 0) return difference;
  }
  return 0;
}
var init_pack_index = __esm({
  "../git/src/objects/pack-index.ts"() {
    "use strict";
  }
});

// ../git/src/objects/name-set.ts
var NameSet;
var init_name_set = __esm({
  "../git/src/objects/name-set.ts"() {
    "use strict";
    init_pack_index();
    NameSet = class {
      #hashBytes;
      /** Number of a name plus one, or 0. */
      #table;
      #names;
      #count = 0;
      constructor(hashBytes, expected = 1024) {
        this.#hashBytes = hashBytes;
        const capacity = 2 ** Math.ceil(Math.log2(Math.max(1024, expected)));
        this.#table = new Uint32Array(capacity * 2);
        this.#names = new Uint8Array(capacity * hashBytes);
      }
      get size() {
        return this.#count;
      }
      /** False where the name was there before. */
      add(bytes, at2 = 0) {
        const before2 = this.#count;
        return this.put(bytes, at2) === before2;
      }
      /** Number of the name, which is added where it was not there before: the numbers count from 0 in the order in which names came. */
      put(bytes, at2 = 0) {
        const slot = this.#slot(bytes, at2);
        const known3 = this.#table[slot];
        if (known3 !== 0) return known3 - 1;
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
      hex(number3) {
        return Buffer.from(this.#names.buffer, number3 * this.#hashBytes, this.#hashBytes).toString("hex");
      }
      /** All names, one after the other, in the order in which they came. */
      bytes() {
        return this.#names.subarray(0, this.#count * this.#hashBytes);
      }
      #slot(bytes, at2) {
        const mask = this.#table.length - 1;
        let slot = (bytes[at2] << 24 ^ bytes[at2 + 1] << 16 ^ bytes[at2 + 7] << 8 ^ bytes[at2 + 13] ^ bytes[at2 + 4] << 12) & mask;
        for (let known3 = this.#table[slot]; known3 !== 0; known3 = this.#table[slot]) {
          if (compareNames(this.#names, (known3 - 1) * this.#hashBytes, bytes, at2, this.#hashBytes) === 0) return slot;
          slot = slot + 1 & mask;
        }
        return slot;
      }
      #grow() {
        const names = new Uint8Array(this.#names.length * 2);
        names.set(this.#names);
        this.#names = names;
        this.#table = new Uint32Array(this.#table.length * 2);
        for (let number3 = 0; number3 < this.#count; number3++) this.#table[this.#slot(names, number3 * this.#hashBytes)] = number3 + 1;
      }
    };
  }
});

// ../git/src/objects/inflater.ts
import { createInflate, deflateSync } from "node:zlib";
var NO_FLUSH, FINISH, MAX_RATIO, Inflater;
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
        let left = limit;
        let from = position;
        let written = 0;
        let piece2 = size + (size >> 8) + 64;
        for (let ended = false; !ended; piece2 = file.bytes.length) {
          const length = Math.min(left, piece2, file.bytes.length);
          const input = file.seek(from, length);
          const flush = length === left ? FINISH : NO_FLUSH;
          written += this.#write(flush, file.bytes, input, length, output, at2 + written, size + 1 - written);
          from += length;
          left -= length;
          ended = left === 0 || written > size || this.#state[1] > 0;
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
      feed(input, from, length, output, at2, room, last2) {
        const made2 = this.#write(last2 ? FINISH : NO_FLUSH, input, from, length, output, at2, room);
        return { taken: length - this.#state[1], made: made2 };
      }
      #write(flush, input, from, length, output, at2, room) {
        this.#handle.writeSync(flush, input, from, length, output, at2, room);
        if (this.#failure !== null) {
          const reason = this.#failure;
          this.#handle = null;
          throw new ObjectFault(`does not inflate: ${reason}`);
        }
        return room - this.#state[0];
      }
    };
  }
});

// ../git/src/objects/file-window.ts
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
var FileWindow;
var init_file_window = __esm({
  "../git/src/objects/file-window.ts"() {
    "use strict";
    init_object_fault();
    FileWindow = class {
      size;
      bytes;
      #fd;
      #ahead;
      #start = 0;
      #end = 0;
      /** `ahead`: how much is read at least, because neighbours are likely to be asked for next. */
      constructor(path, capacity = 1 << 18, ahead = 1 << 14) {
        this.#fd = openSync(path, "r");
        this.size = fstatSync(this.#fd).size;
        this.bytes = new Uint8Array(capacity);
        this.#ahead = ahead;
      }
      /** Index in `bytes` at which `length` bytes of the file from `position` on now stand; `length` is at most the capacity. */
      seek(position, length) {
        if (position >= this.#start && position + length <= this.#end) return position - this.#start;
        if (position < 0 || position + length > this.size) throw new ObjectFault("points outside its file");
        const wanted = Math.min(this.bytes.length, Math.max(length, this.#ahead), this.size - position);
        this.#start = position;
        this.#end = position;
        while (this.#end - position < wanted) {
          const read4 = readSync(this.#fd, this.bytes, this.#end - position, wanted - (this.#end - position), this.#end);
          if (read4 === 0) break;
          this.#end += read4;
        }
        if (this.#end < position + length) throw new ObjectFault("its file became shorter while it was read");
        return 0;
      }
      close() {
        closeSync(this.#fd);
      }
    };
  }
});

// ../git/src/objects/kinds.ts
var kinds4, COMMIT, TREE, BLOB, TAG, OFS_DELTA, REF_DELTA, kindOf2, codeOf;
var init_kinds = __esm({
  "../git/src/objects/kinds.ts"() {
    "use strict";
    kinds4 = ["commit", "tree", "blob", "tag"];
    COMMIT = 1;
    TREE = 2;
    BLOB = 3;
    TAG = 4;
    OFS_DELTA = 6;
    REF_DELTA = 7;
    kindOf2 = (code) => kinds4[code - 1];
    codeOf = (kind) => kinds4.indexOf(kind) + 1;
  }
});

// ../git/src/objects/loose.ts
import { join } from "node:path";
function readLoose(path, inflater, accept) {
  const file = new FileWindow(path, 1 << 16);
  try {
    const head = new Uint8Array(HEADER);
    const capacity = file.bytes.length;
    let position = 0;
    let ended = false;
    const step2 = (output, at2, room2) => {
      const length = Math.min(capacity, file.size - position);
      ended = position + length === file.size;
      const { taken, made: made3 } = inflater.feed(file.bytes, file.seek(position, length), length, output, at2, room2, ended);
      position += taken;
      return made3;
    };
    inflater.begin();
    const made2 = step2(head, 0, HEADER);
    const zero = head.subarray(0, made2).indexOf(0);
    const [, word, digits3] = /^([a-z]+) (0|[1-9][0-9]{0,15})$/.exec(String.fromCharCode(...head.subarray(0, Math.max(zero, 0)))) ?? [];
    const kind = word === void 0 ? 0 : codeOf(word);
    if (kind === 0) throw new ObjectFault("has a damaged header");
    const size = Number(digits3);
    inflater.check(file.size, size);
    const room = accept({ kind, size });
    if (room === null) return { kind, size };
    let written = made2 - zero - 1;
    if (written > size) throw new ObjectFault("is longer than it declares");
    room.bytes.set(head.subarray(zero + 1, made2), room.at);
    do {
      written += step2(room.bytes, room.at + written, size + 1 - written);
      if (written > size) throw new ObjectFault("is longer than it declares");
    } while (!ended);
    if (written !== size || position !== file.size) throw new ObjectFault(written < size ? "ends early" : "has bytes behind its end");
    return { kind, size };
  } finally {
    file.close();
  }
}
var HEADER, loosePath, LooseReader, KEEP;
var init_loose = __esm({
  "../git/src/objects/loose.ts"() {
    "use strict";
    init_file_window();
    init_inflater();
    init_kinds();
    init_object_fault();
    HEADER = 40;
    loosePath = (folder, name) => join(folder, name.slice(0, 2), name.slice(2));
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

// ../git/src/objects/entry-header.ts
function readEntryHeader(pack, position, end, hashBytes, header3) {
  const room = Math.min(LONGEST17, end - position);
  if (room <= 0) throw new ObjectFault("points outside its pack");
  const start3 = pack.seek(position, room);
  const bytes = pack.bytes;
  const stop = start3 + room;
  let at2 = start3;
  let byte = bytes[at2++];
  header3.kind = byte >> 4 & 7;
  let size = byte & 15;
  for (let scale = 16; byte & 128; scale *= 128) {
    if (at2 >= stop || scale > 2 ** 46) throw new ObjectFault("has a damaged header");
    byte = bytes[at2++];
    size += (byte & 127) * scale;
  }
  header3.size = size;
  if (header3.kind === OFS_DELTA) {
    if (at2 >= stop) throw new ObjectFault("has a damaged header");
    byte = bytes[at2++];
    let distance = byte & 127;
    while (byte & 128) {
      if (at2 >= stop || distance > 2 ** 45) throw new ObjectFault("has a damaged header");
      byte = bytes[at2++];
      distance = (distance + 1) * 128 + (byte & 127);
    }
    header3.base = position - distance;
    if (distance === 0 || header3.base < 0) throw new ObjectFault("names a base outside its pack");
  } else if (header3.kind === REF_DELTA) {
    header3.name = at2;
    at2 += hashBytes;
    if (at2 > stop) throw new ObjectFault("has a damaged header");
  } else if (header3.kind !== BLOB && header3.kind !== TREE && header3.kind !== COMMIT && header3.kind !== TAG) {
    throw new ObjectFault("has an unknown kind");
  }
  header3.length = at2 - start3;
}
var LONGEST17;
var init_entry_header = __esm({
  "../git/src/objects/entry-header.ts"() {
    "use strict";
    init_kinds();
    init_object_fault();
    LONGEST17 = 42;
  }
});

// ../git/src/objects/delta.ts
function variable2(bytes, cursor, end) {
  let value = 0;
  for (let scale = 1; cursor.at < end && scale < 2 ** 49; scale *= 128) {
    const byte = bytes[cursor.at++];
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
  throw new ObjectFault("is a delta without a valid size");
}
var SHORT2, Delta;
var init_delta = __esm({
  "../git/src/objects/delta.ts"() {
    "use strict";
    init_object_fault();
    SHORT2 = 24;
    Delta = class {
      /** Bytes of the object that the instructions make. */
      size = 0;
      /** Per instruction: where in the base it copies from, or, for a literal, the complement of its index in the slab. */
      #from = new Int32Array(256);
      #length = new Int32Array(256);
      #count = 0;
      #baseSize = 0;
      /** Reads the instructions that stand in `bytes` from `start` to `end`, for a base of `baseSize` bytes. */
      read(bytes, start3, end, baseSize, maxSize) {
        const cursor = { at: start3 };
        if (variable2(bytes, cursor, end) !== baseSize) throw new ObjectFault("is a delta against a base of another size");
        const size = variable2(bytes, cursor, end);
        this.size = size;
        this.#baseSize = baseSize;
        this.#count = 0;
        if (size > maxSize) throw new ObjectFault("is larger than this scan builds");
        let made2 = 0;
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
          made2 += length;
          if (made2 > size) throw new ObjectFault("is a delta that makes more than it declares");
          if (this.#count === this.#from.length) this.#widen();
          this.#from[this.#count] = from;
          this.#length[this.#count++] = length;
        }
        if (made2 !== size) throw new ObjectFault("is a delta that makes less than it declares");
      }
      /** Builds the object at `out`, from the base at `base`; the instructions must still stand where they were read, moved by `shift`. */
      build(slab, base2, out, shift) {
        let to = out;
        for (let index = 0; index < this.#count; index++) {
          const length = this.#length[index];
          const from = this.#from[index];
          const source = from >= 0 ? base2 + from : ~from + shift;
          if (length < SHORT2) for (let offset = 0; offset < length; offset++) slab[to + offset] = slab[source + offset];
          else slab.copyWithin(to, source, source + length);
          to += length;
        }
      }
      /**
       * Where the object differs from its base: pairs of start and end, ascending. Between two ranges the bytes are one
       * stretch of the base; an empty range is a seam, at which two stretches meet that are no neighbours in the base.
       */
      fresh() {
        const ranges = [];
        let at2 = 0;
        let expected = 0;
        for (let index = 0; index < this.#count; index++) {
          const length = this.#length[index];
          const from = this.#from[index];
          const last2 = ranges.length - 1;
          if (from < 0) {
            if (last2 > 0 && ranges[last2] === at2) ranges[last2] = at2 + length;
            else ranges.push(at2, at2 + length);
            expected = -1;
          } else {
            if (from !== expected && !(last2 > 0 && ranges[last2] === at2)) ranges.push(at2, at2);
            expected = from + length;
          }
          at2 += length;
        }
        if (expected !== this.#baseSize && !(ranges.length > 0 && ranges.at(-1) === at2)) ranges.push(at2, at2);
        return ranges;
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

// ../git/src/objects/pack.ts
var PACK, HEADER2, Pack;
var init_pack = __esm({
  "../git/src/objects/pack.ts"() {
    "use strict";
    init_entry_header();
    init_file_window();
    init_object_fault();
    PACK = 1346454347;
    HEADER2 = 12;
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
          if (this.end < HEADER2) throw new ObjectFault("the pack is cut short");
          const start3 = this.file.seek(0, HEADER2);
          const head = new DataView(this.file.bytes.buffer, start3, HEADER2);
          if (head.getUint32(0) !== PACK) throw new ObjectFault("the file is no pack");
          if (head.getUint32(4) !== 2 && head.getUint32(4) !== 3)
            throw new ObjectFault(`the pack has the unknown version ${head.getUint32(4)}`);
          if (index?.packChecksum) this.#match(index, head.getUint32(8));
        } catch (error) {
          this.file.close();
          throw error;
        }
      }
      header(position, header3) {
        readEntryHeader(this.file, position, this.end, this.hashBytes, header3);
      }
      close() {
        this.file.close();
      }
      #match(index, count) {
        if (count !== index.count) throw new ObjectFault("the pack and its index tell different numbers of objects");
        const at2 = this.file.seek(this.end, this.hashBytes);
        if (!index.packChecksum.every((byte, offset) => this.file.bytes[at2 + offset] === byte))
          throw new ObjectFault("the index belongs to another pack");
      }
    };
  }
});

// ../git/src/objects/slab.ts
var START2, KEEP2, Slab;
var init_slab = __esm({
  "../git/src/objects/slab.ts"() {
    "use strict";
    init_object_fault();
    START2 = 4 << 20;
    KEEP2 = 64 << 20;
    Slab = class {
      bytes;
      /** In ascending order of place. */
      #rooms = [];
      #limit;
      /** `limit`: bytes that may stand here at one time. */
      constructor(limit, start3 = START2) {
        this.#limit = limit;
        this.bytes = new Uint8Array(start3);
      }
      take(size) {
        let at2 = 0;
        let index = 0;
        for (; index < this.#rooms.length; index++) {
          const room = this.#rooms[index];
          if (room.at - at2 >= size) break;
          at2 = room.at + room.size;
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
      give(room) {
        this.#rooms.splice(this.#rooms.indexOf(room), 1);
        if (this.#rooms.length === 0 && this.bytes.length > KEEP2) this.bytes = new Uint8Array(START2);
      }
      clear() {
        this.#rooms = [];
        if (this.bytes.length > KEEP2) this.bytes = new Uint8Array(START2);
      }
      /** Closes the gaps and, where that is not enough, moves to a larger buffer. */
      #grow(size) {
        const used = this.#rooms.reduce((sum2, room) => sum2 + room.size, 0);
        const needed = used + size;
        if (needed > this.#limit) throw new ObjectFault("needs more memory than one scan may use");
        const from = this.bytes;
        if (needed > from.length) this.bytes = new Uint8Array(Math.min(this.#limit, Math.max(needed + (needed >> 2), from.length * 2)));
        let at2 = 0;
        for (const room of this.#rooms) {
          if (this.bytes === from) from.copyWithin(at2, room.at, room.at + room.size);
          else this.bytes.set(from.subarray(room.at, room.at + room.size), at2);
          room.at = at2;
          at2 += room.size;
        }
      }
    };
  }
});

// ../git/src/objects/tree-builder.ts
var TreeBuilder, tooLarge;
var init_tree_builder = __esm({
  "../git/src/objects/tree-builder.ts"() {
    "use strict";
    init_delta();
    init_inflater();
    init_object_fault();
    init_pack();
    init_slab();
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
        this.#pack = new Pack(plan.path, plan.hashBytes, null);
        this.#slab = new Slab(limits.memory);
      }
      close() {
        this.#pack.close();
      }
      /** Shows the visitor every wanted object of the tree at `root`, bases before what stands on them. */
      build(root) {
        const { starts, children } = this.#plan;
        const stack = [];
        this.#enter(root, null, stack);
        for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
          const child2 = children[frame.next++];
          const last2 = frame.next === starts[frame.row + 1];
          if (last2) stack.pop();
          this.#enter(child2, frame, stack);
          if (last2) this.#slab.give(frame.room);
        }
        this.#slab.clear();
      }
      #enter(row, parent, stack) {
        const { starts, wanted, kinds: kinds5 } = this.#plan;
        let room = null;
        try {
          room = parent === null ? this.#inflate(row) : this.#apply(row, parent);
        } catch (error) {
          this.#fault(row, reasonOf(error));
          return;
        }
        const size = room.size - 1;
        let note;
        if (wanted[row] !== 0) {
          const bytes = this.#slab.bytes.subarray(room.at, room.at + size);
          const difference = parent === null ? null : { base: parent.note, fresh: () => this.#delta.fresh() };
          note = this.#visitor.object(row, kinds5[row], bytes, difference);
        }
        const next = starts[row];
        if (next < starts[row + 1]) stack.push({ row, room, size, note, next });
        else this.#slab.give(room);
      }
      /** Rooms have one byte more than their object, as `Inflater.inflate` asks for. */
      #inflate(row) {
        const { offsets, headers, sizes, end } = this.#plan;
        const size = sizes[row];
        if (size > this.#limits.maxBytes) throw new ObjectFault(tooLarge(this.#limits.maxBytes));
        const position = offsets[row] + headers[row];
        const limit = (row + 1 < offsets.length ? offsets[row + 1] : end) - position;
        this.#inflater.check(limit, size);
        const room = this.#slab.take(size + 1);
        try {
          this.#inflater.inflate(this.#pack.file, position, limit, this.#slab.bytes, room.at, size);
        } catch (error) {
          this.#slab.give(room);
          throw error;
        }
        return room;
      }
      #apply(row, parent) {
        const instructions = this.#inflate(row);
        try {
          const start3 = instructions.at;
          this.#delta.read(this.#slab.bytes, start3, start3 + instructions.size - 1, parent.size, this.#limits.maxBytes);
          const room = this.#slab.take(this.#delta.size + 1);
          this.#delta.build(this.#slab.bytes, parent.room.at, room.at, instructions.at - start3);
          return room;
        } finally {
          this.#slab.give(instructions);
        }
      }
      #fault(row, reason) {
        const { starts, children, wanted } = this.#plan;
        const rows = [row];
        for (let at2 = 0; at2 < rows.length; at2++) {
          const faulty = rows[at2];
          if (wanted[faulty] !== 0) this.#visitor.fault(faulty, at2 === 0 ? reason : "is a delta on an object that cannot be read");
          for (let child2 = starts[faulty]; child2 < starts[faulty + 1]; child2++) rows.push(children[child2]);
        }
      }
    };
    tooLarge = (maxBytes) => `is larger than ${maxBytes} bytes`;
  }
});

// ../git/src/index.ts
var init_src = __esm({
  "../git/src/index.ts"() {
    "use strict";
    init_commit_links();
    init_commit_text();
    init_kinds();
    init_loose();
    init_name_set();
    init_tree_builder();
  }
});

// ../scan/src/inspection/lend.ts
import { crc32 as crc323 } from "node:zlib";
var init_lend = __esm({
  "../scan/src/inspection/lend.ts"() {
    "use strict";
    init_inspect2();
    lendLatin1((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"));
    lendCrc32((page, before2) => crc323(page, before2));
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

// ../scan/src/inspection/object-work.ts
var NEXT, STOP, BIG, BIG_OBJECT;
var init_object_work = __esm({
  "../scan/src/inspection/object-work.ts"() {
    "use strict";
    NEXT = 0;
    STOP = 1;
    BIG = 2;
    BIG_OBJECT = 16 << 20;
  }
});

// ../scan/src/sources/tree-names.ts
var shortestName;
var init_tree_names = __esm({
  "../scan/src/sources/tree-names.ts"() {
    "use strict";
    shortestName = 20;
  }
});

// ../scan/src/inspection/read-tree.ts
function readTree(bytes, hashBytes, fresh, references2, tellName) {
  let range = 0;
  for (let at2 = 0; at2 < bytes.length; ) {
    let space = at2;
    while (space < bytes.length && bytes[space] !== SPACE) space++;
    let end = space + 1;
    while (end < bytes.length && bytes[end] !== 0) end++;
    const next = end + 1 + hashBytes;
    if (next > bytes.length) return;
    if (fresh !== null) {
      while (range < fresh.length && fresh[range + 1] < at2) range += 2;
      if (range >= fresh.length) return;
    }
    if (fresh === null || fresh[range] <= next) {
      if (!isGitlink(bytes, at2)) references2.add(bytes, end + 1);
      const assigns = isFolder(bytes, at2) && hasEquals(bytes, space + 1, end);
      if (assigns || end - space - 1 >= shortestName) tellName(bytes.subarray(space + 1, end), assigns);
    }
    at2 = next;
  }
}
function hasEquals(bytes, start3, end) {
  for (let at2 = start3; at2 < end; at2++) if (bytes[at2] === EQUALS2) return true;
  return false;
}
var SPACE, EQUALS2, isFolder, isGitlink;
var init_read_tree = __esm({
  "../scan/src/inspection/read-tree.ts"() {
    "use strict";
    init_tree_names();
    SPACE = 32;
    EQUALS2 = 61;
    isFolder = (bytes, at2) => bytes[at2] === 52;
    isGitlink = (bytes, at2) => bytes[at2] === 49 && bytes[at2 + 1] === 54 && bytes[at2 + 2] === 48;
  }
});

// ../scan/src/inspection/work-through.ts
import { createHash } from "node:crypto";
function* workThrough(work, detectors2) {
  const inspector = new ObjectInspector(work.hashBytes, detectors2);
  const builders = /* @__PURE__ */ new Map();
  const loose = new LooseReader(work.limits.maxBytes);
  const { cells, tasks, plans } = work;
  try {
    for (let next = Atomics.add(cells, NEXT, 1); next < tasks.length; next = Atomics.add(cells, NEXT, 1)) {
      if (Atomics.load(cells, STOP) !== 0) break;
      const task = tasks[next];
      while (task.big && Atomics.compareExchange(cells, BIG, 0, 1) !== 0) {
        if (Atomics.load(cells, STOP) !== 0) return inspector.result();
        Atomics.wait(cells, BIG, 1, PATIENCE);
        yield;
      }
      inspector.unit = task.unit;
      if (task.unit >= plans.length) readLooseTask(work, task, loose, inspector);
      else buildTask(work, task, builders, inspector);
      if (task.big) leave(cells);
      yield;
    }
  } finally {
    for (const builder of builders.values()) builder.close();
  }
  return inspector.result();
}
function buildTask(work, task, builders, inspector) {
  const plan = work.plans[task.unit];
  let builder = builders.get(task.unit);
  if (builder === void 0) {
    builder = new TreeBuilder(plan, work.limits, inspector);
    builders.set(task.unit, builder);
  }
  for (let at2 = task.from; at2 < task.to; at2++) {
    const root = plan.roots[at2];
    if (!work.knowsTrees || kindOf2(plan.kinds[root]) !== "tree") builder.build(root);
  }
}
function readLooseTask(work, task, reader, inspector) {
  const { folder, names } = work.loose[task.unit - work.plans.length];
  for (let row = task.from; row < task.to; row++) {
    const object = reader.read(folder, names[row], () => true);
    if (object === null) continue;
    if ("reason" in object) inspector.fault(row, object.reason);
    else inspector.object(row, object.kind, object.bytes, null);
  }
}
function leave(cells) {
  Atomics.store(cells, BIG, 0);
  Atomics.notify(cells, BIG, 1);
}
var anySecret, PATIENCE, ObjectInspector;
var init_work_through = __esm({
  "../scan/src/inspection/work-through.ts"() {
    "use strict";
    init_inspect2();
    init_src();
    init_lend();
    init_native_inflate();
    init_object_work();
    init_read_tree();
    anySecret = createHash("sha512").update("any").digest("base64").replaceAll("/", "+");
    PATIENCE = 50;
    ObjectInspector = class {
      unit = 0;
      #detectors;
      #hashBytes;
      #seen = [];
      #faults = [];
      #clean = [];
      #trees = [];
      #tags = [];
      #counted = { commits: 0, messages: 0, files: 0, blobs: 0, bytes: 0 };
      #names = /* @__PURE__ */ new Map();
      #references;
      #links;
      constructor(hashBytes, detectors2) {
        this.#hashBytes = hashBytes;
        this.#detectors = detectors2;
        this.#references = new NameSet(hashBytes);
        this.#links = new CommitPacker(hashBytes);
      }
      object(row, code, bytes, difference) {
        const kind = kindOf2(code);
        if (kind === "tree") {
          this.#trees.push(this.unit, row);
          const fresh = difference?.base === true ? difference.fresh() : null;
          readTree(bytes, this.#hashBytes, fresh, this.#references, (name, assigns) => this.#name(name, assigns));
        } else if (kind === "blob") {
          this.#counted.blobs++;
          this.#counted.bytes += bytes.length;
          if (this.#isClean(row, kind, bytes)) this.#clean.push(this.unit, row, bytes.length);
        } else this.#message(row, kind, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
        return true;
      }
      fault(row, reason) {
        this.#faults.push({ unit: this.unit, row, reason });
      }
      result() {
        return {
          seen: this.#seen,
          faults: this.#faults,
          clean: Uint32Array.from(this.#clean),
          trees: Uint32Array.from(this.#trees),
          tags: Uint32Array.from(this.#tags),
          counted: this.#counted,
          names: [...this.#names].filter(([, seen4]) => seen4).map(([name]) => name),
          references: this.#references.bytes(),
          links: this.#links.packed()
        };
      }
      #message(row, kind, bytes) {
        const { parents, words: words5 } = parseCommit(bytes);
        const hex2 = this.#hashBytes * 2;
        this.#counted.messages++;
        if (kind === "commit") {
          this.#counted.commits++;
          this.#links.commit(this.unit, row, bytes);
          for (const parent of parents) this.#refer(parent);
          this.#refer(bytes.toString("latin1", "tree ".length, "tree ".length + hex2));
        } else {
          this.#tags.push(this.unit, row);
          this.#links.tag(this.unit, row, bytes);
          this.#refer(bytes.toString("latin1", "object ".length, "object ".length + hex2));
        }
        this.#isClean(row, kind, words5);
      }
      #refer(name) {
        const bytes = Buffer.from(name, "hex");
        if (bytes.length === this.#hashBytes) this.#references.add(bytes);
      }
      #isClean(row, kind, bytes) {
        const inspected = inspect(bytes, { detectors: this.#detectors, inflate: nativeInflate });
        const isClean = inspected.sightings.length + inspected.unread.length === 0;
        if (!isClean) this.#seen.push({ unit: this.unit, row, kind, size: bytes.length, inspected });
        return isClean;
      }
      /** A folder that assigns a value is told if any random value behind it would be seen: the value may go on behind the slash. */
      #name(name, assigns) {
        const text = Buffer.from(name.buffer, name.byteOffset, name.length).toString("latin1");
        if (this.#names.has(text)) return;
        const tried = assigns ? [name, Buffer.from(`binance/${text}/${anySecret}`, "latin1")] : [name];
        const seen4 = tried.some((path) => {
          const { sightings, unread } = inspect(path, { detectors: this.#detectors });
          return sightings.length + unread.length > 0;
        });
        this.#names.set(text, seen4);
      }
    };
  }
});

// ../scan/src/inspection/thread.ts
import { parentPort, workerData } from "node:worker_threads";
async function serveThread(addRules) {
  const work = workerData;
  const steps = workThrough(work, work.customRules.length === 0 ? detectors : await addRules(detectors, work.customRules));
  let step2 = steps.next();
  while (!step2.done) step2 = steps.next();
  parentPort.postMessage(step2.value);
}
var init_thread = __esm({
  "../scan/src/inspection/thread.ts"() {
    "use strict";
    init_inspect2();
    init_work_through();
  }
});

// ../scan/src/thread.ts
var thread_exports = {};
__export(thread_exports, {
  serveThread: () => serveThread
});
var init_thread2 = __esm({
  "../scan/src/thread.ts"() {
    "use strict";
    init_thread();
  }
});

// src/worker.ts
init_inspect2();
if (process.argv.includes("hodlguard-thread")) {
  const { serveThread: serveThread2 } = await Promise.resolve().then(() => (init_thread2(), thread_exports));
  await serveThread2(async (detectors2, rules) => (await import("./commands.js")).withCustomRules(detectors2, rules));
}
export {
  SecretText,
  canPair,
  detectors,
  inspect,
  lendCrc32,
  lendLatin1,
  measureRandomness,
  nothing,
  parseAllowance,
  severitiesTogether
};
