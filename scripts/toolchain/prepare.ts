import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, output, run } from "./command.ts";
import { CACHE, digestOf } from "./files.ts";
import { TOOLCHAINS, type ToolchainName } from "./toolchains.ts";

/** A folder of programs in one language and the commands that build them. */
export interface Project {
  readonly toolchain: ToolchainName;
  /** Where the sources stand. */
  readonly folder: string;
  /** Builds into `out`; anything that is not a command is done in Node. */
  readonly build: (out: string) => readonly (Command | (() => Promise<void> | void))[];
}

/** Tells the versions of a toolchain's tools; undefined where one is missing. */
export async function toolVersions(name: ToolchainName): Promise<string | undefined> {
  const ended = await Promise.all(TOOLCHAINS[name].probes.map(run));
  return ended.every(({ code }) => code === 0) ? ended.map(({ stdout }) => stdout).join("\n") : undefined;
}

/** The builds of this run by folder: languages that share a project must not build it beside each other. */
const builds = new Map<string, Promise<string>>();

/**
 * Builds a project unless its sources, its tools and what else it was made of are as they were at the last build.
 *
 * Gives the folder of what was built. Rejects with the complaint of a build that fails.
 */
export function prepare(project: Project, versions: string, ...more: readonly string[]): Promise<string> {
  const known = builds.get(project.folder) ?? build(project, versions, more);
  builds.set(project.folder, known);
  return known;
}

async function build(project: Project, versions: string, more: readonly string[]): Promise<string> {
  const out = join(CACHE, project.folder);
  const stamp = join(out, "stamp");
  const digest = digestOf(project.folder, versions, ...more);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return out;
  rmSync(stamp, { force: true });
  mkdirSync(out, { recursive: true });
  for (const step of project.build(out)) await (typeof step === "function" ? step() : output(step));
  writeFileSync(stamp, digest);
  return out;
}
