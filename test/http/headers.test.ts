import { expect, test } from "vitest";
import { documents, operations } from "../../src/index.ts";
import { api } from "./api.ts";

const [operation] = operations;
const path = operation?.path ?? "";
const origin = "https://console.example";

const { app: closed } = await api();

test("every answer carries a policy without inline code or another host", async () => {
  for (const url of ["/healthz", "/nothing", "/openapi.json"]) {
    const { headers } = await closed.inject(url);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
    });
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("server");
  }
});

test("a configured API may be asked by the page", async () => {
  const { app } = await api({ apiBase: "https://api.example/base" });
  const { headers } = await app.inject("/healthz");
  expect(headers["content-security-policy"]).toContain("connect-src 'self' https://api.example;");
});

test("no page of another origin may read an answer, unless its origin is listed", async () => {
  const open = await api({ corsOrigins: [origin] });
  const ask = { url: "/healthz", headers: { origin } };
  expect((await closed.inject(ask)).headers).not.toHaveProperty("access-control-allow-origin");
  expect((await open.app.inject(ask)).headers).toMatchObject({
    "access-control-allow-origin": origin,
    vary: "origin",
  });
  const other = { url: "/healthz", headers: { origin: "https://other.example" } };
  expect((await open.app.inject(other)).headers).not.toHaveProperty("access-control-allow-origin");
});

test("a preflight of a listed origin is told the methods and the header", async () => {
  const { app } = await api({ corsOrigins: [origin] });
  const { statusCode, headers } = await app.inject({ method: "OPTIONS", url: path, headers: { origin } });
  expect(statusCode).toBe(204);
  expect(headers).toMatchObject({
    "access-control-allow-methods": "OPTIONS, POST",
    "access-control-allow-headers": "content-type",
  });
});

test("a refusal can be read by a listed origin too", async () => {
  const { post } = await api({ corsOrigins: ["*"] });
  const answer = await post(path, "{", { headers: { origin } });
  expect(answer.statusCode).toBe(400);
  expect(answer.headers["access-control-allow-origin"]).toBe("*");
});

test("a rate limit answers 429 with the seconds to wait, whatever is asked", async () => {
  const { app } = await api({ rateLimit: 3 });
  const encoded = { method: "POST", url: path, headers: { "content-encoding": "gzip" } } as const;
  expect((await app.inject("/healthz")).statusCode).toBe(200);
  expect((await app.inject("/nothing")).statusCode).toBe(404);
  expect((await app.inject(encoded)).statusCode).toBe(415);
  for (const request of ["/healthz", "/nothing", encoded]) {
    const { statusCode, headers, body } = await app.inject(request);
    expect(statusCode).toBe(429);
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    expect(JSON.parse(body)).toMatchObject({ status: 429, title: "Too Many Requests" });
  }
});

const BASE = "/schemas/saas-control-plane/v1/";
const schemas = documents.flatMap((document) => [
  `${BASE}${document.path}`,
  `${BASE}draft-07/${document.path}`,
]);

test.each(schemas)("%s is served, at the path of its $id too", async (url) => {
  const answer = await closed.inject(url);
  expect(answer.headers["content-type"]).toBe("application/schema+json");
  const { pathname } = new URL(answer.json().$id);
  expect(pathname.endsWith(url)).toBe(true);
  expect((await closed.inject(pathname)).body).toBe(answer.body);
});

test("a file that the client holds is not sent again", async () => {
  const { headers } = await closed.inject("/openapi.json");
  const etag = String(headers.etag);
  for (const held of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const again = await closed.inject({ url: "/openapi.json", headers: { "if-none-match": held } });
    expect({ status: again.statusCode, body: again.body, etag: again.headers.etag }).toEqual({
      status: 304,
      body: "",
      etag,
    });
  }
  const stale = await closed.inject({ url: "/openapi.json", headers: { "if-none-match": '"other"' } });
  expect(stale.statusCode).toBe(200);
});

test("HEAD has the header of GET and no body", async () => {
  const get = await closed.inject("/openapi.json");
  const head = await closed.inject({ method: "HEAD", url: "/openapi.json" });
  expect(head.statusCode).toBe(200);
  expect(head.body).toBe("");
  expect(head.headers.etag).toBe(get.headers.etag);
  expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
});

test.each([
  ["/", "/console"],
  ["/console/", "/console"],
  ["/below/", "/below/console"],
  ["/below/console/", "/below/console"],
])("%s leads to %s, whatever a proxy has taken from the path", async (seen, wanted) => {
  const { statusCode, headers } = await closed.inject(seen.replace("/below", ""));
  expect(statusCode).toBe(302);
  expect(new URL(String(headers.location), `http://a${seen}`).pathname).toBe(wanted);
});
