import type { Json, JsonObject } from "../../json.ts";
import type { Patterns } from "../change.ts";
import type { Subject } from "../policy.ts";

/** What a difference may do to the set of accepted documents. */
export interface Reach {
  readonly narrows: boolean;
  readonly widens: boolean;
}

export const NARROWS: Reach = { narrows: true, widens: false };
export const WIDENS: Reach = { narrows: false, widens: true };
export const EITHER: Reach = { narrows: true, widens: true };

/** Rules for differences that leave the set of accepted documents as it is. */
export type NoteRule = "wording" | "title" | "default" | "address" | "rearranged";

/** One difference at one place, before anyone asks whom it harms. */
export interface Difference {
  readonly subject: Subject | NoteRule;
  /** JSON Pointer into the schema. */
  readonly path: string;
  /** Instance place as reference tokens; `*` stands for every entry or every field. */
  readonly place: readonly string[];
  readonly reach: Reach;
  /** Whether it lies below the public-safe definitions. */
  readonly safety: boolean;
  /** Whether it adds or drops a branch of an anyOf. */
  readonly branch: boolean;
  /** Whether a fault of it is told at its own place: below `not` and `if` it is not. */
  readonly direct: boolean;
  readonly message: string;
  /** Both schemas that govern the place, for making documents that tell them apart. */
  readonly old: Json | undefined;
  readonly new: Json | undefined;
  /** The part that came or went, where the rest of the two schemas says nothing of the difference. */
  readonly part?: Json;
}

/** How a narrowing inside a subschema acts on the whole: as it is, turned round below `not`, or either way. */
export type Sense = "same" | "turned" | "either";

/** Where a walk through two schemas stands. */
export interface Here {
  readonly oldBundle: JsonObject;
  readonly newBundle: JsonObject;
  readonly patterns: Patterns;
  /** Definitions that are documents compared in their own right. */
  readonly apart: ReadonlySet<string>;
  readonly path: string;
  readonly place: readonly string[];
  readonly sense: Sense;
  readonly safety: boolean;
  readonly direct: boolean;
  /** Whether both schemas are known to mean the same here, however differently they are written. */
  readonly same: boolean;
  /** The pairs of definitions that are being compared, so that a schema that holds itself ends. */
  readonly following: readonly string[];
}

/** A difference at this place: turned as the surroundings turn it. */
export function differ(
  here: Here,
  subject: Difference["subject"],
  reach: Reach,
  message: string,
  nodes: Partial<Pick<Difference, "old" | "new" | "part" | "branch" | "path">>,
): Difference {
  const { path, place, safety, same, direct } = here;
  const whole = same ? { narrows: false, widens: false } : turned(reach, here.sense);
  return {
    subject: same ? "rearranged" : subject,
    path,
    place,
    safety,
    direct,
    reach: whole,
    message,
    old: undefined,
    new: undefined,
    branch: false,
    ...nodes,
  };
}

/** What the whole does when a part of it does this. */
export function turned(reach: Reach, sense: Sense): Reach {
  if (sense === "same") return reach;
  if (sense === "turned") return { narrows: reach.widens, widens: reach.narrows };
  return reach.narrows || reach.widens ? EITHER : reach;
}

/** The sense of a part inside a part. */
export function within(outer: Sense, inner: Sense): Sense {
  if (outer === "either" || inner === "either") return "either";
  return outer === inner ? "same" : "turned";
}

/** What compares two schemas; handed to the rules of keywords that hold schemas. */
export type Walk = (old: Json, next: Json, here: Here) => Iterable<Difference>;
