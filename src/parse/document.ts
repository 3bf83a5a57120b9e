import { BEYOND, LIMITS } from "../bounds.ts";
import type { LocatedIssue } from "../issue.ts";
import { shown, shownPointer } from "../names.ts";
import { countMembers, outlineOf } from "./outline.ts";
import { firstString, type Place, placeOf, repeatedMembers, syntaxTree } from "./places.ts";
import { showsNoRepeat } from "./repeats.ts";
import { decodeUtf8, endOf } from "./utf8.ts";
import { hasTooManyValues } from "./values.ts";

/** A parsed document, or why it is none. Places are worked out only when asked for. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly placed: (issue: LocatedIssue) => LocatedIssue }
  | { readonly ok: false; readonly issues: readonly LocatedIssue[] };

/** Parses the bytes of one JSON document; whatever is wrong with them is an issue, never an exception. */
export function parseDocument(bytes: Uint8Array): Parsed {
  if (bytes.length > LIMITS.bytes) return tooLarge();
  const text = decodeUtf8(bytes);
  if (typeof text !== "string") return refused("json/encoding", "must be UTF-8", text);
  return parseText(text);
}

/** What a document over the limit of size gets, whether or not its bytes were read. */
export function tooLarge(): Parsed {
  return { ok: false, issues: [BEYOND.bytes] };
}

/** Parses the text of one JSON document. */
export function parseText(text: string): Parsed {
  const value = plainValue(text);
  return value === undefined ? parseAny(text) : { ok: true, value, placed: placer(text) };
}

/** The value of a text that shows at once that no name in it is repeated, as most do; nothing for any other, whatever may be said of it. */
export function plainValue(text: string): unknown {
  // So short a text has neither too many values nor levels enough to be costly.
  if (text.length > 2 * LIMITS.values) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return showsNoRepeat(text, value, LIMITS.depth) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Parses the text of one JSON document, whatever it looks like. */
export function parseAny(text: string): Parsed {
  if (text.startsWith("\ufeff"))
    return refused("json/encoding", "must not begin with a byte order mark", START);
  if (/^[ \t\r\n]*$/.test(text)) return refused("json/empty", "must hold a JSON document, is empty", START);
  const { depth, members } = outlineOf(text, LIMITS.depth);
  if (depth > LIMITS.depth) return { ok: false, issues: [BEYOND.depth] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return notJson(text, error);
  }
  if (hasTooManyValues(value, text)) return { ok: false, issues: [BEYOND.values] };
  if (countMembers(value, LIMITS.depth) < members) return { ok: false, issues: repeatedKeys(text) };
  return { ok: true, value, placed: placer(text) };
}

const START: Place = { line: 1, column: 1 };

/** JSON.parse's own message repeats the text at fault: it only tells whether more was expected. */
function notJson(text: string, error: unknown): Parsed {
  const { message } = error as Error;
  const position = Number(/at position (\d+)/.exec(message)?.[1]);
  if (/end of JSON input|Unterminated string/.test(message) || position >= text.trimEnd().length) {
    return refused("json/syntax", "must be JSON, ends too early", endOf(text));
  }
  const { offset, ...place } = syntaxFault(text);
  if (isJson(text.slice(0, offset)))
    return refused("json/documents", "must hold one JSON document, has more after it", place);
  return refused("json/syntax", "must be JSON", place);
}

function syntaxFault(text: string): Place & { readonly offset: number } {
  try {
    // The syntax tree's parser lets a raw control character in a string pass; JSON.parse does not.
    return { ...(firstString(syntaxTree(text), text, hasControl) ?? START), offset: 0 };
  } catch (error) {
    const { line = 1, column = 1, offset = 0 } = error as Partial<Place & { readonly offset: number }>;
    return { line, column, offset };
  }
}

/** RFC 8259, section 7: a control character in a string must be escaped. */
function hasControl(raw: string): boolean {
  for (const char of raw) if (char < " ") return true;
  return false;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function repeatedKeys(text: string): LocatedIssue[] {
  return repeatedMembers(syntaxTree(text)).map(({ parents, name, place }) => ({
    path: shownPointer(parents),
    rule: "json/duplicate-key",
    message: `must not have the field ${shown(name)} twice`,
    ...place,
  }));
}

/** Gives an issue its line and column; the tree is made once, and only when there is a fault to place. */
function placer(text: string): (issue: LocatedIssue) => LocatedIssue {
  let tree: ReturnType<typeof syntaxTree> | undefined;
  return (issue) => {
    tree ??= syntaxTree(text);
    return { ...issue, ...placeOf(tree, issue.path, issue.key) };
  };
}

function refused(rule: string, message: string, { line, column }: Place): Parsed {
  return { ok: false, issues: [{ path: "", rule, message, line, column }] };
}
