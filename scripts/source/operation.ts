import type { Echo } from "../../src/echoes.ts";
import { isObject, type JsonObject, stringAt } from "../../src/json.ts";
import { propertyAt, resolve, type Schemas } from "../../src/refs.ts";
import type { SourceFile } from "./file.ts";
import { SourceError } from "./mistake.ts";

/** One value that a user may give, with the schema of the field that it fills. */
export interface Input {
  readonly name: string;
  readonly document: "request" | "response";
  readonly pointer: string;
  readonly argument?: string;
  readonly option?: string;
  /** The property's schema as it stands, `$ref` and its siblings included. */
  readonly property: JsonObject;
  /** The same with every `$ref` followed. */
  readonly resolved: JsonObject;
}

/** A folder under `schemas/operations/`. */
export interface Operation {
  readonly name: string;
  readonly content: JsonObject;
  readonly inputs: readonly Input[];
  readonly echoes: readonly Echo[];
  readonly request: JsonObject;
  readonly response: JsonObject;
}

/** Reads an operation.json beside its request and response schemas. */
export function operationOf(path: string, file: SourceFile, schemas: Schemas): Operation {
  const folder = path.slice(0, -"/operation.json".length);
  const name = folder.slice("operations/".length);
  if (stringAt(file.content, "name") !== name)
    throw new SourceError([file.mistake("/name", `name must be "${name}", as its folder is`)]);
  const document = (kind: string): JsonObject => {
    const schema = schemas.get(`${folder}/${kind}.schema.json`);
    if (schema === undefined)
      throw new SourceError([file.mistake("", `there is no ${kind}.schema.json beside it`)]);
    return schema;
  };
  const both = { request: document("request"), response: document("response") };
  const inputs = (Array.isArray(file.content.inputs) ? file.content.inputs : []).map((entry, index) => {
    const tell = (field: string, message: string) =>
      new SourceError([file.mistake(`/inputs/${index}${field}`, message)]);
    if (!isObject(entry)) throw tell("", "an input must be an object");
    if (!stringAt(entry, "pointer").startsWith("/"))
      throw tell("", "an input needs a pointer to its field: a JSON Pointer, such as /tenant_id");
    const input = entry as unknown as Omit<Input, "property" | "resolved">;
    if (!Object.hasOwn(both, input.document)) throw tell("", "document must be request or response");
    const property = propertyAt(schemas, both[input.document], String(input.pointer));
    if (property === undefined)
      throw tell("/pointer", `the ${input.document} has no field at ${input.pointer}`);
    return { ...input, property, resolved: resolve(schemas, property) };
  });
  const echoes = (Array.isArray(file.content.echoes) ? file.content.echoes : []) as unknown as Echo[];
  return { name, content: file.content, inputs, echoes, ...both };
}
