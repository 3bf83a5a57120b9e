import { isObject, objectAt, stringAt } from "../../src/json.ts";
import { resolve } from "../../src/refs.ts";
import { overlaps } from "../prove/disjoint.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { subschemas } from "./keywords.ts";
import { checkPattern } from "./portable-pattern.ts";
import { schemaFiles } from "./source.ts";

/** Every pattern means the same in every language that reads the schemas. */
export function checkPatterns(source: Source): Mistake[] {
  return [...schemaFiles(source)].flatMap(([, { content, mistake }]) =>
    [...subschemas(content)].flatMap(([{ pattern }, pointer]) => {
      const fault = typeof pattern === "string" ? checkPattern(pattern) : undefined;
      return fault === undefined
        ? []
        : [mistake(`${pointer}/pattern`, `the pattern is not portable: ${fault}`)];
    }),
  );
}

/**
 * Where text that fits a pattern skips a list of rules (`if` that pattern, `else` those rules), none of the rules
 * may match such text: it would be let through. Proved for each rule, not tried.
 */
export function checkEarlyExits(source: Source): Mistake[] {
  return [...schemaFiles(source)].flatMap(([path, { mistake }]) =>
    [...subschemas(source.schemas.get(path) ?? {})].flatMap(([schema, pointer]) => {
      const exit = stringAt(objectAt(schema, "if"), "pattern");
      const list = objectAt(schema, "else").allOf;
      if (exit === "" || !Array.isArray(list)) return [];
      const rules = list
        .filter(isObject)
        .map((rule) => [nameOf(rule.$ref), refusedBy(source, rule)] as const);
      return overlaps(exit, Object.fromEntries(rules.filter(([, pattern]) => pattern !== ""))).map(
        ({ rule, witness }) =>
          mistake(`${pointer}/if`, `lets through what ${rule} refuses, such as ${JSON.stringify(witness)}`),
      );
    }),
  );
}

function refusedBy({ schemas }: Source, rule: Parameters<typeof resolve>[1]): string {
  return stringAt(objectAt(resolve(schemas, rule), "not"), "pattern");
}

function nameOf(ref: unknown): string {
  return typeof ref === "string" ? ref.slice(ref.lastIndexOf("/") + 1) : "a rule";
}
