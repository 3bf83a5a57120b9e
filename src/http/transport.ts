import type { Server } from "node:http";
import type { Socket } from "node:net";
import { logLine } from "./log.ts";
import { PROBLEM_TYPE, type ProblemStatus, problem } from "./problem.ts";

type Log = (line: string) => void;

/** Answers what never becomes a request: broken HTTP, headers too large, a request that takes too long. */
export function onBrokenRequest(log: Log): (error: Error & { code?: string }, socket: Socket) => void {
  return ({ code }, socket) => {
    if (code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const status = STATUSES[code ?? ""] ?? 400;
    refuse(socket, status, log);
  };
}

/** Answers two things that Node would answer without a word: a tunnel, and an expectation that nobody knows. */
export function refuseTunnels(server: Server, log: Log): void {
  server.on("connect", (_request, socket) =>
    refuse(socket as Socket, 405, log, "allow: GET, HEAD, OPTIONS, POST\r\n"),
  );
  server.on("checkExpectation", ({ socket }) => refuse(socket, 417, log));
}

const STATUSES: Readonly<Record<string, ProblemStatus>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function refuse(socket: Socket, status: ProblemStatus, log: Log, header = ""): void {
  const content = problem(status);
  const body = JSON.stringify(content);
  const head = [
    `HTTP/1.1 ${status} ${content.title}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "cache-control: no-store",
    "x-content-type-options: nosniff",
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n${header}\r\n${body}`);
  log(logLine({ method: undefined, route: undefined, url: "", status, milliseconds: 0, ids: {} }));
}
