import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { corpora, draw, embeddings, honestLines, shapesOf } from "./corpus.ts";
import { always, javascript, prose, refusal, rules } from "./rules.ts";

/** Hidden characters, ends of line and halves of pairs, which engines love to disagree about. */
const oddities = [
  "a\n",
  "a\nb",
  "\n",
  "a\r",
  "a\u2028",
  " a",
  "a ",
  "a\u00A0",
  "a\u200Db",
  "a\u{E0041}b",
  "a\u{E0100}",
  "\u{1F469}\u200D\u{1F680}",
  "\u{1F680} go",
  "go \u{1F680}",
  "\u{20000}\u{2A6DF}",
  "\uFE0F",
  "\uE000",
  "\uD7FF",
  "\uFFFD",
];

const places = Object.values(embeddings);
const texts = [
  ...oddities,
  ...corpora.flatMap((corpus) => [
    ...honestLines(corpus),
    ...draw(shapesOf(corpus), 2, 7).map(({ value }, at) =>
      (places[at % places.length] ?? String)(value).slice(0, 512),
    ),
  ]),
];

const withU = javascript("u");
const verdicts = texts.map((text) => refusal(text, withU) ?? "");

describe("every engine gives the verdict of JavaScript with the u flag", () => {
  test("JavaScript without it", () => {
    const without = javascript("");
    expect(texts.map((text) => refusal(text, without) ?? "")).toEqual(verdicts);
  });

  test("RE2", () => {
    const compiled = new Map<string, RE2JS>();
    const found = (pattern: string, text: string) => {
      const known = compiled.get(pattern) ?? RE2JS.compile(pattern);
      compiled.set(pattern, known);
      return known.matcher(text).find();
    };
    expect(texts.map((text) => refusal(text, found) ?? "")).toEqual(verdicts);
  });

  test("Python's re", () => {
    const python = spawnSync("python3", [join(import.meta.dirname, "verdicts.py")], {
      input: JSON.stringify({ always, prose, rules, texts }),
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    if (python.error !== undefined) {
      // Node alone is enough for the tests; where everything is required, a missing Python is a failure.
      console.warn("python3 is missing: Python's verdicts were not compared");
      expect(process.env.CAVRA_REQUIRE_ALL, "python3 is missing").toBeUndefined();
      return;
    }
    expect(python.stderr).toBe("");
    expect(JSON.parse(python.stdout)).toEqual(verdicts);
  });
});

test("a lone surrogate is refused by JavaScript with and without u", () => {
  for (const flags of ["", "u"] as const)
    for (const text of ["\uD800", "a\uDC00b", "\uD83D a"])
      expect(refusal(text, javascript(flags))).toBe("hidden-character");
});
