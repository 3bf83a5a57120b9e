import { compile } from "json-schema-to-typescript";
import { bundle, definitionName, definitions } from "../../src/bundle.ts";
import { isObject, type Json, type JsonObject, stringAt } from "../../src/json.ts";
import { shape } from "../shape.ts";
import type { Source } from "../source/load.ts";
import { BANNER, type Output } from "./output.ts";

/** TypeScript types of all documents in one compile, so that a shared type exists once. */
export async function renderTypes(source: Source): Promise<Output> {
  const { schemas, documents } = source;
  const names = documents.map(({ path }) => definitionName(`${path}#`));
  const roots = documents.map(({ path }) => `${path}#`);
  const root: JsonObject = {
    title: "DocumentTypes",
    description: "The type of each document by the name of its schema.",
    type: "object",
    properties: Object.fromEntries(
      documents.map(({ name }, index) => [name, { $ref: `#/$defs/${names[index]}` }]),
    ),
    required: documents.map(({ name }) => name),
    additionalProperties: false,
    $defs: definitions(schemas, roots),
  };
  const text = await compile(plain(shape(root)) as never, "DocumentTypes", {
    additionalProperties: false,
    bannerComment: `/* ${BANNER} */`,
    maxItems: -1,
    unreachableDefinitions: false,
    // Absolute `$id`s are names here, never addresses to fetch.
    $refOptions: { resolve: { http: false, file: false, external: false } } as never,
    customName: (schema) => (typeof schema.title === "string" ? typeName(schema.title) : undefined),
    style: { printWidth: 110 },
  });
  return new Map([["types/index.d.ts", text]]);
}

/** The TypeScript name of a schema, from its title: `License telemetry sync` becomes `LicenseTelemetrySync`. */
export function typeName(title: string): string {
  return title
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** The type name of a document. */
export function documentType({ schemas }: Source, path: string): string {
  return typeName(stringAt(bundle(schemas, path), "title"));
}

/** json-schema-to-typescript numbers a type anew for each `$ref` with siblings: only a description may stay beside one. */
function plain(value: Json): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  if (typeof value.$ref === "string") {
    const reference = { $ref: value.$ref };
    return typeof value.description === "string"
      ? { description: value.description, allOf: [reference] }
      : reference;
  }
  const { default: _default, ...rest } = value;
  return Object.fromEntries(
    Object.entries(rest).map(([key, item]) => [
      key,
      (key === "properties" || key === "$defs") && isObject(item) ? plainEach(item) : plain(item),
    ]),
  );
}

/** Names of schemas, which may be words that are keywords elsewhere. */
function plainEach(named: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, plain(schema)]));
}
