import type { JsonObject } from "../../src/json.ts";
import { patternLiteral } from "./pattern.ts";
import type { Writer } from "./writer.ts";

/** What must hold of a string, an expression a keyword. */
export function strings(schema: JsonObject, value: string, writer: Writer): string[] {
  const { minLength, maxLength, pattern } = schema;
  const conditions: string[] = [];
  // A string has at most as many characters as code units, and at least half as many: they are rarely counted.
  if (minLength === 1) conditions.push(`${value} !== ""`);
  else if (typeof minLength === "number")
    conditions.push(
      `${value}.length >= ${minLength} && (${value}.length >= ${2 * minLength} || ${lengthOf(value, writer)} >= ${minLength})`,
    );
  if (typeof maxLength === "number")
    conditions.push(
      `(${value}.length <= ${maxLength} || (${value}.length <= ${2 * maxLength} && ${lengthOf(value, writer)} <= ${maxLength}))`,
    );
  if (typeof pattern === "string")
    conditions.push(
      isPlainText(pattern)
        ? `${value}.includes(${JSON.stringify(pattern)})`
        : `${writer.pattern(patternLiteral(pattern))}.test(${value})`,
    );
  return conditions;
}

/** Whether a pattern is found where its own text is: looking for that is cheaper than a regular expression. */
function isPlainText(pattern: string): boolean {
  return !/[\\^$.*+?()[\]{}|]/.test(pattern);
}

const CHARACTERS = `function characters(text) {
  let count = 0;
  for (const _ of text) count++;
  return count;
}`;

function lengthOf(value: string, writer: Writer): string {
  writer.helper(CHARACTERS);
  return `characters(${value})`;
}

/** What must hold of a number, an expression a keyword. */
export function numbers({ minimum, maximum }: JsonObject, value: string): string[] {
  return [
    ...(minimum === undefined ? [] : [`${value} >= ${JSON.stringify(minimum)}`]),
    ...(maximum === undefined ? [] : [`${value} <= ${JSON.stringify(maximum)}`]),
  ];
}
