// How far an inspection is, for whoever wants to say so while it runs.

export interface Progress {
  /** Things inspected so far. */
  readonly done: number;
  /** How many there are; null where that is only known at the end. */
  readonly total: number | null;
}

export type OnProgress = (progress: Progress) => void;
