import { readFileSync } from "node:fs";
import { placeOf, repeatedMembers, syntaxTree } from "../../src/parse/places.ts";
import { isObject, type JsonObject } from "./json.ts";
import { type Mistake, SourceError } from "./mistake.ts";

/** A JSON object read from a file, which can tell the line of each of its values. */
export interface SourceFile {
  readonly file: string;
  readonly content: JsonObject;
  readonly mistake: (pointer: string, message: string) => Mistake;
}

/** Reads a file that holds one JSON object; throws a SourceError that names the line where it does not. */
export function readSource(root: string, file: string): SourceFile {
  const text = readFileSync(`${root}/${file}`, "utf8");
  const refuse = (line: number, message: string): never => {
    throw new SourceError([{ file, line, message }]);
  };
  const tree = treeOf(text, refuse);
  const [repeated] = repeatedMembers(tree);
  if (repeated !== undefined) refuse(repeated.place.line, `the key "${repeated.name}" stands twice`);
  const content: unknown = JSON.parse(text);
  if (!isObject(content)) return refuse(1, "must hold a JSON object");
  return {
    file,
    content,
    mistake: (pointer, message) => ({ file, line: placeOf(tree, pointer).line, message }),
  };
}

function treeOf(text: string, refuse: (line: number, message: string) => never) {
  try {
    const tree = syntaxTree(text);
    JSON.parse(text);
    return tree;
  } catch (error) {
    const line = error instanceof Error && "line" in error ? Number(error.line) : 1;
    return refuse(line, `not JSON: ${error instanceof Error ? error.message : "unreadable"}`);
  }
}
