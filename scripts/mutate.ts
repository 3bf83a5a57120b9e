import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mutantsOf } from "./mutate/definitions.ts";
import { echoMutants } from "./mutate/echoes.ts";
import { readEquivalences, stale, unexcused } from "./mutate/equivalences.ts";
import { describeMutant } from "./mutate/mutant.ts";
import { report } from "./mutate/report.ts";
import { suggestions } from "./mutate/suggest.ts";
import type { Share } from "./mutate/worker.ts";
import { loadSource } from "./source/load.ts";

/**
 * Changes every assertion of the schemas a little and asks whether an example notices. A mutant that none
 * notices is a hole in the examples, unless `mutate/equivalences.json` says why no document could.
 */
const ROOT = process.cwd();
const WORKERS = 2;

const HELP = `Usage: npm run mutate -- [--suggest]

Changes every assertion of the schemas a little and lists the changes that no example notices. What no document could
notice is proven by automata, or written down with its reason in scripts/mutate/equivalences.json.

  --suggest  for each change that goes unnoticed, a string that would notice it: an example to write
  --help     this text

Exit: 0 every change is noticed or excused, 1 some are not, 2 wrong usage.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = read(args);
  if (options === undefined) {
    console.error("mutate: give --suggest, --help, or nothing");
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  return (await mutate(options.suggest)) ? 0 : 1;
}

function read(args: string[]) {
  try {
    const options = { suggest: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
    const { suggest = false, help = false } = parseArgs({ args, options }).values;
    return { suggest, help };
  } catch {
    return undefined;
  }
}

/** Tells whether every mutant is noticed or excused, and prints which are not. */
async function mutate(suggest: boolean): Promise<boolean> {
  const start = performance.now();
  const source = loadSource(ROOT);
  const mutants = mutantsOf(source);
  const shares = await Promise.all(Array.from({ length: WORKERS }, (_, share) => shareOf(share)));
  const numbered = (numbers: readonly number[]) =>
    [...numbers].sort((one, other) => one - other).flatMap((number) => mutants[number] ?? []);
  const echoes = echoMutants(source);
  const same = new Set(numbered(shares.flatMap((share) => share.same)));
  const survivors = [
    ...numbered(shares.flatMap((share) => share.survivors)),
    ...echoes.filter(({ survives }) => survives()).map(({ mutant }) => mutant),
  ].filter((mutant) => !same.has(mutant));
  const equivalences = readEquivalences(ROOT);
  const holes = unexcused(equivalences, survivors);
  const faults = [
    ...holes.map((mutant) => `no example notices: ${describeMutant(mutant)}`),
    ...stale(equivalences, survivors),
  ];
  report([...mutants, ...echoes.map(({ mutant }) => mutant)], same, survivors, holes.length);
  console.log(`mutate: took ${((performance.now() - start) / 1000).toFixed(1)} s`);
  for (const fault of faults) console.error(fault);
  if (suggest) for (const line of suggestions(source, holes)) console.log(line);
  return faults.length === 0;
}

/** What one worker found of its share. */
function shareOf(share: number): Promise<Share> {
  const script = fileURLToPath(new URL("./mutate/worker.ts", import.meta.url));
  return new Promise((resolve, reject) => {
    const worker = fork(script, [ROOT, String(share), String(WORKERS)], { execArgv: ["--import", "tsx"] });
    worker.once("message", (found) => resolve(found as Share));
    worker.once("error", reject);
    worker.once("exit", (code) =>
      reject(new Error(`a worker ended with ${code} before it told its survivors`)),
    );
  });
}
