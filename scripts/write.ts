import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Output } from "./render/output.ts";

/** Folders under `generated/` that other commands own. */
const FOREIGN = ["releases/", "languages/", "conformance/report.json", "conformance/matrix.md"];

/** What a run did. */
export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** Makes `generated/` what the output says: each file whole, by a rename, and only where it differs. */
export function writeOutput(root: string, output: Output): Written {
  const before = existing(root);
  const written = [...output].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
  for (const file of written) writeWhole(`${root}/generated/${file}`, output.get(file) ?? "");
  const removed = [...before.keys()].filter((file) => !output.has(file));
  for (const file of removed) rmSync(`${root}/generated/${file}`, { force: true });
  return { written, removed, unchanged: output.size - written.length };
}

/** The files of `generated/` that are not what the output says, and why. */
export function staleFiles(root: string, output: Output): { file: string; why: string }[] {
  const before = existing(root);
  const stale: { file: string; why: string }[] = [];
  for (const [file, text] of output) {
    const old = before.get(file);
    if (old !== text) stale.push({ file, why: old === undefined ? "missing" : "out of date" });
  }
  for (const file of before.keys()) if (!output.has(file)) stale.push({ file, why: "no source gives it" });
  return stale;
}

/**
 * A reader sees the old file or the new one, never a part; the temporary name is this process's own. Throws a WriteError
 * where the system refuses.
 */
export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new WriteError(path, error);
  }
}

/** A file that could not be written, told in one line. */
export class WriteError extends Error {
  override readonly name = "WriteError";

  constructor(path: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message.split(", ")[0] : String(cause);
    super(`cannot write ${path}: ${why}; every file is whole, old or new`, { cause });
  }
}

/** Left-over temporary files of a killed run count as files that no source gives; those of a run at work do not. */
function existing(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of list(`${root}/generated`)) {
    const path = `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/");
    const file = path.slice(`${root}/generated/`.length);
    if (!entry.isFile() || isAtWork(file) || FOREIGN.some((folder) => file.startsWith(folder))) continue;
    const text = textOf(path);
    if (text !== undefined) files.set(file, text);
  }
  return files;
}

/** Tells whether a file is the temporary one of another process that still runs. */
function isAtWork(file: string): boolean {
  const writer = Number(/\.([0-9]+)\.tmp$/.exec(file)?.[1]);
  if (Number.isNaN(writer) || writer === process.pid) return false;
  try {
    return process.kill(writer, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The text of a file; undefined for one that another run has taken away since it was listed. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function list(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
