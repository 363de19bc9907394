// The core's heavy face: inspecting bytes, with all detectors and the mathematics they prove with.

export type { Inflate } from "./decode/archive/budget.ts";
export { lendCrc32 } from "./decode/archive/crc32.ts";
export { lendLatin1 } from "./decode/latin1.ts";
export type { Bytes, StoredBytes } from "./decode/stored-bytes.ts";
export { nothing } from "./detect/detector.ts";
export { detectors } from "./detect/registry.ts";
export { SecretText } from "./facts/secret-text.ts";
export { inspect } from "./inspect/inspect.ts";
export { canPair, type Pairable, severitiesTogether } from "./inspect/pairing-rules.ts";
export { measureRandomness } from "./score/measure-randomness.ts";
export { lendPbkdf2 } from "./seal/digest.ts";
export { parseAllowance } from "./seal/inline-allowance.ts";
