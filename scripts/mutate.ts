import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mutantsOf } from "./mutate/definitions.ts";
import { echoMutants } from "./mutate/echoes.ts";
import { type Equivalence, stale, unexcused } from "./mutate/equivalences.ts";
import type { Mutant } from "./mutate/mutant.ts";
import { suggestions } from "./mutate/suggest.ts";
import { loadSource } from "./source/load.ts";

/**
 * Changes every assertion of the schemas a little and asks whether an example notices. A mutant that none
 * notices is a hole in the examples, unless `mutate/equivalences.json` says why no document could.
 */
const ROOT = process.cwd();
const WORKERS = 2;
const EQUIVALENCES = "scripts/mutate/equivalences.json";

const { values } = parseArgs({ options: { suggest: { type: "boolean" } } });
const start = performance.now();
const source = loadSource(ROOT);
const mutants = mutantsOf(source);
const judged = await Promise.all(Array.from({ length: WORKERS }, (_, share) => survivorsOf(share)));
const echoes = echoMutants(source);
const survivors = [
  ...judged
    .flat()
    .sort((one, other) => one - other)
    .flatMap((index) => mutants[index] ?? []),
  ...echoes.filter(({ survives }) => survives()).map(({ mutant }) => mutant),
];
const equivalences = JSON.parse(readFileSync(`${ROOT}/${EQUIVALENCES}`, "utf8"))
  .equivalences as readonly Equivalence[];
const holes = unexcused(equivalences, survivors);
const faults = [...holes.map((mutant) => `no example notices: ${mutant}`), ...stale(equivalences, survivors)];

report([...mutants, ...echoes.map(({ mutant }) => mutant)], survivors, holes.length);
for (const fault of faults) console.error(fault);
if (values.suggest) for (const line of suggestions(source, survivors)) console.log(line);
if (faults.length > 0) process.exitCode = 1;

/** The survivors, by number, of one worker's share. */
function survivorsOf(share: number): Promise<number[]> {
  const script = fileURLToPath(new URL("./mutate/worker.ts", import.meta.url));
  return new Promise((resolve, reject) => {
    const worker = fork(script, [ROOT, String(share), String(WORKERS)], { execArgv: ["--import", "tsx"] });
    worker.once("message", (survivors) => resolve(survivors as number[]));
    worker.once("error", reject);
    worker.once("exit", (code) =>
      reject(new Error(`a worker ended with ${code} before it told its survivors`)),
    );
  });
}

/** One line a kind: how many there were, how many an example notices, how many no document could. */
function report(all: readonly Mutant[], survivors: readonly Mutant[], holes: number): void {
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  const width = Math.max(...kinds.map(({ length }) => length));
  console.log(`${"mutation".padEnd(width)}  mutants  killed  equivalent`);
  for (const kind of kinds) {
    const made = all.filter((mutant) => mutant.kind === kind).length;
    const survived = survivors.filter((mutant) => mutant.kind === kind).length;
    console.log(
      `${kind.padEnd(width)}  ${String(made).padStart(7)}  ${String(made - survived).padStart(6)}  ${String(survived).padStart(10)}`,
    );
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const excused = survivors.length - holes;
  console.log(
    `mutate: ${kinds.length} kinds, ${all.length} mutants, ${all.length - survivors.length} killed, ${excused} equivalent, ${holes} alive (${seconds} s)`,
  );
}
