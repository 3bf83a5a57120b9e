import { loadSource } from "../source/load.ts";
import { definitionsOf, mutantsOf } from "./definitions.ts";
import { covers, readEquivalences } from "./equivalences.ts";
import { judgeOf } from "./judge.ts";
import { proofOf } from "./same.ts";

/** What one of the processes found, by the numbers of the mutants. */
export interface Share {
  readonly survivors: readonly number[];
  /** Those of the survivors that are proven to judge every document as before. */
  readonly same: readonly number[];
}

/** One of several processes: judges every n-th mutant and tells which of them survive. */
const [root = "", share, of] = process.argv.slice(2);
const source = loadSource(root);
const judge = judgeOf(source);
const isProvenSame = proofOf(definitionsOf(source));
const equivalences = readEquivalences(root);
const survivors: number[] = [];
const same: number[] = [];
for (const [index, mutant] of mutantsOf(source).entries()) {
  if (index % Number(of) !== Number(share) || judge(mutant)) continue;
  survivors.push(index);
  if (!equivalences.some((entry) => covers(entry, mutant)) && isProvenSame(mutant)) same.push(index);
}
process.send?.({ survivors, same } satisfies Share);
