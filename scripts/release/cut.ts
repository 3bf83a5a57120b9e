import { readFileSync } from "node:fs";
import { join } from "node:path";
import { versionsOf } from "../../src/diff/origin/read.ts";
import { compareVersions } from "../../src/diff/version.ts";
import { archive, archivedFiles, archiveName } from "./archive.ts";
import { entryOf, withEntry } from "./changelog.ts";
import { bundlesOf } from "./contents.ts";
import { comparisonOf, type Demand, stampedVersion } from "./demand.ts";
import { type Files, MANIFEST, manifestText, releaseFaults } from "./manifest.ts";
import { Refusal } from "./refusal.ts";
import { stampedLock, stampedPackage } from "./stamp.ts";
import { writeTogether } from "./together.ts";

/** A release in memory: nothing of it is written yet. */
export interface Plan {
  readonly version: string;
  /** The release's files; none where it is frozen already and only to be recorded. */
  readonly frozen: Files;
  /** The files of the repository that tell of it, as far as they change. */
  readonly records: ReadonlyMap<string, string>;
  readonly entry: string;
}

/** The pages of an archive that stand at the repository's top. */
const PAGES = ["CHANGELOG.md", "LICENSE", "SECURITY.md"];

/** Makes a release in memory. */
export function planOf(root: string, version: string, date: string, { comparison }: Demand): Plan {
  const changed = versionsOf(root).flatMap((frozen) => releaseFaults(root, frozen));
  if (changed.length > 0)
    throw new Refusal(`a release never changes, but:\n${changed.map((line) => `  ${line}`).join("\n")}`);
  const changelog = withEntry(read(root, "CHANGELOG.md"), version, date, comparison);
  const pages = new Map(PAGES.map((page) => [page, page === "CHANGELOG.md" ? changelog : read(root, page)]));
  pages.set("README.md", read(root, "scripts/release/archive-readme.md"));
  const files = new Map<string, Uint8Array>(bundlesOf(root));
  files.set(`${archiveName(version)}.zip`, archive(version, archivedFiles(root, version, pages)));
  files.set(MANIFEST, Buffer.from(manifestText(version, files)));
  return {
    version,
    frozen: files,
    records: records(root, version, changelog),
    entry: entryOf(changelog, version) ?? "",
  };
}

/** What is left to do of the last release where a run was killed after it had been frozen; undefined where nothing is. */
export function unfinished(root: string, date: string): Plan | undefined {
  const version = versionsOf(root).at(-1);
  if (version === undefined) return undefined;
  const changelog = withEntry(read(root, "CHANGELOG.md"), version, date, comparisonOf(root, version));
  const left = records(root, version, changelog);
  return left.size === 0
    ? undefined
    : { version, frozen: new Map(), records: left, entry: entryOf(changelog, version) ?? "" };
}

/** Writes a release: all of it or nothing. */
export function carryOut(root: string, { version, frozen, records: texts }: Plan): void {
  const others = new Map([...texts].map(([path, text]) => [path, Buffer.from(text)]));
  writeTogether(root, frozen.size === 0 ? undefined : version, frozen, others);
}

/** A later version that package.json already carries stays. */
function records(root: string, version: string, changelog: string): Map<string, string> {
  const isLater = compareVersions(stampedVersion(root), version) > 0;
  const texts = new Map([["CHANGELOG.md", changelog]]);
  if (!isLater) {
    texts.set("package.json", stampedPackage(read(root, "package.json"), version));
    texts.set("package-lock.json", stampedLock(read(root, "package-lock.json"), version));
  }
  return new Map([...texts].filter(([path, text]) => text !== read(root, path)));
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}
