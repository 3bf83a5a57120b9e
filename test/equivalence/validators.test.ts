import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/json.ts";
import { changed } from "./mutation.ts";
import { generated, plainly, source } from "./reference.ts";

const corpus = source.examples.map(({ content }) => content);

describe.each(source.documents.map(({ name }) => name))("%s", (name) => {
  test("each example of any document gets the judgement of plain Ajv", () => {
    for (const { file, content } of source.examples) agree(name, content, file);
  });

  test("no random change of its examples makes verdict, explain and plain Ajv differ", () => {
    const own = source.examples.filter(({ document }) => document === name);
    const documents = own.length === 0 ? corpus : own.map(({ content }) => content);
    fc.assert(
      fc.property(changed(documents), (document) => agree(name, document)),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    );
  });
});

function agree(name: string, value: Json, hint?: string): void {
  const reference = plainly(name, value);
  const judged = generated(name, value);
  expect(judged, hint).toEqual({ ...(reference ?? judged), explained: (reference ?? judged).valid });
}
