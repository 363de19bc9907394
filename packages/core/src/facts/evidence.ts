// What a validator says about a candidate. A validator never throws on foreign input: what it cannot judge it is silent on.

export interface Evidence {
  /** The validator's name, such as `rsa-modulus` or `base58check`. */
  readonly by: string;
  /** `proves`: no accident has this form. `supports`: fits, but so would others. `refutes`: it is something else. */
  readonly says: "proves" | "supports" | "refutes" | "silent";
  /** One clause for people, without any part of the secret. */
  readonly why: string;
}

/** Facts of a finding beyond the common fields: key type, size, curve, KDF, address ... Never the secret or a part of it. */
export type Details = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
