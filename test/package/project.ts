import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** What `npm pack` makes. */
export interface Packed {
  readonly tarball: string;
  /** The files in it, as sorted paths. */
  readonly files: readonly string[];
}

/** Packs what is built, without building again. */
export function packed(into: string): Packed {
  const text = npm(process.cwd(), "pack", "--json", "--ignore-scripts", "--pack-destination", into);
  // npm 12 gives an object by package name, its forerunners a list.
  const told = JSON.parse(text) as object;
  const [entry] = Object.values(told) as { filename: string; files: { path: string }[] }[];
  if (entry === undefined) throw new Error("npm pack told of no package");
  const filename = entry.filename.replace(/^@/, "").replace("/", "-");
  return { tarball: join(into, filename), files: entry.files.map(({ path }) => path).sort() };
}

/** A project that has the packed package alone, and nothing else. */
export function installed(into: string, tarball: string): void {
  writeFileSync(join(into, "package.json"), '{ "private": true }\n');
  npm(into, "install", "--offline", "--ignore-scripts", tarball);
}

/** Runs a program in a project and gives what it prints; throws where it fails. */
export function run(cwd: string, program: string, ...args: readonly string[]): string {
  return execFileSync(program, [...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function npm(cwd: string, ...args: readonly string[]): string {
  return run(cwd, "npm", ...args);
}
