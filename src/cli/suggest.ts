import { closest, distance } from "fastest-levenshtein";

/** "; did you mean X?" for a mistyped word, or nothing where no known word is near. */
export function suggestion(word: string, known: readonly string[], prefix = ""): string {
  if (known.length === 0 || word.length > 64) return "";
  const near = closest(word, known);
  return distance(word, near) <= Math.max(2, Math.floor(near.length / 3))
    ? `; did you mean ${prefix}${near}?`
    : "";
}
