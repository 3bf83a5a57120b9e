import { output } from "../../scripts/toolchain/command.ts";
import { ROOT } from "../../scripts/toolchain/files.ts";
import { pinnedVersion } from "../../scripts/toolchain/pinned.ts";
import { prepare, toolVersions } from "../../scripts/toolchain/prepare.ts";
import { disagreements, type Verdicts } from "./compare.ts";
import { type Judged, judge, type KnownBug } from "./known.ts";
import { DIALECTS, type Dialect, type Language, type Runner } from "./runners.ts";
import type { Vectors } from "./vectors.ts";

/** What one validator said in one dialect. */
export interface Answer extends Judged {
  readonly dialect: Dialect;
  /** Why it said nothing at all. */
  readonly failure?: string;
}

/** What one validator said in each dialect. */
export interface Column {
  readonly toolchain: Language["toolchain"];
  readonly validator: string;
  readonly version: string;
  readonly note?: string;
  readonly answers: readonly Answer[];
}

/** The columns of a language's validators; undefined where the tools are missing. Throws where they do not build. */
export async function askLanguage(
  language: Language,
  path: string,
  vectors: Vectors,
  bugs: readonly KnownBug[],
): Promise<Column[] | undefined> {
  const versions = await toolVersions(language.toolchain);
  if (versions === undefined) return undefined;
  const out = await prepare(language, versions);
  const columns: Column[] = [];
  for (const runner of language.runners) {
    const answers: Answer[] = [];
    for (const dialect of DIALECTS)
      answers.push(await askRunner(language, runner, out, path, dialect, vectors, bugs));
    const note = runner.note === undefined ? {} : { note: runner.note };
    columns.push({
      toolchain: language.toolchain,
      validator: runner.validator,
      version: pinnedVersion(ROOT, runner.pinned),
      ...note,
      answers,
    });
  }
  return columns;
}

/** What a validator says of the vectors in a dialect. */
export async function askRunner(
  { toolchain }: Language,
  { validator, argv }: Runner,
  out: string,
  path: string,
  dialect: Dialect,
  vectors: Vectors,
  bugs: readonly KnownBug[],
): Promise<Answer> {
  const judged = (said: Verdicts) =>
    judge(bugs, `${toolchain}/${validator}`, dialect, disagreements(vectors, said));
  try {
    const [program, ...rest] = argv(out);
    return { dialect, ...judged(JSON.parse(await output({ argv: [program, ...rest, path, dialect] }))) };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { dialect, ...judged({ verdicts: {}, broken: {} }), failure };
  }
}
