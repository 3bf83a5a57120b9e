import { bundle } from "../../bundle.ts";
import { isObject, type Json, type JsonObject, objects } from "../../json.ts";
import { withAbsoluteRefs } from "../../refs.ts";
import type { Bundles } from "../change.ts";
import { type Routes, routesOf } from "../routes.ts";

/** A contract as it was read: its schemas, and how to name it in a report. */
export interface Contract {
  readonly name: string;
  readonly bundles: Bundles;
  /** What answers over HTTP, where its OpenAPI description is at hand. */
  readonly routes?: Routes;
  /** Whether it lacks the documents that the generator adds to the written ones. */
  readonly isSource: boolean;
  /** Whether it is one schema by itself: no other document of it is known. */
  readonly isSingle?: true;
}

/** Thrown for something that is no contract; its message is for the user. */
export class OriginError extends Error {
  override readonly name = "OriginError";
}

const ENDING = ".schema.json";
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The documents of a set of schema files, by their path below one folder: bundles as they are, sources bundled. */
export function contractOf(name: string, files: ReadonlyMap<string, string>): Contract {
  const schemas = new Map<string, JsonObject>();
  for (const [path, text] of files)
    if (path.endsWith(ENDING)) schemas.set(path, parse(`${name}: ${path}`, text));
  if (schemas.size === 0) throw new OriginError(`${name} holds no schema (a file that ends in ${ENDING})`);
  const isSource = [...schemas.values()].some(leadsOut);
  const absolute = isSource
    ? new Map([...schemas].map(([path, schema]) => [path, withAbsoluteRefs(schema, path)]))
    : schemas;
  const documents = [...schemas.keys()].filter((path) => !path.startsWith("common/"));
  const names = documents.map(documentName);
  const repeated = names.find((document, at) => names.indexOf(document) < at);
  if (repeated !== undefined) throw new OriginError(`${name} holds two schemas of the document ${repeated}`);
  return {
    name,
    isSource,
    bundles: new Map(
      documents.map((path) => [
        documentName(path),
        isSource ? bundle(absolute, path) : (schemas.get(path) as JsonObject),
      ]),
    ),
  };
}

/** A contract of one self-contained schema. */
export function contractOfFile(name: string, file: string, text: string): Contract {
  const schema = parse(name, text);
  if (leadsOut(schema))
    throw new OriginError(`${name} refers to other files; give the folder that holds them all`);
  const path = typeof schema.$id === "string" ? schema.$id : file;
  return { name, isSource: false, isSingle: true, bundles: new Map([[documentName(path), schema]]) };
}

/** A contract with the routes of its OpenAPI description; as it is, where there is none. */
export function withRoutes(contract: Contract, openapi: string | undefined): Contract {
  if (openapi === undefined) return contract;
  const name = `${contract.name}: the OpenAPI description`;
  return { ...contract, routes: routesOf(objectIn(name, openapi)) };
}

/** What a schema's document is called, from the end of its path. */
export function documentName(path: string): string {
  const short = path.replace(/\.schema\.json$|\.json$/, "");
  const ofOperation = /(?:^|\/)operations\/([^/]+\/[^/]+)$/.exec(short)?.[1];
  return ofOperation ?? short.split("/").at(-1) ?? short;
}

function leadsOut(schema: JsonObject): boolean {
  return [...objects(schema)].some(
    ([{ $ref }]) => typeof $ref === "string" && !$ref.startsWith("#/$defs/") && $ref !== "#",
  );
}

function parse(name: string, text: string): JsonObject {
  const value = objectIn(name, text);
  if (value.$schema !== undefined && value.$schema !== DIALECT)
    throw new OriginError(`${name} is not in the dialect that is compared, JSON Schema 2020-12`);
  return value;
}

function objectIn(name: string, text: string): JsonObject {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    throw new OriginError(`${name} is not JSON`);
  }
  if (!isObject(value)) throw new OriginError(`${name} is not a JSON object`);
  return value;
}
