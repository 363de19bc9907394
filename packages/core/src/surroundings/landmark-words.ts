// Literal marks that hardly any text holds and that detectors must look for in all of it. `packages/core/kernel/spot.ts` knows them too, in this order.

export const landmarks = ["BEGIN ", '"mappings"', "CHECKSUMS", "$ANSIBLE_VAULT;"] as const;

export type Landmark = (typeof landmarks)[number];
