import type { ExchangeTypes, InputTypes, Operation, OperationName } from "../generated/catalog.js";
import { compiled } from "../generated/validators/index.js";
import { ContractError } from "./issue.ts";
import { operationNamed } from "./operations.ts";
import { setAt, valueAt } from "./pointer.ts";
import { faults, publicIssue } from "./validator.ts";

/**
 * Builds a request and the response to it from what a user gives; the rest are the schema's constants and defaults.
 *
 * Throws a ContractError with every fault of the input; what it returns is always valid.
 */
export function buildExchange<Name extends OperationName>(
  operation: Name,
  input: InputTypes[Name],
): ExchangeTypes[Name] {
  const known = operationNamed(operation);
  if (known === undefined)
    throw new ContractError([
      { path: "", rule: "operation", message: "must be an operation of the contract" },
    ]);
  // Only what the object itself has is given: what it inherits would be validated and then not be found.
  const given: unknown =
    typeof input === "object" && input !== null && !Array.isArray(input) ? { ...input } : input;
  const found = faults(compiled[`${known.name}/input`], given);
  if (found.length > 0) throw new ContractError(found.map(publicIssue));
  return assemble(known, given as object) as unknown as ExchangeTypes[Name];
}

/** Builds an exchange from an input that is valid. */
export function assemble(operation: Operation, input: object): object {
  const exchange = structuredClone(operation.template);
  for (const { name, prefix, hex_digits } of operation.generated) {
    setGiven(operation, exchange, name, valueAt(input, `/${name}`) ?? prefix + randomHex(hex_digits));
  }
  for (const { name } of operation.inputs) {
    const value = valueAt(input, `/${name}`);
    if (value !== undefined) setGiven(operation, exchange, name, copyOf(value));
  }
  return echoed(operation, exchange);
}

/** Pairs a request that is valid with the response that a request without more gets: every default, every echo. */
export function answerTo(operation: Operation, request: object): object {
  return echoed(operation, { request, response: structuredClone(operation.template.response) });
}

function echoed(operation: Operation, exchange: object): object {
  for (const { request, response } of operation.echoes) {
    setAt(exchange, `/response${response}`, copyOf(valueAt(exchange, `/request${request}`)));
  }
  return exchange;
}

/** What a user gives is text or a list of texts; the list may be a proxy, which structuredClone refuses. */
function copyOf(value: unknown): unknown {
  return Array.isArray(value) ? [...value] : value;
}

function setGiven({ inputs }: Operation, exchange: object, name: string, value: unknown): void {
  const input = inputs.find((candidate) => candidate.name === name);
  if (input !== undefined) setAt(exchange, `/${input.document}${input.pointer}`, value);
}

/** Random lower-case hex digits from the platform's cryptographic generator. */
function randomHex(digits: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(Math.ceil(digits / 2)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, digits);
}
