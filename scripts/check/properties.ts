import { isObject, type JsonObject, objectAt, stringAt } from "../../src/json.ts";
import { resolve } from "../../src/refs.ts";
import { sourceAjv } from "../source/ajv.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { CONDITION, subschemas } from "./keywords.ts";
import { schemaFiles } from "./source.ts";

/** Every property is described, every string is bounded, and every default is valid. */
export function checkProperties(source: Source): Mistake[] {
  return [...schemaFiles(source)].flatMap(([path, { mistake }]) =>
    [...subschemas(source.schemas.get(path) ?? {})].flatMap(([schema, pointer]) => [
      ...undescribed(source, schema).map((name) =>
        mistake(`${pointer}/properties/${name}`, `the property "${name}" has no description`),
      ),
      ...(isUnbounded(schema) && !CONDITION.test(pointer)
        ? [mistake(pointer, "a string needs a maxLength, an enum or a const")]
        : []),
      ...(isValidDefault(source, path, pointer, schema)
        ? []
        : [mistake(`${pointer}/default`, "the default is not valid here")]),
    ]),
  );
}

function undescribed({ schemas }: Source, schema: JsonObject): string[] {
  return Object.entries(objectAt(schema, "properties"))
    .filter(
      ([, property]) => !isObject(property) || stringAt(resolve(schemas, property), "description") === "",
    )
    .map(([name]) => name);
}

function isUnbounded({ type, maxLength, enum: values, const: value }: JsonObject): boolean {
  return (
    [type].flat().includes("string") && maxLength === undefined && values === undefined && value === undefined
  );
}

function isValidDefault(source: Source, path: string, pointer: string, schema: JsonObject): boolean {
  if (!("default" in schema)) return true;
  return sourceAjv(source).validate({ $ref: `${source.base}${path}#${pointer}` }, schema.default);
}
