import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { copyInto } from "../support/copy.ts";
import { name } from "./documents.ts";
import { type Row, type Spread, spread } from "./measure.ts";
import { watched } from "./watch.ts";

const COUNTS = [2, 20, 200];

/** What each further operation costs `generate`, between 20 and 200 of them, held against between 2 and 20. */
export async function growthRows(): Promise<Row[]> {
  const seconds = COUNTS.map((count) => generated(count));
  const [few = 0, some = 0, many = 0] = seconds;
  const each = (many - some) / 180 / ((some - few) / 18);
  const row = (
    what: string,
    yardstick: string,
    reach: number,
    value: number | Spread,
    unit?: string,
  ): Row => ({
    group: "generate",
    what,
    yardstick,
    reach,
    wanted: "at most",
    measured: typeof value === "number" ? spread([value]) : value,
    ...(unit === undefined ? {} : { unit }),
  });
  return [
    row("each operation from 20 to 200", "each operation from 2 to 20", 1.2, each),
    row(
      "the contract as it is, cold",
      "seconds",
      5,
      spread(Array.from({ length: 5 }, () => generated(0))),
      "s",
    ),
    row("a change in a schema while one watches", "seconds", 1, await watchedCopy(), "s"),
  ];
}

/** A copy of the repository whose outputs are up to date, so that all runs have the same left to do. */
function checkout(): string {
  const root = mkdtempSync(join(tmpdir(), "cavra-bench-"));
  copyInto(root, { own: ["examples"] });
  return root;
}

async function watchedCopy(): Promise<Spread> {
  const root = checkout();
  const seconds = await watched(root);
  rmSync(root, { recursive: true });
  return seconds;
}

/** Seconds that a cold run takes with so many copies of an operation beside the contract's own. */
function generated(copies: number): number {
  const root = checkout();
  for (let index = 0; index < copies; index++) copy(root, `copy${words(index)}`);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve("node_modules/tsx/dist/cli.mjs"), "scripts/generate.ts"],
    { cwd: root, encoding: "utf8", maxBuffer: 1024 ** 3 },
  );
  const seconds = (performance.now() - start) / 1000;
  rmSync(root, { recursive: true });
  if (status !== 0) throw new Error(`generate with ${copies} copies failed: ${stderr.slice(0, 2000)}`);
  return seconds;
}

/** A copy of an operation under another name, with one valid example of each document. */
function copy(root: string, to: string): void {
  const slug = name.replaceAll("_", "-");
  const rename = (text: string) =>
    text
      .replaceAll(name, to)
      .replaceAll(slug, to)
      .replaceAll("operating-automation", to)
      .replaceAll("SaaS operating automation", `SaaS ${to}`);
  for (const file of readdirSync(join(root, "schemas/operations", name)))
    write(
      join(root, "schemas/operations", to, file),
      rename(readFileSync(join(root, "schemas/operations", name, file), "utf8")),
    );
  for (const document of readdirSync(join(root, "examples", name))) {
    const folder = join(root, "examples", name, document, "valid");
    const [file = ""] = readdirSync(folder).sort();
    write(
      join(root, "examples", to, document, "valid", file),
      rename(readFileSync(join(folder, file), "utf8")),
    );
  }
}

function write(path: string, text: string): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}

/** A number in letters, as names have no digits to spare. */
function words(index: number): string {
  return String(index).replaceAll(/[0-9]/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
}
