import { expect, test } from "vitest";
import { prose } from "../../scripts/render/reference.ts";

test.each([
  ["a name in angle brackets is text", "under exchange/<name>.", "under exchange/&lt;name>."],
  ["a character reference is text", "written &lt; there", "written &amp;lt; there"],
  ["a code span keeps what it holds", "as `exchange/<name>` is <b>", "as `exchange/<name>` is &lt;b>"],
  ["a lone backtick opens no code span", "a ` and <b>", "a ` and &lt;b>"],
])("in the prose of the reference, %s", (_fact, description, markdown) => {
  expect(prose(description)).toBe(markdown);
});
