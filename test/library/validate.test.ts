import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, test } from "vitest";
import type {
  ContractDescription,
  Exchange,
  OperationName,
  SaaSOperatingAutomationRequest,
  ValidationReport,
} from "../../src/index.ts";
import {
  buildExchange,
  ContractError,
  describeContract,
  documents,
  operations,
  validate,
  validateExchange,
  validators,
} from "../../src/index.ts";
import { folder, TOKEN } from "../support/cavra.ts";

const automation = buildExchange("saas_operating_automation", { tenant_id: "tenant-demo" });
const handoff = buildExchange("saas_operating_automation_worker_handoff", { tenant_id: "tenant-demo" });

/** Modules that only gather the others. */
const GATHERED = new Set(["index.js", "inputs.js"]);

describe("buildExchange", () => {
  test("what a user gives is in the request, and the response repeats it", () => {
    const { request, response } = buildExchange("saas_operating_automation_worker_handoff", {
      tenant_id: "t-1",
      correlation_id: "saas-example",
      worker_targets: ["billing_monitoring", "another.target"],
      scheduler_ref: "scheduler-one",
    });
    expect(request.payload.worker_targets).toEqual(["billing_monitoring", "another.target"]);
    expect(response.payload.summary).toMatchObject({
      tenant_id: "t-1",
      worker_targets: ["billing_monitoring", "another.target"],
      scheduler_ref: "scheduler-one",
      handoff_status: "requires_private_service",
    });
    expect(response.correlation_id).toBe("saas-example");
  });

  test("a list may be a proxy, as frameworks hand them over", () => {
    const blockers = new Proxy(["owner pending"], {});
    const { response } = buildExchange("saas_operating_automation", { tenant_id: "t-1", blockers });
    expect(response.payload.summary.blockers).toEqual(["owner pending"]);
  });

  test("two exchanges share nothing that can be changed", () => {
    const given = { tenant_id: "t-1", blockers: ["one"] };
    const one = buildExchange("saas_operating_automation", given);
    one.request.payload.required_checks.pop();
    one.response.payload.summary.blockers.push("two");
    expect(given.blockers).toEqual(["one"]);
    expect(buildExchange("saas_operating_automation", given)).toMatchObject({
      response: { payload: { summary: { blockers: ["one"] } } },
    });
    expect(automation.request.payload.required_checks).toHaveLength(7);
  });

  test("a refusal names the input field and not the value", () => {
    const build = () =>
      buildExchange("saas_operating_automation", { tenant_id: TOKEN, blockers: ["fine", `see ${TOKEN}`] });
    expect(build).toThrow(ContractError);
    try {
      build();
    } catch (error) {
      const { issues, message } = error as ContractError;
      expect(issues.map(({ path, rule }) => [path, rule])).toEqual([
        ["/tenant_id", "public-safe/github-token"],
        ["/blockers/1", "public-safe/github-token"],
      ]);
      expect(message).not.toContain(TOKEN);
    }
  });

  test.each([
    ["no object", null],
    ["a list", []],
    ["inherited fields only", Object.create({ tenant_id: "t" })],
  ])("%s is refused", (_, input) => {
    expect(() => buildExchange("saas_operating_automation", input as never)).toThrow(ContractError);
  });

  test("an unknown operation is refused without repeating its name", () => {
    expect(() => buildExchange(TOKEN as never, { tenant_id: "t" } as never)).toThrow(
      /^document: must be an operation of the contract/,
    );
  });
});

describe("validate", () => {
  test("a valid document narrows to its type", () => {
    const result = validate(automation.request as unknown);
    if (!result.valid) throw new Error("the request is valid");
    if (
      "operation" in result.value &&
      "tenant_id" in result.value &&
      result.value.operation === "saas_operating_automation"
    ) {
      expectTypeOf(result.value).toEqualTypeOf<SaaSOperatingAutomationRequest>();
    }
    const document: unknown = automation.request;
    if (validators["saas_operating_automation/request"].is(document)) {
      expectTypeOf(document).toEqualTypeOf<SaaSOperatingAutomationRequest>();
    }
  });

  test("a document that validate knows has a version or is a pair, and narrows by that", () => {
    const result = validate(automation as unknown);
    if (!result.valid) throw new Error("must be valid");
    const { value } = result;
    if ("request" in value) {
      expectTypeOf(value).toEqualTypeOf<Exchange>();
      expect(value.request.tenant_id).toBe("tenant-demo");
    } else if (value.schema_version === "cavra.saas_control_plane.contract.v1") {
      expectTypeOf(value).toEqualTypeOf<ContractDescription>();
    } else if (value.schema_version === "cavra.validation_report.v1") {
      expectTypeOf(value).toEqualTypeOf<ValidationReport>();
    } else expectTypeOf(value.operation).toEqualTypeOf<OperationName>();
  });

  test.each([
    [
      "a request of one and a response of another operation",
      { request: automation.request, response: handoff.response },
      "/response/operation",
      "const",
    ],
    ["a response alone", { response: automation.response }, "", "required"],
    ["a request that is no object", { request: 1, response: 2 }, "/request", "type"],
    [
      "a pair of an unknown operation",
      { request: { ...automation.request, operation: "nope" }, response: {} },
      "/request/operation",
      "const",
    ],
  ])("%s is no pair", (_, pair, path, rule) => {
    const result = validateExchange(pair);
    expect(result.valid).toBe(false);
    if (!result.valid)
      expect(result.issues.map((issue) => [issue.path, issue.rule])).toContainEqual([path, rule]);
  });

  test("what was validated before has no say", () => {
    const named = {
      schema_version: automation.request.schema_version,
      operation: automation.request.operation,
    };
    const values = [
      ...[automation, handoff].flatMap((pair) => [pair, pair.request, pair.response]),
      describeContract(),
      ...[
        named,
        { ...named, operation: "another" },
        { ...named, schema_version: "v0" },
        { operation: named.operation },
      ],
      ...[Object.create(automation.request), {}, null],
    ];
    for (const value of values) {
      const alone = validate(value);
      for (const other of values) {
        validate(other);
        expect(validate(value)).toEqual(alone);
      }
    }
  });

  test("a pair whose request is a list is told so", () => {
    expect(validate({ request: [], response: {} })).toMatchObject({
      issues: [{ path: "/request", rule: "type", message: "must be an object" }],
    });
  });

  test("validateExchange takes pairs alone", () => {
    expect(validateExchange(automation.request)).toMatchObject({
      valid: false,
      issues: [{ path: "", rule: "required" }],
    });
  });

  test("the contract description is valid and lists the operations", () => {
    expect(validate(describeContract())).toMatchObject({ valid: true });
    expect(describeContract().operations.map(({ name }) => name)).toEqual(operations.map(({ name }) => name));
  });
});

describe("validators", () => {
  test("each is a Standard Schema", async () => {
    for (const { name } of documents) {
      const standard = validators[name]["~standard"];
      expect([standard.version, standard.vendor]).toEqual([1, "cavra"]);
    }
    const standard = validators["saas_operating_automation/request"]["~standard"];
    expect(await standard.validate(automation.request)).toEqual({ value: automation.request });
    expect(await standard.validate({ ...automation.request, tenant_id: "" })).toEqual({
      issues: [{ message: "must not be empty", path: ["tenant_id"] }],
    });
  });

  test("each module works alone, in a folder without packages", () => {
    const path = folder();
    cpSync("generated/validators", path, { recursive: true });
    writeFileSync(join(path, "package.json"), '{"type": "module"}');
    const modules = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".js"),
    );
    for (const file of modules.filter((name) => !GATHERED.has(name))) {
      expect(readFileSync(join(path, file), "utf8")).not.toMatch(/(?<!['"])\brequire\(|^import\b/m);
    }
    const script = `
      import { compiled } from "./index.js";
      const document = JSON.parse(process.argv[1]);
      const { verdict, explain } = compiled["saas_operating_automation/request"];
      console.log(verdict(document), explain({ ...document, tenant_id: "" }), explain.errors.length > 0);`;
    const { stdout } = spawnSync(
      process.execPath,
      ["--input-type=module", "-e", script, JSON.stringify(automation.request)],
      { cwd: path, encoding: "utf8" },
    );
    expect(stdout).toBe("true false true\n");
  });
});

test.each(["valueOf", "toString", "constructor", "hasOwnProperty", "__proto__"])(
  "a field named like a method that every object has is told, and not called: %s",
  (name) => {
    const { operations: listed, ...rest } = describeContract();
    const more = JSON.parse(`{"${name}":"a"}`);
    const { valid, ...told } = validators.contract.validate({
      ...rest,
      operations: [{ ...listed[0], ...more }, more],
    });
    expect(valid).toBe(false);
    expect(told).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ path: "/operations/1" })]),
    });
  },
);
