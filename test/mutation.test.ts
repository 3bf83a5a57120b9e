import { describe, expect, test } from "vitest";
import { definitionsOf, mutantsOf, subschemas } from "../scripts/mutate/definitions.ts";
import { judgeOf } from "../scripts/mutate/judge.ts";
import { patternChanges } from "../scripts/mutate/patterns.ts";
import { proofOf } from "../scripts/mutate/same.ts";
import { loadSource } from "../scripts/source/load.ts";

/** What `npm run mutate` rests on; the run itself, over every mutant, is a step of its own. */
const source = loadSource(process.cwd());
const mutants = mutantsOf(source);

/** Keywords that say nothing of a document themselves; subschemas are told by their own keywords. */
const SILENT = new Set(["title", "description", "default", "properties", "then", "else"]);

test("there are at least 25 kinds of mutation", () => {
  expect(new Set(mutants.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(25);
});

test("every assertion of every hand-written schema has a mutant", () => {
  const mutated = new Set(mutants.map(({ definition, pointer }) => definition + pointer));
  const assertions = [...definitionsOf(source)]
    .filter(([ref]) => source.files.has(ref.split("#")[0] ?? ""))
    .flatMap(([ref, schema]) =>
      [...subschemas(schema)].flatMap(([node, pointer]) =>
        Object.keys(node)
          // A type beside a constant or a list is there for generators.
          .filter((keyword) => !(keyword === "type" && ("const" in node || "enum" in node)))
          .filter((keyword) => !SILENT.has(keyword))
          .map((keyword) => `${ref}${pointer}/${keyword}`),
      ),
    );
  expect(assertions).not.toEqual([]);
  expect(assertions.filter((place) => !mutated.has(place))).toEqual([]);
});

test("a mutant is noticed by the example at its edge, and by no other", () => {
  const longer = mutants.find(
    ({ definition, kind }) => definition.endsWith("/label") && kind === "raise a maxLength by one",
  );
  if (longer === undefined) throw new Error("labels have no bound");
  const others = source.examples.filter(({ name }) => !name.includes("65-characters"));
  expect(judgeOf(source)(longer)).toBe(true);
  expect(judgeOf({ ...source, examples: others })(longer)).toBe(false);
});

describe("of the changes to a pattern", () => {
  const PATTERN = "x(?:a{1,2}|ab?)";
  const isProven = proofOf(new Map([["shape", { type: "string", pattern: PATTERN }]]));
  const proven = patternChanges(PATTERN)
    .filter(({ kind, note }) =>
      isProven({ kind, change: note, definition: "shape", pointer: "/pattern", schema: {} }),
    )
    .map(({ kind, note }) => `${kind}: ${note}`);

  test("those that match the same strings are proven", () => {
    expect(proven).toContain("raise the most of a repeat by one: a{1,2} to a{1,3} at 4");
    expect(proven).toContain("drop an alternative: |ab? to (nothing) at 10");
  });

  test("the others are not", () => {
    expect(proven).not.toContain("shorten a repeat by one: a{1,2} to a{0,2} at 4");
    expect(proven).not.toContain("drop a character: x to (nothing) at 0");
  });
});
