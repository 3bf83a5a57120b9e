import { afterEach, describe, expect, test, vi } from "vitest";
import { styleFor } from "../../src/cli/style.ts";

const RED = "\u001b[31mrefused\u001b[39m";

/** What is printed in red, with the environment as given. */
function printed(isTTY: boolean | undefined, env: Readonly<Record<string, string | undefined>> = {}): string {
  for (const [name, value] of Object.entries({ NO_COLOR: undefined, TERM: "xterm", ...env }))
    vi.stubEnv(name, value);
  return styleFor(isTTY === undefined ? {} : { isTTY })("red", "refused");
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("colour", () => {
  test("a terminal has it, wherever standard output goes", () => {
    expect(printed(true)).toBe(RED);
    expect(printed(true, { NO_COLOR: "" })).toBe(RED);
  });

  test.each([
    ["a file or a pipe", undefined, {}],
    ["a stream that is no terminal", false, {}],
    ["a terminal with NO_COLOR", true, { NO_COLOR: "1" }],
    ["a dumb terminal", true, { TERM: "dumb" }],
  ])("%s has none", (_, isTTY, env) => {
    expect(printed(isTTY, env)).toBe("refused");
  });
});
