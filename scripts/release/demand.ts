import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Comparison } from "../../src/diff/change.ts";
import type { Contract } from "../../src/diff/origin/contract.ts";
import { examplesIn } from "../../src/diff/origin/examples.ts";
import { release, versionsOf, workingTree } from "../../src/diff/origin/read.ts";
import { compare } from "../../src/diff/run.ts";
import { compareVersions, versionAfter } from "../../src/diff/version.ts";
import { Refusal } from "./refusal.ts";

/** What the difference to the last release asks of the next one. */
export interface Demand {
  /** The last frozen release; undefined before the first. */
  readonly last: string | undefined;
  /** The least version of a contract that differs so; the last one where nothing differs. */
  readonly least: string;
  readonly comparison: Comparison;
}

/** The version before the first: everything is new in it, which asks for 1.0.0. */
const NOTHING = "0.0.0";

/** What `generated/` as it stands demands. */
export function demandOf(root: string): Demand {
  const last = versionsOf(root).at(-1);
  const comparison = compareWith(root, last, workingTree(root));
  return {
    last,
    least: versionAfter(last ?? NOTHING, last === undefined ? "major" : comparison.severity),
    comparison,
  };
}

/** What a frozen release changed against the one before it. */
export function comparisonOf(root: string, version: string): Comparison {
  const versions = versionsOf(root);
  return compareWith(root, versions[versions.indexOf(version) - 1], release(root, version));
}

/** The version that is released when none, or this one, is asked for; throws a Refusal for one that is too small. */
export function nextVersion({ last, least }: Demand, stamped: string, asked?: string): string {
  if (asked !== undefined && compareVersions(asked, least) < 0)
    throw new Refusal(`${asked} is too small: ${told(last)} demands ${least}`);
  const next = asked ?? (compareVersions(stamped, least) > 0 ? stamped : least);
  if (next !== last) return next;
  throw new Refusal(
    asked === undefined
      ? `nothing to release: the contract is that of ${last}; name a version to release all the same`
      : `${last} is released already, and a release never changes`,
  );
}

/** What is wrong with the version in package.json, in one sentence; nothing when it is as large as demanded. */
export function versionFault({ last, least, comparison }: Demand, stamped: string): string | undefined {
  if (last === undefined || compareVersions(stamped, least) >= 0) return undefined;
  const why =
    comparison.severity === undefined
      ? `${last} is released`
      : `the contract differs from ${last} by a ${comparison.severity} step (\`npx cavra diff\` lists it)`;
  return `${why}, which demands version ${least}, and package.json says ${stamped}; mend with: npm version ${least} --no-git-tag-version`;
}

/** The version that package.json carries. */
export function stampedVersion(root: string): string {
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;
}

function told(last: string | undefined): string {
  return last === undefined ? "a first release" : `the difference to ${last}`;
}

function compareWith(root: string, old: string | undefined, next: Contract): Comparison {
  const examples = examplesIn(join(root, "generated/conformance/vectors.json"));
  const before = old === undefined ? NONE : release(root, old);
  return compare(before, next, examples);
}

/** Before the first release there is nothing, and nobody asks anywhere. */
const NONE: Contract = { name: "nothing", isSource: false, bundles: new Map() };
