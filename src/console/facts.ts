import type { Input, Operation } from "../../generated/catalog.js";
import { valueAt } from "../pointer.ts";

/** An exchange as it is shown: both documents, of any operation. */
export interface Exchange {
  readonly request: object;
  readonly response: object;
}

/** A named value of a document. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Whether the value is one of a fixed list. */
  readonly chosen: boolean;
}

/** A named list of a document. */
export interface ListFact {
  readonly name: string;
  readonly values: readonly string[];
}

/** One of the checks that an operation knows, and how it stands. */
export interface CheckFact {
  readonly check: string;
  readonly responsibility: string;
  readonly required: boolean;
  readonly status: string | undefined;
}

/** Every check of an operation, with its status where the response reports one. */
export function checksOf(operation: Operation, exchange: Exchange): readonly CheckFact[] {
  const names = operation.checks.map(({ check }) => check);
  const list = operation.inputs.find(({ choices }) => choices?.every((choice) => names.includes(choice)));
  const required = list === undefined ? [] : strings(given(list, exchange));
  return operation.checks.map(({ check, responsibility, status }) => ({
    check,
    responsibility,
    required: required.includes(check),
    status: status === undefined ? undefined : text(valueAt(exchange.response, status)),
  }));
}

/** What one document says of itself, as far as a user gives it: no check and no list of free text. */
export function saidOf(
  operation: Operation,
  exchange: Exchange,
  document: Input["document"],
): readonly Fact[] {
  const statuses = new Set(operation.checks.map(({ status }) => status));
  return operation.inputs
    .filter((input) => input.document === document && !statuses.has(input.pointer))
    .filter(({ list, choices, kind }) => !list || (choices === undefined && kind === LABEL))
    .map((input) => {
      const value = given(input, exchange);
      return {
        name: input.name,
        value: text(value) ?? strings(value).join(", "),
        chosen: input.choices !== undefined,
      };
    });
}

/** What the response says by itself in single words, such as how it ended: nobody gives it, and no request has it. */
export function verdictOf({ request, response }: Exchange): readonly Fact[] {
  return Object.entries(response).flatMap(([name, value]) =>
    typeof value === "string" && !value.includes(" ") && !Object.hasOwn(request, name)
      ? [{ name, value, chosen: true }]
      : [],
  );
}

/** The kind of a free value that is a short name, and so is shown among the single values. */
const LABEL = "label";

/** The lists of free text that the response reports: what stands in the way. */
export function reportedOf(operation: Operation, exchange: Exchange): readonly ListFact[] {
  return operation.inputs
    .filter(
      ({ document, list, choices, kind }) => document === "response" && list && !choices && kind !== LABEL,
    )
    .map((input) => ({ name: input.name, values: strings(given(input, exchange)) }));
}

/** The lists of the response that nobody gives: what the private side brings. */
export function privateListsOf(operation: Operation, exchange: Exchange): readonly ListFact[] {
  const given = givenPointers(operation);
  return leaves(exchange.response).flatMap(({ pointer, name, value }) =>
    Array.isArray(value) && !given.has(pointer) ? [{ name, values: strings(value) }] : [],
  );
}

/** The sentences of one document that nobody gives: what is public, what remains private, and where to read on. */
export function sentencesOf(
  operation: Operation,
  exchange: Exchange,
  document: Input["document"],
): readonly Fact[] {
  const given = givenPointers(operation);
  return leaves(exchange[document]).flatMap(({ pointer, name, value }) =>
    typeof value === "string" && value.includes(" ") && !given.has(pointer)
      ? [{ name, value, chosen: false }]
      : [],
  );
}

/** The facts of one level below a document's own, such as what a repository holds and does not hold. */
export function nestedFacts(document: object): readonly Fact[] {
  return leaves(document).flatMap(({ pointer, name, value }) =>
    pointer.lastIndexOf("/") > 0 && !Array.isArray(value)
      ? [{ name, value: typeof value === "boolean" ? (value ? "yes" : "no") : String(value), chosen: false }]
      : [],
  );
}

function givenPointers({ inputs, echoes }: Operation): ReadonlySet<string> {
  const given = inputs.filter(({ document }) => document === "response").map(({ pointer }) => pointer);
  return new Set([...given, ...echoes.map(({ response }) => response)]);
}

function given({ document, pointer }: Input, exchange: Exchange): unknown {
  return valueAt(exchange[document], pointer);
}

interface Leaf {
  readonly pointer: string;
  readonly name: string;
  readonly value: unknown;
}

/** Every value that is no object, with its pointer; a list is one value. */
function leaves(document: object, above = ""): readonly Leaf[] {
  return Object.entries(document).flatMap(([name, value]: [string, unknown]) => {
    const pointer = `${above}/${name}`;
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? leaves(value, pointer)
      : [{ pointer, name, value }];
  });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
