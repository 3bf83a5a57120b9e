import { isObject, type Json } from "../../src/json.ts";

/** Values of every type, and strings of the shapes that the contract tells apart. */
const VALUES: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  1.5,
  -1,
  "",
  " ",
  "a",
  "plain words",
  "UPPER",
  "a-b_c.d",
  "é",
  "a".repeat(64),
  "a".repeat(65),
  "a".repeat(513),
  [],
  ["a"],
  ["a", "a"],
  {},
  { a: 1 },
];

/** Documents one change away from a document, at every place: made without knowing any schema. */
export function* around(document: Json, more: readonly Json[] = []): Generator<Json> {
  yield* [...VALUES, ...more];
  if (Array.isArray(document)) {
    for (const [index, entry] of document.entries()) {
      yield document.filter((_, at) => at !== index);
      for (const other of around(entry, more)) yield document.with(index, other);
    }
    for (const entry of [...document.slice(0, 1), ...VALUES, ...more]) yield [...document, entry];
  } else if (isObject(document)) {
    for (const [name, value] of Object.entries(document)) {
      const { [name]: _gone, ...rest } = document;
      yield rest;
      for (const other of around(value, more)) yield { ...document, [name]: other };
    }
    for (const value of ["a", 1]) yield { ...document, new_field: value };
  }
}
