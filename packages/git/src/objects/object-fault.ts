// What is thrown inside this room when stored bytes are not what they should be. It never leaves it: whoever asked for
// an object gets the reason beside the object's id.

export class ObjectFault extends Error {
  override readonly name = "ObjectFault";
}

/** The reason for people; a fault of the system (a file that went away, no permission) counts as one of the object. */
export function reasonOf(error: unknown): string {
  if (error instanceof ObjectFault) return error.message;
  if (error instanceof Error && "code" in error && typeof error.code === "string") return `cannot be read (${error.code})`;
  throw error;
}
