import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { heldTo } from "./cores.ts";
import { request, response } from "./documents.ts";
import { linePeers } from "./line-peers.ts";
import { quotients, type Row, spread } from "./measure.ts";

const ROUNDS = 11;
const GROUP = "cavra validate of documents in lines";

interface Run {
  readonly milliseconds: number;
  readonly mebibytes: number;
}

/** The rate at which lines are judged, held against parsing them; two cores against one; memory. */
export function lineRows(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "cavra-bench-"));
  const few = written(folder, "few", JSON.stringify(request), 50_000);
  const rows = [
    { name: "200,000 requests", kind: "request", document: request, count: 200_000 },
    { name: "100,000 responses", kind: "response", document: response, count: 100_000 },
  ].flatMap(({ name, kind, document, count }) => {
    const file = written(folder, kind, JSON.stringify(document), count);
    const blanks = written(folder, `${kind}-blanks`, withBlanks(document), count);
    return rowsOf(name, kind, { file, blanks, few });
  });
  rmSync(folder, { recursive: true });
  return rows;
}

/** As many languages write it: a blank after each comma and each colon. */
function withBlanks(document: object): string {
  return JSON.stringify(document, null, 1).replaceAll(/\n */g, " ");
}

interface Files {
  readonly file: string;
  readonly blanks: string;
  readonly few: string;
}

function rowsOf(name: string, kind: string, { file, blanks, few }: Files): Row[] {
  const parse: Run[] = [];
  const one: Run[] = [];
  const two: Run[] = [];
  const thread: Run[] = [];
  const small: Run[] = [];
  const blanksParse: Run[] = [];
  const blanksOne: Run[] = [];
  const peers = linePeers(kind, file).map((peer) => ({ ...peer, runs: [] as Run[] }));
  for (let round = 0; round < ROUNDS; round++) {
    parse.push(run(1, ["test/bench/parse-lines.cjs", file]));
    one.push(run(1, ["dist/cli.cjs", "validate", "--jobs", "1", file]));
    two.push(run(2, ["dist/cli.cjs", "validate", "--jobs", "2", file]));
    thread.push(run(2, ["dist/cli.cjs", "validate", "--jobs", "1", file]));
    small.push(run(2, ["dist/cli.cjs", "validate", "--jobs", "2", few]));
    blanksParse.push(run(1, ["test/bench/parse-lines.cjs", blanks]));
    blanksOne.push(run(1, ["dist/cli.cjs", "validate", "--jobs", "1", blanks]));
    for (const { args, runs } of peers) runs.push(run(2, args));
  }
  const times = (runs: readonly Run[]) => runs.map(({ milliseconds }) => milliseconds);
  const memory = (runs: readonly Run[]) => spread(runs.map(({ mebibytes }) => mebibytes));
  const row = (what: string, yardstick: string, measured: Row["measured"], reach?: number): Row => ({
    group: GROUP,
    what: `${name}: ${what}`,
    yardstick,
    ...(reach === undefined ? {} : { reach }),
    wanted: "at least",
    measured,
  });
  const mebibytes = (what: string, measured: Row["measured"]): Row => ({
    ...row(what, "resident memory", measured, 96),
    wanted: "at most",
    unit: "MiB",
  });
  const parsing = "splitting and JSON.parse of every line, on one core";
  return [
    row("rate on one core", parsing, quotients(times(parse), times(one)), 0.55),
    row("the same with blanks", parsing, quotients(times(blanksParse), times(blanksOne)), 0.5),
    row("rate on two cores", "on one core", quotients(times(one), times(two)), 1.5),
    row(
      "rate of two threads",
      "of one thread, its compiler on the second core",
      quotients(times(thread), times(two)),
    ),
    mebibytes("one core", memory(one)),
    mebibytes("two cores", memory(two)),
    mebibytes("two cores, a quarter of the requests", memory(small)),
    ...peers.map(({ peer, runs }) => ({
      ...row(peer, "the time of one thread here", quotients(times(runs), times(thread)), 1),
      group: `side by side: ${name} in a file`,
    })),
  ];
}

/** A file of so many documents, no two neighbours alike. */
function written(folder: string, name: string, text: string, count: number): string {
  const path = join(folder, `${name}.jsonl`);
  const file = openSync(path, "w");
  const lines = Array.from({ length: 100 }, (_, index) =>
    text.replaceAll("tenant-demo", `tenant-${WORDS[index % 10]}-${WORDS[(index / 10) | 0]}`),
  );
  const block = `${lines.join("\n")}\n`;
  for (let at = 0; at < count; at += lines.length) writeSync(file, block);
  closeSync(file);
  return path;
}

const WORDS = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet"];

/** Runs Node on so many cores of the machine. */
function run(cores: number, args: readonly string[]): Run {
  const [command, all] = heldTo(cores, process.execPath, ["-r", "./test/bench/rss.cjs", ...args]);
  const start = performance.now();
  const { status, stderr } = spawnSync(command, all, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return {
    milliseconds: performance.now() - start,
    mebibytes: Number(stderr.trim().split("\n").at(-1)) / 1024,
  };
}
