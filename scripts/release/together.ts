import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { RELEASES } from "../../src/diff/origin/read.ts";
import type { Files } from "./manifest.ts";
import { Refusal } from "./refusal.ts";

const STAGED = /^\..*\.tmp$/;

/**
 * Freezes a release and replaces files of the repository. All is written beside its place first, where a full disk or a
 * kill harms nothing; then each part is renamed, the release's folder first: a run that is killed after that is
 * finished by the next one, which finds a release that is not recorded.
 */
export function writeTogether(root: string, version: string | undefined, frozen: Files, others: Files): void {
  const releases = join(root, RELEASES);
  mkdirSync(releases, { recursive: true });
  for (const name of readdirSync(releases))
    if (STAGED.test(name)) rmSync(join(releases, name), { recursive: true, force: true });
  const staged = join(releases, `.${version ?? "record"}.${process.pid}.tmp`);
  try {
    for (const [path, bytes] of frozen) write(join(staged, "release", path), bytes);
    for (const [path, bytes] of others) write(join(staged, "others", path), bytes);
    if (version !== undefined) freeze(join(staged, "release"), join(releases, version), version);
    for (const path of others.keys()) renameSync(join(staged, "others", path), join(root, path));
  } finally {
    rmSync(staged, { recursive: true, force: true });
    if (readdirSync(releases).length === 0) rmSync(releases, { recursive: true });
  }
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** A folder that is there and not empty cannot be renamed onto. */
function freeze(from: string, to: string, version: string): void {
  if (existsSync(to)) throw new Refusal(`${version} is released already, and a release never changes`);
  renameSync(from, to);
}
