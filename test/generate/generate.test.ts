import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../scripts/check/source.ts";
import { loadSource } from "../../scripts/source/load.ts";
import { SourceError } from "../../scripts/source/mistake.ts";
import { checkout, contents, edit, script } from "../support/checkout.ts";

const REQUEST = "schemas/operations/saas_operating_automation/request.schema.json";

describe("npm run generate", () => {
  test("what is committed is what the sources give, and twice the same", () => {
    const root = checkout();
    const before = contents(join(root, "generated"));
    rmSync(join(root, "generated"), { recursive: true });
    expect(script(root, "generate")).toMatchObject({ code: 0 });
    const after = contents(join(root, "generated"));
    for (const [file, text] of after) expect([file, text === before.get(file)]).toEqual([file, true]);
  });

  test("--check names the stale files and the command that mends them, and changes nothing", () => {
    const root = checkout();
    edit(root, REQUEST, "What the automation is to cover", "What the automation covers");
    writeFileSync(join(root, "generated/types/index.d.ts.99999999.tmp"), "left by a killed run");
    const before = contents(join(root, "generated"));
    const { code, stderr } = script(root, "generate", "--check");
    expect(code).toBe(1);
    expect(stderr).toContain("generated/types/index.d.ts: out of date");
    expect(stderr).toContain("generated/types/index.d.ts.99999999.tmp: no source gives it");
    expect(stderr).toContain("mend with: npm run generate");
    expect(contents(join(root, "generated"))).toEqual(before);
    expect(script(root, "generate")).toMatchObject({ code: 0 });
    expect(script(root, "generate", "--check")).toMatchObject({ code: 0 });
  });
});

/** What \`generate\` does before it makes anything. */
function check(root: string): void {
  const mistakes = checkSource(loadSource(root));
  if (mistakes.length > 0) throw new SourceError(mistakes);
}

test("a mistake is told in lines without a stack, and nothing is written", () => {
  const root = checkout();
  edit(root, REQUEST, "#/$defs/tenant_id", "#/$defs/tenant");
  const before = contents(join(root, "generated"));
  const { code, stderr } = script(root, "generate");
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^schemas\S+request\.schema\.json:\d+: \$ref leads nowhere.*\ngenerate: 1 to mend; nothing was written\n$/,
  );
  expect(contents(join(root, "generated"))).toEqual(before);
});

describe("a mistake in schemas/ is named by file and line:", () => {
  test.each([
    [
      "JSON that is none",
      REQUEST,
      '"type": "object",',
      '"type": "object"',
      /request\.schema\.json:\d+: not JSON/,
    ],
    [
      "a key twice",
      REQUEST,
      '"type": "object",',
      '"type": "object", "type": "object",',
      /request\.schema\.json:\d+: the key "type" stands twice/,
    ],
    [
      "a reference to nothing",
      REQUEST,
      "#/$defs/tenant_id",
      "#/$defs/tenant",
      /request\.schema\.json:\d+: \$ref leads nowhere/,
    ],
    [
      "a keyword that is not portable",
      REQUEST,
      '"required": [',
      '"unevaluatedProperties": false, "required": [',
      /:\d+: the keyword "unevaluatedProperties" is not portable/,
    ],
    [
      "an open object",
      REQUEST,
      '"additionalProperties": false',
      '"additionalProperties": true',
      /:\d+: additionalProperties must be false/,
    ],
    [
      "a keyword of the wrong type",
      "schemas/common/checks.schema.json",
      '"minItems": 1',
      '"minItems": "one"',
      /checks\.schema\.json:\d+: not a schema: .*minItems must be integer/,
    ],
    [
      "a default that is not valid",
      "schemas/common/statuses.schema.json",
      '"default": "dry_run"',
      '"default": "wet_run"',
      /statuses\.schema\.json:\d+: the default is not valid here/,
    ],
    [
      "an $id that is not its path",
      REQUEST,
      "saas_operating_automation/request.schema.json",
      "elsewhere.schema.json",
      /request\.schema\.json:3: \$id must be/,
    ],
    [
      "a pointer to no field",
      "schemas/operations/saas_operating_automation/operation.json",
      '"/payload/automation_scope"',
      '"/payload/scope"',
      /operation\.json:\d+: the request has no field at/,
    ],
    [
      "a name that is not the folder's",
      "schemas/operations/saas_operating_automation/operation.json",
      '"name": "saas_operating_automation"',
      '"name": "other"',
      /operation\.json:\d+: name must be/,
    ],
    [
      "a command taken twice",
      "schemas/operations/saas_operating_automation/operation.json",
      '"command": "operating-automation"',
      '"command": "worker-handoff"',
      /operation\.json:\d+: command "worker-handoff" is already that of/,
    ],
    [
      "a pattern with a look-ahead",
      "schemas/common/public-safe.schema.json",
      '"pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"',
      '"pattern": "^(?=[a-z0-9])[a-z0-9]+(?:[-_.][a-z0-9]+)*$"',
      /public-safe\.schema\.json:\d+: /,
    ],
  ])("%s", (_, file, old, now, message) => {
    const root = checkout(["schemas"]);
    edit(root, file, old, now);
    expect(() => check(root)).toThrow(message);
  });
});
