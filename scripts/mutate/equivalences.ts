import { describeMutant, type Mutant } from "./mutant.ts";

/** Mutants that no document can tell from the original, and why. */
export interface Equivalence {
  /** The definition and the keyword, as a mutant is described; `*` stands for any one name. */
  readonly at: string;
  /** The kinds that are equivalent there. */
  readonly kinds: readonly string[];
  /** What exactly changed, where only one of several changes is equivalent. */
  readonly change?: string;
  readonly reason: string;
}

/** Tells whether an equivalence speaks of a mutant. */
export function covers({ at, kinds, change }: Equivalence, mutant: Mutant): boolean {
  if (!kinds.includes(mutant.kind) || (change !== undefined && change !== mutant.change)) return false;
  const expected = at.split("/");
  const actual = `${mutant.definition}${mutant.pointer}`.split("/");
  return (
    expected.length === actual.length &&
    expected.every((part, index) => part === "*" || part === actual[index])
  );
}

/** What is wrong with a list of equivalences: an entry that no surviving mutant needs is stale. */
export function stale(equivalences: readonly Equivalence[], survivors: readonly Mutant[]): string[] {
  return equivalences
    .filter((entry) => !survivors.some((mutant) => covers(entry, mutant)))
    .map(
      ({ at, kinds, change }) =>
        `stale equivalence, no surviving mutant needs it: ${at} (${change ?? kinds.join(", ")})`,
    );
}

/** The survivors that nobody has excused. */
export function unexcused(equivalences: readonly Equivalence[], survivors: readonly Mutant[]): string[] {
  return survivors
    .filter((mutant) => !equivalences.some((entry) => covers(entry, mutant)))
    .map(describeMutant);
}
