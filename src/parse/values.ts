import { LIMITS } from "../bounds.ts";

/** Tells whether a parsed document holds too many values; a text too short for that is not looked at. */
export function hasTooManyValues(value: unknown, text: string): boolean {
  return text.length > 2 * LIMITS.values && countValues(value) > LIMITS.values;
}

function countValues(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const item of Object.values(value)) count += countValues(item);
  return count;
}
