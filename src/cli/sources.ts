import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isPrintable } from "../names.ts";
import { UsageError } from "./command.ts";

/** One thing to read: a file, or standard input. */
export interface InputSource {
  /** The name in reports. */
  readonly name: string;
  readonly path: string | undefined;
  /** Whether each line is a document. */
  readonly lines: boolean;
}

const DOCUMENT = /\.(?:json|ndjson|jsonl)$/;
const LINES = /\.(?:ndjson|jsonl)$/;

/** The files that the operands stand for, folders opened and sorted; throws a UsageError for one that cannot be read. */
export function sourcesOf(operands: readonly string[], lines: boolean): InputSource[] {
  return operands.flatMap((operand) => {
    if (operand === "-") return [{ name: "-", path: undefined, lines }];
    if (!isFolder(operand)) return [source(operand, lines)];
    const files = filesBelow(operand);
    if (files.length === 0)
      throw new UsageError(`${shownPath(operand)} holds no .json, .ndjson or .jsonl file`);
    return files.map((file) => source(file, lines));
  });
}

/** A path is shown unless a part of it looks like a secret typed in the wrong place. */
export function shownPath(path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  return parts.every(
    (part) => NUMBERED.test(part) || isPrintable(part.replace(/^\./, "").replaceAll(/[ ~+@,()]/g, "-")),
  )
    ? path
    : "(name withheld)";
}

/** A version or a date, too short for anything that one would keep secret. */
const NUMBERED = /^[0-9]{1,4}(?:[.-][0-9]{1,3}){1,2}$/;

function source(path: string, lines: boolean): InputSource {
  return { name: path, path, lines: lines || LINES.test(path) };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw unreadable(path, error);
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
    .filter((entry) => entry.isFile() && DOCUMENT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What the system said, in words: its own message repeats the path. */
export function unreadable(path: string, error: unknown): UsageError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  const words: Record<string, string> = {
    ENOENT: "no such file or folder",
    EACCES: "permission denied",
    EISDIR: "is a folder",
  };
  return new UsageError(`cannot read ${shownPath(path)}: ${words[code] ?? code}`);
}
