import type { Mutant } from "./mutant.ts";

/**
 * One line a kind: how many mutants there were, how many an example notices, how many are proven to be the
 * same, and how many are left, which must be written down.
 */
export function report(
  all: readonly Mutant[],
  same: ReadonlySet<Mutant>,
  survivors: readonly Mutant[],
  holes: number,
): void {
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  const width = Math.max(...kinds.map(({ length }) => length));
  const line = (kind: string, ...cells: readonly (string | number)[]): void =>
    console.log([kind.padEnd(width), ...cells.map((cell) => String(cell).padStart(7))].join("  "));
  line("mutation", "mutants", "killed", "proven", "written");
  for (const kind of kinds) {
    const count = (mutants: Iterable<Mutant>): number =>
      [...mutants].filter((mutant) => mutant.kind === kind).length;
    const [made, proven, left] = [count(all), count(same), count(survivors)];
    line(kind, made, made - proven - left, proven, left);
  }
  const killed = all.length - same.size - survivors.length;
  const written = survivors.length - holes;
  console.log(
    `mutate: ${kinds.length} kinds, ${all.length} mutants, ${killed} killed, ${same.size} proven the same, ${written} written down, ${holes} alive`,
  );
}
