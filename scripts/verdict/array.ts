import { isObject, type Json, type JsonObject } from "../source/json.ts";
import { expression } from "./expression.ts";
import type { Writer } from "./writer.ts";

/** The lines of a function that refuse an array without the entries that a schema asks for. */
export function arrayLines(schema: JsonObject, writer: Writer): string[] {
  const { minItems, maxItems, items, uniqueItems } = schema;
  const lines: string[] = [];
  if (minItems !== undefined) lines.push(`  if (value.length < ${minItems}) return false;`);
  if (maxItems !== undefined) lines.push(`  if (value.length > ${maxItems}) return false;`);
  if (items !== undefined)
    lines.push(`  for (const item of value) if (!(${expression(items, "item", writer)})) return false;`);
  if (uniqueItems === true) lines.push(unique(items, writer));
  return lines;
}

const EQUAL = `function equal(one, other) {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equal(one[key], other[key]))
  );
}`;

function unique(items: Json | undefined, writer: Writer): string {
  const plain = items !== undefined && isPrimitive(items, writer);
  if (!plain) writer.helper(EQUAL);
  const same = plain ? "value[at] === value[before]" : "equal(value[at], value[before])";
  return `  for (let at = 1; at < value.length; at++) for (let before = 0; before < at; before++) if (${same}) return false;`;
}

/** Whether entries are of a type that \`===\` compares. */
function isPrimitive(schema: Json, writer: Writer): boolean {
  if (!isObject(schema)) return false;
  if (typeof schema.type === "string") return !["array", "object"].includes(schema.type);
  return schema.$ref !== undefined && isPrimitive(writer.target(schema.$ref).schema, writer);
}
