import { type Operation, operations } from "../generated/catalog.js";
import type { LocatedIssue } from "./issue.ts";
import { equal, valueAt } from "./pointer.ts";

/** What the response must repeat from its request: no schema of JSON Schema can compare two values. */
export function brokenEchoes(operation: Operation, exchange: unknown): readonly LocatedIssue[] {
  return operation.echoes
    .filter(
      ({ request, response }) =>
        !equal(valueAt(exchange, `/request${request}`), valueAt(exchange, `/response${response}`)),
    )
    .map(({ name, request, response }) => ({
      path: `/response${response}`,
      rule: `exchange/${name}`,
      message: `must repeat /request${request}`,
    }));
}

/** The operation of that name, or undefined. */
export function operationNamed(name: unknown): Operation | undefined {
  return operations.find((operation) => operation.name === name);
}
