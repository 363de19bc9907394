// The language in which the configuration's keys are described once: the reader checks by it, the JSON Schema is printed from it.

export type Shape =
  | { readonly is: "text"; readonly pattern?: string; readonly hint?: string; readonly longest?: number }
  | { readonly is: "choice"; readonly of: readonly string[]; readonly open?: boolean }
  | { readonly is: "boolean" }
  | { readonly is: "number"; readonly whole: boolean; readonly least: number; readonly most: number }
  | { readonly is: "list"; readonly of: Shape; readonly least?: number; readonly most?: number; readonly orOne?: boolean }
  | { readonly is: "map"; readonly keys: readonly string[]; readonly open: boolean; readonly of: Shape }
  | ObjectShape;

export interface ObjectShape {
  readonly is: "object";
  readonly keys: Readonly<Record<string, Key>>;
  /** Exactly one of these keys must be given. */
  readonly oneOf?: readonly string[];
  /** At least one of these keys must be given. */
  readonly someOf?: readonly string[];
}

export interface Key {
  readonly shape: Shape;
  readonly about: string;
  readonly required?: boolean;
  readonly fallback?: string | number | boolean;
}
