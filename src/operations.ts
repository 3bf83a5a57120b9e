import { type Operation, operations } from "../generated/catalog.js";

/** The operation of that name, or undefined. */
export function operationNamed(name: unknown): Operation | undefined {
  return operations.find((operation) => operation.name === name);
}
