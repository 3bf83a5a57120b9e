import type { Issue } from "../../issue.ts";
import { plainValue } from "../../parse/document.ts";
import { isValid } from "../../validate.ts";
import { faultsOf } from "../judge.ts";
import { type Line, LineCutter } from "./lines.ts";

/** What came of some lines that follow one another. */
export interface Batch {
  readonly lines: number;
  readonly bytes: number;
  readonly documents: number;
  readonly invalid: number;
  /** Issues in the order of their lines; the line of each counts from the first of the batch. */
  readonly issues: readonly Issue[];
}

/** Nothing at all. */
export const NOTHING: Batch = { lines: 0, bytes: 0, documents: 0, invalid: 0, issues: [] };

/** Judges lines as they come in pieces; each piece gives what came of the lines that it ends. */
export class LineJudge {
  readonly #cutter = new LineCutter();

  /** Where the next bytes are to be put. */
  get room(): Uint8Array {
    return this.#cutter.room;
  }

  get isInLine(): boolean {
    return this.#cutter.isInLine;
  }

  /** Judges the lines that so many new bytes end. */
  take(count: number): Batch {
    return judged(count, this.#cutter.take(count));
  }

  /** Judges a last line that has no end. */
  end(): Batch {
    return judged(0, this.#cutter.end());
  }
}

function judged(bytes: number, lines: readonly Line[]): Batch {
  let documents = 0;
  let invalid = 0;
  const issues: Issue[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    // Of the many that are plainly valid nothing but the value is made.
    const value = typeof line === "string" ? plainValue(line) : undefined;
    const isPlainlyValid = value !== undefined && isValid(value);
    if (!isPlainlyValid && line !== undefined && isBlank(line)) continue;
    documents++;
    if (isPlainlyValid) continue;
    const found = faultsOf(line);
    if (found.length === 0) continue;
    invalid++;
    for (const issue of found) issues.push({ ...issue, line: at + 1 });
  }
  return { lines: lines.length, bytes, documents, invalid, issues };
}

/** An empty line between documents is none. */
function isBlank(line: string | Uint8Array): boolean {
  if (typeof line === "string") return /^[ \t\r]*$/.test(line);
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** A batch and the one that follows it as one. */
export function joined(one: Batch, other: Batch): Batch {
  return {
    lines: one.lines + other.lines,
    bytes: one.bytes + other.bytes,
    documents: one.documents + other.documents,
    invalid: one.invalid + other.invalid,
    issues: [
      ...one.issues,
      ...other.issues.map((issue) => ({ ...issue, line: (issue.line ?? 0) + one.lines })),
    ],
  };
}
