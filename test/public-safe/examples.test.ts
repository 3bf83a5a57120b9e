import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draw } from "../../scripts/corpus/draw.ts";
import { shapesOf } from "../../scripts/corpus/read.ts";
import { type PageExamples, publicSafePage } from "../../scripts/render/public-safe/page.ts";
import { always, javascript, refusal, rules, schema } from "./rules.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../scripts/render/public-safe", name), "utf8"));
const examples = read("examples.json") as PageExamples;
const found = javascript("u");

test("every rule has an example, and no other", () => {
  expect(Object.keys(examples.refused).sort()).toEqual(
    [...Object.keys(rules), ...Object.keys(always)].sort(),
  );
});

test.each(Object.entries(examples.refused))(
  "%s refuses its own example before any other rule",
  (rule, shape) => {
    const shapes = { ...shapesOf(process.cwd(), "fitted"), shapes: { example: { [rule]: shape } } };
    for (const { value } of draw(shapes, 10, 1)) expect(refusal(value, found)).toBe(rule);
  },
);

test.each(examples.accepted)("%s is accepted: %s", (text) => {
  expect(refusal(text, found)).toBeUndefined();
});

test("the page names every rule, and no line of it is refused by a vendor's rule", () => {
  const page = publicSafePage(schema as never, examples, read("figures.json"));
  for (const rule of Object.keys(rules)) expect(page).toContain(`\`public-safe/${rule}\``);
  const vendors = Object.entries(rules).slice(0, Object.keys(rules).indexOf("authorization-header"));
  for (const line of page.split("\n"))
    expect(vendors.filter(([, pattern]) => found(pattern, line)).map(([name]) => name)).toEqual([]);
});
