import { documentTypes } from "../../scripts/languages/inputs.ts";
import type { Example } from "../../scripts/source/examples.ts";
import type { Source } from "../../scripts/source/load.ts";
import { at } from "../../src/json.ts";

/** A document that a program of some language reads as a generated type and writes again. */
export interface Case {
  readonly id: string;
  /** The name of its type, the same in every language. */
  readonly type: string;
  readonly text: string;
  /** What is wrong with it, where something is. */
  readonly fault?: Fault;
}

/** What types may refuse by themselves. */
export const FAULTS = [
  "required",
  "additionalProperties",
  "enum",
  "number enum",
  "const",
  "boolean const",
] as const;
export type Fault = (typeof FAULTS)[number];

/** Every valid example of a document that has a type, and every invalid one whose only fault is one of those above. */
export function casesOf(source: Source): Case[] {
  const types = documentTypes(source);
  return source.examples.flatMap((example): Case[] => {
    const type = types.get(example.document);
    const fault = faultOf(example);
    if (type === undefined || (example.fault !== undefined && fault === undefined)) return [];
    const told = fault === undefined ? {} : { fault };
    return [{ id: example.file, type, text: JSON.stringify(example.content), ...told }];
  });
}

function faultOf({ fault, content }: Example): Fault | undefined {
  const [issue, ...more] = fault?.issues ?? [];
  if (issue === undefined || more.length > 0) return undefined;
  const type = typeof at(content, issue.path);
  const name = type === "boolean" || type === "number" ? `${type} ${issue.rule}` : issue.rule;
  return FAULTS.find((known) => known === name);
}
