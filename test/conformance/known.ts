import { readFileSync } from "node:fs";
import type { Disagreement } from "./compare.ts";
import type { Dialect } from "./runners.ts";

/** A validator's own bug that makes it disagree about the named vectors, and no others. */
export interface KnownBug {
  /** The language's folder and the validator: `python/jsonschema`. */
  readonly validator: string;
  readonly dialects: readonly Dialect[];
  /** What the bug is and where it is told of. */
  readonly reason: string;
  readonly vectors: readonly string[];
}

/** Disagreements told apart: those of a known bug, the others, and the entries that disagree no longer. */
export interface Judged {
  readonly known: readonly string[];
  readonly unknown: readonly Disagreement[];
  readonly gone: readonly string[];
}

export function readKnownBugs(path: string): readonly KnownBug[] {
  return JSON.parse(readFileSync(path, "utf8")).bugs;
}

export function judge(
  bugs: readonly KnownBug[],
  validator: string,
  dialect: Dialect,
  found: readonly Disagreement[],
): Judged {
  const own = bugs.filter((bug) => bug.validator === validator && bug.dialects.includes(dialect));
  const listed = new Set(own.flatMap(({ vectors }) => vectors));
  const ids = new Set(found.map(({ id }) => id));
  return {
    known: [...listed].filter((id) => ids.has(id)),
    unknown: found.filter(({ id }) => !listed.has(id)),
    gone: [...listed].filter((id) => !ids.has(id)),
  };
}
