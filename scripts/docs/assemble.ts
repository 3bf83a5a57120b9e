import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { pagesOf } from "./pages.ts";
import { servedFiles } from "./served.ts";

/** Where the site's sources are laid together, below the root; never committed. */
export const ASSEMBLED = ".cache/docs";

/** The folder of the API reference within the served files, which its own command writes. */
export const API_FOLDER = "public/api/";

/**
 * Lays all pages and served files in one folder, as the site has them, and takes away what is no longer one.
 * A file that has not changed is not touched, so that a running preview reloads only what did.
 */
export function assemble(root: string): void {
  const target = `${root}/${ASSEMBLED}`;
  const wanted = new Map(pagesOf(root));
  for (const [path, file] of servedFiles(root)) wanted.set(`public/${path}`, file);
  for (const [path, file] of wanted) copyChanged(`${root}/${file}`, `${target}/${path}`);
  for (const path of filesIn(target))
    if (!wanted.has(path) && !path.startsWith(API_FOLDER)) rmSync(`${target}/${path}`);
}

function copyChanged(from: string, to: string): void {
  if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").slice(folder.length + 1));
}
