import { isObject, type Json, type JsonObject, objectAt } from "../../src/json.ts";
import { difference } from "../source/difference.ts";
import type { Source } from "../source/load.ts";
import { definitionsOf } from "./definitions.ts";

/** The values of all examples that each definition judges, each once. */
export function instancesOf(source: Source): Map<string, Json[]> {
  const definitions = new Map(definitionsOf(source));
  const seen = new Map<string, Map<string, Json>>();
  const visit = (ref: string, value: Json): void => {
    const values = seen.get(ref) ?? new Map<string, Json>();
    const key = JSON.stringify(value);
    if (values.has(key)) return;
    seen.set(ref, values.set(key, value));
    walk(definitions.get(ref) ?? {}, value, visit);
  };
  for (const { document, content } of source.examples)
    visit(`${document === "" ? "" : pathOf(source, document)}#`, content);
  const names = unexpectedNames(source);
  for (const ref of unreferenced(definitions)) for (const name of names) visit(ref, name);
  return new Map([...seen].map(([ref, values]) => [ref, [...values.values()]]));
}

/** The definitions that a definition refers to for the very value that it judges itself. */
export function inPlaceRefs(schema: JsonObject): string[] {
  const parts = [
    schema.not,
    schema.if,
    schema.then,
    schema.else,
    ...listAt(schema, "allOf"),
    ...listAt(schema, "anyOf"),
  ];
  const own = typeof schema.$ref === "string" ? [schema.$ref] : [];
  return [...own, ...parts.filter(isObject).flatMap(inPlaceRefs)];
}

/** Hands each value that a schema judges elsewhere to the definition that does. */
function walk(schema: JsonObject, value: Json, visit: (ref: string, value: Json) => void): void {
  for (const ref of inPlaceRefs(schema)) visit(ref, value);
  if (isObject(value)) {
    for (const [name, property] of Object.entries(objectAt(schema, "properties"))) {
      if (isObject(property) && Object.hasOwn(value, name)) walk(property, value[name] ?? null, visit);
    }
  }
  if (Array.isArray(value) && isObject(schema.items))
    for (const item of value) walk(schema.items, item, visit);
}

/** A definition that no schema refers to is one that the library asks about the names of unexpected fields. */
function unreferenced(definitions: ReadonlyMap<string, JsonObject>): string[] {
  const text = JSON.stringify([...definitions.values()]);
  return [...definitions.keys()].filter(
    (ref) => !ref.endsWith("#") && !text.includes(`"$ref":${JSON.stringify(ref)}`),
  );
}

/** The names of the fields that invalid examples have too many. */
export function unexpectedNames({ examples }: Source): string[] {
  return examples.flatMap(({ document, content, fault }) => {
    const base = examples.find(
      (other) => other.document === document && other.name === fault?.against && other.fault === undefined,
    );
    const [step] = base === undefined ? [] : difference(base.content, content);
    const name = step?.path.slice(step.path.lastIndexOf("/") + 1) ?? "";
    return step?.op === "add" && !/^[0-9]+$/.test(name)
      ? [name.replaceAll("~1", "/").replaceAll("~0", "~")]
      : [];
  });
}

function pathOf({ documents }: Source, name: string): string {
  return documents.find((document) => document.name === name)?.path ?? "";
}

function listAt(schema: JsonObject, key: string): Json[] {
  const list = schema[key];
  return Array.isArray(list) ? list : [];
}
