/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

/** Tells an object from every other JSON value. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at a key, or an empty one. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isObject(value) ? value : {};
}

/** The string at a key, or an empty one. */
export function stringAt(parent: JsonObject, key: string): string {
  const value = parent[key];
  return typeof value === "string" ? value : "";
}

/** Every object in a JSON value with its JSON Pointer, parents first. */
export function* objects(value: Json, pointer = ""): Generator<[JsonObject, string]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objects(item, `${pointer}/${index}`);
  } else if (isObject(value)) {
    yield [value, pointer];
    for (const [key, item] of Object.entries(value)) yield* objects(item, `${pointer}/${escapePointer(key)}`);
  }
}

/** One reference token of a JSON Pointer, escaped (RFC 6901, section 3). */
export function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The reference tokens of a JSON Pointer, unescaped. */
export function pointerTokens(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a JSON Pointer, or undefined where there is none. */
export function at(value: Json | undefined, pointer: string): Json | undefined {
  let here: Json | undefined = value;
  for (const token of pointerTokens(pointer)) {
    if (Array.isArray(here)) here = here[Number(token)];
    else if (isObject(here) && Object.hasOwn(here, token)) here = here[token];
    else return undefined;
  }
  return here;
}

/** JSON as this project commits it: two spaces, a final newline. */
export function print(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
