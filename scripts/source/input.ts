import { type JsonObject, stringAt } from "../../src/json.ts";
import { resolve, type Schemas } from "../../src/refs.ts";
import type { Operation } from "./operation.ts";

/** The schema of the flat object that a user may send or a command line builds: the operation's inputs by name. */
export function inputSchema(operation: Operation, schemas: Schemas): JsonObject {
  const title = stringAt(operation.content, "title");
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `${title} input`,
    description:
      "The values that a user may give to build an exchange of this operation; what is left out takes its default.",
    type: "object",
    properties: Object.fromEntries(
      operation.inputs.map(({ name, property }) => [name, withDefault(property, schemas)]),
    ),
    required: operation.inputs.filter(({ argument }) => argument !== undefined).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** A default that stands behind a `$ref` is written out, so that a reader of this schema alone sees it. */
function withDefault(property: JsonObject, schemas: Schemas): JsonObject {
  const value = resolve(schemas, property).default;
  return value === undefined ? property : { ...property, default: value };
}
