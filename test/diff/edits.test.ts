import { describe, expect, test } from "vitest";
import type { Change, Comparison } from "../../src/diff/change.ts";
import { compareBundles } from "../../src/diff/compare.ts";
import { compileWithAjv } from "../../src/diff/engine/ajv.ts";
import { automata } from "../../src/diff/engine/automata.ts";
import type { Json, JsonObject } from "../../src/json.ts";
import { EDITS, type Edit, WRAPPINGS, type Wrapping } from "./edits.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

function documentOf(wrapping: Wrapping, schema: Json): JsonObject {
  const { schema: value, $defs } = wrapping.wrap(schema);
  const root = {
    $schema: DIALECT,
    type: "object",
    properties: { value },
    required: ["value"],
    additionalProperties: false,
  };
  return $defs === undefined ? root : { ...root, $defs };
}

/** Compares two versions of one document, and runs its witnesses anew. */
function compared(kind: string, old: JsonObject, next: JsonObject, value: Json): Comparison {
  const comparison = compareBundles(new Map([[kind, old]]), new Map([[kind, next]]), {
    compile: compileWithAjv,
    patterns: automata,
    examples: [{ name: "example", document: kind, content: { value } }],
  });
  for (const { witness } of comparison.changes) {
    if (witness === undefined) continue;
    expect(compileWithAjv(old)(witness.document).length === 0).toBe(witness.old);
    expect(compileWithAjv(next)(witness.document).length === 0).toBe(witness.new);
    expect(witness.old).not.toBe(witness.new);
  }
  return comparison;
}

function only(changes: readonly Change[], edit: Edit, effect: string): Change {
  const [change] = changes.filter(({ rule }) => rule === `${edit.subject}/${effect}`);
  if (change === undefined) throw new Error(`no ${edit.subject}/${effect} among ${JSON.stringify(changes)}`);
  return change;
}

for (const wrapping of WRAPPINGS) {
  describe(`${wrapping.where}:`, () => {
    for (const edit of EDITS) {
      const [narrow, wide] = [documentOf(wrapping, edit.narrow), documentOf(wrapping, edit.wide)];
      const [narrower, wider] = wrapping.turned ? [wide, narrow] : [narrow, wide];
      const value = wrapping.value(edit.value);

      test(`${edit.keyword}: a request that narrows is broken, and a document proves it`, () => {
        const { changes, compatible, severity } = compared("edit/request", wider, narrower, value);
        const change = only(changes, edit, "narrowed");
        expect(change).toMatchObject({
          verdict: "breaking",
          severity: "major",
          witness: { old: true, new: false },
        });
        expect({ compatible, severity }).toEqual({ compatible: false, severity: "major" });
      });

      test(`${edit.keyword}: a response that widens is broken, and a document proves it`, () => {
        const { changes } = compared("edit/response", narrower, wider, value);
        const change = only(changes, edit, "widened");
        expect(change).toMatchObject({
          verdict: "breaking",
          severity: "major",
          witness: { old: false, new: true },
        });
      });

      test(`${edit.keyword}: a request that widens and a response that narrows are minor`, () => {
        const request = compared("edit/request", narrower, wider, value);
        expect(only(request.changes, edit, "widened")).toMatchObject({
          verdict: "compatible",
          severity: "minor",
        });
        const response = compared("edit/response", wider, narrower, value);
        expect(only(response.changes, edit, "narrowed")).toMatchObject({
          verdict: "compatible",
          severity: "minor",
        });
        expect([request.compatible, response.compatible]).toEqual([true, true]);
      });
    }
  });
}
