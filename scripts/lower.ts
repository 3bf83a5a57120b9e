import { isObject, type Json, type JsonObject } from "../src/json.ts";

/**
 * A 2020-12 bundle as draft-07, for validators that know no newer dialect.
 *
 * Draft-07 calls `$defs` `definitions`, and ignores whatever stands beside a `$ref`
 * (draft-handrews-json-schema-01, section 8.3), so that a reference with siblings moves into an `allOf`.
 */
export function lower(bundle: JsonObject, base: string): JsonObject {
  const lowered = lowerValue(bundle) as JsonObject;
  const id = String(bundle.$id);
  return {
    ...lowered,
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `${base}draft-07/${id.slice(base.length)}`,
  };
}

function lowerValue(value: Json): Json {
  if (Array.isArray(value)) return value.map(lowerValue);
  if (!isObject(value)) return value;
  const { $ref, ...siblings } = value;
  const entries = Object.entries(siblings).map(([key, item]): [string, Json] => [
    key === "$defs" ? "definitions" : key,
    lowerValue(item),
  ]);
  if (typeof $ref !== "string") return Object.fromEntries(entries);
  const reference = { $ref: $ref.replace("#/$defs/", "#/definitions/") };
  if (entries.length === 0) return reference;
  const rest = Object.fromEntries(entries);
  return { ...rest, allOf: [reference, ...(Array.isArray(rest.allOf) ? rest.allOf : [])] };
}
