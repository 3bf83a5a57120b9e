import type { Json, JsonObject } from "../json.ts";

/** How large a version step a change asks for. */
export type Severity = "major" | "minor" | "patch";

/** `unknown` is what could be proven neither way; it counts as breaking. */
export type Verdict = "compatible" | "breaking" | "unknown";

/** A document that the old and the new validator judge differently; both were run on it. */
export interface Witness {
  /** The example that it was made from. */
  readonly example: string;
  /** The JSON Pointer of the one place that differs from the example; empty for the whole document. */
  readonly path: string;
  readonly document: Json;
  /** What the old validator says of it. */
  readonly old: boolean;
  /** What the new validator says of it. */
  readonly new: boolean;
}

/** One difference between two contracts. */
export interface Change {
  /** The name of the document whose schema differs; `openapi` for the routes of the HTTP API. */
  readonly schema: string;
  /** The JSON Pointer of the difference in that schema or description: in the new one, or in the old where it is gone. */
  readonly path: string;
  /** The instance places it governs, as JSON Pointers in which `*` stands for every entry or every field. */
  readonly places: readonly string[];
  /** The id of the rule in the policy's table. */
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  /** What changed, in one sentence. */
  readonly message: string;
  readonly witness?: Witness;
}

/** A whole comparison. */
export interface Comparison {
  /** The largest step that any change asks for; undefined where nothing differs. */
  readonly severity: Severity | undefined;
  /** False where a change is breaking or unknown. */
  readonly compatible: boolean;
  readonly changes: readonly Change[];
}

/** Self-contained 2020-12 schemas by the name of their document. */
export type Bundles = ReadonlyMap<string, JsonObject>;

/** A document of known kind that witnesses are made from; whether it is valid is found by running the validators. */
export interface Example {
  readonly name: string;
  readonly document: string;
  readonly content: Json;
}

/** One keyword that a document breaks. */
export interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
}

/** Compiles a self-contained schema to a function that gives every fault of a document. */
export type Compile = (schema: JsonObject) => (document: Json) => readonly Fault[];

/** Decides about the languages of patterns. */
export interface Patterns {
  /** Strings that the first pattern matches and the second does not: none where it is proven that there are none, undefined where it is not decided. */
  readonly difference: (one: string, other: string) => readonly string[] | undefined;
  /** A few strings that a pattern matches. */
  readonly words: (pattern: string) => readonly string[];
}
