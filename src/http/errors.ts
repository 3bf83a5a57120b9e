import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Refusal } from "./body.ts";
import { preflight } from "./cors.ts";
import { traceLine } from "./log.ts";
import { PROBLEM_TYPE, problem, refusal } from "./problem.ts";
import type { Settings } from "./settings.ts";

/** Answers every refusal with a problem document, and what no route takes with 404, 405 or the methods that one does. */
export function answerErrors(app: FastifyInstance, { log, rateLimit }: Settings): void {
  const allowed = new Map<string, Set<string>>();
  app.addHook("onRoute", ({ url, method }) => {
    const methods = allowed.get(url) ?? new Set();
    for (const name of [method].flat()) methods.add(name);
    allowed.set(url, methods);
  });

  app.addHook("onRequest", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });
  // What is refused below counts as well.
  if (rateLimit !== undefined) app.addHook("onRequest", app.rateLimit());

  app.addHook("onRequest", async ({ headers, raw }, reply) => {
    if (headers.host === undefined && raw.httpVersion !== "1.0") return send(reply, 400);
    // RFC 9112, section 3.2: which of two hosts is meant, a proxy may see otherwise.
    if (raw.rawHeaders.filter((item, at) => at % 2 === 0 && item.toLowerCase() === "host").length > 1)
      return send(reply, 400);
    // RFC 9112, section 6.1: a coding that is not undone here would leave another body than was meant.
    const { "transfer-encoding": coding = "chunked" } = headers;
    if (coding.trim().toLowerCase() !== "chunked") return send(reply, 501);
  });

  // Before anything of the body is looked at: a path that is not there takes no type of body.
  app.addHook("onRequest", async (request, reply) => {
    if (request.is404) return answerUnrouted(request, reply, allowed);
  });

  app.addHook("onRequest", async ({ headers }, reply) => {
    const { "content-encoding": encoding = "identity" } = headers;
    if (encoding !== "identity") return send(reply, 415);
  });

  app.setErrorHandler<Error & { statusCode?: number }>(async (error, _request, reply) => {
    if (error instanceof Refusal) return reply.code(400).type(PROBLEM_TYPE).send(refusal(error.issues));
    const { statusCode = 500 } = error;
    if (problem(statusCode).status === 500) log(traceLine(error));
    return send(reply, statusCode);
  });
}

type Allowed = ReadonlyMap<string, ReadonlySet<string>>;

/** What no route takes: the path is not there, or not by this method, or only its methods are asked for. */
function answerUnrouted(request: FastifyRequest, reply: FastifyReply, allowed: Allowed): FastifyReply {
  const methods = allowed.get(decodeURI(request.url.split("?")[0] ?? ""));
  if (methods === undefined) return send(reply, 404);
  const allow = [...methods, "OPTIONS"].sort().join(", ");
  reply.header("allow", allow);
  if (request.method !== "OPTIONS") return send(reply, 405);
  if (reply.hasHeader("access-control-allow-origin")) reply.headers(preflight(allow));
  return reply.code(204).send();
}

function send(reply: FastifyReply, status: number): FastifyReply {
  const content = problem(status);
  return reply.code(content.status).type(PROBLEM_TYPE).send(content);
}
