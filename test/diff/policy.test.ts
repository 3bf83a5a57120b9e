import { expect, test } from "vitest";
import type { Bundles, Change, Comparison } from "../../src/diff/change.ts";
import { compareBundles } from "../../src/diff/compare.ts";
import { compileWithAjv } from "../../src/diff/engine/ajv.ts";
import { automata } from "../../src/diff/engine/automata.ts";
import { type Contract, contractOf, withRoutes } from "../../src/diff/origin/contract.ts";
import { RULES } from "../../src/diff/policy.ts";
import { compare } from "../../src/diff/run.ts";
import type { JsonObject } from "../../src/json.ts";
import { CONTRACT, EXAMPLES, edited, listIn, objectIn } from "./contract.ts";

const OPERATION = "saas_operating_automation";
const SCHEMAS = new Map([["problem.schema.json", '{"type":"object"}']]);

function compared(next: Bundles, old: Bundles = CONTRACT): Comparison {
  return compareBundles(old, next, { compile: compileWithAjv, patterns: automata, examples: EXAMPLES });
}

function of(changes: readonly Change[], kind: string): readonly Change[] {
  return changes.filter(({ schema }) => schema.split("/").at(-1) === kind);
}

test("a contract and itself do not differ", () => {
  expect(compared(CONTRACT)).toEqual({ severity: undefined, compatible: true, changes: [] });
});

test("a new status is major for readers of responses, each time with a document, and minor for what users may give", () => {
  const { changes, severity } = compared(
    edited("automation_status", (schema) => listIn(schema, "enum").push("paused")),
  );
  expect(severity).toBe("major");
  const [response] = of(changes, "response");
  expect(response).toMatchObject({
    rule: "values/widened",
    path: "/$defs/automation_status",
    verdict: "breaking",
    witness: { old: false, new: true },
  });
  expect(response?.places.length).toBe(8);
  expect(of(changes, "input")).toMatchObject([
    { rule: "values/widened", severity: "minor", verdict: "compatible" },
  ]);
});

test("a status that no response carries any more is minor for readers and major for users who give it", () => {
  const { changes } = compared(edited("automation_status", (schema) => listIn(schema, "enum").pop()));
  expect(of(changes, "response")).toMatchObject([
    { rule: "values/narrowed", severity: "minor", verdict: "compatible" },
  ]);
  expect(of(changes, "input")).toMatchObject([{ rule: "values/narrowed", verdict: "breaking" }]);
});

test("a document is made that shows a difference, however many examples are alike where it is", () => {
  const name = `${OPERATION}/request`;
  const [example] = EXAMPLES.filter(({ document }) => document === name);
  const alike = Array.from({ length: 4000 }, () => structuredClone(example as (typeof EXAMPLES)[number]));
  const next = edited("label", (schema) => Object.assign(schema, { pattern: "^[a-z]+(?:[-_.][a-z]+)*$" }));
  const { changes } = compareBundles(CONTRACT, next, {
    compile: compileWithAjv,
    patterns: automata,
    examples: alike,
  });
  expect(changes.find(({ schema }) => schema === name)).toMatchObject({
    rule: "pattern/narrowed",
    verdict: "breaking",
    witness: { old: true, new: false },
  });
});

test("a new optional field of a request is minor", () => {
  const next = edited(`${OPERATION}/request`, (schema) => {
    objectIn(schema, "properties").region = { type: "string", maxLength: 9 };
  });
  expect(compared(next)).toMatchObject({
    severity: "minor",
    compatible: true,
    changes: [{ rule: "fields/widened", path: "/properties/region" }],
  });
});

test("a new field that a request must have is broken: the examples lack it", () => {
  const next = edited(`${OPERATION}/request`, (schema) => {
    objectIn(schema, "properties").region = { type: "string", maxLength: 9 };
    listIn(schema, "required").push("region");
  });
  const { changes } = compared(next);
  expect(changes.map(({ rule, verdict }) => [rule, verdict]).sort()).toEqual([
    ["fields/widened", "compatible"],
    ["required/narrowed", "breaking"],
  ]);
});

test("a new field of a response is major, even an optional one: closed documents refuse it", () => {
  const next = edited(`${OPERATION}/response`, (schema) => {
    objectIn(schema, "properties").region = { type: "string", maxLength: 9 };
  });
  expect(compared(next)).toMatchObject({
    severity: "major",
    changes: [{ rule: "fields/widened", verdict: "breaking", witness: { old: false, new: true } }],
  });
});

test("a tighter public-safe rule is minor and listed with a document that is refused from now on", () => {
  const next = edited("github-token", (schema) => {
    objectIn(schema, "not").pattern = `${objectIn(schema, "not").pattern}|ghx_[a-z]{3}`;
  });
  const { changes, severity, compatible } = compared(next);
  expect({ severity, compatible }).toEqual({ severity: "minor", compatible: true });
  const [request] = of(changes, "request");
  expect(of(changes, "response")).not.toEqual([]);
  expect(request).toMatchObject({ rule: "public-safe/narrowed", severity: "minor", verdict: "compatible" });
  expect(changes.some(({ witness }) => witness?.old === true && !witness.new)).toBe(true);
});

test("a new public-safe rule is minor and listed with a document that is refused from now on", () => {
  const next = edited("public-safe", (schema) => {
    listIn(objectIn(schema, "else"), "allOf").push({
      not: { type: "string", pattern: "zkt_[A-Za-z0-9]{9}" },
    });
  });
  const { changes, severity, compatible } = compared(next);
  expect({ severity, compatible }).toEqual({ severity: "minor", compatible: true });
  expect(new Set(changes.map(({ rule }) => rule))).toEqual(new Set(["public-safe/narrowed"]));
  expect(changes.some(({ witness }) => witness?.old === true && !witness.new)).toBe(true);
});

test("a public-safe rule that is gone breaks readers of responses, who still refuse the text", () => {
  const next = edited("public-safe", (schema) => {
    listIn(objectIn(schema, "else"), "allOf").shift();
  });
  const [response] = of(compared(next).changes, "response");
  expect(response).toMatchObject({
    rule: "public-safe/widened",
    verdict: "breaking",
    witness: { new: true },
  });
});

test.each([
  ["label", "^[a-z0-9]+(?:[._-][a-z0-9]+)*$", "the same class in another order"],
  ["label", "^[a-z0-9][a-z0-9]*(?:[-_.][a-z0-9]+)*$", "a repeat spelled out"],
])("the pattern of %s as %s is a patch: %s", (name, pattern) => {
  const next = edited(name, (schema) => Object.assign(schema, { pattern }));
  const { changes, severity } = compared(next);
  expect(severity).toBe("patch");
  expect(new Set(changes.map(({ rule }) => rule))).toEqual(new Set(["rearranged"]));
});

test("a field that no response carries any more breaks readers who ask for it", () => {
  const next = edited(`${OPERATION}/response`, (schema) => {
    const { message: _gone, ...rest } = objectIn(schema, "properties");
    schema.properties = rest;
    schema.required = listIn(schema, "required").filter((name) => name !== "message");
  });
  expect(compared(next).changes).toMatchObject([
    { rule: "required/widened", verdict: "breaking", witness: { old: false, new: true } },
    { rule: "fields/narrowed", verdict: "compatible" },
  ]);
});

test("what can be proven neither compatible nor broken is unknown, and counts as breaking", () => {
  const next = edited(`${OPERATION}/request`, (schema) => Object.assign(schema, { minProperties: 1 }));
  expect(compared(next)).toMatchObject({
    severity: "major",
    compatible: false,
    changes: [{ rule: "keyword/narrowed", verdict: "unknown" }],
  });
});

test("a looser public-safe rule breaks readers of responses, who still refuse the text", () => {
  const next = edited("github-token", (schema) => {
    objectIn(schema, "not").pattern = "ghp_[A-Za-z0-9]{60}";
  });
  const [response] = of(compared(next).changes, "response");
  expect(response).toMatchObject({
    rule: "public-safe/widened",
    verdict: "breaking",
    witness: { old: false, new: true },
  });
});

test("a new operation is minor: its documents are new, and the union of pairs has one branch more", () => {
  const old = new Map([...CONTRACT].filter(([name]) => !name.startsWith(`${OPERATION}/`)));
  const union = structuredClone(CONTRACT.get("exchange") ?? {});
  listIn(union, "anyOf").shift();
  const { changes, severity, compatible } = compared(CONTRACT, old.set("exchange", union));
  expect({ severity, compatible }).toEqual({ severity: "minor", compatible: true });
  expect(new Set(changes.map(({ rule }) => rule))).toEqual(new Set(["document/added", "operation/added"]));
});

test("an operation that is gone breaks whoever uses it, and its examples prove it", () => {
  const next = new Map([...CONTRACT].filter(([name]) => !name.startsWith(`${OPERATION}/`)));
  const { changes } = compared(next);
  expect(
    changes.every(
      ({ rule, verdict, witness }) =>
        rule === "document/removed" && verdict === "breaking" && witness?.old === true,
    ),
  ).toBe(true);
});

test("words for people are a patch, a default and a title that names a type are minor", () => {
  const step = (edit: Parameters<typeof edited>[1]) => compared(edited("response_status", edit)).severity;
  expect(step((schema) => Object.assign(schema, { description: "Other words." }))).toBe("patch");
  expect(step((schema) => Object.assign(schema, { default: "accepted" }))).toBe("minor");
  expect(step((schema) => Object.assign(schema, { title: "Answer status" }))).toBe("minor");
  expect(step((schema) => listIn(schema, "enum").reverse())).toBe("patch");
});

test("another definition with the same meaning is a patch", () => {
  const response = CONTRACT.get(`${OPERATION}/response`) ?? {};
  const {
    type = null,
    enum: values = [],
    ...notes
  } = objectIn(objectIn(response, "$defs"), "response_status");
  const next = edited(`${OPERATION}/response`, (schema) => {
    objectIn(schema, "properties").status = { ...notes, allOf: [{ type, enum: values }] };
  });
  expect(compared(next)).toMatchObject({ severity: "patch", compatible: true });
});

test("an HTTP route that is gone or answers otherwise breaks whoever asks there; a new one is minor", () => {
  const get = { operationId: "one" };
  const described = (paths: JsonObject) => withRoutes(contractOf("it", SCHEMAS), JSON.stringify({ paths }));
  const steps = (old: Contract, next: Contract) => {
    const { severity, compatible, changes } = compare(old, next, []);
    return { severity, compatible, changes: changes.map(({ rule, path, verdict }) => [rule, path, verdict]) };
  };
  const [none, one] = [described({}), described({ "/a/{b}": { get, parameters: [] } })];
  const moved = described({ "/a": { get } });
  const other = described({ "/a/{b}": { get: { operationId: "two" } } });
  const [at, gone] = ["/paths/~1a~1{b}/get", ["route/removed", "/paths/~1a~1{b}/get", "breaking"]];
  expect(steps(one, one)).toEqual({ severity: undefined, compatible: true, changes: [] });
  expect(steps(none, one)).toEqual({
    severity: "minor",
    compatible: true,
    changes: [["route/added", at, "compatible"]],
  });
  expect(steps(one, none)).toEqual({ severity: "major", compatible: false, changes: [gone] });
  expect(steps(one, other)).toEqual({ severity: "major", compatible: false, changes: [gone] });
  expect(steps(one, moved).changes).toEqual([gone, ["route/added", "/paths/~1a/get", "compatible"]]);
  expect(steps(one, contractOf("it", SCHEMAS)).changes).toEqual([]);
});

test("every rule has an id of its own, a reason and a severity", () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(RULES.filter(({ reason, what }) => reason === "" || what === "")).toEqual([]);
});
