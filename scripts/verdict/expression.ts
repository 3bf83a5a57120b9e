import { isObject, type Json, type JsonObject } from "../../src/json.ts";
import { arrayLines } from "./array.ts";
import { oneOfBody } from "./names.ts";
import { objectLines } from "./object.ts";
import { NOTES, plainTest } from "./plain.ts";
import { numbers, strings } from "./scalars.ts";
import type { Writer } from "./writer.ts";

const OBJECT = ["properties", "required", "additionalProperties"];
const ARRAY = ["items", "minItems", "maxItems", "uniqueItems"];
const SAID = new Set([
  ...OBJECT,
  ...ARRAY,
  ...["$ref", "$defs", "type", "const", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum"],
  ...["format", "allOf", "anyOf", "not", "if", "then", "else"],
  ...["$id", "title", "description", "x-rule"],
]);

/** The body of a function that tells whether its `value` is valid under a schema. */
export function compileBody(schema: Json, writer: Writer): string {
  if (isObject(schema) && isPlainly("object", OBJECT, schema))
    return lines(refuse(typeTest("object", "value")), objectLines(schema, writer));
  if (isObject(schema) && isPlainly("array", ARRAY, schema))
    return lines(refuse(typeTest("array", "value")), arrayLines(schema, writer));
  if (isObject(schema) && isPlainly("string", ["enum"], schema) && Array.isArray(schema.enum)) {
    const names = schema.enum.filter((name) => typeof name === "string");
    if (names.length === schema.enum.length && names.length >= MANY) return oneOfBody(names);
  }
  return `  return ${expression(schema, "value", writer)};`;
}

/** So many names are told apart by their length first. */
const MANY = 4;

/** A JavaScript expression that is true where the value of a variable is valid under a schema. */
export function expression(schema: Json, value: string, writer: Writer): string {
  if (typeof schema === "boolean") return String(schema);
  if (!isObject(schema)) throw new Error("a schema must be an object or a boolean");
  const unsaid = Object.keys(schema).find((keyword) => !SAID.has(keyword));
  if (unsaid !== undefined) throw new Error(`the verdict cannot say the keyword ${unsaid}`);
  const conditions = all([
    ...typeAndValues(schema, value),
    ...guarded(schema, "string", `typeof ${value} !== "string"`, strings(schema, value, writer)),
    ...guarded(schema, "number", `typeof ${value} !== "number"`, numbers(schema, value)),
    ...structured(schema, value, writer),
    ...(schema.$ref === undefined ? [] : [reference(schema.$ref, value, writer)]),
    ...combined(schema, value, writer),
  ]);
  const plain = plainTest(schema, value, writer);
  return plain === undefined ? conditions : `((${plain}) || (${conditions}))`;
}

/** Every condition, or `true` where there is none. */
function all(conditions: readonly string[]): string {
  const real = conditions.filter((condition) => condition !== "true");
  return real.length === 0 ? "true" : real.join(" && ");
}

/** Whether a schema says its type and nothing but keywords of that type. */
function isPlainly(type: string, keywords: readonly string[], schema: JsonObject): boolean {
  const known = ["type", ...keywords, ...NOTES];
  return schema.type === type && Object.keys(schema).every((key) => known.includes(key));
}

function refuse(condition: string): string {
  return `  if (!${condition}) return false;`;
}

function lines(first: string, rest: readonly string[]): string {
  return [first, ...rest, "  return true;"].join("\n");
}

/** A named rule is short and stands where it is asked for; every other definition is a function. */
function reference($ref: Json, value: string, writer: Writer): string {
  const { schema } = writer.target($ref);
  return isObject(schema) && schema["x-rule"] !== undefined
    ? expression(schema, value, writer)
    : `${writer.definition($ref)}(${value})`;
}

function typeAndValues(schema: JsonObject, value: string): string[] {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (!Array.isArray(values)) return schema.type === undefined ? [] : [typeTest(schema.type, value)];
  if (values.some((item) => typeof item === "object" && item !== null))
    throw new Error("the verdict cannot compare with an array or an object");
  const among = values.map((item) => `${value} === ${JSON.stringify(item)}`).join(" || ");
  const typed = values.every((item) => item !== null && typeof item === schema.type);
  return [
    ...(typed || schema.type === undefined ? [] : [typeTest(schema.type, value)]),
    values.length === 1 ? among : `(${among})`,
  ];
}

function typeTest(type: Json, value: string): string {
  if (Array.isArray(type)) return `(${type.map((item) => typeTest(item, value)).join(" || ")})`;
  switch (type) {
    case "object":
      return `(typeof ${value} === "object" && ${value} !== null && !Array.isArray(${value}))`;
    case "array":
      return `Array.isArray(${value})`;
    case "null":
      return `${value} === null`;
    case "integer":
      return `Number.isInteger(${value})`;
    case "number":
      return `Number.isFinite(${value})`;
    case "string":
    case "boolean":
      return `typeof ${value} === "${type}"`;
    default:
      throw new Error(`no type ${String(type)}`);
  }
}

/** Conditions that hold only for one type: nothing is asked of a value of another one. */
function guarded(
  schema: JsonObject,
  type: string,
  isOther: string,
  conditions: readonly string[],
): readonly string[] {
  const sure = schema.type === type || (type === "number" && schema.type === "integer");
  return sure || conditions.length === 0 ? conditions : [`(${isOther} || (${all(conditions)}))`];
}

function structured(schema: JsonObject, value: string, writer: Writer): string[] {
  return [
    { type: "object", keywords: OBJECT, linesOf: objectLines },
    { type: "array", keywords: ARRAY, linesOf: arrayLines },
  ]
    .filter(({ keywords }) => keywords.some((keyword) => schema[keyword] !== undefined))
    .map(({ type, linesOf }) => {
      const body = [...linesOf(schema, writer), "  return true;"].join("\n");
      const call = `${writer.function(body)}(${value})`;
      return schema.type === type ? call : `(!${typeTest(type, value)} || ${call})`;
    });
}

function combined(schema: JsonObject, value: string, writer: Writer): string[] {
  const nested = (part: Json | undefined) => expression(part ?? true, value, writer);
  const conditions: string[] = [];
  if (schema.if !== undefined) conditions.push(conditional(schema, value, writer, nested));
  if (Array.isArray(schema.allOf)) conditions.push(...schema.allOf.map(nested));
  if (Array.isArray(schema.anyOf))
    conditions.push(`(${schema.anyOf.map((part) => `(${nested(part)})`).join(" || ")})`);
  if (schema.not !== undefined) conditions.push(`!(${nested(schema.not)})`);
  return conditions;
}

function conditional(
  schema: JsonObject,
  value: string,
  writer: Writer,
  nested: (part: Json | undefined) => string,
): string {
  if (schema.then !== undefined)
    return `((${nested(schema.if)}) ? (${nested(schema.then)}) : (${nested(schema.else)}))`;
  // What is rarely asked stands apart, so that what is always asked stays small enough to be inlined.
  return `((${nested(schema.if)}) || ${writer.rarely(schema.else ?? true)}(${value}))`;
}
