import type { Operation } from "../../generated/catalog.js";
import { compiled } from "../../generated/validators/index.js";
import { findDocument } from "../find.ts";
import type { Issue, LocatedIssue } from "../issue.ts";
import { type Parsed, parseText } from "../parse/document.ts";
import { valueAt } from "../pointer.ts";
import { faults, publicIssue } from "../validator.ts";
import { BOUNDS } from "./problem.ts";

/** A body that its route takes: a whole request envelope, or the values from which one is built. */
export interface Accepted {
  readonly envelope: boolean;
  readonly value: object;
}

/** A body that is refused: every fault that a problem document has room for, and the ids that are safe to log. */
export class Refusal extends Error {
  readonly statusCode = 400;
  readonly issues: readonly Issue[];
  readonly ids: Readonly<Record<string, string>>;

  constructor(issues: readonly Issue[], ids: Readonly<Record<string, string>>) {
    super("the body is refused");
    this.issues = issues;
    this.ids = ids;
  }
}

/** Judges a parsed body as a route of one operation does: the shape that a Fastify validator has. */
export type BodyValidator = (body: Parsed | null) => { value: Accepted } | { error: Refusal };

/** The validator of one operation's route, with the compiled validators of its schemas. */
export function bodyValidator(operation: Operation): BodyValidator {
  return (body) => {
    const parsed = body ?? parseText("");
    if (!parsed.ok) return { error: new Refusal(parsed.issues.slice(0, BOUNDS.issues).map(publicIssue), {}) };
    const { value, placed } = parsed;
    const { issues, own } = judged(operation, value);
    if (issues.length === 0) return { value: { envelope: isEnvelope(value), value: value as object } };
    const shown = issues.slice(0, BOUNDS.issues).map((issue) => publicIssue(placed(issue)));
    return { error: new Refusal(shown, own ? idsIn(operation, value, issues) : {}) };
  };
}

/** The ids of a body (those that are generated where none is given) in which no fault was found. */
export function idsIn(
  operation: Operation,
  value: unknown,
  issues: readonly Issue[],
): Readonly<Record<string, string>> {
  const found = operation.inputs
    .filter(({ name }) => operation.generated.some((generated) => generated.name === name))
    .map((input) => ({ name: input.name, pointer: isEnvelope(value) ? input.pointer : `/${input.name}` }))
    .map(({ name, pointer }) => ({ name, pointer, id: valueAt(value, pointer) }))
    .filter(({ pointer, id }) => typeof id === "string" && !issues.some(({ path }) => path === pointer));
  return Object.fromEntries(found.map(({ name, id }) => [name, String(id)]));
}

/** The faults of a body, and whether the schemas of its own route were what found them. */
function judged(
  operation: Operation,
  value: unknown,
): { readonly issues: readonly LocatedIssue[]; readonly own: boolean } {
  if (!isEnvelope(value)) return { issues: faults(compiled[`${operation.name}/input`], value), own: true };
  const found = findDocument(value);
  if ("issue" in found) return { issues: [found.issue], own: false };
  const name = `${operation.name}/request` as const;
  const issues = faults(compiled[found.document.name], value);
  if (found.document.name === name) return { issues, own: true };
  return { issues: issues.length > 0 ? issues : foreign(faults(compiled[name], value)), own: false };
}

/** Of the faults of a valid document that is another route's, the one that says so. */
function foreign(issues: readonly LocatedIssue[]): readonly LocatedIssue[] {
  return issues.filter(({ rule }) => rule === "const").slice(0, 1);
}

function isEnvelope(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "schema_version");
}
