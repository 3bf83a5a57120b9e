import { isObject, type Json, type JsonObject, objectAt } from "../../json.ts";
import type { Patterns } from "../change.ts";
import { asObject, definition, definitionOf, listAt } from "../node.ts";
import { distinctLists } from "./lists.ts";
import { FORMAT_SAMPLES, stringsOfLength } from "./strings.ts";

/** What values are made from. */
export interface Material {
  readonly bundle: JsonObject;
  readonly patterns: Patterns;
}

/** Schemas nest no deeper than this on the way to a value. */
const DEPTH = 12;

const OF_EACH_TYPE: readonly Json[] = [null, true, false, 0, 1, -1, 0.5, "", "a", [], {}];

/** Values at, within and just beyond what the keywords of a schema allow: what tells two schemas apart lies there. */
export function* valuesFor(schema: Json | undefined, material: Material, depth = 0): Generator<Json> {
  const node = asObject(schema);
  if (depth > DEPTH) return;
  if (Object.hasOwn(node, "const")) yield node.const as Json;
  yield* listAt(node, "enum");
  if (node.default !== undefined) yield node.default;
  yield* numbersFor(node);
  for (const keyword of ["minLength", "maxLength"]) {
    const bound = node[keyword];
    if (typeof bound === "number")
      for (const length of [bound, bound + 1, bound - 1]) yield* stringsOfLength(length);
  }
  if (typeof node.pattern === "string") yield* material.patterns.words(node.pattern);
  if (node.format !== undefined) yield* FORMAT_SAMPLES;
  yield* listsFor(node, material, depth);
  if (isObject(node.properties) || isObject(node.additionalProperties))
    yield* objectsFor(node, material, depth);
  for (const part of partsOf(node, material.bundle)) yield* valuesFor(part, material, depth + 1);
  if (depth === 0) yield* OF_EACH_TYPE;
}

function* numbersFor(node: JsonObject): Generator<Json> {
  for (const keyword of ["minimum", "maximum"]) {
    const bound = node[keyword];
    if (typeof bound === "number") yield* [bound, bound + 1, bound - 1];
  }
}

/** The schemas that speak about the same value. */
function* partsOf(node: JsonObject, bundle: JsonObject): Generator<Json> {
  const name = definitionOf(node.$ref);
  if (name !== undefined) yield definition(bundle, name);
  for (const keyword of ["anyOf", "allOf", "oneOf"]) yield* listAt(node, keyword);
  for (const keyword of ["not", "if", "then", "else"]) if (node[keyword] !== undefined) yield node[keyword];
}

function* listsFor(node: JsonObject, material: Material, depth: number): Generator<Json> {
  if (node.items === undefined && node.type !== "array") return;
  const entries = first(valuesFor(node.items, material, depth + 1), 8);
  yield [];
  for (const length of [node.minItems, node.maxItems].flatMap((bound) =>
    typeof bound === "number" ? [bound, bound - 1, bound + 1] : [1, 2],
  )) {
    yield* distinctLists(entries, length);
  }
  for (const entry of entries.slice(0, 3)) yield [entry, entry];
}

/** Objects with every field, and with those alone that must be given, each of its first likely value. */
function* objectsFor(node: JsonObject, material: Material, depth: number): Generator<Json> {
  const properties = objectAt(node, "properties");
  const required = listAt(node, "required");
  const likely = (names: readonly string[]): Json =>
    Object.fromEntries(
      names.map((name) => [name, likelyValue(properties[name] ?? true, material, depth + 1)]),
    );
  const names = Object.keys(properties);
  yield likely(names);
  yield likely(names.filter((name) => required.includes(name)));
  if (!isObject(node.additionalProperties)) return;
  for (const other of first(valuesFor(node.additionalProperties, material, depth + 1), 8)) yield { other };
}

/** A value that a schema probably takes; nobody relies on it, since the validators are run on whatever comes of it. */
export function likelyValue(schema: Json, material: Material, depth = 0): Json {
  const values = first(valuesFor(schema, material, depth), 40);
  const { type } = resolved(asObject(schema), material.bundle);
  return (
    values.find(
      (value) =>
        type === undefined || typeName(value) === type || (type === "number" && typeof value === "number"),
    ) ?? sampleOf(type)
  );
}

function sampleOf(type: Json | undefined): Json {
  const samples: Readonly<Record<string, Json>> = {
    string: "example",
    array: [],
    object: {},
    boolean: true,
    integer: 1,
    number: 1,
    null: null,
  };
  return samples[String(type)] ?? "example";
}

function typeName(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

function resolved(schema: JsonObject, bundle: JsonObject): JsonObject {
  const name = definitionOf(schema.$ref);
  return name === undefined ? schema : { ...resolved(definition(bundle, name), bundle), ...schema };
}

/** The first of a sequence. */
export function first<Value>(values: Iterable<Value>, count: number): Value[] {
  const taken: Value[] = [];
  for (const value of values) {
    if (taken.length >= count) break;
    taken.push(value);
  }
  return taken;
}
