import { readFileSync } from "node:fs";
import { isObject, type Json, type JsonObject, objects } from "../../src/json.ts";
import { outlineOf } from "../../src/parse/outline.ts";
import { placeOf, repeatedMembers, syntaxTree } from "../../src/parse/places.ts";
import { decodeUtf8 } from "../../src/parse/utf8.ts";
import { type Mistake, SourceError } from "./mistake.ts";

/** A JSON object read from a file, which can tell the line of each of its values. */
export interface SourceFile {
  readonly file: string;
  readonly content: JsonObject;
  readonly mistake: (pointer: string, message: string) => Mistake;
}

/** More levels than any document of ours needs; what reads them may call itself for each. */
const LEVELS = 256;

/** The name that JavaScript takes for an object's prototype wherever it is assigned. */
const PROTOTYPE = "__proto__";

/** Reads a file that holds one JSON object; throws a SourceError that names the line where it does not. */
export function readSource(root: string, file: string): SourceFile {
  const { content, mistake } = readJson(root, file);
  if (!isObject(content)) throw new SourceError([{ file, line: 1, message: "must hold a JSON object" }]);
  for (const [node, pointer] of objects(content))
    if (Object.hasOwn(node, PROTOTYPE))
      throw new SourceError([mistake(`${pointer}/${PROTOTYPE}`, `nothing may be named ${PROTOTYPE}`)]);
  return { file, content, mistake };
}

/** Reads a file that holds any one JSON value; throws a SourceError that names the line where it does not. */
export function readJson(
  root: string,
  file: string,
): Omit<SourceFile, "content"> & { readonly content: Json } {
  const decoded = decodeUtf8(readFileSync(`${root}/${file}`));
  const text = typeof decoded === "string" ? decoded : "";
  const refuse = (line: number, message: string): never => {
    throw new SourceError([{ file, line, message }]);
  };
  if (typeof decoded !== "string") refuse(decoded.line, "must be UTF-8");
  if (outlineOf(text, LEVELS).depth > LEVELS) refuse(1, `must not have more than ${LEVELS} levels`);
  const content = parsed(text, refuse);
  // A text that printing gives back has no key twice; only the others need a tree, which is slow to make.
  const [repeated] = JSON.stringify(content) === withoutBlanks(text) ? [] : repeatedMembers(syntaxTree(text));
  if (repeated !== undefined) refuse(repeated.place.line, `the key "${repeated.name}" stands twice`);
  return {
    file,
    content,
    mistake: (pointer, message) => ({ file, line: placeOf(syntaxTree(text), pointer).line, message }),
  };
}

/** A JSON text without the blanks between its tokens. */
function withoutBlanks(text: string): string {
  return text.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|[ \t\r\n]+/g, "$1");
}

function parsed(text: string, refuse: (line: number, message: string) => never): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = syntaxFault(text) ?? error;
    const line = fault instanceof Error && "line" in fault ? Number(fault.line) : 1;
    return refuse(line, `not JSON: ${fault instanceof Error ? fault.message : "unreadable"}`);
  }
}

/** What the syntax tree's parser says, which tells the line; JSON.parse does not. */
function syntaxFault(text: string): unknown {
  try {
    syntaxTree(text);
    return undefined;
  } catch (error) {
    return error;
  }
}
