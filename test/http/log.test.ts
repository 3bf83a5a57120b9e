import { expect, test } from "vitest";
import { logLine } from "../../src/http/log.ts";
import { createServer } from "../../src/http/server.ts";
import { operations } from "../../src/index.ts";
import { api } from "./api.ts";

const [operation] = operations;
const path = operation?.path ?? "";
const id = "saas-0123456789ab";

test("one line a request, of its own fields only", async () => {
  const { app, post, log } = await api();
  await app.inject("/healthz");
  await post(path, { tenant_id: "tenant-demo", correlation_id: id });
  const lines = log.map((line) => JSON.parse(line));
  expect(lines).toEqual([
    {
      time: expect.any(String),
      level: "info",
      method: "GET",
      path: "/healthz",
      status: 200,
      ms: expect.any(Number),
    },
    {
      time: expect.any(String),
      level: "info",
      method: "POST",
      path,
      status: 200,
      ms: expect.any(Number),
      correlation_id: id,
    },
  ]);
});

test("an id that is given is logged where it is valid, though the rest is refused", async () => {
  const { post, log } = await api();
  await post(path, { tenant_id: "", correlation_id: id });
  await post(path, { tenant_id: "tenant-demo", correlation_id: "not a label" });
  const [valid, invalid] = log.map((line) => JSON.parse(line));
  expect(valid).toMatchObject({ status: 400, level: "warn", correlation_id: id });
  expect(invalid).not.toHaveProperty("correlation_id");
});

test("an id that is generated is logged", async () => {
  const { post, log } = await api();
  const { request } = (await post(path, { tenant_id: "tenant-demo" })).json();
  expect(JSON.parse(log.at(-1) ?? "").correlation_id).toBe(request.correlation_id);
});

test.each([
  ["/a/b-c/d.e", "/a/b-c/d.e"],
  ["/a?b=c", "/a"],
  ["/", "/"],
  ["/a b", "(withheld)"],
  ["/%61", "(withheld)"],
  ["//a", "(withheld)"],
  ["http://a/", "(withheld)"],
  ["/a\n{}", "(withheld)"],
  ["/AK" + "IAABCDEFGHIJKLMNOP", "(withheld)"],
])("the path %j is logged as %s", (url, shown) => {
  const line = logLine({ method: "GET", route: undefined, url, status: 404, milliseconds: 1, ids: {} });
  expect(JSON.parse(line).path).toBe(shown);
});

test("a bug is answered without internals, and logged by its frames without its message", async () => {
  const log: string[] = [];
  const broken = () => {
    throw new TypeError("the value 12345");
  };
  const settings = { root: process.cwd(), corsOrigins: [], log: (line: string) => void log.push(line) };
  const app = await createServer(settings, () => broken);
  const answer = await app.inject({ method: "POST", url: path });
  expect(answer.json()).toEqual({
    type: "about:blank",
    title: "Internal Server Error",
    status: 500,
    detail: "an internal error",
  });
  const trace = JSON.parse(log[0] ?? "");
  expect(trace).toMatchObject({ level: "error", bug: "TypeError" });
  expect(trace.stack[0]).toMatch(/^at /);
  expect(log.join()).not.toContain("12345");
});
