import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderTypes } from "../../scripts/render/types.ts";
import { loadSource } from "../../scripts/source/load.ts";
import { checkout, edit } from "../support/checkout.ts";

const types = readFileSync("generated/types/index.d.ts", "utf8");
const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name ?? "");

test("a shared type exists once, and none is numbered", () => {
  expect(names.filter((name) => /\d$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("AutomationStatus");
});

test("a field may have the name of a keyword", async () => {
  const root = checkout({ parts: ["schemas", "examples", "corpus"] });
  edit(
    root,
    "schemas/problem.schema.json",
    '"properties": {',
    `"properties": { "target": { "title": "Target", "description": "What is meant.", "type": "object",
      "properties": {
        "type": { "description": "Its kind.", "type": "boolean" },
        "default": { "description": "Its default.", "type": "boolean" }
      },
      "required": ["type", "default"], "additionalProperties": false },`,
  );
  const output = await renderTypes(loadSource(root));
  expect(output.get("types/index.d.ts")).toMatch(
    /interface Target \{[^}]*type: boolean;[^}]*default: boolean;\s*\}/,
  );
});

test("every field of every type is described", () => {
  const fields = [...types.matchAll(/(\*\/\n)?^ {2}"?[\w/$-]+"?\??: .+;$/gm)];
  expect(fields.length).toBeGreaterThan(50);
  const bare = fields.filter(([, comment]) => comment === undefined).map(([line]) => line.trim());
  // A field whose type has a name is described there.
  expect(bare.filter((line) => !/^"?[\w/-]+"?\??: [A-Z]\w+;$/.test(line))).toEqual([]);
});
