import { posix } from "node:path";
import { strFromU8, strToU8, zipSync } from "fflate";
import { repositoryAddress } from "../docs/address.ts";
import { filesOf } from "./contents.ts";
import type { Files } from "./manifest.ts";

/** What people without npm get, where the repository has it, so that the pages' links to each other lead on. */
const FOLDERS = [
  "docs",
  "generated/conformance",
  "generated/docs",
  "generated/languages",
  "generated/openapi",
  "generated/schemas/2020-12",
  "generated/schemas/draft-07",
];

/** The site's own: its landing page, its settings and its pictures. */
const SITE_ONLY = /^docs\/(?:index\.md$|public\/|\.vitepress\/)/;

/** The name of a version's archive, without its ending: also of the one folder in it. */
export function archiveName(version: string): string {
  return `cavra-saas-contract-${version}`;
}

/** The files of a version's archive; some texts are given as they will be after the release. */
export function archivedFiles(root: string, version: string, pages: ReadonlyMap<string, string>): Files {
  const files = new Map<string, Uint8Array>();
  for (const folder of FOLDERS)
    for (const [path, bytes] of filesOf(root, folder)) if (!SITE_ONLY.test(path)) files.set(path, bytes);
  for (const [path, text] of pages) files.set(path, strToU8(text));
  const hosted = `${repositoryAddress(root)}/blob/v${version}`;
  for (const [path, bytes] of files)
    if (path.endsWith(".md")) files.set(path, strToU8(linked(path, strFromU8(bytes), files, hosted)));
  return files;
}

/** The bytes of an archive: the same for the same files, on every machine and in every time zone. */
export function archive(version: string, files: Files): Uint8Array {
  const entries = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(
    Object.fromEntries(entries.map(([path, bytes]) => [`${archiveName(version)}/${path}`, bytes])),
    // The format has local time without a zone, and none before this day.
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
}

/** A page whose links to files that the archive does not have lead to where the source of this version is hosted. */
function linked(page: string, text: string, files: Files, hosted: string): string {
  return text.replace(
    /\]\((?![a-z][a-z0-9+.-]*:|#|\/)([^)\s#]+)(#[^)\s]*)?( "[^"]*")?\)/g,
    (link, path: string, hash = "", title = "") => {
      const target = posix.join(posix.dirname(page), decodeURI(path)).replace(/\/$/, "");
      const isInside = files.has(target) || [...files.keys()].some((file) => file.startsWith(`${target}/`));
      return isInside ? link : `](${hosted}/${target}${hash}${title})`;
    },
  );
}
