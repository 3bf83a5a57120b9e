import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { documents } from "../../generated/catalog.js";

/** A document that never changes while the server runs. */
export interface ServedFile {
  readonly paths: readonly string[];
  readonly type: string;
  readonly body: Buffer;
}

const DIALECTS = ["2020-12", "draft-07"];

/** Every schema in both dialects at the path of its `$id`, and at that path from `/schemas/` on. */
export function schemaFiles(root: string): ServedFile[] {
  return DIALECTS.flatMap((dialect) =>
    documents.map(({ path }) => {
      const body = readFileSync(join(root, "generated/schemas", dialect, path));
      const { $id } = JSON.parse(body.toString()) as { $id: string };
      const { pathname } = new URL($id);
      const short = pathname.slice(Math.max(0, pathname.lastIndexOf("/schemas/")));
      return { paths: [...new Set([pathname, short])], type: "application/schema+json", body };
    }),
  );
}

/** The OpenAPI document of this server. */
export function openapiFile(root: string): ServedFile {
  const body = readFileSync(join(root, "generated/openapi/openapi.json"));
  return { paths: ["/openapi.json"], type: "application/json; charset=utf-8", body };
}

/**
 * The page of the Evidence Console, and what it loads; `config.js` tells it which API to ask. Every address in them is
 * relative, since a proxy may serve all of this below a path of its own.
 */
export function consoleFiles(root: string, apiBase: string | undefined): ServedFile[] {
  const file = (name: string, type: string, path = `/console/${name}`): ServedFile => ({
    paths: [path],
    type,
    body: readFileSync(join(root, "dist/console", name)),
  });
  const own = 'new URL("..", document.currentScript.src).href';
  const base = apiBase === undefined ? own : JSON.stringify(apiBase);
  const script = "text/javascript; charset=utf-8";
  return [
    file("index.html", "text/html; charset=utf-8", "/console"),
    file("panel.js", script),
    file("page.css", "text/css; charset=utf-8"),
    file("icon.svg", "image/svg+xml"),
    {
      paths: ["/console/config.js"],
      type: script,
      body: Buffer.from(`window.CAVRA_API_BASE ||= ${base};\n`),
    },
  ];
}

/** Serves a file with an ETag, so that it travels again only when it has changed. */
export function serveFile(app: FastifyInstance, { paths, type, body }: ServedFile): void {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header("etag", etag).header("cache-control", "no-cache");
    if (isHeld(request.headers["if-none-match"], etag)) return reply.code(304).send();
    return reply.type(type).header("cross-origin-resource-policy", "cross-origin").send(body);
  };
  for (const url of paths) app.get(url, answer);
}

/** Whether the client holds this version already (RFC 9110, section 13.1.2: compared weakly). */
function isHeld(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
