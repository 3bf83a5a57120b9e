/** One fault of a document: where, which rule, and what must hold. The value at fault is never part of it. */
export interface Issue {
  /** A JSON Pointer (RFC 6901); for a missing field or one too many, the pointer of the containing object. */
  readonly path: string;
  /** A stable id: the JSON Schema keyword that is broken, or a group and a name. */
  readonly rule: string;
  /** What must hold, for a person. */
  readonly message: string;
  /** The line from 1, when the document came as text. */
  readonly line?: number;
  /** The column from 1 in UTF-16 code units, when the document came as text. */
  readonly column?: number;
}

/** A fault inside the library: an issue, and the name of the unexpected field, which may itself be a secret. */
export interface LocatedIssue extends Issue {
  readonly key?: string;
}

/** Thrown where a document cannot be built or is not what it must be. */
export class ContractError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(describeIssue).join("\n"));
    this.name = "ContractError";
    this.issues = issues;
  }
}

/** An issue in one line. */
export function describeIssue({ path, message, rule }: Issue): string {
  return `${path === "" ? "document" : path}: ${message} [${rule}]`;
}
