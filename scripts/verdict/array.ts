import { isObject, type Json, type JsonObject } from "../../src/json.ts";
import { expression } from "./expression.ts";
import { byLength } from "./names.ts";
import type { Writer } from "./writer.ts";

/** By index: what iterates costs more to compile and, until it is compiled, to run; and an array may bring an iterator of its own. */
const EACH = "  for (let at = 0; at < value.length; at++) { const item = value[at]; ";

/** The lines of a function that refuse an array without the entries that a schema asks for. */
export function arrayLines(schema: JsonObject, writer: Writer): string[] {
  const { minItems, maxItems, items, uniqueItems } = schema;
  const lines: string[] = [];
  if (minItems !== undefined) lines.push(`  if (value.length < ${minItems}) return false;`);
  if (maxItems !== undefined) lines.push(`  if (value.length > ${maxItems}) return false;`);
  const names = uniqueItems === true ? namesOf(items, writer) : [];
  if (names.length > 0) return [...lines, ...eachOnce(names)];
  if (items !== undefined) lines.push(`${EACH}if (!(${expression(items, "item", writer)})) return false; }`);
  if (uniqueItems === true) lines.push(unique(items, writer));
  return lines;
}

/** The strings of a short list of them that every entry must be one of. */
function namesOf(items: Json | undefined, writer: Writer): string[] {
  const schema = isObject(items) && items.$ref !== undefined ? writer.target(items.$ref).schema : items;
  if (!isObject(schema) || !Array.isArray(schema.enum)) return [];
  const isAll = Object.keys(schema).every((key) => ["type", "enum", "title", "description"].includes(key));
  const names = schema.enum.filter((name) => typeof name === "string");
  return isAll && names.length === schema.enum.length && names.length < 32 ? names : [];
}

/** One look at each entry tells both what it is and whether it was there before. */
function eachOnce(names: readonly string[]): string[] {
  const bits = new Map(names.map((name, index) => [name, 2 ** index]));
  const cases = byLength(names).map(([length, same]) => {
    const bit = same.reduceRight(
      (rest, name) => `item === ${JSON.stringify(name)} ? ${bits.get(name)} : ${rest}`,
      "0",
    );
    return `case ${length}: bit = ${bit}; break;`;
  });
  return [
    "  let seen = 0;",
    EACH,
    `    let bit = 0;\n    switch (typeof item === "string" ? item.length : -1) { ${cases.join(" ")} }`,
    "    if (bit === 0 || (seen & bit) !== 0) return false;",
    "    seen |= bit;\n  }",
  ];
}

/** Tells whether two values are the same in JSON. */
export const EQUAL = `function equal(one, other) {
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
