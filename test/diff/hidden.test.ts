import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareBundles } from "../../src/diff/compare.ts";
import { compileWithAjv } from "../../src/diff/engine/ajv.ts";
import { automata } from "../../src/diff/engine/automata.ts";
import type { Json, JsonObject } from "../../src/json.ts";
import { cavra, folder } from "../support/cavra.ts";

/** An object whose field "f" has a schema, with definitions beside it. */
function holding(f: Json, $defs: JsonObject = {}): JsonObject {
  return { type: "object", properties: { f }, additionalProperties: false, $defs };
}

const [text, number] = [{ type: "string" }, { type: "number" }];
const fields = { type: "object", properties: { a: {} } };
const loop = (maxLength: number) => ({
  properties: { v: { type: "string", maxLength }, c: { not: { $ref: "#/$defs/a" } } },
});

test.each<[string, string, JsonObject, JsonObject]>([
  [
    "below a keyword that is not portable",
    "request",
    holding({ oneOf: [{ $ref: "#/$defs/a" }] }, { a: text }),
    holding({ oneOf: [{ $ref: "#/$defs/a" }] }, { a: number }),
  ],
  [
    "below such a keyword, two steps away",
    "request",
    holding(
      { patternProperties: { x: { $ref: "#/$defs/a" } } },
      { a: { not: { $ref: "#/$defs/b" } }, b: text },
    ),
    holding(
      { patternProperties: { x: { $ref: "#/$defs/a" } } },
      { a: { not: { $ref: "#/$defs/b" } }, b: number },
    ),
  ],
  [
    "where siblings of a reference close its object",
    "response",
    holding({ $ref: "#/$defs/a", additionalProperties: false }, { a: fields }),
    holding({ ...fields, additionalProperties: false }),
  ],
  [
    "where items follow others in one schema alone",
    "request",
    holding({ allOf: [{ prefixItems: [text] }, { items: number }] }),
    holding({ prefixItems: [text], items: number }),
  ],
  [
    "in a definition that is met again below a not",
    "response",
    holding({ $ref: "#/$defs/a" }, { a: loop(5) }),
    holding({ $ref: "#/$defs/a" }, { a: loop(3) }),
  ],
])("a difference %s is seen", (_where, kind, old, next) => {
  const tools = { compile: compileWithAjv, patterns: automata, examples: [] };
  const { compatible } = compareBundles(new Map([[`a/${kind}`, old]]), new Map([[`a/${kind}`, next]]), tools);
  expect(compatible).toBe(false);
});

/** A folder of schemas by their paths. */
function schemas(files: Readonly<Record<string, Json>>): string {
  const path = folder();
  for (const [name, schema] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true });
    writeFileSync(join(path, name), JSON.stringify(schema));
  }
  return path;
}

test.each(["#/$defs/a/properties/b", "#/$defs/a~1b", "#/$defs/none", "#a", "https://a.example/it"])(
  "the reference %s is told to be none of a whole definition",
  ($ref) => {
    const path = schemas({ "request.schema.json": holding({ $ref }, { a: fields }) });
    const { code, stderr } = cavra(["diff", path, path]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "cavra: the old schema of request is broken: a $ref names none of its $defs\n",
    });
  },
);

test("two schemas of one document are none too many to be told", () => {
  const path = schemas({ "a/request.schema.json": text, "b/request.schema.json": number });
  expect(cavra(["diff", path, path])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/ holds two schemas of the document request\n$/),
  });
});

test("a document that is gone is told, though only one is left", () => {
  const both = { "request.schema.json": text, "response.schema.json": text };
  const { code, stdout } = cavra(["diff", schemas(both), schemas({ "request.schema.json": text })]);
  expect(code).toBe(1);
  expect(stdout).toContain("[document/removed]");
});

test("a schema of very many levels, or of itself alone, is broken and no bug of ours", () => {
  for (const schema of [`${'{"not":'.repeat(20_000)}{}${"}".repeat(20_000)}`, '{"$ref":"#"}']) {
    const path = folder();
    writeFileSync(join(path, "request.schema.json"), schema);
    const { code, stderr } = cavra(["diff", schemas({ "request.schema.json": text }), path]);
    expect({ code, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, lines: 1 });
  }
});
