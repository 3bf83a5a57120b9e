import type { Node } from "../check/regex.ts";

/**
 * Whether a pattern repeats anything without a bound. Where it does not, a search costs at most a constant for
 * each place it starts at, so that its cost is linear in the text.
 */
export function hasUnboundedRepeat(node: Node): boolean {
  switch (node.kind) {
    case "sequence":
      return node.items.some(hasUnboundedRepeat);
    case "choice":
      return node.options.some(hasUnboundedRepeat);
    case "repeat":
      return node.max === Number.POSITIVE_INFINITY || hasUnboundedRepeat(node.item);
    default:
      return false;
  }
}
