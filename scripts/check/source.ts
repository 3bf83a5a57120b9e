import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { checkEnds } from "./ends.ts";
import { checkExamples } from "./examples.ts";
import { checkFields } from "./fields.ts";
import { checkIdentity } from "./identity.ts";
import { checkIds } from "./ids.ts";
import { checkKeywords } from "./keywords.ts";
import { checkMetaSchema } from "./meta-schema.ts";
import { checkOperations } from "./operations.ts";
import { checkEarlyExits, checkPatterns } from "./patterns.ts";
import { checkProperties } from "./properties.ts";
import { checkPublicText } from "./public-text.ts";
import { checkTelling } from "./telling.ts";
import { checkTitles } from "./titles.ts";

type Check = (source: Source) => readonly Mistake[];

/** From the most basic to the most particular: what fails an earlier one would only confuse a later one. */
const CHECKS: readonly Check[] = [
  checkMetaSchema,
  checkIds,
  checkKeywords,
  checkTelling,
  checkPatterns,
  checkEnds,
  checkEarlyExits,
  checkProperties,
  checkPublicText,
  checkOperations,
  checkIdentity,
  checkFields,
  checkTitles,
  checkExamples,
];

/** The mistakes of the first check that finds any; none, when the outputs can be made. */
export function checkSource(source: Source): readonly Mistake[] {
  for (const check of CHECKS) {
    const mistakes = check(source);
    if (mistakes.length > 0) return mistakes;
  }
  return [];
}

/** The hand-written schema files by path, without those that the loader makes. */
export function* schemaFiles({ files }: Source) {
  for (const [path, file] of files) if (path.endsWith(".schema.json")) yield [path, file] as const;
}
