import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../scripts/check/source.ts";
import { outputsOf } from "../../scripts/outputs.ts";
import { loadSource } from "../../scripts/source/load.ts";
import { SourceError } from "../../scripts/source/mistake.ts";
import { staleFiles } from "../../scripts/write.ts";
import { checkout, contents, edit, generate, script } from "../support/checkout.ts";

const FOLDER = "schemas/operations/saas_operating_automation";
const REQUEST = `${FOLDER}/request.schema.json`;
const OPERATION = `${FOLDER}/operation.json`;
const PUBLIC_SAFE = "schemas/common/public-safe.schema.json";

describe("npm run generate", () => {
  test("what is committed is what the sources give, and twice the same", () => {
    const root = checkout();
    const before = contents(join(root, "generated"));
    rmSync(join(root, "generated"), { recursive: true });
    expect(script(root, "generate")).toMatchObject({ code: 0 });
    const after = contents(join(root, "generated"));
    for (const [file, text] of after) expect([file, text === before.get(file)]).toEqual([file, true]);
  });

  test("examples and comments may stand in a schema; no validator is another one for them", async () => {
    const root = checkout();
    const verdicts = () => readFileSync(join(root, "generated/validators/verdicts.js"), "utf8");
    const before = verdicts();
    edit(
      root,
      PUBLIC_SAFE,
      '"minLength": 1,',
      '"examples": ["tenant"], "$comment": "A word.", "minLength": 1,',
    );
    await generate(root);
    expect(verdicts()).toBe(before);
  });

  test("--check names the stale files and the command that mends them, and changes nothing", async () => {
    const root = checkout();
    // This process remembers what it found out here, and must not when it generates anew below.
    expect(staleFiles(root, await outputsOf(root))).toEqual([]);
    for (const [file, old, now] of CHANGES) edit(root, file, old, now);
    writeFileSync(join(root, "generated/types/index.d.ts.99999999.tmp"), "left by a killed run");
    const before = contents(join(root, "generated"));
    const { code, stderr } = script(root, "generate", "--check");
    expect(code).toBe(1);
    expect(stderr).toContain("generated/types/index.d.ts: out of date");
    expect(stderr).toContain("generated/types/index.d.ts.99999999.tmp: no source gives it");
    expect(stderr).toContain("mend with: npm run generate");
    expect(contents(join(root, "generated"))).toEqual(before);
    await generate(root);
    expect(script(root, "generate", "--check")).toMatchObject({ code: 0, stderr: "" });
  });
});

/** A text for people, a rule's words, what a rule refuses, and a bound: other messages, verdicts and issues. */
const CHANGES = [
  [REQUEST, "What the automation is to cover", "What the automation covers"],
  [PUBLIC_SAFE, '"title": "looks like an SSH key"', '"title": "looks like a key of SSH"'],
  [PUBLIC_SAFE, "[^ @]@(?:", "[^ @a-y]@(?:"],
  [PUBLIC_SAFE, '"maxLength": 64', '"maxLength": 32'],
] as const;

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
      "a reference into a definition",
      REQUEST,
      "#/$defs/tenant_id",
      "#/$defs/tenant_id/description",
      /request\.schema\.json:\d+: \$ref leads nowhere/,
    ],
    [
      "a reference that is no address",
      REQUEST,
      "../../common/identifiers.schema.json#/$defs/tenant_id",
      "http://[bad",
      /request\.schema\.json:\d+: \$ref leads nowhere/,
    ],
    [
      "a const beside an enum",
      "schemas/common/statuses.schema.json",
      '"enum": [',
      '"const": "ready", "enum": [',
      /statuses\.schema\.json:\d+: const and enum must not stand side by side/,
    ],
    [
      "a fixed value that is an object",
      REQUEST,
      '"const": "saas_operating_automation"',
      '"const": {}',
      /request\.schema\.json:\d+: a fixed value must not be an array or an object/,
    ],
    [
      "a fixed value of another type",
      "schemas/common/statuses.schema.json",
      '"enum": [',
      '"enum": [5, ',
      /statuses\.schema\.json:\d+: a fixed value must be of the type string/,
    ],
    [
      "two definitions that generated code cannot tell apart",
      "schemas/common/identifiers.schema.json",
      '"tenant_id": {',
      '"tenant-id": { "type": "string", "maxLength": 1, "title": "T", "description": "T." }, "tenant_id": {',
      /identifiers\.schema\.json:\d+: "tenant_id" is too like "tenant-id" in schemas\/common\/identifiers/,
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
      PUBLIC_SAFE,
      '"pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"',
      '"pattern": "^(?=[a-z0-9])[a-z0-9]+(?:[-_.][a-z0-9]+)*$"',
      /public-safe\.schema\.json:\d+: /,
    ],
    [
      "a required field that no property describes",
      REQUEST,
      '"correlation_id",',
      '"correlation_id", "corelation_id",',
      /request\.schema\.json:\d+: "corelation_id" is required and not in properties/,
    ],
    [
      "an object that admits any field",
      REQUEST,
      '"$defs": {',
      '"$defs": { "any": { "type": "object" },',
      /request\.schema\.json:\d+: an object must say "additionalProperties": false/,
    ],
    [
      "an array that admits any entry",
      REQUEST,
      '"$defs": {',
      '"$defs": { "any": { "type": "array" },',
      /request\.schema\.json:\d+: an array must say what its items are/,
    ],
    [
      "a format that nobody knows",
      REQUEST,
      '"default": "daily"',
      '"default": "daily", "format": "cadence"',
      /request\.schema\.json:\d+: the format "cadence" is not known/,
    ],
    [
      "an if that nothing follows from",
      REQUEST,
      '"default": "daily"',
      '"default": "daily", "if": { "const": "daily" }',
      /request\.schema\.json:\d+: if needs a then or an else/,
    ],
    [
      "a refusal without a name",
      REQUEST,
      '"default": "daily"',
      '"default": "daily", "not": { "const": "weekly" }',
      /request\.schema\.json:\d+: what is refused by not needs a name/,
    ],
    [
      "a schema that refuses without a word",
      REQUEST,
      '"default": "daily"',
      '"default": "daily", "if": { "const": "weekly" }, "then": false',
      /request\.schema\.json:\d+: must be an object: of true or false nothing can be said/,
    ],
    [
      "a pattern that is not put in words",
      "schemas/operation.schema.json",
      '"description": "Lower-case words joined by single underscores.",',
      "",
      /operation\.schema\.json:\d+: a pattern needs a description beside it/,
    ],
    [
      "a definition that refers to itself",
      "schemas/common/identifiers.schema.json",
      '"$ref": "public-safe.schema.json#/$defs/label",\n      "default": "community"',
      '"$ref": "#/$defs/requested_by"',
      /identifiers\.schema\.json:\d+: its references lead back to itself/,
    ],
    [
      "an object that holds itself",
      REQUEST,
      '"automation_boundary": {',
      '"more": { "description": "More.", "$ref": "#/$defs/payload" }, "automation_boundary": {',
      /request\.schema\.json:\d+: its references lead back to itself/,
    ],
    [
      "a field that nothing fills",
      REQUEST,
      ',\n          "default": "daily"',
      "",
      /request\.schema\.json:55: nothing fills \/payload\/automation_cadence/,
    ],
    [
      "an argument that is an option to leave out",
      OPERATION,
      '"argument": "TENANT_ID"',
      '"option": "--tenant-id"',
      /request\.schema\.json:\d+: nothing fills \/tenant_id/,
    ],
    [
      "a summary's field that repeats nothing",
      OPERATION,
      '"response": "/payload/summary/automation_cadence"',
      '"response": "/payload/summary/automation_scope"',
      /response\.schema\.json:\d+: nothing fills \/payload\/summary\/automation_cadence/,
    ],
    [
      "the operation of another folder",
      REQUEST,
      '"const": "saas_operating_automation"',
      '"const": "saas_operating_automation_worker_handoff"',
      /request\.schema\.json:\d+: operation must have the const "saas_operating_automation"/,
    ],
    [
      "two documents that say the same of themselves",
      REQUEST,
      "cavra.saas_control_plane.request.v1",
      "cavra.saas_control_plane.response.v1",
      /response\.schema\.json:\d+: schema_version and operation are already those of/,
    ],
    [
      "a title that names a type already",
      REQUEST,
      '"title": "SaaS operating automation request payload"',
      '"title": "Label"',
      /request\.schema\.json:\d+: the title "Label" names a type that \S+ has already/,
    ],
    [
      "an operation's title that another one has",
      OPERATION,
      '"title": "SaaS operating automation"',
      '"title": "SaaS operating automation worker handoff"',
      /operation\.json:\d+: the title "SaaS operating automation worker handoff input" names a type/,
    ],
    [
      "a name that JavaScript takes for something else",
      REQUEST,
      '"properties": {',
      '"properties": { "__proto__": { "description": "None.", "type": "boolean", "default": true },',
      /request\.schema\.json:\d+: nothing may be named __proto__/,
    ],
    [
      "more levels than anything needs",
      REQUEST,
      '"default": "daily"',
      `"default": ${"[".repeat(9000)}${"]".repeat(9000)}`,
      /request\.schema\.json:1: must not have more than 256 levels/,
    ],
    [
      "an input that is none",
      OPERATION,
      '"inputs": [',
      '"inputs": [null,',
      /operation\.json:\d+: an input must be an object/,
    ],
    [
      "a document that every object has",
      OPERATION,
      '"document": "request"',
      '"document": "toString"',
      /operation\.json:\d+: document must be request or response/,
    ],
    [
      "a document that an input cannot fill",
      OPERATION,
      '"document": "request"',
      '"document": "summary"',
      /operation\.json:\d+: document must be request or response/,
    ],
    [
      "a command that the command line has itself",
      OPERATION,
      '"command": "operating-automation"',
      '"command": "contract"',
      /operation\.json:\d+: command "contract" is already that of the contract itself/,
    ],
    [
      "a path that the service has itself",
      OPERATION,
      '"path": "/saas/operating-automation"',
      '"path": "/healthz"',
      /operation\.json:\d+: path "\/healthz" is already that of the contract itself/,
    ],
    [
      "an option that every command has",
      OPERATION,
      '"--requested-by"',
      '"--help"',
      /operation\.json:\d+: --help is an option of every command/,
    ],
    [
      "an option of two inputs",
      OPERATION,
      '"--automation-scope"',
      '"--requested-by"',
      /operation\.json:\d+: --requested-by is already that of another input/,
    ],
    [
      "a field of two inputs",
      OPERATION,
      '"pointer": "/payload/automation_scope"',
      '"pointer": "/payload/automation_cadence"',
      /operation\.json:\d+: request\/payload\/automation_cadence is already that of another input/,
    ],
    [
      "an argument after the first",
      OPERATION,
      '"option": "--requested-by"',
      '"argument": "CLIENT"',
      /operation\.json:\d+: a command has one argument/,
    ],
    [
      "an input that is no text",
      "schemas/common/statuses.schema.json",
      '"type": "string"',
      '"type": ["string", "null"]',
      /operation\.json:\d+: an input must be a string or a list of strings/,
    ],
  ])("%s", (_, file, old, now, message) => {
    const root = checkout({ parts: ["schemas"] });
    edit(root, file, old, now);
    expect(() => check(root)).toThrow(message);
  });

  test("schemas of an operation that nothing names", () => {
    const root = checkout({ parts: ["schemas"] });
    rmSync(join(root, OPERATION));
    expect(() => check(root)).toThrow(/request\.schema\.json:1: there is no operation\.json beside it/);
  });

  test("no operation at all", () => {
    const root = checkout({ parts: ["schemas"] });
    rmSync(join(root, "schemas/operations"), { recursive: true });
    expect(() => check(root)).toThrow(/^schemas\/operations:1: there is no operation$/);
  });
});
