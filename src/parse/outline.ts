/** What a JSON text shows of its structure without being parsed. */
export interface Outline {
  /** How many levels of arrays and objects it has; one more than the limit, where it has more. */
  readonly depth: number;
  /** How many members its objects have, those that repeat a name counted again. */
  readonly members: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Reads the outline of a text in one pass, without recursion, and no further than a limit of levels. */
export function outlineOf(text: string, limit: number): Outline {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) at = endOfString(text, at);
    else if (char === COLON) members++;
    else if (char === OPEN_BRACKET || char === OPEN_BRACE) {
      if (++depth > deepest) deepest = depth;
      if (depth > limit) break;
    } else if (char === CLOSE_BRACKET || char === CLOSE_BRACE) depth--;
  }
  return { depth: deepest, members };
}

/** How many members the objects of a parsed value have: fewer than its text where a name is repeated; no number, where it has too many levels. */
export function countMembers(value: unknown, levels: number): number {
  if (typeof value !== "object" || value === null) return 0;
  if (levels === 0) return Number.NaN;
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let count = items === value ? 0 : items.length;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (typeof item === "object") count += countMembers(item, levels - 1);
  }
  return count;
}

/** The index of the closing quote of the string that opens at an index, or the end of the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === BACKSLASH) first--;
  return (at - first) % 2 === 1;
}
