import type { InjectOptions } from "fastify";
import { describe, expect, test } from "vitest";
import { loadSource } from "../../scripts/source/load.ts";
import { operations, validators } from "../../src/index.ts";
import { valueAt } from "../../src/pointer.ts";
import { api } from "./api.ts";

const { app, post, log } = await api();
const [operation] = operations;
const path = operation?.path ?? "";

/** Refusals of whole requests: what is sent, and the status that it gets. */
const REFUSED = [
  ["a path that nothing has", { method: "GET", url: "/nothing" }, 404],
  ["a path that leaves the folder", { method: "GET", url: "/schemas/../../etc/passwd" }, 404],
  ["a path that leaves it in escapes", { method: "GET", url: "/schemas/%2e%2e/%2e%2e/etc/passwd" }, 404],
  ["a broken escape", { method: "GET", url: "/%zz" }, 404],
  ["an escape that is not UTF-8", { method: "GET", url: "/%ff" }, 404],
  ["a path with a slash too many", { method: "POST", url: `${path}/` }, 404],
  ["another method", { method: "DELETE", url: path }, 405],
  [
    "another method with a body of another type",
    { method: "PUT", url: path, headers: { "content-type": "text/plain" }, payload: "a" },
    405,
  ],
  ["TRACE", { method: "TRACE", url: "/healthz" }, 405],
  ["text", { method: "POST", url: path, headers: { "content-type": "text/plain" }, payload: "{}" }, 415],
  ["no type", { method: "POST", url: path, headers: { "content-type": "" }, payload: "{}" }, 415],
  ["a broken type", { method: "POST", url: path, headers: { "content-type": ";;" }, payload: "{}" }, 415],
  [
    "a compressed body",
    {
      method: "POST",
      url: path,
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      payload: "{}",
    },
    415,
  ],
  [
    "a body over 256 KiB",
    {
      method: "POST",
      url: path,
      headers: { "content-type": "application/json" },
      payload: " ".repeat(256 * 1024 + 1),
    },
    413,
  ],
] as const;

test.each(REFUSED)("%s is refused with a problem document", async (_, request, status) => {
  // The types know no TRACE.
  const answer = await app.inject(request as InjectOptions);
  expect(answer.statusCode).toBe(status);
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
  expect(validators.problem.validate(answer.json())).toHaveProperty("valid", true);
  expect(answer.json()).toMatchObject({ status, type: "about:blank" });
});

/** Bodies that are no document: what is sent, the rule that says so, and where. */
const NO_DOCUMENT = [
  ["no body", "", "json/empty", 1],
  ["half a body", '{"a', "json/syntax", 1],
  ["a body in Latin-1", Buffer.from('{"tenant_id":"\xe9"}', "latin1"), "json/encoding", 1],
  ["a byte order mark", "\ufeff{}", "json/encoding", 1],
  ["a key twice", '{"tenant_id":"a",\n"tenant_id":"b"}', "json/duplicate-key", 2],
  ["65 levels", `${"[".repeat(65)}${"]".repeat(65)}`, "json/depth", undefined],
  ["5000 values", `[${Array(5000).fill("{}").join(",")}]`, "json/size", undefined],
  ["a list", "[]", "type", 1],
  ["null", "null", "type", 1],
  ["the name of an object's prototype", '{"tenant_id":"a","__proto__":{}}', "additionalProperties", 1],
] as const;

test.each(NO_DOCUMENT)("%s is refused by its rule", async (_, body, rule, line) => {
  const answer = await post(path, body);
  expect(answer.statusCode).toBe(400);
  expect(validators.problem.validate(answer.json())).toHaveProperty("valid", true);
  expect(answer.json().issues.map(({ rule }: { rule: string }) => rule)).toEqual([rule]);
  expect(answer.json().issues[0].line).toBe(line);
  expect(answer.json().detail).toContain(`[${rule}]`);
});

test("a body of exactly 256 KiB is judged", async () => {
  const body = '{"tenant_id":"tenant-demo"}'.padEnd(256 * 1024);
  expect((await post(path, body)).statusCode).toBe(200);
});

test("a thousand and more faults are cut to what a problem document holds", async () => {
  const body = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`field-${at}`, at]));
  const { issues } = (await post(path, body)).json();
  expect(issues).toHaveLength(1024);
});

test("405 tells the methods that the path takes", async () => {
  expect((await app.inject({ method: "GET", url: path })).headers.allow).toBe("OPTIONS, POST");
  expect((await app.inject({ method: "PUT", url: "/healthz" })).headers.allow).toBe("GET, HEAD, OPTIONS");
});

test("OPTIONS tells the methods that the path takes, and opens nothing", async () => {
  const { statusCode, headers } = await app.inject({ method: "OPTIONS", url: path });
  expect({ statusCode, allow: headers.allow }).toEqual({ statusCode: 204, allow: "OPTIONS, POST" });
  expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
});

describe("nothing that is refused comes back", () => {
  const { examples } = loadSource(process.cwd());
  const sensitive = examples.flatMap(({ file, document, content, fault }) => {
    const { path: at = "", rule = "" } = fault?.issues[0] ?? {};
    const value = valueAt(content, at);
    const found = operations.find(
      ({ name }) => document === `${name}/input` || document === `${name}/request`,
    );
    return found === undefined ||
      !rule.startsWith("public-safe/") ||
      typeof value !== "string" ||
      value.trim() === ""
      ? []
      : [[file, found.path, content, value] as const];
  });

  test.each(sensitive)("%s", async (_, url, content, value) => {
    const answer = await post(url, content);
    expect(answer.json().detail).toMatch(/^sensitive (?:value|field)/);
    expect(answer.body).not.toContain(value);
    expect(answer.body).not.toContain(JSON.stringify(value).slice(1, -1));
    expect(log.at(-1)).not.toContain(value);
  });

  const secret = ["gh", "p_", "0123456789abcdefABCDEF0123456789abcd"].join("");

  test("the detail names the field and the rule", async () => {
    const { detail } = (await post(path, { tenant_id: "tenant-demo", blockers: [secret] })).json();
    expect(detail).toMatch(/^sensitive value: looks like .* \[public-safe\/[a-z0-9-]+\] \(in blockers\/0\)$/);
  });

  test.each([
    ["a name", path, { tenant_id: "a", [secret]: 1 }],
    ["a credential's name", path, { tenant_id: "a", api_key: 1 }],
    ["a path", `/${secret}`, {}],
    ["a query", `${path}?token=${secret}`, { tenant_id: "tenant-demo" }],
  ])("a secret in %s is neither answered nor logged", async (_, url, body) => {
    const answer = await post(url, body);
    expect(answer.body + log.at(-1)).not.toContain(secret);
  });

  test("a field that is named like a credential is refused as a sensitive field", async () => {
    const { detail } = (await post(path, { tenant_id: "a", api_key: "x" })).json();
    expect(detail).toMatch(/^sensitive field: "api_key"/);
  });
});
