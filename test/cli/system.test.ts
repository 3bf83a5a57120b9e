import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { buildExchange } from "../../src/index.ts";
import { cavra, folder } from "../support/cavra.ts";

const { request } = buildExchange("saas_operating_automation", { tenant_id: "tenant-demo" });
const VALID = JSON.stringify(request);

/** A folder with some files in it. */
function holding(files: Readonly<Record<string, string>>): string {
  const path = folder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

describe("links in a folder", () => {
  test("a link to a file is read, and a folder behind a link is not", () => {
    const path = folder();
    mkdirSync(join(path, "in"));
    writeFileSync(join(path, "refused.txt"), "[]");
    symlinkSync("../refused.txt", join(path, "in", "linked.json"));
    symlinkSync("..", join(path, "in", "up.json"));
    const { code, stdout } = cavra(["validate", join(path, "in")]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /linked\.json:1:1 \(document\): must be an object \[type\]\nrefused: 1 of 1 document\n$/,
    );
  });

  test("a link to nothing is a file that cannot be read; the others are judged", () => {
    const path = holding({ "one.json": VALID, "three.json": "[]" });
    symlinkSync("nowhere.json", join(path, ".#two.json"));
    expect(cavra(["validate", path])).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/three\.json:1:1 .*\nrefused: 1 of 2 documents so far\n$/),
      stderr: `cavra: cannot read ${path}/.#two.json: no such file or folder\n`,
    });
  });

  test("a report of documents that were not all read is none of a valid run", () => {
    const path = holding({ "one.json": VALID });
    const { code, stdout } = cavra(["validate", "--format", "json", path, join(path, "two.json")]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ valid: false, documents: 1, invalid: 0, issues: [] });
  });

  test("where nothing can be read nothing else is said in text", () => {
    const missing = ["l\u00e9gal (2).json", "20260131.json", "#1.json"];
    expect(cavra(["validate", ...missing])).toEqual({
      code: 2,
      stdout: "",
      stderr: missing.map((name) => `cavra: cannot read ${name}: no such file or folder\n`).join(""),
    });
  });

  test("the name of what is there is shown, whatever it looks like", () => {
    const path = holding({});
    const name = join(path, `${"4111"}111111111111.json`);
    expect(cavra(["validate", name]).stderr).toContain("(name withheld)");
    symlinkSync("nowhere.json", name);
    expect(cavra(["validate", name]).stderr).toContain(name);
  });

  test("an ending in capitals is one of a document, too", () => {
    expect(cavra(["validate", holding({ "ONE.JSON": "[]" })]).code).toBe(1);
  });

  test.each([
    ["text", /\nrefused: 1 of 1 document so far\n$/],
    ["json", /"valid":false,"documents":1,"invalid":1}\n$/],
    ["github", /\n1 of 1 documents so far refused\n$/],
    ["sarif", /"invocations":\[{"executionSuccessful":false}]}]}\n$/],
  ])(
    "what cannot be read after others leaves their report whole, and its end tells that there was more: %s",
    async (format, end) => {
      const path = holding({ "one.json": "[]" });
      const socket = createServer().listen(join(path, "two.json"));
      await once(socket, "listening");
      onTestFinished(() => void socket.close());
      const { code, stdout, stderr } = cavra([
        "validate",
        "--format",
        format,
        join(path, "one.json"),
        join(path, "two.json"),
      ]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^cavra: cannot read \S+two\.json: no such device or address\n$/);
      expect(stdout).toContain("one.json");
      expect(stdout).toMatch(end);
      if (format === "json" || format === "sarif") JSON.parse(stdout);
    },
  );

  test("a link to itself is told in words", () => {
    const path = join(folder(), "self.json");
    symlinkSync("self.json", path);
    expect(cavra(["validate", path]).stderr).toContain("too many symbolic links");
  });
});

describe("names of files", () => {
  const NAMES = { "a\nb.json": "[]", "c\u001b[31m.json": "[]", "d\u202e.json": "[]" };

  test("a character that ends a line or commands a terminal is written out in text", () => {
    const { stdout } = cavra(["validate", holding(NAMES)]);
    expect(stdout).toContain("a\\u{a}b.json:1:1 (document)");
    expect(stdout).toContain("c\\u{1b}[31m.json:1:1 (document)");
    expect(stdout).toContain("d\\u{202e}.json:1:1 (document)");
    expect(stdout.split("\n")).toHaveLength(5);
  });

  test("and for GitHub, where the command's own signs are escaped besides", () => {
    const { stdout } = cavra(["validate", "--format", "github", holding(NAMES)]);
    expect(stdout).toContain("c\\u{1b}[31m.json");
    expect(stdout).not.toContain("\u001b");
    expect(stdout.split("\n")).toHaveLength(5);
  });

  test.each(["json", "sarif"])("each name stands whole in %s", (format) => {
    const { stdout } = cavra(["validate", "--format", format, holding(NAMES)]);
    const written = (name: string) =>
      format === "json" ? JSON.stringify(name).slice(1, -1) : encodeURIComponent(name);
    for (const name of Object.keys(NAMES)) expect(stdout).toContain(written(name));
  });
});

describe("standard input and output", () => {
  test("standard input is named once", () => {
    expect(cavra(["validate", "-", "-"], VALID)).toEqual({
      code: 2,
      stdout: "",
      stderr: "cavra: standard input can be read only once\n",
    });
  });

  test.skipIf(!existsSync("/dev/full")).each(["saas contract", "diff", "serve --port 0"])(
    "an output of `cavra %s` that takes no more is told in one line",
    (command) => {
      const { status, stderr } = spawnSync(
        "sh",
        ["-c", `"$0" dist/cli.cjs ${command} > /dev/full`, process.execPath],
        { encoding: "utf8" },
      );
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: "cavra: cannot write the output: no space left on device\n",
      });
    },
  );

  test.skipIf(process.platform === "win32").each([["--ndjson"], []])(
    "standard input that is a folder cannot be read %s",
    (...options) => {
      const { status, stderr } = spawnSync(
        "sh",
        ["-c", `"$0" dist/cli.cjs validate ${options.join(" ")} < docs`, process.execPath],
        { encoding: "utf8" },
      );
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: "cavra: cannot read standard input: illegal operation on a directory\n",
      });
    },
  );

  test.skipIf(!existsSync("/proc/self/status"))("a file without a size is read all the same", () => {
    expect(cavra(["validate", "--ndjson", "/proc/self/status"]).stdout).toMatch(/refused: [1-9]/);
  });

  test.skipIf(process.platform === "win32")(
    "a signal ends the wait for who writes to a named pipe",
    async () => {
      const pipe = join(folder(), "later.json");
      spawnSync("mkfifo", [pipe]);
      const child = spawn(process.execPath, ["dist/cli.cjs", "validate", "-", pipe]);
      child.stdin.end("[");
      let printed = "";
      for await (const chunk of child.stdout) {
        printed += chunk;
        // The first ends the work and tells what is known; Node itself waits for the pipe until the second.
        child.kill("SIGTERM");
        if (printed.includes("refused: 1 of 1 document\n")) break;
      }
      child.kill("SIGTERM");
      await once(child, "exit");
      expect(printed).toMatch(/refused: 1 of 1 document so far\n$/);
    },
  );
});
