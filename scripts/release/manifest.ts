import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RELEASES } from "../../src/diff/origin/read.ts";

/** Files by their path below one folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What locks a release: its files, each with the SHA-256 of its bytes in lower-case hexadecimal digits. */
export interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The name of the manifest in a release's folder. */
export const MANIFEST = "manifest.json";

/** The text of the manifest of some files. */
export function manifestText(version: string, files: Files): string {
  const digests = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const manifest: Manifest = {
    version,
    files: Object.fromEntries(digests.map(([path, bytes]) => [path, digest(bytes)])),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** How a frozen release differs from its own manifest, a line each; nothing when it is as it was frozen. */
export function releaseFaults(root: string, version: string): string[] {
  const folder = join(root, RELEASES, version);
  if (!existsSync(join(folder, MANIFEST))) return [`${RELEASES}/${version}/${MANIFEST}: missing`];
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")) as Manifest;
  const present = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  const told = (path: string, what: string) => `${RELEASES}/${version}/${path}: ${what}`;
  return [
    ...(manifest.version === version ? [] : [told(MANIFEST, `says version ${manifest.version}`)]),
    ...present
      .filter((path) => path !== MANIFEST && manifest.files[path] === undefined)
      .map((path) => told(path, "is not in the manifest")),
    ...Object.entries(manifest.files).flatMap(([path, expected]) => {
      if (!present.includes(path)) return [told(path, "missing")];
      return digest(readFileSync(join(folder, path))) === expected ? [] : [told(path, "changed")];
    }),
  ];
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
