import { refsIn } from "../../src/bundle.ts";
import { isObject, type Json, objectAt } from "../../src/json.ts";
import type { Schemas } from "../../src/refs.ts";

/** A definition by its file and its pointer there. */
export interface Definition {
  readonly path: string;
  readonly pointer: string;
}

/** The definitions that refer back to themselves, directly or not: no document of a finite size could be filled from one. */
export function loopsOf(schemas: Schemas): Definition[] {
  const refs = new Map(
    [...definitionsOf(schemas)].map(([key, body]) => [key, [...refsIn(body)].map(withoutHash)]),
  );
  return [...refs.keys()].filter((key) => leadsTo(key, key, refs)).map(definitionAt);
}

/** Every file's own schema, and every definition in it, by reference. */
function* definitionsOf(schemas: Schemas): Generator<[string, Json]> {
  for (const [path, schema] of schemas) {
    const { $defs: _definitions, ...body } = schema;
    yield [path, body];
    for (const [name, definition] of Object.entries(objectAt(schema, "$defs")))
      if (isObject(definition)) yield [`${path}#/$defs/${name}`, definition];
  }
}

function leadsTo(from: string, goal: string, refs: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const pending = [...(refs.get(from) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    pending.push(...(refs.get(next) ?? []));
  }
  return false;
}

/** A whole file is referred to with a hash that says nothing. */
function withoutHash(ref: string): string {
  return ref.replace(/#$/, "");
}

function definitionAt(key: string): Definition {
  const [path = "", pointer = ""] = key.split("#");
  return { path, pointer };
}
