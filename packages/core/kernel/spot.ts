// Where any of many words may begin, sixteen bytes at a time (WebAssembly SIMD). A word is told by its first three bytes: the
// nibbles of each look up in which of eight groups of words that byte can stand, and where the three agree on a group, one bit
// per trigram settles it. The method is Teddy's, of the Hyperscan library. Written in AssemblyScript; see `scripts/kernels.mjs`.

/** Tables of sixteen bytes, one bit for each group: low and high nibble of the first byte, of the second, of the third. */
const GROUPS: usize = 0;
/** One bit for each trigram, five bits of each byte, with which a word begins. */
const BEGINS: usize = 96;

const BLOCK: u32 = 16;

function groups(at: usize, low: v128, high: v128): v128 {
  const bytes = v128.load(at);
  return v128.and(i8x16.swizzle(low, v128.and(bytes, i8x16.splat(15))), i8x16.swizzle(high, i8x16.shr_u(bytes, 4)));
}

function begins(at: usize): bool {
  const trigram = ((<u32>load<u8>(at) & 31) << 10) | ((<u32>load<u8>(at, 1) & 31) << 5) | (<u32>load<u8>(at, 2) & 31);
  return (load<u8>(BEGINS + (trigram >> 3)) & ((<u8>1) << (<u8>trigram & 7))) !== 0;
}

/** Writes the offsets at `input` where words may begin to `found`, ascending, and returns its end; 32 zero bytes stand behind the `size`. */
export function spot(input: usize, size: u32, found: usize): usize {
  const firstLow = v128.load(GROUPS);
  const firstHigh = v128.load(GROUPS, 16);
  const secondLow = v128.load(GROUPS, 32);
  const secondHigh = v128.load(GROUPS, 48);
  const thirdLow = v128.load(GROUPS, 64);
  const thirdHigh = v128.load(GROUPS, 80);
  for (let at: u32 = 0; at < size; at += BLOCK) {
    const first = groups(input + at, firstLow, firstHigh);
    const second = groups(input + at + 1, secondLow, secondHigh);
    const third = groups(input + at + 2, thirdLow, thirdHigh);
    const agreed = v128.and(v128.and(first, second), third);
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
