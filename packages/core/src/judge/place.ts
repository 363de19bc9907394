// Where inspected bytes lie. The same content can lie at many places; it is inspected once and judged at each.

export type Source = "blob" | "commit-message" | "tag-message" | "note" | "file" | "stdin" | "ref-name" | "path-name";

export interface Place {
  readonly source: Source;
  /** Repository-relative with forward slashes; null for messages. Archive members are joined by the judge as `path!member`. */
  readonly path: string | null;
  readonly blob: string | null;
  readonly commit: string | null;
  readonly author: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly reachable: boolean;
  /** Position of `commit` in a walk with ancestors first: of several places the smallest introduced the content. 0 where no commit is meant. */
  readonly order: number;
}
