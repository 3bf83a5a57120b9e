import { spawnSync } from "node:child_process";
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { heldTo } from "./cores.ts";
import { request, response } from "./documents.ts";
import { linePeers } from "./line-peers.ts";
import { quotients, type Row, type Spread, spread } from "./measure.ts";

/** What else the machine does hits two cores harder than one: many turns, so that the middle one is of none that was hit. */
const ROUNDS = 25;
/** Memory hardly varies, and the others are slower by far than their bound. */
const FEW_ROUNDS = 5;
const GROUP = "cavra validate of documents in lines";

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
  const parse: number[] = [];
  const one: number[] = [];
  const two: number[] = [];
  const thread: number[] = [];
  const blanksParse: number[] = [];
  const blanksOne: number[] = [];
  const peers = linePeers(kind, file).map((peer) => ({ ...peer, times: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    parse.push(timed(1, parsing(file)));
    one.push(timed(1, validating(1, file)));
    two.push(timed(2, validating(2, file)));
    thread.push(timed(2, validating(1, file)));
    blanksParse.push(timed(1, parsing(blanks)));
    blanksOne.push(timed(1, validating(1, blanks)));
    if (round < FEW_ROUNDS) for (const { args, times } of peers) times.push(timed(2, args));
  }
  const row = (what: string, yardstick: string, measured: Row["measured"], reach?: number): Row => ({
    group: GROUP,
    what: `${name}: ${what}`,
    yardstick,
    ...(reach === undefined ? {} : { reach }),
    wanted: "at least",
    measured,
  });
  const memory = (what: string, threads: number, path: string): Row => ({
    ...row(what, "resident memory", mostMemory(threads, validating(threads, path)), 96),
    wanted: "at most",
    unit: "MiB",
  });
  const splitting = "splitting and JSON.parse of every line, on one core";
  return [
    row("rate on one core", splitting, quotients(parse, one), 0.55),
    row("the same with blanks", splitting, quotients(blanksParse, blanksOne), 0.5),
    row("rate on two cores", "on one core", quotients(one, two), 1.5),
    row("rate of two threads", "of one thread, its compiler on the second core", quotients(thread, two)),
    memory("one core", 1, file),
    memory("two cores", 2, file),
    memory("two cores, a quarter of the requests", 2, few),
    ...peers.map(({ peer, times }) => ({
      ...row(peer, "the time of one thread here", quotients(times, thread), 1),
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
  // Else the system would write it out while something is timed.
  fsyncSync(file);
  closeSync(file);
  return path;
}

const WORDS = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet"];

function parsing(file: string): string[] {
  return ["test/bench/parse-lines.cjs", file];
}

function validating(threads: number, file: string): string[] {
  return ["dist/cli.cjs", "validate", "--jobs", String(threads), file];
}

/** How many milliseconds Node takes on so many cores of the machine. */
function timed(cores: number, args: readonly string[]): number {
  const start = performance.now();
  run(cores, args);
  return performance.now() - start;
}

/** How much memory Node has at most, in MiB; what tells it is no part of what is timed. */
function mostMemory(cores: number, args: readonly string[]): Spread {
  return spread(
    Array.from({ length: FEW_ROUNDS }, () => {
      const told = run(cores, ["-r", "./test/bench/rss.cjs", ...args]);
      return Number(told.trim().split("\n").at(-1)) / 1024;
    }),
  );
}

/** Runs Node on so many cores of the machine, and gives what it said on standard error. */
function run(cores: number, args: readonly string[]): string {
  const [command, all] = heldTo(cores, process.execPath, args);
  const { status, stderr } = spawnSync(command, all, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return stderr;
}
