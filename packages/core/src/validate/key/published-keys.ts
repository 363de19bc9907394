// Private keys that vendors and standards publish: reported as public examples and never blocked. Held as SHA-256 of the
// SubjectPublicKeyInfo, so that no such key stands in this repository.

const published: ReadonlyMap<string, string> = new Map([
  ["37122306be957fc087f036c07103437a1fdb968b3812853925debbffc4902ee9", "test key of Binance's Java connector"],
  ["db1c7c58558c2efac33a4f38648047a0a843f73f904e581b59e66a3522d538a8", "test key of Binance's Java connector"],
  ["cf2aa445744770ded4e971541242b828643ae36589b46f2a26a3275e0d3ce650", "sample key of Binance's signature examples"],
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
]);

/** Where the key with this SPKI digest was published, or null. */
export const publishedKey = (spkiSha256: string): string | null => published.get(spkiSha256) ?? null;

/**
 * Whether a curve's secret, as a canonical form holds it in hexadecimal, is one that a person typed: a small number, one
 * byte repeated, bytes counted upwards. A random secret has this form once in 2^200.
 */
export function isTypedSecret(canonical: string): boolean {
  const match = /^(?:ed25519|x25519|ed448|x448|ec:[^:]*):([0-9a-f]*)$/.exec(canonical);
  if (match === null) return false;
  const secret = match[1]!;
  if (secret.length <= 8 || /^(..)\1+$/.test(secret) || /^0*[0-9a-f]{1,4}$/.test(secret)) return true;
  const bytes = (secret.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return bytes.every((byte, index) => index === 0 || byte === bytes[index - 1]! + 1);
}
