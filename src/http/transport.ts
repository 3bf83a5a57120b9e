import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { logLine } from "./log.ts";
import { PROBLEM_TYPE, type ProblemStatus, problem } from "./problem.ts";

type Log = (line: string) => void;

type ClientError = Error & {
  readonly code?: string;
  readonly rawPacket?: unknown;
  readonly bytesParsed?: number;
};

/** Answers what never becomes a request: broken HTTP, headers too large, a request that takes too long. */
export function onBrokenRequest(log: Log): (error: ClientError, socket: Socket) => void {
  return ({ code = "", rawPacket, bytesParsed }, socket) => {
    const isMethod = code === "HPE_INVALID_METHOD" && isRequest(rawPacket, bytesParsed);
    afterAnswers(socket, () => {
      if (code === "ECONNRESET" || !socket.writable) socket.destroy();
      else if (isAnswered(socket)) socket.end();
      else if (isMethod) refuse(socket, 405, log, ALLOW);
      else refuse(socket, STATUSES[code] ?? 400, log);
    });
  };
}

/** A request and the answer that it gets. */
type Exchange = readonly [IncomingMessage, ServerResponse];

/** Those on each connection that are not over, in their order. */
const open = new WeakMap<Socket, Set<Exchange>>();

/** Remembers what is to be answered on each connection: the refusal of what comes next must not cut it. */
export function rememberAnswers(server: Server): void {
  server.on("request", (...exchange: Exchange) => {
    const [{ socket }, answer] = exchange;
    const exchanges = open.get(socket) ?? new Set();
    open.set(socket, exchanges.add(exchange));
    // Held for longer they would outlive the young generation, and fill the memory of a busy server.
    answer.once("close", () => {
      for (const one of exchanges) if (isOver(one)) exchanges.delete(one);
    });
  });
}

function isOver([request, answer]: Exchange): boolean {
  return request.complete && (answer.writableFinished || answer.destroyed);
}

function openOn(socket: Socket): Exchange[] {
  return [...(open.get(socket) ?? [])];
}

/** Whether the request that broke off has its answer already: a second one would be taken for that of the next. */
function isAnswered(socket: Socket): boolean {
  const [request, answer] = openOn(socket).at(-1) ?? [];
  return request?.complete === false && answer?.headersSent === true;
}

/** Does something once each whole request on a connection has its answer; one that breaks off gets none. */
function afterAnswers(socket: Socket, work: () => void): void {
  const whole = openOn(socket).filter((exchange) => exchange[0].complete && !isOver(exchange));
  const [, answer] = whole.at(-1) ?? [];
  if (answer === undefined) work();
  else answer.once("close", work);
}

/** The methods that some path takes. */
const ALLOW = { allow: "GET, HEAD, OPTIONS, POST" };

/** Whether what arrived is a request but for its method, which Node's parser does not know. */
function isRequest(packet: unknown, parsed = 0): boolean {
  const text = Buffer.isBuffer(packet) ? packet.toString("latin1") : "";
  // Requests may have come before it in the same packet: the method is what the parser stopped within.
  let start = parsed;
  while (/[A-Z]/.test(text.charAt(start - 1))) start--;
  return /^[A-Z]+ \S+ HTTP\/1\.[01]\r\n/.test(text.slice(start));
}

/** Answers two things that Node would answer without a word: a tunnel, and an expectation that nobody knows. */
export function refuseTunnels(server: Server, log: Log): void {
  server.on("connect", (_request, stream) => {
    const socket = stream as Socket;
    afterAnswers(socket, () => refuse(socket, 405, log, ALLOW));
  });
  // Through the response: an earlier one on the connection may still be on its way.
  server.on("checkExpectation", (_request, response) => {
    const { headers, body } = refusal(417);
    response.writeHead(417, { ...headers, connection: "close" }).end(body);
    told(417, log);
  });
}

const STATUSES: Readonly<Record<string, ProblemStatus>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function refuse(socket: Socket, status: ProblemStatus, log: Log, more: Headers = {}): void {
  const { title, headers, body } = refusal(status);
  const lines = Object.entries({ ...headers, ...more, connection: "close" }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${lines.join("")}\r\n${body}`);
  told(status, log);
}

type Headers = Readonly<Record<string, string>>;

function refusal(status: ProblemStatus) {
  const content = problem(status);
  const body = JSON.stringify(content);
  const headers = {
    "content-type": PROBLEM_TYPE,
    "content-length": String(Buffer.byteLength(body)),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
  return { title: content.title, headers, body };
}

function told(status: ProblemStatus, log: Log): void {
  log(logLine({ method: undefined, route: undefined, url: "", status, milliseconds: 0, ids: {} }));
}
