import { brokenEchoes } from "../../src/echoes.ts";
import { issuesOf } from "../../src/explain.ts";
import type { LocatedIssue } from "../../src/issue.ts";
import { namesJudgedBy } from "../../src/name-rules.ts";
import { sourceAjv } from "./ajv.ts";
import type { Example } from "./examples.ts";
import type { Source } from "./load.ts";

/** What the library will say of an example, worked out from the sources alone: the library itself is not made yet. */
export function explainer(source: Source): (example: Example) => readonly LocatedIssue[] {
  const ajv = sourceAjv(source);
  const fits = (ref: string) => (value: unknown) => ajv.validate(source.base + ref, value);
  const names = namesJudgedBy(
    fits("common/public-safe.schema.json#/$defs/field-name"),
    fits("common/public-safe.schema.json#/$defs/public-safe"),
  );
  return ({ document, content }) => {
    const { path = "", operation } = source.documents.find(({ name }) => name === document) ?? {};
    if (!fits(path)(content)) return issuesOf((ajv.errors ?? []) as never, names);
    return brokenEchoes(source.operations.find(({ name }) => name === operation)?.echoes ?? [], content);
  };
}
