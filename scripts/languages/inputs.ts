import { isObject, type Json, type JsonObject, objectAt, print } from "../../src/json.ts";
import type { Source } from "../source/load.ts";
import { type Input, languageInput, type Wishes, withRefs } from "./input.ts";

/** The files that a generator reads: names and texts. */
export type InputFiles = ReadonlyMap<string, string>;

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
/** A fixed string that makes a good name of a constant; a sentence does not. */
const WORD = /^[A-Za-z0-9_.-]+$/;

const asConst = (value: string): JsonObject => ({ const: value });
const asChoice = (value: string): JsonObject => ({ enum: [value] });

/** One file of definitions, as go-jsonschema, typify and quicktype read it. */
function oneFile(source: Source, wishes: Wishes): InputFiles {
  const { definitions } = languageInput(source, wishes);
  return new Map([["types.json", print({ $schema: DIALECT, $defs: definitions })]]);
}

/** datamodel-code-generator makes no type for the root of an OpenAPI document, but one for that of a bare schema. */
export function pythonInput(source: Source): InputFiles {
  const { definitions } = languageInput(source, { namedStrings: true, constant: asConst });
  const schemas = withRefs(definitions, (name) => `#/components/schemas/${name}`);
  const info = { title: "types", version: "1" };
  return new Map([["types.json", print({ openapi: "3.1.0", info, paths: {}, components: { schemas } })]]);
}

/** A choice of one gives Go a constant; a sentence would give it an unreadable name, and is checked while it is read. */
export function goInput(source: Source): InputFiles {
  const constant = (value: string) => (WORD.test(value) ? asChoice(value) : asConst(value));
  return oneFile(source, { namedStrings: true, constant });
}

/** typify gives no difference between an optional list that is absent and one that is empty, unless it may be null. */
export function rustInput(source: Source): InputFiles {
  const { definitions } = languageInput(source, { namedStrings: true, constant: asChoice });
  const told = Object.entries(definitions).map(([name, schema]) => [name, withNullableLists(schema)]);
  return new Map([["types.json", print({ $schema: DIALECT, $defs: Object.fromEntries(told) })]]);
}

function withNullableLists(schema: JsonObject): JsonObject {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = Object.entries(objectAt(schema, "properties")).map(([name, property]) => {
    const isOptionalList = isObject(property) && property.type === "array" && !required.includes(name);
    return [name, isOptionalList ? { ...property, type: ["array", "null"] } : property];
  });
  return properties.length === 0 ? schema : { ...schema, properties: Object.fromEntries(properties) };
}

/** jsonschema2pojo makes a class of a file, and knows no `const`. */
export function javaInput(source: Source): InputFiles {
  const constant = (value: string) => ({
    ...asChoice(value),
    ...(WORD.test(value) ? {} : { javaEnumNames: ["SENTENCE"] }),
  });
  const { definitions } = languageInput(source, { namedStrings: false, constant });
  const files = Object.entries(definitions).map(([name, schema]): [string, Json] => [
    `${name}.json`,
    { $schema: DIALECT, ...(withRefs(schema, (other) => `${other}.json`) as JsonObject) },
  ]);
  return new Map(files.map(([name, schema]) => [name, print(schema)]));
}

/** quicktype takes the name of a constant's one value from `qt-accessors`. */
export function quicktypeInput(source: Source): InputFiles {
  const constant = (value: string) => ({
    ...asChoice(value),
    ...(WORD.test(value) ? {} : { "qt-accessors": { [value]: "Sentence" } }),
  });
  return oneFile(source, { namedStrings: false, constant });
}

/** The names of the types that are whole documents, by the document's name. */
export function documentTypes(source: Source): Input["documents"] {
  return languageInput(source, { namedStrings: false, constant: asConst }).documents;
}
