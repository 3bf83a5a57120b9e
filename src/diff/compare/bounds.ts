import type { JsonObject } from "../../json.ts";
import type { Subject } from "../policy.ts";
import { type Difference, differ, type Here, NARROWS, WIDENS } from "./context.ts";

interface Bound {
  readonly keyword: string;
  readonly subject: Subject;
  /** 1 where a greater number takes more, -1 where it takes less. */
  readonly more: 1 | -1;
  /** What holds where the keyword is not there. */
  readonly without: number;
}

const BOUNDS: readonly Bound[] = [
  { keyword: "minLength", subject: "length", more: -1, without: 0 },
  { keyword: "maxLength", subject: "length", more: 1, without: Number.POSITIVE_INFINITY },
  { keyword: "minItems", subject: "count", more: -1, without: 0 },
  { keyword: "maxItems", subject: "count", more: 1, without: Number.POSITIVE_INFINITY },
  { keyword: "minimum", subject: "range", more: -1, without: Number.NEGATIVE_INFINITY },
  { keyword: "maximum", subject: "range", more: 1, without: Number.POSITIVE_INFINITY },
];

/** Bounds move one way or the other; a bound that is not there is one that nothing reaches. */
export function* compareBounds(old: JsonObject, next: JsonObject, here: Here): Generator<Difference> {
  for (const { keyword, subject, more, without } of BOUNDS) {
    const [before, after] = [numberAt(old, keyword, without), numberAt(next, keyword, without)];
    if (before === after) continue;
    const reach = (after > before ? 1 : -1) === more ? WIDENS : NARROWS;
    yield differ(here, subject, reach, `${keyword} was ${shown(before)}, is ${shown(after)}`, {
      old,
      new: next,
    });
  }
  const [before, after] = [old.uniqueItems === true, next.uniqueItems === true];
  if (before === after) return;
  const message = after ? "no entry may stand twice now" : "an entry may stand twice now";
  yield differ(here, "unique", after ? NARROWS : WIDENS, message, { old, new: next });
}

function numberAt(schema: JsonObject, keyword: string, without: number): number {
  const value = schema[keyword];
  return typeof value === "number" ? value : without;
}

function shown(bound: number): string {
  return Number.isFinite(bound) ? String(bound) : "unbounded";
}
