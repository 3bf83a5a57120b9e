import { type JsonObject, stringAt } from "../../src/json.ts";
import type { Operation } from "./operation.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The pair of each operation, and the union of them all: one branch per operation, so that a mixed pair fits none. */
export function exchangeSchemas(operations: readonly Operation[]): [string, JsonObject][] {
  const pairs = operations.map((operation): [string, JsonObject] => {
    const folder = `operations/${operation.name}`;
    return [`${folder}/exchange.schema.json`, pair(stringAt(operation.content, "title"), folder)];
  });
  const union: JsonObject = {
    $schema: DIALECT,
    title: "Exchange",
    description: "A request and the response to it, of any one operation.",
    anyOf: pairs.map(([path]) => ({ $ref: `${path}#` })),
  };
  return [...pairs, ["exchange.schema.json", union]];
}

function pair(title: string, folder: string): JsonObject {
  return {
    $schema: DIALECT,
    title: `${title} exchange`,
    description: "A request of this operation and the response to it.",
    type: "object",
    properties: {
      request: { $ref: `${folder}/request.schema.json#` },
      response: { $ref: `${folder}/response.schema.json#` },
    },
    required: ["request", "response"],
    additionalProperties: false,
  };
}
