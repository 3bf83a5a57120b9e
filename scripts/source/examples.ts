import { existsSync } from "node:fs";
import { isObject, type Json, type JsonObject, objectAt, stringAt } from "../../src/json.ts";
import { readJson, readSource, type SourceFile } from "./file.ts";
import { type Document, jsonFiles } from "./load.ts";
import { SourceError } from "./mistake.ts";

/** An issue that an invalid example must cause: what is stable of it. */
export interface ExpectedIssue {
  readonly path: string;
  readonly rule: string;
}

/** A whole document under `examples/`. */
export interface Example {
  /** Its file name without the ending: what it shows. */
  readonly name: string;
  readonly file: string;
  /** The document that it is an example of. */
  readonly document: string;
  readonly content: Json;
  readonly mistake: SourceFile["mistake"];
  /** For an invalid one: the valid one that it differs from in one place, and what the validators say. */
  readonly fault?: { readonly against: string; readonly issues: readonly ExpectedIssue[] };
}

/** Reads `examples/<operation>/<document>/{valid,invalid}/` and, beside them, `faults.json`; every file there must be of a document. */
export function loadExamples(
  root: string,
  documents: readonly Document[],
  faultFiles: ReadonlyMap<string, SourceFile>,
): Example[] {
  const examples = documents.flatMap((document) => examplesOf(root, document, faultFiles));
  const known = new Set(
    examples.flatMap(({ file, fault }) => (fault === undefined ? [file] : [file, faultsBeside(file)])),
  );
  const strays = jsonFiles(`${root}/examples`)
    .map((path) => `examples/${path}`)
    .filter((file) => file !== FAULTS_SCHEMA && !known.has(file))
    .map((file) => {
      const folder = file.slice(0, file.lastIndexOf("/"));
      return [...known].some((other) => other.startsWith(`${folder}/`)) ? file : folder;
    });
  if (strays.length > 0) {
    const message = "no document's example: they stand in valid/ and invalid/ of a document's folder";
    throw new SourceError([...new Set(strays)].map((file) => ({ file, line: 1, message })));
  }
  return examples;
}

/** The schema of every `faults.json`. */
export const FAULTS_SCHEMA = "examples/faults.schema.json";

/** The `faults.json` that an invalid example is declared in. */
function faultsBeside(file: string): string {
  return file.replace(/invalid\/[^/]+$/, "faults.json");
}

function examplesOf(
  root: string,
  document: Document,
  faultFiles: ReadonlyMap<string, SourceFile>,
): Example[] {
  const folder = `examples/${document.operation === undefined ? `shared/${document.name}` : document.name}`;
  if (!existsSync(`${root}/${folder}`)) return [];
  const examplesIn = (kind: string) =>
    jsonFiles(`${root}/${folder}/${kind}`).map((path) => ({
      name: path.slice(0, -".json".length),
      document: document.name,
      ...readJson(root, `${folder}/${kind}/${path}`),
    }));
  const invalid = examplesIn("invalid");
  const faults =
    invalid.length === 0
      ? {}
      : faultsOf(
          `${folder}/faults.json`,
          faultFiles,
          invalid.map(({ name }) => name),
        );
  return [
    ...examplesIn("valid"),
    ...invalid.map((example) => {
      const fault = objectAt(faults, example.name);
      return { ...example, fault: { against: stringAt(fault, "against"), issues: issuesOf(fault) } };
    }),
  ];
}

/** Every `faults.json` and the schema of them all, by path. */
export function loadFaults(root: string): ReadonlyMap<string, SourceFile> {
  const paths = jsonFiles(`${root}/examples`).filter((path) =>
    /(?:^|\/)faults(?:\.schema)?\.json$/.test(path),
  );
  return new Map(paths.map((path) => [`examples/${path}`, readSource(root, `examples/${path}`)]));
}

function faultsOf(
  file: string,
  faultFiles: ReadonlyMap<string, SourceFile>,
  names: readonly string[],
): JsonObject {
  const source = faultFiles.get(file);
  if (source === undefined) throw new SourceError([{ file, line: 1, message: "there is no such file" }]);
  const faults = objectAt(source.content, "faults");
  const mistakes = [
    ...names
      .filter((name) => !Object.hasOwn(faults, name))
      .map((name) => source.mistake("/faults", `invalid/${name}.json is not declared here`)),
    ...Object.keys(faults)
      .filter((name) => !names.includes(name))
      .map((name) => source.mistake(`/faults/${name}`, `there is no invalid/${name}.json`)),
  ];
  if (mistakes.length > 0) throw new SourceError(mistakes);
  return faults;
}

function issuesOf(fault: JsonObject): ExpectedIssue[] {
  const issues = Array.isArray(fault.issues) ? fault.issues : [];
  return issues
    .filter(isObject)
    .map((issue) => ({ path: stringAt(issue, "path"), rule: stringAt(issue, "rule") }));
}

/** The valid example of a document that most of its invalid ones are told against: the one to show first. */
export function primaryExample(examples: readonly Example[], document: string): Example | undefined {
  const mine = examples.filter((example) => example.document === document);
  const told = (name: string) => mine.filter(({ fault }) => fault?.against === name).length;
  return mine
    .filter(({ fault }) => fault === undefined)
    .sort((one, other) => told(other.name) - told(one.name))[0];
}
