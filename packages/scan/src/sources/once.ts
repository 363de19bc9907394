/** Makes something when it is first asked for, and gives the same to all who ask. A failure is told to all of them. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
