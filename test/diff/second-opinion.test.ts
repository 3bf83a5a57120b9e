import { readFileSync } from "node:fs";
import { check_compat, initSync } from "jsoncompat";
import { expect, test } from "vitest";
import { compareBundles } from "../../src/diff/compare.ts";
import { compileWithAjv } from "../../src/diff/engine/ajv.ts";
import { automata } from "../../src/diff/engine/automata.ts";
import type { Json, JsonObject } from "../../src/json.ts";
import { around } from "./around.ts";
import { EDITS } from "./edits.ts";

initSync({ module: readFileSync(new URL("./jsoncompat_wasm_bg.wasm", import.meta.resolve("jsoncompat"))) });

/** What the other tool calls the side that is updated: one that reads requests, one that writes responses. */
const ROLES = { "edit/request": "deserializer", "edit/response": "serializer" } as const;

const documentOf = (value: Json): JsonObject => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: { value },
  required: ["value"],
  additionalProperties: false,
});

/** Where the other tool errs, shown by a document each; a new release of it may err less. */
const TOO_LENIENT = new Set(["format", "properties of an open object", "additionalProperties as a schema"]);

/** Where it is more careful than it need be: it takes every changed pattern for a break. */
const TOO_STRICT = new Set([
  "pattern",
  "pattern found anywhere",
  "pattern below not",
  "else",
  "if without then",
  "if without else",
]);

for (const edit of EDITS) {
  for (const [kind, role] of Object.entries(ROLES)) {
    for (const [way, [before, after]] of Object.entries({
      narrowing: [edit.wide, edit.narrow],
      widening: [edit.narrow, edit.wide],
    } as const)) {
      test(`${edit.keyword}, ${way}, ${kind}: jsoncompat agrees, or a document shows who is wrong`, () => {
        const [old, next] = [documentOf(before), documentOf(after)];
        const content = { value: edit.value };
        const tools = {
          compile: compileWithAjv,
          patterns: automata,
          examples: [{ name: "example", document: kind, content }],
        };
        const ours = compareBundles(new Map([[kind, old]]), new Map([[kind, next]]), tools);
        const theirs = check_compat(JSON.stringify(old), JSON.stringify(next), role);
        if (ours.compatible === theirs) return;
        const [was, is] = [compileWithAjv(old), compileWithAjv(next)];
        if (theirs) {
          expect(TOO_LENIENT).toContain(edit.keyword);
          const { witness } = ours.changes.find(({ verdict }) => verdict === "breaking") ?? {};
          expect(was(witness?.document ?? null).length === 0).not.toBe(
            is(witness?.document ?? null).length === 0,
          );
        } else {
          expect(TOO_STRICT).toContain(edit.keyword);
          const [sender, receiver] = kind.endsWith("request") ? [was, is] : [is, was];
          const refuted = [...around(content, ["ab", "cd", "gh", "ghp_abcd", "ghp_abcde", "0", "a0"])].filter(
            (document) => sender(document).length === 0 && receiver(document).length > 0,
          );
          expect(refuted).toEqual([]);
        }
      });
    }
  }
}
