import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { operations } from "../../src/index.ts";

/**
 * Loads a server of its own on this machine and prints what came of it. Fails on any error, any answer but 200,
 * and memory that grows by more than a tenth between the middle and the last fifth of the time.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "30" },
    connections: { type: "string", default: "200" },
  },
});
const seconds = Number(values.seconds);
const connections = Number(values.connections);
const GROWTH = 1.1;
const PATIENCE = 10_000;

const [server, address] = await start();
try {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const counts = { answered: 0, wrong: 0, slowest: 0 };
  const end = performance.now() + seconds * 1000;
  // It swings with each collection: what is typical of a fifth of the time is held against that of another.
  const samples: number[] = [];
  const sampling = setInterval(() => samples.push(memoryOf(server)), 100);
  await Promise.all(Array.from({ length: connections }, (_, at) => client(agent, at, end, counts)));
  clearInterval(sampling);
  const middle = typical(samples, 0.4, 0.6);
  const last = typical(samples, 0.8, 1);
  console.log(
    `${connections} connections, ${seconds} s: ${counts.answered} answered, ${counts.wrong} wrong, ` +
      `${Math.round(counts.answered / seconds)}/s, slowest ${Math.round(counts.slowest)} ms, ` +
      `${middle} MB in the middle, ${last} MB at the end`,
  );
  agent.destroy();
  if (counts.wrong > 0 || counts.answered === 0 || last > middle * GROWTH) process.exitCode = 1;
} finally {
  server.kill("SIGTERM");
}

/** One client: asks each operation in turn until the end, one request at a time. */
async function client(
  agent: Agent,
  first: number,
  end: number,
  counts: { answered: number; wrong: number; slowest: number },
): Promise<void> {
  for (let turn = first; performance.now() < end; turn++) {
    const start = performance.now();
    const status = await ask(agent, turn).catch(() => 0);
    counts.slowest = Math.max(counts.slowest, performance.now() - start);
    if (status === 200) counts.answered++;
    else counts.wrong++;
  }
}

async function ask(agent: Agent, turn: number): Promise<number | undefined> {
  const operation = operations[turn % operations.length];
  const argument = operation?.inputs.find((input) => input.argument !== undefined);
  const body = JSON.stringify({ [argument?.name ?? ""]: "tenant-demo" });
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  const sent = request(address + operation?.path, { method: "POST", agent, headers, timeout: PATIENCE });
  sent.on("timeout", () => sent.destroy(new Error("timeout")));
  sent.end(body);
  const [answer] = await once(sent, "response");
  answer.resume();
  await once(answer, "end");
  return answer.statusCode;
}

async function start(): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, ["dist/cli.cjs", "serve", "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const reader = createInterface({ input: child.stdout });
  const [line] = (await once(reader, "line")) as [string];
  // The log must be read, or the pipe fills and the server waits.
  reader.on("line", () => {});
  return [child, line];
}

/** The median of a part of some samples. */
function typical(samples: readonly number[], from: number, to: number): number {
  const part = samples.slice(samples.length * from, samples.length * to).sort((one, other) => one - other);
  return part[Math.floor(part.length / 2)] ?? 0;
}

/** Resident memory in whole megabytes, as Linux tells it. */
function memoryOf({ pid }: ChildProcess): number {
  const kilobytes = /VmRSS:\s+([0-9]+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
