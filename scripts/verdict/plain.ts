import { automata } from "../../src/diff/engine/automata.ts";
import { isObject, type Json, type JsonObject, objects, stringAt } from "../../src/json.ts";
import { overlaps } from "../prove/disjoint.ts";
import type { Operation } from "../source/operation.ts";
import { patternLiteral } from "./pattern.ts";
import type { Writer } from "./writer.ts";

/** Patterns of strings that need no second look; where that is proved of a schema, its verdict asks for them first. */
export interface Plain {
  /** What most honest text is. */
  readonly text: string;
  /** What most labels are. */
  readonly name: string;
}

/**
 * Words in prose, in a name or in a path. They are read twice as fast as the schema's own early exit, which knows much
 * more; and a short run has no need of that one, whose machine code is costly to make.
 */
const WORDS =
  "(?:[A-Z]{2,3}|[A-Z]?[a-z]{1,18}|[A-Z][a-z]{2}[A-Z])(?:[,;]? [a-z]{1,18}|-[a-z]{1,11}|/[a-z]{1,12})*(?:[.]md|[.])?";

/** Words of a name. */
const NAME = "[a-z]{1,18}(?:-[a-z]{1,11})*";

/** Both, and the values that operations make up. */
export function plainPatterns(operations: readonly Operation[]): Plain {
  const made = operations.flatMap(({ content }) =>
    [...objects(content.generated ?? [])].map(
      ([generated]) => `${stringAt(generated, "prefix")}[0-9a-f]{${Number(generated.hex_digits)}}`,
    ),
  );
  const either = (words: string) => `^(?:${[words, ...new Set(made)].join("|")})$`;
  return { text: either(WORDS), name: either(NAME) };
}

/** Keywords that say nothing of a value. */
export const NOTES = ["$id", "$defs", "title", "description"];

/** The test of what is plain, where a schema takes all of it whatever a condition in the schema says: that is proved. */
export function plainTest(schema: JsonObject, value: string, writer: Writer): string | undefined {
  const { plain } = writer;
  if (plain === undefined) return undefined;
  const matches = (pattern: string) => `${writer.constant(patternLiteral(pattern))}.test(${value})`;
  if (takesText(schema, plain, writer)) return `typeof ${value} === "string" && ${matches(plain.text)}`;
  if (!takesNames(schema, plain, writer)) return undefined;
  // Every character of a name is one code unit.
  const bound = schema.maxLength === undefined ? "" : `${value}.length <= ${Number(schema.maxLength)} && `;
  return `typeof ${value} === "string" && ${bound}${matches(plain.name)}`;
}

/** Whether a schema does nothing but refuse patterns, and no plain text matches any of them. */
function takesText(schema: JsonObject, { text }: Plain, writer: Writer): boolean {
  const { if: condition, else: otherwise, allOf = [], ...more } = schema;
  if (condition === undefined || hasMore(more)) return false;
  const patterns = [...refusedPatterns(otherwise, writer), ...refusedPatterns({ allOf }, writer)];
  return patterns.length > 0 && !patterns.includes("") && isApart(text, patterns);
}

/** Whether a schema wants a string of some pattern that takes plain text as well, and every plain name is both. */
function takesNames(schema: JsonObject, plain: Plain, writer: Writer): boolean {
  const { type, minLength = 0, maxLength: _bound, pattern, allOf, ...more } = schema;
  if (type !== "string" || Number(minLength) > 1 || typeof pattern !== "string" || hasMore(more))
    return false;
  const [part, ...others] = Array.isArray(allOf) ? allOf : [];
  if (!isObject(part) || Object.keys(part).join() !== "$ref" || others.length > 0) return false;
  const { schema: target } = writer.target(part.$ref);
  return (
    isObject(target) &&
    takesText(target, plain, writer) &&
    isWithin(plain.name, plain.text) &&
    isWithin(plain.name, pattern)
  );
}

function hasMore(schema: JsonObject): boolean {
  return Object.keys(schema).some((key) => !NOTES.includes(key));
}

/** The patterns of the named rules that a schema holds a value against; an empty one, where it does something else too. */
function refusedPatterns(schema: Json | undefined, writer: Writer): string[] {
  if (!isObject(schema) || Object.keys(schema).join() !== "allOf" || !Array.isArray(schema.allOf))
    return [""];
  return schema.allOf.map((part) => {
    const rule =
      isObject(part) && Object.keys(part).join() === "$ref" ? writer.target(part.$ref).schema : null;
    if (!isObject(rule) || rule["x-rule"] === undefined) return "";
    const { not, title: _title, description: _description, "x-rule": _rule, ...more } = rule;
    const { type, pattern, ...others } = isObject(not) ? not : {};
    const isPattern = type === "string" && Object.keys({ ...more, ...others }).length === 0;
    return isPattern && typeof pattern === "string" ? pattern : "";
  });
}

/** Tells, by proof, whether no plain text matches any of the patterns. */
function isApart(plain: string, patterns: readonly string[]): boolean {
  return overlaps(plain, Object.fromEntries(patterns.entries())).length === 0;
}

/** Tells, by proof, whether a pattern matches whatever plain names are. */
function isWithin(plain: string, pattern: string): boolean {
  return automata.difference(plain, pattern)?.length === 0;
}
