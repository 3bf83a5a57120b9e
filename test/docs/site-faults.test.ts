import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { siteFaults } from "../../scripts/docs/site-faults.ts";

const ADDRESS = { site: "https://example.org/a/", path: "/a/" };
let site = "";

beforeEach(() => {
  site = mkdtempSync(`${tmpdir()}/site-`);
});
afterEach(() => rmSync(site, { recursive: true }));

function faultsOf(body: string, style = ""): string[] {
  writeFileSync(`${site}/index.html`, body);
  writeFileSync(`${site}/style.css`, style);
  return siteFaults(site, site, ADDRESS, new Map());
}

describe("the check of a built site", () => {
  test("a link to a place that is there is no fault", () => {
    expect(
      faultsOf('<h1 id="top">x</h1><a href="/a/#top">x</a><a href="https://example.com/">y</a>'),
    ).toEqual([]);
  });

  test("a link to no file is a fault", () => {
    expect(faultsOf('<a href="/a/missing.html">x</a>')).toEqual([
      "index.html: /a/missing.html leads to no file",
    ]);
  });

  test("a link to no place in a page is a fault", () => {
    expect(faultsOf('<a href="#nowhere">x</a>')).toEqual([
      "index.html: #nowhere leads to no place in index.html",
    ]);
  });

  test("a link beside the base path is a fault", () => {
    expect(faultsOf('<a href="/b/x.html">x</a>')).toEqual(["index.html: /b/x.html leaves the site's path"]);
  });

  test.each([
    ["a script", '<script src="https://example.com/x.js"></script>'],
    ["a style sheet", '<link rel="stylesheet" href="//example.com/x.css">'],
    ["an image", '<img src="https://example.com/x.png">'],
    ["a set of images", '<img srcset="x.png 1x, https://example.com/x.png 2x">'],
    ["a background", '<p style="background: url(https://example.com/x.png)">x</p>'],
  ])("%s from another host is a fault", (_what, html) => {
    expect(faultsOf(html)).toHaveLength(1);
  });

  test("a font from another host is a fault of the style sheet", () => {
    expect(faultsOf("", '@font-face { src: url("https://example.com/x.woff2") }')).toHaveLength(1);
  });
});
