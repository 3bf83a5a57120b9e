import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Fault } from "../../generated/validators/compiled.js";
import { issuesOf } from "../../src/explain.ts";
import { isObject, type Json, type JsonObject } from "../../src/json.ts";
import * as names from "../../src/names.ts";
import type { Source } from "../source/load.ts";
import { namedRules } from "../source/rules.ts";
import { definitionsOf } from "./definitions.ts";
import type { Mutant } from "./mutant.ts";
import { inPlaceRefs, instancesOf } from "./reach.ts";

/** Tells whether some example changes its issues when a mutant takes the place of its definition. */
export type Judge = (mutant: Mutant, extra?: readonly Json[]) => boolean;

/**
 * A judge over all examples. Each definition is compiled once; a mutant is compiled alone and asked about the
 * values that reach its definition. Where it differs on one, so may the definitions that ask it about the same
 * value; only the outermost of those speaks, so that their issues are what is compared.
 */
export function judgeOf(source: Source): Judge {
  const definitions = withRuleIds(source);
  const instances = instancesOf(source);
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    messages: false,
    inlineRefs: false,
    addUsedSchema: false,
  });
  ajv.addKeyword("x-rule");
  for (const [ref, schema] of definitions) ajv.addSchema(keyed(schema, keyOf), keyOf(ref));
  const known = new Map<string, (string | undefined)[]>();
  const before = (ref: string): (string | undefined)[] => {
    const issues =
      known.get(ref) ??
      (instances.get(ref) ?? []).map((value) => verdictOf(ajv.getSchema(keyOf(ref)), value));
    known.set(ref, issues);
    return issues;
  };

  return ({ definition, schema }, extra = []) => {
    const mutated = new Map([[definition, { ...ruleOf(definitions, definition), ...schema }]]);
    const affected = ancestors(definitions, definition);
    if (affected.size === 0) return !differing(definition, mutated, extra).next().done;
    const differs = [...differing(definition, mutated, extra)];
    if (differs.length === 0) return false;
    const outermost = [...affected].filter((ref) => ancestors(definitions, ref).size === 0);
    for (const ref of affected) mutated.set(ref, definitions.get(ref) ?? {});
    const only = new Set(differs.map((value) => JSON.stringify(value)));
    return outermost.some((ref) => !differing(ref, mutated, extra, only).next().done);
  };

  /** The values that a definition judges otherwise once the mutated ones are in place. */
  function* differing(
    ref: string,
    mutated: ReadonlyMap<string, JsonObject>,
    extra: readonly Json[],
    only?: ReadonlySet<string>,
  ): Generator<Json> {
    const validator = compiled(ref, mutated);
    const old = before(ref);
    for (const value of extra)
      if (verdictOf(validator, value) !== verdictOf(ajv.getSchema(keyOf(ref)), value)) yield value;
    for (const [index, value] of (instances.get(ref) ?? []).entries()) {
      if (only !== undefined && !only.has(JSON.stringify(value))) continue;
      if (verdictOf(validator, value) !== old[index]) yield value;
    }
  }

  function compiled(ref: string, mutated: ReadonlyMap<string, JsonObject>): ValidateFunction {
    const key = (name: string): string => (mutated.has(name) ? `mutant-${keyOf(name)}` : keyOf(name));
    for (const [name, schema] of mutated)
      ajv.removeSchema(key(name)).addSchema(keyed(schema, key), key(name));
    return ajv.getSchema(key(ref)) as ValidateFunction;
  }
}

/** The definitions that ask a definition about the value that they judge, mere names for others aside. */
function ancestors(definitions: ReadonlyMap<string, JsonObject>, ref: string): Set<string> {
  const found = new Set<string>();
  for (const [name, schema] of definitions) {
    if (isName(schema) || !inPlaceRefs(schema).includes(ref)) continue;
    for (const above of [name, ...ancestors(definitions, name)]) found.add(above);
  }
  return found;
}

const NOTES = new Set(["title", "description", "default", "$ref"]);

function isName(schema: JsonObject): boolean {
  return Object.keys(schema).every((key) => NOTES.has(key)) || Array.isArray(schema.anyOf);
}

function verdictOf(validator: ValidateFunction | undefined, value: Json): string | undefined {
  if (validator === undefined || validator(value)) return undefined;
  const found = issuesOf((validator.errors ?? []) as unknown as readonly Fault[], names);
  return found
    .map(({ path, rule }) => `${path} ${rule}`)
    .sort()
    .join("\n");
}

function withRuleIds(source: Source): Map<string, JsonObject> {
  const ids = new Map(
    namedRules(source.schemas).map(({ id }) => [`common/${id.replace("/", ".schema.json#/$defs/")}`, id]),
  );
  return new Map(
    [...definitionsOf(source)].map(([ref, schema]) => [
      ref,
      ids.has(ref) ? { ...schema, "x-rule": ids.get(ref) ?? "" } : schema,
    ]),
  );
}

function ruleOf(definitions: ReadonlyMap<string, JsonObject>, ref: string): JsonObject {
  const id = definitions.get(ref)?.["x-rule"];
  return id === undefined ? {} : { "x-rule": id };
}

/** A name that Ajv takes for neither a path nor a fragment. */
function keyOf(ref: string): string {
  return ref.replaceAll(/[#/]/g, "!");
}

function keyed(value: Json, key: (ref: string) => string): JsonObject {
  const copy = (item: Json): Json => {
    if (Array.isArray(item)) return item.map(copy);
    if (!isObject(item)) return item;
    return Object.fromEntries(
      Object.entries(item).map(([name, part]) => [
        name,
        name === "$ref" && typeof part === "string" ? key(part) : copy(part),
      ]),
    );
  };
  return copy(value) as JsonObject;
}
