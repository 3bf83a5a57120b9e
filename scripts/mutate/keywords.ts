import { isObject, type Json, type JsonObject, objectAt } from "../../src/json.ts";
import type { Change } from "./mutant.ts";
import { patternChanges } from "./patterns.ts";

type Mutator = (schema: JsonObject) => Iterable<Change>;

/** Words that a vocabulary of states might well have, and numbers that a list of HTTP statuses might. */
const PLAUSIBLE = ["pending", "paused", "disabled", "failed", "completed", 200, 302, 418, 599];
const BOUNDS = ["minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"];

/** What each keyword of a schema, subschemas aside, might wrongly become. */
export function* keywordChanges(schema: JsonObject, others: readonly string[]): Generator<Change> {
  for (const mutator of MUTATORS) yield* mutator(schema);
  yield* bounds(schema);
  yield* references(schema, others);
}

const MUTATORS: readonly Mutator[] = [types, constants, enums, patterns, lists, objects, combinations];

/** A type beside a constant or a list says nothing that they do not: it is there for generators. */
function* types({ type, ...schema }: JsonObject): Generator<Change> {
  if (type === undefined || "const" in schema || "enum" in schema) return;
  yield change("drop a type", "type", undefined);
  yield change("allow null beside a type", "type", [type, "null"]);
  yield change("change a type", "type", type === "string" ? "number" : "string");
  if (type === "integer") yield change("let an integer be any number", "type", "number");
}

function* constants({ const: value }: JsonObject): Generator<Change> {
  if (value === undefined) return;
  const other = typeof value === "boolean" ? !value : `${value} too`;
  yield change("drop a const", "const", undefined);
  yield change("change a const", "const", other);
}

function* enums({ enum: values }: JsonObject): Generator<Change> {
  if (!Array.isArray(values)) return;
  yield change("drop an enum", "enum", undefined);
  for (const value of values)
    yield change(
      "drop a value of an enum",
      "enum",
      values.filter((item) => item !== value),
      String(value),
    );
  const kind = typeof values[0];
  const words = PLAUSIBLE.filter((word) => typeof word === kind);
  for (const word of [...words, ...(kind === "string" ? [String(values[0]).toUpperCase()] : [])]) {
    yield change("widen an enum by a plausible word", "enum", [...values, word], String(word));
  }
}

function* patterns({ pattern }: JsonObject): Generator<Change> {
  if (typeof pattern !== "string") return;
  yield change("drop a pattern", "pattern", undefined);
  for (const { kind, text, note } of patternChanges(pattern)) yield change(kind, "pattern", text, note);
}

function* bounds(schema: JsonObject): Generator<Change> {
  for (const keyword of BOUNDS) {
    const bound = schema[keyword];
    if (typeof bound !== "number") continue;
    yield change(`drop a ${keyword}`, keyword, undefined);
    yield change(`raise a ${keyword} by one`, keyword, bound + 1);
    if (bound > 0 || keyword.endsWith("imum")) yield change(`lower a ${keyword} by one`, keyword, bound - 1);
  }
}

function* lists(schema: JsonObject): Generator<Change> {
  if (schema.uniqueItems === true) yield change("drop uniqueItems", "uniqueItems", undefined);
  if (schema.type === "array" && schema.uniqueItems === undefined)
    yield change("ask for unique items", "uniqueItems", true);
  if (schema.items !== undefined) yield change("drop items", "items", undefined);
}

function* objects(schema: JsonObject): Generator<Change> {
  const properties = objectAt(schema, "properties");
  const required = Array.isArray(schema.required) ? schema.required : [];
  for (const name of Object.keys(properties)) {
    const { [name]: _gone, ...rest } = properties;
    yield change("drop a property", "properties", rest, name);
    yield change("let a property be anything", "properties", { ...properties, [name]: {} }, name);
    if (!required.includes(name))
      yield change("require an optional field", "required", [...required, name], name);
  }
  for (const name of required)
    yield change(
      "let a required field be missing",
      "required",
      required.filter((item) => item !== name),
      String(name),
    );
  if (required.length > 0) yield change("drop required", "required", undefined);
  if (schema.additionalProperties === false)
    yield change("open a closed object", "additionalProperties", undefined);
}

function* combinations(schema: JsonObject): Generator<Change> {
  const { allOf, anyOf, not, if: condition, then, else: otherwise } = schema;

  if (Array.isArray(allOf)) {
    for (const [index, item] of allOf.entries())
      yield change(
        "drop an entry of allOf",
        "allOf",
        allOf.length === 1 ? undefined : allOf.toSpliced(index, 1),
        isObject(item) ? String(item.$ref ?? index) : String(index),
      );
  }
  if (Array.isArray(anyOf)) {
    yield change("drop an anyOf", "anyOf", undefined);
    for (const index of anyOf.keys())
      yield change("drop an entry of anyOf", "anyOf", anyOf.toSpliced(index, 1), String(index));
  }
  if (not !== undefined) yield change("drop a not", "not", undefined);
  if (condition !== undefined) yield change("turn an if round", "if", { not: condition });
  if (condition !== undefined) yield change("let an if hold always", "if", {});
  if (then !== undefined) yield change("drop a then", "then", undefined);
  if (otherwise !== undefined) yield change("drop an else", "else", undefined);
}

function* references({ $ref }: JsonObject, others: readonly string[]): Generator<Change> {
  if (typeof $ref !== "string") return;
  yield change("drop a $ref", "$ref", undefined);
  for (const other of others) yield change("point a $ref elsewhere", "$ref", other, other);
}

function change(kind: string, keyword: string, value: Json | undefined, note = ""): Change {
  return { kind, keyword, value, change: note };
}
