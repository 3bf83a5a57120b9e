import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { entryOf } from "../../scripts/release/changelog.ts";
import { demandOf, stampedVersion, versionFault } from "../../scripts/release/demand.ts";
import { releaseFaults } from "../../scripts/release/manifest.ts";
import { RELEASES, versionsOf } from "../../src/diff/origin/read.ts";

const ROOT = process.cwd();

function git(...args: readonly string[]): string {
  return execFileSync("git", [...args], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

test("package.json carries a version as large as the contract's difference to the last release demands", () => {
  expect(versionFault(demandOf(ROOT), stampedVersion(ROOT))).toBeUndefined();
});

describe.each(versionsOf(ROOT))("release %s", (version) => {
  test("has the bytes that its manifest locks, and no other file", () => {
    expect(releaseFaults(ROOT, version)).toEqual([]);
  });

  test("has the bytes of the commit that added it, as far as git's history is here", () => {
    const folder = `${RELEASES}/${version}`;
    const added = git("log", "--diff-filter=A", "--format=%H", "-1", "--", `${folder}/manifest.json`).trim();
    if (added !== "") expect(git("diff", "--name-status", added, "--", folder)).toBe("");
  });

  test("has its entry in the changelog", () => {
    expect(entryOf(readFileSync("CHANGELOG.md", "utf8"), version)).toBeDefined();
  });
});
