// The characters that machine-made values are written in, as one table for the passes over bytes.

const OTHER = 0;
const TOKEN = 1;
const DIGIT = 2;

const classes = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const character = String.fromCharCode(code);
  if (/[0-9]/.test(character)) classes[code] = DIGIT;
  else if (/[A-Za-z+/=_-]/.test(character)) classes[code] = TOKEN;
}

/** Per byte: `OTHER`, `TOKEN` (`A-Z a-z + / = _ -`) or `DIGIT`. */
export const tokenClasses: Readonly<Uint8Array> = classes;
export { DIGIT, OTHER };
