import type { FastifyInstance } from "fastify";

/** Lets pages of the given origins read the answers; none of them carries a credential. */
export function openTo(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const anyone = origins.includes("*");
  app.addHook("onRequest", async ({ headers: { origin } }, reply) => {
    reply.header("vary", "origin");
    if (origin === undefined || !(anyone || origins.includes(origin))) return;
    reply.header("access-control-allow-origin", anyone ? "*" : origin);
    reply.header("access-control-expose-headers", "etag, retry-after");
    // Helmet's default would keep the answer from a page that CORS lets read it.
    reply.header("cross-origin-resource-policy", "cross-origin");
  });
}

/** What a preflight asks to know, for an origin that `openTo` let in. */
export function preflight(methods: string): Readonly<Record<string, string>> {
  return {
    "access-control-allow-methods": methods,
    "access-control-allow-headers": "content-type",
    "access-control-max-age": "600",
  };
}
