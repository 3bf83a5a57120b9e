import { readdirSync, readFileSync } from "node:fs";

/** A built page, as its own markup says it. */
export interface Built {
  /** Its path below the site's root. */
  readonly path: string;
  /** What a link may lead to in it. */
  readonly anchors: ReadonlySet<string>;
  /** Where its links lead. */
  readonly links: readonly string[];
  /** What a browser loads for it: scripts, styles, images, fonts, frames. */
  readonly loads: readonly string[];
}

/** Every file of a built site, as sorted paths below it. */
export function siteFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").slice(site.length + 1))
    .sort();
}

/** Reads a built page. */
export function builtPage(site: string, path: string): Built {
  const html = readFileSync(`${site}/${path}`, "utf8").replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1");
  const tags = [
    ...html.matchAll(/<([a-z][a-z0-9-]*)\b((?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi),
  ];
  const anchors = new Set<string>();
  const links: string[] = [];
  const loads: string[] = [];
  for (const [, tag = "", text = ""] of tags) {
    const { id, href, src, srcset } = attributes(text);
    if (id !== undefined) anchors.add(id);
    if (tag === "a" && href !== undefined) links.push(href);
    if (tag === "link" && href !== undefined) loads.push(href);
    if (src !== undefined) loads.push(src);
    for (const one of srcset?.split(",") ?? []) loads.push(one.trim().split(" ")[0] ?? "");
  }
  for (const [, address = ""] of html.matchAll(/url\(\s*["']?([^"')]+)/g)) loads.push(address);
  return { path, anchors, links, loads };
}

/** What a style sheet loads. */
export function styleLoads(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
    ([, url, sheet]) => url ?? sheet ?? "",
  );
}

function attributes(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([^\s=]+)=(?:"([^"]*)"|'([^']*)'|([^\s]+))/g)];
  return Object.fromEntries(
    pairs.map(([, name = "", a, b, c]) => [name.toLowerCase(), unescaped(a ?? b ?? c ?? "")]),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
