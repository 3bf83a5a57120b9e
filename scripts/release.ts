import { parseArgs } from "node:util";
import { RELEASES } from "../src/diff/origin/read.ts";
import { checkSource } from "./check/source.ts";
import { carryOut, type Plan, planOf, unfinished } from "./release/cut.ts";
import { demandOf, nextVersion, stampedVersion } from "./release/demand.ts";
import { Refusal } from "./release/refusal.ts";
import { renderAll } from "./render/all.ts";
import { loadSource } from "./source/load.ts";
import { SourceError } from "./source/mistake.ts";
import { staleFiles } from "./write.ts";

const ROOT = process.cwd();
const VERSION = /^(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*)){2}$/;

const HELP = `Usage: npm run release -- [VERSION] [--dry-run]

Freezes the contract as a release: the bundles and an archive under ${RELEASES}/VERSION/, locked by
SHA-256; an entry in CHANGELOG.md, made from the difference to the last release; the version in package.json.

  VERSION    the version; without it, the one in package.json or, if larger, the least that the difference demands
  --dry-run  tell what would be written, and write nothing
  --help     this text

Exit: 0 released, 1 refused, 2 wrong usage.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const given = read(args);
  if (given === undefined) {
    console.error("release: give one version such as 1.2.3 at most, --dry-run, or --help");
    return 2;
  }
  if (given.help) return print(HELP);
  try {
    return await release(given.version, given.dryRun);
  } catch (error) {
    const isTold =
      error instanceof Refusal ||
      error instanceof SourceError ||
      (error instanceof Error && "syscall" in error);
    if (!isTold) throw error;
    console.error(`release: ${error.message}`);
    return 1;
  }
}

function read(args: string[]) {
  try {
    const options = { "dry-run": { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [version, ...rest] = positionals;
    if (rest.length > 0 || (version !== undefined && !VERSION.test(version))) return undefined;
    return { version, dryRun: values["dry-run"] === true, help: values.help === true };
  } catch {
    return undefined;
  }
}

async function release(asked: string | undefined, isDry: boolean): Promise<number> {
  const date = new Date().toISOString().slice(0, 10);
  const left = unfinished(ROOT, date);
  if (left !== undefined) {
    console.log(`release: ${left.version} is frozen, and not recorded yet: an earlier run was cut off`);
    return finish(left, isDry);
  }
  await refuseStale();
  const demand = demandOf(ROOT);
  const version = nextVersion(demand, stampedVersion(ROOT), asked);
  const against = demand.last === undefined ? "a first release" : `the difference to ${demand.last}`;
  console.log(`release: ${version}; ${against} demands ${demand.least}`);
  return finish(planOf(ROOT, version, date, demand), isDry);
}

function finish(plan: Plan, isDry: boolean): number {
  const bytes = [...plan.frozen.values()].reduce((sum, { length }) => sum + length, 0);
  if (bytes > 0)
    console.log(`  ${RELEASES}/${plan.version}/ (${plan.frozen.size} files, ${(bytes / 1e6).toFixed(1)} MB)`);
  for (const path of plan.records.keys()) console.log(`  ${path}`);
  if (isDry) return print(`\n${plan.entry.trimEnd()}\n\nrelease: a dry run; nothing was written\n`);
  carryOut(ROOT, plan);
  return print(`release: done; next: npm test, then commit, and tag the commit v${plan.version}\n`);
}

/** What is frozen must be what the sources give. */
async function refuseStale(): Promise<void> {
  const source = loadSource(ROOT);
  const mistakes = checkSource(source);
  if (mistakes.length > 0) throw new SourceError(mistakes);
  const stale = staleFiles(ROOT, await renderAll(source));
  if (stale.length > 0)
    throw new Refusal(
      `generated/ is not what the sources give (${stale.length} files); mend with: npm run generate`,
    );
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
