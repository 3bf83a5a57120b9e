import { isObject, objectAt, stringAt } from "../../src/json.ts";
import type { Schemas } from "../../src/refs.ts";

/** A named rule: a shared definition that only says what a value may not look like. */
export interface Rule {
  /** Its stable id: the file's name and the definition's. */
  readonly id: string;
  /** The path of the file that defines it. */
  readonly path: string;
  /** The name of its definition, in every bundle too. */
  readonly name: string;
  /** What the refused value looks like. */
  readonly title: string;
  readonly description: string;
  /** What it refuses; none, where that is more than a pattern. */
  readonly pattern: string;
}

/** The named rules of the shared definitions, in the order in which they speak. */
export function namedRules(schemas: Schemas): Rule[] {
  const rules: Rule[] = [];
  for (const [path, schema] of schemas) {
    const group = /^common\/([^/]+)\.schema\.json$/.exec(path)?.[1];
    if (group === undefined) continue;
    for (const [name, definition] of Object.entries(objectAt(schema, "$defs"))) {
      if (!isObject(definition) || !isObject(definition.not)) continue;
      rules.push({
        id: `${group}/${name}`,
        path,
        name,
        title: stringAt(definition, "title"),
        description: stringAt(definition, "description"),
        pattern: stringAt(definition.not, "pattern"),
      });
    }
  }
  return rules;
}
