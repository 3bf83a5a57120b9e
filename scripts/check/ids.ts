import { isObject, objectAt } from "../../src/json.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { identifierOf } from "../verdict/names.ts";
import { schemaFiles } from "./source.ts";

/** Each file's `$id` is the base and its path, and a shared definition's name is its own, since bundles keep it. */
export function checkIds(source: Source): Mistake[] {
  const owners = new Map<string, { readonly name: string; readonly path: string }>();
  return [...schemaFiles(source)].flatMap(([path, { content, mistake }]) => {
    const mistakes =
      content.$id === source.base + path ? [] : [mistake("/$id", `$id must be "${source.base}${path}"`)];
    if (!path.startsWith("common/")) return mistakes;
    for (const [name, definition] of Object.entries(objectAt(content, "$defs"))) {
      const identifier = identifierOf(name);
      const owner = owners.get(identifier);
      if (owner !== undefined)
        mistakes.push(
          mistake(
            `/$defs/${name}`,
            owner.name === name
              ? `"${name}" is already defined in schemas/${owner.path}`
              : `"${name}" is too like "${owner.name}" in schemas/${owner.path}`,
          ),
        );
      if (!isObject(definition)) mistakes.push(mistake(`/$defs/${name}`, "must be an object"));
      owners.set(identifier, { name, path });
    }
    return mistakes;
  });
}
