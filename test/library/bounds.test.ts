import { describe, expect, test } from "vitest";
import { buildExchange, ContractError, validate, validators } from "../../src/index.ts";

const NAME = "saas_operating_automation";
const { request, response } = buildExchange(NAME, { tenant_id: "tenant-demo" });

/** A request whose list of checks is something else. */
function withChecks(required_checks: unknown): object {
  return { ...request, payload: { ...request.payload, required_checks } };
}

/** Names that are no checks, none twice. */
function names(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `check_${at}`);
}

/** Objects in objects. */
function nested(levels: number): object {
  let outer = {};
  for (let level = 1; level < levels; level++) outer = { inner: outer };
  return outer;
}

const cyclic: Record<string, unknown> = { ...request };
cyclic.payload = { ...request.payload, again: cyclic };

const MODULES = [nested(100_000), nested(100_000)];
const beyond: [string, object, string][] = [
  ["a list of four billion holes", withChecks(new Array(2 ** 32 - 1)), "must hold at most 8192 values"],
  ["a list of 100,000 entries", withChecks(names(100_000)), "must hold at most 8192 values"],
  [
    "an object of 100,000 fields",
    { ...request, ...Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`f${at}`, 1])) },
    "must hold at most 8192 values",
  ],
  [
    "equal entries of 100,000 levels",
    { ...response, payload: { ...response.payload, private_modules_required: MODULES } },
    "must not nest deeper than 64 levels",
  ],
  ["an object that holds itself", cyclic, "must not nest deeper than 64 levels"],
  [
    "a text of 50 million characters",
    { ...response, message: "word ".repeat(1e7) },
    "must be at most 1048576 bytes",
  ],
  ["a name of 50 million characters", { ...request, ["a".repeat(5e7)]: 1 }, "must be at most 1048576 bytes"],
];

describe("a document in memory that no text within the bounds could be", () => {
  test.each(beyond)("%s is refused at once", (_, document, message) => {
    const start = performance.now();
    expect(validate(document)).toMatchObject({ valid: false, issues: [{ path: "", message }] });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each(beyond)("%s is no request and no input", (_, document) => {
    expect(validators[`${NAME}/request`].is(document)).toBe(false);
    expect(() => buildExchange(NAME, document as never)).toThrow(ContractError);
  });

  test("within them every fault is told", () => {
    const result = validate(withChecks(names(4000)));
    expect(result.valid ? [] : result.issues).toHaveLength(4000);
    expect(validate({ ...request, extra: nested(63) })).toMatchObject({
      issues: [{ message: 'must not have the field "extra"' }],
    });
    expect(validate({ ...request, extra: nested(64) })).toMatchObject({
      issues: [{ rule: "json/depth" }],
    });
  });
});
