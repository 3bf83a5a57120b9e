import type { Json, JsonObject } from "../../json.ts";
import { canonicalText, definitionOf, listAt } from "../node.ts";
import {
  type Difference,
  differ,
  type Here,
  NARROWS,
  type Sense,
  type Walk,
  WIDENS,
  within,
} from "./context.ts";

/** Keywords that put schemas together: each part acts on the whole in its own sense. */
export function* compareCombined(
  old: JsonObject,
  next: JsonObject,
  here: Here,
  walk: Walk,
): Generator<Difference> {
  yield* compareList("allOf", old, next, here, walk);
  yield* compareList("anyOf", old, next, here, walk);
  yield* compareNot(old, next, here, walk);
  yield* compareCases(old, next, here, walk);
}

function* compareList(
  keyword: "allOf" | "anyOf",
  old: JsonObject,
  next: JsonObject,
  here: Here,
  walk: Walk,
): Generator<Difference> {
  const { pairs, gone, fresh } = paired(listAt(old, keyword), listAt(next, keyword));
  for (const [was, is, index] of pairs)
    yield* walk(was, is, { ...here, path: `${here.path}/${keyword}/${index}` });
  const all = keyword === "allOf";
  const subject = all ? "conditions" : "alternatives";
  // An anyOf that comes or goes as a whole is a condition, not an alternative.
  const whole = !all && (old.anyOf === undefined) !== (next.anyOf === undefined);
  if (whole) {
    const added = old.anyOf === undefined;
    yield differ(
      here,
      subject,
      added ? NARROWS : WIDENS,
      added ? "alternatives are asked for" : "no alternatives are asked for any more",
      { old, new: next },
    );
    return;
  }
  const path = `${here.path}/${keyword}`;
  for (const member of gone)
    yield differ(here, subject, all ? WIDENS : NARROWS, `gone: ${nameOf(member)}`, {
      old,
      new: next,
      part: member,
      path,
      branch: !all,
    });
  for (const member of fresh)
    yield differ(here, subject, all ? NARROWS : WIDENS, `new: ${nameOf(member)}`, {
      old,
      new: next,
      part: member,
      path,
      branch: !all,
    });
}

interface Paired {
  readonly pairs: readonly (readonly [Json, Json, number])[];
  readonly gone: readonly Json[];
  readonly fresh: readonly Json[];
}

/** Members that are written alike belong together, the others in their order where as many are left on both sides. */
function paired(old: readonly Json[], next: readonly Json[]): Paired {
  const rest = new Map(next.entries());
  const pairs: [Json, Json, number][] = [];
  const left: Json[] = [];
  for (const was of old) {
    const match = [...rest].find(([, is]) => canonicalText(is) === canonicalText(was));
    if (match === undefined) left.push(was);
    else {
      pairs.push([was, match[1], match[0]]);
      rest.delete(match[0]);
    }
  }
  const others = [...rest];
  if (left.length !== others.length) return { pairs, gone: left, fresh: others.map(([, is]) => is) };
  return {
    pairs: [
      ...pairs,
      ...left.map((was, at): [Json, Json, number] => [was, others[at]?.[1] ?? true, others[at]?.[0] ?? 0]),
    ],
    gone: [],
    fresh: [],
  };
}

function nameOf(member: Json): string {
  const name =
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? definitionOf(member.$ref)
      : undefined;
  return name ?? "a part without a name";
}

function* compareNot(old: JsonObject, next: JsonObject, here: Here, walk: Walk): Generator<Difference> {
  const [was, is] = [old.not, next.not];
  if (was !== undefined && is !== undefined) {
    yield* walk(was, is, {
      ...here,
      path: `${here.path}/not`,
      sense: within(here.sense, "turned"),
      direct: false,
    });
  } else if (was !== is) {
    yield differ(
      here,
      "exclusions",
      is === undefined ? WIDENS : NARROWS,
      is === undefined ? "an exclusion is gone" : "an exclusion is new",
      { old, new: next },
    );
  }
}

/**
 * `if` says: the condition fails or `then` holds, and the condition holds or `else` does. So without a `then` a wider
 * condition widens the whole, without an `else` it narrows it, and with both it may do either.
 */
function* compareCases(old: JsonObject, next: JsonObject, here: Here, walk: Walk): Generator<Difference> {
  if (old.if === undefined && next.if === undefined) return;
  if (old.if === undefined || next.if === undefined) {
    const added = old.if === undefined;
    yield differ(
      here,
      "cases",
      added ? NARROWS : WIDENS,
      added ? "a case distinction is new" : "a case distinction is gone",
      { old, new: next },
    );
    return;
  }
  const branch = (name: "then" | "else") =>
    walk(old[name] ?? true, next[name] ?? true, { ...here, path: `${here.path}/${name}` });
  const sense: Sense = old.then === undefined ? "same" : old.else === undefined ? "turned" : "either";
  yield* walk(old.if, next.if, {
    ...here,
    path: `${here.path}/if`,
    sense: within(here.sense, sense),
    direct: false,
  });
  yield* branch("then");
  yield* branch("else");
}
