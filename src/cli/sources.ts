import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isPublicSafe } from "../names.ts";
import { systemWords } from "../system-error.ts";
import { visible } from "../visible.ts";
import { UsageError } from "./command.ts";

/** One thing to read: a file, or standard input. */
export interface InputSource {
  /** The name in reports. */
  readonly name: string;
  readonly path: string | undefined;
  /** Whether each line is a document. */
  readonly lines: boolean;
}

const DOCUMENT = /\.(?:json|ndjson|jsonl)$/i;
const LINES = /\.(?:ndjson|jsonl)$/i;

/** The files that the operands stand for, folders opened and sorted; throws a UsageError for one that cannot be read. */
export function sourcesOf(operands: readonly string[], lines: boolean): InputSource[] {
  if (operands.filter((operand) => operand === "-").length > 1)
    throw new UsageError("standard input can be read only once");
  return operands.flatMap((operand) => {
    if (operand === "-") return [{ name: "-", path: undefined, lines }];
    if (!isFolder(operand)) return [source(operand, lines)];
    const files = filesBelow(operand);
    if (files.length === 0)
      throw new UsageError(`${shownPath(operand)} holds no .json, .ndjson or .jsonl file`);
    return files.map((file) => source(file, lines));
  });
}

/** A path is shown unless there is none and a part of it looks like a secret typed in the wrong place. */
export function shownPath(path: string): string {
  return isThere(path) || path.split("/").every((part) => part === "" || isPublicSafe(part))
    ? visible(path)
    : "(name withheld)";
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function source(path: string, lines: boolean): InputSource {
  return { name: path, path, lines: lines || LINES.test(path) };
}

/** What cannot be read is no folder: it is told when its turn comes. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function filesBelow(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    throw unreadable(folder, error);
  }
  return entries
    .filter((entry) => DOCUMENT.test(entry.name))
    .filter((entry) => entry.isFile() || isLinkedFile(entry))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A link to a file is one of the folder's files; folders behind links are not opened, so that none is met for ever. */
function isLinkedFile(entry: Dirent): boolean {
  return entry.isSymbolicLink() && !isFolder(join(entry.parentPath, entry.name));
}

/** A path that cannot be read, and why. */
export function unreadable(path: string, error: unknown): UsageError {
  return new UsageError(
    `cannot read ${path === "-" ? "standard input" : shownPath(path)}: ${systemWords(error)}`,
  );
}
