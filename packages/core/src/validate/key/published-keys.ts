// Private keys that vendors and standards publish: reported as public examples and never blocked. Held as SHA-256 of the
// SubjectPublicKeyInfo, or of the canonical form where none can be derived (encrypted and symmetric keys), so that no such
// key stands in this repository.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isWycheproofKey } from "./wycheproof-keys.ts";

const published: ReadonlyMap<string, string> = new Map([
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
  ["0ad1795d83326338904ad1f34d1530c76d7be0640e8a3ec52349fb710aac226d", "example of RFC 7468"],
]);

/** Where the key with this SPKI digest (null where none is known) or else this canonical form was published, or null. */
export function publishedKey(spkiSha256: string | null, canonical: string): string | null {
  const digest = spkiSha256 ?? bytesToHex(sha256(utf8ToBytes(canonical)));
  return published.get(digest) ?? (isWycheproofKey(digest) ? "test vector of Wycheproof" : null);
}

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
