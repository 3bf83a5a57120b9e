import { existsSync, readdirSync } from "node:fs";
import { posix } from "node:path";

/** The pages of the site: the path of each below the site's root, and the file of the repository that it is. */
export type Pages = ReadonlyMap<string, string>;

/** Folders whose Markdown becomes pages, and where these stand in the site. */
const FOLDERS: readonly (readonly [folder: string, at: string])[] = [
  ["docs", ""],
  ["generated/docs", "reference/"],
];

/** Files of the repository's root that are pages too. */
const FILES: readonly (readonly [file: string, page: string])[] = [
  ["CHANGELOG.md", "changelog.md"],
  ["CONTRIBUTING.md", "contributing.md"],
  ["SECURITY.md", "security.md"],
];

/** Every page that the checkout in a folder has. */
export function pagesOf(root: string): Pages {
  const folders = FOLDERS.flatMap(([folder, at]) =>
    markdownBelow(`${root}/${folder}`).map((path): [string, string] => [
      at + indexed(path),
      `${folder}/${path}`,
    ]),
  );
  const files = FILES.filter(([file]) => existsSync(`${root}/${file}`)).map(
    ([file, page]): [string, string] => [page, file],
  );
  return new Map([...folders, ...files]);
}

/** The page that a file of the repository is in the site, if it is one. */
export function pageOf(pages: Pages, file: string): string | undefined {
  for (const [page, source] of pages) if (source === file) return page;
  return undefined;
}

/** A README opens its folder, as it does where code is hosted. */
function indexed(path: string): string {
  return posix.basename(path) === "README.md" ? posix.join(posix.dirname(path), "index.md") : path;
}

function markdownBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md") && !path.startsWith("."))
    .sort();
}
