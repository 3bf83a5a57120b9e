import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
    [
      "a release that is not here",
      () => "99.0.0",
      /there is no release 99\.0\.0 in generated\/releases\/ here/,
    ],
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

test("what a schema names cannot make up lines or a terminal's commands", () => {
  const named = (type: string) =>
    contract(
      `{"type":"object","properties":{"\\u001b[31m\\nred":{"type":"${type}"}},"additionalProperties":false}`,
    );
  for (const format of ["text", "markdown"]) {
    const { stdout } = cavra(["diff", named("string"), named("number"), "--format", format]);
    expect(stdout).toContain("/properties/\\u{1b}[31m\\u{a}red");
    expect(stdout).not.toContain("\u001b");
  }
  const { stderr } = cavra(["diff", contract('{"type":"\\u001b[31m"}'), NOW]);
  expect(stderr).not.toContain("\u001b");
});

test("routes are compared where both sides describe them", () => {
  const release = (openapi: string) => {
    const path = folder();
    for (const [file, text] of [
      ["schemas/2020-12/problem.schema.json", '{"type":"object"}'],
      ["openapi/openapi.json", openapi],
    ] as const) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    }
    return path;
  };
  const old = release('{"paths":{"/asked":{"post":{"operationId":"asked"}}}}');
  const next = release("{}");
  const { code, stdout } = cavra(["diff", old, next]);
  expect({ code, lines: stdout.split("\n").slice(0, 2) }).toEqual({
    code: 1,
    lines: ["major breaking: an HTTP route is gone [route/removed]", "    in openapi at /paths/~1asked/post"],
  });
  expect(
    cavra(["diff", old, "generated/releases/1.0.0/schemas/2020-12/problem.schema.json"]).stdout,
  ).not.toContain("route");
  for (const [text, message] of [
    ["[", /the OpenAPI description is not JSON\n$/],
    ["[]", /the OpenAPI description is not a JSON object\n$/],
  ] as const)
    expect(cavra(["diff", old, release(text)])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(message),
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
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" }).trim();
  expect(cavra(["diff", commit, commit]).stdout).toBe(`the same: ${commit} → ${commit}\n`);
  mkdirSync(join(next, "schemas/2020-12/a.schema.json"));
  expect(cavra(["diff", next, next]).code).toBe(0);
});
