import { lookup } from "node:dns/promises";
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { createServer } from "./server.ts";
import type { Settings } from "./settings.ts";

/** How long, in milliseconds, requests in flight may take to end after a signal. */
const GRACE = 10_000;

const IDLE_CHECK = 50;

/**
 * Serves until SIGTERM or SIGINT, and then until every request in flight is answered.
 *
 * The first line printed is the address; a port of 0 picks a free one. Rejects where the address cannot be had.
 */
export async function serve(settings: Settings, host: string, port: number): Promise<void> {
  // A name may stand for several addresses: a server for each would be more than one to stop and to guard.
  const { address } = await lookup(host);
  const app = await createServer(settings);
  await app.listen({ host: address, port });
  console.log(addressOf(app));
  await stopped(app);
}

function addressOf(app: FastifyInstance): string {
  const { address, family, port } = app.server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

/** A second signal, or the end of the grace, cuts what is still open. */
async function stopped(app: FastifyInstance): Promise<void> {
  await new Promise<void>((resolve) => {
    let closing = false;
    const stop = (): void => {
      if (closing) app.server.closeAllConnections();
      if (closing) return;
      closing = true;
      setTimeout(() => app.server.closeAllConnections(), GRACE).unref();
      // A connection that is kept alive is idle once its request is answered, and would hold the process.
      setInterval(() => app.server.closeIdleConnections(), IDLE_CHECK).unref();
      void app.close().then(resolve);
    };
    process.on("SIGTERM", stop).on("SIGINT", stop);
  });
}
