import type { FastifyInstance, InjectOptions, LightMyRequestResponse as Response } from "fastify";
import { onTestFinished } from "vitest";
import { createServer } from "../../src/http/server.ts";
import type { Settings } from "../../src/http/settings.ts";

/** A server of the test's own, what it logged, and an address where one is asked for. */
export interface Api {
  readonly app: FastifyInstance;
  readonly log: readonly string[];
  /** Posts a body as JSON. */
  readonly post: (url: string, body: unknown, options?: InjectOptions) => Promise<Response>;
}

/** Sets up a server that closes with the test, or with the file when it is made outside a test. */
export async function api(settings: Partial<Settings> = {}): Promise<Api> {
  const log: string[] = [];
  const app = await createServer({
    root: process.cwd(),
    corsOrigins: [],
    log: (line) => void log.push(line),
    ...settings,
  });
  return {
    app,
    log,
    post: async (url, body, options = {}) => {
      const { headers, ...rest } = options;
      const payload = typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body);
      return app.inject({
        method: "POST",
        url,
        headers: { "content-type": "application/json", ...headers },
        payload,
        ...rest,
      });
    },
  };
}

/** Listens on a free port until the test ends; gives the address. */
export async function listening({ app }: Api): Promise<string> {
  onTestFinished(() => app.close());
  return app.listen({ host: "127.0.0.1", port: 0 });
}
