import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cutRelease } from "../../scripts/release/command.ts";
import { stampedVersion } from "../../scripts/release/demand.ts";
import { folder, type Run } from "../support/cavra.ts";
import { checkout, contents } from "../support/checkout.ts";
import { PARTS } from "../support/copy.ts";

/** What a release reads beside. */
const MORE = ["docs", "package-lock.json", "CHANGELOG.md", "LICENSE", "SECURITY.md"];

/** A copy of the repository as it was before its first release. */
export function unreleased(path = folder()): string {
  const root = checkout({ parts: [...PARTS, ...MORE], path });
  rmSync(join(root, "generated/releases"), { recursive: true, force: true });
  for (const file of ["package.json", "package-lock.json"]) {
    const text = readFileSync(join(root, file), "utf8");
    writeFileSync(
      join(root, file),
      text.replaceAll(`"version": "${stampedVersion(root)}"`, '"version": "0.0.0"'),
    );
  }
  writeFileSync(join(root, "CHANGELOG.md"), "# Changelog\n\n## Unreleased\n\nThe first words.\n");
  return root;
}

/** All that a release writes. */
export function snapshot(root: string): Map<string, string> {
  const releases = join(root, "generated/releases");
  const frozen = existsSync(releases) ? contents(releases) : new Map<string, string>();
  for (const file of ["CHANGELOG.md", "package.json", "package-lock.json"])
    frozen.set(file, readFileSync(join(root, file), "utf8"));
  return frozen;
}

/** Cuts a release of a checkout, in this process. */
export async function release(root: string, ...args: string[]): Promise<Run> {
  const told = { out: "", err: "" };
  const code = await cutRelease(root, args, {
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
  });
  return { code, stdout: told.out, stderr: told.err };
}

/** A copy of a released checkout, for one test. */
export function copyOf(root: string): string {
  const copy = folder();
  cpSync(root, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}
