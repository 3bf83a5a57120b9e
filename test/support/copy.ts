import { cpSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a copy of the repository needs to generate and build. */
export const PARTS = [
  "schemas",
  "examples",
  "corpus",
  "generated",
  "scripts",
  "src",
  "package.json",
  "tsconfig.json",
  "tsconfig.build.json",
];

/** Parts of very many files, which few change: a copy has this repository's own unless it asks for some of its own. */
const SHARED = ["examples", "corpus"];

/** What a copy is to hold. */
export interface Wanted {
  readonly parts?: readonly string[];
  /** Parts that are changed in the copy, of those that are shared otherwise. */
  readonly own?: readonly string[];
}

/** Copies the repository into a folder to make changes in, with this one's packages. */
export function copyInto(path: string, { parts = PARTS, own = [] }: Wanted = {}): void {
  for (const part of parts)
    if (SHARED.includes(part) && !own.includes(part)) symlinkSync(resolve(part), join(path, part));
    else cpSync(part, join(path, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(path, "node_modules"));
}
