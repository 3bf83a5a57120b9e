import type { Json, JsonObject } from "../../json.ts";
import type { Patterns } from "../change.ts";
import { type Difference, differ, EITHER, type Here, NARROWS, type Reach, WIDENS } from "./context.ts";

/** Patterns are compared as the sets of strings they match, formats as names. */
export function* comparePatterns(old: JsonObject, next: JsonObject, here: Here): Generator<Difference> {
  const nodes = { old, new: next };
  if (old.pattern !== next.pattern) {
    const reach =
      old.pattern === undefined
        ? NARROWS
        : next.pattern === undefined
          ? WIDENS
          : languages(here.patterns, old.pattern, next.pattern);
    if (reach === undefined)
      yield differ(
        { ...here, same: true },
        "rearranged",
        EITHER,
        "another pattern matches the same strings",
        nodes,
      );
    else yield differ(here, "pattern", reach, patternMessage(old.pattern, next.pattern, reach), nodes);
  }
  if (old.format === next.format) return;
  const reach = old.format === undefined ? NARROWS : next.format === undefined ? WIDENS : EITHER;
  yield differ(here, "format", reach, `the format was ${shown(old.format)}, is ${shown(next.format)}`, nodes);
}

/** What a change of pattern does; undefined where both match the same strings. */
function languages(patterns: Patterns, old: Json, next: Json): Reach | undefined {
  const gone = patterns.difference(String(old), String(next));
  const fresh = patterns.difference(String(next), String(old));
  const narrows = gone?.length !== 0;
  const widens = fresh?.length !== 0;
  return narrows || widens ? { narrows, widens } : undefined;
}

function patternMessage(old: Json | undefined, next: Json | undefined, reach: Reach): string {
  if (old === undefined) return "a pattern is asked for";
  if (next === undefined) return "no pattern is asked for any more";
  if (reach.narrows && reach.widens) return "the pattern matches other strings than before";
  return reach.narrows ? "the pattern matches fewer strings" : "the pattern matches more strings";
}

function shown(format: Json | undefined): string {
  return format === undefined ? "none" : String(format);
}
