import { expect, test } from "vitest";
import { constraints } from "../../scripts/render/constraints.ts";
import { prose } from "../../scripts/render/reference.ts";

test.each([
  ["a name in angle brackets is text", "under exchange/<name>.", "under exchange/&lt;name>."],
  ["a character reference is text", "written &lt; there", "written &amp;lt; there"],
  ["a code span keeps what it holds", "as `exchange/<name>` is <b>", "as `exchange/<name>` is &lt;b>"],
  ["a lone backtick opens no code span", "a ` and <b>", "a ` and &lt;b>"],
])("in the prose of the reference, %s", (_fact, description, markdown) => {
  expect(prose(description)).toBe(markdown);
});

test.each([
  ["one entry at least", { minItems: 1 }, "at least 1 entry"],
  ["several characters at least", { minLength: 2 }, "at least 2 characters"],
  ["one entry at most", { maxItems: 1 }, "at most 1 entry"],
  ["a number at most", { maximum: 0.5 }, "at most 0.5"],
  ["a number at least", { minimum: 2 }, "at least 2"],
  ["a range", { minItems: 1, maxItems: 64 }, "1 to 64 entries"],
])("a bound is told with its unit: %s", (_fact, schema, told) => {
  expect(constraints(new Map(), schema)).toEqual([told]);
});
