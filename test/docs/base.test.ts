import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { siteAddress } from "../../scripts/docs/address.ts";
import { loadSource } from "../../scripts/source/load.ts";
import { checkout, contents, script } from "../support/checkout.ts";

const PARTS = [
  "schemas",
  "corpus",
  "examples",
  "docs",
  "scripts",
  "src",
  "generated/catalog.js",
  "package.json",
  "README.md",
];
const MOVED = "https://example.org/x/";

describe("npm run base", () => {
  test("alone prints the address in force", () => {
    const { code, stdout } = script(process.cwd(), "set-base");
    expect({ code, stdout: stdout.trim() }).toEqual({ code: 0, stdout: siteAddress(process.cwd()).site });
  });

  test("with an address gives every $id and the site that address, and leaves the rest", () => {
    const before = siteAddress(process.cwd()).site;
    const copy = checkout({ parts: PARTS });
    expect(script(copy, "set-base", MOVED)).toMatchObject({ code: 0, stderr: "" });
    expect(siteAddress(copy)).toEqual({ site: MOVED, path: "/x/" });
    expect(loadSource(copy).base).toBe(loadSource(process.cwd()).base.replace(before, MOVED));
    for (const folder of ["schemas", "docs"])
      for (const [file, text] of contents(`${copy}/${folder}`)) {
        expect(text).not.toContain(before);
        expect(text.replaceAll(MOVED, before)).toBe(readFileSync(`${folder}/${file}`, "utf8"));
      }
  });

  test("there and back is where it was", () => {
    const copy = checkout({ parts: PARTS });
    const before = contents(`${copy}/schemas`);
    script(copy, "set-base", MOVED);
    script(copy, "set-base", siteAddress(process.cwd()).site);
    expect(contents(`${copy}/schemas`)).toEqual(before);
  });

  test("what is no address that ends in a slash is refused, and nothing changes", () => {
    const copy = checkout({ parts: PARTS });
    const before = contents(`${copy}/schemas`);
    for (const address of [
      "example.org/x/",
      "https://example.org/x",
      "https://example.org/?y/",
      'https://a/"/',
    ])
      expect(script(copy, "set-base", address)).toMatchObject({ code: 2, stdout: "" });
    expect(contents(`${copy}/schemas`)).toEqual(before);
  });
});
