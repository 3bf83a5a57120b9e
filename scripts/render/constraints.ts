import { isObject, type Json, type JsonObject } from "../../src/json.ts";
import { resolve, type Schemas, target } from "../../src/refs.ts";

/** What a property's schema asks for, a phrase each, in Markdown. */
export function constraints(schemas: Schemas, property: JsonObject): string[] {
  const schema = resolve(schemas, property);
  const kind = kindOf(schemas, property);
  const facts = [kind ?? (typeof schema.type === "string" ? schema.type : undefined)];
  if (schema.const !== undefined) facts.push(`always ${code(schema.const)}`);
  if (Array.isArray(schema.enum)) facts.push(`one of ${schema.enum.map(code).join(", ")}`);
  facts.push(
    range(schema, "Length", ["character", "characters"]),
    range(schema, "Items", ["entry", "entries"]),
    bounds(schema),
  );
  if (schema.uniqueItems === true) facts.push("no entry twice");
  if (typeof schema.pattern === "string" && kind === undefined)
    facts.push(`pattern ${code(schema.pattern).slice(0, 200)}`);
  if (isObject(schema.items)) facts.push(`each entry: ${constraints(schemas, schema.items).join("; ")}`);
  if (schema.default !== undefined) facts.push(`default ${code(schema.default)}`);
  return facts.filter((fact) => fact !== undefined);
}

/** Labels and text are named, not spelled out: their rules have a page of their own. */
function kindOf(schemas: Schemas, { $ref }: JsonObject): string | undefined {
  if (typeof $ref !== "string") return undefined;
  if ($ref.startsWith("common/public-safe.schema.json#"))
    return `public-safe ${$ref.slice($ref.lastIndexOf("/") + 1)}`;
  return kindOf(schemas, target(schemas, $ref) ?? {});
}

function range(
  schema: JsonObject,
  what: "Length" | "Items",
  [one, many]: readonly [string, string],
): string | undefined {
  const [least, most] = [schema[`min${what}`], schema[`max${what}`]];
  if (least === undefined && most === undefined) return undefined;
  if (least === undefined) return `at most ${most} ${most === 1 ? one : many}`;
  return most === undefined
    ? `at least ${least} ${least === 1 ? one : many}`
    : `${least} to ${most} ${most === 1 ? one : many}`;
}

function bounds({ minimum, maximum }: JsonObject): string | undefined {
  if (minimum === undefined && maximum === undefined) return undefined;
  if (minimum === undefined) return `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
}

function code(value: Json): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
