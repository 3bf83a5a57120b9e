import { escapePointer, type Json, type JsonObject, objectAt } from "../../json.ts";
import { listAt } from "../node.ts";
import { type Difference, differ, type Here, NARROWS, type Walk, WIDENS } from "./context.ts";

/** `properties` and `additionalProperties` are read together: each field has one schema before and one after. */
export function* compareFields(
  old: JsonObject,
  next: JsonObject,
  here: Here,
  walk: Walk,
): Generator<Difference> {
  yield* compareRequired(old, next, here);
  const [before, after] = [objectAt(old, "properties"), objectAt(next, "properties")];
  const [oldRest, newRest] = [old.additionalProperties ?? true, next.additionalProperties ?? true];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const place = {
      ...here,
      path: `${here.path}/properties/${escapePointer(name)}`,
      place: [...here.place, name],
    };
    const was = Object.hasOwn(before, name) ? before[name] : undefined;
    const is = Object.hasOwn(after, name) ? after[name] : undefined;
    if (was !== undefined && is !== undefined) yield* walk(was, is, place);
    else if (was === undefined)
      yield* fieldOnOneSide(
        oldRest,
        is ?? true,
        "new",
        name,
        old,
        next,
        { ...place, place: here.place },
        walk,
      );
    else yield* fieldOnOneSide(was, newRest, "old", name, old, next, { ...place, place: here.place }, walk);
  }
  yield* compareRest(oldRest, newRest, old, next, here, walk);
  yield* compareItems(old, next, here, walk);
}

function* compareRequired(old: JsonObject, next: JsonObject, here: Here): Generator<Difference> {
  const [before, after] = [listAt(old, "required"), listAt(next, "required")];
  const path = `${here.path}/required`;
  for (const name of after.filter((item) => !before.includes(item))) {
    yield differ(here, "required", NARROWS, `the field ${JSON.stringify(name)} must now be given`, {
      old,
      new: next,
      path,
    });
  }
  for (const name of before.filter((item) => !after.includes(item))) {
    yield differ(here, "required", WIDENS, `the field ${JSON.stringify(name)} may now be left out`, {
      old,
      new: next,
      path,
    });
  }
}

/** A field that one side names and the other leaves to its `additionalProperties`. */
function* fieldOnOneSide(
  was: Json,
  is: Json,
  named: "old" | "new",
  name: string,
  old: JsonObject,
  next: JsonObject,
  here: Here,
  walk: Walk,
): Generator<Difference> {
  const quoted = JSON.stringify(name);
  const other = named === "old" ? is : was;
  if (other === false) {
    const [reach, message] =
      named === "old"
        ? ([NARROWS, `the field ${quoted} is gone`] as const)
        : ([WIDENS, `the field ${quoted} is new`] as const);
    yield differ(here, "fields", reach, message, { old, new: next });
  } else if (other === true) {
    const [reach, message] =
      named === "old"
        ? ([WIDENS, `the field ${quoted} may be anything now`] as const)
        : ([NARROWS, `the field ${quoted} has a shape now`] as const);
    yield differ(here, "fields", reach, message, { old, new: next });
  } else {
    yield* walk(was, is, { ...here, place: [...here.place, name] });
  }
}

/** Fields that neither side names. */
function* compareRest(
  was: Json,
  is: Json,
  old: JsonObject,
  next: JsonObject,
  here: Here,
  walk: Walk,
): Generator<Difference> {
  const path = `${here.path}/additionalProperties`;
  if (typeof was !== "boolean" && typeof is !== "boolean")
    return yield* walk(was, is, { ...here, path, place: [...here.place, "*"] });
  if (was === is) return;
  const [reach, message] =
    was === false || is === true
      ? ([WIDENS, "the object takes fields that it does not name"] as const)
      : ([NARROWS, "the object takes no more fields than it names, or none of any shape"] as const);
  yield differ(here, "fields", reach, message, { old, new: next, path });
}

function* compareItems(old: JsonObject, next: JsonObject, here: Here, walk: Walk): Generator<Difference> {
  if (old.items === undefined && next.items === undefined) return;
  yield* walk(old.items ?? true, next.items ?? true, {
    ...here,
    path: `${here.path}/items`,
    place: [...here.place, "*"],
  });
}
