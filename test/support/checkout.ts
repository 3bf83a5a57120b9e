import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { outputsOf } from "../../scripts/outputs.ts";
import { writeOutput } from "../../scripts/write.ts";
import { folder, type Run } from "./cavra.ts";
import { copyInto, type Wanted } from "./copy.ts";

/** A copy of the repository to make changes in, removed after the test. */
export function checkout({ path = folder(), ...wanted }: Wanted & { readonly path?: string } = {}): string {
  copyInto(path, wanted);
  return path;
}

/** Runs one of the repository's scripts in a copy. */
export function script(path: string, name: string, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), `scripts/${name}.ts`, ...args],
    { cwd: path, encoding: "utf8" },
  );
  return { code: status, stdout, stderr };
}

/** What `npm run generate` does to a copy, in this process: most tests are about what comes after it. */
export async function generate(path: string): Promise<void> {
  writeOutput(path, await outputsOf(path));
}

/** Changes a file of a copy by replacing a text that stands in it. */
export function edit(path: string, file: string, old: string, now: string): void {
  const text = readFileSync(join(path, file), "utf8");
  if (!text.includes(old)) throw new Error(`${file} does not have: ${old}`);
  if (relative(realpathSync(path), realpathSync(join(path, file))).startsWith(".."))
    throw new Error(`${file} is this repository's own: ask for a copy of it`);
  writeFileSync(join(path, file), text.replaceAll(old, now));
}

/** Every file below a folder with its content. */
export function contents(path: string): Map<string, string> {
  const files = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(path, file)).isFile(),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(join(path, file), "utf8")]));
}
