import { escapePointer, isObject, type Json } from "../../src/json.ts";

/** One step that turns a document into another, as in a JSON Patch (RFC 6902). */
export type Step =
  | { readonly op: "add"; readonly path: string; readonly value: Json }
  | { readonly op: "remove"; readonly path: string; readonly old: Json }
  | { readonly op: "replace"; readonly path: string; readonly value: Json; readonly old: Json };

/**
 * The steps from one document to another, by structure: fields by name, entries by place.
 * A list that grew or shrank by one entry is one step; one that changed its length by more is replaced.
 */
export function difference(from: Json, to: Json, path = ""): Step[] {
  if (isObject(from) && isObject(to)) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
      member(from[key], to[key], `${path}/${escapePointer(key)}`),
    );
  }
  if (Array.isArray(from) && Array.isArray(to)) return entries(from, to, path);
  return Object.is(from, to) ? [] : [{ op: "replace", path, value: to, old: from }];
}

/** The document with one step taken back. */
export function undo(document: Json, step: Step): Json {
  const back = { add: "remove", remove: "add", replace: "replace" } as const;
  return edit(document, step.path.split("/").slice(1), back[step.op], "old" in step ? step.old : null);
}

function member(from: Json | undefined, to: Json | undefined, path: string): Step[] {
  if (from === undefined) return to === undefined ? [] : [{ op: "add", path, value: to }];
  return to === undefined ? [{ op: "remove", path, old: from }] : difference(from, to, path);
}

function entries(from: readonly Json[], to: readonly Json[], path: string): Step[] {
  if (from.length === to.length)
    return from.flatMap((item, index) => difference(item, to[index] ?? null, `${path}/${index}`));
  const [long, short] = from.length > to.length ? [from, to] : [to, from];
  const at = short.findIndex((item, index) => difference(item, long[index] ?? null).length > 0);
  const index = at === -1 ? short.length : at;
  const rest = long.filter((_, place) => place !== index);
  if (long.length - short.length > 1 || difference([...short], rest).length > 0)
    return [{ op: "replace", path, value: [...to], old: [...from] }];
  const item = long[index] ?? null;
  return from.length > to.length
    ? [{ op: "remove", path: `${path}/${index}`, old: item }]
    : [{ op: "add", path: `${path}/${index}`, value: item }];
}

function edit(value: Json, [token, ...rest]: readonly string[], op: Step["op"], item: Json): Json {
  if (token === undefined) return item;
  if (Array.isArray(value)) return editList(value, Number(token), rest, op, item);
  if (!isObject(value)) return value;
  const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
  const { [key]: old, ...others } = value;
  if (rest.length === 0) return op === "remove" ? others : { ...value, [key]: item };
  return { ...value, [key]: edit(old ?? null, rest, op, item) };
}

function editList(
  list: readonly Json[],
  index: number,
  rest: readonly string[],
  op: Step["op"],
  item: Json,
): Json {
  if (rest.length > 0) return list.map((old, place) => (place === index ? edit(old, rest, op, item) : old));
  return op === "remove"
    ? list.filter((_, place) => place !== index)
    : list.toSpliced(index, op === "add" ? 0 : 1, item);
}
