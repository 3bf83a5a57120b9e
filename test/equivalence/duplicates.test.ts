import fc from "fast-check";
import { expect, test } from "vitest";
import { parseText } from "../../src/parse/document.ts";
import { countMembers, outlineOf } from "../../src/parse/outline.ts";
import { repeatedMembers, syntaxTree } from "../../src/parse/places.ts";
import { showsNoRepeat } from "../../src/parse/repeats.ts";

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
      expect(countMembers(JSON.parse(source), 64) < outlineOf(source, 64).members).toBe(isRepeated);
      const parsed = parseText(source);
      expect(parsed.ok).toBe(!isRepeated);
    }),
    { numRuns: 2000 },
  );
});

test("no text that repeats a name shows that it repeats none", () => {
  fc.assert(
    fc.property(text, (source) => {
      if (showsNoRepeat(source, JSON.parse(source), 64))
        expect(repeatedMembers(syntaxTree(source))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test("what JSON.stringify writes shows that it repeats no name; with blanks, where its first colon has one and nothing is escaped", () => {
  fc.assert(
    fc.property(text, fc.constantFrom("", " "), (source, blank) => {
      const value: unknown = JSON.parse(source);
      const written = JSON.stringify(value, null, blank);
      const doubt = blank === "" ? /[\\0-9]/ : /\\|^[^:]*(?::[^ ]|$)/;
      if (!doubt.test(written)) expect(showsNoRepeat(written, value, 64)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("a text of more levels than the limit shows nothing", () => {
  const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  expect(showsNoRepeat(nested(64), JSON.parse(nested(64)), 64)).toBe(true);
  for (const text of [nested(65), ` ${nested(65)}`])
    expect(showsNoRepeat(text, JSON.parse(text), 64)).toBe(false);
});
