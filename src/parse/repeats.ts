import { countMembers } from "./outline.ts";

/**
 * Tells whether a text shows at once that no name in it is repeated. It says no to much that repeats none as well, and to
 * more levels than a limit.
 *
 * A member that is dropped makes a text longer than its value needs: the shortest text of a value repeats no name. Where there
 * seem to be blanks, the colons are counted: each member has one and strings may have more, so if there are only as many as the
 * value has members, or those and the colons of its strings where none is written as an escape, no member was dropped.
 */
export function showsNoRepeat(text: string, value: unknown, levels: number): boolean {
  if (!hasBlanks(text)) return leastLength(value, levels) === text.length;
  const more = countColons(text) - countMembers(value, levels);
  return more === 0 || (more > 0 && !text.includes("\\") && more === colonsWithin(value));
}

/** Whoever writes blanks or ends of lines usually writes a blank after the first colon. */
function hasBlanks(text: string): boolean {
  return text.charCodeAt(text.indexOf(":") + 1) === SPACE;
}

const SPACE = 0x20;

function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) count++;
  return count;
}

/** How many colons the names and strings of a value have. */
function colonsWithin(value: unknown): number {
  if (typeof value === "string") return countColons(value);
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  for (const [name, item] of Object.entries(value)) count += countColons(name) + colonsWithin(item);
  return count;
}

/**
 * No JSON text of the value has fewer UTF-16 code units; no number, where it has too many levels.
 *
 * One function: of several that call one another V8 inlines each into each, which costs a short run more than it gains.
 */
function leastLength(value: unknown, levels: number): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value === "boolean") return value ? 4 : 5;
  if (typeof value === "number") return 1;
  if (value === null) return 4;
  if (levels === 0) return Number.NaN;
  let length = 1;
  if (Array.isArray(value)) {
    length += Math.max(value.length, 1);
    for (let at = 0; at < value.length; at++) length += leastLength(value[at], levels - 1);
    return length;
  }
  // Each member has two quotes, a colon, and a comma or a brace after it.
  const object = value as Readonly<Record<string, unknown>>;
  for (const key in object) length += key.length + 4 + leastLength(object[key], levels - 1);
  return Math.max(length, 2);
}
