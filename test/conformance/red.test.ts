import { describe, expect, test } from "vitest";
import { checkSource } from "../../scripts/check/source.ts";
import { loadSource } from "../../scripts/source/load.ts";
import { checkout, edit } from "../support/checkout.ts";
import { disagreements } from "./compare.ts";
import { judge } from "./known.ts";
import { unnoticed } from "./prove.ts";
import { LANGUAGES } from "./runners.ts";
import { readVectors } from "./vectors.ts";

const PUBLIC_SAFE = "schemas/common/public-safe.schema.json";
const vectors = readVectors("generated/conformance/vectors.json");

/** What validators that are right about everything print. */
const right = {
  verdicts: Object.fromEntries(vectors.vectors.map(({ id, valid }) => [id, valid])),
  broken: Object.fromEntries(vectors.exchanges.map(({ id, broken }) => [id, broken])),
};

test("a fault planted into the bundles turns the JavaScript validators red, with the vectors' names", async () => {
  const languages = LANGUAGES.filter(({ toolchain }) => toolchain === "javascript");
  expect(await unnoticed(languages, vectors)).toEqual([]);
});

describe("the comparison", () => {
  const [first] = vectors.vectors;
  const [pair] = vectors.exchanges.filter(({ broken }) => broken.length > 0);
  if (first === undefined || pair === undefined) throw new Error("no vectors");

  test("finds nothing where every verdict is right", () => {
    expect(disagreements(vectors, right)).toEqual([]);
  });

  test("names a vector with another verdict, one without a verdict, and a pair with other rules", () => {
    const verdicts = { ...right.verdicts, [first.id]: !first.valid };
    expect(disagreements(vectors, { ...right, verdicts }).map(({ id }) => id)).toEqual([first.id]);
    const { [first.id]: _left, ...others } = right.verdicts;
    expect(disagreements(vectors, { ...right, verdicts: others })).toMatchObject([
      { id: first.id, said: "nothing" },
    ]);
    const broken = { ...right.broken, [pair.id]: [] };
    expect(disagreements(vectors, { ...right, broken })).toMatchObject([
      { id: pair.id, said: "no rule broken" },
    ]);
  });

  test("takes a known bug for one in its dialect only, and names the entry that disagrees no longer", () => {
    const bug = { validator: "a/b", dialects: ["draft-07"], reason: "", vectors: ["x", "y"] } as const;
    const found = [{ id: "x", expected: "valid", said: "invalid" }];
    expect(judge([bug], "a/b", "draft-07", found)).toEqual({ known: ["x"], unknown: [], gone: ["y"] });
    expect(judge([bug], "a/b", "2020-12", found)).toMatchObject({ unknown: found, gone: [] });
  });
});

describe("the vectors", () => {
  test("break each rule between two documents, and each alone", () => {
    for (const { id, operation } of vectors.rules) {
      const alone = vectors.exchanges.filter(
        (pair) => pair.operation === operation && pair.broken.length === 1 && pair.broken[0] === id,
      );
      expect([operation, id, alone.length > 0]).toEqual([operation, id, true]);
    }
  });

  test("keep every rule in some exchange", () => {
    expect(vectors.exchanges.some(({ broken }) => broken.length === 0)).toBe(true);
  });
});

describe("generate refuses", () => {
  const label = '"pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"';

  test.each([
    ["a lookahead", label, '"pattern": "^(?=[a-z])[a-z0-9]+$"', "a group that is not (?:…)"],
    ["the digits of every script", label, '"pattern": "^[a-z\\\\d]+$"', "the escape \\d"],
    [
      "a $ that lets a final newline pass",
      '        "pattern": "\\n"',
      '        "pattern": "\\t"',
      "lets a final newline pass",
    ],
  ])("%s", (_fault, from, to, why) => {
    const root = checkout({ parts: ["schemas"] });
    edit(root, PUBLIC_SAFE, from, to);
    const mistakes = checkSource(loadSource(root)).map(({ message }) => message);
    expect(mistakes.join("\n")).toContain(why);
  });
});
