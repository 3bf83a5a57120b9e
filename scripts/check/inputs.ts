import { isObject } from "../../src/json.ts";
import { resolve, type Schemas } from "../../src/refs.ts";
import type { Mistake } from "../source/mistake.ts";
import type { Input, Operation } from "../source/operation.ts";

/** Makes a mistake of a place in a file. */
export type Tell = (pointer: string, message: string) => Mistake;

/** Options that every command has. */
const RESERVED = ["--help"];

/** Each input can be given in one way only, fills a field of its own, and is text: a command line has nothing else. */
export function checkInputs(schemas: Schemas, { inputs }: Operation, mistake: Tell): Mistake[] {
  const taken = new Set<string>();
  return inputs.flatMap((input, index) => {
    const mistakes: Mistake[] = [];
    const tell = (field: string, message: string) =>
      mistakes.push(mistake(`/inputs/${index}/${field}`, message));
    for (const [field, value] of uniqueIn(input)) {
      if (taken.has(`${field} ${value}`)) tell(field, `${value} is already that of another input`);
      taken.add(`${field} ${value}`);
    }
    if (RESERVED.includes(input.option ?? ""))
      tell("option", `${input.option} is an option of every command`);
    if (input.argument !== undefined && inputs.findIndex(({ argument }) => argument !== undefined) < index)
      tell("argument", "a command has one argument, and another input is it");
    if (!isText(schemas, input)) tell("pointer", "an input must be a string or a list of strings");
    return mistakes;
  });
}

/** What no two inputs may share. A field is told by its document and its pointer. */
function uniqueIn({ name, option, document, pointer }: Input): [string, string][] {
  const own: [string, string][] = [
    ["name", name],
    ["pointer", `${document}${pointer}`],
  ];
  return option === undefined ? own : [...own, ["option", option]];
}

function isText(schemas: Schemas, { resolved }: Input): boolean {
  const single = resolved.type === "array" && isObject(resolved.items) ? resolved.items : resolved;
  return resolve(schemas, single).type === "string";
}
