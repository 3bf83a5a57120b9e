import { expect, test, vi } from "vitest";
import { matchedTwice } from "../../scripts/prove/ambiguous.ts";
import { patterns, prose } from "./rules.ts";

vi.stubEnv("RECHECK_BACKEND", "pure");
const { checkSync } = await import("recheck");

/**
 * The early exit is too large for recheck, which gives up after minutes. It is anchored and reads every string in one
 * way at most, which is proved instead: each character is then tried at most once per state.
 */
const PROVED: Readonly<Record<string, string>> = { "public-safe": prose };

test.each(Object.keys(patterns).filter((name) => !(name in PROVED)))(
  "the pattern of %s is not super-linear",
  (name) => {
    const { status } = checkSync(patterns[name] ?? "", "u", { checker: "automaton", timeout: 100_000 });
    expect(status).toBe("safe");
  },
);

test.each(Object.keys(PROVED))("the pattern of %s reads every string in one way at most", (name) => {
  expect(matchedTwice(PROVED[name] ?? "")).toBeUndefined();
});

test("a pattern that reads a string in two ways is found out, with the string", () => {
  expect(matchedTwice("^(?:a|aa)*$")).toBe("aa");
});
