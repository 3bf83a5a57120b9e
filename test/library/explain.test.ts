import { expect, test } from "vitest";
import { issuesOf } from "../../src/explain.ts";
import * as names from "../../src/names.ts";

const fault = (keyword: string, more: object = {}) => ({
  instancePath: "/note",
  keyword,
  params: {},
  schema: undefined,
  parentSchema: {},
  ...more,
});
const type = (wanted: string | readonly string[]) => fault("type", { params: { type: wanted } });
const rule = fault("pattern", {
  parentSchema: { "x-rule": "public-safe/email", title: "looks like e-mail" },
});

test.each([
  ["a rule, where nothing would have done as well", [rule, type("null")], "public-safe/email"],
  ["the same the other way round", [type("null"), rule], "public-safe/email"],
  ["the type, where it had to be a string", [type("string"), rule, type("null")], "type"],
  ["the type before what a constant says", [fault("const"), type("boolean")], "type"],
])("of several faults of one value speaks %s", (_what, faults, told) => {
  expect(issuesOf(faults, names).map((issue) => issue.rule)).toEqual([told]);
});

test.each([
  [type(["string", "null"]), "must be a string or null"],
  [type("null"), "must be null"],
  [type("integer"), "must be an integer"],
  [fault("enum", { schema: ["a", null] }), "must be one of: a, null"],
])("what is expected is told in words: %#", (only, message) => {
  expect(issuesOf([only], names).map((issue) => issue.message)).toEqual([message]);
});
