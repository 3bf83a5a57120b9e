import { isObject, type Json, type JsonObject, objectAt } from "../../src/json.ts";
import type { Source } from "../source/load.ts";
import { keywordChanges } from "./keywords.ts";
import type { Mutant } from "./mutant.ts";

/** Every definition of the hand-written schemas by its absolute reference; a file's own body is `<path>#`. */
export function definitionsOf({ schemas }: Pick<Source, "schemas">): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const [path, { $defs, $schema: _dialect, $id: _id, ...body }] of schemas) {
    if (!path.startsWith("common/")) found.set(`${path}#`, body);
    for (const [name, schema] of Object.entries(isObject($defs) ? $defs : {})) {
      if (isObject(schema)) found.set(`${path}#/$defs/${name}`, schema);
    }
  }
  return found;
}

/** Every mutant of the hand-written schemas. */
export function mutantsOf(source: Source): Mutant[] {
  const definitions = definitionsOf(source);
  const written = [...definitions].filter(([ref]) => source.files.has(ref.split("#")[0] ?? ""));
  return written.flatMap(([definition, schema]) =>
    [...subschemas(schema)].flatMap(([node, pointer]) =>
      [...keywordChanges(node, siblings(definitions, node))].map(({ kind, change, keyword, value }) => ({
        kind,
        definition,
        change,
        pointer: `${pointer}/${keyword}`,
        schema: replaced(schema, pointer.split("/").slice(1), (old) =>
          withKeyword(old, keyword, value),
        ) as JsonObject,
      })),
    ),
  );
}

/** What a reference might be mistaken for: the other definitions of the same file that say something else of the same type. */
function siblings(definitions: ReadonlyMap<string, JsonObject>, { $ref }: JsonObject): string[] {
  if (typeof $ref !== "string") return [];
  const [path] = $ref.split("#");
  const { type, not } = definitions.get($ref) ?? {};
  if (type === undefined || not !== undefined) return [];
  const assertions = asserted(definitions.get($ref) ?? {});
  return [...definitions]
    .filter(
      ([ref, schema]) =>
        ref.startsWith(`${path}#/`) && schema.type === type && asserted(schema) !== assertions,
    )
    .map(([ref]) => ref);
}

function asserted({
  title: _title,
  description: _description,
  default: _default,
  ...assertions
}: JsonObject): string {
  return JSON.stringify(assertions);
}

/** Every subschema of a definition with its pointer, itself first. */
export function* subschemas(schema: JsonObject, pointer = ""): Generator<[JsonObject, string]> {
  yield [schema, pointer];
  for (const [name, item] of Object.entries(objectAt(schema, "properties"))) {
    if (isObject(item)) yield* subschemas(item, `${pointer}/properties/${name}`);
  }
  for (const key of ["items", "not", "if", "then", "else"]) {
    const item = schema[key];
    if (isObject(item)) yield* subschemas(item, `${pointer}/${key}`);
  }
  for (const key of ["allOf", "anyOf"]) {
    const items = schema[key];
    for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
      if (isObject(item)) yield* subschemas(item, `${pointer}/${key}/${index}`);
    }
  }
}

function withKeyword(schema: Json, keyword: string, value: Json | undefined): Json {
  if (!isObject(schema)) return schema;
  const { [keyword]: _old, ...rest } = schema;
  return value === undefined ? rest : { ...schema, [keyword]: value };
}

function replaced(value: Json, [token, ...rest]: readonly string[], change: (old: Json) => Json): Json {
  if (token === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, index) => (index === Number(token) ? replaced(item, rest, change) : item));
  return isObject(value) ? { ...value, [token]: replaced(value[token] ?? null, rest, change) } : value;
}
