import type { LocatedIssue } from "./issue.ts";

/**
 * The bounds within which a document is looked at closely. To compare the entries of a list takes the square of their
 * number, and to go down the levels takes the stack.
 */
export const LIMITS = { bytes: 1024 * 1024, depth: 64, values: 4096 } as const;

/** A document in memory may hold more values than one that comes as text: it costs no parsing, and lists of 1024 issues have room. */
const VALUES_IN_MEMORY = 2 * LIMITS.values;

/** What a document beyond each bound is told. */
export const BEYOND = {
  bytes: { path: "", rule: "json/size", message: `must be at most ${LIMITS.bytes} bytes` },
  depth: { path: "", rule: "json/depth", message: `must not nest deeper than ${LIMITS.depth} levels` },
  values: { path: "", rule: "json/size", message: `must hold at most ${LIMITS.values} values` },
  valuesInMemory: { path: "", rule: "json/size", message: `must hold at most ${VALUES_IN_MEMORY} values` },
} as const satisfies Record<string, LocatedIssue>;

/** Tells the bound that a value made in memory is beyond; no JSON text that is within them all gives such a value. */
export function boundBeyond(value: unknown): LocatedIssue | undefined {
  const left = { values: VALUES_IN_MEMORY, bytes: LIMITS.bytes };
  return take(value, LIMITS.depth, left);
}

/** What is left to take. */
interface Left {
  values: number;
  bytes: number;
}

/** Takes a value and all that it holds, no further than to the first bound. A string has no more code units than bytes. */
function take(value: unknown, levels: number, left: Left): LocatedIssue | undefined {
  if (--left.values < 0) return BEYOND.valuesInMemory;
  if (typeof value === "string") return takeText(value, left);
  if (typeof value !== "object" || value === null) return undefined;
  if (levels === 0) return BEYOND.depth;
  if (Array.isArray(value)) return takeList(value, levels - 1, left);
  return takeMembers(value as Readonly<Record<string, unknown>>, levels - 1, left);
}

function takeMembers(
  object: Readonly<Record<string, unknown>>,
  levels: number,
  left: Left,
): LocatedIssue | undefined {
  const keys = Object.keys(object);
  if (keys.length > left.values) return BEYOND.valuesInMemory;
  for (const key of keys) {
    const beyond = takeText(key, left) ?? take(object[key], levels, left);
    if (beyond !== undefined) return beyond;
  }
  return undefined;
}

/** A list may have places that hold nothing, by the billion: they count all the same. */
function takeList(list: readonly unknown[], levels: number, left: Left): LocatedIssue | undefined {
  if (list.length > left.values) return BEYOND.valuesInMemory;
  for (const item of list) {
    const beyond = take(item, levels, left);
    if (beyond !== undefined) return beyond;
  }
  return undefined;
}

function takeText(text: string, left: Left): LocatedIssue | undefined {
  left.bytes -= text.length;
  return left.bytes < 0 ? BEYOND.bytes : undefined;
}
