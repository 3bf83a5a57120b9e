import { readFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { expect, test } from "vitest";
import { pagesOf } from "../../scripts/docs/pages.ts";
import { LIMITS } from "../../src/bounds.ts";
import { BOUNDS, problem } from "../../src/http/problem.ts";
import { api, listening } from "../http/api.ts";
import { folder } from "../support/cavra.ts";
import { asked } from "./curl.ts";
import { saveFiles } from "./saved.ts";
import { expected, transcriptsOf } from "./transcripts.ts";

const PAGE = readFileSync("docs/http.md", "utf8");
const HERE = "http://127.0.0.1:8080";

const files = [...new Set([...pagesOf(process.cwd()).values(), "README.md"])];
const shown = files.flatMap(transcriptsOf).filter(({ command }) => !/\bnpx cavra\b/.test(command));

test.each(shown)("$file:$line gets what $command gets", async ({ command, output }) => {
  const base = await listening(await api());
  const cwd = folder();
  saveFiles(cwd);
  const { url, init } = asked(command, cwd);
  expect(url.startsWith(`${HERE}/`)).toBe(true);
  const answer = await fetch(base + url.slice(HERE.length), init);
  expect(await answer.text()).toMatch(expected(output.trimEnd()));
});

test("the page on the API has every status of a refusal, and no other", () => {
  const statuses = Object.keys(STATUS_CODES).map(Number);
  const ours = statuses.filter((status) => problem(status).status === status);
  const told = [...PAGE.matchAll(/^\| ([0-9]{3}) \|/gm)].map(([, status]) => Number(status));
  expect(told).toEqual(ours);
});

test("the page on the API has the bounds that hold", () => {
  for (const bound of [
    `${BOUNDS.headerBytes / 1024} KiB`,
    `${BOUNDS.bodyBytes / 1024} KiB`,
    `${LIMITS.depth} levels`,
    `${BOUNDS.issues} issues`,
  ])
    expect(PAGE).toContain(bound);
});
