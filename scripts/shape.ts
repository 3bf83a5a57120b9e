import { isObject, type Json, type JsonObject, objectAt } from "../src/json.ts";

const TEXT_RULES = new Set(["if", "then", "else", "not"]);
const NAMED = new Set(["properties", "$defs"]);
const NOTES = new Set(["title", "description"]);

/**
 * A bundle without the rules of public-safe text: the same structure, for tools that make types.
 *
 * Type generators stumble over `not` and `if`, and no type system can say them anyway. Definitions that only
 * hold such rules go, with the references to them.
 */
export function shape(bundle: JsonObject): JsonObject {
  let shaped = withoutTextRules(bundle) as JsonObject;
  for (;;) {
    const empty = emptyDefinitions(shaped);
    if (empty.size === 0) return shaped;
    shaped = withoutRefs(shaped, empty) as JsonObject;
    shaped = {
      ...shaped,
      $defs: Object.fromEntries(
        Object.entries(objectAt(shaped, "$defs")).filter(([name]) => !empty.has(name)),
      ),
    };
  }
}

/** Drops the keywords of text rules; in a map of names to schemas the same words are names. */
function withoutTextRules(value: Json, namesToSchemas = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutTextRules(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => namesToSchemas || !TEXT_RULES.has(key))
      .map(([key, item]) => [key, withoutTextRules(item, !namesToSchemas && NAMED.has(key))]),
  );
}

function emptyDefinitions(bundle: JsonObject): Set<string> {
  const empty = Object.entries(objectAt(bundle, "$defs")).filter(
    ([, schema]) => isObject(schema) && Object.keys(schema).every((key) => NOTES.has(key)),
  );
  return new Set(empty.map(([name]) => name));
}

function withoutRefs(value: Json, gone: ReadonlySet<string>): Json {
  if (Array.isArray(value))
    return value
      .map((item) => withoutRefs(item, gone))
      .filter((item) => !(isObject(item) && Object.keys(item).length === 0));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, item]) => !(key === "$ref" && typeof item === "string" && gone.has(item.slice("#/$defs/".length))),
  );
  return Object.fromEntries(
    kept
      .map(([key, item]): [string, Json] => [key, withoutRefs(item, gone)])
      .filter(([key, item]) => !(key === "allOf" && Array.isArray(item) && item.length === 0)),
  );
}
