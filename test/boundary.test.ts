import { expect, test } from "vitest";
import { inspect, readBoundary, trackedTexts } from "../scripts/boundary/boundary.ts";
import { TOKEN } from "./support/cavra.ts";

const boundary = readBoundary(process.cwd());

test("no file of this repository holds what a public one must not contain, and every exception is needed", () => {
  expect(inspect(boundary, trackedTexts())).toEqual({ crossings: [], idle: [] });
});

test.each([
  ["a token", "docs/x.md", `see ${TOKEN}`, "github-token"],
  ["a billing provider", "src/x.ts", ["import x from ", '"stripe"'].join(""), "billing-provider"],
  ["a scheduler", "src/x.ts", ["import x from ", '"bullmq"'].join(""), "scheduler"],
  ["a dashboard", "docs/x.md", ["https://acme.", "grafana.net/d/1"].join(""), "dashboard-address"],
  ["an account", "docs/x.md", ["arn:aws:iam::", "123456789012:", "role/x"].join(""), "provider-account"],
  ["a private key's file", "certs/server.pem", "", "key-file"],
  ["an environment file", ".env", "", "environment-file"],
  ["worker source", "workers/run.ts", "", "private-source"],
  ["customer data", "customers/list.json", "", "customer-data"],
])("%s is found", (_, file, text, id) => {
  const { crossings } = inspect({ ...boundary, exceptions: [] }, new Map([[file, text]]));
  expect(crossings).toMatchObject([{ file, line: 1, id }]);
});
