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
  const clashes: Mistake[] = [];
  for (const [path, schema] of source.schemas) {
    if (path.startsWith("common/")) continue;
    for (const pointer of ["", ...Object.keys(objectAt(schema, "$defs")).map((name) => `/$defs/${name}`)]) {
      const name = definitionName(`${path}#${pointer}`);
      const owner = owners.get(identifierOf(name));
      const file = source.files.get(path);
      if (owner !== undefined && file !== undefined)
        clashes.push(
          file.mistake(pointer, `bundles call it "${name}", as they do what is in schemas/${owner.path}`),
        );
      owners.set(identifierOf(name), { name, path });
    }
  }
  const mistakes = [...schemaFiles(source)].flatMap(([path, { content, mistake }]) => {
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
  return [...clashes, ...mistakes];
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
