import { stringAt } from "../../src/json.ts";
import type { Document, Source } from "../source/load.ts";
import type { Operation } from "../source/operation.ts";

/** The operation whose input a document is: what a user gives, on the command line and over HTTP. */
export function operationGivenBy(source: Source, document: Document): Operation | undefined {
  return source.operations.find(({ name }) => document.name === `${name}/input`);
}

/** The rows of a table that say where an operation's input is taken. */
export function surfaceRows({ content, inputs }: Operation): string[] {
  const argument = inputs.find((input) => input.argument !== undefined)?.argument;
  const command = ["cavra saas", stringAt(content, "command"), argument].filter(Boolean).join(" ");
  return [`| command | \`${command}\` |`, `| HTTP | \`POST ${stringAt(content, "path")}\` |`];
}

/** How a property is given on the command line; nothing where it cannot be. */
export function commandLineFact({ inputs }: Operation, property: string): string | undefined {
  const input = inputs.find(({ name }) => name === property);
  if (input?.argument !== undefined) return `command line: the argument \`${input.argument}\``;
  if (input?.option === undefined) return undefined;
  const again = input.resolved.type === "array" ? ", once for each entry" : "";
  return `command line: \`${input.option}\`${again}`;
}
