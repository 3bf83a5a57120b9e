import { type DocumentEntry, documents, operations } from "../generated/catalog.js";
import type { LocatedIssue } from "./issue.ts";
import { valueAt } from "./pointer.ts";

/** The document that a value says it is, or what keeps it from being any. */
export type Found = FoundDocument | { readonly issue: LocatedIssue };

interface FoundDocument {
  readonly document: DocumentEntry;
}

/** Finds the document by `schema_version` and `operation`; an object with a request or a response is a pair. */
export function findDocument(value: unknown): Found {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { issue: { path: "", rule: "type", message: "must be an object" } };
  }
  const version = own(value, "schema_version");
  const operation = own(value, "operation");
  if (last !== undefined && version === last.document.schemaVersion && operation === last.document.operation)
    return last;
  const byOperation = BY_VERSION.get(version);
  if (byOperation === undefined) {
    if (isPair(value)) return findPair(value);
    return { issue: unknownConstant(value, "", "schema_version", [...BY_VERSION.keys()]) };
  }
  last = byOperation.get(operation) ?? byOperation.get(undefined);
  return last ?? { issue: unknownConstant(value, "", "operation", names()) };
}

/** What was found last: most documents are of the kind of the one before, and to compare is less than to look up. */
let last: FoundDocument | undefined;

/** The documents that say by their version what they are; those of an operation, by that too. */
const BY_VERSION = new Map<unknown, Map<unknown, FoundDocument>>();
for (const document of documents) {
  const { schemaVersion, operation } = document;
  if (schemaVersion === undefined) continue;
  const byOperation = BY_VERSION.get(schemaVersion) ?? new Map<unknown, FoundDocument>();
  BY_VERSION.set(schemaVersion, byOperation.set(operation, { document }));
}

function own(container: object, key: string): unknown {
  return Object.hasOwn(container, key) ? (container as Record<string, unknown>)[key] : undefined;
}

function isPair(value: object): boolean {
  return (
    !Object.hasOwn(value, "schema_version") &&
    (Object.hasOwn(value, "request") || Object.hasOwn(value, "response"))
  );
}

/** A pair is of the operation that its request names, or its response where the request names none. */
function findPair(value: object): Found {
  const named = ["request", "response"]
    .map((half) => valueAt(value, `/${half}/operation`))
    .find((name) => names().some((known) => known === name));
  const document = documents.find(
    ({ name, operation }) => operation !== undefined && operation === named && name.endsWith("/exchange"),
  );
  if (document !== undefined) return { document };
  const request = valueAt(value, "/request");
  if (typeof request !== "object" || request === null || Array.isArray(request)) {
    const missing = request === undefined;
    return {
      issue: missing
        ? requiredField("", "request")
        : { path: "/request", rule: "type", message: "must be an object" },
    };
  }
  return { issue: unknownConstant(request, "/request", "operation", names()) };
}

function names(): readonly string[] {
  return operations.map(({ name }) => name);
}

function unknownConstant(
  container: object,
  path: string,
  field: string,
  known: readonly unknown[],
): LocatedIssue {
  if (!Object.hasOwn(container, field)) return requiredField(path, field);
  // The schema says the type beside each constant, and the type speaks first there too.
  if (typeof own(container, field) !== "string")
    return { path: `${path}/${field}`, rule: "type", message: "must be a string" };
  return {
    path: `${path}/${field}`,
    rule: "const",
    message: `must be one of: ${known.join(", ")}`,
  };
}

function requiredField(path: string, field: string): LocatedIssue {
  return { path, rule: "required", message: `must have the field "${field}"` };
}
