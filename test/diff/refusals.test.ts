import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cavra, folder } from "../support/cavra.ts";

const NOW = "generated/schemas/2020-12";

/** A folder that holds one schema of the document "problem", as it is written here. */
function contract(text: string): string {
  const path = folder();
  writeFileSync(join(path, "problem.schema.json"), text);
  return path;
}

describe("`cavra diff` tells in one line, with exit code 2,", () => {
  test.each([
    [
      "a name of nothing",
      () => "no-such-thing",
      /is no folder, no file, no released version and no git revision/,
    ],
    ["an option where a revision belongs", () => "--upload-pack=x", /unknown option/],
    ["an empty folder", () => folder(), /holds no schema/],
    ["a schema that is no JSON", () => contract("{"), /is not JSON/],
    ["a schema that is no object", () => contract("[]"), /is not a JSON object/],
    ["a schema of another dialect", () => "generated/schemas/draft-07", /not in the dialect/],
    [
      "a reference to nothing",
      () => contract('{"$ref":"#/$defs/none"}'),
      /the old schema of problem is broken/,
    ],
    ["a reference to another file", () => contract('{"$ref":"none.json#/$defs/a"}'), /is broken/],
    [
      "a reference to itself",
      () => contract('{"$defs":{"a":{"$ref":"#/$defs/a"}},"$ref":"#/$defs/a"}'),
      /is broken/,
    ],
    [
      "a pattern that is none",
      () => contract('{"type":"string","pattern":"("}'),
      /is broken: Invalid regular/,
    ],
    ["keywords of wrong types", () => contract('{"type":5,"properties":[1],"allOf":{"a":1}}'), /is broken/],
  ])("%s", (_what, old, message) => {
    const { code, stdout, stderr } = cavra(["diff", old(), NOW]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n").length).toBe(1);
  });

  test("three contracts, and a format that there is not", () => {
    expect(cavra(["diff", NOW, NOW, NOW]).code).toBe(2);
    expect(cavra(["diff", NOW, NOW, "--format", "xml"])).toMatchObject({
      code: 2,
      stderr: "cavra: --format must be one of: text, json, markdown\n",
    });
  });
});

test("folders, files, sources and git revisions are compared with one another", () => {
  expect(cavra(["diff", NOW, "schemas"]).stdout).toBe(`the same: ${NOW} → schemas\n`);
  const [old, next] = [contract('{"type":"string"}'), folder()];
  mkdirSync(join(next, "schemas/2020-12"), { recursive: true });
  writeFileSync(join(next, "schemas/2020-12/problem.schema.json"), '{"type":["string","null"]}');
  const { code, stdout } = cavra(["diff", join(old, "problem.schema.json"), next, "--format", "json"]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ compatible: false });
  expect(cavra(["diff", "HEAD", "HEAD"])).toMatchObject({ code: 0, stdout: "the same: HEAD → HEAD\n" });
});
