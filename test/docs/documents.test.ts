import { describe, expect, test } from "vitest";
import { pagesOf } from "../../scripts/docs/pages.ts";
import { validate, validators } from "../../src/index.ts";
import { blocksOf } from "./markdown.ts";

const files = [...new Set([...pagesOf(process.cwd()).values(), "README.md"])];
const blocks = files.flatMap((file) => blocksOf(file).map((block) => ({ ...block, file })));
const json = blocks.filter(({ info }) => /^json\b/.test(info));
const whole = json.filter(({ info }) => info === "json");

/** The document that a reference page is about, which its example need not say of itself. */
function documentOf(file: string): keyof typeof validators | undefined {
  const name = file.replace(/^generated\/docs\//, "").replace(/\.md$/, "");
  return file.startsWith("generated/docs/") && name in validators
    ? (name as keyof typeof validators)
    : undefined;
}

describe("the JSON of the pages", () => {
  test("there is some, whole documents and excerpts", () => {
    expect(whole.length).toBeGreaterThan(3);
    expect(json.length).toBeGreaterThan(whole.length);
  });

  test.each(json)("$file:$line is JSON", ({ text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });

  test.each(whole)("$file:$line is a valid document", ({ file, text }) => {
    const name = documentOf(file);
    const document: unknown = JSON.parse(text);
    const result = name === undefined ? validate(document) : validators[name].validate(document);
    expect(result.valid ? [] : result.issues).toEqual([]);
  });

  test("every block of JSON is a whole document, or says that it is an excerpt", () => {
    expect(json.filter(({ info }) => !["json", "json excerpt"].includes(info))).toEqual([]);
  });
});
