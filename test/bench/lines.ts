import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request, response } from "./documents.ts";
import { linePeers } from "./line-peers.ts";
import { quotients, type Row, spread } from "./measure.ts";

const ROUNDS = 7;
const GROUP = "cavra validate of documents in lines";

interface Run {
  readonly milliseconds: number;
  readonly mebibytes: number;
}

/** The rate at which lines are judged, held against parsing them; two threads against one; memory. */
export function lineRows(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "cavra-bench-"));
  const kinds = [
    {
      name: "200,000 requests",
      kind: "request",
      file: written(folder, "requests", request, 200_000),
    },
    {
      name: "100,000 responses",
      kind: "response",
      file: written(folder, "responses", response, 100_000),
    },
  ];
  const few = written(folder, "few", request, 50_000);
  const rows = kinds.flatMap(({ name, kind, file }) => rowsOf(name, kind, file, few));
  rmSync(folder, { recursive: true });
  return rows;
}

function rowsOf(name: string, kind: string, file: string, few: string): Row[] {
  const parse: Run[] = [];
  const one: Run[] = [];
  const two: Run[] = [];
  const small: Run[] = [];
  const peers = linePeers(kind, file).map((peer) => ({ ...peer, runs: [] as Run[] }));
  for (let round = 0; round < ROUNDS; round++) {
    parse.push(run(["test/bench/parse-lines.cjs", file]));
    one.push(run(["dist/cli.cjs", "validate", "--jobs", "1", file]));
    two.push(run(["dist/cli.cjs", "validate", "--jobs", "2", file]));
    small.push(run(["dist/cli.cjs", "validate", "--jobs", "2", few]));
    for (const { args, runs } of peers) runs.push(run(args));
  }
  const times = (runs: readonly Run[]) => runs.map(({ milliseconds }) => milliseconds);
  const memory = (runs: readonly Run[]) => spread(runs.map(({ mebibytes }) => mebibytes));
  const parsing = "splitting and JSON.parse of every line";
  const row = (what: string, yardstick: string, reach: number, measured: Row["measured"]): Row => ({
    group: GROUP,
    what: `${name}: ${what}`,
    yardstick,
    reach,
    wanted: "at least",
    measured,
  });
  const mebibytes = (what: string, measured: Row["measured"]): Row => ({
    ...row(what, "resident memory", 96, measured),
    wanted: "at most",
    unit: "MiB",
  });
  return [
    row("rate of one thread", parsing, 0.55, quotients(times(parse), times(one))),
    row("rate of two threads", "one thread", 1.5, quotients(times(one), times(two))),
    mebibytes("one thread", memory(one)),
    mebibytes("two threads", memory(two)),
    mebibytes("two threads, a quarter of the requests", memory(small)),
    ...peers.map(({ peer, runs }) => ({
      ...row(peer, "the time of one thread here", 1, quotients(times(runs), times(one))),
      group: `side by side: ${name} in a file`,
    })),
  ];
}

/** A file of so many documents, no two neighbours alike. */
function written(folder: string, name: string, document: object, count: number): string {
  const path = join(folder, `${name}.jsonl`);
  const file = openSync(path, "w");
  const lines = Array.from({ length: 100 }, (_, index) =>
    JSON.stringify(document).replaceAll(
      "tenant-demo",
      `tenant-${WORDS[index % 10]}-${WORDS[(index / 10) | 0]}`,
    ),
  );
  const block = `${lines.join("\n")}\n`;
  for (let at = 0; at < count; at += lines.length) writeSync(file, block);
  closeSync(file);
  return path;
}

const WORDS = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet"];

function run(args: readonly string[]): Run {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["-r", "./test/bench/rss.cjs", ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return {
    milliseconds: performance.now() - start,
    mebibytes: Number(stderr.trim().split("\n").at(-1)) / 1024,
  };
}
