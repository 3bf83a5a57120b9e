import { bundle } from "../src/bundle.ts";
import { isObject, type Json, type JsonObject, objectAt } from "../src/json.ts";
import type { Source } from "./source/load.ts";
import { namedRules, type Rule } from "./source/rules.ts";

const documents = new WeakMap<Source, ReadonlyMap<string, JsonObject>>();

/** Every document's bundle as the validators carry it, by the document's name. */
export function leanDocuments(source: Source): ReadonlyMap<string, JsonObject> {
  const known = documents.get(source);
  if (known !== undefined) return known;
  const rules = namedRules(source.schemas);
  const made = new Map(
    source.documents.map(({ name, path }) => [name, lean(bundle(source.schemas, path), rules)]),
  );
  documents.set(source, made);
  return made;
}

/**
 * The schema as the validators carry it: without what only readers need. Named rules keep their title and
 * get their id as `x-rule`, patterns keep their description, since refusals speak with those words.
 */
export function lean(schema: JsonObject, rules: readonly Rule[]): JsonObject {
  const ids = new Map(rules.map(({ name, id }) => [name, id]));
  const $defs = Object.entries(objectAt(schema, "$defs")).map(([name, definition]): [string, Json] => {
    const id = ids.get(name);
    return [name, id === undefined || !isObject(definition) ? definition : { ...definition, "x-rule": id }];
  });
  return strip({ ...schema, $defs: Object.fromEntries($defs) }) as JsonObject;
}

const NOTES = new Set(["title", "description", "default", "examples", "$comment", "$schema"]);
const NAMED = new Set(["properties", "$defs"]);

function strip(value: Json, namesToSchemas = false): Json {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (!isObject(value)) return value;
  const speaks = (key: string) =>
    (key === "title" && "x-rule" in value) || (key === "description" && "pattern" in value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => namesToSchemas || !NOTES.has(key) || speaks(key))
      .map(([key, item]) => [key, strip(item, !namesToSchemas && NAMED.has(key))]),
  );
}
