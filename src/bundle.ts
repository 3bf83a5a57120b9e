import { isObject, type Json, type JsonObject } from "./json.ts";
import { type Schemas, target } from "./refs.ts";

const MARK = "#/$defs/";

/**
 * One self-contained schema in 2020-12: all that the root refers to stands in its own `$defs`.
 *
 * The name of a definition says where it came from and depends on nothing else, so that it never changes
 * because another one came along: shared ones keep theirs, those of a document are prefixed with its name.
 */
export function bundle(schemas: Schemas, path: string): JsonObject {
  const root = schemas.get(path);
  if (root === undefined) throw new Error(`no schema at ${path}`);
  const { $defs: _own, ...body } = root;
  const $defs = definitions(schemas, refsIn(body));
  const bundled = rewrite(body) as JsonObject;
  return Object.keys($defs).length === 0 ? bundled : { ...bundled, $defs };
}

/** The `$defs` that a set of references needs, directly or not, in the order in which they are met. */
export function definitions(schemas: Schemas, refs: Iterable<string>): JsonObject {
  const found = new Map<string, Json>();
  const pending = [...refs].reverse();
  for (let ref = pending.pop(); ref !== undefined; ref = pending.pop()) {
    const name = definitionName(ref);
    const schema = target(schemas, ref);
    if (found.has(name) || schema === undefined) continue;
    const { $schema: _dialect, $id: _id, $defs: _own, ...body } = schema;
    found.set(name, rewrite(body));
    pending.push(...[...refsIn(body)].reverse());
  }
  return Object.fromEntries(found);
}

/** What a bundle calls the target of an absolute reference. */
export function definitionName(ref: string): string {
  const [path = "", pointer = ""] = ref.split("#");
  const name = pointer.slice("/$defs/".length);
  if (path.startsWith("common/")) return name;
  const file = path
    .replace(/^operations\//, "")
    .replace(/\.schema\.json$/, "")
    .replaceAll("/", "_")
    .replaceAll("-", "_");
  return name === "" ? file : `${file}_${name}`;
}

/** A copy whose references point into the bundle. */
export function rewrite(value: Json): Json {
  if (Array.isArray(value)) return value.map(rewrite);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === "$ref" && typeof item === "string" ? MARK + definitionName(item) : rewrite(item),
    ]),
  );
}

/** Every absolute reference in a schema, in the order in which it stands there. */
export function* refsIn(value: Json): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* refsIn(item);
  if (!isObject(value)) return;
  if (typeof value.$ref === "string") yield value.$ref;
  for (const [key, item] of Object.entries(value)) if (key !== "$ref") yield* refsIn(item);
}
