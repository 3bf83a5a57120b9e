import type { Json, JsonObject } from "../../json.ts";
import { canonicalText, fixedValues, takenAtoms } from "../node.ts";
import { type Difference, differ, type Here, NARROWS, WIDENS } from "./context.ts";

/** `const` and `enum` fix values, `type` takes kinds of them. */
export function* compareValues(old: JsonObject, next: JsonObject, here: Here): Generator<Difference> {
  const [before, after] = [fixedValues(old), fixedValues(next)];
  const nodes = { old, new: next };
  if (before === undefined && after !== undefined)
    yield differ(here, "values", NARROWS, "the values are fixed now", nodes);
  if (before !== undefined && after === undefined)
    yield differ(here, "values", WIDENS, "the values are no longer fixed", nodes);
  if (before !== undefined && after !== undefined) {
    const gone = missing(before, after);
    const fresh = missing(after, before);
    if (gone.length > 0) yield differ(here, "values", NARROWS, `gone: ${shown(gone)}`, nodes);
    if (fresh.length > 0) yield differ(here, "values", WIDENS, `new: ${shown(fresh)}`, nodes);
    if (gone.length === 0 && fresh.length === 0 && written(old) !== written(next)) {
      yield differ(
        { ...here, same: true },
        "rearranged",
        NARROWS,
        "the same values are listed in another way",
        nodes,
      );
    }
    return;
  }
  const [oldAtoms, newAtoms] = [takenAtoms(old), takenAtoms(next)];
  const lost = [...oldAtoms].filter((atom) => !newAtoms.has(atom));
  const gained = [...newAtoms].filter((atom) => !oldAtoms.has(atom));
  // A value list that comes or goes tells its types by itself.
  if (lost.length > 0 && after === undefined)
    yield differ(here, "type", NARROWS, `no longer taken: ${lost.map(atomName).join(", ")}`, nodes);
  if (gained.length > 0 && before === undefined)
    yield differ(here, "type", WIDENS, `now taken: ${gained.map(atomName).join(", ")}`, nodes);
}

function missing(from: readonly Json[], other: readonly Json[]): readonly Json[] {
  const texts = new Set(other.map(canonicalText));
  return from.filter((value) => !texts.has(canonicalText(value)));
}

function shown(values: readonly Json[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

function atomName(atom: string): string {
  return atom === "fraction" ? "number with a fraction" : atom;
}

function written({ const: value, enum: values, type }: JsonObject): string {
  return JSON.stringify([value ?? null, values ?? null, type ?? null]);
}
