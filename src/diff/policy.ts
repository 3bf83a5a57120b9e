import type { Severity } from "./change.ts";

/** What a difference does to the set of documents that a schema accepts. */
export type Effect = "narrowed" | "widened" | "none";

/** One row of the policy. */
export interface Rule {
  readonly id: string;
  readonly effect: Effect;
  /** What has changed. */
  readonly what: string;
  /** The step it asks for; "direction": major where it harms the other side, minor where it does not. */
  readonly severity: Severity | "direction";
  readonly reason: string;
}

/** What a difference is about; each subject gives a rule for narrowing and one for widening. */
export type Subject = keyof typeof SUBJECTS;

/** The narrowing and the widening of each subject, in words. */
const SUBJECTS = {
  fields: [
    "a field is dropped, restricted or an object closed",
    "a closed object takes one more field, or is opened",
  ],
  required: ["a field must now be given", "a field may now be left out"],
  values: [
    "a value is gone from a fixed value or list of values",
    "a value is new in a fixed value or list of values",
  ],
  type: ["a JSON type is no longer taken", "one more JSON type is taken"],
  length: ["a bound on the length of a string is tighter", "a bound on the length of a string is looser"],
  count: ["a bound on the number of entries is tighter", "a bound on the number of entries is looser"],
  unique: ["the same entry may no longer stand twice", "the same entry may now stand twice"],
  range: ["a bound on a number is tighter", "a bound on a number is looser"],
  pattern: ["strings of some shape are no longer taken", "strings of one more shape are taken"],
  format: ["a format is asked for", "a format is no longer asked for"],
  conditions: ["one more condition must hold (allOf)", "one condition fewer must hold (allOf)"],
  alternatives: ["an alternative is gone (anyOf)", "an alternative is new (anyOf)"],
  exclusions: ["one more exclusion (not)", "one exclusion fewer (not)"],
  cases: ["a case distinction is new (if)", "a case distinction is gone (if)"],
  keyword: ["a keyword outside the portable set differs", "a keyword outside the portable set differs"],
} as const;

const NARROWED =
  "A writer's documents must stay acceptable; a reader does not miss what is no longer written.";
const WIDENED = "A reader of closed documents refuses what it does not know; a writer need not use it.";

/** Rules with a severity of their own: the exceptions, each with its reason. */
const EXCEPTIONS: readonly Rule[] = [
  {
    id: "public-safe/narrowed",
    effect: "narrowed",
    what: "a public-safe rule is tighter",
    severity: "minor",
    reason:
      "A security fix, not a change of vocabulary; it is listed with a document that is refused from now on.",
  },
  {
    id: "public-safe/widened",
    effect: "widened",
    what: "a public-safe rule is looser",
    severity: "direction",
    reason: "Readers of today still refuse the text that may now be written.",
  },
  {
    id: "document/removed",
    effect: "narrowed",
    what: "a document, or an operation with its documents, is gone",
    severity: "major",
    reason: "Whoever writes or reads it has nothing left to check it with.",
  },
  {
    id: "document/added",
    effect: "widened",
    what: "a document, or an operation with its documents, is new",
    severity: "minor",
    reason:
      "Nobody meets it who does not ask for it; the contract description does not enumerate operations.",
  },
  {
    id: "operation/added",
    effect: "widened",
    what: "the union of all pairs has the pair of one more operation",
    severity: "minor",
    reason:
      "A pair answers its reader's own request, so that nobody meets a pair of an operation he does not use.",
  },
  {
    id: "route/removed",
    effect: "narrowed",
    what: "an HTTP route is gone, or another operation answers there",
    severity: "major",
    reason: "Whoever asks there gets no answer, or not the one he knows.",
  },
  {
    id: "route/added",
    effect: "widened",
    what: "an HTTP route is new",
    severity: "minor",
    reason: "Nobody asks there yet.",
  },
  {
    id: "unexplained",
    effect: "narrowed",
    what: "an example is judged differently although every rule says compatible",
    severity: "major",
    reason: "A document proves more than a rule; tell the maintainers, since a rule is wrong.",
  },
  {
    id: "default",
    effect: "none",
    what: "a default differs",
    severity: "minor",
    reason: "Every document stays as valid as it was, but what is left out is filled in differently.",
  },
  {
    id: "title",
    effect: "none",
    what: "the title of a document or definition differs",
    severity: "minor",
    reason: "No document changes, but generated types are named after titles.",
  },
  {
    id: "address",
    effect: "none",
    what: "the $id differs",
    severity: "minor",
    reason: "No document changes, but whoever refers to the schema by its address must follow.",
  },
  {
    id: "wording",
    effect: "none",
    what: "only words for people differ",
    severity: "patch",
    reason: "No document changes.",
  },
  {
    id: "rearranged",
    effect: "none",
    what: "the same set of documents is described in another way",
    severity: "patch",
    reason: "No document changes.",
  },
];

/** The whole policy, from which the documentation's table is made. */
export const RULES: readonly Rule[] = [
  ...Object.entries(SUBJECTS).flatMap(([subject, [narrowed, widened]]): Rule[] => [
    {
      id: `${subject}/narrowed`,
      effect: "narrowed",
      what: narrowed,
      severity: "direction",
      reason: NARROWED,
    },
    { id: `${subject}/widened`, effect: "widened", what: widened, severity: "direction", reason: WIDENED },
  ]),
  ...EXCEPTIONS,
];

/** Definitions below which a difference is one of the public-safe rules. */
export const SAFETY_DEFINITIONS: ReadonlySet<string> = new Set(["public-safe", "field-name"]);

/** The rule of an id; throws for one that the table does not have, which is a bug of ours. */
export function ruleOf(id: string): Rule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`the policy has no rule ${id}`);
  return rule;
}
