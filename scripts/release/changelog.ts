import type { Comparison } from "../../src/diff/change.ts";
import { markdownReport } from "../../src/diff/report/markdown.ts";

const UNRELEASED = "## Unreleased";

/**
 * The changelog with an entry for a release: what maintainers wrote under "Unreleased" first, then the changes of the
 * contract. A changelog that has the entry stays as it is.
 */
export function withEntry(changelog: string, version: string, date: string, comparison: Comparison): string {
  if (entryOf(changelog, version) !== undefined) return changelog;
  const [top = "", ...sections] = changelog.split(/^(?=## )/m);
  const written = sections.find((section) => section.trimEnd().split("\n")[0] === UNRELEASED);
  const others = sections.filter((section) => section !== written);
  const words = written?.slice(UNRELEASED.length).trim() ?? "";
  const report = markdownReport(comparison, `${version} - ${date}`);
  const heading = report.slice(0, report.indexOf("\n"));
  const changes = report.slice(heading.length).trim();
  const entry = [heading, words, changes].filter((part) => part !== "").join("\n\n");
  return `${[top.trimEnd(), entry, ...others.map((section) => section.trimEnd())].join("\n\n")}\n`;
}

/** The entry of a version, heading included; undefined where there is none. */
export function entryOf(changelog: string, version: string): string | undefined {
  return changelog.split(/^(?=## )/m).find((section) => section.startsWith(`## ${version} - `));
}
