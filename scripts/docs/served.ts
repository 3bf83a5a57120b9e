import { existsSync, readdirSync, readFileSync } from "node:fs";
import { addressOf } from "./address.ts";

/** Files that the site serves as they are: the path below the site's root, and the file of the repository. */
export type Served = ReadonlyMap<string, string>;

/** Folders of schemas, each of which is served at the path of its `$id`; of two with one `$id`, the first. */
const SCHEMAS = ["generated/schemas", "schemas/common"];

/** Folders that are served whole, where they exist. */
const WHOLE: readonly (readonly [folder: string, at: string])[] = [
  ["docs/public", ""],
  ["generated/openapi", ""],
];

/** The Evidence Console's script, where it is built; the page that embeds it is the site's own. */
export const PANEL = { file: "dist/console/panel.js", at: "console-panel/panel.js" };

/** Every file beside the pages that the site of the checkout in a folder serves. */
export function servedFiles(root: string): Served {
  const served = new Map<string, string>();
  for (const folder of SCHEMAS) {
    for (const path of filesBelow(`${root}/${folder}`)) {
      const { $id } = JSON.parse(readFileSync(`${root}/${folder}/${path}`, "utf8"));
      const at = $id.slice(addressOf($id).site.length);
      if (!served.has(at)) served.set(at, `${folder}/${path}`);
    }
  }
  if (existsSync(`${root}/${PANEL.file}`)) served.set(PANEL.at, PANEL.file);
  const versions = versionFolder(served);
  for (const [folder, at] of [...WHOLE, ["generated/releases", `${versions}releases/`] as const])
    for (const path of filesBelow(`${root}/${folder}`)) served.set(at + path, `${folder}/${path}`);
  return served;
}

/** The folder of the schemas' own version, below which each release has its immutable place. */
function versionFolder(served: Served): string {
  const contract = [...served.keys()].find((path) => path.endsWith("contract.schema.json"));
  if (contract === undefined) throw new Error("no bundle of the contract description: run npm run generate");
  return `schemas/${contract.split("/").slice(1, 3).join("/")}/`;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").slice(folder.length + 1))
    .sort();
}
