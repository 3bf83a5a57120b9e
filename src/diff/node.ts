import { isObject, type Json, type JsonObject, objectAt, objects } from "../json.ts";

/** A schema that is an object: `true` is the empty one, `false` the one that excludes everything. */
export function asObject(schema: Json | undefined): JsonObject {
  if (isObject(schema)) return schema;
  return schema === false ? { not: {} } : {};
}

/** The name of the definition that a reference of a bundle names, or undefined for another reference. */
export function definitionOf(ref: Json | undefined): string | undefined {
  const mark = "#/$defs/";
  return typeof ref === "string" && ref.startsWith(mark) ? ref.slice(mark.length) : undefined;
}

/** The schema of a definition; one that is missing accepts everything. */
export function definition(bundle: JsonObject, name: string): JsonObject {
  return asObject(objectAt(bundle, "$defs")[name]);
}

/** Every definition that a value leads to, by its name. */
export function reached(value: Json, bundle: JsonObject): JsonObject {
  const found = new Map<string, Json>();
  const queue: Json[] = [value];
  for (const next of queue)
    for (const [{ $ref }] of objects(next)) {
      const name = definitionOf($ref);
      if (name === undefined || found.has(name)) continue;
      const target = definition(bundle, name);
      found.set(name, target);
      queue.push(target);
    }
  return Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The entries of a keyword that holds a list. */
export function listAt(schema: JsonObject, keyword: string): readonly Json[] {
  const value = schema[keyword];
  return Array.isArray(value) ? value : [];
}

/** The atoms that the JSON types are made of: every integer is a number, some numbers are none. */
const ATOMS: Readonly<Record<string, readonly string[]>> = { number: ["integer", "fraction"] };
const ALL = ["null", "boolean", "object", "array", "string", "integer", "fraction"];

/** The values that a schema fixes, those that its other value keyword or its type forbids left out; undefined where it fixes none. */
export function fixedValues(schema: JsonObject): readonly Json[] | undefined {
  const lists = [
    Object.hasOwn(schema, "const") ? [schema.const as Json] : undefined,
    Array.isArray(schema.enum) ? schema.enum : undefined,
  ];
  const [first, second] = lists.filter((list) => list !== undefined);
  if (first === undefined) return undefined;
  const also = second?.map(canonicalText);
  const atoms = schema.type === undefined ? new Set(ALL) : typeAtoms(schema.type);
  return first.filter(
    (value) => atoms.has(atomOf(value)) && (also === undefined || also.includes(canonicalText(value))),
  );
}

/** The type atoms that a schema takes: of one that fixes its values, theirs. */
export function takenAtoms(schema: JsonObject): ReadonlySet<string> {
  const values = fixedValues(schema);
  if (values !== undefined) return new Set(values.map(atomOf));
  return schema.type === undefined ? new Set(ALL) : typeAtoms(schema.type);
}

function typeAtoms(type: Json): ReadonlySet<string> {
  return new Set([type].flat().flatMap((name) => ATOMS[String(name)] ?? [String(name)]));
}

function atomOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  return typeof value;
}

/** No schema or document changes while it is compared, and what many places share is asked for at each. */
const texts = new WeakMap<object, string>();

/** A JSON text that is the same for equal values: the keys in order. */
export function canonicalText(value: Json): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const text = texts.get(value) ?? writtenOut(value);
  texts.set(value, text);
  return text;
}

function writtenOut(value: Json[] | JsonObject): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalText(item)}`).join(",")}}`;
}
