import type { Json } from "../../src/json.ts";

/** One edit of a schema; read backwards it is the opposite edit. */
export interface Edit {
  /** The keyword that differs. */
  readonly keyword: string;
  /** The subject of the policy's rule. */
  readonly subject: string;
  /** The wider schema, and the narrower one. */
  readonly wide: Json;
  readonly narrow: Json;
  /** A value that both take. */
  readonly value: Json;
}

const closed = (properties: Json, required: Json = []): Json => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

/** At least one edit of every keyword that the contract uses. */
export const EDITS: readonly Edit[] = [
  {
    keyword: "type",
    subject: "type",
    wide: { type: ["string", "null"] },
    narrow: { type: "string" },
    value: "a",
  },
  {
    keyword: "type number",
    subject: "type",
    wide: { type: "number" },
    narrow: { type: "integer" },
    value: 1,
  },
  { keyword: "type that is new", subject: "type", wide: {}, narrow: { type: "string" }, value: "a" },
  {
    keyword: "enum",
    subject: "values",
    wide: { enum: ["on", "off", "idle"] },
    narrow: { enum: ["on", "off"] },
    value: "on",
  },
  {
    keyword: "enum that is new",
    subject: "values",
    wide: { type: "string" },
    narrow: { type: "string", enum: ["on", "off"] },
    value: "on",
  },
  {
    keyword: "const",
    subject: "values",
    wide: { enum: ["on", "off"] },
    narrow: { const: "on" },
    value: "on",
  },
  {
    keyword: "const that is new",
    subject: "values",
    wide: { type: "boolean" },
    narrow: { type: "boolean", const: true },
    value: true,
  },
  {
    keyword: "pattern",
    subject: "pattern",
    wide: { type: "string", pattern: "^[a-z0-9]+$" },
    narrow: { type: "string", pattern: "^[a-z]+$" },
    value: "abc",
  },
  {
    keyword: "pattern found anywhere",
    subject: "pattern",
    wide: { type: "string", pattern: "ab|cd" },
    narrow: { type: "string", pattern: "ab" },
    value: "ab",
  },
  {
    keyword: "pattern that is new",
    subject: "pattern",
    wide: { type: "string" },
    narrow: { type: "string", pattern: "^[a-z]{2,9}$" },
    value: "abc",
  },
  {
    keyword: "minLength",
    subject: "length",
    wide: { type: "string", minLength: 1 },
    narrow: { type: "string", minLength: 2 },
    value: "ab",
  },
  {
    keyword: "minLength that is new",
    subject: "length",
    wide: { type: "string" },
    narrow: { type: "string", minLength: 1 },
    value: "ab",
  },
  {
    keyword: "maxLength",
    subject: "length",
    wide: { type: "string", maxLength: 64 },
    narrow: { type: "string", maxLength: 63 },
    value: "ab",
  },
  {
    keyword: "maxLength that is new",
    subject: "length",
    wide: { type: "string" },
    narrow: { type: "string", maxLength: 512 },
    value: "ab",
  },
  {
    keyword: "minItems",
    subject: "count",
    wide: { type: "array", items: { enum: ["a", "b", "c"] }, minItems: 1 },
    narrow: { type: "array", items: { enum: ["a", "b", "c"] }, minItems: 2 },
    value: ["a", "b"],
  },
  {
    keyword: "maxItems",
    subject: "count",
    wide: {
      type: "array",
      items: { type: "string", pattern: "^[a-z0-9-]+$" },
      maxItems: 65,
      uniqueItems: true,
    },
    narrow: {
      type: "array",
      items: { type: "string", pattern: "^[a-z0-9-]+$" },
      maxItems: 64,
      uniqueItems: true,
    },
    value: ["a"],
  },
  {
    keyword: "maxItems of objects",
    subject: "count",
    wide: {
      type: "array",
      items: closed({ name: { type: "string" } }, ["name"]),
      maxItems: 3,
      uniqueItems: true,
    },
    narrow: {
      type: "array",
      items: closed({ name: { type: "string" } }, ["name"]),
      maxItems: 2,
      uniqueItems: true,
    },
    value: [{ name: "a" }],
  },
  {
    keyword: "uniqueItems",
    subject: "unique",
    wide: { type: "array", items: { enum: ["a", "b"] } },
    narrow: { type: "array", items: { enum: ["a", "b"] }, uniqueItems: true },
    value: ["a"],
  },
  {
    keyword: "items",
    subject: "values",
    wide: { type: "array", items: { enum: ["a", "b", "c"] } },
    narrow: { type: "array", items: { enum: ["a", "b"] } },
    value: ["a"],
  },
  {
    keyword: "items that are new",
    subject: "type",
    wide: { type: "array" },
    narrow: { type: "array", items: { type: "string" } },
    value: ["a"],
  },
  {
    keyword: "minimum",
    subject: "range",
    wide: { type: "integer", minimum: 0 },
    narrow: { type: "integer", minimum: 1 },
    value: 5,
  },
  {
    keyword: "maximum",
    subject: "range",
    wide: { type: "integer", maximum: 24 },
    narrow: { type: "integer", maximum: 23 },
    value: 5,
  },
  {
    keyword: "format",
    subject: "format",
    wide: { type: "string" },
    narrow: { type: "string", format: "uri" },
    value: "https://example.org/",
  },
  {
    keyword: "properties",
    subject: "fields",
    wide: closed({ a: { type: "string" }, b: { type: "string" } }),
    narrow: closed({ a: { type: "string" } }),
    value: { a: "x" },
  },
  {
    keyword: "properties of an open object",
    subject: "fields",
    wide: { type: "object" },
    narrow: { type: "object", properties: { a: { type: "string" } } },
    value: {},
  },
  {
    keyword: "a field's own schema",
    subject: "length",
    wide: closed({ a: { type: "string", maxLength: 9 } }),
    narrow: closed({ a: { type: "string", maxLength: 8 } }),
    value: { a: "x" },
  },
  {
    keyword: "additionalProperties",
    subject: "fields",
    wide: { type: "object", properties: { a: { type: "string" } } },
    narrow: closed({ a: { type: "string" } }),
    value: { a: "x" },
  },
  {
    keyword: "additionalProperties as a schema",
    subject: "values",
    wide: { type: "object", additionalProperties: { enum: [1, 2] } },
    narrow: { type: "object", additionalProperties: { enum: [1] } },
    value: { a: 1 },
  },
  {
    keyword: "required",
    subject: "required",
    wide: closed({ a: { type: "string" } }),
    narrow: closed({ a: { type: "string" } }, ["a"]),
    value: { a: "x" },
  },
  {
    keyword: "allOf",
    subject: "conditions",
    wide: { type: "string", allOf: [{ minLength: 1 }] },
    narrow: { type: "string", allOf: [{ minLength: 1 }, { pattern: "^[a-z]+$" }] },
    value: "abc",
  },
  {
    keyword: "anyOf",
    subject: "alternatives",
    wide: { anyOf: [{ const: "a" }, { const: "b" }] },
    narrow: { anyOf: [{ const: "a" }] },
    value: "a",
  },
  {
    keyword: "anyOf that is new",
    subject: "alternatives",
    wide: { type: "string" },
    narrow: { type: "string", anyOf: [{ maxLength: 2 }, { pattern: "^x" }] },
    value: "a",
  },
  {
    keyword: "not",
    subject: "values",
    wide: { type: "string", not: { enum: ["a"] } },
    narrow: { type: "string", not: { enum: ["a", "b"] } },
    value: "c",
  },
  {
    keyword: "not that is new",
    subject: "exclusions",
    wide: { type: "string" },
    narrow: { type: "string", not: { pattern: "token" } },
    value: "c",
  },
  {
    keyword: "pattern below not",
    subject: "pattern",
    wide: { type: "string", not: { pattern: "gh[po]_[a-z]{5}" } },
    narrow: { type: "string", not: { pattern: "gh[po]_[a-z]{4}" } },
    value: "c",
  },
  {
    keyword: "else",
    subject: "pattern",
    wide: { type: "string", if: { pattern: "^[a-z]+$" }, else: { pattern: "^[0-9a-z]+$" } },
    narrow: { type: "string", if: { pattern: "^[a-z]+$" }, else: { pattern: "^[0-9]+$" } },
    value: "a",
  },
  {
    keyword: "then",
    subject: "length",
    wide: { type: "string", if: { pattern: "^[a-z]+$" }, then: { maxLength: 9 } },
    narrow: { type: "string", if: { pattern: "^[a-z]+$" }, then: { maxLength: 8 } },
    value: "a",
  },
  {
    keyword: "if without then",
    subject: "pattern",
    wide: { type: "string", if: { pattern: "^[a-z0-9]+$" }, else: { maxLength: 2 } },
    narrow: { type: "string", if: { pattern: "^[a-z]+$" }, else: { maxLength: 2 } },
    value: "a",
  },
  {
    keyword: "if without else",
    subject: "pattern",
    wide: { type: "string", if: { pattern: "^[a-z]+$" }, then: { maxLength: 2 } },
    narrow: { type: "string", if: { pattern: "^[a-z0-9]+$" }, then: { maxLength: 2 } },
    value: "a",
  },
  {
    keyword: "if that is new",
    subject: "cases",
    wide: { type: "string" },
    narrow: { type: "string", if: { pattern: "^[a-z]+$" }, then: { maxLength: 2 } },
    value: "a",
  },
  {
    keyword: "a schema that takes nothing",
    subject: "conditions",
    wide: { type: "object", properties: { a: true } },
    narrow: { type: "object", properties: { a: false } },
    value: {},
  },
];

/** A place at which an edit stands, and how it acts there: as it is, or turned round. */
export interface Wrapping {
  readonly where: string;
  readonly turned: boolean;
  readonly wrap: (schema: Json) => { readonly schema: Json; readonly $defs?: Json };
  /** A document's value at that place. */
  readonly value: (value: Json) => Json;
}

const same = (value: Json): Json => value;

export const WRAPPINGS: readonly Wrapping[] = [
  { where: "in a field", turned: false, wrap: (schema) => ({ schema }), value: same },
  {
    where: "in entries",
    turned: false,
    wrap: (schema) => ({ schema: { type: "array", items: schema } }),
    value: (value) => [value],
  },
  {
    where: "behind a $ref",
    turned: false,
    wrap: (schema) => ({ schema: { $ref: "#/$defs/value" }, $defs: { value: schema } }),
    value: same,
  },
  {
    where: "behind two $refs",
    turned: false,
    wrap: (schema) => ({
      schema: { description: "Near.", $ref: "#/$defs/near" },
      $defs: { near: { $ref: "#/$defs/value" }, value: schema },
    }),
    value: same,
  },
  {
    where: "in allOf",
    turned: false,
    wrap: (schema) => ({ schema: { allOf: [{ $ref: "#/$defs/value" }] }, $defs: { value: schema } }),
    value: same,
  },
  {
    where: "in anyOf",
    turned: false,
    wrap: (schema) => ({ schema: { anyOf: [schema, { const: "neither" }] } }),
    value: same,
  },
  {
    where: "in not",
    turned: true,
    wrap: (schema) => ({ schema: { not: schema } }),
    value: () => ({ unlike: "any" }),
  },
  {
    where: "in not of not",
    turned: false,
    wrap: (schema) => ({ schema: { not: { not: { $ref: "#/$defs/value" } } }, $defs: { value: schema } }),
    value: same,
  },
  {
    where: "in else",
    turned: false,
    wrap: (schema) => ({ schema: { if: { const: "neither" }, else: schema } }),
    value: same,
  },
  {
    where: "in then",
    turned: false,
    wrap: (schema) => ({ schema: { if: { not: { const: "neither" } }, then: schema } }),
    value: same,
  },
  {
    where: "in if with else",
    turned: false,
    wrap: (schema) => ({ schema: { if: schema, else: { const: "neither" } } }),
    value: same,
  },
  {
    where: "in if with then",
    turned: true,
    wrap: (schema) => ({ schema: { if: schema, then: { const: "neither" } } }),
    value: () => ({ unlike: "any" }),
  },
];
