import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { operations } from "../../src/index.ts";

const [operation] = operations;
const path = operation?.path ?? "";
const HEADERS = { "content-type": "application/json" };

test("the first line printed is the address, every other a JSON line of one request", async () => {
  const { child, address, lines } = await serving();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9][0-9]*$/);
  const body = JSON.stringify({ tenant_id: "tenant-demo", blockers: ["owner pending"] });
  const answer = await fetch(address + path, { method: "POST", headers: HEADERS, body });
  expect(answer.status).toBe(200);
  child.kill("SIGTERM");
  expect((await once(child, "exit"))[0]).toBe(0);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ path, status: 200 });
  expect(lines[0]).not.toMatch(/tenant-demo|pending/);
});

test.each(["SIGTERM", "SIGINT"] as const)("%s lets a request in flight be answered", async (signal) => {
  const { child, address } = await serving();
  const ask = request(address + path, { method: "POST", headers: { ...HEADERS, "content-length": 27 } });
  ask.write('{"tenant_id":');
  await once(ask, "socket");
  await fetch(`${address}/healthz`);
  child.kill(signal);
  await refused(address);
  ask.end('"tenant-demo"}');
  const [answer] = await once(ask, "response");
  expect(answer.statusCode).toBe(200);
  answer.resume();
  expect((await once(child, "exit"))[0]).toBe(0);
});

test("a log that nobody reads any more ends it with a word", async () => {
  const { child, address } = await serving();
  const told: Buffer[] = [];
  child.stderr?.on("data", (chunk: Buffer) => told.push(chunk));
  child.stdout?.destroy();
  const ended = once(child, "exit");
  await fetch(`${address}/healthz`).catch(() => {});
  expect((await ended)[0]).toBe(2);
  expect(Buffer.concat(told).toString()).toBe("cavra: cannot write the output: broken pipe\n");
});

test("an address that is taken is wrong usage", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as { port: number };
  expect(await failing(["--port", String(port)])).toEqual([
    2,
    "cavra: cannot listen there: the port is taken (--port 0 picks a free one)\n",
  ]);
});

test.each([
  [["--port", "65536"], {}, "--port must be a number from 0 to 65535"],
  [["--host="], {}, "--host must be an address or a name"],
  [["--port", "http"], {}, "--port must be a number from 0 to 65535"],
  [["extra"], {}, "serve takes no argument"],
  [[], { CAVRA_RATE_LIMIT: "-1" }, "CAVRA_RATE_LIMIT must be the most requests a minute from one address"],
])("serve %j with %j is wrong usage", async (args, env, message) => {
  expect(await failing(args, env)).toEqual([2, `cavra: ${message}\n`]);
});

function start(args: readonly string[], env: object = {}): ChildProcess {
  const child = spawn(process.execPath, ["dist/cli.cjs", "serve", ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

async function serving() {
  const child = start(["--port", "0"]);
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout ?? process.stdin });
  const [address] = (await once(reader, "line")) as [string];
  reader.on("line", (line) => lines.push(line));
  return { child, address, lines };
}

async function failing(args: readonly string[], env: object = {}): Promise<[number, string]> {
  const child = start(args, env);
  let told = "";
  child.stderr?.on("data", (chunk) => {
    told += chunk;
  });
  const [code] = await once(child, "close");
  return [code, told];
}

/** Waits until the server takes no new connection. */
async function refused(address: string): Promise<void> {
  for (;;) {
    try {
      await fetch(`${address}/healthz`);
    } catch {
      return;
    }
  }
}
