import { createServer as createHttpServer, type RequestListener, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { createServer } from "../../src/http/server.ts";
import { blocksOf } from "../docs/markdown.ts";
import { type Browser, startChromium } from "./chromium.ts";

let browser: Browser;
let page: Page;
let wrong: string[];

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.context.newPage();
  wrong = [];
  page.on("console", (message) => void (message.type() === "error" && wrong.push(message.text())));
  page.on("pageerror", (error) => void wrong.push(error.message));
  onTestFinished(() => page.close());
});

/** The page that docs/console.md tells to write, of another origin than the API's. */
const [written = ""] = blocksOf("docs/console.md").flatMap(({ info, text }) =>
  info === "html" ? [text] : [],
);

test("the page of docs/console.md shows the panel with the API that it names", async () => {
  let api = "";
  const other = await serving((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html>${written.replaceAll("https://api.example", api)}`);
  });
  api = await apiFor([other]);
  await page.goto(other);
  await page.locator("cavra-contract-panel [data-mode=live]").waitFor();
  await page.locator("cavra-contract-panel .card").first().waitFor();
  expect(wrong).toEqual([]);
});

test("an API that does not let the page read its answers leaves it with a preview", async () => {
  const api = await apiFor([]);
  const other = await serving((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html>${written.replaceAll("https://api.example", api)}`);
  });
  await page.goto(other);
  await page.locator("cavra-contract-panel [data-mode=preview]").waitFor();
});

test("the panel works on a page that allows no inline code, no eval and no HTML made from text", async () => {
  const policy =
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  const api = await apiFor([]);
  const { body } = await fetch(`${api}/console/panel.js`).then(async (answer) => ({
    body: await answer.text(),
  }));
  const strict = await serving(({ url }, response) => {
    response.setHeader("content-security-policy", policy);
    const isScript = url === "/panel.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    if (url === "/favicon.ico") response.statusCode = 204;
    response.end(
      isScript
        ? body
        : '<script src="/panel.js" defer></script><cavra-contract-panel></cavra-contract-panel>',
    );
  });
  await page.goto(strict);
  await page.locator("cavra-contract-panel [data-mode=preview]").waitFor();
  await page.locator("cavra-contract-panel .card").first().waitFor();
  expect(wrong).toEqual([]);
});

test("below a path that a proxy takes away, the console finds all that it needs", async () => {
  const api = await apiFor([]);
  const proxy = await serving((incoming, outgoing) => {
    if (!incoming.url?.startsWith("/below/")) return outgoing.writeHead(404).end();
    const { method, headers } = incoming;
    const passed = request(api + incoming.url.slice("/below".length), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    return incoming.pipe(passed);
  });
  await page.goto(`${proxy}/below/`);
  await page.locator("cavra-contract-panel [data-mode=live]").waitFor();
  await page.locator("cavra-contract-panel .card").first().waitFor();
  expect(page.url()).toBe(`${proxy}/below/console`);
  expect(wrong).toEqual([]);
});

/** An API that lets pages of these origins read its answers. */
async function apiFor(origins: readonly string[]): Promise<string> {
  const app = await createServer({ root: process.cwd(), corsOrigins: origins, log: () => {} });
  onTestFinished(() => app.close());
  return app.listen({ host: "127.0.0.1", port: 0 });
}

async function serving(listener: RequestListener): Promise<string> {
  const server = createHttpServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
