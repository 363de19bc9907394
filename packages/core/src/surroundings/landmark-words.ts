// Literal marks that hardly any text holds and that detectors must look for in all of it.

export const landmarks = ["BEGIN ", '"mappings"', "CHECKSUMS", "$ANSIBLE_VAULT;"] as const;

export type Landmark = (typeof landmarks)[number];
