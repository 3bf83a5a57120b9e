import type { FastifyInstance } from "fastify";
import { isPrintable } from "../names.ts";
import { Refusal } from "./body.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The valid ids of the body, by name, once it was judged. */
    ids: Readonly<Record<string, string>> | null;
  }
}

/** Logs one line for each request when it is answered. */
export function logRequests(app: FastifyInstance, log: (line: string) => void): void {
  app.decorateRequest("ids", null);
  app.addHook("onError", async (request, _reply, error) => {
    if (error instanceof Refusal) request.ids = error.ids;
  });
  app.addHook("onResponse", async (request, reply) => {
    log(
      logLine({
        method: request.method,
        route: request.routeOptions.url,
        url: request.originalUrl,
        status: reply.statusCode,
        milliseconds: reply.elapsedTime,
        ids: request.ids ?? {},
      }),
    );
  });
}

/** One answered request, as it is logged: nothing of its body but ids that are valid, nothing of its query. */
export interface Answered {
  readonly method: string | undefined;
  /** The path of the route, which is ours. */
  readonly route: string | undefined;
  /** The address that was asked for, which may hold a secret. */
  readonly url: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly ids: Readonly<Record<string, string>>;
}

/** A structured log line without its end. */
export function logLine({ method, route, url, status, milliseconds, ids }: Answered): string {
  return JSON.stringify({
    time: new Date().toISOString(),
    level: status >= 500 ? "error" : status >= 400 ? "warn" : "info",
    ...(method === undefined ? {} : { method }),
    path: route ?? shownPath(url),
    status,
    ms: Math.round(milliseconds * 100) / 100,
    ...ids,
  });
}

const LONGEST = 256;

/** The path of an address where each part looks like an identifier; anything else may be a secret. */
function shownPath(url: string): string {
  const [path = ""] = url.split("?");
  const parts = path.split("/").slice(1);
  const plain = path === "/" || (path.startsWith("/") && parts.every(isPrintable));
  return plain && path.length <= LONGEST ? path : "(withheld)";
}

/** Where a bug of ours came from: the frames of its stack, without the message, which may repeat a value. */
export function traceLine(error: unknown): string {
  const { name = "Error", stack = "" } = error instanceof Error ? error : {};
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return JSON.stringify({
    time: new Date().toISOString(),
    level: "error",
    bug: name,
    stack: frames.map((line) => line.trim()),
  });
}
