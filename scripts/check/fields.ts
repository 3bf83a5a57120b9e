import { isObject, type Json, type JsonObject, objectAt } from "../../src/json.ts";
import { resolve, type Schemas, target } from "../../src/refs.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import type { Operation } from "../source/operation.ts";

/**
 * Each field of an exchange gets a value from somewhere: a constant, a default, an input that is given or made up, or
 * an echo. What is built from the schemas alone would not be valid otherwise.
 */
export function checkFields(source: Source): Mistake[] {
  return source.operations.flatMap((operation) =>
    (["request", "response"] as const).flatMap((document) => {
      const filled = filledIn(operation, document);
      const path = `operations/${operation.name}/${document}.schema.json`;
      return [...emptyFields(source.schemas, operation[document], `${path}#`)]
        .filter(({ pointer }) => !filled.has(pointer))
        .flatMap(({ place, pointer }) => mistakeAt(source, place, pointer));
    }),
  );
}

function mistakeAt({ files }: Source, place: string, pointer: string): Mistake[] {
  const [path = "", at = ""] = place.split("#");
  const file = files.get(path);
  const message = `nothing fills ${pointer}: it needs a default or a const, or an argument, a generated value or an echo`;
  return file === undefined ? [] : [file.mistake(at, message)];
}

/** The fields that operation.json fills. */
function filledIn({ inputs, content, echoes }: Operation, document: "request" | "response"): Set<string> {
  const generated = new Set(listOf(content.generated).map(({ name }) => name));
  const given = inputs
    .filter((input) => input.document === document)
    .filter(({ name, argument }) => argument !== undefined || generated.has(name))
    .map(({ pointer }) => pointer);
  return new Set(document === "request" ? given : [...given, ...echoes.map(({ response }) => response)]);
}

function listOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A field without a value of its own: where its schema stands, and its pointer in the document. */
interface EmptyField {
  readonly place: string;
  readonly pointer: string;
}

function* emptyFields(
  schemas: Schemas,
  schema: JsonObject,
  place: string,
  pointer = "",
): Generator<EmptyField> {
  if (typeof schema.$ref === "string" && !("properties" in schema))
    return yield* emptyFields(schemas, target(schemas, schema.$ref) ?? {}, schema.$ref, pointer);
  for (const [name, property] of Object.entries(objectAt(schema, "properties"))) {
    const resolved = resolve(schemas, isObject(property) ? property : {});
    if (resolved.const !== undefined || resolved.default !== undefined) continue;
    const field = { place: `${place}/properties/${name}`, pointer: `${pointer}/${name}` };
    if (isObject(property) && isObject(resolved.properties))
      yield* emptyFields(schemas, property, field.place, field.pointer);
    else yield field;
  }
}
