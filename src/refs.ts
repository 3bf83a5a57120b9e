import { isObject, type Json, type JsonObject, objectAt, objects } from "./json.ts";

/** A schema by its path under `schemas/`; every `$ref` in it is `<path>#<pointer>`. */
export type Schemas = ReadonlyMap<string, JsonObject>;

/** The schema that an absolute `$ref` names: a whole file or one of its `$defs`. */
export function target(schemas: Schemas, ref: string): JsonObject | undefined {
  const [path = "", pointer = ""] = ref.split("#");
  const schema = schemas.get(path);
  if (schema === undefined || pointer === "") return schema;
  const [, defs, name, deeper] = pointer.split("/");
  const isWhole = defs === "$defs" && name !== undefined && deeper === undefined;
  const found = isWhole && isObject(schema.$defs) ? schema.$defs[name] : undefined;
  return isObject(found) ? found : undefined;
}

/** The schema of the property that a pointer into an instance leads to. */
export function propertyAt(schemas: Schemas, root: JsonObject, pointer: string): JsonObject | undefined {
  let here: JsonObject | undefined = root;
  for (const token of pointer.split("/").slice(1)) {
    const next: Json | undefined = objectAt(resolve(schemas, here ?? {}), "properties")[token];
    here = typeof next === "object" && next !== null && !Array.isArray(next) ? next : undefined;
  }
  return here;
}

/** A schema with its `$ref` chain merged in; what stands nearer wins. */
export function resolve(schemas: Schemas, schema: JsonObject): JsonObject {
  if (typeof schema.$ref !== "string") return schema;
  const { $ref, ...siblings } = schema;
  return { ...resolve(schemas, target(schemas, $ref) ?? {}), ...siblings };
}

/** A copy of the schema of a file whose `$ref`s no longer depend on where the file stands. */
export function withAbsoluteRefs(schema: JsonObject, path: string): JsonObject {
  const copy = structuredClone(schema);
  for (const [node] of objects(copy)) {
    if (typeof node.$ref === "string") node.$ref = absolute(node.$ref, path);
  }
  return copy;
}

function absolute(ref: string, path: string): string {
  // What is no address leads nowhere as it is.
  if (!URL.canParse(ref, `schema:///${path}`)) return ref;
  const url = new URL(ref, `schema:///${path}`);
  return `${url.pathname.slice(1)}${url.hash === "" ? "#" : url.hash}`;
}
