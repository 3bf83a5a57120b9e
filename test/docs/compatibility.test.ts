import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RULES } from "../../src/diff/policy.ts";

test("the page on compatibility has every rule of the policy, word for word, and no other", () => {
  const rows = RULES.map(({ id, what, severity, reason }) => {
    const step = severity === "direction" ? "by direction" : severity;
    return `| \`${id}\` | ${what} | ${step} | ${reason} |`;
  });
  const page = readFileSync("docs/compatibility.md", "utf8");
  expect(page.split("\n").filter((line) => /^\| `[a-z-]+(?:\/[a-z]+)?` \|/.test(line))).toEqual(rows);
});
