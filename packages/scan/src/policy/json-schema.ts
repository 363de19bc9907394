// The table of keys as JSON Schema (draft 2020-12), for editors. It says what the reader checks by shape; what needs more
// than a shape (patterns that compile, examples that match) only the reader knows.

import { configuration } from "./configuration-keys.ts";
import type { ObjectShape, Shape } from "./shape.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export function configurationSchema(): Json {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "hodlguard configuration",
    description: "hodlguard.yaml, .yml, .json, .jsonc, or the key `hodlguard` in package.json, at the repository's root.",
    ...objectSchema(configuration),
  };
}

function objectSchema({ keys, oneOf, someOf }: ObjectShape): { [key: string]: Json } {
  const properties: { [key: string]: Json } = {};
  for (const [name, { shape, about, fallback }] of Object.entries(keys)) {
    properties[name] = { description: about, ...schemaOf(shape), ...(fallback === undefined ? {} : { default: fallback }) };
  }
  const required = Object.keys(keys).filter((name) => keys[name]!.required);
  return {
    type: "object",
    additionalProperties: false,
    properties,
    ...(required.length === 0 ? {} : { required }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map((name) => ({ required: [name] })) }),
    ...(someOf === undefined ? {} : { anyOf: someOf.map((name) => ({ required: [name] })) }),
  };
}

function schemaOf(shape: Shape): { [key: string]: Json } {
  switch (shape.is) {
    case "text":
      return {
        type: "string",
        minLength: 1,
        ...(shape.longest === undefined ? {} : { maxLength: shape.longest }),
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
      };
    case "choice":
      return shape.open ? { anyOf: [{ enum: shape.of }, { type: "string", minLength: 1 }] } : { enum: shape.of };
    case "boolean":
      return { type: "boolean" };
    case "number":
      return { type: shape.whole ? "integer" : "number", minimum: shape.least, maximum: shape.most };
    case "list": {
      const one = schemaOf(shape.of);
      const list = {
        type: "array",
        items: one,
        ...(shape.least === undefined ? {} : { minItems: shape.least }),
        ...(shape.most === undefined ? {} : { maxItems: shape.most }),
      };
      return shape.orOne ? { anyOf: [one, list] } : list;
    }
    case "map":
      return shape.open
        ? {
            type: "object",
            properties: Object.fromEntries(shape.keys.map((key) => [key, schemaOf(shape.of)])),
            additionalProperties: schemaOf(shape.of),
          }
        : { type: "object", propertyNames: { enum: shape.keys }, additionalProperties: schemaOf(shape.of) };
    case "object":
      return objectSchema(shape);
  }
}
