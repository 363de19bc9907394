// The user's mistakes are typed and carry the next step; everything else that is thrown is a fault of our own.

/** Wrong usage or configuration: exit code 2, the message alone is printed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
