import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pagesOf } from "../../scripts/docs/pages.ts";
import { folder } from "../support/cavra.ts";
import { blocksOf } from "./markdown.ts";

const ROOT = process.cwd();
const files = [...new Set([...pagesOf(ROOT).values(), "README.md"])];
const snippets = files.flatMap((file) =>
  blocksOf(file)
    .filter(({ info }) => info === "ts")
    .map(({ text, line }) => ({ name: `${file.replaceAll(/[/.]/g, "-")}-${line}`, text })),
);

const OPTIONS = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  module: "NodeNext",
  target: "ES2023",
  lib: ["ES2023", "DOM"],
  types: [],
  outDir: "out",
};

test("every TypeScript of the pages compiles in strict mode and prints what its comments say", () => {
  expect(snippets.length).toBeGreaterThan(8);
  const project = folder();
  mkdirSync(join(project, "node_modules/@cavra"), { recursive: true });
  symlinkSync(ROOT, join(project, "node_modules/@cavra/saas-contract"), "junction");
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  for (const { name, text } of snippets) writeFileSync(join(project, `${name}.ts`), text);
  const named = snippets.map(({ name }) => `${name}.ts`);
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: named }));
  expect(run(project, join(ROOT, "node_modules/typescript/bin/tsc"), "-p", ".")).toBe("");
  for (const { name, text } of snippets)
    expect([name, run(project, join("out", `${name}.js`))]).toEqual([name, printed(text)]);
});

test("the page on the library has everything that the library exports", () => {
  const index = readFileSync("src/index.ts", "utf8");
  const lists = [...index.matchAll(/^export (?:type )?\{([^}]*)\}/gms)].map(([, list = ""]) => list);
  const names = lists.flatMap((list) => list.split(",").map((name) => name.replace("type ", "").trim()));
  const functions = [...index.matchAll(/^export function (\w+)/gm)].map(([, name]) => name ?? "");
  const page = readFileSync("docs/library.md", "utf8");
  const section = page.slice(page.indexOf("## What it exports"), page.indexOf("## Build"));
  const told = [...section.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect([...new Set(told)].sort()).toEqual([...names.filter((name) => name !== ""), ...functions].sort());
});

/** What a snippet's comments say that it prints. */
function printed(text: string): string {
  return [...text.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => `${line}\n`).join("");
}

/** Runs a program of Node's; gives all that it prints, be it results or complaints. */
function run(cwd: string, program: string, ...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd, encoding: "utf8" });
  return stdout + stderr;
}
