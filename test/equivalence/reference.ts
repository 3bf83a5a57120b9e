import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Fault } from "../../generated/validators/compiled.js";
import { compiled } from "../../generated/validators/index.js";
import { lean } from "../../scripts/lean.ts";
import { loadSource } from "../../scripts/source/load.ts";
import { namedRules } from "../../scripts/source/rules.ts";
import { bundle } from "../../src/bundle.ts";
import { issuesOf } from "../../src/explain.ts";
import type { Json } from "../../src/json.ts";
import * as names from "../../src/names.ts";

export const source = loadSource(process.cwd());

/** What plain Ajv says of a document at run time, with none of what is generated for speed. */
export interface Judgement {
  readonly valid: boolean;
  /** Path, rule and message of each issue, sorted. */
  readonly issues: readonly string[];
}

const rules = namedRules(source.schemas);
const plain = new Map<string, ValidateFunction>(
  source.documents.map(({ name, path }) => [name, ajv().compile(lean(bundle(source.schemas, path), rules))]),
);

/** Plain Ajv's judgement of a value as the named document; none, where it throws itself. */
export function plainly(name: string, value: Json): Judgement | undefined {
  const validate = plain.get(name);
  if (validate === undefined) throw new Error(`no document ${name}`);
  try {
    return { valid: validate(value), issues: told(validate.errors) };
  } catch (error) {
    // To compare entries it calls methods of theirs: a field named like one is none.
    if (error instanceof TypeError && /\.(?:valueOf|toString) is not a function/.test(error.message))
      return undefined;
    throw error;
  }
}

/** The judgement of what is generated: `verdict` and `explain` must agree with one another, too. */
export function generated(name: string, value: Json): Judgement & { readonly explained: boolean } {
  const { verdict, explain } = compiled[name as keyof typeof compiled];
  return { valid: verdict(value), explained: explain(value), issues: told(explain.errors) };
}

function told(errors: readonly ErrorObject[] | readonly Fault[] | null | undefined): string[] {
  return issuesOf((errors ?? []) as readonly Fault[], names)
    .map(({ path, rule, message }) => `${path} ${rule} ${message}`)
    .sort();
}

function ajv(): Ajv2020 {
  const instance = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, verbose: true });
  instance.addKeyword("x-rule");
  (addFormats as unknown as typeof addFormats.default)(instance);
  return instance;
}
