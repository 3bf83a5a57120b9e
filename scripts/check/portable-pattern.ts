import { type Node, parse } from "./regex.ts";

/** The largest product of nested repeat counts that RE2 and its ports take. */
const LARGEST_REPEAT = 1000;

/**
 * Says why a pattern is not portable, or nothing when it is.
 *
 * Portable means: read alike by ECMA-262 (with and without `u`), RE2, Python, Java, .NET and Rust. See
 * `parse` for the syntax; on top of that the bounded repeats, multiplied through their nesting, stay under
 * RE2's limit.
 */
export function checkPattern(pattern: string): string | undefined {
  try {
    const largest = largestRepeat(parse(pattern));
    return largest > LARGEST_REPEAT ? `repeats multiply to ${largest}, over ${LARGEST_REPEAT}` : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

function largestRepeat(node: Node): number {
  switch (node.kind) {
    case "sequence":
      return Math.max(1, ...node.items.map(largestRepeat));
    case "choice":
      return Math.max(1, ...node.options.map(largestRepeat));
    case "repeat": {
      const own = Number.isFinite(node.max) ? node.max : node.min;
      return Math.max(1, own) * largestRepeat(node.item);
    }
    default:
      return 1;
  }
}
