import { isObject, type JsonObject } from "../../src/json.ts";
import { resolve, type Schemas } from "../../src/refs.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { subschemas } from "./keywords.ts";
import { hasLeaf, parse } from "./regex.ts";
import { schemaFiles } from "./source.ts";

/** What every engine must refuse alike wherever a text has to end in a certain way. */
const ENDINGS = ["\n", "a\n"];

/**
 * A final newline is invisible to `$` in Python, Perl and PHP, and to nobody else. So where a pattern says how a text
 * ends, the same schema refuses line breaks by a rule. A pattern under `not` or `if` is a rule itself: it is asked of
 * texts that such a schema has judged already.
 */
export function checkEnds(source: Source): Mistake[] {
  return [...schemaFiles(source)].flatMap(([path, { mistake }]) =>
    [...subschemas(source.schemas.get(path) ?? {})].flatMap(([schema, pointer]) => {
      const isRule = /\/(?:not|if)$/.test(pointer);
      if (typeof schema.pattern !== "string" || isRule || !hasEnd(schema.pattern)) return [];
      const refused = [...refusedPatterns(source.schemas, schema)].map((pattern) => new RegExp(pattern, "u"));
      if (ENDINGS.every((text) => refused.some((pattern) => pattern.test(text)))) return [];
      const help = 'add the rule "line-break" of common/public-safe.schema.json under allOf';
      return [
        mistake(
          `${pointer}/pattern`,
          `the pattern is not portable: its $ lets a final newline pass in Python; ${help}`,
        ),
      ];
    }),
  );
}

function hasEnd(pattern: string): boolean {
  return hasLeaf(parse(pattern), ({ kind }) => kind === "end");
}

/** The patterns that no text of a schema may match, whatever else it says. */
function* refusedPatterns(schemas: Schemas, schema: JsonObject): Generator<string> {
  const { not, allOf } = resolve(schemas, schema);
  if (isObject(not) && typeof not.pattern === "string") yield not.pattern;
  for (const part of Array.isArray(allOf) ? allOf : [])
    if (isObject(part)) yield* refusedPatterns(schemas, part);
}
