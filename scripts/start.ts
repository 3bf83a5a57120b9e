import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { operations, validators } from "../src/index.ts";
import type { Example } from "./source/examples.ts";
import { loadSource } from "./source/load.ts";

/** What stands where in `generated/`. */
const MADE = {
  types: "TypeScript types",
  validators: "validators that import nothing at run time",
  schemas: "self-contained schemas: 2020-12, draft-07, and a shape for type generators",
  openapi: "the HTTP surface, OpenAPI 3.1",
  docs: "the reference, in Markdown",
  conformance: "vectors for validators in other languages",
};

const { examples, documents } = loadSource(process.cwd());
const wrong = examples.filter((example) => !isToldAsDeclared(example));
for (const { file } of wrong) console.error(`${file}: not told as it is declared`);
if (wrong.length > 0) process.exit(1);

const valid = examples.filter(({ fault }) => fault === undefined).length;
console.log(`\nschemas/       ${operations.length} operations, ${documents.length} documents`);
console.log(`examples/      ${valid} valid, ${examples.length - valid} invalid: each is told as it must be`);
console.log("generated/");
for (const [folder, what] of Object.entries(MADE)) {
  console.log(`  ${folder.padEnd(13)}${String(count(folder)).padStart(4)} files: ${what}`);
}
console.log("dist/          the library and the command line\n");

const [operation] = operations;
const command = ["saas", operation?.command ?? "", "tenant-demo"];
console.log(`$ npx cavra ${command.join(" ")}`);
console.log(execFileSync(process.execPath, ["dist/cli.cjs", ...command], { encoding: "utf8" }));
console.log("Next: `npx cavra --help`, or `npm cit` for all the tests.");

/** Tells whether the library accepts a valid example, and refuses an invalid one for just the declared issues. */
function isToldAsDeclared({ document, content, fault }: Example): boolean {
  const result = validators[document as keyof typeof validators].validate(content);
  const told = result.valid ? [] : result.issues.map(({ path, rule }) => `${path} ${rule}`).sort();
  const declared = (fault?.issues ?? []).map(({ path, rule }) => `${path} ${rule}`).sort();
  return JSON.stringify(told) === JSON.stringify(declared);
}

function count(folder: string): number {
  const entries = readdirSync(`generated/${folder}`, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}
