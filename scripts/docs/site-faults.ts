import { readFileSync } from "node:fs";
import type { Address } from "./address.ts";
import { isForeign } from "./links.ts";
import type { Served } from "./served.ts";
import { type Built, builtPage, siteFiles, styleLoads } from "./site-files.ts";

/** What is wrong with a built site, a line each; nothing when all is well. */
export function siteFaults(root: string, site: string, address: Address, served: Served): string[] {
  const files = siteFiles(site);
  const pages = new Map(
    files.filter((path) => path.endsWith(".html")).map((path) => [path, builtPage(site, path)]),
  );
  const known = new Set(files);
  return [
    ...[...pages.values()].flatMap((page) => [
      ...deadLinks(page, pages, known, address),
      ...foreign(page.path, page.loads, address),
    ]),
    ...files
      .filter((path) => path.endsWith(".css"))
      .flatMap((path) => foreign(path, styleLoads(readFileSync(`${site}/${path}`, "utf8")), address)),
    ...misplaced(root, site, known, served, address),
  ];
}

/** Links within the site that lead to no file, or to no place in it. */
function deadLinks(
  page: Built,
  pages: ReadonlyMap<string, Built>,
  files: ReadonlySet<string>,
  { site, path }: Address,
): string[] {
  // The API reference is one page with a router of its own, which makes its places as it runs.
  if (page.path.startsWith("api/")) return [];
  const here = new URL(page.path, site);
  return [...new Set(page.links)].flatMap((link) => {
    const target = new URL(link, here);
    if (target.origin !== here.origin) return [];
    if (!target.pathname.startsWith(path)) return [`${page.path}: ${link} leaves the site's path`];
    const wanted = decodeURIComponent(target.pathname.slice(path.length));
    const file = [wanted, `${wanted}index.html`, `${wanted}.html`].find((name) => files.has(name));
    if (file === undefined) return [`${page.path}: ${link} leads to no file`];
    const anchor = decodeURIComponent(target.hash.slice(1));
    const anchors = pages.get(file)?.anchors;
    if (anchor === "" || anchors === undefined || anchors.has(anchor)) return [];
    return [`${page.path}: ${link} leads to no place in ${file}`];
  });
}

function foreign(path: string, loads: readonly string[], address: Address): string[] {
  return loads
    .filter((load) => isForeign(address, load))
    .map((load) => `${path}: loads ${load} from another host`);
}

/** Schemas that are not served, whole, at the path of their `$id`. */
function misplaced(
  root: string,
  site: string,
  files: ReadonlySet<string>,
  served: Served,
  address: Address,
): string[] {
  return [...served].flatMap(([path, file]) => {
    if (!files.has(path)) return [`${file}: is not served at ${path}`];
    const text = readFileSync(`${site}/${path}`);
    if (!text.equals(readFileSync(`${root}/${file}`))) return [`${path}: is not ${file}`];
    if (!path.endsWith(".schema.json") || path.includes("/releases/")) return [];
    const { $id } = JSON.parse(text.toString());
    return $id === address.site + path ? [] : [`${path}: calls itself ${$id}`];
  });
}
