import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { type Places, repositoryFile } from "./links.ts";

/** What a link's title asks to be shown below its paragraph: a region of the file that it leads to, or all of it. */
const ASKED = /^(?:region (?<region>[a-z-]+)|(?<whole>include))$/;

/** What code of a file is called, where that is not the file's ending. */
const CODE: Readonly<Record<string, string>> = {
  pl: "perl",
  py: "python",
  rs: "rust",
  kt: "kotlin",
  cs: "csharp",
};

/**
 * Shows files of the repository in pages. A link with the title `region NAME` is followed by that part of a program, one
 * with the title `include` by a page's text. Where the source is hosted it is a link like any other.
 */
export function includes(md: MarkdownRenderer, places: Places): void {
  md.core.ruler.push("includes", (state) => {
    const asked = { file: "", title: "" };
    state.tokens = state.tokens.flatMap((token) => {
      for (const child of token.children ?? []) {
        const title = child.type === "link_open" ? child.attrGet("title") : null;
        if (title === null || !ASKED.test(title)) continue;
        asked.title = title;
        asked.file = repositoryFile(places, state.env.relativePath, child.attrGet("href") ?? "") ?? "";
        child.attrs = (child.attrs ?? []).filter(([name]) => name !== "title");
      }
      if (token.type !== "paragraph_close" || asked.title === "") return [token];
      const { region } = ASKED.exec(asked.title)?.groups ?? {};
      asked.title = "";
      const text = readFileSync(`${places.root}/${asked.file}`, "utf8");
      if (region === undefined) return [token, ...md.parse(text, { ...state.env })];
      const fence = new state.Token("fence", "code", 0);
      const ending = extname(asked.file).slice(1);
      Object.assign(fence, {
        markup: "```",
        info: CODE[ending] ?? ending,
        content: regionOf(text, region, asked.file),
      });
      return [token, fence];
    });
  });
}

/** The lines between a file's `#region` and `#endregion` of a name, in any language's comments. */
export function regionOf(text: string, name: string, file: string): string {
  const lines = text.split("\n");
  const mark = (word: string) =>
    lines.findIndex((line) => new RegExp(`^\\s*(?://|#)\\s*#?${word} ${name}$`).test(line));
  const [from, to] = [mark("region"), mark("endregion")];
  if (from < 0 || to < from) throw new Error(`${file} has no region ${name}`);
  const inside = lines.slice(from + 1, to);
  const indents = inside.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const dedented = inside.map((line) => line.slice(Math.min(...indents)));
  return `${dedented.join("\n").trim()}\n`;
}

/** The files that a page shows, and the region of each that is a program. */
export function includedIn(page: string): { href: string; region: string | undefined }[] {
  return [...readFileSync(page, "utf8").matchAll(/\]\((\S+) "([^"]*)"\)/g)].flatMap(
    ([, href = "", title = ""]) => {
      const asked = ASKED.exec(title);
      return asked === null ? [] : [{ href, region: asked.groups?.region }];
    },
  );
}
