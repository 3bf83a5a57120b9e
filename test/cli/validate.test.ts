import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { buildExchange, describeContract, validators } from "../../src/index.ts";
import { cavra, file, folder, TOKEN } from "../support/cavra.ts";

const exchange = buildExchange("saas_operating_automation", { tenant_id: "tenant-demo" });
const request = JSON.stringify(exchange.request, null, 2);

/** What `cavra validate -` says of a document that is refused. */
function refusal(input: string | Uint8Array): string {
  const { code, stdout, stderr } = cavra(["validate", "-"], input);
  expect(stderr).toBe("");
  expect(code).toBe(1);
  return stdout;
}

describe("cavra validate", () => {
  test.each([
    ["a request", exchange.request],
    ["a response", exchange.response],
    ["a pair", exchange],
    ["a contract description", describeContract()],
  ])("%s is known by itself", (_, document) => {
    expect(cavra(["validate", "-"], JSON.stringify(document))).toEqual({
      code: 0,
      stdout: "valid: 1 document\n",
      stderr: "",
    });
  });

  test("every fault is told with its place, path, message and rule", () => {
    const path = file(
      "two.json",
      request.replace('"daily"', '"Daily"').replace('"console"', '""').replace('"tenant-demo"', "7"),
    );
    const { code, stdout } = cavra(["validate", path]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${path}:4:16 /tenant_id: must be a string [type]\n`);
    expect(stdout).toContain(`${path}:10:27 /payload/automation_cadence: must be a short name`);
    expect(stdout).toMatch(/refused: 1 of 1 document\n$/);
  });

  test("a value at fault is never printed", () => {
    const text = request.replace('"tenant-demo"', JSON.stringify(TOKEN));
    for (const format of ["text", "json", "github", "sarif"]) {
      const { stdout, stderr } = cavra(["validate", "--format", format, "-"], text);
      expect(stdout).toContain("sensitive value: looks like a GitHub token");
      expect(stdout + stderr).not.toContain(TOKEN);
    }
  });

  test("a field named like a credential is told as sensitive", () => {
    expect(refusal(request.replace('"operation"', '"api_key": "x",\n  "operation"'))).toContain(
      'sensitive field: "api_key"',
    );
  });

  test("a secret as a property name is refused without printing it", () => {
    const stdout = refusal(request.replace('"operation"', `"${TOKEN}": 1,\n  "operation"`));
    expect(stdout).toContain(
      "-:3:3 (document): must not have the field (name withheld) [additionalProperties]",
    );
    expect(stdout).not.toContain(TOKEN);
  });

  test.each([
    ["an empty document", "", "-:1:1 (document): must hold a JSON document, is empty [json/empty]"],
    ["a blank document", " \n ", "-:1:1 (document): must hold a JSON document, is empty [json/empty]"],
    ["not JSON", '{\n  "a": tru\n}', "-:2:8 (document): must be JSON [json/syntax]"],
    ["a document cut short", '{"a": [1', "-:1:9 (document): must be JSON, ends too early [json/syntax]"],
    ["a raw newline in a string", '{"a": "x\ny"}', "-:1:7 (document): must be JSON [json/syntax]"],
    [
      "two documents",
      '{"a": 1}\n{"a": 1}',
      "-:2:1 (document): must hold one JSON document, has more after it [json/documents]",
    ],
    [
      "a key twice",
      '{"a": {"b": 1,\n "b": 2}}',
      '-:2:2 /a: must not have the field "b" twice [json/duplicate-key]',
    ],
    [
      "a key twice, once escaped",
      '{"a": 1, "\\u0061": 2}',
      '-:1:10 (document): must not have the field "a" twice [json/duplicate-key]',
    ],
    [
      "a byte order mark",
      "\ufeff{}",
      "-:1:1 (document): must not begin with a byte order mark [json/encoding]",
    ],
    ["a list", "[]", "-:1:1 (document): must be an object [type]"],
    [
      "an unknown version",
      '{"schema_version": "cavra.v9"}',
      "-:1:20 /schema_version: must be one of: cavra.",
    ],
    ["no version", '{"a": 1}', '-:1:1 (document): must have the field "schema_version" [required]'],
  ])("%s is refused with its place", (_, text, line) => {
    expect(refusal(text)).toContain(line);
  });

  test("bytes that are not UTF-8 are refused with their place", () => {
    const bytes = Buffer.from('{\n "a": "x?"}');
    bytes[bytes.indexOf("?")] = 0xff;
    expect(refusal(bytes)).toContain("-:2:9 (document): must be UTF-8 [json/encoding]");
  });

  test("__proto__ is a field too many like any other", () => {
    expect(refusal(request.replace('"operation"', '"__proto__": {"x": 1},\n  "operation"'))).toContain(
      '-:3:3 (document): must not have the field "__proto__" [additionalProperties]',
    );
  });

  test("a key twice under a secret name is told at the parent that may be shown", () => {
    const stdout = refusal(`{"a": {"${TOKEN}": {"b": 1, "b": 2}}}`);
    expect(stdout).toContain(' /a: must not have the field "b" twice');
    expect(stdout).not.toContain(TOKEN);
  });

  test("a name of digits is no index: it may be a card's or an account's number", () => {
    const stdout = refusal(`{"a": [{"${"41".repeat(8)}": {"b": 1, "b": 2}}]}`);
    expect(stdout).toContain(' /a/0: must not have the field "b" twice');
    expect(stdout).not.toContain("4141");
  });

  test.each([
    ["200,000 nested brackets", "[".repeat(200_000), "must not nest deeper than 64 levels [json/depth]"],
    ["65 levels", `${"[".repeat(65)}${"]".repeat(65)}`, "must not nest deeper than 64 levels [json/depth]"],
    ["brackets in a string", JSON.stringify(["[".repeat(100)]), "must be an object [type]"],
    [
      "a document over 1 MiB",
      JSON.stringify({ a: "x".repeat(1024 * 1024) }),
      "must be at most 1048576 bytes [json/size]",
    ],
    ["a string of 100 MB", `"${"x".repeat(100_000_000)}"`, "must be at most 1048576 bytes [json/size]"],
  ])("%s is refused by its bound", (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });

  test("a broken echo is told at the response", () => {
    const broken = { ...exchange, response: { ...exchange.response, correlation_id: "saas-other" } };
    expect(refusal(JSON.stringify(broken))).toContain(
      "/response/correlation_id: must repeat /request/correlation_id [exchange/correlation_id]",
    );
  });
});

describe("sources of cavra validate", () => {
  test("a folder stands for its documents, one each file or one each line", () => {
    const path = folder();
    mkdirSync(join(path, "deep"));
    writeFileSync(join(path, "deep", "one.json"), request);
    writeFileSync(
      join(path, "many.ndjson"),
      `${JSON.stringify(exchange.request)}\r\n\n${JSON.stringify(exchange.response)}`,
    );
    writeFileSync(join(path, "ignored.txt"), "not JSON");
    expect(cavra(["validate", path]).stdout).toBe("valid: 3 documents\n");
  });

  test("in lines a fault is told at the line of its document", () => {
    const lines = `${JSON.stringify(exchange.request)}\n{"a":1}\n\n[`;
    const { code, stdout } = cavra(["validate", "--ndjson", "-"], lines);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^-:2(?::\d+)? \(document\): must have the field "schema_version"/m);
    expect(stdout).toMatch(/^-:4(?::\d+)? \(document\): must be JSON/m);
    expect(stdout).toMatch(/refused: 2 of 3 documents\n$/);
  });

  test("standard input is read where no file is named", () => {
    expect(cavra(["validate"], request).stdout).toBe("valid: 1 document\n");
  });

  test.each([
    [
      "a missing file",
      ["validate", "no-such-file.json"],
      "cavra: cannot read no-such-file.json: no such file or folder\n",
    ],
    [
      "a missing file named like a token",
      ["validate", TOKEN],
      "cavra: cannot read (name withheld): no such file or folder\n",
    ],
    [
      "an unknown option",
      ["validate", "--formt", "json"],
      "cavra: unknown option --formt; did you mean --format?\n",
    ],
    [
      "an unknown format",
      ["validate", "--format", "xml", "-"],
      "cavra: --format must be one of: text, json, github, sarif\n",
    ],
    [
      "an option without its value",
      ["validate", "--format"],
      "cavra: --format needs a value: text, json, github, sarif\n",
    ],
    ["a switch with a value", ["validate", "--ndjson=yes"], "cavra: --ndjson takes no value\n"],
  ])("%s is one line and exit 2", (_, args, stderr) => {
    expect(cavra(args)).toEqual({ code: 2, stdout: "", stderr });
  });

  test("a folder without documents is said", () => {
    expect(cavra(["validate", folder()])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("holds no .json"),
    });
  });
});

describe("formats of cavra validate", () => {
  test.each([
    ["a valid document", request],
    ["a refused one", request.replace("daily", "DAILY")],
  ])("the report of %s fits its schema", (_, text) => {
    const report: unknown = JSON.parse(cavra(["validate", "--format", "json", "-"], text).stdout);
    expect(validators["validation-report"].validate(report)).toMatchObject({ valid: true });
  });

  test("a workflow command names file, line and column", () => {
    const path = file("bad.json", request.replace("daily", "DAILY"));
    expect(cavra(["validate", "--format", "github", path]).stdout).toMatch(
      new RegExp(`^::error file=${path},line=10,col=27,title=pattern::/payload/automation_cadence: must be`),
    );
  });

  test("SARIF has one result a fault", () => {
    const sarif = JSON.parse(
      cavra(["validate", "--format", "sarif", "-"], request.replace("daily", "DAILY")).stdout,
    );
    expect(sarif).toMatchObject({
      version: "2.1.0",
      $schema: expect.stringMatching(/sarif-schema-2\.1\.0\.json$/),
      runs: [
        {
          tool: { driver: { name: "cavra" } },
          columnKind: "utf16CodeUnits",
          results: [{ ruleId: "pattern", level: "error" }],
          invocations: [{ executionSuccessful: true }],
        },
      ],
    });
  });

  test("SARIF names a file by a URI, relative or absolute", () => {
    const path = file("a b.json", "[]");
    const uri = (name: string) =>
      JSON.parse(cavra(["validate", "--format", "sarif", name]).stdout).runs[0].results[0].locations[0]
        .physicalLocation.artifactLocation.uri;
    expect(uri(path)).toBe(pathToFileURL(path).href);
    expect(uri("./examples/../package.json")).toBe("package.json");
  });

  test("there is no colour away from a terminal", () => {
    expect(cavra(["validate", "-"], "[]").stdout).not.toContain("\u001b");
  });
});

test("every example file is told alike by the library and the command line", () => {
  const { stdout } = cavra(["validate", "--format", "json", "examples/saas_operating_automation/request"]);
  const report = JSON.parse(stdout) as { issues: { source: string; path: string; rule: string }[] };
  const declared = JSON.parse(readFileSync("examples/saas_operating_automation/request/faults.json", "utf8"));
  expect(
    report.issues.filter(({ source }) => source.endsWith("request/invalid/required-checks-is-empty.json")),
  ).toMatchObject(declared.faults["required-checks-is-empty"].issues);
});
