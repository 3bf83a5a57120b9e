import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, output } from "./command.ts";

/** A virtual environment with exactly the packages that a folder's `requirements.txt` names. */
export function pythonBuild(folder: string, out: string): readonly Command[] {
  return [
    { argv: ["python3", "-m", "venv", "--clear", out] },
    {
      argv: [
        `${out}/bin/pip`,
        "install",
        "--quiet",
        "--no-deps",
        "--requirement",
        join(folder, "requirements.txt"),
      ],
    },
  ];
}

/** The program of a Go module. */
export function goBuild(folder: string, out: string): readonly Command[] {
  return [{ argv: ["go", "build", "-o", `${out}/run`, "."], cwd: folder }];
}

/** The programs of a crate, with the versions that its `versions.lock` pins. */
export function rustBuild(
  folder: string,
  out: string,
  env: Readonly<Record<string, string>> = {},
): readonly (Command | (() => Promise<void>))[] {
  return [
    () => unlock(folder),
    { argv: ["cargo", "build", "--quiet", "--locked", "--target-dir", out], cwd: folder, env },
  ];
}

/** The jars that a Maven project needs, in `lib`; goals that come first find the folder as `output`. */
export function mavenBuild(folder: string, out: string, ...goals: readonly string[]): readonly Command[] {
  const copy = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${out}/lib`];
  return [{ argv: ["mvn", "--quiet", "--batch-mode", `-Doutput=${out}`, ...goals, ...copy], cwd: folder }];
}

/**
 * Writes a crate's `Cargo.lock` from its `versions.lock`, which is the same without the address of the registry:
 * that is this machine's matter, so cargo is asked for it.
 */
async function unlock(folder: string): Promise<void> {
  const lock = join(folder, "Cargo.lock");
  if (existsSync(lock)) rmSync(lock);
  await output({ argv: ["cargo", "generate-lockfile", "--quiet"], cwd: folder });
  const source = /^source = .*$/m.exec(readFileSync(lock, "utf8"))?.[0];
  if (source === undefined) throw new Error(`${lock} names no registry`);
  const pinned = readFileSync(join(folder, "versions.lock"), "utf8");
  writeFileSync(lock, pinned.replaceAll(/^checksum = /gm, `${source}\nchecksum = `));
}
