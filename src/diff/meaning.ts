import { isObject, type Json, type JsonObject } from "../json.ts";
import { asObject, canonicalText, definition, definitionOf, fixedValues, reached } from "./node.ts";

/** Keywords that say nothing about which documents are valid. */
export const NOTES: ReadonlySet<string> = new Set([
  "title",
  "description",
  "default",
  "examples",
  "$comment",
  "$id",
  "$schema",
  "$defs",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

const SETS = new Set(["required", "allOf", "anyOf"]);

/**
 * A text that two schemas share only when they accept the same documents: references followed, notes left out,
 * conditions drawn together, sets in order. Two texts may differ although the schemas mean the same.
 */
export function meaningOf(schema: Json, bundle: JsonObject): string {
  return canonicalText(meaning(schema, bundle, []));
}

/** Shared definitions are met at many places; none changes while it is compared. */
const definitions = new WeakMap<JsonObject, Json>();

function definitionMeaning(name: string, bundle: JsonObject, following: readonly string[]): Json {
  const schema = definition(bundle, name);
  const known = definitions.get(schema);
  if (known !== undefined) return known;
  const written = meaning(schema, bundle, [...following, name]);
  // What was written out within itself stands for a reference only there.
  if (following.length === 0) definitions.set(schema, written);
  return written;
}

function meaning(schema: Json, bundle: JsonObject, following: readonly string[]): Json {
  const { $ref, allOf, ...own } = asObject(schema);
  const parts: Json[] = [];
  const name = definitionOf($ref);
  // A schema that refers to itself cannot be written out; its reference stands for it.
  if (name !== undefined && !following.includes(name)) parts.push(definitionMeaning(name, bundle, following));
  else if ($ref !== undefined) parts.push({ $ref });
  for (const member of Array.isArray(allOf) ? allOf : []) parts.push(meaning(member, bundle, following));
  const mine = ownMeaning(own, bundle, following);
  return drawnTogether(mine, parts);
}

function ownMeaning(own: JsonObject, bundle: JsonObject, following: readonly string[]): JsonObject {
  const values = fixedValues(own);
  const entries = Object.entries(own)
    .filter(
      ([key]) =>
        !NOTES.has(key) && !(values !== undefined && (key === "const" || key === "enum" || key === "type")),
    )
    .map(([key, value]): [string, Json] => [key, keywordMeaning(key, value, bundle, following)]);
  if (values !== undefined) entries.push(["enum", ordered([...values])]);
  return Object.fromEntries(entries);
}

function keywordMeaning(key: string, value: Json, bundle: JsonObject, following: readonly string[]): Json {
  if (key === "properties" && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, meaning(item, bundle, following)]),
    );
  }
  if (key === "additionalProperties" && typeof value === "boolean") return value;
  if (["items", "not", "if", "then", "else", "additionalProperties"].includes(key))
    return meaning(value, bundle, following);
  const list =
    Array.isArray(value) && key === "anyOf" ? value.map((item) => meaning(item, bundle, following)) : value;
  if (Array.isArray(list) && SETS.has(key)) return ordered(list);
  // What is not followed here may lead to other definitions all the same.
  const definitions = reached(list, bundle);
  return Object.keys(definitions).length === 0 ? list : [list, definitions];
}

/** Conditions become one object where they share no keyword, so that an allOf of one is the one itself. */
function drawnTogether(mine: JsonObject, parts: readonly Json[]): Json {
  let whole = mine;
  const apart: Json[] = [];
  for (const part of parts.filter(isObject)) {
    const { allOf, ...keywords } = part;
    // Fields and the closing of an object belong together and are not mixed with those of another part.
    if (Object.entries(keywords).some(([key, value]) => clashes(whole, key, value))) apart.push(keywords);
    else whole = { ...whole, ...keywords };
    apart.push(...(Array.isArray(allOf) ? allOf : []));
  }
  return apart.length === 0 ? whole : { ...whole, allOf: ordered(apart) };
}

function clashes(whole: JsonObject, key: string, value: Json): boolean {
  if (TOGETHER.has(key)) return [...TOGETHER].some((other) => other in whole);
  const other = whole[key];
  return other !== undefined && canonicalText(other) !== canonicalText(value);
}

/** Keywords that mean something together: those of one schema are never mixed with those of another. */
export const TOGETHER: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "additionalProperties", "if", "then", "else"],
  ...["prefixItems", "items", "contains", "minContains", "maxContains"],
]);

function ordered(list: readonly Json[]): Json[] {
  const texts = new Map(list.map((item) => [canonicalText(item), item]));
  return [...texts.keys()].sort().map((text) => texts.get(text) as Json);
}
