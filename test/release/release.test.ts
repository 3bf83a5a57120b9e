import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { servedFiles } from "../../scripts/docs/served.ts";
import { demandOf, stampedVersion, versionFault } from "../../scripts/release/demand.ts";
import { releaseFaults } from "../../scripts/release/manifest.ts";
import { contents, edit, generate, script } from "../support/checkout.ts";
import { copyOf, release, snapshot, unreleased } from "./checkout.ts";

const STATUSES = "schemas/common/statuses.schema.json";

test("a dry run tells the version, the files and the entry, and writes nothing", async () => {
  const root = unreleased();
  const before = snapshot(root);
  const { code, stdout, stderr } = await release(root, "--dry-run");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("release: 1.0.0; a first release demands 1.0.0");
  expect(stdout).toMatch(/generated\/releases\/1\.0\.0\/ \(\d+ files, /);
  expect(stdout).toMatch(/\n## 1\.0\.0 - \d{4}-\d\d-\d\d\n\nThe first words\.\n\n### New and changed\n/);
  expect(snapshot(root)).toEqual(before);
});

test("wrong usage is told in one line, with exit code 2", async () => {
  for (const args of [["--what"], ["1.0"], ["1.0.0", "2.0.0"], ["v1.0.0"], ["01.0.0"]])
    expect(await release(process.cwd(), ...args)).toEqual({
      code: 2,
      stdout: "",
      stderr: "release: give one version such as 1.2.3 at most, --dry-run, or --help\n",
    });
  expect(script(process.cwd(), "release", "--help").stdout).toMatch(/^Usage: npm run release/);
});

test("a first release smaller than 1.0.0 is refused, and so is one of stale files", async () => {
  const root = unreleased();
  const before = snapshot(root);
  expect(await release(root, "0.9.0")).toMatchObject({
    code: 1,
    stderr: "release: 0.9.0 is too small: a first release demands 1.0.0\n",
  });
  edit(root, "generated/openapi/openapi.json", '"3.1', '"3.0');
  expect(await release(root)).toMatchObject({
    code: 1,
    stderr: "release: generated/ is not what the sources give (1 files); mend with: npm run generate\n",
  });
  expect(snapshot(root)).toEqual(before);
});

describe("after a first release", () => {
  let root = "";

  beforeAll(() => {
    root = unreleased(mkdtempSync(join(tmpdir(), "cavra-")));
    expect(script(root, "release")).toMatchObject({ code: 0, stderr: "" });
    return () => rmSync(root, { recursive: true, force: true });
  });

  test("the bundles are frozen byte by byte, and locked", () => {
    const frozen = contents(join(root, "generated/releases/1.0.0"));
    const now = contents(join(root, "generated"));
    for (const [path, text] of frozen)
      if (/^(?:schemas|openapi)\//.test(path)) expect([path, text === now.get(path)]).toEqual([path, true]);
    expect([...frozen.keys()].filter((path) => path.startsWith("schemas/"))).toEqual(
      [...now.keys()].filter((path) => /^schemas\/(?:2020-12|draft-07)\//.test(path)),
    );
    expect(releaseFaults(root, "1.0.0")).toEqual([]);
    expect(readdirSync(join(root, "generated/releases"))).toEqual(["1.0.0"]);
  });

  test("the site serves each file of it at a path of its own", () => {
    const served = [...servedFiles(root)].filter(([, file]) => file.startsWith("generated/releases/"));
    const paths = [...contents(join(root, "generated/releases/1.0.0")).keys()];
    expect(served.map(([path]) => path.replace(/^schemas\/[^/]+\/v\d+\//, ""))).toEqual(
      paths.map((path) => `releases/1.0.0/${path}`).sort(),
    );
  });

  test("the version is stamped where npm reads it, and the entry stands in the changelog", () => {
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
    expect([stampedVersion(root), lock.version, lock.packages[""].version]).toEqual(Array(3).fill("1.0.0"));
    const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
    expect(changelog).toMatch(
      /^# Changelog\n\n## 1\.0\.0 - \S+\n\nThe first words\.\n\n### New and changed\n/,
    );
  });

  test("the archive holds bundles, vectors and pages, and no link in it leads to nothing", () => {
    const bytes = readFileSync(join(root, "generated/releases/1.0.0/cavra-saas-contract-1.0.0.zip"));
    const archived = new Map(
      Object.entries(unzipSync(bytes)).map(([path, file]) => [path.replace(/^[^/]+\//, ""), strFromU8(file)]),
    );
    const now = new Map(
      [...contents(join(root, "generated"))].map(([path, text]) => [`generated/${path}`, text]),
    );
    for (const path of now.keys())
      if (
        /^generated\/(?:schemas\/(?:2020-12|draft-07)|openapi)\/|vectors\.json$/.test(path) &&
        !path.includes("/releases/")
      )
        expect([path, archived.get(path) === now.get(path)]).toEqual([path, true]);
    for (const path of [
      "README.md",
      "CHANGELOG.md",
      "LICENSE",
      "generated/docs/index.md",
      "docs/getting-started.md",
    ])
      expect(archived.has(path)).toBe(true);
    const dead = [...archived]
      .filter(([path]) => path.endsWith(".md"))
      .flatMap(([path, text]) =>
        [...text.matchAll(/\]\(([^)\s#:]+)(?:#[^)\s]*)?\)/g)].map(([, href = ""]) =>
          join(path, "..", href).replace(/\/$/, ""),
        ),
      )
      .filter(
        (target) =>
          !archived.has(target) && ![...archived.keys()].some((path) => path.startsWith(`${target}/`)),
      );
    expect(dead).toEqual([]);
  });

  test("without a change there is nothing to release, and the version cannot be released twice", async () => {
    const before = snapshot(root);
    expect((await release(root)).stderr).toBe(
      "release: nothing to release: the contract is that of 1.0.0; name a version to release all the same\n",
    );
    expect((await release(root, "1.0.0")).stderr).toBe(
      "release: 1.0.0 is released already, and a release never changes\n",
    );
    expect(snapshot(root)).toEqual(before);
  });

  test("`cavra diff` alone compares the last release with the working tree", () => {
    const cli = resolve("dist/cli.cjs");
    const { status, stdout } = spawnSync(process.execPath, [cli, "diff"], { cwd: root, encoding: "utf8" });
    expect({ code: status, stdout }).toEqual({ code: 0, stdout: "the same: 1.0.0 → the working tree\n" });
  });

  test("a run that was killed after it had frozen the release is finished by the next one", async () => {
    const complete = snapshot(root);
    const copy = copyOf(root);
    edit(copy, "package.json", '"version": "1.0.0"', '"version": "0.0.0"');
    writeFileSync(join(copy, "CHANGELOG.md"), "# Changelog\n\n## Unreleased\n\nThe first words.\n");
    mkdirSync(join(copy, "generated/releases/.1.0.0.99.tmp/release"), { recursive: true });
    const { code, stdout } = await release(copy);
    expect(code).toBe(0);
    expect(stdout).toContain("1.0.0 is frozen, and not recorded yet");
    expect(snapshot(copy)).toEqual(complete);
  });

  test("a changed, added or lost byte of a release is found, and no other release is made over it", async () => {
    const copy = copyOf(root);
    const at = (path: string) => join(copy, "generated/releases/1.0.0", path);
    writeFileSync(at("openapi/openapi.json"), "{}\n");
    writeFileSync(at("more.json"), "{}\n");
    rmSync(at("schemas/2020-12/problem.schema.json"));
    expect(releaseFaults(copy, "1.0.0").sort()).toEqual([
      "generated/releases/1.0.0/more.json: is not in the manifest",
      "generated/releases/1.0.0/openapi/openapi.json: changed",
      "generated/releases/1.0.0/schemas/2020-12/problem.schema.json: missing",
    ]);
    expect(await release(copy, "9.0.0")).toMatchObject({ code: 1 });
  });

  test("an HTTP path that is another one demands a major version", () => {
    const copy = copyOf(root);
    edit(copy, "generated/openapi/openapi.json", '"/healthz"', '"/alive"');
    const { least, comparison } = demandOf(copy);
    expect([least, ...comparison.changes.map(({ rule }) => rule)]).toEqual([
      "2.0.0",
      "route/removed",
      "route/added",
    ]);
  });

  test("a schema change demands its version: a smaller one is told with both, and refused", async () => {
    const copy = copyOf(root);
    edit(copy, STATUSES, '"automated",', '"automated", "paused",');
    await generate(copy);
    expect(versionFault(demandOf(copy), "1.4.0")).toBe(
      "the contract differs from 1.0.0 by a major step (`npx cavra diff` lists it), which demands version 2.0.0, and package.json says 1.4.0; mend with: npm version 2.0.0 --no-git-tag-version",
    );
    expect(versionFault(demandOf(copy), "2.0.0")).toBeUndefined();
    expect((await release(copy, "1.1.0")).stderr).toBe(
      "release: 1.1.0 is too small: the difference to 1.0.0 demands 2.0.0\n",
    );
    const { code, stdout } = await release(copy, "--dry-run");
    expect(code).toBe(0);
    expect(stdout).toMatch(/### Breaking\n\n- .*paused/);
  });
});
