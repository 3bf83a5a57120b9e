import { expect, test } from "vitest";
import type { ValidationReport } from "../../generated/types/index.js";
import { loadSource } from "../../scripts/source/load.ts";
import { validate } from "../../src/index.ts";
import { parseText } from "../../src/parse/document.ts";
import { cavra } from "../support/cavra.ts";

/** A document of another kind may hold more values than the command line reads; the library has it in memory already. */
const examples = loadSource(process.cwd()).examples.filter(
  ({ content }) => parseText(JSON.stringify(content)).ok,
);

test("the command line reads every example but a few of problem documents", () => {
  const known = new Set(examples.map(({ file }) => file));
  const left = loadSource(process.cwd()).examples.filter(({ file }) => !known.has(file));
  expect(new Set(left.map(({ document }) => document))).toEqual(new Set(["problem"]));
});

/**
 * With the tests of every generated validator in both dialects (test/fuzz/dialects.test.ts) and of the API
 * (test/http/corpus.test.ts), this holds every way to a verdict against every other.
 */
test("the command line tells of each example, of whatever document, what the library tells", () => {
  const { code, stdout } = cavra(
    ["validate", "--ndjson", "--format", "json", "-"],
    examples.map(({ content }) => `${JSON.stringify(content)}\n`).join(""),
  );
  const report = JSON.parse(stdout) as ValidationReport;
  const results = examples.map(({ content }) => validate(content));
  expect(code).toBe(1);
  expect(report).toMatchObject({
    valid: false,
    documents: examples.length,
    invalid: results.filter(({ valid }) => !valid).length,
  });
  for (const [index, result] of results.entries()) {
    const told = report.issues.filter(({ line }) => line === index + 1).map(words);
    const expected = result.valid ? [] : result.issues.map(words);
    expect([examples[index]?.file, told.sort()]).toEqual([examples[index]?.file, expected.sort()]);
  }
});

function words({ path, rule, message }: { path: string; rule: string; message: string }): string {
  return `${path}: ${message} [${rule}]`;
}
