import { type JsonObject, objectAt, stringAt } from "../../src/json.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { CONDITION, subschemas } from "./keywords.ts";
import { schemaFiles } from "./source.ts";

const RULE = /^common\/.*#\/\$defs\/[^/]+$/;

/** Whatever a schema refuses can be said in words: a validator would stop short of a message otherwise. */
export function checkTelling(source: Source): Mistake[] {
  return [...schemaFiles(source)].flatMap(([path, { content, mistake }]) =>
    [...subschemas(content)]
      .filter(([, pointer]) => !CONDITION.test(pointer))
      .flatMap(([schema, pointer]) =>
        [...faultsOf(schema, `${path}#${pointer}`)].map(([keyword, message]) =>
          mistake(`${pointer}/${keyword}`, message),
        ),
      ),
  );
}

function* faultsOf(schema: JsonObject, place: string): Generator<readonly [string, string]> {
  if ("not" in schema && !RULE.test(place))
    yield ["not", "what is refused by not needs a name: make it a definition under schemas/common/"];
  if ("pattern" in schema && !("not" in schema) && stringAt(schema, "description") === "")
    yield [
      "pattern",
      "a pattern needs a description beside it: refusals say what fits with its first sentence",
    ];
  for (const [keyword, part] of parts(schema))
    if (typeof part === "boolean") yield [keyword, "must be an object: of true or false nothing can be said"];
}

/** The schemas right below one, with the way to each. */
function* parts(schema: JsonObject): Generator<readonly [string, unknown]> {
  for (const keyword of ["items", "not", "if", "then", "else"]) yield [keyword, schema[keyword]];
  for (const keyword of ["allOf", "anyOf"]) {
    const list = schema[keyword];
    if (Array.isArray(list)) for (const [index, part] of list.entries()) yield [`${keyword}/${index}`, part];
  }
  for (const keyword of ["properties", "$defs"])
    for (const [name, part] of Object.entries(objectAt(schema, keyword))) yield [`${keyword}/${name}`, part];
}
