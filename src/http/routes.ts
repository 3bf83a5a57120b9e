import type { FastifyInstance } from "fastify";
import type { Operation } from "../../generated/catalog.js";
import { answerTo, assemble } from "../build.ts";
import { describeContract } from "../index.ts";
import { valueAt } from "../pointer.ts";
import { type Accepted, idsIn } from "./body.ts";
import { openapiFile, schemaFiles, serveFile } from "./files.ts";
import type { Settings } from "./settings.ts";

/** Every route: the contract and its documents, and one POST for each operation. */
export function addRoutes(app: FastifyInstance, { root }: Settings, operations: readonly Operation[]): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/saas/control-plane/contract", async () => describeContract());
  for (const file of [openapiFile(root), ...schemaFiles(root)]) serveFile(app, file);
  for (const operation of operations) {
    app.post<{ Body: Accepted }>(operation.path, { schema: { body: operation } }, async (request) => {
      const { envelope, value } = request.body;
      const exchange = envelope ? answerTo(operation, value) : assemble(operation, value);
      request.ids = idsIn(operation, valueAt(exchange, "/request"), []);
      return exchange;
    });
  }
}
