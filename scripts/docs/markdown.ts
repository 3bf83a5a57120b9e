import type { MarkdownRenderer } from "vitepress";
import { includes } from "./include.ts";
import { type Places, siteLink } from "./links.ts";
import { drawSequence } from "./sequence/draw.ts";
import { parseSequence } from "./sequence/parse.ts";

/** Teaches the site's Markdown the repository's own links, the files that pages show, and its sequence diagrams; `base` is the site's path on its host. */
export function markdown(md: MarkdownRenderer, places: Places, base: string): void {
  includes(md, places);
  md.core.ruler.push("repository-links", ({ tokens, env }) => {
    const made = places.pages.get(env.relativePath)?.startsWith("generated/") ?? false;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      // A description's own words may stand in angle brackets; the site's templates would take them for an element.
      if (made && token.type === "html_inline" && !/^<\/?(?:br|a|sup|sub)\b/.test(token.content))
        token.type = "text";
      const href = token.type === "link_open" ? token.attrGet("href") : null;
      if (href === null) continue;
      const link = siteLink(places, env.relativePath, href);
      token.attrSet("href", link);
      if (!link.startsWith("/") || /\.md(?:#|$)/.test(link)) continue;
      // A file: the site's router would look for a page there, and only to pages does the site add its path by itself.
      token.attrSet("href", base.slice(0, -1) + link);
      token.attrSet("target", "_self");
    }
  });
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index];
    if (token?.info.trim() === "mermaid") return drawSequence(parseSequence(token.content));
    return fence?.(tokens, index, options, env, self) ?? "";
  };
}
