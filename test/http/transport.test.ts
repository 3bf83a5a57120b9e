import { connect } from "node:net";
import { expect, test } from "vitest";
import { operations, validators } from "../../src/index.ts";
import { api, listening } from "./api.ts";

const [operation] = operations;
const path = operation?.path ?? "";
const HOST = "host: a\r\nconnection: close\r\n";

/** What arrives over the wire, and the status that it gets. */
const BROKEN = [
  ["no HTTP at all", "junk\r\n\r\n", 400],
  ["a method that nobody knows", `JUNK / HTTP/1.1\r\n${HOST}\r\n`, 405],
  ["a broken header", "GET / HTTP/1.1\r\nbroken\r\n\r\n", 400],
  ["no host", "GET /healthz HTTP/1.1\r\nconnection: close\r\n\r\n", 400],
  ["two hosts", `GET /healthz HTTP/1.1\r\nhost: b\r\n${HOST}\r\n`, 400],
  ["a broken chunk", `POST ${path} HTTP/1.1\r\n${HOST}transfer-encoding: chunked\r\n\r\nzz\r\n`, 400],
  [
    "two lengths",
    `POST ${path} HTTP/1.1\r\n${HOST}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`,
    400,
  ],
  [
    "a transfer coding that nobody undoes",
    `POST ${path} HTTP/1.1\r\n${HOST}content-type: application/json\r\ntransfer-encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
    501,
  ],
  ["a header over 16 KiB", `GET / HTTP/1.1\r\n${HOST}a: ${"b".repeat(20_000)}\r\n\r\n`, 431],
  ["an expectation that nobody knows", `GET / HTTP/1.1\r\n${HOST}expect: wonders\r\n\r\n`, 417],
  ["a tunnel", "CONNECT a:443 HTTP/1.1\r\nhost: a:443\r\n\r\n", 405],
  ["the target of no resource", `OPTIONS * HTTP/1.1\r\n${HOST}\r\n`, 404],
] as const;

test.each(BROKEN)("%s gets a problem document and one line in the log", async (_, sent, status) => {
  const server = await api();
  const answer = await exchange(await listening(server), sent);
  expect(answer.head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer.head).toMatch(/content-type: application\/problem\+json/i);
  expect(validators.problem.validate(JSON.parse(answer.body))).toHaveProperty("valid", true);
  expect(server.log.map((line) => JSON.parse(line).status)).toEqual([status]);
});

test.each([
  ["an expectation that nobody knows", `HEAD / HTTP/1.1\r\n${HOST}expect: wonders\r\n\r\n`, "417"],
  ["no HTTP at all", "junk\r\n\r\n", "400"],
  ["a method that nobody knows", `JUNK / HTTP/1.1\r\n${HOST}\r\n`, "405"],
  ["a tunnel", "CONNECT a:443 HTTP/1.1\r\nhost: a:443\r\n\r\n", "405"],
  [
    "a broken chunk",
    `POST ${path} HTTP/1.1\r\n${HOST}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`,
    "400",
  ],
  [
    "a broken chunk of what is refused before it",
    `POST ${path} HTTP/1.1\r\n${HOST}transfer-encoding: chunked\r\n\r\nzz\r\n`,
    "415",
  ],
  ["a header over 16 KiB", `GET / HTTP/1.1\r\n${HOST}a: ${"b".repeat(20_000)}\r\n\r\n`, "431"],
])("%s waits for the answers before it on the connection", async (_, broken, status) => {
  const server = await api();
  const body = '{"tenant_id":"tenant-demo"}';
  const head = `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  const received = await all(await listening(server), `${head}${body}`.repeat(3) + broken);
  const statuses = [...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, told]) => told);
  expect(statuses).toEqual(["200", "200", "200", status]);
  expect(received.slice(received.lastIndexOf("HTTP/1.1"))).toMatch(/connection: close\r\n/i);
});

test("what is no request after one is told as such", async () => {
  const server = await api();
  await all(await listening(server), "GET /healthz HTTP/1.1\r\nhost: a\r\n\r\nJUNK\r\n\r\n");
  expect(server.log.map((line) => JSON.parse(line).status)).toContain(400);
});

test("a broken escape in a query is nobody's concern", async () => {
  const server = await api();
  const answer = await exchange(await listening(server), `GET /healthz?x=100% HTTP/1.1\r\n${HOST}\r\n`);
  expect(answer.body).toBe('{"status":"ok"}');
});

test("the absolute form of a target is taken", async () => {
  const server = await api();
  const answer = await exchange(await listening(server), `GET http://a/healthz HTTP/1.1\r\n${HOST}\r\n`);
  expect(answer.body).toBe('{"status":"ok"}');
});

test("a chunked body over 256 KiB is refused", async () => {
  const server = await api();
  const chunk = `10000\r\n${" ".repeat(0x10000)}\r\n`;
  const head = `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`;
  const answer = await exchange(await listening(server), `${head}${chunk.repeat(5)}0\r\n\r\n`);
  expect(answer.head).toMatch(/^HTTP\/1\.1 413 /);
});

test("a chunked body within the bound is judged", async () => {
  const server = await api();
  const body = '{"tenant_id":"tenant-demo"}';
  const head = `POST ${path} HTTP/1.1\r\n${HOST}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`;
  const chunks = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  expect((await exchange(await listening(server), head + chunks)).head).toMatch(/^HTTP\/1\.1 200 /);
});

/** Sends bytes and reads until the server hangs up. */
async function all(address: string, sent: string): Promise<string> {
  const socket = connect({ host: "127.0.0.1", port: Number(new URL(address).port) });
  socket.write(sent);
  let received = "";
  for await (const chunk of socket.setEncoding("utf8")) received += chunk;
  return received;
}

/** Sends bytes and reads until the answer is whole or the server hangs up. */
async function exchange(address: string, sent: string): Promise<{ head: string; body: string }> {
  const socket = connect({ host: "127.0.0.1", port: Number(new URL(address).port) });
  socket.write(sent);
  let received = "";
  for await (const chunk of socket.setEncoding("utf8")) {
    received += chunk;
    if (isWhole(received)) break;
  }
  socket.destroy();
  const [head = "", body = ""] = received.split("\r\n\r\n");
  return { head, body };
}

function isWhole(received: string): boolean {
  const [head = "", body] = received.split("\r\n\r\n");
  const length = /content-length: ([0-9]+)/i.exec(head)?.[1];
  return body !== undefined && length !== undefined && body.length >= Number(length);
}
