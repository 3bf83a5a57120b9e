/**
 * Tells whether a text is the shortest that its value can have: then no name in it is repeated, since a member
 * that is dropped makes a text longer. It says no to much that is as well, and to more levels than a limit.
 */
export function isCompact(text: string, value: unknown, levels: number): boolean {
  return leastLength(value, levels) === text.length;
}

/** No JSON text of the value has fewer UTF-16 code units; no number, where it has too many levels. */
function leastLength(value: unknown, levels: number): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value === "boolean") return value ? 4 : 5;
  if (typeof value === "number") return 1;
  if (value === null) return 4;
  if (levels === 0) return Number.NaN;
  return Array.isArray(value)
    ? listLength(value, levels - 1)
    : objectLength(value as Record<string, unknown>, levels - 1);
}

function listLength(list: readonly unknown[], levels: number): number {
  let length = 1 + Math.max(list.length, 1);
  for (const item of list) length += leastLength(item, levels);
  return length;
}

/** Each member has two quotes, a colon, and a comma or a brace after it. */
function objectLength(object: Readonly<Record<string, unknown>>, levels: number): number {
  let length = 1;
  for (const key in object) length += key.length + 4 + leastLength(object[key], levels);
  return Math.max(length, 2);
}
