/**
 * Tells whether a text is the shortest that its value can have: then no name in it is repeated, since a member
 * that is dropped makes a text longer. It says no to much that is as well, and to more levels than a limit.
 */
export function isCompact(text: string, value: unknown, levels: number): boolean {
  return leastLength(value, levels) === text.length;
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
