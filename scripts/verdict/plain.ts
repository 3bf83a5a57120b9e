import { overlaps } from "../prove/disjoint.ts";
import { objects, stringAt } from "../source/json.ts";
import type { Operation } from "../source/operation.ts";

/**
 * What most honest text is: words in prose, in a name or in a path. It is read twice as fast as the schema's own early
 * exit, which knows much more; and a short run has no need of that one, whose machine code is costly to make.
 */
const WORDS =
  "(?:[A-Z]{2,3}|[A-Z]?[a-z]{1,18}|[A-Z][a-z]{2}[A-Z])(?:[,;]? [a-z]{1,18}|-[a-z]{1,11}|/[a-z]{1,12})*(?:[.]md|[.])?";

/** Plain text: words, and the values that operations make up. */
export function plainText(operations: readonly Operation[]): string {
  const made = operations.flatMap(({ content }) =>
    [...objects(content.generated ?? [])].map(
      ([generated]) => `${stringAt(generated, "prefix")}[0-9a-f]{${Number(generated.hex_digits)}}`,
    ),
  );
  return `^(?:${[WORDS, ...new Set(made)].join("|")})$`;
}

const proofs = new Map<string, boolean>();

/** Tells, by proof, whether no plain text matches any of the patterns; asked once for the same ones. */
export function isApart(plain: string, patterns: readonly string[]): boolean {
  const key = JSON.stringify([plain, ...patterns]);
  const known = proofs.get(key) ?? overlaps(plain, Object.fromEntries(patterns.entries())).length === 0;
  proofs.set(key, known);
  return known;
}
