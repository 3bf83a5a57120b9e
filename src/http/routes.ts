import type { FastifyInstance } from "fastify";
import type { Operation } from "../../generated/catalog.js";
import { answerTo, assemble } from "../build.ts";
import { describeContract } from "../index.ts";
import { valueAt } from "../pointer.ts";
import { type Accepted, idsIn } from "./body.ts";
import { consoleFiles, openapiFile, schemaFiles, serveFile } from "./files.ts";
import type { Settings } from "./settings.ts";

/** Every route: the contract and its documents, and one POST for each operation. */
export function addRoutes(
  app: FastifyInstance,
  { root, apiBase }: Settings,
  operations: readonly Operation[],
): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/saas/control-plane/contract", async () => describeContract());
  const files = [openapiFile(root), ...schemaFiles(root), ...consoleFiles(root, apiBase)];
  for (const file of files) serveFile(app, file);
  app.get("/", async (_request, reply) => reply.redirect("console"));
  app.get("/console/", async (_request, reply) => reply.redirect("../console"));
  for (const operation of operations) {
    app.post<{ Body: Accepted }>(operation.path, { schema: { body: operation } }, async (request) => {
      const { envelope, value } = request.body;
      const exchange = envelope ? answerTo(operation, value) : assemble(operation, value);
      request.ids = idsIn(operation, valueAt(exchange, "/request"), []);
      return exchange;
    });
  }
}
