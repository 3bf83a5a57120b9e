import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { documentTypes } from "../../scripts/languages/inputs.ts";
import { loadSource } from "../../scripts/source/load.ts";
import { output } from "../../scripts/toolchain/command.ts";
import { digestOf, ROOT } from "../../scripts/toolchain/files.ts";
import { inParallel } from "../../scripts/toolchain/pool.ts";
import { prepare, toolVersions } from "../../scripts/toolchain/prepare.ts";
import { TOOLCHAINS } from "../../scripts/toolchain/toolchains.ts";
import { type Case, casesOf } from "./cases.ts";
import { complaints, type Written } from "./compare.ts";
import { type RoundTrip, roundTrips, typesFolder } from "./projects.ts";

const source = loadSource(ROOT);
const types = [...documentTypes(source).values()];
const projects = roundTrips(types);

const USAGE = `npm run check:languages -- [--require-all] [LANGUAGE…]
Compiles the types of generated/languages/ and has every valid example read and written by them.
  --require-all   a missing toolchain fails
  LANGUAGE        ${projects.map(({ toolchain }) => toolchain).join(", ")}; all where none is named`;

/** What a language's types have to be mended for; undefined where its tools are missing. */
async function check(
  project: RoundTrip,
  cases: readonly Case[],
  file: string,
): Promise<string[] | undefined> {
  const versions = await toolVersions(project.toolchain);
  if (versions === undefined) return undefined;
  try {
    const out = await prepare(project, versions, digestOf(typesFolder(project)), ...types);
    const [program, ...rest] = project.argv(out);
    const env = { PYTHONPATH: typesFolder(project) };
    const written: Written = JSON.parse(await output({ argv: [program, ...rest, file], env }));
    return complaints(cases, project.refuses, written);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean" }, "require-all": { type: "boolean" } },
  });
  if (values.help) return console.log(USAGE);
  const stranger = positionals.find((name) => !projects.some(({ toolchain }) => toolchain === name));
  if (stranger !== undefined) throw new Error(`no such language: ${stranger}\n${USAGE}`);
  const chosen = projects.filter(
    ({ toolchain }) => positionals.length === 0 || positionals.includes(toolchain),
  );
  const cases = casesOf(source);
  const valid = cases.filter(({ fault }) => fault === undefined).length;
  const work = mkdtempSync(join(tmpdir(), "round-trip-"));
  try {
    const file = join(work, "cases.json");
    writeFileSync(file, JSON.stringify(cases));
    const results = await inParallel(chosen, (project) => check(project, cases, file));
    for (const [index, wrong] of results.entries()) {
      const { toolchain = "python", refuses = [] } = chosen[index] ?? {};
      const { language } = TOOLCHAINS[toolchain];
      if (wrong === undefined) console.log(`${language}: its tools are not installed; not compiled`);
      else if (wrong.length === 0)
        console.log(`${language}: ${valid} documents come back equal; refused: ${refuses.join(", ")}`);
      for (const line of wrong ?? []) console.error(`${language}: ${line}`);
      if (wrong === undefined ? values["require-all"] : wrong.length > 0) process.exitCode = 1;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

await main();
