import type { Server } from "node:http";
import type { Socket } from "node:net";
import { logLine } from "./log.ts";
import { PROBLEM_TYPE, type ProblemStatus, problem } from "./problem.ts";

type Log = (line: string) => void;

type ClientError = Error & { readonly code?: string; readonly rawPacket?: unknown };

/** Answers what never becomes a request: broken HTTP, headers too large, a request that takes too long. */
export function onBrokenRequest(log: Log): (error: ClientError, socket: Socket) => void {
  return ({ code = "", rawPacket }, socket) => {
    if (code === "ECONNRESET" || !socket.writable) socket.destroy();
    else if (code === "HPE_INVALID_METHOD" && isRequest(rawPacket)) refuse(socket, 405, log, ALLOW);
    else refuse(socket, STATUSES[code] ?? 400, log);
  };
}

/** The methods that some path takes. */
const ALLOW = "allow: GET, HEAD, OPTIONS, POST\r\n";

/** Whether what arrived is a request but for its method, which Node's parser does not know. */
function isRequest(packet: unknown): boolean {
  return /^[A-Z]+ \S+ HTTP\/1\.[01]\r\n/.test(Buffer.isBuffer(packet) ? packet.toString("latin1") : "");
}

/** Answers two things that Node would answer without a word: a tunnel, and an expectation that nobody knows. */
export function refuseTunnels(server: Server, log: Log): void {
  server.on("connect", (_request, socket) => refuse(socket as Socket, 405, log, ALLOW));
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
