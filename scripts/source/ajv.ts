import { Ajv2020 } from "ajv/dist/2020.js";
import { isObject, type Json, type JsonObject, objects } from "../../src/json.ts";
import type { Source } from "./load.ts";
import { namedRules } from "./rules.ts";

const instances = new WeakMap<Source, Ajv2020>();

/**
 * Plain Ajv over the source schemas, for what is asked of them before any validator is made.
 *
 * One instance a source: what schemas share is compiled once. Named rules carry their id as `x-rule`.
 */
export function sourceAjv(source: Source): Ajv2020 {
  const known = instances.get(source);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    allErrors: true,
    verbose: true,
    inlineRefs: false,
    validateFormats: false,
    // They have been held against the meta-schema before, and what is compiled here runs for a moment only.
    validateSchema: false,
    code: { optimize: false },
  });
  ajv.addKeyword("x-rule");
  const ids = new Map(namedRules(source.schemas).map(({ path, name, id }) => [`${path}#/$defs/${name}`, id]));
  for (const [path, schema] of source.schemas) ajv.addSchema(prepared(source.base, path, schema, ids));
  instances.set(source, ajv);
  return ajv;
}

function prepared(
  base: string,
  path: string,
  schema: JsonObject,
  ids: ReadonlyMap<string, string>,
): JsonObject {
  const copy = structuredClone(schema) as JsonObject;
  for (const [node] of objects(copy)) {
    if (typeof node.$ref === "string") node.$ref = base + node.$ref;
  }
  const { $defs } = copy;
  for (const [name, definition] of Object.entries(isObject($defs) ? $defs : {}) as [string, Json][]) {
    const id = ids.get(`${path}#/$defs/${name}`);
    if (id !== undefined && isObject(definition)) definition["x-rule"] = id;
  }
  return copy;
}
