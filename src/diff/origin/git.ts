import { execFileSync } from "node:child_process";

/**
 * The JSON files of a revision below the first of some folders that has any, without a checkout.
 * Undefined where git knows no such revision, or there is no git.
 */
export function filesOfRevision(
  root: string,
  revision: string,
  folders: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const commit = git(root, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ])?.trim();
  if (commit === undefined) return undefined;
  // Paths are told relative to the folder that git runs in, which need not be the top of the repository.
  for (const folder of folders) {
    const names = (git(root, ["ls-tree", "-r", "--name-only", "-z", commit, "--", folder]) ?? "")
      .split("\0")
      .filter((name) => name.endsWith(".json"));
    if (names.length === 0) continue;
    return new Map(
      names.map((name) => [name.slice(folder.length + 1), git(root, ["show", `${commit}:./${name}`]) ?? ""]),
    );
  }
  return new Map();
}

function git(cwd: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", [...args], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}
