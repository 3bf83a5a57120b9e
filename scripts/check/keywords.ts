import { escapePointer, isObject, type Json, type JsonObject, objectAt } from "../../src/json.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { schemaFiles } from "./source.ts";

/** Keywords that assert nothing. */
export const ANNOTATIONS = ["title", "description", "default", "examples", "$comment"];

/** Keywords that every common validator knows and that lower to draft-07 unchanged. */
const ASSERTIONS = [
  "type",
  "const",
  "enum",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "uniqueItems",
  "required",
];
const SUBSCHEMA = ["items", "not", "if", "then", "else"];
const SUBSCHEMAS = ["allOf", "anyOf"];
const NAMED_SUBSCHEMAS = ["properties", "$defs"];
const IDENTITY = ["$schema", "$id", "$defs"];
const KNOWN = new Set([
  ...ASSERTIONS,
  ...SUBSCHEMA,
  ...SUBSCHEMAS,
  ...NAMED_SUBSCHEMAS,
  ...IDENTITY,
  ...ANNOTATIONS,
  "additionalProperties",
  "$ref",
]);

/** What may stand beside a reference. An assertion there holds as well as what is referred to: the reference pages would show one of both. */
const BESIDE_REF = new Set(["$ref", ...IDENTITY, ...ANNOTATIONS]);

/** A field's name as every language can have it. */
const FIELD_NAME = /^[A-Za-z_$][A-Za-z0-9_]*$/;

/** Where a value's schema stands, and what says which values there are. */
const VALUE = /\/(?:properties\/[^/]+|items)$/;
const SAYS_WHAT = ["type", "const", "enum", "anyOf", "allOf", "$ref"];

/** Only portable keywords stand in a schema, and every object is closed: what is not named cannot be vetted. */
export function checkKeywords(source: Source): Mistake[] {
  return [...schemaFiles(source)].flatMap(([, { content, mistake }]) =>
    [...subschemas(content)].flatMap(([schema, pointer]) => {
      const foreign = Object.keys(schema).filter((key) => !KNOWN.has(key));
      const mistakes = foreign.map((key) =>
        mistake(`${pointer}/${escapePointer(key)}`, `the keyword "${key}" is not portable`),
      );
      const beside = "$ref" in schema ? Object.keys(schema).filter((key) => !BESIDE_REF.has(key)) : [];
      if (beside.length > 0)
        mistakes.push(
          mistake(
            `${pointer}/${escapePointer(beside[0] ?? "")}`,
            `"${beside[0]}" must not stand beside a $ref`,
          ),
        );
      for (const name of Object.keys(objectAt(schema, "properties")))
        if (!FIELD_NAME.test(name))
          mistakes.push(
            mistake(
              `${pointer}/properties/${escapePointer(name)}`,
              `the name "${name}" must be of letters, digits and underscores`,
            ),
          );
      if ("additionalProperties" in schema && schema.additionalProperties !== false) {
        mistakes.push(
          mistake(
            `${pointer}/additionalProperties`,
            "additionalProperties must be false: objects are closed",
          ),
        );
      }
      if (("properties" in schema || schema.type === "object") && schema.additionalProperties !== false)
        mistakes.push(mistake(pointer, 'an object must say "additionalProperties": false'));
      if (VALUE.test(pointer) && !CONDITION.test(pointer) && !SAYS_WHAT.some((key) => key in schema))
        mistakes.push(mistake(pointer, "a value must have a type, or a const, an enum, an anyOf or a $ref"));
      if (schema.type === "array" && !isObject(schema.items))
        mistakes.push(mistake(pointer, "an array must say what its items are"));
      if ("if" in schema && !("then" in schema) && !("else" in schema))
        mistakes.push(mistake(`${pointer}/if`, "if needs a then or an else"));
      mistakes.push(...valueMistakes(schema).map((words) => mistake(pointer, words)));
      for (const [index, name] of requiredOf(schema).entries())
        if (!Object.hasOwn(objectAt(schema, "properties"), name))
          mistakes.push(
            mistake(`${pointer}/required/${index}`, `"${name}" is required and not in properties`),
          );
      return mistakes;
    }),
  );
}

/** What is fixed must be told by one keyword, and be of the type that stands beside it. */
function valueMistakes({ const: fixed, enum: list, type }: JsonObject): string[] {
  if (fixed !== undefined && list !== undefined) return ["const and enum must not stand side by side"];
  if (Array.isArray(list) && new Set(list).size < Math.max(list.length, 1))
    return ["an enum must have a value, and none twice"];
  const values = fixed === undefined ? (Array.isArray(list) ? list : []) : [fixed];
  if (values.some((value) => typeof value === "object" && value !== null))
    return ["a fixed value must not be an array or an object"];
  return typeof type === "string" && !values.every((value) => isOfType(value, type))
    ? [`a fixed value must be of the type ${type}`]
    : [];
}

function isOfType(value: Json, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  return (value === null ? "null" : typeof value) === type;
}

function requiredOf({ required }: JsonObject): string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
}

/** A schema that is only asked whether it fits refuses nothing, and has nothing to say. */
export const CONDITION = /\/(?:not|if)(?:\/|$)/;

/** Every schema in a schema with its JSON Pointer, itself first. */
export function* subschemas(schema: Json, pointer = ""): Generator<[JsonObject, string]> {
  if (!isObject(schema)) return;
  yield [schema, pointer];
  for (const key of SUBSCHEMA) yield* subschemas(schema[key] ?? null, `${pointer}/${key}`);
  for (const key of SUBSCHEMAS) {
    const list = schema[key];
    if (Array.isArray(list))
      for (const [index, item] of list.entries()) yield* subschemas(item, `${pointer}/${key}/${index}`);
  }
  for (const key of NAMED_SUBSCHEMAS) {
    const named = schema[key];
    if (isObject(named))
      for (const [name, item] of Object.entries(named))
        yield* subschemas(item, `${pointer}/${key}/${escapePointer(name)}`);
  }
}
