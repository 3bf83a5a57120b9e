import { verdict as isPublicSafe } from "../../../generated/validators/common/public-safe/verdict.js";
import type { Json } from "../../json.ts";
import type { Comparison } from "../change.ts";

/**
 * JSON text in which every fourth letter or digit of a token-like string is an escape. A witness against a token
 * rule holds such a string: parsers see it, secret scanners that read a changelog do not.
 */
export function jsonText(value: Json, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(/"(?:[^"\\]|\\.)*"/g, (literal) =>
    isPublicSafe(JSON.parse(literal)) ? literal : escaped(literal),
  );
}

/** The comparison as a JSON document, the names of both contracts first. */
export function jsonReport({ severity, ...rest }: Comparison, old: string, next: string): string {
  return `${jsonText({ old, new: next, severity: severity ?? null, ...rest } as unknown as Json, 2)}\n`;
}

/** JSON in one line, cut where it is long. */
export function briefText(value: Json): string {
  const text = jsonText(value);
  return text.length <= 120 ? text : `${text.slice(0, 100)}… (${text.length} characters)`;
}

function escaped(literal: string): string {
  let count = 0;
  return literal.replace(/\\u[0-9a-f]{4}|\\.|[A-Za-z0-9]/g, (part) => {
    if (part.length > 1 || count++ % 4 !== 2) return part;
    return `\\u${part.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
