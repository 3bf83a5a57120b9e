import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { escapePointer } from "../../src/json.ts";
import { difference } from "../source/difference.ts";
import type { Example } from "../source/examples.ts";
import type { SourceFile } from "../source/file.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";

const FORMAT = "examples/faults.schema.json";

/**
 * Whether the examples keep their own rules: each `faults.json` fits its schema, and each invalid example
 * differs in exactly one place from the valid one that it names. What the validators say of it is for the tests.
 */
export function checkExamples({ examples, faultFiles }: Source): Mistake[] {
  const format = faultFiles.get(FORMAT);
  if (format === undefined) {
    const misses = [...faultFiles.keys()].map((file) => ({
      file,
      line: 1,
      message: `there is no ${FORMAT}`,
    }));
    return misses.slice(0, 1);
  }
  const files = [...faultFiles].filter(([path]) => path !== FORMAT);
  const fits = new Ajv2020({ allErrors: true }).compile(format.content);
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

function misfitsOf(fits: ValidateFunction, { content, mistake }: SourceFile): Mistake[] {
  if (fits(content)) return [];
  return (fits.errors ?? []).map(({ instancePath, message }) =>
    mistake(instancePath, message ?? "does not fit its schema"),
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
