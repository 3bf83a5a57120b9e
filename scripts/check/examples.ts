import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { escapePointer } from "../../src/json.ts";
import { sourceAjv } from "../source/ajv.ts";
import { difference } from "../source/difference.ts";
import { type Example, FAULTS_SCHEMA } from "../source/examples.ts";
import type { SourceFile } from "../source/file.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { named } from "./operations.ts";

/**
 * Whether the examples keep their own rules: each `faults.json` fits its schema, and each invalid example
 * differs in exactly one place from the valid one that it names. What the validators say of it is for the tests.
 */
export function checkExamples(source: Source): Mistake[] {
  const { examples, faultFiles } = source;
  const unfit = refusedThoughValid(source);
  if (unfit.length > 0) return unfit;
  const format = faultFiles.get(FAULTS_SCHEMA);
  if (format === undefined) {
    const misses = [...faultFiles.keys()].map((file) => ({
      file,
      line: 1,
      message: `there is no ${FAULTS_SCHEMA}`,
    }));
    return misses.slice(0, 1);
  }
  const files = [...faultFiles].filter(([path]) => path !== FAULTS_SCHEMA);
  const ajv = new Ajv2020({ allErrors: true });
  if (ajv.validateSchema(format.content) !== true)
    return [format.mistake("", `not a schema: ${ajv.errorsText(ajv.errors)}`)];
  const fits = ajv.compile(format.content);
  const misfits = files.flatMap(([, file]) => misfitsOf(fits, file));
  if (misfits.length > 0) return misfits;
  return files.flatMap(([path, file]) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return faultless(
      file,
      examples.filter((example) => example.file.startsWith(folder)),
    );
  });
}

/** The valid examples that their schema refuses: told alone, since every fault is told against one. */
function refusedThoughValid(source: Source): Mistake[] {
  const { base, documents, examples } = source;
  const ajv = sourceAjv(source);
  return documents.flatMap(({ name, path }) =>
    examples
      .filter(({ document, fault }) => document === name && fault === undefined)
      .flatMap(({ content, mistake }) => {
        if (ajv.validate(base + path, content)) return [];
        const { instancePath = "", message = "does not fit" } = ajv.errors?.[0] ?? {};
        return [mistake(instancePath, `a valid example, and ${instancePath} ${message}`)];
      }),
  );
}

function misfitsOf(fits: ValidateFunction, { content, mistake }: SourceFile): Mistake[] {
  if (fits(content)) return [];
  return (fits.errors ?? []).map(({ instancePath, message, params }) =>
    mistake(instancePath, `${message ?? "does not fit its schema"}${named(params)}`),
  );
}

/** The invalid examples whose fault is not one fault. */
function faultless({ mistake }: SourceFile, examples: readonly Example[]): Mistake[] {
  const valid = new Map(
    examples.filter(({ fault }) => fault === undefined).map(({ name, content }) => [name, content]),
  );
  return examples.flatMap(({ name, content, fault }) => {
    if (fault === undefined) return [];
    const at = `/faults/${escapePointer(name)}`;
    const base = valid.get(fault.against);
    if (base === undefined) return [mistake(`${at}/against`, `there is no valid/${fault.against}.json`)];
    const steps = difference(base, content);
    if (steps.length === 1) return [];
    const places = steps.map(({ path }) => path || "the whole document").slice(0, 4);
    return [
      mistake(
        at,
        `must differ from valid/${fault.against}.json in one place, not ${steps.length}: ${places.join(", ")}`,
      ),
    ];
  });
}
