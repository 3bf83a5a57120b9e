import type { Fault } from "../change.ts";
import type { Difference } from "../compare/context.ts";

/** The keywords that speak when a difference of a subject refuses a document. */
const SPEAKING: Readonly<Record<string, readonly string[]>> = {
  required: ["required"],
  values: ["const", "enum", "type"],
  type: ["type", "const", "enum"],
  length: ["minLength", "maxLength"],
  count: ["minItems", "maxItems"],
  unique: ["uniqueItems"],
  range: ["minimum", "maximum"],
  pattern: ["pattern"],
  format: ["format"],
};

/**
 * Tells whether a document is refused because of a difference, and not because of another one elsewhere:
 * a keyword of its subject speaks at its place, or, below `not` and `if`, any keyword on the way there.
 */
export function isRefusedFor(
  { subject, direct }: Difference,
  pointer: string,
  faults: readonly Fault[],
): boolean {
  const keywords = direct ? SPEAKING[subject] : undefined;
  if (keywords !== undefined)
    return faults.some(({ instancePath, keyword }) => instancePath === pointer && keywords.includes(keyword));
  return faults.some(
    ({ instancePath }) =>
      isAtOrBelow(instancePath, pointer) || (!direct && isAtOrBelow(pointer, instancePath)),
  );
}

function isAtOrBelow(pointer: string, above: string): boolean {
  return pointer === above || pointer.startsWith(`${above}/`);
}
