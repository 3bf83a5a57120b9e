import { isObject, type Json, type JsonObject, objects, stringAt } from "../../src/json.ts";
import { overlaps } from "../prove/disjoint.ts";
import type { Operation } from "../source/operation.ts";
import { patternLiteral } from "./pattern.ts";
import type { Writer } from "./writer.ts";

/**
 * What most honest text is: words in prose, in a name or in a path. It is read twice as fast as the schema's own early
 * exit, which knows much more; and a short run has no need of that one, whose machine code is costly to make.
 */
const WORDS =
  "(?:[A-Z]{2,3}|[A-Z]?[a-z]{1,18}|[A-Z][a-z]{2}[A-Z])(?:[,;]? [a-z]{1,18}|-[a-z]{1,11}|/[a-z]{1,12})*(?:[.]md|[.])?";

/** Plain text: words, and the values that operations make up. */
export function plainText(operations: readonly Operation[]): string {
  const made = operations.flatMap(({ content }) =>
    [...objects(content.generated ?? [])].map(
      ([generated]) => `${stringAt(generated, "prefix")}[0-9a-f]{${Number(generated.hex_digits)}}`,
    ),
  );
  return `^(?:${[WORDS, ...new Set(made)].join("|")})$`;
}

/** Keywords that say nothing of a value. */
export const NOTES = ["$id", "$defs", "title", "description"];

/**
 * The test of plain text, where a schema does nothing but refuse patterns and it is proved that no plain text matches any
 * of them: plain text is valid then, whatever a condition in the schema says of it.
 */
export function plainTest(schema: JsonObject, value: string, writer: Writer): string | undefined {
  const { if: condition, else: otherwise, allOf = [], ...more } = schema;
  const isMore = Object.keys(more).some((key) => !NOTES.includes(key));
  if (writer.plain === undefined || condition === undefined || isMore) return undefined;
  const patterns = [...refusedPatterns(otherwise, writer), ...refusedPatterns({ allOf }, writer)];
  return patterns.length > 0 && !patterns.includes("") && isApart(writer.plain, patterns)
    ? `typeof ${value} === "string" && ${writer.constant(patternLiteral(writer.plain))}.test(${value})`
    : undefined;
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
