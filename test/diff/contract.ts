import type { Bundles } from "../../src/diff/change.ts";
import { contractOf } from "../../src/diff/origin/contract.ts";
import { examplesIn } from "../../src/diff/origin/examples.ts";
import { filesBelow } from "../../src/diff/origin/read.ts";
import { at, isObject, type Json, type JsonObject } from "../../src/json.ts";

/** The operations that the tests tell of; others may have come since. */
const OPERATIONS = ["saas_operating_automation", "saas_operating_automation_worker_handoff"];

/** The contract as it is generated now. */
export const CONTRACT: Bundles = new Map(
  [...contractOf("now", filesBelow("generated/schemas/2020-12")).bundles].filter(([name]) => {
    const [operation = "", document] = name.split("/");
    return document === undefined || OPERATIONS.includes(operation);
  }),
);

/** Every example of the contract. */
export const EXAMPLES = examplesIn("generated/conformance/vectors.json");

/** A copy of the contract in which one definition, or the root of one document, is edited wherever it stands. */
export function edited(name: string, edit: (schema: JsonObject) => void): Bundles {
  const copy = new Map([...CONTRACT].map(([document, schema]) => [document, structuredClone(schema)]));
  for (const [document, schema] of copy) {
    const definition = document === name ? schema : at(schema, `/$defs/${name.replaceAll("/", "_")}`);
    if (isObject(definition)) edit(definition);
  }
  return copy;
}

/** The list at a keyword of a schema, to be changed in place. */
export function listIn(schema: JsonObject, keyword: string): Json[] {
  const list = schema[keyword];
  if (!Array.isArray(list)) throw new Error(`no list at ${keyword}`);
  return list;
}

/** The object at a keyword of a schema, to be changed in place. */
export function objectIn(schema: JsonObject, keyword: string): JsonObject {
  const object = schema[keyword];
  if (!isObject(object)) throw new Error(`no object at ${keyword}`);
  return object;
}
