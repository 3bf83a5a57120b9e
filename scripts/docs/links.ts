import { existsSync, statSync } from "node:fs";
import { posix } from "node:path";
import { type Address, repositoryAddress } from "./address.ts";
import { type Pages, pageOf } from "./pages.ts";
import type { Served } from "./served.ts";

/** All that a link in a page can lead to. */
export interface Places {
  readonly root: string;
  readonly pages: Pages;
  readonly served: Served;
}

/**
 * What a link becomes in the site. Pages link to each other, and to files of the repository, by relative path,
 * so that the same link works where the source is hosted and in an editor. Other links stay as they are.
 */
export function siteLink(places: Places, page: string, href: string): string {
  const file = repositoryFile(places, page, href);
  if (file === undefined) return href;
  const [, fragment] = href.split("#");
  const hash = fragment === undefined ? "" : `#${fragment}`;
  const target = pageOf(places.pages, file);
  if (target !== undefined) return `/${target}${hash}`;
  for (const [path, source] of places.served) if (source === file) return `/${path}`;
  const folder = existsSync(`${places.root}/${file}`) && statSync(`${places.root}/${file}`).isDirectory();
  return `${repositoryAddress(places.root)}/${folder ? "tree" : "blob"}/main/${file}${hash}`;
}

/** The path in the repository that a page's link leads to; nothing for one to elsewhere or within the page. */
export function repositoryFile({ pages }: Places, page: string, href: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|#|\/)/i.test(href)) return undefined;
  const source = pages.get(page) ?? page;
  const [path = ""] = href.split(/[?#]/);
  return posix.join(posix.dirname(source), decodeURI(path)).replace(/\/$/, "");
}

/** The anchor of a heading, as code hosts make it. */
export function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
    .replaceAll(" ", "-");
}

/** Whether an address lies outside the site. */
export function isForeign({ site }: Address, url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url) && !url.startsWith(site);
}
