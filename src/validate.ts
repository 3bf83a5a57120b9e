import { documents } from "../generated/catalog.js";
import type { DocumentTypes } from "../generated/types/index.js";
import { compiled } from "../generated/validators/index.js";
import { brokenEchoes } from "./echoes.ts";
import { findDocument } from "./find.ts";
import type { LocatedIssue } from "./issue.ts";
import { operationNamed } from "./operations.ts";
import { valueAt } from "./pointer.ts";
import {
  type CrossCheck,
  faults,
  publicIssue,
  type ValidationResult,
  type Validator,
  validatorOf,
} from "./validator.ts";

/** A validator of each document, by the name of its schema. */
export type Validators = { readonly [Name in keyof DocumentTypes]: Validator<DocumentTypes[Name]> };

/** Any document that says of itself what it is, or a pair of such. */
export type ContractDocument = Extract<
  DocumentTypes[keyof DocumentTypes],
  { schema_version: string } | { request: { schema_version: string } }
>;

/** One validator a document; that of a pair also checks what the response repeats. */
export const validators = Object.fromEntries(
  documents.map(({ name }) => [name, validatorOf(compiled[name], crossCheckOf(name))]),
) as unknown as Validators;

/** Validates a document that says by `schema_version` and `operation` what it is, or a pair of them. */
export function validate(document: unknown): ValidationResult<ContractDocument> {
  const issues = documentFaults(document);
  return issues.length === 0
    ? { valid: true, value: document as ContractDocument }
    : { valid: false, issues: issues.map(publicIssue) };
}

/** Validates a request and its response, and that the response repeats what its request asked. */
export function validateExchange(exchange: unknown): ValidationResult<DocumentTypes["exchange"]> {
  const found = findDocument(exchange);
  if ("document" in found && !found.document.name.endsWith("exchange")) {
    return {
      valid: false,
      issues: [{ path: "", rule: "required", message: 'must have the fields "request" and "response"' }],
    };
  }
  return validate(exchange) as ValidationResult<DocumentTypes["exchange"]>;
}

/** Every fault of a document of any kind, for surfaces that must tell its place. */
export function documentFaults(document: unknown): readonly LocatedIssue[] {
  const found = findDocument(document);
  if ("issue" in found) return [found.issue];
  const { name } = found.document;
  return faults(compiled[name], document, crossCheckOf(name));
}

/** Tells whether a document of any kind is valid. */
export function isValid(document: unknown): boolean {
  const found = findDocument(document);
  return "document" in found && validators[found.document.name].is(document);
}

/** A pair's schema cannot compare its halves; every other document is settled by its schema. */
function crossCheckOf(name: keyof DocumentTypes): CrossCheck | undefined {
  if (!name.endsWith("exchange")) return undefined;
  return (document) => {
    const operation = operationNamed(valueAt(document, "/request/operation"));
    return brokenEchoes(operation?.echoes ?? [], document);
  };
}
