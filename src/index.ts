import {
  contract,
  type DocumentEntry,
  documents,
  type Input,
  type Operation,
  type OperationName,
  operations,
} from "../generated/catalog.js";

export type { ExchangeTypes, InputTypes } from "../generated/catalog.js";
export type * from "../generated/types/index.js";
export { buildExchange } from "./build.ts";
export { ContractError, describeIssue, type Issue } from "./issue.ts";
export {
  type ContractDocument,
  type Validators,
  validate,
  validateExchange,
  validators,
} from "./validate.ts";
export type { ValidationResult, Validator } from "./validator.ts";
export { type DocumentEntry, documents, type Input, type Operation, type OperationName, operations };

/** The contract description: what the public repository holds, and which operations it has shapes for. */
export function describeContract(): typeof contract {
  return structuredClone(contract);
}
