import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { brokenEchoes } from "../../src/echoes.ts";
import { issuesOf } from "../../src/explain.ts";
import type { LocatedIssue } from "../../src/issue.ts";
import { namesJudgedBy } from "../../src/name-rules.ts";
import { bundle, definitions } from "../bundle.ts";
import { lean } from "../lean.ts";
import type { Example } from "./examples.ts";
import type { JsonObject } from "./json.ts";
import type { Source } from "./load.ts";
import { namedRules } from "./rules.ts";

/** What the library will say of an example, worked out from the sources alone: the library itself is not made yet. */
export function explainer(source: Source): (example: Example) => readonly LocatedIssue[] {
  const rules = namedRules(source.schemas);
  const compiled = new Map<string, ValidateFunction>();
  const compile = (key: string, schema: () => JsonObject): ValidateFunction => {
    const known = compiled.get(key) ?? plainAjv().compile(lean(schema(), rules));
    compiled.set(key, known);
    return known;
  };
  const shared = (name: string) => {
    const ref = `common/public-safe.schema.json#/$defs/${name}`;
    const validate = compile(ref, () => ({
      $ref: `#/$defs/${name}`,
      $defs: definitions(source.schemas, [ref]),
    }));
    return (text: string) => validate(text) === true;
  };
  const names = namesJudgedBy(shared("field-name"), shared("public-safe"));
  return ({ document, content }) => {
    const { path = "", operation } = source.documents.find(({ name }) => name === document) ?? {};
    const validate = compile(path, () => bundle(source.schemas, path));
    if (!validate(content)) return issuesOf((validate.errors ?? []) as never, names);
    return brokenEchoes(source.operations.find(({ name }) => name === operation)?.echoes ?? [], content);
  };
}

function plainAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    allErrors: true,
    verbose: true,
    messages: false,
    validateFormats: false,
  });
  ajv.addKeyword("x-rule");
  return ajv;
}
