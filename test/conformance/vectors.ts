import { readFileSync } from "node:fs";

/** A document as text, and whether it is a valid one of its schema. */
export interface Vector {
  readonly id: string;
  readonly schema: string;
  readonly valid: boolean;
  readonly text: string;
}

/** A request and a response, valid by themselves, and the rules between them that they break. */
export interface Exchange {
  readonly id: string;
  readonly operation: string;
  readonly broken: readonly string[];
  readonly text: string;
}

/** The parts of `generated/conformance/vectors.json` that the comparison needs. */
export interface Vectors {
  readonly vectors: readonly Vector[];
  readonly exchanges: readonly Exchange[];
  readonly rules: readonly { readonly id: string; readonly operation: string }[];
}

export function readVectors(path: string): Vectors {
  return JSON.parse(readFileSync(path, "utf8"));
}
