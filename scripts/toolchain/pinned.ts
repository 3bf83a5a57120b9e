import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A file that pins a version, and where in it the version stands. */
export type Pinned = readonly [file: string, version: RegExp];

/** The pinned version; throws where the file has none. */
export function pinnedVersion(root: string, [file, version]: Pinned): string {
  const found = version.exec(readFileSync(join(root, file), "utf8"))?.[1];
  if (found === undefined) throw new Error(`${file} has no version like ${version.source}`);
  return found;
}
