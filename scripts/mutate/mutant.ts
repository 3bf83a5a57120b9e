import type { Json, JsonObject } from "../../src/json.ts";

/** One small change to one definition of a schema. */
export interface Mutant {
  /** What was done, in a few words; mutants are counted by it. */
  readonly kind: string;
  /** The definition that changed, as `<path>#` or `<path>#/$defs/<name>`. */
  readonly definition: string;
  /** The keyword that changed, as a JSON Pointer below the definition. */
  readonly pointer: string;
  /** What exactly changed, where the kind and the pointer do not say it. */
  readonly change: string;
  /** The definition after the change. */
  readonly schema: JsonObject;
}

/** A change before it is put in place: the keyword's new value, or undefined where it goes. */
export interface Change {
  readonly kind: string;
  readonly change: string;
  readonly keyword: string;
  readonly value: Json | undefined;
}

/** A mutant in one line. */
export function describeMutant({ kind, definition, pointer, change }: Mutant): string {
  return `${definition}${pointer}: ${kind}${change === "" ? "" : `: ${change}`}`;
}
