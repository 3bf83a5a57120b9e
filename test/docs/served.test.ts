import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { siteAddress } from "../../scripts/docs/address.ts";
import { withinPage, withoutRemoteLogos } from "../../scripts/docs/api.ts";
import { pagesOf } from "../../scripts/docs/pages.ts";
import { servedFiles } from "../../scripts/docs/served.ts";
import { type Entry, sidebar } from "../../scripts/docs/sidebar.ts";
import { withoutTextRules } from "../../scripts/docs/without-text-rules.ts";

const root = process.cwd();
const { site } = siteAddress(root);
const served = servedFiles(root);
const schemas = [...served].filter(([path]) => path.startsWith("schemas/") && !path.includes("/releases/"));

function linksOf(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => ("link" in entry ? [entry.link.slice(1)] : linksOf(entry.items)));
}

describe("what the site serves", () => {
  test("every dialect of the contract description is there", () => {
    const paths = schemas.map(([path]) => path).filter((path) => path.endsWith("/contract.schema.json"));
    expect(paths.some((path) => path.endsWith("/draft-07/contract.schema.json"))).toBe(true);
    expect(paths.some((path) => path.endsWith("/shape/contract.schema.json"))).toBe(true);
    expect(paths).toHaveLength(3);
  });

  test.each(schemas)("%s is the path of its $id", (path, file) => {
    expect(JSON.parse(readFileSync(`${root}/${file}`, "utf8")).$id).toBe(site + path);
  });

  test("every page stands in the sidebar once, but the landing page", () => {
    const pages = pagesOf(root);
    const linked = linksOf(sidebar(root, pages));
    expect(linked.toSorted()).toEqual([...pages.keys()].filter((page) => page !== "index.md").sort());
  });

  test("no icon is named: the preview would ask another host for it", () => {
    for (const file of ["docs/.vitepress/config.ts", "docs/index.md"])
      expect(readFileSync(file, "utf8")).not.toMatch(/\bicon: ?["a-z]/);
  });

  test("the API reference shows no choice that only a rule on text makes", () => {
    const shown = withoutTextRules({
      type: "string",
      if: { pattern: "a" },
      then: { not: {} },
      anyOf: [{ not: {} }],
    });
    expect(shown).toEqual({ type: "string", anyOf: [{}] });
  });

  test("the API reference's menu leads nowhere but to the page itself", () => {
    expect(withinPage('<a class="x" href="/contract">')).toBe('<a class="x" href="#/contract">');
  });

  test("the API reference takes its maker's logo from nowhere else", () => {
    const script =
      "src:e?`https://cdn.example/redoc/logo-mini-full.svg`:`https://cdn.example/redoc/logo-mini.svg`";
    expect(withoutRemoteLogos(script)).toBe("src:e?`../redocly.svg`:`../redocly.svg`");
  });
});
