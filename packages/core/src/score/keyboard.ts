// Which keys lie beside which on a Latin keyboard, so that `qwertyuiop`, `1qaz2wsx` and `asdfghjkl` are seen for what they are.

const ROWS = ["1234567890", "qwertyuiop", "asdfghjkl;", "zxcvbnm,./"];

const none: readonly number[] = [];
const neighbours: (readonly number[])[] = [];
ROWS.forEach((row, y) => {
  [...row].forEach((key, x) => {
    const around: number[] = [];
    for (const [dx, dy] of [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const) {
      const other = ROWS[y + dy]?.[x + dx];
      if (other !== undefined) around.push(other.charCodeAt(0) | 0x20);
    }
    neighbours[key.charCodeAt(0)] = around;
  });
});

/** Codes (with bit 0x20 set, so that case does not matter) of the keys left, right, above and below; none for an unknown key. */
export const keyboardNeighbours = (code: number): readonly number[] => neighbours[code] ?? neighbours[code | 0x20] ?? none;
