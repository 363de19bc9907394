// When a passphrase protects little: one guess costs an attacker about as much as a hash. Thresholds are hodlguard's own,
// near what OWASP's password storage guidance called too low in 2023, and above every tool's old default.

const PBKDF2_ROUNDS = 100_000;
const BCRYPT_ROUNDS = 16;
const SCRYPT_N = 2 ** 14;
const PGP_OCTETS = 2 ** 20;

export const weakPbkdf2 = (rounds: number | null): string | null =>
  rounds !== null && rounds < PBKDF2_ROUNDS ? `PBKDF2 with ${rounds} rounds` : null;

/** OpenSSH's bcrypt_pbkdf, whose rounds are counted singly (default 16, since OpenSSH 9.4 24). */
export const weakBcrypt = (rounds: number | null): string | null =>
  rounds !== null && rounds < BCRYPT_ROUNDS ? `bcrypt with ${rounds} rounds` : null;

export const weakScrypt = (cost: number | null): string | null => (cost !== null && cost < SCRYPT_N ? `scrypt with N = ${cost}` : null);

export const weakPgpS2k = (octets: number | null): string | null =>
  octets === null || octets < PGP_OCTETS ? `S2K over ${octets ?? 0} octets` : null;
