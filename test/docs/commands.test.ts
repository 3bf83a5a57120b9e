import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pagesOf } from "../../scripts/docs/pages.ts";
import { cavra, file as temporary } from "../support/cavra.ts";
import { blocksOf } from "./markdown.ts";

const files = [...new Set([...pagesOf(process.cwd()).values(), "README.md"])].filter(
  (file) => !file.startsWith("generated/"),
);
const lines = files.flatMap((file) =>
  blocksOf(file)
    .filter(({ info }) => info === "sh")
    .flatMap(({ text }) => text.replaceAll("\\\n", " ").split("\n"))
    .map((line) => ({
      file,
      line: line
        .replace(/\s+#.*$/, "")
        .replace(/ > \S+$/, "")
        .replaceAll(/\s+/g, " ")
        .trim(),
    })),
);
const scripts: Record<string, string> = JSON.parse(readFileSync("package.json", "utf8")).scripts;

/** The document that a reader of the first page has saved. */
const saved = blocksOf("docs/getting-started.md").find(({ info }) => info === "json")?.text ?? "";

describe("the commands of the pages", () => {
  const runs = lines.filter(({ line }) => /^npx cavra (?:saas|schema|validate)\b/.test(line));

  test.each(runs)("$file: $line", ({ line }) => {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
    const args = words.slice(2).map((word) => (word === "request.json" ? temporary(word, saved) : word));
    expect(cavra(args)).toMatchObject({ code: 0, stderr: "" });
  });

  const named = lines.flatMap(({ file, line }) =>
    [...line.matchAll(/\bnpm run (?:-s |--silent )?([a-z:-]+)/g)].map(([, name = ""]) => ({ file, name })),
  );

  test.each(named)("$file: npm run $name is a script", ({ name }) => {
    expect(Object.keys(scripts)).toContain(name);
  });
});
