import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance } from "fastify";
import { type Operation, operations } from "../../generated/catalog.js";
import { parseDocument } from "../parse/document.ts";
import { type BodyValidator, bodyValidator } from "./body.ts";
import { openTo } from "./cors.ts";
import { answerErrors } from "./errors.ts";
import { logRequests } from "./log.ts";
import { BOUNDS } from "./problem.ts";
import { addRoutes } from "./routes.ts";
import { securityHeaders } from "./security.ts";
import type { Settings } from "./settings.ts";
import { pathOfTarget } from "./target.ts";
import { onBrokenRequest, refuseTunnels, rememberAnswers } from "./transport.ts";

/** How long, in milliseconds, a client may take. */
const TIMEOUTS = { request: 15_000, idle: 5_000, check: 2_000 } as const;

/** The API, not yet listening. The validator of bodies can be replaced, to measure what validating costs. */
export async function createServer(
  settings: Settings,
  validatorOf: (operation: Operation) => BodyValidator = bodyValidator,
): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BOUNDS.bodyBytes,
    requestTimeout: TIMEOUTS.request,
    keepAliveTimeout: TIMEOUTS.idle,
    http: {
      maxHeaderSize: BOUNDS.headerBytes,
      connectionsCheckingInterval: TIMEOUTS.check,
      headersTimeout: TIMEOUTS.request,
      // Node answers a missing Host without a word; `answerErrors` does it with a problem document.
      requireHostHeader: false,
    },
    forceCloseConnections: "idle",
    return503OnClosing: false,
    rewriteUrl: ({ url = "" }) => pathOfTarget(url),
    clientErrorHandler: onBrokenRequest(settings.log),
  });
  rememberAnswers(app.server);
  refuseTunnels(app.server, settings.log);
  app.setValidatorCompiler<Operation>(({ schema }) => validatorOf(schema));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>("application/json", { parseAs: "buffer" }, (_request, body, done) =>
    done(null, parseDocument(body)),
  );
  logRequests(app, settings.log);
  openTo(app, settings.corsOrigins);
  await app.register(helmet, securityHeaders(settings.apiBase));
  if (settings.rateLimit !== undefined)
    await app.register(rateLimit, { global: false, max: settings.rateLimit, timeWindow: "1 minute" });
  answerErrors(app, settings);
  addRoutes(app, settings, operations);
  await app.ready();
  return app;
}
