/** The most values that one document may hold: comparing the entries of a list takes the square of their number. */
export const MOST_VALUES = 4096;

/** Tells whether a parsed document holds too many values; a text too short for that is not looked at. */
export function hasTooManyValues(value: unknown, text: string): boolean {
  return text.length > 2 * MOST_VALUES && countValues(value) > MOST_VALUES;
}

function countValues(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const item of Object.values(value)) count += countValues(item);
  return count;
}
