import { describe, expect, test } from "vitest";
import { describeContract, documents, operations, validateExchange } from "../../src/index.ts";
import { cavra, TOKEN } from "../support/cavra.ts";

const AUTOMATION = "operating-automation";
const HANDOFF = "worker-handoff";

describe("cavra saas", () => {
  test("contract prints the contract description", () => {
    expect(JSON.parse(cavra(["saas", "contract"]).stdout)).toEqual(describeContract());
  });

  test.each(operations.map(({ command }) => [command]))(
    "%s prints a valid exchange of defaults",
    (command) => {
      const { code, stdout, stderr } = cavra(["saas", command, "tenant-demo"]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const exchange = JSON.parse(stdout);
      expect(validateExchange(exchange)).toMatchObject({ valid: true });
      expect(exchange.request.correlation_id).toMatch(/^saas-[0-9a-f]{12}$/);
      expect(exchange.response.correlation_id).toBe(exchange.request.correlation_id);
    },
  );

  test("every option reaches its field", () => {
    for (const { command, inputs, name } of operations) {
      const given = inputs.filter(({ option }) => option !== undefined);
      const args = given.flatMap(({ option, choices, list }) => {
        const values =
          choices === undefined ? ["one-value", "two-values"] : [choices[1] ?? "", choices[0] ?? ""];
        return (list ? values : values.slice(0, 1)).flatMap((value) => [option ?? "", value]);
      });
      const exchange = JSON.parse(cavra(["saas", command, "t1", ...args]).stdout);
      for (const { document, pointer, choices, list } of given) {
        const found = pointer
          .slice(1)
          .split("/")
          .reduce((here, key) => here[key], exchange[document]);
        const values = choices === undefined ? ["one-value", "two-values"] : [choices[1], choices[0]];
        expect([name, pointer, found]).toEqual([name, pointer, list ? values : values[0]]);
      }
    }
  });

  test.each([
    ["a label that is none", [AUTOMATION, "Tenant 1"], "must be a short name", "(in tenant_id)"],
    [
      "a check outside its list",
      [AUTOMATION, "t", "--required-check", "nope"],
      "must be one of: billing_monitoring",
      "(in required_checks/0)",
    ],
    [
      "a check twice",
      [HANDOFF, "t", "--required-check", "closeout_retry", "--required-check", "closeout_retry"],
      "must not have the same entry twice",
      "(in required_checks)",
    ],
    [
      "a status outside its list",
      [AUTOMATION, "t", "--dashboard-refresh-status", "fine"],
      "must be one of: ready",
      "(in dashboard_refresh_status)",
    ],
    [
      "a mode outside its list",
      [HANDOFF, "t", "--worker-mode", "loud"],
      "must be one of: dry_run",
      "(in worker_mode)",
    ],
    [
      "a token in a text",
      [AUTOMATION, "t", "--blocker", `see ${TOKEN}`],
      "sensitive value: looks like a GitHub token [public-safe/github-token]",
      "(in blockers/0)",
    ],
    ["a token as a tenant", [HANDOFF, TOKEN], "sensitive value: looks like a GitHub token", "(in tenant_id)"],
    [
      "a token as a choice",
      [HANDOFF, "t", "--worker-mode", TOKEN],
      "must be one of: dry_run",
      "(in worker_mode)",
    ],
  ])("%s is refused by field, not by value", (_, args, message, place) => {
    const { code, stdout, stderr } = cavra(["saas", ...args]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain(place);
    expect(stderr).not.toContain(TOKEN);
    expect(stderr).not.toMatch(/nope|fine|loud|Tenant 1/);
  });

  test.each([
    ["a missing tenant", [AUTOMATION], "cavra: TENANT_ID is missing\n"],
    ["an argument too many", [AUTOMATION, "t", TOKEN], "cavra: 1 argument too many\n"],
    [
      "a mistyped option",
      [HANDOFF, "t", "--worker-mod", "live"],
      "cavra: unknown option --worker-mod; did you mean --worker-mode?\n",
    ],
    [
      "an option named like a credential",
      [HANDOFF, "t", "--api-key", "x"],
      "cavra: sensitive field: --api-key is named like a credential\n",
    ],
    ["an option that is a token", [HANDOFF, "t", `--${TOKEN}`], "cavra: unknown option (name withheld)\n"],
    [
      "an option twice that takes one value",
      [HANDOFF, "t", "--worker-mode", "live", "--worker-mode", "live"],
      "cavra: --worker-mode is given twice\n",
    ],
    [
      "a mistyped operation",
      ["operating-automaton", "t"],
      "cavra: unknown command operating-automaton; did you mean cavra saas operating-automation?\n",
    ],
    [
      "an operation that is a token",
      [TOKEN],
      "cavra: unknown command (name withheld); `cavra saas --help` lists them\n",
    ],
  ])("%s is one line and exit 2", (_, args, stderr) => {
    expect(cavra(["saas", ...args])).toEqual({ code: 2, stdout: "", stderr });
  });
});

describe("cavra", () => {
  test.each([
    ["a mistyped command", ["valdate"], "cavra: unknown command valdate; did you mean cavra validate?\n"],
    [
      "a command that is a token",
      [TOKEN],
      "cavra: unknown command (name withheld); `cavra --help` lists them\n",
    ],
    [
      "an unknown schema",
      ["schema", "contrat"],
      "cavra: unknown schema contrat; did you mean contract?; `cavra schema` lists them\n",
    ],
    [
      "an unknown dialect",
      ["schema", "contract", "--dialect", "draft-04"],
      "cavra: --dialect must be one of: 2020-12, draft-07\n",
    ],
  ])("%s is one line and exit 2", (_, args, stderr) => {
    expect(cavra(args)).toEqual({ code: 2, stdout: "", stderr });
  });

  test("without a command the help goes to standard error, and when asked for to standard output", () => {
    expect(cavra([])).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("Commands:") });
    expect(cavra(["--help"])).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringContaining("Commands:"),
    });
    expect(cavra(["--help"]).stdout).toContain("`cavra --version`");
  });

  test("the help of an operation has every option with its choices and defaults", () => {
    for (const { command, inputs } of operations) {
      const { stdout } = cavra(["saas", command, "--help"]);
      for (const { option } of inputs) if (option !== undefined) expect(stdout).toContain(`${option} `);
      expect(stdout).toContain("Default: community.");
      expect(stdout.replaceAll(/\s+/g, " ")).toContain("Default: all of them.");
    }
  });

  test("the version is that of the package", () => {
    expect(cavra(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test("the list of schemas has one line each, which a program can cut", () => {
    const lines = cavra(["schema"]).stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split("\t"))).toEqual(documents.map(({ name, title }) => [name, title]));
  });

  test.each(["2020-12", "draft-07"])("every schema prints in %s", (dialect) => {
    for (const line of cavra(["schema"])
      .stdout.split("\n")
      .filter((text) => /^ {2}\S/.test(text))) {
      const name = line.trim().split(/\s+/)[0] ?? "";
      const schema = JSON.parse(cavra(["schema", name, "--dialect", dialect]).stdout);
      expect(schema.$schema).toContain(dialect.replace("2020-12", "2020-12/schema"));
    }
  });
});
