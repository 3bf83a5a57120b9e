import type { JsonObject } from "../../json.ts";
import { canonicalText } from "../node.ts";
import { type Difference, differ, type Here, type NoteRule } from "./context.ts";

const NOTHING = { narrows: false, widens: false };

const WORDS = ["description", "examples", "$comment", "deprecated", "readOnly", "writeOnly"];

/** Notes say nothing about which documents are valid; people, builders and type generators read them. */
export function* compareNotes(old: JsonObject, next: JsonObject, here: Here): Generator<Difference> {
  const differs = (key: string) => canonicalText(old[key] ?? null) !== canonicalText(next[key] ?? null);
  const note = (rule: NoteRule, message: string): Difference => ({
    ...differ(here, rule, NOTHING, message, {}),
    subject: rule,
  });
  const words = WORDS.filter(differs);
  if (differs("title")) {
    if (namesType(next)) yield note("title", "the title, after which generated types are named, differs");
    else words.unshift("title");
  }
  if (words.length > 0)
    yield note("wording", `the ${words.join(" and the ")} ${words.length === 1 ? "differs" : "differ"}`);
  if (differs("default")) yield note("default", "the default differs");
  if (differs("$id")) yield note("address", "the $id differs");
}

/** Titles of rules are words for people; those of whole values name generated types. */
function namesType(schema: JsonObject): boolean {
  return !("not" in schema) && ["type", "$ref", "enum", "anyOf", "allOf"].some((key) => key in schema);
}
