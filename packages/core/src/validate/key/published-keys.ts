// Private keys that vendors and standards publish: reported as public examples and never blocked. Held as SHA-256 of the
// SubjectPublicKeyInfo, so that no such key stands in this repository.

const published: ReadonlyMap<string, string> = new Map([
  ["37122306be957fc087f036c07103437a1fdb968b3812853925debbffc4902ee9", "test key of Binance's Java connector"],
  ["db1c7c58558c2efac33a4f38648047a0a843f73f904e581b59e66a3522d538a8", "test key of Binance's Java connector"],
  ["cf2aa445744770ded4e971541242b828643ae36589b46f2a26a3275e0d3ce650", "sample key of Binance's signature examples"],
]);

/** Where the key with this SPKI digest was published, or null. */
export const publishedKey = (spkiSha256: string): string | null => published.get(spkiSha256) ?? null;
