import { inParallel } from "../../scripts/toolchain/pool.ts";
import { prepare, toolVersions } from "../../scripts/toolchain/prepare.ts";
import { type Answer, askRunner } from "./ask.ts";
import { PLANTED, type Planted, toldVectors, withPlanted } from "./planted.ts";
import type { Language, Runner } from "./runners.ts";
import type { Vectors } from "./vectors.ts";

/** One dialect is enough: the same patterns stand in both. */
const DIALECT = "2020-12";

/** Plants each fault and tells the validators that were to notice it and did not; those without tools are left out. */
export async function unnoticed(languages: readonly Language[], vectors: Vectors): Promise<string[]> {
  const told = toldVectors(vectors);
  const complaints = await inParallel(languages, async (language) => {
    const versions = await toolVersions(language.toolchain);
    if (versions === undefined) return [];
    const out = await prepare(language, versions);
    const found: string[] = [];
    for (const runner of language.runners)
      for (const planted of plantedFor(language, runner))
        found.push(...(await complaintsOf(language, runner, out, planted, told)));
    return found;
  });
  return complaints.flat();
}

function plantedFor({ toolchain }: Language, { validator }: Runner): Planted[] {
  return PLANTED.filter(({ noticedBy }) => noticedBy.includes(`${toolchain}/${validator}`));
}

async function complaintsOf(
  language: Language,
  runner: Runner,
  out: string,
  planted: Planted,
  vectors: Vectors,
): Promise<string[]> {
  const answer = await withPlanted(planted, vectors, DIALECT, (path) =>
    askRunner(language, runner, out, path, DIALECT, vectors, []),
  );
  const why = unlike(planted, answer);
  return why === undefined ? [] : [`${language.toolchain} ${runner.validator}: ${planted.fault} ${why}`];
}

/** Why an answer is not the one that the fault must get. */
function unlike({ named }: Planted, { unknown }: Answer): string | undefined {
  if (unknown.length === 0) return "is not noticed";
  return unknown.some(({ id }) => named.test(id))
    ? undefined
    : `is noticed, but no vector like ${named} is named`;
}
