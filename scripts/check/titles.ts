import { isObject, type JsonObject, objectAt, stringAt } from "../../src/json.ts";
import { typeName } from "../render/types.ts";
import type { SourceFile } from "../source/file.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { CONDITION, subschemas } from "./keywords.ts";

/** Types are named after titles: each document needs one, and two of one name would be told apart by a number that nobody chose. */
export function checkTitles({ schemas, files }: Source): Mistake[] {
  const owners = new Map<string, string>();
  return [...schemas].flatMap(([path, schema]) => {
    const tell = (pointer: string, message: string): Mistake =>
      fileOf(path, files)?.mistake(pointer, message) ?? { file: `schemas/${path}`, line: 1, message };
    return [...titled(path, schema)].flatMap(([pointer, title]) => {
      if (!NAME.test(title))
        return [tell(pointer, "a type is named after the title: it must begin with a letter from A to Z")];
      const owner = owners.get(typeName(title));
      owners.set(typeName(title), `schemas/${path}`);
      return owner === undefined
        ? []
        : [tell(pointer, `the title "${title}" names a type that ${owner} has already`)];
    });
  });
}

/** A title that a type can be named after. */
const NAME = /^[A-Za-z]/;

/** The titles in a file that become the names of types: of the document, and of all in it but text rules. */
function* titled(path: string, { $defs, ...root }: JsonObject): Generator<[string, string]> {
  const named: [string, JsonObject][] = path.startsWith("common/") ? [] : [["", root]];
  for (const [name, definition] of Object.entries(objectAt({ $defs: $defs ?? {} }, "$defs")))
    if (isObject(definition) && !("not" in definition)) named.push([`/$defs/${name}`, definition]);
  for (const [start, schema] of named)
    for (const [part, pointer] of subschemas(schema))
      if (("title" in part || start + pointer === "") && !CONDITION.test(pointer))
        yield [`${start}${pointer}/title`, stringAt(part, "title")];
}

/** A schema that the loader makes is named by its operation.json. */
function fileOf(path: string, files: Source["files"]): SourceFile | undefined {
  return files.get(path) ?? files.get(path.replace(/[^/]+$/, "operation.json"));
}
