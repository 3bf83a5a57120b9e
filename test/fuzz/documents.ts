import fc, { type Arbitrary } from "fast-check";
import { inPlaceRefs } from "../../scripts/mutate/reach.ts";
import { loadSchemas } from "../../scripts/source/load.ts";
import { isObject, type Json, type JsonObject, objectAt } from "../../src/json.ts";
import { resolve, target } from "../../src/refs.ts";

/** The schemas that the fuzzer makes documents of. */
export const source = loadSchemas(process.cwd());

const WORDS = [
  "review",
  "north",
  "owner",
  "pending",
  "region",
  "daily",
  "drill",
  "retry",
  "closeout",
  "support",
  "ops",
  "q3",
  "v2",
  "a",
];
const ENDS = ["", ".", "?", " (planned)", " 75 %", " OPS-1234", " für später", " 完了待ち", " 🎉"];

const label = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }), fc.constantFrom("-", "_", "."))
  .map(([words, separator]) => words.join(separator));
const text = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }), fc.constantFrom(...ENDS))
  .map(([words, end]) => words.join(" ") + end);

/** What a string of a definition that is more than an enum or a const may hold, by the end of its reference. */
const STRINGS: readonly (readonly [RegExp, Arbitrary<string>])[] = [
  [/\/label$/, label],
  [/\/text$/, text],
];

/** Tells whether a schema asks for a shared shape of string: a label, a text. */
export function refersTo(schema: JsonObject, shape: RegExp): boolean {
  return inPlaceRefs(schema).some(
    (ref) => shape.test(ref) || refersTo(target(source.schemas, ref) ?? {}, shape),
  );
}

/** Documents that a schema must accept, by construction. */
export function valid(schema: JsonObject): Arbitrary<Json> {
  const known = STRINGS.find(([shape]) => refersTo(schema, shape));
  if (known !== undefined) return known[1];
  const resolved = resolve(source.schemas, schema);
  if (resolved.const !== undefined) return fc.constant(resolved.const);
  if (Array.isArray(resolved.enum)) return fc.constantFrom(...resolved.enum);
  if (resolved.type === "object") return object(resolved);
  if (resolved.type === "array" && isObject(resolved.items)) return list(resolved, resolved.items);
  if (resolved.type === "boolean") return fc.boolean();
  if (resolved.type === "integer")
    return fc.integer({ min: Number(resolved.minimum ?? 0), max: Number(resolved.maximum ?? 1e6) });
  if (resolved.format === "uri-reference")
    return fc.constantFrom("about:blank", "urn:example:refused", "tag:example.org,2026:refused");
  if (typeof resolved.pattern === "string")
    return fc.stringMatching(new RegExp(resolved.pattern, "u"), { maxLength: Number(resolved.maxLength) });
  return text;
}

function object(schema: JsonObject): Arbitrary<Json> {
  const properties = Object.entries(objectAt(schema, "properties")).map(
    ([name, property]) => [name, valid(isObject(property) ? property : {})] as const,
  );
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  return fc.record(Object.fromEntries(properties), { requiredKeys: required }).map((value) => ({ ...value }));
}

function list(schema: JsonObject, items: JsonObject): Arbitrary<Json> {
  const minLength = Number(schema.minItems ?? 0);
  const maxLength = Math.min(Number(schema.maxItems ?? 7), 7);
  const options = { minLength, maxLength };
  if (schema.uniqueItems !== true) return fc.array(valid(items), options);
  return fc.uniqueArray(valid(items), { ...options, selector: (item) => JSON.stringify(item) });
}

/** The schema of a document. */
export function schemaOf(document: string): JsonObject {
  const entry = source.documents.find(({ name }) => name === document);
  return source.schemas.get(entry?.path ?? "") ?? {};
}

/** Pairs of an operation whose response repeats what it must. */
export function pair(operation: string): Arbitrary<Json> {
  const echoes = source.operations.find(({ name }) => name === operation)?.content
    .echoes as unknown as readonly { request: string; response: string }[];
  const halves = fc.record({
    request: valid(schemaOf(`${operation}/request`)),
    response: valid(schemaOf(`${operation}/response`)),
  });
  return halves.map(({ request, response }) => {
    const echoed = echoes.reduce(
      (half, echo) => put(half, echo.response, get(request, echo.request)),
      response,
    );
    return { request, response: echoed };
  });
}

/** The value at a pointer. */
export function get(value: Json, pointer: string): Json {
  const [token, ...rest] = pointer.split("/").slice(1);
  if (token === undefined) return value;
  const child = Array.isArray(value) ? value[Number(token)] : isObject(value) ? value[token] : undefined;
  return get(child ?? null, rest.map((part) => `/${part}`).join(""));
}

/** A copy with another value at a pointer, or without it for undefined. */
export function put(value: Json, pointer: string, item: Json | undefined): Json {
  const [token, ...rest] = pointer.split("/").slice(1);
  if (token === undefined) return item ?? null;
  const below = rest.map((part) => `/${part}`).join("");
  if (Array.isArray(value))
    return value.map((old, index) => (String(index) === token ? put(old, below, item) : old));
  if (!isObject(value)) return value;
  const { [token]: old, ...others } = value;
  return below === "" && item === undefined ? others : { ...value, [token]: put(old ?? null, below, item) };
}
