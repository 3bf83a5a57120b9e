import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { outputsOf } from "../../scripts/outputs.ts";
import { staleFiles } from "../../scripts/write.ts";
import { file, folder } from "../support/cavra.ts";
import { checkout, contents, edit, generate } from "../support/checkout.ts";

const STATUSES = "schemas/common/statuses.schema.json";
/** What other commands write, and `generate` leaves alone. */
const FOREIGN = /^(?:releases|languages)\/|^conformance\/(?:report\.json|matrix\.md)$/;
const DRIVER = resolve("test/generate/write-driver.ts");
const PRELOAD = pathToFileURL(resolve("test/generate/faulty-fs.mjs")).href;

/** What `generated/` was, and what it is after a change that shows in many files. */
let old: ReadonlyMap<string, string>;
let next: ReadonlyMap<string, string>;

/** A checkout with a change that is not generated yet. */
function changed(path = folder()): string {
  const root = checkout({ path });
  edit(root, STATUSES, '"description": "', '"description": "Now: ');
  return root;
}

/** A run that was killed, and what was left then; the run after it gives what the others are held to. */
let killed: Ended;
let left: ReturnType<typeof staleFiles>;

beforeAll(async () => {
  const root = changed(mkdtempSync(join(tmpdir(), "cavra-")));
  old = contents(join(root, "generated"));
  killed = await ended(start(root, ["scripts/generate.ts"], "SIGKILL", 7));
  left = staleFiles(root, await outputsOf(root));
  await generate(root);
  next = contents(join(root, "generated"));
  return () => rmSync(root, { recursive: true, force: true });
});

/** Starts a TypeScript program, with a fault at one of its steps of writing. */
function start(cwd: string, program: readonly string[], fault = "", at = 0): ChildProcess {
  const tsx = pathToFileURL(resolve("node_modules/tsx/dist/loader.mjs")).href;
  const args = ["--import", tsx, ...(fault === "" ? [] : ["--import", PRELOAD]), ...program];
  const env = { ...process.env, FAULT: fault, FAULT_AT: String(at) };
  return spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
}

interface Ended {
  readonly code: unknown;
  readonly signal: unknown;
  readonly stderr: string;
}

async function ended(child: ChildProcess): Promise<Ended> {
  let stderr = "";
  child.stderr?.on("data", (bytes) => {
    stderr += bytes;
  });
  const [code, signal] = await once(child, "close");
  return { code, signal, stderr };
}

/** What a run writes, for the driver. */
function outputFile(): string {
  return file("output.json", JSON.stringify([...next].filter(([path]) => !FOREIGN.test(path))));
}

/** Files that are neither as they were nor as they are to be; temporary ones stand beside their place. */
function torn(root: string): string[] {
  return [...contents(join(root, "generated"))]
    .filter(([path, text]) => !path.endsWith(".tmp") && text !== old.get(path) && text !== next.get(path))
    .map(([path]) => path);
}

test("a run that is killed at any step of writing leaves every file whole, and the next one finishes", async () => {
  const steps = 2 * [...next].filter(([path, text]) => old.get(path) !== text).length;
  expect(steps).toBeGreaterThan(20);
  const root = folder();
  const driver = [DRIVER, root, outputFile()];
  for (let at = 1; at <= steps; at += Math.floor(steps / 9)) {
    rmSync(join(root, "generated"), { recursive: true, force: true });
    cpSync("generated", join(root, "generated"), { recursive: true });
    expect(await ended(start(process.cwd(), driver, "SIGKILL", at))).toMatchObject({ signal: "SIGKILL" });
    expect(torn(root)).toEqual([]);
    expect(contents(join(root, "generated"))).not.toEqual(next);
  }
  expect(await ended(start(process.cwd(), driver))).toMatchObject({ code: 0, stderr: "" });
  expect(contents(join(root, "generated"))).toEqual(next);
});

test("after a kill --check knows what is left, and generate heals it", () => {
  expect(killed).toMatchObject({ signal: "SIGKILL" });
  expect(left).toContainEqual({ file: expect.stringMatching(/\.tmp$/), why: "no source gives it" });
  expect(left).toContainEqual({ file: expect.stringMatching(/\.d\.ts$/), why: "out of date" });
  expect([...next.keys()]).toEqual([...old.keys()]);
});

test("two runs that write at once both succeed, and every file is right", async () => {
  const root = folder();
  const output = outputFile();
  for (let round = 0; round < 3; round++) {
    rmSync(join(root, "generated"), { recursive: true, force: true });
    cpSync("generated", join(root, "generated"), { recursive: true });
    const runs = [1, 2, 3].map(() => ended(start(process.cwd(), [DRIVER, root, output])));
    for (const run of await Promise.all(runs)) expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(contents(join(root, "generated"))).toEqual(next);
  }
});

test("a full disk and a read-only folder are told in one line, and every file is whole", async () => {
  const faults = { ENOSPC: "no space left on device", EROFS: "read-only file system" };
  const runs = Object.entries(faults).map(async ([fault, why]) => {
    const root = changed();
    const { code, stderr } = await ended(start(root, ["scripts/generate.ts"], fault, 5));
    expect(code).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^generate: cannot write \\S+: ${fault}: ${why}; every file is whole, old or new\\n$`),
    );
    expect(torn(root)).toEqual([]);
    expect([...contents(join(root, "generated")).keys()].filter((path) => path.endsWith(".tmp"))).toEqual([]);
  });
  await Promise.all(runs);
});
