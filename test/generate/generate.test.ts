import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
const STATUSES = "schemas/common/statuses.schema.json";
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
  [PUBLIC_SAFE, '"maxLength": 64', '"maxLength": 65'],
] as const;

/** What \`generate\` does before it makes anything. */
function check(root: string): void {
  const mistakes = checkSource(loadSource(root));
  if (mistakes.length > 0) throw new SourceError(mistakes);
}

describe("a mistake in examples/ is named by file and line:", () => {
  const EXAMPLES = "examples/saas_operating_automation/request";

  test("a valid example that its schema refuses, and not all that are told against it", () => {
    const root = checkout({ own: ["examples"] });
    edit(root, `${EXAMPLES}/valid/seed.json`, '"tenant-demo"', '"BAD X"');
    expect(() => check(root)).toThrow(
      /^examples\S+valid\/seed\.json:4: a valid example, and \/tenant_id \S.*$/,
    );
  });

  test.each([
    [`${EXAMPLES}/more.json`, `${EXAMPLES}/more.json`],
    [`${EXAMPLES}/vaild/more.json`, `${EXAMPLES}/vaild`],
    ["examples/saas_nothing/request/valid/more.json", "examples/saas_nothing/request/valid"],
  ])("%s, which nobody would read", (file, told) => {
    const root = checkout({ own: ["examples"] });
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), "{}");
    expect(() => check(root)).toThrow(new RegExp(`^${told}:1: no document's example[^\\n]*$`));
  });

  test("a schema of faults that is none", () => {
    const root = checkout({ own: ["examples"] });
    edit(root, "examples/faults.schema.json", '"type": "object"', '"type": "objekt"');
    expect(() => check(root)).toThrow(/^examples\/faults\.schema\.json:1: not a schema: /);
  });
});

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
      "a format, which few validators assert",
      REQUEST,
      '"default": "daily"',
      '"default": "daily", "format": "date"',
      /request\.schema\.json:\d+: the keyword "format" is not portable/,
    ],
    [
      "an enum with a value twice",
      STATUSES,
      '"enum": [',
      '"enum": ["ready",',
      /statuses\.schema\.json:\d+: an enum must have a value, and none twice/,
    ],
    [
      "an assertion beside a reference",
      REQUEST,
      '"default": "daily"',
      '"default": "daily", "enum": ["daily"]',
      /request\.schema\.json:\d+: "enum" must not stand beside a \$ref/,
    ],
    [
      "a field that not every language can name",
      REQUEST,
      '"properties": {',
      '"properties": { "a/b": { "description": "None.", "type": "boolean", "default": true },',
      /request\.schema\.json:\d+: the name "a\/b" must be of letters/,
    ],
    [
      "a field without a type",
      REQUEST,
      '"properties": {',
      '"properties": { "note": { "description": "A note.", "default": null },',
      /request\.schema\.json:\d+: a value must have a type/,
    ],
    [
      "text that no rule reads",
      REQUEST,
      '"properties": {',
      '"properties": { "note": { "description": "A note.", "type": "string", "maxLength": 9, "default": "" },',
      /request\.schema\.json:\d+: free text must be public-safe/,
    ],
    [
      "text that no rule reads, in a shared definition",
      "schemas/common/identifiers.schema.json",
      '"$ref": "public-safe.schema.json#/$defs/label"\n    },\n    "requested_by"',
      '"type": ["string", "null"], "maxLength": 9\n    },\n    "requested_by"',
      /identifiers\.schema\.json:\d+: free text must be public-safe/,
    ],
    [
      "text without an end, or nothing",
      STATUSES,
      '"$defs": {',
      '"$defs": { "any": { "title": "Any", "type": ["string", "null"] },',
      /statuses\.schema\.json:\d+: a string needs a maxLength/,
    ],
    [
      "a definition that is called like a document in bundles",
      STATUSES,
      '"$defs": {',
      '"$defs": { "problem": { "title": "Trouble", "type": "boolean" },',
      /statuses\.schema\.json:\d+: "problem" is already defined in schemas\/problem\.schema\.json/,
    ],
    [
      "a document without a title",
      REQUEST,
      '"title": "SaaS operating automation request",',
      "",
      /request\.schema\.json:\d+: a type is named after the title/,
    ],
    [
      "a title that no type can be named after",
      "schemas/problem.schema.json",
      '"title": "',
      '"title": "2nd ',
      /problem\.schema\.json:\d+: a type is named after the title/,
    ],
    [
      "an operation's title that no type can be named after",
      OPERATION,
      '"title": "SaaS operating automation"',
      '"title": "\u904b\u7528"',
      /operation\.json:\d+: a type is named after the title/,
    ],
    [
      "a title within that names a type already",
      REQUEST,
      '"properties": {',
      '"properties": { "more": { "title": "Check", "description": "More.", "type": "boolean", "default": true },',
      /the title "Check" names a type that \S+ has already/,
    ],
    [
      "an echo of another schema",
      REQUEST,
      'the automation recurs.",\n          "$ref": "../../common/public-safe.schema.json#/$defs/label"',
      'the automation recurs.", "type": "string", "enum": ["daily"]',
      /operation\.json:\d+: \S+ and \S+ must have the same schema/,
    ],
    [
      "an echo of what a request may leave out",
      REQUEST,
      '"correlation_id",\n',
      "",
      /operation\.json:\d+: a request may leave out \/correlation_id, and a response not/,
    ],
    [
      "a made-up value that a rule refuses now and then",
      OPERATION,
      '"prefix": "saas-"',
      '"prefix": "ops-"',
      /operation\.json:\d+: would make up what public-safe\/long-number refuses, such as ops-/,
    ],
    [
      "an input without a field",
      OPERATION,
      '"pointer": "/payload/automation_scope"',
      '"ponter": "/payload/automation_scope"',
      /operation\.json:\d+: an input needs a pointer/,
    ],
    [
      "a field of operation.json that nobody knows",
      OPERATION,
      '"summary":',
      '"extra": 1, "summary":',
      /operation\.json:\d+: operation\.json must NOT have additional properties: "extra"/,
    ],
    [
      "an if that nothing follows from",
      REQUEST,
      '"const": "public request',
      '"if": { "const": "daily" }, "const": "public request',
      /request\.schema\.json:\d+: if needs a then or an else/,
    ],
    [
      "a refusal without a name",
      REQUEST,
      '"const": "public request',
      '"not": { "const": "weekly" }, "const": "public request',
      /request\.schema\.json:\d+: what is refused by not needs a name/,
    ],
    [
      "a schema that refuses without a word",
      REQUEST,
      '"const": "public request',
      '"if": { "const": "weekly" }, "then": false, "const": "public request',
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

  test.each(["export", "2fa", "a.b"])("a document that no function can be named after: %s", (name) => {
    const root = checkout({ parts: ["schemas"] });
    const schema = JSON.parse(readFileSync(join(root, "schemas/problem.schema.json"), "utf8"));
    const renamed = { ...schema, title: "More", $id: schema.$id.replace("problem", name) };
    writeFileSync(join(root, `schemas/${name}.schema.json`), JSON.stringify(renamed));
    expect(() => check(root)).toThrow(/\.schema\.json:1: the file must be named by lower-case words/);
  });

  test("a document that bundles call like a part of another one", () => {
    const root = checkout({ parts: ["schemas"] });
    const name = "saas-operating-automation-response";
    const schema = JSON.parse(readFileSync(join(root, "schemas/problem.schema.json"), "utf8"));
    const renamed = { ...schema, title: "More", $id: schema.$id.replace("problem", name) };
    writeFileSync(join(root, `schemas/${name}.schema.json`), JSON.stringify(renamed));
    expect(() => check(root)).toThrow(/: bundles call it "saas_operating_automation_response", as they do/);
  });

  test.each(["contract", "operation", "problem", "validation-report"])("no document %s", (name) => {
    const root = checkout({ parts: ["schemas"] });
    rmSync(join(root, `schemas/${name}.schema.json`));
    expect(() => check(root)).toThrow(`schemas/${name}.schema.json:1: there is no such file`);
  });

  test("text that is not UTF-8", () => {
    const root = checkout({ parts: ["schemas"] });
    const path = join(root, REQUEST);
    const text = readFileSync(path, "latin1").replace('"description": "', '"description": "\u00e9');
    writeFileSync(path, text, "latin1");
    expect(() => check(root)).toThrow(/request\.schema\.json:\d+: must be UTF-8/);
  });

  test("no operation at all", () => {
    const root = checkout({ parts: ["schemas"] });
    rmSync(join(root, "schemas/operations"), { recursive: true });
    expect(() => check(root)).toThrow(/^schemas\/operations:1: there is no operation$/);
  });
});
