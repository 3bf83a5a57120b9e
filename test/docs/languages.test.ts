import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { includedIn, regionOf } from "../../scripts/docs/include.ts";
import { pagesOf } from "../../scripts/docs/pages.ts";
import { GENERATORS } from "../../scripts/languages/generators.ts";
import { TOOLCHAINS } from "../../scripts/toolchain/toolchains.ts";
import { LANGUAGES } from "../conformance/runners.ts";
import { FAULTS } from "../languages/cases.ts";
import { roundTrips } from "../languages/projects.ts";

const included = [...pagesOf(process.cwd()).values()].flatMap((page) =>
  includedIn(page).map(({ href, region }) => ({ page, file: join(page, "..", href), region })),
);
const read = (file: string) => readFileSync(file, "utf8");
const programs = [...LANGUAGES, ...roundTrips([])].map(({ folder }) => `${folder}/`);

describe("the pages of the languages", () => {
  test.each(included.filter(({ region }) => region === undefined))("$page shows $file", ({ file }) => {
    expect(existsSync(file)).toBe(true);
  });

  test.each(included.flatMap(({ region, ...rest }) => (region === undefined ? [] : [{ ...rest, region }])))(
    "$page shows the region $region of $file, which a check runs",
    ({ file, region }) => {
      expect(programs.some((folder) => file.startsWith(folder))).toBe(true);
      expect(regionOf(read(file), region, file).split("\n").length).toBeGreaterThan(2);
    },
  );

  test("there is one for each language that is asked for verdicts or has types", () => {
    const languages = new Set([
      ...LANGUAGES.map(({ toolchain }) => toolchain),
      ...GENERATORS.map(({ language }) => language),
    ]);
    const pages = readdirSync("docs/languages").map((file) => file.replace(/\.md$/, ""));
    expect(pages.sort()).toEqual([...languages, "index"].sort());
  });

  test("each validator that is asked is shown on its language's page", () => {
    for (const { toolchain, runners } of LANGUAGES)
      for (const { validator } of runners)
        expect(read(`docs/languages/${toolchain}.md`)).toContain(validator.split("/").at(-1));
  });

  test("the index says of each language's types what they refuse, as the check does", () => {
    const index = read("docs/languages/index.md");
    for (const { toolchain, refuses } of roundTrips([])) {
      const cells = FAULTS.map((fault) => (refuses.includes(fault) ? "yes" : "no"));
      expect(index).toContain(`| ${TOOLCHAINS[toolchain].language} | ${cells.join(" | ")} |`);
    }
  });

  test("a region that a file has not is told", () => {
    expect(() => regionOf("a\n", "read", "x.py")).toThrow("x.py has no region read");
  });
});
