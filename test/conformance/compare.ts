import type { Vectors } from "./vectors.ts";

/** What a runner prints. */
export interface Verdicts {
  readonly verdicts: Readonly<Record<string, boolean>>;
  readonly broken: Readonly<Record<string, readonly string[]>>;
}

/** A vector or an exchange of which a validator says something else than it is. */
export interface Disagreement {
  readonly id: string;
  readonly expected: string;
  readonly said: string;
}

/** Everything that a runner says otherwise, or does not say at all. */
export function disagreements({ vectors, exchanges }: Vectors, said: Verdicts): Disagreement[] {
  const verdicts = vectors.map(({ id, valid }) => ({
    id,
    expected: verdict(valid),
    said: verdict(said.verdicts[id]),
  }));
  const pairs = exchanges.map(({ id, broken }) => ({
    id,
    expected: rules(broken),
    said: rules(said.broken[id]),
  }));
  return [...verdicts, ...pairs].filter((one) => one.expected !== one.said);
}

function verdict(valid: boolean | undefined): string {
  if (valid === undefined) return "nothing";
  return valid ? "valid" : "invalid";
}

function rules(broken: readonly string[] | undefined): string {
  if (broken === undefined) return "nothing";
  return broken.length === 0 ? "no rule broken" : `broken: ${[...broken].sort().join(", ")}`;
}
