import type { CompiledValidator } from "../generated/validators/compiled.js";
import { boundBeyond } from "./bounds.ts";
import { issuesOf } from "./explain.ts";
import type { Issue, LocatedIssue } from "./issue.ts";
import * as names from "./names.ts";
import type { StandardResult, StandardSchema } from "./standard-schema.ts";

/** What validating a document gives: the document with its type, or every fault. */
export type ValidationResult<Value> =
  | { readonly valid: true; readonly value: Value }
  | { readonly valid: false; readonly issues: readonly Issue[] };

/** The validator of one document; also a Standard Schema, so that other libraries take it as it is. */
export interface Validator<Value> extends StandardSchema<Value> {
  /** Every fault of the document, or the document with its type. */
  readonly validate: (document: unknown) => ValidationResult<Value>;
  /** Tells whether the document is valid; stops at the first fault. */
  readonly is: (document: unknown) => document is Value;
}

/** What a schema cannot say, asked of documents that it accepts. */
export type CrossCheck = (document: unknown) => readonly LocatedIssue[];

const NONE: CrossCheck = () => [];

/** Every fault of a document, with the names of unexpected fields, which must not be shown. */
export function faults(
  { verdict, explain }: CompiledValidator,
  document: unknown,
  crossCheck = NONE,
): readonly LocatedIssue[] {
  if (verdict(document)) return crossCheck(document);
  // The verdict ends at the first fault; only to tell them all takes time and stack without end.
  const beyond = boundBeyond(document);
  if (beyond !== undefined) return [beyond];
  explain(document);
  return issuesOf(explain.errors ?? [], names);
}

/** Wraps a compiled validator. */
export function validatorOf<Value>(compiled: CompiledValidator, crossCheck = NONE): Validator<Value> {
  const validate = (document: unknown): ValidationResult<Value> => {
    const found = faults(compiled, document, crossCheck);
    return found.length === 0
      ? { valid: true, value: document as Value }
      : { valid: false, issues: found.map(publicIssue) };
  };
  return {
    validate,
    is: (document): document is Value => compiled.verdict(document) && crossCheck(document).length === 0,
    "~standard": { version: 1, vendor: "cavra", validate: (value) => standard(validate(value)) },
  };
}

/** An issue without what only the library may know. */
export function publicIssue({ key: _key, ...issue }: LocatedIssue): Issue {
  return issue;
}

function standard<Value>(result: ValidationResult<Value>): StandardResult<Value> {
  if (result.valid) return { value: result.value };
  return { issues: result.issues.map(({ message, path }) => ({ message, path: path.split("/").slice(1) })) };
}
