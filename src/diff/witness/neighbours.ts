import { escapePointer, isObject, type Json, type JsonObject, objectAt } from "../../json.ts";
import { first, likelyValue, type Material, valuesFor } from "./values.ts";

/** A value one step from another, and the pointer to what was changed in it. */
export interface Neighbour {
  readonly suffix: string;
  readonly value: Json;
}

/** A value with one field fewer or more, or one entry fewer, more or twice. */
export function* neighbours(
  value: Json | undefined,
  schema: JsonObject,
  material: Material,
): Generator<Neighbour> {
  if (isObject(value)) yield* ofObject(value, schema, material);
  if (!Array.isArray(value)) return;
  const [entry] = value;
  if (entry !== undefined) yield { suffix: `/${value.length}`, value: [...value, entry] };
  if (value.length > 0) yield { suffix: `/${value.length - 1}`, value: value.slice(0, -1) };
}

function* ofObject(value: JsonObject, schema: JsonObject, material: Material): Generator<Neighbour> {
  for (const name of Object.keys(value)) {
    const { [name]: _gone, ...rest } = value;
    yield { suffix: `/${escapePointer(name)}`, value: rest };
  }
  for (const [name, property] of Object.entries(objectAt(schema, "properties"))) {
    if (Object.hasOwn(value, name)) continue;
    for (const item of [likelyValue(property, material), ...first(valuesFor(property, material), 30)]) {
      yield { suffix: `/${escapePointer(name)}`, value: { ...value, [name]: item } };
    }
  }
  yield { suffix: "/unexpected", value: { ...value, unexpected: "example" } };
}
