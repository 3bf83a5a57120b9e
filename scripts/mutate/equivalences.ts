import { readFileSync } from "node:fs";
import type { Mutant } from "./mutant.ts";

/** Mutants that no document can tell from the original, and why. */
export interface Equivalence {
  /** The definition and the keyword, as a mutant is described; `*` stands for any one name. */
  readonly at: string;
  /** The kinds that are equivalent there. */
  readonly kinds: readonly string[];
  /** What exactly changed, where only some of several changes are equivalent. */
  readonly changes?: readonly string[];
  readonly reason: string;
}

/** The equivalences that are written down. */
export function readEquivalences(root: string): readonly Equivalence[] {
  return JSON.parse(readFileSync(`${root}/scripts/mutate/equivalences.json`, "utf8")).equivalences;
}

/** Tells whether an equivalence speaks of a mutant. */
export function covers({ at, kinds, changes }: Equivalence, mutant: Mutant): boolean {
  if (!kinds.includes(mutant.kind) || changes?.includes(mutant.change) === false) return false;
  const expected = at.split("/");
  const actual = `${mutant.definition}${mutant.pointer}`.split("/");
  return (
    expected.length === actual.length &&
    expected.every((part, index) => part === "*" || part === actual[index])
  );
}

/** What is wrong with a list of equivalences: one that no surviving mutant needs is stale. */
export function stale(equivalences: readonly Equivalence[], survivors: readonly Mutant[]): string[] {
  return equivalences
    .flatMap((entry) => entry.changes?.map((change) => ({ ...entry, changes: [change] })) ?? [entry])
    .filter((entry) => !survivors.some((mutant) => covers(entry, mutant)))
    .map(
      ({ at, kinds, changes = kinds }) =>
        `stale equivalence, no surviving mutant needs it: ${at} (${changes.join(", ")})`,
    );
}

/** The survivors that nobody has excused. */
export function unexcused(equivalences: readonly Equivalence[], survivors: readonly Mutant[]): Mutant[] {
  return survivors.filter((mutant) => !equivalences.some((entry) => covers(entry, mutant)));
}
