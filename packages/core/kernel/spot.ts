// Where any of many words may begin, sixteen bytes at a time (WebAssembly SIMD). A word is told by its first three bytes: the
// nibbles of each look up in which of sixteen groups of words that byte can stand, and where the three agree on a group, a bit for
// the trigram of a short word or for the first five bytes of a longer one settles it. The method is Teddy's, of the Hyperscan
// library. Written in AssemblyScript; see `scripts/kernels.mjs`.

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
  return holds(LONG, five >> 19) || holds(SHORT, trigram);
}

/** Which of a byte's eight groups hold it, sixteen bytes at once. */
function groups(table: usize, low: v128, high: v128): v128 {
  return v128.and(i8x16.swizzle(v128.load(table), low), i8x16.swizzle(v128.load(table, 16), high));
}

/** Writes the offsets at `input` where words may begin to `found`, ascending, and returns its end; 32 zero bytes stand behind the `size`. */
export function spot(input: usize, size: u32, found: usize): usize {
  const nibble = i8x16.splat(15);
  for (let at: u32 = 0; at < size; at += BLOCK) {
    const first = v128.load(input + at);
    const second = v128.load(input + at, 1);
    const third = v128.load(input + at, 2);
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
    if (!v128.any_true(agreed)) continue;
    for (let bits: u32 = i8x16.bitmask(i8x16.ne(agreed, i8x16.splat(0))); bits !== 0; bits &= bits - 1) {
      const place = at + ctz(bits);
      if (!begins(input + place)) continue;
      store<u32>(found, place);
      found += 4;
    }
  }
  return found;
}
