import { parseArgs } from "node:util";
import { RELEASES } from "../../src/diff/origin/read.ts";
import { outputsOf } from "../outputs.ts";
import { SourceError } from "../source/mistake.ts";
import { staleFiles } from "../write.ts";
import { carryOut, type Plan, planOf, unfinished } from "./cut.ts";
import { demandOf, nextVersion, stampedVersion } from "./demand.ts";
import { Refusal } from "./refusal.ts";

/** Where a run tells what it does, a text at a time. */
export interface Ears {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const VERSION = /^(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*)){2}$/;

const HELP = `Usage: npm run release -- [VERSION] [--dry-run]

Freezes the contract as a release: the bundles and an archive under ${RELEASES}/VERSION/, locked by
SHA-256; an entry in CHANGELOG.md, made from the difference to the last release; the version in package.json.

  VERSION    the version; without it, the one in package.json or, if larger, the least that the difference demands
  --dry-run  tell what would be written, and write nothing
  --help     this text

Exit: 0 released, 1 refused, 2 wrong usage.
`;

/** Cuts a release of the checkout below a folder, and gives the exit code. */
export async function cutRelease(root: string, args: readonly string[], { out, err }: Ears): Promise<number> {
  const given = read([...args]);
  if (given === undefined) {
    err("release: give one version such as 1.2.3 at most, --dry-run, or --help\n");
    return 2;
  }
  if (given.help) {
    out(HELP);
    return 0;
  }
  try {
    await release(root, given.version, given.dryRun, out);
    return 0;
  } catch (error) {
    const isTold =
      error instanceof Refusal ||
      error instanceof SourceError ||
      (error instanceof Error && "syscall" in error);
    if (!isTold) throw error;
    err(`release: ${error.message}\n`);
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

async function release(
  root: string,
  asked: string | undefined,
  isDry: boolean,
  out: Ears["out"],
): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const left = unfinished(root, date);
  if (left !== undefined) {
    out(`release: ${left.version} is frozen, and not recorded yet: an earlier run was cut off\n`);
    return finish(root, left, isDry, out);
  }
  await refuseStale(root);
  const demand = demandOf(root);
  const version = nextVersion(demand, stampedVersion(root), asked);
  const against = demand.last === undefined ? "a first release" : `the difference to ${demand.last}`;
  out(`release: ${version}; ${against} demands ${demand.least}\n`);
  finish(root, planOf(root, version, date, demand), isDry, out);
}

function finish(root: string, plan: Plan, isDry: boolean, out: Ears["out"]): void {
  const bytes = [...plan.frozen.values()].reduce((sum, { length }) => sum + length, 0);
  if (bytes > 0)
    out(`  ${RELEASES}/${plan.version}/ (${plan.frozen.size} files, ${(bytes / 1e6).toFixed(1)} MB)\n`);
  for (const path of plan.records.keys()) out(`  ${path}\n`);
  if (isDry) out(`\n${plan.entry.trimEnd()}\n\nrelease: a dry run; nothing was written\n`);
  else {
    carryOut(root, plan);
    out(`release: done; next: npm test, then commit, and tag the commit v${plan.version}\n`);
  }
}

/** What is frozen must be what the sources give. */
async function refuseStale(root: string): Promise<void> {
  const stale = staleFiles(root, await outputsOf(root));
  if (stale.length > 0)
    throw new Refusal(
      `generated/ is not what the sources give (${stale.length} files); mend with: npm run generate`,
    );
}
