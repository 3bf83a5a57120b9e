import type { Json, JsonObject } from "../../json.ts";
import { meaningOf, TOGETHER } from "../meaning.ts";
import { asObject, definition, definitionOf, reached } from "../node.ts";
import { SAFETY_DEFINITIONS } from "../policy.ts";
import { compareBounds } from "./bounds.ts";
import { compareCombined } from "./combined.ts";
import { type Difference, differ, EITHER, type Here, NARROWS, WIDENS } from "./context.ts";
import { compareFields } from "./fields.ts";
import { compareNotes } from "./notes.ts";
import { comparePatterns } from "./strings.ts";
import { compareValues } from "./values.ts";

/** Keywords that the rules below cover; any other that is no note is compared as a whole. */
const COVERED = new Set([
  ..."$ref type const enum pattern format minLength maxLength minItems maxItems minimum maximum uniqueItems".split(
    " ",
  ),
  ..."items properties required additionalProperties not allOf anyOf if then else".split(" "),
  ..."title description default examples $comment $id $schema $defs deprecated readOnly writeOnly".split(" "),
]);

/** Every difference between two schemas at one place, each once for every way that leads there. */
export function* walk(oldSchema: Json, newSchema: Json, above: Here): Generator<Difference> {
  if (oldSchema === false || newSchema === false) return yield* compareNever(oldSchema, newSchema, above);
  const [old, next] = sameForm(asObject(oldSchema), asObject(newSchema), above);
  const here =
    above.same || meaningOf(old, above.oldBundle) !== meaningOf(next, above.newBundle)
      ? above
      : { ...above, same: true };
  yield* compareReferences(old, next, here);
  yield* compareNotes(old, next, here);
  yield* compareValues(old, next, here);
  yield* compareBounds(old, next, here);
  yield* comparePatterns(old, next, here);
  yield* compareFields(old, next, here, walk);
  yield* compareCombined(old, next, here, walk);
  yield* compareOthers(old, next, here);
}

function* compareNever(old: Json, next: Json, here: Here): Generator<Difference> {
  if (old === next) return;
  const [reach, message] =
    old === false
      ? ([WIDENS, "what was refused is taken"] as const)
      : ([NARROWS, "nothing is taken any more"] as const);
  yield differ(here, "conditions", reach, message, { old, new: next });
}

function* compareReferences(old: JsonObject, next: JsonObject, here: Here): Generator<Difference> {
  const [oldName, newName] = [definitionOf(old.$ref), definitionOf(next.$ref)];
  if (oldName === undefined || newName === undefined) {
    if (old.$ref !== next.$ref)
      yield differ(here, "keyword", EITHER, "a reference out of the schema differs", { old, new: next });
    return;
  }
  const pair = `${here.sense} ${oldName} ${newName}`;
  if ((oldName === newName && here.apart.has(oldName)) || here.following.includes(pair)) return;
  if (oldName !== newName)
    yield differ(
      { ...here, same: true },
      "rearranged",
      EITHER,
      `the definition ${oldName} is now ${newName}`,
      {},
    );
  yield* walk(definition(here.oldBundle, oldName), definition(here.newBundle, newName), {
    ...here,
    path: `/$defs/${newName}`,
    safety: here.safety || SAFETY_DEFINITIONS.has(newName),
    following: [...here.following, pair],
  });
}

/** Where only one side refers to a definition, that side is written out. */
function sameForm(old: JsonObject, next: JsonObject, here: Here): readonly [JsonObject, JsonObject] {
  if ((old.$ref === undefined) === (next.$ref === undefined)) return [old, next];
  return [writtenOut(old, here.oldBundle), writtenOut(next, here.newBundle)];
}

/** The schema with its reference followed; siblings stand in an allOf where they share a keyword with the target. */
export function writtenOut(schema: JsonObject, bundle: JsonObject): JsonObject {
  const name = definitionOf(schema.$ref);
  if (name === undefined) return schema;
  const { $ref: _ref, ...siblings } = schema;
  const target = writtenOut(definition(bundle, name), bundle);
  const notes = new Set(["title", "description", "default"]);
  const clash = Object.keys(siblings).some(
    (key) =>
      !notes.has(key) &&
      (key in target || (TOGETHER.has(key) && [...TOGETHER].some((other) => other in target))),
  );
  if (!clash) return { ...target, ...siblings };
  const { allOf, ...rest } = siblings;
  return { ...rest, allOf: [target, ...(Array.isArray(allOf) ? allOf : [])] };
}

function* compareOthers(old: JsonObject, next: JsonObject, here: Here): Generator<Difference> {
  const keys = new Set([...Object.keys(old), ...Object.keys(next)]);
  for (const key of keys) {
    if (COVERED.has(key) || withReached(old[key], here.oldBundle) === withReached(next[key], here.newBundle))
      continue;
    yield differ(here, "keyword", EITHER, `the keyword ${key} differs`, { old, new: next });
  }
}

/** A value and every definition that it leads to, as text: the same words may mean another definition. */
function withReached(value: Json | undefined, bundle: JsonObject): string {
  return value === undefined ? "" : JSON.stringify([value, reached(value, bundle)]);
}
