import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "./documents.ts";
import { quotients, type Row } from "./measure.ts";

const ROUNDS = 40;

/** What it takes to start a command, held against Node itself. */
export function startRows(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "cavra-bench-"));
  const file = join(folder, "request.json");
  writeFileSync(file, JSON.stringify(request, null, 2));
  const cli = "dist/cli.cjs";
  const runs = [
    ["-e", "0"],
    [cli, "saas", "contract"],
    [cli, "validate", file],
  ].map((args) => ({
    args,
    times: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round++) for (const { args, times } of runs) times.push(run(args));
  rmSync(folder, { recursive: true });
  const [node, contract, validate] = runs.map(({ times }) => times);
  const row = (what: string, times: readonly number[] | undefined, reach: number): Row => ({
    group: "starting a command",
    what,
    yardstick: "node -e 0",
    reach,
    wanted: "at most",
    measured: quotients(times ?? [], node ?? []),
  });
  return [row("cavra saas contract", contract, 1.1), row("cavra validate of one file", validate, 1.15)];
}

function run(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return performance.now() - start;
}
