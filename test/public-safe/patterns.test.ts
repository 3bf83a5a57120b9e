import { describe, expect, test } from "vitest";
import { checkPattern } from "../../scripts/check/portable-pattern.ts";
import { overlaps } from "../../scripts/prove/disjoint.ts";
import { javascript, patterns, prose, refusal, rules } from "./rules.ts";

const HEX = "[0-9a-f]";
const UUID = `${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}`;

describe("the subset of regular expressions", () => {
  test.each(Object.keys(patterns))("holds the pattern of %s", (name) => {
    expect(checkPattern(patterns[name] ?? "")).toBeUndefined();
  });

  test.each([
    ["(?=a)", "a group that is not (?:…)"],
    ["(a)", "a group that is not (?:…)"],
    ["\\d", "the escape \\d"],
    ["a.b", "a bare ."],
    ["[a&&b]", "the class operator &&"],
    ["[a[b]]", "a bare [ inside a class"],
    ["[\u{1F600}]", "a class member beyond U+FFFF"],
    ["a+?", "a lazy, possessive or doubled quantifier"],
    ["(?:a|)", "an empty alternative"],
    ["(?:[a-z]{40}){40}", "repeats multiply to 1600"],
  ])("does not hold %s", (pattern, reason) => {
    expect(checkPattern(pattern)).toContain(reason);
  });
});

describe("the early exit", () => {
  test("shares no string with any rule", () => {
    expect(overlaps(prose, rules)).toEqual([]);
  });

  test("is found to share one when it admits runs of hyphens", () => {
    const planted = overlaps("^[A-Z -]*$", { "private-key": rules["private-key"] ?? "" });
    expect(planted[0]?.witness).toMatch(/^-{4,5} ?BEGIN [A-Z]/);
  });
});

describe("the ids of the contract", () => {
  const exempt = `^(?:[a-z]{1,6} ){0,2}(?:${UUID}|${UUID.replaceAll("a-f", "A-F")}|saas-${HEX}{12})(?: [a-z]{1,6}){0,2}[.,]?$`;

  test.each(["long-number", "license-key", "phone", "iban", "hex-run", "random-run", "cloud-id"])(
    "are exempt from %s, whatever digits they hold",
    (rule) => {
      expect(overlaps(exempt, { [rule]: rules[rule] ?? "" })).toEqual([]);
    },
  );

  test("shield nothing that stands beside them", () => {
    const found = javascript("u");
    for (const id of ["12345678-1234-1234-1234-123456789012", "saas-123456789012"])
      expect(refusal(`run ${id} of account 123456789012`, found)).toBe("long-number");
  });
});
