import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves a folder under a path on a free port of this machine, as a plain host of static files would. */
export function serveStatic(folder: string, path: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = asked.startsWith(path) ? fileAt(folder, asked.slice(path.length)) : undefined;
    response.statusCode = file === undefined ? 404 : 200;
    const sent = file ?? `${folder}/404.html`;
    response.setHeader("content-type", TYPES[extname(sent)] ?? "application/octet-stream");
    response.end(readFileSync(sent));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port}${path}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`));
  if (!existsSync(file)) return undefined;
  return statSync(file).isDirectory() ? fileAt(folder, `${path}/index.html`) : file;
}
