import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ROOT } from "../../scripts/toolchain/files.ts";
import { inParallel } from "../../scripts/toolchain/pool.ts";
import { TOOLCHAINS } from "../../scripts/toolchain/toolchains.ts";
import { writeWhole } from "../../scripts/write.ts";
import { askLanguage, type Column } from "./ask.ts";
import { type KnownBug, readKnownBugs } from "./known.ts";
import { unnoticed } from "./prove.ts";
import { matrix, reportJson } from "./report.ts";
import { LANGUAGES, type Language } from "./runners.ts";
import { readVectors, type Vectors } from "./vectors.ts";

const USAGE = `npm run conformance -- [--require-all] [--check] [--vectors FILE] [LANGUAGE…]
  --require-all   a missing toolchain fails
  --check         compares the committed report with this run's instead of writing it
  --vectors       other vectors, beside other bundles: nothing is written
  LANGUAGE        ${LANGUAGES.map(({ toolchain }) => toolchain).join(", ")}; all where none is named`;
/** The most disagreements that are printed for one validator and dialect. */
const SHOWN = 10;

/** The columns by language, the languages whose tools are missing, and what failed to build. */
async function ask(
  languages: readonly Language[],
  path: string,
  vectors: Vectors,
  bugs: readonly KnownBug[],
) {
  const columns: Column[] = [];
  const missing: string[] = [];
  const failures: string[] = [];
  const asked = await inParallel(languages, async (language) => {
    try {
      return await askLanguage(language, path, vectors, bugs);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  for (const [index, answers] of asked.entries()) {
    if (answers === undefined) missing.push(TOOLCHAINS[languages[index]?.toolchain ?? "javascript"].language);
    else columns.push(...answers);
  }
  const name = ({ toolchain }: Column) => TOOLCHAINS[toolchain].language;
  return { columns: columns.sort((a, b) => name(a).localeCompare(name(b), "en")), missing, failures };
}

/** One line for each thing to mend, with the vector's id. */
function complaints(columns: readonly Column[]): string[] {
  return columns.flatMap(({ toolchain, validator, answers }) =>
    answers.flatMap(({ dialect, failure, unknown, gone }) => {
      const who = `${TOOLCHAINS[toolchain].language} ${validator}, ${dialect}`;
      const more = unknown.length > SHOWN ? [`${who}: and ${unknown.length - SHOWN} more`] : [];
      return [
        ...(failure === undefined ? [] : [`${who}: ${failure}`]),
        ...unknown
          .slice(0, SHOWN)
          .map(({ id, expected, said }) => `${who}: "${id}" is ${expected}, said: ${said}`),
        ...more,
        ...gone.map((id) => `${who}: "${id}" agrees now; take it off test/conformance/known.json`),
      ];
    }),
  );
}

/** Writes the report and the matrix, or, to check, tells which of them is not what this run gives. */
function keep(vectors: Vectors, columns: readonly Column[], check: boolean): string[] {
  const files: [string, string][] = [
    ["generated/conformance/report.json", reportJson(columns)],
    ["generated/conformance/matrix.md", matrix(vectors, columns)],
  ];
  if (!check) for (const [file, text] of files) writeWhole(`${ROOT}/${file}`, text);
  const stale = files.filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
  return stale.map(([file]) => `${file}: out of date; mend with: npm run conformance`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: "boolean" },
      "require-all": { type: "boolean" },
      check: { type: "boolean" },
      vectors: { type: "string" },
    },
  });
  if (values.help) return console.log(USAGE);
  const stranger = positionals.find((name) => !LANGUAGES.some(({ toolchain }) => toolchain === name));
  if (stranger !== undefined) throw new Error(`no such language: ${stranger}\n${USAGE}`);
  const path = values.vectors ?? "generated/conformance/vectors.json";
  const vectors = readVectors(path);
  const languages = LANGUAGES.filter(
    ({ toolchain }) => positionals.length === 0 || positionals.includes(toolchain),
  );
  const { columns, missing, failures } = await ask(
    languages,
    path,
    vectors,
    readKnownBugs("test/conformance/known.json"),
  );
  console.log(matrix(vectors, columns));
  for (const language of missing) console.log(`${language}: its tools are not installed; not asked`);
  const wrong = [...failures, ...complaints(columns)];
  if (wrong.length === 0 && values.vectors === undefined)
    wrong.push(...(await unnoticed(languages, vectors)));
  if (values["require-all"])
    wrong.push(...missing.map((language) => `${language}: required, and not installed`));
  const whole = missing.length === 0 && positionals.length === 0 && values.vectors === undefined;
  if (wrong.length === 0 && whole) wrong.push(...keep(vectors, columns, values.check ?? false));
  for (const line of wrong) console.error(line);
  console.log(
    `${vectors.vectors.length} vectors, ${vectors.exchanges.length} exchanges, ${columns.length} validators: ${wrong.length} to mend`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

await main();
