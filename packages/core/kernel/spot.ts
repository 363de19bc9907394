// Where any of many words may begin, sixteen bytes at a time (WebAssembly SIMD). A word is told by its first three bytes: the
// nibbles of each look up in which of sixteen groups of words that byte can stand, and where the three agree on a group, a bit for
// the trigram of a short word or for the first five bytes of a longer one settles it. The method is Teddy's, of the Hyperscan
// library. Beside it a quicker pass that tells whether any of four literal marks stands there at all. Written in AssemblyScript;
// see `scripts/kernels.mjs`.

/** Tables of sixteen bytes, one bit for each of eight groups: low and high nibble of the first byte, of the second, of the third. */
const GROUPS: usize = 0;
/** The same for the other eight groups. */
const OTHERS: usize = 96;
/** One bit for each trigram, five bits of each byte, with which a word of less than five bytes begins. */
const SHORT: usize = 192;
/** One bit for each hash of the first five bytes of a longer word. */
const LONG: usize = 4288;

const BLOCK: u32 = 16;

function holds(table: usize, bit: u32): bool {
  return (load<u8>(table + (bit >> 3)) & ((<u8>1) << (<u8>bit & 7))) !== 0;
}

function begins(at: usize): bool {
  const four = load<u32>(at);
  const trigram = ((four & 31) << 10) | (((four >> 8) & 31) << 5) | ((four >> 16) & 31);
  const five = (four | 0x20202020) * 0x9e3779b1 + (<u32>load<u8>(at, 4) | 0x20) * 0x85ebca77;
  return (<u32>holds(LONG, five >> 19) | <u32>holds(SHORT, trigram)) !== 0;
}

/** Which of a byte's eight groups hold it, sixteen bytes at once. */
function groups(table: usize, low: v128, high: v128): v128 {
  return v128.and(i8x16.swizzle(v128.load(table), low), i8x16.swizzle(v128.load(table, 16), high));
}

/** One bit for each of sixteen places at which all three bytes agree on a group of words. */
function agreedAt(at: usize): u32 {
  const nibble = i8x16.splat(15);
  const first = v128.load(at);
  const second = v128.load(at, 1);
  const third = v128.load(at, 2);
  const firstLow = v128.and(first, nibble);
  const firstHigh = i8x16.shr_u(first, 4);
  const secondLow = v128.and(second, nibble);
  const secondHigh = i8x16.shr_u(second, 4);
  const thirdLow = v128.and(third, nibble);
  const thirdHigh = i8x16.shr_u(third, 4);
  const agreed = v128.or(
    v128.and(
      v128.and(groups(GROUPS, firstLow, firstHigh), groups(GROUPS + 32, secondLow, secondHigh)),
      groups(GROUPS + 64, thirdLow, thirdHigh),
    ),
    v128.and(
      v128.and(groups(OTHERS, firstLow, firstHigh), groups(OTHERS + 32, secondLow, secondHigh)),
      groups(OTHERS + 64, thirdLow, thirdHigh),
    ),
  );
  return i8x16.bitmask(i8x16.ne(agreed, i8x16.splat(0)));
}

/** Writes the offsets at `input` where words may begin to `found`, ascending, and returns its end; 96 zero bytes stand behind the `size`. */
export function spot(input: usize, size: u32, found: usize): usize {
  for (let at: u32 = 0; at < size; at += 64) {
    const here = input + at;
    let bits = <u64>(agreedAt(here) | (agreedAt(here + 16) << 16)) | ((<u64>(agreedAt(here + 32) | (agreedAt(here + 48) << 16))) << 32);
    // Which of them begin words nobody can guess: all are written, and what is none is written over.
    for (; bits !== 0; bits &= bits - 1) {
      const place = at + <u32>ctz(bits);
      store<u32>(found, place);
      found += (<u32>begins(input + place)) << 2;
    }
  }
  return found;
}

const BEGIN: u32 = 1;
const MAPPINGS: u32 = 2;
const CHECKSUMS: u32 = 4;
const VAULT: u32 = 8;
const ALL: u32 = 15;

/** 0xff where the first of two characters stands and the second behind it, for each of sixteen places. */
function pair(first: i8, second: i8, bytes: v128, next: v128): v128 {
  return v128.and(i8x16.eq(bytes, i8x16.splat(first)), i8x16.eq(next, i8x16.splat(second)));
}

/** 0xff at each of sixteen places where the first two characters of a landmark stand. */
function begun(at: usize): v128 {
  const bytes = v128.load(at);
  const next = v128.load(at, 1);
  return v128.or(
    v128.or(pair(0x42, 0x45, bytes, next), pair(0x22, 0x6d, bytes, next)),
    v128.or(pair(0x43, 0x48, bytes, next), pair(0x24, 0x41, bytes, next)),
  );
}

/** Which landmark stands at `at`: `BEGIN `, `"mappings"`, `CHECKSUMS` or `$ANSIBLE_VAULT;`. */
function landmarkAt(at: usize): u32 {
  const four = load<u32>(at);
  const next = load<u32>(at, 4);
  if (four === 0x49474542) return (next & 0xffff) === 0x204e ? BEGIN : 0;
  if (four === 0x70616d22) return next === 0x676e6970 && load<u16>(at, 8) === 0x2273 ? MAPPINGS : 0;
  if (four === 0x43454843) return next === 0x4d55534b && load<u8>(at, 8) === 0x53 ? CHECKSUMS : 0;
  if (four !== 0x534e4124 || next !== 0x454c4249) return 0;
  return load<u32>(at, 8) === 0x5541565f && load<u32>(at, 11) === 0x3b544c55 ? VAULT : 0;
}

/** A bit for each landmark that begins in the `size` bytes at `input`, behind which 96 zero bytes stand. */
export function landmarks(input: usize, size: u32): u32 {
  let found: u32 = 0;
  for (let at: u32 = 0; at < size && found !== ALL; at += 64) {
    const here = input + at;
    if (!v128.any_true(v128.or(v128.or(begun(here), begun(here + 16)), v128.or(begun(here + 32), begun(here + 48))))) continue;
    for (let block: u32 = 0; block < 64; block += BLOCK)
      for (let bits: u32 = i8x16.bitmask(begun(here + block)); bits !== 0; bits &= bits - 1) found |= landmarkAt(here + block + ctz(bits));
  }
  return found;
}
