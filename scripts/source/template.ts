import { isObject, type Json, type JsonObject, objectAt } from "../../src/json.ts";
import { resolve, type Schemas } from "../../src/refs.ts";

/**
 * A document with every constant and default in its place, in the order of the schema.
 * What has neither stays out: a user gives it, or the response repeats it from the request.
 */
export function templateOf(schemas: Schemas, schema: JsonObject): JsonObject {
  const template: JsonObject = {};
  for (const [name, property] of Object.entries(objectAt(resolve(schemas, schema), "properties"))) {
    template[name] = startingValue(schemas, isObject(property) ? resolve(schemas, property) : {});
  }
  return template;
}

function startingValue(schemas: Schemas, schema: JsonObject): Json {
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  // A place holder keeps the order of the fields; building an exchange always replaces it.
  return isObject(schema.properties) ? templateOf(schemas, schema) : null;
}
