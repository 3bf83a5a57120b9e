import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { difference } from "../source/difference.ts";
import type { Example } from "../source/examples.ts";
import { readSource, type SourceFile } from "../source/file.ts";
import { escapePointer } from "../source/json.ts";
import type { Mistake } from "../source/mistake.ts";

const FORMAT = "examples/faults.schema.json";

/**
 * Whether the examples keep their own rules: each `faults.json` fits its schema, and each invalid example
 * differs in one place from the valid one that it names. What the validators say of them is for the tests.
 */
export function checkExamples(root: string, examples: readonly Example[]): Mistake[] {
  const files = [...new Set(examples.filter(({ fault }) => fault !== undefined).map(faultsFile))];
  if (files.length === 0) return [];
  const fits = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(`${root}/${FORMAT}`, "utf8")));
  return files.flatMap((file) => {
    const source = readSource(root, file);
    return [...misfits(fits, source), ...checkFolder(source, examples.filter((example) => example.file.startsWith(folderOf(file))))];
  });
}
