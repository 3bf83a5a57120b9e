import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { isObject, type JsonObject, objectAt, stringAt } from "../../src/json.ts";

/** A pattern that must not occur, and what it stands for. */
interface Forbidden {
  readonly id: string;
  readonly pattern: RegExp;
  readonly why: string;
}

/** A place that may look as if it crossed the boundary, and why it does not. */
interface Exception {
  /** A file, or a folder with `/**` behind it. */
  readonly file: string;
  readonly ids: readonly string[];
  readonly reason: string;
}

/** What the repository must not contain. */
export interface Boundary {
  readonly paths: readonly Forbidden[];
  readonly lines: readonly Forbidden[];
  readonly exceptions: readonly Exception[];
}

/** Something that crosses the boundary: where, and what it looks like; never the text itself. */
export interface Crossing {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly why: string;
}

/** Reads boundary.json with the named rules that it refers to; throws where a rule has gone. */
export function readBoundary(root: string): Boundary {
  const boundary = read(`${root}/scripts/boundary/boundary.json`);
  const definitions = objectAt(read(`${root}/schemas/common/public-safe.schema.json`), "$defs");
  const rules = strings(boundary.rules).map((name) => {
    const rule = objectAt(definitions, name);
    const pattern = stringAt(objectAt(rule, "not"), "pattern");
    if (pattern === "") throw new Error(`boundary.json: there is no rule ${name}`);
    return { id: name, pattern: new RegExp(pattern, "u"), why: stringAt(rule, "title") };
  });
  const forbidden = (list: string): Forbidden[] =>
    entries(boundary[list]).map((entry) => ({
      id: stringAt(entry, "id"),
      pattern: new RegExp(stringAt(entry, "pattern"), "iu"),
      why: stringAt(entry, "why"),
    }));
  const exceptions = entries(boundary.exceptions).map((entry) => ({
    file: stringAt(entry, "file"),
    ids: strings(entry.ids),
    reason: stringAt(entry, "reason"),
  }));
  return { paths: forbidden("paths"), lines: [...rules, ...forbidden("lines")], exceptions };
}

/** What in the files crosses the boundary, and what of the exceptions nothing needs or no reason stands for. */
export function inspect(
  boundary: Boundary,
  files: ReadonlyMap<string, string>,
): { readonly crossings: readonly Crossing[]; readonly idle: readonly string[] } {
  const all = allCrossings(boundary, files);
  const crossings = all.filter(
    (crossing) => !boundary.exceptions.some((one) => excuses(one, crossing, one.ids)),
  );
  const idle = boundary.exceptions.flatMap((one) =>
    one.ids
      .filter((id) => one.reason === "" || !all.some((crossing) => excuses(one, crossing, [id])))
      .map((id) => `${one.file} [${id}]`),
  );
  return { crossings, idle };
}

function allCrossings({ paths, lines }: Boundary, files: ReadonlyMap<string, string>): Crossing[] {
  return [...files].flatMap(([file, text]) => [
    ...paths.filter(({ pattern }) => pattern.test(file)).map(({ id, why }) => ({ file, line: 1, id, why })),
    ...text
      .split("\n")
      .flatMap((content, index) =>
        lines
          .filter(({ pattern }) => pattern.test(content))
          .map(({ id, why }) => ({ file, line: index + 1, id, why })),
      ),
  ]);
}

/** A frozen copy is excused as what it is a copy of. */
function excuses({ file }: Exception, crossing: Crossing, ids: readonly string[]): boolean {
  const original = crossing.file.replace(/^generated\/releases\/[^/]+\//, "generated/");
  const covers = file.endsWith("/**") ? original.startsWith(file.slice(0, -2)) : original === file;
  return covers && ids.includes(crossing.id);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function entries(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function read(file: string): JsonObject {
  return JSON.parse(readFileSync(file, "utf8")) as JsonObject;
}

/** Every file that git tracks here, is there and is text; one with a NUL is not. */
export function trackedTexts(): ReadonlyMap<string, string> {
  const listed = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const paths = listed
    .split("\0")
    .filter((path) => path !== "" && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  const texts = paths.map((path): [string, string] => [path, readFileSync(path, "utf8")]);
  return new Map(texts.filter(([, text]) => !text.includes("\0")));
}
