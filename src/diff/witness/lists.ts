import { isObject, type Json } from "../../json.ts";

/** Longer lists than this are not tried. */
const LONGEST = 5000;

const SEPARATORS = ["-", "_", " "];

/** Lists of a length: the given entries, then numbered copies of them, numbered in several ways. */
export function* distinctLists(entries: readonly Json[], length: number): Generator<Json[]> {
  if (length < 0 || length > LONGEST || !Number.isInteger(length)) return;
  const distinct = [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
  if (length <= distinct.length) yield distinct.slice(0, length);
  for (const entry of distinct.slice(0, 3)) {
    for (const copy of numberings(entry))
      yield Array.from({ length }, (_, index) => (index === 0 ? entry : copy(index)));
  }
}

/** Ways to number a value: a string grows a suffix, a number grows, an object has one of its fields numbered. */
function* numberings(entry: Json): Generator<(index: number) => Json> {
  if (typeof entry === "string")
    for (const separator of SEPARATORS) yield (index) => `${entry}${separator}${index}`;
  else if (typeof entry === "number") yield (index) => entry + index;
  else if (isObject(entry)) {
    for (const [name, value] of Object.entries(entry)) {
      for (const copy of numberings(value)) yield (index) => ({ ...entry, [name]: copy(index) });
    }
  }
}
