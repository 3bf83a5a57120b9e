import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository's root; every command is run there. */
export const ROOT = process.cwd();

/** Where builds are kept between runs, a folder each; git ignores it. */
export const CACHE = join(ROOT, ".cache", "languages");

/** A SHA-256 digest, in hexadecimal, of the names and contents of all files in a folder, and of what else matters. */
export function digestOf(folder: string, ...more: readonly string[]): string {
  const hash = createHash("sha256");
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/__pycache__|\/Cargo\.lock$/.test(path));
  for (const path of paths.sort())
    hash.update(path.slice(folder.length)).update("\0").update(readFileSync(path)).update("\0");
  for (const text of more) hash.update(text).update("\0");
  return hash.digest("hex");
}
