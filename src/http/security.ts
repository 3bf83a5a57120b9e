import type { FastifyHelmetOptions } from "@fastify/helmet";

/**
 * Headers for every answer. The policy lets a page of ours load its own scripts and styles and ask its own host,
 * and the one API that it is set up for; no inline code, no frame, no other host.
 */
export function securityHeaders(apiBase: string | undefined): FastifyHelmetOptions {
  const api = apiBase === undefined ? [] : [new URL(apiBase).origin];
  return {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'", ...api],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["'none'"],
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    xFrameOptions: { action: "deny" },
  };
}
