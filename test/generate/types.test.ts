import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const types = readFileSync("generated/types/index.d.ts", "utf8");
const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name ?? "");

test("a shared type exists once, and none is numbered", () => {
  expect(names.filter((name) => /\d$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("AutomationStatus");
});

test("every field of every type is described", () => {
  const fields = [...types.matchAll(/(\*\/\n)?^ {2}"?[\w/$-]+"?\??: .+;$/gm)];
  expect(fields.length).toBeGreaterThan(50);
  const bare = fields.filter(([, comment]) => comment === undefined).map(([line]) => line.trim());
  // A field whose type has a name is described there.
  expect(bare.filter((line) => !/^"?[\w/-]+"?\??: [A-Z]\w+;$/.test(line))).toEqual([]);
});
