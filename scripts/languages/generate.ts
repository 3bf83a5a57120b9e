import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Json, print } from "../../src/json.ts";
import { loadSource, type Source } from "../source/load.ts";
import { output } from "../toolchain/command.ts";
import { ROOT } from "../toolchain/files.ts";
import { inParallel } from "../toolchain/pool.ts";
import { prepare, toolVersions } from "../toolchain/prepare.ts";
import { writeWhole } from "../write.ts";
import { GENERATORS, type Generator } from "./generators.ts";
import { documentTypes } from "./inputs.ts";
import { type Entry, entryOf, FOLDER, type Manifest, readManifest, staleLanguages } from "./manifest.ts";
import { readme } from "./readme.ts";

const USAGE = `npm run generate:languages -- [--check] [--require-all] [LANGUAGE…]
  --check         tells which committed types a generator would not write again, instead of writing them
  --require-all   a missing toolchain fails
  LANGUAGE        ${GENERATORS.map(({ language }) => language).join(", ")}; all where none is named`;

/** What became of one language. */
type Outcome = { readonly language: string } & (
  | { readonly entry: Entry; readonly same: boolean }
  | { readonly why: string; readonly missing: boolean }
);

/** Runs a generator in a folder of its own, then puts what it wrote in its place, or compares it with that. */
async function generate(generator: Generator, source: Source, check: boolean): Promise<Outcome> {
  const { language } = generator;
  const versions = await toolVersions(generator.toolchain);
  if (versions === undefined) {
    const digests = staleLanguages(ROOT).includes(language) ? "; by its digests it is out of date" : "";
    return { language, why: `its generator's tools are not installed${digests}`, missing: digests === "" };
  }
  const work = mkdtempSync(join(tmpdir(), "types-"));
  try {
    const paths = { out: await prepare(generator, versions), from: join(work, "from"), to: join(work, "to") };
    for (const folder of [paths.from, paths.to]) mkdirSync(folder);
    for (const [name, text] of generator.input(source)) writeFileSync(join(paths.from, name), text);
    const printed = await output(
      generator.command({ ...paths, documents: [...documentTypes(source).values()] }),
    );
    if (generator.prints !== undefined) writeFileSync(join(paths.to, generator.prints), printed);
    const place = join(ROOT, FOLDER, language);
    const entry = entryOf(ROOT, generator, source, paths.to);
    const same = existsSync(place) && entryOf(ROOT, generator, source, place).output === entry.output;
    if (!check && !same) {
      rmSync(place, { recursive: true, force: true });
      cpSync(paths.to, place, { recursive: true });
    }
    return { language, entry, same };
  } catch (error) {
    return { language, why: error instanceof Error ? error.message : String(error), missing: false };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The manifest's entries: of the languages that were made, and of the others as they were. */
function manifestWith(outcomes: readonly Outcome[]): Manifest {
  const entries = new Map(Object.entries(readManifest(ROOT)));
  for (const outcome of outcomes) if ("entry" in outcome) entries.set(outcome.language, outcome.entry);
  const sorted = GENERATORS.map(({ language }) => language)
    .filter((language) => entries.has(language))
    .sort();
  return Object.fromEntries(sorted.map((language) => [language, { ...entries.get(language) } as Entry]));
}

/** Writes the manifest and the page before it, or, to check, tells which of them is out of date. */
function keep(manifest: Manifest, check: boolean): string[] {
  const files: [string, string][] = [
    [`${FOLDER}/manifest.json`, print(manifest as unknown as Json)],
    [`${FOLDER}/README.md`, readme(ROOT, manifest)],
  ];
  if (!check) for (const [file, text] of files) writeWhole(join(ROOT, file), text);
  return files
    .filter(
      ([file, text]) => !existsSync(join(ROOT, file)) || readFileSync(join(ROOT, file), "utf8") !== text,
    )
    .map(([file]) => file);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean" }, check: { type: "boolean" }, "require-all": { type: "boolean" } },
  });
  if (values.help) return console.log(USAGE);
  const stranger = positionals.find((name) => !GENERATORS.some(({ language }) => language === name));
  if (stranger !== undefined) throw new Error(`no such language: ${stranger}\n${USAGE}`);
  const chosen = GENERATORS.filter(
    ({ language }) => positionals.length === 0 || positionals.includes(language),
  );
  const source = loadSource(ROOT);
  const outcomes = await inParallel(chosen, (generator) =>
    generate(generator, source, values.check ?? false),
  );
  for (const outcome of outcomes) {
    const said =
      "why" in outcome ? outcome.why : outcome.same ? "as it was" : values.check ? "out of date" : "written";
    console.log(`${outcome.language}: ${said}`);
    const failed =
      "why" in outcome ? !outcome.missing || values["require-all"] : values.check && !outcome.same;
    if (failed) process.exitCode = 1;
  }
  for (const file of keep(manifestWith(outcomes), values.check ?? false)) {
    console.log(`${file}: out of date`);
    process.exitCode = 1;
  }
}

await main();
