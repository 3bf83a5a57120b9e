import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
export function checkSource(_source: Source): Mistake[] {
  return [];
}
