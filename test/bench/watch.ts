import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { spread } from "./measure.ts";

const ROUNDS = 9;
const SCHEMA = "schemas/common/identifiers.schema.json";

/** Longer than the quiet that watching waits for after a change, in milliseconds. */
const PAUSE = 500;

/** Seconds from a change of a schema in a checkout to the end of writing, while one watches. */
export async function watched(root: string) {
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), resolve(root, "scripts/generate.ts"), "--watch"],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
  );
  const path = join(root, SCHEMA);
  const text = readFileSync(path, "utf8");
  const seconds: number[] = [];
  let start = 0;
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith("generated:") && start > 0) seconds.push((performance.now() - start) / 1000);
    else if (!line.startsWith("watching")) continue;
    // The first run of a process still compiles what it runs.
    if (seconds.length > ROUNDS) break;
    await new Promise((done) => setTimeout(done, PAUSE));
    start = performance.now();
    writeFileSync(path, text.replaceAll('"description": "', `"description": "${seconds.length} `));
  }
  child.kill();
  return spread(seconds.slice(1));
}
