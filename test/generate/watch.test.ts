import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { folder } from "../support/cavra.ts";
import { checkout, edit } from "../support/checkout.ts";

const SCHEMA = "schemas/common/identifiers.schema.json";
const TYPES = "generated/types/index.d.ts";

/** Longer than any machine needs; a change is seen within it or never. */
const PATIENCE = { timeout: 60_000, interval: 50 };

let watching: ChildProcess | undefined;
afterEach(() => {
  watching?.kill("SIGKILL");
});

test("while one watches, a change reaches the outputs, a mistake is told, and mending it goes on", async () => {
  const root = checkout();
  const told: string[] = [];
  watching = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), resolve(root, "scripts/generate.ts"), "--watch"],
    { cwd: root },
  );
  for (const stream of [watching.stdout, watching.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => told.push(text));
  const types = () => readFileSync(join(root, TYPES), "utf8");
  await vi.waitFor(() => expect(told.join("")).toContain("watching"), PATIENCE);

  const before = types();
  edit(root, SCHEMA, '"description": "', '"description": "Anew: ');
  await vi.waitFor(() => expect(types()).toContain("Anew: "), PATIENCE);

  edit(root, SCHEMA, '"title"', '"titel"');
  await vi.waitFor(() => expect(told.join("")).toContain("nothing was written"), PATIENCE);
  edit(root, SCHEMA, '"titel"', '"title"');
  edit(root, SCHEMA, "Anew: ", "");
  await vi.waitFor(() => expect(types()).toBe(before), PATIENCE);
}, 120_000);

test("a bug of ours is told, and what is watched goes on being watched", async () => {
  const root = folder();
  for (const name of ["schemas", "examples", "corpus"]) mkdirSync(join(root, name));
  const program = `
    import { watchSource } from ${JSON.stringify(pathToFileURL(resolve("scripts/watch.ts")).href)};
    let runs = 0;
    await watchSource(${JSON.stringify(root)}, async () => {
      if (++runs === 1) throw new Error("a bug");
      console.log("run again");
    });`;
  writeFileSync(join(root, "watch.mts"), program);
  watching = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), join(root, "watch.mts")]);
  const told: string[] = [];
  for (const stream of [watching.stdout, watching.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => told.push(text));
  await vi.waitFor(() => expect(told.join("")).toContain("watching"), PATIENCE);
  writeFileSync(join(root, "schemas/a.json"), "1");
  await vi.waitFor(() => expect(told.join("")).toContain("Error: a bug"), PATIENCE);
  // Again and again: a file that another one is renamed over is easily lost.
  for (const turn of ["2", "3", "4", "5"]) {
    const before = told.length;
    writeFileSync(join(root, "other"), turn);
    renameSync(join(root, "other"), join(root, "schemas/a.json"));
    await vi.waitFor(() => expect(told.slice(before).join("")).toContain("run again"), PATIENCE);
  }
}, 120_000);
