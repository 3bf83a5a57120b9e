import { definitionName, definitions } from "../../src/bundle.ts";
import { isObject, type Json, type JsonObject, print, stringAt } from "../../src/json.ts";
import { type Example, primaryExample } from "../source/examples.ts";
import type { Source } from "../source/load.ts";
import type { Operation } from "../source/operation.ts";
import { contractDescription } from "./catalog.ts";
import type { Output } from "./output.ts";

/** The HTTP surface as OpenAPI 3.1, whose schemas are those of the contract. */
export function renderOpenApi(source: Source): Output {
  const { schemas, operations } = source;
  const served = [
    "contract.schema.json#",
    "problem.schema.json#",
    ...operations.flatMap(({ name }) =>
      ["input", "request", "exchange"].map((kind) => `operations/${name}/${kind}.schema.json#`),
    ),
  ];
  const document: JsonObject = {
    openapi: "3.1.1",
    info: {
      title: "CAVRA SaaS operating automation contract",
      version: "1",
      summary: "Public-safe shapes of what Community clients ask and private services answer.",
      description:
        "Builds requests and the responses that say what remains private. It runs none of the work, and refuses whatever looks like a secret or a customer's identity.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: "Where this document is served." }],
    security: [],
    tags: [
      { name: "contract", description: "What the contract holds." },
      { name: "operations", description: "What may be asked." },
      { name: "service", description: "The service itself." },
    ],
    paths: {
      "/saas/control-plane/contract": {
        get: get("contract", "describeContract", "Describe the contract", "The contract description.", {
          "application/json": {
            schema: ref("contract.schema.json#"),
            examples: { contract: { value: contractDescription(source) } },
          },
        }),
      },
      ...Object.fromEntries(
        operations.map((operation) => [
          stringAt(operation.content, "path"),
          { post: post(source, operation) },
        ]),
      ),
      "/openapi.json": {
        get: get("service", "describeApi", "Describe the API", "This document.", {
          "application/json": { schema: { type: "object" } },
        }),
      },
      "/healthz": {
        get: get("service", "health", "Tell whether the service is up", "The service is up.", HEALTH),
      },
    },
    components: {
      schemas: components(definitions(schemas, served)),
      responses: { Problem: problem(source) },
    },
  };
  return new Map([["openapi/openapi.json", print(document)]]);
}

const HEALTH: JsonObject = {
  "application/json": {
    schema: {
      type: "object",
      properties: {
        status: {
          type: "string",
          const: "ok",
          description: "Always ok: a service that is not up does not answer.",
        },
      },
      required: ["status"],
      additionalProperties: false,
    },
  },
};

function get(
  tag: string,
  operationId: string,
  summary: string,
  description: string,
  content: JsonObject,
): JsonObject {
  return {
    tags: [tag],
    operationId,
    summary,
    responses: { "200": { description, content }, "4XX": { $ref: "#/components/responses/Problem" } },
  };
}

function post(source: Source, operation: Operation): JsonObject {
  const folder = `operations/${operation.name}`;
  const request = (kind: string) => examplesOf(source, `${operation.name}/${kind}`);
  return {
    tags: ["operations"],
    operationId: operation.name,
    summary: stringAt(operation.content, "title"),
    description: `${stringAt(operation.content, "summary")} A body with a \`schema_version\` is a whole request; any other is the flat input, and what it leaves out takes its default.`,
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: { anyOf: [ref(`${folder}/input.schema.json#`), ref(`${folder}/request.schema.json#`)] },
          examples: { ...request("input"), ...request("request") },
        },
      },
    },
    responses: {
      "200": {
        description: "The request, and the response that says what is private.",
        content: {
          "application/json": {
            schema: ref(`${folder}/exchange.schema.json#`),
            examples: request("exchange"),
          },
        },
      },
      "400": { $ref: "#/components/responses/Problem" },
      "4XX": { $ref: "#/components/responses/Problem" },
      "5XX": { $ref: "#/components/responses/Problem" },
    },
  };
}

function problem(source: Source): JsonObject {
  return {
    description: "Refused. `detail` names the field and what must hold, never the value (RFC 9457).",
    content: {
      "application/problem+json": {
        schema: ref("problem.schema.json#"),
        examples: examplesOf(source, "problem"),
      },
    },
  };
}

/** The most telling example of a document and two more that a reader can take in; the others probe bounds. */
function examplesOf({ examples }: Source, document: string): JsonObject {
  const first = primaryExample(examples, document);
  const short = ({ content }: Example) => JSON.stringify(content).length <= READABLE;
  const others = examples.filter(
    (example) =>
      example.document === document && example.fault === undefined && example !== first && short(example),
  );
  const shown = [...(first === undefined ? [] : [first]), ...others.slice(0, 2)];
  return Object.fromEntries(
    shown.map(({ name, content }) => [`${document.split("/").at(-1)}-${name}`, { value: content }]),
  );
}

/** How long an example may be to be shown in full, in characters of compact JSON. */
const READABLE = 4096;

function ref(target: string): JsonObject {
  return { $ref: `#/components/schemas/${definitionName(target)}` };
}

/** The same definitions, found where OpenAPI keeps them. */
function components(value: JsonObject): JsonObject {
  const moved = (item: Json): Json => {
    if (Array.isArray(item)) return item.map(moved);
    if (!isObject(item)) return item;
    const entries = Object.entries(item).map(([key, inner]): [string, Json] => [
      key,
      key === "$ref" && typeof inner === "string"
        ? inner.replace("#/$defs/", "#/components/schemas/")
        : moved(inner),
    ]);
    return Object.fromEntries(entries);
  };
  return moved(value) as JsonObject;
}
