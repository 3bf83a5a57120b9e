import { isObject, type JsonObject, objectAt, stringAt } from "../../src/json.ts";
import { typeName } from "../render/types.ts";
import type { SourceFile } from "../source/file.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";

/** Types are named after titles: two of one name would be told apart by a number that nobody chose. */
export function checkTitles({ schemas, files }: Source): Mistake[] {
  const owners = new Map<string, string>();
  return [...schemas].flatMap(([path, schema]) =>
    [...titled(path, schema)].flatMap(([pointer, title]) => {
      const owner = owners.get(typeName(title));
      owners.set(typeName(title), `schemas/${path}`);
      const message = `the title "${title}" names a type that ${owner} has already`;
      if (owner === undefined) return [];
      return [
        fileOf(path, files)?.mistake(pointer, message) ?? { file: `schemas/${path}`, line: 1, message },
      ];
    }),
  );
}

/** The titles in a file that become the names of types: of the document, and of its definitions that are no text rules. */
function* titled(path: string, { $defs, ...root }: JsonObject): Generator<[string, string]> {
  const named: [string, JsonObject][] = path.startsWith("common/") ? [] : [["", root]];
  for (const [name, definition] of Object.entries(objectAt({ $defs: $defs ?? {} }, "$defs")))
    if (isObject(definition) && !("not" in definition)) named.push([`/$defs/${name}`, definition]);
  for (const [pointer, schema] of named) {
    const title = stringAt(schema, "title");
    if (title !== "") yield [`${pointer}/title`, title];
  }
}

/** A schema that the loader makes is named by its operation.json. */
function fileOf(path: string, files: Source["files"]): SourceFile | undefined {
  return files.get(path) ?? files.get(path.replace(/[^/]+$/, "operation.json"));
}
