import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { type JsonObject, objects, stringAt } from "../../src/json.ts";
import { type Schemas, target, withAbsoluteRefs } from "../../src/refs.ts";
import { type DrawnText, drawnTexts } from "../corpus/texts.ts";
import { type Example, loadExamples, loadFaults } from "./examples.ts";
import { exchangeSchemas } from "./exchange.ts";
import { readSource, type SourceFile } from "./file.ts";
import { inputSchema } from "./input.ts";
import { loopsOf } from "./loops.ts";
import { type Mistake, SourceError } from "./mistake.ts";
import { type Operation, operationOf } from "./operation.ts";

/** A schema of a whole document, as opposed to a file of shared definitions. */
export interface Document {
  /** What `cavra schema NAME` calls it. */
  readonly name: string;
  /** Its path under `schemas/`, which ends its `$id`. */
  readonly path: string;
  /** The operation that it belongs to, if to one. */
  readonly operation?: string;
}

/** What `schemas/` says. */
export interface SchemaSource {
  /** What every `$id` begins with. */
  readonly base: string;
  readonly schemas: Schemas;
  readonly operations: readonly Operation[];
  readonly documents: readonly Document[];
  /** The hand-written files, for what checks say of them. */
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** All that the outputs are made from. */
export interface Source extends SchemaSource {
  readonly examples: readonly Example[];
  /** What `examples/` says of its invalid documents, and the schema of that: by path. */
  readonly faultFiles: ReadonlyMap<string, SourceFile>;
  /** What the public-safe rules are tried on beside the examples. */
  readonly texts: readonly DrawnText[];
}

const ENDING = ".schema.json";

/** Reads `schemas/`, `examples/` and `corpus/` below a folder; throws a SourceError for what cannot be read as such. */
export function loadSource(root: string): Source {
  const schemas = loadSchemas(root);
  const faultFiles = loadFaults(root);
  const examples = loadExamples(root, schemas.documents, faultFiles);
  return { ...schemas, examples, faultFiles, texts: drawnTexts(root) };
}

/** Reads `schemas/` alone. */
export function loadSchemas(root: string): SchemaSource {
  const files = new Map<string, SourceFile>();
  for (const path of jsonFiles(`${root}/schemas`)) files.set(path, readSource(root, `schemas/${path}`));
  refuseMissing(files);
  const base = baseOf(files);
  const schemas = new Map<string, JsonObject>();
  for (const [path, file] of files) {
    if (path.endsWith(ENDING)) schemas.set(path, withAbsoluteRefs(file.content, path));
  }
  refuseDeadRefs(schemas, files);
  refuseLoops(schemas, files);
  refuseNameless(files);
  const operations = [...files]
    .filter(([path]) => path.endsWith("/operation.json"))
    .map(([path, file]) => operationOf(path, file, schemas));
  if (operations.length === 0)
    throw new SourceError([{ file: "schemas/operations", line: 1, message: "there is no operation" }]);
  for (const operation of operations)
    schemas.set(`operations/${operation.name}/input${ENDING}`, inputSchema(operation, schemas));
  for (const [path, schema] of exchangeSchemas(operations)) schemas.set(path, schema);
  for (const [path, schema] of schemas) schemas.set(path, { ...schema, $id: base + path });
  const documents = [...schemas.keys()]
    .filter((path) => !path.startsWith("common/"))
    .map(documentAt)
    .sort(byName);
  return { base, schemas, operations, documents, files };
}

/** Every `.json` file below a folder, as sorted paths relative to it. */
export function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith(".json") && !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}

function documentAt(path: string): Document {
  const short = path.slice(0, -ENDING.length);
  const [folder, operation, name] = short.split("/");
  if (folder === "operations" && operation !== undefined)
    return { name: `${operation}/${name}`, path, operation };
  return { name: short, path };
}

function byName(one: Document, other: Document): number {
  return one.name < other.name ? -1 : 1;
}

/** The base that most `$id`s have, so that one wrong `$id` is told as such. */
function baseOf(files: ReadonlyMap<string, SourceFile>): string {
  const votes = new Map<string, number>();
  for (const [path, { content }] of files) {
    const id = stringAt(content, "$id");
    if (id.endsWith(`/${path}`))
      votes.set(id.slice(0, -path.length), (votes.get(id.slice(0, -path.length)) ?? 0) + 1);
  }
  const [winner] = [...votes].sort((one, other) => other[1] - one[1]);
  if (winner === undefined)
    throw new SourceError([
      { file: "schemas", line: 1, message: "no schema with an $id that ends in its path" },
    ]);
  return winner[0];
}

function refuseDeadRefs(schemas: Schemas, files: ReadonlyMap<string, SourceFile>): void {
  const mistakes: Mistake[] = [];
  for (const [path, schema] of schemas) {
    for (const [node, pointer] of objects(schema)) {
      if (typeof node.$ref !== "string" || target(schemas, node.$ref) !== undefined) continue;
      const mistake = files
        .get(path)
        ?.mistake(
          `${pointer}/$ref`,
          `$ref leads nowhere: there is no ${node.$ref} (a file, or one of its $defs)`,
        );
      if (mistake !== undefined) mistakes.push(mistake);
    }
  }
  if (mistakes.length > 0) throw new SourceError(mistakes);
}

function refuseLoops(schemas: Schemas, files: ReadonlyMap<string, SourceFile>): void {
  const mistakes = loopsOf(schemas).flatMap(({ path, pointer }) => {
    const mistake = files.get(path)?.mistake(pointer, "its references lead back to itself");
    return mistake === undefined ? [] : [mistake];
  });
  if (mistakes.length > 0) throw new SourceError(mistakes);
}

/** Documents that the program itself is made of. */
const NEEDED = ["contract", "operation", "problem", "validation-report"];

function refuseMissing(files: ReadonlyMap<string, SourceFile>): void {
  const missing = NEEDED.map((name) => `${name}${ENDING}`).filter((path) => !files.has(path));
  if (missing.length > 0)
    throw new SourceError(
      missing.map((path) => ({ file: `schemas/${path}`, line: 1, message: "there is no such file" })),
    );
}

/** The schemas of an operation mean nothing without the file that says which operation they are of. */
function refuseNameless(files: ReadonlyMap<string, SourceFile>): void {
  const mistakes = [...files].flatMap(([path, file]) => {
    const folder = /^operations\/[^/]+\/(?=.*\.schema\.json$)/.exec(path)?.[0];
    return folder === undefined || files.has(`${folder}operation.json`)
      ? []
      : [file.mistake("", "there is no operation.json beside it")];
  });
  if (mistakes.length > 0) throw new SourceError(mistakes);
}
