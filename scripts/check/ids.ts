import { definitionName } from "../../src/bundle.ts";
import { isObject, objectAt } from "../../src/json.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { identifierOf } from "../verdict/names.ts";
import { schemaFiles } from "./source.ts";

/**
 * Each file's `$id` is the base and its path, which code can be named after; and what a bundle calls a definition is its
 * own: shared ones keep their name there, documents and their definitions get one made of their path.
 */
export function checkIds(source: Source): Mistake[] {
  const owners = new Map<string, Owner>();
  const documents = [...source.schemas].filter(([path]) => !path.startsWith("common/"));
  for (const [path, schema] of documents) {
    const own = ["", ...Object.keys(objectAt(schema, "$defs")).map((name) => `/$defs/${name}`)];
    for (const name of own.map((pointer) => definitionName(`${path}#${pointer}`)))
      owners.set(identifierOf(name), { name, path });
  }
  return [...schemaFiles(source)].flatMap(([path, { content, mistake }]) => {
    const mistakes =
      content.$id === source.base + path ? [] : [mistake("/$id", `$id must be "${source.base}${path}"`)];
    if (!FILE_NAME.test(path) || isReserved(path))
      mistakes.push(
        mistake("", "the file must be named by lower-case words with dashes, none of JavaScript's own"),
      );
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

/** What has a name already, and the file that it stands in. */
interface Owner {
  readonly name: string;
  readonly path: string;
}

const FILE_NAME = /^(?:[a-z][a-z0-9_]*\/)*[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.schema\.json$/;

/** Whether a module cannot export a function of the file's name. */
function isReserved(path: string): boolean {
  const [name = ""] = path.split(".");
  try {
    new Function(`"use strict"; let ${identifierOf(name)};`);
    return false;
  } catch {
    return true;
  }
}
