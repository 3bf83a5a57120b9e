import { isObject, objectAt } from "../../src/json.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { schemaFiles } from "./source.ts";

/** Each file's `$id` is the base and its path, and a shared definition's name is its own, since bundles keep it. */
export function checkIds(source: Source): Mistake[] {
  const owners = new Map<string, string>();
  return [...schemaFiles(source)].flatMap(([path, { content, mistake }]) => {
    const mistakes =
      content.$id === source.base + path ? [] : [mistake("/$id", `$id must be "${source.base}${path}"`)];
    if (!path.startsWith("common/")) return mistakes;
    for (const [name, definition] of Object.entries(objectAt(content, "$defs"))) {
      const owner = owners.get(name);
      if (owner !== undefined)
        mistakes.push(mistake(`/$defs/${name}`, `"${name}" is already defined in schemas/${owner}`));
      if (!isObject(definition)) mistakes.push(mistake(`/$defs/${name}`, "must be an object"));
      owners.set(name, path);
    }
    return mistakes;
  });
}
