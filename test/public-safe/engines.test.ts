import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { drawnTexts } from "../../scripts/corpus/texts.ts";
import { always, javascript, prose, refusal, rules } from "./rules.ts";

const texts = drawnTexts(process.cwd()).map(({ text }) => text);

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
