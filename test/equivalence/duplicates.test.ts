import fc from "fast-check";
import { expect, test } from "vitest";
import { isCompact } from "../../src/parse/compact.ts";
import { parseText } from "../../src/parse/document.ts";
import { countMembers, outlineOf } from "../../src/parse/outline.ts";
import { repeatedMembers, syntaxTree } from "../../src/parse/places.ts";

const name = fc.constantFrom("a", "b", "\\u0061", "__proto__", 'q\\"', ":", "{", "");
const blank = fc.constantFrom("", "", "", " ", "\n\t");

/** JSON texts in which names are repeated now and then. */
const { text } = fc.letrec<{ text: string; list: string; object: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      '"a"',
      '":{"',
      '"\\\\"',
      '"\\\\\\""',
      "1.50",
      "1e3",
      "true",
      "null",
      '"é🚀"',
      '"\\u0041"',
    ),
    tie("list"),
    tie("object"),
  ),
  list: fc.array(tie("text"), { maxLength: 4 }).map((items) => `[${items.join(",")}]`),
  object: fc
    .array(fc.tuple(name, blank, tie("text")), { maxLength: 4 })
    .map(
      (members) => `{${members.map(([key, space, value]) => `"${key}"${space}:${space}${value}`).join(",")}}`,
    ),
}));

test("a name is told as repeated where the syntax tree has it twice", () => {
  fc.assert(
    fc.property(text, (source) => {
      const isRepeated = repeatedMembers(syntaxTree(source)).length > 0;
      expect(countMembers(JSON.parse(source)) < outlineOf(source, 64).members).toBe(isRepeated);
      const parsed = parseText(source);
      expect(parsed.ok).toBe(!isRepeated);
    }),
    { numRuns: 2000 },
  );
});

test("no text that repeats a name is compact, and what JSON.stringify writes of plain values is", () => {
  fc.assert(
    fc.property(text, (source) => {
      const value: unknown = JSON.parse(source);
      if (isCompact(source, value, 64)) expect(repeatedMembers(syntaxTree(source))).toEqual([]);
      const written = JSON.stringify(value);
      if (!/[\\0-9]/.test(written)) expect(isCompact(written, value, 64)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("a text of more levels than the limit is not compact", () => {
  const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  expect(isCompact(nested(64), JSON.parse(nested(64)), 64)).toBe(true);
  expect(isCompact(nested(65), JSON.parse(nested(65)), 64)).toBe(false);
});
