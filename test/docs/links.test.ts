import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addressOf, siteAddress } from "../../scripts/docs/address.ts";
import { isForeign, repositoryFile, siteLink, slug } from "../../scripts/docs/links.ts";
import { pagesOf } from "../../scripts/docs/pages.ts";
import { servedFiles } from "../../scripts/docs/served.ts";
import { anchorsOf, proseOf } from "./markdown.ts";

const root = process.cwd();
const places = {
  root,
  pages: new Map([...pagesOf(root), ["readme", "README.md"]]),
  served: servedFiles(root),
};

const links = [...places.pages].flatMap(([page, file]) =>
  [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = ""]) => ({ page, file, href })),
);

describe("links of the pages", () => {
  test.each(links.filter(({ href }) => !/^[a-z]+:/.test(href)))(
    "$file leads to $href",
    ({ page, file, href }) => {
      const target = href.startsWith("#") ? file : repositoryFile(places, page, href);
      if (target === undefined) throw new Error("a link by site path works in no editor: make it relative");
      expect(existsSync(`${root}/${target}`)).toBe(true);
      const anchor = href.split("#")[1];
      if (anchor !== undefined && target.endsWith(".md"))
        expect([...anchorsOf(target, slug)]).toContain(anchor);
    },
  );

  test("a page's link to another page stays in the site", () => {
    expect(siteLink(places, "getting-started.md", "operations.md#x")).toBe("/operations.md#x");
    expect(siteLink(places, "getting-started.md", "../generated/docs/index.md")).toBe("/reference/index.md");
    expect(siteLink(places, "public-safe.md", "../SECURITY.md")).toBe("/security.md");
  });

  test("a link to a file that the site serves leads to it there", () => {
    expect(siteLink(places, "schemas.md", "../generated/openapi/openapi.json")).toBe("/openapi.json");
    expect(siteLink(places, "schemas.md", "../generated/schemas/draft-07/contract.schema.json")).toMatch(
      /^\/schemas\/.*\/draft-07\/contract\.schema\.json$/,
    );
  });

  test("a link to any other file leads to where the source is hosted", () => {
    expect(siteLink(places, "schemas.md", "../package.json")).toMatch(/\/blob\/main\/package\.json$/);
    expect(siteLink(places, "schemas.md", "../generated/schemas/")).toMatch(
      /\/tree\/main\/generated\/schemas$/,
    );
  });

  test("a link to another host stays as it is", () => {
    expect(siteLink(places, "schemas.md", "https://json-schema.org/")).toBe("https://json-schema.org/");
  });
});

describe("the site's address", () => {
  test("is what stands before the schemas' folder in an $id", () => {
    expect(addressOf("https://example.org/a/schemas/x/v1/contract.schema.json")).toEqual({
      site: "https://example.org/a/",
      path: "/a/",
    });
  });

  test("an $id without that folder names no site", () => {
    expect(() => addressOf("https://example.org/contract.json")).toThrow("names no site");
  });

  test("an address without a scheme can be another host's too", () => {
    const address = siteAddress(root);
    expect(isForeign(address, "//example.org/x.js")).toBe(true);
    expect(isForeign(address, `${address.site}x.js`)).toBe(false);
    expect(isForeign(address, "x.js")).toBe(false);
  });
});
