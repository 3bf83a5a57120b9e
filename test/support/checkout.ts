import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { folder, type Run } from "./cavra.ts";

/** What a copy of the repository needs to generate and build. */
const PARTS = [
  "schemas",
  "examples",
  "corpus",
  "generated",
  "scripts",
  "src",
  "package.json",
  "tsconfig.json",
  "tsconfig.build.json",
];

/** A copy of the repository to make changes in, with this one's packages. */
export function checkout(parts: readonly string[] = PARTS, path: string = folder()): string {
  for (const part of parts) cpSync(part, join(path, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(path, "node_modules"));
  return path;
}

/** Runs one of the repository's scripts in a copy. */
export function script(path: string, name: string, ...args: string[]): Run {
  const tsx = resolve("node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, `scripts/${name}.ts`, ...args], {
    cwd: path,
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}

/** Changes a file of a copy by replacing a text that stands in it. */
export function edit(path: string, file: string, old: string, now: string): void {
  const text = readFileSync(join(path, file), "utf8");
  if (!text.includes(old)) throw new Error(`${file} does not have: ${old}`);
  writeFileSync(join(path, file), text.replaceAll(old, now));
}

/** Every file below a folder with its content. */
export function contents(path: string): Map<string, string> {
  const files = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(path, file)).isFile(),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(join(path, file), "utf8")]));
}
