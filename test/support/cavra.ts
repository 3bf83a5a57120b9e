import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** How a run of the command line ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line, with text or bytes on its standard input. */
export function cavra(
  args: readonly string[],
  input: string | Uint8Array = "",
  env: Record<string, string> = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.cjs", ...args], {
    input,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** A folder for one test, removed after it. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "cavra-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A file with some content in a folder of its own. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

/** A token of a known shape, joined from parts so that no scanner finds it here. */
export const TOKEN = ["gh", "p_", "aB3dE5fG7h".repeat(4).slice(0, 36)].join("");
