import { escapePointer, isObject, type Json } from "../../json.ts";

/** One way to change a document: its pointer, and the document with a value there, or without one. */
export interface Spot {
  readonly pointer: string;
  /** The value that is there now, or undefined where there is none yet. */
  readonly value: Json | undefined;
  readonly with: (value: Json | undefined) => Json;
}

/** Each place of a document that a place with wildcards means, one more entry of a list included. */
export function* spotsOf(document: Json, place: readonly string[]): Generator<Spot> {
  const [token, ...rest] = place;
  if (token === undefined) {
    yield { pointer: "", value: document, with: (value) => value ?? null };
    return;
  }
  for (const [key, child] of children(document, token)) {
    const inner = rest.length === 0 ? [leaf(child)] : child === undefined ? [] : spotsOf(child, rest);
    for (const spot of inner) {
      yield {
        pointer: `/${escapePointer(String(key))}${spot.pointer}`,
        value: spot.value,
        with: (value) => replaced(document, key, rest.length === 0 ? value : spot.with(value)),
      };
    }
  }
}

function leaf(value: Json | undefined): Spot {
  return { pointer: "", value, with: (other) => other ?? null };
}

/** Lists are entered at their first entries and one past their last. */
function children(document: Json, token: string): [string | number, Json | undefined][] {
  if (Array.isArray(document)) {
    if (token !== "*") return [];
    const entries: [number, Json | undefined][] = document.slice(0, 2).map((entry, index) => [index, entry]);
    return [...entries, [document.length, undefined]];
  }
  if (!isObject(document)) return [];
  if (token === "*") return [["unexpected", document.unexpected]];
  return [[token, Object.hasOwn(document, token) ? document[token] : undefined]];
}

function replaced(document: Json, key: string | number, value: Json | undefined): Json {
  if (Array.isArray(document))
    return value === undefined
      ? document.filter((_, index) => index !== key)
      : Object.assign([...document], { [key]: value });
  const { [String(key)]: _old, ...rest } = document as Record<string, Json>;
  if (value === undefined) return rest;
  return Object.fromEntries([
    ...Object.entries(document as Record<string, Json>).filter(([name]) => name !== key),
    [String(key), value],
  ]);
}
