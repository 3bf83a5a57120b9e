import { isObject, type Json, type JsonObject, objectAt } from "../../src/json.ts";
import { expression } from "./expression.ts";
import type { Writer } from "./writer.ts";

/** The lines of a function that refuse an object without the properties that a schema asks for. */
export function objectLines(schema: JsonObject, writer: Writer): string[] {
  const properties = objectAt(schema, "properties");
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const names = [...new Set([...Object.keys(properties), ...[...required].map(String)])];
  const lines = names.map((name) => propertyLine(name, properties[name] ?? true, required.has(name), writer));
  return [...closed(schema, properties), ...lines];
}

/** What is undefined is absent, as Ajv has it too. */
function propertyLine(name: string, schema: Json, required: boolean, writer: Writer): string {
  const access = /^[A-Za-z_$][\w$]*$/.test(name) ? `value.${name}` : `value[${JSON.stringify(name)}]`;
  const valid = expression(schema, "item", writer);
  const refused = required
    ? [...(refusesUndefined(schema, writer) ? [] : ["item === undefined"]), `!(${valid})`]
    : [`item !== undefined && !(${valid})`];
  const once = refused.join(" || ").split(/\bitem\b/).length === 2;
  return once
    ? `  if (${refused.join(" || ").replace(/\bitem\b/, access)}) return false;`
    : `  { const item = ${access}; if (${refused.join(" || ")}) return false; }`;
}

/** Whether no absent value could pass, so that nobody need ask whether there is one. */
function refusesUndefined(schema: Json, writer: Writer): boolean {
  if (!isObject(schema)) return schema === false;
  if (schema.type !== undefined || schema.const !== undefined || schema.enum !== undefined) return true;
  return schema.$ref !== undefined && refusesUndefined(writer.target(schema.$ref).schema, writer);
}

function closed({ additionalProperties }: JsonObject, properties: JsonObject): string[] {
  if (additionalProperties === undefined || additionalProperties === true) return [];
  if (additionalProperties !== false) throw new Error("the verdict cannot say a schema for other properties");
  const cases = Object.keys(properties).map((name) => `case ${JSON.stringify(name)}:`);
  const known = cases.length === 0 ? "" : `${cases.join(" ")} break; `;
  return [`  for (const key in value) switch (key) { ${known}default: return false; }`];
}
