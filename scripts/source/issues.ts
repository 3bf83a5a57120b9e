import { brokenEchoes } from "../../src/echoes.ts";
import { issuesOf } from "../../src/explain.ts";
import type { LocatedIssue } from "../../src/issue.ts";
import { namesJudgedBy } from "../../src/name-rules.ts";
import { sourceAjv } from "./ajv.ts";
import type { Example } from "./examples.ts";
import { Judgements } from "./judged.ts";
import type { Source } from "./load.ts";

const PUBLIC_SAFE = "common/public-safe.schema.json";

const judgements = new Judgements<readonly LocatedIssue[]>();

/** What the library will say of the examples of a document, worked out from the sources alone: it is not made yet itself. */
export function explainer(source: Source, document: string): (example: Example) => readonly LocatedIssue[] {
  const fits = (ref: string) => (value: unknown) => sourceAjv(source).validate(source.base + ref, value);
  const names = namesJudgedBy(
    fits(`${PUBLIC_SAFE}#/$defs/field-name`),
    fits(`${PUBLIC_SAFE}#/$defs/public-safe`),
  );
  const { path = "", operation } = source.documents.find(({ name }) => name === document) ?? {};
  const echoes = source.operations.find(({ name }) => name === operation)?.echoes ?? [];
  const judged = judgements.of(source, document, [echoes, source.schemas.get(PUBLIC_SAFE)]);
  return ({ content }) =>
    judged(content, () =>
      fits(path)(content)
        ? brokenEchoes(echoes, content)
        : issuesOf((sourceAjv(source).errors ?? []) as never, names),
    );
}
