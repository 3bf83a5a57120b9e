import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, test } from "vitest";
import { folder } from "../support/cavra.ts";
import { installed, type Packed, packed, run } from "./project.ts";

/** What the package may hold, as the README tells it: library, command line, console, schemas, OpenAPI, vectors. */
const PROMISED =
  /^(?:LICENSE|README\.md|package\.json|dist\/[a-z-]+(?:\.d\.ts|\.js|\.cjs)|dist\/LICENCES\.txt|dist\/console\/(?:panel\.js|index\.html|page\.css|icon\.svg)|generated\/catalog(?:\.d\.ts|\.js)|generated\/(?:types|validators)\/.*(?:\.d\.ts|\.js)|generated\/schemas\/(?:2020-12|draft-07|shape)\/.*\.schema\.json|generated\/openapi\/openapi\.json|generated\/conformance\/vectors\.json)$/;

let pack: Packed;

beforeAll(() => {
  const into = mkdtempSync(join(tmpdir(), "cavra-"));
  pack = packed(into);
  return () => rmSync(into, { recursive: true, force: true });
});

describe("the package", () => {
  test("holds what the README promises, and nothing else", () => {
    const { files } = pack;
    expect(files.filter((file) => !PROMISED.test(file))).toEqual([]);
    const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: object };
    for (const target of JSON.stringify(exports).match(/\.\/[^"]+/g) ?? [])
      if (/^\.\/(?:dist|generated)/.test(target) && !target.includes("*"))
        expect(files).toContain(target.slice(2));
    for (const dialect of ["2020-12", "draft-07"])
      expect(files).toContain(`generated/schemas/${dialect}/contract.schema.json`);
  });

  test("brings no other package", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8"));
    for (const kind of ["dependencies", "peerDependencies", "optionalDependencies", "bundleDependencies"])
      expect([kind, manifest[kind]]).toEqual([kind, undefined]);
  });

  test("is as publint wants it", async () => {
    const bytes = readFileSync(pack.tarball);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("has the types that its modules have", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(pack.tarball)), {
      // The console is a script for a page, which exports nothing.
      excludeEntrypoints: ["./console"],
    });
    if (analysis.types === false) throw new Error("the package has no types");
    // An ES module is what it is: Node 20.19 and later take it by require too.
    const problems = analysis.problems.filter(
      (problem) => !("resolutionKind" in problem && /^node10$|cjs$/.test(problem.resolutionKind)),
    );
    expect(problems).toEqual([]);
  });
});

describe("in an empty project, without a network,", () => {
  let installation: string;

  beforeAll(() => {
    installation = mkdtempSync(join(tmpdir(), "cavra-"));
    installed(installation, pack.tarball);
    return () => rmSync(installation, { recursive: true, force: true });
  });

  /** The project with some files of its own. */
  function projectWith(files: Readonly<Record<string, string>>): string {
    const root = folder();
    cpSync(installation, root, { recursive: true, verbatimSymlinks: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
    return root;
  }

  const program = `
import { buildExchange, validate } from "@cavra/saas-contract";
const exchange = buildExchange("saas_operating_automation", { tenant_id: "tenant-demo" });
const refused = validate({ ...exchange.request, tenant_id: "Tenant 1" });
console.log(validate(exchange).valid, validate(exchange.response).valid, refused.valid);
`;

  test("it works in plain JavaScript, and by require", () => {
    const root = projectWith({
      "main.mjs": program,
      "main.cjs": program.replace(/import (.*) from (.*);/, "const $1 = require($2);"),
    });
    expect(run(root, process.execPath, "main.mjs")).toBe("true true false\n");
    expect(run(root, process.execPath, "--disable-warning=ExperimentalWarning", "main.cjs")).toBe(
      "true true false\n",
    );
  });

  test("it works in strict TypeScript, which knows its types and refuses another status", () => {
    const typed = `${program}
import type { SaaSOperatingAutomationResponse } from "@cavra/saas-contract";
export const answer: SaaSOperatingAutomationResponse = exchange.response;
export const status: SaaSOperatingAutomationResponse["status"] = "accepted";
// @ts-expect-error no status of this name
export const other: SaaSOperatingAutomationResponse["status"] = "done";
`;
    const options = {
      strict: true,
      module: "NodeNext",
      target: "ES2023",
      lib: ["ES2023", "DOM"],
      skipLibCheck: false,
      types: [],
      outDir: "out",
    };
    const root = projectWith({
      "main.mts": typed,
      "tsconfig.json": JSON.stringify({ compilerOptions: options, files: ["main.mts"] }),
    });
    run(root, process.execPath, join(process.cwd(), "node_modules/typescript/bin/tsc"), "-p", ".");
    expect(run(root, process.execPath, "out/main.mjs")).toBe("true true false\n");
  });

  test("it works as a bundle for browsers, which asks for nothing of Node's", () => {
    const root = projectWith({ "main.mjs": program });
    const esbuild = join(process.cwd(), "node_modules/esbuild/bin/esbuild");
    run(
      root,
      esbuild,
      "main.mjs",
      "--bundle",
      "--platform=browser",
      "--format=iife",
      "--outfile=out.js",
      "--log-level=error",
    );
    const lines: string[] = [];
    // All that a page has and the library may use; nothing of Node's is in reach.
    const page = {
      console: { log: (...words: unknown[]) => lines.push(words.join(" ")) },
      crypto,
      structuredClone,
      TextEncoder,
    };
    runInNewContext(readFileSync(join(root, "out.js"), "utf8"), page);
    expect(lines).toEqual(["true true false"]);
  });

  test("its command line runs", () => {
    const root = projectWith({});
    const stdout = run(root, join(root, "node_modules/.bin/cavra"), "saas", "contract");
    expect(JSON.parse(stdout).product).toBe("CAVRA");
  });

  test("its schemas are where the README says", () => {
    const lines = [
      "schemas/contract.schema.json",
      "schemas/draft-07/contract.schema.json",
      "openapi.json",
      "conformance/vectors.json",
    ];
    const root = projectWith({
      "main.mjs": lines
        .map((path) => `await import("@cavra/saas-contract/${path}", { with: { type: "json" } });`)
        .join("\n"),
    });
    expect(run(root, process.execPath, "--disable-warning=ExperimentalWarning", "main.mjs")).toBe("");
  });
});
