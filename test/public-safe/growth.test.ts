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

test.each([
  ["^(?:a|aa)*$", "aa"],
  ["^(?:a|a)$", "a"],
  ["^(?:a|[ab])c$", "ac"],
  ["^a?a?$", "a"],
  ["^(?:ab?)(?:bc?)?$", "ab"],
  ["^(?:a+)+$", "aa"],
  ["^(?:a|b|ab)*$", "ab"],
  ["^a{1,2}a{1,2}$", "aaa"],
])("%s reads a string in two ways, and is found out with it", (pattern, witness) => {
  expect(matchedTwice(pattern)).toBe(witness);
});

test.each(["^ab$", "^(?:a|b)*c$", "^(?:a|bc)+(?:-[0-9]{1,3})?$"])(
  "%s reads every string in one way",
  (pattern) => {
    expect(matchedTwice(pattern)).toBeUndefined();
  },
);
