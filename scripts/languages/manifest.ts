import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource, type Source } from "../source/load.ts";
import { digestOf } from "../toolchain/files.ts";
import { pinnedVersion } from "../toolchain/pinned.ts";
import { GENERATORS, type Generator } from "./generators.ts";
import { documentTypes } from "./inputs.ts";

/** What is recorded of one language's types. */
export interface Entry {
  readonly generator: string;
  /** SHA-256 of what the generator read. */
  readonly input: string;
  /** SHA-256 of the files that it wrote. */
  readonly output: string;
}

export type Manifest = Readonly<Record<string, Entry>>;

export const FOLDER = "generated/languages";

/** The committed manifest; an empty one where there is none. */
export function readManifest(root: string): Manifest {
  const path = join(root, FOLDER, "manifest.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/** What the manifest says of a language whose types stand in a folder. */
export function entryOf(root: string, generator: Generator, source: Source, folder: string): Entry {
  return {
    generator: `${generator.generator} ${pinnedVersion(root, generator.pinned)}`,
    input: inputDigest(generator, source),
    output: digestOf(folder),
  };
}

/**
 * The languages whose types are not what the sources give, as far as that can be told without their generators:
 * another input or version than the manifest records, or files that are not those that it records.
 */
export function staleLanguages(root: string): string[] {
  const source = loadSource(root);
  const manifest = readManifest(root);
  const stale = GENERATORS.filter((generator) => {
    const folder = join(root, FOLDER, generator.language);
    if (!existsSync(folder)) return true;
    return (
      JSON.stringify(entryOf(root, generator, source, folder)) !==
      JSON.stringify(manifest[generator.language])
    );
  });
  const known = new Set(GENERATORS.map(({ language }) => language));
  return [
    ...stale.map(({ language }) => language),
    ...Object.keys(manifest).filter((name) => !known.has(name)),
  ].sort();
}

function inputDigest({ input }: Generator, source: Source): string {
  const hash = createHash("sha256").update([...documentTypes(source).values()].join(" "));
  for (const [name, text] of input(source)) hash.update(name).update("\0").update(text).update("\0");
  return hash.digest("hex");
}
