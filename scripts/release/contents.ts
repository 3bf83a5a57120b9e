import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** What a release freezes: the folder of the repository, and its place in the release. */
const FROZEN: readonly (readonly [folder: string, at: string])[] = [
  ["generated/schemas/2020-12", "schemas/2020-12"],
  ["generated/schemas/draft-07", "schemas/draft-07"],
  ["generated/openapi", "openapi"],
];

/** The files that a release freezes as they are. */
export function bundlesOf(root: string): Map<string, Uint8Array> {
  return new Map(
    FROZEN.flatMap(([folder, at]) =>
      [...filesOf(root, folder)].map(([path, bytes]) => [at + path.slice(folder.length), bytes] as const),
    ),
  );
}

/** The files below a folder of the repository, or the one file, by their path in the repository; none where it is not there. */
export function filesOf(root: string, name: string): Map<string, Uint8Array> {
  if (!existsSync(join(root, name))) return new Map();
  const entries = readdirSync(join(root, name), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path))]));
}
