import { isObject, type JsonObject, objectAt, stringAt } from "../../src/json.ts";
import { propertyAt, resolve, type Schemas } from "../../src/refs.ts";
import { overlaps } from "../prove/disjoint.ts";
import { sourceAjv } from "../source/ajv.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import type { Operation } from "../source/operation.ts";
import { namedRules } from "../source/rules.ts";
import type { Tell } from "./inputs.ts";
import { ANNOTATIONS } from "./keywords.ts";

/**
 * What is built from an operation is valid: a response repeats a field that each request has and that is of its own
 * schema, and what is made up keeps the rules of its field.
 */
export function checkExchange(source: Source, operation: Operation, mistake: Tell): Mistake[] {
  return [...looseEchoes(source, operation, mistake), ...unfitInventions(source, operation, mistake)];
}

function looseEchoes({ schemas }: Source, operation: Operation, tell: Tell): Mistake[] {
  return operation.echoes.flatMap(({ request, response }, index) => {
    const asked = propertyAt(schemas, operation.request, request);
    const told = propertyAt(schemas, operation.response, response);
    if (asked === undefined || told === undefined) return [];
    if (assertions(resolve(schemas, asked)) !== assertions(resolve(schemas, told)))
      return [
        tell(
          `/echoes/${index}`,
          `${request} and ${response} must have the same schema: one repeats the other`,
        ),
      ];
    return isRequired(schemas, operation.response, response) &&
      !isRequired(schemas, operation.request, request)
      ? [tell(`/echoes/${index}`, `a request may leave out ${request}, and a response not ${response}`)]
      : [];
  });
}

/** What a schema asserts. */
function assertions(schema: JsonObject): string {
  const entries = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.includes(keyword));
  return JSON.stringify(Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))));
}

/** Whether every document has the field at a pointer. */
function isRequired(schemas: Schemas, root: JsonObject, pointer: string): boolean {
  let here = resolve(schemas, root);
  return pointer
    .split("/")
    .slice(1)
    .every((name) => {
      const { required } = here;
      const property = objectAt(here, "properties")[name];
      here = resolve(schemas, isObject(property) ? property : {});
      return Array.isArray(required) && required.includes(name);
    });
}

/** Values that are made up of a prefix and random digits: each of them must be valid, or one in thousands is refused. */
function unfitInventions(source: Source, operation: Operation, tell: Tell): Mistake[] {
  const { generated } = operation.content;
  return (Array.isArray(generated) ? generated.filter(isObject) : []).flatMap((invention, index) => {
    const name = stringAt(invention, "name");
    const [prefix, digits] = [stringAt(invention, "prefix"), Number(invention.hex_digits)];
    const input = operation.inputs.find((candidate) => candidate.name === name);
    if (input === undefined) return [];
    if (input.document !== "request")
      return [
        tell(`/generated/${index}/name`, "what is made up must be of the request: an answer only repeats"),
      ];
    const [overlap] = overlaps(`^${escaped(prefix)}[0-9a-f]{${digits}}$`, patternsOf(source));
    if (overlap !== undefined)
      return [
        tell(`/generated/${index}`, `would make up what ${overlap.rule} refuses, such as ${overlap.witness}`),
      ];
    const schema = {
      $ref: `${source.base}operations/${operation.name}/input.schema.json#/properties/${name}`,
    };
    const fits = sourceAjv(source).compile(schema);
    return ["0", "9", "a", "f"].every((digit) => fits(prefix + digit.repeat(digits)))
      ? []
      : [tell(`/generated/${index}`, `would make up what is no ${name}`)];
  });
}

/** What each named rule refuses. */
function patternsOf({ schemas }: Source): Record<string, string> {
  const rules = namedRules(schemas).filter(({ pattern }) => pattern !== "");
  return Object.fromEntries(rules.map(({ id, pattern }) => [id, pattern]));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
