import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { operations } from "../../src/index.ts";

/**
 * Loads a server of its own on this machine and prints what came of it. Fails on any error, any answer but 200,
 * and memory that grows by more than a tenth between the middle and the end.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "30" },
    connections: { type: "string", default: "200" },
  },
});
const duration = Number(values.seconds);
const connections = Number(values.connections);
const GROWTH = 1.1;

const [server, address] = await start();
try {
  const bodies = operations.map(({ path, inputs }) => ({
    method: "POST" as const,
    path,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ [inputs.find(({ argument }) => argument)?.name ?? ""]: "tenant-demo" }),
  }));
  const half = (seconds: number) =>
    autocannon({ url: address, connections, duration: seconds, requests: bodies });
  const first = await half(Math.ceil(duration / 2));
  const middle = memoryOf(server);
  const second = await half(Math.ceil(duration / 2));
  const end = memoryOf(server);
  const total = first.requests.total + second.requests.total;
  const wrong = [first, second].reduce(
    (sum, { errors, timeouts, non2xx }) => sum + errors + timeouts + non2xx,
    0,
  );
  const rate = (first.requests.average + second.requests.average) / 2;
  console.log(
    `${connections} connections, ${duration} s: ${total} requests, ${rate.toFixed(0)}/s, ` +
      `p99 ${second.latency.p99} ms, ${wrong} wrong, ${middle} MB in the middle, ${end} MB at the end`,
  );
  if (wrong > 0 || total === 0 || end > middle * GROWTH) process.exitCode = 1;
} finally {
  server.kill("SIGTERM");
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

/** Resident memory in whole megabytes, as Linux tells it. */
function memoryOf({ pid }: ChildProcess): number {
  const kilobytes = /VmRSS:\s+([0-9]+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
