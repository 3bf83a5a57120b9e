import { describe, expect, test } from "vitest";
import { SettingError, settingsFrom } from "../../src/http/settings.ts";
import { pathOfTarget } from "../../src/http/target.ts";

test("without variables, nothing is open, unlimited and asked of this server", () => {
  expect(settingsFrom({})).toEqual({ corsOrigins: [] });
  expect(settingsFrom({ CAVRA_CORS_ORIGINS: "", CAVRA_RATE_LIMIT: "", CAVRA_API_BASE: "" })).toEqual({
    corsOrigins: [],
  });
});

test("each variable is read", () => {
  const env = {
    CAVRA_CORS_ORIGINS: "https://a.example, http://127.0.0.1:5173,",
    CAVRA_RATE_LIMIT: "60",
    CAVRA_API_BASE: "https://api.example/base/",
  };
  expect(settingsFrom(env)).toEqual({
    corsOrigins: ["https://a.example", "http://127.0.0.1:5173"],
    rateLimit: 60,
    apiBase: "https://api.example/base",
  });
});

describe("a setting that cannot be used is refused by its name", () => {
  test.each([
    ["CAVRA_CORS_ORIGINS", "https://a.example/"],
    ["CAVRA_CORS_ORIGINS", "a.example"],
    ["CAVRA_CORS_ORIGINS", "null"],
    ["CAVRA_RATE_LIMIT", "0"],
    ["CAVRA_RATE_LIMIT", "1.5"],
    ["CAVRA_RATE_LIMIT", "many"],
    ["CAVRA_API_BASE", "api.example"],
    ["CAVRA_API_BASE", "ftp://api.example"],
    ["CAVRA_API_BASE", ["https://a", "b@api.example"].join(":")],
    ["CAVRA_API_BASE", "https://api.example/?a=b"],
    ["CAVRA_API_BASE", "https://api.example/?"],
    ["CAVRA_API_BASE", "https://api.example/#"],
    ["CAVRA_API_BASE", "https://a;b"],
    ["CAVRA_API_BASE", "https://*"],
  ])("%s=%s", (name, value) => {
    const read = () => settingsFrom({ [name]: value });
    expect(read).toThrow(SettingError);
    expect(read).toThrow(new RegExp(`^${name} `));
  });
});

test.each([
  ["/a?b=%zz", "/a?b=%zz"],
  ["/a%20b", "/a%20b"],
  ["/%", "/-"],
  ["*", "/-"],
  ["", "/-"],
  ["http://host/a?b", "/a?b"],
  ["http://[", "/-"],
  ["a", "/-"],
])("the request target %j is routed to %s", (target, path) => {
  expect(pathOfTarget(target)).toBe(path);
});
