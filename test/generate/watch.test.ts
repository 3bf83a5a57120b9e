import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
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
