import { type JsonObject, objectAt, objects } from "../json.ts";
import type { Compile } from "./change.ts";
import { definitionOf } from "./node.ts";

/** Thrown for a contract whose schema no validator can be made from; its message is for the user. */
export class BrokenSchema extends Error {
  override readonly name = "BrokenSchema";
}

/** What work on two versions of a document gives; where it fails since one of them is broken, that is told. */
export function unlessBroken<Value>(
  document: string,
  versions: readonly (readonly [side: "old" | "new", schema: JsonObject | undefined])[],
  compile: Compile,
  work: () => Value,
): Value {
  for (const [side, schema] of versions)
    if (schema !== undefined && leadsNowhere(schema))
      throw new BrokenSchema(`the ${side} schema of ${document} is broken: a $ref names none of its $defs`);
  try {
    return work();
  } catch (error) {
    for (const [side, schema] of versions)
      if (schema !== undefined && !isCompiled(schema, compile))
        throw new BrokenSchema(`the ${side} schema of ${document} is broken: ${told(error)}`);
    throw error;
  }
}

/** Only whole definitions of the schema itself can be compared. */
function leadsNowhere(schema: JsonObject): boolean {
  const names = objectAt(schema, "$defs");
  return [...objects(schema)].some(
    ([{ $ref }]) =>
      typeof $ref === "string" && $ref !== "#" && !Object.hasOwn(names, definitionOf($ref) ?? ""),
  );
}

function isCompiled(schema: JsonObject, compile: Compile): boolean {
  try {
    compile(schema);
    return true;
  } catch {
    return false;
  }
}

/** The first line of a message: what follows is of interest to nobody but us. */
function told(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}
